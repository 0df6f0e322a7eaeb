// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Kind tables: one per record kind, one column per field. Derived from the log.

#include "core/record/valuetext.h"
#include "core/store/sqlite.h"

namespace tri {

[[nodiscard]] QByteArray tableName(const RecordSpec &spec);   ///< quoted
[[nodiscard]] QByteArray columnName(const FieldSpec &field);  ///< quoted
/// DDL of the kind's table, as frozen in a migration when the kind is released.
[[nodiscard]] QByteArray createTableSql(const RecordSpec &spec);
[[nodiscard]] QByteArray insertSql(const RecordSpec &spec);   ///< parameters: rid, then the fields in order
[[nodiscard]] QByteArray columnListSql(const RecordSpec &spec, const QByteArray &alias);

void bindValue(Statement &statement, const FieldSpec &field, const FieldValue &value);
/// A stored value that does not fit the field reads as nothing; the check compares with the log and reports it.
[[nodiscard]] FieldValue columnValue(const Statement &statement, int column, const FieldSpec &field);

/// Frozen migrations in order; index + 1 = the schema number (user_version) they lead to.
[[nodiscard]] Result<QList<QByteArray>> migrations();
/// The text of every table and index of a database, sorted: equal schemas, equal text.
[[nodiscard]] Result<QStringList> schemaOf(Database &database);

}  // namespace tri
