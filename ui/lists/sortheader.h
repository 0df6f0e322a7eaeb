// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/query.h"

#include <QHeaderView>

#include <optional>

namespace tri::ui {

class Theme;
class RecordTableModel;

/// Column headings that sort: a click by one column, Shift and a click by one more; the third click ends it. Small
/// numbers say which column counts first; assistive technology reads it in the names of the headings and, as a whole, with
/// the table. Columns are moved in the model, so that model and sight never differ.
class SortHeader final : public QHeaderView {
    Q_OBJECT
public:
    SortHeader(const Theme *theme, QWidget *parent);
    void setModel(QAbstractItemModel *model) override;
    /// Where the first column stands while the others are scrolled away under it; empty while nothing is scrolled.
    [[nodiscard]] QRect frozenRect() const;
    void setFilterRoom(int height);  ///< below the headings, for ColumnFilters

Q_SIGNALS:
    void sortChosen(const QList<tri::SortKey> &keys);
    void columnsMoved(const QStringList &keys);

protected:
    void updateGeometries() override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;
    [[nodiscard]] QSize sectionSizeFromContents(int logicalIndex) const override;

private:
    [[nodiscard]] bool isAtFrozenEdge(const QPoint &place) const;
    [[nodiscard]] int shiftAt(const QPoint &place) const;
    [[nodiscard]] QMouseEvent shifted(const QMouseEvent &event, int by) const;
    void follow();
    void onClicked(int section);
    void onMoved();
    void tellSort();                               ///< to assistive technology
    [[nodiscard]] int placeOf(int section) const;  // among the sort keys; -1

    const Theme *m_theme;
    RecordTableModel *m_records = nullptr;
    QStringList m_told;  // names of the headings
    int m_room = 0;
    bool m_moving = false;
    int m_shift = 0;                  // while a button of the mouse is held
    std::optional<QPoint> m_dragged;  // the frozen edge: where it was taken, and the width then
};

}  // namespace tri::ui
