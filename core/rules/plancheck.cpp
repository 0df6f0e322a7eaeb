// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/plancheck.h"

#include "core/base/translations.h"
#include "core/kinds/organisation.h"
#include "core/kinds/planversion.h"
#include "core/rules/planrules.h"
#include "core/rules/sides.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace tri {

using namespace Qt::StringLiterals;
using planrules::Words;

namespace {

constexpr std::array kRules{
    PlanRule{"stray", QT_TRANSLATE_NOOP("PlanCheck", "Line that hangs nowhere"),
             QT_TRANSLATE_NOOP("PlanCheck",
                               "The line that another one stands under is in this plan, and not below it."),
             planrules::strayLine},
    PlanRule{"unknown_link", QT_TRANSLATE_NOOP("PlanCheck", "Link that leads nowhere"),
             QT_TRANSLATE_NOOP("PlanCheck", "What a line names is in this workspace."), planrules::deadLink},
    PlanRule{"duplicate_number", QT_TRANSLATE_NOOP("PlanCheck", "Number given twice"),
             QT_TRANSLATE_NOOP("PlanCheck", "Each line has a number of its own."), planrules::numberTwice},
    PlanRule{
        "no_number", QT_TRANSLATE_NOOP("PlanCheck", "No number"),
        QT_TRANSLATE_NOOP("PlanCheck", "In a plan that was released each line has a number to be cited by."),
        planrules::noNumber},
    PlanRule{"dates_order", QT_TRANSLATE_NOOP("PlanCheck", "Dates out of order"),
             QT_TRANSLATE_NOOP("PlanCheck", "A line begins before it ends and before it is due."),
             planrules::datesExchanged},
    PlanRule{"dependency_circle", QT_TRANSLATE_NOOP("PlanCheck", "Activities that wait for each other"),
             QT_TRANSLATE_NOOP("PlanCheck", "No activity depends on itself, not by way of others either."),
             planrules::dependencyCircle},
    PlanRule{"no_owner", QT_TRANSLATE_NOOP("PlanCheck", "No lead"),
             QT_TRANSLATE_NOOP("PlanCheck", "Each activity names who leads it, or the group that does."),
             planrules::noOwner},
    PlanRule{"owner_not_there", QT_TRANSLATE_NOOP("PlanCheck", "Lead outside its time"),
             QT_TRANSLATE_NOOP("PlanCheck",
                               "Who leads an activity exists, and is a member of the group, while it runs."),
             planrules::ownerNotThere},
    PlanRule{"no_date", QT_TRANSLATE_NOOP("PlanCheck", "No date"),
             QT_TRANSLATE_NOOP("PlanCheck", "Each open activity says by when it is to be done."),
             planrules::noDate},
    PlanRule{"outside_parent", QT_TRANSLATE_NOOP("PlanCheck", "Milestone outside its activity"),
             QT_TRANSLATE_NOOP("PlanCheck", "A milestone lies within the time of its activity."),
             planrules::outsideParent},
    PlanRule{"outside_plan", QT_TRANSLATE_NOOP("PlanCheck", "Outside the plan's period"),
             QT_TRANSLATE_NOOP("PlanCheck", "An activity lies within the period of the plan."),
             planrules::outsidePlan},
    PlanRule{"dependency_order", QT_TRANSLATE_NOOP("PlanCheck", "Begins before what it waits for"),
             QT_TRANSLATE_NOOP("PlanCheck", "An activity begins when those that it depends on have ended."),
             planrules::dependencyOrder},
    PlanRule{"moved_no_reason", QT_TRANSLATE_NOOP("PlanCheck", "New date without a reason"),
             QT_TRANSLATE_NOOP("PlanCheck", "Where a due date has moved, a few words say why."),
             planrules::movedSilently},
    PlanRule{"overdue_no_note", QT_TRANSLATE_NOOP("PlanCheck", "Past its date without a note"),
             QT_TRANSLATE_NOOP("PlanCheck",
                               "Where a due date has passed, a note or a report says how things stand."),
             planrules::overdueSilent},
    PlanRule{"orphan_output", QT_TRANSLATE_NOOP("PlanCheck", "Output without an activity"),
             QT_TRANSLATE_NOOP("PlanCheck", "Each output has an activity that brings it about."),
             planrules::outputWithoutWork},
    PlanRule{
        "orphan_activity", QT_TRANSLATE_NOOP("PlanCheck", "Activity under nothing"),
        QT_TRANSLATE_NOOP("PlanCheck", "Each activity stands under an objective, an outcome or an output."),
        planrules::workUnderNothing},
    PlanRule{"no_indicator", QT_TRANSLATE_NOOP("PlanCheck", "No indicator"),
             QT_TRANSLATE_NOOP("PlanCheck", "An indicator shows how each objective and outcome moves on."),
             planrules::noIndicator},
    PlanRule{"no_theme", QT_TRANSLATE_NOOP("PlanCheck", "No theme"),
             QT_TRANSLATE_NOOP("PlanCheck",
                               "Each line names a theme, so that it is found with what else is done on it."),
             planrules::noTheme},
};

RecordIds linksOf(const Row &row)
{
    RecordIds out;
    for (const FieldSpec &field : row.spec->fields)
        if (field.isLink())
            out += row.links(field.key);
    return out;
}

PartialDate dateIn(const Row &row, QAnyStringView key)
{
    return row.spec->indexOf(key) < 0 ? PartialDate() : row.date(key);
}

/// Whether the plan is the group's whose members are dated: the members of the others are no list.
bool isGroupsPlan(Reader &reader, const WorkPlan &plan)
{
    return !plan.entity.isNull() && plan.entity == sidesOf(reader)[2];
}

LinkEnd endFrom(const Row &row, const QString &name, bool members)
{
    LinkEnd end{name, dateIn(row, u"from"), dateIn(row, u"to"), {}, {}, {}};
    if (row.spec == &kindOf<Organisation>().spec) {
        const auto agency = fromRow<Organisation>(row);
        end.replacedBy = agency.replacedBy;
        if (members && agency.kind != u"civil_society") {
            end.memberFrom = agency.memberFrom;
            end.memberTo = agency.memberTo;
        }
    }
    return end;
}

}  // namespace

