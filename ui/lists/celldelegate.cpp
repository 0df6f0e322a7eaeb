// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/celldelegate.h"

#include "core/base/localtext.h"
#include "ui/lists/celleditor.h"
#include "ui/lists/celltable.h"
#include "ui/lists/recordtableview.h"
#include "ui/lists/sortheader.h"
#include "ui/services/theme.h"

#include <QKeyEvent>
#include <QPainter>

namespace tri::ui {

namespace {

CellTable *modelOf(const QModelIndex &index)
{
    return static_cast<CellTable *>(const_cast<QAbstractItemModel *>(index.model()));
}

}  // namespace

CellDelegate::CellDelegate(const AppContext &context, RecordTableView *view)
    : QStyledItemDelegate(view), m_context(context), m_view(view)
{
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const Theme &theme = *m_context.theme;
    if (index.data(CellTable::HeadingRole).toBool()) {
        paintHeading(painter, option, index);
        return;
    }
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (!selected && index.row() == m_view->hoveredRow())
        painter->fillRect(option.rect, theme.color(Theme::Role::Hover));
    QStyleOptionViewItem plain = option;
    plain.state.setFlag(QStyle::State_HasFocus, false);  // the row as a whole shows it
    plain.state.setFlag(QStyle::State_MouseOver, false);
    if (index.data(CellTable::StaleRole).toBool() && !selected)
        plain.palette.setColor(QPalette::Text, theme.color(Theme::Role::Muted));
    const bool unread = index.data(CellTable::UnreadRole).toBool();
    if (unread && !selected)
        plain.palette.setColor(QPalette::Text, theme.color(Theme::Role::Error));
    if (index.column() == 0 && index.data(CellTable::DepthRole).isValid())
        paintLine(painter, plain, index);
    else
        QStyledItemDelegate::paint(painter, plain, index);
    const QRect rect = option.rect;
    if (unread) {  // not by colour alone
        const int wide = std::max(1, theme.space(1) / 2);
        painter->fillRect(rect.left(), rect.bottom() - wide, rect.width(), wide,
                          theme.color(Theme::Role::Error));
    }
    painter->fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme.color(Theme::Role::Rule));
    if (m_view->hasFocus() && index.row() == m_view->currentIndex().row())
        paintFocus(painter, rect, index.column() == m_view->currentIndex().column());
}

void CellDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (option->direction == Qt::RightToLeft)
        option->text = isolated(option->text);  // a Latin text that is cut keeps its dots at its own end
}

QRect CellDelegate::foldRect(const QRect &cell, const QModelIndex &index, Qt::LayoutDirection direction) const
{
    const Theme &theme = *m_context.theme;
    const int in = theme.space(1) + index.data(CellTable::DepthRole).toInt() * theme.space(5);
    return QStyle::visualRect(direction, cell,
                              QRect(cell.left() + in, cell.top(), theme.space(4), cell.height()));
}

/// A line of an outline: indented, with a mark when there is something below it, and its number before its text.
void CellDelegate::paintLine(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const Theme &theme = *m_context.theme;
    QStyleOptionViewItem bare = option;
    initStyleOption(&bare, index);
    const bool selected = bare.state.testFlag(QStyle::State_Selected);
    const QString text = std::exchange(bare.text, QString());
    m_view->style()->drawControl(QStyle::CE_ItemViewItem, &bare, painter, m_view);
    const bool mirrored = option.direction == Qt::RightToLeft;
    const QRect fold = foldRect(option.rect, index, option.direction);
    if (index.data(CellTable::FoldsRole).toBool()) {
        QStyleOption arrow;
        arrow.rect = fold.adjusted(2, 0, -2, 0);
        arrow.palette = option.palette;
        arrow.state = QStyle::State_Enabled;
        const auto closed = mirrored ? QStyle::PE_IndicatorArrowLeft : QStyle::PE_IndicatorArrowRight;
        m_view->style()->drawPrimitive(modelOf(index)->isClosed(index.row()) ? closed
                                                                             : QStyle::PE_IndicatorArrowDown,
                                       &arrow, painter, m_view);
    }
    painter->save();
    const auto align = int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter));
    QRect room = option.rect;
    if (mirrored)
        room.setRight(fold.left() - theme.space(1));
    else
        room.setLeft(fold.right() + theme.space(1));
    const QColor ink = option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    if (const QString number = index.data(CellTable::NumberRole).toString(); !number.isEmpty()) {
        painter->setFont(bare.font);
        painter->setPen(selected ? ink : theme.color(Theme::Role::Muted));
        painter->drawText(room, align, number);
        const int wide = QFontMetrics(bare.font).horizontalAdvance(number) + theme.space(2);
        if (mirrored)
            room.setRight(room.right() - wide);
        else
            room.setLeft(room.left() + wide);
    }
    painter->setFont(bare.font);
    painter->setPen(ink);
    if (room.width() > 0)
        painter->drawText(
            room.adjusted(0, 0, -theme.space(1), 0), align,
            QFontMetrics(bare.font).elidedText(text, Qt::ElideRight, room.width() - theme.space(1)));
    painter->restore();
}

