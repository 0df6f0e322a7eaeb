// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What assistive technology is given by widgets that paint their parts: walked, acted on and listened to through QAccessible
// and nothing else. A picture with known faults shows that the walk finds them.

#include "core/kinds/activity.h"
#include "core/rules/evidencechart.h"
#include "core/rules/plantimeline.h"
#include "tests/ui/accesswatch.h"
#include "tests/ui/briefsamples.h"
#include "ui/pages/briefpreview.h"
#include "ui/pages/coverage/coveragechart.h"
#include "ui/pages/evidence/chainview.h"
#include "ui/pages/plans/loadchart.h"
#include "ui/pages/plans/timelineview.h"
#include "ui/pages/requests/spreadchart.h"
#include "ui/render/paginator.h"
#include "ui/services/theme.h"
#include "ui/widgets/chartaccess.h"

#include <QAccessible>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace tri;
using namespace tri::test;
using namespace tri::ui;
using namespace Qt::StringLiterals;

using Action = QAccessibleActionInterface;

namespace {

RecordId idOf(int number)
{
    return {1, quint64(number)};
}

/// Two groups of two activities, and one more.
std::shared_ptr<PlanTimeline> plan(int first)
{
    auto made = std::make_shared<PlanTimeline>();
    const auto add = [&](int depth, int parent, PlanLevel level, const QString &title) {
        TimelineRow row;
        row.id = idOf(first + int(made->rows.size()));
        row.depth = depth;
        row.parent = parent;
        row.level = level;
        row.title = title;
        row.number = QString::number(made->rows.size() + 1);
        const QDate from = QDate(2014, 1, 6).addDays(20 * made->rows.size());
        row.from = PartialDate(from);
        row.to = PartialDate(from.addDays(30));
        row.span = {from, from, from.addDays(30), from.addDays(30)};
        made->rows << row;
    };
    add(0, -1, PlanLevel::Objective, u"Data"_s);
    add(1, 0, PlanLevel::Activity, u"Indicators"_s);
    add(1, 0, PlanLevel::Activity, u"Hearing"_s);
    add(0, -1, PlanLevel::Objective, u"Decent work"_s);
    add(1, 3, PlanLevel::Activity, u"Recruitment"_s);
    made->today = QDate(2014, 2, 1);
    made->first = made->earliest = QDate(2014, 1, 1);
    made->last = made->latest = QDate(2014, 12, 31);
    return made;
}

std::shared_ptr<EvidenceChart> chain(int nodes)
{
    auto made = std::make_shared<EvidenceChart>();
    for (int i = 0; i < nodes; ++i) {
        ChartNode node;
        node.id = idOf(100 + i);
        node.name = u"Record %1"_s.arg(i);
        node.position = u"%1 of %2"_s.arg(i + 1).arg(nodes);
        node.row = i;
        made->nodes << node;
    }
    made->rows = nodes;
    made->center = idOf(100);
    return made;
}

CoverageGrid grid(int lines)
{
    CoverageGrid made;
    made.columns = {u"Taken up"_s, u"Other entries"_s, u"None"_s};
    for (int line = 0; line < lines; ++line) {
        made.lines << u"Theme %1"_s.arg(line);
        made.levels << 0;
        for (int column = 0; column < 3; ++column)
            made.marks << CoverageMark{line == 1 && column == 1 ? 0 : line + column + 1};
    }
    return made;
}

LoadBars bars(int lines)
{
    LoadBars made;
    made.columns = {u"Q1"_s, u"Q2"_s};
    for (int line = 0; line < lines; ++line) {
        made.lines << u"Agency %1"_s.arg(line);
        made.counts << line << line + 1;
    }
    made.words = [](int line, int column) { return u"Agency %1, quarter %2"_s.arg(line).arg(column + 1); };
    return made;
}

QList<SpreadRow> spreads(int rows)
{
    QList<SpreadRow> made;
    for (int row = 0; row < rows; ++row) {
        DaySpread days;
        days.values = {row + 1, row + 5, row + 9};
        made << SpreadRow{u"Group %1"_s.arg(row), days, u"%1 days"_s.arg(row + 5), u"In the middle %1 days"_s.arg(row + 5)};
    }
    return made;
}

/// Paints nothing; has the fault it is told to have.
class FaultyView final : public QWidget {
    Q_OBJECT
public:
    enum class Fault { None, NoName, NoRole, Nowhere, Unseen, WrongPlace, Lost };
    explicit FaultyView(Fault fault) : kind(fault) { setAccessibleName(u"Faulty"_s); }
    Fault kind;
};

class FaultyAccess final : public ChartAccess {
public:
    explicit FaultyAccess(FaultyView *view) : ChartAccess(view, QAccessible::List), m_fault(view->kind) {}
    using Fault = FaultyView::Fault;
    [[nodiscard]] int partCount() const override { return 3; }
    [[nodiscard]] ChartPart part(int place) const override
    {
        ChartPart made;
        made.name = m_fault == Fault::NoName && place == 1 ? QString() : u"Part"_s;
        if (m_fault == Fault::NoRole && place == 2)
            made.role = QAccessible::NoRole;
        return made;
    }
    [[nodiscard]] QRect partRect(int place) const override
    {
        const QRect right(0, 20 * place, 50, 20);
        return m_fault == Fault::Nowhere && place == 1 ? QRect()
            : m_fault == Fault::Unseen && place == 1   ? right.translated(0, 1000)
                                                       : right;
    }
    [[nodiscard]] QRect partsArea() const override
    {
        return m_fault == Fault::Unseen ? QRect(0, 0, 2000, 2000) : ChartAccess::partsArea();
    }
    [[nodiscard]] int placeOf(int key) const override
    {
        return m_fault == Fault::WrongPlace && key == 2 ? 0 : m_fault == Fault::Lost && key == 0 ? -1 : key;
    }

private:
    Fault m_fault;
};

}  // namespace

