// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The timeline on the desk: keys, mouse, filters, its paper, and what it tells those who do not see it.

#include "tests/ui/samplesetup.h"
#include "ui/pages/briefpreview.h"
#include "ui/pages/plans/planpage.h"
#include "ui/pages/plans/timelinepart.h"
#include "ui/pages/plans/timelineview.h"
#include "ui/widgets/noticebar.h"

#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>
#include <QWheelEvent>

using namespace tri;
using namespace tri::ui;
using namespace Qt::StringLiterals;

namespace {

struct Fixture : SampleSetup {
    SetChooser files;
    std::unique_ptr<PlanPage> page;
    TimelinePart *part = nullptr;
    TimelineView *view = nullptr;
    RecordId work;   ///< with from and due
    RecordId month;  ///< with a month only
    RecordId stone;

    bool begin(Qt::LayoutDirection direction = Qt::LeftToRight)
    {
        if (!make())
            return false;
        context.files = &files;
        const RecordId plan = id(u"GMG-MAWP"_s);
        ChangeSet changes;
        Activity one{.id = workspace->newId(), .title = LocalText(u"en"_s, u"Own work"_s)};
        one.workPlan = plan;
        one.from = {2014, 2, 3};
        one.due = {2014, 4, 30};
        one.status = u"planned"_s;
        work = one.id;
        Activity two{.id = workspace->newId(), .title = LocalText(u"en"_s, u"Monthly work"_s)};
        two.workPlan = plan;
        two.from = {2014, 3};
        two.to = {2014, 6};
        two.status = u"done"_s;
        month = two.id;
        Milestone three{.id = workspace->newId(), .title = LocalText(u"en"_s, u"Draft <b>out</b>"_s)};
        three.activity = work;
        three.due = {2014, 3, 14};
        stone = three.id;
        changes.records = {creation(toRow(one)), creation(toRow(two)), creation(toRow(three))};
        if (!workspace->apply(changes))
            return false;
        page = std::make_unique<PlanPage>(context, plan);
        page->setLayoutDirection(direction);
        page->resize(1100, 700);
        part = page->findChild<TimelinePart *>();
        view = part->view();
        page->findChild<QTabWidget *>(u"plan.tabs"_s)->setCurrentWidget(part);
        page->show();
        page->activateWindow();
        if (!QTest::qWaitForWindowActive(page.get()))
            return false;
        view->setFocus();
        choose(work);
        return true;
    }
    void choose(const RecordId &id) const { view->setCurrentRow(view->timeline()->rowOf(id)); }
    [[nodiscard]] Activity read(const RecordId &id) const { return fromRow<Activity>(*workspace->row(id)); }
    [[nodiscard]] QRectF bar(const RecordId &id) const
    {
        const TimelineItem *item = view->picture().find(TimelineShape::Bar, view->timeline()->rowOf(id));
        return item ? item->box : QRectF();
    }
    void dragBy(const QPointF &from, int by) const
    {
        QTest::mousePress(view->viewport(), Qt::LeftButton, {}, from.toPoint());
        for (const int step : {by / 2, by}) {
            QMouseEvent move(QEvent::MouseMove, from + QPointF(step, 0),
                             view->viewport()->mapToGlobal(from + QPointF(step, 0)), Qt::NoButton,
                             Qt::LeftButton, {});
            QCoreApplication::sendEvent(view->viewport(), &move);
        }
    }
    void drop(const QPointF &at) const
    {
        QTest::mouseRelease(view->viewport(), Qt::LeftButton, {}, at.toPoint());
    }
    [[nodiscard]] QLineEdit *reason() const
    {
        return part->findChild<QLineEdit *>(u"plan.timeline.reason"_s);
    }
};

}  // namespace

