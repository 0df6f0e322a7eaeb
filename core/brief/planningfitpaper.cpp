// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What could fit the next planning cycle of a State, on paper.

#include "core/brief/planningfitpaper.h"

#include "core/brief/papersubject.h"
#include "core/brief/parts.h"
#include "core/rules/followupstory.h"
#include "core/rules/planningfit.h"

#include <QCoreApplication>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

struct BriefText {
    Q_DECLARE_TR_FUNCTIONS(Brief)
};

using Kind = FitReason::Kind;

class FitPaper {
public:
    FitPaper(Composer &composer, const PlanningFit &fit) : m_c(composer), m_fit(fit) {}
    void write();

private:
    void title();
    void calendar();
    void lines();
    [[nodiscard]] QString windowText(const CycleOn &one);
    [[nodiscard]] QString nameOf(const PlanningCycle &cycle);
    [[nodiscard]] QString reasonText(const FitReason &reason);
    [[nodiscard]] QString numbers(const RecordIds &ids);

    Composer &m_c;
    const PlanningFit &m_fit;
};

void FitPaper::title()
{
    const QString state = m_c.names.full(m_fit.state.id);
    m_c.frame(m_c.word("kind_of_paper") + u": "_s + state, m_c.word("kind_of_paper") + u' ' + state);
    TitleBlock block;
    block.kind = m_c.word("kind_of_paper");
    block.title = plain(state);
    block.lines << std::pair{m_c.word("as_of_label"), plain(m_c.longDay(PartialDate(m_fit.calendar.day)))};
    block.lines << std::pair{m_c.word("version"), plain(m_c.longDay(PartialDate(m_c.date())))};
    m_c.add(std::move(block));
    m_c.note(m_c.word("fit_note"));
}

QString FitPaper::nameOf(const PlanningCycle &cycle)
{
    const QString name = m_c.tell(cycle, u"name").text;
    const QString word = name.isEmpty() ? m_c.choice<PlanningCycle>("instrument", cycle.instrument) : name;
    const QString days = m_c.days(cycle.from, cycle.to);
    return m_c.within(days.isEmpty() ? word : m_c.aside({word, days}));
}

QString FitPaper::windowText(const CycleOn &one)
{
    const PlanningCycle &cycle = one.cycle;
    const auto day = [this](const PartialDate &date) {
        return date.isNull() ? m_c.word("not_entered") : m_c.within(m_c.longDay(date));
    };
    switch (one.window) {
    case CycleWindow::Open: return m_c.word("window.open").arg(day(cycle.preparationTo));
    case CycleWindow::NotYetOpen:
        return m_c.word("window.not_yet_open").arg(day(cycle.preparationFrom), day(cycle.preparationTo));
    case CycleWindow::Closed:
        return one.next < 0
            ? m_c.word("window.closed")
            : m_c.word("window.closed_next").arg(nameOf(m_fit.calendar.cycles[one.next].cycle));
    case CycleWindow::Contradictory: return m_c.word("window.contradictory");
    case CycleWindow::NotKnown: break;
    }
    return m_c.word("window.not_known").arg(day(cycle.preparationTo));
}

void FitPaper::calendar()
{
    m_c.heading(1, m_c.word("calendar"));
    Table table = m_c.table({{"col.cycle", 3}, {"col.phase", 1.2}, {"col.window", 4}});
    for (const CycleOn &one : m_fit.calendar.cycles)
        if (m_c.shows(one.cycle.id))
            table.rows << QList<Inlines>{plain(nameOf(one.cycle)),
                                         plain(m_c.word(qPrintable(u"phase."_s + cyclePhaseKey(one.phase)))),
                                         plain(windowText(one))};
    if (table.rows.isEmpty())
        m_c.note(m_c.word("no_cycle"));
    else
        m_c.add(std::move(table));
}

QString FitPaper::numbers(const RecordIds &ids)
{
    constexpr int kMost = 3;
    QStringList out;
    for (const RecordId &id : ids.mid(0, kMost))
        out << m_c.within(m_c.reference(id));
    if (ids.size() > kMost)
        out << u"…"_s;
    return m_c.list(out);
}

QString FitPaper::reasonText(const FitReason &reason)
{
    const QString word = m_c.word(qPrintable(u"reason."_s + fitReasonKey(reason.kind)));
    switch (reason.kind) {
    case Kind::FollowUp: return word.arg(m_c.choice<FollowUp>("status", reason.choice));
    case Kind::ThemeOfCycle:
    case Kind::Agencies: return word.arg(m_c.actors(reason.records.mid(0, 4)));
    case Kind::ThemeOfFollowUp:
    case Kind::Support:
    case Kind::Project: return word.arg(numbers(reason.records));
    case Kind::Addressed:
    case Kind::AddressedToAll: break;
    }
    return word;
}

