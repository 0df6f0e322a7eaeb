// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What was entered for several records and not given to them yet: dropped, offered again, kept over a crash.

#include "tests/ui/listdesk.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTimer>

class TestSeveralDrafts final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void esc_drops_andOffersIt();
    void selectionLost_offersItAgain();
    void selectionGrown_keepsWhatWasEntered();
    void changeMeanwhile_isShown_andKeepsWhatWasEntered();
    void conflictsAndDrafts_areToldAtTheirFields();
    void leavingThePage_changesNothing();
    void crash_bringsBackWhatWasEntered();
    void crash_discarded_leavesNothing();
    void givenOrDropped_leavesNoDraft();
    void selectionLeft_leavesNoDraft();
    void recordsGone_theOthersComeBack();
    void allRecordsGone_isAnOrdinaryList();
    void damagedDraft_isPassedOver();
    void readOnly_doesNotTakeItUp();

private:
    /// The list again, with the drafts as they lie on the disk.
    struct Again {
        std::unique_ptr<Drafts> drafts;
        std::unique_ptr<RecordListPage> page;
    };
    static Again beginAgain(ListDesk &desk, const QString &file)
    {
        Again again{std::make_unique<Drafts>(file), nullptr};
        desk.page.reset();
        desk.context.drafts = again.drafts.get();
        again.page = std::make_unique<RecordListPage>(desk.context, toyKind());
        again.page->resize(1280, 800);
        again.page->show();
        return again;
    }
    static bool waitForSeveral(const Again &again, int count)
    {
        return QTest::qWaitFor([&] { return again.page->form()->several().count() == count; });
    }
    /// Enters 7, a word that is no date, and a choice to be added, for the first three, and leaves that on the disk.
    void enterAndCrash(ListDesk &desk, Drafts &drafts) const
    {
        desk.page.reset();
        desk.context.drafts = &drafts;
        desk.page = std::make_unique<RecordListPage>(desk.context, toyKind());
        desk.page->resize(1280, 800);
        desk.page->show();
        desk.page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(desk.page.get()));
        desk.select(3);
        desk.type(u"toy.count.input"_s, u"7"_s);
        desk.choose(u"text"_s, u"Clear"_s);
        desk.type(u"toy.from.input"_s, u"soon"_s);
        QTRY_COMPARE(drafts.of(u"several/toy"_s).size(), 4);
        drafts.flush();
    }
    static QStringList told(const RecordListPage *page)
    {
        QStringList texts;
        for (const NoticeBar *bar : page->findChildren<NoticeBar *>())
            if (bar->isShowing())
                texts << bar->text();
        return texts;
    }
};

void TestSeveralDrafts::esc_drops_andOffersIt()
{
    ListDesk desk(3);
    desk.select(3);
    const qsizetype before = desk.commits();
    desk.type(u"toy.count.input"_s, u"7"_s);
    desk.choose(u"parts"_s, u"Clear"_s);
    desk.find<QLineEdit>(u"toy.count.input"_s)->setFocus();
    QTest::keyClick(desk.page->focusWidget(), Qt::Key_Escape);
    QCOMPARE(desk.find<QLineEdit>(u"toy.count.input"_s)->text(), QString());
    QCOMPARE(desk.fill(u"parts"_s)->text(), u"Keep"_s);
    QVERIFY(!desk.change()->isEnabled());
    QPushButton *again = desk.noticeButton(u"Enter it again"_s);
    QVERIFY(again);
    again->click();
    QCOMPARE(desk.find<QLineEdit>(u"toy.count.input"_s)->text(), u"7"_s);
    QCOMPARE(desk.fill(u"parts"_s)->text(), u"Clear"_s);
    QVERIFY(desk.change()->isEnabled());
    desk.find<QLineEdit>(u"toy.count.input"_s)->setFocus();
    QTest::keyClick(desk.page->focusWidget(), Qt::Key_Escape);
    QTest::keyClick(desk.page->focusWidget(), Qt::Key_Escape);  // nothing to drop: back to the list
    QVERIFY(desk.page->table()->hasFocus());
    QCOMPARE(desk.page->table()->selectedIds().size(), 3);
    QCOMPARE(desk.commits(), before);
}

