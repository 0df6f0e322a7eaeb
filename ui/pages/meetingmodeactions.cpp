// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The half of MeetingMode that answers to the person: keys, the course of the meeting, what is kept, the room.
#include "ui/pages/meetingmode.h"

#include "core/base/localtext.h"
#include "core/rules/reader.h"
#include "core/workspace/workspace.h"
#include "ui/pages/meetingmodecenter.h"
#include "ui/pages/meetingmodeentry.h"
#include "ui/pages/meetingmodenotes.h"
#include "ui/pages/meetingmoderoom.h"
#include "ui/pages/meetingmodeside.h"
#include "ui/services/preferences.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/themedlabel.h"

#include <QAction>
#include <QEvent>
#include <QHideEvent>
#include <QListWidget>
#include <QShortcut>
#include <QTabWidget>

#include <algorithm>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kDigitsMs = 1500;  // digits that follow each other sooner belong to one number

QString stateKey(const RecordId &meeting)
{
    return u"meeting_mode/"_s + meeting.toString();
}

}  // namespace

QAction *MeetingMode::add(const QString &key, const QString &text, const QList<QKeySequence> &keys,
                          const std::function<void()> &run)
{
    auto *action = new QAction(text, this);
    action->setObjectName(u"meeting_mode."_s + key);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    const QString name = keys.first().toString(QKeySequence::NativeText);
    action->setIconText(tr("%1 (%2)", "a command and its key").arg(text, name));
    action->setStatusTip(text);
    connect(action, &QAction::triggered, this, run);
    addAction(action);
    m_actions << action;
    m_byKey.insert(key, action);
    return action;
}

void MeetingMode::setUpActions()
{
    add(u"decision"_s, tr("Decision"), {QKeySequence(Qt::CTRL | Qt::Key_D)},
        [this] { beginEntry(u"decision"_s); });
    add(u"action"_s, tr("Action"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D)},
        [this] { beginEntry(u"action"_s); });
    add(u"previous"_s, tr("Previous item"), {QKeySequence(Qt::Key_PageUp)}, [this] { step(-1); });
    add(u"next"_s, tr("Next item"), {QKeySequence(Qt::Key_PageDown)}, [this] { step(1); });
    add(u"pause"_s, tr("Start the time"), {QKeySequence(Qt::Key_P)}, [this] { toggleTime(); });
    add(u"treated"_s, tr("Treated"), {QKeySequence(Qt::Key_T)}, [this] { setMark(Mark::Treated); });
    add(u"skip"_s, tr("Skip"), {QKeySequence(Qt::Key_S)}, [this] { setMark(Mark::Skipped); });
    add(u"carry_over"_s, tr("Carry over"), {QKeySequence(Qt::Key_C)}, [this] { setMark(Mark::CarryOver); });
    add(u"notes"_s, tr("Write private notes"), {QKeySequence(Qt::Key_N)}, [this] { m_notes->takeFocus(); });
    add(u"attendance"_s, tr("Tick who is here"), {QKeySequence(Qt::Key_A)}, [this] {
        m_tabs->setCurrentWidget(m_attendance);
        m_attendance->setFocus(Qt::ShortcutFocusReason);
        if (m_attendance->currentRow() < 0)
            m_attendance->setCurrentRow(0);
    });
    add(u"room"_s, tr("Room view"), {QKeySequence(Qt::Key_R)}, [this] { toggleRoom(); })->setCheckable(true);
    add(u"room_time"_s, tr("Time in the room view"), {QKeySequence(Qt::SHIFT | Qt::Key_R)}, [this] {
        m_roomTime = !m_roomTime;
        showRoom();
    })->setCheckable(true);
    add(u"blank"_s, tr("Blank the room view"), {QKeySequence(Qt::Key_B)}, [this] {
        toggleBlank();
    })->setCheckable(true);
    m_byKey.value(u"blank"_s)->setIconText(tr("Blank (B)"));
    add(u"leave"_s, tr("Leave"), {QKeySequence(Qt::Key_Escape)}, [this] { leave(); });
    for (int digit = 0; digit <= 9; ++digit) {
        auto *keys = new QShortcut(QKeySequence(Qt::Key(Qt::Key_0 + digit)), this);
        keys->setContext(Qt::WidgetWithChildrenShortcut);
        connect(keys, &QShortcut::activated, this, [this, digit] { typeDigit(digit); });
    }
}

