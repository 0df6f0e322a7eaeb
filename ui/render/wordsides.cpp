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
    beginTable(widthsOf({0.5, 0.5}), Rules::None);
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
    const int width = widthsOf({0.5}).first();
    const auto nothing = [&] {
        beginCell(width);
        paragraph("Normal", {});
        close();
    };
    open("w:tr");
    if (std::holds_alternative<std::monostate>(pair.first))
        nothing();
    eachSide(pair, m_number, [&](auto side, bool isSecond) {
        m_language = isSecond ? m_document.secondLanguage : QString();
        m_rtl = isSecond ? isRightToLeft(m_document.secondLanguage) : rtl;
        beginCell(width);
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
