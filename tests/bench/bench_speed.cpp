// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What people wait for, at 1,000, 100,000 and 1,000,000 records, each beside the same work on bare SQLite in the same run;
// then how much longer it takes with the size.
//   bench_speed [SIZE…]
//   bench_speed --memory FILE      opens FILE, shows its list of recommendations and prints the megabytes in memory

#include "core/exchange/exporter.h"
#include "core/exchange/headedtable.h"
#include "core/exchange/importer.h"
#include "core/kinds/allkinds.h"
#include "core/kinds/outcome.h"
#include "core/kinds/recommendation.h"
#include "core/rules/agendadraft.h"
#include "core/rules/agendasheet.h"
#include "core/workspace/workspace.h"
#include "tests/bench/bareworkspace.h"
#include "tests/bench/benchrecords.h"
#include "tests/bench/speedtable.h"
#include "tests/support/testclock.h"
#include "ui/records/recordlistpage.h"
#include "ui/services/appcontext.h"
#include "ui/services/drafts.h"
#include "ui/services/theme.h"

#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QLocale>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <map>
#include <utility>

using namespace tri;
using namespace tri::ui;
using namespace tri::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPage = 100;
constexpr int kStep = 100'000;  // records in one import
constexpr int kRuns = 15;

const RecordSpec &kind()
{
    return kindOf<Recommendation>().spec;
}

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

double timed(int runs, const std::function<void()> &work)
{
    return median(timings(runs, work));
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written", qPrintable(path));
}

/// A list of records as the desk shows it, off the screen.
class ShownList {
public:
    explicit ShownList(Workspace &workspace)
    {
        m_context.workspace = &workspace;
        m_context.theme = &m_theme;
        m_context.drafts = &m_drafts;
        m_context.clock = &systemClock();
        m_page = std::make_unique<RecordListPage>(m_context, kind());
        m_page->resize(1280, 800);
        m_page->show();
        (void)QTest::qWaitForWindowExposed(m_page.get());
        paint();
    }

    void paint()
    {
        QCoreApplication::processEvents();
        m_page->repaint();
    }

    /// How long the window answers to nothing else when this letter is typed into its filter.
    double type(Qt::Key letter)
    {
        auto *line = m_page->findChild<QLineEdit *>(u"list.recommendation.filter"_s);
        return timings(1,
                       [&] {
                           QTest::keyClick(line, letter);
                           paint();
                       })
            .first();
    }

    /// How long the window answers to nothing else when the words in its filter become these.
    double filter(const QString &words)
    {
        auto *line = m_page->findChild<QLineEdit *>(u"list.recommendation.filter"_s);
        return timings(1,
                       [&] {
                           line->setText(words);
                           QTest::keyClick(line, Qt::Key_Return);
                           paint();
                       })
            .first();
    }

private:
    Theme m_theme;
    Drafts m_drafts;
    AppContext m_context;
    std::unique_ptr<RecordListPage> m_page;
};

/// One workspace of so many records and its base line.
class Measured {
public:
    Measured(const QString &folder, int records);
    void measure();

    [[nodiscard]] const std::map<QString, double> &figures() const { return m_figures; }

private:
    void make();
    void open();
    void lists();
    void words();
    void edits();
    void tables();
    void memory();
    void agendas();
    void line(const QString &work, double ours, double theirs, const QString &aim = {}, double most = 0);
    void reopen();

