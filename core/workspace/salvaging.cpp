// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/salvaging.h"

#include "core/base/safefile.h"
#include "core/store/sealing.h"
#include "core/store/store.h"
#include "core/workspace/mergesource.h"
#include "core/workspace/salvagedlog.h"
#include "core/workspace/salvagednotes.h"
#include "core/workspace/starter.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

struct SalvageText {
    Q_DECLARE_TR_FUNCTIONS(Salvage)
};

/// The part of the log that can be believed, and the contents of files that have their hash.
class SalvageSource final : public MergeSource {
public:
    SalvageSource(QString name, QList<LogCommit> commits, RawWorkspace &raw)
        : m_name(std::move(name)), m_commits(std::move(commits)), m_raw(raw)
    {
    }
    [[nodiscard]] QString name() const override { return m_name; }
    [[nodiscard]] bool isPartial() const override { return true; }
    [[nodiscard]] Result<QList<LogCommit>> commits(const Known &) override { return m_commits; }
    [[nodiscard]] Result<QStringList> files() override
    {
        QStringList hashes = m_raw.contents.keys();
        hashes.sort();
        return hashes;
    }
    [[nodiscard]] Result<qint64> fileSize(const QString &hash) override
    {
        const RawCell cell = m_raw.contents.value(hash);
        const auto columns = columnsOf(cell.local);
        return columns && columns->size() == 2 ? (*columns)[1].size : 0;
    }
    [[nodiscard]] Status giveFile(const QString &hash, const PieceTaker &take) override
    {
        return m_raw.giveContent(hash, take);
    }

private:
    QString m_name;
    QList<LogCommit> m_commits;
    RawWorkspace &m_raw;
};

/// What is to be made of one record beside what the seals vouch for.
struct Verdict {
    enum class Kind { Verified, Doubtful, Older, Lost, Nothing };
    Kind kind = Kind::Nothing;
    std::optional<RecordChange> change{};  ///< of a doubtful one
};

/// The change from what is verified of a record to what else is known of it; nothing when both are the same.
std::optional<RecordChange> changeTo(const std::optional<Row> &verified, const Row &target)
{
    if (!verified) {
        if (target.deleted)
            return std::nullopt;
        return creation(target);
    }
    if (target.deleted)
        return verified->deleted ? std::nullopt : std::optional(deletion(*verified));
    RecordChange change = difference(*verified, target);
    if (verified->deleted)
        change.life = LifeChange::Restore;
    return change.fields.isEmpty() && !verified->deleted ? std::nullopt : std::optional(std::move(change));
}

/// Whether the tables know of a change of the record that the believed part of the log has not.
bool knowsMore(const RawWorkspace &raw, const SalvagedLog &log, const RecordId &id)
{
    const auto record = raw.records.constFind(id);
    if (record == raw.records.cend())
        return false;
    const auto stamps = stampsInHeads(record->heads);
    if (!stamps)
        return !log.isWhole();
    const QSet<Stamp> held = log.stamps.value(id);
    return std::any_of(stamps->cbegin(), stamps->cend(),
                       [&held](const Stamp &stamp) { return !held.contains(stamp); });
}

/// As the tables have it. What is no value any more leaves what is verified as it is.
std::optional<Row> fromTables(const RawWorkspace &raw, const Registry &registry, const RecordId &id,
                              const std::optional<Row> &verified)
{
    auto read = raw.rowOf(id, registry);
    if (!read || (verified && verified->spec != read->row.spec))
        return std::nullopt;
    if (verified)
        for (const qsizetype field : std::as_const(read->unreadable))
            read->row.values[field] = verified->values[field];
    return std::move(read->row);
}

