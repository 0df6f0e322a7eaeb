// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The roster on the desk, by keys: from a request to an offer of a person and back, and the table of all.

#include "app/assemble.h"
#include "core/kinds/agendaitem.h"
#include "core/kinds/expertiserequest.h"
#include "core/kinds/offer.h"
#include "core/rules/reader.h"
#include "samplesetup.h"
#include "tests/support/testclock.h"
#include "ui/pages/rosterpage.h"
#include "ui/pages/rostertablepage.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/pageoffer.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QTest>
#include <QTreeWidget>

using namespace tri;
using namespace tri::ui;
using namespace Qt::StringLiterals;

class TestRosterPage final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void requestPage_offersBoth();
    void otherPages_offerNothing();
    void list_tellsWhatFits();
    void enter_opensThePerson();
    void o_putsThePersonInAsAnOffer();
    void a_namesThePerson();
    void item_draftsARequest();
    void filters_narrow();
    void state_comesBack();
    void table_opensPeopleAndShowsGaps();
    void table_longNamesEndInDots_data();
    void table_longNamesEndInDots();

private:
    [[nodiscard]] RosterPage *open(const QString &reference);
    [[nodiscard]] static QTreeWidgetItem *itemOf(const RosterPage *page, const QString &name)
    {
        const auto found = page->list()->findItems(name, Qt::MatchContains, RosterPage::Name);
        return found.value(0);
    }
    [[nodiscard]] static QStringList offers(const Page *page)
    {
        QStringList names;
        for (const PageOffer *offer : page->findChildren<PageOffer *>(QString(), Qt::FindDirectChildrenOnly))
            for (const QAction *action : offer->actions())
                names << action->objectName();
        return names;
    }

    tri::test::TestClock m_clock;
    SetChooser m_files;
    std::unique_ptr<SampleSetup> m_setup;
    std::unique_ptr<RosterPage> m_page;
};

void TestRosterPage::init()
{
    m_clock.set(QDateTime(QDate(2014, 4, 2), QTime(9, 0), Qt::UTC));
    m_setup = std::make_unique<SampleSetup>();
    QVERIFY(m_setup->make());
    m_setup->context.clock = &m_clock;
}

void TestRosterPage::cleanup()
{
    m_page.reset();
    m_setup.reset();
}

RosterPage *TestRosterPage::open(const QString &reference)
{
    m_page = std::make_unique<RosterPage>(m_setup->context, m_setup->id(reference));
    m_page->resize(1000, 600);
    m_page->show();
    if (!QTest::qWaitForWindowActive(m_page.get()))
        return nullptr;
    m_page->focusFirst();
    return m_page.get();
}

void TestRosterPage::requestPage_offersBoth()
{
    const PageFactories make = tri::app::pageFactories(m_files);
    const RecordId id = m_setup->id(u"TRI-ER-02"_s);
    const std::unique_ptr<Page> page(make.record(m_setup->context, id));
    QCOMPARE(offers(page.get()), (QStringList{u"roster.show"_s, u"roster.speaker_brief"_s}));
    page->findChild<QAction *>(u"roster.show"_s)->trigger();
    QCOMPARE(m_setup->navigator.brief, id);
    QCOMPARE(m_setup->navigator.recipe, u"roster"_s);
    const std::unique_ptr<Page> shown(make.brief(m_setup->context, id, u"roster"_s));
    QVERIFY(qobject_cast<RosterPage *>(shown.get()));
    page->findChild<QAction *>(u"roster.speaker_brief"_s)->trigger();
    QCOMPARE(m_setup->navigator.recipe, u"speaker"_s);
}

void TestRosterPage::otherPages_offerNothing()
{
    const PageFactories make = tri::app::pageFactories(m_files);
    const std::unique_ptr<Page> page(make.record(m_setup->context, m_setup->id(u"EX-01"_s)));
    const QStringList there = offers(page.get());
    QVERIFY2(there.filter(u"roster."_s).isEmpty(), qPrintable(there.join(u' ')));
}

