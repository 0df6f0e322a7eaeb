// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ordersql.h"

#include "core/store/tables.h"

namespace tri {

using namespace Qt::StringLiterals;

namespace {

bool isText(const FieldSpec &field)
{
    return field.type == FieldType::Text || field.type == FieldType::LongText;
}

QByteArray orderedText(const FieldSpec &field, const QByteArray &column, const QString &language)
{
    return (field.isLocal() ? "tri_order_local(" : "tri_order(") + column + ",'" + language.toLatin1() + "')";
}

/// The field that a kind's records stand by first; nullptr when that is no text, and no language changes their order.
const FieldSpec *firstText(const RecordSpec &kind)
{
    const QByteArray first = QByteArray(*kind.sort ? kind.sort : kind.title).split(' ').first();
    const FieldSpec *field = kind.field(QString::fromLatin1(first));
    return field && (field->isLocal() || isText(*field)) ? field : nullptr;
}

}  // namespace

Ordering::Ordering(const Registry &registry, const Query &query)
    : m_registry(registry), m_query(query), m_keys(query.sort)
{
    m_keys.removeIf([&query](const SortKey &key) { return !query.kind->field(key.field); });
    m_keys += ownOrder();
}

/// Readers of English find é beside e, which the folded text has already, and much sooner.
bool Ordering::hasOwnOrder() const
{
    return m_query.language != u"en";
}

/// The kind's own order, as far as the index of the file does not have it: that stands by the titles in English.
QList<SortKey> Ordering::ownOrder() const
{
    QList<SortKey> keys;
    if (!hasOwnOrder())
        return keys;
    const RecordSpec &kind = *m_query.kind;
    bool differs = false;
    for (const QByteArray &key : QByteArray(*kind.sort ? kind.sort : kind.title).split(' ')) {
        const FieldSpec *field = kind.field(QString::fromLatin1(key));
        if (!field || field->isLink())
            continue;
        differs = differs || field->isLocal();
        keys << SortKey{field->keyText(), false};
    }
    return differs ? keys : QList<SortKey>();
}

QByteArray Ordering::linkExpression(const FieldSpec &field, const QByteArray &id) const
{
    const QByteArray asIndexed = "(select target.sort_key from record target where target.id = " + id + ')';
    if (!hasOwnOrder())
        return asIndexed;
    QByteArray names;
    for (const QString &key : field.targetKinds()) {
        const RecordSpec *kind = m_registry.kind(key);
        const FieldSpec *text = kind ? firstText(*kind) : nullptr;
        if (!text)  // names and dates, or those of any kind, can be compared as the index has them only
            return asIndexed;
        names += "(select " + orderedText(*text, "named." + columnName(*text), m_query.language)
            + " from record target join " + tableName(*kind) + " named using(rid) where target.id = " + id
            + "),";
    }
    // What has no name at all is there all the same, and stands first.
    return names.isEmpty()
        ? asIndexed
        : "coalesce(" + names + "(select x'' from record target where target.id = " + id + "))";
}

QByteArray Ordering::expression(const FieldSpec &field) const
{
    const QByteArray column = "k." + columnName(field);
    if (field.type == FieldType::Link)
        return linkExpression(field, column);
    if (hasOwnOrder() && (field.isLocal() || isText(field)))
        return orderedText(field, column, m_query.language);
    if (field.isLocal())
        return "tri_fold_local(" + column + ')';
    if (isText(field))
        return "tri_fold(" + column + ')';
    if (field.type == FieldType::Choice) {  // as the vocabulary stands, not by the alphabet of its keys
        QByteArray order = "case " + column;
        for (std::size_t i = 0; i < field.choices.size(); ++i)
            order += " when '" + QByteArray(field.choices[i].key) + "' then " + QByteArray::number(int(i));
        return order + " else 1000 end";
    }
    return column;
}

QByteArray Ordering::sql() const
{
    QByteArray by;
    for (const SortKey &key : m_keys) {
        const FieldSpec &field = *m_query.kind->field(key.field);
        // Empty cells last, whichever way the column is sorted.
        by += "(k." + columnName(field) + " is null), " + expression(field)
            + (key.descending ? " desc, " : ", ");
    }
    return by + "record.sort_key, record.id";
}

}  // namespace tri
