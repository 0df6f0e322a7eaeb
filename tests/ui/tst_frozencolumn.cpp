// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The first column of a list stays in sight: seen, pressed, edited and told of where it stands, in both directions.

#include "tests/support/workspacefixture.h"
#include "ui/lists/columnfilters.h"
#include "ui/lists/recordtablemodel.h"
#include "ui/lists/recordtableview.h"
#include "ui/lists/sortheader.h"
#include "ui/services/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace tri;
using namespace tri::ui;
using namespace tri::test;
using namespace Qt::StringLiterals;

namespace {

struct Table {
    WorkspaceFixture fixture;
    Theme theme;
    std::unique_ptr<Workspace> workspace = fixture.create(u"desk"_s);
    AppContext context;
    std::unique_ptr<RecordTableModel> model;
    std::unique_ptr<RecordTableView> view;

    explicit Table(Qt::LayoutDirection direction)
    {
        const RecordSpec &kind = *toyRegistry().kind(u"toy");
        context.workspace = workspace.get();
        context.theme = &theme;
        ChangeSet changes;
        for (int i = 0; i < 12; ++i)
            changes.records << creation(sampleRow(kind, i));
        must(workspace->apply(changes));
        model = std::make_unique<RecordTableModel>(kind, context);
        view = std::make_unique<RecordTableView>(context, nullptr);
        view->setLayoutDirection(direction);
        view->setRecords(model.get());
        model->setQuery({});
        model->setColumns({u"name"_s, u"count"_s, u"amount"_s, u"text"_s, u"choice"_s, u"from"_s});
        for (int column = 0; column < model->columnCount(); ++column)
            view->setColumnWidth(column, 150);
        view->resize(500, 400);
        view->show();
        view->activateWindow();
        if (!QTest::qWaitForWindowActive(view.get()))
            qFatal("the window does not become active");
        view->setFocus();
    }
    void scroll(int by) const { view->horizontalScrollBar()->setValue(by); }
    [[nodiscard]] QRect cell(int row, int column) const
    {
        return view->visualRect(model->index(row, column));
    }
    [[nodiscard]] QRect frozen() const { return view->columns()->frozenRect(); }
    /// At the edge where reading starts.
    [[nodiscard]] int edge() const { return view->isRightToLeft() ? view->viewport()->width() - 1 : 0; }
    [[nodiscard]] QImage picture(QWidget *widget, const QRect &rect) const
    {
        return widget->grab(rect).toImage();
    }
};

}  // namespace

class TestFrozenColumn final : public QObject {
    Q_OBJECT

    static void directions()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("from the left") << Qt::LeftToRight;
        QTest::newRow("from the right") << Qt::RightToLeft;
    }

private Q_SLOTS:
    void scrolled_staysWhereItIs_data() { directions(); }
    void scrolled_staysWhereItIs();
    void pressed_selectsAndStaysScrolled_data() { directions(); }
    void pressed_selectsAndStaysScrolled();
    void keyboard_bringsCellsOutFromUnder_data() { directions(); }
    void keyboard_bringsCellsOutFromUnder();
    void edited_whereItIsSeen_data() { directions(); }
    void edited_whereItIsSeen();
    void heading_sortsWhereItIsSeen_data() { directions(); }
    void heading_sortsWhereItIsSeen();
    void groupHeading_staysReadable_data() { directions(); }
    void groupHeading_staysReadable();
    void filterBoxes_doNotOverlap_data() { directions(); }
    void filterBoxes_doNotOverlap();
    void wideColumn_leavesRoom_data() { directions(); }
    void wideColumn_leavesRoom();
    void assistiveTechnology_findsTheCell_data() { directions(); }
    void assistiveTechnology_findsTheCell();
};

