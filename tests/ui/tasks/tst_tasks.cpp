// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The tasks of delegation staff, focal points and secretariats, done in the whole program on the sample workspace and
// counted: one action is one key chord or one click; what is typed in between is not counted. Each has a number that it
// must not exceed, in each language. Here: finding, entering and changing records.

#include "tests/ui/tasks/taskssetup.h"

class TestTasks final : public TasksTest {
    Q_OBJECT
private Q_SLOTS:
    void resumeAndOpenTheMeeting_keys();
    void resumeAndOpenTheMeeting_mouse();
    void findAnyRecord_keys();
    void findAnyRecord_mouse();
    void logARequest_keys();
    void logARequest_mouse();
    void setTheStatusOfFive_keys();
    void setTheStatusOfFive_mouse();
    void pasteTwentyRows_keys();
    void pasteTwentyRows_mouse();
    void showMyAgencyLate_keys();
    void showMyAgencyLate_mouse();

private:
    [[nodiscard]] QString requestTitle() const
    {
        return said(u"Paper on recruitment costs"_s, u"ورقة عن تكاليف الاستقدام"_s,
                    u"Étude sur les coûts de recrutement"_s);
    }
    void verifyRequest();
    /// Twenty rows as they come from a workbook of the office, with a day and a name that cannot be read.
    void copyTwentyRows();
};

void TestTasks::resumeAndOpenTheMeeting_keys()
{
    begin();
    press(Qt::Key_Return);
    QTRY_COMPARE(at().type, Type::Meeting);
    done(u"1 open the next meeting (keys)"_s, 1);
}

void TestTasks::resumeAndOpenTheMeeting_mouse()
{
    begin();
    click(m_window->findChild<QPushButton *>(u"home_page.open_meeting"_s));
    QTRY_COMPARE(at().type, Type::Meeting);
    done(u"1 open the next meeting (mouse)"_s, 1);
}

void TestTasks::findAnyRecord_keys()
{
    begin();
    press(Qt::Key_K, Qt::ControlModifier);
    type(u"GFMD7-R04"_s);
    press(Qt::Key_Return);
    QTRY_COMPARE(at().type, Type::Record);
    QCOMPARE(at().id, id(u"GFMD7-R04"_s));
    done(u"2 find and open any record (keys)"_s, 2);
}

void TestTasks::findAnyRecord_mouse()
{
    begin();
    click(m_window->findChild<QLineEdit *>(u"search_box"_s));
    type(u"GFMD7-R04"_s);
    auto *found = m_window->findChild<QTreeWidget *>(u"locator.list"_s);
    QTRY_VERIFY(found->isVisible() && found->topLevelItemCount() > 0);
    click(found->viewport(), found->visualItemRect(found->topLevelItem(0)).center());
    QTRY_COMPARE(at().id, id(u"GFMD7-R04"_s));
    done(u"2 find and open any record (mouse)"_s, 2);
}

void TestTasks::logARequest_keys()
{
    QVERIFY(openList(u"expertise_request"_s, u"title"_s));
    begin();
    press(Qt::Key_N, Qt::ControlModifier);
    QTRY_COMPARE(at().type, Type::NewRecord);
    type(requestTitle());
    press(Qt::Key_Tab);
    type(acronym(u"ILO"_s));
    press(Qt::Key_Tab);
    type(PartialDate(2015, 3, 31));
    press(Qt::Key_Return);
    verifyRequest();
    done(u"3 log a request with owner and due date (keys)"_s, 4);
}

void TestTasks::logARequest_mouse()
{
    QVERIFY(openList(u"expertise_request"_s, u"title"_s));
    QPushButton *make = button(part<QAction>(u"list.expertise_request.new"_s)->text());
    QVERIFY(make);
    begin();
    click(make);
    QTRY_VERIFY(list()->form()->isNew());
    type(requestTitle());
    click(part<QWidget>(u"expertise_request.asked.add"_s));
    type(acronym(u"ILO"_s));
    QTRY_VERIFY(QApplication::activePopupWidget());
    auto *names = qobject_cast<QAbstractItemView *>(QApplication::activePopupWidget());
    QVERIFY(names && names->objectName() == u"link_candidates");
    click(names->viewport(), names->visualRect(names->model()->index(0, 0)).center());
    auto *day = part<QWidget>(u"expertise_request.needed_by.input"_s);
    click(day);
    QTRY_VERIFY(day->hasFocus());
    QTRY_VERIFY(!list()->form()->isNew());  // it has all that it needs, so there is nothing left to add
    type(PartialDate(2015, 3, 31));
    click(part<QWidget>(
        u"expertise_request.title.input"_s));  // anything else: what is typed is kept on leaving
    verifyRequest();
    done(u"3 log a request with owner and due date (mouse)"_s, 5);
}

void TestTasks::verifyRequest()
{
    const RecordSpec *kind = allKinds().kind(u"expertise_request");
    const auto made = workspace()->find({kind, {{{u"title"_s, Condition::Op::Contains, requestTitle()}}}});
    QVERIFY(made && made->size() == 1);
    const Result<Row> row = workspace()->row(made->first());
    QVERIFY(row);
    QCOMPARE(row->date(u"needed_by"), PartialDate(2015, 3, 31));
    QCOMPARE(row->links(u"asked"), RecordIds{id(u"ILO"_s)});
}

