// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/proposalpanel.h"

#include "core/base/localtext.h"
#include "core/workspace/workspace.h"
#include "ui/pages/proposaltree.h"
#include "ui/services/latestwork.h"
#include "ui/services/theme.h"
#include "ui/widgets/plaintip.h"
#include "ui/widgets/themedlabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QSet>
#include <QShortcut>
#include <QSignalBlocker>

#include <algorithm>
#include <utility>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kProposal = Qt::UserRole;  // index of the proposal; -1 = an area that is on the agenda already
constexpr int kArea = Qt::UserRole + 1;

RecordId areaOf(const QTreeWidgetItem *group)
{
    return RecordId::parse(group->data(0, kArea).toString()).value_or(RecordId());
}

}  // namespace

ProposalPanel::ProposalPanel(const AppContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_work(new LatestWork(this)),
      m_title(new ThemedLabel(*context.theme, Theme::Type::Heading, Theme::Role::Text, this)),
      m_hint(new ThemedLabel(*context.theme, Theme::Type::Body, Theme::Role::Muted, this)),
      m_tree(new ProposalTree(*context.theme, this)),
      m_reason(new ThemedLabel(*context.theme, Theme::Type::Body, Theme::Role::Text, this)),
      m_sources(new QListWidget(this)),
      m_summary(new ThemedLabel(*context.theme, Theme::Type::Body, Theme::Role::Text, this)),
      m_add(new QPushButton(this)), m_back(new QPushButton(tr("Back to the agenda"), this))
{
    setUp();
}

void ProposalPanel::setUp()
{
    const Theme &theme = *m_context.theme;
    setObjectName(u"proposals"_s);
    m_title->setText(tr("Proposed agenda"));
    m_hint->setWordWrap(true);
    m_hint->setObjectName(u"proposals.hint"_s);
    m_reason->setWordWrap(true);
    m_reason->setObjectName(u"proposals.reason"_s);
    m_sources->setObjectName(u"proposals.sources"_s);
    m_sources->setAccessibleName(tr("Records that the proposal comes from"));
    m_sources->setFrameShape(QFrame::NoFrame);
    m_sources->setTextElideMode(Qt::ElideRight);
    m_sources->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_summary->setObjectName(u"proposals.summary"_s);
    m_summary->setStrong(true);
    m_summary->setWordWrap(true);
    m_add->setObjectName(u"proposals.add"_s);
    m_add->setDefault(true);
    m_add->setToolTip(tr("Put what is ticked on the agenda, as one step (Ctrl+Enter)"));
    m_back->setObjectName(u"proposals.back"_s);
    m_back->setToolTip(tr("Leave without adding anything (Esc)"));
    auto *line = new QHBoxLayout;
    line->addWidget(m_summary, 1);
    line->addWidget(m_back, 0, Qt::AlignTop);
    line->addWidget(m_add, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(6), theme.space(3), theme.space(6), theme.space(4));
    column->setSpacing(theme.space(2));
    column->addWidget(m_title);
    column->addWidget(m_hint);
    column->addWidget(m_tree, 1);
    column->addWidget(m_reason);
    column->addWidget(m_sources);
    column->addLayout(line);
    connect(m_add, &QPushButton::clicked, this, &ProposalPanel::accept);
    connect(m_back, &QPushButton::clicked, this, &ProposalPanel::closed);
    connect(m_tree, &QTreeWidget::itemChanged, this, &ProposalPanel::changed);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &ProposalPanel::showCurrent);
    connect(m_tree, &ProposalTree::moved, this, &ProposalPanel::summarise);
    connect(m_sources, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        if (const auto id = RecordId::parse(item->data(Qt::UserRole).toString()))
            m_context.navigator->showRecord(*id);
    });
    for (const int key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *add = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key(key)), this, nullptr, nullptr,
                                  Qt::WidgetWithChildrenShortcut);
        connect(add, &QShortcut::activated, this, &ProposalPanel::accept);
    }
}

void ProposalPanel::showMeeting(const Meeting &meeting, const AgendaTime &now)
{
    m_meeting = meeting;
    m_now = now;
    m_anew = true;
    m_proposals.clear();
    fill({});
    draft();
}

void ProposalPanel::refresh(const Meeting &meeting, const AgendaTime &now)
{
    m_meeting = meeting;
    m_now = now;
    draft();
}

bool ProposalPanel::isBusy() const
{
    return m_work->isBusy();
}

/// In a thread of its own: it touches nothing of the panel.
void ProposalPanel::draft()
{
    const auto make = [workspace = m_context.workspace, meeting = m_meeting,
                       today =
                           m_context.clock->today()](Progress &progress) -> Result<QList<AgendaProposal>> {
        Reader reader(*workspace, &progress);
        QList<AgendaProposal> made = draftAgenda(reader, meeting, today);
        if (reader.problem())
            return fail(*reader.problem());
        return made;
    };
    m_work->order(make, [this](const Result<QList<AgendaProposal>> &made) {
        if (made)
            take(*made);
        else
            Q_EMIT failed(made.error());
        showHint();
    });
    showHint();
}

