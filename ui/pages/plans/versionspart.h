// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/planrelease.h"
#include "ui/pages/plans/planpart.h"

class QComboBox;
class QHBoxLayout;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace tri::ui {

class NoticeBar;
class ThemedLabel;

/// The versions of a plan: releasing the next one after what is still missing was shown, the status that the plan can take,
/// and each version as it was released.
class VersionsPart final : public PlanPart {
    Q_OBJECT
public:
    explicit VersionsPart(const AppContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Versions"); }
    [[nodiscard]] QString helpId() const override { return QStringLiteral("plan-release"); }
    void showPlan(const SharedPlan &plan) override;
    [[nodiscard]] QList<QAction *> actions() override;
    [[nodiscard]] bool canPrint() const override { return m_plan != nullptr; }
    void print() override;  ///< the plan as it is now
    void focusFirst() override;

    void askForRelease();
    void release();
    bool numberLines();
    void setStatus(const QString &status);  ///< asks for a reason first where one is needed
    void showReleased();                    ///< the chosen version on paper
    void showSince();                       ///< what changed since it, on paper

private:
    void setUpActions();
    QWidget *makeRelease();
    QWidget *makeList();
    void read();
    void showStatus();
    void showVersions();
    void showGaps();
    void fillMeetings();
    void applyStatus(const QString &status, const QString &reason);
    [[nodiscard]] PlanRelease releaseNow() const;
    [[nodiscard]] const PlanVersion *current() const;
    void closeRelease();
    void updateActions();

    SharedPlan m_plan;
    PlanContents m_contents;
    QList<PlanVersion> m_versions;
    QList<PlanGap> m_gaps;
    NoticeBar *m_notice;
    ThemedLabel *m_status;
    QHBoxLayout *m_steps;  // a button for each status that can follow
    ThemedLabel *m_present;
    QWidget *m_panel = nullptr;
    ThemedLabel *m_gapText = nullptr;
    QLineEdit *m_label = nullptr;
    QComboBox *m_meeting = nullptr;
    ThemedLabel *m_reasonName = nullptr;
    QLineEdit *m_reason = nullptr;
    QPushButton *m_go = nullptr;
    QTreeWidget *m_list = nullptr;
    QAction *m_release = nullptr;
    QAction *m_print = nullptr;
    QAction *m_show = nullptr;
    QAction *m_since = nullptr;
};

}  // namespace tri::ui
