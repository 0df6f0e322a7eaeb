// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/historypage.h"

#include "core/base/localtext.h"
#include "core/workspace/committext.h"
#include "ui/fields/fieldtexts.h"
#include "ui/pages/historyfilters.h"
#include "ui/records/compareview.h"
#include "ui/services/longruns.h"
#include "ui/services/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/pageheader.h"

#include <QAction>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTextDocument>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {

enum Column { What, Who, When, How, Columns };
constexpr int kPage = 200;           // commits read at once
constexpr int kNearEnd = 20;         // lines before the end at which the next page is read
constexpr int kMostCompared = 1000;  // records of one commit that are held against now

}  // namespace

HistoryPage::HistoryPage(const AppContext &context, QWidget *parent)
    : Page(parent), m_context(context), m_header(new PageHeader(*context.theme, this)),
      m_filters(new HistoryFilters(context, this)), m_notice(new NoticeBar(*context.theme, this)),
      m_stack(new QStackedWidget(this)), m_listPage(new QWidget(m_stack)), m_list(new QTreeWidget(m_listPage)),
      m_empty(new EmptyState(*context.theme, m_stack)), m_comparison(new CompareView(context, m_stack)),
      m_compare(new QAction(context.theme->icon(u"view-split-left-right"_s), tr("&Compare with now"), this)),
      m_goBack(new QAction(tr("&Go back to this state…"), this))
{
    setObjectName(u"history_page"_s);
    m_header->setTitle(title());
    m_compare->setObjectName(u"history_page.compare"_s);
    m_compare->setToolTip(tr("Show what became since of the fields that this change set"));
    m_compare->setEnabled(false);
    m_header->setActions({m_compare});
    m_goBack->setObjectName(u"history_page.go_back"_s);
    m_goBack->setToolTip(tr("Take every record to how it was after the chosen change; this can be undone"));
    m_goBack->setVisible(!context.workspace->isReadOnly());
    m_empty->setText(tr("No change fits this filter."));
    setUpList();
    setUpBody();
    connect(m_compare, &QAction::triggered, this, &HistoryPage::compareCurrent);
    connect(m_goBack, &QAction::triggered, this, &HistoryPage::askGoBack);
    connect(m_comparison, &CompareView::closed, this, [this] {
        m_stack->setCurrentWidget(m_listPage);
        m_filters->setVisible(true);
        m_compare->setEnabled(currentLine() >= 0);
        updateHeader();
        m_list->setFocus(Qt::OtherFocusReason);
    });
    connect(m_comparison, &CompareView::recordWanted, this,
            [this](const RecordId &id) { m_context.navigator->showRecord(id); });
    connect(m_filters, &HistoryFilters::changed, this, [this] { readFrom(currentStamp(), kPage); });
    connect(m_filters, &HistoryFilters::unreadable, this, [this](const QString &reason) {
        if (reason.isEmpty())
            m_notice->dismiss();
        else
            m_notice->showProblem({ProblemCode::Invalid, reason, {}});
    });
    connect(context.workspace, &Workspace::committed, this, [this] {
        if (isVisible())
            refresh();
    });
}

HistoryPage::~HistoryPage() = default;

void HistoryPage::setUpList()
{
    const Theme &theme = *m_context.theme;
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
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this] {
        m_notice->fade();
        m_compare->setEnabled(currentLine() >= 0);
        if (currentLine() + kNearEnd >= m_commits.size())
            readMore();
    });
    connect(m_list->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (value + kNearEnd >= m_list->verticalScrollBar()->maximum())
            readMore();
    });
    connect(m_list, &QTreeWidget::itemActivated, this, &HistoryPage::openCurrent);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_list->addActions({m_compare, m_goBack});
}

void HistoryPage::setUpBody()
{
    auto *across = new QHBoxLayout(m_listPage);
    across->setContentsMargins(0, 0, 0, 0);
    across->addSpacing(m_context.theme->space(4));  // under the title; unlike a margin it is mirrored
    across->addWidget(m_list, 1);
    m_stack->addWidget(m_listPage);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_comparison);
    m_comparison->setContentsMargins(m_context.theme->space(2), 0, m_context.theme->space(2), 0);  // under the title
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_filters);
    column->addWidget(m_notice);
    column->addWidget(m_stack, 1);
}

int HistoryPage::currentLine() const
{
    return m_list->currentItem() ? m_list->indexOfTopLevelItem(m_list->currentItem()) : -1;
}

Stamp HistoryPage::currentStamp() const
{
    const CommitInfo *commit = current();
    return commit ? commit->stamp : Stamp();
}

void HistoryPage::refresh()
{
    if (const auto authors = m_context.workspace->authors())
        m_filters->setAuthors(*authors);
    else
        m_notice->showProblem(authors.error());
    // A new change on top leaves the person where they were; at the top they see it.
    const Stamp current = currentLine() > 0 ? currentStamp() : Stamp();
    readFrom(current, std::max<int>(kPage, int(m_commits.size())));
}

void HistoryPage::readFrom(const Stamp &current, int count)
{
    LogQuery query = m_filters->query();
    query.limit = count;
    const auto log = m_context.workspace->log(query);
    if (!log) {
        m_notice->showProblem(log.error());
        return;
    }
    m_commits.clear();
    m_list->clear();
    m_whole = log->size() < count;
    append(*log);
    const auto kept = std::find_if(m_commits.cbegin(), m_commits.cend(),
                                   [&](const CommitInfo &commit) { return commit.stamp == current; });
    m_list->setCurrentItem(m_list->topLevelItem(kept == m_commits.cend() ? 0 : int(kept - m_commits.cbegin())));
    if (m_stack->currentWidget() == m_comparison) {
        m_compare->setEnabled(false);
        showComparison(m_compared);  // now has moved on
        return;
    }
    m_compare->setEnabled(currentLine() >= 0);
    m_stack->setCurrentWidget(m_commits.isEmpty() ? static_cast<QWidget *>(m_empty) : m_listPage);
    updateHeader();
}

