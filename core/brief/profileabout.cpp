// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the subject of a profile is on that day: its names, its place, its members, who holds which office.

#include "core/brief/profileparts.h"
#include "core/kinds/body.h"
#include "core/kinds/entity.h"
#include "core/kinds/organisation.h"
#include "core/kinds/role.h"
#include "core/kinds/theme.h"
#include "core/kinds/themereview.h"
#include "core/rules/officeholders.h"

#include <algorithm>

namespace tri::profileparts {

using namespace Qt::StringLiterals;

namespace {

/// The lines of a title block; what is not known has none.
class Facts {
public:
    explicit Facts(ProfilePaper &paper) : m_paper(paper) {}

    void put(const char *key, const QString &text)
    {
        if (!text.isEmpty())
            m_lines << std::pair{m_paper.c.word(key), plain(text)};
    }
    void put(const char *key, const Told &told)
    {
        if (!told.isEmpty())
            m_lines << std::pair{m_paper.c.word(key), told.inlines()};
    }
    /// Where it is not the reference anyway.
    void acronym(const LocalText &text)
    {
        if (const Told told = m_paper.c.tell(text); told.text != m_paper.subject.reference())
            put("acronym", told);
    }
    [[nodiscard]] const QList<std::pair<QString, Inlines>> &lines() const { return m_lines; }

private:
    ProfilePaper &m_paper;
    QList<std::pair<QString, Inlines>> m_lines;
};

/// "Sweden (Eva Åkerman Börje)"
QString chairText(ProfilePaper &paper, const Chair &chair)
{
    const QString holders = paper.names(chair.holders);
    RecordIds acting = chair.persons;
    acting.removeIf([&](const RecordId &id) { return chair.holders.contains(id); });
    QStringList persons{paper.names(acting)};
    persons.removeAll(QString());
    persons += chair.heads;
    if (holders.isEmpty())
        return paper.c.list(persons);
    return persons.isEmpty() ? holders : holders + u" ("_s + paper.c.list(persons) + u')';
}

/// Two of the three sides are chaired by a body of theirs, and Forum Meetings name their Chair.
Chair chairOfSubject(ProfilePaper &paper)
{
    Reader &reader = paper.c.reader;
    const QDate day = paper.c.day();
    const QString reference = paper.subject.reference();
    if (paper.isOf<Entity>() && reference == u"GFMD")
        return gfmdChairOn(reader, day, paper.c.readable());
    if (paper.isOf<Entity>() && reference == u"GMG")
        return gmgChairOn(reader, day, paper.c.readable());
    if (paper.isOf<Body>() && reference == u"GFMD-CIO")
        return gfmdChairOn(reader, day, paper.c.readable());
    return chairOn(reader, paper.subject.id, day, paper.c.readable());
}

/// The dated name that covers the day; nullopt when the State bears the name of today.
std::optional<StateName> datedName(ProfilePaper &paper)
{
    for (const StateName &name : paper.c.reader.linked<StateName>("state", paper.subject.id))
        if (!name.name.isEmpty() && covers(name.from, name.to, paper.c.day()))
            return name;
    return std::nullopt;
}

void stateFacts(ProfilePaper &paper, Facts &facts)
{
    Composer &c = paper.c;
    const State state = paper.as<State>();
    const auto dated = datedName(paper);
    const Told formal = dated ? c.tell(dated->formalName) : c.tell(state.formalName);
    if (formal.text != c.names.full(state.id))
        facts.put("formal_name", formal);
    if (const Told today = c.tell(state.name); dated && today.text != c.names.full(state.id))
        facts.put("name_today", today);
    facts.put("un_status", paper.choice<State>("un_status", state.unStatus));
    if (state.unRegionalGroup != u"none")
        facts.put("regional_group", paper.choice<State>("un_regional_group", state.unRegionalGroup));
    QStringList groups;
    for (const auto &[belongs, key] :
         {std::pair(state.ldc, "ldc"), {state.lldc, "lldc"}, {state.sids, "sids"}})
        if (belongs)
            groups << c.word(key);
    facts.put("groups", c.parts(groups));
    facts.put("focal_points", paper.names(state.focalPoints));
    facts.put("ministries", c.tell(state, u"ministries"));
}

void organisationFacts(ProfilePaper &paper, Facts &facts)
{
    const Organisation one = paper.as<Organisation>();
    facts.acronym(one.acronym);
    facts.put("kind", paper.choice<Organisation>("kind", one.kind));
    facts.put("part_of", paper.name(one.parent));
    facts.put("seat", one.seat);
    facts.put("head", one.head);
    facts.put("gmg_member", paper.period(one.memberFrom, one.memberTo));
    facts.put("period", paper.period(one.from, one.to));
    facts.put("replaced_by", paper.isOver(one.to) ? paper.name(one.replacedBy) : QString());
}

void entityFacts(ProfilePaper &paper, Facts &facts)
{
    Composer &c = paper.c;
    const Entity entity = paper.as<Entity>();
    facts.acronym(entity.acronym);
    facts.put("kind", c.tell(entity.kind));
    facts.put("legal_nature", c.tell(entity.legalNature));
    facts.put("period", paper.period(entity.established, entity.ended));
    if (paper.isOver(entity.ended))
        facts.put("replaced_by", c.tell(entity.successor));
}

void bodyFacts(ProfilePaper &paper, Facts &facts)
{
    Composer &c = paper.c;
    const Body body = paper.as<Body>();
    facts.acronym(body.acronym);
    facts.put("kind", paper.choice<Body>("kind", body.kind));
    facts.put("belongs_to", paper.name(body.entity));
    facts.put("part_of", paper.name(body.parent));
    facts.put("rhythm", c.tell(body.rhythm));
    facts.put("period", paper.period(body.from, body.to));
    facts.put("replaced_by", paper.isOver(body.to) ? paper.name(body.replacedBy) : QString());
}

void themeFacts(ProfilePaper &paper, Facts &facts)
{
    const Theme theme = paper.as<Theme>();
    facts.put("part_of", paper.name(theme.parent));
    facts.put("with_subthemes", paper.names(paper.about.mid(1)));
    facts.put("col.origin", paper.choice<Theme>("origin", theme.origin));
    facts.put("working_group", paper.name(theme.workingGroup));
    facts.put("eight_points", paper.names(theme.eightPoints));
    facts.put("sdg_targets", theme.sdgTargets);
    facts.put("period", paper.period(theme.from, theme.to));
    facts.put("replaced_by", paper.isOver(theme.to) ? paper.name(theme.replacedBy) : QString());
}

/// Those of them that were there on the day.
template <typename T> QString namesOnDay(ProfilePaper &paper, const QList<T> &all)
{
    RecordIds out;
    for (const T &one : all)
        if (covers(one.from, one.to, paper.c.day()))
            out << one.id;
    return paper.names(out);
}

/// Agencies tell since when and until when they were in the group.
QString groupMembers(ProfilePaper &paper)
{
    RecordIds members;
    for (const Organisation &one : paper.c.reader.all<Organisation>())
        if (!one.memberFrom.isNull() && covers(one.memberFrom, one.memberTo, paper.c.day()))
            members << one.id;
    return paper.c.actors(members);
}

struct RoleGroups {
    QList<ProfileRow> now;
    QList<ProfileRow> before;
    QList<ProfileRow> later;

