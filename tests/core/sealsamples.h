// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/seal/sealformat.h"

#include <QTest>
#include <QtEndian>

namespace tri::test {

/// Bytes that are no text and that are the same in each run.
inline QByteArray someBytes(qsizetype size)
{
    QByteArray out(size, 0);
    quint32 state = 20140514;
    for (char &byte : out) {
        state = state * 1664525U + 1013904223U;
        byte = char(state >> 24U);
    }
    return out;
}

inline SealedPart blobOf(const QByteArray &content)
{
    return {SealedPart::kBlob, seal::digestOf(content) + content};
}

inline QList<SealedPart> someParts()
{
    using P = SealedPart;
    return {{P::kManifest, "{\"sender\": \"Anna\"}"},
            {P::kCommit, "one"},
            {P::kCommit, {}},
            blobOf("a file"),
            blobOf({}),
            {200, "of a newer version"}};
}

template <typename T> QByteArray number(T value)
{
    QByteArray out(sizeof(T), 0);
    qToBigEndian(value, out.data());
    return out;
}

/// The head up to the ways to open, for a file made by hand.
inline QByteArray fixedHead(quint8 flags, const PublicKey &signer = {})
{
    return seal::kMagic.toByteArray() + number(seal::kVersion) + number(flags)
        + (signer.isNull() ? QByteArray(seal::kKeySize, 0) : signer.bytes);
}

/// As the last step of whoever makes a file: the digest, or a signature.
inline QByteArray withTail(const QByteArray &before, const Identity *signer = nullptr)
{
    return before + (signer ? seal::signatureOf(before, signer->secret) : seal::digestOf(before));
}

/// A file that is not sealed, with @p inside after the inner key.
inline QByteArray plainFile(const QByteArray &inside)
{
    return withTail(fixedHead(0) + QByteArray(seal::kKeySize, 0) + inside);
}

inline QByteArray partHead(quint8 kind, quint64 length)
{
    return number(kind) + number(length);
}

/// Each way to make a package, as rows of a test.
inline void addSealings()
{
    QTest::addColumn<Sealing>("sealing");
    QTest::addColumn<bool>("isSigned");
    QTest::newRow("plain") << Sealing::None << false;
    QTest::newRow("signed") << Sealing::None << true;
    QTest::newRow("receivers") << Sealing::Receivers << false;
    QTest::newRow("receivers, signed") << Sealing::Receivers << true;
    QTest::newRow("passphrase") << Sealing::Passphrase << false;
    QTest::newRow("passphrase, signed") << Sealing::Passphrase << true;
}

}  // namespace tri::test
