// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is told of voluntary follow-up: its course, the present word, accounts that differ, others, consent, dated reports.

#include "core/rules/followupstory.h"
#include "tests/core/evidencesample.h"

#include <QTest>

using namespace tri;
using namespace tri::test;
using namespace Qt::StringLiterals;

namespace {

using Kind = FollowUpEntry::Kind;
using Differ = FollowUpDifference::Kind;

PartialDate day(const QString &text)
{
    return PartialDate::parse(text).value();
}

ProgressReport report(const QString &name, const QString &about, const QString &date, const QString &word,
                      const QString &by = {})
{
    ProgressReport out{.id = idOf(name), .title = en(name), .reference = name};
    out.about = about.isEmpty() ? RecordId() : idOf(about);
    out.submittedOn = date.isEmpty() ? PartialDate() : day(date);
    out.status = u"submitted"_s;
    out.followUpStatus = word;
    out.reportedBy = by.isEmpty() ? RecordId() : idOf(by);
    return out;
}

/// R1 of 2010 and R2; F by Sweden on R1, announced in 2011, declared by itself.
FollowUpData sample()
{
    FollowUpData data;
    data.recommendations = {recommendation(u"R1"_s), recommendation(u"R2"_s)};
    data.recommendations[0].meeting = idOf(u"M"_s);
    data.meetings.insert(idOf(u"M"_s), day(u"2010-11-11"_s));
    data.states = {idOf(u"SE"_s), idOf(u"TR"_s)};
    FollowUp one = followUp(u"F"_s, {idOf(u"R1"_s)});
    one.actors = {idOf(u"SE"_s)};
    one.status = u"announced"_s;
    one.date = day(u"2011-03-01"_s);
    one.declaredBy = u"state"_s;
    data.followUps = {one};
    return data;
}

FollowUpStory story(const FollowUpData &data, const QString &name = u"F"_s)
{
    return followUpStory(data, idOf(name)).value();
}

QStringList kinds(const QList<FollowUpEntry> &course)
{
    QStringList out;
    for (const FollowUpEntry &entry : course)
        out << followUpEntryKey(entry.kind);
    return out;
}

}  // namespace

class FollowUpStoryTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void course_isInTime_undatedLast();
    void voices_areToldApart();
    void existingPractice_isToldAsSuch();
    void reportBeforeTheFollowUp_isMarked();
    void reportAboutNothing_isLoose();
    void awaitedReport_saysNothing();
    void presentWord_restsOnReports();
    void newerWord_leavesTheRecord();
    void nearDates_ofOthers_differ();
    void progress_isNoDifference();
    void pairs_differ_data();
    void pairs_differ();
    void evidence_thatSaysElse_differs();
    void declaredAgainstNoted_acrossRecords_differ();
    void twoMeasures_doNot();
    void jointMatchingAndTheme();
    void recommendation_hasActorsOnce_practiceApart();
    void consent_followsTheOneRule();
    void unknown_isNothing();
    void report_isOneStep();
    void reportThatSaysNothing_isRefused();
};

void FollowUpStoryTest::course_isInTime_undatedLast()
{
    FollowUpData data = sample();
    data.reports = {report(u"P3"_s, u"F"_s, {}, u"done"_s, u"SE"_s),
                    report(u"P2"_s, u"F"_s, u"2013"_s, u"under_way"_s, u"SE"_s),
                    report(u"P1"_s, u"F"_s, u"2012-05"_s, u"under_way"_s, u"SE"_s)};
    data.followUps[0].consent = true;
    data.followUps[0].consentOn = day(u"2012-09-01"_s);
    const FollowUpStory told = story(data);
    QCOMPARE(
        kinds(told.course),
        (QStringList{u"recommended"_s, u"record"_s, u"report"_s, u"consent"_s, u"report"_s, u"report"_s}));
    QCOMPARE(told.course[2].record, idOf(u"P1"_s));
    QCOMPARE(told.course.last().record, idOf(u"P3"_s));
    QCOMPARE(told.course[0].date, day(u"2010-11-11"_s));
}

