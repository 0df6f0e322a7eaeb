// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/querysql.h"

#include "core/record/searchtext.h"
#include "core/store/filtersql.h"
#include "core/store/ordersql.h"

#include <QCoreApplication>

#include <QHash>

#include <algorithm>
#include <optional>
#include <tuple>
#include <variant>
#include <vector>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRankedHits = 2000;

/// Where a link must lead for a record to be among those asked for.
struct Narrowing {
    QString field;
    RecordIds targets;
};

/// No table of a kind has an index, but the links have one by their target. Nothing where the filter says nothing of the
/// kind. Only living records have their links there.
std::optional<Narrowing> narrowing(const Query &query)
{
    const Filter &filter = query.filter;
    const bool any = filter.join == Filter::Join::Any;
    if (query.trash || (any && !filter.groups.isEmpty()))
        return std::nullopt;
    std::optional<Narrowing> out;
    for (const Condition &condition : filter.conditions) {
        const FieldSpec *field = query.kind->field(condition.field);
        const auto *target = std::get_if<RecordId>(&condition.value);
        const bool leads =
            field && field->isLink() && condition.op == Condition::Op::Is && target && !target->isNull();
        if (any && (!leads || (out && out->field != condition.field)))
            return std::nullopt;
        if (!leads || (!any && out))
            continue;
        if (!out)
            out = Narrowing{condition.field, {}};
        out->targets << *target;
    }
    return out;
}

/// Everything after "select …": the records that the query asks for, not yet in order.
struct Source {
    QByteArray from;
    QList<FieldValue> values;
    QString match;         ///< bound after the values
    bool nothing = false;  ///< nothing can match
};

Result<Source> sourceOf(const Store &store, const Query &query, const Ordering &ordering, bool needsTable)
{
    Source source;
    QByteArray where = "record.kind = ? and record.life = ?";
    if (!query.filter.isEmpty()) {
        const auto clause = filterClause(store.registry(), *query.kind, query.filter);
        if (!clause)
            return fail(clause.error());
        where += " and (" + clause->sql + ')';
        source.values = clause->values;
    }
    if (const auto narrow = narrowing(query)) {
        // The plus keeps the index of the kind out of it: without statistics it looks like the better one.
        where = '+' + where
            + " and record.rid in (select link.rid from link where link.field = ? and link.target in (?"
            + QByteArray(",?").repeated(narrow->targets.size() - 1) + "))";
        source.values << narrow->field;
        for (const RecordId &target : narrow->targets)
            source.values << target;
    }
    source.match = indexQuery(query.words);
    if (!source.match.isEmpty())
        where += " and record.rid in (select rowid from search where search match ?)";
    else
        source.nothing = !query.words.trimmed().isEmpty();  // punctuation only
    // The kind's table is joined only when it is asked about: the default list reads one index.
    const bool join = needsTable || !query.filter.isEmpty() || !ordering.keys().isEmpty();
    source.from = " from record" + (join ? " join " + tableName(*query.kind) + " k using(rid)" : QByteArray())
        + " where " + where;
    return source;
}

