// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Papers beside the brief and the minutes, as they are meant to be: the checklist of a preparation, the priorities of a day.

#include "core/base/localtext.h"
#include "core/brief/briefs.h"
#include "core/kinds/allkinds.h"
#include "core/kinds/position.h"
#include "core/rules/preparation.h"
#include "core/workspace/starter.h"
#include "tests/support/golden.h"
#include "tests/support/workspacefixture.h"
#include "ui/render/paginator.h"

#include <QTest>

using namespace tri;
using namespace tri::test;
using namespace Qt::StringLiterals;

class TestPapersGolden final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void text_isTheGoldenOne_data();
    void text_isTheGoldenOne();
    void checklist_hasBoxesAndLinesToWriteOn_data();
    void checklist_hasBoxesAndLinesToWriteOn();
    void meetingWithoutSteps_saysSo();
    void priorities_neverSayWhatIsForTheOffice();
    void priorities_hideWhatASharedCopyMayNotShow();
    void priorities_tellHowTheyCameAbout();

private:
    void addSteps();
    [[nodiscard]] BriefRequest request(const QString &recipe, const QString &language = u"en"_s) const
    {
        BriefRequest out{.recipe = recipe, .language = language, .date = QDate(2014, 3, 20)};
        out.meeting = m_meeting;
        return out;
    }

    WorkspaceFixture m_fixture{allKinds()};
    std::unique_ptr<Workspace> m_workspace;
    RecordId m_meeting;
};

void TestPapersGolden::initTestCase()
{
    m_workspace = must(createStarter(m_fixture.path(u"sample"_s), m_fixture.options(), true));
    m_meeting = must(m_workspace->byReference(u"TRI-2014-04"_s));
    addSteps();
}

/// The usual steps; the first is done, the second given up, the third under way with a note, and one is our own.
void TestPapersGolden::addSteps()
{
    Reader reader(*m_workspace);
    const Meeting meeting = *reader.one<Meeting>(m_meeting);
    must(m_workspace->apply(addUsualSteps(reader, meeting, must(usualPreparation()), QDate(2014, 1, 1),
                                          [this] { return m_workspace->newId(); })));
    Reader again(*m_workspace);
    const QList<PreparationStep> steps = stepsOf(again, meeting);
    must(m_workspace->apply(setDone(steps[0], true, QDate(2014, 2, 4))));
    change(*m_workspace, steps[1].id, u"note"_s, LocalText(u"en"_s, u"They were told at the last meeting."_s));
    change(*m_workspace, steps[1].id, u"status"_s, u"dropped"_s);
    change(*m_workspace, steps[2].id, u"status"_s, u"under_way"_s);
    change(*m_workspace, steps[2].id, u"note"_s, LocalText(u"en"_s, u"Two answers are there."_s));
    change(*m_workspace, steps[3].id, u"handling"_s, u"internal"_s);
    save(*m_workspace, toRow(PreparationStep{.id = m_workspace->newId(), .title = LocalText(u"en"_s, u"Buy pens"_s),
                                             .meeting = m_meeting, .status = u"open"_s}));
}

void TestPapersGolden::text_isTheGoldenOne_data()
{
    QTest::addColumn<BriefRequest>("request");
    for (const QString &language : contentLanguages())
        QTest::newRow(qPrintable(u"preparation-"_s + language)) << request(u"preparation"_s, language);
    BriefRequest shared = request(u"preparation"_s);
    shared.sharedCopy = true;
    QTest::newRow("preparation-shared") << shared;
    for (const bool copy : {false, true}) {
        BriefRequest priorities = request(u"priorities"_s);
        priorities.meeting = {};
        priorities.asOf = QDate(2014, 4, 4);
        priorities.sharedCopy = copy;
        QTest::newRow(copy ? "priorities-shared" : "priorities-office") << priorities;
    }
}

void TestPapersGolden::text_isTheGoldenOne()
{
    QFETCH(BriefRequest, request);
    const QString difference =
        differenceFromGoldenPaper(*m_workspace, request, QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY2(difference.isEmpty(), qPrintable(difference));
}

void TestPapersGolden::checklist_hasBoxesAndLinesToWriteOn_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("en") << u"en"_s;
    QTest::newRow("ar") << u"ar"_s;
}

