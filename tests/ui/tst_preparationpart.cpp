// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The preparation of a meeting on the desk: usual steps, ticking, a meeting that moves, deleting with undo.

#include "core/base/localtext.h"
#include "samplesetup.h"
#include "tests/support/testclock.h"
#include "ui/pages/meetingpage.h"
#include "ui/pages/preparationpart.h"
#include "ui/widgets/noticebar.h"

#include <QAction>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

using namespace tri;
using namespace tri::ui;
using namespace Qt::StringLiterals;

class TestPreparationPart final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void emptyPart_offersTheUsualSteps();
    void steps_standInTheOrderOfDays();
    void space_ticksAndUnticks();
    void movedMeeting_offersToMoveSteps();
    void deletedStep_comesBack();
    void lateSteps_areSaidInWords();
    void enter_opensTheStep();
    void checklist_isPrintedFromHere();

private:
    [[nodiscard]] QTreeWidget *list() const { return m_part->list(); }
    [[nodiscard]] QAction *action(const QString &key) const
    {
        return m_part->findChild<QAction *>(u"meeting.preparation."_s + key);
    }
    [[nodiscard]] NoticeBar *notice() const { return m_part->findChild<NoticeBar *>(); }
    void setMeetingDay(const QDate &day)
    {
        const Row row = m_setup->workspace->row(m_meeting).value();
        Row after = row;
        after.setValue(u"from", PartialDate(day));
        after.setValue(u"to", PartialDate(day));
        QVERIFY(m_setup->workspace->apply(changeOf(difference(row, after), u"x"_s)));
    }

    tri::test::TestClock m_clock;
    std::unique_ptr<SampleSetup> m_setup;
    std::unique_ptr<MeetingPage> m_page;
    PreparationPart *m_part = nullptr;
    RecordId m_meeting;
};

void TestPreparationPart::init()
{
    m_clock.set(QDateTime(QDate(2014, 3, 20), QTime(9, 0), Qt::UTC));
    m_setup = std::make_unique<SampleSetup>();
    QVERIFY(m_setup->make());
    m_setup->context.clock = &m_clock;
    m_meeting = m_setup->id(u"TRI-2014-04"_s);
    m_page = std::make_unique<MeetingPage>(m_setup->context, m_meeting);
    m_page->resize(1000, 700);
    m_page->restoreState({{u"tab"_s, u"meeting.preparation"_s}});
    m_page->show();
    m_part = m_page->findChild<PreparationPart *>();
    QVERIFY(m_part);
    QVERIFY(m_part->isVisible());
}

void TestPreparationPart::cleanup()
{
    m_page.reset();
    m_setup.reset();
}

void TestPreparationPart::emptyPart_offersTheUsualSteps()
{
    QVERIFY(!list()->isVisible());
    m_page->focusFirst();
    auto *button = qobject_cast<QPushButton *>(m_page->focusWidget());
    QVERIFY(button);
    QTest::keyClick(button, Qt::Key_Space);
    QVERIFY(list()->isVisible());
    QCOMPARE(list()->topLevelItem(0)->text(PreparationPart::Offset), isolated(u"T\u221214"_s));
    action(u"add_usual"_s)->trigger();
    QVERIFY(notice()->isShowing());
}

void TestPreparationPart::steps_standInTheOrderOfDays()
{
    action(u"add_usual"_s)->trigger();
    QCOMPARE(list()->topLevelItemCount(), 10);
    QCOMPARE(list()->topLevelItem(9)->text(PreparationPart::Offset), isolated(u"T+14"_s));
    QVERIFY(list()->topLevelItem(5)->font(PreparationPart::Step).bold());
}

void TestPreparationPart::space_ticksAndUnticks()
{
    action(u"add_usual"_s)->trigger();
    list()->setCurrentItem(list()->topLevelItem(1));
    QTest::keyClick(list(), Qt::Key_Space);
    QTRY_COMPARE(list()->topLevelItem(1)->text(PreparationPart::Status), u"Done"_s);
    QCOMPARE(list()->indexOfTopLevelItem(list()->currentItem()), 1);
    QTest::keyClick(list(), Qt::Key_Space);
    QTRY_COMPARE(list()->topLevelItem(1)->text(PreparationPart::Status), u"Open"_s);
    QVERIFY(m_setup->workspace->undo());
    QCOMPARE(list()->topLevelItem(1)->checkState(PreparationPart::Step), Qt::Checked);
}

void TestPreparationPart::movedMeeting_offersToMoveSteps()
{
    action(u"add_usual"_s)->trigger();
    QVERIFY(!notice()->isShowing());
    const QString before = list()->topLevelItem(0)->text(PreparationPart::Due);
    setMeetingDay(QDate(2014, 4, 11));
    QVERIFY(notice()->isShowing());
    notice()->findChild<QPushButton *>()->click();
    QVERIFY(!notice()->isShowing());
    QVERIFY(list()->topLevelItem(0)->text(PreparationPart::Due) != before);
    QVERIFY(list()->topLevelItem(0)->text(PreparationPart::Due).contains(u"28"_s));
}

void TestPreparationPart::deletedStep_comesBack()
{
    action(u"add_usual"_s)->trigger();
    const QString name = list()->topLevelItem(0)->text(PreparationPart::Step);
    action(u"delete_step"_s)->trigger();
    QCOMPARE(list()->topLevelItemCount(), 9);
    notice()->findChild<QPushButton *>()->click();
    QCOMPARE(list()->topLevelItem(0)->text(PreparationPart::Step), name);
}

void TestPreparationPart::lateSteps_areSaidInWords()
{
    action(u"add_usual"_s)->trigger();
    m_clock.set(QDateTime(QDate(2014, 3, 25), QTime(9, 0), Qt::UTC));
    m_page->refresh();
    QVERIFY(list()->topLevelItem(0)->text(PreparationPart::Status).contains(u"overdue"_s));
    QVERIFY(list()->topLevelItem(1)->text(PreparationPart::Status).contains(u"due now"_s));
}

void TestPreparationPart::enter_opensTheStep()
{
    action(u"add_usual"_s)->trigger();
    list()->setCurrentItem(list()->topLevelItem(2));
    QTest::keyClick(list(), Qt::Key_Return);
    const Row step = m_setup->workspace->row(m_setup->navigator.record).value();
    QCOMPARE(step.link(u"meeting"), m_meeting);
    action(u"add_step"_s)->trigger();
    QCOMPARE(m_setup->navigator.newKind, u"preparation_step"_s);
}

void TestPreparationPart::checklist_isPrintedFromHere()
{
    QVERIFY(!action(u"print"_s)->isEnabled());  // nothing to tick yet
    action(u"add_usual"_s)->trigger();
    QTRY_VERIFY(action(u"print"_s)->isEnabled());
    action(u"print"_s)->trigger();
    QCOMPARE(m_setup->navigator.brief, m_meeting);
    QCOMPARE(m_setup->navigator.recipe, u"preparation"_s);
    m_setup->navigator.recipe.clear();
    m_page->print();
    QCOMPARE(m_setup->navigator.recipe, u"preparation"_s);
}

QTEST_MAIN(TestPreparationPart)
#include "tst_preparationpart.moc"
