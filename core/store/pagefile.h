// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The pages of a database file read without the database, so that a page that is lost costs what stood on it and nothing
// else: neither the schema, nor the pages above it, nor the header of the file need be there. Of a protected file pages are
// opened one by one; one whose seal does not fit is as good as lost.

#include "core/base/safefile.h"
#include "core/seal/safehead.h"

#include <QFile>
#include <QList>
#include <QSet>

#include <functional>
#include <optional>

namespace tri {

/// One value of a row.
struct RawValue {
    enum class Type { Null, Integer, Real, Text, Blob };
    Type type = Type::Null;
    qint64 number = 0;
    double decimal = 0;
    QByteArray bytes{};  ///< of a text or blob

    [[nodiscard]] bool isNull() const { return type == Type::Null; }
    [[nodiscard]] bool isText() const { return type == Type::Text; }
    [[nodiscard]] bool isInteger() const { return type == Type::Integer; }
    [[nodiscard]] QString text() const { return QString::fromUtf8(bytes); }
    [[nodiscard]] const QByteArray &utf8() const { return bytes; }
    [[nodiscard]] qint64 integer() const { return number; }
    [[nodiscard]] double real() const { return type == Type::Integer ? double(number) : decimal; }
};
using RawRow = QList<RawValue>;

/// Where a row stands. What does not fit on its page goes on on others.
struct RawCell {
    qint64 rowid = 0;      ///< 0 = in an index
    qint64 size = 0;       ///< of the whole row, bytes
    QByteArray local{};    ///< its beginning
    quint32 overflow = 0;  ///< the page on which it goes on; 0 = none
};

class PageFile {
public:
    inline static constexpr qint64 kUsualPage = 4096;
    inline static constexpr qint64 kLargestRow = 64LL * 1024 * 1024;  ///< that is held in memory

    /// Opened for reading alone. Without a header that can be believed, the size of the pages is guessed from the pages.
    /// Locked where the file is protected and its key is not in the key ring.
    [[nodiscard]] static Result<std::unique_ptr<PageFile>> open(const QString &path);

    [[nodiscard]] qint64 pageSize() const { return m_pageSize; }
    [[nodiscard]] qint64 pages() const { return m_pages; }  ///< the last one may be cut
    [[nodiscard]] bool hasHeader() const { return m_hasHeader; }
    /// Of a protected file, both blocks whole; empty = it is open.
    [[nodiscard]] const QByteArray &safeHead() const { return m_safeHead; }
    /// Pages of a protected file that were read and whose seals did not fit.
    [[nodiscard]] qint64 refusedPages() const { return m_refused.size(); }
    [[nodiscard]] const QByteArray &header() const
    {
        return m_header;
    }  ///< 100 bytes; fewer in a very short file
    /// From 1; what lies beyond the end, cannot be read, or has no seal that fits, is zeros.
    [[nodiscard]] QByteArray page(qint64 number);
    /// The rows on a page, as far as they can be told; none where it is neither a leaf of a table nor a page of an index, in
    /// which tables without numbered rows lie as well.
    [[nodiscard]] QList<RawCell> cellsOf(const QByteArray &page, bool isFirst) const;
    /// All bytes of a row, piece by piece. False when pages of it are not there or @p take wants no more.
    bool read(const RawCell &cell, const std::function<bool(QByteArrayView piece)> &take);
    /// Its values; nothing when it is too large or its bytes are no row.
    [[nodiscard]] std::optional<RawRow> rowOf(const RawCell &cell);

private:
    PageFile() = default;
    [[nodiscard]] Status findKey(const QString &path);
    void measure();
    void measureSealed();
    [[nodiscard]] qint64 guessPageSize();
    [[nodiscard]] qint64 leavesIn(qint64 pageSize);
    [[nodiscard]] bool leavesRoomForSeals();
    [[nodiscard]] std::optional<RawCell> cellAt(const QByteArray &page, qint64 at, char kind) const;

    QFile m_file;
    QByteArray m_safeHead;
    seal::SharedKey m_key;
    QSet<qint64> m_refused;
    qint64 m_start = 0;            ///< where the first page lies
    qint64 m_usable = kUsualPage;  ///< of each page; seals stand behind it, or did
    QByteArray m_header;
    qint64 m_pageSize = kUsualPage;
    qint64 m_pages = 0;
    bool m_hasHeader = false;
};

/// The values that the bytes of a row stand for.
[[nodiscard]] std::optional<RawRow> decodeRow(QByteArrayView bytes);
/// Types and sizes of the values, as far as the bytes at its beginning tell: {type, size, offset}.
struct RawColumn {
    RawValue::Type type = RawValue::Type::Null;
    qint64 size = 0;
    qint64 offset = 0;  ///< in the row
    quint64 code = 0;   ///< serial type of the format
};
[[nodiscard]] std::optional<QList<RawColumn>> columnsOf(QByteArrayView beginning);

}  // namespace tri
