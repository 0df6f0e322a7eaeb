// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pageheader.h"

#include "ui/widgets/accessrole.h"
#include "ui/widgets/elidedlabel.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace tri::ui {

namespace {

/// So much of a title is due room at the cost of what stands beside it; a longer one is cut as ever.
constexpr int kDueCharacters = 48;

}  // namespace

PageHeader::PageHeader(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme),
      m_title(new ElidedLabel(theme, Theme::Type::PageTitle, Theme::Role::Text, this)),
      m_subtitle(new ElidedLabel(theme, Theme::Type::Body, Theme::Role::Muted, this)),
      m_row(new QBoxLayout(QBoxLayout::LeftToRight, this)), m_texts(new QVBoxLayout),
      m_under(new QHBoxLayout), m_tools(new QBoxLayout(QBoxLayout::LeftToRight)), m_extra(new QHBoxLayout),
      m_buttons(new QHBoxLayout)
{
    setAccessRole(m_title, QAccessible::Heading);
    m_texts->setSpacing(2);
    m_texts->addWidget(m_title);
    m_texts->addLayout(m_under);
    m_under->addWidget(m_subtitle);
    m_under->addStretch();
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
    m_under->setSpacing(m_theme.space(2));
    fit();
}

int PageHeader::titleWidth() const
{
    const int due = m_title->fontMetrics().averageCharWidth() * kDueCharacters;
    const int title = std::min(m_title->sizeHint().width(), due);
    return m_subtitle->isHidden() ? title : std::max(title, m_subtitle->minimumSizeHint().width());
}

int PageHeader::extraWidth() const
{
    return m_extra->minimumSize().width();
}

int PageHeader::buttonsWidth() const
{
    return m_buttons->minimumSize().width();
}

QSize PageHeader::minimumSizeHint() const
{
    // What it takes with the tools below: a header must not hold a page wider than its half of the desk.
    const QMargins edge = m_row->contentsMargins();
    const int texts = std::max(m_title->minimumSizeHint().width(),
                               m_subtitle->isHidden() ? 0 : m_subtitle->minimumSizeHint().width());
    const int widest = std::max({texts, extraWidth(), buttonsWidth()});
    return {edge.left() + widest + edge.right(), m_row->totalMinimumSize().height()};
}

PageHeader::Place PageHeader::placeFor(int width) const
{
    const QMargins edge = m_row->contentsMargins();
    const int room = width - edge.left() - edge.right();
    const int extra = extraWidth();
    const int buttons = buttonsWidth();
    const int tools = extra + buttons + (extra > 0 && buttons > 0 ? m_tools->spacing() : 0);
    const int texts = room - (buttons > 0 ? m_row->spacing() + buttons : 0);  // with the buttons beside them
    if (titleWidth() + m_row->spacing() + tools <= room)
        return Place::Beside;
    if (extra > 0 && std::max(titleWidth(), extra) <= texts) {
        const int line = m_subtitle->isHidden() ? 0 : m_subtitle->sizeHint().width() + m_under->spacing();
        return line + extra <= texts ? Place::AtSubtitle : Place::Beneath;
    }
    return tools <= room ? Place::Below : Place::BelowTwice;
}

void PageHeader::fit()
{
    if (const Place place = placeFor(width()); place != m_place)
        arrange(place);
}

void PageHeader::arrange(Place place)
{
    m_place = place;
    const bool below = place == Place::Below || place == Place::BelowTwice;
    const Qt::Alignment leading = Qt::AlignLeft | Qt::AlignVCenter;  // both are mirrored
    for (QBoxLayout *holder :
         {static_cast<QBoxLayout *>(m_under), static_cast<QBoxLayout *>(m_texts), m_tools})
        holder->removeItem(m_extra);
    if (place == Place::AtSubtitle)
        m_under->insertLayout(1, m_extra, m_extra->expandingDirections().testFlag(Qt::Horizontal) ? 1 : 0);
    else if (place == Place::Beneath)
        m_texts->addLayout(m_extra);
    else
        m_tools->insertLayout(0, m_extra);
    m_tools->setDirection(place == Place::BelowTwice ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_row->setDirection(below ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    const bool ownLine = place == Place::Beneath || place == Place::BelowTwice;
    m_extra->setAlignment(ownLine ? leading : Qt::Alignment());
    m_extra->setContentsMargins(0, place == Place::Beneath ? m_theme.space(1) : 0, 0, 0);
    m_tools->setAlignment(m_buttons, place == Place::BelowTwice ? leading : Qt::AlignVCenter);
    m_row->setAlignment(m_tools, below ? leading : Qt::Alignment());
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
    // The keyboard comes to them in the order in which they stand.
    if (const QLayoutItem *last = m_extra->itemAt(m_extra->count() - 1); last && last->widget())
        setTabOrder(last->widget(), widget);
    m_extra->addWidget(widget);
}

}  // namespace tri::ui
