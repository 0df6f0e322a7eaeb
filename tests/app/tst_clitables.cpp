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

QTEST_GUILESS_MAIN(TestCliTables)
#include "tst_clitables.moc"
