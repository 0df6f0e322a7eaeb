// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the follow-up matrix is made of: one question a kind, then everything is put in its order.

#include "core/rules/followupreading.h"

#include "core/kinds/followup.h"
#include "core/kinds/project.h"
#include "core/kinds/support.h"
#include "core/rules/followupwords.h"

#include <algorithm>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

using Kind = MatrixEntry::Kind;

constexpr const char *kNotHere = QT_TRANSLATE_NOOP("FollowUpMatrix", "(not in this copy)");
constexpr const char *kNobody = QT_TRANSLATE_NOOP("FollowUpMatrix", "(nobody named)");

}  // namespace

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
    for (const QString &words : matrixWordsOf(others))
        add(inWords(words));
}

void MatrixReading::readFollowUps()
{
    each<FollowUp>([&](const FollowUp &one, Handling handling) {
        MatrixEntry entry{one.id,
                          Kind::FollowUp,
                          one.reference,
                          told(one.description),
                          one.status,
                          {},
                          one.declaredBy,
                          false,
                          one.consent,
                          one.date,
                          told(one.nextStep),
                          one.source,
                          one.lastChecked,
                          {},
                          placesOf(one.recommendations),
                          {},
                          handling,
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
        MatrixEntry entry{one.id,
                          Kind::Support,
                          {},
                          told(one.description),
                          one.status,
                          one.instrument,
                          {},
                          false,
                          false,
                          one.offeredOn.isNull() ? one.cycleFrom : one.offeredOn,
                          {},
                          one.source,
                          {},
                          {},
                          placesOf({one.recommendation}),
                          one.followUp,
                          handling,
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
        MatrixEntry entry{one.id,
                          Kind::Project,
                          one.reference,
                          told(one.title),
                          one.status,
                          {},
                          {},
                          false,
                          false,
                          one.from,
                          {},
                          one.source,
                          one.lastChecked,
                          {},
                          placesOf(one.recommendations),
                          {},
                          handling,
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

FollowUpMatrixData readFollowUpMatrix(Reader &reader, const QString &language, const QDate &day)
{
    return MatrixReading(reader, language, day).read();
}

}  // namespace tri
