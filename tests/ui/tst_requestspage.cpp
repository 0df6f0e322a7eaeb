// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Requests for expertise as a flow, by keyboard: inbox and load, notice and answer times.

#include "app/assemble.h"
#include "core/kinds/savedview.h"
#include "requestspagetest.h"
#include "ui/lists/tableclip.h"
#include "ui/pages/plans/loadchart.h"
#include "ui/pages/requests/loadpanel.h"
#include "ui/pages/requests/spreadchart.h"
#include "ui/pages/requests/timespart.h"
#include "ui/shell/desk.h"
#include "ui/shell/sidebar.h"
#include "ui/widgets/noticebar.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QMimeData>
#include <QPushButton>
#include <QTableWidget>

using namespace tri;
using namespace tri::ui;
using namespace Qt::StringLiterals;

class TestRequestsPage final : public RequestsPageTest {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_GB"_s)); }
    void init() { setUp(); }
    void cleanup() { tearDown(); }
    void inbox_groupsByWhatWaits();
    void inbox_ofOneAgency();
    void inbox_beginsWithWhomWeWorkFor();
    void inbox_opensTheRecordByKey();
    void inbox_followsChanges();
    void load_tellsAndListsEachNumber();
    void load_givesTheReasonOfWhatWasDeclined();
    void load_asBarsIsWalkedByKeys();
    void board_isAKeptView();
    void board_ofAReadOnlyFile_tellsTheWay();
    void times_listTheRequestsOfAGroup();
    void times_monthsAreToldApart();
    void times_asTableAndCopied();
    void times_areReadableForAssistiveTechnology();
    void times_areMirrored();
    void emptyWorkspace_saysWhatToDo();
    void placeComesBack();
    void everythingHasItsName();
    void sideBarLeadsHere();
};

void TestRequestsPage::inbox_groupsByWhatWaits()
{
    QCOMPARE(groups(u"requests.inbox_list"_s),
             (QStringList{u"Offered, to be confirmed (1): TRI-ER-02"_s,
                          u"To deliver (3): TRI-ER-03 TRI-ER-07 TRI-ER-05"_s,
                          u"Done lately (3): TRI-ER-06 TRI-ER-01 TRI-ER-04"_s}));
    const QTreeWidgetItem *first = tree(u"requests.inbox_list"_s)->topLevelItem(0)->child(0);
    QVERIFY(first->text(InboxPart::NeededBy).contains(u"11 Apr 2014"_s));
    QCOMPARE(first->text(InboxPart::Left), u"tomorrow"_s);
    QVERIFY(!first->text(InboxPart::AskedBy).isEmpty() && !first->text(InboxPart::For).isEmpty());
    QCOMPARE(inbox()->subtitle(), u"4 requests wait"_s);
}

void TestRequestsPage::inbox_ofOneAgency()
{
    inbox()->setAgency(m_setup->id(u"ILO"_s));
    QCOMPARE(groups(u"requests.inbox_list"_s),
             (QStringList{u"To answer (1): TRI-ER-02"_s, u"To deliver (1): TRI-ER-07"_s,
                          u"Done lately (2): TRI-ER-01 TRI-ER-03"_s}));
    // By key, in the box of those who were asked.
    auto *box = part<QComboBox>(u"requests.agency"_s);
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Home);
    QTRY_COMPARE(groups(u"requests.inbox_list"_s).size(), 3);
    QVERIFY(inbox()->agency().isNull());
    QTest::keyClicks(box, u"WHO"_s);
    QTRY_COMPARE(groups(u"requests.inbox_list"_s), QStringList{u"Done lately (1): TRI-ER-06"_s});
    m_clock.set(QDateTime(QDate(2020, 1, 1), QTime(9, 0), Qt::UTC));
    inbox()->setAgency(m_setup->id(u"WHO"_s));
    QVERIFY(part<QWidget>(u"requests.nothing_waits"_s)->isVisible());
    inbox()->setAgency({});
    QCOMPARE(tree(u"requests.inbox_list"_s)->topLevelItem(0)->child(0)->text(InboxPart::Left),
             u"2091 days past"_s);
}

