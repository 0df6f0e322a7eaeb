// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What people come for, counted: the meeting, its brief, undoing; and what holds for all commands.

#include "tests/ui/tasks/taskssetup.h"
#include "ui/pages/briefpage.h"
#include "ui/pages/meetingpage.h"
#include "ui/services/accesskeys.h"

class TestMeetingTasks final : public TasksTest {
    Q_OBJECT
private Q_SLOTS:
    void recordADecision_keys();
    void recordADecision_mouse();
    void printTheBrief_keys();
    void printTheBrief_mouse();
    void undoABulkChange_keys();
    void undoABulkChange_mouse();
    void everyEnabledAction_isInTheLocator();
    void noShortcutClashesOnAList();
};

void TestMeetingTasks::recordADecision_keys()
{
    const MeetingMode *page = openMeetingMode();
    QVERIFY(page);
    begin();
    press(Qt::Key_D, Qt::ControlModifier);
    type(decisionText());
    press(Qt::Key_Return, Qt::ControlModifier);
    type(acronym(u"IOM"_s));
    press(Qt::Key_Tab);
    type(PartialDate(2014, 6, 30));
    press(Qt::Key_Return);
    done(u"7 record a decision and its action in the meeting (keys)"_s, 4);
    verifyDecision(page->item());
}

void TestMeetingTasks::recordADecision_mouse()
{
    MeetingMode *page = openMeetingMode();
    QVERIFY(page);
    const auto part = [page](const char *name) { return page->findChild<QWidget *>(QLatin1String(name)); };
    begin();
    click(part("meeting_mode.button.decision"));
    QTRY_VERIFY(part("meeting_mode.entry.go_on")->isVisible());
    type(decisionText());
    click(part("meeting_mode.entry.go_on"));
    type(acronym(u"IOM"_s));
    QTRY_VERIFY(part("meeting_mode.entry.due")->isVisible());
    click(part("meeting_mode.entry.due"));  // closes the list of names
    click(part("meeting_mode.entry.due"));
    type(PartialDate(2014, 6, 30));
    click(part("meeting_mode.entry.keep"));
    done(u"7 record a decision and its action in the meeting (mouse)"_s, 5);
    verifyDecision(page->item());
}

void TestMeetingTasks::printTheBrief_keys()
{
    desk()->showMeeting(id(u"TRI-2014-04"_s));
    begin();
    press(Qt::Key_P, Qt::ControlModifier);
    QTRY_COMPARE(at().type, Type::Brief);
    QTRY_VERIFY(desk()->pages()->page()->canPrint());
    press(Qt::Key_Return);
    done(u"8 print the brief of the open meeting (keys)"_s, 2);
    verifyPrinted();
}

void TestMeetingTasks::printTheBrief_mouse()
{
    desk()->showMeeting(id(u"TRI-2014-04"_s));
    QPushButton *brief = button(MeetingPage::tr("Brief"));
    QVERIFY(brief);
    begin();
    click(brief);
    QTRY_COMPARE(at().type, Type::Brief);
    QTRY_VERIFY(desk()->pages()->page()->canPrint());
    QPushButton *print = button(BriefPage::tr("Print…"));
    QVERIFY(print);
    click(print);
    done(u"8 print the brief of the open meeting (mouse)"_s, 2);
    verifyPrinted();
}

void TestMeetingTasks::undoABulkChange_keys()
{
    RecordListPage *page = openList(u"activity"_s, u"status"_s);
    QVERIFY(page);
    const QString before = page->model()->recordAt(3)->text(u"status");
    for (int i = 0; i < 6; ++i)
        press(Qt::Key_Down, Qt::ShiftModifier);
    typeChoice(u"activity"_s, u"status"_s, u"revised"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(page->model()->recordAt(3)->text(u"status"), u"revised"_s);
    begin();
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(page->model()->recordAt(3)->text(u"status"), before);
    press(Qt::Key_H, Qt::ControlModifier);
    QTRY_COMPARE(at().type, Type::History);
    done(u"10 undo a bulk change and see who changed what (keys)"_s, 2);
}

void TestMeetingTasks::undoABulkChange_mouse()
{
    RecordListPage *page = openList(u"activity"_s, u"status"_s);
    QVERIFY(page);
    const QString before = page->model()->recordAt(0)->text(u"status");
    page->table()->selectAll();
    typeChoice(u"activity"_s, u"status"_s, u"revised"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    QPushButton *undo = button(RecordListPage::tr("Undo"));
    QVERIFY(undo);
    begin();
    click(undo);
    QCOMPARE(page->model()->recordAt(0)->text(u"status"), before);
    done(u"10 undo a bulk change (mouse)"_s, 2);
}

void TestMeetingTasks::everyEnabledAction_isInTheLocator()
{
    QVERIFY(openList(u"activity"_s, u"title"_s));
    const auto *locator = m_window->findChild<Locator *>();
    int actions = 0;
    for (const QMenu *menu : m_window->menuBar()->findChildren<QMenu *>(Qt::FindDirectChildrenOnly))
        for (const QAction *action : menu->actions()) {
            if (action->isSeparator() || action->menu() || !action->isEnabled() || !action->isVisible())
                continue;
            ++actions;
            const QString text = withoutAccessKey(action->text());
            QVERIFY2(!text.isEmpty() && !action->statusTip().isEmpty(), qPrintable(action->objectName()));
            bool found = false;
            for (const LocatorEntry &entry : locator->entries(u"> "_s + text))
                found = found || entry.title == text;
            QVERIFY2(found, qPrintable(text));
        }
    QVERIFY(actions > 30);
    const QString dark = withoutAccessKey(actionText(actionSpec(ActionId::SchemeDark)));
    QCOMPARE(locator->entries(u"> dark"_s).value(0).title, dark);
}

void TestMeetingTasks::noShortcutClashesOnAList()
{
    QVERIFY(openList(u"activity"_s, u"title"_s));
    QHash<QString, QString> owners;
    for (const QMenu *menu : m_window->menuBar()->findChildren<QMenu *>(Qt::FindDirectChildrenOnly))
        for (const QAction *action : menu->actions())
            for (const QKeySequence &keys : action->shortcuts()) {
                QVERIFY2(!owners.contains(keys.toString()),
                         qPrintable(keys.toString() + u' ' + action->text() + u' '
                                    + owners.value(keys.toString())));
                owners.insert(keys.toString(), action->text());
            }
}

QTEST_MAIN(TestMeetingTasks)
#include "tst_meetingtasks.moc"
