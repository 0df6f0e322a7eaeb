// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/odsreader.h"

#include "core/exchange/odstext.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>
#include <cmath>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

struct ImportText {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

constexpr QLatin1StringView kOffice{":office:"};
constexpr QLatin1StringView kTable{":table:"};

/// How often a row or cell stands there; what is no number means once.
int repeats(const SheetXml &xml, QLatin1StringView attribute)
{
    bool ok = false;
    const int count = xml.attribute(attribute).toInt(&ok);
    return ok ? std::clamp(count, 1, SheetGrid::kRows) : 1;
}

}  // namespace

template <typename OnTable> Status OdsReader::walk(const OnTable &onTable)
{
    SheetXml xml(m_content, u"content.xml"_s);
    while (xml.nextChild()) {
        if (xml.is("automatic-styles"_L1)) {
            readStyles(xml);
            continue;
        }
        if (!xml.is("body"_L1)) {
            xml.skip();
            continue;
        }
        while (xml.nextChild()) {
            if (!xml.is("spreadsheet"_L1)) {
                xml.skip();
                continue;
            }
            while (xml.nextChild()) {
                if (!xml.is("table"_L1))
                    xml.skip();
                else if (const Result<bool> more = onTable(xml); !more)
                    return fail(more.error());
                else if (!*more)
                    return xml.status();
            }
        }
    }
    return xml.status();
}

void OdsReader::readStyles(SheetXml &xml)
{
    while (xml.nextChild()) {
        const QString name = xml.attribute("name"_L1).toString();
        const bool dates = xml.is("date-style"_L1);
        if (xml.is("style"_L1))
            if (const QStringView data = xml.attribute("data-style-name"_L1); !data.isEmpty())
                m_cellStyles.insert(name, data.toString());
        NumberFormat format;
        while (xml.nextChild()) {
            format.year |= xml.is("year"_L1);
            format.month |= xml.is("month"_L1);
            format.day |= xml.is("day"_L1);
            format.time |= xml.is("hours"_L1);
            if (xml.is("table-properties"_L1) && xml.attribute("display"_L1) == "false"_L1)
                m_hiddenStyles.insert(name);
            xml.skip();
        }
        if (dates)
            m_dateStyles.insert(name, format);
    }
}

Result<QList<SheetInfo>> OdsReader::sheets()
{
    QList<SheetInfo> out;
    const Status whole = walk([this, &out](SheetXml &xml) -> Result<bool> {
        out << SheetInfo{xml.attribute("name"_L1, kTable).toString(),
                         m_hiddenStyles.contains(xml.attribute("style-name"_L1).toString())};
        xml.skip();
        return true;
    });
    if (!whole)
        return fail(whole.error());
    return out;
}

Result<CsvTable> OdsReader::read(qsizetype sheet, const QString &name)
{
    SheetGrid grid(name, m_limits);
    if (const Status whole = readInto(grid, sheet); !whole)
        return fail(whole.error());
    return grid.table();
}

Result<RawSheet> OdsReader::readRaw(qsizetype sheet, const QString &name)
{
    SheetGrid grid(name, m_limits, true);
    if (const Status whole = readInto(grid, sheet); !whole)
        return fail(whole.error());
    return grid.rawSheet();
}

Status OdsReader::readInto(SheetGrid &grid, qsizetype sheet)
{
    m_row = 0;
    return walk([this, &sheet, &grid](SheetXml &xml) -> Result<bool> {
        if (sheet-- > 0) {
            xml.skip();
            return true;
        }
        if (const Status rows = readRows(xml, grid); !rows)
            return fail(rows.error());
        return false;
    });
}

Status OdsReader::readRows(SheetXml &xml, SheetGrid &grid)
{
    while (xml.nextChild()) {
        const bool group =
            xml.is("table-header-rows"_L1) || xml.is("table-row-group"_L1) || xml.is("table-rows"_L1);
        if (!group && !xml.is("table-row"_L1)) {
            xml.skip();
            continue;
        }
        if (const Status read = group ? readRows(xml, grid) : readRow(xml, grid); !read)
            return read;
    }
    return {};
}

