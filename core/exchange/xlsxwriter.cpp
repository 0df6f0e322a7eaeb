// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsxwriter.h"

#include "core/exchange/csv.h"
#include "core/exchange/sheetgrid.h"
#include "core/exchange/sheetvalues.h"
#include "core/exchange/xlsxparts.h"
#include "core/exchange/xlsxtext.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <algorithm>
#include <optional>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

struct ExportText {
    Q_DECLARE_TR_FUNCTIONS(Export)
};

constexpr qsizetype kLongestText = 32'767;
constexpr qsizetype kTextFormat =
    255;  // older programs show longer texts in the text format as a row of hashes

}  // namespace

struct XlsxWriter::Book {
    QTemporaryDir folder;  // only its owner may look into it
    QByteArray path;
    QByteArray folderPath;
    lxw_workbook *book = nullptr;
    lxw_worksheet *sheet = nullptr;
    lxw_format *bold = nullptr;
    lxw_format *plain = nullptr;
    lxw_format *words = nullptr;
    lxw_format *wrapped = nullptr;
    lxw_format *day = nullptr;
    struct Column {
        QString heading;
        Shape shape = Shape::Line;
        int width = 0;
    };
    QList<Column> columns;
    int row = 0;
    int column = 0;
    std::optional<Problem> fault;

    explicit Book(const QString &name);
    Book(const Book &) = delete;
    Book &operator=(const Book &) = delete;
    ~Book()
    {
        if (book)
            lxw_workbook_free(book);
    }

    void makeFormats();
    bool mayWrite();
    void write(const QString &text, lxw_format *format);
    void write(double value, lxw_format *format, int width);
    void widen(int width);
    void note(lxw_error error);
    void finishSheet();
};

XlsxWriter::Book::Book(const QString &name)
{
    if (!folder.isValid()) {
        fault = Problem{
            ProblemCode::Io,
            ExportText::tr(
                "The workbook was not made: the folder for temporary files cannot be written. Free some "
                "space on its disk."),
            folder.errorString()};
        return;
    }
    path = QFile::encodeName(folder.filePath(u"sheet.xlsx"_s));
    folderPath = QFile::encodeName(folder.path());
    lxw_workbook_options options{};
    options.tmpdir = folderPath.data();
    book = workbook_new_opt(path.constData(), &options);
    sheet = book ? workbook_add_worksheet(book, sheetNameFor(name).toUtf8().constData()) : nullptr;
    if (!sheet) {
        note(LXW_ERROR_MEMORY_MALLOC_FAILED);
        return;
    }
    // The hour of making would make equal contents differ.
    lxw_doc_properties properties{};
    properties.created = 315'532'800;  // 1980-01-01, the first day a zip file knows
    note(workbook_set_properties(book, &properties));
    makeFormats();
}

void XlsxWriter::Book::makeFormats()
{
    const auto make = [this] {
        lxw_format *format = workbook_add_format(book);
        format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
        return format;
    };
    bold = make();
    format_set_bold(bold);
    plain = make();
    words = make();
    format_set_num_format(words, "@");
    wrapped = make();
    format_set_text_wrap(wrapped);
    day = make();
    format_set_num_format(day, "yyyy\\-mm\\-dd");
}

void XlsxWriter::Book::note(lxw_error error)
{
    if (error != LXW_NO_ERROR && !fault)
        fault = Problem{ProblemCode::Io,
                        ExportText::tr("The workbook was not made. Export the records as CSV instead."),
                        QString::fromUtf8(lxw_strerror(error))};
}

bool XlsxWriter::Book::mayWrite()
{
    if (fault)
        return false;
    if (row < SheetGrid::kRows && column < SheetGrid::kColumns)
        return true;
    fault = Problem{
        ProblemCode::Invalid,
        ExportText::tr(
            "A sheet of an Excel workbook holds no more than %1 rows and %2 columns. Export the records "
            "as CSV instead.")
            .arg(SheetGrid::kRows)
            .arg(SheetGrid::kColumns),
        {}};
    return false;
}

