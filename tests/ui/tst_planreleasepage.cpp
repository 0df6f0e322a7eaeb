// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A work plan on the desk: open points mended at their field, versions released, changes compared, the next plan made.

#include "core/base/localtext.h"
#include "core/kinds/planversion.h"
#include "core/rules/plancompare.h"
#include "samplesetup.h"
#include "tests/support/testclock.h"
#include "ui/fields/fieldeditor.h"
#include "ui/pages/briefoptions.h"
#include "ui/pages/briefpage.h"
#include "ui/pages/briefpreview.h"
#include "ui/pages/plans/checkpart.h"
#include "ui/pages/plans/comparepart.h"
#include "ui/pages/plans/planpage.h"
#include "ui/pages/plans/rolloverpart.h"
#include "ui/pages/plans/versionspart.h"
#include "ui/records/recordform.h"
#include "ui/render/paperformats.h"
#include "ui/widgets/noticebar.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

using namespace tri;
using namespace tri::ui;
using namespace Qt::StringLiterals;

namespace {

/// Keeps which paper was asked for.
class PaperNavigator final : public KeptNavigator {
public:
    RecordId subject;
    QString paper;
    void showPaper(const RecordId &id, const QString &asked) override
    {
        subject = id;
        paper = asked;
    }
};

}  // namespace

class TestPlanReleasePage final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void openPoints_areGroupedAndFiltered();
    void enter_opensTheField_andEscComesBack();
    void proposal_isTakenWithOneKey();
    void missingIndicator_isBegun();
    void printing_asksForThePaper();
    void release_showsGapsFirst();
    void errors_wantAReason();
    void status_goesOnAndBack();
    void versions_areShownAsReleased();
    void comparing_showsFieldByField();
    void wrongMoment_isToldSo();
    void changes_areSavedAsTable();
    void nextPlan_byKeys();
    void nextPlan_withoutTitle_isRefused();
    void paper_isShownAndSaved();
    void readOnly_offersNothingToWrite();

private:
    void show(const QString &tab)
    {
        m_page->restoreState({{u"tab"_s, tab}});
        QVERIFY2(m_page->findChild<QWidget *>(tab) && m_page->findChild<QWidget *>(tab)->isVisible(),
                 qPrintable(tab));
    }
    template <typename T> [[nodiscard]] T *child(const QString &name) const
    {
        return m_page->findChild<T *>(name);
    }
    [[nodiscard]] Row row(const RecordId &id) const { return m_setup->workspace->row(id).value(); }
    void set(const RecordId &id, const QString &field, const FieldValue &value)
    {
        Row after = row(id);
        after.setValue(field, value);
        QVERIFY(m_setup->workspace->apply(changeOf(difference(row(id), after), u"x"_s)));
    }
    [[nodiscard]] QList<PlanVersion> versions() const
    {
        Reader reader(*m_setup->workspace);
        return planVersions(reader, m_plan);
    }
    QTreeWidgetItem *itemWith(const QString &list, const QString &text) const
    {
        for (QTreeWidgetItemIterator it(child<QTreeWidget>(list)); *it; ++it)
            if ((*it)->text(0).contains(text) || (*it)->toolTip(0).contains(text))
                return *it;
        return nullptr;
    }
    void release(const QString &label)
    {
        show(u"plan.versions"_s);
        child<QPushButton>(u"plan.versions.release_button"_s)->click();
        child<QLineEdit>(u"plan.versions.label"_s)->setText(label);
        child<QPushButton>(u"plan.versions.go"_s)->click();
    }

    tri::test::TestClock m_clock;
    std::unique_ptr<SampleSetup> m_setup;
    PaperNavigator m_navigator;
    SetChooser m_files;
    std::unique_ptr<PlanPage> m_page;
    RecordId m_plan;
};

