// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pageheader.h"

#include "ui/widgets/elidedlabel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>

namespace tri::ui {

PageHeader::PageHeader(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_title(new ElidedLabel(theme, Theme::Type::PageTitle, Theme::Role::Text, this)),
      m_subtitle(new ElidedLabel(theme, Theme::Type::Body, Theme::Role::Muted, this)), m_row(new QHBoxLayout(this)),
      m_extra(new QHBoxLayout), m_buttons(new QHBoxLayout)
{
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_title);
    texts->addWidget(m_subtitle);
    m_row->addLayout(texts, 1);
    m_row->addLayout(m_extra);
    m_row->addLayout(m_buttons);
    m_row->setAlignment(m_buttons, Qt::AlignVCenter);
    m_subtitle->hide();
    connect(&theme, &Theme::changed, this, &PageHeader::follow);
    follow();
}

void PageHeader::follow()
{
    m_row->setContentsMargins(m_theme.space(6), m_theme.space(4), m_theme.space(6), m_theme.space(3));
    m_row->setSpacing(m_theme.space(3));
    m_buttons->setSpacing(m_theme.space(2));
    m_extra->setSpacing(m_theme.space(2));
}

void PageHeader::setTitle(const QString &title)
{
    m_title->setFullText(title);
}

void PageHeader::setSubtitle(const QString &subtitle)
{
    m_subtitle->setFullText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
}

void PageHeader::setActions(const QList<QAction *> &actions)
{
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (QAction *action : actions) {
        auto *button = new QPushButton(action->icon(), action->text(), this);
        button->setEnabled(action->isEnabled());
        button->setToolTip(action->toolTip());
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::changed, button, [button, action] {
            button->setEnabled(action->isEnabled());
            button->setVisible(action->isVisible());
            button->setText(action->text());
        });
        m_buttons->addWidget(button);
    }
}

void PageHeader::addWidget(QWidget *widget)
{
    m_extra->addWidget(widget);
}

}  // namespace tri::ui
