// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/planningfit.h"

#include "core/base/folding.h"
#include "core/rules/sides.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <tuple>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

struct FitText {
    Q_DECLARE_TR_FUNCTIONS(PlanningFit)
};

using Kind = FitReason::Kind;
using Group = FitLine::Group;

RecordIds common(const RecordIds &a, const RecordIds &b)
{
    RecordIds out;
    for (const RecordId &one : a)
        if (b.contains(one))
            out << one;
    return out;
}

class Fitting {
public:
    Fitting(const PlanningData &data, const State &state, const QDate &day) : m_data(data), m_day(day)
    {
        m_fit.state = state;
        m_fit.calendar = stateCalendar(data.cycles, state.id, day);
        for (const FollowUp &one : data.followUps)
            if (one.actors.contains(state.id))
                m_followUps << one;
        for (const Support &one : data.supports)
            if (one.state == state.id)
                m_supports << one;
        for (const Project &one : data.projects)
            if (one.states.contains(state.id) && one.status != u"stopped")
                m_projects << one;
    }
    PlanningFit fit();

private:
    [[nodiscard]] std::optional<FitLine> lineOf(const Recommendation &one);
    void addFollowUp(FitLine &line, bool &declined) const;
    void addThemes(FitLine &line) const;
    void addWork(FitLine &line) const;
    void addAgencies(FitLine &line, const Recommendation &one) const;

    const PlanningData &m_data;
    QDate m_day;
    PlanningFit m_fit;
    QList<FollowUp> m_followUps;
    QList<Support> m_supports;
    QList<Project> m_projects;
};

void Fitting::addFollowUp(FitLine &line, bool &declined) const
{
    static const QStringList takenUp{u"under_consideration"_s, u"announced"_s, u"under_way"_s};
    for (const FollowUp &one : m_followUps) {
        if (!one.recommendations.contains(line.recommendation))
            continue;
        declined = declined || one.status == u"not_pursued";
        if (takenUp.contains(one.status)) {
            line.group = Group::TakenUp;
            if (line.followUp.isNull())
                line.followUp = one.id;
        }
        if (!one.status.isEmpty() && one.status != u"no_information")
            line.reasons << FitReason{Kind::FollowUp, {one.id}, one.status};
    }
}

void Fitting::addThemes(FitLine &line) const
{
    if (const CycleOn *cycle = m_fit.calendar.targetCycle())
        if (const RecordIds themes = common(cycle->cycle.themes, line.themes); !themes.isEmpty())
            line.reasons << FitReason{Kind::ThemeOfCycle, themes, {}};
    RecordIds others;
    for (const FollowUp &one : m_followUps)
        if (!one.recommendations.contains(line.recommendation) && one.status != u"not_pursued"
            && !common(one.themes, line.themes).isEmpty())
            others << one.id;
    if (!others.isEmpty())
        line.reasons << FitReason{Kind::ThemeOfFollowUp, others, {}};
}

void Fitting::addWork(FitLine &line) const
{
    const CycleOn *cycle = m_fit.calendar.targetCycle();
    RecordIds supports;
    for (const Support &one : m_supports) {
        const bool onIt = one.recommendation == line.recommendation;
        if (onIt && cycle && one.planningCycle == cycle->cycle.id && one.status != u"withdrawn")
            line.support = one.id;
        if (isPresent(one) && (onIt || !common(one.themes, line.themes).isEmpty()))
            supports << one.id;
    }
    if (!supports.isEmpty())
        line.reasons << FitReason{Kind::Support, supports, {}};
    RecordIds projects;
    for (const Project &one : m_projects)
        if (one.recommendations.contains(line.recommendation) || !common(one.themes, line.themes).isEmpty())
            projects << one.id;
    if (!projects.isEmpty())
        line.reasons << FitReason{Kind::Project, projects, {}};
}

/// That agencies could help is no reason for a State to want it, so it is told of lines that stand already.
void Fitting::addAgencies(FitLine &line, const Recommendation &one) const
{
    for (const AgencyHelp &help : agencyHelp(m_data, one, m_day))
        line.agencies << help.agency;
    if (!line.agencies.isEmpty())
        line.reasons << FitReason{Kind::Agencies, line.agencies, {}};
}

std::optional<FitLine> Fitting::lineOf(const Recommendation &one)
{
    FitLine line;
    line.recommendation = one.id;
    line.themes = themesOf(one);
    const bool byName = one.addressees.contains(m_fit.state.id);
    const bool toAll = addressesAllStates(one);
    bool declined = false;
    line.group = byName ? Group::Addressed : Group::AllStates;
    addFollowUp(line, declined);
    if (declined || (line.group == Group::AllStates && !toAll))
        return std::nullopt;
    if (byName)
        line.reasons << FitReason{Kind::Addressed, {}, {}};
    else if (toAll)
        line.reasons << FitReason{Kind::AddressedToAll, {}, {}};
    addThemes(line);
    addWork(line);
    if (line.group == Group::AllStates && line.reasons.size() == 1 && line.support.isNull()) {
        ++m_fit.rest;
        return std::nullopt;
    }
    addAgencies(line, one);
    return line;
}

PlanningFit Fitting::fit()
{
    for (const Recommendation &one : m_data.recommendations)
        if (one.kind != u"process_decision" && one.kind != u"input_to_un")
            if (auto line = lineOf(one))
                m_fit.lines << *std::move(line);
    std::stable_sort(m_fit.lines.begin(), m_fit.lines.end(), [](const FitLine &a, const FitLine &b) {
        return std::tuple(int(a.group), -a.reasons.size()) < std::tuple(int(b.group), -b.reasons.size());
    });
    return std::move(m_fit);
}

}  // namespace

