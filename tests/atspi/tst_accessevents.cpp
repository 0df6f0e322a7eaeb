// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Events go to assistive technology only where there is some: the tests of painted widgets, run once more on a real screen with
// an accessibility bus, where none of them may be left out.

#include "tests/atspi/program.h"

#include <QTest>

using namespace tri::test;
using namespace Qt::StringLiterals;

class TestAccessEvents final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void events_arrive_data();
    void events_arrive();
};

void TestAccessEvents::events_arrive_data()
{
    QTest::addColumn<QString>("program");
    QTest::newRow("charts") << QString::fromUtf8(TRI_ACCESS);
    QTest::newRow("words") << QString::fromUtf8(TRI_ACCESS_WORDS);
}

void TestAccessEvents::events_arrive()
{
    if (const QString missing = Program::missing(); !missing.isEmpty())
        QSKIP(qPrintable(u"Not tried: "_s + missing));
    QFETCH(QString, program);
    Program on;
    const QString fault = on.begin(program);
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
    QString wrote;
    const int status = on.waitForEnd(&wrote);
    QVERIFY2(status == 0, qPrintable(wrote));
    QVERIFY2(wrote.contains(u" 0 failed, 0 skipped"_s), qPrintable(wrote));
}

QTEST_GUILESS_MAIN(TestAccessEvents)
#include "tst_accessevents.moc"
