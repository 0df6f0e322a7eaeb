// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a line of text is made of, as a PDF wants it: glyphs with places, each group with the letters it stands for.

#include "ui/render/placeditems.h"

#include <QRawFont>

namespace tri::ui {

/// Letters and the glyphs that show them. Without glyphs only when there is nothing to show.
struct GlyphCluster {
    struct Glyph {
        quint32 index = 0;
        QPointF at;  ///< origin in layout units, from the top left corner of the page

        friend bool operator==(const Glyph &, const Glyph &) = default;
    };
    QString text;
    QList<Glyph> glyphs;
};

/// Neighbours of one font and direction, in the order in which they are read.
struct GlyphRun {
    int font = -1;  ///< index in GlyphFonts
    bool rightToLeft = false;
    QList<GlyphCluster> clusters;
};

/// The fonts that a document has used so far.
class GlyphFonts {
public:
    [[nodiscard]] int indexOf(const QRawFont &font);
    [[nodiscard]] const QList<QRawFont> &fonts() const { return m_fonts; }

private:
    QList<QRawFont> m_fonts;
};

/// The part of a line from @p from on (in letters of the flow), @p length letters long. Controls of direction are left out:
/// the places of the glyphs say what they say. A space that ends a line has its glyph too, or words would grow together
/// for those who read the text out of the file.
[[nodiscard]] QList<GlyphRun> glyphRuns(const TextFlow &flow, int line, QPointF at, int from, int length,
                                        GlyphFonts &fonts);

}  // namespace tri::ui
