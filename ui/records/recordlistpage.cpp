// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/recordlistpage.h"

#include "core/workspace/workspace.h"
#include "ui/lists/boardview.h"
#include "ui/lists/columnfilters.h"
#include "ui/lists/filterbar.h"
#include "ui/lists/recordtablemodel.h"
#include "ui/lists/recordtableview.h"
#include "ui/lists/sortheader.h"
#include "ui/lists/viewtabs.h"
#include "ui/records/attachnotes.h"
#include "ui/records/openactions.h"
#include "ui/services/preferences.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/readingmargins.h"

#include <QAction>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int kFilterPause = 180;  // ms: long enough not to search for each letter of a fast typist
constexpr int kLookPause = 600;
}  // namespace

RecordListPage::RecordListPage(const AppContext &context, const RecordSpec &kind, QWidget *parent)
    : Page(parent), m_kind(kind), m_context(context), m_header(new PageHeader(*context.theme, this)),
      m_views(new ViewTabs(context, kind, this)), m_filterBar(new FilterBar(context, kind, this)),
      m_notice(new NoticeBar(*context.theme, this)), m_filter(new QLineEdit(this)),
      m_trash(new QToolButton(this)), m_groupButton(new QToolButton(this)),
      m_sortButton(new QToolButton(this)), m_columnButton(new QToolButton(this)),
      m_split(new QSplitter(Qt::Horizontal, this)), m_list(new QWidget(m_split)),
      m_stack(new QStackedWidget(m_list)), m_view(new RecordTableView(context, m_stack)),
      m_model(new RecordTableModel(kind, context, this)), m_board(new BoardView(context, m_model, m_stack)),
      m_columnFilters(nullptr), m_detail(new QWidget(m_split)), m_detailHead(new QWidget(m_detail)),
      m_detailTitle(new ElidedLabel(*context.theme, Theme::Type::Heading, Theme::Role::Text, m_detailHead)),
      m_form(new RecordForm(context, m_detail)), m_filterTimer(new QTimer(this)),
      m_lookTimer(new QTimer(this))
{
    setObjectName(u"list."_s + kind.keyText());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_views);
    column->addWidget(m_filterBar);
    column->addWidget(m_notice);
    column->addWidget(m_split, 1);
    setUpActions();
    setUpHeader();
    setUpTable();
    setUpLookButtons();
    setUpEmptyStates();
    setUpDetail();
    m_split->setObjectName(objectName() + u".split"_s);
    m_split->setChildrenCollapsible(false);
    m_split->setStretchFactor(0, 3);
    m_split->setStretchFactor(1, 2);
    m_split->setSizes({600, 420});
    if (context.preferences)
        m_split->restoreState(context.preferences->roomState(u"list/split"_s).toByteArray());
    connect(m_split, &QSplitter::splitterMoved, m_lookTimer, qOverload<>(&QTimer::start));
    connect(m_context.workspace, &Workspace::committed, this, &RecordListPage::onCommitted);
    restoreLook();
}

RecordListPage::~RecordListPage()
{
    if (m_lookTimer->isActive())
        saveLook();
    disconnect(m_view->selectionModel(), nullptr, this, nullptr);
}

QAction *RecordListPage::makeAction(const QString &key, const QString &icon, const QString &text,
                                    const QString &tip)
{
    auto *action = new QAction(m_context.theme->icon(icon), text, this);
    action->setObjectName(objectName() + u'.' + key);
    action->setToolTip(tip);
    action->setStatusTip(tip);
    return action;
}