void TestSeveralDrafts::selectionLost_offersItAgain()
{
    ListDesk desk(4);
    desk.select(3);
    desk.type(u"toy.count.input"_s, u"7"_s);
    desk.type(u"toy.from.input"_s, u"soon"_s);
    desk.page->table()->setCurrentIndex(desk.page->model()->index(3, 0));
    QVERIFY(!desk.form()->isSeveral());
    QCOMPARE(desk.form()->row().id, desk.row(3).id);
    QCOMPARE(desk.value(0, u"count"_s), FieldValue(qint64(0)));
    QPushButton *again = desk.noticeButton(u"Enter it again"_s);
    QVERIFY(again);
    again->click();
    QCOMPARE(desk.form()->several().count(), 3);
    QCOMPARE(desk.find<QLineEdit>(u"toy.from.input"_s)->text(), u"soon"_s);
    desk.type(u"toy.from.input"_s, u"2014-06"_s);
    desk.pressChange();
    QCOMPARE(desk.value(2, u"count"_s), FieldValue(qint64(7)));
    QCOMPARE(desk.value(3, u"count"_s), FieldValue(qint64(3)));
}

void TestSeveralDrafts::selectionGrown_keepsWhatWasEntered()
{
    ListDesk desk(4);
    desk.select(2);
    desk.type(u"toy.count.input"_s, u"7"_s);
    QTest::keyClick(desk.page->table(), Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(desk.form()->several().count(), 3);
    QCOMPARE(desk.find<QLineEdit>(u"toy.count.input"_s)->text(), u"7"_s);
    QCOMPARE(desk.change()->text(), u"Change 3 records"_s);
}

void TestSeveralDrafts::changeMeanwhile_isShown_andKeepsWhatWasEntered()
{
    ListDesk desk(3);
    desk.select(3);
    desk.type(u"toy.count.input"_s, u"7"_s);
    test::change(*desk.workspace, desk.row(1).id, u"text"_s, u"Not the same"_s);
    QVERIFY(desk.form()->isSeveral());
    QCOMPARE(desk.find<QLineEdit>(u"toy.text.input"_s)->placeholderText(), u"(several values)"_s);
    QCOMPARE(desk.find<QLineEdit>(u"toy.count.input"_s)->text(), u"7"_s);
    desk.pressChange();
    QCOMPARE(desk.row(1).text(u"text"), u"Not the same"_s);
    QCOMPARE(desk.value(1, u"count"_s), FieldValue(qint64(7)));
}

void TestSeveralDrafts::conflictsAndDrafts_areToldAtTheirFields()
{
    ListDesk desk(3);
    desk.drafts.keep(desk.row(1).id.toString(), u"from"_s, {}, u"soon"_s);
    const auto other = [&] {
        if (!QFile::copy(desk.fixture.path(u"desk"_s), desk.fixture.path(u"other"_s)))
            qFatal("cannot copy");
        return desk.fixture.open(u"other"_s);
    }();
    test::change(*other, desk.row(0).id, u"text"_s, u"Theirs"_s);
    test::change(*desk.workspace, desk.row(0).id, u"text"_s, u"Ours"_s);
    mergeFrom(*desk.workspace, desk.fixture.path(u"other"_s));
    QVERIFY(desk.row(0).inConflict);
    desk.select(2);
    const QList<Finding> conflict = desk.form()->editor(u"text")->findings();
    QCOMPARE(conflict.size(), 1);
    QCOMPARE(conflict.first().severity, Finding::Severity::Note);
    QVERIFY2(conflict.first().text.contains(u"1 of these records"_s), qPrintable(conflict.first().text));
    const QList<Finding> draft = desk.form()->editor(u"from")->findings();
    QCOMPARE(draft.size(), 1);
    QVERIFY2(draft.first().text.contains(u"draft"_s), qPrintable(draft.first().text));
    desk.type(u"toy.text.input"_s, u"Settled"_s);
    desk.pressChange();
    QVERIFY(!desk.row(0).inConflict);
    QVERIFY(desk.form()->editor(u"text")->findings().isEmpty());
    QVERIFY(desk.drafts.isUnread(desk.row(1).id.toString(), u"from"_s));
}

void TestSeveralDrafts::leavingThePage_changesNothing()
{
    ListDesk desk(3);
    desk.select(3);
    const qsizetype before = desk.commits();
    desk.type(u"toy.text.input"_s, u"Another"_s);
    desk.page->commit();
    QCOMPARE(desk.commits(), before);
    QVERIFY(desk.drafts.records().isEmpty());
    desk.page.reset();
    QCOMPARE(desk.commits(), before);
}

void TestSeveralDrafts::crash_bringsBackWhatWasEntered()
{
    QTemporaryDir dir;
    ListDesk desk(5);
    Drafts before(dir.filePath(u"drafts.json"_s));
    enterAndCrash(desk, before);
    const Again again = beginAgain(desk, dir.filePath(u"drafts.json"_s));
    QVERIFY(waitForSeveral(again, 3));
    QCOMPARE(again.page->findChild<QLineEdit *>(u"toy.count.input"_s)->text(), u"7"_s);
    QCOMPARE(again.page->findChild<QLineEdit *>(u"toy.from.input"_s)->text(), u"soon"_s);
    const QList<RecordForm::Entry> entries = again.page->form()->entries();
    QCOMPARE(entries.size(), 3);
    for (const RecordForm::Entry &entry : entries)
        QCOMPARE(entry.mode, entry.field == u"text" ? FillMode::Clear : FillMode::Set);
    QVERIFY2(told(again.page.get()).join(u'|').contains(u"Draft restored"_s),
             qPrintable(told(again.page.get()).join(u'|')));
    QCOMPARE(desk.value(0, u"count"_s), FieldValue(qint64(0)));  // nothing is given yet
    again.drafts->flush();
    QCOMPARE(Drafts(dir.filePath(u"drafts.json"_s)).of(u"several/toy"_s).size(),
             4);                                           // and would survive once more
    QVERIFY(!again.drafts->isRestored(u"several/toy"_s));  // another list does not take it up too
}

void TestSeveralDrafts::crash_discarded_leavesNothing()
{
    QTemporaryDir dir;
    ListDesk desk(5);
    Drafts before(dir.filePath(u"drafts.json"_s));
    enterAndCrash(desk, before);
    const Again again = beginAgain(desk, dir.filePath(u"drafts.json"_s));
    QVERIFY(waitForSeveral(again, 3));
    for (QPushButton *button : again.page->findChildren<QPushButton *>())
        if (button->isVisible() && button->text() == u"Discard"_s)
            button->click();
    QVERIFY(again.page->form()->entries().isEmpty());
    QVERIFY(again.drafts->records().isEmpty());
}

void TestSeveralDrafts::givenOrDropped_leavesNoDraft()
{
    ListDesk desk(4);
    desk.select(3);
    desk.type(u"toy.count.input"_s, u"7"_s);
    QTRY_VERIFY(!desk.drafts.records().isEmpty());
    desk.pressChange();
    QCOMPARE(desk.value(2, u"count"_s), FieldValue(qint64(7)));
    QVERIFY(desk.drafts.records().isEmpty());
    desk.type(u"toy.count.input"_s, u"8"_s);
    QTRY_VERIFY(!desk.drafts.records().isEmpty());
    QTest::keyClick(desk.page->focusWidget(), Qt::Key_Escape);
    QVERIFY(desk.drafts.records().isEmpty());
}

void TestSeveralDrafts::selectionLeft_leavesNoDraft()
{
    ListDesk desk(4);
    desk.select(3);
    desk.type(u"toy.count.input"_s, u"7"_s);
    QTRY_VERIFY(!desk.drafts.records().isEmpty());
    desk.page->table()->setCurrentIndex(desk.page->model()->index(3, 0));
    QVERIFY(desk.drafts.records().isEmpty());
    desk.noticeButton(u"Enter it again"_s)->click();
    QTRY_VERIFY(!desk.drafts.records().isEmpty());
}

void TestSeveralDrafts::recordsGone_theOthersComeBack()
{
    QTemporaryDir dir;
    ListDesk desk(5);
    Drafts before(dir.filePath(u"drafts.json"_s));
    enterAndCrash(desk, before);
    must(desk.workspace->apply(changeOf(deletion(desk.row(1)), u"gone"_s)));
    QTRY_COMPARE(before.of(u"several/toy"_s).size(), 4);
    const Again again = beginAgain(desk, dir.filePath(u"drafts.json"_s));
    QVERIFY(waitForSeveral(again, 2));
    QCOMPARE(again.page->form()->entries().size(), 3);
}

void TestSeveralDrafts::allRecordsGone_isAnOrdinaryList()
{
    QTemporaryDir dir;
    ListDesk desk(5);
    Drafts before(dir.filePath(u"drafts.json"_s));
    enterAndCrash(desk, before);
    for (int i = 0; i < 3; ++i)
        must(desk.workspace->apply(changeOf(deletion(desk.row(i)), u"gone"_s)));
    const Again again = beginAgain(desk, dir.filePath(u"drafts.json"_s));
    bool passed = false;
    QTimer::singleShot(0, this, [&passed] { passed = true; });
    QTRY_VERIFY(passed);
    QVERIFY(!again.page->form()->isSeveral());
    QCOMPARE(told(again.page.get()), QStringList());
}

void TestSeveralDrafts::damagedDraft_isPassedOver()
{
    QTemporaryDir dir;
    {
        Drafts drafts(dir.filePath(u"drafts.json"_s));
        const QString key = u"several/toy"_s;
        const QJsonArray ids{RecordId::fromName(u"toy", u"0"_s).toString(),
                             RecordId::fromName(u"toy", u"1"_s).toString(), u"no id"_s, 3};
        drafts.keep(key, u"~records"_s, ids, {});
        drafts.keep(key, u"count"_s, QJsonObject{{u"mode"_s, 99}, {u"value"_s, 7}}, {});
        drafts.keep(key, u"no_such"_s, QJsonObject{{u"mode"_s, 0}, {u"value"_s, 7}}, {});
        drafts.keep(key, u"text"_s, u"bare"_s, {});
        drafts.flush();
    }
    ListDesk desk(4);
    const Again again = beginAgain(desk, dir.filePath(u"drafts.json"_s));
    QVERIFY(waitForSeveral(again, 2));
    QVERIFY(again.page->form()->entries().isEmpty());
    QVERIFY(again.drafts->records().isEmpty());
}

void TestSeveralDrafts::readOnly_doesNotTakeItUp()
{
    QTemporaryDir dir;
    ListDesk desk(4);
    Drafts before(dir.filePath(u"drafts.json"_s));
    enterAndCrash(desk, before);
    desk.page.reset();
    const QString path = desk.workspace->path();
    desk.workspace.reset();
    desk.workspace = must(Workspace::open(path, Workspace::Mode::ReadOnly, desk.fixture.options()));
    desk.context.workspace = desk.workspace.get();
    const Again again = beginAgain(desk, dir.filePath(u"drafts.json"_s));
    bool passed = false;
    QTimer::singleShot(0, this, [&passed] { passed = true; });
    QTRY_VERIFY(passed);
    QVERIFY(!again.page->form()->isSeveral());
    QVERIFY(again.drafts->isRestored(u"several/toy"_s));  // for the day it can be given
}

QTEST_MAIN(TestSeveralDrafts)
#include "tst_severaldrafts.moc"