void HistoryPage::readMore()
{
    if (m_whole || m_commits.isEmpty())
        return;
    LogQuery query = m_filters->query();
    query.before = m_commits.last().stamp;
    query.limit = kPage;
    const auto log = m_context.workspace->log(query);
    if (!log) {
        m_notice->showProblem(log.error());
        return;
    }
    m_whole = log->size() < kPage;
    append(*log);
}

void HistoryPage::append(const QList<CommitInfo> &commits)
{
    QList<QTreeWidgetItem *> items;
    items.reserve(commits.size());
    for (const CommitInfo &commit : commits) {
        QString what = commitText(commit, m_context.workspace->registry());
        if (commit.label.count > 1)
            what = tr("%1 (%n records)", nullptr, commit.label.count).arg(isolated(what));
        const QString who = commit.author.isEmpty() ? tr("not named") : commit.author;
        auto *item = new QTreeWidgetItem(
            QStringList{what, isolated(who), isolated(momentText(commit.time)), originText(commit)});
        item->setToolTip(What, Qt::convertFromPlainText(what, Qt::WhiteSpaceNormal));
        for (int column = Who; column < Columns; ++column)
            item->setForeground(column, m_context.theme->color(Theme::Role::Muted));
        items << item;
    }
    m_commits += commits;
    m_list->addTopLevelItems(items);
}

void HistoryPage::updateHeader()
{
    const auto count = m_context.workspace->logCount(m_filters->query());
    const auto all = m_filters->query().isNarrow() ? m_context.workspace->logCount({}) : count;
    if (!count || !all) {
        m_notice->showProblem(count ? all.error() : count.error());
        return;
    }
    const QLocale locale;
    if (m_filters->query().isNarrow())
        m_header->setSubtitle((*all == 1 ? tr("%1 of 1 change") : tr("%1 of %Ln changes", nullptr, int(*all)))
                                  .arg(locale.toString(*count)));
    else
        m_header->setSubtitle(*count == 1 ? tr("1 change") : tr("%Ln changes", nullptr, int(*count)));
}

QVariantMap HistoryPage::saveState() const
{
    return {{u"filters"_s, m_filters->state()}, {u"current"_s, currentStamp().toString()}};
}

void HistoryPage::restoreState(const QVariantMap &state)
{
    m_filters->setState(state.value(u"filters"_s).toMap());
    const auto current = Stamp::parse(state.value(u"current"_s).toString()).value_or(Stamp());
    // Pages are read until the line one stood on is there again; without it one stands on the newest.
    readFrom(current, kPage);
    while (!current.isNull() && currentStamp() != current && !m_whole) {
        const qsizetype from = m_commits.size();
        readMore();
        for (qsizetype i = from; i < m_commits.size(); ++i)
            if (m_commits[i].stamp == current)
                m_list->setCurrentItem(m_list->topLevelItem(int(i)));
        if (m_commits.size() == from)
            break;
    }
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
    const int at = currentLine();
    return at >= 0 && at < m_commits.size() ? &m_commits[at] : nullptr;
}

/// Says what it would change before anything is.
void HistoryPage::askGoBack()
{
    const CommitInfo *commit = current();
    if (!commit)
        return;
    const Stamp stamp = commit->stamp;
    const auto back = runLong(m_context, tr("Going back"),
                              [&](Progress &progress) { return m_context.workspace->changesBackTo(stamp, &progress); });
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
    // Planned again: it may have changed while the notice stood.
    const auto done = runLong(m_context, tr("Going back"), [&](Progress &progress) -> Result<qsizetype> {
        const auto back = m_context.workspace->changesBackTo(stamp, &progress);
        const auto written = back ? m_context.workspace->apply(*back, &progress) : fail(back.error());
        if (!written)
            return fail(written.error());
        return back->records.size();
    });
    if (!done) {
        m_notice->showProblem(done.error());
        return;
    }
    focusFirst();
    m_notice->showNote(tr("Records taken back: %1. Undo brings the later state again.").arg(*done));
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

void HistoryPage::compareCurrent()
{
    const CommitInfo *commit = current();
    if (!commit || !showComparison(*commit))
        return;
    m_compared = *commit;
    m_filters->setVisible(false);
    m_compare->setEnabled(false);
    m_stack->setCurrentWidget(m_comparison);
    m_comparison->focusFirst();
}

bool HistoryPage::showComparison(const CommitInfo &commit)
{
    const auto found = m_context.workspace->since(commit.stamp, kMostCompared);
    if (!found) {
        m_notice->showProblem(found.error());
        return false;
    }
    if (found->isEmpty() && commit.origin == Origin::RestorePoint) {
        m_notice->showNote(tr("A restore point changes nothing. “Go back to this state” says how much differs from it."));
        return false;
    }
    if (found->isEmpty()) {
        m_notice->showNote(
            tr("This change notes that another copy was merged. Its own changes stand in this list too."));
        return false;
    }
    m_comparison->showSince(commit, *found, commit.label.count);
    m_header->setSubtitle(commitText(commit, m_context.workspace->registry()));
    return true;
}

void HistoryPage::focusFirst()
{
    m_list->setFocus(Qt::OtherFocusReason);
}

}  // namespace tri::ui
