// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The page of a work plan with 5,000 and 50,000 activities: what each step takes with the large one, as a ratio to the
// small one, and how long the window stands still.

#include "core/kinds/allkinds.h"
#include "core/rules/planoutline.h"
#include "tests/bench/benchrecords.h"
#include "tests/support/planmaker.h"
#include "tests/support/workspacefixture.h"
#include "ui/lists/filling.h"
#include "ui/pages/plans/outlinemodel.h"
#include "ui/pages/plans/outlinepart.h"
#include "ui/pages/plans/outlineview.h"
#include "ui/pages/plans/planpage.h"
#include "ui/services/longruns.h"
#include "ui/services/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTest>
#include <QTimer>

#include <cstdio>

using namespace tri;
using namespace tri::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr int kLongest = 120000;  // ms

/// Milliseconds until @p done, and the longest time in which the event loop gave no answer.
struct Timing {
    double whole = 0;
    double still = 0;
};

Timing timed(const std::function<void()> &begin, const std::function<bool()> &done)
{
    Timing timing;
    QElapsedTimer whole;
    QElapsedTimer since;
    QTimer beat;
    beat.setInterval(0);
    QObject::connect(&beat, &QTimer::timeout, &beat, [&] {
        timing.still = std::max(timing.still, double(since.nsecsElapsed()) / 1e6);
        since.start();
    });
    whole.start();
    since.start();
    beat.start();
    begin();
    while (!done() && whole.elapsed() < kLongest)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
    QCoreApplication::processEvents();
    timing.whole = double(whole.nsecsElapsed()) / 1e6;
    return timing;
}

QList<std::pair<QString, Timing>> measure(int activities)
{
    test::WorkspaceFixture files(allKinds(), 7);
    const auto workspace = files.create(u"plan"_s);
    const RecordId plan = test::savePlan(*workspace, test::makePlan(activities));
    Theme theme;
    LongRuns runs;
    AppContext context;
    context.workspace = workspace.get();
    context.theme = &theme;
    context.clock = &systemClock();
    context.longRuns = &runs;
    QList<std::pair<QString, Timing>> out;
    std::unique_ptr<PlanPage> page;
    out << std::pair(u"open"_s, timed(
                                    [&] {
                                        page = std::make_unique<PlanPage>(context, plan);
                                        page->resize(1280, 800);
                                        page->show();
                                    },
                                    [&] { return page->plan() != nullptr; }));
    auto *part = page->findChild<OutlinePart *>();
    out << std::pair(u"first rows"_s, timed([&] { part->view()->viewport()->repaint(); }, [] { return true; }));
    out << std::pair(u"filter"_s, timed([&] { part->model()->setWords(u"remittances guide"_s); }, [] { return true; }));
    out << std::pair(u"filter again"_s, timed([&] { part->model()->setWords(u"skills"_s); }, [] { return true; }));
    part->model()->setWords({});
    SharedPlan before = page->plan();
    int line = 0;
    while (!before->activity(line))
        ++line;
    const RecordId id = before->lines[line].id;
    const FieldSpec &field = *kindOf<Activity>().spec.field(u"other_partners");
    out << std::pair(u"edit a cell"_s,
                     timed([&] { (void)part->model()->fill({id}, field, FillMode::Set, u"Others"_s); },
                           [&] { return page->plan() != before; }));
    before = page->plan();
    part->view()->moveTo(part->model()->rowOf(id), 0);
    out << std::pair(u"move a line"_s, timed([&] { Q_EMIT part->view()->moveWanted(1); },
                                             [&] { return page->plan() != before; }));
    return out;
}

}  // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const auto small = measure(5000);
    const auto large = measure(50000);
    std::printf("%-14s %12s %12s %8s %14s %14s\n", "step", "5,000 ms", "50,000 ms", "ratio", "still 5,000", "still 50,000");
    for (qsizetype at = 0; at < small.size(); ++at) {
        const Timing &less = small[at].second;
        const Timing &more = large[at].second;
        std::printf("%-14s %12.1f %12.1f %8.1f %14.1f %14.1f\n", qPrintable(small[at].first), less.whole, more.whole,
                    more.whole / std::max(less.whole, 0.01), less.still, more.still);
    }
    return 0;
}
