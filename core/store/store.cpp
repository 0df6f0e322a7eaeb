// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store.h"

#include "core/seal/safehead.h"
#include "core/store/sealedvfs.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QMutex>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

struct StoreText {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

QString shown(const QString &path)
{
    return QDir::toNativeSeparators(path);
}

Status missing(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return fail(ProblemCode::NotFound,
                    StoreText::tr("“%1” does not exist. Check the name, or make a new workspace.").arg(shown(path)));
    if (info.isDir())
        return fail(ProblemCode::NotAWorkspace, StoreText::tr("“%1” is a folder, not a workspace.").arg(shown(path)));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ProblemCode::Io, StoreText::tr("“%1” cannot be read. Ask its owner for the right to read it.").arg(shown(path)),
                    file.errorString());
    // SQLite takes an empty file for a new database; to a person it is a broken one.
    const QByteArray begin = file.read(16);
    if (begin != QByteArray("SQLite format 3\0", 16) && !isSealedFile(path))
        return fail(ProblemCode::NotAWorkspace,
                    StoreText::tr("“%1” is not a Trilateral workspace. Choose another file, or import it if it is a table.")
                        .arg(shown(path)));
    return {};
}

}  // namespace

Store::Store(Database database, const Registry &registry, bool readOnly)
    : m_database(std::move(database)), m_registry(registry), m_readOnly(readOnly)
{
}

Result<std::unique_ptr<Store>> Store::create(const QString &path, const Registry &registry)
{
    // The head of a protected workspace alone: all that is written behind it is sealed.
    const bool isBegun = QFileInfo(path).size() == seal::kSafeHead && isSealedFile(path);
    if (QFileInfo::exists(path) && !isBegun)
        return fail(ProblemCode::Exists,
                    StoreText::tr("“%1” exists already. Choose another name; the file was not touched.").arg(shown(path)));
    auto database = Database::open(path, Database::Access::Create);
    if (!database)
        return fail(database.error());
    std::unique_ptr<Store> store(new Store(std::move(*database), registry, false));
    auto locked = lockWorkspace(path);
    Status done = locked ? Status() : fail(locked.error());
    if (done) {
        store->m_lock = *std::move(locked);
        done = store->m_database.execute("pragma page_size=4096; pragma journal_mode=truncate");
    }
    if (done)
        done = migrate(store->m_database, registry, 0);
    if (!done) {
        const Problem problem = done.error();
        store.reset();
        QFile::remove(path);  // it was ours and is not whole
        return fail(problem);
    }
    return store;
}

Result<std::unique_ptr<Store>> Store::open(const QString &path, bool readOnly, const Registry &registry,
                                           const std::function<Status(Database &database)> &beforeUpdate,
                                           PageCheck pages)
{
    if (auto done = missing(path); !done)
        return fail(done.error());
    if (!readOnly && !QFileInfo(path).isWritable())
        return fail(ProblemCode::ReadOnly,
                    StoreText::tr("“%1” is write-protected. Open it read-only, or copy it to a folder you may write to.")
                        .arg(shown(path)));
    auto database = Database::open(path, readOnly ? Database::Access::ReadOnly : Database::Access::ReadWrite);
    if (!database)
        return fail(database.error());
    std::unique_ptr<Store> store(new Store(std::move(*database), registry, readOnly));
    if (!readOnly) {
        auto locked = lockWorkspace(path);
        if (!locked)
            return fail(locked.error());
        store->m_lock = *std::move(locked);
    }
    if (auto done = acceptFile(store->m_database, registry, readOnly, beforeUpdate, pages); !done)
        return fail(done.error());
    if (!readOnly)
        if (auto done = store->m_database.execute("pragma journal_mode=truncate"); !done)
            return fail(done.error());
    return store;
}