class TestAccess final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void faults_areFound_data();
    void faults_areFound();
    void charts_areRead_data();
    void charts_areRead();
    void charts_areActedOn_data() { charts_areRead_data(); }
    void charts_areActedOn();
    void charts_tellWhatHappens_data() { charts_areRead_data(); }
    void charts_tellWhatHappens();
    void charts_tellNoFocusTheyDoNotHave_data() { charts_areRead_data(); }
    void charts_tellNoFocusTheyDoNotHave();
    void charts_forgetWhatIsGone_data() { charts_areRead_data(); }
    void charts_forgetWhatIsGone();
    void timeline_folds();
    void preview_isADocument();

private:
    /// The chart of that name with its first content, shown and with the keyboard.
    QWidget *show(const QString &name, Qt::LayoutDirection direction = Qt::LeftToRight);
    void load(const QString &name, bool anew);
    [[nodiscard]] QAccessibleInterface *access() const
    {
        return QAccessible::queryAccessibleInterface(m_widget.get());
    }

    Theme m_theme;
    std::unique_ptr<QWidget> m_widget;
};

void TestAccess::initTestCase()
{
    QLocale::setDefault(QLocale(u"en_GB"_s));
}

void TestAccess::load(const QString &name, bool anew)
{
    QWidget *widget = m_widget.get();
    if (name == u"timeline")
        static_cast<TimelineView *>(widget)->setTimeline(plan(anew ? 50 : 1));
    else if (name == u"chain")
        static_cast<ChainView *>(widget)->setChart(chain(anew ? 3 : 4));
    else if (name == u"bars" || name == u"dots")
        static_cast<CoverageChart *>(widget)->setGrid(grid(anew ? 3 : 4));
    else if (name == u"load")
        static_cast<LoadChart *>(widget)->setBars(bars(anew ? 3 : 4));
    else
        static_cast<SpreadChart *>(widget)->setRows(spreads(anew ? 3 : 4));
}

