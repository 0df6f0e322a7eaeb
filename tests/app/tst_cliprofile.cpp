// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Profiles from a script.

#include "tests/app/clifixture.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

class TestCliProfile : public CliFixture {
    Q_OBJECT
private Q_SLOTS:
    void paper_isWritten();
    void asOf_takesDayMonthAndYear();
    void sharedCopy_tellsWhatItLeavesOut();
    void wrongInput_isRefused_data();
    void wrongInput_isRefused();
    void wrongKind_isRefusedInWords();

private:
    [[nodiscard]] QString text(const QStringList &more)
    {
        const QString out = path(u"p.txt"_s);
        const Ran ran = run(QStringList{u"profile"_s, file()} + more + QStringList{u"-o"_s, out});
        return ran.exit == 0 ? QString::fromUtf8(read(out)).replace(QChar::Nbsp, u' ')
                             : u"PROBLEM "_s + ran.err;
    }
};

void TestCliProfile::paper_isWritten()
{
    make({u"--sample"_s});
    const QByteArray before = read(file());
    const QString pdf = path(u"p.pdf"_s);
    const Ran ran = run({u"profile"_s, file(), u"ILO"_s, u"--as-of"_s, u"2014-04-04"_s, u"--paper"_s,
                         u"letter"_s, u"-o"_s, pdf, u"--json"_s});
    QVERIFY2(ran.exit == 0, qPrintable(ran.err));
    QCOMPARE(ran.json()[u"path"].toString(), pdf);
    QCOMPARE(ran.json()[u"as_of"].toString(), u"2014-04-04"_s);
    QVERIFY(ran.json()[u"title"].toString().contains(u"International Labour Organization"_s));
    QVERIFY(ran.json()[u"pages"].toInt() >= 2);
    QVERIFY(read(pdf).startsWith("%PDF"));
    for (const auto &[subject, kind] : {std::pair(u"SE"_s, u"Profile of a State"_s),
                                        {u"ILO"_s, u"Profile of an organization"_s},
                                        {u"GMG"_s, u"Profile of an entity"_s},
                                        {u"T-COSTS"_s, u"Profile of a theme"_s},
                                        {u"GFMD-CIO"_s, u"Profile of a body"_s}}) {
        const QString printed = text({subject});
        QVERIFY2(printed.contains(kind), qPrintable(printed));
    }
    QVERIFY(text({u"SE"_s, u"--lang"_s, u"fr"_s}).contains(u"Profil d’État"_s));
    QCOMPARE(read(file()), before);
}

void TestCliProfile::asOf_takesDayMonthAndYear()
{
    make({u"--sample"_s});
    QVERIFY(text({u"TR"_s, u"--as-of"_s, u"2014-04-04"_s}).contains(u"4 April 2014"_s));
    QVERIFY(text({u"TR"_s, u"--as-of"_s, u"2014-04"_s}).contains(u"30 April 2014"_s));
    const QString year = text({u"TR"_s, u"--as-of"_s, u"2014"_s});
    QVERIFY2(year.contains(u"31 December 2014"_s) && year.contains(u"\nTurkey\n"_s), qPrintable(year));
    QVERIFY(text({u"TR"_s, u"--as-of"_s, u"2023"_s}).contains(u"\nTürkiye\n"_s));
}

void TestCliProfile::sharedCopy_tellsWhatItLeavesOut()
{
    make({u"--sample"_s});
    const Ran ran = run({u"profile"_s, file(), u"GMG"_s, u"--as-of"_s, u"2014-04-04"_s, u"--copy"_s,
                         u"shared"_s, u"-o"_s, path(u"p.txt"_s), u"--json"_s});
    QCOMPARE(ran.exit, 0);
    QVERIFY2(!ran.json()[u"left_out"].toArray().isEmpty(), qPrintable(ran.out));
    const QString printed = QString::fromUtf8(read(path(u"p.txt"_s)));
    QVERIFY(printed.contains(u"Shared copy"_s) && !printed.contains(u"Sensitive."_s)
            && !printed.contains(u"If raised"_s));
    QVERIFY(text({u"GMG"_s, u"--as-of"_s, u"2014-04-04"_s}).contains(u"If raised"_s));
}

void TestCliProfile::wrongInput_isRefused_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("exit");
    QTest::newRow("no date") << QStringList{u"SE"_s, u"--as-of"_s, u"soon"_s, u"-o"_s, u"p.pdf"_s} << 2;
    QTest::newRow("empty date") << QStringList{u"SE"_s, u"--as-of"_s, u""_s, u"-o"_s, u"p.pdf"_s} << 2;
    QTest::newRow("no copy") << QStringList{u"SE"_s, u"--copy"_s, u"secret"_s, u"-o"_s, u"p.pdf"_s} << 2;
    QTest::newRow("no paper") << QStringList{u"SE"_s, u"--paper"_s, u"a3"_s, u"-o"_s, u"p.pdf"_s} << 2;
    QTest::newRow("no language") << QStringList{u"SE"_s, u"--lang"_s, u"xx"_s, u"-o"_s, u"p.pdf"_s} << 2;
    QTest::newRow("no format") << QStringList{u"SE"_s, u"-o"_s, u"p.doc"_s} << 2;
    QTest::newRow("no file") << QStringList{u"SE"_s} << 2;
    QTest::newRow("no subject") << QStringList{u"-o"_s, u"p.pdf"_s} << 2;
    QTest::newRow("unknown subject") << QStringList{u"NOBODY"_s, u"-o"_s, u"p.pdf"_s} << 1;
}

void TestCliProfile::wrongInput_isRefused()
{
    QFETCH(QStringList, words);
    QFETCH(int, exit);
    make();
    words.replaceInStrings(u"p.pdf"_s, path(u"p.pdf"_s));
    const Ran ran = run(QStringList{u"profile"_s, file()} + words);
    QVERIFY2(ran.exit == exit, qPrintable(ran.err));
    QVERIFY(!ran.err.isEmpty());
    QVERIFY(!QFile::exists(path(u"p.pdf"_s)));
}

void TestCliProfile::wrongKind_isRefusedInWords()
{
    make({u"--sample"_s});
    const Ran ran = run({u"profile"_s, file(), u"TRI-2014-04"_s, u"-o"_s, path(u"p.pdf"_s)});
    QCOMPARE(ran.exit, 1);
    QVERIFY2(ran.err.contains(u"of the kind Meeting"_s) && ran.err.contains(u"a State, an organization"_s),
             qPrintable(ran.err));
    QVERIFY(!QFile::exists(path(u"p.pdf"_s)));
}

QTEST_GUILESS_MAIN(TestCliProfile)
#include "tst_cliprofile.moc"
