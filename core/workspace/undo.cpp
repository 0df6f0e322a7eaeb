// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Undo and redo: ordinary commits that take the registers of a step back to what they held before it, or forward again.

#include "core/workspace/copyname.h"
#include "core/workspace/pastreading.h"
#include "core/workspace/undostack.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>
#include <QMap>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

struct WorkspaceText {
    Q_DECLARE_TR_FUNCTIONS(Workspace)
};

/// A record's registers before and after one step.
struct Around {
    QString kind;
    RecordState before;
    RecordState after;
    QSet<QString> registers;  ///< the step touched them
};

/// Live and deleted are compared as such: the stamps a deletion names differ from one deletion to the next.
QList<LogValue> comparable(const RecordState &state, const QString &reg)
{
    if (reg != QLatin1String(kLife))
        return state.valuesOf(reg);
    if (state.lifeInConflict())
        return {"conflict"};
    return {!state.exists() || state.isDeleted() ? "deleted" : "true"};
}

QList<LogValue> orNull(QList<LogValue> values)
{
    return values.isEmpty() ? QList<LogValue>{QByteArrayLiteral("null")} : values;
}

Result<QMap<RecordId, Around>> statesAround(Store &store, const UndoStack::Step &step, Progress *progress)
{
    QMap<RecordId, Around> out;
    const auto take = [&](const LogLine &line, qint64 seq) -> Status {
        if (auto going = advance(progress); !going)
            return going;
        auto &around = out[line.record];
        const auto entries = decodeEntries(line.body);
        const auto stamp = store.stampOf(seq);
        if (!entries || !stamp)
            return fail(entries ? stamp.error() : damagedLog());
        if (around.kind.isEmpty()) {
            around.kind = line.kind;
            // A record that begins with its life, replacing nothing, has no past to read.
            const bool born = std::any_of(entries->cbegin(), entries->cend(), [](const Entry &entry) {
                return entry.reg == QLatin1String(kLife) && entry.replaces.isEmpty();
            });
            if (!born || step.from != step.to) {
                auto past = stateUpTo(store, line.record, step.from - 1);
                if (!past)
                    return fail(past.error());
                around.before = *std::move(past);
            }
            around.before.kind = line.kind;
            around.after = around.before;
        }
        around.after.integrate(*stamp, *entries);
        for (const Entry &entry : *entries)
            around.registers.insert(entry.reg);
        return {};
    };
    if (auto done = store.readLines(step.from, step.to, take); !done)
        return fail(done.error());
    return out;
}

/// The entries that take a record from one side of the step to the other, or the register that stands in the way.
Result<Entries> entriesBack(const Around &around, const RecordState &leave, const RecordState &reach,
                            const RecordState &current)
{
    const QString life = QString::fromLatin1(kLife);
    const bool reachDead = !reach.exists() || reach.isDeleted();
    const bool leaveDead = !leave.exists() || leave.isDeleted();
    Entries entries;
    QStringList registers(around.registers.cbegin(), around.registers.cend());
    std::sort(registers.begin(), registers.end());
    for (const QString &reg : std::as_const(registers)) {
        // A record that was not there has no fields to compare; they keep their values while it is deleted.
        if (reg != life && (!leave.exists() || !reach.exists())) {
            if (!leave.exists() && current.valuesOf(reg) != reach.valuesOf(reg))
                for (const LogValue &value : orNull(reach.valuesOf(reg)))
                    entries << Entry{reg, value, current.stampsOf(reg)};
            if (!reach.exists() && orNull(current.valuesOf(reg)) != orNull(leave.valuesOf(reg)))
                return fail(ProblemCode::Blocked, QString(), reg);
            continue;
        }
        const auto from = comparable(leave, reg);
        const auto to = comparable(reach, reg);
        if (orNull(from) == orNull(to))
            continue;
        if (orNull(comparable(current, reg)) != orNull(from))
            return fail(ProblemCode::Blocked, QString(), reg);
        if (reg != life)
            for (const LogValue &value : orNull(to))
                entries << Entry{reg, value, current.stampsOf(reg)};
        else if (reachDead)
            entries << Entry{life, deletionValue(current.allStamps()), current.stampsOf(life)};
        else if (reach.lifeInConflict())
            for (const Head &head : reach.registers.value(life))
                entries << Entry{life, head.value, current.stampsOf(life)};
        else if (leaveDead || leave.lifeInConflict())
            entries << Entry{life, QByteArrayLiteral("true"), current.stampsOf(life)};
    }
    return entries;
}

