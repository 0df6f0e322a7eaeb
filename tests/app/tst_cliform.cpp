// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Forms go out and come back on the command line, and what has no consent stays out of files for others.

#include "tests/app/clifixture.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

class TestCliForm : public CliFixture {
    Q_OBJECT
private Q_SLOTS:
    void exported_comesBackUnchanged_data();
    void exported_comesBackUnchanged();
    void answers_areTakenIn_onceOnly();
    void problems_keepEverythingBack();
    void conflict_staysAsItIsHere();
    void emptyForm_makesARecord();
    void wrongUse_data();
    void wrongUse();
    void otherFiles_areRefused();
    void exportForOthers_needsConsent();

private:
    [[nodiscard]] Ran exported(const QString &name, const QStringList &more = {u"EXP-027"_s}) const
    {
        return run(QStringList{u"form"_s, u"export"_s, file()} + more
                   + QStringList{u"-o"_s, path(name), u"--json"_s});
    }
    [[nodiscard]] Ran imported(const QString &data, const QStringList &more = {}) const
    {
        return run(QStringList{u"form"_s, u"import"_s, file(), data} + more);
    }
    /// The form with the value of the line whose key begins so.
    [[nodiscard]] QString filled(const QString &name, const QByteArray &key, const QByteArray &value) const
    {
        QByteArrayList lines = read(path(name)).split('\n');
        for (QByteArray &line : lines)
            if (line.startsWith("t_" + key + '_'))
                line = line.first(line.indexOf(',')) + ",," + value + ',';
        return write(u"filled-"_s + name, lines.join('\n'));
    }
};

void TestCliForm::exported_comesBackUnchanged_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("docx") << u"f.docx"_s;
    QTest::newRow("csv") << u"f.csv"_s;
}

void TestCliForm::exported_comesBackUnchanged()
{
    QFETCH(QString, name);
    make({u"--sample"_s});
    const QByteArray before = read(file());
    const Ran out = exported(name, {u"EXP-027"_s, u"--lang"_s, u"fr"_s});
    QCOMPARE(out.exit, 0);
    QVERIFY(out.json()[u"fields"].toInt() > 20);
    const Ran back = imported(path(name), {u"--json"_s});
    QVERIFY2(back.exit == 0, qPrintable(back.out + back.err));
    QCOMPARE(back.json()[u"fields"].toArray().size(), 0);
    QCOMPARE(back.json()[u"written"].toBool(), false);
    QCOMPARE(read(file()), before);
}

void TestCliForm::answers_areTakenIn_onceOnly()
{
    make({u"--sample"_s});
    QCOMPARE(exported(u"f.csv"_s).exit, 0);
    const QString data = filled(u"f.csv"_s, "cost_en", "Two posts");
    const Ran dry = imported(data, {u"--dry-run"_s});
    QCOMPARE(dry.exit, 0);
    QVERIFY2(dry.out.contains(u"→ Two posts"_s) && dry.out.contains(u"Nothing was written"_s),
             qPrintable(dry.out));
    QVERIFY(!run({u"show"_s, file(), u"EXP-027"_s}).out.contains(u"Two posts"_s));
    QCOMPARE(imported(data).exit, 0);
    QVERIFY(run({u"show"_s, file(), u"EXP-027"_s}).out.contains(u"Two posts"_s));
    QCOMPARE(imported(data, {u"--json"_s}).json()[u"written"].toBool(), false);
    QCOMPARE(run({u"undo"_s, file()}).exit, 0);
    QVERIFY(!run({u"show"_s, file(), u"EXP-027"_s}).out.contains(u"Two posts"_s));
}

void TestCliForm::problems_keepEverythingBack()
{
    make({u"--sample"_s});
    QCOMPARE(exported(u"f.csv"_s).exit, 0);
    const QByteArray before = read(file());
    const Ran ran = imported(filled(u"f.csv"_s, "consent", "perhaps"), {u"--json"_s});
    QCOMPARE(ran.exit, 1);
    const QJsonObject finding = ran.json()[u"findings"].toArray()[0].toObject();
    QCOMPARE(finding[u"field"].toString(), u"consent"_s);
    QCOMPARE(finding[u"value"].toString(), u"perhaps"_s);
    QCOMPARE(read(file()), before);
}

