// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/opendocument.h"

#include "core/base/localtext.h"
#include "core/text/zipwriter.h"
#include "ui/render/columnshares.h"
#include "ui/render/openpaper.h"
#include "ui/render/paginator.h"

#include <algorithm>
#include <array>

namespace tri {

using namespace Qt::StringLiterals;
using namespace odf;

namespace {

constexpr double kPointsPerCm = 72 / 2.54;
constexpr const char *kMimeType = "application/vnd.oasis.opendocument.text";

// What paragraphs may begin a page with. Each has two further styles: on upright pages, and on pages on their side.
constexpr std::array kStarters{
    "Title",  "Heading_20_1", "Heading_20_2", "Heading_20_3",  "Text_20_body",        "Note", "Caution",
    "Bullet", "Caption",      "Turn",         "Cover_20_kind", "Contents_20_Heading", "Label"};

QString turned(const char *style, bool landscape)
{
    return QLatin1StringView(style) + (landscape ? u"-wide"_s : u"-upright"_s);
}

}  // namespace

void OpenPaper::automaticStyles()
{
    m_content.open("office:automatic-styles");
    for (const char *style : kStarters) {
        for (const bool landscape : {false, true})
            m_content.empty("style:style",
                            {{"style:name", turned(style, landscape)},
                             {"style:family", u"paragraph"_s},
                             {"style:parent-style-name", QLatin1StringView(style)},
                             {"style:master-page-name", landscape ? u"Wide"_s : u"Standard"_s}});
        m_content.open("style:style",
                       {{"style:name", QLatin1StringView(style) + u"-page"_s},
                        {"style:family", u"paragraph"_s},
                        {"style:parent-style-name", QLatin1StringView(style)}});
        m_content.empty("style:paragraph-properties", {{"fo:break-before", u"page"_s}});
        m_content.close();
    }
    for (const QString &language : contentLanguages()) {
        for (const bool strong : {false, true}) {
            m_content.open("style:style",
                           {{"style:name", u"run-"_s + language + (strong ? u"-strong"_s : QString())},
                            {"style:family", u"text"_s}});
            Attributes properties = language == m_document.language ? Attributes() : languageOf(language);
            if (strong)
                for (const char *key :
                     {"fo:font-weight", "style:font-weight-asian", "style:font-weight-complex"})
                    properties << std::pair{key, u"bold"_s};
            m_content.empty("style:text-properties", properties);
            m_content.close();
        }
    }
    tableStyles();
    secondStyles();
    m_content.close();
}

/// Tables are counted as they will be written.
void OpenPaper::tableStyles()
{
    int number = 0;
    bool landscape = false;
    const auto widthOf = [this](bool wide) {
        return sizeOf(m_document, wide).width - 2 * marginOf(m_document);
    };
    const auto widths = [&](const QList<double> &shares) {
        const QString name = u"Table%1"_s.arg(++number);
        const double all = widthOf(landscape);
        m_content.open("style:style", {{"style:name", name}, {"style:family", u"table"_s}});
        m_content.empty("style:table-properties",
                        {{"style:width", cm(all)},
                         {"table:align", u"margins"_s},
                         {"style:writing-mode", m_rtl ? u"rl-tb"_s : u"lr-tb"_s}});
        m_content.close();
        for (qsizetype i = 0; i < shares.size(); ++i) {
            m_content.open(
                "style:style",
                {{"style:name", name + u'.' + QString::number(i + 1)}, {"style:family", u"table-column"_s}});
            m_content.empty("style:table-column-properties", {{"style:column-width", cm(all * shares[i])}});
            m_content.close();
        }
    };
    for (const Block &block : m_document.blocks) {
        if (const auto *start = std::get_if<PageStart>(&block))
            landscape = start->landscape;
        else if (const auto *title = std::get_if<TitleBlock>(&block); title && !title->lines.isEmpty())
            widths({0.25, 0.75});
        else if (const auto *table = std::get_if<Table>(&block); table && !table->rows.isEmpty())
            widths(columnShares(*table, widthOf(landscape) * kPointsPerCm, m_document.pages.largePrint));
    }
    m_content.open("style:style", {{"style:name", u"Row"_s}, {"style:family", u"table-row"_s}});
    m_content.empty("style:table-row-properties", {{"fo:keep-together", u"always"_s}});
    m_content.close();
    for (const auto &[name, below] : {std::pair{u"Cell"_s, u"0.25pt solid #8a9199"_s},
                                      std::pair{u"HeaderCell"_s, u"0.75pt solid #000000"_s}}) {
        m_content.open("style:style", {{"style:name", name}, {"style:family", u"table-cell"_s}});
        m_content.empty("style:table-cell-properties",
                        {{"fo:padding", u"0.1cm"_s},
                         {"fo:border-bottom", below},
                         {"style:vertical-align", name == u"Cell" ? u"top"_s : u"bottom"_s}});
        m_content.close();
    }
}

void OpenPaper::run(const Inline &one)
{
    if (one.text.isEmpty())
        return;
    const bool other = !one.language.isEmpty() && one.language != m_document.language
        && contentLanguages().contains(one.language);
    const bool isAddress = one.target.startsWith(u"http://") || one.target.startsWith(u"https://");
    const bool isLink = isAddress || m_anchors.contains(one.target);
    if (isLink && isAddress)
        m_content.open("text:a", {{"xlink:type", u"simple"_s}, {"xlink:href", one.target}});
    else if (isLink)
        openLink(one.target);
    if (other || one.strong)
        m_content.open("text:span",
                       {{"text:style-name",
                         u"run-"_s + (other ? one.language : m_document.language)
                             + (one.strong ? u"-strong"_s : QString())}});
    // So that a full stop stays with the sentence that it ends.
    m_content.text(other && isRightToLeft(one.language) != m_rtl ? isolated(one.text) : one.text);
    if (other || one.strong)
        m_content.close();
    if (isLink)
        m_content.close();
    if (!one.note.isEmpty())
        footnote(one.note);
}

void OpenPaper::footnote(const QString &text)
{
    const QString number = QString::number(++m_notes);
    m_content.open("text:note", {{"text:id", u"ftn"_s + number}, {"text:note-class", u"footnote"_s}});
    m_content.open("text:note-citation");
    m_content.text(number);
    m_content.close();
    m_content.open("text:note-body");
    m_content.open("text:p", {{"text:style-name", u"Footnote"_s}});
    m_content.text(text);
    for (int i = 0; i < 3; ++i)
        m_content.close();
}

void OpenPaper::runs(const Inlines &all)
{
    for (const Inline &one : all)
        run(one);
}

void OpenPaper::anchor(const QString &name)
{
    if (!name.isEmpty())
        m_content.empty("text:bookmark", {{"text:name", name}});
}

QString OpenPaper::styleNow(const char *style, bool newPage)
{
    if (!m_language.isEmpty())
        return QLatin1StringView(style) + u"-second"_s;
    const bool turns = std::exchange(m_newPage, false) || newPage;
    if (std::exchange(m_turns, false))
        return turned(style, m_landscape);
    return QLatin1StringView(style) + (turns ? u"-page"_s : QString());
}

void OpenPaper::paragraph(const char *style, const Inlines &text, const QString &anchorName)
{
    m_content.open("text:p", {{"text:style-name", styleNow(style)}});
    anchor(anchorName);
    runs(text);
    m_content.close();
}

void OpenPaper::operator()(const PageStart &block)
{
    m_landscape = block.landscape;
    m_turns = true;
}

/// To a place in this paper; it looks like the words around it.
void OpenPaper::openLink(const QString &anchor)
{
    m_content.open("text:a",
                   {{"xlink:type", u"simple"_s},
                    {"xlink:href", u'#' + anchor},
                    {"text:style-name", u"InnerLink"_s},
                    {"text:visited-style-name", u"InnerLink"_s}});
}

/// What the index is made of, should its reader make it anew.
void OpenPaper::contentsSource(const Contents &block)
{
    m_content.open("text:table-of-content-source",
                   {{"text:outline-level", u"2"_s}, {"text:use-index-marks", u"false"_s}});
    m_content.open("text:index-title-template", {{"text:style-name", u"Contents_20_Heading"_s}});
    m_content.text(textOf(inBoth(m_document, block.title, block.secondTitle)));
    m_content.close();
    for (const QString &level : {u"1"_s, u"2"_s}) {
        m_content.open("text:table-of-content-entry-template",
                       {{"text:outline-level", level}, {"text:style-name", u"Contents_20_"_s + level}});
        m_content.empty("text:index-entry-link-start");
        m_content.empty("text:index-entry-text");
        m_content.empty("text:index-entry-tab-stop",
                        {{"style:type", u"right"_s}, {"style:leader-char", u"."_s}});
        m_content.empty("text:index-entry-page-number");
        m_content.empty("text:index-entry-link-end");
        m_content.close();
    }
    m_content.close();
}

/// With the pages of our own layout, from which another program's may differ by a line here and there.
void OpenPaper::operator()(const Contents &block)
{
    const QList<ContentsEntry> entries = contentsOf(m_document);
    if (entries.isEmpty())
        return;
    const QHash<QString, int> pages = ui::pagesOfParts(m_document);
    m_content.open("text:table-of-content", {{"text:name", u"Contents"_s}, {"text:protected", u"true"_s}});
    contentsSource(block);
    m_content.open("text:index-body");
    m_content.open("text:index-title", {{"text:name", u"Contents_Head"_s}});
    paragraph("Contents_20_Heading", inBoth(m_document, block.title, block.secondTitle));
    m_content.close();
    for (const ContentsEntry &entry : entries) {
        m_content.open("text:p", {{"text:style-name", u"Contents_20_%1"_s.arg(entry.level)}});
        openLink(entry.anchor);
        runs(entry.text);
        m_content.empty("text:tab");
        m_content.text(QString::number(pages.value(entry.anchor)));
        m_content.close();
        m_content.close();
    }
    m_content.close();
    m_content.close();
    m_newPage = block.ownPage;
}

void OpenPaper::operator()(const WritingLines &block)
{
    if (block.count <= 0)
        return;
    paragraph("Label", inBoth(m_document, block.label, block.secondLabel));
    for (int i = 0; i < block.count; ++i)
        paragraph("Writing", {});
    paragraph("AfterTable", {});
}

void OpenPaper::operator()(const Heading &block)
{
    const int level = std::clamp(block.level, 1, 3);
    const QByteArray style = "Heading_20_" + QByteArray::number(level);
    m_content.open("text:h",
                   {{"text:style-name", styleNow(style.constData(), block.newPage)},
                    {"text:outline-level", QString::number(level)}});
    anchor(block.anchor);
    runs(block.text);
    m_content.close();
}

void OpenPaper::operator()(const Paragraph &block)
{
    Inlines text = block.text;
    if (block.numbered)
        text.prepend({QString::number(++m_number) + u". "_s, m_language, false, {}});
    paragraph(block.role == Paragraph::Role::Note          ? "Note"
                  : block.role == Paragraph::Role::Caution ? "Caution"
                                                           : "Text_20_body",
              text, block.anchor);
}

void OpenPaper::operator()(const Bullets &block)
{
    for (const Inlines &item : block.items)
        paragraph("Bullet", Inlines{{u"– "_s, m_language, false, {}}} + item);
}

void OpenPaper::cell(const char *cellStyle, const char *style, const Inlines &text)
{
    m_content.open("table:table-cell",
                   {{"table:style-name", QLatin1StringView(cellStyle)}, {"office:value-type", u"string"_s}});
    m_content.open("text:p", {{"text:style-name", QLatin1StringView(style)}});
    runs(text);
    m_content.close();
    m_content.close();
}

void OpenPaper::table(qsizetype columns, const QList<TableColumn> &header, const QList<QList<Inlines>> &rows,
                      bool labelled)
{
    if (m_turns || m_newPage)
        paragraph("Turn", {});
    const QString name = u"Table%1"_s.arg(++m_tables);
    m_content.open("table:table", {{"table:name", name}, {"table:style-name", name}});
    for (qsizetype i = 0; i < columns; ++i)
        m_content.empty("table:table-column", {{"table:style-name", name + u'.' + QString::number(i + 1)}});
    const auto row = [&](const auto &writeCell) {
        m_content.open("table:table-row", {{"table:style-name", u"Row"_s}});
        for (qsizetype i = 0; i < columns; ++i)
            writeCell(i);
        m_content.close();
    };
    if (!header.isEmpty() && !labelled) {
        m_content.open("table:table-header-rows");
        row([&](qsizetype i) {
            cell("HeaderCell", "HeaderCell",
                 inBoth(m_document, header.value(i).header, header.value(i).secondHeader));
        });
        m_content.close();
    }
    for (const QList<Inlines> &one : rows)
        row([&](qsizetype i) {
            const auto align = header.value(i).align;
            cell("Cell",
                 align == TableColumn::Align::Center    ? "CellCenter"
                     : align == TableColumn::Align::End ? "CellEnd"
                                                        : "Cell",
                 one.value(i));
        });
    m_content.close();
    paragraph("AfterTable", {});
}

void OpenPaper::operator()(const Table &block)
{
    if (block.hasCaption())
        paragraph("Caption", inBoth(m_document, block.caption, block.secondCaption));
    if (block.rows.isEmpty())
        paragraph("Text_20_body", inBoth(m_document, block.empty, block.secondEmpty));
    else
        table(columnCount(block), block.columns, block.rows, block.labelled);
}

void OpenPaper::operator()(const TitleBlock &block)
{
    paragraph(block.cover ? "Cover_20_kind" : "Note", inBoth(m_document, block.kind, block.secondKind));
    paragraph(block.cover ? "Cover_20_title" : "Title", block.title);
    QList<QList<Inlines>> rows;
    for (qsizetype i = 0; i < block.lines.size(); ++i)
        rows << QList<Inlines>{inBoth(m_document, block.lines[i].first, block.secondLabels.value(i)),
                               block.lines[i].second};
    if (!rows.isEmpty())
        table(2, {}, rows);
    m_newPage = block.cover;
}

QByteArray OpenPaper::content()
{
    for (const Block &block : m_document.blocks)
        for (const QString &anchor : anchorsOf(block))
            m_anchors << anchor;
    automaticStyles();
    m_content.open("office:body");
    m_content.open("office:text");
    for (const Block &block : m_document.blocks) {
        if (!std::holds_alternative<Beside>(block))
            endSides();
        std::visit(*this, block);
    }
    endSides();
    return m_content.end();
}

static QByteArray manifest()
{
    QByteArray out =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><manifest:manifest "
        "xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\" manifest:version=\"1.2\">"
        "<manifest:file-entry manifest:full-path=\"/\" manifest:version=\"1.2\" manifest:media-type=\""
        + QByteArray(kMimeType) + "\"/>";
    for (const char *name : {"content.xml", "styles.xml", "meta.xml"})
        out += "<manifest:file-entry manifest:full-path=\"" + QByteArray(name)
            + "\" manifest:media-type=\"text/xml\"/>";
    return out + "</manifest:manifest>";
}

Result<QByteArray> openDocument(const BriefDocument &document)
{
    ZipWriter zip;
    zip.addStored(u"mimetype"_s, kMimeType);  // first, so that the file tells its kind without being unpacked
    zip.add(u"META-INF/manifest.xml"_s, manifest());
    zip.add(u"content.xml"_s, OpenPaper(document).content());
    zip.add(u"styles.xml"_s, stylesOf(document));
    zip.add(u"meta.xml"_s, metaOf(document));
    return zip.finish();
}

}  // namespace tri
