// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/backupspage.h"

#include "core/base/clock.h"
#include "core/base/localtext.h"
#include "core/workspace/backups.h"
#include "core/workspace/restoring.h"
#include "ui/services/filechooser.h"
#include "ui/services/longruns.h"
#include "ui/services/preferences.h"
#include "ui/services/theme.h"
#include "ui/services/userpaths.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/themedlabel.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QHeaderView>
#include <QLocale>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace tri::ui {

using namespace Qt::StringLiterals;
using What = BackupDifference::What;

namespace {

constexpr int kId = Qt::UserRole;
constexpr int kFaultsShown = 6;

void setUpTree(QTreeWidget *tree, const Theme &theme, const QString &name, const QStringList &heads)
{
    tree->setObjectName(u"backups_page."_s + name);
    tree->setHeaderLabels(heads);
    tree->setRootIsDecorated(false);
    tree->setUniformRowHeights(true);
    tree->setAllColumnsShowFocus(true);
    tree->setFrameShape(QFrame::NoFrame);
    tree->header()->setStretchLastSection(false);
    tree->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    tree->setColumnWidth(0, theme.textWidth(26));
    tree->setColumnWidth(2, theme.textWidth(22));
}

QString momentText(const QDateTime &moment)
{
    return QLocale().toString(moment.toLocalTime(), QLocale::ShortFormat);
}

}  // namespace

BackupsPage::BackupsPage(const AppContext &context, QWidget *parent)
    : Page(parent), m_context(context), m_header(new PageHeader(*context.theme, this)),
      m_notice(new NoticeBar(*context.theme, this)),
      m_about(new ThemedLabel(*context.theme, Theme::Type::Body, Theme::Role::Muted, this)),
      m_list(new QTreeWidget(this)),
      m_lostHead(new ThemedLabel(*context.theme, Theme::Type::Heading, Theme::Role::Text, this)),
      m_lost(new QTreeWidget(this)),
      m_check(new QAction(context.theme->icon(u"dialog-ok"_s), tr("&Check now"), this)),
      m_make(new QAction(context.theme->icon(u"list-add"_s), tr("&Back up now"), this)),
      m_restore(new QAction(context.theme->icon(u"document-open"_s), tr("&Restore…"), this))
{
    setObjectName(u"backups_page"_s);
    m_header->setTitle(title());
    m_header->setSubtitle(tr("Whether the file is whole, and what there is to go back to"));
    setUpActions();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_notice);
    column->addWidget(setUpLists(), 1);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &BackupsPage::compare);
    connect(m_lost, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem *item) {
        if (const auto id = RecordId::parse(item->data(0, kId).toString()))
            m_context.navigator->showRecord(*id);
    });
}

BackupsPage::~BackupsPage() = default;

void BackupsPage::setUpActions()
{
    m_check->setObjectName(u"backups_page.check"_s);
    m_check->setToolTip(tr("Hold every record against the log of all changes; nothing is changed"));
    m_make->setObjectName(u"backups_page.make"_s);
    m_make->setToolTip(
        tr("Copy the workspace beside it, read the copy and compare it; it stays until you delete it"));
    m_restore->setObjectName(u"backups_page.restore"_s);
    m_restore->setToolTip(tr("Write the chosen backup under another name; this workspace stays as it is"));
    m_header->setActions({m_check, m_make, m_restore});
    connect(m_check, &QAction::triggered, this, &BackupsPage::check);
    connect(m_make, &QAction::triggered, this, &BackupsPage::backUp);
    connect(m_restore, &QAction::triggered, this, &BackupsPage::restore);
}

QWidget *BackupsPage::setUpLists()
{
    const Theme &theme = *m_context.theme;
    auto *part = new QWidget(this);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(theme.space(6), theme.space(1), theme.space(6), theme.space(3));
    column->setSpacing(theme.space(2));
    m_about->setObjectName(u"backups_page.about"_s);
    m_about->setWordWrap(true);
    setUpTree(m_list, theme, u"list"_s, {tr("Made"), tr("Why"), tr("Size")});
    m_list->setAccessibleName(tr("Backups"));
    m_lostHead->setObjectName(u"backups_page.lost_head"_s);
    m_lostHead->setWordWrap(true);
    setUpTree(m_lost, theme, u"lost"_s, {tr("Kind"), tr("Record"), tr("In the backup")});
    m_lost->setAccessibleName(tr("What is not the same in the backup"));
    column->addWidget(m_about);
    column->addWidget(m_list, 1);
    column->addWidget(m_lostHead);
    column->addWidget(m_lost, 1);
    return part;
}

QList<QAction *> BackupsPage::pageActions()
{
    return {m_check, m_make, m_restore};
}

void BackupsPage::refresh()
{
    const QString before = chosen() ? chosen()->path : QString();
    m_backups = listBackups(m_context.workspace->path());
    m_about->setText(
        m_backups.isEmpty()
            ? tr("There is no backup yet. One is made once a day, and before a merge, an import, a change of "
                 "very many "
                 "records or an update of the file.")
            : tr("In %1. A disk that breaks takes these along: keep other copies elsewhere.")
                  .arg(isolated(QDir::toNativeSeparators(backupFolder(m_context.workspace->path())))));
    m_compared.clear();
    m_list->clear();
    for (const Backup &backup : std::as_const(m_backups)) {
        auto *item = new QTreeWidgetItem(m_list,
                                         {momentText(backup.made), backupReasonText(backup.reason),
                                          QLocale().formattedDataSize(backup.size)});
        if (backup.path == before || m_list->topLevelItemCount() == 1)
            m_list->setCurrentItem(item);
    }
    compare();
}

