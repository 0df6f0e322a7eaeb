// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of ForecastPart that shows what is proposed, and accepts or drops it.

#include "core/base/localtext.h"
#include "core/workspace/workspace.h"
#include "ui/pages/requests/forecastpart.h"
#include "ui/pages/requests/requestlist.h"
#include "ui/services/latestwork.h"
#include "ui/services/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/themedlabel.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLocale>
#include <QPushButton>
#include <QSet>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTextDocument>
#include <QTreeWidget>

#include <algorithm>
#include <utility>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kKind = Qt::UserRole + 2;  // of the column Request
constexpr int kAt = Qt::UserRole + 3;    // place in the forecast

enum Kind { Proposed, There, Dropped };

int kindOfItem(const QTreeWidgetItem *item)
{
    const QVariant kind = item ? item->data(0, kKind) : QVariant();
    return kind.isValid() ? kind.toInt() : -1;
}

}  // namespace

const Meeting *ForecastPart::meetingRecord() const
{
    if (!reading())
        return nullptr;
    for (const Meeting &meeting : reading()->data.meetings)
        if (meeting.id == m_meeting)
            return &meeting;
    return nullptr;
}

void ForecastPart::showReading()
{
    fillMeetings();
    order();
}

/// Forum Meetings that one can count back from, the latest first. Without a choice it is the next one.
void ForecastPart::fillMeetings()
{
    const QDate today = m_context.clock->today();
    const QSignalBlocker quiet(m_meetings);
    m_meetings->clear();
    RecordId next;
    RecordId last;
    bool isThere = false;
    for (const Meeting &meeting : reading()->data.forumMeetings()) {
        if (meeting.from.isNull() || meeting.from.month == 0)
            continue;
        const QString name = meeting.reference.isEmpty()
            ? meeting.title.in(m_context.contentLanguage).simplified()
            : meeting.reference;
        m_meetings->insertItem(0, tr("%1, %2", "meeting, date").arg(name, shortDate(meeting.from, locale())),
                               meeting.id.toString());
        if (next.isNull() && meeting.from.last() >= today)
            next = meeting.id;
        last = meeting.id;
        isThere = isThere || meeting.id == m_meeting;
    }
    if (!m_chosen || !isThere) {
        const RecordId usual = next.isNull() ? last : next;
        m_isThere = m_isThere && usual == m_meeting;
        m_meeting = usual;
    }
    m_meetings->setCurrentIndex(m_meetings->findData(m_meeting.toString()));
    m_meetings->setEnabled(m_meetings->count() > 0);
}

void ForecastPart::setMeeting(const RecordId &meeting)
{
    if (m_meetings->findData(meeting.toString()) < 0)
        return;
    m_chosen = true;
    if (meeting != m_meeting) {
        m_meeting = meeting;
        m_isThere = false;
        m_meetings->setCurrentIndex(m_meetings->findData(meeting.toString()));
        order();
    }
    Q_EMIT stateChanged();
    Q_EMIT actionsChanged();
}

/// In a thread of its own: it touches nothing of the part.
void ForecastPart::order()
{
    const Meeting *meeting = meetingRecord();
    if (!meeting) {
        m_work->drop();
        m_isThere = false;
        m_forecast = {};
        fill();
        return;
    }
    const auto make = [reading = reading(), meeting = *meeting, today = m_context.clock->today()](
                          Progress &) { return forecastRequests(reading->data, meeting, today); };
    m_work->order(make, [this](const Result<Forecast> &forecast) { take(forecast); });
}

void ForecastPart::take(const Result<Forecast> &forecast)
{
    m_isThere = forecast.has_value();
    m_forecast = forecast ? *forecast : Forecast();
    if (!forecast)
        Q_EMIT failed(forecast.error());
    fill();
}

QTreeWidgetItem *ForecastPart::addGroup(const QString &text)
{
    auto *group = new QTreeWidgetItem(m_tree, {text});
    group->setFlags(Qt::ItemIsEnabled);
    group->setFirstColumnSpanned(true);
    group->setFont(0, m_context.theme->font(Theme::Type::Body, true));
    group->setSizeHint(0, QSize(0, m_context.theme->rowHeight()));
    group->setExpanded(true);
    return group;
}