void TestFrozenColumn::scrolled_staysWhereItIs()
{
    QFETCH(Qt::LayoutDirection, direction);
    Table table(direction);
    QVERIFY(table.frozen().isEmpty());
    const QRect before = table.cell(2, 0);
    const QRect inside = before.adjusted(4, 4, -4, -4);
    const QImage drawn = table.picture(table.view->viewport(), inside);
    const QRect second = table.cell(2, 1);
    table.scroll(200);
    QCOMPARE(table.cell(2, 0), before);
    QCOMPARE(table.cell(2, 1), second.translated(direction == Qt::LeftToRight ? -200 : 200, 0));
    QCOMPARE(table.picture(table.view->viewport(), inside), drawn);
    // Its edge is drawn, so that nobody takes it for a neighbour of what stands beside it.
    const int edge = direction == Qt::LeftToRight ? before.right() : before.left();
    const QImage line = table.picture(table.view->viewport(), QRect(edge, before.center().y(), 1, 1));
    QCOMPARE(line.pixelColor(0, 0).rgb(), table.theme.color(Theme::Role::Border).rgb());
    table.scroll(0);
    QVERIFY(table.frozen().isEmpty());
}

void TestFrozenColumn::pressed_selectsAndStaysScrolled()
{
    QFETCH(Qt::LayoutDirection, direction);
    Table table(direction);
    table.scroll(220);
    const QPoint place = table.cell(3, 0).center();
    QCOMPARE(table.view->indexAt(place), table.model->index(3, 0));
    QTest::mouseClick(table.view->viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(table.view->currentIndex(), table.model->index(3, 0));
    QCOMPARE(table.view->selectedIds(), RecordIds{table.model->idAt(3)});
    QCOMPARE(table.view->horizontalScrollBar()->value(), 220);
    QTest::mouseClick(table.view->viewport(), Qt::LeftButton, Qt::ShiftModifier, table.cell(5, 0).center());
    QCOMPARE(table.view->selectedIds().size(), 3);
    // The selected row looks selected there as well.
    const auto ground = [&table](int row, int column) {
        const QRect cell = table.cell(row, column);
        return table.picture(table.view->viewport(), QRect(cell.center().x(), cell.top() + 4, 1, 1))
            .pixelColor(0, 0);
    };
    QCOMPARE(ground(4, 0), ground(4, 2));
    QVERIFY(ground(4, 0) != ground(8, 0));
}

void TestFrozenColumn::keyboard_bringsCellsOutFromUnder()
{
    QFETCH(Qt::LayoutDirection, direction);
    Table table(direction);
    const Qt::Key on = direction == Qt::LeftToRight ? Qt::Key_Right : Qt::Key_Left;
    const Qt::Key back = direction == Qt::LeftToRight ? Qt::Key_Left : Qt::Key_Right;
    table.view->setCurrentIndex(table.model->index(1, 0));
    const int last = table.model->columnCount() - 1;
    for (int i = 0; i < last; ++i)
        QTest::keyClick(table.view.get(), on);
    QCOMPARE(table.view->currentIndex().column(), last);
    QVERIFY(table.view->horizontalScrollBar()->value() > 0);
    for (int column = last - 1; column > 0; --column) {
        QTest::keyClick(table.view.get(), back);
        QCOMPARE(table.view->currentIndex().column(), column);
        const QRect cell = table.cell(1, column);
        QVERIFY2(!cell.intersects(table.frozen()), qPrintable(QString::number(column)));
        QVERIFY2(table.view->viewport()->rect().contains(cell), qPrintable(QString::number(column)));
    }
}

void TestFrozenColumn::edited_whereItIsSeen()
{
    QFETCH(Qt::LayoutDirection, direction);
    Table table(direction);
    table.scroll(200);
    table.view->setCurrentIndex(table.model->index(2, 0));
    QTest::keyClick(table.view.get(), Qt::Key_F2);
    QVERIFY(table.view->isEditing());
    QWidget *editor = table.view->indexWidget(table.model->index(2, 0));
    QVERIFY(editor);
    QVERIFY(editor->geometry().intersects(table.cell(2, 0)));
    QCOMPARE(direction == Qt::LeftToRight ? editor->geometry().left() : editor->geometry().right(),
             table.edge());
    QTest::keyClick(table.view->focusWidget(), Qt::Key_Escape);
    QCOMPARE(table.view->horizontalScrollBar()->value(), 200);
    // Another cell's editor does not cover it, however it is scrolled.
    table.view->setCurrentIndex(table.model->index(2, 3));
    QTest::keyClick(table.view.get(), Qt::Key_F2);
    table.scroll(table.view->horizontalScrollBar()->maximum());
    editor = table.view->indexWidget(table.model->index(2, 3));
    QVERIFY(editor);
    QVERIFY(!editor->geometry().intersects(table.cell(2, 0)));
}

void TestFrozenColumn::heading_sortsWhereItIsSeen()
{
    QFETCH(Qt::LayoutDirection, direction);
    Table table(direction);
    table.scroll(200);
    QSignalSpy sorted(table.view->columns(), &SortHeader::sortChosen);
    QTest::mouseClick(table.view->columns()->viewport(), Qt::LeftButton, {}, table.frozen().center());
    QCOMPARE(sorted.size(), 1);
    QCOMPARE(sorted.first().first().value<QList<SortKey>>(), (QList<SortKey>{{u"name"_s}}));
    // Dragged at its edge it becomes wider, as anywhere.
    const int before = table.view->columnWidth(0);
    const int by = direction == Qt::LeftToRight ? 20 : -20;
    const QPoint edge(direction == Qt::LeftToRight ? table.frozen().right() - 1 : table.frozen().left() + 1,
                      8);
    QWidget *head = table.view->columns()->viewport();
    QTest::mouseMove(head, edge);
    QTest::mousePress(head, Qt::LeftButton, {}, edge);
    QMouseEvent move(QEvent::MouseMove, edge + QPoint(by, 0), head->mapToGlobal(edge + QPoint(by, 0)),
                     Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(head, &move);
    QTest::mouseRelease(head, Qt::LeftButton, {}, edge + QPoint(by, 0));
    QCOMPARE(table.view->columnWidth(0), before + 20);
}

void TestFrozenColumn::groupHeading_staysReadable()
{
    QFETCH(Qt::LayoutDirection, direction);
    Table table(direction);
    table.model->show(table.model->query(), u"choice"_s);
    QVERIFY(table.model->isHeading(0));
    table.scroll(200);
    QCOMPARE(table.cell(0, 0).left(), 0);
    QCOMPARE(table.cell(0, 0).width(), table.view->viewport()->width());
    const int before = table.model->rowCount();
    QTest::mouseClick(table.view->viewport(), Qt::LeftButton, {}, table.cell(0, 0).center());
    QVERIFY(table.model->rowCount() < before);
}

void TestFrozenColumn::filterBoxes_doNotOverlap()
{
    QFETCH(Qt::LayoutDirection, direction);
    Table table(direction);
    ColumnFilters filters(table.context, table.view->columns(), table.model.get());
    filters.setShown(true);
    table.scroll(200);
    auto *first = filters.findChild<QLineEdit *>(u"column_filter.name"_s);
    QVERIFY(first && first->isVisible());
    QVERIFY(filters.rect().contains(first->geometry()));
    int others = 0;
    for (const QLineEdit *box : filters.findChildren<QLineEdit *>())
        if (box != first && box->isVisible()) {
            ++others;
            QVERIFY2(!box->geometry().intersects(first->geometry()), qPrintable(box->objectName()));
        }
    QVERIFY(others > 1);
}

void TestFrozenColumn::wideColumn_leavesRoom()
{
    QFETCH(Qt::LayoutDirection, direction);
    Table table(direction);
    table.view->setColumnWidth(0, 480);
    table.scroll(table.view->horizontalScrollBar()->maximum());
    const int room = table.view->viewport()->width();
    QVERIFY(table.frozen().width() <= room / 2);
    QVERIFY(table.frozen().width() >= room / 3);
    QVERIFY(table.cell(1, 0).contains(QPoint(table.edge(), table.cell(1, 0).center().y())));
}

void TestFrozenColumn::assistiveTechnology_findsTheCell()
{
    QFETCH(Qt::LayoutDirection, direction);
    Table table(direction);
    table.scroll(200);
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(table.view.get());
    QVERIFY(list);
    const QRect cell = table.cell(2, 0);
    const QPoint place = table.view->viewport()->mapToGlobal(cell.center());
    QAccessibleInterface *found = list->childAt(place.x(), place.y());
    QVERIFY(found);
    QCOMPARE(found->text(QAccessible::Name),
             table.model->index(2, 0).data(Qt::AccessibleTextRole).toString());
    QCOMPARE(found->rect().size(), cell.size());
    QVERIFY(found->rect().contains(place));
}

QTEST_MAIN(TestFrozenColumn)
#include "tst_frozencolumn.moc"