Verdict judge(const RawWorkspace &raw, const SalvagedLog &log, const Registry &registry, const RecordId &id)
{
    const auto state = log.states.constFind(id);
    const auto told = log.told.constFind(id);
    const bool isThere = state != log.states.cend();
    const RecordSpec *spec = registry.kind(isThere                       ? state->kind
                                               : told != log.told.cend() ? told->kind
                                                                         : raw.records.value(id).kind);
    const bool more = knowsMore(raw, log, id);
    if (!spec)  // of a newer version: what bears a seal is passed on, no more can be told
        return {isThere ? more ? Verdict::Kind::Older : Verdict::Kind::Verified : Verdict::Kind::Lost};
    const std::optional<Row> verified = isThere ? std::optional(rowOf(*spec, id, *state)) : std::nullopt;
    std::optional<Row> target;
    if (more)
        target = fromTables(raw, registry, id, verified);
    if (!target && told != log.told.cend() && (more || !raw.records.contains(id)))
        target = rowOf(*spec, id, *told);
    if (target)
        if (auto change = changeTo(verified, *target))
            return {Verdict::Kind::Doubtful, std::move(change)};
    if (verified && !verified->deleted)
        return {more && !target ? Verdict::Kind::Older : Verdict::Kind::Verified};
    if (verified || target || !raw.records.value(id).living)
        return {};
    return {Verdict::Kind::Lost};
}

class Salvage {
public:
    Salvage(QString path, const Workspace::Options &options) : m_path(std::move(path)), m_options(options) {}
    [[nodiscard]] Result<SalvageReport> into(const QString &out);

private:
    [[nodiscard]] Status write(const QString &unfinished);
    [[nodiscard]] Status takeSealed(Workspace &workspace);
    [[nodiscard]] Status takeDoubtful(Workspace &workspace);
    [[nodiscard]] Status takeNotes(Workspace &workspace);
    void tellOf(const Workspace &workspace);

    QString m_path;
    const Workspace::Options &m_options;
    RawWorkspace m_raw;
    SalvagedLog m_log;
    SalvageReport m_report;
};

Status Salvage::takeSealed(Workspace &workspace)
{
    const auto source = std::make_shared<SalvageSource>(QFileInfo(m_path).fileName(), m_log.commits, m_raw);
    const auto plan = workspace.planMerge(source);
    if (!plan)
        return fail(plan.error());
    m_report.files = plan->files.size();
    return workspace.ingest(*plan);
}

Status Salvage::takeDoubtful(Workspace &workspace)
{
    QSet<RecordId> ids(m_log.states.keyBegin(), m_log.states.keyEnd());
    ids.unite(QSet<RecordId>(m_log.told.keyBegin(), m_log.told.keyEnd()));
    ids.unite(QSet<RecordId>(m_raw.records.keyBegin(), m_raw.records.keyEnd()));
    QList<RecordId> order(ids.cbegin(), ids.cend());
    std::sort(order.begin(), order.end());
    ChangeSet changes;
    for (const RecordId &id : std::as_const(order)) {
        Verdict verdict = judge(m_raw, m_log, *m_options.registry, id);
        const QString kind = m_log.states.contains(id) ? m_log.states[id].kind
            : m_log.told.contains(id)                  ? m_log.told[id].kind
                                                       : m_raw.records.value(id).kind;
        switch (verdict.kind) {
        case Verdict::Kind::Verified: ++m_report.verified; break;
        case Verdict::Kind::Doubtful:
            m_report.doubtful << SalvageReport::Record{id, kind, {}};
            changes.records << *std::move(verdict.change);
            break;
        case Verdict::Kind::Older: m_report.older << SalvageReport::Record{id, kind, {}}; break;
        case Verdict::Kind::Lost: m_report.lost << SalvageReport::Record{id, kind, {}}; break;
        case Verdict::Kind::Nothing: break;
        }
    }
    if (changes.isEmpty())
        return {};
    changes.origin = Origin::Import;
    changes.label = {u"salvage"_s, {}, {}, QFileInfo(m_path).fileName(), int(changes.records.size())};
    const auto stamp = workspace.apply(changes);
    return stamp ? Status() : fail(stamp.error());
}

