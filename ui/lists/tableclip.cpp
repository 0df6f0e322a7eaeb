// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/tableclip.h"

#include "core/exchange/csv.h"

#include <QMimeData>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextTable>

#include <algorithm>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostCells = 2'000'000;
constexpr qint64 kMostMarkupCells =
    100'000;  ///< more take a document minutes; the text beside the markup takes none
constexpr int kDeepestTable = 20;

/// Reads markup and fetches nothing.
class SealedDocument final : public QTextDocument {
public:
    QVariant loadResource(int, const QUrl &) override { return {}; }
};

/// A spreadsheet calculates with it, and there is nothing in it to run.
bool isNegativeNumber(const QString &cell)
{
    static const QRegularExpression number(u"^-[0-9]+([.,][0-9]+)?$"_s);
    return number.match(cell).hasMatch();
}

/// A cell of a tabbed text: no spreadsheet takes it for a formula.
QString quoted(const QString &cell)
{
    QString inner = isNegativeNumber(cell) ? cell : formulaGuarded(cell);
    const bool quotes = std::any_of(inner.cbegin(), inner.cend(), [](QChar c) {
        return c == u'\n' || c == u'\r' || c == u'\t' || c == u'"';
    });
    return quotes ? u'"' + inner.replace(u'"', u"\"\""_s) + u'"' : inner;
}

/// LibreOffice makes a cell of its own of each line of a cell, and calculates those that begin with "=": they get an apostrophe.
QString guardedLines(const QString &cell)
{
    static const QRegularExpression formula(u"\n(?=['\\s]*=)"_s);
    return QString(cell).replace(formula, u"\n'"_s);
}

QString unguardedLines(const QString &cell)
{
    static const QRegularExpression guarded(u"\n'(?=['\\s]*=)"_s);
    return QString(cell).replace(guarded, u"\n"_s);
}

/// A cell's paragraphs and line breaks as lines.
QString textOf(const QTextTableCell &cell)
{
    QStringList lines;
    for (auto it = cell.begin(); !it.atEnd(); ++it)
        if (const QTextBlock block = it.currentBlock(); block.isValid())
            lines << block.text();
    QString text = lines.join(u'\n');
    text.replace(QChar::LineSeparator, u'\n')
        .replace(QChar::ParagraphSeparator, u'\n')
        .replace(QChar::Nbsp, u' ');
    return unguardedLines(text).trimmed();
}

const QTextTable *firstTable(const QTextFrame *frame)
{
    for (QTextFrame *child : frame->childFrames()) {
        if (const auto *table = qobject_cast<const QTextTable *>(child))
            return table;
        if (const QTextTable *inner = firstTable(child))
            return inner;
    }
    return nullptr;
}

