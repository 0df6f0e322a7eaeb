// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What fits a State's next planning cycle, and how agencies could help with a recommendation, at the desk.

#include "app/assemble.h"
#include "core/kinds/planningcycle.h"
#include "samplesetup.h"
#include "ui/fields/linkbox.h"
#include "ui/pages/followup/agencyhelppage.h"
#include "ui/pages/followup/calendarspage.h"
#include "ui/pages/followup/fitoffer.h"
#include "ui/pages/followup/fitpage.h"

#include <QCheckBox>
#include <QLabel>
#include <QTest>
#include <QTreeWidget>

using namespace tri::ui;
using namespace Qt::StringLiterals;
using tri::RecordId;

class TestFitPage final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void offers_standOnTheirPages();
    void state_showsCalendarAndLines();
    void noCycle_isSaid();
    void line_becomesSupportInOneStep();
    void support_ofNobody_isTold();
    void print_asksForThePaper();
    void stateKept_acrossSessions();
    void noState_asksForOne();
    void calendars_drawMonthsAndList();
    void calendars_ofNothing_sayWhatToDo();
    void help_listsAgenciesWithReasons();
    void help_beginsASupportRecord();
    void help_ofNothing_saysSo();

private:
    template <typename T> T *open(const QString &paper, const QString &reference)
    {
        m_page.reset(tri::app::pageFactories(m_files).brief(m_setup->context, m_setup->id(reference), paper));
        m_page->resize(1100, 700);
        m_page->show();
        m_page->activateWindow();
        if (!QTest::qWaitForWindowActive(m_page.get()))
            qFatal("The page does not become active.");
        return qobject_cast<T *>(m_page.get());
    }
    [[nodiscard]] static QAction *offered(const Page *page, const QString &name)
    {
        for (const PageOffer *offer : page->findChildren<PageOffer *>(QString(), Qt::FindDirectChildrenOnly))
            for (QAction *action : offer->actions())
                if (action->objectName() == name)
                    return action;
        return nullptr;
    }
    void addCycle(const QString &state, int opensInDays)
    {
        const QDate today = m_setup->context.clock->today();
        tri::PlanningCycle cycle{
            .id = m_setup->workspace->newId(), .state = m_setup->id(state), .instrument = u"undaf"_s};
        cycle.from = tri::PartialDate(today.addYears(2));
        cycle.to = tri::PartialDate(today.addYears(6));
        cycle.preparationFrom = tri::PartialDate(today.addDays(opensInDays));
        m_cycle = cycle.id;
        QVERIFY(m_setup->workspace->apply(changeOf(creation(toRow(cycle)), u"x"_s)));
    }
    [[nodiscard]] static QString all(const QTreeWidget *tree)
    {
        QStringList out;
        for (QTreeWidgetItemIterator at(const_cast<QTreeWidget *>(tree)); *at; ++at)
            for (int column = 0; column < tree->columnCount(); ++column)
                out << (*at)->text(column);
        return out.join(u'\n');
    }
    [[nodiscard]] QList<tri::Row> supports()
    {
        const auto ids =
            m_setup->workspace->find({.kind = m_setup->workspace->registry().kind(u"support"_s)});
        return ids ? m_setup->workspace->rows(*ids).value_or(QList<tri::Row>()) : QList<tri::Row>();
    }

    std::unique_ptr<SampleSetup> m_setup;
    SetChooser m_files;
    RecordId m_cycle;
    std::unique_ptr<Page> m_page;
};

void TestFitPage::init()
{
    m_setup = std::make_unique<SampleSetup>();
    QVERIFY(m_setup->make());
}

void TestFitPage::cleanup()
{
    m_page.reset();
    m_setup.reset();
}

void TestFitPage::offers_standOnTheirPages()
{
    const auto record = [this](const QString &reference) {
        return std::unique_ptr<Page>(
            tri::app::pageFactories(m_files).record(m_setup->context, m_setup->id(reference)));
    };
    const auto state = record(u"NP"_s);
    QVERIFY(offered(state.get(), u"fit.show"_s) && !offered(state.get(), u"fit.help"_s));
    offered(state.get(), u"fit.show"_s)->trigger();
    QCOMPARE(m_setup->navigator.recipe, u"fit"_s);
    QCOMPARE(m_setup->navigator.brief, m_setup->id(u"NP"_s));
    const auto recommendation = record(u"GFMD3-R01"_s);
    offered(recommendation.get(), u"fit.help"_s)->trigger();
    QCOMPARE(m_setup->navigator.recipe, u"agency_help"_s);
    const auto project = record(u"PRJ-JMDI2"_s);
    offered(project.get(), u"fit.sheet"_s)->trigger();
    QCOMPARE(m_setup->navigator.recipe, u"project_sheet"_s);
    offered(project.get(), u"fit.list"_s)->trigger();
    QCOMPARE(m_setup->navigator.recipe, u"project_list"_s);
    QVERIFY(m_setup->navigator.brief.isNull());
    QVERIFY(!offered(record(u"ILO"_s).get(), u"fit.show"_s));
}

