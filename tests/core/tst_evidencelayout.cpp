// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where the records of a chain stand when it is drawn, and what the drawing tells in words.

#include "core/rules/evidencechart.h"
#include "evidencesample.h"

#include <QRandomGenerator>
#include <QTest>

using namespace tri;
using namespace tri::test;

namespace {

/// Two experiences and a document say something to a lesson that leads to two recommendations; one is taken up.
EvidenceData small()
{
    EvidenceData data;
    data.experiences = {experience(u"E1"_s), experience(u"E2"_s), experience(u"E9"_s)};
    data.documents = {document(u"D1"_s)};
    data.lessons = {lesson(u"L1"_s, {idOf(u"E1"_s), idOf(u"E2"_s)}, {idOf(u"R1"_s), idOf(u"R2"_s)})};
    data.links = {link(u"L1"_s, u"E1"_s, u"supports"_s, u"strong"_s),
                  link(u"L1"_s, u"E2"_s, u"contradicts"_s), link(u"L1"_s, u"D1"_s, u"limits"_s, u"slight"_s)};
    data.recommendations = {recommendation(u"R1"_s), recommendation(u"R2"_s)};
    data.followUps = {followUp(u"F1"_s, {idOf(u"R2"_s)})};
    return data;
}

QSet<RecordId> allOf(const EvidenceGraph &graph)
{
    QSet<RecordId> out;
    for (const EvidenceNode &node : graph.nodes)
        out.insert(node.id);
    return out;
}

/// @p count records in all, drawn at random from a seed.
EvidenceData randomData(int count, quint32 seed)
{
    QRandomGenerator random(seed);
    EvidenceData data;
    const int each = count / 4;
    const auto some = [&](const QString &letter, int most) {
        RecordIds out;
        for (quint32 i = random.bounded(quint32(most) + 1); i > 0; --i)
            if (const RecordId id = idOf(letter + QString::number(random.bounded(each))); !out.contains(id))
                out << id;
        return out;
    };
    for (int i = 0; i < each; ++i) {
        data.experiences << experience(u'E' + QString::number(i));
        data.lessons << lesson(u'L' + QString::number(i), some(u"E"_s, 3), some(u"R"_s, 2));
        data.recommendations << recommendation(u'R' + QString::number(i));
        data.followUps << followUp(u'F' + QString::number(i), some(u"R"_s, 2), some(u"E"_s, 1));
    }
    data.links << link(u"L0"_s, u"F1"_s, u"supports"_s, u"fair"_s);  // one that leads back
    return data;
}

EvidenceChart chartOf(const EvidenceData &data, const RecordId &center = {})
{
    return evidenceChart(data, evidenceGraph(data), center,
                         [](const RecordId &id) { return u"Title of "_s + id.toString().left(4); });
}

}  // namespace

class TestEvidenceLayout : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void layers_followTheChain();
    void chainWithoutNeed_crossesNothing();
    void crossings_areUndone();
    void boxesAndPassingLines_standAlone_data();
    void boxesAndPassingLines_standAlone();
    void layout_isTheSameEachTime();
    void threeHundredRecords_areLaidOut();
    void followUpAsEvidence_pointsBack();
    void recordsWithoutEdges_comeLast();
    void nothingShown_isEmpty();
    void chart_tellsEdgesInWords();
    void chart_ofOneRecord_hasItsChainAlone();
    void chart_ofAll_leavesOutWhatStandsAlone();
    void chart_linesLeaveInTheOrderOfTheirEnds();
    void chart_ofASample_saysSo();
    void sharedCopy_hidesAndTells();
    void sharedCopy_ofHiddenLink_saysNothingOfIt();
};

void TestEvidenceLayout::layers_followTheChain()
{
    const EvidenceGraph graph = evidenceGraph(small());
    const EvidenceLayout layout = evidenceLayout(graph, evidenceAround(graph, idOf(u"L1"_s)));
    QCOMPARE(layout.nodes.size(), 7);
    for (const EvidencePlaced &placed : layout.nodes)
        QCOMPARE(placed.at.layer, int(graph.nodes[placed.node].level));
    QCOMPARE(layout.rows, 3);
}

void TestEvidenceLayout::chainWithoutNeed_crossesNothing()
{
    const EvidenceGraph graph = evidenceGraph(small());
    QCOMPARE(evidenceLayout(graph, allOf(graph)).crossings, 0);
}

void TestEvidenceLayout::crossings_areUndone()
{
    // Each lesson shares an experience with the next, and all is entered the other way round.
    EvidenceData data;
    for (int i = 0; i < 6; ++i) {
        data.experiences << experience(u'E' + QString::number((i * 5 + 2) % 6));
        RecordIds own{idOf(u'E' + QString::number(5 - i))};
        if (i > 0)
            own << idOf(u'E' + QString::number(6 - i));
        data.lessons << lesson(u'L' + QString::number(i), own, {idOf(u'R' + QString::number((i * 5) % 6))});
        data.recommendations << recommendation(u'R' + QString::number(i));
    }
    const EvidenceGraph graph = evidenceGraph(data);
    QCOMPARE(evidenceLayout(graph, allOf(graph)).crossings, 0);
}

