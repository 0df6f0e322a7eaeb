// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/agendamoves.h"

#include "core/kinds/allkinds.h"
#include "core/rules/agendasheet.h"
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

class AgendaMovesTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void carried_isCountedAlongTheChain();
    void carriedInACircle_ends();
    void backlogOfAMeetingToCome_takesTheItemItself();
    void backlogOfAMeetingHeld_takesACopy();
    void carryTo_copiesWhatStandsBelow();
    void carryTwice_isRefused();
    void nextMeeting_isNamedOrOfTheSeries();
    void numbers_goOn_data();
    void numbers_goOn();
    void times_addUp_data();
    void times_addUp();
    void sheet_tellsPositionsAndTimes();
    void sheetOfNoMeeting_fails();

private:
    template <typename T> void add(const T &record)
    {
        ChangeSet change;
        change.records << creation(toRow(record));
        must(m_workspace->apply(change));
    }
    [[nodiscard]] AgendaItem item(const QString &name) const
    {
        return *Reader(*m_workspace).one<AgendaItem>(idOf(name));
    }
    [[nodiscard]] MakeId newId()
    {
        return [this] { return m_workspace->newId(); };
    }

    std::unique_ptr<WorkspaceFixture> m_fixture;
    std::unique_ptr<Workspace> m_workspace;
    const QDate m_today{2014, 4, 1};
};

/// "M1" is held, "M2" is to come and names it, and each has a section with one item below.
void AgendaMovesTest::init()
{
    m_workspace.reset();
    m_fixture = std::make_unique<WorkspaceFixture>(allKinds());
    m_workspace = m_fixture->create(u"moves"_s);
    add(Meeting{
        .id = idOf(u"M1"_s), .title = en(u"First"_s), .series = u"T"_s, .from = PartialDate(2013, 12, 12)});
    Meeting second{
        .id = idOf(u"M2"_s), .title = en(u"Second"_s), .series = u"T"_s, .from = PartialDate(2014, 4, 10)};
    second.previous = idOf(u"M1"_s);
    add(second);
    for (const QString &meeting : {u"M1"_s, u"M2"_s}) {
        AgendaItem section{
            .id = idOf(meeting + u" section"_s), .meeting = idOf(meeting), .order = 1, .number = u"1"_s};
        section.title = en(meeting + u" section"_s);
        section.minutesTaken = en(u"Said."_s);
        AgendaItem below{
            .id = idOf(meeting + u" below"_s), .meeting = idOf(meeting), .parent = section.id, .order = 1};
        below.number = u"1 (a)"_s;
        below.title = en(meeting + u" below"_s);
        add(section);
        add(below);
    }
}

void AgendaMovesTest::carried_isCountedAlongTheChain()
{
    AgendaItem second = item(u"M2 section"_s);
    Reader reader(*m_workspace);
    QCOMPARE(carriedTimes(reader, second), 0);
    QCOMPARE(carriedText(reader, second), QString());
    QCOMPARE(firstRaisedAt(reader, second)->id, idOf(u"M2"_s));
    second.carriedFrom = idOf(u"M1 section"_s);
    QCOMPARE(carriedTimes(reader, second), 1);
    QCOMPARE(firstRaisedAt(reader, second)->id, idOf(u"M1"_s));
    AgendaItem third{.id = idOf(u"third"_s), .carriedFrom = idOf(u"second"_s)};
    AgendaItem kept{.id = idOf(u"second"_s), .title = en(u"x"_s), .carriedFrom = idOf(u"M1 section"_s)};
    add(kept);
    QCOMPARE(carriedText(reader, third),
             u"carried over twice, first raised at the meeting of 12 December 2013"_s);
    third.carriedFrom = idOf(u"not in this copy"_s);
    QCOMPARE(carriedTimes(reader, third), 1);
    QVERIFY(!firstRaisedAt(reader, third));
}

void AgendaMovesTest::carriedInACircle_ends()
{
    AgendaItem a{.id = idOf(u"a"_s), .title = en(u"a"_s), .carriedFrom = idOf(u"b"_s)};
    AgendaItem b{.id = idOf(u"b"_s), .title = en(u"b"_s), .carriedFrom = idOf(u"a"_s)};
    add(a);
    add(b);
    Reader reader(*m_workspace);
    QCOMPARE(carriedTimes(reader, a), 1);
}

void AgendaMovesTest::backlogOfAMeetingToCome_takesTheItemItself()
{
    Reader reader(*m_workspace);
    must(m_workspace->apply(toBacklog(reader, item(u"M2 section"_s), en(u"No time"_s), m_today, newId())));
    const AgendaItem moved = item(u"M2 section"_s);
    QVERIFY(moved.meeting.isNull() && moved.number.isEmpty() && moved.carriedFrom.isNull());
    QCOMPARE(moved.carryReason.in(u"en"_s), u"No time"_s);
    QCOMPARE(item(u"M2 below"_s).parent, moved.id);
    Reader again(*m_workspace);
    QCOMPARE(backlog(again).size(), 2);
    QCOMPARE(withItemsBelow(again, moved).size(), 2);
    QVERIFY(toBacklog(again, moved, en(u"x"_s), m_today, newId()).isEmpty());
}

