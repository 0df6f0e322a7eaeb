// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The chain from evidence to follow-up, and what is missing in it.

#include "tests/core/evidencesample.h"

#include <QLocale>
#include <QTest>

using namespace tri;
using namespace tri::test;
using namespace Qt::StringLiterals;

namespace {

/// E1, E2 -> L1 -> R1, R2 -> F1 (R1); D1 limits L1; E3 is not used; R3 rests on nothing; L2 has no ground.
EvidenceData sample()
{
    EvidenceData data;
    data.experiences = {experience(u"E1"_s), experience(u"E2"_s), experience(u"E3"_s)};
    data.documents = {document(u"D1"_s)};
    data.lessons = {lesson(u"L1"_s, {idOf(u"E1"_s), idOf(u"E2"_s)}, {idOf(u"R1"_s), idOf(u"R2"_s)}),
                    lesson(u"L2"_s)};
    data.links = {link(u"L1"_s, u"E2"_s, u"supports"_s, u"strong"_s),
                  link(u"L1"_s, u"D1"_s, u"limits"_s, u"slight"_s)};
    data.recommendations = {recommendation(u"R1"_s), recommendation(u"R2"_s), recommendation(u"R3"_s)};
    data.followUps = {followUp(u"F1"_s, {idOf(u"R1"_s)})};
    return data;
}

/// Lines as "depth name: how".
QStringList told(const EvidenceGraph &graph, const QString &from, EvidenceWay way)
{
    QStringList out;
    for (const EvidenceLine &line : evidenceChain(graph, idOf(from), way)) {
        QString text = QString::number(line.depth) + u' ' + graph.nodes[line.node].reference;
        if (line.edge >= 0)
            text += u": "_s + evidenceEdgeText(graph.edges[line.edge]);
        if (line.circle)
            text += u" circle"_s;
        if (line.told)
            text += u" told"_s;
        out << text;
    }
    return out;
}

QStringList gapsOf(const EvidenceData &data, const QDate &day = QDate(2014, 4, 4), int years = kEvidenceYears)
{
    QStringList out;
    const EvidenceGraph graph = evidenceGraph(data);
    for (const EvidenceGap &gap : evidenceGaps(data, graph, day, years))
        out << evidenceGapKey(gap.kind) + u' ' + graph.nodes[graph.placeOf(gap.record)].reference;
    return out;
}

}  // namespace

class EvidenceTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_GB"_s)); }
    void chain_isTheSameFromEachEnd();
    void aLink_saysMoreThanTheList();
    void against_contradicts();
    void directWays_countToo();
    void circles_end();
    void whatIsReachedTwice_isToldOnce();
    void missingEnds_areLeftOut();
    void neitherWay_goesSideways();
    void gaps_areTold();
    void contradictions_areTold_data();
    void contradictions_areTold();
    void aLessonWhoseEvidenceIsElsewhere_hasGround();
    void oldEvidence_data();
    void oldEvidence();
    void whatWasNeverLookedAt_hasNoAge();
    void readingAWorkspace_leavesOutDeletedRecords();
};

void EvidenceTest::chain_isTheSameFromEachEnd()
{
    const EvidenceGraph graph = evidenceGraph(sample());
    QCOMPARE(told(graph, u"E1"_s, EvidenceWay::Onward),
             (QStringList{u"0 E1"_s, u"1 L1: supports, strength not said"_s,
                          u"2 R1: leads to the recommendation"_s, u"3 F1: taken up by the follow-up"_s,
                          u"2 R2: leads to the recommendation"_s}));
    QCOMPARE(told(graph, u"F1"_s, EvidenceWay::Back),
             (QStringList{u"0 F1"_s, u"1 R1: taken up by the follow-up"_s,
                          u"2 L1: leads to the recommendation"_s, u"3 E2: supports, strong"_s,
                          u"3 D1: limits, slight"_s, u"3 E1: supports, strength not said"_s}));
    QCOMPARE(told(graph, u"E1"_s, EvidenceWay::Back), QStringList{u"0 E1"_s});
    QVERIFY(told(graph, u"moon"_s, EvidenceWay::Onward).isEmpty());
    const QSet<RecordId> around = evidenceAround(graph, idOf(u"R1"_s));
    QVERIFY(around.contains(idOf(u"E1"_s)) && around.contains(idOf(u"F1"_s))
            && around.contains(idOf(u"D1"_s)));
    QVERIFY(!around.contains(idOf(u"R2"_s)) && !around.contains(idOf(u"E3"_s)));
}