QWidget *TestAccess::show(const QString &name, Qt::LayoutDirection direction)
{
    if (name == u"timeline")
        m_widget = std::make_unique<TimelineView>(m_theme);
    else if (name == u"chain")
        m_widget = std::make_unique<ChainView>(m_theme);
    else if (name == u"bars" || name == u"dots")
        m_widget = std::make_unique<CoverageChart>(
            m_theme, name == u"bars" ? CoverageChart::Form::Bars : CoverageChart::Form::Dots);
    else if (name == u"load")
        m_widget = std::make_unique<LoadChart>(m_theme);
    else
        m_widget = std::make_unique<SpreadChart>(m_theme);
    if (m_widget->accessibleName().isEmpty())
        m_widget->setAccessibleName(name);  // pages give it where there are several
    m_widget->setLayoutDirection(direction);
    m_widget->resize(1100, 500);
    load(name, false);
    m_widget->show();
    m_widget->activateWindow();
    if (!QTest::qWaitForWindowActive(m_widget.get()))
        return nullptr;
    m_widget->setFocus();
    return m_widget.get();
}

void TestAccess::faults_areFound_data()
{
    using Fault = FaultyView::Fault;
    QTest::addColumn<int>("fault");
    QTest::addColumn<QString>("words");
    QTest::newRow("none") << int(Fault::None) << QString();
    QTest::newRow("name") << int(Fault::NoName) << u"part 1 has no name"_s;
    QTest::newRow("role") << int(Fault::NoRole) << u"part 2 has no role"_s;
    QTest::newRow("nowhere") << int(Fault::Nowhere) << u"part 1 stands nowhere"_s;
    QTest::newRow("unseen") << int(Fault::Unseen) << u"part 1 says that it is in sight, and is not"_s;
    QTest::newRow("place") << int(Fault::WrongPlace) << u"part 2 stands at another place"_s;
    QTest::newRow("lost") << int(Fault::Lost) << u"part 0 is not there"_s;
}

void TestAccess::faults_areFound()
{
    QFETCH(int, fault);
    QFETCH(QString, words);
    installChartAccess<FaultyAccess, FaultyView>();
    FaultyView view{FaultyView::Fault(fault)};
    view.setFocusPolicy(Qt::StrongFocus);
    view.resize(200, 200);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    const QStringList faults = accessFaults(&view);
    if (words.isEmpty())
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    else
        QVERIFY2(faults.contains(words), qPrintable(faults.join(u'\n')));
}

void TestAccess::charts_areRead_data()
{
    QTest::addColumn<QString>("chart");
    QTest::addColumn<int>("direction");
    for (const char *name : {"timeline", "chain", "bars", "dots", "load", "spread"}) {
        QTest::addRow("%s", name) << QString::fromLatin1(name) << int(Qt::LeftToRight);
        QTest::addRow("%s mirrored", name) << QString::fromLatin1(name) << int(Qt::RightToLeft);
    }
}

void TestAccess::charts_areRead()
{
    QFETCH(QString, chart);
    QFETCH(int, direction);
    QVERIFY(show(chart, Qt::LayoutDirection(direction)));
    QVERIFY(access()->childCount() > 2);
    const QStringList faults = accessFaults(m_widget.get());
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    QCOMPARE(access()->role(), chart == u"timeline" ? QAccessible::Tree : QAccessible::List);
    for (int place = 0; place < access()->childCount(); ++place) {
        const QAccessibleInterface *part = access()->child(place);
        QVERIFY(part->state().focusable && part->state().selectable);
        QVERIFY(!part->text(QAccessible::Description).isEmpty() || !part->text(QAccessible::Value).isEmpty());
    }
    // Small, so that it scrolls: what is out of sight says so, and is found again when it is chosen.
    m_widget->resize(300, 130);
    const QStringList small = accessFaults(m_widget.get());
    QVERIFY2(small.isEmpty(), qPrintable(small.join(u'\n')));
    QAccessibleInterface *last = access()->child(access()->childCount() - 1);
    last->actionInterface()->doAction(Action::setFocusAction());
    QVERIFY(last->state().focused);
    QVERIFY(!last->state().offscreen);
}

