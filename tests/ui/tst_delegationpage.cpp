// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The checklist of a delegation on the desk, by keys.

#include "app/assemble.h"
#include "core/kinds/expertiserequest.h"
#include "core/kinds/position.h"
#include "core/kinds/preparationstep.h"
#include "samplesetup.h"
#include "ui/fields/linkbox.h"
#include "ui/pages/briefpage.h"
#include "ui/pages/briefpreview.h"
#include "ui/pages/delegationpage.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/pageoffer.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QTest>
#include <QTreeWidget>

using namespace tri::ui;
using namespace Qt::StringLiterals;
using tri::DelegationGroup;
using tri::Reader;
using tri::RecordId;

class TestDelegationPage final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_setup.reset(); }
    void offer_standsOnStatesAndForumMeetings_data();
    void offer_standsOnStatesAndForumMeetings();
    void offer_standsNowhereElse();
    void subject_isChosenAndTheRestRemembered();
    void groups_haveTheirProgressAndFollowUpNone();
    void enter_opensTheRecord();
    void s_makesAStep();
    void space_ticksAndUnticks();
    void space_onWhatIsReadyByItself_tells();
    void r_draftsARequest();
    void r_withAWrongName_isTold();
    void print_showsThePaper();
    void noState_saysWhatToDo();
    void undatedMeeting_isTold();
    void place_comesBack();
    void everything_hasAName();

private:
    [[nodiscard]] static QAction *offered(const Page *page)
    {
        for (const PageOffer *offer : page->findChildren<PageOffer *>(QString(), Qt::FindDirectChildrenOnly))
            for (QAction *action : offer->actions())
                if (action->objectName() == u"delegation.prepare")
                    return action;
        return nullptr;
    }
    [[nodiscard]] PageFactories factories() { return tri::app::pageFactories(m_files); }
    /// The page of Bangladesh at the seventh Forum Meeting, filled.
    [[nodiscard]] std::unique_ptr<DelegationPage> page(const QString &state = u"BD"_s)
    {
        m_setup->preferences->setRoomState(u"delegation/meeting"_s, m_setup->id(u"GFMD7"_s).toString());
        auto made = std::make_unique<DelegationPage>(m_setup->context, m_setup->id(state));
        made->resize(1000, 700);
        made->show();
        made->activateWindow();
        if (!QTest::qWaitForWindowActive(made.get()))
            qFatal("The page does not become active.");
        made->focusFirst();
        wait(*made);
        return made;
    }
    static void wait(const DelegationPage &page) { QTRY_VERIFY(!page.isBusy() && page.canPrint()); }
    /// Stands on the first line of a group.
    static void stand(DelegationPage &page, DelegationGroup group)
    {
        QTreeWidgetItem *heading = page.list()->topLevelItem(int(group));
        page.list()->setCurrentItem(heading->child(0));
    }
    static QString text(const DelegationPage &page, DelegationPage::Column column)
    {
        return page.list()->currentItem()->text(column);
    }

    std::unique_ptr<SampleSetup> m_setup;
    SetChooser m_files;
};

void TestDelegationPage::init()
{
    m_setup = std::make_unique<SampleSetup>();
    QVERIFY(m_setup->make());
}

void TestDelegationPage::offer_standsOnStatesAndForumMeetings_data()
{
    QTest::addColumn<QString>("reference");
    QTest::addColumn<QString>("recipe");  // "" = the record's own page
    QTest::newRow("State") << u"SE"_s << QString();
    QTest::newRow("profile of a State") << u"SE"_s << u"profile"_s;
    QTest::newRow("Forum Meeting") << u"GFMD7"_s << QString();
    QTest::newRow("session") << u"GFMD7-RT2.1"_s << QString();
}

void TestDelegationPage::offer_standsOnStatesAndForumMeetings()
{
    QFETCH(QString, reference);
    QFETCH(QString, recipe);
    const RecordId id = m_setup->id(reference);
    PageFactories make = factories();
    const bool meeting = reference.startsWith(u"GFMD");
    const std::unique_ptr<Page> page(!recipe.isEmpty() ? make.brief(m_setup->context, id, recipe)
                                         : meeting     ? make.ownPages[u"meeting"_s](m_setup->context, id)
                                                       : make.record(m_setup->context, id));
    QAction *action = offered(page.get());
    QVERIFY(action && !action->toolTip().isEmpty());
    action->trigger();
    QCOMPARE(m_setup->navigator.brief, id);
    QCOMPARE(m_setup->navigator.recipe, u"delegation"_s);
    const std::unique_ptr<Page> opened(make.brief(m_setup->context, id, m_setup->navigator.recipe));
    QVERIFY(qobject_cast<DelegationPage *>(opened.get()));
}

