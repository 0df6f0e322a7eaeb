// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The chain and the gaps on the page of evidence, by keys; and the ways to the chain of a record.

#include "app/assemble.h"
#include "evidencepagesetup.h"
#include "ui/pages/briefoptions.h"
#include "ui/pages/briefpage.h"
#include "ui/pages/briefpreview.h"
#include "ui/shell/desk.h"
#include "ui/widgets/pageoffer.h"

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

class TestEvidenceChain final : public EvidencePageTest {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_GB"_s)); }
    void init() { setUp(); }
    void cleanup() { tearDown(); }
    void chain_isFoundByReferenceAndWords();
    void chain_thatIsNotFound_isTold();
    void space_centresAndEnterOpens();
    void outline_tellsTheSameAndIsWalked();
    void chain_isPrintedAndSaved();
    void sharedCopy_ofUnconsentedCentre_isTold();
    void sharedCopy_saysWhatItLeavesOut();
    void gaps_areGroupedWithCountsAndReasons();
    void gaps_circlesSayWhatToDo();
    void gaps_enterOpensTheRecord();
    void gaps_yearsChangeWhatIsOld();
    void gaps_leadToTheChain();
    void gapsPaper_isMade();
    void gapsPaper_takesTheYearsOfThePage();
    void recordsOfChains_offerIt();
    void desk_showsTheChainOfARecord();
    void mirrored_isWalked();
};

void TestEvidenceChain::chain_isFoundByReferenceAndWords()
{
    tab(1);
    QVERIFY(graph()->hasFocus());
    QVERIFY(m_page->chainPart()->center().isNull());
    auto *find = part<QLineEdit>(u"evidence.chain.find"_s);
    find->setFocus();
    QTest::keyClicks(find, u"tri-les-2"_s);
    QTest::keyClick(find, Qt::Key_Return);
    QCOMPARE(m_page->chainPart()->center(), m_setup->id(u"TRI-LES-2"_s));
    QTRY_VERIFY(graph()->hasFocus());
    QCOMPARE(graph()->currentRecord(), m_setup->id(u"TRI-LES-2"_s));
    find->setFocus();
    find->selectAll();
    QTest::keyClicks(find, u"gangmasters"_s);
    QTest::keyClick(find, Qt::Key_Return);
    QCOMPARE(m_page->chainPart()->center(), m_setup->id(u"EXP-030"_s));
    find->setFocus();
    find->clear();
    QTest::keyClick(find, Qt::Key_Return);
    QVERIFY(m_page->chainPart()->center().isNull());
}

void TestEvidenceChain::chain_thatIsNotFound_isTold()
{
    tab(1);
    auto *find = part<QLineEdit>(u"evidence.chain.find"_s);
    find->setFocus();
    QTest::keyClicks(find, u"nowhere to be found"_s);
    QTest::keyClick(find, Qt::Key_Return);
    QVERIFY(notice().contains(u"“nowhere to be found”"_s));
    QVERIFY(m_page->chainPart()->center().isNull());
}

void TestEvidenceChain::space_centresAndEnterOpens()
{
    QVERIFY(m_page->reveal(m_setup->id(u"TRI-LES-1"_s)));
    QCOMPARE(part<QTabWidget>(u"evidence.tabs"_s)->currentIndex(), 1);
    QTest::keyClick(graph(), Qt::Key_Left);
    const RecordId evidence = graph()->currentRecord();
    QTest::keyClick(graph(), Qt::Key_Space);
    QCOMPARE(m_page->chainPart()->center(), evidence);
    QCOMPARE(graph()->currentRecord(), evidence);
    QTest::keyClick(graph(), Qt::Key_Right);
    QTest::keyClick(graph(), Qt::Key_Return);
    QCOMPARE(m_setup->navigator.record, m_setup->id(u"TRI-LES-1"_s));
    QVERIFY(part<QLabel>(u"evidence.chain.words"_s)->text().contains(u"Lesson TRI-LES-1: "_s));
    part<QAction>(u"evidence.chain.all"_s)->trigger();
    QVERIFY(m_page->chainPart()->center().isNull());
    QVERIFY(!m_page->reveal(m_setup->id(u"SE"_s)));  // a State stands in no chain
}

