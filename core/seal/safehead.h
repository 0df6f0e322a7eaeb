// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/seal/sealcrypt.h"

#include <memory>
#include <optional>

namespace tri::seal {

// What stands in front of a protected workspace: the key of its pages, locked twice. Two blocks of 4,096 bytes, so that one
// of them is whole at every moment; the one with the higher turn counts. Numbers are big endian. A block:
//
//    8  "TRISAFE1"
//    4  version, 1
//    8  turn
//   16  the name of the key
//    2 × a lock, of the passphrase and of the recovery code:
//       16 salt, 4 passes, 4 memory in KiB of Argon2id 1.3 over it (NFC, UTF-8)
//       72 the key, locked (XChaCha20-Poly1305)
//       zeros up to 4,064
//   32  SHA-256 of all that stands before

constexpr QByteArrayView kSafeMagic("TRISAFE1");
constexpr qsizetype kSafeBlock = 4096;
constexpr qsizetype kSafeHead = 2 * kSafeBlock;  ///< where the database begins

using SharedKey = std::shared_ptr<const FileKey>;

/// The head of one protected workspace.
class SafeHead {
public:
    /// Of a new key: its locks are made by setPassphrase() and setRecoveryCode().
    [[nodiscard]] static SafeHead fresh();
    /// Nothing when neither block is whole, or the version is a later one.
    [[nodiscard]] static std::optional<SafeHead> parse(QByteArrayView bytes);
    /// Both blocks.
    [[nodiscard]] QByteArray bytes() const;
    [[nodiscard]] QByteArray keyName() const { return m_keyName; }

    /// By the passphrase, or by the recovery code as it stands on paper. Nothing when it is neither. Takes half a second
    /// and 256 MB for each of the two. Fails when there is not enough memory.
    [[nodiscard]] Result<SharedKey> unlock(const QString &secret) const;
    /// The key must be this head's.
    [[nodiscard]] Status setPassphrase(const FileKey &key, const QString &passphrase,
                                       PassphraseCost cost = kUsualCost);
    [[nodiscard]] Status setRecoveryCode(const FileKey &key, const QString &code);
    /// The next block that is written counts.
    void nextTurn() { ++m_turn; }
    /// The key of a fresh head.
    [[nodiscard]] SharedKey freshKey() const { return m_fresh; }

private:
    struct Lock {
        QByteArray salt;
        PassphraseCost cost;
        QByteArray wrapped;
    };
    [[nodiscard]] QByteArray block() const;
    [[nodiscard]] static std::optional<SafeHead> parseBlock(QByteArrayView block);
    [[nodiscard]] static Result<SharedKey> opened(const Lock &lock, const QString &secret);
    [[nodiscard]] Status setLock(Lock &lock, const FileKey &key, const QString &secret, PassphraseCost cost);

    quint64 m_turn = 1;
    QByteArray m_keyName;
    Lock m_passphrase;
    Lock m_recovery;
    SharedKey m_fresh;
};

/// 32 letters and digits in groups of four, none of which is taken for another: 160 random bits.
[[nodiscard]] QString newRecoveryCode();
/// As the code is written, however it was typed: spaces and dashes do not count, nor do O for 0 and I or L for 1. Empty when
/// it can be no recovery code.
[[nodiscard]] QString asRecoveryCode(const QString &typed);

/// Keys of protected workspaces that were unlocked in this program and not locked again since. From any thread.
namespace keyring {
void add(SharedKey key);
[[nodiscard]] SharedKey find(const QByteArray &keyName);  ///< null = it is locked
void forget(const QByteArray &keyName);
}  // namespace keyring

}  // namespace tri::seal