void CellDelegate::paintFocus(QPainter *painter, const QRect &rect, bool current) const
{
    const int wide = std::max(1, m_context.theme->space(1) / 2);
    const QColor color = m_context.theme->color(Theme::Role::Focus);
    painter->fillRect(rect.left(), rect.top(), rect.width(), wide, color);
    painter->fillRect(rect.left(), rect.bottom() + 1 - wide, rect.width(), wide, color);
    if (current) {
        painter->fillRect(rect.left(), rect.top(), wide, rect.height(), color);
        painter->fillRect(rect.right() + 1 - wide, rect.top(), wide, rect.height(), color);
    }
}

void CellDelegate::paintHeading(QPainter *painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    const Theme &theme = *m_context.theme;
    const CellTable *model = modelOf(index);
    const QRect rect = option.rect;
    painter->save();
    painter->fillRect(rect, theme.color(Theme::Role::Sunken));
    painter->fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme.color(Theme::Role::Rule));
    const bool mirrored = option.direction == Qt::RightToLeft;
    const int side = theme.space(4);
    QStyleOption arrow;
    arrow.rect = QStyle::visualRect(option.direction, rect,
                                    QRect(rect.left() + theme.space(1), rect.top(), side, rect.height()));
    arrow.rect = arrow.rect.adjusted(2, 0, -2, 0);
    arrow.palette = option.palette;
    arrow.state = QStyle::State_Enabled;
    const auto closed = mirrored ? QStyle::PE_IndicatorArrowLeft : QStyle::PE_IndicatorArrowRight;
    m_view->style()->drawPrimitive(model->isClosed(index.row()) ? closed : QStyle::PE_IndicatorArrowDown,
                                   &arrow, painter, m_view);
    painter->setFont(theme.font(Theme::Type::Body, true));
    painter->setPen(theme.color(Theme::Role::Text));
    const QRect room = QStyle::visualRect(option.direction, rect,
                                          rect.adjusted(side + theme.space(2), 0, -theme.space(2), 0));
    const QString text =
        QFontMetrics(painter->font()).elidedText(index.data().toString(), Qt::ElideRight, room.width());
    painter->drawText(room, int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)),
                      text);
    if (m_view->hasFocus() && index.row() == m_view->currentIndex().row())
        paintFocus(painter, rect, false);
    painter->restore();
}

QWidget *CellDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                    const QModelIndex &index) const
{
    const CellTable *model = modelOf(index);
    const FieldSpec *field = model->fieldOf(index);
    const RecordSpec *kind = model->kindAt(index.row());
    if (!field || !kind)
        return nullptr;
    auto *editor = new CellEditor(*kind, *field, m_context, parent);
    connect(editor, &CellEditor::chosen, this, [this, editor](bool everywhere) {
        const_cast<CellDelegate *>(this)->finish(editor, everywhere ? 0 : 1, 0, everywhere);
    });
    return editor;
}

void CellDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *cell = static_cast<CellEditor *>(editor);
    const QString typed = std::exchange(m_typed, QString());
    if (cell->isStarted())
        return;  // the model told of another change; what is being typed stays
    cell->start(modelOf(index)->editText(index), typed);
}

void CellDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    auto *cell = static_cast<CellEditor *>(editor);
    if (cell->isChanged() || index.data(CellTable::UnreadRole).toBool())
        model->setData(index, cell->text(), Qt::EditRole);
}

void CellDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                        const QModelIndex &index) const
{
    auto *cell = static_cast<CellEditor *>(editor);
    const QRect area = m_view->viewport()->rect();
    QRect rect = option.rect;
    if (index.column() == 0 && index.data(CellTable::DepthRole).isValid()) {  // begins where the line does
        const QRect fold = foldRect(rect, index, option.direction);
        if (option.direction == Qt::RightToLeft)
            rect.setRight(fold.left() - 1);
        else
            rect.setLeft(fold.right() + 1);
    }
    rect.setHeight(std::max(rect.height(), cell->usualHeight()));
    rect.setWidth(std::max(rect.width(), m_context.theme->textWidth(18)));
    if (const QRect frozen = m_view->columns()->frozenRect(); index.column() > 0 && !frozen.isEmpty()) {
        // It is above everything else in the list, the first column too.
        if (option.direction == Qt::RightToLeft)
            rect.moveRight(std::min(rect.right(), frozen.left() - 1));
        else
            rect.moveLeft(std::max(rect.left(), frozen.right() + 1));
    }
    if (rect.bottom() > area.bottom())
        rect.moveBottom(std::max(area.bottom(), rect.height() - 1));
    if (rect.right() > area.right() && rect.width() <= area.width())
        rect.moveRight(area.right());
    editor->setGeometry(rect);
}

/// Takes the text and moves on; stays in the editor when the text cannot be read.
bool CellDelegate::finish(QWidget *editor, int down, int right, bool everywhere)
{
    auto *cell = static_cast<CellEditor *>(editor);
    const QModelIndex at = m_view->currentIndex();
    CellTable *model = modelOf(at);
    if (cell->isChanged() || everywhere) {
        const auto value = model->readText(at, cell->text());
        if (value && everywhere) {
            Q_EMIT closeEditor(editor, RevertModelCache);
            Q_EMIT m_view->fillWanted(at.column(), *value);
            m_view->setFocus(Qt::OtherFocusReason);
            return true;
        }
        if (!value) {
            cell->setUnread(true);
            Q_EMIT model->refused(at, value.error());
            return true;
        }
    }
    Q_EMIT commitData(editor);
    Q_EMIT closeEditor(editor, NoHint);
    if (down > 0 && at.column() == 0 && at.row() + down >= model->rowCount()) {
        m_view->setFocus(Qt::OtherFocusReason);
        Q_EMIT m_view->endReached();
        return true;
    }
    m_view->moveTo(at.row() + down, std::min(at.column() + right, model->columnCount() - 1));
    m_view->setFocus(Qt::OtherFocusReason);
    return true;
}

bool CellDelegate::eventFilter(QObject *object, QEvent *event)
{
    auto *cell = qobject_cast<CellEditor *>(object);
    if (cell && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool line = cell->isLong() && key->modifiers() & (Qt::AltModifier | Qt::ShiftModifier);
        switch (key->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (line)
                return false;
            if (key->modifiers().testFlag(Qt::ControlModifier))
                return finish(cell, 0, 0, true);
            return finish(cell, key->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1, 0);
        case Qt::Key_Tab: return finish(cell, 0, 1);
        case Qt::Key_Backtab: return finish(cell, 0, -1);
        case Qt::Key_Escape:
            modelOf(m_view->currentIndex())->dropDraft(m_view->currentIndex());
            Q_EMIT closeEditor(cell, RevertModelCache);
            m_view->setFocus(Qt::OtherFocusReason);
            return true;
        default: return false;
        }
    }
    return QStyledItemDelegate::eventFilter(object, event);
}

}  // namespace tri::ui
