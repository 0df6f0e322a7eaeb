// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The whole program with 2,000 recommendations, all States and 20,000 follow-ups: how long the window stands still at the
// most while the follow-up matrix opens, is walked through, scrolled, narrowed and written, beside an empty window in the
// same run. After that what is worked out for it, beside reading the follow-ups alone.

#include "core/brief/briefs.h"
#include "core/exchange/followupbook.h"
#include "core/kinds/allkinds.h"
#include "core/kinds/followup.h"
#include "core/kinds/organisation.h"
#include "core/kinds/project.h"
#include "core/kinds/recommendation.h"
#include "core/kinds/state.h"
#include "core/kinds/support.h"
#include "core/kinds/theme.h"
#include "core/rules/followupmatrix.h"
#include "core/rules/followupwords.h"
#include "core/workspace/starter.h"
#include "tests/bench/benchdesk.h"
#include "tests/bench/benchrecords.h"
#include "ui/pages/followupmatrix/followupfilters.h"
#include "ui/pages/followupmatrix/followupmatrixpage.h"
#include "ui/pages/followupmatrix/followupmodels.h"

#include <QApplication>
#include <QScrollBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace tri;
using namespace tri::ui;
using namespace tri::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int kRecommendations = 2000;
constexpr int kFollowUps = 20'000;
constexpr int kSupports = 2000;
constexpr int kProjects = 500;

template <typename T> RecordIds all(Workspace &workspace)
{
    return must(workspace.find({.kind = &kindOf<T>().spec}));
}

/// Made up from numbers, the same each time.
void addRecords(Workspace &workspace)
{
    const RecordIds states = all<State>(workspace);
    const RecordIds agencies = all<Organisation>(workspace);
    const RecordIds themes = all<tri::Theme>(workspace);
    const auto en = [](const QString &text) { return LocalText(u"en"_s, text); };
    ChangeSet changes;
    changes.origin = Origin::Import;
    changes.label = {u"import"_s, u"follow_up"_s, {}, {}, kFollowUps};
    RecordIds recommendations;
    for (int i = 0; i < kRecommendations; ++i) {
        Recommendation one{.id = workspace.newId(), .reference = u"B-R%1"_s.arg(i, 4, 10, QChar(u'0'))};
        one.text = en(
            u"Recommendation %1, made up for a measurement, as long as they mostly are in reports"_s.arg(i));
        one.shortTitle = en(u"Recommendation %1"_s.arg(i));
        one.themes = {themes[i % themes.size()]};
        recommendations << one.id;
        changes.records << creation(toRow(one));
    }
    for (int i = 0; i < kFollowUps; ++i) {
        FollowUp one{.id = workspace.newId(),
                     .description = en(u"Follow-up %1"_s.arg(i)),
                     .reference = u"B-FU%1"_s.arg(i)};
        one.recommendations = {recommendations[(i * 7) % kRecommendations]};
        one.actors = {states[(i * 13 + i / 97) % states.size()]};
        one.status = followUpWords()[i % followUpWords().size()];
        one.declaredBy = i % 3 ? u"us"_s : u"state"_s;
        one.date = PartialDate(2007 + i % 15);
        changes.records << creation(toRow(one));
    }
    for (int i = 0; i < kSupports; ++i) {
        Support one{.id = workspace.newId(),
                    .organisation = agencies[i % agencies.size()],
                    .state = states[(i * 5) % states.size()],
                    .recommendation = recommendations[i % kRecommendations]};
        one.status = u"offered"_s;
        changes.records << creation(toRow(one));
    }
    for (int i = 0; i < kProjects; ++i) {
        Project one{.id = workspace.newId(), .title = en(u"Project %1"_s.arg(i))};
        one.agencies = {agencies[i % agencies.size()]};
        one.states = {states[i % states.size()], states[(i + 7) % states.size()]};
        one.recommendations = {recommendations[(i * 3) % kRecommendations]};
        changes.records << creation(toRow(one));
    }
    (void)must(workspace.apply(changes));
}

