// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/change/logcommit.h"

#include <QCryptographicHash>

namespace tri {

Stamp LogCommit::stamp() const
{
    return {copy, number, digest.first(std::min<qsizetype>(8, digest.size())).toUInt(nullptr, 16)};
}

QByteArray LogCommit::computeDigest() const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    // Each part is preceded by its length, so that no two different commits give the same bytes.
    const auto add = [&hash](const QByteArray &part) {
        hash.addData(QByteArray::number(part.size()) + ':');
        hash.addData(part);
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
    return hash.result().toHex();
}

}  // namespace tri
