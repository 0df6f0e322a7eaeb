// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the roster is made of, the table of all experts, and the changes that come of it.

#include "core/kinds/body.h"
#include "core/kinds/entity.h"
#include "core/kinds/meeting.h"
#include "core/kinds/organisation.h"
#include "core/kinds/state.h"
#include "core/kinds/theme.h"
#include "core/rules/roster.h"
#include "core/rules/sides.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

struct RosterText {
    Q_DECLARE_TR_FUNCTIONS(Roster)
};

template <typename T> QString shortName(const T &actor, const QString &language)
{
    const QString acronym = actor.acronym.in(language);
    return acronym.isEmpty() ? actor.name.in(language) : acronym;
}

/// What the roster does not need stays in the record.
Person withoutContact(Person person)
{
    for (QString *text : {&person.email, &person.phone, &person.address, &person.privateNote})
        text->clear();
    return person;
}

void readActors(Reader &reader, const QString &language, RosterData &data)
{
    for (const Body &body : reader.all<Body>()) {
        data.bodies.insert(body.id, {body.parent, body.entity, {}, {}});
        data.names.insert(body.id, shortName(body, language));
    }
    for (const Organisation &agency : reader.all<Organisation>()) {
        data.bodies.insert(agency.id, {agency.parent, {}, {}, {}});
        if (!agency.memberFrom.isNull() || !agency.memberTo.isNull())
            data.members.insert(agency.id, {{}, {}, agency.memberFrom, agency.memberTo});
        data.names.insert(agency.id, shortName(agency, language));
    }
    for (const Entity &entity : reader.all<Entity>())
        data.names.insert(entity.id, shortName(entity, language));
    for (const State &state : reader.all<State>()) {
        data.regionOfState.insert(state.id, state.m49Region.toLower());
        data.names.insert(state.id, state.name.in(language));
    }
    data.gmg = sidesOf(reader)[kSides - 1];
}

/// The day of a meeting; a session without one has that of the meeting it is part of.
PartialDate dayOfMeeting(Reader &reader, RecordId at)
{
    QSet<RecordId> seen;
    while (!at.isNull() && !seen.contains(at)) {
        seen.insert(at);
        const auto meeting = reader.one<Meeting>(at);
        if (!meeting)
            break;
        if (!meeting->from.isNull())
            return meeting->from;
        at = meeting->parent;
    }
    return {};
}

RosterNeed needOfRequest(Reader &reader, const ExpertiseRequest &request)
{
    RosterNeed need{.request = request.id,
                    .item = request.forItem,
                    .meeting = request.forMeeting,
                    .title = request.title,
                    .themes = request.themes,
                    .languages = request.languages,
                    .asked = request.asked,
                    .speaker = request.kind == u"speaker"};
    const auto item = reader.one<AgendaItem>(request.forItem);
    if (need.meeting.isNull() && item)
        need.meeting = item->meeting;
    if (need.themes.isEmpty() && item)
        need.themes = item->themes;
    if (const auto state = reader.one<State>(request.askedBy)) {
        need.state = state->id;
        need.region = state->m49Region.toLower();
    }
    if (need.speaker)  // on the day of the meeting; all else has to be ready before
        need.day = dayOfMeeting(reader, need.meeting);
    if (need.day.isNull())
        need.day = request.neededBy;
    return need;
}

void placeThemes(const RosterData &data, const RecordId &parent, int depth, QSet<RecordId> &placed,
                 QList<RosterLine> &lines)
{
    for (const RecordId &theme : data.themeOrder) {
        if (placed.contains(theme) || data.themes.value(theme).above != parent)
            continue;
        placed.insert(theme);
        lines << RosterLine{.theme = theme, .depth = depth};
        placeThemes(data, theme, depth + 1, placed, lines);
    }
}

}  // namespace

RosterData readRoster(Reader &reader, const QString &language)
{
    RosterData data;
    for (Person &person : reader.all<Person>())
        data.persons << withoutContact(std::move(person));
    data.roles = reader.all<Role>();
    data.requests = reader.all<ExpertiseRequest>();
    data.offers = reader.all<Offer>();
    for (const Theme &theme : reader.all<Theme>()) {
        data.themes.insert(theme.id, {theme.parent, {}, theme.from, theme.to});
        data.names.insert(theme.id, theme.name.in(language));
        if (theme.status != u"retired")
            data.themeOrder << theme.id;
    }
    readActors(reader, language, data);
    return data;
}

