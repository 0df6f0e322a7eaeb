// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kinds/theme.h"
#include "samplesetup.h"
#include "ui/pages/historypage.h"
#include "ui/records/compareview.h"
#include "ui/records/difftext.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/pageheader.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

using namespace tri::ui;
using namespace Qt::StringLiterals;
using tri::RecordId;

class TestHistoryPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void opensARecordThatWasRenamed();
    void opensARecordThatIsInTheTrash();
    void opensTheOneThatAChangeOfSeveralIsAbout();
    void saysWhyNothingOpens();
    void goesBackToARestorePoint();
    void filtersNarrowTheList_data();
    void filtersNarrowTheList();
    void unreadableDateIsTold();
    void clearShowsAllAgain();
    void filtersAndPlaceComeBack();
    void longHistoryIsReadInPages();
    void newChangeLeavesThePersonWhereTheyWere();
    void comparesAChangeWithNow();
    void everythingIsReachedByKeyboard();

private:
    template <typename T> [[nodiscard]] T *part(const QString &name) const
    {
        return m_page->findChild<T *>(name);
    }
    void choose(const QString &filter, const QVariant &data)
    {
        auto *box = part<QComboBox>(u"history_filters."_s + filter);
        QVERIFY(box && box->findData(data) >= 0);
        box->setCurrentIndex(box->findData(data));
    }
    [[nodiscard]] QStringList lines() const
    {
        QStringList out;
        for (int i = 0; i < list()->topLevelItemCount(); ++i)
            out << list()->topLevelItem(i)->text(0);
        return out;
    }

    RecordId add(const QString &name);
    void change(const tri::Row &before, const tri::Row &after);
    void activate(int line);
    [[nodiscard]] QTreeWidget *list() const
    {
        return m_page->findChild<QTreeWidget *>(u"history_page.list"_s);
    }
    [[nodiscard]] tri::Row row(const RecordId &id) const
    {
        return m_setup->workspace->row(id).value_or(tri::Row());
    }

    std::unique_ptr<SampleSetup> m_setup;
    std::unique_ptr<HistoryPage> m_page;
};

void TestHistoryPage::init()
{
    m_setup = std::make_unique<SampleSetup>();
    QVERIFY(m_setup->make());
    m_page = std::make_unique<HistoryPage>(m_setup->context);
    m_page->resize(800, 600);
    m_page->show();
    m_page->refresh();
}

void TestHistoryPage::cleanup()
{
    m_page.reset();
    m_setup.reset();
}

RecordId TestHistoryPage::add(const QString &name)
{
    tri::Theme theme;
    theme.id = m_setup->workspace->newId();
    theme.name = tri::LocalText(u"en"_s, name);
    return m_setup->workspace->apply(tri::changeOf(tri::creation(tri::toRow(theme)), name)) ? theme.id
                                                                                            : RecordId();
}

void TestHistoryPage::change(const tri::Row &before, const tri::Row &after)
{
    QVERIFY(m_setup->workspace->apply(
        tri::changeOf(tri::difference(before, after), m_setup->workspace->title(before.id))));
}

void TestHistoryPage::activate(int line)
{
    m_setup->navigator.record = {};
    list()->setCurrentItem(list()->topLevelItem(line));
    QTest::keyClick(list(), Qt::Key_Return);
}

void TestHistoryPage::opensARecordThatWasRenamed()
{
    const RecordId id = add(u"Zebra corridors"_s);
    const tri::Row before = row(id);
    tri::Row after = before;
    after.setValue(u"name", tri::LocalText(u"en"_s, u"Quagga paths"_s));
    change(before, after);
    QCOMPARE(list()->topLevelItem(1)->text(0), u"Add Zebra corridors"_s);
    for (const int line : {0, 1}) {
        activate(line);
        QCOMPARE(m_setup->navigator.record, id);
    }
}

void TestHistoryPage::opensARecordThatIsInTheTrash()
{
    const RecordId id = add(u"Zebra corridors"_s);
    QVERIFY(m_setup->workspace->apply(tri::changeOf(tri::deletion(row(id)), u"Zebra corridors"_s)));
    for (const int line : {0, 1}) {
        activate(line);
        QCOMPARE(m_setup->navigator.record, id);
    }
}

void TestHistoryPage::opensTheOneThatAChangeOfSeveralIsAbout()
{
    const RecordId one = add(u"One"_s);
    const RecordId two = add(u"Two"_s);
    tri::ChangeSet both;
    both.label = {u"delete"_s, u"theme"_s, {}, u"Two"_s, 2};
    both.records << tri::deletion(row(one)) << tri::deletion(row(two));
    QVERIFY(m_setup->workspace->apply(both));
    activate(0);
    QCOMPARE(m_setup->navigator.record, two);
}

void TestHistoryPage::saysWhyNothingOpens()
{
    activate(0);  // the sample, all of it
    QVERIFY(m_setup->navigator.record.isNull());
    QVERIFY(m_page->findChild<NoticeBar *>()->text().contains(u"several records"_s));
}