void TestRequestsPage::inbox_beginsWithWhomWeWorkFor()
{
    m_setup->preferences->mine.set({m_setup->id(u"UNESCO"_s).toString()});
    make();
    QCOMPARE(inbox()->agency(), m_setup->id(u"UNESCO"_s));
    QCOMPARE(groups(u"requests.inbox_list"_s), QStringList{u"Offered, to be confirmed (1): TRI-ER-02"_s});
}

void TestRequestsPage::inbox_opensTheRecordByKey()
{
    m_page->focusFirst();
    QVERIFY(tree(u"requests.inbox_list"_s)->hasFocus());
    QTest::keyClick(m_page->focusWidget(), Qt::Key_Down);
    QTest::keyClick(m_page->focusWidget(), Qt::Key_Down);
    QTest::keyClick(m_page->focusWidget(), Qt::Key_Return);
    QCOMPARE(m_navigator.record, inbox()->currentRequest());
    QVERIFY(m_page->reveal(m_setup->id(u"TRI-ER-05"_s)));
    QTest::keyClick(m_page->focusWidget(), Qt::Key_Return);
    QCOMPARE(m_navigator.record, m_setup->id(u"TRI-ER-05"_s));
    QVERIFY(!m_page->reveal(m_setup->id(u"GMG"_s)));
}

void TestRequestsPage::inbox_followsChanges()
{
    const Row before = m_setup->workspace->row(m_setup->id(u"TRI-ER-02"_s)).value();
    Row after = before;
    after.setValue(u"status"_s, u"accepted"_s);
    QVERIFY(m_setup->workspace->apply(changeOf(difference(before, after), u"x"_s)));
    QTRY_COMPARE(groups(u"requests.inbox_list"_s).first(),
                 u"To deliver (4): TRI-ER-02 TRI-ER-03 TRI-ER-07 TRI-ER-05"_s);
    QVERIFY(m_setup->workspace->undo());
    QTRY_COMPARE(groups(u"requests.inbox_list"_s).size(), 3);
}

void TestRequestsPage::load_tellsAndListsEachNumber()
{
    auto *table = part<QTableWidget>(u"requests.load_table"_s);
    auto *list = m_page->findChild<RequestList *>(u"requests.load_records"_s);
    QVERIFY(table->rowCount() >= 8);
    for (int row = 0; row < table->rowCount(); ++row) {
        for (int column = 0; column < LoadPanel::Columns; ++column) {
            table->setCurrentCell(row, column);
            const QString number = table->item(row, column)->text();
            QCOMPARE(number == u"–"_s ? 0 : number.toInt(), list->topLevelItemCount());
            QVERIFY(part<QLabel>(u"requests.load_words"_s)
                        ->text()
                        .contains(table->verticalHeaderItem(row)->text()));
        }
        if (row > 0)  // by name: no ranking
            QVERIFY(QString::localeAwareCompare(table->verticalHeaderItem(row - 1)->text(),
                                                table->verticalHeaderItem(row)->text())
                    <= 0);
    }
    inbox()->setAgency(m_setup->id(u"ILO"_s));
    QCOMPARE(table->verticalHeaderItem(table->currentRow())->text(), u"ILO"_s);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Home);
    QCOMPARE(table->currentItem()->text(), u"11"_s);
    QTest::keyClick(table, Qt::Key_Return);
    QVERIFY(list->hasFocus());
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(m_navigator.record, list->current());
}

void TestRequestsPage::load_givesTheReasonOfWhatWasDeclined()
{
    inbox()->setAgency(m_setup->id(u"WHO"_s));
    auto *table = part<QTableWidget>(u"requests.load_table"_s);
    table->setCurrentCell(table->currentRow(), LoadPanel::Declined);
    const RequestList *list = m_page->findChild<RequestList *>(u"requests.load_records"_s);
    QCOMPARE(list->topLevelItemCount(), 1);
    QVERIFY(list->topLevelItem(0)->text(1).contains(u"No specialist is free"_s));
}

