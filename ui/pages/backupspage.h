// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/backupcomparison.h"
#include "core/workspace/backupring.h"
#include "ui/services/appcontext.h"
#include "ui/services/latestwork.h"
#include "ui/widgets/page.h"

class QTreeWidget;

namespace tri::ui {

class NoticeBar;
class PageHeader;
class ThemedLabel;

/// Whether the file is whole, and what there is to go back to: the check of the workspace, its backups, what going back to
/// one would lose, and a backup as a workspace of its own.
class BackupsPage final : public Page {
    Q_OBJECT
public:
    explicit BackupsPage(const AppContext &context, QWidget *parent = nullptr);
    ~BackupsPage() override;

    [[nodiscard]] QString title() const override { return tr("Backups and check"); }
    [[nodiscard]] QString helpId() const override { return QStringLiteral("file"); }
    [[nodiscard]] QList<QAction *> pageActions() override;
    void refresh() override;
    void focusFirst() override;
    [[nodiscard]] bool isBusy() const { return m_work.isBusy(); }

private:
    QWidget *setUpLists();
    void setUpActions();
    void check();
    void backUp();
    void restore();
    void compare();
    void showComparison(const Backup &backup, const Result<BackupComparison> &made);
    void showReport(const Result<CheckReport> &report);
    void follow();
    [[nodiscard]] const Backup *chosen() const;

    AppContext m_context;
    QList<Backup> m_backups;
    QString m_compared;  ///< the path of the backup that is compared, or is being
    PageHeader *m_header;
    NoticeBar *m_notice;
    ThemedLabel *m_about;
    QTreeWidget *m_list;
    ThemedLabel *m_lostHead;
    QTreeWidget *m_lost;
    QAction *m_check;
    QAction *m_make;
    QAction *m_restore;
    LatestWork m_work;  // last: it ends before what it reads
};

}  // namespace tri::ui
