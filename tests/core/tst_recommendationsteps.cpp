// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Merging, splitting and replacing recommendations, and the way back.

#include "core/kinds/followup.h"
#include "core/kinds/indicator.h"
#include "core/kinds/meeting.h"
#include "core/kinds/support.h"
#include "core/rules/recommendationsteps.h"
#include "tests/core/briefworkspace.h"

#include <QTest>

using namespace tri;
using namespace tri::test;
using namespace Qt::StringLiterals;

namespace {

Recommendation said(const QString &reference, const QString &text)
{
    return {.id = idOf(reference), .reference = reference, .text = en(text), .meeting = idOf(u"GF"_s)};
}

}  // namespace

class RecommendationStepsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void number_followsTheSeries_data();
    void number_followsTheSeries();
    void number_ofDeletedOnes_isNotGivenAgain();
    void draft_takesFromAll();
    void merge_makesOne_andOldOnesStay();
    void merge_linksOnlyWhatWasChosen();
    void split_makesSeveral();
    void replace_byANewOne();
    void replace_byOneThatIsThere();
    void single_linkLeadsToOneOnly();
    void circle_isRefusedWithItsPath();
    void refuses_data();
    void refuses();
    void undo_takesAllBack();
    void trace_walksBothWays();
    void trace_endsInCircles();

private:
    Workspace &workspace() { return m_world->workspace(); }
    StepData data(const RecordIds &old);
    StepOrder order(RecommendationStep step, const QStringList &old, const QStringList &texts);
    bool apply(const StepOrder &order);
    Recommendation one(const QString &reference);
    template <typename T> T record(const QString &name) { return *Reader(workspace()).one<T>(idOf(name)); }

    std::unique_ptr<BriefWorkspace> m_world;
};

void RecommendationStepsTest::init()
{
    m_world = std::make_unique<BriefWorkspace>();
    Meeting forum{.id = idOf(u"GF"_s), .title = en(u"Forum"_s), .reference = u"GF"_s};
    forum.from = PartialDate(2014, 5, 14);
    m_world->add(forum);
    Recommendation first = said(u"GF-R01"_s, u"Lower the cost of transfers between countries."_s);
    first.otherAddressees = u"States; banks"_s;
    first.sdgTargets = u"10.c"_s;
    first.handling = u"shared"_s;
    Recommendation second = said(u"GF-R02"_s, u"Publish what each provider of transfers takes."_s);
    second.otherAddressees = u"banks; G20"_s;
    second.sdgTargets = u"10.c; 17.3"_s;
    second.handling = u"internal"_s;
    m_world->add(first);
    m_world->add(second);
    m_world->add(said(u"GF-R03"_s, u"Recognize skills acquired abroad, and train people."_s));
    FollowUp follow{.id = idOf(u"FU"_s), .description = en(u"A price page"_s), .reference = u"FU"_s};
    follow.recommendations = {idOf(u"GF-R01"_s)};
    m_world->add(follow);
    Support support{.id = idOf(u"SU"_s)};
    support.recommendation = idOf(u"GF-R02"_s);
    m_world->add(support);
    Indicator indicator{.id = idOf(u"IN"_s), .title = en(u"Cost in per cent"_s), .reference = u"IN"_s};
    indicator.about = idOf(u"GF-R01"_s);
    m_world->add(indicator);
    QVERIFY(m_world->commit());
}

StepData RecommendationStepsTest::data(const RecordIds &old)
{
    Reader reader(workspace());
    StepData read = readStep(reader, old);
    if (reader.problem())
        qFatal("%s", qPrintable(reader.problem()->text));
    return read;
}

StepOrder RecommendationStepsTest::order(RecommendationStep step, const QStringList &old,
                                         const QStringList &texts)
{
    StepOrder out{.step = step, .because = en(u"Same idea, said twice."_s)};
    QList<Recommendation> before;
    for (const QString &reference : old) {
        out.old << idOf(reference);
        if (const auto found = Reader(workspace()).one<Recommendation>(idOf(reference)))
            before << *found;
    }
    for (const QString &text : texts) {
        Recommendation made = draftFrom(before);
        made.id = idOf(u"new "_s + text);
        made.text = text.isEmpty() ? LocalText() : en(text);
        out.made << made;
    }
    return out;
}

