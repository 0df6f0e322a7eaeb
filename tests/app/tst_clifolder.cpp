// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Exchange through a folder, and reading copies, from a script.

#include "tests/app/clifixture.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

class TestCliFolder : public CliFixture {
    Q_OBJECT
private Q_SLOTS:
    void twoCopies_exchange();
    void proposal_changesNothing();
    void strangers_areNotTaken();
    void wrongFolders_areRefused();
    void massDeletion_needsANumber();
    void workspaceInASyncedFolder_isTold();
    void readingCopy_isWritten();
    void readingCopy_refusesWrongInput();

private:
    [[nodiscard]] QString shared() const { return path(u"shared"_s); }
    [[nodiscard]] QString other() const { return path(u"b.trilateral"_s); }
    Ran sync(const QString &workspace, const QStringList &options) const
    {
        return run(QStringList{u"folder"_s, u"sync"_s, workspace, shared(), u"--unverified"_s} + options);
    }
    [[nodiscard]] QStringList packages() const
    {
        return QDir(shared()).entryList({u"*.tripack"_s}, QDir::Files, QDir::Name);
    }
    /// a.trilateral with themes, in a folder that it began.
    void begin() const
    {
        make();
        importThemes();
        QVERIFY(QDir().mkpath(shared()));
        const Ran began = sync(file(), {u"--begin"_s, u"--apply"_s});
        QVERIFY2(began.exit == 0, qPrintable(began.err));
    }
};

void TestCliFolder::twoCopies_exchange()
{
    begin();
    QCOMPARE(packages().size(), 1);
    QVERIFY(QFile::copy(file(), other()));
    const Ran first = sync(other(), {u"--apply"_s, u"--json"_s});
    QVERIFY2(first.exit == 0, qPrintable(first.err));
    QCOMPARE(first.json()[u"taken"_s].toBool(), false);  // a copy of the file has all of it
    write(u"new.csv"_s, "id,parent_id,name_en,name_fr,status,from\nX-3,,Okapi,,active,2014-05\n");
    QCOMPARE(run({u"import"_s, other(), path(u"new.csv"_s), u"--kind"_s, u"theme"_s}).exit, 0);
    const Ran second = sync(other(), {u"--apply"_s, u"--json"_s});
    QCOMPARE(second.json()[u"written"_s].toArray().size(), 1);
    const Ran third = sync(file(), {u"--apply"_s, u"--json"_s});
    QVERIFY2(third.exit == 0, qPrintable(third.err));
    QCOMPARE(third.json()[u"new"_s].toInt(), 1);
    QVERIFY(QFile::exists(third.json()[u"backup"_s].toString()));
    QVERIFY(run({u"show"_s, file(), u"X-3"_s}).out.contains(u"Okapi"_s));
    QCOMPARE(run({u"undo"_s, file()}).exit, 0);  // one step
    QVERIFY(!run({u"list"_s, file(), u"theme"_s}).out.contains(u"Okapi"_s));
}

void TestCliFolder::proposal_changesNothing()
{
    begin();
    QVERIFY(run({u"new"_s, other()}).exit == 0);
    const QByteArray before = read(other());
    const QStringList names = packages();
    for (const QStringList &options : {QStringList(), QStringList{u"--dry-run"_s}}) {
        const Ran proposed = sync(other(), options + QStringList{u"--json"_s});
        QVERIFY2(proposed.exit == 0, qPrintable(proposed.err));
        QVERIFY(proposed.json()[u"new"_s].toInt() >= 2);
        QCOMPARE(proposed.json()[u"folder_files"_s][0][u"state"_s].toString(), u"new"_s);
        QVERIFY(proposed.json().contains(u"to_write"_s));
    }
    QCOMPARE(read(other()), before);
    QCOMPARE(packages(), names);
    QVERIFY(!QDir(path(u"b backups"_s)).exists());
}

void TestCliFolder::strangers_areNotTaken()
{
    QCOMPARE(run({u"key"_s, u"new"_s, u"Ana"_s}).exit, 0);
    begin();
    const QString key = run({u"key"_s, u"list"_s, u"--json"_s}).json()[u"own"_s][u"key"_s].toString();
    const QList<std::pair<QString, QString>> ben{{u"XDG_CONFIG_HOME"_s, path(u"home-ben"_s)}};
    QCOMPARE(run({u"new"_s, other()}, ben).exit, 0);
    const QStringList plain{u"folder"_s, u"sync"_s, other(), shared(), u"--apply"_s};
    const Ran refused = run(plain, ben);
    QCOMPARE(refused.exit, 1);
    const Ran told = run({u"folder"_s, u"sync"_s, other(), shared()}, ben);
    QVERIFY2(told.out.contains(u"Ana"_s) && told.out.contains(u"compared"_s), qPrintable(told.out));
    QCOMPARE(run({u"key"_s, u"trust"_s, u"Ana"_s, key}, ben).exit, 0);
    const Ran taken = run(plain, ben);
    QVERIFY2(taken.exit == 0, qPrintable(taken.err));
    QVERIFY(run({u"show"_s, other(), u"X-1"_s}).exit == 0);
}

