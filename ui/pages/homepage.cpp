// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/homepage.h"

#include "core/workspace/workspace.h"
#include "ui/pages/homeblock.h"
#include "ui/services/theme.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/themedlabel.h"

#include <QFrame>
#include <QGridLayout>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {

/// A bordered sheet on the window's ground, like the blocks below it.
class Card final : public QFrame {
public:
    Card(const Theme &theme, QWidget *parent) : QFrame(parent), m_theme(theme) {}

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(m_theme.color(Theme::Role::Rule));
        painter.setBrush(m_theme.color(Theme::Role::Surface));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    }

private:
    const Theme &m_theme;
};

}  // namespace

HomePage::HomePage(AppContext &context, QWidget *parent)
    : Page(parent), m_context(context), m_header(new PageHeader(*context.theme, this)),
      m_actions(new HomeBlock(context, tr("Open actions"), tr("No action is open. What a meeting decides is listed here until it is done."))),
      m_requests(new HomeBlock(context, tr("Requests waiting"), tr("No request for expertise is waiting for an answer."))),
      m_conflicts(new HomeBlock(context, tr("To be settled"), tr("No two copies disagree. After a merge, what needs a decision is listed here."))),
      m_grid(new QGridLayout)
{
    setObjectName(u"home_page"_s);
    const Theme &theme = *context.theme;
    m_header->setTitle(title());
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(theme.space(6), 0, theme.space(6), theme.space(6));
    column->setSpacing(theme.space(3));
    column->addWidget(makeMeetingCard());
    m_grid->setSpacing(theme.space(3));
    column->addLayout(m_grid);
    column->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setBackgroundRole(QPalette::Window);
    scroll->setWidget(content);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(m_header);
    outer->addWidget(scroll, 1);

    connect(m_actions, &HomeBlock::allWanted, this, [this] { m_context.navigator->showKind(u"outcome"_s); });
    connect(m_requests, &HomeBlock::allWanted, this, [this] { m_context.navigator->showKind(u"expertise_request"_s); });
    connect(m_conflicts, &HomeBlock::allWanted, this, [this] {
        if (!m_data.conflicts.isEmpty())
            m_context.navigator->showRecord(m_data.conflicts.first().id);
    });
    connect(context.workspace, &Workspace::committed, this, [this] {
        if (isVisible())
            refresh();
    });
    arrange();
}

QWidget *HomePage::makeMeetingCard()
{
    const Theme &theme = *m_context.theme;
    auto *card = new Card(theme, this);
    const auto label = [&](Theme::Type type, Theme::Role role) {
        auto *made = new ThemedLabel(theme, type, role, card);
        made->setWordWrap(true);
        return made;
    };
    m_meetingHint = label(Theme::Type::Caption, Theme::Role::Accent);
    m_meetingHint->setStrong(true);
    m_meetingTitle = label(Theme::Type::PageTitle, Theme::Role::Text);
    m_meetingWhen = label(Theme::Type::Body, Theme::Role::Text);
    m_meetingReady = label(Theme::Type::Body, Theme::Role::Muted);
    m_openMeeting = new QPushButton(card);
    m_openMeeting->setObjectName(u"home_page.open_meeting"_s);
    m_openMeeting->setAutoDefault(true);
    m_brief = new QPushButton(m_context.theme->icon(u"document-print"_s), tr("Brief"), card);
    m_brief->setAutoDefault(true);
    connect(m_openMeeting, &QPushButton::clicked, this, [this] {
        if (m_data.meeting)
            m_context.navigator->showMeeting(m_data.meeting->id);
        else
            m_context.navigator->showNewRecord(u"meeting"_s);
    });
    connect(m_brief, &QPushButton::clicked, this, [this] { m_context.navigator->showBrief(m_data.meeting->id); });
    auto *texts = new QVBoxLayout;
    texts->setSpacing(theme.space(1));
    for (QWidget *w : {m_meetingHint, m_meetingTitle, m_meetingWhen, m_meetingReady})
        texts->addWidget(w);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme.space(2));
    buttons->addStretch();
    buttons->addWidget(m_openMeeting, 0, Qt::AlignBottom);
    buttons->addWidget(m_brief, 0, Qt::AlignBottom);
    m_cardRow = new QHBoxLayout(card);
    m_cardRow->setContentsMargins(theme.space(4), theme.space(4), theme.space(4), theme.space(4));
    m_cardRow->setSpacing(theme.space(2));
    m_cardRow->addLayout(texts, 1);
    m_cardRow->addLayout(buttons);
    return card;
}

void HomePage::showMeeting()
{
    const auto &meeting = m_data.meeting;
    m_meetingHint->setText(!meeting ? tr("Meetings") : meeting->upcoming ? tr("Next meeting") : tr("Meeting in hand"));
    m_meetingTitle->setText(meeting ? meeting->title : tr("No meeting is planned"));
    const QString when = !meeting ? QString() : meeting->where.isEmpty() ? meeting->when : tr("%1, %2").arg(meeting->when, meeting->where);
    m_meetingWhen->setText(when);
    m_meetingWhen->setVisible(!when.isEmpty());
    if (!meeting)
        m_meetingReady->setText(tr("Add the next meeting of the three sides to prepare its agenda, positions and brief."));
    else if (meeting->items == 0)
        m_meetingReady->setText(tr("The agenda is still empty."));
    else
        m_meetingReady->setText(tr("Items with positions of all three: %1 of %2").arg(meeting->complete).arg(meeting->items));
    m_openMeeting->setText(meeting ? tr("Open the meeting") : tr("Add a meeting"));
    m_openMeeting->setAccessibleDescription(m_meetingTitle->text());
    m_openMeeting->setEnabled(meeting || !m_context.workspace->isReadOnly());
    m_brief->setVisible(meeting.has_value());
}

void HomePage::refresh()
{
    const auto read = readHome(m_context);
    if (!read) {
        m_context.navigator->notify(read.error());
        return;
    }
    m_data = *read;
    m_header->setSubtitle(QLocale().toString(m_context.clock->today(), QLocale::LongFormat));
    showMeeting();
    m_actions->setLines(m_data.actions);
    m_requests->setLines(m_data.requests);
    m_conflicts->setLines(m_data.conflicts);
    m_conflicts->setVisible(!m_data.conflicts.isEmpty());
}

void HomePage::focusFirst()
{
    m_openMeeting->setFocus(Qt::OtherFocusReason);
}

void HomePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

void HomePage::arrange()
{
    const bool wide = width() > m_context.theme->textWidth(120);
    // With large text the buttons go below, or they would leave the title no room.
    m_cardRow->setDirection(width() > m_context.theme->textWidth(80) ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    for (HomeBlock *block : {m_actions, m_requests, m_conflicts})
        m_grid->removeWidget(block);
    m_grid->addWidget(m_actions, 0, 0);
    m_grid->addWidget(m_requests, wide ? 0 : 1, wide ? 1 : 0);
    m_grid->addWidget(m_conflicts, 2, 0, 1, wide ? 2 : 1);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, wide ? 1 : 0);
}

}  // namespace tri::ui
