// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/requestlines.h"

#include <algorithm>
#include <cmath>

namespace tri {

namespace {

constexpr double kWindow = 30;
constexpr double kWindowGrows = 6;
constexpr int kDeepest = 32;  // sessions below sessions; a circle ends here

/// Finds the Forum Meeting a request belongs to.
class Belonging {
public:
    Belonging(const RequestData &data, const Meeting &coming)
    {
        for (const Meeting &meeting : data.meetings)
            m_meetings.insert(meeting.id, meeting);
        m_meetings.insert(coming.id, coming);  // as it is on the screen
        m_forums = data.forumMeetings();
        m_forums.removeIf([&](const Meeting &forum) { return forum.from.isNull() && forum.id != coming.id; });
    }

    [[nodiscard]] RecordId forumOf(const ExpertiseRequest &request) const
    {
        RecordId id = request.forMeeting;
        for (int depth = 0; depth < kDeepest && !id.isNull(); ++depth) {
            const auto meeting = m_meetings.constFind(id);
            if (meeting == m_meetings.cend())
                break;
            if (meeting->kind == u"forum_meeting")
                return id;
            id = meeting->parent;
        }
        if (request.askedOn.isNull())
            return {};
        for (const Meeting &forum : m_forums)
            if (!forum.from.isNull() && forum.from.last() >= request.askedOn.first())
                return forum.id;
        return {};
    }
    [[nodiscard]] const QList<Meeting> &forums() const { return m_forums; }

private:
    QHash<RecordId, Meeting> m_meetings;
    QList<Meeting> m_forums;
};

/// Where a request stands before its meeting; nullopt when its dates are too vague to tell.
std::optional<RequestMember> memberOf(const ExpertiseRequest &request, const Meeting &forum, int cycle)
{
    const auto before = rangeOfDays(request.askedOn, forum.from);
    if (!before || before->most - before->least > kVaguest)
        return std::nullopt;
    RequestMember member{&request, cycle, *before, std::nullopt};
    const auto notice = rangeOfDays(request.askedOn, request.neededBy);
    const auto needed = rangeOfDays(request.neededBy, forum.from);
    if (needed && needed->most - needed->least <= kVaguest && notice && notice->most >= 0)
        member.neededBefore = needed;
    return member;
}

/// Early ones first, so that the order in which records are read does not matter.
void sortMembers(QList<RequestMember> &members)
{
    std::sort(members.begin(), members.end(), [](const RequestMember &a, const RequestMember &b) {
        return std::tuple(-a.middle(), a.request->id) < std::tuple(-b.middle(), b.request->id);
    });
}

void extend(RequestLine &line, const RequestMember &member)
{
    line.members << member;
    for (const RecordId &theme : member.request->themes)
        ++line.themes[theme];
}

}  // namespace

RecordIds chairOfMeeting(const RequestData &data, const Meeting &meeting)
{
    if (!meeting.chair.isEmpty() || meeting.from.isNull())
        return meeting.chair;
    return data.chairOn(meeting.from.first()).holders;
}

RequestCycles requestCycles(const RequestData &data, const Meeting &coming)
{
    RequestCycles cycles;
    const Belonging belonging(data, coming);
    QHash<RecordId, QList<const ExpertiseRequest *>> byForum;
    for (const ExpertiseRequest &request : data.requests) {
        const RecordId forum = belonging.forumOf(request);
        if (forum == coming.id)
            cycles.existing << &request;
        else if (forum.isNull() && request.askedOn.isNull() && request.status != u"draft")
            ++cycles.undated;
        else if (!forum.isNull() && request.status != u"draft")
            byForum[forum] << &request;
    }
    for (const Meeting &forum : belonging.forums()) {
        if (forum.id == coming.id || forum.from.isNull() || coming.from.isNull()
            || forum.from.last() >= coming.from.first())
            continue;
        RequestCycle cycle{forum, chairOfMeeting(data, forum), {}};
        for (const ExpertiseRequest *request : byForum.value(forum.id)) {
            const auto member = memberOf(*request, forum, int(cycles.past.size()));
            if (member)
                cycle.members << *member;
            else
                ++cycles.undated;
        }
        if (cycle.members.isEmpty())
            continue;
        sortMembers(cycle.members);
        cycles.past << cycle;
    }
    std::sort(cycles.existing.begin(), cycles.existing.end(),
              [](const ExpertiseRequest *a, const ExpertiseRequest *b) { return a->id < b->id; });
    return cycles;
}

double RequestLine::middle() const
{
    QList<double> middles;
    for (const RequestMember &member : members)
        middles << member.middle();
    std::sort(middles.begin(), middles.end());
    const qsizetype half = middles.size() / 2;
    return middles.size() % 2 == 1 ? middles[half] : (middles[half - 1] + middles[half]) / 2;
}

RecordIds RequestLine::usualThemes() const
{
    RecordIds usual;
    for (const auto &[theme, times] : themes.asKeyValueRange())
        if (2 * times >= members.size())
            usual << theme;
    std::sort(usual.begin(), usual.end());
    return usual.isEmpty() ? members.last().request->themes : usual;
}

double RequestLine::likeness(const RecordIds &others) const
{
    if (themes.isEmpty() && others.isEmpty())
        return 1;
    double shared = 0;
    double all = 0;
    for (const auto &[theme, times] : themes.asKeyValueRange()) {
        const double part = double(times) / double(members.size());
        const bool both = others.contains(theme);
        shared += both ? part : 0;
        all += both ? 1 : part;
    }
    for (const RecordId &theme : others)
        all += themes.contains(theme) ? 0 : 1;
    return shared / all;
}

QList<RequestLine> requestLines(const RequestCycles &cycles)
{
    QList<RequestLine> lines;
    for (const RequestCycle &cycle : cycles.past) {
        QHash<QString, QList<std::pair<qsizetype, double>>>
            byKind;  // the lines there are, with their middles
        for (qsizetype i = 0; i < lines.size(); ++i)
            byKind[lines[i].kind] << std::pair(i, lines[i].middle());
        QList<std::tuple<double, qsizetype, qsizetype>> fits;
        for (qsizetype m = 0; m < cycle.members.size(); ++m) {
            const RequestMember &member = cycle.members[m];
            for (const auto &[l, middle] : byKind.value(member.request->kind)) {
                const double away = std::abs(member.middle() - middle) / windowAt(middle);
                const double likeness = away > 1 ? 0 : lines[l].likeness(member.request->themes);
                if (likeness >= kLeastLikeness)
                    fits << std::tuple(1 - likeness + away, l, m);
            }
        }
        std::sort(fits.begin(), fits.end());
        QSet<qsizetype> extended;
        QSet<qsizetype> placed;
        for (const auto &[cost, l, m] : std::as_const(fits)) {
            if (extended.contains(l) || placed.contains(m))
                continue;
            extend(lines[l], cycle.members[m]);
            extended.insert(l);
            placed.insert(m);
        }
        for (qsizetype m = 0; m < cycle.members.size(); ++m)
            if (!placed.contains(m)) {
                lines << RequestLine{cycle.members[m].request->kind, {}, {}};
                extend(lines.last(), cycle.members[m]);
            }
    }
    return lines;
}

double themeLikeness(const RecordIds &one, const RecordIds &other)
{
    if (one.isEmpty() && other.isEmpty())
        return 1;
    qsizetype shared = 0;
    for (const RecordId &theme : one)
        shared += other.contains(theme) ? 1 : 0;
    return double(shared) / double(one.size() + other.size() - shared);
}

double windowAt(double daysBefore)
{
    return kWindow + std::abs(daysBefore) / kWindowGrows;
}

}  // namespace tri
