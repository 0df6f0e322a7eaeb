// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a record rests on and where it leads, from a script.

#include "tests/app/clifixture.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

class TestCliEvidence : public CliFixture {
    Q_OBJECT
private Q_SLOTS:
    void eachKind_hasAChain_data();
    void eachKind_hasAChain();
    void tree_isIndented();
    void json_holdsDirectionsAndReasons();
    void gapsAround_areTold();
    void age_countsOnTheDayAsked();
    void nothingYet_isSaid();
    void circle_endsAndIsSaid();
    void checkTellsCircles();
    void circle_isAmongTheGaps();
    void circle_isToldByTheImport();
    void consent_isToldInSharedBriefs();
    void distil_isPrinted();
    void gaps_arePrinted();
    void gapsPaper_countsTheYearsAsked();
    void gapsPaper_refusesBadYears_data();
    void gapsPaper_refusesBadYears();
    void chain_isDrawn_data();
    void chain_isDrawn();
    void chain_isDrawnInALanguageAndOnAPaper();
    void sharedChain_saysWhatItLeavesOut();
    void refuses_data();
    void refuses();
};

void TestCliEvidence::eachKind_hasAChain_data()
{
    QTest::addColumn<QString>("reference");
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QString>("part");
    QTest::newRow("experience") << u"EXP-027"_s << u"Experience EXP-027"_s << u"[supports, fair] TRI-LES-1"_s;
    QTest::newRow("document") << u"TRI-DOC-1"_s << u"Document TRI-DOC-1"_s
                              << u"[supports, slight; page 1] TRI-LES-1"_s;
    QTest::newRow("lesson") << u"TRI-LES-2"_s << u"Lesson TRI-LES-2"_s
                            << u"[supports, strength not said] EXP-030"_s;
    QTest::newRow("recommendation") << u"GFMD7-R05"_s << u"Recommendation GFMD7-R05"_s
                                    << u"[leads to the recommendation] TRI-LES-1"_s;
    QTest::newRow("follow-up") << u"FU-001"_s << u"Follow-up FU-001"_s << u"[limits, slight] TRI-LES-2"_s;
    QTest::newRow("with its kind") << u"lesson:TRI-LES-2"_s << u"Lesson TRI-LES-2"_s
                                   << u"[contradicts, fair] EXP-004"_s;
}

void TestCliEvidence::eachKind_hasAChain()
{
    QFETCH(QString, reference);
    QFETCH(QString, heading);
    QFETCH(QString, part);
    make({u"--sample"_s});
    const QByteArray before = read(file());
    const Ran ran = run({u"evidence"_s, file(), reference});
    QCOMPARE(ran.exit, 0);
    QVERIFY2(ran.out.startsWith(heading), qPrintable(ran.out));
    QVERIFY2(ran.out.contains(part), qPrintable(ran.out));
    QCOMPARE(read(file()), before);
}

void TestCliEvidence::tree_isIndented()
{
    make({u"--sample"_s});
    const QString out = run({u"evidence"_s, file(), u"EXP-027"_s}).out;
    QVERIFY2(out.contains(u"\n  [supports, fair] TRI-LES-1"_s), qPrintable(out));
    QVERIFY2(out.contains(u"\n    [leads to the recommendation] GFMD7-R05"_s), qPrintable(out));
    const QString back = run({u"evidence"_s, file(), u"GFMD7-R05"_s}).out;
    QVERIFY2(back.contains(u"\n    [limits, slight] EXP-033"_s), qPrintable(back));
}

void TestCliEvidence::json_holdsDirectionsAndReasons()
{
    make({u"--sample"_s});
    const QJsonObject json =
        run({u"evidence"_s, file(), u"TRI-LES-2"_s, u"--as-of"_s, u"2014-04-04"_s, u"--json"_s}).json();
    QVERIFY(json[u"ok"].toBool());
    QCOMPARE(json[u"as_of"].toString(), u"2014-04-04"_s);
    QCOMPARE(json[u"record"][u"kind"].toString(), u"lesson"_s);
    bool seen = false;
    for (const QJsonValue &line : json[u"rests_on"].toArray()) {
        if (line[u"reference"] != u"EXP-004"_s)
            continue;
        seen = true;
        QCOMPARE(line[u"direction"].toString(), u"contradicts"_s);
        QCOMPARE(line[u"strength"].toString(), u"fair"_s);
        QCOMPARE(line[u"relation"].toString(), u"says"_s);
        QCOMPARE(line[u"depth"].toInt(), 1);
        QVERIFY(!line[u"reason"].toString().isEmpty() && !line[u"link"].toString().isEmpty());
    }
    QVERIFY(seen);
    QCOMPARE(json[u"leads_to"].toArray().size(), 2);
}

