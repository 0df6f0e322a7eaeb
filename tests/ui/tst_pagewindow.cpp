// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A page in a window of its own: what it offers there, and how the window begins and ends.

#include "tests/ui/desksetup.h"
#include "tests/ui/dictionaryfolder.h"
#include "tests/ui/shortcutclashes.h"
#include "ui/fields/fieldeditor.h"
#include "ui/lists/listlook.h"
#include "ui/lists/viewtabs.h"
#include "ui/records/recordform.h"
#include "ui/services/accesskeys.h"
#include "ui/services/spellchecker.h"
#include "ui/shell/locator.h"
#include "ui/widgets/noticebar.h"

#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QTabWidget>
#include <QTreeWidget>

using namespace tri;
using namespace tri::ui;
using namespace Qt::StringLiterals;
using Type = Destination::Type;

class TestPageWindow final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void hasItsCommands();
    void closingKeepsWhatIsTyped();
    void undoesAndStaysThere();
    void closesWithTheMainWindow();
    void closesWithTheWorkspace();
    void locator_goesThereAndBack();
    void locator_offersWhatTheWindowDoes();
    void numbers_showViewsThere();
    void numberWithoutAView_saysSo();
    void spellingKey_goesToTheNextMistake();
    void spellingKey_saysWhenThereIsNone();
    void helpKey_explainsThere();
    void problemKey_leadsBackToTheField();
    void textSizeAndScheme_areOfAllWindows();
    void newWhereThePageShowsNoKind_offersAll();
    void onlyTheMainOne_isAboutTheFile();
    void shortcutsClashInNoWindow_data();
    void shortcutsClashInNoWindow();
    void clashes_areFound();

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
    /// The record in a window of its own that has the keyboard; nullptr when that fails.
    static PageWindow *openOwn(DeskSetup &s, const QString &reference = u"WP-002"_s)
    {
        s.desk().openRecord(s.record(reference), OpenIn::Window);
        PageWindow *window = s.desk().windows().value(0);
        return window && QTest::qWaitForWindowActive(window) ? window : nullptr;
    }
    static void press(const PageWindow *window, Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        QTest::keyClick(window->windowHandle(), key, with);
    }
    static PageHost &pages(const PageWindow *window) { return *window->area()->pages(); }
};

