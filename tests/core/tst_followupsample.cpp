// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The sample's recommendations and what follows them: all are there, and each leads to where it belongs.

#include "core/kinds/allkinds.h"
#include "core/kinds/followup.h"
#include "core/kinds/meeting.h"
#include "core/kinds/planningcycle.h"
#include "core/kinds/progressreport.h"
#include "core/kinds/recommendation.h"
#include "core/kinds/support.h"
#include "core/kinds/theme.h"
#include "core/rules/crossfinding.h"
#include "core/workspace/starter.h"

#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace tri;
using namespace Qt::StringLiterals;

class TestFollowUpSample final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void recommendations_leadToMeetingThemesAndAddressees();
    void numbersSayTheMeetingTheyAreOf();
    void sameIdea_isLinkedToEarlierOnes();
    void followUps_leadToRecommendationsAndActors();
    void sayWhoSpeaks_apartFromOurReading();
    void nothingBeganBeforeItsMeeting();
    void reports_sayByWhomAndOnWhatGrounds();
    void twoReportsOnOneFollowUp_contradictEachOther();
    void planningCycles_haveTimesAndSupport();

private:
    template <typename T> [[nodiscard]] QList<T> all()
    {
        QList<T> found = m_reader->all<T>();
        if (m_reader->problem())
            qFatal("%s", qPrintable(m_reader->problem()->text));
        return found;
    }
    template <typename T> [[nodiscard]] T one(const RecordId &id)
    {
        const auto found = m_reader->one<T>(id);
        if (!found)
            qFatal("a link leads nowhere");
        return *found;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<Reader> m_reader;
};

void TestFollowUpSample::initTestCase()
{
    Workspace::Options options;
    options.registry = &allKinds();
    options.author = u"Test"_s;
    auto made = createStarter(m_folder.filePath(u"sample.trilateral"_s), options, true);
    QVERIFY2(made, made ? "" : qPrintable(made.error().text));
    m_workspace = *std::move(made);
    m_reader = std::make_unique<Reader>(*m_workspace);
}

void TestFollowUpSample::recommendations_leadToMeetingThemesAndAddressees()
{
    const QList<Recommendation> recommendations = all<Recommendation>();
    QCOMPARE(recommendations.size(), 71);
    QMap<QString, int> byMeeting;
    int withoutEightPoint = 0;
    for (const Recommendation &each : recommendations) {
        const QByteArray name = each.reference.toUtf8();
        QVERIFY2(!each.text.isEmpty() && !each.kind.isEmpty() && !each.wording.isEmpty(), name);
        QVERIFY2(!each.themes.isEmpty(), name);
        QVERIFY2(!each.addressees.isEmpty() || !each.otherAddressees.isEmpty(), name);
        ++byMeeting[one<Meeting>(each.meeting).reference];
        bool mapped = false;
        for (const RecordId &theme : each.themes)
            mapped = mapped || !one<Theme>(theme).eightPoints.isEmpty();
        withoutEightPoint += !mapped;
        if (!each.origin.isNull())  // a roundtable, or a meeting on the way to the Forum Meeting
            QVERIFY2(one<Meeting>(each.origin).from <= one<Meeting>(each.meeting).to, name);
    }
    QCOMPARE(byMeeting.size(), 8);
    QCOMPARE(withoutEightPoint, 0);
}

void TestFollowUpSample::numbersSayTheMeetingTheyAreOf()
{
    QSet<QString> seen;
    for (const Recommendation &each : all<Recommendation>()) {
        QVERIFY(!seen.contains(each.reference));
        seen.insert(each.reference);
        QCOMPARE(each.reference.section(u'-', 0, 0), one<Meeting>(each.meeting).reference);
    }
}

void TestFollowUpSample::sameIdea_isLinkedToEarlierOnes()
{
    int linked = 0;
    for (const Recommendation &each : all<Recommendation>())
        for (const RecordId &earlier : each.related) {
            ++linked;
            QVERIFY2(one<Meeting>(one<Recommendation>(earlier).meeting).from
                         < one<Meeting>(each.meeting).from,
                     qPrintable(each.reference));
        }
    QCOMPARE(linked, 19);
}

