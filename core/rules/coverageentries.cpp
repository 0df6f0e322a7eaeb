// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/coverageentries.h"

#include "core/rules/followupwords.h"

#include <algorithm>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

/// One key for each actor, so that nobody counts twice.
QStringList actorKeys(const RecordIds &ids, const QString &inWords)
{
    QStringList out;
    for (const RecordId &id : ids)
        if (!id.isNull())
            out << id.toString();
    for (const QString &name : inWords.split(u';', Qt::SkipEmptyParts))
        if (const QString key = name.simplified().toCaseFolded(); !key.isEmpty())
            out << key;
    return out;
}

RecordIds without(RecordIds ids, const RecordId &none)
{
    ids.removeAll(none);
    return ids;
}

CoverageEntry entryOf(const FollowUp &one)
{
    const int word = followUpPlace(one.status);
    return {.id = one.id,
            .kind = ActionKind::FollowUp,
            .isAction = isActionWord(word),
            .word = word,
            .actors = actorKeys(one.actors, one.otherActors),
            .recommendations = one.recommendations};
}

CoverageEntry entryOf(const Support &one, const QHash<RecordId, RecordIds> &followUps)
{
    RecordIds served = without({one.recommendation}, RecordId());
    for (const RecordId &id : followUps.value(one.followUp))
        if (!served.contains(id))
            served << id;
    return {.id = one.id,
            .kind = ActionKind::Support,
            .isAction = one.status != u"withdrawn",
            .actors = actorKeys({one.organisation}, one.otherOrganisations),
            .recommendations = served};
}

CoverageEntry entryOf(const Project &one)
{
    return {.id = one.id,
            .kind = ActionKind::Project,
            .isAction = one.status != u"stopped",
            .actors = actorKeys(one.agencies, one.otherAgencies),
            .recommendations = one.recommendations};
}

CoverageEntry entryOf(const Activity &one)
{
    return {.id = one.id,
            .kind = ActionKind::Activity,
            .isAction = one.status != u"dropped",
            .actors = actorKeys(one.owners.isEmpty() ? RecordIds{one.body} : one.owners, {}),
            .recommendations = one.recommendations};
}

}  // namespace

bool isActionWord(int word)
{
    const QString &key = followUpWords()[word];
    return key != u"no_information" && key != u"not_pursued";
}

QList<CoverageEntry> coverageEntries(const CoverageData &data)
{
    QList<CoverageEntry> out;
    QHash<RecordId, RecordIds> followUps;
    for (const FollowUp &one : data.followUps) {
        out << entryOf(one);
        followUps.insert(one.id, one.recommendations);
    }
    for (const Support &one : data.support)
        out << entryOf(one, followUps);
    for (const Project &one : data.projects)
        out << entryOf(one);
    for (const Activity &one : data.activities)
        out << entryOf(one);
    return out;
}

CoverageEntries::CoverageEntries(const CoverageData &data, const CoverageScope &scope)
    : m_data(data), m_scope(scope), m_entries(coverageEntries(data))
{
    for (const Meeting &meeting : data.meetings)
        m_meetings.insert(meeting.id, &meeting);
    for (int i = 0; i < int(data.recommendations.size()); ++i)
        m_placeOf.insert(data.recommendations[i].id, i);
    findThemes();
    findCurrent();
    linkEntries();
    linkIndicators();
}

void CoverageEntries::findThemes()
{
    if (m_scope.theme.isNull())
        return;
    m_themes.insert(m_scope.theme);
    for (const MatrixTheme &theme : m_data.themes)  // in reading order: parents first
        if (theme.parent >= 0 && m_themes.contains(m_data.themes[theme.parent].id))
            m_themes.insert(theme.id);
}

/// The last ones of the way; itself when nothing replaces it, or only a circle does, which a merge of copies can leave.
QSet<int> CoverageEntries::standingFor(int recommendation, const QMultiHash<int, int> &replacedBy) const
{
    QSet<int> seen{recommendation};
    QSet<int> out;
    QList<int> open{recommendation};
    while (!open.isEmpty()) {
        const int at = open.takeLast();
        const QList<int> later = replacedBy.values(at);
        if (later.isEmpty())
            out.insert(at);
        for (const int next : later)
            if (!seen.contains(next)) {
                seen.insert(next);
                open << next;
            }
    }
    return out.isEmpty() ? QSet<int>{recommendation} : out;
}

