// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// When a State plans: which of its cycles is over, under way or to come on a day, and whether a proposal can still enter the
// text. What is not entered is told as not entered; nothing is guessed.

#include "core/base/localtext.h"
#include "core/kinds/planningcycle.h"

#include <QDate>
#include <QList>
#include <QLocale>

namespace tri {

enum class CyclePhase { Past, Current, Coming, NotKnown };
/// The time in which a text is prepared.
enum class CycleWindow { NotYetOpen, Open, Closed, NotKnown, Contradictory };
[[nodiscard]] QString cyclePhaseKey(CyclePhase phase);
[[nodiscard]] QString cycleWindowKey(CycleWindow window);
[[nodiscard]] QString cyclePhaseText(CyclePhase phase);

[[nodiscard]] CyclePhase cyclePhase(const PlanningCycle &cycle, const QDate &day);
[[nodiscard]] CycleWindow cycleWindow(const PlanningCycle &cycle, const QDate &day);

/// A cycle as it stands on a day.
struct CycleOn {
    PlanningCycle cycle;
    CyclePhase phase = CyclePhase::NotKnown;
    CycleWindow window = CycleWindow::NotKnown;
    int next =
        -1;  ///< of one that is closed: the place of the next of its instrument that is not; -1 = none is entered
};

struct StateCalendar {
    RecordId state;
    QDate day;
    QList<CycleOn> cycles;  ///< in the order of time; without any date last
    int target = -1;        ///< the one that something could still enter first; -1 = none is entered

    [[nodiscard]] const CycleOn *targetCycle() const { return target < 0 ? nullptr : &cycles[target]; }
    [[nodiscard]] int place(const RecordId &cycle) const;
};
/// Pure.
[[nodiscard]] StateCalendar stateCalendar(const QList<PlanningCycle> &cycles, const RecordId &state,
                                          const QDate &day);

/// What a cycle does in one month. Only what is certain counts: a year without a month says nothing of any one month.
enum class MonthMark { Opens, Prepared, Closes, Runs };
struct CycleMonth {
    int place = 0;  ///< among the cycles of the calendar
    MonthMark mark = MonthMark::Runs;
    friend bool operator==(const CycleMonth &, const CycleMonth &) = default;
};
/// Pure. Of the month that begins on @p first; cycles whose dates contradict each other are left out.
[[nodiscard]] QList<CycleMonth> cyclesIn(const StateCalendar &calendar, const QDate &first);

/// "UNDAF 2014–2018", or its name where it has one.
[[nodiscard]] QString cycleName(const PlanningCycle &cycle, const QString &language);
/// "Opens in 5 months (Sep 2014); its text closes on 30 Jun 2015."
[[nodiscard]] QString cycleWindowText(const StateCalendar &calendar, int place, const QString &language,
                                      const QLocale &locale);

}  // namespace tri
