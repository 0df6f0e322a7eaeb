// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/themematrix.h"

#include <QCoreApplication>

#include <algorithm>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ThemeMatrix)
};

using Kind = ThemedRecord::Kind;

/// Two ranges may share a day; a missing end is open.
bool meet(const PartialDate &fromA, const PartialDate &toA, const PartialDate &fromB, const PartialDate &toB)
{
    const auto before = [](const PartialDate &end, const PartialDate &start) {
        return !end.isNull() && !start.isNull() && end.last() < start.first();
    };
    return !before(toA, fromB) && !before(toB, fromA);
}

QList<MatrixPeriod> years(const QList<ThemedRecord> &records)
{
    int first = 0;
    int last = 0;
    for (const ThemedRecord &record : records) {
        const int from = record.from.year;
        const int to = record.to.isNull() ? from : int(record.to.year);
        if (from == 0 || to < from)
            continue;
        first = first == 0 ? from : std::min(first, from);
        last = std::max(last, to);
    }
    QList<MatrixPeriod> out;
    constexpr int kMost = 200;  // a mistyped year makes no thousand columns
    for (int year = std::max(first, last - kMost + 1); year <= last && year > 0; ++year)
        out << MatrixPeriod{QString::number(year), PartialDate(year), PartialDate(year)};
    return out;
}

/// The lines of a record's themes and of all themes above them, each once.
QList<int> linesOf(const ThemeMatrix &matrix, const QHash<RecordId, int> &lineOf, const RecordIds &themes)
{
    QList<int> lines;
    for (const RecordId &theme : themes)
        for (int line = lineOf.value(theme, -1); line >= 0 && !lines.contains(line); line = matrix.themes[line].parent)
            lines << line;
    return lines;
}

void count(MatrixCell &cell, const ThemedRecord &record, std::size_t side)
{
    switch (record.kind) {
    case Kind::Activity: cell.activities << record.id; break;
    case Kind::Agenda: cell.agenda << record.id; break;
    case Kind::Recommendation:
        cell.recommendations << record.id;
        cell.addressed += record.addressed[side];
        break;
    case Kind::Priority: cell.priorities << record.id; break;
    }
}

QString inWords(qsizetype count, const QString &none, const QString &one, const QString &several)
{
    return count == 0 ? none : count == 1 ? one : several;
}

}  // namespace

const MatrixCell &ThemeMatrix::cell(int theme, int period, std::size_t side) const
{
    return cells[qsizetype(theme) * periods.size() + period][side];
}

QStringList ThemeMatrix::activeSides(int theme, int period) const
{
    QStringList out;
    for (std::size_t side = 0; side < kSides; ++side)
        if (cell(theme, period, side).isActive())
            out << sideReference(side);
    return out;
}

QStringList ThemeMatrix::sidesWithGap(int theme, int period) const
{
    QStringList out;
    for (std::size_t side = 0; side < kSides; ++side)
        if (cell(theme, period, side).hasGap())
            out << sideReference(side);
    return out;
}

ThemeMatrix::Standing ThemeMatrix::standing(int theme, int period) const
{
    const qsizetype active = activeSides(theme, period).size();
    if (active > 0)
        return active == 1 ? Standing::One : Standing::Overlap;
    const MatrixTheme &line = themes[theme];
    const bool dated = !line.from.isNull() || !line.to.isNull();
    const bool reviewed = dated ? meet(line.from, line.to, periods[period].from, periods[period].to) : !line.retired;
    return reviewed ? Standing::Nobody : Standing::Apart;
}