void TestRosterPage::list_tellsWhatFits()
{
    RosterPage *page = open(u"TRI-ER-02"_s);
    QVERIFY(page && page->list()->topLevelItemCount() > 2);
    QTreeWidgetItem *amina = itemOf(page, u"Diallo"_s);
    QVERIFY(amina);
    QVERIFY(amina->text(RosterPage::Why).contains(u"is offered for this request already"_s));
    page->list()->setCurrentItem(amina);
    const QString detail = page->findChild<QLabel *>(u"roster.detail"_s)->text();
    QVERIFY2(detail.contains(u"free on 14 May 2014"_s), qPrintable(detail));
    QVERIFY(detail.contains(u"speaks English and French"_s));
    page->list()->setCurrentItem(itemOf(page, u"Martin"_s));
    QVERIFY(page->findChild<QLabel *>(u"roster.detail"_s)->text().contains(u"not free until 20 May 2014"_s));
}

void TestRosterPage::enter_opensThePerson()
{
    RosterPage *page = open(u"TRI-ER-02"_s);
    QVERIFY(page);
    const RecordId first = page->currentRecord();
    QVERIFY(!first.isNull());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(m_setup->navigator.record, first);
}

void TestRosterPage::o_putsThePersonInAsAnOffer()
{
    RosterPage *page = open(u"TRI-ER-02"_s);
    QVERIFY(page);
    const RecordId request = m_setup->id(u"TRI-ER-02"_s);
    page->list()->setCurrentItem(itemOf(page, u"Ríos"_s));
    const RecordId carmen = page->currentRecord();
    const auto made = [&] {
        Reader reader(*m_setup->workspace);
        int count = 0;
        for (const Offer &offer : reader.linked<Offer>("request", request))
            count += offer.person == carmen;
        return count;
    };
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_O);
    QCOMPARE(made(), 1);
    QCOMPARE(page->currentRecord(), carmen);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_O);  // not twice
    QCOMPARE(made(), 1);
    QVERIFY(m_setup->workspace->undo());
    QCOMPARE(made(), 0);
    QTRY_VERIFY(page->findChild<QAction *>(u"roster.offer"_s)->isEnabled());
}

void TestRosterPage::a_namesThePerson()
{
    RosterPage *page = open(u"TRI-ER-02"_s);
    QVERIFY(page);
    page->list()->setCurrentItem(itemOf(page, u"Ríos"_s));
    const RecordId carmen = page->currentRecord();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_A);
    Reader reader(*m_setup->workspace);
    QVERIFY(reader.one<ExpertiseRequest>(m_setup->id(u"TRI-ER-02"_s))->asked.contains(carmen));
    QVERIFY(itemOf(page, u"Ríos"_s)->text(RosterPage::Why).contains(u"is asked by name"_s));
}

void TestRosterPage::item_draftsARequest()
{
    const auto items =
        m_setup->workspace->rows(m_setup->workspace->find({.kind = &kindOf<AgendaItem>().spec}).value());
    RecordId item;
    for (const Row &row : *items)
        if (const auto one = fromRow<AgendaItem>(row); item.isNull() && !one.themes.isEmpty())
            item = one.id;
    m_page = std::make_unique<RosterPage>(m_setup->context, item);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->focusFirst();
    QVERIFY(!m_page->findChild<QAction *>(u"roster.offer"_s)->isVisible());
    const RecordId who = m_page->currentRecord();
    QVERIFY(!who.isNull());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_A);
    Reader reader(*m_setup->workspace);
    bool drafted = false;
    for (const ExpertiseRequest &request : reader.linked<ExpertiseRequest>("for_item", item))
        drafted = drafted || (request.status == u"draft" && request.asked == RecordIds{who});
    QVERIFY(drafted);
}

