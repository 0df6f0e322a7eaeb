// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/recordlistpage.h"

#include "core/workspace/workspace.h"
#include "ui/records/recordform.h"
#include "ui/records/recordtablemodel.h"
#include "ui/records/recordtableview.h"
#include "ui/services/preferences.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/pageheader.h"

#include <QAction>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int kFilterPause = 180;  // ms: long enough not to search for each letter of a fast typist
constexpr int kLookPause = 600;
}  // namespace

RecordListPage::RecordListPage(const AppContext &context, const RecordSpec &kind, QWidget *parent)
    : Page(parent), m_kind(kind), m_context(context), m_header(new PageHeader(*context.theme, this)),
      m_notice(new NoticeBar(*context.theme, this)), m_filter(new QLineEdit(this)), m_trash(new QToolButton(this)),
      m_split(new QSplitter(Qt::Horizontal, this)), m_stack(new QStackedWidget(m_split)),
      m_view(new RecordTableView(context.theme, m_stack)), m_model(new RecordTableModel(kind, context, this)),
      m_detail(new QWidget(m_split)),
      m_detailTitle(new ElidedLabel(*context.theme, Theme::Type::Heading, Theme::Role::Text, m_detail)),
      m_form(new RecordForm(context, m_detail)), m_filterTimer(new QTimer(this)), m_lookTimer(new QTimer(this))
{
    setObjectName(u"list."_s + kind.keyText());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_notice);
    column->addWidget(m_split, 1);
    setUpActions();
    setUpHeader();
    setUpTable();
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
    applyFilter();
}

RecordListPage::~RecordListPage()
{
    if (m_lookTimer->isActive())
        saveLook();
    disconnect(m_view->selectionModel(), nullptr, this, nullptr);
}

void RecordListPage::setUpActions()
{
    const auto make = [this](const QString &key, const QString &icon, const QString &text, auto slot) {
        auto *action = new QAction(m_context.theme->icon(icon), text, this);
        action->setObjectName(objectName() + u'.' + key);
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    m_new = make(u"new"_s, u"list-add"_s, tr("New %1").arg(m_kind.labelText().toLower()), [this] { startNew(); });
    m_open = make(u"open"_s, u"document-open"_s, tr("Open"), &RecordListPage::openCurrent);
    m_delete = make(u"delete"_s, u"edit-delete"_s, tr("Delete"), &RecordListPage::removeSelected);
    m_restore = make(u"restore"_s, u"edit-undo"_s, tr("Put back"), &RecordListPage::restoreSelected);
    m_delete->setShortcut(QKeySequence(Qt::Key_Delete));
    m_delete->setShortcutContext(Qt::WidgetShortcut);
    m_restore->setVisible(false);
    const bool closed = m_context.workspace->isReadOnly();
    m_new->setEnabled(!closed);
    m_delete->setEnabled(!closed);
    m_restore->setEnabled(!closed);
    auto *find = new QShortcut(QKeySequence(QKeySequence::Find), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, this, [this] {
        m_filter->setFocus(Qt::ShortcutFocusReason);
        m_filter->selectAll();
    });
}

void RecordListPage::setUpHeader()
{
    m_notice->hide();
    m_header->setTitle(title());
    m_filter->setObjectName(objectName() + u".filter"_s);
    m_filter->setPlaceholderText(tr("Filter (Ctrl+F)"));
    m_filter->setAccessibleName(tr("Filter %1").arg(title()));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMinimumWidth(m_context.theme->textWidth(16));
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
    m_header->setActions({m_new});
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

void RecordListPage::setUpTable()
{
    m_view->setObjectName(objectName() + u".table"_s);
    m_view->setAccessibleName(title());
    m_view->setModel(m_model);
    m_view->addAction(m_open);
    m_view->addAction(m_delete);
    m_view->addAction(m_restore);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_stack->addWidget(m_view);
    QHeaderView *head = m_view->horizontalHeader();
    head->setObjectName(objectName() + u".columns"_s);
    head->setSortIndicator(-1, Qt::AscendingOrder);
    head->setSortIndicatorShown(true);
    head->setSortIndicatorClearable(true);
    m_view->setSortingEnabled(true);
    head->setContextMenuPolicy(Qt::CustomContextMenu);
    head->setStretchLastSection(true);
    sizeColumns();
    connect(head, &QHeaderView::customContextMenuRequested, this, &RecordListPage::showColumnMenu);
    connect(head, &QHeaderView::sectionResized, m_lookTimer, qOverload<>(&QTimer::start));
    connect(head, &QHeaderView::sectionMoved, m_lookTimer, qOverload<>(&QTimer::start));
    connect(m_view, &RecordTableView::opened, this, &RecordListPage::openCurrent);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RecordListPage::showCurrent);
    connect(m_model, &RecordTableModel::countChanged, this, &RecordListPage::updateCount);
    connect(m_model, &RecordTableModel::failed, m_notice, &NoticeBar::showProblem);
}

void RecordListPage::setUpEmptyStates()
{
    auto *none = new EmptyState(*m_context.theme, m_stack);
    none->setText(m_kind.helpText());
    if (!m_context.workspace->isReadOnly())
        connect(none->addButton(m_new->text()), &QPushButton::clicked, m_new, &QAction::trigger);
    auto *unmatched = new EmptyState(*m_context.theme, m_stack);
    unmatched->setText(tr("Nothing here has all of these words."));
    connect(unmatched->addButton(tr("Clear the filter")), &QPushButton::clicked, m_filter, &QLineEdit::clear);
    auto *noTrash = new EmptyState(*m_context.theme, m_stack);
    noTrash->setText(tr("The trash is empty: what you delete can be put back from here."));
    connect(noTrash->addButton(tr("Back to the list")), &QPushButton::clicked, m_trash, &QToolButton::toggle);
    m_stack->addWidget(none);
    m_stack->addWidget(unmatched);
    m_stack->addWidget(noTrash);
}

void RecordListPage::setUpDetail()
{
    const Theme &theme = *m_context.theme;
    m_detail->setObjectName(objectName() + u".detail"_s);
    m_detail->setMinimumWidth(theme.textWidth(34));
    m_stack->setMinimumWidth(theme.textWidth(34));
    m_detailTitle->setObjectName(objectName() + u".detail.title"_s);
    auto *open = new QToolButton(m_detail);
    open->setObjectName(objectName() + u".detail.open"_s);
    open->setDefaultAction(m_open);
    open->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    open->setAutoRaise(true);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(theme.space(4), theme.space(2), theme.space(2), 0);
    line->addWidget(m_detailTitle, 1);
    line->addWidget(open);
    auto *column = new QVBoxLayout(m_detail);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(line);
    column->addWidget(m_form, 1);
    connect(m_form, &RecordForm::created, this, [this](const RecordId &id) {
        m_model->refresh();
        select(id);
    });
    connect(m_form, &RecordForm::rowChanged, this, &RecordListPage::updateDetail);
    updateDetail();
}

}  // namespace tri::ui