void TestRequestsPage::load_asBarsIsWalkedByKeys()
{
    auto *table = part<QTableWidget>(u"requests.load_table"_s);
    table->setCurrentCell(2, 1);
    part<QComboBox>(u"requests.load_form"_s)->setCurrentIndex(1);
    auto *chart = m_page->findChild<LoadChart *>();
    QVERIFY(chart->isVisible());
    QCOMPARE(chart->currentLine(), 2);
    QCOMPARE(chart->currentColumn(), 1);
    chart->setFocus();
    QTest::keyClick(chart, Qt::Key_Up);
    QTest::keyClick(chart, Qt::Key_Left);
    QCOMPARE(part<QLabel>(u"requests.load_words"_s)->text(), chart->currentWords());
    QVERIFY(chart->currentWords().contains(table->verticalHeaderItem(1)->text()));
    QTest::keyClick(chart, Qt::Key_Return);
    QVERIFY(tree(u"requests.load_records"_s)->hasFocus());
}

void TestRequestsPage::board_isAKeptView()
{
    const auto views = [this] {
        return m_setup->workspace->find({&kindOf<SavedView>().spec, {}}).value().size();
    };
    const auto before = views();
    part<QAction>(u"requests.board"_s)->trigger();
    QCOMPARE(views(), before + 1);
    QVERIFY(!m_navigator.view.isNull());
    const Row view = m_setup->workspace->row(m_navigator.view).value();
    QCOMPARE(view.text(u"kind"), u"expertise_request"_s);
    QCOMPARE(view.text(u"layout"), u"board"_s);
    QCOMPARE(view.text(u"group"), u"status"_s);
    const RecordId made = std::exchange(m_navigator.view, RecordId());
    part<QAction>(u"requests.board"_s)->trigger();
    QCOMPARE(m_navigator.view, made);
    QCOMPARE(views(), before + 1);
    QVERIFY(m_setup->workspace->undo());
    QCOMPARE(views(), before);
}

void TestRequestsPage::board_ofAReadOnlyFile_tellsTheWay()
{
    const QString path = m_setup->workspace->path();
    m_page.reset();
    m_setup->workspace.reset();
    Workspace::Options options;
    options.registry = &allKinds();
    auto opened = Workspace::open(path, Workspace::Mode::ReadOnly, options);
    QVERIFY(opened);
    m_setup->workspace = std::move(*opened);
    m_setup->context.workspace = m_setup->workspace.get();
    make();
    part<QAction>(u"requests.board"_s)->trigger();
    QCOMPARE(m_navigator.kind, u"expertise_request"_s);
    QVERIFY(m_navigator.note.contains(u"read-only"_s));
    showTab(2);
    QVERIFY(!part<QPushButton>(u"requests.accept"_s)->isEnabled());
}

void TestRequestsPage::times_listTheRequestsOfAGroup()
{
    showTab(1);
    m_page->focusFirst();
    auto *chart = m_page->findChild<SpreadChart *>();
    auto *list = m_page->findChild<RequestList *>(u"requests.group_records"_s);
    auto *words = part<QLabel>(u"requests.group_words"_s);
    QVERIFY(chart->hasFocus());
    QCOMPARE(chart->rows().size(), 6);  // together, and five kinds
    QCOMPARE(list->topLevelItemCount(), 19);
    QVERIFY2(words->text().contains(u"from 10 to 84, the middle half from"_s), qPrintable(words->text()));
    QVERIFY2(words->text().contains(u"the median is 49."_s), qPrintable(words->text()));
    QTest::keyClick(chart, Qt::Key_Down);
    QTest::keyClick(chart, Qt::Key_Down);
    QCOMPARE(chart->rows()[chart->currentRow()].title, u"Speaker"_s);
    QCOMPARE(list->topLevelItemCount(), 6);
    QStringList told;
    for (int at = 0; at < list->topLevelItemCount(); ++at)
        told << list->topLevelItem(at)->text(1);
    QCOMPARE(told.filter(u"17 days"_s).size(), 2);
    QTest::keyClick(chart, Qt::Key_Return);
    QVERIFY(list->hasFocus());
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(m_navigator.record, list->current());
    part<QComboBox>(u"requests.figure"_s)->setCurrentIndex(1);
    QVERIFY2(words->text().contains(u"Without a day of asking or of an answer: 1."_s),
             qPrintable(words->text()));
    part<QComboBox>(u"requests.by"_s)->setCurrentIndex(2);
    QCOMPARE(chart->currentRow(), 0);
    QStringList chairs;
    for (const auto &row : chart->rows())
        chairs << row.title.section(u' ', 0, 0).remove(u',');
    QCOMPARE(chairs.size(), 4);
    for (const QString &chair : {u"Switzerland"_s, u"Mauritius"_s, u"Sweden"_s})
        QVERIFY2(chairs.contains(chair), qPrintable(chairs.join(u' ')));
}

