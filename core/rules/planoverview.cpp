// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/planoverview.h"

#include "core/kinds/body.h"
#include "core/kinds/cooperationarea.h"
#include "core/kinds/organisation.h"
#include "core/kinds/state.h"
#include "core/kinds/theme.h"
#include "core/rules/sides.h"

#include <QCollator>
#include <QCoreApplication>
#include <QLocale>
#include <QSet>

#include <algorithm>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PlanOverview)
};

constexpr int kMostQuarters = 60;  // fifteen years; more is a slip of a date

QDate quarterOf(const QDate &day)
{
    return {day.year(), (day.month() - 1) / 3 * 3 + 1, 1};
}

QString quarterTitle(const QDate &first)
{
    return Words::tr("Q%1 %2", "a quarter and its year").arg((first.month() - 1) / 3 + 1).arg(first.year());
}

/// Counts works into cells, each once in each.
class Counting {
public:
    Counting(const OverviewData &data, const OverviewQuestion &question) : m_data(data)
    {
        m_out.question = question;
        for (const OverviewPlan &plan : data.plans)
            m_out.planNames.insert(plan.id, plan.shortTitle);
        for (const OverviewWork &work : data.works) {
            const bool asked = question.plans.isEmpty() || question.plans.contains(data.plans[work.plan].id);
            if (asked && (work.open || !question.openOnly))
                m_works << &work;
        }
    }

    PlanOverview count()
    {
        const QHash<RecordId, int> lines = setUp(m_out.question.lines, m_out.lines);
        const QHash<RecordId, int> columns = setUp(m_out.question.columns, m_out.columns);
        m_out.cells.resize(m_out.lines.size() * m_out.columns.size());
        m_out.totals.resize(m_out.lines.size());
        m_out.sums.resize(m_out.columns.size());
        for (const OverviewWork *work : std::as_const(m_works)) {
            const QList<int> across = placesOf(m_out.question.columns, m_out.columns, columns, *work);
            if (across.isEmpty())
                ++m_out.undated;
            for (const int line : placesOf(m_out.question.lines, m_out.lines, lines, *work)) {
                for (const int column : across)
                    add(m_out.cells[line * m_out.columns.size() + column], *work);
                add(m_out.totals[line], *work);
            }
            for (const int column : across)
                add(m_out.sums[column], *work);
        }
        for (QList<OverviewCell> *cells : {&m_out.cells, &m_out.totals, &m_out.sums})
            for (OverviewCell &cell : *cells)
                finish(cell);
        return std::move(m_out);
    }

private:
    /// What a work belongs to on an axis; a null id where it names nothing.
    [[nodiscard]] RecordIds keysOf(OverviewAxis axis, const OverviewWork &work) const
    {
        RecordIds keys;
        switch (axis) {
        case OverviewAxis::Themes:
            for (const RecordId &theme : work.themes)
                keys << uppermost(theme);
            break;
        case OverviewAxis::Areas: keys << work.area; break;
        case OverviewAxis::Leads: keys = work.leads; break;
        case OverviewAxis::Groups: keys << work.group; break;
        case OverviewAxis::States: keys = work.states; break;
        case OverviewAxis::Plans: keys << m_data.plans[work.plan].id; break;
        case OverviewAxis::Quarters: break;
        }
        if (keys.isEmpty())
            keys << RecordId();
        return keys;
    }

    [[nodiscard]] RecordId uppermost(RecordId theme) const
    {
        for (qsizetype steps = 0; steps <= m_data.parents.size(); ++steps) {
            const RecordId above = m_data.parents.value(theme);
            if (above.isNull())
                break;
            theme = above;
        }
        return theme;
    }

    [[nodiscard]] static QString nothingText(OverviewAxis axis)
    {
        switch (axis) {
        case OverviewAxis::Themes: return Words::tr("No theme");
        case OverviewAxis::Areas: return Words::tr("No area");
        case OverviewAxis::Leads: return Words::tr("No lead");
        case OverviewAxis::Groups: return Words::tr("No working group");
        case OverviewAxis::States: return Words::tr("No State named");
        default: return {};
        }
    }

