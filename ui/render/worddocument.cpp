// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/worddocument.h"

#include "core/base/localtext.h"
#include "core/brief/papernotes.h"
#include "ui/render/columnshares.h"
#include "ui/render/paginator.h"
#include "ui/render/wordpaper.h"

#include <algorithm>
#include <utility>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFirstNote = 2;  // after the two kinds of rules above notes
constexpr int kWritingSpace = 510;

QString bookmark(int part)
{
    return u"_Toc%1"_s.arg(part);
}

}  // namespace

void PaperPart::beginParagraph(const char *style, bool newPage)
{
    open("w:p");
    open("w:pPr");
    empty("w:pStyle", {{"w:val", QLatin1StringView(style)}});
    if (std::exchange(m_turns, false) || newPage)
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
    const bool rtl = isRightToLeft(other ? one.language : m_document.language);
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
    if (!one.note.isEmpty())
        raised("w:footnoteReference", QString::number(kFirstNote + m_note++));
}

/// The number of a note, which the reading program counts: in the text by its id, or in the note itself.
void PaperPart::raised(const char *mark, const QString &id)
{
    open("w:r");
    open("w:rPr");
    empty("w:vertAlign", {{"w:val", u"superscript"_s}});
    close();
    open(mark);
    if (!id.isEmpty())
        attribute("w:id", id);
    close();
    close();
}

QByteArray PaperPart::footnotes()
{
    const QStringList notes = withNotes(m_document, [](int) { return Inline(); }).notes;
    if (notes.isEmpty())
        return {};
    for (const auto &[id, type, mark] :
         {std::tuple(u"0"_s, u"separator"_s, "w:separator"),
          std::tuple(u"1"_s, u"continuationSeparator"_s, "w:continuationSeparator")}) {
        open("w:footnote", {{"w:type", type}, {"w:id", id}});
        open("w:p");
        open("w:r");
        empty(mark);
        close();
        close();
        close();
    }
    for (qsizetype i = 0; i < notes.size(); ++i) {
        open("w:footnote", {{"w:id", QString::number(kFirstNote + i)}});
        beginParagraph("FootnoteText");
        raised("w:footnoteRef", {});
        run({u' ' + notes[i], {}, false, {}});
        close();
        close();
    }
    return end();
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

void PaperPart::endSection()
{
    section(page(), m_rtl);
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
    m_turns = false;
}

void PaperPart::operator()(const Heading &block)
{
    static constexpr std::array styles{"Heading1", "Heading2", "Heading3"};
    beginParagraph(styles[std::size_t(std::clamp(block.level, 1, 3) - 1)], block.newPage);
    const int part = block.level <= 2 ? m_parts.value(block.anchor) : 0;
    const QString id = QString::number(part);
    if (part > 0)
        empty("w:bookmarkStart", {{"w:id", id}, {"w:name", bookmark(part)}});
    runs(block.text);
    if (part > 0)
        empty("w:bookmarkEnd", {{"w:id", id}});
    close();
    m_any = true;
}

/// A field that is filled already: it opens without asking, and is made anew when its reader wishes. Pages are those of our own
/// layout, from which another program's may differ by a line here and there.
void PaperPart::operator()(const Contents &block)
{
    const QList<ContentsEntry> entries = contentsOf(m_document);
    if (entries.isEmpty())
        return;
    const QHash<QString, int> pages = ui::pagesOfParts(m_document);
    open("w:sdt");
    open("w:sdtPr");
    open("w:docPartObj");
    empty("w:docPartGallery", {{"w:val", u"Table of Contents"_s}});
    empty("w:docPartUnique");
    close();
    close();
    open("w:sdtContent");
    paragraph("TOCHeading", inBoth(m_document, block.title, block.secondTitle));
    for (qsizetype i = 0; i < entries.size(); ++i)
        entry(entries[i], i == 0, pages.value(entries[i].anchor));
    beginParagraph("AfterTable");
    endField();
    close();
    close();
    close();
    m_turns = block.ownPage;
}

void PaperPart::entry(const ContentsEntry &entry, bool first, int page)
{
    const QString name = bookmark(m_parts.value(entry.anchor));
    beginParagraph(entry.level <= 1 ? "TOC1" : "TOC2");
    if (first)
        beginField(u"TOC \\o \"1-2\" \\h \\z \\u"_s);
    open("w:hyperlink", {{"w:anchor", name}, {"w:history", u"1"_s}});
    runs(entry.text);
    open("w:r");
    empty("w:tab");
    close();
    beginField(u"PAGEREF %1 \\h"_s.arg(name));
    run({QString::number(page), {}, false, {}});
    endField();
    close();
    close();
}

/// Rows of a table, since borders of paragraphs below each other are joined.
void PaperPart::operator()(const WritingLines &block)
{
    if (block.count <= 0)
        return;
    paragraph("Label", inBoth(m_document, block.label, block.secondLabel));
    beginTable({textWidth()}, Rules::Lines);
    for (int i = 0; i < block.count; ++i) {
        open("w:tr");
        open("w:trPr");
        empty("w:trHeight", {{"w:val", QString::number(kWritingSpace)}, {"w:hRule", u"exact"_s}});
        close();
        cell(textWidth(), "Cell", {});
        close();
    }
    close();
    paragraph("AfterTable", {});
}

void PaperPart::operator()(const Paragraph &block)
{
    Inlines text = block.text;
    if (block.numbered)
        text.prepend({QString::number(++m_number) + u". "_s, m_language, false, {}});
    paragraph(block.role == Paragraph::Role::Note ? "Note" : "Normal", text);
}

void PaperPart::operator()(const Bullets &block)
{
    for (const Inlines &item : block.items)
        paragraph("Bullet", Inlines{{u"– "_s, m_language, false, {}}} + item);
}

QList<int> PaperPart::widthsOf(const QList<double> &shares) const
{
    QList<int> out;
    for (const double share : shares)
        out << int(textWidth() * share);
    return out;
}

void PaperPart::beginTable(const QList<int> &widths, Rules rules)
{
    int all = 0;
    for (const int width : widths)
        all += width;
    open("w:tbl");
    open("w:tblPr");
    if (m_rtl)
        empty("w:bidiVisual");
    empty("w:tblW", {{"w:w", QString::number(all)}, {"w:type", u"dxa"_s}});
    const QString outer = rules == Rules::Table ? u"6"_s : u"2"_s;
    QList<std::pair<const char *, QString>> borders;
    if (rules == Rules::Table)
        borders << std::pair{"w:top", outer};
    if (rules != Rules::None)
        borders << std::pair{"w:bottom", outer} << std::pair{"w:insideH", u"2"_s};
    if (!borders.isEmpty())
        open("w:tblBorders");
    for (const auto &[side, size] : std::as_const(borders))
        empty(side, {{"w:val", u"single"_s}, {"w:sz", size}, {"w:space", u"0"_s}, {"w:color", u"auto"_s}});
    if (!borders.isEmpty())
        close();
    empty("w:tblLayout", {{"w:type", u"fixed"_s}});
    open("w:tblCellMar");
    for (const char *side : {"w:left", "w:right"})
        empty(side, {{"w:w", rules == Rules::None ? u"140"_s : u"70"_s}, {"w:type", u"dxa"_s}});
    close();
    close();
    open("w:tblGrid");
    for (const int width : widths)
        empty("w:gridCol", {{"w:w", QString::number(width)}});
    close();
}

void PaperPart::beginCell(int width, bool headerCell)
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
}

