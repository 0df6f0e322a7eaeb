// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// From field values to registers: sets and ordered lists are written member by member.

#include "core/change/logjson.h"
#include "core/change/registers.h"

#include <algorithm>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

constexpr char16_t kDigits[] = u"0123456789abcdefghijklmnopqrstuvwxyz";
constexpr int kBase = 36;

int digit(const QString &text, qsizetype i)
{
    if (i >= text.size())
        return 0;
    const char16_t c = text[i].unicode();
    return c <= u'9' ? c - u'0' : c - u'a' + 10;
}

QStringList elementsOf(const FieldValue &value)
{
    if (const auto *words = std::get_if<QStringList>(&value))
        return *words;
    QStringList out;
    if (const auto *ids = std::get_if<RecordIds>(&value))
        for (const RecordId &id : *ids)
            out << id.toString();
    return out;
}

/// The longest run of members that already stand in increasing position: they keep theirs, the others move.
QSet<QString> stayingMembers(const QStringList &order, const QHash<QString, QString> &positions)
{
    QStringList tails;                // smallest last position of a run of each length
    QList<qsizetype> tailIndex;
    QList<qsizetype> previous(order.size(), -1);
    for (qsizetype i = 0; i < order.size(); ++i) {
        const QString position = positions.value(order[i]);
        if (position.isEmpty())
            continue;
        const qsizetype at = std::lower_bound(tails.cbegin(), tails.cend(), position) - tails.cbegin();
        previous[i] = at > 0 ? tailIndex[at - 1] : -1;
        if (at == tails.size()) {
            tails << position;
            tailIndex << i;
        } else {
            tails[at] = position;
            tailIndex[at] = i;
        }
    }
    QSet<QString> staying;
    for (qsizetype i = tailIndex.isEmpty() ? -1 : tailIndex.last(); i >= 0; i = previous[i])
        staying.insert(order[i]);
    return staying;
}

Entries orderedEntries(const QString &field, const RecordState &state, const QStringList &current,
                       const QStringList &after)
{
    QHash<QString, QString> positions;
    for (const QString &element : current)
        positions.insert(element, parseText(state.shown(field + u'/' + element)));
    const QSet<QString> staying = stayingMembers(after, positions);
    Entries entries;
    QString low;
    for (qsizetype i = 0; i < after.size(); ++i) {
        const QString &element = after[i];
        if (staying.contains(element)) {
            low = positions.value(element);
            continue;
        }
        QString high;
        for (qsizetype j = i + 1; j < after.size() && high.isEmpty(); ++j)
            if (staying.contains(after[j]))
                high = positions.value(after[j]);
        low = positionBetween(low, high);
        const QString reg = field + u'/' + element;
        LogValue value;
        appendJsonText(value, low);
        entries << Entry{reg, value, state.stampsOf(reg)};
    }
    return entries;
}

/// Members with several values that the change leaves as shown: writing the list settles them.
Entries settlingEntries(const QString &prefix, const RecordState &state, const Entries &written)
{
    Entries entries;
    for (auto it = state.registers.lowerBound(prefix); it != state.registers.cend() && it.key().startsWith(prefix); ++it)
        if (state.valuesOf(it.key()).size() > 1
            && std::none_of(written.cbegin(), written.cend(), [&it](const Entry &e) { return e.reg == it.key(); }))
            entries << Entry{it.key(), state.shown(it.key()), state.stampsOf(it.key())};
    return entries;
}

}  // namespace

QString positionBetween(const QString &low, const QString &high)
{
    // A fraction in base 36, without trailing zeros, strictly between the two.
    Q_ASSERT(high.isEmpty() || low < high);
    QString out;
    bool bounded = !high.isEmpty();
    for (qsizetype i = 0;; ++i) {
        const int from = digit(low, i);
        const int to = bounded ? digit(high, i) : kBase;
        if (to - from > 1) {
            // At the open end small steps keep positions short when a list is filled from the top.
            const int step = bounded ? (to - from) / 2 : (low.isEmpty() ? (to - from) / 2 : 1);
            return out + QChar(kDigits[from + step]);
        }
        out += QChar(kDigits[from]);
        if (to != from)
            bounded = false;
    }
}

Entries entriesFor(const FieldSpec &field, const RecordState &state, const FieldValue &after)
{
    const QString key = field.keyText();
    if (state.registers.isEmpty() && !field.isList())  // of a new record: nothing to replace or settle
        return {{key, logValue(after), {}}};
    const QString prefix = key + u'/';
    if (!field.isList())  // a text may have elements beside it: see Confirmation
        return Entries{{key, logValue(after), state.stampsOf(key)}} + settlingEntries(prefix, state, {});

    QStringList current;
    for (auto it = state.registers.lowerBound(prefix); it != state.registers.cend() && it.key().startsWith(prefix); ++it)
        if (state.shown(it.key()) != "null")
            current << it.key().mid(prefix.size());
    const QStringList wanted = elementsOf(after);
    Entries entries;
    for (const QString &element : std::as_const(current))
        if (!wanted.contains(element))
            entries << Entry{prefix + element, QByteArrayLiteral("null"), state.stampsOf(prefix + element)};
    if (field.type == FieldType::OrderedLinks) {
        entries += orderedEntries(key, state, current, wanted);
    } else {
        for (const QString &element : wanted)
            if (!current.contains(element))
                entries << Entry{prefix + element, QByteArrayLiteral("true"), state.stampsOf(prefix + element)};
    }
    return entries + settlingEntries(prefix, state, entries);
}

bool isBirth(const Entries &entries)
{
    return std::any_of(entries.cbegin(), entries.cend(), [](const Entry &entry) {
        return entry.reg == QLatin1String(kLife) && entry.value == "true" && entry.replaces.isEmpty();
    });
}

Entries entriesForNew(const Row &row)
{
    Entries entries;
    entries.reserve(row.values.size() + 1);
    entries << Entry{QString::fromLatin1(kLife), QByteArrayLiteral("true"), {}};
    static const RecordState none;
    for (qsizetype i = 0; i < row.values.size(); ++i)
        if (!isEmpty(row.values[i]))
            entries += entriesFor(row.spec->fields[std::size_t(i)], none, row.values[i]);
    return entries;
}

}  // namespace tri
