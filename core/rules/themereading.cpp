// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the matrix of themes is made of: which records bear on which themes, for which of the three sides, and when.

#include "core/kinds/activity.h"
#include "core/kinds/agendaitem.h"
#include "core/kinds/body.h"
#include "core/kinds/meeting.h"
#include "core/kinds/objective.h"
#include "core/kinds/organisation.h"
#include "core/kinds/person.h"
#include "core/kinds/priority.h"
#include "core/kinds/recommendation.h"
#include "core/kinds/role.h"
#include "core/kinds/theme.h"
#include "core/kinds/workplan.h"
#include "core/rules/names.h"
#include "core/rules/officeholders.h"
#include "core/rules/themematrix.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

#include <algorithm>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

using Mask = std::array<bool, kSides>;
using Kind = ThemedRecord::Kind;

constexpr std::size_t kGfmd = 1;
constexpr std::size_t kGmg = 2;

void join(Mask &mask, const Mask &other)
{
    for (std::size_t i = 0; i < kSides; ++i)
        mask[i] = mask[i] || other[i];
}

bool any(const Mask &mask)
{
    return std::find(mask.begin(), mask.end(), true) != mask.end();
}

/// Whose side an actor is on: an entity's own, a body's that of its entity, an agency's the GMG while it is a member.
class Sides {
public:
    explicit Sides(Reader &reader) : m_entities(sidesOf(reader))
    {
        for (const Body &body : reader.all<Body>())
            m_bodies.insert(body.id, {body.entity, body.parent});
        for (const Organisation &agency : reader.all<Organisation>())
            if (!agency.memberFrom.isNull() || !agency.memberTo.isNull())
                m_members.insert(agency.id, {agency.memberFrom, agency.memberTo});
    }

    /// @p from and @p to: when the actor acts; an agency counts if it may have been a member then.
    [[nodiscard]] Mask of(RecordId actor, const PartialDate &from, const PartialDate &to) const
    {
        Mask mask{};
        for (qsizetype steps = 0; steps <= m_bodies.size() && m_bodies.contains(actor); ++steps) {
            const auto &[entity, parent] = m_bodies[actor];
            actor = entity.isNull() ? parent : entity;
        }
        for (std::size_t i = 0; i < kSides; ++i)
            mask[i] = !actor.isNull() && m_entities[i] == actor;
        if (const auto member = m_members.constFind(actor); member != m_members.cend()) {
            const bool left = !member->second.isNull() && !from.isNull() && member->second.last() < from.first();
            const bool later = !member->first.isNull() && !to.isNull() && to.last() < member->first.first();
            mask[kGmg] = !left && !later;
        }
        return mask;
    }
    [[nodiscard]] Mask of(const RecordIds &actors, const PartialDate &from, const PartialDate &to) const
    {
        Mask mask{};
        for (const RecordId &actor : actors)
            join(mask, of(actor, from, to));
        return mask;
    }

private:
    std::array<RecordId, kSides> m_entities;
    QHash<RecordId, std::pair<RecordId, RecordId>> m_bodies;  // entity, body above
    QHash<RecordId, std::pair<PartialDate, PartialDate>> m_members;
};

/// A meeting as the matrix sees it.
struct Gathering {
    Mask sides{};
    PartialDate from;
    PartialDate to;
    RecordIds themes;
    bool trilateral = false;
    bool real = false;  // no template
};

