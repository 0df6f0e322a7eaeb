// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The room view on a second screen, and what becomes of it when that screen is pulled out. The platform without a
// display is told of two screens before it starts.

#include "ui/pages/meetingmoderoom.h"
#include "ui/services/theme.h"

#include <QApplication>
#include <QScreen>
#include <QTemporaryDir>
#include <QTest>

using namespace tri::ui;
using namespace Qt::StringLiterals;

class TestRoomScreens final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void opensOnTheOtherScreen();
    void ownerOnTheSecond_opensOnTheFirst();
    void screenGone_comesBackAsAWindow();
    void screenBack_goesThereAgain();
    void oneScreen_isARehearsal();
    void closed_staysClosed();

private:
    QScreen *m_first = nullptr;
    QScreen *m_second = nullptr;
};

void TestRoomScreens::init()
{
    QCOMPARE(QGuiApplication::screens().size(), 2);
    m_first = QGuiApplication::screens()[0];
    m_second = QGuiApplication::screens()[1];
    QVERIFY(!m_first->geometry().intersects(m_second->geometry()));
}

void TestRoomScreens::opensOnTheOtherScreen()
{
    const Theme theme;
    QWidget own;
    own.setGeometry(m_first->geometry().adjusted(50, 50, -50, -50));
    own.show();
    QCOMPARE(own.screen(), m_first);
    MeetingModeRoom room(theme);
    room.open(&own);
    QTRY_VERIFY(room.isVisible() && room.isFullScreen());
    QTRY_COMPARE(room.geometry(), m_second->geometry());
    QCOMPARE(room.screen(), m_second);
}

void TestRoomScreens::ownerOnTheSecond_opensOnTheFirst()
{
    const Theme theme;
    QWidget own;
    own.setScreen(m_second);
    own.setGeometry(m_second->geometry().adjusted(50, 50, -50, -50));
    own.show();
    QTRY_COMPARE(own.screen(), m_second);
    MeetingModeRoom room(theme);
    room.open(&own);
    QTRY_COMPARE(room.geometry(), m_first->geometry());
}

void TestRoomScreens::screenGone_comesBackAsAWindow()
{
    const Theme theme;
    QWidget own;
    own.setGeometry(m_first->geometry());
    own.show();
    MeetingModeRoom room(theme);
    room.open(&own);
    QTRY_VERIFY(room.isFullScreen());
    room.follow({m_first});
    QTRY_VERIFY(room.isVisible() && !room.isFullScreen());
    QTRY_VERIFY(m_first->geometry().contains(room.geometry()));
    QVERIFY(room.width() < m_first->geometry().width());
}

void TestRoomScreens::screenBack_goesThereAgain()
{
    const Theme theme;
    QWidget own;
    own.setGeometry(m_first->geometry());
    own.show();
    MeetingModeRoom room(theme);
    room.open(&own);
    room.follow({m_first});
    QTRY_VERIFY(!room.isFullScreen());
    room.follow({m_first, m_second});
    QTRY_VERIFY(room.isFullScreen());
    QTRY_COMPARE(room.geometry(), m_second->geometry());
}

void TestRoomScreens::oneScreen_isARehearsal()
{
    const Theme theme;
    QWidget own;
    own.setGeometry(m_first->geometry());
    own.show();
    MeetingModeRoom room(theme);
    room.open(&own);
    room.follow({m_first});
    const QRect before = room.geometry();
    room.follow({m_first});  // another that comes and goes changes nothing
    QVERIFY(!room.isFullScreen());
    QCOMPARE(room.geometry().size(), before.size());
}

void TestRoomScreens::closed_staysClosed()
{
    const Theme theme;
    QWidget own;
    own.setGeometry(m_first->geometry());
    own.show();
    MeetingModeRoom room(theme);
    room.open(&own);
    room.close();
    room.follow({m_first});
    room.follow({m_first, m_second});
    QVERIFY(!room.isVisible());
}

int main(int argc, char **argv)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"screens.json"_s));
    if (!file.open(QIODevice::WriteOnly)
        || file.write(
               R"({"screens":[)"
               R"({"name":"own","x":0,"y":0,"width":1280,"height":800,"logicalDpi":96,"logicalBaseDpi":96,"dpr":1},)"
               R"({"name":"room","x":1280,"y":0,"width":1024,"height":768,"logicalDpi":96,"logicalBaseDpi":96,"dpr":1}]})")
            < 0)
        return 1;
    file.close();
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + QFile::encodeName(file.fileName()));
    QApplication application(argc, argv);
    TestRoomScreens test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_roomscreens.moc"
