// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/themedlabel.h"

#include <QEvent>

namespace tri::ui {

ThemedLabel::ThemedLabel(const Theme &theme, Theme::Type type, Theme::Role role, QWidget *parent)
    : QLabel(parent), m_theme(theme), m_type(type), m_role(role)
{
    setTextFormat(Qt::PlainText);
    connect(&theme, &Theme::changed, this, &ThemedLabel::follow);
    lead();
    follow();
}

void ThemedLabel::lead()
{
    // A label by itself aligns by the direction of its text; on a mirrored page all begin at the same edge.
    if (alignment() & Qt::AlignHCenter)
        return;
    const Qt::Alignment side = isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft;
    setAlignment(side | Qt::AlignAbsolute | (alignment() & Qt::AlignVertical_Mask));
}

void ThemedLabel::keepWhole()
{
    m_isWhole = true;
    setWordWrap(true);
    fit();
}

void ThemedLabel::setText(const QString &text)
{
    QLabel::setText(text);
    fit();
}

void ThemedLabel::fit()
{
    if (m_isWhole && width() > 0)
        setMinimumHeight(text().isEmpty() ? 0 : heightForWidth(width()));
}

void ThemedLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LayoutDirectionChange)
        lead();
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

void ThemedLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    fit();
}

void ThemedLabel::setRole(Theme::Role role)
{
    m_role = role;
    follow();
}

void ThemedLabel::setStrong(bool strong)
{
    m_strong = strong;
    follow();
}

void ThemedLabel::follow()
{
    setFont(m_theme.font(m_type, m_strong));
    QPalette colors;
    colors.setColor(QPalette::WindowText, m_theme.color(m_role));
    setPalette(colors);
}

}  // namespace tri::ui
