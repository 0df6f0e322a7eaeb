// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the program says of itself, and what it answers to a wrong command line.

#include "tests/app/clifixture.h"

#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

class TestCliUsage : public CliFixture {
    Q_OBJECT
private Q_SLOTS:
    void helps();
    void helpsEveryCommand_data();
    void helpsEveryCommand();
    void refusesWrongUsage_data();
    void refusesWrongUsage();
    void everyCommand_isInTheManual();
    void tellsKinds();
    void speaksTheLanguageThatIsNamed();
};

void TestCliUsage::speaksTheLanguageThatIsNamed()
{
    const QString english = run({u"--help"_s}).out;
    QSet<QString> seen{english};
    for (const QString &language : {u"ar"_s, u"es"_s, u"fr"_s, u"ru"_s, u"zh"_s}) {
        const Ran help = run({u"--ui-lang"_s, language, u"--help"_s});
        QCOMPARE(help.exit, 0);
        QVERIFY2(!seen.contains(help.out), qPrintable(language));
        seen.insert(help.out);
        const Ran refused = run({u"no-such-command"_s, u"--ui-lang"_s, language});
        QCOMPARE(refused.exit, 2);
        QVERIFY2(!refused.err.contains(u"There is no command"_s), qPrintable(refused.err));
    }
    QCOMPARE(run({u"--ui-lang"_s, u"en"_s, u"--help"_s}).out, english);
    for (const QStringList &wrong :
         {QStringList{u"--ui-lang"_s, u"tlh"_s, u"kinds"_s}, {u"kinds"_s, u"--ui-lang"_s}})
        QCOMPARE(run(wrong).exit, 2);
}

void TestCliUsage::helps()
{
    const Ran help = run({u"--help"_s});
    QCOMPARE(help.exit, 0);
    for (const char16_t *name :
         {u"new",    u"info",  u"kinds",  u"list",  u"show",      u"search",  u"import",
          u"export", u"brief", u"agenda", u"check", u"backup",    u"restore", u"salvage",
          u"dump",   u"merge", u"undo",   u"redo",  u"conflicts", u"history", u"minutes"})
        QVERIFY2(help.out.contains(u"  "_s + QString::fromUtf16(name) + u' '),
                 qPrintable(QString::fromUtf16(name)));
    const Ran version = run({u"--version"_s});
    QCOMPARE(version.exit, 0);
    QVERIFY(version.out.startsWith(u"trilateral-cli "));
}

