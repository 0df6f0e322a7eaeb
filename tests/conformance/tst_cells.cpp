// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Cells of lists: every type of field is edited, copied and pasted without loss, by keys as a person uses them.

#include "core/workspace/workspace.h"
#include "tests/support/toykinds.h"
#include "ui/lists/boardview.h"
#include "ui/lists/cellvalues.h"
#include "ui/lists/filling.h"
#include "ui/lists/importreview.h"
#include "ui/lists/recordtablemodel.h"
#include "ui/lists/recordtableview.h"
#include "ui/lists/reviewmodel.h"
#include "ui/lists/tableclip.h"
#include "ui/records/recordform.h"
#include "ui/records/recordlistpage.h"
#include "ui/services/drafts.h"
#include "ui/services/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QTest>

using namespace tri;
using namespace tri::ui;
using namespace Qt::StringLiterals;

namespace {

const RecordSpec &toy()
{
    return *test::toyRegistry().kind(u"toy");
}

struct Desk {
    QTemporaryDir folder;
    Theme theme;
    Drafts drafts;
    std::unique_ptr<Workspace> workspace;
    AppContext context;

    Desk()
    {
        Workspace::Options options;
        options.registry = &test::toyRegistry();
        auto made = Workspace::create(folder.filePath(u"desk.trilateral"_s), options);
        if (!made)
            qFatal("%s", qPrintable(made.error().text));
        workspace = std::move(*made);
        context.workspace = workspace.get();
        context.theme = &theme;
        context.drafts = &drafts;
    }
    /// Parts with the ids that sampleValue links to, so that links have a name.
    void fill(int count)
    {
        const RecordSpec &part = *test::toyRegistry().kind(u"toy_part");
        ChangeSet changes;
        for (int i = 0; i < 40; ++i) {
            Row row(part, RecordId::fromName(u"sample", QString::number(i)));
            row.setValue(u"name", u"Part %1"_s.arg(i));
            row.setValue(u"reference", u"P-%1"_s.arg(i));
            changes.records << creation(row);
        }
        for (int i = 0; i < count; ++i) {
            Row row = test::sampleRow(toy(), i);
            row.setValue(u"reference", u"T-%1"_s.arg(i));
            changes.records << creation(row);
        }
        if (const auto stamp = workspace->apply(changes); !stamp)
            qFatal("%s", qPrintable(stamp.error().text));
    }
};

struct ListDesk {
    Desk desk;
    std::unique_ptr<RecordListPage> page;

    explicit ListDesk(int count)
    {
        desk.fill(count);
        page = std::make_unique<RecordListPage>(desk.context, toy());
        page->resize(1024, 640);
        page->show();
        page->activateWindow();
        if (!QTest::qWaitForWindowActive(page.get()))
            qFatal("the window does not become active");
        page->table()->setFocus();
    }
    [[nodiscard]] RecordTableView *table() const { return page->table(); }
    [[nodiscard]] RecordTableModel *model() const { return page->model(); }
    void goTo(int row, const QString &key) const
    {
        table()->setCurrentIndex(model()->index(row, model()->columnOf(key)));
    }
    [[nodiscard]] FieldValue value(int row, const QString &key) const
    {
        return desk.workspace->row(model()->idAt(row))->value(key);
    }
    /// What has the keyboard while a cell is edited.
    [[nodiscard]] QWidget *input() const { return page->focusWidget(); }
    void type(const QString &text) const
    {
        for (const QChar c : text)  // the first letter opens the editor that takes the others
            QTest::keyClick(input(), c.toLatin1());
    }
    void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier) const
    {
        QTest::keyClick(input(), key, with);
    }
};

}  // namespace

