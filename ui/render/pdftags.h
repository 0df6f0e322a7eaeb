// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The structure of a document for those who hear or search it: which element each line of its pages belongs to.

#include "ui/render/placeditems.h"

#include <QByteArray>

namespace tri::ui {

/// One element of the structure tree, in the order in which elements begin.
struct PdfTag {
    QByteArray name;   ///< as PDF names them: "P", "TH", "Span" …
    QString language;  ///< "" = that of the element above
    int parent = -1;
    int continues = -1;     ///< the earlier element that this one only goes on with, on a later page
    QByteArray scope{};     ///< of a header cell: "Column" or "Row"
    QString alternative{};  ///< of a picture: its words
    QByteArray id{};        ///< of a note, which is referred to
};

/// A piece of a line in one language and with one link, and the element that holds it.
struct TaggedPiece {
    int from = 0;
    int length = 0;
    int tag = -1;      ///< a leaf
    QString target{};  ///< as in Inline
};

/// What is drawn for one line of a page.
struct TaggedLine {
    const PlacedLine *line = nullptr;
    QList<TaggedPiece> pieces;  ///< none for page furniture and for headers that are repeated
};

/// A heading, for the outline beside the pages.
struct OutlineEntry {
    int level = 1;
    QString text;
    int page = 0;
    qreal y = 0;
};

struct TaggedPages {
    QList<PdfTag> tags;
    QList<QList<TaggedLine>> pages;
    QList<int> pictures;  ///< for each page the element of its drawing; -1 = it has none
    QList<OutlineEntry> outline;
};

[[nodiscard]] TaggedPages tagPages(const PlacedDocument &document);

}  // namespace tri::ui