void TestDelegationPage::offer_standsNowhereElse()
{
    PageFactories make = factories();
    const std::unique_ptr<Page> agency(make.record(m_setup->context, m_setup->id(u"ILO"_s)));
    QVERIFY(!offered(agency.get()));
    const std::unique_ptr<Page> trilateral(make.meeting(m_setup->context, m_setup->id(u"TRI-2014-04"_s)));
    QVERIFY(!offered(trilateral.get()));
    const std::unique_ptr<Page> profile(make.brief(m_setup->context, m_setup->id(u"ILO"_s), u"profile"_s));
    QVERIFY(!offered(profile.get()));
}

void TestDelegationPage::subject_isChosenAndTheRestRemembered()
{
    const auto first = page();
    QVERIFY2(first->subtitle().contains(u"Bangladesh"_s), qPrintable(first->subtitle()));
    // A meeting alone: the State is the one of before.
    DelegationPage second(m_setup->context, m_setup->id(u"GFMD8-RT1.1"_s));
    wait(second);
    QVERIFY(second.subtitle().contains(u"Bangladesh"_s));
    QCOMPARE(second.findChild<QComboBox *>(u"delegation.meeting"_s)->currentData().toString(),
             m_setup->id(u"GFMD8"_s).toString());
    // Another one from the box, by keys; it is remembered too.
    auto *box = second.findChild<QComboBox *>(u"delegation.meeting"_s);
    QTest::keyClick(box, Qt::Key_Down);
    QTRY_VERIFY(!second.isBusy());
    const QString chosen = box->currentData().toString();
    QVERIFY(chosen != m_setup->id(u"GFMD8"_s).toString());
    DelegationPage third(m_setup->context, {});
    QCOMPARE(third.findChild<QComboBox *>(u"delegation.meeting"_s)->currentData().toString(), chosen);
    // Another State by its name.
    auto *state = third.findChild<LinkBox *>(u"delegation.state"_s);
    Q_EMIT state->chosen(m_setup->id(u"GH"_s));
    wait(third);
    QVERIFY(third.subtitle().contains(u"Ghana"_s));
}

void TestDelegationPage::groups_haveTheirProgressAndFollowUpNone()
{
    const auto shown = page();
    QCOMPARE(shown->list()->topLevelItemCount(), 7);
    const auto heading = [&shown](DelegationGroup group) {
        return shown->list()->topLevelItem(int(group))->text(0);
    };
    QVERIFY2(heading(DelegationGroup::Positions).contains(u" of "_s),
             qPrintable(heading(DelegationGroup::Positions)));
    QVERIFY2(!heading(DelegationGroup::FollowUp).contains(u"ready"_s),
             qPrintable(heading(DelegationGroup::FollowUp)));
    stand(*shown, DelegationGroup::FollowUp);
    QCOMPARE(text(*shown, DelegationPage::Ready), QString());
    QVERIFY(shown->findChild<QLabel *>(u"delegation.detail"_s)->text().contains(u"voluntary"_s));
    stand(*shown, DelegationGroup::Positions);
    QCOMPARE(text(*shown, DelegationPage::Ready), u"Open"_s);
    QVERIFY(!text(*shown, DelegationPage::Why).isEmpty());
}

void TestDelegationPage::enter_opensTheRecord()
{
    const auto shown = page();
    stand(*shown, DelegationGroup::Experiences);
    const RecordId id = shown->currentRecord();
    QVERIFY(!id.isNull());
    QTest::keyClick(shown->list(), Qt::Key_Return);
    QCOMPARE(m_setup->navigator.record, id);
}

