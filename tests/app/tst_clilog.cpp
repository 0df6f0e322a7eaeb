// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the program tells from the log, and its steps back and forth.

#include "tests/app/clifolder.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace tri::test;
using namespace Qt::StringLiterals;

class TestCliLog : public QObject, protected CliFolder {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { clear(); }

    void history_newestFirst_withBeforeAndAfter();
    void history_namesTheLanguageThatChanged();
    void history_ofOneField();
    void history_ofADeletedRecord();
    void historyOfAll_isFiltered();
    void historyOfARecord_isFiltered();
    void badHistory_isRefused_data();
    void badHistory_isRefused();
    void undo_saysWhatItTouched();
    void undo_ofACreation_deletes();
    void nothingToUndo_isRefused();
    void undo_overALaterChange_isRefused();

private:
    [[nodiscard]] QJsonArray history(const QStringList &options) const;
};

void TestCliLog::init()
{
    renew();
    make();
    importThemes();
}

QJsonArray TestCliLog::history(const QStringList &options) const
{
    return run(QStringList{u"history"_s, file(), u"--json"_s} + options).json()[u"history"].toArray();
}

void TestCliLog::history_newestFirst_withBeforeAndAfter()
{
    import(u"theme"_s, "id,status\nX-1,retired\n");
    const QJsonArray entries = history({u"X-1"_s});
    QVERIFY(entries.size() > 3);
    QCOMPARE(entries[0][u"field"].toString(), u"status"_s);
    QCOMPARE(entries[0][u"label"].toString(), u"Status"_s);
    QCOMPARE(entries[0][u"before"].toString(), u"active"_s);
    QCOMPARE(entries[0][u"after"].toString(), u"retired"_s);
    QCOMPARE(entries[0][u"origin"].toString(), u"import"_s);
    QCOMPARE(entries[0][u"own"].toBool(), true);
    QVERIFY(!entries[0][u"author"].toString().isEmpty());
    QVERIFY(entries[0][u"time"].toString().endsWith(u'Z'));
    QCOMPARE(entries[1][u"life"].toString(), u"added"_s);
    const Ran text = run({u"history"_s, file(), u"X-1"_s});
    QCOMPARE(text.exit, 0);
    const QStringList lines = text.out.split(u'\n');
    QVERIFY2(lines[1].contains(u"import") && lines[1].contains(u"Status")
                 && lines[1].endsWith(u"Active -> Retired"),
             qPrintable(text.out));
    QVERIFY2(text.out.contains(u"(empty) -> en: Zebra corridors; fr: Couloirs zébrés"), qPrintable(text.out));
}

void TestCliLog::history_namesTheLanguageThatChanged()
{
    import(u"theme"_s, "id,name_fr\nX-1,Passages zébrés\n");
    const Ran text = run({u"history"_s, file(), u"X-1"_s, u"--field"_s, u"name"_s});
    QVERIFY2(text.out.contains(u"fr: Couloirs zébrés -> fr: Passages zébrés"), qPrintable(text.out));
}

void TestCliLog::history_ofOneField()
{
    import(u"theme"_s, "id,status,from\nX-1,retired,2001\n");
    const QJsonArray entries = history({u"X-1"_s, u"--field"_s, u"status"_s});
    QCOMPARE(entries.size(), 2);
    for (const QJsonValue &entry : entries)
        QCOMPARE(entry[u"field"].toString(), u"status"_s);
    const Ran never = run({u"history"_s, file(), u"X-1"_s, u"--field"_s, u"to"_s});
    QCOMPARE(never.exit, 0);
    QVERIFY(never.out.contains(u"Nothing was entered"));
}

void TestCliLog::history_ofADeletedRecord()
{
    const QString id = run({u"show"_s, file(), u"X-1"_s, u"--json"_s}).json()[u"record"][u"id"].toString();
    QCOMPARE(run({u"undo"_s, file()}).exit, 0);
    QCOMPARE(history({id})[0][u"life"].toString(), u"deleted"_s);
    QCOMPARE(run({u"redo"_s, file()}).exit, 0);
    const QJsonArray entries = history({id});
    QCOMPARE(entries[0][u"life"].toString(), u"restored"_s);
    QCOMPARE(entries[0][u"origin"].toString(), u"redo"_s);
    QVERIFY(run({u"history"_s, file(), id}).out.contains(u"Put back"));
}

