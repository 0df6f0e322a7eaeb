// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Adding outcomes, carrying them on, and the minutes of an item.

#include "core/kinds/activity.h"
#include "core/kinds/expertiserequest.h"
#include "core/kinds/followup.h"
#include "core/kinds/note.h"
#include "core/kinds/participant.h"
#include "core/kinds/person.h"
#include "core/kinds/recommendation.h"
#include "core/rules/minutes.h"
#include "core/rules/outcomes.h"
#include "core/rules/outcomesteps.h"
#include "tests/core/briefworkspace.h"

#include <QTest>

using namespace tri;
using namespace tri::test;
using namespace Qt::StringLiterals;

class OutcomesTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void typedLine_data();
    void typedLine();
    void referencesCount();
    void numbersAreNeverGivenTwice();
    void addedOutcome_takesFromItem();
    void oursOnly_staysInternal();
    void withoutWordsOrMeeting_isRefused();
    void activity_carriesAll();
    void request_carriesAll();
    void followUp_carriesAll();
    void recommendation_carriesAll();
    void oneStep_isUndoneWhole();
    void twice_isRefusedAndShowsFirst();
    void againAfterDeletion_isPossible();
    void agreedMinutes_areLocked();
    void reopening_needsReason();
    void statusOfEmptyMinutes_isRefused();
    void progressCounts();
    void amendmentsShow();
    void namesAreFound_data();
    void namesAreFound();
    void namesInMinutes_onlyUnderTheRule();

private:
    QString add(const QString &text, const QString &kind, const QString &item = u"item2"_s);
    template <typename T> T one(const RecordId &id) { return *Reader(workspace()).one<T>(id); }
    Workspace &workspace() { return m_world->workspace(); }
    Outcome action();
    void apply(const Result<ChangeSet> &change);

    std::unique_ptr<BriefWorkspace> m_world;
    RecordId m_added;
};

void OutcomesTest::init()
{
    m_world = std::make_unique<BriefWorkspace>();
    m_world->addActors();
    m_world->addMeeting();
    QVERIFY(m_world->commit());
}

void OutcomesTest::apply(const Result<ChangeSet> &change)
{
    QVERIFY2(change, change ? "" : qPrintable(change.error().text));
    QVERIFY(workspace().apply(*change));
}

QString OutcomesTest::add(const QString &text, const QString &kind, const QString &item)
{
    Reader reader(workspace());
    m_added = workspace().newId();
    Outcome outcome{.text = en(text), .kind = kind, .meeting = idOf(u"TRI-1"_s)};
    if (!item.isEmpty())
        outcome.item = idOf(item);
    apply(addOutcome(reader, outcome, m_added));
    return one<Outcome>(m_added).reference;
}

void OutcomesTest::typedLine_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("text");
    QTest::newRow("action") << u"A: Send it"_s << u"action"_s << u"Send it"_s;
    QTest::newRow("small letter") << u" d:Go on"_s << u"decision"_s << u"Go on"_s;
    QTest::newRow("disagreement") << u"G: Names"_s << u"disagreement"_s << u"Names"_s;
    QTest::newRow("full width") << u"n：记下"_s << u"note"_s << u"记下"_s;
    QTest::newRow("an article") << u"A list is sent"_s << QString() << u"A list is sent"_s;
    QTest::newRow("another letter") << u"X: what"_s << QString() << u"X: what"_s;
    QTest::newRow("nothing") << u"  "_s << QString() << QString();
}

void OutcomesTest::typedLine()
{
    QFETCH(QString, line);
    const TypedOutcome typed = typedOutcome(line);
    QTEST(typed.kind, "kind");
    QTEST(typed.text, "text");
}

