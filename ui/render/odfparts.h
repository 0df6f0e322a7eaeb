// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the files of an OpenDocument text (ODF 1.2, OASIS) share. Lengths are in centimetres.

#include "core/brief/briefdocument.h"

#include <QByteArray>
#include <QXmlStreamWriter>

#include <utility>

namespace tri::odf {

using Attributes = QList<std::pair<const char *, QString>>;

inline constexpr double kMargin = 2.5;

struct Size {
    double width;
    double height;
};
[[nodiscard]] Size sizeOf(const BriefDocument &document, bool landscape);
[[nodiscard]] QString cm(double value);
/// The attributes of a language: Western, East Asian and right-to-left scripts each have their own.
[[nodiscard]] Attributes languageOf(const QString &language);

/// One XML file of the package, written from its first element to its last.
class Part {
public:
    explicit Part(const char *root);

    void open(const char *name, const Attributes &attributes = {})
    {
        m_xml.writeStartElement(QLatin1StringView(name));
        for (const auto &[key, value] : attributes)
            m_xml.writeAttribute(QLatin1StringView(key), value);
    }
    void close() { m_xml.writeEndElement(); }
    void empty(const char *name, const Attributes &attributes = {})
    {
        open(name, attributes);
        close();
    }
    void text(const QString &text);
    [[nodiscard]] QByteArray end()
    {
        m_xml.writeEndDocument();
        return m_bytes;
    }

private:
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
};

/// styles.xml: the named styles, and the pages with what stands at their head and foot.
[[nodiscard]] QByteArray stylesOf(const BriefDocument &document);
/// meta.xml: title, subject, author and language; no date, so that equal papers give equal bytes.
[[nodiscard]] QByteArray metaOf(const BriefDocument &document);

}  // namespace tri::odf