Result<RosterNeed> rosterNeed(Reader &reader, const RecordId &about)
{
    const auto row = reader.row(about);
    if (reader.problem())
        return fail(*reader.problem());
    if (row && row->spec == &kindOf<ExpertiseRequest>().spec)
        return needOfRequest(reader, fromRow<ExpertiseRequest>(*row));
    if (row && row->spec == &kindOf<AgendaItem>().spec) {
        const auto item = fromRow<AgendaItem>(*row);
        RosterNeed need{.item = item.id,
                        .meeting = item.meeting,
                        .title = item.title,
                        .themes = item.themes,
                        .day = dayOfMeeting(reader, item.meeting),
                        .asked = item.lead,
                        .speaker = true};
        if (const auto meeting = reader.one<Meeting>(item.meeting))
            need.languages = meeting->languages;
        return need;
    }
    return fail(
        ProblemCode::NotFound,
        RosterText::tr("Who could answer is told of a request for expertise or an agenda item, and this is "
                       "neither, or it is not in this workspace. Open a request first."),
        about.toString());
}

int RosterTable::gaps() const
{
    return int(
        std::count_if(lines.begin(), lines.end(), [](const RosterLine &line) { return line.all.isEmpty(); }));
}

RosterTable rosterTable(const RosterData &data, const QDate &day)
{
    RosterTable table;
    QSet<RecordId> placed;
    placeThemes(data, {}, 0, placed, table.lines);
    for (const RecordId &theme : data.themeOrder)  // in a circle, or below one that is retired
        if (!placed.contains(theme)) {
            placed.insert(theme);
            table.lines << RosterLine{.theme = theme};
        }
    QSet<QString> spoken;
    for (const Person &person : data.persons)
        if (isExpert(data, person, day))
            spoken.unite(QSet<QString>(person.languages.begin(), person.languages.end()));
    for (const Choice &choice : kindOf<Person>().spec.field(u"languages")->choices)
        if (const QString key = QString::fromLatin1(choice.key); spoken.contains(key))
            table.languages << key;
    for (const Person &person : data.persons) {
        const RecordIds known = knownThemes(data, person, day);
        if (known.isEmpty() && isExpert(data, person, day))
            table.noTheme << person.id;
        for (RosterLine &line : table.lines) {
            line.cells.resize(table.languages.size());
            if (!known.contains(line.theme))
                continue;
            line.all << person.id;
            if (person.languages.isEmpty())
                line.noLanguage << person.id;
            for (qsizetype at = 0; at < table.languages.size(); ++at)
                if (person.languages.contains(table.languages[at]))
                    line.cells[at] << person.id;
        }
    }
    return table;
}

ChangeSet offerPerson(const RosterData &data, const RosterNeed &need, const RecordId &person,
                      const RecordId &newId, const QDate &today)
{
    const auto found = std::find_if(data.persons.begin(), data.persons.end(),
                                    [&person](const Person &one) { return one.id == person; });
    if (found == data.persons.end() || need.request.isNull())
        return {};
    Offer offer{.id = newId,
                .request = need.request,
                .person = person,
                .offeredOn = PartialDate(today),
                .status = u"offered"_s};
    // That of the asked which the person is of; else the first one.
    for (const RecordId &actor : found->organisations)
        if (offer.organisation.isNull()
            || (need.asked.contains(actor) && !need.asked.contains(offer.organisation)))
            offer.organisation = actor;
    for (const QString &language : need.languages)
        if (found->languages.contains(language))
            offer.languages << language;
    return changeOf(creation(toRow(offer)), found->name);
}

Result<ChangeSet> askPerson(Reader &reader, const RosterNeed &need, const RecordId &person,
                            const RecordId &newId)
{
    const auto found = reader.one<Person>(person);
    const auto request = reader.one<ExpertiseRequest>(need.request);
    if (reader.problem())
        return fail(*reader.problem());
    if (!found || (!need.request.isNull() && !request))
        return fail(ProblemCode::NotFound,
                    RosterText::tr(
                        "The request or the person is no longer in this workspace. Look at the list again."));
    if (request) {
        if (request->asked.contains(person))
            return ChangeSet();
        ExpertiseRequest after = *request;
        after.asked << person;
        return changeOf(difference(toRow(*request), toRow(after)), request->reference);
    }
    const ExpertiseRequest draft{.id = newId,
                                 .title = need.title,
                                 .kind = u"speaker"_s,
                                 .themes = need.themes,
                                 .asked = {person},
                                 .forMeeting = need.meeting,
                                 .forItem = need.item,
                                 .neededBy = need.day,
                                 .status = u"draft"_s,
                                 .languages = need.languages};
    return changeOf(creation(toRow(draft)), found->name);
}

}  // namespace tri
