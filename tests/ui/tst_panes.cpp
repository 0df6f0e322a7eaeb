// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A page in a tab and beside another one; by keys wherever a key does it.

#include "tests/ui/desksetup.h"
#include "ui/fields/fieldeditor.h"
#include "ui/records/recordform.h"
#include "ui/services/accesskeys.h"
#include "ui/shell/locatorsources.h"
#include "ui/widgets/noticebar.h"

#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QTabBar>
#include <QToolButton>

using namespace tri;
using namespace tri::ui;
using namespace Qt::StringLiterals;
using Type = Destination::Type;

class TestPanes final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void oneTab_hasNoBar();
    void ctrlEnterInAList_opensATab();
    void ctrlEnterInAForm_staysTheForms();
    void tabs_areWalkedAndClosed();
    void lastTab_staysAndSaysWhy();
    void middleClick_opensBehind();
    void leavingATab_keepsWhatIsTyped();
    void beside_showsTwo_f6Walks();
    void besideAgain_goesToTheOtherHalf();
    void sideBar_leadsTheHalfOneWorksIn();
    void closingAHalf_leavesTheOther();
    void aPageWithoutRecord_opensBesideItself();
    void aRecordNotAddedYet_staysInOnePlace();
    void mirrored_theSecondHalfStandsAtTheLeft();
    void small_nothingIsClipped_data();
    void small_nothingIsClipped();
    void contextMenus_offerAllThree();
    void readOnly_opensEverywhereAndChangesNothing();

private:
    [[nodiscard]] static QStringList told(const QWidget &part)
    {
        QStringList texts;
        for (const NoticeBar *bar : part.findChildren<NoticeBar *>())
            if (bar->isShowing())
                texts << bar->text();
        return texts;
    }
    static QLineEdit *titleOf(Page *page)
    {
        auto *record = qobject_cast<RecordPage *>(page);
        return record ? record->form()->editor(u"title")->findChild<QLineEdit *>() : nullptr;
    }
};

void TestPanes::oneTab_hasNoBar()
{
    DeskSetup s;
    QVERIFY(s.begin());
    QCOMPARE(s.desk().panes().size(), 1);
    QVERIFY(s.desk().panes().first()->bar()->isHidden());
    QCOMPARE(s.desk().panes().first()->count(), 1);
}

void TestPanes::ctrlEnterInAList_opensATab()
{
    DeskSetup s;
    QVERIFY(s.begin());
    RecordListPage *list = s.showList(u"activity"_s, 1);
    QVERIFY(list);
    const RecordId id = list->currentRecord();
    for (const auto &[key, count] : {std::pair(Qt::Key_Return, 2), std::pair(Qt::Key_T, 3)}) {
        s.press(key, Qt::ControlModifier);
        PagePane *pane = s.desk().panes().first();
        QCOMPARE(pane->count(), count);
        QVERIFY(pane->bar()->isVisible());
        QCOMPARE(s.desk().pages()->destination().id, id);
        QVERIFY(s.isFocusIn(s.page()));
        QVERIFY(pane->bar()->tabToolTip(1).contains(s.page()->title()));
    }
    s.press(Qt::Key_Tab, Qt::ControlModifier);
    QCOMPARE(s.page(), list);  // as it was left
    QCOMPARE(list->currentRecord(), id);
}

void TestPanes::ctrlEnterInAForm_staysTheForms()
{
    DeskSetup s;
    QVERIFY(s.begin());
    s.desk().showNewRecord(u"note"_s);
    QTRY_VERIFY(s.isFocusIn(s.page()));
    QTest::keyClicks(titleOf(s.page()), u"Call the chair"_s);
    s.press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(s.desk().panes().first()->count(), 1);
    QVERIFY(!s.page()->currentRecord().isNull());
}