void FollowUpStoryTest::voices_areToldApart()
{
    FollowUpData data = sample();
    data.reports = {report(u"P1"_s, u"F"_s, u"2012"_s, u"under_way"_s, u"SE"_s),
                    report(u"P2"_s, u"F"_s, u"2013"_s, u"under_way"_s, u"IOM"_s),
                    report(u"P3"_s, u"F"_s, u"2014"_s, u"under_way"_s)};
    QList<FollowUpEntry> course = story(data).course;
    QVERIFY(course[1].voice == FollowUpVoice::Actor && course[2].voice == FollowUpVoice::Actor);
    QVERIFY(course[3].voice == FollowUpVoice::Other && course[3].author == idOf(u"IOM"_s));
    QVERIFY(course[4].voice == FollowUpVoice::NotSaid);
    data.followUps[0].declaredBy = u"us"_s;
    QVERIFY(story(data).course[1].voice == FollowUpVoice::Us);
}

void FollowUpStoryTest::existingPractice_isToldAsSuch()
{
    FollowUpData data = sample();
    QVERIFY(!story(data).isPractice);
    data.followUps[0].date = day(u"2006"_s);  // as its date tells
    QVERIFY(story(data).isPractice);
    QCOMPARE(kinds(story(data).course), (QStringList{u"practice"_s, u"recommended"_s}));
    QVERIFY(story(data).course[0].predates);
    data.followUps[0].date = day(u"2010"_s);  // the year of the meeting: nobody can tell
    QVERIFY(!story(data).isPractice);
    data.followUps[0].status = u"existing_practice"_s;  // as it says
    QVERIFY(story(data).isPractice && !story(data).course[0].predates);
    data.followUps[0].status = u"done"_s;
    data.followUps[0].date = day(u"2006"_s);
    data.followUps[0].recommendations << idOf(u"R2"_s);  // of unknown date
    QVERIFY(!story(data).isPractice);
}

void FollowUpStoryTest::reportBeforeTheFollowUp_isMarked()
{
    FollowUpData data = sample();
    data.reports = {report(u"P1"_s, u"F"_s, u"2011-02-28"_s, u"announced"_s, u"SE"_s),
                    report(u"P2"_s, u"F"_s, u"2011"_s, u"announced"_s, u"SE"_s)};
    for (const FollowUpEntry &entry : story(data).course)
        QCOMPARE(entry.beforeRecord, entry.record == idOf(u"P1"_s));
}

void FollowUpStoryTest::reportAboutNothing_isLoose()
{
    FollowUpData data = sample();
    data.reports = {report(u"P1"_s, {}, u"2012"_s, u"done"_s),
                    report(u"P2"_s, u"F"_s, u"2012"_s, u"announced"_s)};
    QCOMPARE(looseReports(data), RecordIds{idOf(u"P1"_s)});
    QCOMPARE(kinds(story(data).course), (QStringList{u"recommended"_s, u"record"_s, u"report"_s}));
}

void FollowUpStoryTest::awaitedReport_saysNothing()
{
    FollowUpData data = sample();
    data.reports = {report(u"P1"_s, u"F"_s, {}, u"not_pursued"_s, u"IOM"_s)};
    data.reports[0].status = u"awaited"_s;
    data.reports[0].due = day(u"2012-01-01"_s);
    const FollowUpStory told = story(data);
    QCOMPARE(kinds(told.course).last(), u"awaited"_s);
    QVERIFY(told.differences.isEmpty() && told.present.newerReport.isNull());
}

void FollowUpStoryTest::presentWord_restsOnReports()
{
    FollowUpData data = sample();
    data.followUps[0].evidence = {idOf(u"D1"_s)};
    data.reports = {report(u"P1"_s, u"F"_s, u"2012"_s, u"announced"_s, u"IOM"_s),
                    report(u"P2"_s, u"F"_s, u"2013"_s, u"announced"_s, u"SE"_s)};
    data.reports[1].evidence = {idOf(u"D2"_s), idOf(u"D1"_s)};
    const PresentWord present = story(data).present;
    QCOMPARE(present.word, u"announced"_s);
    QCOMPARE(present.saidAlsoBy, (RecordIds{idOf(u"P2"_s), idOf(u"P1"_s)}));
    QCOMPARE(present.asOf, day(u"2013"_s));
    QCOMPARE(present.evidence, (RecordIds{idOf(u"D1"_s), idOf(u"D2"_s)}));
    data.followUps[0].status = u"no_information"_s;
    QCOMPARE(story(data).present.word, QString());
}

