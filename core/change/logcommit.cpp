// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/change/logcommit.h"

#include <sodium.h>

namespace tri {

Stamp LogCommit::stamp() const
{
    return {copy, number, digest.first(std::min<qsizetype>(8, digest.size())).toUInt(nullptr, 16)};
}

QByteArray LogCommit::computeDigest() const
{
    crypto_hash_sha256_state hash;  // twice as fast as Qt's, which an import of many records feels
    crypto_hash_sha256_init(&hash);
    const auto take = [&hash](const QByteArray &bytes) {
        crypto_hash_sha256_update(&hash, reinterpret_cast<const unsigned char *>(bytes.constData()),
                                  std::size_t(bytes.size()));
    };
    // Each part is preceded by its length, so that no two different commits give the same bytes.
    const auto add = [&take](const QByteArray &part) {
        take(QByteArray::number(part.size()) + ':');
        take(part);
    };
    add(previous);
    add(copy.toUtf8());
    add(QByteArray::number(number));
    add(author.toUtf8());
    add(time.toUtf8());
    add(originKey(origin).toUtf8());
    add(label.toUtf8());
    add(target.toUtf8());
    for (const LogLine &line : lines) {
        add(line.record.toString().toUtf8());
        add(line.kind.toUtf8());
        add(line.body);
    }
    QByteArray made(crypto_hash_sha256_BYTES, Qt::Uninitialized);
    crypto_hash_sha256_final(&hash, reinterpret_cast<unsigned char *>(made.data()));
    return made.toHex();
}

}  // namespace tri
