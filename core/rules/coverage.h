// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What recommendations were taken up, counted at three levels: recommendation, action, indicator. Follow-up is voluntary: the
// numbers tell where something is entered and where nothing is yet; they measure nobody, and there is none per State.

#include "core/kinds/activity.h"
#include "core/kinds/body.h"
#include "core/kinds/followup.h"
#include "core/kinds/indicator.h"
#include "core/kinds/measurement.h"
#include "core/kinds/meeting.h"
#include "core/kinds/objective.h"
#include "core/kinds/project.h"
#include "core/kinds/recommendation.h"
#include "core/kinds/support.h"
#include "core/rules/priorities.h"
#include "core/rules/sharedcopy.h"
#include "core/rules/smallnumbers.h"
#include "core/rules/themematrix.h"

#include <QSet>

#include <array>

namespace tri {

/// Everything that coverage is counted from, read with one question a kind.
struct CoverageData {
    QList<Recommendation> recommendations;
    QList<FollowUp> followUps;
    QList<Support> support;
    QList<Project> projects;
    QList<Activity> activities;
    QList<Objective> objectives;
    QList<Indicator> indicators;
    QList<Measurement> measurements;
    QList<Meeting> meetings;
    QList<MatrixTheme> themes;
    QList<MatrixPeriod> chairmanships;
    QHash<RecordId, RecordId> bodiesAbove;  ///< of a body the one above it, or else its entity
    QSet<RecordId> states;
    QHash<RecordId, QString> names;      ///< of addressees and meetings
    QString unnamed;                     ///< stands for the name of what is not for this copy
    QList<PriorityStanding> priorities;  ///< those that are shared on the day
    QSet<RecordId> withheld;  ///< recommendations and priorities with entries that are not for this copy
};
/// @p day: on which priorities are shared; invalid = the usual day, seen from @p today.
[[nodiscard]] CoverageData readCoverage(Reader &reader, const QDate &today, const QString &language,
                                        const QDate &day = {});

/// What is asked for. Everything that is set has to hold.
struct CoverageScope {
    RecordId meeting;  ///< with its sessions; null = any
    RecordId theme;    ///< with what stands below it
    RecordId body;     ///< an addressee, with the bodies below it; never a State
    PartialDate from;  ///< of the recommendation: a chairmanship, some years
    PartialDate to;

    friend bool operator==(const CoverageScope &, const CoverageScope &) = default;
};

enum class CoverageBy { Theme, Meeting, Body, Year };
inline constexpr std::size_t kCoverageTables = 4;
[[nodiscard]] QString coverageByKey(CoverageBy by);
[[nodiscard]] std::optional<CoverageBy> coverageByFrom(const QString &key);
[[nodiscard]] QString coverageByText(CoverageBy by);  ///< "By theme"

/// What is counted and, where one table is enough, which; as papers name it: "meeting=…;by=year", "" = everything.
struct CoverageOrder {
    CoverageScope scope;
    std::optional<CoverageBy> by;

    [[nodiscard]] QString toString() const;
    [[nodiscard]] static CoverageOrder parse(const QString &text);  ///< what cannot be read is left out
};

/// How far a recommendation has come here.
enum class TakeUp {
    TakenUp,  ///< an action serves it
    Noted,  ///< something is entered, and it is no action: no information, not pursued, withdrawn, or not for this copy
    Nothing,  ///< nothing is entered yet
};
inline constexpr std::size_t kTakeUps = 3;
[[nodiscard]] QString takeUpText(TakeUp state);

enum class ActionKind { FollowUp, Support, Project, Activity };
inline constexpr std::size_t kActionKinds = 4;
[[nodiscard]] QString actionKindText(ActionKind kind);  ///< "Follow-ups"

inline constexpr std::size_t kStatusWords = 7;  ///< in the order of followUpWords()
[[nodiscard]] QString statusWordText(std::size_t word);

/// Each record once, however many recommendations or lines it serves.
struct CoverageCount {
    std::array<RecordIds, kTakeUps>
        recommendations;  ///< merged and split ones: those that stand for them now
    std::array<RecordIds, kActionKinds> actions;
    std::array<RecordIds, kStatusWords> followUps;  ///< all of them, by status word
    RecordIds indicators;                           ///< about these recommendations or actions
    RecordIds measurements;
    int actors = 0;  ///< distinct, of the actions
    std::array<int, kActionKinds> kindActors{};
    std::array<int, kStatusWords> wordActors{};

    // How the numbers are told; all exact in an office copy.
    NumberShow actionsShown = NumberShow::Exact;
    NumberShow actorsShown = NumberShow::Exact;
    std::array<NumberShow, kActionKinds> kindShown{};
    std::array<NumberShow, kStatusWords> wordShown{};

    [[nodiscard]] RecordIds all() const;  ///< recommendations
    [[nodiscard]] const RecordIds &of(TakeUp state) const { return recommendations[std::size_t(state)]; }
    [[nodiscard]] const RecordIds &of(ActionKind kind) const { return actions[std::size_t(kind)]; }
    [[nodiscard]] RecordIds allActions() const;
    [[nodiscard]] QString actionsText() const { return numberText(int(allActions().size()), actionsShown); }
    [[nodiscard]] QString actorsText() const { return numberText(actors, actorsShown); }
};

struct CoverageRow {
    RecordId record;  ///< theme, meeting or addressee; null for a year and for what stands together
    QString key;      ///< of what stands together or is missing: "states", "no_theme" …; else ""
    QString title;
    int level = 0;
    int parent = -1;  ///< its line; -1 = the whole
    CoverageCount counts;
};

struct Coverage {
    bool sharedCopy = false;
    CoverageCount all;
    std::array<QList<CoverageRow>, kCoverageTables> tables;
    RecordIds sharedPriorities;
    RecordIds openPriorities;  ///< of these: nothing in a work plan serves them yet

    [[nodiscard]] const QList<CoverageRow> &table(CoverageBy by) const { return tables[std::size_t(by)]; }
    /// By how much the lines of a table make more than the total: of recommendations and of actions.
    [[nodiscard]] int beyond(CoverageBy by) const;
};

/// Pure. A recommendation that others replace is counted as those, and what serves it serves them.
[[nodiscard]] Coverage coverage(const CoverageData &data, const CoverageScope &scope);
/// Pure. What has to be named with every count: that lines overlap, and in a shared copy how few are told.
[[nodiscard]] QString coverageNote(const Coverage &counted, CoverageBy by);
/// Pure. Tells the numbers of few actors as ranges, in all tables and in the total, so that none can be worked out.
void protectFew(Coverage &counted);

/// What others may see of it; what they may not is told, as far as it belongs to @p scope. A recommendation whose only entries
/// are not for them is not said to have none.
[[nodiscard]] CoverageData sharedCoverage(Reader &reader, CoverageData data, const CoverageScope &scope,
                                          LeftOut &leftOut);
/// All of it for one copy.
[[nodiscard]] Coverage coverageCopy(Reader &reader, const CoverageData &data, const CoverageScope &scope,
                                    bool sharedCopy, LeftOut &leftOut);

/// Refuses what coverage is not counted of, with the reason: a State, or a record of another kind.
[[nodiscard]] Status mayCountFor(Reader &reader, const RecordId &body);

}  // namespace tri
