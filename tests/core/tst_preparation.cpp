// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The steps before and after a meeting: shipped ones, their days, and what happens when the meeting moves.

#include "core/kinds/allkinds.h"
#include "core/rules/preparation.h"
#include "tests/support/workspacefixture.h"

#include <QTest>

using namespace tri;
using namespace tri::test;
using namespace Qt::StringLiterals;

class TestPreparation final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void usualSteps_areWholeInSixLanguages();
    void brokenSteps_areRefused();
    void steps_fallOnTheirDays();
    void stepsOfThePast_areLeftOut();
    void addedTwice_changesNothing();
    void meetingWithoutADay_hasStepsWithoutDays();
    void movedMeeting_takesOpenStepsAlong();
    void order_isByDay();
    void done_andOpenAgain();
    void offsets_inWords();

private:
    ChangeSet usual(const Meeting &meeting, const QDate &today = QDate(2014, 1, 1))
    {
        Reader reader(*m_workspace);
        return addUsualSteps(reader, meeting, must(usualPreparation()), today, [this] { return m_workspace->newId(); });
    }
    QList<PreparationStep> steps(const Meeting &meeting)
    {
        Reader reader(*m_workspace);
        return stepsOf(reader, meeting);
    }

    std::unique_ptr<WorkspaceFixture> m_fixture;
    std::unique_ptr<Workspace> m_workspace;
    Meeting m_meeting;
};

void TestPreparation::init()
{
    m_workspace.reset();
    m_fixture = std::make_unique<WorkspaceFixture>(allKinds());
    m_workspace = m_fixture->create(u"preparation"_s);
    m_meeting = {.id = m_workspace->newId(), .title = LocalText(u"en"_s, u"April"_s), .from = PartialDate(2014, 4, 4)};
    save(*m_workspace, toRow(m_meeting));
}

void TestPreparation::usualSteps_areWholeInSixLanguages()
{
    const QList<UsualStep> usual = must(usualPreparation());
    QCOMPARE(usual.first().offsetDays, -60);
    QCOMPARE(usual.last().offsetDays, 14);
    for (const UsualStep &step : usual)
        for (const QString &language : contentLanguages())
            QVERIFY2(step.title.has(language), qPrintable(step.title.in(u"en"_s) + u' ' + language));
    QVERIFY(!usualPreparation(u"../trilateral"_s));
}

void TestPreparation::brokenSteps_areRefused()
{
    QVERIFY(!parsePreparation("", u"x"_s));
    QVERIFY(!parsePreparation("{\"steps\": []}", u"x"_s));
    QVERIFY(!parsePreparation("{\"steps\": [{\"offset\": -3}]}", u"x"_s));
    QVERIFY(!parsePreparation("{\"steps\": [{\"offset\": \"-3\", \"title\": {\"en\": \"Go\"}}]}", u"x"_s));
    const auto read = must(parsePreparation("{\"steps\": [{\"offset\": 3, \"title\": {\"fr\": \"Suite\"}},"
                                            " {\"offset\": -3, \"title\": {\"en\": \"Go\"}}]}", u"x"_s));
    QCOMPARE(read.first().offsetDays, -3);
    QCOMPARE(read.last().title.original, u"fr"_s);
}

void TestPreparation::steps_fallOnTheirDays()
{
    must(m_workspace->apply(usual(m_meeting)));
    const QList<PreparationStep> found = steps(m_meeting);
    QCOMPARE(found.size(), must(usualPreparation()).size());
    QCOMPARE(found.first().due, PartialDate(2014, 2, 3));
    QCOMPARE(found.last().due, PartialDate(2014, 4, 18));
    must(m_workspace->undo());
    QVERIFY(steps(m_meeting).isEmpty());
}

