// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What lessons rest on and where they lead: experience or document -> lesson -> recommendation -> follow-up. Read with one
// question a kind; all that is told of it is pure, so that the desk, the command line and tests tell the same.

#include "core/base/translations.h"
#include "core/kinds/document.h"
#include "core/kinds/evidencelink.h"
#include "core/kinds/experience.h"
#include "core/kinds/followup.h"
#include "core/kinds/lesson.h"
#include "core/kinds/recommendation.h"
#include "core/rules/reader.h"

#include <QDate>
#include <QHash>
#include <QSet>

namespace tri {

/// All records that evidence is made of.
struct EvidenceData {
    QList<Experience> experiences;
    QList<Document> documents;
    QList<Lesson> lessons;
    QList<EvidenceLink> links;
    QList<Recommendation> recommendations;
    QList<FollowUp> followUps;
};
[[nodiscard]] EvidenceData readEvidence(Reader &reader);

/// How far along the chain a record stands.
enum class EvidenceLevel { Evidence, Lesson, Recommendation, FollowUp };
[[nodiscard]] QString evidenceLevelKey(EvidenceLevel level);

/// A text of the context "Evidence", with what tells it from an equal one.
struct EvidencePhrase {
    EvidencePhrase(const char *said, const char *told = nullptr) : text(said), comment(told) {}
    const char *text;
    const char *comment;
};
[[nodiscard]] QString evidenceWord(const QString &language, const EvidencePhrase &phrase);
// Words in @p language, that of the screen when nothing is said.
[[nodiscard]] QString evidenceLevelText(EvidenceLevel level, const QString &language = screenLanguage());

/// How one record bears on the next.
enum class EvidenceRelation {
    Says,     ///< evidence says something to a lesson, in a direction and with a strength
    LeadsTo,  ///< a lesson leads to a recommendation
    Answers,  ///< an experience or document goes with a recommendation, with no lesson between them
    TakenUp,  ///< a recommendation is taken up by a follow-up
    Shows,    ///< an experience or document shows a follow-up
};
[[nodiscard]] QString evidenceRelationKey(EvidenceRelation relation);

struct EvidenceNode {
    RecordId id;
    EvidenceLevel level = EvidenceLevel::Evidence;
    QString kind;  ///< key
    QString reference;
};

struct EvidenceEdge {
    int from = 0;  ///< place of the node nearer to the evidence
    int to = 0;
    EvidenceRelation relation = EvidenceRelation::Says;
    QString direction{};  ///< of Says: supports, limits, contradicts; "" = not said
    QString strength{};   ///< of Says: slight, fair, strong; "" = not said
    LocalText reason{};
    QString passage{};
    RecordId link{};  ///< the evidence_link that says it; null when only the lesson lists it
};
/// "supports, strong"; of another relation its word: "leads to".
[[nodiscard]] QString evidenceEdgeText(const EvidenceEdge &edge, const QString &language = screenLanguage());
/// "direction not said" for ""
[[nodiscard]] QString evidenceDirectionText(const QString &direction,
                                            const QString &language = screenLanguage());
/// "strength not said" for ""
[[nodiscard]] QString evidenceStrengthText(const QString &strength,
                                           const QString &language = screenLanguage());

struct EvidenceGraph {
    QList<EvidenceNode> nodes;
    QList<EvidenceEdge> edges;
    QHash<RecordId, int> places;
    QList<QList<int>> onward;  ///< of each node the edges that leave it towards follow-up
    QList<QList<int>> back;    ///< … and those that come to it from its evidence

    [[nodiscard]] int placeOf(const RecordId &id) const { return places.value(id, -1); }
};
/// Pure. What an experience of lesson.experiences says counts as support, its strength not said, unless an evidence_link
/// says more. Ends that are not in this copy are left out.
[[nodiscard]] EvidenceGraph evidenceGraph(const EvidenceData &data);

/// One line of the chain as it is printed: records below the one they follow from.
struct EvidenceLine {
    int node = 0;
    int depth = 0;
    int edge = -1;        ///< that leads here; -1 for the record that was asked for
    bool told = false;    ///< stands above already, with all that is below it
    bool circle = false;  ///< leads back to a record that it stands below
};
enum class EvidenceWay { Onward, Back };  ///< towards follow-up; towards evidence
/// Pure. The chain from one record, itself first; nothing for a record that is in no chain by its kind. Ends in any graph.
[[nodiscard]] QList<EvidenceLine> evidenceChain(const EvidenceGraph &graph, const RecordId &record,
                                                EvidenceWay way);
/// Pure. All records on the way from or to this one.
[[nodiscard]] QSet<RecordId> evidenceAround(const EvidenceGraph &graph, const RecordId &record);

/// What is missing or wants a second look. None is a fault of anybody.
struct EvidenceGap {
    enum class Kind {
        NoEvidence,    ///< a recommendation that rests on no lesson, experience or document
        NotUsed,       ///< an experience that leads to nothing
        Contradicted,  ///< a lesson with evidence against it
        NoGround,      ///< a lesson without any evidence
        Old,           ///< last checked or evaluated too long ago
    };
    Kind kind = Kind::NoEvidence;
    RecordId record;
    RecordIds others{};    ///< of Contradicted: what speaks against it
    bool divided = false;  ///< of Contradicted: other evidence supports it
    PartialDate date{};    ///< of Old: when it was last looked at
};
inline constexpr int kEvidenceYears = 5;  ///< after which evidence counts as old when nothing else is asked
inline constexpr int kMostEvidenceYears = 100;
/// Pure. In the order of the kinds above, each in the order of its records. @p years after its last look evidence is old on
/// @p day; what was never looked at has no age.
[[nodiscard]] QList<EvidenceGap> evidenceGaps(const EvidenceData &data, const EvidenceGraph &graph,
                                              const QDate &day, int years = kEvidenceYears);
[[nodiscard]] QString evidenceGapKey(EvidenceGap::Kind kind);
/// One sentence with the way out; names are those that @p workspace gives.
[[nodiscard]] QString evidenceGapText(const Workspace &workspace, const EvidenceGap &gap);

/// Pure. The last day on which someone looked at it: checked or evaluated; null when nobody said.
[[nodiscard]] PartialDate lastLookedAt(const Experience &experience);
[[nodiscard]] bool isOldEvidence(const PartialDate &looked, const QDate &day, int years = kEvidenceYears);

}  // namespace tri