void TestHistoryPage::goesBackToARestorePoint()
{
    const RecordId id = add(u"Before"_s);
    QVERIFY(m_setup->workspace->setRestorePoint(u"Then"_s));
    tri::Row after = row(id);
    const QString before = m_setup->workspace->title(id);
    after.setValue(u"name"_s, tri::LocalText(u"en"_s, u"Later"_s));
    change(row(id), after);
    m_page->refresh();
    activate(1);  // the point; the change above it is newer
    auto *go = m_page->findChild<QPushButton *>(u"history_page.go"_s);
    QVERIFY(go);
    QVERIFY(go->isVisible());
    QCOMPARE(m_setup->workspace->title(id), u"Later"_s);  // only asked so far
    QTest::keyClick(go, Qt::Key_Space);
    QCOMPARE(m_setup->workspace->title(id), before);
    activate(2);
    QVERIFY(m_page->findChild<NoticeBar *>()->text().contains(u"as it was"_s));
    QVERIFY(m_setup->workspace->undo());
    QCOMPARE(m_setup->workspace->title(id), u"Later"_s);
}

void TestHistoryPage::filtersNarrowTheList_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QVariant>("data");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("author") << u"author"_s << QVariant(u"Test"_s)
                            << QStringList{u"Delete Zebra corridors"_s, u"Add Zebra corridors"_s};
    QTest::newRow("origin") << u"origin"_s << QVariant(u"edit"_s)
                            << QStringList{u"Delete Zebra corridors"_s, u"Add Zebra corridors"_s};
    QTest::newRow("undone") << u"origin"_s << QVariant(u"undo"_s) << QStringList();
}

void TestHistoryPage::filtersNarrowTheList()
{
    QFETCH(QString, filter);
    QFETCH(QVariant, data);
    QFETCH(QStringList, found);
    const RecordId id = add(u"Zebra corridors"_s);
    QVERIFY(m_setup->workspace->apply(tri::changeOf(tri::deletion(row(id)), u"Zebra corridors"_s)));
    const qsizetype all = lines().size();
    QVERIFY(all > 2);
    choose(filter, data);
    QCOMPARE(lines(), found);
    QCOMPARE(m_page->findChild<EmptyState *>()->isVisible(), found.isEmpty());
    const auto *subtitle = m_page->findChild<PageHeader *>();
    QVERIFY(subtitle);
    QStringList texts;
    for (const auto *label : subtitle->findChildren<ElidedLabel *>())
        texts << label->fullText();
    QVERIFY2(texts.contains(u"%1 of %2 changes"_s.arg(found.size()).arg(all)), qPrintable(texts.join(u'|')));
}

void TestHistoryPage::unreadableDateIsTold()
{
    add(u"Zebra corridors"_s);
    const QStringList all = lines();
    auto *from = part<QLineEdit>(u"history_filters.from"_s);
    auto *until = part<QLineEdit>(u"history_filters.until"_s);
    const auto enter = [](QLineEdit *line, const QString &text) {
        line->setText(text);
        QTest::keyClick(line, Qt::Key_Return);
    };
    enter(from, u"next week"_s);
    QVERIFY(m_page->findChild<NoticeBar *>()->text().contains(u"next week"_s));
    QCOMPARE(lines(), all);
    enter(from, u"2015"_s);
    QVERIFY(!m_page->findChild<NoticeBar *>()->isShowing());
    QCOMPARE(lines(), QStringList{u"Add Zebra corridors"_s});  // what came with the program is of 2014
    enter(from, {});
    enter(until, u"2014"_s);
    QCOMPARE(lines(), all.sliced(1));
}

void TestHistoryPage::clearShowsAllAgain()
{
    add(u"Zebra corridors"_s);
    const QStringList all = lines();
    auto *clear = part<QToolButton>(u"history_filters.clear"_s);
    QVERIFY(!clear->isEnabled());
    choose(u"author"_s, u"Test"_s);
    choose(u"kind"_s, u"theme"_s);
    part<QLineEdit>(u"history_filters.from"_s)->setText(u"2015"_s);
    QVERIFY(lines() != all);
    QVERIFY(clear->isEnabled());
    clear->click();
    QCOMPARE(lines(), all);
    QVERIFY(!clear->isEnabled());
}

void TestHistoryPage::filtersAndPlaceComeBack()
{
    for (int i = 0; i < 5; ++i)
        add(u"Theme %1"_s.arg(i));
    choose(u"author"_s, u"Test"_s);
    part<QLineEdit>(u"history_filters.from"_s)->setText(u"2015"_s);
    list()->setCurrentItem(list()->topLevelItem(3));
    const QStringList shown = lines();
    const QVariantMap state = m_page->saveState();
    m_page = std::make_unique<HistoryPage>(m_setup->context);
    m_page->refresh();
    QVERIFY(lines() != shown);
    m_page->restoreState(state);
    QCOMPARE(lines(), shown);
    QCOMPARE(list()->currentItem()->text(0), u"Add Theme 1"_s);
    QCOMPARE(part<QComboBox>(u"history_filters.author"_s)->currentText(), u"Test"_s);
}