void MeetingMode::followDirection()
{
    const bool mirrored = isRightToLeft();
    m_byKey.value(u"previous"_s)
        ->setShortcuts({QKeySequence(mirrored ? Qt::Key_Right : Qt::Key_Left), QKeySequence(Qt::Key_PageUp)});
    m_byKey.value(u"next"_s)->setShortcuts(
        {QKeySequence(mirrored ? Qt::Key_Left : Qt::Key_Right), QKeySequence(Qt::Key_PageDown)});
}

void MeetingMode::updateActions()
{
    const bool item = line() >= 0;
    const bool open = item && !m_context.workspace->isReadOnly();
    for (const QString &key : {u"decision"_s, u"action"_s, u"notes"_s})
        m_byKey.value(key)->setEnabled(open);
    for (const QString &key : {u"treated"_s, u"skip"_s, u"carry_over"_s, u"pause"_s})
        m_byKey.value(key)->setEnabled(item);
    m_byKey.value(u"previous"_s)->setEnabled(line() > 0);
    m_byKey.value(u"next"_s)->setEnabled(item && line() + 1 < m_data.meeting.lines.size());
    m_byKey.value(u"attendance"_s)->setEnabled(!m_data.participants.isEmpty());
    m_byKey.value(u"room"_s)->setChecked(m_room != nullptr);
    m_byKey.value(u"room_time"_s)->setChecked(m_roomTime);
    m_byKey.value(u"blank"_s)->setEnabled(m_room != nullptr);
    m_byKey.value(u"blank"_s)->setChecked(m_blank);
    QAction *pause = m_byKey.value(u"pause"_s);
    const QString text = m_clock.isRunning() ? tr("Pause the time") : tr("Start the time");
    pause->setText(text);
    pause->setStatusTip(text);
    pause->setIconText(tr("%1 (%2)", "a command and its key")
                           .arg(text, pause->shortcut().toString(QKeySequence::NativeText)));
}

void MeetingMode::goTo(int to)
{
    if (to < 0 || to >= m_data.meeting.lines.size() || m_data.meeting.lines[to].item.id == m_item)
        return;
    keepNote();
    m_entry->suspend();
    m_item = m_data.meeting.lines[to].item.id;
    m_clock.setItem(m_item);
    m_filling = true;
    m_agenda->setCurrentRow(to);
    m_filling = false;
    showItem();
    writeState();
}

void MeetingMode::step(int by)
{
    goTo(line() + by);
}

void MeetingMode::typeDigit(int digit)
{
    const QDateTime now = m_context.clock->now();
    const bool follows = m_digitTime.isValid() && m_digitTime.msecsTo(now) <= kDigitsMs;
    m_digitTime = now;
    const auto lineOf = [this](const QString &digits) {
        for (int i = 0; i < m_data.meeting.lines.size(); ++i) {
            const QString number = m_data.meeting.lines[i].item.number;
            qsizetype end = 0;
            while (end < number.size() && number[end].isDigit())
                ++end;
            if (number.left(end) == digits)
                return i;
        }
        return -1;
    };
    const QString one = QString::number(digit);
    const int both = follows ? lineOf(m_digits + one) : -1;
    m_digits = both >= 0 || (follows && lineOf(one) < 0) ? m_digits + one : one;
    goTo(both >= 0 ? both : lineOf(one));
}

void MeetingMode::setMark(Mark wanted)
{
    if (line() < 0)
        return;
    if (mark(m_item) == wanted) {
        m_marks.remove(m_item);
        fillAgenda();
        writeState();
        return;
    }
    m_marks.insert(m_item, wanted);
    fillAgenda();
    step(1);
    writeState();
}