void FollowUpStoryTest::newerWord_leavesTheRecord()
{
    FollowUpData data = sample();
    data.reports = {report(u"P1"_s, u"F"_s, u"2013"_s, u"done"_s, u"SE"_s)};
    QCOMPARE(story(data).present.word, u"announced"_s);
    QCOMPARE(story(data).present.newerReport, idOf(u"P1"_s));
    QCOMPARE(story(data).present.newerWord, u"done"_s);
    data.followUps[0].lastChecked = day(u"2014-02-01"_s);  // looked at since
    QVERIFY(story(data).present.newerReport.isNull());
}

void FollowUpStoryTest::nearDates_ofOthers_differ()
{
    FollowUpData data = sample();
    data.reports = {report(u"P1"_s, u"F"_s, u"2013-01-10"_s, u"under_way"_s, u"SE"_s),
                    report(u"P2"_s, u"F"_s, u"2013-02-01"_s, u"done"_s, u"IOM"_s)};
    FollowUpStory told = story(data);
    QCOMPARE(told.differences.size(), 1);
    QCOMPARE(told.differences[0].kind, Differ::NearDates);
    QCOMPARE(told.differences[0].first.record, idOf(u"P1"_s));
    QCOMPARE(told.differences[0].second.record, idOf(u"P2"_s));
    QVERIFY(!followUpDifferenceText(told.differences[0].kind).isEmpty());
    data.reports[1].submittedOn = day(u"2014-02-01"_s);  // a year on, it may well be done
    QVERIFY(story(data).differences.isEmpty());
}

void FollowUpStoryTest::progress_isNoDifference()
{
    FollowUpData data = sample();
    data.reports = {report(u"P1"_s, u"F"_s, u"2011-04-01"_s, u"under_way"_s, u"SE"_s),
                    report(u"P2"_s, u"F"_s, u"2011-05-01"_s, u"done"_s, u"SE"_s),
                    report(u"P3"_s, u"F"_s, u"2012-05-01"_s, u"no_information"_s, u"IOM"_s)};
    QVERIFY(story(data).differences.isEmpty());
}

void FollowUpStoryTest::pairs_differ_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("firstBy");
    QTest::addColumn<QString>("second");
    QTest::addColumn<QString>("secondBy");
    QTest::addColumn<QString>("kind");
    // A year apart.
    QTest::newRow("later report, earlier stage")
        << u"done"_s << u"SE"_s << u"under_way"_s << u"IOM"_s << u"earlier_stage"_s;
    QTest::newRow("of the same author too")
        << u"done"_s << u"SE"_s << u"under_way"_s << u"SE"_s << u"earlier_stage"_s;
    QTest::newRow("done, then not pursued")
        << u"done"_s << u"SE"_s << u"not_pursued"_s << u"SE"_s << u"opposite"_s;
    QTest::newRow("other says not pursued")
        << u"under_way"_s << u"SE"_s << u"not_pursued"_s << u"IOM"_s << u"opposite"_s;
    QTest::newRow("gave it up") << u"under_way"_s << u"SE"_s << u"not_pursued"_s << u"SE"_s << QString();
    QTest::newRow("took it up again")
        << u"not_pursued"_s << u"SE"_s << u"under_way"_s << u"SE"_s << QString();
    QTest::newRow("same word") << u"done"_s << u"SE"_s << u"done"_s << u"IOM"_s << QString();
}

void FollowUpStoryTest::pairs_differ()
{
    QFETCH(QString, first);
    QFETCH(QString, firstBy);
    QFETCH(QString, second);
    QFETCH(QString, secondBy);
    QFETCH(QString, kind);
    FollowUpData data = sample();
    data.followUps[0].status.clear();
    data.reports = {report(u"P1"_s, u"F"_s, u"2012-01-10"_s, first, firstBy),
                    report(u"P2"_s, u"F"_s, u"2013-02-01"_s, second, secondBy)};
    const QList<FollowUpDifference> all = story(data).differences;
    QCOMPARE(all.size(), kind.isEmpty() ? 0 : 1);
    if (!kind.isEmpty())
        QCOMPARE(followUpDifferenceKey(all[0].kind), kind);
}