void TestPanes::tabs_areWalkedAndClosed()
{
    DeskSetup s;
    QVERIFY(s.begin());
    s.desk().showRecord(s.record(u"WP-001"_s));
    for (const QString &reference : {u"WP-002"_s, u"WP-003"_s})
        s.desk().openRecord(s.record(reference), OpenIn::Tab);
    const auto at = [&s] { return s.open()->row(s.shown())->reference(); };
    const auto go = [&](Qt::Key key, Qt::KeyboardModifiers with, const QString &to) {
        s.press(key, with);
        QCOMPARE(at(), to);
        QVERIFY(s.isFocusIn(s.page()));
    };
    go(Qt::Key_Tab, Qt::ControlModifier, u"WP-001"_s);
    go(Qt::Key_Backtab, Qt::ControlModifier | Qt::ShiftModifier, u"WP-003"_s);
    go(Qt::Key_PageUp, Qt::ControlModifier, u"WP-002"_s);
    go(Qt::Key_PageDown, Qt::ControlModifier, u"WP-003"_s);
    go(Qt::Key_PageUp, Qt::ControlModifier, u"WP-002"_s);
    go(Qt::Key_W, Qt::ControlModifier, u"WP-003"_s);
    go(Qt::Key_F4, Qt::ControlModifier, u"WP-001"_s);
    QVERIFY(s.desk().panes().first()->bar()->isHidden());
}

void TestPanes::lastTab_staysAndSaysWhy()
{
    DeskSetup s;
    QVERIFY(s.begin());
    s.press(Qt::Key_W, Qt::ControlModifier);
    QVERIFY(s.window->desk());
    QCOMPARE(s.desk().panes().first()->count(), 1);
    QVERIFY2(told(s.desk()).join(u'|').contains(u"only page"_s), qPrintable(told(s.desk()).join(u'|')));
}

void TestPanes::middleClick_opensBehind()
{
    DeskSetup s;
    QVERIFY(s.begin());
    RecordListPage *list = s.showList(u"activity"_s);
    QVERIFY(list);
    const RecordId before = list->currentRecord();
    const QPoint where = list->table()->visualRect(list->model()->index(2, 0)).center();
    QTest::mouseClick(list->table()->viewport(), Qt::MiddleButton, {}, where);
    PagePane *pane = s.desk().panes().first();
    QCOMPARE(pane->count(), 2);
    QCOMPARE(s.page(), list);
    QCOMPARE(list->currentRecord(), before);
    QVERIFY(list->table()->hasFocus());
    const RecordId third = list->model()->idAt(2);
    s.press(Qt::Key_Tab, Qt::ControlModifier);
    QCOMPARE(s.shown(), third);
    QTest::mouseClick(pane->bar(), Qt::MiddleButton, {}, pane->bar()->tabRect(1).center());
    QCOMPARE(pane->count(), 1);
    QCOMPARE(s.page(), list);
}

void TestPanes::leavingATab_keepsWhatIsTyped()
{
    DeskSetup s;
    QVERIFY(s.begin());
    const RecordId id = s.record(u"WP-002"_s);
    s.desk().openRecord(id, OpenIn::Tab);
    QLineEdit *title = titleOf(s.page());
    QVERIFY(title);
    title->setFocus();
    title->selectAll();
    QTest::keyClicks(title, u"Typed in a tab"_s);
    s.press(Qt::Key_Tab, Qt::ControlModifier);
    QCOMPARE(s.open()->title(id), u"Typed in a tab"_s);
}

void TestPanes::beside_showsTwo_f6Walks()
{
    DeskSetup s;
    QVERIFY(s.begin());
    RecordListPage *list = s.showList(u"activity"_s, 1);
    QVERIFY(list);
    s.press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(s.desk().panes().size(), 2);
    PagePane *left = s.desk().panes()[0];
    PagePane *right = s.desk().panes()[1];
    QTRY_VERIFY(left->isVisible() && right->isVisible() && right->x() > left->x());
    QCOMPARE(s.shown(1), list->currentRecord());
    QVERIFY(s.isFocusIn(right));
    QVERIFY(right->bar()->isVisible() && left->bar()->isVisible());  // each can be closed
    QVERIFY(right->bar()->font().bold() && !left->bar()->font().bold());
    QWidget *side = s.window->findChild<QWidget *>(u"side_bar"_s);
    for (QWidget *part : {side, static_cast<QWidget *>(left), static_cast<QWidget *>(right)}) {
        s.press(Qt::Key_F6);
        QVERIFY(s.isFocusIn(part));
    }
    s.press(Qt::Key_F6, Qt::ShiftModifier);
    QVERIFY(s.isFocusIn(left));
    QVERIFY(list->table()->hasFocus());
    QVERIFY(left->bar()->font().bold());
}

