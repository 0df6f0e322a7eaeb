// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/clifixture.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

class TestCliTables final : public CliFixture {
    Q_OBJECT
private Q_SLOTS:
    void exchangesWorkbooks();
    void readsForeignTables();
    void exchangesCalendars();
    void calendarsKeepBackWhatIsInternal();
    void brokenCalendars_writeNothing();
};

void TestCliTables::exchangesWorkbooks()
{
    make();
    importThemes();
    const QString file = path(u"a.trilateral"_s);
    const QString sheet = path(u"out.xlsx"_s);
    const Ran out = run({u"export"_s, file, u"theme"_s, u"-o"_s, sheet, u"--json"_s});
    QVERIFY2(out.exit == 0, qPrintable(out.out));
    const QString before = run({u"dump"_s, file}).out;
    const QJsonObject again = run({u"import"_s, file, sheet, u"--kind"_s, u"theme"_s, u"--json"_s}).json();
    QCOMPARE(again[u"new"].toInt(-1) + again[u"changed"].toInt(-1), 0);
    QCOMPARE(again[u"unchanged"].toInt(), out.json()[u"records"].toInt());
    QCOMPARE(again[u"source"][u"format"].toString(), u"xlsx"_s);
    QCOMPARE(again[u"source"][u"sheets"].toArray().size(), 1);
    QCOMPARE(run({u"dump"_s, file}).out, before);
    const Ran text = run({u"import"_s, file, sheet, u"--kind"_s, u"theme"_s, u"--dry-run"_s});
    QVERIFY2(text.out.startsWith(u"Excel workbook, sheet “"), qPrintable(text.out));
    const Ran other = run({u"import"_s, file, sheet, u"--kind"_s, u"theme"_s, u"--sheet"_s, u"Nowhere"_s});
    QCOMPARE(other.exit, 1);
    QVERIFY2(other.err.contains(u"out.xlsx") && other.err.contains(u"“Nowhere”"), qPrintable(other.err));
}

void TestCliTables::readsForeignTables()
{
    make();
    const QString file = path(u"a.trilateral"_s);
    const auto import = [&](const QString &data, const QStringList &options) {
        return run(QStringList{u"import"_s, file, data, u"--kind"_s, u"theme"_s, u"--dry-run"_s, u"--json"_s}
                   + options);
    };
    const QString western = write(u"w.csv"_s, "id|name\nX-1|Caf\xe9, au lait\n");
    QVERIFY(import(western, {}).json()[u"problem"][u"text"].toString().contains(u"windows-1252"));
    const QJsonObject read = import(western, {u"--encoding"_s, u"windows-1252"_s}).json();
    QCOMPARE(read[u"new"].toInt(), 1);
    QCOMPARE(read[u"source"][u"separator"].toString(), u"bar"_s);
    QCOMPARE(read[u"source"][u"encoding"].toString(), u"windows-1252"_s);
    QCOMPARE(import(western, {u"--encoding=windows-1252"_s, u"--separator=semicolon"_s}).exit, 1);
    QCOMPARE(import(western, {u"--separator"_s, u"x"_s}).exit, 2);
    QCOMPARE(import(western, {u"--encoding"_s, u"klingon"_s}).exit, 1);
}

void TestCliTables::exchangesCalendars()
{
    make();
    import(u"meeting"_s,
           "reference,title,from,start_time,end_time,time_zone\nM-1,Invented,2099-05-14,09:00,10:30,Europe/"
           "Zurich\n");
    const QString out = path(u"m.ics"_s);
    const QStringList only{u"--filter"_s, u"Reference is M-1"_s};
    const Ran written = run(QStringList{u"export"_s, file(), u"meeting"_s, u"-o"_s, out, u"--json"_s} + only);
    QVERIFY2(written.exit == 0, qPrintable(written.out + written.err));
    QCOMPARE(written.json()[u"records"].toInt(), 1);
    const QByteArray bytes = read(out);
    QVERIFY(bytes.startsWith("BEGIN:VCALENDAR\r\n")
            && bytes.contains("DTSTART;TZID=Europe/Zurich:20990514T090000"));
    const auto import = [&](const QByteArray &data, const QStringList &options) {
        return run(QStringList{u"import"_s, file(), write(u"in.ics"_s, data), u"--kind"_s, u"meeting"_s}
                   + options);
    };
    QCOMPARE(import(bytes, {u"--json"_s}).json()[u"unchanged"].toInt(), 1);
    QByteArray moved = bytes;
    moved.replace("T090000", "T093000").replace("SEQUENCE:0", "SEQUENCE:1");
    const QString before = run({u"dump"_s, file()}).out;
    const Ran dry = import(moved, {u"--dry-run"_s});
    QVERIFY2((dry.out + dry.err).contains(u"09:00 → 09:30"), qPrintable(dry.out + dry.err));
    QCOMPARE(run({u"dump"_s, file()}).out, before);
    QCOMPARE(import(moved, {u"--json"_s}).json()[u"changed"].toInt(), 1);
    QCOMPARE(import(moved, {u"--sheet"_s, u"x"_s}).exit, 1);
    QCOMPARE(run({u"import"_s, file(), path(u"in.ics"_s), u"--kind"_s, u"theme"_s}).exit, 1);
    QCOMPARE(run({u"export"_s, file(), u"theme"_s, u"-o"_s, path(u"t.ics"_s)}).exit, 1);
}

void TestCliTables::calendarsKeepBackWhatIsInternal()
{
    make();
    import(u"meeting"_s, "reference,title,from,handling\nM-1,Ours,2099-05-14,internal\nM-2,Month,2099-05,\n");
    const auto calendar = [this](const QStringList &options) {
        return run(QStringList{u"export"_s, file(), u"meeting"_s, u"-o"_s, path(u"m.ics"_s), u"--filter"_s,
                               u"Title is not empty"_s}
                   + options);
    };
    const Ran shared = calendar({});
    QVERIFY2(shared.out.contains(u"Left out because of their handling: 1.")
                 && shared.out.contains(u"no day is known"),
             qPrintable(shared.out + shared.err));
    QVERIFY(!read(path(u"m.ics"_s)).contains("Ours"));
    QCOMPARE(calendar({u"--handling"_s, u"internal"_s}).exit, 0);
    QVERIFY(read(path(u"m.ics"_s)).contains("Ours"));
    QCOMPARE(calendar({u"--handling"_s, u"everyone"_s}).exit, 2);
}

void TestCliTables::brokenCalendars_writeNothing()
{
    make();
    const QString before = run({u"dump"_s, file()}).out;
    const auto fails = [&](const QByteArray &data, const QString &words) {
        const Ran ran = run({u"import"_s, file(), write(u"in.ics"_s, data), u"--kind"_s, u"meeting"_s});
        QCOMPARE(ran.exit, 1);
        QVERIFY2((ran.out + ran.err).contains(words), qPrintable(ran.out + ran.err));
        QCOMPARE(run({u"dump"_s, file()}).out, before);
    };
    fails("BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a\n", u"END:VEVENT"_s);
    fails("BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a\nSUMMARY:x\nDTSTART:20140231\nEND:VEVENT\nEND:VCALENDAR\n",
          u"Line 5"_s);
}

QTEST_GUILESS_MAIN(TestCliTables)
#include "tst_clitables.moc"
