// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/brief/briefs.h"
#include "core/brief/paperkind.h"
#include "core/brief/parts.h"
#include "tests/core/briefworkspace.h"

#include <QTest>

using namespace tri;
using namespace tri::test;
using namespace Qt::StringLiterals;

class BriefTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void allParts();
    void chairsAndNamesOfTheDay();
    void officeCopy();
    void sharedCopy();
    void sharedCopyNamesWhatIsLeftOut();
    void positionsStandSideBySide();
    void actionsOfTheLastMeeting();
    void programmeRuns();
    void followUpMatrix();
    void paragraphsAndBullets();
    void annexes();
    void lastTime_isToldOnTheSheet();
    void emptyMeeting();
    void otherLanguages();
    void recipeIsWhole_data();
    void recipeIsWhole();
    void problems();

private:
    BriefDocument make(const QString &meeting, bool shared, const QString &language = u"en"_s);
    /// No-break spaces are for paper; here all spaces are equal.
    static QString spaced(const BriefDocument &document) { return toText(document).replace(QChar::Nbsp, u' '); }
    QString text(bool shared) { return spaced(make(u"TRI-1"_s, shared)); }

    BriefWorkspace m_world;
};

void BriefTest::initTestCase()
{
    m_world.addActors();
    m_world.addMeeting();
    m_world.addEmptyMeeting();
    QVERIFY(m_world.commit());
}

BriefDocument BriefTest::make(const QString &meeting, bool shared, const QString &language)
{
    BriefRequest request;
    request.meeting = idOf(meeting);
    request.sharedCopy = shared;
    request.language = language;
    request.date = QDate(2014, 3, 20);
    auto made = makeBrief(m_world.workspace(), request);
    if (!made)
        qWarning() << made.error().text << made.error().detail;
    return made ? *made : BriefDocument();
}

void BriefTest::allParts()
{
    const BriefDocument document = make(u"TRI-1"_s, false);
    QStringList heads;
    for (const Block &block : document.blocks)
        if (const auto *heading = std::get_if<Heading>(&block); heading && heading->level == 1)
            heads << textOf(heading->text);
    QCOMPARE(heads,
             (QStringList{u"Purpose and desired outcome"_s, u"Key messages"_s, u"Scenario and programme"_s,
                          u"Participants and short biographies"_s, u"Background and state of play"_s,
                          u"Action points from the last meeting"_s, u"Agenda items"_s,
                          u"Requests for expertise"_s, u"Review of themes"_s, u"Priorities"_s,
                          u"Logistics"_s, u"Follow-up matrix of recommendations"_s,
                          u"Annex I. Documents cited"_s, u"Annex II. Sources to be checked"_s}));
    QCOMPARE(document.version, u"Draft 3, 20 March 2014"_s);
    QCOMPARE(document.pageOf, u"page %1 of %2"_s);
    QCOMPARE(document.shortTitle, u"Meeting brief TRI-1"_s);
    QCOMPARE(document.author, u"Test office"_s);
    // Invented statements are marked on the first page, right below the title block.
    const auto *mark = std::get_if<Paragraph>(&document.blocks.at(1));
    QVERIFY(mark);
    QCOMPARE(textOf(mark->text), u"Sample: positions, requests and decisions in this brief are invented."_s);
}

void BriefTest::chairsAndNamesOfTheDay()
{
    const QString office = text(false);
    QVERIFY(office.contains(u"SRSG: Special Representative A\n"_s));
    QVERIFY(office.contains(u"Chair of the GFMD: Sweden (Head B)\n"_s));
    QVERIFY(office.contains(u"Chair of the GMG: Agency AGA\n"_s));
    QVERIFY(office.contains(u"Turkey"_s));
    QVERIFY(!office.contains(u"Türkiye"_s));
}

