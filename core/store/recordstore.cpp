// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The derived part of Store: heads, kind tables, links, search index.

#include "core/change/logjson.h"
#include "core/record/searchtext.h"
#include "core/store/store.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

const QString &lifeKey()
{
    static const QString key = QString::fromLatin1(kLife);
    return key;
}

/// What the row says about a register, as a log value: the heads leave out what can be read there.
/// Positions of ordered lists cannot, so they are always written.
QMap<QString, LogValue> impliedValues(const Row &row)
{
    QMap<QString, LogValue> implied{{lifeKey(), QByteArrayLiteral("true")}};
    for (qsizetype i = 0; i < row.values.size(); ++i) {
        const FieldSpec &field = row.spec->fields[std::size_t(i)];
        if (isEmpty(row.values[i]) || field.type == FieldType::OrderedLinks)
            continue;
        const QString key = field.keyText();
        if (const auto *words = std::get_if<QStringList>(&row.values[i])) {
            for (const QString &word : *words)
                implied.insert(key + u'/' + word, QByteArrayLiteral("true"));
        } else if (const auto *ids = std::get_if<RecordIds>(&row.values[i])) {
            for (const RecordId &id : *ids)
                implied.insert(key + u'/' + id.toString(), QByteArrayLiteral("true"));
        } else {
            implied.insert(key, logValue(row.values[i]));
        }
    }
    return implied;
}

Problem damagedHeads()
{
    return {ProblemCode::Damaged,
            QCoreApplication::translate("Store", "A record's index of changes is damaged. Check the workspace, or open a backup."),
            u"heads"_s};
}

}  // namespace

QByteArray Store::encodeHeads(const RecordState &state, const Row *row)
{
    const QMap<QString, LogValue> implied = row ? impliedValues(*row) : QMap<QString, LogValue>();
    QHash<Stamp, int> uses;
    for (auto it = state.registers.cbegin(); it != state.registers.cend(); ++it)
        if (it->size() == 1 && implied.value(it.key()) == it->first().value)
            ++uses[it->first().stamp];
    Stamp usual;
    for (auto it = uses.cbegin(); it != uses.cend(); ++it)
        if (usual.isNull() || it.value() > uses[usual] || (it.value() == uses[usual] && it.key() < usual))
            usual = it.key();

    QByteArray exceptions;
    for (auto it = state.registers.cbegin(); it != state.registers.cend(); ++it) {
        if (it->isEmpty())
            continue;
        const bool plain = it->size() == 1 && implied.value(it.key()) == it->first().value;
        if (plain && it->first().stamp == usual)
            continue;
        exceptions += ',';
        appendJsonText(exceptions, it.key());
        exceptions += ':';
        if (plain) {
            appendJsonText(exceptions, it->first().stamp.toString());
            continue;
        }
        QList<Head> heads = *it;
        std::sort(heads.begin(), heads.end(), [](const Head &a, const Head &b) {
            return a.stamp == b.stamp ? a.value < b.value : a.stamp < b.stamp;
        });
        exceptions += '[';
        for (qsizetype i = 0; i < heads.size(); ++i) {
            exceptions += i ? ",[" : "[";
            appendJsonText(exceptions, heads[i].stamp.toString());
            exceptions += ',' + heads[i].value + ']';
        }
        exceptions += ']';
    }
    QByteArray out = "{\"\":";
    appendJsonText(out, usual.isNull() ? QString() : usual.toString());
    return out + exceptions + '}';
}

Result<RecordState> Store::decodeHeads(const QString &kind, const QByteArray &heads, const Row *row)
{
    const QJsonDocument document = QJsonDocument::fromJson(heads);
    if (!document.isObject())
        return fail(damagedHeads());
    const QJsonObject object = document.object();
    RecordState state;
    state.kind = kind;
    const QMap<QString, LogValue> implied = row ? impliedValues(*row) : QMap<QString, LogValue>();
    const auto usual = Stamp::parse(object[QString()].toString());
    for (auto it = implied.cbegin(); it != implied.cend(); ++it) {
        if (object.contains(it.key()))
            continue;
        if (!usual)
            return fail(damagedHeads());
        state.registers[it.key()] = {Head{*usual, it.value()}};
    }
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key().isEmpty())
            continue;
        QList<Head> list;
        if (it.value().isString()) {
            const auto stamp = Stamp::parse(it.value().toString());
            if (!stamp || !implied.contains(it.key()))
                return fail(damagedHeads());
            list << Head{*stamp, implied[it.key()]};
        } else {
            for (const QJsonValue &item : it.value().toArray()) {
                const auto stamp = Stamp::parse(item.toArray().at(0).toString());
                if (!stamp)
                    return fail(damagedHeads());
                Head head{*stamp, {}};
                appendJson(head.value, item.toArray().at(1));
                list << std::move(head);
            }
        }
        state.registers[it.key()] = std::move(list);
    }
    return state;
}

Result<std::optional<StoredRecord>> Store::load(const RecordId &id)
{
    auto statement = cached("select rid, kind, life, conflict, heads from record where id = ?");
    if (!statement)
        return fail(statement.error());
    const auto found = (*statement)->bind(id.toString()).step();
    if (!found)
        return fail(found.error());
    if (!*found)
        return std::optional<StoredRecord>();
    StoredRecord record;
    record.rid = (*statement)->integer(0);
    const QString kind = (*statement)->text(1);
    const bool deleted = (*statement)->integer(2) == 0;
    const bool conflict = (*statement)->integer(3) != 0;
    const QByteArray heads = (*statement)->utf8(4);
    (*statement)->begin();
    record.spec = m_registry.kind(kind);
    if (record.spec) {
        record.row = Row(*record.spec, id);
        record.row.deleted = deleted;
        record.row.inConflict = conflict;
        auto select = selectRow(*record.spec);
        if (!select)
            return fail(select.error());
        const auto row = (*select)->bind(record.rid).step();
        if (!row)
            return fail(row.error());
        if (*row)
            for (std::size_t i = 0; i < record.spec->fields.size(); ++i)
                record.row.values[qsizetype(i)] = columnValue(**select, int(i), record.spec->fields[i]);
        (*select)->begin();
    }
    auto state = decodeHeads(kind, heads, record.spec ? &record.row : nullptr);
    if (!state)
        return fail(state.error());
    record.state = std::move(*state);
    return std::optional(std::move(record));
}