void AgendaMovesTest::backlogOfAMeetingHeld_takesACopy()
{
    Reader reader(*m_workspace);
    must(
        m_workspace->apply(toBacklog(reader, item(u"M1 section"_s), en(u"Not reached"_s), m_today, newId())));
    QCOMPARE(item(u"M1 section"_s).meeting, idOf(u"M1"_s));
    Reader again(*m_workspace);
    const auto waiting = backlog(again);
    QCOMPARE(waiting.size(), 2);
    QCOMPARE(waiting[0].carriedFrom, idOf(u"M1 section"_s));
    QVERIFY(waiting[0].minutesTaken.isEmpty());
    QCOMPARE(waiting[1].parent, waiting[0].id);
    QCOMPARE(firstRaisedAt(again, waiting[0])->id, idOf(u"M1"_s));
}

void AgendaMovesTest::carryTo_copiesWhatStandsBelow()
{
    Reader reader(*m_workspace);
    const Meeting next = *nextMeeting(reader, *reader.one<Meeting>(idOf(u"M1"_s)));
    QCOMPARE(next.id, idOf(u"M2"_s));
    const ChangeSet change = carryTo(reader, item(u"M1 section"_s), next, en(u"Not reached"_s), newId());
    QCOMPARE(change.records.size(), 2);
    must(m_workspace->apply(change));
    Reader again(*m_workspace);
    const auto items = again.linked<AgendaItem>("meeting", next.id);
    QCOMPARE(items.size(), 4);
    for (const AgendaItem &one : items)
        if (one.carriedFrom == idOf(u"M1 section"_s)) {
            QCOMPARE(one.number, u"2"_s);
            QCOMPARE(one.order, std::optional<qint64>(2));
            QCOMPARE(one.carryReason.in(u"en"_s), u"Not reached"_s);
            return;
        }
    QFAIL("no copy");
}

void AgendaMovesTest::carryTwice_isRefused()
{
    Reader reader(*m_workspace);
    const Meeting next = *reader.one<Meeting>(idOf(u"M2"_s));
    must(m_workspace->apply(carryTo(reader, item(u"M1 section"_s), next, en(u"x"_s), newId())));
    Reader again(*m_workspace);
    QVERIFY(carryTo(again, item(u"M1 section"_s), next, en(u"x"_s), newId()).isEmpty());
    QVERIFY(carryTo(again, item(u"M2 section"_s), next, en(u"x"_s), newId()).isEmpty());  // is there itself
}

void AgendaMovesTest::nextMeeting_isNamedOrOfTheSeries()
{
    const auto next = [this](const QString &name) {
        Reader reader(*m_workspace);
        const auto found = nextMeeting(reader, *reader.one<Meeting>(idOf(name)));
        return found ? found->id : RecordId();
    };
    QVERIFY(next(u"M2"_s).isNull());
    Meeting later{.id = idOf(u"M4"_s), .title = en(u"Later"_s), .series = u"T"_s, .from = PartialDate(2015)};
    add(later);
    add(Meeting{.id = idOf(u"M3"_s), .title = en(u"Soon"_s), .series = u"T"_s, .from = PartialDate(2014, 9)});
    Meeting form{
        .id = idOf(u"form"_s), .title = en(u"Form"_s), .series = u"T"_s, .from = PartialDate(2014, 5)};
    form.isTemplate = true;
    add(form);
    QCOMPARE(next(u"M2"_s), idOf(u"M3"_s));
    change(*m_workspace, idOf(u"M3"_s), u"status"_s, u"closed"_s);
    QCOMPARE(next(u"M2"_s), idOf(u"M4"_s));
    change(*m_workspace, idOf(u"M1"_s), u"series"_s, FieldValue());
    QCOMPARE(next(u"M1"_s), idOf(u"M2"_s));  // named
    remove(*m_workspace, idOf(u"M2"_s));
    QVERIFY(next(u"M1"_s).isNull());
}

void AgendaMovesTest::numbers_goOn_data()
{
    QTest::addColumn<QStringList>("there");
    QTest::addColumn<QString>("next");
    QTest::newRow("empty") << QStringList{} << u"1"_s;
    QTest::newRow("counting") << QStringList{u"1"_s, u"2"_s} << u"3"_s;
    QTest::newRow("with points") << QStringList{u"1."_s, u"2."_s} << u"3."_s;
    QTest::newRow("pause at the end") << QStringList{u"9"_s, QString()} << u"10"_s;
    QTest::newRow("letters") << QStringList{u"3 (a)"_s, u"3 (b)"_s} << u"3 (c)"_s;
    QTest::newRow("last letter") << QStringList{u"3 (z)"_s} << QString();
    QTest::newRow("without numbers") << QStringList{QString(), QString()} << QString();
    QTest::newRow("words") << QStringList{u"one"_s} << QString();
}

