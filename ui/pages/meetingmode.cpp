// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/meetingmode.h"

#include "core/base/localtext.h"
#include "core/workspace/workspace.h"
#include "ui/pages/meetingmodecenter.h"
#include "ui/pages/meetingmodeentry.h"
#include "ui/pages/meetingmodenotes.h"
#include "ui/pages/meetingmoderoom.h"
#include "ui/pages/meetingmodeside.h"
#include "ui/services/theme.h"
#include "ui/widgets/accessrole.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/themedlabel.h"

#include <QAction>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int kTickMs = 1000;

/// Letters are commands here, also those that can do nothing just now; they never search the list.
class CommandList final : public QListWidget {
public:
    using QListWidget::QListWidget;
    void keyboardSearch(const QString &) override {}
};

}  // namespace

MeetingMode::MeetingMode(const AppContext &context, const RecordId &meeting, QWidget *parent)
    : Page(parent), m_context(context), m_id(meeting), m_clock(*context.clock), m_timer(new QTimer(this)),
      m_notice(new NoticeBar(*context.theme, this)),
      m_title(new ElidedLabel(*context.theme, Theme::Type::Heading, Theme::Role::Text, this)),
      m_left(new ThemedLabel(*context.theme, Theme::Type::Heading, Theme::Role::Text, this)),
      m_roomLabel(new ThemedLabel(*context.theme, Theme::Type::Body, Theme::Role::Muted, this)),
      m_tabs(new QTabWidget(this)), m_agenda(new CommandList(m_tabs)), m_attendance(new CommandList(m_tabs)),
      m_split(new QSplitter(this)), m_center(new MeetingModeCenter(context, this)),
      m_entry(new MeetingModeEntry(context, this)), m_side(new MeetingModeSide(context, this)),
      m_notes(new MeetingModeNotes(context, this)), m_buttons(new QWidget(this))
{
    setObjectName(u"meeting_mode"_s);
    setUpActions();
    setUpTop();
    setUpSides();
    setUpButtons();
    followDirection();
    readState();
    m_timer->setInterval(kTickMs);
    connect(m_timer, &QTimer::timeout, this, &MeetingMode::tick);
    m_timer->start();
    connect(context.workspace, &Workspace::committed, this, &MeetingMode::refresh);
    refresh();
}

MeetingMode::~MeetingMode()
{
    writeState();
    // Parts that lose the keyboard while they go must find nobody to tell.
    for (QObject *part : {static_cast<QObject *>(m_notes), static_cast<QObject *>(m_entry),
                          static_cast<QObject *>(m_agenda), static_cast<QObject *>(m_attendance)})
        part->disconnect(this);
}

void MeetingMode::setUpTop()
{
    const Theme &theme = *m_context.theme;
    m_title->setObjectName(u"meeting_mode.title"_s);
    setAccessRole(m_title, QAccessible::Heading);
    m_left->setObjectName(u"meeting_mode.left"_s);
    m_roomLabel->setObjectName(u"meeting_mode.room_state"_s);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(theme.space(4), theme.space(2), theme.space(4), theme.space(1));
    top->setSpacing(theme.space(4));
    top->addWidget(m_title, 1);
    top->addWidget(m_roomLabel);
    top->addWidget(m_left);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(m_notice);
    column->addWidget(m_split, 1);
    column->addWidget(m_buttons);
}

