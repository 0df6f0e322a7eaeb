// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsxwriter.h"

#include "core/exchange/sheetvalues.h"
#include "core/exchange/xlsxfile.h"
#include "core/exchange/xlsxparts.h"

#include <algorithm>

namespace tri {

struct XlsxWriter::Book : XlsxFile {
    struct Column {
        QString heading;
        Shape shape = Shape::Line;
        int width = 0;
    };
    lxw_worksheet *sheet = nullptr;
    QList<Column> columns;
    int row = 0;
    int column = 0;

    explicit Book(const QString &name) : sheet(addSheet(name)) {}

    void put(const QString &text, lxw_format *format)
    {
        write(sheet, row, column, text, format, columns.value(column).heading);
        if (!text.isEmpty())
            widen(widthOf(text));
    }
    void put(double value, lxw_format *format, int width)
    {
        write(sheet, row, column, value, format);
        widen(width);
    }
    void widen(int width)
    {
        if (column < columns.size())
            columns[column].width = std::max(columns[column].width, width);
    }
    void finishSheet();
};

void XlsxWriter::Book::finishSheet()
{
    constexpr int narrowest = 8;
    constexpr int widest = 60;
    for (int i = 0; i < columns.size(); ++i) {
        const Column &one = columns[i];
        // Two more for the arrow of the filter.
        note(lxw->worksheet_set_column(sheet, lxw_col_t(i), lxw_col_t(i),
                                       std::clamp(one.width + 2, narrowest, widest), formatOf(one.shape)));
    }
    lxw->worksheet_freeze_panes(sheet, 1, 0);
    if (!columns.isEmpty())
        note(lxw->worksheet_autofilter(sheet, 0, 0, lxw_row_t(std::max(row - 1, 0)),
                                       lxw_col_t(columns.size() - 1)));
    lxw->worksheet_ignore_errors(sheet, LXW_IGNORE_NUMBER_STORED_AS_TEXT, "A1:XFD1048576");
}

XlsxWriter::XlsxWriter(const QString &sheet) : m_book(std::make_unique<Book>(sheet)) {}
XlsxWriter::~XlsxWriter() = default;

void XlsxWriter::heading(const QString &text, Shape shape)
{
    m_book->columns << Book::Column{text, shape, 0};
    m_book->put(text, m_book->bold);
    ++m_book->column;
}

void XlsxWriter::text(const QString &text)
{
    Book &book = *m_book;
    book.put(text, book.formatOf(text, book.columns.value(book.column).shape));
    ++book.column;
}

void XlsxWriter::number(const QString &text)
{
    Book &book = *m_book;
    if (const auto number = exactNumber(text))
        book.put(*number, book.plain, int(text.size()));
    else
        book.put(text, book.words);
    ++book.column;
}

void XlsxWriter::date(const PartialDate &date)
{
    Book &book = *m_book;
    if (const auto serial = date.isDay() ? serialOf(date.first()) : std::nullopt)
        book.put(*serial, book.day, int(date.toString().size()));
    else
        book.put(date.toString(), book.words);
    ++book.column;
}

void XlsxWriter::endRecord()
{
    ++m_book->row;
    m_book->column = 0;
}

Result<QByteArray> XlsxWriter::finish()
{
    if (!m_book->fault())
        m_book->finishSheet();
    return m_book->close();
}

}  // namespace tri
