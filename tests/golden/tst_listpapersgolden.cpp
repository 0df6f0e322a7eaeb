// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Papers that list records – coverage, matrix, projects, requests, evidence – as they are meant to be.

#include "core/brief/briefs.h"
#include "core/brief/paperkind.h"
#include "core/kinds/allkinds.h"
#include "core/rules/conflictinbox.h"
#include "tests/support/conflictworld.h"
#include "tests/support/golden.h"
#include "tests/support/workspacefixture.h"

#include <QTest>

using namespace tri;
using namespace tri::test;
using namespace Qt::StringLiterals;

class TestListPapersGolden final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_workspace = m_fixture.sample(); }
    void text_isTheGoldenOne_data();
    void text_isTheGoldenOne();
    void twoVersions_areTheGoldenOnes_data();
    void twoVersions_areTheGoldenOnes();

private:
    [[nodiscard]] BriefRequest request(const QString &recipe, const QString &reference = {}) const
    {
        BriefRequest out = paperRequest(
            recipe, reference.isEmpty() ? RecordId() : must(m_workspace->byReference(reference)));
        out.date = QDate(2014, 5, 2);
        return out;
    }

    WorkspaceFixture m_fixture{allKinds()};
    std::unique_ptr<Workspace> m_workspace;
};

void TestListPapersGolden::text_isTheGoldenOne_data()
{
    QTest::addColumn<BriefRequest>("request");
    QTest::newRow("coverage") << request(u"coverage"_s);
    QTest::newRow("followup-matrix") << request(u"followup_matrix"_s);
    QTest::newRow("followup-list") << request(u"followup_list"_s);
    QTest::newRow("planning-fit") << request(u"planning_fit"_s, u"BD"_s);
    QTest::newRow("project-sheet") << request(u"project_sheet"_s, u"PRJ-MIDA"_s);
    QTest::newRow("project-list") << request(u"project_list"_s);
    QTest::newRow("request-calendar") << request(u"request_calendar"_s, u"GFMD7"_s);
    BriefRequest distil = request(u"distil"_s);
    distil.asOf = QDate(2014, 4, 4);
    QTest::newRow("distil") << distil;
    QTest::newRow("evidence-gaps") << request(u"evidence_gaps"_s);
}

void TestListPapersGolden::text_isTheGoldenOne()
{
    QFETCH(BriefRequest, request);
    const QString difference =
        differenceFromGoldenPaper(*m_workspace, request, QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY2(difference.isEmpty(), qPrintable(difference));
}

void TestListPapersGolden::twoVersions_areTheGoldenOnes_data()
{
    QTest::addColumn<bool>("shared");
    QTest::addColumn<QString>("language");
    QTest::newRow("conflicts") << false << u"en"_s;
    QTest::newRow("conflicts-shared") << true << u"en"_s;
    QTest::newRow("conflicts-ar") << false << u"ar"_s;
}

void TestListPapersGolden::twoVersions_areTheGoldenOnes()
{
    QFETCH(bool, shared);
    QFETCH(QString, language);
    ConflictWorld world;
    change(*world.mine, world.note, u"handling"_s, u"internal"_s);
    world.disagree();
    Reader reader(*world.mine);
    const QList<InboxEntry> open = conflictInbox(reader);
    must(world.mine->apply(assignDecision(
        open.last(), {{world.person}, PartialDate(2014, 5, 14), u"Decide"_s, {}, {}, world.mine->newId()},
        {})));
    BriefRequest request = paperRequest(u"conflicts"_s, {});
    request.date = QDate(2014, 5, 2);
    request.sharedCopy = shared;
    request.language = language;
    const QString difference =
        differenceFromGoldenPaper(*world.mine, request, QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY2(difference.isEmpty(), qPrintable(difference));
}

QTEST_GUILESS_MAIN(TestListPapersGolden)
#include "tst_listpapersgolden.moc"
