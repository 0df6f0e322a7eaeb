// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/roomview.h"
#include "ui/pages/meetingmodeclock.h"
#include "ui/pages/meetingmodedata.h"
#include "ui/widgets/page.h"

#include <functional>
#include <memory>

class QListWidget;
class QListWidgetItem;
class QSplitter;
class QTabWidget;
class QTimer;

namespace tri::ui {

class ElidedLabel;
class MeetingModeCenter;
class MeetingModeEntry;
class MeetingModeNotes;
class MeetingModeRoom;
class MeetingModeSide;
class NoticeBar;
class ThemedLabel;

/// A meeting while it is held: the agenda at one side, the item in hand large, what only we may see at the other side;
/// decisions, actions, notes and attendance in a few keys; and a second window for the room, which shows nothing of ours.
class MeetingMode final : public Page {
    Q_OBJECT
public:
    enum class Mark { None, Treated, Skipped, CarryOver };

    MeetingMode(const AppContext &context, const RecordId &meeting, QWidget *parent = nullptr);
    ~MeetingMode() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString helpId() const override { return QStringLiteral("meetingmode"); }
    [[nodiscard]] QList<QAction *> pageActions() override { return m_actions; }
    [[nodiscard]] RecordId meetingInHand() const override { return m_id; }
    [[nodiscard]] bool wantsWholeScreen() const override { return true; }
    bool nextPane(bool forward) override;
    void refresh() override;
    void commit() override;
    bool reveal(const RecordId &id) override;
    void focusFirst() override;

    [[nodiscard]] const ModeData &data() const { return m_data; }
    [[nodiscard]] RecordId item() const { return m_item; }
    [[nodiscard]] Mark mark(const RecordId &item) const { return m_marks.value(item, Mark::None); }
    [[nodiscard]] MeetingModeRoom *room() const { return m_room.get(); }
    [[nodiscard]] QString roomState() const;  ///< what the room sees now, in words
    void tick();                              ///< shows the time of now

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void setUpTop();
    void setUpSides();
    void setUpActions();
    QAction *add(const QString &key, const QString &text, const QList<QKeySequence> &keys,
                 const std::function<void()> &run);
    void setUpButtons();
    void fillAgenda();
    void fillAttendance();
    void showItem();
    void updateActions();
    void followDirection();
    [[nodiscard]] int line() const;
    [[nodiscard]] QString agendaText(const AgendaLine &line) const;
    void goTo(int line);
    void step(int by);
    void typeDigit(int digit);
    void setMark(Mark mark);
    void beginEntry(const QString &kind);
    void keepOutcome(NewOutcome outcome, bool goOn);
    void keepNote();
    void keepAttendance(QListWidgetItem *item);
    void leave();
    void toggleTime();
    void toggleRoom();
    void toggleBlank();
    void showRoom();
    void showRoomTime();
    void readState();
    void writeState();
    bool apply(const ChangeSet &change);

    AppContext m_context;
    RecordId m_id;
    ModeData m_data;
    ModeItem m_detail;
    bool m_there = false;
    bool m_ownWidths = false;  // the person moved the lines between the panes
    bool m_filling = false;    // the lists, not the person, change
    RecordId m_item;
    RecordId m_noted;  // the item whose note is being written
    RoomView m_view;   // what the room sees
    QHash<RecordId, Mark> m_marks;
    MeetingModeClock m_clock;
    QString m_digits;
    QDateTime m_digitTime;
    bool m_blank = false;
    bool m_roomTime = false;
    QTimer *m_timer;
    NoticeBar *m_notice;
    ElidedLabel *m_title;
    ThemedLabel *m_left;
    ThemedLabel *m_roomLabel;
    QTabWidget *m_tabs;
    QListWidget *m_agenda;
    QListWidget *m_attendance;
    QSplitter *m_split;
    MeetingModeCenter *m_center;
    MeetingModeEntry *m_entry;
    MeetingModeSide *m_side;
    MeetingModeNotes *m_notes;
    QWidget *m_buttons;
    QList<QAction *> m_actions;
    QHash<QString, QAction *> m_byKey;
    std::unique_ptr<MeetingModeRoom> m_room;
};

}  // namespace tri::ui
