// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/salvage.h"

#include "core/change/stamp.h"
#include "core/record/searchtext.h"
#include "core/store/columnvalues.h"
#include "core/store/store.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QtEndian>

#include <algorithm>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

struct StoreText {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

bool isHash(const QByteArray &bytes)
{
    return bytes.size() == 64 && std::all_of(bytes.cbegin(), bytes.cend(), [](char c) {
               return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
           });
}

/// Types of the columns from the second on: 't' text, 'i' integer. The first is the number of the row, which is not repeated.
bool isOfForm(const RawRow &row, const char *form, qsizetype least)
{
    const QByteArrayView types(form);
    if (row.size() < least + 1 || row.size() > types.size() + 1 || !row[0].isNull())
        return false;
    for (qsizetype i = 1; i < row.size(); ++i)
        if (types[i - 1] == 't' ? !row[i].isText() : !row[i].isInteger())
            return false;
    return true;
}

// Columns that a migration added are missing in rows that were written before it.
constexpr const char *kCommit = "titttttttiiti";
constexpr qsizetype kOldCommit = 10;
constexpr const char *kLine = "ittti";
constexpr qsizetype kOldLine = 4;
constexpr const char *kRecord = "ttiitt";
constexpr const char *kSent = "ttttttttt";

std::optional<RawCommit> commitOf(const RawRow &row)
{
    if (!isOfForm(row, kCommit, kOldCommit) || !isHash(row[9].bytes))
        return std::nullopt;
    const auto later = [&row](qsizetype i) { return i < row.size() ? row[i] : RawValue(); };
    LogCommit commit{row[1].text(),
                     row[2].number,
                     row[3].text(),
                     row[4].text(),
                     parseOrigin(row[5].text()),
                     row[6].text(),
                     row[7].text(),
                     row[8].bytes,
                     row[9].bytes,
                     {},
                     int(std::clamp<qint64>(later(11).number, 0, 4'000'000)),
                     later(13).number != 0};
    return RawCommit{std::move(commit), later(12).bytes};
}

std::optional<RawLine> lineOf(const RawRow &row)
{
    if (!isOfForm(row, kLine, kOldLine) || !row[4].bytes.startsWith("[["))
        return std::nullopt;
    const auto id = RecordId::parse(row[2].text());
    if (!id || id->isNull())
        return std::nullopt;
    return RawLine{row[1].number,
                   {*id, row[3].text(), row[4].bytes, row.size() > 5 ? int(row[5].number) : -1}};
}

/// The public key of a signer, or nothing.
bool isSigner(const RawValue &value)
{
    return value.isText() && (value.bytes.isEmpty() || isHash(value.bytes));
}

bool isSent(const RawRow &row)
{
    const auto isPlaceInLog = [](const RawValue &value) {
        return value.bytes.isEmpty() || Stamp::parse(value.text());
    };
    return isOfForm(row, kSent, 9) && isSigner(row[2]) && !row[5].bytes.isEmpty() && isPlaceInLog(row[6])
        && (row[7].bytes.isEmpty() || row[7].bytes.size() == 10);
}

/// A table whose rows have no numbers begins with their names.
bool isPeer(const RawRow &row)
{
    return row.size() == 7
        && std::all_of(row.cbegin(), row.cend() - 1, [](const RawValue &value) { return value.isText(); })
        && !row[0].bytes.isEmpty() && isSigner(row[2]) && row[5].bytes.startsWith('{') && row[6].isInteger();
}

/// One row after the other goes where it belongs by its form.
class Sorter {
public:
    explicit Sorter(RawWorkspace &out) : m_out(out) {}
    void take(const RawCell &cell);

private:
    [[nodiscard]] bool takeContent(const RawCell &cell);
    void takeIndexed(const RawCell &cell);
    RawWorkspace &m_out;
};

/// A content may be far larger than what is held in memory: it is read once for its hash, and again when it is given.
bool Sorter::takeContent(const RawCell &cell)
{
    const auto columns = columnsOf(cell.local);
    if (!columns || columns->size() != 2 || (*columns)[0].type != RawValue::Type::Text
        || (*columns)[0].size != 64 || (*columns)[1].type != RawValue::Type::Blob)
        return false;
    const QByteArray name = cell.local.mid((*columns)[0].offset, 64);
    if (!isHash(name))
        return false;
    const QString hash = QString::fromLatin1(name);
    qint64 skip = (*columns)[1].offset;
    QCryptographicHash digest(QCryptographicHash::Sha256);
    const bool whole = m_out.file->read(cell, [&](QByteArrayView piece) {
        const qint64 before = std::min<qint64>(skip, piece.size());
        skip -= before;
        digest.addData(piece.sliced(before));
        return true;
    });
    if (whole && digest.result().toHex() == name) {
        m_out.contents.insert(hash, cell);
        m_out.damagedContents.removeAll(hash);
    } else if (!m_out.contents.contains(hash) && !m_out.damagedContents.contains(hash)) {
        m_out.damagedContents << hash;
    }
    return true;
}

void Sorter::takeIndexed(const RawCell &cell)
{
    // Most are of the search, and have three columns.
    const auto columns = columnsOf(cell.local);
    if (!columns || columns->size() != 7)
        return;
    if (const auto row = m_out.file->rowOf(cell); row && isPeer(*row))
        m_out.peers << *row;
}

void Sorter::take(const RawCell &cell)
{
    if (cell.rowid == 0)
        return takeIndexed(cell);
    if (takeContent(cell))
        return;
    const auto row = m_out.file->rowOf(cell);
    if (!row || row->size() < 3)
        return;
    if (const auto commit = commitOf(*row)) {
        m_out.commits.insert(cell.rowid, *commit);
    } else if (const auto line = lineOf(*row)) {
        m_out.lines.insert(cell.rowid, *line);
    } else if (isSent(*row)) {
        m_out.sent.insert(cell.rowid, *row);
    } else if (const auto id = isOfForm(*row, kRecord, 6) ? RecordId::parse((*row)[1].text()) : std::nullopt;
               id && !id->isNull()) {
        m_out.records.insert(
            *id, {cell.rowid, (*row)[2].text(), (*row)[3].number != 0, (*row)[5].text(), (*row)[6].bytes});
    } else if ((*row)[0].isNull()) {
        m_out.rows[cell.rowid] << *row;
    }
}

/// Whether the values are such as the columns of the kind's table take.
bool fits(const RawRow &row, const RecordSpec &spec)
{
    if (row.size() > qsizetype(spec.fields.size()) + 1)
        return false;
    for (qsizetype i = 1; i < row.size(); ++i) {
        const FieldType type = spec.fields[std::size_t(i - 1)].type;
        const bool isWhole = type == FieldType::Flag || type == FieldType::Integer;
        const bool isGood = row[i].isNull()
            || (isWhole                          ? row[i].isInteger()
                    : type == FieldType::Decimal ? row[i].isInteger() || row[i].type == RawValue::Type::Real
                                                 : row[i].isText());
        if (!isGood)
            return false;
    }
    return true;
}

RawWorkspace::Read rowFrom(const RawRow &raw, const RecordSpec &spec, const RecordId &id)
{
    RawWorkspace::Read read{Row(spec, id), {}};
    for (qsizetype i = 1; i < raw.size(); ++i) {
        FieldValue value = valueOfColumn(raw[i], spec.fields[std::size_t(i - 1)]);
        if (!raw[i].isNull() && isEmpty(value))
            read.unreadable << i - 1;
        read.row.values[i - 1] = std::move(value);
    }
    return read;
}

/// Of what application and version the header says the file is; nothing is said where it is not to be believed.
Status recogniseHeader(const QString &path, RawWorkspace &out)
{
    if (!out.file->hasHeader())
        return {};
    const char *header = out.file->header().constData();
    const auto steps = migrations();
    if (!steps)
        return fail(steps.error());
    out.version = qFromBigEndian<qint32>(header + 60);
    const bool isOurs = qFromBigEndian<qint32>(header + 68) == Store::kApplicationId;
    if (isOurs && out.version > steps->size())
        return fail(ProblemCode::Newer,
                    StoreText::tr("“%1” was written by a newer version of Trilateral. It was not changed. "
                                  "Install that version to open it.")
                        .arg(QDir::toNativeSeparators(path)),
                    u"schema %1, known %2"_s.arg(out.version).arg(steps->size()));
    return {};
}

}  // namespace

