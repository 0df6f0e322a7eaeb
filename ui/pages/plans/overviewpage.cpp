// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plans/overviewpage.h"

#include "core/base/partstext.h"
#include "core/workspace/workspace.h"
#include "ui/lists/tableclip.h"
#include "ui/pages/plans/loadchart.h"
#include "ui/pages/plans/overviewmodel.h"
#include "ui/services/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/optionbar.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/plaintip.h"
#include "ui/widgets/themedlabel.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QMimeData>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QTextDocument>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kAxes{OverviewAxis::Themes, OverviewAxis::Areas,  OverviewAxis::Leads,   OverviewAxis::Groups,
                           OverviewAxis::States, OverviewAxis::Plans, OverviewAxis::Quarters};

void choose(QComboBox *box, OverviewAxis axis)
{
    if (const int at = box->findData(int(axis)); at >= 0)
        box->setCurrentIndex(at);
}

}  // namespace

OverviewPage::OverviewPage(const AppContext &context, QWidget *parent)
    : Page(parent), m_context(context), m_header(new PageHeader(*context.theme, this)),
      m_notice(new NoticeBar(*context.theme, this)), m_planButton(new QToolButton(this)),
      m_planMenu(new QMenu(m_planButton)), m_lines(new QComboBox(this)), m_columns(new QComboBox(this)),
      m_form(new QComboBox(this)), m_open(new QCheckBox(tr("Only what is still to be done"), this)),
      m_model(new OverviewModel(*context.theme, this)), m_table(new QTableView(this)),
      m_chart(new LoadChart(*context.theme, this)), m_stack(new QStackedWidget(this)),
      m_empty(new EmptyState(*context.theme, m_stack)), m_below(new QWidget(this)),
      m_words(new ThemedLabel(*context.theme, Theme::Type::Body, Theme::Role::Text, this)),
      m_records(new QTreeWidget(this)),
      m_undated(new ThemedLabel(*context.theme, Theme::Type::Body, Theme::Role::Muted, this))
{
    setObjectName(u"plans_overview"_s);
    m_header->setTitle(title());
    const Theme &theme = *context.theme;
    setUpTable();
    setUpChart();
    setUpActions();
    m_empty->setText(tr("There is nothing to put side by side yet. Activities of work plans make the lines here."));
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_chart);
    m_stack->addWidget(m_empty);
    auto *lower = new QVBoxLayout(m_below);
    lower->setContentsMargins(0, theme.space(2), 0, 0);
    lower->addWidget(m_words);
    lower->addWidget(m_records, 1);
    lower->addWidget(m_undated);
    auto *split = new QSplitter(Qt::Vertical, this);
    split->addWidget(m_stack);
    split->addWidget(m_below);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 1);
    split->setChildrenCollapsible(false);
    auto *body = new QVBoxLayout;
    body->setContentsMargins(theme.space(6), theme.space(2), theme.space(6), theme.space(3));
    body->setSpacing(theme.space(2));
    body->addWidget(makeBar());
    body->addWidget(split, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_notice);
    column->addLayout(body, 1);
    connect(context.workspace, &Workspace::committed, this, [this] {
        if (isVisible())
            refresh();
    });
    connect(context.theme, &Theme::changed, this, &OverviewPage::fitColumns);
    refresh();
}

QWidget *OverviewPage::makeBar()
{
    auto *bar = new OptionBar(*m_context.theme, this);
    const auto add = [bar](const QString &text, QWidget *field, const QString &name) {
        field->setObjectName(name);
        bar->add(text, field);
    };
    m_planButton->setMenu(m_planMenu);
    m_planButton->setPopupMode(QToolButton::InstantPopup);
    m_planButton->setFocusPolicy(Qt::StrongFocus);
    m_planMenu->setObjectName(u"plans.plan_menu"_s);
    for (const OverviewAxis axis : kAxes) {
        if (canBeLines(axis))
            m_lines->addItem(axisText(axis), int(axis));
        if (canBeColumns(axis))
            m_columns->addItem(axisText(axis), int(axis));
    }
    m_form->addItem(tr("Table"));
    m_form->addItem(tr("Bars"));
    m_planButton->setMinimumHeight(m_lines->sizeHint().height());  // beside boxes
    add(tr("Plans:"), m_planButton, u"plans.plans"_s);
    add(tr("Lines:"), m_lines, u"plans.lines"_s);
    add(tr("Columns:"), m_columns, u"plans.columns"_s);
    add(tr("As:"), m_form, u"plans.form"_s);
    m_open->setObjectName(u"plans.open_only"_s);
    bar->add(m_open);
    choose(m_columns, OverviewAxis::Plans);
    for (QComboBox *box : {m_lines, m_columns, m_form})
        connect(box, &QComboBox::currentIndexChanged, this, &OverviewPage::build);
    connect(m_open, &QCheckBox::toggled, this, &OverviewPage::build);
    return bar;
}

