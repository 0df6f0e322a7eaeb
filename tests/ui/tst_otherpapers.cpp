// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Papers beside the brief: minutes, checklist, priorities, and the minutes of a series or on a theme.

#include "core/kinds/agendaitem.h"
#include "core/rules/reader.h"
#include "samplesetup.h"
#include "tests/support/workspacefixture.h"
#include "tests/ui/paperwords.h"
#include "ui/pages/briefoptions.h"
#include "ui/pages/briefpage.h"
#include "ui/pages/briefpreview.h"
#include "ui/pages/convergencepage.h"
#include "ui/widgets/noticebar.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTabWidget>
#include <QTest>

using namespace tri::ui;
using namespace Qt::StringLiterals;
using tri::RecordId;

class TestOtherPapers final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void minutesAreAPaperToo();
    void checklistAndSeries_arePapersOfAMeeting();
    void bookAndList_arePapersOfAMeeting();
    void agendaThatIsNotPublic_saysWhatToDo();
    void editions_areChosenAmongThePapers();
    void changes_countFromADay();
    void itemSheet_hasEditionsOfItsOwn();
    void prioritiesOfADay_needNoMeeting();
    void minutesOnATheme_areOfferedAlone();
    void convergence_printsItsDay();

private:
    [[nodiscard]] QString allText() const { return wordsOn(*m_page); }

    std::unique_ptr<SampleSetup> m_setup;
    std::unique_ptr<BriefPage> m_page;
    SetChooser m_files;
    RecordId m_meeting;
};

void TestOtherPapers::init()
{
    m_setup = std::make_unique<SampleSetup>();
    QVERIFY(m_setup->make());
    m_meeting = m_setup->id(u"TRI-2014-04"_s);
    m_page = std::make_unique<BriefPage>(m_setup->context, m_files, m_meeting);
    m_page->resize(1000, 700);
    m_page->show();
    QTRY_VERIFY(m_page->isUpToDate());
}

void TestOtherPapers::cleanup()
{
    m_page.reset();
    m_setup.reset();
}

void TestOtherPapers::minutesAreAPaperToo()
{
    QCOMPARE(m_page->title(), u"Brief"_s);
    m_page->options()->setRecipe(u"minutes"_s);
    QTRY_COMPARE(m_page->title(), u"Minutes"_s);
    QTRY_VERIFY(allText().contains(u"Discussion and outcomes"));
    const QString gaps = m_page->findChild<QLabel *>(u"brief.gaps"_s)->text();
    QVERIFY2(gaps.contains(u"without minutes"), qPrintable(gaps));
    const QVariantMap state = m_page->saveState();
    BriefPage again(m_setup->context, m_files, m_meeting);
    again.restoreState(state);
    QCOMPARE(again.title(), u"Minutes"_s);
    const BriefPage direct(m_setup->context, m_files, m_setup->id(u"TRI-2014-01"_s), u"minutes"_s);
    QCOMPARE(direct.title(), u"Minutes"_s);
    QTRY_VERIFY(direct.findChild<QLabel *>(u"brief.gaps"_s)->text().startsWith(u"Nothing"));
}

void TestOtherPapers::checklistAndSeries_arePapersOfAMeeting()
{
    m_page->options()->setRecipe(u"preparation"_s);
    QTRY_VERIFY(allText().contains(u"Preparation checklist"_s));
    QCOMPARE(m_page->title(), u"Checklist"_s);
    QVERIFY(!m_page->findChild<QLabel *>(u"brief.gaps"_s)->isVisible());
    m_page->options()->setRecipe(u"minutes_series"_s);
    QTRY_VERIFY(allText().contains(u"Minutes of a series of meetings"_s));
    QVERIFY(allText().contains(u"TRI-2014-01"_s));
    const QVariantMap state = m_page->saveState();
    BriefPage again(m_setup->context, m_files, m_meeting);
    again.restoreState(state);
    QCOMPARE(again.options()->recipe(), u"minutes_series"_s);
}

void TestOtherPapers::bookAndList_arePapersOfAMeeting()
{
    m_page->options()->setRecipe(u"chair_book"_s);
    QTRY_VERIFY(allText().contains(u"What the chair does"_s));
    QCOMPARE(m_page->title(), u"Chair’s book"_s);
    m_page->options()->setRecipe(u"attendance_list"_s);
    QTRY_VERIFY(allText().contains(u"Signature"_s));
    QCOMPARE(m_page->title(), u"Attendance list"_s);
    QCOMPARE(m_page->helpId(), u"meeting-papers"_s);
}

void TestOtherPapers::agendaThatIsNotPublic_saysWhatToDo()
{
    m_page->options()->setRecipe(u"agenda"_s);
    QTRY_VERIFY(!m_page->canPrint());
    const auto *notice = m_page->findChild<NoticeBar *>();
    QVERIFY2(notice->text().contains(u"“Public”"_s), qPrintable(notice->text()));
    tri::test::change(*m_setup->workspace, m_meeting, u"handling"_s, u"public"_s);
    QTRY_VERIFY(m_page->canPrint());
    QVERIFY(allText().contains(u"No item of this meeting is public yet."_s));
    QVERIFY(m_page->options()->leftOutText().contains(u"Agenda items that are not public"_s));
}