void TestFitPage::state_showsCalendarAndLines()
{
    addCycle(u"NP"_s, 200);
    auto *page = open<FitPage>(u"fit"_s, u"NP"_s);
    QVERIFY(page);
    QTRY_VERIFY(!page->isBusy() && page->list()->topLevelItemCount() > 0);
    QVERIFY2(all(page->calendar()).contains(u"Opens in 6 months"_s), qPrintable(all(page->calendar())));
    QVERIFY2(page->findChild<QLabel *>(u"fit.when"_s)->text().contains(u"Opens in 6 months"_s), "when");
    const QString lines = all(page->list());
    QVERIFY2(lines.contains(u"Taken up by the State"_s)
                 && lines.contains(u"follow-up by the State"_s, Qt::CaseInsensitive),
             qPrintable(lines));
    QVERIFY(!page->currentRecord().isNull());
    QTest::keyClick(page->list(), Qt::Key_Return);
    QTRY_COMPARE(m_setup->navigator.record, page->currentRecord());
    QTreeWidgetItem *last = page->calendar()->topLevelItem(page->calendar()->topLevelItemCount() - 1);
    page->calendar()->setCurrentItem(last);
    Q_EMIT page->calendar()->itemActivated(last, 0);
    QCOMPARE(m_setup->navigator.record, m_cycle);
    for (const QTreeWidget *tree : {page->calendar(), page->list()})
        QVERIFY(!tree->accessibleName().isEmpty());
}

void TestFitPage::noCycle_isSaid()
{
    auto *page = open<FitPage>(u"fit"_s, u"JM"_s);
    QTRY_VERIFY(!page->isBusy() && page->canPrint());
    QVERIFY(page->findChild<QLabel *>(u"fit.when"_s)->text().contains(u"No planning cycle"_s));
    QVERIFY(!page->calendar()->isVisible());
    for (QAction *action : page->pageActions())
        if (action->objectName() == u"fit.cycle") {
            action->trigger();
            QCOMPARE(m_setup->navigator.newKind, u"planning_cycle"_s);
            QCOMPARE(m_setup->navigator.newLinks.value(0).second, m_setup->id(u"JM"_s));
        }
}

void TestFitPage::line_becomesSupportInOneStep()
{
    addCycle(u"NP"_s, 30);
    auto *page = open<FitPage>(u"fit"_s, u"NP"_s);
    QTRY_VERIFY(!page->isBusy() && !page->currentRecord().isNull());
    const RecordId recommendation = page->currentRecord();
    const qsizetype before = supports().size();
    page->list()->setFocus();
    QTest::keyClick(page->list(), Qt::Key_S);
    QVERIFY(page->findChild<QWidget *>(u"fit.ask"_s)->isVisible());
    page->findChild<LinkBox *>(u"fit.agency"_s)->setText(u"ILO"_s);
    QTest::keyClick(page->findChild<LinkBox *>(u"fit.agency"_s), Qt::Key_Return);
    QCOMPARE(supports().size(), before + 1);
    tri::Row made = supports().last();
    for (const tri::Row &row : supports())
        if (!row.link(u"planning_cycle").isNull() && row.link(u"planning_cycle") == m_cycle)
            made = row;
    QCOMPARE(made.link(u"planning_cycle"), m_cycle);
    QCOMPARE(made.link(u"recommendation"), recommendation);
    QCOMPARE(made.link(u"organisation"), m_setup->id(u"ILO"_s));
    QCOMPARE(made.text(u"status"), QString());  // nobody said that it is offered
    QTRY_VERIFY(!page->isBusy() && all(page->list()).contains(u"Fits it already"_s));
    QVERIFY(m_setup->workspace->undo());
    QCOMPARE(supports().size(), before);
}

void TestFitPage::support_ofNobody_isTold()
{
    auto *page = open<FitPage>(u"fit"_s, u"NP"_s);
    QTRY_VERIFY(!page->isBusy() && !page->currentRecord().isNull());
    const qsizetype before = supports().size();
    for (const QString &typed : {QString(), u"Atlantis agency"_s}) {
        page->list()->setFocus();
        QTest::keyClick(page->list(), Qt::Key_S);
        page->findChild<LinkBox *>(u"fit.agency"_s)->setText(typed);
        QTest::keyClick(page->findChild<LinkBox *>(u"fit.agency"_s), Qt::Key_Return);
        QCOMPARE(supports().size(), before);
    }
    QTest::keyClick(page->findChild<LinkBox *>(u"fit.agency"_s), Qt::Key_Escape);
    QTRY_VERIFY(!page->findChild<QWidget *>(u"fit.ask"_s)->isVisible());
}

void TestFitPage::print_asksForThePaper()
{
    auto *page = open<FitPage>(u"fit"_s, u"NP"_s);
    QTRY_VERIFY(!page->isBusy() && page->canPrint());
    page->print();
    QCOMPARE(m_setup->navigator.recipe, u"planning_fit"_s);
    QCOMPARE(m_setup->navigator.brief, m_setup->id(u"NP"_s));
}

