// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/tables.h"

#include "core/change/logjson.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

const char *sqlType(FieldType type)
{
    switch (type) {
    case FieldType::Flag:
    case FieldType::Integer: return "integer";
    case FieldType::Decimal: return "real";
    default: return "text";
    }
}

QByteArray joined(const RecordIds &ids)
{
    QByteArray out;
    for (const RecordId &id : ids)
        out += (out.isEmpty() ? "" : " ") + id.toString().toLatin1();
    return out;
}

}  // namespace

QByteArray tableName(const RecordSpec &spec)
{
    return QByteArray("\"k_") + spec.key + '"';
}

QByteArray columnName(const FieldSpec &field)
{
    return QByteArray("\"") + field.key + '"';
}

QByteArray createTableSql(const RecordSpec &spec)
{
    QByteArray sql = "create table " + tableName(spec) + "(\n    rid integer primary key";
    for (const FieldSpec &field : spec.fields)
        sql += ",\n    " + columnName(field) + ' ' + sqlType(field.type);
    return sql + "\n) strict;\n";
}

QByteArray insertSql(const RecordSpec &spec)
{
    QByteArray names = "rid";
    QByteArray marks = "?";
    for (const FieldSpec &field : spec.fields) {
        names += ',' + columnName(field);
        marks += ",?";
    }
    return "insert or replace into " + tableName(spec) + '(' + names + ") values(" + marks + ')';
}

QByteArray columnListSql(const RecordSpec &spec, const QByteArray &alias)
{
    QByteArray names;
    for (const FieldSpec &field : spec.fields)
        names += (names.isEmpty() ? "" : ",") + alias + '.' + columnName(field);
    return names;
}

void bindValue(Statement &statement, const FieldSpec &, const FieldValue &value)
{
    std::visit(Overloaded{[&](std::monostate) { statement.bindNull(); },
                          [&](bool flag) { statement.bind(qint64(flag)); },
                          [&](qint64 number) { statement.bind(number); },
                          [&](double number) { statement.bind(number); },
                          [&](const QString &text) { statement.bind(text); },
                          [&](const PartialDate &date) { statement.bind(date.toString()); },
                          [&](const LocalText &) { statement.bindUtf8(logValue(value)); },
                          [&](const QStringList &words) { statement.bind(words.join(u' ')); },
                          [&](const RecordId &id) { statement.bind(id.toString()); },
                          [&](const RecordIds &ids) { statement.bindUtf8(joined(ids)); }},
               value);
}

FieldValue columnValue(const Statement &statement, int column, const FieldSpec &field)
{
    if (statement.isNull(column))
        return {};
    switch (field.type) {
    case FieldType::Automatic: return {};
    case FieldType::Flag: return canonical(statement.integer(column) != 0);
    case FieldType::Integer: return statement.integer(column);
    case FieldType::Decimal: return statement.real(column);
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Time:
    case FieldType::Choice:
    case FieldType::Url:
    case FieldType::File: return statement.text(column);
    case FieldType::Date: {
        const auto date = PartialDate::parse(statement.text(column));
        return date ? FieldValue(*date) : FieldValue();
    }
    case FieldType::LocalText:
    case FieldType::LocalLongText: return parseLogValue(field, statement.utf8(column)).value_or(FieldValue());
    case FieldType::Choices: return canonical(statement.text(column).split(u' ', Qt::SkipEmptyParts));
    case FieldType::Link: {
        const auto id = RecordId::parse(statement.text(column));
        return id ? FieldValue(*id) : FieldValue();
    }
    case FieldType::Links:
    case FieldType::OrderedLinks: {
        RecordIds ids;
        const QString text = statement.text(column);
        for (const QStringView part : QStringView(text).split(u' ', Qt::SkipEmptyParts))
            if (const auto id = RecordId::parse(part))
                ids << *id;
        return ids.isEmpty() ? FieldValue() : FieldValue(std::move(ids));
    }
    }
    return {};
}

Result<QList<QByteArray>> migrations()
{
    QList<QByteArray> out;
    const QDir folder(u":/trilateral/migrations"_s);
    for (const QString &name : folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return fail(ProblemCode::Io,
                        QCoreApplication::translate("Store", "The program's own file %1 cannot be read. Install it again.")
                            .arg(name));
        out << file.readAll();
    }
    return out;
}

Result<QStringList> schemaOf(Database &database)
{
    auto statement = database.prepare("select sql from sqlite_schema where sql is not null and name not like 'sqlite_%'");
    if (!statement)
        return fail(statement.error());
    QStringList out;
    statement->begin();
    for (;;) {
        const auto row = statement->step();
        if (!row)
            return fail(row.error());
        if (!*row)
            break;
        // Comments of the migration files and their line breaks are no part of the schema.
        QStringList lines = statement->text(0).split(u'\n');
        for (QString &line : lines)
            line = line.section(u"--"_s, 0, 0).simplified();
        out << lines.join(u' ').simplified();
    }
    out.sort();
    return out;
}

}  // namespace tri
