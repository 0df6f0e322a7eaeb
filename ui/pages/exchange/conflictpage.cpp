// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/exchange/conflictpage.h"

#include "core/workspace/workspace.h"
#include "ui/lists/cellvalues.h"
#include "ui/pages/exchange/assignbar.h"
#include "ui/pages/exchange/conflictlist.h"
#include "ui/pages/exchange/conflictpane.h"
#include "ui/services/latestwork.h"
#include "ui/services/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/pageheader.h"

#include <QAction>
#include <QComboBox>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int kWideEnough = 130;  // letters: versions stand beside each other, else below
}

ConflictPage::ConflictPage(const AppContext &context, QWidget *parent)
    : Page(parent), m_context(context), m_work(new LatestWork(this)),
      m_header(new PageHeader(*context.theme, this)), m_notice(new NoticeBar(*context.theme, this)),
      m_filter(new QComboBox(this)), m_stack(new QStackedWidget(this)), m_split(new QSplitter(m_stack)),
      m_list(new ConflictList(context, m_split)), m_pane(new ConflictPane(context, m_split)),
      m_assignBar(new AssignBar(context, this)), m_nothing(new EmptyState(*context.theme, m_stack)),
      m_noneOfThese(new EmptyState(*context.theme, m_stack))
{
    setObjectName(u"conflict_page"_s);
    m_header->setTitle(title());
    setUpActions();
    setUpFilter();
    setUpBody();
    m_pane->setActions(m_keep, {m_take, m_both, m_edit, m_assign, m_open}, {m_previous, m_next});
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this] {
        showCurrent();
        Q_EMIT stateChanged();
    });
    connect(m_pane, &ConflictPane::writingChanged, this, &ConflictPage::updateActions);
    connect(m_pane, &ConflictPane::left, this, [this] { m_list->setFocus(Qt::OtherFocusReason); });
    connect(m_assignBar, &AssignBar::assigned, this, &ConflictPage::assign);
    connect(m_assignBar, &AssignBar::left, this, [this] { m_list->setFocus(Qt::OtherFocusReason); });
    connect(context.workspace, &Workspace::committed, this, [this] {
        if (isVisible())  // else the shell refreshes the page when it comes back
            refresh();
    });
    updateActions();
}

ConflictPage::~ConflictPage() = default;

void ConflictPage::setUpBody()
{
    const Theme &theme = *m_context.theme;
    m_nothing->setObjectName(u"conflict.nothing"_s);
    m_nothing->setText(
        tr("No copies disagree. When two offices change the same field before they exchange their "
           "files, both versions wait here until somebody decides."));
    m_noneOfThese->setObjectName(u"conflict.none_of_these"_s);
    m_noneOfThese->setText(tr("None of the open decisions is of this selection."));
    QPushButton *all = m_noneOfThese->addButton(tr("Show all"));
    all->setObjectName(u"conflict.show_all"_s);
    connect(all, &QPushButton::clicked, this, [this] { setShown(Show::All); });
    m_split->setObjectName(u"conflict.split"_s);
    m_split->setChildrenCollapsible(false);
    m_split->addWidget(m_list);
    m_split->addWidget(m_pane);
    m_split->setStretchFactor(0, 2);
    m_split->setStretchFactor(1, 5);
    m_list->setMinimumWidth(theme.textWidth(18));
    for (QWidget *one : {static_cast<QWidget *>(m_split), static_cast<QWidget *>(m_nothing),
                         static_cast<QWidget *>(m_noneOfThese)})
        m_stack->addWidget(one);
    auto *body = new QVBoxLayout;
    body->setContentsMargins(theme.space(6), theme.space(1), theme.space(6), theme.space(2));
    body->setSpacing(theme.space(2));
    body->addWidget(m_stack, 1);
    body->addWidget(m_assignBar);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_notice);
    column->addLayout(body, 1);
}

void ConflictPage::setUpFilter()
{
    m_filter->setObjectName(u"conflict.filter"_s);
    m_filter->setAccessibleName(tr("Which decisions are shown"));
    m_filter->addItem(tr("All"), int(Show::All));
    m_filter->addItem(tr("For us"), int(Show::Ours));
    m_filter->addItem(tr("Not assigned"), int(Show::Unassigned));
    m_filter->setToolTip(
        tr("“For us”: what is assigned to the organization that this desk works for, as Home says"));
    m_header->addWidget(m_filter);
    connect(m_filter, &QComboBox::currentIndexChanged, this, [this] {
        fill();
        Q_EMIT stateChanged();
    });
}

void ConflictPage::setShown(Show show)
{
    m_filter->setCurrentIndex(m_filter->findData(int(show)));
}

bool ConflictPage::isBusy() const
{
    return m_work->isBusy();
}

