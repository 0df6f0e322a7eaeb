// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/plantimeline.h"

#include "core/base/translations.h"
#include "core/kinds/planversion.h"
#include "core/rules/plantimelinelinks.h"
#include "core/rules/plantimelinewords.h"

#include <QSet>

#include <algorithm>

namespace tri {

using namespace Qt::StringLiterals;
using timeline::word;

namespace {

constexpr int kNearYears = 3;            ///< dates that far from the plan's own still belong to its picture
constexpr qsizetype kLongestLabel = 28;  ///< of a mark; the whole stands in its words

BarLook lookOf(const QString &status)
{
    if (status == u"under_way")
        return BarLook::UnderWay;
    if (status == u"done" || status == u"reached")
        return BarLook::Done;
    if (status == u"delayed")
        return BarLook::Delayed;
    if (status == u"revised")
        return BarLook::Revised;
    if (status == u"continued")
        return BarLook::Continued;
    return status == u"dropped" ? BarLook::Dropped : BarLook::Planned;
}

QString shortened(const QString &text)
{
    return text.size() <= kLongestLabel ? text : text.left(kLongestLabel - 1).trimmed() + u'…';
}

TimelinePoint pointOf(const Milestone &milestone, const QString &language)
{
    return {milestone.id, milestone.title.in(language),
            milestone.due.isNull() ? milestone.firstDue : milestone.due, milestone.firstDue,
            lookOf(milestone.status)};
}

void widen(TimelineSpan &all, const TimelineSpan &own)
{
    if (own.isNull())
        return;
    if (all.isNull()) {
        all = own;
        return;
    }
    all.first = std::min(all.first, own.first);
    all.surely = std::min(all.surely, own.surely);
    all.until = std::max(all.until, own.until);
    all.last = std::max(all.last, own.last);
    all.openStart = all.openStart && own.openStart;
    all.openEnd = all.openEnd && own.openEnd;
}

class Maker {
public:
    Maker(const PlanTree &plan, const TimelineSources &sources, const QDate &today, const QString &language)
        : m_plan(plan), m_sources(sources)
    {
        m_made.title = plan.plan.title.in(language);
        m_made.reference = plan.plan.reference;
        m_made.version = sources.version;
        m_made.language = language;
        m_made.from = plan.plan.from;
        m_made.to = plan.plan.to;
        m_made.today = today;
    }

    PlanTimeline make()
    {
        for (int line = 0; line < m_plan.lines.size(); ++line)
            addRow(line);
        addPoints();
        timeline::addLinks(m_made, m_plan);
        for (int row = int(m_made.rows.size()) - 1; row >= 0; --row) {
            const TimelineRow &at = m_made.rows[row];
            if (at.parent >= 0 && at.look != BarLook::Dropped)
                widen(m_made.rows[at.parent].span, withPoints(at));
        }
        limits();
        addMarks();
        for (const TimelineRow &row : std::as_const(m_made.rows)) {
            for (const QString &finding : row.findings)
                m_made.findings << nameOf(row) + u": "_s + finding;
        }
        return std::move(m_made);
    }

private:
    [[nodiscard]] QString say(const char *text) const { return word(m_made.language, text); }

    void addRow(int line)
    {
        const PlanLine &at = m_plan.lines[line];
        TimelineRow row;
        row.id = at.id;
        row.depth = at.depth;
        row.parent = at.parent.isNull() ? -1 : m_plan.placeOf(at.parent);
        row.level = at.level;
        row.number = m_plan.number(line);
        row.title = m_plan.title(line).in(m_made.language);
        if (const Activity *work = m_plan.activity(line))
            addWork(row, *work);
        else
            addObjective(row, *m_plan.objective(line));
        QStringList leads;
        for (const RecordId &owner : std::as_const(row.owners)) {
            if (const QString name = m_sources.names.value(owner); !name.isEmpty())
                leads << name;
        }
        row.leads = listText(leads, m_made.language);
        m_made.rows << row;
    }

    void addObjective(TimelineRow &row, const Objective &objective)
    {
        row.owners = objective.owners;
        row.themes = objective.themes;
        row.status = objective.status;
        row.look = BarLook::Summary;
    }

