// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/brief/plaintext.h"

#include "core/base/localtext.h"
#include "core/brief/papernotes.h"
#include "core/record/fieldvalue.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <numeric>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

constexpr int kIndent = 4;        // room for the number of a paragraph
constexpr int kGap = 2;           // between the columns of a table
constexpr int kLongestWord = 16;  // a longer word does not widen its column
constexpr QChar kRightToLeft(0x200F);

int placesOf(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format: return 0;
    default: break;
    }
    const QChar::Script script = QChar::script(c);
    const bool wide = script == QChar::Script_Han || script == QChar::Script_Hangul || script == QChar::Script_Hiragana
        || script == QChar::Script_Katakana || (c >= 0x3000 && c <= 0x303F) || (c >= 0xFF01 && c <= 0xFF60);
    return wide ? 2 : 1;
}

/// Longest piece that the script does not let one break.
int longestPiece(const QString &text)
{
    int longest = 0;
    for (const QString &line : wrapped(text, 1))
        longest = std::max(longest, columnsOf(line));
    return longest;
}

/// A word that does not fit, letter by letter with the marks that belong to each.
QStringList broken(const QString &word, int width)
{
    QStringList out(1);
    QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, word);
    for (qsizetype from = 0, to = letters.toNextBoundary(); to >= 0; from = to, to = letters.toNextBoundary()) {
        const QString letter = word.mid(from, to - from);
        if (!out.last().isEmpty() && columnsOf(out.last()) + columnsOf(letter) > width)
            out << QString();
        out.last() += letter;
    }
    return out;
}

/// References such as TRI-2014-01-A3 stay whole; "Secretary-General" may be broken.
bool mayBreakAt(const QString &line, qsizetype at)
{
    if (at <= 0 || at >= line.size() || line[at - 1] != u'-')
        return true;
    return !line[at].isDigit() && (at < 2 || !line[at - 2].isDigit());
}

QString trimmedEnd(QString text)
{
    while (text.endsWith(u' '))
        text.chop(1);
    return text;
}

/// Writes blocks into lines.
class PlainWriter {
public:
    PlainWriter(const BriefDocument &document, int width)
        : m_document(document), m_width(width),
          m_mark(isRightToLeft(document.language) ? QString(kRightToLeft) : QString())
    {
    }

    void operator()(const Heading &heading);
    void operator()(const Paragraph &paragraph);
    void operator()(const Bullets &bullets);
    void operator()(const Table &table);
    void operator()(const TitleBlock &block);
    void operator()(const PageStart &) {}  // pages are for paper
    void operator()(const Contents &contents);
    void operator()(const WritingLines &lines);
    void operator()(const Beside &pair);
    void centred(const QString &text);
    void rule(QChar sign, int length);
    void blank();
    void hanging(const QString &mark, const QString &text);
    [[nodiscard]] QString text() const { return m_lines.join(u'\n') + u'\n'; }

private:
    void put(const QString &line) { m_lines << (line.isEmpty() ? line : m_mark + trimmedEnd(line)); }
    void row(const QList<QStringList> &cells, const QList<int> &widths, const QList<TableColumn> &columns);
    [[nodiscard]] QList<int> columnWidths(const Table &table) const;
    [[nodiscard]] QString both(const QString &first, const QString &second) const
    {
        return textOf(inBoth(m_document, first, second));
    }
    [[nodiscard]] QString headOf(const TableColumn &column) const
    {
        return both(column.header, column.secondHeader);
    }

    const BriefDocument &m_document;
    int m_width;
    QString m_mark;
    QStringList m_lines;
    int m_number = 0;
};

QString padded(const QString &text, int width, TableColumn::Align align = TableColumn::Align::Start)
{
    const QString room(std::max(0, width - columnsOf(text)), u' ');
    if (align == TableColumn::Align::End)
        return room + text;
    if (align == TableColumn::Align::Center)
        return room.left(room.size() / 2) + text + room.mid(room.size() / 2);
    return text + room;
}

void PlainWriter::blank()
{
    if (!m_lines.isEmpty() && !m_lines.last().isEmpty())
        m_lines << QString();
}

void PlainWriter::rule(QChar sign, int length)
{
    put(QString(length, sign));
}

void PlainWriter::centred(const QString &text)
{
    for (const QString &line : wrapped(text, m_width))
        put(QString(std::max(0, (m_width - columnsOf(line)) / 2), u' ') + line);
}

