// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of RecordTableView that keeps the first column in sight. It is the same view: the column is painted once more
// where it stays, and whatever asks where a cell is or which cell is at a place gets the answer for what is seen.
#include "ui/lists/celltable.h"
#include "ui/lists/recordtableview.h"
#include "ui/lists/sortheader.h"
#include "ui/services/theme.h"

#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

namespace tri::ui {

QRect RecordTableView::visualRect(const QModelIndex &index) const
{
    QRect rect = QTableView::visualRect(index);
    const QRect frozen = m_columns->frozenRect();
    if (frozen.isEmpty() || index.column() != 0 || rect.isEmpty())
        return rect;
    const bool heading = m_records && m_records->isHeading(index.row());
    const QRect across = heading ? viewport()->rect() : frozen;  // a heading has the whole line
    rect.setLeft(across.left());
    rect.setRight(across.right());
    return rect;
}

QModelIndex RecordTableView::indexAt(const QPoint &point) const
{
    const QRect frozen = m_columns->frozenRect();
    if (!frozen.isEmpty() && point.x() >= frozen.left() && point.x() <= frozen.right())
        if (const int row = rowAt(point.y()); row >= 0)
            return model()->index(row, 0);
    return QTableView::indexAt(point);
}

void RecordTableView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    const int across = horizontalScrollBar()->value();
    QTableView::scrollTo(index, hint);
    if (index.column() == 0)
        horizontalScrollBar()->setValue(across);  // it is in sight already
    else
        keepClear(index);
}

/// A cell that the keyboard goes to does not stay under the first column.
void RecordTableView::keepClear(const QModelIndex &index)
{
    const QRect frozen = m_columns->frozenRect();
    if (!index.isValid() || index.column() == 0 || frozen.isEmpty())
        return;
    const QRect rect = QTableView::visualRect(index);
    const int hidden =
        isRightToLeft() ? rect.right() - (frozen.left() - 1) : frozen.right() + 1 - rect.left();
    const int room = viewport()->width() - frozen.width();
    if (hidden > 0 && !rect.isEmpty())
        horizontalScrollBar()->setValue(horizontalScrollBar()->value()
                                        - std::min(hidden, std::max(room, rect.width())));
}

void RecordTableView::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    if (dx == 0)
        return;
    viewport()->update();  // what was scrolled along does not belong there
    m_columns->viewport()->update();
    updateEditorGeometries();
}

void RecordTableView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (m_columns->frozenRect().isEmpty() || !m_records)
        return;
    QPainter painter(viewport());
    paintFrozen(painter, event->rect());
}

void RecordTableView::paintFrozen(QPainter &painter, const QRect &dirty) const
{
    const QRect frozen = m_columns->frozenRect();
    const int edge = isRightToLeft() ? frozen.left() : frozen.right();
    QStyleOptionViewItem usual;
    initViewItemOption(&usual);
    usual.showDecorationSelected = true;
    const int bottom = rowAt(dirty.bottom());
    const int last = bottom < 0 ? m_records->rowCount() - 1 : bottom;
    for (int row = std::max(0, rowAt(dirty.top())); row <= last; ++row) {
        const QModelIndex index = m_records->index(row, 0);
        QStyleOptionViewItem option = usual;
        option.rect = visualRect(index);
        if (!option.rect.intersects(dirty))
            continue;
        const bool selected = selectionModel() && selectionModel()->isSelected(index);
        option.state.setFlag(QStyle::State_Selected, selected);
        option.state.setFlag(QStyle::State_HasFocus, hasFocus() && index == currentIndex());
        painter.fillRect(option.rect, m_theme->color(Theme::Role::Surface));
        style()->drawPrimitive(QStyle::PE_PanelItemViewRow, &option, &painter, this);
        itemDelegateForIndex(index)->paint(&painter, option, index);
        if (!m_records->isHeading(row))
            painter.fillRect(edge, option.rect.top(), 1, option.rect.height(),
                             m_theme->color(Theme::Role::Border));
    }
}

}  // namespace tri::ui
