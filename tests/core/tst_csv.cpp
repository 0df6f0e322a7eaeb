// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv.h"
#include "core/exchange/tablereader.h"
#include "core/text/textencoding.h"

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
    void findsSeparators_data();
    void findsSeparators();
    void readsWithTheSeparatorGiven();
    void readsEncodings_data();
    void readsEncodings();
    void assumesAnEncodingOnlyWhenTold();
    void tellsWhatItFound();
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

void TestCsv::findsSeparators_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QChar>("separator");
    QTest::newRow("comma") << u"a,b\n1,2\n"_s << QChar(u',');
    QTest::newRow("semicolon") << u"a;b\n1,5;2,5\n"_s << QChar(u';');
    QTest::newRow("tab") << u"a\tb\n1, 2\t3\n"_s << QChar(u'\t');
    QTest::newRow("bar") << u"a|b|c\n1|2|3\n"_s << QChar(u'|');
    QTest::newRow("commas in one heading") << u"name, in full, of all;year\na;1\nb, c;2\n"_s << QChar(u';');
    QTest::newRow("semicolons within cells") << u"id,themes\n1,a; b; c\n2,a\n3,b; c\n"_s << QChar(u',');
    QTest::newRow("as many semicolons in the heading") << u"id,a;b,c\n1,2,3\n4,5,6\n"_s << QChar(u',');
    QTest::newRow("quoted") << u"\"a;b;c;d\",e\n\"x;y\",2\n"_s << QChar(u',');
    QTest::newRow("line break in the heading") << u"\"a,\nb,\nc\";d\n1;2\n"_s << QChar(u';');
    QTest::newRow("one column") << u"name\nx\n"_s << QChar(u',');
    QTest::newRow("header alone") << u"a;b"_s << QChar(u';');
    QTest::newRow("faulty") << u"a;b\n1;\"2\n"_s << QChar(u';');
    QTest::newRow("nothing") << QString() << QChar(u',');
}

void TestCsv::findsSeparators()
{
    QFETCH(QString, text);
    QFETCH(QChar, separator);
    QCOMPARE(detectSeparator(text), separator);
}

void TestCsv::readsWithTheSeparatorGiven()
{
    const auto table = readCsv("a,b;c\n1,2;3\n", CsvOptions{.separator = u';'});
    QVERIFY(table);
    QCOMPARE(table->header, (QStringList{u"a,b"_s, u"c"_s}));
    QCOMPARE(table->source.separator, QChar(u';'));
    for (const auto &[text, separator] : {std::pair(u"tab"_s, u'\t'), std::pair(u"Semicolon"_s, u';'),
                                          std::pair(u"|"_s, u'|'), std::pair(u"\\t"_s, u'\t')})
        QCOMPARE(parseSeparator(text), QChar(separator));
    QVERIFY(parseSeparator(u"x"_s).isNull() && parseSeparator(QString()).isNull());
}

void TestCsv::readsEncodings_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("utf-8") << u"UTF-8"_s << QByteArray("\xc3\xa9") << u"é"_s;
    QTest::newRow("utf-8 with mark") << u"utf-8"_s << QByteArray("\xef\xbb\xbf\xc3\xa9") << u"é"_s;
    QTest::newRow("utf-16le") << u"utf-16le"_s << QByteArray("\xe9\x00", 2) << u"é"_s;
    QTest::newRow("utf-16be with mark") << u"utf-16be"_s << QByteArray("\xfe\xff\x00\xe9", 4) << u"é"_s;
    QTest::newRow("1252") << u"windows-1252"_s << QByteArray("\xe9\x93\x80\x9c") << u"é“€œ"_s;
    QTest::newRow("1250") << u"windows-1250"_s << QByteArray("\xb3\xf3\x9f") << u"łóź"_s;
    QTest::newRow("1251") << u"windows-1251"_s << QByteArray("\xcc\xe8\xf0") << u"Мир"_s;
    QTest::newRow("1256") << u"windows-1256"_s << QByteArray("\xe3\xd1\xcd\xc8\xc7") << u"مرحبا"_s;
    QTest::newRow("gb18030") << u"gb18030"_s << QByteArray("\xd6\xd0\xce\xc4") << u"中文"_s;
}

void TestCsv::readsEncodings()
{
    QFETCH(QString, key);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    const auto read = decodeText(bytes, key);
    QVERIFY2(read, read ? "" : qPrintable(read.error().text));
    QCOMPARE(*read, text);
    QVERIFY(encodingLabel(key.toLower()) != key.toLower());
}

void TestCsv::assumesAnEncodingOnlyWhenTold()
{
    const QByteArray bytes = "a,b\n1,caf\xe9\n";
    const auto refused = readCsv(bytes);
    QVERIFY(!refused);
    QVERIFY2(refused.error().text.contains(u"windows-1252"), qPrintable(refused.error().text));
    const CsvOptions western{.assumedEncoding = u"windows-1252"_s};
    const auto assumed = readCsv(bytes, western);
    QVERIFY(assumed && assumed->source.encodingAssumed);
    QCOMPARE(assumed->records[0].cells[1], u"café"_s);
    const auto certain = readCsv("a,b\n1,caf\xc3\xa9\n", western);
    QVERIFY(certain && !certain->source.encodingAssumed);
    QCOMPARE(certain->records[0].cells[1], u"café"_s);
    QVERIFY(!readCsv(bytes, CsvOptions{.encoding = u"klingon"_s}));
    // Windows-1252 leaves five bytes without a meaning; the message names the line.
    const auto hole = readCsv("a,b\n1,\x81\n", CsvOptions{.encoding = u"windows-1252"_s});
    QVERIFY(!hole);
    QVERIFY2(hole.error().text.contains(u"Line 2, column 2"), qPrintable(hole.error().text));
    QVERIFY(!readCsv("a,\xd6", CsvOptions{.encoding = u"gb18030"_s}));
}

void TestCsv::tellsWhatItFound()
{
    const auto table = readTable("a;b\n1;2\n");
    QVERIFY(table);
    QCOMPARE(sourceText(table->source), u"CSV, Unicode (UTF-8), separated by semicolons"_s);
    QCOMPARE(formatKey(table->source.format), u"csv"_s);
    QCOMPARE(separatorKey(table->source.separator), u"semicolon"_s);
    const auto assumed = readTable("a\tb\n1\t\xe9\n", {.csv = {.assumedEncoding = u"windows-1252"_s}});
    QVERIFY(assumed);
    QCOMPARE(sourceText(assumed->source),
             u"CSV, probably Western European (Windows-1252), separated by tabs"_s);
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
