// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv.h"

#include <QRandomGenerator>
#include <QStringEncoder>
#include <QTest>

using namespace tri;
using namespace Qt::StringLiterals;

class TestCsv : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void reads_data();
    void reads();
    void countsLines();
    void readsUtf16();
    void refuses_data();
    void refuses();
    void keepsLimits();
    void guardsFormulas_data();
    void guardsFormulas();
    void writesForSpreadsheets();
    void roundTripsAnyText();
};

void TestCsv::reads_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("header");
    QTest::addColumn<QList<QStringList>>("rows");
    const QStringList ab{u"a"_s, u"b"_s};
    const QList<QStringList> one{{u"1"_s, u"2"_s}};
    QTest::newRow("LF") << QByteArray("a,b\n1,2\n") << ab << one;
    QTest::newRow("CRLF") << QByteArray("a,b\r\n1,2\r\n") << ab << one;
    QTest::newRow("CR") << QByteArray("a,b\r1,2\r") << ab << one;
    QTest::newRow("no last line end") << QByteArray("a,b\n1,2") << ab << one;
    QTest::newRow("mark") << QByteArray("\xef\xbb\xbf"
                                        "a,b\n1,2")
                          << ab << one;
    QTest::newRow("semicolon") << QByteArray("a;b\n1;2") << ab << one;
    QTest::newRow("tab") << QByteArray("a\tb\n1\t2") << ab << one;
    QTest::newRow("separator within a quoted heading")
        << QByteArray("\"a,,,\";b\n1;2") << QStringList{u"a,,,"_s, u"b"_s} << one;
    QTest::newRow("blank lines") << QByteArray("\n\na,b\n\n1,2\n,\n\n") << ab << one;
    QTest::newRow("short line") << QByteArray("a,b\n1\n") << ab << QList<QStringList>{{u"1"_s}};
    QTest::newRow("long line of nothing") << QByteArray("a,b\n1,2,,\n") << ab << one;
    QTest::newRow("quotes") << QByteArray("a,b\n\"x \"\"y\"\", z\",\"\"\n") << ab
                            << QList<QStringList>{{u"x \"y\", z"_s, u""_s}};
    QTest::newRow("line break within quotes")
        << QByteArray("a,b\n\"x\r\ny\",2\n") << ab << QList<QStringList>{{u"x\r\ny"_s, u"2"_s}};
    QTest::newRow("quote within a bare cell")
        << QByteArray("a,b\n5\" pipe,2\n") << ab << QList<QStringList>{{u"5\" pipe"_s, u"2"_s}};
    QTest::newRow("one column") << QByteArray("a\n1\n2\n") << QStringList{u"a"_s}
                                << QList<QStringList>{{u"1"_s}, {u"2"_s}};
    QTest::newRow("accents") << QByteArray("a,b\né,مرحبا\n") << ab
                             << QList<QStringList>{{u"é"_s, u"مرحبا"_s}};
    QTest::newRow("guarded") << QByteArray("a,b\n'=1+1,'s-Hertogenbosch\n") << ab
                             << QList<QStringList>{{u"=1+1"_s, u"'s-Hertogenbosch"_s}};
}

void TestCsv::reads()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, header);
    QFETCH(QList<QStringList>, rows);
    const auto table = readCsv(bytes);
    QVERIFY2(table, table ? "" : qPrintable(table.error().text));
    QCOMPARE(table->header, header);
    QList<QStringList> cells;
    for (const CsvRecord &record : table->records)
        cells << record.cells;
    QCOMPARE(cells, rows);
}

void TestCsv::countsLines()
{
    const auto table = readCsv("a,b\r\n\"x\r\ny\rz\nw\",2\r\n\r\n3,4\n");
    QVERIFY(table);
    QCOMPARE(table->headerLine, 1);
    QCOMPARE(table->records.size(), 2);
    QCOMPARE(table->records[0].line, 2);
    QCOMPARE(table->records[1].line, 7);
}

void TestCsv::readsUtf16()
{
    const QString text = u"a;b\r\né;中文\r\n"_s;
    for (const auto encoding : {QStringEncoder::Utf16LE, QStringEncoder::Utf16BE}) {
        QStringEncoder encoder(encoding, QStringEncoder::Flag::WriteBom);
        const QByteArray bytes = encoder(text);
        const auto table = readCsv(bytes);
        QVERIFY(table);
        QCOMPARE(table->header, (QStringList{u"a"_s, u"b"_s}));
        QCOMPARE(table->records[0].cells, (QStringList{u"é"_s, u"中文"_s}));
        QVERIFY(!readCsv(bytes.chopped(1)));
    }
}

