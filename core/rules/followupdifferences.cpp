// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where accounts of one follow-up do not say the same, and a dated report of it in one step.

#include "core/rules/followupdifferences.h"

#include <QCoreApplication>

#include <algorithm>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

struct FollowUpText {
    Q_DECLARE_TR_FUNCTIONS(FollowUpStory)
};

/// How far a word stands along the way; 0 = not on it.
int stageOf(const QString &word)
{
    static const QStringList way{u"under_consideration"_s, u"announced"_s, u"under_way"_s, u"done"_s};
    return int(way.indexOf(word)) + 1;
}

bool goesOn(const QString &word)
{
    return word == u"done" || word == u"under_way" || word == u"existing_practice";
}

bool areOpposite(const QString &a, const QString &b)
{
    return (a == u"not_pursued" && goesOn(b)) || (b == u"not_pursued" && goesOn(a));
}

bool areNear(const PartialDate &a, const PartialDate &b)
{
    return !a.isNull() && !b.isNull() && a.last().addDays(kNearDays) >= b.first()
        && b.last().addDays(kNearDays) >= a.first();
}

bool isLater(const PartialDate &a, const PartialDate &b)
{
    return !a.isNull() && !b.isNull() && a.first() > b.last();
}

/// The same mouth: then a change of word is the course of things.
bool isSameSpeaker(const FollowUpEntry &a, const FollowUpEntry &b)
{
    if (a.record == b.record)
        return true;
    if (a.voice == FollowUpVoice::NotSaid || b.voice == FollowUpVoice::NotSaid)
        return false;
    if (a.voice == FollowUpVoice::Us || b.voice == FollowUpVoice::Us)
        return a.voice == b.voice;
    if (a.voice == FollowUpVoice::Other || b.voice == FollowUpVoice::Other)
        return a.author == b.author && !a.author.isNull();
    return std::any_of(a.speakers.cbegin(), a.speakers.cend(),
                       [&b](const RecordId &one) { return b.speakers.contains(one); })
        || (a.speakers.isEmpty() && b.speakers.isEmpty() && a.followUp == b.followUp);
}

/// @p a is not later than @p b.
std::optional<FollowUpDifference::Kind> differ(const FollowUpEntry &a, const FollowUpEntry &b)
{
    using Kind = FollowUpDifference::Kind;
    if (a.word == b.word)
        return std::nullopt;
    const bool oneMouth = isSameSpeaker(a, b);
    const bool later = isLater(b.asOf, a.asOf);
    // Two records may be of two measures; of these only a plain yes against a plain no speaks of the same thing.
    const bool oneMeasure = a.followUp == b.followUp;
    if (areOpposite(a.word, b.word) && (!oneMouth || !later || a.word == u"done"))
        return oneMeasure || !oneMouth ? std::optional(Kind::Opposite) : std::nullopt;
    if (!oneMeasure)
        return std::nullopt;
    if (stageOf(a.word) > 0 && stageOf(b.word) > 0 && later && stageOf(b.word) < stageOf(a.word))
        return Kind::EarlierStage;
    if (!oneMouth && areNear(a.asOf, b.asOf))
        return Kind::NearDates;
    // The same mouth with two words on one day.
    if (oneMouth && !later && areNear(a.asOf, b.asOf) && a.asOf == b.asOf && a.asOf.isDay())
        return Kind::NearDates;
    return std::nullopt;
}

/// The word of follow-up that the state of a project comes to.
QString wordOfProject(const QString &status)
{
    return status == u"planned"  ? u"announced"_s
        : status == u"under_way" ? u"under_way"_s
        : status == u"done"      ? u"done"_s
        : status == u"stopped"   ? u"not_pursued"_s
                                 : QString();
}

}  // namespace

QString followUpVoiceKey(FollowUpVoice voice)
{
    switch (voice) {
    case FollowUpVoice::Actor: return u"actor"_s;
    case FollowUpVoice::Us: return u"us"_s;
    case FollowUpVoice::Other: return u"other"_s;
    case FollowUpVoice::NotSaid: break;
    }
    return u"not_said"_s;
}

QString followUpEntryKey(FollowUpEntry::Kind kind)
{
    using Kind = FollowUpEntry::Kind;
    switch (kind) {
    case Kind::Recommended: return u"recommended"_s;
    case Kind::Practice: return u"practice"_s;
    case Kind::Record: return u"record"_s;
    case Kind::Report: return u"report"_s;
    case Kind::Awaited: return u"awaited"_s;
    case Kind::Consent: break;
    }
    return u"consent"_s;
}

