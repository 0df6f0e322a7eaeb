// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/plancompare.h"

#include "core/base/translations.h"
#include "core/kinds/meeting.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace tri {

using namespace Qt::StringLiterals;
using Fate = PlanRecordChange::Fate;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PlanCompare)
};

PlanMoment momentOf(const PlanVersion &version)
{
    return {u'v' + QString::number(version.number.value_or(0)), versionName(version), version, {}};
}

PlanMoment momentOf(const QDate &day)
{
    return {day.toString(Qt::ISODate), longDate(PartialDate(day), QLocale()), {}, day};
}

Result<PlanMoment> meetingMoment(const QList<PlanVersion> &versions, const Meeting &meeting)
{
    for (auto at = versions.rbegin(); at != versions.rend(); ++at)
        if (at->meeting == meeting.id)
            return momentOf(*at);
    if (meeting.from.isNull())
        return fail(
            ProblemCode::Invalid,
            Words::tr(
                "No version was released for this meeting, and it has no date. Choose a version or a day."));
    return momentOf(meeting.from.first());
}

/// Fields that say the same as something that is told in another way.
bool isTold(const RecordSpec &spec, const FieldSpec &field)
{
    static const QSet<QString> told{u"order"_s, u"number"_s, u"previous_number"_s, u"parent"_s,
                                    u"work_plan"_s};
    const bool line = &spec == &kindOf<Objective>().spec || &spec == &kindOf<Activity>().spec;
    return line && (told.contains(field.keyText()) || field.keyText() == u"objective");
}

struct Side {
    const PlanContents &plan;
    QHash<RecordId, Row> rows;

    explicit Side(const PlanContents &contents) : plan(contents)
    {
        for (const Row &row : contents.rows())
            rows.insert(row.id, row);
    }
    [[nodiscard]] int place(const RecordId &id) const { return plan.tree.placeOf(id); }
    [[nodiscard]] QString number(const RecordId &id) const
    {
        return place(id) < 0 ? QString() : plan.tree.number(place(id));
    }
    /// The line a record belongs to; null for what belongs to the plan itself.
    [[nodiscard]] RecordId lineOf(const Row &row) const
    {
        if (place(row.id) >= 0)
            return row.id;
        for (const char *key : {"activity", "about"})
            if (row.spec->indexOf(key) >= 0)
                return place(row.link(key)) >= 0 ? row.link(key) : RecordId();
        if (row.spec->indexOf("indicator") >= 0 && rows.contains(row.link("indicator")))
            return lineOf(rows.value(row.link("indicator")));
        return {};
    }
};

void compareDue(PlanRecordChange &change)
{
    if (change.now.spec->indexOf("first_due") < 0)
        return;
    change.dueThen = change.then.date("due");
    change.dueNow = change.now.date("due");
    if (change.dueThen == change.dueNow || change.dueThen.isNull() || change.dueNow.isNull())
        return;
    change.firstDue = change.now.date("first_due");
    change.slip = int(change.dueThen.last().daysTo(change.dueNow.last()));
    if (!change.firstDue.isNull())
        change.slipFirst = int(change.firstDue.last().daysTo(change.dueNow.last()));
}

/// Nothing when it is the same in both.
std::optional<PlanRecordChange> changeOf(const Side &then, const Side &now, const RecordId &id)
{
    PlanRecordChange change;
    change.then = then.rows.value(id);
    change.now = now.rows.value(id);
    change.fate = !change.then.spec ? Fate::New : !change.now.spec ? Fate::Gone : Fate::Changed;
    change.line = change.fate == Fate::Gone ? then.lineOf(change.then) : now.lineOf(change.now);
    change.numberThen = then.number(id);
    change.numberNow = now.number(id);
    if (change.fate != Fate::Changed)
        return change;
    const int at = now.place(id);
    if (at >= 0 && then.place(id) >= 0)
        change.moved = change.numberThen != change.numberNow
            || then.plan.tree.lines[then.place(id)].parent != now.plan.tree.lines[at].parent;
    for (const FieldSpec &field : change.now.spec->fields)
        if (!isTold(*change.now.spec, field) && change.then.value(field.key) != change.now.value(field.key))
            change.fields << PlanFieldChange{field.keyText(), change.then.value(field.key),
                                             change.now.value(field.key)};
    compareDue(change);
    return change.moved || !change.fields.isEmpty() ? std::optional(change) : std::nullopt;
}

void count(PlanComparison &out, const PlanRecordChange &change)
{
    const bool line = !change.line.isNull() && change.line == change.shown().id;
    out.added += line && change.fate == Fate::New ? 1 : 0;
    out.gone += line && change.fate == Fate::Gone ? 1 : 0;
    out.moved += change.moved ? 1 : 0;
    out.changed += change.fields.isEmpty() ? 0 : 1;
    out.later += change.slip.value_or(0) > 0 ? 1 : 0;
}

}  // namespace

