// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/base/translations.h"
#include "core/change/changeset.h"
#include "core/change/logquery.h"
#include "core/change/registers.h"
#include "core/record/query.h"
#include "core/record/valuetext.h"
#include "core/workspace/mergeplan.h"
#include "core/workspace/peer.h"

#include <QObject>

#include <functional>
#include <memory>
#include <mutex>

class QIODevice;

namespace tri {

class CopyBook;
class CopyName;
class FileCare;
struct MergedRecord;
class Store;
class UndoStack;

/// One commit as the history shows it.
struct CommitInfo {
    Stamp stamp;
    QString author;
    QDateTime time;  ///< UTC; shown, never decides
    Origin origin = Origin::Edit;
    CommitLabel label;
    bool own = false;  ///< made in this copy
};

/// One field of one record set by one commit.
struct HistoryEntry {
    CommitInfo commit;
    QString field;    ///< "" = the record was added, deleted or restored
    FieldValue before;
    FieldValue after;
    bool deleted = false;  ///< with field "": what the commit made of the record
};

/// What became of a record after a commit that changed it.
struct RecordSince {
    Row then;            ///< as that commit left it
    Row now;
    QStringList fields;  ///< keys that the commit set, in field order
    [[nodiscard]] QStringList changed() const;  ///< of these, the ones with another value now
};

struct Backlink {
    RecordId from;
    QString kind;
    QString field;
};

struct SearchHit {
    RecordId id;
    QString kind;
    QString excerpt;  ///< plain text around the first match
    QString file{};   ///< name of the file in which it stands; "" = in the record itself
};

/// A file whose content this copy has.
struct KeptFile {
    /// Whether the search knows its words.
    enum class Words {
        Whole,
        Partly,   ///< the file is very large
        None,     ///< there are none to be read: a picture, another kind of file, protected by a password
        Damaged,  ///< the file is not what it claims to be
    };
    qint64 size = 0;
    Words words = Words::None;
};

/// Where to search.
struct SearchScope {
    QStringList kinds{};  ///< empty = all
    QString language = screenLanguage();  ///< of the excerpts
    int limit = 200;
};

/// A field with several unreplaced values (DESIGN section 1), or a deletion that meets an edit.
struct Conflict {
    RecordId id;
    QString kind;
    QString field;  ///< "" = deleted here, edited there
    struct Version {
        FieldValue value;
        bool deleted = false;
        CommitInfo commit;     ///< who said so first, also when an undo brought it back
        QStringList fields{};  ///< of an edit that meets a deletion: what was edited
    };
    QList<Version> versions;
    std::optional<FieldValue> base{};  ///< what all versions began with; nothing when the log does not tell
};

/// One record of a merge plan, before and after.
struct MergeDetail {
    std::optional<Row> before;  ///< nothing when it is not here, or deleted
    Row after;
    QList<Conflict> conflicts;  ///< those that are open after the merge
    QList<CommitInfo> commits;  ///< that the merge brings for it, in their order
};

/// What this copy gives to another one.
struct GivenPart {
    std::function<bool(const RecordId &)> includes{};  ///< of which records; none = of all
    CopyNumbers known{};  ///< what the other one has already. With a part of the records it must be empty
    qint64 after = 0;     ///< likewise: so much of this log from its beginning
};

/// What a commit touched; listeners pick what concerns them.
struct CommitEvent {
    struct Touched {
        RecordId id;
        QString kind;
        QStringList fields;
        bool lifeChanged = false;
    };
    Stamp stamp;
    Origin origin = Origin::Edit;
    CommitLabel label;
    QList<Touched> records;
};

struct CheckReport {
    struct Item {
        QString where;  ///< "commit …", "record …", "file"
        QString text;   ///< translated
    };
    qint64 commits = 0;
    qint64 records = 0;
    QList<Item> errors;
    QList<Item> findings;  ///< not damage: missing link ends, a number given twice, conflicts, cycles
};

/// The open file as everything else sees it. All changes go through apply (or undo, redo, merge, which are commits too).
/// Functions that read may fail when the file's medium does. One call at a time: a second thread waits. committed() is
/// emitted in the thread that the workspace belongs to, at once or, after work done elsewhere, from its event queue.
class Workspace final : public QObject {
    Q_OBJECT
public:
    struct Options {
        const Registry *registry = nullptr;
        QString author;                          ///< shown in the history; a name or an office
        CopyBook *copies = nullptr;              ///< tells hand-made copies apart; nullptr = none kept
        IdSource *ids = &systemIds();
        const Clock *clock = &systemClock();
        /// Makes verified backups by itself: before an older file is brought up to date, before an import or a change of
        /// many records, and once a day. Without the first two there is no step; a daily one that fails stops nothing.
        bool keepsBackups = false;
        /// Opens at once: its pages are checked and the backup of the day is made by a thread meanwhile, and who writes
        /// waits for that. careEnded() tells when it is done.
        bool opensAtOnce = false;
    };
    enum class Mode { ReadWrite, ReadOnly };

