// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/exchange/packageitems.h"

#include "core/base/localtext.h"
#include "core/workspace/workspace.h"
#include "ui/pages/exchange/exchangetext.h"
#include "ui/services/theme.h"
#include "ui/widgets/textfold.h"

#include <QTextDocument>

#include <algorithm>
#include <array>

namespace tri::ui {

using namespace Qt::StringLiterals;
using Effect = MergePlan::Item::Effect;

namespace {

/// What needs a decision stands first.
constexpr std::array kOrder{Effect::Conflicting, Effect::Deleted,  Effect::Changed,
                            Effect::New,         Effect::Restored, Effect::Unchanged};

qsizetype placeOf(Effect effect)
{
    return std::find(kOrder.begin(), kOrder.end(), effect) - kOrder.begin();
}

}  // namespace

PackageItems::PackageItems(const AppContext &context, QObject *parent)
    : QAbstractTableModel(parent), m_context(context)
{
}

void PackageItems::setPreview(const PackagePreview &preview)
{
    beginResetModel();
    m_items = preview.plan.items;
    QHash<QString, qsizetype> kinds;
    for (const RecordSpec *spec : m_context.workspace->registry().kinds())
        kinds.insert(spec->keyText(), kinds.size());
    std::stable_sort(m_items.begin(), m_items.end(), [&kinds](const Item &a, const Item &b) {
        return std::tuple(placeOf(a.effect), kinds.value(a.kind), a.title)
            < std::tuple(placeOf(b.effect), kinds.value(b.kind), b.title);
    });
    m_rows.clear();
    for (const Item &item : std::as_const(m_items))
        m_rows.insert(item.id, int(m_rows.size()));
    m_outside = preview.outOfScope;
    const auto gone = [this](const RecordId &id) { return !m_rows.contains(id); };
    m_refusals.records.removeIf([&gone](const RecordId &id) { return gone(id); });
    m_refusals.fields.removeIf([&gone](const auto &it) { return gone(it.key()); });
    for (const RecordId &id : std::as_const(m_outside))
        if (!m_seen.contains(id))
            m_refusals.records.insert(id);
    for (const Item &item : std::as_const(m_items))
        m_seen.insert(item.id);
    endResetModel();
    Q_EMIT chosen();
}

void PackageItems::clear()
{
    m_seen.clear();
    m_refusals = {};
    setPreview({});
}

int PackageItems::count(Effect effect) const
{
    return int(std::count_if(m_items.cbegin(), m_items.cend(),
                             [effect](const Item &item) { return item.effect == effect; }));
}

QString PackageItems::titleOf(const RecordId &id) const
{
    const int row = rowOf(id);
    return row < 0 ? QString() : m_items[row].title;
}

QStringList PackageItems::parts(const Item &item) const
{
    const RecordSpec *spec = m_context.workspace->registry().kind(item.kind);
    if (!spec || item.effect == Effect::New || item.effect == Effect::Deleted
        || item.effect == Effect::Unchanged)
        return {};
    QStringList keys;
    if (item.conflicts.contains(QString()) || item.effect == Effect::Restored)
        keys << QString();
    for (const FieldSpec &field : spec->fields)
        if (const QString key = field.keyText(); item.fields.contains(key) || item.conflicts.contains(key))
            keys << key;
    return keys;
}

QString PackageItems::partName(const Item &item, const QString &key) const
{
    if (key.isEmpty())
        return item.effect == Effect::Restored ? tr("That it is there again") : tr("That it is deleted");
    const RecordSpec *spec = m_context.workspace->registry().kind(item.kind);
    const FieldSpec *field = spec ? spec->field(key) : nullptr;
    return field ? field->labelText() : key;
}

Qt::CheckState PackageItems::taken(const Item &item) const
{
    if (m_refusals.records.contains(item.id))
        return Qt::Unchecked;
    const QStringList refused = m_refusals.fields.value(item.id);
    if (refused.isEmpty())
        return Qt::Checked;
    return refused.size() >= parts(item).size() ? Qt::Unchecked : Qt::PartiallyChecked;
}

bool PackageItems::isPartTaken(const RecordId &id, const QString &key) const
{
    return !m_refusals.records.contains(id) && !m_refusals.fields.value(id).contains(key);
}

bool PackageItems::isDeletionTaken(const Item &item) const
{
    return item.goes && item.effect != Effect::Unchanged && isPartTaken(item.id, {});
}

qsizetype PackageItems::takenCount() const
{
    return std::count_if(m_items.cbegin(), m_items.cend(), [this](const Item &item) {
        return item.effect != Effect::Unchanged && taken(item) != Qt::Unchecked;
    });
}

void PackageItems::put(const RecordId &id, bool taken)
{
    m_refusals.fields.remove(id);
    if (taken)
        m_refusals.records.remove(id);
    else
        m_refusals.records.insert(id);
}

void PackageItems::tell()
{
    if (!m_items.isEmpty())
        Q_EMIT dataChanged(index(0, What), index(int(m_items.size()) - 1, What));
    Q_EMIT chosen();
}

void PackageItems::take(const RecordIds &ids, bool taken)
{
    for (const RecordId &id : ids)
        if (const int row = rowOf(id); row >= 0 && m_items[row].effect != Effect::Unchanged)
            put(id, taken);
    tell();
}

void PackageItems::takePart(const RecordId &id, const QString &key, bool taken)
{
    const int row = rowOf(id);
    if (row < 0)
        return;
    const QStringList all = parts(m_items[row]);
    QStringList refused = m_refusals.records.remove(id) ? all : m_refusals.fields.value(id);
    refused.removeAll(key);
    if (!taken)
        refused << key;
    if (refused.isEmpty())
        m_refusals.fields.remove(id);
    else
        m_refusals.fields.insert(id, refused);
    tell();
}

void PackageItems::refuseDeletions()
{
    for (const Item &item : std::as_const(m_items)) {
        if (!isDeletionTaken(item))
            continue;
        if (item.effect == Effect::Deleted)
            put(item.id, false);
        else
            m_refusals.fields[item.id] << QString();
    }
    tell();
}

void PackageItems::refuseOutside()
{
    for (const RecordId &id : std::as_const(m_outside))
        put(id, false);
    tell();
}

void PackageItems::takeAll()
{
    m_refusals = {};
    tell();
}

QVariantMap PackageItems::refusalState() const
{
    QStringList records;
    for (const RecordId &id : m_refusals.records)
        records << id.toString();
    QVariantMap fields;
    for (const auto &[id, keys] : m_refusals.fields.asKeyValueRange())
        fields.insert(id.toString(), keys);
    QStringList seen;
    for (const RecordId &id : m_outside)
        seen << id.toString();
    return {{u"records"_s, records}, {u"fields"_s, fields}, {u"outside"_s, seen}};
}

void PackageItems::setRefusalState(const QVariantMap &state)
{
    m_refusals = {};
    m_seen.clear();
    for (const QString &id : state.value(u"records"_s).toStringList())
        if (const auto parsed = RecordId::parse(id))
            m_refusals.records.insert(*parsed);
    const QVariantMap fields = state.value(u"fields"_s).toMap();
    for (auto it = fields.cbegin(); it != fields.cend(); ++it)
        if (const auto parsed = RecordId::parse(it.key()))
            m_refusals.fields.insert(*parsed, it->toStringList());
    for (const QString &id : state.value(u"outside"_s).toStringList())
        if (const auto parsed = RecordId::parse(id))
            m_seen.insert(*parsed);
}

int PackageItems::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

int PackageItems::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

Qt::ItemFlags PackageItems::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (index.column() == What && m_items[index.row()].effect != Effect::Unchanged)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QString PackageItems::fieldsText(const Item &item) const
{
    QStringList names;
    for (const QString &key : parts(item))
        names << partName(item, key);
    return names.join(u", "_s);
}

QString PackageItems::text(const Item &item, int column) const
{
    switch (column) {
    case What: return ExchangeText::effect(item.effect);
    case Title: return item.title.isEmpty() ? tr("(without a title)") : item.title.simplified();
    case Kind: {
        const RecordSpec *spec = m_context.workspace->registry().kind(item.kind);
        return spec ? spec->labelText() : tr("of a newer version");
    }
    case Fields: return fieldsText(item);
    case Who: {
        QStringList names;
        for (const QString &author : item.authors)
            names << (author.isEmpty() ? tr("not named") : foreignLine(author, 60));
        return names.join(u", "_s);
    }
    case When: return isolated(ExchangeText::moment(item.newest));
    case Asked: return isOutside(item.id) ? tr("Not asked for") : tr("Asked for");
    default: return {};
    }
}

QVariant PackageItems::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Item &item = m_items[index.row()];
    const bool still = item.effect == Effect::Unchanged;
    switch (role) {
    case Qt::DisplayRole: return text(item, index.column());
    case Qt::ToolTipRole: return Qt::convertFromPlainText(text(item, index.column()), Qt::WhiteSpaceNormal);
    case Qt::CheckStateRole: return index.column() == What && !still ? QVariant(taken(item)) : QVariant();
    case Qt::DecorationRole:
        return index.column() == What ? QVariant(m_context.theme->icon(ExchangeText::effectIcon(item.effect)))
                                      : QVariant();
    case Qt::ForegroundRole:
        return index.column() > Title || still ? QVariant(m_context.theme->color(Theme::Role::Muted))
                                               : QVariant();
    case Qt::AccessibleTextRole: {
        if (index.column() != What || still)
            return {};
        const Qt::CheckState state = taken(item);
        const QString effect = text(item, What);
        return state == Qt::Checked  ? tr("%1, is taken").arg(effect)
            : state == Qt::Unchecked ? tr("%1, is refused").arg(effect)
                                     : tr("%1, is taken in part").arg(effect);
    }
    default: return {};
    }
}

