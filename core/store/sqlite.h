// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The thin layer over sqlite3*. Values are always bound; SQL stands only in core/store.

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <atomic>
#include <functional>

struct sqlite3;
struct sqlite3_stmt;

namespace tri {

class Database;

/// A prepared statement; bind positions and columns count from 0. Reset by begin().
class Statement {
public:
    Statement() = default;
    Statement(Statement &&other) noexcept;
    Statement &operator=(Statement &&other) noexcept;
    ~Statement();

    /// Starts a new execution. Every parameter must then be bound.
    Statement &begin();
    Statement &bind(const QString &text);
    Statement &bind(const char *text);
    Statement &bindUtf8(const QByteArray &utf8);
    Statement &bindBlob(const QByteArray &bytes);
    Statement &bind(qint64 number);
    Statement &bind(int number) { return bind(qint64(number)); }
    Statement &bind(double number);
    Statement &bindNull();
    Statement &bindZeros(qint64 size);  ///< a blob of that size, to be filled through a Blob

    /// True: a row is there. False: done.
    [[nodiscard]] Result<bool> step();
    /// Runs to the end; for statements without rows.
    [[nodiscard]] Status run();
    /// Calls @p take for each remaining row.
    [[nodiscard]] Status forEach(const std::function<void(const Statement &)> &take);

    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray utf8(int column) const;  ///< a copy
    [[nodiscard]] QByteArray blob(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] bool isNull(int column) const;

private:
    friend class Database;
    Database *m_database = nullptr;
    sqlite3_stmt *m_statement = nullptr;
    int m_next = 0;
    int m_bindError = 0;
};

/// One connection with every switch set that a file of unknown origin asks for (trust: untrusted schema, defensive
/// mode, no extensions, no memory map, cell-size check, no double-quoted strings).
class Database {
public:
    enum class Access {
        Create,
        ReadWrite,
        ReadOnly,
        Memory,
        Copying,  ///< to read, and to write copies to addresses that name how they are to lie there (see sealing.h)
    };
    /// A protected workspace opens when its key is in the key ring; Locked otherwise.
    [[nodiscard]] static Result<Database> open(const QString &path, Access access);
    Database(Database &&other) noexcept;
    Database &operator=(Database &&other) noexcept;
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;
    ~Database();

    /// Statements are broken off, as failures, once @p stop is true. It must outlive this.
    void stopWhen(const std::atomic<bool> &stop);
    [[nodiscard]] Result<Statement> prepare(const QByteArray &sql);
    /// Several statements without parameters or rows: migrations and pragmas.
    [[nodiscard]] Status execute(const QByteArray &sql);
    /// The first column of the first row; 0 or "" when there is none.
    [[nodiscard]] Result<qint64> number(const QByteArray &sql);
    [[nodiscard]] Result<QString> text(const QByteArray &sql);
    [[nodiscard]] qint64 lastInsertId() const;
    [[nodiscard]] int changes() const;
    [[nodiscard]] sqlite3 *handle() const { return m_handle; }
    [[nodiscard]] const QString &path() const { return m_path; }
    /// The connection's last error in the user's words, with file, cause and next step.
    [[nodiscard]] Problem problem(int code) const;

private:
    friend Result<Database> inMemory(Database &database);
    Database() = default;
    QString m_path;
    sqlite3 *m_handle = nullptr;
};

/// A copy of all of it in memory, which bears its name.
[[nodiscard]] Result<Database> inMemory(Database &database);

/// Whether the disk that holds the file has no room left, and how that is told.
[[nodiscard]] bool isDiskFull(const QString &path);
[[nodiscard]] Problem diskFull(const QString &path, const QString &detail);

/// Rolls back unless commit() was called.
class Transaction {
public:
    explicit Transaction(Database &database) : m_database(database) {}
    ~Transaction();
    [[nodiscard]] Status begin();
    [[nodiscard]] Status commit();

private:
    Database &m_database;
    bool m_open = false;
};

/// Several readings in one go: the file is locked and looked at once, and not for each of them anew. Nothing is to be
/// written meanwhile, unless a transaction was open already; then this does nothing.
class ReadSpan {
public:
    explicit ReadSpan(Database &database);
    ~ReadSpan();
    ReadSpan(const ReadSpan &) = delete;
    ReadSpan &operator=(const ReadSpan &) = delete;

private:
    Database &m_database;
    bool m_open = false;
};

}  // namespace tri
