// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/planningcalendar.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

struct PlanningText {
    Q_DECLARE_TR_FUNCTIONS(PlanningCalendar)
};

bool isBefore(const PartialDate &a, const PartialDate &b)
{
    return !a.isNull() && !b.isNull() && a.last() < b.first();
}

bool contradicts(const PlanningCycle &cycle)
{
    return isBefore(cycle.to, cycle.from) || isBefore(cycle.preparationTo, cycle.preparationFrom)
        || isBefore(cycle.to, cycle.preparationTo);
}

QDate firstKnown(const PlanningCycle &cycle)
{
    for (const PartialDate &date : {cycle.from, cycle.preparationFrom, cycle.preparationTo, cycle.to})
        if (!date.isNull())
            return date.first();
    return QDate(9999, 12, 31);
}

/// By when something that could enter it would have to be there.
QDate wantedBy(const CycleOn &one)
{
    const PlanningCycle &cycle = one.cycle;
    const PartialDate &date = one.window == CycleWindow::Open ? cycle.preparationTo : cycle.preparationFrom;
    return date.isNull() ? firstKnown(cycle) : date.first();
}

/// Which of the windows is looked at first; -1 = nothing can enter it, or nobody knows.
int turnOf(const CycleOn &one)
{
    switch (one.window) {
    case CycleWindow::Open: return 0;
    case CycleWindow::NotYetOpen: return 1;
    case CycleWindow::NotKnown: return one.phase == CyclePhase::Coming ? 2 : -1;
    case CycleWindow::Closed:
    case CycleWindow::Contradictory: break;
    }
    return -1;
}

int chooseTarget(const QList<CycleOn> &cycles)
{
    int best = -1;
    for (int at = 0; at < cycles.size(); ++at) {
        if (turnOf(cycles[at]) < 0)
            continue;
        const auto place = [&cycles](int of) { return std::tuple(turnOf(cycles[of]), wantedBy(cycles[of])); };
        if (best < 0 || place(at) < place(best))
            best = at;
    }
    return best;
}

QString distance(const QDate &from, const QDate &to)
{
    const int days = int(from.daysTo(to));
    int months = (to.year() - from.year()) * 12 + to.month() - from.month();
    months -= to.day() < from.day() ? 1 : 0;
    if (days == 0)
        return PlanningText::tr("today");
    if (days == 1)
        return PlanningText::tr("tomorrow");
    return months < 2 ? PlanningText::tr("in %n days", nullptr, days)
                      : PlanningText::tr("in %n months", nullptr, months);
}

QString openText(const PlanningCycle &cycle, const QDate &day, const QLocale &locale)
{
    if (cycle.preparationTo.isNull())
        return PlanningText::tr("Open; when its text is closed is not entered.");
    return PlanningText::tr("Open; its text closes %1 (%2).")
        .arg(distance(day, cycle.preparationTo.last()), isolated(shortDate(cycle.preparationTo, locale)));
}

QString laterText(const PlanningCycle &cycle, const QDate &day, const QLocale &locale)
{
    const QString opens = PlanningText::tr("Opens %1 (%2)")
                              .arg(distance(day, cycle.preparationFrom.first()),
                                   isolated(shortDate(cycle.preparationFrom, locale)));
    if (cycle.preparationTo.isNull())
        return PlanningText::tr("%1; when its text is closed is not entered.").arg(opens);
    return PlanningText::tr("%1; its text closes on %2.")
        .arg(opens, isolated(shortDate(cycle.preparationTo, locale)));
}

QString unknownText(const PlanningCycle &cycle, const QLocale &locale)
{
    if (!cycle.preparationTo.isNull())
        return PlanningText::tr("When its preparation begins is not entered; its text closes on %1.")
            .arg(isolated(shortDate(cycle.preparationTo, locale)));
    return PlanningText::tr("When it is prepared is not entered.");
}

}  // namespace

QString cyclePhaseKey(CyclePhase phase)
{
    switch (phase) {
    case CyclePhase::Past: return u"past"_s;
    case CyclePhase::Current: return u"current"_s;
    case CyclePhase::Coming: return u"coming"_s;
    case CyclePhase::NotKnown: break;
    }
    return u"not_known"_s;
}

QString cycleWindowKey(CycleWindow window)
{
    switch (window) {
    case CycleWindow::NotYetOpen: return u"not_yet_open"_s;
    case CycleWindow::Open: return u"open"_s;
    case CycleWindow::Closed: return u"closed"_s;
    case CycleWindow::Contradictory: return u"contradictory"_s;
    case CycleWindow::NotKnown: break;
    }
    return u"not_known"_s;
}

QString cyclePhaseText(CyclePhase phase)
{
    switch (phase) {
    case CyclePhase::Past: return PlanningText::tr("Over");
    case CyclePhase::Current: return PlanningText::tr("Now");
    case CyclePhase::Coming: return PlanningText::tr("To come");
    case CyclePhase::NotKnown: break;
    }
    return PlanningText::tr("Dates not known");
}

CyclePhase cyclePhase(const PlanningCycle &cycle, const QDate &day)
{
    if (isBefore(cycle.to, cycle.from))
        return CyclePhase::NotKnown;
    if (!cycle.to.isNull() && cycle.to.last() < day)
        return CyclePhase::Past;
    if (!cycle.from.isNull())
        return cycle.from.first() > day ? CyclePhase::Coming : CyclePhase::Current;
    const bool prepared = (!cycle.preparationFrom.isNull() && cycle.preparationFrom.first() > day)
        || (!cycle.preparationTo.isNull() && cycle.preparationTo.last() >= day);
    return prepared ? CyclePhase::Coming : CyclePhase::NotKnown;
}

