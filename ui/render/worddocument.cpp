// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/worddocument.h"

#include "core/base/localtext.h"
#include "core/text/wordpackage.h"
#include "ui/render/columnshares.h"

#include <algorithm>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

// Twentieths of a point, as all lengths here.
constexpr std::pair<int, int> kA4{11906, 16838};
constexpr std::pair<int, int> kLetter{12240, 15840};

class PaperPart : private WordPart {
public:
    PaperPart(const char *root, const BriefDocument &document)
        : WordPart(root), m_document(document), m_rtl(isRightToLeft(document.language))
    {
    }
    QByteArray body();
    QByteArray styles();
    QByteArray header();
    QByteArray footer();

    void operator()(const Heading &block);
    void operator()(const Paragraph &block);
    void operator()(const Bullets &block);
    void operator()(const Table &block);
    void operator()(const TitleBlock &block);
    void operator()(const PageStart &block);

private:
    void beginParagraph(const char *style, bool newPage = false);
    void run(const Inline &one);
    void runs(const Inlines &all);
    void paragraph(const char *style, const Inlines &text, bool newPage = false);
    void beginTable(const QList<int> &widths);
    void cell(int width, const char *style, const Inlines &text, bool headerCell = false);
    void endSection();
    [[nodiscard]] std::pair<int, int> pageSize() const;
    [[nodiscard]] int textWidth() const { return pageSize().first - 2 * kWordMargin; }
    [[nodiscard]] QList<int> widthsOf(const QList<double> &shares) const;
    void style(const char *id, const char *name, int before, int after, int size, bool bold,
               bool keepNext = false, int level = -1);

    const BriefDocument &m_document;
    bool m_rtl;
    bool m_landscape = false;
    bool m_any = false;  // something stands in the section
    int m_number = 0;    // of the last numbered paragraph
};

void PaperPart::beginParagraph(const char *style, bool newPage)
{
    open("w:p");
    open("w:pPr");
    empty("w:pStyle", {{"w:val", QLatin1StringView(style)}});
    if (newPage)
        empty("w:pageBreakBefore");
    // Said either way: the section's own direction would count otherwise.
    empty("w:bidi", {{"w:val", m_rtl ? u"1"_s : u"0"_s}});
    close();
}

void PaperPart::run(const Inline &one)
{
    if (one.text.isEmpty())
        return;
    const bool other = !one.language.isEmpty() && one.language != m_document.language;
    const bool rtl = other ? isRightToLeft(one.language) : m_rtl;
    open("w:r");
    if (rtl || other || one.strong) {
        open("w:rPr");
        if (one.strong) {
            empty("w:b");
            empty("w:bCs");
        }
        if (rtl)
            empty("w:rtl");
        if (other) {
            const char *kind = rtl ? "w:bidi" : one.language == u"zh" ? "w:eastAsia" : "w:val";
            empty("w:lang", {{kind, one.language}});
        }
        close();
    }
    // So that a full stop stays with the sentence that it ends.
    text(rtl == m_rtl ? one.text : isolated(one.text));
    close();
}

void PaperPart::runs(const Inlines &all)
{
    for (const Inline &one : all)
        run(one);
}

void PaperPart::paragraph(const char *style, const Inlines &text, bool newPage)
{
    beginParagraph(style, newPage);
    runs(text);
    close();
    m_any = true;
}

std::pair<int, int> PaperPart::pageSize() const
{
    const auto [width, height] = m_document.paper == Paper::Letter ? kLetter : kA4;
    return m_landscape ? std::pair{height, width} : std::pair{width, height};
}

void PaperPart::endSection()
{
    const auto [width, height] = pageSize();
    section({.width = width, .height = height, .isLandscape = m_landscape, .hasHeader = true}, m_rtl);
}

void PaperPart::operator()(const PageStart &block)
{
    if (m_any) {  // the last paragraph of a section says how it stood
        open("w:p");
        open("w:pPr");
        endSection();
        close();
        close();
    }
    m_landscape = block.landscape;
    m_any = false;
}

