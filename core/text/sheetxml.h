// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QBuffer>
#include <QXmlStreamReader>

namespace tri {

/// Pulls the elements of one part of an office document. Names are compared without their name space, because the two
/// editions of each format differ in nothing else that is read here. A document type, and with it every entity of the
/// document's own, is refused before the parser sees it.
class SheetXml {
public:
    /// @p part names the part in the technical detail of a Problem.
    SheetXml(const QByteArray &bytes, QString part);
    Q_DISABLE_COPY_MOVE(SheetXml)

    /// Moves to the next child element of the one that was entered last; false when there are no more or at a fault.
    /// The child has to be read to its end by readChildren, text() or skip().
    [[nodiscard]] bool nextChild();
    /// As above, and stops at text too: isText() tells which.
    [[nodiscard]] bool nextNode();
    [[nodiscard]] bool isText() const { return m_xml.isCharacters(); }
    [[nodiscard]] QStringView characters() const { return m_xml.text(); }
    void skip();
    /// The text of the element, that of its children left out.
    [[nodiscard]] QString text();

    [[nodiscard]] QStringView name() const { return m_xml.name(); }
    [[nodiscard]] bool is(QLatin1StringView name) const { return m_xml.name() == name; }
    /// By the name without its prefix; null when it is missing. @p space is a part of the name space, where two have the
    /// same name. Good until the next move.
    [[nodiscard]] QStringView attribute(QLatin1StringView name, QLatin1StringView space = {}) const;

    /// A fault of the document; read it when the walk has ended.
    [[nodiscard]] Status status() const;

private:
    [[nodiscard]] bool advance();

    QByteArray m_bytes;
    QBuffer m_buffer;
    QXmlStreamReader m_xml;
    QString m_part;
    QString m_fault;
    int m_depth = 0;
};

}  // namespace tri
