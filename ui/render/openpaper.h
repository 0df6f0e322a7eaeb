// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/brief/briefdocument.h"
#include "ui/render/odfparts.h"

#include <QSet>

namespace tri {

/// Writes content.xml of an OpenDocument text from the blocks of a paper.
class OpenPaper {
public:
    explicit OpenPaper(const BriefDocument &document)
        : m_document(document), m_rtl(isRightToLeft(document.language)), m_content("office:document-content")
    {
    }
    QByteArray content();

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
    void secondStyles();
    void contentsSource(const Contents &block);
    void openLink(const QString &anchor);
    void automaticStyles();
    void tableStyles();
    void anchor(const QString &name);
    void run(const Inline &one);
    void runs(const Inlines &all);
    void footnote(const QString &text);
    /// The named style, or the one after it that begins a page, where one is due.
    [[nodiscard]] QString styleNow(const char *style, bool newPage = false);
    void paragraph(const char *style, const Inlines &text, const QString &anchorName = {});
    void table(qsizetype columns, const QList<TableColumn> &header, const QList<QList<Inlines>> &rows,
               bool labelled = false);
    void cell(const char *cellStyle, const char *style, const Inlines &text);

    const BriefDocument &m_document;
    bool m_rtl;            ///< of what is being written
    QString m_language{};  ///< of what is being written; "" = the document's
    bool m_sides = false;  ///< within a table of two languages
    odf::Part m_content;
    QSet<QString> m_anchors;  ///< to which runs may lead
    bool m_landscape = false;
    bool m_turns = true;     ///< the next paragraph says on which pages it stands
    bool m_newPage = false;  ///< the next one begins a page
    int m_number = 0;
    int m_tables = 0;
    int m_sideTables = 0;
    int m_notes = 0;
};

}  // namespace tri
