// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A form as a document of Word's format. Boxes are content controls with the key of their field as a tag. LibreOffice drops
// tags when it saves, so the key stands a second time, as a bookmark at the label beside the box.

#include "core/base/translations.h"
#include "core/exchange/fillform.h"
#include "core/text/wordpackage.h"

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

constexpr int kLabelWidth = 3260;  // twentieths of a point, as are all widths
constexpr int kBoxWidth = 5812;

class FormPart : private WordPart {
public:
    FormPart(const char *root, const FillForm &form)
        : WordPart(root), m_form(form), m_rtl(isRightToLeft(form.language))
    {
    }
    QByteArray document();
    QByteArray styles();
    QByteArray footer();

private:
    [[nodiscard]] QString word(const char *text) const { return textIn(m_form.language, "FillForm", text); }
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
    void properties(const Attributes &text);

    const FillForm &m_form;
    bool m_rtl;
    int m_next = 1;  // number of a bookmark and its control
};

void FormPart::paragraphProperties(const char *style, bool rtl)
{
    open("w:pPr");
    empty("w:pStyle", {{"w:val", QLatin1StringView(style)}});
    // Said either way: the section's own direction would count otherwise.
    empty("w:bidi", {{"w:val", rtl ? u"1"_s : u"0"_s}});
    close();
}

void FormPart::run(const QString &text, bool rtl, const char *style)
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
    this->text(text);
    close();
}

void FormPart::paragraph(const char *style, const QString &text)
{
    open("w:p");
    paragraphProperties(style, m_rtl);
    run(text, m_rtl);
    close();
}

void FormPart::beginTable()
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

void FormPart::beginCell(int width, bool isBox)
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

void FormPart::labelCell(const QString &mark, const FillBox &box)
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

void FormPart::controlProperties(const QString &mark, const FillBox &box)
{
    open("w:sdtPr");
    empty("w:alias", {{"w:val", xmlText(box.label).left(64)}});
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
void FormPart::boxCell(const QString &mark, const FillBox &box)
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
void FormPart::namesRow(const QString &names)
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

void FormPart::row(const QString &mark, const FillBox &box)
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

QByteArray FormPart::document()
{
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
    section({}, m_rtl);
    return end();
}

QByteArray FormPart::footer()
{
    open("w:p");
    paragraphProperties("FormHelp", m_rtl);
    run(m_form.label + u"  ·  "_s, m_rtl);
    field("PAGE");
    run(u"1"_s, m_rtl);
    close();
    run(u" / "_s, m_rtl);
    field("NUMPAGES");
    run(u"1"_s, m_rtl);
    return end();
}

void FormPart::properties(const Attributes &text)
{
    open("w:rPr");
    for (const auto &[name, value] : text) {
        empty(name, value.isEmpty() ? Attributes() : Attributes{{"w:val", value}});
        if (QLatin1StringView(name) == "w:sz"_L1)
            empty("w:szCs", {{"w:val", value}});
        if (QLatin1StringView(name) == "w:b"_L1)
            empty("w:bCs");
    }
    close();
}

void FormPart::style(const char *type, const char *id, const char *name, const Attributes &paragraph,
                     const Attributes &text, const char *base)
{
    open("w:style", {{"w:type", QLatin1StringView(type)}, {"w:styleId", QLatin1StringView(id)}});
    if (QLatin1StringView(id) == "Normal"_L1)
        attribute("w:default", u"1"_s);
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
                attribute(key, value);
        close();
        close();
    }
    properties(text);
    close();
}

QByteArray FormPart::styles()
{
    openDefaults(m_form.language);
    empty("w:sz", {{"w:val", u"20"_s}});
    empty("w:szCs", {{"w:val", u"21"_s}});
    closeDefaults();
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
    return end();
}

}  // namespace

Result<QByteArray> fillFormDocx(const FillForm &form)
{
    return wordPackage({.document = FormPart("w:document", form).document(),
                        .styles = FormPart("w:styles", form).styles(),
                        .footer = FormPart("w:ftr", form).footer()});
}

}  // namespace tri
