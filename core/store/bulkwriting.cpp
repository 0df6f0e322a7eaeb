// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of Store that writes many records in one step.

#include "core/store/querysql.h"
#include "core/store/store.h"

#include <utility>

namespace tri {

Result<std::optional<StoredHeads>> Store::headsOf(const RecordId &id)
{
    auto statement = cached("select rid, life, conflict, heads from record where id = ?");
    if (!statement)
        return fail(statement.error());
    const auto found = (*statement)->bind(id.toString()).step();
    if (!found)
        return fail(found.error());
    std::optional<StoredHeads> out;
    if (*found)
        out = StoredHeads{(*statement)->integer(0), (*statement)->integer(1) != 0,
                          (*statement)->integer(2) != 0, (*statement)->utf8(3)};
    (*statement)->begin();
    return out;
}

Status Store::saveLife(const StoredHeads &record, const RecordId &id)
{
    auto update = cached("update record set life=?, heads=? where rid=?");
    if (!update)
        return fail(update.error());
    if (auto done = (*update)->bind(record.living ? 1 : 0).bindUtf8(record.heads).bind(record.rid).run();
        !done)
        return done;
    auto remove = cached("delete from link where rid = ?");
    if (!remove)
        return fail(remove.error());
    if (auto done = (*remove)->bind(record.rid).run(); !done)
        return done;
    if (!record.living && m_indexLater)
        return {};  // all that is left to do is done at the end
    const auto row = readRow(*this, id);
    if (!row)
        return fail(row.error());
    if (!*row)
        return {};  // of a kind that this version does not know: it has neither links nor words
    if (record.living)
        if (auto done = writeLinks(record.rid, **row); !done)
            return done;
    return index(record.rid, **row, !record.living);
}

Status Store::writeMany(qsizetype leaving, Progress *progress, const std::function<Status()> &work)
{
    if (leaving > 0) {
        const auto living = m_database.number("select count(*) from record where life = 1");
        if (!living)
            return fail(living.error());
        m_indexLater = leaving > *living - leaving;
    }
    Status done = work();
    const bool anew = std::exchange(m_indexLater, false);
    return done && anew ? makeIndexAnew(progress) : done;
}

Status Store::makeIndexAnew(Progress *progress)
{
    const auto ids = livingIds();
    if (!ids)
        return fail(ids.error());
    if (auto done = m_database.execute("insert into search(search) values('delete-all')"); !done)
        return done;
    auto number = m_database.prepare("select rid from record where id = ?");
    if (!number)
        return fail(number.error());
    for (const RecordId &id : *ids) {
        if (progress && progress->isCancelled())
            return progress->advance();
        const auto row = readRow(*this, id);
        if (!row)
            return fail(row.error());
        if (!*row)
            continue;
        if (const auto found = number->begin().bind(id.toString()).step(); !found)
            return fail(found.error());
        const qint64 rid = number->integer(0);
        number->begin();
        if (auto done = index(rid, **row, false); !done)
            return done;
    }
    return {};
}

}  // namespace tri
