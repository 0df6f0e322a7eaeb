// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A brief as blocks: what is said and in which order, without fonts, pixels or page numbers. ui/render lays it out;
// the text form below is what tests compare.

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <algorithm>
#include <utility>
#include <variant>

namespace tri {

/// A run of text within a block. Plain data: never interpreted as markup.
struct Inline {
    QString text;
    QString language;     ///< content language; "" = the document's
    bool strong = false;  ///< for labels and run-in heads, not for emphasis
    QString target;       ///< anchor of a block in this document, or an http(s) address; "" = no link
    QString note{};       ///< a source that is cited behind the text: a footnote; "" = none

    friend bool operator==(const Inline &, const Inline &) = default;
};
using Inlines = QList<Inline>;

[[nodiscard]] inline Inlines plain(QString text, QString language = {})
{
    return text.isEmpty() ? Inlines() : Inlines{{std::move(text), std::move(language), false, {}}};
}
[[nodiscard]] QString textOf(const Inlines &inlines);

/// 1 = part of the brief, 2 = sheet or section, 3 = part of a sheet.
struct Heading {
    int level = 1;
    Inlines text;
    QString anchor;
    bool newPage = false;  ///< annexes and item sheets start on a new page
    QString part{};        ///< key of the part of the paper that begins here; "" = none does
};

struct Paragraph {
    enum class Role {
        Body,
        Note,     ///< small: sources, what was left out
        Caution,  ///< "If raised" and "Sensitive" points: set off by a rule and their label
    };
    Inlines text;
    Role role = Role::Body;
    bool numbered = false;  ///< counted through the paper, so that people can say "paragraph 7"
    QString anchor;
};

struct Bullets {
    QList<Inlines> items;
};

/// A cell of nothing but one of these is a box to tick; it is drawn, since the fonts of a brief have no such sign.
inline constexpr QChar kOpenBox(0x2610);
inline constexpr QChar kTickedBox(0x2611);
inline constexpr QChar kCrossedBox(0x2612);
/// As the last line of a cell: a line to write on, drawn as wide as the column, with room above it.
inline const QString kWritingLine = QStringLiteral("________");

struct TableColumn {
    enum class Align { Start, Center, End };
    QString header;
    double weight = 1;  ///< share of the width; columns of equal weight are equally wide
    Align align = Align::Start;
    bool keepsShare = false;  ///< never narrowed to what stands in it, so that tables below each other line up
    QString secondHeader{};   ///< of a paper in two languages
};

/// Header row repeated on each page; a row of up to six lines is never split.
struct Table {
    QString caption;
    QList<TableColumn> columns;
    QList<QList<Inlines>> rows;  ///< each row has one cell per column; line breaks are kept
    QString empty;               ///< printed in place of the rows when there are none
    bool labelled = false;       ///< it has no header: the first cell of a row says what stands beside it
    QString secondCaption{};     ///< this and the next: of a paper in two languages
    QString secondEmpty{};

    [[nodiscard]] bool hasCaption() const { return !caption.isEmpty() || !secondCaption.isEmpty(); }
};

/// Label and value pairs between two rules, at the top of the first page.
struct TitleBlock {
    QString kind;   ///< "Meeting brief"
    Inlines title;
    QList<std::pair<QString, Inlines>> lines;
    bool cover = false;  ///< on a page of its own
    QString secondKind{};        ///< this and the next: of a paper in two languages
    QStringList secondLabels{};  ///< of the lines, in their order; "" or missing = as in the first
};

/// A list of the headings behind it, down to the second level (contentsOf), with their pages where there are pages.
struct Contents {
    QString title;
    bool ownPage = false;  ///< what follows begins a new page
    QString secondTitle{};
};

/// Lines for notes by hand.
struct WritingLines {
    QString label;
    int count = 0;
    QString secondLabel{};
};

struct PageStart {
    bool landscape = false;  ///< a new page; portrait again with the next PageStart
};

/// One text in the two languages of a paper, beside each other where there is room; none on the side of a language
/// that has nothing to say. Both sides have the same number, and the anchor is that of the first that has one.
struct Beside {
    using Text = std::variant<std::monostate, Heading, Paragraph, Bullets>;
    Text first;
    Text second;  ///< its runs name their language
};

using Block =
    std::variant<Heading, Paragraph, Bullets, Table, TitleBlock, PageStart, Contents, WritingLines, Beside>;

/// The heading that a block is, or that stands on the first of its sides that has one; nullptr = none.
[[nodiscard]] const Heading *headingOf(const Block &block);
[[nodiscard]] Heading *headingOf(Block &block);
[[nodiscard]] const Heading *headingOf(const Beside &pair);
/// Of the headings and paragraphs that a block is or holds.
[[nodiscard]] QStringList anchorsOf(const Block &block);

/// Calls @p write with the text of the first side, and then of the second and true. @p number is that of the last
/// numbered paragraph, and counts once for both.
template <typename Write> void eachSide(const Beside &pair, int &number, Write write)
{
    const int before = number;
    const auto call = [&write](const Beside::Text &side, bool isSecond) {
        if (const auto *heading = std::get_if<Heading>(&side))
            write(*heading, isSecond);
        else if (const auto *paragraph = std::get_if<Paragraph>(&side))
            write(*paragraph, isSecond);
        else if (const auto *bullets = std::get_if<Bullets>(&side))
            write(*bullets, isSecond);
    };
    call(pair.first, false);
    const int after = std::exchange(number, before);
    call(pair.second, true);
    number = std::max(number, after);
}

enum class Paper { A4, Letter, A5 };

/// How the pages of a paper are made up, whatever it says.
struct PageOptions {
    static constexpr int mostLines = 30;

