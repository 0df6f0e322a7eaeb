// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a package would do to this copy, and what is remembered of its sender.

#include "core/exchange/received.h"

#include "core/workspace/committext.h"

#include <algorithm>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kFewDeletions = 10;
constexpr qsizetype kShareDeleted = 5;  // one in so many
constexpr qsizetype kSmallKind = 3;

/// Records that the sender was asked for, or nothing when it was asked for none.
Result<std::optional<QSet<RecordId>>> askedOf(const Workspace &workspace, const PublicKey &signer)
{
    const auto sent = workspace.sentPackages();
    if (!sent)
        return fail(sent.error());
    std::optional<QSet<RecordId>> out;
    const QString key = QString::fromLatin1(signer.bytes.toHex());
    for (const SentPackage &one : *sent)
        if (!key.isEmpty() && one.signer == key && one.answerBy.isValid()) {
            if (!out)
                out.emplace();
            out->unite(QSet<RecordId>(one.rights.cbegin(), one.rights.cend()));
        }
    return out;
}

/// What is new may belong to a record that was asked for, or to something new that does.
Result<QSet<RecordId>> outside(const Workspace &workspace, const MergePlan &plan, QSet<RecordId> asked)
{
    QHash<RecordId, RecordIds> owners;
    for (const MergePlan::Item &item : plan.items)
        if (item.effect == MergePlan::Item::Effect::New && !asked.contains(item.id))
            if (const auto detail = workspace.mergeDetail(plan, item.id))
                owners.insert(item.id, ownersOf(detail->after));
    for (bool more = true; more;) {
        more = false;
        for (auto it = owners.cbegin(); it != owners.cend(); ++it)
            if (!asked.contains(it.key())
                && std::any_of(it->cbegin(), it->cend(),
                               [&asked](const RecordId &id) { return asked.contains(id); })) {
                asked.insert(it.key());
                more = true;
            }
    }
    QSet<RecordId> out;
    for (const MergePlan::Item &item : plan.items)
        if (item.effect != MergePlan::Item::Effect::Unchanged && !asked.contains(item.id))
            out.insert(item.id);
    return out;
}

Result<bool> isOlderThanKnown(const Workspace &workspace, const PackageNote &note)
{
    const auto peers = workspace.peers();
    if (!peers)
        return fail(peers.error());
    const auto newest = Stamp::parse(note.newest);
    const auto known = std::find_if(peers->cbegin(), peers->cend(),
                                    [&note](const Peer &peer) { return peer.copy == note.copy; });
    return newest && known != peers->cend() && known->held.value(note.copy) > newest->number;
}

}  // namespace

bool MassDeletion::needsWord() const
{
    return !wholeKind.isEmpty() || (records >= kFewDeletions && records * kShareDeleted > living);
}

Result<MassDeletion> deletionsOf(const Workspace &workspace, const MergePlan &plan)
{
    MassDeletion out;
    QHash<QString, qsizetype> gone;
    for (const MergePlan::Item &item : plan.items) {
        if (!item.goes)
            continue;
        const auto row = workspace.row(item.id);
        if (!row && row.error().code != ProblemCode::NotFound)
            return fail(row.error());
        if (!row || row->deleted)
            continue;
        ++out.records;
        ++gone[item.kind];
    }
    for (const RecordSpec *spec : workspace.registry().kinds()) {
        const auto ids = workspace.find({.kind = spec});
        if (!ids)
            return fail(ids.error());
        out.living += ids->size();
        if (out.wholeKind.isEmpty() && ids->size() >= kSmallKind
            && gone.value(spec->keyText()) == ids->size())
            out.wholeKind = spec->pluralText();
    }
    return out;
}

Result<PackagePreview> previewPackage(const Workspace &workspace, const ReceivedPackage &package)
{
    auto plan = workspace.planMerge(package.source);
    if (!plan)
        return fail(plan.error());
    PackagePreview out{*std::move(plan), {}, {}, false};
    const auto deletion = deletionsOf(workspace, out.plan);
    const auto asked = askedOf(workspace, package.signer);
    const auto older = isOlderThanKnown(workspace, package.note);
    if (!deletion || !asked || !older)
        return fail(!deletion ? deletion.error() : !asked ? asked.error() : older.error());
    const auto known = workspace.heldNumbers();
    if (!known)
        return fail(known.error());
    for (auto it = package.note.held.cbegin(); it != package.note.held.cend(); ++it)
        if (known->contains(it.key()) && it.key() != kReferenceCopy && it.key() != kSampleCopy)
            out.plan.isStrange = false;  // it tells of a copy whose changes are here
    out.deletion = *deletion;
    out.isOlder = *older;
    if (*asked) {
        auto strangers = outside(workspace, out.plan, **asked);
        if (!strangers)
            return fail(strangers.error());
        out.outOfScope = *std::move(strangers);
    }
    return out;
}

Peer peerOf(const ReceivedPackage &package)
{
    const bool isSigned = !package.signer.isNull();
    Peer peer{.copy = package.note.copy,
              .name = isSigned ? package.sender : QString(),
              .signer = isSigned ? QString::fromLatin1(package.signer.bytes.toHex()) : QString(),
              .scope = scopeText(package.note.scope),
              .made = package.note.made,
              .held = package.note.held,
              .complete = !package.note.held.isEmpty()};
    // Even a part of a workspace tells how far its own copy has come.
    if (const auto newest = Stamp::parse(package.note.newest); newest && !peer.complete)
        peer.held.insert(newest->copy, newest->number);
    return peer;
}

Status packageTaken(Workspace &workspace, const ReceivedPackage &package, const QString &now)
{
    const QString key = peerOf(package).signer;
    const auto older = isOlderThanKnown(workspace, package.note);
    if (!older)
        return fail(older.error());
    if (!*older) {
        if (auto done = workspace.rememberPeer(peerOf(package)); !done)
            return done;
    }
    const auto sent = workspace.sentPackages();
    if (!sent)
        return fail(sent.error());
    for (SentPackage one : *sent) {
        const bool answers =
            !key.isEmpty() && one.signer == key && one.answerBy.isValid() && one.returned.isEmpty();
        if (!answers)
            continue;
        one.returned = now;
        if (auto done = workspace.keepSent(one); !done)
            return done;
    }
    return {};
}

}  // namespace tri
