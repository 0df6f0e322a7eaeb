// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/brief/papernotes.h"
#include "ui/render/pagesetup.h"
#include "ui/render/strip.h"
#include "ui/render/textflow.h"

namespace tri::ui {

using Flows = std::vector<std::shared_ptr<const TextFlow>>;

/// Turns blocks into strips, and says where pages may end between them.
class BlockFlow {
public:
    BlockFlow(const BriefDocument &document, Flows &flows);

    [[nodiscard]] std::vector<Section> run(Progress *progress);

private:
    void startSection(bool landscape);
    void add(const Heading &heading);
    void add(const Paragraph &paragraph);
    void add(const Bullets &bullets);
    void add(const Table &table);
    void add(const TitleBlock &title);
    void add(const PageStart &start) { startSection(start.landscape); }
    void add(const Contents &contents);
    void addEntry(const ContentsEntry &entry, int row, qreal numbers);
    void add(const WritingLines &lines);

    [[nodiscard]] TextStyle style(Role role) const;
    [[nodiscard]] FlowRequest request(const Inlines &text, Role role, qreal width) const;
    /// Strips for the lines of a text, at @p indent from the start side.
    [[nodiscard]] std::vector<Strip> lineStrips(const FlowRequest &request, qreal indent);
    [[nodiscard]] qreal fromStart(qreal offset, qreal width) const;
    /// Which strips cite sources, and the lines of these.
    void findNotes();
    void addNote(Section &section, int number, qreal width);
    void append(std::vector<Strip> strips, qreal before, qreal after);
    void addMark(Strip &strip, const QString &text, Role role, qreal offset, qreal width, Side side, qreal baseline);

    const BriefDocument &m_document;
    NotedBlocks m_noted;
    Flows &m_flows;
    std::vector<Section> m_sections;
    bool m_rightToLeft = false;
    QSizeF m_body;         ///< of the pages of the present section
    qreal m_width = 0;     ///< of that body
    bool m_turns = false;  ///< what comes next begins a new page
    qreal m_after = 0;   ///< space the last block wants below it
    int m_keep = 0;      ///< so many strips stay with the heading above
    int m_block = 0;
    int m_number = 0;
};

}  // namespace tri::ui
