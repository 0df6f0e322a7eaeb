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

size_t wholeOf(const TextWords &text)
{
    return qHashRange(text.words().cbegin(), text.words().cend());
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

/// What leads nowhere is like nothing, and is by far the most in a long table.
bool LikeTexts::hasScope(const Row &row) const
{
    return std::any_of(m_scopes.cbegin(), m_scopes.cend(),
                       [&row](int field) { return !idsIn(row.values[field]).isEmpty(); });
}

/// They share a record, and no single link of them leads elsewhere.
bool LikeTexts::sameScope(const Row &a, const Row &b) const
{
    bool shares = false;
    for (const int field : m_scopes) {
        const auto *one = std::get_if<RecordId>(&a.values[field]);
        const auto *other = std::get_if<RecordId>(&b.values[field]);
        if (one && other && *one != *other)
            return false;
        const RecordIds ids = idsIn(b.values[field]);
        for (const RecordId &id : idsIn(a.values[field]))
            shares = shares || ids.contains(id);
    }
    return shares;
}

/// Those that can be alike at all: a text that is nearly the same has one of the rarest third of the words too.
QList<qsizetype> LikeTexts::candidates(const TextWords &text) const
{
    if (text.count() < TextWords::kFew)
        return m_byWhole.value(wholeOf(text));
    QList<std::pair<qsizetype, size_t>> rare;
    for (const size_t word : text.words())
        rare << std::pair(m_byWord.value(word).size(), word);
    std::sort(rare.begin(), rare.end());
    QSet<qsizetype> found;
    for (const auto &[count, word] : rare.mid(0, text.count() / 3 + 1))
        for (const qsizetype at : m_byWord.value(word))
            found.insert(at);
    return QList<qsizetype>(found.cbegin(), found.cend());
}

void LikeTexts::add(const Row &row)
{
    if (m_text < 0 || !hasScope(row))
        return;
    const qsizetype at = m_entries.size();
    m_entries << Entry{row, textsOf(row)};
    for (const TextWords &text : std::as_const(m_entries.last().texts)) {
        if (text.count() < TextWords::kFew) {
            m_byWhole[wholeOf(text)] << at;
            continue;
        }
        for (const size_t word : text.words())
            if (QList<qsizetype> &there = m_byWord[word]; there.isEmpty() || there.last() != at)
                there << at;
    }
}

LikeTexts::Like LikeTexts::of(const Row &row) const
{
    Like best;
    if (m_text < 0 || !hasScope(row))
        return best;
    for (const TextWords &one : textsOf(row))
        for (const qsizetype at : candidates(one)) {
            const Entry &entry = m_entries[at];
            if (entry.row.id == row.id || !sameScope(row, entry.row))
                continue;
            for (const TextWords &other : entry.texts)
                // Of several that are as likely the first, so that it is always the same.
                if (const int like = one.likeness(other); like >= kLikelyText
                    && (like > best.likeness || (like == best.likeness && entry.row.id < best.id)))
                    best = {entry.row.id, like};
        }
    return best;
}

}  // namespace tri
