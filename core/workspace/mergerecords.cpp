// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/mergerecords.h"

#include <QCoreApplication>

#include <algorithm>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

struct MergeText {
    Q_DECLARE_TR_FUNCTIONS(Merge)
};

bool isLife(const QString &reg)
{
    return reg == QLatin1String(kLife);
}

QString fieldOf(const QString &reg)
{
    return isLife(reg) ? QString() : fieldOfRegister(reg);
}

QStringList fieldsOf(const QStringList &registers)
{
    QStringList fields;
    for (const QString &reg : registers)
        if (const QString field = fieldOf(reg); !fields.contains(field))
            fields << field;
    return fields;
}

tl::unexpected<Problem> contradiction(const QString &detail)
{
    return fail(ProblemCode::Damaged,
                MergeText::tr("The other file's log contradicts itself. Nothing was taken."), detail);
}

Status take(MergedRecord &record, const LogCommit &commit, const LogLine &line)
{
    const auto entries = decodeEntries(line.body);
    if (!entries || record.after.kind != line.kind)
        return contradiction(commit.stamp().toString());
    record.after.integrate(commit.stamp(), *entries);
    record.goes = record.goes || std::any_of(entries->cbegin(), entries->cend(), [](const Entry &entry) {
                      return isLife(entry.reg) && entry.value != "true";
                  });
    if (!record.authors.contains(commit.author))
        record.authors << commit.author;
    record.newest = std::max(record.newest, commit.time);
    return {};
}

/// Registers without values say the same as none.
RecordState clean(RecordState state)
{
    state.registers.removeIf([](const auto &item) { return item.value().isEmpty(); });
    for (auto &heads : state.registers)
        std::sort(heads.begin(), heads.end(), [](const Head &a, const Head &b) {
            return a.stamp == b.stamp ? a.value < b.value : a.stamp < b.stamp;
        });
    return state;
}

Status readAgain(Store &store, const RecordId &id, const MergedRecord &merged)
{
    const auto stored = store.load(id);
    if (!stored)
        return fail(stored.error());
    if (!*stored || clean((*stored)->state) != clean(merged.after))
        return contradiction(id.toString());
    return {};
}

}  // namespace

Result<MergedRecords> mergedRecords(Store &store, const QList<LogCommit> &commits,
                                    const std::optional<RecordId> &only)
{
    MergedRecords all;
    for (const LogCommit &commit : commits) {
        for (const LogLine &line : commit.lines) {
            if (only && line.record != *only)
                continue;
            auto it = all.find(line.record);
            if (it == all.end()) {
                auto stored = store.load(line.record);
                if (!stored)
                    return fail(stored.error());
                it = all.insert(line.record, MergedRecord{std::move(*stored), {}, {}, {}, {}, {}});
                if (it->stored)
                    it->before = it->stored->state;
                else
                    it->before.kind = line.kind;
                it->after = it->before;
            }
            if (auto done = take(*it, commit, line); !done)
                return fail(done.error());
        }
    }
    return all;
}

MergePlan::Item itemFor(const RecordId &id, const MergedRecord &record)
{
    MergePlan::Item item{.id = id,
                         .kind = record.after.kind,
                         .title = {},
                         .goes = record.goes,
                         .authors = record.authors,
                         .newest = record.newest};
    QStringList changed;
    for (auto it = record.after.registers.cbegin(); it != record.after.registers.cend(); ++it)
        if (!isLife(it.key()) && record.after.shown(it.key()) != record.before.shown(it.key()))
            changed << it.key();
    item.fields = fieldsOf(changed);
    const QStringList old = record.before.conflicts();
    QStringList fresh;
    for (const QString &reg : record.after.conflicts())
        if (!old.contains(reg) || record.after.valuesOf(reg) != record.before.valuesOf(reg))
            fresh << reg;
    item.conflicts = fieldsOf(fresh);
    using Effect = MergePlan::Item::Effect;
    if (!item.conflicts.isEmpty())
        item.effect = Effect::Conflicting;
    else if (!record.wasThere() && record.isThere())
        item.effect = record.before.exists() ? Effect::Restored : Effect::New;
    else if (record.wasThere() && !record.isThere())
        item.effect = Effect::Deleted;
    else if (record.isThere() && !item.fields.isEmpty())
        item.effect = Effect::Changed;
    return item;
}

Entries refusalOf(const RecordId &id, const MergedRecord &record, const MergeRefusals &refusals)
{
    const bool whole = refusals.records.contains(id);
    const QStringList fields = refusals.fields.value(id);
    if (!whole && fields.isEmpty())
        return {};
    Entries entries;
    for (auto it = record.after.registers.cbegin(); it != record.after.registers.cend(); ++it) {
        // A record that was not there goes again as a whole; its fields keep what the other copy says of them.
        if (isLife(it.key()) || !record.before.exists() || !(whole || fields.contains(fieldOf(it.key()))))
            continue;
        QList<LogValue> values = record.before.valuesOf(it.key());
        if (values.isEmpty())
            values << QByteArrayLiteral("null");
        QList<LogValue> now = record.after.valuesOf(it.key());
        if (now.isEmpty())
            now << QByteArrayLiteral("null");
        if (now != values)
            for (const LogValue &value : std::as_const(values))
                entries << Entry{it.key(), value, record.after.stampsOf(it.key())};
    }
    if (!whole && !fields.contains(QString()))
        return entries;
    const QString life = QString::fromLatin1(kLife);
    const bool isLifeChanged = record.wasThere() != record.isThere()
        || record.before.lifeInConflict() != record.after.lifeInConflict();
    if (!isLifeChanged)
        return entries;
    if (record.wasThere())
        entries << Entry{life, QByteArrayLiteral("true"), record.after.stampsOf(life)};
    else
        entries << Entry{life, deletionValue(record.after.allStamps()), record.after.stampsOf(life)};
    return entries;
}

Status saveMerged(Store &store, const MergedRecords &records)
{
    for (auto it = records.cbegin(); it != records.cend(); ++it) {
        StoredRecord record = it->stored.value_or(StoredRecord());
        const std::optional<Row> before =
            it->stored && record.spec ? std::optional(record.row) : std::nullopt;
        record.spec = store.registry().kind(it->after.kind);
        record.state = it->after;
        if (auto done = store.save(record, it.key(), before ? &*before : nullptr); !done)
            return done;
        if (auto done = readAgain(store, it.key(), *it); !done)
            return done;
    }
    return {};
}

}  // namespace tri
