// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/seal/sealformat.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QtEndian>

namespace tri {

using namespace Qt::StringLiterals;
using namespace seal;

namespace {

struct SealText {
    Q_DECLARE_TR_FUNCTIONS(Package)
};

/// Takes bytes from the front, never more than there are.
class Cursor {
public:
    explicit Cursor(QByteArrayView bytes) : m_rest(bytes) {}
    [[nodiscard]] bool take(quint64 count, QByteArrayView &out)
    {
        if (count > quint64(m_rest.size()))
            return false;
        out = m_rest.first(qsizetype(count));
        m_rest = m_rest.sliced(qsizetype(count));
        return true;
    }
    template <typename T> [[nodiscard]] bool number(T &out)
    {
        QByteArrayView bytes;
        if (!take(sizeof(T), bytes))
            return false;
        out = qFromBigEndian<T>(bytes.data());
        return true;
    }
    [[nodiscard]] QByteArrayView rest() const { return m_rest; }

private:
    QByteArrayView m_rest;
};

/// A file of which the tail fits.
struct Verified {
    SealHead head;
    QByteArrayView headBytes;
    QByteArrayView boxes;
    QByteArrayView salt;
    PassphraseCost cost;
    QByteArrayView body;
};

tl::unexpected<Problem> cutShort()
{
    return fail(
        ProblemCode::Damaged,
        SealText::tr(
            "The package is cut short: its end did not arrive, and nothing of it was read. Fetch it again, "
            "or ask the sender to send it again."));
}

tl::unexpected<Problem> tampered(const QString &detail)
{
    return fail(
        ProblemCode::Damaged,
        SealText::tr(
            "The package was changed or damaged after it was made, and nothing of it was read. Ask the "
            "sender to send it again, in another way if possible."),
        detail);
}

tl::unexpected<Problem> contradicting(const QString &detail)
{
    return fail(
        ProblemCode::Damaged,
        SealText::tr(
            "The package contradicts itself: no version of Trilateral writes one like it. Nothing of it "
            "was taken. Ask the sender whether it comes from them, and to make it again."),
        detail);
}

tl::unexpected<Problem> tooLarge(const QString &name = SealText::tr("The package"))
{
    return fail(
        ProblemCode::Invalid,
        SealText::tr(
            "%1 is larger than %2, more than a package can be. Ask the sender to leave out large files, or "
            "to send several packages.")
            .arg(name, QLocale().formattedDataSize(kMostFile)));
}

/// What must hold before the tail can be checked.
Result<SealHead> fixedHead(QByteArrayView file, quint8 &flags)
{
    if (file.isEmpty())
        return fail(
            ProblemCode::Damaged,
            SealText::tr(
                "The package is empty: nothing of it arrived. Fetch it again, or ask the sender to send it "
                "again."));
    if (file.size() > kMostFile)
        return tooLarge();
    if (file.first(std::min(file.size(), kMagic.size()))
        != kMagic.first(std::min(file.size(), kMagic.size())))
        return fail(
            ProblemCode::Invalid,
            SealText::tr("The file is no Trilateral package. Choose one whose name ends in .tripack."));
    Cursor cursor(file);
    SealHead head;
    QByteArrayView magic;
    if (!cursor.take(quint64(kMagic.size()), magic) || !cursor.number(head.version))
        return cutShort();
    if (head.version > kVersion)
        return fail(
            ProblemCode::Newer,
            SealText::tr(
                "The package was made by a newer version of Trilateral, in a form that this one does not "
                "know. Install the newer version, or ask the sender to make it with this one."),
            u"version %1"_s.arg(head.version));
    QByteArrayView signer;
    if (!cursor.number(flags) || !cursor.take(quint64(kKeySize), signer))
        return cutShort();
    head.isSigned = (flags & kSignedFlag) != 0;
    if (head.isSigned)
        head.signer.bytes = signer.toByteArray();
    else if (!PublicKey{signer.toByteArray()}.isNull())
        return tampered(u"key without signature"_s);
    return head;
}

/// The ways to open that the rest of the head tells; only of a file whose tail fits.
Status readWays(Verified &out, Cursor &cursor, quint8 flags)
{
    if ((flags & ~kSignedFlag) == kReceiversFlag) {
        out.head.sealing = Sealing::Receivers;
        quint16 count = 0;
        if (!cursor.number(count) || count == 0 || count > kMostReceivers
            || !cursor.take(quint64(count) * quint64(kBoxSize), out.boxes))
            return contradicting(u"receivers"_s);
    } else if ((flags & ~kSignedFlag) == kPassphraseFlag) {
        out.head.sealing = Sealing::Passphrase;
        if (!cursor.take(quint64(kSaltSize), out.salt) || !cursor.number(out.cost.passes)
            || !cursor.number(out.cost.memoryKiB))
            return contradicting(u"passphrase"_s);
        // A file must not be able to take all memory, or the whole afternoon.
        if (out.cost.passes < kLeastCost.passes || out.cost.memoryKiB < kLeastCost.memoryKiB
            || out.cost.passes > kMostCost.passes || out.cost.memoryKiB > kMostCost.memoryKiB)
            return fail(
                ProblemCode::Damaged,
                SealText::tr(
                    "The package asks for more work, or less, to try a passphrase than any version of "
                    "Trilateral does, and was not opened. Ask the sender whether it comes from them."),
                u"%1 passes, %2 KiB"_s.arg(out.cost.passes).arg(out.cost.memoryKiB));
    } else if ((flags & ~kSignedFlag) != 0) {
        return contradicting(u"flags %1"_s.arg(flags));
    }
    return {};
}

Result<Verified> verified(QByteArrayView file)
{
    if (const Status started = ready(); !started)
        return fail(started.error());
    quint8 flags = 0;
    const Result<SealHead> head = fixedHead(file, flags);
    if (!head)
        return fail(head.error());
    const qsizetype tailSize = head->isSigned ? kSignatureSize : kDigestSize;
    if (file.size() < kFixedHead + tailSize)
        return cutShort();
    const QByteArrayView before = file.chopped(tailSize);
    const QByteArrayView tail = file.last(tailSize);
    if (head->isSigned && !isSignature(tail, before, head->signer.bytes))
        return tampered(u"signature"_s);
    if (!head->isSigned && !areEqual(tail, digestOf(before)))
        return tampered(u"digest"_s);

    if (head->version != kVersion)
        return contradicting(u"version %1"_s.arg(head->version));
    Verified out;
    out.head = *head;
    Cursor cursor(before.sliced(kFixedHead));
    if (const Status read = readWays(out, cursor, flags); !read)
        return fail(read.error());
    out.body = cursor.rest();
    out.headBytes = before.chopped(out.body.size());
    return out;
}

Status findKey(const Verified &file, const OpenOptions &options, FileKey &key)
{
    if (file.head.sealing == Sealing::Passphrase) {
        if (options.passphrase.isEmpty())
            return fail(
                ProblemCode::Invalid,
                SealText::tr(
                    "The package is sealed with a passphrase. Enter the one that the sender told you."));
        return deriveFileKey(options.passphrase, file.salt, file.cost, key);
    }
    if (!options.own)
        return fail(
            ProblemCode::Invalid,
            SealText::tr(
                "The package is sealed for certain receivers, and you have no key yet. Make your key, "
                "send its public part to the sender, and ask for the package again."));
    if (!unlock(file.boxes, options.own->key.bytes, options.own->secret, key))
        return fail(
            ProblemCode::Invalid,
            SealText::tr(
                "The package is not sealed for “%1”: only those whom the sender chose can open it. Send "
                "your public key to the sender, and ask for the package again.")
                .arg(options.own->name));
    return {};
}

Result<QByteArray> unsealed(const Verified &file, const OpenOptions &options)
{
    FileKey key;
    if (const Status found = findKey(file, options, key); !found)
        return fail(found.error());
    QByteArray out;
    out.reserve(file.body.size());
    const Unsealing done = unseal(file.body, key, file.headBytes, out);
    if (done == Unsealing::Whole)
        return out;
    // A wrong passphrase gives a wrong key, which shows at the first piece.
    if (done == Unsealing::FirstRefused && file.head.sealing == Sealing::Passphrase)
        return fail(ProblemCode::Invalid,
                    SealText::tr("The passphrase does not open the package, or the package was changed. Mind "
                                 "capital letters and "
                                 "the layout of the keyboard. If it is certainly right, ask the sender to "
                                 "make the package again."));
    return tampered(u"seal"_s);
}

Result<QList<SealedPart>> partsOf(Cursor cursor)
{
    QList<SealedPart> parts;
    for (;;) {
        quint8 kind = 0;
        quint64 number = 0;
        if (!cursor.number(kind) || !cursor.number(number))
            return contradicting(u"no end after part %1"_s.arg(parts.size()));
        if (kind == 0) {
            if (number != quint64(parts.size()))
                return contradicting(u"%1 parts instead of %2"_s.arg(parts.size()).arg(number));
            if (!cursor.rest().isEmpty())
                return contradicting(u"%1 bytes after the end"_s.arg(cursor.rest().size()));
            return parts;
        }
        if (parts.size() == kMostParts)
            return contradicting(u"more than %1 parts"_s.arg(kMostParts));
        QByteArrayView bytes;
        if (number > quint64(kMostPart) || !cursor.take(number, bytes))
            return contradicting(u"part %1 of %2 bytes"_s.arg(parts.size() + 1).arg(number));
        if (kind == SealedPart::kBlob && !isBlob(bytes))
            return contradicting(u"part %1 does not fit its SHA-256"_s.arg(parts.size() + 1));
        parts << SealedPart{kind, bytes.toByteArray()};
    }
}

}  // namespace

Result<SealHead> headOf(QByteArrayView file)
{
    const Result<Verified> whole = verified(file);
    return whole ? Result<SealHead>(whole->head) : fail(whole.error());
}

Result<Opened> opened(QByteArrayView file, const OpenOptions &options)
{
    const Result<Verified> whole = verified(file);
    if (!whole)
        return fail(whole.error());
    QByteArray plain;
    QByteArrayView inside = whole->body;
    if (whole->head.sealing != Sealing::None) {
        const Result<QByteArray> bytes = unsealed(*whole, options);
        if (!bytes)
            return fail(bytes.error());
        plain = *bytes;
        inside = plain;
    }
    Cursor cursor(inside);
    QByteArrayView signer;
    if (!cursor.take(quint64(kKeySize), signer))
        return contradicting(u"no key inside"_s);
    if (signer != (whole->head.isSigned ? whole->head.signer.bytes : QByteArray(kKeySize, 0)))
        return fail(
            ProblemCode::Damaged,
            SealText::tr(
                "The package is signed by somebody else than the one who made it, so its signature was "
                "exchanged. Nothing of it was taken. Ask the sender to send it again, in another way."),
            u"inner key"_s);
    Result<QList<SealedPart>> parts = partsOf(cursor);
    if (!parts)
        return fail(parts.error());
    return Opened{std::move(*parts), whole->head.isSigned, whole->head.signer, whole->head.sealing};
}

Result<QByteArray> packageBytes(const QString &path)
{
    const QFileInfo info(path);
    const QString name = info.fileName();
    if (!info.exists())
        return fail(ProblemCode::NotFound,
                    SealText::tr("There is no package “%1” in the folder %2. Choose the file again.")
                        .arg(name, info.absolutePath()),
                    path);
    QFile file(path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly))
        return fail(
            ProblemCode::Io,
            SealText::tr(
                "The package “%1” cannot be read. Copy it into a folder of your own and open it there.")
                .arg(name),
            path + u": "_s + file.errorString());
    if (file.size() > kMostFile)
        return tooLarge(name);
    // A file that grows or shrinks meanwhile is found out by its tail.
    const QByteArray bytes = file.read(file.size());
    if (file.error() != QFileDevice::NoError)
        return fail(
            ProblemCode::Io,
            SealText::tr(
                "The package “%1” cannot be read to its end. Fetch it again, or copy it to another disk.")
                .arg(name),
            path + u": "_s + file.errorString());
    return bytes;
}

}  // namespace tri
