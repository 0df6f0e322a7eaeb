// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/pagefile.h"

#include "core/store/sealedvfs.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QtEndian>

#include <algorithm>
#include <cstring>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kHeader = 100;
constexpr QByteArrayView kMagic("SQLite format 3\0", 16);
constexpr qint64 kReservedAt = 20;
constexpr qint64 kLeafHeader = 8;
constexpr char kLeafOfTable = 13;
constexpr char kLeafOfIndex = 10;
constexpr char kInnerOfIndex = 2;
constexpr qint64 kPointer = 4;  ///< to another page
constexpr qsizetype kMostColumns = 2000;

/// A number of one to nine bytes at @p at, which moves on behind it.
std::optional<quint64> takeVarint(QByteArrayView bytes, qint64 &at)
{
    quint64 value = 0;
    for (int i = 0; i < 9; ++i) {
        if (at >= bytes.size())
            return std::nullopt;
        const auto byte = static_cast<unsigned char>(bytes[at++]);
        if (i == 8)
            return (value << 8U) | byte;
        value = (value << 7U) | (byte & 0x7fU);
        if ((byte & 0x80U) == 0)
            return value;
    }
    return std::nullopt;
}

quint16 word(QByteArrayView bytes, qint64 at)
{
    return qFromBigEndian<quint16>(bytes.data() + at);
}

/// How many bytes of a row stand on its own page.
qint64 localSize(qint64 size, qint64 usable, char kind)
{
    const qint64 most = kind == kLeafOfTable ? usable - 35 : (usable - 12) * 64 / 255 - 23;
    if (size <= most)
        return size;
    const qint64 least = (usable - 12) * 32 / 255 - 23;
    const qint64 fitting = least + (size - least) % (usable - 4);
    return fitting <= most ? fitting : least;
}

qint64 sizeOfCode(quint64 code)
{
    constexpr qint64 kFixed[] = {0, 1, 2, 3, 4, 6, 8, 8, 0, 0};
    return code < 10 ? kFixed[code] : qint64((code - 12) / 2);
}

qint64 integerOf(QByteArrayView bytes)
{
    if (bytes.isEmpty())
        return 0;
    auto value = quint64(qint64(static_cast<signed char>(bytes[0])));
    for (qsizetype i = 1; i < bytes.size(); ++i)
        value = (value << 8U) | static_cast<unsigned char>(bytes[i]);
    return qint64(value);
}

RawValue valueOf(const RawColumn &column, QByteArrayView bytes)
{
    RawValue value{column.type};
    switch (column.type) {
    case RawValue::Type::Null: break;
    case RawValue::Type::Integer:
        value.number = column.code >= 8 ? qint64(column.code - 8) : integerOf(bytes);
        break;
    case RawValue::Type::Real: {
        const auto bits = quint64(integerOf(bytes));
        std::memcpy(&value.decimal, &bits, sizeof value.decimal);
        break;
    }
    case RawValue::Type::Text:
    case RawValue::Type::Blob: value.bytes = bytes.toByteArray(); break;
    }
    return value;
}

bool isPageSize(qint64 size)
{
    return size >= 512 && size <= 65536 && (size & (size - 1)) == 0;
}

}  // namespace

std::optional<QList<RawColumn>> columnsOf(QByteArrayView beginning)
{
    qint64 at = 0;
    const auto header = takeVarint(beginning, at);
    if (!header || *header > quint64(beginning.size()) || qint64(*header) < at)
        return std::nullopt;
    QList<RawColumn> columns;
    auto offset = qint64(*header);
    while (at < qint64(*header)) {
        const auto code = takeVarint(beginning.first(qsizetype(*header)), at);
        if (!code || *code == 10 || *code == 11 || *code > (quint64(1) << 40U)
            || columns.size() >= kMostColumns)
            return std::nullopt;
        using Type = RawValue::Type;
        const Type type = *code == 0 ? Type::Null
            : *code == 7             ? Type::Real
            : *code < 10             ? Type::Integer
            : *code % 2 == 0         ? Type::Blob
                                     : Type::Text;
        columns << RawColumn{type, sizeOfCode(*code), offset, *code};
        offset += columns.last().size;
    }
    return columns;
}

std::optional<RawRow> decodeRow(QByteArrayView bytes)
{
    const auto columns = columnsOf(bytes);
    if (!columns)
        return std::nullopt;
    RawRow row;
    row.reserve(columns->size());
    for (const RawColumn &column : *columns) {
        if (column.offset + column.size > bytes.size())
            return std::nullopt;
        row << valueOf(column, bytes.sliced(column.offset, column.size));
    }
    return row;
}

