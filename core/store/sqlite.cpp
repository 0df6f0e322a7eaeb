// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite.h"

#include "core/seal/sealcrypt.h"
#include "core/store/sealedvfs.h"
#include "core/store/textfunctions.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

#include <sqlite3.h>

#include <algorithm>
#include <utility>

namespace tri {

namespace {

struct StoreText {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

}  // namespace

bool isDiskFull(const QString &path)
{
    constexpr qint64 kLeast = 64LL * 1024;
    const QStorageInfo disk(QFileInfo(path).absolutePath());
    return disk.isValid() && disk.bytesAvailable() < kLeast;
}

Problem diskFull(const QString &path, const QString &detail)
{
    return {ProblemCode::DiskFull,
            StoreText::tr("The disk that holds “%1” is full. Nothing was changed. Free some space and try again.")
                .arg(QDir::toNativeSeparators(path)),
            detail};
}

Statement::Statement(Statement &&other) noexcept
    : m_database(other.m_database), m_statement(std::exchange(other.m_statement, nullptr)), m_next(other.m_next)
{
}

Statement &Statement::operator=(Statement &&other) noexcept
{
    std::swap(m_database, other.m_database);
    std::swap(m_statement, other.m_statement);
    std::swap(m_next, other.m_next);
    return *this;
}

Statement::~Statement()
{
    sqlite3_finalize(m_statement);
}

Statement &Statement::begin()
{
    sqlite3_reset(m_statement);
    m_next = 0;
    m_bindError = 0;
    return *this;
}

Statement &Statement::bind(const QString &text)
{
    return bindUtf8(text.toUtf8());
}

Statement &Statement::bind(const char *text)
{
    return bindUtf8(QByteArray(text));
}

Statement &Statement::bindUtf8(const QByteArray &utf8)
{
    m_bindError |= sqlite3_bind_text64(m_statement, ++m_next, utf8.constData(), sqlite3_uint64(utf8.size()),
                                       SQLITE_TRANSIENT, SQLITE_UTF8);
    return *this;
}

Statement &Statement::bindBlob(const QByteArray &bytes)
{
    m_bindError |= sqlite3_bind_blob64(m_statement, ++m_next, bytes.constData(), sqlite3_uint64(bytes.size()),
                                       SQLITE_TRANSIENT);
    return *this;
}

Statement &Statement::bind(qint64 number)
{
    m_bindError |= sqlite3_bind_int64(m_statement, ++m_next, number);
    return *this;
}

Statement &Statement::bind(double number)
{
    m_bindError |= sqlite3_bind_double(m_statement, ++m_next, number);
    return *this;
}

Statement &Statement::bindNull()
{
    m_bindError |= sqlite3_bind_null(m_statement, ++m_next);
    return *this;
}

Statement &Statement::bindZeros(qint64 size)
{
    m_bindError |= sqlite3_bind_zeroblob64(m_statement, ++m_next, sqlite3_uint64(size));
    return *this;
}

Result<bool> Statement::step()
{
    Q_ASSERT(m_next == sqlite3_bind_parameter_count(m_statement));
    if (m_bindError)
        return fail(m_database->problem(SQLITE_MISUSE));
    switch (const int code = sqlite3_step(m_statement); code) {
    case SQLITE_ROW: return true;
    case SQLITE_DONE: return false;
    default: {
        Problem problem = m_database->problem(sqlite3_extended_errcode(m_database->handle()));
        sqlite3_reset(m_statement);
        return fail(std::move(problem));
    }
    }
}

Status Statement::forEach(const std::function<void(const Statement &)> &take)
{
    for (;;) {
        const auto more = step();
        if (!more)
            return fail(more.error());
        if (!*more)
            return {};
        take(*this);
    }
}

Status Statement::run()
{
    for (;;) {
        const auto more = step();
        if (!more)
            return fail(more.error());
        if (!*more)
            break;
    }
    sqlite3_reset(m_statement);
    return {};
}

QByteArray Statement::utf8(int column) const
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return {text, text ? sqlite3_column_bytes(m_statement, column) : 0};
}

QString Statement::text(int column) const
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return text ? QString::fromUtf8(text, sqlite3_column_bytes(m_statement, column)) : QString();
}

