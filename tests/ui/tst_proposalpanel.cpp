// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kinds/agendaitem.h"
#include "core/kinds/meeting.h"
#include "samplesetup.h"
#include "tests/support/damage.h"
#include "ui/pages/agendamodel.h"
#include "ui/pages/agendaview.h"
#include "ui/pages/meetingpage.h"
#include "ui/pages/proposalpanel.h"
#include "ui/pages/proposaltree.h"
#include "ui/widgets/noticebar.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace tri::ui;
using namespace Qt::StringLiterals;
using tri::RecordId;

/// A meeting of October without an agenda, after the one of April.
class TestProposalPanel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void emptyAgenda_offersToPropose();
    void proposals_standByAreaWithTheirReason();
    void untickingAndMinutes_showInTheSum();
    void accepting_isOneStepByKeyboard();
    void everythingUnticked_addsNothing();
    void moved_keepTheirNewOrder();
    void dragged_takeTheAreaTheyAreDroppedIn();
    void typedTitles_areTaken();
    void backlog_isTickedOnPurpose();
    void changesMeanwhile_keepWhatIsTicked();
    void escape_leavesWithoutAdding();
    void sources_openTheirRecord();
    void actions_waitForThePanel();
    void unreadableWorkspace_isToldAndLeavesWhatIsThere();
    void readOnly_hasNoWayIn();
    void everyWidget_hasItsNames();

private:
    [[nodiscard]] ProposalPanel *panel() const { return m_page->proposals(); }
    [[nodiscard]] QTreeWidgetItem *item(const QString &title) const
    {
        const auto found =
            panel()->tree()->findItems(title, Qt::MatchStartsWith | Qt::MatchRecursive, ProposalTree::Title);
        return found.isEmpty() ? nullptr : found.first();
    }
    [[nodiscard]] QString summary() const
    {
        return panel()->findChild<QLabel *>(u"proposals.summary"_s)->text();
    }
    [[nodiscard]] QPushButton *add() const { return panel()->findChild<QPushButton *>(u"proposals.add"_s); }
    [[nodiscard]] qsizetype onAgenda() const { return m_page->meeting().lines.size(); }
    void tickOnly(const QStringList &titles);
    void waiting(const QString &title);

    std::unique_ptr<SampleSetup> m_setup;
    std::unique_ptr<MeetingPage> m_page;
    RecordId m_meeting;
};

void TestProposalPanel::init()
{
    m_setup = std::make_unique<SampleSetup>();
    QVERIFY(m_setup->make());
    tri::Meeting october{.id = m_setup->workspace->newId(), .title = tri::LocalText(u"en"_s, u"October"_s)};
    october.from = tri::PartialDate(2014, 10, 2);
    october.startTime = u"10:00"_s;
    october.endTime = u"13:00"_s;
    october.previous = m_setup->id(u"TRI-2014-04"_s);
    m_meeting = october.id;
    QVERIFY(m_setup->workspace->apply(tri::changeOf(tri::creation(tri::toRow(october)), u"x"_s)));
    m_page = std::make_unique<MeetingPage>(m_setup->context, m_meeting);
    m_page->resize(1000, 700);
    m_page->show();
    m_page->activateWindow();  // Ctrl+Enter is a shortcut of the window in front
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->propose();
    QTRY_VERIFY(!panel()->isBusy());
}

void TestProposalPanel::cleanup()
{
    m_page.reset();
    m_setup.reset();
}

void TestProposalPanel::tickOnly(const QStringList &titles)
{
    for (QTreeWidgetItemIterator it(panel()->tree()); *it; ++it)
        if ((*it)->flags().testFlag(Qt::ItemIsUserCheckable))
            (*it)->setCheckState(0, Qt::Unchecked);
    for (const QString &title : titles)
        item(title)->setCheckState(0, Qt::Checked);
}

void TestProposalPanel::waiting(const QString &title)
{
    const tri::AgendaItem one{
        .id = m_setup->workspace->newId(), .title = tri::LocalText(u"en"_s, title), .minutes = 20};
    QVERIFY(m_setup->workspace->apply(tri::changeOf(tri::creation(tri::toRow(one)), title)));
}

