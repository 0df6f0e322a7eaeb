// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/roster.h"

#include "core/rules/rosterwords.h"
#include "core/rules/sides.h"

#include <QSet>

#include <algorithm>
#include <tuple>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

/// The thing itself, then what it is part of; a circle ends where it began.
RecordIds upwards(const QHash<RecordId, RosterData::Node> &nodes, RecordId at)
{
    RecordIds path;
    while (!at.isNull() && !path.contains(at)) {
        path << at;
        at = nodes.value(at).above;
    }
    return path;
}

QStringList namesOf(const RosterData &data, const RecordIds &ids)
{
    QStringList names;
    for (const RecordId &id : ids)
        if (const QString name = data.names.value(id); !name.isEmpty())
            names << name;
    return names;
}

QDate dayOf(const RosterNeed &need, const QDate &today)
{
    return need.day.isNull() ? today : need.day.first();
}

/// The roles that somebody has on a day, as holder or for the State or agency that holds them.
QList<Role> rolesOn(const RosterData &data, const RecordId &person, const QDate &day)
{
    QList<Role> held;
    for (const Role &role : data.roles)
        if ((role.person == person || role.holder == person) && covers(role.from, role.to, day))
            held << role;
    return held;
}

/// Agencies and bodies that somebody is part of, with all that these are part of on the day.
RecordIds actorsOf(const RosterData &data, const Person &person, const QDate &day)
{
    RecordIds direct = person.organisations;
    for (const Role &role : rolesOn(data, person.id, day))
        direct << role.body << role.holder;
    RecordIds all{person.id};
    const auto add = [&all](const RecordId &id) {
        if (!id.isNull() && !all.contains(id))
            all << id;
    };
    for (const RecordId &actor : std::as_const(direct)) {
        for (const RecordId &above : upwards(data.bodies, actor)) {
            add(above);
            add(data.bodies.value(above).entity);
        }
        if (const auto member = data.members.constFind(actor);
            member != data.members.cend() && covers(member->from, member->to, day))
            add(data.gmg);
    }
    return all;
}

class Matching {
public:
    Matching(const RosterData &data, const RosterNeed &need, const QDate &today)
        : m_data(data), m_need(need), m_today(today), m_day(dayOf(need, today))
    {
    }
    [[nodiscard]] RosterMatch match(const Person &person) const;

private:
    [[nodiscard]] RosterReason theme(const Person &person) const;
    [[nodiscard]] QString themeText(const RecordIds &known) const;
    [[nodiscard]] RosterReason language(const Person &person) const;
    [[nodiscard]] RosterReason region(const Person &person) const;
    [[nodiscard]] RosterReason day(const Person &person) const;
    [[nodiscard]] RosterReason actor(const Person &person) const;
    void addAnswer(RosterMatch &match) const;

    const RosterData &m_data;
    const RosterNeed &m_need;
    QDate m_today;
    QDate m_day;
};

/// The first of the wanted themes that somebody knows: itself before its wider theme before one of its parts.
QString Matching::themeText(const RecordIds &known) const
{
    RecordIds exact;
    for (const RecordId &wanted : m_need.themes)
        if (known.contains(wanted))
            exact << wanted;
    if (!exact.isEmpty())
        return RosterWords::knows(namesInWords(namesOf(m_data, exact)));
    for (const RecordId &wanted : m_need.themes)
        for (const RecordId &above : upwards(m_data.themes, wanted))
            if (known.contains(above))
                return RosterWords::knowsWider(m_data.names.value(above), m_data.names.value(wanted));
    for (const RecordId &wanted : m_need.themes)
        for (const RecordId &part : known)
            if (upwards(m_data.themes, part).contains(wanted))
                return RosterWords::knowsPart(m_data.names.value(part), m_data.names.value(wanted));
    return {};
}

RosterReason Matching::theme(const Person &person) const
{
    const RecordIds known = knownThemes(m_data, person, m_day);
    if (known.isEmpty())
        return {RosterPoint::Theme, RosterFit::Unknown, RosterWords::noThemes()};
    if (const QString text = themeText(known); !text.isEmpty())
        return {RosterPoint::Theme, RosterFit::Fits, text};
    return {RosterPoint::Theme, RosterFit::Missing,
            RosterWords::otherThemes(namesInWords(namesOf(m_data, known)))};
}