/// What was ticked and chosen stays.
void ForecastPart::fill()
{
    QSet<QString> ticked;
    for (QTreeWidgetItemIterator it(m_tree); *it; ++it)  // by key: the forecast may be another by now
        if (kindOfItem(*it) == Proposed && (*it)->checkState(0) == Qt::Checked)
            ticked.insert((*it)->data(0, Qt::UserRole).toString());
    const QString current =
        m_tree->currentItem() ? m_tree->currentItem()->data(0, Qt::UserRole).toString() : QString();
    {
        const QSignalBlocker quiet(m_tree);
        m_tree->clear();
        setAxis();
        const QStringList dropped = m_dropped.keysOf(m_meeting);
        QTreeWidgetItem *groups[3]{};
        const auto groupOf = [&](Kind kind, const QString &text) {
            return groups[kind] ? groups[kind] : groups[kind] = addGroup(text);
        };
        for (const Kind kind : {Proposed, Dropped}) {
            if (kind == Dropped && !m_showDropped->isChecked())
                continue;
            for (int at = 0; at < m_forecast.proposals.size(); ++at)
                if (dropped.contains(m_forecast.proposals[at].key) == (kind == Dropped))
                    addProposal(
                        groupOf(kind,
                                kind == Proposed ? tr("To be expected") : tr("Dropped on this computer")),
                        kind, at, m_forecast.proposals[at]);
        }
        for (int at = 0; at < m_forecast.alreadyThere.size(); ++at)
            addProposal(groupOf(There, tr("Entered already")), There, at,
                        m_forecast.alreadyThere[at].proposal);
        for (QTreeWidgetItemIterator it(m_tree); *it; ++it)
            if (kindOfItem(*it) == Proposed && ticked.contains((*it)->data(0, Qt::UserRole).toString()))
                (*it)->setCheckState(0, Qt::Checked);
    }
    fitColumns();
    select(current);
    showEmpty();
    showCurrent();
    Q_EMIT actionsChanged();
}

/// From the month of the earliest day to that of the meeting, or of what comes after it.
void ForecastPart::setAxis()
{
    MonthAxis axis;
    const Meeting *meeting = meetingRecord();
    const auto reach = [&axis](const PartialDate &from, const PartialDate &to) {
        if (!from.isNull() && (!axis.from.isValid() || from.first() < axis.from))
            axis.from = from.first();
        if (!to.isNull() && (!axis.to.isValid() || to.last() > axis.to))
            axis.to = to.last();
    };
    const auto reachAll = [&](const ProposedRequest &one) {
        reach(one.askedEarliest, one.askedLatest);
        reach(one.neededBy, one.neededBy);
    };
    for (const ProposedRequest &one : std::as_const(m_forecast.proposals))
        reachAll(one);
    for (const Forecast::Known &one : std::as_const(m_forecast.alreadyThere))
        reachAll(one.proposal);
    if (meeting && axis.from.isValid()) {
        reach(meeting->from, meeting->from);
        axis.from = QDate(axis.from.year(), axis.from.month(), 1);
        axis.to = QDate(axis.to.year(), axis.to.month(), axis.to.daysInMonth());
        axis.meeting = meeting->from.first();
        axis.today = m_context.clock->today();
    }
    m_delegate->setAxis(axis);
    m_header->setAxis(axis);
}

QString ForecastPart::namesOf(const RecordIds &ids) const
{
    QStringList names;
    for (const RecordId &id : ids)
        names << nameOf(id).simplified();
    names.removeAll(QString());
    return names.join(tr(", ", "between names"));
}

QString ForecastPart::datesText(const PartialDate &usual, const PartialDate &earliest,
                                const PartialDate &latest) const
{
    const QString day = shortDate(usual, locale());
    return earliest == latest ? day
                              : tr("%1, between %2 and %3", "usual day, earliest, latest")
                                    .arg(day, shortDate(earliest, locale()), shortDate(latest, locale()));
}

