// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of RecordListPage that decides what is shown and how: filters, groups, columns, views.
#include "core/workspace/workspace.h"
#include "ui/lists/boardview.h"
#include "ui/lists/columnfilters.h"
#include "ui/lists/filterbar.h"
#include "ui/lists/recordtablemodel.h"
#include "ui/lists/recordtableview.h"
#include "ui/lists/sortheader.h"
#include "ui/lists/viewtabs.h"
#include "ui/records/recordlistpage.h"
#include "ui/services/preferences.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/pageheader.h"

#include <QAction>
#include <QActionGroup>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>

#include <utility>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int kNarrowLetters = 84;  // below that the record stands under the list
}

QString RecordListPage::subtitle() const
{
    const int count = int(m_model->ids().size());
    if (m_trash->isChecked())
        return tr("%1 deleted").arg(count);
    if (isFiltered())
        return tr("%1 found").arg(count);
    return count == 1 ? tr("1 record") : tr("%n records", nullptr, count);
}

QString RecordListPage::helpId() const
{
    return m_review ? u"excel"_s : m_trash->isChecked() ? u"trash"_s : u"lists"_s;
}

bool RecordListPage::isFiltered() const
{
    return !m_filter->text().trimmed().isEmpty() || !m_look.filter.isEmpty() || !m_columnFilters->isEmpty();
}

QVariantMap RecordListPage::saveState() const
{
    return {{u"filter"_s, m_filter->text()},
            {u"trash"_s, m_trash->isChecked()},
            {u"look"_s, m_look.toMap(m_kind)},
            {u"view"_s, m_views->current().toString()},
            {u"current"_s, m_model->idAt(m_view->currentIndex().row()).toString()},
            {u"scroll"_s, m_scroll >= 0 ? m_scroll : m_view->verticalScrollBar()->value()},
            {u"form"_s, m_form->isSeveral() ? QVariantMap() : m_form->viewState()}};
}

void RecordListPage::restoreState(const QVariantMap &state)
{
    m_filter->setText(state.value(u"filter"_s).toString());
    m_trash->setChecked(state.value(u"trash"_s).toBool());
    if (state.contains(u"look"_s)) {
        if (const auto view = RecordId::parse(state.value(u"view"_s).toString()))
            m_views->choose(*view);
        changeLook(ListLook::fromMap(m_context, m_kind, state.value(u"look"_s).toMap()));
    }
    applyFilter();
    if (const auto id = RecordId::parse(state.value(u"current"_s).toString()))
        select(*id);
    m_form->restoreView(state.value(u"form"_s).toMap());
    m_scroll = state.value(u"scroll"_s, -1).toInt();
    scrollBack();
}

void RecordListPage::scrollBack()
{
    if (m_scroll < 0 || !m_view->isVisible())
        return;  // before it is laid out there is nothing to scroll
    m_view->verticalScrollBar()->setValue(std::exchange(m_scroll, -1));
}

void RecordListPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    QTimer::singleShot(0, this, [this] {
        const bool first = !std::exchange(m_laidOut, true);
        if (first && m_split->orientation() == Qt::Vertical)
            shareOut();
        if (first)
            takeUpDraft();
        scrollBack();
    });
}

void RecordListPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const bool narrow = width() < m_context.theme->textWidth(kNarrowLetters);
    if (narrow == (m_split->orientation() == Qt::Vertical))
        return;
    m_split->setOrientation(narrow ? Qt::Vertical : Qt::Horizontal);
    shareOut();
}

void RecordListPage::shareOut()
{
    if (m_split->orientation() == Qt::Vertical) {
        m_split->setSizes({3000, 2000});  // the list has come for the rows
        return;
    }
    m_split->setSizes({600, 420});
    if (m_context.preferences)
        m_split->restoreState(m_context.preferences->roomState(u"list/split"_s).toByteArray());
}

const RecordIds &RecordListPage::sequence() const
{
    return m_model->ids();
}

