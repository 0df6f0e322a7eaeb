// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Contents of files: kept once under their hash, verified when they are read, and read for the search.

#include "core/store/store.h"
#include "core/text/filetext.h"
#include "core/workspace/contentwords.h"
#include "core/workspace/mergesource.h"
#include "core/workspace/workspace.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

struct FilesText {
    Q_DECLARE_TR_FUNCTIONS(Files)
};

constexpr qint64 kPiece = 1 << 20;

// Words of the table blob_text.
constexpr QLatin1StringView kWhole{"whole"};
constexpr QLatin1StringView kPartly{"partly"};
constexpr QLatin1StringView kNone{"none"};
constexpr QLatin1StringView kDamaged{"damaged"};

QString sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 0, QLocale::DataSizeTraditionalFormat);
}

tl::unexpected<Problem> tooLarge(const QString &name, qint64 size)
{
    return fail(
        ProblemCode::Invalid,
        FilesText::tr(
            "“%1” has %2; a workspace keeps files of up to %3. Leave it where it is, and note the place in "
            "the record.")
            .arg(name, sizeText(size), sizeText(Workspace::kLargestFile)));
}

tl::unexpected<Problem> unreadable(const QString &name, const QString &detail)
{
    return fail(ProblemCode::Io,
                FilesText::tr("“%1” cannot be read. Look whether it is there and open to you.").arg(name),
                detail);
}

/// All of the device from its beginning.
Status readAll(QIODevice &device, const QString &name, const PieceTaker &take)
{
    QByteArray piece(kPiece, Qt::Uninitialized);
    if (!device.seek(0))
        return unreadable(name, device.errorString());
    for (;;) {
        const qint64 count = device.read(piece.data(), kPiece);
        if (count < 0)
            return unreadable(name, device.errorString());
        if (count == 0)
            return {};
        if (auto done = take(QByteArrayView(piece.constData(), count)); !done)
            return done;
    }
}

KeptFile::Words wordsOf(const QString &state)
{
    return state == kWhole  ? KeptFile::Words::Whole
        : state == kPartly  ? KeptFile::Words::Partly
        : state == kDamaged ? KeptFile::Words::Damaged
                            : KeptFile::Words::None;
}

}  // namespace

Status readContentWords(Store &store, const QString &hash, qint64 size)
{
    StoredText found{{}, kNone};
    if (size <= TextLimits().bytes) {
        QByteArray bytes;
        bytes.reserve(size);
        const auto take = [&bytes](QByteArrayView piece) {
            bytes.append(piece);
            return Status();
        };
        if (auto done = store.readContent(hash, take); !done)
            return done;
        const Result<FileText> words = extractText(bytes);
        if (words && !words->text.trimmed().isEmpty())
            found = {words->text, words->whole ? kWhole : kPartly};
        else if (!words && words.error().code == ProblemCode::Damaged)
            found.state = kDamaged;
    }
    return store.setContentText(hash, found);
}

Result<QString> Workspace::keep(QIODevice &device, const QString &name)
{
    const auto held = hold();
    if (auto done = readyToWrite(); !done)
        return fail(done.error());
    const qint64 size = device.size();
    if (size > kLargestFile)
        return tooLarge(name, size);
    QCryptographicHash digest(QCryptographicHash::Sha256);
    const auto count = [&digest](QByteArrayView piece) {
        digest.addData(piece);
        return Status();
    };
    if (auto done = readAll(device, name, count); !done)
        return fail(done.error());
    const QString hash = QString::fromLatin1(digest.result().toHex());
    const auto known = m_store->contentSize(hash);
    if (!known)
        return fail(known.error());
    if (*known)
        return hash;
    Transaction transaction(m_store->database());
    Status done = transaction.begin();
    if (done)
        done = m_store->addContent(hash, size,
                                   [&](const PieceTaker &take) { return readAll(device, name, take); });
    if (done)
        done = readContentWords(*m_store, hash, size);
    if (done)
        done = transaction.commit();
    if (!done)
        return fail(done.error());
    return hash;
}

Result<QString> Workspace::storeFile(const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir())
        return fail(ProblemCode::Invalid,
                    FilesText::tr("“%1” is a folder. Attach the files in it.").arg(info.fileName()));
    QFile file(path);
    if (!info.exists())
        return fail(ProblemCode::NotFound,
                    FilesText::tr("“%1” is not there. It may have been moved or renamed.")
                        .arg(QDir::toNativeSeparators(path)));
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(info.fileName(), path + u": "_s + file.errorString());
    return keep(file, info.fileName());
}

Result<QString> Workspace::storeBytes(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    if (!buffer.open(QIODevice::ReadOnly))
        return unreadable({}, buffer.errorString());
    return keep(buffer, FilesText::tr("The file"));
}

Result<std::optional<KeptFile>> Workspace::keptFile(const QString &hash) const
{
    const auto held = hold();
    const auto size = m_store->contentSize(hash);
    if (!size)
        return fail(size.error());
    if (!*size)
        return std::optional<KeptFile>();
    const auto words = m_store->contentText(hash);
    if (!words)
        return fail(words.error());
    return std::optional(KeptFile{**size, *words ? wordsOf((*words)->state) : KeptFile::Words::None});
}

Result<QByteArray> Workspace::fileContent(const QString &hash) const
{
    const auto held = hold();
    QByteArray bytes;
    const auto take = [&bytes](QByteArrayView piece) {
        bytes.append(piece);
        return Status();
    };
    if (auto done = m_store->readContent(hash, take); !done)
        return fail(done.error());
    return bytes;
}

Status Workspace::exportFile(const QString &hash, const QString &path, Progress *progress) const
{
    const auto held = hold();
    if (const QFileInfo target(path);
        target.exists() && target.canonicalFilePath() == QFileInfo(this->path()).canonicalFilePath())
        return fail(ProblemCode::Invalid,
                    FilesText::tr("“%1” is this workspace. Choose another name for the copy of the file.")
                        .arg(target.fileName()));
    const auto size = m_store->contentSize(hash);
    if (!size)
        return fail(size.error());
    begin(progress, size->value_or(0) / kPiece + 1);
    // What is not here, and what is damaged, is told by the reading: before the old file is touched.
    return writePiecesAtomically(path, size->value_or(0),
                                 [&](const PieceTaker &take) {
                                     return m_store->readContent(hash, [&](QByteArrayView piece) {
                                         const Status going = advance(progress);
                                         return going ? take(piece) : going;
                                     });
                                 });
}

Status Workspace::takeFiles(const MergePlan &plan)
{
    if (plan.files.isEmpty())
        return {};
    for (const QString &hash : plan.files) {
        const auto size = plan.source->fileSize(hash);
        if (!size)
            return fail(size.error());
        const auto give = [&](const PieceTaker &take) { return plan.source->giveFile(hash, take); };
        Status done = m_store->addContent(hash, *size, give);
        if (done)
            done = readContentWords(*m_store, hash, *size);
        if (!done && done.error().code == ProblemCode::Damaged)
            return fail(ProblemCode::Damaged,
                        FilesText::tr("“%1” holds a damaged file. Nothing was taken; ask for a new copy.")
                            .arg(plan.sourceName),
                        done.error().detail);
        if (!done)
            return done;
    }
    return {};
}

}  // namespace tri