QString gapSeverityKey(PlanGap::Severity severity)
{
    switch (severity) {
    case PlanGap::Severity::Note: return u"note"_s;
    case PlanGap::Severity::Open: return u"open"_s;
    case PlanGap::Severity::Error: return u"error"_s;
    }
    Q_UNREACHABLE();
}

QString gapSeverityText(PlanGap::Severity severity)
{
    switch (severity) {
    case PlanGap::Severity::Note: return Words::tr("To look at");
    case PlanGap::Severity::Open: return Words::tr("To settle");
    case PlanGap::Severity::Error: return Words::tr("Does not fit");
    }
    Q_UNREACHABLE();
}

std::span<const PlanRule> planRules()
{
    return kRules;
}

const PlanRule *planRule(QStringView key)
{
    const auto at = std::find_if(kRules.begin(), kRules.end(),
                                 [key](const PlanRule &rule) { return key == QLatin1StringView(rule.key); });
    return at == kRules.end() ? nullptr : &*at;
}

QString planRuleName(const PlanRule &rule)
{
    return QCoreApplication::translate("PlanCheck", rule.name);
}

QString planRuleText(const PlanRule &rule)
{
    return QCoreApplication::translate("PlanCheck", rule.text);
}

std::optional<PlanFacts> readPlanFacts(Reader &reader, const RecordId &plan, const QDate &today)
{
    auto contents = readPlanContents(reader, plan);
    if (!contents)
        return std::nullopt;
    PlanFacts facts{*std::move(contents), today, {}, false};
    RecordIds wanted;
    for (const Row &row : facts.plan.rows())
        wanted += linksOf(row);
    reader.fetch(wanted);
    const bool members = isGroupsPlan(reader, facts.plan.tree.plan);
    for (const RecordId &id : std::as_const(wanted)) {
        if (facts.ends.contains(id))
            continue;
        if (const auto row = reader.row(id)) {
            facts.ends.insert(id,
                              endFrom(*row, reader.workspace().shortTitle(id, screenLanguage()), members));
            // Who replaced an agency may be named in its place.
            const RecordId next = facts.ends.value(id).replacedBy;
            if (const auto other = reader.row(next); other && !facts.ends.contains(next))
                facts.ends.insert(
                    next, endFrom(*other, reader.workspace().shortTitle(next, screenLanguage()), members));
        }
    }
    facts.released = !reader.linked<PlanVersion>("work_plan", plan).isEmpty();
    return facts;
}

