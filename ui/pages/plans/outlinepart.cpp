// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plans/outlinepart.h"

#include "core/rules/plancounts.h"
#include "core/workspace/workspace.h"
#include "ui/fields/fieldtexts.h"
#include "ui/lists/sortheader.h"
#include "ui/pages/plans/outlinemodel.h"
#include "ui/pages/plans/outlineview.h"
#include "ui/pages/plans/planpastereview.h"
#include "ui/records/openactions.h"
#include "ui/records/recordform.h"
#include "ui/services/preferences.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/readingmargins.h"
#include "ui/widgets/screenline.h"

#include <QAction>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int kFindPause = 150;  // ms after the last letter
constexpr int kLookPause = 300;
}  // namespace

OutlinePart::OutlinePart(const AppContext &context, QWidget *parent)
    : PlanPart(context, parent), m_notice(new NoticeBar(*context.theme, this)), m_body(new QWidget(this)),
      m_find(new QLineEdit(m_body)), m_findTimer(new QTimer(this)), m_columns(new QToolButton(m_body)),
      m_split(new QSplitter(m_body)), m_stack(new QStackedWidget(m_split)),
      m_model(new OutlineModel(context, this)), m_view(new OutlineView(context, m_model, m_stack)),
      m_foot(plainLabel({}, context.theme, Theme::Type::Body, Theme::Role::Muted, m_body)),
      m_lookTimer(new QTimer(this))
{
    setObjectName(u"plan.outline"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_notice->hide();
    column->addWidget(m_notice);
    column->addWidget(m_body, 1);
    auto *inner = new QVBoxLayout(m_body);
    setReadingMargins(inner, context.theme->space(4), context.theme->space(2), 0, 0);
    inner->setSpacing(context.theme->space(2));
    setUpBar(inner);
    setUpView();
    inner->addWidget(m_split, 1);
    m_foot->setObjectName(u"plan.outline_foot"_s);
    setReadingMargins(m_foot, context.theme->space(2), 0, 0, context.theme->space(2));
    inner->addWidget(m_foot);
    setUpActions();
    connect(context.workspace, &Workspace::committed, this, [this] {
        if (!m_own)
            m_notice->fade();  // its Undo would now undo something else
    });
    updateActions();
}

OutlinePart::~OutlinePart()
{
    disconnect(m_view->selectionModel(), nullptr, this, nullptr);
    if (m_lookTimer->isActive())
        keepLook();
}

void OutlinePart::setUpBar(QVBoxLayout *column)
{
    const Theme &theme = *m_context.theme;
    auto *bar = new QHBoxLayout;
    setReadingMargins(bar, theme.space(2), 0, theme.space(4), 0);
    m_find->setObjectName(u"plan.outline_find"_s);
    m_find->setAccessibleName(tr("Find in the outline"));
    m_find->setPlaceholderText(tr("Find lines: number, title, lead, output"));
    m_find->setClearButtonEnabled(true);
    m_find->setMaximumWidth(theme.textWidth(48));
    bar->addWidget(m_find, 1);
    bar->addStretch(1);
    m_columns->setObjectName(u"plan.outline_columns"_s);
    m_columns->setText(tr("Columns"));
    m_columns->setPopupMode(QToolButton::InstantPopup);
    m_columns->setMenu(new QMenu(m_columns));
    bar->addWidget(m_columns);
    column->addLayout(bar);
    m_findTimer->setSingleShot(true);
    m_findTimer->setInterval(kFindPause);
    m_lookTimer->setSingleShot(true);
    m_lookTimer->setInterval(kLookPause);
    connect(m_lookTimer, &QTimer::timeout, this, &OutlinePart::keepLook);
    connect(m_find, &QLineEdit::textChanged, m_findTimer, qOverload<>(&QTimer::start));
    const auto find = [this] {
        m_findTimer->stop();
        m_model->setWords(m_find->text().simplified());
        showEmptiness();
        showFoot();
    };
    connect(m_findTimer, &QTimer::timeout, this, find);
    connect(m_find, &QLineEdit::returnPressed, this, [this, find] {
        find();
        focusFirst();
    });
    connect(m_columns->menu(), &QMenu::aboutToShow, this, &OutlinePart::fillColumns);
}

void OutlinePart::setUpView()
{
    m_view->columns()->setObjectName(u"plan.outline_headings"_s);
    m_view->columns()->setSectionsMovable(false);
    m_view->columns()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_view->columns(), &QHeaderView::customContextMenuRequested, this,
            [this](const QPoint &place) { m_columns->menu()->popup(m_view->columns()->mapToGlobal(place)); });
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_stack->addWidget(m_view);
    auto *none = new EmptyState(*m_context.theme, m_stack);
    none->setText(
        tr("This plan has no lines yet. Write the first objective, or paste a plan from Word or Excel: "
           "its levels are kept."));
    if (!m_context.workspace->isReadOnly()) {
        connect(none->addButton(tr("Add objective")), &QPushButton::clicked, this, [this] {
            m_stack->setCurrentIndex(0);
            startLine(Where::Below);
        });
        connect(none->addButton(tr("Paste")), &QPushButton::clicked, this, &OutlinePart::paste);
    }
    auto *unmatched = new EmptyState(*m_context.theme, m_stack);
    unmatched->setText(tr("No line has these words."));
    connect(unmatched->addButton(tr("Show all lines")), &QPushButton::clicked, m_find, &QLineEdit::clear);
    m_stack->addWidget(none);
    m_stack->addWidget(unmatched);
    m_split->setObjectName(u"plan.outline_split"_s);
    m_split->addWidget(m_stack);
    m_split->setChildrenCollapsible(false);
    connect(m_view, &RecordTableView::opened, this, [this](const QModelIndex &index) {
        const RecordId id = m_model->idAt(index.row());
        if (m_context.navigator && !id.isNull())
            m_context.navigator->showRecord(id);
    });
    connect(m_view, &RecordTableView::openedAside, this, [this](const QModelIndex &index) {
        if (m_context.navigator)
            m_context.navigator->openRecord(m_model->idAt(index.row()), OpenIn::BackgroundTab);
    });
    connect(m_view, &RecordTableView::fillWanted, this,
            [this](int at, const FieldValue &value) { fillCells(at, m_view->selectedIds(), value); });
    connect(m_view, &RecordTableView::endReached, this, [this] {
        m_again = m_model->isTyped();
        if (m_model->pendingRow() < 0)
            startLine(Where::Below);
        else if (!m_again)
            m_model->dropLine();
    });
    connect(m_view, &OutlineView::moveWanted, this, &OutlinePart::move);
    connect(m_view, &OutlineView::levelWanted, this, &OutlinePart::setLevel);
    connect(m_view, &OutlineView::lineWanted, this, [this] { startLine(Where::Below); });
    connect(m_view, &OutlineView::dropWanted, this, &OutlinePart::drop, Qt::QueuedConnection);
    connect(m_view->columns(), &QHeaderView::sectionResized, m_lookTimer, qOverload<>(&QTimer::start));
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &OutlinePart::updateActions);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &now) {
                if (m_model->pendingRow() >= 0 && now.row() != m_model->pendingRow() && !m_model->isTyped())
                    QMetaObject::invokeMethod(m_model, &OutlineModel::dropLine, Qt::QueuedConnection);
                updateActions();
                Q_EMIT currentLineChanged();
            });
    connect(m_model, &OutlineModel::foldsChanged, m_lookTimer, qOverload<>(&QTimer::start));
    // Its editor is still open when a title has been typed.
    connect(m_model, &OutlineModel::lineTyped, this, &OutlinePart::addTyped, Qt::QueuedConnection);
    connect(m_model, &OutlineModel::lineDropped, this, &OutlinePart::showEmptiness);
    connect(m_model, &CellTable::failed, m_notice, &NoticeBar::showProblem);
    connect(m_model, &CellTable::refused, this, [this](const QModelIndex &, const Problem &problem) {
        m_notice->showProblem(
            {problem.code,
             tr("%1 The text is kept as a draft; Esc in the cell restores the value.").arg(problem.text),
             problem.detail});
    });
    connect(m_model, &CellTable::written, this, &OutlinePart::missReason);
}

