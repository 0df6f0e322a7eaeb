// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The checklist of a delegation from a script.

#include "tests/app/clifixture.h"

#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

class TestCliDelegation : public CliFixture {
    Q_OBJECT
private Q_SLOTS:
    void paper_isWritten();
    void wrongInput_isRefused_data();
    void wrongInput_isRefused();

private:
    [[nodiscard]] Ran paper(const QStringList &more, const QString &out)
    {
        return run(QStringList{u"brief"_s, file(), u"--recipe"_s, u"delegation_checklist"_s} + more
                   + QStringList{u"-o"_s, path(out)});
    }
};

void TestCliDelegation::paper_isWritten()
{
    make({u"--sample"_s});
    const QByteArray before = read(file());
    const QStringList subject{u"--record"_s, u"BD"_s, u"--meeting"_s, u"GFMD7"_s};
    Ran ran = paper(subject, u"d.txt"_s);
    QVERIFY2(ran.exit == 0, qPrintable(ran.err));
    const QString office = QString::fromUtf8(read(path(u"d.txt"_s)));
    QVERIFY2(office.contains(u"Bangladesh"_s) && office.contains(u"Experiences to present"_s),
             qPrintable(office));
    QVERIFY(office.contains(u"Consent to be asked"_s));
    ran = paper(subject + QStringList{u"--copy"_s, u"shared"_s}, u"s.txt"_s);
    QVERIFY2(ran.exit == 0, qPrintable(ran.err));
    QVERIFY(!read(path(u"s.txt"_s)).contains("Consent to be asked"));
    ran = paper(subject + QStringList{u"--lang"_s, u"fr"_s}, u"d.pdf"_s);
    QVERIFY2(ran.exit == 0, qPrintable(ran.err));
    QVERIFY(read(path(u"d.pdf"_s)).startsWith("%PDF"));
    QCOMPARE(read(file()), before);
}

void TestCliDelegation::wrongInput_isRefused_data()
{
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<QString>("says");
    QTest::newRow("no State") << QStringList{u"--meeting"_s, u"GFMD7"_s} << u"--record"_s;
    QTest::newRow("no meeting") << QStringList{u"--record"_s, u"BD"_s} << u"--meeting"_s;
    QTest::newRow("of a plan") << QStringList{u"--record"_s, u"BD"_s,   u"--meeting"_s,
                                              u"GFMD7"_s,    u"--at"_s, u"v1"_s}
                               << u"--at"_s;
    QTest::newRow("no State of that name")
        << QStringList{u"--record"_s, u"XX"_s, u"--meeting"_s, u"GFMD7"_s} << u"XX"_s;
    QTest::newRow("an agency") << QStringList{u"--record"_s, u"ILO"_s, u"--meeting"_s, u"GFMD7"_s}
                               << u"Choose a State"_s;
    QTest::newRow("no Forum Meeting")
        << QStringList{u"--record"_s, u"BD"_s, u"--meeting"_s, u"TRI-2014-04"_s} << u"Forum Meeting"_s;
}

void TestCliDelegation::wrongInput_isRefused()
{
    QFETCH(QStringList, more);
    QFETCH(QString, says);
    make({u"--sample"_s});
    const Ran ran = paper(more, u"d.txt"_s);
    QVERIFY(ran.exit != 0);
    QVERIFY2(ran.err.contains(says), qPrintable(ran.err));
    QVERIFY(!QFile::exists(path(u"d.txt"_s)));
}

QTEST_GUILESS_MAIN(TestCliDelegation)
#include "tst_clidelegation.moc"
