// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/requesttimes.h"

#include <QMap>

#include <algorithm>
#include <cmath>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

QDate dayOrder(const Meeting &meeting)
{
    return meeting.from.isNull() ? QDate(9999, 12, 31) : meeting.from.first();
}

bool isDraft(const ExpertiseRequest &request)
{
    return request.status == u"draft";
}

bool isOpen(const ExpertiseRequest &request)
{
    static const QStringList open =
        QString::fromLatin1(kindOf<ExpertiseRequest>().spec.open).split(u' ', Qt::SkipEmptyParts);
    return open.contains(request.status);
}

void count(DaySpread &distribution, const PartialDate &from, const PartialDate &to)
{
    const auto days = rangeOfDays(from, to);
    if (!days)
        ++distribution.missing;
    else if (days->most < 0)
        ++distribution.reversed;
    else if (from.isDay() && to.isDay())
        distribution.values << days->least;
    else
        distribution.imprecise << *days;
}

void count(RequestGroup &group, const ExpertiseRequest &request)
{
    ++group.requests;
    group.members << request.id;
    count(group.notice, request.askedOn, request.neededBy);
    count(group.answer, request.askedOn, request.answeredOn);
}

void sort(RequestGroup &group)
{
    for (DaySpread *each : {&group.notice, &group.answer}) {
        std::sort(each->values.begin(), each->values.end());
        std::sort(each->imprecise.begin(), each->imprecise.end());
    }
}

template <typename Key> QList<RequestGroup> sortedGroups(QMap<Key, RequestGroup> groups)
{
    QList<RequestGroup> out = groups.values();
    for (RequestGroup &group : out)
        sort(group);
    return out;
}

/// Who was in the chair on the days that requests were made; many are made on the same days.
class ChairDays {
public:
    explicit ChairDays(const RequestData &data) : m_data(data), m_forums(data.forumMeetings()) {}

    /// Under which chairmanship a request was made. A month that saw two Chairs tells neither.
    RequestGroup chairmanship(const PartialDate &askedOn)
    {
        RequestGroup group;
        if (askedOn.isNull()) {
            group.known = RequestGroup::Known::Undated;
            return group;
        }
        const Chair chair = on(askedOn.first());
        const Chair last = on(askedOn.last());
        if (chair.holders != last.holders || chair.from != last.from) {
            group.known = RequestGroup::Known::Unclear;
        } else if (chair.isVacant()) {
            group.known = RequestGroup::Known::No;
        } else {
            group.who = chair.holders;
            group.from = chair.from;
            group.to = chair.to;
        }
        return group;
    }

private:
    Chair on(const QDate &day)
    {
        auto known = m_known.find(day);
        if (known == m_known.end())
            known =
                m_known.insert(day, gfmdChairOf(m_data.chairRoles, m_forums, day, [this](const RecordId &id) {
                                   return m_data.persons.contains(id);
                               }));
        return *known;
    }

    const RequestData &m_data;
    QList<Meeting> m_forums;
    QHash<QDate, Chair> m_known;
};

/// What an agency has to do with one request.
struct Part {
    bool asked = false;
    bool offered = false;
    bool accepted = false;
    bool delivered = false;
    bool declined = false;
};

void addPart(AgencyRequests &load, const ExpertiseRequest &request, const Part &part, bool sole)
{
    const bool done = request.status == u"delivered";
    const bool delivered = part.delivered || (part.accepted && done) || (sole && done);
    // A request that was declined as a whole was declined by those who were asked and offered nothing.
    const bool declined = part.declined || (part.asked && !part.offered && request.status == u"declined");
    const auto add = [&request](RecordIds &to, bool counts) {
        if (counts)
            to << request.id;
    };
    add(load.asked, part.asked);
    add(load.offered, part.offered);
    add(load.delivered, delivered);
    add(load.declined, declined && !delivered);
    add(load.open, part.asked && !delivered && !declined && isOpen(request));
}

AgencyLoad loadOf(const AgencyRequests &all)
{
    return {all.agency,
            int(all.asked.size()),
            int(all.offered.size()),
            int(all.delivered.size()),
            int(all.declined.size()),
            int(all.open.size())};
}

QList<AgencyRequests> loads(const RequestData &data)
{
    QHash<RecordId, QList<Offer>> offers;
    for (const Offer &offer : data.offers)
        offers[offer.request] << offer;
    QMap<RecordId, AgencyRequests> loads;
    for (const ExpertiseRequest &request : data.requests) {
        if (isDraft(request))
            continue;
        QMap<RecordId, Part> parts;
        for (const RecordId &agency : request.asked)
            parts[agency].asked = true;
        const QList<Offer> answers = offers.value(request.id);
        for (const Offer &offer : answers) {
            const RecordId by = offer.organisation.isNull() ? offer.person : offer.organisation;
            if (by.isNull())
                continue;
            Part &part = parts[by];
            (offer.status == u"declined" ? part.declined : part.offered) = true;
            part.accepted = part.accepted || offer.status == u"accepted";
            part.delivered = part.delivered || offer.status == u"delivered";
        }
        const bool sole = answers.isEmpty() && request.asked.size() == 1;
        for (const auto &[agency, part] : parts.asKeyValueRange()) {
            AgencyRequests &load = loads[agency];
            load.agency = agency;
            addPart(load, request, part, sole);
        }
    }
    return loads.values();
}

