// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/coverage/coveragepage.h"

#include "core/base/clock.h"
#include "core/base/partstext.h"
#include "core/workspace/workspace.h"
#include "ui/pages/coverage/coveragebar.h"
#include "ui/pages/coverage/coveragechart.h"
#include "ui/pages/coverage/coveragetable.h"
#include "ui/records/openactions.h"
#include "ui/services/latestwork.h"
#include "ui/services/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/themedlabel.h"

#include <QAction>
#include <QHeaderView>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kIdRole = Qt::UserRole;

RecordId idAt(const QTreeWidget *list)
{
    const QTreeWidgetItem *item = list->currentItem();
    return item ? RecordId::parse(item->data(0, kIdRole).toString()).value_or(RecordId()) : RecordId();
}

}  // namespace

CoveragePage::CoveragePage(const AppContext &context, QWidget *parent)
    : Page(parent), m_context(context), m_work(new LatestWork(this)),
      m_header(new PageHeader(*context.theme, this)), m_notice(new NoticeBar(*context.theme, this)),
      m_stack(new QStackedWidget(this)), m_empty(new EmptyState(*context.theme, m_stack)),
      m_bar(new CoverageBar(*context.theme, this)), m_tabs(new QTabWidget(this)),
      m_takeUp(new CoverageChart(*context.theme, CoverageChart::Form::Bars, m_tabs)),
      m_status(new CoverageChart(*context.theme, CoverageChart::Form::Dots, m_tabs)),
      m_table(new CoverageTable(*context.theme, m_tabs)), m_openList(new QTreeWidget(m_tabs)),
      m_below(new QWidget(this)),
      m_words(new ThemedLabel(*context.theme, Theme::Type::Body, Theme::Role::Text, m_below)),
      m_records(new QTreeWidget(m_below)),
      m_note(new ThemedLabel(*context.theme, Theme::Type::Caption, Theme::Role::Muted, this)),
      m_open(new QAction(context.theme->icon(u"document-open"_s), tr("Open"), this)),
      m_print(new QAction(context.theme->icon(u"document-print-preview"_s), tr("Paper"), this))
{
    setObjectName(u"coverage_page"_s);
    m_header->setTitle(title());
    setUpActions();
    setUpChart(m_takeUp, u"coverage.take_up"_s, tr("Recommendations taken up"));
    setUpChart(m_status, u"coverage.status"_s, tr("Follow-ups by status word"));
    setUpTable();
    setUpList(m_openList, u"coverage.open"_s, tr("Nothing entered yet"));
    setUpList(m_records, u"coverage.records"_s, tr("Records of the chosen number"));
    setUpEmpty();
    m_stack->addWidget(makeBody());
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_notice);
    column->addWidget(m_stack, 1);
    connect(m_bar, &CoverageBar::scopeChanged, this, &CoveragePage::order);
    connect(m_bar, &CoverageBar::byChanged, this, &CoveragePage::fill);
    connect(m_tabs, &QTabWidget::currentChanged, this, &CoveragePage::showMark);
    connect(context.workspace, &Workspace::committed, this, [this] {
        m_isStale = true;
        if (isVisible())  // else the shell refreshes the page when it comes back
            refresh();
    });
}

QWidget *CoveragePage::makeBody()
{
    const Theme &theme = *m_context.theme;
    m_tabs->setObjectName(u"coverage.tabs"_s);
    m_tabs->setAccessibleName(title());
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setAccessibleName(title());
    m_tabs->addTab(m_takeUp, tr("Recommendations"));
    m_tabs->addTab(m_status, tr("Status words"));
    m_tabs->addTab(m_table, tr("Table"));
    m_tabs->addTab(m_openList, tr("Nothing entered yet"));
    m_words->setObjectName(u"coverage.words"_s);
    m_words->setWordWrap(true);
    m_note->setObjectName(u"coverage.note"_s);
    m_note->setWordWrap(true);
    auto *lower = new QVBoxLayout(m_below);
    lower->setContentsMargins(0, theme.space(2), 0, 0);
    lower->setSpacing(theme.space(1));
    lower->addWidget(m_words);
    lower->addWidget(m_records, 1);
    auto *split = new QSplitter(Qt::Vertical);
    split->addWidget(m_tabs);
    split->addWidget(m_below);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 1);
    split->setChildrenCollapsible(false);
    auto *body = new QWidget(m_stack);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(theme.space(6), theme.space(2), theme.space(6), theme.space(3));
    column->setSpacing(theme.space(2));
    column->addWidget(m_bar);
    column->addWidget(split, 1);
    column->addWidget(m_note);
    return body;
}

