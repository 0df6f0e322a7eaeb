// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/audit.h"

#include "core/record/searchtext.h"

namespace tri {

Result<QString> fileIntegrity(Store &store)
{
    return store.database().text("pragma integrity_check(20)");
}

Result<qint64> changesWithoutCommit(Store &store)
{
    return store.database().number(
        "select count(*) from change_log where commit_seq not in (select seq from commit_log)");
}

Result<qint64> linksWithoutRecord(Store &store)
{
    return store.database().number("select count(*) from link where rid not in "
                                   "(select rid from record where life = 1)");
}

Result<qint64> recordCount(Store &store)
{
    return store.database().number("select count(*) from record");
}

Result<QMap<RecordId, StoredLife>> recordHeads(Store &store)
{
    auto statement = store.database().prepare("select id, life, heads from record");
    if (!statement)
        return fail(statement.error());
    statement->begin();
    QMap<RecordId, StoredLife> out;
    const auto take = [&out](const Statement &row) {
        if (const auto id = RecordId::parse(row.text(0)))
            out.insert(*id, {row.integer(1) != 0, row.utf8(2)});
    };
    if (auto done = statement->forEach(take); !done)
        return fail(done.error());
    return out;
}

Result<StoredOrder> orderOf(Store &store, const RecordId &id)
{
    auto statement = store.cached("select sort_key, life from record where id = ?");
    if (!statement)
        return fail(statement.error());
    StoredOrder order;
    const auto there = (*statement)->bind(id.toString()).step();
    if (!there)
        return fail(there.error());
    if (*there)
        order = {true, (*statement)->text(0), (*statement)->integer(1) != 0};
    (*statement)->begin();
    return order;
}

Status checkSearchTable(Store &store)
{
    return store.database().execute("insert into search(search) values('integrity-check')");
}

namespace {

/// Fills the index that is compared with the workspace's own.
Status fillIndexAgain(Store &store)
{
    const auto ids = store.livingIds();
    if (!ids)
        return fail(ids.error());
    auto insert = store.database().prepare("insert into temp.search_again(rowid, high, low) values(?, ?, ?)");
    if (!insert)
        return fail(insert.error());
    for (const RecordId &id : *ids) {
        const auto stored = store.load(id);
        if (!stored && stored.error().code == ProblemCode::Damaged)
            continue;  // is an error of its own
        if (!stored)
            return fail(stored.error());
        if (!*stored || !(*stored)->spec)
            continue;
        const Row &row = (*stored)->row;
        const auto light = store.lightText(row);
        if (!light)
            return fail(light.error());
        if (auto done = insert->begin().bind((*stored)->rid).bind(searchText(row, Search::High)).bind(*light).run(); !done)
            return done;
    }
    return {};
}

constexpr const char *kDropIndexes = "drop table if exists temp.terms_again; drop table if exists temp.terms;"
                                     "drop table if exists temp.search_again";

}  // namespace

Result<bool> indexAgrees(Store &store)
{
    Database &database = store.database();
    Status done = database.execute(kDropIndexes);
    if (done)
        done = database.execute("create virtual table temp.search_again using fts5(high, low, content='', "
                                "tokenize='unicode61 remove_diacritics 2');"
                                "create virtual table temp.terms using fts5vocab(main, search, col);"
                                "create virtual table temp.terms_again using fts5vocab(temp, search_again, col)");
    if (done)
        done = fillIndexAgain(store);
    if (!done)
        return fail(done.error());
    const auto differing =
        database.number("select (select count(*) from (select * from temp.terms except select * from temp.terms_again))"
                        " + (select count(*) from (select * from temp.terms_again except select * from temp.terms))");
    done = database.execute(kDropIndexes);
    if (!differing || !done)
        return fail(differing ? done.error() : differing.error());
    return *differing == 0;
}

Result<qint64> textsWithoutContent(Store &store)
{
    return store.database().number("select count(*) from blob_text where hash not in (select hash from blob)");
}

Result<QList<MissingEnd>> missingContents(Store &store)
{
    QList<MissingEnd> missing;
    for (const RecordSpec *spec : store.registry().kinds())
        for (const FieldSpec &field : spec->fields) {
            if (field.type != FieldType::File)
                continue;
            const QByteArray column = "k." + columnName(field);
            auto statement = store.database().prepare(
                "select record.id from record join " + tableName(*spec) + " k using(rid) where life = 1 and " + column
                + " is not null and " + column + " not in (select hash from blob) order by record.sort_key, record.id");
            if (!statement)
                return fail(statement.error());
            statement->begin();
            const auto take = [&](const Statement &row) { missing << MissingEnd{row.text(0), field.keyText(), false}; };
            if (auto done = statement->forEach(take); !done)
                return fail(done.error());
        }
    return missing;
}

Result<QList<MissingEnd>> missingEnds(Store &store, int limit)
{
    auto statement = store.database().prepare(
        "select record.id, link.field, target.life from link "
        "join record using(rid) left join record target on target.id = link.target "
        "where target.id is null or target.life = 0 order by record.kind, record.sort_key, link.field limit ?");
    if (!statement)
        return fail(statement.error());
    statement->begin().bind(limit);
    QList<MissingEnd> ends;
    const auto take = [&ends](const Statement &row) { ends << MissingEnd{row.text(0), row.text(1), !row.isNull(2)}; };
    if (auto done = statement->forEach(take); !done)
        return fail(done.error());
    return ends;
}

Result<QList<DoubleReference>> doubleReferences(Store &store, const RecordSpec &spec)
{
    const QByteArray column = "k." + columnName(*spec.field(QLatin1String(spec.reference)));
    auto statement = store.database().prepare("select " + column + ", count(*) from " + tableName(spec)
                                              + " k join record using(rid) where life = 1 and " + column
                                              + " is not null group by 1 having count(*) > 1 order by 1");
    if (!statement)
        return fail(statement.error());
    statement->begin();
    QList<DoubleReference> found;
    const auto take = [&found](const Statement &row) { found << DoubleReference{row.text(0), row.integer(1)}; };
    if (auto done = statement->forEach(take); !done)
        return fail(done.error());
    return found;
}

Result<QMap<QString, QString>> parentsOf(Store &store, const RecordSpec &spec)
{
    const QByteArray column = "k." + columnName(*spec.field(QLatin1String(spec.parent)));
    auto statement = store.database().prepare("select record.id, " + column + " from " + tableName(spec)
                                              + " k join record using(rid) where life = 1 and " + column
                                              + " is not null");
    if (!statement)
        return fail(statement.error());
    statement->begin();
    QMap<QString, QString> parents;
    const auto take = [&parents](const Statement &row) { parents.insert(row.text(0), row.text(1)); };
    if (auto done = statement->forEach(take); !done)
        return fail(done.error());
    return parents;
}

}  // namespace tri