void TestFollowUpSample::followUps_leadToRecommendationsAndActors()
{
    const QList<FollowUp> followUps = all<FollowUp>();
    QCOMPARE(followUps.size(), 32);
    int several = 0;
    int joint = 0;
    for (const FollowUp &each : followUps) {
        const QByteArray name = each.reference.toUtf8();
        QVERIFY2(!each.recommendations.isEmpty(), name);
        for (const RecordId &id : each.recommendations)
            QVERIFY2(!one<Recommendation>(id).meeting.isNull(), name);
        QVERIFY2(!each.actors.isEmpty() || !each.otherActors.isEmpty(), name);
        for (const RecordId &id : each.actors + each.partners + each.evidence)
            QVERIFY2(m_reader->row(id).has_value(), name);
        QVERIFY2(!each.status.isEmpty() && !each.date.isNull() && !each.themes.isEmpty(), name);
        several += each.recommendations.size() > 1;
        joint += each.actors.size() > 1;
    }
    QCOMPARE(several, 2);
    QCOMPARE(joint, 7);
}

void TestFollowUpSample::sayWhoSpeaks_apartFromOurReading()
{
    QMap<QString, int> declared;
    QMap<QString, int> statuses;
    for (const FollowUp &each : all<FollowUp>()) {
        ++declared[each.declaredBy];
        ++statuses[each.status];
        QVERIFY2(each.attribution == u"attributed" || each.attribution == u"unattributed",
                 qPrintable(each.reference));
    }
    QCOMPARE(declared, (QMap<QString, int>{{u"state"_s, 2}, {u"us"_s, 30}}));
    QCOMPARE(statuses,
             (QMap<QString, int>{
                 {u"announced"_s, 1}, {u"done"_s, 24}, {u"no_information"_s, 1}, {u"under_way"_s, 6}}));
}

void TestFollowUpSample::nothingBeganBeforeItsMeeting()
{
    const QList<CrossFinding> found = crossFindings(*m_reader);
    QVERIFY(!m_reader->problem());
    for (const CrossFinding &each : found)
        for (const QString &rule : {u"follow_up_date"_s, u"text_language"_s, u"known_name"_s})
            QVERIFY2(each.finding.rule != rule, qPrintable(each.finding.fullText()));
}

void TestFollowUpSample::reports_sayByWhomAndOnWhatGrounds()
{
    int onFollowUp = 0;
    for (const ProgressReport &each : all<ProgressReport>()) {
        if (!m_reader->one<FollowUp>(each.about))
            continue;
        ++onFollowUp;
        const QByteArray name = each.reference.toUtf8();
        QVERIFY2(!each.reportedBy.isNull() && !each.submittedOn.isNull(), name);
        QVERIFY2(!each.followUpStatus.isEmpty() && !each.evidenceGrade.isEmpty(), name);
        QVERIFY2((each.evidenceGrade != u"documented" && each.evidenceGrade != u"checked")
                     || !each.evidence.isEmpty(),
                 name);
        QCOMPARE(each.verification, u"invented"_s);
    }
    QCOMPARE(onFollowUp, 5);
}

void TestFollowUpSample::twoReportsOnOneFollowUp_contradictEachOther()
{
    QMap<RecordId, QSet<QString>> said;
    QMap<RecordId, QSet<QString>> authors;
    for (const ProgressReport &each : all<ProgressReport>())
        if (m_reader->one<FollowUp>(each.about) && each.submittedOn >= PartialDate(2014, 3, 1)) {
            said[each.about].insert(each.followUpStatus);
            authors[each.about].insert(each.reportedBy.toString());
        }
    QVERIFY(std::any_of(said.keyBegin(), said.keyEnd(), [&](const RecordId &id) {
        return said.value(id).size() > 1 && authors.value(id).size() > 1;
    }));
}

void TestFollowUpSample::planningCycles_haveTimesAndSupport()
{
    QSet<QString> states;
    for (const PlanningCycle &each : all<PlanningCycle>()) {
        QVERIFY(!each.from.isNull() && !each.to.isNull() && each.from < each.to);
        if (!each.preparationTo.isNull())
            QVERIFY(!each.preparationFrom.isNull() && each.preparationTo.last() <= each.from.last());
        QVERIFY(each.verification == u"to_be_checked" || each.verification == u"invented");
        states.insert(each.state.toString());
    }
    QCOMPARE(states.size(), 6);
    int fitted = 0;
    for (const Support &each : all<Support>())
        if (!each.planningCycle.isNull()) {
            ++fitted;
            const auto cycle = one<PlanningCycle>(each.planningCycle);
            QCOMPARE(cycle.state, each.state);
            QCOMPARE(cycle.instrument, each.instrument);
        }
    QCOMPARE(fitted, 3);
}

QTEST_GUILESS_MAIN(TestFollowUpSample)
#include "tst_followupsample.moc"