void OverviewPage::setUpTable()
{
    m_table->setObjectName(u"plans.table"_s);
    m_table->setAccessibleName(tr("Plans side by side"));
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::ContiguousSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setCornerButtonEnabled(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setAccessibleName(tr("Columns"));
    m_table->verticalHeader()->setAccessibleName(tr("Lines"));
    m_table->verticalHeader()->setHighlightSections(false);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setTextElideMode(Qt::ElideRight);
    m_words->setObjectName(u"plans.words"_s);
    m_words->keepWhole();
    m_undated->setObjectName(u"plans.undated"_s);
    m_records->setObjectName(u"plans.records"_s);
    m_records->setAccessibleName(tr("Activities of the chosen cell"));
    m_records->setHeaderLabels({tr("Activity"), tr("Plan"), tr("Due")});
    m_records->setRootIsDecorated(false);
    m_records->setUniformRowHeights(true);
    m_records->setTabKeyNavigation(false);
    m_records->header()->setStretchLastSection(false);
    m_records->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_records->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &OverviewPage::showCell);
    connect(m_table, &QTableView::activated, this, &OverviewPage::openCurrent);
    connect(m_records, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem *item) {
        if (const auto id = RecordId::parse(item->data(0, Qt::UserRole).toString()))
            m_context.navigator->showRecord(*id);
    });
}

void OverviewPage::setUpChart()
{
    connect(m_chart, &LoadChart::currentChanged, this, &OverviewPage::showCell);
    connect(m_chart, &LoadChart::activated, this, &OverviewPage::openCurrent);
}

void OverviewPage::setUpActions()
{
    auto *copying = new QAction(tr("&Copy the table"), this);
    copying->setObjectName(u"plans.copy"_s);
    copying->setToolTip(tr("Copy the chosen cells, or all, with their headings"));
    connect(copying, &QAction::triggered, this, &OverviewPage::copy);
    m_actions = {copying};
    m_table->addAction(copying);
    auto *byKey = new QAction(this);
    byKey->setShortcut(QKeySequence::Copy);
    byKey->setShortcutContext(Qt::WidgetShortcut);
    connect(byKey, &QAction::triggered, this, &OverviewPage::copy);
    m_table->addAction(byKey);
}

void OverviewPage::refresh()
{
    Reader reader(*m_context.workspace);
    m_data = readOverview(reader, m_context.contentLanguage);
    if (reader.problem()) {
        m_notice->showProblem(*reader.problem());
        return;
    }
    fillPlans();
    build();
}

void OverviewPage::fillPlans()
{
    m_planMenu->clear();
    RecordIds there;
    for (const OverviewPlan &plan : std::as_const(m_data.plans)) {
        QAction *one = m_planMenu->addAction(QString(plan.title).replace(u'&', u"&&"_s));
        one->setToolTip(plainTip(plan.title));  // else Qt makes one of the name, and reads markup in it
        one->setCheckable(true);
        one->setChecked(m_plans.isEmpty() || m_plans.contains(plan.id));
        if (m_plans.contains(plan.id))
            there << plan.id;
        connect(one, &QAction::triggered, this, [this] {
            RecordIds chosen;
            for (int at = 0; at < m_data.plans.size(); ++at) {
                if (m_planMenu->actions()[at]->isChecked())
                    chosen << m_data.plans[at].id;
            }
            setPlans(chosen.size() == m_data.plans.size() ? RecordIds() : chosen);
        });
    }
    m_plans = there;
    m_planButton->setText(m_plans.isEmpty() ? tr("All")
                                            : tr("%1 of %2", "chosen plans").arg(m_plans.size()).arg(m_data.plans.size()));
}

OverviewQuestion OverviewPage::question() const
{
    return {OverviewAxis(m_lines->currentData().toInt()), OverviewAxis(m_columns->currentData().toInt()), m_plans,
            m_open->isChecked()};
}

void OverviewPage::build()
{
    const QModelIndex at = m_table->currentIndex();
    m_model->setOverview(planOverview(m_data, question()));
    m_chart->setOverview(m_model->overview());
    const bool any = m_model->rowCount() > 0;
    m_stack->setCurrentWidget(!any ? static_cast<QWidget *>(m_empty) : showsChart() ? static_cast<QWidget *>(m_chart) : m_table);
    m_below->setVisible(any);
    const int undated = m_model->overview().undated;
    m_undated->setVisible(undated > 0);
    m_undated->setText(tr("%n activities have no date and stand in no quarter.", nullptr, undated));
    fitColumns();
    const QModelIndex again = m_model->index(std::max(0, at.row()), std::max(0, at.column()));
    m_table->setCurrentIndex(again.isValid() ? again : m_model->index(0, 0));
    showCell();
    Q_EMIT stateChanged();
}

void OverviewPage::fitColumns()
{
    const Theme &theme = *m_context.theme;
    m_table->verticalHeader()->setDefaultSectionSize(theme.rowHeight());
    const QFontMetrics metrics(theme.font(Theme::Type::Body, true));
    int names = theme.textWidth(16);
    for (const OverviewHead &line : m_model->overview().lines)
        names = std::max(names, metrics.horizontalAdvance(line.title) + theme.space(4));
    names = std::min({names, theme.textWidth(56), std::max(theme.textWidth(24), width() * 2 / 5)});
    m_table->verticalHeader()->setFixedWidth(names);
    m_model->setNameWidth(names - theme.space(3));
    for (int column = 0; column < m_model->columnCount(); ++column) {
        int width = std::max(theme.textWidth(7),
                             metrics.horizontalAdvance(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString())
                                 + theme.space(5));
        for (int row = 0; row < m_model->rowCount(); ++row)
            width = std::max(width, metrics.horizontalAdvance(m_model->index(row, column).data().toString()) + theme.space(5));
        m_table->setColumnWidth(column, std::min(width, theme.textWidth(30)));
    }
}

