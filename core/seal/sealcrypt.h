// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The only door to libsodium. Nothing of it can be seen from outside, and no cipher is put together here: each function
// is one of the library's.

#include "core/base/result.h"

#include <QByteArray>

#include <array>
#include <memory>

namespace tri::seal {

constexpr qsizetype kKeySize = 32;       ///< of a public key, and of a key of a file
constexpr qsizetype kSecretSize = 64;    ///< of a secret
constexpr qsizetype kBoxSize = 48 + 32;  ///< a file's key, locked for one receiver
constexpr qsizetype kSaltSize = 16;
constexpr qsizetype kSignatureSize = 64;
constexpr qsizetype kDigestSize = 32;
constexpr qsizetype kStreamHead = 24;    ///< in front of the pieces of a sealed body
constexpr qsizetype kPieceSize = 65536;  ///< before sealing; all pieces but the last are full
constexpr qsizetype kPieceExtra = 17;    ///< that sealing adds to a piece

/// What one guess of a passphrase costs.
struct PassphraseCost {
    quint32 passes = 0;
    quint32 memoryKiB = 0;
};
constexpr PassphraseCost kUsualCost{3, 256 * 1024};  ///< "moderate" in libsodium: about half a second
constexpr PassphraseCost kLeastCost{1, 8};
constexpr PassphraseCost kMostCost{4, 256 * 1024};  ///< no file may ask for more: it would be of no version

/// Bytes that nobody finds in memory afterwards.
void wipe(void *bytes, size_t size);
/// Does not touch the bytes when they are shared: whoever holds them last wipes them.
void wipe(QByteArray &bytes);

/// The key of one file.
class FileKey {
public:
    FileKey() = default;
    FileKey(const FileKey &) = delete;
    FileKey &operator=(const FileKey &) = delete;
    ~FileKey() { wipe(m_bytes.data(), m_bytes.size()); }
    [[nodiscard]] unsigned char *data() { return m_bytes.data(); }
    [[nodiscard]] const unsigned char *data() const { return m_bytes.data(); }

private:
    std::array<unsigned char, kKeySize> m_bytes{};
};

/// The library is there and has random numbers. Asked first by everything that may fail here.
[[nodiscard]] Status ready();

[[nodiscard]] Status makeKeys(QByteArray &key, QByteArray &secret);
[[nodiscard]] bool isUsableKey(const QByteArray &key);
[[nodiscard]] bool isSecretOf(const QByteArray &secret, const QByteArray &key);

/// Ed25519ph: the same bytes give the same signature.
[[nodiscard]] QByteArray signatureOf(QByteArrayView bytes, const QByteArray &secret);
[[nodiscard]] bool isSignature(QByteArrayView signature, QByteArrayView bytes, QByteArrayView key);
[[nodiscard]] QByteArray digestOf(QByteArrayView bytes);
/// Takes the same time wherever they differ.
[[nodiscard]] bool areEqual(QByteArrayView left, QByteArrayView right);

[[nodiscard]] QByteArray randomBytes(qsizetype size);
void makeFileKey(FileKey &key);
/// The cost must lie within the limits. Fails when there is not enough memory.
[[nodiscard]] Status deriveFileKey(const QString &passphrase, QByteArrayView salt, PassphraseCost cost,
                                   FileKey &key);
/// Letters of a passphrase as they are counted.
[[nodiscard]] qsizetype passphraseLetters(const QString &passphrase);
/// Empty when nothing can be locked for this key.
[[nodiscard]] QByteArray lockedFor(const QByteArray &receiver, const FileKey &key);
/// Tries each of the boxes, which lie one after the other.
[[nodiscard]] bool unlock(QByteArrayView boxes, const QByteArray &key, const QByteArray &secret,
                          FileKey &fileKey);

constexpr qsizetype kPageExtra =
    24 + 16;  ///< at the end of a sealed page: its own random number, and its seal
constexpr qsizetype kWrappedKey = 24 + kKeySize + 16;

/// Seals a page in place (XChaCha20-Poly1305). Its last kPageExtra bytes hold nothing before and the seal afterwards;
/// @p with is bound to it: which page it is.
void sealPage(const FileKey &key, QByteArrayView with, unsigned char *page, qsizetype size);
/// Back in place, with zeros at the end. False, and the page is not to be used: it was changed, is another one, or of
/// another key.
[[nodiscard]] bool unsealPage(const FileKey &key, QByteArrayView with, unsigned char *page, qsizetype size);
/// A key locked with another one, and back. False when it is not that key's.
[[nodiscard]] QByteArray wrappedKey(const FileKey &with, const FileKey &key);
[[nodiscard]] bool unwrapKey(QByteArrayView wrapped, const FileKey &with, FileKey &key);
/// What a key is known by: nothing of it can be told from that.
[[nodiscard]] QByteArray nameOf(const FileKey &key);

/// Seals pieces in their order; @p with is bound to the first one.
class PieceSealer {
public:
    PieceSealer(const FileKey &key, QByteArrayView with);
    PieceSealer(const PieceSealer &) = delete;
    PieceSealer &operator=(const PieceSealer &) = delete;
    ~PieceSealer();
    [[nodiscard]] QByteArray head() const;
    void append(QByteArray &out, QByteArrayView piece, bool isLast);

private:
    struct State;
    std::unique_ptr<State> m_state;
};

enum class Unsealing { Whole, FirstRefused, Refused };
/// Appends what was sealed; nothing of it may be used unless it is whole.
[[nodiscard]] Unsealing unseal(QByteArrayView body, const FileKey &key, QByteArrayView with, QByteArray &out);

}  // namespace tri::seal