void TestEvidenceLayout::boxesAndPassingLines_standAlone_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 8; ++seed)
        QTest::addRow("seed %u", seed) << 80 << seed;
    QTest::newRow("300 records") << 300 << 11U;
}

void TestEvidenceLayout::boxesAndPassingLines_standAlone()
{
    QFETCH(int, count);
    QFETCH(quint32, seed);
    const EvidenceGraph graph = evidenceGraph(randomData(count, seed));
    const EvidenceLayout layout = evidenceLayout(graph, allOf(graph));
    QCOMPARE(layout.nodes.size(), graph.nodes.size());
    QCOMPARE(layout.paths.size(), graph.edges.size());
    QSet<std::pair<int, int>> taken;
    const auto take = [&](const EvidenceStop &at) {
        const bool free = !taken.contains({at.layer, at.row});
        taken.insert({at.layer, at.row});
        return free && at.row >= 0 && at.row < layout.rows;
    };
    QHash<int, EvidenceStop> places;
    for (const EvidencePlaced &placed : layout.nodes) {
        QVERIFY(take(placed.at));
        places.insert(placed.node, placed.at);
    }
    for (const EvidencePath &path : layout.paths) {
        const EvidenceEdge &edge = graph.edges[path.edge];
        QCOMPARE(path.stops.first(), places.value(path.turned ? edge.to : edge.from));
        QCOMPARE(path.stops.last(), places.value(path.turned ? edge.from : edge.to));
        for (qsizetype stop = 1; stop < path.stops.size(); ++stop)
            QCOMPARE(path.stops[stop].layer, path.stops[stop - 1].layer + 1);
        for (qsizetype stop = 1; stop + 1 < path.stops.size(); ++stop)
            QVERIFY(take(path.stops[stop]));  // no line runs under a box
    }
}

void TestEvidenceLayout::layout_isTheSameEachTime()
{
    const EvidenceGraph graph = evidenceGraph(randomData(120, 5));
    const EvidenceLayout first = evidenceLayout(graph, allOf(graph));
    const EvidenceLayout again = evidenceLayout(graph, allOf(graph));
    QCOMPARE(again.rows, first.rows);
    for (qsizetype i = 0; i < first.nodes.size(); ++i) {
        QCOMPARE(again.nodes[i].node, first.nodes[i].node);
        QCOMPARE(again.nodes[i].at, first.nodes[i].at);
    }
    for (qsizetype i = 0; i < first.paths.size(); ++i)
        QCOMPARE(again.paths[i].stops, first.paths[i].stops);
}

void TestEvidenceLayout::threeHundredRecords_areLaidOut()
{
    const EvidenceGraph graph = evidenceGraph(randomData(300, 3));
    const EvidenceLayout layout = evidenceLayout(graph, allOf(graph));
    QVERIFY(!layout.nodes.isEmpty());  // what never ends meets the time limit of every test
}

void TestEvidenceLayout::followUpAsEvidence_pointsBack()
{
    EvidenceData data = small();
    data.links << link(u"L1"_s, u"F1"_s, u"supports"_s, u"fair"_s);
    const EvidenceGraph graph = evidenceGraph(data);
    const EvidenceLayout layout = evidenceLayout(graph, evidenceAround(graph, idOf(u"L1"_s)));
    int turned = 0;
    for (const EvidencePath &path : layout.paths)
        if (path.turned) {
            ++turned;
            QCOMPARE(path.stops.size(), 3);  // over the column of recommendations
            QCOMPARE(graph.nodes[graph.edges[path.edge].from].id, idOf(u"F1"_s));
        }
    QCOMPARE(turned, 1);
}

void TestEvidenceLayout::recordsWithoutEdges_comeLast()
{
    const EvidenceGraph graph = evidenceGraph(small());
    const EvidenceLayout layout = evidenceLayout(graph, allOf(graph));
    int row = -1;
    for (const EvidencePlaced &placed : layout.nodes)
        if (graph.nodes[placed.node].id == idOf(u"E9"_s))
            row = placed.at.row;
    QCOMPARE(row, layout.rows - 1);
    for (const EvidencePlaced &placed : layout.nodes)
        QVERIFY(placed.at.row < row || graph.nodes[placed.node].id == idOf(u"E9"_s));
}

void TestEvidenceLayout::nothingShown_isEmpty()
{
    const EvidenceGraph graph = evidenceGraph(small());
    const EvidenceLayout layout = evidenceLayout(graph, {});
    QVERIFY(layout.nodes.isEmpty());
    QVERIFY(layout.paths.isEmpty());
    QCOMPARE(layout.rows, 0);
}