void TestPanes::besideAgain_goesToTheOtherHalf()
{
    DeskSetup s;
    QVERIFY(s.begin());
    RecordListPage *list = s.showList(u"activity"_s);
    QVERIFY(list);
    s.press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    const RecordId first = s.shown(1);
    s.press(Qt::Key_F6, Qt::ShiftModifier);
    s.press(Qt::Key_Down);
    s.press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(s.desk().panes().size(), 2);
    QCOMPARE(s.desk().panes()[1]->count(), 1);
    QCOMPARE(s.shown(1), list->currentRecord());
    QVERIFY(s.shown(1) != first);
    s.press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(s.shown(1), first);
    QCOMPARE(s.page(0), list);
}

void TestPanes::sideBar_leadsTheHalfOneWorksIn()
{
    DeskSetup s;
    QVERIFY(s.begin());
    QVERIFY(s.showList(u"activity"_s));
    s.press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    s.desk().showKind(u"meeting"_s);
    QCOMPARE(s.page(0)->kind(), u"activity"_s);
    QCOMPARE(s.page(1)->kind(), u"meeting"_s);
    s.press(Qt::Key_F6, Qt::ShiftModifier);
    s.desk().showKind(u"note"_s);
    QCOMPARE(s.page(0)->kind(), u"note"_s);
    QCOMPARE(s.page(1)->kind(), u"meeting"_s);
}

void TestPanes::closingAHalf_leavesTheOther()
{
    DeskSetup s;
    QVERIFY(s.begin());
    RecordListPage *list = s.showList(u"activity"_s);
    s.press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    QLineEdit *title = titleOf(s.page(1));
    const RecordId id = s.shown(1);
    title->setFocus();
    title->selectAll();
    QTest::keyClicks(title, u"Typed beside"_s);
    s.press(Qt::Key_W, Qt::ControlModifier);
    QCOMPARE(s.desk().panes().size(), 1);
    QCOMPARE(s.page(), list);
    QVERIFY(list->table()->hasFocus());
    QVERIFY(s.desk().panes().first()->bar()->isHidden());
    QCOMPARE(s.open()->title(id), u"Typed beside"_s);
    s.press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    s.press(Qt::Key_F6, Qt::ShiftModifier);
    s.press(Qt::Key_W, Qt::ControlModifier);  // the first half goes as well
    QCOMPARE(s.desk().panes().size(), 1);
    QCOMPARE(s.shown(), id);
    QVERIFY(s.isFocusIn(s.page()));
    auto *close = s.desk().panes().first()->findChild<QToolButton *>(u"page_tabs.close"_s);
    QVERIFY(close && !close->accessibleName().isEmpty());
}

void TestPanes::aPageWithoutRecord_opensBesideItself()
{
    DeskSetup s;
    QVERIFY(s.begin());
    s.desk().showSearch(u"recruitment"_s);
    s.press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(s.desk().panes().size(), 2);
    QCOMPARE(s.desk().pages()->destination(), (Destination{.type = Type::Search, .text = u"recruitment"_s}));
    QVERIFY(s.page(0) != s.page(1));
}

void TestPanes::aRecordNotAddedYet_staysInOnePlace()
{
    DeskSetup s;
    QVERIFY(s.begin());
    s.desk().showNewRecord(u"note"_s);
    s.press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(s.desk().panes().size(), 1);
    QVERIFY(told(s.desk()).join(u'|').contains(u"not added yet"_s));
}

