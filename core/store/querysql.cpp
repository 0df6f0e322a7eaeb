// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/querysql.h"

#include "core/record/searchtext.h"

#include <QCoreApplication>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRankedHits = 2000;

/// SQL with the values to bind, in order.
struct Clause {
    QByteArray sql;
    QList<FieldValue> values;
};

QByteArray localColumn(const QByteArray &column)
{
    return "coalesce(json_extract(" + column + ",'$.en'),json_extract(" + column + ",'$.' || json_extract(" + column
        + ",'$.original')))";
}

Clause containsClause(const FieldSpec &field, const QByteArray &column, const Condition &condition)
{
    const auto *text = std::get_if<QString>(&condition.value);
    const QString wanted = foldedForSearch(text ? *text : QString());
    if (field.isLink())
        return {"rid in (select link.rid from link join record target on target.id = link.target "
                "where link.field = ? and instr(target.sort_key, ?) > 0)",
                {field.keyText(), wanted}};
    return {"instr(tri_fold(cast(" + column + " as text)), ?) > 0", {wanted}};
}

Clause isClause(const FieldSpec &field, const QByteArray &column, const FieldValue &value)
{
    if (isEmpty(value))
        return {column + " is null", {}};
    if (field.type == FieldType::Choices) {
        const auto *words = std::get_if<QStringList>(&value);
        const auto *word = std::get_if<QString>(&value);
        return {"instr(' ' || " + column + " || ' ', ?) > 0",
                {u' ' + (word ? *word : words && !words->isEmpty() ? words->first() : QString()) + u' '}};
    }
    if (field.isLink() && field.type != FieldType::Link) {
        const auto *ids = std::get_if<RecordIds>(&value);
        const auto *id = std::get_if<RecordId>(&value);
        return {"rid in (select rid from link where field = ? and target = ?)",
                {field.keyText(), id ? *id : ids && !ids->isEmpty() ? ids->first() : RecordId()}};
    }
    if (field.isLocal()) {
        const auto *local = std::get_if<LocalText>(&value);
        const auto *text = std::get_if<QString>(&value);
        return {"tri_fold(" + localColumn(column) + ") = ?",
                {foldedForSearch(text ? *text : local ? local->in(u"en"_s) : QString())}};
    }
    return {column + " = ?", {value}};
}

Result<Clause> clauseFor(const RecordSpec &spec, const Condition &condition)
{
    const FieldSpec *field = spec.field(condition.field);
    if (!field)
        return fail(ProblemCode::Invalid,
                    QCoreApplication::translate("Store", "“%1” is no field of %2.").arg(condition.field, spec.pluralText()));
    const QByteArray column = "k." + columnName(*field);
    switch (condition.op) {
    case Condition::Op::Is: return isClause(*field, column, condition.value);
    case Condition::Op::IsNot: {
        Clause clause = isClause(*field, column, condition.value);
        clause.sql = "not coalesce((" + clause.sql + "),0)";
        return clause;
    }
    case Condition::Op::Contains: return containsClause(*field, column, condition);
    case Condition::Op::Before: return Clause{column + " < ?", {condition.value}};
    case Condition::Op::After: return Clause{column + " > ?", {condition.value}};
    case Condition::Op::Empty: return Clause{column + " is null", {}};
    case Condition::Op::NotEmpty: return Clause{column + " is not null", {}};
    }
    return Clause{"1", {}};
}

QByteArray orderSql(const Query &query)
{
    const QByteArray direction = query.descending ? " desc" : "";
    const FieldSpec *field = query.kind->field(query.sortField);
    if (!field)
        return "record.sort_key" + direction + ", record.id" + direction;
    const QByteArray column = "k." + columnName(*field);
    QByteArray by = column;
    if (field->type == FieldType::Link)
        by = "(select target.sort_key from record target where target.id = " + column + ')';
    else if (field->isLocal())
        by = "tri_fold(" + localColumn(column) + ')';
    else if (field->type == FieldType::Text || field->type == FieldType::LongText)
        by = "tri_fold(" + column + ')';
    // Empty cells last, whichever way the column is sorted.
    return '(' + column + " is null), " + by + direction + ", record.sort_key, record.id";
}

