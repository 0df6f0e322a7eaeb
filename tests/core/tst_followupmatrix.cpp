// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Voluntary follow-up as recommendations by actors and as a list: what stands where, in which words, what narrows it, and
// what others may see of it.

#include "core/rules/followupmatrixwords.h"
#include "tests/core/followupworld.h"

#include <QTest>

using namespace tri;
using namespace tri::test;
using namespace Qt::StringLiterals;

using Actors = MatrixQuestion::Actors;

class FollowUpMatrixTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cells_holdWhatActorsDo();
    void jointFollowUp_standsWithEachActor();
    void supportOfAFollowUp_findsItsRecommendation();
    void actors_standInOrderOfNames();
    void names_areThoseOfTheDay();
    void numbers_countAsNumbers();
    void emptyCell_saysNothing();
    void differingWords_areSaid();
    void declared_isApartFromNoted();
    void filters_narrow_data();
    void filters_narrow();
    void statusAlone_showsOnlyFollowUp();
    void allStates_areColumnsWhenAsked();
    void regions_areFoundByAnyName();
    void missingEnds_areExpected();
    void nobodyNamed_isSaid();
    void wordsForActors_makeOneColumn();
    void circleOfThemes_endsAndShowsEach();
    void list_hasALineForEachEntry();
    void listCells_areThoseOfTheField();
    void sharedCopy_needsConsent_data();
    void sharedCopy_needsConsent();
    void sharedCopy_namesNoPartnerStateWithoutConsent();
    void sharedCopy_hidesRecordsAndNames();
    void sharedCopy_hidesSupportOfWhatIsHidden();
    void question_readsBack();
    void badQuestion_asksForLess();
    void words_areThoseOfTheLanguage();
};

void FollowUpMatrixTest::cells_holdWhatActorsDo()
{
    FollowUpWorld world;
    const FollowUpMatrix made = world.matrix();
    QCOMPARE(FollowUpWorld::rowsOf(made), (QStringList{u"GFMD2-R01"_s, u"GFMD7-R02"_s, u"GFMD7-R10"_s}));
    QCOMPARE(FollowUpWorld::cellOf(made, u"GFMD7-R02"_s, u"Albania"_s),
             (QStringList{u"FU-2"_s, u"support"_s}));
    QCOMPARE(FollowUpWorld::cellOf(made, u"GFMD7-R02"_s, u"AGB"_s), QStringList{u"support"_s});
    QCOMPARE(FollowUpWorld::cellOf(made, u"GFMD7-R10"_s, u"AGA"_s), (QStringList{u"FU-3"_s, u"PRJ-1"_s}));
    QCOMPARE(FollowUpWorld::cellOf(made, u"GFMD7-R10"_s, u"Zambia"_s), QStringList{u"PRJ-1"_s});
    QCOMPARE(made.records(1, 0), (RecordIds{idOf(u"FU-2"_s), idOf(u"support"_s)}));
}

void FollowUpMatrixTest::jointFollowUp_standsWithEachActor()
{
    FollowUpWorld world;
    const FollowUpMatrix made = world.matrix();
    for (const QString &actor : {u"Albania"_s, u"Bangladesh"_s})
        QVERIFY2(FollowUpWorld::cellOf(made, u"GFMD7-R02"_s, actor).contains(u"FU-2"_s), qPrintable(actor));
}

void FollowUpMatrixTest::supportOfAFollowUp_findsItsRecommendation()
{
    FollowUpWorld world;
    const FollowUpMatrix made = world.matrix();
    QVERIFY(
        made.records(1, int(FollowUpWorld::columnsOf(made).indexOf(u"AGA"_s))).contains(idOf(u"through"_s)));
}

