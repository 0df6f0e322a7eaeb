// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/brief/worddocument.h"

#include "core/base/localtext.h"
#include "core/text/zipwriter.h"

#include <QXmlStreamWriter>

#include <algorithm>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *kMain = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
constexpr const char *kPackage = "http://schemas.openxmlformats.org/package/2006/";
constexpr const char *kOffice = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

// Twentieths of a point, as all lengths here.
constexpr int kMargin = 1417;
constexpr std::pair<int, int> kA4{11906, 16838};
constexpr std::pair<int, int> kLetter{12240, 15840};

/// XML has no place for these, and no text needs them.
QString clean(QString text)
{
    return text.removeIf([](QChar c) { return c < u' ' && c != u'\n' && c != u'\t'; });
}

class Writing {
public:
    explicit Writing(const BriefDocument &document)
        : m_document(document), m_rtl(isRightToLeft(document.language)), m_xml(&m_bytes)
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
    using Attributes = QList<std::pair<const char *, QString>>;
    void open(const char *name, const Attributes &attributes = {});
    void close() { m_xml.writeEndElement(); }
    void empty(const char *name, const Attributes &attributes = {})
    {
        open(name, attributes);
        close();
    }
    void begin(const char *root);
    QByteArray end();
    void beginParagraph(const char *style, bool newPage = false);
    void run(const Inline &one);
    void runs(const Inlines &all);
    void field(const char *code);
    void paragraph(const char *style, const Inlines &text, bool newPage = false);
    void beginTable(const QList<int> &widths);
    void cell(int width, const char *style, const Inlines &text, bool headerCell = false);
    void section();
    [[nodiscard]] std::pair<int, int> pageSize() const;
    [[nodiscard]] int textWidth() const { return pageSize().first - 2 * kMargin; }
    [[nodiscard]] QList<int> widthsOf(const QList<double> &weights) const;
    void style(const char *id, const char *name, int before, int after, int size, bool bold,
               bool keepNext = false, int level = -1);

    const BriefDocument &m_document;
    bool m_rtl;
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
    bool m_landscape = false;
    bool m_any = false;  // something stands in the section
    int m_number = 0;    // of the last numbered paragraph
};

void Writing::open(const char *name, const Attributes &attributes)
{
    m_xml.writeStartElement(QLatin1StringView(name));
    for (const auto &[key, value] : attributes)
        m_xml.writeAttribute(QLatin1StringView(key), value);
}

void Writing::begin(const char *root)
{
    m_bytes.clear();
    m_xml.writeStartDocument();
    open(root, {{"xmlns:w", QLatin1StringView(kMain)}, {"xmlns:r", QLatin1StringView(kOffice)}});
}

QByteArray Writing::end()
{
    m_xml.writeEndDocument();
    return m_bytes;
}

void Writing::beginParagraph(const char *style, bool newPage)
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

void Writing::run(const Inline &one)
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
    const QStringList lines = clean(one.text).split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i > 0)
            empty("w:br");
        open("w:t", {{"xml:space", u"preserve"_s}});
        m_xml.writeCharacters(lines[i]);
        close();
    }
    close();
}

void Writing::runs(const Inlines &all)
{
    for (const Inline &one : all)
        run(one);
}

void Writing::paragraph(const char *style, const Inlines &text, bool newPage)
{
    beginParagraph(style, newPage);
    runs(text);
    close();
    m_any = true;
}

void Writing::field(const char *code)
{
    open("w:fldSimple", {{"w:instr", u" %1 "_s.arg(QLatin1StringView(code))}});
    run({u"1"_s, {}, false, {}});
    close();
}

std::pair<int, int> Writing::pageSize() const
{
    const auto [width, height] = m_document.paper == Paper::Letter ? kLetter : kA4;
    return m_landscape ? std::pair{height, width} : std::pair{width, height};
}

void Writing::section()
{
    open("w:sectPr");
    empty("w:headerReference", {{"w:type", u"default"_s}, {"r:id", u"rId2"_s}});
    empty("w:footerReference", {{"w:type", u"default"_s}, {"r:id", u"rId3"_s}});
    const auto [width, height] = pageSize();
    Attributes size{{"w:w", QString::number(width)}, {"w:h", QString::number(height)}};
    if (m_landscape)
        size << std::pair{"w:orient", u"landscape"_s};
    empty("w:pgSz", size);
    const QString margin = QString::number(kMargin);
    empty("w:pgMar",
          {{"w:top", margin},
           {"w:right", margin},
           {"w:bottom", margin},
           {"w:left", margin},
           {"w:header", u"709"_s},
           {"w:footer", u"709"_s},
           {"w:gutter", u"0"_s}});
    if (m_rtl)
        empty("w:bidi");
    close();
}

void Writing::operator()(const PageStart &block)
{
    if (m_any) {  // the last paragraph of a section says how it stood
        open("w:p");
        open("w:pPr");
        section();
        close();
        close();
    }
    m_landscape = block.landscape;
    m_any = false;
}

void Writing::operator()(const Heading &block)
{
    static constexpr std::array styles{"Heading1", "Heading2", "Heading3"};
    paragraph(styles[std::size_t(std::clamp(block.level, 1, 3) - 1)], block.text, block.newPage);
}

