// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/plantimelinecopy.h"

namespace tri {

using namespace Qt::StringLiterals;

namespace {

class Copier {
public:
    Copier(const PlanTree &plan, const QString &language) : m_plan(plan), m_language(language) {}

    TimelineCopy run(Reader &reader, const TimelineSources &sources)
    {
        QList<Objective> objectives;
        QList<Activity> activities;
        for (int line = 0; line < m_plan.lines.size(); ++line) {
            const PlanLine &at = m_plan.lines[line];
            const Activity *work = m_plan.activity(line);
            if (!(work ? shows(*work) : shows(*m_plan.objective(line)))) {
                line = m_plan.end(line) - 1;  // with what stands under it
                continue;
            }
            m_shown.insert(at.id);
            if (work)
                activities << *work;
            else
                objectives << *m_plan.objective(line);
        }
        m_copy.plan = planTree(m_plan.plan, objectives, activities);
        m_copy.sources.version = sources.version;
        for (const Milestone &one : sources.milestones)
            if (m_shown.contains(one.activity) && shows(one))
                m_copy.sources.milestones << one;
        for (const Meeting &one : sources.meetings)
            if (shows(one))
                m_copy.sources.meetings << one;
        for (const ExpertiseRequest &one : sources.requests)
            if (shows(one))
                m_copy.sources.requests << one;
        for (auto name = sources.names.cbegin(); name != sources.names.cend(); ++name) {
            const auto lead = reader.row(name.key());
            if (lead && mayShowRecord(*lead, true))
                m_copy.sources.names.insert(name.key(), name.value());
        }
        return std::move(m_copy);
    }

private:
    template <typename T> bool shows(const T &record)
    {
        const Row row = toRow(record);
        if (mayShowRecord(row, true))
            return true;
        m_copy.leftOut.add(hiddenText(*row.spec),
                           row.reference().isEmpty() ? record.title.in(m_language) : row.reference());
        return false;
    }

    const PlanTree &m_plan;
    QString m_language;
    QSet<RecordId> m_shown;
    TimelineCopy m_copy;
};

}  // namespace

Result<TimelineCopy> sharedTimeline(Reader &reader, const PlanTree &plan, const TimelineSources &sources,
                                    const QString &language)
{
    if (const Status may = mayCopyPlan(toRow(plan.plan)); !may)
        return fail(may.error());
    TimelineCopy copy = Copier(plan, language).run(reader, sources);
    if (reader.problem())
        return fail(*reader.problem());
    return copy;
}

}  // namespace tri
