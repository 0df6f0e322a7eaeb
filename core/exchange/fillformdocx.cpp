// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A form as a document of Word's format. Boxes are content controls with the key of their field as a tag. LibreOffice drops
// tags when it saves, so the key stands a second time, as a bookmark at the label beside the box.

#include "core/base/translations.h"
#include "core/exchange/fillform.h"
#include "core/text/zipwriter.h"

#include <QXmlStreamWriter>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *kHow[] = {
    QT_TRANSLATE_NOOP("FillForm",
                      "Fill in what you know and leave the rest as it is. Taking part is voluntary. What you "
                      "change is read before it is taken over, and nothing is shown to others without your "
                      "consent."),
    QT_TRANSLATE_NOOP("FillForm",
                      "Save the document as a Word document (.docx) and send it back. Please do not take out "
                      "rows or move boxes."),
};
constexpr const char *kNeeded = QT_TRANSLATE_NOOP("FillForm", "needed");
constexpr const char *kKeyLabel = QT_TRANSLATE_NOOP("FillForm", "Key of this form (please leave it)");

constexpr const char *kMain = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
constexpr const char *kPackage = "http://schemas.openxmlformats.org/package/2006/";
constexpr const char *kOffice = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
constexpr int kLabelWidth = 3260;  // twentieths of a point, as are all widths
constexpr int kBoxWidth = 5812;

/// XML has no place for these, and no text needs them.
QString clean(QString text)
{
    return text.removeIf([](QChar c) { return c < u' ' && c != u'\n' && c != u'\t'; });
}

class FormDocument {
public:
    explicit FormDocument(const FillForm &form)
        : m_form(form), m_rtl(isRightToLeft(form.language)), m_xml(&m_bytes)
    {
    }
    QByteArray document();
    QByteArray styles();
    QByteArray footer();

private:
    using Attributes = QList<std::pair<const char *, QString>>;
    [[nodiscard]] QString word(const char *text) const { return textIn(m_form.language, "FillForm", text); }
    void open(const char *name, const Attributes &attributes = {});
    void close() { m_xml.writeEndElement(); }
    void empty(const char *name, const Attributes &attributes = {})
    {
        open(name, attributes);
        close();
    }
    void begin(const char *root);
    void paragraphProperties(const char *style, bool rtl);
    void run(const QString &text, bool rtl, const char *style = nullptr);
    void paragraph(const char *style, const QString &text);
    void beginTable();
    void row(const QString &mark, const FillBox &box);
    void beginCell(int width, bool isBox);
    void labelCell(const QString &mark, const FillBox &box);
    void boxCell(const QString &mark, const FillBox &box);
    void namesRow(const QString &names);
    void controlProperties(const QString &mark, const FillBox &box);
    void style(const char *type, const char *id, const char *name, const Attributes &paragraph,
               const Attributes &text, const char *base = "Normal");
    void text(const Attributes &properties);

    const FillForm &m_form;
    bool m_rtl;
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
    int m_next = 1;  // number of a bookmark and its control
};

void FormDocument::open(const char *name, const Attributes &attributes)
{
    m_xml.writeStartElement(QLatin1StringView(name));
    for (const auto &[key, value] : attributes)
        m_xml.writeAttribute(QLatin1StringView(key), value);
}

void FormDocument::begin(const char *root)
{
    m_bytes.clear();
    m_xml.writeStartDocument();
    open(root, {{"xmlns:w", QLatin1StringView(kMain)}, {"xmlns:r", QLatin1StringView(kOffice)}});
}

void FormDocument::paragraphProperties(const char *style, bool rtl)
{
    open("w:pPr");
    empty("w:pStyle", {{"w:val", QLatin1StringView(style)}});
    // Said either way: the section's own direction would count otherwise.
    empty("w:bidi", {{"w:val", rtl ? u"1"_s : u"0"_s}});
    close();
}

void FormDocument::run(const QString &text, bool rtl, const char *style)
{
    open("w:r");
    if (rtl || style) {
        open("w:rPr");
        if (style)
            empty("w:rStyle", {{"w:val", QLatin1StringView(style)}});
        if (rtl)
            empty("w:rtl");
        close();
    }
    const QStringList lines = clean(text).split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i > 0)
            empty("w:br");
        open("w:t", {{"xml:space", u"preserve"_s}});
        m_xml.writeCharacters(lines[i]);
        close();
    }
    close();
}

