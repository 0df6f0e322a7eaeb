// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What coverage is counted from, and what others may see of it.

#include "core/base/translations.h"
#include "core/kinds/organisation.h"
#include "core/kinds/state.h"
#include "core/kinds/workplan.h"
#include "core/rules/coverageentries.h"
#include "core/rules/followupwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

struct CoverageWords {
    Q_DECLARE_TR_FUNCTIONS(Coverage)
};

bool isState(Reader &reader, const RecordId &id)
{
    const auto row = reader.row(id);
    return row && row->spec == &kindOf<State>().spec;
}

template <typename T> QString referenceOf(const T &record)
{
    if constexpr (requires { record.reference; })
        return record.reference;
    else
        return {};
}

/// Takes out what others may not see, and remembers what it was about.
class Sharing {
public:
    Sharing(Reader &reader, CoverageData &data, const CoverageScope &scope, LeftOut &leftOut)
        : m_reader(reader), m_data(data), m_leftOut(leftOut)
    {
        const CoverageEntries all(data, scope);
        for (const Recommendation &one : data.recommendations)
            if (all.isInScope(one))
                m_wanted.insert(one.id);
        for (const CoverageEntry &entry : all.entries())
            m_about.insert(entry.id, entry.recommendations);
        for (const WorkPlan &plan : reader.all<WorkPlan>())
            if (!mayShowRecord(toRow(plan), true))
                m_hiddenPlans.insert(plan.id);
    }
    void run();

private:
    template <typename T> void keep(QList<T> &records)
    {
        records.removeIf([this](const T &record) {
            const QString why = reason(record);
            if (why.isEmpty())
                return false;
            const RecordIds about = m_about.value(record.id);
            for (const RecordId &one : about)
                m_data.withheld.insert(one);
            tell(why, record.id, referenceOf(record), about);
            return true;
        });
    }
    template <typename T> [[nodiscard]] QString reason(const T &record)
    {
        return mayShowRecord(toRow(record), true) ? QString() : hiddenText(kindOf<T>().spec);
    }
    [[nodiscard]] QString reason(const FollowUp &entry)
    {
        if (!mayShowRecord(toRow(entry), true))
            return hiddenText(kindOf<FollowUp>().spec);
        const bool byState = entry.actorKind == u"state" || entry.actorKind == u"states"
            || std::any_of(entry.actors.begin(), entry.actors.end(),
                           [this](const RecordId &actor) { return m_data.states.contains(actor); });
        return mayShowFollowUp(entry, byState, true)
            ? QString()
            : QCoreApplication::translate("Brief", "Follow-up of States without their consent");
    }
    [[nodiscard]] QString reason(const Activity &activity)
    {
        const bool shown = mayShowRecord(toRow(activity), true) && !m_hiddenPlans.contains(activity.workPlan);
        return shown ? QString() : hiddenText(kindOf<Activity>().spec);
    }
    void tell(const QString &why, const RecordId &id, const QString &reference, const RecordIds &about);
    void hidePriorities();
    void hideNames();

    Reader &m_reader;
    CoverageData &m_data;
    LeftOut &m_leftOut;
    QSet<RecordId> m_wanted;
    QSet<RecordId> m_hiddenPlans;
    QHash<RecordId, RecordIds> m_about;
};

void Sharing::tell(const QString &why, const RecordId &id, const QString &reference, const RecordIds &about)
{
    const auto isWanted = [this](const RecordId &one) { return m_wanted.contains(one); };
    if (isWanted(id) || std::any_of(about.cbegin(), about.cend(), isWanted))
        m_leftOut.add(why, reference.isEmpty() ? m_reader.workspace().title(id) : reference);
}

/// What serves a priority and is not for others leaves it unsaid whether anything does.
void Sharing::hidePriorities()
{
    for (const Activity &activity : std::as_const(m_data.activities))
        if (!reason(activity).isEmpty())
            for (const RecordId &priority : activity.priorities)
                m_data.withheld.insert(priority);
    for (const Objective &objective : std::as_const(m_data.objectives))
        if (!mayShowRecord(toRow(objective), true) || m_hiddenPlans.contains(objective.workPlan))
            for (const RecordId &priority : objective.priorities)
                m_data.withheld.insert(priority);
    m_data.priorities.removeIf([this](const PriorityStanding &standing) {
        const Row row = toRow(standing.priority);
        if (mayShowRecord(row, true))
            return false;
        m_leftOut.add(hiddenText(*row.spec),
                      standing.priority.reference.isEmpty() ? m_reader.workspace().title(row.id)
                                                            : standing.priority.reference);
        return true;
    });
}