QByteArray Statement::blob(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return {bytes, bytes ? sqlite3_column_bytes(m_statement, column) : 0};
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

double Statement::real(int column) const
{
    return sqlite3_column_double(m_statement, column);
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

Result<Database> Database::open(const QString &path, Access access)
{
    Database database;
    database.m_path = path;
    const int flags = access == Access::ReadOnly ? SQLITE_OPEN_READONLY
        : access == Access::Copying              ? SQLITE_OPEN_READONLY | SQLITE_OPEN_URI
        : access == Access::ReadWrite            ? SQLITE_OPEN_READWRITE
                                                 : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    const bool isSealed = access != Access::Memory && isSealedFile(path);
    const QByteArray name = access == Access::Memory ? QByteArray(":memory:") : QFile::encodeName(path);
    const int code =
        sqlite3_open_v2(name.constData(), &database.m_handle,
                        flags | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE | SQLITE_OPEN_PRIVATECACHE,
                        isSealed ? sealedVfs() : nullptr);
    if (code != SQLITE_OK)
        return fail(database.problem(code));

    sqlite3 *db = database.m_handle;
    sqlite3_db_config(db, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(db, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(db, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
    sqlite3_db_config(db, SQLITE_DBCONFIG_ENABLE_FTS3_TOKENIZER, 0, nullptr);
    sqlite3_db_config(db, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(db, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    sqlite3_db_config(db, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    sqlite3_db_config(db, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    if (isSealed) {
        int reserved = int(seal::kPageExtra);
        sqlite3_file_control(db, "main", SQLITE_FCNTL_RESERVE_BYTES, &reserved);
    }
    sqlite3_limit(db, SQLITE_LIMIT_LENGTH, 256 << 20);
    sqlite3_busy_timeout(db, 2000);
    addTextFunctions(db);
    if (auto done =
            database.execute("pragma mmap_size=0; pragma cell_size_check=on; pragma temp_store=memory;"
                             "pragma synchronous=full; pragma cache_size=-32768");
        !done)
        return fail(done.error());
    return database;
}

Database::Database(Database &&other) noexcept
    : m_path(std::move(other.m_path)), m_handle(std::exchange(other.m_handle, nullptr))
{
}

Database &Database::operator=(Database &&other) noexcept
{
    std::swap(m_path, other.m_path);
    std::swap(m_handle, other.m_handle);
    return *this;
}

Database::~Database()
{
    sqlite3_close_v2(m_handle);
}

void Database::stopWhen(const std::atomic<bool> &stop)
{
    constexpr int kSteps = 20'000;  // of the database's machine: a fraction of a millisecond
    sqlite3_progress_handler(
        m_handle, kSteps,
        [](void *asked) { return int(static_cast<const std::atomic<bool> *>(asked)->load()); },
        const_cast<std::atomic<bool> *>(&stop));
}

Result<Statement> Database::prepare(const QByteArray &sql)
{
    Statement statement;
    statement.m_database = this;
    const int code = sqlite3_prepare_v3(m_handle, sql.constData(), int(sql.size()), SQLITE_PREPARE_PERSISTENT,
                                        &statement.m_statement, nullptr);
    if (code != SQLITE_OK) {
        Problem found = problem(sqlite3_extended_errcode(m_handle));
        found.detail += QStringLiteral(" in: ") + QString::fromUtf8(sql.first(std::min<qsizetype>(sql.size(), 200)));
        return fail(std::move(found));
    }
    return statement;
}

Status Database::execute(const QByteArray &sql)
{
    if (sqlite3_exec(m_handle, sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        return fail(problem(sqlite3_extended_errcode(m_handle)));
    return {};
}

Result<qint64> Database::number(const QByteArray &sql)
{
    auto statement = prepare(sql);
    if (!statement)
        return fail(statement.error());
    const auto row = statement->begin().step();
    if (!row)
        return fail(row.error());
    return *row ? statement->integer(0) : 0;
}

Result<QString> Database::text(const QByteArray &sql)
{
    auto statement = prepare(sql);
    if (!statement)
        return fail(statement.error());
    const auto row = statement->begin().step();
    if (!row)
        return fail(row.error());
    return *row ? statement->text(0) : QString();
}

qint64 Database::lastInsertId() const
{
    return sqlite3_last_insert_rowid(m_handle);
}

int Database::changes() const
{
    return sqlite3_changes(m_handle);
}

Problem Database::problem(int code) const
{
    const QString file = QDir::toNativeSeparators(m_path);
    const QString detail = m_handle ? QString::fromUtf8(sqlite3_errmsg(m_handle)) + QStringLiteral(" (%1)").arg(code)
                                    : QStringLiteral("sqlite error %1").arg(code);
    if (code == SQLITE_IOERR_DATA)
        return {ProblemCode::Damaged,
                StoreText::tr(
                    "“%1” is damaged, or somebody changed it without its key. It was not changed now. Open a "
                    "backup, or a copy that a colleague holds.")
                    .arg(file),
                detail};
    switch (code & 0xff) {
    case SQLITE_AUTH:
        return {ProblemCode::Locked,
                StoreText::tr("“%1” is protected by a passphrase. Give it to open the workspace.").arg(file),
                detail};
    case SQLITE_NOTADB:
        return {ProblemCode::NotAWorkspace,
                StoreText::tr("“%1” is not a Trilateral workspace. Choose another file, or import it if it is a table.").arg(file),
                detail};
    case SQLITE_CORRUPT:
        return {ProblemCode::Damaged,
                StoreText::tr("“%1” is damaged. It was not changed. Open a backup, or a copy that a colleague holds.").arg(file),
                detail};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ProblemCode::Locked,
                StoreText::tr("“%1” is in use by another program. Close it there and try again; nothing was lost.").arg(file),
                detail};
    case SQLITE_FULL: return diskFull(m_path, detail);
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return {ProblemCode::ReadOnly,
                StoreText::tr("“%1” cannot be written. Open it read-only, or copy it to a folder you may write to.").arg(file),
                detail};
    case SQLITE_CANTOPEN:
        // A journal, or a backup, that cannot be made for want of room is a file that cannot be opened.
        if (QFileInfo::exists(m_path) && isDiskFull(m_path))
            return diskFull(m_path, detail);
        return {QFileInfo::exists(m_path) ? ProblemCode::Io : ProblemCode::NotFound,
                StoreText::tr("“%1” cannot be opened. Check that the file and its folder are there and that you may read them.")
                    .arg(file),
                detail};
    default:
        return {ProblemCode::Io, StoreText::tr("“%1” cannot be read or written (%2). Nothing was changed.").arg(file, detail),
                detail};
    }
}

Result<Database> inMemory(Database &database)
{
    auto copy = Database::open({}, Database::Access::Memory);
    if (!copy)
        return copy;
    copy->m_path = database.path();
    sqlite3_backup *backup = sqlite3_backup_init(copy->handle(), "main", database.handle(), "main");
    if (!backup)
        return fail(copy->problem(sqlite3_extended_errcode(copy->handle())));
    const int step = sqlite3_backup_step(backup, -1);
    const int code = sqlite3_backup_finish(backup);
    if (step != SQLITE_DONE || code != SQLITE_OK)
        return fail(database.problem(code != SQLITE_OK ? code : step));
    return copy;
}

Transaction::~Transaction()
{
    if (m_open)
        sqlite3_exec(m_database.handle(), "rollback", nullptr, nullptr, nullptr);
}

Status Transaction::begin()
{
    auto done = m_database.execute("begin immediate");
    m_open = done.has_value();
    return done;
}

Status Transaction::commit()
{
    auto done = m_database.execute("commit");
    if (done)
        m_open = false;
    // The last of what a commit does is to make safe that it was done: when that fails, it may be there all the same. All
    // that is written comes before: a write that fails is taken back.
    if (!done && done.error().code == ProblemCode::Io
        && sqlite3_extended_errcode(m_database.handle()) != SQLITE_IOERR_WRITE)
        return fail(ProblemCode::Io,
                    StoreText::tr("“%1” could not be written to the end (%2). What was there before is safe. Open it again to "
                                  "see whether the last change is in it.")
                        .arg(QDir::toNativeSeparators(m_database.path()), done.error().detail),
                    done.error().detail);
    return done;
}

ReadSpan::ReadSpan(Database &database) : m_database(database)
{
    // Where this fails, each reading locks for itself and tells what is wrong.
    if (sqlite3_get_autocommit(database.handle()))
        m_open = sqlite3_exec(database.handle(), "begin", nullptr, nullptr, nullptr) == SQLITE_OK;
}

ReadSpan::~ReadSpan()
{
    if (m_open && sqlite3_exec(m_database.handle(), "commit", nullptr, nullptr, nullptr) != SQLITE_OK)
        sqlite3_exec(m_database.handle(), "rollback", nullptr, nullptr, nullptr);
}

}  // namespace tri
