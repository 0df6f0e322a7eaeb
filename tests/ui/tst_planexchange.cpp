// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A plan goes to Excel and comes back on the desk: problems first, each row and cell taken or left, one step of undo.

#include "core/plansheets/planexport.h"
#include "tests/core/planbookfixture.h"
#include "tests/ui/samplesetup.h"
#include "ui/pages/plans/planexchange.h"
#include "ui/pages/plans/planexportdialog.h"
#include "ui/pages/plans/planimportdialog.h"
#include "ui/pages/plans/planmappingview.h"
#include "ui/pages/plans/planreviewmodel.h"
#include "ui/pages/plans/planreviewview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QTest>
#include <QTreeView>
#include <QTreeWidget>

using namespace tri;
using namespace tri::test;
using namespace tri::ui;
using namespace Qt::StringLiterals;

class TestPlanExchange final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void actions_needAFileChooserAndAPlan();
    void export_asksLanguageAndForWhom();
    void untouchedBook_changesNothing();
    void review_standsProblemsFirst();
    void fix_mendsTheCell();
    void rowsAndCells_areTakenOrLeft();
    void conflict_staysUntilItIsTicked();
    void keys_doEverything();
    void foreignSheet_goesThroughTheMapping();
    void newLineLeftOut_staysSoWhenACellIsMended();
    void mapping_isOfferedAgain();
    void refusedBook_isTold();
    void brokenFile_isTold();
    void widgets_haveNames();

private:
    [[nodiscard]] RecordId plan() const { return m_setup->id(u"GMG-MAWP"_s); }
    [[nodiscard]] QString exported()
    {
        const QString path = m_setup->dir.filePath(u"plan.xlsx"_s);
        m_exchange->exportTo(plan(), path, u"en"_s, false);
        return path;
    }
    [[nodiscard]] QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_setup->dir.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return file.fileName();
    }
    [[nodiscard]] static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] PlanImportDialog *dialog() const { return m_page->findChild<PlanImportDialog *>(); }
    template <typename T> [[nodiscard]] T *part(const QString &name) const
    {
        return m_page->findChild<T *>(name);
    }
    [[nodiscard]] Row activity(const QString &reference) const
    {
        return must(m_setup->workspace->row(m_setup->id(reference)));
    }
    /// The sample's workbook with these cells of activities changed.
    [[nodiscard]] QString edited(const QList<std::array<QString, 3>> &cells)
    {
        BookEditor editor(read(exported()));
        for (const auto &[reference, key, text] : cells)
            editor.set(PlanSheet::Activities,
                       editor.cell(PlanSheet::Activities, key, u"reference"_s, reference), text);
        return write(u"edited.xlsx"_s, editor.bytes());
    }

    std::unique_ptr<SampleSetup> m_setup;
    std::unique_ptr<SetChooser> m_files;
    std::unique_ptr<QWidget> m_page;
    PlanExchange *m_exchange = nullptr;
};

void TestPlanExchange::init()
{
    m_setup = std::make_unique<SampleSetup>();
    QVERIFY(m_setup->make());
    m_files = std::make_unique<SetChooser>();
    m_setup->context.files = m_files.get();
    m_page = std::make_unique<QWidget>();
    m_page->resize(1024, 640);
    m_page->show();
    m_exchange = new PlanExchange(m_setup->context, m_page.get(), [this] { return plan(); });
}

void TestPlanExchange::cleanup()
{
    m_page.reset();
    m_files.reset();
    m_setup.reset();
}

void TestPlanExchange::actions_needAFileChooserAndAPlan()
{
    QCOMPARE(m_exchange->actions().size(), 2);
    for (const QAction *action : m_exchange->actions())
        QVERIFY(action->isEnabled() && !action->objectName().isEmpty() && !action->toolTip().isEmpty());
    AppContext bare = m_setup->context;
    bare.files = nullptr;
    const PlanExchange none(bare, m_page.get(), [] { return RecordId(); });
    QVERIFY(!none.actions()[0]->isEnabled() && !none.actions()[1]->isEnabled());
    const PlanExchange unchosen(m_setup->context, m_page.get(), [] { return RecordId(); });
    unchosen.actions()[1]->trigger();
    QVERIFY(!dialog());
}

