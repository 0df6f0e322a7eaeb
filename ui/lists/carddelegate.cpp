// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/carddelegate.h"

#include "ui/services/theme.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace tri::ui {

namespace {
constexpr int kTitleLines = 3;
}

int CardDelegate::titleHeight(const QString &title, int width) const
{
    const QFontMetrics metrics(m_theme.font(Theme::Type::Body));
    const QRect needed = metrics.boundingRect(QRect(0, 0, width, QWIDGETSIZE_MAX), Qt::TextWordWrap, title);
    return std::min(needed.height(), kTitleLines * metrics.lineSpacing());
}

QSize CardDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() - 2 * m_theme.space(1) : m_theme.textWidth(24);
    const int inner = width - 2 * m_theme.space(2) - 2 * m_theme.space(1);
    const QString text = index.data().toString();
    const int details = int(text.count(u'\n'));
    const QFontMetrics caption(m_theme.font(Theme::Type::Caption));
    return {width,
            titleHeight(text.section(u'\n', 0, 0), inner) + details * (caption.lineSpacing() + 2)
                + 4 * m_theme.space(1) + m_theme.space(1)};
}

void CardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool focus = selected && option.state.testFlag(QStyle::State_HasFocus);
    const QRect card = option.rect.adjusted(m_theme.space(1), m_theme.space(1) / 2, -m_theme.space(1),
                                            -m_theme.space(1) / 2);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QPen edge(m_theme.color(focus ? Theme::Role::Focus : Theme::Role::Rule), focus ? 2 : 1);
    painter->setPen(edge);
    painter->setBrush(m_theme.color(selected ? Theme::Role::Selection
                                        : option.state.testFlag(QStyle::State_MouseOver)
                                        ? Theme::Role::Hover
                                        : Theme::Role::Surface));
    painter->drawRoundedRect(QRectF(card).adjusted(0.5, 0.5, -0.5, -0.5), m_theme.space(1), m_theme.space(1));
    const QStringList lines = index.data().toString().split(u'\n');
    QRect place = card.adjusted(m_theme.space(2), m_theme.space(1) + 2, -m_theme.space(2), 0);
    const Qt::Alignment side = QStyle::visualAlignment(option.direction, Qt::AlignLeft);
    place.setHeight(titleHeight(lines.value(0), place.width()));
    painter->setFont(m_theme.font(Theme::Type::Body));
    painter->setPen(m_theme.color(selected ? Theme::Role::SelectionText : Theme::Role::Text));
    painter->setClipRect(place);
    painter->drawText(place, int(side | Qt::AlignTop) | Qt::TextWordWrap, lines.value(0));
    painter->setClipping(false);
    painter->setFont(m_theme.font(Theme::Type::Caption));
    painter->setPen(m_theme.color(selected ? Theme::Role::SelectionText : Theme::Role::Muted));
    const QFontMetrics caption(painter->font());
    int top = place.bottom() + 3;
    for (const QString &line : lines.mid(1)) {
        painter->drawText(QRect(place.left(), top, place.width(), caption.lineSpacing()),
                          int(side | Qt::AlignVCenter),
                          caption.elidedText(line, Qt::ElideRight, place.width()));
        top += caption.lineSpacing() + 2;
    }
    painter->restore();
}

}  // namespace tri::ui