void TestOtherPapers::editions_areChosenAmongThePapers()
{
    auto *papers = m_page->findChild<QComboBox *>(u"brief.recipe"_s);
    const int at = papers->findData(u"trilateral@gfmd"_s);
    QVERIFY(at > 0);
    QCOMPARE(papers->itemText(at), u"Meeting brief: edition for the GFMD"_s);
    papers->setCurrentIndex(at);
    QTRY_VERIFY(allText().contains(u"Meeting brief (GFMD edition)"_s));
    m_files.answer = m_setup->dir.filePath(u"e.pdf"_s);
    m_page->savePdf();
    QTRY_VERIFY(QFile::exists(m_files.answer));
    QVERIFY2(m_files.asked.suggestion.contains(u"GFMD"_s), qPrintable(m_files.asked.suggestion));
    const QVariantMap state = m_page->saveState();
    BriefPage again(m_setup->context, m_files, m_meeting);
    again.restoreState(state);
    QCOMPARE(again.options()->recipe(), u"trilateral@gfmd"_s);
}

void TestOtherPapers::changes_countFromADay()
{
    m_page->options()->setRecipe(u"changes"_s);
    QTRY_VERIFY(allText().contains(u"TRI-2014-01"_s));  // since the meeting before
    auto *day = m_page->findChild<QLineEdit *>(u"brief.day"_s);
    QVERIFY(day->isVisible());
    QCOMPARE(day->accessibleName(), u"Changes since"_s);
    day->setText(u"2013-05"_s);
    Q_EMIT day->editingFinished();
    QTRY_VERIFY2(allText().contains(u"31 May 2013"_s), qPrintable(allText().left(400)));
    m_page->options()->setRecipe(u"trilateral"_s);
    QTRY_VERIFY(!day->isVisible());
}

void TestOtherPapers::itemSheet_hasEditionsOfItsOwn()
{
    tri::Reader reader(*m_setup->workspace);
    const auto items = reader.linked<tri::AgendaItem>("meeting", m_meeting);
    const auto item =
        std::find_if(items.begin(), items.end(), [](const auto &one) { return one.number == u"2"; });
    QVERIFY(item != items.end());
    BriefPage page(m_setup->context, m_files, item->id, u"item_sheet"_s);
    QTRY_VERIFY(page.isUpToDate());
    QVERIFY2(page.preview()->pageText(0).contains(u"Item sheet"_s), qPrintable(page.preview()->pageText(0)));
    QCOMPARE(page.findChild<QComboBox *>(u"brief.recipe"_s)->count(),
             4);  // the sheet and three editions of it
    page.findChild<QAction *>(u"brief.meeting"_s)->trigger();
    QCOMPARE(m_setup->navigator.record, item->id);
}

void TestOtherPapers::prioritiesOfADay_needNoMeeting()
{
    BriefPage page(m_setup->context, m_files, {}, u"priorities@2014-03-28"_s);
    QTRY_VERIFY(page.isUpToDate());
    QVERIFY(page.canPrint());
    QCOMPARE(page.title(), u"Priorities"_s);
    QVERIFY2(page.preview()->pageText(0).contains(u"Priorities as of 28 March 2014"_s), qPrintable(page.preview()->pageText(0)));
    m_files.answer = m_setup->dir.filePath(u"p.pdf"_s);
    page.savePdf();
    QVERIFY2(m_files.asked.suggestion.contains(u"2014-03-28"_s), qPrintable(m_files.asked.suggestion));
    QVERIFY(QFile::exists(m_files.answer));
}

void TestOtherPapers::minutesOnATheme_areOfferedAlone()
{
    BriefPage page(m_setup->context, m_files, m_setup->id(u"T-COSTS"_s), u"minutes_theme"_s);
    QTRY_VERIFY(page.isUpToDate());
    QVERIFY(page.canPrint());
    QVERIFY(page.preview()->pageText(0).contains(u"Minutes by theme"_s));
    QCOMPARE(page.findChild<QComboBox *>(u"brief.recipe"_s)->count(), 1);
    page.findChild<QAction *>(u"brief.meeting"_s)->trigger();
    QCOMPARE(m_setup->navigator.record, m_setup->id(u"T-COSTS"_s));
}

void TestOtherPapers::convergence_printsItsDay()
{
    ConvergencePage page(m_setup->context);
    page.show();
    page.setDay(QDate(2014, 3, 28));
    QVERIFY(page.canPrint());
    page.findChild<QAction *>(u"convergence.print"_s)->trigger();
    QCOMPARE(m_setup->navigator.recipe, u"priorities@2014-03-28"_s);
    QVERIFY(m_setup->navigator.brief.isNull());
    page.findChild<QTabWidget *>(u"convergence.tabs"_s)->setCurrentIndex(1);
    QVERIFY(!page.canPrint());
}

QTEST_MAIN(TestOtherPapers)
#include "tst_otherpapers.moc"