Result<PlanMoment> planMoment(Reader &reader, const RecordId &plan, const QString &text)
{
    const QString wanted = text.trimmed();
    if (wanted.isEmpty() || wanted.compare(u"now"_s, Qt::CaseInsensitive) == 0)
        return PlanMoment{{}, Words::tr("Now"), {}, {}};
    const QList<PlanVersion> versions = planVersions(reader, plan);
    const bool marked = wanted.startsWith(u'v', Qt::CaseInsensitive);
    bool isNumber = false;
    const qint64 number = (marked ? wanted.sliced(1) : wanted).toLongLong(&isNumber);
    for (const PlanVersion &one : versions)
        if ((isNumber && (marked || number < 1000) && one.number == number) || one.id.toString() == wanted)
            return momentOf(one);
    if (isNumber && (marked || number < 1000))
        return fail(ProblemCode::NotFound, Words::tr("The plan has no version %1.").arg(number));
    if (const auto date = PartialDate::parseLoose(wanted, QLocale()); date && !date->isNull())
        return momentOf(date->last());
    RecordId meeting = RecordId::parse(wanted).value_or(RecordId());
    if (meeting.isNull())
        meeting = reader.byReference(wanted, kindOf<Meeting>().spec.keyText());
    const auto found = reader.one<Meeting>(meeting);
    if (const auto &problem = reader.problem())
        return fail(*problem);
    if (!found)
        return fail(
            ProblemCode::NotFound,
            Words::tr(
                "“%1” is neither a version of the plan, a date, nor a meeting. Write v2, 14 May 2014 or the "
                "reference of a meeting.")
                .arg(wanted));
    return meetingMoment(versions, *found);
}

Result<PlanContents> contentsAt(const Workspace &workspace, const RecordId &plan, const PlanMoment &moment)
{
    if (moment.version)
        return contentsAt(workspace, *moment.version);
    Reader reader(workspace);
    std::optional<PlanContents> contents;
    if (!moment.day.isValid()) {
        contents = readPlanContents(reader, plan);
        if (const auto &problem = reader.problem())
            return fail(*problem);
    } else {
        // The end of the day as people here count it.
        LogQuery query;
        query.until = moment.day.addDays(1).startOfDay().toUTC();
        query.limit = 1;
        const auto last = workspace.log(query);
        if (!last)
            return fail(last.error());
        if (!last->isEmpty()) {
            const auto then = workspace.stateAt(last->first().stamp);
            if (!then)
                return fail(then.error());
            contents = planContents(*then, plan);
        }
    }
    if (!contents)
        return fail(
            ProblemCode::NotFound,
            Words::tr(
                "The plan was not in this workspace at that time: %1. Choose a later day, or a version.")
                .arg(moment.name));
    return *std::move(contents);
}

PlanComparison comparePlans(const PlanContents &then, const PlanContents &now)
{
    const Side before(then);
    const Side after(now);
    // The present outline first; what is gone comes after the line that stood before it.
    RecordIds order{now.tree.plan.id};
    for (const PlanLine &line : now.tree.lines)
        order << line.id;
    for (qsizetype at = 0; at < then.tree.lines.size(); ++at)
        if (const RecordId id = then.tree.lines[at].id; !order.contains(id))
            order.insert(at == 0 ? 1 : order.indexOf(then.tree.lines[at - 1].id) + 1, id);
    QHash<RecordId, RecordIds> beside;  // records that are no lines, by the line they belong to
    QSet<RecordId> seen(order.begin(), order.end());
    for (const Side *side : {&after, &before})
        for (const Row &row : side->plan.rows())
            if (!seen.contains(row.id)) {
                seen.insert(row.id);
                beside[side->lineOf(row)] << row.id;
            }
    PlanComparison out;
    const auto take = [&](const RecordId &id) {
        if (const auto change = changeOf(before, after, id)) {
            count(out, *change);
            out.changes << *change;
        }
    };
    for (const RecordId &id : std::as_const(order)) {
        take(id);
        for (const RecordId &other : beside.value(id == now.tree.plan.id ? RecordId() : id))
            take(other);
    }
    return out;
}

QString comparisonText(const PlanComparison &comparison)
{
    QStringList parts;
    if (comparison.added > 0)
        parts << Words::tr("%n new", "lines of a plan", comparison.added);
    if (comparison.gone > 0)
        parts << Words::tr("%n gone", "lines of a plan", comparison.gone);
    if (comparison.moved > 0)
        parts << Words::tr("%n moved", "lines of a plan", comparison.moved);
    if (comparison.changed > 0)
        parts << Words::tr("%n changed", "records of a plan", comparison.changed);
    if (comparison.later > 0)
        parts << Words::tr("%n due later", "lines of a plan", comparison.later);
    return comparison.isEmpty() ? Words::tr("Nothing has changed.") : listText(parts);
}

QString fateText(const PlanRecordChange &change)
{
    if (change.fate == Fate::New)
        return Words::tr("New", "a line of a plan");
    if (change.fate == Fate::Gone)
        return Words::tr("Gone", "a line of a plan");
    return change.moved ? Words::tr("Moved", "a line of a plan") : Words::tr("Changed", "a line of a plan");
}

QString slipText(const PlanRecordChange &change, const QLocale &locale)
{
    if (!change.slip || *change.slip == 0)
        return {};
    const int days = std::abs(*change.slip);
    QStringList dates;
    if (!change.firstDue.isNull())
        dates << Words::tr("first %1", "a due date").arg(isolated(shortDate(change.firstDue, locale)));
    dates << Words::tr("then %1", "a due date").arg(isolated(shortDate(change.dueThen, locale)))
          << Words::tr("now %1", "a due date").arg(isolated(shortDate(change.dueNow, locale)));
    const QString by = *change.slip > 0
        ? (days == 1 ? Words::tr("1 day later") : Words::tr("%n days later", nullptr, days))
        : (days == 1 ? Words::tr("1 day earlier") : Words::tr("%n days earlier", nullptr, days));
    return Words::tr("%1: %2", "dates, and by how much").arg(listText(dates), by);
}

}  // namespace tri