void Store::finishCutOff(const QString &path)
{
    if (QFileInfo(path + u"-journal"_s).size() == 0 || !QFileInfo(path).isWritable())
        return;
    // The first reading rolls back. When it fails, or another program is writing just now, opening the file tells.
    if (auto database = Database::open(path, Database::Access::ReadWrite))
        (void)database->number("select count(*) from sqlite_schema").has_value();
}

Store::~Store()
{
    m_selects.clear();
    m_inserts.clear();
    m_statements.clear();
    // An empty journal beside the file would make people wonder which of the two to copy.
    if (!m_readOnly)
        (void)m_database.execute("pragma journal_mode=delete").has_value();
}

Status Store::migrate(Database &database, const Registry &registry, qint64 from)
{
    const auto steps = migrations();
    if (!steps)
        return fail(steps.error());
    Transaction transaction(database);
    if (auto done = transaction.begin(); !done)
        return done;
    for (qint64 i = from; i < steps->size(); ++i)
        if (auto done = database.execute(steps->at(i)); !done)
            return done;
    if (from == 0) {
        // A registry of the tests' own has kinds that no migration knows.
        for (const RecordSpec *spec : registry.kinds()) {
            const auto known = database.number("select count(*) from sqlite_schema where name = '"
                                               + tableName(*spec).replace('"', "") + '\'');
            if (!known)
                return fail(known.error());
            if (*known == 0)
                if (auto done = database.execute(createTableSql(*spec)); !done)
                    return done;
        }
        if (auto done = database.execute("pragma application_id=" + QByteArray::number(kApplicationId)); !done)
            return done;
    }
    if (auto done = database.execute("pragma user_version=" + QByteArray::number(steps->size())); !done)
        return done;
    return transaction.commit();
}

/// What the migrations make for these kinds. Worked out once for each set of them: it takes longer than opening a file.
Result<QStringList> Store::expectedSchema(const Registry &registry)
{
    static QMutex busy;
    static QMap<QList<const RecordSpec *>, QStringList> known;
    const QMutexLocker held(&busy);
    if (const auto found = known.constFind(registry.kinds()); found != known.cend())
        return *found;
    auto fresh = Database::open({}, Database::Access::Memory);
    if (!fresh)
        return fail(fresh.error());
    if (auto done = migrate(*fresh, registry, 0); !done)
        return fail(done.error());
    auto schema = schemaOf(*fresh);
    if (schema)
        known.insert(registry.kinds(), *schema);
    return schema;
}

Status Store::recogniseHead(Database &database, bool *isOld)
{
    const auto application = database.number("pragma application_id");
    if (!application)
        return fail(application.error());
    if (*application != kApplicationId)
        return fail(ProblemCode::NotAWorkspace,
                    StoreText::tr("“%1” is a database of another program, not a Trilateral workspace. Choose another file.")
                        .arg(shown(database.path())));
    const auto version = database.number("pragma user_version");
    const auto steps = migrations();
    if (!version || !steps)
        return fail(version ? steps.error() : version.error());
    if (*version > steps->size())
        return fail(ProblemCode::Newer,
                    StoreText::tr("“%1” was written by a newer version of Trilateral. It was not changed. Install that version to open it.")
                        .arg(shown(database.path())),
                    u"schema %1, known %2"_s.arg(*version).arg(steps->size()));
    *isOld = *version < steps->size();
    return {};
}

Status Store::recognise(Database &database, bool *isOld)
{
    const Status known = recogniseHead(database, isOld);
    return known ? checkPages(database) : known;
}

Status Store::checkPages(Database &database)
{
    const auto quick = database.text("pragma quick_check(1)");
    if (!quick)
        return fail(quick.error());
    if (*quick != u"ok")
        return fail(ProblemCode::Damaged,
                    StoreText::tr("“%1” is damaged. It was not changed. Open a backup, or a copy that a colleague holds.")
                        .arg(shown(database.path())),
                    *quick);
    return {};
}

