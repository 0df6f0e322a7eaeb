// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/change/registers.h"

#include "core/change/logjson.h"

#include <algorithm>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

const LogValue kNull = QByteArrayLiteral("null");
const LogValue kTrue = QByteArrayLiteral("true");

const QString &lifeKey()
{
    static const QString key = QString::fromLatin1(kLife);
    return key;
}

}  // namespace

void RecordState::integrate(const Stamp &stamp, const Entries &entries)
{
    // Removal first: one commit may carry several values of one register, and none of them replaces the other.
    for (const Entry &entry : entries)
        if (auto it = registers.find(entry.reg); it != registers.end())
            it->removeIf([&entry](const Head &head) { return entry.replaces.contains(head.stamp); });
    for (const Entry &entry : entries) {
        QList<Head> &heads = registers[entry.reg];
        if (Head head{stamp, entry.value}; !heads.contains(head))
            heads << std::move(head);
    }
}

bool RecordState::lifeInConflict() const
{
    QSet<Stamp> seen;
    bool deleted = false;
    bool alive = false;
    for (const Head &head : registers.value(lifeKey())) {
        if (head.value == kTrue) {
            alive = true;
            continue;
        }
        deleted = true;
        seen.insert(head.stamp);  // what the deleting commit itself sets, it knows of
        for (const Stamp &stamp : parseStamps(head.value))
            seen.insert(stamp);
    }
    if (!deleted || alive)
        return deleted && alive;
    for (auto it = registers.cbegin(); it != registers.cend(); ++it)
        if (it.key() != lifeKey())
            for (const Head &head : it.value())
                if (!seen.contains(head.stamp))
                    return true;
    return false;
}

bool RecordState::isDeleted() const
{
    const QList<Head> heads = registers.value(lifeKey());
    const bool anyDeletion
        = std::any_of(heads.cbegin(), heads.cend(), [](const Head &head) { return head.value != kTrue; });
    return anyDeletion && !lifeInConflict();
}

QList<LogValue> RecordState::valuesOf(const QString &reg) const
{
    QList<LogValue> values;
    for (const Head &head : registers.value(reg))
        if (!values.contains(head.value))
            values << head.value;
    std::sort(values.begin(), values.end());
    return values;
}

QStringList RecordState::conflicts() const
{
    QStringList out;
    for (auto it = registers.cbegin(); it != registers.cend(); ++it) {
        if (it.key() == lifeKey())
            continue;
        const QList<Head> &heads = it.value();
        if (std::any_of(heads.cbegin(), heads.cend(), [&heads](const Head &h) { return h.value != heads.first().value; }))
            out << it.key();
    }
    if (lifeInConflict())
        out << lifeKey();
    return out;
}

LogValue RecordState::shown(const QString &reg) const
{
    const auto it = registers.constFind(reg);
    if (it == registers.cend() || it->isEmpty())
        return kNull;
    // Within one commit several values may stand; the greater text decides.
    return std::max_element(it->cbegin(), it->cend(), [](const Head &a, const Head &b) {
               return a.stamp == b.stamp ? a.value < b.value : a.stamp < b.stamp;
           })->value;
}

Stamps RecordState::stampsOf(const QString &reg) const
{
    Stamps stamps;
    for (const Head &head : registers.value(reg))
        if (!stamps.contains(head.stamp))
            stamps << head.stamp;
    std::sort(stamps.begin(), stamps.end());
    return stamps;
}

Stamps RecordState::allStamps() const
{
    QSet<Stamp> set;
    for (const QList<Head> &heads : registers)
        for (const Head &head : heads)
            set.insert(head.stamp);
    Stamps stamps(set.cbegin(), set.cend());
    std::sort(stamps.begin(), stamps.end());
    return stamps;
}

Row rowOf(const RecordSpec &spec, RecordId id, const RecordState &state)
{
    Row row(spec, id);
    row.deleted = state.isDeleted();
    row.inConflict = !state.conflicts().isEmpty();
    struct Member {
        QString element;
        QString position;
    };
    QMap<int, QList<Member>> lists;
    for (auto it = state.registers.cbegin(); it != state.registers.cend(); ++it) {
        const LogValue value = state.shown(it.key());
        if (value == kNull)
            continue;
        const qsizetype slash = it.key().indexOf(u'/');
        const int index = spec.indexOf(QStringView(it.key()).first(slash < 0 ? it.key().size() : slash));
        if (index < 0)
            continue;  // written by a newer version; the log keeps it
        const FieldSpec &field = spec.fields[std::size_t(index)];
        if (slash < 0) {
            if (auto parsed = parseLogValue(field, value))
                row.values[index] = std::move(*parsed);
        } else if (field.isList()) {
            lists[index] << Member{it.key().mid(slash + 1), parseText(value)};
        }
    }
    for (auto it = lists.begin(); it != lists.end(); ++it) {
        const FieldSpec &field = spec.fields[std::size_t(it.key())];
        if (field.type == FieldType::OrderedLinks)
            std::sort(it->begin(), it->end(), [](const Member &a, const Member &b) {
                return a.position == b.position ? a.element < b.element : a.position < b.position;
            });
        QStringList words;
        RecordIds ids;
        for (const Member &member : std::as_const(*it)) {
            if (field.type == FieldType::Choices)
                words << member.element;
            else if (const auto parsed = RecordId::parse(member.element))
                ids << *parsed;
        }
        row.values[it.key()] = field.type == FieldType::Choices ? canonical(FieldValue(words))
                                                                : canonical(FieldValue(ids), field.isSet());
    }
    return row;
}

}  // namespace tri