/// What the person ticked and typed meanwhile stays.
void ProposalPanel::take(const QList<AgendaProposal> &proposals)
{
    QHash<QString, Kept> kept;
    const AgendaProposal *at = proposalOf(m_tree->currentItem());
    const QString current = at ? at->key : QString();
    for (QTreeWidgetItemIterator it(m_tree); *it; ++it)
        if (const AgendaProposal *one = proposalOf(*it))
            kept.insert(one->key, {(*it)->checkState(0) == Qt::Checked, one->title, one->minutes});
    const bool waited = std::exchange(m_anew, false) && m_back->hasFocus();
    m_proposals = proposals;
    fill(kept);
    m_tree->setCurrentItem(m_tree->topLevelItem(0));
    for (QTreeWidgetItemIterator it(m_tree); *it; ++it)
        if (const AgendaProposal *one = proposalOf(*it); one && one->key == current)
            m_tree->setCurrentItem(*it);
    if (waited)
        focusFirst();
}

void ProposalPanel::fill(const QHash<QString, Kept> &kept)
{
    const QSignalBlocker quiet(m_tree);
    m_tree->clear();
    for (int at = 0; at < m_proposals.size(); ++at) {
        AgendaProposal &proposal = m_proposals[at];
        QTreeWidgetItem *group = groupOf(proposal.area);
        const bool area = proposal.origin == AgendaProposal::Origin::Area;
        QTreeWidgetItem *item = area ? group : new QTreeWidgetItem(group);
        const auto before = kept.constFind(proposal.key);
        if (before != kept.cend()) {
            proposal.title = before->title;
            proposal.minutes = before->minutes;
        }
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemIsEditable
                       | (area ? Qt::ItemIsDropEnabled : Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren));
        item->setCheckState(
            0, (before != kept.cend() ? before->ticked : proposal.suggested) ? Qt::Checked : Qt::Unchecked);
        write(item, at);
    }
    m_tree->expandAll();
    m_tree->setVisible(!m_proposals.isEmpty());
    showCurrent();
    summarise();
}

void ProposalPanel::showHint()
{
    const bool none = m_proposals.isEmpty();
    if (none && m_anew) {
        m_hint->setText(
            isBusy() ? tr("Looking through what is open, due and new…")
                     : tr("The proposals could not be put together. Go back to the agenda to try again."));
        return;
    }
    m_hint->setText(none ? tr("Nothing to propose: the agenda has all that is open, due or new.")
                        : m_meeting.previous.isNull()
                        ? tr("The meeting names no previous meeting, so nothing of an earlier one is "
                             "proposed. Choose it under “All "
                             "fields”, in “Previous meeting”.")
                        : tr("From what earlier meetings left open, what is due by the day of the meeting, "
                             "what is new, and the "
                             "backlog. Untick what you do not want."));
}

QTreeWidgetItem *ProposalPanel::groupOf(const RecordId &area)
{
    for (int at = 0; at < m_tree->topLevelItemCount(); ++at)
        if (areaOf(m_tree->topLevelItem(at)) == area)
            return m_tree->topLevelItem(at);
    auto *group = new QTreeWidgetItem(m_tree);
    const QString title =
        area.isNull() ? tr("Without an area") : m_context.workspace->title(area, m_context.contentLanguage);
    group->setText(ProposalTree::Title, isolated(title));
    group->setText(ProposalTree::Why, area.isNull() ? QString() : tr("On the agenda already"));
    group->setFont(ProposalTree::Title, m_context.theme->font(Theme::Type::Body, true));
    group->setForeground(ProposalTree::Why, m_context.theme->color(Theme::Role::Muted));
    group->setData(0, kArea, area.isNull() ? QString() : area.toString());
    group->setData(0, kProposal, -1);
    group->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDropEnabled);
    return group;
}

void ProposalPanel::write(QTreeWidgetItem *item, int at)
{
    const AgendaProposal &proposal = m_proposals[at];
    const QString title = proposal.title.in(m_context.contentLanguage);
    item->setData(0, kProposal, at);
    item->setText(ProposalTree::Title, title);
    item->setText(ProposalTree::Minutes, proposal.minutes ? QString::number(*proposal.minutes) : QString());
    item->setTextAlignment(ProposalTree::Minutes, Qt::AlignTrailing | Qt::AlignVCenter);
    item->setText(ProposalTree::Origin, originText(proposal.origin));
    item->setText(ProposalTree::Why, isolated(proposal.reason));
    item->setToolTip(ProposalTree::Title, plainTip(title));
    item->setToolTip(ProposalTree::Why, plainTip(proposal.reason));
    item->setForeground(ProposalTree::Why, m_context.theme->color(Theme::Role::Muted));
    item->setForeground(ProposalTree::Origin, m_context.theme->color(Theme::Role::Muted));
}