void TestDelegationPage::s_makesAStep()
{
    const auto shown = page();
    stand(*shown, DelegationGroup::Experiences);
    const RecordId about = shown->currentRecord();
    QTest::keyClick(shown->list(), Qt::Key_S);
    QTRY_VERIFY(!shown->isBusy() && text(*shown, DelegationPage::Step) == u"Step open");
    QCOMPARE(shown->currentRecord(), about);  // one stays where one was
    Reader reader(*m_setup->workspace);
    const auto steps = reader.linked<tri::PreparationStep>("related", about);
    QCOMPARE(steps.size(), 1);
    QCOMPARE(steps.first().owners, tri::RecordIds{m_setup->id(u"BD"_s)});
    QTest::keyClick(shown->list(), Qt::Key_S);  // no second one
    Reader again(*m_setup->workspace);
    QCOMPARE(again.linked<tri::PreparationStep>("related", about).size(), 1);
    QVERIFY(m_setup->workspace->undo());
    QTRY_VERIFY(!shown->isBusy() && text(*shown, DelegationPage::Step).isEmpty());
}

void TestDelegationPage::space_ticksAndUnticks()
{
    const auto shown = page();
    stand(*shown, DelegationGroup::Positions);
    const RecordId about = shown->currentRecord();
    QTest::keyClick(shown->list(), Qt::Key_Space);
    QTRY_VERIFY(!shown->isBusy() && shown->currentRecord() == about
                && text(*shown, DelegationPage::Ready) == u"Ready");
    QVERIFY(shown->list()->topLevelItem(int(DelegationGroup::Positions))->text(0).contains(u"1 of"_s));
    QTest::keyClick(shown->list(), Qt::Key_Space);
    QTRY_VERIFY(!shown->isBusy() && text(*shown, DelegationPage::Ready) == u"Open");
    QCOMPARE(text(*shown, DelegationPage::Step), u"Step open"_s);
}

void TestDelegationPage::space_onWhatIsReadyByItself_tells()
{
    tri::ChangeSet change;
    tri::Position said{.id = m_setup->workspace->newId(),
                       .holder = m_setup->id(u"BD"_s),
                       .priority = m_setup->id(u"TRI-P1"_s)};
    said.stance = u"supports"_s;
    said.date = tri::PartialDate(2014, 4, 1);
    change.records << tri::creation(tri::toRow(said));
    QVERIFY(m_setup->workspace->apply(change));
    const auto shown = page();
    QVERIFY(shown->reveal(m_setup->id(u"TRI-P1"_s)));
    QCOMPARE(text(*shown, DelegationPage::Ready), u"Ready"_s);
    QTest::keyClick(shown->list(), Qt::Key_Space);
    const auto *notice = shown->findChild<NoticeBar *>();
    QVERIFY(notice->isShowing() && notice->text().contains(u"record"_s));
    QCOMPARE(text(*shown, DelegationPage::Step), QString());
}

void TestDelegationPage::r_draftsARequest()
{
    const auto shown = page();
    const int before = shown->list()->topLevelItem(int(DelegationGroup::Requests))->childCount();
    stand(*shown, DelegationGroup::Experiences);
    QTest::keyClick(shown->list(), Qt::Key_R);
    auto *agency = shown->findChild<LinkBox *>(u"delegation.agency"_s);
    QVERIFY(agency->isVisible());
    const QString proposed = agency->text();  // asked for such help before
    QVERIFY2(proposed == u"UNITAR" || proposed == u"IOM", qPrintable(proposed));
    QTest::keyClick(agency, Qt::Key_Return);
    QTRY_VERIFY(!shown->isBusy()
                && shown->list()->topLevelItem(int(DelegationGroup::Requests))->childCount() == before + 1);
    QVERIFY(!agency->isVisible());
    Reader reader(*m_setup->workspace);
    const auto made = reader.linked<tri::ExpertiseRequest>("asked_by", m_setup->id(u"BD"_s));
    QCOMPARE(made.size(), 1);
    QCOMPARE(made.first().kind, u"delegation_preparation"_s);
    QCOMPARE(made.first().asked, tri::RecordIds{m_setup->id(proposed)});
}

