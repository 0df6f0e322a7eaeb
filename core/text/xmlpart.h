// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QXmlStreamWriter>

#include <utility>

namespace tri {

/// Without the control characters for which XML and HTML have no place, and which no text needs.
[[nodiscard]] QString xmlText(QString text);

/// One XML file of a package, written from its first element to its last. Names bring their prefix.
class XmlPart {
public:
    using Attributes = QList<std::pair<const char *, QString>>;

    explicit XmlPart(const char *root);
    XmlPart(const XmlPart &) = delete;
    XmlPart &operator=(const XmlPart &) = delete;

    void open(const char *name, const Attributes &attributes = {});
    void close() { m_xml.writeEndElement(); }
    void empty(const char *name, const Attributes &attributes = {});
    void attribute(const char *name, const QString &value);  ///< of the element opened last
    void characters(const QString &text) { m_xml.writeCharacters(text); }

    /// Closes what is open.
    [[nodiscard]] QByteArray end();

private:
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
};

}  // namespace tri
