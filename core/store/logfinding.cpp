// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of Store that picks commits.

#include "core/store/store.h"

namespace tri {

using namespace Qt::StringLiterals;

namespace {

/// As the log writes it, so that texts compare like times.
QString logTime(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

/// Conditions and what they bind, in one order.
struct Restriction {
    QByteArrayList conditions;
    QStringList values;

    void add(const char *condition, const QString &value)
    {
        conditions << condition;
        values << value;
    }
    [[nodiscard]] QByteArray whereSql() const
    {
        return conditions.isEmpty() ? QByteArray() : " where " + conditions.join(" and ");
    }
    void bind(Statement &statement) const
    {
        for (const QString &value : values)
            statement.bind(value);
    }
};

Restriction restriction(const LogQuery &query)
{
    Restriction out;
    if (query.author)
        out.add("author = ?", *query.author);
    if (!query.kind.isEmpty())
        out.add("exists(select 1 from change_log where commit_seq = commit_log.seq and kind = ?)",
                query.kind);
    if (query.origin)
        out.add("origin = ?", originKey(*query.origin));
    for (const Origin origin : query.without)
        out.add("origin <> ?", originKey(origin));
    if (query.since.isValid())
        out.add("time >= ?", logTime(query.since));
    if (query.until.isValid())
        out.add("time < ?", logTime(query.until));
    return out;
}

}  // namespace

Result<QList<LogCommit>> Store::findCommits(const LogQuery &query)
{
    Restriction which = restriction(query);
    if (!query.before.isNull()) {
        const auto seq = seqOf(query.before);
        if (!seq)
            return fail(seq.error());
        which.add("seq < cast(? as integer)", QString::number(*seq));
    }
    auto statement =
        m_database.prepare("select copy, number, author, time, origin, label, target, previous, digest "
                           "from commit_log"
                           + which.whereSql() + " order by seq desc limit ?");
    if (!statement)
        return fail(statement.error());
    statement->begin();
    which.bind(*statement);
    statement->bind(query.limit);
    QList<LogCommit> out;
    const auto take = [&out](const Statement &s) {
        out << LogCommit{s.text(0), s.integer(1), s.text(2), s.text(3), parseOrigin(s.text(4)),
                         s.text(5), s.text(6),    s.utf8(7), s.utf8(8), {}};
    };
    if (auto done = statement->forEach(take); !done)
        return fail(done.error());
    return out;
}

Result<QList<ChangedRecord>> Store::changedRecords(const LogQuery &query)
{
    const Restriction which = restriction(query);
    auto statement = m_database.prepare(
        "select change_log.record, record.kind from (select seq from commit_log" + which.whereSql()
        + " order by seq desc limit ?) picked join change_log on change_log.commit_seq = picked.seq "
          "join record on record.id = change_log.record where record.life = 1 "
          "order by change_log.commit_seq desc, change_log.seq");
    if (!statement)
        return fail(statement.error());
    statement->begin();
    which.bind(*statement);
    statement->bind(query.limit);
    QList<ChangedRecord> out;
    QSet<RecordId> seen;
    const auto take = [&](const Statement &s) {
        const RecordId id = RecordId::parse(s.text(0)).value_or(RecordId());
        if (id.isNull() || seen.contains(id))
            return;
        seen.insert(id);
        out << ChangedRecord{id, s.text(1)};
    };
    if (auto done = statement->forEach(take); !done)
        return fail(done.error());
    return out;
}

Result<qint64> Store::countCommits(const LogQuery &query)
{
    const Restriction which = restriction(query);
    auto statement = m_database.prepare("select count(*) from commit_log" + which.whereSql());
    if (!statement)
        return fail(statement.error());
    statement->begin();
    which.bind(*statement);
    const auto row = statement->step();
    if (!row)
        return fail(row.error());
    return *row ? statement->integer(0) : 0;
}

Result<bool> Store::holdsWork(Database &database)
{
    auto statement = database.prepare("select 1 from commit_log where origin <> ? limit 1");
    return statement ? statement->begin().bind(originKey(Origin::Reference)).step() : fail(statement.error());
}

Result<QStringList> Store::authors()
{
    auto statement =
        m_database.prepare("select author from commit_log group by author order by count(*) desc, author");
    if (!statement)
        return fail(statement.error());
    statement->begin();
    QStringList out;
    if (auto done = statement->forEach([&out](const Statement &row) { out << row.text(0); }); !done)
        return fail(done.error());
    return out;
}

}  // namespace tri
