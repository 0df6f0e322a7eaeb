// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/recordspec.h"

#include <QTableView>

namespace tri::ui {

struct AppContext;
class CellDelegate;
class CellTable;
class SortHeader;
class Theme;

/// A table in the style of the lists: light horizontal rules, no vertical ones, whole rows under the pointer and
/// selected, one cell with the keyboard. Typing replaces the cell, F2 edits it, Enter opens the record; in the editor
/// Enter goes down, Tab right, Esc restores. The first column, the name, stays in sight when the others are scrolled.
class RecordTableView : public QTableView {
    Q_OBJECT
public:
    RecordTableView(const AppContext &context, QWidget *parent);

    void setRecords(CellTable *model);
    [[nodiscard]] SortHeader *columns() const { return m_columns; }
    [[nodiscard]] int hoveredRow() const { return m_hovered; }
    [[nodiscard]] bool isEditing() const { return state() == EditingState; }
    [[nodiscard]] RecordIds selectedIds() const;  ///< in the order of the list
    void selectRecords(const RecordIds &records);  ///< those that are here, and no others; told once
    void moveTo(int row, int column);
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    [[nodiscard]] QRect visualRect(const QModelIndex &index) const override;
    [[nodiscard]] QModelIndex indexAt(const QPoint &point) const override;
    void finishEditing();  ///< as if the keyboard had gone elsewhere
    void setTakesFiles(bool takes);  ///< dropped on a record
    bool goToUnread();     ///< F8: the next cell that holds a draft; false when there is none

Q_SIGNALS:
    void opened(const QModelIndex &index);  ///< Enter or double click
    void openedAside(const QModelIndex &index);  ///< middle button
    void fillWanted(int column,
                    const tri::FieldValue &value);  ///< for all selected rows: Ctrl+Enter in a cell
    void endReached();  ///< Enter in the first column of the last row: there is none below
    /// From the file manager on a record.
    void filesDropped(const QModelIndex &index, const QStringList &paths);
    void left();                                    ///< the keyboard went elsewhere

protected:
    bool startEditing(QKeyEvent *event);
    void setHovered(int row);
    void paintEvent(QPaintEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    bool viewportEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    /// Letters edit the cell; looking for them through a long list would take seconds.
    void keyboardSearch(const QString &) override {}
    void focusOutEvent(QFocusEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void follow();
    // recordtablefrozen.cpp
    void paintFrozen(QPainter &painter, const QRect &dirty) const;
    void keepClear(const QModelIndex &index);
    void spanHeadings();
    void remember();
    void bringBack();

    const Theme *m_theme;
    SortHeader *m_columns;
    CellDelegate *m_delegate;
    CellTable *m_records = nullptr;
    int m_hovered = -1;
    // Across a reset of the model
    RecordIds m_selected;
    RecordId m_current;
    QString m_currentColumn;
    int m_scroll = 0;
};

}  // namespace tri::ui