void TestRosterPage::filters_narrow()
{
    RosterPage *page = open(u"TRI-ER-02"_s);
    QVERIFY(page);
    const int all = page->list()->topLevelItemCount();
    page->findChild<QCheckBox *>(u"roster.free"_s)->setChecked(true);
    QVERIFY(!itemOf(page, u"Martin"_s) && itemOf(page, u"Diallo"_s));
    auto *language = page->findChild<QComboBox *>(u"roster.language"_s);
    language->setCurrentIndex(language->findData(u"es"_s));
    QCOMPARE(page->list()->topLevelItemCount(), 1);
    auto *region = page->findChild<QComboBox *>(u"roster.region"_s);
    region->setCurrentIndex(region->findData(u"oceania"_s));
    QCOMPARE(page->list()->topLevelItemCount(), 0);
    QVERIFY(page->findChild<EmptyState *>()->isVisible());
    for (QComboBox *box : {language, region})
        box->setCurrentIndex(0);
    page->findChild<QCheckBox *>(u"roster.free"_s)->setChecked(false);
    QCOMPARE(page->list()->topLevelItemCount(), all);
}

void TestRosterPage::state_comesBack()
{
    RosterPage *page = open(u"TRI-ER-02"_s);
    QVERIFY(page);
    auto *language = page->findChild<QComboBox *>(u"roster.language"_s);
    language->setCurrentIndex(language->findData(u"es"_s));
    const QVariantMap state = page->saveState();
    RosterPage other(m_setup->context, m_setup->id(u"TRI-ER-02"_s));
    other.restoreState(state);
    QCOMPARE(other.saveState(), state);
}

void TestRosterPage::table_opensPeopleAndShowsGaps()
{
    RosterTablePage page(m_setup->context);
    page.resize(1000, 600);
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    page.focusFirst();
    QTableWidget *table = page.table();
    int skills = -1;
    int gap = -1;
    for (int row = 0; row < table->rowCount(); ++row) {
        if (table->verticalHeaderItem(row)->text().contains(u"Skills"_s))
            skills = row;
        if (table->item(row, 0)->text() == u"nobody")
            gap = row;
    }
    QVERIFY(skills >= 0 && gap >= 0);
    table->setCurrentCell(skills, 0);
    QCOMPARE(page.people()->topLevelItemCount(), 2);
    QTest::keyClick(table, Qt::Key_Return);
    QVERIFY(page.people()->hasFocus());
    const RecordId who = page.currentRecord();
    QTest::keyClick(page.people(), Qt::Key_Return);
    QCOMPARE(m_setup->navigator.record, who);
    table->setCurrentCell(gap, 0);
    QVERIFY(page.findChild<QLabel *>(u"roster_table.words"_s)->text().contains(u"nobody is entered"_s));
    page.findChild<QCheckBox *>(u"roster_table.gaps"_s)->setChecked(true);
    QVERIFY(table->rowCount() > 0);
    for (int row = 0; row < table->rowCount(); ++row)
        QCOMPARE(table->item(row, 0)->text(), u"nobody"_s);
}

void TestRosterPage::table_longNamesEndInDots_data()
{
    QTest::addColumn<bool>("mirrored");
    QTest::newRow("left to right") << false;
    QTest::newRow("mirrored") << true;
}

void TestRosterPage::table_longNamesEndInDots()
{
    QFETCH(bool, mirrored);
    RosterTablePage page(m_setup->context);
    page.setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    page.resize(1000, 600);
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    const QHeaderView *head = page.table()->verticalHeader();
    const QFontMetrics metrics(head->font());
    int cut = 0;
    for (int row = 0; row < page.table()->rowCount(); ++row) {
        const QTableWidgetItem *item = page.table()->verticalHeaderItem(row);
        const QString whole = item->data(Qt::AccessibleTextRole).toString();
        QVERIFY(!whole.isEmpty());
        QVERIFY2(item->toolTip().contains(whole.left(12)), qPrintable(item->toolTip()));
        QVERIFY2(metrics.horizontalAdvance(item->text()) < head->width(), qPrintable(item->text()));
        if (item->text().trimmed() == whole)
            continue;
        ++cut;
        QVERIFY2(item->text().endsWith(u'…'), qPrintable(item->text()));
    }
    QVERIFY(cut > 0);  // "Reduction of labour migration costs, including recruitment costs"
}

QTEST_MAIN(TestRosterPage)
#include "tst_rosterpage.moc"
