// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"
#include "ui/services/appcontext.h"
#include "ui/widgets/page.h"

class QAction;
class QStackedWidget;
class QTreeWidget;

namespace tri::ui {

class CompareView;
class EmptyState;
class HistoryFilters;
class NoticeBar;
class PageHeader;

/// Everything that was done in this workspace, newest first, read page by page as one goes down.
class HistoryPage final : public Page {
    Q_OBJECT
public:
    explicit HistoryPage(const AppContext &context, QWidget *parent = nullptr);
    ~HistoryPage() override;

    [[nodiscard]] QString title() const override { return tr("History"); }
    [[nodiscard]] QString helpId() const override { return QStringLiteral("history"); }
    [[nodiscard]] QList<QAction *> pageActions() override { return {m_compare, m_goBack}; }
    [[nodiscard]] QVariantMap saveState() const override;
    void restoreState(const QVariantMap &state) override;
    void refresh() override;
    void focusFirst() override;

private:
    void setUpList();
    void setUpBody();
    void readFrom(const Stamp &current, int count);  ///< the newest; stands on @p current if it is there
    void readMore();
    void append(const QList<CommitInfo> &commits);
    void updateHeader();
    void openCurrent();
    void compareCurrent();
    bool showComparison(const CommitInfo &commit);  ///< false when there is nothing to compare
    void askGoBack();
    void goBack(const Stamp &stamp);
    [[nodiscard]] int currentLine() const;
    [[nodiscard]] const CommitInfo *current() const;
    [[nodiscard]] Stamp currentStamp() const;
    /// Of the records that a commit changed, the one it is about; null when it is about several.
    [[nodiscard]] RecordId recordOf(const CommitInfo &commit, const RecordIds &changed) const;

    AppContext m_context;
    PageHeader *m_header;
    HistoryFilters *m_filters;
    NoticeBar *m_notice;
    QStackedWidget *m_stack;
    QWidget *m_listPage;
    QTreeWidget *m_list;
    EmptyState *m_empty;
    CompareView *m_comparison;
    QAction *m_compare;
    QAction *m_goBack;
    QList<CommitInfo> m_commits;
    CommitInfo m_compared;
    bool m_whole = false;  // nothing older is left to read
};

}  // namespace tri::ui
