// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/selection.h"

#include "app/cli/lookup.h"
#include "app/cli/output.h"
#include "app/cli/session.h"
#include "core/exchange/linkindex.h"
#include "core/record/filterwords.h"
#include "core/workspace/keptviews.h"

#include <algorithm>

namespace tri::cli {

using namespace Qt::StringLiterals;

namespace {

bool isCalled(const Row &view, const QString &name)
{
    const auto *title = std::get_if<LocalText>(&view.value(u"title"));
    return title && std::any_of(title->texts.cbegin(), title->texts.cend(), [&name](const QString &text) {
               return LinkIndex::folded(text) == name;
           });
}

QString listed(const Workspace &workspace, const QList<Row> &views, bool withIds)
{
    QStringList names;
    for (const Row &view : views) {
        QString name = u'“' + workspace.title(view.id) + u'”';
        if (withIds)
            name += u" ("_s + view.id.toString() + u')';
        names << name;
    }
    return names.join(u", "_s);
}

/// The kept view of that kind by its title in any language, or by its id.
Result<Row> viewNamed(const Workspace &workspace, const RecordSpec &kind, const QString &name)
{
    const Result<QList<Row>> views = keptViews(workspace, kind);
    if (!views)
        return fail(views.error());
    const QString wanted = LinkIndex::folded(canonicalText(name));
    const std::optional<RecordId> id = RecordId::parse(name);
    QList<Row> found;
    for (const Row &view : *views)
        if (view.id == id || isCalled(view, wanted))
            found << view;
    if (found.size() == 1)
        return found.first();
    if (found.size() > 1)
        return fail(ProblemCode::Invalid,
                    Cli::tr("“%1” names %n views of %2. Give the id of one: %3.", nullptr, int(found.size()))
                        .arg(name, kind.pluralText(), listed(workspace, found, true)));
    if (views->isEmpty())
        return fail(ProblemCode::NotFound,
                    Cli::tr("There is no view “%1”; no view of %2 is kept in this workspace.")
                        .arg(name, kind.pluralText()));
    return fail(ProblemCode::NotFound,
                Cli::tr("There is no view “%1”; the views of %2 are: %3.")
                    .arg(name, kind.pluralText(), listed(workspace, *views, false)));
}

Result<KeptView> keptView(const Workspace &workspace, const RecordSpec &kind, const QString &name,
                          const ParseContext &context)
{
    const Result<Row> record = viewNamed(workspace, kind, name);
    if (!record)
        return fail(record.error());
    Result<KeptView> view = parseKeptView(kind, keptTexts(*record), context);
    if (!view)
        return fail(
            ProblemCode::Invalid,
            Cli::tr("The filter of the view “%1” cannot be read here; a newer version may have written "
                    "it. Nothing was written. %2")
                .arg(workspace.title(record->id), view.error().text),
            record->text(u"filter"));
    return view;
}

Result<Filter> filterFrom(const RecordSpec &kind, const Call &call, const ParseContext &context)
{
    if (!call.has(u"--filter"_s))
        return Filter();
    const QString words = call.value(u"--filter"_s);
    // A script's empty variable must not mean all records.
    if (words.trimmed().isEmpty())
        return fail(ProblemCode::Usage,
                    Cli::tr("The filter is empty; without --filter all records are taken."),
                    Cli::tr("Usage: %1").arg(usageLine(*call.command)));
    Result<Filter> filter = parseFilter(kind, words, context);
    if (!filter)
        return fail(filter.error().code, u"--filter: "_s + filter.error().text);
    return filter;
}

bool asksForMine(const Filter &filter)
{
    return std::any_of(filter.conditions.cbegin(), filter.conditions.cend(),
                       [](const Condition &condition) { return condition.moving == Condition::Moving::Mine; })
        || std::any_of(filter.groups.cbegin(), filter.groups.cend(), asksForMine);
}

}  // namespace

Result<Query> selectionOf(const Session &session, const Workspace &workspace, const RecordSpec &kind,
                          const Call &call)
{
    LinkIndex index(workspace);
    if (call.has(u"--view"_s) || call.has(u"--filter"_s))
        if (const Status loaded = index.load(kind); !loaded)
            return fail(loaded.error());
    ParseContext context;
    context.resolve = [&index](const FieldSpec &link, const QString &name) {
        return index.resolve(link, name).id;
    };
    Query query;
    query.kind = &kind;
    if (call.has(u"--view"_s)) {
        Result<KeptView> view = keptView(workspace, kind, call.value(u"--view"_s), context);
        if (!view)
            return fail(view.error());
        query.filter = std::move(view->filter);
        query.sort = std::move(view->sort);
    }
    const Result<Filter> words = filterFrom(kind, call, context);
    if (!words)
        return fail(words.error());
    query.filter = query.filter.with(*words);
    Filter where;
    for (const QString &text : call.options.value(u"--where"_s)) {
        const Result<Condition> condition = conditionFrom(workspace, kind, text);
        if (!condition)
            return fail(condition.error());
        where.conditions << *condition;
    }
    query.filter = query.filter.with(where);
    RecordIds mine;
    for (const QString &name : call.options.value(u"--mine"_s)) {
        const Result<Row> record = recordNamed(workspace, name);
        if (!record)
            return fail(record.error());
        mine << record->id;
    }
    if (mine.isEmpty() && asksForMine(query.filter))
        return fail(ProblemCode::Invalid,
                    Cli::tr("The filter asks for “my organization”. Say which that is: --mine REF."));
    query.filter = resolved(std::move(query.filter), session.clock().today(), mine);
    return query;
}

}  // namespace tri::cli
