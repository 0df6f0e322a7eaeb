// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The check: seals and chain of the log, the derived tables rebuilt from it and compared, and what a merge can break
// across records. And the canonical dump.

#include "core/change/confirmation.h"
#include "core/change/logjson.h"
#include "core/record/searchtext.h"
#include "core/store/audit.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

struct CheckText {
    Q_DECLARE_TR_FUNCTIONS(Check)
};

QString recordText(const QString &id)
{
    return CheckText::tr("record %1").arg(id);
}

/// The field by the name that people know it by.
QString fieldText(Store &store, const MissingEnd &end)
{
    const auto id = RecordId::parse(end.from);
    const auto stored = id ? store.load(*id) : Result<std::optional<StoredRecord>>();
    const RecordSpec *spec = stored && *stored ? (*stored)->spec : nullptr;
    const FieldSpec *field = spec ? spec->field(end.field) : nullptr;
    return field ? field->labelText() : end.field;
}

Status checkCommits(Store &store, CheckReport &report)
{
    const auto last = store.lastSeq();
    if (!last)
        return fail(last.error());
    QHash<QByteArray, std::pair<QString, qint64>> seen;
    for (qint64 seq = 1; seq <= *last; ++seq) {
        const auto commit = store.readCommit(seq, true);
        if (!commit) {
            report.errors << CheckReport::Item{CheckText::tr("commit %1").arg(seq),
                                               CheckText::tr("is missing from the log")};
            continue;
        }
        ++report.commits;
        const QString where = CheckText::tr("commit %1").arg(commit->stamp().toString());
        const Result<QByteArray> seal = commit->isPart() ? store.digestOfPart(seq) : commit->digest;
        if (!seal)
            return fail(seal.error());
        if (commit->computeDigest() != *seal)
            report.errors << CheckReport::Item{where, CheckText::tr("does not match its seal")};
        seen.insert(commit->digest, {commit->copy, commit->number});
        const bool first = commit->number == 1;
        const bool follows = first
            ? commit->previous.isEmpty()
            : seen.value(commit->previous) == std::pair(commit->copy, commit->number - 1);
        if (!follows && !(commit->gap && !seen.contains(commit->previous)))
            report.errors << CheckReport::Item{where, CheckText::tr("does not follow the commit before it")};
    }
    const auto orphans = changesWithoutCommit(store);
    if (!orphans)
        return fail(orphans.error());
    if (*orphans)
        report.errors << CheckReport::Item{CheckText::tr("log"),
                                           CheckText::tr("holds changes that belong to no commit")};
    return {};
}

/// Compares one record as stored with what the log says.
Status compareRecord(Store &store, const RecordId &id, const RecordState &fromLog, CheckReport &report)
{
    const QString where = recordText(id.toString());
    const auto stored = store.load(id);
    if (!stored) {
        if (stored.error().code != ProblemCode::Damaged)
            return fail(stored.error());
        report.errors << CheckReport::Item{where, stored.error().text};
        return {};
    }
    if (!*stored) {
        report.errors << CheckReport::Item{where, CheckText::tr("is in the log but not in the tables")};
        return {};
    }
    ++report.records;
    const StoredRecord &record = **stored;
    RecordState clean = fromLog;
    clean.registers.removeIf([](const auto &item) { return item.value().isEmpty(); });
    for (auto it = clean.registers.begin(); it != clean.registers.end(); ++it)
        std::sort(it->begin(), it->end(), [](const Head &a, const Head &b) {
            return a.stamp == b.stamp ? a.value < b.value : a.stamp < b.stamp;
        });
    bool same = record.state.kind == clean.kind && record.state.registers == clean.registers;
    if (record.spec) {
        const Row row = rowOf(*record.spec, id, clean);
        same = same && row == record.row;
        const auto order = orderOf(store, id);
        if (!order)
            return fail(order.error());
        same = same && order->there && order->sortKey == sortKey(row) && order->living != row.deleted;
    }
    if (!same)
        report.errors << CheckReport::Item{where, CheckText::tr("differs from what the log says")};
    return {};
}

