// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/htmldocument.h"

#include "core/base/localtext.h"
#include "core/base/translations.h"
#include "core/brief/papernotes.h"
#include "core/text/xmlpart.h"

#include <QHash>

#include <algorithm>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *kContents = QT_TRANSLATE_NOOP("PaperFile", "Contents");
constexpr const char *kTicked = QT_TRANSLATE_NOOP("PaperFile", "ticked");
constexpr const char *kOpen = QT_TRANSLATE_NOOP("PaperFile", "not ticked");
constexpr const char *kCrossed = QT_TRANSLATE_NOOP("PaperFile", "crossed out");
constexpr const char *kBack = QT_TRANSLATE_NOOP("PaperFile", "back to the text");
constexpr QChar kBackSign(0x21A9);
constexpr const char *kToWrite = QT_TRANSLATE_NOOP("PaperFile", "line to write on");

/// Logical properties, so that one sheet serves both directions.
constexpr const char *kStyle = R"(
:root { color-scheme: light dark; --ink: #1b1f24; --soft: #57606a; --rule: #c3c8ce; --fill: #f4f6f8; --page: #fff; --link: #0b57a4; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6e8eb; --soft: #a3abb5; --rule: #474f58; --fill: #23282e; --page: #171a1e; --link: #8ab8ee; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 52rem; padding: 1.5rem 1.25rem 3rem; background: var(--page); color: var(--ink);
  font: 1rem/1.5 "Noto Sans", "Noto Sans Arabic", "Noto Sans CJK SC", system-ui, sans-serif; }
h1 { font-size: 1.75rem; line-height: 1.2; margin: 0 0 1rem; }
h2 { font-size: 1.3rem; line-height: 1.25; margin: 2.2rem 0 .5rem; }
h3 { font-size: 1.1rem; margin: 1.6rem 0 .4rem; }
h4 { font-size: 1rem; margin: 1.2rem 0 .3rem; }
p { margin: 0 0 .7rem; }
a { color: var(--link); }
.classification { text-align: center; font-weight: 600; font-size: .875rem; }
.kind, .note, .foot { color: var(--soft); font-size: .875rem; }
.caution { border-inline-start: 3px solid var(--ink); padding-inline-start: .8rem; }
.numbered { padding-inline-start: 2.4rem; position: relative; }
.numbered > .number { position: absolute; inset-inline-start: 0; color: var(--soft); }
dl { display: grid; grid-template-columns: minmax(7rem, max-content) 1fr; gap: .25rem 1.2rem; margin: 0 0 1.5rem;
  padding: .8rem 0; border-block: 1px solid var(--rule); }
dt { color: var(--soft); }
dd { margin: 0; }
nav { margin: 0 0 2rem; padding: .8rem 1.2rem; background: var(--fill); }
nav ul { margin: 0; padding-inline-start: 1.1rem; }
nav p { font-weight: 600; margin: 0 0 .3rem; }
.table { overflow-x: auto; margin: 0 0 1.2rem; }
table { border-collapse: collapse; width: 100%; font-size: .925rem; }
caption { text-align: start; font-weight: 600; padding: 0 0 .35rem; }
th, td { text-align: start; vertical-align: top; padding: .35rem .6rem; border-block-end: 1px solid var(--rule); }
th { vertical-align: bottom; border-block-end: 2px solid var(--ink); }
th[scope=row] { width: 30%; vertical-align: top; border-block-end: 1px solid var(--rule); font-weight: 400; color: var(--soft); }
th[scope=row] strong { color: var(--ink); }
.beside { display: grid; grid-template-columns: 1fr 1fr; column-gap: 2rem; } .beside > div { min-width: 0; }
@media (max-width: 36rem) { .beside { display: block; } }
.center { text-align: center; } .end { text-align: end; }
.line { display: inline-block; width: 100%; min-width: 6rem; height: 1.6em; border-block-end: 1px solid var(--ink); }
sup { line-height: 0; } .notes { font-size: .925rem; } .large .notes { font-size: 1em; }
.writing { margin: 1rem 0 1.6rem; } .writing p { margin: 0; } .writing .line { height: 2.4em; }
.cover { margin-block-end: 2rem; padding-block-start: 12vh; } .cover h1 { font-size: 2.4rem; margin-block-end: 2rem; }
.large { max-width: 62rem; font-size: 1.5rem; } .large :is(table, .kind, .note, .foot, .classification) { font-size: 1em; }
.large h1 { font-size: 2.25rem; } .large h2 { font-size: 1.9rem; } .large h3 { font-size: 1.65rem; } .large h4 { font-size: 1.55rem; }
footer { margin-block-start: 3rem; border-block-start: 1px solid var(--rule); padding-block-start: .6rem; }
@media print {
  @page { margin: 25mm; } @page wide { size: landscape; }
  :root { --ink: #000; --soft: #333; --rule: #888; --fill: #fff; --page: #fff; --link: #000; }
  body { max-width: none; padding: 0; font-size: 10.5pt; }
  body.large { font-size: 16pt; } .cover { padding-block-start: 45mm; break-after: page; }
  nav { display: none; } .wide { page: wide; } .newpage { break-before: page; }
  h2, h3, h4, caption { break-after: avoid; } tr { break-inside: avoid; } thead { display: table-header-group; }
}
)";

