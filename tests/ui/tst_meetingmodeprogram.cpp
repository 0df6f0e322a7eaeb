// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Meeting mode within the whole program: how one gets in and out, and what the window does meanwhile.

#include "app/assemble.h"
#include "samplesetup.h"
#include "ui/pages/meetingmode.h"
#include "ui/pages/meetingmoderoom.h"
#include "ui/shell/desk.h"
#include "ui/shell/documentcontroller.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pagepane.h"
#include "ui/shell/pagewindow.h"
#include "ui/shell/sidebar.h"
#include "ui/widgets/noticebar.h"

#include <QAbstractButton>
#include <QApplication>
#include <QMenuBar>
#include <QPointer>
#include <QStatusBar>
#include <QTabBar>
#include <QTest>
#include <QToolBar>
#include <QWindow>

using namespace tri::ui;
using namespace Qt::StringLiterals;
using tri::RecordId;
using Type = Destination::Type;

namespace {

/// The whole program on a copy of the sample.
struct Program {
    QTemporaryDir dir;
    tri::ui::Theme theme;
    SetChooser files;
    std::unique_ptr<Preferences> preferences;
    std::unique_ptr<DocumentController> documents;
    std::unique_ptr<MainWindow> window;

    bool start()
    {
        const QString path = dir.filePath(u"work.trilateral"_s);
        DocumentController::Setup setup;
        setup.options.registry = &tri::allKinds();
        setup.options.author = u"Test"_s;
        if (!tri::createStarter(path, setup.options, true))
            return false;
        preferences = std::make_unique<Preferences>(dir.filePath(u"settings.ini"_s));
        setup.preferences = preferences.get();
        setup.files = &files;
        setup.paths = {dir.filePath(u"settings.ini"_s), dir.path(), dir.path()};
        documents = std::make_unique<DocumentController>(setup);
        window = std::make_unique<MainWindow>(MainWindow::Setup{
            &theme, preferences.get(), &tri::systemClock(), documents.get(), tri::app::pageFactories(files)});
        window->show();
        window->activateWindow();
        return QTest::qWaitForWindowActive(window.get()) && documents->open(path);
    }
    [[nodiscard]] PageHost &pages() const { return *window->desk()->pages(); }
    [[nodiscard]] Type at() const { return pages().destination().type; }
    [[nodiscard]] RecordId meeting() const
    {
        return documents->workspace()->byReference(u"TRI-2014-04"_s).value_or(RecordId());
    }
    void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier) const
    {
        QTest::keyClick(window->windowHandle(), key, with);
    }
};

}  // namespace

class TestMeetingModeProgram final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void f11EntersAndLeaves();
    void f1AndHome_leadInAndOut();
    void besideAnotherPage_itIsAlone();
    void fromAWindowOfItsOwn_thatOneIsFilled();
    void twoWindows_holdOneMeeting();
    void closingTheWindow_endsIt();
    void nextStart_bringsPlacePagesBackAndNoMeetingMode();
    void roomClosesWithTheWindow();
};

void TestMeetingModeProgram::f11EntersAndLeaves()
{
    Program program;
    QVERIFY(program.start());
    program.window->desk()->showMeeting(program.meeting());
    const Qt::WindowStates before = program.window->windowState();
    program.press(Qt::Key_F11);
    QCOMPARE(program.at(), Type::MeetingMode);
    QVERIFY(program.window->isFullScreen());
    QVERIFY(!program.window->menuBar()->isVisible() && !program.window->statusBar()->isVisible());
    QVERIFY(!program.window->desk()->findChild<SideBar *>()->isVisible());
    program.window->desk()->notify(u"Something is due"_s);  // not now
    for (const NoticeBar *bar : program.window->desk()->findChildren<NoticeBar *>())
        QVERIFY(!bar->isVisible());
    program.press(Qt::Key_D, Qt::ControlModifier);
    for (const QChar c : u"Agreed"_s)
        QTest::keyClick(program.window->windowHandle(), c.toLatin1());
    program.press(Qt::Key_Return);
    QVERIFY(program.documents->workspace()->undoLabel());
    program.press(Qt::Key_Z, Qt::ControlModifier);  // the keys of the menus live on
    QVERIFY(!program.documents->workspace()->undoLabel());
    QCOMPARE(program.at(), Type::MeetingMode);
    QVERIFY(!QApplication::activeModalWidget() && !QApplication::activePopupWidget());
    program.press(Qt::Key_F11);
    QCOMPARE(program.at(), Type::Meeting);
    QCOMPARE(program.window->windowState() & Qt::WindowFullScreen, before & Qt::WindowFullScreen);
    QVERIFY(program.window->menuBar()->isVisible() && program.window->statusBar()->isVisible());
    QVERIFY(program.window->desk()->findChild<SideBar *>()->isVisible());
    program.press(Qt::Key_F11);
    QCOMPARE(program.at(), Type::MeetingMode);
    program.press(Qt::Key_Escape);
    QCOMPARE(program.at(), Type::Meeting);
    QVERIFY(!program.window->isFullScreen());
    program.documents->close();
}

