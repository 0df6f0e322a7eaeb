// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/odfparts.h"

#include "core/base/localtext.h"

#include <utility>

namespace tri::odf {

using namespace Qt::StringLiterals;

Size sizeOf(const BriefDocument &document, bool landscape)
{
    const Paper paper = document.pages.paper;
    const Size upright = paper == Paper::Letter ? Size{21.59, 27.94}
        : paper == Paper::A5                    ? Size{14.8, 21.0}
                                                : Size{21.0, 29.7};
    return landscape ? Size{upright.height, upright.width} : upright;
}

double marginOf(const BriefDocument &document)
{
    return document.pages.paper == Paper::A5 ? 1.5 : 2.5;
}

QString cm(double value)
{
    return QString::number(value, 'f', 3) + u"cm"_s;
}

Attributes languageOf(const QString &language)
{
    if (language == u"zh")
        return {{"style:language-asian", u"zh"_s}, {"style:country-asian", u"CN"_s}};
    if (isRightToLeft(language))
        return {{"style:language-complex", language}, {"style:country-complex", u"SA"_s}};
    return {{"fo:language", language}, {"fo:country", u"none"_s}};
}

Part::Part(const char *root) : XmlPart(root)
{
    for (const char *name : {"office", "style", "text", "table", "meta"})
        attribute(QByteArray("xmlns:").append(name).constData(),
                  u"urn:oasis:names:tc:opendocument:xmlns:%1:1.0"_s.arg(QLatin1StringView(name)));
    attribute("xmlns:fo", u"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"_s);
    attribute("xmlns:dc", u"http://purl.org/dc/elements/1.1/"_s);
    attribute("xmlns:xlink", u"http://www.w3.org/1999/xlink"_s);
    attribute("office:version", u"1.2"_s);
}

/// Blanks in a row and at the begin of a line would be taken for one, or for none.
void Part::text(const QString &text)
{
    QString held;
    const auto put = [&] {
        if (!held.isEmpty())
            characters(std::exchange(held, QString()));
    };
    bool wasBlank = true;
    for (const QChar c : xmlText(text)) {
        if (c == u'\n') {
            put();
            empty("text:line-break");
        } else if (c == u'\t') {
            put();
            empty("text:tab");
        } else if (c == u' ' && wasBlank) {
            put();
            empty("text:s");
        } else {
            held += c;
        }
        wasBlank = c == u' ' || c == u'\n';
    }
    put();
}

namespace {

constexpr double kCoverDrop = 0.16;  // of the page, above the title on a page of its own

struct Look {
    const char *name;
    const char *shown;  ///< as it is listed; "" = the name
    double size;        ///< points
    double above;       ///< points, as below
    double below;
    bool strong = false;
    bool keepsNext = false;
    int level = 0;  ///< of the outline
    const char *align = "start";
    double indent = 0;  ///< centimetres
};

constexpr Look kLooks[] = {
    {"Text_20_body", "Text body", 11, 0, 6},
    {"Title", "", 18, 0, 9, true, true},
    {"Heading_20_1", "Heading 1", 14, 16, 4, true, true, 1},
    {"Heading_20_2", "Heading 2", 12, 12, 2, true, true, 2},
    {"Heading_20_3", "Heading 3", 11, 4, 2, true, true, 3},
    {"Note", "", 9, 0, 6},
    {"Caution", "", 11, 0, 6},
    {"Bullet", "", 11, 0, 2},
    {"Caption", "", 9, 6, 4, true, true},
    {"HeaderCell", "Header cell", 9, 2, 2, true, true},
    {"Cell", "", 9, 2, 2},
    {"CellCenter", "Cell, centred", 9, 2, 2, false, false, 0, "center"},
    {"CellEnd", "Cell, at the end", 9, 2, 2, false, false, 0, "end"},
    {"Cover_20_kind", "Cover kind", 11, 0, 3},
    {"Cover_20_title", "Cover title", 26, 0, 24, true, true},
    {"Contents_20_Heading", "Contents Heading", 14, 16, 4, true, true},
    {"Contents_20_1", "Contents 1", 10, 4, 0, true},
    {"Contents_20_2", "Contents 2", 10, 0, 0, false, false, 0, "start", 0.5},
    {"Footnote", "", 8.5, 0, 2},
    {"Label", "Label of lines", 9, 6, 0, false, true},
    {"Writing", "", 9, 0, 0},
    {"AfterTable", "After table", 4, 0, 3},
    {"Turn", "", 2, 0, 0},
    {"Classification", "", 8.5, 0, 0, true, false, 0, "center"},
    {"Footer", "", 8.5, 0, 0},
};

QString pt(double value)
{
    return QString::number(value) + u"pt"_s;
}

/// LibreOffice takes the start of a line for its left, whichever way it runs.
QString sideOf(const char *align, bool rtl)
{
    const QLatin1StringView name(align);
    return name == "center"_L1 ? u"center"_s : (name == "start"_L1) != rtl ? u"left"_s : u"right"_s;
}

/// In large print nothing that is read is smaller than 16 point, and the edges of the page are in 11.
double sizeIn(const BriefDocument &document, const Look &look)
{
    const QLatin1StringView name(look.name);
    if (!document.pages.largePrint || name == "AfterTable"_L1 || name == "Turn"_L1)
        return look.size;
    if (name == "Classification"_L1 || name == "Footer"_L1)
        return 11;
    return look.size <= 11 ? 16 : look.size + 6;
}

void sizes(Attributes &properties, double size, bool strong)
{
    for (const char *key : {"fo:font-size", "style:font-size-asian", "style:font-size-complex"})
        properties << std::pair{key, pt(size)};
    if (strong)
        for (const char *key : {"fo:font-weight", "style:font-weight-asian", "style:font-weight-complex"})
            properties << std::pair{key, u"bold"_s};
}

void defaults(Part &part, const BriefDocument &document)
{
    const bool rtl = isRightToLeft(document.language);
    part.open("style:default-style", {{"style:family", u"paragraph"_s}});
    part.empty("style:paragraph-properties",
               {{"style:writing-mode", rtl ? u"rl-tb"_s : u"lr-tb"_s},
                {"fo:widows", u"2"_s},
                {"fo:orphans", u"2"_s}});
    Attributes text{{"fo:font-family", u"Noto Sans"_s},
                    {"style:font-family-asian", u"Noto Sans CJK SC"_s},
                    {"style:font-family-complex", u"Noto Sans Arabic"_s}};
    const bool isWestern = !rtl && document.language != u"zh";
    text += languageOf(isWestern ? document.language : u"en"_s);
    text += languageOf(u"zh"_s);
    text += languageOf(u"ar"_s);
    sizes(text, document.pages.largePrint ? 16 : 11, false);
    part.empty("style:text-properties", text);
    part.close();
}

/// The number of a page stands at the end of its line, behind dots.
void leader(Part &part, const BriefDocument &document)
{
    part.open("style:tab-stops");
    part.empty("style:tab-stop",
               {{"style:position", cm(sizeOf(document, false).width - 2 * marginOf(document))},
                {"style:type", u"right"_s},
                {"style:leader-style", u"dotted"_s},
                {"style:leader-text", u"."_s}});
    part.close();
}

void named(Part &part, const BriefDocument &document, const Look &look)
{
    Attributes style{{"style:name", QLatin1StringView(look.name)},
                     {"style:family", u"paragraph"_s},
                     {"style:parent-style-name", u"Standard"_s}};
    if (*look.shown)
        style << std::pair{"style:display-name", QString::fromLatin1(look.shown)};
    if (look.level > 0)
        style << std::pair{"style:default-outline-level", QString::number(look.level)};
    part.open("style:style", style);
    const QLatin1StringView name(look.name);
    const bool isCover = name == "Cover_20_kind"_L1;
    const bool rtl = isRightToLeft(document.language);
    Attributes paragraph{
        {"fo:margin-top", isCover ? cm(sizeOf(document, false).height * kCoverDrop) : pt(look.above)},
        {"fo:margin-bottom", pt(look.below)},
        {"fo:text-align", sideOf(look.align, rtl)}};
    if (look.keepsNext)
        paragraph << std::pair{"fo:keep-with-next", u"always"_s};
    if (name == "Caution"_L1)
        paragraph << std::pair{rtl ? "fo:border-right" : "fo:border-left", u"1.5pt solid #000000"_s}
                  << std::pair{rtl ? "fo:padding-right" : "fo:padding-left", u"0.2cm"_s};
    if (name == "Writing"_L1)
        paragraph << std::pair{"fo:border-bottom", u"0.25pt solid #000000"_s}
                  << std::pair{"style:join-border", u"false"_s} << std::pair{"fo:line-height", cm(0.9)};
    if (look.indent > 0)
        paragraph << std::pair{rtl ? "fo:margin-right" : "fo:margin-left", cm(look.indent)};
    part.open("style:paragraph-properties", paragraph);
    if (name == "Contents_20_1"_L1 || name == "Contents_20_2"_L1)
        leader(part, document);
    part.close();
    Attributes text;
    sizes(text, sizeIn(document, look), look.strong);
    part.empty("style:text-properties", text);
    part.close();
}

void pageLayout(Part &part, const BriefDocument &document, bool landscape)
{
    const Size size = sizeOf(document, landscape);
    part.open("style:page-layout", {{"style:name", landscape ? u"WidePage"_s : u"UprightPage"_s}});
    part.open("style:page-layout-properties",
              {{"fo:page-width", cm(size.width)},
               {"fo:page-height", cm(size.height)},
               {"style:print-orientation", landscape ? u"landscape"_s : u"portrait"_s},
               {"fo:margin-top", cm(1.25)},
               {"fo:margin-bottom", cm(1.25)},
               {"fo:margin-left", cm(marginOf(document))},
               {"fo:margin-right", cm(marginOf(document))},
               {"style:writing-mode", isRightToLeft(document.language) ? u"rl-tb"_s : u"lr-tb"_s}});
    part.close();
    for (const auto &[style, margin] : {std::pair{"style:header-style", "fo:margin-bottom"},
                                        std::pair{"style:footer-style", "fo:margin-top"}}) {
        part.open(style);
        part.empty("style:header-footer-properties", {{"fo:min-height", cm(1.25)}, {margin, cm(0.5)}});
        part.close();
    }
    part.close();
}

/// Short title, version and "page 1 of 3", with a dot between them.
void footer(Part &part, const BriefDocument &document)
{
    part.open("text:p", {{"text:style-name", u"Footer"_s}});
    QStringList parts{document.shortTitle, document.version};
    parts.removeAll(QString());
    part.text(parts.join(u"  ·  "_s) + u"  ·  "_s);
    const QString pageOf = document.pageOf.isEmpty() ? u"%1 / %2"_s : document.pageOf;
    qsizetype from = 0;
    for (qsizetype at = pageOf.indexOf(u'%'); at >= 0 && at + 1 < pageOf.size();
         at = pageOf.indexOf(u'%', from)) {
        part.text(pageOf.mid(from, at - from));
        if (pageOf[at + 1] == u'1')
            part.open("text:page-number", {{"text:select-page", u"current"_s}});
        else
            part.open("text:page-count");
        part.text(u"1"_s);
        part.close();
        from = at + 2;
    }
    part.text(pageOf.mid(from));
    part.close();
}

void classification(Part &part, const BriefDocument &document)
{
    part.open("text:p", {{"text:style-name", u"Classification"_s}});
    part.text(document.classification);
    part.close();
}

}  // namespace

QByteArray stylesOf(const BriefDocument &document)
{
    Part part("office:document-styles");
    part.open("office:styles");
    defaults(part, document);
    part.empty("style:style", {{"style:name", u"Standard"_s}, {"style:family", u"paragraph"_s}});
    for (const Look &look : kLooks)
        named(part, document, look);
    part.open("style:style",
              {{"style:name", u"InnerLink"_s},
               {"style:display-name", u"Inner link"_s},
               {"style:family", u"text"_s}});
    part.empty("style:text-properties",
               {{"fo:color", u"#000000"_s}, {"style:text-underline-style", u"none"_s}});
    part.close();
    part.close();
    part.open("office:automatic-styles");
    for (const bool landscape : {false, true})
        pageLayout(part, document, landscape);
    part.close();
    part.open("office:master-styles");
    for (const bool landscape : {false, true}) {
        part.open("style:master-page",
                  {{"style:name", landscape ? u"Wide"_s : u"Standard"_s},
                   {"style:page-layout-name", landscape ? u"WidePage"_s : u"UprightPage"_s}});
        part.open("style:header");
        classification(part, document);
        part.close();
        part.open("style:footer");
        footer(part, document);
        classification(part, document);
        part.close();
        part.close();
    }
    part.close();
    return part.end();
}

QByteArray metaOf(const BriefDocument &document)
{
    Part part("office:document-meta");
    part.open("office:meta");
    for (const auto &[name, value] :
         {std::pair{"dc:title", document.title}, std::pair{"dc:subject", document.subject},
          std::pair{"meta:initial-creator", document.author}, std::pair{"dc:language", document.language}}) {
        if (value.isEmpty())
            continue;
        part.open(name);
        part.text(value);
        part.close();
    }
    part.close();
    return part.end();
}

}  // namespace tri::odf
