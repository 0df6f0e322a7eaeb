// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kinds/preparationstep.h"
#include "core/change/changeset.h"
#include "ui/pages/meetingpart.h"

class QStackedWidget;
class QTreeWidget;
class QTreeWidgetItem;

namespace tri::ui {

class NoticeBar;
class ThemedLabel;

/// What has to be done before and after a meeting, in the order of days, each step with a box to tick.
class PreparationPart final : public MeetingPart {
    Q_OBJECT
public:
    enum Column { Step, Offset, Due, Owner, Status, Columns };

    explicit PreparationPart(const AppContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Preparation"); }
    [[nodiscard]] QString helpId() const override { return QStringLiteral("preparing"); }
    [[nodiscard]] QString paper() const override { return QStringLiteral("preparation"); }
    void showMeeting(const MeetingData &meeting) override;
    [[nodiscard]] QList<QAction *> actions() override;
    void focusFirst() override;

    [[nodiscard]] QTreeWidget *list() const { return m_list; }

private:
    void setUpActions();
    void setUpList();
    void fill();
    void showStep(QTreeWidgetItem *item, const PreparationStep &step);
    [[nodiscard]] QString stateText(const PreparationStep &step) const;
    void offerToFollow();
    void updateActions();
    [[nodiscard]] const PreparationStep *current() const;
    bool apply(const ChangeSet &change);
    void addUsual();
    void addStep();
    void printChecklist();
    void openStep();
    void deleteStep();
    void tick(QTreeWidgetItem *item);

    MeetingData m_meeting;
    QList<PreparationStep> m_steps;
    bool m_filling = false;
    NoticeBar *m_notice;
    ThemedLabel *m_summary;
    QStackedWidget *m_stack;
    QTreeWidget *m_list;
    QAction *m_print = nullptr;
    QAction *m_addUsual = nullptr;
    QAction *m_add = nullptr;
    QAction *m_open = nullptr;
    QAction *m_delete = nullptr;
};

}  // namespace tri::ui