void OutcomesTest::referencesCount()
{
    Meeting meeting{.reference = u"TRI-2014-04"_s};
    QCOMPARE(outcomeReference(meeting, u"action"_s, {}), u"TRI-2014-04-A1"_s);
    QCOMPARE(outcomeReference(meeting, u"action"_s, {u"TRI-2014-04-A2"_s, u"TRI-2014-04-A10"_s, u"TRI-2014-04-D12"_s}),
             u"TRI-2014-04-A11"_s);
    QCOMPARE(outcomeReference(meeting, u"disagreement"_s, {u"TRI-2014-04-Gx"_s}), u"TRI-2014-04-G1"_s);
    meeting.reference.clear();
    meeting.from = PartialDate(2014, 4, 4);
    QCOMPARE(outcomeReference(meeting, u"note"_s, {}), u"2014-04-04-N1"_s);
    QCOMPARE(outcomeReference(Meeting(), u"decision"_s, {u"D1"_s}), u"D2"_s);
}

void OutcomesTest::numbersAreNeverGivenTwice()
{
    QCOMPARE(add(u"One"_s, u"action"_s), u"TRI-1-A1"_s);
    QCOMPARE(add(u"Two"_s, u"action"_s), u"TRI-1-A2"_s);
    QCOMPARE(add(u"Decided"_s, u"decision"_s), u"TRI-1-D1"_s);
    // Deleted: the number was on paper perhaps.
    const RecordId decision = m_added;
    QVERIFY(workspace().apply(changeOf(deletion(*workspace().row(decision)), {})));
    QCOMPARE(add(u"Decided again"_s, u"decision"_s), u"TRI-1-D2"_s);
    // Undone, and numbered otherwise.
    QCOMPARE(add(u"Three"_s, u"action"_s), u"TRI-1-A3"_s);
    QVERIFY(workspace().undo());
    QCOMPARE(add(u"Four"_s, u"action"_s), u"TRI-1-A4"_s);
    Row row = *workspace().row(m_added);
    const Row before = row;
    row.setValue(u"reference", u"OTHER"_s);
    QVERIFY(workspace().apply(changeOf(difference(before, row), {})));
    QCOMPARE(add(u"Five"_s, u"action"_s), u"TRI-1-A5"_s);
}

void OutcomesTest::addedOutcome_takesFromItem()
{
    (void)add(u"Send the list"_s, u"action"_s);
    const Outcome outcome = one<Outcome>(m_added);
    QCOMPARE(outcome.themes, RecordIds{idOf(u"theme"_s)});
    QCOMPARE(outcome.status, u"open"_s);
    QCOMPARE(outcome.item, idOf(u"item2"_s));
    (void)add(u"Remark"_s, {}, {});
    QCOMPARE(one<Outcome>(m_added).kind, u"note"_s);
    QVERIFY(one<Outcome>(m_added).status.isEmpty());
}

void OutcomesTest::oursOnly_staysInternal()
{
    (void)add(u"We prepare a line"_s, u"action"_s, u"item3"_s);
    QCOMPARE(one<Outcome>(m_added).handling, u"internal"_s);
}

void OutcomesTest::withoutWordsOrMeeting_isRefused()
{
    Reader reader(workspace());
    QCOMPARE(addOutcome(reader, {.meeting = idOf(u"TRI-1"_s)}, idOf(u"x"_s)).error().code, ProblemCode::Invalid);
    QCOMPARE(addOutcome(reader, {.text = en(u"x"_s), .meeting = idOf(u"none"_s)}, idOf(u"x"_s)).error().code,
             ProblemCode::NotFound);
    const Outcome elsewhere{.text = en(u"x"_s), .meeting = idOf(u"TRI-0"_s), .item = idOf(u"item2"_s)};
    QCOMPARE(addOutcome(reader, elsewhere, idOf(u"x"_s)).error().code, ProblemCode::Invalid);
}

Outcome OutcomesTest::action()
{
    Reader reader(workspace());
    m_added = workspace().newId();
    Outcome outcome{.text = en(u"Send the list"_s), .kind = u"action"_s, .meeting = idOf(u"TRI-1"_s)};
    outcome.item = idOf(u"item2"_s);
    outcome.responsible = {idOf(u"rep"_s), idOf(u"AGA"_s), idOf(u"SE"_s)};
    outcome.otherResponsible = u"Others"_s;
    outcome.due = PartialDate(2014, 5, 1);
    outcome.revisedDue = PartialDate(2014, 6, 1);
    outcome.revisionReason = en(u"Holidays"_s);
    outcome.handling = u"shared"_s;
    outcome.verification = u"invented"_s;
    apply(addOutcome(reader, outcome, m_added));
    return one<Outcome>(m_added);
}

