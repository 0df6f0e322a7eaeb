// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Meeting mode as one sees it: attendance, the room view, text sizes, names, the keyboard.

#include "tests/ui/meetingmodesetup.h"

class TestMeetingModeLook final : public MeetingModeTest {
    Q_OBJECT
private Q_SLOTS:
    void attendanceIsTickedAndUndone();
    void roomView_isBlankedAndClosed();
    void longTexts_areSmallerInTheRoom();
    void roomKeys_workInTheRoomToo();
    void readOnly_showsAndKeepsNothing();
    void deletedMeeting_saysSo();
    void textIsLargeAndFits_data();
    void textIsLargeAndFits();
    void everyWidgetHasAName();
    void escapeGoesOutStepByStep();
    void panesAreReachedByF6();
};

void TestMeetingModeLook::attendanceIsTickedAndUndone()
{
    auto *list = part<QListWidget>("meeting_mode.attendance");
    QVERIFY(list->count() > 0);
    press(Qt::Key_A);
    QVERIFY(list->hasFocus() && list->isVisible());
    const RecordId who = m_page->data().participants.first().participant.id;
    const auto state = [&] { return m_setup->workspace->row(who)->text(u"attendance"); };
    const QString before = state();
    QVERIFY(before != u"attended");
    press(Qt::Key_Space);
    QCOMPARE(state(), u"attended"_s);
    QVERIFY(list->item(0)->text().contains(u"Attended"_s));
    press(Qt::Key_Space);
    QCOMPARE(state(), u"expected"_s);
    QVERIFY(m_setup->workspace->undo());
    QCOMPARE(state(), u"attended"_s);
    QCOMPARE(list->item(0)->checkState(), Qt::Checked);
    press(Qt::Key_Escape);
    QVERIFY(agenda()->hasFocus() && agenda()->isVisible());
}

void TestMeetingModeLook::roomView_isBlankedAndClosed()
{
    choose(u"Migration in the post-2015"_s);
    QCOMPARE(m_page->roomState(), u"Room view: closed"_s);
    const RecordId item = m_page->item();
    press(Qt::Key_B);  // there is nothing to blank, and nothing is searched for
    QVERIFY(!m_page->room());
    QCOMPARE(m_page->item(), item);
    press(Qt::Key_R);
    QVERIFY(m_page->room() && m_page->room()->isVisible() && m_page->room()->isWindow());
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    QVERIFY2(text("meeting_mode.room_state").contains(u"shows item"_s),
             qPrintable(text("meeting_mode.room_state")));
    const auto shown = [this](const char *name) {
        const auto *label = m_page->room()->findChild<QLabel *>(QLatin1String(name));
        return label->isHidden() ? QString() : label->text();
    };
    QVERIFY(shown("room_view.title").contains(u"Migration in the post-2015"_s));
    QVERIFY(shown("room_view.wanted").startsWith(u"Agreement on three places"_s));
    m_page->room()->resize(1280, 720);
    QTRY_VERIFY(m_page->room()->findChild<QLabel *>(u"room_view.title"_s)->font().pointSizeF() >= 28);
    press(Qt::Key_D, Qt::ControlModifier);
    type(u"We write a letter"_s);
    press(Qt::Key_Return);
    QVERIFY(shown("room_view.agreed").contains(u"We write a letter"_s));
    press(Qt::Key_B);
    QCOMPARE(text("meeting_mode.room_state"), u"Room view: blanked"_s);
    for (const QLabel *label : m_page->room()->findChildren<QLabel *>())
        QVERIFY(label->text().isEmpty());
    QVERIFY(!text("meeting_mode.item.title").isEmpty());  // never the private one
    press(Qt::Key_Right);
    for (const QLabel *label : m_page->room()->findChildren<QLabel *>())
        QVERIFY(label->text().isEmpty());
    press(Qt::Key_B);
    QVERIFY(shown("room_view.title").contains(u"Reduction of labour"_s));
    QVERIFY(shown("room_view.time").isEmpty());
    press(Qt::Key_R, Qt::ShiftModifier);
    QVERIFY(shown("room_view.time").startsWith(u"0:00"_s));
    choose(u"For our side only"_s);
    QCOMPARE(text("meeting_mode.room_state"), u"Room view: only the title of the meeting"_s);
    QVERIFY(shown("room_view.title").isEmpty() && shown("room_view.time").isEmpty());
    m_page->hide();
    QVERIFY(!m_page->room());
}