void FormDocument::paragraph(const char *style, const QString &text)
{
    open("w:p");
    paragraphProperties(style, m_rtl);
    run(text, m_rtl);
    close();
}

void FormDocument::beginTable()
{
    open("w:tbl");
    open("w:tblPr");
    if (m_rtl)
        empty("w:bidiVisual");
    empty("w:tblW", {{"w:w", QString::number(kLabelWidth + kBoxWidth)}, {"w:type", u"dxa"_s}});
    empty("w:tblLayout", {{"w:type", u"fixed"_s}});
    open("w:tblCellMar");
    for (const char *side : {"w:top", "w:left", "w:bottom", "w:right"})
        empty(side, {{"w:w", u"85"_s}, {"w:type", u"dxa"_s}});
    close();
    close();
    open("w:tblGrid");
    for (const int width : {kLabelWidth, kBoxWidth})
        empty("w:gridCol", {{"w:w", QString::number(width)}});
    close();
}

void FormDocument::beginCell(int width, bool isBox)
{
    open("w:tc");
    open("w:tcPr");
    empty("w:tcW", {{"w:w", QString::number(width)}, {"w:type", u"dxa"_s}});
    open("w:tcBorders");
    const QString line = u"single"_s;
    empty("w:top", {{"w:val", line}, {"w:sz", u"4"_s}, {"w:space", u"0"_s}, {"w:color", u"C3C8CE"_s}});
    empty("w:bottom", {{"w:val", line}, {"w:sz", u"4"_s}, {"w:space", u"0"_s}, {"w:color", u"C3C8CE"_s}});
    close();
    if (isBox)
        empty("w:shd", {{"w:val", u"clear"_s}, {"w:color", u"auto"_s}, {"w:fill", u"F4F6F8"_s}});
    close();
}

void FormDocument::labelCell(const QString &mark, const FillBox &box)
{
    const QString number = QString::number(m_next);
    beginCell(kLabelWidth, false);
    open("w:p");
    paragraphProperties("FormLabel", m_rtl);
    empty("w:bookmarkStart", {{"w:id", number}, {"w:name", mark}});
    run(box.isNeeded ? u"%1 (%2)"_s.arg(box.label, word(kNeeded)) : box.label, m_rtl);
    empty("w:bookmarkEnd", {{"w:id", number}});
    close();
    if (!box.help.isEmpty())
        paragraph("FormHelp", box.help);
    close();
}

