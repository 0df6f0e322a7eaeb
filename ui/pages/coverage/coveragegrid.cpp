// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/coverage/coveragegrid.h"

#include <QCoreApplication>

#include <functional>

namespace tri::ui {

namespace {

struct CoverageGridWords {
    Q_DECLARE_TR_FUNCTIONS(CoverageGrid)
};

/// Of one line, or of the whole.
using Marks = std::function<QList<CoverageMark>(const CoverageCount &counts, bool isWhole)>;

/// @p whole: only the first line.
CoverageGrid gridOf(const Coverage &counted, CoverageBy by, const QStringList &columns, const Marks &marksOf,
                    bool whole = false)
{
    CoverageGrid out;
    out.columns = columns;
    out.lines << CoverageGridWords::tr("Together, each once");
    out.levels << 0;
    out.marks << marksOf(counted.all, true);
    if (whole)
        return out;
    for (const CoverageRow &row : counted.table(by)) {
        out.lines << row.title;
        out.levels << row.level;
        out.marks << marksOf(row.counts, false);
    }
    return out;
}

CoverageMark markOf(const RecordIds &records, NumberShow show = NumberShow::Exact)
{
    return {int(records.size()), show, records};
}

QStringList statusColumns()
{
    QStringList columns;
    for (std::size_t i = 0; i < kStatusWords; ++i)
        columns << statusWordText(i);
    return columns;
}

QList<CoverageMark> statusMarks(const CoverageCount &counts)
{
    QList<CoverageMark> out;
    for (std::size_t i = 0; i < kStatusWords; ++i)
        out << markOf(counts.followUps[i], counts.wordShown[i]);
    return out;
}

}  // namespace

QString CoverageGrid::words(int line, int column) const
{
    return CoverageGridWords::tr("%1, %2: %3", "line, column, number")
        .arg(isolated(lines[line]), columns[column], mark(line, column).text());
}

CoverageGrid takeUpGrid(const Coverage &counted, CoverageBy by)
{
    QStringList columns;
    for (std::size_t i = 0; i < kTakeUps; ++i)
        columns << takeUpText(TakeUp(i));
    return gridOf(counted, by, columns, [](const CoverageCount &counts, bool) {
        QList<CoverageMark> out;
        for (const RecordIds &part : counts.recommendations)
            out << markOf(part);
        return out;
    });
}

CoverageGrid statusGrid(const Coverage &counted, CoverageBy by)
{
    return gridOf(
        counted, by, statusColumns(), [](const CoverageCount &counts, bool) { return statusMarks(counts); },
        counted.sharedCopy);
}

CoverageGrid numberGrid(const Coverage &counted, CoverageBy by)
{
    const bool byKind = !counted.sharedCopy;  // in a shared copy the kinds of one line are few
    QStringList columns{kindOf<Recommendation>().spec.pluralText()};
    for (std::size_t i = 0; i < kTakeUps; ++i)
        columns << takeUpText(TakeUp(i));
    columns << CoverageGridWords::tr("Actions");
    for (std::size_t i = 0; byKind && i < kActionKinds; ++i)
        columns << actionKindText(ActionKind(i));
    columns << CoverageGridWords::tr("Actors") << kindOf<Indicator>().spec.pluralText()
            << kindOf<Measurement>().spec.pluralText();
    columns += statusColumns();
    return gridOf(counted, by, columns, [byKind](const CoverageCount &counts, bool isWhole) {
        QList<CoverageMark> out{markOf(counts.all())};
        for (const RecordIds &part : counts.recommendations)
            out << markOf(part);
        out << markOf(counts.allActions(), counts.actionsShown);
        for (std::size_t i = 0; byKind && i < kActionKinds; ++i)
            out << markOf(counts.actions[i]);
        out << CoverageMark{counts.actors, counts.actorsShown, counts.allActions()}
            << markOf(counts.indicators) << markOf(counts.measurements);
        if (byKind || isWhole)
            return out + statusMarks(counts);
        // Whether there is any would tell something already.
        return out + QList<CoverageMark>(kStatusWords, CoverageMark{1, NumberShow::Joined, {}});
    });
}

}  // namespace tri::ui
