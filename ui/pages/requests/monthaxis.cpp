// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/requests/monthaxis.h"

#include "ui/services/theme.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace tri::ui {

int MonthAxis::placeOf(const QDate &day, const QRect &room, bool mirrored) const
{
    const double part = double(from.daysTo(day)) / double(std::max<qint64>(1, from.daysTo(to)));
    const int x = int(std::clamp(part, 0.0, 1.0) * (room.width() - 1));
    return mirrored ? room.right() - x : room.left() + x;
}

QList<QDate> MonthAxis::months() const
{
    QList<QDate> out;
    for (QDate month = from; isValid() && month <= to; month = month.addMonths(1))
        out << month;
    return out;
}

void MonthSpreadDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const QVariant value = index.data(kSpreadRole);
    if (!value.canConvert<MonthSpread>() || !m_axis.isValid())
        return;
    const auto spread = value.value<MonthSpread>();
    const bool mirrored = option.direction == Qt::RightToLeft;
    const int edge = m_theme.space(2);
    const QRect room = option.rect.adjusted(edge, 0, -edge, -1);
    const auto at = [&](const QDate &day) { return m_axis.placeOf(day, room, mirrored); };
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const QColor ink = m_theme.color(chosen ? Theme::Role::SelectionText : Theme::Role::Text);
    painter->save();
    painter->setClipRect(option.rect);
    painter->setPen(m_theme.color(Theme::Role::Rule));
    for (const QDate &month : m_axis.months())
        painter->drawLine(at(month), room.top(), at(month), room.bottom());
    painter->setPen(QPen(m_theme.color(Theme::Role::Muted), 1, Qt::DotLine));
    if (m_axis.today >= m_axis.from && m_axis.today <= m_axis.to)
        painter->drawLine(at(m_axis.today), room.top(), at(m_axis.today), room.bottom());
    painter->setPen(QPen(m_theme.color(Theme::Role::Accent), 2));
    if (m_axis.meeting.isValid())
        painter->drawLine(at(m_axis.meeting), room.top(), at(m_axis.meeting), room.bottom());
    const int middle = room.center().y();
    const int half = m_theme.space(1);
    painter->setPen(QPen(ink, 1));
    painter->drawLine(at(spread.earliest), middle, at(spread.latest), middle);
    for (const QDate &end : {spread.earliest, spread.latest})
        painter->drawLine(at(end), middle - half, at(end), middle + half);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(ink);
    if (spread.usualFrom == spread.usualTo) {
        painter->drawEllipse(QPoint(at(spread.usualFrom), middle), half, half);
    } else {
        const int from = at(spread.usualFrom);
        const int to = at(spread.usualTo);
        painter->drawRect(QRect(QPoint(std::min(from, to), middle - half / 2),
                                QPoint(std::max(from, to), middle + half / 2)));
    }
    if (spread.needed.isValid()) {
        const QPoint place(at(spread.needed), middle);
        painter->setBrush(Qt::NoBrush);
        painter->drawPolygon(QPolygon({place - QPoint(half, 0), place - QPoint(0, half),
                                       place + QPoint(half, 0), place + QPoint(0, half)}));
    }
    painter->restore();
}

MonthHeader::MonthHeader(const Theme &theme, int section, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent), m_theme(theme), m_section(section)
{
    setSectionsClickable(false);
    setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
}

void MonthHeader::setAxis(const MonthAxis &axis)
{
    m_axis = axis;
    viewport()->update();
}

/// As many names as have room: of every month, every second, every third …
void MonthHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    painter->save();
    QHeaderView::paintSection(painter, rect, section);
    painter->restore();
    if (section != m_section || !m_axis.isValid())
        return;
    const QRect room = rect.adjusted(m_theme.space(2), 0, -m_theme.space(2), 0);
    painter->save();
    painter->setClipRect(rect);
    painter->setFont(m_theme.font(Theme::Type::Caption));
    painter->setPen(m_theme.color(Theme::Role::Muted));
    const QFontMetrics metrics(painter->font());
    const QList<QDate> months = m_axis.months();
    const auto nameOf = [&months](int at, int before) {
        const QString name = QLocale().standaloneMonthName(months[at].month(), QLocale::ShortFormat);
        const bool sameYear = before >= 0 && months[before].year() == months[at].year();
        return sameYear ? name : name + u' ' + QString::number(months[at].year());
    };
    int widest = 1;
    for (int at = 0; at < months.size(); ++at)
        widest = std::max(widest, metrics.horizontalAdvance(nameOf(at, -1)) + m_theme.space(2));
    const int each = std::max(1, room.width() / int(months.size()));
    const int every = std::max(1, (widest + each - 1) / each);
    for (int at = 0; at < months.size(); at += every) {
        const int x = m_axis.placeOf(months[at], room, isRightToLeft());
        const QRect place = isRightToLeft() ? QRect(x - widest, rect.y(), widest, rect.height())
                                            : QRect(x, rect.y(), widest, rect.height());
        painter->drawText(place, int(Qt::AlignVCenter | Qt::AlignLeft), nameOf(at, at - every));
    }
    painter->restore();
}

}  // namespace tri::ui
