// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/change/changeset.h"
#include "core/kinds/participant.h"
#include "ui/pages/meetingpart.h"

class QTreeWidget;
class QTreeWidgetItem;

namespace tri::ui {

class NoticeBar;
class ThemedLabel;

/// Who takes part, by side, and who came: one key sets the attendance of those selected.
class ParticipantsPart final : public MeetingPart {
    Q_OBJECT
public:
    enum Column { Name, For, Function, Role, Attendance, Columns };

    explicit ParticipantsPart(const AppContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Participants"); }
    [[nodiscard]] QString helpId() const override { return QStringLiteral("preparing"); }
    [[nodiscard]] QString paper() const override { return QStringLiteral("attendance_list"); }
    void showMeeting(const MeetingData &meeting) override;
    [[nodiscard]] QList<QAction *> actions() override;
    void focusFirst() override;

    [[nodiscard]] QTreeWidget *list() const { return m_list; }

private:
    void setUpActions();
    void fill();
    void addLine(QTreeWidgetItem *group, const Participant &one);
    [[nodiscard]] QList<Participant> selected() const;
    void setAttendance(const QString &key);
    void openCurrent();
    void addOne();
    void removeSelected();
    void updateActions();
    [[nodiscard]] bool isLocked() const;
    bool apply(const ChangeSet &change);

    MeetingData m_meeting;
    QList<Participant> m_people;
    NoticeBar *m_notice;
    ThemedLabel *m_summary;
    QTreeWidget *m_list;
    QAction *m_add = nullptr;
    QAction *m_open = nullptr;
    QAction *m_delete = nullptr;
    QList<QAction *> m_attendance;  // in the order of the choices
};

}  // namespace tri::ui
