// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/celltable.h"

#include "core/workspace/workspace.h"
#include "ui/lists/cellvalues.h"
#include "ui/lists/filling.h"
#include "ui/services/drafts.h"
#include "ui/services/longruns.h"

namespace tri::ui {

QString CellTable::editText(const QModelIndex &index) const
{
    const auto row = recordAt(index.row());
    const FieldSpec *field = fieldOf(index);
    if (!row || !field)
        return {};
    if (m_context.drafts)
        if (const auto draft = m_context.drafts->draft(row->id.toString(), field->keyText());
            draft && draft->isUnread())
            return draft->text;
    return editableText(m_context, *field, row->value(field->keyText()));
}

Result<FieldValue> CellTable::readText(const QModelIndex &index, const QString &text) const
{
    const auto row = recordAt(index.row());
    const FieldSpec *field = fieldOf(index);
    if (!row || !field)
        return fail(ProblemCode::Invalid, tr("This cell cannot be edited."));
    return readCell(m_context, *field, row->value(field->keyText()), text);
}

QString CellTable::lockAt(const QModelIndex &index) const
{
    const auto row = recordAt(index.row());
    const FieldSpec *field = fieldOf(index);
    return row && field ? lockText(*row, *field) : QString();
}

bool CellTable::tellLock(const QModelIndex &index)
{
    const QString lock = lockAt(index);
    if (!lock.isEmpty())
        Q_EMIT failed(Problem{ProblemCode::Blocked, lock, {}});
    return !lock.isEmpty();
}

Status CellTable::setText(const QModelIndex &index, const QString &text)
{
    const auto row = recordAt(index.row());
    const FieldSpec *field = fieldOf(index);
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

void CellTable::dropDraft(const QModelIndex &index)
{
    const FieldSpec *field = fieldOf(index);
    if (!m_context.drafts || !field)
        return;
    m_context.drafts->drop(idAt(index.row()).toString(), field->keyText());
    Q_EMIT dataChanged(index, index);
}

Result<int> CellTable::fill(const RecordIds &records, const FieldSpec &field, FillMode mode,
                            const FieldValue &value)
{
    const Result<QList<Row>> rows = m_context.workspace->rows(records);
    if (!rows)
        return fail(rows.error());
    QList<const RecordSpec *> kinds;
    for (const Row &row : *rows)
        if (!kinds.contains(row.spec))
            kinds << row.spec;
    ChangeSet all;
    for (const RecordSpec *kind : std::as_const(kinds)) {
        const FieldSpec *own = kind->field(field.key);
        const auto *word = std::get_if<QString>(&value);
        const bool fits = own && own->type == field.type
            && (own->type != FieldType::Choice || !word || word->isEmpty() || own->choice(*word));
        if (!fits)
            continue;
        QList<Row> same;
        for (const Row &row : *rows)
            if (row.spec == kind)
                same << row;
        Result<ChangeSet> changes = fillChange(m_context, same, *own, mode, value);
        if (!changes)
            return fail(changes.error());
        if (all.records.isEmpty())
            all = *std::move(changes);
        else if (!changes->records.isEmpty()) {
            all.records += changes->records;
            all.label.kind.clear();
            all.label.subject.clear();
        }
    }
    const int count = int(all.records.size());
    all.label.count = count;
    if (count > 0)
        if (const Status done = apply(std::move(all), records); !done)
            return fail(done.error());
    return count;
}

Status CellTable::apply(ChangeSet changes, const RecordIds &touched)
{
    hold(touched);
    const Result<Stamp> stamp = applyLong(m_context, changes);
    if (!stamp) {
        Q_EMIT failed(stamp.error());
        return fail(stamp.error());
    }
    Q_EMIT written(touched);
    return {};
}

bool CellTable::setData(const QModelIndex &index, const QVariant &value, int role)
{
    return role == Qt::EditRole && index.isValid() && setText(index, value.toString()).has_value();
}

}  // namespace tri::ui