void ForecastPart::addProposal(QTreeWidgetItem *group, int kind, int at, const ProposedRequest &proposal)
{
    const Theme &theme = *m_context.theme;
    auto *item = new QTreeWidgetItem(group);
    const QString title = proposal.title.in(m_context.contentLanguage).simplified();
    item->setText(Request,
                  tr("%1: %2", "kind of request, title").arg(kindText(proposal.kind), isolated(title)));
    item->setText(Expected, isolated(shortDate(proposal.askedOn, locale())));
    item->setText(Asked, isolated(namesOf(proposal.agencies)));
    item->setText(Times,
                  isolated(tr("%1 of %2", "times, Forum Meetings")
                               .arg(QLocale().toString(proposal.times()), QLocale().toString(proposal.of))));
    item->setData(0, Qt::UserRole, proposal.key);
    item->setData(0, kKind, kind);
    item->setData(0, kAt, at);
    const bool isDay = proposal.askedOn.isDay();
    item->setData(Spread, MonthSpreadDelegate::kSpreadRole,
                  QVariant::fromValue(MonthSpread{
                      proposal.askedEarliest.first(), proposal.askedLatest.last(), proposal.askedOn.first(),
                      isDay ? proposal.askedOn.first() : proposal.askedOn.last(),
                      proposal.neededBy.isNull() ? QDate() : proposal.neededBy.last()}));
    QString words =
        tr("Expected %1").arg(datesText(proposal.askedOn, proposal.askedEarliest, proposal.askedLatest));
    if (!proposal.neededBy.isNull())
        words += tr("; needed by %1")
                     .arg(datesText(proposal.neededBy, proposal.neededEarliest, proposal.neededLatest));
    item->setData(Spread, Qt::AccessibleTextRole, words);
    item->setToolTip(Spread, Qt::convertFromPlainText(words, Qt::WhiteSpaceNormal));
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable
                   | (kind == Proposed ? Qt::ItemIsUserCheckable : Qt::NoItemFlags));
    if (kind == Proposed)
        item->setCheckState(0, Qt::Unchecked);
    fitRequestItem(item, theme);
    if (kind != Proposed || proposal.timePassed)
        for (int column = 0; column < Columns; ++column)
            item->setForeground(column, theme.color(Theme::Role::Muted));
}

void ForecastPart::fitColumns()
{
    const Theme &theme = *m_context.theme;
    const int room = m_tree->viewport()->width();
    m_tree->setColumnWidth(Expected, std::max(theme.textWidth(14), widthOfTexts(m_tree, Expected, theme)));
    m_tree->setColumnWidth(Times, std::max(theme.textWidth(9), widthOfTexts(m_tree, Times, theme)));
    const int rest = room - m_tree->columnWidth(Expected) - m_tree->columnWidth(Times);
    m_tree->setColumnWidth(Spread, std::max(theme.textWidth(20), rest * 2 / 5));
    const int asked = std::clamp(rest / 6, theme.textWidth(10), theme.textWidth(26));
    m_tree->setColumnWidth(Asked, std::max(asked, widthOfTexts(m_tree, Asked, theme, 10)));
}

const ProposedRequest *ForecastPart::proposalOf(const QTreeWidgetItem *item) const
{
    const int at = item ? item->data(0, kAt).toInt() : 0;
    switch (kindOfItem(item)) {
    case Proposed:
    case Dropped: return at < m_forecast.proposals.size() ? &m_forecast.proposals[at] : nullptr;
    case There: return at < m_forecast.alreadyThere.size() ? &m_forecast.alreadyThere[at].proposal : nullptr;
    default: return nullptr;
    }
}

void ForecastPart::select(const QString &key)
{
    QTreeWidgetItem *first = nullptr;
    for (QTreeWidgetItemIterator it(m_tree); *it; ++it) {
        if (!proposalOf(*it))
            continue;
        if (!first)
            first = *it;
        if ((*it)->data(0, Qt::UserRole).toString() == key) {
            m_tree->setCurrentItem(*it);
            return;
        }
    }
    if (first && !proposalOf(m_tree->currentItem()))
        m_tree->setCurrentItem(first);
}

