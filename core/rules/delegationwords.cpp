// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the desk says of a delegation's list, in the interface language. Papers have words of their own.

#include "core/base/translations.h"
#include "core/kinds/experience.h"
#include "core/kinds/expertiserequest.h"
#include "core/kinds/followup.h"
#include "core/kinds/offer.h"
#include "core/kinds/participant.h"
#include "core/rules/delegationprep.h"

#include <QCoreApplication>

#include <algorithm>

namespace tri {

using namespace Qt::StringLiterals;
using Kind = DelegationReason::Kind;

namespace {

struct DelegationText {
    Q_DECLARE_TR_FUNCTIONS(Delegation)
};

/// Key in recipes, then the words of the desk. %1 is what the reason names: records, a day, a choice or languages; %2 a
/// second of these.
struct Entry {
    Kind kind;
    const char *key;
    const char *text;
};
constexpr std::array kEntries{
    Entry{Kind::ConsentGiven, "consent_given", QT_TRANSLATE_NOOP("Delegation", "Consent given")},
    Entry{Kind::ConsentAsked, "consent_asked",
          QT_TRANSLATE_NOOP("Delegation", "Consent asked, not answered yet")},
    Entry{Kind::ConsentNotAsked, "consent_not_asked", QT_TRANSLATE_NOOP("Delegation", "Consent to be asked")},
    Entry{Kind::Ready, "ready", QT_TRANSLATE_NOOP("Delegation", "ready to present")},
    Entry{Kind::WithHelp, "with_help", QT_TRANSLATE_NOOP("Delegation", "ready with some help")},
    Entry{Kind::NotReady, "not_ready", QT_TRANSLATE_NOOP("Delegation", "not ready to present")},
    Entry{Kind::ReadinessNotKnown, "readiness_not_known",
          QT_TRANSLATE_NOOP("Delegation", "not known whether it is ready to present")},
    Entry{Kind::FitsSession, "fits_session", QT_TRANSLATE_NOOP("Delegation", "fits %1")},
    Entry{Kind::FitsTheme, "fits_theme", QT_TRANSLATE_NOOP("Delegation", "on a theme of the meeting: %1")},
    Entry{Kind::FitsNone, "fits_none",
          QT_TRANSLATE_NOOP("Delegation", "no theme in common with the meeting is recorded")},
    Entry{Kind::LookedAt, "looked_at", QT_TRANSLATE_NOOP("Delegation", "last looked at %1")},
    Entry{Kind::NeverLookedAt, "never_looked_at",
          QT_TRANSLATE_NOOP("Delegation", "no day on which it was looked at")},
    Entry{Kind::Declared, "declared", QT_TRANSLATE_NOOP("Delegation", "Declared by the State")},
    Entry{Kind::Noted, "noted", QT_TRANSLATE_NOOP("Delegation", "Noted by others")},
    Entry{Kind::FollowUpStatus, "status", QT_TRANSLATE_NOOP("Delegation", "status: %1")},
    Entry{Kind::NoNewsSince, "no_news_since", QT_TRANSLATE_NOOP("Delegation", "last news %1")},
    Entry{Kind::NeverNews, "never_news", QT_TRANSLATE_NOOP("Delegation", "no news with a date")},
    Entry{Kind::NoPosition, "no_position", QT_TRANSLATE_NOOP("Delegation", "no position is recorded")},
    Entry{Kind::EarlierPosition, "earlier_position",
          QT_TRANSLATE_NOOP("Delegation", "the position on this is older: %1")},
    Entry{Kind::PositionEnded, "position_ended",
          QT_TRANSLATE_NOOP("Delegation", "the position held until %1")},
    Entry{Kind::PositionStated, "position_stated", QT_TRANSLATE_NOOP("Delegation", "position stated %1")},
    Entry{Kind::OfMeeting, "of_meeting", QT_TRANSLATE_NOOP("Delegation", "of %1")},
    Entry{Kind::OfItem, "of_item", QT_TRANSLATE_NOOP("Delegation", "for the item %1")},
    Entry{Kind::InLanguages, "in_languages",
          QT_TRANSLATE_NOOP("Delegation", "in a language of the delegation: %1")},
    Entry{Kind::NotInLanguages, "not_in_languages",
          QT_TRANSLATE_NOOP("Delegation", "in no language of the delegation, but in %1")},
    Entry{Kind::AskedByState, "asked_by_state", QT_TRANSLATE_NOOP("Delegation", "Asked for by the State")},
    Entry{Kind::AsksForPreparation, "asks_for_preparation",
          QT_TRANSLATE_NOOP("Delegation", "Help for delegations to this meeting")},
    Entry{Kind::RequestStatus, "request_status", QT_TRANSLATE_NOOP("Delegation", "status: %1")},
    Entry{Kind::OfferOf, "offer_of", QT_TRANSLATE_NOOP("Delegation", "offer of %1: %2")},
    Entry{Kind::NoOffer, "no_offer", QT_TRANSLATE_NOOP("Delegation", "no offer yet")},
    Entry{Kind::Registered, "registered", QT_TRANSLATE_NOOP("Delegation", "Registered for %1")},
    Entry{Kind::NotComing, "not_coming", QT_TRANSLATE_NOOP("Delegation", "%2 for %1")},
    Entry{Kind::FocalPoint, "focal_point", QT_TRANSLATE_NOOP("Delegation", "Focal point of the State")},
    Entry{Kind::OfTheState, "of_the_state", QT_TRANSLATE_NOOP("Delegation", "Recorded with this State")},
    Entry{Kind::Speaks, "speaks", QT_TRANSLATE_NOOP("Delegation", "speaks on %1")},
    Entry{Kind::NotRegistered, "not_registered", QT_TRANSLATE_NOOP("Delegation", "not registered")},
    Entry{Kind::MeetingDays, "meeting_days", QT_TRANSLATE_NOOP("Delegation", "The days of the meeting")},
    Entry{Kind::RoundBefore, "round_before", QT_TRANSLATE_NOOP("Delegation", "A meeting on the way to it")},
    Entry{Kind::CommentsDue, "comments_due",
          QT_TRANSLATE_NOOP("Delegation", "Comments on the paper are due")},
    Entry{Kind::NeededBy, "needed_by",
          QT_TRANSLATE_NOOP("Delegation", "What was asked for is needed by this day")},
    Entry{Kind::StepDue, "step_due", QT_TRANSLATE_NOOP("Delegation", "A step of the preparation is due")},
};

const Entry &entryOf(Kind kind)
{
    const auto found =
        std::find_if(kEntries.begin(), kEntries.end(), [kind](const Entry &one) { return one.kind == kind; });
    Q_ASSERT(found != kEntries.end());
    return *found;
}

QString choiceOf(const RecordSpec &kind, const char *field, const QString &key)
{
    const FieldSpec *found = kind.field(field);
    const Choice *choice = found ? found->choice(key) : nullptr;
    return choice ? choiceText(*choice) : key;
}

QString choiceWord(const DelegationReason &reason)
{
    switch (reason.kind) {
    case Kind::FollowUpStatus: return choiceOf(kindOf<FollowUp>().spec, "status", reason.choice);
    case Kind::RequestStatus: return choiceOf(kindOf<ExpertiseRequest>().spec, "status", reason.choice);
    case Kind::OfferOf: return choiceOf(kindOf<Offer>().spec, "status", reason.choice);
    case Kind::NotComing: return choiceOf(kindOf<Participant>().spec, "attendance", reason.choice);
    default: return {};
    }
}

QString languagesText(const QStringList &codes)
{
    const FieldSpec *field = kindOf<ExpertiseRequest>().spec.field("languages");
    QStringList out;
    for (const QString &code : codes) {
        const Choice *choice = field ? field->choice(code) : nullptr;
        out << (choice ? choiceText(*choice) : code);
    }
    return listText(out);
}

/// Meetings and experiences go by their number: a reason is one line among others.
QString namesText(const Workspace &workspace, const DelegationReason &reason, const QString &language)
{
    QStringList out;
    for (const RecordId &id : reason.records) {
        const auto row = workspace.row(id);
        const bool byNumber =
            row && (row->spec == &kindOf<Meeting>().spec || row->spec == &kindOf<Experience>().spec);
        const bool isOffer = row && row->spec == &kindOf<Offer>().spec;
        const QString number = byNumber ? row->reference() : QString();
        const RecordId named = isOffer ? row->link(u"organisation") : id;
        out << isolated(number.isEmpty() ? workspace.shortTitle(named, language) : number);
    }
    return listText(out);
}

}  // namespace

QString delegationReasonKey(Kind kind)
{
    return QString::fromLatin1(entryOf(kind).key);
}

QString delegationReasonText(const Workspace &workspace, const DelegationReason &reason,
                             const QString &language, const QLocale &locale)
{
    const QString text = QCoreApplication::translate("Delegation", entryOf(reason.kind).text);
    if (!text.contains(u"%1"))
        return text;
    const QString choice = choiceWord(reason);
    if (!reason.records.isEmpty())
        return text.contains(u"%2") ? text.arg(namesText(workspace, reason, language), choice)
                                    : text.arg(namesText(workspace, reason, language));
    if (!reason.languages.isEmpty())
        return text.arg(languagesText(reason.languages));
    if (!choice.isEmpty())
        return text.arg(choice);
    return text.arg(reason.date.isNull() ? DelegationText::tr("on a day not recorded")
                                         : shortDate(reason.date, locale));
}

QString delegationGroupText(DelegationGroup group)
{
    switch (group) {
    case DelegationGroup::Experiences: return DelegationText::tr("Experiences to present");
    case DelegationGroup::FollowUp: return DelegationText::tr("Follow-up to report, as the State wishes");
    case DelegationGroup::Positions: return DelegationText::tr("Positions to settle");
    case DelegationGroup::Papers: return DelegationText::tr("Papers to read");
    case DelegationGroup::Requests: return DelegationText::tr("Help asked for and offered");
    case DelegationGroup::Persons: return DelegationText::tr("Persons of the delegation");
    case DelegationGroup::Dates: return DelegationText::tr("Dates");
    }
    Q_UNREACHABLE();
}

QString delegationEmptyText(DelegationGroup group)
{
    switch (group) {
    case DelegationGroup::Experiences:
        return DelegationText::tr(
            "No experience of this State that may be offered is recorded. Add one under Experiences.");
    case DelegationGroup::FollowUp:
        return DelegationText::tr("No follow-up of this State is recorded. What it tells of its own accord "
                                  "can be added under Follow-up.");
    case DelegationGroup::Positions:
        return DelegationText::tr("The meeting and its sessions have no agenda items, and no priority runs "
                                  "on its first day. Add the "
                                  "items on the page of the meeting.");
    case DelegationGroup::Papers:
        return DelegationText::tr(
            "No paper is linked with the meeting. Link documents on its page or on the items.");
    case DelegationGroup::Requests:
        return DelegationText::tr("Nobody has asked for help with this delegation yet. R asks an agency.");
    case DelegationGroup::Persons:
        return DelegationText::tr("No person of this State is recorded. Add focal points to the State, or "
                                  "participants to the meeting.");
    case DelegationGroup::Dates:
        return DelegationText::tr("No date is recorded. Enter the days of the meeting on its page.");
    }
    Q_UNREACHABLE();
}

QString delegationProgressText(const DelegationProgress &progress)
{
    return progress.of == 0 ? QString()
                            : DelegationText::tr("%1 of %2 ready").arg(progress.ready).arg(progress.of);
}

}  // namespace tri
