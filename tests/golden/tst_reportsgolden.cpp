// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Follow-up reports and handovers as they are meant to be.

#include "core/brief/briefs.h"
#include "core/brief/recipe.h"
#include "core/kinds/allkinds.h"
#include "core/workspace/starter.h"
#include "tests/support/golden.h"
#include "tests/support/workspacefixture.h"
#include "ui/render/paginator.h"

#include <QTest>

using namespace tri;
using namespace tri::test;
using namespace Qt::StringLiterals;

class TestReportsGolden final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void text_isTheGoldenOne_data();
    void text_isTheGoldenOne();
    void pages_areNumberedAndFull_data();
    void pages_areNumberedAndFull();
    void everyLanguage_hasItsWords_data();
    void everyLanguage_hasItsWords();

private:
    [[nodiscard]] BriefRequest request(const QString &recipe, const QString &reference,
                                       const QString &language = u"en"_s, bool shared = false) const
    {
        BriefRequest out{
            .recipe = recipe, .sharedCopy = shared, .language = language, .date = QDate(2014, 5, 2)};
        out.record = must(m_workspace->byReference(reference));
        out.asOf = QDate(2014, 4, 4);
        return out;
    }

    WorkspaceFixture m_fixture{allKinds()};
    std::unique_ptr<Workspace> m_workspace;
};

void TestReportsGolden::initTestCase()
{
    m_workspace = must(createStarter(m_fixture.path(u"sample"_s), m_fixture.options(), true));
}

void TestReportsGolden::text_isTheGoldenOne_data()
{
    QTest::addColumn<BriefRequest>("request");
    QTest::newRow("report-meeting") << request(u"followup_report"_s, u"GFMD6"_s);
    QTest::newRow("report-meeting-shared") << request(u"followup_report"_s, u"GFMD6"_s, u"en"_s, true);
    QTest::newRow("report-meeting-ar") << request(u"followup_report"_s, u"GFMD6"_s, u"ar"_s);
    QTest::newRow("report-state") << request(u"followup_report"_s, u"BD"_s);
    QTest::newRow("report-state-fr") << request(u"followup_report"_s, u"PH"_s, u"fr"_s, true);
    QTest::newRow("handover-chair") << request(u"handover"_s, u"GFMDC-SE-2013"_s);
    QTest::newRow("handover-chair-ar") << request(u"handover"_s, u"GFMDC-SE-2013"_s, u"ar"_s, true);
    QTest::newRow("handover-entity-shared") << request(u"handover"_s, u"GMG"_s, u"en"_s, true);
}

void TestReportsGolden::text_isTheGoldenOne()
{
    QFETCH(BriefRequest, request);
    const QString difference =
        differenceFromGoldenPaper(*m_workspace, request, QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY2(difference.isEmpty(), qPrintable(difference));
}

void TestReportsGolden::pages_areNumberedAndFull_data()
{
    text_isTheGoldenOne_data();
}

void TestReportsGolden::pages_areNumberedAndFull()
{
    QFETCH(BriefRequest, request);
    for (const Paper paper : {Paper::A4, Paper::Letter}) {
        request.paper = paper;
        const ui::PlacedDocument placed = ui::paginate(must(makeBrief(*m_workspace, request)));
        QVERIFY(!placed.pages.isEmpty() && placed.pages.size() < 20);
        for (const ui::PlacedPage &page : placed.pages)
            QVERIFY(page.lines.size() > 3);  // head, foot and something between them
    }
}

/// A word that is missing in a language is printed in English, which nobody notices but a reader.
void TestReportsGolden::everyLanguage_hasItsWords_data()
{
    QTest::addColumn<QString>("recipe");
    QTest::newRow("followup_report") << u"followup_report"_s;
    QTest::newRow("handover") << u"handover"_s;
}

void TestReportsGolden::everyLanguage_hasItsWords()
{
    QFETCH(QString, recipe);
    const Recipe loaded = must(Recipe::load(recipe));
    for (auto it = loaded.words().cbegin(); it != loaded.words().cend(); ++it)
        for (const QString &language : contentLanguages()) {
            QVERIFY2(it.value().has(language), qPrintable(it.key() + u' ' + language));
            QCOMPARE(it.value().texts.value(language).contains(u"%1"),
                     it.value().texts.value(u"en"_s).contains(u"%1"));
        }
    for (const RecipePart &part : loaded.parts())
        for (const QString &language : contentLanguages())
            QVERIFY2(part.title.has(language), qPrintable(part.key + u' ' + language));
}

QTEST_MAIN(TestReportsGolden)
#include "tst_reportsgolden.moc"
