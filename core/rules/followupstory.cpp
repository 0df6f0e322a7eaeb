// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/followupstory.h"

#include "core/kinds/meeting.h"
#include "core/kinds/state.h"
#include "core/rules/followupdifferences.h"

#include <algorithm>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

const FollowUp *find(const FollowUpData &data, const RecordId &id)
{
    const auto at = std::find_if(data.followUps.cbegin(), data.followUps.cend(),
                                 [&id](const FollowUp &one) { return one.id == id; });
    return at == data.followUps.cend() ? nullptr : &*at;
}

PartialDate dayOf(const FollowUpData &data, const Recommendation &recommendation)
{
    if (!recommendation.date.isNull())
        return recommendation.date;
    const PartialDate meeting = data.meetings.value(recommendation.meeting);
    return meeting.isNull() ? data.meetings.value(recommendation.origin) : meeting;
}

QList<Recommendation> recommendationsOf(const FollowUpData &data, const FollowUp &followUp)
{
    QList<Recommendation> out;
    for (const Recommendation &one : data.recommendations)
        if (followUp.recommendations.contains(one.id))
            out << one;
    return out;
}

/// Older than each of its recommendations, wherever within the dates both lie; without dates nobody can tell.
bool predates(const FollowUpData &data, const FollowUp &followUp)
{
    const QList<Recommendation> all = recommendationsOf(data, followUp);
    return !followUp.date.isNull() && !all.isEmpty()
        && std::all_of(all.cbegin(), all.cend(), [&](const Recommendation &one) {
               const PartialDate day = dayOf(data, one);
               return !day.isNull() && followUp.date.last() < day.first();
           });
}

bool isPractice(const FollowUpData &data, const FollowUp &followUp)
{
    return followUp.status == u"existing_practice" || predates(data, followUp);
}

FollowUpVoice voiceOf(const FollowUp &followUp)
{
    return followUp.declaredBy == u"state" ? FollowUpVoice::Actor
        : followUp.declaredBy == u"us"     ? FollowUpVoice::Us
                                           : FollowUpVoice::NotSaid;
}

FollowUpEntry entryOf(const FollowUpData &data, const FollowUp &followUp)
{
    FollowUpEntry out{.kind = isPractice(data, followUp) ? FollowUpEntry::Kind::Practice
                                                         : FollowUpEntry::Kind::Record,
                      .record = followUp.id,
                      .followUp = followUp.id,
                      .date = followUp.date,
                      .asOf = followUp.lastChecked.isNull() ? followUp.date : followUp.lastChecked,
                      .voice = voiceOf(followUp),
                      .author = {},
                      .speakers = followUp.actors,
                      .word = followUp.status,
                      .text = followUp.description,
                      .evidence = followUp.evidence,
                      .grade = {},
                      .reportStatus = {}};
    out.predates = predates(data, followUp);
    return out;
}

FollowUpEntry entryOf(const FollowUp &followUp, const ProgressReport &report)
{
    const bool awaited = report.status == u"awaited" || report.status == u"draft";
    const PartialDate said = report.submittedOn.isNull() ? report.to : report.submittedOn;
    FollowUpEntry out{.kind = awaited ? FollowUpEntry::Kind::Awaited : FollowUpEntry::Kind::Report,
                      .record = report.id,
                      .followUp = followUp.id,
                      .date = awaited || said.isNull() ? report.due : said,
                      .asOf = {},
                      .voice = report.reportedBy.isNull()               ? FollowUpVoice::NotSaid
                          : followUp.actors.contains(report.reportedBy) ? FollowUpVoice::Actor
                                                                        : FollowUpVoice::Other,
                      .author = report.reportedBy,
                      .speakers = {},
                      .word = report.followUpStatus,
                      .text = report.achieved.isEmpty() ? report.title : report.achieved,
                      .evidence = report.evidence + report.documents,
                      .grade = report.evidenceGrade,
                      .reportStatus = report.status};
    if (!report.reportedBy.isNull())
        out.speakers = {report.reportedBy};
    out.asOf = out.date;
    out.beforeRecord =
        !out.date.isNull() && !followUp.date.isNull() && out.date.last() < followUp.date.first();
    return out;
}

QList<FollowUpEntry> recommended(const FollowUpData &data, const FollowUp &followUp)
{
    QList<FollowUpEntry> out;
    for (const Recommendation &one : recommendationsOf(data, followUp)) {
        FollowUpEntry entry;
        entry.kind = FollowUpEntry::Kind::Recommended;
        entry.record = one.id;
        entry.date = dayOf(data, one);
        entry.text = one.shortTitle.isEmpty() ? one.text : one.shortTitle;
        out << entry;
    }
    return out;
}