void FollowUpMatrixTest::actors_standInOrderOfNames()
{
    FollowUpWorld world;
    QCOMPARE(FollowUpWorld::columnsOf(world.matrix()),
             (QStringList{u"Albania"_s, u"Bangladesh"_s, u"Zambia"_s, u"AGA"_s, u"AGB"_s}));
    // Whoever does most does not come first.
    for (int i = 0; i < 5; ++i)
        world.entry(u"FU-Z%1"_s.arg(i), {u"GFMD2-R01"_s}, {u"ZM"_s}, u"done"_s, PartialDate(2010), u"us"_s);
    world.entry(u"FU-E"_s, {u"GFMD2-R01"_s}, {u"SE"_s}, u"done"_s, PartialDate(2010), u"us"_s);
    QVERIFY(world.commit());
    QCOMPARE(FollowUpWorld::columnsOf(world.matrix()),
             (QStringList{u"Albania"_s, u"Bangladesh"_s, u"Sweden"_s, u"Zambia"_s, u"AGA"_s, u"AGB"_s}));
    QCOMPARE(FollowUpWorld::columnsOf(world.matrix({}, u"fr"_s)).mid(0, 4),
             (QStringList{u"Albanie"_s, u"Bangladesh"_s, u"Suède"_s, u"Zambie"_s}));
}

void FollowUpMatrixTest::names_areThoseOfTheDay()
{
    FollowUpWorld world;
    world.entry(u"FU-T"_s, {u"GFMD2-R01"_s}, {u"TR"_s}, u"done"_s, {}, u"us"_s);
    QVERIFY(world.commit());
    QVERIFY(FollowUpWorld::columnsOf(world.matrix()).contains(u"Turkey"_s));
    const auto today = std::make_shared<const FollowUpMatrixData>(world.read(u"en"_s, QDate(2024, 1, 1)));
    QVERIFY(FollowUpWorld::columnsOf(followUpMatrix(today, {})).contains(u"Türkiye"_s));
}

void FollowUpMatrixTest::numbers_countAsNumbers()
{
    FollowUpWorld world;
    world.add(
        Recommendation{.id = idOf(u"GFMD10-R01"_s), .reference = u"GFMD10-R01"_s, .text = en(u"Later"_s)});
    QVERIFY(world.commit());
    QCOMPARE(FollowUpWorld::rowsOf(world.matrix()).last(), u"GFMD10-R01"_s);
}

void FollowUpMatrixTest::emptyCell_saysNothing()
{
    FollowUpWorld world;
    const FollowUpMatrix made = world.matrix();
    const FollowUpMatrixWords words(u"en"_s);
    QCOMPARE(words.cellStatus(made, 0, 0), QString());
    QCOMPARE(words.cellNote(made, 0, 0), QString());
    QVERIFY(words.cellLines(made, 0, 0).isEmpty());
    QVERIFY(made.records(0, 0).isEmpty());
    QCOMPARE(words.cellWords(made, 0, 0),
             u"GFMD2-R01 Set up a database – Albania.\nNothing is entered here."_s);
}

void FollowUpMatrixTest::differingWords_areSaid()
{
    FollowUpWorld world;
    const FollowUpMatrix made = world.matrix();
    const FollowUpMatrixWords words(u"en"_s);
    const int bangladesh = int(FollowUpWorld::columnsOf(made).indexOf(u"Bangladesh"_s));
    QCOMPARE(words.cellStatus(made, 1, bangladesh), u"Under way, done, support: agreed"_s);
    QCOMPARE(words.cellNote(made, 1, bangladesh), u"3 entries, their words differ"_s);
    QVERIFY(words.cellWords(made, 1, bangladesh).contains(u"their words differ"_s));
    // One word for several is no difference.
    world.entry(u"FU-A"_s, {u"GFMD2-R01"_s}, {u"ZM"_s}, u"done"_s, {}, u"us"_s);
    world.entry(u"FU-B"_s, {u"GFMD2-R01"_s}, {u"ZM"_s}, u"done"_s, {}, u"us"_s);
    QVERIFY(world.commit());
    const FollowUpMatrix again = world.matrix();
    const int zambia = int(FollowUpWorld::columnsOf(again).indexOf(u"Zambia"_s));
    QCOMPARE(words.cellStatus(again, 0, zambia), u"Done"_s);
    QCOMPARE(words.cellNote(again, 0, zambia), u"2 entries"_s);
}