bool OverviewPage::showsChart() const
{
    return m_form->currentIndex() == 1;
}

void OverviewPage::showCell()
{
    const PlanOverview &overview = m_model->overview();
    if (m_model->rowCount() == 0) {
        showRecords({}, {});
    } else if (showsChart()) {
        showRecords(overview.cell(m_chart->currentLine(), m_chart->currentColumn()).works, m_chart->currentWords());
    } else {
        const QModelIndex at = m_table->currentIndex();
        const OverviewCell *cell = m_model->cellAt(at);
        showRecords(cell ? cell->works : RecordIds(), m_model->wordsAt(at));
    }
}

void OverviewPage::showRecords(const RecordIds &works, const QString &words)
{
    m_words->setText(words.isEmpty() ? QString() : words + fullStop());
    m_records->clear();
    const Result<QList<Row>> rows = m_context.workspace->rows(works);
    if (!rows) {
        m_notice->showProblem(rows.error());
        return;
    }
    for (const Row &row : *rows) {
        auto *item = new QTreeWidgetItem(m_records,
                                         {m_context.workspace->title(row.id, m_context.contentLanguage).simplified(),
                                          m_context.workspace->shortTitle(row.link(u"work_plan"), m_context.contentLanguage),
                                          shortDate(row.due(), locale())});
        item->setData(0, Qt::UserRole, row.id.toString());
        item->setToolTip(0, Qt::convertFromPlainText(item->text(0), Qt::WhiteSpaceNormal));
    }
    if (m_records->topLevelItemCount() > 0)
        m_records->setCurrentItem(m_records->topLevelItem(0));
}

void OverviewPage::openCurrent()
{
    if (m_records->topLevelItemCount() > 0)
        m_records->setFocus(Qt::OtherFocusReason);
}

void OverviewPage::copy()
{
    if (m_model->rowCount() == 0)
        return;
    const QModelIndexList chosen = m_table->selectionModel()->selectedIndexes();
    QRect part(0, 0, m_model->columnCount(), m_model->rowCount());
    if (chosen.size() > 1) {
        const QItemSelectionRange range = m_table->selectionModel()->selection().first();
        part = QRect(QPoint(range.left(), range.top()), QPoint(range.right(), range.bottom()));
    }
    QStringList heading{axisText(question().lines)};
    for (int column = part.left(); column <= part.right(); ++column)
        heading << m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    QList<QStringList> rows{heading};
    for (int row = part.top(); row <= part.bottom(); ++row) {
        QStringList cells{m_model->headerData(row, Qt::Vertical, Qt::AccessibleTextRole).toString()};
        for (int column = part.left(); column <= part.right(); ++column)
            cells << m_model->index(row, column).data().toString();
        rows << cells;
    }
    QGuiApplication::clipboard()->setMimeData(clipOf(rows).release());
    m_notice->showNote(tr("%n line(s) copied.", nullptr, int(rows.size()) - 1));
}

void OverviewPage::ask(OverviewAxis lines, OverviewAxis columns)
{
    choose(m_lines, lines);
    choose(m_columns, columns);
}

void OverviewPage::setPlans(const RecordIds &plans)
{
    m_plans = plans;
    fillPlans();
    build();
}

QVariantMap OverviewPage::saveState() const
{
    QStringList plans;
    for (const RecordId &plan : m_plans)
        plans << plan.toString();
    return {{u"lines"_s, m_lines->currentIndex()}, {u"columns"_s, m_columns->currentIndex()},
            {u"form"_s, m_form->currentIndex()},   {u"open"_s, m_open->isChecked()},
            {u"plans"_s, plans},                   {u"row"_s, m_table->currentIndex().row()},
            {u"column"_s, m_table->currentIndex().column()}};
}

void OverviewPage::restoreState(const QVariantMap &state)
{
    RecordIds plans;
    for (const QString &text : state.value(u"plans"_s).toStringList()) {
        if (const auto id = RecordId::parse(text))
            plans << *id;
    }
    m_lines->setCurrentIndex(state.value(u"lines"_s).toInt());
    m_columns->setCurrentIndex(state.value(u"columns"_s).toInt());
    m_form->setCurrentIndex(state.value(u"form"_s).toInt());
    m_open->setChecked(state.value(u"open"_s).toBool());
    setPlans(plans);
    const QModelIndex at = m_model->index(state.value(u"row"_s).toInt(), state.value(u"column"_s).toInt());
    if (at.isValid())
        m_table->setCurrentIndex(at);
}

void OverviewPage::focusFirst()
{
    m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
}

}  // namespace tri::ui