/// Undated last; on the same day in the order of the kinds, so that what was recommended comes before what was done.
void inTime(QList<FollowUpEntry> &course)
{
    std::stable_sort(course.begin(), course.end(), [](const FollowUpEntry &a, const FollowUpEntry &b) {
        if (a.date.isNull() != b.date.isNull())
            return b.date.isNull();
        if (!a.date.isNull() && a.date.first() != b.date.first())
            return a.date.first() < b.date.first();
        return a.kind < b.kind;
    });
}

QList<FollowUpEntry> accountsOf(const FollowUpData &data, const FollowUp &followUp)
{
    QList<FollowUpEntry> out{entryOf(data, followUp)};
    for (const ProgressReport &report : data.reports)
        if (report.about == followUp.id)
            out << entryOf(followUp, report);
    if (followUp.consent) {
        FollowUpEntry consent;
        consent.kind = FollowUpEntry::Kind::Consent;
        consent.record = consent.followUp = followUp.id;
        consent.date = followUp.consentOn;
        consent.voice = FollowUpVoice::Actor;
        consent.speakers = followUp.actors;
        out << consent;
    }
    return out;
}

PresentWord presentWord(const FollowUp &followUp, const QList<FollowUpEntry> &course)
{
    PresentWord out{.word = followUp.status == u"no_information" ? QString() : followUp.status,
                    .voice = voiceOf(followUp),
                    .asOf = followUp.lastChecked.isNull() ? followUp.date : followUp.lastChecked,
                    .saidAlsoBy = {},
                    .newerReport = {},
                    .newerWord = {},
                    .evidence = followUp.evidence};
    const FollowUpEntry *newest = nullptr;
    for (const FollowUpEntry &entry : course) {
        if (entry.kind != FollowUpEntry::Kind::Report || !entry.isAccount())
            continue;
        if (!newest || newest->date.isNull() || !entry.date.isNull())
            newest = &entry;  // the course is in time
        if (entry.word != out.word)
            continue;
        out.saidAlsoBy.prepend(entry.record);
        if (!entry.date.isNull() && (out.asOf.isNull() || out.asOf.last() < entry.date.first()))
            out.asOf = entry.date;
        for (const RecordId &one : entry.evidence)
            if (!out.evidence.contains(one))
                out.evidence << one;
    }
    // Of what was looked at since, the record is the newer word.
    const bool isOlder =
        newest && !newest->date.isNull() && !out.asOf.isNull() && newest->date.last() < out.asOf.first();
    if (newest && newest->word != out.word && !isOlder) {
        out.newerReport = newest->record;
        out.newerWord = newest->word;
    }
    return out;
}

FollowUpConsent consentOf(const FollowUpData &data, const FollowUp &followUp)
{
    const bool byState = isByState(followUp, data.states);
    FollowUpConsent out{.bar = sharingBar(followUp, byState, Handling::Shared),
                        .given = followUp.consent,
                        .needed = byState && followUp.declaredBy != u"state",
                        .on = followUp.consentOn,
                        .ask = {}};
    if (out.bar == SharingBar::Consent)
        for (const RecordId &actor : followUp.actors)
            if (data.states.contains(actor) || followUp.actors.size() == 1)
                out.ask << actor;
    return out;
}

template <typename List> bool meet(const List &a, const List &b)
{
    return std::any_of(a.cbegin(), a.cend(), [&b](const auto &one) { return b.contains(one); });
}

QStringList otherNames(const FollowUp &followUp)
{
    QStringList names = followUp.otherActors.split(u';', Qt::SkipEmptyParts);
    for (QString &name : names)
        name = name.trimmed();
    names.removeAll(QString());
    return names;
}

void addNeighbours(const FollowUpData &data, FollowUpStory &story)
{
    const FollowUp &own = story.followUp;
    for (const FollowUp &other : data.followUps) {
        const bool sameActors = QSet<RecordId>(own.actors.cbegin(), own.actors.cend())
                == QSet<RecordId>(other.actors.cbegin(), other.actors.cend())
            && own.otherActors == other.otherActors;
        if (other.id == own.id || sameActors)
            continue;
        if (meet(own.recommendations, other.recommendations))
            story.matching << other.id;
        else if (meet(own.themes, other.themes))
            story.sameTheme << other.id;
    }
}