void FollowUpMatrixTest::declared_isApartFromNoted()
{
    FollowUpWorld world;
    FollowUp agreed =
        FollowUpWorld::made(u"FU-C"_s, {idOf(u"GFMD2-R01"_s)}, {u"ZM"_s}, u"done"_s, {}, u"us"_s);
    agreed.consent = true;
    world.add(agreed);
    QVERIFY(world.commit());
    const FollowUpMatrixData data = world.read();
    const FollowUpMatrixWords words(u"en"_s);
    QHash<QString, QString> told;
    for (const MatrixEntry &entry : data.entries)
        told.insert(entry.reference, words.declared(entry) + u'|' + words.consent(entry));
    QCOMPARE(told.value(u"FU-1"_s), u"noted by us|no consent to print yet"_s);
    QCOMPARE(told.value(u"FU-2"_s), u"declared by the State|"_s);
    QCOMPARE(told.value(u"FU-3"_s), u"noted by us|"_s);  // an agency is not asked
    QCOMPARE(told.value(u"FU-C"_s), u"noted by us|consent to print given"_s);
}

void FollowUpMatrixTest::filters_narrow_data()
{
    QTest::addColumn<MatrixQuestion>("question");
    QTest::addColumn<QStringList>("rows");
    QTest::addColumn<QStringList>("columns");
    const QStringList all{u"GFMD2-R01"_s, u"GFMD7-R02"_s, u"GFMD7-R10"_s};
    const QStringList everybody{u"Albania"_s, u"Bangladesh"_s, u"Zambia"_s, u"AGA"_s, u"AGB"_s};
    const QStringList costs{u"Albania"_s, u"Bangladesh"_s, u"AGA"_s, u"AGB"_s};
    const auto ask = [](auto set) {
        MatrixQuestion question;
        set(question);
        return question;
    };
    QTest::newRow("nothing") << MatrixQuestion() << all << everybody;
    QTest::newRow("meeting with its roundtables")
        << ask([](auto &q) { q.meeting = idOf(u"GFMD7"_s); }) << all.mid(1) << everybody;
    QTest::newRow("roundtable") << ask([](auto &q) { q.meeting = idOf(u"RT21"_s); }) << QStringList{all[1]}
                                << costs;
    QTest::newRow("theme") << ask([](auto &q) { q.theme = idOf(u"costs"_s); }) << QStringList{all[1]}
                           << costs;
    QTest::newRow("theme above") << ask([](auto &q) { q.theme = idOf(u"labour"_s); }) << QStringList{all[1]}
                                 << costs;
    QTest::newRow("addressee") << ask([](auto &q) { q.addressee = idOf(u"AGA"_s); }) << QStringList{all[1]}
                               << costs;
    QTest::newRow("addressee in words") << ask([](auto &q) { q.addresseeText = u"States of origin"_s; })
                                        << QStringList{all[2]} << QStringList{u"Zambia"_s, u"AGA"_s};
    QTest::newRow("region") << ask([](auto &q) { q.region = u"Asia"_s; }) << all
                            << QStringList{u"Bangladesh"_s};
    QTest::newRow("regional group") << ask([](auto &q) { q.region = u"african"_s; }) << all
                                    << QStringList{u"Zambia"_s};
    QTest::newRow("States") << ask([](auto &q) { q.actors = Actors::States; }) << all << everybody.mid(0, 3);
    QTest::newRow("organizations") << ask([](auto &q) { q.actors = Actors::Organisations; }) << all
                                   << everybody.mid(3);
    QTest::newRow("others") << ask([](auto &q) { q.actors = Actors::Others; }) << all << QStringList();
    QTest::newRow("status") << ask([](auto &q) { q.status = u"done"_s; }) << QStringList{all[1]}
                            << QStringList{u"Bangladesh"_s};
    QTest::newRow("since") << ask([](auto &q) { q.from = 2014; }) << QStringList{all[1]}
                           << QStringList{u"Albania"_s, u"Bangladesh"_s, u"AGB"_s};
    QTest::newRow("until") << ask([](auto &q) { q.to = 2011; }) << QStringList{all[2]}
                           << QStringList{u"Zambia"_s, u"AGA"_s};
    QTest::newRow("with an entry") << ask([](auto &q) { q.entriesOnly = true; }) << all.mid(1) << everybody;
    QTest::newRow("unknown theme") << ask([](auto &q) { q.theme = idOf(u"nowhere"_s); }) << QStringList()
                                   << QStringList();
}

