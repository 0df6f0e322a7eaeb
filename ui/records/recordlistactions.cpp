// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The half of RecordListPage that answers to the person: filter, selection, deleting, columns.
#include "ui/records/recordlistpage.h"

#include "core/workspace/workspace.h"
#include "ui/fields/fieldtexts.h"
#include "ui/records/recordform.h"
#include "ui/records/recordtablemodel.h"
#include "ui/records/recordtableview.h"
#include "ui/services/preferences.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/pageheader.h"

#include <QAction>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>

namespace tri::ui {

using namespace Qt::StringLiterals;

QString RecordListPage::subtitle() const
{
    const int count = m_model->rowCount();
    if (m_trash->isChecked())
        return tr("%n deleted", nullptr, count);
    return m_filter->text().trimmed().isEmpty() ? tr("%n record(s)", nullptr, count) : tr("%n match(es)", nullptr, count);
}

QList<QAction *> RecordListPage::pageActions()
{
    return {m_new, m_open, m_delete, m_restore};
}

void RecordListPage::refresh()
{
    m_model->refresh();
    m_form->refresh();
}

void RecordListPage::commit()
{
    m_form->commit();
}

void RecordListPage::focusStart()
{
    if (m_model->rowCount() > 0) {
        if (!m_view->currentIndex().isValid())
            m_view->selectRow(0);
        m_view->setFocus(Qt::OtherFocusReason);
    } else {
        m_filter->setFocus(Qt::OtherFocusReason);
    }
}

QVariantMap RecordListPage::saveState() const
{
    return {{u"filter"_s, m_filter->text()},
            {u"trash"_s, m_trash->isChecked()},
            {u"current"_s, m_model->idAt(m_view->currentIndex().row()).toString()}};
}

void RecordListPage::restoreState(const QVariantMap &state)
{
    m_filter->setText(state.value(u"filter"_s).toString());
    m_trash->setChecked(state.value(u"trash"_s).toBool());
    applyFilter();
    if (const auto id = RecordId::parse(state.value(u"current"_s).toString()))
        select(*id);
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
    m_model->setQuery(query);
    m_delete->setVisible(!query.trash);
    m_restore->setVisible(query.trash);
    select(current);
}

void RecordListPage::updateCount()
{
    m_header->setSubtitle(subtitle());
    int page = 0;
    if (m_model->rowCount() == 0)
        page = m_trash->isChecked() ? 3 : m_filter->text().trimmed().isEmpty() ? 1 : 2;
    m_stack->setCurrentIndex(page);
    Q_EMIT titleChanged();
}

void RecordListPage::select(const RecordId &id)
{
    const int row = id.isNull() ? -1 : m_model->rowOf(id);
    if (row < 0)
        return;
    m_view->selectRow(row);
    m_view->scrollTo(m_model->index(row, 0));
}

void RecordListPage::showCurrent()
{
    const RecordId id = m_model->idAt(m_view->currentIndex().row());
    if (id.isNull() || (m_form->row().spec && m_form->row().id == id))
        return;
    m_notice->fade();
    m_form->showRecord(id);
}

void RecordListPage::updateDetail()
{
    const Row &row = m_form->row();
    const bool some = row.spec != nullptr;
    m_detail->setVisible(some);
    m_open->setEnabled(some && !m_form->isNew());
    if (some)
        m_detailTitle->setFullText(m_form->isNew() ? m_new->text() : recordTitle(m_context, row.id));
}

void RecordListPage::startNew(const QList<std::pair<QString, RecordId>> &links)
{
    if (m_context.workspace->isReadOnly())
        return;
    m_trash->setChecked(false);
    m_view->clearSelection();
    m_view->setCurrentIndex({});
    m_form->startNew(m_kind, links);
    m_form->focusStart();
}

void RecordListPage::openCurrent()
{
    const Row &row = m_form->row();
    if (!row.spec || m_form->isNew())
        return;
    m_form->commit();
    if (m_context.navigator)
        m_context.navigator->showRecord(row.id);
}

RecordIds RecordListPage::selectedIds() const
{
    RecordIds ids;
    for (const QModelIndex &index : m_view->selectionModel()->selectedRows())
        ids << m_model->idAt(index.row());
    return ids;
}

void RecordListPage::removeSelected()
{
    const Result<QList<Row>> rows = m_context.workspace->rows(selectedIds());
    if (!rows || rows->isEmpty() || m_trash->isChecked())
        return;
    const int next = m_view->currentIndex().row();
    const QString name = recordTitle(m_context, rows->first().id);
    const Result<QList<Backlink>> links = m_context.workspace->linksTo(rows->first().id);
    ChangeSet changes = changeOf(deletion(rows->first()), name);
    for (const Row &row : rows->mid(1))
        changes.records << deletion(row);
    const int count = int(rows->size());
    if (count > 1)
        changes.label = {u"delete"_s, kind(), {}, {}, count};
    m_own = true;
    const Result<Stamp> stamp = m_context.workspace->apply(changes);
    m_own = false;
    if (!stamp) {
        m_notice->showProblem(stamp.error());
        return;
    }
    if (m_model->rowCount() > 0)
        m_view->selectRow(std::min(next, m_model->rowCount() - 1));
    else
        m_form->clear();
    QString text = count > 1 ? tr("%n record(s) moved to the trash.", nullptr, count)
                             : tr("“%1” moved to the trash.").arg(name);
    if (count == 1 && links && !links->isEmpty())
        text += u' ' + tr("%n link(s) to it stay and show it as deleted.", nullptr, int(links->size()));
    m_notice->showNote(text);
    connect(m_notice->addAction(tr("Undo")), &QPushButton::clicked, this, &RecordListPage::putBack);
}

void RecordListPage::putBack()
{
    const Result<CommitEvent> undone = m_context.workspace->undo();
    if (!undone) {
        m_notice->showProblem(undone.error());
        return;
    }
    m_notice->dismiss();
    if (!undone->records.isEmpty())
        select(undone->records.first().id);
    m_view->setFocus(Qt::OtherFocusReason);
}

void RecordListPage::restoreSelected()
{
    const Result<QList<Row>> rows = m_context.workspace->rows(selectedIds());
    if (!rows || rows->isEmpty() || !m_trash->isChecked())
        return;
    ChangeSet changes = changeOf(restoration(rows->first()), recordTitle(m_context, rows->first().id));
    for (const Row &row : rows->mid(1))
        changes.records << restoration(row);
    const int count = int(rows->size());
    if (count > 1)
        changes.label = {u"restore"_s, kind(), {}, {}, count};
    const Result<Stamp> stamp = m_context.workspace->apply(changes);
    if (stamp)
        m_notice->showNote(tr("%n record(s) put back.", nullptr, count));
    else
        m_notice->showProblem(stamp.error());
}

void RecordListPage::onCommitted()
{
    if (!m_own)
        m_notice->fade();  // its Undo would now undo something else
}

QString RecordListPage::lookKey() const
{
    return u"list/%1/columns/%2"_s.arg(kind()).arg(m_model->columnCount());
}

void RecordListPage::sizeColumns()
{
    const QByteArray known =
        m_context.preferences ? m_context.preferences->roomState(lookKey()).toByteArray() : QByteArray();
    QHeaderView *head = m_view->horizontalHeader();
    if (!known.isEmpty() && head->restoreState(known)) {
        head->setSortIndicator(-1, Qt::AscendingOrder);
        return;
    }
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_view->setColumnWidth(column, m_context.theme->textWidth(m_model->usualWidth(column)));
}

void RecordListPage::saveLook()
{
    if (!m_context.preferences)
        return;
    m_context.preferences->setRoomState(lookKey(), m_view->horizontalHeader()->saveState());
    m_context.preferences->setRoomState(u"list/split"_s, m_split->saveState());
}

void RecordListPage::showColumnMenu(const QPoint &place)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(objectName() + u".column_menu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int column = 1; column < m_model->columnCount(); ++column) {
        QAction *action = menu->addAction(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setObjectName(u"column."_s + m_model->columnKey(column));
        action->setCheckable(true);
        action->setChecked(!m_view->isColumnHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            m_view->setColumnHidden(column, !shown);
            m_lookTimer->start();
        });
    }
    menu->popup(m_view->horizontalHeader()->mapToGlobal(place));
}

}  // namespace tri::ui