    /// Makes a new, empty workspace file. Fails when @p path exists.
    [[nodiscard]] static Result<std::unique_ptr<Workspace>> create(const QString &path, const Options &options);
    [[nodiscard]] static Result<std::unique_ptr<Workspace>> open(const QString &path, Mode mode, const Options &options);
    ~Workspace() override;

    [[nodiscard]] const Registry &registry() const;
    [[nodiscard]] const QString &path() const;
    [[nodiscard]] bool isReadOnly() const;
    [[nodiscard]] const QString &author() const { return m_options.author; }  ///< of what is written here
    [[nodiscard]] RecordId newId();

    // Reading
    [[nodiscard]] Result<Row> row(const RecordId &id) const;  ///< deleted records too; NotFound otherwise
    [[nodiscard]] Result<QList<Row>> rows(const RecordIds &ids) const;  ///< in the order asked; missing ones left out
    [[nodiscard]] Result<RecordIds> find(const Query &query) const;
    [[nodiscard]] Result<QList<RecordGroup>> findGrouped(const Query &query, const QString &by) const;
    [[nodiscard]] Result<RecordId> byReference(const QString &reference, const QStringList &kinds = {}) const;
    [[nodiscard]] Result<QList<Backlink>> linksTo(const RecordId &id) const;
    [[nodiscard]] Result<QList<SearchHit>> search(const QString &words, const SearchScope &scope = {}) const;
    /// The record's name in @p language; "" when it is not in this copy. Remembered until something changes.
    [[nodiscard]] QString title(const RecordId &id, const QString &language = screenLanguage()) const;

    /// Likewise for narrow places: an acronym where there is one.
    [[nodiscard]] QString shortTitle(const RecordId &id, const QString &language = screenLanguage()) const;

    // The log
    [[nodiscard]] Result<QList<HistoryEntry>> history(const RecordId &id) const;  ///< newest first
    [[nodiscard]] Result<QList<CommitInfo>> log(int limit = -1) const;            ///< newest first
    [[nodiscard]] Result<QList<CommitInfo>> log(const LogQuery &query) const;     ///< newest first
    [[nodiscard]] Result<qint64> logCount(const LogQuery &query) const;           ///< regardless of page and limit
    /// The living records that those commits changed, each once: those of the newest commit first. One question, however
    /// many commits and records they are. The page (before) is not looked at.
    [[nodiscard]] Result<QList<ChangedRecord>> changed(const LogQuery &query) const;
    [[nodiscard]] Result<QStringList> authors() const;  ///< whom the log names, most commits first; "" = nobody named
    /// The record as it stood after that commit. NotFound when it did not exist yet.
    [[nodiscard]] Result<Row> rowAt(const RecordId &id, const Stamp &stamp) const;
    /// The first @p most records that a commit changed, each with its present state.
    [[nodiscard]] Result<QList<RecordSince>> since(const Stamp &stamp, int most) const;
    [[nodiscard]] Result<RecordIds>
    recordsOf(const Stamp &stamp) const;  ///< that a commit changed, each once
    [[nodiscard]] Result<QList<Row>> stateAt(const Stamp &stamp) const;           ///< all living records after that commit
    [[nodiscard]] Result<QList<Conflict>> conflicts() const;
    [[nodiscard]] Result<int> conflictCount() const;  ///< how many, without reading what led to them

