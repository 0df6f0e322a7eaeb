// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importchecks.h"

#include "core/base/textlanguage.h"
#include "core/record/valuetext.h"

#include <QCoreApplication>

#include <algorithm>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

struct ImportText {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

}  // namespace

void ImportChecks::noteLanguages(const CsvRecord &record, const Row &before)
{
    const QList<Column> &columns = m_cells.columns();
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (columns[i].part != Column::Part::Language)
            continue;
        const QString language = likelyLanguage(CellReader::cell(record, i));
        if (language.isEmpty())
            continue;
        QString there = CellReader::cell(record, m_cells.columnOf(columns[i].field, language)).trimmed();
        if (there.isEmpty() && before.spec)
            if (const auto *held = std::get_if<LocalText>(&before.values[columns[i].field]))
                there = held->texts.value(language);
        m_texts << Text{&record, i, language, there};
    }
}

/// The language that a column is in, where most of its texts are in another than its own.
QString ImportChecks::languageOfColumn(qsizetype column) const
{
    QHash<QString, int> counts;
    int all = 0;
    for (const Text &text : m_texts)
        if (text.column == column) {
            ++all;
            ++counts[text.language];
        }
    constexpr int fewest = 3;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        if (it.value() >= fewest && it.value() * 10 >= all * 8)
            return it.key();
    return {};
}

void ImportChecks::tellLanguages()
{
    QHash<qsizetype, QString> whole;
    for (qsizetype i = 0; i < m_cells.columns().size(); ++i) {
        const QString language = languageOfColumn(i);
        const Column &column = m_cells.columns()[i];
        if (language.isEmpty() || language == column.language
            || m_cells.columnOf(column.field, language) >= 0)
            continue;
        whole.insert(i, language);
        tellColumn(i, language);
    }
    for (const Text &text : std::as_const(m_texts))
        if (text.language != m_cells.columns()[text.column].language
            && text.language != whole.value(text.column))
            tellText(text);
}

void ImportChecks::tellColumn(qsizetype column, const QString &language)
{
    const Column &means = m_cells.columns()[column];
    const FieldSpec &field = m_kind.fields[std::size_t(means.field)];
    m_plan.add({m_table.headerLine,
                m_table.name(column),
                m_table.name(column),
                ImportText::tr("The texts of this column are read as %1 and are likely in %2.")
                    .arg(languageName(means.language), languageName(language)),
                Finding::Severity::Warning,
                0,
                {ImportFix{ImportText::tr("Read the column as %1").arg(languageName(language)),
                           {},
                           headingFor(field, language)}}});
}

void ImportChecks::tellText(const Text &text)
{
    const Column &means = m_cells.columns()[text.column];
    const FieldSpec &field = m_kind.fields[std::size_t(means.field)];
    const QString cell = CellReader::cell(*text.record, text.column);
    if (text.there == cell.trimmed())
        return;
    const QString told = ImportText::tr("The text stands under %1 and is likely in %2.")
                             .arg(languageName(means.language), languageName(text.language));
    if (!text.there.isEmpty()) {
        m_cells.report(
            *text.record, text.column,
            told + u' '
                + ImportText::tr("There is one in %1 too: “%2”. Keep the right one in each language.")
                      .arg(languageName(text.language), text.there.left(120)),
            Finding::Severity::Warning);
        return;
    }
    const qsizetype target = m_cells.columnOf(means.field, text.language);
    ImportFix fix{ImportText::tr("Move it to %1").arg(languageName(text.language)),
                  {{text.column, {}, {}}, {target, headingFor(field, text.language), cell}}};
    m_cells.report(*text.record, text.column, told, Finding::Severity::Warning, {fix});
}

QString ImportChecks::textOf(const Finding &finding) const
{
    if (fixesOf(finding).isEmpty())
        return finding.fullText();
    return finding.fix.text.isEmpty() ? finding.text : finding.text + u' ' + finding.fix.text;
}

QList<ImportFix> ImportChecks::fixesOf(const Finding &finding) const
{
    if (!finding.fix.isCertain())
        return {};
    ImportFix fix{finding.fix.action};
    for (auto it = finding.fix.values.cbegin(); it != finding.fix.values.cend(); ++it) {
        const int at = m_kind.indexOf(it.key());
        // An empty cell leaves the field as it is, and a text in several languages has several cells.
        if (at < 0 || isEmpty(it.value()) || m_kind.fields[std::size_t(at)].isLocal())
            return {};
        const FieldSpec &field = m_kind.fields[std::size_t(at)];
        const auto nameOf = [this, &field](const RecordId &id) { return m_index.textFor(field, id); };
        fix.cells << ImportFix::Cell{m_cells.columnOf(at), headingFor(field),
                                     exchangeText(field, it.value(), nameOf)};
    }
    return {fix};
}

void ImportChecks::tellAcross(const CsvRecord &record, const Row &before, const Row &row)
{
    for (const CrossRule &rule : crossRules()) {
        if (!rule.atImport || !rule.of || rule.kind != &m_kind)
            continue;
        const QList<CrossFinding> old = before.spec ? rule.of(m_reader, before) : QList<CrossFinding>();
        for (const CrossFinding &found : rule.of(m_reader, row)) {
            const qsizetype column = m_cells.columnOfField(found.finding.field);
            if (old.contains(found) || m_cells.isRefused(record, column))
                continue;
            m_plan.add({record.line, column < 0 ? found.finding.field : m_table.name(column),
                        CellReader::cell(record, column), textOf(found.finding), found.finding.severity, 0,
                        fixesOf(found.finding)});
        }
    }
}

}  // namespace tri
