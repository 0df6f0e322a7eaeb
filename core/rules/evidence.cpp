// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/evidence.h"

#include <QCoreApplication>

#include <algorithm>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

class GraphMaker {
public:
    explicit GraphMaker(const EvidenceData &data) : m_data(data) {}
    [[nodiscard]] EvidenceGraph make();

private:
    template <typename T> void addNodes(const QList<T> &records, EvidenceLevel level)
    {
        for (const T &record : records) {
            m_graph.places.insert(record.id, int(m_graph.nodes.size()));
            m_graph.nodes << EvidenceNode{record.id, level, kindOf<T>().spec.keyText(), record.reference};
        }
    }
    void join(const RecordId &from, const RecordId &to, EvidenceEdge edge);
    void joinAll(const RecordIds &from, const RecordId &to, EvidenceRelation relation,
                 const QString &direction = {});
    void addSayings();
    void addFollowing();

    const EvidenceData &m_data;
    EvidenceGraph m_graph;
    QSet<std::pair<RecordId, RecordId>> m_said;  ///< evidence and lesson that a link joins
};

void GraphMaker::join(const RecordId &from, const RecordId &to, EvidenceEdge edge)
{
    edge.from = m_graph.placeOf(from);
    edge.to = m_graph.placeOf(to);
    if (edge.from < 0 || edge.to < 0)
        return;
    const int place = int(m_graph.edges.size());
    m_graph.onward[edge.from] << place;
    m_graph.back[edge.to] << place;
    m_graph.edges << std::move(edge);
}

void GraphMaker::joinAll(const RecordIds &from, const RecordId &to, EvidenceRelation relation,
                         const QString &direction)
{
    for (const RecordId &one : from)
        if (relation != EvidenceRelation::Says || !m_said.contains({one, to}))
            join(one, to, {.relation = relation, .direction = direction});
}

void GraphMaker::addSayings()
{
    for (const EvidenceLink &link : m_data.links) {
        m_said.insert({link.evidence, link.lesson});
        join(link.evidence, link.lesson,
             {.relation = EvidenceRelation::Says,
              .direction = link.direction,
              .strength = link.strength,
              .reason = link.reason,
              .passage = link.passage,
              .link = link.id});
    }
    for (const Lesson &lesson : m_data.lessons) {
        // What stands in both lists is told where it weighs more.
        joinAll(lesson.against, lesson.id, EvidenceRelation::Says, u"contradicts"_s);
        for (const RecordId &one : lesson.against)
            m_said.insert({one, lesson.id});
        joinAll(lesson.experiences, lesson.id, EvidenceRelation::Says, u"supports"_s);
        joinAll(lesson.documents, lesson.id, EvidenceRelation::Says, u"supports"_s);
    }
}

void GraphMaker::addFollowing()
{
    for (const Lesson &lesson : m_data.lessons)
        for (const RecordId &recommendation : lesson.recommendations)
            join(lesson.id, recommendation, {.relation = EvidenceRelation::LeadsTo});
    for (const Experience &experience : m_data.experiences)
        for (const RecordId &recommendation : experience.recommendations)
            join(experience.id, recommendation, {.relation = EvidenceRelation::Answers});
    QSet<std::pair<RecordId, RecordId>> told;
    const auto document = [&](const RecordId &from, const RecordId &to) {
        if (!told.contains({from, to}))
            join(from, to, {.relation = EvidenceRelation::Answers});
        told.insert({from, to});
    };
    for (const Document &one : m_data.documents)
        for (const RecordId &recommendation : one.recommendations)
            document(one.id, recommendation);
    for (const Recommendation &recommendation : m_data.recommendations)
        for (const RecordId &one : recommendation.documents)
            document(one, recommendation.id);
    for (const FollowUp &entry : m_data.followUps) {
        joinAll(entry.recommendations, entry.id, EvidenceRelation::TakenUp);
        joinAll(entry.evidence, entry.id, EvidenceRelation::Shows);
    }
}

EvidenceGraph GraphMaker::make()
{
    addNodes(m_data.experiences, EvidenceLevel::Evidence);
    addNodes(m_data.documents, EvidenceLevel::Evidence);
    addNodes(m_data.lessons, EvidenceLevel::Lesson);
    addNodes(m_data.recommendations, EvidenceLevel::Recommendation);
    addNodes(m_data.followUps, EvidenceLevel::FollowUp);
    m_graph.onward.resize(m_graph.nodes.size());
    m_graph.back.resize(m_graph.nodes.size());
    addSayings();
    addFollowing();
    return std::move(m_graph);
}

int otherEnd(const EvidenceEdge &edge, EvidenceWay way)
{
    return way == EvidenceWay::Onward ? edge.to : edge.from;
}

const QList<int> &edgesOf(const EvidenceGraph &graph, int node, EvidenceWay way)
{
    return way == EvidenceWay::Onward ? graph.onward[node] : graph.back[node];
}

/// The edges still to be followed of a line that is being told.
struct Step {
    int node = 0;
    qsizetype next = 0;
};

}  // namespace

EvidenceData readEvidence(Reader &reader)
{
    EvidenceData data;
    data.experiences = reader.all<Experience>();
    data.documents = reader.all<Document>();
    data.lessons = reader.all<Lesson>();
    data.links = reader.all<EvidenceLink>();
    data.recommendations = reader.all<Recommendation>();
    data.followUps = reader.all<FollowUp>();
    return data;
}

