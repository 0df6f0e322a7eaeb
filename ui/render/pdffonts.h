// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Qt's fonts for cairo: the same glyphs under the same numbers, without anything that would let cairo or FreeType guess
// what a glyph stands for. What it stands for we say ourselves.

#include "core/base/result.h"
#include "ui/render/pdfglyphs.h"

#include <memory>

using cairo_font_face_t = struct _cairo_font_face;

namespace tri::ui {

/// Makes cairo's fonts, and bends glyph runs so that every glyph of a font stands for one text only.
class PdfFonts {
public:
    /// Looks at all runs of a document before the first is drawn: ligatures of Arabic are told as their letters.
    PdfFonts(const QList<QRawFont> &fonts, const QList<const GlyphRun *> &runs);
    ~PdfFonts();

    struct Piece {
        cairo_font_face_t *face = nullptr;
        qreal pixelSize = 0;
        GlyphRun run;
    };
    /// The run in pieces of one face each. Fails for a font whose tables cannot be read.
    [[nodiscard]] Result<QList<Piece>> pieces(const GlyphRun &run);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

}  // namespace tri::ui
