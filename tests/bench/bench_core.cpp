// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Import, open, list, search and undo at 100,000 records, each beside the same work on bare SQLite in the same run.

#include "core/kinds/allkinds.h"
#include "core/kinds/outcome.h"
#include "core/kinds/recommendation.h"
#include "core/rules/agendadraft.h"
#include "core/rules/agendasheet.h"
#include "core/workspace/workspace.h"
#include "tests/bench/bareworkspace.h"
#include "tests/bench/benchrecords.h"
#include "tests/support/testclock.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <utility>

using namespace tri;
using namespace tri::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPage = 100;

BareWorkspace::Line bareLine(const Row &row)
{
    const auto local = [&row](const char *key) {
        return std::get<LocalText>(row.value(key)).in(u"en"_s).toUtf8();
    };
    return {row.id.toString().toUtf8(),
            row.reference().toUtf8(),
            local("short_title"),
            local("text"),
            row.text("kind").toUtf8(),
            row.date("date").toString().toUtf8(),
            row.text("other_addressees").toUtf8(),
            row.text("source").toUtf8(),
            row.text("verification").toUtf8()};
}

/// Median of several runs, in milliseconds.
double timed(int runs, const std::function<void()> &work)
{
    return median(timings(runs, work));
}

void line(const char *what, double ours, double bare, const char *aim)
{
    std::printf("%-44s %10.1f ms %10.1f ms %8.1f x   %s\n", what, ours, bare, ours / bare, aim);
    std::fflush(stdout);
}

void firstPage(Workspace &workspace, Query query)
{
    query.kind = &kindOf<Recommendation>().spec;
    const RecordIds ids = must(workspace.find(query));
    if (must(workspace.rows(ids.first(std::min<qsizetype>(kPage, ids.size())))).isEmpty())
        qFatal("an empty page");
}

/// A series of meetings with their agendas, each with one action that is still open; gives the last one.
RecordId addMeetings(Workspace &workspace, int meetings, int items)
{
    ChangeSet change{Origin::Import, {u"import"_s, u"meeting"_s, {}, {}, meetings}, {}};
    RecordId before;
    RecordId itemBefore;
    for (int i = 0; i < meetings; ++i) {
        Meeting meeting{.id = workspace.newId(), .title = LocalText(u"en"_s, u"Meeting"_s)};
        meeting.from = PartialDate(QDate(2000, 1, 1).addDays(15 * i));
        meeting.previous = std::exchange(before, meeting.id);
        change.records << creation(toRow(meeting));
        for (int at = 0; at < items; ++at) {
            AgendaItem item{.id = workspace.newId(), .meeting = meeting.id, .order = at, .minutes = 5};
            item.title = LocalText(u"en"_s, u"Item"_s);
            if (at == 0)
                item.carriedFrom = std::exchange(itemBefore, item.id);
            change.records << creation(toRow(item));
        }
        Outcome action{.id = workspace.newId(), .text = LocalText(u"en"_s, u"Action"_s), .kind = u"action"_s};
        action.meeting = meeting.id;
        action.status = i % 20 ? u"done"_s : u"open"_s;
        change.records << creation(toRow(action));
    }
    must(workspace.apply(change));
    return before;
}

void measureAgendas(const Workspace &workspace, const RecordId &last, double barePage)
{
    const QDate today(2025, 1, 1);
    line("agenda of one of 500 meetings with 40 items",
         timed(5, [&] { (void)must(agendaSheet(workspace, last, today)); }), barePage, "at most 100 ms");
    line("agenda proposed for it",
         timed(5,
               [&] {
                   Reader reader(workspace);
                   if (draftAgenda(reader, *reader.one<Meeting>(last), today).isEmpty())
                       qFatal("nothing proposed");
               }),
         barePage, "at most 500 ms");
}

}  // namespace

int main(int argc, char **argv)
{
    const int records = argc > 1 ? std::max(1000, QByteArray(argv[1]).toInt()) : 100000;
    QTemporaryDir folder;
    test::TestIds random(1);
    test::TestIds ids(2);
    Workspace::Options options;
    options.registry = &allKinds();
    options.author = u"Measurement"_s;
    options.ids = &ids;
    const QString path = folder.filePath(u"ours.trilateral"_s);
    auto workspace = must(Workspace::create(path, options));
    ChangeSet import{Origin::Import, {u"import"_s, u"recommendation"_s, {}, {}, records}, {}};
    QList<BareWorkspace::Line> lines;
    for (int i = 0; i < records; ++i) {
        const Row row = benchRow(*workspace, random, i);
        import.records << creation(row);
        lines << bareLine(row);
    }
    std::printf("%d records; median of 5, imports and undo once\n\n%-44s %13s %13s %10s   %s\n", records, "",
                "Trilateral", "bare SQLite", "ratio", "aim");

    auto bare = std::make_unique<BareWorkspace>(folder.filePath(u"bare.db"_s));
    const double bareImport = timed(1, [&] { bare->insert(lines); });
    const double ourImport = timed(1, [&] { must(workspace->apply(import)); });
    line("import, one undo step", ourImport, bareImport, "at most 5 x");

    const QString barePath = folder.filePath(u"bare.db"_s);
    bare.reset();
    workspace.reset();
    const double bareOpen = timed(5, [&] { BareWorkspace(barePath).firstPage(kPage); });
    const double ourOpen = timed(5, [&] {
        auto opened = must(Workspace::open(path, Workspace::Mode::ReadWrite, options));
        firstPage(*opened, {});
    });
    line("open to the first list", ourOpen, bareOpen, "at most 1,000 ms");

    bare = std::make_unique<BareWorkspace>(barePath);
    workspace = must(Workspace::open(path, Workspace::Mode::ReadWrite, options));
    const double barePage = timed(5, [&] { bare->firstPage(kPage); });
    line("first page of the list", timed(5, [&] { firstPage(*workspace, {}); }), barePage, "at most 50 ms");
    Query byDate;
    byDate.sort = {{u"date"_s}};
    byDate.limit = kPage;
    line("first page, sorted by another column", timed(5, [&] { firstPage(*workspace, byDate); }), barePage,
         "at most 50 ms");
    Query filtered;
    filtered.filter.conditions = {{u"kind"_s, Condition::Op::Is, u"outcome"_s}};
    line("first page, filtered", timed(5, [&] { firstPage(*workspace, filtered); }), barePage,
         "at most 50 ms");

    constexpr int kMeetings = 500;
    constexpr int kItems = 40;
    measureAgendas(*workspace, addMeetings(*workspace, kMeetings, kItems), barePage);
    must(workspace->undo());

    const double bareRare = timed(5, [&] { bare->search("\"kampala\"*", kPage); });
    line("search, rare word",
         timed(5, [&] { (void)must(workspace->search(u"kampala"_s, {.limit = kPage})); }), bareRare, "");
    const double bareCommon = timed(5, [&] { bare->search("\"migration\"*", kPage); });
    line("search, common word",
         timed(5, [&] { (void)must(workspace->search(u"migration"_s, {.limit = kPage})); }), bareCommon, "");

    const double bareUndo = timed(1, [&] { bare->removeAll(); });
    line("undo of the import (bare: delete all)", timed(1, [&] { must(workspace->undo()); }), bareUndo, "");
    std::printf("\nfile: %.1f MB, bare %.1f MB\n", double(QFile(path).size()) / 1e6,
                double(QFile(barePath).size()) / 1e6);
    return 0;
}
