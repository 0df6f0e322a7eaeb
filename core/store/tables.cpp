// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/tables.h"

#include "core/change/logjson.h"
#include "core/store/columnvalues.h"

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

/// One column of the row on which a statement stands.
struct Cell {
    const Statement &statement;
    int column;
    [[nodiscard]] bool isNull() const { return statement.isNull(column); }
    [[nodiscard]] QString text() const { return statement.text(column); }
    [[nodiscard]] QByteArray utf8() const { return statement.utf8(column); }
    [[nodiscard]] qint64 integer() const { return statement.integer(column); }
    [[nodiscard]] double real() const { return statement.real(column); }
};

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
    return valueOfColumn(Cell{statement, column}, field);
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
