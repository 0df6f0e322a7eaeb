// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What is told of a voluntary follow-up, in the order of time: who said what when, what it rests on, and where two accounts
// differ. Both accounts are always kept; which of them holds is never decided here.

#include "core/base/translations.h"
#include "core/kinds/followup.h"
#include "core/kinds/progressreport.h"
#include "core/kinds/project.h"
#include "core/kinds/recommendation.h"
#include "core/rules/reader.h"
#include "core/rules/sharedcopy.h"

#include <QDate>
#include <QHash>
#include <QSet>

namespace tri {

/// All records that follow-up is told of, each kind read once.
struct FollowUpData {
    QList<FollowUp> followUps;
    QList<Recommendation> recommendations;
    QList<ProgressReport> reports;          ///< on a follow-up, or on nothing although they tell of follow-up
    QList<Project> projects;                ///< that may be named as evidence
    QHash<RecordId, PartialDate> meetings;  ///< their last days
    QSet<RecordId> states;
};
[[nodiscard]] FollowUpData readFollowUps(Reader &reader);

/// Who speaks.
enum class FollowUpVoice { Actor, Us, Other, NotSaid };
[[nodiscard]] QString followUpVoiceKey(FollowUpVoice voice);

/// One thing that was said or happened.
struct FollowUpEntry {
    enum class Kind {
        Recommended,  ///< a recommendation was made
        Practice,     ///< was there before
        Record,       ///< the follow-up itself, as it is entered
        Report,
        Awaited,  ///< a report that is not handed in
        Consent,
    };
    Kind kind = Kind::Record;
    RecordId record;
    RecordId followUp;  ///< null for a recommendation
    PartialDate date;   ///< since when, or of when the report is
    PartialDate asOf;   ///< when it was last known to be so
    FollowUpVoice voice = FollowUpVoice::NotSaid;
    RecordId author;     ///< of a report
    RecordIds speakers;  ///< the actor, or the author of a report
    QString word;        ///< key of a status of follow-up; "" = says nothing of it
    LocalText text;
    RecordIds evidence;
    QString grade;                         ///< of the evidence of a report
    QString reportStatus;                  ///< key
    bool predates = false;                 ///< is older than each recommendation it goes with
    bool beforeRecord = false;             ///< a report dated before the follow-up begins
    [[nodiscard]] bool isAccount() const;  ///< says how the follow-up stands
};
[[nodiscard]] QString followUpEntryKey(FollowUpEntry::Kind kind);

/// Two accounts that do not say the same.
struct FollowUpDifference {
    enum class Kind {
        NearDates,     ///< at about the same time, by others, in other words
        EarlierStage,  ///< the later one tells of an earlier stage
        Opposite,      ///< one says it was done or goes on, the other that it was not pursued
        Evidence,      ///< what is named as evidence says something else
    };
    Kind kind = Kind::NearDates;
    FollowUpEntry first;
    FollowUpEntry second;  ///< of Evidence: record is the project, word its own
};
[[nodiscard]] QString followUpDifferenceKey(FollowUpDifference::Kind kind);
/// Why the two are shown side by side, in plain words that take no side.
[[nodiscard]] QString followUpDifferenceText(FollowUpDifference::Kind kind);

/// The word that stands at the follow-up now, and on what it rests.
struct PresentWord {
    QString word;  ///< "" = nothing is known
    FollowUpVoice voice = FollowUpVoice::NotSaid;
    PartialDate asOf;      ///< when it was last said
    RecordIds saidAlsoBy;  ///< reports that say the same, the newest first
    RecordId newerReport;  ///< the newest report, when it says another word than the record
    QString newerWord;
    RecordIds evidence;  ///< of the record and of the reports that say the same
};

/// Whether others may see it, by the one rule for copies that are given away.
struct FollowUpConsent {
    SharingBar bar = SharingBar::None;
    bool given = false;   ///< recorded as given
    bool needed = false;  ///< it is a State's, and we noted it
    PartialDate on;
    RecordIds ask;  ///< whom to ask where consent is what is missing
};

struct FollowUpStory {
    FollowUp followUp;
    QList<FollowUpEntry> course;  ///< in the order of time; what has no date comes last
    PresentWord present;
    QList<FollowUpDifference> differences;
    bool isJoint = false;     ///< several actors in one record
    bool isPractice = false;  ///< was there before the recommendation, as it says or as its date tells
    RecordIds matching;       ///< follow-ups of the same recommendation by others
    RecordIds sameTheme;      ///< of other recommendations on a theme of this one, by others
    FollowUpConsent consent;
};
/// Pure. nullopt when the follow-up is not among the data.
[[nodiscard]] std::optional<FollowUpStory> followUpStory(const FollowUpData &data, const RecordId &followUp);

/// Pure. Accounts of one record, and of what it names as evidence, that do not say the same.
[[nodiscard]] QList<FollowUpDifference> accountDifferences(const FollowUpData &data,
                                                           const FollowUp &followUp);

/// What one actor did on one recommendation: its own follow-ups and those it shares in, told as one.
struct ActorStory {
    RecordId actor;     ///< null when it stands in no list here
    QString otherName;  ///< then in words
    RecordIds followUps;
    QList<FollowUpEntry> course;
    QList<FollowUpDifference> differences;
};
[[nodiscard]] ActorStory actorStory(const FollowUpData &data, const RecordId &recommendation,
                                    const RecordId &actor);

/// A recommendation with all that is told of it: by actor, joint records once, existing practice apart.
struct RecommendationStory {
    QList<ActorStory> actors;  ///< with records of their own
    RecordIds joint;           ///< records of several actors
    RecordIds practices;       ///< existing practice, of one actor or several
};
[[nodiscard]] RecommendationStory recommendationStory(const FollowUpData &data,
                                                      const RecordId &recommendation);

/// Reports that tell of follow-up, and yet name none that is here.
[[nodiscard]] RecordIds looseReports(const FollowUpData &data);

/// Actors of a record in lists and in words; more than one makes it joint.
[[nodiscard]] int actorCount(const FollowUp &followUp);
/// Pure. Whether the follow-up is a State's.
[[nodiscard]] bool isByState(const FollowUp &followUp, const QSet<RecordId> &states);

/// A dated report in one step: about the follow-up, handed in on that day. The record of the follow-up stays as it is. Fails
/// when the follow-up is not here, or the report says neither a word nor anything achieved.
struct NewFollowUpReport {
    RecordId author;
    PartialDate date;
    QString word;
    QString achieved;
    QString language = screenLanguage();
};
[[nodiscard]] Result<ChangeSet> addFollowUpReport(Reader &reader, const RecordId &followUp,
                                                  const NewFollowUpReport &report, const RecordId &newId);

}  // namespace tri