void PlainWriter::hanging(const QString &mark, const QString &text)
{
    QString start = padded(mark, kIndent, TableColumn::Align::End);
    for (const QString &line : wrapped(text, m_width - kIndent)) {
        put(start + line);
        start = QString(kIndent, u' ');
    }
}

void PlainWriter::operator()(const Heading &heading)
{
    blank();
    int longest = 0;
    for (const QString &line : wrapped(textOf(heading.text), m_width)) {
        put(line);
        longest = std::max(longest, columnsOf(line));
    }
    if (heading.level < 3)
        rule(heading.level == 1 ? u'=' : u'-', longest);
    blank();
}

/// Without pages: a text has none.
void PlainWriter::operator()(const Contents &contents)
{
    const QList<ContentsEntry> entries = contentsOf(m_document);
    if (entries.isEmpty())
        return;
    (*this)(Heading{1, plain(both(contents.title, contents.secondTitle))});
    for (const ContentsEntry &entry : entries) {
        QString start((entry.level - 1) * kIndent, u' ');
        for (const QString &line : wrapped(textOf(entry.text), m_width - columnsOf(start)))
            put(start + line);
    }
    blank();
}

void PlainWriter::operator()(const WritingLines &lines)
{
    blank();
    put(both(lines.label, lines.secondLabel));
    for (int i = 0; i < lines.count; ++i) {
        blank();
        rule(u'_', m_width);
    }
    blank();
}

/// A line of text has no room for two columns.
void PlainWriter::operator()(const Beside &pair)
{
    const QString mark = m_mark;
    eachSide(pair, m_number, [this](const auto &side, bool isSecond) {
        if (isSecond)
            m_mark = isRightToLeft(m_document.secondLanguage) ? QString(kRightToLeft) : QString();
        (*this)(side);
    });
    m_mark = mark;
}

void PlainWriter::operator()(const Paragraph &paragraph)
{
    const QString number = paragraph.numbered ? QString::number(++m_number) + u". "_s : QString();
    hanging(paragraph.role == Paragraph::Role::Caution ? u"! "_s : number, textOf(paragraph.text));
    blank();
}

void PlainWriter::operator()(const Bullets &bullets)
{
    for (const Inlines &item : bullets.items)
        hanging(u"- "_s, textOf(item));
    blank();
}

void PlainWriter::operator()(const TitleBlock &block)
{
    int labels = 0;
    QStringList starts;
    for (qsizetype i = 0; i < block.lines.size(); ++i) {
        starts << both(block.lines[i].first, block.secondLabels.value(i));
        labels = std::max(labels, columnsOf(starts.last()) + kGap);
    }
    rule(u'=', m_width);
    for (const QString &line :
         wrapped(both(block.kind, block.secondKind), m_width) + wrapped(textOf(block.title), m_width))
        put(line);
    blank();
    for (qsizetype i = 0; i < block.lines.size(); ++i) {
        const Inlines &value = block.lines[i].second;
        QString start = starts[i];
        for (const QString &line : wrapped(textOf(value), m_width - labels)) {
            put(padded(start, labels) + m_mark + line);
            start.clear();
        }
    }
    rule(u'=', m_width);
    blank();
}

/// As wide as their contents while all fit; else by their weight, and never narrower than an ordinary word.
QList<int> PlainWriter::columnWidths(const Table &table) const
{
    QList<int> natural;
    QList<int> least;
    double weights = 0;
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        QStringList cells{headOf(table.columns[i])};
        for (const auto &row : table.rows)
            cells += textOf(row.value(i)).split(u'\n');
        int longest = 1;
        int word = 1;
        for (const QString &cell : std::as_const(cells)) {
            longest = std::max(longest, columnsOf(cell));
            word = std::max(word, std::min(longestPiece(cell), kLongestWord));
        }
        natural << longest;
        least << word;
        weights += table.columns[i].weight;
    }
    const int room = m_width - kGap * int(table.columns.size() - 1);
    QList<int> widths;
    for (qsizetype i = 0; i < natural.size(); ++i)
        widths << std::clamp(int(room * table.columns[i].weight / weights), least[i], std::max(least[i], natural[i]));
    const auto total = [&widths] { return std::accumulate(widths.begin(), widths.end(), 0); };
    while (total() > room) {
        const auto widest = std::max_element(widths.begin(), widths.end());
        if (*widest <= 4)
            break;
        --*widest;
    }
    while (total() < room) {
        qsizetype neediest = -1;
        for (qsizetype i = 0; i < widths.size(); ++i)
            if (natural[i] > widths[i]
                && (neediest < 0 || natural[i] - widths[i] > natural[neediest] - widths[neediest]))
                neediest = i;
        if (neediest < 0)
            break;
        ++widths[neediest];
    }
    return widths;
}