class TestTimelinePart final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void laterDue_asksForTheReason_inPlace()
    {
        Fixture desk;
        QVERIFY(desk.begin());
        QTest::keyClick(desk.view, Qt::Key_PageDown, Qt::AltModifier);
        QVERIFY(desk.reason());
        QCOMPARE(desk.read(desk.work).due, PartialDate(2014, 4, 30));
        QTRY_VERIFY(desk.reason()->hasFocus());
        QTest::keyClicks(desk.reason(), u"The donor is late"_s);
        QTest::keyClick(desk.reason(), Qt::Key_Return);
        const Activity now = desk.read(desk.work);
        QCOMPARE(now.from, PartialDate(2014, 5, 3));
        QCOMPARE(now.due, PartialDate(2014, 7, 30));
        QCOMPARE(now.firstDue, PartialDate(2014, 4, 30));
        QCOMPARE(now.revisionReason.in(u"en"_s), u"The donor is late"_s);
        QVERIFY(desk.workspace->undo());
        QCOMPARE(desk.read(desk.work).due, PartialDate(2014, 4, 30));
        QVERIFY(desk.read(desk.work).firstDue.isNull());
    }

    void leavingItThere_changesNothing()
    {
        Fixture desk;
        QVERIFY(desk.begin());
        QTest::keyClick(desk.view, Qt::Key_PageDown, Qt::AltModifier);
        desk.part->findChild<QPushButton *>(u"plan.timeline.reason.leave"_s)->click();
        QVERIFY(!desk.part->asking()->isShowing());
        QCOMPARE(desk.read(desk.work).due, PartialDate(2014, 4, 30));
    }

    void keys_moveByWhatTheAxisCounts()
    {
        Fixture desk;
        QVERIFY(desk.begin());
        desk.choose(desk.month);
        desk.view->setPerDay(2);
        QCOMPARE(desk.view->step(), DateStep::Month);
        QTest::keyClick(desk.view, Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(desk.read(desk.month).from, PartialDate(2014, 2));
        QCOMPARE(desk.read(desk.month).to, PartialDate(2014, 5));
        QTest::keyClick(desk.view, Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
        QCOMPARE(desk.read(desk.month).from, PartialDate(2014, 2));
        QCOMPARE(desk.read(desk.month).to, PartialDate(2014, 6));
        desk.view->setPerDay(6);
        QCOMPARE(desk.view->step(), DateStep::Week);
        desk.choose(desk.work);
        QTest::keyClick(desk.view, Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(desk.read(desk.work).due, PartialDate(2014, 4, 23));
        desk.view->setPerDay(40);
        QCOMPARE(desk.view->step(), DateStep::Day);
        QTest::keyClick(desk.view, Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(desk.read(desk.work).due, PartialDate(2014, 4, 22));
    }

    void nextQuarter_takesTwoActionsAtMost()
    {
        Fixture desk;
        QVERIFY(desk.begin());
        desk.choose(desk.month);                                        // one: the line
        QTest::keyClick(desk.view, Qt::Key_PageDown, Qt::AltModifier);  // two: on
        QCOMPARE(desk.read(desk.month).from, PartialDate(2014, 6));
        QCOMPARE(desk.read(desk.month).to, PartialDate(2014, 9));
    }

    void drag_movesTheBar_inSteps()
    {
        Fixture desk;
        QVERIFY(desk.begin());
        desk.choose(desk.month);
        desk.view->setPerDay(2);
        const QRectF bar = desk.bar(desk.month);
        QVERIFY(!bar.isEmpty());
        desk.dragBy(bar.center(), -62);
        QVERIFY(!desk.view->bubble().isEmpty());
        desk.drop(bar.center());
        QCOMPARE(desk.read(desk.month).from, PartialDate(2014, 2));
        QVERIFY(desk.view->bubble().isEmpty());
    }

    void dragOfAnEnd_resizes_andEscapeEndsIt()
    {
        Fixture desk;
        QVERIFY(desk.begin());
        desk.view->setPerDay(6);
        const QRectF bar = desk.bar(desk.work);
        QVERIFY(!bar.isEmpty());
        desk.dragBy({bar.right() - 2, bar.center().y()}, -6 * 7);
        QTest::keyClick(desk.view, Qt::Key_Escape);
        desk.drop({bar.right() - 2, bar.center().y()});
        QCOMPARE(desk.read(desk.work).due, PartialDate(2014, 4, 30));
        desk.dragBy({bar.right() - 2, bar.center().y()}, -6 * 7);
        desk.drop({bar.right() - 2, bar.center().y()});
        QCOMPARE(desk.read(desk.work).from, PartialDate(2014, 2, 3));
        QCOMPARE(desk.read(desk.work).due, PartialDate(2014, 4, 21));
    }

    void milestone_isChosenAndMoved()
    {
        Fixture desk;
        QVERIFY(desk.begin());
        QTest::keyClick(desk.view, Qt::Key_Right);
        QCOMPARE(desk.view->currentRecord(), desk.stone);
        QVERIFY(desk.view->accessibleDescription().contains(u"Draft <b>out</b>"_s));
        desk.view->setPerDay(6);
        QTest::keyClick(desk.view, Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(fromRow<Milestone>(*desk.workspace->row(desk.stone)).due, PartialDate(2014, 3, 7));
        QCOMPARE(desk.view->currentRecord(), desk.stone);
        QTest::keyClick(desk.view, Qt::Key_Return);
        QCOMPARE(desk.navigator.record, desk.stone);
    }

    void summary_isNotMoved_andFolds()
    {
        Fixture desk;
        QVERIFY(desk.begin());
        desk.view->setCurrentRow(0);
        const auto before = desk.workspace->log(1)->first().stamp;
        QTest::keyClick(desk.view, Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(desk.workspace->log(1)->first().stamp, before);
        const qsizetype rows = desk.view->visibleRows().size();
        QTest::keyClick(desk.view, Qt::Key_Space);
        QVERIFY(desk.view->visibleRows().size() < rows);
        QTest::keyClick(desk.view, Qt::Key_Right);
        QCOMPARE(desk.view->visibleRows().size(), rows);
    }

    void typedDates_areTaken_orRefusedInWords()
    {
        Fixture desk;
        QVERIFY(desk.begin());
        QTest::keyClick(desk.view, Qt::Key_F2);
        auto *from = desk.part->findChild<QLineEdit *>(u"plan.timeline.from"_s);
        QVERIFY(from);
        from->setText(u"someday"_s);
        desk.part->findChild<QPushButton *>(u"plan.timeline.dates.set"_s)->click();
        QCOMPARE(desk.read(desk.work).from, PartialDate(2014, 2, 3));
        from->setText(u"2014-01"_s);
        desk.part->findChild<QPushButton *>(u"plan.timeline.dates.set"_s)->click();
        QCOMPARE(desk.read(desk.work).from, PartialDate(2014, 1));
        QCOMPARE(desk.read(desk.work).due, PartialDate(2014, 4, 30));
    }

    void filter_keepsWhatIsAbove()
    {
        Fixture desk;
        QVERIFY(desk.begin());
        auto *status = desk.part->findChild<QComboBox *>(u"plan.timeline.status"_s);
        const int done = status->findData(u"done"_s);
        QVERIFY(done > 0);
        status->setCurrentIndex(done);
        Q_EMIT status->activated(done);
        for (const int row : desk.view->visibleRows()) {
            const TimelineRow &at = desk.view->timeline()->rows[row];
            QVERIFY(at.isSummary() || at.status == u"done");
            QVERIFY(at.parent < 0 || desk.view->visibleRows().contains(at.parent));
        }
    }

    void zoom_keepsTheDayUnderThePointer()
    {
        Fixture desk;
        QVERIFY(desk.begin());
        desk.choose(desk.month);
        desk.view->setPerDay(4);
        const QRectF before = desk.bar(desk.month);
        const QPoint at = QPoint(int(before.left()), int(before.center().y()));
        QWheelEvent wheel(at, desk.view->viewport()->mapToGlobal(at), {}, {0, 120}, Qt::NoButton,
                          Qt::ControlModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(desk.view->viewport(), &wheel);
        QVERIFY(desk.view->perDay() > 4);
        QVERIFY(std::abs(desk.bar(desk.month).left() - before.left()) < 4);
    }

    void mirrored_leftIsLater()
    {
        Fixture desk;
        QVERIFY(desk.begin(Qt::RightToLeft));
        QVERIFY(desk.view->picture().mirrored);
        desk.choose(desk.month);
        desk.view->setPerDay(2);
        QTest::keyClick(desk.view, Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(desk.read(desk.month).from, PartialDate(2014, 4));
        desk.view->setPerDay(2);
        const QRectF bar = desk.bar(desk.month);
        desk.dragBy(bar.center(), 60);
        desk.drop(bar.center());
        QCOMPARE(desk.read(desk.month).from, PartialDate(2014, 3));
    }

    void rows_areTreeItems_withAllInWords()
    {
        Fixture desk;
        QVERIFY(desk.begin());
        QAccessibleInterface *tree = QAccessible::queryAccessibleInterface(desk.view);
        QVERIFY(tree);
        QCOMPARE(tree->role(), QAccessible::Tree);
        QCOMPARE(tree->childCount(), int(desk.view->visibleRows().size()));
        QAccessibleInterface *row =
            tree->child(int(desk.view->visibleRows().indexOf(desk.view->currentRow())));
        QVERIFY(row);
        QCOMPARE(row->role(), QAccessible::TreeItem);
        QVERIFY(row->text(QAccessible::Name).contains(u"Own work"_s));
        const QString words = row->text(QAccessible::Description);
        QVERIFY2(words.contains(u"3 Feb 2014"_s) && words.contains(u"Planned"_s)
                     && words.contains(u"Draft"_s),
                 qPrintable(words));
        QVERIFY(row->state().selected);
    }

    void paper_showsAndIsWritten()
    {
        Fixture desk;
        QVERIFY(desk.begin());
        QVERIFY(desk.page->canPrint());
        desk.page->print();
        auto *preview = desk.part->findChild<BriefPreview *>();
        QVERIFY(!preview->document().pages.isEmpty());
        QString all;
        for (int page = 0; page < preview->document().pages.size(); ++page)
            all += preview->pageText(page);
        QVERIFY2(all.contains(u"Own work"_s), qPrintable(all));
        desk.files.answer = desk.dir.filePath(u"out.svg"_s);
        desk.part->findChild<QPushButton *>(u"plan.timeline.paper.svg"_s)->click();
        desk.files.answer = desk.dir.filePath(u"out.pdf"_s);
        desk.part->findChild<QPushButton *>(u"plan.timeline.paper.pdf"_s)->click();
        QVERIFY(QFile::exists(desk.dir.filePath(u"out.svg"_s))
                && QFile::exists(desk.dir.filePath(u"out.pdf"_s)));
        desk.part->findChild<QPushButton *>(u"plan.timeline.paper.close"_s)->click();
        QTRY_VERIFY(desk.view->hasFocus());
    }

    void sharedPaper_leavesOutWhatIsSensitive()
    {
        Fixture desk;
        QVERIFY(desk.begin());
        const auto row = desk.workspace->row(desk.work);
        QVERIFY(row);
        Row secret = *row;
        secret.setValue(u"handling", u"sensitive"_s);
        QVERIFY(desk.workspace->apply(changeOf(difference(*row, secret), u"x"_s)));
        desk.page->print();
        auto *preview = desk.part->findChild<BriefPreview *>();
        const auto text = [preview] {
            QString all;
            for (int page = 0; page < preview->document().pages.size(); ++page)
                all += preview->pageText(page);
            return all;
        };
        QTRY_VERIFY(text().contains(u"Own work"_s));
        auto *copy = desk.part->findChild<QComboBox *>(u"plan.timeline.copy"_s);
        QTest::keyClick(copy, Qt::Key_Down);
        QCOMPARE(copy->currentIndex(), 1);
        QVERIFY(!text().contains(u"Own work"_s));
        QVERIFY(text().contains(u"Monthly work"_s));
        QVERIFY(desk.part->findChild<QLabel *>(u"plan.timeline.left_out"_s)->text().contains(u"Own work"_s));
        desk.files.answer = desk.dir.filePath(u"out.svg"_s);
        desk.part->findChild<QPushButton *>(u"plan.timeline.paper.svg"_s)->click();
        QFile written(desk.files.answer);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QVERIFY(!QString::fromUtf8(written.readAll()).contains(u"Own work"_s));
    }

    void legend_standsBelow_andIsKept()
    {
        Fixture desk;
        QVERIFY(desk.begin());
        QAction *legend = desk.part->findChild<QAction *>(u"plan.timeline.legend"_s);
        QVERIFY(legend->isChecked());
        QVERIFY(!desk.view->picture().all(TimelineShape::LegendText).isEmpty());
        const QRectF foot = desk.view->picture().foot;
        QVERIFY(foot.height() > 0);
        // A click on it chooses no line.
        const RecordId before = desk.view->currentRecord();
        QTest::mouseClick(desk.view->viewport(), Qt::LeftButton, {}, foot.center().toPoint());
        QCOMPARE(desk.view->currentRecord(), before);
        legend->trigger();
        QVERIFY(desk.view->picture().all(TimelineShape::LegendText).isEmpty());
        TimelinePart again(desk.context);
        QVERIFY(!again.findChild<QAction *>(u"plan.timeline.legend"_s)->isChecked());
    }

    void controls_haveNames()
    {
        Fixture desk;
        QVERIFY(desk.begin());
        for (const QWidget *widget : desk.part->findChildren<QWidget *>()) {
            if (widget->focusPolicy() & Qt::TabFocus && widget->isVisible())
                QVERIFY2(!widget->accessibleName().isEmpty() || qobject_cast<const QPushButton *>(widget),
                         qPrintable(widget->objectName()
                                    + QString::fromLatin1(widget->metaObject()->className())));
        }
    }
};

QTEST_MAIN(TestTimelinePart)
#include "tst_timelinepart.moc"