void CoveragePage::setUpActions()
{
    m_open->setObjectName(u"coverage.open_record"_s);
    m_open->setToolTip(tr("Open the chosen record (Enter)"));
    connect(m_open, &QAction::triggered, this, &CoveragePage::openCurrent);
    m_print->setObjectName(u"coverage.paper"_s);
    m_print->setToolTip(tr("Show these numbers as a paper, for the office or to be shared"));
    connect(m_print, &QAction::triggered, this, &CoveragePage::print);
}

void CoveragePage::setUpChart(CoverageChart *chart, const QString &name, const QString &label)
{
    chart->setObjectName(name);
    chart->setAccessibleName(label);
    connect(chart, &CoverageChart::currentChanged, this, &CoveragePage::showMark);
    connect(chart, &CoverageChart::activated, this, &CoveragePage::goToRecords);
}

void CoveragePage::setUpTable()
{
    m_table->setObjectName(u"coverage.table"_s);
    m_table->setAccessibleName(tr("Numbers of coverage"));
    connect(m_table, &QTableWidget::currentCellChanged, this, &CoveragePage::showMark);
    connect(m_table, &QTableWidget::activated, this, &CoveragePage::goToRecords);
}

void CoveragePage::setUpList(QTreeWidget *list, const QString &name, const QString &label)
{
    list->setObjectName(name);
    list->setAccessibleName(label);
    list->setHeaderLabels({tr("Record"), tr("Kind")});
    list->setRootIsDecorated(false);
    list->setIndentation(0);
    list->setUniformRowHeights(true);
    list->setAllColumnsShowFocus(true);
    list->setTabKeyNavigation(false);
    list->setFrameShape(QFrame::NoFrame);
    list->header()->setStretchLastSection(false);
    list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    list->setContextMenuPolicy(Qt::ActionsContextMenu);
    list->addAction(m_open);
    addOpenActions(
        list, m_context, [list] { return idAt(list); }, OpenKeys::CtrlEnter);
    connect(list, &QTreeWidget::itemActivated, m_open, &QAction::trigger);
    connect(list, &QTreeWidget::currentItemChanged, this,
            [this] { m_open->setEnabled(!currentRecord().isNull()); });
}

void CoveragePage::setUpEmpty()
{
    m_empty->setObjectName(u"coverage.empty"_s);
    m_empty->setText(
        tr("No recommendation is entered yet. Enter recommendations of a Forum Meeting, or paste them "
           "into their list from a table. Then it stands here what of them is taken up."));
    QPushButton *add = m_empty->addButton(tr("Add a recommendation"));
    add->setObjectName(u"coverage.add"_s);
    add->setVisible(!m_context.workspace->isReadOnly());
    QPushButton *list = m_empty->addButton(tr("Open the list of recommendations"));
    list->setObjectName(u"coverage.list"_s);
    const QString kind = kindOf<Recommendation>().spec.keyText();
    connect(add, &QPushButton::clicked, this, [this, kind] { m_context.navigator->showNewRecord(kind); });
    connect(list, &QPushButton::clicked, this, [this, kind] { m_context.navigator->showKind(kind); });
}

bool CoveragePage::isBusy() const
{
    return m_work->isBusy();
}

void CoveragePage::refresh()
{
    if (m_isStale || !m_reading)
        order();
}

