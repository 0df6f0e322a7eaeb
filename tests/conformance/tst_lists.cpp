// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kinds/allkinds.h"
#include "core/workspace/workspace.h"
#include "tests/support/toykinds.h"
#include "ui/lists/recordtablemodel.h"
#include "ui/lists/recordtableview.h"
#include "ui/records/recordform.h"
#include "ui/records/recordlistpage.h"
#include "ui/services/theme.h"

#include <QAbstractItemModelTester>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace tri;
using namespace tri::ui;
using namespace Qt::StringLiterals;

namespace {

struct Desk {
    QTemporaryDir folder;
    Theme theme;
    std::unique_ptr<Workspace> workspace;
    AppContext context;

    explicit Desk(const Registry &registry)
    {
        Workspace::Options options;
        options.registry = &registry;
        auto made = Workspace::create(folder.filePath(u"desk.trilateral"_s), options);
        if (!made)
            qFatal("%s", qPrintable(made.error().text));
        workspace = std::move(*made);
        context.workspace = workspace.get();
        context.theme = &theme;
    }
    void fill(const RecordSpec &kind, int count)
    {
        ChangeSet changes;
        changes.label = {u"import"_s, kind.keyText(), {}, {}, count};
        for (int i = 0; i < count; ++i)
            changes.records << creation(test::sampleRow(kind, i));
        const auto stamp = workspace->apply(changes);
        if (!stamp)
            qFatal("%s", qPrintable(stamp.error().text));
    }
};

const RecordSpec &toy()
{
    return *test::toyRegistry().kind(u"toy");
}

RecordId toyId(int seed)
{
    return RecordId::fromName(u"toy", QString::number(seed));
}

// Without an active window no focus moves, and no field is ever left.
bool shown(QWidget &page)
{
    page.show();
    page.activateWindow();
    return QTest::qWaitForWindowActive(&page);
}

}  // namespace

class TestLists final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKindHasASoundModel_data()
    {
        QTest::addColumn<const RecordSpec *>("kind");
        for (const RecordSpec *kind : allKinds().kinds())
            QTest::newRow(kind->key) << kind;
        QTest::newRow("toy") << &toy();
    }
    void everyKindHasASoundModel()
    {
        QFETCH(const RecordSpec *, kind);
        Desk desk(kind == &toy() ? test::toyRegistry() : allKinds());
        RecordTableModel model(*kind, desk.context);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setQuery({});
        QCOMPARE(model.rowCount(), 0);
        desk.fill(*kind, 3);
        QCOMPARE(model.rowCount(), 3);
        QVERIFY(model.columnCount() >= 2);
        for (int column = 0; column < model.columnCount(); ++column)
            QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
        for (int row = 0; row < 3; ++row) {
            QVERIFY(!model.index(row, 0).data().toString().isEmpty());
            for (int column = 0; column < model.columnCount(); ++column)
                QVERIFY(!model.index(row, column).data().toString().contains(u'\n'));
        }
        const RecordId gone = model.idAt(1);
        QVERIFY(desk.workspace->apply(changeOf(deletion(*desk.workspace->row(gone)), {})).has_value());
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.rowOf(gone), -1);
        QVERIFY(desk.workspace->undo().has_value());
        QCOMPARE(model.rowCount(), 3);
    }

    void headerSorts()
    {
        Desk desk(test::toyRegistry());
        desk.fill(toy(), 250);  // more than two pages
        RecordTableModel model(toy(), desk.context);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setQuery({});
        QCOMPARE(model.rowCount(), 250);
        int column = 0;
        while (model.columnKey(column) != u"count")
            ++column;
        model.sort(column, Qt::DescendingOrder);
        QCOMPARE(model.index(0, column).data().toString(), u"1649"_s);
        model.sort(column, Qt::AscendingOrder);
        QCOMPARE(model.index(0, column).data().toString(), u"1400"_s);
        QCOMPARE(model.index(249, column).data().toString(), u"1649"_s);
    }

    void wordsAndTrashFilter()
    {
        Desk desk(test::toyRegistry());
        desk.fill(toy(), 12);
        RecordListPage page(desk.context, toy());
        page.resize(1024, 640);
        QVERIFY(shown(page));
        auto *filter = page.findChild<QLineEdit *>(u"list.toy.filter"_s);
        filter->setFocus();
        QTest::keyClicks(filter, u"exemple 7"_s);
        QTRY_COMPARE(page.model()->rowCount(), 1);
        filter->clear();
        QTRY_COMPARE(page.model()->rowCount(), 12);
        page.findChild<QToolButton *>(u"list.toy.trash"_s)->toggle();
        QTRY_COMPARE(page.model()->rowCount(), 0);
    }

    void deleteOffersUndo()
    {
        Desk desk(test::toyRegistry());
        desk.fill(toy(), 3);
        RecordListPage page(desk.context, toy());
        page.resize(1024, 640);
        QVERIFY(shown(page));
        page.select(toyId(1));
        QCOMPARE(page.form()->row().id, toyId(1));
        auto *table = page.findChild<RecordTableView *>();
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Delete);
        QTRY_COMPARE(page.model()->rowCount(), 2);
        QPushButton *undo = nullptr;
        for (QPushButton *button : page.findChildren<QPushButton *>())
            if (button->text() == u"Undo")
                undo = button;
        QVERIFY(undo);
        QTest::mouseClick(undo, Qt::LeftButton);
        QTRY_COMPARE(page.model()->rowCount(), 3);
    }

    void selectionSurvivesAChange()
    {
        Desk desk(test::toyRegistry());
        desk.fill(toy(), 5);
        RecordListPage page(desk.context, toy());
        QVERIFY(shown(page));
        page.select(toyId(3));
        desk.workspace->apply(changeOf(deletion(*desk.workspace->row(toyId(0))), {})).value();
        auto *table = page.findChild<RecordTableView *>();
        QCOMPARE(page.model()->idAt(table->currentIndex().row()), toyId(3));
        QCOMPARE(page.form()->row().id, toyId(3));
    }

    void newInPlace()
    {
        Desk desk(test::toyRegistry());
        RecordListPage page(desk.context, toy());
        page.resize(1024, 640);
        QVERIFY(shown(page));
        page.startNew();
        QVERIFY(page.form()->isNew());
        QTRY_VERIFY(page.form()->isVisible());
        auto *name = page.findChild<QLineEdit *>(u"toy.name.input"_s);
        name->setFocus();
        QTest::keyClicks(name, u"Drum"_s);
        QTest::keyClick(name, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(page.model()->rowCount(), 1);
        QCOMPARE(page.form()->row().id, page.model()->idAt(0));
    }
};

QTEST_MAIN(TestLists)
#include "tst_lists.moc"
