// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/markdowndocument.h"

#include "core/brief/papernotes.h"
#include "core/text/xmlpart.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWritingWidth = 40;  // letters of a line to write on

/// Any sign of ASCII may be escaped, so those that begin something inside a line always are.
QString escaped(const QString &text)
{
    QString out;
    out.reserve(text.size() + 8);
    for (const QChar c : xmlText(text)) {
        if (u"\\`*_[]<>|&~#$"_s.contains(c))
            out += u'\\';
        out += c;
    }
    // GitHub's dialect makes links of whatever looks like an address.
    static const QRegularExpression address(u"(:)(?=//)|(@)|(?<=www)(\\.)"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return out.replace(address, u"\\\\1\\2\\3"_s);
}

/// Nor is the begin of a line taken for a list, a heading's rule or code.
QString asParagraph(QString text)
{
    QStringList lines = text.split(u'\n');
    for (QString &line : lines) {
        line = line.trimmed();
        qsizetype digits = 0;
        while (digits < line.size() && line[digits].isDigit())
            ++digits;
        if (!line.isEmpty() && u"+-="_s.contains(line[0]))
            line.prepend(u'\\');
        else if (digits > 0 && digits < line.size() && (line[digits] == u'.' || line[digits] == u')'))
            line.insert(digits, u'\\');
    }
    return lines.join(u"  \n"_s);  // two blanks keep the break
}

/// Marks must touch what they mark.
QString strong(const QString &text)
{
    qsizetype from = 0;
    qsizetype to = text.size();
    while (from < to && text[from].isSpace())
        ++from;
    while (to > from && text[to - 1].isSpace())
        --to;
    return from == to ? text : text.left(from) + u"**"_s + text.mid(from, to - from) + u"**"_s + text.mid(to);
}

QString runs(const Inlines &all)
{
    QString out;
    for (const Inline &one : all) {
        QString text = escaped(one.text);
        if (one.strong)
            text = strong(text);
        const bool isAddress = one.target.startsWith(u"http://") || one.target.startsWith(u"https://");
        const bool isMark = isNoteAnchor(one.target);  // as most dialects write footnotes
        out += isMark ? one.text
            : isAddress
            ? u"[%1](<%2>)"_s.arg(text, QString(one.target).remove(u'\n').remove(u'<').remove(u'>'))
            : text;
    }
    return out;
}

QString cell(const Inlines &all)
{
    return runs(all).replace(u'\n', u"<br>"_s);
}

class MarkdownPaper {
public:
    explicit MarkdownPaper(const BriefDocument &document) : m_document(document)
    {
        for (const ContentsEntry &entry : contentsOf(document))
            m_ids.insert(entry.anchor, u"part-%1"_s.arg(m_ids.size() + 1));
    }

    void operator()(const Heading &block)
    {
        const QString id = m_ids.value(block.anchor);
        // Each reader makes its own addresses of headings, so those that the contents lead to bring one along.
        put(QString(std::clamp(block.level, 1, 3) + 1, u'#') + u' '
            + (id.isEmpty() ? QString() : u"<a id=\"%1\"></a>"_s.arg(id)) + oneLine(block.text));
    }
    void operator()(const Contents &block)
    {
        QStringList lines;
        for (const ContentsEntry &entry : contentsOf(m_document))
            lines << QString((entry.level - 1) * 2, u' ')
                    + u"- [%1](#%2)"_s.arg(oneLine(entry.text), m_ids.value(entry.anchor));
        if (lines.isEmpty())
            return;
        put(u"## "_s + both(block.title, block.secondTitle));
        put(lines.join(u'\n'));
    }
    void operator()(const WritingLines &block)
    {
        put(both(block.label, block.secondLabel));
        for (int i = 0; i < block.count; ++i)
            put(escaped(QString(kWritingWidth, u'_')));
    }
    void operator()(const Paragraph &block)
    {
        const QString text = asParagraph(runs(block.text));
        const QString number = block.numbered ? QString::number(++m_number) + u". "_s : QString();
        put((block.role == Paragraph::Role::Caution ? u"> "_s : QString()) + number + text);
    }
    void operator()(const Bullets &block)
    {
        QStringList lines;
        for (const Inlines &item : block.items)
            lines << u"- "_s + asParagraph(runs(item)).replace(u'\n', u"\n  "_s);
        put(lines.join(u'\n'));
    }
    void operator()(const Table &block);
    void operator()(const TitleBlock &block)
    {
        put(both(block.kind, block.secondKind));
        put(u"# "_s + oneLine(block.title));
        QStringList lines;
        for (qsizetype i = 0; i < block.lines.size(); ++i)
            lines << u"- "_s + strong(both(block.lines[i].first, block.secondLabels.value(i)) + u':') + u' '
                    + oneLine(block.lines[i].second);
        put(lines.join(u'\n'));
    }
    void operator()(const PageStart &) {}  // pages are for paper
    void operator()(const Beside &pair)
    {
        eachSide(pair, m_number, [this](const auto &side, bool) { (*this)(side); });
    }

    void put(const QString &block)
    {
        if (!block.isEmpty())
            m_blocks << block;
    }
    [[nodiscard]] QString text() const { return m_blocks.join(u"\n\n"_s) + u'\n'; }

private:
    [[nodiscard]] QString both(const QString &first, const QString &second) const
    {
        return escaped(textOf(inBoth(m_document, first, second)));
    }
    [[nodiscard]] static QString oneLine(const Inlines &all) { return runs(all).replace(u'\n', u' '); }

    const BriefDocument &m_document;
    QHash<QString, QString> m_ids;  ///< of the headings that the contents list
    QStringList m_blocks;
    int m_number = 0;
};

void MarkdownPaper::operator()(const Table &block)
{
    if (block.hasCaption())
        put(strong(both(block.caption, block.secondCaption)));
    if (block.rows.isEmpty()) {
        put(both(block.empty, block.secondEmpty));
        return;
    }
    qsizetype columns = block.columns.size();
    for (const QList<Inlines> &row : block.rows)
        columns = std::max(columns, row.size());
    QString head;
    QString rule;
    for (qsizetype i = 0; i < columns; ++i) {
        const TableColumn column = block.columns.value(i);
        head += u"| "_s + both(column.header, column.secondHeader).replace(u'\n', u' ') + u' ';
        rule += column.align == TableColumn::Align::Center ? u"| :-: "_s
            : column.align == TableColumn::Align::End      ? u"| --: "_s
                                                           : u"| --- "_s;
    }
    QStringList lines{head + u'|', rule + u'|'};
    for (const QList<Inlines> &row : block.rows) {
        QString line;
        for (qsizetype i = 0; i < columns; ++i)
            line += u"| "_s + cell(row.value(i)) + u' ';
        lines << line + u'|';
    }
    put(lines.join(u'\n'));
}

}  // namespace

QString markdownDocument(const BriefDocument &document)
{
    MarkdownPaper paper(document);
    if (!document.classification.isEmpty())
        paper.put(strong(escaped(document.classification)));
    const NotedBlocks noted = withNotes(document, [](int number) {
        return Inline{u"[^%1]"_s.arg(number), {}, false, noteAnchor(number)};
    });
    for (const Block &block : noted.blocks)
        std::visit(paper, block);
    for (qsizetype i = 0; i < noted.notes.size(); ++i)
        paper.put(u"[^%1]: "_s.arg(i + 1) + escaped(noted.notes[i]).replace(u'\n', u' '));
    QStringList foot{document.shortTitle, document.version, document.classification};
    foot.removeAll(QString());
    if (!foot.isEmpty()) {
        paper.put(u"---"_s);
        paper.put(escaped(foot.join(u"  ·  "_s)));
    }
    return paper.text();
}

}  // namespace tri
