// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The half of RecordTableModel that knows which records stand where: asking, headings, rows that keep their place.
#include "core/base/partstext.h"
#include "core/workspace/workspace.h"
#include "ui/fields/fieldtexts.h"
#include "ui/lists/cellvalues.h"
#include "ui/lists/recordtablemodel.h"
#include "ui/widgets/screenline.h"

#include <algorithm>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int kMostSteps = 50;  // beyond that many, one reset is quicker than telling the view of each
}

Query RecordTableModel::questions() const
{
    Query query = m_query;
    query.filter = resolvedHere(m_context, query.filter);
    return query;
}

bool RecordTableModel::ask()
{
    if (!m_context.workspace)
        return false;
    Result<QList<RecordGroup>> found;
    if (m_grouping.isEmpty()) {
        Result<RecordIds> ids = m_context.workspace->find(questions());
        if (!ids) {
            Q_EMIT failed(ids.error());
            return false;
        }
        found = QList<RecordGroup>{{{}, *std::move(ids), {}}};
    } else {
        found = m_context.workspace->findGrouped(questions(), m_grouping);
        if (!found) {
            Q_EMIT failed(found.error());
            return false;
        }
    }
    m_groups = *std::move(found);
    if (!m_groupOrder.isEmpty() && !m_grouping.isEmpty())
        std::stable_sort(m_groups.begin(), m_groups.end(),
                         [this](const RecordGroup &a, const RecordGroup &b) {
                             const auto place = [this](const RecordGroup &group) {
                                 const auto *id = std::get_if<RecordId>(&group.value);
                                 const qsizetype at = id ? m_groupOrder.indexOf(*id) : -1;
                                 return at < 0 ? m_groupOrder.size() : at;
                             };
                             return place(a) < place(b);
                         });
    return true;
}

// A row that was edited here stays where it was, until the person goes on to something else.
void RecordTableModel::keepPlaces()
{
    m_stale.clear();
    for (const RecordId &id : std::as_const(m_kept)) {
        qsizetype old = 0;
        while (old < m_lines.size() && m_lines[old].id != id)
            ++old;
        if (old == m_lines.size())
            continue;
        bool matches = false;
        for (RecordGroup &group : m_groups)
            matches = group.ids.removeOne(id) || matches;
        if (!matches)
            m_stale.insert(id);
        RecordIds &home = homeOf(m_lines[old].group).ids;
        qsizetype place = 0;
        for (qsizetype before = old - 1; before >= 0 && !m_lines[before].id.isNull(); --before)
            if (const qsizetype at = home.indexOf(m_lines[before].id); at >= 0) {
                place = at + 1;
                break;
            }
        home.insert(place, id);
    }
    m_groups.removeIf(
        [this](const RecordGroup &group) { return group.ids.isEmpty() && !m_grouping.isEmpty(); });
}

/// The group as found now that stood under this heading before; made again when nothing else is left in it.
RecordGroup &RecordTableModel::homeOf(int heading)
{
    if (heading < 0)
        return m_groups.first();
    const Heading &was = m_headings[heading];
    for (RecordGroup &group : m_groups)
        if (group.value == was.value)
            return group;
    return *m_groups.insert(std::min(qsizetype(heading), m_groups.size()),
                            RecordGroup{was.value, {}, was.sums});
}

void RecordTableModel::show(const Query &query, const QString &grouping)
{
    const QString known = m_kind.field(grouping) ? grouping : QString();
    m_query = query;
    m_query.kind = &m_kind;
    m_kept.clear();
    m_stale.clear();
    beginResetModel();
    if (known != m_grouping)
        m_closed.clear();
    m_grouping = known;
    m_rows.clear();
    if (!ask())
        m_groups.clear();
    arrange();
    endResetModel();
    Q_EMIT countChanged();
}

void RecordTableModel::refresh()
{
    if (!ask())
        return;
    m_rows.clear();
    meet();
}

