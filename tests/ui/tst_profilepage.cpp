// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Profiles on the desk: from which pages they are opened, and the day that can be chosen beside them.

#include "app/assemble.h"
#include "samplesetup.h"
#include "ui/pages/briefoptions.h"
#include "ui/pages/briefpage.h"
#include "ui/pages/briefpreview.h"
#include "ui/records/recordlistpage.h"
#include "ui/records/recordpage.h"
#include "ui/widgets/pageoffer.h"
#include "ui/widgets/noticebar.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QTest>

using namespace tri::ui;
using namespace Qt::StringLiterals;
using tri::RecordId;

class TestProfilePage final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_setup.reset(); }
    void recordPage_offersItsProfile_data();
    void recordPage_offersItsProfile();
    void otherKinds_offerNone();
    void list_offersThatOfTheSelected();
    void newRecord_hasNoneYet();
    void paper_isShownAndSaved();
    void day_isChosenBesideThePaper();
    void day_thatIsNoDate_isTold();
    void day_comesBackWithThePage();

private:
    [[nodiscard]] static QAction *offered(const Page *page)
    {
        for (const PageOffer *offer : page->findChildren<PageOffer *>(QString(), Qt::FindDirectChildrenOnly))
            for (QAction *action : offer->actions())
                if (action->objectName() == u"profile.show")
                    return action;
        return nullptr;
    }
    [[nodiscard]] PageFactories factories() { return tri::app::pageFactories(m_files); }

    std::unique_ptr<SampleSetup> m_setup;
    SetChooser m_files;
};

void TestProfilePage::init()
{
    m_setup = std::make_unique<SampleSetup>();
    QVERIFY(m_setup->make());
}

void TestProfilePage::recordPage_offersItsProfile_data()
{
    QTest::addColumn<QString>("reference");
    for (const char *one : {"SE", "ILO", "GMG", "T-COSTS", "GFMD-CIO"})
        QTest::newRow(one) << QString::fromLatin1(one);
}

void TestProfilePage::recordPage_offersItsProfile()
{
    QFETCH(QString, reference);
    const RecordId id = m_setup->id(reference);
    const std::unique_ptr<Page> page(factories().record(m_setup->context, id));
    QAction *action = offered(page.get());
    QVERIFY(action);
    action->trigger();
    QCOMPARE(m_setup->navigator.brief, id);
    QCOMPARE(m_setup->navigator.recipe, u"profile"_s);
}

void TestProfilePage::otherKinds_offerNone()
{
    const std::unique_ptr<Page> page(factories().record(m_setup->context, m_setup->id(u"GFMD6-R08"_s)));
    QVERIFY(page && !offered(page.get()));
    const std::unique_ptr<Page> list(factories().list(m_setup->context, u"document"_s));
    QVERIFY(list && !offered(list.get()));
}

void TestProfilePage::list_offersThatOfTheSelected()
{
    const std::unique_ptr<Page> page(factories().list(m_setup->context, u"state"_s));
    page->resize(900, 600);
    page->show();
    const RecordId id = m_setup->id(u"SE"_s);
    QVERIFY(page->reveal(id));
    QTRY_COMPARE(page->currentRecord(), id);
    offered(page.get())->trigger();
    QCOMPARE(m_setup->navigator.brief, id);
}

void TestProfilePage::newRecord_hasNoneYet()
{
    const std::unique_ptr<Page> page(factories().newRecord(m_setup->context, u"organisation"_s, {}));
    QVERIFY(offered(page.get()));
    offered(page.get())->trigger();
    QVERIFY(m_setup->navigator.brief.isNull());
}