/// Nothing in the data is markup, and what HTML has no place for is left out.
QString escaped(const QString &text)
{
    return xmlText(text).toHtmlEscaped();
}

class HtmlPaper {
public:
    explicit HtmlPaper(const BriefDocument &document) : m_document(document), m_language(document.language) {}
    QByteArray write();

    void operator()(const Heading &block);
    void operator()(const Paragraph &block);
    void operator()(const Bullets &block);
    void operator()(const Table &block);
    void operator()(const TitleBlock &block);
    void operator()(const PageStart &block);
    void operator()(const Contents &block);
    void operator()(const WritingLines &block);
    void operator()(const Beside &pair);

private:
    [[nodiscard]] QString word(const char *text) const
    {
        return textIn(m_document.language, "PaperFile", text);
    }
    [[nodiscard]] static QString attribute(const char *name, const QString &value)
    {
        return value.isEmpty() ? QString() : u" %1=\"%2\""_s.arg(QLatin1StringView(name), escaped(value));
    }
    [[nodiscard]] static QString direction(const QString &language)
    {
        return isRightToLeft(language) ? u"rtl"_s : u"ltr"_s;
    }
    [[nodiscard]] static QString lines(const QString &text)
    {
        return escaped(text).replace(u'\n', u"<br>"_s);
    }
    [[nodiscard]] QString run(const Inline &one) const;
    [[nodiscard]] QString runs(const Inlines &all) const;
    [[nodiscard]] QString cell(const Inlines &all) const;
    [[nodiscard]] QString anchored(const QString &anchor);
    /// A link to each heading down to a level, within the list of those above it; nothing when there are fewer than two.
    void contents(int deepest);
    void endNotes(const QStringList &notes);
    [[nodiscard]] bool hasContents() const;
    void put(const QString &html) { m_html += html + u'\n'; }

    [[nodiscard]] QString both(const QString &first, const QString &second) const
    {
        return runs(inBoth(m_document, first, second));
    }
    /// For attributes, which hold no markup.
    [[nodiscard]] QString bothWords(const QString &first, const QString &second) const
    {
        return textOf(inBoth(m_document, first, second));
    }

    const BriefDocument &m_document;
    QString m_language;  ///< of what is being written
    QString m_html;
    QHash<QString, QString> m_ids;  ///< of anchors
    int m_number = 0;
    int m_headings = 0;
    bool m_wide = false;
};

