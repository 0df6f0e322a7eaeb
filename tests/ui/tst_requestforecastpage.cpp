// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What may be asked before the coming Forum Meeting, accepted or dropped by keyboard.

#include "requestspagetest.h"
#include "ui/widgets/noticebar.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>

using namespace tri;
using namespace tri::ui;
using namespace Qt::StringLiterals;

class TestRequestForecastPage final : public RequestsPageTest {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_GB"_s)); }
    void init() { setUp(); }
    void cleanup() { tearDown(); }
    void forecast_isOfTheNextForumMeeting();
    void forecast_showsReasonsThatCanBeOpened();
    void forecast_acceptedIsADraftInOneStep();
    void forecast_severalTicked();
    void forecast_droppedStaysDropped();
    void forecast_isPrintedWithoutWhatWasDropped();
    void forecast_withoutPastSaysWhatToDo();
    void forecast_withoutMeetingSaysWhatToDo();
};

void TestRequestForecastPage::forecast_isOfTheNextForumMeeting()
{
    makeHistory();
    QCOMPARE(forecast()->meeting(), m_history.forums[9].id);
    QCOMPARE(part<QComboBox>(u"requests.coming_meeting"_s)->count(), 10);
    const Forecast expected =
        forecastRequests(m_history.data(), m_history.forums[9], m_clock.today()).value();
    QVERIFY(expected.proposals.size() >= 5);
    QTreeWidget *list = tree(u"requests.proposals"_s);
    QCOMPARE(list->topLevelItem(0)->text(0), u"To be expected"_s);
    QCOMPARE(list->topLevelItem(0)->childCount(), int(expected.proposals.size()));
    const QTreeWidgetItem *first = list->topLevelItem(0)->child(0);
    const ProposedRequest &proposal = expected.proposals.first();
    QVERIFY(first->text(ForecastPart::Expected).contains(shortDate(proposal.askedOn, QLocale())));
    QVERIFY(first->text(ForecastPart::Times).contains(u"%1 of %2"_s.arg(proposal.times()).arg(proposal.of)));
    QVERIFY(first->data(ForecastPart::Spread, Qt::AccessibleTextRole)
                .toString()
                .contains(shortDate(proposal.askedLatest, QLocale())));
    QVERIFY(part<QLabel>(u"requests.forecast_summary"_s)
                ->text()
                .contains(u"Drawn from %1 earlier"_s.arg(expected.basis.size())));
    // Another meeting, by key.
    auto *box = part<QComboBox>(u"requests.coming_meeting"_s);
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Down);
    settled();
    QCOMPARE(forecast()->meeting(), m_history.forums[8].id);
    QVERIFY(forecast()->subtitle().contains(u"Forum Meeting 9"_s));
}

void TestRequestForecastPage::forecast_showsReasonsThatCanBeOpened()
{
    makeHistory();
    m_page->focusFirst();
    QTreeWidget *list = tree(u"requests.proposals"_s);
    QVERIFY(list->hasFocus());
    const QString reason = part<QLabel>(u"requests.reason"_s)->text();
    QVERIFY2(reason.contains(u"Asked before"_s) && reason.contains(u"H-0"_s), qPrintable(reason));
    auto *evidence = m_page->findChild<RequestList *>(u"requests.evidence"_s);
    QVERIFY(evidence->topLevelItemCount() >= 2);
    QVERIFY(evidence->topLevelItem(0)->text(1).contains(u"before"_s));
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
    QVERIFY(evidence->hasFocus());
    QTest::keyClick(evidence, Qt::Key_Return);
    QCOMPARE(m_navigator.record, evidence->current());
    QVERIFY(!m_navigator.record.isNull());
}

void TestRequestForecastPage::forecast_acceptedIsADraftInOneStep()
{
    makeHistory();
    m_page->focusFirst();
    QTreeWidget *list = tree(u"requests.proposals"_s);
    const int proposed = list->topLevelItem(0)->childCount();
    const auto before = requests();
    QTest::keyClick(list, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(requests(), before + 1);
    settled();
    QTRY_COMPARE(list->topLevelItem(0)->childCount(), proposed - 1);
    QTreeWidgetItem *there = list->topLevelItem(list->topLevelItemCount() - 1);
    QCOMPARE(there->text(0), u"Entered already"_s);
    QVERIFY(there->childCount() >= 1);
    RecordId draft;
    for (const ExpertiseRequest &request : Reader(*m_setup->workspace).all<ExpertiseRequest>())
        if (request.status == u"draft" && request.forMeeting == m_history.forums[9].id)
            draft = request.id;
    QVERIFY(!draft.isNull());
    // Enter on what is there opens it.
    list->setCurrentItem(there->child(0));
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(m_navigator.record, draft);
    auto *notice = m_page->findChild<NoticeBar *>();
    QVERIFY(notice->text().contains(u"Nobody has asked yet"_s));
    QList<QPushButton *> buttons = notice->findChildren<QPushButton *>();
    QCOMPARE(buttons.size(), 1);
    buttons.first()->setFocus();
    QTest::keyClick(buttons.first(), Qt::Key_Space);
    QCOMPARE(requests(), before);
    QTRY_COMPARE(list->topLevelItem(0)->childCount(), proposed);
}

void TestRequestForecastPage::forecast_severalTicked()
{
    makeHistory();
    m_page->focusFirst();
    QTreeWidget *list = tree(u"requests.proposals"_s);
    const auto before = requests();
    QTest::keyClick(list, Qt::Key_Space);
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Space);
    QTest::keyClick(list, Qt::Key_Down);
    auto *accept = part<QPushButton>(u"requests.accept"_s);
    QCOMPARE(accept->text(), u"Enter 2 as drafts"_s);
    // What is ticked stays ticked when something else changes.
    State other{.id = m_setup->workspace->newId(), .name = LocalText(u"en"_s, u"Elsewhere"_s)};
    QVERIFY(m_setup->workspace->apply(changeOf(creation(toRow(other)), u"x"_s)));
    settled();
    QCOMPARE(accept->text(), u"Enter 2 as drafts"_s);
    accept->setFocus();
    QTest::keyClick(accept, Qt::Key_Space);
    QCOMPARE(requests(), before + 2);
    QVERIFY(m_setup->workspace->undo());
    QCOMPARE(requests(), before);
}

