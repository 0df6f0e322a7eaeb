// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/recordspec.h"
#include "ui/services/appcontext.h"
#include "ui/widgets/page.h"

class QAction;
class QLabel;
class QLineEdit;
class QSplitter;
class QStackedWidget;
class QTimer;
class QToolButton;

namespace tri {
struct CommitEvent;
}

namespace tri::ui {

class ElidedLabel;
class EmptyState;
class NoticeBar;
class PageHeader;
class RecordForm;
class RecordTableModel;
class RecordTableView;

/// All records of one kind: the list with its filter, and beside it the record that is selected.
class RecordListPage final : public Page {
    Q_OBJECT
public:
    RecordListPage(const AppContext &context, const RecordSpec &kind, QWidget *parent = nullptr);
    ~RecordListPage() override;

    [[nodiscard]] QString title() const override { return m_kind.pluralText(); }
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QString kind() const override { return m_kind.keyText(); }
    [[nodiscard]] QList<QAction *> pageActions() override;
    void refresh() override;
    void commit() override;
    [[nodiscard]] QVariantMap saveState() const override;
    void restoreState(const QVariantMap &state) override;
    void focusFirst() override { focusStart(); }
    void focusStart();

    void startNew(const QList<std::pair<QString, RecordId>> &links = {});
    void select(const RecordId &id);
    [[nodiscard]] const RecordIds &sequence() const;  ///< for previous and next on the record's page
    [[nodiscard]] RecordTableModel *model() const { return m_model; }
    [[nodiscard]] RecordForm *form() const { return m_form; }

private:
    void setUpHeader();
    void setUpTable();
    void setUpDetail();
    void setUpActions();
    void setUpEmptyStates();
    void applyFilter();
    void updateCount();
    void showCurrent();
    void updateDetail();
    void openCurrent();
    void removeSelected();
    void restoreSelected();
    void putBack();
    void onCommitted();
    void showColumnMenu(const QPoint &place);
    void sizeColumns();
    void saveLook();
    [[nodiscard]] RecordIds selectedIds() const;
    [[nodiscard]] QString lookKey() const;

    const RecordSpec &m_kind;
    AppContext m_context;
    PageHeader *m_header;
    NoticeBar *m_notice;
    QLineEdit *m_filter;
    QToolButton *m_trash;
    QSplitter *m_split;
    QStackedWidget *m_stack;
    RecordTableView *m_view;
    RecordTableModel *m_model;
    QWidget *m_detail;
    ElidedLabel *m_detailTitle;
    RecordForm *m_form;
    QTimer *m_filterTimer;
    QTimer *m_lookTimer;
    QAction *m_new = nullptr;
    QAction *m_open = nullptr;
    QAction *m_delete = nullptr;
    QAction *m_restore = nullptr;
    bool m_own = false;  // the commit that is being told of is this page's
};

}  // namespace tri::ui