void EvidenceTest::aLink_saysMoreThanTheList()
{
    EvidenceData data = sample();
    data.links[0].direction = u"contradicts"_s;
    data.links[0].passage = u"p. 3"_s;
    const EvidenceGraph graph = evidenceGraph(data);
    int seen = 0;
    for (const EvidenceEdge &edge : graph.edges)
        if (graph.nodes[edge.from].reference == u"E2"_s) {
            ++seen;
            QCOMPARE(edge.direction, u"contradicts"_s);
            QCOMPARE(edge.passage, u"p. 3"_s);
            QCOMPARE(edge.link, data.links[0].id);
        }
    QCOMPARE(seen, 1);
    data.links[0].direction.clear();
    const EvidenceGraph unsaid = evidenceGraph(data);
    QVERIFY(told(unsaid, u"E2"_s, EvidenceWay::Onward).contains(u"1 L1: direction not said, strong"_s));
}

void EvidenceTest::against_contradicts()
{
    EvidenceData data = sample();
    data.lessons[0].against = {idOf(u"E1"_s)};
    QCOMPARE(told(evidenceGraph(data), u"E1"_s, EvidenceWay::Onward).value(1),
             u"1 L1: contradicts, strength not said"_s);
}

void EvidenceTest::directWays_countToo()
{
    EvidenceData data = sample();
    data.experiences[2].recommendations = {idOf(u"R3"_s)};
    data.documents[0].recommendations = {idOf(u"R3"_s)};
    data.recommendations[2].documents = {idOf(u"D1"_s)};
    data.followUps << followUp(u"F2"_s, {}, {idOf(u"E3"_s)});
    const EvidenceGraph graph = evidenceGraph(data);
    QCOMPARE(told(graph, u"R3"_s, EvidenceWay::Back),
             (QStringList{u"0 R3"_s, u"1 E3: goes with the recommendation"_s,
                          u"1 D1: goes with the recommendation"_s}));
    QCOMPARE(told(graph, u"F2"_s, EvidenceWay::Back),
             (QStringList{u"0 F2"_s, u"1 E3: shows the follow-up"_s}));
}

void EvidenceTest::circles_end()
{
    EvidenceData data = sample();
    data.links << link(u"L1"_s, u"F1"_s, u"supports"_s, u"fair"_s);
    const EvidenceGraph graph = evidenceGraph(data);
    const QStringList onward = told(graph, u"L1"_s, EvidenceWay::Onward);
    QVERIFY2(onward.contains(u"3 L1: supports, fair circle"_s), qPrintable(onward.join(u'\n')));
    const QStringList back = told(graph, u"L1"_s, EvidenceWay::Back);
    QVERIFY2(back.contains(u"3 L1: leads to the recommendation circle"_s), qPrintable(back.join(u'\n')));
    QVERIFY(evidenceAround(graph, idOf(u"E1"_s)).contains(idOf(u"F1"_s)));
}

void EvidenceTest::whatIsReachedTwice_isToldOnce()
{
    EvidenceData data = sample();
    data.lessons << lesson(u"L3"_s, {idOf(u"E1"_s)}, {idOf(u"R1"_s)});
    const QStringList lines = told(evidenceGraph(data), u"E1"_s, EvidenceWay::Onward);
    QCOMPARE(lines.count(u"3 F1: taken up by the follow-up"_s), 1);
    QVERIFY2(lines.contains(u"2 R1: leads to the recommendation told"_s), qPrintable(lines.join(u'\n')));
}

void EvidenceTest::missingEnds_areLeftOut()
{
    EvidenceData data = sample();
    data.links << link(u"L1"_s, u"gone"_s, u"supports"_s) << link(u"gone"_s, u"E3"_s, u"supports"_s);
    data.lessons[0].recommendations << idOf(u"gone"_s);
    const EvidenceGraph graph = evidenceGraph(data);
    QCOMPARE(graph.nodes.size(), 10);
    for (const EvidenceEdge &edge : graph.edges)
        QVERIFY(edge.from >= 0 && edge.to >= 0);
    QVERIFY(gapsOf(data).contains(u"experience_not_used E3"_s));
}

void EvidenceTest::neitherWay_goesSideways()
{
    const EvidenceGraph graph = evidenceGraph(sample());
    QVERIFY(!evidenceAround(graph, idOf(u"E1"_s)).contains(idOf(u"E2"_s)));
}

void EvidenceTest::gaps_areTold()
{
    QCOMPARE(gapsOf(sample()),
             (QStringList{u"recommendation_without_evidence R3"_s, u"experience_not_used E3"_s,
                          u"lesson_without_evidence L2"_s}));
    EvidenceData data = sample();
    data.lessons[1].recommendations = {idOf(u"R3"_s)};
    data.lessons[1].documents = {idOf(u"D1"_s)};
    data.followUps[0].evidence = {idOf(u"E3"_s)};
    QCOMPARE(gapsOf(data), QStringList());
    QVERIFY(gapsOf({}).isEmpty());
}

