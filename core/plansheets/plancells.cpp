// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plansheets/plancells.h"

#include "core/base/likeness.h"
#include "core/record/knownwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

struct SheetText {
    Q_DECLARE_TR_FUNCTIONS(PlanSheets)
};

/// A day that stands as a number because its cell lost its format; see the import of tables.
std::optional<PartialDate> serialDay(const QString &text)
{
    bool ok = false;
    const double days = text.toDouble(&ok);
    constexpr double first = 10'000;
    constexpr double last = 80'000;
    return ok && days >= first && days < last
        ? std::optional(PartialDate(QDate(1899, 12, 30).addDays(qint64(days))))
        : std::nullopt;
}

/// A day whose cell shows a time too.
QString withoutTime(const QString &text)
{
    const qsizetype end = text.indexOf(u'T');
    return end == 10 && PartialDate::parse(QStringView(text).first(10)) ? text.first(10) : text;
}

}  // namespace

void PlanCellReader::know(const QString &name, const RecordId &id, const RecordSpec &spec)
{
    if (name.isEmpty())
        return;
    QList<Known> &known = m_known[LinkIndex::folded(name)];
    if (!known.contains(Known{id, &spec}))
        known << Known{id, &spec};
}

void PlanCellReader::report(const PlanTable &table, const PlanTableRow &row, int column, const QString &text,
                            Finding::Severity severity, std::optional<QString> fix)
{
    m_changes.add({severity, table.place(row, column), text, std::move(fix)}, row.uid);
}

RecordId PlanCellReader::lineNamed(const FieldSpec &field, const QString &text) const
{
    QList<Known> here = m_known.value(LinkIndex::folded(text));
    here.removeIf([&field](const Known &one) { return !field.targets(one.spec->key); });
    if (here.size() == 1)
        return here.first().id;
    return here.isEmpty() ? m_records.lineNamed(field, text) : RecordId();
}

std::optional<FieldValue> PlanCellReader::read(const PlanTable &table, const PlanTableRow &row, int column)
{
    const PlanColumn &meaning = table.columns[column];
    const FieldSpec &field = specOf(table.sheet).fields[std::size_t(meaning.field)];
    const QString text = canonicalText(row.cells[column]);
    if (text.isEmpty())
        return FieldValue();
    if (field.isLocal())
        return FieldValue(field.isLong() ? text : text.simplified());
    if (field.isLink())
        return readLinks(table, row, column);
    if (field.type == FieldType::Date)
        if (const auto day = serialDay(text))
            return FieldValue(*day);
    ParseContext context{m_locale, m_language, {}};
    Result<FieldValue> value =
        parseText(field, field.type == FieldType::Date ? withoutTime(text) : text, context);
    if (value)
        return canonical(*std::move(value));
    report(table, row, column, value.error().text, Finding::Severity::Error,
           field.choices.empty() ? std::nullopt : likelyChoice(field, text));
    return std::nullopt;
}

std::optional<QString> PlanCellReader::likelyChoice(const FieldSpec &field, const QString &text) const
{
    QStringList words;
    for (const Choice &choice : field.choices)
        words << choiceText(choice, m_language) << QString::fromLatin1(choice.key);
    const QString near = nearestText(text, words);
    if (near.isEmpty())
        return std::nullopt;
    const qsizetype at = words.indexOf(near);
    return words[at - at % 2];
}

std::optional<FieldValue> PlanCellReader::readLinks(const PlanTable &table, const PlanTableRow &row,
                                                    int column)
{
    const FieldSpec &field = specOf(table.sheet).fields[std::size_t(table.columns[column].field)];
    const QString text = canonicalText(row.cells[column]);
    RecordIds ids;
    for (const QString &part : field.isList() ? listParts(text) : QStringList{text.simplified()}) {
        RecordId id = lineNamed(field, part);
        LinkIndex::Match match;
        if (id.isNull()) {
            match = m_records.index().resolve(field, part);
            id = match.id;
        }
        // A reading of a link that the workbook does not show would tell that it is there.
        if (id.isNull()) {
            reportUnknown(table, row, column, part, match);
            return std::nullopt;
        }
        if (!ids.contains(id))
            ids << id;
    }
    if (ids.isEmpty())
        return FieldValue();
    return field.type == FieldType::Link ? FieldValue(ids.first())
                                         : canonical(FieldValue(ids), field.isSet());
}

void PlanCellReader::reportUnknown(const PlanTable &table, const PlanTableRow &row, int column,
                                   const QString &part, const LinkIndex::Match &match)
{
    const FieldSpec &field = specOf(table.sheet).fields[std::size_t(table.columns[column].field)];
    if (!match.ambiguous.isEmpty()) {
        report(table, row, column,
               SheetText::tr("“%1” names %n records. Write the reference of the right one.", nullptr,
                             int(match.ambiguous.size()))
                   .arg(part));
        return;
    }
    const QString likely = m_records.likelyName(field, part);
    if (likely.isEmpty()) {
        report(table, row, column,
               SheetText::tr("Nothing here is called “%1”. Choose a name from the list of the column, or add "
                             "the record first.")
                   .arg(part));
        return;
    }
    QStringList parts = field.isList() ? listParts(canonicalText(row.cells[column])) : QStringList{part};
    std::replace(parts.begin(), parts.end(), part, likely);
    report(table, row, column, SheetText::tr("Nothing here is called “%1”. Is “%2” meant?").arg(part, likely),
           Finding::Severity::Error, parts.join(u"; "_s));
}

}  // namespace tri