void TestCliEvidence::gapsAround_areTold()
{
    make({u"--sample"_s});
    const QJsonObject json =
        run({u"evidence"_s, file(), u"TRI-LES-2"_s, u"--as-of"_s, u"2014"_s, u"--json"_s}).json();
    QStringList rules;
    for (const QJsonValue &gap : json[u"gaps"].toArray())
        rules << gap[u"rule"].toString() + u' ' + gap[u"reference"].toString();
    rules.sort();
    // Of all the gaps of the sample only those on the way from or to the lesson.
    QCOMPARE(
        rules,
        (QStringList{u"lesson_contradicted TRI-LES-2"_s, u"recommendation_without_evidence GFMD1-R03"_s}));
    const QString alone = run({u"evidence"_s, file(), u"EXP-001"_s}).out;
    QVERIFY2(alone.contains(u"EXP-001: This experience leads to no lesson"_s), qPrintable(alone));
}

void TestCliEvidence::age_countsOnTheDayAsked()
{
    make({u"--sample"_s});
    const auto isOld = [this](const QStringList &more) {
        const QStringList words = QStringList{u"evidence"_s, file(), u"TRI-LES-1"_s} + more;
        return run(words).out.contains(u"TRI-LES-1: Last checked or evaluated"_s);
    };
    QVERIFY(!isOld({u"--as-of"_s, u"2019-03-20"_s}));
    QVERIFY(isOld({u"--as-of"_s, u"2019-03-21"_s}));
    QVERIFY(isOld({u"--as-of"_s, u"2016"_s, u"--years"_s, u"2"_s}));
    QVERIFY(!isOld({u"--as-of"_s, u"2019-03-21"_s, u"--years"_s, u"6"_s}));
}

void TestCliEvidence::nothingYet_isSaid()
{
    make({u"--sample"_s});
    const QString out = run({u"evidence"_s, file(), u"EXP-001"_s}).out;
    QCOMPARE(out.count(u"nothing yet"_s), 2);
}

void TestCliEvidence::circle_endsAndIsSaid()
{
    make();
    import(u"recommendation"_s, "id,text,meeting_id\nR-1,Say so,\n");
    import(u"lesson"_s, "id,statement,recommendations\nL-1,It works,R-1\n");
    import(u"follow_up"_s, "id,description,recommendation_id,other_actors\nF-1,Did so,R-1,Somebody\n");
    import(u"evidence_link"_s, "lesson,evidence,direction\nL-1,F-1,supports\n");
    const Ran ran = run({u"evidence"_s, file(), u"L-1"_s});
    QCOMPARE(ran.exit, 0);
    QVERIFY2(ran.out.contains(u"(leads back to itself)"_s), qPrintable(ran.out));
    bool seen = false;
    for (const QJsonValue &line :
         run({u"evidence"_s, file(), u"R-1"_s, u"--json"_s}).json()[u"leads_to"].toArray())
        seen = seen || line[u"circle"].toBool();
    QVERIFY(seen);
}

void TestCliEvidence::checkTellsCircles()
{
    circle_endsAndIsSaid();
    const Ran ran = run({u"check"_s, file()});
    QCOMPARE(ran.exit, 0);
    QVERIFY2(ran.out.contains(u"The lesson rests on itself: L-1 – F-1 – R-1 – L-1."_s), qPrintable(ran.out));
    QVERIFY2(ran.out.contains(u"Likely: "_s), qPrintable(ran.out));  // what to do
    QStringList rules;
    for (const QJsonValue &finding : run({u"check"_s, file(), u"--json"_s}).json()[u"findings"].toArray())
        rules << finding[u"rule"].toString();
    QVERIFY(rules.contains(u"circular_evidence"_s));
}

void TestCliEvidence::circle_isAmongTheGaps()
{
    circle_endsAndIsSaid();
    QJsonObject found;
    for (const QJsonValue &gap :
         run({u"evidence"_s, file(), u"R-1"_s, u"--json"_s}).json()[u"gaps"].toArray())
        if (gap[u"rule"] == u"circular_evidence"_s)
            found = gap.toObject();
    QCOMPARE(found[u"reference"].toString(), u"L-1"_s);
    QVERIFY(found[u"text"].toString().contains(u"L-1 – F-1 – R-1 – L-1"_s));
    QVERIFY(found[u"fix"].toString().startsWith(u"Likely: "_s));
    const QString out = run({u"evidence"_s, file(), u"R-1"_s}).out;
    QVERIFY2(out.contains(u"  L-1: The lesson rests on itself: L-1 – F-1 – R-1 – L-1."_s)
                 && out.contains(u"Likely: "_s),
             qPrintable(out));
}

