// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/sheetxml.h"

#include <QCoreApplication>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

struct ImportText {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

constexpr int kDeepest = 100;

/// What stands before the root element must be neither a document type nor in another encoding than UTF-8, which would
/// hide one.
bool isPlain(const QByteArray &bytes)
{
    qsizetype at = bytes.startsWith("\xef\xbb\xbf") ? 3 : 0;
    for (;;) {
        while (at < bytes.size()
               && (bytes[at] == ' ' || bytes[at] == '\n' || bytes[at] == '\r' || bytes[at] == '\t'))
            ++at;
        const QByteArrayView rest = QByteArrayView(bytes).sliced(std::min(at, bytes.size()));
        if (rest.startsWith("<?"))
            at = bytes.indexOf("?>", at);
        else if (rest.startsWith("<!--"))
            at = bytes.indexOf("-->", at);
        else
            return rest.size() > 1 && rest[0] == '<' && rest[1] != '!' && rest[1] != '\0';
        if (at < 0)
            return false;
        at += 2;
        if (rest.startsWith("<!--"))
            ++at;
    }
}

}  // namespace

SheetXml::SheetXml(const QByteArray &bytes, QString part) : m_bytes(bytes), m_part(std::move(part))
{
    if (!isPlain(m_bytes)) {
        m_fault = u"no plain XML: document type, other encoding, or nothing"_s;
        return;
    }
    // From a device the parser decodes piece by piece instead of holding all of it twice.
    m_buffer.setBuffer(&m_bytes);
    m_buffer.open(QIODevice::ReadOnly);
    m_xml.setDevice(&m_buffer);
    m_xml.setEntityExpansionLimit(64);
    if (!m_xml.readNextStartElement() && m_fault.isEmpty())
        m_fault = u"no element"_s;
    m_depth = 1;
}

bool SheetXml::advance()
{
    if (!m_fault.isEmpty())
        return false;
    switch (m_xml.readNext()) {
    case QXmlStreamReader::Invalid: m_fault = m_xml.errorString(); return false;
    case QXmlStreamReader::DTD: m_fault = u"document type"_s; return false;
    case QXmlStreamReader::EntityReference: m_fault = u"entity"_s; return false;
    case QXmlStreamReader::EndDocument: return false;
    case QXmlStreamReader::StartElement:
        if (++m_depth > kDeepest) {
            m_fault = u"elements nested too deeply"_s;
            return false;
        }
        return true;
    case QXmlStreamReader::EndElement: --m_depth; return true;
    default: return true;
    }
}

bool SheetXml::nextChild()
{
    while (nextNode())
        if (!isText())
            return true;
    return false;
}

bool SheetXml::nextNode()
{
    while (advance()) {
        if (m_xml.isStartElement() || m_xml.isCharacters())
            return true;
        if (m_xml.isEndElement())
            return false;
    }
    return false;
}

void SheetXml::skip()
{
    const int outside = m_depth - 1;
    while (m_depth > outside && advance()) {}
}

QString SheetXml::text()
{
    QString out;
    while (nextNode()) {
        if (isText())
            out += m_xml.text();
        else
            skip();
    }
    return out;
}

QStringView SheetXml::attribute(QLatin1StringView name, QLatin1StringView space) const
{
    for (const QXmlStreamAttribute &attribute : m_xml.attributes())
        if (attribute.name() == name && (space.isEmpty() || attribute.namespaceUri().contains(space)))
            return attribute.value();
    return {};
}

Status SheetXml::status() const
{
    if (m_fault.isEmpty())
        return {};
    return fail(
        ProblemCode::Damaged,
        ImportText::tr(
            "The workbook is damaged. Open it in a spreadsheet program, save it again, and import that "
            "file."),
        u"%1, line %2: %3"_s.arg(m_part).arg(m_xml.lineNumber()).arg(m_fault));
}

}  // namespace tri
