// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What completes the command line in a shell: made of the command table, read by the shells, and offering the right words.

#include "tests/app/clifixture.h"

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;

class TestCliCompletion : public CliFixture {
    Q_OBJECT
private Q_SLOTS:
    void everyCommandAndOption_isInEachScript();
    void scripts_canBeRead_data();
    void scripts_canBeRead();
    void bash_offersWhatFits_data();
    void bash_offersWhatFits();
    void bash_offersFilesByTheirEnding();
    void completion_isNotListed_andRefusesOtherShells();

private:
    [[nodiscard]] QString script(const QString &shell) const
    {
        const Ran ran = run({u"completion"_s, shell});
        return ran.exit == 0 ? ran.out : QString();
    }
    /// What bash offers when the cursor stands at the end of the last of @p words.
    [[nodiscard]] QStringList offered(const QStringList &words) const;
};

QStringList TestCliCompletion::offered(const QStringList &words) const
{
    QString line =
        u". "_s + write(u"completion.bash"_s, script(u"bash"_s).toUtf8()) + u"; COMP_WORDS=(trilateral-cli"_s;
    for (const QString &word : words)
        line += u" '"_s + word + u'\'';
    line += u"); COMP_CWORD=%1; _trilateral_cli; printf '%s\\n' \"${COMPREPLY[@]}\""_s.arg(words.size());
    QProcess bash;
    bash.setWorkingDirectory(path({}));
    bash.start(u"bash"_s, {u"--norc"_s, u"-c"_s, line});
    if (!bash.waitForFinished())
        return {};
    QStringList lines = QString::fromUtf8(bash.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    lines.sort();
    return lines;
}

void TestCliCompletion::everyCommandAndOption_isInEachScript()
{
    static const QRegularExpression line(u"^  ([a-z-]+(?: [a-z]+)?)  "_s,
                                         QRegularExpression::MultilineOption);
    static const QRegularExpression option(u"^  (-{1,2}[a-z-]+)"_s, QRegularExpression::MultilineOption);
    const QStringList scripts{script(u"bash"_s), script(u"zsh"_s), script(u"fish"_s)};
    const QString help = run({u"--help"_s}).out;
    int commands = 0;
    for (auto found = line.globalMatch(help); found.hasNext(); ++commands) {
        const QString name = found.next().captured(1);
        for (const QString &text : scripts)
            QVERIFY2(text.contains(name.section(u' ', -1)), qPrintable(name));
        const QString own = run(name.split(u' ') << u"--help"_s).out;
        for (auto each = option.globalMatch(own); each.hasNext();) {
            const QString word = each.next().captured(1);
            QVERIFY2(scripts[0].contains(word) && scripts[1].contains(word), qPrintable(name + u' ' + word));
            const QString fish = word.startsWith(u"--") ? u" -l "_s + word.mid(2) : u" -s "_s + word.mid(1);
            QVERIFY2(scripts[2].contains(fish), qPrintable(name + u' ' + word));
        }
    }
    QVERIFY(commands > 40);
}

void TestCliCompletion::scripts_canBeRead_data()
{
    QTest::addColumn<QString>("shell");
    for (const char *shell : {"bash", "zsh", "fish"})
        QTest::newRow(shell) << QString::fromLatin1(shell);
}

void TestCliCompletion::scripts_canBeRead()
{
    QFETCH(QString, shell);
    const QString text = script(shell);
    QVERIFY(text.size() > 1000);
    if (QStandardPaths::findExecutable(shell).isEmpty())
        QSKIP("This shell is not installed.");
    QProcess reads;
    reads.start(shell, {u"-n"_s, write(u"completion"_s, text.toUtf8())});
    QVERIFY(reads.waitForFinished());
    const QByteArray said = reads.readAllStandardError();
    QVERIFY2(reads.exitCode() == 0 && said.isEmpty(), said);
}

void TestCliCompletion::bash_offersWhatFits_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QStringList>("offered");
    QTest::newRow("commands") << QStringList{u"co"_s} << QStringList{u"conflicts"_s, u"coverage"_s};
    QTest::newRow("second word") << QStringList{u"plan"_s, u"c"_s} << QStringList{u"check"_s, u"compare"_s};
    QTest::newRow("options") << QStringList{u"new"_s, u"x.trilateral"_s, u"--s"_s}
                             << QStringList{u"--sample"_s};
    QTest::newRow("choices") << QStringList{u"coverage"_s, u"x.trilateral"_s, u"--copy"_s, u""_s}
                             << QStringList{u"office"_s, u"shared"_s};
    QTest::newRow("kinds") << QStringList{u"list"_s, u"x.trilateral"_s, u"them"_s}
                           << QStringList{u"theme"_s, u"theme_review"_s};
    QTest::newRow("kinds behind an option")
        << QStringList{u"list"_s, u"--where"_s, u"a=b"_s, u"x.trilateral"_s, u"recom"_s}
        << QStringList{u"recommendation"_s};
    QTest::newRow("recipes") << QStringList{u"brief"_s, u"x.trilateral"_s, u"--recipe"_s, u"minu"_s}
                             << QStringList();
    QTest::newRow("language of the screen") << QStringList{u"--ui-lang"_s, u"f"_s} << QStringList{u"fr"_s};
    QTest::newRow("after the language")
        << QStringList{u"--ui-lang"_s, u"fr"_s, u"conf"_s} << QStringList{u"conflicts"_s};
    QTest::newRow("free text") << QStringList{u"list"_s, u"x.trilateral"_s, u"theme"_s, u"--filter"_s, u""_s}
                               << QStringList();
}

void TestCliCompletion::bash_offersWhatFits()
{
    QFETCH(QStringList, words);
    QFETCH(QStringList, offered);
    const QStringList found = this->offered(words);
    if (QByteArray(QTest::currentDataTag()) == "recipes")
        QVERIFY2(found.contains(u"minutes"_s), qPrintable(found.join(u' ')));
    else
        QCOMPARE(found, offered);
}

void TestCliCompletion::bash_offersFilesByTheirEnding()
{
    write(u"one.trilateral"_s, "x");
    write(u"two.csv"_s, "x");
    write(u"three.tripack"_s, "x");
    QCOMPARE(offered({u"info"_s, u""_s}), QStringList{u"one.trilateral"_s});
    QCOMPARE(offered({u"import"_s, u"one.trilateral"_s, u""_s}), QStringList{u"two.csv"_s});
    QCOMPARE(offered({u"receive"_s, u"one.trilateral"_s, u""_s}), QStringList{u"three.tripack"_s});
}

void TestCliCompletion::completion_isNotListed_andRefusesOtherShells()
{
    QVERIFY(!run({u"--help"_s}).out.contains(u"completion"_s));
    const Ran other = run({u"completion"_s, u"tcsh"_s});
    QCOMPARE(other.exit, 2);
    QVERIFY2(other.err.contains(u"tcsh"_s) && other.err.contains(u"bash, zsh, fish"_s),
             qPrintable(other.err));
}

QTEST_GUILESS_MAIN(TestCliCompletion)
#include "tst_clicompletion.moc"