void TestPlanExchange::export_asksLanguageAndForWhom()
{
    m_files->answer = m_setup->dir.filePath(u"out.xlsx"_s);
    m_exchange->actions()[0]->trigger();
    auto *asked = m_page->findChild<PlanExportDialog *>();
    QVERIFY(asked && asked->isVisible());
    auto *language = part<QComboBox>(u"plan_export.language"_s);
    QCOMPARE(language->currentData().toString(), u"en"_s);
    language->setCurrentIndex(language->findData(u"fr"_s));
    QTest::mouseClick(part<QCheckBox>(u"plan_export.for_others"_s), Qt::LeftButton, {}, QPoint(8, 8));
    QTest::mouseClick(part<QPushButton>(u"plan_export.choose"_s), Qt::LeftButton);
    QCOMPARE(QFileInfo(m_files->asked.suggestion).fileName(), u"GMG-MAWP.xlsx"_s);
    const RawBook raw = must(readRawBookFile(m_files->answer));
    const PlanBook book = must(readPlanBook(raw));
    QCOMPARE(book.language, u"fr"_s);
    QCOMPARE(book.highest, Handling::Shared);
}

void TestPlanExchange::untouchedBook_changesNothing()
{
    m_exchange->importFrom(plan(), exported());
    QVERIFY(dialog() && dialog()->isVisible());
    QCOMPARE(dialog()->review()->model()->rowCount(), 0);
    QVERIFY(!part<QPushButton>(u"plan_review.take"_s)->isEnabled());
    QVERIFY(part<QLabel>(u"plan_review.detail"_s)->text().contains(u"changes nothing"));
}

void TestPlanExchange::review_standsProblemsFirst()
{
    m_exchange->importFrom(
        plan(),
        edited({{u"WP-002"_s, u"title_en"_s, u"Yearly chairs"_s}, {u"WP-008"_s, u"owners"_s, u"IMO"_s}}));
    const PlanReviewModel *model = dialog()->review()->model();
    QCOMPARE(model->rowCount(), 2);
    QCOMPARE(model->index(0, PlanReviewModel::What).data().toString(), u"To be mended"_s);
    QCOMPARE(model->index(1, PlanReviewModel::What).data().toString(), u"Changed"_s);
    const QModelIndex edit = model->index(0, PlanReviewModel::Here, model->index(1, 0));
    QCOMPARE(edit.data().toString(), u"Move to a calendar-year chair"_s);
    QCOMPARE(edit.siblingAtColumn(PlanReviewModel::There).data().toString(), u"Yearly chairs"_s);
    // The keyboard stands at the problem, and its reason below the table.
    QVERIFY(part<QLabel>(u"plan_review.detail"_s)->text().contains(u"Is “IOM” meant?"));
    QCOMPARE(part<QPushButton>(u"plan_review.take"_s)->text(), u"Take over 1 line"_s);
}

void TestPlanExchange::fix_mendsTheCell()
{
    m_exchange->importFrom(plan(), edited({{u"WP-002"_s, u"owners"_s, u"IMO"_s}}));
    auto *fix = part<QPushButton>(u"plan_review.fix"_s);
    QVERIFY(fix->isVisible());
    QCOMPARE(fix->text(), u"Put “IOM”"_s);
    QTest::mouseClick(fix, Qt::LeftButton);
    QTRY_COMPARE(dialog()->review()->model()->changes().errors, 0);
    QTest::mouseClick(part<QPushButton>(u"plan_review.take"_s), Qt::LeftButton);
    QCOMPARE(activity(u"WP-002"_s).links(u"owners"), RecordIds{m_setup->id(u"IOM"_s)});
}