/// What is counted under a name that is not for others is counted without it.
void Sharing::hideNames()
{
    const auto isHidden = [this](const RecordId &id) {
        const auto row = m_reader.row(id);
        return row && !mayShowRecord(*row, true);
    };
    for (auto it = m_data.names.begin(); it != m_data.names.end(); ++it)
        if (isHidden(it.key()))
            *it = m_data.unnamed;
    for (MatrixTheme &theme : m_data.themes)
        if (isHidden(theme.id))
            theme.name = m_data.unnamed;
}

void Sharing::run()
{
    hidePriorities();
    hideNames();
    keep(m_data.recommendations);
    keep(m_data.followUps);
    keep(m_data.support);
    keep(m_data.projects);
    keep(m_data.activities);
    m_data.indicators.removeIf([](const Indicator &one) { return !mayShowRecord(toRow(one), true); });
    m_data.measurements.removeIf([](const Measurement &one) { return !mayShowRecord(toRow(one), true); });
}

}  // namespace

CoverageData readCoverage(Reader &reader, const QDate &today, const QString &language, const QDate &day)
{
    CoverageData data;
    data.recommendations = reader.all<Recommendation>();
    data.followUps = reader.all<FollowUp>();
    data.support = reader.all<Support>();
    data.projects = reader.all<Project>();
    data.activities = reader.all<Activity>();
    data.objectives = reader.all<Objective>();
    data.indicators = reader.all<Indicator>();
    data.measurements = reader.all<Measurement>();
    data.meetings = reader.all<Meeting>();
    data.unnamed = textIn(language, "Coverage", QT_TRANSLATE_NOOP("Coverage", "Not named in this copy"));
    data.themes = readThemeTree(reader, language);
    data.chairmanships = readChairmanships(reader, language);
    for (const Body &body : reader.all<Body>())
        data.bodiesAbove.insert(body.id, body.parent.isNull() ? body.entity : body.parent);
    QSet<RecordId> named;
    for (const Recommendation &one : std::as_const(data.recommendations))
        named.unite(QSet<RecordId>(one.addressees.cbegin(), one.addressees.cend()));
    QSet<RecordId> actors = named;
    for (const FollowUp &one : std::as_const(data.followUps))
        actors.unite(QSet<RecordId>(one.actors.cbegin(), one.actors.cend()));
    reader.fetch(RecordIds(actors.cbegin(), actors.cend()));
    for (const RecordId &id : std::as_const(actors))
        if (isState(reader, id))
            data.states.insert(id);
    for (const RecordId &id : std::as_const(named))
        if (!data.states.contains(id))
            data.names.insert(id, reader.workspace().title(id, language));
    for (const Meeting &meeting : std::as_const(data.meetings))
        data.names.insert(meeting.id, meeting.title.in(language));
    const PriorityData priorities = readPriorities(reader);
    for (const PriorityStanding &one :
         prioritiesOn(priorities, day.isValid() ? day : usualDay(priorities, today)))
        if (one.state == Convergence::Shared)
            data.priorities << one;
    return data;
}

CoverageData sharedCoverage(Reader &reader, CoverageData data, const CoverageScope &scope, LeftOut &leftOut)
{
    Sharing(reader, data, scope, leftOut).run();
    return data;
}

Coverage coverageCopy(Reader &reader, const CoverageData &data, const CoverageScope &scope, bool sharedCopy,
                      LeftOut &leftOut)
{
    if (!sharedCopy)
        return coverage(data, scope);
    Coverage out = coverage(sharedCoverage(reader, data, scope, leftOut), scope);
    out.sharedCopy = true;
    protectFew(out);
    return out;
}

