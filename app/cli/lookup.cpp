// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/lookup.h"

#include "app/cli/output.h"
#include "core/exchange/linkindex.h"

namespace tri::cli {

using namespace Qt::StringLiterals;

Result<const RecordSpec *> kindNamed(const Registry &registry, const QString &key)
{
    if (const RecordSpec *kind = registry.kind(key))
        return kind;
    QStringList keys;
    for (const RecordSpec *kind : registry.kinds())
        keys << kind->keyText();
    return fail(ProblemCode::NotFound,
                Cli::tr("There is no record kind “%1”; the kinds are: %2.").arg(key, keys.join(u", "_s)));
}

namespace {

/// Living records with exactly this reference.
Result<RecordIds> withReference(const Workspace &workspace, const QString &reference,
                                const QStringList &kinds)
{
    RecordIds found;
    for (const RecordSpec *kind : workspace.registry().kinds()) {
        if (kind->referenceField() < 0 || (!kinds.isEmpty() && !kinds.contains(kind->keyText())))
            continue;
        Query query;
        query.kind = kind;
        query.filter.conditions << Condition{QString::fromLatin1(kind->reference), Condition::Op::Is,
                                             reference};
        const Result<RecordIds> ids = workspace.find(query);
        if (!ids)
            return fail(ids.error());
        found += *ids;
    }
    return found;
}

Problem ambiguous(const Workspace &workspace, const QString &name, const RecordIds &ids)
{
    QStringList kinds;
    QStringList forms;
    for (const RecordId &id : ids)
        if (const Result<Row> row = workspace.row(id)) {
            kinds << row->spec->keyText();
            forms << row->spec->keyText() + u':' + name;
        }
    kinds.removeDuplicates();
    if (kinds.size() < ids.size()) {
        forms.clear();
        for (const RecordId &id : ids)
            forms << id.toString();
    }
    return {ProblemCode::Invalid,
            Cli::tr("“%1” names %n records, of the kinds: %2. Write one of: %3.", nullptr, int(ids.size()))
                .arg(name, kinds.join(u", "_s), forms.join(u", "_s)),
            {}};
}

}  // namespace

Result<Row> recordNamed(const Workspace &workspace, const QString &name, const QStringList &kinds)
{
    if (const auto id = RecordId::parse(name))
        if (const Result<Row> row = workspace.row(*id);
            row && (kinds.isEmpty() || kinds.contains(row->spec->keyText())))
            return row;
    Result<RecordIds> ids = withReference(workspace, name, kinds);
    if (!ids)
        return fail(ids.error());
    const qsizetype colon = name.indexOf(u':');
    if (ids->isEmpty() && colon > 0 && workspace.registry().kind(name.left(colon))
        && (kinds.isEmpty() || kinds.contains(name.left(colon)))) {
        const QString rest = name.mid(colon + 1);
        if (RecordId::parse(rest))
            return recordNamed(workspace, rest, {name.left(colon)});
        ids = withReference(workspace, rest, {name.left(colon)});
        if (!ids)
            return fail(ids.error());
    }
    if (ids->size() > 1)
        return fail(ambiguous(workspace, name, *ids));
    if (ids->isEmpty())
        return fail(ProblemCode::NotFound,
                    kinds.isEmpty()
                        ? Cli::tr("There is no record “%1”; give its reference or its id.").arg(name)
                        : Cli::tr("There is no record “%1” of the kind %2; give its reference or its id.")
                              .arg(name, kinds.join(u", "_s)));
    return workspace.row(ids->first());
}

RecordFinder finderIn(const Workspace &workspace)
{
    return [&workspace](const QString &name, const QStringList &kinds) -> Result<RecordId> {
        const Result<Row> row = recordNamed(workspace, name, kinds);
        return row ? Result<RecordId>(row->id) : fail(row.error());
    };
}

Result<const FieldSpec *> fieldNamed(const RecordSpec &kind, const QString &key)
{
    if (const FieldSpec *field = kind.field(key))
        return field;
    QStringList keys;
    for (const FieldSpec &one : kind.fields)
        keys << one.keyText();
    return fail(
        ProblemCode::NotFound,
        Cli::tr("%1 has no field “%2”; its fields are: %3.").arg(kind.labelText(), key, keys.join(u", "_s)));
}

Result<Condition> conditionFrom(const Workspace &workspace, const RecordSpec &kind, const QString &text)
{
    const qsizetype equals = text.indexOf(u'=');
    if (equals <= 0)
        return fail(ProblemCode::Usage,
                    Cli::tr("“%1” is no condition; write --where FIELD=VALUE.").arg(text));
    const QString key = text.left(equals).trimmed();
    const QString value = text.mid(equals + 1).trimmed();
    const Result<const FieldSpec *> known = fieldNamed(kind, key);
    if (!known)
        return fail(known.error());
    const FieldSpec *field = *known;
    if (value.isEmpty())
        return Condition{key, Condition::Op::Empty, {}};
    if (field->isLocal() || field->isLong())
        return Condition{key, Condition::Op::Contains, value};
    LinkIndex index(workspace);
    if (field->isLink())
        if (const Status loaded = index.load(kind); !loaded)
            return fail(loaded.error());
    ParseContext context;
    context.resolve = [&index](const FieldSpec &link, const QString &name) {
        return index.resolve(link, name).id;
    };
    Result<FieldValue> parsed = parseText(*field, value, context);
    if (!parsed)
        return fail(ProblemCode::Invalid, Cli::tr("--where %1: %2").arg(key, parsed.error().text));
    if (isEmpty(*parsed))
        return Condition{key, Condition::Op::Empty, {}};
    // A condition on a list asks for one member.
    if (const auto *ids = std::get_if<RecordIds>(&*parsed); ids && !ids->isEmpty())
        parsed = FieldValue(ids->first());
    if (const auto *words = std::get_if<QStringList>(&*parsed); words && !words->isEmpty())
        parsed = FieldValue(words->first());
    return Condition{key, Condition::Op::Is, *std::move(parsed)};
}

QString nameOf(const Row &row)
{
    const QString reference = row.reference();
    return reference.isEmpty() ? row.id.toString() : reference;
}

TextContext textContext(const Workspace &workspace)
{
    TextContext context;
    context.locale = QLocale(QLocale::English, QLocale::UnitedKingdom);
    context.titleOf = [&workspace](const RecordId &id) {
        const QString title = workspace.title(id);
        return title.isEmpty() ? id.toString() : title;
    };
    return context;
}

}  // namespace tri::cli
