// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What an office sets for a computer, as the command line tells and follows it.

#include "tests/app/clifixture.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

class TestCliPolicy : public CliFixture {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void noPolicy_tellsWhereItWouldLie();
    void policy_isToldWithWhatIsFixed();
    void whatIsWrong_isToldByLine_andNeverStopsTheRest();
    void namedFile_isChecked();
    void folders_areFollowed();
    void anythingAsAFile_isNoCrash();
    void keys_areToldWithTheirForm();

private:
    [[nodiscard]] Ran runWith(const QByteArray &policy, const QStringList &arguments) const
    {
        QDir().mkpath(path(u"office/trilateral"_s));
        write(u"office/trilateral/policy.ini"_s, policy);
        return run(arguments, {{u"XDG_CONFIG_DIRS"_s, path(u"office"_s)}, {u"HOME"_s, path(u"home"_s)}});
    }
};

void TestCliPolicy::initTestCase()
{
    if (QFile::exists(u"/etc/trilateral/policy.ini"_s))
        QSKIP("This computer has a policy of its own.");
}

void TestCliPolicy::noPolicy_tellsWhereItWouldLie()
{
    const Ran ran = run({u"policy"_s}, {{u"XDG_CONFIG_DIRS"_s, path(u"nowhere"_s)}});
    QCOMPARE(ran.exit, 0);
    QVERIFY2(ran.out.contains(path(u"nowhere/trilateral/policy.ini"_s)), qPrintable(ran.out));
    QVERIFY(ran.out.contains(u"/etc/trilateral/policy.ini"_s));
}

void TestCliPolicy::policy_isToldWithWhatIsFixed()
{
    const QByteArray text = "# office\n[defaults]\nlanguage = fr\n[fixed]\ntext_scale=120\n";
    const Ran ran = runWith(text, {u"policy"_s, u"--json"_s});
    QCOMPARE(ran.exit, 0);
    const QJsonObject values = ran.json()[u"values"_s].toObject();
    QCOMPARE(values.size(), 2);
    QCOMPARE(values[u"language"_s][u"value"_s].toString(), u"fr"_s);
    QCOMPARE(values[u"language"_s][u"fixed"_s].toBool(true), false);
    QCOMPARE(values[u"text_scale"_s][u"value"_s].toString(), u"120"_s);
    QCOMPARE(values[u"text_scale"_s][u"fixed"_s].toBool(), true);
}

void TestCliPolicy::whatIsWrong_isToldByLine_andNeverStopsTheRest()
{
    const Ran ran =
        runWith("[fixed]\nlangauge = fr\ntheme = dark\ntheme = light\nhub = postgresql://a:secret@h/d\n",
                {u"policy"_s});
    QCOMPARE(ran.exit, 1);
    QVERIFY2(ran.err.contains(u"line 2"_s) && ran.err.contains(u"langauge"_s), qPrintable(ran.err));
    QVERIFY2(ran.err.contains(u"line 4"_s), qPrintable(ran.err));
    QVERIFY2(ran.err.contains(u"line 5"_s) && !ran.err.contains(u"secret"_s), qPrintable(ran.err));
    QVERIFY2(ran.out.contains(u"dark"_s), qPrintable(ran.out));
    // Everything else works as if the lines were not there.
    QCOMPARE(runWith("[fixed]\nlangauge = fr\n", {u"kinds"_s}).exit, 0);
}

void TestCliPolicy::namedFile_isChecked()
{
    const Ran good = run({u"policy"_s, write(u"new.ini"_s, "[defaults]\nrole = secretariat\n")});
    QCOMPARE(good.exit, 0);
    QVERIFY2(good.out.contains(u"secretariat"_s), qPrintable(good.out));
    QCOMPARE(run({u"policy"_s, write(u"new.ini"_s, "role = secretariat\n")}).exit, 1);
    QCOMPARE(run({u"policy"_s, path(u"missing.ini"_s)}).exit, 1);
}

void TestCliPolicy::folders_areFollowed()
{
    const QByteArray text = "[fixed]\nsettings = " + path(u"kept"_s).toUtf8() + '\n';
    QCOMPARE(runWith(text, {u"key"_s, u"new"_s, u"Office"_s}).exit, 0);
    QVERIFY(QFile::exists(path(u"kept/keys.json"_s)));
    QVERIFY(!QFile::exists(path(u"config/trilateral/keys.json"_s)));
}

void TestCliPolicy::anythingAsAFile_isNoCrash()
{
    QByteArray all;
    for (int i = 0; i < 256; ++i)
        all += char(i);
    for (const QByteArray &bytes :
         {all, QByteArray(100'000, 'x'), QByteArray(60'000, '\n'), QByteArray("[fixed\n=\n==\n[]\n]["),
          QByteArray("\xef\xbb\xbf[fixed]\nrole=x"),
          QByteArray(
              "[fixed]\ntext_scale = 99999999999999999999\ndocuments = ../..\nhub = :::\nauthor =\n")}) {
        const Ran ran = runWith(bytes, {u"policy"_s, u"--json"_s});
        QVERIFY2(ran.exit == (bytes.trimmed().isEmpty() ? 0 : 1), qPrintable(ran.err));
        QVERIFY(ran.json().contains(u"values"_s));
        QCOMPARE(ran.json()[u"values"_s].toObject().size(), 0);
        QCOMPARE(runWith(bytes, {u"kinds"_s}).exit, 0);
    }
}

void TestCliPolicy::keys_areToldWithTheirForm()
{
    const Ran ran = run({u"policy"_s, u"--keys"_s, u"--json"_s});
    const QJsonArray keys = ran.json()[u"keys"_s].toArray();
    QVERIFY(keys.size() >= 15);
    for (const QJsonValue &key : keys)
        QVERIFY(!key[u"form"_s].toString().isEmpty() && key[u"help"_s].toString().endsWith(u'.'));
    // The manual names each of them.
    QFile manual(qEnvironmentVariable("TRI_MANUAL"));
    QVERIFY(manual.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(manual.readAll()).remove(u'\\');
    for (const QJsonValue &key : keys)
        QVERIFY2(text.contains(u".B "_s + key[u"key"_s].toString() + u'\n'),
                 qPrintable(key[u"key"_s].toString()));
}

QTEST_GUILESS_MAIN(TestCliPolicy)
#include "tst_clipolicy.moc"