QAction *OutlinePart::make(const QString &key, const QString &icon, const QString &text, const QString &tip,
                           const std::function<void()> &run, const QKeySequence &keys)
{
    auto *action = new QAction(m_context.theme->icon(icon), text, this);
    action->setObjectName(u"outline."_s + key);
    action->setToolTip(tip);
    action->setStatusTip(tip);
    if (!keys.isEmpty()) {
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
    }
    connect(action, &QAction::triggered, this, run);
    m_actions << action;
    return action;
}

void OutlinePart::setUpActions()
{
    QAction *add = make(u"add"_s, u"list-add"_s, tr("Add line"),
                        tr("Write a new line below this one (Ctrl+N)"), [this] { startLine(Where::Below); });
    QAction *in = make(u"indent"_s, u"format-indent-more"_s, tr("One level in"),
                       tr("Put the selected lines below the one before them (Alt+Shift+Right or Ctrl+])"),
                       [this] { setLevel(1); });
    QAction *out = make(u"outdent"_s, u"format-indent-less"_s, tr("One level out"),
                        tr("Put the selected lines beside the one they are below (Alt+Shift+Left or Ctrl+[)"),
                        [this] { setLevel(-1); });
    QAction *above = make(u"add_above"_s, {}, tr("Add line above"), tr("Write a new line before this one"),
                          [this] { startLine(Where::Above); });
    QAction *under = make(u"add_under"_s, {}, tr("Add level below"),
                          tr("Write an outcome, output or activity that belongs to this line"),
                          [this] { startLine(Where::Under); });
    QAction *work =
        make(u"add_activity"_s, {}, tr("Add activity below"), tr("Write an activity under this line"),
             [this] { startLine(Where::ActivityUnder); });
    QAction *up = make(u"up"_s, u"go-up"_s, tr("Move up"), tr("Move the selected lines up (Alt+Up)"),
                       [this] { move(-1); });
    QAction *down = make(u"down"_s, u"go-down"_s, tr("Move down"),
                         tr("Move the selected lines down (Alt+Down)"), [this] { move(1); });
    QAction *copies =
        make(u"duplicate"_s, u"edit-duplicate"_s, tr("Duplicate"),
             tr("Add a copy of the selected lines with all below them"), [this] { duplicate(); });
    QAction *gone = make(
        u"delete"_s, u"edit-delete"_s, tr("Delete lines"),
        tr("Move the selected lines with all below them to the trash"), [this] { remove(); },
        QKeySequence(Qt::Key_Delete));
    QAction *fill = make(
        u"fill_down"_s, {}, tr("Fill down"),
        tr("Give all selected lines what the first one has in this column"), [this] { fillDown(); },
        QKeySequence(Qt::CTRL | Qt::Key_D));
    QAction *several = make(
        u"change_several"_s, {}, tr("Change selected"),
        tr("Change several fields of all selected lines at once"), [this] { changeSeveral(); },
        QKeySequence(Qt::SHIFT | Qt::Key_F2));
    QAction *cutting = make(
        u"cut"_s, u"edit-cut"_s, tr("Cut to move"),
        tr("Take the selected lines, to paste them after another one"), [this] { cut(); }, QKeySequence::Cut);
    QAction *copying = make(
        u"copy"_s, u"edit-copy"_s, tr("Copy"), tr("Copy the selected lines as a table"),
        [this] { copy(false); }, QKeySequence::Copy);
    QAction *headed = make(
        u"copy_headings"_s, {}, tr("Copy with headings"),
        tr("Copy the selected lines as a table with a row of headings"), [this] { copy(true); },
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    QAction *pasting = make(
        u"paste"_s, u"edit-paste"_s, tr("Paste"),
        tr("Take in lines from Word or Excel; you see them before anything is written"), [this] { paste(); },
        QKeySequence::Paste);
    make(u"fold_all"_s, {}, tr("Fold all"), tr("Show only the top lines"),
         [this] { m_model->closeAll(true); });
    make(u"unfold_all"_s, {}, tr("Unfold all"), tr("Show all lines"), [this] { m_model->closeAll(false); });
    m_ofLines = {in,     out,  above, under,   work,    up,      down,
                 copies, gone, fill,  several, cutting, copying, headed};
    m_writing = {add, in, out, above, under, work, up, down, copies, gone, fill, several, cutting, pasting};
    addOpenActions(
        m_view, m_context, [this] { return currentLine(); }, OpenKeys::CtrlEnter);
    m_view->addActions(m_actions);
}

void OutlinePart::updateActions()
{
    const bool some = !m_view->selectedIds().isEmpty() || !currentLine().isNull();
    const bool open = !m_context.workspace->isReadOnly();
    for (QAction *action : std::as_const(m_actions))
        action->setEnabled((!m_ofLines.contains(action) || some) && (!m_writing.contains(action) || open));
}

void OutlinePart::showPlan(const SharedPlan &plan)
{
    m_plan = plan;
    if (!std::exchange(m_restored, true))
        restoreLook();
    m_model->setPlan(plan);
    if (!m_wanted.isNull() && plan->placeOf(m_wanted) >= 0)
        select(std::exchange(m_wanted, {}));
    showFoot();
    showEmptiness();
    updateActions();
}

void OutlinePart::showEmptiness()
{
    const bool none = m_model->rowCount() == 0;
    m_stack->setCurrentIndex(!none ? 0 : m_model->words().isEmpty() ? 1 : 2);
}

void OutlinePart::showFoot()
{
    if (!m_plan)
        return;
    const PlanCounts counts = planCounts(*m_plan);
    QStringList parts{tr("%n objectives", nullptr, counts.objectives)};
    if (counts.outcomes > 0)
        parts << tr("%n outcomes", nullptr, counts.outcomes);
    if (counts.outputs > 0)
        parts << tr("%n outputs", nullptr, counts.outputs);
    parts << tr("%n activities", nullptr, counts.activities) << tr("%n done", nullptr, counts.done);
    if (counts.joint > 0)
        parts << tr("%n joint", "activities that several agencies lead", counts.joint);
    if (!m_model->words().isEmpty())
        parts << tr("%n lines shown", nullptr, m_model->rowCount());
    m_foot->setText(factsLine(parts));
}

void OutlinePart::fillColumns()
{
    QMenu *menu = m_columns->menu();
    menu->clear();
    QAction *usual = menu->addAction(tr("Usual columns"));
    usual->setObjectName(u"outline_column.usual"_s);
    connect(usual, &QAction::triggered, this, [this] {
        m_model->setColumns(OutlineModel::usualColumns());
        sizeColumns();
        keepLook();
    });
    menu->addSeparator();
    const QStringList possible = OutlineModel::possibleColumns();
    for (const QString &key : possible.mid(1)) {  // the title always stands first
        QAction *action = menu->addAction(m_model->label(key));
        action->setObjectName(u"outline_column."_s + key);
        action->setCheckable(true);
        action->setChecked(m_model->columns().contains(key));
        connect(action, &QAction::toggled, this, [this, key, possible](bool on) {
            QStringList keys;
            for (const QString &one : possible)
                if (one == key ? on : m_model->columns().contains(one))
                    keys << one;
            m_model->setColumns(keys);
            sizeColumns();
            keepLook();
        });
    }
}

void OutlinePart::sizeColumns()
{
    const QVariantMap kept =
        m_context.preferences ? m_context.preferences->roomState(u"plan/widths"_s).toMap() : QVariantMap();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const QString key = m_model->columnKey(column);
        const int usual = m_context.theme->textWidth(OutlineModel::usualWidth(key));
        m_view->setColumnWidth(column, kept.value(key, usual).toInt());
    }
}