    void add(const ProfilePaper &paper, const PartialDate &from, const PartialDate &to,
             const QList<Inlines> &cells)
    {
        QList<ProfileRow> &rows = paper.isOver(to) ? before : paper.isToCome(from) ? later : now;
        rows << ProfileRow{from, cells};
    }
    void put(ProfilePaper &paper, const RecipePart &part, const ProfilePaper::Columns &columns) const
    {
        const bool alone = before.isEmpty() && later.isEmpty();
        paper.put(part, alone ? "" : "roles_now", columns, now);
        paper.put(part, "roles_later", columns, later);
        paper.put(part, "roles_before", columns, before);
    }
};

Inlines roleText(ProfilePaper &paper, const Role &role)
{
    const Told title = paper.c.tell(role.titleText);
    return title.isEmpty() ? plain(paper.choice<Role>("function", role.function)) : title.inlines();
}

QString personOf(ProfilePaper &paper, const Role &role)
{
    const QString person = paper.name(role.person);
    return person.isEmpty() ? role.head : person;
}

QList<Role> rolesThere(ProfilePaper &paper, const char *key)
{
    return paper.shown(paper.linked<Role>({key}), [](const Role &role) { return role.from; });
}

void rolesIn(ProfilePaper &paper, RoleGroups &groups)
{
    for (const Role &role : rolesThere(paper, "body")) {
        const QString holder = paper.name(role.holder);
        QString who = personOf(paper, role);
        if (!holder.isEmpty() && who != holder)
            who = who.isEmpty() ? holder : holder + u" ("_s + who + u')';
        else if (who.isEmpty())
            who = holder;
        if (!who.isEmpty())
            groups.add(paper, role.from, role.to,
                       {plain(who), roleText(paper, role), plain(paper.period(role.from, role.to))});
    }
}

void rolesOf(ProfilePaper &paper, RoleGroups &groups)
{
    const QList<Role> held = rolesThere(paper, "holder");
    for (const Role &role : held)
        groups.add(paper, role.from, role.to,
                   {roleText(paper, role), plain(paper.name(role.body)), plain(personOf(paper, role)),
                    plain(paper.period(role.from, role.to))});
    // Forum Meetings name their Chair with its term, whether or not a role was entered for it.
    const RecordId chair = paper.c.reader.byReference(u"GFMD-CIO"_s, u"body"_s);
    for (const Meeting &meeting : paper.linked<Meeting>({"chair"})) {
        if (meeting.kind != u"forum_meeting" || meeting.chairTermFrom.isNull()
            || !paper.isThere(meeting.chairTermFrom) || !paper.c.shows(meeting.id))
            continue;
        const bool entered = std::any_of(held.begin(), held.end(), [&](const Role &role) {
            return role.body == chair && isChairing(role)
                && covers(role.from, role.to, meeting.chairTermFrom.last());
        });
        if (entered)
            continue;
        groups.add(paper, meeting.chairTermFrom, meeting.chairTermTo,
                   {plain(paper.choice<Role>("function", u"chair"_s)), plain(paper.name(chair)),
                    plain(meeting.chairPerson),
                    plain(paper.period(meeting.chairTermFrom, meeting.chairTermTo))});
    }
}

}  // namespace

void title(ProfilePaper &paper, const RecipePart &)
{
    Composer &c = paper.c;
    const QString kind = paper.subject.spec->keyText();
    TitleBlock block;
    block.kind = c.word(("of." + kind.toLatin1()).constData());
    block.title = plain(c.names.full(paper.subject.id));
    Facts facts(paper);
    facts.put("as_of_label", c.longDay(PartialDate(c.day())));
    facts.put("reference", paper.subject.reference());
    if (paper.isOf<State>())
        stateFacts(paper, facts);
    else if (paper.isOf<Organisation>())
        organisationFacts(paper, facts);
    else if (paper.isOf<Entity>())
        entityFacts(paper, facts);
    else if (paper.isOf<Body>())
        bodyFacts(paper, facts);
    else
        themeFacts(paper, facts);
    if (paper.isOf<Entity>() || paper.isOf<Body>())
        facts.put(paper.subject.reference() == u"SRSG" ? "special_representative" : "chair",
                  chairText(paper, chairOfSubject(paper)));
    facts.put("printed_on", c.longDay(PartialDate(c.date())));
    block.lines = facts.lines();
    c.add(std::move(block));
}

void about(ProfilePaper &paper, const RecipePart &part)
{
    Composer &c = paper.c;
    QList<std::pair<const char *, Told>> texts;
    QList<std::pair<const char *, QString>> lines;
    if (paper.isOf<State>()) {
        texts = {{"", c.tell(paper.as<State>(), u"profile")}};
    } else if (paper.isOf<Organisation>()) {
        const Organisation one = paper.as<Organisation>();
        texts = {{"", c.tell(one, u"mandate")}};
        lines = {{"themes", paper.names(one.themes)},
                 {"bodies", namesOnDay(paper, paper.linked<Organisation>({"parent"}))}};
    } else if (paper.isOf<Entity>()) {
        const Entity entity = paper.as<Entity>();
        texts = {{"", c.tell(entity, u"function_summary")},
                 {"leadership_label", c.tell(entity, u"leadership")}};
        lines = {{"members_then", entity.reference == u"GMG" ? groupMembers(paper) : QString()},
                 {"bodies", namesOnDay(paper, paper.linked<Body>({"entity"}))}};
    } else if (paper.isOf<Body>()) {
        const Body body = paper.as<Body>();
        texts = {{"", c.tell(body, u"role_summary")}, {"membership_label", c.tell(body, u"membership")}};
        lines = {{"themes", paper.names(body.themes)},
                 {"bodies", namesOnDay(paper, paper.linked<Body>({"parent"}))}};
    } else {
        texts = {{"", c.tell(paper.as<Theme>(), u"description")}};
    }
    for (const auto &[label, text] : texts) {
        if (text.isEmpty())
            continue;
        paper.open(part);
        c.body(text, *label ? c.word(label) : QString());
    }
    for (const auto &[label, text] : lines) {
        if (text.isEmpty())
            continue;
        paper.open(part);
        c.line(c.word(label), text);
    }
}

void roles(ProfilePaper &paper, const RecipePart &part)
{
    if (paper.isOf<Theme>())
        return;
    RoleGroups held;
    rolesOf(paper, held);
    held.put(paper, part, {{"col.role", 2.6}, {"col.body", 2.6}, {"col.person", 2}, {"col.period", 2}});
    RoleGroups inside;
    rolesIn(paper, inside);
    inside.put(paper, part, {{"col.held_by", 3}, {"col.role", 3.4}, {"col.period", 2}});
}

/// What meetings decided on the theme.
void reviews(ProfilePaper &paper, const RecipePart &part)
{
    if (!paper.isOf<Theme>())
        return;
    Composer &c = paper.c;
    const auto day = [&paper](const ThemeReview &review) {
        return review.date.isNull() ? paper.dayOf(review.meeting) : review.date;
    };
    QList<ProfileRow> rows;
    for (const ThemeReview &review : paper.linked<ThemeReview>({"theme"})) {
        if (!paper.isThere(day(review)) || paper.hides(review.meeting) || paper.hides(review.item)
            || !c.shows(review.id))
            continue;
        rows << ProfileRow{day(review),
                           {plain(paper.shortDay(day(review))), plain(paper.name(review.meeting)),
                            plain(review.theme == paper.subject.id ? QString() : paper.name(review.theme)),
                            plain(paper.choice<ThemeReview>("decision", review.decision)),
                            c.tell(review, u"reason").inlines()}};
    }
    paper.put(
        part, "",
        {{"col.date", 1.4}, {"col.meeting", 3}, {"col.theme", 2}, {"col.decision", 1.2}, {"col.reason", 3}},
        rows);
}

}  // namespace tri::profileparts