void OutcomesTest::activity_carriesAll()
{
    const Outcome before = action();
    Reader reader(workspace());
    const RecordId id = workspace().newId();
    apply(becomeRecord(reader, before, OutcomeStep::Activity, id));
    const auto made = one<Activity>(id);
    QCOMPARE(made.title, before.text);
    QVERIFY(made.description.isEmpty());
    QCOMPARE(made.owners.size(), 3);
    QCOMPARE(made.firstDue, before.due);
    QCOMPARE(made.due, before.revisedDue);
    QCOMPARE(made.revisionReason, before.revisionReason);
    QCOMPARE(made.themes, before.themes);
    QCOMPARE(made.meetings, RecordIds{idOf(u"TRI-1"_s)});
    QCOMPARE(made.related, RecordIds{before.id});
    QCOMPARE(made.otherPartners, u"Others"_s);
    QCOMPARE(made.handling, u"shared"_s);
    QCOMPARE(made.verification, u"invented"_s);
    QVERIFY2(made.source.contains(before.reference), qPrintable(made.source));
    QCOMPARE(one<Outcome>(before.id).became, RecordIds{id});
}

void OutcomesTest::request_carriesAll()
{
    const Outcome before = action();
    Reader reader(workspace());
    const RecordId id = workspace().newId();
    apply(becomeRecord(reader, before, OutcomeStep::Request, id));
    const auto made = one<ExpertiseRequest>(id);
    QCOMPARE(made.title, before.text);
    // A State is not among those who are asked for expertise; its name is kept.
    QCOMPARE(made.asked.size(), 2);
    QVERIFY2(made.otherAsked.contains(u"Sweden") && made.otherAsked.contains(u"Others"), qPrintable(made.otherAsked));
    QCOMPARE(made.neededBy, before.revisedDue);
    QCOMPARE(made.forMeeting, idOf(u"TRI-1"_s));
    QCOMPARE(made.forItem, idOf(u"item2"_s));
    QCOMPARE(made.themes, before.themes);
    QCOMPARE(made.status, u"draft"_s);
    QVERIFY(made.source.contains(before.reference));
    QCOMPARE(one<Outcome>(before.id).became, RecordIds{id});
}

void OutcomesTest::followUp_carriesAll()
{
    const Outcome before = action();
    Reader reader(workspace());
    const RecordId id = workspace().newId();
    apply(becomeRecord(reader, before, OutcomeStep::FollowUp, id));
    const auto made = one<FollowUp>(id);
    QCOMPARE(made.description, before.text);
    QCOMPARE(made.actors.size(), 3);
    QCOMPARE(made.otherActors, u"Others"_s);
    QCOMPARE(made.declaredAt, idOf(u"TRI-1"_s));
    QVERIFY2(made.nextStep.in(u"en"_s).contains(u"June"), qPrintable(made.nextStep.in(u"en"_s)));
    QVERIFY(made.status.isEmpty());
    QVERIFY(!made.consent);
    QVERIFY(made.source.contains(before.reference));
}

void OutcomesTest::recommendation_carriesAll()
{
    const Outcome before = action();
    Reader reader(workspace());
    const RecordId id = workspace().newId();
    apply(becomeRecord(reader, before, OutcomeStep::Recommendation, id));
    const auto made = one<Recommendation>(id);
    QCOMPARE(made.reference, u"TRI-1-R1"_s);
    QCOMPARE(made.text, before.text);
    QCOMPARE(made.meeting, idOf(u"TRI-1"_s));
    QCOMPARE(made.date, PartialDate(2014, 4, 3));
    QCOMPARE(made.addressees.size(), 2);
    QVERIFY2(made.otherAddressees.contains(u"Special Representative A"), qPrintable(made.otherAddressees));
    // The next one gets the next number.
    const Outcome second = action();
    const RecordId other = workspace().newId();
    apply(becomeRecord(reader, second, OutcomeStep::Recommendation, other));
    QCOMPARE(one<Recommendation>(other).reference, u"TRI-1-R2"_s);
}