void PaperPart::cell(int width, const char *style, const Inlines &text, bool headerCell)
{
    beginCell(width, headerCell);
    beginParagraph(style);
    runs(text);
    close();
    close();
}

void PaperPart::operator()(const Table &block)
{
    if (block.hasCaption())
        paragraph("Caption", inBoth(m_document, block.caption, block.secondCaption));
    const QList<double> shares = columnShares(block, textWidth() / 20.0, m_document.pages.largePrint);
    if (shares.isEmpty())
        return;
    if (block.rows.isEmpty()) {
        paragraph("Normal", inBoth(m_document, block.empty, block.secondEmpty));
        return;
    }
    if (m_turns)
        paragraph("AfterTable", {});
    const QList<int> widths = widthsOf(shares);
    beginTable(widths);
    if (!block.labelled) {
        open("w:tr");
        open("w:trPr");
        empty("w:cantSplit");
        empty("w:tblHeader");
        close();
        for (qsizetype i = 0; i < widths.size(); ++i)
            cell(widths[i], "HeaderCell",
                 inBoth(m_document, block.columns.value(i).header, block.columns.value(i).secondHeader),
                 true);
        close();
    }
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
    paragraph(block.cover ? "CoverKind" : "Note", inBoth(m_document, block.kind, block.secondKind));
    paragraph(block.cover ? "CoverTitle" : "Title", block.title);
    if (!block.lines.isEmpty())
        titleLines(block);
    m_turns = block.cover;
}

void PaperPart::titleLines(const TitleBlock &block)
{
    const QList<int> widths = widthsOf({0.25, 0.75});
    beginTable(widths);
    for (qsizetype i = 0; i < block.lines.size(); ++i) {
        open("w:tr");
        cell(widths[0], "Cell", inBoth(m_document, block.lines[i].first, block.secondLabels.value(i)));
        cell(widths[1], "Cell", block.lines[i].second);
        close();
    }
    close();
    paragraph("AfterTable", {});
}

QByteArray PaperPart::body()
{
    for (const ContentsEntry &entry : contentsOf(m_document))
        m_parts.insert(entry.anchor, int(m_parts.size()) + 1);
    open("w:body");
    for (const Block &block : m_document.blocks) {
        if (!std::holds_alternative<Beside>(block))
            endSides();
        std::visit(*this, block);
    }
    endSides();
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

Result<QByteArray> wordDocument(const BriefDocument &document)
{
    return wordPackage({.document = PaperPart("w:document", document).body(),
                        .styles = wordStyles(document),
                        .header = PaperPart("w:hdr", document).header(),
                        .footer = PaperPart("w:ftr", document).footer(),
                        .footnotes = PaperPart("w:footnotes", document).footnotes()});
}

}  // namespace tri