void TestProfilePage::paper_isShownAndSaved()
{
    BriefPage page(m_setup->context, m_files, m_setup->id(u"SE"_s), u"profile@2014-04-04"_s);
    QTRY_VERIFY(page.isUpToDate());
    QVERIFY(page.canPrint());
    QCOMPARE(page.title(), u"Profile"_s);
    QCOMPARE(page.helpId(), u"profile"_s);
    QCOMPARE(page.findChild<QComboBox *>(u"brief.recipe"_s)->count(), 1);
    QVERIFY2(page.preview()->pageText(0).contains(u"Profile of a State"_s),
             qPrintable(page.preview()->pageText(0)));
    m_files.answer = m_setup->dir.filePath(u"p.pdf"_s);
    page.savePdf();
    QVERIFY2(m_files.asked.suggestion.contains(u"SE profile 2014-04-04 office en"_s),
             qPrintable(m_files.asked.suggestion));
    QVERIFY(QFile::exists(m_files.answer));
    page.findChild<QAction *>(u"brief.meeting"_s)->trigger();
    QCOMPARE(m_setup->navigator.record, m_setup->id(u"SE"_s));
}

void TestProfilePage::day_isChosenBesideThePaper()
{
    BriefPage page(m_setup->context, m_files, m_setup->id(u"TR"_s), u"profile"_s);
    page.show();
    auto *box = page.findChild<QLineEdit *>(u"brief.day"_s);
    QVERIFY(box->isVisible() && box->text().isEmpty() && !box->accessibleName().isEmpty());
    QTRY_VERIFY(page.isUpToDate() && page.preview()->pageText(0).contains(u"Türkiye"_s));
    box->setText(u"2014-04"_s);
    QTest::keyClick(box, Qt::Key_Return);
    QTRY_VERIFY(page.isUpToDate() && page.preview()->pageText(0).contains(u"30 April 2014"_s));
    QVERIFY(page.preview()->pageText(0).contains(u"Turkey"_s)
            && page.preview()->pageText(0).contains(u"Name today"_s));
    box->clear();
    QTest::keyClick(box, Qt::Key_Return);
    QTRY_VERIFY(page.isUpToDate() && !page.preview()->pageText(0).contains(u"Name today"_s));
    // Papers of a meeting have its day.
    BriefPage brief(m_setup->context, m_files, m_setup->id(u"TRI-2014-04"_s));
    brief.show();
    QVERIFY(!brief.findChild<QLineEdit *>(u"brief.day"_s)->isVisible());
}

void TestProfilePage::day_thatIsNoDate_isTold()
{
    BriefPage page(m_setup->context, m_files, m_setup->id(u"TR"_s), u"profile@2014-04-04"_s);
    page.show();
    QTRY_VERIFY(page.isUpToDate());
    auto *box = page.findChild<QLineEdit *>(u"brief.day"_s);
    box->setText(u"soon"_s);
    QTest::keyClick(box, Qt::Key_Return);
    const auto *notice = page.findChild<NoticeBar *>();
    QVERIFY(notice->isShowing());
    QCOMPARE(page.options()->day(), QDate(2014, 4, 4));
    box->setText(u"2014"_s);
    QTest::keyClick(box, Qt::Key_Return);
    QCOMPARE(page.options()->day(), QDate(2014, 12, 31));
    QVERIFY(!notice->isShowing());
}

void TestProfilePage::day_comesBackWithThePage()
{
    BriefPage page(m_setup->context, m_files, m_setup->id(u"TR"_s), u"profile"_s);
    page.show();
    auto *box = page.findChild<QLineEdit *>(u"brief.day"_s);
    box->setText(u"2014-04-04"_s);
    QTest::keyClick(box, Qt::Key_Return);
    const QVariantMap state = page.saveState();
    BriefPage again(m_setup->context, m_files, m_setup->id(u"TR"_s), u"profile"_s);
    again.restoreState(state);
    QCOMPARE(again.options()->day(), QDate(2014, 4, 4));
    QTRY_VERIFY(again.isUpToDate() && again.preview()->pageText(0).contains(u"4 April 2014"_s));
}

QTEST_MAIN(TestProfilePage)
#include "tst_profilepage.moc"
