// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/conflictreading.h"

#include "core/change/logjson.h"
#include "core/workspace/pastreading.h"

#include <algorithm>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

bool isLife(const QString &reg)
{
    return reg == QLatin1String(kLife);
}

/// What a commit set in a register, once for each of several values.
int countIn(const PastLine &line, const QString &reg)
{
    return int(std::count_if(line.entries.cbegin(), line.entries.cend(),
                             [&reg](const Entry &entry) { return entry.reg == reg; }));
}

/// The versions of what is open in one record.
class ConflictReading {
public:
    ConflictReading(const RecordId &id, const RecordSpec &spec, const RecordState &state,
                    const ConflictPast &past, QList<PastLine> lines)
        : m_id(id), m_spec(spec), m_state(state), m_past(past), m_lines(std::move(lines))
    {
    }
    [[nodiscard]] Result<Conflict> ofField(const QString &key, const QStringList &registers) const;
    [[nodiscard]] Result<Conflict> ofLife() const;

private:
    /// The members of a list that one copy decided on.
    struct Side {
        CommitInfo commit;
        QMap<QString, LogValue> values;
    };
    [[nodiscard]] const PastLine *lineOf(const Stamp &stamp) const;  ///< nullptr = it is not here
    [[nodiscard]] Stamps replacedBy(const QString &reg, const Stamps &stamps) const;
    [[nodiscard]] Result<CommitInfo> whoSaid(const QString &reg, const Head &head) const;
    [[nodiscard]] Result<QList<Conflict::Version>> editsAfter(const QSet<Stamp> &seen) const;
    [[nodiscard]] Result<QList<Side>> sidesOf(const QStringList &registers) const;
    [[nodiscard]] FieldValue valueWith(const FieldSpec &field, const QMap<QString, LogValue> &values) const;

    const RecordId &m_id;
    const RecordSpec &m_spec;
    const RecordState &m_state;
    const ConflictPast &m_past;
    QList<PastLine> m_lines;
};

const PastLine *ConflictReading::lineOf(const Stamp &stamp) const
{
    const auto at = std::find_if(m_lines.cbegin(), m_lines.cend(),
                                 [&stamp](const PastLine &line) { return line.stamp == stamp; });
    return at == m_lines.cend() ? nullptr : &*at;
}

Stamps ConflictReading::replacedBy(const QString &reg, const Stamps &stamps) const
{
    Stamps out;
    for (const Stamp &stamp : stamps)
        if (const PastLine *line = lineOf(stamp))
            for (const Entry &entry : line->entries)
                if (entry.reg == reg)
                    out += entry.replaces;
    return out;
}

/// An undo that brings a conflict back sets all its values again. Each is still the word of who said it before what was
/// undone replaced it.
Result<CommitInfo> ConflictReading::whoSaid(const QString &reg, const Head &head) const
{
    auto info = m_past.infoOf(head.stamp);
    if (!info || (info->origin != Origin::Undo && info->origin != Origin::Redo))
        return info;
    const PastLine *again = lineOf(head.stamp);
    const bool deletes = isLife(reg) && head.value != "true";
    if (!again || (countIn(*again, reg) < 2 && !deletes))
        return info;
    const Stamps undone = replacedBy(reg, {head.stamp});
    for (const Stamp &stamp : replacedBy(reg, undone)) {
        const PastLine *line = lineOf(stamp);
        if (line && std::any_of(line->entries.cbegin(), line->entries.cend(), [&](const Entry &entry) {
                return entry.reg == reg && entry.value == head.value;
            }))
            return whoSaid(reg, Head{stamp, head.value});
    }
    return info;
}

FieldValue ConflictReading::valueWith(const FieldSpec &field, const QMap<QString, LogValue> &values) const
{
    if (!field.isList())
        return parseLogValue(field, values.first()).value_or(FieldValue());
    RecordState list;
    const QString prefix = field.keyText() + u'/';
    for (auto it = m_state.registers.lowerBound(prefix);
         it != m_state.registers.cend() && it.key().startsWith(prefix); ++it)
        list.registers.insert(it.key(), it.value());
    for (const auto &[reg, value] : values.asKeyValueRange())
        list.registers[reg] = {Head{{}, value}};
    return rowOf(m_spec, m_id, list).value(field.key);
}

Result<QList<ConflictReading::Side>> ConflictReading::sidesOf(const QStringList &registers) const
{
    QList<Side> sides;
    for (const QString &reg : registers)
        for (const Head &head : m_state.registers.value(reg)) {
            const auto info = whoSaid(reg, head);
            if (!info)
                return fail(info.error());
            const bool isMember = reg.contains(u'/');
            const auto side = std::find_if(sides.begin(), sides.end(), [&](const Side &one) {
                return isMember && one.commit.stamp.copy == info->stamp.copy && !one.values.contains(reg);
            });
            if (side == sides.end()) {
                sides << Side{*info, {{reg, head.value}}};
                continue;
            }
            side->values.insert(reg, head.value);
            if (side->commit.stamp < info->stamp)
                side->commit = *info;
        }
    return sides;
}