void TestPageWindow::hasItsCommands()
{
    DeskSetup s;
    QVERIFY(s.begin());
    QVERIFY(s.showList(u"meeting"_s));
    const RecordId id = s.page()->currentRecord();
    s.press(Qt::Key_Return, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(s.desk().windows().size(), 1);
    PageWindow *window = s.desk().windows().first();
    QTRY_VERIFY(window->isVisible());
    QCOMPARE(window->area()->pages()->destination().id, id);
    QVERIFY(window->windowTitle().contains(window->area()->pages()->page()->title()));
    QVERIFY(window->actionSet()->action(ActionId::Print)->isEnabled());
    QVERIFY(!window->actionSet()->action(ActionId::Quit)->isVisible());
    QVERIFY(!window->actionSet()->action(ActionId::NewWorkspace)->isEnabled());
    QVERIFY(!window->menuBar()->actions().isEmpty());
    QVERIFY(QTest::qWaitForWindowActive(window));
    QTest::keyClick(window->windowHandle(), Qt::Key_H, Qt::ControlModifier);  // goes there, not in the desk
    QCOMPARE(window->area()->pages()->destination().type, Type::History);
    QCOMPARE(s.desk().pages()->destination().type, Type::Kind);
    QTest::keyClick(window->windowHandle(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(window->area()->pages()->destination().id, id);
    QTest::keyClick(window->windowHandle(), Qt::Key_W, Qt::ControlModifier);
    QTRY_VERIFY(s.desk().windows().isEmpty());
    QVERIFY(s.window->isVisible());
}

void TestPageWindow::closingKeepsWhatIsTyped()
{
    DeskSetup s;
    QVERIFY(s.begin());
    const RecordId id = s.record(u"WP-002"_s);
    s.desk().openRecord(id, OpenIn::Window);
    const QPointer<PageWindow> window = s.desk().windows().value(0);
    QVERIFY(window && QTest::qWaitForWindowActive(window));
    QLineEdit *title = titleOf(window->area()->pages()->page());
    QVERIFY(title);
    title->setFocus();
    title->selectAll();
    QTest::keyClicks(title, u"Typed in a window"_s);
    window->close();
    QCOMPARE(s.open()->title(id), u"Typed in a window"_s);
    QTRY_VERIFY(!window);
}

void TestPageWindow::undoesAndStaysThere()
{
    DeskSetup s;
    QVERIFY(s.begin());
    const RecordId id = s.record(u"WP-002"_s);
    const QString before = s.open()->title(id);
    s.desk().openRecord(id, OpenIn::Window);
    PageWindow *window = s.desk().windows().value(0);
    QVERIFY(QTest::qWaitForWindowActive(window));
    QLineEdit *title = titleOf(window->area()->pages()->page());
    title->selectAll();
    QTest::keyClicks(title, u"Other"_s);
    window->area()->commit();
    QCOMPARE(s.open()->title(id), u"Other"_s);
    window->actionSet()->action(ActionId::Home)->trigger();
    QAction *undo = window->actionSet()->action(ActionId::Undo);
    QVERIFY(undo->isEnabled());
    undo->trigger();
    QCOMPARE(s.open()->title(id), before);
    QCOMPARE(window->area()->pages()->destination().id, id);  // one comes back to what was changed, here
    QCOMPARE(s.desk().pages()->destination().type, Type::Home);
    QVERIFY(told(*window).join(u'|').contains(u"Undone"_s));
    QVERIFY(told(s.desk()).join(u'|').isEmpty());
}

void TestPageWindow::closesWithTheMainWindow()
{
    DeskSetup s;
    QVERIFY(s.begin());
    const RecordId id = s.record(u"WP-002"_s);
    s.desk().openRecord(id, OpenIn::Window);
    const QPointer<PageWindow> window = s.desk().windows().value(0);
    QLineEdit *title = titleOf(window->area()->pages()->page());
    title->selectAll();
    QTest::keyClicks(title, u"Typed at the end"_s);
    s.window->close();
    QVERIFY(!window);
    s.end();
    QVERIFY(s.start());
    QCOMPARE(s.open()->title(id), u"Typed at the end"_s);
}

void TestPageWindow::closesWithTheWorkspace()
{
    DeskSetup s;
    QVERIFY(s.begin());
    s.desk().openRecord(s.record(u"WP-002"_s), OpenIn::Window);
    s.desk().openRecord(s.record(u"WP-003"_s), OpenIn::Window);
    const QList<PageWindow *> windows = s.desk().windows();
    const QPointer<PageWindow> first = windows[0];
    const QPointer<PageWindow> second = windows[1];
    first->close();  // waits for its end when the workspace goes
    s.documents->close();
    QVERIFY(!first && !second);
    QVERIFY(s.window->isVisible());
}

void TestPageWindow::locator_goesThereAndBack()
{
    DeskSetup s;
    QVERIFY(s.begin());
    PageWindow *window = openOwn(s);
    QVERIFY(window);
    QWidget *before = window->focusWidget();
    press(window, Qt::Key_K, Qt::ControlModifier);
    auto *box = window->findChild<QLineEdit *>(u"search_box"_s);
    QVERIFY(box && box->hasFocus());
    auto *locator = window->findChild<Locator *>();
    QTRY_VERIFY(locator && locator->isVisible());
    press(window, Qt::Key_Escape);
    QVERIFY(!locator->isVisible() && before->hasFocus());
    press(window, Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(box, u"WP-003"_s);
    press(window, Qt::Key_Return);
    QCOMPARE(pages(window).destination().id, s.record(u"WP-003"_s));
    QCOMPARE(s.desk().pages()->destination().type, Type::Home);
    // The meeting of that reference, not its brief, TRI-2014-04-BRIEF.
    press(window, Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(box, u"tri-2014-04"_s);
    press(window, Qt::Key_Return);
    QCOMPARE(pages(window).destination().id, s.record(u"TRI-2014-04"_s));
    press(window, Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(box, u"no such words anywhere"_s);
    press(window, Qt::Key_Return);  // the last entry: search everywhere
    QCOMPARE(pages(window).destination().type, Type::Search);
    press(window, Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(box, u"? spelling"_s);
    press(window, Qt::Key_Return);
    QCOMPARE(pages(window).destination().type, Type::Help);
    QCOMPARE(s.desk().pages()->destination().type, Type::Home);
}

void TestPageWindow::locator_offersWhatTheWindowDoes()
{
    DeskSetup s;
    QVERIFY(s.begin());
    PageWindow *window = openOwn(s);
    QVERIFY(window);
    const auto *locator = window->findChild<Locator *>();
    QStringList offered;
    for (const LocatorEntry &entry : locator->entries(u">"_s))
        offered << entry.title;
    const auto offers = [&](const QAction *action) {
        for (const LocatorEntry &entry : locator->entries(u"> "_s + withoutAccessKey(action->text())))
            if (entry.title == withoutAccessKey(action->text()))
                return true;
        return false;
    };
    QVERIFY(!offered.isEmpty());
    QList<QAction *> all = pages(window).page()->pageActions();
    for (const ActionSpec &spec : actionTable())
        all << window->actionSet()->action(spec.id);
    int count = 0;
    for (const QAction *action : std::as_const(all)) {
        const bool there = action->isEnabled() && action->isVisible();
        QVERIFY2(offers(action) == there, qPrintable(action->text()));
        count += there;
    }
    QVERIFY(count > 25);
    QVERIFY(locator->entries(u"> Quit"_s).isEmpty());
}

void TestPageWindow::numbers_showViewsThere()
{
    DeskSetup s;
    QVERIFY(s.begin());
    QVERIFY(!keptViews(s.desk().context()).isEmpty());  // the sample has some
    PageWindow *window = openOwn(s);
    QVERIFY(window);
    press(window, Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(pages(window).destination().type, Type::Kind);
    QCOMPARE(s.desk().pages()->destination().type, Type::Home);
    QVERIFY(!pages(window).page()->findChild<ViewTabs *>()->current().isNull());
}

void TestPageWindow::numberWithoutAView_saysSo()
{
    DeskSetup s;
    QVERIFY(s.begin());
    PageWindow *window = openOwn(s);
    QVERIFY(window);
    press(window, Qt::Key_9, Qt::ControlModifier);
    QVERIFY2(told(*window).join(u'|').contains(u"view number 9"_s), qPrintable(told(*window).join(u'|')));
    QVERIFY(told(s.desk()).isEmpty());
    QCOMPARE(pages(window).destination().id, s.record(u"WP-002"_s));
}

void TestPageWindow::spellingKey_goesToTheNextMistake()
{
    DictionaryFolder folder;
    folder.addEnglish();
    QTemporaryDir settings;
    Preferences preferences(settings.filePath(u"spelling.ini"_s));
    SpellChecker spelling({folder.path()}, preferences);
    DeskSetup s;
    s.spelling = &spelling;
    QVERIFY(s.begin());
    PageWindow *window = openOwn(s);
    QVERIFY(window);
    QLineEdit *title = titleOf(pages(window).page());
    title->selectAll();
    QTest::keyClicks(title, u"the word migrashun is here"_s);
    QTRY_COMPARE(spelling.ready(u"en"_s), SpellChecker::State::Ready);
    title->setCursorPosition(0);
    press(window, Qt::Key_F7);
    QCOMPARE(title->selectedText(), u"migrashun"_s);
    QAction *check = window->actionSet()->action(ActionId::CheckSpelling);
    QVERIFY(check->isVisible() && check->isChecked());
    check->trigger();
    QVERIFY(!spelling.isOn());
    QVERIFY(!s.window->actionSet()->action(ActionId::CheckSpelling)->isChecked());
    press(window, Qt::Key_F7);
    QVERIFY(told(*window).join(u'|').contains(u"not checked"_s));
    QVERIFY(told(s.desk()).isEmpty());
    s.end();
}

void TestPageWindow::spellingKey_saysWhenThereIsNone()
{
    QTemporaryDir settings;
    Preferences preferences(settings.filePath(u"spelling.ini"_s));
    SpellChecker spelling({}, preferences);
    DeskSetup s;
    s.spelling = &spelling;
    QVERIFY(s.begin());
    PageWindow *window = openOwn(s);
    QVERIFY(window);
    press(window, Qt::Key_F7);
    QVERIFY(told(*window).join(u'|').contains(u"No spelling mistake"_s));
    s.end();
}

void TestPageWindow::helpKey_explainsThere()
{
    DeskSetup s;
    QVERIFY(s.begin());
    PageWindow *window = openOwn(s);
    QVERIFY(window);
    press(window, Qt::Key_F1);
    QCOMPARE(pages(window).destination(), (Destination{.type = Type::Help, .text = u"record"_s}));
    press(window, Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(pages(window).destination().id, s.record(u"WP-002"_s));
}

void TestPageWindow::problemKey_leadsBackToTheField()
{
    DeskSetup s;
    QVERIFY(s.begin());
    PageWindow *window = openOwn(s);
    QVERIFY(window);
    auto *page = qobject_cast<RecordPage *>(pages(window).page());
    const auto faultless = [&] {
        for (const RecordSpec *kind : s.open()->registry().kinds())
            for (const RecordId &id : s.open()->find({.kind = kind, .limit = 5}).value_or(RecordIds()))
                if (const auto row = s.open()->row(id); row && checkRow(*row).isEmpty())
                    return id;
        return RecordId();
    };
    QVERIFY(!faultless().isNull());
    page->showRecord(faultless());
    auto *tabs = page->findChild<QTabWidget *>(u"record_page.tabs"_s);
    const auto walk = [&] {
        QTest::mouseClick(tabs->findChild<QTabBar *>(), Qt::LeftButton);
        tabs->setFocus();
        return !page->form()->isAncestorOf(QApplication::focusWidget());
    };
    QVERIFY(walk());
    press(window, Qt::Key_F8);
    QVERIFY(told(*page).join(u'|').contains(u"Nothing is wrong"_s));
    page->showRecord(s.record(u"WP-002"_s));
    FieldEditor *due = page->form()->editor(u"due");
    auto *line = due->findChild<QLineEdit *>();
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, u"soon"_s);
    QVERIFY(walk());
    QVERIFY(!due->findings().isEmpty());
    press(window, Qt::Key_F8);
    QVERIFY(page->form()->isAncestorOf(QApplication::focusWidget()));
    for (int more = 0; more < 10 && !line->hasFocus(); ++more)  // remarks on other fields count too
        press(window, Qt::Key_F8);
    QVERIFY(line->hasFocus());
    window->area()->showHome();
    for (const QAction *action : window->actionSet()->menu(MenuId::Record)->actions())
        QVERIFY2(action->objectName() != u"record_page.next_problem"_s, "only with a record in sight");
}

void TestPageWindow::textSizeAndScheme_areOfAllWindows()
{
    DeskSetup s;
    QVERIFY(s.begin());
    PageWindow *window = openOwn(s);
    QVERIFY(window);
    press(window, Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(s.theme.textScale(), 110);
    QCOMPARE(s.preferences->textScale.value(), 110);
    press(window, Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(s.theme.textScale(), 100);
    window->actionSet()->action(ActionId::SchemeContrast)->trigger();
    QCOMPARE(s.theme.scheme(), Theme::Scheme::HighContrast);
    QCOMPARE(s.preferences->scheme.value(), u"contrast"_s);
    QVERIFY(s.window->actionSet()->action(ActionId::SchemeContrast)->isChecked());
    s.window->actionSet()->action(ActionId::SchemeLight)->trigger();
    QVERIFY(window->actionSet()->action(ActionId::SchemeLight)->isChecked());
    QVERIFY(!window->actionSet()->action(ActionId::SchemeContrast)->isChecked());
}

void TestPageWindow::newWhereThePageShowsNoKind_offersAll()
{
    DeskSetup s;
    QVERIFY(s.begin());
    PageWindow *window = openOwn(s);
    QVERIFY(window);
    window->area()->showHome();
    press(window, Qt::Key_N, Qt::ControlModifier);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu && !menu->actions().isEmpty());
    QMenu *first = menu->actions().first()->menu();
    menu->close();
    first->actions().first()->trigger();
    QCOMPARE(pages(window).destination().type, Type::NewRecord);
    QCOMPARE(s.desk().pages()->destination().type, Type::Home);
}

void TestPageWindow::onlyTheMainOne_isAboutTheFile()
{
    DeskSetup s;
    QVERIFY(s.begin());
    PageWindow *window = openOwn(s);
    QVERIFY(window);
    QList<ActionId> absent;
    for (const ActionSpec &spec : actionTable())
        if (!window->actionSet()->action(spec.id)->isVisible())
            absent << spec.id;
    QCOMPARE(
        absent,
        (QList<ActionId>{ActionId::NewWorkspace, ActionId::OpenWorkspace, ActionId::OpenSample,
                         ActionId::CloseWorkspace, ActionId::Protection, ActionId::LockNow, ActionId::Quit,
                         ActionId::CheckSpelling, ActionId::NextMisspelling}));  // no speller is given here
    for (const ActionId id : std::as_const(absent))
        if (actionSpec(id).offered == Offered::MainOnly)
            QVERIFY2(!window->actionSet()->action(id)->isEnabled(), actionSpec(id).key);
    press(window, Qt::Key_Q, Qt::ControlModifier);
    QVERIFY(s.window->isVisible() && window->isVisible());
}

void TestPageWindow::shortcutsClashInNoWindow_data()
{
    QTest::addColumn<int>("type");
    QTest::addColumn<QString>("what");
    QTest::newRow("home") << int(Type::Home) << QString();
    QTest::newRow("list") << int(Type::Kind) << u"activity"_s;
    QTest::newRow("record") << int(Type::Record) << u"WP-001"_s;
    QTest::newRow("new record") << int(Type::NewRecord) << u"note"_s;
    QTest::newRow("meeting") << int(Type::Meeting) << u"TRI-2014-04"_s;
    QTest::newRow("meeting mode") << int(Type::MeetingMode) << u"TRI-2014-04"_s;
    QTest::newRow("brief") << int(Type::Brief) << u"TRI-2014-04"_s;
    QTest::newRow("convergence") << int(Type::PlacePage) << u"convergence"_s;
    QTest::newRow("search") << int(Type::Search) << u"migration"_s;
    QTest::newRow("history") << int(Type::History) << QString();
    QTest::newRow("help") << int(Type::Help) << u"index"_s;
}

void TestPageWindow::shortcutsClashInNoWindow()
{
    QFETCH(int, type);
    QFETCH(QString, what);
    DeskSetup s;
    QVERIFY(s.begin());
    const RecordId id = s.record(what);
    const Destination to{.type = Type(type), .text = id.isNull() ? what : QString(), .id = id};
    QVERIFY(s.desk().open(to, OpenIn::Window));
    PageWindow *window = s.desk().windows().value(0);
    QVERIFY(window && QTest::qWaitForWindowActive(window));
    QCOMPARE(pages(window).destination().type, to.type);
    QVERIFY(s.desk().open(to, OpenIn::Tab));
    for (QWidget *one : {static_cast<QWidget *>(window), static_cast<QWidget *>(s.window.get())}) {
        QTRY_VERIFY(one->isVisible());
        const auto *tabs = one->findChild<QTabWidget *>(u"meeting.tabs"_s);
        for (int tab = 0; tab < (tabs ? tabs->count() : 1); ++tab) {
            if (tabs)
                const_cast<QTabWidget *>(tabs)->setCurrentIndex(tab);
            QVERIFY(shortcutCount(one) > 30);
            QCOMPARE(shortcutClashes(one), QStringList());
        }
    }
}

void TestPageWindow::clashes_areFound()
{
    QMainWindow window;
    auto *inner = new QLineEdit;
    window.setCentralWidget(inner);
    auto *quit = window.menuBar()->addMenu(u"File"_s)->addAction(u"Quit"_s);
    quit->setShortcut(QKeySequence(u"Ctrl+Q"_s));
    window.show();
    QCOMPARE(shortcutClashes(&window), QStringList());
    auto *other = new QAction(u"Query"_s, inner);
    other->setShortcut(QKeySequence(u"Ctrl+Q"_s));
    other->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    inner->addAction(other);
    QCOMPARE(shortcutClashes(&window).size(), 1);
    quit->setEnabled(false);
    QCOMPARE(shortcutClashes(&window), QStringList());
}

QTEST_MAIN(TestPageWindow)
#include "tst_pagewindow.moc"