Status checkRecords(Store &store, CheckReport &report)
{
    const auto last = store.lastSeq();
    if (!last)
        return fail(last.error());
    RecordId current;
    RecordState state;
    qint64 fromLog = 0;
    const auto finish = [&]() -> Status {
        ++fromLog;
        Status done = compareRecord(store, current, state, report);
        state = RecordState();
        return done;
    };
    const auto take = [&](const LogLine &line, qint64 seq) -> Status {
        if (line.record != current || !state.exists()) {
            if (state.exists())
                if (auto done = finish(); !done)
                    return done;
            current = line.record;
            state.kind = line.kind;
        }
        const auto entries = decodeEntries(line.body);
        const auto stamp = store.stampOf(seq);
        if (entries && stamp)
            state.integrate(*stamp, *entries);
        else
            report.errors << CheckReport::Item{recordText(line.record.toString()),
                                               CheckText::tr("has an unreadable change")};
        return {};
    };
    if (auto done = store.readLinesByRecord(*last, take); !done)
        return done;
    if (state.exists())
        if (auto done = finish(); !done)
            return done;
    const auto stored = recordCount(store);
    if (!stored)
        return fail(stored.error());
    if (*stored != fromLog)
        report.errors << CheckReport::Item{CheckText::tr("file"),
                                           CheckText::tr("holds records that the log does not know")};
    return {};
}

Status checkIndex(Store &store, CheckReport &report)
{
    Transaction transaction(store.database());  // rolled back: the check writes nothing
    if (!store.isReadOnly()) {
        if (auto done = transaction.begin(); !done)
            return done;
        if (auto done = checkSearchTable(store); !done)
            report.errors << CheckReport::Item{CheckText::tr("search"), done.error().text};
    }
    const auto same = indexAgrees(store);
    if (!same)
        return fail(same.error());
    if (!*same)
        report.errors << CheckReport::Item{CheckText::tr("search"),
                                           CheckText::tr("differs from what the records say")};
    const auto links = linksWithoutRecord(store);
    if (!links)
        return fail(links.error());
    if (*links)
        report.errors << CheckReport::Item{CheckText::tr("links"),
                                           CheckText::tr("belong to records that are not there")};
    return {};
}

Status checkFiles(Store &store, CheckReport &report)
{
    const auto hashes = store.contentHashes();
    if (!hashes)
        return fail(hashes.error());
    for (const QString &hash : *hashes) {
        const QString where = CheckText::tr("file %1").arg(hash);
        const Status whole = store.readContent(hash, [](QByteArrayView) { return Status(); });
        if (!whole && whole.error().code != ProblemCode::Damaged)
            return whole;
        if (!whole)
            report.errors << CheckReport::Item{where, CheckText::tr("does not have the content that its records name")};
        const auto words = store.contentText(hash);
        if (!words)
            return fail(words.error());
        if (!*words)
            report.errors << CheckReport::Item{where, CheckText::tr("was never read for the search")};
    }
    const auto lost = textsWithoutContent(store);
    if (!lost)
        return fail(lost.error());
    if (*lost)
        report.errors << CheckReport::Item{CheckText::tr("search"),
                                           CheckText::tr("holds words of files that are not there")};
    return {};
}

Status findMissingFiles(Store &store, CheckReport &report)
{
    const auto missing = missingContents(store);
    if (!missing)
        return fail(missing.error());
    for (const MissingEnd &end : *missing)
        report.findings << CheckReport::Item{
            recordText(end.from),
            CheckText::tr("%1 names a file that is not in this copy").arg(fieldText(store, end))};
    return {};
}

Status findMissingEnds(Store &store, CheckReport &report)
{
    const auto ends = missingEnds(store, 1000);
    if (!ends)
        return fail(ends.error());
    for (const MissingEnd &end : *ends)
        report.findings << CheckReport::Item{
            recordText(end.from),
            (end.deleted ? CheckText::tr("%1 names a deleted record")
                         : CheckText::tr("%1 names a record that is not in this copy"))
                .arg(fieldText(store, end))};
    return {};
}