void EvidenceTest::contradictions_areTold_data()
{
    QTest::addColumn<QString>("other");
    QTest::addColumn<QString>("words");
    QTest::newRow("divided") << u"supports"_s << u"Evidence is divided. Against the lesson: E2"_s;
    QTest::newRow("alone") << u"limits"_s << u"Against the lesson: E2; nothing supports it"_s;
}

void EvidenceTest::contradictions_areTold()
{
    QFETCH(QString, other);
    QFETCH(QString, words);
    BriefWorkspace file;
    file.add(experience(u"E1"_s));
    file.add(experience(u"E2"_s));
    file.add(lesson(u"L1"_s));
    file.add(link(u"L1"_s, u"E1"_s, other));
    file.add(link(u"L1"_s, u"E2"_s, u"contradicts"_s));
    QVERIFY(file.commit());
    Reader reader(file.workspace());
    const EvidenceData data = readEvidence(reader);
    const QList<EvidenceGap> gaps = evidenceGaps(data, evidenceGraph(data), QDate(2014, 4, 4));
    QCOMPARE(gaps.size(), 1);
    QVERIFY(gaps[0].kind == EvidenceGap::Kind::Contradicted);
    QCOMPARE(gaps[0].record, idOf(u"L1"_s));
    QCOMPARE(gaps[0].others, RecordIds{idOf(u"E2"_s)});
    const QString text = evidenceGapText(file.workspace(), gaps[0]);
    QVERIFY2(text.contains(words), qPrintable(text));
}

void EvidenceTest::aLessonWhoseEvidenceIsElsewhere_hasGround()
{
    EvidenceData data;
    data.lessons = {lesson(u"L1"_s, {idOf(u"not in this copy"_s)}), lesson(u"L2"_s)};
    QCOMPARE(gapsOf(data), QStringList{u"lesson_without_evidence L2"_s});
    data.links = {link(u"L2"_s, u"not in this copy"_s, u"supports"_s)};
    QCOMPARE(gapsOf(data), QStringList());
}

void EvidenceTest::oldEvidence_data()
{
    QTest::addColumn<PartialDate>("checked");
    QTest::addColumn<PartialDate>("evaluated");
    QTest::addColumn<int>("years");
    QTest::addColumn<bool>("old");
    QTest::newRow("on the day") << PartialDate(2009, 4, 4) << PartialDate() << 5 << false;
    QTest::newRow("a day before") << PartialDate(2009, 4, 3) << PartialDate() << 5 << true;
    QTest::newRow("year that may be later") << PartialDate(2009) << PartialDate() << 5 << false;
    QTest::newRow("year before") << PartialDate(2008) << PartialDate() << 5 << true;
    QTest::newRow("evaluated since") << PartialDate(2008) << PartialDate(2013) << 5 << false;
    QTest::newRow("evaluated long ago") << PartialDate() << PartialDate(2007, 6) << 5 << true;
    QTest::newRow("asked for ten years") << PartialDate(2008) << PartialDate() << 10 << false;
    QTest::newRow("later than the day") << PartialDate(2016) << PartialDate() << 5 << false;
}

void EvidenceTest::oldEvidence()
{
    QFETCH(PartialDate, checked);
    QFETCH(PartialDate, evaluated);
    QFETCH(int, years);
    QFETCH(bool, old);
    EvidenceData data = sample();
    data.experiences[0].lastChecked = checked;
    data.experiences[0].evaluatedOn = evaluated;
    QCOMPARE(gapsOf(data, QDate(2014, 4, 4), years).contains(u"old_evidence E1"_s), old);
}

void EvidenceTest::whatWasNeverLookedAt_hasNoAge()
{
    EvidenceData data = sample();
    QVERIFY(!gapsOf(data, QDate(2099, 1, 1)).join(u' ').contains(u"old_evidence"_s));
    data.lessons[0].drawnOn = PartialDate(2001);
    data.followUps[0].lastChecked = PartialDate(2001);
    const QStringList gaps = gapsOf(data);
    QVERIFY(gaps.contains(u"old_evidence L1"_s) && gaps.contains(u"old_evidence F1"_s));
}

void EvidenceTest::readingAWorkspace_leavesOutDeletedRecords()
{
    BriefWorkspace file;
    file.add(experience(u"E1"_s));
    file.add(lesson(u"L1"_s, {idOf(u"E1"_s)}));
    QVERIFY(file.commit());
    Reader reader(file.workspace());
    QCOMPARE(evidenceGraph(readEvidence(reader)).edges.size(), 1);
    ChangeSet changes;
    changes.records << deletion(toRow(experience(u"E1"_s)));
    QVERIFY(file.workspace().apply(changes));
    Reader later(file.workspace());
    QCOMPARE(evidenceGraph(readEvidence(later)).edges.size(), 0);
}

QTEST_GUILESS_MAIN(EvidenceTest)
#include "tst_evidence.moc"