Status OdsReader::readRow(SheetXml &xml, SheetGrid &grid)
{
    const int rows = repeats(xml, "number-rows-repeated"_L1);
    struct Run {
        int first;
        int last;
        Cell cell;
    };
    QList<Run> runs;
    int column = 0;
    ++m_row;
    while (xml.nextChild()) {
        const bool covered = xml.is("covered-table-cell"_L1);
        if (!covered && !xml.is("table-cell"_L1)) {
            xml.skip();
            continue;
        }
        const int columns = repeats(xml, "number-columns-repeated"_L1);
        if (covered) {
            xml.skip();
        } else {
            Result<Cell> cell = readCell(xml, grid, column + 1);
            if (!cell)
                return fail(cell.error());
            if (cell->rowsSpanned > 1 || cell->columnsSpanned > 1)
                if (const Status merged = grid.merge(m_row, column + 1, m_row + cell->rowsSpanned - 1,
                                                     column + cell->columnsSpanned);
                    !merged)
                    return merged;
            if (cell->formula)
                grid.noteFormula(m_row, column + 1);
            if (!cell->text.isEmpty())
                runs << Run{column + 1, column + columns, *std::move(cell)};
        }
        column = std::min(column + columns, 2 * SheetGrid::kColumns);
    }
    // Empty rows are repeated to the end of the sheet; filled ones are held by the limit of cells.
    for (int row = m_row; row < m_row + rows && !runs.isEmpty(); ++row)
        for (const Run &run : runs)
            for (int at = run.first; at <= run.last; ++at)
                if (const Status added = run.cell.error ? grid.addError(row, at, run.cell.text)
                                                        : grid.add(row, at, run.cell.text);
                    !added)
                    return added;
    m_row = std::min(m_row + rows - 1, 2 * SheetGrid::kRows);
    return {};
}

Result<OdsReader::Cell> OdsReader::readCell(SheetXml &xml, const SheetGrid &grid, int column) const
{
    Cell cell;
    const QString type = xml.attribute("value-type"_L1, kOffice).toString();
    cell.error = xml.attribute("value-type"_L1, ":calcext:"_L1) == "error"_L1;
    cell.formula = !xml.attribute("formula"_L1, kTable).isEmpty();
    cell.rowsSpanned = repeats(xml, "number-rows-spanned"_L1);
    cell.columnsSpanned = repeats(xml, "number-columns-spanned"_L1);
    const QString whole = xml.attribute("string-value"_L1, kOffice).toString();
    const bool worded = type.isEmpty() || type == u"string" || cell.error;
    Result<QString> value = worded ? QString() : this->value(xml, grid, column);
    if (!value)
        return fail(value.error());
    OdsText text(m_limits.bytes);
    text.read(xml);
    if (text.isTooLong())
        return grid.at(m_row, column, ImportText::tr("the text is too long."));
    cell.text = !worded ? *value : text.isEmpty() ? whole : text.text();
    return cell;
}

Result<QString> OdsReader::value(SheetXml &xml, const SheetGrid &grid, int column) const
{
    const QStringView type = xml.attribute("value-type"_L1, kOffice);
    if (type == u"boolean")
        return xml.attribute("boolean-value"_L1, kOffice) == u"true" ? u"true"_s : u"false"_s;
    if (type == u"date") {
        const QString text = xml.attribute("date-value"_L1, kOffice).toString();
        const QDateTime moment = QDateTime::fromString(text.left(19), Qt::ISODate);
        if (!moment.isValid())
            return grid.at(m_row, column, ImportText::tr("“%1” is no date.").arg(text.left(40)));
        NumberFormat shown{true, true, true, true};
        const auto style =
            m_dateStyles.constFind(m_cellStyles.value(xml.attribute("style-name"_L1).toString()));
        if (style != m_dateStyles.cend() && style->isDate())
            shown = *style;
        const QString day = dateText(moment.date(), shown);
        const qint64 seconds = moment.time().msecsSinceStartOfDay() / 1000;
        return seconds == 0 || !shown.time ? day : day + u'T' + clockText(seconds);
    }
    if (type == u"time") {
        const QString text = xml.attribute("time-value"_L1, kOffice).toString();
        if (const auto seconds = parseDuration(text))
            return clockText(*seconds);
        return grid.at(m_row, column, ImportText::tr("“%1” is no time.").arg(text.left(40)));
    }
    const QString text = xml.attribute("value"_L1, kOffice).toString();
    bool ok = false;
    const double number = text.toDouble(&ok);
    if (!ok || !std::isfinite(number))
        return grid.at(m_row, column, ImportText::tr("“%1” is no number.").arg(text.left(40)));
    return numberText(number);
}

}  // namespace tri
