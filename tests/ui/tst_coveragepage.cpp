// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The page of coverage: charts, table and list tell the same, and lead to their records.

#include "app/assemble.h"
#include "core/brief/briefs.h"
#include "samplesetup.h"
#include "tests/core/coverageworld.h"
#include "ui/pages/briefpage.h"
#include "ui/pages/coverage/coveragechart.h"
#include "ui/pages/coverage/coveragepage.h"
#include "ui/pages/coverage/coveragetable.h"
#include "ui/pages/helptexts.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QScopeGuard>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTest>
#include <QTreeWidget>

using namespace tri;
using namespace tri::test;
using namespace tri::ui;
using namespace Qt::StringLiterals;

constexpr int kPatience =
    60'000;  // ms: thousands of records, read on machines that are busy with other tests

class CoveragePageTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void sample_isShown();
    void chart_walksByKeysAndOpens();
    void marks_lieApart_data();
    void marks_lieApart();
    void click_choosesTheMark();
    void table_tellsWhatTheChartsTell();
    void openList_leadsToTheRecord();
    void scope_narrowsAllParts();
    void sharedCopy_tellsRanges();
    void hiddenNumber_hasNoSize();
    void assistiveTechnology_readsMarks();
    void commit_isFollowed();
    void state_comesBack();
    void paper_hasTheScope();
    void nothing_offersTheNextStep();
    void manyRecommendations_areShown();
    void place_isInTheSideBar();

private:
    void make(const AppContext &context);
    [[nodiscard]] CoverageChart *chart() const { return m_page->takeUpChart(); }
    template <typename T> [[nodiscard]] T *part(const QString &name) const
    {
        return m_page->findChild<T *>(name);
    }
    void read() { QTRY_VERIFY_WITH_TIMEOUT(!m_page->isBusy(), kPatience); }
    void tab(int index)
    {
        part<QTabWidget>(u"coverage.tabs"_s)->setCurrentIndex(index);
        m_page->focusFirst();
    }
    [[nodiscard]] QString words() const { return part<QLabel>(u"coverage.words"_s)->text(); }

    std::unique_ptr<SampleSetup> m_setup;
    std::unique_ptr<CoveragePage> m_page;
};

void CoveragePageTest::make(const AppContext &context)
{
    m_page = std::make_unique<CoveragePage>(context);
    m_page->resize(1200, 760);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->refresh();
    read();
    m_page->focusFirst();
}

void CoveragePageTest::init()
{
    m_setup = std::make_unique<SampleSetup>();
    QVERIFY(m_setup->make());
    make(m_setup->context);
}

void CoveragePageTest::cleanup()
{
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    m_page.reset();
    m_setup.reset();
}

void CoveragePageTest::sample_isShown()
{
    const CoverageGrid &grid = chart()->grid();
    QCOMPARE(grid.lines.first(), u"Together, each once"_s);
    QCOMPARE(grid.columns, QStringList({u"Taken up"_s, u"Other entries"_s, u"Nothing entered yet"_s}));
    QVERIFY(grid.lines.size() > 5);
    QVERIFY(grid.mark(0, 0).value > 0 && grid.mark(0, 2).value > 0);
    QCOMPARE(m_page->statusChart()->grid().columns.size(), 7);
    QVERIFY(part<QLabel>(u"coverage.note"_s)->text().contains(u"Follow-up is voluntary"_s));
    QCOMPARE(m_page->helpId(), u"coverage"_s);
    QVERIFY(helpText(u"coverage"_s));
    // No line is of a State.
    part<QComboBox>(u"coverage.by"_s)->setCurrentIndex(2);
    QVERIFY(!chart()->grid().lines.contains(u"Sweden"_s));
}

void CoveragePageTest::chart_walksByKeysAndOpens()
{
    QVERIFY(chart()->hasFocus());
    QTest::keyClick(chart(), Qt::Key_Down);
    QCOMPARE(chart()->currentLine(), 1);
    QTest::keyClick(chart(), Qt::Key_Up);
    QTest::keyClick(chart(), Qt::Key_Up);
    QCOMPARE(chart()->currentLine(), 0);
    QVERIFY2(words().contains(u"Taken up: "_s), qPrintable(words()));
    QCOMPARE(m_page->records()->topLevelItemCount(), chart()->grid().mark(0, 0).value);
    QTest::keyClick(chart(), Qt::Key_Right);
    QTest::keyClick(chart(), Qt::Key_Right);
    QTest::keyClick(chart(), Qt::Key_Right);
    QCOMPARE(chart()->currentColumn(), 2);
    QVERIFY(words().contains(u"Nothing entered yet: "_s));
    QTest::keyClick(chart(), Qt::Key_Return);
    QVERIFY(m_page->records()->hasFocus());
    QTest::keyClick(m_page->records(), Qt::Key_Return);
    QCOMPARE(m_setup->navigator.record, chart()->grid().mark(0, 2).records.first());
}

