// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The matrix of themes and the board of priorities with 500 meetings and 20,000 agenda items. Base lines of the same run:
// reading the items alone, and one row down in a bare table.

#include "core/kinds/agendaitem.h"
#include "core/kinds/allkinds.h"
#include "core/kinds/meeting.h"
#include "core/kinds/theme.h"
#include "core/workspace/starter.h"
#include "tests/bench/benchrecords.h"
#include "ui/pages/convergencepage.h"
#include "ui/services/drafts.h"
#include "ui/services/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QStringListModel>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace tri;
using namespace tri::ui;
using namespace tri::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int kMeetings = 500;
constexpr int kItems = 20'000;
constexpr int kRuns = 20;

void paint(QWidget &window)
{
    QCoreApplication::processEvents();
    window.repaint();
}

void line(const char *what, const QList<double> &times, double base, double aim)
{
    std::printf("%-44s %9.1f ms %9.1f ms %8.2f x   at most %.0f ms %s\n", what, median(times),
                percentile95(times), percentile95(times) / base, aim,
                percentile95(times) <= aim ? "" : " <- over");
    std::fflush(stdout);
}

void fill(Workspace &workspace)
{
    const RecordIds themes = must(workspace.find({.kind = &kindOf<tri::Theme>().spec}));
    ChangeSet changes{Origin::Import, {u"import"_s, u"agenda_item"_s, {}, {}, kItems}, {}};
    RecordIds meetings;
    for (int i = 0; i < kMeetings; ++i) {
        Meeting meeting{.id = workspace.newId(), .title = LocalText(u"en"_s, u"Meeting %1"_s.arg(i))};
        meeting.kind = i % 3 ? u"steering_group"_s : u"trilateral"_s;
        meeting.from = PartialDate(QDate(2007, 1, 1).addDays(i * 8));
        meetings << meeting.id;
        changes.records << creation(toRow(meeting));
    }
    for (int i = 0; i < kItems; ++i) {
        AgendaItem item{.id = workspace.newId(), .meeting = meetings[i % kMeetings]};
        item.title = LocalText(u"en"_s, u"Item %1"_s.arg(i));
        item.themes = {themes[i % themes.size()]};
        changes.records << creation(toRow(item));
    }
    (void)must(workspace.apply(changes));
}

}  // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QTemporaryDir folder;
    test::TestIds ids(2);
    Workspace::Options options;
    options.registry = &allKinds();
    options.author = u"Measurement"_s;
    options.ids = &ids;
    auto workspace = must(createStarter(folder.filePath(u"desk.trilateral"_s), options, true));
    fill(*workspace);

    const RecordIds items = must(workspace->find({.kind = &kindOf<AgendaItem>().spec}));
    const double reading = percentile95(timings(5, [&] { (void)must(workspace->rows(items)); }));
    QStringList rows;
    for (int i = 0; i < kItems; ++i)
        rows << QString::number(i);
    QStringListModel plain(rows);
    QTableView bare;
    bare.setModel(&plain);
    bare.resize(1280, 800);
    bare.show();
    paint(bare);
    const double base = percentile95(timings(kRuns, [&] {
        QTest::keyClick(&bare, Qt::Key_Down);
        paint(bare);
    }));
    bare.close();
    std::printf("%d meetings, %d items; reading the items: %.1f ms; bare table, one row down: %.1f "
                "ms\n\n%-44s %12s %12s %10s\n",
                kMeetings, int(items.size()), reading, base, "", "median", "95 %", "ratio");

    tri::ui::Theme theme;
    Drafts drafts;
    AppContext context;
    context.workspace = workspace.get();
    context.theme = &theme;
    context.drafts = &drafts;
    context.clock = &systemClock();
    ConvergencePage page(context);
    page.resize(1280, 800);
    page.show();
    page.activateWindow();
    (void)QTest::qWaitForWindowActive(&page);
    line("open the board (to reading the items)",
         timings(kRuns,
                 [&] {
                     page.refresh();
                     paint(page);
                 }),
         reading, 100);
    int number = 0;
    line("another day on the board",
         timings(kRuns,
                 [&] {
                     page.setDay(QDate(2014, 4, 1).addDays(++number));
                     paint(page);
                 }),
         base, 100);
    auto *tabs = page.findChild<QTabWidget *>(u"convergence.tabs"_s);
    const QList<double> opened = timings(1, [&] {
        tabs->setCurrentIndex(1);
        paint(page);
    });
    line("open the matrix (to reading the items)", opened, reading, 1000);
    auto *by = page.findChild<QComboBox *>(u"convergence.periods"_s);
    line("other periods",
         timings(kRuns,
                 [&] {
                     by->setCurrentIndex(++number % by->count());
                     paint(page);
                 }),
         base, 100);
    by->setCurrentIndex(2);
    auto *table = page.findChild<QTableView *>(u"convergence.matrix"_s);
    line("one cell on, with its records",
         timings(kRuns,
                 [&] {
                     QTest::keyClick(table, Qt::Key_Right);
                     paint(page);
                 }),
         base, 100);
    line("fold and unfold",
         timings(kRuns,
                 [&] {
                     QTest::keyClick(table, Qt::Key_Space);
                     paint(page);
                 }),
         base, 100);
    return 0;
}
