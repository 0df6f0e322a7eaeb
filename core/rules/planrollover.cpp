// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/planrollover.h"

#include "core/base/translations.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PlanRollOver)
};

tl::unexpected<Problem> refused(const QString &text)
{
    return fail(ProblemCode::Invalid, text);
}

bool continues(const RollOver &wanted, const RecordId &line)
{
    const auto at = wanted.lines.constFind(line);
    return at != wanted.lines.cend() && at->fate == LineFate::Continue;
}

bool isOpen(const Milestone &milestone)
{
    return milestone.status.isEmpty() || milestone.status == u"planned";
}

/// Makes the step; each line of the old plan is gone through once.
class Roller {
public:
    Roller(const PlanContents &plan, const RollOver &wanted, const std::function<RecordId()> &newId)
        : m_plan(plan), m_tree(plan.tree), m_wanted(wanted), m_newId(newId)
    {
        const WorkPlan &old = m_tree.plan;
        if (!old.from.isNull() && !wanted.from.isNull()) {
            const QDate then = old.from.first();
            const QDate now = wanted.from.first();
            m_months = (now.year() - then.year()) * 12 + now.month() - then.month();
        }
        for (int line = 0; line < m_tree.lines.size(); ++line)
            if (isOpenLine(m_tree, line) && continues(wanted, m_tree.lines[line].id))
                takeAlong(line);
    }

    [[nodiscard]] Status check() const;
    ChangeSet make();
    [[nodiscard]] RecordId newPlan() const { return m_newPlan; }
    [[nodiscard]] bool comesAlong(const RecordId &line) const { return m_along.contains(line); }

private:
    void takeAlong(int line)
    {
        for (int at = line; at >= 0; at = m_tree.placeOf(m_tree.lines[at].parent))
            m_along.insert(m_tree.lines[at].id);
    }
    [[nodiscard]] PartialDate moved(const PartialDate &date) const
    {
        return m_wanted.dates == RollOver::Dates::Shift ? shifted(date, m_months) : PartialDate();
    }
    [[nodiscard]] RecordId copyOf(const RecordId &line) const { return m_copies.value(line); }
    void makePlan();
    void copyLines();
    void copyObjective(const Objective &old, const QString &number);
    void copyActivity(const Activity &old, const QString &number);
    void copyMilestones(const Activity &old);
    void copyIndicators();
    void settleOld();
    void settleMilestones(const RecordId &line, const RollOver::Choice &choice, const QString &language);
    void change(const Row &before, const Row &after)
    {
        RecordChange one = difference(before, after);
        if (!one.fields.isEmpty())
            m_changes.records << std::move(one);
    }

    const PlanContents &m_plan;
    const PlanTree &m_tree;
    const RollOver &m_wanted;
    const std::function<RecordId()> &m_newId;
    int m_months = 0;
    QSet<RecordId> m_along;  // lines that have a copy in the new plan
    QHash<RecordId, RecordId> m_copies;
    RecordId m_newPlan;
    ChangeSet m_changes;
};

Status Roller::check() const
{
    if (m_wanted.title.isEmpty())
        return refused(Words::tr("Give the new plan a title."));
    if (m_wanted.from.isNull() || m_wanted.to.isNull())
        return refused(Words::tr("Say from when until when the new plan runs; years will do."));
    if (m_wanted.to.last() < m_wanted.from.first())
        return refused(Words::tr("The new plan ends before it begins. Correct its period."));
    if (m_wanted.dates == RollOver::Dates::Shift && m_tree.plan.from.isNull())
        return refused(Words::tr("The present plan has no beginning, so dates cannot be moved along. Leave "
                                 "them empty, or enter it first."));
    const RecordIds open = openLines(m_tree);
    for (const RecordId &id : open) {
        const int line = m_tree.placeOf(id);
        const auto choice = m_wanted.lines.constFind(id);
        if (choice == m_wanted.lines.cend())
            return refused(Words::tr("Say what becomes of “%1”.").arg(lineName(m_tree, line)));
        if (choice->fate == LineFate::Drop && choice->reason.simplified().isEmpty())
            return refused(
                Words::tr("Say why “%1” is dropped; others will want to know.").arg(lineName(m_tree, line)));
        if (choice->fate != LineFate::Continue && m_along.contains(id))
            return refused(Words::tr("Something under “%1” continues, so it must continue too.")
                               .arg(lineName(m_tree, line)));
    }
    for (auto it = m_wanted.lines.cbegin(); it != m_wanted.lines.cend(); ++it)
        if (!open.contains(it.key()))
            return refused(Words::tr(
                "A line was chosen that is not open in this plan any more. Look through the list again."));
    return {};
}

void Roller::makePlan()
{
    WorkPlan made = m_tree.plan;
    made.id = m_newPlan = m_newId();
    made.title = m_wanted.title;
    made.reference = m_wanted.reference.simplified();
    made.from = m_wanted.from;
    made.to = m_wanted.to;
    made.status = u"draft"_s;
    made.adoptedOn = {};
    made.adoptedAt = {};
    made.reportFrom = moved(made.reportFrom);
    made.reportTo = moved(made.reportTo);
    made.previous = m_tree.plan.id;
    made.documents = {};
    m_changes.records << creation(toRow(made));
}