void TestPapersGolden::checklist_hasBoxesAndLinesToWriteOn()
{
    QFETCH(QString, language);
    const ui::PlacedDocument placed = ui::paginate(must(makeBrief(*m_workspace, request(u"preparation"_s, language))));
    QCOMPARE(placed.pages.size(), 2);
    int upright = 0;
    int sloped = 0;
    for (const ui::PlacedPage &page : placed.pages) {
        for (const ui::PlacedRule &rule : page.rules) {
            upright += rule.line.dx() == 0 ? 1 : 0;
            sloped += rule.line.dx() != 0 && rule.line.dy() != 0 ? 1 : 0;
            // On paper, and inside the margins.
            QVERIFY(page.body.adjusted(-1, -1, 1, 1).contains(rule.line.p1()));
            QVERIFY(page.body.adjusted(-1, -1, 1, 1).contains(rule.line.p2()));
        }
        for (const ui::PlacedLine &line : page.lines)  // drawn, for want of such signs in the fonts
            QVERIFY(!placed.text(line).contains(kOpenBox) && !placed.text(line).contains(kWritingLine));
    }
    QCOMPARE(upright, 2 * 21);  // the two sides of each box
    QCOMPARE(sloped, 2 + 2);    // one tick and one cross
}

void TestPapersGolden::meetingWithoutSteps_saysSo()
{
    BriefRequest other = request(u"preparation"_s);
    other.meeting = must(m_workspace->byReference(u"TRI-2014-01"_s));
    const QString text = toText(must(makeBrief(*m_workspace, other)));
    QVERIFY2(text.contains(u"None recorded."_s) && !text.contains(u"Before the meeting"_s), qPrintable(text));
}

void TestPapersGolden::priorities_neverSayWhatIsForTheOffice()
{
    const RecordId one = must(m_workspace->byReference(u"TRI-P1"_s));
    Reader reader(*m_workspace);
    for (const Position &position : reader.linked<Position>("priority", one)) {
        change(*m_workspace, position.id, u"if_raised"_s, LocalText(u"en"_s, u"RAISED"_s));
        change(*m_workspace, position.id, u"sensitive"_s, LocalText(u"en"_s, u"TOUCHY"_s));
    }
    BriefRequest paper = request(u"priorities"_s);
    for (const bool shared : {false, true}) {
        paper.sharedCopy = shared;
        const QString text = toText(must(makeBrief(*m_workspace, paper)));
        QVERIFY(text.contains(u"TRI-P1"_s));
        QVERIFY(!text.contains(u"RAISED"_s) && !text.contains(u"TOUCHY"_s));
    }
}

void TestPapersGolden::priorities_hideWhatASharedCopyMayNotShow()
{
    const RecordId one = must(m_workspace->byReference(u"TRI-P1"_s));
    Reader reader(*m_workspace);
    const Position hidden = reader.linked<Position>("priority", one).first();
    change(*m_workspace, hidden.id, u"handling"_s, u"internal"_s);
    BriefRequest paper = request(u"priorities"_s);
    QVERIFY(!toText(must(makeBrief(*m_workspace, paper))).contains(u"Not in this copy."_s));
    paper.sharedCopy = true;
    const BriefDocument shared = must(makeBrief(*m_workspace, paper));
    const QString text = toText(shared);
    QVERIFY2(text.contains(u"# With positions that are not in this copy"_s), qPrintable(text));
    QVERIFY(text.contains(u"Not in this copy."_s));
    QVERIFY2(shared.leftOut.join(u'\n').contains(u"Positions: internal or sensitive"_s), qPrintable(shared.leftOut.join(u'\n')));
    must(m_workspace->undo());
}

void TestPapersGolden::priorities_tellHowTheyCameAbout()
{
    const RecordId one = must(m_workspace->byReference(u"TRI-P2"_s));
    save(*m_workspace, toRow(Position{.id = m_workspace->newId(), .holder = must(m_workspace->byReference(u"GMG"_s)),
                                      .priority = one, .stance = u"supports"_s, .date = PartialDate(2014, 4, 4),
                                      .statedAt = m_meeting, .handling = u"shared"_s}));
    BriefRequest paper = request(u"priorities"_s);
    const QString text = toText(must(makeBrief(*m_workspace, paper))).replace(QChar::Nbsp, u' ');
    QVERIFY2(text.contains(u"Table: How it came about\n"_s), qPrintable(text));
    QVERIFY(text.contains(u"| 4 Apr 2014 | TRI-2014-04 | Supports | Supports | Supports | Shared |"_s));
    paper.asOf = QDate(2014, 3, 28);  // what came later is not known yet
    QVERIFY(!toText(must(makeBrief(*m_workspace, paper))).contains(u"TRI-2014-04 |"_s));
    must(m_workspace->undo());
}

QTEST_MAIN(TestPapersGolden)
#include "tst_papersgolden.moc"
