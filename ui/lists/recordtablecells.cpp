// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of RecordTableModel that writes: single cells, drafts, filling.
#include "core/workspace/workspace.h"
#include "ui/fields/fieldtexts.h"
#include "ui/lists/cellvalues.h"
#include "ui/lists/filling.h"
#include "ui/lists/recordtablemodel.h"
#include "ui/services/drafts.h"
#include "ui/services/longruns.h"

namespace tri::ui {

using namespace Qt::StringLiterals;

QString RecordTableModel::editText(const QModelIndex &index) const
{
    const Row *row = isHeading(index.row()) ? nullptr : rowAt(index.row());
    const FieldSpec *field = fieldAt(index.column());
    if (!row || !field)
        return {};
    if (m_context.drafts)
        if (const auto draft = m_context.drafts->draft(row->id.toString(), field->keyText());
            draft && draft->isUnread())
            return draft->text;
    return editableText(m_context, *field, row->values[m_fields[index.column()]]);
}

Result<FieldValue> RecordTableModel::readText(const QModelIndex &index, const QString &text) const
{
    const Row *row = isHeading(index.row()) ? nullptr : rowAt(index.row());
    const FieldSpec *field = fieldAt(index.column());
    if (!row || !field)
        return fail(ProblemCode::Invalid, tr("This cell cannot be edited."));
    return readCell(m_context, *field, row->values[m_fields[index.column()]], text);
}

QString RecordTableModel::lockAt(const QModelIndex &index) const
{
    const Row *row = isHeading(index.row()) ? nullptr : rowAt(index.row());
    const FieldSpec *field = fieldAt(index.column());
    return row && field ? lockText(*row, *field) : QString();
}

bool RecordTableModel::tellLock(const QModelIndex &index)
{
    const QString lock = lockAt(index);
    if (!lock.isEmpty())
        Q_EMIT failed(Problem{ProblemCode::Blocked, lock, {}});
    return !lock.isEmpty();
}

Status RecordTableModel::setText(const QModelIndex &index, const QString &text)
{
    const auto row = recordAt(index.row());
    const FieldSpec *field = fieldAt(index.column());
    if (tellLock(index))  // no draft: it could not be kept later either
        return fail(ProblemCode::Blocked, lockAt(index));
    const auto refuse = [&](const Problem &problem) -> Status {
        if (m_context.drafts && row && field)
            m_context.drafts->keep(row->id.toString(), field->keyText(), {}, text);
        Q_EMIT dataChanged(index, index);
        Q_EMIT refused(index, problem);
        return fail(problem);
    };
    const Result<FieldValue> value = readText(index, text);
    if (!value)
        return refuse(value.error());
    Result<ChangeSet> changes = fillChange(m_context, {*row}, *field, FillMode::Set, *value);
    if (!changes)
        return refuse(changes.error());
    if (m_context.drafts)
        m_context.drafts->drop(row->id.toString(), field->keyText());
    if (changes->isEmpty()) {
        Q_EMIT dataChanged(index, index);
        return {};
    }
    return apply(*std::move(changes), {row->id});
}

void RecordTableModel::dropDraft(const QModelIndex &index)
{
    const FieldSpec *field = fieldAt(index.column());
    if (!m_context.drafts || !field)
        return;
    m_context.drafts->drop(idAt(index.row()).toString(), field->keyText());
    Q_EMIT dataChanged(index, index);
}

Result<int> RecordTableModel::fill(const RecordIds &records, const FieldSpec &field, FillMode mode,
                                   const FieldValue &value)
{
    const Result<QList<Row>> rows = m_context.workspace->rows(records);
    if (!rows)
        return fail(rows.error());
    Result<ChangeSet> changes = fillChange(m_context, *rows, field, mode, value);
    if (!changes)
        return fail(changes.error());
    const int count = int(changes->records.size());
    if (count > 0)
        if (const Status done = apply(*std::move(changes), records); !done)
            return fail(done.error());
    return count;
}

void RecordTableModel::hold(const RecordIds &records)
{
    QSet<RecordId> known(m_kept.cbegin(), m_kept.cend());
    for (const RecordId &id : records)
        if (!known.contains(id)) {
            m_kept << id;
            known.insert(id);
        }
}

Status RecordTableModel::apply(ChangeSet changes, const RecordIds &touched)
{
    hold(touched);
    const Result<Stamp> stamp = applyLong(m_context, changes);
    if (!stamp) {
        Q_EMIT failed(stamp.error());
        return fail(stamp.error());
    }
    return {};
}

bool RecordTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    return role == Qt::EditRole && index.isValid() && setText(index, value.toString()).has_value();
}

}  // namespace tri::ui