    // Writing
    [[nodiscard]] Result<Stamp> apply(const ChangeSet &changes, Progress *progress = nullptr);
    [[nodiscard]] Result<CommitEvent> undo(Progress *progress = nullptr);
    [[nodiscard]] Result<CommitEvent> redo(Progress *progress = nullptr);
    [[nodiscard]] std::optional<CommitLabel> undoLabel() const;
    [[nodiscard]] std::optional<CommitLabel> redoLabel() const;
    /// Names the present state, to come back to. It is no step of undo.
    [[nodiscard]] Result<Stamp> setRestorePoint(const QString &name);
    /// What would take every record back to how it was after that commit, whoever changed it since. Nothing is written.
    [[nodiscard]] Result<ChangeSet> changesBackTo(const Stamp &stamp, Progress *progress = nullptr) const;
    /// What merging the other file would do; nothing is written. The other file is opened read-only.
    [[nodiscard]] Result<MergePlan> planMerge(const QString &otherPath) const;
    [[nodiscard]] Result<MergePlan> planMerge(const std::shared_ptr<MergeSource> &source) const;
    /// What becomes of one record of the plan. NotFound when this version does not know its kind.
    [[nodiscard]] Result<MergeDetail> mergeDetail(const MergePlan &plan, const RecordId &id) const;
    /// One step of undo. Fails with Stale when something changed since the plan was made. What @p receipt writes, of other
    /// copies, is written with it or not at all.
    [[nodiscard]] Result<CommitEvent> merge(const MergePlan &plan, const MergeRefusals &refusals = {},
                                            const std::function<Status()> &receipt = {});
    /// Takes commits that every workspace shares (reference data), without making them one's own.
    [[nodiscard]] Status ingest(const QList<LogCommit> &commits);
    /// Likewise all of a plan, with the contents of files: a new workspace that takes the place of another.
    [[nodiscard]] Status ingest(const MergePlan &plan);

    // Other copies
    [[nodiscard]] Result<QString> copyName() const;  ///< of this one
    /// The name that its next commit will bear: a file that was copied by hand takes one of its own now.
    [[nodiscard]] Result<QString> settleCopyName();
    [[nodiscard]] Result<qint64> logLength() const;
    /// The log, or what of it is about some records, each commit after those it builds on.
    [[nodiscard]] Result<QList<LogCommit>> commitsFor(const GivenPart &part) const;
    /// Of each copy, the newest commit that is here; empty when one before it is missing or not whole.
    [[nodiscard]] Result<CopyNumbers> heldNumbers() const;
    [[nodiscard]] Result<QStringList> keptFiles() const;            ///< by hash
    [[nodiscard]] Result<QList<Peer>> peers() const;                ///< by copy
    [[nodiscard]] Status rememberPeer(const Peer &peer);            ///< in place of what was known of it
    [[nodiscard]] Result<QList<SentPackage>> sentPackages() const;  ///< in the order of sending
    [[nodiscard]] Status keepSent(const SentPackage &sent);  ///< a new one, or in place of the one it names
    [[nodiscard]] Result<FolderMemory> folderMemory() const;
    [[nodiscard]] Status rememberFolder(const FolderMemory &memory);

