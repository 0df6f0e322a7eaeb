// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of Store that keeps the contents of files, and the words found inside them.

#include "core/record/searchtext.h"
#include "core/store/blob.h"
#include "core/store/querysql.h"
#include "core/store/store.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kPiece = 1 << 20;

struct StoreText {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

QString hexOf(const QCryptographicHash &digest)
{
    return QString::fromLatin1(digest.result().toHex());
}

}  // namespace

Result<std::optional<qint64>> Store::contentSize(const QString &hash)
{
    auto statement = cached("select length(content) from blob where hash = ?");
    if (!statement)
        return fail(statement.error());
    const auto row = (*statement)->bind(hash).step();
    if (!row)
        return fail(row.error());
    const std::optional<qint64> size = *row ? std::optional((*statement)->integer(0)) : std::nullopt;
    (*statement)->begin();
    return size;
}

Result<QStringList> Store::contentHashes()
{
    auto statement = m_database.prepare("select hash from blob order by hash");
    if (!statement)
        return fail(statement.error());
    statement->begin();
    QStringList hashes;
    if (auto done = statement->forEach([&hashes](const Statement &row) { hashes << row.text(0); }); !done)
        return fail(done.error());
    return hashes;
}

Status Store::addContent(const QString &hash, qint64 size, const PieceGiver &give)
{
    auto statement = cached("insert into blob(hash, content) values(?, ?)");
    if (!statement)
        return fail(statement.error());
    if (auto done = (*statement)->bind(hash).bindZeros(size).run(); !done)
        return done;
    auto blob = Blob::open(m_database, "blob", "content", m_database.lastInsertId(), true);
    if (!blob)
        return fail(blob.error());
    QCryptographicHash digest(QCryptographicHash::Sha256);
    qint64 written = 0;
    const auto changed = [] {
        return fail(ProblemCode::Io,
                    StoreText::tr("The file changed while it was being read. Nothing was kept; try again."));
    };
    const auto take = [&](QByteArrayView piece) -> Status {
        if (piece.size() > size - written)
            return changed();
        digest.addData(piece);
        const qint64 at = written;
        written += piece.size();
        return blob->write(piece, at);
    };
    if (auto done = give(take); !done)
        return done;
    if (auto done = blob->close(); !done)
        return done;
    return written == size && hexOf(digest) == hash ? Status() : changed();
}

Status Store::readContent(const QString &hash, const PieceTaker &take)
{
    auto statement = cached("select rowid from blob where hash = ?");
    if (!statement)
        return fail(statement.error());
    const auto row = (*statement)->bind(hash).step();
    if (!row)
        return fail(row.error());
    const qint64 rowid = *row ? (*statement)->integer(0) : -1;
    (*statement)->begin();
    if (rowid < 0)
        return fail(
            ProblemCode::NotFound,
            StoreText::tr(
                "The content of this file is not in this copy of the workspace. Merge with a copy that "
                "has it, or attach the file again."),
            hash);
    auto blob = Blob::open(m_database, "blob", "content", rowid, false);
    if (!blob)
        return fail(blob.error());
    QCryptographicHash digest(QCryptographicHash::Sha256);
    QByteArray piece(std::min(blob->size(), kPiece), Qt::Uninitialized);
    for (qint64 at = 0; at < blob->size(); at += piece.size()) {
        piece.resize(std::min(blob->size() - at, kPiece));
        if (auto done = blob->read(piece.data(), piece.size(), at); !done)
            return done;
        digest.addData(piece);
        if (auto done = take(piece); !done)
            return done;
    }
    if (hexOf(digest) == hash)
        return {};
    return fail(
        ProblemCode::Damaged,
        StoreText::tr(
            "The content of this file is damaged in this copy of the workspace. Take the workspace from a "
            "backup or a colleague, or attach the file again."),
        hash);
}

Result<std::optional<StoredText>> Store::contentText(const QString &hash)
{
    auto statement = cached("select text, state from blob_text where hash = ?");
    if (!statement)
        return fail(statement.error());
    const auto row = (*statement)->bind(hash).step();
    if (!row)
        return fail(row.error());
    std::optional<StoredText> found;
    if (*row)
        found = StoredText{(*statement)->text(0), (*statement)->text(1)};
    (*statement)->begin();
    return found;
}

Result<QMap<qint64, RecordId>> Store::recordsWith(const QString &hash)
{
    QMap<qint64, RecordId> found;
    for (const RecordSpec *spec : m_registry.kinds())
        for (const FieldSpec &field : spec->fields) {
            if (field.type != FieldType::File)
                continue;
            auto statement =
                cached("select record.rid, record.id from record join " + tableName(*spec)
                       + " k using(rid) where record.life = 1 and k." + columnName(field) + " = ?");
            if (!statement)
                return fail(statement.error());
            (*statement)->bind(hash);
            const auto take = [&found](const Statement &row) {
                if (const auto id = RecordId::parse(row.text(1)))
                    found.insert(row.integer(0), *id);
            };
            if (auto done = (*statement)->forEach(take); !done)
                return fail(done.error());
        }
    return found;
}

/// The index keeps no text of its own and takes out exactly what it is told. So the old words leave it before the new
/// ones are there to be read.
Status Store::setContentText(const QString &hash, const StoredText &text)
{
    const auto records = recordsWith(hash);
    if (!records)
        return fail(records.error());
    QMap<qint64, Row> rows;
    for (auto it = records->cbegin(); it != records->cend(); ++it) {
        const auto row = readRow(*this, *it);
        if (!row)
            return fail(row.error());
        if (!*row)
            continue;
        rows.insert(it.key(), **row);
        if (auto done = index(it.key(), **row, true); !done)
            return done;
    }
    auto statement = cached("insert or replace into blob_text(hash, text, state) values(?, ?, ?)");
    if (!statement)
        return fail(statement.error());
    if (auto done = (*statement)->bind(hash).bind(text.text).bind(text.state).run(); !done)
        return done;
    for (auto it = rows.cbegin(); it != rows.cend(); ++it)
        if (auto done = index(it.key(), *it, false); !done)
            return done;
    return {};
}

Result<QString> Store::lightText(const Row &row)
{
    QString light = searchText(row, Search::Low);
    for (qsizetype i = 0; i < row.values.size(); ++i) {
        const auto *hash = std::get_if<QString>(&row.values[i]);
        if (!hash || row.spec->fields[std::size_t(i)].type != FieldType::File)
            continue;
        const auto inside = contentText(*hash);
        if (!inside)
            return fail(inside.error());
        if (!*inside || (*inside)->text.isEmpty())
            continue;
        if (!light.isEmpty())
            light += u' ';
        light += indexText((*inside)->text);
    }
    return light;
}

}  // namespace tri
