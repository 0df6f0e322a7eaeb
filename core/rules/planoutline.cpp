// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/planoutline.h"

#include "core/kinds/planversion.h"
#include "core/rules/plandraft.h"

#include <QCoreApplication>

#include <algorithm>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

struct OutlineText {
    Q_DECLARE_TR_FUNCTIONS(PlanOutline)
};

tl::unexpected<Problem> refuse(const QString &reason)
{
    return fail(ProblemCode::Invalid, reason);
}

tl::unexpected<Problem> refuseNone()
{
    return refuse(OutlineText::tr("No line of this plan is selected."));
}

tl::unexpected<Problem> refuseStray()
{
    return refuse(
        OutlineText::tr("The line it was under is not in this plan, so it stands last. Drag it, or cut "
                        "and move it, under another line first."));
}

QString subjectOf(const PlanTree &tree, const QList<int> &lines)
{
    if (lines.size() != 1)
        return {};
    const LocalText &title = tree.title(lines.first());
    return title.in(title.original);
}

/// What a copy does not take over: what was said of the other one, and how it was known.
template <typename T> T bareCopy(T copy, const RecordId &id)
{
    copy.id = id;
    copy.reference.clear();
    copy.number.clear();
    copy.previous = {};
    copy.previousNumber.clear();
    copy.statusNote = {};
    return copy;
}

}  // namespace

QString wasText(const PlanTree &tree, int line)
{
    const QString before = tree.previousNumber(line);
    return before.isEmpty() || before == tree.number(line) ? QString()
                                                           : OutlineText::tr("was %1").arg(before);
}

PlanLevel levelBelow(PlanLevel level)
{
    return level >= PlanLevel::Output ? PlanLevel::Activity : PlanLevel(int(level) + 1);
}

QString levelKey(PlanLevel level)
{
    switch (level) {
    case PlanLevel::Objective: return u"objective"_s;
    case PlanLevel::Outcome: return u"outcome"_s;
    case PlanLevel::Output: return u"output"_s;
    case PlanLevel::Activity: return {};
    }
    Q_UNREACHABLE();
}

PlanNumbering readNumbering(Reader &reader, const PlanTree &tree)
{
    PlanNumbering numbering;
    const Filter ofPlan{{{u"work_plan"_s, Condition::Op::Is, tree.plan.id}}};
    const Workspace &workspace = reader.workspace();
    numbering.released =
        !reader.take(workspace.find({.kind = &kindOf<PlanVersion>().spec, .filter = ofPlan, .limit = 1}))
             .isEmpty();
    if (!numbering.released)
        return numbering;
    for (int line = 0; line < tree.lines.size(); ++line)
        numbering.taken.insert(tree.previousNumber(line));
    for (const RecordSpec *kind : {&kindOf<Objective>().spec, &kindOf<Activity>().spec}) {
        const RecordIds gone = reader.take(workspace.find({.kind = kind, .filter = ofPlan, .trash = true}));
        for (const Row &row : reader.take(workspace.rows(gone)))
            numbering.taken << row.text(u"number") << row.text(u"previous_number");
    }
    numbering.taken.remove(QString());
    return numbering;
}

QList<int> PlanOutline::roots(const RecordIds &lines) const
{
    QList<int> places;
    for (const RecordId &id : lines) {
        if (const int place = m_tree.placeOf(id); place >= 0)
            places << place;
    }
    std::sort(places.begin(), places.end());
    QList<int> out;
    int through = -1;
    for (const int place : std::as_const(places)) {
        if (place < through || (!out.isEmpty() && out.last() == place))
            continue;
        out << place;
        through = m_tree.end(place);
    }
    return out;
}

QList<int> PlanOutline::withAllBelow(const RecordIds &lines) const
{
    QList<int> out;
    for (const int root : roots(lines)) {
        for (int line = root; line < m_tree.end(root); ++line)
            out << line;
    }
    return out;
}

