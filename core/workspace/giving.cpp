// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What this copy gives to others: its log, or the part of it that is about some records; and what it knows of them.

#include "core/change/commitpart.h"
#include "core/store/store.h"
#include "core/workspace/copyname.h"
#include "core/workspace/workspace.h"

namespace tri {

using namespace Qt::StringLiterals;

Result<QList<LogCommit>> Workspace::commitsFor(const GivenPart &part) const
{
    const auto held = hold();
    const auto last = m_store->lastSeq();
    if (!last)
        return fail(last.error());
    QList<LogCommit> out;
    for (qint64 seq = part.after + 1; seq <= *last; ++seq) {
        auto commit = m_store->readCommit(seq, false);
        if (!commit)
            return fail(commit.error());
        if (part.known.value(commit->copy) >= commit->number)
            continue;
        commit = m_store->readCommit(seq, true);
        if (!commit)
            return fail(commit.error());
        if (part.includes)
            commit = partOf(*std::move(commit), part.includes);
        if (!part.includes || !commit->lines.isEmpty())
            out << *std::move(commit);
    }
    return out;
}

Result<CopyNumbers> Workspace::heldNumbers() const
{
    const auto held = hold();
    const auto commits = m_store->heldCommits();
    if (!commits)
        return fail(commits.error());
    CopyNumbers newest;
    CopyNumbers count;
    for (const HeldCommit &commit : *commits) {
        if (!commit.whole)
            return CopyNumbers();
        newest[commit.copy] = std::max(newest.value(commit.copy), commit.number);
        ++count[commit.copy];
    }
    for (auto it = newest.cbegin(); it != newest.cend(); ++it)
        if (count.value(it.key()) < it.value())
            return CopyNumbers();
    return newest;
}

Result<QString> Workspace::copyName() const
{
    const auto held = hold();
    return m_store->meta(u"copy"_s);
}

Result<QStringList> Workspace::keptFiles() const
{
    const auto held = hold();
    return m_store->contentHashes();
}

Result<QList<Peer>> Workspace::peers() const
{
    const auto held = hold();
    const auto stored = m_store->peers();
    if (!stored)
        return fail(stored.error());
    QList<Peer> out;
    for (const StoredPeer &peer : *stored)
        out << Peer{peer.copy, peer.name, peer.signer, peer.scope, peer.made, peer.held, peer.complete};
    return out;
}

Status Workspace::rememberPeer(const Peer &peer)
{
    const auto held = hold();
    if (auto done = readyToWrite(); !done)
        return done;
    return m_store->setPeer(
        {peer.copy, peer.name, peer.signer, peer.scope, peer.made, peer.held, peer.complete});
}

Result<QList<SentPackage>> Workspace::sentPackages() const
{
    const auto held = hold();
    const auto stored = m_store->sent();
    if (!stored)
        return fail(stored.error());
    QList<SentPackage> out;
    for (const StoredSent &one : *stored) {
        SentPackage sent{one.seq,   one.receiver, one.signer, one.scope,
                         one.title, one.made,     one.newest, QDate::fromString(one.answerBy, Qt::ISODate),
                         {},        one.returned};
        for (const QString &id : one.rights.split(u' ', Qt::SkipEmptyParts))
            if (const auto record = RecordId::parse(id))
                sent.rights << *record;
        out << sent;
    }
    return out;
}

Status Workspace::keepSent(const SentPackage &sent)
{
    const auto held = hold();
    if (auto done = readyToWrite(); !done)
        return done;
    QStringList rights;
    for (const RecordId &id : sent.rights)
        rights << id.toString();
    return m_store->keepSent({sent.seq, sent.receiver, sent.signer, sent.scope, sent.title, sent.made,
                              sent.newest, sent.answerBy.toString(Qt::ISODate), rights.join(u' '),
                              sent.returned});
}

}  // namespace tri
