// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How a package lies in its file, for those who write and read it. Numbers are big endian.
//
//   head   8  "TRIPACK1"
//          4  version of the format, 1
//          1  flags: 1 = signed; 2 = sealed for receivers; 4 = sealed with a passphrase (not both); no others
//         32  the signer's public key (Ed25519), zeros when it is not signed
//             for receivers:  2  count of receivers, 1 to 1,000
//                             80 each: the file's key in a sealed box for the receiver's key as X25519
//             passphrase:     16 salt, 4 passes, 4 memory in KiB of Argon2id 1.3 over the passphrase (NFC, UTF-8)
//   body      not sealed: the inside as it is
//             sealed: 24 bytes of head of an XChaCha20-Poly1305 secret stream, then the inside in pieces of 64 KiB
//             (the last may be shorter), each 17 bytes longer; the last one has the tag "final", the first one is
//             bound to the bytes of the head
//   tail      signed: 64 bytes, Ed25519ph over all that stands before; else 32 bytes, SHA-256 of it
//
//   inside 32 the signer's public key again: who takes the signature off a sealed package and puts on another one
//             cannot change it here
//             per part: 1 kind (not 0), 8 length, the bytes
//             1 zero, 8 count of the parts; nothing after it
//
// Nothing is compressed, so no package holds more than its size. The tail is checked before anything but the head's
// first 45 bytes is looked at. A later version may change all but the magic and the version.

#include "core/seal/sealcrypt.h"
#include "core/seal/sealedfile.h"

namespace tri::seal {

constexpr QByteArrayView kMagic("TRIPACK1");
constexpr quint32 kVersion = 1;
constexpr quint8 kSignedFlag = 1;
constexpr quint8 kReceiversFlag = 2;
constexpr quint8 kPassphraseFlag = 4;
constexpr qsizetype kFixedHead = 8 + 4 + 1 + kKeySize;
constexpr qsizetype kPartHead = 1 + 8;
constexpr qsizetype kMostFile = qsizetype(512) * 1024 * 1024;
constexpr qsizetype kMostPart = qsizetype(256) * 1024 * 1024;
constexpr qsizetype kMostParts = 200'000;
constexpr qsizetype kMostReceivers = 1'000;
constexpr qsizetype kLeastLetters = 12;  ///< of a passphrase: what is sealed may be tried at for years

/// As sealed(), for tests that cannot wait for the usual cost.
[[nodiscard]] Result<QByteArray> sealedAtCost(const QList<SealedPart> &parts, const SealOptions &options,
                                              PassphraseCost cost);

/// A blob that is what its name says.
[[nodiscard]] bool isBlob(QByteArrayView bytes);

}  // namespace tri::seal
