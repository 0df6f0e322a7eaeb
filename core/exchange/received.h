// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/packagenote.h"
#include "core/seal/keybook.h"
#include "core/seal/sealedfile.h"
#include "core/workspace/mergesource.h"

namespace tri {

/// Who sent a package, told by the key that signed it and not by what it says.
enum class SenderStanding {
    Own,        ///< this user's own key
    Trusted,    ///< a key of the key book
    Unknown,    ///< a key that nobody compared yet
    Unsigned,   ///< nobody signed
    Changed,    ///< it bears a name of the key book and another key: a new key, or somebody else
    Disguised,  ///< it bears a name of the key book and nobody signed
};
[[nodiscard]] QString standingText(SenderStanding standing);
/// Neither Changed nor Disguised packages are taken; Unknown and Unsigned ones only when the person says so.
[[nodiscard]] Status mayTake(SenderStanding standing, const QString &sender, bool unverified);

struct ReceivedPackage {
    QString path;
    PackageNote note;
    SenderStanding standing = SenderStanding::Unsigned;
    QString sender;  ///< the name in the key book, or else the one that the package bears
    PublicKey signer;
    Sealing sealing = Sealing::None;
    std::shared_ptr<MergeSource> source;
};

struct ReceiveOrder {
    const KeyBook *book = nullptr;  ///< nullptr = no keys are known
    QString passphrase{};
};
/// Verifies, opens and reads the package; the file is only read. Whatever does not fit gives a Problem.
[[nodiscard]] Result<ReceivedPackage> readPackage(const QString &path, const ReceiveOrder &order);
[[nodiscard]] Result<ReceivedPackage> readPackageBytes(QByteArray bytes, const QString &name,
                                                       const ReceiveOrder &order);

/// How much a merge deletes (merge rule R9).
struct MassDeletion {
    qsizetype records = 0;                 ///< living records that changes of the package delete
    qsizetype living = 0;                  ///< in this copy, before
    QString wholeKind{};                   ///< label of a kind of which nothing would be left; "" = none
    [[nodiscard]] bool needsWord() const;  ///< the number of records is to be typed before it is applied
};
[[nodiscard]] Result<MassDeletion> deletionsOf(const Workspace &workspace, const MergePlan &plan);

/// What receiving would do.
struct PackagePreview {
    MergePlan plan;
    MassDeletion deletion;
    QSet<RecordId>
        outOfScope;  ///< outside of what the sender was asked for; to be refused unless the person says otherwise
    bool isOlder = false;  ///< this copy has had a newer package of the same copy
};
[[nodiscard]] Result<PackagePreview> previewPackage(const Workspace &workspace,
                                                    const ReceivedPackage &package);

/// What a package tells of the copy that sent it.
[[nodiscard]] Peer peerOf(const ReceivedPackage &package);
/// Remembers what its sender has, and that lines came back: within the merge that takes it (its receipt), or alone when it had
/// nothing new.
[[nodiscard]] Status packageTaken(Workspace &workspace, const ReceivedPackage &package, const QString &now);

}  // namespace tri