void PaperPart::operator()(const Heading &block)
{
    static constexpr std::array styles{"Heading1", "Heading2", "Heading3"};
    paragraph(styles[std::size_t(std::clamp(block.level, 1, 3) - 1)], block.text, block.newPage);
}

void PaperPart::operator()(const Paragraph &block)
{
    Inlines text = block.text;
    if (block.numbered)
        text.prepend({QString::number(++m_number) + u". "_s, {}, false, {}});
    paragraph(block.role == Paragraph::Role::Note ? "Note" : "Normal", text);
}

void PaperPart::operator()(const Bullets &block)
{
    for (const Inlines &item : block.items)
        paragraph("Bullet", Inlines{{u"– "_s, {}, false, {}}} + item);
}

QList<int> PaperPart::widthsOf(const QList<double> &shares) const
{
    QList<int> out;
    for (const double share : shares)
        out << int(textWidth() * share);
    return out;
}

void PaperPart::beginTable(const QList<int> &widths)
{
    int all = 0;
    for (const int width : widths)
        all += width;
    open("w:tbl");
    open("w:tblPr");
    if (m_rtl)
        empty("w:bidiVisual");
    empty("w:tblW", {{"w:w", QString::number(all)}, {"w:type", u"dxa"_s}});
    open("w:tblBorders");
    for (const auto &[side, size] :
         {std::pair{"w:top", u"6"_s}, std::pair{"w:bottom", u"6"_s}, std::pair{"w:insideH", u"2"_s}})
        empty(side, {{"w:val", u"single"_s}, {"w:sz", size}, {"w:space", u"0"_s}, {"w:color", u"auto"_s}});
    close();
    empty("w:tblLayout", {{"w:type", u"fixed"_s}});
    open("w:tblCellMar");
    for (const char *side : {"w:left", "w:right"})
        empty(side, {{"w:w", u"70"_s}, {"w:type", u"dxa"_s}});
    close();
    close();
    open("w:tblGrid");
    for (const int width : widths)
        empty("w:gridCol", {{"w:w", QString::number(width)}});
    close();
}

void PaperPart::cell(int width, const char *style, const Inlines &text, bool headerCell)
{
    open("w:tc");
    open("w:tcPr");
    empty("w:tcW", {{"w:w", QString::number(width)}, {"w:type", u"dxa"_s}});
    if (headerCell) {
        open("w:tcBorders");
        empty("w:bottom",
              {{"w:val", u"single"_s}, {"w:sz", u"6"_s}, {"w:space", u"0"_s}, {"w:color", u"auto"_s}});
        close();
        empty("w:vAlign", {{"w:val", u"bottom"_s}});
    }
    close();
    beginParagraph(style);
    runs(text);
    close();
    close();
}

void PaperPart::operator()(const Table &block)
{
    if (!block.caption.isEmpty())
        paragraph("Caption", plain(block.caption));
    const QList<double> shares = columnShares(block, textWidth() / 20.0);
    if (shares.isEmpty())
        return;
    if (block.rows.isEmpty()) {
        paragraph("Normal", plain(block.empty));
        return;
    }
    const QList<int> widths = widthsOf(shares);
    beginTable(widths);
    open("w:tr");
    open("w:trPr");
    empty("w:cantSplit");
    empty("w:tblHeader");
    close();
    for (qsizetype i = 0; i < widths.size(); ++i)
        cell(widths[i], "HeaderCell", plain(i < block.columns.size() ? block.columns[i].header : QString()),
             true);
    close();
    for (const QList<Inlines> &row : block.rows) {
        open("w:tr");
        open("w:trPr");
        empty("w:cantSplit");
        close();
        for (qsizetype i = 0; i < widths.size(); ++i)
            cell(widths[i], "Cell", row.value(i));
        close();
    }
    close();
    paragraph("AfterTable", {});  // two tables in a row would be one
}

void PaperPart::operator()(const TitleBlock &block)
{
    paragraph("Note", plain(block.kind));
    paragraph("Title", block.title);
    if (block.lines.isEmpty())
        return;
    const QList<int> widths = widthsOf({0.25, 0.75});
    beginTable(widths);
    for (const auto &[label, value] : block.lines) {
        open("w:tr");
        cell(widths[0], "Cell", plain(label));
        cell(widths[1], "Cell", value);
        close();
    }
    close();
    paragraph("AfterTable", {});
}

