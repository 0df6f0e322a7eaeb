// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/blob.h"

#include <sqlite3.h>

#include <utility>

namespace tri {

Result<Blob> Blob::open(Database &database, const char *table, const char *column, qint64 row, bool write)
{
    sqlite3_blob *handle = nullptr;
    const int code = sqlite3_blob_open(database.handle(), "main", table, column, row, write ? 1 : 0, &handle);
    if (code != SQLITE_OK)
        return fail(database.problem(code));
    return Blob(database, handle);
}

Blob::Blob(Blob &&other) noexcept
    : m_database(other.m_database), m_handle(std::exchange(other.m_handle, nullptr))
{
}

Blob::~Blob()
{
    sqlite3_blob_close(m_handle);
}

qint64 Blob::size() const
{
    return sqlite3_blob_bytes(m_handle);
}

Status Blob::statusOf(int code) const
{
    if (code == SQLITE_OK)
        return {};
    return fail(m_database->problem(code));
}

Status Blob::read(char *to, qint64 count, qint64 from)
{
    return statusOf(sqlite3_blob_read(m_handle, to, int(count), int(from)));
}

Status Blob::write(QByteArrayView piece, qint64 to)
{
    return statusOf(sqlite3_blob_write(m_handle, piece.data(), int(piece.size()), int(to)));
}

Status Blob::close()
{
    return statusOf(sqlite3_blob_close(std::exchange(m_handle, nullptr)));
}

}  // namespace tri
