// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/themedlabel.h"

namespace tri::ui {

ThemedLabel::ThemedLabel(const Theme &theme, Theme::Type type, Theme::Role role, QWidget *parent)
    : QLabel(parent), m_theme(theme), m_type(type), m_role(role)
{
    setTextFormat(Qt::PlainText);
    connect(&theme, &Theme::changed, this, &ThemedLabel::follow);
    follow();
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