Result<ChangeSet> PlanOutline::move(const RecordIds &lines, int by) const
{
    QList<int> own = roots(lines);
    if (own.isEmpty())
        return refuseNone();
    PlanDraft draft(m_tree, m_numbering);
    QSet<int> moving;
    for (const int line : std::as_const(own))
        moving.insert(draft.nodeOf(line));
    if (by > 0)
        std::reverse(own.begin(), own.end());
    bool any = false;
    for (const int line : std::as_const(own)) {
        const int node = draft.nodeOf(line);
        if (draft.at(node).stray)
            return refuseStray();
        const QList<int> &row = draft.beside(node);
        const qsizetype next = row.indexOf(node) + (by < 0 ? -1 : 1);
        const int with = row.value(next, -1);
        if (with < 0 || moving.contains(with) || draft.at(with).stray)
            continue;
        draft.swap(node, with);
        any = true;
    }
    if (!any)
        return refuse(
            by < 0 ? OutlineText::tr("It is the first one there already. To move it further, drag it or "
                                     "move it one level out.")
                   : OutlineText::tr("It is the last one there already. To move it further, drag it or "
                                     "move it one level out."));
    return draft.finish(u"edit"_s, subjectOf(m_tree, own));
}

Result<ChangeSet> PlanOutline::moveTo(const RecordIds &lines, const Spot &spot) const
{
    const QList<int> own = roots(lines);
    if (own.isEmpty())
        return refuseNone();
    PlanDraft draft(m_tree, m_numbering);
    const int above = spot.under.isNull() ? PlanDraft::kTop : draft.find(spot.under);
    if (above < 0)
        return refuse(OutlineText::tr("The line to move it under is no longer in this plan."));
    const int before = spot.before.isNull() ? -1 : draft.find(spot.before);
    for (const int line : own) {
        const int node = draft.nodeOf(line);
        const int sign = draft.at(node).level == PlanLevel::Activity ? 1 : 0;
        if (node == before)
            continue;
        // A place among others is counted without the line itself, which may come from before it.
        QList<int> row = draft.at(above).below[std::size_t(sign)];
        row.removeAll(node);
        const qsizetype place = before >= 0 && row.contains(before) ? row.indexOf(before)
            // Before an activity, an objective comes last of its own; before an objective, an activity first.
            : before >= 0 && sign == 1
            ? 0
            : std::count_if(row.cbegin(), row.cend(), [&draft](int one) { return !draft.at(one).stray; });
        if (const Status done = draft.place(node, above, place); !done)
            return fail(done.error());
    }
    return draft.finish(u"edit"_s, subjectOf(m_tree, own));
}

Result<ChangeSet> PlanOutline::indent(const RecordIds &lines) const
{
    const QList<int> own = roots(lines);
    if (own.isEmpty())
        return refuseNone();
    PlanDraft draft(m_tree, m_numbering);
    for (const int line : own) {
        const int node = draft.nodeOf(line);
        if (draft.at(node).stray)
            return refuseStray();
        const bool work = draft.at(node).level == PlanLevel::Activity;
        const QList<int> row = work ? draft.at(draft.at(node).above).below[0] : draft.beside(node);
        qsizetype before = work ? row.size() - 1 : row.indexOf(node) - 1;
        while (before >= 0 && draft.at(row[before]).stray)
            --before;
        if (before < 0)
            return refuse(
                work ? OutlineText::tr("“%1” cannot go one level in: beside it there is no objective, "
                                       "outcome or output to go under.")
                           .arg(draft.name(node))
                     : OutlineText::tr("“%1” cannot go one level in: there is no line before it to go "
                                       "under.")
                           .arg(draft.name(node)));
        const int above = row[before];
        if (const Status done = draft.place(node, above, draft.at(above).below[work ? 1 : 0].size()); !done)
            return fail(done.error());
    }
    return draft.finish(u"edit"_s, subjectOf(m_tree, own));
}

Result<ChangeSet> PlanOutline::outdent(const RecordIds &lines) const
{
    QList<int> own = roots(lines);
    if (own.isEmpty())
        return refuseNone();
    PlanDraft draft(m_tree, m_numbering);
    // From the last one: each comes right after the line it was below, so together they keep their order.
    std::reverse(own.begin(), own.end());
    for (const int line : std::as_const(own)) {
        const int node = draft.nodeOf(line);
        if (draft.at(node).stray)
            return refuseStray();
        const int above = draft.at(node).above;
        if (above == PlanDraft::kTop)
            return refuse(OutlineText::tr("“%1” stands at the top already.").arg(draft.name(node)));
        const bool work = draft.at(node).level == PlanLevel::Activity;
        const qsizetype place = work ? 0 : draft.beside(above).indexOf(above) + 1;
        if (const Status done = draft.place(node, draft.at(above).above, place); !done)
            return fail(done.error());
    }
    return draft.finish(u"edit"_s, subjectOf(m_tree, own));
}

