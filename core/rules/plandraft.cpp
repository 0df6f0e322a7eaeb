// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/plandraft.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

struct DraftText {
    Q_DECLARE_TR_FUNCTIONS(PlanOutline)
};

void setLevel(Objective &objective, PlanLevel level)
{
    objective.level = levelKey(level);
}
void setLevel(Activity &, PlanLevel) {}
void setAbove(Objective &objective, const RecordId &above)
{
    objective.parent = above;
}
void setAbove(Activity &activity, const RecordId &above)
{
    activity.objective = above;
}
PlanLevel levelFrom(const Objective &objective)
{
    return levelOf(objective);
}
PlanLevel levelFrom(const Activity &)
{
    return PlanLevel::Activity;
}

}  // namespace

PlanDraft::PlanDraft(const PlanTree &tree, const PlanNumbering &numbering)
    : m_tree(tree), m_numbering(numbering)
{
    m_nodes.reserve(std::size_t(tree.lines.size()) + 1);
    m_nodes.emplace_back();
    for (int line = 0; line < tree.lines.size(); ++line) {
        const PlanLine &own = tree.lines[line];
        Node node;
        node.id = own.id;
        node.line = line;
        node.level = own.level;
        node.stray = own.stray;
        node.number = tree.number(line);
        const int above = own.parent.isNull() ? -1 : tree.placeOf(own.parent);
        node.above = own.depth == 0 || above < 0 ? kTop : nodeOf(above);
        m_nodes.push_back(node);
        m_nodes[std::size_t(node.above)].below[rankOf(node.level)] << nodeOf(line);
    }
    m_dirty.resize(m_nodes.size());
}

int PlanDraft::find(const RecordId &id) const
{
    const int line = m_tree.placeOf(id);
    return line < 0 ? -1 : nodeOf(line);
}

QString PlanDraft::name(int node) const
{
    const Node &own = at(node);
    if (!own.number.isEmpty())
        return own.number;
    if (own.line < 0)
        return planLevelText(own.level);
    const LocalText &title = m_tree.title(own.line);
    return title.in(title.original);
}

bool PlanDraft::isBelow(int node, int top) const
{
    for (int above = at(node).above; above > kTop; above = at(above).above) {
        if (above == top)
            return true;
    }
    return false;
}

void PlanDraft::swap(int node, int with)
{
    const std::size_t above = std::size_t(at(node).above);
    QList<int> &row = m_nodes[above].below[rank(node)];
    row.swapItemsAt(row.indexOf(node), row.indexOf(with));
    m_dirty[above][rank(node)] = true;
}

Status PlanDraft::shift(int node, int by, bool write)
{
    Node &own = m_nodes[std::size_t(node)];
    if (own.level != PlanLevel::Activity) {
        const int level = int(own.level) + by;
        if (level >= int(PlanLevel::Activity))
            return fail(ProblemCode::Invalid,
                        DraftText::tr("%1 is an output, the lowest level above activities. Move what is "
                                      "below it elsewhere first.")
                            .arg(name(node)));
        if (write)
            own.level = PlanLevel(std::max(level, int(PlanLevel::Objective)));
    }
    for (const int below : std::as_const(own.below[0])) {
        if (const Status fine = shift(below, by, write); !fine)
            return fine;
    }
    return {};
}

Status PlanDraft::place(int node, int above, qsizetype place)
{
    Node &own = m_nodes[std::size_t(node)];
    if (above == node || isBelow(above, node))
        return fail(ProblemCode::Invalid, DraftText::tr("A line cannot be moved below itself."));
    if (above != kTop && at(above).level == PlanLevel::Activity)
        return fail(ProblemCode::Invalid, DraftText::tr("Nothing can stand below an activity."));
    const std::size_t from = std::size_t(own.above);
    const bool other = own.above != above || own.stray;
    if (other && own.level != PlanLevel::Activity) {
        const PlanLevel level = above == kTop ? PlanLevel::Objective : levelBelow(at(above).level);
        if (level == PlanLevel::Activity)
            return fail(
                ProblemCode::Invalid,
                DraftText::tr("%1 is an output; only activities stand below an output.").arg(name(above)));
        const int by = int(level) - int(own.level);
        if (const Status fine = shift(node, by, false); !fine)
            return fine;
        if (const Status done = shift(node, by, true); !done)
            return done;
    }
    QList<int> &old = m_nodes[from].below[rank(node)];
    old.removeAll(node);
    m_dirty[from][rank(node)] = true;
    own.above = above;
    own.moved = own.moved || other;
    own.stray = false;
    QList<int> &row = m_nodes[std::size_t(above)].below[rank(node)];
    row.insert(std::clamp<qsizetype>(place, 0, row.size()), node);
    m_dirty[std::size_t(above)][rank(node)] = true;
    return {};
}

int PlanDraft::add(const NewPlanLine &line, int above, qsizetype place)
{
    Node node;
    node.id = line.row.id;
    node.above = above;
    node.level = line.level;
    node.made = true;
    node.row = line.row;
    const int made = int(m_nodes.size());
    m_nodes.push_back(node);
    m_dirty.emplace_back();
    QList<int> &row = m_nodes[std::size_t(above)].below[rankOf(line.level)];
    row.insert(std::clamp<qsizetype>(place, 0, row.size()), made);
    m_dirty[std::size_t(above)][rankOf(line.level)] = true;
    return made;
}

