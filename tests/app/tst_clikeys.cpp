// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Keys made, entered, compared and forgotten from a script.

#include "tests/app/clifixture.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

class TestCliKeys : public CliFixture {
    Q_OBJECT
private Q_SLOTS:
    void keyIsMadeOnce_andReadableForNobodyElse();
    void keyOfAnother_isEnteredWithItsWords();
    void changedKey_isRefusedUntilForgotten();
    void wrongInput_isRefused();

private:
    /// The key that another user's program makes.
    QString keyOf(const QString &name)
    {
        const QString home = path(u"home-"_s + name);
        return run({u"key"_s, u"new"_s, name, u"--json"_s}, {{u"XDG_CONFIG_HOME"_s, home}})
            .json()[u"key"_s]
            .toString();
    }
};

void TestCliKeys::keyIsMadeOnce_andReadableForNobodyElse()
{
    QVERIFY(run({u"key"_s, u"list"_s}).out.contains(u"no key yet"_s));
    const Ran made = run({u"key"_s, u"new"_s, u"Office of the SRSG"_s, u"--json"_s});
    QVERIFY2(made.exit == 0, qPrintable(made.err));
    QVERIFY(made.json()[u"key"_s].toString().startsWith(u"trikey1-"_s));
    QCOMPARE(made.json()[u"words"_s].toArray().size(), 8);
    const QFileInfo file(path(u"config/trilateral/keys.json"_s));
    QVERIFY(file.exists());
    QCOMPARE(file.permissions()
                 & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
             QFile::Permissions());
    QCOMPARE(run({u"key"_s, u"new"_s, u"Another name"_s}).exit, 1);
    QCOMPARE(run({u"key"_s, u"list"_s, u"--json"_s}).json()[u"own"_s][u"key"_s], made.json()[u"key"_s]);
}

void TestCliKeys::keyOfAnother_isEnteredWithItsWords()
{
    const QString key = keyOf(u"GMG Chair"_s);
    const Ran entered = run({u"key"_s, u"trust"_s, u"GMG Chair"_s, key, u"--json"_s});
    QVERIFY2(entered.exit == 0, qPrintable(entered.err));
    const QJsonArray known = run({u"key"_s, u"list"_s, u"--json"_s}).json()[u"known"_s].toArray();
    QCOMPARE(known.size(), 1);
    QCOMPARE(known[0][u"name"_s].toString(), u"GMG Chair"_s);
    QCOMPARE(known[0][u"words"_s], entered.json()[u"words"_s]);
}

void TestCliKeys::changedKey_isRefusedUntilForgotten()
{
    const QString first = keyOf(u"First"_s);
    const QString second = keyOf(u"Second"_s);
    QCOMPARE(run({u"key"_s, u"trust"_s, u"GMG Chair"_s, first}).exit, 0);
    const Ran changed = run({u"key"_s, u"trust"_s, u"GMG Chair"_s, second});
    QCOMPARE(changed.exit, 1);
    QVERIFY2(changed.err.contains(u"GMG Chair"_s), qPrintable(changed.err));
    QCOMPARE(run({u"key"_s, u"list"_s, u"--json"_s}).json()[u"known"_s][0][u"key"_s].toString(), first);
    QCOMPARE(run({u"key"_s, u"forget"_s, u"GMG Chair"_s}).exit, 0);
    QCOMPARE(run({u"key"_s, u"trust"_s, u"GMG Chair"_s, second}).exit, 0);
}

void TestCliKeys::wrongInput_isRefused()
{
    QString key = keyOf(u"First"_s);
    const qsizetype at = key.size() - 4;
    key[at] = key[at] == u'A' ? u'B' : u'A';  // a slip of the pen
    QCOMPARE(run({u"key"_s, u"trust"_s, u"X"_s, key}).exit, 1);
    QCOMPARE(run({u"key"_s, u"trust"_s, u"X"_s}).exit, 2);
    QCOMPARE(run({u"key"_s, u"forget"_s, u"Nobody"_s}).exit, 1);
    QCOMPARE(run({u"key"_s, u"new"_s, u" "_s}).exit, 1);
    QDir().mkpath(path(u"config/trilateral"_s));
    write(u"config/trilateral/keys.json"_s, "{broken");
    QCOMPARE(run({u"key"_s, u"new"_s, u"Office"_s}).exit, 1);
    QCOMPARE(read(path(u"config/trilateral/keys.json"_s)), QByteArray("{broken"));
}

QTEST_GUILESS_MAIN(TestCliKeys)
#include "tst_clikeys.moc"
