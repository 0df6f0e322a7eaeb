// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Texts in two languages beside each other in an OpenDocument text.

#include "core/base/localtext.h"
#include "ui/render/openpaper.h"

#include <array>
#include <utility>

namespace tri {

using namespace Qt::StringLiterals;
using namespace odf;

namespace {

// What may stand in two languages beside each other.
constexpr std::array kInPairs{"Heading_20_1", "Heading_20_2", "Heading_20_3", "Text_20_body",
                              "Note",         "Caution",      "Bullet"};

}  // namespace

/// Of texts in the second language, and of the table they stand in.
void OpenPaper::secondStyles()
{
    if (m_document.secondLanguage.isEmpty())
        return;
    const bool rtl = isRightToLeft(m_document.secondLanguage);
    for (const char *style : kInPairs) {
        m_content.open("style:style",
                       {{"style:name", QLatin1StringView(style) + u"-second"_s},
                        {"style:family", u"paragraph"_s},
                        {"style:parent-style-name", QLatin1StringView(style)}});
        m_content.empty("style:paragraph-properties",
                        {{"style:writing-mode", rtl ? u"rl-tb"_s : u"lr-tb"_s},
                         {"fo:text-align", rtl ? u"right"_s : u"left"_s}});
        m_content.close();
    }
    for (const bool landscape : {false, true}) {
        const QString name = landscape ? u"SidesWide"_s : u"Sides"_s;
        const double all = sizeOf(m_document, landscape).width - 2 * marginOf(m_document);
        m_content.open("style:style", {{"style:name", name}, {"style:family", u"table"_s}});
        m_content.empty("style:table-properties",
                        {{"style:width", cm(all)},
                         {"table:align", u"margins"_s},
                         {"style:writing-mode", m_rtl ? u"rl-tb"_s : u"lr-tb"_s}});
        m_content.close();
        m_content.open("style:style", {{"style:name", name + u".1"_s}, {"style:family", u"table-column"_s}});
        m_content.empty("style:table-column-properties", {{"style:column-width", cm(all / 2)}});
        m_content.close();
    }
    m_content.open("style:style", {{"style:name", u"Side"_s}, {"style:family", u"table-cell"_s}});
    m_content.empty(
        "style:table-cell-properties",
        {{"fo:padding", u"0.25cm"_s}, {"fo:padding-top", u"0cm"_s}, {"fo:padding-bottom", u"0cm"_s}});
    m_content.close();
}

void OpenPaper::beginSides(bool newPage)
{
    if (m_sides && !newPage)
        return;
    endSides();
    m_newPage = m_newPage || newPage;
    if (m_turns || m_newPage)
        paragraph("Turn", {});
    m_sides = true;
    const QString style = m_landscape ? u"SidesWide"_s : u"Sides"_s;
    m_content.open("table:table",
                   {{"table:name", u"Sides%1"_s.arg(++m_sideTables)}, {"table:style-name", style}});
    for (int i = 0; i < 2; ++i)
        m_content.empty("table:table-column", {{"table:style-name", style + u".1"_s}});
}

void OpenPaper::endSides()
{
    if (!std::exchange(m_sides, false))
        return;
    m_content.close();
    paragraph("AfterTable", {});
}

void OpenPaper::operator()(const Beside &pair)
{
    const Heading *heading = headingOf(pair);
    beginSides(heading && heading->newPage);
    const bool rtl = m_rtl;
    const auto begin = [this] {
        m_content.open("table:table-cell",
                       {{"table:style-name", u"Side"_s}, {"office:value-type", u"string"_s}});
    };
    const auto nothing = [&] {
        begin();
        paragraph("Text_20_body", {});
        m_content.close();
    };
    m_content.open("table:table-row");
    if (std::holds_alternative<std::monostate>(pair.first))
        nothing();
    eachSide(pair, m_number, [&](auto side, bool isSecond) {
        m_language = isSecond ? m_document.secondLanguage : QString();
        m_rtl = isSecond ? isRightToLeft(m_document.secondLanguage) : rtl;
        begin();
        if constexpr (std::is_same_v<decltype(side), Heading>)
            side.newPage = false;
        (*this)(side);
        m_content.close();
    });
    m_language.clear();
    m_rtl = rtl;
    if (std::holds_alternative<std::monostate>(pair.second))
        nothing();
    m_content.close();
}

}  // namespace tri
