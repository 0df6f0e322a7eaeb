// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/recordtableview.h"

#include "ui/services/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace tri::ui {

namespace {

class RowDelegate final : public QStyledItemDelegate {
public:
    RowDelegate(const Theme *theme, RecordTableView *view) : QStyledItemDelegate(view), m_theme(theme), m_view(view) {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        if (!selected && index.row() == m_view->hoveredRow())
            painter->fillRect(option.rect, m_theme->color(Theme::Role::Hover));
        QStyleOptionViewItem plain = option;
        plain.state.setFlag(QStyle::State_HasFocus, false);  // the row as a whole shows it
        plain.state.setFlag(QStyle::State_MouseOver, false);
        QStyledItemDelegate::paint(painter, plain, index);
        const QRect rect = option.rect;
        painter->fillRect(rect.left(), rect.bottom(), rect.width(), 1, m_theme->color(Theme::Role::Rule));
        if (m_view->hasFocus() && index.row() == m_view->currentIndex().row())
            paintFocus(*painter, rect);
    }

private:
    void paintFocus(QPainter &painter, const QRect &rect) const
    {
        const int wide = std::max(1, m_theme->space(1) / 2);
        const QColor color = m_theme->color(Theme::Role::Focus);
        painter.fillRect(rect.left(), rect.top(), rect.width(), wide, color);
        painter.fillRect(rect.left(), rect.bottom() + 1 - wide, rect.width(), wide, color);
    }

    const Theme *m_theme;
    RecordTableView *m_view;
};

}  // namespace

RecordTableView::RecordTableView(const Theme *theme, QWidget *parent) : QTableView(parent), m_theme(theme)
{
    setItemDelegate(new RowDelegate(theme, this));
    setShowGrid(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setTextElideMode(Qt::ElideRight);
    setMouseTracking(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    connect(this, &QTableView::doubleClicked, this, &RecordTableView::opened);
    connect(theme, &Theme::changed, this, &RecordTableView::follow);
    follow();
}

void RecordTableView::follow()
{
    verticalHeader()->setMinimumSectionSize(m_theme->space(4));
    verticalHeader()->setDefaultSectionSize(m_theme->rowHeight());
    horizontalHeader()->setMinimumSectionSize(m_theme->space(12));
    horizontalHeader()->setFixedHeight(m_theme->rowHeight() + m_theme->space(1));
    viewport()->update();
}

bool RecordTableView::viewportEvent(QEvent *event)
{
    int row = m_hovered;
    if (event->type() == QEvent::MouseMove)
        row = rowAt(static_cast<QMouseEvent *>(event)->position().toPoint().y());
    else if (event->type() == QEvent::Leave)
        row = -1;
    if (row != m_hovered) {
        m_hovered = row;
        viewport()->update();
    }
    return QTableView::viewportEvent(event);
}

void RecordTableView::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() == Qt::NoModifier && currentIndex().isValid())
        Q_EMIT opened(currentIndex());
    else
        QTableView::keyPressEvent(event);
}

}  // namespace tri::ui
