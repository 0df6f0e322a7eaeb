// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Mouse and keys in the timeline.

#include "ui/pages/plans/timelineview.h"

#include "core/base/localtext.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal kZoomStep = 1.25;

}  // namespace

qreal TimelineView::logicalX(qreal x) const
{
    return isRightToLeft() ? viewport()->width() - x : x;
}

int TimelineView::rowAt(const QPointF &place) const
{
    const qreal y = place.y() - m_metrics.axisHeight();
    const int at = int((y + verticalScrollBar()->value()) / m_metrics.row);
    const bool outside = y < 0 || place.y() >= viewport()->height() - footHeight();
    return outside || at >= m_visible.size() ? -1 : m_visible[at];
}

QRect TimelineView::rowPlace(int row) const
{
    const int place = placeOf(row);
    const int top = int(m_metrics.axisHeight()) + int(place * m_metrics.row) - verticalScrollBar()->value();
    return place < 0 ? QRect() : QRect(0, top, viewport()->width(), int(m_metrics.row));
}

QRect TimelineView::rowsArea() const
{
    const int axis = int(m_metrics.axisHeight());
    return {0, axis, viewport()->width(), viewport()->height() - axis - int(footHeight())};
}

DatePart TimelineView::partAt(const QPointF &place, const TimelineItem &item) const
{
    const TimelineRow &row = m_timeline->rows[item.row];
    if (item.part == TimelineShape::Point || row.isPoint)
        return DatePart::End;
    const qreal x = logicalX(place.x()) - namesWidth() + acrossValue();
    const qreal from = qreal(origin().daysTo(row.span.first)) * m_perDay;
    const qreal to = qreal(origin().daysTo(row.span.last) + 1) * m_perDay;
    const qreal grip = std::min(m_metrics.pad, (to - from) / 4);
    if (!row.span.openStart && std::abs(x - from) <= grip)
        return DatePart::Start;
    if (!row.span.openEnd && std::abs(x - to) <= grip)
        return DatePart::End;
    return DatePart::All;
}

void TimelineView::startDrag(const QPointF &place)
{
    m_drag = {};
    const TimelineItem *item = picture().at(place);
    if (!item || item->row < 0 || item->part == TimelineShape::Summary || item->part == TimelineShape::Fold
        || item->part == TimelineShape::Beyond)
        return;
    const TimelineRow &row = m_timeline->rows[item->row];
    m_drag.part = partAt(place, *item);
    m_drag.id = item->id.isNull() ? row.id : item->id;
    if (m_drag.id == row.id && !row.canMove)
        return;
    m_drag.start = m_drag.part == DatePart::End ? row.to.first()
        : row.from.isNull()                     ? row.to.first()
                                                : row.from.first();
    for (const TimelinePoint &point : row.points) {
        if (point.id == item->id)
            m_drag.start = point.due.first();
    }
    m_drag.row = m_drag.start.isValid() ? item->row : -1;
    m_drag.from = place;
    m_drag.day = m_drag.start;
}

void TimelineView::drag(const QPointF &place)
{
    if (!m_drag.moves && (place - m_drag.from).manhattanLength() < QApplication::startDragDistance())
        return;
    m_drag.moves = true;
    const qint64 days = qint64(std::lround((logicalX(place.x()) - logicalX(m_drag.from.x())) / m_perDay));
    QDate day = m_drag.start.addDays(days);
    if (day.isValid())
        day = snapped(day, step());
    if (!day.isValid() || day.year() < 1 || day.year() > 9999)
        return;
    m_drag.day = day;
    const TimelineRow &row = m_timeline->rows[m_drag.row];
    PartialDate like = m_drag.part == DatePart::Start || (m_drag.part == DatePart::All && !row.from.isNull())
        ? row.from
        : row.to;
    for (const TimelinePoint &point : row.points) {
        if (point.id == m_drag.id)
            like = point.due;
    }
    m_bubble = shortDate(asExactAs(day, like), locale());
    viewport()->update();
}

void TimelineView::endDrag()
{
    const Drag done = m_drag;
    m_drag = {};
    m_bubble.clear();
    viewport()->update();
    if (done.moves && done.day != done.start)
        Q_EMIT dropped(done.part, done.day);
}