Result<std::unique_ptr<PageFile>> PageFile::open(const QString &path)
{
    const QString shown = QDir::toNativeSeparators(path);
    std::unique_ptr<PageFile> pages(new PageFile);
    pages->m_file.setFileName(path);
    if (!QFileInfo::exists(path))
        return fail(ProblemCode::NotFound,
                    QCoreApplication::translate("Store", "“%1” does not exist. Check the name.").arg(shown));
    if (QFileInfo(path).isDir())
        return fail(ProblemCode::NotAWorkspace,
                    QCoreApplication::translate("Store", "“%1” is a folder, not a workspace.").arg(shown));
    if (!pages->m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(ProblemCode::Io,
                    QCoreApplication::translate(
                        "Store", "“%1” cannot be read. Ask its owner for the right to read it.")
                        .arg(shown),
                    pages->m_file.errorString());
    if (isSealedFile(path))
        if (auto done = pages->findKey(shown); !done)
            return fail(done.error());
    if (pages->m_key)
        pages->measureSealed();
    else
        pages->measure();
    return pages;
}

Status PageFile::findKey(const QString &shown)
{
    const auto head = seal::SafeHead::parse(m_file.read(seal::kSafeHead));
    if (!head)
        return fail(ProblemCode::Damaged,
                    QCoreApplication::translate(
                        "Protect",
                        "The beginning of “%1”, where its locks are, is damaged, or of a later version of "
                        "Trilateral. Open a backup.")
                        .arg(shown));
    m_safeHead = head->bytes();
    m_key = seal::keyring::find(head->keyName());
    return m_key ? Status()
                 : fail(ProblemCode::Locked,
                        QCoreApplication::translate(
                            "Store", "“%1” is protected by a passphrase. Give it to open the workspace.")
                            .arg(shown));
}

/// What seals lie in is always of the same form.
void PageFile::measureSealed()
{
    m_start = seal::kSafeHead;
    m_usable = kUsualPage - seal::kPageExtra;
    m_pages = (std::max<qint64>(m_file.size() - m_start, 0) + m_pageSize - 1) / m_pageSize;
    m_header = page(1).first(kHeader);
    m_hasHeader = m_header.startsWith(kMagic);
}

void PageFile::measure()
{
    m_header = m_file.read(kHeader);
    m_hasHeader = m_header.size() == kHeader && m_header.startsWith(kMagic);
    qint64 told = m_header.size() == kHeader ? word(m_header, 16) : 0;
    if (told == 1)
        told = 65536;
    // A header may be damaged in this place alone.
    const qint64 guessed = guessPageSize();
    const bool isLikely = m_hasHeader && isPageSize(told) && leavesIn(told) >= leavesIn(guessed);
    m_pageSize = isLikely ? told : guessed;
    m_pages = (m_file.size() + m_pageSize - 1) / m_pageSize;
    // A workspace that was protected once still leaves the room.
    const qint64 reserved = isLikely ? uchar(m_header[kReservedAt]) : -1;
    const bool isTold = reserved == 0 || reserved == seal::kPageExtra;
    const bool wasSealed = isTold ? reserved != 0 : leavesRoomForSeals();
    m_usable = m_pageSize - (wasSealed ? seal::kPageExtra : 0);
}

/// Whether most leaves have nothing where seals would stand; a row ends at the end of nearly every page that leaves no room.
bool PageFile::leavesRoomForSeals()
{
    constexpr qint64 kLooked = 4000;
    qint64 leaves = 0;
    qint64 filled = 0;
    for (qint64 number = 2; number <= std::min(m_pages, kLooked); ++number) {
        const QByteArray bytes = page(number);
        if (bytes[0] != kLeafOfTable || word(bytes, 3) == 0)
            continue;
        ++leaves;
        const QByteArrayView end = QByteArrayView(bytes).last(seal::kPageExtra);
        filled += std::any_of(end.cbegin(), end.cend(), [](char byte) { return byte != 0; }) ? 1 : 0;
    }
    return 2 * filled < leaves;
}

/// How many pages of this size are leaves of tables by their beginnings, among the first thousands.
qint64 PageFile::leavesIn(qint64 pageSize)
{
    constexpr qint64 kLooked = 4000;
    qint64 found = 0;
    const qint64 last = std::min(m_file.size() / pageSize, kLooked);
    for (qint64 i = 1; i < last; ++i) {
        m_file.seek(i * pageSize);
        const QByteArray begin = m_file.read(std::min<qint64>(pageSize, 512));
        if (begin.size() < kLeafHeader || begin[0] != kLeafOfTable)
            continue;
        const qint64 cells = word(begin, 3);
        const qint64 content = word(begin, 5) ? word(begin, 5) : 65536;
        bool isLeaf = cells > 0 && kLeafHeader + 2 * cells <= content && content < pageSize;
        for (qint64 at = kLeafHeader; isLeaf && at < kLeafHeader + 2 * cells && at + 2 <= begin.size(); at += 2)
            isLeaf = word(begin, at) >= content && word(begin, at) < pageSize;
        found += isLeaf ? 1 : 0;
    }
    return found;
}

qint64 PageFile::guessPageSize()
{
    qint64 best = kUsualPage;
    qint64 most = leavesIn(kUsualPage);
    for (qint64 size = 512; size <= 65536; size *= 2)
        if (const qint64 found = size == kUsualPage ? 0 : leavesIn(size); found > most) {
            best = size;
            most = found;
        }
    return best;
}

QByteArray PageFile::page(qint64 number)
{
    QByteArray bytes;
    if (number >= 1 && number <= m_pages && m_file.seek(m_start + (number - 1) * m_pageSize))
        bytes = m_file.read(m_pageSize);
    if (bytes.size() < m_pageSize)
        bytes.append(m_pageSize - bytes.size(), '\0');
    if (m_key && !openSealedPage(*m_key, number - 1, bytes)) {
        m_refused.insert(number);
        bytes.fill('\0');
    }
    return bytes;
}

std::optional<RawCell> PageFile::cellAt(const QByteArray &page, qint64 at, char kind) const
{
    if (kind == kInnerOfIndex)
        at += kPointer;
    const auto size = takeVarint(page, at);
    const auto rowid = size && kind == kLeafOfTable ? takeVarint(page, at) : std::optional<quint64>(0);
    if (!size || !rowid || *size == 0 || *size > quint64(m_pages) * quint64(m_pageSize))
        return std::nullopt;
    RawCell cell{qint64(*rowid), qint64(*size)};
    const qint64 local = localSize(cell.size, m_usable, kind);
    const bool goesOn = local < cell.size;
    if (at + local + (goesOn ? kPointer : 0) > m_usable)
        return std::nullopt;
    cell.local = page.mid(at, local);
    if (goesOn)
        cell.overflow = qFromBigEndian<quint32>(page.constData() + at + local);
    return cell;
}

QList<RawCell> PageFile::cellsOf(const QByteArray &page, bool isFirst) const
{
    const qint64 start = isFirst ? kHeader : 0;
    QList<RawCell> cells;
    if (page.size() < m_pageSize)
        return cells;
    const char kind = page[start];
    if (kind != kLeafOfTable && kind != kLeafOfIndex && kind != kInnerOfIndex)
        return cells;
    const qint64 count = word(page, start + 3);
    const qint64 pointers = start + kLeafHeader + (kind == kInnerOfIndex ? kPointer : 0);
    for (qint64 i = 0; i < count && pointers + 2 * i + 2 <= m_pageSize; ++i) {
        const qint64 at = word(page, pointers + 2 * i);
        if (at < pointers || at >= m_usable)
            continue;
        if (auto cell = cellAt(page, at, kind))
            cells << *std::move(cell);
    }
    return cells;
}

bool PageFile::read(const RawCell &cell, const std::function<bool(QByteArrayView piece)> &take)
{
    if (!take(cell.local))
        return false;
    qint64 left = cell.size - cell.local.size();
    quint32 next = cell.overflow;
    // A row has no more pages than bytes, so a circle of pages comes to its end too.
    while (left > 0) {
        if (next < 2 || next > m_pages)
            return false;
        const QByteArray bytes = page(next);
        const qint64 piece = std::min(left, m_usable - 4);
        if (!take(QByteArrayView(bytes).sliced(4, piece)))
            return false;
        next = qFromBigEndian<quint32>(bytes.constData());
        left -= piece;
    }
    return true;
}

std::optional<RawRow> PageFile::rowOf(const RawCell &cell)
{
    if (cell.size > kLargestRow)
        return std::nullopt;
    if (cell.overflow == 0 && cell.size == cell.local.size())
        return decodeRow(cell.local);
    QByteArray all;
    const bool whole = read(cell, [&all](QByteArrayView piece) {
        all.append(piece);
        return true;
    });
    return whole ? decodeRow(all) : std::nullopt;
}

}  // namespace tri