bool RecommendationStepsTest::apply(const StepOrder &order)
{
    const Result<ChangeSet> change = recommendationStep(data(order.old), order);
    if (!change) {
        qWarning("%s", qPrintable(change.error().text));
        return false;
    }
    return workspace().apply(*change).has_value();
}

Recommendation RecommendationStepsTest::one(const QString &reference)
{
    const auto id = workspace().byReference(reference, {u"recommendation"_s});
    return id ? Reader(workspace()).one<Recommendation>(*id).value_or(Recommendation()) : Recommendation();
}

void RecommendationStepsTest::number_followsTheSeries_data()
{
    QTest::addColumn<QString>("start");
    QTest::addColumn<QStringList>("taken");
    QTest::addColumn<QString>("next");
    QTest::newRow("first") << u"GFMD7"_s << QStringList{} << u"GFMD7-R01"_s;
    QTest::newRow("after the highest")
        << u"GFMD7"_s << QStringList{u"GFMD7-R02"_s, u"GFMD7-R14"_s, u"GFMD8-R20"_s} << u"GFMD7-R15"_s;
    QTest::newRow("gaps stay") << u"GFMD7"_s << QStringList{u"GFMD7-R09"_s, u"GFMD7-R01"_s} << u"GFMD7-R10"_s;
    QTest::newRow("beyond two digits") << u"A"_s << QStringList{u"A-R99"_s} << u"A-R100"_s;
    QTest::newRow("as many digits as before") << u"A"_s << QStringList{u"A-R007"_s} << u"A-R008"_s;
    QTest::newRow("other words in it")
        << u"A"_s << QStringList{u"A-R12b"_s, u"A-RX"_s, u"A-R-3"_s} << u"A-R01"_s;
    QTest::newRow("without a meeting") << QString() << QStringList{u"R4"_s} << u"R05"_s;
    QTest::newRow("written small") << u"gf"_s << QStringList{u"GF-R03"_s} << u"gf-R04"_s;
    QTest::newRow("absurdly long") << u"A"_s << QStringList{u"A-R99999999999"_s} << u"A-R01"_s;
}

void RecommendationStepsTest::number_followsTheSeries()
{
    QFETCH(QString, start);
    QFETCH(QStringList, taken);
    QFETCH(QString, next);
    QCOMPARE(nextRecommendationNumber(start, taken), next);
}

void RecommendationStepsTest::number_ofDeletedOnes_isNotGivenAgain()
{
    QVERIFY(workspace().apply(changeOf(deletion(*Reader(workspace()).row(idOf(u"GF-R03"_s))), u"x"_s)));
    QVERIFY(apply(order(RecommendationStep::Replace, {u"GF-R01"_s}, {u"Cheaper transfers"_s})));
    QCOMPARE(one(u"GF-R04"_s).text, en(u"Cheaper transfers"_s));
}

void RecommendationStepsTest::draft_takesFromAll()
{
    const Recommendation draft = draftFrom({one(u"GF-R01"_s), one(u"GF-R02"_s)});
    QCOMPARE(draft.otherAddressees, u"States; banks; G20"_s);
    QCOMPARE(draft.sdgTargets, u"10.c; 17.3"_s);
    QCOMPARE(draft.handling, u"internal"_s);  // doubt never widens the circle
    QCOMPARE(draft.meeting, idOf(u"GF"_s));
    QVERIFY(draft.id.isNull() && draft.reference.isEmpty() && draft.replaces.isEmpty());
    QVERIFY(draftFrom({}).text.isEmpty());
}

