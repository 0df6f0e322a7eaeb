// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Texts for translators on the command line: out, back in as one change, and how far they are translated.

#include "tests/app/clifixture.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace tri;
using namespace tri::test;
using namespace Qt::StringLiterals;

class TestCliTexts : public CliFixture {
    Q_OBJECT
private Q_SLOTS:
    void untouched_changesNothing_data();
    void untouched_changesNothing();
    void translation_isOneStep_andUndone();
    void staleTexts_areTold();
    void handling_leavesOut_andSaysSo();
    void badFile_changesNothing();
    void wrongUse_data();
    void wrongUse();

private:
    /// The imported themes into French; the path of the file.
    [[nodiscard]] QString exported(const QString &name, const QStringList &options = {}) const
    {
        const QString out = path(name);
        const Ran ran =
            run(QStringList{u"texts"_s, u"export"_s, file(), u"--kind"_s, u"theme"_s, u"--filter"_s,
                            u"reference is X-1, X-2"_s, u"--to"_s, u"fr"_s, u"-o"_s, out}
                + options);
        if (ran.exit != 0)
            qFatal("%s", qPrintable(ran.err));
        return out;
    }
    [[nodiscard]] Ran imported(const QString &data, const QStringList &options = {}) const
    {
        return run(QStringList{u"texts"_s, u"import"_s, file(), data, u"--json"_s} + options);
    }
    [[nodiscard]] QString translated(const QByteArray &title, const QByteArray &translation) const
    {
        QByteArray bytes = read(exported(u"x.xlf"_s));
        const qsizetype from = bytes.indexOf("</target>", bytes.indexOf("<source>" + title));
        return write(u"back.xlf"_s, bytes.insert(from, translation));
    }
    [[nodiscard]] QJsonObject theme(const QString &language, bool builtIn = false) const
    {
        const Ran ran = run({u"texts"_s, u"coverage"_s, file(), u"--kind"_s, u"theme"_s, u"--json"_s});
        for (const QJsonValue &value : ran.json()[u"kinds"].toArray())
            if (value[u"built_in"].toBool() == builtIn)
                return value[u"languages"].toObject()[language].toObject();
        return {};
    }
};

void TestCliTexts::untouched_changesNothing_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("xliff") << u"x.xlf"_s;
    QTest::newRow("workbook") << u"x.xlsx"_s;
}

void TestCliTexts::untouched_changesNothing()
{
    QFETCH(QString, name);
    make({u"--sample"_s});
    const QString out = path(name);
    const Ran ran = run({u"texts"_s, u"export"_s, file(), u"--to"_s, u"ar"_s, u"--only"_s, u"all"_s,
                         u"--handling"_s, u"sensitive"_s, u"--built-in"_s, u"-o"_s, out, u"--json"_s});
    QCOMPARE(ran.exit, 0);
    QVERIFY(ran.json()[u"texts"].toInt() > 500);
    const QByteArray before = run({u"dump"_s, file()}).out.toUtf8();
    const Ran back = imported(out);
    QCOMPARE(back.exit, 0);
    QCOMPARE(back.json()[u"taken"].toInt(), 0);
    QCOMPARE(back.json()[u"written"].toBool(), false);
    const QJsonObject counts = back.json()[u"counts"].toObject();
    QCOMPARE(counts[u"empty"].toInt() + counts[u"unchanged"].toInt(), ran.json()[u"texts"].toInt());
    QCOMPARE(run({u"dump"_s, file()}).out.toUtf8(), before);
}

void TestCliTexts::translation_isOneStep_andUndone()
{
    make();
    importThemes();
    const QString data = translated("Quagga, and kin", "Quaggas et parents");
    const Ran dry = imported(data, {u"--dry-run"_s});
    QCOMPARE(dry.exit, 0);
    QCOMPARE(dry.json()[u"taken"].toInt(), 1);
    QCOMPARE(dry.json()[u"written"].toBool(), false);
    const Ran real = imported(data, {u"--to"_s, u"fr"_s});
    QCOMPARE(real.exit, 0);
    QCOMPARE(real.json()[u"written"].toBool(), true);
    QCOMPARE(theme(u"fr"_s)[u"present"].toInt(), 2);
    const Ran history = run({u"history"_s, file(), u"--limit"_s, u"1"_s});
    QVERIFY2(history.out.contains(u"Translate a record into") && history.out.contains(u"Français"),
             qPrintable(history.out));
    QCOMPARE(imported(data).json()[u"taken"].toInt(), 0);
    QCOMPARE(run({u"undo"_s, file()}).exit, 0);
    QCOMPARE(theme(u"fr"_s)[u"present"].toInt(), 1);
    QCOMPARE(imported(data, {u"--to"_s, u"es"_s}).exit, 1);
}