void Roller::copyLines()
{
    for (const PlanLine &line : m_tree.lines)
        if (m_along.contains(line.id))
            m_copies.insert(line.id, m_newId());
    QHash<RecordId, int> counted;      // copies under a line so far
    QHash<RecordId, QString> numbers;  // of the copies, by the old line
    for (const PlanLine &line : m_tree.lines) {
        if (!m_along.contains(line.id))
            continue;
        const QString stem = numbers.value(line.parent);
        const QString own = QString::number(++counted[line.parent]);
        const QString number = stem.isEmpty() ? own : stem + u'.' + own;
        numbers.insert(line.id, number);
        const int at = m_tree.placeOf(line.id);
        if (const Activity *work = m_tree.activity(at))
            copyActivity(*work, number);
        else
            copyObjective(*m_tree.objective(at), number);
    }
}

void Roller::copyObjective(const Objective &old, const QString &number)
{
    Objective made = old;
    made.id = copyOf(old.id);
    made.reference.clear();
    made.workPlan = m_newPlan;
    made.parent = copyOf(old.parent);
    made.number = number;
    made.previous = old.id;
    made.previousNumber = old.number;
    made.status = u"under_way"_s;
    made.statusNote = {};
    m_changes.records << creation(toRow(made));
}

void Roller::copyActivity(const Activity &old, const QString &number)
{
    Activity made = old;
    made.id = copyOf(old.id);
    made.reference.clear();
    made.workPlan = m_newPlan;
    made.objective = copyOf(old.objective);
    made.number = number;
    made.previous = old.id;
    made.previousNumber = old.number;
    made.from = moved(old.from);
    made.to = moved(old.to);
    made.due = moved(old.due);
    made.firstDue = made.due;
    made.revisionReason = {};
    made.dependsOn.clear();
    for (const RecordId &id : old.dependsOn)
        if (const RecordId copy = copyOf(id); !copy.isNull())
            made.dependsOn << copy;
    made.status = old.status == u"under_way" ? u"under_way"_s : u"planned"_s;
    made.statusDate = m_wanted.today;
    made.statusNote = {};
    made.alert.clear();
    made.documents = {};
    made.meetings = {};
    m_changes.records << creation(toRow(made));
    copyMilestones(old);
}

void Roller::copyMilestones(const Activity &old)
{
    for (const Milestone &one : m_plan.milestonesOf(old.id)) {
        if (!isOpen(one))
            continue;
        Milestone made = one;
        made.id = m_newId();
        made.activity = copyOf(old.id);
        made.due = moved(one.due);
        made.firstDue = made.due;
        made.revisionReason = {};
        made.note = {};
        m_changes.records << creation(toRow(made));
    }
}

void Roller::copyIndicators()
{
    for (const Indicator &one : m_plan.indicators) {
        const bool whole = one.about == m_tree.plan.id;
        if (!whole && !m_along.contains(one.about))
            continue;
        Indicator made = one;
        made.id = m_newId();
        made.reference.clear();
        made.about = whole ? m_newPlan : copyOf(one.about);
        if (const auto last = m_plan.lastValueOf(one.id); last && last->value) {
            made.baseline = last->value;
            made.baselineDate = last->date;
        }
        made.targetDate = moved(one.targetDate);
        made.reportFrom = moved(one.reportFrom);
        made.reportTo = moved(one.reportTo);
        m_changes.records << creation(toRow(made));
    }
}

/// What was not reached is no longer waited for in the old plan: what continues has it in the new one.
void Roller::settleMilestones(const RecordId &line, const RollOver::Choice &choice, const QString &language)
{
    for (const Milestone &one : m_plan.milestonesOf(line)) {
        if (!isOpen(one))
            continue;
        Milestone settled = one;
        settled.status = u"dropped"_s;
        settled.note.set(language,
                         choice.fate == LineFate::Drop       ? choice.reason.simplified()
                             : choice.fate == LineFate::Done ? Words::tr("The activity is done.")
                                                             : Words::tr("It goes on in the next plan."));
        change(toRow(one), toRow(settled));
    }
}

void Roller::settleOld()
{
    const QString language = screenLanguage();
    for (const RecordId &id : openLines(m_tree)) {
        const RollOver::Choice choice = m_wanted.lines.value(id);
        const QString status = choice.fate == LineFate::Done ? u"done"_s
            : choice.fate == LineFate::Drop                  ? u"dropped"_s
                                                             : u"continued"_s;
        const int line = m_tree.placeOf(id);
        const auto settle = [&](auto record) {
            const Row before = toRow(record);
            record.status = status;
            if (choice.fate == LineFate::Drop)
                record.statusNote.set(language, choice.reason.simplified());
            if constexpr (std::is_same_v<decltype(record), Activity>)
                record.statusDate = m_wanted.today;
            change(before, toRow(record));
        };
        if (const Activity *work = m_tree.activity(line))
            settle(*work);
        else
            settle(*m_tree.objective(line));
        settleMilestones(id, choice, language);
    }
    if (m_wanted.closeOld) {
        WorkPlan closed = m_tree.plan;
        closed.status = u"closed"_s;
        change(toRow(m_tree.plan), toRow(closed));
    }
}

