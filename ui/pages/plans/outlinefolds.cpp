// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of OutlineModel that folds lines away, holds the line that is being written, and gives lines to be dragged.
#include "ui/fields/fieldtexts.h"
#include "ui/pages/plans/outlinemodel.h"

#include <QMimeData>

#include <algorithm>

namespace tri::ui {

bool OutlineModel::folds(int row) const
{
    const int line = row < 0 ? -1 : lineAt(row);
    return line >= 0 && m_plan->end(line) > line + 1;
}

bool OutlineModel::isClosed(int row) const
{
    return m_words.isEmpty() && m_closed.contains(idAt(row));
}

void OutlineModel::setClosed(int row, bool closed)
{
    const int line = row < 0 ? -1 : lineAt(row);
    if (line < 0 || !folds(row) || !m_words.isEmpty() || closed == isClosed(row))
        return;
    dropLine();
    const int at = rowOf(m_plan->lines[line].id);
    if (closed) {
        int last = at + 1;
        while (last < m_shown.size() && m_shown[last] < m_plan->end(line))
            ++last;
        beginRemoveRows({}, at + 1, last - 1);
        m_closed.insert(m_plan->lines[line].id);
        m_shown.remove(at + 1, last - at - 1);
        endRemoveRows();
    } else {
        QList<int> more;
        for (int below = line + 1; below < m_plan->end(line);) {
            more << below;
            below = m_closed.contains(m_plan->lines[below].id) ? m_plan->end(below) : below + 1;
        }
        beginInsertRows({}, at + 1, at + int(more.size()));
        m_closed.remove(m_plan->lines[line].id);
        m_shown = m_shown.mid(0, at + 1) + more + m_shown.mid(at + 1);
        endInsertRows();
    }
    Q_EMIT dataChanged(index(at, 0), index(at, 0));
    Q_EMIT foldsChanged();
}

void OutlineModel::closeAll(bool closed)
{
    m_closed.clear();
    if (closed && m_plan)
        for (const PlanLine &line : m_plan->lines)
            if (line.level != PlanLevel::Activity)
                m_closed.insert(line.id);
    arrange();
    Q_EMIT foldsChanged();
}

void OutlineModel::show(const RecordId &id)
{
    if (!m_plan || rowOf(id) >= 0)
        return;
    int line = m_plan->placeOf(id);
    while (line >= 0 && m_plan->lines[line].depth > 0) {
        line = m_plan->placeOf(m_plan->lines[line].parent);
        if (line >= 0)
            m_closed.remove(m_plan->lines[line].id);
    }
    arrange();
}

QStringList OutlineModel::closed() const
{
    QStringList ids;
    for (const RecordId &id : m_closed)
        ids << id.toString();
    ids.sort();
    return ids;
}

void OutlineModel::setClosed(const QStringList &ids)
{
    m_closed.clear();
    for (const QString &text : ids)
        if (const auto id = RecordId::parse(text))
            m_closed.insert(*id);
    arrange();
}

// A line that is being written

void OutlineModel::startLine(int row, int depth, PlanLevel level, const PlanOutline::Spot &spot)
{
    dropLine();
    const int at = std::clamp(row, 0, rowCount());
    beginInsertRows({}, at, at);
    m_pendingRow = at;
    m_pendingDepth = depth;
    m_pendingLevel = level;
    m_pendingSpot = spot;
    endInsertRows();
}

void OutlineModel::dropLine()
{
    if (m_pendingRow < 0)
        return;
    beginRemoveRows({}, m_pendingRow, m_pendingRow);
    m_pendingRow = -1;
    m_typed = {};
    endRemoveRows();
    Q_EMIT lineDropped();
}

Status OutlineModel::setText(const QModelIndex &index, const QString &text)
{
    if (index.row() != m_pendingRow || m_pendingRow < 0)
        return CellTable::setText(index, text);
    const auto title = readText(index, text);
    if (!title)
        return fail(title.error());
    m_typed = *title;
    Q_EMIT dataChanged(index, index);
    if (!isEmpty(m_typed))
        Q_EMIT lineTyped(m_typed);
    return {};
}

void OutlineModel::dropDraft(const QModelIndex &index)
{
    if (index.row() == m_pendingRow && m_pendingRow >= 0)
        QMetaObject::invokeMethod(this, &OutlineModel::dropLine,
                                  Qt::QueuedConnection);  // its editor is open still
    else
        CellTable::dropDraft(index);
}

QMimeData *OutlineModel::mimeData(const QModelIndexList &indexes) const
{
    QStringList ids;
    for (const QModelIndex &index : indexes)
        if (const RecordId id = idAt(index.row()); !id.isNull() && !ids.contains(id.toString()))
            ids << id.toString();
    auto *carried = new QMimeData;
    carried->setData(kPlanLinesType, ids.join(u' ').toUtf8());
    return carried;
}

}  // namespace tri::ui