    QHash<RecordId, int> setUp(OverviewAxis axis, QList<OverviewHead> &heads) const
    {
        if (axis == OverviewAxis::Quarters) {
            setUpQuarters(heads);
            return {};
        }
        QSet<RecordId> used;
        for (const OverviewWork *work : m_works)
            for (const RecordId &key : keysOf(axis, *work))
                used.insert(key);
        RecordIds ids;
        if (axis == OverviewAxis::Themes) {
            ids = m_data.themes;  // those that nobody works on are the gaps
        } else if (axis == OverviewAxis::Plans) {
            for (const OverviewPlan &plan : m_data.plans)
                if (m_out.question.plans.isEmpty() || m_out.question.plans.contains(plan.id))
                    ids << plan.id;
        }
        RecordIds others;
        for (const RecordId &id : std::as_const(used))
            if (!id.isNull() && !ids.contains(id))
                others << id;
        QCollator collator;
        collator.setNumericMode(true);
        std::sort(others.begin(), others.end(), [this, &collator](const RecordId &left, const RecordId &right) {
            const int order = collator.compare(m_data.names.value(left), m_data.names.value(right));
            return order != 0 ? order < 0 : left < right;
        });
        ids += others;
        if (used.contains(RecordId()))
            ids << RecordId();
        QHash<RecordId, int> places;
        for (const RecordId &id : std::as_const(ids)) {
            places.insert(id, int(heads.size()));
            heads << OverviewHead{id, id.isNull() ? nothingText(axis) : nameOf(axis, id), {}};
        }
        return places;
    }

    [[nodiscard]] QString nameOf(OverviewAxis axis, const RecordId &id) const
    {
        if (axis == OverviewAxis::Plans)
            return m_out.planNames.value(id);
        const QString name = m_data.names.value(id);
        return name.isEmpty() ? Words::tr("not in this copy") : name;
    }

    void setUpQuarters(QList<OverviewHead> &heads) const
    {
        QDate first;
        QDate last;
        for (const OverviewWork *work : m_works) {
            const auto [from, to] = span(*work);
            if (!from.isValid())
                continue;
            first = first.isValid() ? std::min(first, from) : from;
            last = last.isValid() ? std::max(last, to) : to;
        }
        if (!first.isValid())
            return;
        for (QDate at = quarterOf(first); at <= last && heads.size() < kMostQuarters; at = at.addMonths(3))
            heads << OverviewHead{{}, quarterTitle(at), at};
    }

    [[nodiscard]] static std::pair<QDate, QDate> span(const OverviewWork &work)
    {
        const QDate from = work.from.isValid() ? work.from : work.to;
        const QDate to = work.to.isValid() ? work.to : work.from;
        return {from, std::max(from, to)};
    }

    [[nodiscard]] QList<int> placesOf(OverviewAxis axis, const QList<OverviewHead> &heads,
                                      const QHash<RecordId, int> &places, const OverviewWork &work) const
    {
        QList<int> found;
        if (axis == OverviewAxis::Quarters) {
            const auto [from, to] = span(work);
            for (int at = 0; at < heads.size() && from.isValid(); ++at) {
                if (heads[at].from <= to && heads[at].from.addMonths(3) > from)
                    found << at;
            }
            return found;
        }
        for (const RecordId &key : keysOf(axis, work)) {
            if (const int at = places.value(key, -1); at >= 0 && !found.contains(at))
                found << at;
        }
        return found;
    }

    void add(OverviewCell &cell, const OverviewWork &work) const
    {
        if (!cell.works.isEmpty() && cell.works.last() == work.id)
            return;
        cell.works << work.id;
        const RecordId plan = m_data.plans[work.plan].id;
        if (!cell.plans.contains(plan))
            cell.plans << plan;
        for (const RecordId &lead : work.leads)
            cell.leads << nameOf(OverviewAxis::Leads, lead);
    }

    /// Plans in their order; leads as "ILO 2", "IOM": once each, those with most first.
    void finish(OverviewCell &cell) const
    {
        RecordIds plans;
        for (const OverviewPlan &plan : m_data.plans)
            if (cell.plans.contains(plan.id))
                plans << plan.id;
        cell.plans = plans;
        QMap<QString, int> counts;
        for (const QString &lead : std::as_const(cell.leads))
            ++counts[lead];
        QList<std::pair<int, QString>> ordered;
        for (auto it = counts.cbegin(); it != counts.cend(); ++it)
            ordered << std::pair(-it.value(), it.key());
        std::sort(ordered.begin(), ordered.end());
        cell.leads.clear();
        for (const auto &[count, name] : std::as_const(ordered))
            cell.leads << (count == -1 ? name : Words::tr("%1 %2", "a lead and how many activities").arg(name).arg(-count));
    }

    const OverviewData &m_data;
    PlanOverview m_out;
    QList<const OverviewWork *> m_works;
};

QString leadsText(const OverviewCell &cell)
{
    return cell.leads.isEmpty() ? Words::tr("nobody is named as lead")
                                : Words::tr("led by %1").arg(cell.leads.join(Words::tr(", ", "between names")));
}

}  // namespace

bool canBeLines(OverviewAxis axis)
{
    return axis != OverviewAxis::Quarters && axis != OverviewAxis::Plans;
}