void AgendaMovesTest::numbers_goOn()
{
    QFETCH(QStringList, there);
    QList<AgendaItem> items;
    for (const QString &number : there)
        items << AgendaItem{
            .id = idOf(u"n%1"_s.arg(items.size())), .order = items.size() + 1, .number = number};
    QTEST(nextNumber(items, {}), "next");
    QCOMPARE(nextOrder(items, {}), items.size() + 1);
}

void AgendaMovesTest::times_addUp_data()
{
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("end");
    QTest::addColumn<PartialDate>("lastDay");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QTime>("through");
    QTest::newRow("left") << u"09:30"_s << u"11:00"_s << PartialDate() << u"75 min of 90 min: 15 min left"_s
                          << QTime(10, 45);
    QTest::newRow("even") << u"09:30"_s << u"10:45"_s << PartialDate(2014, 4, 10)
                          << u"75 min of 75 min: no time left"_s << QTime(10, 45);
    QTest::newRow("over") << u"09:30"_s << u"10:30"_s << PartialDate()
                          << u"75 min of 60 min: over by 15 min"_s << QTime(10, 45);
    QTest::newRow("no end") << u"09:30"_s << QString() << PartialDate() << u"75 min in all"_s
                            << QTime(10, 45);
    QTest::newRow("no start") << QString() << u"10:30"_s << PartialDate() << u"75 min in all"_s << QTime();
    QTest::newRow("two days") << u"09:30"_s << u"10:30"_s << PartialDate(2014, 4, 11) << u"75 min in all"_s
                              << QTime(10, 45);
    QTest::newRow("ends before") << u"10:30"_s << u"09:30"_s << PartialDate() << u"75 min in all"_s
                                 << QTime(11, 45);
    QTest::newRow("no time of day") << u"noon"_s << u"10:30"_s << PartialDate() << u"75 min in all"_s
                                    << QTime();
    QTest::newRow("past midnight") << u"23:00"_s << u"23:30"_s << PartialDate()
                                   << u"75 min of 30 min: over by 45 min"_s << QTime();
}

void AgendaMovesTest::times_addUp()
{
    QFETCH(QString, start);
    QFETCH(QString, end);
    QFETCH(PartialDate, lastDay);
    Meeting meeting{.id = idOf(u"m"_s),
                    .from = PartialDate(2014, 4, 10),
                    .to = lastDay,
                    .startTime = start,
                    .endTime = end};
    // The heading's own minutes do not count beside those below it.
    const QList<AgendaItem> items{{.id = idOf(u"s"_s), .order = 1, .minutes = 99},
                                  {.id = idOf(u"b"_s), .parent = idOf(u"s"_s), .order = 1, .minutes = 45},
                                  {.id = idOf(u"x"_s), .order = 2, .minutes = 30},
                                  {.id = idOf(u"y"_s), .order = 3}};
    const AgendaTime time = agendaTime(programme(items, startOf(meeting)), meeting);
    QTEST(agendaTimeText(time), "text");
    QTEST(time.end, "through");
}

void AgendaMovesTest::sheet_tellsPositionsAndTimes()
{
    add(Position{.id = idOf(u"p"_s), .item = idOf(u"M2 below"_s), .stance = u"supports"_s});
    change(*m_workspace, idOf(u"M2"_s), u"start_time"_s, u"10:00"_s);
    change(*m_workspace, idOf(u"M2 below"_s), u"minutes"_s, qint64(20));
    const AgendaSheet sheet = must(agendaSheet(*m_workspace, idOf(u"M2"_s), m_today));
    QCOMPARE(sheet.lines.size(), 2);
    QCOMPARE(sheet.lines[1].line.level, 1);
    QCOMPARE(sheet.lines[1].line.start, QTime(10, 0));
    QCOMPARE(sheet.time.total, 20);
    QCOMPARE(sheet.time.end, QTime(10, 20));
    QVERIFY(!sheet.lines[1].positions[0]);  // its holder is none of the three
}

void AgendaMovesTest::sheetOfNoMeeting_fails()
{
    for (const RecordId &id : {RecordId(), idOf(u"nowhere"_s), idOf(u"M1 section"_s)}) {
        const auto sheet = agendaSheet(*m_workspace, id, m_today);
        QVERIFY(!sheet);
        QCOMPARE(sheet.error().code, ProblemCode::NotFound);
    }
    remove(*m_workspace, idOf(u"M2"_s));
    QVERIFY(!agendaSheet(*m_workspace, idOf(u"M2"_s), m_today));
}

QTEST_GUILESS_MAIN(AgendaMovesTest)
#include "tst_agendamoves.moc"
