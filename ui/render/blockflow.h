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
    void add(const Beside &pair);

    /// Where a text may stand, and in which language it is.
    struct Frame {
        qreal left = 0;
        qreal width = 0;
        QString language;
        bool rightToLeft = false;
        int side = -1;      ///< of a text in two languages
        qreal numbers = 0;  ///< room for those of paragraphs, at the start side
    };
    struct Piece {
        std::vector<Strip> strips;
        qreal before = 0;
        qreal after = 0;
    };
    [[nodiscard]] Piece piece(const Heading &heading);
    [[nodiscard]] Piece piece(const Paragraph &paragraph);
    [[nodiscard]] Piece piece(const Bullets &bullets);
    [[nodiscard]] std::pair<Frame, Frame> sides() const;
    /// Line beside line, on one baseline.
    [[nodiscard]] std::vector<Strip> besideEachOther(std::vector<Strip> first,
                                                     std::vector<Strip> second) const;
    [[nodiscard]] qreal baselineOf(const Strip &strip) const;
    [[nodiscard]] TextStyle style(Role role) const;
    [[nodiscard]] FlowRequest request(const Inlines &text, Role role, qreal width) const;
    /// Strips for the lines of a text, at @p indent from the start side.
    [[nodiscard]] std::vector<Strip> lineStrips(const FlowRequest &request, qreal indent);
    [[nodiscard]] qreal fromStart(qreal offset, qreal width) const;
    /// Which strips cite sources, and the lines of these.
    void findNotes();
    void addNote(Section &section, int number, qreal width);
    void append(std::vector<Strip> strips, qreal before, qreal after);
    void append(Piece piece) { append(std::move(piece.strips), piece.before, piece.after); }
    void addMark(Strip &strip, const QString &text, Role role, qreal offset, qreal width, Side side,
                 qreal baseline, int row = -1);

    const BriefDocument &m_document;
    NotedBlocks m_noted;
    Flows &m_flows;
    std::vector<Section> m_sections;
    Frame m_frame;
    QSizeF m_body;         ///< of the pages of the present section
    bool m_turns = false;  ///< what comes next begins a new page
    qreal m_after = 0;   ///< space the last block wants below it
    int m_keep = 0;      ///< so many strips stay with the heading above
    int m_block = 0;
    int m_number = 0;
};

}  // namespace tri::ui
