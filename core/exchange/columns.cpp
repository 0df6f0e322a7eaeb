// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/columns.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

struct ImportText {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

/// "Part of", "part_of" and "PART-OF (fr)" differ only by how they are written.
QString blind(const QString &heading)
{
    QString out;
    for (const QChar c : heading.toCaseFolded())
        if (!c.isSpace() && !u"_-()"_s.contains(c))
            out += c;
    return out;
}

using Headings = QHash<QString, Column>;

void offer(Headings &headings, const QString &name, const Column &column)
{
    if (const QString key = blind(name); !key.isEmpty() && !headings.contains(key))
        headings.insert(key, column);
}

QStringList namesOf(const FieldSpec &field)
{
    return QStringList{field.keyText(), field.labelText(), QString::fromUtf8(field.label.text)}
    + field.aliasList();
}

/// Exact keys win over labels, labels over aliases, and all of them over a name with a language behind it.
Headings headingsOf(const RecordSpec &kind, const QString &ownLanguage)
{
    Headings headings;
    offer(headings, kIdHeading, {Column::Part::Id});
    const int count = int(kind.fields.size());
    const auto field = [&kind](int i) -> const FieldSpec & { return kind.fields[std::size_t(i)]; };
    const auto whole = [&field, &ownLanguage](int i) {
        return field(i).isLocal() ? Column{Column::Part::Language, i, ownLanguage}
                                  : Column{Column::Part::Value, i};
    };
    for (int i = 0; i < count; ++i)
        offer(headings, field(i).keyText(), whole(i));
    for (int i = 0; i < count; ++i) {
        offer(headings, field(i).labelText(), whole(i));
        offer(headings, QString::fromUtf8(field(i).label.text), whole(i));
    }
    for (int i = 0; i < count; ++i)
        for (const QString &alias : field(i).aliasList())
            offer(headings, alias, whole(i));
    for (int i = 0; i < count; ++i) {
        if (!field(i).isLocal())
            continue;
        for (const QString &name : namesOf(field(i))) {
            for (const QString &language : contentLanguages())
                offer(headings, name + language, {Column::Part::Language, i, language});
            offer(headings, name + kOriginal, {Column::Part::Original, i});
        }
    }
    return headings;
}

/// A text in a language beside the six, as only an export of ours writes it: "name_pt".
Column furtherLanguage(const RecordSpec &kind, const QString &heading)
{
    const qsizetype end = heading.lastIndexOf(u'_');
    const int field = end < 0 ? -1 : kind.indexOf(heading.left(end));
    const QString language = heading.mid(end + 1);
    const bool code = (language.size() == 2 || language.size() == 3)
        && std::all_of(language.cbegin(), language.cend(), [](QChar c) { return c >= u'a' && c <= u'z'; });
    if (field < 0 || !code || !kind.fields[std::size_t(field)].isLocal())
        return {};
    return {Column::Part::Language, field, language};
}

bool isUnused(const CsvTable &table, qsizetype column)
{
    return std::none_of(table.records.cbegin(), table.records.cend(), [column](const CsvRecord &record) {
        return column < record.cells.size() && !record.cells[column].trimmed().isEmpty();
    });
}

}  // namespace

QString headingFor(const FieldSpec &field, const QString &language)
{
    return language.isEmpty() ? field.keyText() : field.keyText() + u'_' + language;
}

QStringList knownHeadings(const RecordSpec &kind)
{
    QStringList known{kIdHeading};
    for (const FieldSpec &field : kind.fields)
        known << (field.isLocal() ? field.keyText() + u"_en"_s : field.keyText());
    return known;
}

qsizetype knownHeadingCount(const RecordSpec &kind, const QStringList &cells)
{
    const Headings headings = headingsOf(kind, u"en"_s);
    return std::count_if(cells.cbegin(), cells.cend(), [&](const QString &cell) { return headings.contains(blind(cell)); });
}

QList<Column> matchColumns(const RecordSpec &kind, const CsvTable &table, ImportPlan &plan, const QString &ownLanguage)
{
    const Headings headings = headingsOf(kind, ownLanguage);
    QList<Column> columns;
    for (qsizetype i = 0; i < table.header.size(); ++i) {
        const QString heading = table.header[i].trimmed();
        if (heading.startsWith(u'#') || (heading.isEmpty() && isUnused(table, i))) {
            columns << Column{};
            continue;
        }
        Column column = headings.value(blind(heading));
        if (column.part == Column::Part::Ignored && table.header.contains(kIdHeading))
            column = furtherLanguage(kind, heading);
        if (column.part == Column::Part::Ignored) {
            const QString name = heading.isEmpty() ? ImportText::tr("(column %1)").arg(i + 1) : heading;
            plan.add({table.headerLine, name, heading,
                      ImportText::tr("No field of %1 has this heading. Known are: %2. A column whose heading starts "
                          "with # is left out.")
                          .arg(kind.labelText(), knownHeadings(kind).join(u", "_s))});
        } else if (const qsizetype twice = columns.indexOf(column); twice >= 0) {
            plan.add({table.headerLine, heading, heading,
                      ImportText::tr("The columns “%1” and “%2” both stand for %3; keep one of them.")
                          .arg(table.header[twice].trimmed(), heading,
                               column.field < 0 ? QString(kIdHeading)
                                                : kind.fields[std::size_t(column.field)].labelText())});
        }
        columns << column;
    }
    return columns;
}

}  // namespace tri
