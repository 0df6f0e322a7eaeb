// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Rules on who, what and where: leads, themes, indicators, places, numbers, links.

#include "core/rules/planrules.h"

#include "core/base/translations.h"

#include <QSet>

namespace tri::planrules {

using namespace Qt::StringLiterals;
using Severity = PlanGap::Severity;

PlanGap gapAt(const PlanFacts &facts, int line, const char *rule, const char *field, Severity severity)
{
    const RecordId id = facts.plan.tree.lines[line].id;
    return {QString::fromLatin1(rule), id, id, QString::fromLatin1(field), severity, {}, {}, {}};
}

QString named(const LocalText &title)
{
    return title.in(screenLanguage());
}

namespace {

const RecordIds &ownersOf(const PlanTree &tree, int line)
{
    const Activity *work = tree.activity(line);
    return work ? work->owners : tree.objective(line)->owners;
}

const RecordIds &themesOf(const PlanTree &tree, int line)
{
    const Activity *work = tree.activity(line);
    return work ? work->themes : tree.objective(line)->themes;
}

/// The next line above one that has something; -1 when none has.
template <typename Has> int above(const PlanTree &tree, int line, Has has)
{
    for (int at = tree.placeOf(tree.lines[line].parent); at >= 0; at = tree.placeOf(tree.lines[at].parent))
        if (has(at))
            return at;
    return -1;
}

/// The only objective of a plan that has no other line above its activities; null when there are several.
RecordId onlyObjective(const PlanTree &tree)
{
    return tree.objectives.size() == 1 ? tree.objectives.first().id : RecordId();
}

QString nameOf(const PlanFacts &facts, const RecordId &id)
{
    return isolated(facts.ends.value(id).name);
}

/// The agency that took over, where the owner ended before the work began; else nothing is certain.
FieldValue replacedOwners(const PlanFacts &facts, const RecordIds &owners, const RecordId &gone)
{
    const RecordId next = facts.ends.value(gone).replacedBy;
    if (next.isNull() || !facts.ends.contains(next))
        return {};
    RecordIds out;
    for (const RecordId &owner : owners)
        out << (owner == gone ? next : owner);
    return canonical(out);
}

}  // namespace

void noOwner(const PlanFacts &facts, Gaps &out)
{
    const PlanTree &tree = facts.plan.tree;
    for (int line = 0; line < tree.lines.size(); ++line) {
        const Activity *work = tree.activity(line);
        if (!work || !work->owners.isEmpty() || !work->body.isNull() || !isOpenLine(tree, line))
            continue;
        PlanGap gap = gapAt(facts, line, "no_owner", "owners", Severity::Open);
        gap.text = Words::tr("“%1” names nobody who leads it.").arg(lineName(tree, line));
        gap.fix = Words::tr("Enter the lead agency, or the working group.");
        if (const int from = above(tree, line, [&](int at) { return ownersOf(tree, at).size() == 1; });
            from >= 0) {
            gap.proposed.insert(u"owners"_s, ownersOf(tree, from));
            gap.fix = Words::tr("%1 is responsible for the line above; take it over, or enter another lead.")
                          .arg(nameOf(facts, ownersOf(tree, from).first()));
        }
        out << gap;
    }
}

void ownerNotThere(const PlanFacts &facts, Gaps &out)
{
    const PlanTree &tree = facts.plan.tree;
    const QLocale locale;
    for (int line = 0; line < tree.lines.size(); ++line) {
        const Activity *work = tree.activity(line);
        if (!work || work->status == u"dropped")
            continue;
        const QDate begin = beginOf(*work);
        const QDate end = endOf(*work);
        for (const RecordId &owner : work->owners) {
            const LinkEnd known = facts.ends.value(owner);
            const auto before = [&](const PartialDate &since) {
                return !since.isNull() && end.isValid() && end < since.first();
            };
            const auto after = [&](const PartialDate &until) {
                return !until.isNull() && begin.isValid() && begin > until.last();
            };
            PlanGap gap = gapAt(facts, line, "owner_not_there", "owners", Severity::Open);
            gap.fix = Words::tr("Name who led it then, or correct the dates.");
            const QString who = isolated(known.name);
            if (before(known.from))
                gap.text = Words::tr("%1 leads “%2” but has been there only since %3.");
            else if (after(known.to))
                gap.text = Words::tr("%1 leads “%2” but was there only until %3.");
            else if (before(known.memberFrom))
                gap.text = Words::tr("%1 leads “%2” but has been a member only since %3.");
            else if (after(known.memberTo))
                gap.text = Words::tr("%1 leads “%2” but was a member only until %3.");
            else
                continue;
            const PartialDate day = before(known.from) ? known.from
                : after(known.to)                      ? known.to
                : before(known.memberFrom)             ? known.memberFrom
                                                       : known.memberTo;
            gap.text = gap.text.arg(who, lineName(tree, line), longDate(day, locale));
            const FieldValue next =
                after(known.to) ? replacedOwners(facts, work->owners, owner) : FieldValue();
            if (!isEmpty(next)) {
                gap.proposed.insert(u"owners"_s, next);
                gap.fix = Words::tr("%1 took over from it; name it in its place.")
                              .arg(nameOf(facts, known.replacedBy));
            }
            out << gap;
        }
    }
}

void noTheme(const PlanFacts &facts, Gaps &out)
{
    const PlanTree &tree = facts.plan.tree;
    for (int line = 0; line < tree.lines.size(); ++line) {
        if (!themesOf(tree, line).isEmpty() || !isOpenLine(tree, line))
            continue;
        PlanGap gap = gapAt(facts, line, "no_theme", "themes", Severity::Note);
        gap.text = Words::tr("“%1” names no theme.").arg(lineName(tree, line));
        gap.fix = Words::tr("Choose at least one theme.");
        const int from = above(tree, line, [&](int at) { return !themesOf(tree, at).isEmpty(); });
        const RecordIds &themes = from >= 0 ? themesOf(tree, from) : tree.plan.themes;
        if (!themes.isEmpty()) {
            gap.proposed.insert(u"themes"_s, themes);
            gap.fix = from >= 0 ? Words::tr("Take over the themes of the line above, or choose others.")
                                : Words::tr("Take over the themes of the plan, or choose others.");
        }
        out << gap;
    }
}

void noIndicator(const PlanFacts &facts, Gaps &out)
{
    const PlanTree &tree = facts.plan.tree;
    for (int line = 0; line < tree.lines.size(); ++line) {
        const PlanLevel level = tree.lines[line].level;
        if ((level != PlanLevel::Objective && level != PlanLevel::Outcome) || !isOpenLine(tree, line)
            || !facts.plan.indicatorsOf(tree.lines[line].id).isEmpty())
            continue;
        PlanGap gap = gapAt(facts, line, "no_indicator", "", Severity::Open);
        gap.text = Words::tr("“%1” has no indicator.").arg(lineName(tree, line));
        gap.fix = Words::tr("Add an indicator that shows it, with a baseline and a target.");
        out << gap;
    }
}

void outputWithoutWork(const PlanFacts &facts, Gaps &out)
{
    const PlanTree &tree = facts.plan.tree;
    for (int line = 0; line < tree.lines.size(); ++line) {
        if (tree.lines[line].level != PlanLevel::Output || !isOpenLine(tree, line))
            continue;
        bool found = false;
        for (int at = line + 1; at < tree.end(line); ++at)
            found = found || tree.activity(at);
        if (found)
            continue;
        PlanGap gap = gapAt(facts, line, "orphan_output", "", Severity::Open);
        gap.text = Words::tr("Nothing is done for the output “%1”.").arg(lineName(tree, line));
        gap.fix = Words::tr("Add an activity under it, or take it out.");
        out << gap;
    }
}

void workUnderNothing(const PlanFacts &facts, Gaps &out)
{
    const PlanTree &tree = facts.plan.tree;
    for (int line = 0; line < tree.lines.size(); ++line) {
        const Activity *work = tree.activity(line);
        if (!work || !work->objective.isNull())
            continue;
        PlanGap gap = gapAt(facts, line, "orphan_activity", "objective", Severity::Open);
        gap.text = Words::tr("The activity “%1” stands under no objective.").arg(lineName(tree, line));
        gap.fix = Words::tr("Choose the objective, outcome or output that it serves.");
        if (const RecordId only = onlyObjective(tree); !only.isNull()) {
            gap.proposed.insert(u"objective"_s, only);
            gap.fix = Words::tr("The plan has one objective; put it there.");
        }
        out << gap;
    }
}

void strayLine(const PlanFacts &facts, Gaps &out)
{
    const PlanTree &tree = facts.plan.tree;
    for (int line = 0; line < tree.lines.size(); ++line) {
        if (!tree.lines[line].stray)
            continue;
        const Activity *work = tree.activity(line);
        PlanGap gap = gapAt(facts, line, "stray", work ? "objective" : "parent", Severity::Error);
        const bool here = tree.places.contains(work ? work->objective : tree.objective(line)->parent);
        gap.text = (here ? Words::tr("“%1” stands under a line that stands below it in turn.")
                         : Words::tr("“%1” stands under a line that is not in this plan."))
                       .arg(lineName(tree, line));
        gap.fix = Words::tr("Choose the line that it belongs under.");
        if (!work) {
            gap.proposed.insert(u"parent"_s, FieldValue());
            gap.fix = Words::tr(
                "Leave it at the top, where it shows now, or choose the line that it belongs under.");
        } else if (const RecordId only = onlyObjective(tree); !only.isNull()) {
            gap.proposed.insert(u"objective"_s, only);
        }
        out << gap;
    }
}

void numberTwice(const PlanFacts &facts, Gaps &out)
{
    const PlanTree &tree = facts.plan.tree;
    QHash<QString, int> first;
    QStringList given;
    for (int line = 0; line < tree.lines.size(); ++line) {
        const QString number = tree.number(line);
        if (number.isEmpty())
            continue;
        if (!first.contains(number)) {
            first.insert(number, line);
            continue;
        }
        PlanGap gap = gapAt(facts, line, "duplicate_number", "number", Severity::Error);
        const QString free = nextFreeNumber(tree, tree.placeOf(tree.lines[line].parent), given);
        given << free;
        gap.text = Words::tr("“%1” has the number of “%2”.")
                       .arg(lineName(tree, line), lineName(tree, first.value(number)));
        gap.fix = Words::tr("Give it the next free number, %1, or another one.").arg(isolated(free));
        gap.proposed.insert(u"number"_s, free);
        out << gap;
    }
}

void noNumber(const PlanFacts &facts, Gaps &out)
{
    if (!facts.released)
        return;  // until then numbers follow the outline by themselves
    const PlanTree &tree = facts.plan.tree;
    QStringList given;
    for (int line = 0; line < tree.lines.size(); ++line) {
        if (!tree.number(line).isEmpty())
            continue;
        PlanGap gap = gapAt(facts, line, "no_number", "number", Severity::Note);
        const int parent = tree.placeOf(tree.lines[line].parent);
        gap.text = Words::tr("“%1” has no number.").arg(lineName(tree, line));
        if (parent >= 0 && tree.number(parent).isEmpty()) {
            gap.fix = Words::tr("Give the line above a number first.");
        } else {
            const QString free = nextFreeNumber(tree, parent, given);
            given << free;
            gap.fix = Words::tr("Give it the next free number, %1.").arg(isolated(free));
            gap.proposed.insert(u"number"_s, free);
        }
        out << gap;
    }
}

void deadLink(const PlanFacts &facts, Gaps &out)
{
    static const QSet<QString> places{u"work_plan"_s, u"parent"_s, u"objective"_s,
                                      u"activity"_s,  u"about"_s,  u"indicator"_s};
    const PlanTree &tree = facts.plan.tree;
    const auto lineOf = [&](const Row &row) {
        if (tree.places.contains(row.id))
            return row.id;
        for (const char *key : {"activity", "about"})
            if (row.spec->indexOf(key) >= 0 && tree.places.contains(row.link(key)))
                return row.link(key);
        return RecordId();
    };
    for (const Row &row : facts.plan.rows())
        for (const FieldSpec &field : row.spec->fields) {
            if (!field.isLink() || places.contains(field.keyText()))
                continue;  // a place that is not there is the stray line's
            RecordIds kept;
            for (const RecordId &id : row.links(field.key))
                if (facts.ends.contains(id))
                    kept << id;
            const int gone = int(row.links(field.key).size() - kept.size());
            if (gone == 0)
                continue;
            PlanGap gap{u"unknown_link"_s, row.id, lineOf(row), field.keyText(), Severity::Error, {}, {}, {}};
            const int line = tree.placeOf(gap.line);
            gap.text = Words::tr("“%1” of “%2” names something that is not in this workspace.")
                           .arg(field.labelText(), line >= 0 ? lineName(tree, line) : named(tree.plan.title));
            gap.fix = Words::tr("Take the link out, or restore what it led to.");
            const bool one = field.type == FieldType::Link;
            gap.proposed.insert(field.keyText(), one || kept.isEmpty() ? FieldValue() : FieldValue(kept));
            out << gap;
        }
}

}  // namespace tri::planrules
