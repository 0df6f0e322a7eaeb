// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The follow-up matrix on the desk: cells that say what is entered and open it, by keys and mouse; what narrows it; its
// list; and what goes out of it.

#include "core/exchange/tablereader.h"
#include "core/kinds/followup.h"
#include "core/kinds/recommendation.h"
#include "samplesetup.h"
#include "tests/support/testclock.h"
#include "ui/pages/followupmatrix/followupfilters.h"
#include "ui/pages/followupmatrix/followupmatrixpage.h"
#include "ui/pages/followupmatrix/followupmodels.h"
#include "ui/pages/followupmatrix/followuprecords.h"
#include "ui/widgets/noticebar.h"

#include <QAccessible>
#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QTableView>
#include <QTest>
#include <QTreeWidget>

using namespace tri;
using namespace tri::ui;
using namespace Qt::StringLiterals;

class TestFollowUpMatrixPage final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void cell_saysWhatIsEntered();
    void enter_opensTheOnlyRecord();
    void enterOnSeveral_goesToTheList();
    void emptyCell_opensNothing();
    void doubleClick_opens();
    void menu_namesTheRecords();
    void recommendation_staysInSight();
    void keys_walkThroughCells();
    void cells_areReadOut();
    void filter_narrowsAndKeepsThePlace();
    void nothingThatFits_isSaid();
    void list_beginsAtTheSameRecommendation();
    void listLine_opensItsEntry();
    void commit_isSeen();
    void state_comesBack();
    void reveal_findsTheRecommendation();
    void print_asksForWhatIsChosen();
    void copied_hasHeadings();
    void export_writesAWorkbookAndADocument();
    void sharedExport_tellsWhatIsLeftOut();
    void failedExport_isTold();
    void beforeItIsRead_nothingIsTakenFromIt();
    void everythingHasAName();
    void mirrored_keepsTheRecommendationAtTheStart();

private:
    void wait() { QTRY_VERIFY_WITH_TIMEOUT(!m_page->isBusy(), 20000); }
    void choose(const QString &recommendation, const QString &actor);
    [[nodiscard]] QString words() const
    {
        return m_page->findChild<QLabel *>(u"followup_matrix.words"_s)->text();
    }
    [[nodiscard]] QString notice() const { return m_page->findChild<NoticeBar *>()->text(); }
    [[nodiscard]] QAction *action(const QString &name) const
    {
        return m_page->findChild<QAction *>(u"followup_matrix."_s + name);
    }

    tri::test::TestClock m_clock;
    SetChooser m_files;
    std::unique_ptr<SampleSetup> m_setup;
    std::unique_ptr<FollowUpMatrixPage> m_page;
};

void TestFollowUpMatrixPage::init()
{
    m_clock.set(QDateTime(QDate(2014, 4, 3), QTime(9, 0), Qt::UTC));
    m_setup = std::make_unique<SampleSetup>();
    QVERIFY(m_setup->make());
    m_setup->context.clock = &m_clock;
    m_setup->context.files = &m_files;
    m_page = std::make_unique<FollowUpMatrixPage>(m_setup->context);
    m_page->resize(1000, 640);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    wait();
    m_page->focusFirst();
}

void TestFollowUpMatrixPage::cleanup()
{
    m_page.reset();
    m_setup.reset();
}

/// @p actor as its column is headed.
void TestFollowUpMatrixPage::choose(const QString &recommendation, const QString &actor)
{
    const FollowUpMatrix &matrix = m_page->matrix();
    for (int row = 0; row < matrix.rows.size(); ++row)
        for (int column = 0; column < matrix.columns.size(); ++column)
            if (matrix.recommendation(row).reference == recommendation
                && matrix.actor(column).shortName == actor) {
                m_page->grid()->setCurrentIndex(m_page->model()->index(row, column));
                return;
            }
    QFAIL(qPrintable(recommendation + u' ' + actor));
}

