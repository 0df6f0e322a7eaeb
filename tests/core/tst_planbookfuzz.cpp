// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Workbooks that were changed at random: they are read or refused with a reason, what is taken can be written, and the same
// file again makes no line twice.

#include "core/plansheets/sheetmap.h"
#include "tests/core/planbookfixture.h"
#include "tests/support/sanitized.h"
#include "tests/support/zipbuilder.h"

#include "core/text/ziparchive.h"

#include <QRandomGenerator>
#include <QTest>

using namespace tri;
using namespace tri::test;
using namespace Qt::StringLiterals;

namespace {

constexpr quint32 kSeed = 20140514;
constexpr int kRuns = tri::test::kSanitized ? 25 : 120;

class Mutator {
public:
    explicit Mutator(quint32 seed) : m_random(seed) {}
    int below(qsizetype end) { return m_random.bounded(std::max(1, int(end))); }

    void change(QByteArray &bytes)
    {
        static const QList<QByteArray> words{
            "-1",        "99999999999", "1048577",         "XFD1048576", "<",     "\"",  "&#0;",
            "@key:",     "@action",     "delete",          "0",          "1e999", "<f>", "</c>",
            "inlineStr", "_x0000_",     "ref=\"A1:XFD99\""};
        if (bytes.isEmpty())
            return;
        const int at = below(bytes.size());
        const int count = std::min(below(40) + 1, int(bytes.size()) - at);
        switch (below(5)) {
        case 0: bytes[at] = char(bytes[at] ^ (1 << below(8))); break;
        case 1: bytes.remove(at, count); break;
        case 2: bytes.insert(below(bytes.size()), bytes.mid(at, count)); break;
        case 3: bytes.insert(at, words[below(words.size())]); break;
        default: bytes.truncate(at); break;
        }
    }
    void change(RawBook &book)
    {
        RawSheet &sheet = book.sheets[below(book.sheets.size())];
        if (sheet.rows.isEmpty())
            return;
        static const QStringList texts{u""_s,
                                       u"delete"_s,
                                       u"1"_s,
                                       u"1.1"_s,
                                       u"IOM; ILO; IOM"_s,
                                       u"2014-13-45"_s,
                                       u"@key:activities"_s,
                                       u";;;"_s,
                                       QString(5000, u'x'),
                                       QString(QChar(0xd800)),
                                       u"=1+1"_s,
                                       u"\u202e1.1"_s,
                                       u"0"_s,
                                       u"format"_s};
        CsvRecord &row = sheet.rows[below(sheet.rows.size())];
        const int column = below(row.cells.size());
        switch (below(7)) {
        case 0:
            if (column < row.cells.size())
                row.cells[column] = texts[below(texts.size())];
            break;
        case 1: sheet.rows.removeAt(below(sheet.rows.size())); break;
        case 2: {
            CsvRecord copy = row;
            copy.line = sheet.rows.last().line + 1;
            sheet.rows << copy;
            break;
        }
        case 3:
            sheet.merges << RawSheet::Merge{row.line, 1 + below(8), row.line + below(4), 1 + below(40)};
            break;
        case 4: sheet.errors.insert({row.line, column + 1}, u"#REF!"_s); break;
        case 5:
            for (CsvRecord &one : sheet.rows)
                if (one.cells.size() > column)
                    one.cells.removeAt(column);
            break;
        default:
            std::swap(book.sheets[below(book.sheets.size())].rows,
                      book.sheets[below(book.sheets.size())].rows);
            break;
        }
    }

private:
    QRandomGenerator m_random;
};

/// Reads it as ours where it looks so, and as anybody's sheet.
int tryOut(PlanBookFixture &fixture, const RawBook &raw, bool apply)
{
    int taken = 0;
    QList<PlanBook> books;
    if (isPlanBook(raw))
        if (auto book = readPlanBook(raw))
            books << *std::move(book);
    books << mappedBook(raw, proposeMap(raw));
    for (const PlanBook &book : std::as_const(books)) {
        const auto changes = planImport(fixture.workspace(), fixture.plan, book);
        if (!changes) {
            if (changes.error().text.isEmpty())
                qFatal("refused without a reason");
            continue;
        }
        const PlanTaking taking = takenChanges(*changes);
        if (!apply || taking.changes.isEmpty())
            continue;
        if (const auto done = fixture.workspace().apply(taking.changes); !done)
            qFatal("cannot be written: %s", qPrintable(done.error().text + done.error().detail));
        const auto again = planImport(fixture.workspace(), fixture.plan, book);
        if (!again || again->count(PlanRowChange::Fate::New) > 0)
            qFatal("made twice: %s", qPrintable(again ? editsOf(*again).join(u" | ") : again.error().text));
        if (const auto undone = fixture.workspace().undo(); !undone)
            qFatal("cannot be undone");
        ++taken;
    }
    return taken;
}

}  // namespace

class TestPlanBookFuzz final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void changedBytes_areReadOrRefused();
    void changedCells_areTakenOrTold();
};

void TestPlanBookFuzz::changedBytes_areReadOrRefused()
{
    qInfo("seed %u", kSeed);
    PlanBookFixture fixture;
    const QByteArray bytes = fixture.exported();
    ZipArchive archive = must(ZipArchive::open(bytes));
    QList<std::pair<QString, QByteArray>> members;
    for (const ZipArchive::Member &member : archive.members())
        members << std::pair(member.name, must(archive.read(member.name)));
    Mutator random(kSeed);
    int read = 0;
    for (int run = 0; run < kRuns; ++run) {
        ZipBuilder zip;
        const int changed = random.below(members.size());
        for (int at = 0; at < members.size(); ++at) {
            QByteArray part = members[at].second;
            if (at == changed || random.below(6) == 0)
                random.change(part);
            zip.add(members[at].first, part);
        }
        const auto raw =
            readRawBook(zip.bytes(), {.limits = {.bytes = 1 << 20, .columns = 500, .cells = 200'000}});
        if (!raw) {
            QVERIFY(!raw.error().text.isEmpty());
            continue;
        }
        ++read;
        tryOut(fixture, *raw, false);
    }
    QVERIFY2(read > kRuns / 20, qPrintable(QString::number(read)));
}

void TestPlanBookFuzz::changedCells_areTakenOrTold()
{
    qInfo("seed %u", kSeed);
    PlanBookFixture fixture;
    const RawBook book = fixture.raw();
    Mutator random(kSeed + 1);
    int taken = 0;
    for (int run = 0; run < kRuns; ++run) {
        RawBook changed = book;
        for (int n = random.below(6) + 1; n > 0; --n)
            random.change(changed);
        taken += tryOut(fixture, changed, true);
    }
    QVERIFY2(taken > kRuns / 20, qPrintable(QString::number(taken)));
}

QTEST_GUILESS_MAIN(TestPlanBookFuzz)
#include "tst_planbookfuzz.moc"