void RecordTableModel::release()
{
    if (m_kept.isEmpty())
        return;
    m_kept.clear();
    refresh();
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

/// Lines, headings and ids from m_groups.
void RecordTableModel::arrange()
{
    m_ids.clear();
    m_lines.clear();
    m_headings.clear();
    if (m_grouping.isEmpty()) {
        for (const RecordGroup &group : std::as_const(m_groups))
            m_ids += group.ids;
        m_lines.reserve(m_ids.size());
        for (const RecordId &id : std::as_const(m_ids))
            m_lines << Line{id};
        return;
    }
    for (const RecordGroup &group : std::as_const(m_groups)) {
        Heading heading{group.value, {}, group.sums, int(group.ids.size())};
        const int number = int(m_headings.size());
        m_lines << Line{{}, number};
        m_ids += group.ids;
        if (m_closed.isEmpty() || !m_closed.contains(nameOf(heading)))
            for (const RecordId &id : group.ids)
                m_lines << Line{id, number};
        m_headings << std::move(heading);
    }
}

void RecordTableModel::meet()
{
    keepPlaces();
    if (m_grouping.isEmpty()) {
        meetIds(m_groups.first().ids);
        return;
    }
    beginResetModel();
    arrange();
    endResetModel();
    Q_EMIT countChanged();
}

// Small differences are told row by row, so that the selection and the place in the list stay.
void RecordTableModel::meetIds(const RecordIds &now)
{
    const auto tellAll = [this] {
        if (!m_lines.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    };
    if (now == m_ids) {
        tellAll();
        return;
    }
    const QSet<RecordId> before(m_ids.cbegin(), m_ids.cend());
    const QSet<RecordId> after(now.cbegin(), now.cend());
    if ((before - after).size() + (after - before).size() > kMostSteps) {
        beginResetModel();
        arrange();
        endResetModel();
        Q_EMIT countChanged();
        return;
    }
    for (int row = int(m_ids.size()) - 1; row >= 0; --row) {
        if (after.contains(m_ids[row]))
            continue;
        beginRemoveRows({}, row, row);
        m_ids.removeAt(row);
        m_lines.removeAt(row);
        endRemoveRows();
    }
    for (int row = 0; row < now.size(); ++row) {
        if (before.contains(now[row]))
            continue;
        const int place = std::min(row, int(m_ids.size()));
        beginInsertRows({}, place, place);
        m_ids.insert(place, now[row]);
        m_lines.insert(place, Line{now[row]});
        endInsertRows();
    }
    if (m_ids != now) {
        Q_EMIT layoutAboutToBeChanged();
        const QModelIndexList old = persistentIndexList();
        QModelIndexList moved;
        for (const QModelIndex &at : old)
            moved << index(int(now.indexOf(m_ids[at.row()])), at.column());
        m_ids = now;
        for (qsizetype i = 0; i < now.size(); ++i)
            m_lines[i].id = now[i];
        changePersistentIndexList(old, moved);
        Q_EMIT layoutChanged();
    }
    tellAll();
    Q_EMIT countChanged();
}

void RecordTableModel::onCommitted(const CommitEvent &event)
{
    const bool ours =
        std::any_of(event.records.cbegin(), event.records.cend(),
                    [this](const CommitEvent::Touched &t) { return t.kind == m_kind.keyText(); });
    if (ours)
        refresh();
    else if (!m_lines.isEmpty())  // the name of a linked record may be another one now
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {Qt::DisplayRole});
}

RecordId RecordTableModel::idAt(int row) const
{
    return row < 0 || row >= m_lines.size() ? RecordId() : m_lines[row].id;
}

int RecordTableModel::rowOf(const RecordId &id) const
{
    if (m_grouping.isEmpty())
        return int(m_ids.indexOf(id));
    for (qsizetype row = 0; row < m_lines.size(); ++row)
        if (m_lines[row].id == id && !id.isNull())
            return int(row);
    return -1;
}

bool RecordTableModel::isHeading(int row) const
{
    return row >= 0 && row < m_lines.size() && m_lines[row].id.isNull();
}

bool RecordTableModel::isClosed(int row) const
{
    return !m_closed.isEmpty() && isHeading(row) && m_closed.contains(nameOf(m_headings[m_lines[row].group]));
}

void RecordTableModel::setClosed(int row, bool closed)
{
    if (!isHeading(row) || closed == isClosed(row))
        return;
    const int number = m_lines[row].group;
    const RecordIds &members = m_groups[number].ids;
    const int count = int(members.size());
    if (closed) {
        m_closed.insert(nameOf(m_headings[number]));
        beginRemoveRows({}, row + 1, row + count);
        m_lines.remove(row + 1, count);
        endRemoveRows();
    } else {
        m_closed.remove(nameOf(m_headings[number]));
        beginInsertRows({}, row + 1, row + count);
        for (int i = 0; i < count; ++i)
            m_lines.insert(row + 1 + i, Line{members[i], number});
        endInsertRows();
    }
    Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
}

const QString &RecordTableModel::nameOf(const Heading &heading) const
{
    if (heading.text.isEmpty()) {
        const FieldSpec &field = *m_kind.field(m_grouping);
        heading.text = displayText(field, heading.value, cellContext(m_context));
        if (heading.text.isEmpty())
            heading.text = tr("No %1").arg(field.labelText().toLower());
    }
    return heading.text;
}

QString RecordTableModel::headingText(const Heading &heading) const
{
    QStringList parts{withAside(nameOf(heading), QLocale().toString(heading.count))};
    const QList<int> sums = m_kind.sumFields();
    for (qsizetype i = 0; i < sums.size() && i < heading.sums.size(); ++i)
        if (m_fields.contains(sums[i]) && heading.sums[i] != 0.0)
            parts << tr("%1: %2 in all")
                         .arg(m_kind.fields[std::size_t(sums[i])].labelText(),
                              QLocale().toString(heading.sums[i], 'g', QLocale::FloatingPointShortest));
    return factsLine(parts);
}

QVariant RecordTableModel::headingData(int row, int column, int role) const
{
    const Heading &heading = m_headings[m_lines[row].group];
    if (role == HeadingRole)
        return true;
    if (column > 0)
        return {};
    if (role == Qt::DisplayRole)
        return headingText(heading);
    if (role == Qt::AccessibleTextRole)
        return isClosed(row) ? tr("Group %1, closed").arg(headingText(heading))
                             : tr("Group %1, open").arg(headingText(heading));
    return {};
}

}  // namespace tri::ui
