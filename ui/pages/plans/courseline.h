// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStyledItemDelegate>

#include <optional>

namespace tri::ui {

class Theme;

/// Values over time as a small line: in a cell there is room for the shape, not for an axis.
struct CoursePoints {
    QList<std::pair<qint64, double>> points;  ///< julian day and value, in the order of days
    std::optional<double> baseline;
    std::optional<double> target;
};

/// Draws the CoursePoints that the model holds under kRole: the values as a line with a dot at its end, the target as a
/// dashed line across.
class CourseLineDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    static constexpr int kRole = Qt::UserRole + 20;

    CourseLineDelegate(const Theme &theme, QObject *parent);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
};

}  // namespace tri::ui

Q_DECLARE_METATYPE(tri::ui::CoursePoints)
