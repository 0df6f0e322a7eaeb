// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/historypage.h"

#include "core/base/localtext.h"
#include "core/workspace/committext.h"
#include "ui/services/longruns.h"
#include "ui/services/theme.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/pageheader.h"

#include <QAction>
#include <QHeaderView>
#include <QPushButton>
#include <QTextDocument>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {

enum Column { What, Who, When, How, Columns };
constexpr int kShown = 2000;  // a longer list is not read; each record has its own history

QString timeText(const QDateTime &utc)
{
    const QDateTime local = utc.toLocalTime();
    return shortDate(PartialDate(local.date()), QLocale()) + local.toString(u" HH:mm"_s);
}

}  // namespace

HistoryPage::HistoryPage(const AppContext &context, QWidget *parent)
    : Page(parent), m_context(context), m_header(new PageHeader(*context.theme, this)),
      m_notice(new NoticeBar(*context.theme, this)), m_list(new QTreeWidget(this)),
      m_goBack(new QAction(tr("&Go back to this state…"), this))
{
    setObjectName(u"history_page"_s);
    const Theme &theme = *context.theme;
    m_header->setTitle(title());
    m_list->setObjectName(u"history_page.list"_s);
    m_list->setAccessibleName(title());
    m_list->setColumnCount(Columns);
    m_list->setHeaderLabels({tr("What"), tr("Who"), tr("When"), tr("How")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(What, QHeaderView::Stretch);
    m_list->setColumnWidth(Who, theme.textWidth(24));
    m_list->setColumnWidth(When, theme.textWidth(22));
    m_list->setColumnWidth(How, theme.textWidth(20));
    auto *across = new QHBoxLayout;
    across->addSpacing(theme.space(4));  // under the title; unlike a margin it is mirrored
    across->addWidget(m_list, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_notice);
    column->addLayout(across, 1);
    m_goBack->setObjectName(u"history_page.go_back"_s);
    m_goBack->setToolTip(tr("Take every record to how it was after the chosen change; this can be undone"));
    m_goBack->setVisible(!context.workspace->isReadOnly());
    connect(m_goBack, &QAction::triggered, this, &HistoryPage::askGoBack);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_list->addAction(m_goBack);
    connect(m_list, &QTreeWidget::currentItemChanged, m_notice, &NoticeBar::fade);
    connect(m_list, &QTreeWidget::itemActivated, this, &HistoryPage::openCurrent);
    connect(context.workspace, &Workspace::committed, this, [this] {
        if (isVisible())
            refresh();
    });
}

HistoryPage::~HistoryPage() = default;

void HistoryPage::refresh()
{
    const auto log = m_context.workspace->log(kShown);
    if (!log) {
        m_notice->showProblem(log.error());
        return;
    }
    const int current = m_list->currentItem() ? m_list->indexOfTopLevelItem(m_list->currentItem()) : 0;
    m_commits = *log;
    m_list->clear();
    for (const CommitInfo &commit : std::as_const(m_commits)) {
        QString what = commitText(commit, m_context.workspace->registry());
        if (commit.label.count > 1)
            what = tr("%1 (%n records)", nullptr, commit.label.count).arg(isolated(what));
        const QString who = commit.author.isEmpty() ? tr("not named") : commit.author;
        auto *item = new QTreeWidgetItem(
            m_list, {what, isolated(who), isolated(timeText(commit.time)), originText(commit)});
        item->setToolTip(What, Qt::convertFromPlainText(what, Qt::WhiteSpaceNormal));
        for (int column = Who; column < Columns; ++column)
            item->setForeground(column, m_context.theme->color(Theme::Role::Muted));
    }
    m_header->setSubtitle(m_commits.size() == 1 ? tr("1 change") : tr("%n changes", nullptr, int(m_commits.size())));
    m_list->setCurrentItem(m_list->topLevelItem(std::min<int>(current, m_list->topLevelItemCount() - 1)));
}

RecordId HistoryPage::recordOf(const CommitInfo &commit, const RecordIds &changed) const
{
    if (changed.size() == 1)
        return changed.first();
    // Of several, the one the label names: what stands with it in the commit followed from it.
    const auto rows = m_context.workspace->rows(changed);
    if (!rows || commit.label.subject.isEmpty())
        return {};
    for (const Row &row : *rows) {
        const QStringList names{row.reference(),
                                m_context.workspace->title(row.id, m_context.contentLanguage)};
        if (row.spec->keyText() == commit.label.kind && names.contains(commit.label.subject))
            return row.id;
    }
    return {};
}

const CommitInfo *HistoryPage::current() const
{
    const int at = m_list->currentItem() ? m_list->indexOfTopLevelItem(m_list->currentItem()) : -1;
    return at < 0 ? nullptr : &m_commits[at];
}

/// Says what it would change before anything is.
void HistoryPage::askGoBack()
{
    const CommitInfo *commit = current();
    if (!commit)
        return;
    const Stamp stamp = commit->stamp;
    const auto back = runLong(m_context, m_goBack->text().remove(u'&'),
                              [&](Progress &) { return m_context.workspace->changesBackTo(stamp); });
    if (!back) {
        m_notice->showProblem(back.error());
        return;
    }
    if (back->isEmpty()) {
        m_notice->showNote(tr("Every record is as it was after that change."));
        return;
    }
    m_notice->showNote(tr("Records to be changed, deleted or restored: %1. Whoever changed them since; it can be undone.")
                           .arg(back->records.size()));
    QPushButton *go = m_notice->addAction(tr("Go back"));
    go->setObjectName(u"history_page.go"_s);
    connect(go, &QPushButton::clicked, this, [this, stamp] { goBack(stamp); });
    m_notice->takeFocus();
}

void HistoryPage::goBack(const Stamp &stamp)
{
    const auto back = m_context.workspace->changesBackTo(stamp);  // again: it may have changed while the notice stood
    const Result<Stamp> done = back ? applyLong(m_context, *back) : Result<Stamp>(fail(back.error()));
    if (!done) {
        m_notice->showProblem(done.error());
        return;
    }
    focusFirst();
    m_notice->showNote(tr("Records taken back: %1. Undo brings the later state again.").arg(back->records.size()));
}

void HistoryPage::openCurrent()
{
    const CommitInfo *commit = current();
    if (!commit)
        return;
    if (commit->origin == Origin::RestorePoint) {
        askGoBack();
        return;
    }
    const auto changed = m_context.workspace->recordsOf(commit->stamp);
    if (!changed)
        m_notice->showProblem(changed.error());
    else if (const RecordId id = recordOf(*commit, *changed); !id.isNull())
        m_context.navigator->showRecord(id);
    else if (changed->isEmpty())
        m_notice->showNote(
            tr("This change notes that another copy was merged. Its own changes stand in this list too."));
    else
        m_notice->showNote(tr("This change concerns several records. Each of them shows its own history."));
}

void HistoryPage::focusFirst()
{
    m_list->setFocus(Qt::OtherFocusReason);
}

}  // namespace tri::ui