void CoveragePageTest::marks_lieApart_data()
{
    QTest::addColumn<bool>("mirrored");
    QTest::addColumn<int>("width");
    QTest::newRow("wide") << false << 1200;
    QTest::newRow("narrow") << false << 700;
    QTest::newRow("mirrored") << true << 1000;
}

void CoveragePageTest::marks_lieApart()
{
    QFETCH(bool, mirrored);
    QFETCH(int, width);
    QGuiApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    m_page->resize(width, 760);
    QCoreApplication::processEvents();
    const CoverageGrid &grid = chart()->grid();
    const QRect view = chart()->viewport()->rect();
    for (int line = 0; line < grid.lines.size(); ++line)
        for (int column = 0; column < grid.columns.size(); ++column) {
            const QRect mark = chart()->markRect(line, column);
            QCOMPARE(mark.isEmpty(), grid.mark(line, column).value == 0);
            QVERIFY(mark.isEmpty() || (mark.left() >= view.left() && mark.right() <= view.right()));
            if (column > 0)
                QVERIFY(!mark.intersects(chart()->markRect(line, column - 1)));
        }
    if (mirrored)
        QVERIFY(chart()->markRect(0, 0).left() > chart()->markRect(0, 2).left());
}

void CoveragePageTest::click_choosesTheMark()
{
    const QPoint at = chart()->markRect(1, 0).isEmpty() ? chart()->markRect(0, 2).center()
                                                        : chart()->markRect(1, 0).center();
    const int line = chart()->markRect(1, 0).isEmpty() ? 0 : 1;
    QTest::mouseClick(chart()->viewport(), Qt::LeftButton, {}, at);
    QCOMPARE(chart()->currentLine(), line);
    QTest::mouseDClick(chart()->viewport(), Qt::LeftButton, {}, chart()->markRect(0, 0).center());
    QVERIFY(m_page->records()->hasFocus());
    // Beside the marks nothing is chosen.
    QTest::mouseClick(chart()->viewport(), Qt::LeftButton, {}, QPoint(2, chart()->viewport()->height() - 2));
    QCOMPARE(chart()->currentLine(), 0);
}

void CoveragePageTest::table_tellsWhatTheChartsTell()
{
    tab(2);
    const CoverageGrid &grid = m_page->table()->grid();
    const CoverageGrid &bars = chart()->grid();
    QCOMPARE(grid.lines, bars.lines);
    for (int line = 0; line < grid.lines.size(); ++line) {
        int sum = 0;
        for (int column = 0; column < 3; ++column) {
            QCOMPARE(grid.mark(line, column + 1).records, bars.mark(line, column).records);
            sum += bars.mark(line, column).value;
        }
        QCOMPARE(grid.mark(line, 0).value, sum);
    }
    QVERIFY(m_page->table()->hasFocus());
    m_page->table()->setCurrentCell(0, 4);
    QVERIFY2(words().contains(u"Actions: "_s), qPrintable(words()));
    QCOMPARE(m_page->records()->topLevelItemCount(), grid.mark(0, 4).value);
    for (int row = 0; row < m_page->records()->topLevelItemCount(); ++row)
        QVERIFY(!m_page->records()->topLevelItem(row)->text(0).isEmpty());
}

void CoveragePageTest::openList_leadsToTheRecord()
{
    tab(3);
    QTreeWidget *list = m_page->openList();
    const int count = chart()->grid().mark(0, 2).value;
    QVERIFY(list->topLevelItemCount() >= count && count > 0);
    QVERIFY(part<QTabWidget>(u"coverage.tabs"_s)
                ->tabText(3)
                .contains(QString::number(list->topLevelItemCount())));
    QVERIFY(list->hasFocus());
    QVERIFY(!m_page->records()->isVisible());
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(m_setup->navigator.record, chart()->grid().mark(0, 2).records.first());
    QCOMPARE(m_page->currentRecord(), m_setup->navigator.record);
}

