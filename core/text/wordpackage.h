// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Documents of Word's format (ECMA-376, Office Open XML): what every one of them is made of, whatever it says.

#include "core/base/result.h"
#include "core/text/xmlpart.h"

namespace tri {

/// Widths and heights in twentieths of a point.
struct WordPage {
    int width = 11906;
    int height = 16838;
    bool isLandscape = false;  ///< width and height are those of the page as it lies
    bool hasHeader = false;
    int margin = 1417;  ///< on all four sides
};

inline constexpr int kWordMargin = WordPage().margin;

/// One part of a document.
class WordPart : public XmlPart {
public:
    explicit WordPart(const char *root);

    void text(const QString &text);  ///< within a run; one line below the other
    void field(const char *code);    ///< opens a field around the runs that show its value: "PAGE"
    /// A field over several paragraphs or within a link: its code, between which and its end stands what it shows.
    void beginField(const QString &code);
    void endField();
    /// The fonts of the six scripts, and the language in which the text of the document is.
    void openDefaults(const QString &language);
    void closeDefaults();
    /// How the pages of a section are: its size, the usual margins, its direction, and the header and footer of the package.
    void section(const WordPage &page, bool rightToLeft);
};

struct WordParts {
    QByteArray document;
    QByteArray styles;
    QByteArray header;  ///< left out when empty
    QByteArray footer;
    QByteArray footnotes;  ///< left out when empty
};

/// The file. Equal parts give equal bytes.
[[nodiscard]] Result<QByteArray> wordPackage(const WordParts &parts);

}  // namespace tri
