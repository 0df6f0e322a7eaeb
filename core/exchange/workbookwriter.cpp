// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/workbookwriter.h"

#include "core/exchange/csv.h"
#include "core/exchange/sheetgrid.h"
#include "core/exchange/sheetvalues.h"
#include "core/exchange/xlsxparts.h"
#include "core/exchange/xlsxtext.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <xlsxwriter.h>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

struct ExportText {
    Q_DECLARE_TR_FUNCTIONS(Export)
};

constexpr qsizetype kLongestText = 32'767;
constexpr qsizetype kTextFormat = 255;   // see XlsxWriter
constexpr qsizetype kLongestHint = 255;  // of the format
constexpr int kHeadingRow = 1;           // below the row of keys

}  // namespace

struct WorkbookWriter::Book {
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
    Sheet form;
    QList<int> widths;
    QList<QStringList> lists;
    int row = 0;
    int column = 0;
    std::optional<Problem> fault;

    Book();
    Book(const Book &) = delete;
    Book &operator=(const Book &) = delete;
    ~Book()
    {
        if (book)
            lxw_workbook_free(book);
    }
    void makeFormats();
    void note(lxw_error error);
    lxw_worksheet *add(const QString &name, bool rightToLeft);
    bool mayWrite();
    void write(const QString &text, lxw_format *format);
    [[nodiscard]] lxw_format *formatOf(CellSink::Shape shape) const;
    void setColumns();
    void setList(int at, const Column &one);
    void writeLists();
};

WorkbookWriter::Book::Book()
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
    path = QFile::encodeName(folder.filePath(u"book.xlsx"_s));
    folderPath = QFile::encodeName(folder.path());
    lxw_workbook_options options{};
    options.tmpdir = folderPath.data();
    book = workbook_new_opt(path.constData(), &options);
    if (!book) {
        note(LXW_ERROR_MEMORY_MALLOC_FAILED);
        return;
    }
    lxw_doc_properties properties{};
    properties.created = 315'532'800;  // 1980-01-01: the hour of making would make equal contents differ
    note(workbook_set_properties(book, &properties));
    makeFormats();
}

void WorkbookWriter::Book::makeFormats()
{
    const auto make = [this] {
        lxw_format *format = workbook_add_format(book);
        format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
        return format;
    };
    bold = make();
    format_set_bold(bold);
    format_set_text_wrap(bold);
    format_set_bottom(bold, LXW_BORDER_THIN);
    plain = make();
    words = make();
    format_set_num_format(words, "@");
    wrapped = make();
    format_set_text_wrap(wrapped);
    format_set_num_format(wrapped, "@");
    day = make();
    format_set_num_format(day, "yyyy\\-mm\\-dd");
}

void WorkbookWriter::Book::note(lxw_error error)
{
    if (error != LXW_NO_ERROR && !fault)
        fault = Problem{ProblemCode::Io,
                        ExportText::tr("The workbook was not made. Export the records as CSV instead."),
                        QString::fromUtf8(lxw_strerror(error))};
}

lxw_worksheet *WorkbookWriter::Book::add(const QString &name, bool rightToLeft)
{
    if (!book || fault)
        return nullptr;
    row = 0;
    column = 0;
    // Two levels may be called alike in a language; a workbook does not allow that.
    QString unique = sheetNameFor(name);
    for (int n = 2; workbook_get_worksheet_by_name(book, unique.toUtf8().constData()); ++n)
        unique = sheetNameFor(name).left(27) + u" %1"_s.arg(n);
    sheet = workbook_add_worksheet(book, unique.toUtf8().constData());
    if (!sheet)
        note(LXW_ERROR_MEMORY_MALLOC_FAILED);
    else if (rightToLeft)
        worksheet_right_to_left(sheet);
    return sheet;
}

bool WorkbookWriter::Book::mayWrite()
{
    if (fault || !sheet)
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

void WorkbookWriter::Book::write(const QString &text, lxw_format *format)
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
                .arg(form.columns.value(column).heading)
                .arg(text.size())
                .arg(kLongestText),
            {}};
        return;
    }
    // What the reader would take for a guard against formulas gets one.
    const QString guarded = formulaUnguarded(text) == text ? text : formulaGuarded(text);
    note(worksheet_write_string(sheet, lxw_row_t(row), lxw_col_t(column),
                                escapedText(guarded).toUtf8().constData(), format));
    if (row > 0 && column < widths.size())
        widths[column] = std::max(widths[column], widthOf(text));
}

lxw_format *WorkbookWriter::Book::formatOf(CellSink::Shape shape) const
{
    switch (shape) {
    case CellSink::Shape::Line: return words;
    case CellSink::Shape::Paragraphs: return wrapped;
    case CellSink::Shape::Date: return day;
    case CellSink::Shape::Number: break;
    }
    return plain;
}

void WorkbookWriter::Book::setColumns()
{
    constexpr int narrowest = 10;
    constexpr int widest = 48;
    for (int at = 0; at < form.columns.size(); ++at) {
        const Column &one = form.columns[at];
        lxw_row_col_options options{};
        options.hidden = one.hidden;
        note(worksheet_set_column_opt(sheet, lxw_col_t(at), lxw_col_t(at),
                                      std::clamp(widths[at] + 2, narrowest, widest), formatOf(one.shape),
                                      &options));
        if (one.list >= 0 || !one.hint.isEmpty())
            setList(at, one);
    }
}