class Gatherings {
public:
    Gatherings(Reader &reader, const Sides &sides) : m_sides(sides)
    {
        for (const Meeting &meeting : reader.all<Meeting>())
            m_meetings.insert(meeting.id, meeting);
        for (auto it = m_meetings.cbegin(); it != m_meetings.cend(); ++it)
            m_found.insert(it.key(), gathering(*it));
    }
    [[nodiscard]] const QHash<RecordId, Gathering> &all() const { return m_found; }

private:
    [[nodiscard]] Mask ownSides(const Meeting &meeting) const
    {
        static const QSet<QString> forum{u"forum_meeting"_s, u"roundtable"_s, u"session"_s, u"thematic"_s,
                                         u"steering_group"_s, u"friends"_s, u"troika"_s};
        Mask mask = m_sides.of(RecordIds{meeting.body} + meeting.convenors, meeting.from, meeting.to);
        mask[kGfmd] = mask[kGfmd] || forum.contains(meeting.kind);
        mask[kGmg] = mask[kGmg] || meeting.kind == u"principals";
        return mask;
    }
    /// Sides and dates that a session does not state are those of the meeting it is part of.
    [[nodiscard]] Gathering gathering(const Meeting &meeting) const
    {
        Gathering out{.from = meeting.from,
                      .to = meeting.to,
                      .themes = meeting.themes,
                      .trilateral = meeting.kind == u"trilateral",
                      .real = !meeting.isTemplate};
        out.sides = out.trilateral ? Mask{true, true, true} : ownSides(meeting);
        QSet<RecordId> seen{meeting.id};
        const Meeting *above = &meeting;
        while ((out.from.isNull() || !any(out.sides)) && !seen.contains(above->parent)) {
            const auto next = m_meetings.constFind(above->parent);
            if (next == m_meetings.cend())
                break;
            seen.insert(above->parent);
            above = &*next;
            if (out.from.isNull()) {
                out.from = above->from;
                out.to = above->to;
            }
            if (!any(out.sides))
                out.sides = ownSides(*above);
        }
        if (out.to.isNull())
            out.to = out.from;
        return out;
    }

    const Sides &m_sides;
    QHash<RecordId, Meeting> m_meetings;
    QHash<RecordId, Gathering> m_found;
};

/// An activity without themes of its own is on those of its objective.
RecordIds objectiveThemes(const QHash<RecordId, Objective> &objectives, RecordId id)
{
    for (qsizetype steps = 0; steps <= objectives.size(); ++steps) {
        const auto found = objectives.constFind(id);
        if (found == objectives.cend() || !found->themes.isEmpty())
            return found == objectives.cend() ? RecordIds() : found->themes;
        id = found->parent;
    }
    return {};
}

void readActivities(Reader &reader, const Sides &sides, const QHash<RecordId, WorkPlan> &plans, ThemeData &data)
{
    QHash<RecordId, Objective> objectives;
    for (const Objective &objective : reader.all<Objective>())
        objectives.insert(objective.id, objective);
    for (const Activity &activity : reader.all<Activity>()) {
        if (activity.status == u"dropped")
            continue;
        ThemedRecord record{.id = activity.id, .kind = Kind::Activity, .themes = activity.themes};
        if (record.themes.isEmpty())
            record.themes = objectiveThemes(objectives, activity.objective);
        const WorkPlan plan = plans.value(activity.workPlan);
        const PartialDate due = activity.due.isNull() ? activity.firstDue : activity.due;
        record.from = activity.from;
        record.to = activity.to.isNull() ? due : activity.to;
        if (record.from.isNull() && record.to.isNull()) {
            record.from = plan.from;
            record.to = plan.to;
        } else if (record.from.isNull() || record.to.isNull()) {
            (record.from.isNull() ? record.from : record.to) = record.from.isNull() ? record.to : record.from;
        }
        const RecordIds actors = RecordIds{plan.entity, plan.body, activity.body} + activity.owners;
        record.sides = sides.of(actors, record.from, record.to);
        data.records << record;
    }
}

/// Agenda items are many, and two of their fields are all that counts here: groups are read and no records.
QList<RecordGroup> itemsBy(Reader &reader, const QString &field, const Condition &condition)
{
    const Query query{.kind = &kindOf<AgendaItem>().spec, .filter = {{condition}}};
    if (auto groups = reader.workspace().findGrouped(query, field))
        return *std::move(groups);
    (void)reader.all<AgendaItem>({condition});  // meets the same fault, and the reader keeps it
    return {};
}