void TestCliTexts::staleTexts_areTold()
{
    make();
    importThemes();
    QCOMPARE(imported(translated("Quagga, and kin", "Quaggas et parents")).json()[u"taken"].toInt(), 1);
    import(u"theme"_s, "reference,name_en\nX-2,Quaggas and others\n");
    QCOMPARE(theme(u"fr"_s)[u"stale"].toInt(), 1);
    QCOMPARE(theme(u"fr"_s)[u"present"].toInt(), 1);
    const QByteArray stale = read(exported(u"stale.xlf"_s, {u"--only"_s, u"stale"_s}));
    QCOMPARE(stale.count("<trans-unit"), 1);
    QVERIFY(stale.contains("needs-review-translation") && stale.contains("Quaggas et parents"));
    const Ran table = run({u"texts"_s, u"coverage"_s, file()});
    QVERIFY2(table.out.contains(u"2 (1) / 2"), qPrintable(table.out));
    // It comes back as it is, approved: not a letter changes, and it is no longer to be checked.
    const QString back =
        write(u"approved.xlf"_s, QByteArray(stale).replace("needs-review-translation", "final"));
    const Ran approved = imported(back);
    QCOMPARE(approved.json()[u"counts"].toObject()[u"confirmed"].toInt(), 1);
    QCOMPARE(approved.json()[u"written"].toBool(), true);
    QCOMPARE(theme(u"fr"_s)[u"stale"].toInt(), 0);
    const Ran history = run({u"history"_s, file(), u"X-2"_s});
    QVERIFY2(history.out.contains(u"Found right"), qPrintable(history.out));
    QCOMPARE(run({u"history"_s, file(), u"X-2"_s, u"--field"_s, u"name"_s, u"--limit"_s, u"1"_s, u"--json"_s})
                 .json()[u"history"]
                 .toArray()
                 .size(),
             1);
    QCOMPARE(run({u"check"_s, file()}).exit, 0);
    QCOMPARE(run({u"undo"_s, file()}).exit, 0);
    QCOMPARE(theme(u"fr"_s)[u"stale"].toInt(), 1);
}

void TestCliTexts::handling_leavesOut_andSaysSo()
{
    make({u"--sample"_s});
    const auto texts = [this](const QString &level) {
        return run({u"texts"_s, u"export"_s, file(), u"--to"_s, u"fr"_s, u"--only"_s, u"all"_s, u"-o"_s,
                    path(u"x.xlf"_s), u"--handling"_s, level, u"--json"_s})
            .json();
    };
    const QJsonObject open = texts(u"public"_s);
    const QJsonObject all = texts(u"sensitive"_s);
    QVERIFY(open[u"left_out"].toObject()[u"handling"].toInt() > 0);
    QCOMPARE(all[u"left_out"].toObject()[u"handling"].toInt(), 0);
    QCOMPARE(open[u"texts"].toInt() + open[u"left_out"].toObject()[u"handling"].toInt()
                 + open[u"left_out"].toObject()[u"consent"].toInt(),
             all[u"texts"].toInt());
}

void TestCliTexts::badFile_changesNothing()
{
    make();
    importThemes();
    const QString before = run({u"dump"_s, file()}).out;
    QByteArray good = read(translated("Quagga, and kin", "Quaggas et parents"));
    const QByteArrayList bad{good.left(good.size() / 2), "<!DOCTYPE a [<!ENTITY b 'c'>]>" + good.sliced(38),
                             QByteArray(good).replace("version=\"1.2\"", "version=\"2.0\""),
                             QByteArray("hello"), QByteArray("PK\x03\x04") + good};
    for (const QByteArray &bytes : bad) {
        const Ran ran = run({u"texts"_s, u"import"_s, file(), write(u"bad.xlf"_s, bytes)});
        QCOMPARE(ran.exit, 1);
        QVERIFY2(ran.err.contains(u"bad.xlf"), qPrintable(ran.err));
    }
    QCOMPARE(run({u"dump"_s, file()}).out, before);
}

void TestCliTexts::wrongUse_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("exit");
    QTest::newRow("no language") << QStringList{u"export"_s, u"F"_s, u"-o"_s, u"x.xlf"_s} << 2;
    QTest::newRow("no such language")
        << QStringList{u"export"_s, u"F"_s, u"--to"_s, u"xx"_s, u"-o"_s, u"x.xlf"_s} << 2;
    QTest::newRow("other ending") << QStringList{u"export"_s, u"F"_s, u"--to"_s, u"fr"_s, u"-o"_s, u"x.pdf"_s}
                                  << 2;
    QTest::newRow("no such choice") << QStringList{u"export"_s, u"F"_s,     u"--to"_s,   u"fr"_s,
                                                   u"-o"_s,     u"x.xlf"_s, u"--only"_s, u"some"_s}
                                    << 2;
    QTest::newRow("no such circle") << QStringList{u"export"_s, u"F"_s,     u"--to"_s,       u"fr"_s,
                                                   u"-o"_s,     u"x.xlf"_s, u"--handling"_s, u"ours"_s}
                                    << 2;
    QTest::newRow("filter without kind")
        << QStringList{u"export"_s, u"F"_s,     u"--to"_s,     u"fr"_s,
                       u"-o"_s,     u"x.xlf"_s, u"--filter"_s, u"Reference is X-1"_s}
        << 2;
    QTest::newRow("no such kind") << QStringList{u"coverage"_s, u"F"_s, u"--kind"_s, u"zebra"_s} << 1;
    QTest::newRow("no file") << QStringList{u"import"_s, u"F"_s, u"nowhere.xlf"_s} << 1;
}

void TestCliTexts::wrongUse()
{
    QFETCH(QStringList, words);
    QFETCH(int, exit);
    make();
    words.replace(1, file());
    const Ran ran = run(QStringList{u"texts"_s} + words);
    QCOMPARE(ran.exit, exit);
    QVERIFY(!ran.err.isEmpty());
}

QTEST_GUILESS_MAIN(TestCliTexts)
#include "tst_clitexts.moc"