void TestEvidenceChain::outline_tellsTheSameAndIsWalked()
{
    QVERIFY(m_page->reveal(m_setup->id(u"TRI-LES-2"_s)));
    auto *outline = part<QTreeWidget>(u"evidence.chain.outline"_s);
    QCOMPARE(outline->topLevelItemCount(), 2);
    QStringList lines;
    for (int root = 0; root < 2; ++root)
        for (int at = 0; at < outline->topLevelItem(root)->childCount(); ++at)
            lines << outline->topLevelItem(root)->child(at)->text(0);
    const QString all = lines.join(u'\n');
    QVERIFY2(all.contains(u"− contradicts, fair: EXP-004"_s), qPrintable(all));
    QVERIFY2(all.contains(u"leads to: GFMD4-R05"_s), qPrintable(all));
    outline->setFocus();
    outline->setCurrentItem(outline->topLevelItem(0));
    QTest::keyClick(outline, Qt::Key_Down);
    QVERIFY(graph()->currentRecord() != m_setup->id(u"TRI-LES-2"_s));
    QTest::keyClick(outline, Qt::Key_Return);
    QCOMPARE(m_setup->navigator.record, graph()->currentRecord());
    part<QAction>(u"evidence.chain.show_outline"_s)->trigger();
    QVERIFY(!outline->isVisible());
}

void TestEvidenceChain::chain_isPrintedAndSaved()
{
    QVERIFY(m_page->reveal(m_setup->id(u"TRI-LES-1"_s)));
    m_page->print();
    auto *preview = part<BriefPreview>(u"evidence.chain.preview"_s);
    QVERIFY(preview->isVisible());
    QCOMPARE(preview->document().pages.size(), 1);
    m_files->answer = m_setup->dir.filePath(u"chain.svg"_s);
    QTest::keyClick(part<QPushButton>(u"evidence.chain.paper.svg"_s), Qt::Key_Space);
    QCOMPARE(m_files->asked.suggestion, u"TRI-LES-1-evidence.svg"_s);
    QFile svg(m_files->answer);
    QVERIFY(svg.open(QIODevice::ReadOnly));
    QVERIFY(svg.readAll().contains("EXP-027"));
    m_files->answer = m_setup->dir.filePath(u"chain.pdf"_s);
    QTest::keyClick(part<QPushButton>(u"evidence.chain.paper.pdf"_s), Qt::Key_Space);
    QVERIFY(QFile::exists(m_files->answer));
    QVERIFY(notice().contains(u"for your own office"_s));
    m_files->answer = m_setup->dir.filePath(u"no/such/folder.pdf"_s);
    QTest::keyClick(part<QPushButton>(u"evidence.chain.paper.pdf"_s), Qt::Key_Space);
    QCOMPARE(m_page->findChild<NoticeBar *>()->tone(), NoticeBar::Tone::Problem);
    QTest::keyClick(preview, Qt::Key_Escape);
    QVERIFY(!preview->isVisible());
    QTRY_VERIFY(graph()->hasFocus());
}

void TestEvidenceChain::sharedCopy_ofUnconsentedCentre_isTold()
{
    QVERIFY(m_page->reveal(m_setup->id(u"EXP-027"_s)));
    m_page->print();
    auto *copy = part<QComboBox>(u"evidence.chain.copy"_s);
    copy->setFocus();
    QTest::keyClick(copy, Qt::Key_Down);
    Q_EMIT copy->activated(copy->currentIndex());
    QCOMPARE(copy->currentIndex(), 0);
    QVERIFY(notice().contains(u"no shared copy"_s));
}

void TestEvidenceChain::sharedCopy_saysWhatItLeavesOut()
{
    QVERIFY(m_page->reveal(m_setup->id(u"TRI-LES-1"_s)));
    m_page->print();
    auto *copy = part<QComboBox>(u"evidence.chain.copy"_s);
    copy->setCurrentIndex(1);
    Q_EMIT copy->activated(1);
    QVERIFY(part<QLabel>(u"evidence.chain.left_out"_s)->text().contains(u"EXP-027"_s));
    auto *preview = part<BriefPreview>(u"evidence.chain.preview"_s);
    QVERIFY(!preview->document().pages.first().drawing->text().contains(u"EXP-027"_s));
    QVERIFY(preview->document().pages.first().drawing->text().contains(u"TRI-LES-1"_s));
}