void TestPlanExchange::rowsAndCells_areTakenOrLeft()
{
    const QByteArray before = must(m_setup->workspace->dump());
    m_exchange->importFrom(plan(),
                           edited({{u"WP-002"_s, u"title_en"_s, u"Yearly chairs"_s},
                                   {u"WP-002"_s, u"output_en"_s, u"Nothing"_s},
                                   {u"WP-003"_s, u"title_en"_s, u"Left as it is"_s}}));
    PlanReviewModel *model = dialog()->review()->model();
    QCOMPARE(model->rowCount(), 2);
    const QModelIndex two = model->index(0, 0);
    QVERIFY(model->setData(model->index(1, 0), Qt::Unchecked, Qt::CheckStateRole));
    QVERIFY(model->setData(model->index(1, 0, two), Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(two.data(Qt::CheckStateRole).toInt(), int(Qt::PartiallyChecked));
    QTest::mouseClick(part<QPushButton>(u"plan_review.take"_s), Qt::LeftButton);
    QCOMPARE(m_setup->workspace->title(m_setup->id(u"WP-002"_s)), u"Yearly chairs"_s);
    QVERIFY(m_setup->workspace->title(m_setup->id(u"WP-003"_s)) != u"Left as it is"_s);
    QVERIFY(std::get<LocalText>(activity(u"WP-002"_s).value(u"output")).in(u"en"_s) != u"Nothing"_s);
    must(m_setup->workspace->undo());
    QCOMPARE(must(m_setup->workspace->dump()), before);
}

void TestPlanExchange::conflict_staysUntilItIsTicked()
{
    const QString file = edited({{u"WP-002"_s, u"status"_s, u"Dropped"_s},
                                 {u"WP-002"_s, u"status_note_en"_s, u"No longer wanted"_s}});
    change(*m_setup->workspace, m_setup->id(u"WP-002"_s), u"status"_s, u"delayed"_s);
    m_exchange->importFrom(plan(), file);
    PlanReviewModel *model = dialog()->review()->model();
    QCOMPARE(model->index(0, 0).data().toString(), u"Changed on both sides"_s);
    QModelIndex conflict;
    for (int row = 0; row < model->rowCount(model->index(0, 0)); ++row)
        if (const QModelIndex at = model->index(row, 0, model->index(0, 0));
            at.data(Qt::CheckStateRole).isValid()
            && at.siblingAtColumn(PlanReviewModel::There).data().toString() == u"Dropped")
            conflict = at;
    QVERIFY(conflict.isValid());
    QCOMPARE(conflict.data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    QVERIFY(conflict.data(PlanReviewModel::DetailRole).toString().contains(u"Delayed"));
    QVERIFY(model->setData(conflict, Qt::Checked, Qt::CheckStateRole));
    QTest::mouseClick(part<QPushButton>(u"plan_review.take"_s), Qt::LeftButton);
    QCOMPARE(activity(u"WP-002"_s).text(u"status"), u"dropped"_s);
}

void TestPlanExchange::keys_doEverything()
{
    m_exchange->importFrom(
        plan(),
        edited({{u"WP-002"_s, u"title_en"_s, u"Yearly chairs"_s}, {u"WP-008"_s, u"owners"_s, u"IMO"_s}}));
    auto *tree = part<QTreeView>(u"plan_review.tree"_s);
    QVERIFY(QTest::qWaitForWindowActive(dialog()));
    tree->setFocus();
    tree->setCurrentIndex(tree->model()->index(1, 0));
    QTest::keyClick(tree, Qt::Key_F8);
    QTRY_COMPARE(tree->currentIndex().data(PlanReviewModel::FixRole).toString(), u"IOM"_s);
    QTest::keyClick(tree, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(m_setup->workspace->title(m_setup->id(u"WP-002"_s)), u"Yearly chairs"_s);
    QTRY_VERIFY(!dialog() || !dialog()->isVisible());
}

void TestPlanExchange::foreignSheet_goesThroughTheMapping()
{
    const QString file = write(u"office.csv"_s,
                               "Plan of the office\nGoal,What we do,Lead agency,By when,Xyzzy\n"
                               "3. Outreach,Web site,IOM,2014-09,a\n,Film,ILO,2015,b\n");
    m_exchange->importFrom(plan(), file);
    auto *columns = part<QTableWidget>(u"plan_mapping.columns"_s);
    QVERIFY(columns && columns->isVisible());
    QCOMPARE(columns->rowCount(), 5);
    QCOMPARE(part<QSpinBox>(u"plan_mapping.heading_row"_s)->value(), 2);
    QCOMPARE(columns->item(1, 3)->text().section(u' ', 0, 1), u"Web site"_s);
    auto *means = part<QComboBox>(u"plan_mapping.column.1"_s);
    means->setCurrentIndex(means->findData(u"@activity"_s));
    Q_EMIT means->activated(means->currentIndex());
    auto *goal = part<QComboBox>(u"plan_mapping.column.0"_s);
    goal->setCurrentIndex(goal->findData(u"@objective"_s));
    Q_EMIT goal->activated(goal->currentIndex());
    auto *preview = part<QTreeWidget>(u"plan_mapping.preview"_s);
    QCOMPARE(preview->topLevelItemCount(), 1);
    QCOMPARE(preview->topLevelItem(0)->text(0), u"3 Outreach"_s);
    QCOMPARE(preview->topLevelItem(0)->childCount(), 2);
    part<QLineEdit>(u"plan_mapping.name"_s)->setText(u"Plan of the office"_s);
    QTest::mouseClick(part<QPushButton>(u"plan_mapping.go"_s), Qt::LeftButton);
    QVERIFY(part<QTreeView>(u"plan_review.tree"_s)->isVisible());
    const PlanReviewModel *model = dialog()->review()->model();
    QVERIFY(model->rowCount() >= 2);
    QTest::mouseClick(part<QPushButton>(u"plan_review.take"_s), Qt::LeftButton);
    Reader reader(*m_setup->workspace);
    const QList<SheetMapping> kept = reader.all<SheetMapping>();
    QCOMPARE(kept.size(), 1);
    QCOMPARE(kept.first().title, u"Plan of the office"_s);
    QCOMPARE(kept.first().usedOn, PartialDate(m_setup->context.clock->today()));
    must(m_setup->workspace->undo());  // lines and mapping together
    Reader after(*m_setup->workspace);
    QCOMPARE(after.all<SheetMapping>().size(), 0);
}

void TestPlanExchange::newLineLeftOut_staysSoWhenACellIsMended()
{
    const QString file = write(u"office.csv"_s,
                               "Objective,Activity,Lead agency,Deadline\n"
                               "3. Outreach,Web site,IMO,2014-09\n,Film,ILO,2015\n");
    m_exchange->importFrom(plan(), file);
    QTest::mouseClick(part<QPushButton>(u"plan_mapping.go"_s), Qt::LeftButton);
    PlanReviewModel *model = dialog()->review()->model();
    const auto rowOf = [model](const QString &title) {
        for (int row = 0; row < model->rowCount(); ++row)
            for (int column = 0; column < model->columnCount(); ++column)
                if (model->index(row, column).data().toString().contains(title))
                    return row;
        return -1;
    };
    QVERIFY(rowOf(u"Film"_s) >= 0);
    QVERIFY(model->setData(model->index(rowOf(u"Film"_s), 0), Qt::Unchecked, Qt::CheckStateRole));
    auto *fix = part<QPushButton>(u"plan_review.fix"_s);
    QVERIFY(fix->isVisible());
    QTest::mouseClick(fix, Qt::LeftButton);
    QTRY_COMPARE(model->changes().errors, 0);
    QCOMPARE(model->index(rowOf(u"Film"_s), 0).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    QTest::mouseClick(part<QPushButton>(u"plan_review.take"_s), Qt::LeftButton);
    Reader reader(*m_setup->workspace);
    QStringList titles;
    for (const Activity &one : reader.all<Activity>())
        titles << one.title.in(u"en"_s);
    QVERIFY(titles.contains(u"Web site"_s) && !titles.contains(u"Film"_s));
}

void TestPlanExchange::mapping_isOfferedAgain()
{
    SheetMap map;
    map.headingRow = 1;
    map.columns = {{1, u"Was"_s, u"@activity"_s}, {2, u"Wer"_s, u"owners"_s}};
    ChangeSet changes;
    changes.records << remembering(map, u"German office"_s, {}, QDate(2014, 5, 14), systemIds());
    must(m_setup->workspace->apply(changes));
    m_exchange->importFrom(plan(), write(u"a.csv"_s, "Was,Wer\nKlausur,ILO\n"));
    QCOMPARE(part<QSpinBox>(u"plan_mapping.heading_row"_s)->value(), 1);
    QVERIFY(dialog()->mapping()->kept());
    QVERIFY(part<QLabel>(u"plan_mapping.intro"_s)->text().contains(u"German office"));
    QCOMPARE(part<QComboBox>(u"plan_mapping.column.0"_s)->currentData().toString(), u"@activity"_s);
    QVERIFY(part<QPushButton>(u"plan_mapping.go"_s)->isEnabled());
}

void TestPlanExchange::refusedBook_isTold()
{
    const QString file = exported();
    WorkPlan other{.id = m_setup->workspace->newId(), .title = LocalText(u"en"_s, u"Other"_s)};
    must(m_setup->workspace->apply(changeOf(creation(toRow(other)), {})));
    m_exchange->importFrom(other.id, file);
    QTRY_VERIFY(!dialog());
}

void TestPlanExchange::brokenFile_isTold()
{
    m_exchange->importFrom(plan(), write(u"broken.xlsx"_s, read(exported()).left(2000)));
    QVERIFY(!dialog());
    m_exchange->importFrom(plan(), m_setup->dir.filePath(u"nowhere.xlsx"_s));
    QVERIFY(!dialog());
}

void TestPlanExchange::widgets_haveNames()
{
    m_exchange->importFrom(plan(), exported());
    for (const QWidget *one : dialog()->findChildren<QWidget *>()) {
        const bool interactive = qobject_cast<const QPushButton *>(one)
            || qobject_cast<const QComboBox *>(one) || qobject_cast<const QLineEdit *>(one)
            || qobject_cast<const QCheckBox *>(one) || qobject_cast<const QTreeView *>(one)
            || qobject_cast<const QTableWidget *>(one);
        if (!interactive || one->objectName().startsWith(u"qt_"))
            continue;
        const QString name = qobject_cast<const QAbstractButton *>(one)
            ? qobject_cast<const QAbstractButton *>(one)->text()
            : one->accessibleName();
        QVERIFY2(!one->objectName().isEmpty() || qobject_cast<const QAbstractButton *>(one),
                 one->metaObject()->className());
        if (one->objectName().startsWith(u"plan_") && one->objectName() != u"plan_review.take"
            && one->objectName() != u"plan_review.fix")
            QVERIFY2(!name.isEmpty(), qPrintable(one->objectName()));
    }
}

QTEST_MAIN(TestPlanExchange)
#include "tst_planexchange.moc"
