// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/homepage.h"

#include "core/workspace/workspace.h"
#include "ui/fields/linkbox.h"
#include "ui/lists/cellvalues.h"
#include "ui/pages/homeblock.h"
#include "ui/services/arrivals.h"
#include "ui/services/preferences.h"
#include "ui/services/theme.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/themedlabel.h"

#include <QComboBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int kButtonLetters = 64;  // below that the buttons of the card stand under each other

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

constexpr FieldSpec kUs{.key = "us", .type = FieldType::Link, .target = "organisation body state entity"};

}  // namespace

HomePage::HomePage(AppContext &context, QWidget *parent)
    : Page(parent), m_context(context), m_header(new PageHeader(*context.theme, this)),
      m_role(new QComboBox(this)), m_us(new LinkBox(kUs, context, this)),
      m_overdue(new HomeBlock(context, tr("Overdue"), tr("Nothing that is to be done is overdue."))),
      m_week(new HomeBlock(context, tr("This week"), tr("Nothing is due within seven days."))),
      m_waiting(new HomeBlock(context, tr("Waiting for others"),
                              tr("No request for expertise is waiting for an answer."))),
      m_changes(new HomeBlock(context, tr("Changed by others"),
                              tr("Nothing came in since this workspace was open here last."))),
      m_checks(new HomeBlock(
          context, tr("Checks"),
          tr("No copies disagree, nothing is unfinished, and all open work has someone to do it."))),
      m_column(nullptr), m_grid(new QHBoxLayout)
{
    setObjectName(u"home_page"_s);
    const Theme &theme = *context.theme;
    m_header->setTitle(title());
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(theme.space(6), 0, theme.space(6), theme.space(6));
    column->setSpacing(theme.space(3));
    m_column = column;
    m_card = makeMeetingCard();
    column->addWidget(m_card);
    m_grid->setSpacing(theme.space(3));
    for (QVBoxLayout *&part : m_columns) {
        part = new QVBoxLayout;
        part->setSpacing(theme.space(3));
        part->addStretch();
        m_grid->addLayout(part, 1);
    }
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

    setUpDesk();
    const auto again = [this] {
        if (isVisible())
            refresh();
    };
    connect(context.workspace, &Workspace::committed, this, again);
    if (context.arrivals)
        connect(context.arrivals, &Arrivals::changed, this, again);
    arrange();
}

