// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/change/changeset.h"
#include "ui/pages/meetingdata.h"

#include <QObject>

#include <functional>

class QAction;
class QMenu;
class QWidget;

namespace tri::ui {

class AgendaModel;
class AgendaView;
class NoticeBar;
class ThemedLabel;

/// What a person does to the items of an agenda beside opening and deleting them: levels, places, minutes, titles, who may see
/// them, waiting in the backlog, and the next meeting. And the line that holds the time of the agenda against the meeting's.
class AgendaEditing final : public QObject {
    Q_OBJECT
public:
    /// Writes one change; false when it failed, which it tells by itself.
    using Apply = std::function<bool(const ChangeSet &)>;

    AgendaEditing(const AppContext &context, AgendaModel *model, AgendaView *view, NoticeBar *notice,
                  Apply apply);

    [[nodiscard]] QList<QAction *> actions() const;
    [[nodiscard]] QWidget *timeLine() const { return m_times; }  ///< stands below the agenda
    void offer(QAction *action);                                 ///< as a button at the end of that line
    void showMeeting(const MeetingData &meeting);
    void update(bool open);  ///< @p open: the agenda is in sight and may be changed
    /// A note with the way back.
    void tell(const QString &text);

private:
    QAction *make(const QString &key, const QString &icon, const QString &text,
                  const std::function<void()> &run);
    void makeActions();
    [[nodiscard]] int current() const;
    void edited(int line, int column, const QString &text);
    void setLevel(int by);
    void ask(const QString &text, const QString &doing, const std::function<void(const LocalText &)> &then);
    void askBacklog();
    void askCarry();
    void toBacklog(const LocalText &reason);
    void carry(const Meeting &next, const LocalText &reason);
    void showTime();

    AppContext m_context;
    AgendaModel *m_model;
    AgendaView *m_view;
    NoticeBar *m_notice;
    Apply m_apply;
    MeetingData m_data;
    QWidget *m_times;
    ThemedLabel *m_time;
    ThemedLabel *m_findings;
    QMenu *m_visibilities;
    QAction *m_in = nullptr;
    QAction *m_out = nullptr;
    QAction *m_visibility = nullptr;
    QAction *m_backlog = nullptr;
    QAction *m_carry = nullptr;
};

}  // namespace tri::ui
