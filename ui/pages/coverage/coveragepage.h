// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/coverage/coveragegrid.h"
#include "ui/pages/coverage/coveragereading.h"
#include "ui/services/appcontext.h"
#include "ui/widgets/page.h"

class QSplitter;
class QStackedWidget;
class QTabWidget;
class QTreeWidget;

namespace tri::ui {

class CoverageBar;
class CoverageChart;
class CoverageTable;
class EmptyState;
class LatestWork;
class NoticeBar;
class PageHeader;
class ThemedLabel;

/// What recommendations were taken up, by theme, meeting, addressee or year: as charts, as a table, and as a list of those for
/// which nothing is entered yet. The chosen mark lists its records. Read beside the window.
class CoveragePage final : public Page {
    Q_OBJECT
public:
    explicit CoveragePage(const AppContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Coverage"); }
    [[nodiscard]] QString helpId() const override { return QStringLiteral("coverage"); }
    [[nodiscard]] RecordId currentRecord() const override;
    [[nodiscard]] QList<QAction *> pageActions() override { return {m_open, m_print}; }
    [[nodiscard]] QVariantMap saveState() const override;
    void restoreState(const QVariantMap &state) override;
    void refresh() override;
    void focusFirst() override;
    [[nodiscard]] bool canPrint() const override;
    void print() override;

    [[nodiscard]] bool isBusy() const;
    [[nodiscard]] CoverageChart *takeUpChart() const { return m_takeUp; }
    [[nodiscard]] CoverageChart *statusChart() const { return m_status; }
    [[nodiscard]] CoverageTable *table() const { return m_table; }
    [[nodiscard]] QTreeWidget *openList() const { return m_openList; }
    [[nodiscard]] QTreeWidget *records() const { return m_records; }

private:
    enum Tab { TakeUpTab, StatusTab, TableTab, OpenTab };
    void setUpChart(CoverageChart *chart, const QString &name, const QString &label);
    void setUpTable();
    void setUpList(QTreeWidget *list, const QString &name, const QString &label);
    void setUpEmpty();
    void setUpActions();
    [[nodiscard]] QWidget *makeBody();
    void order();  ///< counts anew
    void take(const SharedCoverage &reading);
    void fill();
    void fillOpen();
    void showMark();
    void goToRecords();
    void openCurrent();
    [[nodiscard]] const CoverageMark *currentMark() const;
    [[nodiscard]] QString currentWords() const;
    [[nodiscard]] QString subtitle() const override;

    AppContext m_context;
    LatestWork *m_work;
    SharedCoverage m_reading;
    std::optional<std::pair<int, int>> m_comesBack;  ///< line and column, once they are there
    bool m_isStale = true;                           ///< the workspace has changed since
    PageHeader *m_header;
    NoticeBar *m_notice;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    CoverageBar *m_bar;
    QTabWidget *m_tabs;
    CoverageChart *m_takeUp;
    CoverageChart *m_status;
    CoverageTable *m_table;
    QTreeWidget *m_openList;
    QWidget *m_below;
    ThemedLabel *m_words;
    QTreeWidget *m_records;
    ThemedLabel *m_note;
    QAction *m_open;
    QAction *m_print;
};

}  // namespace tri::ui
