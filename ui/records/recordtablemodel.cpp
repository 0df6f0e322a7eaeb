// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/recordtablemodel.h"

#include "core/workspace/workspace.h"
#include "ui/fields/fieldtexts.h"

#include <QSet>
#include <QTextDocument>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPage = 100;
constexpr int kMostKept = 50 * kPage;
constexpr int kMostSteps = 50;  // beyond that many, one reset is quicker than telling the view of each

bool toCheck(const Row &row)
{
    const QString word = row.text(u"verification");
    return word == u"to_be_checked" || word == u"partly";
}

}  // namespace

RecordTableModel::RecordTableModel(const RecordSpec &kind, const AppContext &context, QObject *parent)
    : QAbstractTableModel(parent), m_kind(kind), m_context(context)
{
    m_query.kind = &kind;
    m_fields = kind.listFields();
    m_fields.removeAll(kind.indexOf(u"verification"));  // the marks say it
    const QList<int> names = kind.titleFields();
    if (!names.isEmpty()) {
        m_fields.removeAll(names.first());
        m_fields.prepend(names.first());
    }
    if (m_fields.isEmpty())
        m_fields << 0;
    m_fields << -1;
    if (m_context.workspace)
        connect(m_context.workspace, &Workspace::committed, this, &RecordTableModel::onCommitted);
}

void RecordTableModel::setQuery(const Query &query)
{
    m_query = query;
    m_query.kind = &m_kind;
    beginResetModel();
    m_rows.clear();
    m_ids.clear();
    if (m_context.workspace) {
        if (Result<RecordIds> found = m_context.workspace->find(m_query))
            m_ids = *std::move(found);
        else
            Q_EMIT failed(found.error());
    }
    endResetModel();
    Q_EMIT countChanged();
}

void RecordTableModel::refresh()
{
    if (!m_context.workspace)
        return;
    const Result<RecordIds> found = m_context.workspace->find(m_query);
    if (!found) {
        Q_EMIT failed(found.error());
        return;
    }
    m_rows.clear();
    if (*found != m_ids)
        meet(*found);
    if (!m_ids.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

// Small differences are told row by row, so that the selection and the place in the list stay.
void RecordTableModel::meet(const RecordIds &now)
{
    const QSet<RecordId> before(m_ids.cbegin(), m_ids.cend());
    const QSet<RecordId> after(now.cbegin(), now.cend());
    if ((before - after).size() + (after - before).size() > kMostSteps) {
        beginResetModel();
        m_ids = now;
        endResetModel();
        Q_EMIT countChanged();
        return;
    }
    for (int row = int(m_ids.size()) - 1; row >= 0; --row) {
        if (after.contains(m_ids[row]))
            continue;
        beginRemoveRows({}, row, row);
        m_ids.removeAt(row);
        endRemoveRows();
    }
    for (int row = 0; row < now.size(); ++row) {
        if (before.contains(now[row]))
            continue;
        const int place = std::min(row, int(m_ids.size()));
        beginInsertRows({}, place, place);
        m_ids.insert(place, now[row]);
        endInsertRows();
    }
    if (m_ids != now) {
        Q_EMIT layoutAboutToBeChanged();
        const QModelIndexList old = persistentIndexList();
        QModelIndexList moved;
        for (const QModelIndex &at : old)
            moved << index(int(now.indexOf(m_ids[at.row()])), at.column());
        m_ids = now;
        changePersistentIndexList(old, moved);
        Q_EMIT layoutChanged();
    }
    Q_EMIT countChanged();
}

void RecordTableModel::onCommitted(const CommitEvent &event)
{
    const bool ours = std::any_of(event.records.cbegin(), event.records.cend(),
                                  [this](const CommitEvent::Touched &t) { return t.kind == m_kind.keyText(); });
    if (ours)
        refresh();
    else if (!m_ids.isEmpty())  // the name of a linked record may be another one now
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {Qt::DisplayRole});
}

QString RecordTableModel::columnKey(int column) const
{
    const int field = m_fields.value(column, -1);
    return field < 0 ? u"marks"_s : m_kind.fields[std::size_t(field)].keyText();
}

int RecordTableModel::usualWidth(int column) const
{
    const int field = m_fields.value(column, -1);
    if (field < 0)
        return 18;
    switch (m_kind.fields[std::size_t(field)].type) {
    case FieldType::Flag:
    case FieldType::Integer:
    case FieldType::Decimal:
    case FieldType::Time: return 10;
    case FieldType::Date: return 14;
    case FieldType::LocalText:
    case FieldType::LongText:
    case FieldType::LocalLongText: return column == 0 ? 44 : 34;
    case FieldType::Text: return column == 0 ? 32 : 18;
    default: return 22;
    }
}

int RecordTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size());
}

int RecordTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_fields.size());
}

const Row *RecordTableModel::rowAt(int row) const
{
    const RecordId id = m_ids.value(row);
    if (const auto held = m_rows.constFind(id); held != m_rows.cend())
        return held->spec ? &*held : nullptr;
    if (m_rows.size() > kMostKept)
        m_rows.clear();
    const RecordIds page = m_ids.mid(row / kPage * kPage, kPage);
    if (const Result<QList<Row>> rows = m_context.workspace->rows(page))
        for (const Row &read : *rows)
            m_rows.insert(read.id, read);
    Row &held = m_rows[id];  // an empty one when it cannot be read: not asked for again with each paint
    return held.spec ? &held : nullptr;
}

QStringList RecordTableModel::marks(const Row &row) const
{
    QStringList words;
    if (row.inConflict)
        words << tr("In conflict");
    if (toCheck(row))
        words << tr("To be checked");
    return words;
}

QString RecordTableModel::cellText(const Row &row, int column) const
{
    const int field = m_fields[column];
    if (field < 0)
        return marks(row).join(u", "_s);
    const QString text = displayText(m_kind.fields[std::size_t(field)], row.values[field], textContext(m_context));
    if (text.isEmpty() && column == 0)
        return titleText(row, textContext(m_context));
    return text;
}

QVariant RecordTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == IdRole)
        return m_ids[index.row()].toString();
    const Row *row = rowAt(index.row());
    if (!row)
        return role == Qt::DisplayRole && index.column() == 0 ? QVariant(tr("(cannot be read)")) : QVariant();
    const int field = m_fields[index.column()];
    switch (role) {
    case Qt::DisplayRole: return cellText(*row, index.column()).simplified();
    case Qt::ToolTipRole: {
        const QString text = cellText(*row, index.column());
        return text.isEmpty() ? QVariant() : QVariant(Qt::convertFromPlainText(text, Qt::WhiteSpaceNormal));
    }
    case Qt::AccessibleTextRole: {
        const QString label = headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString();
        return tr("%1: %2").arg(label, cellText(*row, index.column()).simplified());
    }
    case Qt::DecorationRole:
        if (field < 0 && !marks(*row).isEmpty() && m_context.theme)
            return m_context.theme->icon(row->inConflict ? u"vcs-conflicting"_s : u"question"_s);
        return {};
    case Qt::TextAlignmentRole: {
        const bool number = field >= 0
            && (m_kind.fields[std::size_t(field)].type == FieldType::Integer
                || m_kind.fields[std::size_t(field)].type == FieldType::Decimal);
        return QVariant::fromValue(Qt::Alignment(number ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    }
    default: return {};
    }
}

QVariant RecordTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    if (section < 0 || section >= m_fields.size())
        return {};
    const int field = m_fields[section];
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return field < 0 ? tr("Marks") : m_kind.fields[std::size_t(field)].labelText();
    if (role == Qt::TextAlignmentRole)
        return data(index(0, section), role).isValid() ? data(index(0, section), role)
                                                       : QVariant::fromValue(Qt::AlignLeading | Qt::AlignVCenter);
    return {};
}

void RecordTableModel::sort(int column, Qt::SortOrder order)
{
    Query next = m_query;
    next.sortField = column < 0 || column >= m_fields.size() || m_fields[column] < 0 ? QString() : columnKey(column);
    next.descending = order == Qt::DescendingOrder && !next.sortField.isEmpty();
    if (next.sortField == m_query.sortField && next.descending == m_query.descending)
        return;
    m_query = next;
    refresh();
}

}  // namespace tri::ui
