// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Where the records of a chain stand when it is drawn: evidence, lessons, recommendations and follow-up in four layers, on a
// grid, so that no box covers another, no line runs under a box, and paper can be cut between rows. No sizes, no pixels.

#include "core/rules/evidence.h"

namespace tri {

inline constexpr int kEvidenceLayers = 4;

struct EvidenceStop {
    int layer = 0;
    int row = 0;
    friend bool operator==(const EvidenceStop &, const EvidenceStop &) = default;
};

struct EvidencePlaced {
    int node = 0;  ///< place in the graph
    EvidenceStop at;
};

/// An edge from its left end to its right one, over a place of its own in each layer between.
struct EvidencePath {
    int edge = 0;         ///< place in the graph
    bool turned = false;  ///< it points to its left end: a follow-up that says something to a lesson
    QList<EvidenceStop> stops;
};

struct EvidenceLayout {
    QList<EvidencePlaced> nodes;  ///< layer by layer, from top to bottom
    QList<EvidencePath> paths;    ///< in the order of the edges
    int rows = 0;
    int crossings = 0;
};

/// Pure. The records in @p shown and all edges among them. The same graph gives the same layout. Records that hang together
/// stand together; ends of no edge come last.
[[nodiscard]] EvidenceLayout evidenceLayout(const EvidenceGraph &graph, const QSet<RecordId> &shown);

}  // namespace tri
