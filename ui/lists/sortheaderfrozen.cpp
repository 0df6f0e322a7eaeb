// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of SortHeader that keeps the first heading in sight: painted where it stays, and pressed there too.
#include "ui/lists/sortheader.h"
#include "ui/services/theme.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace tri::ui {

namespace {
constexpr double kMostOfTheWidth = 0.5;  // the rest is left to what is scrolled
}

QRect SortHeader::frozenRect() const
{
    if (count() < 2 || offset() <= 0 || isSectionHidden(0) || visualIndex(0) != 0)
        return {};
    const int whole = viewport()->width();
    // A wide one gives way as it is scrolled, until it has no more than its share.
    const int least = std::min(sectionSize(0), int(whole * kMostOfTheWidth));
    const int width = std::max(sectionSize(0) - offset(), least);
    return {isRightToLeft() ? whole - width : 0, 0, width, viewport()->height()};
}

void SortHeader::paintEvent(QPaintEvent *event)
{
    QHeaderView::paintEvent(event);
    const QRect frozen = frozenRect();
    if (frozen.isEmpty())
        return;
    QPainter painter(viewport());
    painter.fillRect(frozen, m_theme->color(Theme::Role::Window));
    painter.save();
    paintSection(&painter, frozen, 0);
    painter.restore();
    painter.fillRect(isRightToLeft() ? frozen.left() : frozen.right(), 0, 1, frozen.height(),
                     m_theme->color(Theme::Role::Border));
}

/// From a place on the frozen heading to where the base class has it.
int SortHeader::shiftAt(const QPoint &place) const
{
    const QRect frozen = frozenRect();
    if (!frozen.contains(place))
        return 0;
    const int natural = sectionViewportPosition(0);
    return isRightToLeft() ? natural - frozen.left() : natural + sectionSize(0) - 1 - frozen.right();
}

bool SortHeader::isAtFrozenEdge(const QPoint &place) const
{
    const QRect frozen = frozenRect();
    const int grip = style()->pixelMetric(QStyle::PM_HeaderGripMargin, nullptr, this);
    const int from = isRightToLeft() ? place.x() - frozen.left() : frozen.right() - place.x();
    return frozen.contains(place) && from <= grip;
}

QMouseEvent SortHeader::shifted(const QMouseEvent &event, int by) const
{
    return QMouseEvent(event.type(), event.position() + QPointF(by, 0), event.scenePosition(),
                       event.globalPosition(), event.button(), event.buttons(), event.modifiers(),
                       event.pointingDevice());
}

void SortHeader::mousePressEvent(QMouseEvent *event)
{
    const QPoint place = event->position().toPoint();
    if (event->button() == Qt::LeftButton && isAtFrozenEdge(place)) {
        m_dragged = {place.x(), sectionSize(0)};
        return;
    }
    m_shift = shiftAt(place);
    QMouseEvent there = shifted(*event, m_shift);
    QHeaderView::mousePressEvent(&there);
}

// The base class takes no move before its own start, which is where the frozen heading is for it.
void SortHeader::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint place = event->position().toPoint();
    if (m_dragged) {
        const int by = place.x() - m_dragged->x();
        resizeSection(0, std::max(minimumSectionSize(), m_dragged->y() + (isRightToLeft() ? -by : by)));
        return;
    }
    if (event->buttons() == Qt::NoButton && frozenRect().contains(place)) {
        setCursor(isAtFrozenEdge(place) ? Qt::SplitHCursor : Qt::ArrowCursor);
        return;
    }
    if (m_shift == 0)  // the name stays first: its heading is not carried off
        QHeaderView::mouseMoveEvent(event);
}

void SortHeader::mouseReleaseEvent(QMouseEvent *event)
{
    if (std::exchange(m_dragged, std::nullopt))
        return;
    QMouseEvent there = shifted(*event, std::exchange(m_shift, 0));
    QHeaderView::mouseReleaseEvent(&there);
}

void SortHeader::mouseDoubleClickEvent(QMouseEvent *event)
{
    QMouseEvent there = shifted(*event, shiftAt(event->position().toPoint()));
    QHeaderView::mouseDoubleClickEvent(&there);
}

bool SortHeader::viewportEvent(QEvent *event)
{
    // The base class repaints single headings when the pointer goes over them, by where it has them.
    const bool handled = QHeaderView::viewportEvent(event);
    if (event->type() == QEvent::HoverMove || event->type() == QEvent::HoverLeave)
        if (const QRect frozen = frozenRect(); !frozen.isEmpty())
            viewport()->update(frozen);
    return handled;
}

}  // namespace tri::ui
