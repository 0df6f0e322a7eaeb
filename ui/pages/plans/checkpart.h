// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/plancheck.h"
#include "ui/pages/plans/planpart.h"

class QComboBox;
class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace tri::ui {

class NoticeBar;
class RecordForm;
class ThemedLabel;

/// What is missing or does not fit in a plan, by line or by rule; the field to mend opens beside the list, and a value that
/// is certain is taken with one key.
class CheckPart final : public PlanPart {
    Q_OBJECT
public:
    explicit CheckPart(const AppContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Open points"); }
    [[nodiscard]] QString helpId() const override { return QStringLiteral("plan-check"); }
    void showPlan(const SharedPlan &plan) override;
    [[nodiscard]] QList<QAction *> actions() override;
    [[nodiscard]] RecordId currentLine() const override;
    void setCurrentLine(const RecordId &line) override;
    [[nodiscard]] bool canPrint() const override { return m_plan != nullptr; }
    void print() override;
    void commit() override;
    void focusFirst() override;

    void mend();     ///< takes the proposed values of those selected
    void goToFix();  ///< opens what the current one is mended at

private:
    void setUpActions();
    QWidget *makeHead();
    QWidget *makeList();
    QWidget *makeSide();
    void read();
    void fill();
    QTreeWidgetItem *groupOf(const PlanGap &gap, QHash<QString, QTreeWidgetItem *> &groups);
    void addGap(int index, QTreeWidgetItem *group);
    [[nodiscard]] bool passes(const PlanGap &gap) const;
    [[nodiscard]] QString lineText(const RecordId &line) const;
    [[nodiscard]] const PlanGap *current() const;   ///< nullptr at a heading
    [[nodiscard]] QList<PlanGap> selected() const;  ///< of a heading all below it
    void closeSide();
    void updateActions();

    SharedPlan m_plan;
    QList<PlanGap> m_gaps;
    NoticeBar *m_notice;
    ThemedLabel *m_summary;
    QComboBox *m_group;
    QComboBox *m_severity;
    QLineEdit *m_filter;
    QTreeWidget *m_list;
    ThemedLabel *m_detail;  ///< the whole sentence of the current point
    QWidget *m_side = nullptr;
    ThemedLabel *m_sideHead = nullptr;
    RecordForm *m_form = nullptr;
    QAction *m_fix = nullptr;
    QAction *m_mend = nullptr;
    QAction *m_open = nullptr;
    QAction *m_print = nullptr;
};

}  // namespace tri::ui