void TestCliFolder::wrongFolders_areRefused()
{
    make();
    QCOMPARE(sync(file(), {u"--apply"_s}).exit, 1);  // there is none
    QVERIFY(QDir().mkpath(shared()));
    const Ran unmarked = sync(file(), {u"--apply"_s});
    QCOMPARE(unmarked.exit, 1);
    QVERIFY2(unmarked.err.contains(u"--begin"_s), qPrintable(unmarked.err));
    QVERIFY(QDir(shared()).isEmpty());
    QCOMPARE(sync(file(), {u"--apply"_s, u"--dry-run"_s}).exit, 2);
    write(u"empty.txt"_s, "\n");
    QCOMPARE(sync(file(), {u"--begin"_s, u"--apply"_s, u"--passphrase-file"_s, path(u"empty.txt"_s)}).exit,
             1);
    write(u"pass.txt"_s, "correct horse\n");
    const QStringList locked{u"--passphrase-file"_s, path(u"pass.txt"_s)};
    QCOMPARE(sync(file(), QStringList{u"--begin"_s, u"--apply"_s} + locked).exit, 0);
    QCOMPARE(sync(file(), {u"--apply"_s}).exit, 1);
    QCOMPARE(sync(file(), QStringList{u"--apply"_s} + locked).exit, 0);
    for (const QString &name : packages())
        QVERIFY(QFile::remove(shared() + u'/' + name));
    const Ran lost = sync(file(), QStringList{u"--apply"_s} + locked);
    QCOMPARE(lost.exit, 1);
    QVERIFY2(lost.err.contains(u"gone"_s), qPrintable(lost.err));
    QVERIFY(packages().isEmpty());
}

void TestCliFolder::massDeletion_needsANumber()
{
    begin();
    QByteArray many = "id,parent_id,name_en,name_fr,status,from\n";
    for (int i = 0; i < 200; ++i)
        many +=
            "Y-" + QByteArray::number(i) + ",,Okapi number " + QByteArray::number(i) + ",,active,2014-05\n";
    import(u"theme"_s, many);
    QCOMPARE(sync(file(), {u"--apply"_s}).exit, 0);
    QVERIFY(QFile::copy(file(), other()));
    QCOMPARE(run({u"undo"_s, other()}).exit, 0);
    QCOMPARE(sync(other(), {u"--apply"_s}).exit, 0);
    const Ran proposed = sync(file(), {u"--json"_s});
    const int count = proposed.json()[u"deletes"_s].toInt();
    QVERIFY2(proposed.json()[u"needs_deletes"_s].toBool(), qPrintable(proposed.out));
    const QByteArray before = read(file());
    QCOMPARE(sync(file(), {u"--apply"_s}).exit, 1);
    QCOMPARE(read(file()), before);
    QCOMPARE(sync(file(), {u"--apply"_s, u"--deletes"_s, QString::number(count)}).exit, 0);
}

void TestCliFolder::workspaceInASyncedFolder_isTold()
{
    QVERIFY(QDir().mkpath(path(u"cloud/.stfolder"_s)));
    const QString inside = path(u"cloud/w.trilateral"_s);
    const Ran made = run({u"new"_s, inside});
    QCOMPARE(made.exit, 0);
    QVERIFY2(made.err.contains(u"Syncthing"_s), qPrintable(made.err));
    const Ran checked = run({u"check"_s, inside});
    QCOMPARE(checked.exit, 0);
    QVERIFY(checked.err.contains(u"Syncthing"_s));
    make();
    QVERIFY(!run({u"check"_s, file()}).err.contains(u"sync"_s));
}

void TestCliFolder::readingCopy_isWritten()
{
    make({u"--sample"_s});
    const QString out = path(u"out.html"_s);
    const Ran whole = run({u"reading-copy"_s, file(), u"--scope"_s, u"whole"_s, u"-o"_s, out, u"--json"_s});
    QVERIFY2(whole.exit == 0, qPrintable(whole.err));
    QVERIFY(whole.json()[u"records"_s].toInt() > 10);
    const QByteArray html = read(out);
    QVERIFY(html.contains("<html lang=\"en\" dir=\"ltr\">"));
    QVERIFY(html.contains("default-src 'none'"));
    QVERIFY(!html.contains("<script") && !html.contains("src="));
    QCOMPARE(
        run({u"reading-copy"_s, file(), u"--scope"_s, u"whole"_s, u"-o"_s, out, u"--lang"_s, u"ar"_s}).exit,
        0);
    QVERIFY(read(out).contains("<html lang=\"ar\" dir=\"rtl\">"));
}

void TestCliFolder::readingCopy_refusesWrongInput()
{
    make();
    const auto copy = [this](const QStringList &options) {
        return run(QStringList{u"reading-copy"_s, file()} + options).exit;
    };
    QCOMPARE(copy({u"--scope"_s, u"whole"_s, u"-o"_s, path(u"out.pdf"_s)}), 2);
    QCOMPARE(copy({u"--scope"_s, u"whole"_s}), 2);
    QCOMPARE(copy({u"--scope"_s, u"theme:NONE-1"_s, u"-o"_s, path(u"out.html"_s)}), 1);
    QCOMPARE(copy({u"--scope"_s, u"whole"_s, u"--handling"_s, u"secret"_s, u"-o"_s, path(u"out.html"_s)}), 2);
    QCOMPARE(copy({u"--scope"_s, u"whole"_s, u"--lang"_s, u"xx"_s, u"-o"_s, path(u"out.html"_s)}), 2);
    QVERIFY(!QFile::exists(path(u"out.html"_s)));
}

QTEST_GUILESS_MAIN(TestCliFolder)
#include "tst_clifolder.moc"
