// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Tables that were changed at random: they are read or refused with a reason, in bounded memory, and nothing else happens.

#include "core/exchange/tablereader.h"
#include "core/text/ziparchive.h"
#include "tests/support/golden.h"
#include "tests/support/sanitized.h"
#include "tests/support/zipbuilder.h"

#include <QRandomGenerator>
#include <QTest>

#include <sys/resource.h>

using namespace tri;
using namespace tri::test;
using namespace Qt::StringLiterals;

namespace {

constexpr quint32 kSeed = 20140514;
constexpr int kRuns = tri::test::kSanitized ? 150 : 1500;

/// Small enough that a table that gets out of hand is seen, large enough for the fixtures.
const TableOptions kOptions{.limits = {.bytes = 1 << 20, .columns = 200, .cells = 20'000}};

class Mutator {
public:
    explicit Mutator(quint32 seed) : m_random(seed) {}

    QByteArray changed(QByteArray bytes)
    {
        for (int n = m_random.bounded(1, 5); n > 0 && !bytes.isEmpty(); --n)
            changeOnce(bytes);
        return bytes;
    }
    int below(qsizetype end) { return m_random.bounded(int(end)); }

private:
    void changeOnce(QByteArray &bytes)
    {
        static const QList<QByteArray> words{"-1",      "99999999999999999999",
                                             "1048577", "XFD1048576",
                                             "<",       "\"",
                                             "]]>",     "&#0;",
                                             "&a;",     "<!DOCTYPE a>",
                                             "0",       "\xff\xfe",
                                             "=1",      "1e999",
                                             "nan",     "PK\x01\x02",
                                             "<r>",     "</c>",
                                             "\n",      "--",
                                             "'",       "_x0000_"};
        const int at = below(bytes.size());
        const int count = std::min(below(40) + 1, int(bytes.size()) - at);
        switch (below(6)) {
        case 0: bytes[at] = char(bytes[at] ^ (1 << below(8))); break;
        case 1: bytes.remove(at, count); break;
        case 2: bytes.insert(below(bytes.size()), bytes.mid(at, count)); break;
        case 3: bytes.insert(at, words[below(words.size())]); break;
        case 4: bytes.truncate(at); break;
        default: changeNumber(bytes, at); break;
        }
    }
    /// Numbers are what counts and places are made of.
    void changeNumber(QByteArray &bytes, qsizetype from)
    {
        static const QList<QByteArray> numbers{"-1",    "0",   "2147483647", "4294967296", "1048576",
                                               "70000", "1e9", "",           "0000000007"};
        const auto isDigit = [&bytes](qsizetype i) { return bytes[i] >= '0' && bytes[i] <= '9'; };
        while (from < bytes.size() && !isDigit(from))
            ++from;
        qsizetype end = from;
        while (end < bytes.size() && isDigit(end))
            ++end;
        bytes.replace(from, end - from, numbers[below(numbers.size())]);
    }

    QRandomGenerator m_random;
};

struct Count {
    int read = 0;
    int refused = 0;
};

void tryToRead(const QByteArray &bytes, Count &count, const TableOptions &options = kOptions)
{
    const auto table = readTable(bytes, options);
    if (!table) {
        ++count.refused;
        QVERIFY(!table.error().text.isEmpty());
        return;
    }
    ++count.read;
    QVERIFY(!table->header.isEmpty() && table->header.size() <= options.limits.columns);
    qsizetype cells = table->header.size();
    int line = table->headerLine;
    for (const CsvRecord &record : table->records) {
        cells += record.cells.size();
        QVERIFY(record.cells.size() <= table->header.size());
        QVERIFY(record.line > line);
        line = record.line;
    }
    QVERIFY(cells <= options.limits.cells);
}

/// Bytes; the most this process ever had.
qint64 peakMemory()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return qint64(usage.ru_maxrss) * 1024;
}

}  // namespace

class TestSheetFuzz final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void archives_changedAtRandom_data() { files(); }
    void archives_changedAtRandom();
    void parts_changedAtRandom_data() { files(); }
    void parts_changedAtRandom();
    void texts_changedAtRandom();
    void cleanupTestCase();

private:
    static void files();
    qint64 m_before = 0;
};

void TestSheetFuzz::files()
{
    QTest::addColumn<QString>("file");
    for (const QString &file : {u"sheet.xlsx"_s, u"sheet.ods"_s})
        QTest::newRow(qPrintable(file)) << u"tests/data/sheets/"_s + file;
}

void TestSheetFuzz::initTestCase()
{
    qInfo("seed %u, %d runs each", kSeed, kRuns);
    m_before = peakMemory();
}

void TestSheetFuzz::archives_changedAtRandom()
{
    QFETCH(QString, file);
    const QByteArray original = readSource(file);
    Mutator mutator(kSeed);
    Count count;
    for (int run = 0; run < kRuns; ++run)
        tryToRead(mutator.changed(original), count);
    QVERIFY(count.refused > 0);
}

void TestSheetFuzz::parts_changedAtRandom()
{
    QFETCH(QString, file);
    auto archive = ZipArchive::open(readSource(file));
    QVERIFY(archive);
    struct Part {
        QString name;
        QByteArray bytes;
    };
    QList<Part> parts;
    QList<qsizetype> read;  // the parts that an import looks into
    for (const ZipArchive::Member &member : archive->members()) {
        if (!member.name.endsWith(u".xml") && !member.name.endsWith(u".rels") && member.name != u"mimetype")
            continue;
        if (member.name.startsWith(u"xl/") || member.name.startsWith(u"_rels")
            || member.name == u"content.xml")
            read << parts.size();
        parts << Part{member.name, archive->read(member.name).value()};
    }
    QVERIFY(!read.isEmpty());
    Mutator mutator(kSeed + 1);
    Count count;
    for (int run = 0; run < kRuns; ++run) {
        const qsizetype chosen = read[mutator.below(read.size())];
        ZipBuilder zip;
        for (qsizetype i = 0; i < parts.size(); ++i)
            zip.add(parts[i].name, i == chosen ? mutator.changed(parts[i].bytes) : parts[i].bytes,
                    ZipBuilder::Method::Stored);
        tryToRead(zip.bytes(), count);
    }
    QVERIFY(count.refused > 0 && count.read > 0);
}

void TestSheetFuzz::texts_changedAtRandom()
{
    const QByteArray original = readSource(u"tests/data/sheets/sheet.csv"_s);
    Mutator mutator(kSeed + 2);
    Count count;
    TableOptions western = kOptions;
    western.csv.assumedEncoding = u"windows-1252"_s;
    for (int run = 0; run < kRuns; ++run)
        tryToRead(mutator.changed(original), count, run % 2 ? western : kOptions);
    QVERIFY(count.refused > 0 && count.read > 0);
}

void TestSheetFuzz::cleanupTestCase()
{
    if (tri::test::kSanitized)
        return;
    const qint64 grown = peakMemory() - m_before;
    QVERIFY2(grown < 200 * 1024 * 1024, qPrintable(QString::number(grown)));
}

QTEST_GUILESS_MAIN(TestSheetFuzz)
#include "tst_sheetfuzz.moc"
