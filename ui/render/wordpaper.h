// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/brief/briefdocument.h"
#include "core/text/wordpackage.h"
#include "ui/render/wordstyles.h"

#include <QHash>

namespace tri {

/// Writes one part of a Word document from the blocks of a paper.
class PaperPart : private WordPart {
public:
    PaperPart(const char *root, const BriefDocument &document)
        : WordPart(root), m_document(document), m_rtl(isRightToLeft(document.language))
    {
    }
    QByteArray body();
    QByteArray header();
    QByteArray footer();
    QByteArray footnotes();  ///< empty when nothing is cited

    void operator()(const Heading &block);
    void operator()(const Paragraph &block);
    void operator()(const Bullets &block);
    void operator()(const Table &block);
    void operator()(const TitleBlock &block);
    void operator()(const PageStart &block);
    void operator()(const Contents &block);
    void operator()(const WritingLines &block);
    void operator()(const Beside &pair);

private:
    /// Pairs of texts that follow each other are rows of one table without rules.
    void beginSides(bool newPage);
    void endSides();
    void entry(const ContentsEntry &entry, bool first, int page);
    void beginParagraph(const char *style, bool newPage = false);
    void run(const Inline &one);
    void raised(const char *mark, const QString &id);
    void runs(const Inlines &all);
    void paragraph(const char *style, const Inlines &text, bool newPage = false);
    enum class Rules { Table, Lines, None };
    void beginTable(const QList<int> &widths, Rules rules = Rules::Table);
    void beginCell(int width, bool headerCell = false);
    void cell(int width, const char *style, const Inlines &text, bool headerCell = false);
    void titleLines(const TitleBlock &block);
    void endSection();
    [[nodiscard]] WordPage page() const { return wordPage(m_document, m_landscape); }
    [[nodiscard]] int textWidth() const { return page().width - 2 * page().margin; }
    [[nodiscard]] QList<int> widthsOf(const QList<double> &shares) const;

    const BriefDocument &m_document;
    bool m_rtl;            // of what is being written
    QString m_language{};  // of what is being written; "" = the document's
    bool m_sides = false;  // within a table of two languages
    bool m_landscape = false;
    bool m_any = false;           // something stands in the section
    bool m_turns = false;         // what comes next begins a page
    int m_number = 0;             // of the last numbered paragraph
    int m_note = 0;               // footnotes so far
    QHash<QString, int> m_parts;  // that the contents lead to: anchor and number
};

}  // namespace tri