void BriefTest::officeCopy()
{
    const BriefDocument document = make(u"TRI-1"_s, false);
    const QString office = toText(document);
    QCOMPARE(document.classification, u"Internal to our office – Office copy"_s);
    QVERIFY(office.contains(u"! If raised. SRSG: RAISED SRSG\nGFMD: RAISED GFMD\n"_s));
    QVERIFY(office.contains(u"! Sensitive. SRSG: TOUCHY SRSG\n"_s));
    QVERIFY(office.contains(u"\nGMG: TOUCHY GMG\n"_s));
    QVERIFY(office.contains(u"HIDDEN summary"_s));
    QVERIFY(office.contains(u"INTEREST in costs"_s));
    QVERIFY(office.contains(u"Expected interest"_s));
    QVERIFY(office.contains(u"Our own preparation"_s));
    QVERIFY(office.contains(u"NOTED study"_s));
    QVERIFY(office.contains(u"For: Special Representative A\n"_s));
    QVERIFY(office.contains(u"1. OPENING for the office\n"_s));
    QVERIFY(document.leftOut.isEmpty());
}

void BriefTest::sharedCopy()
{
    const BriefDocument document = make(u"TRI-1"_s, true);
    const QString shared = toText(document);
    QCOMPARE(document.classification, u"Shared with the three sides – Shared copy"_s);
    for (const QString &secret :
         {u"RAISED"_s, u"TOUCHY"_s, u"HIDDEN"_s, u"INTEREST"_s, u"Our own preparation"_s, u"NOTED"_s,
          u"Expected interest"_s, u"If raised"_s, u"Sensitive."_s, u"Opposes"_s, u"OPENING"_s})
        QVERIFY2(!shared.contains(secret), qPrintable(secret));
    QVERIFY(shared.contains(u"Summary of GFMD"_s));
    QVERIFY(shared.contains(u"Message: Message to GFMD"_s));
    QVERIFY(shared.contains(u"Not in this copy."_s));
    QVERIFY(shared.contains(u"Declared law"_s));
    QVERIFY(shared.contains(u"Bring a badge."_s));
}

void BriefTest::sharedCopyNamesWhatIsLeftOut()
{
    const QStringList lines = make(u"TRI-1"_s, true).leftOut;
    const auto has = [&](const QString &start, const QString &name) {
        return std::any_of(lines.begin(), lines.end(), [&](const QString &line) {
            return line.startsWith(start) && line.contains(name);
        });
    };
    QVERIFY2(has(u"If raised (3)"_s, u": item 2: SRSG, GFMD, Turkey"_s), qPrintable(lines.join(u'\n')));
    QVERIFY(has(u"Sensitive (3)"_s, u"SRSG"_s));
    QVERIFY(has(u"Positions: internal or sensitive (1)"_s, u": item 2: GMG"_s));
    QVERIFY(has(u"Expected interest (1)"_s, u"Special Representative A"_s));
    QVERIFY(has(u"Agenda items that are ours only (1)"_s, u"item x"_s));
    QVERIFY(has(u"Follow-up of States without their consent (1)"_s, u"FU1 GFMD2-R01 Turkey"_s));
}

void BriefTest::positionsStandSideBySide()
{
    const BriefDocument document = make(u"TRI-1"_s, false);
    for (const Block &block : document.blocks) {
        const auto *table = std::get_if<Table>(&block);
        if (!table || table->columns.first().header != u"SRSG")
            continue;
        QCOMPARE(table->columns.size(), 3);
        QCOMPARE(table->columns[0].header, u"SRSG"_s);
        QCOMPARE(table->columns[1].header, u"GFMD"_s);
        QCOMPARE(table->columns[2].header, u"GMG"_s);
        QCOMPARE(table->columns[0].weight, table->columns[2].weight);
        QCOMPARE(textOf(table->rows.first()[1]), u"Reserved. Summary of GFMD Message: Message to GFMD"_s);
        QVERIFY(text(false).contains(u"- Turkey: Open. Summary of TR Message: Message to TR"_s));
        return;
    }
    QFAIL("no table of positions");
}

void BriefTest::actionsOfTheLastMeeting()
{
    const QString office = text(false);
    QVERIFY(office.contains(
        u"| Send the list | Turkey | 1 Mar 2014 / revised: 1 Apr 2014 | Under way | Waiting for comments |"_s));
    QVERIFY(office.contains(u"- Decision: Meet again in spring"_s));
    QVERIFY(office.contains(u"Previous meeting: Meeting before, 15 January 2014"_s));
    for (const QString &word : {u"overdue"_s, u"late"_s, u"failed"_s})
        QVERIFY(!office.contains(u' ' + word, Qt::CaseInsensitive));
}