void TestRequestForecastPage::forecast_droppedStaysDropped()
{
    makeHistory();
    m_page->focusFirst();
    QTreeWidget *list = tree(u"requests.proposals"_s);
    const int proposed = list->topLevelItem(0)->childCount();
    const QString title = list->currentItem()->text(0);
    const auto before = requests();
    QTest::keyClick(list, Qt::Key_Delete);
    QCOMPARE(list->topLevelItem(0)->childCount(), proposed - 1);
    QVERIFY(m_page->findChild<NoticeBar *>()->text().contains(u"“Show dropped”"_s));
    QVERIFY(part<QLabel>(u"requests.forecast_summary"_s)
                ->text()
                .contains(u"1 dropped (“Show dropped” lists them)"_s));
    QVERIFY(list->currentItem() && list->currentItem()->parent());
    make();  // another page, another day
    showTab(2);
    list = tree(u"requests.proposals"_s);
    QCOMPARE(list->topLevelItem(0)->childCount(), proposed - 1);
    auto *shown = part<QCheckBox>(u"requests.show_dropped"_s);
    shown->setFocus();
    QTest::keyClick(shown, Qt::Key_Space);
    QCOMPARE(list->topLevelItemCount(), 2);
    QCOMPARE(list->topLevelItem(1)->text(0), u"Dropped on this computer"_s);
    QCOMPARE(list->topLevelItem(1)->child(0)->text(0), title);
    list->setCurrentItem(list->topLevelItem(1)->child(0));
    QCOMPARE(part<QPushButton>(u"requests.drop"_s)->text(), u"Bring back"_s);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Delete);
    QCOMPARE(list->topLevelItem(0)->childCount(), proposed);
    QCOMPARE(requests(), before);  // nothing of it is written into the workspace
}

void TestRequestForecastPage::forecast_isPrintedWithoutWhatWasDropped()
{
    makeHistory();
    QVERIFY(m_page->canPrint());
    m_page->print();
    QCOMPARE(m_navigator.brief, m_history.forums[9].id);
    QCOMPARE(m_navigator.recipe, u"request_calendar"_s);
    QTreeWidget *list = tree(u"requests.proposals"_s);
    const QString key = list->currentItem()->data(0, Qt::UserRole).toString();
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Delete);
    part<QAction>(u"requests.print_calendar"_s)->trigger();
    QCOMPARE(m_navigator.recipe, u"request_calendar@"_s + key);
    showTab(0);
    QVERIFY(!m_page->canPrint());
}

void TestRequestForecastPage::forecast_withoutPastSaysWhatToDo()
{
    QList<RecordId> past;
    {
        Reader reader(*m_setup->workspace);
        for (const ExpertiseRequest &one : reader.all<ExpertiseRequest>())
            if (one.askedOn < PartialDate(2013))
                past << one.id;
    }
    for (const RecordId &id : past)
        QVERIFY(m_setup->workspace->apply(changeOf(deletion(*m_setup->workspace->row(id)), u"x"_s)));
    make();
    showTab(2);
    QVERIFY(part<QWidget>(u"requests.no_forecast"_s)->isVisible());
    m_page->focusFirst();
    QVERIFY(part<QComboBox>(u"requests.coming_meeting"_s)->hasFocus());
    QTest::keyClick(part<QPushButton>(u"requests.no_forecast_step"_s), Qt::Key_Space);
    QCOMPARE(m_navigator.kind, u"expertise_request"_s);
}

void TestRequestForecastPage::forecast_withoutMeetingSaysWhatToDo()
{
    makeEmpty(u"one.trilateral"_s);
    ExpertiseRequest draft{.id = m_setup->workspace->newId(), .title = LocalText(u"en"_s, u"A paper"_s)};
    draft.status = u"draft"_s;
    QVERIFY(m_setup->workspace->apply(changeOf(creation(toRow(draft)), u"x"_s)));
    make();
    QVERIFY(part<QWidget>(u"requests.nothing_waits"_s)->isVisible());
    QVERIFY(part<QLabel>(u"requests.drafts"_s)->text().startsWith(u"1 draft"_s));
    showTab(1);
    QVERIFY(part<QWidget>(u"requests.no_times"_s)->isVisible());
    showTab(2);
    m_page->focusFirst();
    auto *step = part<QPushButton>(u"requests.no_forecast_step"_s);
    QVERIFY(step->hasFocus());
    QTest::keyClick(step, Qt::Key_Space);
    QCOMPARE(m_navigator.newKind, u"meeting"_s);
    QVERIFY(!m_page->canPrint());
}

QTEST_MAIN(TestRequestForecastPage)
#include "tst_requestforecastpage.moc"
