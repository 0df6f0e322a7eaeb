// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sqlite.h"

struct sqlite3_blob;

namespace tri {

/// One blob of one row, read or written in pieces, so that a large file is never held in memory as a whole.
class Blob {
public:
    /// @p table and @p column are names of the program's own.
    [[nodiscard]] static Result<Blob> open(Database &database, const char *table, const char *column,
                                           qint64 row, bool write);
    Blob(Blob &&other) noexcept;
    Blob(const Blob &) = delete;
    Blob &operator=(const Blob &) = delete;
    ~Blob();

    [[nodiscard]] qint64 size() const;
    [[nodiscard]] Status read(char *to, qint64 count, qint64 from);
    [[nodiscard]] Status write(QByteArrayView piece, qint64 to);  ///< must lie within the size
    [[nodiscard]] Status close();                                 ///< tells a failure that came late

private:
    Blob(Database &database, sqlite3_blob *handle) : m_database(&database), m_handle(handle) {}
    [[nodiscard]] Status statusOf(int code) const;

    Database *m_database;
    sqlite3_blob *m_handle;
};

}  // namespace tri
