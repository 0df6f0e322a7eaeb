// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/listlook.h"

#include "core/record/filterwords.h"
#include "core/workspace/workspace.h"
#include "ui/fields/fieldtexts.h"

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {

QString sortText(const QList<SortKey> &keys)
{
    QStringList parts;
    for (const SortKey &key : keys)
        parts << (key.descending ? u'-' + key.field : key.field);
    return parts.join(u' ');
}

QList<SortKey> sortFrom(const RecordSpec &kind, const QString &text)
{
    QList<SortKey> keys;
    for (const QString &part : text.split(u' ', Qt::SkipEmptyParts)) {
        const bool descending = part.startsWith(u'-');
        const QString field = descending ? part.mid(1) : part;
        if (kind.field(field))
            keys << SortKey{field, descending};
    }
    return keys;
}

QStringList knownFields(const RecordSpec &kind, const QString &text)
{
    QStringList keys = text.split(u' ', Qt::SkipEmptyParts);
    keys.removeIf([&kind](const QString &key) { return !kind.field(key); });
    return keys;
}

}  // namespace

QVariantMap ListLook::toMap(const RecordSpec &kind) const
{
    return {{u"filter"_s, filterKeys(kind, filter)},
            {u"sort"_s, sortText(sort)},
            {u"group"_s, group},
            {u"columns"_s, columns.join(u' ')},
            {u"layout"_s, layout == Layout::Board ? u"board"_s : u"list"_s}};
}

ListLook ListLook::fromMap(const AppContext &context, const RecordSpec &kind, const QVariantMap &map)
{
    ListLook look;
    if (Result<Filter> filter = parseFilter(kind, map.value(u"filter"_s).toString(), parseContext(context)))
        look.filter = *std::move(filter);
    look.sort = sortFrom(kind, map.value(u"sort"_s).toString());
    look.group = knownFields(kind, map.value(u"group"_s).toString()).value(0);
    look.columns = knownFields(kind, map.value(u"columns"_s).toString());
    look.layout = map.value(u"layout"_s).toString() == u"board"_s ? Layout::Board : Layout::List;
    return look;
}

ListLook ListLook::ofView(const AppContext &context, const RecordSpec &kind, const Row &view)
{
    QVariantMap map;
    for (const QString &key : {u"filter"_s, u"sort"_s, u"group"_s, u"columns"_s, u"layout"_s})
        map.insert(key, view.text(key));
    return fromMap(context, kind, map);
}

void ListLook::intoView(const RecordSpec &kind, Row &view) const
{
    view.setValue(u"kind"_s, kind.keyText());
    const QVariantMap map = toMap(kind);
    for (auto it = map.cbegin(); it != map.cend(); ++it)
        view.setValue(it.key(), canonical(FieldValue(it.value().toString())));
}

const RecordSpec *viewKind(const AppContext &context)
{
    return context.workspace ? context.workspace->registry().kindFor(DeskUse::Views) : nullptr;
}

QList<Row> keptViews(const AppContext &context)
{
    const RecordSpec *spec = viewKind(context);
    if (!spec)
        return {};
    const Result<RecordIds> ids = context.workspace->find({.kind = spec, .sort = {{u"order"_s}, {u"title"_s}}});
    const Result<QList<Row>> rows = ids ? context.workspace->rows(*ids) : Result<QList<Row>>(fail(ids.error()));
    return rows ? *rows : QList<Row>();
}

QString viewName(const AppContext &context, const Row &view)
{
    return recordTitle(context, view.id);
}

}  // namespace tri::ui