QByteArray PaperPart::body()
{
    open("w:body");
    for (const Block &block : m_document.blocks)
        std::visit(*this, block);
    endSection();
    return end();
}

QByteArray PaperPart::header()
{
    paragraph("Classification", plain(m_document.classification));
    return end();
}

/// Short title, version and "page 1 of 3", with a dot between them.
QByteArray PaperPart::footer()
{
    beginParagraph("Footer");
    QStringList parts{m_document.shortTitle, m_document.version};
    parts.removeAll(QString());
    run({parts.join(u"  ·  "_s) + u"  ·  "_s, {}, false, {}});
    const QString pageOf = m_document.pageOf.isEmpty() ? u"%1 / %2"_s : m_document.pageOf;
    qsizetype from = 0;
    for (qsizetype at = pageOf.indexOf(u'%'); at >= 0 && at + 1 < pageOf.size();
         at = pageOf.indexOf(u'%', from)) {
        run({pageOf.mid(from, at - from), {}, false, {}});
        field(pageOf[at + 1] == u'1' ? "PAGE" : "NUMPAGES");
        run({u"1"_s, {}, false, {}});
        close();
        from = at + 2;
    }
    run({pageOf.mid(from), {}, false, {}});
    close();
    paragraph("Classification", plain(m_document.classification));
    return end();
}

void PaperPart::style(const char *id, const char *name, int before, int after, int size, bool bold,
                      bool keepNext, int level)
{
    open("w:style", {{"w:type", u"paragraph"_s}, {"w:styleId", QLatin1StringView(id)}});
    const bool isNormal = QLatin1StringView(id) == "Normal"_L1;
    if (isNormal)
        attribute("w:default", u"1"_s);
    empty("w:name", {{"w:val", QLatin1StringView(name)}});
    if (!isNormal)
        empty("w:basedOn", {{"w:val", u"Normal"_s}});
    open("w:pPr");
    if (keepNext)
        empty("w:keepNext");
    empty("w:spacing", {{"w:before", QString::number(before)}, {"w:after", QString::number(after)}});
    if (QLatin1StringView(id) == "Classification"_L1)
        empty("w:jc", {{"w:val", u"center"_s}});
    if (level >= 0)
        empty("w:outlineLvl", {{"w:val", QString::number(level)}});
    close();
    open("w:rPr");
    if (bold) {
        empty("w:b");
        empty("w:bCs");
    }
    empty("w:sz", {{"w:val", QString::number(size)}});
    empty("w:szCs", {{"w:val", QString::number(size + (m_rtl ? 2 : 0))}});
    close();
    close();
}

QByteArray PaperPart::styles()
{
    openDefaults(m_document.language);
    closeDefaults();
    style("Normal", "Normal", 0, 120, 22, false);
    style("Title", "Title", 0, 180, 36, true);
    style("Heading1", "heading 1", 320, 80, 28, true, true, 0);
    style("Heading2", "heading 2", 240, 40, 24, true, true, 1);
    style("Heading3", "heading 3", 80, 40, 22, true, true, 2);
    style("Note", "Note", 0, 120, 18, false);
    style("Bullet", "Bullet", 0, 40, 22, false);
    style("Caption", "caption", 120, 80, 18, true, true);
    style("HeaderCell", "Header cell", 40, 40, 18, true, true);
    style("Cell", "Cell", 40, 40, 18, false);
    style("AfterTable", "After table", 0, 60, 8, false);
    style("Classification", "Classification", 0, 0, 17, true);
    style("Footer", "footer", 0, 0, 17, false);
    return end();
}

}  // namespace

Result<QByteArray> wordDocument(const BriefDocument &document)
{
    return wordPackage({.document = PaperPart("w:document", document).body(),
                        .styles = PaperPart("w:styles", document).styles(),
                        .header = PaperPart("w:hdr", document).header(),
                        .footer = PaperPart("w:ftr", document).footer()});
}

}  // namespace tri
