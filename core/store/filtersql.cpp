// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/filtersql.h"

#include "core/record/searchtext.h"
#include "core/store/tables.h"

#include <QCoreApplication>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

/// Links to records whose name has @p wanted in it: as the index has the name, or in another language.
Clause nameContains(const Registry &registry, const FieldSpec &field, const QString &wanted)
{
    Clause clause{"rid in (select link.rid from link where link.field = ? and link.target in ("
                  "select target.id from record target where instr(target.sort_key, ?) > 0",
                  {field.keyText(), wanted}};
    QByteArray kinds;
    QByteArray others;
    for (const QString &key : field.targetKinds()) {
        const RecordSpec *kind = registry.kind(key);
        if (!kind)
            continue;  // "*": of any kind, which the index alone knows by name
        kinds += (kinds.isEmpty() ? " and target.kind in ('" : "','") + QByteArray(kind->key);
        for (const int at : kind->titleFields()) {
            const FieldSpec &title = kind->fields[std::size_t(at)];
            if (!title.isLocal())
                continue;
            others += " union select target.id from record target join " + tableName(*kind)
                + " named using(rid) where tri_says_local(named." + columnName(title) + ", ?)";
            clause.values << wanted;
        }
    }
    clause.sql += kinds.isEmpty() ? others : kinds + "')" + others;
    clause.sql += "))";
    return clause;
}

Clause containsClause(const Registry &registry, const FieldSpec &field, const QByteArray &column,
                      const Condition &condition)
{
    const auto *text = std::get_if<QString>(&condition.value);
    const QString wanted = foldedForSearch(text ? *text : QString());
    if (field.isLink())
        return nameContains(registry, field, wanted);
    if (field.isLocal())
        return {"tri_says_local(" + column + ", ?)", {wanted}};
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
                {u' '
                 + (word                             ? *word
                        : words && !words->isEmpty() ? words->first()
                                                     : QString())
                 + u' '}};
    }
    if (field.isLink() && field.type != FieldType::Link) {
        const auto *ids = std::get_if<RecordIds>(&value);
        const auto *id = std::get_if<RecordId>(&value);
        return {"rid in (select rid from link where field = ? and target = ?)",
                {field.keyText(),
                 id                           ? *id
                     : ids && !ids->isEmpty() ? ids->first()
                                              : RecordId()}};
    }
    if (field.isLocal()) {
        const auto *local = std::get_if<LocalText>(&value);
        const auto *text = std::get_if<QString>(&value);
        return {"tri_is_local(" + column + ", ?)",
                {foldedForSearch(text        ? *text
                                     : local ? local->in(u"en"_s)
                                             : QString())}};
    }
    if (field.type == FieldType::Date)
        return {'(' + column + " = ? or " + column + " like ? || '-%')", {value, value}};
    return {column + " = ?", {value}};
}

/// The last day a date of any precision can mean, as text; 31 will do for every month.
QByteArray lastDay(const QByteArray &column)
{
    return "(case length(" + column + ") when 4 then " + column + "||'-12-31' when 7 then " + column
        + "||'-31' else " + column + " end)";
}

/// Dates are compared as text, which orders "2014" before "2014-05" before "2014-05-14": the earliest each can mean.
Clause orderClause(const FieldSpec &field, const QByteArray &column, const Condition &condition)
{
    const auto *date = std::get_if<PartialDate>(&condition.value);
    if (field.type != FieldType::Date || !date) {
        switch (condition.op) {
        case Condition::Op::Before: return {column + " < ?", {condition.value}};
        case Condition::Op::After: return {column + " > ?", {condition.value}};
        case Condition::Op::AtMost: return {column + " <= ?", {condition.value}};
        default: return {column + " >= ?", {condition.value}};
        }
    }
    const PartialDate first(date->first());
    const PartialDate last(date->last());
    switch (condition.op) {
    case Condition::Op::Before: return {lastDay(column) + " < ?", {first}};
    case Condition::Op::After: return {column + " > ?", {last}};
    case Condition::Op::AtMost: return {column + " is not null and not (" + column + " > ?)", {last}};
    default: return {column + " is not null and not (" + lastDay(column) + " < ?)", {first}};
    }
}

Clause opposite(Clause clause)
{
    clause.sql = "not coalesce((" + clause.sql + "),0)";
    return clause;
}

Result<Clause> clauseFor(const Registry &registry, const RecordSpec &spec, const Condition &condition)
{
    const FieldSpec *field = spec.field(condition.field);
    if (!field)
        return fail(ProblemCode::Invalid,
                    QCoreApplication::translate("Store", "“%1” is no field of %2.")
                        .arg(condition.field, spec.pluralText()));
    Q_ASSERT(condition.moving == Condition::Moving::No);
    const QByteArray column = "k." + columnName(*field);
    switch (condition.op) {
    case Condition::Op::Is: return isClause(*field, column, condition.value);
    case Condition::Op::IsNot: return opposite(isClause(*field, column, condition.value));
    case Condition::Op::Contains: return containsClause(registry, *field, column, condition);
    case Condition::Op::Lacks: return opposite(containsClause(registry, *field, column, condition));
    case Condition::Op::Before:
    case Condition::Op::After:
    case Condition::Op::AtMost:
    case Condition::Op::AtLeast: return orderClause(*field, column, condition);
    case Condition::Op::Empty: return Clause{column + " is null", {}};
    case Condition::Op::NotEmpty: return Clause{column + " is not null", {}};
    }
    return Clause{"1", {}};
}

}  // namespace

Result<Clause> filterClause(const Registry &registry, const RecordSpec &spec, const Filter &filter)
{
    Clause all;
    const auto add = [&](Result<Clause> clause) -> Status {
        if (!clause)
            return fail(clause.error());
        all.sql += (all.sql.isEmpty()                      ? "("
                        : filter.join == Filter::Join::All ? " and ("
                                                           : " or (")
            + clause->sql + ')';
        all.values += clause->values;
        return {};
    };
    for (const Condition &condition : filter.conditions)
        if (const Status added = add(clauseFor(registry, spec, condition)); !added)
            return fail(added.error());
    for (const Filter &group : filter.groups)
        if (!group.isEmpty())
            if (const Status added = add(filterClause(registry, spec, group)); !added)
                return fail(added.error());
    if (all.sql.isEmpty())
        all.sql = "1";
    return all;
}

}  // namespace tri