void CoverageEntries::findCurrent()
{
    QMultiHash<int, int> replacedBy;
    for (int i = 0; i < int(m_data.recommendations.size()); ++i)
        for (const RecordId &earlier : m_data.recommendations[i].replaces)
            if (const int place = m_placeOf.value(earlier, -1); place >= 0 && place != i)
                replacedBy.insert(place, i);
    for (int i = 0; i < int(m_data.recommendations.size()); ++i) {
        m_current << standingFor(i, replacedBy);
        const Recommendation &one = m_data.recommendations[i];
        for (const int current : std::as_const(m_current.last())) {
            if (isInScope(one))
                m_members[current] << i;
            if (m_data.withheld.contains(one.id))
                m_withheld.insert(current);
        }
    }
    for (auto it = m_members.cbegin(); it != m_members.cend(); ++it)
        m_counted.insert(it.key());
}

void CoverageEntries::linkEntries()
{
    for (int i = 0; i < int(m_entries.size()); ++i)
        for (const RecordId &served : std::as_const(m_entries[i].recommendations))
            if (const int place = m_placeOf.value(served, -1); place >= 0)
                for (const int current : std::as_const(m_current[place]))
                    m_entriesOf[current].insert(i);
}

void CoverageEntries::linkIndicators()
{
    QHash<RecordId, QSet<int>> about;
    for (int i = 0; i < int(m_data.recommendations.size()); ++i)
        about.insert(m_data.recommendations[i].id, m_current[i]);
    for (auto it = m_entriesOf.cbegin(); it != m_entriesOf.cend(); ++it)
        for (const int entry : *it)
            if (m_entries[entry].isAction)
                about[m_entries[entry].id].insert(it.key());
    QHash<RecordId, int> indicators;
    for (int i = 0; i < int(m_data.indicators.size()); ++i) {
        indicators.insert(m_data.indicators[i].id, i);
        const QSet<int> of = about.value(m_data.indicators[i].about);
        for (const int current : of)
            m_indicatorsOf[current].insert(i);
    }
    for (int i = 0; i < int(m_data.measurements.size()); ++i)
        if (const int indicator = indicators.value(m_data.measurements[i].indicator, -1); indicator >= 0)
            m_measurementsOf[indicator] << i;
}

TakeUp CoverageEntries::stateOf(int recommendation) const
{
    const QSet<int> entries = entriesOf(recommendation);
    if (std::any_of(entries.cbegin(), entries.cend(), [this](int at) { return m_entries[at].isAction; }))
        return TakeUp::TakenUp;
    return entries.isEmpty() && !m_withheld.contains(recommendation) ? TakeUp::Nothing : TakeUp::Noted;
}

QSet<RecordId> CoverageEntries::themesOf(int recommendation) const
{
    QSet<RecordId> out;
    for (const int member : m_members.value(recommendation)) {
        const Recommendation &one = m_data.recommendations[member];
        for (const RecordId &theme : one.themes + one.otherThemes)
            out.insert(theme);
    }
    return out;
}

QSet<RecordId> CoverageEntries::meetingsOf(int recommendation) const
{
    QSet<RecordId> out;
    for (const int member : m_members.value(recommendation)) {
        const Recommendation &one = m_data.recommendations[member];
        RecordId meeting = one.meeting;
        if (meeting.isNull() && !one.origin.isNull()) {  // that of its roundtable
            meeting = one.origin;
            for (qsizetype steps = 0; steps < m_meetings.size(); ++steps) {
                const Meeting *at = m_meetings.value(meeting);
                if (!at || at->parent.isNull())
                    break;
                meeting = at->parent;
            }
        }
        out.insert(meeting);
    }
    return out;
}