void FormDocument::controlProperties(const QString &mark, const FillBox &box)
{
    open("w:sdtPr");
    empty("w:alias", {{"w:val", clean(box.label).left(64)}});
    empty("w:tag", {{"w:val", mark}});
    empty("w:id", {{"w:val", QString::number(710'000 + m_next)}});
    empty("w:lock", {{"w:val", mark == formMark() ? u"sdtContentLocked"_s : u"sdtLocked"_s}});
    if (box.value.isEmpty())
        empty("w:showingPlcHdr");
    if (!box.choices.isEmpty()) {
        open("w:dropDownList");
        empty("w:listItem", {{"w:displayText", u"—"_s}, {"w:value", u"-"_s}});
        for (const QString &choice : box.choices)
            empty("w:listItem", {{"w:displayText", choice}, {"w:value", choice}});
        close();
    } else if (!box.isLong) {
        empty("w:text");
    }
    close();
}

/// The control stands around its paragraphs and never within one: LibreOffice tears the latter apart where a text has
/// several lines or scripts. Only a list to choose from has to be within.
void FormDocument::boxCell(const QString &mark, const FillBox &box)
{
    const bool none = box.value.isEmpty();
    const QString text = none ? emptyBoxText(box, m_form.language) : box.value;
    const bool rtl =
        box.language.isEmpty() ? (none ? m_rtl : text.isRightToLeft()) : isRightToLeft(box.language);
    const bool isList = !box.choices.isEmpty();
    const char *look = none ? "EmptyBox" : nullptr;
    beginCell(kBoxWidth, true);
    if (isList) {
        open("w:p");
        paragraphProperties("FormBox", m_rtl);
    }
    open("w:sdt");
    controlProperties(mark, box);
    open("w:sdtContent");
    if (isList)
        run(text, m_rtl, look);
    const QStringList lines = isList ? QStringList() : text.split(u'\n');
    for (const QString &line : lines) {
        open("w:p");
        paragraphProperties("FormBox", rtl);
        run(line, none ? m_rtl : rtl, look);
        close();
    }
    close();
    close();
    if (isList) {
        close();
    } else {  // Word wants a paragraph at the end of each cell
        open("w:p");
        paragraphProperties("FormEnd", m_rtl);
        close();
    }
    close();
}

/// Names to choose from, over the whole width: a row without a mark, which is not read back.
void FormDocument::namesRow(const QString &names)
{
    open("w:tr");
    open("w:tc");
    open("w:tcPr");
    empty("w:tcW", {{"w:w", QString::number(kLabelWidth + kBoxWidth)}, {"w:type", u"dxa"_s}});
    empty("w:gridSpan", {{"w:val", u"2"_s}});
    close();
    paragraph("FormHelp", names);
    close();
    close();
}

void FormDocument::row(const QString &mark, const FillBox &box)
{
    open("w:tr");
    open("w:trPr");
    if (!box.isLong)
        empty("w:cantSplit");
    empty("w:trHeight", {{"w:val", box.isLong ? u"1300"_s : u"420"_s}, {"w:hRule", u"atLeast"_s}});
    close();
    labelCell(mark, box);
    boxCell(mark, box);
    close();
    if (!box.names.isEmpty())
        namesRow(box.names);
    ++m_next;
}

QByteArray FormDocument::document()
{
    begin("w:document");
    open("w:body");
    paragraph("FormHelp", m_form.label);
    open("w:p");
    paragraphProperties("FormTitle", m_rtl);
    run(m_form.title, m_form.title.isRightToLeft());
    close();
    for (const char *how : kHow)
        paragraph("Normal", word(how));
    QString group;
    bool inTable = false;
    for (const FillBox &box : m_form.boxes) {
        if (!inTable || box.group != group) {
            if (inTable)
                close();
            if (!box.group.isEmpty())
                paragraph("FormGroup", box.group);
            beginTable();
        }
        inTable = true;
        group = box.group;
        row(boxMark(box.key, box.seal), box);
    }
    if (inTable)
        close();
    paragraph("FormGroup", QString());
    beginTable();
    row(formMark(), FillBox{.key = {}, .label = word(kKeyLabel), .value = m_form.keyText()});
    close();
    paragraph("FormHelp", QString());
    open("w:sectPr");
    empty("w:footerReference", {{"w:type", u"default"_s}, {"r:id", u"rId2"_s}});
    empty("w:pgSz", {{"w:w", u"11906"_s}, {"w:h", u"16838"_s}});
    empty("w:pgMar",
          {{"w:top", u"1417"_s},
           {"w:right", u"1417"_s},
           {"w:bottom", u"1417"_s},
           {"w:left", u"1417"_s},
           {"w:header", u"709"_s},
           {"w:footer", u"709"_s},
           {"w:gutter", u"0"_s}});
    if (m_rtl)
        empty("w:bidi");
    close();
    m_xml.writeEndDocument();
    return m_bytes;
}

QByteArray FormDocument::footer()
{
    begin("w:ftr");
    open("w:p");
    paragraphProperties("FormHelp", m_rtl);
    run(m_form.label + u"  ·  "_s, m_rtl);
    open("w:fldSimple", {{"w:instr", u" PAGE "_s}});
    run(u"1"_s, m_rtl);
    close();
    run(u" / "_s, m_rtl);
    open("w:fldSimple", {{"w:instr", u" NUMPAGES "_s}});
    run(u"1"_s, m_rtl);
    m_xml.writeEndDocument();
    return m_bytes;
}

void FormDocument::text(const Attributes &properties)
{
    open("w:rPr");
    for (const auto &[name, value] : properties) {
        empty(name, value.isEmpty() ? Attributes() : Attributes{{"w:val", value}});
        if (QLatin1StringView(name) == "w:sz"_L1)
            empty("w:szCs", {{"w:val", value}});
        if (QLatin1StringView(name) == "w:b"_L1)
            empty("w:bCs");
    }
    close();
}

void FormDocument::style(const char *type, const char *id, const char *name, const Attributes &paragraph,
                         const Attributes &text, const char *base)
{
    open("w:style", {{"w:type", QLatin1StringView(type)}, {"w:styleId", QLatin1StringView(id)}});
    if (QLatin1StringView(id) == "Normal"_L1)
        m_xml.writeAttribute(u"w:default"_s, u"1"_s);
    empty("w:name", {{"w:val", QLatin1StringView(name)}});
    if (base)
        empty("w:basedOn", {{"w:val", QLatin1StringView(base)}});
    if (!paragraph.isEmpty()) {
        open("w:pPr");
        for (const auto &[key, value] : paragraph)
            if (QLatin1StringView(key) == "w:keepNext"_L1)
                empty(key);
        open("w:spacing");
        for (const auto &[key, value] : paragraph)
            if (QLatin1StringView(key) != "w:keepNext"_L1)
                m_xml.writeAttribute(QLatin1StringView(key), value);
        close();
        close();
    }
    this->text(text);
    close();
}

QByteArray FormDocument::styles()
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
    empty("w:sz", {{"w:val", u"20"_s}});
    empty("w:szCs", {{"w:val", u"21"_s}});
    const bool chinese = m_form.language == u"zh";
    empty("w:lang",
          {{"w:val", m_rtl || chinese ? u"en"_s : m_form.language},
           {"w:eastAsia", u"zh-CN"_s},
           {"w:bidi", u"ar-SA"_s}});
    close();
    close();
    close();
    style("paragraph", "Normal", "Normal", {{"w:after", u"120"_s}}, {}, nullptr);
    style("paragraph", "FormTitle", "Form title", {{"w:after", u"200"_s}}, {{"w:b", {}}, {"w:sz", u"32"_s}});
    style("paragraph", "FormGroup", "Form group",
          {{"w:keepNext", {}}, {"w:before", u"300"_s}, {"w:after", u"100"_s}},
          {{"w:b", {}}, {"w:sz", u"24"_s}});
    style("paragraph", "FormLabel", "Form label", {{"w:after", u"40"_s}}, {{"w:b", {}}});
    style("paragraph", "FormHelp", "Form help", {{"w:after", u"0"_s}},
          {{"w:color", u"5A6169"_s}, {"w:sz", u"17"_s}});
    style("paragraph", "FormEnd", "Form end",
          {{"w:after", u"0"_s}, {"w:line", u"40"_s}, {"w:lineRule", u"exact"_s}}, {{"w:sz", u"4"_s}});
    style("paragraph", "FormBox", "Form box", {{"w:after", u"60"_s}}, {});
    style("character", "EmptyBox", "Empty box", {}, {{"w:color", u"767C84"_s}}, nullptr);
    m_xml.writeEndDocument();
    return m_bytes;
}

QByteArray contentTypes()
{
    const QByteArray word = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    QByteArray out = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Types xmlns=\"" + QByteArray(kPackage)
        + "content-types\"><Default Extension=\"rels\" "
          "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
          "<Default Extension=\"xml\" ContentType=\"application/xml\"/>";
    for (const auto &[part, type] : {std::pair("document", "document.main"), std::pair("styles", "styles"),
                                     std::pair("footer", "footer")})
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

Result<QByteArray> fillFormDocx(const FillForm &form)
{
    ZipWriter zip;
    zip.add(u"[Content_Types].xml"_s, contentTypes());
    zip.add(u"_rels/.rels"_s, relations({{"officeDocument", "word/document.xml"}}));
    zip.add(u"word/_rels/document.xml.rels"_s,
            relations({{"styles", "styles.xml"}, {"footer", "footer.xml"}}));
    zip.add(u"word/document.xml"_s, FormDocument(form).document());
    zip.add(u"word/styles.xml"_s, FormDocument(form).styles());
    zip.add(u"word/footer.xml"_s, FormDocument(form).footer());
    return zip.finish();
}

}  // namespace tri
