// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Requests, persons and dates of a delegation, and the steps that it made for itself.

#include "core/kinds/offer.h"
#include "core/rules/delegationlines.h"
#include "core/rules/preparation.h"

#include <algorithm>

namespace tri {

using namespace Qt::StringLiterals;
using Kind = DelegationReason::Kind;
using Group = DelegationGroup;

QList<DelegationReason> DelegationLines::offersFor(const RecordId &request) const
{
    QList<DelegationReason> out;
    for (const auto &[offer, status] : m_offers.value(request))
        out << DelegationReason{.kind = Kind::OfferOf, .records = {offer}, .choice = status};
    return out.isEmpty() ? QList<DelegationReason>{{.kind = Kind::NoOffer}} : out;
}

/// What the State asked for this meeting or without one in sight, and whoever asked for help with delegations to it.
void DelegationLines::addRequests()
{
    RecordIds askers{m_prep.state.id};
    for (const Person &person : std::as_const(m_persons))
        askers << person.id;
    RecordIds itemIds;
    for (const AgendaItem &item : std::as_const(m_items))
        itemIds << item.id;
    const auto isHere = [&](const ExpertiseRequest &one) {
        return m_prep.meetings.contains(one.forMeeting) || itemIds.contains(one.forItem);
    };
    for (const ExpertiseRequest &one : m_reader.linkedToAny<ExpertiseRequest>("asked_by", askers)) {
        m_prep.hasRecords = true;
        if (isHere(one) || (one.forMeeting.isNull() && one.forItem.isNull()))
            m_requests << one;
    }
    for (const ExpertiseRequest &one : m_reader.linkedToAny<ExpertiseRequest>("for_meeting", m_prep.meetings))
        if (one.kind == u"delegation_preparation" && !askers.contains(one.askedBy))
            m_requests << one;
    m_requests.removeIf([](const ExpertiseRequest &one) { return one.status == u"withdrawn"; });
    std::stable_sort(m_requests.begin(), m_requests.end(),
                     [](const ExpertiseRequest &a, const ExpertiseRequest &b) {
                         return a.reference != b.reference ? a.reference < b.reference : a.id < b.id;
                     });
    RecordIds ids;
    for (const ExpertiseRequest &one : std::as_const(m_requests))
        ids << one.id;
    for (const Offer &offer : m_reader.linkedToAny<Offer>("request", ids))
        m_offers[offer.request] << std::pair{offer.id, offer.status};
    for (const ExpertiseRequest &one : std::as_const(m_requests)) {
        const bool own = askers.contains(one.askedBy);
        DelegationLine line{.group = Group::Requests, .record = one.id};
        line.reasons << DelegationReason{.kind = own ? Kind::AskedByState : Kind::AsksForPreparation,
                                         .date = one.askedOn};
        if (!one.status.isEmpty())
            line.reasons << DelegationReason{.kind = Kind::RequestStatus, .choice = one.status};
        line.reasons += offersFor(one.id);
        line.ready = one.status == u"delivered";
        add(line);
    }
}

void DelegationLines::addPersons()
{
    RecordIds persons;
    for (const Person &person : std::as_const(m_persons))
        persons << person.id;
    m_prep.hasRecords = m_prep.hasRecords || !persons.isEmpty();
    RecordIds coming;
    for (const RecordId &meeting : std::as_const(m_prep.meetings)) {
        QList<Participant> here = m_reader.linked<Participant>("meeting", meeting);
        std::stable_sort(here.begin(), here.end(), [](const Participant &a, const Participant &b) {
            return a.order.value_or(9999) != b.order.value_or(9999)
                ? a.order.value_or(9999) < b.order.value_or(9999)
                : a.id < b.id;
        });
        for (const Participant &one : std::as_const(here)) {
            if (one.organisation != m_prep.state.id && !persons.contains(one.person))
                continue;
            m_prep.hasRecords = true;
            const bool comes = one.attendance != u"apologies" && one.attendance != u"absent"
                && one.attendance != u"alternate";
            DelegationLine line{.group = Group::Persons, .record = one.id};
            line.ready = comes;
            line.reasons << DelegationReason{.kind = comes ? Kind::Registered : Kind::NotComing,
                                             .records = {meeting},
                                             .choice = one.attendance};
            coming << one.person;
            add(line);
        }
    }
    std::stable_sort(m_persons.begin(), m_persons.end(), [](const Person &a, const Person &b) {
        const QString left = a.sortName.isEmpty() ? a.name : a.sortName;
        const QString right = b.sortName.isEmpty() ? b.name : b.sortName;
        return left != right ? left < right : a.id < b.id;
    });
    for (const Person &person : std::as_const(m_persons)) {
        if (coming.contains(person.id))
            continue;
        DelegationLine line{.group = Group::Persons, .record = person.id};
        const bool focal = m_prep.state.focalPoints.contains(person.id);
        line.reasons << DelegationReason{.kind = focal ? Kind::FocalPoint : Kind::OfTheState};
        DelegationReason speaks{.kind = Kind::Speaks};
        for (const Experience &experience : std::as_const(m_experiences))
            if (experience.speaker == person.id)
                speaks.records << experience.id;
        if (!speaks.records.isEmpty())
            line.reasons << speaks;
        line.reasons << DelegationReason{.kind = Kind::NotRegistered};
        add(line);
    }
}

void DelegationLines::addDates()
{
    const auto day = [this](const RecordId &record, Kind kind, const PartialDate &when,
                            const PartialDate &to = {}) {
        if (when.isNull())
            return;
        DelegationLine line{.group = Group::Dates, .record = record, .when = when, .counts = false};
        line.reasons = {{.kind = kind, .date = when, .to = to}};
        add(line);
    };
    const qsizetype from = m_prep.lines.size();
    day(m_prep.meeting.id, Kind::MeetingDays, m_prep.meeting.from, m_prep.meeting.to);
    for (const Meeting &meeting : m_reader.linked<Meeting>("parent", m_prep.meeting.id))
        if (!m_prep.meetings.contains(meeting.id) && !meeting.from.isNull()
            && meeting.from.first() < m_prep.day)
            day(meeting.id, Kind::RoundBefore, meeting.from, meeting.to);
    for (const Document &document : std::as_const(m_papers))
        day(document.id, Kind::CommentsDue, document.commentsBy);
    for (const ExpertiseRequest &request : std::as_const(m_requests))
        day(request.id, Kind::NeededBy, request.neededBy);
    for (const PreparationStep &step : stepsOf(m_reader, m_prep.meeting)) {
        if (isOfOthers(step) || step.status == u"dropped" || step.related.contains(m_prep.state.id))
            continue;
        DelegationLine line{.group = Group::Dates, .record = step.id, .when = dueOf(step, m_prep.meeting)};
        line.ready = isDone(step);
        line.reasons = {{.kind = Kind::StepDue, .date = line.when}};
        add(line);
    }
    std::stable_sort(m_prep.lines.begin() + from, m_prep.lines.end(),
                     [](const DelegationLine &a, const DelegationLine &b) {
                         if (a.when.isNull() != b.when.isNull())
                             return !a.when.isNull();
                         return a.when.isNull()                 ? a.record < b.record
                             : a.when.first() != b.when.first() ? a.when.first() < b.when.first()
                                                                : a.when.last() < b.when.last();
                     });
}

bool DelegationLines::isOfOthers(const PreparationStep &step) const
{
    return !step.owners.isEmpty() && !step.owners.contains(m_prep.state.id);
}

/// What became of the delegation's own steps whose record stands nowhere else on the list any more.
void DelegationLines::addSteps()
{
    RecordIds there;
    for (const DelegationLine &line : std::as_const(m_prep.lines))
        there << line.record;
    for (const PreparationStep &step : stepsOf(m_reader, m_prep.meeting)) {
        const bool about = std::any_of(step.related.begin(), step.related.end(),
                                       [&there](const RecordId &id) { return there.contains(id); });
        if (isOfOthers(step) || step.status == u"dropped" || !step.related.contains(m_prep.state.id) || about)
            continue;
        DelegationLine line{.group = Group::Dates, .record = step.id, .when = dueOf(step, m_prep.meeting)};
        line.ready = isDone(step);
        line.reasons = {{.kind = Kind::StepDue, .date = line.when}};
        add(line);
    }
}

void DelegationLines::settle()
{
    for (const PreparationStep &step : stepsOf(m_reader, m_prep.meeting)) {
        if (step.status == u"dropped" || !step.owners.contains(m_prep.state.id)
            || !step.related.contains(m_prep.state.id))
            continue;
        m_prep.hasRecords = true;
        for (DelegationLine &line : m_prep.lines)
            if (line.step.isNull() && line.group != Group::Dates && step.related.contains(line.record)) {
                line.step = step.id;
                line.ticked = step.status == u"done";
            }
    }
}

}  // namespace tri