void TestCliEvidence::circle_isToldByTheImport()
{
    make();
    import(u"recommendation"_s, "id,text,meeting_id\nR-1,Say so,\n");
    import(u"lesson"_s, "id,statement,recommendations\nL-1,It works,R-1\n");
    import(u"follow_up"_s, "id,description,recommendation_id,other_actors\nF-1,Did so,R-1,Somebody\n");
    const QString data = write(u"l.csv"_s, "lesson,evidence,direction\nL-1,F-1,supports\n");
    const QStringList words{u"import"_s, file(), data, u"--kind"_s, u"evidence_link"_s};
    const Ran ran = run(words);
    QCOMPARE(ran.exit, 0);
    QVERIFY2(ran.out.contains(u"1 new"_s), qPrintable(ran.out));
    QVERIFY2(ran.err.contains(u"circular_evidence"_s) && ran.err.contains(u"The lesson rests on itself"_s)
                 && ran.err.contains(u"Likely: "_s),
             qPrintable(ran.err));
}

void TestCliEvidence::consent_isToldInSharedBriefs()
{
    make({u"--sample"_s});
    import(u"agenda_item"_s, "meeting,number,title,related\nTRI-2014-04,9,Show it,experience:EXP-027\n");
    const auto brief = [this](const QString &copy) {
        const QString out = path(copy + u".txt"_s);
        const Ran ran = run({u"brief"_s, file(), u"--recipe"_s, u"trilateral"_s, u"--meeting"_s,
                             u"TRI-2014-04"_s, u"--copy"_s, copy, u"-o"_s, out, u"--json"_s});
        return std::pair{QString::fromUtf8(read(out)), ran.json()};
    };
    const auto office = brief(u"office"_s);
    QVERIFY2(office.first.contains(u"EXP-027"_s), qPrintable(office.first.right(2000)));
    const auto shared = brief(u"shared"_s);
    QVERIFY(!shared.first.isEmpty() && !shared.first.contains(u"EXP-027"_s));
    QString leftOut;
    for (const QJsonValue &line : shared.second[u"left_out"].toArray())
        leftOut += line.toString() + u'\n';
    QVERIFY2(leftOut.contains(u"Ask Germany for consent, then set “Consent” to “Given” (1): EXP-027"_s),
             qPrintable(leftOut));
}

void TestCliEvidence::distil_isPrinted()
{
    make({u"--sample"_s});
    const QString out = path(u"d.txt"_s);
    QCOMPARE(run({u"brief"_s, file(), u"--recipe"_s, u"distil"_s, u"-o"_s, out}).exit, 0);
    const QString text = QString::fromUtf8(read(out));
    QVERIFY2(text.contains(u"EXP-028"_s) && text.contains(u"invented"_s), qPrintable(text));
    const Ran shared = run({u"brief"_s, file(), u"--recipe"_s, u"distil"_s, u"--meeting"_s, u"TRI-2014-04"_s,
                            u"--copy"_s, u"shared"_s, u"-o"_s, out, u"--json"_s});
    QCOMPARE(shared.exit, 0);
    const QString others = QString::fromUtf8(read(out)).simplified();
    QVERIFY(!others.contains(u"EXP-028"_s));
    // What has consent stands there, so that the copy for others is more than noughts.
    QVERIFY2(others.contains(u"TRI-EXP-1 Skills"_s) && others.contains(u"Uruguay"_s)
                 && others.contains(u"Contradicts Fair"_s),
             qPrintable(others));
    QVERIFY(!shared.json()[u"left_out"].toArray().isEmpty());
    QCOMPARE(run({u"brief"_s, file(), u"--recipe"_s, u"distil"_s, u"--record"_s, u"x"_s, u"-o"_s, out}).exit,
             2);
}

void TestCliEvidence::gaps_arePrinted()
{
    make({u"--sample"_s});
    const QString out = path(u"gaps.txt"_s);
    QCOMPARE(run({u"brief"_s, file(), u"--recipe"_s, u"evidence_gaps"_s, u"-o"_s, out}).exit, 0);
    const QString text = QString::fromUtf8(read(out));
    QVERIFY2(text.contains(u"Experiences never used ("_s), qPrintable(text.left(2000)));
    QVERIFY(text.contains(u"TRI-LES-2"_s));
    const Ran shared = run({u"brief"_s, file(), u"--recipe"_s, u"evidence_gaps"_s, u"--copy"_s, u"shared"_s,
                            u"--lang"_s, u"fr"_s, u"-o"_s, out});
    QCOMPARE(shared.exit, 0);
    const QString french = QString::fromUtf8(read(out));
    QVERIFY2(!french.contains(u"EXP-0"_s), qPrintable(french.left(2000)));  // none of these has consent
    QVERIFY(french.contains(u"Recommandations sans éléments de preuve"_s));
}

