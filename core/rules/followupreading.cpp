// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the follow-up matrix is made of: one question a kind, then everything is put in its order.

#include "core/base/translations.h"
#include "core/kinds/body.h"
#include "core/kinds/entity.h"
#include "core/kinds/followup.h"
#include "core/kinds/meeting.h"
#include "core/kinds/organisation.h"
#include "core/kinds/person.h"
#include "core/kinds/project.h"
#include "core/kinds/recommendation.h"
#include "core/kinds/state.h"
#include "core/kinds/statename.h"
#include "core/kinds/support.h"
#include "core/kinds/theme.h"
#include "core/rules/followupmatrix.h"
#include "core/rules/followupwords.h"
#include "core/rules/names.h"

#include <QCollator>
#include <QRegularExpression>

#include <algorithm>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

using Kind = MatrixEntry::Kind;

constexpr const char *kRoundtable = QT_TRANSLATE_NOOP("FollowUpMatrix", "RT %1");
constexpr const char *kNotHere = QT_TRANSLATE_NOOP("FollowUpMatrix", "(not in this copy)");
constexpr const char *kNobody = QT_TRANSLATE_NOOP("FollowUpMatrix", "(nobody named)");

QStringList wordsOf(const QString &text)
{
    QStringList out;
    for (const QString &one : text.split(u';', Qt::SkipEmptyParts))
        if (const QString clean = one.simplified(); !clean.isEmpty())
            out << clean;
    return out;
}

/// "GFMD 7", as people say it.
QString shortMeeting(const Meeting &meeting, const QString &language)
{
    static const QRegularExpression plainNumber(u"^([A-Z]+)(\\d+)$"_s);
    const auto match = plainNumber.match(meeting.reference);
    if (match.hasMatch())
        return match.captured(1) + u' ' + match.captured(2);
    return meeting.reference.isEmpty() ? meeting.title.in(language) : meeting.reference;
}

class MatrixReading {
public:
    MatrixReading(Reader &reader, const QString &language, const QDate &day)
        : m_reader(reader), m_language(language), m_day(day), m_collator(localeOf(language))
    {
        m_collator.setNumericMode(true);
        m_collator.setCaseSensitivity(Qt::CaseInsensitive);
        m_data.language = language;
    }

    FollowUpMatrixData read()
    {
        readActors();
        sortActors();
        readThemes();
        readRecommendations();
        readMeetings();
        readFollowUps();
        readSupport();
        readProjects();
        collectAddressees();
        dropUnnamed();
        return std::move(m_data);
    }

private:
    template <typename T, typename Take> void each(Take take)
    {
        for (const Row &row : m_reader.rows(kindOf<T>().spec, {}))
            take(fromRow<T>(row), row.handling());
    }
    [[nodiscard]] MatrixText told(const LocalText &text) const
    {
        return {text.in(m_language).simplified(), text.has(m_language) ? QString() : text.original};
    }
    [[nodiscard]] bool before(const QString &left, const QString &right) const
    {
        const int order = m_collator.compare(left, right);
        return order != 0 ? order < 0 : left < right;
    }
    void name(const RecordId &id, const QString &name, Handling handling)
    {
        m_data.names.insert(id, name);
        m_data.handling.insert(id, handling);
    }
    void addActor(MatrixActor actor)
    {
        if (actor.shortName.isEmpty())
            actor.shortName = actor.name;
        name(actor.id, actor.shortName, actor.handling);
        m_data.actors << std::move(actor);
    }

    void readActors();
    void readOtherActors();
    void sortActors();
    void readThemes();
    void readRecommendations();
    void readMeetings();
    void readFollowUps();
    void readSupport();
    void readProjects();
    void collectAddressees();
    void dropUnnamed();
    [[nodiscard]] QList<int> placesOf(const RecordIds &recommendations) const;
    void addParts(MatrixEntry &entry, const RecordIds &actors, const QString &others, MatrixRole role);
    [[nodiscard]] int inWords(const QString &words);

    Reader &m_reader;
    QString m_language;
    QDate m_day;
    QCollator m_collator;
    FollowUpMatrixData m_data;
    QHash<RecordId, int> m_actorAt;
    QHash<QString, int> m_wordsAt;
    QHash<RecordId, int> m_recommendationAt;
    QHash<RecordId, QList<int>> m_ofFollowUp;  // the recommendations of each
};