void TestCliLog::historyOfAll_isFiltered()
{
    const auto words = [this](const QStringList &options) {
        QStringList out;
        for (const QJsonValue &commit : history(options))
            out << commit[u"origin"].toString();
        return out;
    };
    const QStringList before = words({});
    QVERIFY(before.contains(u"import"_s));
    QCOMPARE(run({u"undo"_s, file()}).exit, 0);
    QCOMPARE(words({}), QStringList{u"undo"_s} + before);
    QCOMPARE(words({u"--limit"_s, u"2"_s}), (QStringList{u"undo"_s, u"import"_s}));
    QCOMPARE(words({u"--origin"_s, u"undo"_s}), QStringList{u"undo"_s});
    QCOMPARE(words({u"--kind"_s, u"theme"_s, u"--limit"_s, u"1"_s}), QStringList{u"undo"_s});
    QCOMPARE(words({u"--kind"_s, u"meeting"_s, u"--origin"_s, u"import"_s}), QStringList());
    QCOMPARE(words({u"--author"_s, u"Command line"_s, u"--since"_s, u"2001"_s}).first(), u"undo"_s);
    QCOMPARE(words({u"--until"_s, u"2001-05"_s}), QStringList());
    const QJsonValue first = history({u"--limit"_s, u"1"_s})[0];
    QVERIFY(!first[u"what"].toString().isEmpty() && !first[u"stamp"].toString().isEmpty());
    const Ran text = run({u"history"_s, file(), u"--limit"_s, u"1"_s});
    QCOMPARE(text.exit, 0);
    QVERIFY2(text.out.split(u'\n')[1].contains(u"undo"), qPrintable(text.out));
    QVERIFY(run({u"history"_s, file(), u"--until"_s, u"2001"_s}).out.contains(u"Nothing was changed that fits"));
}

void TestCliLog::historyOfARecord_isFiltered()
{
    import(u"theme"_s, "id,status\nX-1,retired\n");
    const qsizetype all = history({u"X-1"_s}).size();
    QVERIFY(all > 3);
    QCOMPARE(history({u"X-1"_s, u"--limit"_s, u"2"_s}).size(), 2);
    QCOMPARE(history({u"X-1"_s, u"--origin"_s, u"import"_s, u"--since"_s, u"2001"_s}).size(), all);
    QCOMPARE(history({u"X-1"_s, u"--origin"_s, u"edit"_s}).size(), 0);
    QCOMPARE(history({u"X-1"_s, u"--until"_s, u"2001"_s}).size(), 0);
    QCOMPARE(history({u"X-1"_s, u"--author"_s, u"Command line"_s}).size(), all);
}

void TestCliLog::badHistory_isRefused_data()
{
    QTest::addColumn<QStringList>("rest");
    QTest::addColumn<int>("exit");
    QTest::addColumn<QString>("text");
    QTest::newRow("field of no record") << QStringList{u"--field"_s, u"status"_s} << 2 << u"REF is missing"_s;
    QTest::newRow("kind of a record") << QStringList{u"X-1"_s, u"--kind"_s, u"theme"_s} << 2 << u"--kind"_s;
    QTest::newRow("kind") << QStringList{u"--kind"_s, u"colour"_s} << 1 << u"colour"_s;
    QTest::newRow("author") << QStringList{u"--author"_s, u"Nobody Atall"_s} << 1 << u"Nobody Atall"_s;
    QTest::newRow("origin") << QStringList{u"--origin"_s, u"magic"_s} << 2 << u"magic"_s;
    QTest::newRow("day") << QStringList{u"--since"_s, u"next week"_s} << 2 << u"next week"_s;
    QTest::newRow("last day") << QStringList{u"X-1"_s, u"--until"_s, u"2014-13"_s} << 2 << u"2014-13"_s;
    QTest::newRow("limit") << QStringList{u"--limit"_s, u"0"_s} << 2 << u"“0”"_s;
    QTest::newRow("record") << QStringList{u"X-99"_s} << 1 << u"X-99"_s;
    QTest::newRow("field") << QStringList{u"X-1"_s, u"--field"_s, u"colour"_s} << 1 << u"colour"_s;
    QTest::newRow("empty field") << QStringList{u"X-1"_s, u"--field="_s} << 1 << u"“”"_s;
    QTest::newRow("two records") << QStringList{u"X-1"_s, u"X-2"_s} << 2 << u"X-2"_s;
}

