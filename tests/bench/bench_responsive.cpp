// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long the window stands still at the most: a second thread asks the event loop for an answer every millisecond while
// the whole program goes through its pages, on the sample workspace with many records more. The base line is an empty
// window in the same run.

#include "core/kinds/allkinds.h"
#include "core/kinds/recommendation.h"
#include "core/workspace/starter.h"
#include "tests/bench/benchdesk.h"
#include "tests/bench/benchrecords.h"
#include "ui/lists/importreview.h"
#include "ui/lists/reviewmodel.h"
#include "ui/pages/briefoptions.h"
#include "ui/pages/briefpage.h"
#include "ui/records/recordlistpage.h"

#include <QApplication>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace tri;
using namespace tri::ui;
using namespace tri::bench;
using namespace Qt::StringLiterals;

namespace {

void fill(Workspace &workspace, int records)
{
    test::TestIds random(1);
    ChangeSet import{Origin::Import, {u"import"_s, u"recommendation"_s, {}, {}, records}, {}};
    for (int i = 0; i < records; ++i)
        import.records << creation(benchRow(workspace, random, i));
    (void)must(workspace.apply(import));
}

QList<QStringList> pastedRows(int count)
{
    QList<QStringList> rows{{u"Référence"_s, u"Short title"_s, u"Type"_s, u"Date"_s}};
    for (int i = 0; i < count; ++i)
        rows << QStringList{u"P-%1"_s.arg(i), u"Pasted %1"_s.arg(i), u"Outcome"_s, u"14 mai 2014"_s};
    return rows;
}

void driveLists(Drive &drive, MainWindow &window)
{
    Desk &desk = *window.desk();
    const auto list = [&desk] { return qobject_cast<RecordListPage *>(desk.pages()->page()); };
    const auto filter = [&list](const QString &words) {
        auto *line = list()->findChild<QLineEdit *>(u"list.recommendation.filter"_s);
        line->setText(words);
        QTest::keyClick(line, Qt::Key_Return);
    };
    drive.step("list", [&desk] { desk.showKind(u"recommendation"_s); });
    drive.step("list, filtered by words", [&] { filter(u"labour costs"_s); });
    drive.step("list, filter taken away", [&] { filter({}); });
    drive.step("list, another view (filter, sort, groups)", [&list] {
        ListLook look;
        look.filter = Filter{{Condition{u"kind"_s, Condition::Op::Is, u"outcome"_s}}};
        look.sort = {{u"date"_s, true}};
        look.group = u"kind"_s;
        list()->setLook(look);
    });
    drive.step("search everywhere", [&desk] { desk.showSearch(u"migration"_s); });
}

void drivePages(Drive &drive, MainWindow &window, const RecordId &meeting)
{
    Desk &desk = *window.desk();
    const auto brief = [&desk] { return qobject_cast<BriefPage *>(desk.pages()->page()); };
    drive.step("meeting", [&] { desk.showMeeting(meeting); });
    const auto made = [&brief] { return brief() && brief()->isUpToDate(); };
    drive.step("brief", [&] { desk.showBrief(meeting); }, made);
    drive.step("brief, shared copy", [&brief] { brief()->options()->setSharedCopy(true); }, made);
    drive.step("brief, in Arabic", [&brief] { brief()->options()->setLanguage(u"ar"_s); }, made);
    drive.step("history", [&desk] { desk.showHistory(); });
    drive.step("home", [&desk] { desk.showHome(); });
    ImportReview review(desk.context(), kindOf<Recommendation>().spec, nullptr);
    review.resize(1280, 800);
    drive.step("review of 1000 pasted rows", [&review] {
        review.show();
        review.reviewRows(pastedRows(1000), {});
    });
}

}  // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const int records = argc > 1 ? std::max(100, QByteArray(argv[1]).toInt()) : 20000;
    QTemporaryDir folder;
    const QString path = folder.filePath(u"desk.trilateral"_s);
    Workspace::Options options;
    options.registry = &allKinds();
    options.author = u"Measurement"_s;
    {
        auto made = must(createStarter(path, options, true));
        fill(*made, records);
    }
    std::printf("%d records\n", records);
    BenchDesk desk(path, options);
    driveLists(desk.drive(), desk.window());
    drivePages(desk.drive(), desk.window(), must(desk.workspace().byReference(u"TRI-2014-04"_s)));
    return 0;
}
