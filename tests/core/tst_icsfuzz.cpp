// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Calendar files that were changed at random: they are read or refused with a reason, in bounded time and memory.

#include "core/exchange/tablereader.h"
#include "tests/support/golden.h"
#include "tests/support/sanitized.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace tri;
using namespace tri::test;
using namespace Qt::StringLiterals;

namespace {

constexpr quint32 kSeed = 20140514;
constexpr int kRuns = tri::test::kSanitized ? 200 : 2000;

QByteArray changed(QByteArray bytes, QRandomGenerator &random)
{
    static const QList<QByteArray> words{"-1",
                                         "99999999999999999999",
                                         "BEGIN:VEVENT\r\n",
                                         "END:VEVENT\r\n",
                                         ";",
                                         ":",
                                         "\"",
                                         "\\",
                                         "\r\n ",
                                         "\n",
                                         "\xff",
                                         "\xe2\x80",
                                         "RRULE:",
                                         "FREQ=DAILY",
                                         "FREQ=SECONDLY",
                                         "COUNT=2147483647",
                                         "BYDAY=",
                                         "20140231T250000",
                                         "-PT",
                                         "P99999999W",
                                         "TZID=",
                                         "UNTIL=99991231",
                                         "INTERVAL=0",
                                         "INTERVAL=32768",
                                         "BYMONTH=99",
                                         "BYSETPOS=-400",
                                         "BYYEARDAY=366",
                                         "VALUE=PERIOD"};
    for (int n = random.bounded(1, 6); n > 0 && !bytes.isEmpty(); --n) {
        const int at = random.bounded(int(bytes.size()));
        const int count = std::min(random.bounded(60) + 1, int(bytes.size()) - at);
        switch (random.bounded(5)) {
        case 0: bytes[at] = char(bytes[at] ^ (1 << random.bounded(8))); break;
        case 1: bytes.remove(at, count); break;
        case 2: bytes.insert(random.bounded(int(bytes.size())), bytes.mid(at, count)); break;
        case 3: bytes.insert(at, words[random.bounded(int(words.size()))]); break;
        default: bytes.truncate(at + 1); break;
        }
    }
    return bytes;
}

}  // namespace

class TestIcsFuzz final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void files_changedAtRandom_data();
    void files_changedAtRandom();
    void rules_changedAtRandom();

private:
    static void hold(const QByteArray &bytes, int &read, int &refused);
};

void TestIcsFuzz::hold(const QByteArray &bytes, int &read, int &refused)
{
    const auto table = readTable(bytes, {.limits = {.bytes = 1 << 20, .columns = 200, .cells = 20'000}});
    if (!table) {
        ++refused;
        QVERIFY(!table.error().text.isEmpty());
        return;
    }
    ++read;
    QSet<int> lines;
    for (const CsvRecord &record : table->records) {
        QVERIFY(record.cells.size() == table->header.size()
                || table->source.format != TableSource::Format::Ics);
        QVERIFY(!lines.contains(record.line));
        lines << record.line;
    }
}

void TestIcsFuzz::files_changedAtRandom_data()
{
    QTest::addColumn<QString>("file");
    for (const QString &file : {u"exchange.ics"_s, u"webcalendar.ics"_s})
        QTest::newRow(qPrintable(file)) << u"tests/data/ics/"_s + file;
}

void TestIcsFuzz::files_changedAtRandom()
{
    QFETCH(QString, file);
    const QByteArray original = readSource(file);
    qInfo("seed %u, %d runs", kSeed, kRuns);
    QRandomGenerator random(kSeed);
    int read = 0;
    int refused = 0;
    for (int run = 0; run < kRuns; ++run)
        hold(changed(original, random), read, refused);
    QVERIFY(read > kRuns / 20);
    QVERIFY(refused > kRuns / 20);
}

/// Only what a rule and a zone say is changed, so that nearly all of them are counted out.
void TestIcsFuzz::rules_changedAtRandom()
{
    QRandomGenerator random(kSeed + 1);
    int read = 0;
    int refused = 0;
    const QList<QByteArray> frequencies{"DAILY", "WEEKLY", "MONTHLY", "YEARLY", "HOURLY"};
    const QList<QByteArray> parts{"BYMONTH=",  "BYMONTHDAY=", "BYDAY=MO,-1SU,", "BYWEEKNO=", "BYYEARDAY=",
                                  "BYSETPOS=", "INTERVAL=",   "COUNT=",         "BYHOUR="};
    for (int run = 0; run < kRuns; ++run) {
        QByteArray rule = "FREQ=" + frequencies[random.bounded(int(frequencies.size()))];
        for (int n = random.bounded(4); n > 0; --n)
            rule += ";" + parts[random.bounded(int(parts.size()))]
                + QByteArray::number(random.bounded(-400, 400));
        hold("BEGIN:VCALENDAR\r\nBEGIN:VTIMEZONE\r\nTZID:Own\r\nBEGIN:STANDARD\r\nDTSTART:"
             "19700101T000000\r\nTZOFFSETFROM:+0100\r\n"
             "TZOFFSETTO:+0200\r\nRRULE:"
                 + rule
                 + "\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\nBEGIN:VEVENT\r\nUID:a\r\nSUMMARY:x\r\n"
                   "DTSTART;TZID=Own:20140229T090000\r\nRRULE:"
                 + rule
                 + "\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:b\r\nSUMMARY:x\r\n"
                   "DTSTART:20140228T090000Z\r\nRRULE:"
                 + rule + "\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
             read, refused);
    }
    QCOMPARE(read, kRuns);
}

QTEST_GUILESS_MAIN(TestIcsFuzz)
#include "tst_icsfuzz.moc"
