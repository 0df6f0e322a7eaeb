// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv.h"

#include "core/text/textencoding.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

struct ImportText {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

tl::unexpected<Problem> at(qsizetype line, qsizetype column, const QString &text)
{
    return fail(ProblemCode::Invalid, ImportText::tr("Line %1, column %2: %3").arg(line).arg(column).arg(text));
}

class Reader {
public:
    Reader(const QString &text, QChar separator, const CsvLimits &limits)
        : m_text(text), m_separator(separator), m_limits(limits)
    {
    }

    /// False at the end of the text.
    Result<bool> next(CsvRecord &record)
    {
        record = CsvRecord{m_line, {}};
        m_bareMark = false;
        if (m_at >= m_text.size())
            return false;
        for (;;) {
            if (record.cells.size() >= m_limits.columns)
                return at(m_line, m_limits.columns + 1,
                          ImportText::tr("there are more than %n columns.", nullptr, m_limits.columns));
            Result<QString> cell = isQuote() ? quoted(record.cells.size() + 1) : bare();
            if (!cell)
                return fail(cell.error());
            record.cells << formulaUnguarded(*cell);
            if (++m_cells > m_limits.cells)
                return at(m_line, record.cells.size(),
                          ImportText::tr("the table has more than %n cells.", nullptr, int(m_limits.cells)));
            if (m_at >= m_text.size())
                return true;
            const QChar c = m_text[m_at++];
            if (c == m_separator)
                continue;
            ++m_line;
            if (c == u'\r' && m_at < m_text.size() && m_text[m_at] == u'\n')
                ++m_at;
            return true;
        }
    }

    /// A cell of the last line has a quotation mark and does not begin with one: likely it is divided by something else.
    [[nodiscard]] bool hasBareMark() const { return m_bareMark; }

private:
    [[nodiscard]] bool isQuote() const { return m_at < m_text.size() && m_text[m_at] == u'"'; }
    [[nodiscard]] bool isEnd() const
    {
        return m_at >= m_text.size() || m_text[m_at] == m_separator || m_text[m_at] == u'\n'
            || m_text[m_at] == u'\r';
    }

    QString bare()
    {
        const qsizetype start = m_at;
        while (!isEnd())
            m_bareMark = m_text[m_at++] == u'"' || m_bareMark;
        return m_text.mid(start, m_at - start);
    }

    Result<QString> quoted(qsizetype column)
    {
        const int opened = m_line;
        QString cell;
        ++m_at;
        for (;;) {
            const qsizetype end = m_text.indexOf(u'"', m_at);
            if (end < 0)
                return at(opened, column, ImportText::tr("a quotation mark is opened and never closed."));
            const QStringView part = QStringView(m_text).sliced(m_at, end - m_at);
            for (qsizetype i = 0; i < part.size(); ++i)
                m_line +=
                    part[i] == u'\n' || (part[i] == u'\r' && (i + 1 == part.size() || part[i + 1] != u'\n'));
            cell += part;
            m_at = end + 1;
            if (!isQuote())
                break;
            cell += u'"';
            ++m_at;
        }
        if (!isEnd())
            return at(m_line, column,
                      ImportText::tr("text follows a closing quotation mark; double the marks within a cell."));
        return cell;
    }

    const QString &m_text;
    QChar m_separator;
    CsvLimits m_limits;
    qsizetype m_at = 0;
    qsizetype m_cells = 0;
    int m_line = 1;
    bool m_bareMark = false;
};

bool isBlank(const CsvRecord &record)
{
    return std::all_of(record.cells.cbegin(), record.cells.cend(),
                       [](const QString &c) { return c.isEmpty(); });
}

/// How many of the first lines have as many cells as the header, and quotation marks where they belong, when the text is
/// divided by a separator.
struct Fit {
    int lines = 0;
    int fitting = 0;
    qsizetype columns = 0;
    [[nodiscard]] bool isBetterThan(const Fit &other) const
    {
        if (columns < 2 || other.columns < 2)
            return columns > 1 && other.columns < 2;
        const int left = fitting * std::max(other.lines, 1);
        const int right = other.fitting * std::max(lines, 1);
        return left != right ? left > right : columns > other.columns;
    }
};

Fit fitOf(const QString &text, QChar separator, const CsvLimits &limits)
{
    constexpr int sample = 20;
    Reader reader(text, separator, limits);
    Fit fit;
    CsvRecord record;
    while (fit.lines < sample) {
        const Result<bool> more = reader.next(record);
        fit.lines += !more;  // a fault counts as a line that does not fit
        if (!more || !*more)
            break;
        if (isBlank(record))
            continue;
        while (record.cells.size() > 1 && record.cells.last().isEmpty() && record.cells.size() > fit.columns)
            record.cells.removeLast();
        if (fit.lines++ == 0)
            fit.columns = record.cells.size();
        fit.fitting += record.cells.size() == fit.columns && !reader.hasBareMark();
    }
    return fit;
}

/// An apostrophe counts as a guard only before a character that a spreadsheet takes for a formula.
bool looksLikeFormula(const QString &text)
{
    const auto first = std::find_if(text.cbegin(), text.cend(), [](QChar c) { return c != u'\''; });
    return first != text.cend() && u"=+-@\t\r"_s.contains(*first);
}

}  // namespace