Result<RecordIds> readIds(Statement &statement)
{
    RecordIds ids;
    for (;;) {
        const auto more = statement.step();
        if (!more)
            return fail(more.error());
        if (!*more)
            return ids;
        if (const auto id = RecordId::parse(statement.text(0)))
            ids << *id;
    }
}

}  // namespace

Result<RecordIds> findRecords(Store &store, const Query &query)
{
    const RecordSpec &spec = *query.kind;
    QByteArray where = "record.kind = ? and record.life = ?";
    QList<FieldValue> values;
    for (const Condition &condition : query.conditions) {
        const auto clause = clauseFor(spec, condition);
        if (!clause)
            return fail(clause.error());
        where += " and (" + clause->sql + ')';
        values += clause->values;
    }
    const QString match = indexQuery(query.words);
    if (!match.isEmpty())
        where += " and record.rid in (select rowid from search where search match ?)";
    else if (!query.words.trimmed().isEmpty())
        return RecordIds();  // punctuation only: nothing can match
    // The kind's table is joined only when it is asked about: the default list reads one index.
    const bool join = !query.conditions.isEmpty() || query.kind->field(query.sortField);
    auto statement = store.database().prepare("select record.id from record"
                                              + (join ? " join " + tableName(spec) + " k using(rid)" : QByteArray())
                                              + " where " + where + " order by " + orderSql(query) + " limit ?");
    if (!statement)
        return fail(statement.error());
    statement->begin().bind(spec.key).bind(query.trash ? 0 : 1);
    for (const FieldValue &value : std::as_const(values))
        bindValue(*statement, FieldSpec(), value);
    if (!match.isEmpty())
        statement->bind(match);
    statement->bind(query.limit);
    return readIds(*statement);
}

Result<RecordIds> searchRecords(Store &store, const QString &words, int limit)
{
    const QString match = indexQuery(words);
    if (match.isEmpty())
        return RecordIds();
    auto count = store.cached("select count(*) from (select 1 from search where search match ? limit ?)");
    if (!count)
        return fail(count.error());
    const auto counted = (*count)->bind(match).bind(kRankedHits + 1).step();
    if (!counted)
        return fail(counted.error());
    const bool ranked = (*count)->integer(0) <= kRankedHits;
    (*count)->begin();
    auto statement = store.cached(ranked ? "select record.id from search join record on record.rid = search.rowid "
                                           "where search match ? order by bm25(search, 8.0, 1.0), record.sort_key limit ?"
                                         : "select record.id from search join record on record.rid = search.rowid "
                                           "where search match ? limit ?");
    if (!statement)
        return fail(statement.error());
    (*statement)->bind(match).bind(limit);
    return readIds(**statement);
}

Result<std::optional<Row>> readRow(Store &store, const RecordId &id)
{
    auto statement = store.cached("select rid, kind, life, conflict from record where id = ?");
    if (!statement)
        return fail(statement.error());
    const auto found = (*statement)->bind(id.toString()).step();
    if (!found)
        return fail(found.error());
    if (!*found)
        return std::optional<Row>();
    const qint64 rid = (*statement)->integer(0);
    const RecordSpec *spec = store.registry().kind((*statement)->text(1));
    if (!spec)
        return std::optional<Row>();
    Row row(*spec, id);
    row.deleted = (*statement)->integer(2) == 0;
    row.inConflict = (*statement)->integer(3) != 0;
    (*statement)->begin();
    auto select = store.selectRow(*spec);
    if (!select)
        return fail(select.error());
    const auto there = (*select)->bind(rid).step();
    if (!there)
        return fail(there.error());
    if (*there)
        for (std::size_t i = 0; i < spec->fields.size(); ++i)
            row.values[qsizetype(i)] = columnValue(**select, int(i), spec->fields[i]);
    (*select)->begin();
    return std::optional(std::move(row));
}

}  // namespace tri
