// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Plans side by side, and the indicators of one, on the desk.

#include "core/kinds/activity.h"
#include "core/kinds/indicator.h"
#include "core/kinds/measurement.h"
#include "core/kinds/progressreport.h"
#include "samplesetup.h"
#include "tests/support/testclock.h"
#include "ui/pages/plans/indicatorspart.h"
#include "ui/pages/plans/loadchart.h"
#include "ui/pages/plans/overviewmodel.h"
#include "ui/pages/plans/overviewpage.h"
#include "ui/pages/plans/planpage.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QTreeWidget>

using namespace tri;
using namespace tri::ui;
using namespace Qt::StringLiterals;

class TestPlansOverviewPage final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void chosenCell_listsItsActivities();
    void sumsAreNoMoreThanActivities();
    void copiedTable_hasItsHeadings();
    void bars_areWalkedByKeys();
    void bars_areMirrored();
    void state_comesBack();
    void plan_opensWithItsIndicators();
    void value_isAddedBelowTheList();
    void wrongDate_isToldAtTheField();
    void dueReports_areMadeOnce();

private:
    [[nodiscard]] IndicatorsPart *indicators();
    [[nodiscard]] int measurements() const
    {
        return int(m_setup->workspace->find({&kindOf<Measurement>().spec, {}}).value().size());
    }

    tri::test::TestClock m_clock;
    std::unique_ptr<SampleSetup> m_setup;
    std::unique_ptr<OverviewPage> m_page;
    std::unique_ptr<PlanPage> m_plan;
};

