// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/sides.h"

#include <QDate>

namespace tri {

/// What the columns of the matrix are; all follow from the records.
enum class MatrixPeriods { Plans, Chairmanships, Years };

struct MatrixPeriod {
    QString title;  ///< "2013–2015", "Sweden, 2013–2014"
    PartialDate from;
    PartialDate to;  ///< null = open
};

/// One record that bears on themes: an activity, an item or meeting, a recommendation or a priority.
struct ThemedRecord {
    enum class Kind { Activity, Agenda, Recommendation, Priority };
    RecordId id;
    Kind kind = Kind::Activity;
    RecordIds themes;
    std::array<bool, kSides> sides{};
    std::array<bool, kSides> addressed{};  ///< Recommendation: to this side or one of its members
    PartialDate from;                      ///< null = no date is recorded
    PartialDate to;
    RecordId meeting;         ///< Agenda
    bool trilateral = false;  ///< Agenda: the meeting is one of all three
};

struct MatrixTheme {
    RecordId id;
    QString name;
    int level = 0;
    int parent = -1;  ///< its line; -1 = none
    bool children = false;
    bool retired = false;
    PartialDate from;
    PartialDate to;
};

/// Everything the matrix needs, read with one question a kind.
struct ThemeData {
    QList<MatrixTheme> themes;  ///< a tree in reading order; a circle left by a merge shows every theme once
    QList<ThemedRecord> records;  ///< those of one meeting stand together
    QList<MatrixPeriod> plans;
    QList<MatrixPeriod> chairmanships;
};
[[nodiscard]] ThemeData readThemes(Reader &reader, const QString &language);
/// Parts of it, for others that stand themes and chairmanships in the same order.
[[nodiscard]] QList<MatrixTheme> readThemeTree(Reader &reader, const QString &language);
[[nodiscard]] QList<MatrixPeriod> readChairmanships(Reader &reader, const QString &language);

/// What one side does on a theme and the themes below it in a period; each record counts once.
struct MatrixCell {
    RecordIds activities;
    RecordIds agenda;  ///< items, and meetings that are on the theme as a whole
    RecordIds recommendations;
    RecordIds priorities;  ///< its own, in force
    int meetings = 0;      ///< at which it was on the agenda
    int trilateral = 0;    ///< of these
    int addressed = 0;     ///< of the recommendations

    /// It does something of its own: a meeting of all three tells nothing about one of them.
    [[nodiscard]] bool isActive() const
    {
        return !activities.isEmpty() || !recommendations.isEmpty() || meetings > trilateral;
    }
    [[nodiscard]] bool isEmpty() const { return activities.isEmpty() && agenda.isEmpty() && recommendations.isEmpty(); }
    /// A priority that nothing in a work plan serves.
    [[nodiscard]] bool hasGap() const { return !priorities.isEmpty() && activities.isEmpty(); }
    [[nodiscard]] RecordIds records() const { return activities + agenda + recommendations + priorities; }
};

/// Theme by period by side. Counts and words, no order of merit.
struct ThemeMatrix {
    enum class Standing { Apart, Nobody, One, Overlap };  ///< Apart: the theme was not under review then

    MatrixPeriods by = MatrixPeriods::Plans;
    QList<MatrixTheme> themes;
    QList<MatrixPeriod> periods;
    QList<std::array<MatrixCell, kSides>> cells;  ///< theme after theme, in each the periods
    int outside = 0;  ///< records that carry a theme but no date, or lie in none of the periods

    [[nodiscard]] const MatrixCell &cell(int theme, int period, std::size_t side) const;
    [[nodiscard]] QStringList activeSides(int theme, int period) const;
    [[nodiscard]] QStringList sidesWithGap(int theme, int period) const;
    [[nodiscard]] Standing standing(int theme, int period) const;
    /// "GMG: 3 activities in the plan 2013–2015; on the agenda of 2 meetings; no recommendation".
    [[nodiscard]] QString explanation(int theme, int period, std::size_t side) const;
    /// "Overlap: GFMD and GMG are active", "Gap: no side is active" …; "" where there is nothing to say.
    [[nodiscard]] QString together(int theme, int period) const;
};

/// Pure.
[[nodiscard]] ThemeMatrix themeMatrix(const ThemeData &data, MatrixPeriods by);

}  // namespace tri
