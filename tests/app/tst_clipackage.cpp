// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Packages between two offices, each with its own settings and keys.

#include "tests/app/clifixture.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

class TestCliPackage : public CliFixture {
    Q_OBJECT
private Q_SLOTS:
    void goesAndComesBack();
    void isRefused_data();
    void isRefused();
    void sealedOnes_openForTheirReceiverAlone();
    void passphrase_opensIt();
    void refusals_keepWhatIsHere();
    void manyDeletions_wantTheirNumber();

private:
    /// As somebody else, on another computer.
    [[nodiscard]] Ran asBen(const QStringList &arguments) const
    {
        return run(arguments, {{u"XDG_CONFIG_HOME"_s, path(u"ben"_s)}, {u"TRILATERAL_AUTHOR"_s, u"Ben"_s}});
    }
    [[nodiscard]] QString keyOf(const Ran &made) const { return made.json()[u"key"].toString(); }
    void exchangeKeys() const
    {
        const QString anna = keyOf(run({u"key"_s, u"new"_s, u"Anna"_s, u"--json"_s}));
        const QString ben = keyOf(asBen({u"key"_s, u"new"_s, u"Ben"_s, u"--json"_s}));
        QVERIFY(!anna.isEmpty() && !ben.isEmpty());
        QCOMPARE(run({u"key"_s, u"trust"_s, u"Ben"_s, ben}).exit, 0);
        QCOMPARE(asBen({u"key"_s, u"trust"_s, u"Anna"_s, anna}).exit, 0);
    }
    [[nodiscard]] QString package(const QString &name, const QStringList &more = {}) const
    {
        const QString out = path(name);
        const Ran made = run(QStringList{u"package"_s, file(), u"--scope"_s, u"whole"_s, u"--handling"_s,
                                         u"sensitive"_s, u"-o"_s, out}
                             + more);
        if (made.exit != 0)
            qWarning("%s", qPrintable(made.err));
        return out;
    }
};

void TestCliPackage::goesAndComesBack()
{
    make();
    importThemes();
    exchangeKeys();
    const QString out = package(
        u"a.tripack"_s,
        {u"--to"_s, u"Ben"_s, u"--purpose"_s, u"To be completed"_s, u"--answer-by"_s, u"2014-05-14"_s});
    QVERIFY(QFile::exists(out));
    const QString b = path(u"b.trilateral"_s);
    QCOMPARE(asBen({u"new"_s, b}).exit, 0);
    const QByteArray empty = read(b);
    const Ran preview = asBen({u"receive"_s, b, out, u"--json"_s});
    QVERIFY2(preview.exit == 0, qPrintable(preview.err));
    QCOMPARE(preview.json()[u"new"].toInt(), 2);
    QCOMPARE(preview.json()[u"sender"].toString(), u"Anna"_s);
    QCOMPARE(read(b), empty);
    const Ran applied = asBen({u"receive"_s, b, out, u"--apply"_s, u"--json"_s});
    QVERIFY2(applied.exit == 0, qPrintable(applied.err));
    QVERIFY(QFile::exists(applied.json()[u"backup"].toString()));
    QCOMPARE(asBen({u"dump"_s, b}).out, run({u"dump"_s, file()}).out);
    QVERIFY(asBen({u"receive"_s, b, out, u"--apply"_s}).out.contains(u"nothing that this copy lacks"));

    QCOMPARE(
        asBen({u"import"_s, b, write(u"1.csv"_s, "id,origin\nX-1,forum\n"), u"--kind"_s, u"theme"_s}).exit,
        0);
    const QString back = path(u"back.tripack"_s);
    const Ran made =
        asBen({u"package"_s, b, u"--scope"_s, u"whole"_s, u"--handling"_s, u"sensitive"_s, u"-o"_s, back});
    QVERIFY2(made.exit == 0, qPrintable(made.err));
    QVERIFY(run({u"rounds"_s, file()}).out.contains(u"asked for until 2014-05-14"));
    const Ran taken = run({u"receive"_s, file(), back, u"--apply"_s});
    QVERIFY2(taken.exit == 0, qPrintable(taken.err));
    QCOMPARE(asBen({u"dump"_s, b}).out, run({u"dump"_s, file()}).out);
    QVERIFY(run({u"rounds"_s, file()}).out.contains(u"returned"));
    QCOMPARE(run({u"undo"_s, file()}).exit, 0);
    QCOMPARE(run({u"check"_s, file()}).exit, 0);
}

void TestCliPackage::isRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exit");
    QTest::newRow("no scope") << QStringList{u"--scope"_s, u"everything"_s} << 1;
    QTest::newRow("a scope without its subject") << QStringList{u"--scope"_s, u"theme:"_s} << 1;
    QTest::newRow("a subject that is not there") << QStringList{u"--scope"_s, u"theme:NO-1"_s} << 1;
    QTest::newRow("no such level") << QStringList{u"--scope"_s, u"whole"_s, u"--handling"_s, u"secret"_s}
                                   << 2;
    QTest::newRow("no such receiver") << QStringList{u"--scope"_s, u"whole"_s, u"--to"_s, u"Nobody"_s} << 1;
    QTest::newRow("no such date") << QStringList{u"--scope"_s, u"whole"_s, u"--answer-by"_s, u"soon"_s} << 2;
    QTest::newRow("an empty passphrase")
        << QStringList{u"--scope"_s, u"whole"_s, u"--passphrase-file"_s, u"EMPTY"_s} << 1;
    QTest::newRow("no such copy") << QStringList{u"--scope"_s, u"whole"_s, u"--for"_s, u"nobody"_s} << 1;
}