void RecommendationStepsTest::merge_makesOne_andOldOnesStay()
{
    const Recommendation before = one(u"GF-R01"_s);
    QVERIFY(apply(order(RecommendationStep::Merge, {u"GF-R01"_s, u"GF-R02"_s}, {u"Cheaper transfers"_s})));
    const Recommendation made = one(u"GF-R04"_s);
    QCOMPARE(made.replaces.size(), 2);
    QCOMPARE(made.replacedBecause, en(u"Same idea, said twice."_s));
    QVERIFY(toRow(one(u"GF-R01"_s)).values == toRow(before).values);
    QCOMPARE(workspace().undoLabel()->subject, u"GF-R04"_s);
    // Nothing was chosen, so nothing moved.
    QCOMPARE(record<FollowUp>(u"FU"_s).recommendations, RecordIds{idOf(u"GF-R01"_s)});
}

void RecommendationStepsTest::merge_linksOnlyWhatWasChosen()
{
    const StepData read = data({idOf(u"GF-R01"_s), idOf(u"GF-R02"_s)});
    QStringList hanging;
    for (const HangingRecord &one : read.hanging)
        hanging << one.row.spec->keyText() + u'.' + one.field + (one.one ? u" one"_s : QString());
    hanging.sort();
    QCOMPARE(hanging,
             (QStringList{u"follow_up.recommendations"_s, u"indicator.about one"_s,
                          u"support.recommendation one"_s}));
    StepOrder wanted = order(RecommendationStep::Merge, {u"GF-R01"_s, u"GF-R02"_s}, {u"Cheaper transfers"_s});
    wanted.choices = {{idOf(u"FU"_s), u"recommendations"_s, {0}}, {idOf(u"SU"_s), u"recommendation"_s, {0}}};
    QVERIFY(apply(wanted));
    const RecordId made = one(u"GF-R04"_s).id;
    const RecordIds both = record<FollowUp>(u"FU"_s).recommendations;
    QVERIFY(both.size() == 2 && both.contains(idOf(u"GF-R01"_s)) && both.contains(made));
    QCOMPARE(record<Support>(u"SU"_s).recommendation, made);
    QCOMPARE(record<Indicator>(u"IN"_s).about, idOf(u"GF-R01"_s));
}

void RecommendationStepsTest::split_makesSeveral()
{
    StepOrder wanted =
        order(RecommendationStep::Split, {u"GF-R03"_s}, {u"Recognize skills"_s, u"Train people"_s});
    QVERIFY(apply(wanted));
    QCOMPARE(one(u"GF-R04"_s).text, en(u"Recognize skills"_s));
    QCOMPARE(one(u"GF-R05"_s).text, en(u"Train people"_s));
    QCOMPARE(one(u"GF-R05"_s).replaces, RecordIds{idOf(u"GF-R03"_s)});
}

void RecommendationStepsTest::replace_byANewOne()
{
    QVERIFY(apply(order(RecommendationStep::Replace, {u"GF-R03"_s}, {u"Recognize skills"_s})));
    QCOMPARE(one(u"GF-R04"_s).replaces, RecordIds{idOf(u"GF-R03"_s)});
    // From there only the new one goes on.
    QVERIFY(!recommendationStep(data({idOf(u"GF-R03"_s)}),
                                order(RecommendationStep::Replace, {u"GF-R03"_s}, {u"Again"_s})));
    StepOrder on = order(RecommendationStep::Replace, {}, {u"Recognize all skills"_s});
    on.old = {one(u"GF-R04"_s).id};
    on.made[0].meeting = idOf(u"GF"_s);
    QVERIFY(apply(on));
}

void RecommendationStepsTest::replace_byOneThatIsThere()
{
    StepOrder wanted = order(RecommendationStep::Replace, {u"GF-R01"_s}, {});
    wanted.by = idOf(u"GF-R02"_s);
    wanted.choices = {{idOf(u"FU"_s), u"recommendations"_s, {0}}};
    QVERIFY(apply(wanted));
    QCOMPARE(one(u"GF-R02"_s).replaces, RecordIds{idOf(u"GF-R01"_s)});
    QCOMPARE(one(u"GF-R02"_s).text, en(u"Publish what each provider of transfers takes."_s));
    QVERIFY(one(u"GF-R04"_s).id.isNull());
    QVERIFY(record<FollowUp>(u"FU"_s).recommendations.contains(idOf(u"GF-R02"_s)));
    // A second reason is added to the first.
    StepOrder more = order(RecommendationStep::Replace, {u"GF-R03"_s}, {});
    more.by = idOf(u"GF-R02"_s);
    more.because = en(u"Too narrow."_s);
    QVERIFY(apply(more));
    QCOMPARE(one(u"GF-R02"_s).replacedBecause, en(u"Same idea, said twice. Too narrow."_s));
}

