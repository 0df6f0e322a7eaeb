// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/agendafindings.h"

#include "core/kinds/agendaitem.h"
#include "core/kinds/allkinds.h"
#include "core/kinds/document.h"
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
    void formOfARecord_isToldTheSame();
    void ownCheckBringsTheLikelyFix_data();
    void ownCheckBringsTheLikelyFix();

private:
    template <typename T> void add(const T &record)
    {
        ChangeSet change;
        change.records << creation(toRow(record));
        must(m_workspace->apply(change));
    }
    /// Of the whole workspace, and the same of the meetings one by one.
    QList<CrossFinding> findings()
    {
        Reader reader(*m_workspace);
        QList<CrossFinding> all = agendaFindings(reader);
        qsizetype each = 0;
        for (const Meeting &meeting : reader.all<Meeting>())
            each += agendaFindings(reader, meeting).size();
        if (each != all.size())
            qFatal("%lld and %lld findings", qlonglong(each), qlonglong(all.size()));
        for (const CrossFinding &one : std::as_const(all))
            if (one.finding.severity != Finding::Severity::Warning || one.finding.fix.text.isEmpty()
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
    QCOMPARE(found[0].finding.rule, u"ends_before_start"_s);
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
    QCOMPARE(found[0].finding.rule, u"agenda_too_long"_s);
    QCOMPARE(found[0].record, idOf(u"M"_s));
    QCOMPARE(found[0].finding.text,
             u"The agenda is longer than the meeting: 75 min of 60 min: over by 15 min."_s);
    QVERIFY(found[0].finding.fix.text.contains(u"10:15"_s));
    QCOMPARE(found[0].finding.fix.action, u"End at 10:15"_s);
    QVERIFY(found[0].finding.fix.values.value(u"end_time"_s) == FieldValue(u"10:15"_s));
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
    for (const CrossFinding &one : found) {
        QCOMPARE(one.finding.rule, u"agenda_cycle"_s);
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
    QCOMPARE(found[0].finding.rule, u"item_of_other_meeting"_s);
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

void AgendaFindingsTest::formOfARecord_isToldTheSame()
{
    Meeting backwards = meeting(u"B"_s);
    backwards.to = PartialDate(2014, 4, 9);
    add(backwards);
    add(meeting(u"M"_s));
    AgendaItem tooLong = item(u"a"_s, u"M"_s);
    tooLong.minutes = 75;
    add(tooLong);
    add(item(u"b"_s, u"B"_s, u"a"_s));
    QCOMPARE(findings().size(), 3);
    Reader reader(*m_workspace);
    const auto at = [&](const QString &name) { return crossFindings(reader, *m_workspace->row(idOf(name))); };
    QCOMPARE(at(u"B"_s).size(), 0);  // its own check says so
    QCOMPARE(at(u"M"_s).size(), 1);
    QCOMPARE(at(u"M"_s)[0].finding.rule, u"agenda_too_long"_s);
    QCOMPARE(at(u"a"_s).size(), 0);
    QCOMPARE(at(u"b"_s).size(), 1);
    QCOMPARE(at(u"b"_s)[0].finding.rule, u"item_of_other_meeting"_s);
    QCOMPARE(at(u"b"_s)[0].finding.fix.action, u"Empty “Under”"_s);
}

void AgendaFindingsTest::ownCheckBringsTheLikelyFix_data()
{
    QTest::addColumn<QString>("symbol");
    QTest::addColumn<PartialDate>("date");
    QTest::addColumn<QString>("likely");
    QTest::newRow("session") << u"A/86/L.5"_s << PartialDate(2013, 10, 3) << u"A/68/L.5"_s;
    QTest::newRow("session of the year before") << u"A/86/L.5"_s << PartialDate(2013, 3) << u"A/67/L.5"_s;
    QTest::newRow("year") << u"E/2031/7"_s << PartialDate(2013) << u"E/2013/7"_s;
    QTest::newRow("fits") << u"A/68/L.5"_s << PartialDate(2013, 10, 3) << QString();
}

void AgendaFindingsTest::ownCheckBringsTheLikelyFix()
{
    QFETCH(QString, symbol);
    QFETCH(PartialDate, date);
    QFETCH(QString, likely);
    Document document{.id = idOf(u"doc"_s), .title = en(u"Draft resolution"_s)};
    document.symbol = symbol;
    document.date = date;
    QList<Finding> found = checkRow(toRow(document));
    found.removeIf([](const Finding &finding) { return finding.field != u"symbol"; });
    QCOMPARE(found.size(), likely.isEmpty() ? 0 : 1);
    if (found.isEmpty())
        return;
    QCOMPARE(found[0].fix.action, u"Use "_s + likely);
    QVERIFY(found[0].fix.values.value(u"symbol"_s) == FieldValue(likely));
    QVERIFY2(found[0].fullText().endsWith(u"Use %1?"_s.arg(likely)), qPrintable(found[0].fullText()));
}

QTEST_GUILESS_MAIN(AgendaFindingsTest)
#include "tst_agendafindings.moc"