void TestFollowUpMatrixPage::cell_saysWhatIsEntered()
{
    choose(u"GFMD1-R03"_s, u"Bangladesh"_s);
    const QString text = m_page->grid()->currentIndex().data().toString();
    QCOMPARE(text, u"Done\n2009, noted by us"_s);
    QVERIFY2(words().startsWith(u"GFMD1-R03"_s) && words().contains(u"Bangladesh"_s), qPrintable(words()));
    const QTreeWidget *records = m_page->records()->list();
    QCOMPARE(records->topLevelItemCount(), 2);
    QVERIFY(records->topLevelItem(0)->text(0).startsWith(u"FU-001"_s));
    QCOMPARE(records->topLevelItem(0)->text(4), u"noted by us, no consent to print yet"_s);
    QCOMPARE(records->topLevelItem(1)->text(1), u"Recommendation"_s);
}

void TestFollowUpMatrixPage::enter_opensTheOnlyRecord()
{
    choose(u"GFMD1-R03"_s, u"Bangladesh"_s);
    QTest::keyClick(m_page->grid(), Qt::Key_Return);
    QCOMPARE(m_setup->navigator.record, m_setup->id(u"FU-001"_s));
}

void TestFollowUpMatrixPage::enterOnSeveral_goesToTheList()
{
    choose(u"GFMD4-R01"_s, u"IOM"_s);  // two phases of a programme
    QVERIFY(m_page->model()->recordsAt(m_page->grid()->currentIndex()).size() > 1);
    QTest::keyClick(m_page->grid(), Qt::Key_Return);
    QVERIFY(m_setup->navigator.record.isNull());
    QVERIFY(m_page->records()->hasKeyboard());
    QTest::keyClick(m_page->records()->list(), Qt::Key_Down);
    QTest::keyClick(m_page->records()->list(), Qt::Key_Return);
    QCOMPARE(m_setup->navigator.record, m_page->currentRecord());
    QVERIFY(!m_setup->navigator.record.isNull());
}

void TestFollowUpMatrixPage::emptyCell_opensNothing()
{
    choose(u"GFMD1-R03"_s, u"IOM"_s);
    QCOMPARE(m_page->grid()->currentIndex().data().toString(), QString());
    QVERIFY(words().endsWith(u"Nothing is entered here."_s));
    QVERIFY(!words().contains(u"no action"_s, Qt::CaseInsensitive));
    QTest::keyClick(m_page->grid(), Qt::Key_Return);
    QVERIFY(m_setup->navigator.record.isNull());
    QVERIFY(m_page->records()->hasKeyboard());  // where the recommendation stands
}

