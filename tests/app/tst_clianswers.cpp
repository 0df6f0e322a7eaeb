// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What was decided in a meeting, typed back from a script behind the codes of a printed paper.

#include "tests/app/clifixture.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

class TestCliAnswers : public CliFixture {
    Q_OBJECT
private Q_SLOTS:
    void printedCodes_areTypedBack();
    void faultyLine_keepsAllOut();
    void wrongInput_isRefused();

private:
    [[nodiscard]] Ran answers(const QByteArray &typed, const QStringList &more = {})
    {
        return run(QStringList{u"answers"_s, file(), write(u"answers.txt"_s, typed), u"--meeting"_s,
                               u"TRI-2014-04"_s, u"--json"_s}
                   + more);
    }
};

void TestCliAnswers::printedCodes_areTypedBack()
{
    make({u"--sample"_s});
    const QString out = path(u"a.txt"_s);
    QCOMPARE(run({u"brief"_s, file(), u"--recipe"_s, u"trilateral"_s, u"--meeting"_s, u"TRI-2014-04"_s,
                  u"--answer-codes"_s, u"yes"_s, u"-o"_s, out})
                 .exit,
             0);
    const auto printed =
        QRegularExpression(u"To type back: (\\w{5}) D"_s).match(QString::fromUtf8(read(out)));
    QVERIFY(printed.hasMatch());
    const QByteArray line = printed.captured(1).toUtf8() + " A: The ILO circulates the list\r\n";
    const Ran dry = answers(line, {u"--dry-run"_s});
    QCOMPARE(dry.exit, 0);
    QCOMPARE(dry.json()[u"entered"_s].toInt(), 0);
    const Ran made = answers(line);
    QVERIFY2(made.exit == 0, qPrintable(made.err));
    QCOMPARE(made.json()[u"entered"_s].toInt(), 1);
    QCOMPARE(answers(line).json()[u"entered"_s].toInt(), 0);  // a second time it is there already
    QVERIFY(run({u"list"_s, file(), u"outcome"_s}).out.contains(u"The ILO circulates the list"_s));
}

void TestCliAnswers::faultyLine_keepsAllOut()
{
    make({u"--sample"_s});
    const Ran ran = answers("4 D: Agreed\nZZZZZ D: Agreed\n");
    QCOMPARE(ran.exit, 1);
    QVERIFY(ran.json()[u"problem"_s][u"text"_s].toString().contains(u"Lines to correct: 1"_s));
    const QJsonArray lines = ran.json()[u"answers"_s].toArray();
    QCOMPARE(lines[1][u"line"_s].toInt(), 2);
    QVERIFY(lines[1][u"problem"_s].toString().contains(u"ZZZZZ"_s));
    QCOMPARE(answers("4 D: Agreed\n").json()[u"entered"_s].toInt(), 1);
}

void TestCliAnswers::wrongInput_isRefused()
{
    make({u"--sample"_s});
    QCOMPARE(answers("4 D: \xff\xfe").exit, 1);
    QCOMPARE(answers("4 D: Agreed", {u"--lang"_s, u"xx"_s}).exit, 2);
    QCOMPARE(run({u"answers"_s, file(), path(u"none.txt"_s), u"--meeting"_s, u"TRI-2014-04"_s}).exit, 1);
    QCOMPARE(run({u"answers"_s, file(), write(u"b.txt"_s, "x"), u"--meeting"_s, u"NONE"_s}).exit, 1);
    QCOMPARE(run({u"answers"_s, file(), write(u"b.txt"_s, "x")}).exit, 2);
}

QTEST_GUILESS_MAIN(TestCliAnswers)
#include "tst_clianswers.moc"
