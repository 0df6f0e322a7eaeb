// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/followupmatrix.h"
#include "ui/services/appcontext.h"
#include "ui/widgets/page.h"

class QStackedWidget;
class QTableView;

namespace tri::ui {

class EmptyState;
class FollowUpFilters;
class FollowUpGridModel;
class FollowUpListModel;
class FollowUpModel;
class FollowUpRecords;
class LatestWork;
class NoticeBar;
class PageHeader;
class ThemedLabel;

/// Who follows up which recommendation, voluntarily: recommendations by actors, or a line an entry. The recommendation
/// stays in sight while one goes through the columns; a cell says in words what is entered, and opens its records. It is
/// read and put together beside the window: until the new table is there, the old one stays.
class FollowUpMatrixPage final : public Page {
    Q_OBJECT
public:
    explicit FollowUpMatrixPage(const AppContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Follow-up matrix"); }
    [[nodiscard]] QString helpId() const override { return QStringLiteral("matrix"); }
    [[nodiscard]] RecordId currentRecord() const override;
    [[nodiscard]] QList<QAction *> pageActions() override { return m_actions; }
    [[nodiscard]] QVariantMap saveState() const override;
    void restoreState(const QVariantMap &state) override;
    void refresh() override;
    void focusFirst() override;
    bool reveal(const RecordId &id) override;
    [[nodiscard]] bool canPrint() const override { return m_data != nullptr; }
    void print() override;

    void ask(const MatrixQuestion &question);
    void showList(bool list);
    [[nodiscard]] bool isBusy() const;  ///< what is in sight is not yet what was asked for
    [[nodiscard]] const FollowUpMatrix &matrix() const;
    [[nodiscard]] QTableView *grid() const { return m_grid; }
    [[nodiscard]] QTableView *list() const { return m_list; }
    [[nodiscard]] QTableView *current() const;
    [[nodiscard]] FollowUpModel *model() const;
    [[nodiscard]] FollowUpFilters *filters() const { return m_filters; }
    [[nodiscard]] FollowUpRecords *records() const { return m_records; }
    void exportTo(const QString &path, bool forOthers);

private:
    void setUpTable(QTableView *table, FollowUpModel *model);
    void setUpBody();
    void work();
    void take(std::shared_ptr<const FollowUpMatrix> matrix);
    void fitColumns();
    void showCell();
    void showForm();
    void openCell();
    void placeAgain();

    // followupmatrixactions.cpp
    void setUpActions();
    QAction *makeAction(const QString &key, const QString &icon, const QString &text, const QString &tip);
    void showMenu(QTableView *table, const QPoint &place);
    void openRecommendation();
    void copy();
    void askExport(bool forOthers);
    [[nodiscard]] static Result<QByteArray> fileOf(const Workspace &workspace, const FollowUpMatrix &matrix,
                                                   const QString &path, bool forOthers, bool list,
                                                   const QDate &today);

    AppContext m_context;
    LatestWork *m_work;
    SharedMatrixData m_data;  ///< null = to be read
    std::shared_ptr<const FollowUpMatrix> m_matrix;
    PageHeader *m_header;
    NoticeBar *m_notice;
    FollowUpFilters *m_filters;
    ThemedLabel *m_summary;
    FollowUpGridModel *m_gridModel;
    FollowUpListModel *m_listModel;
    QTableView *m_grid;
    QTableView *m_list;
    QStackedWidget *m_tables;
    FollowUpRecords *m_records;
    QWidget *m_body;
    EmptyState *m_empty;
    QList<QAction *> m_actions;
    RecordId m_wanted;     ///< a recommendation to be chosen once it is there
    int m_wantedRow = -1;  ///< likewise, where the person was
    int m_wantedColumn = 0;
};

}  // namespace tri::ui
