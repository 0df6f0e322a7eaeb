// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A sheet of activities becomes a work plan on the pages of the desk: it is read through the mapping, edited in the outline
// and on the timeline, released, changed again, and printed. The papers are what they are meant to be.

#include "core/brief/briefs.h"
#include "core/brief/plaintext.h"
#include "core/kinds/activity.h"
#include "core/kinds/allkinds.h"
#include "core/kinds/document.h"
#include "core/kinds/planversion.h"
#include "core/kinds/workplan.h"
#include "core/rules/plancompare.h"
#include "core/workspace/starter.h"
#include "tests/support/golden.h"
#include "tests/support/workspacefixture.h"
#include "tests/ui/samplesetup.h"
#include "ui/lists/celleditor.h"
#include "ui/pages/plans/outlinemodel.h"
#include "ui/pages/plans/outlineview.h"
#include "ui/pages/plans/planexchange.h"
#include "ui/pages/plans/planpage.h"
#include "ui/pages/plans/timelinepart.h"
#include "ui/pages/plans/timelineview.h"
#include "ui/render/paginator.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>

using namespace tri;
using namespace tri::test;
using namespace tri::ui;
using namespace Qt::StringLiterals;

class TestPlan final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void sheet_becomesThePlan();
    void outline_isEdited();
    void timeline_movesADate();
    void release_freezesTheFirstVersion();
    void changesAfterwards_areTold();
    void papers_areAsTheyAreMeantToBe_data();
    void papers_areAsTheyAreMeantToBe();
    void undoneToTheStart_nothingIsLeft();

private:
    void onDay(const QDate &day) { m_fixture.clock.set(QDateTime(day, QTime(9, 0), Qt::UTC)); }
    void openPage();
    void show(const QString &tab)
    {
        m_page->restoreState({{u"tab"_s, tab}});
        QVERIFY2(find<QWidget>(tab)->isVisible(), qPrintable(tab));
    }
    template <typename T> [[nodiscard]] T *find(const QString &name = {}) const
    {
        T *found = m_page->findChild<T *>(name);
        if (!found)
            qFatal("no %s on the page", qPrintable(name));
        return found;
    }
    [[nodiscard]] RecordId named(const QString &reference) const
    {
        return must(m_workspace->byReference(reference));
    }
    [[nodiscard]] Activity read(const QString &reference) const
    {
        return fromRow<Activity>(must(m_workspace->row(named(reference))));
    }
    /// Types over the cell of a line, as Excel would.
    void type(const QString &reference, const QString &column, const QString &text);

    WorkspaceFixture m_fixture{allKinds()};
    std::unique_ptr<Workspace> m_workspace;
    tri::ui::Theme m_theme;
    std::unique_ptr<Preferences> m_preferences;
    Drafts m_drafts;
    KeptNavigator m_navigator;
    SetChooser m_files;
    AppContext m_context;
    std::unique_ptr<PlanPage> m_page;
    QByteArray m_start;
    RecordId m_plan;
};

void TestPlan::initTestCase()
{
    onDay(QDate(2014, 1, 6));
    m_workspace = must(createStarter(m_fixture.path(u"plan"_s), m_fixture.options(), false));
    m_preferences = std::make_unique<Preferences>(m_fixture.path(u"settings"_s));
    m_context.workspace = m_workspace.get();
    m_context.navigator = &m_navigator;
    m_context.theme = &m_theme;
    m_context.preferences = m_preferences.get();
    m_context.clock = &m_fixture.clock;
    m_context.drafts = &m_drafts;
    m_context.files = &m_files;
    m_start = must(m_workspace->dump());
    m_plan = m_workspace->newId();
    WorkPlan plan{.id = m_plan, .title = LocalText(u"en"_s, u"Multi-Annual Work Plan"_s)};
    plan.reference = u"GMG-MAWP"_s;
    plan.entity = named(u"GMG"_s);
    plan.from = {2013};
    plan.to = {2015};
    plan.status = u"under_way"_s;
    plan.handling = u"shared"_s;
    save(*m_workspace, toRow(plan));
    // The sheet names publications, which are to be there before it is read.
    for (const QString &reference : {u"PUB-CEB14"_s, u"PUB-S0913"_s, u"PUB-S1213"_s, u"PUB-DATAHB"_s,
                                     u"PUB-MMH"_s, u"PUB-UNDAF"_s, u"PUB-VULN"_s, u"PUB-YOUTH2014"_s}) {
        Document publication{.id = m_workspace->newId(),
                             .title = LocalText(u"en"_s, u"Publication "_s + reference)};
        publication.reference = reference;
        save(*m_workspace, toRow(publication));
    }
}

