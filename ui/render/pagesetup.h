// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How paper looks: the one place for sizes, type and spacing (look.md, "Paper").

#include "core/brief/briefdocument.h"
#include "ui/render/placeditems.h"

#include <QFont>
#include <QRectF>
#include <QStringList>

namespace tri::ui {

/// Lengths in layout units.
struct PageGeometry {
    QSizeF size;
    QRectF body;
    bool landscape = false;
};
/// The binding edge is at the start side; a landscape page is turned, so there it is at the top.
[[nodiscard]] PageGeometry pageGeometry(Paper paper, bool landscape, bool rightToLeft);

struct TextStyle {
    qreal size = 0;      ///< layout units, as all lengths here
    qreal line = 0;
    bool bold = false;
    bool capitals = false;  ///< letter-spaced capitals where the script has case
    qreal before = 0;
    qreal after = 0;

    /// From the top of a line; the same for all fonts, so that mixed scripts share a line.
    [[nodiscard]] qreal baseline() const;
};
/// Large print: at least 16 point in all that is read, and 11 at the edges of the page.
[[nodiscard]] TextStyle textStyle(Role role, const QString &language, bool large = false);
[[nodiscard]] QFont paperFont(const TextStyle &style, bool strong);
/// For Chinese punctuation that Noto Sans has too, but narrow.
[[nodiscard]] QFont chineseFirst(QFont font);

namespace look {
inline constexpr qreal headerRule = pt(0.75);
inline constexpr qreal rowRule = pt(0.25);
inline constexpr qreal cautionRule = pt(1.0);
inline constexpr qreal columnGap = pt(10);
inline constexpr qreal rowPadding = pt(2);
inline constexpr qreal titleRowPadding = pt(1);
inline constexpr qreal smallestColumn = pt(24);
inline constexpr qreal numberGap = pt(9);     ///< between a paragraph number and its text
inline constexpr qreal numberWidth = pt(44);
inline constexpr qreal bulletIndent = pt(14);
inline constexpr qreal cautionIndent = pt(11);
inline constexpr qreal sideGap = pt(20);          ///< between two languages that are read towards each other
inline constexpr qreal sideGapNumbered = pt(44);  ///< with room for the numbers of the second
inline constexpr qreal tableSpace = pt(6);   ///< above
inline constexpr qreal afterTable = pt(8);
inline constexpr qreal titleSpace = pt(9);    ///< between the title and the rule below it
inline constexpr qreal afterTitleBlock = pt(12);
inline constexpr qreal longestLabel = 0.36;   ///< of the width of a title block
inline constexpr qreal classificationAbove = pt(22);  ///< from its foot to the body
inline constexpr qreal footerBelow = pt(17);          ///< from the body to the footer
inline constexpr qreal classificationBelow = pt(4);   ///< from the footer to the classification
inline constexpr qreal tracking = pt(0.6);
inline constexpr qreal boxSize = pt(9);       ///< of a box to tick
inline constexpr qreal boxRule = pt(0.75);
inline constexpr qreal boxDrop = pt(1);       ///< it stands a little below the line
inline constexpr qreal writingRise = pt(1);   ///< of a line to write on: clear of the rule below the row
inline constexpr qreal contentsIndent = pt(14);  ///< of the second level
inline constexpr qreal contentsGap = pt(6);      ///< on either side of the dots
inline constexpr qreal dot = pt(0.9);            ///< of the leaders to the numbers of pages
inline constexpr qreal dotPitch = pt(4.5);
inline constexpr qreal coverDrop = 0.22;  ///< of the height of the body: above the title on a page of its own
inline constexpr qreal coverSpace = pt(26);   ///< between that title and the rule below it
inline constexpr qreal writingSpace = mm(9);  ///< from line to line for notes by hand
inline constexpr qreal writingSpaceLarge = mm(12);
inline constexpr qreal beforeWriting = pt(6);
inline constexpr qreal afterWriting = pt(10);
inline constexpr qreal noteSpace = pt(9);  ///< at least, between the text and the rule above the notes
inline constexpr qreal noteRule = pt(0.5);
inline constexpr qreal noteRuleLength = mm(50);
inline constexpr qreal belowNoteRule = pt(4);
inline constexpr int unsplitLines = 6;  ///< rows of up to so many lines stay whole
}  // namespace look

/// A script of the six languages and the font family that prints it.
struct ScriptFont {
    QString script;  ///< stable key: latin (with Cyrillic), arabic, chinese
    QString family;
    QString package;  ///< of Debian, that holds it
};
[[nodiscard]] const QList<ScriptFont> &scriptFonts();
/// Start-up check: scripts whose font is not installed, and which would print badly.
[[nodiscard]] QList<ScriptFont> missingScripts();
/// For people: which fonts to install and where they are; "" when @p missing is empty.
[[nodiscard]] QString missingFontsText(const QList<ScriptFont> &missing);

}  // namespace tri::ui