/// Place of a choice among those of its field; unknown words come last.
qsizetype placeOfKind(const QString &key)
{
    const FieldSpec *field = kindOf<ExpertiseRequest>().spec.field(u"kind");
    for (std::size_t i = 0; i < field->choices.size(); ++i)
        if (key == QLatin1String(field->choices[i].key))
            return qsizetype(i);
    return qsizetype(field->choices.size());
}

}  // namespace

Chair RequestData::chairOn(const QDate &day) const
{
    return gfmdChairOf(chairRoles, forumMeetings(), day,
                       [this](const RecordId &id) { return persons.contains(id); });
}

QList<Meeting> RequestData::forumMeetings() const
{
    QList<Meeting> forums;
    for (const Meeting &meeting : meetings)
        if (meeting.kind == u"forum_meeting" && !meeting.isTemplate)
            forums << meeting;
    std::stable_sort(forums.begin(), forums.end(),
                     [](const Meeting &a, const Meeting &b) { return dayOrder(a) < dayOrder(b); });
    return forums;
}

RequestData readRequests(Reader &reader)
{
    RequestData data;
    data.requests = reader.all<ExpertiseRequest>();
    data.offers = reader.all<Offer>();
    data.meetings = reader.all<Meeting>();
    data.chairRoles = reader.linked<Role>("body", reader.byReference(u"GFMD-CIO"_s, u"body"_s));
    for (const Role &role : data.chairRoles) {
        const auto holder = reader.row(role.holder);
        if (holder && holder->spec->keyText() == u"person")
            data.persons.insert(role.holder);
    }
    return data;
}

std::optional<DayRange> rangeOfDays(const PartialDate &from, const PartialDate &to)
{
    if (from.isNull() || to.isNull())
        return std::nullopt;
    return DayRange{int(from.last().daysTo(to.first())), int(from.first().daysTo(to.last()))};
}

std::optional<int> DaySpread::least() const
{
    return values.isEmpty() ? std::nullopt : std::optional(values.first());
}

std::optional<int> DaySpread::most() const
{
    return values.isEmpty() ? std::nullopt : std::optional(values.last());
}

std::optional<double> DaySpread::quantile(double part) const
{
    if (values.isEmpty())
        return std::nullopt;
    const double place = part * double(values.size() - 1);
    const auto below = qsizetype(std::floor(place));
    const auto above = std::min(below + 1, values.size() - 1);
    return values[below] + (place - double(below)) * (values[above] - values[below]);
}

RequestTimes requestTimes(const RequestData &data)
{
    RequestTimes times;
    QMap<RecordId, RequestGroup> requesters;
    QMap<std::pair<qsizetype, QString>, RequestGroup> kinds;
    QMap<std::tuple<int, PartialDate, RecordIds>, RequestGroup> chairs;
    ChairDays chairDays(data);
    for (const ExpertiseRequest &request : data.requests) {
        if (isDraft(request)) {
            ++times.drafts;
            continue;
        }
        count(times.all, request);
        RequestGroup &requester = requesters[request.askedBy];
        if (request.askedBy.isNull())
            requester.known = RequestGroup::Known::No;
        else
            requester.who = {request.askedBy};
        count(requester, request);
        RequestGroup &kind = kinds[{placeOfKind(request.kind), request.kind}];
        kind.kind = request.kind;
        kind.known = request.kind.isEmpty() ? RequestGroup::Known::No : RequestGroup::Known::Yes;
        count(kind, request);
        const RequestGroup chair = chairDays.chairmanship(request.askedOn);
        const std::tuple key{int(chair.known), chair.from, chair.who};
        if (!chairs.contains(key))
            chairs.insert(key, chair);
        count(chairs[key], request);
        if (const auto notice = rangeOfDays(request.askedOn, request.neededBy); notice && notice->most < 0)
            times.neededBeforeAsked << request.id;
        if (const auto answer = rangeOfDays(request.askedOn, request.answeredOn); answer && answer->most < 0)
            times.answeredBeforeAsked << request.id;
    }
    sort(times.all);
    times.byRequester = sortedGroups(requesters);
    times.byKind = sortedGroups(kinds);
    times.byChairmanship = sortedGroups(chairs);
    times.agencyRequests = loads(data);
    for (const AgencyRequests &all : std::as_const(times.agencyRequests))
        times.agencies << loadOf(all);
    return times;
}

}  // namespace tri