/// What the folder shared with others had is not taken: it says what need not be read again, and that may have been lost.
Status Salvage::takeNotes(Workspace &workspace)
{
    CopyNumbers taken;
    for (const LogCommit &commit : std::as_const(m_log.commits))
        taken[commit.copy] = std::max(taken.value(commit.copy), commit.number);
    QSet<RecordId> known(m_raw.records.keyBegin(), m_raw.records.keyEnd());
    known.unite(QSet<RecordId>(m_log.states.keyBegin(), m_log.states.keyEnd()));
    const SalvagedNotes notes = salvagedNotes(m_raw, taken, known);
    for (const Peer &peer : notes.peers)
        if (auto done = workspace.rememberPeer(peer); !done)
            return done;
    for (const SentPackage &sent : notes.sent)
        if (auto done = workspace.keepSent(sent); !done)
            return done;
    m_report.peers = notes.peers.size();
    m_report.sent = notes.sent.size();
    m_report.notesInDoubt = notes.areInDoubt && !notes.isEmpty();
    return {};
}

void Salvage::tellOf(const Workspace &workspace)
{
    m_report.pages = m_raw.file->pages();
    m_report.pageSize = m_raw.file->pageSize();
    m_report.headerLost = !m_raw.file->hasHeader();
    m_report.pagesRefused = m_raw.file->refusedPages();
    m_report.commits = m_log.commits.size();
    m_report.commitsInPart = m_log.inPart;
    m_report.commitsLost = m_log.commitsLost;
    m_report.changes = m_log.lines;
    m_report.changesLost = m_log.linesLost;
    m_report.filesLost = m_raw.damagedContents;
    for (auto *list : {&m_report.doubtful, &m_report.older})
        for (SalvageReport::Record &record : *list)
            record.title = workspace.title(record.id);
}

Status Salvage::write(const QString &unfinished)
{
    Workspace::Options options = m_options;
    options.keepsBackups = false;
    if (const QByteArray &head = m_raw.file->safeHead(); !head.isEmpty())
        if (auto done = beginSealed(unfinished, head); !done)
            return done;
    auto made = Workspace::create(unfinished, options);
    if (!made)
        return fail(made.error());
    Workspace &workspace = **made;
    if (auto done = takeSealed(workspace); !done)
        return done;
    if (auto done = takeDoubtful(workspace); !done)
        return done;
    if (auto done = takeNotes(workspace); !done)
        return done;
    const auto check = workspace.check();
    if (!check)
        return fail(check.error());
    if (!check->errors.isEmpty())
        return fail(ProblemCode::Damaged,
                    SalvageText::tr("What was read of “%1” does not fit together. Nothing was written.")
                        .arg(QDir::toNativeSeparators(m_path)),
                    check->errors.first().where + u": "_s + check->errors.first().text);
    tellOf(workspace);
    return {};
}

Result<SalvageReport> Salvage::into(const QString &out)
{
    if (auto done = nameIsFree(out); !done)
        return fail(done.error());
    auto raw = readDamaged(m_path);
    if (!raw)
        return fail(raw.error());
    m_raw = *std::move(raw);
    m_log = salvagedLog(m_raw, {});
    if (!m_log.isWhole())
        if (const auto builtIn = builtInCommits(*m_options.registry))
            m_log = salvagedLog(m_raw, *builtIn);
    const QString unfinished = out + u".unfinished"_s;
    removeUnfinished(unfinished);  // of an attempt that was cut off
    Status done = write(unfinished);
    if (done)
        done = takeName(unfinished, out);
    if (!done) {
        removeUnfinished(unfinished);
        return fail(done.error());
    }
    return std::move(m_report);
}

}  // namespace

Result<SalvageReport> salvageWorkspace(const QString &path, const QString &out,
                                       const Workspace::Options &options)
{
    return Salvage(path, options).into(out);
}

}  // namespace tri
