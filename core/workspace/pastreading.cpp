// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Records as they stood after a commit.

#include "core/workspace/pastreading.h"

#include "core/workspace/workspace.h"

#include <QCoreApplication>
#include <QSet>

namespace tri {

namespace {

/// Keys of the fields that registers belong to, in field order.
QStringList fieldsOf(const RecordSpec &spec, const QSet<QString> &registers)
{
    QSet<QString> keys;
    for (const QString &reg : registers)
        keys.insert(fieldOfRegister(reg));
    QStringList out;
    for (const FieldSpec &field : spec.fields)
        if (keys.contains(field.keyText()))
            out << field.keyText();
    return out;
}

}  // namespace

Problem damagedLog()
{
    return {ProblemCode::Damaged,
            QCoreApplication::translate("Workspace",
                                        "The log is damaged. Check the workspace, or open a backup."),
            {}};
}

Status integrateLine(Store &store, const LogLine &line, qint64 seq, RecordState &state)
{
    const auto entries = decodeEntries(line.body);
    if (!entries)
        return fail(damagedLog());
    const auto stamp = store.stampOf(seq);
    if (!stamp)
        return fail(stamp.error());
    state.kind = line.kind;
    state.integrate(*stamp, *entries);
    return {};
}

Result<RecordState> stateUpTo(Store &store, const RecordId &id, qint64 seq)
{
    RecordState state;
    const auto take = [&](const LogLine &line, qint64 lineSeq) { return integrateLine(store, line, lineSeq, state); };
    if (auto done = store.readLinesOf(id, seq, take); !done)
        return fail(done.error());
    return state;
}

QStringList RecordSince::changed() const
{
    QStringList out;
    for (const QString &key : fields)
        if (then.value(key) != now.value(key))
            out << key;
    return out;
}

Result<qint64> Workspace::seqNamed(const Stamp &stamp) const
{
    const auto seq = m_store->seqOf(stamp);
    if (!seq)
        return fail(seq.error());
    if (*seq == 0)
        return fail(ProblemCode::NotFound,
                    QCoreApplication::translate("Workspace", "No commit %1 is in this workspace.")
                        .arg(stamp.toString()));
    return *seq;
}

Result<Row> Workspace::rowAt(const RecordId &id, const Stamp &stamp) const
{
    const auto held = hold();
    const auto seq = seqNamed(stamp);
    const auto present = seq ? row(id) : fail(seq.error());
    if (!present)
        return fail(present.error());
    const auto state = stateUpTo(*m_store, id, *seq);
    if (!state)
        return fail(state.error());
    if (!state->exists())
        return fail(ProblemCode::NotFound,
                    QCoreApplication::translate("Workspace", "This record did not exist yet at that time."),
                    id.toString());
    return rowOf(*present->spec, id, *state);
}

Result<QList<RecordSince>> Workspace::since(const Stamp &stamp, int most) const
{
    const auto held = hold();
    const auto seq = seqNamed(stamp);
    if (!seq)
        return fail(seq.error());
    RecordIds ids;
    QHash<RecordId, QSet<QString>> registers;
    const auto take = [&](const LogLine &line, qint64) -> Status {
        const auto entries = decodeEntries(line.body);
        if (!entries)
            return fail(damagedLog());
        if (!registers.contains(line.record)) {
            if (ids.size() >= most || !registry().kind(line.kind))
                return {};
            ids << line.record;
        }
        for (const Entry &entry : *entries)
            registers[line.record].insert(entry.reg);
        return {};
    };
    if (auto done = m_store->readLines(*seq, *seq, take); !done)
        return fail(done.error());
    QList<RecordSince> out;
    for (const RecordId &id : std::as_const(ids)) {
        const auto then = rowAt(id, stamp);
        const auto now = then ? row(id) : fail(then.error());
        if (!now)
            return fail(now.error());
        out << RecordSince{*then, *now, fieldsOf(*now->spec, registers[id])};
    }
    return out;
}

Result<QList<Row>> Workspace::stateAt(const Stamp &stamp) const
{
    const auto held = hold();
    const auto seq = seqNamed(stamp);
    if (!seq)
        return fail(seq.error());
    QList<Row> out;
    RecordId current;
    RecordState state;
    const auto finish = [&] {
        const RecordSpec *spec = registry().kind(state.kind);
        if (spec && !state.isDeleted())
            out << rowOf(*spec, current, state);
        state = RecordState();
    };
    const auto take = [&](const LogLine &line, qint64 lineSeq) -> Status {
        if (line.record != current) {
            if (state.exists())
                finish();
            current = line.record;
        }
        return integrateLine(*m_store, line, lineSeq, state);
    };
    if (auto done = m_store->readLinesByRecord(*seq, take); !done)
        return fail(done.error());
    if (state.exists())
        finish();
    return out;
}

}  // namespace tri