    void addWork(TimelineRow &row, const Activity &work)
    {
        row.owners = work.owners;
        row.themes = work.themes;
        row.status = work.status;
        row.look = lookOf(work.status);
        row.from = work.from;
        row.to = work.due.isNull() ? work.to : work.due;
        if (row.to.isNull())
            row.to = work.firstDue;
        row.firstDue = work.firstDue;
        row.slip = daysBetween(work.firstDue, work.due);
        row.span = timelineSpan(row.from, row.to);
        row.canMove = !(work.from.isNull() && work.to.isNull() && work.due.isNull());
        row.isPoint = work.milestone && !row.to.isNull();
        if (row.isPoint)
            row.points << TimelinePoint{work.id, row.title, row.to, work.firstDue, row.look};
        if (row.span.isNull()) {
            ++m_made.undated;
            row.findings << say(QT_TRANSLATE_NOOP("Timeline", "It has no dates, so no bar is drawn."));
            return;
        }
        row.reversed = !row.from.isNull() && !row.to.isNull() && row.to.last() < row.from.first();
        if (row.reversed)
            row.findings << say(QT_TRANSLATE_NOOP("Timeline", "It ends (%1) before it begins (%2)."))
                                .arg(shortDate(row.to, localeOf(m_made.language)),
                                     shortDate(row.from, localeOf(m_made.language)));
    }

    void addPoints()
    {
        for (const Milestone &milestone : m_sources.milestones) {
            const int row = m_plan.placeOf(milestone.activity);
            if (row < 0)
                continue;
            const TimelinePoint point = pointOf(milestone, m_made.language);
            if (point.due.isNull())
                m_made.rows[row].findings
                    << say(QT_TRANSLATE_NOOP("Timeline", "The milestone “%1” has no date.")).arg(point.title);
            else
                m_made.rows[row].points << point;
        }
        for (TimelineRow &row : m_made.rows)
            std::stable_sort(
                row.points.begin(), row.points.end(),
                [](const TimelinePoint &a, const TimelinePoint &b) { return a.day() < b.day(); });
    }

    static TimelineSpan withPoints(const TimelineRow &row)
    {
        TimelineSpan all = row.span;
        for (const TimelinePoint &point : row.points)
            widen(all, timelineSpan(point.due, point.due));
        return all;
    }

    /// What is worth showing, and what there is: a date in 2999 must not squeeze the rest into one pixel.
    void limits()
    {
        QList<QDate> firsts;
        QList<QDate> lasts;
        for (const TimelineRow &row : std::as_const(m_made.rows)) {
            if (const TimelineSpan span = withPoints(row); !row.isSummary() && !span.isNull()) {
                firsts << span.first;
                lasts << span.last;
            }
        }
        QDate from = m_made.from.isNull() ? m_made.to.first() : m_made.from.first();
        QDate to = m_made.to.isNull() ? m_made.from.last() : m_made.to.last();
        if (to < from)
            std::swap(from, to);
        if (!from.isValid()) {
            QDate middle = m_made.today;
            if (!firsts.isEmpty()) {
                QList<QDate> sorted = firsts;
                std::sort(sorted.begin(), sorted.end());
                middle = sorted[sorted.size() / 2];
            }
            from = to = middle;
        }
        const QDate least = from.addYears(-kNearYears);
        const QDate most = to.addYears(kNearYears);
        m_made.first = m_made.earliest = from;
        m_made.last = m_made.latest = to;
        for (qsizetype i = 0; i < firsts.size(); ++i) {
            m_made.earliest = std::min(m_made.earliest, firsts[i]);
            m_made.latest = std::max(m_made.latest, lasts[i]);
            if (firsts[i] >= least)
                m_made.first = std::min(m_made.first, firsts[i]);
            if (lasts[i] <= most)
                m_made.last = std::max(m_made.last, lasts[i]);
        }
        tellFar(least, most);
        m_made.first = QDate(m_made.first.year(), m_made.first.month(), 1);
        m_made.last = QDate(m_made.last.year(), m_made.last.month(), m_made.last.daysInMonth());
    }

    void tellFar(const QDate &least, const QDate &most)
    {
        for (TimelineRow &row : m_made.rows) {
            if (row.isSummary() || row.span.isNull() || (row.span.first >= least && row.span.last <= most))
                continue;
            const QDate far = row.span.first < least ? row.span.first : row.span.last;
            row.findings << say(QT_TRANSLATE_NOOP("Timeline",
                                                  "Its date in %1 is far from the rest of the plan."))
                                .arg(far.year());
        }
    }

    void addMark(TimelineMark::Kind kind, const RecordId &id, const QString &label, const PartialDate &from,
                 const PartialDate &to, bool settled = false)
    {
        if (!from.isNull() && from.first() <= m_made.latest.addYears(1)
            && from.last() >= m_made.earliest.addYears(-1))
            m_made.marks << TimelineMark{kind, id, label, from, to.isNull() ? from : to, settled};
    }

