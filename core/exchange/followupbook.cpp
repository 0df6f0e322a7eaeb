// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/followupbook.h"

#include "core/exchange/sheetvalues.h"
#include "core/exchange/xlsxfile.h"
#include "core/exchange/xlsxparts.h"
#include "core/rules/followupmatrixwords.h"

#include <QSet>

#include <algorithm>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLead = 4;  // number, recommendation, meeting, theme
constexpr int kSince = 7;
constexpr int kLastChecked = 12;

class Book {
public:
    Book(const FollowUpMatrix &matrix, bool forOthers)
        : m_matrix(matrix), m_words(matrix.data->language, forOthers),
          m_copy(forOthers ? m_words.sharedCopy() : m_words.officeCopy())
    {
    }
    Result<QByteArray> make(const QDate &today)
    {
        addGrid();
        addList();
        addAbout(today);
        return m_file.close();
    }

private:
    void begin(const QString &name);
    void put(int row, int column, const QString &text, lxw_format *format);
    void put(int row, int column, const PartialDate &date);
    void finish(int rows, int frozen, int widest);
    void addGrid();
    void addList();
    void addAbout(const QDate &today);

    const FollowUpMatrix &m_matrix;
    FollowUpMatrixWords m_words;
    QString m_copy;
    XlsxFile m_file;
    lxw_worksheet *m_sheet = nullptr;
    lxw_format *m_heading = nullptr;
    QStringList m_headings;
    QList<int> m_widths;
};

void Book::begin(const QString &name)
{
    m_sheet = m_file.addSheet(name);
    m_headings.clear();
    m_widths.clear();
    if (!m_sheet)
        return;
    if (!m_heading) {
        m_heading = m_file.lxw->workbook_add_format(m_file.handle());
        m_file.lxw->format_set_align(m_heading, LXW_ALIGN_VERTICAL_TOP);
        m_file.lxw->format_set_bold(m_heading);
        m_file.lxw->format_set_text_wrap(m_heading);
        m_file.lxw->format_set_bottom(m_heading, LXW_BORDER_THIN);
    }
    if (isRightToLeft(m_matrix.data->language))
        m_file.lxw->worksheet_right_to_left(m_sheet);
}

void Book::put(int row, int column, const QString &text, lxw_format *format)
{
    m_file.write(m_sheet, row, column, text, format, m_headings.value(column));
    while (m_widths.size() <= column)
        m_widths << 0;
    m_widths[column] = std::max(m_widths[column], widthOf(text));
}

void Book::put(int row, int column, const PartialDate &date)
{
    if (const auto serial = date.isDay() ? serialOf(date.first()) : std::nullopt)
        m_file.write(m_sheet, row, column, *serial, m_file.day);
    else
        put(row, column, date.toString(), m_file.words);
}

void Book::finish(int rows, int frozen, int widest)
{
    if (!m_sheet)
        return;
    constexpr int narrowest = 12;
    for (int column = 0; column < m_headings.size(); ++column)
        m_file.note(m_file.lxw->worksheet_set_column(
            m_sheet, lxw_col_t(column), lxw_col_t(column),
            std::clamp(m_widths.value(column) + 2, narrowest, widest), nullptr));
    m_file.lxw->worksheet_freeze_panes(m_sheet, 1, lxw_col_t(frozen));
    const auto last = lxw_col_t(std::max<qsizetype>(m_headings.size(), 1) - 1);
    m_file.note(m_file.lxw->worksheet_autofilter(m_sheet, 0, 0, lxw_row_t(std::max(rows - 1, 0)), last));
    m_file.lxw->worksheet_ignore_errors(m_sheet, LXW_IGNORE_NUMBER_STORED_AS_TEXT, "A1:XFD1048576");
    m_file.lxw->worksheet_set_landscape(m_sheet);
    m_file.lxw->worksheet_set_paper(m_sheet, 9);  // A4
    m_file.note(m_file.lxw->worksheet_repeat_rows(m_sheet, 0, 0));
    m_file.note(m_file.lxw->worksheet_repeat_columns(m_sheet, 0, lxw_col_t(frozen - 1)));
    // In a header “&” begins a code.
    const QString header = u"&L"_s + m_words.title().replace(u'&', u"&&"_s) + u"&C"_s
        + QString(m_copy).replace(u'&', u"&&"_s) + u"&R&P / &N"_s;
    m_file.note(m_file.lxw->worksheet_set_header(m_sheet, header.toUtf8().constData()));
}

void Book::addGrid()
{
    begin(m_words.title());
    m_headings = m_words.headings().mid(0, kLead);
    for (int column = 0; column < m_matrix.columns.size(); ++column)
        m_headings << m_matrix.actor(column).shortName;
    for (int column = 0; column < m_headings.size(); ++column)
        put(0, column, m_headings[column], m_heading);
    for (int row = 0; row < m_matrix.rows.size(); ++row) {
        const MatrixLine line{m_matrix.rows[row], -1, {}};
        for (int column = 0; column < kLead; ++column)
            put(row + 1, column, m_words.lineCell(m_matrix, line, column), m_file.wrapped);
        for (int column = 0; column < m_matrix.columns.size(); ++column)
            if (const QStringList lines = m_words.cellLines(m_matrix, row, column); !lines.isEmpty())
                put(row + 1, kLead + column, lines.join(u'\n'), m_file.wrapped);
    }
    finish(int(m_matrix.rows.size()) + 1, 2, 44);
}

void Book::addList()
{
    begin(m_words.listTitle());
    m_headings = m_words.headings();
    for (int column = 0; column < m_headings.size(); ++column)
        put(0, column, m_headings[column], m_heading);
    int row = 0;
    for (const MatrixLine &line : m_matrix.lines) {
        ++row;
        for (int column = 0; column < FollowUpMatrixWords::kColumns; ++column) {
            if (line.entry >= 0 && column == kSince)
                put(row, column, m_matrix.entry(line.entry).since);
            else if (line.entry >= 0 && column == kLastChecked)
                put(row, column, m_matrix.entry(line.entry).lastChecked);
            else
                put(row, column, m_words.lineCell(m_matrix, line, column), m_file.wrapped);
        }
    }
    finish(row + 1, 2, 44);
}

void Book::addAbout(const QDate &today)
{
    begin(m_words.aboutTitle());
    if (!m_sheet)
        return;
    QList<std::pair<QString, QString>> lines{{m_words.title(), {}}, {m_words.copyLabel(), m_copy}};
    lines << m_words.asked(*m_matrix.data, m_matrix.question);
    lines << std::pair{m_words.dateLabel(), PartialDate(today).toString()};
    lines << std::pair{m_words.voluntary(), QString()};
    if (m_matrix.hasInvented())
        lines << std::pair{m_words.sample(), QString()};
    int row = 0;
    for (const auto &[label, value] : std::as_const(lines)) {
        put(row, 0, label, row == 0 ? m_heading : m_file.wrapped);
        put(row, 1, value, m_file.wrapped);
        ++row;
    }
    constexpr double wide = 60;
    m_file.note(m_file.lxw->worksheet_set_column(m_sheet, 0, 1, wide, nullptr));
}

}  // namespace

Result<QByteArray> followUpBook(const FollowUpMatrix &matrix, bool forOthers, const QDate &today)
{
    return Book(matrix, forOthers).make(today);
}

}  // namespace tri