void FollowUpMatrixTest::filters_narrow()
{
    QFETCH(MatrixQuestion, question);
    FollowUpWorld world;
    const FollowUpMatrix made = world.matrix(question);
    QTEST(FollowUpWorld::rowsOf(made), "rows");
    QTEST(FollowUpWorld::columnsOf(made), "columns");
}

void FollowUpMatrixTest::statusAlone_showsOnlyFollowUp()
{
    FollowUpWorld world;
    MatrixQuestion question;
    question.status = u"under_way"_s;  // the project is under way too
    const FollowUpMatrix made = world.matrix(question);
    QCOMPARE(FollowUpWorld::rowsOf(made), QStringList{u"GFMD7-R02"_s});
    QCOMPARE(FollowUpWorld::cellOf(made, u"GFMD7-R02"_s, u"Albania"_s), QStringList{u"FU-2"_s});
}

void FollowUpMatrixTest::allStates_areColumnsWhenAsked()
{
    FollowUpWorld world;
    QVERIFY(!FollowUpWorld::columnsOf(world.matrix()).contains(u"Sweden"_s));
    MatrixQuestion question;
    question.allStates = true;
    QCOMPARE(FollowUpWorld::columnsOf(world.matrix(question)).mid(0, 5),
             (QStringList{u"Albania"_s, u"Bangladesh"_s, u"Sweden"_s, u"Turkey"_s, u"Zambia"_s}));
    question.region = u"Africa"_s;
    QCOMPARE(FollowUpWorld::columnsOf(world.matrix(question)), QStringList{u"Zambia"_s});
}

void FollowUpMatrixTest::regions_areFoundByAnyName()
{
    FollowUpWorld world;
    const FollowUpMatrixData data = world.read();
    QCOMPARE(matrixRegions(data),
             (QStringList{u"Africa"_s, u"Asia"_s, u"Europe"_s, u"african"_s, u"asia_pacific"_s,
                          u"eastern_european"_s}));
    QCOMPARE(matrixRegion(data, u"asia"_s), u"Asia"_s);
    QCOMPARE(matrixRegion(data, u"African States"_s), u"african"_s);
    QCOMPARE(matrixRegion(data, u"Asia-Pacific"_s), u"asia_pacific"_s);
    QCOMPARE(matrixRegion(data, u"Atlantis"_s), QString());
    QCOMPARE(matrixRegion(data, QString()), QString());
}

void FollowUpMatrixTest::missingEnds_areExpected()
{
    FollowUpWorld world;
    world.entry(u"FU-X"_s, {u"GFMD2-R01"_s, u"nowhere"_s}, {u"nobody"_s}, u"done"_s, {}, u"us"_s);
    world.entry(u"FU-Y"_s, {u"nowhere"_s}, {u"BD"_s}, u"done"_s, {}, u"us"_s);
    Project project{.id = idOf(u"PRJ-X"_s), .title = en(u"Elsewhere"_s), .reference = u"PRJ-X"_s};
    project.recommendations = {idOf(u"nowhere"_s)};
    world.add(project);
    QVERIFY(world.commit());
    const FollowUpMatrix made = world.matrix();
    QCOMPARE(FollowUpWorld::cellOf(made, u"GFMD2-R01"_s, u"(not in this copy)"_s), QStringList{u"FU-X"_s});
    QCOMPARE(made.rows.size(), 3);
}

