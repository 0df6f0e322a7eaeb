// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Lessons against experiences: what each says, how strongly, and where it comes from.

#include "core/brief/briefs.h"
#include "core/rules/distil.h"
#include "tests/core/evidencesample.h"

#include <QTest>

using namespace tri;
using namespace tri::test;
using namespace Qt::StringLiterals;

namespace {

EvidenceData sample()
{
    EvidenceData data;
    for (const QString &name : {u"E1"_s, u"E2"_s, u"E3"_s, u"E4"_s})
        data.experiences << experience(name);
    data.experiences[0].states = {idOf(u"SE"_s)};
    data.experiences[1].states = {idOf(u"TR"_s), idOf(u"SE"_s)};
    data.experiences[2].states = {idOf(u"MX"_s)};
    data.documents = {document(u"D1"_s)};
    data.lessons = {lesson(u"L1"_s, {idOf(u"E1"_s), idOf(u"E2"_s)}), lesson(u"L2"_s, {idOf(u"E1"_s)}),
                    lesson(u"L3"_s)};
    data.lessons[1].themes = {idOf(u"T"_s)};
    data.links = {link(u"L1"_s, u"E2"_s, u"supports"_s, u"strong"_s),
                  link(u"L1"_s, u"E3"_s, u"contradicts"_s, u"fair"_s), link(u"L1"_s, u"D1"_s, u"supports"_s)};
    return data;
}

int at(const SayingCounts &counts, Saying saying)
{
    return counts[std::size_t(saying)];
}

/// L1 with two experiences: SHOWN with consent, HIDDEN without.
class DistilFile : public BriefWorkspace {
public:
    explicit DistilFile(const QString &linkHandling = u"shared"_s)
    {
        addActors();
        Experience shown = experience(u"SHOWN"_s);
        shown.consent = u"given"_s;
        shown.states = {idOf(u"SE"_s)};
        Experience hidden = experience(u"HIDDEN"_s);
        hidden.states = {idOf(u"TR"_s)};
        add(shown);
        add(hidden);
        add(lesson(u"L1"_s, {shown.id, hidden.id}));
        EvidenceLink says = link(u"L1"_s, u"SHOWN"_s, u"contradicts"_s, u"strong"_s);
        says.reason = en(u"Because of the quokka."_s);
        says.passage = u"p. 7"_s;
        says.handling = linkHandling;
        add(says);
        if (!commit())
            qFatal("not kept");
    }
    /// A document and a State's follow-up that say something to L1.
    void addOthers()
    {
        add(document(u"D1"_s));
        FollowUp done = followUp(u"F1"_s, {});
        done.actors = {idOf(u"SE"_s)};
        done.actorKind = u"state"_s;
        add(done);
        EvidenceLink counted = link(u"L1"_s, u"D1"_s, u"limits"_s, u"fair"_s);
        counted.reason = en(u"A count of quolls."_s);
        counted.passage = u"paragraph 14"_s;
        add(counted);
        add(link(u"L1"_s, u"F1"_s, u"supports"_s));
        if (!commit())
            qFatal("not kept");
    }
    [[nodiscard]] BriefDocument print(bool shared, const QString &language = u"en"_s)
    {
        BriefRequest request{.recipe = u"distil"_s, .language = language, .date = QDate(2014, 4, 1)};
        request.sharedCopy = shared;
        const auto made = makeBrief(workspace(), request);
        if (!made)
            qFatal("%s", qPrintable(made.error().text));
        return *made;
    }
};

}  // namespace

class DistilTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void matrix_holdsDirectionAndStrength();
    void totals_addUp();
    void states_areThoseOfSupport();
    void themes_narrow();
    void sameSaidTwice_countsOnce();
    void bothDirections_standSideBySide();
    void nothing_isNothing();
    void paper_tellsWhatEachSays();
    void sharedPaper_countsWithoutWhatItMayNotShow();
    void sharedPaper_tellsNothingOfAHiddenLink();
    void paper_namesSupportingStatesAlone();
    void paper_listsOtherEvidence();
    void sharedPaper_tellsOfOtherEvidenceWhatItMay();
    void paper_hasAllLanguages_data();
    void paper_hasAllLanguages();
    void paperOfNothing_saysSo();
};

