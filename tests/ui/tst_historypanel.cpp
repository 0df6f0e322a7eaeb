// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The history of one record: comparing two of its states and bringing values back.

#include "tests/support/workspacefixture.h"
#include "ui/records/compareview.h"
#include "ui/records/difftext.h"
#include "ui/records/historypanel.h"
#include "ui/services/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTreeWidget>

using namespace tri;
using namespace tri::test;
using namespace tri::ui;
using namespace Qt::StringLiterals;

namespace {

/// Words of a side that carry a mark of their own beside a colour.
QStringList marked(const DiffText *text)
{
    QStringList words;
    for (QTextBlock block = text->document()->begin(); block.isValid(); block = block.next())
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextCharFormat look = it.fragment().charFormat();
            if (look.fontStrikeOut() || (look.fontUnderline() && look.fontWeight() == QFont::Bold))
                words << it.fragment().text();
        }
    return words;
}

}  // namespace

class TestHistoryPanel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void oneState_isComparedWithNow();
    void twoStates_areComparedWithEachOther();
    void linesOfOneChange_areOneState();
    void languages_standApart_andRunTheirWay();
    void fieldIsRestored_andTheViewFollows();
    void recordIsRestored();
    void readers_areToldOfTheMarks();
    void markup_isShownAsText();
    void deletion_isNamed();
    void anotherRecord_closesTheComparison();
    void closes_byEscape();

private:
    template <typename T = QPushButton> [[nodiscard]] T *part(const QString &name) const
    {
        return m_panel->findChild<T *>(name);
    }
    [[nodiscard]] QTreeWidget *list() const { return part<QTreeWidget>(u"history.list"_s); }
    [[nodiscard]] QList<DiffText *> texts() const { return m_panel->findChildren<DiffText *>(); }
    [[nodiscard]] Row row() const { return must(m_workspace->row(m_id)); }
    void set(const QString &field, const FieldValue &value)
    {
        change(*m_workspace, m_id, field, value);
        m_panel->showRecord(row());
    }
    void choose(const QList<int> &lines);

    std::unique_ptr<WorkspaceFixture> m_fixture;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<HistoryPanel> m_panel;
    RecordId m_id;
};

void TestHistoryPanel::init()
{
    m_fixture = std::make_unique<WorkspaceFixture>();
    m_workspace = m_fixture->create(u"w"_s);
    m_theme = std::make_unique<Theme>();
    AppContext context;
    context.workspace = m_workspace.get();
    context.theme = m_theme.get();
    m_panel = std::make_unique<HistoryPanel>(context, nullptr);
    m_panel->resize(500, 500);
    m_panel->show();
    Row made = toy(*m_workspace, u"T-1"_s, u"Ball"_s);
    made.setValue(u"long_text", u"The old word is here."_s);
    made.setValue(u"count", qint64(1));
    save(*m_workspace, made);
    m_id = made.id;
    m_panel->showRecord(row());
    connect(m_workspace.get(), &Workspace::committed, m_panel.get(), [this] { m_panel->showRecord(row()); });
}

void TestHistoryPanel::cleanup()
{
    m_panel.reset();
    m_theme.reset();
    m_workspace.reset();
    m_fixture.reset();
}

void TestHistoryPanel::choose(const QList<int> &lines)
{
    list()->clearSelection();
    for (const int line : lines)
        list()->setCurrentItem(list()->topLevelItem(line), 0,
                               QItemSelectionModel::Select | QItemSelectionModel::Rows);
}

void TestHistoryPanel::oneState_isComparedWithNow()
{
    set(u"long_text"_s, u"The new word is here."_s);
    choose({1});
    QCOMPARE(part(u"history.compare"_s)->text(), u"Compare with now"_s);
    part(u"history.compare"_s)->click();
    QVERIFY(part<CompareView>(u"compare"_s)->isVisible());
    QCOMPARE(texts().size(), 2);  // of one field, the only one that differs
    QVERIFY(part<QLabel>(u"compare.field.long_text"_s));
    QCOMPARE(texts()[0]->toPlainText(), u"The old word is here."_s);
    QCOMPARE(texts()[1]->toPlainText(), u"The new word is here."_s);
    QCOMPARE(marked(texts()[0]), QStringList{u"old"_s});
    QCOMPARE(marked(texts()[1]), QStringList{u"new"_s});
    QCOMPARE(part<QLabel>(u"compare.newer"_s)->text(), u"Now"_s);
    QVERIFY(part<QLabel>(u"compare.older"_s)->text().contains(u"Tester"_s));
    // Side by side.
    QCOMPARE(texts()[0]->y(), texts()[1]->y());
    QVERIFY(texts()[0]->geometry().right() < texts()[1]->x());
}

void TestHistoryPanel::twoStates_areComparedWithEachOther()
{
    set(u"count"_s, qint64(2));
    set(u"count"_s, qint64(3));
    set(u"count"_s, qint64(4));
    list()->setFocus();
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {},
                      list()->visualItemRect(list()->topLevelItem(1)).center());
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, Qt::ControlModifier,
                      list()->visualItemRect(list()->topLevelItem(2)).center());
    QCOMPARE(part(u"history.compare"_s)->text(), u"Compare the two states"_s);
    QVERIFY(!part(u"history.restore"_s)->isEnabled());
    part(u"history.compare"_s)->click();
    QCOMPARE(texts().size(), 2);
    QCOMPARE(texts()[0]->toPlainText(), u"2"_s);
    QCOMPARE(texts()[1]->toPlainText(), u"3"_s);
}

