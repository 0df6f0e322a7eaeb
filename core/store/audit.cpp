// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/audit.h"

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
