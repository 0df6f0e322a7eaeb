// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/liketexts.h"

#include <QSet>

#include <algorithm>

namespace tri {

namespace {

bool holdsWords(const FieldSpec &field)
{
    return field.isLocal() || field.type == FieldType::Text || field.type == FieldType::LongText;
}

RecordIds idsIn(const FieldValue &value)
{
    if (const auto *one = std::get_if<RecordId>(&value))
        return {*one};
    const auto *many = std::get_if<RecordIds>(&value);
    return many ? *many : RecordIds();
}

}  // namespace

LikeTexts::LikeTexts(const RecordSpec &kind)
{
    // Of the fields of the title the long one: a follow-up is called by its actors and what they do.
    for (const int field : kind.titleFields())
        if (holdsWords(kind.fields[std::size_t(field)])
            && (m_text < 0 || kind.fields[std::size_t(field)].isLocal()))
            m_text = field;
    for (int i = 0; i < int(kind.fields.size()); ++i) {
        const FieldSpec &field = kind.fields[std::size_t(i)];
        if (m_text < 0 && field.isLocal() && field.isLong())
            m_text = i;
        // Themes and the like, at the end of the columns, are shared by much that is not the same.
        constexpr int lastOfTheKind = 80;
        if (field.isLink() && field.list > 0 && field.list < lastOfTheKind)
            m_scopes << i;
    }
}

QList<TextWords> LikeTexts::textsOf(const Row &row) const
{
    QList<TextWords> out;
    const FieldValue &value = row.values[m_text];
    if (const auto *local = std::get_if<LocalText>(&value))
        for (const QString &text : local->texts)
            out << TextWords(text);
    else if (const auto *text = std::get_if<QString>(&value))
        out << TextWords(*text);
    return out;
}

bool LikeTexts::sameScope(const Row &a, const Row &b) const
{
    for (const int field : m_scopes) {
        const auto *one = std::get_if<RecordId>(&a.values[field]);
        const auto *other = std::get_if<RecordId>(&b.values[field]);
        if (one && other && *one != *other)
            return false;
    }
    return true;
}

void LikeTexts::add(const Row &row)
{
    if (m_text < 0)
        return;
    QSet<RecordId> linked;
    for (const int field : m_scopes)
        for (const RecordId &id : idsIn(row.values[field]))
            linked.insert(id);
    for (const RecordId &id : std::as_const(linked))
        m_byLink[id] << m_entries.size();
    m_entries << Entry{row, textsOf(row)};
}

LikeTexts::Like LikeTexts::of(const Row &row) const
{
    Like best;
    if (m_text < 0)
        return best;
    const QList<TextWords> texts = textsOf(row);
    QSet<qsizetype> seen;
    for (const int field : m_scopes)
        for (const RecordId &id : idsIn(row.values[field]))
            for (const qsizetype at : m_byLink.value(id)) {
                const Entry &entry = m_entries[at];
                if (seen.contains(at) || entry.row.id == row.id || !sameScope(row, entry.row))
                    continue;
                seen.insert(at);
                for (const TextWords &one : texts)
                    for (const TextWords &other : entry.texts)
                        if (const int like = one.likeness(other); like >= kLikelyText && like > best.likeness)
                            best = {entry.row.id, like};
            }
    return best;
}

}  // namespace tri