bool PackageItems::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !index.isValid() || index.column() != What)
        return false;
    take({m_items[index.row()].id}, value.toInt() == Qt::Checked);
    return true;
}

QVariant PackageItems::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (section) {
    case What: return tr("What it does");
    case Title: return tr("Record");
    case Kind: return tr("Kind");
    case Fields: return tr("Fields");
    case Who: return tr("By whom");
    case When: return tr("When");
    case Asked: return tr("Asked for");
    default: return {};
    }
}

PackageFilter::PackageFilter(PackageItems *items, QObject *parent)
    : QSortFilterProxyModel(parent), m_items(items), m_hidden{int(Effect::Unchanged)}
{
    setDynamicSortFilter(false);  // a decision moves nothing
    setSourceModel(items);
}

void PackageFilter::setShown(Effect effect, bool shown)
{
    if (shown)
        m_hidden.remove(int(effect));
    else
        m_hidden.insert(int(effect));
    invalidateFilter();
}

void PackageFilter::setWords(const QString &words)
{
    m_words = words;
    invalidateFilter();
}

bool PackageFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const PackageItems::Item &item = m_items->item(row);
    if (m_hidden.contains(int(item.effect)))
        return false;
    if (m_words.trimmed().isEmpty())
        return true;
    QStringList all;
    for (int column = 0; column < PackageItems::ColumnCount; ++column)
        all << m_items->index(row, column).data().toString();
    return fits(all.join(u' '), m_words);
}

}  // namespace tri::ui
