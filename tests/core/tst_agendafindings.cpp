// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/agendafindings.h"

#include "core/kinds/agendaitem.h"
#include "core/kinds/allkinds.h"
#include "tests/support/workspacefixture.h"

#include <QTest>

using namespace tri;
using namespace tri::test;
using namespace Qt::StringLiterals;

namespace {

RecordId idOf(const QString &name)
{
    return RecordId::fromName(u"test", name);
}
LocalText en(const QString &text)
{
    return LocalText(u"en"_s, text);
}

}  // namespace

class AgendaFindingsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void soundMeeting_hasNone();
    void daysOrTimesExchanged_areFound_data();
    void daysOrTimesExchanged_areFound();
    void agendaLongerThanTheMeeting_isFound();
    void circle_isFoundAtEachItem();
    void itemUnderAnotherMeeting_isFound();
    void missingOrDeletedEnds_areNoFault();

private:
    template <typename T> void add(const T &record)
    {
        ChangeSet change;
        change.records << creation(toRow(record));
        must(m_workspace->apply(change));
    }
    /// Of the whole workspace, and the same of the meetings one by one.
    QList<RecordFinding> findings()
    {
        Reader reader(*m_workspace);
        QList<RecordFinding> all = agendaFindings(reader);
        qsizetype each = 0;
        for (const Meeting &meeting : reader.all<Meeting>())
            each += agendaFindings(reader, meeting).size();
        if (each != all.size())
            qFatal("%lld and %lld findings", qlonglong(each), qlonglong(all.size()));
        for (const RecordFinding &one : std::as_const(all))
            if (one.finding.severity != Finding::Severity::Warning || one.fix.isEmpty()
                || !must(m_workspace->row(one.record)).spec->field(one.finding.field))
                qFatal("%s", qPrintable(one.finding.text));
        return all;
    }
    Meeting meeting(const QString &name)
    {
        Meeting out{
            .id = idOf(name), .title = en(name), .from = PartialDate(2014, 4, 10), .startTime = u"09:00"_s};
        out.endTime = u"10:00"_s;
        return out;
    }
    AgendaItem item(const QString &name, const QString &of, const QString &under = {})
    {
        AgendaItem out{.id = idOf(name), .meeting = idOf(of), .title = en(name)};
        out.parent = under.isEmpty() ? RecordId() : idOf(under);
        return out;
    }

    std::unique_ptr<WorkspaceFixture> m_fixture;
    std::unique_ptr<Workspace> m_workspace;
};

void AgendaFindingsTest::init()
{
    m_workspace.reset();
    m_fixture = std::make_unique<WorkspaceFixture>(allKinds());
    m_workspace = m_fixture->create(u"findings"_s);
}

void AgendaFindingsTest::soundMeeting_hasNone()
{
    QVERIFY(findings().isEmpty());
    add(meeting(u"M"_s));
    AgendaItem long1 = item(u"a"_s, u"M"_s);
    long1.minutes = 60;
    add(long1);
    add(item(u"b"_s, u"M"_s, u"a"_s));
    QVERIFY(findings().isEmpty());
}

void AgendaFindingsTest::daysOrTimesExchanged_areFound_data()
{
    QTest::addColumn<PartialDate>("to");
    QTest::addColumn<QString>("end");
    QTest::addColumn<QString>("field");
    QTest::newRow("day") << PartialDate(2014, 4, 9) << u"10:00"_s << u"to"_s;
    QTest::newRow("month") << PartialDate(2014, 3) << u"10:00"_s << u"to"_s;
    QTest::newRow("time") << PartialDate() << u"08:30"_s << u"end_time"_s;
    QTest::newRow("time on one day") << PartialDate(2014, 4, 10) << u"08:30"_s << u"end_time"_s;
    QTest::newRow("early on another day") << PartialDate(2014, 4, 11) << u"08:30"_s << QString();
    QTest::newRow("same month") << PartialDate(2014, 4) << u"10:00"_s << QString();
    QTest::newRow("no time of day") << PartialDate() << u"late"_s << QString();
}

void AgendaFindingsTest::daysOrTimesExchanged_areFound()
{
    QFETCH(PartialDate, to);
    QFETCH(QString, end);
    QFETCH(QString, field);
    Meeting wrong = meeting(u"M"_s);
    wrong.to = to;
    wrong.endTime = end;
    add(wrong);
    const auto found = findings();
    QCOMPARE(found.size(), field.isEmpty() ? 0 : 1);
    if (found.isEmpty())
        return;
    QCOMPARE(found[0].rule, u"ends_before_start"_s);
    QCOMPARE(found[0].finding.field, field);
}

void AgendaFindingsTest::agendaLongerThanTheMeeting_isFound()
{
    add(meeting(u"M"_s));
    AgendaItem heading = item(u"a"_s, u"M"_s);
    heading.minutes = 500;  // not counted beside those below
    add(heading);
    AgendaItem below = item(u"b"_s, u"M"_s, u"a"_s);
    below.minutes = 75;
    add(below);
    const auto found = findings();
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0].rule, u"agenda_too_long"_s);
    QCOMPARE(found[0].record, idOf(u"M"_s));
    QCOMPARE(found[0].finding.text,
             u"The agenda is longer than the meeting: 75 min of 60 min: over by 15 min."_s);
    QVERIFY(found[0].fix.contains(u"10:15"_s));
}

void AgendaFindingsTest::circle_isFoundAtEachItem()
{
    add(meeting(u"M"_s));
    add(item(u"a"_s, u"M"_s, u"c"_s));
    add(item(u"b"_s, u"M"_s, u"a"_s));
    add(item(u"c"_s, u"M"_s, u"b"_s));
    add(item(u"hangs below"_s, u"M"_s, u"c"_s));
    const auto found = findings();
    QCOMPARE(found.size(), 3);
    for (const RecordFinding &one : found) {
        QCOMPARE(one.rule, u"agenda_cycle"_s);
        QVERIFY(one.record != idOf(u"hangs below"_s));
    }
}

void AgendaFindingsTest::itemUnderAnotherMeeting_isFound()
{
    add(meeting(u"M"_s));
    add(meeting(u"N"_s));
    add(item(u"a"_s, u"M"_s));
    add(item(u"b"_s, u"N"_s, u"a"_s));
    AgendaItem waiting{.id = idOf(u"w"_s), .title = en(u"w"_s)};
    add(waiting);
    add(item(u"c"_s, u"N"_s, u"w"_s));
    const auto found = findings();
    QCOMPARE(found.size(), 2);
    QCOMPARE(found[0].rule, u"item_of_other_meeting"_s);
    QVERIFY(found[0].finding.text.contains(u"(M)"_s) || found[1].finding.text.contains(u"(M)"_s));
    QVERIFY(found[0].finding.text.contains(u"(the backlog)"_s)
            || found[1].finding.text.contains(u"(the backlog)"_s));
}

void AgendaFindingsTest::missingOrDeletedEnds_areNoFault()
{
    add(meeting(u"M"_s));
    add(item(u"a"_s, u"M"_s, u"nowhere"_s));
    add(item(u"b"_s, u"M"_s));
    add(item(u"c"_s, u"M"_s, u"b"_s));
    remove(*m_workspace, idOf(u"b"_s));
    QVERIFY(findings().isEmpty());
}

QTEST_GUILESS_MAIN(AgendaFindingsTest)
#include "tst_agendafindings.moc"
