// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Merging is the union of commits (DESIGN section 1): plan in memory, show, then take exactly the plan.

#include "core/store/store.h"
#include "core/workspace/conflictreading.h"
#include "core/workspace/copyname.h"
#include "core/workspace/freshcommits.h"
#include "core/workspace/mergerecords.h"
#include "core/workspace/mergesource.h"
#include "core/workspace/undostack.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSet>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

struct MergeText {
    Q_DECLARE_TR_FUNCTIONS(Merge)
};

Result<QStringList> missingFiles(Store &ours, MergeSource &theirs)
{
    auto files = theirs.files();
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

QList<PastLine> linesOf(const QList<LogCommit> &commits, const RecordId &id)
{
    QList<PastLine> out;
    for (const LogCommit &commit : commits)
        for (const LogLine &line : commit.lines)
            if (line.record == id)
                out << PastLine{commit.stamp(), decodeEntries(line.body).value_or(Entries())};
    return out;
}

bool hasOwnPast(const HeldCommits &held)
{
    return std::any_of(held.cbegin(), held.cend(),
                       [](const HeldCommit &commit) { return !commit.isReference; });
}

QList<CommitEvent::Touched> touched(const MergedRecords &records)
{
    QList<CommitEvent::Touched> out;
    for (auto it = records.cbegin(); it != records.cend(); ++it)
        out << CommitEvent::Touched{it.key(), it->after.kind, itemFor(it.key(), *it).fields,
                                    it->before.isDeleted() != it->after.isDeleted() || !it->before.exists()};
    return out;
}

}  // namespace

Result<MergePlan> Workspace::planMerge(const QString &otherPath) const
{
    // What is gone has no such path, and is told below for what it is.
    const QString other = QFileInfo(otherPath).canonicalFilePath();
    if (!other.isEmpty() && other == QFileInfo(path()).canonicalFilePath())
        return fail(ProblemCode::Invalid, MergeText::tr("This is the workspace itself. Choose a colleague's copy."));
    const auto source = workspaceSource(otherPath, registry());
    if (!source)
        return fail(source.error());
    return planMerge(*source);
}