void drivePage(Drive &drive, Desk &desk, const QString &folder)
{
    const auto page = [&desk] { return qobject_cast<FollowUpMatrixPage *>(desk.pages()->page()); };
    const auto there = [&page] { return page() && !page()->isBusy(); };
    drive.step(
        "the matrix opened", [&] { desk.showPlacePage(u"followup_matrix"_s); }, there);
    std::printf("  %d recommendations, %d actors\n", page()->model()->rowCount(),
                page()->model()->columnCount());
    MatrixQuestion question;
    question.allStates = true;
    drive.step(
        "with all States", [&] { page()->ask(question); }, there);
    drive.step("ten cells to the right and down", [&] {
        for (int i = 0; i < 10; ++i) {
            QTest::keyClick(page()->grid(), Qt::Key_Right);
            QTest::keyClick(page()->grid(), Qt::Key_Down);
        }
    });
    drive.step("scrolled down a page at a time, ten times", [&] {
        QScrollBar *bar = page()->grid()->verticalScrollBar();
        for (int i = 0; i < 10; ++i)
            bar->setValue(bar->value() + bar->pageStep());
    });
    drive.step("scrolled to the last actor", [&] {
        QScrollBar *bar = page()->grid()->horizontalScrollBar();
        bar->setValue(bar->maximum());
    });
    drive.step("to the last cell (Ctrl+End)",
               [&] { QTest::keyClick(page()->grid(), Qt::Key_End, Qt::ControlModifier); });
    question.status = u"under_way"_s;
    drive.step(
        "narrowed to a status", [&] { page()->ask(question); }, there);
    question = {};
    question.actors = MatrixQuestion::Actors::States;
    drive.step(
        "all again, States alone", [&] { page()->ask(question); }, there);
    drive.step("as a list", [&] { page()->showList(true); });
    drive.step("the list scrolled to its end", [&] {
        QScrollBar *bar = page()->list()->verticalScrollBar();
        bar->setValue(bar->maximum());
    });
    drive.step("a workbook written", [&] { page()->exportTo(folder + u"/m.xlsx"_s, false); });
}

void line(const char *what, const QList<double> &times, double base)
{
    std::printf("%-48s %9.1f ms %9.1f ms %8.2f x\n", what, median(times), percentile95(times),
                median(times) / base);
    std::fflush(stdout);
}

void measureRules(Workspace &workspace)
{
    constexpr int kRuns = 5;
    const RecordIds entries = all<FollowUp>(workspace);
    const QList<double> reading = timings(kRuns, [&] { (void)must(workspace.rows(entries)); });
    const double base = median(reading);
    std::printf("\n%-48s %12s %12s %10s\n", "", "median", "95 %", "ratio");
    line("reading all follow-ups (base line)", reading, base);
    SharedMatrixData data;
    line("everything of the matrix read",
         timings(kRuns,
                 [&] {
                     Reader reader(workspace);
                     data = std::make_shared<const FollowUpMatrixData>(
                         readFollowUpMatrix(reader, u"en"_s, QDate(2025, 1, 1)));
                 }),
         base);
    FollowUpMatrix made;
    line("the matrix and the list made of it", timings(kRuns, [&] { made = followUpMatrix(data, {}); }),
         base);
    MatrixQuestion narrow;
    narrow.status = u"done"_s;
    narrow.region = u"Africa"_s;
    line("narrowed", timings(kRuns, [&] { (void)followUpMatrix(data, narrow).rows.size(); }), base);
    line("its shared copy",
         timings(kRuns,
                 [&] {
                     LeftOut leftOut;
                     (void)sharedFollowUpMatrix(*data, leftOut).entries.size();
                 }),
         base);
    line("as a workbook", timings(kRuns, [&] { (void)must(followUpBook(made, false, QDate(2025, 1, 1))); }),
         base);
}

}  // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"desk.trilateral"_s);
    test::TestIds ids(2);
    Workspace::Options options;
    options.registry = &allKinds();
    options.author = u"Measurement"_s;
    options.ids = &ids;
    {
        auto made = must(createStarter(path, options, false));
        addRecords(*made);
    }
    std::printf("%d recommendations, %d follow-ups, %d of support, %d projects\n", kRecommendations,
                kFollowUps, kSupports, kProjects);
    BenchDesk desk(path, options);
    drivePage(desk.drive(), desk.desk(), folder.path());
    measureRules(desk.workspace());
    return 0;
}