void TestCsv::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("place");
    QTest::newRow("open quote") << QByteArray("a,b\n1,\"2\n3,4\n") << u"Line 2, column 2"_s;
    QTest::newRow("text after quote") << QByteArray("a,b\n1,2\n\"3\"x,4\n") << u"Line 3, column 1"_s;
    QTest::newRow("too many cells") << QByteArray("a,b\n1,2\n1,2,3\n") << u"Line 3, column 3"_s;
    QTest::newRow("Latin 1") << QByteArray("a,b\n1,caf\xe9\n") << u"Line 2, column 2"_s;
    QTest::newRow("cut character") << QByteArray("a,b\n1,\xe4\xb8") << u"Line 2, column 2"_s;
    QTest::newRow("empty") << QByteArray() << u"empty"_s;
    QTest::newRow("blank") << QByteArray("\n,,\n") << u"empty"_s;
}

void TestCsv::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, place);
    const auto table = readCsv(bytes);
    QVERIFY(!table);
    QCOMPARE(table.error().code, ProblemCode::Invalid);
    QVERIFY2(table.error().text.contains(place), qPrintable(table.error().text));
}

void TestCsv::keepsLimits()
{
    QVERIFY(!readCsv(QByteArray(200, 'x'), {.bytes = 100}));
    const auto wide = readCsv("a,b,c\n", {.columns = 2});
    QVERIFY(!wide);
    QVERIFY(wide.error().text.contains(u"Line 1, column 3"));
    QVERIFY(readCsv("a,b\n1,2\n", {.columns = 2, .cells = 4}));
    QVERIFY(!readCsv("a,b\n1,2\n3,4\n", {.columns = 2, .cells = 4}));
    QVERIFY(!readCsv(QByteArray(5000, ',')));
}

void TestCsv::guardsFormulas_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("guarded");
    for (const char16_t c : u"=+-@\t\r"_s.toStdU16String()) {
        const QString text = QChar(c) + u"1"_s;
        QTest::addRow("%x", unsigned(c)) << text << u"'"_s + text;
        QTest::addRow("'%x", unsigned(c)) << u"'"_s + text << u"''"_s + text;
    }
    QTest::newRow("plain") << u"a=b"_s << u"a=b"_s;
    QTest::newRow("apostrophe") << u"'tis"_s << u"'tis"_s;
    QTest::newRow("apostrophe alone") << u"'"_s << u"'"_s;
    QTest::newRow("nothing") << QString() << QString();
}

void TestCsv::guardsFormulas()
{
    QFETCH(QString, text);
    QFETCH(QString, guarded);
    QCOMPARE(formulaGuarded(text), guarded);
    QCOMPARE(formulaUnguarded(guarded), text);
}

void TestCsv::writesForSpreadsheets()
{
    CsvWriter csv;
    csv.addText(u"né"_s);
    csv.addText(u"a,\"b\""_s);
    csv.endRecord();
    csv.addText(u"-5"_s);
    csv.addNumber(u"-5"_s);
    csv.endRecord();
    QCOMPARE(csv.bytes(), QByteArray("\xef\xbb\xbfn\xc3\xa9,\"a,\"\"b\"\"\"\r\n'-5,-5\r\n"));
}

void TestCsv::roundTripsAnyText()
{
    QRandomGenerator random(20140514);
    const QString letters = u"ab'\"=+-@,;\t\r\n éمш中"_s;
    for (int run = 0; run < 300; ++run) {
        QList<QStringList> rows{{u"h1"_s, u"h2"_s, u"h3"_s}};
        for (int r = 0; r < 4; ++r) {
            QStringList row;
            for (int c = 0; c < 3; ++c) {
                QString cell = c == 0 ? u"x"_s : QString();  // no blank lines, no dropped ends
                for (int n = random.bounded(8); n > 0; --n)
                    cell += letters[random.bounded(int(letters.size()))];
                row << cell;
            }
            rows << row;
        }
        CsvWriter csv;
        for (const QStringList &row : rows) {
            for (const QString &cell : row)
                csv.addText(cell);
            csv.endRecord();
        }
        const auto table = readCsv(csv.bytes());
        QVERIFY(table);
        QCOMPARE(table->header, rows[0]);
        QCOMPARE(table->records.size(), 4);
        for (int r = 0; r < 4; ++r)
            QCOMPARE(table->records[r].cells, rows[r + 1]);
    }
}

QTEST_GUILESS_MAIN(TestCsv)
#include "tst_csv.moc"