void MeetingMode::setUpSides()
{
    const Theme &theme = *m_context.theme;
    for (QListWidget *list : {m_agenda, m_attendance}) {
        list->setFrameShape(QFrame::NoFrame);
        list->setWordWrap(true);
        list->setResizeMode(QListView::Adjust);
        list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
        list->setSpacing(theme.space(1) / 2);
        list->setMinimumWidth(theme.textWidth(16));
    }
    m_agenda->setObjectName(u"meeting_mode.agenda"_s);
    m_agenda->setAccessibleName(tr("Agenda"));
    m_attendance->setObjectName(u"meeting_mode.attendance"_s);
    m_attendance->setAccessibleName(tr("Who is here"));
    m_tabs->setObjectName(u"meeting_mode.tabs"_s);
    m_tabs->setAccessibleName(tr("Agenda and attendance"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_agenda, tr("Agenda"));
    m_tabs->addTab(m_attendance, tr("Who is here"));
    auto *middle = new QWidget(m_split);
    auto *across = new QVBoxLayout(middle);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(0);
    across->addWidget(m_center, 1);
    across->addWidget(m_entry);
    auto *end = new QWidget(m_split);
    auto *column = new QVBoxLayout(end);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *mark = new ThemedLabel(theme, Theme::Type::Caption, Theme::Role::Warning, end);
    mark->setObjectName(u"meeting_mode.private_mark"_s);
    mark->setStrong(true);
    mark->setText(tr("On this screen only"));
    mark->setContentsMargins(theme.space(3), theme.space(1), theme.space(3), 0);
    column->addWidget(mark);
    column->addWidget(m_side, 1);
    column->addWidget(m_notes);
    m_split->setObjectName(u"meeting_mode.split"_s);
    m_split->addWidget(m_tabs);
    m_split->addWidget(middle);
    m_split->addWidget(end);
    m_split->setChildrenCollapsible(false);
    connect(m_split, &QSplitter::splitterMoved, this, [this] { m_ownWidths = true; });
    connect(m_agenda, &QListWidget::currentRowChanged, this, [this](int row) {
        if (!m_filling)
            goTo(row);
    });
    connect(m_attendance, &QListWidget::itemChanged, this, &MeetingMode::keepAttendance);
    connect(m_notes, &MeetingModeNotes::left, this, &MeetingMode::keepNote);
    connect(m_side, &MeetingModeSide::openWanted, this,
            [this](const RecordId &id) { m_context.navigator->showRecord(id); });
    connect(m_entry, &MeetingModeEntry::wanted, this, &MeetingMode::keepOutcome);
    connect(m_entry, &MeetingModeEntry::ended, this, [this] { m_agenda->setFocus(Qt::OtherFocusReason); });
}

void MeetingMode::setUpButtons()
{
    const Theme &theme = *m_context.theme;
    auto *row = new FlowLayout(theme.space(2), theme.space(1));
    auto *around = new QVBoxLayout(m_buttons);
    around->setContentsMargins(theme.space(3), theme.space(2), theme.space(3), theme.space(2));
    around->addLayout(row);
    for (const QString &key : {u"decision"_s, u"action"_s, u"pause"_s, u"treated"_s, u"skip"_s,
                               u"carry_over"_s, u"room"_s, u"blank"_s, u"leave"_s}) {
        const QAction *action = m_byKey.value(key);
        auto *button = new QPushButton(m_buttons);
        button->setObjectName(u"meeting_mode.button."_s + key);
        button->setFocusPolicy(Qt::TabFocus);
        button->setAutoDefault(true);
        const auto follow = [button, action] {
            button->setCheckable(action->isCheckable());  // before it is named, and so read
            button->setText(action->iconText());
            button->setAccessibleName(action->text());
            button->setToolTip(action->toolTip());
            button->setEnabled(action->isEnabled());
            button->setChecked(action->isChecked());
        };
        follow();
        connect(action, &QAction::changed, button, follow);
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        row->addWidget(button);
    }
}

void MeetingMode::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    if (!m_ownWidths)  // the item in hand has most of the room
        m_split->setSizes({width() * 25 / 100, width() * 43 / 100, width() * 32 / 100});
}

QString MeetingMode::title() const
{
    const QString title = m_data.meeting.meeting.title.in(m_context.contentLanguage);
    return title.isEmpty() ? tr("Meeting") : title;
}

int MeetingMode::line() const
{
    for (int i = 0; i < m_data.meeting.lines.size(); ++i)
        if (m_data.meeting.lines[i].item.id == m_item)
            return i;
    return -1;
}

void MeetingMode::refresh()
{
    auto read = readMode(m_context, m_id);
    m_there = read.has_value();
    if (m_there)
        m_data = *std::move(read);
    else if (read.error().code != ProblemCode::NotFound)
        m_notice->showProblem(read.error());
    if (!m_there)
        m_data = {};
    if (line() < 0) {
        m_item = m_data.meeting.lines.isEmpty() ? RecordId() : m_data.meeting.lines.first().item.id;
        m_clock.setItem(m_item);
    }
    m_title->setFullText(m_there ? title() : tr("This meeting is in the trash"));
    fillAgenda();
    fillAttendance();
    showItem();
    Q_EMIT titleChanged();
}