bool canBeColumns(OverviewAxis axis)
{
    return axis == OverviewAxis::Plans || axis == OverviewAxis::Leads || axis == OverviewAxis::Quarters;
}

QString axisText(OverviewAxis axis)
{
    switch (axis) {
    case OverviewAxis::Themes: return Words::tr("Themes");
    case OverviewAxis::Areas: return Words::tr("Areas of cooperation");
    case OverviewAxis::Leads: return Words::tr("Leads");
    case OverviewAxis::Groups: return Words::tr("Working groups");
    case OverviewAxis::States: return Words::tr("States");
    case OverviewAxis::Plans: return Words::tr("Plans");
    case OverviewAxis::Quarters: return Words::tr("Quarters");
    }
    Q_UNREACHABLE();
}

OverviewData readOverview(Reader &reader, const QString &language)
{
    OverviewData data;
    QHash<RecordId, int> places;
    QList<WorkPlan> plans = reader.all<WorkPlan>();
    std::stable_sort(plans.begin(), plans.end(),
                     [](const WorkPlan &left, const WorkPlan &right) { return left.from < right.from; });
    for (const WorkPlan &plan : std::as_const(plans)) {
        places.insert(plan.id, int(data.plans.size()));
        const QString title = plan.title.in(language);
        data.plans << OverviewPlan{plan.id, title, plan.reference.isEmpty() ? title : plan.reference, plan.from, plan.to};
    }
    QHash<RecordId, Objective> objectives;
    for (const Objective &objective : reader.all<Objective>())
        objectives.insert(objective.id, objective);
    for (const Activity &activity : reader.all<Activity>()) {
        const Objective above = objectives.value(activity.objective);
        const int plan = places.value(activity.workPlan.isNull() ? above.workPlan : activity.workPlan, -1);
        if (plan < 0 || activity.status == u"dropped")
            continue;
        const PartialDate end = activity.to.isNull() ? activity.due : activity.to;
        data.works << OverviewWork{activity.id,
                                   plan,
                                   activity.themes.isEmpty() ? above.themes : activity.themes,
                                   activity.area.isNull() ? above.area : activity.area,
                                   activity.owners,
                                   activity.body.isNull() ? above.body : activity.body,
                                   activity.states,
                                   activity.from.first(),
                                   end.last(),
                                   toRow(activity).isOpen()};
    }
    for (const Theme &theme : reader.all<Theme>()) {
        data.names.insert(theme.id, theme.name.in(language));
        if (theme.parent.isNull())
            data.themes << theme.id;
        else
            data.parents.insert(theme.id, theme.parent);
    }
    for (const CooperationArea &area : reader.all<CooperationArea>())
        data.names.insert(area.id, reader.workspace().title(area.id, language));
    for (const OverviewWork &work : std::as_const(data.works)) {
        for (const RecordId &id : work.leads + work.states + RecordIds{work.group}) {
            if (!id.isNull() && !data.names.contains(id))
                data.names.insert(id, reader.workspace().shortTitle(id, language));
        }
    }
    return data;
}

PlanOverview planOverview(const OverviewData &data, const OverviewQuestion &question)
{
    return Counting(data, question).count();
}

PlanOverview::Standing PlanOverview::standing(int line) const
{
    const OverviewCell &all = totals[line];
    if (all.works.isEmpty())
        return Standing::Nothing;
    return all.plans.size() > 1 ? Standing::Overlap : Standing::One;
}

QString PlanOverview::explanation(int line, int column) const
{
    const OverviewCell &here = cell(line, column);
    const QString where = Words::tr("%1, %2", "line and column of a table").arg(lines[line].title, columns[column].title);
    if (here.works.isEmpty())
        return Words::tr("%1: no activity").arg(where);
    const QString count = here.works.size() == 1 ? Words::tr("1 activity")
                                                 : Words::tr("%n activities", nullptr, int(here.works.size()));
    QStringList from;
    if (question.columns != OverviewAxis::Plans) {
        for (const RecordId &plan : here.plans)
            from << planNames.value(plan);
    }
    const QString words = Words::tr("%1: %2, %3", "place, count, leads").arg(where, count, leadsText(here));
    return from.isEmpty() ? words : Words::tr("%1; from %2").arg(words, namesInWords(from));
}

QString PlanOverview::together(int line) const
{
    const OverviewCell &all = totals[line];
    QStringList from;
    for (const RecordId &plan : all.plans)
        from << planNames.value(plan);
    switch (standing(line)) {
    case Standing::Nothing: return Words::tr("Gap: no plan has an activity here");
    case Standing::Overlap: return Words::tr("Overlap: %1 have activities here").arg(namesInWords(from));
    case Standing::One: break;
    }
    return Words::tr("Only %1 has activities here").arg(from.value(0));
}

}  // namespace tri