QString HtmlPaper::run(const Inline &one) const
{
    if (const int note = noteNumber(one.target); note > 0)
        return u"<sup><a role=\"doc-noteref\" id=\"cited%1\" href=\"#note%1\">%1</a></sup>"_s.arg(note);
    QString out = lines(one.text);
    if (one.strong)
        out = u"<strong>"_s + out + u"</strong>"_s;
    if (!one.language.isEmpty() && one.language != m_language)
        out = u"<span"_s + attribute("lang", one.language) + attribute("dir", direction(one.language)) + u'>'
            + out + u"</span>"_s;
    if (const QString id = m_ids.value(one.target); !id.isEmpty())
        return u"<a"_s + attribute("href", u'#' + id) + u'>' + out + u"</a>"_s;
    if (one.target.startsWith(u"http://") || one.target.startsWith(u"https://"))
        return u"<a"_s + attribute("href", one.target) + u" rel=\"noreferrer\">"_s + out + u"</a>"_s;
    return out;
}

QString HtmlPaper::runs(const Inlines &all) const
{
    QString out;
    for (const Inline &one : all)
        out += run(one);
    return out;
}

/// What stands in for a drawing is said in words.
QString HtmlPaper::cell(const Inlines &all) const
{
    const QString text = textOf(all);
    if (text.size() == 1)
        for (const auto &[sign, said] :
             {std::pair{kOpenBox, kOpen}, std::pair{kTickedBox, kTicked}, std::pair{kCrossedBox, kCrossed}})
            if (text[0] == sign)
                return u"<span role=\"img\""_s + attribute("aria-label", word(said)) + u'>' + sign
                    + u"</span>"_s;
    if (!text.endsWith(kWritingLine))
        return runs(all);
    Inlines before = all;
    before.last().text.chop(kWritingLine.size());
    return runs(before) + u"<span class=\"line\" role=\"img\""_s + attribute("aria-label", word(kToWrite))
        + u"></span>"_s;
}

QString HtmlPaper::anchored(const QString &anchor)
{
    return attribute("id", m_ids.value(anchor));
}

void HtmlPaper::operator()(const Heading &block)
{
    const int level = std::clamp(block.level, 1, 3);
    const QString id = block.anchor.isEmpty() ? u"h%1"_s.arg(m_headings) : m_ids.value(block.anchor);
    ++m_headings;
    put(u"<h%1%2%3>%4</h%1>"_s.arg(QString::number(level + 1), attribute("id", id),
                                   block.newPage ? u" class=\"newpage\""_s : QString(), runs(block.text)));
}

void HtmlPaper::operator()(const Paragraph &block)
{
    QStringList classes;
    if (block.numbered)
        classes << u"numbered"_s;
    if (block.role == Paragraph::Role::Note)
        classes << u"note"_s;
    if (block.role == Paragraph::Role::Caution)
        classes << u"caution"_s;
    const QString number =
        block.numbered ? u"<span class=\"number\">%1.</span> "_s.arg(++m_number) : QString();
    put(u"<p"_s + attribute("class", classes.join(u' ')) + anchored(block.anchor) + u'>' + number
        + runs(block.text) + u"</p>"_s);
}

void HtmlPaper::operator()(const Bullets &block)
{
    put(u"<ul>"_s);
    for (const Inlines &item : block.items)
        put(u"<li>"_s + runs(item) + u"</li>"_s);
    put(u"</ul>"_s);
}

