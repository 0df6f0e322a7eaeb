// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Merging is the union of commits (DESIGN section 1): plan in memory, show, then take exactly the plan.

#include "core/store/store.h"
#include "core/workspace/copyname.h"
#include "core/workspace/undostack.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMap>
#include <QSet>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

struct MergeText {
    Q_DECLARE_TR_FUNCTIONS(Merge)
};

/// A record while foreign commits are taken into it.
struct Taken {
    std::optional<StoredRecord> stored;
    RecordState before;
    RecordState after;
};

Result<QMap<RecordId, Taken>> takeAll(Store &store, const QList<LogCommit> &commits)
{
    QMap<RecordId, Taken> all;
    for (const LogCommit &commit : commits) {
        const Stamp stamp = commit.stamp();
        for (const LogLine &line : commit.lines) {
            auto it = all.find(line.record);
            if (it == all.end()) {
                auto stored = store.load(line.record);
                if (!stored)
                    return fail(stored.error());
                it = all.insert(line.record, Taken{std::move(*stored), {}, {}});
                if (it->stored)
                    it->before = it->stored->state;
                else
                    it->before.kind = line.kind;
                it->after = it->before;
            }
            const auto entries = decodeEntries(line.body);
            if (!entries || it->after.kind != line.kind)
                return fail(ProblemCode::Damaged, MergeText::tr("The other file's log contradicts itself. Nothing was taken."),
                            commit.stamp().toString());
            it->after.integrate(stamp, *entries);
        }
    }
    return all;
}

QStringList fieldsOf(const QStringList &registers)
{
    QStringList fields;
    for (const QString &reg : registers) {
        const QString field = reg == QLatin1String(kLife) ? QString() : reg.section(u'/', 0, 0);
        if (!fields.contains(field))
            fields << field;
    }
    return fields;
}

MergePlan::Item itemFor(const RecordId &id, const Taken &taken)
{
    MergePlan::Item item{id, taken.after.kind, {}, MergePlan::Item::Effect::Unchanged, {}, {}};
    const bool wasThere = taken.before.exists() && !taken.before.isDeleted();
    const bool isThere = taken.after.exists() && !taken.after.isDeleted();
    QStringList changed;
    for (auto it = taken.after.registers.cbegin(); it != taken.after.registers.cend(); ++it)
        if (it.key() != QLatin1String(kLife) && taken.after.shown(it.key()) != taken.before.shown(it.key()))
            changed << it.key();
    item.fields = fieldsOf(changed);
    const QStringList old = taken.before.conflicts();
    QStringList fresh;
    for (const QString &reg : taken.after.conflicts())
        if (!old.contains(reg) || taken.after.valuesOf(reg) != taken.before.valuesOf(reg))
            fresh << reg;
    item.conflicts = fieldsOf(fresh);
    using Effect = MergePlan::Item::Effect;
    if (!item.conflicts.isEmpty())
        item.effect = Effect::Conflicting;
    else if (!wasThere && isThere)
        item.effect = taken.before.exists() ? Effect::Restored : Effect::New;
    else if (wasThere && !isThere)
        item.effect = Effect::Deleted;
    else if (isThere && !item.fields.isEmpty())
        item.effect = Effect::Changed;
    return item;
}

/// Reads what the other file has and we lack, and checks each commit's digest.
Result<QList<LogCommit>> missingCommits(Store &ours, Store &theirs)
{
    const auto known = ours.digests();
    const auto last = theirs.lastSeq();
    if (!known || !last)
        return fail(known ? last.error() : known.error());
    QList<LogCommit> commits;
    for (qint64 seq = 1; seq <= *last; ++seq) {
        auto head = theirs.readCommit(seq, false);
        if (!head)
            return fail(head.error());
        if (known->contains(head->digest))
            continue;
        auto commit = theirs.readCommit(seq, true);
        if (!commit)
            return fail(commit.error());
        if (commit->computeDigest() != commit->digest)
            return fail(ProblemCode::Damaged,
                        MergeText::tr("“%1” is damaged: a change in it does not match its seal. Nothing was taken; ask for a new copy.")
                            .arg(theirs.path()),
                        commit->stamp().toString());
        commits << std::move(*commit);
    }
    return commits;
}

Result<QStringList> missingFiles(Store &ours, Store &theirs)
{
    auto files = theirs.contentHashes();
    const auto known = ours.contentHashes();
    if (!files || !known)
        return fail(files ? known.error() : files.error());
    const QSet<QString> here(known->cbegin(), known->cend());
    files->removeIf([&here](const QString &hash) { return here.contains(hash); });
    return files;
}

bool changesAnything(const QList<LogCommit> &commits)
{
    return std::any_of(commits.cbegin(), commits.cend(), [](const LogCommit &c) { return !c.lines.isEmpty(); });
}

