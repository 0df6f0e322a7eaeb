// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/cellreader.h"

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
                        Finding::Severity severity)
{
    if (severity == Finding::Severity::Error)
        m_refused.insert({record.line, column});
    m_plan.add({record.line, m_table.header.value(column).trimmed(), cell(record, column), text, severity});
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
           ImportText::tr("The original must be a language in which the text is there: %1.").arg(there.join(u", "_s)));
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
        reportUnread(record, column, last, parsed.error());
}

void CellReader::reportUnread(const CsvRecord &record, qsizetype column, const LinkIndex::Match &match,
                              const Problem &problem)
{
    if (match.ambiguous.isEmpty()) {
        report(record, column, problem.text);
        return;
    }
    QStringList kinds = match.ambiguous;
    kinds.removeDuplicates();
    report(record, column,
           kinds.size() > 1
               ? ImportText::tr("This names records of several kinds; write the kind before it, for example %1:… (%2).")
                     .arg(kinds.first(), kinds.join(u", "_s))
               : ImportText::tr("This names %1 records; write the id of the right one instead.")
                     .arg(match.ambiguous.size()));
}

}  // namespace tri