bool addressesAllStates(const Recommendation &recommendation)
{
    static const QSet<QString> words = [] {
        QSet<QString> out;
        for (const char *word : {"States",
                                 "All States",
                                 "Member States",
                                 "All Member States",
                                 "Governments",
                                 "All governments",
                                 "Participating States",
                                 "All participating States",
                                 "États",
                                 "Tous les États",
                                 "Gouvernements",
                                 "Estados",
                                 "Todos los Estados",
                                 "Gobiernos",
                                 "Государства",
                                 "Все государства",
                                 "Правительства",
                                 "各国",
                                 "所有国家",
                                 "各国政府",
                                 "الدول",
                                 "جميع الدول",
                                 "الحكومات"})
            out.insert(foldedForSearch(QString::fromUtf8(word)));
        return out;
    }();
    static const QRegularExpression between(u"[;；؛,،、]"_s);
    for (const QString &name : recommendation.otherAddressees.split(between, Qt::SkipEmptyParts))
        if (words.contains(foldedForSearch(name.trimmed())))
            return true;
    return false;
}

std::optional<PlanningFit> planningFit(const PlanningData &data, const RecordId &state, const QDate &day)
{
    for (const State &one : data.states)
        if (one.id == state)
            return Fitting(data, one, day).fit();
    return std::nullopt;
}

Result<ChangeSet> supportOfLine(const PlanningFit &fit, const FitLine &line, const NewFitSupport &wanted,
                                const RecordId &newId, const QString &subject)
{
    if (!line.support.isNull())
        return fail(
            ProblemCode::Invalid,
            FitText::tr(
                "Support for this recommendation fits the cycle already. Open it and change it there."));
    if (wanted.agency.isNull())
        return fail(ProblemCode::Invalid,
                    FitText::tr("No agency is named. Choose the agency that could give the support."));
    Support made{.id = newId, .organisation = wanted.agency, .state = fit.state.id};
    made.recommendation = line.recommendation;
    made.followUp = line.followUp;
    made.themes = line.themes;
    if (const CycleOn *target = fit.calendar.targetCycle()) {
        made.planningCycle = target->cycle.id;
        made.instrument = target->cycle.instrument;
        made.instrumentName = target->cycle.name;
        made.cycleFrom = target->cycle.from;
        made.cycleTo = target->cycle.to;
    }
    if (wanted.isOffered) {
        made.status = u"offered"_s;
        made.offeredOn = PartialDate(fit.calendar.day);
    }
    made.handling = u"internal"_s;  // until somebody decides that others may know of it
    return changeOf(creation(toRow(made)), subject);
}

QList<StateCalendar> allCalendars(const PlanningData &data, const QDate &day)
{
    QList<StateCalendar> out;
    for (const State &state : data.states)
        if (StateCalendar calendar = stateCalendar(data.cycles, state.id, day); !calendar.cycles.isEmpty())
            out << std::move(calendar);
    return out;
}

QString fitReasonKey(FitReason::Kind kind)
{
    static const QStringList keys{
        u"follow_up"_s,          u"addressed"_s, u"addressed_to_all"_s, u"theme_of_cycle"_s,
        u"theme_of_follow_up"_s, u"support"_s,   u"project"_s,          u"agencies"_s};
    return keys[int(kind)];
}

QString fitReasonText(const Workspace &workspace, const FitReason &reason, const QString &language)
{
    QStringList names;
    for (const RecordId &id : reason.records) {
        const Result<Row> row = workspace.row(id);
        const QString reference = row && row->spec == &kindOf<FollowUp>().spec ? row->reference() : QString();
        names << isolated(reference.isEmpty() ? workspace.shortTitle(id, language).simplified() : reference);
    }
    const QString list = namesInWords(names.mid(0, 3));
    const QString all =
        names.size() > 3 ? FitText::tr("%1 and %n more", nullptr, int(names.size()) - 3).arg(list) : list;
    switch (reason.kind) {
    case Kind::FollowUp:
        for (const Choice &choice : kindOf<FollowUp>().spec.field(u"status")->choices)
            if (reason.choice == QLatin1StringView(choice.key))
                return FitText::tr("follow-up by the State: %1 (%2)").arg(choiceText(choice).toLower(), all);
        return FitText::tr("follow-up by the State: %1").arg(all);
    case Kind::Addressed: return FitText::tr("addressed to this State");
    case Kind::AddressedToAll: return FitText::tr("addressed to all States");
    case Kind::ThemeOfCycle: return FitText::tr("the cycle has the theme: %1").arg(all);
    case Kind::ThemeOfFollowUp: return FitText::tr("the State works on the theme: %1").arg(all);
    case Kind::Support: return FitText::tr("present support: %1").arg(all);
    case Kind::Project: return FitText::tr("projects in the State: %1").arg(all);
    case Kind::Agencies: return FitText::tr("agencies that could help: %1").arg(all);
    }
    return {};
}

QString fitGroupKey(FitLine::Group group)
{
    return group == Group::TakenUp  ? u"taken_up"_s
        : group == Group::Addressed ? u"addressed"_s
                                    : u"all_states"_s;
}

QString fitGroupText(FitLine::Group group)
{
    switch (group) {
    case Group::TakenUp: return FitText::tr("Taken up by the State");
    case Group::Addressed: return FitText::tr("Addressed to the State");
    case Group::AllStates: break;
    }
    return FitText::tr("Addressed to all States, with a reason of its own");
}

}  // namespace tri