QSet<int> CoverageEntries::yearsOf(int recommendation) const
{
    QSet<int> out;
    for (const int member : m_members.value(recommendation))
        out.insert(dateOf(m_data.recommendations[member]).year);
    return out;
}

CoverageAddressees CoverageEntries::addresseesOf(int recommendation) const
{
    CoverageAddressees out;
    for (const int member : m_members.value(recommendation)) {
        const Recommendation &one = m_data.recommendations[member];
        out.hasWords = out.hasWords || !one.otherAddressees.isEmpty();
        for (const RecordId &addressee : one.addressees) {
            if (m_data.states.contains(addressee))
                out.hasState = true;
            else if ((m_scope.body.isNull() || isOf(addressee, m_scope.body))
                     && !out.others.contains(addressee))
                out.others << addressee;
        }
    }
    return out;
}

/// Up the tree; it ends, though a merge may have made a circle.
bool CoverageEntries::isWithin(RecordId meeting, const RecordId &whole) const
{
    for (qsizetype steps = 0; steps <= m_meetings.size() && !meeting.isNull(); ++steps) {
        if (meeting == whole)
            return true;
        const Meeting *at = m_meetings.value(meeting);
        meeting = at ? at->parent : RecordId();
    }
    return false;
}

bool CoverageEntries::isOf(RecordId body, const RecordId &whole) const
{
    for (qsizetype steps = 0; steps <= m_data.bodiesAbove.size() && !body.isNull(); ++steps) {
        if (body == whole)
            return true;
        body = m_data.bodiesAbove.value(body);
    }
    return false;
}

PartialDate CoverageEntries::dayOfMeeting(const RecordId &meeting) const
{
    RecordId at = meeting;
    for (qsizetype steps = 0; steps <= m_meetings.size(); ++steps) {
        const Meeting *found = m_meetings.value(at);
        if (!found || !found->from.isNull())
            return found ? found->from : PartialDate();
        at = found->parent;
    }
    return {};
}

PartialDate CoverageEntries::dateOf(const Recommendation &recommendation) const
{
    if (!recommendation.date.isNull())
        return recommendation.date;
    const PartialDate origin = dayOfMeeting(recommendation.origin);
    return origin.isNull() ? dayOfMeeting(recommendation.meeting) : origin;
}

bool CoverageEntries::isInPeriod(const PartialDate &from, const PartialDate &to) const
{
    if (m_scope.from.isNull() && m_scope.to.isNull())
        return true;
    if (from.isNull() && to.isNull())
        return false;
    const bool ended = !m_scope.from.isNull() && !to.isNull() && to.last() < m_scope.from.first();
    const bool later = !m_scope.to.isNull() && !from.isNull() && from.first() > m_scope.to.last();
    return !ended && !later;
}

bool CoverageEntries::isOnTheme(const RecordIds &themes) const
{
    return m_scope.theme.isNull()
        || std::any_of(themes.cbegin(), themes.cend(),
                       [this](const RecordId &theme) { return m_themes.contains(theme); });
}

bool CoverageEntries::isInScope(const Recommendation &one) const
{
    const auto isAddressed = [this](const RecordId &addressee) { return isOf(addressee, m_scope.body); };
    const PartialDate date = dateOf(one);
    return isOnTheme(one.themes + one.otherThemes) && isInPeriod(date, date)
        && (m_scope.meeting.isNull() || isWithin(one.meeting, m_scope.meeting)
            || isWithin(one.origin, m_scope.meeting))
        && (m_scope.body.isNull()
            || std::any_of(one.addressees.cbegin(), one.addressees.cend(), isAddressed));
}

bool CoverageEntries::isInScope(const Priority &priority) const
{
    const auto isProposer = [this](const RecordId &actor) { return isOf(actor, m_scope.body); };
    return isOnTheme(priority.themes) && isInPeriod(priority.from, priority.to)
        && (m_scope.meeting.isNull() || isWithin(priority.raisedAt, m_scope.meeting))
        && (m_scope.body.isNull()
            || std::any_of(priority.proposedBy.cbegin(), priority.proposedBy.cend(), isProposer));
}

}  // namespace tri
