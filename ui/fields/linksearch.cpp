// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/linksearch.h"

#include "core/workspace/workspace.h"

#include <QSet>

#include <algorithm>

namespace tri::ui {

namespace {

void add(RecordIds &ids, const Result<RecordIds> &found)
{
    if (found)
        for (const RecordId &id : *found)
            if (!ids.contains(id))
                ids << id;
}

// Names and references first: they are what people type. The index of whole words comes last.
RecordIds candidatesOf(const Workspace &workspace, const RecordSpec &kind, const QString &words, int limit)
{
    Query query;
    query.kind = &kind;
    query.limit = limit;
    RecordIds ids;
    if (words.isEmpty()) {
        add(ids, workspace.find(query));
        return ids;
    }
    QList<int> fields = kind.titleFields();
    if (const int reference = kind.referenceField(); reference >= 0)
        fields.prepend(reference);
    if (const int brief = kind.indexOf(QLatin1String(kind.shortTitle)); brief >= 0 && !fields.contains(brief))
        fields.prepend(brief);
    for (const int i : fields) {
        const FieldSpec &field = kind.fields[std::size_t(i)];
        if (field.type != FieldType::Text && !field.isLocal())
            continue;
        query.filter = {{Condition{field.keyText(), Condition::Op::Contains, words}}};
        add(ids, workspace.find(query));
    }
    query.filter = {};
    query.words = words;
    if (ids.size() < limit)
        add(ids, workspace.find(query));
    return ids;
}

int rank(const LinkCandidate &candidate, const QString &words)
{
    if (candidate.reference.compare(words, Qt::CaseInsensitive) == 0
        || candidate.shortTitle.compare(words, Qt::CaseInsensitive) == 0)
        return 0;
    if (candidate.title.compare(words, Qt::CaseInsensitive) == 0)
        return 1;
    if (candidate.reference.startsWith(words, Qt::CaseInsensitive)
        || candidate.title.startsWith(words, Qt::CaseInsensitive))
        return 2;
    return 3;
}

}  // namespace

QList<const RecordSpec *> targetKinds(const Registry &registry, const FieldSpec &field)
{
    QList<const RecordSpec *> kinds;
    for (const RecordSpec *kind : registry.kinds())
        if (field.targets(kind->key))
            kinds << kind;
    return kinds;
}

QList<LinkCandidate> linkCandidates(const Workspace &workspace, const FieldSpec &field, const QString &words,
                                    const QString &language, int limit)
{
    const QString clean = words.simplified();
    RecordIds ids;
    for (const RecordSpec *kind : targetKinds(workspace.registry(), field))
        ids += candidatesOf(workspace, *kind, clean, limit);
    QList<LinkCandidate> candidates;
    const Result<QList<Row>> rows = workspace.rows(ids);
    if (!rows)
        return candidates;
    for (const Row &row : *rows)
        candidates << LinkCandidate{row.id, row.spec->keyText(), workspace.title(row.id, language),
                                    workspace.shortTitle(row.id, language), row.reference()};
    std::stable_sort(candidates.begin(), candidates.end(), [&clean](const LinkCandidate &a, const LinkCandidate &b) {
        return rank(a, clean) < rank(b, clean);
    });
    return candidates.mid(0, limit);
}

RecordId linkNamed(const Workspace &workspace, const FieldSpec &field, const QString &text, const QString &language)
{
    const QString clean = text.simplified();
    if (const auto id = RecordId::parse(clean); id && !id->isNull()) {
        const Result<Row> row = workspace.row(*id);
        if (row && row->spec && field.targets(row->spec->key))
            return *id;
    }
    RecordIds references;
    RecordIds titles;
    RecordIds acronyms;
    for (const LinkCandidate &candidate : linkCandidates(workspace, field, clean, language)) {
        if (candidate.reference.compare(clean, Qt::CaseInsensitive) == 0)
            references << candidate.id;
        if (candidate.title.compare(clean, Qt::CaseInsensitive) == 0)
            titles << candidate.id;
        if (candidate.shortTitle.compare(clean, Qt::CaseInsensitive) == 0)
            acronyms << candidate.id;
    }
    const RecordIds &named = !references.isEmpty() ? references : !titles.isEmpty() ? titles : acronyms;
    return named.size() == 1 ? named.first() : RecordId();
}

}  // namespace tri::ui
