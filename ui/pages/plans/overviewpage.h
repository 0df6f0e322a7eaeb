// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/planoverview.h"
#include "ui/services/appcontext.h"
#include "ui/widgets/page.h"

class QComboBox;
class QCheckBox;
class QMenu;
class QStackedWidget;
class QTableView;
class QToolButton;
class QTreeWidget;

namespace tri::ui {

class EmptyState;
class LoadChart;
class NoticeBar;
class OverviewModel;
class PageHeader;
class ThemedLabel;

/// Several work plans side by side: where they overlap, where there is a gap, and who carries how much when; as a table or
/// as bars. The chosen cell says in words what it counts, and lists the activities.
class OverviewPage final : public Page {
    Q_OBJECT
public:
    explicit OverviewPage(const AppContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Plans side by side"); }
    [[nodiscard]] QString helpId() const override { return QStringLiteral("plan-overview"); }
    [[nodiscard]] QList<QAction *> pageActions() override { return m_actions; }
    [[nodiscard]] QVariantMap saveState() const override;
    void restoreState(const QVariantMap &state) override;
    void refresh() override;
    void focusFirst() override;

    [[nodiscard]] OverviewModel *model() const { return m_model; }
    void ask(OverviewAxis lines, OverviewAxis columns);
    void setPlans(const RecordIds &plans);  ///< empty = all

private:
    QWidget *makeBar();
    void setUpTable();
    void setUpChart();
    void setUpActions();
    void fillPlans();
    void build();
    void fitColumns();
    void showCell();
    void showRecords(const RecordIds &works, const QString &words);
    void openCurrent();
    void copy();
    [[nodiscard]] bool showsChart() const;
    [[nodiscard]] OverviewQuestion question() const;

    AppContext m_context;
    OverviewData m_data;
    RecordIds m_plans;
    PageHeader *m_header;
    NoticeBar *m_notice;
    QToolButton *m_planButton;
    QMenu *m_planMenu;
    QComboBox *m_lines;
    QComboBox *m_columns;
    QComboBox *m_form;
    QCheckBox *m_open;
    OverviewModel *m_model;
    QTableView *m_table;
    LoadChart *m_chart;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QWidget *m_below;
    ThemedLabel *m_words;
    QTreeWidget *m_records;
    ThemedLabel *m_undated;
    QList<QAction *> m_actions;
};

}  // namespace tri::ui
