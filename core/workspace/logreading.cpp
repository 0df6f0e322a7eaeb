// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the log tells: history, commits, past states, conflicts.

#include "core/change/confirmation.h"
#include "core/store/store.h"
#include "core/workspace/conflictreading.h"
#include "core/workspace/pastreading.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>
#include <QMap>
#include <QSet>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

/// As the history shows it.
CommitInfo infoOf(const LogCommit &commit, const QStringList &own)
{
    return {commit.stamp(), commit.author, QDateTime::fromString(commit.time, Qt::ISODateWithMs),
            commit.origin,  CommitLabel::fromJson(commit.label), own.contains(commit.copy)};
}

/// Field changes between two states of one record.
QList<HistoryEntry> changesBetween(const CommitInfo &commit, const Row &before, const Row &after, bool existed)
{
    QList<HistoryEntry> out;
    if (!existed || before.deleted != after.deleted)
        out << HistoryEntry{commit, {}, {}, {}, after.deleted};
    for (qsizetype i = 0; i < after.values.size(); ++i)
        if (before.values[i] != after.values[i])
            out << HistoryEntry{commit, after.spec->fields[std::size_t(i)].keyText(), before.values[i], after.values[i],
                                after.deleted};
    return out;
}

/// Translations that the commit says, or says no longer, to be right.
QList<HistoryEntry> confirmationsIn(const Entries &entries, const CommitInfo &commit, const RecordSpec &spec,
                                    const RecordState &before, const RecordState &after)
{
    QList<HistoryEntry> out;
    QSet<QString> seen;
    for (const Entry &entry : entries) {
        if (seen.contains(entry.reg) || !Confirmation::parse(spec, entry.reg))
            continue;
        seen.insert(entry.reg);
        const auto said = [&entry](const RecordState &state) {
            return state.shown(entry.reg) == "true" ? FieldValue(true) : FieldValue();
        };
        if (said(before) != said(after))
            out << HistoryEntry{commit, entry.reg, said(before), said(after), after.isDeleted()};
    }
    return out;
}

}  // namespace

Result<CommitInfo> Workspace::commitInfo(qint64 seq) const
{
    const auto commit = m_store->readCommit(seq, false);
    if (!commit)
        return fail(commit.error());
    const auto own = m_store->meta(u"own_copies"_s);
    if (!own)
        return fail(own.error());
    return infoOf(*commit, own->split(u' '));
}

Result<QList<HistoryEntry>> Workspace::history(const RecordId &id) const
{
    const auto held = hold();
    const auto stored = m_store->load(id);
    if (!stored)
        return fail(stored.error());
    if (!*stored || !(*stored)->spec)
        return QList<HistoryEntry>();
    const RecordSpec &spec = *(*stored)->spec;
    RecordState state;
    Row before(spec, id);
    QList<QList<HistoryEntry>> steps;
    const auto take = [&](const LogLine &line, qint64 seq) -> Status {
        const auto entries = decodeEntries(line.body);
        const auto info = commitInfo(seq);
        if (!entries || !info)
            return fail(entries ? info.error() : damagedLog());
        const RecordState earlier = state;
        state.integrate(info->stamp, *entries);
        const Row after = rowOf(spec, id, state);
        steps << changesBetween(*info, before, after, earlier.exists())
                + confirmationsIn(*entries, *info, spec, earlier, state);
        before = after;
        return {};
    };
    const auto last = m_store->lastSeq();
    if (!last)
        return fail(last.error());
    if (auto done = m_store->readLinesOf(id, *last, take); !done)
        return fail(done.error());
    QList<HistoryEntry> out;
    for (auto it = steps.crbegin(); it != steps.crend(); ++it)
        out += *it;
    return out;
}

Result<QList<CommitInfo>> Workspace::log(int limit) const
{
    return log(LogQuery{.limit = limit});
}

Result<QList<CommitInfo>> Workspace::log(const LogQuery &query) const
{
    const auto held = hold();
    const auto own = m_store->meta(u"own_copies"_s);
    const auto commits = m_store->findCommits(query);
    if (!own || !commits)
        return fail(own ? commits.error() : own.error());
    const QStringList copies = own->split(u' ');
    QList<CommitInfo> out;
    out.reserve(commits->size());
    for (const LogCommit &commit : *commits)
        out << infoOf(commit, copies);
    return out;
}

Result<qint64> Workspace::logCount(const LogQuery &query) const
{
    const auto held = hold();
    return m_store->countCommits(query);
}

Result<QList<ChangedRecord>> Workspace::changed(const LogQuery &query) const
{
    const auto held = hold();
    return m_store->changedRecords(query);
}

Result<QStringList> Workspace::authors() const
{
    const auto held = hold();
    return m_store->authors();
}

Result<RecordIds> Workspace::recordsOf(const Stamp &stamp) const
{
    const auto held = hold();
    const auto seq = m_store->seqOf(stamp);
    if (!seq)
        return fail(seq.error());
    RecordIds out;
    QSet<RecordId> seen;
    const auto take = [&](const LogLine &line, qint64) -> Status {
        if (!seen.contains(line.record)) {
            seen.insert(line.record);
            out << line.record;
        }
        return {};
    };
    if (auto done = m_store->readLines(*seq, *seq, take); !done)
        return fail(done.error());
    return out;
}

Result<QList<Conflict>> Workspace::conflicts() const
{
    const auto held = hold();
    const auto ids = m_store->idsInConflict();
    if (!ids)
        return fail(ids.error());
    QList<Conflict> out;
    for (const RecordId &id : *ids) {
        const auto stored = m_store->load(id);
        if (!stored)
            return fail(stored.error());
        if (!*stored || !(*stored)->spec)
            continue;
        const ConflictPast past{[this](const Stamp &stamp) -> Result<CommitInfo> {
                                    const auto seq = m_store->seqOf(stamp);
                                    return seq ? commitInfo(*seq) : fail(seq.error());
                                },
                                [this, &id] { return pastOf(*m_store, id); }};
        const auto found = conflictsIn(id, *(*stored)->spec, (*stored)->state, past);
        if (!found)
            return fail(found.error());
        out += *found;
    }
    return out;
}

Result<int> Workspace::conflictCount() const
{
    const auto held = hold();
    const auto ids = m_store->idsInConflict();
    if (!ids)
        return fail(ids.error());
    int count = 0;
    for (const RecordId &id : *ids) {
        const auto stored = m_store->load(id);
        if (!stored)
            return fail(stored.error());
        if (*stored && (*stored)->spec)
            count += int(openFields((*stored)->state).size());
    }
    return count;
}

CommitInfo Workspace::foreignInfo(const LogCommit &commit) const
{
    return infoOf(commit, {});
}

}  // namespace tri