/// In a thread of its own: it touches nothing of the page. What was read before is counted anew, not read again.
void CoveragePage::order()
{
    const auto known = m_reading && !m_isStale ? m_reading->data : nullptr;
    m_isStale = false;
    const auto make = [workspace = m_context.workspace, known, scope = m_bar->scope(),
                       shared = m_bar->isShared(), today = m_context.clock->today(),
                       language = m_context.contentLanguage](Progress &progress) {
        return readCoveragePage(*workspace, progress, known, scope, shared, today, language);
    };
    m_work->order(make, [this](const Result<SharedCoverage> &made) {
        if (made) {
            take(*made);
        } else {
            m_isStale = true;
            m_notice->showProblem(made.error());
        }
    });
}

void CoveragePage::take(const SharedCoverage &reading)
{
    const bool isNew = !m_reading || m_reading->data != reading->data;
    m_reading = reading;
    if (isNew) {
        m_bar->setData(*reading->data);
        if (m_bar->scope() != reading->scope) {  // what was chosen before is there to choose only now
            order();
            return;
        }
    }
    m_stack->setCurrentIndex(reading->data->recommendations.isEmpty() ? 1 : 0);
    fill();
}

QString CoveragePage::subtitle() const
{
    const CoverageCount &all = m_reading->counted.all;
    return tr("Recommendations: %1. Taken up: %2. Other entries: %3. Nothing entered yet: %4.")
        .arg(all.all().size())
        .arg(all.of(TakeUp::TakenUp).size())
        .arg(all.of(TakeUp::Noted).size())
        .arg(all.of(TakeUp::Nothing).size());
}

void CoveragePage::fill()
{
    if (!m_reading)
        return;
    const Coverage &counted = m_reading->counted;
    const CoverageBy by = m_bar->by();
    m_takeUp->setGrid(takeUpGrid(counted, by));
    m_status->setGrid(statusGrid(counted, by));
    m_table->setGrid(numberGrid(counted, by));
    if (const auto place = std::exchange(m_comesBack, {}))
        m_takeUp->setCurrent(place->first, place->second);
    fillOpen();
    QStringList note{coverageNote(counted, by)};
    if (!m_reading->leftOut.isEmpty())
        note << tr("Left out for others: %1.").arg(partsText(m_reading->leftOut));
    m_note->setText(note.join(u' '));
    const bool empty = m_stack->currentWidget() == m_empty;
    m_header->setSubtitle(empty ? tr("Nothing is entered yet") : subtitle());
    m_header->setActions(empty ? QList<QAction *>() : QList<QAction *>{m_print});
    showMark();
}

void CoveragePage::fillOpen()
{
    const Coverage &counted = m_reading->counted;
    m_openList->clear();
    QList<QTreeWidgetItem *> items;
    const auto add = [&](const RecordIds &ids, const QString &kind) {
        for (const RecordId &id : ids) {
            auto *item = new QTreeWidgetItem({m_reading->titleOf(id), kind});
            item->setData(0, kIdRole, id.toString());
            item->setSizeHint(0, QSize(0, m_context.theme->rowHeight()));
            items << item;
        }
    };
    add(counted.all.of(TakeUp::Nothing), kindOf<Recommendation>().spec.labelText());
    add(counted.openPriorities, tr("Shared priority"));
    m_openList->addTopLevelItems(items);
    if (!items.isEmpty())
        m_openList->setCurrentItem(items.first());
    m_tabs->setTabText(OpenTab, tr("Nothing entered yet (%1)").arg(items.size()));
}

const CoverageMark *CoveragePage::currentMark() const
{
    const auto ofChart = [](const CoverageChart *chart) {
        return chart->grid().isEmpty() ? nullptr
                                       : &chart->grid().mark(chart->currentLine(), chart->currentColumn());
    };
    switch (m_tabs->currentIndex()) {
    case TakeUpTab: return ofChart(m_takeUp);
    case StatusTab: return ofChart(m_status);
    case TableTab:
        return m_table->currentRow() < 0 || m_table->currentColumn() < 0
            ? nullptr
            : &m_table->grid().mark(m_table->currentRow(), m_table->currentColumn());
    default: return nullptr;
    }
}

