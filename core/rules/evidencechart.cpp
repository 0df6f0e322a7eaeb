// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/evidencechart.h"

#include <algorithm>
#include <array>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

template <typename T> void addInvented(const QList<T> &records, QSet<RecordId> &out)
{
    for (const T &one : records)
        if (one.verification == u"invented")
            out.insert(one.id);
}

QSet<RecordId> inventedOf(const EvidenceData &data)
{
    QSet<RecordId> out;
    addInvented(data.experiences, out);
    addInvented(data.documents, out);
    addInvented(data.lessons, out);
    addInvented(data.links, out);
    addInvented(data.recommendations, out);
    addInvented(data.followUps, out);
    return out;
}

QString countText(EvidenceLevel level, int number, int count, const QString &language)
{
    switch (level) {
    case EvidenceLevel::Evidence:
        return evidenceWord(language, QT_TRANSLATE_NOOP("Evidence", "%1 of %2 in the column Evidence"))
            .arg(number)
            .arg(count);
    case EvidenceLevel::Lesson:
        return evidenceWord(language, QT_TRANSLATE_NOOP("Evidence", "%1 of %2 in the column Lesson"))
            .arg(number)
            .arg(count);
    case EvidenceLevel::Recommendation:
        return evidenceWord(language, QT_TRANSLATE_NOOP("Evidence", "%1 of %2 in the column Recommendation"))
            .arg(number)
            .arg(count);
    case EvidenceLevel::FollowUp:
        return evidenceWord(language, QT_TRANSLATE_NOOP("Evidence", "%1 of %2 in the column Follow-up"))
            .arg(number)
            .arg(count);
    }
    Q_UNREACHABLE();
}

class ChartMaker {
public:
    ChartMaker(const EvidenceData &data, const EvidenceGraph &graph, const RecordId &center,
               const std::function<QString(const RecordId &)> &nameOf, const QString &language)
        : m_data(data), m_graph(graph), m_center(center), m_nameOf(nameOf)
    {
        m_out.language = language;
    }
    EvidenceChart make();

private:
    [[nodiscard]] QSet<RecordId> shown();
    void addNodes(const EvidenceLayout &layout);
    void addEdges(const EvidenceLayout &layout);
    void addPositions();
    [[nodiscard]] QString word(const EvidencePhrase &phrase) const
    {
        return evidenceWord(m_out.language, phrase);
    }
    /// A name put into a line of the chart.
    [[nodiscard]] QString inLine(const QString &name) const
    {
        return isRightToLeft(m_out.language) ? isolated(name) : name;
    }
    [[nodiscard]] QString kindText(const EvidenceNode &node) const;
    [[nodiscard]] QString shortName(const ChartNode &node) const
    {
        return node.reference.isEmpty() ? node.title : node.reference;
    }
    [[nodiscard]] ChartEdge edgeOf(const EvidencePath &path) const;

    const EvidenceData &m_data;
    const EvidenceGraph &m_graph;
    RecordId m_center;
    const std::function<QString(const RecordId &)> &m_nameOf;
    QHash<int, int> m_places;  ///< of nodes of the graph
    EvidenceChart m_out;
};

QSet<RecordId> ChartMaker::shown()
{
    if (!m_center.isNull())
        return evidenceAround(m_graph, m_center);
    QSet<RecordId> out;
    for (int node = 0; node < m_graph.nodes.size(); ++node)
        if (m_graph.onward[node].isEmpty() && m_graph.back[node].isEmpty())
            ++m_out.alone;
        else
            out.insert(m_graph.nodes[node].id);
    return out;
}

QString ChartMaker::kindText(const EvidenceNode &node) const
{
    if (node.level != EvidenceLevel::Evidence)
        return evidenceLevelText(node.level, m_out.language);
    const bool isExperience = node.kind == kindOf<Experience>().spec.keyText();
    const RecordSpec &spec = isExperience ? kindOf<Experience>().spec : kindOf<Document>().spec;
    return textIn(m_out.language, "Kind", spec.label);
}

void ChartMaker::addNodes(const EvidenceLayout &layout)
{
    for (const EvidencePlaced &placed : layout.nodes) {
        const EvidenceNode &node = m_graph.nodes[placed.node];
        ChartNode made{.id = node.id, .level = node.level, .reference = node.reference};
        made.row = placed.at.row;
        made.title = m_nameOf(node.id).simplified();
        made.kind = kindText(node);
        made.name = made.reference.isEmpty()
            ? word(QT_TRANSLATE_NOOP3("Evidence", "%1: %2", "kind of record, its title"))
                  .arg(made.kind, inLine(made.title))
            : word(QT_TRANSLATE_NOOP3("Evidence", "%1 %2: %3", "kind of record, its reference, its title"))
                  .arg(made.kind, inLine(made.reference), inLine(made.title));
        m_places.insert(placed.node, int(m_out.nodes.size()));
        m_out.nodes << made;
    }
}

