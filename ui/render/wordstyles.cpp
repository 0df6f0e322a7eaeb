// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/wordstyles.h"

#include "core/base/localtext.h"

#include <utility>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

// Twentieths of a point, as all lengths here.
constexpr std::pair<int, int> kA4{11906, 16838};
constexpr std::pair<int, int> kLetter{12240, 15840};
constexpr std::pair<int, int> kA5{8391, 11906};
constexpr int kA5Margin = 850;
constexpr int kIndent = 280;         // of the second level of the contents
constexpr double kCoverDrop = 0.16;  // of the page, above the title on a page of its own

struct Style {
    const char *id;
    const char *name;
    int before;
    int after;
    int size;  ///< half points
    bool bold = false;
    bool keepsNext = false;
    int level = -1;  ///< of the outline
};

constexpr Style kStyles[] = {
    {"Normal", "Normal", 0, 120, 22},
    {"Title", "Title", 0, 180, 36, true},
    {"Heading1", "heading 1", 320, 80, 28, true, true, 0},
    {"Heading2", "heading 2", 240, 40, 24, true, true, 1},
    {"Heading3", "heading 3", 80, 40, 22, true, true, 2},
    {"Note", "Note", 0, 120, 18},
    {"Bullet", "Bullet", 0, 40, 22},
    {"Caption", "caption", 120, 80, 18, true, true},
    {"HeaderCell", "Header cell", 40, 40, 18, true, true},
    {"Cell", "Cell", 40, 40, 18},
    {"AfterTable", "After table", 0, 60, 8},
    {"CoverKind", "Cover kind", 0, 60, 22},
    {"CoverTitle", "Cover title", 0, 480, 52, true},
    {"TOCHeading", "TOC Heading", 320, 80, 28, true, true},
    {"TOC1", "toc 1", 80, 0, 20, true},
    {"TOC2", "toc 2", 0, 0, 20},
    {"FootnoteText", "footnote text", 0, 40, 17},
    {"Label", "Label of lines", 120, 0, 18, false, true},
    {"Classification", "Classification", 0, 0, 17, true},
    {"Footer", "footer", 0, 0, 17},
};

class StylesPart : private WordPart {
public:
    explicit StylesPart(const BriefDocument &document) : WordPart("w:styles"), m_document(document) {}
    QByteArray write();

private:
    void style(const Style &style);
    void paragraphOf(const Style &style, QLatin1StringView id);
    [[nodiscard]] int sizeOf(const Style &style, QLatin1StringView id) const;

    const BriefDocument &m_document;
};

/// In large print nothing that is read is smaller than 16 point, and the edges of the page are in 11.
int StylesPart::sizeOf(const Style &style, QLatin1StringView id) const
{
    constexpr int least = 32;
    if (!m_document.pages.largePrint || id == "AfterTable"_L1)
        return style.size;
    if (id == "Classification"_L1 || id == "Footer"_L1)
        return 22;
    return style.size <= 22 ? least : style.size + 12;
}

void StylesPart::paragraphOf(const Style &style, QLatin1StringView id)
{
    const WordPage page = wordPage(m_document, false);
    open("w:pPr");
    if (style.keepsNext)
        empty("w:keepNext");
    if (id == "TOC1"_L1 || id == "TOC2"_L1) {
        open("w:tabs");
        empty("w:tab",
              {{"w:val", u"right"_s},
               {"w:leader", u"dot"_s},
               {"w:pos", QString::number(page.width - 2 * page.margin)}});
        close();
    }
    const int before = id == "CoverKind"_L1 ? int(page.height * kCoverDrop) : style.before;
    empty("w:spacing", {{"w:before", QString::number(before)}, {"w:after", QString::number(style.after)}});
    if (id == "TOC2"_L1)
        empty("w:ind", {{"w:left", QString::number(kIndent)}});
    if (id == "Classification"_L1)
        empty("w:jc", {{"w:val", u"center"_s}});
    if (style.level >= 0)
        empty("w:outlineLvl", {{"w:val", QString::number(style.level)}});
    close();
}

void StylesPart::style(const Style &style)
{
    const QLatin1StringView id(style.id);
    open("w:style", {{"w:type", u"paragraph"_s}, {"w:styleId", id}});
    const bool isNormal = id == "Normal"_L1;
    if (isNormal)
        attribute("w:default", u"1"_s);
    empty("w:name", {{"w:val", QLatin1StringView(style.name)}});
    if (!isNormal)
        empty("w:basedOn", {{"w:val", u"Normal"_s}});
    paragraphOf(style, id);
    open("w:rPr");
    if (style.bold) {
        empty("w:b");
        empty("w:bCs");
    }
    const int size = sizeOf(style, id);
    const bool rtl = isRightToLeft(m_document.language);
    empty("w:sz", {{"w:val", QString::number(size)}});
    empty("w:szCs", {{"w:val", QString::number(size + (rtl ? 2 : 0))}});
    close();
    close();
}

QByteArray StylesPart::write()
{
    openDefaults(m_document.language);
    closeDefaults();
    for (const Style &one : kStyles)
        style(one);
    return end();
}

}  // namespace

WordPage wordPage(const BriefDocument &document, bool landscape)
{
    const Paper paper = document.pages.paper;
    auto [width, height] = paper == Paper::Letter ? kLetter : paper == Paper::A5 ? kA5 : kA4;
    if (landscape)
        std::swap(width, height);
    return {.width = width,
            .height = height,
            .isLandscape = landscape,
            .hasHeader = true,
            .margin = paper == Paper::A5 ? kA5Margin : kWordMargin};
}

QByteArray wordStyles(const BriefDocument &document)
{
    return StylesPart(document).write();
}

}  // namespace tri