ActorStory storyOfRecords(const FollowUpData &data, const QList<FollowUp> &records)
{
    ActorStory out;
    for (const FollowUp &one : records) {
        out.followUps << one.id;
        out.course += accountsOf(data, one);
        for (const FollowUpEntry &made : recommended(data, one))
            if (std::none_of(out.course.cbegin(), out.course.cend(),
                             [&made](const FollowUpEntry &told) { return told.record == made.record; }))
                out.course << made;
    }
    inTime(out.course);
    out.differences = followUpDifferences(out.course);
    for (const FollowUpEntry &entry : std::as_const(out.course))
        out.differences += evidenceDifferences(data, entry);
    return out;
}

}  // namespace

bool FollowUpEntry::isAccount() const
{
    return !word.isEmpty() && word != u"no_information" && kind != Kind::Awaited;
}

int actorCount(const FollowUp &followUp)
{
    return int(followUp.actors.size() + otherNames(followUp).size());
}

bool isByState(const FollowUp &followUp, const QSet<RecordId> &states)
{
    return followUp.actorKind == u"state" || followUp.actorKind == u"states"
        || std::any_of(followUp.actors.cbegin(), followUp.actors.cend(),
                       [&states](const RecordId &actor) { return states.contains(actor); });
}

FollowUpData readFollowUps(Reader &reader)
{
    FollowUpData data;
    data.followUps = reader.all<FollowUp>();
    data.recommendations = reader.all<Recommendation>();
    QSet<RecordId> here;
    for (const FollowUp &one : std::as_const(data.followUps))
        here.insert(one.id);
    for (ProgressReport &report : reader.all<ProgressReport>())
        if (here.contains(report.about) || !report.followUpStatus.isEmpty())
            data.reports << std::move(report);
    data.projects = reader.all<Project>();
    for (const Meeting &meeting : reader.all<Meeting>())
        data.meetings.insert(meeting.id, meeting.to.isNull() ? meeting.from : meeting.to);
    for (const State &state : reader.all<State>())
        data.states.insert(state.id);
    return data;
}

std::optional<FollowUpStory> followUpStory(const FollowUpData &data, const RecordId &followUp)
{
    const FollowUp *record = find(data, followUp);
    if (!record)
        return std::nullopt;
    ActorStory told = storyOfRecords(data, {*record});
    FollowUpStory story{.followUp = *record,
                        .course = std::move(told.course),
                        .present = {},
                        .differences = std::move(told.differences),
                        .isJoint = actorCount(*record) > 1,
                        .isPractice = isPractice(data, *record),
                        .matching = {},
                        .sameTheme = {},
                        .consent = consentOf(data, *record)};
    story.present = presentWord(*record, story.course);
    addNeighbours(data, story);
    return story;
}

QList<FollowUpDifference> accountDifferences(const FollowUpData &data, const FollowUp &followUp)
{
    return storyOfRecords(data, {followUp}).differences;
}

ActorStory actorStory(const FollowUpData &data, const RecordId &recommendation, const RecordId &actor)
{
    QList<FollowUp> records;
    for (const FollowUp &one : data.followUps)
        if (one.recommendations.contains(recommendation) && one.actors.contains(actor))
            records << one;
    ActorStory out = storyOfRecords(data, records);
    out.actor = actor;
    return out;
}

RecommendationStory recommendationStory(const FollowUpData &data, const RecordId &recommendation)
{
    RecommendationStory out;
    QList<std::pair<RecordId, QString>> order;
    QHash<std::pair<RecordId, QString>, QList<FollowUp>> own;
    for (const FollowUp &one : data.followUps) {
        if (!one.recommendations.contains(recommendation))
            continue;
        if (isPractice(data, one)) {
            out.practices << one.id;
            continue;
        }
        if (actorCount(one) > 1) {
            out.joint << one.id;
            continue;
        }
        const QStringList names = otherNames(one);
        const std::pair<RecordId, QString> actor(one.actors.value(0), names.value(0));
        if (!own.contains(actor))
            order << actor;
        own[actor] << one;
    }
    for (const auto &actor : std::as_const(order)) {
        // An account in a joint record bears on the actor's own as well.
        ActorStory story = actor.first.isNull() ? storyOfRecords(data, own.value(actor))
                                                : actorStory(data, recommendation, actor.first);
        story.actor = actor.first;
        story.otherName = actor.second;
        story.followUps.clear();
        for (const FollowUp &one : own.value(actor))
            story.followUps << one.id;
        out.actors << story;
    }
    return out;
}

RecordIds looseReports(const FollowUpData &data)
{
    RecordIds out;
    for (const ProgressReport &report : data.reports)
        if (report.about.isNull() && !report.followUpStatus.isEmpty())
            out << report.id;
    return out;
}

}  // namespace tri
