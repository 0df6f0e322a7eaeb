// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reports and handovers on the desk, the office's own texts beside any paper, and papers that are issued.

#include "app/assemble.h"
#include "core/brief/issuing.h"
#include "core/brief/parttexts.h"
#include "core/rules/reader.h"
#include "samplesetup.h"
#include "tests/ui/paperwords.h"
#include "ui/pages/briefissuing.h"
#include "ui/pages/briefoptions.h"
#include "ui/pages/briefpage.h"
#include "ui/pages/briefpreview.h"
#include "ui/pages/brieftexts.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/page.h"
#include "ui/widgets/pageoffer.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace tri::ui;
using namespace Qt::StringLiterals;
using tri::RecordId;

class TestReportPages final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void records_offerTheirPapers_data();
    void records_offerTheirPapers();
    void meeting_offersItsReport();
    void day_canBeChosen();
    void ownText_isPrinted();
    void ownText_isKeptWhenThePageIsLeft();
    void ownText_belongsToTheCopyInSight();
    void inPlace_isOfferedForPartsAlone();
    void compare_tellsWhatDiffers();

private:
    [[nodiscard]] static QAction *offered(const Page *page, const QString &key)
    {
        for (const PageOffer *offer : page->findChildren<PageOffer *>(QString(), Qt::FindDirectChildrenOnly))
            for (QAction *action : offer->actions())
                if (action->objectName() == key)
                    return action;
        return nullptr;
    }
    void open(const QString &reference, const QString &paper)
    {
        m_page = std::make_unique<BriefPage>(m_setup->context, m_files, m_setup->id(reference), paper);
        m_page->resize(1200, 800);
        m_page->show();
        QTRY_VERIFY(m_page->isUpToDate());
    }
    [[nodiscard]] QString allText() const { return wordsOn(*m_page); }
    [[nodiscard]] QPlainTextEdit *box() const
    {
        return m_page->findChild<QPlainTextEdit *>(u"brief.own_text"_s);
    }

    std::unique_ptr<SampleSetup> m_setup;
    std::unique_ptr<BriefPage> m_page;
    SetChooser m_files;
};

void TestReportPages::init()
{
    m_setup = std::make_unique<SampleSetup>();
    QVERIFY(m_setup->make());
}

void TestReportPages::cleanup()
{
    m_page.reset();
    m_setup.reset();
}

void TestReportPages::records_offerTheirPapers_data()
{
    QTest::addColumn<QString>("reference");
    QTest::addColumn<bool>("report");
    QTest::addColumn<bool>("handover");
    QTest::newRow("State") << u"BD"_s << true << true;
    QTest::newRow("entity") << u"GMG"_s << false << true;
    QTest::newRow("body") << u"GFMD-CIO"_s << false << true;
    QTest::newRow("role") << u"GFMDC-SE-2013"_s << false << true;
    QTest::newRow("organization") << u"ILO"_s << false << true;
    QTest::newRow("theme") << u"T-COSTS"_s << false << false;
}

void TestReportPages::records_offerTheirPapers()
{
    QFETCH(QString, reference);
    QFETCH(bool, report);
    QFETCH(bool, handover);
    PageFactories factories = tri::app::pageFactories(m_files);
    const RecordId id = m_setup->id(reference);
    const std::unique_ptr<Page> page(factories.record(m_setup->context, id));
    QCOMPARE(offered(page.get(), u"report.follow_up"_s) != nullptr, report);
    QCOMPARE(offered(page.get(), u"report.handover"_s) != nullptr, handover);
    if (!handover)
        return;
    offered(page.get(), u"report.handover"_s)->trigger();
    QCOMPARE(m_setup->navigator.brief, id);
    QCOMPARE(m_setup->navigator.recipe, u"handover"_s);
}

void TestReportPages::meeting_offersItsReport()
{
    PageFactories factories = tri::app::pageFactories(m_files);
    const std::unique_ptr<Page> forum(factories.meeting(m_setup->context, m_setup->id(u"GFMD6"_s)));
    QAction *action = offered(forum.get(), u"report.follow_up"_s);
    QVERIFY(action && offered(forum.get(), u"report.handover"_s));
    action->trigger();
    QCOMPARE(m_setup->navigator.recipe, u"followup_report"_s);
    const std::unique_ptr<Page> other(factories.meeting(m_setup->context, m_setup->id(u"TRI-2014-04"_s)));
    QVERIFY(!offered(other.get(), u"report.follow_up"_s));
}

void TestReportPages::day_canBeChosen()
{
    open(u"GFMD6"_s, u"followup_report@2014-04-04"_s);
    QCOMPARE(m_page->title(), u"Follow-up report"_s);
    QCOMPARE(m_page->helpId(), u"reports"_s);
    QVERIFY(m_page->preview()->pageText(0).contains(u"4 April 2014"_s));
    auto *day = m_page->findChild<QLineEdit *>(u"brief.day"_s);
    QVERIFY(day->isVisible());
    day->setText(u"2013-12-31"_s);
    QTest::keyClick(day, Qt::Key_Return);
    QTRY_VERIFY(m_page->isUpToDate() && m_page->preview()->pageText(0).contains(u"31 December 2013"_s));
}