Result<ChangeSet> PlanOutline::insert(const QList<NewPlanLine> &lines, const Spot &spot) const
{
    if (lines.isEmpty())
        return refuse(OutlineText::tr("There is no line to add."));
    PlanDraft draft(m_tree, m_numbering);
    const int above = spot.under.isNull() ? PlanDraft::kTop : draft.find(spot.under);
    if (above < 0)
        return refuse(OutlineText::tr("The line to add it under is no longer in this plan."));
    const int before = spot.before.isNull() ? -1 : draft.find(spot.before);
    QList<int> open{above};  // by depth
    for (const NewPlanLine &line : lines) {
        const int depth = std::clamp(line.depth, 0, int(open.size()) - 1);
        const int under = open[depth];
        const bool work = line.level == PlanLevel::Activity;
        if (under != PlanDraft::kTop) {
            if (draft.at(under).level == PlanLevel::Activity)
                return refuse(OutlineText::tr("Nothing can stand below an activity."));
            if (!work && draft.at(under).level >= line.level)
                return refuse(
                    OutlineText::tr("%1: only a lower level can stand below it.").arg(draft.name(under)));
        }
        const QList<int> &row = draft.at(under).below[work ? 1 : 0];
        const qsizetype end =
            std::count_if(row.cbegin(), row.cend(), [&draft](int one) { return !draft.at(one).stray; });
        const qsizetype place = depth == 0 && before >= 0 && row.contains(before) ? row.indexOf(before) : end;
        const int made = draft.add(line, under, place);
        open = open.mid(0, depth + 1);
        open << made;
    }
    const QString title = lines.size() == 1 ? lines.first().row.text(u"title") : QString();
    return draft.finish(u"create"_s, title);
}

Result<ChangeSet> PlanOutline::remove(const RecordIds &lines, const QList<Row> &along) const
{
    const QList<int> own = roots(lines);
    if (own.isEmpty())
        return refuseNone();
    PlanDraft draft(m_tree, m_numbering);
    for (const int line : own)
        draft.remove(draft.nodeOf(line));
    ChangeSet changes = draft.finish(u"delete"_s, subjectOf(m_tree, own));
    for (const Row &row : along)
        changes.records << deletion(row);
    changes.label.count = int(changes.records.size());
    return changes;
}

Result<ChangeSet> PlanOutline::duplicate(const RecordIds &lines, const std::function<RecordId()> &newId) const
{
    const QList<int> own = roots(lines);
    if (own.isEmpty())
        return refuseNone();
    PlanDraft draft(m_tree, m_numbering);
    QHash<RecordId, RecordId> copies;
    for (const int line : withAllBelow(lines))
        copies.insert(m_tree.lines[line].id, newId());
    for (const int root : own) {
        const int node = draft.nodeOf(root);
        if (draft.at(node).stray)
            return refuseStray();
        QList<int> open{draft.at(node).above};
        const int depth = m_tree.lines[root].depth;
        for (int line = root; line < m_tree.end(root); ++line) {
            const PlanLine &from = m_tree.lines[line];
            NewPlanLine made{from.level, from.depth - depth, {}};
            if (const Activity *work = m_tree.activity(line)) {
                Activity copy = bareCopy(*work, copies.value(from.id));
                copy.status = work->status.isEmpty() ? QString() : u"planned"_s;
                copy.statusDate = {};
                copy.firstDue = {};
                copy.revisionReason = {};
                for (RecordId &needed : copy.dependsOn)
                    needed = copies.value(needed, needed);
                made.row = toRow(copy);
            } else {
                Objective copy = bareCopy(*m_tree.objective(line), copies.value(from.id));
                copy.status.clear();
                made.row = toRow(copy);
            }
            const int under = open[made.depth];
            const qsizetype place = line == root
                ? draft.beside(node).indexOf(node) + 1
                : draft.at(under).below[from.level == PlanLevel::Activity].size();
            const int added = draft.add(made, under, place);
            open = open.mid(0, made.depth + 1);
            open << added;
        }
    }
    return draft.finish(u"create"_s, subjectOf(m_tree, own));
}

Result<ChangeSet> PlanOutline::renumber() const
{
    PlanDraft draft(m_tree, m_numbering);
    return draft.finish(u"edit"_s, {});
}

}  // namespace tri