void BriefTest::programmeRuns()
{
    QVERIFY(text(false).contains(u"| 3.15 p.m. | 2 | Costs of recruitment |  | 30 | Sweden |"_s));
    QVERIFY(text(true).contains(u"| 3.15 p.m. | 2 | Costs of recruitment |"_s));
    QVERIFY(text(false).contains(
        u"| R1 Paper on fees | Sweden / 1 Mar 2014 | 20 Apr 2014 / 31 days left | 50 | Offers received | AGA: Offered |"_s));
    QVERIFY(
        text(false).contains(u"| Lower the fees | GFMD | Supports | Supports | Not known | Emerging |"_s));
    QVERIFY(text(false).contains(u"| Recruitment | None recorded. | Keep | Still needed |"_s));
}

void BriefTest::followUpMatrix()
{
    const QString office = text(false);
    QVERIFY(office.contains(u"--- landscape"_s));
    QVERIFY(office.contains(
        u"| GFMD2-R01 | Make fees visible | 2008 | Sweden | Declared law |  | Under way | the State |"_s));
    QVERIFY(office.contains(u"|  |  |  | Turkey | NOTED study |  | Done | our office |"_s));
    QVERIFY(office.contains(u"Note: Recommendations are given in short form."_s));
}

void BriefTest::paragraphsAndBullets()
{
    const QString office = text(false);
    QVERIFY(office.contains(u"2. Purpose. Purpose one.\n\n3. Purpose two.\n"_s));
    // The sheet: one small line of facts, then the numbered paragraphs, then what else is on record.
    QVERIFY(office.contains(
        u"## 2. Costs of recruitment\n\nNote: 3.15 p.m., 30 minutes. Introduced by Sweden.\n\n"_s));
    QVERIFY(office.contains(u"Note: Requests for expertise: R1 (see “Requests for expertise”). Documents: Report on "
                            u"recruitment (A/68/190).\n"_s));
    QVERIFY(office.contains(u"- First message\n- Second message\n"_s));
    QVERIFY(office.contains(u"- Say this.\n- Say that.\n"_s));
    QCOMPARE(paragraphsOf(u"a\nb\n \nc"_s), (QStringList{u"a b"_s, u"c"_s}));
    QCOMPARE(linesOf(u"1) a\n\n• b\n2014 was"_s), (QStringList{u"a"_s, u"b"_s, u"2014 was"_s}));
}

void BriefTest::annexes()
{
    const QString office = text(false);
    QVERIFY(office.contains(u"| Report on recruitment | A/68/190 |"_s));
    QVERIFY(office.contains(u"Documents: D1."_s));
    QVERIFY(!office.contains(u"Annex III"_s));
    QCOMPARE(roman(1), u"I"_s);
    QCOMPARE(roman(4), u"IV"_s);
    QCOMPARE(roman(19), u"XIX"_s);
}

void BriefTest::lastTime_isToldOnTheSheet()
{
    BriefWorkspace world;
    world.addActors();
    world.addMeeting();
    world.add(AgendaItem{.id = idOf(u"before"_s), .meeting = idOf(u"TRI-0"_s), .title = en(u"Costs before"_s)});
    for (const auto &[holder, handling] : {std::pair(u"GFMD"_s, u"shared"_s), std::pair(u"GMG"_s, u"internal"_s)}) {
        Position said{.id = idOf(u"said "_s + holder), .holder = idOf(holder), .item = idOf(u"before"_s),
                      .stance = u"opposes"_s, .message = en(u"EARLIER "_s + holder), .handling = handling};
        said.sensitive = en(u"SECRET"_s);
        world.add(said);
    }
    QVERIFY(world.commit());
    const auto row = world.workspace().row(idOf(u"item2"_s));
    QVERIFY(row);
    Row carried = *row;
    carried.setValue(u"carried_from", idOf(u"before"_s));
    QVERIFY(world.workspace().apply(changeOf(difference(*row, carried), u"x"_s)));
    BriefRequest request{.meeting = idOf(u"TRI-1"_s), .date = QDate(2014, 3, 20)};
    const auto office = makeBrief(world.workspace(), request);
    QVERIFY(office);
    QVERIFY2(spaced(*office).contains(u"Note: Last time. GFMD (15 Jan 2014): Opposes. Message: EARLIER GFMD GMG (15 Jan 2014): "
                                      u"Opposes. Message: EARLIER GMG\n"_s),
             qPrintable(spaced(*office)));
    QVERIFY(!spaced(*office).contains(u"SECRET"_s));
    request.sharedCopy = true;
    const auto shared = makeBrief(world.workspace(), request);
    QVERIFY(shared);
    QVERIFY(spaced(*shared).contains(u"EARLIER GFMD"_s) && !spaced(*shared).contains(u"EARLIER GMG"_s));
}

