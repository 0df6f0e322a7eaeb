// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace tri {

/// What others know somebody by: it verifies what that person signed, and seals what only that person may open.
struct PublicKey {
    QByteArray bytes;  ///< Ed25519, 32 bytes; none = nobody's

    bool operator==(const PublicKey &) const = default;
    /// No key at all: empty, or nothing but zeros.
    [[nodiscard]] bool isNull() const;
    /// A key that somebody can have; zeros and other bytes from which no secret follows are none.
    [[nodiscard]] bool isUsable() const;
};

/// A key of one's own. Its secret is never shared between two of them, so that each wipes what it held.
struct Identity {
    QString name;
    PublicKey key;
    QByteArray secret;  ///< 64 bytes: the seed, then the public key

    Identity() = default;
    Identity(const Identity &other);
    Identity(Identity &&other) noexcept;
    Identity &operator=(const Identity &other);
    Identity &operator=(Identity &&other) noexcept;
    ~Identity();
    /// True when the secret is that of the key.
    [[nodiscard]] bool isUsable() const;
};

/// A new key from random numbers.
[[nodiscard]] Result<Identity> newIdentity(const QString &name);
/// A name for a key: trimmed, 1 to 80 letters, none that cannot be seen or that turns the direction of others.
[[nodiscard]] Result<QString> parseKeyName(const QString &name);
/// True for names that look the same to people: case, width and signs that cannot be seen do not count.
[[nodiscard]] bool isSameKeyName(const QString &left, const QString &right);

/// Eight words to compare over the telephone.
[[nodiscard]] QStringList fingerprintWords(const PublicKey &key);
/// 32 digits in groups of four.
[[nodiscard]] QString fingerprintHex(const PublicKey &key);
/// The 256 words that fingerprints are made of, by the value of the byte.
[[nodiscard]] const QStringList &fingerprintWordList();

/// The key as one word to send or to copy by hand: "trikey1-…".
[[nodiscard]] QString keyText(const PublicKey &key);
/// Back again, nothing where a letter is wrong. White space, as mail programs break lines, does not count.
[[nodiscard]] std::optional<PublicKey> parseKeyText(QStringView text);

}  // namespace tri
