// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsxfile.h"

#include "core/exchange/csv.h"
#include "core/exchange/sheetgrid.h"
#include "core/exchange/sheetvalues.h"
#include "core/exchange/xlsxparts.h"
#include "core/exchange/xlsxtext.h"

#include <QCoreApplication>
#include <QFile>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

struct ExportText {
    Q_DECLARE_TR_FUNCTIONS(Export)
};

constexpr qsizetype kLongestText = 32'767;
constexpr qsizetype kTextFormat =
    255;                          // older programs show longer texts in the text format as a row of hashes
constexpr int kLongestName = 27;  // of a sheet, with room for what tells it apart

}  // namespace

XlsxFile::XlsxFile()
{
    if (!m_folder.isValid()) {
        m_fault = Problem{
            ProblemCode::Io,
            ExportText::tr(
                "The workbook was not made: the folder for temporary files cannot be written. Free some "
                "space on its disk."),
            m_folder.errorString()};
        return;
    }
    const auto calls = xlsxCalls();
    if (!calls) {
        m_fault = calls.error();
        return;
    }
    lxw = *calls;
    m_path = QFile::encodeName(m_folder.filePath(u"sheet.xlsx"_s));
    m_folderPath = QFile::encodeName(m_folder.path());
    lxw_workbook_options options{};
    options.tmpdir = m_folderPath.data();
    m_book = lxw->workbook_new_opt(m_path.constData(), &options);
    if (!m_book) {
        note(LXW_ERROR_MEMORY_MALLOC_FAILED);
        return;
    }
    // The hour of making would make equal contents differ.
    lxw_doc_properties properties{};
    properties.created = 315'532'800;  // 1980-01-01, the first day a zip file knows
    note(lxw->workbook_set_properties(m_book, &properties));
    makeFormats();
}

XlsxFile::~XlsxFile()
{
    if (m_book)
        lxw->lxw_workbook_free(m_book);
}

void XlsxFile::makeFormats()
{
    const auto make = [this] {
        lxw_format *format = lxw->workbook_add_format(m_book);
        lxw->format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
        return format;
    };
    bold = make();
    lxw->format_set_bold(bold);
    plain = make();
    words = make();
    lxw->format_set_num_format(words, "@");
    wrapped = make();
    lxw->format_set_text_wrap(wrapped);
    day = make();
    lxw->format_set_num_format(day, "yyyy\\-mm\\-dd");
}

void XlsxFile::note(lxw_error error)
{
    if (error != LXW_NO_ERROR && !m_fault)
        m_fault = Problem{ProblemCode::Io,
                          ExportText::tr("The workbook was not made. Export the records as CSV instead."),
                          QString::fromUtf8(lxw->lxw_strerror(error))};
}

lxw_worksheet *XlsxFile::addSheet(const QString &name)
{
    if (!m_book || m_fault)
        return nullptr;
    // Two sheets may be called alike in a language; a workbook does not allow that.
    QString unique = sheetNameFor(name);
    for (int n = 2; lxw->workbook_get_worksheet_by_name(m_book, unique.toUtf8().constData()); ++n)
        unique = sheetNameFor(name).left(kLongestName) + u" %1"_s.arg(n);
    lxw_worksheet *sheet = lxw->workbook_add_worksheet(m_book, unique.toUtf8().constData());
    if (!sheet)
        note(LXW_ERROR_MEMORY_MALLOC_FAILED);
    return sheet;
}

bool XlsxFile::mayWrite(lxw_worksheet *sheet, int row, int column)
{
    if (m_fault || !sheet)
        return false;
    if (row < SheetGrid::kRows && column < SheetGrid::kColumns)
        return true;
    m_fault = Problem{
        ProblemCode::Invalid,
        ExportText::tr(
            "A sheet of an Excel workbook holds no more than %1 rows and %2 columns. Export the records "
            "as CSV instead.")
            .arg(SheetGrid::kRows)
            .arg(SheetGrid::kColumns),
        {}};
    return false;
}

void XlsxFile::write(lxw_worksheet *sheet, int row, int column, const QString &text, lxw_format *format,
                     const QString &heading)
{
    if (text.isEmpty() || !mayWrite(sheet, row, column))
        return;
    if (text.size() > kLongestText) {
        m_fault = Problem{
            ProblemCode::Invalid,
            ExportText::tr(
                "Row %1, column “%2”: the text has %n characters, and a cell of an Excel workbook holds "
                "no more than %3. Export the records as CSV instead.",
                nullptr, int(text.size()))
                .arg(row + 1)
                .arg(heading)
                .arg(kLongestText),
            {}};
        return;
    }
    // What the reader would take for a guard against formulas gets one.
    const QString guarded = formulaUnguarded(text) == text ? text : formulaGuarded(text);
    note(lxw->worksheet_write_string(sheet, lxw_row_t(row), lxw_col_t(column),
                                     escapedText(guarded).toUtf8().constData(), format));
}

void XlsxFile::write(lxw_worksheet *sheet, int row, int column, double value, lxw_format *format)
{
    if (mayWrite(sheet, row, column))
        note(lxw->worksheet_write_number(sheet, lxw_row_t(row), lxw_col_t(column), value, format));
}

lxw_format *XlsxFile::formatOf(const QString &text, CellSink::Shape shape) const
{
    if (text.contains(u'\n') || shape == CellSink::Shape::Paragraphs)
        return wrapped;
    return text.size() > kTextFormat ? plain : words;
}

lxw_format *XlsxFile::formatOf(CellSink::Shape shape) const
{
    switch (shape) {
    case CellSink::Shape::Line: return words;
    case CellSink::Shape::Paragraphs: return wrapped;
    case CellSink::Shape::Date: return day;
    case CellSink::Shape::Number: break;
    }
    return plain;
}

Result<QByteArray> XlsxFile::close()
{
    if (m_fault)
        return fail(*m_fault);
    {
        const NumbersInC numbers;
        lxw_workbook *const closing = m_book;
        m_book = nullptr;  // closing frees it, whatever comes of it
        note(lxw->workbook_close(closing));
    }
    QFile file(QFile::decodeName(m_path));
    if (m_fault || !file.open(QIODevice::ReadOnly))
        return fail(m_fault.value_or(Problem{ProblemCode::Io,
                                             ExportText::tr("The workbook was not made. Export the records "
                                                            "as CSV instead."),
                                             file.errorString()}));
    return file.readAll();
}

}  // namespace tri
