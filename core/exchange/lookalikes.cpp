// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/lookalikes.h"

#include "core/base/folding.h"

namespace tri {

using namespace Qt::StringLiterals;

Lookalikes::Lookalikes(const Workspace &workspace, const RecordSpec &kind)
    : m_workspace(workspace), m_kind(kind)
{
    for (int i = int(kind.fields.size()) - 1; i >= 0; --i)
        if (kind.fields[std::size_t(i)].type == FieldType::Date)
            m_date = i;
}

QStringList Lookalikes::keysOf(const Row &row) const
{
    const auto *date = std::get_if<PartialDate>(&row.values[m_date]);
    if (!date || date->isNull())
        return {};
    QStringList keys;
    for (const int field : m_kind.titleFields()) {
        const FieldValue &value = row.values[field];
        QStringList texts;
        if (const auto *local = std::get_if<LocalText>(&value))
            texts = local->texts.values();
        else if (const auto *text = std::get_if<QString>(&value))
            texts << *text;
        for (const QString &text : std::as_const(texts))
            if (const QString folded = foldedLetters(text); !folded.isEmpty())
                keys << date->toString() + u' ' + folded;
    }
    return keys;
}

Status Lookalikes::load()
{
    m_loaded = true;
    const Result<RecordIds> ids = m_workspace.find(Query{.kind = &m_kind});
    if (!ids)
        return fail(ids.error());
    const Result<QList<Row>> rows = m_workspace.rows(*ids);
    if (!rows)
        return fail(rows.error());
    for (const Row &row : *rows)
        for (const QString &key : keysOf(row)) {
            const auto known = m_known.constFind(key);
            // Two of one name and day: which of them is meant nobody can tell.
            m_known.insert(key, known == m_known.cend() || known->id == row.id ? row : Row());
        }
    return {};
}

Result<RecordId> Lookalikes::of(const Row &row)
{
    if (m_date < 0)
        return RecordId();
    const QStringList keys = keysOf(row);
    if (keys.isEmpty())
        return RecordId();
    if (!m_loaded)
        if (const Status read = load(); !read)
            return fail(read.error());
    for (const QString &key : keys) {
        const auto known = m_known.constFind(key);
        if (known == m_known.cend() || known->id.isNull())
            continue;
        const QString there = known->reference();
        const QString here = row.reference();
        if (there.isEmpty() || here.isEmpty() || there == here)
            return known->id;
    }
    return RecordId();
}

}  // namespace tri
