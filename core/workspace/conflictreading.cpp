// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/conflictreading.h"

#include "core/workspace/pastreading.h"

namespace tri {

using namespace Qt::StringLiterals;

namespace {

/// The values a list field would have if each version of a member in conflict were taken.
FieldValue withMember(const FieldSpec &field, const Row &row, const QString &element, bool present)
{
    const FieldValue &shown = row.value(field.key);
    if (field.type == FieldType::Choices) {
        QStringList words =
            std::holds_alternative<QStringList>(shown) ? std::get<QStringList>(shown) : QStringList();
        words.removeAll(element);
        if (present)
            words << element;
        return canonical(words);
    }
    RecordIds ids = std::holds_alternative<RecordIds>(shown) ? std::get<RecordIds>(shown) : RecordIds();
    const RecordId id = RecordId::parse(element).value_or(RecordId());
    if (present ? !ids.contains(id) : ids.contains(id)) {
        if (present)
            ids << id;
        else
            ids.removeAll(id);
    }
    return canonical(ids, field.isSet());
}

FieldValue versionValue(const FieldSpec &field, const Row &row, const QString &reg, const LogValue &value)
{
    const qsizetype slash = reg.indexOf(u'/');
    if (slash > 0)
        return withMember(field, row, reg.mid(slash + 1), value != "null");
    return parseLogValue(field, value).value_or(FieldValue());
}

}  // namespace

Result<QList<Conflict>> conflictsIn(const RecordId &id, const RecordSpec &spec, const RecordState &state,
                                    const ConflictPast &past)
{
    const QStringList open = state.conflicts();
    if (open.isEmpty())
        return QList<Conflict>();
    const auto lines = past.lines();
    if (!lines)
        return fail(lines.error());
    const Row row = rowOf(spec, id, state);
    QList<Conflict> out;
    for (const QString &reg : open) {
        const bool life = reg == QLatin1String(kLife);
        Conflict conflict{id, state.kind, life ? QString() : reg.section(u'/', 0, 0), {}, {}};
        const FieldSpec *field = spec.field(conflict.field);
        const QList<Head> heads = state.registers.value(reg);
        for (const Head &head : heads) {
            const auto info = past.infoOf(head.stamp);
            if (!info)
                return fail(info.error());
            Conflict::Version version{{}, life && head.value != "true", *info};
            if (field)
                version.value = versionValue(*field, row, reg, head.value);
            conflict.versions << version;
        }
        if (const auto base = field ? commonValue(reg, heads, *lines) : std::nullopt)
            conflict.base = versionValue(*field, row, reg, *base);
        out << conflict;
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