void RecordListPage::setUpActions()
{
    m_new = makeAction(u"new"_s, u"list-add"_s, tr("New %1").arg(m_kind.labelText().toLower()),
                       m_kind.helpText());
    m_open = makeAction(u"open"_s, u"document-open"_s, tr("Open"),
                        tr("Open the selected record on a page of its own"));
    m_changeSelected = makeAction(u"change_selected"_s, u"document-edit"_s, tr("Change all selected"),
                                  tr("Go to the form that changes all selected records at once"));
    m_delete =
        makeAction(u"delete"_s, u"edit-delete"_s, tr("Delete"), tr("Move the selected records to the trash"));
    m_restore = makeAction(u"restore"_s, u"edit-undo"_s, tr("Put back"),
                           tr("Take the selected records out of the trash"));
    m_fillDown =
        makeAction(u"fill_down"_s, u"go-down"_s, tr("Fill down"),
                   tr("Give the selected records the value that the first of them has in this column"));
    m_attach = makeAction(u"attach"_s, u"mail-attachment"_s, tr("Attach files…"),
                          tr("Keep copies of files with the selected record"));
    m_find = makeAction(u"find"_s, u"edit-find"_s, tr("Find in this list"),
                        tr("Show the records that have these words"));
    m_filterWords = makeAction(u"filter_words"_s, u"view-filter"_s, tr("Filter"),
                               tr("Show only records that meet conditions, in words"));
    m_filterRow =
        makeAction(u"filter_row"_s, u""_s, tr("Filter row"), tr("Filter by boxes under the column headings"));
    m_nextProblem = makeAction(u"next_problem"_s, u""_s, tr("Next problem"),
                               tr("Go to the next cell that cannot be kept yet"));
    connect(m_new, &QAction::triggered, this, [this] { startNew(); });
    setUpNewFrom();
    connect(m_open, &QAction::triggered, this, &RecordListPage::openCurrent);
    connect(m_changeSelected, &QAction::triggered, this, &RecordListPage::changeSelected);
    connect(m_delete, &QAction::triggered, this, &RecordListPage::removeSelected);
    connect(m_restore, &QAction::triggered, this, &RecordListPage::restoreSelected);
    connect(m_fillDown, &QAction::triggered, this, &RecordListPage::fillDown);
    connect(m_attach, &QAction::triggered, this, [this] {
        askForFiles(m_context, this, [this, id = m_form->row().id](const QStringList &paths) { attachTo(id, paths); });
    });
    connect(m_nextProblem, &QAction::triggered, this, &RecordListPage::goToProblem);
    connect(m_filterWords, &QAction::toggled, this, &RecordListPage::showFilterBar);
    connect(m_find, &QAction::triggered, this, [this] {
        m_filter->setFocus(Qt::ShortcutFocusReason);
        m_filter->selectAll();
    });
    connect(m_filterRow, &QAction::toggled, this, [this](bool shown) {
        m_columnFilters->setShown(shown);
        if (shown)
            m_columnFilters->focusColumn(std::max(0, m_view->currentIndex().column()));
    });
    m_filterWords->setCheckable(true);
    m_filterRow->setCheckable(true);
    m_changeSelected->setShortcut(QKeySequence(Qt::SHIFT | Qt::Key_F2));
    m_changeSelected->setEnabled(false);
    m_delete->setShortcut(QKeySequence(Qt::Key_Delete));
    m_delete->setShortcutContext(Qt::WidgetShortcut);
    m_fillDown->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_D));
    m_find->setShortcut(QKeySequence::Find);
    m_filterWords->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L));
    m_filterRow->setShortcut(QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_L));
    m_nextProblem->setShortcut(QKeySequence(Qt::Key_F8));
    m_attach->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A));
    for (QAction *action : {m_changeSelected, m_fillDown, m_attach, m_find, m_filterWords, m_filterRow}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
    }
    m_nextProblem->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_list->addAction(m_nextProblem);  // the form has an F8 of its own
    setUpClipboard();
    m_restore->setVisible(false);
    for (QAction *first : {m_copy, m_find, m_import})
        first->setProperty(kBeginsGroup, true);
    const bool closed = m_context.workspace->isReadOnly();
    for (QAction *action : {m_new, m_delete, m_restore, m_fillDown, m_paste})
        action->setEnabled(!closed);
}

void RecordListPage::setUpHeader()
{
    m_notice->hide();
    m_header->setTitle(title());
    m_filter->setObjectName(objectName() + u".filter"_s);
    m_filter->setPlaceholderText(tr("Find here (Ctrl+F)"));
    m_filter->setAccessibleName(tr("Filter %1").arg(title()));
    m_filter->setClearButtonEnabled(true);
    const int words = m_filter->fontMetrics().horizontalAdvance(m_filter->placeholderText());
    m_filter->setMinimumWidth(std::max(m_context.theme->textWidth(16), words + m_context.theme->space(8)));
    m_filter->setMaximumWidth(m_context.theme->textWidth(32));
    m_trash->setObjectName(objectName() + u".trash"_s);
    m_trash->setText(tr("Trash"));
    m_trash->setIcon(m_context.theme->icon(u"user-trash"_s));
    m_trash->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_trash->setToolTip(tr("Show what was deleted"));
    m_trash->setAccessibleName(tr("Show deleted %1").arg(title()));
    m_trash->setCheckable(true);
    m_trash->setAutoRaise(true);
    m_header->addWidget(m_filter);
    m_header->addWidget(m_trash);
    m_header->setActions(m_newFrom ? QList{m_new, m_newFrom} : QList{m_new});
    m_filterTimer->setSingleShot(true);
    m_filterTimer->setInterval(kFilterPause);
    m_lookTimer->setSingleShot(true);
    m_lookTimer->setInterval(kLookPause);
    connect(m_filter, &QLineEdit::textChanged, m_filterTimer, qOverload<>(&QTimer::start));
    connect(m_filter, &QLineEdit::returnPressed, this, [this] {
        applyFilter();
        m_view->setFocus(Qt::OtherFocusReason);
    });
    connect(m_filterTimer, &QTimer::timeout, this, &RecordListPage::applyFilter);
    connect(m_lookTimer, &QTimer::timeout, this, &RecordListPage::saveLook);
    connect(m_trash, &QToolButton::toggled, this, &RecordListPage::applyFilter);
}