QString MeetingMode::agendaText(const AgendaLine &line) const
{
    QStringList below;
    switch (mark(line.item.id)) {
    case Mark::None: break;
    case Mark::Treated: below << tr("✓ Treated"); break;
    case Mark::Skipped: below << tr("» Skipped"); break;
    case Mark::CarryOver: below << tr("→ To be carried over"); break;
    }
    if (line.item.minutes.value_or(0) > 0)
        below << isolated(tr("%1 min").arg(*line.item.minutes));
    if (line.item.visibility == u"ours")
        below << tr("ours only");
    const QString name = itemName(line);
    return below.isEmpty() ? name : name + u'\n' + below.join(u" · "_s);
}

void MeetingMode::fillAgenda()
{
    m_filling = true;
    const auto &lines = m_data.meeting.lines;
    if (m_agenda->count() != lines.size()) {
        m_agenda->clear();
        for (qsizetype i = 0; i < lines.size(); ++i)
            m_agenda->addItem(QString());
    }
    for (int i = 0; i < m_agenda->count(); ++i) {
        const QString text = agendaText(lines[i]);
        m_agenda->item(i)->setText(text);
        m_agenda->item(i)->setData(Qt::AccessibleTextRole, QString(text).replace(u'\n', u", "_s));
    }
    m_agenda->setCurrentRow(line());
    m_filling = false;
}

void MeetingMode::fillAttendance()
{
    m_filling = true;
    const auto &all = m_data.participants;
    if (m_attendance->count() != all.size()) {
        m_attendance->clear();
        for (qsizetype i = 0; i < all.size(); ++i)
            m_attendance->addItem(QString());
    }
    const bool open = !m_context.workspace->isReadOnly();
    for (int i = 0; i < m_attendance->count(); ++i) {
        const Participant &one = all[i].participant;
        const Choice *state = kindOf<Participant>().spec.field(u"attendance")->choice(one.attendance);
        QStringList below{one.side.toUpper(), state ? choiceText(*state) : QString()};
        below.removeAll(QString());
        QListWidgetItem *item = m_attendance->item(i);
        item->setText(all[i].name + (below.isEmpty() ? QString() : u'\n' + below.join(u" · "_s)));
        item->setFlags(Qt::ItemIsSelectable | Qt::ItemIsEnabled
                       | (open ? Qt::ItemIsUserCheckable : Qt::NoItemFlags));
        item->setCheckState(one.attendance == u"attended" ? Qt::Checked : Qt::Unchecked);
        item->setData(Qt::AccessibleTextRole, item->text().replace(u'\n', u", "_s));
    }
    m_filling = false;
}

void MeetingMode::showItem()
{
    const int at = line();
    if (at >= 0) {
        const AgendaLine &line = m_data.meeting.lines[at];
        if (auto read = readModeItem(m_context, m_data.meeting, line))
            m_detail = *std::move(read);
        else
            m_notice->showProblem(read.error());
        m_center->showItem(line, m_detail);
        m_side->showItem(m_data, line, m_detail);
        const QString note = m_detail.note ? m_detail.note->text : QString();
        if (m_noted == m_item)
            m_notes->followNote(note);
        else
            m_notes->setNote(meetingModeDrafts(m_id), u"note."_s + m_item.toString(), note);
    } else {
        m_detail = {};
        m_center->showNothing(
            m_there ? tr("The agenda is empty. Esc leads back to the meeting, where items are added.")
                    : tr("This meeting is not here any more. Esc leads back."));
        m_side->showNothing();
    }
    m_noted = m_item;
    m_notes->setVisible(at >= 0);
    updateActions();
    tick();
    showRoom();
}

void MeetingMode::tick()
{
    const int at = line();
    if (at >= 0) {
        const auto minutes = m_data.meeting.lines[at].item.minutes;
        const qint64 spent = m_clock.spentOn(m_item);
        m_center->showTime(itemTimeText(spent, minutes), overTimeText(spent, minutes), m_clock.isRunning());
        showRoomTime();
    }
    const auto left = wholeTimeLeft(m_data.meeting, m_clock, m_context.clock->now());
    const qint64 minutes = left ? (qAbs(*left) + 59) / 60 : 0;
    m_left->setText(!left            ? QString()
                        : *left >= 0 ? tr("%n min left of the meeting", nullptr, int(minutes))
                                     : tr("! The meeting runs %n min over", nullptr, int(minutes)));
    m_left->setRole(left && *left < 0 ? Theme::Role::Warning : Theme::Role::Text);
}

}  // namespace tri::ui
