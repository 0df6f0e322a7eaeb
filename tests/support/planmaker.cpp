// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/planmaker.h"

#include "core/change/changeset.h"
#include "core/workspace/workspace.h"
#include "tests/support/testclock.h"
#include "tests/support/workspacefixture.h"

#include <algorithm>
#include <array>

namespace tri::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int kUnderOutput = 6;
constexpr int kOutputs = 4;  // under an outcome
constexpr int kOutcomes = 2;
constexpr qsizetype kAtOnce = 5000;

const std::array kVerbs{"Prepare",   "Draft",   "Review",  "Publish", "Organise",
                        "Translate", "Collect", "Compare", "Train",   "Map"};
const std::array kThings{"a guide",    "an inventory", "a handbook", "country profiles", "a survey",
                         "a workshop", "indicators",   "a database", "case studies",     "a briefing"};
const std::array kAbout{"labour migration",
                        "remittances",
                        "skills",
                        "return",
                        "health of migrants",
                        "data",
                        "diasporas",
                        "children",
                        "fair recruitment",
                        "mobility and climate"};
const std::array kAgencies{"ILO", "IOM", "OHCHR", "UNDP", "UNHCR", "UNICEF", "UNDESA", "World Bank"};
const std::array kStates{"planned", "under_way", "done", "delayed", "revised"};

class Maker {
public:
    Maker(int activities, quint64 seed) : m_left(activities), m_random(seed) {}

    MadePlan make()
    {
        m_made.plan.id = id();
        m_made.plan.title = LocalText(u"en"_s, u"Made-up work plan"_s);
        m_made.plan.from = PartialDate(2014);
        m_made.plan.to = PartialDate(2018);
        for (const char *agency : kAgencies) {
            Organisation owner;
            owner.id = id();
            owner.name = LocalText(u"en"_s, QString::fromLatin1(agency));
            owner.acronym = LocalText(u"en"_s, QString::fromLatin1(agency));
            m_made.owners << owner;
        }
        for (int place = 1; m_left > 0; ++place)
            objective(PlanLevel::Objective, {}, QString::number(place), place);
        return std::move(m_made);
    }

private:
    RecordId id() { return m_random.nextId(); }
    template <std::size_t N> QString word(const std::array<const char *, N> &words)
    {
        return QString::fromLatin1(words[m_random.next() % N]);
    }

    void objective(PlanLevel level, const RecordId &above, const QString &number, int place)
    {
        Objective made;
        made.id = id();
        made.title = LocalText(u"en"_s, u"%1 on %2"_s.arg(planLevelText(level), word(kAbout)));
        made.number = number;
        made.order = place;
        made.parent = above;
        made.workPlan = m_made.plan.id;
        made.level = level == PlanLevel::Objective ? u"objective"_s
            : level == PlanLevel::Outcome          ? u"outcome"_s
                                                   : u"output"_s;
        made.owners = {owner()};
        m_made.objectives << made;
        const int below = level == PlanLevel::Objective ? kOutcomes
            : level == PlanLevel::Outcome               ? kOutputs
                                                        : kUnderOutput;
        for (int next = 1; next <= below && m_left > 0; ++next) {
            const QString own = number + u'.' + QString::number(next);
            if (level == PlanLevel::Output)
                activity(made.id, own, next);
            else
                objective(PlanLevel(int(level) + 1), made.id, own, next);
        }
    }

    void activity(const RecordId &above, const QString &number, int place)
    {
        --m_left;
        Activity made;
        made.id = id();
        made.title = LocalText(u"en"_s, u"%1 %2 on %3"_s.arg(word(kVerbs), word(kThings), word(kAbout)));
        made.number = number;
        made.order = place;
        made.objective = above;
        made.workPlan = m_made.plan.id;
        made.owners = {owner()};
        if (m_random.next() % 5 == 0 && !made.owners.contains(m_made.owners.first().id))
            made.owners << m_made.owners.first().id;
        std::sort(made.owners.begin(), made.owners.end());
        const int month = int(m_random.next() % 12) + 1;
        const int year = 2014 + int(m_random.next() % 4);
        made.from = PartialDate(year, month, 1);
        made.due = PartialDate(year + 1, month, 15);
        made.status = word(kStates);
        if (made.status == u"delayed")
            made.statusNote = LocalText(u"en"_s, u"Waits for the others."_s);
        made.statusDate = made.from;
        if (!m_made.activities.isEmpty() && m_random.next() % 8 == 0)
            made.dependsOn = {m_made.activities.last().id};
        m_made.activities << made;
    }

    RecordId owner() { return m_made.owners[qsizetype(m_random.next() % quint64(m_made.owners.size()))].id; }

    int m_left;
    TestIds m_random;
    MadePlan m_made;
};

}  // namespace

MadePlan makePlan(int activities, quint64 seed)
{
    return Maker(activities, seed).make();
}

RecordId savePlan(Workspace &workspace, const MadePlan &made)
{
    QList<RecordChange> all{creation(toRow(made.plan))};
    for (const Organisation &owner : made.owners)
        all << creation(toRow(owner));
    for (const Objective &objective : made.objectives)
        all << creation(toRow(objective));
    for (const Activity &activity : made.activities)
        all << creation(toRow(activity));
    for (qsizetype from = 0; from < all.size(); from += kAtOnce) {
        ChangeSet changes;
        changes.label.verb = u"create"_s;
        changes.records = all.mid(from, kAtOnce);
        (void)must(workspace.apply(changes));
    }
    return made.plan.id;
}

}  // namespace tri::test