void TestPreparation::stepsOfThePast_areLeftOut()
{
    must(m_workspace->apply(usual(m_meeting, QDate(2014, 4, 3))));
    const QList<PreparationStep> found = steps(m_meeting);
    QCOMPARE(found.first().offsetDays, -1);
    QVERIFY(found.size() < must(usualPreparation()).size());
}

void TestPreparation::addedTwice_changesNothing()
{
    must(m_workspace->apply(usual(m_meeting)));
    QVERIFY(usual(m_meeting).isEmpty());
    remove(*m_workspace, steps(m_meeting).first().id);
    QCOMPARE(usual(m_meeting).records.size(), 1);
}

void TestPreparation::meetingWithoutADay_hasStepsWithoutDays()
{
    Meeting vague{.id = m_workspace->newId(), .title = LocalText(u"en"_s, u"Some day"_s), .from = PartialDate(2014, 9)};
    save(*m_workspace, toRow(vague));
    must(m_workspace->apply(usual(vague)));
    const QList<PreparationStep> found = steps(vague);
    QCOMPARE(found.size(), must(usualPreparation()).size());
    for (const PreparationStep &step : found)
        QVERIFY(step.due.isNull());
    QVERIFY(strayedSteps(found, vague).isEmpty());
}

void TestPreparation::movedMeeting_takesOpenStepsAlong()
{
    must(m_workspace->apply(usual(m_meeting)));
    const PreparationStep first = steps(m_meeting).first();
    must(m_workspace->apply(setDone(first, true, QDate(2014, 2, 1))));
    QVERIFY(strayedSteps(steps(m_meeting), m_meeting).isEmpty());
    m_meeting.from = PartialDate(2014, 4, 11);
    const QList<PreparationStep> strayed = strayedSteps(steps(m_meeting), m_meeting);
    QCOMPARE(strayed.size(), steps(m_meeting).size() - 1);
    must(m_workspace->apply(followMeeting(strayed, m_meeting)));
    QVERIFY(strayedSteps(steps(m_meeting), m_meeting).isEmpty());
    QCOMPARE(fromRow<PreparationStep>(must(m_workspace->row(first.id))).due, first.due);
    QCOMPARE(steps(m_meeting).last().due, PartialDate(2014, 4, 25));
}

void TestPreparation::order_isByDay()
{
    const auto step = [](const QString &name, std::optional<qint64> offset, PartialDate due) {
        return PreparationStep{.title = LocalText(u"en"_s, name), .offsetDays = offset, .due = due};
    };
    QList<PreparationStep> found{step(u"no day"_s, {}, {}), step(u"agreed"_s, -30, PartialDate(2014, 4, 3)),
                                 step(u"b"_s, -2, {}), step(u"a"_s, -2, {})};
    sortSteps(found, m_meeting);
    QStringList names;
    for (const PreparationStep &one : std::as_const(found))
        names << one.title.in(u"en"_s);
    QCOMPARE(names, (QStringList{u"a"_s, u"b"_s, u"agreed"_s, u"no day"_s}));
}

void TestPreparation::done_andOpenAgain()
{
    must(m_workspace->apply(usual(m_meeting)));
    PreparationStep step = steps(m_meeting).first();
    must(m_workspace->apply(setDone(step, true, QDate(2014, 2, 2))));
    step = steps(m_meeting).first();
    QVERIFY(isDone(step));
    QCOMPARE(step.doneOn, PartialDate(2014, 2, 2));
    must(m_workspace->apply(setDone(step, false, QDate(2014, 2, 2))));
    step = steps(m_meeting).first();
    QVERIFY(!isDone(step) && step.doneOn.isNull());
}

void TestPreparation::offsets_inWords()
{
    QCOMPARE(offsetText(-60), u"T\u221260"_s);
    QCOMPARE(offsetText(0), u"T"_s);
    QCOMPARE(offsetText(14), u"T+14"_s);
    QVERIFY(offsetText({}).isEmpty());
}

QTEST_GUILESS_MAIN(TestPreparation)
#include "tst_preparation.moc"
