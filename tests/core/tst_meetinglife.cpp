// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The life of a meeting: statuses with revisions, what changed since one, meetings from templates and from the last one.

#include "core/kinds/agendaitem.h"
#include "core/kinds/allkinds.h"
#include "core/kinds/participant.h"
#include "core/kinds/position.h"
#include "core/kinds/preparationstep.h"
#include "core/rules/carryover.h"
#include "core/rules/meetinglife.h"
#include "tests/support/workspacefixture.h"

#include <QTest>

using namespace tri;
using namespace tri::test;
using namespace Qt::StringLiterals;

namespace {
LocalText en(const QString &text)
{
    return LocalText(u"en"_s, text);
}
}  // namespace

class TestMeetingLife final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void statuses_followEachOther();
    void opening_keepsARevision();
    void revision_fitsUntilSomethingChanges();
    void goingBack_needsAReason();
    void wrongStatus_isRefused();
    void digest_isTheSameInEveryCopy();
    void changedSince_namesWhatBecame();
    void changedSince_withoutItsCommit_isToldSo();
    void nextMeeting_takesTheAgendaAlong();
    void template_givesItsTexts();
    void references_ofTheSeries();
    void meetingsAboveAndBelow_endInACircle();
    void templates_carryNothingOver();

private:
    Meeting meeting() { return fromRow<Meeting>(must(m_workspace->row(m_meeting))); }
    Result<ChangeSet> to(const QString &status, const QString &reason = {})
    {
        Reader reader(*m_workspace);
        return changeStatus(reader, meeting(),
                            {.status = status, .reason = reason.isEmpty() ? LocalText() : en(reason),
                             .now = QDateTime(QDate(2014, 3, 14), QTime(16, 30), Qt::UTC), .author = u"Office"_s},
                            [this] { return m_workspace->newId(); });
    }
    RecordId copy(const NewMeeting &wanted)
    {
        Reader reader(*m_workspace);
        RecordId made;
        must(m_workspace->apply(meetingFrom(reader, meeting(), wanted, [this] { return m_workspace->newId(); }, &made)));
        return made;
    }

    std::unique_ptr<WorkspaceFixture> m_fixture;
    std::unique_ptr<Workspace> m_workspace;
    RecordId m_meeting;
    RecordId m_item;
    RecordId m_below;
};

void TestMeetingLife::init()
{
    m_workspace.reset();
    m_fixture = std::make_unique<WorkspaceFixture>(allKinds());
    m_workspace = m_fixture->create(u"life"_s);
    m_meeting = m_workspace->newId();
    m_item = m_workspace->newId();
    m_below = m_workspace->newId();
    save(*m_workspace, toRow(Meeting{.id = m_meeting, .title = en(u"April"_s), .reference = u"TRI-2014-04"_s,
                                     .series = u"Trilateral"_s, .number = u"2"_s, .status = u"draft"_s,
                                     .from = PartialDate(2014, 4, 4), .timeZone = u"Europe/Zurich"_s}));
    save(*m_workspace, toRow(AgendaItem{.id = m_item, .meeting = m_meeting, .order = 1, .title = en(u"Costs"_s),
                                        .minutes = 20, .background = en(u"Old news"_s)}));
    save(*m_workspace, toRow(AgendaItem{.id = m_below, .meeting = m_meeting, .parent = m_item, .order = 1,
                                        .title = en(u"Fees"_s), .minutesTaken = en(u"Said"_s)}));
    save(*m_workspace, toRow(Position{.id = m_workspace->newId(), .item = m_item, .message = en(u"Yes"_s)}));
    save(*m_workspace, toRow(Participant{.id = m_workspace->newId(), .meeting = m_meeting, .side = u"gmg"_s,
                                         .nameText = u"A"_s, .attendance = u"attended"_s}));
    save(*m_workspace, toRow(PreparationStep{.id = m_workspace->newId(), .title = en(u"Draft"_s), .meeting = m_meeting,
                                             .offsetDays = -14, .due = PartialDate(2014, 3, 21), .status = u"done"_s}));
}

void TestMeetingLife::statuses_followEachOther()
{
    QCOMPARE(nextStatuses({}), nextStatuses(u"draft"_s));
    QCOMPARE(nextStatuses(u"open"_s).first(), u"in_progress"_s);
    QCOMPARE(nextStatuses(u"closed"_s), QStringList{u"open"_s});
    QVERIFY(goesBack(u"closed"_s, u"open"_s));
    QVERIFY(!goesBack(u"open"_s, u"closed"_s));
}