void TestMeetingModeProgram::f1AndHome_leadInAndOut()
{
    Program program;
    QVERIFY(program.start());
    QCOMPARE(program.at(), Type::Home);
    program.press(Qt::Key_F11);
    QCOMPARE(program.at(), Type::MeetingMode);
    program.press(Qt::Key_Escape);
    QCOMPARE(program.at(), Type::Home);
    program.window->findChild<QAbstractButton *>(u"home_page.meeting_mode"_s)->click();
    QCOMPARE(program.at(), Type::MeetingMode);
    program.press(Qt::Key_F1);
    QCOMPARE(program.at(), Type::Help);
    QVERIFY(program.window->menuBar()->isVisible());
    program.press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(program.at(), Type::MeetingMode);
    QVERIFY(!program.window->menuBar()->isVisible());
    program.press(Qt::Key_Escape);
    program.window->desk()->showKind(u"activity"_s);  // no meeting in sight: the next one is meant
    program.press(Qt::Key_F11);
    QCOMPARE(program.at(), Type::MeetingMode);
    program.press(Qt::Key_F11);
    QCOMPARE(program.at(), Type::Kind);
    program.documents->close();
}

void TestMeetingModeProgram::besideAnotherPage_itIsAlone()
{
    Program program;
    QVERIFY(program.start());
    Desk &desk = *program.window->desk();
    const RecordId meeting = program.meeting();
    QVERIFY(desk.open({.type = Type::Kind, .text = u"activity"_s}, OpenIn::Tab));
    QVERIFY(desk.open({.type = Type::Meeting, .id = meeting}, OpenIn::Beside));
    program.press(Qt::Key_F11);
    QCOMPARE(program.at(), Type::MeetingMode);
    QVERIFY(!desk.panes()[0]->isVisible() && desk.panes()[1]->isVisible());
    for (const PagePane *pane : desk.panes())
        QVERIFY(!pane->bar()->isVisible());
    program.press(Qt::Key_T, Qt::ControlModifier);  // leads back to the meeting, not to it once more
    QCOMPARE(program.at(), Type::Meeting);
    QVERIFY(!program.window->isFullScreen());
    for (const PagePane *pane : desk.panes())
        QVERIFY(pane->isVisible() && pane->bar()->isVisible());
    program.documents->close();
}

