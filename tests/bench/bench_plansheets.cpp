// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A plan's workbook out and back in, with 5,000 and with 50,000 activities. Base line of the same run: reading the plan's
// lines. Ten times the lines should take little more than ten times as long.

#include "core/kinds/allkinds.h"
#include "core/kinds/organisation.h"
#include "core/plansheets/planexport.h"
#include "core/plansheets/planimport.h"
#include "core/rules/plantree.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <cstdio>

using namespace tri;
using namespace Qt::StringLiterals;

namespace {

template <typename T> T must(Result<T> result)
{
    if (!result)
        qFatal("%s %s", qPrintable(result.error().text), qPrintable(result.error().detail));
    return *std::move(result);
}

struct Times {
    double read = 0, written = 0, opened = 0, unchanged = 0, edited = 0, applied = 0, bytes = 0;
};

RecordId fill(Workspace &workspace, int activities)
{
    ChangeSet changes{Origin::Import, {u"import"_s, {}, {}, {}, activities}, {}};
    Organisation agency{.id = workspace.newId()};
    agency.reference = u"IOM"_s;
    agency.name = LocalText(u"en"_s, u"International Organization for Migration"_s);
    changes.records << creation(toRow(agency));
    WorkPlan plan{.id = workspace.newId(), .title = LocalText(u"en"_s, u"Large plan"_s)};
    changes.records << creation(toRow(plan));
    RecordIds above;
    for (int at = 0; at < activities / 50; ++at) {
        Objective one{.id = workspace.newId()};
        one.number = QString::number(at + 1);
        one.title = LocalText(u"en"_s, u"Objective %1"_s.arg(at));
        one.workPlan = plan.id;
        one.order = at;
        above << one.id;
        changes.records << creation(toRow(one));
    }
    for (int at = 0; at < activities; ++at) {
        Activity one{.id = workspace.newId(),
                     .title = LocalText(u"en"_s, u"Activity %1 with a title of some length"_s.arg(at))};
        one.number = u"%1.%2"_s.arg(at % above.size() + 1).arg(at / above.size() + 1);
        one.reference = u"A-%1"_s.arg(at);
        one.workPlan = plan.id;
        one.objective = above[at % above.size()];
        one.owners = {agency.id};
        one.due = PartialDate(QDate(2014, 1, 1).addDays(at % 700));
        one.status = u"planned"_s;
        changes.records << creation(toRow(one));
    }
    must(workspace.apply(changes));
    return plan.id;
}

Times measure(int activities)
{
    QTemporaryDir folder;
    const auto workspace = must(Workspace::create(folder.filePath(u"bench.trilateral"_s),
                                                  {.registry = &allKinds(), .author = u"Bench"_s}));
    const RecordId plan = fill(*workspace, activities);
    Times times;
    QElapsedTimer clock;
    clock.start();
    Reader reader(*workspace);
    const auto tree = readPlan(reader, plan);
    times.read = double(clock.restart());
    const QByteArray bytes = must(exportPlan(*workspace, plan)).bytes;
    times.written = double(clock.restart());
    times.bytes = double(bytes.size());
    RawBook raw = must(readRawBook(bytes));
    PlanBook book = must(readPlanBook(raw));
    times.opened = double(clock.restart());
    const PlanChanges none = must(planImport(*workspace, plan, book));
    times.unchanged = double(clock.restart());
    if (!none.rows.isEmpty() || none.unchanged < activities)
        qFatal("a workbook that nobody touched has %lld changes", qlonglong(none.rows.size()));
    for (PlanTable &table : book.tables) {
        const int title = table.columnOf(specOf(table.sheet).indexOf(u"title"));
        for (PlanTableRow &row : table.rows)
            if (table.sheet == PlanSheet::Activities)
                row.cells[title] += u'!';
    }
    clock.restart();
    const PlanChanges all = must(planImport(*workspace, plan, book));
    times.edited = double(clock.restart());
    must(workspace->apply(takenChanges(all).changes));
    times.applied = double(clock.restart());
    return times;
}

void line(const char *what, double few, double many)
{
    std::printf("%-44s %9.0f ms %9.0f ms %8.1f x\n", what, few, many, few > 0 ? many / few : 0.0);
    std::fflush(stdout);
}

}  // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    constexpr int few = 5'000;
    constexpr int many = 50'000;
    const Times small = measure(few);
    const Times large = measure(many);
    std::printf("%-44s %12d %12d   growth\n", "activities", few, many);
    line("read the plan (base)", small.read, large.read);
    line("write the workbook", small.written, large.written);
    line("open the workbook", small.opened, large.opened);
    line("hold it against the plan, nothing changed", small.unchanged, large.unchanged);
    line("hold it against the plan, all titles changed", small.edited, large.edited);
    line("take all of it over", small.applied, large.applied);
    std::printf("%-44s %9.1f MB %9.1f MB %8.1f x\n", "size of the workbook", small.bytes / 1e6,
                large.bytes / 1e6, large.bytes / small.bytes);
    return 0;
}
