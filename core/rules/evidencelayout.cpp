// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/evidencelayout.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace tri {

namespace {

constexpr int kSweeps = 24;
constexpr int kSwapRounds = 8;
constexpr int kRowRounds = 10;

/// A record, or the place of an edge in a layer that it only passes.
struct Vertex {
    int layer = 0;
    int node = -1;
    QList<int> left{};
    QList<int> right{};
    int place = 0;  ///< within its layer
    int row = 0;
};

using Order = std::array<QList<int>, kEvidenceLayers>;

/// How many pairs (a, b) of sorted places have b before a: places of neighbours below each other's.
qint64 crossed(const QList<int> &upper, const QList<int> &lower)
{
    qint64 count = 0;
    for (const int a : upper)
        count += std::lower_bound(lower.cbegin(), lower.cend(), a) - lower.cbegin();
    return count;
}

/// Records that hang together, in layers.
class Block {
public:
    Block(QList<Vertex> &all, const QList<int> &members) : m_all(all)
    {
        for (const int vertex : members)
            m_order[std::size_t(m_all[vertex].layer)] << vertex;
        number();
    }
    void arrange();
    void setRows();
    [[nodiscard]] qint64 crossings() const;
    [[nodiscard]] int rows() const { return m_rows; }
    void move(int down)
    {
        for (const QList<int> &layer : m_order)
            for (const int vertex : layer)
                m_all[vertex].row += down;
    }
    [[nodiscard]] const Order &order() const { return m_order; }

private:
    void number();
    void sweep(bool onward);
    void swapNeighbours();
    [[nodiscard]] QList<int> places(const QList<int> &vertices) const;
    void pull(std::size_t layer, bool toLeft, bool toRight);

