// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/seal/sealformat.h"

#include "core/base/safefile.h"

#include <QCoreApplication>
#include <QLocale>
#include <QtEndian>

#include <optional>

namespace tri {

using namespace Qt::StringLiterals;

namespace seal {

namespace {

struct SealText {
    Q_DECLARE_TR_FUNCTIONS(Package)
};

template <typename T> void append(QByteArray &out, T number)
{
    std::array<char, sizeof(T)> bytes{};
    qToBigEndian(number, bytes.data());
    out.append(bytes.data(), qsizetype(bytes.size()));
}

/// The body as it grows: as it is, or sealed piece by piece.
class Body {
public:
    Body(QByteArray &out, PieceSealer *sealer) : m_out(out), m_sealer(sealer)
    {
        if (sealer)
            out += sealer->head();
    }
    void add(QByteArrayView bytes)
    {
        if (!m_sealer) {
            m_out.append(bytes.data(), bytes.size());
            return;
        }
        while (!bytes.isEmpty()) {
            // A full piece waits until it is known that it is not the last.
            if (m_piece.size() == kPieceSize)
                give(false);
            const qsizetype count = std::min(bytes.size(), kPieceSize - m_piece.size());
            m_piece.append(bytes.data(), count);
            bytes = bytes.sliced(count);
        }
    }
    void end()
    {
        if (m_sealer)
            give(true);
    }

private:
    void give(bool isLast)
    {
        m_sealer->append(m_out, m_piece, isLast);
        m_piece.resize(0);
    }

