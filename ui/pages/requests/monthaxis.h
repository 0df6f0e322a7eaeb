// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QHeaderView>
#include <QStyledItemDelegate>

namespace tri::ui {

class Theme;

/// Whole months across the width of a column, from the first to the last that is to be seen.
struct MonthAxis {
    QDate from;     ///< first day of a month
    QDate to;       ///< last day of a month
    QDate meeting;  ///< marked
    QDate today;    ///< marked where it lies within

    [[nodiscard]] bool isValid() const { return from.isValid() && to.isValid() && from < to; }
    [[nodiscard]] int placeOf(const QDate &day, const QRect &room, bool mirrored) const;
    [[nodiscard]] QList<QDate> months() const;  ///< their first days
};

/// When something is expected and how far that spreads, drawn on a month axis.
struct MonthSpread {
    QDate earliest;
    QDate latest;
    QDate usualFrom;  ///< a day, or the month that is all that is known
    QDate usualTo;
    QDate needed;  ///< invalid: never said
};

/// Draws the MonthSpread of kSpreadRole: a line from the earliest to the latest day, on it the usual day as a dot or the usual
/// month as a bar, and a diamond for the day it is needed.
class MonthSpreadDelegate final : public QStyledItemDelegate {
public:
    static constexpr int kSpreadRole = Qt::UserRole + 1;

    MonthSpreadDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}
    void setAxis(const MonthAxis &axis) { m_axis = axis; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    const Theme &m_theme;
    MonthAxis m_axis;
};

/// Names the months above that column.
class MonthHeader final : public QHeaderView {
    Q_OBJECT
public:
    MonthHeader(const Theme &theme, int section, QWidget *parent = nullptr);
    void setAxis(const MonthAxis &axis);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;

private:
    const Theme &m_theme;
    int m_section;
    MonthAxis m_axis;
};

}  // namespace tri::ui

Q_DECLARE_METATYPE(tri::ui::MonthSpread)
