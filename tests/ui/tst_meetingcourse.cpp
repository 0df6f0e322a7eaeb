// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The course of a meeting and its participants on the desk: status with revisions, reopening with a reason, comparing,
// the next meeting, and attendance by one key.

#include "core/base/localtext.h"
#include "core/kinds/meetingrevision.h"
#include "core/kinds/participant.h"
#include "core/rules/meetinglife.h"
#include "samplesetup.h"
#include "tests/support/testclock.h"
#include "ui/pages/coursepart.h"
#include "ui/pages/meetingpage.h"
#include "ui/pages/participantspart.h"
#include "ui/records/compareview.h"
#include "ui/widgets/noticebar.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

using namespace tri;
using namespace tri::ui;
using namespace Qt::StringLiterals;

class TestMeetingCourse final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void closing_keepsARevision();
    void reopening_asksWhy();
    void comparing_showsWhatChanged();
    void nextMeeting_isMadeFromTheDay();
    void noDate_isRefusedAndKept();
    void newMeeting_isACommandOfThePage();
    void meetingsBelow_areListed();
    void attendance_byOneKey();
    void closedMeeting_locksTheList();
    void closedMeeting_offersToReopen();

private:
    void show(const QString &tab)
    {
        m_page->restoreState({{u"tab"_s, tab}});
        QVERIFY(m_page->findChild<QWidget *>(tab)->isVisible());
    }
    template <typename T> [[nodiscard]] T *child(const QString &name) const { return m_page->findChild<T *>(name); }
    [[nodiscard]] QString status() const { return m_setup->workspace->row(m_meeting).value().text(u"status"); }
    [[nodiscard]] int revisions() const
    {
        Reader reader(*m_setup->workspace);
        return int(revisionsOf(reader, m_meeting).size());
    }
    void press(const QString &name)
    {
        auto *button = child<QPushButton>(name);
        QVERIFY2(button, qPrintable(name));
        button->click();
    }
    [[nodiscard]] NoticeBar *notice() const { return m_page->findChild<CoursePart *>()->findChild<NoticeBar *>(); }

    tri::test::TestClock m_clock;
    std::unique_ptr<SampleSetup> m_setup;
    std::unique_ptr<MeetingPage> m_page;
    RecordId m_meeting;
};

void TestMeetingCourse::init()
{
    m_setup = std::make_unique<SampleSetup>();
    QVERIFY(m_setup->make());
    m_setup->context.clock = &m_clock;
    m_meeting = m_setup->id(u"TRI-2014-04"_s);
    m_page = std::make_unique<MeetingPage>(m_setup->context, m_meeting);
    m_page->resize(1100, 700);
    m_page->show();
}

void TestMeetingCourse::cleanup()
{
    m_page.reset();
    m_setup.reset();
}

void TestMeetingCourse::closing_keepsARevision()
{
    show(u"meeting.course"_s);
    QCOMPARE(status(), u"open"_s);
    press(u"meeting.course.to_closed"_s);
    QCOMPARE(status(), u"closed"_s);
    QCOMPARE(revisions(), 1);
    QCOMPARE(child<QTreeWidget>(u"meeting.course.revisions"_s)->topLevelItemCount(), 1);
    QVERIFY(child<QLabel>(u"meeting.course.present"_s)->text().contains(u"revision 1"_s));
    QVERIFY(m_setup->workspace->undo());
    QCOMPARE(status(), u"open"_s);
    QCOMPARE(revisions(), 0);
}

void TestMeetingCourse::reopening_asksWhy()
{
    show(u"meeting.course"_s);
    press(u"meeting.course.to_closed"_s);
    QTRY_VERIFY(child<QPushButton>(u"meeting.course.to_open"_s));
    press(u"meeting.course.to_open"_s);
    QCOMPARE(status(), u"closed"_s);
    auto *reason = child<QLineEdit>(u"meeting.course.reason"_s);
    QVERIFY(reason);
    QTest::keyClick(reason, Qt::Key_Return);
    QCOMPARE(status(), u"closed"_s);  // without a reason nothing happens but words
    reason->setText(u"One outcome was missing."_s);
    QTest::keyClick(reason, Qt::Key_Return);
    QCOMPARE(status(), u"open"_s);
    QCOMPARE(revisions(), 2);
}

void TestMeetingCourse::comparing_showsWhatChanged()
{
    show(u"meeting.course"_s);
    press(u"meeting.course.to_in_progress"_s);
    const Row row = m_setup->workspace->row(m_meeting).value();
    Row after = row;
    after.setValue(u"venue", u"Room XXIII"_s);
    QVERIFY(m_setup->workspace->apply(changeOf(difference(row, after), u"x"_s)));
    QVERIFY(child<QLabel>(u"meeting.course.present"_s)->text().contains(u"changed"_s));
    auto *list = child<QTreeWidget>(u"meeting.course.revisions"_s);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Return);
    auto *compare = m_page->findChild<CoursePart *>()->findChild<CompareView *>();
    QVERIFY(compare->isVisible());
    bool found = false;
    for (const QPlainTextEdit *text : compare->findChildren<QPlainTextEdit *>())
        found = found || text->toPlainText().contains(u"Room XXIII"_s);
    QVERIFY(found);
    compare->findChild<QPushButton *>(u"compare.back"_s)->click();  // the history of the record has one too
    QTRY_VERIFY(list->isVisible());
}