QString followUpDifferenceKey(FollowUpDifference::Kind kind)
{
    using Kind = FollowUpDifference::Kind;
    switch (kind) {
    case Kind::NearDates: return u"near_dates"_s;
    case Kind::EarlierStage: return u"earlier_stage"_s;
    case Kind::Opposite: return u"opposite"_s;
    case Kind::Evidence: break;
    }
    return u"evidence"_s;
}

QString followUpDifferenceText(FollowUpDifference::Kind kind)
{
    using Kind = FollowUpDifference::Kind;
    switch (kind) {
    case Kind::NearDates: return FollowUpText::tr("Two accounts of about the same time use different words.");
    case Kind::EarlierStage: return FollowUpText::tr("The later account tells of an earlier stage.");
    case Kind::Opposite:
        return FollowUpText::tr(
            "One account says that it goes on or is done, the other that it was not pursued.");
    case Kind::Evidence: break;
    }
    return FollowUpText::tr("The project named as evidence has another status than the follow-up.");
}

QList<FollowUpDifference> followUpDifferences(const QList<FollowUpEntry> &course)
{
    QList<FollowUpEntry> accounts;
    for (const FollowUpEntry &entry : course)
        if (entry.isAccount())
            accounts << entry;
    std::stable_sort(accounts.begin(), accounts.end(), [](const FollowUpEntry &a, const FollowUpEntry &b) {
        if (a.asOf.isNull() != b.asOf.isNull())
            return b.asOf.isNull();
        return !a.asOf.isNull() && a.asOf.first() < b.asOf.first();
    });
    QList<FollowUpDifference> out;
    for (qsizetype first = 0; first < accounts.size(); ++first)
        for (qsizetype second = first + 1; second < accounts.size(); ++second)
            if (const auto kind = differ(accounts[first], accounts[second]))
                out << FollowUpDifference{*kind, accounts[first], accounts[second]};
    return out;
}

/// Only what cannot both be: a project goes on under a follow-up that is done, or is ahead of it, or was stopped.
QList<FollowUpDifference> evidenceDifferences(const FollowUpData &data, const FollowUpEntry &account)
{
    QList<FollowUpDifference> out;
    if (!account.isAccount())
        return out;
    for (const Project &project : data.projects) {
        const QString word = wordOfProject(project.status);
        if (!account.evidence.contains(project.id) || word.isEmpty() || word == account.word)
            continue;
        const bool notYet = account.word == u"done" && (word == u"announced" || word == u"under_way");
        // A report tells of its own day, which the project may have left behind.
        const bool ahead = account.kind != FollowUpEntry::Kind::Report
            && (word == u"done" || word == u"under_way") && stageOf(account.word) > 0
            && stageOf(account.word) <= 2;
        if (!notYet && !ahead && !areOpposite(account.word, word))
            continue;
        FollowUpEntry other;
        other.record = project.id;
        other.followUp = account.followUp;
        other.date = other.asOf = project.to.isNull() ? project.from : project.to;
        other.voice = FollowUpVoice::Other;
        other.word = word;
        other.text = project.title;
        out << FollowUpDifference{FollowUpDifference::Kind::Evidence, account, other};
    }
    return out;
}

Result<ChangeSet> addFollowUpReport(Reader &reader, const RecordId &followUp, const NewFollowUpReport &report,
                                    const RecordId &newId)
{
    const auto record = reader.one<FollowUp>(followUp);
    if (reader.problem())
        return fail(*reader.problem());
    if (!record)
        return fail(
            ProblemCode::NotFound,
            FollowUpText::tr("The follow-up is no longer in this workspace, so no report can be made of "
                             "it. Choose another one."),
            followUp.toString());
    if (report.word.isEmpty() && report.achieved.trimmed().isEmpty())
        return fail(
            ProblemCode::Invalid,
            FollowUpText::tr("The report says nothing yet. Choose a word for the follow-up, or write what "
                             "was achieved."));
    if (report.date.isNull())
        return fail(ProblemCode::Invalid,
                    FollowUpText::tr("The report has no date. Write the day on which it was made."));
    const QString about = record->reference.isEmpty()
        ? record->description.in(report.language).simplified().left(60)
        : record->reference;
    ProgressReport made{.id = newId};
    made.title.set(report.language, u"%1: %2"_s.arg(about, longDate(report.date, QLocale(report.language))));
    made.about = followUp;
    made.reportedBy = report.author;
    made.submittedOn = report.date;
    made.status = u"submitted"_s;
    made.followUpStatus = report.word;
    made.achieved.set(report.language, report.achieved.trimmed());
    made.evidenceGrade = u"own_account"_s;
    made.handling = record->handling;
    return changeOf(creation(toRow(made)), made.title.in(report.language));
}

}  // namespace tri