void TestCliEvidence::gapsPaper_countsTheYearsAsked()
{
    make({u"--sample"_s});
    // Its meeting was on 4 April 2014; a lesson of the sample was looked at in 2014 too, so an experience of its own is old.
    import(u"experience"_s, "reference,title,last_checked\nX-OLD,Looked at long ago,2011-01-10\n");
    const QString out = path(u"gaps.txt"_s);
    const auto printed = [&](const QStringList &more) {
        const Ran ran = run(QStringList{u"brief"_s, file(), u"--recipe"_s, u"evidence_gaps"_s, u"--meeting"_s,
                                        u"TRI-2014-04"_s, u"-o"_s, out}
                            + more);
        return ran.exit == 0 ? QString::fromUtf8(read(out)).simplified() : ran.err;
    };
    const QString usual = printed({});
    QVERIFY2(!usual.contains(u"Old evidence"_s), qPrintable(usual.right(600)));
    const QString three = printed({u"--years"_s, u"3"_s});
    QVERIFY2(three.contains(u"Old evidence (1)"_s), qPrintable(three.right(600)));
    QVERIFY2(three.contains(u"limit in years: 3"_s), qPrintable(three.right(600)));
    QVERIFY(printed({u"--years"_s, u"3"_s, u"--lang"_s, u"zh"_s}).contains(u"已超过3年"_s));
}

void TestCliEvidence::gapsPaper_refusesBadYears_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("text");
    const QStringList gaps{u"--recipe"_s, u"evidence_gaps"_s, u"--years"_s};
    for (const char *years : {"0", "-1", "101", "many", ""})
        QTest::newRow(*years ? years : "empty")
            << gaps + QStringList{QString::fromLatin1(years)} << u"from 1 to 100"_s;
    QTest::newRow("another recipe") << QStringList{u"--recipe"_s, u"distil"_s, u"--years"_s, u"3"_s}
                                    << u"--years does not go with"_s;
}

void TestCliEvidence::gapsPaper_refusesBadYears()
{
    QFETCH(QStringList, words);
    QFETCH(QString, text);
    make();
    const QString out = path(u"gaps.txt"_s);
    const Ran ran = run(QStringList{u"brief"_s, file(), u"-o"_s, out} + words);
    QCOMPARE(ran.exit, 2);
    QVERIFY2(ran.err.contains(text), qPrintable(ran.err));
    QVERIFY(!QFile::exists(out));
}

void TestCliEvidence::chain_isDrawn_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("svg") << u"chain.svg"_s << QByteArray("<?xml");
    QTest::newRow("pdf") << u"chain.pdf"_s << QByteArray("%PDF");
}

void TestCliEvidence::chain_isDrawn()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, start);
    make({u"--sample"_s});
    const QString out = path(name);
    const Ran ran = run({u"evidence"_s, file(), u"TRI-LES-1"_s, u"-o"_s, out});
    QCOMPARE(ran.exit, 0);
    QVERIFY(ran.out.contains(u"Chain written to "_s));
    QVERIFY(read(out).startsWith(start));
    const QByteArray first = read(out);
    QCOMPARE(
        run({u"evidence"_s, file(), u"TRI-LES-1"_s, u"-o"_s, out, u"--json"_s}).json()[u"path"].toString(),
        out);
    QCOMPARE(read(out).size(), first.size());
}

void TestCliEvidence::chain_isDrawnInALanguageAndOnAPaper()
{
    make({u"--sample"_s});
    const QString out = path(u"chain.svg"_s);
    const auto drawn = [&](const QStringList &more) {
        const QStringList words = QStringList{u"evidence"_s, file(), u"TRI-LES-1"_s, u"-o"_s, out} + more;
        return run(words).exit == 0 ? QString::fromUtf8(read(out)) : QString();
    };
    QVERIFY(drawn({}).contains(u"supports, strong"_s));
    const QString french = drawn({u"--lang"_s, u"fr"_s});
    QVERIFY2(french.contains(u"Chaîne d’éléments de preuve"_s) && !french.contains(u"supports"_s)
                 && !french.contains(u"Office copy"_s),
             qPrintable(french.left(3000)));
    QVERIFY(drawn({u"--lang"_s, u"ar"_s}).contains(u"TRI-LES-1"_s));
    const QString pdf = path(u"chain.pdf"_s);
    QCOMPARE(run({u"evidence"_s, file(), u"TRI-LES-1"_s, u"-o"_s, pdf, u"--paper"_s, u"a3"_s}).exit, 0);
    QVERIFY(read(pdf).startsWith("%PDF"));
}