void TestCliPackage::isRefused()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, exit);
    make();
    importThemes();
    const QString out = path(u"a.tripack"_s);
    arguments.replaceInStrings(u"EMPTY"_s, write(u"empty.txt"_s, "\nsecond line\n"));
    const Ran made = run(QStringList{u"package"_s, file(), u"-o"_s, out} + arguments);
    QCOMPARE(made.exit, exit);
    QVERIFY(!made.err.isEmpty());
    QVERIFY(!QFile::exists(out));
}

void TestCliPackage::sealedOnes_openForTheirReceiverAlone()
{
    make();
    importThemes();
    exchangeKeys();
    const QString out = package(u"a.tripack"_s, {u"--to"_s, u"Ben"_s});
    QVERIFY(!read(out).contains("Zebra"));
    const QString c = path(u"c.trilateral"_s);
    const QList<std::pair<QString, QString>> carol{{u"XDG_CONFIG_HOME"_s, path(u"carol"_s)}};
    QCOMPARE(run({u"new"_s, c}, carol).exit, 0);
    const QByteArray before = read(c);
    QCOMPARE(run({u"receive"_s, c, out, u"--apply"_s, u"--unverified"_s}, carol).exit, 1);
    QCOMPARE(read(c), before);
    // Nor is a package taken from somebody whom nobody compared, without a word.
    const QString open = package(u"open.tripack"_s);
    QCOMPARE(run({u"receive"_s, c, open, u"--apply"_s}, carol).exit, 1);
    QCOMPARE(read(c), before);
    QCOMPARE(run({u"receive"_s, c, open, u"--apply"_s, u"--unverified"_s}, carol).exit, 0);
}

void TestCliPackage::passphrase_opensIt()
{
    make();
    importThemes();
    const QString phrase = write(u"phrase.txt"_s, "correct horse battery\n");
    const QString out = package(u"a.tripack"_s, {u"--passphrase-file"_s, phrase});
    const QString b = path(u"b.trilateral"_s);
    QCOMPARE(asBen({u"new"_s, b}).exit, 0);
    const QByteArray before = read(b);
    QCOMPARE(asBen({u"receive"_s, b, out, u"--passphrase-file"_s, write(u"wrong.txt"_s, "incorrect horse\n"),
                    u"--apply"_s, u"--unverified"_s})
                 .exit,
             1);
    QCOMPARE(asBen({u"receive"_s, b, out, u"--apply"_s, u"--unverified"_s}).exit, 1);
    QCOMPARE(read(b), before);
    QCOMPARE(
        asBen({u"receive"_s, b, out, u"--passphrase-file"_s, phrase, u"--apply"_s, u"--unverified"_s}).exit,
        0);
    QCOMPARE(asBen({u"dump"_s, b}).out, run({u"dump"_s, file()}).out);
}

void TestCliPackage::refusals_keepWhatIsHere()
{
    make();
    importThemes();
    const QString b = path(u"b.trilateral"_s);
    QCOMPARE(asBen({u"new"_s, b}).exit, 0);
    QCOMPARE(asBen({u"receive"_s, b, package(u"1.tripack"_s), u"--apply"_s, u"--unverified"_s}).exit, 0);
    QCOMPARE(run({u"import"_s, file(), write(u"1.csv"_s, "id,origin,from\nX-1,forum,2001\nX-2,forum,2002\n"),
                  u"--kind"_s, u"theme"_s})
                 .exit,
             0);
    const QString second = package(u"2.tripack"_s);
    QCOMPARE(asBen({u"receive"_s, b, second, u"--apply"_s, u"--unverified"_s, u"--refuse"_s, u"X-1.origin"_s,
                    u"--refuse"_s, u"X-2"_s})
                 .exit,
             0);
    const QString first = asBen({u"show"_s, b, u"X-1"_s, u"--json"_s}).out;
    QVERIFY(!first.contains(u"forum"));
    QVERIFY(first.contains(u"2001"));
    QVERIFY(!asBen({u"show"_s, b, u"X-2"_s, u"--json"_s}).out.contains(u"2002"));
    QCOMPARE(asBen({u"receive"_s, b, second, u"--refuse"_s, u"X-1.nonsense"_s}).exit, 1);
}

void TestCliPackage::manyDeletions_wantTheirNumber()
{
    make();
    import(u"note"_s, "title\nOne\nTwo\nThree\n");
    const QString b = path(u"b.trilateral"_s);
    QCOMPARE(asBen({u"new"_s, b}).exit, 0);
    QCOMPARE(asBen({u"receive"_s, b, package(u"1.tripack"_s), u"--apply"_s, u"--unverified"_s}).exit, 0);
    // Undoing the import deletes all that it made.
    QCOMPARE(run({u"undo"_s, file()}).exit, 0);
    const QString second = package(u"2.tripack"_s);
    const QByteArray before = read(b);
    const Ran refused = asBen({u"receive"_s, b, second, u"--apply"_s, u"--unverified"_s});
    QCOMPARE(refused.exit, 1);
    QVERIFY2(refused.err.contains(u"--deletes 3"), qPrintable(refused.err));
    QCOMPARE(read(b), before);
    QCOMPARE(asBen({u"receive"_s, b, second, u"--apply"_s, u"--unverified"_s, u"--deletes"_s, u"3"_s}).exit,
             0);
    QCOMPARE(asBen({u"dump"_s, b}).out, run({u"dump"_s, file()}).out);
}

QTEST_GUILESS_MAIN(TestCliPackage)
#include "tst_clipackage.moc"
