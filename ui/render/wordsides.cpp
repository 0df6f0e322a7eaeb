// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Texts in two languages beside each other in a Word document.

#include "core/base/localtext.h"
#include "ui/render/wordpaper.h"

#include <utility>

namespace tri {

using namespace Qt::StringLiterals;

void PaperPart::beginSides(bool newPage)
{
    if (m_sides && !newPage)
        return;
    endSides();
    if (m_turns || newPage) {
        beginParagraph("AfterTable", newPage);
        close();
    }
    m_sides = true;
    m_any = true;
    open("w:tbl");
    open("w:tblPr");
    if (m_rtl)
        empty("w:bidiVisual");
    empty("w:tblW", {{"w:w", QString::number(textWidth())}, {"w:type", u"dxa"_s}});
    empty("w:tblLayout", {{"w:type", u"fixed"_s}});
    open("w:tblCellMar");
    for (const char *side : {"w:left", "w:right"})
        empty(side, {{"w:w", u"140"_s}, {"w:type", u"dxa"_s}});
    close();
    close();
    open("w:tblGrid");
    for (const int width : widthsOf({0.5, 0.5}))
        empty("w:gridCol", {{"w:w", QString::number(width)}});
    close();
}

void PaperPart::endSides()
{
    if (!std::exchange(m_sides, false))
        return;
    close();
    paragraph("AfterTable", {});
}

void PaperPart::operator()(const Beside &pair)
{
    const Heading *heading = headingOf(pair);
    beginSides(heading && heading->newPage);
    const bool rtl = m_rtl;
    const auto begin = [this] {
        open("w:tc");
        open("w:tcPr");
        empty("w:tcW", {{"w:w", QString::number(widthsOf({0.5}).first())}, {"w:type", u"dxa"_s}});
        close();
    };
    const auto nothing = [&] {
        begin();
        paragraph("Normal", {});
        close();
    };
    open("w:tr");
    if (std::holds_alternative<std::monostate>(pair.first))
        nothing();
    eachSide(pair, m_number, [&](auto side, bool isSecond) {
        m_language = isSecond ? m_document.secondLanguage : QString();
        m_rtl = isSecond ? isRightToLeft(m_document.secondLanguage) : rtl;
        begin();
        if constexpr (std::is_same_v<decltype(side), Heading>)
            side.newPage = false;
        (*this)(side);
        close();
    });
    m_language.clear();
    m_rtl = rtl;
    if (std::holds_alternative<std::monostate>(pair.second))
        nothing();
    close();
}

}  // namespace tri
