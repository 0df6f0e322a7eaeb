// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/prioritycard.h"

#include "ui/services/theme.h"
#include "ui/widgets/entitychip.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace tri::ui {

namespace {
constexpr int kStatementLines = 4;
}

int PriorityCard::innerWidth(const QStyleOptionViewItem &option) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : m_theme.textWidth(24);
    return width - 2 * m_theme.space(1) - 2 * m_theme.space(2);
}

int PriorityCard::statementHeight(const QString &statement, int width) const
{
    const QFontMetrics metrics(m_theme.font(Theme::Type::Body));
    const QRect needed =
        metrics.boundingRect(QRect(0, 0, width, QWIDGETSIZE_MAX), Qt::TextWordWrap, statement);
    return std::min(needed.height(), kStatementLines * metrics.lineSpacing());
}

/// One chip after the other, in as many lines as they need.
QList<QRect> PriorityCard::chipPlaces(const QStringList &chips, int width, int &height) const
{
    const QFontMetrics metrics(m_theme.font(Theme::Type::Caption, true));
    const int line = metrics.height() + m_theme.space(1);
    QList<QRect> places;
    int x = 0;
    int y = 0;
    for (const QString &chip : chips) {
        const int wide = std::min(metrics.horizontalAdvance(chip) + m_theme.space(3), width);
        if (x > 0 && x + wide > width) {
            x = 0;
            y += line + m_theme.space(1);
        }
        places << QRect(x, y, wide, line);
        x += wide + m_theme.space(1);
    }
    height = chips.isEmpty() ? 0 : y + line;
    return places;
}

QSize PriorityCard::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int inner = innerWidth(option);
    int chips = 0;
    chipPlaces(index.data(Chips).toStringList(), inner, chips);
    const bool themes = !index.data(Themes).toString().isEmpty();
    const int caption = QFontMetrics(m_theme.font(Theme::Type::Caption)).lineSpacing();
    const int height = statementHeight(index.data().toString(), inner)
        + (themes ? caption + m_theme.space(1) : 0) + m_theme.space(2) + chips + 2 * m_theme.space(2)
        + m_theme.space(1);
    return {inner + 2 * m_theme.space(2), height};
}

void PriorityCard::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool focus = selected && option.state.testFlag(QStyle::State_HasFocus);
    const QRect card = option.rect.adjusted(m_theme.space(1), m_theme.space(1) / 2, -m_theme.space(1),
                                            -m_theme.space(1) / 2);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(m_theme.color(focus ? Theme::Role::Focus : Theme::Role::Rule), focus ? 2 : 1));
    painter->setBrush(m_theme.color(selected ? Theme::Role::Selection
                                        : option.state.testFlag(QStyle::State_MouseOver)
                                        ? Theme::Role::Hover
                                        : Theme::Role::Surface));
    painter->drawRoundedRect(QRectF(card).adjusted(0.5, 0.5, -0.5, -0.5), m_theme.space(1), m_theme.space(1));

    const QString statement = index.data().toString();
    const Qt::Alignment side = QStyle::visualAlignment(option.direction, Qt::AlignLeft);
    QRect place = card.adjusted(m_theme.space(2), m_theme.space(2), -m_theme.space(2), 0);
    place.setHeight(statementHeight(statement, place.width()));
    painter->setFont(m_theme.font(Theme::Type::Body));
    painter->setPen(m_theme.color(selected ? Theme::Role::SelectionText : Theme::Role::Text));
    painter->save();
    painter->setClipRect(place);
    painter->drawText(place, int(side | Qt::AlignTop) | Qt::TextWordWrap, statement);
    painter->restore();

    int top = place.bottom() + 1;
    if (const QString themes = index.data(Themes).toString(); !themes.isEmpty()) {
        painter->setFont(m_theme.font(Theme::Type::Caption));
        painter->setPen(m_theme.color(selected ? Theme::Role::SelectionText : Theme::Role::Muted));
        const QFontMetrics caption(painter->font());
        top += m_theme.space(1);
        painter->drawText(QRect(place.left(), top, place.width(), caption.lineSpacing()),
                          int(side | Qt::AlignVCenter),
                          caption.elidedText(themes, Qt::ElideRight, place.width()));
        top += caption.lineSpacing();
    }
    top += m_theme.space(2);
    const QStringList chips = index.data(Chips).toStringList();
    int height = 0;
    const QList<QRect> places = chipPlaces(chips, place.width(), height);
    painter->setPen(m_theme.color(Theme::Role::Text));
    for (qsizetype i = 0; i < chips.size(); ++i) {
        const QRect at = QStyle::visualRect(option.direction, QRect(place.left(), top, place.width(), height),
                                            places[i].translated(place.left(), top));
        painter->setPen(m_theme.color(Theme::Role::Text));
        EntityChip::paintChip(painter, at, chips[i], m_theme, option.direction);
    }
    painter->restore();
}

}  // namespace tri::ui
