// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/agencyhelp.h"

#include "core/kinds/meeting.h"
#include "core/kinds/theme.h"
#include "core/rules/sides.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <tuple>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

struct HelpText {
    Q_DECLARE_TR_FUNCTIONS(AgencyHelp)
};

using Kind = HelpReason::Kind;

bool meet(const RecordIds &a, const RecordIds &b)
{
    return std::any_of(a.cbegin(), a.cend(), [&b](const RecordId &one) { return b.contains(one); });
}

/// Who helps States on behalf of the United Nations or other organizations of States.
bool isAgency(const Organisation &one)
{
    static const QSet<QString> kinds{u"un_agency"_s, u"un_secretariat"_s, u"regional_commission"_s,
                                     u"intergovernmental"_s};
    return kinds.contains(one.kind) || !one.memberFrom.isNull();
}

class Collecting {
public:
    Collecting(const PlanningData &data, const Recommendation &recommendation, const QDate &day)
        : m_data(data), m_one(recommendation), m_themes(themesOf(recommendation)), m_day(day)
    {
        for (const RecordId &theme : m_themes)
            for (RecordId above = data.themeAbove.value(theme); !above.isNull() && !m_wider.contains(above);
                 above = data.themeAbove.value(above))
                m_wider << above;
        for (const Organisation &agency : data.agencies)
            if (isAgency(agency) && covers(agency.from, agency.to, day))
                m_agencies.insert(agency.id);
    }
    QList<AgencyHelp> collect();

private:
    void add(const RecordId &agency, Kind kind, const RecordId &record)
    {
        if (!m_agencies.contains(agency))
            return;
        RecordIds &records = m_found[agency][kind];
        if (!records.contains(record))
            records << record;
    }
    void addMandates();
    void addSupports();
    void addProjects();
    void addPeople();
    [[nodiscard]] bool isLike(const RecordId &other) const;

    const PlanningData &m_data;
    const Recommendation &m_one;
    RecordIds m_themes;
    RecordIds m_wider;
    QDate m_day;
    QSet<RecordId> m_agencies;
    QHash<RecordId, std::map<Kind, RecordIds>> m_found;
    QHash<RecordId, int> m_load;
};

bool Collecting::isLike(const RecordId &other) const
{
    if (other.isNull() || other == m_one.id)
        return false;
    if (m_one.related.contains(other) || m_one.replaces.contains(other))
        return true;
    for (const Recommendation &one : m_data.recommendations)
        if (one.id == other)
            return one.related.contains(m_one.id) || one.replaces.contains(m_one.id)
                || meet(themesOf(one), m_themes);
    return false;
}

void Collecting::addMandates()
{
    for (const Organisation &agency : m_data.agencies) {
        if (m_one.addressees.contains(agency.id))
            add(agency.id, Kind::Addressed, m_one.id);
        bool exact = false;
        for (const RecordId &theme : m_themes)
            if (agency.themes.contains(theme)) {
                add(agency.id, Kind::Mandate, theme);
                exact = true;
            }
        for (const RecordId &theme : std::as_const(m_wider))
            if (!exact && agency.themes.contains(theme))
                add(agency.id, Kind::MandateWider, theme);
    }
}

void Collecting::addSupports()
{
    for (const Support &support : m_data.supports) {
        m_load[support.organisation] += isPresent(support) ? 1 : 0;
        if (support.status == u"withdrawn")
            continue;
        if (support.recommendation == m_one.id)
            add(support.organisation, Kind::SupportsIt, support.id);
        else if (isLike(support.recommendation) || meet(support.themes, m_themes))
            add(support.organisation, Kind::SupportsLike, support.id);
    }
}

void Collecting::addProjects()
{
    for (const Project &project : m_data.projects) {
        const bool onIt = project.recommendations.contains(m_one.id);
        if (project.status == u"stopped" || (!onIt && !meet(project.themes, m_themes)))
            continue;
        for (const RecordId &agency : project.agencies)
            add(agency, onIt ? Kind::ProjectOnIt : Kind::ProjectOnTheme, project.id);
    }
    for (const FollowUp &entry : m_data.followUps)
        if (entry.recommendations.contains(m_one.id) && entry.status != u"not_pursued")
            for (const RecordId &actor : entry.actors)
                add(actor, Kind::FollowsUp, entry.id);
}

void Collecting::addPeople()
{
    for (const Person &person : m_data.persons) {
        RecordIds known = person.themes;
        RecordIds homes = person.organisations;
        for (const Role &role : m_data.roles)
            if (role.person == person.id && covers(role.from, role.to, m_day)) {
                known += role.themes;
                homes << role.holder << role.body;
            }
        if (meet(known, m_themes))
            for (const RecordId &home : std::as_const(homes))
                add(home, Kind::Experts, person.id);
    }
}

