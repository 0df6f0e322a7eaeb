// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/distil.h"

#include <algorithm>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

int weightOf(const QString &strength)
{
    static const QStringList order{u"slight"_s, u"fair"_s, u"strong"_s};
    return int(order.indexOf(strength));
}

/// What is said twice in one direction stands once, as strongly as it is said anywhere.
void addCell(QList<DistilCell> &cells, const EvidenceEdge &edge)
{
    const DistilCell cell{edge.direction, edge.strength, edge.reason, edge.passage, edge.link};
    for (DistilCell &known : cells) {
        if (known.direction != edge.direction)
            continue;
        if (weightOf(known.strength) < weightOf(edge.strength))
            known = cell;
        return;
    }
    cells << cell;
}

void addOnce(RecordIds &all, const RecordIds &more)
{
    for (const RecordId &one : more)
        if (!all.contains(one))
            all << one;
}

bool isOn(const Lesson &lesson, const QSet<RecordId> &themes)
{
    return themes.isEmpty()
        || std::any_of(lesson.themes.cbegin(), lesson.themes.cend(),
                       [&themes](const RecordId &theme) { return themes.contains(theme); });
}

void count(Distil &out)
{
    for (DistilRow &row : out.rows)
        for (qsizetype i = 0; i < row.cells.size(); ++i) {
            DistilColumn &column = out.columns[i];
            for (const DistilCell &cell : std::as_const(row.cells[i])) {
                const auto saying = std::size_t(sayingOf(cell.direction));
                ++row.counts[saying];
                ++column.counts[saying];
                ++out.counts[saying];
                if (cell.direction == u"supports")
                    addOnce(row.states, column.states);
            }
        }
    for (const DistilColumn &column : std::as_const(out.columns))
        addOnce(out.states, column.states);
    for (const DistilRow &row : std::as_const(out.rows))
        addOnce(out.supporting, row.states);
}

}  // namespace

Saying sayingOf(const QString &direction)
{
    if (direction == u"supports")
        return Saying::Supports;
    if (direction == u"limits")
        return Saying::Limits;
    return direction == u"contradicts" ? Saying::Contradicts : Saying::NotSaid;
}

Distil distil(const EvidenceData &data, const QSet<RecordId> &themes)
{
    const EvidenceGraph graph = evidenceGraph(data);
    Distil out;
    QSet<int> lessons;
    for (const Lesson &lesson : data.lessons)
        if (isOn(lesson, themes)) {
            out.rows << DistilRow{.lesson = lesson.id};
            lessons.insert(graph.placeOf(lesson.id));
        }
    QHash<int, qsizetype> columns;
    for (const Experience &experience : data.experiences) {
        const int node = graph.placeOf(experience.id);
        const QList<int> &onward = graph.onward[node];
        if (std::none_of(onward.cbegin(), onward.cend(),
                         [&](int edge) { return lessons.contains(graph.edges[edge].to); }))
            continue;
        columns.insert(node, out.columns.size());
        out.columns << DistilColumn{.experience = experience.id, .states = experience.states};
    }
    for (DistilRow &row : out.rows) {
        row.cells.resize(out.columns.size());
        QHash<int, qsizetype> others;
        for (const int edge : graph.back[graph.placeOf(row.lesson)]) {
            const EvidenceEdge &says = graph.edges[edge];
            if (const auto column = columns.constFind(says.from); column != columns.cend())
                addCell(row.cells[*column], says);
            else {
                const auto place = others.constFind(says.from);
                const qsizetype at = place == others.cend() ? row.others.size() : *place;
                if (at == row.others.size()) {
                    others.insert(says.from, at);
                    row.others << DistilOther{graph.nodes[says.from].id, {}};
                }
                addCell(row.others[at].cells, says);
            }
        }
    }
    count(out);
    return out;
}

}  // namespace tri
