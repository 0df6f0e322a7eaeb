// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/plantree.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <limits>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kNoPlace = std::numeric_limits<qint64>::max();

/// Where a line stands among those under the same line.
struct Sibling {
    PlanLine line;
    qint64 place = kNoPlace;
    QString number;
    PartialDate due;
};

bool before(const Sibling &left, const Sibling &right)
{
    const bool work = left.line.level == PlanLevel::Activity;
    if (work != (right.line.level == PlanLevel::Activity))
        return !work;
    if (left.place != right.place)
        return left.place < right.place;
    if (left.number != right.number)
        return numberBefore(left.number, right.number);
    if (left.due != right.due)
        return !left.due.isNull() && (right.due.isNull() || left.due < right.due);
    return left.line.id < right.line.id;
}

/// The figures from @p at on, without leading noughts; @p at is behind them afterwards.
QStringView digits(const QString &text, qsizetype &at)
{
    while (at + 1 < text.size() && text[at] == u'0' && text[at + 1].isDigit())
        ++at;
    const qsizetype from = at;
    while (at < text.size() && text[at].isDigit())
        ++at;
    return QStringView(text).mid(from, at - from);
}

/// Lays out the outline, those below a line after it.
class Outline {
public:
    explicit Outline(PlanTree &tree) : m_tree(tree) {}

    void add(const Sibling &sibling) { m_below[sibling.line.parent] << sibling; }

    void lay()
    {
        for (QList<Sibling> &siblings : m_below)
            std::sort(siblings.begin(), siblings.end(), before);
        layBelow({}, 0, false);
        // What no line at the top leads to: its upper end is missing, or it is in a circle.
        QList<Sibling> left;
        for (const QList<Sibling> &siblings : std::as_const(m_below)) {
            for (const Sibling &sibling : siblings) {
                if (!m_tree.places.contains(sibling.line.id) && !isKnown(sibling.line.parent))
                    left << sibling;
            }
        }
        layStray(std::move(left));
        left.clear();
        for (const QList<Sibling> &siblings : std::as_const(m_below)) {
            for (const Sibling &sibling : siblings) {
                if (!m_tree.places.contains(sibling.line.id))
                    left << sibling;
            }
        }
        layStray(std::move(left));
    }

    void know(const RecordId &id) { m_known.insert(id); }

private:
    [[nodiscard]] bool isKnown(const RecordId &id) const { return m_known.contains(id); }

    void layStray(QList<Sibling> left)
    {
        std::sort(left.begin(), left.end(), before);
        for (const Sibling &sibling : std::as_const(left)) {
            if (!m_tree.places.contains(sibling.line.id))
                layOne(sibling, 0, true);
        }
    }

    void layBelow(const RecordId &parent, int depth, bool stray)
    {
        const QList<Sibling> siblings = m_below.value(parent);
        for (const Sibling &sibling : siblings) {
            if (!m_tree.places.contains(sibling.line.id))
                layOne(sibling, depth, stray);
        }
    }

    void layOne(const Sibling &sibling, int depth, bool stray)
    {
        PlanLine line = sibling.line;
        line.depth = depth;
        line.stray = stray;
        if (stray && depth == 0)
            line.parent = {};
        m_tree.places.insert(line.id, int(m_tree.lines.size()));
        m_tree.lines << line;
        if (line.level != PlanLevel::Activity)
            layBelow(line.id, depth + 1, false);
    }

    PlanTree &m_tree;
    QHash<RecordId, QList<Sibling>> m_below;
    QSet<RecordId> m_known;
};

}  // namespace

QString planLevelText(PlanLevel level)
{
    switch (level) {
    case PlanLevel::Objective: return QCoreApplication::translate("Plan", "Objective");
    case PlanLevel::Outcome: return QCoreApplication::translate("Plan", "Outcome");
    case PlanLevel::Output: return QCoreApplication::translate("Plan", "Output");
    case PlanLevel::Activity: return QCoreApplication::translate("Plan", "Activity");
    }
    Q_UNREACHABLE();
}