void TestPlansOverviewPage::init()
{
    m_clock.set(QDateTime(QDate(2014, 3, 20), QTime(9, 0), Qt::UTC));
    m_setup = std::make_unique<SampleSetup>();
    QVERIFY(m_setup->make());
    m_setup->context.clock = &m_clock;
    Indicator counted;
    counted.id = m_setup->workspace->newId();
    counted.title = LocalText(u"en"_s, u"Meetings held"_s);
    counted.about = m_setup->id(u"GMG-MAWP-1"_s);
    counted.baseline = 2;
    counted.target = 20;
    QVERIFY(m_setup->workspace->apply(changeOf(creation(toRow(counted)), u"x"_s)));
    m_page = std::make_unique<OverviewPage>(m_setup->context);
    m_page->resize(1000, 600);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void TestPlansOverviewPage::cleanup()
{
    m_plan.reset();
    m_page.reset();
    m_setup.reset();
}

void TestPlansOverviewPage::chosenCell_listsItsActivities()
{
    m_page->ask(OverviewAxis::Leads, OverviewAxis::Quarters);
    const OverviewModel *model = m_page->model();
    auto *table = m_page->findChild<QTableView *>(u"plans.table"_s);
    for (int row = 0; row < model->rowCount() - 1; ++row) {
        for (int column = 0; column < model->columnCount() - 1; ++column) {
            const qsizetype count = model->cellAt(model->index(row, column))->works.size();
            if (count == 0)
                continue;
            table->setCurrentIndex(model->index(row, column));
            QCOMPARE(m_page->findChild<QTreeWidget *>(u"plans.records"_s)->topLevelItemCount(), int(count));
            QVERIFY(m_page->findChild<QLabel *>(u"plans.words"_s)->text().contains(model->overview().lines[row].title));
            return;
        }
    }
    QFAIL("the sample has no activity with a lead and a date");
}

void TestPlansOverviewPage::sumsAreNoMoreThanActivities()
{
    const qsizetype all = m_setup->workspace->find({&kindOf<Activity>().spec, {}}).value().size();
    const PlanOverview &overview = m_page->model()->overview();
    qsizetype sum = 0;
    for (const OverviewCell &cell : overview.sums)
        sum += cell.works.size();
    QVERIFY(sum > 0 && sum <= all);
}

void TestPlansOverviewPage::copiedTable_hasItsHeadings()
{
    m_page->pageActions().first()->trigger();
    const QString text = QGuiApplication::clipboard()->text();
    QVERIFY2(text.startsWith(u"Themes\t"), qPrintable(text.left(80)));
    QCOMPARE(text.trimmed().count(u'\n') + 1, m_page->model()->rowCount() + 1);
}

void TestPlansOverviewPage::bars_areWalkedByKeys()
{
    m_page->ask(OverviewAxis::Leads, OverviewAxis::Quarters);
    m_page->findChild<QComboBox *>(u"plans.form"_s)->setCurrentIndex(1);
    auto *chart = m_page->findChild<LoadChart *>();
    chart->setFocus();
    const QString first = chart->currentWords();
    QTest::keyClick(chart, Qt::Key_Right);
    QCOMPARE(chart->currentColumn(), 1);
    QTest::keyClick(chart, Qt::Key_Down);
    QCOMPARE(chart->currentLine(), 1);
    QVERIFY(chart->currentWords() != first);
    QCOMPARE(chart->accessibleDescription(), chart->currentWords());
    QTest::keyClick(chart, Qt::Key_Up);
    QTest::keyClick(chart, Qt::Key_Up);
    QCOMPARE(chart->currentLine(), 0);
}

void TestPlansOverviewPage::bars_areMirrored()
{
    m_page->ask(OverviewAxis::Leads, OverviewAxis::Quarters);
    m_page->findChild<QComboBox *>(u"plans.form"_s)->setCurrentIndex(1);
    auto *chart = m_page->findChild<LoadChart *>();
    QVERIFY(chart->barRect(0, 0).x() < chart->barRect(0, 1).x());
    chart->setLayoutDirection(Qt::RightToLeft);
    QVERIFY(chart->barRect(0, 0).x() > chart->barRect(0, 1).x());
}

void TestPlansOverviewPage::state_comesBack()
{
    m_page->ask(OverviewAxis::Groups, OverviewAxis::Leads);
    const QVariantMap state = m_page->saveState();
    OverviewPage other(m_setup->context);
    other.restoreState(state);
    QCOMPARE(other.model()->overview().question.lines, OverviewAxis::Groups);
    QCOMPARE(other.model()->overview().question.columns, OverviewAxis::Leads);
}

IndicatorsPart *TestPlansOverviewPage::indicators()
{
    m_plan = std::make_unique<PlanPage>(m_setup->context, m_setup->id(u"GMG-MAWP"_s));
    m_plan->resize(1000, 600);
    m_plan->show();
    m_plan->activateWindow();
    (void)QTest::qWaitForWindowActive(m_plan.get());
    auto *part = m_plan->findChild<IndicatorsPart *>();
    m_plan->findChild<QTabWidget *>(u"plan.tabs"_s)->setCurrentWidget(part);
    return part;
}

void TestPlansOverviewPage::plan_opensWithItsIndicators()
{
    const IndicatorsPart *part = indicators();
    QTRY_VERIFY(part->list()->topLevelItemCount() > 0);
    QVERIFY(m_plan->title().contains(u"Multi-Annual"));
}

void TestPlansOverviewPage::value_isAddedBelowTheList()
{
    IndicatorsPart *part = indicators();
    QTRY_VERIFY(part->list()->topLevelItemCount() > 0);
    const int before = measurements();
    part->list()->setCurrentItem(part->list()->topLevelItem(0));
    part->findChild<QAction *>(u"plan.indicators.add_value"_s)->trigger();
    auto *value = part->findChild<QLineEdit *>(u"plan.indicators.value"_s);
    QVERIFY(value->isVisible());
    QTest::keyClicks(value, u"12"_s);
    QTest::keyClick(value, Qt::Key_Return);
    QCOMPARE(measurements(), before + 1);
    QTRY_VERIFY(part->list()->topLevelItem(0)->text(IndicatorsPart::Latest).contains(u"12"));
}

void TestPlansOverviewPage::wrongDate_isToldAtTheField()
{
    IndicatorsPart *part = indicators();
    QTRY_VERIFY(part->list()->topLevelItemCount() > 0);
    const int before = measurements();
    part->findChild<QAction *>(u"plan.indicators.add_value"_s)->trigger();
    part->findChild<QLineEdit *>(u"plan.indicators.date"_s)->setText(u"soon"_s);
    auto *value = part->findChild<QLineEdit *>(u"plan.indicators.value"_s);
    QTest::keyClicks(value, u"12"_s);
    QTest::keyClick(value, Qt::Key_Return);
    QCOMPARE(measurements(), before);
    QVERIFY(part->findChild<QLabel *>(u"plan.indicators.finding"_s)->text().contains(u"soon"));
    QTest::keyClick(value, Qt::Key_Escape);
    QTRY_VERIFY(!value->isVisible());
}

void TestPlansOverviewPage::dueReports_areMadeOnce()
{
    const RecordId plan = m_setup->id(u"GMG-MAWP"_s);
    const Row row = m_setup->workspace->row(plan).value();
    Row after = row;
    after.setValue("report_every", qint64(6));
    after.setValue("report_from", PartialDate(2014, 6, 1));
    QVERIFY(m_setup->workspace->apply(changeOf(difference(row, after), u"x"_s)));
    IndicatorsPart *part = indicators();
    const auto reports = [this] {
        return m_setup->workspace->find({&kindOf<ProgressReport>().spec, {}}).value().size();
    };
    const qsizetype before = reports();
    part->findChild<QAction *>(u"plan.indicators.due_reports"_s)->trigger();
    const qsizetype made = reports();
    QVERIFY(made > before);
    part->findChild<QAction *>(u"plan.indicators.due_reports"_s)->trigger();
    QCOMPARE(reports(), made);
}

QTEST_MAIN(TestPlansOverviewPage)
#include "tst_plansoverviewpage.moc"