    [[nodiscard]] bool isAimed() const { return m_records == 100'000; }
    [[nodiscard]] QString sizeText() const { return u" · "_s + QLocale(u"en"_s).toString(m_records); }

    int m_records;
    QString m_path;
    QString m_barePath;
    test::TestIds m_random{1};
    test::TestIds m_ids{2};
    Workspace::Options m_options;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<BareWorkspace> m_bare;
    std::map<QString, double> m_figures;
};

Measured::Measured(const QString &folder, int records)
    : m_records(records), m_path(folder + u"/%1.trilateral"_s.arg(records)),
      m_barePath(folder + u"/%1.db"_s.arg(records))
{
    m_options.registry = &allKinds();
    m_options.author = u"Measurement"_s;
    m_options.ids = &m_ids;
}

/// @p most: our ratio to the base line may be no more; 0 = the aim is held against something else.
void Measured::line(const QString &work, double ours, double theirs, const QString &aim, double most)
{
    m_figures[work] = ours;
    SpeedLine out{.work = work + sizeText(), .ours = ours, .beside = u"bare SQLite"_s, .theirs = theirs};
    if (isAimed() && most > 0) {
        out.aim = aim;
        out.held = ours <= most * theirs;
    }
    tell(out);
}

void Measured::reopen()
{
    m_workspace.reset();
    m_workspace = must(Workspace::open(m_path, Workspace::Mode::ReadWrite, m_options));
}

void Measured::make()
{
    m_workspace = must(Workspace::create(m_path, m_options));
    m_bare = std::make_unique<BareWorkspace>(m_barePath);
    double ours = 0;
    double theirs = 0;
    for (int from = 0; from < m_records; from += kStep) {
        const int count = std::min(kStep, m_records - from);
        ChangeSet import{Origin::Import, {u"import"_s, u"recommendation"_s, {}, {}, count}, {}};
        QList<BareWorkspace::Line> lines;
        for (int i = from; i < from + count; ++i) {
            const Row row = benchRow(*m_workspace, m_random, i);
            import.records << creation(row);
            lines << bareLine(row);
        }
        theirs += timed(1, [&] { m_bare->insert(lines); });
        ours += timed(1, [&] { must(m_workspace->apply(import)); });
    }
    line(u"records written, with history"_s, ours, theirs);
}

void Measured::open()
{
    const double theirs = timed(kRuns, [&] {
        m_bare.reset();
        m_bare = std::make_unique<BareWorkspace>(m_barePath);
        m_bare->firstPage(kPage);
    });
    m_options.opensAtOnce = true;  // as the desk does
    QList<double> opened;
    for (qsizetype i = 0; i < kRuns; ++i) {
        m_workspace.reset();
        opened << timings(1, [&] {
            reopen();
            (void)must(m_workspace->rows(must(m_workspace->find({.kind = &kind(), .limit = kPage}))));
        });
    }
    std::sort(opened.begin(), opened.end());
    line(u"open to the first list"_s, median(opened), theirs);
    m_options.opensAtOnce = false;
    line(u"opened, with every page of the file checked"_s, timed(kRuns, [&] { reopen(); }), theirs);
}

void Measured::lists()
{
    const double bare = timed(kRuns, [&] { m_bare->firstPage(kPage); });
    const auto firstPage = [this](Query query) {
        query.kind = &kind();
        query.limit = kPage;
        if (must(m_workspace->rows(must(m_workspace->find(query)))).isEmpty())
            qFatal("an empty page");
    };
    line(u"first page of the list"_s, timed(kRuns, [&] { firstPage({}); }), bare);
    line(u"first page by another column"_s, timed(kRuns, [&] { firstPage({.sort = {{u"date"_s}}}); }), bare);
    Query filtered;
    filtered.filter.conditions = {{u"kind"_s, Condition::Op::Is, u"outcome"_s}};
    line(u"first page, filtered by a choice"_s, timed(kRuns, [&] { firstPage(filtered); }), bare);

    ShownList list(*m_workspace);
    QList<double> ours;
    QList<double> theirs;
    for (const QString &words : {u"r"_s, u"re"_s, u"rec"_s, u"recr"_s, u"recru"_s, u"k"_s, u"ka"_s, u"kam"_s,
                                 u"kamp"_s, u"kampa"_s, u"kampal"_s, u"kampala"_s}) {
        ours << list.filter(words);
        theirs << timed(3, [&] { m_bare->filter(words.toUtf8(), kPage); });
    }
    std::sort(ours.begin(), ours.end());
    std::sort(theirs.begin(), theirs.end());
    line(u"list filtered by words, in the middle"_s, median(ours), median(theirs));
    line(u"list filtered by words, the slowest"_s, ours.last(), theirs.last());
    QList<double> letters;
    for (const Qt::Key letter : {Qt::Key_M, Qt::Key_I, Qt::Key_G, Qt::Key_R, Qt::Key_A, Qt::Key_T, Qt::Key_E})
        letters << list.type(letter);
    std::sort(letters.begin(), letters.end());
    SpeedLine letter{.work = u"a letter typed into the filter, the slowest"_s + sizeText(),
                     .ours = letters.last(),
                     .beside = u"bare SQLite, filtering"_s,
                     .theirs = median(theirs)};
    if (isAimed()) {
        letter.aim = u"at most 16 ms"_s;
        letter.held = letter.ours <= 16;
    }
    tell(letter);
}

void Measured::words()
{
    const auto measure = [this](const QString &what, const QString &word) {
        const double theirs = timed(kRuns, [&] { m_bare->search('"' + word.toUtf8() + "\"*", kPage); });
        line(what, timed(kRuns, [&] { (void)must(m_workspace->search(word, {.limit = kPage})); }), theirs,
             u"at most 1.5 x"_s, 1.5);
    };
    measure(u"search, rare word"_s, u"kampala"_s);
    measure(u"search, common word"_s, u"migration"_s);
}

void Measured::edits()
{
    int number = 0;
    const double theirs = timed(kRuns, [&] { m_bare->edit(++number, "Another title of this line"); });
    const RecordIds ids = must(m_workspace->find({.kind = &kind(), .limit = kPage}));
    QList<ChangeSet> changes;
    for (qsizetype i = 0; i < kRuns; ++i) {
        const Row before = *must(m_workspace->rows({ids[i]})).cbegin();
        Row after = before;
        after.setValue("short_title", LocalText(u"en"_s, u"Another title of this line"_s));
        changes << ChangeSet{Origin::Edit,
                             {u"edit"_s, u"recommendation"_s, u"short_title"_s, {}, 1},
                             {difference(before, after)}};
    }
    qsizetype at = 0;
    line(u"an edit, safe on the disk"_s, timed(kRuns, [&] { must(m_workspace->apply(changes[at++])); }),
         theirs, u"at most 2 x"_s, 2);
    line(u"undo of it"_s, timed(kRuns, [&] { must(m_workspace->undo()); }), theirs, u"at most 2 x"_s, 2);
}

/// As an office sends it: no ids, and nothing that is here already.
QByteArray tableOf(const QList<BareWorkspace::Line> &lines)
{
    QByteArray out = "reference,short_title,text,kind,date,other_addressees,source,verification\r\n";
    for (const BareWorkspace::Line &line : lines)
        out += '"' + line.mid(1).join("\",\"") + "\"\r\n";
    return out;
}

void Measured::tables()
{
    const double written = timed(1, [&] { write(m_barePath + u".csv"_s, m_bare->csv()); });
    const double ours = timed(
        1, [&] { write(m_path + u".csv"_s, must(exportCsv(*m_workspace, {.kind = &kind()})).bytes); });
    line(u"export as CSV"_s, ours, written);

    if (m_records > kStep)
        return;  // more than 64 MiB are not taken in as one table
    QList<BareWorkspace::Line> lines;
    for (const Row &row : must(m_workspace->rows(must(m_workspace->find({.kind = &kind()})))))
        lines << bareLine(row);
    const QByteArray table = tableOf(lines);
    BareWorkspace bare(m_barePath + u".2"_s);
    const double inserted = timed(1, [&] { bare.insert(lines); });
    lines.clear();
    const auto other = must(Workspace::create(m_path + u".2"_s, m_options));
    const double imported = timed(1, [&] {
        const CsvTable read = must(readHeadedTable(table, kind(), {}, {}));
        const ImportPlan plan = must(planImport(*other, kind(), read, m_ids));
        if (plan.created != m_records || plan.hasErrors())
            qFatal("%d of %d lines are new", plan.created, m_records);
        must(other->apply(plan.changes));
    });
    line(u"CSV imported, checked and undoable"_s, imported, inserted, u"at most 4 x"_s, 4);
    if (must(other->find({.kind = &kind()})).size() != m_records)
        qFatal("not all were imported");
}

double memoryOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(-1) || process.exitCode() != 0)
        qFatal("%s failed", qPrintable(program));
    return process.readAllStandardOutput().trimmed().toDouble();
}