void TestPlanReleasePage::init()
{
    m_setup = std::make_unique<SampleSetup>();
    QVERIFY(m_setup->make());
    m_navigator = PaperNavigator();
    m_setup->context.clock = &m_clock;
    m_setup->context.navigator = &m_navigator;
    m_setup->context.files = &m_files;
    m_plan = m_setup->id(u"GMG-MAWP"_s);
    QVERIFY(!m_plan.isNull());
    m_page = std::make_unique<PlanPage>(m_setup->context, m_plan);
    m_page->resize(1100, 700);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestPlanReleasePage::cleanup()
{
    m_page.reset();
    m_setup.reset();
}

void TestPlanReleasePage::openPoints_areGroupedAndFiltered()
{
    show(u"plan.check"_s);
    auto *list = child<QTreeWidget>(u"plan.check.list"_s);
    QVERIFY(list->topLevelItemCount() > 0);
    const auto count = [list] {
        int all = 0;
        for (int i = 0; i < list->topLevelItemCount(); ++i)
            all += list->topLevelItem(i)->childCount();
        return all;
    };
    const int all = count();
    auto *group = child<QComboBox>(u"plan.check.group"_s);
    group->setCurrentIndex(group->findData(u"rule"_s));
    QCOMPARE(count(), all);
    QVERIFY(itemWith(u"plan.check.list"_s, u"No indicator"_s));
    child<QLineEdit>(u"plan.check.filter"_s)->setText(u"indicator"_s);
    QVERIFY(count() > 0 && count() < all);
    QVERIFY(child<QLabel>(u"plan.check.summary"_s)->text().contains(u"shown"));
    child<QLineEdit>(u"plan.check.filter"_s)->setText(u"no such words"_s);
    QCOMPARE(count(), 0);
}

void TestPlanReleasePage::enter_opensTheField_andEscComesBack()
{
    set(m_setup->id(u"WP-002"_s), u"first_due"_s, PartialDate(2014, 6, 30));
    set(m_setup->id(u"WP-002"_s), u"due"_s, PartialDate(2014, 7, 31));
    show(u"plan.check"_s);
    child<QLineEdit>(u"plan.check.filter"_s)->setText(u"without a reason"_s);
    QTreeWidgetItem *gap = itemWith(u"plan.check.list"_s, u"has moved"_s);
    QVERIFY(gap);
    auto *list = child<QTreeWidget>(u"plan.check.list"_s);
    list->setCurrentItem(gap);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Return);
    auto *side = child<QWidget>(u"plan.check.side"_s);
    QVERIFY(side->isVisible());
    auto *form = side->findChild<RecordForm *>();
    QCOMPARE(form->row().id, m_setup->id(u"WP-002"_s));
    QTRY_VERIFY(QApplication::focusWidget()
                && form->editor("revision_reason")->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(!side->isVisible());
    QVERIFY(list->hasFocus());
    set(m_setup->id(u"WP-002"_s), u"revision_reason"_s, LocalText(u"en"_s, u"Late papers."_s));
    QVERIFY(!itemWith(u"plan.check.list"_s, u"has moved"_s));
}

void TestPlanReleasePage::proposal_isTakenWithOneKey()
{
    const RecordId work = m_setup->id(u"WP-002"_s);
    set(work, u"from"_s, PartialDate(2014, 12, 31));
    set(work, u"to"_s, PartialDate(2014, 1, 1));
    set(work, u"due"_s, {});
    show(u"plan.check"_s);
    auto *list = child<QTreeWidget>(u"plan.check.list"_s);
    QTreeWidgetItem *gap = itemWith(u"plan.check.list"_s, u"before it begins"_s);
    QVERIFY(gap);
    list->setCurrentItem(gap);
    QVERIFY(child<QAction>(u"plan.check.mend"_s)->isEnabled());
    child<QAction>(u"plan.check.mend"_s)->trigger();
    QCOMPARE(row(work).date(u"from"), PartialDate(2014, 1, 1));
    QCOMPARE(row(work).date(u"to"), PartialDate(2014, 12, 31));
    QVERIFY(!itemWith(u"plan.check.list"_s, u"before it begins"_s));
    QVERIFY(m_setup->workspace->undo());
    QVERIFY(itemWith(u"plan.check.list"_s, u"before it begins"_s));
}

void TestPlanReleasePage::missingIndicator_isBegun()
{
    show(u"plan.check"_s);
    auto *list = child<QTreeWidget>(u"plan.check.list"_s);
    QTreeWidgetItem *gap = itemWith(u"plan.check.list"_s, u"has no indicator"_s);
    QVERIFY(gap);
    list->setCurrentItem(gap);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(m_navigator.newKind, u"indicator"_s);
    QCOMPARE(m_navigator.newLinks.size(), 1);
    QCOMPARE(m_navigator.newLinks.first().first, u"about"_s);
}

void TestPlanReleasePage::printing_asksForThePaper()
{
    show(u"plan.check"_s);
    QVERIFY(m_page->canPrint());
    m_page->print();
    QCOMPARE(m_navigator.paper, u"plan_gaps"_s);
    show(u"plan.versions"_s);
    m_page->print();
    QCOMPARE(m_navigator.paper, u"work_plan"_s);
    QCOMPARE(m_navigator.subject, m_plan);
}

void TestPlanReleasePage::release_showsGapsFirst()
{
    show(u"plan.versions"_s);
    auto *panel = child<QWidget>(u"plan.versions.panel"_s);
    QVERIFY(!panel->isVisible());
    child<QPushButton>(u"plan.versions.release_button"_s)->click();
    QVERIFY(panel->isVisible());
    QVERIFY(child<QLabel>(u"plan.versions.gaps"_s)->text().contains(u"The check still tells"));
    auto *label = child<QLineEdit>(u"plan.versions.label"_s);
    label->setText(u"For the Principals"_s);
    auto *meeting = child<QComboBox>(u"plan.versions.meeting"_s);
    const RecordId tri = m_setup->id(u"TRI-2014-04"_s);
    meeting->setCurrentIndex(meeting->findData(tri.toString()));
    QTest::keyClick(label, Qt::Key_Return);
    QCOMPARE(versions().size(), 1);
    QCOMPARE(versions().first().meeting, tri);
    QVERIFY(versions().first().gaps.value_or(0) > 0);
    QVERIFY(!panel->isVisible());
    QCOMPARE(child<QTreeWidget>(u"plan.versions.list"_s)->topLevelItemCount(), 1);
    QVERIFY(child<QLabel>(u"plan.versions.present"_s)->text().contains(u"version 1"));
    set(m_setup->id(u"WP-002"_s), u"due"_s, PartialDate(2014, 7, 31));
    QVERIFY(child<QLabel>(u"plan.versions.present"_s)->text().contains(u"changed"));
}

void TestPlanReleasePage::errors_wantAReason()
{
    set(m_setup->id(u"WP-002"_s), u"depends_on"_s, RecordIds{m_setup->id(u"WP-002"_s)});
    release(u"x"_s);
    QCOMPARE(versions().size(), 0);
    auto *notice = child<NoticeBar>(u"plan.versions.notice"_s);
    QVERIFY(notice->isShowing());
    QCOMPARE(notice->tone(), NoticeBar::Tone::Problem);
    auto *reason = child<QLineEdit>(u"plan.versions.reason"_s);
    QVERIFY(reason->isVisible());
    reason->setText(u"To be mended next week."_s);
    QTest::keyClick(reason, Qt::Key_Return);
    QCOMPARE(versions().size(), 1);
    QCOMPARE(versions().first().note, u"To be mended next week."_s);
}

void TestPlanReleasePage::status_goesOnAndBack()
{
    show(u"plan.versions"_s);
    QCOMPARE(row(m_plan).text(u"status"), u"under_way"_s);
    child<QPushButton>(u"plan.versions.to_closed"_s)->click();
    QCOMPARE(row(m_plan).text(u"status"), u"closed"_s);
    QCOMPARE(versions().size(), 1);
    QTRY_VERIFY(child<QPushButton>(u"plan.versions.to_under_way"_s));
    child<QPushButton>(u"plan.versions.to_under_way"_s)->click();
    QCOMPARE(row(m_plan).text(u"status"), u"closed"_s);
    auto *reason = child<QLineEdit>(u"plan.versions.status_reason"_s);
    QVERIFY(reason);
    QTest::keyClick(reason, Qt::Key_Return);
    QCOMPARE(row(m_plan).text(u"status"), u"closed"_s);  // without a reason nothing happens but words
    reason->setText(u"One line was missing."_s);
    QTest::keyClick(reason, Qt::Key_Return);
    QCOMPARE(row(m_plan).text(u"status"), u"under_way"_s);
    QCOMPARE(versions().size(), 2);
}

void TestPlanReleasePage::versions_areShownAsReleased()
{
    release(u"First"_s);
    auto *list = child<QTreeWidget>(u"plan.versions.list"_s);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(m_navigator.paper, u"work_plan@v1"_s);
    child<QAction>(u"plan.versions.since"_s)->trigger();
    QCOMPARE(m_navigator.paper, u"plan_changes@v1.."_s);
}

void TestPlanReleasePage::comparing_showsFieldByField()
{
    release(u"First"_s);
    const RecordId work = m_setup->id(u"WP-002"_s);
    set(work, u"due"_s, PartialDate(2014, 7, 31));
    set(work, u"due"_s, PartialDate(2014, 9, 30));
    set(work, u"title"_s, LocalText(u"en"_s, u"A new title"_s));
    show(u"plan.compare"_s);
    auto *part = m_page->findChild<ComparePart *>();
    QTRY_VERIFY(!part->isBusy());
    QTRY_VERIFY(itemWith(u"plan.compare.list"_s, u"A new title"_s));
    QTreeWidgetItem *line = itemWith(u"plan.compare.list"_s, u"A new title"_s);
    QCOMPARE(line->childCount(), 2);
    auto *field = child<QComboBox>(u"plan.compare.field"_s);
    field->setCurrentIndex(field->findData(u"due"_s));
    line = itemWith(u"plan.compare.list"_s, u"A new title"_s);
    QVERIFY(line);
    QCOMPARE(line->childCount(), 1);
    QVERIFY(line->child(0)->text(2).contains(u"2014"));
    child<QAction>(u"plan.compare.print"_s)->trigger();
    QCOMPARE(m_navigator.paper, u"plan_changes@v1..now"_s);
    auto *list = child<QTreeWidget>(u"plan.compare.list"_s);
    list->setCurrentItem(line);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(m_navigator.record, work);
}

void TestPlanReleasePage::wrongMoment_isToldSo()
{
    show(u"plan.compare"_s);
    auto *then = child<QComboBox>(u"plan.compare.then"_s);
    then->setEditText(u"some day"_s);
    QTest::keyClick(then->lineEdit(), Qt::Key_Return);
    auto *notice = child<NoticeBar>(u"plan.compare.notice"_s);
    QTRY_VERIFY(notice->isShowing());
    QVERIFY(notice->text().contains(u"some day"));
    then->setEditText(u"1990"_s);
    QTest::keyClick(then->lineEdit(), Qt::Key_Return);
    QTRY_VERIFY(notice->text().contains(u"not in this workspace at that time"));
    QVERIFY(!child<QAction>(u"plan.compare.print"_s)->isEnabled());
}

void TestPlanReleasePage::changes_areSavedAsTable()
{
    release(u"First"_s);
    set(m_setup->id(u"WP-002"_s), u"due"_s, PartialDate(2014, 7, 31));
    show(u"plan.compare"_s);
    QTRY_VERIFY(child<QAction>(u"plan.compare.csv"_s)->isEnabled());
    m_files.answer = m_setup->dir.filePath(u"changes.csv"_s);
    child<QAction>(u"plan.compare.csv"_s)->trigger();
    QFile file(m_files.answer);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    QVERIFY2(text.contains(u"Due") && text.contains(u"Changed"), qPrintable(text));
    m_files.answer = m_setup->dir.filePath(u"no/such/folder.csv"_s);
    child<QAction>(u"plan.compare.csv"_s)->trigger();
    QCOMPARE(child<NoticeBar>(u"plan.compare.notice"_s)->tone(), NoticeBar::Tone::Problem);
}

void TestPlanReleasePage::nextPlan_byKeys()
{
    show(u"plan.rollover"_s);
    child<QLineEdit>(u"plan.rollover.title"_s)->setText(u"Work plan 2016-2018"_s);
    QVERIFY(child<QLineEdit>(u"plan.rollover.from"_s)->text().contains(u"2016"));
    auto *list = child<QTreeWidget>(u"plan.rollover.list"_s);
    const auto isOpen = [this](const RecordId &id) {
        const QString status = row(id).text(u"status");
        return status != u"done" && status != u"dropped" && status != u"continued";
    };
    QTreeWidgetItem *open = nullptr;
    for (QTreeWidgetItemIterator it(list); *it && !open; ++it)
        if (const RecordId id = *RecordId::parse((*it)->data(0, Qt::UserRole).toString());
            row(id).spec->keyText() == u"activity" && isOpen(id))
            open = *it;
    QVERIFY(open);
    const RecordId dropped = *RecordId::parse(open->data(0, Qt::UserRole).toString());
    list->setCurrentItem(open);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_X);
    auto *reason = child<QLineEdit>(u"plan.rollover.reason"_s);
    QTest::keyClick(reason, Qt::Key_Return);
    QVERIFY(child<NoticeBar>(u"plan.rollover.notice"_s)->isShowing());
    QTest::keyClicks(reason, u"No funds."_s);
    QTest::keyClick(reason, Qt::Key_Return);
    QVERIFY(child<QLabel>(u"plan.rollover.counts"_s)->text().contains(u"1 dropped"));
    list->setFocus();
    QTest::keyClick(list, Qt::Key_D);
    QVERIFY(child<QLabel>(u"plan.rollover.counts"_s)->text().contains(u"0 dropped"));
    QTest::keyClick(list, Qt::Key_X);
    QTest::keyClick(reason, Qt::Key_Return);
    child<QPushButton>(u"plan.rollover.go"_s)->click();
    QCOMPARE(row(dropped).text(u"status"), u"dropped"_s);
    QCOMPARE(row(m_plan).text(u"status"), u"closed"_s);
    Reader reader(*m_setup->workspace);
    const QList<WorkPlan> next = reader.linked<WorkPlan>("previous", m_plan);
    QCOMPARE(next.size(), 1);
    QCOMPARE(next.first().title.in(u"en"_s), u"Work plan 2016-2018"_s);
    QVERIFY(m_setup->workspace->undo());
    QVERIFY(isOpen(dropped));
    QCOMPARE(row(m_plan).text(u"status"), u"under_way"_s);
}