ChartEdge ChartMaker::edgeOf(const EvidencePath &path) const
{
    const EvidenceEdge &edge = m_graph.edges[path.edge];
    ChartEdge made{
        .from = m_places.value(edge.from), .to = m_places.value(edge.to), .relation = edge.relation};
    made.turned = path.turned;
    made.stops = path.stops;
    made.direction = edge.direction;
    made.strength = edge.strength;
    const QString from = inLine(shortName(m_out.nodes[made.from]));
    const QString to = inLine(shortName(m_out.nodes[made.to]));
    if (edge.relation != EvidenceRelation::Says) {
        made.label = made.spoken = evidenceRelationText(edge.relation, m_out.language);
        made.words =
            word(QT_TRANSLATE_NOOP3("Evidence", "%1 %2 %3", "record, how it bears on the next, record"))
                .arg(from, made.label, to);
        return made;
    }
    made.sign = evidenceSign(edge.direction);
    made.spoken = made.sign + u' ' + evidenceEdgeText(edge, m_out.language);
    made.label = edge.strength.isEmpty()
        ? made.sign + u' ' + evidenceDirectionText(edge.direction, m_out.language)
        : made.spoken;
    made.words = word(QT_TRANSLATE_NOOP3("Evidence", "%1 → %2: %3", "evidence, lesson, what it says"))
                     .arg(from, to, evidenceEdgeText(edge, m_out.language));
    QString why = edge.reason.in(m_out.language);
    if (!edge.passage.isEmpty())
        why += (why.isEmpty() ? QString() : u" "_s) + u'(' + edge.passage + u')';
    if (!why.isEmpty())
        made.words += u". "_s + inLine(why);
    return made;
}

void ChartMaker::addEdges(const EvidenceLayout &layout)
{
    for (const EvidencePath &path : layout.paths) {
        const ChartEdge made = edgeOf(path);
        const int place = int(m_out.edges.size());
        const bool same = made.stops.first().layer == made.stops.last().layer;
        m_out.nodes[made.turned ? made.to : made.from].right << place;
        ChartNode &end = m_out.nodes[made.turned ? made.from : made.to];
        (same ? end.right : end.left) << place;
        m_out.edges << made;
    }
    // Lines leave and come in the order of where they go next, so that they do not cross at the box.
    for (int at = 0; at < m_out.nodes.size(); ++at) {
        ChartNode &node = m_out.nodes[at];
        const auto nextRow = [this, at](int edge) {
            const ChartEdge &one = m_out.edges[edge];
            const bool first = at == (one.turned ? one.to : one.from);
            return one.stops[first ? 1 : one.stops.size() - 2].row;
        };
        for (QList<int> *side : {&node.left, &node.right})
            std::stable_sort(side->begin(), side->end(),
                             [&nextRow](int a, int b) { return nextRow(a) < nextRow(b); });
    }
}

void ChartMaker::addPositions()
{
    std::array<int, kEvidenceLayers> counts{};
    for (const ChartNode &node : std::as_const(m_out.nodes))
        ++counts[std::size_t(node.level)];
    std::array<int, kEvidenceLayers> numbers{};
    for (ChartNode &node : m_out.nodes) {
        const auto level = std::size_t(node.level);
        node.position =
            word(QT_TRANSLATE_NOOP("Evidence", "%1; lines towards the evidence: %2, towards follow-up: %3"))
                .arg(countText(node.level, ++numbers[level], counts[level], m_out.language))
                .arg(node.left.size())
                .arg(node.right.size());
    }
}

EvidenceChart ChartMaker::make()
{
    m_out.center = m_center;
    const EvidenceLayout layout = evidenceLayout(m_graph, shown());
    m_out.rows = layout.rows;
    addNodes(layout);
    addEdges(layout);
    addPositions();
    const int center = m_out.placeOf(m_center);
    m_out.title = center < 0
        ? word(QT_TRANSLATE_NOOP("Evidence", "Evidence chains"))
        : word(QT_TRANSLATE_NOOP("Evidence", "Evidence chain of %1")).arg(shortName(m_out.nodes[center]));
    const QSet<RecordId> invented = inventedOf(m_data);
    m_out.invented = std::any_of(m_out.nodes.cbegin(), m_out.nodes.cend(),
                                 [&invented](const ChartNode &node) { return invented.contains(node.id); });
    return std::move(m_out);
}

}  // namespace

QString evidenceSign(const QString &direction)
{
    if (direction == u"supports")
        return u"+"_s;
    if (direction == u"limits")
        return u"±"_s;
    return direction == u"contradicts" ? u"−"_s : u"?"_s;
}

QString evidenceRelationText(EvidenceRelation relation, const QString &language)
{
    switch (relation) {
    case EvidenceRelation::Says: return evidenceWord(language, QT_TRANSLATE_NOOP("Evidence", "says"));
    case EvidenceRelation::LeadsTo: return evidenceWord(language, QT_TRANSLATE_NOOP("Evidence", "leads to"));
    case EvidenceRelation::Answers: return evidenceWord(language, QT_TRANSLATE_NOOP("Evidence", "goes with"));
    case EvidenceRelation::TakenUp:
        return evidenceWord(language, QT_TRANSLATE_NOOP("Evidence", "taken up by"));
    case EvidenceRelation::Shows: return evidenceWord(language, QT_TRANSLATE_NOOP("Evidence", "shows"));
    }
    Q_UNREACHABLE();
}

int EvidenceChart::placeOf(const RecordId &id) const
{
    for (int place = 0; place < nodes.size(); ++place)
        if (nodes[place].id == id)
            return place;
    return -1;
}

QString EvidenceChart::text(int firstRow, int count) const
{
    QStringList lines{title};
    for (const ChartNode &node : nodes) {
        if (node.row < firstRow || (count >= 0 && node.row >= firstRow + count))
            continue;
        lines << node.name;
        for (const int edge : node.right)
            lines << u"  "_s + edges[edge].words;
    }
    return lines.join(u'\n');
}

EvidenceChart evidenceChart(const EvidenceData &data, const EvidenceGraph &graph, const RecordId &center,
                            const std::function<QString(const RecordId &)> &nameOf, const QString &language)
{
    return ChartMaker(data, graph, center, nameOf, language).make();
}

}  // namespace tri