void FollowUpMatrixTest::nobodyNamed_isSaid()
{
    FollowUpWorld world;
    world.entry(u"FU-N"_s, {u"GFMD2-R01"_s}, {}, u"done"_s, {}, u"us"_s);
    QVERIFY(world.commit());
    QCOMPARE(FollowUpWorld::cellOf(world.matrix(), u"GFMD2-R01"_s, u"(nobody named)"_s),
             QStringList{u"FU-N"_s});
}

void FollowUpMatrixTest::wordsForActors_makeOneColumn()
{
    FollowUpWorld world;
    for (const QString &reference : {u"FU-V"_s, u"FU-W"_s}) {
        FollowUp one = FollowUpWorld::made(reference, {idOf(u"GFMD2-R01"_s)}, {}, u"done"_s, {}, u"us"_s);
        one.otherActors = u"Chairs of processes; A city"_s;
        world.add(one);
    }
    QVERIFY(world.commit());
    const FollowUpMatrix made = world.matrix();
    QCOMPARE(FollowUpWorld::columnsOf(made).last(2), (QStringList{u"A city"_s, u"Chairs of processes"_s}));
    QCOMPARE(FollowUpWorld::cellOf(made, u"GFMD2-R01"_s, u"A city"_s), (QStringList{u"FU-V"_s, u"FU-W"_s}));
}

void FollowUpMatrixTest::circleOfThemes_endsAndShowsEach()
{
    FollowUpWorld world;
    Theme one{.id = idOf(u"one"_s), .reference = u"T-1"_s, .name = en(u"One"_s)};
    one.parent = idOf(u"two"_s);
    Theme two{.id = idOf(u"two"_s), .reference = u"T-2"_s, .name = en(u"Two"_s)};
    two.parent = one.id;
    world.add(one);
    world.add(two);
    QVERIFY(world.commit());
    QCOMPARE(world.read().themes.size(), 5);
    MatrixQuestion question;
    question.theme = one.id;
    QVERIFY(world.matrix(question).rows.isEmpty());
}

void FollowUpMatrixTest::list_hasALineForEachEntry()
{
    FollowUpWorld world;
    const FollowUpMatrix made = world.matrix();
    const FollowUpMatrixWords words(u"en"_s);
    QStringList lines;
    for (const MatrixLine &line : made.lines)
        lines << words.lineCell(made, line, 0) + u'|' + words.lineCell(made, line, 6) + u'|'
                + words.lineCell(made, line, 10);
    QCOMPARE(lines,
             (QStringList{u"GFMD2-R01||"_s, u"GFMD7-R02|What FU-3 is|"_s,
                          u"GFMD7-R02|What FU-2 is|AGB to Albania: offered (UNDAF)"_s,
                          u"GFMD7-R02|What FU-1 is|AGA to Bangladesh: agreed (Other)"_s,
                          u"GFMD7-R10|What FU-3 is|"_s, u"GFMD7-R10|Project: Joint project|"_s}));
}

void FollowUpMatrixTest::listCells_areThoseOfTheField()
{
    FollowUpWorld world;
    FollowUp one = FollowUpWorld::made(u"FU-L"_s, {idOf(u"GFMD7-R02"_s)}, {u"SE"_s}, QString(),
                                       PartialDate(2014, 4, 1), u"state"_s);
    one.partners = {idOf(u"AGB"_s)};
    one.source = u"Statement of the State"_s;
    one.nextStep = en(u"A second law"_s);
    one.lastChecked = PartialDate(2014, 4, 2);
    world.add(one);
    QVERIFY(world.commit());
    const FollowUpMatrix made = world.matrix();
    const FollowUpMatrixWords words(u"en"_s);
    QCOMPARE(words.headings().size(), FollowUpMatrixWords::kColumns);
    for (const MatrixLine &line : made.lines) {
        if (line.entry < 0 || made.entry(line.entry).reference != u"FU-L")
            continue;
        QStringList cells = words.lineCells(made, line);
        for (QString &cell : cells)
            cell.replace(QChar::Nbsp, u' ');
        QCOMPARE(cells,
                 (QStringList{u"GFMD7-R02"_s, u"Lower the costs of recruitment"_s, u"GFMD 7, RT 2.1, 2014"_s,
                              u"Costs"_s, u"AGA"_s, u"Sweden with AGB"_s, u"What FU-L is"_s, u"1 Apr 2014"_s,
                              u"No information"_s, u"Declared by the State. Statement of the State"_s,
                              QString(), u"A second law"_s, u"2 Apr 2014"_s}));
        return;
    }
    QFAIL("the line is not there");
}