void TestCliForm::conflict_staysAsItIsHere()
{
    make({u"--sample"_s});
    QCOMPARE(exported(u"f.csv"_s).exit, 0);
    import(u"experience"_s, "reference,level\nEXP-027,regional\n");
    const Ran ran = imported(filled(u"f.csv"_s, "level", "Local"), {u"--json"_s});
    QVERIFY2(ran.exit == 0, qPrintable(ran.out + ran.err));
    QCOMPARE(ran.json()[u"conflicts"].toInt(), 1);
    QVERIFY(run({u"show"_s, file(), u"EXP-027"_s}).out.contains(u"Regional"_s));
}

void TestCliForm::emptyForm_makesARecord()
{
    make({u"--sample"_s});
    QCOMPARE(exported(u"f.csv"_s, {u"--kind"_s, u"experience"_s}).exit, 0);
    QCOMPARE(imported(path(u"f.csv"_s)).exit, 0);  // nothing was written into it
    const QString data = filled(u"f.csv"_s, "title_en", "Quokka desk");
    const Ran ran = imported(data, {u"--json"_s});
    QVERIFY2(ran.exit == 0, qPrintable(ran.out + ran.err));
    QCOMPARE(ran.json()[u"new"].toBool(), true);
    QVERIFY(run({u"list"_s, file(), u"experience"_s}).out.contains(u"Quokka desk"_s));
    QCOMPARE(imported(data, {u"--json"_s}).json()[u"written"].toBool(), false);
}

void TestCliForm::wrongUse_data()
{
    QTest::addColumn<QStringList>("more");
    QTest::newRow("neither") << QStringList{u"-o"_s, u"f.docx"_s};
    QTest::newRow("both") << QStringList{u"EXP-027"_s, u"--kind"_s, u"experience"_s, u"-o"_s, u"f.docx"_s};
    QTest::newRow("ending") << QStringList{u"EXP-027"_s, u"-o"_s, u"f.odt"_s};
    QTest::newRow("language") << QStringList{u"EXP-027"_s, u"-o"_s, u"f.docx"_s, u"--lang"_s, u"de"_s};
    QTest::newRow("no file") << QStringList{u"EXP-027"_s};
}

void TestCliForm::wrongUse()
{
    QFETCH(QStringList, more);
    make({u"--sample"_s});
    const Ran ran = run(QStringList{u"form"_s, u"export"_s, file()} + more);
    QCOMPARE(ran.exit, 2);
    QVERIFY2(ran.err.contains(u"form export FILE [REF]"_s), qPrintable(ran.err));
}

void TestCliForm::otherFiles_areRefused()
{
    make({u"--sample"_s});
    const QByteArray before = read(file());
    QCOMPARE(imported(write(u"x.csv"_s, "a,b\n1,2\n")).exit, 1);
    QCOMPARE(imported(write(u"x.docx"_s, "PK\x03\x04 nonsense")).exit, 1);
    QCOMPARE(imported(path(u"missing.docx"_s)).exit, 1);
    QCOMPARE(exported(u"f.docx"_s, {u"EXP-999"_s}).exit, 1);
    QCOMPARE(exported(u"f.docx"_s, {u"--kind"_s, u"nonsense"_s}).exit, 1);
    QCOMPARE(read(file()), before);
}

void TestCliForm::exportForOthers_needsConsent()
{
    make();
    import(u"experience"_s,
           "reference,title,handling,consent\nE-1,Quokka,shared,given\nE-2,Numbat,shared,asked\nE-3,Bilby,"
           "shared,\n");
    const auto out = [this](const QString &level) {
        return run({u"export"_s, file(), u"experience"_s, u"-o"_s, path(u"e.csv"_s), u"--handling"_s, level});
    };
    const Ran shared = out(u"shared"_s);
    QCOMPARE(shared.exit, 0);
    const QByteArray csv = read(path(u"e.csv"_s));
    QVERIFY(csv.contains("Quokka") && !csv.contains("Numbat") && !csv.contains("Bilby"));
    QVERIFY2(shared.out.contains(u"consent to share is not given: 2"_s)
                 && shared.out.contains(u"then set “Consent” to “Given” (2): E-2; E-3"_s),
             qPrintable(shared.out));
    QCOMPARE(out(u"internal"_s).exit, 0);
    QVERIFY(read(path(u"e.csv"_s)).contains("Numbat"));
}

QTEST_GUILESS_MAIN(TestCliForm)
#include "tst_cliform.moc"
