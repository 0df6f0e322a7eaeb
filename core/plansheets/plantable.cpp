// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plansheets/plantable.h"

#include "core/exchange/sheetvalues.h"

#include <QCoreApplication>

#include <algorithm>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

struct SheetText {
    Q_DECLARE_TR_FUNCTIONS(PlanSheets)
};

constexpr int kKeyRows = 5;  // the row of keys is among the first ones, whatever was put above it

/// The row of a sheet that holds the keys, and which sheet they say it is.
struct KeyRow {
    PlanSheet sheet;
    qsizetype row = 0;
};

std::optional<KeyRow> keyRowOf(const RawSheet &sheet)
{
    for (qsizetype at = 0; at < std::min<qsizetype>(sheet.rows.size(), kKeyRows); ++at)
        for (const QString &cell : sheet.rows[at].cells)
            if (cell.startsWith(u"@key:"))
                if (const auto found = parsePlanSheet(QStringView(cell).sliced(5)))
                    return KeyRow{*found, at};
    return std::nullopt;
}

/// Where the row of keys is gone: the sheet whose headings stand there.
std::optional<KeyRow> headingRowOf(const RawSheet &sheet, const QString &language)
{
    std::optional<KeyRow> best;
    qsizetype most = 2;
    for (qsizetype at = 0; at < std::min<qsizetype>(sheet.rows.size(), kKeyRows); ++at)
        for (const PlanSheet form : kPlanSheets) {
            const bool named = sheet.name.compare(sheetName(form, language), Qt::CaseInsensitive) == 0;
            const auto known =
                std::count_if(sheet.rows[at].cells.cbegin(), sheet.rows[at].cells.cend(),
                              [form, &language](const QString &cell) {
                                  return columnNamed(form, cell, language).part != PlanColumn::Part::Unknown;
                              });
            if (const qsizetype weight = known + (named ? 1 : 0); weight > most) {
                most = weight;
                best = KeyRow{form, at};
            }
        }
    return best;
}

class BookReader {
public:
    explicit BookReader(const RawBook &raw) : m_raw(raw) { m_book.source = raw.source; }

    Result<PlanBook> run()
    {
        m_book.own = true;
        for (const RawSheet &sheet : m_raw.sheets)
            if (isHiddenSheet(sheet))
                if (const Status read = readHidden(sheet); !read)
                    return fail(read.error());
        for (const RawSheet &sheet : m_raw.sheets) {
            if (isHiddenSheet(sheet) || sheet.rows.isEmpty())
                continue;
            if (const auto keys = keyRowOf(sheet))
                readSheet(sheet, *keys, true);
            else if (const auto headings = sheet.hidden ? std::nullopt : headingRowOf(sheet, m_book.language))
                readSheet(sheet, *headings, false);
            else if (!sheet.hidden && &sheet != firstShown())
                m_book.findings << PlanFinding{
                    Finding::Severity::Note,
                    {sheet.name},
                    SheetText::tr("This sheet is none of the plan's, so it is not read.")};
        }
        if (m_book.tables.isEmpty())
            return fail(ProblemCode::Invalid,
                        SheetText::tr("The workbook has no sheet with lines of a plan left. Take the file as "
                                      "it was sent back."));
        return std::move(m_book);
    }

private:
    [[nodiscard]] static bool isHiddenSheet(const RawSheet &sheet) { return sheet.name == kPlanBookSheet; }
    [[nodiscard]] const RawSheet *firstShown() const
    {
        const auto first = std::find_if(m_raw.sheets.cbegin(), m_raw.sheets.cend(),
                                        [](const RawSheet &one) { return !one.hidden; });
        return first == m_raw.sheets.cend() ? nullptr : &*first;
    }

