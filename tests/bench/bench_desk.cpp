// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long a person waits at the desk: from a key to the painted window, with many records in the list. The base line is
// the same key in a bare table of as many rows.

#include "core/kinds/allkinds.h"
#include "core/kinds/recommendation.h"
#include "tests/bench/benchrecords.h"
#include "ui/lists/recordtablemodel.h"
#include "ui/lists/recordtableview.h"
#include "ui/pages/searchpage.h"
#include "ui/records/recordlistpage.h"
#include "ui/services/drafts.h"
#include "ui/services/theme.h"

#include <QApplication>
#include <QLineEdit>
#include <QStringListModel>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace tri;
using namespace tri::ui;
using namespace tri::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int kRuns = 40;

void paint(QWidget &window)
{
    QCoreApplication::processEvents();
    window.repaint();
}

void line(const char *what, const QList<double> &times, double bare, double aim)
{
    std::printf("%-40s %9.1f ms %9.1f ms %9.1f x   at most %.0f ms %s\n", what, median(times),
                percentile95(times), percentile95(times) / bare, aim,
                percentile95(times) <= aim ? "" : " <- over");
    std::fflush(stdout);
}

}  // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const int records = argc > 1 ? std::max(1000, QByteArray(argv[1]).toInt()) : 50000;
    QTemporaryDir folder;
    test::TestIds random(1);
    test::TestIds ids(2);
    Workspace::Options options;
    options.registry = &allKinds();
    options.author = u"Measurement"_s;
    options.ids = &ids;
    auto workspace = must(Workspace::create(folder.filePath(u"desk.trilateral"_s), options));
    ChangeSet import{Origin::Import, {u"import"_s, u"recommendation"_s, {}, {}, records}, {}};
    for (int i = 0; i < records; ++i)
        import.records << creation(benchRow(*workspace, random, i));
    (void)must(workspace->apply(import));

    tri::ui::Theme theme;
    Drafts drafts;
    AppContext context;
    context.workspace = workspace.get();
    context.theme = &theme;
    context.drafts = &drafts;
    context.clock = &systemClock();
    const RecordSpec &kind = kindOf<Recommendation>().spec;
    RecordListPage page(context, kind);
    page.resize(1280, 800);
    page.show();
    page.activateWindow();
    (void)QTest::qWaitForWindowActive(&page);
    page.focusFirst();
    paint(page);

    QStringList rows;
    for (int i = 0; i < records; ++i)
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
    page.activateWindow();
    (void)QTest::qWaitForWindowActive(&page);
    page.focusFirst();
    std::printf("%d records, %d runs each; bare table, one row down: %.1f ms\n\n%-40s %12s %12s %11s\n",
                records, kRuns, base, "", "median", "95 %", "ratio");

    RecordTableView *table = page.table();
    line("one row down, with its form",
         timings(kRuns,
                 [&] {
                     QTest::keyClick(table, Qt::Key_Down);
                     paint(page);
                 }),
         base, 100);
    const int column = page.model()->columnOf(u"short_title"_s);
    line("a letter into a cell",
         timings(kRuns,
                 [&] {
                     if (!table->isEditing())
                         table->setCurrentIndex(page.model()->index(5, std::max(0, column)));
                     QTest::keyClick(page.focusWidget(), Qt::Key_X);
                     paint(page);
                 }),
         base, 100);
    QTest::keyClick(page.focusWidget(), Qt::Key_Escape);
    int number = 0;
    line("a cell kept (commit, index, list)",
         timings(kRuns,
                 [&] {
                     const QModelIndex at = page.model()->index(7, std::max(0, column));
                     page.model()->setData(at, u"Kept text %1"_s.arg(++number), Qt::EditRole);
                     paint(page);
                 }),
         base, 100);
    auto *filter = page.findChild<QLineEdit *>(u"list.recommendation.filter"_s);
    const QStringList wanted{u"kampala"_s, u"labour costs"_s, u""_s, u"forum"_s};
    line("filter by words",
         timings(kRuns,
                 [&] {
                     filter->setText(wanted[++number % wanted.size()]);
                     QTest::keyClick(filter, Qt::Key_Return);
                     paint(page);
                 }),
         base, 100);
    filter->clear();
    QTest::keyClick(filter, Qt::Key_Return);
    line("change the view (filter, sort, groups)",
         timings(kRuns,
                 [&] {
                     ListLook look;
                     if (++number % 2) {
                         look.filter = Filter{{Condition{u"kind"_s, Condition::Op::Is, u"outcome"_s}}};
                         look.sort = {{u"date"_s, true}};
                         look.group = u"kind"_s;
                     }
                     page.setLook(look);
                     paint(page);
                 }),
         base, 100);
    SearchPage search(context, u"kampala"_s);
    search.resize(1280, 800);
    search.show();
    auto *words = search.findChild<QLineEdit *>(u"search_page.words"_s);
    const QStringList asked{u"kampala"_s, u"migration"_s, u"labour rem"_s, u"nothing like it"_s};
    line("search everywhere",
         timings(kRuns,
                 [&] {
                     words->setText(asked[++number % asked.size()]);
                     QTest::keyClick(words, Qt::Key_Return);
                     paint(search);
                 }),
         base, 150);
    return 0;
}
