// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Lists of records that do not depend on a kind.

#include "core/store/store.h"

namespace tri {

namespace {

Result<RecordIds> idsFrom(Database &database, const QByteArray &sql)
{
    auto statement = database.prepare(sql);
    if (!statement)
        return fail(statement.error());
    statement->begin();
    RecordIds ids;
    const auto take = [&ids](const Statement &row) { ids << RecordId::parse(row.text(0)).value_or(RecordId()); };
    if (auto done = statement->forEach(take); !done)
        return fail(done.error());
    return ids;
}

}  // namespace

Result<RecordIds> Store::livingIds()
{
    return idsFrom(m_database, "select id from record where life = 1 order by kind, id");
}

Result<RecordIds> Store::idsInConflict()
{
    return idsFrom(m_database, "select id from record where conflict = 1 order by kind, sort_key, id");
}

Result<QList<StoredLink>> Store::linksTo(const RecordId &target)
{
    auto statement = cached("select record.id, record.kind, link.field from link join record using(rid) "
                            "where link.target = ? and record.life = 1 order by record.kind, link.field, "
                            "record.sort_key, record.id");
    if (!statement)
        return fail(statement.error());
    (*statement)->bind(target.toString());
    QList<StoredLink> links;
    const auto take = [&links](const Statement &row) {
        if (const auto from = RecordId::parse(row.text(0)))
            links << StoredLink{*from, row.text(1), row.text(2)};
    };
    if (auto done = (*statement)->forEach(take); !done)
        return fail(done.error());
    return links;
}

}  // namespace tri