void TimelineView::paintDrag(QPainter &painter)
{
    if (!m_drag.moves)
        return;
    const qreal days = qreal(m_drag.start.daysTo(m_drag.day));
    const qreal by = (isRightToLeft() ? -1 : 1) * days * m_perDay;
    QRectF ghost;
    for (const TimelineItem &item : m_picture.items) {
        const bool own = item.part == TimelineShape::Bar || item.part == TimelineShape::Tail
            || item.part == TimelineShape::Point;
        if (item.row == m_drag.row && own && (item.id.isNull() || item.id == m_drag.id))
            ghost = ghost.isNull() ? item.box : ghost.united(item.box);
    }
    const bool startSide = (m_drag.part == DatePart::Start) != isRightToLeft();
    if (m_drag.part == DatePart::All || ghost.width() <= m_metrics.bar * 1.2)
        ghost.translate(by, 0);
    else if (startSide)
        ghost.setLeft(std::min(ghost.left() + by, ghost.right() - 2));
    else
        ghost.setRight(std::max(ghost.right() + by, ghost.left() + 2));
    painter.save();
    painter.setClipRect(m_picture.chart);
    painter.setPen(QPen(m_theme.color(Theme::Role::Accent), 2, Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(ghost);
    painter.restore();
    painter.setFont(m_metrics.smallStrong);
    const qreal wide = m_texts->width(m_bubble, TimelineFace::SmallStrong) + 2 * m_metrics.pad;
    QRectF bubble(ghost.center().x() - wide / 2, ghost.top() - m_metrics.axisRow - 2, wide,
                  m_metrics.axisRow);
    bubble.moveLeft(std::clamp(bubble.left(), 0.0, std::max(0.0, viewport()->width() - wide)));
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(Theme::Role::Accent));
    painter.drawRoundedRect(bubble, m_metrics.pad / 2, m_metrics.pad / 2);
    painter.setPen(m_theme.color(Theme::Role::AccentText));
    painter.drawText(bubble, Qt::AlignCenter, m_bubble);
}

void TimelineView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_timeline)
        return;
    const QPointF place = event->position();
    const TimelineItem *item = picture().at(place);
    const int row = rowAt(place);
    if (item && item->part == TimelineShape::Fold) {
        setFolded(row, !isFolded(row));
        return;
    }
    const RecordId point = item ? item->id : RecordId();
    const bool away = item && item->part == TimelineShape::Beyond;
    startDrag(place);
    if (row >= 0)
        setCurrentRow(row);
    if (row >= 0 && !point.isNull()) {
        const auto &points = m_timeline->rows[row].points;
        for (int at = 0; at < points.size(); ++at) {
            if (points[at].id == point && point != m_timeline->rows[row].id)
                m_point = at;
        }
        tellCurrent();
        Q_EMIT currentChanged();
    }
    if (away) {
        m_fitted = false;
        setAcross(int(qreal(origin().daysTo(m_timeline->rows[row].span.first)) * m_perDay)
                  - horizontalScrollBar()->pageStep() / 3);
    }
}

void TimelineView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_timeline)
        return;
    if (m_drag.row >= 0 && event->buttons().testFlag(Qt::LeftButton)) {
        drag(event->position());
        return;
    }
    if (const int row = rowAt(event->position()); row != m_pointed) {
        m_pointed = row;
        stale();
    }
    updateCursor(event->position());
}

void TimelineView::updateCursor(const QPointF &place)
{
    const TimelineItem *item = picture().at(place);
    const bool bar = item && item->row >= 0 && m_timeline->rows[item->row].canMove
        && (item->part == TimelineShape::Bar || item->part == TimelineShape::Tail
            || item->part == TimelineShape::Point);
    viewport()->setCursor(!bar                                        ? Qt::ArrowCursor
                              : partAt(place, *item) == DatePart::All ? Qt::OpenHandCursor
                                                                      : Qt::SizeHorCursor);
}

void TimelineView::mouseReleaseEvent(QMouseEvent *)
{
    if (m_drag.row >= 0)
        endDrag();
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent *event)
{
    m_drag = {};
    const TimelineItem *item = m_timeline ? picture().at(event->position()) : nullptr;
    if (item && item->row < 0 && !item->id.isNull())
        Q_EMIT opened(item->id);
    else if (!currentRecord().isNull() && rowAt(event->position()) >= 0)
        Q_EMIT opened(currentRecord());
}

void TimelineView::contextMenuEvent(QContextMenuEvent *event)
{
    if (actions().isEmpty())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(actions());
    menu->popup(event->globalPos());
}

void TimelineView::wheelEvent(QWheelEvent *event)
{
    const QPoint turn = event->angleDelta();
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        if (turn.y() != 0)
            zoomAt(std::pow(kZoomStep, turn.y() / 120.0), event->position().x());
        event->accept();
        return;
    }
    m_fitted = m_fitted && turn.x() == 0 && !event->modifiers().testFlag(Qt::ShiftModifier);
    if (event->modifiers().testFlag(Qt::ShiftModifier) && turn.x() == 0) {
        setAcross(acrossValue() - turn.y());
        event->accept();
        return;
    }
    QAbstractScrollArea::wheelEvent(event);
}