QString evidenceLevelKey(EvidenceLevel level)
{
    switch (level) {
    case EvidenceLevel::Evidence: return u"evidence"_s;
    case EvidenceLevel::Lesson: return u"lesson"_s;
    case EvidenceLevel::Recommendation: return u"recommendation"_s;
    case EvidenceLevel::FollowUp: return u"follow_up"_s;
    }
    Q_UNREACHABLE();
}

QString evidenceWord(const QString &language, const EvidencePhrase &phrase)
{
    return textIn(language, "Evidence", phrase.text, phrase.comment);
}

QString evidenceLevelText(EvidenceLevel level, const QString &language)
{
    switch (level) {
    case EvidenceLevel::Evidence: return evidenceWord(language, QT_TRANSLATE_NOOP("Evidence", "Evidence"));
    case EvidenceLevel::Lesson: return evidenceWord(language, QT_TRANSLATE_NOOP("Evidence", "Lesson"));
    case EvidenceLevel::Recommendation:
        return evidenceWord(language, QT_TRANSLATE_NOOP("Evidence", "Recommendation"));
    case EvidenceLevel::FollowUp: return evidenceWord(language, QT_TRANSLATE_NOOP("Evidence", "Follow-up"));
    }
    Q_UNREACHABLE();
}

QString evidenceRelationKey(EvidenceRelation relation)
{
    switch (relation) {
    case EvidenceRelation::Says: return u"says"_s;
    case EvidenceRelation::LeadsTo: return u"leads_to"_s;
    case EvidenceRelation::Answers: return u"goes_with"_s;
    case EvidenceRelation::TakenUp: return u"taken_up_by"_s;
    case EvidenceRelation::Shows: return u"shows"_s;
    }
    Q_UNREACHABLE();
}

QString evidenceDirectionText(const QString &direction, const QString &language)
{
    if (direction == u"supports")
        return evidenceWord(language, QT_TRANSLATE_NOOP("Evidence", "supports"));
    if (direction == u"limits")
        return evidenceWord(language, QT_TRANSLATE_NOOP("Evidence", "limits"));
    if (direction == u"contradicts")
        return evidenceWord(language, QT_TRANSLATE_NOOP("Evidence", "contradicts"));
    return direction.isEmpty() ? evidenceWord(language, QT_TRANSLATE_NOOP("Evidence", "direction not said"))
                               : direction;
}

QString evidenceStrengthText(const QString &strength, const QString &language)
{
    if (strength == u"slight")
        return evidenceWord(language, QT_TRANSLATE_NOOP("Evidence", "slight"));
    if (strength == u"fair")
        return evidenceWord(language, QT_TRANSLATE_NOOP("Evidence", "fair"));
    if (strength == u"strong")
        return evidenceWord(language, QT_TRANSLATE_NOOP("Evidence", "strong"));
    return strength.isEmpty() ? evidenceWord(language, QT_TRANSLATE_NOOP("Evidence", "strength not said"))
                              : strength;
}

QString evidenceEdgeText(const EvidenceEdge &edge, const QString &language)
{
    switch (edge.relation) {
    case EvidenceRelation::Says:
        return evidenceWord(language,
                            QT_TRANSLATE_NOOP3("Evidence", "%1, %2", "direction and strength of evidence"))
            .arg(evidenceDirectionText(edge.direction, language),
                 evidenceStrengthText(edge.strength, language));
    case EvidenceRelation::LeadsTo:
        return evidenceWord(language, QT_TRANSLATE_NOOP("Evidence", "leads to the recommendation"));
    case EvidenceRelation::Answers:
        return evidenceWord(language, QT_TRANSLATE_NOOP("Evidence", "goes with the recommendation"));
    case EvidenceRelation::TakenUp:
        return evidenceWord(language, QT_TRANSLATE_NOOP("Evidence", "taken up by the follow-up"));
    case EvidenceRelation::Shows:
        return evidenceWord(language, QT_TRANSLATE_NOOP("Evidence", "shows the follow-up"));
    }
    Q_UNREACHABLE();
}

EvidenceGraph evidenceGraph(const EvidenceData &data)
{
    return GraphMaker(data).make();
}

QList<EvidenceLine> evidenceChain(const EvidenceGraph &graph, const RecordId &record, EvidenceWay way)
{
    QList<EvidenceLine> lines;
    const int start = graph.placeOf(record);
    if (start < 0)
        return lines;
    lines << EvidenceLine{.node = start};
    QList<Step> path{{start, 0}};
    QSet<int> told{start};
    while (!path.isEmpty()) {
        Step &step = path.last();
        const QList<int> &edges = edgesOf(graph, step.node, way);
        if (step.next == edges.size()) {
            path.removeLast();
            continue;
        }
        const int edge = edges[step.next++];
        const int node = otherEnd(graph.edges[edge], way);
        EvidenceLine line{.node = node, .depth = int(path.size()), .edge = edge};
        line.circle =
            std::any_of(path.cbegin(), path.cend(), [node](const Step &one) { return one.node == node; });
        // A record without anything below it is simply named again.
        line.told = !line.circle && told.contains(node) && !edgesOf(graph, node, way).isEmpty();
        const bool again = told.contains(node);
        told.insert(node);
        lines << line;
        if (!again)
            path << Step{node, 0};
    }
    return lines;
}

QSet<RecordId> evidenceAround(const EvidenceGraph &graph, const RecordId &record)
{
    QSet<RecordId> around;
    for (const EvidenceWay way : {EvidenceWay::Onward, EvidenceWay::Back})
        for (const EvidenceLine &line : evidenceChain(graph, record, way))
            around.insert(graph.nodes[line.node].id);
    return around;
}

}  // namespace tri