RosterReason Matching::language(const Person &person) const
{
    if (person.languages.isEmpty())
        return {RosterPoint::Language, RosterFit::Unknown, RosterWords::noLanguages()};
    QStringList spoken;
    QStringList others;
    for (const QString &one : m_need.languages)
        (person.languages.contains(one) ? spoken : others) << RosterWords::language(one);
    if (spoken.isEmpty())
        return {RosterPoint::Language, RosterFit::Missing, RosterWords::speaksNot(namesInWords(others))};
    return {RosterPoint::Language, RosterFit::Fits,
            RosterWords::speaks(namesInWords(spoken), namesInWords(others))};
}

RosterReason Matching::region(const Person &person) const
{
    if (!m_need.state.isNull() && person.state == m_need.state)
        return {RosterPoint::Region, RosterFit::Fits, RosterWords::ofState(m_data.names.value(m_need.state))};
    for (const Role &role : rolesOn(m_data, person.id, m_day))
        if (!m_need.state.isNull() && role.states.contains(m_need.state))
            return {RosterPoint::Region, RosterFit::Fits,
                    RosterWords::covers(m_data.names.value(m_need.state))};
    if (m_need.region.isEmpty())
        return {RosterPoint::Region, RosterFit::Unknown, RosterWords::noRegion()};
    const QString wanted = RosterWords::region(m_need.region);
    if (person.regions.contains(m_need.region))
        return {RosterPoint::Region, RosterFit::Fits, RosterWords::worked(wanted)};
    if (!person.state.isNull() && m_data.regionOfState.value(person.state) == m_need.region)
        return {RosterPoint::Region, RosterFit::Fits,
                RosterWords::fromRegion(m_data.names.value(person.state), wanted)};
    if (person.regions.isEmpty() && person.state.isNull())
        return {RosterPoint::Region, RosterFit::Unknown, RosterWords::noRegion()};
    return {RosterPoint::Region, RosterFit::Missing, RosterWords::otherRegion(wanted)};
}

RosterReason Matching::day(const Person &person) const
{
    const auto free = isFree(person, m_need.day);
    const RosterFit fit = !free ? RosterFit::Unknown : *free ? RosterFit::Fits : RosterFit::Missing;
    if (!free)
        return {RosterPoint::Day, fit, RosterWords::noDays()};
    if (*free)
        return {RosterPoint::Day, fit, RosterWords::free(m_need.day)};
    const bool later = !person.availableFrom.isNull() && person.availableFrom.first() > m_need.day.last();
    return {RosterPoint::Day, fit,
            later ? RosterWords::notUntil(person.availableFrom) : RosterWords::notAfter(person.availableTo)};
}

RosterReason Matching::actor(const Person &person) const
{
    if (m_need.asked.contains(person.id))
        return {RosterPoint::Actor, RosterFit::Fits, RosterWords::askedByName()};
    const RecordIds actors = actorsOf(m_data, person, m_day);
    RecordIds shared;
    for (const RecordId &asked : m_need.asked)
        if (actors.contains(asked))
            shared << asked;
    if (!shared.isEmpty())
        return {RosterPoint::Actor, RosterFit::Fits,
                RosterWords::isOf(namesInWords(namesOf(m_data, shared)))};
    if (actors.size() == 1)  // the person alone
        return {RosterPoint::Actor, RosterFit::Unknown, RosterWords::noActor()};
    return {RosterPoint::Actor, RosterFit::Missing, RosterWords::notAsked()};
}

void Matching::addAnswer(RosterMatch &match) const
{
    if (m_need.request.isNull())
        return;
    match.isAsked = m_need.asked.contains(match.person);
    for (const Offer &offer : m_data.offers)
        if (offer.request == m_need.request && offer.person == match.person)
            match.answered = offer.status.isEmpty() ? u"offered"_s : offer.status;
}