void TestFollowUpMatrixPage::doubleClick_opens()
{
    choose(u"GFMD1-R03"_s, u"Bangladesh"_s);
    m_page->grid()->scrollTo(m_page->grid()->currentIndex());
    const QPoint place = m_page->grid()->visualRect(m_page->grid()->currentIndex()).center();
    QTest::mouseClick(m_page->grid()->viewport(), Qt::LeftButton, {}, place);
    QTest::mouseDClick(m_page->grid()->viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(m_setup->navigator.record, m_setup->id(u"FU-001"_s));
    QHeaderView *lines = m_page->grid()->verticalHeader();
    const int y = lines->sectionViewportPosition(m_page->grid()->currentIndex().row()) + 4;
    QTest::mouseClick(lines->viewport(), Qt::LeftButton, {}, QPoint(20, y));
    QTest::mouseDClick(lines->viewport(), Qt::LeftButton, {}, QPoint(20, y));
    QCOMPARE(m_setup->navigator.record, m_setup->id(u"GFMD1-R03"_s));
}

void TestFollowUpMatrixPage::menu_namesTheRecords()
{
    choose(u"GFMD1-R03"_s, u"Bangladesh"_s);
    m_page->grid()->scrollTo(m_page->grid()->currentIndex());
    const QPoint place = m_page->grid()->visualRect(m_page->grid()->currentIndex()).center();
    Q_EMIT m_page->grid()->customContextMenuRequested(place);
    auto *menu = m_page->findChild<QMenu *>(u"followup_matrix.menu"_s);
    QVERIFY(menu);
    QCOMPARE(menu->actions().first()->text(), u"Open Follow-up FU-001"_s);
    QVERIFY(menu->actions().contains(action(u"open_recommendation"_s)));
    menu->actions().first()->trigger();
    QCOMPARE(m_setup->navigator.record, m_setup->id(u"FU-001"_s));
    action(u"open_recommendation"_s)->trigger();
    QCOMPARE(m_setup->navigator.record, m_setup->id(u"GFMD1-R03"_s));
    menu->close();
}

void TestFollowUpMatrixPage::recommendation_staysInSight()
{
    QTableView *grid = m_page->grid();
    const QRect before = grid->verticalHeader()->geometry();
    grid->setCurrentIndex(m_page->model()->index(0, m_page->model()->columnCount() - 1));
    QVERIFY(grid->columnViewportPosition(0) < 0);  // scrolled
    QCOMPARE(grid->verticalHeader()->geometry(), before);
    QVERIFY(grid->verticalHeader()->isVisible() && grid->horizontalHeader()->isVisible());
    const QString name = m_page->model()->headerData(0, Qt::Vertical, Qt::AccessibleTextRole).toString();
    QVERIFY2(name.startsWith(u"GFMD1-R01 "_s), qPrintable(name));
}

void TestFollowUpMatrixPage::keys_walkThroughCells()
{
    QTableView *grid = m_page->grid();
    grid->setCurrentIndex(m_page->model()->index(0, 0));
    QTest::keyClick(grid, Qt::Key_Right);
    QTest::keyClick(grid, Qt::Key_Down);
    QCOMPARE(grid->currentIndex(), m_page->model()->index(1, 1));
    QTest::keyClick(grid, Qt::Key_End);
    QCOMPARE(grid->currentIndex().column(), m_page->model()->columnCount() - 1);
    QTest::keyClick(grid, Qt::Key_Tab);  // no key is caught in the table
    QVERIFY(!grid->hasFocus());
}

void TestFollowUpMatrixPage::cells_areReadOut()
{
    choose(u"GFMD1-R03"_s, u"Bangladesh"_s);
    const QString read = m_page->grid()->currentIndex().data(Qt::AccessibleTextRole).toString();
    for (const QString &part : {u"GFMD1-R03"_s, u"Bangladesh"_s, u"FU-001"_s, u"Done"_s, u"noted by us"_s})
        QVERIFY2(read.contains(part), qPrintable(read));
    QVERIFY(!read.contains(u'\n'));
}

void TestFollowUpMatrixPage::filter_narrowsAndKeepsThePlace()
{
    choose(u"GFMD4-R01"_s, u"IOM"_s);
    const int before = m_page->model()->rowCount();
    auto *meeting = m_page->findChild<QComboBox *>(u"followup_matrix.meeting"_s);
    meeting->setCurrentIndex(meeting->findData(m_setup->id(u"GFMD4"_s).toString()));
    wait();
    QVERIFY(m_page->model()->rowCount() > 0 && m_page->model()->rowCount() < before);
    QCOMPARE(m_page->model()->recommendationId(m_page->grid()->currentIndex().row()),
             m_setup->id(u"GFMD4-R01"_s));
    auto *actors = m_page->findChild<QComboBox *>(u"followup_matrix.actors"_s);
    actors->setCurrentIndex(1);
    wait();
    for (int column = 0; column < m_page->matrix().columns.size(); ++column)
        QVERIFY(m_page->matrix().actor(column).kind == MatrixActorKind::State);
    auto *all = m_page->findChild<QCheckBox *>(u"followup_matrix.all_states"_s);
    all->setChecked(true);
    wait();
    QCOMPARE(m_page->model()->columnCount(), 195);
}

void TestFollowUpMatrixPage::nothingThatFits_isSaid()
{
    MatrixQuestion question;
    question.from = 1900;
    question.to = 1901;
    m_page->ask(question);
    wait();
    QVERIFY(!m_page->grid()->isVisible());
    QVERIFY(m_page->findChild<QWidget *>(u"followup_matrix.empty"_s)->isVisible());
    QVERIFY(!action(u"export"_s)->isEnabled());
    m_page->ask({});
    wait();
    QVERIFY(m_page->grid()->isVisible());
    QVERIFY(action(u"export"_s)->isEnabled());
}

void TestFollowUpMatrixPage::list_beginsAtTheSameRecommendation()
{
    choose(u"GFMD4-R01"_s, u"IOM"_s);
    m_page->findChild<QComboBox *>(u"followup_matrix.form"_s)->setCurrentIndex(1);
    QVERIFY(m_page->list()->isVisible());
    QCOMPARE(m_page->model()->recommendationId(m_page->list()->currentIndex().row()),
             m_setup->id(u"GFMD4-R01"_s));
    QStringList headings;
    for (int column = 0; column < m_page->model()->columnCount(); ++column)
        headings << m_page->model()->heading(column);
    QCOMPARE(headings,
             (QStringList{u"Meeting and roundtable"_s, u"Theme"_s, u"Addressees"_s, u"Taken up by"_s,
                          u"What was done"_s, u"Since"_s, u"Status"_s, u"Source, and who declared it"_s,
                          u"Support on offer"_s, u"Next step"_s, u"Last checked"_s}));
}

void TestFollowUpMatrixPage::listLine_opensItsEntry()
{
    m_page->showList(true);
    const FollowUpMatrix &matrix = m_page->matrix();
    for (int row = 0; row < matrix.lines.size(); ++row)
        if (matrix.lines[row].entry >= 0 && matrix.entry(matrix.lines[row].entry).reference == u"FU-001") {
            m_page->list()->setCurrentIndex(m_page->model()->index(row, 4));
            break;
        }
    QTest::keyClick(m_page->list(), Qt::Key_Return);
    QCOMPARE(m_setup->navigator.record, m_setup->id(u"FU-001"_s));
}

void TestFollowUpMatrixPage::commit_isSeen()
{
    choose(u"GFMD1-R03"_s, u"Bangladesh"_s);
    FollowUp one{.id = m_setup->workspace->newId(),
                 .description = LocalText(u"en"_s, u"More"_s),
                 .reference = u"FU-900"_s};
    one.recommendations = {m_setup->id(u"GFMD1-R03"_s)};
    one.actors = {m_setup->id(u"BD"_s)};
    one.status = u"under_way"_s;
    QVERIFY(m_setup->workspace->apply(changeOf(creation(toRow(one)), u"x"_s)));
    wait();
    QCOMPARE(m_page->grid()->currentIndex().data().toString(),
             u"Under way, done\n2 entries, their words differ"_s);
    QCOMPARE(m_page->records()->list()->topLevelItemCount(), 3);
}

void TestFollowUpMatrixPage::state_comesBack()
{
    MatrixQuestion question{.theme = m_setup->id(u"T-MAINSTREAM"_s)};
    question.actors = MatrixQuestion::Actors::Organisations;
    m_page->ask(question);
    wait();
    m_page->grid()->setCurrentIndex(m_page->model()->index(1, 1));
    const QVariantMap state = m_page->saveState();
    FollowUpMatrixPage again(m_setup->context);
    again.restoreState(state);
    QTRY_VERIFY(!again.isBusy());
    QCOMPARE(again.filters()->question(), question);
    QCOMPARE(again.grid()->currentIndex().row(), 1);
    QCOMPARE(again.grid()->currentIndex().column(), 1);
    again.restoreState({{u"question"_s, u"theme=broken&status=x"_s}, {u"row"_s, 100000}, {u"column"_s, -4}});
    QTRY_VERIFY(!again.isBusy());
    QVERIFY(again.grid()->currentIndex().isValid());
}

void TestFollowUpMatrixPage::reveal_findsTheRecommendation()
{
    QVERIFY(m_page->reveal(m_setup->id(u"GFMD4-R01"_s)));
    QCOMPARE(m_page->model()->recommendationId(m_page->grid()->currentIndex().row()),
             m_setup->id(u"GFMD4-R01"_s));
    QVERIFY(!m_page->reveal(m_setup->id(u"SE"_s)));
}

void TestFollowUpMatrixPage::print_asksForWhatIsChosen()
{
    QVERIFY(m_page->canPrint());
    m_page->print();
    QCOMPARE(m_setup->navigator.recipe, u"followup_matrix"_s);
    MatrixQuestion question;
    question.actors = MatrixQuestion::Actors::States;
    m_page->ask(question);
    m_page->showList(true);
    m_page->print();
    QCOMPARE(m_setup->navigator.recipe, u"followup_list@actors=states"_s);
}

void TestFollowUpMatrixPage::copied_hasHeadings()
{
    action(u"copy"_s)->trigger();
    const QStringList lines = QGuiApplication::clipboard()->mimeData()->text().split(u'\n');
    QVERIFY2(lines.first().startsWith(u"Number\tRecommendation\t"_s), qPrintable(lines.first()));
    QVERIFY(lines.size() > m_page->model()->rowCount());
}

void TestFollowUpMatrixPage::export_writesAWorkbookAndADocument()
{
    m_files.answer = m_setup->dir.filePath(u"m.xlsx"_s);
    action(u"export"_s)->trigger();
    const auto table = readTableFile(m_files.answer);
    QVERIFY(table);
    QCOMPARE(table->records.size(), m_page->model()->rowCount());
    QVERIFY(notice().contains(u"our own office"_s));
    m_files.answer = m_setup->dir.filePath(u"m.docx"_s);
    action(u"export"_s)->trigger();
    QFile document(m_files.answer);
    QVERIFY(document.open(QIODevice::ReadOnly));
    QVERIFY(document.readAll().startsWith("PK"));
}

void TestFollowUpMatrixPage::sharedExport_tellsWhatIsLeftOut()
{
    m_files.answer = m_setup->dir.filePath(u"m.xlsx"_s);
    action(u"export_shared"_s)->trigger();
    QVERIFY2(notice().contains(u"Follow-up of States without their consent"_s)
                 && notice().contains(u"FU-001"_s),
             qPrintable(notice()));
    TableOptions options;
    options.sheet = u"Follow-up list"_s;
    const auto table = readTableFile(m_files.answer, options);
    QVERIFY(table);
    for (const CsvRecord &record : table->records)
        QVERIFY(!record.cells.value(6).contains(u"Feasibility study on lowering costs"_s));
}

void TestFollowUpMatrixPage::failedExport_isTold()
{
    m_page->exportTo(m_setup->dir.filePath(u"no/such/folder/m.xlsx"_s), false);
    QVERIFY(m_page->findChild<NoticeBar *>()->tone() == NoticeBar::Tone::Problem);
}

/// Whoever is quick: the matrix is read in the background.
void TestFollowUpMatrixPage::beforeItIsRead_nothingIsTakenFromIt()
{
    FollowUpMatrixPage page(m_setup->context);
    const QList<QAction *> actions = page.pageActions();
    QVERIFY(actions.size() >= 4);
    for (QAction *action : actions) {
        QVERIFY2(!action->isEnabled(), qPrintable(action->text()));
        action->trigger();
    }
    QTRY_VERIFY_WITH_TIMEOUT(!page.isBusy(), 20000);
    for (QAction *action : actions)
        QVERIFY2(action->isEnabled(), qPrintable(action->text()));
}

void TestFollowUpMatrixPage::everythingHasAName()
{
    for (const QWidget *widget : m_page->findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus
            || widget->objectName().startsWith(u"qt_"))
            continue;
        QAccessibleInterface *access = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        QVERIFY2(access && !access->text(QAccessible::Name).isEmpty(), qPrintable(widget->objectName()));
    }
    for (const QAction *one : m_page->pageActions())
        QVERIFY(!one->objectName().isEmpty() && !one->toolTip().isEmpty());
}

void TestFollowUpMatrixPage::mirrored_keepsTheRecommendationAtTheStart()
{
    m_page->setLayoutDirection(Qt::RightToLeft);
    QTableView *grid = m_page->grid();
    QTRY_VERIFY(grid->verticalHeader()->x() > grid->viewport()->x());
    grid->setCurrentIndex(m_page->model()->index(0, 0));
    QTest::keyClick(grid, Qt::Key_Left);
    QCOMPARE(grid->currentIndex().column(), 1);
}

QTEST_MAIN(TestFollowUpMatrixPage)
#include "tst_followupmatrixpage.moc"