    Paper paper = Paper::A4;
    bool cover = false;  ///< the title on a page of its own
    bool contents = false;
    bool largePrint = false;  ///< 16 point and more, for readers who need it
    int writingLines = 0;     ///< for notes by hand, below each item
    bool answerCodes =
        false;  ///< before these lines, the code behind which an answer is typed back (answercodes.h)

    friend bool operator==(const PageOptions &, const PageOptions &) = default;
};

/// A part of the paper with the text that the office wrote for it.
struct DocumentPart {
    QString key;  ///< "" = the introduction, below the title
    QString title;
    bool on = true;                ///< off: it is not printed
    QHash<QString, int> limits{};  ///< "rows" …, as they hold for this paper
    QString own;           ///< in the document's language; "" = none
    bool inPlace = false;  ///< the own text stands in place of what was made of the records
    QString records;       ///< digest of the records that the part tells of
    bool changed = false;  ///< they are others than when the own text was written
    QString
        carried{};  ///< the meeting that the own text was written for; it waits to be looked at, and is not printed
};

struct BriefDocument {
    QString title;           ///< of the file
    QString subject;
    QString author;          ///< office, never a user or computer name
    QString language = QStringLiteral("en");
    QString secondLanguage{};  ///< the one beside it; "" = the paper is in one language
    QString classification;  ///< centred at top and bottom of each page
    QString shortTitle;      ///< footer, start side
    QString version;         ///< footer, middle: "Draft 3, 14 March 2014"
    QString pageOf;          ///< footer, end side, with %1 and %2: "page %1 of %2"
    qint64 allPages = 0;     ///< that the footer counts, where more follow from elsewhere; 0 = its own
    PageOptions
        pages{};  ///< what they ask for stands in the blocks already, except for paper and size of type
    qint64 pageLimit = 0;  ///< as the brief's record has it; 0 = none
    QList<Block> blocks;
    QList<DocumentPart> parts;  ///< in their order; parts that have nothing to say too
    QStringList remarks;     ///< what should be looked at before it is printed; never in the paper itself
    QStringList leftOut;     ///< what this copy does not contain and why; shown before printing
};

/// Between what a paper in two languages says in each, where both stand on one line.
inline const QString kBetweenLanguages = QStringLiteral(" / ");
/// Words of the paper itself in its languages: "Theme / Thème".
[[nodiscard]] Inlines inBoth(const BriefDocument &document, const QString &first, const QString &second);

/// An entry of the contents.
struct ContentsEntry {
    int level = 1;
    Inlines text;    ///< of the heading, without its links
    QString anchor;  ///< of the heading
};
/// What the contents of the paper list: headings of the first two levels that can be led to. Nothing when it has none.
[[nodiscard]] QList<ContentsEntry> contentsOf(const BriefDocument &document);

/// The canonical text form: one block a paragraph, paragraph numbers and table cells as printed.
[[nodiscard]] QString toText(const BriefDocument &document);

}  // namespace tri
