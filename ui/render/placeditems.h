// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A brief after layout: pages of lines and rules, made once and read-only, so that the preview, the printer and the PDF
// writers show the same pages to a fraction of a point.

#include "core/brief/briefdocument.h"

#include <QHash>
#include <QLineF>
#include <QList>
#include <QRectF>
#include <QString>
#include <QTextLayout>

#include <memory>
#include <vector>

class QPainter;

namespace tri::ui {

/// All lengths of a layout are in twentieths of a point: whole pixels for Qt's fonts, fine enough for paper.
inline constexpr qreal unitsPerPoint = 20.0;
[[nodiscard]] constexpr qreal pt(qreal points) { return points * unitsPerPoint; }
[[nodiscard]] constexpr qreal mm(qreal millimetres) { return millimetres * unitsPerPoint * 72.0 / 25.4; }

/// What a text is on the page; a tagged PDF makes its structure from it.
enum class Role {
    Heading1,
    Heading2,
    Heading3,
    Body,
    Note,
    Caution,
    Number,  ///< of a paragraph
    BulletMark,
    BulletItem,
    Caption,
    HeaderCell,
    LabelCell,
    Cell,
    Kind,
    Title,
    CoverTitle,
    TitleLabel,
    TitleValue,
    Contents1,
    Contents2,
    ContentsPage,  ///< an entry of the contents, and the number of its page
    Writing,       ///< says what the lines below it are for
    Footnote,
    Classification,
    Footer,  ///< page furniture, not part of the text
};
[[nodiscard]] bool isFurniture(Role role);

/// Where a text stands at its lines' sides; Own = at the start side of its own language.
enum class Side { Left, Right, Center, Own };

struct FlowRequest {
    Inlines text;
    Role role = Role::Body;
    QString language;  ///< of the document
    qreal width = 0;
    Side side = Side::Own;
    int block = -1;
    int row = -1;
    int column = -1;
    bool large = false;  ///< for readers who need large print
    int pairSide = -1;   ///< of what stands in two languages: 0 or 1
};

/// A part of a flow's text with its own language, weight or link.
struct Span {
    int from = 0;
    int length = 0;
    QString language;
    bool strong = false;
    QString target;  ///< as in Inline
};

/// One text (a paragraph, a cell, a footer) broken into lines; its lines may stand on several pages.
struct TextFlow {
    FlowRequest source;  ///< what it was made of
    Role role = Role::Body;
    QString language;
    bool rightToLeft = false;
    int block = -1;   ///< index in BriefDocument::blocks; -1 for furniture
    int row = -1;     ///< of a table (the header has none), a title block, bullets or the contents
    int column = -1;  ///< of a table or a title block
    int pairSide = -1;  ///< of what stands in two languages: 0 or 1
    qreal width = 0;
    qreal lineHeight = 0;
    qreal baseline = 0;  ///< from the top of a line
    QList<Span> spans;

    [[nodiscard]] int lineCount() const { return layout().lineCount(); }
    [[nodiscard]] QString lineText(int line) const;

    /// Fonts belong to the thread that loaded them, and a layout holds fonts. A flow that goes from one thread to another
    /// puts its layout away first; it is made again, and comes out the same, when it is next asked for.
    [[nodiscard]] const QTextLayout &layout() const;
    void setLayout(std::unique_ptr<QTextLayout> layout) { m_layout = std::move(layout); }
    void putAway() const { m_layout.reset(); }

private:
    mutable std::unique_ptr<QTextLayout> m_layout;
};

struct PlacedLine {
    int flow = -1;
    int line = 0;
    QPointF at;   ///< where QTextLine::draw takes the flow's layout to begin
    QRectF box;   ///< full width and fixed height of the line
    bool repeated = false;  ///< a table header that was printed before
};

struct PlacedRule {
    QLineF line;  ///< its middle
    qreal width = 0;
};

/// What a page shows beside lines and rules, in layout units from its top left corner.
class PageDrawing {
public:
    virtual ~PageDrawing() = default;
    virtual void paint(QPainter &painter) const = 0;
    [[nodiscard]] virtual QString text() const = 0;  ///< its words, for assistive technology
};

struct PlacedPage {
    QSizeF size;  ///< as read: a landscape page is wider than high
    bool landscape = false;
    QRectF body;
    QList<PlacedLine> lines;  ///< in reading order, furniture last
    QList<PlacedRule> rules;
    std::shared_ptr<const PageDrawing> drawing{};
};

struct PlacedAnchor {
    int page = 0;
    qreal y = 0;
};

struct PlacedNumber {
    int number = 0;
    int block = 0;
    int page = 0;  ///< where the paragraph begins
};

struct PlacedDocument {
    QString title;
    QString subject;
    QString author;
    QString language;
    bool rightToLeft = false;
    std::vector<std::shared_ptr<const TextFlow>> flows;
    QList<PlacedPage> pages;  ///< at least one
    QHash<QString, PlacedAnchor> anchors;
    QList<PlacedNumber> numbers;

    [[nodiscard]] const TextFlow &flow(const PlacedLine &line) const { return *flows[size_t(line.flow)]; }
    [[nodiscard]] QString text(const PlacedLine &line) const { return flow(line).lineText(line.line); }
    void putAway() const;  ///< all layouts: before the document goes to another thread
};

}  // namespace tri::ui
