// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/cellreader.h"

#include "core/base/folding.h"
#include "core/base/translations.h"
#include "core/exchange/importfix.h"
#include "core/record/knownwords.h"

#include <QCoreApplication>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

struct ImportText {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

/// One line stays one line; blanks within it are the author's.
QString oneLine(const QString &text)
{
    return text.contains(u'\n') || text.contains(u'\t') ? text.simplified() : text;
}

/// A spreadsheet's count of days since 30 December 1899; years from 1927 to 2119, so that a year is never taken for one.
QDate serialDay(const QString &text)
{
    bool ok = false;
    const double days = text.toDouble(&ok);
    return ok && days >= 10'000 && days < 80'000 ? QDate(1899, 12, 30).addDays(qint64(days)) : QDate();
}

void setLanguage(const FieldSpec &spec, FieldValue &value, const QString &language, const QString &text)
{
    LocalText held = std::holds_alternative<LocalText>(value) ? std::get<LocalText>(value) : LocalText();
    held.set(language, spec.isLong() ? text : oneLine(text));
    value = std::move(held);
}

/// What the field holds, with the words added: as one more of its names, or as a line, which takes the place of the line
/// that said this before.
QString withWords(const FieldSpec &spec, const QString &held, const QString &label, const QString &words)
{
    if (!spec.isLong()) {
        QStringList names;
        for (const QString &one : QStringList(held.split(u';') + words.split(u';')))
            if (const QString name = one.simplified();
                !name.isEmpty() && !names.contains(name, Qt::CaseInsensitive))
                names << name;
        return names.join(u"; "_s);
    }
    const QString line = label.isEmpty() ? words.simplified() : u"%1: %2"_s.arg(label, words.simplified());
    QStringList lines = held.isEmpty() ? QStringList() : held.split(u'\n');
    if (lines.contains(line))
        return held;
    for (QString &there : lines)
        if (!label.isEmpty() && there.startsWith(label + u": "_s)) {
            there = line;
            return lines.join(u'\n');
        }
    return (lines << line).join(u'\n');
}

}  // namespace

void CellReader::setColumns(QList<Column> columns)
{
    m_columns = std::move(columns);
    m_idColumn = m_columns.indexOf(Column{Column::Part::Id});
    const int reference = m_kind.referenceField();
    m_referenceColumn = reference < 0 ? -1 : m_columns.indexOf(Column{Column::Part::Value, reference});
}

qsizetype CellReader::columnOfField(const QString &fieldKey) const
{
    const int index = m_kind.indexOf(fieldKey);
    for (qsizetype i = 0; i < m_columns.size(); ++i)
        if (index >= 0 && m_columns[i].field == index)
            return i;
    return -1;
}

QString CellReader::cell(const CsvRecord &record, qsizetype column)
{
    return column >= 0 && column < record.cells.size() ? record.cells[column] : QString();
}

void CellReader::report(const CsvRecord &record, qsizetype column, const QString &text,
                        Finding::Severity severity, const QList<ImportFix> &fixes)
{
    if (m_quiet)
        return;
    if (severity == Finding::Severity::Error)
        m_refused.insert({record.line, column});
    m_plan.add({record.line, m_table.name(column), cell(record, column), text, severity, 0, fixes});
}

qsizetype CellReader::columnOf(int field, const QString &language) const
{
    for (qsizetype i = 0; i < m_columns.size(); ++i)
        if (m_columns[i].field == field && m_columns[i].language == language
            && (m_columns[i].part == Column::Part::Value || m_columns[i].part == Column::Part::Language))
            return i;
    return -1;
}

void CellReader::readAgain(const CsvRecord &record, Row &row, qsizetype skip)
{
    m_quiet = true;
    read(record, row, What::Values, skip);
    read(record, row, What::Links, skip);
    m_quiet = false;
}

void CellReader::addTo(Row &row, int fieldIndex, const QString &label, const QString &words) const
{
    const FieldSpec &spec = field(fieldIndex);
    FieldValue &value = row.values[fieldIndex];
    if (!spec.isLocal()) {
        const auto *held = std::get_if<QString>(&value);
        value = withWords(spec, held ? *held : QString(), label, words);
        return;
    }
    const auto *held = std::get_if<LocalText>(&value);
    const QString language = held && !held->original.isEmpty() ? held->original : m_options.language;
    setLanguage(spec, value, language,
                withWords(spec, held ? held->texts.value(language) : QString(), label, words));
}

void CellReader::addWords(const CsvRecord &record, Row &row)
{
    for (qsizetype i = 0; i < m_columns.size(); ++i)
        if (const QString words = canonicalText(cell(record, i));
            m_columns[i].part == Column::Part::Added && !words.isEmpty())
            addTo(row, m_columns[i].field, m_columns[i].label, words);
}