bool TimelineView::zoomKey(int key, Qt::KeyboardModifiers modifiers, bool apply)
{
    if (modifiers & ~(Qt::ControlModifier | Qt::ShiftModifier | Qt::KeypadModifier))
        return false;
    const bool larger = key == Qt::Key_Plus || key == Qt::Key_Equal;
    const bool smaller = key == Qt::Key_Minus;
    if (apply && (larger || smaller))
        zoomBy(larger ? kZoomStep : 1 / kZoomStep);
    return larger || smaller;
}

bool TimelineView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool arrow = key->key() == Qt::Key_Left || key->key() == Qt::Key_Right
            || key->key() == Qt::Key_PageUp || key->key() == Qt::Key_PageDown;
        // Here these move bars and enlarge time; elsewhere they go back, or enlarge all text.
        if (zoomKey(key->key(), key->modifiers(), false)
            || (arrow && key->modifiers().testFlag(Qt::AltModifier))) {
            event->accept();
            return true;
        }
    }
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        viewport()->update();
    if (event->type() == QEvent::LayoutDirectionChange)
        stale();
    return QAbstractScrollArea::event(event);
}

void TimelineView::choosePoint(int by)
{
    if (currentRecord().isNull())
        return;
    const TimelineRow &row = m_timeline->rows[m_current];
    QList<int> points{-1};
    for (int at = 0; at < row.points.size(); ++at) {
        if (row.points[at].id != row.id)
            points << at;
    }
    const int next = int(points.indexOf(m_point)) + by;
    if (next < 0 || next >= points.size()) {
        if (row.isSummary())
            setFolded(m_current, by < 0);
        else if (by < 0 && row.parent >= 0)
            setCurrentRow(row.parent);
        return;
    }
    m_point = points[next];
    tellCurrent();
    stale();
    Q_EMIT currentChanged();
}

bool TimelineView::moveKey(QKeyEvent *event)
{
    if (!event->modifiers().testFlag(Qt::AltModifier) || event->modifiers().testFlag(Qt::ControlModifier))
        return false;
    const bool quarter = event->key() == Qt::Key_PageUp || event->key() == Qt::Key_PageDown;
    const bool across = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    if (!quarter && !across)
        return false;
    const bool on =
        quarter ? event->key() == Qt::Key_PageDown : (event->key() == Qt::Key_Right) != isRightToLeft();
    const bool end = event->modifiers().testFlag(Qt::ShiftModifier);
    Q_EMIT stepWanted(end ? DatePart::End : DatePart::All, quarter ? DateStep::Quarter : step(), on ? 1 : -1);
    return true;
}

bool TimelineView::chooseKey(QKeyEvent *event)
{
    if (m_visible.isEmpty() || event->modifiers() & (Qt::AltModifier | Qt::ControlModifier))
        return false;
    const int last = int(m_visible.size()) - 1;
    const int page = std::max(1, verticalScrollBar()->pageStep() / int(m_metrics.row) - 1);
    int place = std::max(0, placeOf(m_current));
    switch (event->key()) {
    case Qt::Key_Up: place -= 1; break;
    case Qt::Key_Down: place += 1; break;
    case Qt::Key_PageUp: place -= page; break;
    case Qt::Key_PageDown: place += page; break;
    case Qt::Key_Home: place = 0; break;
    case Qt::Key_End: place = last; break;
    case Qt::Key_Left: choosePoint(isRightToLeft() ? 1 : -1); return true;
    case Qt::Key_Right: choosePoint(isRightToLeft() ? -1 : 1); return true;
    case Qt::Key_Space: setFolded(m_current, !isFolded(m_current)); return true;
    default: return false;
    }
    setCurrentRow(m_visible[std::clamp(place, 0, last)]);
    return true;
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    if (!m_timeline)
        return QAbstractScrollArea::keyPressEvent(event);
    if (event->key() == Qt::Key_Escape && m_drag.row >= 0) {
        m_drag = {};
        m_bubble.clear();
        viewport()->update();
        return;
    }
    if (moveKey(event) || zoomKey(event->key(), event->modifiers(), true) || chooseKey(event))
        return;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!currentRecord().isNull())
            Q_EMIT opened(currentRecord());
        return;
    case Qt::Key_F2: Q_EMIT datesWanted(); return;
    default: QAbstractScrollArea::keyPressEvent(event);
    }
}

}  // namespace tri::ui
