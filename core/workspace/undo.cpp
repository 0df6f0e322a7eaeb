// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Undo and redo: ordinary commits that take the registers of a step back to what they held before it, or forward again.

#include "core/store/wholeheads.h"
#include "core/workspace/copyname.h"
#include "core/workspace/pastreading.h"
#include "core/workspace/undostack.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

struct WorkspaceText {
    Q_DECLARE_TR_FUNCTIONS(Workspace)
};

/// A record's registers before and after one step.
struct Around {
    QString kind;
    bool made = false;  ///< by the one commit of the step; the states are read only when they are needed
    RecordState before;
    RecordState after;
    QSet<QString> registers;  ///< the step touched them
};

/// What becomes of one record.
struct Turn {
    RecordId id;
    StoredRecord stored;
    Entries entries;
    std::optional<WholeHeads> whole;  ///< nothing but the life turns, and stored has no more than its number
    bool leaves = false;              ///< it stands in the search index now, and will not
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

/// It begins with its life, replacing nothing, so it has no past. encodeEntries() writes the life last, and no text in
/// a value can look like that, since its quotation marks are escaped.
bool isBorn(const QByteArray &body)
{
    return body.endsWith("[\"~life\",true,[]]]");
}

Status integrate(Store &store, const UndoStack::Step &step, const LogLine &line, qint64 seq, Around &around)
{
    const auto entries = decodeEntries(line.body);
    const auto stamp = store.stampOf(seq);
    if (!entries || !stamp)
        return fail(entries ? stamp.error() : damagedLog());
    if (around.kind.isEmpty()) {
        around.kind = line.kind;
        if (!isBirth(*entries) || step.from != step.to) {
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
}

Result<QMap<RecordId, Around>> statesAround(Store &store, const UndoStack::Step &step, Progress *progress)
{
    QMap<RecordId, Around> out;
    const auto take = [&](const LogLine &line, qint64 seq) -> Status {
        if (auto going = advance(progress); !going)
            return going;
        auto &around = out[line.record];
        if (step.from == step.to && around.kind.isEmpty() && isBorn(line.body)) {
            around.kind = line.kind;
            around.made = true;
            return {};
        }
        return integrate(store, step, line, seq, around);
    };
    if (auto done = store.readLines(step.from, step.to, take); !done)
        return fail(done.error());
    return out;
}

/// The states of a record that the step made, after all.
Result<Around> statesOf(Store &store, const UndoStack::Step &step, const RecordId &id)
{
    Around around;
    const auto take = [&](const LogLine &line, qint64 seq) {
        return seq < step.from ? Status() : integrate(store, step, line, seq, around);
    };
    if (auto done = store.readLinesOf(id, step.to, take); !done)
        return fail(done.error());
    return around;
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
        else if (const QString field = fieldOfRegister(entry.reg); !out.fields.contains(field))
            out.fields << field;
    }
    return out;
}

Problem missingRecord()
{
    return {ProblemCode::Damaged,
            WorkspaceText::tr("The workspace misses a record that its log has. Check the workspace."),
            {}};
}

/// Turns a record that the step made, and of which nothing but the life was changed since, without reading it.
/// Nothing where more happened to it.
Result<std::optional<Turn>> turnedWhole(Store &store, const UndoStack::Step &step, const RecordId &id,
                                        bool back)
{
    const auto stored = store.headsOf(id);
    if (!stored)
        return fail(stored.error());
    if (!*stored)
        return fail(missingRecord());
    auto heads = WholeHeads::parse((*stored)->heads);
    if (!heads || heads->made != step.stamp || (*stored)->conflict || (*stored)->living != back
        || heads->isAlive() != back)
        return std::optional<Turn>();
    Turn turn{id, {}, {}, heads, back};
    turn.stored.rid = (*stored)->rid;
    turn.entries << Entry{QString::fromLatin1(kLife),
                          back ? deletionValue(heads->stamps()) : QByteArrayLiteral("true"),
                          {heads->life}};
    return std::optional(std::move(turn));
}

/// What stands in the way of a record, in words.
Problem blocked(const Workspace &workspace, const RecordId &id, const RecordSpec *spec, const QString &reg)
{
    const FieldSpec *field = spec ? spec->field(fieldOfRegister(reg)) : nullptr;
    return {ProblemCode::Blocked,
            WorkspaceText::tr(
                "“%1” of %2 was changed after that. Look at its history to decide which version to keep.")
                .arg(field ? field->labelText() : WorkspaceText::tr("The record"), workspace.title(id)),
            reg};
}

Result<Turn> turned(Store &store, const Workspace &workspace, const RecordId &id, const Around &around,
                    bool back)
{
    auto stored = store.load(id);
    if (!stored)
        return fail(stored.error());
    if (!*stored)
        return fail(missingRecord());
    const RecordState &reach = back ? around.before : around.after;
    auto entries = entriesBack(around, back ? around.after : around.before, reach, (*stored)->state);
    if (!entries)
        return fail(blocked(workspace, id, (*stored)->spec, entries.error().detail));
    const bool leaves = !(*stored)->state.isDeleted() && (!reach.exists() || reach.isDeleted());
    return Turn{id, *std::move(*stored), *std::move(entries), {}, leaves};
}

Status write(Store &store, const Stamp &stamp, Turn &turn)
{
    if (turn.whole) {
        turn.whole->life = stamp;
        turn.whole->alive = turn.entries.first().value;
        const StoredHeads heads{turn.stored.rid, turn.whole->isAlive(), false, turn.whole->text()};
        return store.saveLife(heads, turn.id);
    }
    const Row before = turn.stored.row;
    turn.stored.state.integrate(stamp, turn.entries);
    return store.save(turn.stored, turn.id, &before);
}

/// How each record of the step turns; those that stand as they shall already are left out.
Result<QList<Turn>> turns(Store &store, const Workspace &workspace, const UndoStack::Step &step, bool back,
                          Progress *progress)
{
    const auto around = statesAround(store, step, progress);
    if (!around)
        return fail(around.error());
    QList<Turn> out;
    out.reserve(around->size());
    for (auto it = around->cbegin(); it != around->cend(); ++it) {
        if (auto going = advance(progress); !going)
            return fail(going.error());
        if (it->made) {
            auto whole = turnedWhole(store, step, it.key(), back);
            if (!whole)
                return fail(whole.error());
            if (*whole) {
                (*whole)->stored.state.kind = it->kind;
                out << *std::move(*whole);
                continue;
            }
        }
        const auto read = it->made ? statesOf(store, step, it.key()) : Result<Around>(*it);
        auto turn = read ? turned(store, workspace, it.key(), *read, back) : fail(read.error());
        if (!turn)
            return fail(turn.error());
        if (!turn->entries.isEmpty())
            out << *std::move(turn);
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
    if (auto done = readyToWrite(); !done)
        return fail(done.error());
    const UndoStack::Step *top = back ? m_undo->undoStep() : m_undo->redoStep();
    if (!top)
        return fail(ProblemCode::Nothing, back ? WorkspaceText::tr("There is nothing to undo.") : WorkspaceText::tr("There is nothing to redo."));
    const UndoStack::Step chosen = *top;
    const auto lines = m_store->lineCount(chosen.from, chosen.to);
    if (!lines)
        return fail(lines.error());
    if (auto done = backUpAsDue(*lines, back ? Origin::Undo : Origin::Redo); !done)
        return fail(done.error());
    begin(progress, *lines * 3);  // each record is read, turned round and written
    Transaction transaction(m_store->database());
    if (auto done = transaction.begin(); !done)
        return fail(done.error());
    auto all = turns(*m_store, *this, chosen, back, progress);
    if (!all)
        return fail(all.error());
    auto commit = newCommit(back ? Origin::Undo : Origin::Redo, chosen.label, chosen.stamp.toString());
    if (!commit)
        return fail(commit.error());
    CommitEvent event{{}, commit->origin, chosen.label, {}};
    for (const Turn &turn : std::as_const(*all)) {
        commit->lines << LogLine{turn.id, turn.stored.state.kind, encodeEntries(turn.entries)};
        event.records << touchedBy(turn.id, turn.stored.state.kind, turn.entries);
    }
    commit->digest = commit->computeDigest();
    event.stamp = commit->stamp();
    if (const auto seq = m_store->append(*commit); !seq)
        return fail(seq.error());
    const auto leaving =
        std::count_if(all->cbegin(), all->cend(), [](const Turn &turn) { return turn.leaves; });
    const auto writeAll = [&]() -> Status {
        for (Turn &turn : *all) {
            if (auto going = advance(progress); !going)
                return going;
            if (auto done = write(*m_store, event.stamp, turn); !done)
                return done;
        }
        return {};
    };
    if (auto done = m_store->writeMany(leaving, progress, writeAll); !done)
        return fail(done.error());
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
