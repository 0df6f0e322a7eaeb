// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/xmlpart.h"

namespace tri {

QString xmlText(QString text)
{
    return text.removeIf([](QChar c) { return c < u' ' && c != u'\n' && c != u'\t'; });
}

XmlPart::XmlPart(const char *root) : m_xml(&m_bytes)
{
    m_xml.writeStartDocument();
    open(root);
}

void XmlPart::open(const char *name, const Attributes &attributes)
{
    m_xml.writeStartElement(QLatin1StringView(name));
    for (const auto &[key, value] : attributes)
        attribute(key, value);
}

void XmlPart::empty(const char *name, const Attributes &attributes)
{
    open(name, attributes);
    close();
}

void XmlPart::attribute(const char *name, const QString &value)
{
    m_xml.writeAttribute(QLatin1StringView(name), value);
}

QByteArray XmlPart::end()
{
    m_xml.writeEndDocument();
    return m_bytes;
}

}  // namespace tri