void CellReader::read(const CsvRecord &record, Row &row, What what, qsizetype skip)
{
    const qsizetype count = std::min(m_columns.size(), record.cells.size());
    for (qsizetype i = 0; i < count; ++i) {
        const Column &column = m_columns[i];
        if (i == skip || column.field < 0 || field(column.field).isLink() != (what == What::Links))
            continue;
        const QString text = canonicalText(record.cells[i]);
        FieldValue &value = row.values[column.field];
        if (text.isEmpty() && column.part == Column::Part::Value
            && m_table.emptied.contains(m_table.header[i]))
            value = std::monostate();
        if (text.isEmpty())
            continue;
        if (column.part == Column::Part::Language)
            setLanguage(field(column.field), value, column.language, text);
        else if (column.part == Column::Part::Value)
            setValue(record, i, value, text);
    }
    if (what == What::Links)
        return;
    for (qsizetype i = 0; i < count; ++i)
        if (m_columns[i].part == Column::Part::Original)
            setOriginal(record, row, i);
    addWords(record, row);
}

void CellReader::setOriginal(const CsvRecord &record, Row &row, qsizetype column)
{
    const QString code = cell(record, column).trimmed().toLower();
    if (code.isEmpty())
        return;
    auto *held = std::get_if<LocalText>(&row.values[m_columns[column].field]);
    if (held && held->has(code)) {
        held->original = code;
        return;
    }
    const QStringList there = held ? QStringList(held->texts.keys()) : contentLanguages();
    report(record, column,
           ImportText::tr("The original must be a language in which the text is there: %1.")
               .arg(listText(there)));
}

void CellReader::setValue(const CsvRecord &record, qsizetype column, FieldValue &value, const QString &text)
{
    const FieldSpec &spec = field(m_columns[column].field);
    if (spec.type == FieldType::Text) {
        value = oneLine(text);
        return;
    }
    LinkIndex::Match last;
    ParseContext context{m_options.locale, m_options.language, {}};
    context.resolve = [this, &last](const FieldSpec &link, const QString &name) {
        last = m_index.resolve(link, name);
        return last.id;
    };
    Result<FieldValue> parsed = parseText(spec, text, context);
    if (m_options.serials && spec.type == FieldType::Date)
        if (const QDate day = serialDay(text); day.isValid())
            parsed = FieldValue(PartialDate(day));
    if (parsed) {
        if (last.deleted && *parsed != value)
            report(record, column, ImportText::tr("The record it leads to is in the trash."),
                   Finding::Severity::Warning);
        value = *std::move(parsed);
        return;
    }
    // What an export wrote for a value that no rule allows (a link whose end is missing, a word of a newer version)
    // leaves the record as it is.
    const auto nameOf = [this, &spec](const RecordId &id) { return m_index.textFor(spec, id); };
    if (isEmpty(value) || exchangeText(spec, value, nameOf) != text)
        reportUnread(record, column, text, parsed.error());
}

void CellReader::reportUnread(const CsvRecord &record, qsizetype column, const QString &text,
                              const Problem &problem)
{
    const FieldSpec &spec = field(m_columns[column].field);
    if (m_quiet)
        return;
    if (spec.isLink())
        reportLinks(record, column, text, problem);
    else
        report(record, column, problem.text, Finding::Severity::Error,
               spec.type == FieldType::Choice ? choiceFixes(m_kind, spec, column, text)
                                              : keepingFixes(m_kind, spec, column, text));
}

/// Each name that leads nowhere, or to several records, by itself.
void CellReader::reportLinks(const CsvRecord &record, qsizetype column, const QString &text,
                             const Problem &problem)
{
    const FieldSpec &spec = field(m_columns[column].field);
    const ParseContext context{
        m_options.locale, m_options.language,
        [this](const FieldSpec &link, const QString &name) { return m_index.resolve(link, name).id; }};
    const QStringList parts = spec.type == FieldType::Link ? QStringList{text} : listParts(text);
    bool told = false;
    for (const QString &one : parts) {
        const QString part = one.trimmed();
        const LinkIndex::Match match = part.isEmpty() ? LinkIndex::Match() : m_index.resolve(spec, part);
        if (part.isEmpty() || !match.id.isNull())
            continue;
        told = true;
        QStringList kinds = match.ambiguous;
        kinds.removeDuplicates();
        QString why;
        if (match.ambiguous.isEmpty()) {
            const auto parsed = parseText(spec, part, context);
            why = parsed ? problem.text : parsed.error().text;
        } else if (kinds.size() > 1) {
            why = ImportText::tr(
                      "This names records of several kinds; write the kind before it, for example %1:… (%2).")
                      .arg(kinds.first(), listText(kinds));
        } else {
            why = ImportText::tr("This names %n records; write the id of the right one instead.", nullptr,
                                 int(match.ambiguous.size()));
        }
        report(record, column, why, Finding::Severity::Error,
               match.ambiguous.isEmpty() ? linkFixes(m_kind, spec, column, text, part, m_index)
                                         : QList<ImportFix>());
    }
    if (!told)
        report(record, column, problem.text);
}

}  // namespace tri