void MeetingMode::beginEntry(const QString &kind)
{
    if (line() < 0 || m_context.workspace->isReadOnly())
        return;
    keepNote();
    m_entry->begin(kind, meetingModeDrafts(m_id), m_item.toString());
}

void MeetingMode::keepOutcome(NewOutcome outcome, bool goOn)
{
    const int at = line();
    if (at < 0)
        return;
    Reader reader(*m_context.workspace);
    QStringList taken;
    for (const Outcome &known : reader.linked<Outcome>("meeting", m_id))
        taken << known.reference;
    outcome.id = m_context.workspace->newId();
    if (apply(outcomeChange(m_data.meeting.meeting, m_data.meeting.lines[at].item, outcome, taken,
                            m_context.contentLanguage)))
        m_entry->kept(goOn);
}

void MeetingMode::keepNote()
{
    const int at = line();
    if (!m_notes->isChanged() || at < 0)
        return;
    const QString text = m_notes->text();
    const ChangeSet change = m_detail.note ? noteChange(*m_detail.note, text)
        : text.trimmed().isEmpty()
        ? ChangeSet()
        : newNoteChange(m_context.workspace->newId(), m_id, m_data.meeting.lines[at], text,
                        m_context.preferences ? m_context.preferences->author.value() : QString(),
                        m_context.clock->today());
    if (change.isEmpty()) {
        m_notes->saved();
        return;
    }
    if (apply(change))
        m_notes->saved();
}

void MeetingMode::keepAttendance(QListWidgetItem *item)
{
    const int row = m_attendance->row(item);
    if (m_filling || row < 0 || row >= m_data.participants.size())
        return;
    const bool came = item->checkState() == Qt::Checked;
    if (came != (m_data.participants[row].participant.attendance == u"attended")
        && !apply(attendanceChange(m_data.participants[row], came)))
        fillAttendance();
}

bool MeetingMode::apply(const ChangeSet &change)
{
    if (change.isEmpty())
        return false;
    const auto stamp = m_context.workspace->apply(change);
    if (!stamp)
        m_notice->showProblem(stamp.error());
    return stamp.has_value();
}

void MeetingMode::commit()
{
    keepNote();
    writeState();
}

void MeetingMode::leave()
{
    if (m_notice->isShowing() && m_notice->isAncestorOf(focusWidget())) {
        m_notice->dismiss();
        focusFirst();
    } else if (m_entry->isOpen()) {
        m_entry->end();
    } else if (m_notes->hasKeyboard() || m_attendance->hasFocus()) {
        m_tabs->setCurrentWidget(m_agenda);
        focusFirst();
    } else {
        m_context.navigator->leaveMeetingMode();
    }
}

/// What undo changed is shown where it belongs; whatever it was, the meeting stays in sight.
bool MeetingMode::reveal(const RecordId &id)
{
    const auto row = m_context.workspace->row(id);
    for (int i = 0; row && i < m_data.meeting.lines.size(); ++i) {
        const RecordId item = m_data.meeting.lines[i].item.id;
        if (row->link(u"item") == item || row->links(u"about").contains(item))
            goTo(i);
    }
    return true;
}

void MeetingMode::focusFirst()
{
    m_tabs->setCurrentWidget(m_agenda);
    m_agenda->setFocus(Qt::OtherFocusReason);
}

bool MeetingMode::nextPane(bool forward)
{
    QList<QWidget *> panes{m_tabs->currentWidget(), m_center};
    if (m_entry->isOpen())
        panes << m_entry->findChild<QWidget *>(u"meeting_mode.entry.text"_s);
    panes << m_side << m_notes << m_buttons->findChild<QWidget *>();
    qsizetype at = -1;
    QWidget *focus = window()->focusWidget();
    for (qsizetype i = 0; i < panes.size(); ++i)
        if (focus && (panes[i] == focus || panes[i]->isAncestorOf(focus)))
            at = i;
    if (m_buttons->isAncestorOf(focus))
        at = panes.size() - 1;
    QWidget *next = panes[(at + (forward ? 1 : panes.size() - 1) + panes.size()) % panes.size()];
    if (next == m_notes)
        m_notes->takeFocus();
    else
        next->setFocus(Qt::TabFocusReason);
    return true;
}