void MatrixReading::readActors()
{
    QHash<RecordId, QList<StateName>> names;
    each<StateName>([&](const StateName &one, Handling) { names[one.state] << one; });
    each<State>([&](const State &state, Handling handling) {
        QStringList regions{state.m49Region, state.m49Subregion, state.unRegionalGroup};
        regions.removeAll(QString());
        regions.removeAll(u"none"_s);
        addActor({state.id, nameOn(state, names.value(state.id), m_day, m_language), {},
                  MatrixActorKind::State, regions, handling});
    });
    each<Organisation>([&](const Organisation &one, Handling handling) {
        addActor({one.id, one.name.in(m_language), one.acronym.in(m_language), MatrixActorKind::Organisation,
                  {}, handling});
    });
    readOtherActors();
}

void MatrixReading::readOtherActors()
{
    each<Body>([&](const Body &one, Handling handling) {
        addActor({one.id, one.name.in(m_language), one.acronym.in(m_language), MatrixActorKind::Other, {},
                  handling});
    });
    each<Entity>([&](const Entity &one, Handling handling) {
        addActor({one.id, one.name.in(m_language), one.acronym.in(m_language), MatrixActorKind::Other, {},
                  handling});
    });
    each<Person>([&](const Person &one, Handling handling) {
        addActor({one.id, one.name, {}, MatrixActorKind::Other, {}, handling});
    });
}

void MatrixReading::sortActors()
{
    std::sort(m_data.actors.begin(), m_data.actors.end(),
              [this](const MatrixActor &left, const MatrixActor &right) {
                  if (left.kind != right.kind)
                      return left.kind < right.kind;
                  return left.shortName != right.shortName ? before(left.shortName, right.shortName)
                                                           : left.id < right.id;
              });
    for (int at = 0; at < m_data.actors.size(); ++at)
        m_actorAt.insert(m_data.actors[at].id, at);
}

/// A circle that a merge left is cut where it begins, so that every theme stands once.
void MatrixReading::readThemes()
{
    QList<MatrixChoice> all;
    each<Theme>([&](const Theme &one, Handling handling) {
        name(one.id, one.name.in(m_language), handling);
        all << MatrixChoice{one.id, one.name.in(m_language), 0, one.parent};
    });
    std::sort(all.begin(), all.end(), [this](const MatrixChoice &left, const MatrixChoice &right) {
        return left.name != right.name ? before(left.name, right.name) : left.id < right.id;
    });
    QSet<RecordId> known;
    QHash<RecordId, QList<int>> below;
    for (const MatrixChoice &one : std::as_const(all))
        known.insert(one.id);
    for (int at = 0; at < all.size(); ++at)
        below[known.contains(all[at].parent) ? all[at].parent : RecordId()] << at;
    QSet<RecordId> told;
    const auto tell = [&](const auto &self, int at, int level) -> void {
        if (told.contains(all[at].id))
            return;
        told.insert(all[at].id);
        all[at].level = level;
        m_data.themes << all[at];
        for (const int child : below.value(all[at].id))
            self(self, child, level + 1);
    };
    for (const int top : below.value(RecordId()))
        tell(tell, top, 0);
    for (int at = 0; at < all.size(); ++at)
        tell(tell, at, 0);
}

void MatrixReading::readRecommendations()
{
    each<Recommendation>([&](const Recommendation &one, Handling handling) {
        MatrixRecommendation made{one.id, one.reference, told(one.shortTitle), told(one.text), one.meeting,
                                  one.origin, one.date, one.themes, one.otherThemes, one.addressees,
                                  wordsOf(one.otherAddressees), handling,
                                  one.verification == u"invented"};
        if (made.title.isEmpty())
            made.title = made.text;
        m_data.recommendations << std::move(made);
    });
    std::sort(m_data.recommendations.begin(), m_data.recommendations.end(),
              [this](const MatrixRecommendation &left, const MatrixRecommendation &right) {
                  return left.reference != right.reference ? before(left.reference, right.reference)
                                                           : left.id < right.id;
              });
    for (int at = 0; at < m_data.recommendations.size(); ++at)
        m_recommendationAt.insert(m_data.recommendations[at].id, at);
}