Status Store::index(qint64 rid, const Row &row, bool remove)
{
    if (m_indexLater)
        return {};
    auto statement = cached(remove ? "insert into search(search, rowid, high, low) values('delete', ?, ?, ?)"
                                   : "insert into search(rowid, high, low) values(?, ?, ?)");
    if (!statement)
        return fail(statement.error());
    const auto light = lightText(row);
    if (!light)
        return fail(light.error());
    return (*statement)->bind(rid).bind(searchText(row, Search::High)).bind(*light).run();
}

Status Store::writeLinks(qint64 rid, const Row &row)
{
    auto statement = cached("insert or ignore into link(rid, field, target) values(?, ?, ?)");
    if (!statement)
        return fail(statement.error());
    for (qsizetype i = 0; i < row.values.size(); ++i) {
        const FieldSpec &field = row.spec->fields[std::size_t(i)];
        if (!field.isLink() || isEmpty(row.values[i]))
            continue;
        const auto *one = std::get_if<RecordId>(&row.values[i]);
        for (const RecordId &id : one ? RecordIds{*one} : std::get<RecordIds>(row.values[i]))
            if (auto done = (*statement)->begin().bind(rid).bind(field.key).bind(id.toString()).run(); !done)
                return done;
    }
    return {};
}

/// A deleted record keeps its table row, for the trash, but leaves links and index.
Status Store::writeRow(qint64 rid, const Row &row, const Row *before)
{
    if (!before || before->values != row.values) {
        auto insert = insertRow(*row.spec);
        if (!insert)
            return fail(insert.error());
        (*insert)->bind(rid);
        for (qsizetype i = 0; i < row.values.size(); ++i)
            bindValue(**insert, row.spec->fields[std::size_t(i)], row.values[i]);
        if (auto done = (*insert)->run(); !done)
            return done;
    } else if (before->deleted == row.deleted) {
        return {};  // only its heads changed
    }
    if (before) {
        auto remove = cached("delete from link where rid = ?");
        if (!remove)
            return fail(remove.error());
        if (auto done = (*remove)->bind(rid).run(); !done)
            return done;
        if (!before->deleted)
            if (auto done = index(rid, *before, true); !done)
                return done;
    }
    if (row.deleted)
        return {};
    if (auto done = writeLinks(rid, row); !done)
        return done;
    return index(rid, row, false);
}

Status Store::save(StoredRecord &record, const RecordId &id, const Row *before)
{
    if (record.spec)
        record.row = rowOf(*record.spec, id, record.state);
    const Row *row = record.spec ? &record.row : nullptr;
    const bool deleted = record.state.isDeleted();
    const bool conflict = !record.state.conflicts().isEmpty();
    const QByteArray heads = encodeHeads(record.state, row);
    const QString key = row ? sortKey(*row) : QString();
    if (record.rid == 0) {
        auto statement = cached("insert into record(id, kind, life, conflict, sort_key, heads) values(?,?,?,?,?,?)");
        if (!statement)
            return fail(statement.error());
        (*statement)->bind(id.toString()).bind(record.state.kind).bind(deleted ? 0 : 1).bind(conflict ? 1 : 0);
        if (auto done = (*statement)->bind(key).bindUtf8(heads).run(); !done)
            return done;
        record.rid = m_database.lastInsertId();
    } else {
        auto statement = cached("update record set life=?, conflict=?, sort_key=?, heads=? where rid=?");
        if (!statement)
            return fail(statement.error());
        (*statement)->bind(deleted ? 0 : 1).bind(conflict ? 1 : 0);
        if (auto done = (*statement)->bind(key).bindUtf8(heads).bind(record.rid).run(); !done)
            return done;
    }
    return row ? writeRow(record.rid, *row, before) : Status();
}

Status Store::saveNew(const Row &row, const Stamp &stamp, const Entries &entries)
{
    auto statement = cached("insert into record(id, kind, life, conflict, sort_key, heads) values(?,?,1,0,?,?)");
    if (!statement)
        return fail(statement.error());
    const QString name = stamp.toString();
    QByteArray heads = "{\"\":\"" + name.toLatin1() + '"';
    QMap<QString, LogValue> positions;
    for (const Entry &entry : entries)
        if (const qsizetype slash = entry.reg.indexOf(u'/'); slash > 0)
            if (const FieldSpec *field = row.spec->field(QStringView(entry.reg).first(slash));
                field && field->type == FieldType::OrderedLinks)
                positions.insert(entry.reg, entry.value);
    for (auto it = positions.cbegin(); it != positions.cend(); ++it)
        heads += ",\"" + it.key().toLatin1() + "\":[[\"" + name.toLatin1() + "\"," + it.value() + "]]";
    heads += '}';
    if (auto done = (*statement)
                        ->bind(row.id.toString())
                        .bind(row.spec->key)
                        .bind(sortKey(row))
                        .bindUtf8(heads)
                        .run();
        !done)
        return done;
    return writeRow(m_database.lastInsertId(), row, nullptr);
}

}  // namespace tri
