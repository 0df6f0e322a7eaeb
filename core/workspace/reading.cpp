// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Records, lists, links and search.

#include "core/base/translations.h"
#include "core/record/searchtext.h"
#include "core/store/querysql.h"
#include "core/store/store.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

/// Excerpt and name of the file of @p row in which the words stand; both "" when in none.
Result<SearchHit> hitInside(Store &store, const Row &row, const SearchWords &words)
{
    SearchHit hit;
    for (const FieldSpec &field : row.spec->fields) {
        if (field.type != FieldType::File || row.text(QLatin1String(field.key)).isEmpty())
            continue;
        const auto inside = store.contentText(row.text(QLatin1String(field.key)));
        if (!inside)
            return fail(inside.error());
        if (!*inside)
            continue;
        hit.excerpt = words.around((*inside)->text);
        if (hit.excerpt.isEmpty())
            continue;
        hit.file = row.text(QLatin1String(field.mates.name));
        if (hit.file.isEmpty())
            hit.file = field.labelText();
        break;
    }
    return hit;
}

}  // namespace

Result<Row> Workspace::row(const RecordId &id) const
{
    const auto held = hold();
    auto stored = m_store->load(id);
    if (!stored)
        return fail(stored.error());
    if (!*stored || !(*stored)->spec)
        return fail(ProblemCode::NotFound,
                    QCoreApplication::translate("Workspace", "This record is not in this workspace."), id.toString());
    return std::move((*stored)->row);
}

Result<QList<Row>> Workspace::rows(const RecordIds &ids) const
{
    const auto held = hold();
    const ReadSpan span(m_store->database());
    QList<Row> out;
    out.reserve(ids.size());
    for (const RecordId &id : ids) {
        auto stored = readRow(*m_store, id);
        if (!stored)
            return fail(stored.error());
        if (*stored)
            out << std::move(**stored);
    }
    return out;
}

Result<RecordIds> Workspace::find(const Query &query) const
{
    const auto held = hold();
    return findRecords(*m_store, query);
}

Result<QList<RecordGroup>> Workspace::findGrouped(const Query &query, const QString &by) const
{
    const auto held = hold();
    return groupRecords(*m_store, query, by);
}

Result<RecordId> Workspace::byReference(const QString &reference, const QStringList &kinds) const
{
    const auto held = hold();
    const QString clean = canonicalText(reference);
    RecordIds found;
    QStringList foundKinds;
    for (const RecordSpec *spec : registry().kinds()) {
        if (!*spec->reference || (!kinds.isEmpty() && !kinds.contains(spec->keyText())))
            continue;
        Query query{spec, {{{QString::fromLatin1(spec->reference), Condition::Op::Is, clean}}}};
        const auto ids = find(query);
        if (!ids)
            return fail(ids.error());
        found += *ids;
        if (!ids->isEmpty())
            foundKinds << spec->keyText();
    }
    if (found.isEmpty())
        return fail(ProblemCode::NotFound,
                    QCoreApplication::translate("Workspace", "No record has the reference “%1”.").arg(clean));
    if (found.size() > 1)
        return fail(ProblemCode::Invalid,
                    QCoreApplication::translate(
                        "Workspace", "Several records have the reference “%1” (%2). Name the kind too.")
                        .arg(clean, listText(foundKinds)));
    return found.first();
}

Result<QList<Backlink>> Workspace::linksTo(const RecordId &id) const
{
    const auto held = hold();
    const auto links = m_store->linksTo(id);
    if (!links)
        return fail(links.error());
    QList<Backlink> out;
    out.reserve(links->size());
    for (const StoredLink &link : *links)
        out << Backlink{link.from, link.kind, link.field};
    return out;
}

Result<QList<SearchHit>> Workspace::search(const QString &words, const SearchScope &scope) const
{
    const auto held = hold();
    const ReadSpan span(m_store->database());
    const auto found = searchRows(*m_store, words, scope.kinds, scope.limit);
    if (!found)
        return fail(found.error());
    const SearchWords wanted(words);
    QList<SearchHit> hits;
    hits.reserve(found->size());
    for (const Row &row : *found) {
        SearchHit hit{row.id, row.spec->keyText(), wanted.around(row, scope.language), {}};
        if (hit.excerpt.isEmpty()) {
            const auto inside = hitInside(*m_store, row, wanted);
            if (!inside)
                return fail(inside.error());
            hit.file = inside->file;
            hit.excerpt = inside->excerpt.isEmpty() ? beginning(row, scope.language) : inside->excerpt;
        }
        hits << std::move(hit);
    }
    return hits;
}

QString Workspace::title(const RecordId &id, const QString &language) const
{
    const auto held = hold();
    return name(id, language, false);
}

QString Workspace::shortTitle(const RecordId &id, const QString &language) const
{
    const auto held = hold();
    return name(id, language, true);
}

QString Workspace::name(const RecordId &id, const QString &language, bool brief) const
{
    const QString shelf = brief ? language + u'/' : language;
    auto &known = m_titles[shelf];
    if (const auto it = known.constFind(id); it != known.cend())
        return *it;
    const auto stored = readRow(*m_store, id);
    // A missing end is expected (DESIGN section 1); what cannot be read shows as missing, and the check names it.
    if (!stored || !*stored)
        return {};
    known.insert(id, {});  // a circle of titles ends here
    const TextContext context{QLocale(language), language,
                              [this, language](const RecordId &linked) { return title(linked, language); }};
    const QString text = brief ? shortTitleText(**stored, context) : titleText(**stored, context);
    m_titles[shelf].insert(id, text);
    return text;
}

}  // namespace tri