QList<PlanGap> checkPlan(const PlanFacts &facts)
{
    QList<PlanGap> out;
    for (const PlanRule &rule : kRules)
        rule.find(facts, out);
    std::stable_sort(out.begin(), out.end(), [&facts](const PlanGap &a, const PlanGap &b) {
        return facts.plan.tree.placeOf(a.line) < facts.plan.tree.placeOf(b.line);
    });
    return out;
}

GapCounts countGaps(const QList<PlanGap> &gaps)
{
    GapCounts counts;
    for (const PlanGap &gap : gaps)
        ++(gap.severity == PlanGap::Severity::Error      ? counts.errors
               : gap.severity == PlanGap::Severity::Open ? counts.open
                                                         : counts.notes);
    return counts;
}

QString gapCountText(const GapCounts &counts)
{
    QStringList parts;
    if (counts.errors > 0)
        parts << (counts.errors == 1 ? Words::tr("1 that does not fit")
                                     : Words::tr("%n that do not fit", nullptr, counts.errors));
    if (counts.open > 0)
        parts << (counts.open == 1 ? Words::tr("1 to settle")
                                   : Words::tr("%n to settle", nullptr, counts.open));
    if (counts.notes > 0)
        parts << (counts.notes == 1 ? Words::tr("1 to look at")
                                    : Words::tr("%n to look at", nullptr, counts.notes));
    return parts.isEmpty() ? Words::tr("Nothing is missing.") : listText(parts);
}

ChangeSet mendGaps(Reader &reader, const QList<PlanGap> &gaps)
{
    QHash<RecordId, Row> before;
    QHash<RecordId, Row> after;
    RecordIds order;
    for (const PlanGap &gap : gaps) {
        const auto row = gap.proposed.isEmpty() ? std::nullopt : reader.row(gap.record);
        if (!row)
            continue;
        if (!after.contains(gap.record)) {
            order << gap.record;
            before.insert(gap.record, *row);
            after.insert(gap.record, *row);
        }
        for (auto it = gap.proposed.cbegin(); it != gap.proposed.cend(); ++it)
            after[gap.record].setValue(it.key(), it.value());
    }
    ChangeSet changes;
    for (const RecordId &id : std::as_const(order)) {
        RecordChange change = difference(before.value(id), after.value(id));
        if (!change.fields.isEmpty())
            changes.records << std::move(change);
    }
    const bool one = changes.records.size() == 1;
    changes.label = {u"edit"_s,
                     one ? changes.records.first().spec->keyText() : QString(),
                     {},
                     one ? reader.workspace().title(changes.records.first().id) : QString(),
                     int(changes.records.size())};
    return changes;
}

QString nextFreeNumber(const PlanTree &tree, int parent, const QStringList &taken)
{
    const QString stem = parent < 0 || tree.number(parent).isEmpty() ? QString() : tree.number(parent) + u'.';
    QStringList all = taken;
    for (int line = 0; line < tree.lines.size(); ++line)
        all << tree.number(line) << tree.previousNumber(line);
    int last = 0;
    for (const QString &number : std::as_const(all))
        if (number.startsWith(stem))
            last = std::max(last, number.sliced(stem.size()).section(u'.', 0, 0).toInt());
    return stem + QString::number(last + 1);
}

}  // namespace tri