void TestCliEvidence::sharedChain_saysWhatItLeavesOut()
{
    make({u"--sample"_s});
    const QString out = path(u"chain.svg"_s);
    const Ran ran = run({u"evidence"_s, file(), u"TRI-LES-1"_s, u"-o"_s, out, u"--copy"_s, u"shared"_s});
    QCOMPARE(ran.exit, 0);
    QVERIFY2(
        ran.err.contains(u"Ask Germany for consent, then set “Consent” to “Given” (2): EXP-027; EXP-028"_s),
        qPrintable(ran.err));
    QVERIFY(!ran.err.contains(u"those who made"_s));
    QVERIFY(!read(out).contains("EXP-027"));
    QVERIFY(read(out).contains("TRI-LES-1"));
    const Ran hidden = run({u"evidence"_s, file(), u"EXP-027"_s, u"-o"_s, out, u"--copy"_s, u"shared"_s});
    QVERIFY(hidden.exit != 0);
    QVERIFY2(hidden.err.contains(u"Others may not see this record"_s), qPrintable(hidden.err));
    QVERIFY2(hidden.err.contains(u"Ask Germany for consent, then set “Consent” to “Given”"_s),
             qPrintable(hidden.err));
}

void TestCliEvidence::refuses_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("exit");
    QTest::addColumn<QString>("text");
    QTest::newRow("no such record") << QStringList{u"EXP-999"_s} << 1 << u"EXP-999"_s;
    QTest::newRow("another kind") << QStringList{u"meeting:TRI-2014-04"_s} << 1 << u"TRI-2014-04"_s;
    QTest::newRow("a State") << QStringList{u"SE"_s} << 1 << u"“SE” is of the kind State (Sweden)"_s;
    QTest::newRow("a State: what evidence is about")
        << QStringList{u"SE"_s} << 1
        << u"these kinds: Experience, Document, Lesson, Recommendation, Follow-up"_s;
    QTest::newRow("no such paper") << QStringList{u"EXP-027"_s, u"-o"_s, u"c.pdf"_s, u"--paper"_s, u"a5"_s}
                                   << 2 << u"“a5” is no paper; write --paper a4 or --paper a3."_s;
    QTest::newRow("no such language") << QStringList{u"EXP-027"_s, u"-o"_s, u"c.pdf"_s, u"--lang"_s, u"de"_s}
                                      << 2 << u"“de” is no language"_s;
    QTest::newRow("language of nothing")
        << QStringList{u"EXP-027"_s, u"--lang"_s, u"fr"_s} << 2 << u"--lang goes with -o"_s;
    QTest::newRow("no date") << QStringList{u"EXP-027"_s, u"--as-of"_s, u"soon"_s} << 2
                             << u"“soon” is no date"_s;
    QTest::newRow("no number") << QStringList{u"EXP-027"_s, u"--years"_s, u"many"_s} << 2
                               << u"“many” is no number"_s;
    QTest::newRow("no years") << QStringList{u"EXP-027"_s, u"--years"_s, u"0"_s} << 2 << u"from 1 to 100"_s;
    QTest::newRow("no picture") << QStringList{u"EXP-027"_s, u"-o"_s, u"chain.docx"_s} << 2
                                << u"neither in .svg nor in .pdf"_s;
    QTest::newRow("copy of nothing") << QStringList{u"EXP-027"_s, u"--copy"_s, u"shared"_s} << 2
                                     << u"goes with -o"_s;
    QTest::newRow("no copy") << QStringList{u"EXP-027"_s, u"-o"_s, u"c.svg"_s, u"--copy"_s, u"our"_s} << 2
                             << u"“our” is no copy"_s;
    QTest::newRow("no record") << QStringList() << 2 << u"Usage"_s;
}

void TestCliEvidence::refuses()
{
    QFETCH(QStringList, words);
    QFETCH(int, exit);
    QFETCH(QString, text);
    make({u"--sample"_s});
    const Ran ran = run(QStringList{u"evidence"_s, file()} + words);
    QCOMPARE(ran.exit, exit);
    QVERIFY2(ran.err.contains(text), qPrintable(ran.err));
}

QTEST_GUILESS_MAIN(TestCliEvidence)
#include "tst_clievidence.moc"
