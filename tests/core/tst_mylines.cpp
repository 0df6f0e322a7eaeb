// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What an organisation is to do, and setting the status of several lines in one step.

#include "core/kinds/activity.h"
#include "core/kinds/milestone.h"
#include "core/kinds/progressreport.h"
#include "core/rules/mylines.h"
#include "tests/core/briefworkspace.h"
#include "tests/support/workspacefixture.h"

#include <QRegularExpression>
#include <QTest>

using namespace tri;
using namespace tri::test;
using namespace Qt::StringLiterals;

class TestMyLines final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void lines_standByTimeThenDate();
    void lastDay_standsInForADueDate();
    void othersWork_isLeftOut();
    void milestoneWithoutOwner_isTheLeads();
    void doneLately_staysInSight();
    void droppedWork_isGone();
    void commonStatuses_areThoseOfAll();
    void status_isSetWithItsDate();
    void delayed_wantsANote();
    void severalLines_areOneStep();

private:
    const QDate m_today{2014, 5, 15};
    [[nodiscard]] QStringList lines()
    {
        Reader reader(m_world->workspace());
        QStringList out;
        for (const WorkLine &line : workOf(reader, {idOf(u"ilo"_s)}, m_today))
            out << u"%1 %2"_s.arg(workTimeText(line.time), m_world->workspace().title(line.row.id));
        return out;
    }
    [[nodiscard]] Row row(const QString &name) { return must(m_world->workspace().row(idOf(name))); }
    void activity(const QString &name, const PartialDate &due, const QString &owner = u"ilo"_s)
    {
        Activity one;
        one.id = idOf(name);
        one.title = en(name);
        one.owners = {idOf(owner)};
        one.due = due;
        one.status = u"planned"_s;
        m_world->add(one);
    }

    std::unique_ptr<BriefWorkspace> m_world;
};

void TestMyLines::init()
{
    m_world = std::make_unique<BriefWorkspace>();
    activity(u"later"_s, PartialDate(2014, 12));
    activity(u"late"_s, PartialDate(2014, 3));
    activity(u"soon"_s, PartialDate(2014, 5, 20));
    activity(u"undated"_s, {});
    activity(u"theirs"_s, PartialDate(2014, 3), u"iom"_s);
    Milestone point;
    point.id = idOf(u"point"_s);
    point.title = en(u"point"_s);
    point.activity = idOf(u"later"_s);
    point.due = PartialDate(2014, 5, 15);
    point.status = u"planned"_s;
    m_world->add(point);
    point.id = idOf(u"theirs point"_s);
    point.owners = {idOf(u"iom"_s)};
    m_world->add(point);
    QVERIFY(m_world->commit());
}

void TestMyLines::lines_standByTimeThenDate()
{
    QCOMPARE(lines(), (QStringList{u"Late late"_s, u"In the next thirty days point"_s, u"In the next thirty days soon"_s,
                                   u"Later later"_s, u"Without a date undated"_s}));
}

void TestMyLines::lastDay_standsInForADueDate()
{
    change(m_world->workspace(), idOf(u"undated"_s), u"to"_s, PartialDate(2014, 2));
    QCOMPARE(lines().first(), u"Late undated"_s);
}

void TestMyLines::othersWork_isLeftOut()
{
    QVERIFY(lines().filter(u"theirs"_s).isEmpty());
}

void TestMyLines::milestoneWithoutOwner_isTheLeads()
{
    change(m_world->workspace(), idOf(u"later"_s), u"owners"_s, RecordIds{idOf(u"iom"_s)});
    QVERIFY(lines().filter(u"point"_s).isEmpty());
}

void TestMyLines::doneLately_staysInSight()
{
    must(m_world->workspace().apply(setStatus({row(u"late"_s)}, {.status = u"done"_s, .today = m_today})));
    QCOMPARE(lines().last(), u"Done lately late"_s);
    change(m_world->workspace(), idOf(u"late"_s), u"status_date"_s, PartialDate(2014, 1, 1));
    QVERIFY(lines().filter(QRegularExpression(u" late$"_s)).isEmpty());
}

void TestMyLines::droppedWork_isGone()
{
    must(m_world->workspace().apply(
        setStatus({row(u"late"_s)}, {.status = u"dropped"_s, .note = u"No funds"_s, .today = m_today})));
    QVERIFY(lines().filter(QRegularExpression(u" late$"_s)).isEmpty());
}

void TestMyLines::commonStatuses_areThoseOfAll()
{
    QStringList both;
    for (const Choice *choice : commonStatuses({row(u"late"_s), row(u"point"_s)}))
        both << QString::fromLatin1(choice->key);
    QCOMPARE(both, (QStringList{u"planned"_s, u"dropped"_s}));
    QVERIFY(commonStatuses({}).isEmpty());
}

void TestMyLines::status_isSetWithItsDate()
{
    must(m_world->workspace().apply(setStatus({row(u"soon"_s)}, {.status = u"under_way"_s, .today = m_today})));
    QCOMPARE(row(u"soon"_s).text("status"), u"under_way"_s);
    QCOMPARE(row(u"soon"_s).date("status_date"), PartialDate(m_today));
    must(m_world->workspace().apply(setStatus({row(u"point"_s)}, {.status = u"reached"_s, .today = m_today})));
    QCOMPARE(row(u"point"_s).date("done_on"), PartialDate(m_today));
    QVERIFY(setStatus({row(u"soon"_s)}, {.status = u"under_way"_s, .today = m_today}).isEmpty());
}

void TestMyLines::delayed_wantsANote()
{
    QVERIFY(wantsNote({row(u"soon"_s)}, u"delayed"_s));
    QVERIFY(!wantsNote({row(u"soon"_s)}, u"done"_s));
    must(m_world->workspace().apply(
        setStatus({row(u"soon"_s)}, {.status = u"delayed"_s, .note = u"Waits for data"_s, .today = m_today})));
    QVERIFY(!wantsNote({row(u"soon"_s)}, u"delayed"_s));
}

void TestMyLines::severalLines_areOneStep()
{
    const QByteArray before = must(m_world->workspace().dump());
    must(m_world->workspace().apply(
        setStatus({row(u"soon"_s), row(u"late"_s), row(u"later"_s)}, {.status = u"done"_s, .today = m_today})));
    must(m_world->workspace().undo());
    QCOMPARE(must(m_world->workspace().dump()), before);
}

QTEST_GUILESS_MAIN(TestMyLines)
#include "tst_mylines.moc"