void HtmlPaper::operator()(const Table &block)
{
    if (block.rows.isEmpty()) {
        if (block.hasCaption())
            put(u"<p><strong>"_s + both(block.caption, block.secondCaption) + u"</strong></p>"_s);
        put(u"<p>"_s + both(block.empty, block.secondEmpty) + u"</p>"_s);
        return;
    }
    const auto aligned = [&block](qsizetype column) {
        const auto align =
            column < block.columns.size() ? block.columns[column].align : TableColumn::Align::Start;
        return align == TableColumn::Align::Center ? u" class=\"center\""_s
            : align == TableColumn::Align::End     ? u" class=\"end\""_s
                                                   : QString();
    };
    // A wide table is scrolled by keys too.
    put(u"<div class=\"table\" tabindex=\"0\" role=\"group\""_s
        + attribute("aria-label", bothWords(block.caption, block.secondCaption)) + u"><table>"_s);
    if (block.hasCaption())
        put(u"<caption>"_s + both(block.caption, block.secondCaption) + u"</caption>"_s);
    const bool hasHeader = !block.labelled
        && std::any_of(block.columns.begin(), block.columns.end(), [](const TableColumn &column) {
               return !column.header.isEmpty() || !column.secondHeader.isEmpty();
           });
    if (hasHeader) {
        put(u"<thead><tr>"_s);
        for (qsizetype i = 0; i < block.columns.size(); ++i)
            put(u"<th scope=\"col\""_s + aligned(i) + u'>'
                + both(block.columns[i].header, block.columns[i].secondHeader) + u"</th>"_s);
        put(u"</tr></thead>"_s);
    }
    put(u"<tbody>"_s);
    for (const QList<Inlines> &row : block.rows) {
        put(u"<tr>"_s);
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (block.labelled && i == 0) {
                put(u"<th scope=\"row\">"_s + cell(row[i]) + u"</th>"_s);
                continue;
            }
            put(u"<td"_s + aligned(i) + u'>' + cell(row[i]) + u"</td>"_s);
        }
        put(u"</tr>"_s);
    }
    put(u"</tbody></table></div>"_s);
}

void HtmlPaper::operator()(const TitleBlock &block)
{
    if (block.cover)
        put(u"<section class=\"cover\">"_s);
    put(u"<p class=\"kind\">"_s + both(block.kind, block.secondKind) + u"</p>"_s);
    put(u"<h1>"_s + runs(block.title) + u"</h1>"_s);
    if (!block.lines.isEmpty()) {
        put(u"<dl>"_s);
        for (qsizetype i = 0; i < block.lines.size(); ++i)
            put(u"<dt>"_s + both(block.lines[i].first, block.secondLabels.value(i)) + u"</dt><dd>"_s
                + runs(block.lines[i].second) + u"</dd>"_s);
        put(u"</dl>"_s);
    }
    if (block.cover)
        put(u"</section>"_s);
    if (!hasContents())
        contents(1);
}

void HtmlPaper::operator()(const Contents &)
{
    contents(2);
}

void HtmlPaper::operator()(const WritingLines &block)
{
    put(u"<div class=\"writing\"><p class=\"note\">"_s + both(block.label, block.secondLabel) + u"</p>"_s);
    for (int i = 0; i < block.count; ++i)
        put(u"<span class=\"line\" role=\"img\""_s + attribute("aria-label", word(kToWrite)) + u"></span>"_s);
    put(u"</div>"_s);
}

void HtmlPaper::operator()(const Beside &pair)
{
    const auto attributes = [this] {
        return m_language == m_document.language
            ? QString()
            : attribute("lang", m_language) + attribute("dir", direction(m_language));
    };
    put(u"<div class=\"beside\">"_s);
    const bool hasFirst = !std::holds_alternative<std::monostate>(pair.first);
    if (!hasFirst)
        put(u"<div></div>"_s);
    eachSide(pair, m_number, [&](const auto &side, bool isSecond) {
        m_language = isSecond ? m_document.secondLanguage : m_document.language;
        put(u"<div"_s + attributes() + u'>');
        (*this)(side);
        put(u"</div>"_s);
    });
    m_language = m_document.language;
    put(u"</div>"_s);
}

void HtmlPaper::operator()(const PageStart &block)
{
    if (m_wide)
        put(u"</div>"_s);
    m_wide = block.landscape;
    if (m_wide)
        put(u"<div class=\"wide\">"_s);
}

