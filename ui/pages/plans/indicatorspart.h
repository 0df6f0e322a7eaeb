// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/planreports.h"
#include "ui/pages/plans/planpart.h"

class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTreeWidget;
class QTreeWidgetItem;

namespace tri::ui {

class ThemedLabel;

/// What shows that a plan moves on: its indicators with baseline, latest value and target, the way between them as a small
/// line, and when the next report is due. A value is added below the list without leaving it.
class IndicatorsPart final : public PlanPart {
    Q_OBJECT
public:
    enum Column { Title, Shows, Baseline, Latest, Target, Course, Next, Columns };

    explicit IndicatorsPart(const AppContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Indicators"); }
    [[nodiscard]] QString helpId() const override { return QStringLiteral("plan-indicators"); }
    void showPlan(const SharedPlan &plan) override;
    [[nodiscard]] QList<QAction *> actions() override;
    [[nodiscard]] RecordId currentLine() const override;
    void setCurrentLine(const RecordId &line) override;
    void focusFirst() override;

    [[nodiscard]] QTreeWidget *list() const { return m_list; }

private:
    void setUpActions();
    void setUpList();
    void setUpEntry();
    void fill();
    void showLine(QTreeWidgetItem *item, int at);
    void updateActions();
    [[nodiscard]] const IndicatorLine *current() const;
    [[nodiscard]] QString showsText(const IndicatorLine &line) const;
    [[nodiscard]] QString nextText(const IndicatorLine &line) const;
    bool apply(const ChangeSet &change);
    void startEntry();
    void keepEntry();
    void makeDueReports();
    void removeStrayed();
    void addIndicator();

    SharedPlan m_plan;
    QList<IndicatorLine> m_lines;
    QList<ProgressReport> m_strayed;
    ThemedLabel *m_summary;
    QStackedWidget *m_stack;
    QTreeWidget *m_list;
    QWidget *m_entry;
    ThemedLabel *m_entryLabel;
    QLineEdit *m_date;
    QLineEdit *m_value;
    QPushButton *m_keep;
    ThemedLabel *m_finding;
    QAction *m_addValue = nullptr;
    QAction *m_reports = nullptr;
    QAction *m_unask = nullptr;
    QAction *m_add = nullptr;
    QAction *m_open = nullptr;
};

}  // namespace tri::ui
