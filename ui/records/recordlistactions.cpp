// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of RecordListPage that does something to records: selecting, opening, filling, deleting, putting back.
#include "ui/records/recordlistpage.h"

#include "core/workspace/workspace.h"
#include "ui/fields/fieldtexts.h"
#include "ui/lists/boardview.h"
#include "ui/lists/cellvalues.h"
#include "ui/lists/filling.h"
#include "ui/lists/recordtablemodel.h"
#include "ui/lists/recordtableview.h"
#include "ui/lists/viewtabs.h"
#include "ui/records/attachnotes.h"
#include "ui/services/longruns.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/noticebar.h"

#include <QAction>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>

namespace tri::ui {

using namespace Qt::StringLiterals;

QList<QAction *> RecordListPage::pageActions()
{
    return QList<QAction *>{m_new,       m_open,        m_changeSelected, m_attach,  m_copy, m_copyHeadings,
                            m_paste,     m_fillDown,    m_delete,         m_restore, m_find, m_filterWords,
                            m_filterRow, m_nextProblem, m_import,         m_export}
    + m_views->actions();
}

RecordId RecordListPage::currentRecord() const
{
    if (m_form->isSeveral())
        return m_model->idAt(m_view->currentIndex().row());
    return m_form->row().spec && !m_form->isNew() ? m_form->row().id : RecordId();
}

void RecordListPage::refresh()
{
    m_model->refresh();
    m_form->refresh();
}

void RecordListPage::commit()
{
    m_view->finishEditing();
    m_form->commit();
}

void RecordListPage::focusStart()
{
    if (isBoard() && m_stack->currentWidget() == m_board) {
        m_board->focusCards();
        return;
    }
    if (m_model->rowCount() > 0) {
        if (!m_view->currentIndex().isValid())
            m_view->moveTo(0, 0);
        m_view->setFocus(Qt::OtherFocusReason);
    } else {
        m_filter->setFocus(Qt::OtherFocusReason);
    }
}

void RecordListPage::select(const RecordId &id)
{
    const int row = id.isNull() ? -1 : m_model->rowOf(id);
    if (row < 0)
        return;
    if (m_view->currentIndex().row() == row)
        return;
    // Not selectRow: right to left it selects nothing before the first layout.
    m_view->setCurrentIndex(m_model->index(row, 0));
    m_view->scrollTo(m_model->index(row, 0));
}

bool RecordListPage::reveal(const RecordId &id)
{
    if (m_model->rowOf(id) < 0)
        return false;
    select(id);
    return true;
}

void RecordListPage::onSelectionChanged()
{
    const RecordIds selected = m_view->selectedIds();
    if (selected.size() > 1 && !m_trash->isChecked()) {
        m_form->showSeveral(selected);
    } else if (m_form->isSeveral()) {
        const RecordIds before = m_form->several().ids();
        const QList<RecordForm::Entry> entries = m_form->entries();
        const RecordId id =
            selected.isEmpty() ? m_model->idAt(m_view->currentIndex().row()) : selected.first();
        id.isNull() ? m_form->clear() : m_form->showRecord(id);
        if (!entries.isEmpty())
            offerAgain(before, entries);
    }
    updateDetail();
}

/// What was entered for several records and not given to them is not lost with the selection.
void RecordListPage::offerAgain(const RecordIds &records, const QList<RecordForm::Entry> &entries)
{
    m_notice->showNote(records.size() == 1
                           ? tr("The record stays as it is: what you entered was not given to it.")
                           : tr("The %n records stay as they are: what you entered was not given to them.",
                                nullptr, int(records.size())));
    connect(m_notice->addAction(tr("Enter it again")), &QPushButton::clicked, this, [this, records, entries] {
        m_notice->dismiss();
        m_view->selectRecords(records);
        m_form->enter(entries);
        changeSelected();
    });
}

/// What was entered for several records when the program ended comes back for them.
void RecordListPage::takeUpDraft()
{
    const RecordIds ids = m_form->draftedSeveral(m_kind);
    if (ids.isEmpty() || m_context.workspace->isReadOnly())
        return;
    m_view->selectRecords(ids);
    m_form->restoreSeveral();
}

void RecordListPage::changeSelected()
{
    m_view->finishEditing();
    if (!m_form->isSeveral()) {
        m_notice->showNote(
            tr("Select two records or more: the form beside the list changes all of them at once."));
        return;
    }
    const FieldSpec *field = m_model->fieldAt(m_view->currentIndex().column());
    m_form->focusField(field ? field->keyText() : QString());
}

void RecordListPage::showCurrent()
{
    const RecordId id = m_model->idAt(m_view->currentIndex().row());
    if (id.isNull() || m_form->isSeveral() || (m_form->row().spec && m_form->row().id == id))
        return;
    m_notice->fade();
    m_form->showRecord(id);
}

void RecordListPage::updateDetail()
{
    const Row &row = m_form->row();
    const bool some = row.spec != nullptr;
    const bool one = some && !m_form->isNew() && !m_form->isSeveral();
    const bool hidden = m_detail->isHidden();
    m_detail->setVisible(some);
    if (hidden && some && m_split->orientation() == Qt::Vertical)
        shareOut();  // it would take what its fields would like to have
    m_open->setEnabled(one);
    m_changeSelected->setEnabled(m_form->isSeveral() && !m_context.workspace->isReadOnly());
    m_attach->setEnabled(one && !row.deleted && m_context.files && canAttach(m_context));
    if (some)
        m_detailTitle->setFullText(m_form->isNew() ? m_new->text()
                                       : m_form->isSeveral()
                                       ? tr("%1: %2 selected").arg(title()).arg(m_form->several().count())
                                       : recordTitle(m_context, row.id));
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
    if (!row.spec || m_form->isNew() || m_form->isSeveral())
        return;
    m_form->commit();
    if (m_context.navigator)
        m_context.navigator->showRecord(row.id);
}

RecordIds RecordListPage::selectedIds() const
{
    return m_view->selectedIds();
}

void RecordListPage::fillDown()
{
    m_view->finishEditing();
    const FieldSpec *field = m_model->fieldAt(m_view->currentIndex().column());
    const RecordIds ids = selectedIds();
    if (!field || !isTypable(*field) || ids.size() < 2) {
        m_notice->showNote(
            tr("Select two records or more, and a column: Fill down copies the first value to the others."));
        return;
    }
    const auto first = m_model->recordAt(m_model->rowOf(ids.first()));
    if (!first)
        return;
    fillSelected(*field, ids.mid(1), first->value(field->keyText()));
}

void RecordListPage::fillSelected(const FieldSpec &field, const RecordIds &records, const FieldValue &value)
{
    m_own = true;
    const Result<int> count = m_model->fill(records, field, FillMode::Set, value);
    m_own = false;
    if (count)
        tellChanged(*count);
    else
        m_notice->showProblem(count.error());
}

void RecordListPage::tellChanged(int count)
{
    m_notice->showNote(count == 1 ? tr("1 record changed.") : tr("%n records changed.", nullptr, count));
    if (count > 0)
        connect(m_notice->addAction(tr("Undo")), &QPushButton::clicked, this, &RecordListPage::putBack);
}

void RecordListPage::goToProblem()
{
    if (!m_view->goToUnread())
        m_notice->showNote(tr("No cell in this list holds a draft."));
}

void RecordListPage::attachTo(const RecordId &id, const QStringList &paths)
{
    m_form->commit();
    const Result<Row> row = m_context.workspace->row(id);
    if (!row) {
        m_notice->showProblem(row.error());
        return;
    }
    m_own = true;
    attachAndTell(m_context, *row, paths, *m_notice);
    m_own = false;
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
    const Result<Stamp> stamp = applyLong(m_context, changes);
    m_own = false;
    if (!stamp) {
        m_notice->showProblem(stamp.error());
        return;
    }
    if (!m_model->ids().isEmpty())
        m_view->moveTo(std::min(next, m_model->rowCount() - 1), 0);
    else
        m_form->clear();
    QString text = count > 1 ? tr("%n records moved to the trash.", nullptr, count)
                             : tr("“%1” moved to the trash.").arg(name);
    if (count == 1 && links && !links->isEmpty())
        text += u' ' + tr("Records that link to it: %1; the links stay.").arg(links->size());
    m_notice->showNote(text);
    connect(m_notice->addAction(tr("Undo")), &QPushButton::clicked, this, &RecordListPage::putBack);
}

void RecordListPage::putBack()
{
    const Result<CommitEvent> undone = undoLong(m_context);
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
    const Result<Stamp> stamp = applyLong(m_context, changes);
    if (stamp)
        m_notice->showNote(count == 1 ? tr("1 record put back.")
                                      : tr("%n records put back.", nullptr, count));
    else
        m_notice->showProblem(stamp.error());
}

void RecordListPage::onCommitted()
{
    if (!m_own)
        m_notice->fade();  // its Undo would now undo something else
}

}  // namespace tri::ui