void TestCliLog::badHistory_isRefused()
{
    QFETCH(QStringList, rest);
    QFETCH(int, exit);
    QFETCH(QString, text);
    const Ran ran = run(QStringList{u"history"_s, file()} + rest);
    QCOMPARE(ran.exit, exit);
    QVERIFY(ran.out.isEmpty());
    QVERIFY2(ran.err.contains(text), qPrintable(ran.err));
}

void TestCliLog::undo_saysWhatItTouched()
{
    import(u"theme"_s, "id,status,from\nX-1,retired,2001\n");
    const QJsonObject undo = run({u"undo"_s, file(), u"--json"_s}).json();
    QVERIFY(undo[u"label"].toString().contains(u"Import"));
    QCOMPARE(undo[u"touched"].toArray().size(), 1);
    QCOMPARE(undo[u"touched"][0][u"reference"].toString(), u"X-1"_s);
    QCOMPARE(undo[u"touched"][0][u"deleted"].toBool(true), false);
    QCOMPARE(undo[u"touched"][0][u"fields"].toArray(), (QJsonArray{u"from"_s, u"status"_s}));
    const Ran redo = run({u"redo"_s, file()});
    QCOMPARE(redo.exit, 0);
    QVERIFY2(redo.out.contains(u"Done again: Import"), qPrintable(redo.out));
    QVERIFY2(redo.out.contains(u"  theme  X-1  Zebra corridors  Reviewed from, Status"),
             qPrintable(redo.out));
}

void TestCliLog::undo_ofACreation_deletes()
{
    const Ran undo = run({u"undo"_s, file()});
    QVERIFY2(undo.exit == 0, qPrintable(undo.err));
    for (const QString &part : {u"X-1"_s, u"X-2"_s, u"Zebra corridors"_s, u"(deleted)"_s})
        QVERIFY2(undo.out.contains(part), qPrintable(undo.out));
    const Ran redo = run({u"redo"_s, file()});
    QVERIFY2(redo.exit == 0 && redo.out.contains(u"(put back)"), qPrintable(redo.out));
    QCOMPARE(run({u"show"_s, file(), u"X-1"_s}).exit, 0);
}

void TestCliLog::nothingToUndo_isRefused()
{
    QCOMPARE(run({u"undo"_s, file()}).exit, 0);
    const QByteArray before = read(file());
    for (const QString &command : {u"undo"_s, u"redo"_s}) {
        if (command == u"redo")
            QCOMPARE(run({u"redo"_s, file()}).exit, 0);
        const Ran nothing = run({command, file(), u"--json"_s});
        QCOMPARE(nothing.exit, 1);
        QCOMPARE(nothing.json()[u"problem"][u"code"].toString(), u"nothing"_s);
        QCOMPARE(read(file()) == before, command == u"undo");
    }
}

void TestCliLog::undo_overALaterChange_isRefused()
{
    // An older state of the file takes over its own later step, undoes the taking over, and then meets that step.
    const QString older = path(u"older.trilateral"_s);
    QVERIFY(QFile::copy(file(), older));
    import(u"theme"_s, "id,status\nX-1,retired\n");
    QCOMPARE(run({u"merge"_s, older, file()}).exit, 0);
    QCOMPARE(run({u"undo"_s, older}).exit, 0);
    const QByteArray before = read(older);
    const Ran blocked = run({u"undo"_s, older, u"--json"_s});
    QCOMPARE(blocked.exit, 1);
    QCOMPARE(blocked.json()[u"problem"][u"code"].toString(), u"blocked"_s);
    const Ran text = run({u"undo"_s, older});
    QCOMPARE(text.exit, 1);
    QVERIFY2(text.err.contains(u"“Status” of Zebra corridors was changed after that"), qPrintable(text.err));
    QCOMPARE(read(older), before);
}

QTEST_GUILESS_MAIN(TestCliLog)
#include "tst_clilog.moc"
