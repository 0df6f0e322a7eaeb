// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Papers that are handed out, from a script: issued, listed, compared, written again, and the next meeting's brief.

#include "tests/app/clifixture.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

class TestCliIssue : public CliFixture {
    Q_OBJECT
private Q_SLOTS:
    void issue_isListedAndWrittenAgain();
    void release_freezesTheDraft();
    void officeCopyToOthers_isAWarning();
    void compare_tellsWhatDiffers();
    void missingPages_areTold();
    void draft_beginsTheNextBrief();
    void wrongInput_isRefused();

private:
    [[nodiscard]] Ran issue(const QStringList &more = {})
    {
        return run(QStringList{u"issue"_s, file(), u"--recipe"_s, u"trilateral"_s, u"--meeting"_s,
                               u"TRI-2014-04"_s, u"--json"_s}
                   + more);
    }
    [[nodiscard]] QJsonArray issued(const QStringList &more = {})
    {
        return run(QStringList{u"issued"_s, file(), u"--json"_s} + more).json()[u"issued"_s].toArray();
    }
    void addMeeting()
    {
        import(u"meeting"_s,
               "reference,title,series,previous,from\nTRI-2014-09,September meeting,Trilateral "
               "meeting,TRI-2014-04,2014-09-03\n");
    }
};

void TestCliIssue::issue_isListedAndWrittenAgain()
{
    make({u"--sample"_s});
    QVERIFY(issued().isEmpty());
    const Ran made = issue({u"--copy"_s, u"shared"_s, u"--to"_s, u"ILO"_s, u"--to"_s, u"SE"_s, u"--to-name"_s,
                            u"A mission"_s, u"-o"_s, path(u"a.pdf"_s)});
    QVERIFY2(made.exit == 0, qPrintable(made.err));
    QCOMPARE(made.json()[u"number"_s].toInt(), 1);
    const QJsonArray all = issued();
    QCOMPARE(all.size(), 1);
    const QJsonObject one = all[0].toObject();
    QCOMPARE(one[u"stage"_s].toString(), u"draft"_s);
    QCOMPARE(one[u"draft"_s].toInt(), 3);  // as the meeting's own label has it
    QCOMPARE(one[u"copy"_s].toString(), u"shared"_s);
    QVERIFY(one[u"missing"_s].toArray().isEmpty());
    const QJsonObject sent = one[u"sent"_s].toArray()[0].toObject();
    QCOMPARE(sent[u"to"_s].toArray().size(), 2);
    QCOMPARE(sent[u"others"_s].toString(), u"A mission"_s);
    QVERIFY(!sent[u"on"_s].toString().isEmpty());
    const Ran again = run({u"reprint"_s, file(), u"1"_s, u"-o"_s, path(u"b.pdf"_s), u"--json"_s});
    QVERIFY2(again.exit == 0, qPrintable(again.err));
    const QByteArray bytes = read(path(u"b.pdf"_s));
    QVERIFY(bytes.startsWith("%PDF"));
    QCOMPARE(bytes, read(path(u"a.pdf"_s)));
    const QString digest =
        QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    QCOMPARE(again.json()[u"sha256"_s].toString(), digest);
    QCOMPARE(one[u"sha256"_s].toString(), digest);
    QCOMPARE(run({u"reprint"_s, file(), one[u"id"_s].toString(), u"-o"_s, path(u"b.txt"_s)}).exit, 0);
    QVERIFY(read(path(u"b.txt"_s)).contains("Draft 3, "));
    QVERIFY(run({u"issued"_s, file(), u"TRI-2014-04"_s}).out.contains(u"ILO, Sweden, A mission"_s));
    QVERIFY(issued({u"TRI-2014-01"_s}).isEmpty());
    QCOMPARE(run({u"undo"_s, file()}).exit, 0);  // all of it was one step
    QVERIFY(issued().isEmpty());
}

void TestCliIssue::release_freezesTheDraft()
{
    make({u"--sample"_s});
    QCOMPARE(issue().json()[u"draft"_s].toInt(), 3);
    const QJsonObject release = issue({u"--release"_s}).json();
    QCOMPARE(release[u"stage"_s].toString(), u"released"_s);
    QCOMPARE(release[u"draft"_s].toInt(), 3);
    QVERIFY(release[u"version"_s].toString().startsWith(u"Final, "_s));
    QCOMPARE(issue().json()[u"draft"_s].toInt(), 4);
    QCOMPARE(issued().size(), 3);
}

void TestCliIssue::officeCopyToOthers_isAWarning()
{
    make({u"--sample"_s});
    const Ran outside = issue({u"--to"_s, u"ILO"_s});
    QCOMPARE(outside.exit, 0);
    QVERIFY2(outside.err.contains(u"office copy"_s), qPrintable(outside.err));
    const Ran inside = issue({u"--to"_s, u"SRSG"_s});
    QVERIFY2(!inside.err.contains(u"office copy"_s), qPrintable(inside.err));
    const Ran checked = run({u"check"_s, file(), u"--json"_s});
    QVERIFY2(checked.out.contains(u"office_copy_outside"_s), qPrintable(checked.out.left(2000)));
}