void readAgendas(Reader &reader, const QHash<RecordId, Gathering> &meetings, ThemeData &data)
{
    const auto add = [&data](const RecordId &id, const RecordIds &themes, const RecordId &meeting, const Gathering &at) {
        if (at.real)
            data.records << ThemedRecord{.id = id,
                                         .kind = Kind::Agenda,
                                         .themes = themes,
                                         .sides = at.sides,
                                         .from = at.from,
                                         .to = at.to,
                                         .meeting = meeting,
                                         .trilateral = at.trilateral};
    };
    for (auto it = meetings.cbegin(); it != meetings.cend(); ++it)
        if (!it->themes.isEmpty())
            add(it.key(), it->themes, it.key(), *it);
    QHash<RecordId, RecordIds> themes;
    for (const RecordGroup &group : itemsBy(reader, u"themes"_s, {u"themes"_s, Condition::Op::NotEmpty, {}}))
        if (const auto *shared = std::get_if<RecordIds>(&group.value))
            for (const RecordId &item : group.ids)
                themes.insert(item, *shared);
    // What one side keeps to itself is on no agenda of the others.
    for (const RecordGroup &group : itemsBy(reader, u"meeting"_s, {u"visibility"_s, Condition::Op::Is, u"ours"_s}))
        for (const RecordId &item : group.ids)
            themes.remove(item);
    for (const RecordGroup &group : itemsBy(reader, u"meeting"_s, {u"themes"_s, Condition::Op::NotEmpty, {}}))
        if (const auto *meeting = std::get_if<RecordId>(&group.value))
            if (const auto at = meetings.constFind(*meeting); at != meetings.cend())
                for (const RecordId &item : group.ids)
                    if (themes.contains(item))
                        add(item, themes[item], *meeting, *at);
}

void readRecommendations(Reader &reader, const Sides &sides, const QHash<RecordId, Gathering> &meetings, ThemeData &data)
{
    for (const Recommendation &one : reader.all<Recommendation>()) {
        ThemedRecord record{.id = one.id, .kind = Kind::Recommendation, .themes = one.themes};
        for (const RecordId &theme : one.otherThemes)
            if (!record.themes.contains(theme))
                record.themes << theme;
        const Gathering origin = meetings.value(meetings.contains(one.origin) ? one.origin : one.meeting);
        const Gathering made = meetings.value(one.meeting);
        record.from = !one.date.isNull() ? one.date : !origin.from.isNull() ? origin.from : made.from;
        record.to = record.from;
        record.addressed = sides.of(one.addressees, record.from, record.to);
        record.sides = record.addressed;
        join(record.sides, any(origin.sides) ? origin.sides : made.sides);
        data.records << record;
    }
}

void readOwnPriorities(Reader &reader, const Sides &sides, ThemeData &data)
{
    for (const Priority &priority : reader.all<Priority>()) {
        if (priority.status == u"met" || priority.status == u"set_aside")
            continue;
        ThemedRecord record{.id = priority.id, .kind = Kind::Priority, .themes = priority.themes};
        record.from = priority.from;
        record.to = priority.to;
        record.sides = sides.of(priority.proposedBy, priority.from, priority.to);
        data.records << record;
    }
}

void placeThemes(QList<MatrixTheme> &out, const QList<Theme> &all, const QMultiHash<RecordId, int> &below, int at, int parent,
                 const QString &language, QSet<RecordId> &placed)
{
    const Theme &theme = all[at];
    if (placed.contains(theme.id))
        return;
    placed.insert(theme.id);
    const int line = int(out.size());
    const int level = parent < 0 ? 0 : out[parent].level + 1;
    out << MatrixTheme{theme.id, theme.name.in(language), level, parent, false, theme.status == u"retired", theme.from,
                       theme.to};
    QList<int> children = below.values(theme.id);
    std::sort(children.begin(), children.end());
    for (const int child : std::as_const(children))
        placeThemes(out, all, below, child, line, language, placed);
    out[line].children = out.size() > line + 1;
}

void addTree(Reader &reader, const QString &language, ThemeData &data)
{
    const QList<Theme> all = reader.all<Theme>();
    QSet<RecordId> here;
    for (const Theme &theme : all)
        here.insert(theme.id);
    QMultiHash<RecordId, int> below;
    for (int i = 0; i < int(all.size()); ++i)
        if (here.contains(all[i].parent))
            below.insert(all[i].parent, i);
    QSet<RecordId> placed;
    for (int i = 0; i < int(all.size()); ++i)
        if (!here.contains(all[i].parent))
            placeThemes(data.themes, all, below, i, -1, language, placed);
    for (int i = 0; i < int(all.size()); ++i)  // what is left stands in a circle
        placeThemes(data.themes, all, below, i, -1, language, placed);
}