void TestProposalPanel::emptyAgenda_offersToPropose()
{
    QTest::keyClick(panel()->tree(), Qt::Key_Escape);
    QVERIFY(!panel()->isVisible());
    QPushButton *offer = nullptr;
    for (QPushButton *button : m_page->findChildren<QPushButton *>())
        if (button->text() == u"Propose agenda…"_s && button->isVisible())
            offer = button;
    QVERIFY(offer);
    offer->click();
    QVERIFY(panel()->isVisible());
}

void TestProposalPanel::proposals_standByAreaWithTheirReason()
{
    QCOMPARE(panel()->tree()->topLevelItemCount(), 6);  // the last without an area
    QTreeWidgetItem *expertise = item(u"Provision and sharing of expertise"_s);
    QVERIFY(expertise && expertise->childCount() >= 2);
    QTreeWidgetItem *action = item(u"The GMG Chair circulates a calendar"_s);
    QVERIFY(action);
    QCOMPARE(action->parent(), expertise);
    QCOMPARE(action->text(ProposalTree::Origin), u"Open action"_s);
    panel()->tree()->setCurrentItem(action);
    const QString reason = panel()->findChild<QLabel *>(u"proposals.reason"_s)->text();
    QVERIFY2(reason.contains(u"open since the meeting of 23 January 2014"_s), qPrintable(reason));
    QCOMPARE(panel()->findChild<QListWidget *>(u"proposals.sources"_s)->count(), 1);
    QVERIFY(item(u"Migration in the post-2015"_s)->text(ProposalTree::Why).contains(u"carried over once"_s));
}