void TestEvidenceLayout::chart_tellsEdgesInWords()
{
    EvidenceData data = small();
    data.links[0].reason = en(u"They counted before and after."_s);
    data.links[0].passage = u"p. 4"_s;
    const EvidenceChart chart = chartOf(data, idOf(u"L1"_s));
    QStringList words;
    QStringList labels;
    for (const ChartEdge &edge : chart.edges) {
        words << edge.words;
        labels << edge.label;
    }
    QVERIFY(words.contains(u"E1 → L1: supports, strong. They counted before and after. (p. 4)"_s));
    QVERIFY(labels.contains(u"− contradicts"_s));  // beside its line; read out it is told in full
    QVERIFY(words.contains(u"E2 → L1: contradicts, strength not said"_s));
    QVERIFY(labels.contains(u"± limits, slight"_s));
    QVERIFY(words.contains(u"L1 leads to R1"_s));
    QVERIFY(words.contains(u"R2 taken up by F1"_s));
    const ChartNode &lesson = chart.nodes[chart.placeOf(idOf(u"L1"_s))];
    QVERIFY(lesson.name.startsWith(u"Lesson L1: Title of "_s));
    QCOMPARE(lesson.position,
             u"1 of 1 in the column Lesson; lines towards the evidence: 3, towards follow-up: 2"_s);
    QVERIFY(chart.text().contains(u"D1 → L1: limits, slight"_s));
}

void TestEvidenceLayout::chart_ofOneRecord_hasItsChainAlone()
{
    const EvidenceChart chart = chartOf(small(), idOf(u"R1"_s));
    QCOMPARE(chart.title, u"Evidence chain of R1"_s);
    QVERIFY(chart.placeOf(idOf(u"E1"_s)) >= 0);
    QCOMPARE(chart.placeOf(idOf(u"R2"_s)), -1);
    QCOMPARE(chart.placeOf(idOf(u"F1"_s)), -1);
}

void TestEvidenceLayout::chart_ofAll_leavesOutWhatStandsAlone()
{
    const EvidenceChart chart = chartOf(small());
    QCOMPARE(chart.nodes.size(), 7);
    QCOMPARE(chart.alone, 1);
    QCOMPARE(chart.placeOf(idOf(u"E9"_s)), -1);
}

void TestEvidenceLayout::chart_linesLeaveInTheOrderOfTheirEnds()
{
    const EvidenceChart chart = chartOf(randomData(80, 2));
    for (const ChartNode &node : chart.nodes) {
        int last = -1;
        for (const int edge : node.right) {
            const int row = chart.edges[edge].stops[1].row;
            QVERIFY(row >= last);
            last = row;
        }
    }
}

void TestEvidenceLayout::chart_ofASample_saysSo()
{
    EvidenceData data = small();
    QVERIFY(!chartOf(data, idOf(u"L1"_s)).invented);
    data.lessons[0].verification = u"invented"_s;
    QVERIFY(chartOf(data, idOf(u"L1"_s)).invented);
}

void TestEvidenceLayout::sharedCopy_hidesAndTells()
{
    BriefWorkspace file;
    EvidenceData data = small();
    data.experiences[0].consent = u"given"_s;
    data.documents[0].handling = u"internal"_s;
    data.followUps[0].actorKind = u"state"_s;
    Reader reader(file.workspace());
    LeftOut leftOut;
    const EvidenceData seen =
        sharedEvidence(reader, data, {idOf(u"E2"_s), idOf(u"D1"_s), idOf(u"F1"_s)}, leftOut);
    QCOMPARE(seen.experiences.size(), 1);
    QVERIFY(seen.documents.isEmpty());
    QVERIFY(seen.followUps.isEmpty());
    QCOMPARE(seen.lessons.size(), 1);
    QCOMPARE(leftOut.count(), 3);  // E9 is not in the chain that is asked for
    QVERIFY(leftOut.lines().join(u'\n').contains(u"Experiences without consent"_s));
}

void TestEvidenceLayout::sharedCopy_ofHiddenLink_saysNothingOfIt()
{
    BriefWorkspace file;
    EvidenceData data = small();
    for (Experience &one : data.experiences)
        one.consent = u"given"_s;
    data.links[1].handling = u"sensitive"_s;  // E2 contradicts
    Reader reader(file.workspace());
    LeftOut leftOut;
    const EvidenceChart chart = chartOf(sharedEvidence(reader, data, {}, leftOut), idOf(u"L1"_s));
    QCOMPARE(chart.placeOf(idOf(u"E2"_s)), -1);  // neither that it contradicts nor that it supports
    QVERIFY(chart.placeOf(idOf(u"E1"_s)) >= 0);
}

QTEST_GUILESS_MAIN(TestEvidenceLayout)
#include "tst_evidencelayout.moc"