void WorkbookWriter::Book::setList(int at, const Column &one)
{
    lxw_data_validation rule{};
    QByteArray range;
    if (one.list >= 0 && !lists[one.list].isEmpty()) {
        const QString letters = cellName(1, one.list + 1).chopped(1);
        range = u"=Lists!$%1$1:$%1$%2"_s.arg(letters).arg(lists[one.list].size()).toUtf8();
        rule.validate = LXW_VALIDATION_TYPE_LIST_FORMULA;
        rule.value_formula = range.data();
    } else {
        rule.validate = LXW_VALIDATION_TYPE_ANY;
    }
    rule.ignore_blank = LXW_VALIDATION_ON;
    rule.dropdown = LXW_VALIDATION_ON;
    rule.show_input = LXW_VALIDATION_ON;
    rule.show_error = one.closed ? LXW_VALIDATION_ON : LXW_VALIDATION_OFF;
    QByteArray hint = one.hint.left(kLongestHint).toUtf8();
    if (!hint.isEmpty())
        rule.input_message = hint.data();
    const int last = std::min(std::max(row - 1, kHeadingRow) + kSpareRows, SheetGrid::kRows - 1);
    note(worksheet_data_validation_range(sheet, kHeadingRow + 1, lxw_col_t(at), lxw_row_t(last),
                                         lxw_col_t(at), &rule));
}

void WorkbookWriter::Book::writeLists()
{
    form = {};
    widths.clear();
    if (lists.isEmpty() || !add(u"Lists"_s, false))
        return;
    for (const QStringList &list : std::as_const(lists)) {
        for (row = 0; row < list.size(); ++row)
            write(list[row], words);
        ++column;
    }
    worksheet_hide(sheet);
}

WorkbookWriter::WorkbookWriter() : m_book(std::make_unique<Book>()) {}
WorkbookWriter::~WorkbookWriter() = default;

int WorkbookWriter::addList(const QStringList &items)
{
    m_book->lists << items;
    return int(m_book->lists.size()) - 1;
}

void WorkbookWriter::addPage(const QString &name, const QStringList &paragraphs, bool rightToLeft)
{
    Book &book = *m_book;
    book.form = {};
    book.widths.clear();
    if (!book.add(name, rightToLeft))
        return;
    for (const QString &paragraph : paragraphs) {
        book.write(paragraph, book.row == 0 ? book.bold : book.wrapped);
        ++book.row;
    }
    constexpr double width = 100;
    book.note(worksheet_set_column(book.sheet, 0, 0, width, book.wrapped));
}

void WorkbookWriter::addHidden(const QString &name, const QList<std::pair<QString, QString>> &pairs)
{
    Book &book = *m_book;
    book.form = {};
    book.widths.clear();
    if (!book.add(name, false))
        return;
    for (const auto &[key, value] : pairs) {
        book.column = 0;
        book.write(key, book.words);
        book.column = 1;
        book.write(value, book.words);
        ++book.row;
    }
    worksheet_hide(book.sheet);
}

void WorkbookWriter::beginSheet(const Sheet &sheet)
{
    Book &book = *m_book;
    book.form = sheet;
    book.widths = QList<int>(sheet.columns.size(), 0);
    if (!book.add(sheet.name, sheet.rightToLeft))
        return;
    for (const Column &one : sheet.columns) {
        book.write(one.key, book.words);
        ++book.column;
    }
    endRow();
    lxw_row_col_options options{};
    options.hidden = 1;
    book.note(worksheet_set_row_opt(book.sheet, 0, LXW_DEF_ROW_HEIGHT, nullptr, &options));
    for (const Column &one : sheet.columns) {
        book.write(one.heading, book.bold);
        ++book.column;
    }
    endRow();
}

void WorkbookWriter::text(const QString &text)
{
    Book &book = *m_book;
    const bool paragraphs = text.contains(u'\n')
        || (book.column < book.form.columns.size()
            && book.form.columns[book.column].shape == CellSink::Shape::Paragraphs);
    // The text format shows very long texts as hashes in older programs.
    book.write(text, text.size() > kTextFormat ? book.plain : paragraphs ? book.wrapped : book.words);
    ++book.column;
}

void WorkbookWriter::number(const QString &text)
{
    Book &book = *m_book;
    if (const auto number = exactNumber(text); number && book.mayWrite())
        book.note(worksheet_write_number(book.sheet, lxw_row_t(book.row), lxw_col_t(book.column), *number,
                                         book.plain));
    else
        book.write(text, book.words);
    ++book.column;
}

void WorkbookWriter::date(const PartialDate &date)
{
    Book &book = *m_book;
    const auto serial = date.isDay() ? serialOf(date.first()) : std::nullopt;
    if (serial && book.mayWrite())
        book.note(worksheet_write_number(book.sheet, lxw_row_t(book.row), lxw_col_t(book.column), *serial,
                                         book.day));
    else
        book.write(date.toString(), book.words);
    ++book.column;
}

void WorkbookWriter::endRow()
{
    ++m_book->row;
    m_book->column = 0;
}

void WorkbookWriter::endSheet()
{
    Book &book = *m_book;
    if (!book.mayWrite() && !book.sheet)
        return;
    book.setColumns();
    worksheet_freeze_panes(book.sheet, kHeadingRow + 1, lxw_col_t(book.form.frozen));
    if (!book.form.columns.isEmpty())
        book.note(worksheet_autofilter(book.sheet, kHeadingRow, 0,
                                       lxw_row_t(std::max(book.row - 1, kHeadingRow)),
                                       lxw_col_t(book.form.columns.size() - 1)));
    worksheet_ignore_errors(book.sheet, LXW_IGNORE_NUMBER_STORED_AS_TEXT, "A1:XFD1048576");
}

Result<QByteArray> WorkbookWriter::finish()
{
    Book &book = *m_book;
    if (!book.fault)
        book.writeLists();
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