void TestPanes::mirrored_theSecondHalfStandsAtTheLeft()
{
    QApplication::setLayoutDirection(Qt::RightToLeft);
    {
        DeskSetup s;
        QVERIFY(s.begin());
        QVERIFY(s.showList(u"activity"_s));
        s.press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        PagePane *first = s.desk().panes()[0];
        PagePane *second = s.desk().panes()[1];
        QTRY_VERIFY(second->isVisible() && second->x() < first->x());
        s.desk().openRecord(s.record(u"WP-003"_s), OpenIn::Tab);
        QTRY_VERIFY(second->bar()->tabRect(0).x() > second->bar()->tabRect(1).x());
    }
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void TestPanes::small_nothingIsClipped_data()
{
    QTest::addColumn<int>("type");
    QTest::addColumn<QString>("what");
    QTest::newRow("list") << int(Type::Kind) << u"activity"_s;
    QTest::newRow("record") << int(Type::Record) << u"WP-001"_s;
    QTest::newRow("home") << int(Type::Home) << QString();
    QTest::newRow("meeting") << int(Type::Meeting) << u"GFMD1-RT1"_s;
    QTest::newRow("brief") << int(Type::Brief) << u"GFMD1-RT1"_s;
    QTest::newRow("search") << int(Type::Search) << u"migration"_s;
    QTest::newRow("history") << int(Type::History) << QString();
    QTest::newRow("help") << int(Type::Help) << u"index"_s;
}

void TestPanes::small_nothingIsClipped()
{
    QFETCH(int, type);
    QFETCH(QString, what);
    DeskSetup s;
    QVERIFY(s.begin());
    const bool ofRecord =
        Type(type) == Type::Record || Type(type) == Type::Meeting || Type(type) == Type::Brief;
    QVERIFY(!ofRecord || !s.record(what).isNull());
    const Destination to{.type = Type(type),
                         .text = ofRecord ? QString() : what,
                         .id = ofRecord ? s.record(what) : RecordId()};
    QVERIFY(s.desk().open(to, OpenIn::Tab));
    QVERIFY(s.desk().open(to, OpenIn::Beside));
    QTRY_VERIFY(s.page(1)->isVisible());
    QTRY_VERIFY2(s.window->minimumSizeHint().width() <= 1024,
                 qPrintable(QString::number(s.window->minimumSizeHint().width())));
    for (const int pane : {0, 1})
        QTRY_VERIFY2(
            s.page(pane)->minimumSizeHint().width() <= s.page(pane)->width(),
            qPrintable(
                u"%1 in %2"_s.arg(s.page(pane)->minimumSizeHint().width()).arg(s.page(pane)->width())));
    QCOMPARE(s.window->width(), 1024);
}

void TestPanes::contextMenus_offerAllThree()
{
    DeskSetup s;
    QVERIFY(s.begin());
    RecordListPage *list = s.showList(u"activity"_s);
    const auto names = [](const QWidget *widget) {
        QStringList all;
        for (const QAction *action : widget->actions())
            all << action->objectName().section(u'.', -1);
        return all;
    };
    for (const QString &name : {u"open_tab"_s, u"open_beside"_s, u"open_window"_s})
        QVERIFY2(names(list->table()).contains(name), qPrintable(name));
    s.desk().showRecord(s.record(u"WP-002"_s));
    auto *header = s.page()->findChild<QWidget *>(u"record_page.header"_s);
    QVERIFY(header && header->contextMenuPolicy() == Qt::ActionsContextMenu);
    QCOMPARE(names(header), (QStringList{u"open_tab"_s, u"open_beside"_s, u"open_window"_s}));
    header->actions()[1]->trigger();
    QCOMPARE(s.shown(1), s.record(u"WP-002"_s));
    for (const ActionId id :
         {ActionId::OpenTab, ActionId::OpenBeside, ActionId::OpenWindow, ActionId::CloseTab}) {
        const QAction *action = s.window->actionSet()->action(id);
        const LocatorSource commands =
            commandSource([&s] { return s.window->actionSet()->menu(MenuId::Go)->actions(); });
        const auto found = commands.find(withoutAccessKey(action->text()), 50);
        QVERIFY2(!found.isEmpty() && !found.first().detail.isEmpty(), qPrintable(action->text()));
    }
}

void TestPanes::readOnly_opensEverywhereAndChangesNothing()
{
    DeskSetup s;
    QVERIFY(s.begin(Workspace::Mode::ReadOnly));
    QVERIFY(s.showList(u"activity"_s));
    const RecordId id = s.page()->currentRecord();
    s.press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(s.desk().panes().first()->count(), 2);
    s.press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(s.shown(1), id);
    s.press(Qt::Key_Return, Qt::ControlModifier | Qt::AltModifier);
    PageWindow *window = s.desk().windows().value(0);
    QVERIFY(window && !window->actionSet()->action(ActionId::Undo)->isEnabled());
    window->close();
    QVERIFY(told(s.desk()).join(u'|').contains(u"reading only"_s));
}

QTEST_MAIN(TestPanes)
#include "tst_panes.moc"
