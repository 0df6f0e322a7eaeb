// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xliffwriter.h"

#include <QCoreApplication>
#include <QXmlStreamWriter>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView kNamespace{"urn:oasis:names:tc:xliff:document:1.2"};
constexpr QLatin1StringView kTool{"trilateral"};

/// Without the characters that no XML file can hold.
QString xmlText(const QString &text)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text[at];
        const bool pair = c.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
        if (pair)
            out += c, out += text[++at];
        else if (!c.isSurrogate() && c.unicode() < 0xfffe
                 && (c.unicode() >= 0x20 || c == u'\n' || c == u'\t'))
            out += c;
    }
    return out;
}

QString stateWord(TextState state)
{
    switch (state) {
    case TextState::Present: return u"translated"_s;
    case TextState::Stale: return u"needs-review-translation"_s;
    case TextState::Missing: break;
    }
    return u"new"_s;
}

void writeNote(QXmlStreamWriter &xml, const QString &text)
{
    xml.writeStartElement(u"note"_s);
    xml.writeAttribute(u"from"_s, kTool);
    xml.writeCharacters(xmlText(text));
    xml.writeEndElement();
}

void writeUnit(QXmlStreamWriter &xml, const TranslationUnit &unit)
{
    xml.writeStartElement(u"trans-unit"_s);
    xml.writeAttribute(u"id"_s, unitId(unit.record, unit.field));
    xml.writeAttribute(u"xml:space"_s, u"preserve"_s);
    xml.writeAttribute(u"extradata"_s,
                       kXliffDigests + textDigest(unit.source) + u':' + textDigest(unit.target));
    xml.writeTextElement(u"source"_s, xmlText(unit.source));
    xml.writeStartElement(u"target"_s);
    xml.writeAttribute(u"state"_s, stateWord(unit.state));
    xml.writeCharacters(xmlText(unit.target));
    xml.writeEndElement();
    writeNote(xml, u"%1: %2"_s.arg(unit.kindLabel, unit.title));
    writeNote(xml, unit.fieldLabel);
    writeNote(xml, unit.handling);
    xml.writeEndElement();
}

}  // namespace

QByteArray writeXliff(const TranslationUnits &units)
{
    QList<std::pair<QString, QString>> files;  // kind and language of the originals
    QHash<std::pair<QString, QString>, QList<const TranslationUnit *>> parts;
    for (const TranslationUnit &unit : units.units) {
        const std::pair key(unit.kind, unit.sourceLanguage);
        if (!parts.contains(key))
            files << key;
        parts[key] << &unit;
    }
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(1);
    xml.writeStartDocument();
    xml.writeDefaultNamespace(kNamespace);
    xml.writeStartElement(kNamespace, u"xliff"_s);
    xml.writeAttribute(u"version"_s, u"1.2"_s);
    if (files.isEmpty())  // the format asks for one
        files << std::pair(u"none"_s, units.language == u"en" ? u"fr"_s : u"en"_s);
    for (const auto &file : std::as_const(files)) {
        xml.writeStartElement(u"file"_s);
        xml.writeAttribute(u"original"_s, file.first);
        xml.writeAttribute(u"datatype"_s, u"plaintext"_s);
        xml.writeAttribute(u"source-language"_s, file.second);
        xml.writeAttribute(u"target-language"_s, units.language);
        xml.writeAttribute(u"tool-id"_s, kTool);
        xml.writeStartElement(u"header"_s);
        xml.writeEmptyElement(u"tool"_s);
        xml.writeAttribute(u"tool-id"_s, kTool);
        xml.writeAttribute(u"tool-name"_s, u"Trilateral"_s);
        xml.writeEndElement();
        xml.writeStartElement(u"body"_s);
        for (const TranslationUnit *unit : parts.value(file))
            writeUnit(xml, *unit);
        xml.writeEndElement();
        xml.writeEndElement();
    }
    xml.writeEndElement();
    xml.writeEndDocument();
    return bytes;
}

QString unitId(const RecordId &record, const QString &field)
{
    return record.toString() + u'/' + field;
}

std::pair<RecordId, QString> parseUnitId(QStringView id)
{
    const qsizetype slash = id.indexOf(u'/');
    if (slash < 0)
        return {};
    const auto record = RecordId::parse(id.first(slash));
    return record ? std::pair(*record, id.sliced(slash + 1).toString()) : std::pair<RecordId, QString>();
}

}  // namespace tri
