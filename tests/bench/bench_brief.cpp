// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A brief of some 200 pages, made of the sample's meeting with its agenda many times over: how many pages a second are
// composed, laid out, painted and written as tagged PDF, beside LibreOffice making the same Word document into a PDF in
// the same run. Then the whole program with a brief of some 30 pages in sight: how long after an edit its pages show it,
// and how long the window stands still, beside an empty window.

#include "core/brief/briefs.h"
#include "core/kinds/agendaitem.h"
#include "core/kinds/allkinds.h"
#include "core/kinds/position.h"
#include "core/workspace/starter.h"
#include "tests/bench/benchdesk.h"
#include "tests/bench/benchrecords.h"
#include "tests/bench/speedtable.h"
#include "tests/support/programs.h"
#include "ui/pages/briefpage.h"
#include "ui/pages/briefpreview.h"
#include "ui/render/paginator.h"
#include "ui/render/painter.h"
#include "ui/render/paperformats.h"
#include "ui/render/taggedpdf.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QHash>
#include <QImage>
#include <QPainter>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace tri;
using namespace tri::ui;
using namespace tri::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int kLong = 200;  // pages, about
constexpr int kShort = 30;  // likewise
constexpr int kRuns = 5;
constexpr double kPaintAim = 250;  // pages a second
constexpr double kPdfAim = 100;
constexpr double kEditAim = 200;  // ms
constexpr qreal kScreen = 96.0 / 72.0;

RecordId sampleMeeting(Workspace &workspace)
{
    return must(workspace.byReference(u"TRI-2014-04"_s));
}

template <typename T> QList<T> all(Workspace &workspace)
{
    QList<T> out;
    for (const Row &row : must(workspace.rows(must(workspace.find({.kind = &kindOf<T>().spec})))))
        out << fromRow<T>(row);
    return out;
}

/// The agenda of the meeting behind itself, so many times, with the positions on its items.
void lengthen(Workspace &workspace, const RecordId &meeting, int times)
{
    QList<AgendaItem> items = all<AgendaItem>(workspace);
    items.removeIf([&](const AgendaItem &item) { return item.meeting != meeting; });
    const QList<Position> positions = all<Position>(workspace);
    ChangeSet changes;
    changes.origin = Origin::Import;
    changes.label = {u"import"_s, u"agenda_item"_s, {}, {}, int(items.size()) * times};
    for (int time = 1; time <= times; ++time) {
        QHash<RecordId, RecordId> copies;
        for (const AgendaItem &item : std::as_const(items))
            copies.insert(item.id, workspace.newId());
        for (AgendaItem copy : std::as_const(items)) {
            copy.id = copies.value(copy.id);
            copy.parent = copies.value(copy.parent);
            copy.order = copy.order.value_or(0) + 100 * time;
            copy.number.clear();
            changes.records << creation(toRow(copy));
        }
        for (Position copy : positions) {
            if (!copies.contains(copy.item))
                continue;
            copy.id = workspace.newId();
            copy.item = copies.value(copy.item);
            copy.previous = {};
            changes.records << creation(toRow(copy));
        }
    }
    if (!changes.records.isEmpty())
        (void)must(workspace.apply(changes));
}

BriefDocument briefOf(Workspace &workspace)
{
    BriefRequest request;
    request.meeting = sampleMeeting(workspace);
    return must(makeBrief(workspace, request));
}

/// So many times that its brief has about @p pages pages.
void lengthenTo(Workspace &workspace, int pages)
{
    const auto count = [&] { return double(paginate(briefOf(workspace)).pages.size()); };
    const double before = count();
    lengthen(workspace, sampleMeeting(workspace), 1);
    const double each = std::max(1.0, count() - before);
    lengthen(workspace, sampleMeeting(workspace), std::max(0, int((pages - before) / each) - 1));
}

/// The pages a second, and how many times as many as LibreOffice's; @p base <= 0 = it is not there.
void rate(const char *what, double milliseconds, qsizetype pages, double base, double aim = 0)
{
    const double perSecond = double(pages) * 1000 / milliseconds;
    std::printf("%-48s %9.0f ms %9.0f pages/s", what, milliseconds, perSecond);
    if (base > 0)
        std::printf(" %9.1f x", base / milliseconds);
    if (aim > 0)
        std::printf("   at least %.0f%s", aim, perSecond >= aim ? "" : " <- under");
    std::printf("\n");
    std::fflush(stdout);
}