void MeetingMode::toggleTime()
{
    if (m_clock.isRunning())
        m_clock.pause();
    else
        m_clock.start();
    updateActions();
    tick();
    writeState();
}

void MeetingMode::toggleRoom()
{
    if (m_room) {
        m_room.release()->deleteLater();  // its own key may have asked for it
        m_blank = false;
    } else {
        m_room = std::make_unique<MeetingModeRoom>(*m_context.theme);
        connect(m_room.get(), &MeetingModeRoom::closed, this, [this] {
            if (m_room)
                toggleRoom();
        });
        connect(m_room.get(), &MeetingModeRoom::blankWanted, this, &MeetingMode::toggleBlank);
        connect(m_room.get(), &MeetingModeRoom::stepWanted, this, &MeetingMode::step);
        showRoom();
        m_room->open(this);
    }
    updateActions();
    showRoom();
}

void MeetingMode::toggleBlank()
{
    if (!m_room)
        return;
    m_blank = !m_blank;
    updateActions();
    showRoom();
}

void MeetingMode::showRoom()
{
    if (m_room) {
        Reader reader(*m_context.workspace);
        m_view = roomView(readRoom(reader, m_id, m_item, m_context.clock->today(), m_context.contentLanguage),
                          m_blank);
        m_room->showView(m_view, {});
        showRoomTime();
    }
    m_roomLabel->setText(roomState());
    m_roomLabel->setRole(m_room ? Theme::Role::Text : Theme::Role::Muted);
    m_roomLabel->setStrong(m_room != nullptr);
}

void MeetingMode::showRoomTime()
{
    if (m_room && m_roomTime)
        m_room->showView(m_view, itemTimeText(m_clock.spentOn(m_item), m_view.minutes));
}

QString MeetingMode::roomState() const
{
    if (!m_room)
        return tr("Room view: closed");
    switch (m_view.shows) {
    case RoomView::Shows::Blank: return tr("Room view: blanked");
    case RoomView::Shows::Nothing: return tr("Room view: empty, the meeting is not for others");
    case RoomView::Shows::Meeting: return tr("Room view: only the title of the meeting");
    case RoomView::Shows::Item: break;
    }
    return m_view.number.isEmpty() ? tr("Room view: shows this item")
                                   : tr("Room view: shows item %1").arg(isolated(m_view.number));
}

void MeetingMode::readState()
{
    if (!m_context.preferences)
        return;
    const QVariantMap state = m_context.preferences->roomState(stateKey(m_id)).toMap();
    m_clock.restore(state.value(u"clock"_s).toMap());
    m_item = RecordId::parse(state.value(u"item"_s).toString()).value_or(RecordId());
    const QVariantMap marks = state.value(u"marks"_s).toMap();
    for (auto it = marks.cbegin(); it != marks.cend(); ++it) {
        const int mark = it.value().toInt();
        if (const auto id = RecordId::parse(it.key()); id && mark > 0 && mark <= int(Mark::CarryOver))
            m_marks.insert(*id, Mark(mark));
    }
    m_clock.setItem(m_item);
}

void MeetingMode::writeState()
{
    if (!m_context.preferences)
        return;
    QVariantMap marks;
    for (auto it = m_marks.cbegin(); it != m_marks.cend(); ++it)
        marks.insert(it.key().toString(), int(it.value()));
    m_context.preferences->setRoomState(
        stateKey(m_id),
        QVariantMap{{u"clock"_s, m_clock.state()}, {u"item"_s, m_item.toString()}, {u"marks"_s, marks}});
}

void MeetingMode::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange && !m_byKey.isEmpty())
        followDirection();
}

void MeetingMode::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    if (!event->spontaneous() && m_room)
        toggleRoom();  // nobody here could blank it any more
}

}  // namespace tri::ui