void TestEvidenceChain::gaps_areGroupedWithCountsAndReasons()
{
    tab(2);
    QCOMPARE(gaps()->topLevelItemCount(), 6);
    QTreeWidgetItem *contradictions = group(u"Contradictions"_s);
    QVERIFY(contradictions);
    QCOMPARE(contradictions->text(0), u"Contradictions (1)"_s);
    QVERIFY(contradictions->child(0)->text(0).startsWith(u"TRI-LES-2"_s));
    QVERIFY(contradictions->child(0)->text(1).contains(u"EXP-004"_s));
    QTreeWidgetItem *unused = group(u"Experiences never used"_s);
    QCOMPARE(unused->text(0), u"Experiences never used (%1)"_s.arg(unused->childCount()));
    QVERIFY(unused->childCount() > 5);
    QCOMPARE(group(u"Circles"_s)->childCount(), 0);
    QVERIFY(group(u"Recommendations without evidence"_s)->childCount() > 5);
}

void TestEvidenceChain::gaps_circlesSayWhatToDo()
{
    // FU-001 speaks to TRI-LES-2; now it also follows from what that lesson leads to.
    const Row lesson = m_setup->workspace->row(m_setup->id(u"TRI-LES-2"_s)).value();
    const Row before = m_setup->workspace->row(m_setup->id(u"FU-001"_s)).value();
    Row after = before;
    after.setValue(u"recommendations"_s, FieldValue(lesson.links(u"recommendations")));
    QVERIFY(m_setup->workspace->apply(changeOf(difference(before, after), u"x"_s)));
    // What is older than the lesson cannot follow from it, so its day must be open.
    Row undated = lesson;
    undated.setValue(u"drawn_on"_s, {});
    QVERIFY(m_setup->workspace->apply(changeOf(difference(lesson, undated), u"x"_s)));
    tab(2);
    QTRY_COMPARE(group(u"Circles"_s)->childCount(), 1);
    const QString told = group(u"Circles"_s)->child(0)->text(1);
    QVERIFY2(told.contains(u"TRI-LES-2"_s) && told.contains(u"FU-001"_s), qPrintable(told));
    QVERIFY2(told.contains(u"Likely: "_s), qPrintable(told));
}

void TestEvidenceChain::gaps_enterOpensTheRecord()
{
    tab(2);
    QVERIFY(gaps()->hasFocus());
    QVERIFY(!gaps()->topLevelItem(0)->isExpanded());  // a large group, so that all six are in sight
    QTest::keyClick(gaps(), Qt::Key_Return);
    QVERIFY(gaps()->topLevelItem(0)->isExpanded());
    QTest::keyClick(gaps(), Qt::Key_Down);
    QTest::keyClick(gaps(), Qt::Key_Return);
    const auto row = m_setup->workspace->row(m_setup->navigator.record);
    QVERIFY(row);
    QCOMPARE(row->spec->keyText(), u"recommendation"_s);
    QVERIFY(part<QLabel>(u"evidence.gaps.words"_s)->text().contains(u"No lesson, experience or document"_s));
    QTest::keyClick(gaps(), Qt::Key_Up);
    QTest::keyClick(gaps(), Qt::Key_Return);  // folds the group
    QVERIFY(!gaps()->topLevelItem(0)->isExpanded());
    QVERIFY(!part<QAction>(u"evidence.gaps.open"_s)->isEnabled());
}

void TestEvidenceChain::gaps_yearsChangeWhatIsOld()
{
    tab(2);
    auto *years = part<QSpinBox>(u"evidence.gaps.years"_s);
    QCOMPARE(years->value(), 5);
    const int before = group(u"Old evidence"_s)->childCount();
    QVERIFY(before >= 2);  // both lessons of 2014
    years->setValue(50);
    QCOMPARE(group(u"Old evidence"_s)->childCount(), 0);
}