void OutlinePart::keepLook()
{
    m_lookTimer->stop();
    if (!m_context.preferences || !m_plan || !m_restored)
        return;
    QVariantMap widths = m_context.preferences->roomState(u"plan/widths"_s).toMap();
    for (int column = 0; column < m_model->columnCount(); ++column)
        widths.insert(m_model->columnKey(column), m_view->columnWidth(column));
    m_context.preferences->setRoomState(u"plan/widths"_s, widths);
    m_context.preferences->setRoomState(u"plan/columns"_s, m_model->columns());
    m_context.preferences->setRoomState(u"plan/folded/"_s + m_plan->plan.id.toString(), m_model->closed());
}

void OutlinePart::restoreLook()
{
    if (m_context.preferences) {
        const QStringList columns = m_context.preferences->roomState(u"plan/columns"_s).toStringList();
        if (!columns.isEmpty())
            m_model->setColumns(columns);
        m_model->setClosed(
            m_context.preferences->roomState(u"plan/folded/"_s + m_plan->plan.id.toString()).toStringList());
    }
    sizeColumns();
}

RecordId OutlinePart::currentLine() const
{
    return m_model->idAt(m_view->currentIndex().row());
}

void OutlinePart::setCurrentLine(const RecordId &line)
{
    if (m_plan && m_plan->placeOf(line) >= 0)
        select(line);
}

void OutlinePart::select(const RecordId &id)
{
    if (m_model->rowOf(id) < 0 && !m_model->words().isEmpty())
        m_find->clear();
    m_model->show(id);
    const int row = m_model->rowOf(id);
    if (row < 0)
        return;
    // Said outright: with Ctrl held, as for one level out, the view itself would take the line out of its selection.
    const QModelIndex at = m_model->index(row, std::max(0, m_view->currentIndex().column()));
    m_view->selectionModel()->setCurrentIndex(at, m_view->selectionModel()->isRowSelected(row)
                                                  ? QItemSelectionModel::NoUpdate
                                                  : QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_view->scrollTo(at);
}

void OutlinePart::commit()
{
    m_view->finishEditing();
    if (m_form)
        m_form->commit();
}

void OutlinePart::focusFirst()
{
    if (m_review)
        return;
    if (!m_view->currentIndex().isValid() && m_model->rowCount() > 0)
        m_view->moveTo(0, 0);
    m_view->setFocus(Qt::OtherFocusReason);
}

}  // namespace tri::ui
