// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the log tells: history, commits, past states, conflicts.

#include "core/store/store.h"
#include "core/workspace/pastreading.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>
#include <QMap>
#include <QSet>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

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
        const bool existed = state.exists();
        state.integrate(info->stamp, *entries);
        const Row after = rowOf(spec, id, state);
        steps << changesBetween(*info, before, after, existed);
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

namespace {

/// The values a list field would have if each version of a member in conflict were taken.
FieldValue withMember(const FieldSpec &field, const Row &row, const QString &element, bool present)
{
    const FieldValue &shown = row.value(field.key);
    if (field.type == FieldType::Choices) {
        QStringList words = std::holds_alternative<QStringList>(shown) ? std::get<QStringList>(shown) : QStringList();
        words.removeAll(element);
        if (present)
            words << element;
        return canonical(words);
    }
    RecordIds ids = std::holds_alternative<RecordIds>(shown) ? std::get<RecordIds>(shown) : RecordIds();
    const RecordId id = RecordId::parse(element).value_or(RecordId());
    if (present ? !ids.contains(id) : ids.contains(id)) {
        if (present)
            ids << id;
        else
            ids.removeAll(id);
    }
    return canonical(ids, field.isSet());
}

FieldValue versionValue(const FieldSpec &field, const Row &row, const QString &reg, const LogValue &value)
{
    const qsizetype slash = reg.indexOf(u'/');
    if (slash > 0)
        return withMember(field, row, reg.mid(slash + 1), value != "null");
    return parseLogValue(field, value).value_or(FieldValue());
}

}  // namespace

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
        const StoredRecord &record = **stored;
        for (const QString &reg : record.state.conflicts()) {
            const bool life = reg == QLatin1String(kLife);
            Conflict conflict{id, record.state.kind, life ? QString() : reg.section(u'/', 0, 0), {}};
            const FieldSpec *field = record.spec->field(conflict.field);
            for (const Head &head : record.state.registers.value(reg)) {
                const auto seq = m_store->seqOf(head.stamp);
                if (!seq)
                    return fail(seq.error());
                const auto info = commitInfo(*seq);
                if (!info)
                    return fail(info.error());
                Conflict::Version version{{}, life && head.value != "true", *info};
                if (field)
                    version.value = versionValue(*field, record.row, reg, head.value);
                conflict.versions << version;
            }
            out << conflict;
        }
    }
    return out;
}

}  // namespace tri
