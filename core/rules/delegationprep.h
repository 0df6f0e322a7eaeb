// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the delegation of a State prepares for a Forum Meeting, as a list made of the records that are there. What is ready
// follows from the records; a tick that they cannot tell is a preparation step of the meeting that the State owns and that
// names the record. Follow-up is voluntary, so it is never counted.

#include "core/change/changeset.h"
#include "core/kinds/meeting.h"
#include "core/kinds/preparationstep.h"
#include "core/kinds/state.h"
#include "core/rules/reader.h"

#include <QDate>
#include <QLocale>

#include <array>
#include <functional>

namespace tri {

enum class DelegationGroup { Experiences, FollowUp, Positions, Papers, Requests, Persons, Dates };
inline constexpr std::array kDelegationGroups{DelegationGroup::Experiences, DelegationGroup::FollowUp,
                                              DelegationGroup::Positions,   DelegationGroup::Papers,
                                              DelegationGroup::Requests,    DelegationGroup::Persons,
                                              DelegationGroup::Dates};

/// Why a line stands on the list, or what is known of it. Its words are those of the desk or of a paper.
struct DelegationReason {
    enum class Kind {
        ConsentGiven,
        ConsentAsked,
        ConsentNotAsked,
        Ready,
        WithHelp,
        NotReady,
        ReadinessNotKnown,
        FitsSession,  ///< records: roundtables and sessions
        FitsTheme,    ///< records: themes of the meeting as a whole
        FitsNone,
        LookedAt,
        NeverLookedAt,
        Declared,  ///< by the State itself
        Noted,     ///< by others
        FollowUpStatus,  ///< of a follow-up: choice
        NoNewsSince,
        NeverNews,
        NoPosition,
        EarlierPosition,  ///< older than the item
        PositionEnded,
        PositionStated,
        OfMeeting,       ///< records: its meetings
        OfItem,          ///< records: items of the agenda
        InLanguages,     ///< languages: those that the delegation has
        NotInLanguages,  ///< languages: those of the paper
        AskedByState,
        AsksForPreparation,
        RequestStatus,  ///< choice
        OfferOf,        ///< records: the offer; choice: its status
        NoOffer,
        Registered,  ///< choice: attendance; records: the meeting
        NotComing,   ///< choice: attendance; records: the meeting
        FocalPoint,
        OfTheState,
        Speaks,  ///< records: experiences
        NotRegistered,
        MeetingDays,
        RoundBefore,
        CommentsDue,
        NeededBy,
        StepDue,
    };
    Kind kind = Kind::NoPosition;
    RecordIds records{};
    PartialDate date{};
    PartialDate to{};
    QString choice{};
    QStringList languages{};
};
[[nodiscard]] QString delegationReasonKey(DelegationReason::Kind kind);

struct DelegationLine {
    DelegationGroup group = DelegationGroup::Experiences;
    RecordId record;
    QList<DelegationReason> reasons{};
    PartialDate when{};  ///< of a date; null elsewhere
    bool ready = false;  ///< as the records say
    bool counts = true;  ///< in the progress of its group; follow-up and what is only to be known never do
    RecordId
        restsOn{};  ///< a position that ready or the reasons come from; who may not see it learns nothing of the line
    RecordId step{};      ///< the delegation's own step for it; null = none
    bool ticked = false;  ///< that step is done
    bool waits = false;   ///< for a consent: no tick makes it ready before that
    [[nodiscard]] bool isReady() const { return ready || (ticked && !waits); }
};

struct DelegationProgress {
    int ready = 0;
    int of = 0;  ///< 0 = nothing is counted
};

struct DelegationPrep {
    State state;
    Meeting meeting;              ///< the Forum Meeting, also when one of its sessions was asked for
    QDate day;                    ///< its first
    RecordIds meetings;           ///< with its roundtables and sessions
    QStringList languages;        ///< that the persons of the State have; empty when nobody's are recorded
    QList<DelegationLine> lines;  ///< by group; within it in an order that does not change
    bool hasRecords = false;      ///< anything here is the State's own

    [[nodiscard]] QList<DelegationLine> of(DelegationGroup group) const;
    [[nodiscard]] DelegationProgress progress(DelegationGroup group) const;
};

/// Fails when the State or the meeting is not here, the meeting belongs to no Forum Meeting, has no date, or the State's
/// names begin after it.
[[nodiscard]] Result<DelegationPrep> delegationPrep(Reader &reader, const RecordId &state,
                                                    const RecordId &meeting);

/// The Forum Meeting that this meeting is or belongs to; null when there is none.
[[nodiscard]] RecordId forumMeetingOf(Reader &reader, const RecordId &meeting);
/// All Forum Meetings, the newest first.
[[nodiscard]] QList<Meeting> forumMeetings(Reader &reader);

// In words, in the interface language.
[[nodiscard]] QString delegationGroupText(DelegationGroup group);
[[nodiscard]] QString delegationEmptyText(DelegationGroup group);  ///< what to do where nothing stands
/// "2 of 5 ready"; "" where nothing is counted.
[[nodiscard]] QString delegationProgressText(const DelegationProgress &progress);
[[nodiscard]] QString delegationReasonText(const Workspace &workspace, const DelegationReason &reason,
                                           const QString &language, const QLocale &locale);

// Changes, each one step of undo.
/// A step of the meeting that the State owns, two weeks before its first day where that is still to come; @p done = it is
/// done already. Its title is in @p language. Empty when the line has a step.
[[nodiscard]] ChangeSet addDelegationStep(Reader &reader, const DelegationPrep &prep,
                                          const DelegationLine &line, const QDate &today,
                                          const QString &language, bool done,
                                          const std::function<RecordId()> &newId);
/// A draft of a request for help with preparing the delegation, to @p agency or, when it is null, to nobody yet.
[[nodiscard]] ChangeSet requestDelegationHelp(Reader &reader, const DelegationPrep &prep,
                                              const DelegationLine *line, const RecordId &agency,
                                              const QString &language,
                                              const std::function<RecordId()> &newId);
/// Who was asked last for such help by anybody; null when nobody ever was.
[[nodiscard]] RecordId usualHelper(Reader &reader);

}  // namespace tri