void CoveragePageTest::scope_narrowsAllParts()
{
    const auto total = [this] {
        int sum = 0;
        for (int column = 0; column < 3; ++column)
            sum += chart()->grid().mark(0, column).value;
        return sum;
    };
    const int all = total();
    for (const QString &name :
         {u"coverage.meeting"_s, u"coverage.theme"_s, u"coverage.body"_s, u"coverage.period"_s}) {
        auto *box = part<QComboBox>(name);
        QVERIFY2(box->count() > 1, qPrintable(name));
        box->setCurrentIndex(1);
        read();
        QVERIFY2(total() < all, qPrintable(name));
        QCOMPARE(m_page->table()->grid().mark(0, 0).value, total());
        box->setCurrentIndex(0);
        read();
        QCOMPARE(total(), all);
    }
    // A State is no addressee to choose.
    QCOMPARE(part<QComboBox>(u"coverage.body"_s)->findText(u"Sweden"_s), -1);
}

void CoveragePageTest::sharedCopy_tellsRanges()
{
    QVERIFY(part<QComboBox>(u"coverage.by"_s));
    part<QComboBox>(u"coverage.by"_s)->setCurrentIndex(1);
    part<QCheckBox>(u"coverage.shared"_s)->setChecked(true);
    read();
    QCOMPARE(m_page->statusChart()->grid().lines.size(), 1);  // of the whole only
    const CoverageGrid &grid = m_page->table()->grid();
    bool hasRange = false;
    for (const CoverageMark &mark : grid.marks)
        hasRange = hasRange || mark.text() == u"1–2";
    QVERIFY(hasRange);
    QVERIFY(part<QLabel>(u"coverage.note"_s)->text().contains(u"1–2"_s));
}

/// Of two numbers that are both told as a range, the marks are equally large.
void CoveragePageTest::hiddenNumber_hasNoSize()
{
    const auto picture = [this](int value) {
        CoverageChart dots(m_setup->theme, CoverageChart::Form::Dots);
        CoverageGrid grid{
            {u"Line"_s}, {0}, {u"A"_s, u"B"_s}, {{value, NumberShow::Few}, {9, NumberShow::Exact}}};
        dots.setGrid(grid);
        dots.resize(500, 200);
        return dots.grab().toImage();
    };
    QCOMPARE(picture(1), picture(2));
}

void CoveragePageTest::assistiveTechnology_readsMarks()
{
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(chart());
    QVERIFY(list);
    QCOMPARE(list->role(), QAccessible::List);
    QCOMPARE(list->childCount(), int(chart()->grid().marks.size()));
    chart()->setCurrent(0, 2);
    QAccessibleInterface *mark = list->focusChild();
    QVERIFY(mark);
    QCOMPARE(mark->text(QAccessible::Name), chart()->grid().words(0, 2));
    QVERIFY(mark->state().selected && mark->state().focused);
    QCOMPARE(list->indexOfChild(mark), 2);
    QVERIFY(chart()->accessibleDescription().contains(u"Nothing entered yet"_s));
    const QPoint middle = mark->rect().center();
    QCOMPARE(list->childAt(middle.x(), middle.y()), mark);
    for (QWidget *widget : m_page->findChildren<QWidget *>(QRegularExpression(u"^coverage\\."_s)))
        if (widget->focusPolicy() & Qt::TabFocus)
            QVERIFY2(!widget->accessibleName().isEmpty() || !widget->property("text").toString().isEmpty(),
                     qPrintable(widget->objectName()));
}

void CoveragePageTest::commit_isFollowed()
{
    const CoverageMark before = chart()->grid().mark(0, 2);
    FollowUp entry{.id = m_setup->workspace->newId(),
                   .description = LocalText(u"en"_s, u"Something is done"_s)};
    entry.recommendations = {before.records.first()};
    entry.status = u"under_way"_s;
    ChangeSet changes;
    changes.label.verb = u"create"_s;
    changes.records << creation(toRow(entry));
    QVERIFY(m_setup->workspace->apply(changes));
    read();
    QTRY_COMPARE(chart()->grid().mark(0, 2).value, before.value - 1);
}

