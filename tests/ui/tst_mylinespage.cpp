// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One's own lines on the desk: the status of five in seven actions, notes where they are wanted, undo.

#include "core/kinds/activity.h"
#include "samplesetup.h"
#include "tests/support/testclock.h"
#include "ui/pages/plans/mylinespage.h"
#include "ui/widgets/noticebar.h"

#include <QAction>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

using namespace tri;
using namespace tri::ui;
using namespace Qt::StringLiterals;

class TestMyLinesPage final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void nobody_isAsked();
    void statusOfFive_takesFiveKeys();
    void statusMenu_takesAnyStatus();
    void delayed_asksForItsReason();
    void escape_leavesTheStatus();
    void enter_opensTheLine();

private:
    [[nodiscard]] QString statusOf(const QString &reference) const
    {
        return m_setup->workspace->row(m_setup->id(reference)).value().text("status");
    }
    void press(Qt::Key key, Qt::KeyboardModifiers with = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, with);
        ++m_actions;
    }
    [[nodiscard]] QTreeWidget *list() const { return m_page->list(); }
    [[nodiscard]] int lines(int group) const { return list()->topLevelItem(group)->childCount(); }

    tri::test::TestClock m_clock;
    std::unique_ptr<SampleSetup> m_setup;
    std::unique_ptr<MyLinesPage> m_page;
    RecordIds m_made;
    int m_actions = 0;
};

void TestMyLinesPage::init()
{
    m_clock.set(QDateTime(QDate(2014, 3, 20), QTime(9, 0), Qt::UTC));
    m_setup = std::make_unique<SampleSetup>();
    QVERIFY(m_setup->make());
    m_setup->context.clock = &m_clock;
    ChangeSet change;
    m_made.clear();
    for (int at = 0; at < 6; ++at) {
        Activity one;
        one.id = m_setup->workspace->newId();
        one.title = LocalText(u"en"_s, u"Line %1"_s.arg(at));
        one.reference = u"L-%1"_s.arg(at);
        one.owners = {m_setup->id(u"SRSG"_s)};
        one.due = PartialDate(2013, 1, at + 1);
        one.status = u"planned"_s;
        m_made << one.id;
        change.records << creation(toRow(one));
    }
    QVERIFY(m_setup->workspace->apply(change));
    m_setup->preferences->mine.set({m_setup->id(u"SRSG"_s).toString()});
    m_page = std::make_unique<MyLinesPage>(m_setup->context);
    m_page->resize(1000, 600);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->focusFirst();
    m_actions = 0;
}

void TestMyLinesPage::cleanup()
{
    m_page.reset();
    m_setup.reset();
}

void TestMyLinesPage::nobody_isAsked()
{
    m_setup->preferences->mine.set({});
    m_page->refresh();
    QVERIFY(!list()->isVisible());
    m_page->focusFirst();
    QCOMPARE(QApplication::focusWidget()->objectName(), u"my_lines.us"_s);
}

void TestMyLinesPage::statusOfFive_takesFiveKeys()
{
    QVERIFY(lines(0) >= 6);
    QVERIFY(m_page->reveal(m_made[0]));
    for (int more = 0; more < 4; ++more)
        press(Qt::Key_Down, Qt::ShiftModifier);
    press(Qt::Key_D);
    QVERIFY(m_actions <= 7);
    for (int at = 0; at < 5; ++at)
        QCOMPARE(statusOf(u"L-%1"_s.arg(at)), u"done"_s);
    QCOMPARE(statusOf(u"L-5"_s), u"planned"_s);
    QVERIFY(m_setup->workspace->undo());
    QCOMPARE(statusOf(u"L-0"_s), u"planned"_s);
    QCOMPARE(statusOf(u"L-4"_s), u"planned"_s);
}

void TestMyLinesPage::statusMenu_takesAnyStatus()
{
    QVERIFY(m_page->reveal(m_made[1]));
    press(Qt::Key_S);
    auto *menu = m_page->findChild<QMenu *>(u"my_lines.statuses"_s);
    QTRY_VERIFY(menu->isVisible());
    auto *underWay = menu->findChild<QAction *>(u"my_lines.status.under_way"_s);
    QVERIFY(underWay);
    menu->setActiveAction(underWay);
    QTest::keyClick(menu, Qt::Key_Return);
    QTRY_COMPARE(statusOf(u"L-1"_s), u"under_way"_s);
}

void TestMyLinesPage::delayed_asksForItsReason()
{
    QVERIFY(m_page->reveal(m_made[2]));
    press(Qt::Key_S);
    auto *menu = m_page->findChild<QMenu *>(u"my_lines.statuses"_s);
    QTRY_VERIFY(menu->isVisible());
    menu->findChild<QAction *>(u"my_lines.status.delayed"_s)->trigger();
    menu->close();
    auto *note = m_page->findChild<QLineEdit *>(u"my_lines.note"_s);
    QTRY_VERIFY(note->isVisible());
    QCOMPARE(statusOf(u"L-2"_s), u"planned"_s);
    QTest::keyClicks(note, u"Waits for data"_s);
    QTest::keyClick(note, Qt::Key_Return);
    QCOMPARE(statusOf(u"L-2"_s), u"delayed"_s);
    QVERIFY(!note->isVisible());
}

void TestMyLinesPage::escape_leavesTheStatus()
{
    QVERIFY(m_page->reveal(m_made[3]));
    press(Qt::Key_S);
    auto *menu = m_page->findChild<QMenu *>(u"my_lines.statuses"_s);
    QTRY_VERIFY(menu->isVisible());
    menu->findChild<QAction *>(u"my_lines.status.dropped"_s)->trigger();
    menu->close();
    auto *note = m_page->findChild<QLineEdit *>(u"my_lines.note"_s);
    QTRY_VERIFY(note->isVisible());
    note->setFocus();
    QTest::keyClick(note, Qt::Key_Escape);
    QTRY_VERIFY(!note->isVisible());
    QCOMPARE(statusOf(u"L-3"_s), u"planned"_s);
}

void TestMyLinesPage::enter_opensTheLine()
{
    QVERIFY(m_page->reveal(m_made[4]));
    press(Qt::Key_Return);
    QCOMPARE(m_setup->navigator.record, m_made[4]);
}

QTEST_MAIN(TestMyLinesPage)
#include "tst_mylinespage.moc"