void TestCliIssue::compare_tellsWhatDiffers()
{
    make({u"--sample"_s});
    QCOMPARE(issue().exit, 0);
    import(
        u"outcome"_s,
        "reference,meeting,kind,text,due,status\nX-1,TRI-2014-01,action,Feed the quagga,2014-03-01,open\n");
    QCOMPARE(issue().exit, 0);
    const Ran told = run({u"issued"_s, file(), u"--compare"_s, u"1..2"_s});
    QVERIFY2(told.exit == 0, qPrintable(told.err));
    QVERIFY2(told.out.contains(u"+ "_s) && told.out.contains(u"quagga"_s), qPrintable(told.out));
    const QJsonArray lines =
        run({u"issued"_s, file(), u"--compare"_s, u"2..2"_s, u"--json"_s}).json()[u"lines"_s].toArray();
    QVERIFY(lines.isEmpty());
}

void TestCliIssue::missingPages_areTold()
{
    make({u"--sample"_s});
    import(u"issued_brief"_s, "title,number,stage,issued_on\nOf another copy,8,released,2014-03-01\n");
    const Ran list = run({u"issued"_s, file()});
    QCOMPARE(list.exit, 0);
    QVERIFY2(list.err.contains(u"no. 8"_s), qPrintable(list.err));
    const Ran again = run({u"reprint"_s, file(), u"8"_s, u"-o"_s, path(u"b.pdf"_s)});
    QCOMPARE(again.exit, 1);
    QVERIFY2(again.err.contains(u"No pages were kept of paper no. 8"_s), qPrintable(again.err));
    QVERIFY(!QFile::exists(path(u"b.pdf"_s)));
}

void TestCliIssue::draft_beginsTheNextBrief()
{
    make({u"--sample"_s});
    QCOMPARE(issue({u"--to"_s, u"SRSG"_s}).exit, 0);
    addMeeting();
    const Ran begun = run({u"draft"_s, file(), u"--meeting"_s, u"TRI-2014-04"_s});
    QVERIFY2(begun.exit == 0, qPrintable(begun.err));
    QVERIFY2(begun.out.contains(u"TRI-2014-09"_s) && begun.out.contains(u"Recipients as last time"_s),
             qPrintable(begun.out));
    const Ran twice = run({u"draft"_s, file(), u"--meeting"_s, u"TRI-2014-04"_s});
    QCOMPARE(twice.exit, 1);
    QVERIFY2(twice.err.contains(u"begun already"_s), qPrintable(twice.err));
    QCOMPARE(run({u"undo"_s, file()}).exit, 0);
    QCOMPARE(run({u"draft"_s, file(), u"--meeting"_s, u"TRI-2014-04"_s}).exit, 0);
}

void TestCliIssue::wrongInput_isRefused()
{
    make({u"--sample"_s});  // once: nothing here changes it
    const QByteArray before = read(file());
    const QStringList issue{u"issue"_s,      file(),         u"--recipe"_s,
                            u"trilateral"_s, u"--meeting"_s, u"TRI-2014-04"_s};
    const QStringList reprint{u"reprint"_s, file()};
    struct Case {
        QStringList words;
        QString says;
        int exit;
    };
    const QList<Case> cases{
        {issue + QStringList{u"--to"_s, u"NOBODY"_s}, u"NOBODY"_s, 1},
        {issue + QStringList{u"--release"_s, u"--comments-by"_s, u"2030-01-01"_s}, u"--comments-by"_s, 2},
        {issue + QStringList{u"--comments-by"_s, u"2010-01-01"_s}, u"is over"_s, 2},
        {issue + QStringList{u"-o"_s, u"x.docx"_s}, u".pdf"_s, 2},
        {reprint + QStringList{u"seven"_s, u"-o"_s, path(u"x.pdf"_s)}, u"seven"_s, 1},
        {reprint + QStringList{u"7"_s, u"-o"_s, path(u"x.pdf"_s)}, u"no. 7"_s, 1},
        {{u"issued"_s, file(), u"--compare"_s, u"3"_s}, u"3..5"_s, 2},
        {{u"draft"_s, file(), u"--meeting"_s, u"TRI-2014-04"_s}, u"No meeting follows"_s, 1},
    };
    for (const Case &one : cases) {
        const Ran ran = run(one.words);
        QVERIFY2(ran.exit == one.exit && ran.err.contains(one.says),
                 qPrintable(one.words.join(u' ') + u": "_s + ran.err));
    }
    QCOMPARE(read(file()), before);
    QVERIFY(!QFile::exists(path(u"x.pdf"_s)));
}

QTEST_GUILESS_MAIN(TestCliIssue)
#include "tst_cliissue.moc"
