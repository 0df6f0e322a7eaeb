// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/wordpackage.h"

#include "core/text/zipwriter.h"

namespace tri {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *kMain = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
constexpr const char *kPackage = "http://schemas.openxmlformats.org/package/2006/";
constexpr const char *kOffice = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

QByteArray contentTypes(const QList<QByteArray> &parts)
{
    const QByteArray word = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    QByteArray out = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Types xmlns=\"" + QByteArray(kPackage)
        + "content-types\"><Default Extension=\"rels\" "
          "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
          "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
          "<Override PartName=\"/word/document.xml\" ContentType=\""
        + word + "document.main+xml\"/>";
    for (const QByteArray &part : parts)
        out += "<Override PartName=\"/word/" + part + ".xml\" ContentType=\"" + word + part + "+xml\"/>";
    return out + "</Types>";
}

struct Relation {
    QByteArray type;
    QByteArray target;
};

/// Each is known by its type.
QByteArray relations(const QList<Relation> &all)
{
    QByteArray out = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Relationships xmlns=\""
        + QByteArray(kPackage) + "relationships\">";
    for (const auto &[type, target] : all)
        out += "<Relationship Id=\"" + type + "\" Type=\"" + kOffice + '/' + type + "\" Target=\"" + target
            + "\"/>";
    return out + "</Relationships>";
}

}  // namespace

WordPart::WordPart(const char *root) : XmlPart(root)
{
    attribute("xmlns:w", QLatin1StringView(kMain));
    attribute("xmlns:r", QLatin1StringView(kOffice));
}

void WordPart::text(const QString &text)
{
    const QStringList lines = xmlText(text).split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i > 0)
            empty("w:br");
        open("w:t", {{"xml:space", u"preserve"_s}});
        characters(lines[i]);
        close();
    }
}

void WordPart::field(const char *code)
{
    open("w:fldSimple", {{"w:instr", u" %1 "_s.arg(QLatin1StringView(code))}});
}

void WordPart::beginField(const QString &code)
{
    const auto mark = [this](const QString &type) {
        open("w:r");
        empty("w:fldChar", {{"w:fldCharType", type}});
        close();
    };
    mark(u"begin"_s);
    open("w:r");
    open("w:instrText", {{"xml:space", u"preserve"_s}});
    characters(u' ' + code + u' ');
    close();
    close();
    mark(u"separate"_s);
}

void WordPart::endField()
{
    open("w:r");
    empty("w:fldChar", {{"w:fldCharType", u"end"_s}});
    close();
}

void WordPart::openDefaults(const QString &language)
{
    open("w:docDefaults");
    open("w:rPrDefault");
    open("w:rPr");
    empty("w:rFonts",
          {{"w:ascii", u"Noto Sans"_s},
           {"w:hAnsi", u"Noto Sans"_s},
           {"w:eastAsia", u"Noto Sans CJK SC"_s},
           {"w:cs", u"Noto Sans Arabic"_s}});
    const bool isWestern = language != u"ar" && language != u"zh";
    empty("w:lang",
          {{"w:val", isWestern ? language : u"en"_s}, {"w:eastAsia", u"zh-CN"_s}, {"w:bidi", u"ar-SA"_s}});
}

void WordPart::closeDefaults()
{
    for (int i = 0; i < 3; ++i)
        close();
}

void WordPart::section(const WordPage &page, bool rightToLeft)
{
    open("w:sectPr");
    if (page.hasHeader)
        empty("w:headerReference", {{"w:type", u"default"_s}, {"r:id", u"header"_s}});
    empty("w:footerReference", {{"w:type", u"default"_s}, {"r:id", u"footer"_s}});
    open("w:pgSz", {{"w:w", QString::number(page.width)}, {"w:h", QString::number(page.height)}});
    if (page.isLandscape)
        attribute("w:orient", u"landscape"_s);
    close();
    const QString margin = QString::number(page.margin);
    const QString edge = QString::number(page.margin / 2);
    empty("w:pgMar",
          {{"w:top", margin},
           {"w:right", margin},
           {"w:bottom", margin},
           {"w:left", margin},
           {"w:header", edge},
           {"w:footer", edge},
           {"w:gutter", u"0"_s}});
    if (rightToLeft)
        empty("w:bidi");
    close();
}

Result<QByteArray> wordPackage(const WordParts &parts)
{
    QList<std::pair<QByteArray, QByteArray>> beside{{"styles", parts.styles}};
    if (!parts.header.isEmpty())
        beside << std::pair{"header", parts.header};
    beside << std::pair{"footer", parts.footer};
    if (!parts.footnotes.isEmpty())
        beside << std::pair{"footnotes", parts.footnotes};
    QList<QByteArray> names;
    QList<Relation> targets;
    for (const auto &[name, bytes] : std::as_const(beside)) {
        names << name;
        targets << Relation{name, name + ".xml"};
    }
    ZipWriter zip;
    zip.add(u"[Content_Types].xml"_s, contentTypes(names));
    zip.add(u"_rels/.rels"_s, relations({{"officeDocument", "word/document.xml"}}));
    zip.add(u"word/_rels/document.xml.rels"_s, relations(targets));
    zip.add(u"word/document.xml"_s, parts.document);
    for (const auto &[name, bytes] : std::as_const(beside))
        zip.add(u"word/%1.xml"_s.arg(QLatin1StringView(name)), bytes);
    return zip.finish();
}

}  // namespace tri
