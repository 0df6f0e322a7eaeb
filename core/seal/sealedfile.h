// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/seal/identity.h"

#include <QByteArray>
#include <QList>

namespace tri {

// The container of a package (.tripack): what goes from one copy of a workspace to another. How it lies in the file is
// written down in core/seal/sealformat.h.

/// One thing in a package. Kinds that are not known are given like all others: newer versions have more.
struct SealedPart {
    static constexpr quint8 kManifest = 1;
    static constexpr quint8 kCommit = 2;
    static constexpr quint8 kBlob = 3;  ///< SHA-256, 32 bytes, then the content, which fits it

    quint8 kind = 0;
    QByteArray bytes;

    bool operator==(const SealedPart &) const = default;
};

/// Who can open a package.
enum class Sealing { None, Receivers, Passphrase };

struct SealOptions {
    const Identity *signer = nullptr;
    QList<PublicKey> receivers;  ///< none = not sealed for anybody
    QString passphrase;          ///< "" = none; not both
};

/// The bytes of a package. The same parts and signer give the same bytes as long as they are not sealed.
[[nodiscard]] Result<QByteArray> sealed(const QList<SealedPart> &parts, const SealOptions &options);

/// What can be told of a package without opening it.
struct SealHead {
    quint32 version = 0;
    Sealing sealing = Sealing::None;
    bool isSigned = false;
    PublicKey signer;  ///< none when it is not signed
};

/// Verifies the whole file, then tells.
[[nodiscard]] Result<SealHead> headOf(QByteArrayView file);

struct OpenOptions {
    const Identity *own = nullptr;
    QString passphrase;
};

struct Opened {
    QList<SealedPart> parts;
    bool isSigned = false;
    PublicKey signer;
    Sealing sealing = Sealing::None;
};

/// All parts, or the reason why there are none. Nothing is unsealed before the whole file is verified, and no part is read
/// before all of it is unsealed.
[[nodiscard]] Result<Opened> opened(QByteArrayView file, const OpenOptions &options);

/// The bytes of the file at @p path, which is only read; refused when it is larger than any package.
[[nodiscard]] Result<QByteArray> packageBytes(const QString &path);
/// Seals into the file at @p path, as a whole or not at all.
[[nodiscard]] Status writePackage(const QString &path, const QList<SealedPart> &parts,
                                  const SealOptions &options);

}  // namespace tri