QList<AgencyHelp> Collecting::collect()
{
    addMandates();
    addSupports();
    addProjects();
    addPeople();
    QList<AgencyHelp> out;
    for (const Organisation &agency : m_data.agencies) {
        if (!m_found.contains(agency.id))
            continue;
        AgencyHelp help{.agency = agency.id, .reasons = {}, .load = m_load.value(agency.id)};
        for (const auto &[kind, records] : m_found.value(agency.id))
            help.reasons << HelpReason{kind, records};
        out << help;
    }
    std::stable_sort(out.begin(), out.end(), [](const AgencyHelp &a, const AgencyHelp &b) {
        return std::tuple(-a.reasons.size(), a.load) < std::tuple(-b.reasons.size(), b.load);
    });
    return out;
}

}  // namespace

PlanningData readPlanning(Reader &reader)
{
    PlanningData data{.states = reader.all<State>(),
                      .cycles = reader.all<PlanningCycle>(),
                      .supports = reader.all<Support>(),
                      .followUps = reader.all<FollowUp>(),
                      .recommendations = reader.all<Recommendation>(),
                      .projects = reader.all<Project>(),
                      .agencies = reader.all<Organisation>(),
                      .persons = {},
                      .roles = reader.all<Role>(),
                      .themeAbove = {},
                      .meetings = {}};
    for (Person &person : reader.all<Person>()) {
        for (QString *text : {&person.email, &person.phone, &person.address, &person.privateNote})
            text->clear();
        data.persons << std::move(person);
    }
    for (const Theme &theme : reader.all<Theme>())
        data.themeAbove.insert(theme.id, theme.parent);
    for (const Meeting &meeting : reader.all<Meeting>())
        data.meetings.insert(meeting.id, meeting.to.isNull() ? meeting.from : meeting.to);
    return data;
}

bool isPresent(const Support &support)
{
    return support.status == u"offered" || support.status == u"in_talks" || support.status == u"agreed"
        || support.status == u"under_way";
}

RecordIds themesOf(const Recommendation &recommendation)
{
    RecordIds out = recommendation.themes;
    for (const RecordId &theme : recommendation.otherThemes)
        if (!out.contains(theme))
            out << theme;
    return out;
}

bool AgencyHelp::has(HelpReason::Kind kind) const
{
    return std::any_of(reasons.cbegin(), reasons.cend(),
                       [kind](const HelpReason &reason) { return reason.kind == kind; });
}

QList<AgencyHelp> agencyHelp(const PlanningData &data, const Recommendation &recommendation, const QDate &day)
{
    return Collecting(data, recommendation, day).collect();
}

QString helpReasonKey(HelpReason::Kind kind)
{
    static const QStringList keys{u"addressed"_s,        u"mandate"_s,       u"mandate_wider"_s,
                                  u"supports_it"_s,      u"supports_like"_s, u"project_on_it"_s,
                                  u"project_on_theme"_s, u"follows_up"_s,    u"experts"_s};
    return keys[int(kind)];
}

QString helpReasonText(const Workspace &workspace, const HelpReason &reason, const QString &language)
{
    QStringList names;
    for (const RecordId &id : reason.records)
        names << isolated(workspace.shortTitle(id, language).simplified());
    const QString list = namesInWords(names.mid(0, 3));
    const QString all =
        names.size() > 3 ? HelpText::tr("%1 and %n more", nullptr, int(names.size()) - 3).arg(list) : list;
    switch (reason.kind) {
    case Kind::Addressed: return HelpText::tr("the recommendation is addressed to it");
    case Kind::Mandate: return HelpText::tr("its mandate has the theme: %1").arg(all);
    case Kind::MandateWider: return HelpText::tr("its mandate has the wider theme: %1").arg(all);
    case Kind::SupportsIt: return HelpText::tr("supports this recommendation: %1").arg(all);
    case Kind::SupportsLike: return HelpText::tr("supported recommendations like this one: %1").arg(all);
    case Kind::ProjectOnIt: return HelpText::tr("has a project on it: %1").arg(all);
    case Kind::ProjectOnTheme: return HelpText::tr("has a project on the theme: %1").arg(all);
    case Kind::FollowsUp: return HelpText::tr("follows it up itself: %1").arg(all);
    case Kind::Experts: return HelpText::tr("has people who know the theme: %1").arg(all);
    }
    return {};
}

}  // namespace tri