CommitEvent::Touched touchedBy(const RecordId &id, const QString &kind, const Entries &entries)
{
    CommitEvent::Touched out{id, kind, {}, false};
    for (const Entry &entry : entries) {
        if (entry.reg == QLatin1String(kLife))
            out.lifeChanged = true;
        else if (const QString field = entry.reg.section(u'/', 0, 0); !out.fields.contains(field))
            out.fields << field;
    }
    return out;
}

}  // namespace

Result<CommitEvent> Workspace::undo(Progress *progress)
{
    return step(true, progress);
}

Result<CommitEvent> Workspace::redo(Progress *progress)
{
    return step(false, progress);
}

Result<CommitEvent> Workspace::step(bool back, Progress *progress)
{
    auto held = hold();
    if (auto done = refuseReadOnly(); !done)
        return fail(done.error());
    const UndoStack::Step *top = back ? m_undo->undoStep() : m_undo->redoStep();
    if (!top)
        return fail(ProblemCode::Nothing, back ? WorkspaceText::tr("There is nothing to undo.") : WorkspaceText::tr("There is nothing to redo."));
    const UndoStack::Step chosen = *top;
    const auto lines = m_store->lineCount(chosen.from, chosen.to);
    if (!lines)
        return fail(lines.error());
    begin(progress, *lines * 3);  // each record is read, turned round and written
    const auto around = statesAround(*m_store, chosen, progress);
    if (!around)
        return fail(around.error());

    Transaction transaction(m_store->database());
    if (auto done = transaction.begin(); !done)
        return fail(done.error());
    auto commit = newCommit(back ? Origin::Undo : Origin::Redo, chosen.label, chosen.stamp.toString());
    if (!commit)
        return fail(commit.error());
    CommitEvent event{{}, commit->origin, chosen.label, {}};
    struct Change {
        RecordId id;
        StoredRecord stored;
        Entries entries;
    };
    QList<Change> changes;
    for (auto it = around->cbegin(); it != around->cend(); ++it) {
        if (auto going = advance(progress); !going)
            return fail(going.error());
        auto stored = m_store->load(it.key());
        if (!stored)
            return fail(stored.error());
        if (!*stored)
            return fail(ProblemCode::Damaged, WorkspaceText::tr("The workspace misses a record that its log has. Check the workspace."));
        auto entries = entriesBack(*it, back ? it->after : it->before, back ? it->before : it->after, (*stored)->state);
        if (!entries) {
            const FieldSpec *field = (*stored)->spec ? (*stored)->spec->field(entries.error().detail.section(u'/', 0, 0)) : nullptr;
            return fail(ProblemCode::Blocked,
                        WorkspaceText::tr("“%1” of %2 was changed after that. Look at its history to decide which version to keep.")
                            .arg(field ? field->labelText() : WorkspaceText::tr("The record"), title(it.key())),
                        entries.error().detail);
        }
        if (entries->isEmpty())
            continue;
        commit->lines << LogLine{it.key(), it->kind, encodeEntries(*entries)};
        event.records << touchedBy(it.key(), it->kind, *entries);
        changes << Change{it.key(), std::move(**stored), std::move(*entries)};
    }
    commit->digest = commit->computeDigest();
    event.stamp = commit->stamp();
    if (const auto seq = m_store->append(*commit); !seq)
        return fail(seq.error());
    for (Change &change : changes) {
        if (auto going = advance(progress); !going)
            return fail(going.error());
        const Row before = change.stored.row;
        change.stored.state.integrate(event.stamp, change.entries);
        if (auto done = m_store->save(change.stored, change.id, &before); !done)
            return fail(done.error());
    }
    if (progress)
        progress->seal();
    if (auto done = transaction.commit(); !done)
        return fail(done.error());
    m_copy->committed(commit->digest);
    if (back)
        m_undo->undone();
    else
        m_undo->redone();
    held.unlock();  // who is told may wait for a thread that reads
    announce(event);
    return event;
}

}  // namespace tri