void TestDelegationPage::r_withAWrongName_isTold()
{
    const auto shown = page();
    QTest::keyClick(shown->list(), Qt::Key_R);
    auto *agency = shown->findChild<LinkBox *>(u"delegation.agency"_s);
    agency->setText(u"Nobody at all"_s);
    shown->findChild<QWidget *>(u"delegation.draft"_s)->setFocus();
    QTest::keyClick(shown->findChild<QWidget *>(u"delegation.draft"_s), Qt::Key_Space);
    const auto *notice = shown->findChild<NoticeBar *>();
    QVERIFY(notice->isShowing() && notice->text().contains(u"Nobody at all"_s));
    Reader reader(*m_setup->workspace);
    QVERIFY(reader.linked<tri::ExpertiseRequest>("asked_by", m_setup->id(u"BD"_s)).isEmpty());
}

void TestDelegationPage::print_showsThePaper()
{
    const auto shown = page();
    shown->print();
    QCOMPARE(m_setup->navigator.brief, m_setup->id(u"BD"_s));
    const QString recipe = m_setup->navigator.recipe;
    QCOMPARE(recipe, u"delegation_checklist@"_s + m_setup->id(u"GFMD7"_s).toString());
    BriefPage paper(m_setup->context, m_files, m_setup->id(u"BD"_s), recipe);
    QTRY_VERIFY(paper.isUpToDate());
    QCOMPARE(paper.title(), u"Delegation checklist"_s);
    QCOMPARE(paper.helpId(), u"delegation"_s);
    QVERIFY2(paper.preview()->pageText(0).contains(u"Experiences to present"_s),
             qPrintable(paper.preview()->pageText(0)));
    m_files.answer = m_setup->dir.filePath(u"d.pdf"_s);
    paper.savePdf();
    QVERIFY2(m_files.asked.suggestion.contains(u"BD delegation checklist"_s),
             qPrintable(m_files.asked.suggestion));
    QVERIFY(QFile::exists(m_files.answer));
}

void TestDelegationPage::noState_saysWhatToDo()
{
    DelegationPage empty(m_setup->context, {});
    empty.show();
    auto *nothing = empty.findChild<EmptyState *>(u"delegation.nothing"_s);
    QVERIFY(nothing->isVisible() && !empty.canPrint());
    QVERIFY(nothing->findChild<QLabel *>()->text().contains(u"Choose a State"_s));
}

void TestDelegationPage::undatedMeeting_isTold()
{
    tri::ChangeSet change;
    tri::Meeting someday{.id = m_setup->workspace->newId(),
                         .title = tri::LocalText(u"en"_s, u"Someday"_s),
                         .kind = u"forum_meeting"_s};
    change.records << tri::creation(tri::toRow(someday));
    QVERIFY(m_setup->workspace->apply(change));
    const auto first = page();
    DelegationPage shown(m_setup->context, someday.id);
    shown.show();
    QTRY_VERIFY(!shown.isBusy());
    const auto *notice = shown.findChild<NoticeBar *>();
    QVERIFY(notice->isShowing() && notice->text().contains(u"Someday"_s)
            && notice->text().contains(u"no date"_s));
    QVERIFY(!shown.canPrint());
}

void TestDelegationPage::place_comesBack()
{
    const auto shown = page();
    stand(*shown, DelegationGroup::Dates);
    const RecordId at = shown->currentRecord();
    const QVariantMap state = shown->saveState();
    DelegationPage again(m_setup->context, m_setup->id(u"SE"_s));
    again.restoreState(state);
    wait(again);
    QTRY_COMPARE(again.currentRecord(), at);
    QVERIFY(again.subtitle().contains(u"Bangladesh"_s));
}

void TestDelegationPage::everything_hasAName()
{
    const auto shown = page();
    for (const QString &name :
         {u"delegation.state"_s, u"delegation.meeting"_s, u"delegation.list"_s, u"delegation.agency"_s})
        QVERIFY2(!shown->findChild<QWidget *>(name)->accessibleName().isEmpty(), qPrintable(name));
    QStringList keys;
    for (QAction *action : shown->pageActions()) {
        QVERIFY(!action->objectName().isEmpty() && !action->toolTip().isEmpty());
        if (!action->shortcut().isEmpty())
            keys << action->shortcut().toString();
    }
    QVERIFY(keys.removeDuplicates() == 0);
}

QTEST_MAIN(TestDelegationPage)
#include "tst_delegationpage.moc"
