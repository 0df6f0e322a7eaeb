// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bareworkspace.h"

#include <QFile>

#include <sqlite3.h>

namespace tri::bench {
namespace {

constexpr int kColumns = 9;

void check(int code, sqlite3 *database)
{
    if (code != SQLITE_OK && code != SQLITE_DONE && code != SQLITE_ROW)
        qFatal("base line: %s", sqlite3_errmsg(database));
}

}  // namespace

BareWorkspace::BareWorkspace(const QString &path)
{
    check(sqlite3_open(QFile::encodeName(path).constData(), &m_database), m_database);
    execute(
        "pragma journal_mode=truncate; pragma synchronous=full; pragma cache_size=-65536;"
        "create table if not exists line(rid integer primary key, id text unique, reference text, title text,"
        " body text, kind text, date text, place text, source text, verification text);"
        "create index if not exists line_order on line(title, id);"
        "create virtual table if not exists search using fts5(high, low, content='',"
        " tokenize='unicode61 remove_diacritics 2')");
}

BareWorkspace::~BareWorkspace()
{
    sqlite3_close(m_database);
}

void BareWorkspace::execute(const char *sql)
{
    check(sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr), m_database);
}

void BareWorkspace::insert(const QList<Line> &lines)
{
    execute("begin");
    sqlite3_stmt *row = nullptr;
    sqlite3_stmt *index = nullptr;
    check(
        sqlite3_prepare_v2(m_database, "insert into line values(null,?,?,?,?,?,?,?,?,?)", -1, &row, nullptr),
        m_database);
    check(sqlite3_prepare_v2(m_database, "insert into search(rowid, high, low) values(?,?,?)", -1, &index,
                             nullptr),
          m_database);
    for (const Line &line : lines) {
        for (int i = 0; i < kColumns; ++i)
            sqlite3_bind_text(row, i + 1, line[i].constData(), int(line[i].size()), SQLITE_STATIC);
        check(sqlite3_step(row), m_database);
        sqlite3_reset(row);
        sqlite3_bind_int64(index, 1, sqlite3_last_insert_rowid(m_database));
        const QByteArray high = line[1] + ' ' + line[2];
        sqlite3_bind_text(index, 2, high.constData(), int(high.size()), SQLITE_STATIC);
        sqlite3_bind_text(index, 3, line[3].constData(), int(line[3].size()), SQLITE_STATIC);
        check(sqlite3_step(index), m_database);
        sqlite3_reset(index);
    }
    sqlite3_finalize(row);
    sqlite3_finalize(index);
    execute("commit");
}

namespace {

int readAll(sqlite3 *database, sqlite3_stmt *statement)
{
    int rows = 0;
    qsizetype bytes = 0;
    while (sqlite3_step(statement) == SQLITE_ROW) {
        for (int i = 0; i < sqlite3_column_count(statement); ++i) {
            (void)sqlite3_column_text(statement, i);
            bytes += sqlite3_column_bytes(statement, i);
        }
        ++rows;
    }
    check(sqlite3_finalize(statement), database);
    return bytes > 0 ? rows : 0;
}

}  // namespace

int BareWorkspace::firstPage(int rows)
{
    sqlite3_stmt *statement = nullptr;
    check(sqlite3_prepare_v2(m_database, "select * from line order by title, id limit ?", -1, &statement,
                             nullptr),
          m_database);
    sqlite3_bind_int(statement, 1, rows);
    return readAll(m_database, statement);
}

int BareWorkspace::search(const QByteArray &word, int rows)
{
    sqlite3_stmt *statement = nullptr;
    check(sqlite3_prepare_v2(
              m_database,
              "select line.* from search join line on line.rid = search.rowid where search match ? "
              "order by rank limit ?",
              -1, &statement, nullptr),
          m_database);
    sqlite3_bind_text(statement, 1, word.constData(), int(word.size()), SQLITE_TRANSIENT);
    sqlite3_bind_int(statement, 2, rows);
    return readAll(m_database, statement);
}

int BareWorkspace::filter(const QByteArray &beginning, int rows)
{
    sqlite3_stmt *statement = nullptr;
    check(
        sqlite3_prepare_v2(m_database,
                           "select * from line where rid in (select rowid from search where search match ?) "
                           "order by title, id limit ?",
                           -1, &statement, nullptr),
        m_database);
    const QByteArray match = '"' + beginning + "\"*";
    sqlite3_bind_text(statement, 1, match.constData(), int(match.size()), SQLITE_TRANSIENT);
    sqlite3_bind_int(statement, 2, rows);
    return readAll(m_database, statement);
}

void BareWorkspace::edit(int number, const QByteArray &title)
{
    const auto run = [this, number](const char *sql, const QByteArray &text) {
        sqlite3_stmt *statement = nullptr;
        check(sqlite3_prepare_v2(m_database, sql, -1, &statement, nullptr), m_database);
        sqlite3_bind_int(statement, 1, number);
        if (!text.isNull())
            sqlite3_bind_text(statement, 2, text.constData(), int(text.size()), SQLITE_TRANSIENT);
        check(sqlite3_step(statement), m_database);
        check(sqlite3_finalize(statement), m_database);
    };
    execute("begin");
    // A full-text index without contents is told what it had.
    run("insert into search(search, rowid, high, low) select 'delete', rid, reference || ' ' || title, body "
        "from line where rid = ?",
        {});
    run("update line set title = ?2 where rid = ?1", title);
    run("insert into search(rowid, high, low) select rid, reference || ' ' || title, body from line where "
        "rid = ?",
        {});
    execute("commit");
}

QByteArray BareWorkspace::csv()
{
    QByteArray out;
    sqlite3_stmt *statement = nullptr;
    check(sqlite3_prepare_v2(m_database, "select * from line order by title, id", -1, &statement, nullptr),
          m_database);
    while (sqlite3_step(statement) == SQLITE_ROW) {
        for (int i = 1; i <= kColumns; ++i) {
            QByteArray cell(reinterpret_cast<const char *>(sqlite3_column_text(statement, i)),
                            sqlite3_column_bytes(statement, i));
            out += '"' + cell.replace('"', "\"\"") + (i < kColumns ? "\"," : "\"\r\n");
        }
    }
    check(sqlite3_finalize(statement), m_database);
    return out;
}

void BareWorkspace::removeAll()
{
    execute("begin; delete from line; insert into search(search) values('delete-all'); commit");
}

}  // namespace tri::bench
