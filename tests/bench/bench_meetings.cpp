// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The whole program with 500 meetings and 20,000 agenda items and what belongs to them: how long the window stands still at
// the most on each page, beside an empty window in the same run, and how long it takes until all is there. After that what
// is worked out for these pages, beside reading the items alone.

#include "core/brief/briefs.h"
#include "core/kinds/agendaitem.h"
#include "core/kinds/allkinds.h"
#include "core/kinds/meeting.h"
#include "core/kinds/theme.h"
#include "core/rules/agendadraft.h"
#include "core/rules/priorities.h"
#include "core/rules/themematrix.h"
#include "core/workspace/starter.h"
#include "tests/bench/benchdesk.h"
#include "tests/bench/benchrecords.h"
#include "tests/bench/meetingrecords.h"
#include "ui/pages/agendamodel.h"
#include "ui/pages/agendaview.h"
#include "ui/pages/briefpage.h"
#include "ui/pages/matrixpanel.h"
#include "ui/pages/meetingpage.h"
#include "ui/pages/proposalpanel.h"
#include "ui/records/recordlistpage.h"

#include <QApplication>
#include <QComboBox>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdio>

using namespace tri;
using namespace tri::ui;
using namespace tri::bench;
using namespace Qt::StringLiterals;

namespace {

void driveMeeting(Drive &drive, Desk &desk, const RecordId &meeting)
{
    const auto page = [&desk] { return qobject_cast<MeetingPage *>(desk.pages()->page()); };
    drive.step("a meeting opened", [&] { desk.showMeeting(meeting); });
    drive.step("an item down, ten times", [&] {
        for (int i = 0; i < 10; ++i) {
            QTest::keyClick(page()->agenda(), Qt::Key_Down);
            QCoreApplication::processEvents();  // keys come one at a time
        }
    });
    drive.step("an item moved", [&] { page()->moveCurrent(1); });
    drive.step("an item moved back", [&] { page()->moveCurrent(-1); });
    drive.step(
        "an agenda proposed", [&] { page()->propose(); }, [&] { return !page()->proposals()->isBusy(); });
    QTabWidget *tabs = page()->findChild<QTabWidget *>();
    for (int tab = 1; tab < tabs->count(); ++tab)
        if (tabs->isTabVisible(tab))
            drive.step(qPrintable(u"its tab “%1”"_s.arg(tabs->tabText(tab).remove(u'&'))),
                       [tabs, tab] { tabs->setCurrentIndex(tab); });
    drive.step(
        "its brief", [&] { desk.showBrief(meeting); },
        [&desk] {
            const auto *brief = qobject_cast<BriefPage *>(desk.pages()->page());
            return brief && brief->isUpToDate();
        });
}

void driveConvergence(Drive &drive, Desk &desk)
{
    QTabWidget *tabs = nullptr;
    MatrixPanel *panel = nullptr;
    const auto counted = [&panel] { return !panel->isBusy(); };
    drive.step("the convergence board", [&] { desk.showPlacePage(u"convergence"_s); });
    tabs = desk.pages()->page()->findChild<QTabWidget *>(u"convergence.tabs"_s);
    panel = desk.pages()->page()->findChild<MatrixPanel *>();
    drive.step(
        "the matrix of themes", [&] { tabs->setCurrentIndex(1); }, counted);
    auto *by = panel->findChild<QComboBox *>(u"convergence.periods"_s);
    drive.step(
        "the matrix by chairmanships", [&] { by->setCurrentIndex(1); }, counted);
    drive.step(
        "the matrix by years", [&] { by->setCurrentIndex(2); }, counted);
}

void driveLists(Drive &drive, Desk &desk)
{
    const auto list = [&desk] { return qobject_cast<RecordListPage *>(desk.pages()->page()); };
    const auto look = [&list](Filter filter, QList<SortKey> sort, const QString &group) {
        ListLook out;
        out.filter = std::move(filter);
        out.sort = std::move(sort);
        out.group = group;
        list()->setLook(out);
    };
    drive.step("the list of themes", [&] { desk.showKind(u"theme"_s); });
    drive.step("the list of meetings", [&] { desk.showKind(u"meeting"_s); });
    drive.step("meetings, filtered and sorted", [&] {
        look({{Condition{u"kind"_s, Condition::Op::Is, u"trilateral"_s}}}, {{u"from"_s, true}}, {});
    });
    drive.step("the list of agenda items", [&] { desk.showKind(u"agenda_item"_s); });
    drive.step("agenda items, filtered and sorted", [&] {
        look({{Condition{u"kind"_s, Condition::Op::Is, u"item"_s}}}, {{u"title"_s, true}}, {});
    });
    drive.step("agenda items, by meeting", [&] { look({}, {}, u"meeting"_s); });
    drive.step("search everywhere", [&] { desk.showSearch(u"reported"_s); });
}

void line(const char *what, const QList<double> &times, double base)
{
    std::printf("%-48s %9.1f ms %9.1f ms %8.2f x\n", what, median(times), percentile95(times),
                median(times) / base);
    std::fflush(stdout);
}

void measureRules(Workspace &workspace, const RecordId &last)
{
    constexpr int kRuns = 5;
    const RecordIds items = must(workspace.find({.kind = &kindOf<AgendaItem>().spec}));
    const QList<double> reading = timings(kRuns, [&] { (void)must(workspace.rows(items)); });
    const double base = median(reading);
    const QDate today(2025, 1, 1);
    std::printf("\n%-48s %12s %12s %10s\n", "", "median", "95 %", "ratio");
    line("reading all agenda items (base line)", reading, base);
    line("proposing an agenda",
         timings(kRuns,
                 [&] {
                     Reader reader(workspace);
                     if (draftAgenda(reader, *reader.one<Meeting>(last), today).isEmpty() || reader.problem())
                         qFatal("nothing proposed");
                 }),
         base);
    line("priorities and their positions",
         timings(kRuns,
                 [&] {
                     Reader reader(workspace);
                     if (readPriorities(reader).priorities.isEmpty())
                         qFatal("no priorities");
                 }),
         base);
    ThemeData data;
    line("what bears on themes",
         timings(kRuns,
                 [&] {
                     Reader reader(workspace);
                     data = readThemes(reader, u"en"_s);
                 }),
         base);
    line("the matrix of it, by years",
         timings(kRuns, [&] { (void)themeMatrix(data, MatrixPeriods::Years).cells.size(); }), base);
    const RecordIds themes = must(workspace.find({.kind = &kindOf<tri::Theme>().spec}));
    line("minutes on a theme across years",
         timings(kRuns,
                 [&] {
                     BriefRequest request{.recipe = u"minutes_theme"_s};
                     request.theme = themes.value(0);
                     (void)must(makeBrief(workspace, request));
                 }),
         base);
    line("minutes of a meeting",
         timings(kRuns, [&] { (void)must(makeBrief(workspace, {.recipe = u"minutes"_s, .meeting = last})); }),
         base);
}

}  // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    MeetingRecords size;
    if (argc > 1)
        size.items = std::max(size.meetings, QByteArray(argv[1]).toInt());
    QTemporaryDir folder;
    const QString path = folder.filePath(u"desk.trilateral"_s);
    test::TestIds ids(2);
    Workspace::Options options;
    options.registry = &allKinds();
    options.author = u"Measurement"_s;
    options.ids = &ids;
    RecordId last;
    {
        auto made = must(createStarter(path, options, true));
        last = addMeetingRecords(*made, size);
    }
    std::printf("%d meetings, %d agenda items\n", size.meetings, size.items);
    BenchDesk desk(path, options);
    driveMeeting(desk.drive(), desk.desk(), last);
    driveConvergence(desk.drive(), desk.desk());
    driveLists(desk.drive(), desk.desk());
    measureRules(desk.workspace(), last);
    return 0;
}