void TestReportPages::ownText_isPrinted()
{
    open(u"GFMD6"_s, u"followup_report@2014-04-04"_s);
    m_page->options()->texts()->choosePart(u"report_lacks"_s);
    auto *keep = m_page->findChild<QPushButton *>(u"brief.keep_text"_s);
    QVERIFY(!keep->isEnabled());
    box()->setPlainText(u"OWNWORDS"_s);
    QVERIFY(keep->isEnabled());
    QTest::keyClick(keep, Qt::Key_Space);
    QTRY_VERIFY(m_page->isUpToDate() && allText().contains(u"OWNWORDS"_s));
    QTRY_VERIFY(!keep->isEnabled());
    QVERIFY(m_page->findChild<QComboBox *>(u"brief.part"_s)->currentText().contains(u"own text"_s));
    QVERIFY(m_setup->workspace->undo());
    QTRY_VERIFY(m_page->isUpToDate() && !allText().contains(u"OWNWORDS"_s));
    QTRY_VERIFY(box()->toPlainText().isEmpty());
}

void TestReportPages::ownText_isKeptWhenThePageIsLeft()
{
    open(u"BD"_s, u"profile@2014-04-04"_s);
    box()->setPlainText(u"OWNWORDS"_s);
    m_page->commit();
    QTRY_VERIFY(m_page->isUpToDate() && allText().contains(u"OWNWORDS"_s));
}

void TestReportPages::ownText_belongsToTheCopyInSight()
{
    open(u"GFMD6"_s, u"followup_report@2014-04-04"_s);
    box()->setPlainText(u"OWNWORDS"_s);
    m_page->options()->setSharedCopy(true);  // while it is being typed
    QTRY_VERIFY(m_page->isUpToDate() && allText().contains(u"Shared copy"_s, Qt::CaseInsensitive));
    QVERIFY(!allText().contains(u"OWNWORDS"_s));
    QTRY_VERIFY(box()->toPlainText().isEmpty());
    m_page->options()->setSharedCopy(false);
    QTRY_VERIFY(m_page->isUpToDate() && allText().contains(u"OWNWORDS"_s));
}

void TestReportPages::inPlace_isOfferedForPartsAlone()
{
    open(u"GFMD6"_s, u"followup_report@2014-04-04"_s);
    auto *inPlace = m_page->findChild<QCheckBox *>(u"brief.in_place"_s);
    m_page->options()->texts()->choosePart(QString());
    QVERIFY(inPlace->isHidden());
    m_page->options()->texts()->choosePart(u"report_untouched"_s);
    QVERIFY(!inPlace->isHidden());
    QVERIFY(allText().contains(u"Nobody has entered"_s));
    box()->setPlainText(u"OWNWORDS"_s);
    inPlace->setChecked(true);
    m_page->commit();
    QTRY_VERIFY(m_page->isUpToDate() && allText().contains(u"OWNWORDS"_s));
    QVERIFY(!allText().contains(u"Nobody has entered"_s));
}

void TestReportPages::compare_tellsWhatDiffers()
{
    open(u"GFMD6"_s, u"followup_report@2014-04-04"_s);
    m_page->issuing()->compare();
    QTRY_VERIFY(m_page->findChild<IssuedCompareDialog *>());
    auto *none = m_page->findChild<IssuedCompareDialog *>();
    QVERIFY(none->lines()->item(0)->text().startsWith(u"Nothing was issued"_s));
    delete none;
    const tri::BriefRequest request =
        tri::paperRequest(u"followup_report@2014-04-04"_s, m_setup->id(u"GFMD6"_s));
    QVERIFY(issueNow(m_setup->context, request, {}));
    QTRY_VERIFY(m_page->isUpToDate());
    box()->setPlainText(u"OWNWORDS"_s);
    m_page->commit();
    QTRY_VERIFY(m_page->isUpToDate() && allText().contains(u"OWNWORDS"_s));
    m_page->issuing()->compare();
    QTRY_VERIFY(m_page->findChild<IssuedCompareDialog *>());
    QStringList lines;
    const auto *list = m_page->findChild<IssuedCompareDialog *>()->lines();
    for (int i = 0; i < list->count(); ++i)
        lines << list->item(i)->text();
    QVERIFY2(lines.join(u'\n').contains(u"Only later"_s) && lines.join(u'\n').contains(u"OWNWORDS"_s),
             qPrintable(lines.join(u'\n')));
    QVERIFY2(!lines.join(u'\n').contains(u"Only earlier"_s), qPrintable(lines.join(u'\n')));
}

QTEST_MAIN(TestReportPages)
#include "tst_reportpages.moc"