void RecordListPage::setUpLookButtons()
{
    const auto dress = [this](QToolButton *button, const QString &key, const QString &text,
                              const QString &tip) {
        button->setObjectName(objectName() + u'.' + key);
        button->setText(text);
        button->setToolTip(tip);
        button->setAutoRaise(true);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        m_views->addWidget(button);
    };
    auto *filter = new QToolButton(this);
    filter->setDefaultAction(m_filterWords);
    dress(filter, u"filter_button"_s, m_filterWords->text(), m_filterWords->toolTip());
    dress(m_groupButton, u"group"_s, tr("Group"), tr("Put records under headings of one field"));
    dress(m_sortButton, u"sort"_s, tr("Sort"), tr("Choose by which column the list is sorted"));
    m_sortButton->setToolButtonStyle(
        Qt::ToolButtonIconOnly);  // two lists stand beside each other in 1024 points
    dress(m_columnButton, u"column_button"_s, tr("Columns"), tr("Choose what the list shows"));
    for (QToolButton *button : {m_groupButton, m_sortButton, m_columnButton}) {
        button->setPopupMode(QToolButton::InstantPopup);
        auto *menu = new QMenu(button);
        menu->setObjectName(button->objectName() + u".menu"_s);
        button->setMenu(menu);
    }
    setUpSortMenu();
    connect(m_groupButton->menu(), &QMenu::aboutToShow, this, &RecordListPage::fillGroupMenu);
    connect(m_columnButton->menu(), &QMenu::aboutToShow, this, &RecordListPage::fillColumnMenu);
    connect(m_views, &ViewTabs::chosen, this, &RecordListPage::setLook);
    connect(m_views, &ViewTabs::failed, m_notice, &NoticeBar::showProblem);
    m_filterBar->hide();
    connect(m_filterBar, &FilterBar::changed, this, [this] {
        ListLook look = m_look;
        look.filter = m_filterBar->filter();
        look.unread.clear();  // one's own filter is meant instead
        changeLook(look);
    });
    connect(m_filterBar, &FilterBar::closed, this, [this] { m_filterWords->setChecked(false); });
}

void RecordListPage::setUpTable()
{
    m_view->setObjectName(objectName() + u".table"_s);
    m_view->setAccessibleName(title());
    m_view->setRecords(m_model);
    m_view->addAction(m_open);
    addOpenActions(
        m_view, m_context, [this] { return currentRecord(); }, OpenKeys::CtrlEnter);
    m_view->addActions({m_changeSelected, m_attach, m_copy, m_copyHeadings, m_paste, m_fillDown, m_delete,
                        m_restore});
    m_stack->addWidget(m_view);
    SortHeader *head = m_view->columns();
    head->setObjectName(objectName() + u".columns"_s);
    head->setContextMenuPolicy(Qt::CustomContextMenu);
    m_columnFilters = new ColumnFilters(m_context, head, m_model);
    connect(head, &QHeaderView::customContextMenuRequested, this,
            [this, head](const QPoint &place) { m_columnButton->menu()->popup(head->mapToGlobal(place)); });
    connect(head, &QHeaderView::sectionResized, m_lookTimer, qOverload<>(&QTimer::start));
    connect(head, &SortHeader::columnsMoved, this, &RecordListPage::setColumns);
    connect(head, &SortHeader::sortChosen, this, &RecordListPage::sortBy);
    connect(m_columnFilters, &ColumnFilters::changed, this, &RecordListPage::applyFilter);
    connect(m_view, &RecordTableView::opened, this,
            [this] { m_form->isSeveral() ? changeSelected() : openCurrent(); });
    connect(m_view, &RecordTableView::openedAside, this, [this](const QModelIndex &index) {
        if (m_context.navigator)
            m_context.navigator->openRecord(m_model->idAt(index.row()), OpenIn::BackgroundTab);
    });
    connect(m_view->verticalScrollBar(), &QScrollBar::valueChanged, this, &RecordListPage::stateChanged);
    connect(m_view, &RecordTableView::fillWanted, this, [this](int column, const FieldValue &value) {
        fillSelected(*m_model->fieldAt(column), selectedIds(), value);
    });
    m_view->setTakesFiles(canAttach(m_context));
    connect(m_view, &RecordTableView::filesDropped, this, [this](const QModelIndex &index, const QStringList &paths) {
        select(m_model->idAt(index.row()));
        attachTo(m_model->idAt(index.row()), paths);
    });
    connect(m_view, &RecordTableView::left, m_model, &RecordTableModel::release);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &RecordListPage::onSelectionChanged);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &RecordListPage::showCurrent);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &RecordListPage::stateChanged);
    connect(m_model, &RecordTableModel::countChanged, this, &RecordListPage::updateCount);
    connect(m_model, &RecordTableModel::failed, m_notice, &NoticeBar::showProblem);
    connect(m_model, &RecordTableModel::refused, this, [this](const QModelIndex &, const Problem &problem) {
        m_notice->showProblem(
            {problem.code,
             tr("%1 The text is kept as a draft; F8 goes back to it, Esc in the cell restores the value.")
                 .arg(problem.text),
             problem.detail});
    });
}