    void addMarks()
    {
        m_made.marks << TimelineMark{TimelineMark::Kind::Today,
                                     {},
                                     say(QT_TRANSLATE_NOOP("Timeline", "Today")),
                                     PartialDate(m_made.today),
                                     PartialDate(m_made.today),
                                     false};
        const QString &language = m_made.language;
        for (const Meeting &meeting : m_sources.meetings) {
            const bool forum = meeting.kind == u"forum_meeting";
            if (forum || meeting.kind == u"trilateral")
                addMark(forum ? TimelineMark::Kind::Forum : TimelineMark::Kind::Trilateral, meeting.id,
                        meeting.reference.isEmpty() ? shortened(meeting.title.in(language))
                                                    : meeting.reference,
                        meeting.from, meeting.to);
        }
        for (const ExpertiseRequest &request : m_sources.requests) {
            const bool settled = request.status == u"delivered" || request.status == u"declined"
                || request.status == u"withdrawn";
            addMark(TimelineMark::Kind::Request, request.id,
                    request.reference.isEmpty() ? shortened(request.title.in(language)) : request.reference,
                    request.neededBy, request.neededBy, settled);
        }
        addPeriods();
        std::stable_sort(
            m_made.marks.begin(), m_made.marks.end(),
            [](const TimelineMark &a, const TimelineMark &b) { return a.from.first() < b.from.first(); });
    }

    /// The reporting periods where the plan has them, else its years.
    void addPeriods()
    {
        const WorkPlan &plan = m_plan.plan;
        const PartialDate begin = plan.reportFrom.isNull() ? plan.from : plan.reportFrom;
        const PartialDate end = plan.reportTo.isNull() ? plan.to : plan.reportTo;
        if (begin.isNull() || end.isNull() || end.last() < begin.first())
            return;
        const int months = int(std::clamp<qint64>(plan.reportEvery.value_or(12), 1, 600));
        int number = 0;
        for (QDate day = begin.first(); day <= end.last() && number < 240;
             day = begin.first().addMonths(months * number)) {
            ++number;
            const QDate next = begin.first().addMonths(months * number).addDays(-1);
            addMark(TimelineMark::Kind::Period, plan.id,
                    say(QT_TRANSLATE_NOOP("Timeline", "Period %1")).arg(number), PartialDate(day),
                    PartialDate(std::min(next, end.last())));
        }
    }

    const PlanTree &m_plan;
    const TimelineSources &m_sources;
    PlanTimeline m_made;
};

}  // namespace

int PlanTimeline::rowOf(const RecordId &id) const
{
    for (int row = 0; row < rows.size(); ++row) {
        if (rows[row].id == id)
            return row;
        for (const TimelinePoint &point : rows[row].points) {
            if (point.id == id)
                return row;
        }
    }
    return -1;
}

PlanTimeline planTimeline(const PlanTree &plan, const TimelineSources &sources, const QDate &today, const QString &language)
{
    return Maker(plan, sources, today, language).make();
}

TimelineSpan timelineSpan(const PartialDate &from, const PartialDate &to)
{
    TimelineSpan span;
    if (from.isNull() && to.isNull())
        return span;
    PartialDate start = from.isNull() ? to : from;
    PartialDate end = to.isNull() ? from : to;
    if (end.last() < start.first())
        std::swap(start, end);
    span.openStart = from.isNull();
    span.openEnd = to.isNull();
    span.first = start.first();
    span.surely = start.last();
    span.until = end.first();
    span.last = end.last();
    return span;
}

int daysBetween(const PartialDate &first, const PartialDate &second)
{
    return first.isNull() || second.isNull() ? 0 : int(first.last().daysTo(second.last()));
}

TimelineSources readTimelineSources(Reader &reader, const PlanTree &plan, const QString &language)
{
    TimelineSources sources;
    RecordIds works;
    QSet<RecordId> owners;
    for (const Activity &activity : plan.activities) {
        works << activity.id;
        owners.unite(QSet<RecordId>(activity.owners.begin(), activity.owners.end()));
    }
    for (const Objective &objective : plan.objectives)
        owners.unite(QSet<RecordId>(objective.owners.begin(), objective.owners.end()));
    sources.milestones = reader.linkedToAny<Milestone>("activity", works);
    sources.meetings = reader.all<Meeting>();
    sources.requests = reader.all<ExpertiseRequest>();
    for (const RecordId &owner : std::as_const(owners))
        sources.names.insert(owner, reader.workspace().shortTitle(owner, language));
    qint64 newest = 0;
    for (const PlanVersion &version : reader.linked<PlanVersion>("work_plan", plan.plan.id)) {
        if (sources.version.isEmpty() || version.number.value_or(0) > newest) {
            newest = version.number.value_or(0);
            sources.version =
                word(language, QT_TRANSLATE_NOOP("Timeline", "Version %1, %2"))
                    .arg(QString::number(newest), longDate(version.date, localeOf(language)));
        }
    }
    return sources;
}

}  // namespace tri
