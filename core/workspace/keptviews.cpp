// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/keptviews.h"

#include "core/record/filterwords.h"
#include "core/workspace/workspace.h"

namespace tri {

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

KeptTexts keptTexts(const RecordSpec &kind, const KeptView &view)
{
    return {{u"filter"_s, view.unread.isEmpty() ? filterKeys(kind, view.filter) : view.unread},
            {u"sort"_s, sortText(view.sort)},
            {u"group"_s, view.group},
            {u"columns"_s, view.columns.join(u' ')},
            {u"layout"_s, view.layout == KeptView::Layout::Board ? u"board"_s : u"list"_s}};
}

KeptTexts keptTexts(const Row &record)
{
    KeptTexts texts;
    for (const QString &key : {u"filter"_s, u"sort"_s, u"group"_s, u"columns"_s, u"layout"_s})
        texts.insert(key, record.text(key));
    return texts;
}

Result<KeptView> parseKeptView(const RecordSpec &kind, const KeptTexts &texts, const ParseContext &context)
{
    // A view may outlive the record it asks for, or have come without it: the condition then holds for nothing.
    ParseContext kept = context;
    kept.resolve = [&context](const FieldSpec &field, const QString &name) {
        if (const auto id = RecordId::parse(name); id && !id->isNull())
            return *id;
        return context.resolve ? context.resolve(field, name) : RecordId();
    };
    Result<Filter> filter = parseFilter(kind, texts.value(u"filter"_s), kept);
    if (!filter)
        return fail(filter.error());
    return KeptView{*std::move(filter), sortFrom(kind, texts.value(u"sort"_s)),
                    knownFields(kind, texts.value(u"group"_s)).value(0),
                    knownFields(kind, texts.value(u"columns"_s)),
                    texts.value(u"layout"_s) == u"board" ? KeptView::Layout::Board : KeptView::Layout::List};
}

KeptView readKeptView(const RecordSpec &kind, KeptTexts texts, const ParseContext &context)
{
    if (Result<KeptView> view = parseKeptView(kind, texts, context))
        return *std::move(view);
    const QString unread = texts.take(u"filter"_s);
    KeptView view = parseKeptView(kind, texts, context).value_or(KeptView());
    view.unread = unread;
    return view;
}

void writeKeptView(const RecordSpec &kind, const KeptView &view, Row &record)
{
    record.setValue(u"kind"_s, kind.keyText());
    const KeptTexts texts = keptTexts(kind, view);
    for (auto it = texts.cbegin(); it != texts.cend(); ++it)
        record.setValue(it.key(), canonical(FieldValue(it.value())));
}

Result<QList<Row>> keptViews(const Workspace &workspace)
{
    const RecordSpec *spec = workspace.registry().kindFor(DeskUse::Views);
    if (!spec)
        return QList<Row>();
    const Result<RecordIds> ids = workspace.find({.kind = spec, .sort = {{u"order"_s}, {u"title"_s}}});
    if (!ids)
        return fail(ids.error());
    return workspace.rows(*ids);
}

Result<QList<Row>> keptViews(const Workspace &workspace, const RecordSpec &kind)
{
    Result<QList<Row>> views = keptViews(workspace);
    if (views)
        views->removeIf([&kind](const Row &view) { return view.text(u"kind") != kind.keyText(); });
    return views;
}

}  // namespace tri