CycleWindow cycleWindow(const PlanningCycle &cycle, const QDate &day)
{
    const PartialDate &opens = cycle.preparationFrom;
    const PartialDate &closes = cycle.preparationTo;
    if (contradicts(cycle))
        return CycleWindow::Contradictory;
    if ((!closes.isNull() && closes.last() < day) || cyclePhase(cycle, day) == CyclePhase::Past)
        return CycleWindow::Closed;
    if (!opens.isNull() && opens.first() > day)
        return CycleWindow::NotYetOpen;
    if (opens.isNull())
        return CycleWindow::NotKnown;
    // Begun, and nobody entered when its text was closed.
    const bool begun = !cycle.from.isNull() && cycle.from.first() <= day;
    return closes.isNull() && begun ? CycleWindow::NotKnown : CycleWindow::Open;
}

int StateCalendar::place(const RecordId &cycle) const
{
    for (int at = 0; at < cycles.size(); ++at)
        if (cycles[at].cycle.id == cycle)
            return at;
    return -1;
}

StateCalendar stateCalendar(const QList<PlanningCycle> &cycles, const RecordId &state, const QDate &day)
{
    StateCalendar out{.state = state, .day = day, .cycles = {}};
    for (const PlanningCycle &cycle : cycles)
        if (cycle.state == state)
            out.cycles << CycleOn{cycle, cyclePhase(cycle, day), cycleWindow(cycle, day)};
    std::stable_sort(out.cycles.begin(), out.cycles.end(), [](const CycleOn &a, const CycleOn &b) {
        return firstKnown(a.cycle) < firstKnown(b.cycle);
    });
    for (int at = 0; at < out.cycles.size(); ++at)
        for (int later = at + 1; out.cycles[at].window == CycleWindow::Closed && later < out.cycles.size();
             ++later)
            if (out.cycles[at].next < 0
                && out.cycles[later].cycle.instrument == out.cycles[at].cycle.instrument
                && turnOf(out.cycles[later]) >= 0)
                out.cycles[at].next = later;
    out.target = chooseTarget(out.cycles);
    return out;
}

QList<CycleMonth> cyclesIn(const StateCalendar &calendar, const QDate &first)
{
    const auto isIn = [&first](const PartialDate &date) {
        return date.month != 0 && date.first().year() == first.year()
            && date.first().month() == first.month();
    };
    const QDate last = first.addMonths(1).addDays(-1);
    QList<CycleMonth> out;
    for (int at = 0; at < calendar.cycles.size(); ++at) {
        const PlanningCycle &cycle = calendar.cycles[at].cycle;
        if (calendar.cycles[at].window == CycleWindow::Contradictory)
            continue;
        const bool hasWindow = !cycle.preparationFrom.isNull() && !cycle.preparationTo.isNull();
        if (isIn(cycle.preparationFrom))
            out << CycleMonth{at, MonthMark::Opens};
        else if (hasWindow && cycle.preparationFrom.last() < first && cycle.preparationTo.first() > last)
            out << CycleMonth{at, MonthMark::Prepared};
        if (isIn(cycle.preparationTo))
            out << CycleMonth{at, MonthMark::Closes};
        if (!cycle.from.isNull() && !cycle.to.isNull() && cycle.from.first() <= last
            && cycle.to.last() >= first)
            out << CycleMonth{at, MonthMark::Runs};
    }
    return out;
}

QString cycleName(const PlanningCycle &cycle, const QString &language)
{
    const QString given = cycle.name.in(language);
    QString name = given;
    if (name.isEmpty())
        for (const Choice &choice : kindOf<PlanningCycle>().spec.field(u"instrument")->choices)
            if (cycle.instrument == QLatin1StringView(choice.key))
                name = choiceText(choice);
    if (cycle.from.isNull() && cycle.to.isNull())
        return name;
    const auto year = [](const PartialDate &date) {
        return date.isNull() ? QString() : QString::number(date.year);
    };
    const QString years =
        cycle.from.year == cycle.to.year ? year(cycle.from) : year(cycle.from) + u'–' + year(cycle.to);
    return name.contains(years) ? name
                                : PlanningText::tr("%1 %2", "plan, its years").arg(name, isolated(years));
}

QString cycleWindowText(const StateCalendar &calendar, int place, const QString &language,
                        const QLocale &locale)
{
    const CycleOn &one = calendar.cycles[place];
    const PlanningCycle &cycle = one.cycle;
    switch (one.window) {
    case CycleWindow::Open: return openText(cycle, calendar.day, locale);
    case CycleWindow::NotYetOpen: return laterText(cycle, calendar.day, locale);
    case CycleWindow::NotKnown: return unknownText(cycle, locale);
    case CycleWindow::Contradictory:
        return PlanningText::tr(
            "Its dates contradict each other, so nothing follows from them. Correct them first.");
    case CycleWindow::Closed: break;
    }
    const QString closed = cycle.preparationTo.isNull()
        ? PlanningText::tr("Closed")
        : PlanningText::tr("Closed since %1").arg(isolated(shortDate(cycle.preparationTo, locale)));
    if (one.next < 0)
        return PlanningText::tr("%1; no later one is entered.").arg(closed);
    return PlanningText::tr("%1; the next one is %2.")
        .arg(closed, isolated(cycleName(calendar.cycles[one.next].cycle, language)));
}

}  // namespace tri
