// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plans/timelineview.h"

#include "ui/pages/plans/timelineaccess.h"

#include <QHelpEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <utility>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal kLeastPerDay = 0.004;
constexpr qreal kMostPerDay = 60;
constexpr int kMargin = 31;  ///< days beyond the first and the last date

}  // namespace

TimelineView::TimelineView(const Theme &theme, QWidget *parent)
    : QAbstractScrollArea(parent), m_theme(theme), m_voice(new ChartVoice(this))
{
    installChartAccess<TimelineAccess, TimelineView>();
    setObjectName(u"plan.timeline.view"_s);
    setAccessibleName(tr("Timeline"));
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    connect(&theme, &Theme::changed, this, &TimelineView::lookChanged);
    lookChanged();
}

TimelineView::~TimelineView() = default;

void TimelineView::lookChanged()
{
    m_metrics.body = m_theme.font(Theme::Type::Body);
    m_metrics.strong = m_theme.font(Theme::Type::Body, true);
    m_metrics.small = m_theme.font(Theme::Type::Caption);
    m_metrics.smallStrong = m_theme.font(Theme::Type::Caption, true);
    m_metrics.row = m_theme.rowHeight();
    m_metrics.bar = m_theme.rowHeight() / 2;
    m_metrics.pad = m_theme.space(2);
    m_metrics.axisRow = m_theme.space(5);
    m_metrics.markRow = m_theme.space(5);
    m_metrics.indent = m_theme.space(4);
    m_metrics.legendRow = m_theme.space(5);
    m_texts = std::make_unique<TimelineTexts>(m_metrics);
    verticalScrollBar()->setSingleStep(int(m_metrics.row));
    horizontalScrollBar()->setSingleStep(int(m_metrics.row));
    arrange();
}

void TimelineView::setTimeline(std::shared_ptr<const PlanTimeline> timeline)
{
    const bool first = !m_timeline;
    const RecordId chosen = currentRecord();
    m_timeline = std::move(timeline);
    m_drag = {};
    m_bubble.clear();
    m_current = m_point = -1;
    build();
    m_voice->loadedAnew();
    if (!m_timeline)
        return;
    if (const int row = m_timeline->rowOf(chosen); row >= 0) {
        m_current = row;
        for (int at = 0; at < m_timeline->rows[row].points.size(); ++at) {
            if (m_timeline->rows[row].points[at].id == chosen && m_timeline->rows[row].id != chosen)
                m_point = at;
        }
    } else if (!m_visible.isEmpty()) {
        m_current = m_visible.first();
    }
    if (first || m_fitted)
        fitPlan();
    tellCurrent();
}

void TimelineView::setShown(std::function<bool(const TimelineRow &)> shows)
{
    m_shows = std::move(shows);
    build();
    m_voice->reordered();
    if (placeOf(m_current) < 0 && !m_visible.isEmpty())
        setCurrentRow(m_visible.first());
}

void TimelineView::build()
{
    m_visible.clear();
    m_places.clear();
    m_parents.clear();
    if (m_timeline) {
        const auto &rows = m_timeline->rows;
        QList<bool> shown(rows.size(), !m_shows);
        m_parents.fill(false, rows.size());
        for (int row = int(rows.size()) - 1; row >= 0; --row) {
            shown[row] = shown[row] || (m_shows && !rows[row].isSummary() && m_shows(rows[row]));
            if (rows[row].parent >= 0) {
                m_parents[rows[row].parent] = true;
                shown[rows[row].parent] = shown[rows[row].parent] || shown[row];
            }
        }
        m_places.fill(-1, rows.size());
        int hiddenBelow = -1;
        for (int row = 0; row < rows.size(); ++row) {
            if (hiddenBelow >= 0 && rows[row].depth > hiddenBelow)
                continue;
            hiddenBelow = isFolded(row) ? rows[row].depth : -1;
            if (!shown[row])
                continue;
            m_places[row] = int(m_visible.size());
            m_visible << row;
        }
    }
    arrange();
}

bool TimelineView::isFolded(int row) const
{
    return m_timeline && row >= 0 && row < m_timeline->rows.size()
        && m_folded.contains(m_timeline->rows[row].id);
}