void RecommendationStepsTest::single_linkLeadsToOneOnly()
{
    StepOrder wanted = order(RecommendationStep::Split, {u"GF-R01"_s}, {u"One"_s, u"Two"_s});
    wanted.choices = {{idOf(u"IN"_s), u"about"_s, {0, 1}}};
    const Result<ChangeSet> refused = recommendationStep(data(wanted.old), wanted);
    QVERIFY(!refused && refused.error().text.contains(u"“IN” can lead to one"_s));
    wanted.choices = {{idOf(u"IN"_s), u"about"_s, {1}}};
    QVERIFY(apply(wanted));
    QCOMPARE(record<Indicator>(u"IN"_s).about, one(u"GF-R05"_s).id);
}

void RecommendationStepsTest::circle_isRefusedWithItsPath()
{
    StepOrder first = order(RecommendationStep::Replace, {u"GF-R01"_s}, {});
    first.by = idOf(u"GF-R02"_s);
    QVERIFY(apply(first));
    StepOrder second = order(RecommendationStep::Replace, {u"GF-R02"_s}, {});
    second.by = idOf(u"GF-R03"_s);
    QVERIFY(apply(second));
    StepOrder third = order(RecommendationStep::Replace, {u"GF-R03"_s}, {});
    third.by = idOf(u"GF-R01"_s);
    const QList<Finding> findings = checkStep(data(third.old), third);
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.first().field, u"replaces"_s);
    QVERIFY2(findings.first().text.contains(u"GF-R01 – GF-R03 – GF-R02 – GF-R01"_s),
             qPrintable(findings.first().text));
    QVERIFY(!recommendationStep(data(third.old), third));
}

void RecommendationStepsTest::refuses_data()
{
    QTest::addColumn<int>("step");
    QTest::addColumn<QStringList>("old");
    QTest::addColumn<QStringList>("texts");
    QTest::addColumn<QString>("because");
    QTest::addColumn<QString>("by");
    QTest::addColumn<QString>("says");
    const int merge = int(RecommendationStep::Merge);
    const int split = int(RecommendationStep::Split);
    const int replace = int(RecommendationStep::Replace);
    const QString why = u"Because"_s;
    QTest::newRow("one to merge") << merge << QStringList{u"GF-R01"_s} << QStringList{u"x"_s} << why
                                  << QString() << u"two recommendations"_s;
    QTest::newRow("the same twice") << merge << QStringList{u"GF-R01"_s, u"GF-R01"_s} << QStringList{u"x"_s}
                                    << why << QString() << u"two recommendations"_s;
    QTest::newRow("one part") << split << QStringList{u"GF-R01"_s} << QStringList{u"x"_s} << why << QString()
                              << u"two new"_s;
    QTest::newRow("two split") << split << QStringList{u"GF-R01"_s, u"GF-R02"_s}
                               << QStringList{u"x"_s, u"y"_s} << why << QString()
                               << u"One recommendation is split"_s;
    QTest::newRow("no text") << merge << QStringList{u"GF-R01"_s, u"GF-R02"_s} << QStringList{QString()}
                             << why << QString() << u"Write the text"_s;
    QTest::newRow("no reason") << merge << QStringList{u"GF-R01"_s, u"GF-R02"_s} << QStringList{u"x"_s}
                               << QString() << QString() << u"Say why"_s;
    QTest::newRow("by nothing") << replace << QStringList{u"GF-R01"_s} << QStringList{} << why << QString()
                                << u"by what"_s;
    QTest::newRow("by itself") << replace << QStringList{u"GF-R01"_s} << QStringList{} << why << u"GF-R01"_s
                               << u"replace itself"_s;
    QTest::newRow("by one that is gone")
        << replace << QStringList{u"GF-R01"_s} << QStringList{} << why << u"GF-R77"_s << u"deleted"_s;
    QTest::newRow("by both") << replace << QStringList{u"GF-R01"_s} << QStringList{u"x"_s} << why
                             << u"GF-R02"_s << u"by what"_s;
    QTest::newRow("old one is gone") << replace << QStringList{u"GF-R88"_s} << QStringList{u"x"_s} << why
                                     << QString() << u"deleted"_s;
}