void TestRequestsPage::times_monthsAreToldApart()
{
    for (const QString &reference :
         {u"TRI-ER-02"_s, u"TRI-ER-2011-6"_s, u"TRI-ER-2012-5"_s, u"TRI-ER-2012-6"_s}) {
        const Row before = m_setup->workspace->row(m_setup->id(reference)).value();
        Row after = before;
        const PartialDate asked = before.date(u"asked_on");
        after.setValue(u"asked_on"_s, PartialDate(asked.year, asked.month));
        QVERIFY(m_setup->workspace->apply(changeOf(difference(before, after), u"x"_s)));
    }
    const Row other = m_setup->workspace->row(m_setup->id(u"TRI-ER-06"_s)).value();
    Row wrong = other;
    wrong.setValue(u"needed_by"_s, PartialDate(2014, 3, 20));
    QVERIFY(m_setup->workspace->apply(changeOf(difference(other, wrong), u"x"_s)));
    settled();
    showTab(1);
    auto *chart = m_page->findChild<SpreadChart *>();
    chart->setCurrentRow(2);
    const QString words = part<QLabel>(u"requests.group_words"_s)->text();
    QVERIFY2(words.contains(u"Known to the month or year alone, and not counted in these: 5."_s),
             qPrintable(words));
    QVERIFY2(words.contains(u"Needed before being asked: 1."_s), qPrintable(words));
    QVERIFY(!words.contains(u"median"_s));
    const RequestList *list = m_page->findChild<RequestList *>(u"requests.group_records"_s);
    QStringList told;
    for (int at = 0; at < list->topLevelItemCount(); ++at)
        told << list->topLevelItem(at)->text(1);
    QVERIFY2(told.join(u'|').contains(u"11 to 41 days"_s), qPrintable(told.join(u'|')));
    QVERIFY(told.join(u'|').contains(u"needed before asked"_s));
}

void TestRequestsPage::times_asTableAndCopied()
{
    showTab(1);
    part<QComboBox>(u"requests.times_form"_s)->setCurrentIndex(1);
    QTreeWidget *table = tree(u"requests.times_table"_s);
    QVERIFY(table->isVisible());
    m_page->focusFirst();
    QVERIFY(table->hasFocus());
    QCOMPARE(table->topLevelItemCount(), 6);
    QCOMPARE(table->topLevelItem(0)->text(1), u"19"_s);
    QCOMPARE(table->topLevelItem(0)->text(3), u"10"_s);
    QCOMPARE(table->topLevelItem(0)->text(5), u"49"_s);
    QCOMPARE(table->topLevelItem(0)->text(7), u"84"_s);
    QTest::keyClick(table, Qt::Key_Down);
    QCOMPARE(m_page->findChild<SpreadChart *>()->currentRow(), 1);
    QTest::keySequence(table, QKeySequence::Copy);
    const auto cells = cellsOf(*QGuiApplication::clipboard()->mimeData());
    QVERIFY(cells);
    QCOMPARE(cells->size(), 7);
    QVERIFY(m_page->findChild<NoticeBar *>()->text().contains(u"copied"_s));
}

void TestRequestsPage::times_areReadableForAssistiveTechnology()
{
    showTab(1);
    auto *chart = m_page->findChild<SpreadChart *>();
    QAccessibleInterface *access = QAccessible::queryAccessibleInterface(chart);
    QVERIFY(access);
    QCOMPARE(access->role(), QAccessible::List);
    QCOMPARE(access->childCount(), 6);
    for (int row = 0; row < 6; ++row) {
        QAccessibleInterface *child = access->child(row);
        QCOMPARE(child->text(QAccessible::Name), chart->rows()[row].title);
        QCOMPARE(child->text(QAccessible::Description), chart->rows()[row].words);
        QCOMPARE(access->indexOfChild(child), row);
    }
    chart->setFocus();
    chart->setCurrentRow(2);
    QVERIFY(access->child(2)->state().focused);
    QCOMPARE(access->focusChild(), access->child(2));
}