void TestFitPage::stateKept_acrossSessions()
{
    auto *page = open<FitPage>(u"fit"_s, u"NP"_s);
    QTRY_VERIFY(!page->isBusy() && !page->currentRecord().isNull());
    const QVariantMap kept = page->saveState();
    FitPage other(m_setup->context, {});
    other.restoreState(kept);
    QTRY_VERIFY(!other.isBusy() && other.currentRecord() == page->currentRecord());
}

void TestFitPage::noState_asksForOne()
{
    auto *page = open<FitPage>(u"fit"_s, u"NONE"_s);
    QTRY_VERIFY(!page->isBusy());
    QVERIFY(!page->canPrint());
    QVERIFY(page->list()->topLevelItemCount() == 0);
    page->print();
    QVERIFY(m_setup->navigator.recipe.isEmpty());
}

void TestFitPage::calendars_drawMonthsAndList()
{
    addCycle(u"NP"_s, 40);
    auto *page = new CalendarsPage(m_setup->context);
    m_page.reset(page);
    page->resize(1100, 600);
    page->show();
    QTRY_VERIFY(!page->isBusy() && page->table()->rowCount() > 0);
    int row = -1;
    for (int at = 0; at < page->table()->rowCount(); ++at)
        if (page->table()->verticalHeaderItem(at)->text().contains(u"Nepal"_s))
            row = at;
    QVERIFY(row >= 0);
    QStringList letters;
    int opens = -1;
    for (int month = 0; month < page->table()->columnCount(); ++month) {
        letters << page->table()->item(row, month)->text();
        if (letters.last() == u"O")
            opens = month;
    }
    QCOMPARE(letters.count(u"O"_s), 1);
    QVERIFY(letters.count(u"R"_s) > 0);
    page->table()->setCurrentCell(row, opens);
    QVERIFY(page->findChild<QLabel *>(u"calendars.words"_s)->text().contains(u"its preparation opens"_s));
    QTest::keyClick(page->table(), Qt::Key_Return);
    QTRY_COMPARE(m_setup->navigator.record, page->currentRecord());
    QCOMPARE(page->currentRecord(), m_cycle);
    for (QAction *action : page->pageActions())
        if (action->objectName() == u"calendars.fit")
            action->trigger();
    QCOMPARE(m_setup->navigator.recipe, u"fit"_s);
    page->asList()->setChecked(true);
    QVERIFY(page->list()->isVisible());
    QVERIFY2(all(page->list()).contains(u"Opens in 40 days"_s), qPrintable(all(page->list())));
}

void TestFitPage::calendars_ofNothing_sayWhatToDo()
{
    const auto ids =
        m_setup->workspace->find({.kind = m_setup->workspace->registry().kind(u"planning_cycle"_s)});
    QVERIFY(ids);
    for (const tri::RecordId &id : *ids)
        QVERIFY(m_setup->workspace->apply(changeOf(deletion(*m_setup->workspace->row(id)), u"x"_s)));
    CalendarsPage page(m_setup->context);
    page.show();
    QTRY_VERIFY(!page.isBusy() && page.findChild<QWidget *>(u"calendars.nothing"_s)->isVisible());
    QVERIFY(page.currentRecord().isNull());
}

void TestFitPage::help_listsAgenciesWithReasons()
{
    auto *page = open<AgencyHelpPage>(u"agency_help"_s, u"GFMD3-R01"_s);
    QVERIFY(page);
    QTRY_VERIFY(!page->isBusy() && page->list()->topLevelItemCount() > 0);
    const QString lines = all(page->list());
    QVERIFY2(lines.contains(u"UNDP"_s) && lines.contains(u"support"_s, Qt::CaseInsensitive),
             qPrintable(lines));
    QVERIFY(!page->list()->accessibleName().isEmpty());
    QTest::keyClick(page->list(), Qt::Key_Return);
    QTRY_COMPARE(m_setup->navigator.record, page->currentRecord());
    QVERIFY(page->reveal(m_setup->id(u"UNDP"_s)));
    QCOMPARE(page->saveState().value(u"agency"_s).toString(), m_setup->id(u"UNDP"_s).toString());
}

void TestFitPage::help_beginsASupportRecord()
{
    auto *page = open<AgencyHelpPage>(u"agency_help"_s, u"GFMD3-R01"_s);
    QTRY_VERIFY(!page->isBusy() && page->list()->topLevelItemCount() > 0);
    page->list()->setFocus();
    QTest::keyClick(page->list(), Qt::Key_S);
    QCOMPARE(m_setup->navigator.newKind, u"support"_s);
    QCOMPARE(m_setup->navigator.newLinks.value(1).second, m_setup->id(u"GFMD3-R01"_s));
}

void TestFitPage::help_ofNothing_saysSo()
{
    auto *page = open<AgencyHelpPage>(u"agency_help"_s, u"NONE"_s);
    QTRY_VERIFY(!page->isBusy());
    QCOMPARE(page->list()->topLevelItemCount(), 0);
    QVERIFY(page->findChild<QWidget *>(u"agency_help.nothing"_s)->isVisible());
}

QTEST_MAIN(TestFitPage)
#include "tst_fitpage.moc"