void PlanDraft::remove(int node)
{
    Node &own = m_nodes[std::size_t(node)];
    m_nodes[std::size_t(own.above)].below[rank(node)].removeAll(node);
    m_dirty[std::size_t(own.above)][rank(node)] = true;
    QList<int> left{node};
    while (!left.isEmpty()) {
        Node &one = m_nodes[std::size_t(left.takeLast())];
        one.gone = true;
        left << one.below[0] << one.below[1];
    }
}

/// In a plan that was never released: one row of numbers for all that is below a line.
void PlanDraft::numberBelow(int node, const QString &prefix, int from)
{
    int count = from;
    for (const QList<int> &row : at(node).below) {
        for (const int below : row) {
            const QString number = prefix + QString::number(++count);
            m_nodes[std::size_t(below)].number = number;
            numberBelow(below, number + u'.', 0);
        }
    }
}

/// In a released plan: only what moved or is new takes another number, and what is below it goes along.
void PlanDraft::keepNumbers(int node)
{
    const QString prefix = at(node).number;
    const bool along = node != kTop && (at(node).moved || at(node).made);
    for (const QList<int> &row : std::as_const(m_nodes[std::size_t(node)].below)) {
        for (const int below : row) {
            Node &own = m_nodes[std::size_t(below)];
            if (own.moved || own.made) {
                own.number = m_numbers.next(prefix);
            } else if (along) {
                own.number = m_numbers.next(prefix, own.number.section(u'.', -1));
                own.moved = true;  // what is below it follows too
            }
            keepNumbers(below);
        }
    }
}

void PlanDraft::number()
{
    if (!m_numbering.released) {
        // What is stray stands last at the top, and is counted there too.
        numberBelow(kTop, {}, 0);
        return;
    }
    for (const QString &taken : std::as_const(m_numbering.taken))
        m_numbers.use(taken);
    for (const Node &node : m_nodes)
        m_numbers.use(node.number);
    keepNumbers(kTop);
}

template <typename T> T PlanDraft::placed(T record, const Node &node, int place, bool structure) const
{
    if (structure) {
        setAbove(record, node.above == kTop ? RecordId() : at(node.above).id);
        record.workPlan = m_tree.plan.id;
    }
    if (place > 0)
        record.order = place;
    if (levelFrom(record) != node.level || (node.made && node.level != PlanLevel::Activity))
        setLevel(record, node.level);
    if (record.number != node.number) {
        if (m_numbering.released && !node.made && !record.number.isEmpty())
            record.previousNumber = record.number;
        record.number = node.number;
    }
    return record;
}

RecordChange PlanDraft::changeOf(const Node &node, int place, bool structure) const
{
    if (node.made) {
        Row row = node.level == PlanLevel::Activity
            ? toRow(placed(fromRow<Activity>(node.row), node, place, true))
            : toRow(placed(fromRow<Objective>(node.row), node, place, true));
        return creation(row);
    }
    if (const Activity *work = m_tree.activity(node.line))
        return difference(toRow(*work), toRow(placed(*work, node, place, structure)));
    const Objective &objective = *m_tree.objective(node.line);
    return difference(toRow(objective), toRow(placed(objective, node, place, structure)));
}

ChangeSet PlanDraft::finish(const QString &verb, const QString &subject)
{
    number();
    ChangeSet changes;
    // Above first, so that a reader of the log never meets a line before the one it is under.
    std::vector<int> left{kTop};
    while (!left.empty()) {
        const int top = left.back();
        left.pop_back();
        for (std::size_t rank = 0; rank < 2; ++rank) {
            int place = 0;
            for (const int node : m_nodes[std::size_t(top)].below[rank]) {
                const Node &own = at(node);
                left.push_back(node);
                if (!own.stray)
                    ++place;
                const bool ordered = m_dirty[std::size_t(top)][rank] && !own.stray;
                const int oldAbove = own.line < 0 ? -1
                    : m_tree.lines[own.line].depth == 0
                    ? kTop
                    : nodeOf(m_tree.placeOf(m_tree.lines[own.line].parent));
                const bool structure =
                    own.made || (!own.stray && (oldAbove != own.above || m_tree.lines[own.line].stray));
                const bool changed = own.made || ordered || structure || own.number != m_tree.number(own.line)
                    || own.level != m_tree.lines[own.line].level;
                if (!changed)
                    continue;
                RecordChange change = changeOf(own, ordered ? place : 0, structure);
                if (own.made || !change.fields.isEmpty())
                    changes.records << std::move(change);
            }
        }
    }
    for (const Node &node : m_nodes) {
        if (!node.gone || node.line < 0)
            continue;
        const Activity *work = m_tree.activity(node.line);
        changes.records << deletion(work ? toRow(*work) : toRow(*m_tree.objective(node.line)));
    }
    changes.label = {verb, {}, {}, subject, int(changes.records.size())};
    return changes;
}

}  // namespace tri