void TestRequestsPage::times_areMirrored()
{
    showTab(1);
    const auto *chart = m_page->findChild<SpreadChart *>();
    QVERIFY(chart->placeOf(10) < chart->placeOf(60));
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    make();
    showTab(1);
    chart = m_page->findChild<SpreadChart *>();
    QVERIFY(chart->placeOf(10) > chart->placeOf(60));
    QVERIFY(chart->placeOf(0) < chart->viewport()->width());
}

void TestRequestsPage::emptyWorkspace_saysWhatToDo()
{
    makeEmpty(u"empty.trilateral"_s);
    make();
    QVERIFY(part<QWidget>(u"requests.empty"_s)->isVisible());
    QVERIFY(m_page->pageActions().isEmpty() && !m_page->canPrint());
    m_page->focusFirst();
    auto *add = part<QPushButton>(u"requests.add"_s);
    QVERIFY(add->hasFocus());
    QTest::keyClick(add, Qt::Key_Space);
    QCOMPARE(m_navigator.newKind, u"expertise_request"_s);
    QTest::keyClick(part<QPushButton>(u"requests.list"_s), Qt::Key_Space);
    QCOMPARE(m_navigator.kind, u"expertise_request"_s);
}

void TestRequestsPage::placeComesBack()
{
    inbox()->setAgency(m_setup->id(u"ILO"_s));
    QVERIFY(m_page->reveal(m_setup->id(u"TRI-ER-07"_s)));
    showTab(1);
    part<QComboBox>(u"requests.by"_s)->setCurrentIndex(1);
    m_page->findChild<SpreadChart *>()->setCurrentRow(1);
    const QVariantMap state = m_page->saveState();
    m_page = std::make_unique<RequestsPage>(m_setup->context);
    m_page->restoreState(state);  // before anything is read
    m_page->show();
    m_page->refresh();
    settled();
    QCOMPARE(part<QTabWidget>(u"requests.tabs"_s)->currentIndex(), 1);
    QCOMPARE(part<QComboBox>(u"requests.by"_s)->currentIndex(), 1);
    QCOMPARE(m_page->findChild<SpreadChart *>()->currentRow(), 1);
    QCOMPARE(m_page->saveState().value(u"requests.inbox"_s), state.value(u"requests.inbox"_s));
    showTab(0);
    QCOMPARE(inbox()->agency(), m_setup->id(u"ILO"_s));
    QCOMPARE(inbox()->currentRequest(), m_setup->id(u"TRI-ER-07"_s));
}

void TestRequestsPage::everythingHasItsName()
{
    makeHistory();
    for (int tab = 0; tab < 3; ++tab) {
        showTab(tab);
        for (const QWidget *widget : m_page->findChildren<QWidget *>()) {
            if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus))
                continue;
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            const QString name = !widget->accessibleName().isEmpty() ? widget->accessibleName()
                : button                                             ? button->text()
                                                                     : QString();
            const QString what =
                QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
            QVERIFY2(!name.isEmpty(), qPrintable(what));
        }
        for (const QAction *each : m_page->pageActions())
            QVERIFY(!each->objectName().isEmpty() && !each->toolTip().isEmpty() && !each->text().isEmpty());
    }
}

void TestRequestsPage::sideBarLeadsHere()
{
    SetChooser files;
    auto desk = std::make_unique<Desk>(m_setup->context, tri::app::pageFactories(files), false);
    desk->show();
    auto *side = desk->findChild<SideBar *>();
    const QList<QTreeWidgetItem *> found =
        side->findItems(u"Inbox, times and forecast"_s, Qt::MatchExactly | Qt::MatchRecursive);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0]->parent()->text(0), placeText(Place::Requests));
    side->setCurrentItem(found[0]);
    QTest::keyClick(side, Qt::Key_Return);
    const auto *page = qobject_cast<RequestsPage *>(desk->pages()->page());
    QVERIFY(page);
    QCOMPARE(page->helpId(), u"requests"_s);
    QTRY_VERIFY(!page->isBusy());
}

QTEST_MAIN(TestRequestsPage)
#include "tst_requestspage.moc"