Status saveAll(Store &store, QMap<RecordId, Taken> &all, CommitEvent &event)
{
    for (auto it = all.begin(); it != all.end(); ++it) {
        const MergePlan::Item item = itemFor(it.key(), *it);
        event.records << CommitEvent::Touched{it.key(), it->after.kind, item.fields,
                                              it->before.isDeleted() != it->after.isDeleted() || !it->before.exists()};
        StoredRecord record = it->stored.value_or(StoredRecord());
        const std::optional<Row> before = it->stored && record.spec ? std::optional(record.row) : std::nullopt;
        record.spec = store.registry().kind(it->after.kind);
        record.state = it->after;
        if (auto done = store.save(record, it.key(), before ? &*before : nullptr); !done)
            return done;
    }
    return {};
}

}  // namespace

Result<MergePlan> Workspace::planMerge(const QString &otherPath) const
{
    const auto held = hold();
    if (QFileInfo(otherPath).canonicalFilePath() == QFileInfo(path()).canonicalFilePath())
        return fail(ProblemCode::Invalid, MergeText::tr("This is the workspace itself. Choose a colleague's copy."));
    auto other = Store::open(otherPath, true, registry());
    if (!other)
        return fail(other.error());
    MergePlan plan;
    plan.otherPath = otherPath;
    const auto last = m_store->lastSeq();
    auto commits = missingCommits(*m_store, **other);
    if (!last || !commits)
        return fail(last ? commits.error() : last.error());
    plan.basedOn = *last;
    plan.commits = std::move(*commits);
    auto files = missingFiles(*m_store, **other);
    if (!files)
        return fail(files.error());
    plan.files = std::move(*files);
    const auto all = takeAll(*m_store, plan.commits);
    if (!all)
        return fail(all.error());
    for (auto it = all->cbegin(); it != all->cend(); ++it) {
        MergePlan::Item item = itemFor(it.key(), *it);
        if (const RecordSpec *spec = registry().kind(item.kind)) {
            const TextContext context{QLocale(u"en"_s), u"en"_s, [this](const RecordId &id) { return title(id); }};
            item.title = titleText(rowOf(*spec, item.id, it->after), context);
        }
        plan.items << item;
    }
    return plan;
}

Result<CommitEvent> Workspace::merge(const MergePlan &plan)
{
    auto held = hold();
    if (auto done = refuseReadOnly(); !done)
        return fail(done.error());
    const auto last = m_store->lastSeq();
    if (!last)
        return fail(last.error());
    if (*last != plan.basedOn)
        return fail(ProblemCode::Stale, MergeText::tr("This workspace changed since the preview was made. Look at it again."));
    if (plan.isEmpty())
        return fail(ProblemCode::Nothing, MergeText::tr("The other file has nothing that this workspace lacks."));
    auto all = takeAll(*m_store, plan.commits);
    if (!all)
        return fail(all.error());
    const CommitLabel label{u"merge"_s, {}, {}, QFileInfo(plan.otherPath).fileName(), int(all->size())};
    CommitEvent event{{}, Origin::Merge, label, {}};
    Transaction transaction(m_store->database());
    if (auto done = transaction.begin(); !done)
        return fail(done.error());
    if (auto done = takeFiles(plan); !done)
        return fail(done.error());
    for (const LogCommit &commit : plan.commits)
        if (const auto seq = m_store->append(commit); !seq)
            return fail(seq.error());
    if (auto done = saveAll(*m_store, *all, event); !done)
        return fail(done.error());
    // Commits that only record earlier merges leave no mark of their own: exchange comes to rest (merge rule R14).
    std::optional<UndoStack::Step> step;
    QByteArray digest;
    if (changesAnything(plan.commits)) {
        auto mark = newCommit(Origin::Merge, label, {});
        if (!mark)
            return fail(mark.error());
        digest = mark->digest = mark->computeDigest();
        event.stamp = mark->stamp();
        const auto seq = m_store->append(*mark, *last + 1);
        if (!seq)
            return fail(seq.error());
        step = UndoStack::Step{*last + 1, *seq, event.stamp, label};
    }
    if (auto done = transaction.commit(); !done)
        return fail(done.error());
    if (step) {
        m_copy->committed(digest);
        m_undo->pushed(*step);
    }
    held.unlock();  // who is told may wait for a thread that reads
    announce(event);
    return event;
}

Status Workspace::ingest(const QList<LogCommit> &commits)
{
    auto held = hold();
    if (auto done = refuseReadOnly(); !done)
        return done;
    const auto known = m_store->digests();
    if (!known)
        return fail(known.error());
    QList<LogCommit> fresh;
    for (const LogCommit &commit : commits)
        if (!known->contains(commit.digest))
            fresh << commit;
    auto all = takeAll(*m_store, fresh);
    if (!all)
        return fail(all.error());
    Transaction transaction(m_store->database());
    if (auto done = transaction.begin(); !done)
        return done;
    for (const LogCommit &commit : std::as_const(fresh))
        if (const auto seq = m_store->append(commit); !seq)
            return fail(seq.error());
    CommitEvent event{{}, Origin::Reference, {u"reference"_s, {}, {}, {}, int(all->size())}, {}};
    if (auto done = saveAll(*m_store, *all, event); !done)
        return done;
    if (auto done = transaction.commit(); !done)
        return done;
    held.unlock();  // who is told may wait for a thread that reads
    announce(event);
    return {};
}

}  // namespace tri