void ForecastPart::showCurrent()
{
    const ProposedRequest *proposal = proposalOf(m_tree->currentItem());
    m_detail->setVisible(proposal && reading());
    if (proposal && reading()) {
        const auto name = [this](const RecordId &id) { return nameOf(id).simplified(); };
        QStringList sentences{
            tr("Expected %1.")
                .arg(datesText(proposal->askedOn, proposal->askedEarliest, proposal->askedLatest))};
        if (!proposal->neededBy.isNull())
            sentences << tr("Needed by %1.")
                             .arg(datesText(proposal->neededBy, proposal->neededEarliest,
                                            proposal->neededLatest));
        sentences << forecastReason(*proposal, name);
        if (proposal->timePassed)
            sentences << tr("This time is over: it was never asked this late.");
        m_reason->setText(sentences.join(u' '));
        RecordIds requests;
        for (const ForecastEvidence &one : proposal->evidence)
            requests.prepend(one.request);
        m_evidence->showRequests(*reading(), requests, tr("Asked"),
                                 [proposal](const ExpertiseRequest &request) {
                                     for (const ForecastEvidence &one : proposal->evidence)
                                         if (one.request == request.id)
                                             return daysBeforeText(one.daysBefore);
                                     return QString();
                                 });
    }
    summarise();
    Q_EMIT stateChanged();
}

QList<ProposedRequest> ForecastPart::chosen() const
{
    QList<ProposedRequest> out;
    for (QTreeWidgetItemIterator it(m_tree); *it; ++it)
        if (kindOfItem(*it) == Proposed && (*it)->checkState(0) == Qt::Checked)
            out << *proposalOf(*it);
    if (const ProposedRequest *current = proposalOf(m_tree->currentItem());
        out.isEmpty() && current && kindOfItem(m_tree->currentItem()) != There)
        out << *current;
    return out;
}

void ForecastPart::summarise()
{
    const QStringList keys = m_dropped.keysOf(m_meeting);
    const auto dropped =
        int(std::count_if(m_forecast.proposals.cbegin(), m_forecast.proposals.cend(),
                          [&keys](const ProposedRequest &one) { return keys.contains(one.key); }));
    const int expected = int(m_forecast.proposals.size()) - dropped;
    QStringList parts{expected == 1 ? tr("1 request to be expected")
                                    : tr("%n requests to be expected", nullptr, expected),
                      tr("%n entered already", nullptr, int(m_forecast.alreadyThere.size()))};
    if (dropped > 0)
        parts << (m_showDropped->isChecked()
                      ? tr("%n dropped", nullptr, dropped)
                      : tr("%n dropped (“Show dropped” lists them)", nullptr, dropped));
    const QString sentence = parts.join(tr(", ", "between parts of a sentence"));
    const int basis = int(m_forecast.basis.size());
    QString text = basis == 1 ? tr("%1. Drawn from 1 earlier Forum Meeting.").arg(sentence)
                              : tr("%1. Drawn from %n earlier Forum Meetings.", nullptr, basis).arg(sentence);
    if (m_forecast.undated > 0)
        text += u' ' + tr("Without a day of asking, so of no use here: %n.", nullptr, m_forecast.undated);
    m_summary->setText(m_isThere ? text : QString());
    const QList<ProposedRequest> all = chosen();
    const bool back = kindOfItem(m_tree->currentItem()) == Dropped && all.size() == 1
        && all.first().key == m_tree->currentItem()->data(0, Qt::UserRole).toString();
    const QString accepting =
        all.size() > 1 ? tr("Enter %n as drafts", nullptr, int(all.size())) : tr("Enter as a draft");
    const QString dropping = back ? tr("Bring back")
        : all.size() > 1          ? tr("Drop %n", nullptr, int(all.size()))
                                  : tr("Drop");
    m_accept->setText(accepting);
    m_acceptAction->setText(accepting);
    m_drop->setText(dropping);
    m_dropAction->setText(dropping);
    const bool mayWrite = !m_context.workspace->isReadOnly();
    m_accept->setEnabled(!all.isEmpty() && mayWrite);
    m_acceptAction->setEnabled(!all.isEmpty() && mayWrite);
    m_drop->setEnabled(!all.isEmpty());
    m_dropAction->setEnabled(!all.isEmpty());
    m_print->setEnabled(m_isThere);
}

