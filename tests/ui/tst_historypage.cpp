// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kinds/theme.h"
#include "samplesetup.h"
#include "ui/pages/historypage.h"
#include "ui/widgets/noticebar.h"

#include <QPushButton>
#include <QTest>
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

private:
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

QTEST_MAIN(TestHistoryPage)
#include "tst_historypage.moc"