PlanLevel levelOf(const Objective &objective)
{
    if (objective.level == u"outcome")
        return PlanLevel::Outcome;
    return objective.level == u"output" ? PlanLevel::Output : PlanLevel::Objective;
}

const Objective *PlanTree::objective(int line) const
{
    const PlanLine &at = lines[line];
    return at.level == PlanLevel::Activity ? nullptr : &objectives[at.index];
}

const Activity *PlanTree::activity(int line) const
{
    const PlanLine &at = lines[line];
    return at.level == PlanLevel::Activity ? &activities[at.index] : nullptr;
}

const LocalText &PlanTree::title(int line) const
{
    const Activity *work = activity(line);
    return work ? work->title : objective(line)->title;
}

QString PlanTree::number(int line) const
{
    const Activity *work = activity(line);
    return work ? work->number : objective(line)->number;
}

QString PlanTree::previousNumber(int line) const
{
    const Activity *work = activity(line);
    return work ? work->previousNumber : objective(line)->previousNumber;
}

int PlanTree::end(int line) const
{
    int next = line + 1;
    while (next < lines.size() && lines[next].depth > lines[line].depth)
        ++next;
    return next;
}

QList<int> PlanTree::below(int line) const
{
    const int depth = line < 0 ? 0 : lines[line].depth + 1;
    const int last = line < 0 ? int(lines.size()) : end(line);
    QList<int> found;
    for (int at = line + 1; at < last; ++at) {
        if (lines[at].depth == depth)
            found << at;
    }
    return found;
}

PlanTree planTree(WorkPlan plan, QList<Objective> objectives, QList<Activity> activities)
{
    PlanTree tree{std::move(plan), std::move(objectives), std::move(activities), {}, {}};
    Outline outline(tree);
    for (int at = 0; at < tree.objectives.size(); ++at) {
        const Objective &own = tree.objectives[at];
        outline.know(own.id);
        outline.add(
            {{own.id, own.parent, levelOf(own), 0, at, false}, own.order.value_or(kNoPlace), own.number, {}});
    }
    for (int at = 0; at < tree.activities.size(); ++at) {
        const Activity &own = tree.activities[at];
        outline.add({{own.id, own.objective, PlanLevel::Activity, 0, at, false},
                     own.order.value_or(kNoPlace),
                     own.number,
                     own.due.isNull() ? own.to : own.due});
    }
    outline.lay();
    return tree;
}

std::optional<PlanTree> readPlan(Reader &reader, const RecordId &plan)
{
    auto found = reader.one<WorkPlan>(plan);
    if (!found)
        return std::nullopt;
    QList<Objective> objectives = reader.linked<Objective>("work_plan", plan);
    QList<Activity> activities = reader.linked<Activity>("work_plan", plan);
    RecordIds above;
    for (const Objective &objective : std::as_const(objectives))
        above << objective.id;
    const QList<Activity> under = reader.linkedToAny<Activity>("objective", above);
    for (const Activity &activity : under) {
        if (activity.workPlan.isNull())
            activities << activity;
    }
    return planTree(*std::move(found), std::move(objectives), std::move(activities));
}

bool numberBefore(const QString &left, const QString &right)
{
    if (left.isEmpty() || right.isEmpty())
        return !left.isEmpty();
    qsizetype l = 0;
    qsizetype r = 0;
    while (l < left.size() && r < right.size()) {
        if (left[l].isDigit() && right[r].isDigit()) {
            const QStringView first = digits(left, l);
            const QStringView second = digits(right, r);
            if (first.size() != second.size())
                return first.size() < second.size();
            if (const int order = first.compare(second); order != 0)
                return order < 0;
        } else if (left[l] != right[r]) {
            return left[l] < right[r];
        } else {
            ++l;
            ++r;
        }
    }
    return left.size() - l < right.size() - r;
}

}  // namespace tri