std::optional<RawWorkspace::Read> RawWorkspace::rowOf(const RecordId &id, const Registry &registry) const
{
    const auto record = records.constFind(id);
    const RecordSpec *spec = record == records.cend() ? nullptr : registry.kind(record->kind);
    if (!spec)
        return std::nullopt;
    // Tables of other kinds have no row of that number, but other tables may.
    std::optional<Read> whole;
    int found = 0;
    for (const RawRow &raw : rows.value(record->rid)) {
        if (!fits(raw, *spec))
            continue;
        Read read = rowFrom(raw, *spec, id);
        read.row.deleted = !record->living;
        if (sortKey(read.row) == record->sortKey)
            return read;
        ++found;
        whole = std::move(read);
    }
    return found == 1 ? whole : std::nullopt;
}

Status RawWorkspace::giveContent(const QString &hash, const PieceTaker &take)
{
    const RawCell cell = contents.value(hash);
    const auto columns = columnsOf(cell.local);
    qint64 skip = columns && columns->size() == 2 ? (*columns)[1].offset : 0;
    Status done;
    const bool whole = skip > 0 && file->read(cell, [&](QByteArrayView piece) {
        const qint64 before = std::min<qint64>(skip, piece.size());
        skip -= before;
        done = piece.size() > before ? take(piece.sliced(before)) : Status();
        return done.has_value();
    });
    if (!done || whole)
        return done;
    return fail(ProblemCode::Damaged, StoreText::tr("The content of a file cannot be read."), hash);
}

Result<RawWorkspace> readDamaged(const QString &path)
{
    auto file = PageFile::open(path);
    if (!file)
        return fail(file.error());
    RawWorkspace out;
    out.file = *std::move(file);
    if (auto done = recogniseHeader(path, out); !done)
        return fail(done.error());
    Sorter sorter(out);
    for (qint64 i = 1; i <= out.file->pages(); ++i)
        for (const RawCell &cell : out.file->cellsOf(out.file->page(i), i == 1))
            sorter.take(cell);
    if (out.commits.isEmpty() && out.lines.isEmpty() && out.records.isEmpty())
        return fail(ProblemCode::NotAWorkspace,
                    StoreText::tr("Nothing of a Trilateral workspace was found in “%1”.")
                        .arg(QDir::toNativeSeparators(path)));
    return out;
}

}  // namespace tri