void OutcomesTest::oneStep_isUndoneWhole()
{
    const Outcome before = action();
    Reader reader(workspace());
    const RecordId id = workspace().newId();
    apply(becomeRecord(reader, before, OutcomeStep::Activity, id));
    QVERIFY(workspace().undo());
    QVERIFY(workspace().row(id)->deleted);
    QVERIFY(one<Outcome>(before.id).became.isEmpty());
    QVERIFY(!Reader(workspace()).row(before.id)->deleted);
}

void OutcomesTest::twice_isRefusedAndShowsFirst()
{
    const Outcome before = action();
    const RecordId id = workspace().newId();
    {
        Reader reader(workspace());
        apply(becomeRecord(reader, before, OutcomeStep::Activity, id));
    }
    Reader reader(workspace());
    const Outcome after = one<Outcome>(before.id);
    const auto again = becomeRecord(reader, after, OutcomeStep::Activity, workspace().newId());
    QCOMPARE(again.error().code, ProblemCode::Exists);
    QVERIFY2(again.error().text.contains(u"Send the list") && again.error().text.contains(after.reference),
             qPrintable(again.error().text));
    QCOMPARE(alreadyBecame(reader, after, OutcomeStep::Activity), id);
    // Another kind of record is another matter.
    QVERIFY(becomeRecord(reader, after, OutcomeStep::Request, workspace().newId()));
}

void OutcomesTest::againAfterDeletion_isPossible()
{
    const Outcome before = action();
    const RecordId id = workspace().newId();
    {
        Reader reader(workspace());
        apply(becomeRecord(reader, before, OutcomeStep::Activity, id));
    }
    QVERIFY(workspace().apply(changeOf(deletion(*workspace().row(id)), {})));
    Reader reader(workspace());
    QVERIFY(becomeRecord(reader, one<Outcome>(before.id), OutcomeStep::Activity, workspace().newId()));
}

void OutcomesTest::agreedMinutes_areLocked()
{
    const auto item = [this] { return one<AgendaItem>(idOf(u"item2"_s)); };
    apply(writeMinutes(item(), en(u"It was said."_s)));
    QCOMPARE(item().minutesStatus, u"draft"_s);
    QVERIFY(writeMinutes(item(), en(u"It was said."_s))->isEmpty());
    apply(setMinutesStatus(item(), u"to_agree"_s));
    apply(writeMinutes(item(), en(u"It was said well."_s)));
    QCOMPARE(item().minutesStatus, u"to_agree"_s);
    apply(setMinutesStatus(item(), u"agreed"_s));
    QVERIFY(areMinutesLocked(item()));
    QCOMPARE(writeMinutes(item(), en(u"Other words."_s)).error().code, ProblemCode::Blocked);
    QCOMPARE(setMinutesStatus(item(), u"draft"_s).error().code, ProblemCode::Blocked);
}

void OutcomesTest::reopening_needsReason()
{
    AgendaItem item = one<AgendaItem>(idOf(u"item2"_s));
    item.minutesTaken = en(u"x"_s);
    item.minutesStatus = u"agreed"_s;
    QCOMPARE(reopenMinutes(item, u"  "_s, idOf(u"n"_s), QDate(2014, 5, 2)).error().code, ProblemCode::Invalid);
    const auto change = reopenMinutes(item, u"GMG asks for one word"_s, idOf(u"n"_s), QDate(2014, 5, 2));
    QVERIFY(change);
    QCOMPARE(change->records.size(), 2);
    const auto note = fromRow<Note>(applied(Row(kindOf<Note>().spec, idOf(u"n"_s)), change->records.last()));
    QCOMPARE(note.text, u"GMG asks for one word"_s);
    QCOMPARE(note.about, RecordIds{item.id});
    QCOMPARE(note.date, PartialDate(2014, 5, 2));
    item.minutesStatus = u"draft"_s;
    QVERIFY(reopenMinutes(item, u"why"_s, idOf(u"n"_s), {})->isEmpty());
}