void FollowUpMatrixTest::sharedCopy_needsConsent_data()
{
    QTest::addColumn<QString>("actor");
    QTest::addColumn<QString>("declaredBy");
    QTest::addColumn<bool>("consent");
    QTest::addColumn<bool>("goes");
    QTest::newRow("noted about a State") << u"ZM"_s << u"us"_s << false << false;
    QTest::newRow("who said so is not known") << u"ZM"_s << QString() << false << false;
    QTest::newRow("noted, and the State agreed") << u"ZM"_s << u"us"_s << true << true;
    QTest::newRow("declared by the State") << u"ZM"_s << u"state"_s << false << true;
    QTest::newRow("noted about an agency") << u"AGA"_s << u"us"_s << false << true;
}

void FollowUpMatrixTest::sharedCopy_needsConsent()
{
    QFETCH(QString, actor);
    QFETCH(QString, declaredBy);
    QFETCH(bool, consent);
    QFETCH(bool, goes);
    FollowUpWorld world;
    FollowUp one = FollowUpWorld::made(u"FU-C"_s, {idOf(u"GFMD2-R01"_s)}, {actor}, u"done"_s, {}, declaredBy);
    one.consent = consent;
    world.add(one);
    QVERIFY(world.commit());
    LeftOut leftOut;
    const FollowUpMatrix made = world.shared(leftOut);
    const int row = int(FollowUpWorld::rowsOf(made).indexOf(u"GFMD2-R01"_s));
    bool there = false;
    for (int column = 0; column < made.columns.size(); ++column)
        there = there || made.records(row, column).contains(one.id);
    QCOMPARE(there, goes);
    QCOMPARE(
        !leftOut.lines().filter(u"Follow-up of States without their consent"_s).filter(u"FU-C"_s).isEmpty(),
        !goes);
}

void FollowUpMatrixTest::sharedCopy_namesNoPartnerStateWithoutConsent()
{
    FollowUpWorld world;
    FollowUp one = FollowUpWorld::made(u"FU-P"_s, {idOf(u"GFMD2-R01"_s)}, {u"AGA"_s}, u"done"_s, {}, u"us"_s);
    one.partners = {idOf(u"ZM"_s), idOf(u"AGB"_s)};
    world.add(one);
    QVERIFY(world.commit());
    QCOMPARE(FollowUpWorld::cellOf(world.matrix(), u"GFMD2-R01"_s, u"Zambia"_s), QStringList{u"FU-P"_s});
    LeftOut leftOut;
    const FollowUpMatrix made = world.shared(leftOut);
    QCOMPARE(FollowUpWorld::cellOf(made, u"GFMD2-R01"_s, u"Zambia"_s), QStringList());
    QCOMPARE(FollowUpWorld::cellOf(made, u"GFMD2-R01"_s, u"AGB"_s), QStringList{u"FU-P"_s});
    QVERIFY(leftOut.lines().join(u'\n').contains(u"Partner States without their consent (1): FU-P"_s));
}