Status findDoubleReferences(Store &store, CheckReport &report)
{
    for (const RecordSpec *spec : store.registry().kinds()) {
        if (!*spec->reference)
            continue;
        const auto found = doubleReferences(store, *spec);
        if (!found)
            return fail(found.error());
        for (const DoubleReference &twice : *found)
            report.findings << CheckReport::Item{
                u"%1 %2"_s.arg(spec->labelText(), twice.reference),
                CheckText::tr("%n records have this reference", nullptr, int(twice.records))};
    }
    return {};
}

Status findCycles(Store &store, CheckReport &report)
{
    for (const RecordSpec *spec : store.registry().kinds()) {
        if (!*spec->parent)
            continue;
        const auto parents = parentsOf(store, *spec);
        if (!parents)
            return fail(parents.error());
        for (auto it = parents->cbegin(); it != parents->cend(); ++it) {
            QString up = it.value();
            for (qsizetype steps = 0; !up.isEmpty() && up != it.key() && steps <= parents->size(); ++steps)
                up = parents->value(up);
            if (up == it.key())
                report.findings << CheckReport::Item{
                    recordText(it.key()),
                    CheckText::tr("is part of itself: “%1” leads back to it. Likely: empty it in one record of the circle")
                        .arg(spec->field(spec->parent)->labelText())};
        }
    }
    return {};
}

}  // namespace

Result<CheckReport> Workspace::check() const
{
    const auto held = hold();
    finishCare();  // nobody else reads while what the check writes, and takes back, is in the file
    CheckReport report;
    const auto whole = fileIntegrity(*m_store);
    if (!whole)
        return fail(whole.error());
    if (*whole != u"ok")
        report.errors << CheckReport::Item{CheckText::tr("file"), *whole};
    for (const auto &part : {checkCommits, checkRecords, checkFiles, checkIndex, findMissingFiles, findMissingEnds,
                            findDoubleReferences, findCycles})
        if (auto done = part(*m_store, report); !done)
            return fail(done.error());
    const auto open = conflicts();
    if (!open)
        return fail(open.error());
    for (const Conflict &conflict : *open)
        report.findings << CheckReport::Item{u"record "_s + conflict.id.toString(),
                                             conflict.field.isEmpty() ? CheckText::tr("was deleted in one copy and edited in another")
                                                                      : CheckText::tr("%1 has two versions").arg(conflict.field)};
    return report;
}

namespace {

void dumpRecord(QByteArray &out, const RecordId &id, const RecordState &state, const Row *row)
{
    out += state.kind.toUtf8() + ' ' + id.toString().toLatin1() + '\n';
    QMap<QString, QByteArray> lines;
    if (row)
        for (qsizetype i = 0; i < row->values.size(); ++i)
            if (!isEmpty(row->values[i]))
                lines.insert(row->spec->fields[std::size_t(i)].keyText(), logValue(row->values[i]));
    const QStringList conflicts = state.conflicts();
    for (auto it = state.registers.cbegin(); it != state.registers.cend(); ++it) {
        const bool known = row && row->spec->indexOf(fieldOfRegister(it.key())) >= 0
            && !Confirmation::parse(*row->spec, it.key());
        if (it.key() == QLatin1String(kLife) || (known && !conflicts.contains(it.key())))
            continue;
        if (state.shown(it.key()) == "null" && !conflicts.contains(it.key()))
            continue;
        lines.insert(it.key() + (conflicts.contains(it.key()) ? u" !"_s : QString()), state.valuesOf(it.key()).join(" | "));
    }
    if (state.lifeInConflict())
        lines.insert(QString::fromLatin1(kLife) + u" !"_s, "deleted | edited");
    for (auto it = lines.cbegin(); it != lines.cend(); ++it)
        out += "  " + it.key().toUtf8() + ": " + it.value() + '\n';
}

}  // namespace

Result<QByteArray> Workspace::dump() const
{
    const auto held = hold();
    const auto ids = m_store->livingIds();
    if (!ids)
        return fail(ids.error());
    QByteArray out = "trilateral dump 1\n";
    for (const RecordId &id : *ids) {
        const auto stored = m_store->load(id);
        if (!stored)
            return fail(stored.error());
        if (*stored)
            dumpRecord(out, id, (*stored)->state, (*stored)->spec ? &(*stored)->row : nullptr);
    }
    return out;
}

}  // namespace tri