void PlainWriter::row(const QList<QStringList> &cells, const QList<int> &widths, const QList<TableColumn> &columns)
{
    qsizetype height = 1;
    for (const QStringList &cell : cells)
        height = std::max(height, cell.size());
    for (qsizetype line = 0; line < height; ++line) {
        qsizetype last = widths.size() - 1;
        while (last > 0 && cells[last].value(line).isEmpty())
            --last;
        QStringList parts;
        for (qsizetype i = 0; i <= last; ++i)
            parts << padded(cells[i].value(line), widths[i], columns[i].align);
        put(parts.join(QString(kGap, u' ') + m_mark));
    }
}

void PlainWriter::operator()(const Table &table)
{
    if (table.hasCaption())
        hanging({}, both(table.caption, table.secondCaption));
    const QList<int> widths = columnWidths(table);
    const int all = std::accumulate(widths.begin(), widths.end(), 0) + kGap * int(widths.size() - 1);
    QList<QStringList> head;
    for (qsizetype i = 0; i < widths.size(); ++i)
        head << wrapped(headOf(table.columns[i]), widths[i], true);
    if (!table.labelled)
        row(head, widths, table.columns);
    rule(u'-', all);
    bool first = true;
    for (const auto &cells : table.rows) {
        QList<QStringList> lines;
        for (qsizetype i = 0; i < widths.size(); ++i)
            lines << wrapped(textOf(cells.value(i)), widths[i], true);
        if (!std::exchange(first, false) && !table.labelled)
            blank();
        row(lines, widths, table.columns);
    }
    if (table.rows.isEmpty())
        put(both(table.empty, table.secondEmpty));
    rule(u'-', all);
    blank();
}

}  // namespace

int columnsOf(QStringView text)
{
    int out = 0;
    for (const char32_t c : text.toUcs4())
        out += placesOf(c);
    return out;
}

QStringList wrapped(const QString &text, int width, bool anywhere)
{
    QStringList out;
    for (const QString &line : text.split(u'\n')) {
        QString current;
        QTextBoundaryFinder places(QTextBoundaryFinder::Line, line);
        qsizetype from = 0;
        for (qsizetype to = places.toNextBoundary(); to >= 0; to = places.toNextBoundary()) {
            if (!mayBreakAt(line, to))
                continue;
            const QString piece = line.mid(from, to - from);
            from = to;
            if (!current.isEmpty() && columnsOf(trimmedEnd(current + piece)) > width) {
                out << trimmedEnd(current);
                current.clear();
            }
            current += piece;
            if (!anywhere || columnsOf(trimmedEnd(current)) <= width)
                continue;
            QStringList parts = broken(trimmedEnd(current), width);
            current = parts.takeLast();
            out += parts;
            if (piece.endsWith(u' '))
                current += u' ';
        }
        out << trimmedEnd(current);
    }
    for (QString &line : out)
        line.replace(QChar::Nbsp, u' ');
    return out;
}

QString toPlainText(const BriefDocument &document, int width)
{
    PlainWriter writer(document, width);
    if (!document.classification.isEmpty()) {
        writer.centred(document.classification);
        writer.blank();
    }
    const NotedBlocks noted = withNotes(document, [](int number) {
        return Inline{u" ["_s + QString::number(number) + u']', {}, false, {}};
    });
    for (const Block &block : noted.blocks)
        std::visit(writer, block);
    if (!noted.notes.isEmpty())
        writer(Heading{1, plain(notesTitle(document.language))});
    for (qsizetype i = 0; i < noted.notes.size(); ++i)
        writer.hanging(u"[%1] "_s.arg(i + 1), noted.notes[i]);
    writer.blank();
    writer.rule(u'=', width);
    QStringList foot{document.shortTitle, document.version};
    foot.removeAll(QString());
    writer.centred(foot.join(u" – "_s));
    if (!document.classification.isEmpty())
        writer.centred(document.classification);
    return writer.text();
}

}  // namespace tri
