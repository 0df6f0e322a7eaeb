// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/recordtablemodel.h"

#include "core/base/clock.h"
#include "core/base/translations.h"
#include "core/workspace/workspace.h"
#include "ui/fields/fieldtexts.h"
#include "ui/lists/cellvalues.h"
#include "ui/lists/filling.h"
#include "ui/services/drafts.h"

#include <QTextDocument>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPage = 100;
constexpr int kMostKept = 50 * kPage;

bool toCheck(const Row &row)
{
    const QString word = row.text(u"verification");
    return word == u"to_be_checked" || word == u"partly";
}

bool isNumber(const FieldSpec &field)
{
    return field.type == FieldType::Integer || field.type == FieldType::Decimal;
}

}  // namespace

RecordTableModel::RecordTableModel(const RecordSpec &kind, const AppContext &context, QObject *parent)
    : CellTable(context, parent), m_kind(kind)
{
    m_query.kind = &kind;
    setColumns(standardColumns());
    if (m_context.workspace)
        connect(m_context.workspace, &Workspace::committed, this, &RecordTableModel::onCommitted);
}

QStringList RecordTableModel::standardColumns() const
{
    QList<int> shown = m_kind.listFields();
    shown.removeAll(m_kind.indexOf(u"verification"));  // the marks say it
    const QList<int> names = m_kind.titleFields();
    const int first = names.isEmpty() ? 0 : names.first();
    shown.removeAll(first);
    shown.prepend(first);
    QStringList keys;
    for (const int i : std::as_const(shown))
        keys << m_kind.fields[std::size_t(i)].keyText();
    return keys;
}

QStringList RecordTableModel::columns() const
{
    QStringList keys;
    for (const int i : m_fields)
        if (i >= 0)
            keys << m_kind.fields[std::size_t(i)].keyText();
    return keys;
}

void RecordTableModel::setColumns(const QStringList &keys)
{
    const QList<int> names = m_kind.titleFields();
    QList<int> fields{names.isEmpty() ? 0 : names.first()};
    for (const QString &key : keys)
        if (const int i = m_kind.indexOf(key); i >= 0 && !fields.contains(i))
            fields << i;
    fields << -1;
    if (fields == m_fields)
        return;
    beginResetModel();
    m_fields = fields;
    endResetModel();
}

QString RecordTableModel::columnKey(int column) const
{
    const FieldSpec *field = fieldAt(column);
    return field ? field->keyText() : u"marks"_s;
}

int RecordTableModel::columnOf(const QString &key) const
{
    return int(m_fields.indexOf(key == u"marks" ? -1 : m_kind.indexOf(key)));
}

const FieldSpec *RecordTableModel::fieldAt(int column) const
{
    const int field = m_fields.value(column, -1);
    return field < 0 ? nullptr : &m_kind.fields[std::size_t(field)];
}

int RecordTableModel::usualWidth(int column) const
{
    const FieldSpec *field = fieldAt(column);
    if (!field)
        return 18;
    switch (field->type) {
    case FieldType::Flag:
    case FieldType::Integer:
    case FieldType::Decimal:
    case FieldType::Time: return 10;
    case FieldType::Date: return 16;  // with the name of a month in any language
    case FieldType::LocalText:
    case FieldType::LongText:
    case FieldType::LocalLongText: return column == 0 ? 44 : 34;
    case FieldType::Text: return column == 0 ? 32 : 18;
    default: return 22;
    }
}

int RecordTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int RecordTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_fields.size());
}

Qt::ItemFlags RecordTableModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (isHeading(index.row()))
        return Qt::ItemIsEnabled;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    const FieldSpec *field = fieldAt(index.column());
    if (field && isTypable(*field) && !m_query.trash && m_context.workspace
        && !m_context.workspace->isReadOnly() && lockAt(index).isEmpty())
        flags |= Qt::ItemIsEditable;
    return flags;
}

const Row *RecordTableModel::rowAt(int row) const
{
    const RecordId id = idAt(row);
    if (const auto held = m_rows.constFind(id); held != m_rows.cend())
        return held->spec ? &*held : nullptr;
    if (m_rows.size() > kMostKept)
        m_rows.clear();
    RecordIds page;
    const int from = row / kPage * kPage;
    for (int i = from; i < std::min(from + kPage, int(m_lines.size())); ++i)
        if (!m_lines[i].id.isNull())
            page << m_lines[i].id;
    if (const Result<QList<Row>> rows = m_context.workspace->rows(page))
        for (const Row &read : *rows)
            m_rows.insert(read.id, read);
    Row &held = m_rows[id];  // an empty one when it cannot be read: not asked for again with each paint
    return held.spec ? &held : nullptr;
}

std::optional<Row> RecordTableModel::recordAt(int row) const
{
    if (row < 0 || row >= m_lines.size() || isHeading(row))
        return std::nullopt;
    const Row *held = rowAt(row);
    return held ? std::optional(*held) : std::nullopt;
}

