// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plans/courseline.h"

#include "ui/services/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace tri::ui {

namespace {

/// From days and values to points of the cell.
class Scale {
public:
    Scale(const CoursePoints &course, const QRectF &room, bool mirrored) : m_room(room), m_mirrored(mirrored)
    {
        m_first = course.points.first().first;
        m_last = std::max(course.points.last().first, m_first + 1);
        m_low = m_high = course.points.first().second;
        const auto hold = [this](double value) {
            m_low = std::min(m_low, value);
            m_high = std::max(m_high, value);
        };
        for (const auto &[day, value] : course.points)
            hold(value);
        if (course.baseline)
            hold(*course.baseline);
        if (course.target)
            hold(*course.target);
        if (m_high - m_low < 1e-9)
            m_high = m_low + 1;
    }

    [[nodiscard]] QPointF at(qint64 day, double value) const
    {
        const double along = double(day - m_first) / double(m_last - m_first);
        const double x = m_mirrored ? m_room.right() - along * m_room.width() : m_room.left() + along * m_room.width();
        return {x, y(value)};
    }
    [[nodiscard]] double y(double value) const
    {
        return m_room.bottom() - (value - m_low) / (m_high - m_low) * m_room.height();
    }

private:
    QRectF m_room;
    bool m_mirrored;
    qint64 m_first = 0;
    qint64 m_last = 1;
    double m_low = 0;
    double m_high = 1;
};

}  // namespace

CourseLineDelegate::CourseLineDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}

void CourseLineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const auto course = index.data(kRole).value<CoursePoints>();
    if (course.points.isEmpty())
        return;
    const double inset = m_theme.space(2);
    const QRectF room = QRectF(option.rect).adjusted(inset, inset, -inset, -inset);
    const Scale scale(course, room, option.direction == Qt::RightToLeft);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const QColor ink = chosen ? option.palette.color(QPalette::HighlightedText) : m_theme.color(Theme::Role::Text);
    if (course.target) {
        painter->setPen(QPen(chosen ? ink : m_theme.color(Theme::Role::Muted), 1, Qt::DashLine));
        const double y = scale.y(*course.target);
        painter->drawLine(QPointF(room.left(), y), QPointF(room.right(), y));
    }
    QPainterPath path(scale.at(course.points.first().first, course.points.first().second));
    for (const auto &[day, value] : course.points)
        path.lineTo(scale.at(day, value));
    painter->setPen(QPen(ink, 1.5));
    painter->setBrush(Qt::NoBrush);
    painter->drawPath(path);
    painter->setBrush(ink);
    painter->drawEllipse(scale.at(course.points.last().first, course.points.last().second), 2.5, 2.5);
    painter->restore();
}

}  // namespace tri::ui