void XlsxWriter::Book::write(const QString &text, lxw_format *format)
{
    if (text.isEmpty() || !mayWrite())
        return;
    if (text.size() > kLongestText) {
        fault = Problem{
            ProblemCode::Invalid,
            ExportText::tr(
                "Row %1, column “%2”: the text has %3 characters, and a cell of an Excel workbook holds "
                "no more than %4. Export the records as CSV instead.")
                .arg(row + 1)
                .arg(columns.value(column).heading)
                .arg(text.size())
                .arg(kLongestText),
            {}};
        return;
    }
    // What the reader would take for a guard against formulas gets one.
    const QString guarded = formulaUnguarded(text) == text ? text : formulaGuarded(text);
    note(worksheet_write_string(sheet, lxw_row_t(row), lxw_col_t(column),
                                escapedText(guarded).toUtf8().constData(), format));
    widen(widthOf(text));
}

void XlsxWriter::Book::write(double value, lxw_format *format, int width)
{
    if (!mayWrite())
        return;
    note(worksheet_write_number(sheet, lxw_row_t(row), lxw_col_t(column), value, format));
    widen(width);
}

void XlsxWriter::Book::widen(int width)
{
    if (column < columns.size())
        columns[column].width = std::max(columns[column].width, width);
}

void XlsxWriter::Book::finishSheet()
{
    constexpr int narrowest = 8;
    constexpr int widest = 60;
    for (int i = 0; i < columns.size(); ++i) {
        const Column &one = columns[i];
        lxw_format *format = one.shape == Shape::Line ? words
            : one.shape == Shape::Paragraphs          ? wrapped
            : one.shape == Shape::Date                ? day
                                                      : plain;
        // Two more for the arrow of the filter.
        note(worksheet_set_column(sheet, lxw_col_t(i), lxw_col_t(i),
                                  std::clamp(one.width + 2, narrowest, widest), format));
    }
    worksheet_freeze_panes(sheet, 1, 0);
    if (!columns.isEmpty())
        note(worksheet_autofilter(sheet, 0, 0, lxw_row_t(std::max(row - 1, 0)),
                                  lxw_col_t(columns.size() - 1)));
    worksheet_ignore_errors(sheet, LXW_IGNORE_NUMBER_STORED_AS_TEXT, "A1:XFD1048576");
}

XlsxWriter::XlsxWriter(const QString &sheet) : m_book(std::make_unique<Book>(sheet)) {}
XlsxWriter::~XlsxWriter() = default;

void XlsxWriter::heading(const QString &text, Shape shape)
{
    m_book->columns << Book::Column{text, shape, 0};
    m_book->write(text, m_book->bold);
    ++m_book->column;
}

void XlsxWriter::text(const QString &text)
{
    Book &book = *m_book;
    const bool paragraphs = text.contains(u'\n')
        || (book.column < book.columns.size() && book.columns[book.column].shape == Shape::Paragraphs);
    book.write(text, paragraphs ? book.wrapped : text.size() > kTextFormat ? book.plain : book.words);
    ++book.column;
}

void XlsxWriter::number(const QString &text)
{
    Book &book = *m_book;
    if (const auto number = exactNumber(text))
        book.write(*number, book.plain, int(text.size()));
    else
        book.write(text, book.words);
    ++book.column;
}

void XlsxWriter::date(const PartialDate &date)
{
    Book &book = *m_book;
    if (const auto serial = date.isDay() ? serialOf(date.first()) : std::nullopt)
        book.write(*serial, book.day, int(date.toString().size()));
    else
        book.write(date.toString(), book.words);
    ++book.column;
}

void XlsxWriter::endRecord()
{
    ++m_book->row;
    m_book->column = 0;
}

Result<QByteArray> XlsxWriter::finish()
{
    Book &book = *m_book;
    if (!book.fault)
        book.finishSheet();
    if (book.fault)
        return fail(*book.fault);
    {
        const NumbersInC numbers;
        lxw_workbook *const closing = book.book;
        book.book = nullptr;  // closing frees it, whatever comes of it
        book.note(workbook_close(closing));
    }
    QFile file(QFile::decodeName(book.path));
    if (book.fault || !file.open(QIODevice::ReadOnly))
        return fail(
            book.fault.value_or(Problem{ProblemCode::Io,
                                        ExportText::tr("The workbook was not made. Export the records "
                                                       "as CSV instead."),
                                        file.errorString()}));
    return file.readAll();
}

}  // namespace tri