void TestHistoryPanel::linesOfOneChange_areOneState()
{
    set(u"count"_s, qint64(2));
    const int lines = list()->topLevelItemCount();
    choose({lines - 2, lines - 1});  // fields of the record as it was added
    QCOMPARE(part(u"history.compare"_s)->text(), u"Compare with now"_s);
    part(u"history.compare"_s)->click();
    QCOMPARE(texts().size(), 2);
    QCOMPARE(texts()[1]->toPlainText(), u"2"_s);
}

void TestHistoryPanel::languages_standApart_andRunTheirWay()
{
    LocalText name(u"en"_s, u"Ball"_s);
    name.set(u"ar"_s, u"كرة حمراء"_s);
    set(u"name"_s, name);
    name.set(u"ar"_s, u"كرة زرقاء"_s);
    set(u"name"_s, name);
    choose({1});
    part(u"history.compare"_s)->click();
    QCOMPARE(texts().size(), 2);  // Arabic only: English is the same
    for (const DiffText *text : texts()) {
        QCOMPARE(text->document()->defaultTextOption().textDirection(), Qt::RightToLeft);
        QVERIFY(text->accessibleName().contains(u"العربية"_s));
    }
    QCOMPARE(marked(texts()[0]), QStringList{u"حمراء"_s});
    QCOMPARE(marked(texts()[1]), QStringList{u"زرقاء"_s});
}

void TestHistoryPanel::fieldIsRestored_andTheViewFollows()
{
    set(u"long_text"_s, u"The new word is here."_s);
    set(u"count"_s, qint64(2));
    choose({2});  // as it was added
    part(u"history.compare"_s)->click();
    QCOMPARE(texts().size(), 4);
    QVERIFY(part(u"compare.restore.count"_s));
    part(u"compare.restore.long_text"_s)->click();
    QCOMPARE(row().text(u"long_text"), u"The old word is here."_s);
    QCOMPARE(row().value(u"count"), FieldValue(qint64(2)));
    QVERIFY(part<CompareView>(u"compare"_s)->isVisible());
    QCOMPARE(texts().size(), 2);
    QVERIFY(part<QLabel>(u"compare.field.count"_s));
    (void)must(m_workspace->undo());
    QCOMPARE(row().text(u"long_text"), u"The new word is here."_s);
    QCOMPARE(texts().size(), 4);
}

void TestHistoryPanel::recordIsRestored()
{
    set(u"long_text"_s, u"The new word is here."_s);
    set(u"count"_s, qint64(2));
    const Row made = must(m_workspace->rowAt(m_id, must(m_workspace->log()).last().stamp));
    choose({2});
    part(u"history.compare"_s)->click();
    part(u"compare.restore_record"_s)->click();
    QCOMPARE(row(), made);
    QVERIFY(part<QLabel>(u"compare.note"_s)->text().contains(u"the same"_s));
    QVERIFY(!part(u"compare.restore_record"_s)->isEnabled());
    (void)must(m_workspace->undo());  // one step
    QCOMPARE(row().value(u"count"), FieldValue(qint64(2)));
    QCOMPARE(row().text(u"long_text"), u"The new word is here."_s);
}

void TestHistoryPanel::readers_areToldOfTheMarks()
{
    set(u"long_text"_s, u"The new word is there."_s);
    choose({1});
    part(u"history.compare"_s)->click();
    QCOMPARE(texts()[0]->accessibleDescription(), u"Removed: old … here"_s);
    QCOMPARE(texts()[1]->accessibleDescription(), u"Added: new … there"_s);
    QVERIFY(texts()[0]->accessibleName() != texts()[1]->accessibleName());
    QVERIFY(texts()[0]->isReadOnly());
}

void TestHistoryPanel::markup_isShownAsText()
{
    set(u"long_text"_s, u"<b>new</b> <img src=x>"_s);
    choose({1});
    part(u"history.compare"_s)->click();
    QCOMPARE(texts()[1]->toPlainText(), u"<b>new</b> <img src=x>"_s);
}

void TestHistoryPanel::deletion_isNamed()
{
    remove(*m_workspace, m_id);
    choose({1});
    part(u"history.compare"_s)->click();
    QVERIFY(part<QLabel>(u"compare.note"_s)->text().contains(u"deleted"_s));
    QVERIFY(!part(u"compare.restore_record"_s)->isEnabled());  // it is put back first
}

void TestHistoryPanel::anotherRecord_closesTheComparison()
{
    set(u"count"_s, qint64(2));
    choose({1});
    part(u"history.compare"_s)->click();
    QVERIFY(!list()->isVisible());
    const Row other = toy(*m_workspace, u"T-2"_s, u"Kite"_s);
    save(*m_workspace, other);
    m_panel->showRecord(must(m_workspace->row(other.id)));
    QVERIFY(list()->isVisible());
}

void TestHistoryPanel::closes_byEscape()
{
    m_panel->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    set(u"count"_s, qint64(2));
    choose({1});
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_Return);  // as the button does
    QVERIFY(part<CompareView>(u"compare"_s)->isVisible());
    QVERIFY(part(u"compare.back"_s)->hasFocus());
    QTest::keyClick(part(u"compare.back"_s), Qt::Key_Escape);
    QVERIFY(list()->isVisible());
    QVERIFY(list()->hasFocus());
}

QTEST_MAIN(TestHistoryPanel)
#include "tst_historypanel.moc"