void MatrixReading::readMeetings()
{
    QHash<RecordId, Meeting> meetings;
    each<Meeting>([&](const Meeting &one, Handling handling) {
        m_data.meetingAbove.insert(one.id, one.parent);
        const QString number = one.number.isEmpty() ? one.roundtableNumber : one.number;
        const bool isSession = !one.parent.isNull() && !number.isEmpty();
        name(one.id,
             isSession ? textIn(m_language, "FollowUpMatrix", kRoundtable).arg(number)
                       : shortMeeting(one, m_language),
             handling);
        meetings.insert(one.id, one);
    });
    QSet<RecordId> used;
    for (MatrixRecommendation &one : m_data.recommendations) {
        const auto from = meetings.constFind(one.meeting);
        if (one.date.isNull() && from != meetings.cend())
            one.date = from->to.isNull() ? from->from : from->to;
        used << one.meeting << one.origin;
    }
    QList<std::pair<QDate, MatrixChoice>> dated;
    for (const RecordId &id : std::as_const(used))
        if (const auto found = meetings.constFind(id); found != meetings.cend()) {
            const auto above = meetings.constFind(found->parent);
            const PartialDate day =
                found->from.isNull() && above != meetings.cend() ? above->from : found->from;
            const QString title = found->title.in(m_language);
            dated << std::pair{day.first(),
                               MatrixChoice{id,
                                            found->reference.isEmpty() ? title
                                                                       : found->reference + u"  "_s + title,
                                            used.contains(found->parent) ? 1 : 0, found->parent}};
        }
    std::sort(dated.begin(), dated.end(), [this](const auto &left, const auto &right) {
        return left.first != right.first ? left.first > right.first
            : left.second.level != right.second.level
            ? left.second.level < right.second.level
            : left.second.name != right.second.name ? before(left.second.name, right.second.name)
                                                    : left.second.id < right.second.id;
    });
    for (const auto &[day, choice] : std::as_const(dated))
        m_data.meetings << choice;
}

QList<int> MatrixReading::placesOf(const RecordIds &recommendations) const
{
    QList<int> out;
    for (const RecordId &id : recommendations)
        if (const int at = m_recommendationAt.value(id, -1); at >= 0 && !out.contains(at))
            out << at;
    return out;
}

/// One actor for what is told in the same words.
int MatrixReading::inWords(const QString &words)
{
    const auto found = m_wordsAt.constFind(words);
    if (found != m_wordsAt.cend())
        return *found;
    const int at = int(m_data.actors.size());
    m_data.actors << MatrixActor{{}, words, words, MatrixActorKind::Other, {}, Handling::Public};
    m_wordsAt.insert(words, at);
    return at;
}

void MatrixReading::addParts(MatrixEntry &entry, const RecordIds &actors, const QString &others,
                             MatrixRole role)
{
    const auto add = [&](int actor) {
        if (std::none_of(entry.parts.cbegin(), entry.parts.cend(),
                         [actor](const MatrixPart &part) { return part.actor == actor; }))
            entry.parts << MatrixPart{actor, role};
    };
    for (const RecordId &id : actors) {
        if (id.isNull())
            continue;
        const int at = m_actorAt.value(id, -1);
        add(at >= 0 ? at : inWords(textIn(m_language, "FollowUpMatrix", kNotHere)));
    }
    for (const QString &words : wordsOf(others))
        add(inWords(words));
}

void MatrixReading::readFollowUps()
{
    each<FollowUp>([&](const FollowUp &one, Handling handling) {
        MatrixEntry entry{one.id, Kind::FollowUp, one.reference, told(one.description), one.status, {},
                          one.declaredBy, false, one.consent, one.date, told(one.nextStep), one.source,
                          one.lastChecked, {}, placesOf(one.recommendations), {}, handling,
                          one.verification == u"invented"};
        addParts(entry, one.actors, one.otherActors, MatrixRole::Acts);
        entry.byState = one.actorKind == u"state" || one.actorKind == u"states"
            || std::any_of(entry.parts.cbegin(), entry.parts.cend(), [this](const MatrixPart &part) {
                   return m_data.actors[part.actor].kind == MatrixActorKind::State;
               });
        if (entry.parts.isEmpty())
            entry.parts << MatrixPart{inWords(textIn(m_language, "FollowUpMatrix", kNobody)),
                                      MatrixRole::Acts};
        addParts(entry, one.partners, one.otherPartners, MatrixRole::Partner);
        m_ofFollowUp.insert(entry.id, entry.recommendations);
        m_data.entries << std::move(entry);
    });
    std::stable_sort(m_data.entries.begin(), m_data.entries.end(),
                     [this](const MatrixEntry &left, const MatrixEntry &right) {
                         const int a = followUpPlace(left.status);
                         const int b = followUpPlace(right.status);
                         if (a != b)
                             return a < b;
                         if (left.since != right.since)
                             return left.since < right.since;
                         return left.reference != right.reference ? before(left.reference, right.reference)
                                                                  : left.id < right.id;
                     });
}