void BackupsPage::focusFirst()
{
    m_list->setFocus(Qt::OtherFocusReason);
}

const Backup *BackupsPage::chosen() const
{
    const int at = m_list->indexOfTopLevelItem(m_list->currentItem());
    return at >= 0 && at < m_backups.size() ? &m_backups[at] : nullptr;
}

void BackupsPage::follow()
{
    m_restore->setEnabled(chosen());
    m_make->setEnabled(!m_context.workspace->isReadOnly());
    m_list->setVisible(!m_backups.isEmpty());
    m_lostHead->setVisible(chosen());
    m_lost->setVisible(chosen() && m_lost->topLevelItemCount() > 0);
    Q_EMIT actionsChanged();
}

void BackupsPage::compare()
{
    const Backup *backup = chosen();
    if (!backup) {
        m_work.drop();
        m_lost->clear();
        follow();
        return;
    }
    if (backup->path == m_compared)
        return;
    m_compared = backup->path;
    m_lost->clear();
    m_lostHead->setText(tr("Comparing…"));
    m_work.order(
        [workspace = m_context.workspace, path = backup->path](Progress &) {
            return compareWithBackup(*workspace, path);
        },
        [this, made = *backup](const Result<BackupComparison> &found) { showComparison(made, found); });
    follow();
}

void BackupsPage::showComparison(const Backup &backup, const Result<BackupComparison> &made)
{
    m_lost->clear();
    if (!made) {
        m_lostHead->setText(tr("This backup cannot be compared."));
        m_notice->showProblem(made.error());
        follow();
        return;
    }
    for (const BackupDifference &one : made->records) {
        QString what;
        switch (one.what) {
        case What::Missing: what = tr("not there yet"); break;
        case What::Older: what = tr("as it was before"); break;
        case What::Deleted: what = tr("deleted"); break;
        case What::Back: what = tr("not yet deleted"); break;
        case What::Unknown: what = tr("only there"); break;
        }
        const RecordSpec *kind = m_context.workspace->registry().kind(one.kind);
        auto *item = new QTreeWidgetItem(m_lost, {kind ? kind->labelText() : one.kind, one.title, what});
        item->setData(0, kId, one.id.toString());
        item->setForeground(0, m_context.theme->color(Theme::Role::Muted));
    }
    m_lostHead->setText(
        made->isSame() ? tr("The backup of %1 holds what the workspace does.").arg(momentText(backup.made))
                       : tr("Going back to %1 would undo %n changes.", nullptr, int(made->commits))
                             .arg(momentText(backup.made)));
    follow();
}

void BackupsPage::check()
{
    m_notice->dismiss();
    showReport(runLong(m_context, tr("Checking the workspace"),
                       [workspace = m_context.workspace](Progress &progress) {
                           progress.seal();
                           return workspace->check();
                       }));
}

void BackupsPage::showReport(const Result<CheckReport> &report)
{
    if (!report) {
        m_notice->showProblem(report.error());
        return;
    }
    if (report->errors.isEmpty()) {
        m_notice->showNote(tr("The workspace is whole: %n records were held against their log.", nullptr,
                              int(report->records)));
        return;
    }
    QStringList lines;
    for (const CheckReport::Item &item :
         report->errors.first(std::min<qsizetype>(kFaultsShown, report->errors.size())))
        lines << item.where + u": "_s + item.text;
    m_notice->showProblem(
        {ProblemCode::Damaged,
         tr("The file is damaged. Nothing was changed. Close it and keep it as it is; then restore a "
            "backup here, or repair or salvage it with trilateral-cli. Damaged: %n.",
            nullptr, int(report->errors.size())),
         lines.join(u'\n')});
}

void BackupsPage::backUp()
{
    m_notice->dismiss();
    const auto made =
        runLong(m_context, tr("Making a backup"),
                [workspace = m_context.workspace, now = m_context.clock->now()](Progress &progress) {
                    progress.seal();
                    return backUpByHand(*workspace, now);
                });
    if (made)
        m_notice->showNote(
            tr("The backup is made and was compared: %1").arg(isolated(QFileInfo(*made).fileName())));
    else
        m_notice->showProblem(made.error());
    refresh();
}

void BackupsPage::restore()
{
    const Backup *backup = chosen();
    if (!backup || !m_context.files)
        return;
    m_notice->dismiss();
    const QFileInfo file(m_context.workspace->path());
    const QString suggestion = file.absoluteDir().filePath(
        tr("%1 of %2").arg(file.completeBaseName(), backup->made.toLocalTime().date().toString(Qt::ISODate))
        + u'.' + workspaceSuffix());
    m_context.files->chooseNew(
        this,
        {tr("Restore as a workspace"), tr("Trilateral workspaces (*.%1)").arg(workspaceSuffix()), suggestion,
         workspaceSuffix()},
        [this, from = backup->path](const QString &out) {
            Workspace::Options options;
            options.registry = &m_context.workspace->registry();
            options.author = m_context.preferences ? m_context.preferences->author.value() : QString();
            const auto made = runLong(m_context, tr("Restoring a backup"), [&](Progress &progress) {
                progress.seal();
                return restoreBackup(from, out, options);
            });
            if (made)
                m_notice->showNote(
                    tr("Restored as %1. Open it from the File menu; this workspace is as it was.")
                        .arg(isolated(QFileInfo(out).fileName())));
            else
                m_notice->showProblem(made.error());
        });
}

}  // namespace tri::ui