    Status readHidden(const RawSheet &sheet)
    {
        for (const CsvRecord &row : sheet.rows) {
            const QString key = row.cells.value(0);
            const QString value = row.cells.value(1);
            if (key == u"format" && value.toInt() > kPlanBookFormat)
                return fail(
                    ProblemCode::Newer,
                    SheetText::tr(
                        "The workbook was made by a newer version of the program. Update the program, or ask "
                        "for a workbook from this version."));
            if (key == u"plan")
                m_book.plan = RecordId::parse(value).value_or(RecordId());
            else if (key == u"language")
                m_book.language = value;
            else if (key == u"handling")
                m_book.highest = parseHandling(value);
            else if (key == u"state")
                m_book.state = value;
            else if (key.startsWith(u"columns."))
                note(key.mid(8), [this, &value](int at) { m_book.digestColumns[at] = value.split(u';'); });
            else if (key.startsWith(u"rows."))
                note(key.mid(5), [this, &value](int at) { m_book.exportedRows[at] = value.toInt(); });
        }
        return {};
    }
    template <typename Keep> static void note(const QString &key, const Keep &keep)
    {
        if (const auto sheet = parsePlanSheet(key))
            keep(int(*sheet));
    }

    QList<PlanColumn> columnsOf(const RawSheet &sheet, const KeyRow &head, bool keyed)
    {
        const CsvRecord &keys = sheet.rows[head.row];
        const bool headed = keyed && head.row + 1 < sheet.rows.size();
        QList<PlanColumn> columns;
        qsizetype width = 0;
        for (const CsvRecord &row : sheet.rows)
            width = std::max(width, row.cells.size());
        for (qsizetype at = 0; at < width; ++at) {
            const QString key = keys.cells.value(at).trimmed();
            const QString heading = headed ? sheet.rows[head.row + 1].cells.value(at) : key;
            PlanColumn column =
                keyed ? parseColumnKey(head.sheet, key) : columnNamed(head.sheet, key, m_book.language);
            // A column that somebody put in, named like one of ours.
            if (keyed && key.isEmpty())
                column = columnNamed(head.sheet, heading, m_book.language);
            column.heading = heading.simplified();
            column.column = int(at) + 1;
            const bool twice = column.part != PlanColumn::Part::Unknown
                && std::any_of(columns.cbegin(), columns.cend(), [&column](const PlanColumn &other) {
                                   return other.part == column.part && other.field == column.field
                                       && other.language == column.language;
                               });
            if (twice)
                column.part = PlanColumn::Part::Unknown;
            if (column.part == PlanColumn::Part::Unknown && isUsed(sheet, at, head.row + (headed ? 2 : 1)))
                m_book.findings << PlanFinding{
                    Finding::Severity::Warning,
                    {sheet.name, keys.line + (headed ? 1 : 0), column.column, column.heading, column.heading},
                    twice ? SheetText::tr("Another column stands for the same; this one is not read.")
                          : SheetText::tr(
                              "The column is none of the plan's, so what stands in it is not read.")};
            columns << column;
        }
        return columns;
    }
    [[nodiscard]] static bool isUsed(const RawSheet &sheet, qsizetype column, qsizetype from)
    {
        return std::any_of(
            sheet.rows.cbegin() + std::min(from, sheet.rows.size()), sheet.rows.cend(),
            [column](const CsvRecord &row) { return !row.cells.value(column).trimmed().isEmpty(); });
    }

    void readSheet(const RawSheet &sheet, const KeyRow &head, bool keyed)
    {
        PlanTable table;
        table.sheet = head.sheet;
        table.name = sheet.name;
        table.columns = columnsOf(sheet, head, keyed);
        // Below the keys stand the headings, unless somebody took them out.
        const qsizetype first = head.row + (keyed && isHeadingRow(sheet, head, table) ? 2 : 1);
        QHash<int, const CsvRecord *> lines;
        for (const CsvRecord &row : sheet.rows)
            lines.insert(row.line, &row);
        const MergeIndex merges(sheet);
        for (qsizetype at = first; at < sheet.rows.size(); ++at) {
            PlanTableRow row;
            row.row = sheet.rows[at].line;
            row.cells = sheet.rows[at].cells;
            row.cells.resize(table.columns.size());
            row.uid = ++m_uid;
            fill(row, sheet, merges, lines);
            const bool blank = std::all_of(row.cells.cbegin(), row.cells.cend(),
                                           [](const QString &c) { return c.trimmed().isEmpty(); });
            if (!blank)
                table.rows << std::move(row);
        }
        m_book.tables << std::move(table);
    }

