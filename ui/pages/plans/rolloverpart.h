// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/planrollover.h"
#include "ui/pages/plans/planpart.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace tri::ui {

class NoticeBar;
class ThemedLabel;

/// The next plan out of this one: its title and period, and for each open line whether it is done, continues or is dropped.
/// Nothing is written before all of it is accepted; then it is one step.
class RollOverPart final : public PlanPart {
    Q_OBJECT
public:
    explicit RollOverPart(const AppContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Next plan"); }
    [[nodiscard]] QString helpId() const override { return QStringLiteral("plan-release"); }
    void showPlan(const SharedPlan &plan) override;
    [[nodiscard]] QList<QAction *> actions() override;
    [[nodiscard]] RecordId currentLine() const override;
    void setCurrentLine(const RecordId &line) override;
    void focusFirst() override;

    void choose(LineFate fate);  ///< for the selected lines with their branches; dropping asks for the reason
    void make();

private:
    void setUpActions();
    QWidget *makeForm();
    QWidget *makeFoot();
    void makeList();
    void beginAnew();
    void fill();
    void showChoice(QTreeWidgetItem *item);
    void showCounts();
    void applyDrop();
    void applyChoice(const RollOver::Choice &choice);
    [[nodiscard]] RollOver wanted() const;
    [[nodiscard]] RecordIds selected() const;
    void updateActions();

    SharedPlan m_plan;
    PlanContents m_contents;
    QHash<RecordId, RollOver::Choice> m_choices;
    NoticeBar *m_notice;
    QLineEdit *m_title = nullptr;
    QLineEdit *m_reference = nullptr;
    QLineEdit *m_from = nullptr;
    QLineEdit *m_to = nullptr;
    QComboBox *m_dates = nullptr;
    QCheckBox *m_close = nullptr;
    QTreeWidget *m_list = nullptr;
    QLineEdit *m_reason = nullptr;
    ThemedLabel *m_counts = nullptr;
    QPushButton *m_go = nullptr;
    QAction *m_done = nullptr;
    QAction *m_continue = nullptr;
    QAction *m_drop = nullptr;
    QAction *m_make = nullptr;
};

}  // namespace tri::ui