void Measured::memory()
{
    m_workspace.reset();
    const QString here = QCoreApplication::applicationDirPath();
    const double ours = memoryOf(QCoreApplication::applicationFilePath(), {u"--memory"_s, m_path});
    const double smallest = memoryOf(here + u"/smallwindow"_s, {u"--memory"_s});
    m_figures[u"memory with the list in sight"_s] = ours;
    SpeedLine out{.work = u"memory with the list in sight"_s + sizeText(),
                  .ours = ours,
                  .beside = u"smallest Qt window"_s,
                  .theirs = smallest,
                  .unit = u"MiB"_s};
    if (isAimed()) {
        out.aim = u"at most 100 MiB"_s;
        out.held = ours <= 100;
    }
    tell(out);
    reopen();
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

void Measured::agendas()
{
    constexpr int kMeetings = 500;
    constexpr int kItems = 40;
    const double bare = timed(kRuns, [&] { m_bare->firstPage(kPage); });
    const RecordId last = addMeetings(*m_workspace, kMeetings, kItems);
    const QDate today(2025, 1, 1);
    line(u"agenda of one of 500 meetings with 40 items"_s,
         timed(5, [&] { (void)must(agendaSheet(*m_workspace, last, today)); }), bare);
    line(u"agenda proposed for it"_s,
         timed(5,
               [&] {
                   Reader reader(*m_workspace);
                   if (draftAgenda(reader, *reader.one<Meeting>(last), today).isEmpty())
                       qFatal("nothing proposed");
               }),
         bare);
    must(m_workspace->undo());
}

void Measured::measure()
{
    make();
    open();
    lists();
    words();
    edits();
    memory();
    tables();
    if (isAimed())
        agendas();
}

/// From each size to the next: how many times as long, of at most as many times as there are more records.
void tellGrowth(const std::map<int, std::map<QString, double>> &all)
{
    for (auto from = all.cbegin(), to = std::next(from); to != all.cend(); ++from, ++to)
        for (const auto &[work, before] : from->second) {
            const auto after = to->second.find(work);
            if (after == to->second.cend() || before <= 0)
                continue;
            const double grown = after->second / before;
            const double most = double(to->first) / from->first;
            const bool opening = work.startsWith(u"open ") && to->first == 100'000;
            SpeedLine out{.work = u"growth: "_s + work,
                          .ours = grown,
                          .beside = QLocale(u"en"_s).toString(from->first) + u" to "_s
                              + QLocale(u"en"_s).toString(to->first),
                          .theirs = most,
                          .unit = u"×"_s,
                          .aim = u"in proportion"_s,
                          .held = grown <= most};
            if (opening) {
                out.aim = u"1.2 × and 100 ms"_s;
                out.held = after->second <= 1.2 * before + 100;
            }
            tell(out);
        }
}

int showMemory(const QString &path)
{
    Workspace::Options options;
    options.registry = &allKinds();
    options.author = u"Measurement"_s;
    const auto workspace = must(Workspace::open(path, Workspace::Mode::ReadWrite, options));
    ShownList list(*workspace);
    std::printf("%.1f\n", residentMegabytes());
    return 0;
}

}  // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QStringList given = QCoreApplication::arguments().mid(1);
    if (given.size() == 2 && given.first() == u"--memory")
        return showMemory(given.last());
    if (given.isEmpty())
        given = {u"1000"_s, u"100000"_s, u"1000000"_s};
    std::map<int, std::map<QString, double>> all;
    for (const QString &size : std::as_const(given)) {
        const QTemporaryDir folder;  // of its own: a million records take gigabytes
        Measured measured(folder.path(), std::max(1000, size.toInt()));
        measured.measure();
        all[std::max(1000, size.toInt())] = measured.figures();
    }
    tellGrowth(all);
    return 0;
}