void TestMeetingLife::opening_keepsARevision()
{
    must(m_workspace->apply(must(to(u"open"_s))));
    QCOMPARE(meeting().status, u"open"_s);
    Reader reader(*m_workspace);
    const QList<MeetingRevision> revisions = revisionsOf(reader, m_meeting);
    QCOMPARE(revisions.size(), 1);
    QCOMPARE(revisions.first().number.value(), 1);
    QCOMPARE(revisions.first().items.value(), 2);
    QCOMPARE(revisions.first().positions.value(), 1);
    QCOMPARE(revisions.first().participants.value(), 1);
    QCOMPARE(revisions.first().date, PartialDate(2014, 3, 14));
    QVERIFY(Stamp::parse(revisions.first().commit));
    must(m_workspace->undo());
    QCOMPARE(meeting().status, u"draft"_s);
    Reader again(*m_workspace);
    QVERIFY(revisionsOf(again, m_meeting).isEmpty());
}

void TestMeetingLife::revision_fitsUntilSomethingChanges()
{
    must(m_workspace->apply(must(to(u"open"_s))));
    const auto present = [this] {
        Reader reader(*m_workspace);
        return presentRevision(reader, m_meeting);
    };
    QCOMPARE(present()->number.value(), 1);
    change(*m_workspace, m_item, u"minutes"_s, qint64(25));
    QVERIFY(!present());
    must(m_workspace->undo());
    QVERIFY(present());
    must(m_workspace->apply(must(to(u"in_progress"_s))));
    QCOMPARE(present()->number.value(), 2);
}

void TestMeetingLife::goingBack_needsAReason()
{
    must(m_workspace->apply(must(to(u"open"_s))));
    must(m_workspace->apply(must(to(u"closed"_s))));
    const auto refused = to(u"open"_s);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ProblemCode::Invalid);
    must(m_workspace->apply(must(to(u"open"_s, u"An outcome was missing."_s))));
    Reader reader(*m_workspace);
    QCOMPARE(revisionsOf(reader, m_meeting).last().reason, en(u"An outcome was missing."_s));
}

void TestMeetingLife::wrongStatus_isRefused()
{
    QVERIFY(!to(u"closed"_s));
    QVERIFY(!to(u"draft"_s));
    QVERIFY(!to(u"nonsense"_s));
}

void TestMeetingLife::digest_isTheSameInEveryCopy()
{
    Reader reader(*m_workspace);
    const QString digest = contentsDigest(contentsOf(reader, m_meeting));
    QList<Row> shuffled = must(m_workspace->stateAt(must(m_workspace->log(1)).first().stamp));
    std::reverse(shuffled.begin(), shuffled.end());
    QCOMPARE(contentsDigest(contentsOf(shuffled, m_meeting)), digest);
    auto other = m_fixture->create(u"other"_s);
    mergeFrom(*other, m_workspace->path());
    Reader there(*other);
    QCOMPARE(contentsDigest(contentsOf(there, m_meeting)), digest);
}

void TestMeetingLife::changedSince_namesWhatBecame()
{
    must(m_workspace->apply(must(to(u"open"_s))));
    change(*m_workspace, m_item, u"title"_s, en(u"Costs of recruitment"_s));
    remove(*m_workspace, m_below);
    save(*m_workspace, toRow(AgendaItem{.id = m_workspace->newId(), .meeting = m_meeting, .title = en(u"New"_s)}));
    Reader reader(*m_workspace);
    const QList<RecordSince> changed = must(changedSince(reader, revisionsOf(reader, m_meeting).first()));
    QCOMPARE(changed.size(), 4);  // the status of the meeting is one of them
    int came = 0;
    int went = 0;
    for (const RecordSince &one : changed) {
        came += one.then.deleted && !one.now.deleted;
        went += !one.then.deleted && one.now.deleted;
        if (one.now.id == m_item)
            QCOMPARE(one.fields, QStringList{u"title"_s});
    }
    QCOMPARE(came, 1);
    QCOMPARE(went, 1);
}

void TestMeetingLife::changedSince_withoutItsCommit_isToldSo()
{
    Reader reader(*m_workspace);
    QCOMPARE(changedSince(reader, {.meeting = m_meeting}).error().code, ProblemCode::NotFound);
    MeetingRevision foreign{.meeting = m_meeting, .commit = must(m_workspace->log(1)).first().stamp.toString()};
    foreign.commit.replace(foreign.commit.size() - 1, 1, foreign.commit.endsWith(u'0') ? u"1"_s : u"0"_s);
    QVERIFY(!changedSince(reader, foreign));
}