const AgendaProposal *ProposalPanel::proposalOf(const QTreeWidgetItem *item) const
{
    const int at = item ? item->data(0, kProposal).toInt() : -1;
    return at >= 0 && at < m_proposals.size() ? &m_proposals[at] : nullptr;
}

void ProposalPanel::changed(QTreeWidgetItem *item, int column)
{
    if (const int at = item->data(0, kProposal).toInt(); at >= 0 && at < m_proposals.size()) {
        AgendaProposal &proposal = m_proposals[at];
        const QSignalBlocker quiet(m_tree);
        const QString typed = item->text(column).trimmed();
        if (column == ProposalTree::Minutes)
            proposal.minutes = typed.isEmpty() ? std::nullopt : std::optional<qint64>(typed.toInt());
        const QString language = m_context.contentLanguage;
        const bool shown = proposal.title.has(language) || proposal.title.original.isEmpty();
        if (column == ProposalTree::Title && !typed.isEmpty() && typed != proposal.title.in(language))
            proposal.title.set(shown ? language : proposal.title.original, typed);
        write(item, at);
    }
    summarise();
}

void ProposalPanel::showCurrent()
{
    const AgendaProposal *proposal = proposalOf(m_tree->currentItem());
    m_reason->setText(proposal ? proposal->reason : QString());
    m_reason->setVisible(proposal);
    m_sources->clear();
    m_sources->setVisible(proposal);
    if (!proposal)
        return;
    constexpr qsizetype kRows = 4;
    const int rows = int(std::min(kRows, proposal->sources.size()));
    m_sources->setFixedHeight(rows * m_context.theme->rowHeight() + m_context.theme->space(1));
    constexpr qsizetype kMost = 200;  // more than anyone reads here; lists and the history have them all
    for (const ProposalSource &source : proposal->sources.first(std::min(kMost, proposal->sources.size()))) {
        const QString title = m_context.workspace->title(source.record, m_context.contentLanguage);
        auto *line = new QListWidgetItem(
            tr("%1 – %2", "a record and what it adds").arg(isolated(title), source.fact), m_sources);
        line->setSizeHint({0, m_context.theme->rowHeight()});
        line->setData(Qt::UserRole, source.record.toString());
        line->setToolTip(plainTip(title));
    }
    if (const auto more = int(proposal->sources.size() - kMost); more > 0)
        new QListWidgetItem(more == 1 ? tr("1 record more") : tr("%n records more", nullptr, more),
                            m_sources);
}

QList<AgendaProposal> ProposalPanel::chosen() const
{
    QList<AgendaProposal> out;
    RecordId area;
    for (QTreeWidgetItemIterator it(m_tree); *it; ++it) {
        if (!(*it)->parent())
            area = areaOf(*it);
        const AgendaProposal *proposal = proposalOf(*it);
        if (!proposal || (*it)->checkState(0) != Qt::Checked)
            continue;
        out << *proposal;
        out.last().area = area;  // where it was dragged to
    }
    return out;
}

void ProposalPanel::summarise()
{
    const QList<AgendaProposal> taken = chosen();
    QSet<RecordId> headed;  // an area with something below it is a heading, without a time of its own
    for (const AgendaProposal &one : taken)
        if (one.origin != AgendaProposal::Origin::Area)
            headed.insert(one.area);
    AgendaTime time = m_now;
    for (const AgendaProposal &one : taken)
        if (one.origin != AgendaProposal::Origin::Area || !headed.contains(one.area))
            time.total += int(one.minutes.value_or(0));
    const QSignalBlocker quiet(m_tree);
    for (int at = 0; at < m_tree->topLevelItemCount(); ++at) {
        QTreeWidgetItem *group = m_tree->topLevelItem(at);
        if (const AgendaProposal *area = proposalOf(group))
            group->setText(ProposalTree::Minutes, area->minutes && !headed.contains(area->area)
                                                      ? QString::number(*area->minutes)
                                                      : QString());
    }
    const int count = int(taken.size());
    const QString minutes = QLocale().toString(time.total - m_now.total);
    m_summary->setText(count == 0
                           ? tr("Nothing is ticked. The agenda has %1.").arg(agendaTimeText(m_now))
                           : tr("%1 min ticked. With the agenda %2.").arg(minutes, agendaTimeText(time)));
    m_summary->setRole(time.over() > 0 ? Theme::Role::Warning : Theme::Role::Text);
    m_add->setText(count == 0       ? tr("Add items")
                       : count == 1 ? tr("Add 1 item")
                                    : tr("Add %n items", nullptr, count));
    m_add->setEnabled(count > 0 && !m_context.workspace->isReadOnly());
}

void ProposalPanel::accept()
{
    if (m_add->isEnabled())
        Q_EMIT accepted(chosen());
}

void ProposalPanel::focusFirst()
{
    if (m_tree->isVisibleTo(this))
        m_tree->setFocus(Qt::OtherFocusReason);
    else
        m_back->setFocus(Qt::OtherFocusReason);
}

void ProposalPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

}  // namespace tri::ui
