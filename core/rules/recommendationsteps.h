// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Merging, splitting and replacing recommendations. The old ones stay as they were said; what stands in their place names
// them and says why. One step of undo each.

#include "core/change/changeset.h"
#include "core/kinds/recommendation.h"
#include "core/rules/reader.h"

namespace tri {

enum class RecommendationStep {
    Merge,    ///< several become one new one
    Split,    ///< one becomes several new ones
    Replace,  ///< one is replaced by one, new or already there
};

/// A record that leads to one of the old ones: a follow-up, an offer of support, a lesson, an indicator …
struct HangingRecord {
    Row row;
    QString field;     ///< by which it leads there
    bool one = false;  ///< the field holds one link: to lead to a new one it leaves the old one
    friend bool operator==(const HangingRecord &a, const HangingRecord &b)
    {
        return a.row.id == b.row.id && a.field == b.field;
    }
};

/// Which of the new ones a record that hangs on the old ones leads to as well.
struct HangingChoice {
    RecordId record;
    QString field;
    QList<int> parts;  ///< places in StepOrder::made; 0 also means StepOrder::by
};

struct StepOrder {
    RecommendationStep step = RecommendationStep::Merge;
    RecordIds old;
    QList<Recommendation> made;  ///< with ids and texts; their numbers are given by the step
    RecordId by;                 ///< of Replace: one that is there already; then nothing is made
    LocalText because;
    QList<HangingChoice> choices;
};

/// What a step needs to know, read once.
struct StepData {
    QList<Recommendation> all;  ///< living ones
    QStringList taken;          ///< numbers ever given, those of deleted ones too
    QHash<RecordId, QString> meetingReferences;
    QList<HangingRecord> hanging;  ///< on the old ones, in the order of the kinds
};
[[nodiscard]] StepData readStep(Reader &reader, const RecordIds &old);

/// Pure. The number after the highest that was ever given in the series "START-R…", with at least two digits.
[[nodiscard]] QString nextRecommendationNumber(const QString &start, const QStringList &taken);
/// Pure. What comes before "-R" in numbers of this recommendation's meeting.
[[nodiscard]] QString numberSeries(const Recommendation &recommendation, const StepData &data);

/// Pure. A new one out of these: the words of the first, the addressees, themes and targets of all, the narrowest
/// handling. Without id and number.
[[nodiscard]] Recommendation draftFrom(const QList<Recommendation> &old);

/// Pure. What stands in the way, at the fields "text", "replaces", "replaced_because" or of the whole; empty = it can be done.
[[nodiscard]] QList<Finding> checkStep(const StepData &data, const StepOrder &order);
/// Pure. Fails with the first finding.
[[nodiscard]] Result<ChangeSet> recommendationStep(const StepData &data, const StepOrder &order);

/// One line of what a recommendation replaced or was replaced by, near ones first.
struct TraceLine {
    RecordId id;
    int depth = 1;        ///< steps away
    LocalText because;    ///< of the newer of the two
    bool circle = false;  ///< it leads back to one that was told already; the trace ends here
    friend bool operator==(const TraceLine &, const TraceLine &) = default;
};
enum class TraceWay { ReplacedBy, Replaces };
/// Pure. All the way in one direction, each record once.
[[nodiscard]] QList<TraceLine> replacementTrace(const QList<Recommendation> &all, const RecordId &from,
                                                TraceWay way);

}  // namespace tri
