// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Rules on dates: order, periods, what waits for what, what has moved or passed.

#include "core/rules/planrules.h"

#include "core/base/translations.h"

#include <QSet>

#include <algorithm>

namespace tri::planrules {

using namespace Qt::StringLiterals;
using Severity = PlanGap::Severity;

QDate beginOf(const Activity &work)
{
    return (work.from.isNull() ? work.due : work.from).first();
}

QDate endOf(const Activity &work)
{
    const PartialDate end = std::max(work.to, work.due);
    return (end.isNull() ? work.from : end).last();
}

namespace {

QString day(const PartialDate &date)
{
    return isolated(longDate(date, QLocale()));
}

QDate dueDay(const Activity &work)
{
    return (work.due.isNull() ? work.to : work.due).last();
}

/// Calls @p take(line, activity) for each activity of the plan.
template <typename Take> void eachActivity(const PlanTree &tree, Take take)
{
    for (int line = 0; line < tree.lines.size(); ++line)
        if (const Activity *work = tree.activity(line))
            take(line, *work);
}

PlanGap gapOf(const PlanFacts &facts, const Milestone &milestone, const char *rule, const char *field,
              Severity severity)
{
    PlanGap gap{
        QString::fromLatin1(rule), milestone.id, {}, QString::fromLatin1(field), severity, {}, {}, {}};
    if (facts.plan.tree.places.contains(milestone.activity))
        gap.line = milestone.activity;
    return gap;
}

bool isAnswered(const PlanFacts &facts, const RecordId &about, const QDate &due)
{
    return std::any_of(
        facts.plan.reports.begin(), facts.plan.reports.end(), [&](const ProgressReport &report) {
            const bool in = report.status == u"submitted" || report.status == u"accepted";
            const PartialDate told = report.submittedOn.isNull() ? report.to : report.submittedOn;
            return in && report.about == about && !told.isNull() && told.last() >= due;
        });
}

}  // namespace

void noDate(const PlanFacts &facts, Gaps &out)
{
    const PlanTree &tree = facts.plan.tree;
    eachActivity(tree, [&](int line, const Activity &work) {
        if (!work.due.isNull() || !work.to.isNull() || !isOpenLine(tree, line))
            return;
        PlanGap gap = gapAt(facts, line, "no_date", "due", Severity::Open);
        gap.text = Words::tr("“%1” says nothing about when it is to be done.").arg(lineName(tree, line));
        gap.fix = Words::tr("Enter a due date; a month or a year will do.");
        out << gap;
    });
}

void datesExchanged(const PlanFacts &facts, Gaps &out)
{
    const PlanTree &tree = facts.plan.tree;
    const WorkPlan &plan = tree.plan;
    if (!plan.from.isNull() && !plan.to.isNull() && plan.to.last() < plan.from.first()) {
        PlanGap gap{u"dates_order"_s, plan.id, {}, u"to"_s, Severity::Error, {}, {}, {}};
        gap.text =
            Words::tr("The plan ends on %1, before it begins on %2.").arg(day(plan.to), day(plan.from));
        gap.fix = Words::tr("The two dates are probably exchanged.");
        gap.proposed = {{u"from"_s, plan.to}, {u"to"_s, plan.from}};
        out << gap;
    }
    eachActivity(tree, [&](int line, const Activity &work) {
        if (work.from.isNull())
            return;
        if (!work.to.isNull() && work.to.last() < work.from.first()) {
            PlanGap gap = gapAt(facts, line, "dates_order", "to", Severity::Error);
            gap.text = Words::tr("“%1” ends on %2, before it begins on %3.")
                           .arg(lineName(tree, line), day(work.to), day(work.from));
            gap.fix = Words::tr("The two dates are probably exchanged.");
            gap.proposed = {{u"from"_s, work.to}, {u"to"_s, work.from}};
            out << gap;
        } else if (!work.due.isNull() && work.due.last() < work.from.first()) {
            PlanGap gap = gapAt(facts, line, "dates_order", "due", Severity::Error);
            gap.text = Words::tr("“%1” is due on %2, before it begins on %3.")
                           .arg(lineName(tree, line), day(work.due), day(work.from));
            gap.fix = Words::tr("Correct the due date or the beginning.");
            out << gap;
        }
    });
}

void outsideParent(const PlanFacts &facts, Gaps &out)
{
    const PlanTree &tree = facts.plan.tree;
    for (const Milestone &one : facts.plan.milestones) {
        const int line = tree.placeOf(one.activity);
        const Activity *work = line < 0 ? nullptr : tree.activity(line);
        if (!work || one.due.isNull() || one.status == u"dropped")
            continue;
        const QDate end = endOf(*work);
        const bool late = end.isValid() && one.due.first() > end;
        const bool early = !work->from.isNull() && one.due.last() < work->from.first();
        if (!late && !early)
            continue;
        PlanGap gap = gapOf(facts, one, "outside_parent", "due", Severity::Open);
        gap.text = (late ? Words::tr("The milestone “%1” (%2) comes after the end of “%3”.")
                         : Words::tr("The milestone “%1” (%2) comes before the beginning of “%3”."))
                       .arg(named(one.title), day(one.due), lineName(tree, line));
        gap.fix = Words::tr("Correct its date, or the dates of the activity.");
        out << gap;
    }
}

void outsidePlan(const PlanFacts &facts, Gaps &out)
{
    const PlanTree &tree = facts.plan.tree;
    const WorkPlan &plan = tree.plan;
    eachActivity(tree, [&](int line, const Activity &work) {
        const QDate end = endOf(work);
        const bool late = !plan.to.isNull() && end.isValid() && end > plan.to.last();
        const bool early = !plan.from.isNull() && !work.from.isNull() && work.from.last() < plan.from.first();
        if (work.status == u"dropped" || (!late && !early))
            return;
        const bool byDue = !work.due.isNull() && work.due >= work.to;
        PlanGap gap =
            gapAt(facts, line, "outside_plan", late ? (byDue ? "due" : "to") : "from", Severity::Open);
        gap.text = late ? Words::tr("“%1” ends on %2, after the plan (%3).")
                              .arg(lineName(tree, line), day(byDue ? work.due : work.to), day(plan.to))
                        : Words::tr("“%1” begins on %2, before the plan (%3).")
                              .arg(lineName(tree, line), day(work.from), day(plan.from));
        gap.fix = late ? Words::tr("Correct the date, or carry the activity on into the next plan.")
                       : Words::tr("Correct the date, or the period of the plan.");
        out << gap;
    });
}

void dependencyOrder(const PlanFacts &facts, Gaps &out)
{
    const PlanTree &tree = facts.plan.tree;
    eachActivity(tree, [&](int line, const Activity &work) {
        if (work.from.isNull() || !isOpenLine(tree, line))
            return;
        for (const RecordId &id : work.dependsOn) {
            const int other = tree.placeOf(id);
            const Activity *first = other < 0 ? nullptr : tree.activity(other);
            const QDate end = first ? dueDay(*first) : QDate();
            if (!end.isValid() || first->status == u"done" || first->status == u"dropped"
                || work.from.last() >= end)
                continue;
            PlanGap gap = gapAt(facts, line, "dependency_order", "from", Severity::Open);
            gap.text =
                Words::tr("“%1” begins on %2, before “%3”, which it depends on, is done (%4).")
                    .arg(lineName(tree, line), day(work.from), lineName(tree, other), day(PartialDate(end)));
            gap.fix = Words::tr("Begin it later, or take the dependency out.");
            out << gap;
        }
    });
}

void dependencyCircle(const PlanFacts &facts, Gaps &out)
{
    const PlanTree &tree = facts.plan.tree;
    QSet<int> told;
    eachActivity(tree, [&](int line, const Activity &) {
        if (told.contains(line))
            return;
        // All that the line waits for, nearest first; if it waits for itself, those between are its circle.
        QHash<int, int> from;  // line -> the one that waits for it
        QList<int> queue{line};
        while (!queue.isEmpty() && !from.contains(line)) {
            const int at = queue.takeFirst();
            for (const RecordId &id : tree.activity(at)->dependsOn) {
                const int next = tree.placeOf(id);
                if (next >= 0 && tree.activity(next) && !from.contains(next)) {
                    from.insert(next, at);
                    queue << next;
                }
            }
        }
        if (!from.contains(line))
            return;
        QStringList names;
        int at = line;
        do {
            at = from.value(at);
            told.insert(at);
            names.prepend(u"“"_s + lineName(tree, at) + u"”"_s);
        } while (at != line);
        PlanGap gap = gapAt(facts, line, "dependency_circle", "depends_on", Severity::Error);
        gap.text = names.size() == 1 ? Words::tr("%1 depends on itself.").arg(names.first())
                                     : Words::tr("These wait for each other: %1.").arg(listText(names));
        gap.fix = Words::tr("Take “Depends on” out at one of them.");
        out << gap;
    });
}

void overdueSilent(const PlanFacts &facts, Gaps &out)
{
    const PlanTree &tree = facts.plan.tree;
    eachActivity(tree, [&](int line, const Activity &work) {
        const QDate due = dueDay(work);
        if (!due.isValid() || due >= facts.today || !isOpenLine(tree, line) || !work.statusNote.isEmpty()
            || isAnswered(facts, work.id, due))
            return;
        PlanGap gap = gapAt(facts, line, "overdue_no_note", "status_note", Severity::Open);
        gap.text = Words::tr("“%1” was due on %2; nothing says how it stands.")
                       .arg(lineName(tree, line), day(PartialDate(due)));
        gap.fix = Words::tr("Say in a few words how it stands, or set its status.");
        out << gap;
    });
    for (const Milestone &one : facts.plan.milestones) {
        const bool open = one.status.isEmpty() || one.status == u"planned";
        if (!open || one.due.isNull() || one.due.last() >= facts.today || !one.note.isEmpty())
            continue;
        PlanGap gap = gapOf(facts, one, "overdue_no_note", "note", Severity::Open);
        gap.text = Words::tr("The milestone “%1” was due on %2; nothing says how it stands.")
                       .arg(named(one.title), day(one.due));
        gap.fix = Words::tr("Say in a few words how it stands, or set its status.");
        out << gap;
    }
}

void movedSilently(const PlanFacts &facts, Gaps &out)
{
    const PlanTree &tree = facts.plan.tree;
    const auto moved = [](const auto &record) {
        return !record.firstDue.isNull() && !record.due.isNull() && record.firstDue != record.due
            && record.revisionReason.isEmpty();
    };
    eachActivity(tree, [&](int line, const Activity &work) {
        if (!moved(work))
            return;
        PlanGap gap = gapAt(facts, line, "moved_no_reason", "revision_reason", Severity::Open);
        gap.text = Words::tr("“%1” has moved from %2 to %3 without a reason.")
                       .arg(lineName(tree, line), day(work.firstDue), day(work.due));
        gap.fix = Words::tr("Say why the date moved.");
        out << gap;
    });
    for (const Milestone &one : facts.plan.milestones) {
        if (!moved(one))
            continue;
        PlanGap gap = gapOf(facts, one, "moved_no_reason", "revision_reason", Severity::Open);
        gap.text = Words::tr("The milestone “%1” has moved from %2 to %3 without a reason.")
                       .arg(named(one.title), day(one.firstDue), day(one.due));
        gap.fix = Words::tr("Say why the date moved.");
        out << gap;
    }
}

}  // namespace tri::planrules
