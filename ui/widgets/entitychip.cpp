// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/entitychip.h"

#include "ui/widgets/accessrole.h"

#include <QPainter>
#include <QStyle>

#include <utility>

namespace tri::ui {

namespace {

QSize chipSize(const Theme &theme, const QString &text)
{
    const QFontMetrics metrics(theme.font(Theme::Type::Caption, true));
    return {metrics.horizontalAdvance(text) + theme.space(3), metrics.height() + theme.space(1)};
}

}  // namespace

EntityChip::EntityChip(const Theme &theme, QString text, QWidget *parent) : QWidget(parent), m_theme(theme), m_text(std::move(text))
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessRole(this, QAccessible::StaticText);
    setAccessibleName(m_text);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void EntityChip::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize EntityChip::sizeHint() const
{
    return chipSize(m_theme, m_text);
}

int EntityChip::paintChip(QPainter *painter, const QRect &rect, const QString &text, const Theme &theme, Qt::LayoutDirection direction)
{
    const QSize size = chipSize(theme, text).boundedTo(rect.size());
    const QRect box = QStyle::alignedRect(direction, Qt::AlignLeft | Qt::AlignVCenter, size, rect);
    const QColor hue = theme.color(Theme::entityRole(QStringView(text).left(text.indexOf(u' '))).value_or(Theme::Role::Muted));
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(hue, 1));
    painter->setBrush(theme.color(Theme::Role::Surface));
    const qreal radius = box.height() / 2.0;
    painter->drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter->setFont(theme.font(Theme::Type::Caption, true));
    painter->drawText(box, Qt::AlignCenter, text);
    painter->restore();
    return size.width();
}

void EntityChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintChip(&painter, rect(), m_text, m_theme, layoutDirection());
}

}  // namespace tri::ui
