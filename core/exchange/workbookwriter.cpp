// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/workbookwriter.h"

#include "core/exchange/sheetgrid.h"
#include "core/exchange/sheetvalues.h"
#include "core/exchange/xlsxfile.h"
#include "core/exchange/xlsxparts.h"

#include <algorithm>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestHint = 255;  // of the format
constexpr int kHeadingRow = 1;           // below the row of keys

}  // namespace

struct WorkbookWriter::Book : XlsxFile {
    lxw_worksheet *sheet = nullptr;
    lxw_format *heading = nullptr;
    lxw_format *open = nullptr;  // made for the first guarded sheet
    Sheet form;
    QList<int> widths;
    QList<QStringList> lists;
    int row = 0;
    int column = 0;

    Book();
    bool begin(const Sheet &next);
    void guard();
    [[nodiscard]] lxw_format *formatFor(const QString &text) const;  ///< of the cell to be written next
    void put(const QString &text, lxw_format *format);
    void setColumns();
    void setList(int at, const Column &one);
    void writeLists();
};

WorkbookWriter::Book::Book()
{
    if (!handle())
        return;
    heading = lxw->workbook_add_format(handle());
    lxw->format_set_align(heading, LXW_ALIGN_VERTICAL_TOP);
    lxw->format_set_bold(heading);
    lxw->format_set_text_wrap(heading);
    lxw->format_set_bottom(heading, LXW_BORDER_THIN);
}

bool WorkbookWriter::Book::begin(const Sheet &next)
{
    form = next;
    widths = QList<int>(next.columns.size(), 0);
    row = 0;
    column = 0;
    sheet = addSheet(next.name);
    if (sheet && next.rightToLeft)
        lxw->worksheet_right_to_left(sheet);
    if (sheet && next.guarded)
        guard();
    return sheet;
}

void WorkbookWriter::Book::guard()
{
    if (!open) {
        open = lxw->workbook_add_format(handle());
        lxw->format_set_align(open, LXW_ALIGN_VERTICAL_TOP);
        lxw->format_set_text_wrap(open);
        lxw->format_set_unlocked(open);
    }
    lxw_protection allowed{};
    allowed.format_cells = allowed.format_columns = allowed.format_rows = 1;
    allowed.sort = allowed.autofilter = 1;
    lxw->worksheet_protect(sheet, nullptr, &allowed);
}

lxw_format *WorkbookWriter::Book::formatFor(const QString &text) const
{
    const Column at = form.columns.value(column);
    return form.guarded && at.open ? open : formatOf(text, at.shape);
}

void WorkbookWriter::Book::put(const QString &text, lxw_format *format)
{
    write(sheet, row, column, text, format, form.columns.value(column).heading);
    if (row > 0 && column < widths.size())
        widths[column] = std::max(widths[column], widthOf(text));
}

void WorkbookWriter::Book::setColumns()
{
    constexpr int narrowest = 10;
    constexpr int widest = 48;
    for (int at = 0; at < form.columns.size(); ++at) {
        const Column &one = form.columns[at];
        lxw_row_col_options options{};
        options.hidden = one.hidden;
        note(lxw->worksheet_set_column_opt(sheet, lxw_col_t(at), lxw_col_t(at),
                                           std::clamp(widths[at] + 2, one.open ? widest : narrowest, widest),
                                           form.guarded && one.open ? open : formatOf(one.shape), &options));
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
    note(lxw->worksheet_data_validation_range(sheet, kHeadingRow + 1, lxw_col_t(at), lxw_row_t(last),
                                              lxw_col_t(at), &rule));
}

void WorkbookWriter::Book::writeLists()
{
    if (lists.isEmpty() || !begin({.name = u"Lists"_s, .columns = {}}))
        return;
    for (const QStringList &list : std::as_const(lists)) {
        for (row = 0; row < list.size(); ++row)
            put(list[row], words);
        ++column;
    }
    lxw->worksheet_hide(sheet);
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
    if (!book.begin({.name = name, .columns = {}, .rightToLeft = rightToLeft}))
        return;
    for (const QString &paragraph : paragraphs) {
        book.put(paragraph, book.row == 0 ? book.heading : book.wrapped);
        ++book.row;
    }
    constexpr double width = 100;
    book.note(book.lxw->worksheet_set_column(book.sheet, 0, 0, width, book.wrapped));
}

void WorkbookWriter::addHidden(const QString &name, const QList<std::pair<QString, QString>> &pairs)
{
    Book &book = *m_book;
    if (!book.begin({.name = name, .columns = {}}))
        return;
    for (const auto &[key, value] : pairs) {
        book.column = 0;
        book.put(key, book.words);
        book.column = 1;
        book.put(value, book.words);
        ++book.row;
    }
    book.lxw->worksheet_hide(book.sheet);
}

void WorkbookWriter::beginSheet(const Sheet &sheet)
{
    Book &book = *m_book;
    if (!book.begin(sheet))
        return;
    for (const Column &one : sheet.columns) {
        book.put(one.key, book.words);
        ++book.column;
    }
    endRow();
    lxw_row_col_options options{};
    options.hidden = 1;
    book.note(book.lxw->worksheet_set_row_opt(book.sheet, 0, LXW_DEF_ROW_HEIGHT, nullptr, &options));
    for (const Column &one : sheet.columns) {
        book.put(one.heading, book.heading);
        ++book.column;
    }
    endRow();
}

void WorkbookWriter::text(const QString &text)
{
    Book &book = *m_book;
    book.put(text, book.formatFor(text));
    ++book.column;
}

void WorkbookWriter::number(const QString &text)
{
    Book &book = *m_book;
    if (const auto number = exactNumber(text))
        book.write(book.sheet, book.row, book.column, *number, book.plain);
    else
        book.put(text, book.words);
    ++book.column;
}

void WorkbookWriter::date(const PartialDate &date)
{
    Book &book = *m_book;
    if (const auto serial = date.isDay() ? serialOf(date.first()) : std::nullopt)
        book.write(book.sheet, book.row, book.column, *serial, book.day);
    else
        book.put(date.toString(), book.words);
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
    if (!book.sheet)
        return;
    book.setColumns();
    book.lxw->worksheet_freeze_panes(book.sheet, kHeadingRow + 1, lxw_col_t(book.form.frozen));
    if (!book.form.columns.isEmpty())
        book.note(book.lxw->worksheet_autofilter(book.sheet, kHeadingRow, 0,
                                                 lxw_row_t(std::max(book.row - 1, kHeadingRow)),
                                                 lxw_col_t(book.form.columns.size() - 1)));
    book.lxw->worksheet_ignore_errors(book.sheet, LXW_IGNORE_NUMBER_STORED_AS_TEXT, "A1:XFD1048576");
}

Result<QByteArray> WorkbookWriter::finish()
{
    if (!m_book->fault())
        m_book->writeLists();
    return m_book->close();
}

}  // namespace tri