void Writing::operator()(const Paragraph &block)
{
    Inlines text = block.text;
    if (block.numbered)
        text.prepend({QString::number(++m_number) + u". "_s, {}, false, {}});
    paragraph(block.role == Paragraph::Role::Note ? "Note" : "Normal", text);
}

void Writing::operator()(const Bullets &block)
{
    for (const Inlines &item : block.items)
        paragraph("Bullet", Inlines{{u"– "_s, {}, false, {}}} + item);
}

QList<int> Writing::widthsOf(const QList<double> &weights) const
{
    double all = 0;
    for (const double weight : weights)
        all += std::max(weight, 0.1);
    QList<int> out;
    for (const double weight : weights)
        out << int(textWidth() * std::max(weight, 0.1) / all);
    return out;
}

void Writing::beginTable(const QList<int> &widths)
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

void Writing::cell(int width, const char *style, const Inlines &text, bool headerCell)
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

void Writing::operator()(const Table &block)
{
    if (!block.caption.isEmpty())
        paragraph("Caption", plain(block.caption));
    QList<double> weights;
    for (const TableColumn &column : block.columns)
        weights << column.weight;
    for (const QList<Inlines> &row : block.rows)
        while (weights.size() < row.size())
            weights << 1;
    if (weights.isEmpty())
        return;
    if (block.rows.isEmpty()) {
        paragraph("Normal", plain(block.empty));
        return;
    }
    const QList<int> widths = widthsOf(weights);
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

void Writing::operator()(const TitleBlock &block)
{
    paragraph("Note", plain(block.kind));
    paragraph("Title", block.title);
    if (block.lines.isEmpty())
        return;
    const QList<int> widths = widthsOf({1, 3});
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

QByteArray Writing::body()
{
    begin("w:document");
    open("w:body");
    for (const Block &block : m_document.blocks)
        std::visit(*this, block);
    section();
    return end();
}

QByteArray Writing::header()
{
    begin("w:hdr");
    paragraph("Classification", plain(m_document.classification));
    return end();
}

/// Short title, version and "page 1 of 3", with a dot between them.
QByteArray Writing::footer()
{
    begin("w:ftr");
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
        from = at + 2;
    }
    run({pageOf.mid(from), {}, false, {}});
    close();
    paragraph("Classification", plain(m_document.classification));
    return end();
}

void Writing::style(const char *id, const char *name, int before, int after, int size, bool bold,
                    bool keepNext, int level)
{
    open("w:style", {{"w:type", u"paragraph"_s}, {"w:styleId", QLatin1StringView(id)}});
    const bool isNormal = QLatin1StringView(id) == "Normal"_L1;
    if (isNormal)
        m_xml.writeAttribute(u"w:default"_s, u"1"_s);
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

QByteArray Writing::styles()
{
    begin("w:styles");
    open("w:docDefaults");
    open("w:rPrDefault");
    open("w:rPr");
    empty("w:rFonts",
          {{"w:ascii", u"Noto Sans"_s},
           {"w:hAnsi", u"Noto Sans"_s},
           {"w:eastAsia", u"Noto Sans CJK SC"_s},
           {"w:cs", u"Noto Sans Arabic"_s}});
    const bool chinese = m_document.language == u"zh";
    empty("w:lang",
          {{"w:val", m_rtl || chinese ? u"en"_s : m_document.language},
           {"w:eastAsia", u"zh-CN"_s},
           {"w:bidi", u"ar-SA"_s}});
    close();
    close();
    close();
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

QByteArray contentTypes()
{
    const QByteArray word = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    QByteArray out = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Types xmlns=\"" + QByteArray(kPackage)
        + "content-types\"><Default Extension=\"rels\" "
          "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
          "<Default Extension=\"xml\" ContentType=\"application/xml\"/>";
    for (const auto &[part, type] : {std::pair("document", "document.main"), std::pair("styles", "styles"),
                                     std::pair("header", "header"), std::pair("footer", "footer")})
        out += "<Override PartName=\"/word/" + QByteArray(part) + ".xml\" ContentType=\"" + word + type
            + "+xml\"/>";
    return out + "</Types>";
}

QByteArray relations(const QList<std::pair<QByteArray, QByteArray>> &targets)
{
    QByteArray out = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Relationships xmlns=\""
        + QByteArray(kPackage) + "relationships\">";
    for (qsizetype i = 0; i < targets.size(); ++i)
        out += "<Relationship Id=\"rId" + QByteArray::number(i + 1) + "\" Type=\"" + kOffice + '/'
            + targets[i].first + "\" Target=\"" + targets[i].second + "\"/>";
    return out + "</Relationships>";
}

}  // namespace

Result<QByteArray> wordDocument(const BriefDocument &document)
{
    ZipWriter zip;
    zip.add(u"[Content_Types].xml"_s, contentTypes());
    zip.add(u"_rels/.rels"_s, relations({{"officeDocument", "word/document.xml"}}));
    zip.add(u"word/_rels/document.xml.rels"_s,
            relations({{"styles", "styles.xml"}, {"header", "header.xml"}, {"footer", "footer.xml"}}));
    zip.add(u"word/document.xml"_s, Writing(document).body());
    zip.add(u"word/styles.xml"_s, Writing(document).styles());
    zip.add(u"word/header.xml"_s, Writing(document).header());
    zip.add(u"word/footer.xml"_s, Writing(document).footer());
    return zip.finish();
}

}  // namespace tri