void MatrixReading::readSupport()
{
    each<Support>([&](const Support &one, Handling handling) {
        MatrixEntry entry{one.id, Kind::Support, {}, told(one.description), one.status, one.instrument, {},
                          false, false, one.offeredOn.isNull() ? one.cycleFrom : one.offeredOn, {},
                          one.source, {}, {}, placesOf({one.recommendation}), one.followUp, handling,
                          one.verification == u"invented"};
        if (entry.recommendations.isEmpty())
            entry.recommendations = m_ofFollowUp.value(one.followUp);
        addParts(entry, {one.organisation}, one.otherOrganisations, MatrixRole::Offers);
        addParts(entry, {one.state}, {}, MatrixRole::Receives);
        m_data.entries << std::move(entry);
    });
}

void MatrixReading::readProjects()
{
    each<Project>([&](const Project &one, Handling handling) {
        if (one.recommendations.isEmpty())
            return;
        MatrixEntry entry{one.id, Kind::Project, one.reference, told(one.title), one.status, {}, {}, false,
                          false, one.from, {}, one.source, one.lastChecked, {},
                          placesOf(one.recommendations), {}, handling,
                          one.verification == u"invented"};
        addParts(entry, one.agencies, one.otherAgencies, MatrixRole::Carries);
        addParts(entry, one.states, one.otherStates, MatrixRole::Hosts);
        addParts(entry, one.donors, one.otherDonors, MatrixRole::Funds);
        m_data.entries << std::move(entry);
    });
}

void MatrixReading::collectAddressees()
{
    QSet<RecordId> used;
    QSet<QString> words;
    for (const MatrixRecommendation &one : std::as_const(m_data.recommendations)) {
        for (const RecordId &id : one.addressees)
            if (m_data.names.contains(id))
                used << id;
        for (const QString &text : one.otherAddressees)
            words << text;
    }
    for (const RecordId &id : std::as_const(used))
        m_data.addressees << MatrixChoice{id, m_data.names.value(id), 0, {}};
    std::sort(m_data.addressees.begin(), m_data.addressees.end(),
              [this](const MatrixChoice &left, const MatrixChoice &right) {
                  return left.name != right.name ? before(left.name, right.name) : left.id < right.id;
              });
    m_data.otherAddressees = QStringList(words.cbegin(), words.cend());
    std::sort(m_data.otherAddressees.begin(), m_data.otherAddressees.end(),
              [this](const QString &left, const QString &right) { return before(left, right); });
}

/// States are all there, so that they can be columns; of the others those that have an entry. Those told in words come
/// among the others by their names.
void MatrixReading::dropUnnamed()
{
    QSet<int> used;
    for (const MatrixEntry &entry : std::as_const(m_data.entries))
        for (const MatrixPart &part : entry.parts)
            used << part.actor;
    QList<int> kept;
    for (int at = 0; at < m_data.actors.size(); ++at)
        if (m_data.actors[at].kind == MatrixActorKind::State || used.contains(at))
            kept << at;
    std::stable_sort(kept.begin(), kept.end(), [this](int left, int right) {
        const MatrixActor &a = m_data.actors[left];
        const MatrixActor &b = m_data.actors[right];
        if (a.kind != b.kind)
            return a.kind < b.kind;
        return a.shortName != b.shortName && before(a.shortName, b.shortName);
    });
    QHash<int, int> now;
    QList<MatrixActor> actors;
    for (const int at : std::as_const(kept)) {
        now.insert(at, int(actors.size()));
        actors << m_data.actors[at];
    }
    m_data.actors = std::move(actors);
    for (MatrixEntry &entry : m_data.entries)
        for (MatrixPart &part : entry.parts)
            part.actor = now.value(part.actor);
}

}  // namespace

FollowUpMatrixData readFollowUpMatrix(Reader &reader, const QString &language, const QDate &day)
{
    return MatrixReading(reader, language, day).read();
}

}  // namespace tri
