// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The pages of a database file read without the database, so that a page that is lost costs what stood on it and nothing
// else: neither the schema, nor the pages above it, nor the header of the file need be there.

#include "core/base/safefile.h"

#include <QFile>
#include <QList>

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
    qint64 rowid = 0;
    qint64 size = 0;       ///< of the whole row, bytes
    QByteArray local{};    ///< its beginning
    quint32 overflow = 0;  ///< the page on which it goes on; 0 = none
};

class PageFile {
public:
    inline static constexpr qint64 kUsualPage = 4096;
    inline static constexpr qint64 kLargestRow = 64LL * 1024 * 1024;  ///< that is held in memory

    /// Opened for reading alone. Without a header that can be believed, the size of the pages is guessed from the pages.
    [[nodiscard]] static Result<std::unique_ptr<PageFile>> open(const QString &path);

    [[nodiscard]] qint64 pageSize() const { return m_pageSize; }
    [[nodiscard]] qint64 pages() const { return m_pages; }  ///< the last one may be cut
    [[nodiscard]] bool hasHeader() const { return m_hasHeader; }
    [[nodiscard]] const QByteArray &header() const
    {
        return m_header;
    }  ///< 100 bytes; fewer in a very short file
    /// From 1; what lies beyond the end, or cannot be read, is zeros.
    [[nodiscard]] QByteArray page(qint64 number);
    /// The rows on a page, as far as they can be told; none where it is no leaf of a table.
    [[nodiscard]] QList<RawCell> cellsOf(const QByteArray &page, bool isFirst) const;
    /// All bytes of a row, piece by piece. False when pages of it are not there or @p take wants no more.
    bool read(const RawCell &cell, const std::function<bool(QByteArrayView piece)> &take);
    /// Its values; nothing when it is too large or its bytes are no row.
    [[nodiscard]] std::optional<RawRow> rowOf(const RawCell &cell);

private:
    PageFile() = default;
    void measure();
    [[nodiscard]] qint64 guessPageSize();
    [[nodiscard]] qint64 leavesIn(qint64 pageSize);

    QFile m_file;
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