void TestEvidenceChain::gaps_leadToTheChain()
{
    tab(2);
    gaps()->setCurrentItem(group(u"Contradictions"_s)->child(0));
    part<QAction>(u"evidence.gaps.chain"_s)->trigger();
    QCOMPARE(part<QTabWidget>(u"evidence.tabs"_s)->currentIndex(), 1);
    QCOMPARE(m_page->chainPart()->center(), m_setup->id(u"TRI-LES-2"_s));
}

void TestEvidenceChain::gapsPaper_isMade()
{
    tab(2);
    m_page->print();
    QCOMPARE(m_setup->navigator.recipe, u"evidence_gaps@5"_s);
    BriefPage paper(m_setup->context, *m_files, {}, u"evidence_gaps"_s);
    QTRY_VERIFY(paper.isUpToDate());
    QString all;
    for (int page = 0; page < paper.preview()->document().pages.size(); ++page)
        all += paper.preview()->pageText(page) + u'\n';
    QVERIFY2(all.contains(u"Experiences never used ("_s), qPrintable(all.left(800)));
    QVERIFY(all.contains(u"Contradictions (1)"_s));
}

void TestEvidenceChain::gapsPaper_takesTheYearsOfThePage()
{
    tab(2);
    part<QSpinBox>(u"evidence.gaps.years"_s)->setValue(3);
    m_page->print();
    QCOMPARE(m_setup->navigator.recipe, u"evidence_gaps@3"_s);
    BriefPage paper(m_setup->context, *m_files, {}, m_setup->navigator.recipe);
    QTRY_VERIFY(paper.isUpToDate());
    QCOMPARE(paper.options()->recipe(), u"evidence_gaps@3"_s);
    QCOMPARE(paper.title(), u"Gaps in the evidence"_s);
    QString all;
    for (int page = 0; page < paper.preview()->document().pages.size(); ++page)
        all += paper.preview()->pageText(page).simplified() + u' ';
    QVERIFY2(all.contains(u"limit in years: 3"_s), qPrintable(all.right(800)));
}

void TestEvidenceChain::recordsOfChains_offerIt()
{
    PageFactories factories = app::pageFactories(*m_files);
    const auto offered = [](const Page *page) -> QAction * {
        for (const PageOffer *offer : page->findChildren<PageOffer *>(QString(), Qt::FindDirectChildrenOnly))
            for (QAction *action : offer->actions())
                if (action->objectName() == u"evidence.show_chain")
                    return action;
        return nullptr;
    };
    for (const QString &one : {u"EXP-027"_s, u"TRI-LES-1"_s, u"GFMD7-R05"_s, u"FU-001"_s, u"TRI-DOC-1"_s}) {
        const std::unique_ptr<Page> page(factories.record(m_setup->context, m_setup->id(one)));
        QVERIFY2(offered(page.get()), qPrintable(one));
        offered(page.get())->trigger();
        QCOMPARE(m_setup->navigator.record, m_setup->id(one));
    }
    const std::unique_ptr<Page> state(factories.record(m_setup->context, m_setup->id(u"SE"_s)));
    QVERIFY(!offered(state.get()));
}

void TestEvidenceChain::desk_showsTheChainOfARecord()
{
    Desk desk(m_setup->context, app::pageFactories(*m_files), false);
    desk.resize(1200, 760);
    desk.show();
    desk.showRecord(m_setup->id(u"TRI-LES-2"_s));
    QAction *action = desk.findChild<QAction *>(u"evidence.show_chain"_s);
    QVERIFY(action);
    action->trigger();
    auto *page = desk.findChild<EvidencePage *>();
    QVERIFY(page);
    QTRY_VERIFY(!page->isBusy());
    QCOMPARE(page->chainPart()->center(), m_setup->id(u"TRI-LES-2"_s));
    QTRY_VERIFY(page->chainPart()->view()->chart());
    QCOMPARE(page->chainPart()->view()->currentRecord(), m_setup->id(u"TRI-LES-2"_s));
}

void TestEvidenceChain::mirrored_isWalked()
{
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    make(m_setup->context);
    QVERIFY(m_page->reveal(m_setup->id(u"TRI-LES-1"_s)));
    QTest::keyClick(graph(), Qt::Key_Left);
    QCOMPARE(graph()->currentRecord(), m_setup->id(u"GFMD7-R05"_s));
}

QTEST_MAIN(TestEvidenceChain)
#include "tst_evidencechain.moc"