void RecordListPage::applyFilter()
{
    m_filterTimer->stop();
    const RecordId current = m_form->row().spec ? m_form->row().id : RecordId();
    Query query = m_model->query();
    query.words = m_filter->text().simplified();
    query.trash = m_trash->isChecked();
    query.filter = m_look.filter.with(m_columnFilters->filter());
    query.sort = m_look.sort;
    m_model->show(query, isBoard() ? QString() : m_look.group);  // a board groups by itself
    m_delete->setVisible(!query.trash);
    m_fillDown->setVisible(!query.trash);
    m_restore->setVisible(query.trash);
    showOneOfThese(current);
    if (m_form->isSeveral())
        onSelectionChanged();  // some of them may not be in the list now
    if (isBoard())
        m_board->refresh();
}

/// The record beside the list is one of the list: the same as before if it is still there, else the first.
void RecordListPage::showOneOfThese(const RecordId &before)
{
    if (m_form->isNew())
        return;
    if (m_model->rowOf(before) >= 0)
        select(before);
    else if (m_model->ids().isEmpty())
        m_form->clear();
    else if (!before.isNull())
        m_view->moveTo(0, 0);
}

void RecordListPage::setLook(const ListLook &look)
{
    m_look = look;
    applyLook();
}

void RecordListPage::changeLook(const ListLook &look)
{
    m_look = look;
    applyLook();
    m_views->setLook(m_look);
    m_lookTimer->start();
}

void RecordListPage::applyLook()
{
    m_model->setColumns(m_look.columns.isEmpty() ? m_model->standardColumns() : m_look.columns);
    sizeColumns();
    m_filterBar->setFilter(m_look.filter);
    if (!m_look.filter.isEmpty())
        m_filterWords->setChecked(true);
    const FieldSpec *group = m_kind.field(m_look.group);
    m_groupButton->setText(group && isBoard() ? tr("Board: %1").arg(group->labelText())
                               : group        ? tr("Group: %1").arg(group->labelText())
                                              : tr("Group"));
    if (!m_look.unread.isEmpty())
        m_notice->showProblem({ProblemCode::Newer,
                               tr("This view has a filter that this version of Trilateral does not know, so the list "
                                  "shows everything. The view keeps its filter: %1")
                                   .arg(m_look.unread),
                               {}});
    applyFilter();
    followSort();
    m_board->setField(isBoard() ? m_look.group : QString());
}

void RecordListPage::showView(const RecordId &view)
{
    m_views->choose(view);
    m_view->setFocus(Qt::OtherFocusReason);
}

void RecordListPage::showFilterBar(bool shown)
{
    m_filterBar->setVisible(shown);
    if (shown && m_look.filter.isEmpty())
        m_filterBar->focusWords();
    if (!shown && !m_look.filter.isEmpty()) {
        ListLook look = m_look;
        look.filter = {};
        changeLook(look);
    }
}

void RecordListPage::updateCount()
{
    m_header->setSubtitle(subtitle());
    int page = 0;
    // With boxes open the headings stay in sight, empty list or not: they are where the filter is mended.
    if (m_model->rowCount() == 0 && !m_filterRow->isChecked())
        page = m_trash->isChecked() ? 3 : isFiltered() ? 2 : 1;
    else if (isBoard() && !m_trash->isChecked())
        page = 4;
    m_stack->setCurrentIndex(page);
    Q_EMIT titleChanged();
}

void RecordListPage::fillGroupMenu()
{
    QMenu *menu = m_groupButton->menu();
    menu->clear();
    auto *group = new QActionGroup(menu);
    const auto add = [&](const QString &text, const QString &key) {
        QAction *action = menu->addAction(text);
        action->setObjectName(u"group."_s + key);
        action->setCheckable(true);
        action->setChecked(key == m_look.group && !isBoard());
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, key] {
            ListLook look = m_look;
            look.group = key;
            look.layout = ListLook::Layout::List;
            changeLook(look);
        });
    };
    add(tr("No groups"), {});
    menu->addSeparator();
    for (const FieldSpec &field : m_kind.fields)
        if (field.type == FieldType::Choice || field.type == FieldType::Link || field.type == FieldType::Flag
            || (field.list > 0 && (field.isList() || field.type == FieldType::Date)))
            add(field.type == FieldType::Date ? tr("%1 (by month)").arg(field.labelText())
                                              : field.labelText(),
                field.keyText());
    QMenu *boards = menu->addMenu(tr("Board by"));
    boards->setObjectName(u"board_by"_s);
    for (const FieldSpec &field : m_kind.fields) {
        if (field.type != FieldType::Choice)
            continue;
        QAction *action = boards->addAction(field.labelText());
        action->setObjectName(u"board."_s + field.keyText());
        action->setCheckable(true);
        action->setChecked(isBoard() && m_look.group == field.keyText());
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, key = field.keyText()] {
            ListLook look = m_look;
            look.group = key;
            look.layout = ListLook::Layout::Board;
            changeLook(look);
        });
    }
    boards->menuAction()->setVisible(!boards->isEmpty());
}

