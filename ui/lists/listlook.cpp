// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/listlook.h"

#include "core/workspace/workspace.h"
#include "ui/fields/fieldtexts.h"

namespace tri::ui {

using namespace Qt::StringLiterals;

QVariantMap ListLook::toMap(const RecordSpec &kind) const
{
    QVariantMap map;
    const KeptTexts texts = keptTexts(kind, *this);
    for (auto it = texts.cbegin(); it != texts.cend(); ++it)
        map.insert(it.key(), it.value());
    return map;
}

ListLook ListLook::fromTexts(const AppContext &context, const RecordSpec &kind, KeptTexts texts)
{
    return {readKeptView(kind, std::move(texts), parseContext(context))};
}

ListLook ListLook::fromMap(const AppContext &context, const RecordSpec &kind, const QVariantMap &map)
{
    KeptTexts texts;
    for (auto it = map.cbegin(); it != map.cend(); ++it)
        texts.insert(it.key(), it.value().toString());
    return fromTexts(context, kind, std::move(texts));
}

ListLook ListLook::ofView(const AppContext &context, const RecordSpec &kind, const Row &view)
{
    return fromTexts(context, kind, keptTexts(view));
}

void ListLook::intoView(const RecordSpec &kind, Row &view) const
{
    writeKeptView(kind, *this, view);
}

const RecordSpec *viewKind(const AppContext &context)
{
    return context.workspace ? context.workspace->registry().kindFor(DeskUse::Views) : nullptr;
}

QList<Row> keptViews(const AppContext &context)
{
    if (!context.workspace)
        return {};
    return tri::keptViews(*context.workspace).value_or(QList<Row>());
}

QString viewName(const AppContext &context, const Row &view)
{
    return recordTitle(context, view.id);
}

}  // namespace tri::ui