void bindSource(Statement &statement, const Query &query, const Source &source)
{
    statement.begin().bind(query.kind->key).bind(query.trash ? 0 : 1);
    for (const FieldValue &value : source.values)
        bindValue(statement, FieldSpec(), value);
    if (!source.match.isEmpty())
        statement.bind(source.match);
    statement.bind(query.limit);
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

/// What a list is sorted by, as the database orders it: nothing, then numbers, then texts by their bytes.
using SortValue = std::variant<std::monostate, qint64, double, QByteArray>;

SortValue sortValue(const Statement &statement, int column, const FieldSpec &field)
{
    if (statement.isNull(column))
        return {};
    switch (field.type) {
    case FieldType::Flag:
    case FieldType::Integer:
    case FieldType::Choice: return statement.integer(column);
    case FieldType::Decimal: return statement.real(column);
    default: return statement.utf8(column);
    }
}

/// A record among those that are sorted.
struct SortedLine {
    struct Cell {
        bool empty = false;
        SortValue value;
    };
    RecordId id;
    std::vector<Cell> cells;  ///< one for each key

    [[nodiscard]] bool isBefore(const SortedLine &other, const QList<SortKey> &keys) const
    {
        for (std::size_t i = 0; i < cells.size(); ++i) {
            const Cell &a = cells[i];
            const Cell &b = other.cells[i];
            if (a.empty != b.empty)
                return b.empty;  // empty cells last, whichever way the column is sorted
            if (a.value != b.value)
                return keys[qsizetype(i)].descending ? b.value < a.value : a.value < b.value;
        }
        return false;
    }
};

/// A whole list in the order of its fields. The records come in their own order, which an index has, and are sorted here: the
/// database takes several times as long for it, except where it may drop all but the first of them.
Result<RecordIds> sortedIds(Store &store, const Query &query, const Ordering &ordering, const Source &source)
{
    QByteArray columns = "record.id";
    const QList<SortKey> &keys = ordering.keys();
    QList<const FieldSpec *> fields;
    for (const SortKey &key : keys) {
        const FieldSpec *field = query.kind->field(key.field);
        fields << field;
        columns += ", k." + columnName(*field) + " is null, " + ordering.expression(*field);
    }
    auto statement = store.database().prepare("select " + columns + source.from
                                              + " order by record.sort_key, record.id limit ?");
    if (!statement)
        return fail(statement.error());
    bindSource(*statement, query, source);
    std::vector<SortedLine> lines;
    const auto take = [&](const Statement &row) {
        const auto id = RecordId::parse(row.text(0));
        if (!id)
            return;
        SortedLine &line = lines.emplace_back();
        line.id = *id;
        for (int i = 0; i < int(fields.size()); ++i)
            line.cells.push_back({row.integer(1 + 2 * i) != 0, sortValue(row, 2 + 2 * i, *fields[i])});
    };
    if (const auto done = statement->forEach(take); !done)
        return fail(done.error());
    std::stable_sort(lines.begin(), lines.end(),
                     [&keys](const SortedLine &a, const SortedLine &b) { return a.isBefore(b, keys); });
    RecordIds ids;
    ids.reserve(qsizetype(lines.size()));
    for (const SortedLine &line : lines)
        ids << line.id;
    return ids;
}

/// The records with one value of a link, while they are put together.
struct LinkGroup {
    QByteArray target;
    QByteArray sortKey;  ///< of the record it leads to; null = that is not here
    RecordGroup group;
};

Status readSortKeys(Store &store, const FieldSpec &field, const Ordering &ordering,
                    std::vector<LinkGroup> &groups)
{
    auto statement = store.cached("select " + ordering.linkExpression(field, "?1"));
    if (!statement)
        return fail(statement.error());
    for (LinkGroup &one : groups) {
        if (one.target.isNull())
            continue;
        const auto found = (*statement)->begin().bind(QString::fromUtf8(one.target)).step();
        if (!found)
            return fail(found.error());
        if (*found && !(*statement)->isNull(0))
            one.sortKey = "." + (*statement)->utf8(0);  // never null, even when it is empty
    }
    (*statement)->begin();
    return {};
}

/// Groups by a link are few beside the records, and stand in the order of the names that they lead to. So the records come
/// in their own order, which an index has, and only the groups are sorted.
Result<QList<RecordGroup>> groupByLink(Store &store, const Query &query, const FieldSpec &field,
                                       const Ordering &ordering, const Source &source)
{
    const QList<int> sums = query.kind->sumFields();
    QByteArray columns = "record.id, k." + columnName(field);
    for (const int i : sums)
        columns += ", k." + columnName(query.kind->fields[std::size_t(i)]);
    auto statement = store.database().prepare("select " + columns + source.from + " order by "
                                              + ordering.sql() + " limit ?");
    if (!statement)
        return fail(statement.error());
    bindSource(*statement, query, source);
    std::vector<LinkGroup> groups;
    QHash<QByteArray, std::size_t> places;
    const auto take = [&](const Statement &row) {
        const auto id = RecordId::parse(row.text(0));
        if (!id)
            return;
        const QByteArray target = row.isNull(1) ? QByteArray() : row.utf8(1);
        auto place = places.constFind(target);
        if (place == places.cend()) {
            place = places.insert(target, groups.size());
            groups.push_back({target, {}, {columnValue(row, 1, field), {}, QList<double>(sums.size(), 0.0)}});
        }
        RecordGroup &group = groups[*place].group;
        group.ids << *id;
        for (qsizetype i = 0; i < sums.size(); ++i)
            group.sums[i] += row.isNull(int(i) + 2) ? 0.0 : row.real(int(i) + 2);
    };
    if (const auto done = statement->forEach(take); !done)
        return fail(done.error());
    if (const auto done = readSortKeys(store, field, ordering, groups); !done)
        return fail(done.error());
    std::sort(groups.begin(), groups.end(), [](const LinkGroup &a, const LinkGroup &b) {
        if (a.target.isNull() != b.target.isNull())
            return b.target.isNull();  // without a value last
        return std::tie(a.sortKey, a.target) < std::tie(b.sortKey, b.target);
    });
    QList<RecordGroup> out;
    out.reserve(qsizetype(groups.size()));
    for (LinkGroup &one : groups)
        out << std::move(one.group);
    return out;
}

/// What stands of it in the table of its kind.
Status readColumns(Store &store, qint64 rid, Row &row)
{
    auto select = store.selectRow(*row.spec);
    if (!select)
        return fail(select.error());
    const auto there = (*select)->bind(rid).step();
    if (!there)
        return fail(there.error());
    if (*there)
        for (std::size_t i = 0; i < row.spec->fields.size(); ++i)
            row.values[qsizetype(i)] = columnValue(**select, int(i), row.spec->fields[i]);
    (*select)->begin();
    return {};
}

}  // namespace

