// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the files of an OpenDocument text (ODF 1.2, OASIS) share. Lengths are in centimetres.

#include "core/brief/briefdocument.h"
#include "core/text/xmlpart.h"

namespace tri::odf {

using Attributes = XmlPart::Attributes;

[[nodiscard]] double marginOf(const BriefDocument &document);

struct Size {
    double width;
    double height;
};
[[nodiscard]] Size sizeOf(const BriefDocument &document, bool landscape);
[[nodiscard]] QString cm(double value);
/// The attributes of a language: Western, East Asian and right-to-left scripts each have their own.
[[nodiscard]] Attributes languageOf(const QString &language);

/// One XML file of the package.
class Part : public XmlPart {
public:
    explicit Part(const char *root);

    void text(const QString &text);  ///< with the line breaks, tabs and blanks that it has
};

/// styles.xml: the named styles, and the pages with what stands at their head and foot.
[[nodiscard]] QByteArray stylesOf(const BriefDocument &document);
/// meta.xml: title, subject, author and language; no date, so that equal papers give equal bytes.
[[nodiscard]] QByteArray metaOf(const BriefDocument &document);

}  // namespace tri::odf