void TestMeetingLife::nextMeeting_takesTheAgendaAlong()
{
    const QByteArray before = must(m_workspace->dump());
    const RecordId made = copy({.title = en(u"September"_s), .day = PartialDate(2014, 9, 12), .reference = u"TRI-2014-09"_s});
    Reader reader(*m_workspace);
    const Meeting next = *reader.one<Meeting>(made);
    QCOMPARE(next.previous, m_meeting);
    QCOMPARE(next.number, u"3"_s);
    QCOMPARE(next.status, u"draft"_s);
    QCOMPARE(next.timeZone, u"Europe/Zurich"_s);
    const QList<AgendaItem> items = reader.linked<AgendaItem>("meeting", made);
    QCOMPARE(items.size(), 2);
    const AgendaItem &top = items.first().parent.isNull() ? items.first() : items.last();
    const AgendaItem &below = items.first().parent.isNull() ? items.last() : items.first();
    QCOMPARE(below.parent, top.id);
    QCOMPARE(top.minutes.value(), 20);
    QVERIFY(top.background.isEmpty() && below.minutesTaken.isEmpty());
    const QList<Participant> people = reader.linked<Participant>("meeting", made);
    QCOMPARE(people.size(), 1);
    QCOMPARE(people.first().attendance, u"expected"_s);
    const QList<PreparationStep> steps = reader.linked<PreparationStep>("meeting", made);
    QCOMPARE(steps.first().due, PartialDate(2014, 8, 29));
    QCOMPARE(steps.first().status, u"open"_s);
    must(m_workspace->undo());
    QCOMPARE(must(m_workspace->dump()), before);
}

void TestMeetingLife::template_givesItsTexts()
{
    change(*m_workspace, m_meeting, u"is_template"_s, true);
    const RecordId made = copy({.title = en(u"September"_s), .day = PartialDate(2014, 9, 12), .next = false});
    Reader reader(*m_workspace);
    const Meeting next = *reader.one<Meeting>(made);
    QVERIFY(next.previous.isNull());
    QVERIFY(!next.isTemplate);
    bool texts = false;
    for (const AgendaItem &item : reader.linked<AgendaItem>("meeting", made)) {
        texts = texts || item.background == en(u"Old news"_s);
        QVERIFY(item.minutesTaken.isEmpty());
    }
    QVERIFY(texts);
}

void TestMeetingLife::references_ofTheSeries()
{
    Reader reader(*m_workspace);
    QCOMPARE(nextReference(reader, meeting(), PartialDate(2014, 9, 12)), u"TRI-2014-09"_s);
    QCOMPARE(nextReference(reader, meeting(), PartialDate(2014, 4, 30)), u"TRI-2014-04b"_s);
    QVERIFY(nextReference(reader, meeting(), PartialDate(2014)).isEmpty());
    QVERIFY(nextReference(reader, Meeting{.reference = u"X"_s}, PartialDate(2014, 9, 12)).isEmpty());
}

void TestMeetingLife::meetingsAboveAndBelow_endInACircle()
{
    Meeting forum{.id = m_workspace->newId(), .title = en(u"Forum"_s)};
    forum.parent = m_meeting;
    save(*m_workspace, toRow(forum));
    change(*m_workspace, m_meeting, u"parent"_s, forum.id);
    Reader reader(*m_workspace);
    QCOMPARE(meetingsAbove(reader, meeting()).size(), 1);
    QCOMPARE(meetingsBelow(reader, forum.id).size(), 1);
    QVERIFY(meetingsBelow(reader, m_workspace->newId()).isEmpty());
}

void TestMeetingLife::templates_carryNothingOver()
{
    const auto add = [this](const QString &name, const RecordId &previous, bool isTemplate) {
        Meeting one{.id = m_workspace->newId(), .title = en(name)};
        one.previous = previous;
        one.isTemplate = isTemplate;
        save(*m_workspace, toRow(one));
        return one;
    };
    const Meeting first = add(u"First"_s, {}, false);
    const Meeting pattern = add(u"Pattern"_s, first.id, true);
    const Meeting last = add(u"Last"_s, pattern.id, false);
    Reader reader(*m_workspace);
    RecordIds before;
    for (const Meeting &one : previousMeetings(reader, last))
        before << one.id;
    QCOMPARE(before, RecordIds{first.id});
}

QTEST_GUILESS_MAIN(TestMeetingLife)
#include "tst_meetinglife.moc"
