// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the follow-up matrix is laid out by: actors, themes, recommendations, meetings.

#include "core/kinds/body.h"
#include "core/kinds/entity.h"
#include "core/kinds/meeting.h"
#include "core/kinds/organisation.h"
#include "core/kinds/person.h"
#include "core/kinds/recommendation.h"
#include "core/kinds/state.h"
#include "core/kinds/statename.h"
#include "core/kinds/theme.h"
#include "core/rules/followupreading.h"
#include "core/rules/names.h"

#include <QRegularExpression>

#include <algorithm>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *kRoundtable = QT_TRANSLATE_NOOP("FollowUpMatrix", "RT %1");

/// "GFMD 7", as people say it.
QString shortMeeting(const Meeting &meeting, const QString &language)
{
    static const QRegularExpression plainNumber(u"^([A-Z]+)(\\d+)$"_s);
    const auto match = plainNumber.match(meeting.reference);
    if (match.hasMatch())
        return match.captured(1) + u' ' + match.captured(2);
    return meeting.reference.isEmpty() ? meeting.title.in(language) : meeting.reference;
}

}  // namespace

QStringList matrixWordsOf(const QString &text)
{
    QStringList out;
    for (const QString &one : text.split(u';', Qt::SkipEmptyParts))
        if (const QString clean = one.simplified(); !clean.isEmpty())
            out << clean;
    return out;
}

void MatrixReading::readActors()
{
    QHash<RecordId, QList<StateName>> names;
    each<StateName>([&](const StateName &one, Handling) { names[one.state] << one; });
    each<State>([&](const State &state, Handling handling) {
        QStringList regions{state.m49Region, state.m49Subregion, state.unRegionalGroup};
        regions.removeAll(QString());
        regions.removeAll(u"none"_s);
        addActor({state.id,
                  nameOn(state, names.value(state.id), m_day, m_language),
                  {},
                  MatrixActorKind::State,
                  regions,
                  handling});
    });
    each<Organisation>([&](const Organisation &one, Handling handling) {
        addActor({one.id,
                  one.name.in(m_language),
                  one.acronym.in(m_language),
                  MatrixActorKind::Organisation,
                  {},
                  handling});
    });
    readOtherActors();
}

void MatrixReading::readOtherActors()
{
    each<Body>([&](const Body &one, Handling handling) {
        addActor({one.id,
                  one.name.in(m_language),
                  one.acronym.in(m_language),
                  MatrixActorKind::Other,
                  {},
                  handling});
    });
    each<Entity>([&](const Entity &one, Handling handling) {
        addActor({one.id,
                  one.name.in(m_language),
                  one.acronym.in(m_language),
                  MatrixActorKind::Other,
                  {},
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
        MatrixRecommendation made{one.id,
                                  one.reference,
                                  told(one.shortTitle),
                                  told(one.text),
                                  one.meeting,
                                  one.origin,
                                  one.date,
                                  one.themes,
                                  one.otherThemes,
                                  one.addressees,
                                  matrixWordsOf(one.otherAddressees),
                                  handling,
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
            dated << std::pair{
                day.first(),
                MatrixChoice{id, found->reference.isEmpty() ? title : found->reference + u"  "_s + title,
                             used.contains(found->parent) ? 1 : 0, found->parent}};
        }
    std::sort(dated.begin(), dated.end(), [this](const auto &left, const auto &right) {
        return left.first != right.first              ? left.first > right.first
            : left.second.level != right.second.level ? left.second.level < right.second.level
            : left.second.name != right.second.name   ? before(left.second.name, right.second.name)
                                                      : left.second.id < right.second.id;
    });
    for (const auto &[day, choice] : std::as_const(dated))
        m_data.meetings << choice;
}

}  // namespace tri
