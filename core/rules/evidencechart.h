// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A chain of evidence as it is drawn: what stands where, and everything it tells in words, so that screen, paper and
// assistive technology tell the same.

#include "core/rules/evidencelayout.h"
#include "core/rules/sharedcopy.h"

#include <functional>

namespace tri {

struct ChartNode {
    RecordId id;
    EvidenceLevel level = EvidenceLevel::Evidence;
    QString kind;  ///< in words: "Lesson"
    QString reference;
    QString title;
    QString name;      ///< "Lesson TRI-LES-1: Recognition works …"
    QString position;  ///< "2 of 5 lessons; 3 lines come in, 1 goes on"
    int row = 0;
    QList<int> left{};   ///< edges that end at its side towards the evidence, from top to bottom
    QList<int> right{};  ///< … towards follow-up
};

struct ChartEdge {
    int from = 0;  ///< places in EvidenceChart::nodes
    int to = 0;
    EvidenceRelation relation = EvidenceRelation::Says;
    QString direction{};  ///< key
    QString strength{};   ///< key
    QString sign{};       ///< "+", "±", "−", "?" of what evidence says; "" of other relations
    QString label{};      ///< "+ supports, strong"; of a strength that is not said nothing
    QString spoken{};     ///< likewise with everything in words: "+ supports, strength not said"
    QString words{};      ///< "EXP-27 supports TRI-LES-1, strong: reason (page 4)"
    bool turned = false;
    QList<EvidenceStop> stops{};
};

struct EvidenceChart {
    RecordId center;  ///< null: all chains
    QString title;
    QString language;  ///< of its words; says whether it runs from right to left
    QList<ChartNode> nodes;
    QList<ChartEdge> edges;
    int rows = 0;
    int alone = 0;          ///< records without any edge; all chains leave them out
    bool invented = false;  ///< one of the records is invented for the sample

    [[nodiscard]] int placeOf(const RecordId &id) const;
    /// All of it in words: each record with what comes to it.
    [[nodiscard]] QString text(int firstRow = 0, int rows = -1) const;
};

[[nodiscard]] QString evidenceSign(const QString &direction);  ///< "?" for ""
/// "leads to"; of Says "says"
[[nodiscard]] QString evidenceRelationText(EvidenceRelation relation,
                                           const QString &language = screenLanguage());

/// Pure but for @p nameOf, which tells the title of a record. In the words of @p language. The chain of @p center both ways, or all chains for the null id.
[[nodiscard]] EvidenceChart evidenceChart(const EvidenceData &data, const EvidenceGraph &graph,
                                          const RecordId &center,
                                          const std::function<QString(const RecordId &)> &nameOf,
                                          const QString &language = screenLanguage());

/// What a shared copy is made of: without what is internal or sensitive, experiences without consent, and follow-up that a
/// State has not agreed to. Only what is in @p wanted is counted as left out.
[[nodiscard]] EvidenceData sharedEvidence(Reader &reader, EvidenceData data, const QSet<RecordId> &wanted,
                                          LeftOut &leftOut);
/// Why the chain of @p record has no shared copy, and what lifts that: whom to ask for consent, or what to change.
[[nodiscard]] QString noSharedChainText(Reader &reader, const EvidenceData &data, const RecordId &record);

}  // namespace tri