    [[nodiscard]] static bool isHeadingRow(const RawSheet &sheet, const KeyRow &head, const PlanTable &table)
    {
        if (head.row + 1 >= sheet.rows.size())
            return false;
        const int key = table.columnOf(PlanColumn::Part::Key);
        return key < 0 || !RecordId::parse(sheet.rows[head.row + 1].cells.value(key).trimmed());
    }

    /// What is calculated and what stands in merged cells.
    static void fill(PlanTableRow &row, const RawSheet &sheet, const MergeIndex &merges,
                     const QHash<int, const CsvRecord *> &lines)
    {
        for (int at = 0; at < row.cells.size(); ++at) {
            const CellPlace place{row.row, at + 1};
            if (!sheet.formulas.isEmpty() && sheet.formulas.contains(place))
                row.formulas.insert(at);
            if (const auto broken = sheet.errors.constFind(place); broken != sheet.errors.cend())
                row.broken.insert(at, *broken);
            const RawSheet::Merge *merge = merges.covering(row.row, at + 1);
            if (!merge)
                continue;
            const CsvRecord *from = lines.value(merge->firstRow);
            if (merge->firstColumn == at + 1 && from) {
                row.cells[at] = from->cells.value(at);
                row.merged.insert(at);
            } else {
                row.covered.insert(at);
            }
        }
    }

    const RawBook &m_raw;
    PlanBook m_book;
    int m_uid = 0;
};

}  // namespace

QString SheetPlace::cell() const
{
    if (row <= 0)
        return {};
    return column > 0 ? cellName(row, column) : QString::number(row);
}

QString findingText(const PlanFinding &finding)
{
    const SheetPlace &at = finding.place;
    constexpr qsizetype longest = 80;
    const QString value = at.value.size() > longest ? at.value.left(longest) + u'…' : at.value;
    QString where;
    if (at.row <= 0 && at.sheet.isEmpty())
        return finding.text;
    if (at.row <= 0)
        where = SheetText::tr("Sheet “%1”").arg(at.sheet);
    else if (at.column <= 0)
        where = at.sheet.isEmpty() ? SheetText::tr("Row %1").arg(at.row)
                                   : SheetText::tr("Sheet “%1”, row %2").arg(at.sheet).arg(at.row);
    else
        where = at.sheet.isEmpty()
            ? SheetText::tr("Cell %1 (%2)").arg(at.cell(), at.heading)
            : SheetText::tr("Sheet “%1”, cell %2 (%3)").arg(at.sheet, at.cell(), at.heading);
    if (!value.isEmpty() && value != at.heading && !finding.text.contains(value))
        where = SheetText::tr("%1, “%2”").arg(where, value);
    return SheetText::tr("%1: %2").arg(where, finding.text);
}

int PlanTable::columnOf(PlanColumn::Part part) const
{
    for (int at = 0; at < columns.size(); ++at)
        if (columns[at].part == part)
            return at;
    return -1;
}

int PlanTable::columnOf(int field) const
{
    for (int at = 0; at < columns.size(); ++at)
        if (columns[at].isValue() && columns[at].field == field)
            return at;
    return -1;
}

SheetPlace PlanTable::place(const PlanTableRow &row, int column) const
{
    if (column < 0)
        return {name, row.row};
    return {name, row.row, columns.value(column).column, columns.value(column).heading,
            row.cells.value(column)};
}

bool isPlanBook(const RawBook &book)
{
    return std::any_of(book.sheets.cbegin(), book.sheets.cend(), [](const RawSheet &sheet) {
        return keyRowOf(sheet).has_value()
            || (sheet.name == kPlanBookSheet && !sheet.rows.isEmpty()
                && sheet.rows.first().cells.value(0) == u"format");
    });
}

Result<PlanBook> readPlanBook(const RawBook &book)
{
    return BookReader(book).run();
}

}  // namespace tri