void TestPlanReleasePage::nextPlan_withoutTitle_isRefused()
{
    show(u"plan.rollover"_s);
    child<QPushButton>(u"plan.rollover.go"_s)->click();
    QCOMPARE(child<NoticeBar>(u"plan.rollover.notice"_s)->tone(), NoticeBar::Tone::Problem);
    child<QLineEdit>(u"plan.rollover.title"_s)->setText(u"Next"_s);
    child<QLineEdit>(u"plan.rollover.from"_s)->setText(u"whenever"_s);
    child<QPushButton>(u"plan.rollover.go"_s)->click();
    QVERIFY(child<NoticeBar>(u"plan.rollover.notice"_s)->text().contains(u"from when until when"));
    QCOMPARE(row(m_plan).text(u"status"), u"under_way"_s);
}

void TestPlanReleasePage::paper_isShownAndSaved()
{
    release(u"First"_s);
    BriefPage page(m_setup->context, m_files, m_plan, u"work_plan@v1"_s);
    page.show();
    QTRY_VERIFY(page.isUpToDate());
    QVERIFY(page.preview()->document().pages.size() > 0);
    QCOMPARE(page.title(), u"Work plan as it was"_s);
    m_files.answer = m_setup->dir.filePath(u"plan.txt"_s);
    page.saveAs(*paperFormatOf(u"a.txt"_s));
    QFile file(m_files.answer);
    QTRY_VERIFY(file.exists());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(QString::fromUtf8(file.readAll()).contains(u"Version 1"));
    page.options()->setRecipe(u"plan_gaps"_s);
    QTRY_COMPARE(page.title(), u"Open points"_s);
    QTRY_VERIFY(page.isUpToDate());
    QVERIFY(page.canPrint());
}

void TestPlanReleasePage::readOnly_offersNothingToWrite()
{
    m_page.reset();
    const QString path = m_setup->workspace->path();
    m_setup->workspace.reset();
    Workspace::Options options;
    options.registry = &allKinds();
    m_setup->workspace = std::move(Workspace::open(path, Workspace::Mode::ReadOnly, options).value());
    m_setup->context.workspace = m_setup->workspace.get();
    m_page = std::make_unique<PlanPage>(m_setup->context, m_plan);
    m_page->show();
    show(u"plan.check"_s);
    QVERIFY(!child<QAction>(u"plan.check.mend"_s)->isEnabled());
    show(u"plan.versions"_s);
    QVERIFY(!child<QPushButton>(u"plan.versions.release_button"_s));
    QVERIFY(!child<QAction>(u"plan.versions.release"_s)->isEnabled());
    show(u"plan.rollover"_s);
    QVERIFY(!child<QPushButton>(u"plan.rollover.go"_s)->isEnabled());
}

QTEST_MAIN(TestPlanReleasePage)
#include "tst_planreleasepage.moc"