void addPeriod(QList<MatrixPeriod> &periods, const MatrixPeriod &period)
{
    const auto same = [&](const MatrixPeriod &p) { return p.from == period.from && p.to == period.to; };
    const auto known = std::find_if(periods.begin(), periods.end(), same);
    if (known == periods.end())
        periods << period;
    else if (!period.title.isEmpty() && !known->title.contains(period.title))
        known->title = namesInWords({known->title, period.title});  // co-chairs
}

void sortPeriods(QList<MatrixPeriod> &periods)
{
    std::sort(periods.begin(), periods.end(), [](const MatrixPeriod &a, const MatrixPeriod &b) {
        return a.from != b.from ? a.from < b.from : a.to < b.to;
    });
}

/// "2013–2015" as people say it; months and days only where a period has them.
QString rangeText(const PartialDate &from, const PartialDate &to)
{
    const bool years = from.month == 0 && to.month == 0 && !from.isNull() && !to.isNull();
    const QString text = !years   ? dateRange(from, to, QLocale())
        : from.year == to.year    ? QString::number(from.year)
                                  : u"%1–%2"_s.arg(from.year).arg(to.year);
    return QLocale().textDirection() == Qt::RightToLeft ? isolated(text) : text;
}

/// The Forum's chairmanships: the cycles by which the three plan.
void addChairmanships(Reader &reader, const QString &language, ThemeData &data)
{
    const RecordId chair = reader.byReference(u"GFMD-CIO"_s, u"body"_s);
    QList<MatrixPeriod> &periods = data.chairmanships;
    for (const Role &role : reader.linked<Role>("body", chair)) {
        const auto holder = reader.row(role.holder);
        const bool person = !holder || holder->spec == &kindOf<Person>().spec;
        if (!isChairing(role) || role.from.isNull() || person)
            continue;
        Names names(reader, role.from.first(), language);
        addPeriod(periods, {names.brief(role.holder), role.from, role.to});
    }
    sortPeriods(periods);
    for (MatrixPeriod &period : periods) {
        const QString range = rangeText(PartialDate(period.from.year), PartialDate(period.to.year));
        period.title = period.to.isNull()
            ? QCoreApplication::translate("ThemeMatrix", "%1, from %2", "Chair and year")
                  .arg(period.title)
                  .arg(period.from.year)
            : QCoreApplication::translate("ThemeMatrix", "%1, %2", "Chair and years").arg(period.title, range);
    }
}

}  // namespace

QList<MatrixTheme> readThemeTree(Reader &reader, const QString &language)
{
    ThemeData data;
    addTree(reader, language, data);
    return data.themes;
}

QList<MatrixPeriod> readChairmanships(Reader &reader, const QString &language)
{
    ThemeData data;
    addChairmanships(reader, language, data);
    return data.chairmanships;
}

ThemeData readThemes(Reader &reader, const QString &language)
{
    ThemeData data;
    const Sides sides(reader);
    addTree(reader, language, data);
    QHash<RecordId, WorkPlan> plans;
    for (const WorkPlan &plan : reader.all<WorkPlan>()) {
        plans.insert(plan.id, plan);
        if (!plan.from.isNull() || !plan.to.isNull())
            addPeriod(data.plans, {{}, plan.from, plan.to});
    }
    sortPeriods(data.plans);
    for (MatrixPeriod &period : data.plans)
        period.title = rangeText(period.from, period.to);
    addChairmanships(reader, language, data);
    const Gatherings meetings(reader, sides);
    readActivities(reader, sides, plans, data);
    readAgendas(reader, meetings.all(), data);
    readRecommendations(reader, sides, meetings.all(), data);
    readOwnPriorities(reader, sides, data);
    // Items of one meeting stand together, so that it is counted once.
    std::stable_sort(data.records.begin(), data.records.end(),
                     [](const ThemedRecord &a, const ThemedRecord &b) { return a.meeting < b.meeting; });
    // Nothing can be said of what is on no theme or of no side.
    data.records.removeIf([](const ThemedRecord &record) { return record.themes.isEmpty() || !any(record.sides); });
    return data;
}

}  // namespace tri