void TestMeetingCourse::nextMeeting_isMadeFromTheDay()
{
    show(u"meeting.course"_s);
    press(u"meeting.course.new_meeting"_s);
    auto *day = child<QLineEdit>(u"meeting.course.day"_s);
    QVERIFY(day);
    day->setText(u"2014-09-12"_s);
    QTest::keyClick(day, Qt::Key_Return);
    const RecordId made = m_setup->navigator.meeting;
    QVERIFY(!made.isNull());
    const Row row = m_setup->workspace->row(made).value();
    QCOMPARE(row.link(u"previous"), m_meeting);
    QCOMPARE(row.reference(), u"TRI-2014-09"_s);
    QCOMPARE(row.date(u"from"), PartialDate(2014, 9, 12));
}

void TestMeetingCourse::noDate_isRefusedAndKept()
{
    show(u"meeting.course"_s);
    press(u"meeting.course.new_meeting"_s);
    auto *day = child<QLineEdit>(u"meeting.course.day"_s);
    day->setText(u"in autumn"_s);
    QTest::keyClick(day, Qt::Key_Return);
    QVERIFY(m_setup->navigator.meeting.isNull());
    QCOMPARE(child<QLineEdit>(u"meeting.course.day"_s)->text(), u"in autumn"_s);
}

void TestMeetingCourse::newMeeting_isACommandOfThePage()
{
    const auto command = [this](const QString &name) -> QAction * {
        for (QAction *one : m_page->pageActions())
            if (one->objectName() == name)
                return one;
        return nullptr;
    };
    show(u"meeting.course"_s);
    QVERIFY(!command(u"meeting.new_from"_s));  // there it has its own
    QVERIFY(command(u"meeting.course.next"_s));
    show(u"meeting.participants"_s);
    QAction *renew = command(u"meeting.new_from"_s);
    QVERIFY(renew && renew->isEnabled());
    renew->trigger();
    auto *day = child<QLineEdit>(u"renewal.day"_s);
    QVERIFY(day);
    day->setText(u"in autumn"_s);
    QTest::keyClick(day, Qt::Key_Return);
    QVERIFY(m_setup->navigator.record.isNull());
    day = m_page->findChildren<QLineEdit *>(u"renewal.day"_s).last();
    QCOMPARE(day->text(), u"in autumn"_s);  // kept, to be mended
    day->setText(u"2014-09-12"_s);
    QTest::keyClick(day, Qt::Key_Return);
    const RecordId made = m_setup->navigator.record;
    QVERIFY(!made.isNull());
    QCOMPARE(m_setup->workspace->row(made).value().link(u"previous"), m_meeting);
    QVERIFY(m_setup->workspace->undo());
    QVERIFY(m_setup->workspace->row(made)->deleted);
}

void TestMeetingCourse::meetingsBelow_areListed()
{
    const RecordId forum = m_setup->id(u"GFMD7"_s);
    if (forum.isNull())
        QFAIL("the reference set has no GFMD7");
    MeetingPage page(m_setup->context, forum);
    page.resize(1100, 700);
    page.restoreState({{u"tab"_s, u"meeting.course"_s}});
    page.show();
    auto *below = page.findChild<QTreeWidget *>(u"meeting.course.below"_s);
    QVERIFY(below->topLevelItemCount() > 3);
    below->setCurrentItem(below->topLevelItem(0));
    QTest::keyClick(below, Qt::Key_Return);
    QVERIFY(!m_setup->navigator.meeting.isNull());
}

void TestMeetingCourse::attendance_byOneKey()
{
    show(u"meeting.participants"_s);
    auto *list = child<QTreeWidget>(u"meeting.participants.list"_s);
    m_page->focusFirst();
    QTest::keyClick(list, Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(list->selectedItems().size(), 2);
    child<QAction>(u"meeting.participants.attended"_s)->trigger();
    QVERIFY(list->selectedItems().size() == 2);
    for (const QTreeWidgetItem *item : list->selectedItems())
        QVERIFY(item->text(ParticipantsPart::Attendance).contains(u"Attended"_s));
    QVERIFY(child<QLabel>(u"meeting.participants.summary"_s)->text().contains(u"2 of"_s));
    QVERIFY(m_setup->workspace->undo());
    QVERIFY(!child<QLabel>(u"meeting.participants.summary"_s)->text().contains(u"2 of 3 came"_s));
}

void TestMeetingCourse::closedMeeting_locksTheList()
{
    show(u"meeting.course"_s);
    press(u"meeting.course.to_closed"_s);
    show(u"meeting.participants"_s);
    m_page->focusFirst();
    QVERIFY(m_page->findChild<ParticipantsPart *>()->findChild<NoticeBar *>()->isShowing());
    QVERIFY(!child<QAction>(u"meeting.participants.attended"_s)->isEnabled());
    QVERIFY(!child<QAction>(u"meeting.participants.add"_s)->isEnabled());
}

void TestMeetingCourse::closedMeeting_offersToReopen()
{
    auto *closed = child<NoticeBar>(u"meeting.closed"_s);
    show(u"meeting.agenda_tab"_s);
    QVERIFY(!closed->isShowing());
    show(u"meeting.course"_s);
    press(u"meeting.course.to_closed"_s);
    QVERIFY(!closed->isShowing());  // the status itself is in sight here
    show(u"meeting.minutes_tab"_s);
    QVERIFY(closed->isShowing());
    show(u"meeting.agenda_tab"_s);
    QVERIFY(closed->isShowing());
    press(u"meeting.reopen"_s);
    QVERIFY(m_page->findChild<CoursePart *>()->isVisible());
    QVERIFY(child<QLineEdit>(u"meeting.course.reason"_s));  // it asks why
    QCOMPARE(status(), u"closed"_s);
}

QTEST_MAIN(TestMeetingCourse)
#include "tst_meetingcourse.moc"