QString ThemeMatrix::explanation(int theme, int period, std::size_t side) const
{
    const MatrixCell &at = cell(theme, period, side);
    const auto number = [](qsizetype n) { return int(n); };
    QStringList parts;
    QString activities =
        inWords(at.activities.size(), Words::tr("no activity"), Words::tr("1 activity"),
                Words::tr("%n activities", nullptr, number(at.activities.size())));
    if (by == MatrixPeriods::Plans)
        activities = Words::tr("%1 in the plan %2", "so many activities").arg(activities, periods[period].title);
    parts << activities;
    QString agenda = inWords(at.meetings, Words::tr("on no agenda"), Words::tr("on the agenda of 1 meeting"),
                             Words::tr("on the agenda of %n meetings", nullptr, at.meetings));
    if (at.trilateral > 0)
        agenda = at.trilateral == at.meetings
            ? Words::tr("%1 of all three", "on the agenda of so many meetings").arg(agenda)
            : Words::tr("%1, %2 of them of all three", "on the agenda of so many meetings")
                  .arg(agenda)
                  .arg(at.trilateral);
    parts << agenda;
    QString made =
        inWords(at.recommendations.size(), Words::tr("no recommendation"), Words::tr("1 recommendation"),
                Words::tr("%n recommendations", nullptr, number(at.recommendations.size())));
    if (at.addressed > 0)
        made = at.addressed == at.recommendations.size()
            ? Words::tr("%1 addressed to it", "so many recommendations").arg(made)
            : Words::tr("%1, %2 of them addressed to it", "so many recommendations").arg(made).arg(at.addressed);
    parts << made;
    if (at.hasGap())
        parts << inWords(at.priorities.size(), QString(), Words::tr("gap: its priority has no activity"),
                         Words::tr("gap: its %n priorities have no activity", nullptr, number(at.priorities.size())));
    return Words::tr("%1: %2", "a side and what it does on a theme")
        .arg(sideReference(side), parts.join(Words::tr("; ", "between what a side does")));
}

QString ThemeMatrix::together(int theme, int period) const
{
    const QStringList active = activeSides(theme, period);
    QStringList parts;
    switch (standing(theme, period)) {
    case Standing::Overlap: parts << Words::tr("Overlap: %1 are active").arg(namesInWords(active)); break;
    case Standing::One: parts << Words::tr("%1 alone is active").arg(active.first()); break;
    case Standing::Nobody: parts << Words::tr("Gap: no side is active"); break;
    case Standing::Apart: break;
    }
    const QStringList gaps = sidesWithGap(theme, period);
    if (!gaps.isEmpty())
        parts << (gaps.size() == 1 ? Words::tr("Gap: %1 has a priority without an activity")
                                   : Words::tr("Gap: %1 have priorities without an activity", "several sides"))
                     .arg(namesInWords(gaps));
    return parts.join(u". "_s);
}

ThemeMatrix themeMatrix(const ThemeData &data, MatrixPeriods by)
{
    ThemeMatrix matrix;
    matrix.by = by;
    matrix.themes = data.themes;
    matrix.periods = by == MatrixPeriods::Plans ? data.plans
        : by == MatrixPeriods::Chairmanships    ? data.chairmanships
                                                : years(data.records);
    matrix.cells.resize(matrix.themes.size() * matrix.periods.size());
    QHash<RecordId, int> lineOf;
    for (int line = 0; line < int(matrix.themes.size()); ++line)
        lineOf.insert(matrix.themes[line].id, line);
    QList<std::array<RecordId, kSides>> counted(matrix.cells.size());  // the meeting counted last in each cell
    for (const ThemedRecord &record : data.records) {
        const QList<int> lines = linesOf(matrix, lineOf, record.themes);
        bool placed = lines.isEmpty();
        const bool dated = !record.from.isNull() || !record.to.isNull();
        for (qsizetype period = 0; dated && period < matrix.periods.size(); ++period) {
            const MatrixPeriod &when = matrix.periods[period];
            if (!meet(record.from, record.to, when.from, when.to))
                continue;
            placed = true;
            for (const int line : lines)
                for (std::size_t side = 0; side < kSides; ++side) {
                    if (!record.sides[side])
                        continue;
                    const qsizetype at = line * matrix.periods.size() + period;
                    MatrixCell &cell = matrix.cells[at][side];
                    count(cell, record, side);
                    if (record.kind != Kind::Agenda || counted[at][side] == record.meeting)
                        continue;
                    counted[at][side] = record.meeting;
                    ++cell.meetings;
                    cell.trilateral += record.trilateral;
                }
        }
        matrix.outside += !placed;
    }
    return matrix;
}

}  // namespace tri