void TimelineView::setFolded(int row, bool folded)
{
    if (!m_timeline || row < 0 || row >= m_timeline->rows.size() || !m_timeline->rows[row].isSummary())
        return;
    if (folded)
        m_folded.insert(m_timeline->rows[row].id);
    else
        m_folded.remove(m_timeline->rows[row].id);
    build();
    m_voice->folded(placeOf(row));
    m_voice->reordered();
    if (placeOf(m_current) < 0)
        setCurrentRow(row);
}

void TimelineView::foldAll(bool folded)
{
    m_folded.clear();
    for (const TimelineRow &row : m_timeline ? m_timeline->rows : QList<TimelineRow>()) {
        if (folded && row.isSummary())
            m_folded.insert(row.id);
    }
    build();
    for (const int row : std::as_const(m_visible)) {
        if (m_timeline->rows[row].isSummary())
            m_voice->folded(placeOf(row));
    }
    m_voice->reordered();
    while (m_current >= 0 && placeOf(m_current) < 0)
        setCurrentRow(m_timeline->rows[m_current].parent);
}

QDate TimelineView::origin() const
{
    return std::max(m_timeline->earliest, QDate(1, 3, 1)).addDays(-kMargin);
}

QDate TimelineView::beyond() const
{
    return std::min(std::max(m_timeline->latest, m_timeline->last), QDate(9999, 11, 1)).addDays(kMargin);
}

qreal TimelineView::namesWidth() const
{
    return std::min<qreal>(m_theme.textWidth(42), viewport()->width() * 0.36);
}

qreal TimelineView::footHeight() const
{
    return m_legend && m_timeline ? legendHeight(*m_timeline, *m_texts, viewport()->width()) : 0;
}

void TimelineView::setLegend(bool shown)
{
    m_legend = shown;
    arrange();
    if (m_current >= 0 && placeOf(m_current) >= 0)
        showRow(m_current);
}

int TimelineView::acrossValue() const
{
    return horizontalScrollBar()->value();  // counts from the start edge; the picture is turned at the end
}

void TimelineView::setAcross(int value)
{
    horizontalScrollBar()->setValue(value);
}

void TimelineView::arrange()
{
    stale();
    if (!m_timeline)
        return;
    const int high = std::max(0, int(viewport()->height() - m_metrics.axisHeight() - footHeight()));
    verticalScrollBar()->setRange(0, std::max(0, int(qreal(m_visible.size()) * m_metrics.row) - high));
    verticalScrollBar()->setPageStep(high);
    const int wide = std::max(1, int(viewport()->width() - namesWidth()));
    const qreal all = qreal(origin().daysTo(beyond()) + 1) * m_perDay;
    horizontalScrollBar()->setRange(0, std::max(0, int(std::min(all, 2e9)) - wide));
    horizontalScrollBar()->setPageStep(wide);
}

void TimelineView::stale()
{
    m_stale = true;
    viewport()->update();
}

void TimelineView::fitPlan()
{
    if (!m_timeline)
        return;
    const qreal wide = std::max<qreal>(50, viewport()->width() - namesWidth());
    const qint64 days = m_timeline->first.daysTo(m_timeline->last) + 1;
    m_perDay = std::clamp(wide / (qreal(days) * 1.04), kLeastPerDay, kMostPerDay);
    arrange();
    setAcross(int((qreal(origin().daysTo(m_timeline->first)) - qreal(days) * 0.02) * m_perDay));
    m_fitted = true;
    Q_EMIT zoomChanged();
}

void TimelineView::setPerDay(qreal perDay)
{
    zoomAt(perDay / m_perDay, -1);
}

void TimelineView::zoomBy(qreal factor)
{
    zoomAt(factor, -1);
}

void TimelineView::zoomAt(qreal factor, qreal x)
{
    if (!m_timeline)
        return;
    const qreal wide = viewport()->width() - namesWidth();
    const qreal at = x < 0 ? anchor() : std::clamp<qreal>(logicalX(x) - namesWidth(), 0, wide);
    const qreal day = (acrossValue() + at) / m_perDay;
    m_perDay = std::clamp(m_perDay * factor, kLeastPerDay, kMostPerDay);
    m_fitted = false;
    arrange();
    setAcross(int(std::min(day * m_perDay - at, 2e9)));
    Q_EMIT zoomChanged();
}