void RecommendationStepsTest::refuses()
{
    QFETCH(int, step);
    QFETCH(QStringList, old);
    QFETCH(QStringList, texts);
    QFETCH(QString, because);
    QFETCH(QString, by);
    QFETCH(QString, says);
    StepOrder wanted = order(RecommendationStep(step), old, texts);
    wanted.because = because.isEmpty() ? LocalText() : en(because);
    if (!by.isEmpty())
        wanted.by = idOf(by);
    const Result<ChangeSet> refused = recommendationStep(data(wanted.old), wanted);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ProblemCode::Invalid);
    QVERIFY2(refused.error().text.contains(says), qPrintable(refused.error().text));
}

void RecommendationStepsTest::undo_takesAllBack()
{
    StepOrder wanted = order(RecommendationStep::Merge, {u"GF-R01"_s, u"GF-R02"_s}, {u"Cheaper transfers"_s});
    wanted.choices = {{idOf(u"FU"_s), u"recommendations"_s, {0}}, {idOf(u"IN"_s), u"about"_s, {0}}};
    QVERIFY(apply(wanted));
    QVERIFY(workspace().undo());
    QVERIFY(one(u"GF-R04"_s).id.isNull());
    QCOMPARE(record<FollowUp>(u"FU"_s).recommendations, RecordIds{idOf(u"GF-R01"_s)});
    QCOMPARE(record<Indicator>(u"IN"_s).about, idOf(u"GF-R01"_s));
    QVERIFY(workspace().redo());
    QCOMPARE(one(u"GF-R04"_s).replaces.size(), 2);
    QVERIFY(workspace().undo());
    // What was undone keeps its number: the next one takes another.
    QVERIFY(apply(order(RecommendationStep::Replace, {u"GF-R03"_s}, {u"Skills"_s})));
    QCOMPARE(one(u"GF-R05"_s).text, en(u"Skills"_s));
}

void RecommendationStepsTest::trace_walksBothWays()
{
    Recommendation a = said(u"A"_s, u"a"_s);
    Recommendation b = said(u"B"_s, u"b"_s);
    b.replaces = {a.id};
    b.replacedBecause = en(u"wider"_s);
    Recommendation c = said(u"C"_s, u"c"_s);
    c.replaces = {b.id};
    const QList<Recommendation> all{a, b, c};
    QCOMPARE(replacementTrace(all, a.id, TraceWay::ReplacedBy),
             (QList<TraceLine>{{b.id, 1, en(u"wider"_s), false}, {c.id, 2, {}, false}}));
    QCOMPARE(replacementTrace(all, c.id, TraceWay::Replaces),
             (QList<TraceLine>{{b.id, 1, {}, false}, {a.id, 2, en(u"wider"_s), false}}));
    QVERIFY(replacementTrace(all, c.id, TraceWay::ReplacedBy).isEmpty());
    QVERIFY(replacementTrace({}, idOf(u"nobody"_s), TraceWay::Replaces).isEmpty());
}

void RecommendationStepsTest::trace_endsInCircles()
{
    Recommendation a = said(u"A"_s, u"a"_s);
    Recommendation b = said(u"B"_s, u"b"_s);
    a.replaces = {b.id};
    b.replaces = {a.id};
    for (const TraceWay way : {TraceWay::ReplacedBy, TraceWay::Replaces}) {
        const QList<TraceLine> lines = replacementTrace({a, b}, a.id, way);
        QCOMPARE(lines.size(), 2);
        QVERIFY(lines.last().circle && lines.last().id == a.id);
    }
}

QTEST_GUILESS_MAIN(RecommendationStepsTest)
#include "tst_recommendationsteps.moc"