    QByteArray &m_out;
    PieceSealer *m_sealer;
    QByteArray m_piece;
};

tl::unexpected<Problem> tooLarge()
{
    return fail(
        ProblemCode::Invalid,
        SealText::tr("The package was not made: it would be larger than %1. Leave out large files, or make "
                     "several packages.")
            .arg(QLocale().formattedDataSize(kMostFile)));
}

tl::unexpected<Problem> formless(const QString &detail)
{
    return fail(
        ProblemCode::Invalid,
        SealText::tr(
            "The package was not made: one of its parts is not as it should be, which is a fault of this "
            "program. Check the workspace, and report the fault with its details."),
        detail);
}

Status checkParts(const QList<SealedPart> &parts)
{
    if (parts.size() > kMostParts)
        return fail(
            ProblemCode::Invalid,
            SealText::tr(
                "The package was not made: it would have more than %Ln parts. Choose less for it, or make "
                "several packages.",
                nullptr, int(kMostParts)));
    qint64 size = 0;
    for (const SealedPart &part : parts) {
        if (part.kind == 0)
            return formless(u"part of kind 0"_s);
        if (part.kind == SealedPart::kBlob && !isBlob(part.bytes))
            return formless(u"blob that does not fit its SHA-256"_s);
        if (part.bytes.size() > kMostPart)
            return fail(
                ProblemCode::Invalid,
                SealText::tr(
                    "The package was not made: one of its files is larger than %1. Leave that file out "
                    "and send it in another way.")
                    .arg(QLocale().formattedDataSize(kMostPart)));
        size += part.bytes.size();
    }
    return size > kMostFile ? Status(tooLarge()) : Status();
}

Status checkOptions(const SealOptions &options)
{
    if (options.signer && !options.signer->isUsable())
        return fail(
            ProblemCode::Invalid,
            SealText::tr(
                "The package was not made: the key of “%1” cannot sign, since its secret does not belong "
                "to it. Bring the key book back from a backup, or make a new key.")
                .arg(options.signer->name));
    if (!options.receivers.isEmpty() && !options.passphrase.isEmpty())
        return fail(
            ProblemCode::Invalid,
            SealText::tr(
                "The package was not made: it can be sealed for receivers or with a passphrase, not with "
                "both. Choose one of them."));
    if (options.receivers.size() > kMostReceivers)
        return fail(
            ProblemCode::Invalid,
            SealText::tr("The package was not made: it has more than %Ln receivers. Make several packages.",
                         nullptr, int(kMostReceivers)));
    if (!options.passphrase.isEmpty() && passphraseLetters(options.passphrase) < kLeastLetters)
        return fail(
            ProblemCode::Invalid,
            SealText::tr(
                "The package was not made: its passphrase has fewer than %n letters and would be guessed. "
                "Choose a longer one, such as four words.",
                nullptr, int(kLeastLetters)));
    return {};
}

/// What stands in the head for those who may open it; the key is theirs.
Status addWays(QByteArray &head, const SealOptions &options, PassphraseCost cost, FileKey &key)
{
    if (!options.passphrase.isEmpty()) {
        const QByteArray salt = randomBytes(kSaltSize);
        head += salt;
        append(head, cost.passes);
        append(head, cost.memoryKiB);
        return deriveFileKey(options.passphrase, salt, cost, key);
    }
    if (options.receivers.isEmpty())
        return {};
    makeFileKey(key);
    append(head, quint16(options.receivers.size()));
    for (const PublicKey &receiver : options.receivers) {
        const QByteArray box = lockedFor(receiver.bytes, key);
        if (box.isEmpty())
            return fail(
                ProblemCode::Invalid,
                SealText::tr(
                    "The package was not made: the key %1 of a receiver is none that anybody can have. "
                    "Ask that receiver for the key again.")
                    .arg(keyText(receiver)));
        head += box;
    }
    return {};
}

}  // namespace

Result<QByteArray> sealedAtCost(const QList<SealedPart> &parts, const SealOptions &options,
                                PassphraseCost cost)
{
    for (const Status &checked : {ready(), checkParts(parts), checkOptions(options)})
        if (!checked)
            return fail(checked.error());
    const bool isSealed = !options.receivers.isEmpty() || !options.passphrase.isEmpty();
    const QByteArray signer = options.signer ? options.signer->key.bytes : QByteArray(kKeySize, 0);

    qsizetype inside = kKeySize + kPartHead;
    for (const SealedPart &part : parts)
        inside += kPartHead + part.bytes.size();
    QByteArray out;
    out.reserve(std::min(kMostFile, inside + inside / kPieceSize * kPieceExtra + 1024)
                + options.receivers.size() * kBoxSize);
    out += kMagic;
    append(out, kVersion);
    append(out,
           quint8((options.signer ? kSignedFlag : 0) | (options.receivers.isEmpty() ? 0 : kReceiversFlag)
                  | (options.passphrase.isEmpty() ? 0 : kPassphraseFlag)));
    out += signer;
    FileKey key;
    if (const Status added = addWays(out, options, cost, key); !added)
        return fail(added.error());

    std::optional<PieceSealer> sealer;
    if (isSealed)
        sealer.emplace(key, out);
    Body body(out, sealer ? &*sealer : nullptr);
    body.add(signer);
    const auto addHead = [&body](quint8 kind, qsizetype number) {
        QByteArray head;
        append(head, kind);
        append(head, quint64(number));
        body.add(head);
    };
    for (const SealedPart &part : parts) {
        addHead(part.kind, part.bytes.size());
        body.add(part.bytes);
    }
    addHead(0, parts.size());
    body.end();
    out += options.signer ? signatureOf(out, options.signer->secret) : digestOf(out);
    if (out.size() > kMostFile)
        return tooLarge();
    return out;
}

bool isBlob(QByteArrayView bytes)
{
    return bytes.size() >= kDigestSize
        && areEqual(bytes.first(kDigestSize), digestOf(bytes.sliced(kDigestSize)));
}

}  // namespace seal

Result<QByteArray> sealed(const QList<SealedPart> &parts, const SealOptions &options)
{
    return seal::sealedAtCost(parts, options, seal::kUsualCost);
}

Status writePackage(const QString &path, const QList<SealedPart> &parts, const SealOptions &options)
{
    const Result<QByteArray> bytes = sealed(parts, options);
    return bytes ? writeAllAtomically(path, *bytes) : Status(fail(bytes.error()));
}

}  // namespace tri
