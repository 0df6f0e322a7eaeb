// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsxsheet.h"

#include "core/exchange/xlsxtext.h"

#include <QCoreApplication>
#include <QDateTime>

#include <cmath>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

struct ImportText {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

}  // namespace

Result<CsvTable> XlsxSheet::read(const QByteArray &bytes, const QString &part)
{
    if (const Status whole = readAll(bytes, part); !whole)
        return fail(whole.error());
    return m_grid.table();
}

Result<RawSheet> XlsxSheet::readRaw(const QByteArray &bytes, const QString &part)
{
    if (const Status whole = readAll(bytes, part); !whole)
        return fail(whole.error());
    return m_grid.rawSheet();
}

Status XlsxSheet::readAll(const QByteArray &bytes, const QString &part)
{
    SheetXml xml(bytes, part);
    while (xml.nextChild()) {
        if (xml.is("sheetData"_L1)) {
            while (xml.nextChild())
                if (const Status row = readRow(xml); !row)
                    return row;
        } else if (xml.is("mergeCells"_L1)) {
            if (const Status merged = readMerges(xml); !merged)
                return merged;
        } else {
            xml.skip();
        }
    }
    return xml.status();
}

Status XlsxSheet::readRow(SheetXml &xml)
{
    const QStringView number = xml.attribute("r"_L1);
    bool ok = true;
    m_row = number.isEmpty() ? m_row + 1 : number.toInt(&ok);
    m_column = 0;
    if (!ok || m_row < 1 || m_row > SheetGrid::kRows)
        return m_grid.at(1, 1,
                         ImportText::tr("the sheet has a row with the impossible number “%1”.").arg(number));
    while (xml.nextChild()) {
        if (!xml.is("c"_L1))
            xml.skip();
        else if (const Status cell = readCell(xml); !cell)
            return cell;
    }
    return {};
}

Status XlsxSheet::readCell(SheetXml &xml)
{
    const QString name = xml.attribute("r"_L1).toString();
    const QString type = xml.attribute("t"_L1).toString();
    const QStringView styleText = xml.attribute("s"_L1);
    bool styled = true;
    qsizetype style = styleText.isEmpty() ? 0 : styleText.toInt(&styled);
    style = styled ? style : -1;
    if (name.isEmpty()) {
        ++m_column;
    } else if (int row = 0; !parseCellName(name, row, m_column) || row != m_row) {
        return m_grid.at(m_row, 1,
                         ImportText::tr("a cell of this row is called “%1”, which cannot be.").arg(name));
    }

    QString value;
    QString inlineText;
    bool formula = false;
    bool valued = false;
    while (xml.nextChild()) {
        if (xml.is("v"_L1)) {
            value = xml.text();
            valued = true;
        } else if (xml.is("is"_L1)) {
            inlineText = richText(xml);
        } else {
            formula |= xml.is("f"_L1);
            xml.skip();
        }
    }
    if (const int steps = m_book.indent(style); steps > 0)
        m_grid.noteIndent(m_row, m_column, steps);
    if (formula && valued)
        m_grid.noteFormula(m_row, m_column);
    if (type == u"inlineStr")
        return m_grid.add(m_row, m_column, inlineText);
    if (!valued)
        return formula ? m_grid.addError(m_row, m_column, ImportText::tr("not calculated")) : Status();
    if (type == u"s")
        return addShared(value);
    if (type == u"str")
        return m_grid.add(m_row, m_column, unescapedText(value));
    if (type == u"b")
        return m_grid.add(m_row, m_column,
                          value.trimmed() == u"1" || value.trimmed() == u"true" ? u"true"_s : u"false"_s);
    if (type == u"e")
        return m_grid.addError(m_row, m_column, value);
    if (type == u"d")
        return addDate(value);
    return addNumber(value, style);
}

Status XlsxSheet::addShared(const QString &value)
{
    bool ok = false;
    const qsizetype index = value.toInt(&ok);
    const QString *text = ok ? m_book.text(index) : nullptr;
    if (!text)
        return m_grid.at(
            m_row, m_column,
            ImportText::tr("the text of the cell is missing in the workbook; the file is damaged."));
    return m_grid.add(m_row, m_column, *text);
}

Status XlsxSheet::addDate(const QString &value)
{
    const QDateTime moment = QDateTime::fromString(value, Qt::ISODate);
    if (!moment.isValid())
        return m_grid.at(m_row, m_column, ImportText::tr("“%1” is no date.").arg(value));
    const qint64 seconds = moment.time().msecsSinceStartOfDay() / 1000;
    const QString day = moment.date().toString(Qt::ISODate);
    return m_grid.add(m_row, m_column, seconds == 0 ? day : day + u'T' + clockText(seconds));
}

Status XlsxSheet::addNumber(const QString &value, qsizetype style)
{
    const QString clean = value.trimmed();
    if (clean.isEmpty())
        return {};
    bool ok = false;
    const double number = clean.toDouble(&ok);
    if (!ok || !std::isfinite(number))
        return m_grid.at(m_row, m_column, ImportText::tr("“%1” is no number.").arg(clean.left(40)));
    // Without its format a date would pass for a plain number.
    const NumberFormat *format = m_book.format(style);
    if (!format)
        return m_grid.at(m_row, m_column, ImportText::tr("the cell has a format that the workbook lacks."));
    if (format->isTemporal())
        if (const auto text = serialText(number, *format, m_book.from1904()))
            return m_grid.add(m_row, m_column, *text);
    return m_grid.add(m_row, m_column, numberText(number));
}

Status XlsxSheet::readMerges(SheetXml &xml)
{
    while (xml.nextChild()) {
        const QString range = xml.attribute("ref"_L1).toString();
        xml.skip();
        int firstRow = 0;
        int firstColumn = 0;
        int lastRow = 0;
        int lastColumn = 0;
        if (!parseCellName(range.section(u':', 0, 0), firstRow, firstColumn)
            || !parseCellName(range.section(u':', -1), lastRow, lastColumn))
            return m_grid.at(1, 1, ImportText::tr("“%1” is no range of merged cells.").arg(range.left(40)));
        if (const Status merged = m_grid.merge(firstRow, firstColumn, lastRow, lastColumn); !merged)
            return merged;
    }
    return {};
}

}  // namespace tri
