// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Named states of the workspace, and the way back to one. A restore point is a commit that changes nothing: it travels
// and is sealed like any other. Going back is a change like any other too, so it can be undone.

#include "core/workspace/copyname.h"
#include "core/workspace/pastreading.h"
#include "core/workspace/workspace.h"

#include <QSet>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

/// What takes a record to where it was; nothing when it is there already.
std::optional<RecordChange> changeBack(const Row &now, const RecordState &past)
{
    if (!past.exists() || past.isDeleted())
        return now.deleted ? std::nullopt : std::optional(deletion(now));
    RecordChange change = difference(now, rowOf(*now.spec, now.id, past));
    if (now.deleted)
        change.life = LifeChange::Restore;
    return change.fields.isEmpty() && !now.deleted ? std::nullopt : std::optional(std::move(change));
}

}  // namespace

Result<Stamp> Workspace::setRestorePoint(const QString &name)
{
    auto held = hold();
    if (auto done = readyToWrite(); !done)
        return fail(done.error());
    Transaction transaction(m_store->database());
    if (auto done = transaction.begin(); !done)
        return fail(done.error());
    const CommitLabel label{u"restore_point"_s, {}, {}, name.simplified(), 0};
    auto commit = newCommit(Origin::RestorePoint, label, {});
    if (!commit)
        return fail(commit.error());
    commit->digest = commit->computeDigest();
    if (const auto seq = m_store->append(*commit); !seq)
        return fail(seq.error());
    if (auto done = transaction.commit(); !done)
        return fail(done.error());
    m_copy->committed(commit->digest);
    held.unlock();  // who is told may wait for a thread that reads
    announce({commit->stamp(), commit->origin, label, {}});
    return commit->stamp();
}

Result<ChangeSet> Workspace::changesBackTo(const Stamp &stamp, Progress *progress) const
{
    const auto held = hold();
    const auto seq = seqNamed(stamp);
    if (!seq)
        return fail(seq.error());
    const auto last = m_store->lastSeq();
    const auto info = commitInfo(*seq);
    if (!last || !info)
        return fail(last ? info.error() : last.error());
    QSet<RecordId> touched;
    RecordIds ids;
    const auto take = [&](const LogLine &line, qint64) -> Status {
        if (!touched.contains(line.record))
            ids << line.record;
        touched.insert(line.record);
        return {};
    };
    if (auto done = m_store->readLines(*seq + 1, *last, take); !done)
        return fail(done.error());
    ChangeSet changes;
    begin(progress, ids.size());
    for (const RecordId &id : std::as_const(ids)) {
        if (auto going = advance(progress); !going)
            return fail(going.error());
        const auto now = m_store->load(id);
        if (!now)
            return fail(now.error());
        if (!*now || !(*now)->spec)
            continue;  // of a kind that only a newer version knows: it stays as it is
        const auto past = stateUpTo(*m_store, id, *seq);
        if (!past)
            return fail(past.error());
        if (auto change = changeBack((*now)->row, *past))
            changes.records << *std::move(change);
    }
    const QString name = info->label.verb == u"restore_point" ? info->label.subject : QString();
    changes.label = {u"go_back"_s, {}, {}, name, int(changes.records.size())};
    return changes;
}

}  // namespace tri