void CoveragePageTest::state_comesBack()
{
    part<QComboBox>(u"coverage.by"_s)->setCurrentIndex(3);
    part<QComboBox>(u"coverage.meeting"_s)->setCurrentIndex(2);
    read();
    chart()->setCurrent(0, 2);
    const QVariantMap state = m_page->saveState();
    const CoverageGrid before = chart()->grid();
    make(m_setup->context);
    m_page->restoreState(state);
    read();
    QTRY_COMPARE(chart()->grid().lines, before.lines);
    QCOMPARE(chart()->grid().mark(0, 2).value, before.mark(0, 2).value);
    QCOMPARE(chart()->currentColumn(), 2);
    // Brought back before anything was read.
    CoveragePage fresh(m_setup->context);
    fresh.restoreState(state);
    fresh.refresh();
    QTRY_VERIFY(!fresh.isBusy());
    QTRY_COMPARE(fresh.takeUpChart()->grid().lines, before.lines);
    QCOMPARE(fresh.takeUpChart()->currentColumn(), 2);
}

void CoveragePageTest::paper_hasTheScope()
{
    QVERIFY(m_page->canPrint());
    m_page->print();
    QCOMPARE(m_setup->navigator.recipe, u"coverage"_s);
    part<QComboBox>(u"coverage.meeting"_s)->setCurrentIndex(1);
    read();
    m_page->print();
    QVERIFY2(m_setup->navigator.recipe.startsWith(u"coverage@meeting="_s),
             qPrintable(m_setup->navigator.recipe));
    SetChooser files;
    BriefPage paper(m_setup->context, files, {}, m_setup->navigator.recipe);
    QCOMPARE(paper.title(), u"Coverage"_s);
    const BriefRequest request = paperRequest(m_setup->navigator.recipe, {});
    QCOMPARE(request.recipe, u"coverage"_s);
    QVERIFY(!CoverageOrder::parse(request.at).scope.meeting.isNull());
}

void CoveragePageTest::nothing_offersTheNextStep()
{
    QTemporaryDir folder;
    Workspace::Options options;
    options.registry = &allKinds();
    auto made = createStarter(folder.filePath(u"empty.trilateral"_s), options, false);
    QVERIFY(made);
    AppContext context = m_setup->context;
    context.workspace = made->get();
    make(context);
    QCOMPARE(m_page->findChild<QStackedWidget *>()->currentIndex(), 1);
    QVERIFY(!m_page->canPrint());
    QTest::mouseClick(part<QPushButton>(u"coverage.add"_s), Qt::LeftButton);
    QCOMPARE(m_setup->navigator.newKind, u"recommendation"_s);
    m_page.reset();
}

/// Two thousand, with a thousand follow-ups: read beside the window, and each mark leads to its records.
void CoveragePageTest::manyRecommendations_areShown()
{
    WorkspaceFixture fixture(allKinds());
    const auto workspace = fixture.create(u"many"_s);
    CoverageWorld(5, 2000).save(*workspace);
    AppContext context = m_setup->context;
    context.workspace = workspace.get();
    const auto closed = qScopeGuard([this] { m_page.reset(); });  // before its workspace, however this ends
    make(context);
    QTRY_VERIFY_WITH_TIMEOUT(!chart()->grid().isEmpty(), kPatience);
    const CoverageGrid &grid = chart()->grid();
    QVERIFY(grid.mark(0, 0).value > 500 && grid.mark(0, 2).value > 100);
    chart()->setCurrent(0, 0);
    QCOMPARE(m_page->records()->topLevelItemCount(), grid.mark(0, 0).value);
    part<QCheckBox>(u"coverage.shared"_s)->setChecked(true);
    read();
    QTRY_COMPARE_WITH_TIMEOUT(m_page->statusChart()->grid().lines.size(), 1, kPatience);
}

void CoveragePageTest::place_isInTheSideBar()
{
    SetChooser files;
    const PageFactories make = app::pageFactories(files, nullptr);
    const auto at =
        std::find_if(make.placePages.begin(), make.placePages.end(),
                     [](const PageFactories::PlacePage &place) { return place.key == u"coverage"; });
    QVERIFY(at != make.placePages.end());
    QCOMPARE(at->place, Place::Recommendations);
    AppContext context = m_setup->context;
    const std::unique_ptr<Page> page(at->make(context));
    QVERIFY(qobject_cast<CoveragePage *>(page.get()));
}

QTEST_MAIN(CoveragePageTest)
#include "tst_coveragepage.moc"