void RecordListPage::setUpEmptyStates()
{
    auto *none = new EmptyState(*m_context.theme, m_stack);
    none->setText(m_kind.helpText());
    if (!m_context.workspace->isReadOnly()) {
        connect(none->addButton(m_new->text()), &QPushButton::clicked, m_new, &QAction::trigger);
        if (m_import->isEnabled())
            connect(none->addButton(m_import->text()), &QPushButton::clicked, m_import, &QAction::trigger);
    }
    auto *unmatched = new EmptyState(*m_context.theme, m_stack);
    unmatched->setText(tr("No record meets the filter."));
    connect(unmatched->addButton(tr("Clear the filter")), &QPushButton::clicked, this, [this] {
        m_filter->clear();
        m_columnFilters->clear();
        ListLook look = m_look;
        look.filter = {};
        look.unread.clear();
        changeLook(look);
        applyFilter();
    });
    auto *noTrash = new EmptyState(*m_context.theme, m_stack);
    noTrash->setText(tr("The trash is empty: what you delete can be put back from here."));
    connect(noTrash->addButton(tr("Back to the list")), &QPushButton::clicked, m_trash, &QToolButton::toggle);
    m_stack->addWidget(none);
    m_stack->addWidget(unmatched);
    m_stack->addWidget(noTrash);
    m_stack->addWidget(m_board);
    connect(m_board, &BoardView::chosen, this, &RecordListPage::select);
    connect(m_board, &BoardView::opened, this, [this](const RecordId &id) {
        select(id);
        openCurrent();
    });
    connect(m_board, &BoardView::failed, m_notice, &NoticeBar::showProblem);
}

void RecordListPage::setUpDetail()
{
    const Theme &theme = *m_context.theme;
    m_detail->setObjectName(objectName() + u".detail"_s);
    m_detail->setMinimumWidth(theme.textWidth(34));
    m_stack->setMinimumWidth(theme.textWidth(34));
    auto *across = new QHBoxLayout(m_list);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(0);
    across->addSpacing(theme.space(4));  // under the title; unlike a margin it is mirrored
    across->addWidget(m_stack, 1);
    m_detailTitle->setObjectName(objectName() + u".detail.title"_s);
    auto *open = new QToolButton(m_detailHead);
    open->setObjectName(objectName() + u".detail.open"_s);
    open->setDefaultAction(m_open);
    open->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    open->setAutoRaise(true);
    auto *line = new QHBoxLayout(m_detailHead);
    setReadingMargins(line, theme.space(4), theme.space(2), theme.space(2), 0);
    line->addWidget(m_detailTitle, 1);
    line->addWidget(open);
    auto *column = new QVBoxLayout(m_detail);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_detailHead);
    column->addWidget(m_form, 1);
    connect(m_form, &RecordForm::created, this, [this](const RecordId &id) {
        m_model->refresh();
        select(id);
    });
    connect(m_form, &RecordForm::rowChanged, this, &RecordListPage::updateDetail);
    connect(m_form, &RecordForm::rowChanged, open, [this, open] { open->setVisible(!m_form->isSeveral()); });
    connect(m_form, &RecordForm::viewChanged, this, &RecordListPage::stateChanged);
    connect(m_form, &RecordForm::changing, m_model, &RecordTableModel::hold);
    connect(m_form, &RecordForm::changed, this, &RecordListPage::tellChanged);
    connect(m_form, &RecordForm::leaveWanted, m_view, qOverload<>(&QWidget::setFocus));
    connect(m_form, &RecordForm::dropped, this, [this](const QList<RecordForm::Entry> &entries) {
        offerAgain(m_form->several().ids(), entries);
    });
    updateDetail();
}

}  // namespace tri::ui