QChar detectSeparator(const QString &text, const CsvLimits &limits)
{
    // A title above the table says nothing about what divides its cells.
    constexpr int mostTitles = 5;
    qsizetype from = 0;
    for (int title = 0; title < mostTitles; ++title) {
        const qsizetype end = text.indexOf(u'\n', from);
        const QStringView line = QStringView(text).sliced(from, (end < 0 ? text.size() : end) - from);
        const bool divided = std::any_of(line.cbegin(), line.cend(), [](QChar c) {
            return c == u',' || c == u';' || c == u'\t' || c == u'|' || c == u'"';
        });
        if (divided || end < 0)
            break;
        from = end + 1;
    }
    if (from > 0 && from < text.size())
        return detectSeparator(text.mid(from), limits);
    QChar best = u',';
    Fit bestFit = fitOf(text, best, limits);
    for (const QChar separator : {u';', u'\t', u'|'})
        if (const Fit fit = fitOf(text, separator, limits); fit.isBetterThan(bestFit)) {
            best = separator;
            bestFit = fit;
        }
    return best;
}

Result<CsvTable> readCsv(const QByteArray &bytes, const CsvLimits &limits)
{
    return readCsv(bytes, CsvOptions{}, limits);
}

Result<CsvTable> readCsvLines(const QByteArray &bytes, const CsvOptions &options, const CsvLimits &limits)
{
    if (bytes.size() > limits.bytes)
        return fail(ProblemCode::Invalid,
                    ImportText::tr("The file is larger than %1 MiB. Divide it into several files.")
                        .arg(limits.bytes / (1024 * 1024)));
    CsvTable table;
    TableSource &source = table.source;
    source.encoding = options.encoding.trimmed().toLower();
    if (source.encoding.isEmpty())
        source.encoding = detectEncoding(bytes);
    if (source.encoding.isEmpty()) {
        source.encodingAssumed = !options.assumedEncoding.isEmpty();
        source.encoding = source.encodingAssumed ? options.assumedEncoding : u"utf-8"_s;
    }
    const Result<QString> text = decodeText(bytes, source.encoding);
    if (!text)
        return fail(text.error());
    source.separator = options.separator.isNull() ? detectSeparator(*text, limits) : options.separator;
    Reader reader(*text, source.separator, limits);
    CsvRecord record;
    for (;;) {
        const Result<bool> more = reader.next(record);
        if (!more)
            return fail(more.error());
        if (!*more)
            break;
        if (const Status going = advance(limits.progress); !going)
            return fail(going.error());
        if (isBlank(record))
            continue;
        table.records << record;
    }
    return table;
}

Result<CsvTable> readCsv(const QByteArray &bytes, const CsvOptions &options, const CsvLimits &limits)
{
    Result<CsvTable> lines = readCsvLines(bytes, options, limits);
    if (!lines)
        return fail(lines.error());
    CsvTable table{lines->source};
    for (CsvRecord &record : lines->records) {
        if (table.header.isEmpty()) {
            table.header = record.cells;
            table.headerLine = record.line;
            continue;
        }
        while (record.cells.size() > table.header.size() && record.cells.last().isEmpty())
            record.cells.removeLast();
        if (record.cells.size() > table.header.size())
            return at(record.line, table.header.size() + 1,
                      ImportText::tr(
                          "the line has %n cells, but the header has only %1. A text with a separator in it "
                          "needs quotation marks.",
                          nullptr, int(record.cells.size()))
                          .arg(table.header.size()));
        table.records << std::move(record);
    }
    if (table.header.isEmpty())
        return fail(ProblemCode::Invalid,
                    ImportText::tr("The file is empty; its first line must hold the column headings."));
    return table;
}

CsvWriter::CsvWriter() : m_bytes("\xef\xbb\xbf") {}

void CsvWriter::addText(const QString &text)
{
    add(formulaGuarded(text));
}

void CsvWriter::addNumber(const QString &text)
{
    add(text);
}

void CsvWriter::add(const QString &cell)
{
    if (!m_first)
        m_bytes += ',';
    m_first = false;
    const bool quote = std::any_of(cell.cbegin(), cell.cend(),
                                   [](QChar c) {
                                       return c == u',' || c == u';' || c == u'|' || c == u'"' || c == u'\n'
                                           || c == u'\r' || c == u'\t';
                                   })
        || (!cell.isEmpty() && (cell.front().isSpace() || cell.back().isSpace()));
    if (!quote) {
        m_bytes += cell.toUtf8();
        return;
    }
    QString doubled = cell;
    doubled.replace(u'"', u"\"\""_s);
    m_bytes += '"' + doubled.toUtf8() + '"';
}

void CsvWriter::endRecord()
{
    m_bytes += "\r\n";
    m_first = true;
}

QString formulaGuarded(const QString &text)
{
    return looksLikeFormula(text) ? u'\'' + text : text;
}

QString formulaUnguarded(const QString &text)
{
    return text.startsWith(u'\'') && looksLikeFormula(text) ? text.mid(1) : text;
}

}  // namespace tri
