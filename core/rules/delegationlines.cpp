// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/delegationlines.h"

#include "core/kinds/followup.h"
#include "core/kinds/priority.h"
#include "core/kinds/theme.h"
#include "core/rules/convergence.h"
#include "core/rules/earlierpositions.h"
#include "core/rules/evidence.h"
#include "core/rules/followupwords.h"

#include <algorithm>

namespace tri {

using namespace Qt::StringLiterals;
using Kind = DelegationReason::Kind;
using Group = DelegationGroup;

namespace {

void addOnce(RecordIds &ids, const RecordIds &more)
{
    for (const RecordId &id : more)
        if (!id.isNull() && !ids.contains(id))
            ids << id;
}

/// Whether a text was given at all: a position that says nothing settles nothing.
bool saysSomething(const Position &position)
{
    return (!position.stance.isEmpty() && position.stance != u"not_known") || !position.summary.isEmpty()
        || !position.message.isEmpty();
}

DelegationReason consentOf(const Experience &experience)
{
    if (experience.consent == u"given")
        return {.kind = Kind::ConsentGiven, .date = experience.consentOn};
    return {.kind = experience.consent == u"asked" ? Kind::ConsentAsked : Kind::ConsentNotAsked};
}

DelegationReason readinessOf(const Experience &experience)
{
    return {.kind = experience.readiness == u"ready"   ? Kind::Ready
                : experience.readiness == u"with_help" ? Kind::WithHelp
                : experience.readiness == u"not_ready" ? Kind::NotReady
                                                       : Kind::ReadinessNotKnown};
}

}  // namespace

DelegationLines::DelegationLines(Reader &reader, DelegationPrep &prep, QList<Meeting> meetings)
    : m_reader(reader), m_prep(prep), m_meetings(std::move(meetings))
{
    for (const Meeting &meeting : std::as_const(m_meetings))
        m_prep.meetings << meeting.id;
}

void DelegationLines::fill()
{
    readCommon();
    addExperiences();
    addFollowUp();
    addPositions();
    addPapers();
    addRequests();
    addPersons();
    addDates();
    addSteps();
    settle();
}

void DelegationLines::readCommon()
{
    const RecordId state = m_prep.state.id;
    for (const Theme &theme : m_reader.all<Theme>())
        m_themeParents.insert(theme.id, theme.parent);
    const QList<AgendaItem> items = m_reader.linkedToAny<AgendaItem>("meeting", m_prep.meetings);
    for (const Meeting &meeting : std::as_const(m_meetings)) {
        QList<AgendaItem> own;
        std::copy_if(items.begin(), items.end(), std::back_inserter(own),
                     [&meeting](const AgendaItem &item) { return item.meeting == meeting.id; });
        RecordIds themes = meeting.themes;
        for (const ProgrammeLine &line : programme(own, {})) {
            m_items << line.item;
            addOnce(themes, line.item.themes);
        }
        if (meeting.id == m_prep.meeting.id)
            m_forumThemes = themes;
        else
            m_themesOf.insert(meeting.id, themes);
    }
    // What experts are asked for tells what a session is about before it has an agenda.
    for (const ExpertiseRequest &request :
         m_reader.linkedToAny<ExpertiseRequest>("for_meeting", m_prep.meetings))
        if (request.handling != u"internal" && request.handling != u"sensitive"
            && request.kind != u"delegation_preparation" && m_themesOf.contains(request.forMeeting))
            addOnce(m_themesOf[request.forMeeting], request.themes);
    m_experiences = m_reader.linked<Experience>("states", state);
    m_prep.hasRecords = !m_experiences.isEmpty();
    m_experiences.removeIf([](const Experience &one) { return one.consent == u"refused"; });
    m_persons = m_reader.linked<Person>("state", state);
    for (const RecordId &id : m_prep.state.focalPoints)
        if (const auto person = m_reader.one<Person>(id); person
            && std::none_of(m_persons.begin(), m_persons.end(),
                            [&id](const Person &one) { return one.id == id; }))
            m_persons << *person;
    for (const Person &person : std::as_const(m_persons))
        for (const QString &language : person.languages)
            if (!m_prep.languages.contains(language))
                m_prep.languages << language;
    m_prep.languages.sort();
    m_positions = m_reader.linked<Position>("holder", state);
}

/// A theme fits what is on it or on a theme above it.
DelegationReason DelegationLines::fit(const RecordIds &themes) const
{
    RecordIds around;
    for (const RecordId &theme : themes)
        for (RecordId at = theme; !at.isNull() && !around.contains(at); at = m_themeParents.value(at))
            around << at;
    const auto touches = [&around](const RecordIds &others) {
        return std::any_of(others.begin(), others.end(),
                           [&around](const RecordId &id) { return around.contains(id); });
    };
    DelegationReason sessions{.kind = Kind::FitsSession};
    for (const Meeting &meeting : m_meetings)
        if (touches(m_themesOf.value(meeting.id)))
            sessions.records << meeting.id;
    if (!sessions.records.isEmpty())
        return sessions;
    DelegationReason shared{.kind = Kind::FitsTheme};
    for (const RecordId &theme : m_forumThemes)
        if (around.contains(theme))
            shared.records << theme;
    return shared.records.isEmpty() ? DelegationReason{.kind = Kind::FitsNone} : shared;
}

void DelegationLines::addExperiences()
{
    QList<DelegationLine> fitting;
    QList<DelegationLine> others;
    QList<Experience> sorted = m_experiences;
    std::stable_sort(sorted.begin(), sorted.end(), [](const Experience &a, const Experience &b) {
        return a.reference != b.reference ? a.reference < b.reference : a.id < b.id;
    });
    for (const Experience &experience : std::as_const(sorted)) {
        const PartialDate looked = lastLookedAt(experience);
        const DelegationReason place = fit(experience.themes);
        DelegationLine line{.group = Group::Experiences, .record = experience.id};
        line.reasons = {consentOf(experience),
                        readinessOf(experience),
                        place,
                        {.kind = looked.isNull() ? Kind::NeverLookedAt : Kind::LookedAt, .date = looked}};
        line.waits = experience.consent != u"given";
        line.ready = experience.consent == u"given" && experience.readiness == u"ready";
        (place.kind == Kind::FitsNone ? others : fitting) << line;
    }
    m_prep.lines += fitting + others;
}

void DelegationLines::addFollowUp()
{
    QList<FollowUp> entries = m_reader.linked<FollowUp>("actors", m_prep.state.id);
    std::stable_sort(entries.begin(), entries.end(), [](const FollowUp &a, const FollowUp &b) {
        return a.reference != b.reference ? a.reference < b.reference : a.id < b.id;
    });
    sortFollowUps(entries);
    m_prep.hasRecords = m_prep.hasRecords || !entries.isEmpty();
    // What came after the meeting was not told at it.
    const PartialDate end = m_prep.meeting.to.isNull() ? m_prep.meeting.from : m_prep.meeting.to;
    entries.removeIf(
        [&end](const FollowUp &one) { return !one.date.isNull() && one.date.first() > end.last(); });
    for (const bool declared : {true, false}) {
        for (const FollowUp &entry : std::as_const(entries)) {
            if ((entry.declaredBy == u"state") != declared)
                continue;
            DelegationLine line{.group = Group::FollowUp, .record = entry.id, .counts = false};
            line.reasons << DelegationReason{.kind = declared ? Kind::Declared : Kind::Noted};
            if (!entry.status.isEmpty())
                line.reasons << DelegationReason{.kind = Kind::FollowUpStatus, .choice = entry.status};
            const PartialDate news = std::max(entry.date, entry.lastChecked);
            line.reasons << DelegationReason{.kind = news.isNull() ? Kind::NeverNews : Kind::NoNewsSince,
                                             .date = news};
            add(line);
        }
    }
}

/// @p since: what was said before is older than what it is about.
DelegationLine DelegationLines::positionOn(DelegationLine line, const QList<Position> &said,
                                           const PartialDate &since) const
{
    const Position *holds = tri::positionOn(said, m_prep.state.id, m_prep.day);
    if (holds && !saysSomething(*holds))
        holds = nullptr;
    const bool old = holds && !since.isNull() && !holds->date.isNull() && holds->date.last() < since.first();
    if (holds && !old) {
        line.ready = true;
        line.restsOn = holds->id;
        line.reasons = {{.kind = Kind::PositionStated, .date = holds->date}};
        return line;
    }
    if (old) {
        line.restsOn = holds->id;
        line.reasons = {{.kind = Kind::EarlierPosition, .date = holds->date}};
        return line;
    }
    const Position *ended = nullptr;
    for (const Position &position : said)
        if (saysSomething(position) && !position.to.isNull() && position.to.last() < m_prep.day
            && (!ended || ended->to < position.to))
            ended = &position;
    if (ended) {
        line.restsOn = ended->id;
        line.reasons = {{.kind = Kind::PositionEnded, .date = ended->to}};
    } else {
        line.reasons = {{.kind = Kind::NoPosition}};
    }
    return line;
}

DelegationLine DelegationLines::positionOnItem(const AgendaItem &item)
{
    QList<Position> said;
    for (const Position &position : std::as_const(m_positions))
        if (position.item == item.id)
            said << position;
    DelegationLine line = positionOn({.group = Group::Positions, .record = item.id}, said, {});
    if (line.ready || !line.restsOn.isNull())
        return line;
    const QList<EarlierPosition> earlier = earlierPositions(m_reader, item, m_prep.state.id, m_prep.day);
    if (!earlier.isEmpty()) {
        line.restsOn = earlier.first().position.id;
        line.reasons = {{.kind = Kind::EarlierPosition, .date = earlier.first().when}};
    }
    return line;
}

void DelegationLines::addPositions()
{
    m_prep.hasRecords = m_prep.hasRecords || !m_positions.isEmpty();
    for (const AgendaItem &item : std::as_const(m_items)) {
        if (!item.kind.isEmpty() && item.kind != u"item")
            continue;
        DelegationLine line = positionOnItem(item);
        line.reasons.prepend({.kind = Kind::OfMeeting, .records = {item.meeting}});
        add(line);
    }
    QList<Priority> priorities = m_reader.all<Priority>();
    std::stable_sort(priorities.begin(), priorities.end(), [](const Priority &a, const Priority &b) {
        return a.reference != b.reference ? a.reference < b.reference : a.id < b.id;
    });
    for (const Priority &priority : std::as_const(priorities)) {
        if (priority.status == u"met" || priority.status == u"set_aside"
            || !covers(priority.from, priority.to, m_prep.day))
            continue;
        QList<Position> said;
        for (const Position &position : std::as_const(m_positions))
            if (position.priority == priority.id)
                said << position;
        add(positionOn({.group = Group::Positions, .record = priority.id}, said, priority.from));
    }
}

void DelegationLines::addPapers()
{
    QHash<RecordId, DelegationReason> why;
    RecordIds order;
    const auto take = [&](const RecordIds &documents, Kind kind, const RecordId &of) {
        for (const RecordId &document : documents) {
            if (!order.contains(document))
                order << document;
            DelegationReason &reason = why[document];
            if (reason.records.isEmpty() || (kind == Kind::OfItem && reason.kind != kind)) {
                reason = {.kind = kind};
            }
            if (reason.kind == kind)
                addOnce(reason.records, {of});
        }
    };
    const QList<Document> linked = m_reader.linkedToAny<Document>("meetings", m_prep.meetings);
    for (const Meeting &meeting : std::as_const(m_meetings)) {
        take(meeting.documents, Kind::OfMeeting, meeting.id);
        for (const Document &document : linked)
            if (document.meetings.contains(meeting.id))
                take({document.id}, Kind::OfMeeting, meeting.id);
    }
    for (const AgendaItem &item : std::as_const(m_items))
        take(item.documents, Kind::OfItem, item.id);
    m_reader.fetch(order);
    QSet<RecordId> replaced;
    for (const RecordId &id : std::as_const(order))
        if (const auto document = m_reader.one<Document>(id); document && document->status != u"withdrawn") {
            m_papers << *document;
            replaced.insert(document->previous);
        }
    m_papers.removeIf([&replaced](const Document &one) { return replaced.contains(one.id); });
    const auto known = [this](const Document &document) {
        QStringList out;
        for (const QString &language : document.languages + QStringList{document.originalLanguage})
            if (m_prep.languages.contains(language) && !out.contains(language))
                out << language;
        return out;
    };
    std::stable_sort(m_papers.begin(), m_papers.end(), [&known](const Document &a, const Document &b) {
        const bool left = !known(a).isEmpty();
        if (left != !known(b).isEmpty())
            return left;
        return a.reference != b.reference ? a.reference < b.reference : a.id < b.id;
    });
    for (const Document &document : std::as_const(m_papers)) {
        DelegationLine line{
            .group = Group::Papers, .record = document.id, .reasons = {why.value(document.id)}};
        if (const QStringList languages = known(document); !languages.isEmpty())
            line.reasons << DelegationReason{.kind = Kind::InLanguages, .languages = languages};
        else if (!m_prep.languages.isEmpty() && !document.languages.isEmpty())
            line.reasons << DelegationReason{.kind = Kind::NotInLanguages, .languages = document.languages};
        add(line);
    }
}

}  // namespace tri