void TestPlan::openPage()
{
    m_page = std::make_unique<PlanPage>(m_context, m_plan);
    m_page->resize(1200, 760);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestPlan::sheet_becomesThePlan()
{
    openPage();
    auto *exchange = new PlanExchange(m_context, m_page.get(), [this] { return m_plan; });
    exchange->importFrom(m_plan, sourceFile(u"tests/data/sheets/workplan_activities.csv"_s));
    QVERIFY(find<QTableWidget>(u"plan_mapping.columns"_s)->isVisible());
    QTest::mouseClick(find<QPushButton>(u"plan_mapping.go"_s), Qt::LeftButton);
    auto *take = find<QPushButton>(u"plan_review.take"_s);
    QVERIFY(take->isVisible());
    QVERIFY2(take->text().contains(u"23"_s), qPrintable(take->text()));  // 2 objectives, 21 activities
    QTest::mouseClick(take, Qt::LeftButton);
    QTRY_COMPARE(int(m_page->plan()->lines.size()), 23);
    // What the sheet numbers keeps its number; what stands under it is numbered on.
    QCOMPARE(m_page->plan()->number(0), u"1"_s);
    QCOMPARE(read(u"WP-001"_s).number, u"1.1"_s);
    QCOMPARE(read(u"WP-001"_s).status, u"done"_s);
    QCOMPARE(read(u"WP-004"_s).owners.size(), 2);
}

void TestPlan::type(const QString &reference, const QString &column, const QString &text)
{
    auto *view = find<OutlineView>();
    auto *model = find<OutlineModel>();
    const int at = model->columnOf(column);
    QVERIFY2(at >= 0, qPrintable(column));
    view->moveTo(model->rowOf(named(reference)), at);
    QTest::keyClicks(view, text.left(1));
    auto *cell = view->findChild<CellEditor *>();
    QVERIFY(cell);
    auto *line = cell->findChild<QLineEdit *>();
    QVERIFY(line);
    QTest::keyClicks(line, text.mid(1));
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_VERIFY(!view->findChild<CellEditor *>());  // so that the next one is not taken for this
}

void TestPlan::outline_isEdited()
{
    show(u"plan.outline"_s);
    type(u"WP-002"_s, u"title"_s, u"Move to a calendar-year chair, and say so on the web site"_s);
    QCOMPARE(read(u"WP-002"_s).title.in(u"en"_s),
             u"Move to a calendar-year chair, and say so on the web site"_s);
    find<OutlineModel>()->setColumns({u"due"_s, u"status"_s});
    type(u"WP-003"_s, u"due"_s, u"2014-06-30"_s);
    QCOMPARE(read(u"WP-003"_s).due.toString(), u"2014-06-30"_s);
    auto *view = find<OutlineView>();
    view->moveTo(find<OutlineModel>()->rowOf(named(u"WP-001"_s)), 0);
    QTest::keyClick(view, Qt::Key_Down, Qt::AltModifier);
    QTRY_COMPARE(read(u"WP-001"_s).number, u"1.2"_s);
    QCOMPARE(read(u"WP-002"_s).number, u"1.1"_s);
}

void TestPlan::timeline_movesADate()
{
    show(u"plan.timeline"_s);
    auto *view = find<TimelineView>();
    view->setFocus();
    view->setCurrentRow(view->timeline()->rowOf(named(u"WP-003"_s)));
    QTest::keyClick(view, Qt::Key_PageDown, Qt::AltModifier);
    auto *reason = find<QLineEdit>(u"plan.timeline.reason"_s);
    QTRY_VERIFY(reason->isVisible());
    QTest::keyClicks(reason, u"The questionnaire goes out later."_s);
    QTest::keyClick(reason, Qt::Key_Return);
    QCOMPARE(read(u"WP-003"_s).due, PartialDate(2014, 9, 30));
    QCOMPARE(read(u"WP-003"_s).firstDue, PartialDate(2014, 6, 30));
}

void TestPlan::release_freezesTheFirstVersion()
{
    show(u"plan.versions"_s);
    find<QPushButton>(u"plan.versions.release_button"_s)->click();
    find<QLineEdit>(u"plan.versions.label"_s)->setText(u"For the Principals"_s);
    find<QPushButton>(u"plan.versions.go"_s)->click();
    Reader reader(*m_workspace);
    const QList<PlanVersion> versions = planVersions(reader, m_plan);
    QCOMPARE(versions.size(), 1);
    QVERIFY(versions.first().gaps.value_or(0) > 0);  // no indicators, no themes: told, and no hindrance
}

void TestPlan::changesAfterwards_areTold()
{
    onDay(QDate(2014, 3, 3));
    openPage();
    show(u"plan.outline"_s);
    find<OutlineModel>()->setColumns({u"due"_s, u"status"_s});
    type(u"WP-003"_s, u"title"_s, u"Ask the agencies what they need"_s);
    auto *view = find<OutlineView>();
    auto *model = find<OutlineModel>();
    const int row = model->rowOf(named(u"WP-004"_s));
    const QString number = read(u"WP-004"_s).number;
    view->moveTo(row, 0);
    QTest::keyClick(view, Qt::Key_Down, Qt::AltModifier);
    QTRY_COMPARE(model->rowOf(named(u"WP-004"_s)), row + 1);
    // A number that was printed stays with its line, wherever the line stands.
    QCOMPARE(read(u"WP-004"_s).number, number);
    QTest::keyClick(view, Qt::Key_Up, Qt::AltModifier);
    QTRY_COMPARE(model->rowOf(named(u"WP-004"_s)), row);
    Reader reader(*m_workspace);
    QCOMPARE(planVersions(reader, m_plan).size(), 1);
}

void TestPlan::papers_areAsTheyAreMeantToBe_data()
{
    QTest::addColumn<BriefRequest>("request");
    const auto of = [this](const QString &recipe, const QString &at, const QString &then,
                           const QString &language) {
        BriefRequest request{.recipe = recipe, .language = language, .date = QDate(2014, 3, 3)};
        request.record = m_plan;
        request.at = at;
        request.then = then;
        return request;
    };
    QTest::newRow("plan-released-en") << of(u"work_plan"_s, u"v1"_s, {}, u"en"_s);
    QTest::newRow("plan-released-ar") << of(u"work_plan"_s, u"v1"_s, {}, u"ar"_s);
    QTest::newRow("plan-changes") << of(u"plan_changes"_s, {}, u"v1"_s, u"en"_s);
    QTest::newRow("plan-gaps") << of(u"plan_gaps"_s, {}, {}, u"en"_s);
}

void TestPlan::papers_areAsTheyAreMeantToBe()
{
    QFETCH(BriefRequest, request);
    const BriefDocument document = must(makeBrief(*m_workspace, request));
    QVERIFY(!paginate(document).pages.isEmpty());
    const QByteArray text = toPlainText(document).toUtf8();
    QVERIFY(text.size() > 500);
    const QString difference = differenceFromGolden(
        u"tests/golden/%1.txt"_s.arg(QString::fromLatin1(QTest::currentDataTag())), text);
    QVERIFY2(difference.isEmpty(), qPrintable(difference));
}

void TestPlan::undoneToTheStart_nothingIsLeft()
{
    m_page.reset();
    while (m_workspace->undoLabel())
        must(m_workspace->undo());
    QCOMPARE(must(m_workspace->dump()), m_start);
}

QTEST_MAIN(TestPlan)
#include "tst_plan.moc"