Result<RecordIds> findRecords(Store &store, const Query &query)
{
    const Ordering ordering(store.registry(), query);
    const auto source = sourceOf(store, query, ordering, false);
    if (!source)
        return fail(source.error());
    if (source->nothing)
        return RecordIds();
    if (!ordering.keys().isEmpty() && query.limit < 0)
        return sortedIds(store, query, ordering, *source);
    auto statement = store.database().prepare("select record.id" + source->from + " order by "
                                              + ordering.sql() + " limit ?");
    if (!statement)
        return fail(statement.error());
    bindSource(*statement, query, *source);
    return readIds(*statement);
}

Result<QList<RecordGroup>> groupRecords(Store &store, const Query &query, const QString &by)
{
    const FieldSpec *field = query.kind->field(by);
    if (!field)
        return fail(ProblemCode::Invalid,
                    QCoreApplication::translate("Store", "“%1” is no field of %2.")
                        .arg(by, query.kind->pluralText()));
    const Ordering ordering(store.registry(), query);
    const auto source = sourceOf(store, query, ordering, true);
    if (!source)
        return fail(source.error());
    QList<RecordGroup> groups;
    if (source->nothing)
        return groups;
    if (field->type == FieldType::Link && query.limit < 0)
        return groupByLink(store, query, *field, ordering, *source);
    QByteArray value = "k." + columnName(*field);
    if (field->type == FieldType::Date)
        value = "substr(" + value + ",1,7)";
    const QList<int> sums = query.kind->sumFields();
    QByteArray columns = "record.id, " + value;
    for (const int i : sums)
        columns += ", k." + columnName(query.kind->fields[std::size_t(i)]);
    // Equal values must stand together: the sort expression alone may fold two of them into one.
    const QByteArray order = '(' + value + " is null), " + ordering.expression(*field) + ", " + value + ", ";
    auto statement = store.database().prepare("select " + columns + source->from + " order by " + order
                                              + ordering.sql() + " limit ?");
    if (!statement)
        return fail(statement.error());
    bindSource(*statement, query, *source);
    const auto take = [&](const Statement &row) {
        const auto id = RecordId::parse(row.text(0));
        if (!id)
            return;
        const FieldValue shared = columnValue(row, 1, *field);
        if (groups.isEmpty() || groups.last().value != shared)
            groups << RecordGroup{shared, {}, QList<double>(sums.size(), 0.0)};
        groups.last().ids << *id;
        for (qsizetype i = 0; i < sums.size(); ++i)
            groups.last().sums[i] += row.isNull(int(i) + 2) ? 0.0 : row.real(int(i) + 2);
    };
    if (const auto done = statement->forEach(take); !done)
        return fail(done.error());
    return groups;
}

Result<QList<Row>> searchRows(Store &store, const QString &words, const QStringList &kinds, int limit)
{
    const QString match = indexQuery(words);
    if (match.isEmpty())
        return QList<Row>();
    QByteArray among;
    for (qsizetype i = 0; i < kinds.size(); ++i)
        among += i == 0 ? " and record.kind in (?" : ",?";
    if (!kinds.isEmpty())
        among += ')';
    const auto begin = [&](Statement &statement) -> Statement & {
        statement.begin().bind(match);
        for (const QString &kind : kinds)
            statement.bind(kind);
        return statement;
    };
    const QByteArray from =
        " from search join record on record.rid = search.rowid where search match ? and record.life = 1"
        + among;
    // What is deleted is not in the index, so that a count needs no record, except of which kind it is.
    auto count = store.cached("select count(*) from (select 1"
                              + (kinds.isEmpty() ? QByteArray(" from search where search match ?") : from)
                              + " limit ?)");
    if (!count)
        return fail(count.error());
    const auto counted = begin(**count).bind(kRankedHits + 1).step();
    if (!counted)
        return fail(counted.error());
    const bool ranked = (*count)->integer(0) <= kRankedHits;
    (*count)->begin();
    auto statement =
        store.cached("select record.rid, record.id, record.kind, record.conflict" + from
                     + (ranked ? " order by bm25(search, 8.0, 1.0), record.sort_key limit ?" : " limit ?"));
    if (!statement)
        return fail(statement.error());
    QList<std::pair<qint64, Row>> found;
    const auto take = [&](const Statement &row) {
        const RecordSpec *spec = store.registry().kind(row.text(2));
        if (const auto id = RecordId::parse(row.text(1)); id && spec) {
            found << std::pair{row.integer(0), Row(*spec, *id)};
            found.last().second.inConflict = row.integer(3) != 0;
        }
    };
    if (const auto done = begin(**statement).bind(limit).forEach(take); !done)
        return fail(done.error());
    QList<Row> rows;
    rows.reserve(found.size());
    for (auto &[rid, row] : found) {
        if (const auto done = readColumns(store, rid, row); !done)
            return fail(done.error());
        rows << std::move(row);
    }
    return rows;
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
    if (const auto done = readColumns(store, rid, row); !done)
        return fail(done.error());
    return std::optional(std::move(row));
}

}  // namespace tri