/// Whatever else stands in the schema (a trigger, a view, another table) was not put there by us.
Status Store::acceptSchema(Database &database, const Registry &registry)
{
    const auto expected = expectedSchema(registry);
    const auto found = schemaOf(database);
    if (!expected || !found)
        return fail(expected ? found.error() : expected.error());
    if (*expected != *found)
        return fail(ProblemCode::Damaged,
                    StoreText::tr("The structure of “%1” is not that of a Trilateral workspace. It was not changed and not opened.")
                        .arg(shown(database.path())));
    return {};
}

Status Store::update(Database &database, const Registry &registry)
{
    const auto version = database.number("pragma user_version");
    return version ? migrate(database, registry, *version) : fail(version.error());
}

Status Store::acceptFile(Database &database, const Registry &registry, bool readOnly,
                         const std::function<Status(Database &)> &beforeUpdate, PageCheck pages)
{
    bool isOld = false;
    if (auto done = recogniseHead(database, &isOld); !done)
        return done;
    if (isOld || pages == PageCheck::Now)
        if (auto done = checkPages(database); !done)
            return done;
    if (isOld && readOnly)
        return fail(ProblemCode::ReadOnly,
                    StoreText::tr("“%1” was written by an older version and must be brought up to date "
                                  "first. Open it for writing once.")
                        .arg(shown(database.path())));
    if (isOld && beforeUpdate)
        if (auto done = beforeUpdate(database); !done)
            return done;
    if (isOld)
        if (auto done = update(database, registry); !done)
            return done;
    return acceptSchema(database, registry);
}

Result<std::unique_ptr<Store>> Store::openOld(const QString &path, const Registry &registry)
{
    if (auto done = missing(path); !done)
        return fail(done.error());
    auto database = Database::open(path, Database::Access::ReadOnly);
    if (!database)
        return fail(database.error());
    bool isOld = false;
    if (auto done = recognise(*database, &isOld); !done)
        return fail(done.error());
    if (isOld) {
        auto memory = inMemory(*database);
        if (!memory)
            return fail(memory.error());
        if (auto done = update(*memory, registry); !done)
            return fail(done.error());
        *database = *std::move(memory);
    }
    if (auto done = acceptSchema(*database, registry); !done)
        return fail(done.error());
    return std::unique_ptr<Store>(new Store(*std::move(database), registry, true));
}

Result<Statement *> Store::cached(const QByteArray &sql)
{
    auto &slot = m_statements[sql];
    if (!slot) {
        auto prepared = m_database.prepare(sql);
        if (!prepared) {
            m_statements.remove(sql);
            return fail(prepared.error());
        }
        slot = std::make_shared<Statement>(std::move(*prepared));
    }
    slot->begin();
    return slot.get();
}

Result<Statement *> Store::selectRow(const RecordSpec &spec)
{
    if (Statement *known = m_selects.value(&spec)) {
        known->begin();
        return known;
    }
    auto made = cached("select " + columnListSql(spec, "k") + " from " + tableName(spec) + " k where rid = ?");
    if (made)
        m_selects.insert(&spec, *made);
    return made;
}

Result<Statement *> Store::insertRow(const RecordSpec &spec)
{
    if (Statement *known = m_inserts.value(&spec)) {
        known->begin();
        return known;
    }
    auto made = cached(insertSql(spec));
    if (made)
        m_inserts.insert(&spec, *made);
    return made;
}

Result<QString> Store::meta(const QString &key)
{
    auto statement = cached("select value from meta where key = ?");
    if (!statement)
        return fail(statement.error());
    const auto row = (*statement)->bind(key).step();
    if (!row)
        return fail(row.error());
    QString value = *row ? (*statement)->text(0) : QString();
    (*statement)->begin();
    return value;
}

Status Store::setMeta(const QString &key, const QString &value)
{
    auto statement = cached("insert or replace into meta(key, value) values(?, ?)");
    if (!statement)
        return fail(statement.error());
    return (*statement)->bind(key).bind(value).run();
}

}  // namespace tri
