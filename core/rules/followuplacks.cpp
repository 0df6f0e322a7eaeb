// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/followuplacks.h"

namespace tri {

using namespace Qt::StringLiterals;

EntryVoice entryVoice(const FollowUp &entry, const PartialDate &recommended)
{
    const bool older =
        !entry.date.isNull() && !recommended.isNull() && entry.date.last() < recommended.first();
    if (entry.status == u"existing_practice" || older)
        return EntryVoice::Existing;
    return entry.declaredBy == u"state" ? EntryVoice::Declared : EntryVoice::Noted;
}

QList<FollowUpLack> followUpLacks(const FollowUp &entry, bool byState, const QDate &day)
{
    using Lack = FollowUpLack;
    QList<Lack> out;
    // What the State said itself it may be quoted with.
    if (byState && !entry.consent && entry.declaredBy != u"state")
        out << Lack::Consent;
    if (entry.source.trimmed().isEmpty())
        out << Lack::Source;
    if (entry.status.isEmpty() || entry.status == u"no_information")
        out << Lack::NoStatus;
    if (entry.date.isNull())
        out << Lack::Date;
    if (entry.declaredBy.isEmpty())
        out << Lack::Voice;
    if (entry.lastChecked.isNull())
        out << Lack::NeverChecked;
    else if (entry.lastChecked.last() < day.addMonths(-kCheckMonths))
        out << Lack::NotCheckedSince;
    return out;
}

QString followUpLackKey(FollowUpLack lack)
{
    switch (lack) {
    case FollowUpLack::Consent: return u"consent"_s;
    case FollowUpLack::Source: return u"source"_s;
    case FollowUpLack::NoStatus: return u"status"_s;
    case FollowUpLack::Date: return u"date"_s;
    case FollowUpLack::Voice: return u"voice"_s;
    case FollowUpLack::NeverChecked: return u"never_checked"_s;
    case FollowUpLack::NotCheckedSince: break;
    }
    return u"not_checked_since"_s;
}

QList<RecommendationLack> recommendationLacks(const Recommendation &recommendation)
{
    using Lack = RecommendationLack;
    QList<Lack> out;
    if (recommendation.source.trimmed().isEmpty() && recommendation.documents.isEmpty())
        out << Lack::Source;
    if (recommendation.verification == u"to_be_checked" || recommendation.verification == u"partly")
        out << Lack::ToBeChecked;
    if (recommendation.addressees.isEmpty() && recommendation.otherAddressees.trimmed().isEmpty())
        out << Lack::Addressee;
    if (recommendation.themes.isEmpty())
        out << Lack::Theme;
    return out;
}

QString recommendationLackKey(RecommendationLack lack)
{
    switch (lack) {
    case RecommendationLack::Source: return u"source"_s;
    case RecommendationLack::ToBeChecked: return u"to_be_checked"_s;
    case RecommendationLack::Addressee: return u"addressee"_s;
    case RecommendationLack::Theme: break;
    }
    return u"theme"_s;
}

}  // namespace tri