void BriefTest::emptyMeeting()
{
    const BriefDocument document = make(u"TRI-9"_s, false);
    const QString bare = toText(document);
    QVERIFY(bare.contains(u"# Purpose and desired outcome\n\nNone recorded.\n"_s));
    QVERIFY(bare.contains(u"# Agenda items\n\nNone recorded.\n"_s));
    QVERIFY(bare.contains(u"# Annex I. Documents cited"_s));
    QVERIFY(bare.contains(u"Date: Not recorded\n"_s));
    QVERIFY(!bare.contains(u"Sample:"_s));
    QVERIFY(!bare.contains(u"---"_s));  // nothing to turn a page for
}

void BriefTest::otherLanguages()
{
    const BriefDocument french = make(u"TRI-1"_s, false, u"fr"_s);
    QCOMPARE(french.language, u"fr"_s);
    QCOMPARE(french.version, u"Draft 3, 20 mars 2014"_s);
    const QString printed = spaced(french);
    QVERIFY(printed.contains(u"# But et résultat recherché"_s));
    QVERIFY(printed.contains(u"Turquie"_s));
    QVERIFY(printed.contains(u"15 h 15"_s));
    // A text that exists in English only is printed and marked as English.
    const auto *first = std::get_if<TitleBlock>(&french.blocks.first());
    QVERIFY(first);
    QCOMPARE(first->title.first().language, u"en"_s);
    // Among Arabic words, names and numbers keep their own order; elsewhere no mark of direction is needed.
    const QString arabic = spaced(make(u"TRI-1"_s, false, u"ar"_s));
    QVERIFY(arabic.contains(u"\u2068R1\u2069"_s));
    QVERIFY(arabic.contains(u"\u2068Report on recruitment (A/68/190)\u2069."_s));
    QVERIFY(!printed.contains(QChar(0x2068)));
    QCOMPARE(sentence(u"\u2068Done.\u2069"_s), u"\u2068Done.\u2069"_s);
    for (const QString &language : contentLanguages())
        QVERIFY(!make(u"TRI-1"_s, true, language).blocks.isEmpty());
}

void BriefTest::recipeIsWhole_data()
{
    QTest::addColumn<QString>("key");
    for (const PaperKind &paper : paperKinds())
        QTest::newRow(paper.recipe) << paper.key();
}

void BriefTest::recipeIsWhole()
{
    QFETCH(QString, key);
    const auto recipe = Recipe::load(key);
    QVERIFY(recipe);
    for (const auto &[word, text] : recipe->words().asKeyValueRange())
        for (const QString &language : contentLanguages()) {
            QVERIFY2(text.has(language), qPrintable(word + u' ' + language));
            QCOMPARE(text.in(language).count(u'%'), text.in(u"en"_s).count(u'%'));
        }
    for (const RecipePart &part : recipe->parts())
        QVERIFY2(part.title.has(u"en"_s), qPrintable(part.key));
}

void BriefTest::problems()
{
    BriefRequest request{.recipe = u"nothing"_s, .meeting = idOf(u"TRI-1"_s)};
    QCOMPARE(makeBrief(m_world.workspace(), request).error().code, ProblemCode::NotFound);
    request.recipe = u"../trilateral"_s;
    QCOMPARE(makeBrief(m_world.workspace(), request).error().code, ProblemCode::NotFound);
    request.recipe = u"trilateral"_s;
    request.meeting = idOf(u"SE"_s);
    QCOMPARE(makeBrief(m_world.workspace(), request).error().code, ProblemCode::Invalid);
    request.meeting = idOf(u"nowhere"_s);
    QCOMPARE(makeBrief(m_world.workspace(), request).error().code, ProblemCode::NotFound);
    QVERIFY(!Recipe::parse("{", u"broken"_s));
}

QTEST_GUILESS_MAIN(BriefTest)
#include "tst_brief.moc"
