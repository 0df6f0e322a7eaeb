// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/codemodulesample.h"

#include <QTest>

using namespace tri;

class TestCodeModule : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void ofThisVersion_givesItsTableOnceAndForAll()
    {
        const auto table = codeTable<test::SampleTable>();
        QVERIFY2(table, table ? "" : qPrintable(table.error().detail));
        QCOMPARE((*table)->doubled(21), 42);
        QCOMPARE(codeTable<test::SampleTable>().value(), *table);
    }
    void whatDoesNotFit_isRefusedWithItsName_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("of another version") << QByteArray("sample-other");
        QTest::newRow("without its function") << QByteArray("sample-empty");
        QTest::newRow("missing") << QByteArray("sample-missing");
    }
    void whatDoesNotFit_isRefusedWithItsName()
    {
        QFETCH(QByteArray, name);
        for (int time = 0; time < 2; ++time) {  // what is refused is not remembered as known
            const auto table = codeModule(name);
            QVERIFY(!table);
            QCOMPARE(table.error().code, ProblemCode::Io);
            QVERIFY(table.error().text.contains(QLatin1StringView(name)));
        }
    }
};

QTEST_GUILESS_MAIN(TestCodeModule)
#include "tst_codemodule.moc"