void TestTasks::setTheStatusOfFive_keys()
{
    RecordListPage *page = openList(u"activity"_s, u"status"_s);
    QVERIFY(page);
    begin();
    for (int i = 0; i < 4; ++i)
        press(Qt::Key_Down, Qt::ShiftModifier);
    typeChoice(u"activity"_s, u"status"_s, u"revised"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    for (int row = 0; row < 5; ++row)
        QCOMPARE(page->model()->recordAt(row)->text(u"status"), u"revised"_s);
    QVERIFY(page->model()->recordAt(5)->text(u"status") != u"revised"_s);
    done(u"4 set the status of five activities (keys)"_s, 7);
}

void TestTasks::setTheStatusOfFive_mouse()
{
    RecordListPage *page = openList(u"activity"_s, u"status"_s);
    QVERIFY(page);
    RecordTableView *table = page->table();
    const auto cell = [&](int row) { return table->visualRect(page->model()->index(row, 0)).center(); };
    begin();
    click(table->viewport(), cell(0));
    click(table->viewport(), cell(4), Qt::ShiftModifier);
    QTRY_VERIFY(page->form()->isSeveral());
    QCOMPARE(table->selectedIds().size(), 5);
    auto *status = page->findChild<QComboBox *>(u"activity.status.input"_s);
    page->form()->focusField(u"status"_s);  // as the wheel does, which is no action
    pick(status, u"revised"_s);
    QTRY_VERIFY(page->findChild<QPushButton *>(u"record_form.add"_s)->isEnabled());
    click(page->findChild<QPushButton *>(u"record_form.add"_s));
    for (int row = 0; row < 5; ++row)
        QCOMPARE(page->model()->recordAt(row)->text(u"status"), u"revised"_s);
    QVERIFY(page->model()->recordAt(5)->text(u"status") != u"revised"_s);
    done(u"4 set the status of five activities (mouse)"_s, 5);
}

void TestTasks::pasteTwentyRows_keys()
{
    RecordListPage *page = openList(u"activity"_s, u"title"_s);
    QVERIFY(page);
    const qsizetype before = page->model()->ids().size();
    copyTwentyRows();
    begin();
    press(Qt::Key_V, Qt::ControlModifier);
    QTRY_VERIFY(page->review());
    QCOMPARE(page->review()->model()->faultyRows(), 2);
    type(u"2015"_s);
    press(Qt::Key_Return);
    press(Qt::Key_F8);
    type(acronym(u"ILO"_s));
    press(Qt::Key_Return);
    QCOMPARE(page->review()->model()->faultyRows(), 0);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(page->model()->ids().size(), before + 20);
    done(u"5 paste 20 rows and mend two cells (keys)"_s, 7);
}

void TestTasks::pasteTwentyRows_mouse()
{
    RecordListPage *page = openList(u"activity"_s, u"title"_s);
    QVERIFY(page);
    const qsizetype before = page->model()->ids().size();
    copyTwentyRows();
    begin();
    click(m_window->actionSet()->menu(MenuId::Record), part<QAction>(u"list.activity.paste"_s));
    QTRY_VERIFY(page->review());
    QCOMPARE(page->review()->model()->faultyRows(), 2);
    type(u"2015"_s);  // the keyboard stands in the first of them
    click(part<QPushButton>(u"review.next"_s));
    QTRY_COMPARE(page->review()->model()->faultyRows(), 1);
    type(acronym(u"ILO"_s));
    click(part<QPushButton>(u"review.next"_s));
    QTRY_COMPARE(page->review()->model()->faultyRows(), 0);
    click(part<QPushButton>(u"review.all"_s));
    QTRY_COMPARE(page->model()->ids().size(), before + 20);
    done(u"5 paste 20 rows and mend two cells (mouse)"_s, 7);
}

void TestTasks::copyTwentyRows()
{
    const auto label = [](const char *key) {
        return field(u"activity"_s, QLatin1StringView(key)).labelText();
    };
    QList<QStringList> rows{
        {label("title"), label("reference"), label("due"), label("status"), label("owners")}};
    const QString planned = choiceOf(field(u"activity"_s, u"status"_s), u"planned"_s);
    const QString day = shortDate(PartialDate(2015, 3, 31), QLocale());
    for (int i = 0; i < 20; ++i)
        rows << QStringList{said(u"Pasted activity %1"_s, u"نشاط ملصق %1"_s, u"Activité collée %1"_s).arg(i),
                            u"PA-%1"_s.arg(i), i == 4 ? said(u"soon"_s, u"قريبا"_s, u"bientôt"_s) : day,
                            planned,
                            i == 9 ? said(u"Nobody"_s, u"لا أحد"_s, u"Personne"_s) : acronym(u"IOM"_s)};
    QGuiApplication::clipboard()->setMimeData(clipOf(rows).release());
}

void TestTasks::showMyAgencyLate_keys()
{
    begin();
    press(Qt::Key_3, Qt::ControlModifier);
    QTRY_VERIFY(list() && list()->kind() == u"activity");
    QVERIFY(!list()->look().filter.isEmpty());
    const QDate today = systemClock().today();
    for (const RecordId &one : list()->model()->ids())
        QVERIFY(workspace()->row(one)->isOverdue(today));
    done(u"6 show what is late at my agency (keys)"_s, 1);
}

void TestTasks::showMyAgencyLate_mouse()
{
    auto *side = m_window->findChild<QTreeWidget *>(u"side_bar"_s);
    const QList<QTreeWidgetItem *> found =
        side->findItems(viewName(desk()->context(), keptViews(desk()->context()).value(2)),
                        Qt::MatchExactly | Qt::MatchRecursive);
    QCOMPARE(found.size(), 1);
    begin();
    click(side->viewport(), side->visualItemRect(found.first()).center());
    QTRY_VERIFY(list() && list()->kind() == u"activity");
    done(u"6 show what is late at my agency (mouse)"_s, 1);
}

QTEST_MAIN(TestTasks)
#include "tst_tasks.moc"