void HtmlPaper::contents(int deepest)
{
    QString items;
    int heading = 0;
    int count = 0;
    int level = 0;  // of the item that is open; 0 = none
    for (const Block &block : m_document.blocks) {
        const Heading *one = headingOf(block);
        if (!one)
            continue;
        const QString id = one->anchor.isEmpty() ? u"h%1"_s.arg(heading) : m_ids.value(one->anchor);
        ++heading;
        const int own = std::max(one->level, 1);
        if (own > deepest)
            continue;
        ++count;
        if (level > 0 && own > level)
            items += u"<ul>\n"_s;
        else if (level > 0)
            items += own < level ? u"</li>\n</ul></li>\n"_s : u"</li>\n"_s;
        else if (own > 1)  // the first heading stands below one that is not there
            continue;
        items += u"<li><a href=\"#%1\">%2</a>"_s.arg(escaped(id), escaped(textOf(one->text)));
        level = own;
    }
    items += level > 1 ? u"</li>\n</ul></li>\n"_s : u"</li>\n"_s;
    if (count > 1 && level > 0)
        put(u"<nav aria-labelledby=\"contents\"><p id=\"contents\">"_s + escaped(word(kContents))
            + u"</p><ul>\n"_s + items + u"</ul></nav>"_s);
}

bool HtmlPaper::hasContents() const
{
    return std::any_of(m_document.blocks.begin(), m_document.blocks.end(),
                       [](const Block &block) { return std::holds_alternative<Contents>(block); });
}

/// A page of the web has no foot, so they stand at its end, and lead back.
void HtmlPaper::endNotes(const QStringList &notes)
{
    if (notes.isEmpty())
        return;
    put(u"<section class=\"notes\" role=\"doc-endnotes\" aria-labelledby=\"notes\"><h2 id=\"notes\">"_s
        + escaped(notesTitle(m_document.language)) + u"</h2><ol>"_s);
    for (qsizetype i = 0; i < notes.size(); ++i)
        put(u"<li id=\"note%1\">%2 <a role=\"doc-backlink\" href=\"#cited%1\"%3>%4</a></li>"_s.arg(
            QString::number(i + 1), lines(notes[i]), attribute("aria-label", word(kBack)),
            QString(kBackSign)));
    put(u"</ol></section>"_s);
}

QByteArray HtmlPaper::write()
{
    // Anchors are made of references and names; an id of our own has no blanks and meets none of the page's.
    for (const Block &block : m_document.blocks) {
        for (const QString &anchor : anchorsOf(block))
            if (!m_ids.contains(anchor))
                m_ids.insert(anchor, u"a%1"_s.arg(m_ids.size() + 1));
    }
    put(u"<!DOCTYPE html>"_s);
    put(u"<html"_s + attribute("lang", m_document.language) + attribute("dir", direction(m_document.language))
        + u'>');
    put(u"<head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"_s);
    // Nothing is fetched from anywhere, whatever stands in the data.
    put(u"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">"_s);
    put(u"<title>"_s + escaped(m_document.title) + u"</title>"_s);
    for (const auto &[name, value] :
         {std::pair{"author", m_document.author}, std::pair{"description", m_document.subject}})
        if (!value.isEmpty())
            put(u"<meta name=\"%1\""_s.arg(QLatin1StringView(name)) + attribute("content", value) + u'>');
    put(u"<style>"_s + QString::fromLatin1(kStyle) + u"</style></head>"_s);
    put(m_document.pages.largePrint ? u"<body class=\"large\">"_s : u"<body>"_s);
    const QString classification = m_document.classification.isEmpty()
        ? QString()
        : u"<p class=\"classification\">"_s + escaped(m_document.classification) + u"</p>"_s;
    put(u"<header>"_s + classification + u"</header><main>"_s);
    const NotedBlocks noted = withNotes(m_document, [](int number) {
        return Inline{QString::number(number), {}, false, noteAnchor(number)};
    });
    for (const Block &block : noted.blocks)
        std::visit(*this, block);
    (*this)(PageStart{});
    endNotes(noted.notes);
    QStringList foot{m_document.shortTitle, m_document.version};
    foot.removeAll(QString());
    put(u"</main><footer><p class=\"foot\">"_s + escaped(foot.join(u"  ·  "_s)) + u"</p>"_s + classification
        + u"</footer>"_s);
    put(u"</body></html>"_s);
    return m_html.toUtf8();
}

}  // namespace

QByteArray htmlDocument(const BriefDocument &document)
{
    return HtmlPaper(document).write();
}

}  // namespace tri