/// Whether a document can be made of it in reasonable time: a cell may say that it spans thousands of others, and tables may
/// lie within each other.
bool isModest(const QString &html)
{
    static const QRegularExpression tag(u"<(/?table|tr|t[dh])\\b([^>]{0,2000})"_s,
                                        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression span(u"\\b(col|row)span\\s*=\\s*[\"']?\\s*([0-9]{1,9})"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    qint64 rows = 0;
    qint64 below = 0;  // rows that a cell claims
    qint64 columns = 0;
    qint64 widest = 0;
    int depth = 0;
    for (auto tags = tag.globalMatch(html); tags.hasNext();) {
        const auto one = tags.next();
        const QString name = one.captured(1).toLower();
        if (name.endsWith(u"table")) {
            depth += name.startsWith(u'/') ? -1 : 1;
        } else if (name == u"tr") {
            ++rows;
            columns = 0;
        } else {
            qint64 across = 1;
            for (auto spans = span.globalMatch(one.captured(2)); spans.hasNext();) {
                const auto said = spans.next();
                const qint64 count = std::max<qint64>(1, said.captured(2).toLongLong());
                if (said.captured(1).compare(u"col", Qt::CaseInsensitive) == 0)
                    across = count;
                else
                    below = std::max(below, count);
            }
            columns += across;
            widest = std::max(widest, columns);
        }
        if (depth > kDeepestTable || widest > kMostMarkupCells || (rows + below) * widest > kMostMarkupCells)
            return false;
    }
    return true;
}

std::optional<QList<QStringList>> cellsOfHtml(const QString &html)
{
    if (!html.contains(u"<table"_s, Qt::CaseInsensitive) || !isModest(html))
        return std::nullopt;
    SealedDocument document;
    document.setHtml(html);
    const QTextTable *table = firstTable(document.rootFrame());
    if (!table)
        return std::nullopt;
    QList<QStringList> rows;
    for (int row = 0; row < table->rows(); ++row) {
        QStringList cells;
        for (int column = 0; column < table->columns(); ++column) {
            const QTextTableCell cell = table->cellAt(row, column);
            const bool first = cell.row() == row && cell.column() == column;  // a merged cell counts once
            cells << (first ? textOf(cell) : QString());
        }
        rows << cells;
    }
    return rows;
}

QList<QStringList> cellsOfText(const QString &text)
{
    QList<QStringList> rows{{}};
    QString cell;
    bool inQuotes = false;
    bool fresh = true;  // nothing of the cell has been read
    qsizetype count = 0;
    const auto endCell = [&] {
        rows.last() << formulaUnguarded(std::exchange(cell, QString()));
        fresh = true;
        ++count;
    };
    for (qsizetype i = 0; i < text.size() && count < kMostCells; ++i) {
        const QChar c = text[i];
        if (inQuotes) {
            if (c != u'"')
                cell += c;
            else if (i + 1 < text.size() && text[i + 1] == u'"')
                cell += text[i++];
            else
                inQuotes = false;
        } else if (c == u'"' && fresh) {
            inQuotes = true;
            fresh = false;
        } else if (c == u'\t') {
            endCell();
        } else if (c == u'\n') {
            endCell();
            rows << QStringList();
        } else if (c != u'\r') {
            cell += c;
            fresh = false;
        }
    }
    endCell();
    // Spreadsheets end the last row too.
    if (rows.last().size() == 1 && rows.last().first().isEmpty() && rows.size() > 1)
        rows.removeLast();
    return rows;
}

}  // namespace

std::unique_ptr<QMimeData> clipOf(const QList<QStringList> &rows)
{
    QStringList lines;
    QString html = u"<meta charset=\"utf-8\"><table>"_s;
    for (const QStringList &row : rows) {
        QStringList cells;
        html += u"<tr>"_s;
        for (const QString &cell : row) {
            cells << quoted(cell);
            QString safe = guardedLines(cell).toHtmlEscaped();
            // Excel takes what looks like a number for one, and LibreOffice calculates what begins with "=": each is told, in
            // its own way, that a text stays a text.
            html += u"<td style=\"mso-number-format:'\\@'\" sdnum=\"1033;0;@\">"_s
                + safe.replace(u'\n', u"<br style=\"mso-data-placement:same-cell\">"_s) + u"</td>"_s;
        }
        html += u"</tr>"_s;
        lines << cells.join(u'\t');
    }
    html += u"</table>"_s;
    // The last line ends as others do; an empty one would be taken for that end.
    if (rows.size() > 1 && rows.last() == QStringList{QString()})
        lines << QString();
    auto clip = std::make_unique<QMimeData>();
    clip->setHtml(html);
    clip->setText(lines.join(u'\n'));
    clip->setData(u"text/tab-separated-values"_s, lines.join(u'\n').toUtf8());
    return clip;
}

std::optional<QList<QStringList>> cellsOf(const QMimeData &clip)
{
    if (clip.hasHtml())
        if (auto cells = cellsOfHtml(clip.html()))
            return cells;
    if (clip.hasText() && !clip.text().isEmpty())
        return cellsOfText(clip.text());
    return std::nullopt;
}

}  // namespace tri::ui