void TestMeetingModeLook::longTexts_areSmallerInTheRoom()
{
    MeetingModeRoom room(m_setup->theme);
    room.resize(1280, 720);
    room.show();
    tri::RoomView view;
    view.shows = tri::RoomView::Shows::Item;
    view.title = u"Costs"_s;
    view.wanted = u"A roadmap."_s;
    room.showView(view, {});
    const auto *wanted = room.findChild<QLabel *>(u"room_view.wanted"_s);
    QVERIFY(wanted->font().pointSizeF() >= 28);
    for (int i = 0; i < 60; ++i)
        view.wanted += u" A roadmap of ten steps."_s;
    room.showView(view, {});
    QVERIFY(wanted->font().pointSizeF() < 28);
    QTRY_VERIFY(wanted->height() >= wanted->heightForWidth(wanted->width()));
    view.wanted = u"A roadmap."_s;
    room.showView(view, {});
    QVERIFY(wanted->font().pointSizeF() >= 28);
}

void TestMeetingModeLook::roomKeys_workInTheRoomToo()
{
    press(Qt::Key_R);
    QTest::keyClick(m_page->room(), Qt::Key_Right);
    QCOMPARE(at(), 1);
    QTest::keyClick(m_page->room(), Qt::Key_PageUp);
    QCOMPARE(at(), 0);
    QTest::keyClick(m_page->room(), Qt::Key_B);
    QCOMPARE(m_page->roomState(), u"Room view: blanked"_s);
    QTest::keyClick(m_page->room(), Qt::Key_Escape);
    QVERIFY(!m_page->room());
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    press(Qt::Key_R);
    QVERIFY(m_page->room());
    QVERIFY(m_page->roomState() != u"Room view: blanked"_s);
    m_page->room()->close();
    QVERIFY(!m_page->room());
    QVERIFY(!part<QAction>("meeting_mode.room")->isChecked());
}

void TestMeetingModeLook::readOnly_showsAndKeepsNothing()
{
    const QString path = m_setup->workspace->path();
    m_page.reset();
    m_setup->workspace.reset();
    tri::Workspace::Options options{.registry = &tri::allKinds()};
    auto opened = tri::Workspace::open(path, tri::Workspace::Mode::ReadOnly, options);
    QVERIFY(opened);
    m_setup->workspace = std::move(*opened);
    m_setup->context.workspace = m_setup->workspace.get();
    makePage();
    QVERIFY(agenda()->count() > 0);
    press(Qt::Key_D, Qt::ControlModifier);
    QVERIFY(!part<QWidget>("meeting_mode.entry")->isVisible());
    QVERIFY(part<QPlainTextEdit>("meeting_mode.notes")->isReadOnly());
    QVERIFY(!(part<QListWidget>("meeting_mode.attendance")->item(0)->flags() & Qt::ItemIsUserCheckable));
    press(Qt::Key_Right);
    QCOMPARE(at(), 1);
}

void TestMeetingModeLook::deletedMeeting_saysSo()
{
    press(Qt::Key_R);
    QVERIFY(
        m_setup->workspace->apply(tri::changeOf(tri::deletion(*m_setup->workspace->row(m_meeting)), u"x"_s)));
    QVERIFY(text("meeting_mode.item.title").contains(u"not here any more"_s));
    QCOMPARE(m_page->roomState(), u"Room view: empty, the meeting is not for others"_s);
    QVERIFY(m_setup->workspace->undo());
    QVERIFY(!text("meeting_mode.item.title").contains(u"not here any more"_s));
}

void TestMeetingModeLook::textIsLargeAndFits_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("mirrored");
    QTest::addColumn<int>("scale");
    QTest::newRow("small") << QSize(1024, 640) << false << 100;
    QTest::newRow("small mirrored") << QSize(1024, 640) << true << 100;
    QTest::newRow("large") << QSize(1280, 800) << false << 100;
    QTest::newRow("small letters") << QSize(1024, 640) << false << 80;
    QTest::newRow("large letters") << QSize(1280, 800) << false << 150;
}