void RecordListPage::fillColumnMenu()
{
    QMenu *menu = m_columnButton->menu();
    menu->clear();
    const QStringList shown = m_model->columns();
    QAction *usual = menu->addAction(tr("Usual columns"));
    usual->setObjectName(u"column.usual"_s);
    connect(usual, &QAction::triggered, this, [this] { setColumns(m_model->standardColumns()); });
    menu->addSeparator();
    for (const FieldSpec &field : m_kind.fields) {
        const QString key = field.keyText();
        if (key == shown.value(0))
            continue;  // the name always stands first
        QAction *action = menu->addAction(field.labelText());
        action->setObjectName(u"column."_s + key);
        action->setCheckable(true);
        action->setChecked(shown.contains(key));
        connect(action, &QAction::toggled, this, [this, key](bool on) {
            QStringList keys = m_model->columns();
            keys.removeAll(key);
            if (on)
                keys << key;
            setColumns(keys);
        });
    }
}

void RecordListPage::setColumns(const QStringList &keys)
{
    ListLook look = m_look;
    look.columns = keys == m_model->standardColumns() ? QStringList() : keys;
    if (look
        == m_look) {  // moved somewhere and back, or the name was moved: the headings follow the model again
        m_model->setColumns({});
        applyLook();
        return;
    }
    changeLook(look);
}

void RecordListPage::sizeColumns()
{
    const QVariantMap widths = m_context.preferences
        ? m_context.preferences->roomState(u"list/%1/widths"_s.arg(kind())).toMap()
        : QVariantMap();
    QHeaderView *head = m_view->horizontalHeader();
    const QSignalBlocker quiet(head);
    for (int visual = 0; visual < head->count(); ++visual)
        head->moveSection(head->visualIndex(visual), visual);
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const int known = widths.value(m_model->columnKey(column)).toInt();
        m_view->setColumnWidth(column,
                               known > 0 ? known : m_context.theme->textWidth(m_model->usualWidth(column)));
    }
    m_view->viewport()->update();
}

void RecordListPage::saveLook()
{
    if (!m_context.preferences)
        return;
    const QString key = u"list/%1/widths"_s.arg(kind());
    QVariantMap widths = m_context.preferences->roomState(key).toMap();
    for (int column = 0; column + 1 < m_model->columnCount(); ++column)
        widths.insert(m_model->columnKey(column), m_view->columnWidth(column));
    m_context.preferences->setRoomState(key, widths);
    if (m_split->orientation() == Qt::Horizontal)
        m_context.preferences->setRoomState(u"list/split"_s, m_split->saveState());
    // A filter is for the moment; how the list is arranged is for good.
    ListLook look = m_look;
    if (m_views->current().isNull())
        look.filter = {};
    m_context.preferences->setRoomState(u"list/%1/look"_s.arg(kind()), look.toMap(m_kind));
    m_context.preferences->setRoomState(u"list/%1/view"_s.arg(kind()), m_views->current().toString());
}

void RecordListPage::restoreLook()
{
    if (!m_context.preferences
        || !m_context.preferences->roomState(u"list/%1/look"_s.arg(kind())).isValid()) {
        applyLook();
        return;
    }
    const auto view =
        RecordId::parse(m_context.preferences->roomState(u"list/%1/view"_s.arg(kind())).toString());
    if (view && !view->isNull())
        m_views->choose(*view);
    const QVariant look = m_context.preferences->roomState(u"list/%1/look"_s.arg(kind()));
    setLook(ListLook::fromMap(m_context, m_kind, look.toMap()));
    m_views->setLook(m_look);
}

}  // namespace tri::ui
