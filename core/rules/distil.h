// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What several experiences teach together: lessons against experiences, with what each says and how strongly, and the States
// it comes from. Pure data, so that paper, desk and command line tell the same.

#include "core/rules/evidence.h"

#include <array>

namespace tri {

enum class Saying { Supports, Limits, Contradicts, NotSaid };
inline constexpr std::size_t kSayings = 4;
[[nodiscard]] Saying sayingOf(const QString &direction);

/// How many experiences say what; one that says the same twice counts once.
using SayingCounts = std::array<int, kSayings>;

/// What one experience says to one lesson.
struct DistilCell {
    QString direction;  ///< "" = not said
    QString strength;   ///< the highest, where it says the same in several places; "" = not said
    LocalText reason;
    QString passage;
    RecordId link;  ///< null when only the lesson lists it
};

/// What a document or a follow-up says to one lesson.
struct DistilOther {
    RecordId record;
    QList<DistilCell> cells;
};

struct DistilRow {
    RecordId lesson;
    QList<QList<DistilCell>> cells;  ///< one a column; most are empty
    SayingCounts counts{};           ///< of its experiences
    QList<DistilOther> others;       ///< documents and follow-ups that say something to it, each once
    RecordIds states;                ///< of the experiences that support it, each once
};

struct DistilColumn {
    RecordId experience;
    RecordIds states;
    SayingCounts counts{};  ///< of lessons it says something to
};

struct Distil {
    QList<DistilRow> rows;
    QList<DistilColumn>
        columns;  ///< the experiences that say something to one of the lessons, in their own order
    SayingCounts counts{};
    RecordIds states;      ///< of all columns
    RecordIds supporting;  ///< of those that support one of the lessons
};

/// Pure. All lessons, or those on one of the @p themes; lessons without experiences have a row too. The records are taken as
/// they are given: a copy for others takes out first what it may not show.
[[nodiscard]] Distil distil(const EvidenceData &data, const QSet<RecordId> &themes = {});

}  // namespace tri