void TestProposalPanel::untickingAndMinutes_showInTheSum()
{
    tickOnly({u"Migration in the post-2015"_s, u"Review of themes"_s});
    QCOMPARE(summary(), u"30 min ticked. With the agenda 30 min of 180 min: 150 min left."_s);
    QCOMPARE(add()->text(), u"Add 2 items"_s);
    panel()->tree()->setCurrentItem(item(u"Review of themes"_s));
    QTest::keyClick(panel()->tree(), Qt::Key_Space);
    QCOMPARE(add()->text(), u"Add 1 item"_s);
    panel()->tree()->setCurrentItem(item(u"Migration in the post-2015"_s));
    QTest::keyClick(panel()->tree(), Qt::Key_2);
    auto *editor = panel()->findChild<QLineEdit *>(u"proposals.minutes"_s);
    QVERIFY(editor);
    QTest::keyClicks(editor, u"00"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(summary(), u"200 min ticked. With the agenda 200 min of 180 min: over by 20 min."_s);
    // A heading has no time of its own.
    item(u"Identification of shared"_s)->setCheckState(0, Qt::Checked);
    QCOMPARE(item(u"Identification of shared"_s)->text(ProposalTree::Minutes), QString());
    QVERIFY(summary().startsWith(u"200 min"_s));
}

void TestProposalPanel::accepting_isOneStepByKeyboard()
{
    tickOnly({u"Provision and sharing"_s, u"The GMG Chair circulates"_s, u"Expertise for the roundtables"_s});
    QTest::keyClick(panel()->tree(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(onAgenda(), 3);
    QVERIFY(!panel()->isVisible());
    const auto &lines = m_page->meeting().lines;
    QCOMPARE(lines[0].item.kind, u"section"_s);
    QCOMPARE(lines[1].level, 1);
    QCOMPARE(lines[1].item.number, u"1 (a)"_s);
    QVERIFY(!lines[1].item.carriedFrom.isNull());
    QVERIFY(lines[1].carried.contains(u"carried over twice"_s));
    QCOMPARE(m_page->findChild<NoticeBar *>()->text(), u"3 items were added to the agenda."_s);
    QVERIFY(m_setup->workspace->undo());
    QCOMPARE(onAgenda(), 0);
}

void TestProposalPanel::everythingUnticked_addsNothing()
{
    tickOnly({});
    QVERIFY(!add()->isEnabled());
    QVERIFY(summary().startsWith(u"Nothing is ticked."_s));
    QTest::keyClick(panel()->tree(), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(panel()->isVisible());
    QCOMPARE(onAgenda(), 0);
}

void TestProposalPanel::moved_keepTheirNewOrder()
{
    tickOnly({u"Migration in the post-2015"_s, u"Reduction of labour"_s});
    panel()->tree()->setCurrentItem(item(u"Reduction of labour"_s));
    QTest::keyClick(panel()->tree(), Qt::Key_Up, Qt::AltModifier);
    QTest::keyClick(panel()->tree(), Qt::Key_Up, Qt::AltModifier);  // is first already
    QCOMPARE(panel()->tree()->currentItem(), item(u"Reduction of labour"_s));
    panel()->tree()->setCurrentItem(item(u"Identification of shared"_s));
    QTest::keyClick(panel()->tree(), Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(panel()->tree()->indexOfTopLevelItem(item(u"Identification of shared"_s)), 1);
    QVERIFY(item(u"Identification of shared"_s)->isExpanded());
    const auto chosen = panel()->chosen();
    QCOMPARE(chosen.size(), 2);
    QVERIFY(chosen[0].title.in(u"en"_s).startsWith(u"Reduction"_s));
}

void TestProposalPanel::dragged_takeTheAreaTheyAreDroppedIn()
{
    tickOnly({u"Review of themes"_s});
    QTreeWidgetItem *themes = item(u"Review of themes"_s);
    QVERIFY(themes->flags().testFlag(Qt::ItemIsDragEnabled)
            && !themes->flags().testFlag(Qt::ItemIsDropEnabled));
    QTreeWidgetItem *lessons = item(u"Analysis to distil"_s);
    QVERIFY(lessons->flags().testFlag(Qt::ItemIsDropEnabled)
            && !lessons->flags().testFlag(Qt::ItemIsDragEnabled));
    themes->parent()->removeChild(themes);  // what a drop does
    lessons->addChild(themes);
    Q_EMIT panel()->tree()->moved();
    QCOMPARE(panel()->chosen().first().area, m_setup->id(u"AREA-4"_s));
}

void TestProposalPanel::typedTitles_areTaken()
{
    tickOnly({u"Review of themes"_s});
    panel()->tree()->setCurrentItem(item(u"Review of themes"_s));
    QTest::keyClick(panel()->tree(), Qt::Key_F2);
    auto *editor = panel()->findChild<QLineEdit *>(u"proposals.title"_s);
    QVERIFY(editor);
    editor->setText(u"<b>Themes</b> of the year"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_VERIFY(item(u"<b>Themes"_s));
    add()->click();
    QCOMPARE(m_page->meeting().lines.first().title, u"<b>Themes</b> of the year"_s);
    m_page->propose();
    QTRY_VERIFY(!panel()->isBusy());
    QVERIFY(!item(u"Review of themes"_s));  // is on the agenda
}

void TestProposalPanel::backlog_isTickedOnPurpose()
{
    waiting(u"Funding"_s);
    QTRY_VERIFY(item(u"Funding"_s));
    QCOMPARE(item(u"Funding"_s)->checkState(0), Qt::Unchecked);
    QCOMPARE(item(u"Funding"_s)->text(ProposalTree::Origin), u"Backlog"_s);
    QCOMPARE(item(u"Funding"_s)->parent()->text(ProposalTree::Title), u"\u2068Without an area\u2069"_s);
    tickOnly({u"Funding"_s});
    add()->click();
    QCOMPARE(onAgenda(), 1);
    QCOMPARE(m_page->meeting().lines.first().item.minutes, std::optional<qint64>(20));
}

void TestProposalPanel::changesMeanwhile_keepWhatIsTicked()
{
    tickOnly({u"Review of themes"_s});
    panel()->tree()->setCurrentItem(item(u"Review of themes"_s));
    waiting(u"Funding"_s);
    QTRY_VERIFY(item(u"Funding"_s));
    QVERIFY(panel()->isVisible());
    QCOMPARE(panel()->chosen().size(), 1);
    QCOMPARE(panel()->tree()->currentItem(), item(u"Review of themes"_s));
}

void TestProposalPanel::escape_leavesWithoutAdding()
{
    QTest::keyClick(panel()->tree(), Qt::Key_Escape);
    QVERIFY(!panel()->isVisible());
    QCOMPARE(onAgenda(), 0);
    m_page->propose();
    QTRY_VERIFY(!panel()->isBusy());
    panel()->findChild<QPushButton *>(u"proposals.back"_s)->click();
    QVERIFY(!panel()->isVisible());
}

void TestProposalPanel::sources_openTheirRecord()
{
    panel()->tree()->setCurrentItem(item(u"The GMG Chair circulates"_s));
    auto *sources = panel()->findChild<QListWidget *>(u"proposals.sources"_s);
    Q_EMIT sources->itemActivated(sources->item(0));
    QCOMPARE(m_setup->navigator.record, m_setup->id(u"TRI-2014-01-A2"_s));
}

void TestProposalPanel::actions_waitForThePanel()
{
    const auto action = [this](const QString &name) { return m_page->findChild<QAction *>(name); };
    QVERIFY(!action(u"meeting.add_item"_s)->isEnabled());
    QVERIFY(!m_page->pageActions().contains(action(u"meeting.delete_item"_s)));
    QTest::keyClick(panel()->tree(), Qt::Key_N, Qt::ControlModifier);
    QVERIFY(m_setup->navigator.newKind.isEmpty());
    QTest::keyClick(panel()->tree(), Qt::Key_Escape);
    QVERIFY(action(u"meeting.add_item"_s)->isEnabled());
    QVERIFY(m_page->pageActions().contains(action(u"meeting.propose"_s)));
}

void TestProposalPanel::unreadableWorkspace_isToldAndLeavesWhatIsThere()
{
    const int before = panel()->tree()->topLevelItemCount();
    QVERIFY(before > 0);
    QVERIFY(tri::test::damageBehindTheBack(m_setup->workspace->path()));
    panel()->refresh(m_page->meeting().meeting, {});
    QTRY_COMPARE(m_page->findChild<NoticeBar *>()->tone(), NoticeBar::Tone::Problem);
    QVERIFY(!panel()->isBusy());
    QCOMPARE(panel()->tree()->topLevelItemCount(), before);
    panel()->showMeeting(m_page->meeting().meeting, {});
    QTRY_VERIFY(!panel()->isBusy());
    const QString hint = panel()->findChild<QLabel *>(u"proposals.hint"_s)->text();
    QVERIFY2(hint.contains(u"could not"_s), qPrintable(hint));
    QVERIFY(!add()->isEnabled());
}

void TestProposalPanel::readOnly_hasNoWayIn()
{
    m_page.reset();
    const QString path = m_setup->workspace->path();
    m_setup->workspace.reset();
    auto opened = tri::Workspace::open(path, tri::Workspace::Mode::ReadOnly, {.registry = &tri::allKinds()});
    QVERIFY(opened);
    m_setup->workspace = std::move(*opened);
    m_setup->context.workspace = m_setup->workspace.get();
    m_page = std::make_unique<MeetingPage>(m_setup->context, m_meeting);
    m_page->show();
    m_page->propose();
    QTRY_VERIFY(!panel()->isBusy());
    QVERIFY(!panel()->isVisible());
    QVERIFY(!m_page->findChild<QAction *>(u"meeting.propose"_s)->isEnabled());
}

void TestProposalPanel::everyWidget_hasItsNames()
{
    for (const QWidget *widget : panel()->findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible()
            || widget->objectName().startsWith(u"qt_"))
            continue;
        QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
        const auto *button = qobject_cast<const QPushButton *>(widget);
        QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                 qPrintable(widget->objectName()));
    }
}

QTEST_MAIN(TestProposalPanel)
#include "tst_proposalpanel.moc"
