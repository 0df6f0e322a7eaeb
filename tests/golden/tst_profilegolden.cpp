// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Profiles as they are meant to be: of a State, an agency, a theme, a body and an entity, on a day of the sample.

#include "core/brief/briefs.h"
#include "core/kinds/allkinds.h"
#include "core/kinds/meeting.h"
#include "core/workspace/starter.h"
#include "tests/support/golden.h"
#include "tests/support/workspacefixture.h"
#include "ui/render/paginator.h"

#include <QTest>

using namespace tri;
using namespace tri::test;
using namespace Qt::StringLiterals;

class TestProfileGolden final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void text_isTheGoldenOne_data();
    void text_isTheGoldenOne();
    void everyLanguage_hasItsWords();
    void longTables_areWhole();

private:
    [[nodiscard]] BriefRequest request(const QString &reference, const QString &language = u"en"_s,
                                       bool shared = false) const
    {
        BriefRequest out{
            .recipe = u"profile"_s, .sharedCopy = shared, .language = language, .date = QDate(2014, 5, 2)};
        out.record = must(m_workspace->byReference(reference));
        out.asOf = QDate(2014, 4, 4);
        return out;
    }

    WorkspaceFixture m_fixture{allKinds()};
    std::unique_ptr<Workspace> m_workspace;
};

void TestProfileGolden::initTestCase()
{
    m_workspace = must(createStarter(m_fixture.path(u"sample"_s), m_fixture.options(), true));
}

void TestProfileGolden::text_isTheGoldenOne_data()
{
    QTest::addColumn<BriefRequest>("request");
    QTest::newRow("profile-state") << request(u"SE"_s);
    QTest::newRow("profile-state-ar") << request(u"SE"_s, u"ar"_s);
    QTest::newRow("profile-agency") << request(u"ILO"_s);
    QTest::newRow("profile-theme") << request(u"T-COSTS"_s);
    QTest::newRow("profile-body") << request(u"GFMD-CIO"_s);
    QTest::newRow("profile-entity-shared") << request(u"GMG"_s, u"en"_s, true);
}

void TestProfileGolden::text_isTheGoldenOne()
{
    QFETCH(BriefRequest, request);
    const QString difference =
        differenceFromGoldenPaper(*m_workspace, request, QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY2(difference.isEmpty(), qPrintable(difference));
}

void TestProfileGolden::everyLanguage_hasItsWords()
{
    const QHash<QString, QString> titles{
        {u"en"_s, u"Profile of a State"_s}, {u"fr"_s, u"Profil d’État"_s},
        {u"es"_s, u"Perfil de Estado"_s},   {u"ru"_s, u"Сводная справка о государстве"_s},
        {u"zh"_s, u"国家概况"_s},           {u"ar"_s, u"نبذة عن دولة"_s}};
    for (auto it = titles.begin(); it != titles.end(); ++it) {
        for (const QString &subject :
             {u"SE"_s, u"IOM"_s, u"T-LABOUR"_s, u"GMG-CHAIR"_s, u"GFMD"_s, u"SRSG"_s})
            for (const bool shared : {false, true})
                QVERIFY(!makeBrief(*m_workspace, request(subject, it.key(), shared))->blocks.isEmpty());
        QVERIFY2(toText(must(makeBrief(*m_workspace, request(u"SE"_s, it.key())))).contains(it.value()),
                 qPrintable(it.key()));
    }
}

/// Every meeting of Sweden stands on the pages, however many they are.
void TestProfileGolden::longTables_areWhole()
{
    ChangeSet more;
    for (int i = 0; i < 120; ++i) {
        Meeting meeting{.id = m_workspace->newId(),
                        .title = LocalText(u"en"_s, u"Preparatory meeting %1"_s.arg(i))};
        meeting.from = PartialDate(2013, 1 + i % 12, 1 + i % 28);
        meeting.convenors = {must(m_workspace->byReference(u"SE"_s))};
        more.records << creation(toRow(meeting));
    }
    must(m_workspace->apply(more));
    const ui::PlacedDocument placed = ui::paginate(must(makeBrief(*m_workspace, request(u"SE"_s))));
    QVERIFY(placed.pages.size() >= 4);
    QStringList lines;
    for (const ui::PlacedPage &page : placed.pages)
        for (const ui::PlacedLine &line : page.lines)
            lines << placed.text(line).trimmed();
    for (int i = 0; i < 120; ++i)
        QVERIFY2(lines.contains(u"Preparatory meeting %1"_s.arg(i)), qPrintable(QString::number(i)));
    must(m_workspace->undo());
}

QTEST_MAIN(TestProfileGolden)
#include "tst_profilegolden.moc"