void ForecastPart::showEmpty()
{
    const bool none = m_forecast.proposals.isEmpty() && m_forecast.alreadyThere.isEmpty();
    const bool noMeeting = m_meetings->count() == 0;
    m_stack->setCurrentIndex(none ? 1 : 0);
    m_add->setText(noMeeting ? tr("Add a meeting") : tr("Open the list of requests"));
    m_add->setVisible(noMeeting ? !m_context.workspace->isReadOnly() : m_forecast.basis.isEmpty());
    if (noMeeting)
        m_empty->setText(tr("Requests are expected from one Forum Meeting to the next. Enter the coming "
                            "Forum Meeting, at least "
                            "with its month."));
    else if (m_forecast.basis.isEmpty())
        m_empty->setText(tr(
            "No Forum Meeting before this one has requests with a day or month of asking, so nothing can be "
            "expected. Enter what was asked in earlier years, or paste it into the list of requests from a "
            "table."));
    else
        m_empty->setText(tr("Nothing came regularly before the earlier Forum Meetings on record (%n), so "
                            "nothing is expected.",
                            nullptr, int(m_forecast.basis.size())));
}

/// One step of undo. Nobody has asked yet, so they are drafts without a day of asking.
void ForecastPart::accept()
{
    const Meeting *meeting = meetingRecord();
    const QList<ProposedRequest> all = chosen();
    if (!meeting || all.isEmpty() || !m_accept->isEnabled())
        return;
    Reader reader(*m_context.workspace);
    const RequestData now = readRequests(reader);
    if (reader.problem()) {
        Q_EMIT failed(*reader.problem());
        return;
    }
    const ChangeSet changes = acceptForecast(
        now, *meeting, all, [this] { return m_context.workspace->newId(); },
        [this](const RecordId &id) { return nameOf(id).simplified(); });
    if (changes.isEmpty()) {
        Q_EMIT told(tr("This is entered already."));
        return;
    }
    const RecordId forMeeting = meeting->id;
    const int count = int(changes.records.size());
    if (const auto stamp = m_context.workspace->apply(changes); !stamp) {
        Q_EMIT failed(stamp.error());
        return;
    }
    for (const ProposedRequest &one : all)
        m_dropped.set(forMeeting, one.key, false);
    Q_EMIT done(count == 1 ? tr("One draft of a request is entered. Nobody has asked yet.")
                           : tr("%n drafts of requests are entered. Nobody has asked yet.", nullptr, count));
}

/// What is dropped already is brought back.
void ForecastPart::drop()
{
    const QList<ProposedRequest> all = chosen();
    if (all.isEmpty())
        return;
    const QStringList before = m_dropped.keysOf(m_meeting);
    const bool back = all.size() == 1 && before.contains(all.first().key);
    for (const ProposedRequest &one : all)
        m_dropped.set(m_meeting, one.key, !back);
    const QTreeWidgetItem *group = m_tree->currentItem() ? m_tree->currentItem()->parent() : nullptr;
    const int place = group ? group->indexOfChild(m_tree->currentItem()) : 0;
    fill();
    const QTreeWidgetItem *first = m_tree->topLevelItem(0);
    if (!back && first && kindOfItem(first->child(0)) == Proposed)  // the one that took its place
        select(first->child(std::min(place, first->childCount() - 1))->data(0, Qt::UserRole).toString());
    Q_EMIT told(back ? tr("The proposal is back among those to be expected.")
                     : tr("Dropped on this computer, here and on the request calendar. “Show dropped” lists "
                          "what was dropped, "
                          "to bring it back."));
}

/// What is entered already is opened; a proposal leads to what it rests on.
void ForecastPart::activate()
{
    const QTreeWidgetItem *item = m_tree->currentItem();
    if (kindOfItem(item) == There)
        m_context.navigator->showRecord(m_forecast.alreadyThere[item->data(0, kAt).toInt()].request);
    else if (proposalOf(item))
        m_evidence->setFocus(Qt::OtherFocusReason);
}

}  // namespace tri::ui