QString CoveragePage::currentWords() const
{
    switch (m_tabs->currentIndex()) {
    case TakeUpTab: return m_takeUp->grid().words(m_takeUp->currentLine(), m_takeUp->currentColumn());
    case StatusTab: return m_status->grid().words(m_status->currentLine(), m_status->currentColumn());
    default: return m_table->grid().words(m_table->currentRow(), m_table->currentColumn());
    }
}

void CoveragePage::showMark()
{
    const CoverageMark *mark = currentMark();
    m_below->setVisible(m_tabs->currentIndex() != OpenTab);
    m_records->clear();
    m_words->setText(mark ? currentWords() : QString());
    QList<QTreeWidgetItem *> items;
    if (mark && m_reading) {
        QHash<RecordId, QString> kinds;
        const CoverageCount &all = m_reading->counted.all;
        for (std::size_t i = 0; i < kActionKinds; ++i)
            for (const RecordId &id : all.actions[i])
                kinds.insert(id, actionKindText(ActionKind(i)));
        for (const RecordIds &ids : all.followUps)
            for (const RecordId &id : ids)
                kinds.insert(id, actionKindText(ActionKind::FollowUp));
        for (const RecordId &id : all.indicators)
            kinds.insert(id, kindOf<Indicator>().spec.labelText());
        for (const RecordId &id : all.measurements)
            kinds.insert(id, kindOf<Measurement>().spec.labelText());
        const QString usual = kindOf<Recommendation>().spec.labelText();
        for (const RecordId &id : mark->records) {
            auto *item = new QTreeWidgetItem({m_reading->titleOf(id), kinds.value(id, usual)});
            item->setData(0, kIdRole, id.toString());
            item->setSizeHint(0, QSize(0, m_context.theme->rowHeight()));
            items << item;
        }
    }
    m_records->addTopLevelItems(items);
    if (!items.isEmpty())
        m_records->setCurrentItem(items.first());
    m_open->setEnabled(!currentRecord().isNull());
    Q_EMIT actionsChanged();
    Q_EMIT stateChanged();
}

void CoveragePage::goToRecords()
{
    if (m_records->topLevelItemCount() == 1)
        openCurrent();
    else if (m_records->topLevelItemCount() > 1)
        m_records->setFocus(Qt::OtherFocusReason);
}

void CoveragePage::openCurrent()
{
    if (const RecordId id = currentRecord(); !id.isNull())
        m_context.navigator->showRecord(id);
}

RecordId CoveragePage::currentRecord() const
{
    return idAt(m_tabs->currentIndex() == OpenTab ? m_openList : m_records);
}

bool CoveragePage::canPrint() const
{
    return m_reading && m_stack->currentWidget() != m_empty;
}

void CoveragePage::print()
{
    if (!canPrint())
        return;
    CoverageOrder order = m_bar->order();
    order.by.reset();  // the paper has all four tables
    const QString scope = order.toString();
    m_context.navigator->showPaper({}, scope.isEmpty() ? u"coverage"_s : u"coverage@"_s + scope);
}

QVariantMap CoveragePage::saveState() const
{
    return {{u"bar"_s, m_bar->state()},
            {u"tab"_s, m_tabs->currentIndex()},
            {u"line"_s, m_takeUp->currentLine()},
            {u"column"_s, m_takeUp->currentColumn()}};
}

void CoveragePage::restoreState(const QVariantMap &state)
{
    m_bar->restore(state.value(u"bar"_s).toMap());
    m_tabs->setCurrentIndex(std::clamp(state.value(u"tab"_s).toInt(), 0, m_tabs->count() - 1));
    m_comesBack = std::pair{state.value(u"line"_s).toInt(), state.value(u"column"_s).toInt()};
    if (m_reading)
        fill();
}

void CoveragePage::focusFirst()
{
    if (m_stack->currentWidget() == m_empty)
        m_empty->findChild<QPushButton *>()->setFocus(Qt::OtherFocusReason);
    else
        m_tabs->currentWidget()->setFocus(Qt::OtherFocusReason);
}

}  // namespace tri::ui
