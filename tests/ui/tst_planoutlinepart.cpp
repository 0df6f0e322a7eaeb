// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The outline of a plan by keys and by mouse: typed into, moved, folded, found in, pasted into.

#include "core/rules/planoutline.h"
#include "core/rules/planreading.h"
#include "samplesetup.h"
#include "tests/support/planmaker.h"
#include "tests/support/workspacefixture.h"
#include "ui/lists/celleditor.h"
#include "ui/lists/filling.h"
#include "ui/pages/plans/outlinemodel.h"
#include "ui/pages/plans/outlinepart.h"
#include "ui/pages/plans/outlineview.h"
#include "ui/pages/plans/planpage.h"
#include "ui/pages/plans/planpastereview.h"
#include "ui/records/recordform.h"
#include "ui/services/longruns.h"
#include "ui/widgets/noticebar.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTest>

using namespace tri;
using namespace tri::ui;
using namespace Qt::StringLiterals;

class TestPlanOutlinePart final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_setup = std::make_unique<SampleSetup>();
        QVERIFY(m_setup->make());
        open(m_setup->id(u"GMG-MAWP"_s));
    }
    void cleanup()
    {
        m_page.reset();
        m_setup.reset();
    }

    void lines_standInOrderWithNumbers()
    {
        QCOMPARE(model()->idAt(0), id(u"GMG-MAWP-1"_s));
        QVERIFY(model()->rowCount() > 10);
        QVERIFY(m_page->findChild<QLabel *>(u"plan.outline_foot"_s)->text().contains(u"2 objective"_s));
        const QModelIndex first = model()->index(1, 0);
        QCOMPARE(first.data(CellTable::DepthRole).toInt(), 1);
        QVERIFY(model()->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"Objective"_s));
    }

    void jointActivity_standsOnceWithItsMark()
    {
        const int row = model()->rowOf(id(u"WP-004"_s));
        const QString lead = model()->index(row, model()->columnOf(u"owners"_s)).data().toString();
        QVERIFY2(lead.startsWith(u"joint: "_s) && lead.contains(u"ILO"_s) && lead.contains(u"IOM"_s), qPrintable(lead));
        int times = 0;
        for (int at = 0; at < model()->rowCount(); ++at)
            times += model()->idAt(at) == id(u"WP-004"_s) ? 1 : 0;
        QCOMPARE(times, 1);
    }

    void typing_replacesTheCell()
    {
        choose(u"WP-002"_s);
        type(u"Changed title"_s, Qt::Key_Return);
        QCOMPARE(row(u"WP-002"_s).text(u"reference"), u"WP-002"_s);
        QCOMPARE(fromRow<Activity>(row(u"WP-002"_s)).title.in(u"en"_s), u"Changed title"_s);
        QCOMPARE(view()->currentIndex().row(), model()->rowOf(id(u"WP-002"_s)) + 1);
    }

    void escape_restoresTheCell()
    {
        choose(u"WP-002"_s);
        const QString before = view()->currentIndex().data().toString();
        QTest::keyClick(view(), Qt::Key_F2);
        QLineEdit *line = editor();
        QVERIFY(line);
        line->setText(u"Nothing"_s);
        QTest::keyClick(line, Qt::Key_Escape);
        QCOMPARE(view()->currentIndex().data().toString(), before);
    }

    void tab_goesRight()
    {
        choose(u"WP-002"_s);
        QTest::keyClick(view(), Qt::Key_F2);
        QVERIFY(editor());
        QTest::keyClick(editor(), Qt::Key_Tab);
        QCOMPARE(view()->currentIndex().column(), 1);
    }

    void altDown_movesTheLine()
    {
        choose(u"WP-001"_s);
        QTest::keyClick(view(), Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(view()->currentIndex().row(), 2);
        QCOMPARE(current(), id(u"WP-001"_s));
        QCOMPARE(model()->index(2, 0).data(CellTable::NumberRole).toString(), u"1.2"_s);
        QVERIFY(m_setup->workspace->undo());
        QCOMPARE(model()->rowOf(id(u"WP-001"_s)), 1);
    }

    void levelKeys_moveInAndOut()
    {
        choose(u"GMG-MAWP-2"_s);
        QTest::keyClick(view(), Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
        QCOMPARE(model()->index(view()->currentIndex().row(), 0).data(CellTable::DepthRole).toInt(), 1);
        QCOMPARE(row(u"GMG-MAWP-2"_s).text(u"level"), u"outcome"_s);
        QTest::keyClick(view(), Qt::Key_BracketLeft, Qt::ControlModifier);
        QCOMPARE(row(u"GMG-MAWP-2"_s).text(u"level"), u"objective"_s);
        QTest::keyClick(view(), Qt::Key_BracketLeft, Qt::ControlModifier);
        QVERIFY2(notice()->text().contains(u"top"_s), qPrintable(notice()->text()));
    }

    void levelKeys_areTakenBeforeTheWindow()
    {
        QKeyEvent key(QEvent::ShortcutOverride, Qt::Key_N, Qt::ControlModifier);
        key.ignore();
        QApplication::sendEvent(view(), &key);
        QVERIFY(key.isAccepted());
    }

    void arrows_fold()
    {
        choose(u"GMG-MAWP-1"_s);
        const int all = model()->rowCount();
        QTest::keyClick(view(), Qt::Key_Left);
        QVERIFY(model()->isClosed(0));
        QVERIFY(model()->rowCount() < all);
        QCOMPARE(model()->idAt(1), id(u"GMG-MAWP-2"_s));
        open(m_setup->id(u"GMG-MAWP"_s));  // kept
        QVERIFY(model()->isClosed(0));
        choose(u"GMG-MAWP-1"_s);
        QTest::keyClick(view(), Qt::Key_Right);
        QCOMPARE(model()->rowCount(), all);
        const QRect cell = view()->visualRect(model()->index(0, 0));
        QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, cell.topLeft() + QPoint(10, cell.height() / 2));
        QVERIFY(model()->isClosed(0));
    }

    void find_keepsTheLinesAboveAMatch()
    {
        auto *find = m_page->findChild<QLineEdit *>(u"plan.outline_find"_s);
        find->setText(u"calendar-year"_s);
        QTRY_COMPARE(model()->rowCount(), 2);
        QCOMPARE(model()->idAt(0), id(u"GMG-MAWP-1"_s));
        QCOMPARE(model()->idAt(1), id(u"WP-002"_s));
        find->setText(u"xyzzy"_s);
        QTRY_COMPARE(model()->rowCount(), 0);
        find->clear();
        QTRY_VERIFY(model()->rowCount() > 10);
    }

    void newLine_isWrittenInPlace()
    {
        choose(u"WP-002"_s);
        const int before = model()->rowCount();
        QTest::keyClick(view(), Qt::Key_N, Qt::ControlModifier);
        QCOMPARE(model()->rowCount(), before + 1);
        QVERIFY(editor());
        editor()->setText(u"A new one"_s);
        QTest::keyClick(editor(), Qt::Key_Return);
        QTRY_COMPARE(model()->pendingRow(), -1);
        const PlanTree &plan = *m_page->plan();
        const int line = plan.placeOf(id(u"WP-002"_s)) + 1;
        QCOMPARE(plan.title(line).in(u"en"_s), u"A new one"_s);
        QCOMPARE(plan.lines[line].level, PlanLevel::Activity);
        QVERIFY(m_setup->workspace->undo());
        QTRY_COMPARE(model()->rowCount(), before);
    }

    void newLineLeftEmpty_isNotWritten()
    {
        choose(u"WP-002"_s);
        const int before = model()->rowCount();
        QTest::keyClick(view(), Qt::Key_N, Qt::ControlModifier);
        QVERIFY(editor());
        QTest::keyClick(editor(), Qt::Key_Escape);
        QTRY_COMPARE(model()->rowCount(), before);
        QCOMPARE(m_page->plan()->lines.size(), before);
    }

    void enterOnTheLastLine_beginsAnother()
    {
        view()->moveTo(model()->rowCount() - 1, 0);
        QTest::keyClick(view(), Qt::Key_F2);
        QVERIFY(editor());
        QTest::keyClick(editor(), Qt::Key_Return);
        QTRY_COMPARE(model()->pendingRow(), model()->rowCount() - 1);
    }

    void drop_putsALineBelowAnother()
    {
        drop(u"WP-001"_s, u"GMG-MAWP-2"_s, 0.5);
        QTRY_COMPARE(fromRow<Activity>(row(u"WP-001"_s)).objective, id(u"GMG-MAWP-2"_s));
    }

    void dropOnItsOwnBranch_isRefused()
    {
        drop(u"GMG-MAWP-1"_s, u"WP-001"_s, 0.9);
        QTRY_VERIFY(notice()->isShowing());
        QVERIFY(fromRow<Objective>(row(u"GMG-MAWP-1"_s)).parent.isNull());
    }

    void fillDown_givesTheFirstValue()
    {
        view()->selectRecords({id(u"WP-001"_s), id(u"WP-002"_s), id(u"WP-003"_s)});
        view()->selectionModel()->setCurrentIndex(model()->index(1, model()->columnOf(u"status"_s)),
                                                  QItemSelectionModel::NoUpdate);
        const QString wanted = row(u"WP-001"_s).text(u"status");
        action(u"fill_down"_s)->trigger();
        QCOMPARE(row(u"WP-003"_s).text(u"status"), wanted);
    }

    void changeSelected_showsTheForm()
    {
        view()->selectRecords({id(u"WP-001"_s), id(u"WP-002"_s)});
        view()->selectionModel()->setCurrentIndex(model()->index(1, 0), QItemSelectionModel::NoUpdate);
        action(u"change_several"_s)->trigger();
        auto *form = m_page->findChild<RecordForm *>(u"plan.outline_form"_s);
        QVERIFY(form && form->isVisible() && form->isSeveral());
    }

    void deleteLine_saysHowMany()
    {
        choose(u"GMG-MAWP-2"_s);
        const int below = m_page->plan()->end(m_page->plan()->placeOf(id(u"GMG-MAWP-2"_s)))
            - m_page->plan()->placeOf(id(u"GMG-MAWP-2"_s));
        action(u"delete"_s)->trigger();
        QVERIFY2(notice()->text().contains(QString::number(below)), qPrintable(notice()->text()));
        QCOMPARE(m_page->plan()->placeOf(id(u"GMG-MAWP-2"_s)), -1);
    }

    void copyAndCut_goByTheClipboard()
    {
        choose(u"WP-001"_s);
        action(u"copy"_s)->trigger();
        QVERIFY(QApplication::clipboard()->text().contains(u"Adopt the work plan"_s));
        action(u"cut"_s)->trigger();
        choose(u"WP-003"_s);
        action(u"paste"_s)->trigger();
        QTRY_COMPARE(model()->rowOf(id(u"WP-001"_s)), model()->rowOf(id(u"WP-003"_s)) + 1);
    }

    void paste_isReviewedAndIsOneStep()
    {
        const int before = int(m_page->plan()->lines.size());
        QApplication::clipboard()->setText(
            u"1\tMigration and health\n1.1\tTrain staff\n1.2\tPublish a guide\n2\tData\n2.1\tCollect\n"_s);
        action(u"paste"_s)->trigger();
        PlanPasteReview *review = m_page->findChild<PlanPasteReview *>();
        QVERIFY(review);
        QCOMPARE(int(m_page->plan()->lines.size()), before);
        review->findChild<QPushButton *>(u"plan.paste_add"_s)->click();
        QTRY_COMPARE(int(m_page->plan()->lines.size()), before + 5);
        QVERIFY(m_setup->workspace->undo());
        QTRY_COMPARE(int(m_page->plan()->lines.size()), before);
    }

    void pasteCancelled_changesNothing()
    {
        QApplication::clipboard()->setText(u"One\nTwo\n"_s);
        action(u"paste"_s)->trigger();
        PlanPasteReview *review = m_page->findChild<PlanPasteReview *>();
        QVERIFY(review);
        QTest::keyClick(review, Qt::Key_Escape);
        QTRY_VERIFY(view()->isVisible());
    }

    void movedDueDate_keepsTheFirstAndAsksForAReason()
    {
        change(u"WP-002"_s, u"due"_s, PartialDate(2014, 6, 1));
        model()->setColumns({u"due"_s});
        view()->moveTo(model()->rowOf(id(u"WP-002"_s)), 1);
        type(u"2014-09-01"_s, Qt::Key_Return);
        QCOMPARE(row(u"WP-002"_s).date(u"due"), PartialDate(2014, 9, 1));
        QCOMPARE(row(u"WP-002"_s).date(u"first_due"), PartialDate(2014, 6, 1));
        QVERIFY(notice()->isShowing());
        notice()->findChildren<QPushButton *>().first()->click();
        QCOMPARE(model()->columnKey(view()->currentIndex().column()), u"revision_reason"_s);
        // A first date that is known stays.
        change(u"WP-002"_s, u"due"_s, PartialDate(2014, 10, 1));
        QCOMPARE(row(u"WP-002"_s).date(u"first_due"), PartialDate(2014, 6, 1));
    }

    void columns_areKept()
    {
        model()->setColumns({u"status"_s, u"themes"_s});
        view()->setColumnWidth(1, 321);
        QTRY_COMPARE(m_setup->preferences->roomState(u"plan/columns"_s).toStringList(),
                     QStringList({u"title"_s, u"status"_s, u"themes"_s}));
        open(m_setup->id(u"GMG-MAWP"_s));
        QCOMPARE(model()->columns(), QStringList({u"title"_s, u"status"_s, u"themes"_s}));
        QCOMPARE(view()->columnWidth(1), 321);
    }

    void largePlan_opensBesideTheWindow()
    {
        LongRuns runs;
        m_setup->context.longRuns = &runs;
        const RecordId plan = tri::test::savePlan(*m_setup->workspace, tri::test::makePlan(400));
        open(plan);
        QTRY_VERIFY(m_page->plan());
        QCOMPARE(m_page->plan()->activities.size(), 400);
        const RecordId line = m_page->plan()->lines[5].id;
        const auto before = m_page->plan();
        Row row = *m_setup->workspace->row(line);
        const FieldSpec &title = *row.spec->field(u"title");
        QVERIFY(model()->fill({line}, title, FillMode::Set, LocalText(u"en"_s, u"Another"_s)));
        QTRY_VERIFY(m_page->plan() != before);
        QCOMPARE(m_page->plan()->title(5).in(u"en"_s), u"Another"_s);
        QCOMPARE(m_page->plan()->lines.size(), before->lines.size());
    }

    void readInSteps_isTheSamePlan()
    {
        Reader reader(*m_setup->workspace);
        const auto whole = readPlan(reader, id(u"GMG-MAWP"_s));
        const auto steps = readPlanInSteps(*m_setup->workspace, id(u"GMG-MAWP"_s));
        QVERIFY(whole && steps && *steps);
        QCOMPARE((*steps)->lines.size(), whole->lines.size());
        for (int line = 0; line < whole->lines.size(); ++line)
            QCOMPARE((*steps)->lines[line].id, whole->lines[line].id);
        const auto none = readPlanInSteps(*m_setup->workspace, id(u"WP-001"_s));
        QVERIFY(none && !*none);
    }

private:
    void open(const RecordId &plan)
    {
        m_page.reset();
        m_page = std::make_unique<PlanPage>(m_setup->context, plan);
        m_page->resize(1200, 700);
        m_page->show();
        m_page->activateWindow();
    }
    [[nodiscard]] OutlinePart *part() const { return m_page->findChild<OutlinePart *>(); }
    [[nodiscard]] OutlineView *view() const { return part()->view(); }
    [[nodiscard]] OutlineModel *model() const { return part()->model(); }
    [[nodiscard]] NoticeBar *notice() const { return part()->findChild<NoticeBar *>({}, Qt::FindDirectChildrenOnly); }
    [[nodiscard]] QAction *action(const QString &key) const { return m_page->findChild<QAction *>(u"outline."_s + key); }
    [[nodiscard]] RecordId id(const QString &reference) const { return m_setup->id(reference); }
    [[nodiscard]] Row row(const QString &reference) const { return *m_setup->workspace->row(id(reference)); }
    [[nodiscard]] RecordId current() const { return part()->currentLine(); }
    void choose(const QString &reference)
    {
        view()->moveTo(model()->rowOf(id(reference)), 0);
        view()->setFocus();
    }
    [[nodiscard]] QLineEdit *editor() const
    {
        auto *cell = view()->findChild<CellEditor *>();
        return cell ? cell->findChild<QLineEdit *>() : nullptr;
    }
    void type(const QString &text, Qt::Key end)
    {
        QTest::keyClicks(view(), text.left(1));
        QVERIFY(editor());
        QTest::keyClicks(editor(), text.mid(1));
        QTest::keyClick(editor(), end);
    }
    void drop(const QString &line, const QString &on, double at)
    {
        const std::unique_ptr<QMimeData> dragged(model()->mimeData({model()->index(model()->rowOf(id(line)), 0)}));
        QMimeData &carried = *dragged;
        const QRect cell = view()->visualRect(model()->index(model()->rowOf(id(on)), 0));
        const QPoint place(cell.left() + 60, cell.top() + int(cell.height() * at));
        QDragEnterEvent enter(place, Qt::MoveAction, &carried, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(view()->viewport(), &enter);
        QDragMoveEvent move(place, Qt::MoveAction, &carried, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(view()->viewport(), &move);
        QVERIFY(move.isAccepted());
        QDropEvent drop(place, Qt::MoveAction, &carried, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(view()->viewport(), &drop);
    }
    void change(const QString &reference, const QString &field, const FieldValue &value)
    {
        const Row before = row(reference);
        Row after = before;
        after.setValue(field, value);
        QVERIFY(m_setup->workspace->apply(changeOf(difference(before, after), reference)));
    }

    std::unique_ptr<SampleSetup> m_setup;
    std::unique_ptr<PlanPage> m_page;
};

QTEST_MAIN(TestPlanOutlinePart)
#include "tst_planoutlinepart.moc"
