// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/recordspec.h"
#include "ui/lists/listlook.h"
#include "ui/records/recordform.h"
#include "ui/services/appcontext.h"
#include "ui/widgets/page.h"

class QAction;
class QLabel;
class QLineEdit;
class QMenu;
class QSplitter;
class QStackedWidget;
class QTimer;
class QToolButton;

namespace tri {
struct ChangeSet;
struct CommitEvent;
struct Export;
}  // namespace tri

namespace tri::ui {

class BoardView;
class ColumnFilters;
class ElidedLabel;
class EmptyState;
class FilterBar;
class ImportReview;
class NoticeBar;
class PageHeader;
class RecordTableModel;
class RecordTableView;
class ViewTabs;

/// All records of one kind: views, filters and the list, and beside it the record that is selected – or, with several
/// selected, all of them in the same form.
class RecordListPage final : public Page {
    Q_OBJECT
public:
    RecordListPage(const AppContext &context, const RecordSpec &kind, QWidget *parent = nullptr);
    ~RecordListPage() override;

    [[nodiscard]] QString title() const override { return m_kind.pluralText(); }
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QString kind() const override { return m_kind.keyText(); }
    [[nodiscard]] QString helpId() const override;
    [[nodiscard]] RecordId currentRecord() const override;
    [[nodiscard]] QList<RecordId> chosenRecords() const override { return selectedIds(); }
    [[nodiscard]] QList<QAction *> pageActions() override;
    void refresh() override;
    void commit() override;
    [[nodiscard]] QVariantMap saveState() const override;
    void restoreState(const QVariantMap &state) override;
    void focusFirst() override { focusStart(); }
    void focusStart();

    void startNew(const QList<std::pair<QString, RecordId>> &links = {});
    void select(const RecordId &id);
    void showView(const RecordId &view) override;
    bool reveal(const RecordId &id) override;
    [[nodiscard]] const RecordIds &sequence() const;  ///< for previous and next on the record's page
    [[nodiscard]] RecordTableModel *model() const { return m_model; }
    [[nodiscard]] RecordTableView *table() const { return m_view; }
    [[nodiscard]] BoardView *board() const { return m_board; }
    [[nodiscard]] RecordForm *form() const { return m_form; }
    [[nodiscard]] ImportReview *review() const
    {
        return m_review;
    }  ///< nullptr while nothing is pasted or imported
    [[nodiscard]] const ListLook &look() const { return m_look; }
    void setLook(const ListLook &look);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    // recordlistpage.cpp: putting it together
    QAction *makeAction(const QString &key, const QString &icon, const QString &text, const QString &tip);
    void setUpActions();
    void setUpHeader();
    void setUpLookButtons();
    void setUpTable();
    void setUpDetail();
    void setUpEmptyStates();
    // recordlistlook.cpp: what is shown, and how
    void applyFilter();
    void showOneOfThese(const RecordId &before);
    void applyLook();
    void changeLook(const ListLook &look);
    void showFilterBar(bool shown);
    void updateCount();
    void fillGroupMenu();
    void fillColumnMenu();
    void setUpSortMenu();
    void sortBy(const QList<SortKey> &keys);
    void followSort();
    void setColumns(const QStringList &keys);
    void sizeColumns();
    void saveLook();
    void restoreLook();
    void scrollBack();
    void shareOut();
    [[nodiscard]] bool isFiltered() const;
    [[nodiscard]] bool isBoard() const
    {
        return m_look.layout == ListLook::Layout::Board && !m_look.group.isEmpty();
    }
    // recordlistactions.cpp: what is done to records
    void onSelectionChanged();
    void showCurrent();
    void updateDetail();
    void setUpNewFrom();
    void showNewFrom();
    void openCurrent();
    void removeSelected();
    void restoreSelected();
    void changeSelected();
    void takeUpDraft();
    void offerAgain(const RecordIds &records, const QList<RecordForm::Entry> &entries);
    void fillDown();
    void fillSelected(const FieldSpec &field, const RecordIds &records, const FieldValue &value);
    void tellChanged(int count);
    void putBack();
    void attachTo(const RecordId &id, const QStringList &paths);
    void goToProblem();
    void onCommitted();
    [[nodiscard]] RecordIds selectedIds() const;
    // recordlistclip.cpp: the clipboard, and what comes in by it
    void setUpClipboard();
    void copy(bool headings);
    void paste();
    void pasteOver(const QList<QStringList> &cells, const RecordIds &records);
    void askImport();
    void askExport();
    void exportTo(const QString &path, Handling highest);
    void tellTable(const QString &path, const Export &written, Handling highest);
    void tellCalendar(const QString &path, const Export &written, Handling highest);
    ImportReview *openReview();
    void closeReview();
    void takeIn(const ChangeSet &changes);

    const RecordSpec &m_kind;
    AppContext m_context;
    PageHeader *m_header;
    ViewTabs *m_views;
    FilterBar *m_filterBar;
    NoticeBar *m_notice;
    QLineEdit *m_filter;
    QToolButton *m_trash;
    QToolButton *m_groupButton;
    QToolButton *m_sortButton;
    QToolButton *m_columnButton;
    QSplitter *m_split;
    QWidget *m_list;
    QStackedWidget *m_stack;
    RecordTableView *m_view;
    RecordTableModel *m_model;
    BoardView *m_board;
    ColumnFilters *m_columnFilters;
    QWidget *m_detail;
    QWidget *m_detailHead;
    ElidedLabel *m_detailTitle;
    RecordForm *m_form;
    QTimer *m_filterTimer;
    QTimer *m_lookTimer;
    QAction *m_new = nullptr;
    QAction *m_newFrom =
        nullptr;  // only of kinds whose records come from one that is here or from a template
    QAction *m_open = nullptr;
    QAction *m_changeSelected = nullptr;
    QAction *m_delete = nullptr;
    QAction *m_restore = nullptr;
    QAction *m_fillDown = nullptr;
    QAction *m_find = nullptr;
    QAction *m_filterWords = nullptr;
    QAction *m_filterRow = nullptr;
    QAction *m_nextProblem = nullptr;
    QAction *m_attach = nullptr;
    QAction *m_copy = nullptr;
    QAction *m_copyHeadings = nullptr;
    QAction *m_paste = nullptr;
    QAction *m_import = nullptr;
    QAction *m_export = nullptr;
    ImportReview *m_review = nullptr;
    ListLook m_look;
    int m_scroll = -1;  // where the list is to be scrolled to once it is laid out; -1 = nowhere
    bool m_laidOut = false;
    bool m_own = false;  // the commit that is being told of is this page's
};

}  // namespace tri::ui
