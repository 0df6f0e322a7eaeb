// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/emptystate.h"

#include "ui/widgets/themedlabel.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace tri::ui {

EmptyState::EmptyState(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_text(new ThemedLabel(theme, Theme::Type::Body, Theme::Role::Muted, this)),
      m_buttons(new QHBoxLayout)
{
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setMinimumWidth(theme.textWidth(30));
    m_text->setMaximumWidth(theme.textWidth(70));
    m_buttons->setSpacing(theme.space(2));
    auto *centred = new QHBoxLayout;
    centred->addStretch();
    centred->addWidget(m_text, 10);
    centred->addStretch();
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addLayout(m_buttons);
    row->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setSpacing(theme.space(3));
    column->addStretch(2);
    column->addLayout(centred);
    column->addLayout(row);
    column->addStretch(3);
}

void EmptyState::setText(const QString &text)
{
    m_text->setText(text);
}

QPushButton *EmptyState::addButton(const QString &text)
{
    auto *button = new QPushButton(text, this);
    m_buttons->addWidget(button);
    return button;
}

}  // namespace tri::ui