void TestMeetingModeLook::textIsLargeAndFits()
{
    QFETCH(QSize, size);
    QFETCH(bool, mirrored);
    QFETCH(int, scale);
    QGuiApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    m_setup->theme.setTextScale(scale);
    makePage();
    choose(u"Migration in the post-2015"_s);
    press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    m_page->resize(size);
    QTRY_COMPARE(m_page->size(), size);
    for (const char *name : {"meeting_mode.item.title", "meeting_mode.item.wanted", "meeting_mode.item.time"})
        QVERIFY2(part<QLabel>(name)->font().pointSizeF() >= 18, name);
    for (const QScrollArea *area : m_page->findChildren<QScrollArea *>())
        QVERIFY2(area->widget()->minimumSizeHint().width() <= area->viewport()->width(),
                 qPrintable(area->objectName()));
    const QRect inside = m_page->rect().adjusted(-1, 0, 1, 0);  // a mirrored splitter is a pixel off
    for (const QWidget *widget : m_page->findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->objectName().isEmpty()
            || widget->objectName().startsWith(u"qt_"_s))
            continue;
        bool scrolled = false;
        for (const QWidget *up = widget->parentWidget(); up; up = up->parentWidget())
            scrolled = scrolled || qobject_cast<const QAbstractScrollArea *>(up);
        if (!scrolled)
            QTRY_VERIFY2(inside.contains(QRect(widget->mapTo(m_page.get(), QPoint()), widget->size())),
                         qPrintable(widget->objectName()
                                    + u" %1 to %2 of %3"_s.arg(widget->mapTo(m_page.get(), QPoint()).x())
                                          .arg(widget->width())
                                          .arg(inside.width())));
    }
    for (const QPushButton *button : m_page->findChildren<QPushButton *>())
        if (button->isVisible())
            QVERIFY2(button->width() >= button->minimumSizeHint().width(), qPrintable(button->objectName()));
}

void TestMeetingModeLook::everyWidgetHasAName()
{
    press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    for (const QWidget *widget : m_page->findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus
            || widget->objectName().startsWith(u"qt_"_s))
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const QString name =
            widget->accessibleName().isEmpty() && button ? button->text() : widget->accessibleName();
        QVERIFY2(!name.isEmpty() || widget->inherits("QTabBar"),
                 qPrintable(QLatin1String(widget->metaObject()->className()) + u' ' + widget->objectName()));
    }
    for (const QAction *action : m_page->pageActions())
        QVERIFY2(!action->text().isEmpty() && !action->shortcut().isEmpty(),
                 qPrintable(action->objectName()));
}

void TestMeetingModeLook::escapeGoesOutStepByStep()
{
    press(Qt::Key_D, Qt::ControlModifier);
    press(Qt::Key_Escape);
    QVERIFY(!part<QWidget>("meeting_mode.entry")->isVisible());
    QVERIFY(agenda()->hasFocus());
    press(Qt::Key_N);
    type(u"b r 7 t"_s);  // letters are letters here
    QCOMPARE(part<QPlainTextEdit>("meeting_mode.notes")->toPlainText(), u"b r 7 t"_s);
    QCOMPARE(at(), 0);
    press(Qt::Key_Escape);
    QVERIFY(agenda()->hasFocus());
}

void TestMeetingModeLook::panesAreReachedByF6()
{
    QSet<QWidget *> seen;
    for (int i = 0; i < 5; ++i) {
        QVERIFY(m_page->nextPane(true));
        seen << m_page->focusWidget();
    }
    QCOMPARE(seen.size(), 5);
    QVERIFY(agenda()->hasFocus());
    QVERIFY(m_page->nextPane(false));
    QVERIFY(!agenda()->hasFocus());
    QVERIFY(m_page->nextPane(true));
    QVERIFY(agenda()->hasFocus());
}

QTEST_MAIN(TestMeetingModeLook)
#include "tst_meetingmodelook.moc"
