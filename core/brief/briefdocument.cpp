// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/brief/briefdocument.h"

#include <algorithm>

namespace tri {

using namespace Qt::StringLiterals;

QString textOf(const Inlines &inlines)
{
    QString text;
    for (const Inline &run : inlines)
        text += run.text;
    return text;
}

const Heading *headingOf(const Beside &pair)
{
    const auto *first = std::get_if<Heading>(&pair.first);
    return first ? first : std::get_if<Heading>(&pair.second);
}

const Heading *headingOf(const Block &block)
{
    const auto *pair = std::get_if<Beside>(&block);
    return pair ? headingOf(*pair) : std::get_if<Heading>(&block);
}

QStringList anchorsOf(const Block &block)
{
    QStringList out;
    const auto add = [&out](const auto *text) {
        if (text && !text->anchor.isEmpty())
            out << text->anchor;
    };
    add(std::get_if<Heading>(&block));
    add(std::get_if<Paragraph>(&block));
    if (const auto *pair = std::get_if<Beside>(&block))
        for (const Beside::Text *side : {&pair->first, &pair->second}) {
            add(std::get_if<Heading>(side));
            add(std::get_if<Paragraph>(side));
        }
    return out;
}

Heading *headingOf(Block &block)
{
    return const_cast<Heading *>(headingOf(std::as_const(block)));
}

Inlines inBoth(const BriefDocument &document, const QString &first, const QString &second)
{
    if (second.isEmpty() || second == first)
        return plain(first);
    if (first.isEmpty())
        return plain(second, document.secondLanguage);
    return {{first, {}, false, {}},
            {kBetweenLanguages, {}, false, {}},
            {second, document.secondLanguage, false, {}}};
}

namespace {

/// With the sources that it cites, each where it is cited.
QString citedText(const Inlines &inlines)
{
    QString text;
    for (const Inline &run : inlines)
        text += run.note.isEmpty() ? run.text : run.text + u" ["_s + run.note + u']';
    return text;
}

/// What the contents say of a heading: without links and weights, in both languages.
Inlines entryText(const Block &block)
{
    const auto *pair = std::get_if<Beside>(&block);
    const auto *second = pair ? std::get_if<Heading>(&pair->second) : nullptr;
    const Heading *heading = headingOf(block);
    Inlines text = heading->text;
    if (second && second != heading)
        text += Inlines{{kBetweenLanguages, {}, false, {}}} + second->text;
    for (Inline &run : text) {
        run.target.clear();
        run.note.clear();
        run.strong = false;
    }
    return text;
}

/// Writes blocks in the canonical text form.
class TextForm {
public:
    explicit TextForm(const BriefDocument &document) : m_document(document) {}

    void operator()(const Heading &b) { line(QString(b.level, u'#') + u' ' + citedText(b.text)); }
    void operator()(const Paragraph &b)
    {
        const QString prefix = b.numbered        ? QString::number(++m_number) + u". "_s
            : b.role == Paragraph::Role::Note    ? u"Note: "_s
            : b.role == Paragraph::Role::Caution ? u"! "_s
                                                 : QString();
        line(prefix + citedText(b.text));
    }
    void operator()(const Bullets &b)
    {
        for (const Inlines &item : b.items)
            line(u"- "_s + citedText(item));
    }
    void operator()(const Table &b)
    {
        if (b.hasCaption())
            line(u"Table: "_s + both(b.caption, b.secondCaption));
        QStringList cells;
        for (const TableColumn &column : b.columns)
            cells << both(column.header, column.secondHeader);
        if (!b.labelled)
            line(u"| "_s + cells.join(u" | "_s) + u" |"_s);
        for (const auto &row : b.rows) {
            cells.clear();
            for (const Inlines &cell : row)
                cells << citedText(cell).replace(u'\n', u" / "_s);
            line(u"| "_s + cells.join(u" | "_s) + u" |"_s);
        }
        if (b.rows.isEmpty())
            line(both(b.empty, b.secondEmpty));
    }
    void operator()(const TitleBlock &b)
    {
        line(both(b.kind, b.secondKind));
        line(textOf(b.title));
        for (qsizetype i = 0; i < b.lines.size(); ++i)
            line(both(b.lines[i].first, b.secondLabels.value(i)) + u": "_s + citedText(b.lines[i].second));
    }
    void operator()(const PageStart &b) { line(b.landscape ? u"--- landscape"_s : u"---"_s); }
    void operator()(const Contents &b)
    {
        line(both(b.title, b.secondTitle));
        for (const ContentsEntry &entry : contentsOf(m_document))
            line(QString((entry.level - 1) * 2, u' ') + u"- "_s + textOf(entry.text));
    }
    void operator()(const WritingLines &b)
    {
        line(both(b.label, b.secondLabel));
        for (int i = 0; i < b.count; ++i)
            line(kWritingLine);
    }
    void operator()(const Beside &b)
    {
        eachSide(b, m_number, [this](const auto &side, bool) { (*this)(side); });
    }
    void line(const QString &text) { m_out += text + u'\n'; }
    [[nodiscard]] const QString &text() const { return m_out; }

private:
    [[nodiscard]] QString both(const QString &first, const QString &second) const
    {
        return textOf(inBoth(m_document, first, second));
    }

    const BriefDocument &m_document;
    QString m_out;
    int m_number = 0;
};

}  // namespace

QList<ContentsEntry> contentsOf(const BriefDocument &document)
{
    QList<ContentsEntry> out;
    bool begun = false;
    for (const Block &block : document.blocks) {
        begun = begun || std::holds_alternative<Contents>(block);
        const Heading *heading = headingOf(block);
        if (!begun || !heading || heading->level > 2 || heading->anchor.isEmpty()
            || textOf(heading->text).trimmed().isEmpty())
            continue;
        out << ContentsEntry{std::max(heading->level, 1), entryText(block), heading->anchor};
    }
    return out;
}

QString toText(const BriefDocument &document)
{
    TextForm form(document);
    for (const Block &block : document.blocks) {
        std::visit(form, block);
        form.line({});
    }
    return form.text();
}

}  // namespace tri