void OutcomesTest::statusOfEmptyMinutes_isRefused()
{
    QCOMPARE(setMinutesStatus(one<AgendaItem>(idOf(u"item2"_s)), u"agreed"_s).error().code, ProblemCode::Invalid);
}

void OutcomesTest::progressCounts()
{
    const AgendaItem agreed{.kind = u"item"_s, .minutesTaken = en(u"x"_s), .minutesStatus = u"agreed"_s};
    const AgendaItem sent{.minutesTaken = en(u"x"_s), .minutesStatus = u"to_agree"_s};
    const MinutesProgress progress =
        minutesProgress({agreed, sent, {.kind = u"pause"_s}, {.kind = u"section"_s}, {.kind = u"procedural"_s}});
    QCOMPARE(progress.all, 3);
    QCOMPARE(progress.written, 2);
    QCOMPARE(progress.toAgree, 1);
    QCOMPARE(progress.agreed, 1);
    QVERIFY(!progress.isAgreed());
    QVERIFY(minutesProgress({agreed}).isAgreed());
    QVERIFY(!minutesProgress({}).isAgreed());
}

void OutcomesTest::amendmentsShow()
{
    const auto item = [this] { return one<AgendaItem>(idOf(u"item2"_s)); };
    const auto amendments = [this] {
        Reader reader(workspace());
        return minutesAmendments(reader, idOf(u"item2"_s)).size();
    };
    apply(writeMinutes(item(), en(u"First."_s)));
    apply(writeMinutes(item(), en(u"Second."_s)));
    apply(setMinutesStatus(item(), u"agreed"_s));
    QCOMPARE(amendments(), 0);
    apply(reopenMinutes(item(), u"a word"_s, workspace().newId(), QDate(2014, 5, 2)));
    QCOMPARE(amendments(), 0);
    apply(writeMinutes(item(), en(u"Third."_s)));
    apply(setMinutesStatus(item(), u"agreed"_s));
    QCOMPARE(amendments(), 1);
}

void OutcomesTest::namesAreFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("whole name") << u"Eva Borg said so."_s << QStringList{u"Eva Borg"_s};
    QTest::newRow("family name alone") << u"Ms. Borg agreed"_s << QStringList{u"Borg"_s};
    QTest::newRow("within a word") << u"The Borgia question"_s << QStringList();
    QTest::newRow("Arabic") << u"قالت ليلى حسن ذلك"_s << QStringList{u"ليلى حسن"_s};
    QTest::newRow("Chinese needs no blanks") << u"会上王小明表示同意"_s << QStringList{u"王小明"_s};
    QTest::newRow("none") << u"One side agreed."_s << QStringList();
}

void OutcomesTest::namesAreFound()
{
    QFETCH(QString, text);
    QTEST(namesIn(text, {u"Eva Borg"_s, u"Borg"_s, u"ليلى حسن"_s, u"王小明"_s, QString()}), "found");
}

void OutcomesTest::namesInMinutes_onlyUnderTheRule()
{
    m_world->add(Person{.id = idOf(u"p"_s), .name = u"Peter Long"_s, .sortName = u"Long, Peter"_s});
    m_world->add(Participant{.id = idOf(u"pp"_s), .meeting = idOf(u"TRI-1"_s), .person = idOf(u"p"_s)});
    QVERIFY(m_world->commit());
    Reader reader(workspace());
    Meeting meeting = one<Meeting>(idOf(u"TRI-1"_s));
    AgendaItem item{.minutesTaken = en(u"Mr. Long and Special Representative A spoke."_s)};
    QStringList found = namesInMinutes(reader, meeting, item);
    found.sort();
    QCOMPARE(found, (QStringList{u"Long"_s, u"Special Representative A"_s}));
    item.minutesTaken = en(u"A long talk."_s);
    QVERIFY(namesInMinutes(reader, meeting, item).isEmpty());
    item.minutesTaken = en(u"Mr. Long spoke."_s);
    meeting.attribution = u"attributed"_s;
    QVERIFY(namesInMinutes(reader, meeting, item).isEmpty());
}

QTEST_GUILESS_MAIN(OutcomesTest)
#include "tst_outcomes.moc"