const std::optional<InboxEntry> &ConflictPage::entry() const
{
    return m_pane->entry();
}

/// In a thread of its own: where many records disagree, their pasts take long to read.
void ConflictPage::refresh()
{
    const auto make = [workspace = m_context.workspace](Progress &progress) -> Result<QList<InboxEntry>> {
        Reader reader(*workspace, &progress);
        QList<InboxEntry> all = conflictInbox(reader);
        if (reader.problem())
            return fail(*reader.problem());
        return all;
    };
    m_work->order(make, [this](const Result<QList<InboxEntry>> &made) {
        if (made)
            take(*made);
        else
            m_notice->showProblem(made.error());
    });
}

void ConflictPage::take(const QList<InboxEntry> &entries)
{
    const bool first = !std::exchange(m_isRead, true);
    const bool focus =
        first ? isVisible() && (!QWidget::focusWidget() || QWidget::focusWidget() == this) : false;
    m_entries = entries;
    fill();
    if (focus)
        focusFirst();
}

bool ConflictPage::isWanted(const InboxEntry &entry) const
{
    switch (Show(m_filter->currentData().toInt())) {
    case Show::All: break;
    case Show::Ours: {
        const RecordIds us = mine(m_context);
        const RecordIds asked = entry.owners();
        return std::any_of(us.cbegin(), us.cend(),
                           [&asked](const RecordId &id) { return asked.contains(id); });
    }
    case Show::Unassigned: return entry.owners().isEmpty();
    }
    return true;
}

void ConflictPage::fill()
{
    if (!m_isRead)
        return;
    QList<InboxEntry> shown;
    for (const InboxEntry &entry : std::as_const(m_entries))
        if (isWanted(entry))
            shown << entry;
    m_list->showEntries(shown);
    if (!m_wanted.isEmpty())
        m_list->setCurrentEntry(std::exchange(m_wanted, {}));
    if (const RecordId record = std::exchange(m_wantedRecord, {}); !record.isNull())
        (void)reveal(record);
    m_stack->setCurrentWidget(m_entries.isEmpty()   ? static_cast<QWidget *>(m_nothing)
                                  : shown.isEmpty() ? static_cast<QWidget *>(m_noneOfThese)
                                                    : m_split);
    m_header->setSubtitle(m_entries.isEmpty() ? QString()
                              : shown.size() == m_entries.size()
                              ? tr("%n decision(s) wait.", nullptr, int(m_entries.size()))
                              : (m_entries.size() == 1
                                     ? tr("%1 of 1 decision")
                                     : tr("%1 of %n decisions", nullptr, int(m_entries.size())))
                                    .arg(shown.size()));
    m_filter->setVisible(!m_entries.isEmpty());
    showCurrent();
}

void ConflictPage::showCurrent()
{
    const QString id = m_list->currentEntry();
    const auto found = std::find_if(m_entries.cbegin(), m_entries.cend(),
                                    [&id](const InboxEntry &entry) { return entry.id() == id; });
    const bool isOther = found == m_entries.cend() || !entry() || entry()->id() != id;
    if (isOther)
        m_assignBar->hide();
    m_pane->showEntry(found == m_entries.cend() ? std::nullopt : std::optional(*found));
    updateActions();
}

void ConflictPage::follow()
{
    m_pane->setStacked(width() < m_context.theme->textWidth(kWideEnough));
}

void ConflictPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    follow();
}

RecordId ConflictPage::currentRecord() const
{
    return m_list->currentRecord();
}

QVariantMap ConflictPage::saveState() const
{
    return {{u"entry"_s, m_list->currentEntry()}, {u"shown"_s, m_filter->currentData()}};
}

void ConflictPage::restoreState(const QVariantMap &state)
{
    m_wanted = state.value(u"entry"_s).toString();
    setShown(Show(state.value(u"shown"_s).toInt()));
    fill();
}

void ConflictPage::focusFirst()
{
    if (m_stack->currentWidget() == m_split)
        m_list->setFocus(Qt::OtherFocusReason);
    else if (m_stack->currentWidget() == m_noneOfThese)
        m_noneOfThese->findChild<QPushButton *>()->setFocus(Qt::OtherFocusReason);
    else
        setFocus(Qt::OtherFocusReason);
}

bool ConflictPage::reveal(const RecordId &id)
{
    for (const InboxEntry &entry : std::as_const(m_entries))
        if (entry.row.id == id && isWanted(entry)) {
            m_list->setCurrentEntry(entry.id());
            return true;
        }
    m_wantedRecord = !m_isRead || m_work->isBusy() ? id : RecordId();
    return !m_wantedRecord.isNull();
}

void ConflictPage::print()
{
    m_context.navigator->showPaper({}, QString::fromLatin1(kKey));
}

}  // namespace tri::ui