/// What stays in its place when keys or buttons zoom: the chosen bar where it is in sight, else the middle.
qreal TimelineView::anchor() const
{
    const qreal wide = viewport()->width() - namesWidth();
    if (m_current >= 0 && m_current < m_timeline->rows.size() && !m_timeline->rows[m_current].span.isNull()) {
        const TimelineSpan &span = m_timeline->rows[m_current].span;
        const QDate middle = span.first.addDays(span.first.daysTo(span.last) / 2);
        const qreal at = qreal(origin().daysTo(middle)) * m_perDay - acrossValue();
        if (at > 0 && at < wide)
            return at;
    }
    return wide / 2;
}

void TimelineView::showToday()
{
    if (!m_timeline)
        return;
    m_fitted = false;
    setAcross(
        int(qreal(origin().daysTo(m_timeline->today)) * m_perDay - (viewport()->width() - namesWidth()) / 2));
}

DateStep TimelineView::step() const
{
    switch (lowerUnit(m_perDay, m_texts->width(u"0"_s, TimelineFace::Small))) {
    case TimeUnit::Day: return DateStep::Day;
    case TimeUnit::Week: return DateStep::Week;
    case TimeUnit::Month: return DateStep::Month;
    default: return DateStep::Quarter;
    }
}

void TimelineView::setCurrentRow(int row)
{
    if (!m_timeline || row >= m_timeline->rows.size() || row < 0)
        return;
    // What is folded away comes into sight.
    QList<int> opened;
    for (int above = m_timeline->rows[row].parent; above >= 0 && placeOf(row) < 0;
         above = m_timeline->rows[above].parent) {
        if (m_folded.remove(m_timeline->rows[above].id))
            opened << above;
    }
    if (placeOf(row) < 0)
        build();
    for (const int above : std::as_const(opened))
        m_voice->folded(placeOf(above));
    if (!opened.isEmpty())
        m_voice->reordered();
    if (placeOf(row) < 0)
        return;
    m_current = row;
    m_point = -1;
    showRow(row);
    tellCurrent();
    stale();
    Q_EMIT currentChanged();
}

void TimelineView::showRow(int row)
{
    const int top = int(placeOf(row) * m_metrics.row);
    QScrollBar *bar = verticalScrollBar();
    if (top < bar->value())
        bar->setValue(top);
    else if (top + int(m_metrics.row) > bar->value() + bar->pageStep())
        bar->setValue(top + int(m_metrics.row) - bar->pageStep());
}

RecordId TimelineView::currentRecord() const
{
    if (!m_timeline || m_current < 0 || m_current >= m_timeline->rows.size())
        return {};
    const TimelineRow &row = m_timeline->rows[m_current];
    return m_point >= 0 && m_point < row.points.size() ? row.points[m_point].id : row.id;
}

QString TimelineView::currentWords() const
{
    if (currentRecord().isNull())
        return {};
    const TimelineRow &row = m_timeline->rows[m_current];
    return m_point >= 0 && m_point < row.points.size() ? pointWords(*m_timeline, row.points[m_point])
                                                       : rowWords(*m_timeline, m_current);
}

void TimelineView::tellCurrent()
{
    setAccessibleDescription(currentWords());
    m_voice->chosen();
}

TimelineFrame TimelineView::frame() const
{
    TimelineFrame made;
    made.timeline = m_timeline.get();
    made.size = viewport()->size();
    made.names = namesWidth();
    made.mirrored = isRightToLeft();
    made.scrolls = true;
    made.foot = m_legend;
    made.current = m_current;
    made.pointed = m_pointed;
    made.scale.perDay = m_perDay;
    // Whole days and the rest, so that far to the right nothing is rounded away.
    made.scale.origin = origin();
    made.scale.shift = acrossValue();
    const qreal top = m_metrics.axisHeight() - verticalScrollBar()->value();
    const qreal high = m_metrics.row;
    made.middle = [this, top, high](int row) -> std::optional<qreal> {
        const int place = placeOf(row);
        return place < 0 ? std::optional<qreal>() : top + (place + 0.5) * high;
    };
    const int first = std::max(0, int(verticalScrollBar()->value() / high));
    for (int place = first; place < m_visible.size(); ++place) {
        TimelineLine line;
        line.row = m_visible[place];
        line.top = top + place * high;
        line.height = high;
        if (line.top >= made.size.height())
            break;
        line.canFold = m_parents[line.row];
        line.folded = isFolded(line.row);
        made.lines << line;
    }
    return made;
}