Result<Conflict> ConflictReading::ofField(const QString &key, const QStringList &registers) const
{
    Conflict out{m_id, m_state.kind, key, {}, {}};
    const FieldSpec *field = m_spec.field(key);
    const auto sides = sidesOf(registers);
    if (!sides)
        return fail(sides.error());
    for (const Side &side : *sides)
        out.versions << Conflict::Version{
            field ? valueWith(*field, side.values) : FieldValue(), false, side.commit, {}};
    if (!field)
        return out;
    QMap<QString, LogValue> base;
    for (const QString &reg : registers)
        if (const auto value = commonValue(reg, m_state.registers.value(reg), m_lines))
            base.insert(reg, *value);
        else if (field->isList())
            base.insert(reg, QByteArrayLiteral("null"));  // a member that no copy had yet
    if (!base.isEmpty())
        out.base = valueWith(*field, base);
    return out;
}

/// What was edited without knowledge of the deletion, one version for each copy.
Result<QList<Conflict::Version>> ConflictReading::editsAfter(const QSet<Stamp> &seen) const
{
    QList<Conflict::Version> edits;
    for (auto it = m_state.registers.cbegin(); it != m_state.registers.cend(); ++it) {
        if (isLife(it.key()))
            continue;
        for (const Head &head : it.value()) {
            if (seen.contains(head.stamp))
                continue;
            const auto info = m_past.infoOf(head.stamp);
            if (!info)
                return fail(info.error());
            auto edit = std::find_if(edits.begin(), edits.end(), [&info](const Conflict::Version &one) {
                return one.commit.stamp.copy == info->stamp.copy;
            });
            if (edit == edits.end())
                edit = edits.insert(edits.end(), Conflict::Version{{}, false, *info, {}});
            if (edit->commit.stamp < info->stamp)
                edit->commit = *info;
            if (const QString field = fieldOfRegister(it.key()); !edit->fields.contains(field))
                edit->fields << field;
        }
    }
    return edits;
}

Result<Conflict> ConflictReading::ofLife() const
{
    Conflict out{m_id, m_state.kind, {}, {}, {}};
    const QString life = QString::fromLatin1(kLife);
    QSet<Stamp> seen;
    bool alive = false;
    for (const Head &head : m_state.registers.value(life)) {
        const auto info = whoSaid(life, head);
        if (!info)
            return fail(info.error());
        const bool deletes = head.value != "true";
        alive = alive || !deletes;
        out.versions << Conflict::Version{{}, deletes, *info, {}};
        seen.insert(head.stamp);
        for (const Stamp &stamp : deletes ? parseStamps(head.value) : Stamps())
            seen.insert(stamp);
    }
    if (alive)
        return out;
    const auto edits = editsAfter(seen);
    if (!edits)
        return fail(edits.error());
    out.versions += *edits;
    return out;
}

}  // namespace

QStringList openFields(const RecordState &state)
{
    QStringList out;
    if (state.isDeleted())
        return out;
    for (const QString &reg : state.conflicts())
        if (const QString key = isLife(reg) ? QString() : fieldOfRegister(reg); !out.contains(key))
            out << key;
    return out;
}

Result<QList<Conflict>> conflictsIn(const RecordId &id, const RecordSpec &spec, const RecordState &state,
                                    const ConflictPast &past)
{
    const QStringList fields = openFields(state);
    if (fields.isEmpty())
        return QList<Conflict>();
    const QStringList open = state.conflicts();
    auto lines = past.lines();
    if (!lines)
        return fail(lines.error());
    const ConflictReading reading(id, spec, state, past, *std::move(lines));
    QList<Conflict> out;
    for (const QString &key : fields) {
        QStringList registers;
        for (const QString &reg : open)
            if (!isLife(reg) && fieldOfRegister(reg) == key)
                registers << reg;
        auto conflict = key.isEmpty() ? reading.ofLife() : reading.ofField(key, registers);
        if (!conflict)
            return fail(conflict.error());
        out << *std::move(conflict);
    }
    return out;
}

Result<QList<PastLine>> pastOf(Store &store, const RecordId &id)
{
    const auto last = store.lastSeq();
    if (!last)
        return fail(last.error());
    QList<PastLine> out;
    const auto take = [&](const LogLine &line, qint64 seq) -> Status {
        auto entries = decodeEntries(line.body);
        const auto stamp = store.stampOf(seq);
        if (!entries || !stamp)
            return fail(entries ? stamp.error() : damagedLog());
        out << PastLine{*stamp, *std::move(entries)};
        return {};
    };
    if (auto done = store.readLinesOf(id, *last, take); !done)
        return fail(done.error());
    return out;
}

}  // namespace tri
