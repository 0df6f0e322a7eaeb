// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Frames of the timeline while it is scrolled and zoomed, with 5,000 and 50,000 lines. Base line of the same run: painting
// as many plain rectangles as a frame of the timeline has items.

#include "core/rules/plantimeline.h"
#include "tests/bench/benchrecords.h"
#include "ui/pages/plans/timelineview.h"
#include "ui/services/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QPainter>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QTest>

#include <cstdio>

using namespace tri;
using namespace tri::ui;
using namespace tri::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int kRuns = 300;
constexpr double kFrame = 1000.0 / 60;

class Rectangles final : public QWidget {
public:
    int count = 0;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), palette().base());
        for (int i = 0; i < count; ++i)
            painter.fillRect(QRect(i * 37 % width(), i * 91 % height(), 60, 14), palette().highlight());
    }
};

PlanTree planOf(int lines)
{
    QRandomGenerator random(7);
    WorkPlan plan;
    plan.from = {2013};
    plan.to = {2015};
    QList<Objective> objectives;
    QList<Activity> activities;

    const QStringList statuses{u"planned"_s, u"under_way"_s, u"done"_s, u"delayed"_s};
    for (int i = 0; i < lines; ++i) {
        if (i % 10 == 0) {
            Objective one;
            one.id = RecordId::fromName(u"bench", QString::number(i));
            one.number = QString::number(i / 10 + 1);
            one.title = LocalText(
                u"en"_s, u"Objective %1 of the plan, with a title of usual length"_s.arg(i / 10 + 1));
            objectives << one;
            continue;
        }
        Activity one;
        one.id = RecordId::fromName(u"bench", QString::number(i));
        one.number = u"%1.%2"_s.arg(i / 10 + 1).arg(i % 10);
        one.title =
            LocalText(u"en"_s, u"Activity %1: train those who train others, in three languages"_s.arg(i));
        one.objective = objectives.last().id;
        one.from = PartialDate(QDate(2013, 1, 1).addDays(random.bounded(1000)));
        one.to = PartialDate(one.from.first().addDays(20 + random.bounded(150)));
        one.status = statuses[random.bounded(4)];
        if (i % 10 > 2)
            one.dependsOn = {activities.last().id};
        activities << one;
    }
    return planTree(plan, objectives, activities);
}

void line(const char *what, const QList<double> &times, double base)
{
    const double slow = percentile95(times);
    std::printf("  %-34s %8.2f ms %8.2f ms %8.1f x   at most %.1f ms %s\n", what, median(times), slow,
                slow / base, kFrame, slow <= kFrame ? "" : " <- over");
    std::fflush(stdout);
}

}  // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    tri::ui::Theme theme;
    theme.apply(application);
    for (const int lines : {5'000, 50'000}) {
        QElapsedTimer clock;
        clock.start();
        const PlanTree tree = planOf(lines);
        const qint64 read = clock.restart();
        auto timeline = std::make_shared<const PlanTimeline>(planTimeline(tree, {}, QDate(2014, 6, 15)));
        const qint64 made = clock.restart();
        TimelineView view(theme);
        view.resize(1280, 800);
        view.setTimeline(timeline);
        view.show();
        (void)QTest::qWaitForWindowExposed(&view);
        view.repaint();
        const qint64 shown = clock.restart();
        Rectangles base;
        base.count = int(view.picture().items.size());
        base.resize(1280, 800);
        base.show();
        (void)QTest::qWaitForWindowExposed(&base);
        const double plain = percentile95(timings(kRuns, [&] { base.repaint(); }));
        base.hide();
        std::printf("%d lines: outline %lld ms, timeline %lld ms, first picture %lld ms; %d items a frame, "
                    "as plain rectangles "
                    "%.2f ms\n  %-34s %11s %11s %10s\n",
                    lines, read, made, shown, base.count, plain, "", "median", "95 %", "ratio");
        QScrollBar *down = view.verticalScrollBar();
        int step = 0;
        line("scroll down by three rows",
             timings(kRuns,
                     [&] {
                         down->setValue(++step * 84 % std::max(1, down->maximum()));
                         view.viewport()->repaint();
                     }),
             plain);
        line("jump anywhere",
             timings(kRuns,
                     [&] {
                         down->setValue(int(qint64(++step) * 7919 % std::max(1, down->maximum())));
                         view.viewport()->repaint();
                     }),
             plain);
        view.setPerDay(4);
        QScrollBar *across = view.horizontalScrollBar();
        line("scroll along the time",
             timings(kRuns,
                     [&] {
                         across->setValue(++step * 20 % std::max(1, across->maximum()));
                         view.viewport()->repaint();
                     }),
             plain);
        line("zoom in and out",
             timings(kRuns,
                     [&] {
                         view.zoomBy(++step % 40 < 20 ? 1.25 : 0.8);
                         view.viewport()->repaint();
                     }),
             plain);
        line("fold and unfold",
             timings(60,
                     [&] {
                         view.setFolded(0, !view.isFolded(0));
                         view.viewport()->repaint();
                     }),
             plain);
    }
    return 0;
}