void TestHistoryPage::longHistoryIsReadInPages()
{
    m_page->hide();
    for (int i = 0; i < 430; ++i)
        QVERIFY(!add(u"Theme %1"_s.arg(i)).isNull());
    m_page->show();
    m_page->refresh();
    QCOMPARE(lines().size(), 200);
    QCOMPARE(lines().first(), u"Add Theme 429"_s);
    QTest::keyClick(list(), Qt::Key_End);
    QCOMPARE(lines().size(), 400);
    list()->verticalScrollBar()->setValue(list()->verticalScrollBar()->maximum());
    QVERIFY(lines().size() > 430);
    const QStringList all = lines();
    QCOMPARE(QSet<QString>(all.cbegin(), all.cend()).contains(u"Add Theme 0"_s), true);
    QTest::keyClick(list(), Qt::Key_End);
    QCOMPARE(lines().size(), all.size());
    // One who went far comes back to where they were.
    list()->setCurrentItem(list()->topLevelItem(410));
    const QString there = list()->currentItem()->text(0);
    const QVariantMap state = m_page->saveState();
    m_page = std::make_unique<HistoryPage>(m_setup->context);
    m_page->refresh();
    m_page->restoreState(state);
    QCOMPARE(list()->currentItem()->text(0), there);
}

void TestHistoryPage::newChangeLeavesThePersonWhereTheyWere()
{
    add(u"One"_s);
    add(u"Two"_s);
    list()->setCurrentItem(list()->topLevelItem(1));
    add(u"Three"_s);
    QCOMPARE(list()->currentItem()->text(0), u"Add One"_s);
    list()->setCurrentItem(list()->topLevelItem(0));
    add(u"Four"_s);
    QCOMPARE(list()->currentItem()->text(0), u"Add Four"_s);
}

void TestHistoryPage::comparesAChangeWithNow()
{
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    const RecordId id = add(u"Zebra corridors"_s);
    tri::Row after = row(id);
    after.setValue(u"name", tri::LocalText(u"en"_s, u"Zebra paths"_s));
    change(row(id), after);
    list()->setCurrentItem(list()->topLevelItem(1));
    QVERIFY(m_page->pageActions().first()->isEnabled());
    m_page->pageActions().first()->trigger();
    auto *view = m_page->findChild<CompareView *>();
    QVERIFY(view->isVisible());
    QVERIFY(view->findChild<QLabel *>(u"compare.field.name"_s));
    const QList<DiffText *> texts = view->findChildren<DiffText *>();
    QCOMPARE(texts.size(), 2);
    QCOMPARE(texts[0]->toPlainText(), u"Zebra corridors"_s);
    QCOMPARE(texts[1]->toPlainText(), u"Zebra paths"_s);
    QVERIFY(!view->findChild<QPushButton *>(u"compare.restore.name"_s));
    after.setValue(u"name", tri::LocalText(u"en"_s, u"Zebra corridors"_s));
    change(row(id), after);  // meanwhile
    QTRY_COMPARE(view->findChildren<DiffText *>().size(), 0);
    QVERIFY(m_setup->workspace->undo());
    QTRY_COMPARE(view->findChildren<DiffText *>().size(), 2);
    view->findChild<QPushButton *>(u"compare.open."_s + id.toString())->click();
    QCOMPARE(m_setup->navigator.record, id);
    view->findChild<QPushButton *>(u"compare.back"_s)->click();
    QVERIFY(list()->isVisible());
    QCOMPARE(list()->currentItem()->text(0), u"Add Zebra corridors"_s);
    add(u"Quagga paths"_s);
    list()->setCurrentItem(list()->topLevelItem(0));
    m_page->pageActions().first()->trigger();
    QVERIFY(view->findChild<QLabel *>(u"compare.note"_s)->text().contains(u"still stands"_s));
    QTest::keyClick(view->findChild<QPushButton *>(u"compare.back"_s), Qt::Key_Escape);
    QTRY_VERIFY(list()->isVisible());
}

void TestHistoryPage::everythingIsReachedByKeyboard()
{
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->focusFirst();
    QSet<QString> reached;
    for (int i = 0; i < 20; ++i) {
        if (QWidget *focus = QApplication::focusWidget())
            reached << focus->objectName();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    for (const QString &name : {u"author"_s, u"kind"_s, u"origin"_s, u"from"_s, u"until"_s})
        QVERIFY2(reached.contains(u"history_filters."_s + name), qPrintable(name));
    QVERIFY(reached.contains(u"history_page.list"_s));
}

QTEST_MAIN(TestHistoryPage)
#include "tst_historypage.moc"