class TestCells final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyField_isEditedAsItShows_data()
    {
        QTest::addColumn<QString>("key");
        for (const FieldSpec &field : toy().fields)
            if (isTypable(field))
                QTest::newRow(field.key) << field.keyText();
    }
    void everyField_isEditedAsItShows()
    {
        QFETCH(QString, key);
        Desk desk;
        desk.fill(1);
        const FieldSpec &field = *toy().field(key);
        const FieldValue value = test::sampleValue(field);
        const auto again = readCell(desk.context, field, value, editableText(desk.context, field, value));
        QVERIFY(again);
        QVERIFY2(*again == value, qPrintable(editableText(desk.context, field, value)));
        const auto nothing = readCell(desk.context, field, value, {});
        QVERIFY(nothing);
        if (!field.isLocal())
            QVERIFY(isEmpty(*nothing));
    }

    void typing_replaces_enterGoesDown()
    {
        ListDesk page(3);
        page.model()->setColumns({u"name"_s, u"count"_s, u"text"_s});
        page.goTo(0, u"count"_s);
        page.type(u"7"_s);
        page.type(u"5"_s);
        page.press(Qt::Key_Return);
        QCOMPARE(page.value(0, u"count"_s), FieldValue(qint64(75)));
        QCOMPARE(page.table()->currentIndex().row(), 1);
        QVERIFY(!page.table()->isEditing());
        QVERIFY(page.table()->hasFocus());
    }
    void f2_edits_escRestores_tabGoesRight()
    {
        ListDesk page(3);
        page.model()->setColumns({u"name"_s, u"count"_s, u"text"_s});
        page.goTo(1, u"count"_s);
        const FieldValue before = page.value(1, u"count"_s);
        page.press(Qt::Key_F2);
        QVERIFY(page.table()->isEditing());
        page.press(Qt::Key_End);
        page.type(u"9"_s);
        page.press(Qt::Key_Escape);
        QCOMPARE(page.value(1, u"count"_s), before);
        page.press(Qt::Key_F2);
        page.press(Qt::Key_End);
        page.type(u"9"_s);
        page.press(Qt::Key_Tab);
        QCOMPARE(page.value(1, u"count"_s), FieldValue(std::get<qint64>(before) * 10 + 9));
        QCOMPARE(page.model()->columnKey(page.table()->currentIndex().column()), u"text"_s);
        QCOMPARE(page.table()->currentIndex().row(), 1);
    }
    void unreadableText_staysOpen_thenBecomesADraft()
    {
        ListDesk page(3);
        page.model()->setColumns({u"name"_s, u"from"_s});
        page.goTo(0, u"from"_s);
        const FieldValue before = page.value(0, u"from"_s);
        page.type(u"soon"_s);
        page.press(Qt::Key_Return);
        QVERIFY(page.table()->isEditing());
        page.table()->finishEditing();
        QCOMPARE(page.value(0, u"from"_s), before);
        const QModelIndex cell = page.model()->index(0, page.model()->columnOf(u"from"_s));
        QCOMPARE(cell.data().toString(), u"soon"_s);
        QVERIFY(cell.data(RecordTableModel::UnreadRole).toBool());
        page.goTo(2, u"name"_s);
        page.table()->setFocus();
        page.press(Qt::Key_F8);
        QCOMPARE(page.table()->currentIndex(), cell);
        page.press(Qt::Key_Escape);
        QVERIFY(!cell.data(RecordTableModel::UnreadRole).toBool());
        QCOMPARE(page.value(0, u"from"_s), before);
    }
    void firstLettersOfAChoice_areEnough()
    {
        ListDesk page(5);
        page.model()->setColumns({u"name"_s, u"choice"_s});
        for (int row = 0; row < 5; ++row)
            if (page.value(row, u"choice"_s) != FieldValue(u"green"_s)) {
                page.goTo(row, u"choice"_s);
                page.type(u"g"_s);
                QTest::keyClick(QApplication::activePopupWidget() ? QApplication::activePopupWidget()
                                                                  : page.input(),
                                Qt::Key_Return);
                QTRY_COMPARE(page.value(row, u"choice"_s), FieldValue(u"green"_s));
                QCOMPARE(page.table()->currentIndex().row(), std::min(row + 1, 4));
            }
    }
    void rowThatNoLongerMatches_staysUntilFocusLeaves()
    {
        ListDesk page(3);
        ListLook look;
        look.columns = {u"name"_s, u"count"_s};
        look.filter = Filter{{Condition{u"count"_s, Condition::Op::Is, qint64(1401)}}};
        page.page->setLook(look);
        QCOMPARE(page.model()->rowCount(), 1);
        page.goTo(0, u"count"_s);
        page.type(u"5"_s);
        page.press(Qt::Key_Return);
        QCOMPARE(page.model()->rowCount(), 1);
        QVERIFY(page.model()->index(0, 0).data(RecordTableModel::StaleRole).toBool());
        auto *find = page.page->findChild<QLineEdit *>(u"list.toy.filter"_s);
        find->setFocus();
        QTRY_COMPARE(page.model()->rowCount(), 0);
    }
    void recordBesideTheList_isOneOfTheList()
    {
        ListDesk page(4);
        page.goTo(0, u"name"_s);
        const RecordId first = page.page->form()->row().id;
        ListLook look;
        look.filter = Filter{{Condition{u"count"_s, Condition::Op::IsNot, page.value(0, u"count"_s)}}};
        page.page->setLook(look);
        QVERIFY(page.model()->rowOf(first) < 0);
        QVERIFY(page.model()->rowOf(page.page->form()->row().id) >= 0);
        look.filter = Filter{{Condition{u"count"_s, Condition::Op::Is, qint64(7)}}};
        page.page->setLook(look);
        QCOMPARE(page.model()->rowCount(), 0);
        QVERIFY(!page.page->form()->row().spec);
    }
    void filterRow_hidesNoRecord()
    {
        ListDesk page(3);
        page.press(Qt::Key_L, Qt::ControlModifier | Qt::AltModifier);
        auto *box = page.page->findChild<QLineEdit *>(u"column_filter.count"_s);
        QTRY_VERIFY(box && box->isVisible());
        QTRY_VERIFY(box->mapToGlobal(QPoint(0, box->height())).y()
                    <= page.table()
                           ->viewport()
                           ->mapToGlobal(page.table()->visualRect(page.model()->index(0, 0)).topLeft())
                           .y());
        box->setText(u">1400"_s);
        QTRY_COMPARE(page.model()->rowCount(), 2);
        box->setText(u"many"_s);
        QTRY_VERIFY(!box->accessibleDescription().isEmpty());
    }
    void fillDown_isOneStep()
    {
        ListDesk page(6);
        page.model()->setColumns({u"name"_s, u"text"_s});
        page.goTo(0, u"text"_s);
        const FieldValue first = page.value(0, u"text"_s);
        for (int i = 0; i < 4; ++i)
            page.press(Qt::Key_Down, Qt::ShiftModifier);
        page.press(Qt::Key_D, Qt::ControlModifier);
        for (int row = 0; row < 5; ++row)
            QCOMPARE(page.value(row, u"text"_s), first);
        QVERIFY(page.value(5, u"text"_s) != first);
        QVERIFY(page.desk.workspace->undo());
        QVERIFY(page.value(1, u"text"_s) != first);
    }
    void groups_closeAndCount()
    {
        ListDesk page(6);
        ListLook look;
        look.group = u"choice"_s;
        look.columns = {u"name"_s, u"count"_s};
        page.page->setLook(look);
        QVERIFY(page.model()->isHeading(0));
        const int before = page.model()->rowCount();
        const QString text = page.model()->index(0, 0).data().toString();
        QVERIFY2(text.contains(u"(2)"_s) || text.contains(u"(3)"_s), qPrintable(text));
        QVERIFY2(text.contains(u"Count"_s), qPrintable(text));
        page.table()->setCurrentIndex(page.model()->index(0, 0));
        page.press(Qt::Key_Left);
        QVERIFY(page.model()->rowCount() < before);
        QCOMPARE(page.model()->ids().size(), 6);
        page.press(Qt::Key_Right);
        QCOMPARE(page.model()->rowCount(), before);
    }

    void board_movesCardsByKeys()
    {
        ListDesk page(6);
        ListLook look;
        look.layout = ListLook::Layout::Board;
        look.group = u"choice"_s;
        page.page->setLook(look);
        BoardView *board = page.page->board();
        QTRY_VERIFY(board->isVisible());
        int cards = 0;
        for (int i = 0; i < board->columnCount(); ++i)
            cards += board->column(i)->count();
        QCOMPARE(cards, 6);
        QListWidget *first = board->column(0);
        QVERIFY(first->count() > 0);
        first->setFocus();
        first->setCurrentRow(0);
        const auto id = RecordId::parse(first->item(0)->data(Qt::UserRole).toString());
        QVERIFY(id);
        QCOMPARE(page.page->form()->row().id, *id);
        page.press(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(page.desk.workspace->row(*id)->text(u"choice"),
                 QString::fromLatin1(toy().field(u"choice")->choices[1].key));
        QCOMPARE(board->current(), *id);
        QVERIFY(page.desk.workspace->undo());
        QCOMPARE(page.desk.workspace->row(*id)->text(u"choice"),
                 QString::fromLatin1(toy().field(u"choice")->choices[0].key));
    }

    void clipboard_readsWhatItWrites()
    {
        const QList<QStringList> rows{{u"plain"_s, u"with \"quotes\""_s, u"two\nlines"_s},
                                      {u"tab\there"_s, u"<b>not bold</b> & so"_s, u"هجرة"_s},
                                      {u"007"_s, QString(), u"=1+1"_s}};
        const auto clip = clipOf(rows);
        QMimeData textOnly;
        textOnly.setText(clip->text());
        QCOMPARE(*cellsOf(textOnly), rows);
        QList<QStringList> html = *cellsOf(*clip);
        html[1][0].replace(u' ', u'\t');  // markup knows no tab
        QCOMPARE(html, rows);
    }
    void excelAndLibreOfficeMarkup_isRead()
    {
        QMimeData excel;
        excel.setHtml(u"<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><body><table border=0>"
                      "<!--StartFragment--><tr height=20><td class=xl65>Title</td><td "
                      "x:num=\"41743\">14/04/2014</td></tr>"
                      "<tr><td>Line one<br style='mso-data-placement:same-cell'>Line two</td><td "
                      "align=right>12,5</td></tr>"
                      "<!--EndFragment--></table><img src=\"file:///etc/passwd\"></body></html>"_s);
        excel.setText(u"Title\t14/04/2014\n"_s);
        const auto cells = cellsOf(excel);
        QVERIFY(cells);
        QCOMPARE(*cells,
                 (QList<QStringList>{{u"Title"_s, u"14/04/2014"_s}, {u"Line one\nLine two"_s, u"12,5"_s}}));
    }
    void copiedRecords_pastedOver_changeNothing()
    {
        ListDesk page(4);
        QStringList keys;
        for (const FieldSpec &field : toy().fields)
            if (isTypable(field) && field.type != FieldType::OrderedLinks)
                keys << field.keyText();
        page.model()->setColumns(keys);
        page.table()->selectAll();
        page.press(Qt::Key_C, Qt::ControlModifier);
        const auto cells = cellsOf(*QGuiApplication::clipboard()->mimeData());
        QVERIFY(cells);
        QCOMPARE(cells->size(), 4);
        page.table()->setCurrentIndex(page.model()->index(0, 0));
        page.table()->selectAll();
        page.press(Qt::Key_V, Qt::ControlModifier);
        ImportReview *review = page.page->review();
        QVERIFY(review);
        const ImportPlan &plan = review->model()->plan();
        for (const ImportFinding &finding : plan.findings)
            qWarning("%s", qPrintable(findingText(finding)));
        QCOMPARE(plan.errors, 0);
        QCOMPARE(plan.created, 0);
        QCOMPARE(plan.changed, 0);
        QCOMPARE(plan.unchanged, 4);
    }
    void pastedRows_areMended_andAddedInOneStep()
    {
        ListDesk page(2);
        page.model()->setColumns({u"name"_s, u"reference"_s, u"from"_s, u"count"_s});
        page.goTo(0, u"name"_s);
        QList<QStringList> rows;
        for (int i = 0; i < 20; ++i)
            rows << QStringList{u"New toy %1"_s.arg(i), u"N-%1"_s.arg(i),
                                i == 3 ? u"41743"_s : u"2014-05-14"_s,
                                i == 7 || i == 12 ? u"many"_s : QString::number(i)};
        QGuiApplication::clipboard()->setMimeData(clipOf(rows).release());
        page.press(Qt::Key_V, Qt::ControlModifier);
        ImportReview *review = page.page->review();
        QVERIFY(review);
        QCOMPARE(review->model()->faultyRows(), 2);
        for (int i = 0; i < 2; ++i) {  // the first problem has the keyboard
            page.type(u"4"_s);
            page.press(Qt::Key_Return);
            page.press(Qt::Key_F8);
        }
        QCOMPARE(review->model()->faultyRows(), 0);
        page.press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!page.page->review());
        QCOMPARE(page.model()->ids().size(), 22);
        QCOMPARE(page.desk.workspace->row(*page.desk.workspace->byReference(u"N-3"_s))->date(u"from"),
                 PartialDate(2014, 4, 14));
        QVERIFY(page.desk.workspace->undo());
        QCOMPARE(page.model()->ids().size(), 2);
    }
    void onlyTheValidRows_canBeTaken()
    {
        ListDesk page(1);
        page.model()->setColumns({u"name"_s, u"count"_s});
        page.goTo(0, u"name"_s);
        QGuiApplication::clipboard()->setMimeData(
            clipOf({{u"Good"_s, u"1"_s}, {u"Bad"_s, u"x"_s}}).release());
        page.press(Qt::Key_V, Qt::ControlModifier);
        QVERIFY(page.page->review());
        QCOMPARE(must(page.page->review()->model()->finalPlan(true)).changes.records.size(), 1);
        page.press(Qt::Key_Escape);
        QVERIFY(!page.page->review());
        QCOMPARE(page.model()->ids().size(), 1);
    }

private:
    template <typename T> static T must(Result<T> result)
    {
        if (!result)
            qFatal("%s", qPrintable(result.error().text));
        return std::move(*result);
    }
};

QTEST_MAIN(TestCells)
#include "tst_cells.moc"
