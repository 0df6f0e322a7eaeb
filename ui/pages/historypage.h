// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"
#include "ui/services/appcontext.h"
#include "ui/widgets/page.h"

class QTreeWidget;

namespace tri::ui {

class NoticeBar;
class PageHeader;

/// Everything that was done in this workspace, newest first.
class HistoryPage final : public Page {
    Q_OBJECT
public:
    explicit HistoryPage(const AppContext &context, QWidget *parent = nullptr);
    ~HistoryPage() override;

    [[nodiscard]] QString title() const override { return tr("History"); }
    [[nodiscard]] QString helpId() const override { return QStringLiteral("history"); }
    void refresh() override;
    void focusFirst() override;
    [[nodiscard]] QList<QAction *> pageActions() override { return {m_goBack}; }

private:
    void openCurrent();
    void askGoBack();
    void goBack(const Stamp &stamp);
    [[nodiscard]] const CommitInfo *current() const;
    /// Of the records that a commit changed, the one it is about; null when it is about several.
    [[nodiscard]] RecordId recordOf(const CommitInfo &commit, const RecordIds &changed) const;

    AppContext m_context;
    PageHeader *m_header;
    NoticeBar *m_notice;
    QTreeWidget *m_list;
    QAction *m_goBack;
    QList<CommitInfo> m_commits;
};

}  // namespace tri::ui