Status mayCountFor(Reader &reader, const RecordId &body)
{
    const auto row = reader.row(body);
    if (reader.problem())
        return fail(*reader.problem());
    if (row && row->spec == &kindOf<State>().spec)
        return fail(ProblemCode::Invalid,
                    CoverageWords::tr("Coverage is not counted for one State: follow-up is voluntary, and "
                                      "numbers would compare States. Open the State's profile instead."));
    if (!row
        || (row->spec != &kindOf<Body>().spec && row->spec != &kindOf<Organisation>().spec
            && row->spec->keyText() != u"entity"))
        return fail(
            ProblemCode::Invalid,
            CoverageWords::tr("Recommendations are addressed to an entity, an organization or a body. "
                              "Choose one of these."));
    return {};
}

QString coverageByKey(CoverageBy by)
{
    static const QStringList keys{u"theme"_s, u"meeting"_s, u"body"_s, u"year"_s};
    return keys[int(by)];
}

std::optional<CoverageBy> coverageByFrom(const QString &key)
{
    for (std::size_t i = 0; i < kCoverageTables; ++i)
        if (coverageByKey(CoverageBy(i)) == key)
            return CoverageBy(i);
    return {};
}

QString coverageByText(CoverageBy by)
{
    switch (by) {
    case CoverageBy::Theme: return CoverageWords::tr("By theme");
    case CoverageBy::Meeting: return CoverageWords::tr("By meeting");
    case CoverageBy::Body: return CoverageWords::tr("By addressee");
    case CoverageBy::Year: return CoverageWords::tr("By year");
    }
    Q_UNREACHABLE();
}

QString CoverageOrder::toString() const
{
    QStringList out;
    const auto add = [&out](const QString &key, const QString &value) {
        if (!value.isEmpty())
            out << key + u'=' + value;
    };
    const auto addId = [&add](const QString &key, const RecordId &id) {
        add(key, id.isNull() ? QString() : id.toString());
    };
    addId(u"meeting"_s, scope.meeting);
    addId(u"theme"_s, scope.theme);
    addId(u"body"_s, scope.body);
    add(u"from"_s, scope.from.toString());
    add(u"to"_s, scope.to.toString());
    if (by)
        add(u"by"_s, coverageByKey(*by));
    return out.join(u';');
}

CoverageOrder CoverageOrder::parse(const QString &text)
{
    CoverageOrder out;
    for (const QString &part : text.split(u';', Qt::SkipEmptyParts)) {
        const QString key = part.section(u'=', 0, 0);
        const QString value = part.section(u'=', 1);
        if (key == u"meeting")
            out.scope.meeting = RecordId::parse(value).value_or(RecordId());
        else if (key == u"theme")
            out.scope.theme = RecordId::parse(value).value_or(RecordId());
        else if (key == u"body")
            out.scope.body = RecordId::parse(value).value_or(RecordId());
        else if (key == u"from")
            out.scope.from = PartialDate::parse(value).value_or(PartialDate());
        else if (key == u"to")
            out.scope.to = PartialDate::parse(value).value_or(PartialDate());
        else if (key == u"by")
            out.by = coverageByFrom(value);
    }
    return out;
}

QString takeUpText(TakeUp state)
{
    switch (state) {
    case TakeUp::TakenUp: return CoverageWords::tr("Taken up");
    case TakeUp::Noted: return CoverageWords::tr("Other entries");
    case TakeUp::Nothing: return CoverageWords::tr("Nothing entered yet");
    }
    Q_UNREACHABLE();
}

QString actionKindText(ActionKind kind)
{
    switch (kind) {
    case ActionKind::FollowUp: return kindOf<FollowUp>().spec.pluralText();
    case ActionKind::Support: return kindOf<Support>().spec.pluralText();
    case ActionKind::Project: return kindOf<Project>().spec.pluralText();
    case ActionKind::Activity: return kindOf<Activity>().spec.pluralText();
    }
    Q_UNREACHABLE();
}

QString statusWordText(std::size_t word)
{
    const Choice *choice = kindOf<FollowUp>().spec.field(u"status")->choice(followUpWords()[int(word)]);
    return choice ? choiceText(*choice) : QString();
}

}  // namespace tri