const TimelinePicture &TimelineView::picture()
{
    if (m_stale && m_timeline) {
        m_picture = placeTimeline(frame(), *m_texts);
        m_stale = false;
    }
    return m_picture;
}

TimelineInks TimelineView::inks() const
{
    using Role = Theme::Role;
    const QList<std::pair<TimelineInk, Role>> roles{
        {TimelineInk::Text, Role::Text},           {TimelineInk::Muted, Role::Muted},
        {TimelineInk::Rule, Role::Rule},           {TimelineInk::Border, Role::Border},
        {TimelineInk::Surface, Role::Surface},     {TimelineInk::Sunken, Role::Window},
        {TimelineInk::Accent, Role::Accent},       {TimelineInk::AccentText, Role::AccentText},
        {TimelineInk::Selection, Role::Selection}, {TimelineInk::Hover, Role::Hover},
        {TimelineInk::Focus, Role::Focus},         {TimelineInk::Warning, Role::Warning}};
    TimelineInks made;
    for (const auto &[ink, role] : roles)
        made.colors.insert(int(ink), m_theme.color(role));
    return made;
}

void TimelineView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    if (!m_timeline) {
        painter.fillRect(viewport()->rect(), m_theme.color(Theme::Role::Surface));
        return;
    }
    paintTimeline(painter, picture(), m_metrics, inks());
    paintDrag(painter);
    const int wide = std::max(1, m_theme.space(1) / 2);
    if (m_point >= 0) {
        for (const TimelineItem &item : m_picture.items) {
            if (item.part != TimelineShape::Point || item.id != currentRecord())
                continue;
            painter.setPen(QPen(m_theme.color(Theme::Role::Focus), wide));
            painter.drawRect(item.box.adjusted(-wide, -wide, wide, wide));
        }
    }
    if (hasFocus()) {
        painter.setPen(QPen(m_theme.color(Theme::Role::Focus), wide));
        const QRect row = m_point < 0 ? rowRect(m_current) : QRect();
        if (!row.isEmpty())
            painter.drawRect(row.adjusted(wide / 2, 0, -wide, -wide)
                             & viewport()->rect().adjusted(0, 0, -wide, -wide));
    }
}

void TimelineView::resizeEvent(QResizeEvent *)
{
    if (m_fitted)
        fitPlan();
    else
        arrange();
}

void TimelineView::scrollContentsBy(int, int)
{
    stale();  // not by moving pixels: names and axis stand still
}

bool TimelineView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && m_timeline) {
        const auto *help = static_cast<QHelpEvent *>(event);
        QString words;
        const TimelineItem *item = picture().at(help->pos());
        if (item && !item->id.isNull()) {
            for (const TimelineMark &mark : m_timeline->marks) {
                if (mark.id == item->id && mark.kind != TimelineMark::Kind::Period)
                    words = markWords(*m_timeline, mark);
            }
            for (const TimelinePoint &point :
                 item->row < 0 ? QList<TimelinePoint>() : m_timeline->rows[item->row].points) {
                if (point.id == item->id)
                    words = pointWords(*m_timeline, point);
            }
        }
        if (words.isEmpty())
            words = rowWords(*m_timeline, rowAt(help->pos()));
        // Plain text, whatever stands in a title.
        QToolTip::showText(help->globalPos(),
                           words.toHtmlEscaped().replace(u'\n', u"<br>"_s).prepend(u"<qt>"_s), viewport());
        return true;
    }
    if (event->type() == QEvent::Leave && m_pointed >= 0) {
        m_pointed = -1;
        stale();
    }
    return QAbstractScrollArea::viewportEvent(event);
}

}  // namespace tri::ui