    QList<Vertex> &m_all;
    Order m_order;
    int m_rows = 0;
};

void Block::number()
{
    for (const QList<int> &layer : m_order)
        for (int place = 0; place < layer.size(); ++place)
            m_all[layer[place]].place = place;
}

QList<int> Block::places(const QList<int> &vertices) const
{
    QList<int> out;
    out.reserve(vertices.size());
    for (const int vertex : vertices)
        out << m_all[vertex].place;
    std::sort(out.begin(), out.end());
    return out;
}

/// Lines between two layers cross where one begins above another and ends below it.
qint64 Block::crossings() const
{
    qint64 count = 0;
    for (std::size_t layer = 0; layer + 1 < m_order.size(); ++layer) {
        QList<int> seen;  // the far ends of all lines that begin above, sorted
        for (const int vertex : m_order[layer]) {
            const QList<int> ends = places(m_all[vertex].right);
            for (const int end : ends)
                count += seen.cend() - std::upper_bound(seen.cbegin(), seen.cend(), end);
            for (const int end : ends)
                seen.insert(std::upper_bound(seen.cbegin(), seen.cend(), end) - seen.cbegin(), end);
        }
    }
    return count;
}

/// Each layer in the order of the middle of what it hangs on.
void Block::sweep(bool onward)
{
    for (std::size_t step = 1; step < m_order.size(); ++step) {
        const std::size_t layer = onward ? step : m_order.size() - 1 - step;
        QHash<int, double> middle;
        for (const int vertex : std::as_const(m_order[layer])) {
            const QList<int> &ends = onward ? m_all[vertex].left : m_all[vertex].right;
            double sum = 0;
            for (const int end : ends)
                sum += m_all[end].place;
            middle.insert(vertex, ends.isEmpty() ? m_all[vertex].place : sum / double(ends.size()));
        }
        std::stable_sort(m_order[layer].begin(), m_order[layer].end(),
                         [&middle](int a, int b) { return middle.value(a) < middle.value(b); });
        number();
    }
}

void Block::swapNeighbours()
{
    bool better = true;
    for (int round = 0; better && round < kSwapRounds; ++round) {
        better = false;
        for (QList<int> &layer : m_order)
            for (int at = 0; at + 1 < layer.size(); ++at) {
                const Vertex &a = m_all[layer[at]];
                const Vertex &b = m_all[layer[at + 1]];
                const QList<int> aLeft = places(a.left);
                const QList<int> bLeft = places(b.left);
                const QList<int> aRight = places(a.right);
                const QList<int> bRight = places(b.right);
                if (crossed(aLeft, bLeft) + crossed(aRight, bRight)
                    <= crossed(bLeft, aLeft) + crossed(bRight, aRight))
                    continue;
                layer.swapItemsAt(at, at + 1);
                std::swap(m_all[layer[at]].place, m_all[layer[at + 1]].place);
                better = true;
            }
    }
}

void Block::arrange()
{
    Order best = m_order;
    qint64 fewest = crossings();
    for (int round = 0; round < kSweeps && fewest > 0; ++round) {
        sweep(round % 2 == 0);
        swapNeighbours();
        if (const qint64 now = crossings(); now < fewest) {
            fewest = now;
            best = m_order;
        }
    }
    m_order = best;
    number();
}

/// Rows of one layer as near as can be to what they hang on, in their order and each its own: those that want the same
/// place share the middle of it.
void Block::pull(std::size_t layer, bool toLeft, bool toRight)
{
    struct Pool {
        double sum = 0;
        double weight = 0;
        int count = 0;
        [[nodiscard]] double middle() const { return sum / weight; }
    };
    QList<Pool> pools;
    const QList<int> &order = m_order[layer];
    for (int at = 0; at < order.size(); ++at) {
        const Vertex &vertex = m_all[order[at]];
        Pool pool{.count = 1};
        const auto add = [&](const QList<int> &ends) {
            for (const int end : ends) {
                // Lines that pass a layer run straight rather than those that end there.
                const double weight = vertex.node < 0 || m_all[end].node < 0 ? 2 : 1;
                pool.sum += weight * (m_all[end].row - at);
                pool.weight += weight;
            }
        };
        if (toLeft)
            add(vertex.left);
        if (toRight)
            add(vertex.right);
        if (pool.weight == 0)
            pool = {0.05 * (vertex.row - at), 0.05, 1};
        pools << pool;
        while (pools.size() > 1 && pools[pools.size() - 2].middle() > pools.last().middle()) {
            const Pool last = pools.takeLast();
            pools.last().sum += last.sum;
            pools.last().weight += last.weight;
            pools.last().count += last.count;
        }
    }
    int at = 0;
    for (const Pool &pool : std::as_const(pools)) {
        const int base = int(std::floor(pool.middle() + 0.5));
        for (int i = 0; i < pool.count; ++i, ++at)
            m_all[order[at]].row = base + at;
    }
}

void Block::setRows()
{
    for (const QList<int> &layer : m_order)
        for (int at = 0; at < layer.size(); ++at)
            m_all[layer[at]].row = at;
    for (int round = 0; round < kRowRounds; ++round) {
        for (std::size_t layer = 1; layer < m_order.size(); ++layer)
            pull(layer, true, round >= kRowRounds / 2);
        for (std::size_t layer = m_order.size() - 1; layer-- > 0;)
            pull(layer, round >= kRowRounds / 2, true);
    }
    int first = 0;
    int last = -1;
    bool any = false;
    for (const QList<int> &layer : m_order)
        for (const int vertex : layer) {
            first = any ? std::min(first, m_all[vertex].row) : m_all[vertex].row;
            last = any ? std::max(last, m_all[vertex].row) : m_all[vertex].row;
            any = true;
        }
    move(-first);
    m_rows = last - first + 1;
}

class Layouter {
public:
    Layouter(const EvidenceGraph &graph, const QSet<RecordId> &shown) : m_graph(graph), m_shown(shown) {}
    EvidenceLayout run();

private:
    void addVertices();
    void addPaths();
    [[nodiscard]] QList<int> reachedFrom(int start) const;
    [[nodiscard]] QList<QList<int>> blocks() const;
    void placeLoose(const QList<int> &loose);