void TestAccess::charts_areActedOn()
{
    QFETCH(QString, chart);
    QFETCH(int, direction);
    QVERIFY(show(chart, Qt::LayoutDirection(direction)));
    m_widget->clearFocus();
    QAccessibleInterface *third = access()->child(2);
    third->actionInterface()->doAction(Action::setFocusAction());
    QVERIFY(m_widget->hasFocus());
    QVERIFY(third->state().focused && third->state().selected);
    QCOMPARE(access()->focusChild(), third);
    const char *signal = chart == u"timeline" || chart == u"chain" ? "2opened(tri::RecordId)" : "2activated()";
    QSignalSpy opened(m_widget.get(), signal);
    QVERIFY(opened.isValid());
    QAccessibleInterface *second = access()->child(1);
    QVERIFY(second->actionInterface()->actionNames().contains(Action::pressAction()));
    second->actionInterface()->doAction(Action::pressAction());
    QCOMPARE(opened.count(), 1);
    QVERIFY(second->state().selected);
    QVERIFY(!third->state().selected);
    if (chart == u"chain")
        QCOMPARE(static_cast<ChainView *>(m_widget.get())->currentRecord(), idOf(101));
    m_widget->setEnabled(false);
    second->actionInterface()->doAction(Action::pressAction());
    QCOMPARE(opened.count(), 1);
    QVERIFY(second->state().disabled);
}

void TestAccess::charts_tellWhatHappens()
{
    TRI_NEEDS_LISTENER;
    QFETCH(QString, chart);
    QFETCH(int, direction);
    QVERIFY(show(chart, Qt::LayoutDirection(direction)));
    m_widget->clearFocus();
    AccessWatch watch;
    m_widget->setFocus();
    const int first = access()->indexOfChild(access()->focusChild());
    QTRY_COMPARE(watch.part(QAccessible::Focus, m_widget.get()), first);
    watch.clear();
    access()->child(2)->actionInterface()->doAction(Action::setFocusAction());
    QCOMPARE(watch.part(QAccessible::Focus, m_widget.get()), 2);
    QCOMPARE(watch.part(QAccessible::Selection, m_widget.get()), 2);
    QCOMPARE(watch.last(QAccessible::Focus, m_widget.get())->name, access()->child(2)->text(QAccessible::Name));
    QVERIFY(watch.count(QAccessible::DescriptionChanged, m_widget.get()) > 0);
    watch.clear();
    QTest::keyClick(m_widget.get(), Qt::Key_Home);
    QCOMPARE(watch.part(QAccessible::Focus, m_widget.get()), access()->indexOfChild(access()->focusChild()));
    watch.clear();
    load(chart, true);
    QVERIFY(watch.count(QAccessible::ObjectReorder, m_widget.get()) > 0);
}

void TestAccess::charts_tellNoFocusTheyDoNotHave()
{
    TRI_NEEDS_LISTENER;
    QFETCH(QString, chart);
    QFETCH(int, direction);
    QVERIFY(show(chart, Qt::LayoutDirection(direction)));
    m_widget->clearFocus();
    QCoreApplication::processEvents();
    AccessWatch watch;
    load(chart, true);
    auto *parts = dynamic_cast<ChartAccess *>(access());
    QVERIFY(parts);
    parts->choosePart(2);
    QCOMPARE(watch.count(QAccessible::Focus, m_widget.get()), 0);
    QCOMPARE(watch.part(QAccessible::Selection, m_widget.get()), 2);
}

void TestAccess::charts_forgetWhatIsGone()
{
    QFETCH(QString, chart);
    QFETCH(int, direction);
    QVERIFY(show(chart, Qt::LayoutDirection(direction)));
    const QAccessible::Id before = QAccessible::uniqueId(access()->child(1));
    load(chart, true);
    QVERIFY(!QAccessible::accessibleInterface(before));
    const QStringList faults = accessFaults(m_widget.get());
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    const QAccessible::Id now = QAccessible::uniqueId(access()->child(1));
    m_widget.reset();
    QVERIFY(!QAccessible::accessibleInterface(now));
}

