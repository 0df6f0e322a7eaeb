// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/optionbar.h"

#include "ui/services/theme.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/themedlabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QRegularExpression>

namespace tri::ui {

OptionBar::OptionBar(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_flow(new FlowLayout(theme.space(3), theme.space(2), this))
{
    m_flow->setContentsMargins(0, 0, 0, 0);
}

void OptionBar::add(const QString &label, QWidget *field)
{
    auto *pair = new QWidget(this);
    auto *row = new QHBoxLayout(pair);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m_theme.space(2));
    auto *text = new ThemedLabel(m_theme, Theme::Type::Body, Theme::Role::Text, pair);
    text->setText(label);
    text->setBuddy(field);
    // With a blank before it in French, and a wide one in Chinese.
    static const QRegularExpression colon(QStringLiteral("[\\s\u00a0]*[:\uff1a]\\s*$"));
    field->setAccessibleName(QString(label).remove(colon));
    row->addWidget(text);
    row->addWidget(field);
    m_flow->addWidget(pair);
    follow(field);
}

void OptionBar::add(QWidget *field)
{
    m_flow->addWidget(field);
    follow(field);
}

/// The keyboard comes to them in the order in which they stand.
void OptionBar::follow(QWidget *field)
{
    if (m_last)
        setTabOrder(m_last, field);
    m_last = field;
}

void OptionBar::narrow(QComboBox *box, int letters)
{
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(letters);
}

}  // namespace tri::ui