void DistilTest::matrix_holdsDirectionAndStrength()
{
    const Distil out = distil(sample());
    QCOMPARE(out.rows.size(), 3);
    QCOMPARE(out.columns.size(), 3);  // E4 says nothing to any lesson
    QCOMPARE(out.columns[2].experience, idOf(u"E3"_s));
    const DistilRow &first = out.rows[0];
    QCOMPARE(first.lesson, idOf(u"L1"_s));
    QCOMPARE(first.cells.size(), 3);
    QCOMPARE(first.cells[0].size(), 1);
    QCOMPARE(first.cells[0][0].direction, u"supports"_s);
    QCOMPARE(first.cells[0][0].strength, QString());
    QCOMPARE(first.cells[1].size(), 1);
    QCOMPARE(first.cells[1][0].strength, u"strong"_s);
    QCOMPARE(first.cells[2][0].direction, u"contradicts"_s);
    QCOMPARE(first.others.size(), 1);
    QCOMPARE(first.others[0].record, idOf(u"D1"_s));
    QCOMPARE(first.others[0].cells[0].direction, u"supports"_s);
    QVERIFY(out.rows[1].cells[1].isEmpty());
    QVERIFY(out.rows[2].others.isEmpty());
}

void DistilTest::totals_addUp()
{
    const Distil out = distil(sample());
    QCOMPARE(at(out.rows[0].counts, Saying::Supports), 2);
    QCOMPARE(at(out.rows[0].counts, Saying::Contradicts), 1);
    QCOMPARE(at(out.rows[0].counts, Saying::Limits), 0);
    QCOMPARE(at(out.columns[0].counts, Saying::Supports), 2);
    QCOMPARE(at(out.counts, Saying::Supports), 3);
    SayingCounts rows{};
    SayingCounts columns{};
    for (std::size_t i = 0; i < kSayings; ++i) {
        for (const DistilRow &row : out.rows)
            rows[i] += row.counts[i];
        for (const DistilColumn &column : out.columns)
            columns[i] += column.counts[i];
    }
    QVERIFY(rows == out.counts && columns == out.counts);
}

void DistilTest::states_areThoseOfSupport()
{
    const Distil out = distil(sample());
    QCOMPARE(out.rows[0].states, (RecordIds{idOf(u"SE"_s), idOf(u"TR"_s)}));
    QVERIFY(out.states.contains(idOf(u"MX"_s)));
    QCOMPARE(out.states.size(), 3);
    QCOMPARE(out.supporting, (RecordIds{idOf(u"SE"_s), idOf(u"TR"_s)}));  // Mexico's contradicts
}

void DistilTest::themes_narrow()
{
    const Distil out = distil(sample(), {idOf(u"T"_s)});
    QCOMPARE(out.rows.size(), 1);
    QCOMPARE(out.rows[0].lesson, idOf(u"L2"_s));
    QCOMPARE(out.columns.size(), 1);
    QCOMPARE(at(out.counts, Saying::Supports), 1);
}

void DistilTest::sameSaidTwice_countsOnce()
{
    EvidenceData data = sample();
    data.links << link(u"L1"_s, u"E3"_s, u"contradicts"_s, u"strong"_s)
               << link(u"L1"_s, u"E3"_s, u"contradicts"_s, u"slight"_s);
    const Distil out = distil(data);
    QCOMPARE(out.rows[0].cells[2].size(), 1);
    QCOMPARE(out.rows[0].cells[2][0].strength, u"strong"_s);
    QCOMPARE(at(out.counts, Saying::Contradicts), 1);
}

void DistilTest::bothDirections_standSideBySide()
{
    EvidenceData data = sample();
    data.links << link(u"L1"_s, u"E3"_s, u"supports"_s, u"slight"_s) << link(u"L3"_s, u"E4"_s, {}, u"fair"_s);
    const Distil out = distil(data);
    QCOMPARE(out.rows[0].cells[2].size(), 2);
    QVERIFY(out.rows[0].states.contains(idOf(u"MX"_s)));
    QCOMPARE(at(out.counts, Saying::NotSaid), 1);
}

void DistilTest::nothing_isNothing()
{
    const Distil out = distil({});
    QVERIFY(out.rows.isEmpty() && out.columns.isEmpty() && out.states.isEmpty());
    EvidenceData data;
    data.lessons = {lesson(u"L1"_s, {idOf(u"not in this copy"_s)})};
    QCOMPARE(distil(data).rows.size(), 1);
    QVERIFY(distil(data).columns.isEmpty());
}

void DistilTest::paper_tellsWhatEachSays()
{
    DistilFile file;
    const BriefDocument made = file.print(false);
    const QString text = toText(made);
    for (const QString &part :
         {u"Lessons and their evidence as of 1 April 2014"_s, u"L1 Lesson L1"_s, u"HIDDEN Practice HIDDEN"_s,
          u"SHOWN Practice SHOWN"_s, u"Contradicts"_s, u"Strong"_s, u"Because of the quokka. (p. 7)"_s,
          u"Turkey"_s, u"Sweden"_s, u"Not said"_s})
        QVERIFY2(text.contains(part), qPrintable(text));
    QVERIFY(made.leftOut.isEmpty());
}