void FitPaper::lines()
{
    m_c.heading(1, m_c.word("could_fit"));
    bool any = false;
    for (const FitLine::Group group :
         {FitLine::Group::TakenUp, FitLine::Group::Addressed, FitLine::Group::AllStates}) {
        Table table = m_c.table({{"col.number", 1.4}, {"col.recommendation", 4}, {"col.reason", 4}});
        for (const FitLine &line : m_fit.lines) {
            const auto one =
                line.group == group ? m_c.reader.one<Recommendation>(line.recommendation) : std::nullopt;
            if (!one || !m_c.shows(one->id))
                continue;
            QStringList why;
            for (const FitReason &reason : line.reasons)
                why << reasonText(reason);
            table.rows << QList<Inlines>{
                plain(one->reference),
                m_c.tell(*one, one->shortTitle.isEmpty() ? u"text" : u"short_title").inlines(),
                plain(m_c.parts(why))};
        }
        if (table.rows.isEmpty())
            continue;
        any = true;
        m_c.heading(2, m_c.word(qPrintable(u"group."_s + fitGroupKey(group))));
        m_c.add(std::move(table));
    }
    if (!any)
        m_c.none();
    if (m_fit.rest > 0)
        m_c.note(m_c.word("rest").arg(m_fit.rest));
}

void FitPaper::write()
{
    title();
    calendar();
    lines();
}

/// What others may be told of; what concerns the State and is taken out is counted.
PlanningData sharedPlanning(const Workspace &workspace, PlanningData data, const RecordId &state,
                            LeftOut &leftOut)
{
    const auto nameOf = [&workspace](const Row &row) {
        return row.reference().isEmpty() ? workspace.title(row.id) : row.reference();
    };
    QSet<RecordId> states;
    for (const State &one : std::as_const(data.states))
        states.insert(one.id);
    const auto keep = [&leftOut, &nameOf](auto &records, auto concerns) {
        records.removeIf([&](const auto &one) {
            const Row row = toRow(one);
            const bool hidden = !mayShowRecord(row, true);
            if (hidden && concerns(one))
                leftOut.add(hiddenText(*row.spec), nameOf(row));
            return hidden;
        });
    };
    keep(data.cycles, [](const PlanningCycle &) { return false; });
    keep(data.recommendations, [](const Recommendation &) { return false; });
    keep(data.projects, [&state](const Project &one) { return one.states.contains(state); });
    keep(data.persons, [](const Person &) { return false; });
    keep(data.agencies, [](const Organisation &) { return false; });
    keep(data.supports, [](const Support &) { return false; });
    keep(data.followUps, [&state](const FollowUp &one) { return one.actors.contains(state); });
    data.followUps.removeIf([&](const FollowUp &one) {
        // That a State does not pursue something is known to the office alone, and yet is not proposed to it.
        const bool hidden =
            !mayShowFollowUp(one, isByState(one, states), true) && one.status != u"not_pursued";
        if (hidden && one.actors.contains(state))
            leftOut.add(BriefText::tr("Follow-up of States without their consent"), nameOf(toRow(one)));
        return hidden;
    });
    return data;
}

}  // namespace

Result<BriefDocument> planningFitPaper(Reader &reader, const Recipe &recipe, const BriefRequest &request)
{
    const QString unfit =
        BriefText::tr("What fits the next planning cycle is told of a State, and this record is none, or it "
                      "is not in this workspace. Choose a State.");
    const auto state = paperSubject(
        reader, request.record, request.sharedCopy,
        [](const Row &row) { return row.spec == &kindOf<State>().spec; },
        {unfit,
         BriefText::tr(
             "What fits the next planning cycle is told of a State, and this record is of the kind %1. "
             "Choose a State."),
         BriefText::tr(
             "This State is internal or sensitive, so the paper has no shared copy. Print the office "
             "copy, or first change the State's handling to “Shared with the three sides”.")});
    if (!state)
        return fail(state.error());
    Composer composer(reader, recipe, request, parts::dayAsHead(reader, request));
    PlanningData data = readPlanning(reader);
    if (request.sharedCopy)
        data = sharedPlanning(reader.workspace(), std::move(data), request.record, composer.leftOut);
    const auto fit = planningFit(data, request.record, composer.day());
    if (reader.problem())
        return fail(*reader.problem());
    if (!fit)
        return fail(ProblemCode::NotFound, unfit, request.record.toString());
    FitPaper(composer, *fit).write();
    return composer.finish();
}

}  // namespace tri