void FollowUpMatrixTest::sharedCopy_hidesRecordsAndNames()
{
    FollowUpWorld world;
    Recommendation inside{.id = idOf(u"R-IN"_s), .reference = u"R-IN"_s, .text = en(u"Inside"_s)};
    inside.handling = u"internal"_s;
    world.add(inside);
    world.entry(u"FU-IN"_s, {u"R-IN"_s}, {u"AGA"_s}, u"done"_s, {}, u"us"_s);
    FollowUp hidden =
        FollowUpWorld::made(u"FU-H"_s, {idOf(u"GFMD2-R01"_s)}, {u"ZM"_s}, u"done"_s, {}, u"state"_s);
    hidden.handling = u"sensitive"_s;
    world.add(hidden);
    Organisation agency{.id = idOf(u"AGC"_s), .name = en(u"Quiet agency"_s), .reference = u"AGC"_s};
    agency.handling = u"internal"_s;
    world.add(agency);
    world.entry(u"FU-Q"_s, {u"GFMD2-R01"_s}, {u"AGC"_s}, u"done"_s, {}, u"us"_s);
    QVERIFY(world.commit());
    LeftOut leftOut;
    const FollowUpMatrix made = world.shared(leftOut);
    QVERIFY(!FollowUpWorld::rowsOf(made).contains(u"R-IN"_s));
    QVERIFY(!FollowUpWorld::columnsOf(made).contains(u"Quiet agency"_s));
    QStringList entries;
    for (const MatrixEntry &entry : made.data->entries)
        entries << entry.reference;
    QVERIFY(!entries.contains(u"FU-H"_s));
    QVERIFY(!entries.contains(u"FU-Q"_s));
    QVERIFY(!made.data->names.values().contains(u"Quiet agency"_s));
    const QString told = leftOut.lines().join(u'\n');
    for (const QString &name : {u"R-IN"_s, u"FU-H"_s, u"Quiet agency"_s})
        QVERIFY2(told.contains(name), qPrintable(told));
}

void FollowUpMatrixTest::sharedCopy_hidesSupportOfWhatIsHidden()
{
    FollowUpWorld world;  // FU-1 was noted about Bangladesh; AGA supports it
    LeftOut leftOut;
    const FollowUpMatrix made = world.shared(leftOut);
    for (const MatrixEntry &entry : made.data->entries)
        QVERIFY(entry.id != idOf(u"through"_s) && entry.id != idOf(u"FU-1"_s));
    QVERIFY(leftOut.lines().join(u'\n').contains(u"Support for follow-up that is left out"_s));
}

void FollowUpMatrixTest::question_readsBack()
{
    MatrixQuestion all{.meeting = idOf(u"a"_s), .theme = idOf(u"b"_s), .addressee = idOf(u"c"_s)};
    all.addresseeText = u"States & “origin”; 50 % = half@home"_s;
    all.region = u"Latin America and the Caribbean"_s;
    all.actors = Actors::Organisations;
    all.status = u"not_pursued"_s;
    all.from = 2007;
    all.to = 2014;
    all.entriesOnly = true;
    all.allStates = true;
    QVERIFY(!all.toText().contains(u' ') && !all.toText().contains(u'@'));
    QCOMPARE(MatrixQuestion::parse(all.toText()), all);
    QCOMPARE(MatrixQuestion().toText(), QString());
    QCOMPARE(MatrixQuestion::parse({}), MatrixQuestion());
}

void FollowUpMatrixTest::badQuestion_asksForLess()
{
    QCOMPARE(MatrixQuestion::parse(u"status=excellent&from=-3&to=x&meeting=zzz&actors=all&=&junk&&%"_s),
             MatrixQuestion());
}

void FollowUpMatrixTest::words_areThoseOfTheLanguage()
{
    FollowUpWorld world;
    const FollowUpMatrixWords words(u"fr"_s);
    QCOMPARE(words.statusWord(u"under_way"_s), u"En cours"_s);
    QCOMPARE(FollowUpMatrixWords(u"en"_s).statusWord(u"nonsense"_s), u"No information"_s);
    QVERIFY(FollowUpWorld::columnsOf(world.matrix({}, u"fr"_s)).contains(u"Albanie"_s));
}

QTEST_GUILESS_MAIN(FollowUpMatrixTest)
#include "tst_followupmatrix.moc"