void FollowUpStoryTest::evidence_thatSaysElse_differs()
{
    FollowUpData data = sample();
    Project project{.id = idOf(u"J"_s), .title = en(u"Project"_s)};
    project.status = u"under_way"_s;
    data.projects = {project};
    data.followUps[0].evidence = {project.id};
    data.followUps[0].status = u"done"_s;
    QCOMPARE(story(data).differences.size(), 1);
    QCOMPARE(story(data).differences[0].kind, Differ::Evidence);
    QCOMPARE(story(data).differences[0].second.record, project.id);
    data.followUps[0].status = u"under_way"_s;
    QVERIFY(story(data).differences.isEmpty());
    data.projects[0].status = u"stopped"_s;
    QCOMPARE(story(data).differences.size(), 1);
    data.projects[0].status.clear();
    QVERIFY(story(data).differences.isEmpty());
}

void FollowUpStoryTest::declaredAgainstNoted_acrossRecords_differ()
{
    FollowUpData data = sample();
    data.followUps[0].status = u"done"_s;
    FollowUp noted = followUp(u"G"_s, {idOf(u"R1"_s)});
    noted.actors = {idOf(u"SE"_s)};
    noted.status = u"not_pursued"_s;
    noted.declaredBy = u"us"_s;
    data.followUps << noted;
    const ActorStory told = actorStory(data, idOf(u"R1"_s), idOf(u"SE"_s));
    QCOMPARE(told.differences.size(), 1);
    QCOMPARE(told.differences[0].kind, Differ::Opposite);
    QCOMPARE(told.followUps.size(), 2);
    QCOMPARE(kinds(told.course).count(u"recommended"_s), 1);  // told once
    QVERIFY(story(data).differences.isEmpty());
}

void FollowUpStoryTest::twoMeasures_doNot()
{
    FollowUpData data = sample();
    FollowUp study = followUp(u"G"_s, {idOf(u"R1"_s)});
    study.actors = {idOf(u"SE"_s)};
    study.status = u"done"_s;
    study.declaredBy = u"us"_s;
    study.date = day(u"2011-03-02"_s);
    data.followUps << study;
    QVERIFY(actorStory(data, idOf(u"R1"_s), idOf(u"SE"_s)).differences.isEmpty());
}

void FollowUpStoryTest::jointMatchingAndTheme()
{
    FollowUpData data = sample();
    data.followUps[0].themes = {idOf(u"T"_s)};
    FollowUp joint = followUp(u"J"_s, {idOf(u"R1"_s)});
    joint.actors = {idOf(u"TR"_s)};
    joint.otherActors = u"Diaspora groups; "_s;
    FollowUp alike = followUp(u"A"_s, {idOf(u"R2"_s)});
    alike.actors = {idOf(u"TR"_s)};
    alike.themes = {idOf(u"T"_s)};
    FollowUp own = followUp(u"O"_s, {idOf(u"R1"_s)});  // the same actor: not by others
    own.actors = {idOf(u"SE"_s)};
    data.followUps << joint << alike << own;
    QCOMPARE(story(data).matching, RecordIds{idOf(u"J"_s)});
    QCOMPARE(story(data).sameTheme, RecordIds{idOf(u"A"_s)});
    QVERIFY(!story(data).isJoint);
    QVERIFY(story(data, u"J"_s).isJoint);
    QCOMPARE(actorCount(joint), 2);
}

void FollowUpStoryTest::recommendation_hasActorsOnce_practiceApart()
{
    FollowUpData data = sample();
    FollowUp joint = followUp(u"J"_s, {idOf(u"R1"_s)});
    joint.actors = {idOf(u"SE"_s), idOf(u"TR"_s)};
    FollowUp old = followUp(u"O"_s, {idOf(u"R1"_s)});
    old.actors = {idOf(u"TR"_s)};
    old.status = u"existing_practice"_s;
    FollowUp words = followUp(u"W"_s, {idOf(u"R1"_s)});
    words.otherActors = u"City of X"_s;
    FollowUp second = followUp(u"S"_s, {idOf(u"R1"_s)});
    second.actors = {idOf(u"SE"_s)};
    FollowUp elsewhere = followUp(u"E"_s, {idOf(u"R2"_s)});
    elsewhere.actors = {idOf(u"SE"_s)};
    data.followUps << joint << old << words << second << elsewhere;
    const RecommendationStory told = recommendationStory(data, idOf(u"R1"_s));
    QCOMPARE(told.joint, RecordIds{idOf(u"J"_s)});
    QCOMPARE(told.practices, RecordIds{idOf(u"O"_s)});
    QCOMPARE(told.actors.size(), 2);
    QCOMPARE(told.actors[0].followUps, (RecordIds{idOf(u"F"_s), idOf(u"S"_s)}));
    QCOMPARE(told.actors[1].otherName, u"City of X"_s);
    QVERIFY(recommendationStory(data, idOf(u"nothing"_s)).actors.isEmpty());
}