ChangeSet Roller::make()
{
    makePlan();
    copyLines();
    copyIndicators();
    settleOld();
    m_changes.label = {u"create"_s,
                       kindOf<WorkPlan>().spec.keyText(),
                       {},
                       m_wanted.title.in(m_wanted.title.original),
                       int(m_changes.records.size())};
    return std::move(m_changes);
}

}  // namespace

PartialDate shifted(const PartialDate &date, int months)
{
    if (date.isNull() || months == 0)
        return date;
    if (date.month == 0)
        return PartialDate(date.year + (months >= 0 ? months + 6 : months - 6) / 12);
    const QDate moved = QDate(date.year, date.month, std::max<int>(1, date.day)).addMonths(months);
    return date.isDay() ? PartialDate(moved) : PartialDate(moved.year(), moved.month());
}

RecordIds openLines(const PlanTree &tree)
{
    RecordIds out;
    for (int line = 0; line < tree.lines.size(); ++line)
        if (isOpenLine(tree, line))
            out << tree.lines[line].id;
    return out;
}

QHash<RecordId, RollOver::Choice> suggestedFates(const PlanTree &tree)
{
    QHash<RecordId, RollOver::Choice> out;
    for (int line = 0; line < tree.lines.size(); ++line) {
        if (!isOpenLine(tree, line))
            continue;
        bool work = false;
        bool open = tree.activity(line) != nullptr;
        for (int at = line + 1; at < tree.end(line); ++at)
            if (tree.activity(at)) {
                work = true;
                open = open || isOpenLine(tree, at);
            }
        out.insert(tree.lines[line].id, {work && !open ? LineFate::Done : LineFate::Continue, {}});
    }
    // A line between that is done by this count goes on where something under it does.
    for (int line = 0; line < tree.lines.size(); ++line)
        if (const auto own = out.constFind(tree.lines[line].id);
            own != out.cend() && own->fate == LineFate::Continue)
            for (int up = tree.placeOf(tree.lines[line].parent); up >= 0;
                 up = tree.placeOf(tree.lines[up].parent))
                if (const auto at = out.find(tree.lines[up].id); at != out.end())
                    at->fate = LineFate::Continue;
    return out;
}

void chooseFate(QHash<RecordId, RollOver::Choice> &choices, const PlanTree &tree, const RecordIds &lines,
                const RollOver::Choice &choice, bool branches)
{
    for (const RecordId &id : lines) {
        const int line = tree.placeOf(id);
        if (line < 0)
            continue;
        for (int at = line; at < (branches ? tree.end(line) : line + 1); ++at)
            if (isOpenLine(tree, at))
                choices.insert(tree.lines[at].id, choice);
        if (choice.fate != LineFate::Continue)
            continue;
        for (int up = tree.placeOf(tree.lines[line].parent); up >= 0;
             up = tree.placeOf(tree.lines[up].parent))
            if (isOpenLine(tree, up))
                choices.insert(tree.lines[up].id, choice);
    }
}

RollOverCounts countRollOver(const PlanContents &plan, const RollOver &wanted)
{
    const std::function<RecordId()> none = [] { return RecordId(); };
    const Roller roller(plan, wanted, none);
    RollOverCounts counts;
    for (const RecordId &id : openLines(plan.tree)) {
        const auto choice = wanted.lines.constFind(id);
        if (choice == wanted.lines.cend())
            ++counts.undecided;
        else
            ++(choice->fate == LineFate::Done       ? counts.done
                   : choice->fate == LineFate::Drop ? counts.dropped
                                                    : counts.continued);
    }
    for (int line = 0; line < plan.tree.lines.size(); ++line)
        counts.along += !isOpenLine(plan.tree, line) && roller.comesAlong(plan.tree.lines[line].id) ? 1 : 0;
    for (const Indicator &one : plan.indicators)
        counts.indicators += one.about == plan.tree.plan.id || roller.comesAlong(one.about) ? 1 : 0;
    for (const Milestone &one : plan.milestones)
        counts.milestones += roller.comesAlong(one.activity) && isOpen(one) ? 1 : 0;
    return counts;
}

Result<ChangeSet> rollOver(const PlanContents &plan, const RollOver &wanted,
                           const std::function<RecordId()> &newId, RecordId *made)
{
    Roller roller(plan, wanted, newId);
    if (const Status fits = roller.check(); !fits)
        return fail(fits.error());
    ChangeSet changes = roller.make();
    if (made)
        *made = roller.newPlan();
    return changes;
}

}  // namespace tri