void DistilTest::sharedPaper_countsWithoutWhatItMayNotShow()
{
    DistilFile file;
    const BriefDocument made = file.print(true);
    const QString text = toText(made);
    QVERIFY2(text.contains(u"SHOWN"_s) && !text.contains(u"HIDDEN"_s) && !text.contains(u"Turkey"_s),
             qPrintable(text));
    QVERIFY2(made.leftOut.join(u'\n').contains(u"Ask Turkey for consent"_s),
             qPrintable(made.leftOut.join(u'\n')));
    const auto overview = std::find_if(made.blocks.cbegin(), made.blocks.cend(), [](const Block &block) {
        return std::holds_alternative<Table>(block);
    });
    QVERIFY(overview != made.blocks.cend());
    const QList<Inlines> row = std::get<Table>(*overview).rows.value(0);
    QCOMPARE(textOf(row.value(1)), u"0"_s);  // HIDDEN would support
    QCOMPARE(textOf(row.value(3)), u"1"_s);
}

void DistilTest::sharedPaper_tellsNothingOfAHiddenLink()
{
    DistilFile file(u"internal"_s);
    QVERIFY(toText(file.print(false)).contains(u"Contradicts"_s));
    const QString text = toText(file.print(true));
    QVERIFY2(!text.contains(u"quokka"_s) && !text.contains(u"Practice SHOWN"_s), qPrintable(text));
}

void DistilTest::paper_namesSupportingStatesAlone()
{
    DistilFile file;
    const BriefDocument made = file.print(false);
    const auto title = std::find_if(made.blocks.cbegin(), made.blocks.cend(), [](const Block &block) {
        return std::holds_alternative<TitleBlock>(block);
    });
    QVERIFY(title != made.blocks.cend());
    QString states;
    for (const auto &[label, text] : std::get<TitleBlock>(*title).lines)
        if (label == u"States")
            states = textOf(text);
    QCOMPARE(states, u"Turkey"_s);  // that of Sweden contradicts
}

void DistilTest::paper_listsOtherEvidence()
{
    DistilFile file;
    file.addOthers();
    const QString text = toText(file.print(false)).simplified();
    for (const QString &part :
         {u"| Other evidence | Direction | Strength | Passage | Reason |"_s, u"D1 Document D1"_s,
          u"paragraph 14"_s, u"A count of quolls."_s, u"F1 Follow-up F1"_s})
        QVERIFY2(text.contains(part), qPrintable(text));
}

void DistilTest::sharedPaper_tellsOfOtherEvidenceWhatItMay()
{
    DistilFile file;
    file.addOthers();
    const BriefDocument made = file.print(true);
    const QString text = toText(made).simplified();
    QVERIFY2(text.contains(u"D1 Document D1"_s) && text.contains(u"paragraph"_s), qPrintable(text));
    QVERIFY2(!text.contains(u"F1"_s), qPrintable(text));  // a State's, without its consent
    QVERIFY2(made.leftOut.join(u'\n').contains(u"Follow-up of States without their consent (1): F1"_s),
             qPrintable(made.leftOut.join(u'\n')));
}

void DistilTest::paper_hasAllLanguages_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("word");
    QTest::newRow("ar") << u"ar"_s << u"مناقض"_s;
    QTest::newRow("zh") << u"zh"_s << u"相悖"_s;
    QTest::newRow("fr") << u"fr"_s << u"Contredit"_s;
    QTest::newRow("ru") << u"ru"_s << u"Противоречит"_s;
    QTest::newRow("es") << u"es"_s << u"Contradice"_s;
}

void DistilTest::paper_hasAllLanguages()
{
    QFETCH(QString, language);
    QFETCH(QString, word);
    DistilFile file;
    const QString text = toText(file.print(false, language));
    QVERIFY2(text.contains(word) && !text.contains(u"Overview"_s), qPrintable(text));
}

void DistilTest::paperOfNothing_saysSo()
{
    BriefWorkspace file;
    file.addActors();
    QVERIFY(file.commit());
    const auto made =
        makeBrief(file.workspace(), BriefRequest{.recipe = u"distil"_s, .date = QDate(2014, 4, 1)});
    QVERIFY(made);
    QVERIFY2(toText(*made).contains(u"None recorded"_s), qPrintable(toText(*made)));
}

QTEST_GUILESS_MAIN(DistilTest)
#include "tst_distil.moc"
