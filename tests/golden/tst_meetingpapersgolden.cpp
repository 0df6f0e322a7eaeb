// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The papers of a meeting as they are meant to be: the public agenda, the book of the chair, the attendance list, the sheet
// of an item, what changed, and the edition for one side.

#include "core/base/localtext.h"
#include "core/brief/briefs.h"
#include "core/kinds/agendaitem.h"
#include "core/kinds/allkinds.h"
#include "core/kinds/note.h"
#include "core/rules/reader.h"
#include "core/workspace/starter.h"
#include "tests/support/golden.h"
#include "tests/support/workspacefixture.h"
#include "ui/render/paginator.h"

#include <QTest>

using namespace tri;
using namespace tri::test;
using namespace Qt::StringLiterals;

class TestMeetingPapersGolden final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void text_isTheGoldenOne_data();
    void text_isTheGoldenOne();
    void everyLanguage_isLaidOut_data();
    void everyLanguage_isLaidOut();
    void listAndBook_haveLinesToWriteOn_data();
    void listAndBook_haveLinesToWriteOn();

private:
    void publishAgenda();
    void changeLater();
    [[nodiscard]] RecordId id(const QString &reference) const
    {
        return must(m_workspace->byReference(reference));
    }
    [[nodiscard]] RecordId item(const QString &number) const;
    [[nodiscard]] BriefRequest request(const QString &recipe, const QString &language = u"en"_s,
                                       bool shared = false) const
    {
        BriefRequest out{
            .recipe = recipe, .sharedCopy = shared, .language = language, .date = QDate(2014, 4, 2)};
        out.meeting = id(u"TRI-2014-04"_s);
        if (recipe == u"item_sheet")
            out.record = item(u"3 (a)"_s);
        if (recipe == u"changes")
            out.then = u"2014-04-02"_s;
        return out;
    }

    WorkspaceFixture m_fixture{allKinds()};
    std::unique_ptr<Workspace> m_workspace;
};

RecordId TestMeetingPapersGolden::item(const QString &number) const
{
    Reader reader(*m_workspace);
    for (const AgendaItem &one : reader.linked<AgendaItem>("meeting", id(u"TRI-2014-04"_s)))
        if (one.number == number)
            return one.id;
    qFatal("no such item");
}

void TestMeetingPapersGolden::initTestCase()
{
    m_workspace = must(createStarter(m_fixture.path(u"sample"_s), m_fixture.options(), true));
    publishAgenda();
    changeLater();
}

/// Everybody may know of the meeting and of most of its items; one of those stays with the three sides.
void TestMeetingPapersGolden::publishAgenda()
{
    change(*m_workspace, id(u"TRI-2014-04"_s), u"handling"_s, u"public"_s);
    Reader reader(*m_workspace);
    for (const AgendaItem &one : reader.linked<AgendaItem>("meeting", id(u"TRI-2014-04"_s))) {
        if (one.visibility == u"ours" || one.number == u"3 (b)")
            continue;
        change(*m_workspace, one.id, u"visibility"_s, u"public"_s);
        change(*m_workspace, one.id, u"handling"_s, u"public"_s);
    }
}

/// What is new on the day after the brief was made.
void TestMeetingPapersGolden::changeLater()
{
    m_fixture.clock.set(QDateTime(QDate(2014, 4, 3), QTime(9, 0), Qt::UTC));
    change(*m_workspace, item(u"3 (a)"_s), u"minutes"_s, qint64(25));
    change(*m_workspace, item(u"3 (a)"_s), u"background"_s,
           LocalText(u"en"_s, u"The draft was sent round again."_s));
    change(*m_workspace, id(u"TRI-P2"_s), u"status"_s, u"met"_s);
    change(*m_workspace, id(u"PRJ-MIDA"_s), u"handling"_s, u"internal"_s);
    remove(*m_workspace, id(u"TRI-ER-2011-3"_s));
    save(*m_workspace, toRow(Note{.id = m_workspace->newId(), .text = u"Never told."_s}));
}

void TestMeetingPapersGolden::text_isTheGoldenOne_data()
{
    QTest::addColumn<BriefRequest>("request");
    for (const QString &language : contentLanguages())
        QTest::newRow(qPrintable(u"agenda-"_s + language)) << request(u"agenda"_s, language);
    BriefRequest both = request(u"agenda"_s);
    both.secondLanguage = u"fr"_s;
    both.pages.answerCodes = true;
    QTest::newRow("agenda-en-fr") << both;
    QTest::newRow("chair-book") << request(u"chair_book"_s);
    QTest::newRow("attendance-list") << request(u"attendance_list"_s);
    QTest::newRow("item-sheet") << request(u"item_sheet"_s);
    QTest::newRow("changes-office") << request(u"changes"_s);
    QTest::newRow("changes-shared") << request(u"changes"_s, u"en"_s, true);
    BriefRequest edition = request(u"trilateral"_s);
    edition.edition = u"gfmd"_s;
    QTest::newRow("edition-gfmd") << edition;
}

void TestMeetingPapersGolden::text_isTheGoldenOne()
{
    QFETCH(BriefRequest, request);
    const QString difference =
        differenceFromGoldenPaper(*m_workspace, request, QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY2(difference.isEmpty(), qPrintable(difference));
}

void TestMeetingPapersGolden::everyLanguage_isLaidOut_data()
{
    QTest::addColumn<QString>("recipe");
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("shared");
    for (const QString &recipe :
         {u"agenda"_s, u"chair_book"_s, u"attendance_list"_s, u"item_sheet"_s, u"changes"_s})
        for (const QString &language : contentLanguages())
            for (const bool shared : {false, true})
                QTest::addRow("%s/%s/%d", qPrintable(recipe), qPrintable(language), int(shared))
                    << recipe << language << shared;
}

void TestMeetingPapersGolden::everyLanguage_isLaidOut()
{
    QFETCH(QString, recipe);
    QFETCH(QString, language);
    QFETCH(bool, shared);
    BriefRequest asked = request(recipe, language, shared);
    if (recipe == u"item_sheet")
        asked.edition = u"gmg"_s;
    const BriefDocument made = must(makeBrief(*m_workspace, asked));
    QCOMPARE(made.language, language);
    QVERIFY(!made.title.isEmpty() && !made.classification.isEmpty());
    const ui::PlacedDocument placed = ui::paginate(made);
    QVERIFY(!placed.pages.isEmpty());
    for (const ui::PlacedPage &page : placed.pages)
        for (const ui::PlacedRule &rule : page.rules)
            QVERIFY(page.body.adjusted(-1, -1, 1, 1).contains(rule.line.p1()));
}

void TestMeetingPapersGolden::listAndBook_haveLinesToWriteOn_data()
{
    QTest::addColumn<QString>("recipe");
    QTest::newRow("book") << u"chair_book"_s;
    QTest::newRow("list") << u"attendance_list"_s;
}

void TestMeetingPapersGolden::listAndBook_haveLinesToWriteOn()
{
    QFETCH(QString, recipe);
    const ui::PlacedDocument placed = ui::paginate(must(makeBrief(*m_workspace, request(recipe))));
    for (const ui::PlacedPage &page : placed.pages)
        for (const ui::PlacedLine &line : page.lines)  // drawn, for want of such signs in the fonts
            QVERIFY(!placed.text(line).contains(kOpenBox) && !placed.text(line).contains(kWritingLine));
}

QTEST_MAIN(TestMeetingPapersGolden)
#include "tst_meetingpapersgolden.moc"