void paintAll(const PlacedDocument &placed)
{
    for (int page = 0; page < placed.pages.size(); ++page) {
        QImage image((placed.pages[page].size / unitsPerPoint * kScreen).toSize(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        paintPage(painter, placed, page, kScreen);
    }
}

/// Milliseconds that LibreOffice takes for the same document; -1 = it is not there, or made nothing of it.
double officeTime(const QByteArray &docx)
{
    if (!test::hasWriter())
        return -1;
    QElapsedTimer timer;
    timer.start();
    const QByteArray pdf = test::convertedByOffice(docx, u"brief.docx"_s, u"pdf"_s, u"pdf"_s);
    const double took = double(timer.nsecsElapsed()) / 1e6;
    return pdf.startsWith("%PDF") ? took : -1;
}

void measurePages(Workspace &workspace)
{
    const BriefDocument document = briefOf(workspace);
    const PlacedDocument placed = paginate(document);
    const qsizetype pages = placed.pages.size();
    const QDateTime created(QDate(2014, 4, 3), QTime(18, 0), Qt::UTC);
    const auto word = must(paperFormatOf(u"brief.docx"_s)->write(document));
    const double office = officeTime(word.bytes);
    std::printf("\n%-48s %12s %17s %11s\n", "", "median", "", "ratio");
    if (office > 0)
        rate("LibreOffice: Word document to PDF (base line)", office, pages, office);
    else
        std::printf("LibreOffice is not there to compare with.\n");
    const auto run = [&](const char *what, const std::function<void()> &work, double aim = 0) {
        rate(what, median(timings(kRuns, work)), pages, office, aim);
    };
    run("composed of its records", [&] { (void)briefOf(workspace).blocks.size(); });
    run("laid out", [&] { (void)paginate(document).pages.size(); });
    run(
        "painted, at 96 dots an inch", [&] { paintAll(placed); }, kPaintAim);
    run(
        "written as tagged PDF", [&] { (void)must(taggedPdf(placed, created)).size(); }, kPdfAim);
    run("laid out and written as tagged PDF",
        [&] { (void)must(paperFormats().front().write(document)).bytes.size(); });
    tell({.work = u"brief of %1 pages, from its records to PDF"_s.arg(pages),
          .ours =
              median(timings(kRuns, [&] { (void)must(paperFormats().front().write(briefOf(workspace))); })),
          .beside = u"LibreOffice, the same from Word"_s,
          .theirs = std::max(0.0, office)});
    run("written as Word document",
        [&] { (void)must(paperFormatOf(u"a.docx"_s)->write(document)).bytes.size(); });
}

/// The last item of its agenda.
RecordId lastItem(Workspace &workspace)
{
    QList<AgendaItem> items = all<AgendaItem>(workspace);
    const RecordId meeting = sampleMeeting(workspace);
    items.removeIf([&](const AgendaItem &item) { return item.meeting != meeting; });
    return std::max_element(items.begin(), items.end(),
                            [](const AgendaItem &a, const AgendaItem &b) {
                                return a.order.value_or(0) < b.order.value_or(0);
                            })
        ->id;
}

void edit(Workspace &workspace, const RecordId &id, QAnyStringView field, const QString &text)
{
    const Row before = must(workspace.row(id));
    Row after = before;
    after.setValue(field, LocalText(u"en"_s, text));
    (void)must(workspace.apply(changeOf(difference(before, after), u"edit"_s)));
}

void measureEdits(BenchDesk &bench)
{
    Workspace &workspace = bench.workspace();
    Drive &drive = bench.drive();
    const auto page = [&bench] { return qobject_cast<BriefPage *>(bench.desk().pages()->page()); };
    const auto made = [&page] { return page() && page()->isUpToDate(); };
    drive.step(
        "the brief opened", [&] { bench.desk().showBrief(sampleMeeting(workspace)); }, made);
    std::printf("  %lld pages\n", qlonglong(page()->preview()->document().pages.size()));
    const RecordId meeting = sampleMeeting(workspace);
    const RecordId last = lastItem(workspace);
    QList<double> all;
    for (int i = 1; i <= kRuns; ++i) {
        const QString times = QString::number(i);
        all << drive.step(
            "the purpose of the meeting edited",
            [&] { edit(workspace, meeting, u"purpose", u"Purpose, edited "_s + times); }, made);
        all << drive.step(
            "the last item edited",
            [&] { edit(workspace, last, u"background", u"Background, edited "_s + times); }, made);
    }
    std::sort(all.begin(), all.end());
    const double half = median(all);
    tell({.work = u"brief in sight again after an edit"_s,
          .ours = half,
          .beside = {},
          .aim = u"at most %1 ms"_s.arg(kEditAim),
          .held = half <= kEditAim});
    std::printf("%-48s %37.1f ms   at most %.0f ms%s; at the latest %.1f ms\n",
                "in sight after an edit, median", half, kEditAim, half <= kEditAim ? "" : " <- over",
                all.last());
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
    const QString path = folder.filePath(u"desk.trilateral"_s);
    {
        auto sheets = must(createStarter(folder.filePath(u"long.trilateral"_s), options, true));
        lengthenTo(*sheets, kLong);
        measurePages(*sheets);
        auto desk = must(createStarter(path, options, true));
        lengthenTo(*desk, kShort);
    }
    std::printf("\n");
    BenchDesk desk(path, options);
    measureEdits(desk);
    return 0;
}