    // Files, known by their content: SHA-256 in lower hex
    inline static constexpr qint64 kLargestFile = 250LL * 1024 * 1024;
    /// Keeps a copy of the content; the same content is kept once. Comes before the change that names it, so that no
    /// record is ever without its content. The words inside can be found from then on.
    [[nodiscard]] Result<QString> storeFile(const QString &path);
    [[nodiscard]] Result<QString> storeBytes(const QByteArray &bytes);
    [[nodiscard]] Result<std::optional<KeptFile>> keptFile(const QString &hash) const;  ///< nothing = not in this copy
    /// Both read all of it and fail with Damaged where it does not have its hash, NotFound where it is not here.
    [[nodiscard]] Result<QByteArray> fileContent(const QString &hash) const;
    /// Fails with Invalid when @p path is this workspace's own.
    [[nodiscard]] Status exportFile(const QString &hash, const QString &path, Progress *progress = nullptr) const;

    // Trust
    [[nodiscard]] Result<CheckReport> check() const;  ///< digests, chain, rebuild and compare, links
    /// A copy of the file under a name that is free, verified by reading it again. Nothing is left behind on failure.
    [[nodiscard]] Status backUp(const QString &path) const;
    /// Why the newest daily backup that was due was not made.
    [[nodiscard]] const std::optional<Problem> &backupProblem() const { return m_backupProblem; }
    /// What the check of the pages found in a file that was opened at once. Nothing is written into it any more.
    [[nodiscard]] const std::optional<Problem> &damage() const { return m_damage; }
    /// Whether that goes on still.
    [[nodiscard]] bool isInCare() const { return m_care != nullptr; }
    void finishCare() const;  ///< waits for it
    [[nodiscard]] Result<QByteArray> dump() const;    ///< canonical text of the state; equal states, equal bytes

Q_SIGNALS:
    void committed(const tri::CommitEvent &event);
    void careEnded();  ///< damage() and backupProblem() tell now

private:
    explicit Workspace(std::unique_ptr<Store> store, Options options);
    [[nodiscard]] Status readyToWrite() const;  ///< after what still reads the file
    [[nodiscard]] Status backUpAsDue(qsizetype records, Origin origin);
    void backUpOfDay(const QDateTime &now);
    void beginCare(bool backsUp);
    [[nodiscard]] Result<QString> keep(QIODevice &device, const QString &name);
    [[nodiscard]] Status takeFiles(const MergePlan &plan);
    [[nodiscard]] Result<LogCommit> markOf(const CommitLabel &label, QMap<RecordId, MergedRecord> &records,
                                           const MergeRefusals &refusals);
    [[nodiscard]] CommitInfo foreignInfo(const LogCommit &commit) const;
    [[nodiscard]] Result<LogCommit> newCommit(Origin origin, const CommitLabel &label, const QString &target);
    [[nodiscard]] Result<CommitEvent> step(bool back, Progress *progress);
    void announce(const CommitEvent &event);
    [[nodiscard]] std::unique_lock<std::recursive_mutex> hold() const;
    [[nodiscard]] Result<CommitInfo> commitInfo(qint64 seq) const;
    [[nodiscard]] Result<qint64> seqNamed(const Stamp &stamp) const;  ///< NotFound when no such commit is here

    std::unique_ptr<Store> m_store;
    Options m_options;
    std::unique_ptr<CopyName> m_copy;
    std::unique_ptr<UndoStack> m_undo;
    QDate m_backedUp;  // the day (in UTC) for which a daily backup was looked after
    mutable std::optional<Problem> m_backupProblem;
    mutable std::optional<Problem> m_damage;
    [[nodiscard]] QString name(const RecordId &id, const QString &language, bool brief) const;
    mutable std::recursive_mutex m_busy;
    mutable QHash<QString, QHash<RecordId, QString>> m_titles;  // by language; short ones under "language/"
    mutable std::unique_ptr<FileCare> m_care;  // until its end is known
};

}  // namespace tri