void TestMeetingModeProgram::fromAWindowOfItsOwn_thatOneIsFilled()
{
    Program program;
    QVERIFY(program.start());
    Desk &desk = *program.window->desk();
    const RecordId meeting = program.meeting();
    QVERIFY(desk.open({.type = Type::Meeting, .id = meeting}, OpenIn::Window));
    PageWindow *window = desk.windows().value(0);
    QVERIFY(QTest::qWaitForWindowActive(window));
    PageArea *own = window->area();
    const QByteArray before = window->keptState().value(u"geometry"_s).toByteArray();
    QTest::keyClick(window->windowHandle(), Qt::Key_F11);
    QCOMPARE(own->pages()->destination().type, Type::MeetingMode);
    QVERIFY(window->isFullScreen() && own->isMeetingHeld());
    QVERIFY(!window->menuBar()->isVisible());
    for (const QToolBar *bar : window->findChildren<QToolBar *>())
        QVERIFY(!bar->isVisible());
    QCOMPARE(window->keptState().value(u"geometry"_s).toByteArray(), before);  // the next start is no meeting
    QCOMPARE(program.at(), Type::Home);
    QVERIFY(!program.window->isFullScreen() && !desk.isMeetingHeld());
    QVERIFY(program.window->menuBar()->isVisible());
    auto *mode = qobject_cast<MeetingMode *>(own->pages()->page());
    QTest::keyClick(window->windowHandle(), Qt::Key_D, Qt::ControlModifier);
    for (const QChar c : u"Agreed"_s)
        QTest::keyClick(window->windowHandle(), c.toLatin1());
    QTest::keyClick(window->windowHandle(), Qt::Key_Return);
    QVERIFY(program.documents->workspace()->undoLabel());
    QTest::keyClick(window->windowHandle(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!program.documents->workspace()->undoLabel());
    QCOMPARE(own->pages()->page(), mode);
    QTest::keyClick(window->windowHandle(), Qt::Key_Escape);
    QCOMPARE(own->pages()->destination().type, Type::Meeting);
    QVERIFY(!window->isFullScreen() && window->menuBar()->isVisible());
    own->showPaper(meeting, u"minutes"_s);
    QCOMPARE(own->pages()->destination(),
             (Destination{.type = Type::Brief, .text = u"minutes"_s, .id = meeting}));
    own->showPlacePage(u"convergence"_s);
    QCOMPARE(own->pages()->destination().type, Type::PlacePage);
    QCOMPARE(program.at(), Type::Home);
    program.documents->close();
}

void TestMeetingModeProgram::twoWindows_holdOneMeeting()
{
    Program program;
    QVERIFY(program.start());
    Desk &desk = *program.window->desk();
    QVERIFY(desk.open({.type = Type::Meeting, .id = program.meeting()}, OpenIn::Window));
    PageWindow *window = desk.windows().value(0);
    window->area()->toggleMeetingMode();
    QVERIFY(window->area()->isMeetingHeld());
    desk.toggleMeetingMode();  // it is held there already
    QCOMPARE(program.at(), Type::Home);
    QVERIFY(!desk.isMeetingHeld() && window->area()->isMeetingHeld());
    QTRY_VERIFY(window->isActiveWindow());
    window->area()->leaveMeetingMode();
    desk.toggleMeetingMode();
    QVERIFY(desk.isMeetingHeld());
    window->area()->toggleMeetingMode();
    QCOMPARE(window->area()->pages()->destination().type, Type::Meeting);
    QVERIFY(!window->isFullScreen());
    program.documents->close();
}

void TestMeetingModeProgram::closingTheWindow_endsIt()
{
    Program program;
    QVERIFY(program.start());
    Desk &desk = *program.window->desk();
    QVERIFY(desk.open({.type = Type::Meeting, .id = program.meeting()}, OpenIn::Window));
    const QPointer<PageWindow> window = desk.windows().value(0);
    QVERIFY(QTest::qWaitForWindowActive(window));
    window->area()->toggleMeetingMode();
    QTest::keyClick(window->windowHandle(), Qt::Key_R);
    const QPointer<MeetingModeRoom> room =
        qobject_cast<MeetingMode *>(window->area()->pages()->page())->room();
    QVERIFY(room && room->isVisible());
    window->close();
    QTRY_VERIFY(!window && !room);
    QVERIFY(!program.window->isFullScreen() && program.window->menuBar()->isVisible());
    desk.toggleMeetingMode();
    QVERIFY(desk.isMeetingHeld());
    program.documents->close();
}

void TestMeetingModeProgram::nextStart_bringsPlacePagesBackAndNoMeetingMode()
{
    Program program;
    QVERIFY(program.start());
    const QString path = program.documents->workspace()->path();
    program.window->desk()->showPlacePage(u"convergence"_s);
    program.window->desk()->showMeetingMode(program.meeting());
    QVERIFY(program.window->isFullScreen());
    program.documents->close();
    QVERIFY(program.documents->open(path));
    QCOMPARE(program.at(), Type::PlacePage);
    QVERIFY(!program.window->isFullScreen() && program.window->menuBar()->isVisible());
    program.documents->close();
}

void TestMeetingModeProgram::roomClosesWithTheWindow()
{
    Program program;
    QVERIFY(program.start());
    program.press(Qt::Key_F11);
    program.press(Qt::Key_R);
    QPointer<MeetingModeRoom> room = qobject_cast<MeetingMode *>(program.pages().page())->room();
    QVERIFY(room && room->isVisible());
    program.window->close();
    QTRY_VERIFY(!room);
    QVERIFY(program.preferences->windowGeometry.value().size() > 0);
    program.window->show();
    QVERIFY(program.window->menuBar()->isVisible());
}

QTEST_MAIN(TestMeetingModeProgram)
#include "tst_meetingmodeprogram.moc"
