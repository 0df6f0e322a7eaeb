// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/linkindex.h"

namespace tri {

using namespace Qt::StringLiterals;

namespace {

void addOnce(QHash<QString, RecordIds> &names, const QString &name, const RecordId &id)
{
    if (name.isEmpty())
        return;
    RecordIds &ids = names[name];
    if (!ids.contains(id))
        ids << id;
}

}  // namespace

QString LinkIndex::folded(const QString &text)
{
    return text.simplified().toCaseFolded();
}

Status LinkIndex::load(const RecordSpec &spec)
{
    if (const Status own = loadKind(spec); !own)
        return own;
    for (const FieldSpec &field : spec.fields) {
        if (!field.isLink())
            continue;
        for (const QString &key : targetsOf(field))
            if (const RecordSpec *target = m_workspace.registry().kind(key))
                if (const Status loaded = loadKind(*target); !loaded)
                    return loaded;
    }
    return {};
}

Status LinkIndex::loadKinds(const QStringList &kinds)
{
    for (const QString &key : kinds)
        if (const RecordSpec *spec = m_workspace.registry().kind(key))
            if (const Status loaded = loadKind(*spec); !loaded)
                return loaded;
    return {};
}

Status LinkIndex::loadKind(const RecordSpec &spec)
{
    if (m_kinds.contains(spec.keyText()))
        return {};
    Query query;
    query.kind = &spec;
    const Result<RecordIds> ids = m_workspace.find(query);
    if (!ids)
        return fail(ids.error());
    const Result<QList<Row>> rows = m_workspace.rows(*ids);
    if (!rows)
        return fail(rows.error());
    m_kinds.insert(spec.keyText(), {});
    for (const Row &row : *rows)
        add(row);
    return {};
}

void LinkIndex::add(const Row &row)
{
    Names &names = m_kinds[row.spec->keyText()];
    addOnce(names.references, folded(row.reference()), row.id);
    if (!m_rows.contains(row.id))
        names.ids << row.id;
    if (names.titled)
        addTitles(names, row);
    m_rows.insert(row.id, row);
}

const Row *LinkIndex::row(const RecordId &id) const
{
    const auto it = m_rows.constFind(id);
    return it == m_rows.cend() ? nullptr : &*it;
}

const QStringList &LinkIndex::targetsOf(const FieldSpec &field)
{
    const auto known = m_targets.constFind(&field);
    if (known != m_targets.cend())
        return *known;
    QStringList targets = field.targetKinds();
    if (targets == QStringList{u"*"_s}) {
        targets.clear();
        for (const RecordSpec *spec : m_workspace.registry().kinds())
            targets << spec->keyText();
    }
    return *m_targets.insert(&field, targets);
}

LinkIndex::Match LinkIndex::pick(const RecordIds &ids) const
{
    if (ids.size() == 1)
        return {ids.first()};
    QStringList kinds;
    for (const RecordId &id : ids)
        kinds << row(id)->spec->keyText();
    return {{}, kinds};
}

LinkIndex::Match LinkIndex::byId(const FieldSpec &field, const QString &text) const
{
    const auto id = RecordId::parse(text);
    if (!id || id->isNull())
        return {};
    if (const Row *known = row(*id))
        return field.targets(known->spec->key) ? Match{*id} : Match{};
    // Not among the living: a record in the trash is still a record that a link may lead to.
    const Result<Row> found = m_workspace.row(*id);
    return found && found->spec && field.targets(found->spec->key) ? Match{*id, {}, found->deleted} : Match{};
}

LinkIndex::Match LinkIndex::byReference(const RecordSpec &spec, const QString &reference) const
{
    const auto names = m_kinds.constFind(spec.keyText());
    return names == m_kinds.cend() ? Match() : pick(names->references.value(folded(reference)));
}

LinkIndex::Match LinkIndex::byTitle(const QStringList &kinds, const QString &title)
{
    RecordIds ids;
    for (const QString &kind : kinds) {
        const auto names = m_kinds.find(kind);
        if (names == m_kinds.end())
            continue;
        if (!names->titled) {
            names->titled = true;
            for (const RecordId &id : std::as_const(names->ids))
                addTitles(*names, m_rows[id]);
        }
        ids += names->titles.value(title);
    }
    return pick(ids);
}

void LinkIndex::addTitles(Names &names, const Row &row) const
{
    if (const int brief = row.spec->indexOf(QLatin1String(row.spec->shortTitle)); brief >= 0) {
        if (const auto *text = std::get_if<LocalText>(&row.values[brief]))
            for (const QString &one : text->texts)
                addOnce(names.titles, folded(one), row.id);
        else if (const auto *plain = std::get_if<QString>(&row.values[brief]))
            addOnce(names.titles, folded(*plain), row.id);
    }
    const QList<int> fields = row.spec->titleFields();
    if (fields.size() == 1)
        if (const auto *text = std::get_if<LocalText>(&row.values[fields.first()])) {
            for (const QString &one : text->texts)
                addOnce(names.titles, folded(one), row.id);
            return;
        }
    TextContext context;
    context.titleOf = [this](const RecordId &id) { return m_workspace.title(id); };
    addOnce(names.titles, folded(titleText(row, context)), row.id);
}

LinkIndex::Match LinkIndex::resolve(const FieldSpec &field, const QString &text)
{
    const QString clean = text.simplified();
    if (Match match = byId(field, clean); !match.id.isNull())
        return match;
    const QStringList &kinds = targetsOf(field);
    const QString name = folded(clean);
    RecordIds ids;
    for (const QString &kind : kinds)
        if (const auto names = m_kinds.constFind(kind); names != m_kinds.cend())
            ids += names->references.value(name);
    if (!ids.isEmpty())
        return pick(ids);
    if (const qsizetype colon = clean.indexOf(u':'); colon > 0 && kinds.contains(clean.left(colon))) {
        const QString kind = clean.left(colon);
        const QString rest = folded(clean.mid(colon + 1));
        const RecordIds named = m_kinds.value(kind).references.value(rest);
        return named.isEmpty() ? byTitle({kind}, rest) : pick(named);
    }
    return byTitle(kinds, name);
}

QString LinkIndex::textFor(const FieldSpec &field, const RecordId &id)
{
    const Row *known = row(id);
    const QString reference = known ? known->reference() : QString();
    // A semicolon would divide the reference in two; such a record is named by its id.
    if (!reference.isEmpty() && !reference.contains(u';')) {
        for (const QString &text : {reference, known->spec->keyText() + u':' + reference})
            if (resolve(field, text).id == id)
                return text;
    }
    return id.toString();
}

}  // namespace tri