Result<MergePlan> Workspace::planMerge(const std::shared_ptr<MergeSource> &source) const
{
    const auto held = hold();
    const auto last = m_store->lastSeq();
    const auto known = m_store->heldCommits();
    const auto own = m_store->meta(u"copy"_s);
    if (!last || !known || !own)
        return fail(!last ? last.error() : !known ? known.error() : own.error());
    MergePlan plan;
    plan.source = source;
    plan.sourceName = source->name();
    plan.basedOn = *last;
    bool shares = false;
    auto offered = source->commits([&](const QByteArray &digest) {
        const auto here = known->constFind(digest);
        shares = shares || (here != known->cend() && !here->isReference);
        return here != known->cend() && here->whole;
    });
    if (!offered)
        return fail(offered.error());
    auto fresh = freshCommits(*known, *std::move(offered),
                              {source->name(), source->isPartial(), *own,
                               [this](const LogCommit &named) { return m_store->partsOf(named); },
                               [this](const RecordId &id) -> Result<bool> {
                                   const auto heads = m_store->headsOf(id);
                                   return heads ? Result<bool>(heads->has_value()) : fail(heads.error());
                               }});
    if (!fresh)
        return fail(fresh.error());
    plan.commits = std::move(fresh->commits);
    plan.isStrange = !shares && !fresh->shares && hasOwnPast(*known) && changesAnything(plan.commits);
    auto files = missingFiles(*m_store, *source);
    if (!files)
        return fail(files.error());
    plan.files = std::move(*files);
    const auto all = mergedRecords(*m_store, plan.commits);
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

Result<MergeDetail> Workspace::mergeDetail(const MergePlan &plan, const RecordId &id) const
{
    const auto held = hold();
    const auto records = mergedRecords(*m_store, plan.commits, id);
    if (!records)
        return fail(records.error());
    const auto found = records->constFind(id);
    const RecordSpec *spec = found == records->cend() ? nullptr : registry().kind(found->after.kind);
    if (!spec)
        return fail(ProblemCode::NotFound,
                    MergeText::tr("Nothing of it can be shown: this version does not know its kind."),
                    id.toString());
    MergeDetail detail;
    if (found->wasThere())
        detail.before = rowOf(*spec, id, found->before);
    detail.after = rowOf(*spec, id, found->after);
    for (const LogCommit &commit : plan.commits)
        if (std::any_of(commit.lines.cbegin(), commit.lines.cend(),
                        [&id](const LogLine &line) { return line.record == id; }))
            detail.commits << foreignInfo(commit);
    const ConflictPast past{[&](const Stamp &stamp) -> Result<CommitInfo> {
                                for (const LogCommit &commit : plan.commits)
                                    if (commit.stamp() == stamp)
                                        return foreignInfo(commit);
                                const auto seq = m_store->seqOf(stamp);
                                return seq ? commitInfo(*seq) : fail(seq.error());
                            },
                            [&]() -> Result<QList<PastLine>> {
                                auto lines = pastOf(*m_store, id);
                                if (lines)
                                    *lines += linesOf(plan.commits, id);
                                return lines;
                            }};
    auto conflicts = conflictsIn(id, *spec, found->after, past);
    if (!conflicts)
        return fail(conflicts.error());
    detail.conflicts = *std::move(conflicts);
    return detail;
}

Result<CommitEvent> Workspace::merge(const MergePlan &plan, const MergeRefusals &refusals,
                                     const std::function<Status()> &receipt)
{
    auto held = hold();
    if (auto done = readyToWrite(); !done)
        return fail(done.error());
    const auto last = m_store->lastSeq();
    if (!last)
        return fail(last.error());
    if (*last != plan.basedOn)
        return fail(ProblemCode::Stale, MergeText::tr("This workspace changed since the preview was made. Look at it again."));
    if (plan.isEmpty())
        return fail(ProblemCode::Nothing, MergeText::tr("The other file has nothing that this workspace lacks."));
    auto all = mergedRecords(*m_store, plan.commits);
    if (!all)
        return fail(all.error());
    const CommitLabel label{u"merge"_s, {}, {}, plan.sourceName, int(all->size())};
    CommitEvent event{{}, Origin::Merge, label, {}};
    Transaction transaction(m_store->database());
    if (auto done = transaction.begin(); !done)
        return fail(done.error());
    if (auto done = takeFiles(plan); !done)
        return fail(done.error());
    for (const LogCommit &commit : plan.commits)
        if (const auto seq = m_store->append(commit); !seq)
            return fail(seq.error());
    // Commits that only record earlier merges leave no mark of their own: exchange comes to rest (merge rule R14).
    std::optional<UndoStack::Step> step;
    QByteArray digest;
    if (changesAnything(plan.commits)) {
        const auto mark = markOf(label, *all, refusals);
        if (!mark)
            return fail(mark.error());
        digest = mark->digest;
        event.stamp = mark->stamp();
        const auto seq = m_store->append(*mark, *last + 1);
        if (!seq)
            return fail(seq.error());
        step = UndoStack::Step{*last + 1, *seq, event.stamp, label};
    }
    event.records = touched(*all);
    if (auto done = saveMerged(*m_store, *all); !done)
        return fail(done.error());
    if (receipt)
        if (auto done = receipt(); !done)
            return fail(done.error());
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

/// The commit that ends the step of a merge; it sets back what is refused.
Result<LogCommit> Workspace::markOf(const CommitLabel &label, MergedRecords &records,
                                    const MergeRefusals &refusals)
{
    auto mark = newCommit(Origin::Merge, label, {});
    if (!mark)
        return fail(mark.error());
    QHash<RecordId, Entries> refused;
    for (auto it = records.cbegin(); it != records.cend(); ++it) {
        Entries entries = refusalOf(it.key(), *it, refusals);
        if (entries.isEmpty())
            continue;
        mark->lines << LogLine{it.key(), it->after.kind, encodeEntries(entries)};
        refused.insert(it.key(), std::move(entries));
    }
    mark->digest = mark->computeDigest();
    for (auto it = refused.cbegin(); it != refused.cend(); ++it)
        records[it.key()].after.integrate(mark->stamp(), it.value());
    return mark;
}

Status Workspace::ingest(const QList<LogCommit> &commits)
{
    MergePlan plan;
    {
        const auto held = hold();
        const auto known = m_store->heldCommits();
        if (!known)
            return fail(known.error());
        for (const LogCommit &commit : commits)
            if (!known->contains(commit.digest))
                plan.commits << commit;
    }
    return ingest(plan);
}

Status Workspace::ingest(const MergePlan &plan)
{
    auto held = hold();
    if (auto done = readyToWrite(); !done)
        return done;
    auto all = mergedRecords(*m_store, plan.commits);
    if (!all)
        return fail(all.error());
    Transaction transaction(m_store->database());
    if (auto done = transaction.begin(); !done)
        return done;
    if (auto done = takeFiles(plan); !done)
        return done;
    for (const LogCommit &commit : plan.commits)
        if (const auto seq = m_store->append(commit); !seq)
            return fail(seq.error());
    const CommitEvent event{
        {}, Origin::Reference, {u"reference"_s, {}, {}, {}, int(all->size())}, touched(*all)};
    if (auto done = saveMerged(*m_store, *all); !done)
        return done;
    if (auto done = transaction.commit(); !done)
        return done;
    held.unlock();  // who is told may wait for a thread that reads
    announce(event);
    return {};
}

}  // namespace tri