void TestCliUsage::helpsEveryCommand_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("form");
    QTest::newRow("new") << u"new"_s << u"new FILE [--sample]"_s;
    QTest::newRow("info") << u"info"_s << u"info FILE"_s;
    QTest::newRow("kinds") << u"kinds"_s << u"kinds"_s;
    QTest::newRow("list") << u"list"_s << u"list FILE KIND [--where FIELD=VALUE]... [--filter WORDS] [--mine REF]..."_s;
    QTest::newRow("show") << u"show"_s << u"show FILE REF"_s;
    QTest::newRow("search") << u"search"_s << u"search FILE WORDS... [--kind KIND]... [--lang en] [--limit N]"_s;
    QTest::newRow("history") << u"history"_s << u"history FILE [REF] [--field KEY] [--author NAME] [--kind KIND]"_s;
    QTest::newRow("import")
        << u"import"_s << u"import FILE DATA.{csv,xlsx,ods,ics} --kind KIND [--dry-run] [--sheet NAME]"_s;
    QTest::newRow("export")
        << u"export"_s
        << u"export FILE KIND -o OUT.{csv,xlsx,json,ics} [--view NAME] [--handling LEVEL] [--filter WORDS]"_s;
    QTest::newRow("brief")
        << u"brief"_s
        << u"brief FILE --recipe trilateral [--meeting REF] [--record REF] [--theme REF] "
           "[--state REF] [--subject REF] [--as-of DATE] [--at MOMENT] [--since MOMENT] [--years N] "
           "[--like REF] [--edition srsg|gfmd|gmg] [--copy office|shared] [--paper a4|letter|a5] "
           "[--cover yes|no] [--contents yes|no] [--large-print yes|no] [--writing-lines N] "
           "[--answer-codes yes|no] [--booklet] [--lang xx[,yy]] [--with html[,docx]] "
           "-o OUT.{pdf,docx,odt,html,txt,md}"_s;
    QTest::newRow("evidence")
        << u"evidence"_s
        << u"evidence FILE REF [--as-of DATE] [--years N] [-o OUT.{svg,pdf}] [--copy office|shared] "
           "[--paper a4|a3] [--lang en]"_s;
    QTest::newRow("experiences") << u"experiences"_s
                                 << u"experiences FILE [REF] [--duplicates] [--as-of DATE]"_s;
    QTest::newRow("priorities")
        << u"priorities"_s
        << u"priorities FILE [--as-of DATE] [--copy office|shared] [--paper a4|letter|a5] "
           "[--lang xx[,yy]] [--with html[,docx]]"_s;
    QTest::newRow("requests") << u"requests"_s
                              << u"requests FILE [--forecast MEETING] [--copy office|shared]"_s;
    QTest::newRow("agenda") << u"agenda"_s << u"agenda FILE --meeting REF [--propose]"_s;
    QTest::newRow("minutes") << u"minutes"_s
                             << u"minutes FILE [--meeting REF] [--series NAME] [--theme REF] [--since DATE]"_s;
    QTest::newRow("batch") << u"batch"_s << u"batch FILE LIST.txt"_s;
    QTest::newRow("issue") << u"issue"_s << u"issue FILE --recipe trilateral [--meeting REF]"_s;
    QTest::newRow("issued") << u"issued"_s << u"issued FILE [REF] [--compare A..B]"_s;
    QTest::newRow("reprint") << u"reprint"_s << u"reprint FILE NUMBER -o OUT.{pdf,txt}"_s;
    QTest::newRow("answers") << u"answers"_s << u"answers FILE DATA.txt --meeting REF [--dry-run]"_s;
    QTest::newRow("draft") << u"draft"_s << u"draft FILE --meeting REF [--recipe trilateral]"_s;
    QTest::newRow("key new") << u"key new"_s << u"key new NAME"_s;
    QTest::newRow("key list") << u"key list"_s << u"key list"_s;
    QTest::newRow("key trust") << u"key trust"_s << u"key trust NAME KEY"_s;
    QTest::newRow("key forget") << u"key forget"_s << u"key forget NAME"_s;
    QTest::newRow("lock") << u"lock"_s << u"lock FILE --passphrase-file F"_s;
    QTest::newRow("unlock") << u"unlock"_s << u"unlock FILE"_s;
    QTest::newRow("passphrase") << u"passphrase"_s
                                << u"passphrase FILE [--passphrase-file F] [--recovery-code]"_s;
    QTest::newRow("package") << u"package"_s << u"package FILE --scope SCOPE -o OUT.tripack"_s;
    QTest::newRow("receive") << u"receive"_s << u"receive FILE PACKAGE [--dry-run] [--apply]"_s;
    QTest::newRow("rounds") << u"rounds"_s << u"rounds FILE"_s;
    QTest::newRow("folder sync")
        << u"folder sync"_s
        << u"folder sync FILE DIR [--begin] [--dry-run] [--apply] [--unverified] [--passphrase-file F]"_s;
    QTest::newRow("reading-copy")
        << u"reading-copy"_s
        << u"reading-copy FILE --scope SCOPE [--handling LEVEL] [--lang en] -o OUT.html"_s;
    QTest::newRow("form export") << u"form export"_s
                                 << u"form export FILE [REF] -o OUT.{docx,csv} [--kind KIND] [--lang en]"_s;
    QTest::newRow("form import") << u"form import"_s << u"form import FILE DATA.{docx,csv} [--dry-run]"_s;
    QTest::newRow("plan export") << u"plan export"_s << u"plan export FILE PLAN"_s;
    QTest::newRow("plan import") << u"plan import"_s << u"plan import FILE DATA.{xlsx,ods,csv}"_s;
    QTest::newRow("plan check") << u"plan check"_s
                                << u"plan check FILE PLAN [-o OUT.{pdf,docx,odt,html,txt,md}]"_s;
    QTest::newRow("plan compare")
        << u"plan compare"_s
        << u"plan compare FILE PLAN --from MOMENT [--to MOMENT] [-o OUT.{pdf,docx,odt,html,txt,md}]"_s;
    QTest::newRow("plan outline") << u"plan outline"_s << u"plan outline FILE PLAN"_s;
    QTest::newRow("texts export")
        << u"texts export"_s
        << u"texts export FILE --to LANG -o OUT.{xlf,xlsx} [--kind KIND] [--filter WORDS] [--mine REF]... "
           "[--scope SCOPE] [--only missing|stale|open|all] [--handling LEVEL] [--built-in] [--lang en]"_s;
    QTest::newRow("texts import") << u"texts import"_s
                                  << u"texts import FILE DATA.{xlf,xlsx} [--dry-run] [--to LANG] "
                                     "[--take-older] [--take-doubtful]"_s;
    QTest::newRow("texts coverage")
        << u"texts coverage"_s
        << u"texts coverage FILE [--kind KIND] [--filter WORDS] [--mine REF]... [--scope SCOPE]"_s;
    QTest::newRow("check") << u"check"_s << u"check FILE [--repair]"_s;
    QTest::newRow("backup") << u"backup"_s << u"backup FILE [-o OUT] [--list]"_s;
    QTest::newRow("restore") << u"restore"_s << u"restore BACKUP [-o OUT] [--compare FILE]"_s;
    QTest::newRow("salvage") << u"salvage"_s << u"salvage FILE -o OUT"_s;
    QTest::newRow("dump") << u"dump"_s << u"dump FILE"_s;
    QTest::newRow("merge") << u"merge"_s << u"merge FILE OTHER [--dry-run]"_s;
    QTest::newRow("hub init")
        << u"hub init"_s
        << u"hub init URL [--member ROLE]... [--scope SCOPE] [--of FILE] [--remove ROLE]..."_s;
    QTest::newRow("hub push") << u"hub push"_s << u"hub push FILE URL [--join]"_s;
    QTest::newRow("hub pull") << u"hub pull"_s << u"hub pull FILE URL [--dry-run] [--join] [--deletes N]"_s;
    QTest::newRow("undo") << u"undo"_s << u"undo FILE"_s;
    QTest::newRow("policy") << u"policy"_s << u"policy [POLICY] [--keys]"_s;
    QTest::newRow("redo") << u"redo"_s << u"redo FILE"_s;
    QTest::newRow("conflicts")
        << u"conflicts"_s
        << u"conflicts FILE [--resolve REF.FIELD=WORD]... [--assign REF.FIELD=WHO]... [--by DATE] [--lang en]"_s;
}