QStringList RecordTableModel::marks(const Row &row) const
{
    QStringList words;
    if (m_stale.contains(row.id))
        words << tr("No longer matches");
    if (row.inConflict)
        words << tr("In conflict");
    if (row.isOverdue((m_context.clock ? *m_context.clock : systemClock()).today()))
        words << tr("Overdue");
    if (toCheck(row))
        words << tr("To be checked");
    return words;
}

QString RecordTableModel::cellText(const Row &row, int column) const
{
    const FieldSpec *field = fieldAt(column);
    if (!field)
        return listText(marks(row));
    if (m_context.drafts)
        if (const auto draft = m_context.drafts->draft(row.id.toString(), field->keyText());
            draft && draft->isUnread())
            return draft->text;
    const QString text = displayText(*field, row.values[m_fields[column]], cellContext(m_context));
    return text.isEmpty() && column == 0 ? titleText(row, textContext(m_context)) : text;
}

QVariant RecordTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (isHeading(index.row()))
        return headingData(index.row(), index.column(), role);
    if (role == IdRole)
        return idAt(index.row()).toString();
    const Row *row = rowAt(index.row());
    if (!row)
        return role == Qt::DisplayRole && index.column() == 0 ? QVariant(tr("(cannot be read)")) : QVariant();
    const FieldSpec *field = fieldAt(index.column());
    switch (role) {
    case Qt::DisplayRole: return cellText(*row, index.column()).simplified();
    case Qt::EditRole: return editText(index);
    case Qt::ToolTipRole: {
        QString text = cellText(*row, index.column());
        if (const QString lock = lockAt(index); !lock.isEmpty())
            text += (text.isEmpty() ? u""_s : u"\n\n"_s) + lock;
        return text.isEmpty() ? QVariant() : QVariant(Qt::convertFromPlainText(text, Qt::WhiteSpaceNormal));
    }
    case Qt::AccessibleTextRole: {
        const QString label = headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString();
        return tr("%1: %2").arg(label, cellText(*row, index.column()).simplified());
    }
    case Qt::DecorationRole:
        if (!field && m_context.theme && !marks(*row).isEmpty())
            return m_context.theme->icon(row->inConflict ? u"vcs-conflicting"_s : u"question"_s);
        return {};
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment(field && isNumber(*field) ? Qt::AlignTrailing : Qt::AlignLeading)
            | Qt::AlignVCenter);
    case StaleRole: return m_stale.contains(row->id);
    case UnreadRole:
        return field && m_context.drafts && m_context.drafts->isUnread(row->id.toString(), field->keyText());
    default: return {};
    }
}

QVariant RecordTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    if (section < 0 || section >= m_fields.size())
        return {};
    const FieldSpec *field = fieldAt(section);
    switch (role) {
    case Qt::DisplayRole: return field ? field->labelText() : tr("Marks");
    case Qt::AccessibleTextRole: return field ? spokenHeading(*field) : tr("Marks");
    case Qt::ToolTipRole: return field && *field->help ? QVariant(field->helpText()) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment(field && isNumber(*field) ? Qt::AlignTrailing : Qt::AlignLeading)
            | Qt::AlignVCenter);
    default: return {};
    }
}

QString RecordTableModel::spokenHeading(const FieldSpec &field) const
{
    for (qsizetype at = 0; at < m_query.sort.size(); ++at) {
        if (m_query.sort[at].field != field.keyText())
            continue;
        if (m_query.sort.size() == 1)
            return (m_query.sort[at].descending ? tr("%1, sorted downwards") : tr("%1, sorted upwards"))
                .arg(field.labelText());
        return (m_query.sort[at].descending ? tr("%1, sorted downwards, as number %2")
                                            : tr("%1, sorted upwards, as number %2"))
            .arg(field.labelText(), QLocale().toString(at + 1));
    }
    return field.labelText();
}

QString RecordTableModel::sortWords() const
{
    QStringList words;
    for (const SortKey &key : m_query.sort) {
        if (const FieldSpec *field = m_kind.field(key.field))
            words << (key.descending ? tr("%1 downwards", "order of a list")
                                     : tr("%1 upwards", "order of a list"))
                         .arg(field->labelText());
    }
    return words.isEmpty() ? QString() : tr("Sorted by %1").arg(listText(words));
}

void RecordTableModel::sort(int column, Qt::SortOrder order)
{
    const FieldSpec *field = fieldAt(column);
    setSort(field ? QList<SortKey>{{field->keyText(), order == Qt::DescendingOrder}} : QList<SortKey>());
}

void RecordTableModel::setSort(const QList<SortKey> &keys)
{
    if (keys == m_query.sort)
        return;
    m_query.sort = keys;
    m_kept.clear();
    refresh();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

}  // namespace tri::ui