/// Who sits here: decides what stands first, and which work is one's own.
void HomePage::setUpDesk()
{
    m_role->setObjectName(u"home_page.role"_s);
    m_role->setAccessibleName(tr("Who works at this desk"));
    m_role->addItem(tr("Delegation staff"), u"delegation"_s);
    m_role->addItem(tr("Focal point"), u"focal_point"_s);
    m_role->addItem(tr("Secretariat"), u"secretariat"_s);
    m_us->setObjectName(u"home_page.us"_s);
    m_us->setAccessibleName(tr("The organization we work for"));
    m_us->setPlaceholderText(tr("We work for …"));
    m_us->setToolTip(tr("An organization, body, State or entity: filters call it “my organization”, and its "
                        "overdue work stands first"));
    m_us->setMinimumWidth(m_context.theme->textWidth(18));
    m_us->setMaximumWidth(m_context.theme->textWidth(30));
    m_header->addWidget(m_us);
    m_header->addWidget(m_role);
    if (m_context.preferences) {
        m_role->setCurrentIndex(std::max(0, m_role->findData(m_context.preferences->role.value())));
        m_role->setEnabled(!m_context.preferences->role.isFixed());
        if (const RecordIds us = mine(m_context); !us.isEmpty())
            m_us->setText(m_context.workspace->shortTitle(us.first(), m_context.contentLanguage));
    }
    connect(m_role, &QComboBox::activated, this, [this] {
        if (m_context.preferences)
            m_context.preferences->role.set(m_role->currentData().toString());
        arrange();
    });
    const auto choose = [this](const RecordId &id) {
        if (!m_context.preferences)
            return;
        m_context.preferences->mine.set(id.isNull() ? QStringList() : QStringList{id.toString()});
        if (!id.isNull())
            m_us->setText(m_context.workspace->shortTitle(id, m_context.contentLanguage));
        refresh();
    };
    connect(m_us, &LinkBox::chosen, this, choose);
    connect(m_us, &QLineEdit::editingFinished, this, [this, choose] {
        if (const RecordId id = m_us->exactMatch(m_us->text());
            !id.isNull() || m_us->text().trimmed().isEmpty())
            if (const RecordIds now = mine(m_context); now.value(0) != id)
                choose(id);
    });
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
    m_mode = new QPushButton(m_context.theme->icon(u"view-presentation"_s), tr("Meeting mode"), card);
    m_mode->setObjectName(u"home_page.meeting_mode"_s);
    m_mode->setToolTip(tr("Fill the screen with the meeting while it is held (F11)"));
    m_mode->setAutoDefault(true);
    connect(m_mode, &QPushButton::clicked, this,
            [this] { m_context.navigator->showMeetingMode(m_data.meeting->id); });
    connect(m_openMeeting, &QPushButton::clicked, this, [this] {
        if (m_data.meeting)
            m_context.navigator->showMeeting(m_data.meeting->id);
        else
            m_context.navigator->showNewRecord(u"meeting"_s);
    });
    connect(m_brief, &QPushButton::clicked, this,
            [this] { m_context.navigator->showBrief(m_data.meeting->id); });
    auto *texts = new QVBoxLayout;
    texts->setSpacing(theme.space(1));
    for (QWidget *w : {m_meetingHint, m_meetingTitle, m_meetingWhen, m_meetingReady})
        texts->addWidget(w);
    QBoxLayout *buttons = m_cardButtons = new QHBoxLayout;
    buttons->setSpacing(theme.space(2));
    buttons->addStretch();
    buttons->addWidget(m_openMeeting, 0, Qt::AlignBottom);
    buttons->addWidget(m_brief, 0, Qt::AlignBottom);
    buttons->addWidget(m_mode, 0, Qt::AlignBottom);
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
    QString hint = !meeting ? tr("Meetings") : meeting->upcoming ? tr("Next meeting") : tr("Meeting in hand");
    if (meeting && meeting->upcoming)
        hint = meeting->days == 0 ? tr("Next meeting: today")
            : meeting->days == 1  ? tr("Next meeting: tomorrow")
                                  : tr("Next meeting: in %n days", nullptr, int(meeting->days));
    m_meetingHint->setText(hint);
    m_meetingTitle->setText(meeting ? meeting->title : tr("No meeting is planned"));
    const QString when = !meeting  ? QString()
        : meeting->where.isEmpty() ? meeting->when
                                   : tr("%1, %2").arg(meeting->when, meeting->where);
    m_meetingWhen->setText(when);
    m_meetingWhen->setVisible(!when.isEmpty());
    if (!meeting)
        m_meetingReady->setText(
            tr("Add the next meeting of the three sides to prepare its agenda, positions and brief."));
    else if (meeting->items == 0)
        m_meetingReady->setText(tr("The agenda is still empty."));
    else
        m_meetingReady->setText(
            tr("Items with positions of all three: %1 of %2").arg(meeting->complete).arg(meeting->items));
    m_openMeeting->setText(meeting ? tr("Open the meeting") : tr("Add a meeting"));
    m_openMeeting->setAccessibleDescription(m_meetingTitle->text());
    m_openMeeting->setEnabled(meeting || !m_context.workspace->isReadOnly());
    m_brief->setVisible(meeting.has_value());
    m_mode->setVisible(meeting.has_value());
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
    m_overdue->setLines(m_data.overdue);
    m_week->setLines(m_data.week);
    m_waiting->setLines(m_data.waiting);
    m_changes->setLines(m_data.changes);
    m_checks->setLines(m_data.checks);
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
    m_cardButtons->setDirection(width() > m_context.theme->textWidth(kButtonLetters)
                                    ? QBoxLayout::LeftToRight
                                    : QBoxLayout::TopToBottom);
    m_cardRow->setDirection(width() > m_context.theme->textWidth(80) ? QBoxLayout::LeftToRight
                                                                     : QBoxLayout::TopToBottom);
    const QString role = m_role->currentData().toString();
    QList<HomeBlock *> blocks{m_overdue, m_week, m_waiting, m_changes, m_checks};
    if (role == u"delegation")
        blocks = {m_week, m_overdue, m_waiting, m_changes, m_checks};
    else if (role == u"secretariat")
        blocks = {m_checks, m_week, m_overdue, m_waiting, m_changes};
    // Focal points see their plan first, everyone else the meeting.
    m_column->removeWidget(m_card);
    m_column->insertWidget(role == u"focal_point" ? 1 : 0, m_card);
    // Two columns that each keep their own heights, read across.
    const int across = wide ? 2 : 1;
    for (int i = 0; i < blocks.size(); ++i)
        m_columns[i % across]->insertWidget(i / across, blocks[i]);
    m_grid->setStretch(1, wide ? 1 : 0);
    QWidget *before = m_mode;
    for (HomeBlock *block : std::as_const(blocks)) {
        setTabOrder(before, block->allButton());
        setTabOrder(block->allButton(), block->list());
        before = block->list();
    }
}

}  // namespace tri::ui