void TestAccess::timeline_folds()
{
    TRI_NEEDS_LISTENER;
    auto *view = static_cast<TimelineView *>(show(u"timeline"_s));
    QVERIFY(view);
    QAccessibleInterface *group = access()->child(0);
    QAccessibleInterface *below = access()->child(1);
    QAccessibleInterface *next = access()->child(3);
    QVERIFY(group->state().expandable && group->state().expanded);
    QVERIFY(!below->state().expandable);
    QVERIFY(!below->actionInterface()->actionNames().contains(Action::toggleAction()));
    AccessWatch watch;
    group->actionInterface()->doAction(Action::toggleAction());
    QVERIFY(view->isFolded(0));
    QVERIFY(group->state().collapsed && !group->state().expanded);
    QCOMPARE(access()->childCount(), 3);
    const AccessWatch::Heard *told = watch.last(QAccessible::StateChanged, view);
    QVERIFY(told);
    QCOMPARE(told->child, 0);
    QVERIFY(told->changed.expanded);
    QCOMPARE(watch.count(QAccessible::ObjectReorder, view), 1);
    // What is folded away is no more; what stands below it is the same in another place.
    QVERIFY(!below->isValid());
    QVERIFY(below->text(QAccessible::Name).isEmpty());
    below->actionInterface()->doAction(Action::pressAction());
    QVERIFY(next->isValid());
    QCOMPARE(access()->indexOfChild(next), 1);
    QCOMPARE(access()->child(1), next);
    // What is chosen from elsewhere comes into sight, and its group says so.
    watch.clear();
    view->setCurrentRow(2);
    QVERIFY(group->state().expanded);
    QVERIFY(watch.last(QAccessible::StateChanged, view));
    QVERIFY(below->isValid());
    QCOMPARE(watch.part(QAccessible::Focus, view), 2);
    const QStringList faults = accessFaults(view);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestAccess::preview_isADocument()
{
    TRI_NEEDS_LISTENER;
    BriefPreview preview(m_theme);
    preview.resize(700, 700);
    preview.setDocument(paginate(samples::meetingBrief()));
    preview.show();
    QVERIFY(QTest::qWaitForWindowExposed(&preview));
    QAccessibleInterface *paper = QAccessible::queryAccessibleInterface(&preview);
    QCOMPARE(paper->role(), QAccessible::Document);
    QCOMPARE(paper->text(QAccessible::Name), preview.accessibleName());
    QVERIFY(preview.document().pages.size() > 1);
    const QStringList faults = accessFaults(&preview);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    QString all;
    QAccessibleInterface *heading = nullptr;
    for (int place = 0; place < paper->childCount(); ++place) {
        QAccessibleInterface *text = paper->child(place);
        QVERIFY(text->role() == QAccessible::Heading || text->role() == QAccessible::StaticText);
        if (text->role() == QAccessible::Heading && text->state().offscreen)
            heading = text;
        all += text->text(QAccessible::Name) + u'\n';
    }
    // All that the pages say, each once, whatever page it is on.
    for (int page = 0; page < preview.document().pages.size(); ++page) {
        for (const PlacedLine &line : preview.document().pages[page].lines)
            if (!isFurniture(preview.document().flow(line).role))
                QVERIFY2(all.contains(preview.document().text(line).trimmed()),
                         qPrintable(preview.document().text(line)));
    }
    QVERIFY(heading);
    heading->actionInterface()->doAction(Action::pressAction());
    QVERIFY(preview.currentPage() > 0);
    AccessWatch watch;
    preview.verticalScrollBar()->setValue(0);
    QVERIFY(watch.count(QAccessible::NameChanged, &preview) > 0);  // it is another page
    const QAccessible::Id before = QAccessible::uniqueId(paper->child(0));
    preview.setDocument(paginate(samples::emptyBrief()));
    QVERIFY(watch.count(QAccessible::ObjectReorder, &preview) > 0);
    QVERIFY(!QAccessible::accessibleInterface(before));
}

QTEST_MAIN(TestAccess)
#include "tst_access.moc"
