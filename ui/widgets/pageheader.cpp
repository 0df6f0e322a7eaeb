// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pageheader.h"

#include "ui/widgets/elidedlabel.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace tri::ui {

PageHeader::PageHeader(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme),
      m_title(new ElidedLabel(theme, Theme::Type::PageTitle, Theme::Role::Text, this)),
      m_subtitle(new ElidedLabel(theme, Theme::Type::Body, Theme::Role::Muted, this)),
      m_row(new QBoxLayout(QBoxLayout::LeftToRight, this)), m_texts(new QVBoxLayout),
      m_tools(new QBoxLayout(QBoxLayout::LeftToRight)), m_extra(new QHBoxLayout), m_buttons(new QHBoxLayout)
{
    m_texts->setSpacing(2);
    m_texts->addWidget(m_title);
    m_texts->addWidget(m_subtitle);
    m_row->addLayout(m_texts, 1);
    m_row->addLayout(m_tools);
    m_tools->addLayout(m_extra);
    m_tools->addLayout(m_buttons);
    m_tools->setAlignment(m_buttons, Qt::AlignVCenter);
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
    m_tools->setSpacing(m_theme.space(3));
    fit();
}

int PageHeader::toolsWidth() const
{
    const int extra = m_extra->minimumSize().width();
    const int buttons = m_buttons->minimumSize().width();
    return extra + buttons + (extra > 0 && buttons > 0 ? m_tools->spacing() : 0);
}

int PageHeader::besideWidth() const
{
    const QMargins edge = m_row->contentsMargins();
    return edge.left() + m_texts->minimumSize().width() + m_row->spacing() + toolsWidth() + edge.right();
}

QSize PageHeader::minimumSizeHint() const
{
    // What it takes with the tools below: a header must not hold a page wider than its half of the desk.
    const QMargins edge = m_row->contentsMargins();
    const int widest = std::max(
        {m_texts->minimumSize().width(), m_extra->minimumSize().width(), m_buttons->minimumSize().width()});
    return {edge.left() + widest + edge.right(), m_row->totalMinimumSize().height()};
}

void PageHeader::fit()
{
    const bool beside = width() >= besideWidth();
    const auto direction =
        beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;  // the former is mirrored
    const QMargins edge = m_row->contentsMargins();
    const bool oneRow = beside || width() >= edge.left() + toolsWidth() + edge.right();
    const auto tools = oneRow ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    if (m_row->direction() == direction && m_tools->direction() == tools)
        return;
    m_tools->setDirection(tools);
    m_tools->setAlignment(m_extra, oneRow ? Qt::Alignment() : Qt::AlignLeft | Qt::AlignVCenter);
    m_tools->setAlignment(m_buttons, oneRow ? Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    m_row->setDirection(direction);
    m_row->setAlignment(m_tools, beside ? Qt::Alignment() : Qt::AlignLeft | Qt::AlignVCenter);
    updateGeometry();
}

void PageHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

bool PageHeader::event(QEvent *event)
{
    const bool handled = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest)
        fit();
    return handled;
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