RosterMatch Matching::match(const Person &person) const
{
    RosterMatch out{.person = person.id,
                    .name = person.name,
                    .sortName = person.sortName.isEmpty() ? person.name : person.sortName,
                    .load = rosterLoad(m_data, person.id, m_today, m_need.request)};
    if (!m_need.themes.isEmpty())
        out.reasons << theme(person);
    if (!m_need.languages.isEmpty())
        out.reasons << language(person);
    if (!m_need.region.isEmpty() || !m_need.state.isNull())
        out.reasons << region(person);
    if (!m_need.day.isNull())
        out.reasons << day(person);
    if (!m_need.asked.isEmpty())
        out.reasons << actor(person);
    if (m_need.speaker)  // the box is a wish of the person's; without it nobody said no
        out.reasons << RosterReason{RosterPoint::Speaker,
                                    person.maySpeak ? RosterFit::Fits : RosterFit::Unknown,
                                    RosterWords::speaker(person.maySpeak)};
    addAnswer(out);
    return out;
}

}  // namespace

int RosterMatch::count(RosterFit fit) const
{
    return int(std::count_if(reasons.begin(), reasons.end(),
                             [fit](const RosterReason &reason) { return reason.fit == fit; }));
}

std::optional<RosterFit> RosterMatch::fit(RosterPoint point) const
{
    for (const RosterReason &reason : reasons)
        if (reason.point == point)
            return reason.fit;
    return std::nullopt;
}

bool RosterMatch::hasLeft() const
{
    return answered == u"declined" || answered == u"withdrawn";
}

RosterLoad rosterLoad(const RosterData &data, const RecordId &person, const QDate &today,
                      const RecordId &except)
{
    QHash<RecordId, const Offer *> offers;  // the person's own, one a request
    for (const Offer &offer : data.offers)
        if (offer.person == person)
            offers.insert(offer.request, &offer);
    const QDate since = today.addYears(-1);
    RosterLoad load;
    for (const ExpertiseRequest &request : data.requests) {
        const Offer *offer = offers.value(request.id);
        if (request.id == except || request.status == u"draft" || (!offer && !request.asked.contains(person)))
            continue;
        static const QSet<QString> open{u"asked"_s, u"offered"_s, u"accepted"_s};
        static const QSet<QString> over{u"not_taken"_s, u"declined"_s, u"withdrawn"_s, u"delivered"_s};
        load.open += open.contains(request.status) && !(offer && over.contains(offer->status));
        const PartialDate when = request.askedOn.isNull() && offer ? offer->offeredOn : request.askedOn;
        load.asked += !when.isNull() && when.last() > since && when.first() <= today;
    }
    return load;
}

RecordIds knownThemes(const RosterData &data, const Person &person, const QDate &day)
{
    RecordIds known = person.themes;
    for (const Role &role : rolesOn(data, person.id, day))
        for (const RecordId &theme : role.themes)
            if (!known.contains(theme))
                known << theme;
    return known;
}

bool isExpert(const RosterData &data, const Person &person, const QDate &day)
{
    return person.maySpeak || !person.expertise.isEmpty() || !knownThemes(data, person, day).isEmpty();
}

std::optional<bool> isFree(const Person &person, const PartialDate &day)
{
    if (day.isNull() || (person.availableFrom.isNull() && person.availableTo.isNull()))
        return std::nullopt;
    const bool later = !person.availableFrom.isNull() && person.availableFrom.first() > day.last();
    const bool before = !person.availableTo.isNull() && person.availableTo.last() < day.first();
    return !later && !before;
}

QList<RosterMatch> rosterMatches(const RosterData &data, const RosterNeed &need, const QDate &today)
{
    const Matching matching(data, need, today);
    QList<RosterMatch> found;
    for (const Person &person : data.persons) {
        RosterMatch match = matching.match(person);
        // Whoever has nothing entered to offer is asked for nothing, whatever the languages and the agency.
        if (isExpert(data, person, dayOf(need, today)) && (match.reasons.isEmpty() || match.fitting() > 0))
            found << std::move(match);
    }
    const auto place = [](const RosterMatch &match) {
        return std::tuple(match.hasLeft(), -match.fitting(), match.missing(),
                          match.load.open + match.load.asked);
    };
    std::sort(found.begin(), found.end(), [&place](const RosterMatch &a, const RosterMatch &b) {
        if (const auto left = place(a), right = place(b); left != right)
            return left < right;
        const int byName = QString::localeAwareCompare(a.sortName, b.sortName);
        return byName != 0 ? byName < 0 : a.person < b.person;
    });
    return found;
}

}  // namespace tri
