// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kinds/meetingrevision.h"
#include "ui/pages/meetingpart.h"

class QHBoxLayout;
class QLabel;
class QStackedWidget;
class QTreeWidget;

namespace tri::ui {

class CompareView;
class NoticeBar;
class ThemedLabel;

/// The course of a meeting: its status and what can follow, the revisions that each change of status left, the meetings
/// above and below it, and how a new one comes from it.
class CoursePart final : public MeetingPart {
    Q_OBJECT
public:
    explicit CoursePart(const AppContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Course"); }
    [[nodiscard]] QString helpId() const override { return QStringLiteral("preparing"); }
    void showMeeting(const MeetingData &meeting) override;
    [[nodiscard]] QList<QAction *> actions() override;
    void focusFirst() override;

    void setStatus(const QString &status);  ///< asks for a reason first where one is needed
    void askForNext();
    void compare();

private:
    void setUpActions();
    QWidget *makeOverview();
    QTreeWidget *makeTree(const QString &key, const QString &name, const QStringList &headings);
    void showStatus();
    void showRevisions();
    void showFamily();
    void apply(const QString &status, const QString &reason);
    void makeMeeting(const QString &day);
    [[nodiscard]] const MeetingRevision *current() const;
    void updateActions();

    MeetingData m_meeting;
    QList<MeetingRevision> m_revisions;
    NoticeBar *m_notice;
    QStackedWidget *m_stack;
    CompareView *m_compareView;
    ThemedLabel *m_status = nullptr;
    QHBoxLayout *m_steps = nullptr;  // a button for each status that can follow
    ThemedLabel *m_present = nullptr;
    QTreeWidget *m_list = nullptr;
    ThemedLabel *m_above = nullptr;
    QTreeWidget *m_below = nullptr;
    QAction *m_next = nullptr;
    QAction *m_compare = nullptr;
    QAction *m_addBelow = nullptr;
    QAction *m_openAbove = nullptr;
};

}  // namespace tri::ui