void FollowUpStoryTest::consent_followsTheOneRule()
{
    FollowUpData data = sample();
    data.followUps[0].handling = u"shared"_s;
    QCOMPARE(story(data).consent.bar, SharingBar::None);  // it said so itself
    data.followUps[0].declaredBy = u"us"_s;
    QCOMPARE(story(data).consent.bar, SharingBar::Consent);
    QCOMPARE(story(data).consent.ask, RecordIds{idOf(u"SE"_s)});
    data.followUps[0].consent = true;
    QCOMPARE(story(data).consent.bar, SharingBar::None);
    QVERIFY(story(data).consent.given);
    data.followUps[0].handling = u"internal"_s;
    QCOMPARE(story(data).consent.bar, SharingBar::Handling);
    data.followUps[0].handling = u"public"_s;
    data.followUps[0].consent = false;
    data.followUps[0].actors = {idOf(u"IOM"_s)};  // no State's
    QCOMPARE(story(data).consent.bar, SharingBar::None);
}

void FollowUpStoryTest::unknown_isNothing()
{
    QVERIFY(!followUpStory(sample(), idOf(u"nothing"_s)));
    QVERIFY(!followUpStory(sample(), {}));
    QVERIFY(actorStory(sample(), idOf(u"R1"_s), idOf(u"TR"_s)).course.isEmpty());
}

void FollowUpStoryTest::report_isOneStep()
{
    BriefWorkspace file;
    file.addActors();
    FollowUp one = followUp(u"FU-9"_s, {});
    one.actors = {idOf(u"SE"_s)};
    one.status = u"announced"_s;
    file.add(one);
    QVERIFY(file.commit());
    Reader reader(file.workspace());
    const auto made = addFollowUpReport(reader, one.id,
                                        {.author = idOf(u"SE"_s),
                                         .date = day(u"2014-03-14"_s),
                                         .word = u"under_way"_s,
                                         .achieved = u" A law. "_s},
                                        idOf(u"NEW"_s));
    QVERIFY(made);
    QCOMPARE(made->records.size(), 1);
    QVERIFY(file.workspace().apply(*made));
    Reader again(file.workspace());
    const auto kept = again.one<ProgressReport>(idOf(u"NEW"_s));
    QCOMPARE(kept->about, one.id);
    QCOMPARE(kept->followUpStatus, u"under_way"_s);
    QCOMPARE(kept->achieved.in(u"en"_s), u"A law."_s);
    QCOMPARE(kept->title.in(u"en"_s), u"FU-9: 14 March 2014"_s);
    const FollowUpData data = readFollowUps(again);
    const FollowUpStory told = followUpStory(data, one.id).value();
    QCOMPARE(told.present.word, u"announced"_s);
    QCOMPARE(told.present.newerReport, idOf(u"NEW"_s));
    QVERIFY(file.workspace().undo());
    Reader after(file.workspace());
    QVERIFY(!after.one<ProgressReport>(idOf(u"NEW"_s)));
}

void FollowUpStoryTest::reportThatSaysNothing_isRefused()
{
    BriefWorkspace file;
    FollowUp one = followUp(u"FU-9"_s, {});
    file.add(one);
    QVERIFY(file.commit());
    Reader reader(file.workspace());
    QVERIFY(!addFollowUpReport(reader, one.id, {.date = day(u"2014"_s), .achieved = u"  "_s}, idOf(u"N"_s)));
    QVERIFY(!addFollowUpReport(reader, one.id, {.word = u"done"_s}, idOf(u"N"_s)));
    const auto lost =
        addFollowUpReport(reader, idOf(u"no"_s), {.date = day(u"2014"_s), .word = u"done"_s}, idOf(u"N"_s));
    QVERIFY(!lost && lost.error().code == ProblemCode::NotFound);
}

QTEST_GUILESS_MAIN(FollowUpStoryTest)
#include "tst_followupstory.moc"
