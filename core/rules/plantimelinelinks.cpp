// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/plantimelinelinks.h"

#include "core/rules/plantimelinewords.h"

#include <algorithm>
#include <utility>

namespace tri::timeline {

using namespace Qt::StringLiterals;

namespace {

/// Numbers the rows so that rows which wait for each other share a number (Tarjan). Without recursion: a chain may be
/// as long as the plan.
class Circles {
public:
    explicit Circles(const QList<QList<int>> &next)
        : m_next(next), m_order(next.size(), -1), m_low(next.size(), 0), m_circle(next.size(), -1)
    {
        for (int row = 0; row < next.size(); ++row) {
            if (m_order[row] < 0 && !next[row].isEmpty())
                visit(row);
        }
    }

    [[nodiscard]] bool together(int a, int b) const { return m_circle[a] >= 0 && m_circle[a] == m_circle[b]; }

private:
    void enter(int row)
    {
        m_order[row] = m_low[row] = m_count++;
        m_stack << row;
        m_path << std::pair(row, qsizetype(0));
    }

    void visit(int start)
    {
        enter(start);
        while (!m_path.isEmpty()) {
            auto &[row, at] = m_path.last();
            if (at < m_next[row].size()) {
                const int to = m_next[row][at++];
                if (m_order[to] < 0)
                    enter(to);
                else if (m_circle[to] < 0)
                    m_low[row] = std::min(m_low[row], m_order[to]);
                continue;
            }
            const int done = row;
            m_path.removeLast();
            if (!m_path.isEmpty())
                m_low[m_path.last().first] = std::min(m_low[m_path.last().first], m_low[done]);
            if (m_low[done] == m_order[done])
                close(done);
        }
    }

    void close(int row)
    {
        for (int member = -1; member != row;) {
            member = m_stack.takeLast();
            m_circle[member] = m_circles;
        }
        ++m_circles;
    }

    const QList<QList<int>> &m_next;
    QList<int> m_order;
    QList<int> m_low;
    QList<int> m_circle;
    QList<int> m_stack;
    QList<std::pair<int, qsizetype>> m_path;
    int m_count = 0;
    int m_circles = 0;
};

/// Certain even where only months or years are known.
bool startsEarly(const TimelineRow &first, const TimelineRow &second)
{
    if (first.span.isNull() || second.span.isNull() || first.look == BarLook::Done
        || first.look == BarLook::Dropped || second.look == BarLook::Dropped || second.from.isNull()
        || first.to.isNull())
        return false;
    return second.from.last() < first.to.first();
}

}  // namespace

void addLinks(PlanTimeline &timeline, const PlanTree &plan)
{
    const auto say = [&timeline](const char *text) { return word(timeline.language, text); };
    QList<QList<int>> next(timeline.rows.size());
    for (int row = 0; row < timeline.rows.size(); ++row) {
        const Activity *work = plan.activity(row);
        for (const RecordId &id : work ? work->dependsOn : RecordIds()) {
            const int first = plan.placeOf(id);
            if (first < 0) {
                timeline.rows[row].findings << say(
                    QT_TRANSLATE_NOOP("Timeline", "It waits for an activity that is not in this plan."));
                continue;
            }
            next[first] << row;
            timeline.links << TimelineLink{first, row, startsEarly(timeline.rows[first], timeline.rows[row]),
                                           false};
        }
    }
    const Circles circles(next);
    for (TimelineLink &link : timeline.links) {
        TimelineRow &row = timeline.rows[link.to];
        const QString other = nameOf(timeline.rows[link.from]);
        link.circle = circles.together(link.from, link.to);
        row.inCircle = row.inCircle || link.circle;
        row.isEarly = row.isEarly || (link.early && !link.circle);
        if (link.circle)
            row.findings << say(QT_TRANSLATE_NOOP("Timeline", "It and “%1” wait for each other in a circle."))
                                .arg(other);
        else if (link.early)
            row.findings
                << say(QT_TRANSLATE_NOOP("Timeline", "It starts before it can: “%1” ends later.")).arg(other);
    }
}

}  // namespace tri::timeline
