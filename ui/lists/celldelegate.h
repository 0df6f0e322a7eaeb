// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services/appcontext.h"

#include <QStyledItemDelegate>

namespace tri::ui {

class RecordTableView;

/// Paints the cells of lists and edits them in place. An editor with text that cannot be read stays open on Enter and
/// Tab, with the reason in the page's notice; leaving it by the mouse keeps the text as a draft of the cell.
class CellDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    CellDelegate(const AppContext &context, RecordTableView *view);

    /// Where the fold mark of a line of an outline stands in its cell.
    [[nodiscard]] QRect foldRect(const QRect &cell, const QModelIndex &index,
                                 Qt::LayoutDirection direction) const;
    /// The next editor begins with @p typed in place of the value; "" = with the value, selected.
    void begin(const QString &typed) { m_typed = typed; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                        const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
    bool eventFilter(QObject *editor, QEvent *event) override;

private:
    void paintHeading(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintLine(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintFocus(QPainter *painter, const QRect &rect, bool current) const;
    bool finish(QWidget *editor, int down, int right, bool everywhere = false);

    AppContext m_context;
    RecordTableView *m_view;
    mutable QString m_typed;
};

}  // namespace tri::ui