void TestCliUsage::helpsEveryCommand()
{
    QFETCH(QString, command);
    QFETCH(QString, form);
    const Ran help = run({command, u"--help"_s});
    QCOMPARE(help.exit, 0);
    QVERIFY2(help.out.contains(u"trilateral-cli "_s + form), qPrintable(help.out));
}

void TestCliUsage::refusesWrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QStringList() << u"command is missing"_s;
    QTest::newRow("unknown command") << QStringList{u"frobnicate"_s} << u"frobnicate"_s;
    QTest::newRow("option first") << QStringList{u"--where"_s} << u"--where"_s;
    QTest::newRow("no file") << QStringList{u"list"_s} << u"FILE is missing"_s;
    QTest::newRow("no kind") << QStringList{u"list"_s, u"x"_s} << u"KIND is missing"_s;
    QTest::newRow("no words") << QStringList{u"search"_s, u"x"_s} << u"WORDS is missing"_s;
    QTest::newRow("too many") << QStringList{u"show"_s, u"x"_s, u"y"_s, u"z"_s} << u"“z”"_s;
    QTest::newRow("unknown option") << QStringList{u"list"_s, u"x"_s, u"y"_s, u"--wher"_s, u"a=b"_s}
                                    << u"--wher"_s;
    QTest::newRow("no value") << QStringList{u"list"_s, u"x"_s, u"y"_s, u"--where"_s} << u"FIELD=VALUE"_s;
    QTest::newRow("missing option") << QStringList{u"import"_s, u"x"_s, u"y"_s} << u"--kind KIND"_s;
    QTest::newRow("option twice") << QStringList{u"import"_s, u"x"_s, u"y"_s,
                                                 u"--kind"_s, u"a"_s, u"--kind=b"_s}
                                  << u"twice"_s;
    QTest::newRow("switch with value")
        << QStringList{u"new"_s, u"x"_s, u"--sample=yes"_s} << u"takes no value"_s;
    QTest::newRow("ending") << QStringList{u"export"_s, u"x"_s, u"theme"_s, u"-o"_s, u"out.xls"_s}
                            << u"out.xls"_s;
}

void TestCliUsage::refusesWrongUsage()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, text);
    const Ran ran = run(arguments);
    QCOMPARE(ran.exit, 2);
    QVERIFY(ran.out.isEmpty());
    QVERIFY2(ran.err.contains(text) && ran.err.contains(u"Usage: trilateral-cli"), qPrintable(ran.err));
    const Ran json = run(arguments + QStringList{u"--json"_s});
    // An option without its value would take --json as the value: still wrong, in words for people.
    if (arguments.isEmpty() || arguments.last() != u"--where" || arguments.size() == 1) {
        QCOMPARE(json.exit, 2);
        QCOMPARE(json.json()[u"ok"].toBool(true), false);
        QCOMPARE(json.json()[u"problem"][u"code"].toString(), u"usage"_s);
    }
}

void TestCliUsage::everyCommand_isInTheManual()
{
    QFile file(qEnvironmentVariable("TRI_MANUAL"));
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
    const QString manual = QString::fromUtf8(file.readAll());
    static const QRegularExpression line(u"^  ([a-z]+(?: [a-z]+)?)  "_s, QRegularExpression::MultilineOption);
    const QString help = run({u"--help"_s}).out;
    int commands = 0;
    for (auto found = line.globalMatch(help); found.hasNext(); ++commands) {
        const QString name = found.next().captured(1);
        QVERIFY2(manual.contains(u"\n\\fB%1\\fR"_s.arg(name)), qPrintable(name));
    }
    QVERIFY(commands > 30);
}

void TestCliUsage::tellsKinds()
{
    const Ran text = run({u"kinds"_s});
    QCOMPARE(text.exit, 0);
    QVERIFY(text.out.contains(u"recommendation "));
    const QJsonArray kinds = run({u"kinds"_s, u"--json"_s}).json()[u"kinds"].toArray();
    QVERIFY(kinds.size() > 30);
    for (const QJsonValue &kind : kinds)
        QVERIFY(!kind[u"fields"].toArray().isEmpty());
}

QTEST_GUILESS_MAIN(TestCliUsage)
#include "tst_cliusage.moc"
