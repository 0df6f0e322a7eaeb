// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of SortHeader that keeps the first heading in sight: painted where it stays, and pressed there too.
#include "ui/lists/sortheader.h"
#include "ui/services/theme.h"

#include <QMouseEvent>
#include <QPainter>

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

/// From a place on the frozen heading to where the base class has it; both agree at its outer edge, which is dragged.
int SortHeader::shiftAt(const QPoint &place) const
{
    const QRect frozen = frozenRect();
    if (frozen.isEmpty() || place.x() < frozen.left() || place.x() > frozen.right())
        return 0;
    const int natural = sectionViewportPosition(0);
    return isRightToLeft() ? natural - frozen.left() : natural + sectionSize(0) - 1 - frozen.right();
}

QMouseEvent SortHeader::shifted(const QMouseEvent &event, int by) const
{
    return QMouseEvent(event.type(), event.position() + QPointF(by, 0), event.scenePosition(), event.globalPosition(),
                       event.button(), event.buttons(), event.modifiers(), event.pointingDevice());
}

void SortHeader::mousePressEvent(QMouseEvent *event)
{
    m_shift = shiftAt(event->position().toPoint());
    QMouseEvent there = shifted(*event, m_shift);
    QHeaderView::mousePressEvent(&there);
}

void SortHeader::mouseMoveEvent(QMouseEvent *event)
{
    const bool held = event->buttons() != Qt::NoButton;
    QMouseEvent there = shifted(*event, held ? m_shift : shiftAt(event->position().toPoint()));
    QHeaderView::mouseMoveEvent(&there);
}

void SortHeader::mouseReleaseEvent(QMouseEvent *event)
{
    QMouseEvent there = shifted(*event, m_shift);
    m_shift = 0;
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