    const EvidenceGraph &m_graph;
    const QSet<RecordId> &m_shown;
    QList<Vertex> m_all;
    QHash<int, int> m_vertices;                          ///< of nodes
    QList<QList<int>> m_joined;                          ///< of each vertex all it hangs together with
    QList<std::pair<EvidencePath, QList<int>>> m_paths;  ///< with their vertices
    EvidenceLayout m_out;
};

void Layouter::addVertices()
{
    for (int node = 0; node < m_graph.nodes.size(); ++node) {
        if (!m_shown.contains(m_graph.nodes[node].id))
            continue;
        m_vertices.insert(node, int(m_all.size()));
        m_all << Vertex{.layer = int(m_graph.nodes[node].level), .node = node};
    }
}

void Layouter::addPaths()
{
    for (int edge = 0; edge < m_graph.edges.size(); ++edge) {
        const auto from = m_vertices.constFind(m_graph.edges[edge].from);
        const auto to = m_vertices.constFind(m_graph.edges[edge].to);
        if (from == m_vertices.cend() || to == m_vertices.cend() || *from == *to)
            continue;
        EvidencePath path{.edge = edge, .turned = m_all[*from].layer > m_all[*to].layer, .stops = {}};
        const int left = path.turned ? *to : *from;
        const int right = path.turned ? *from : *to;
        QList<int> way{left};
        for (int layer = m_all[left].layer + 1; layer < m_all[right].layer; ++layer) {
            way << int(m_all.size());
            m_all << Vertex{.layer = layer};
        }
        way << right;
        for (qsizetype i = 0; i + 1 < way.size() && m_all[left].layer < m_all[right].layer; ++i) {
            m_all[way[i]].right << way[i + 1];
            m_all[way[i + 1]].left << way[i];
        }
        m_paths << std::pair{path, way};
    }
    m_joined.resize(m_all.size());
    for (const auto &[path, way] : std::as_const(m_paths))
        for (qsizetype i = 0; i + 1 < way.size(); ++i) {
            m_joined[way[i]] << way[i + 1];
            m_joined[way[i + 1]] << way[i];
        }
}

/// All that hangs together with @p start, the nearest first.
QList<int> Layouter::reachedFrom(int start) const
{
    QSet<int> seen{start};
    QList<int> members{start};
    for (qsizetype at = 0; at < members.size(); ++at)
        for (const int next : m_joined[members[at]])
            if (!seen.contains(next)) {
                seen.insert(next);
                members << next;
            }
    return members;
}

/// What hangs together, the largest first. Each in the order in which it is reached from one of its ends: begun in its
/// middle, a long chain would come out folded.
QList<QList<int>> Layouter::blocks() const
{
    QList<QList<int>> out;
    QList<bool> seen(m_all.size(), false);
    for (int start = 0; start < m_all.size(); ++start) {
        if (seen[start])
            continue;
        const QList<int> members = reachedFrom(reachedFrom(start).last());
        for (const int member : members)
            seen[member] = true;
        out << members;
    }
    std::stable_sort(out.begin(), out.end(),
                     [](const auto &a, const auto &b) { return a.size() > b.size(); });
    return out;
}

/// Records without any edge stand in the next free row of their layer.
void Layouter::placeLoose(const QList<int> &loose)
{
    std::array<int, kEvidenceLayers> next;
    next.fill(m_out.rows);
    for (const int vertex : loose)
        m_all[vertex].row = next[std::size_t(m_all[vertex].layer)]++;
    m_out.rows = *std::max_element(next.begin(), next.end());
}

EvidenceLayout Layouter::run()
{
    addVertices();
    addPaths();
    QList<int> loose;
    for (const QList<int> &members : blocks()) {
        if (members.size() == 1) {
            loose << members;
            continue;
        }
        Block block(m_all, members);
        block.arrange();
        block.setRows();
        block.move(m_out.rows);
        m_out.rows += block.rows();
        m_out.crossings += int(block.crossings());
    }
    std::sort(loose.begin(), loose.end());
    placeLoose(loose);
    for (const Vertex &vertex : std::as_const(m_all))
        if (vertex.node >= 0)
            m_out.nodes << EvidencePlaced{vertex.node, {vertex.layer, vertex.row}};
    std::stable_sort(m_out.nodes.begin(), m_out.nodes.end(), [](const auto &a, const auto &b) {
        return std::pair(a.at.layer, a.at.row) < std::pair(b.at.layer, b.at.row);
    });
    for (auto &[path, way] : m_paths) {
        for (const int vertex : std::as_const(way))
            path.stops << EvidenceStop{m_all[vertex].layer, m_all[vertex].row};
        m_out.paths << path;
    }
    return std::move(m_out);
}

}  // namespace

EvidenceLayout evidenceLayout(const EvidenceGraph &graph, const QSet<RecordId> &shown)
{
    return Layouter(graph, shown).run();
}

}  // namespace tri
