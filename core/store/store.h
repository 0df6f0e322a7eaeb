// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The workspace file: opening, the log, and the tables derived from it. Sees RecordSpec, no kind by name.
// Used by core/workspace only.

#include "core/base/progress.h"
#include "core/base/safefile.h"
#include "core/change/logcommit.h"
#include "core/change/logquery.h"
#include "core/store/sqlite.h"
#include "core/store/tables.h"

#include <QHash>
#include <QLockFile>
#include <QMap>
#include <QSet>

#include <functional>
#include <memory>

namespace tri {

/// A record as stored: its registers and the row they show. spec is nullptr for a kind a newer version wrote.
struct StoredRecord {
    qint64 rid = 0;
    RecordState state;
    const RecordSpec *spec = nullptr;
    Row row;  ///< meaningful only with a spec
};

/// Likewise as stored, before anything is made of it.
struct StoredHeads {
    qint64 rid = 0;
    bool living = true;
    bool conflict = false;
    QByteArray heads;
};

/// A link that leads to a record, by its owner.
struct StoredLink {
    RecordId from;
    QString kind;
    QString field;
};

/// A commit of which this copy has all or some.
struct HeldCommit {
    QString copy;
    qint64 number = 0;
    bool whole = true;
    bool isReference = false;  ///< every workspace has it
};
/// By digest.
using HeldCommits = QHash<QByteArray, HeldCommit>;

/// What is known of another copy; see Peer in core/workspace.
struct StoredPeer {
    QString copy;
    QString name;
    QString signer;
    QString scope;
    QString made;
    QMap<QString, qint64> held;
    bool complete = false;
};

/// A package that was sent; see SentPackage in core/workspace. Days and ids as texts.
struct StoredSent {
    qint64 seq = 0;
    QString receiver;
    QString signer;
    QString scope;
    QString title;
    QString made;
    QString newest;
    QString answerBy;
    QString rights;
    QString returned;
};

/// A commit as the undo stack needs it.
struct StoredStep {
    qint64 from = 0;  ///< first commit of the step
    qint64 seq = 0;
    Stamp stamp;
    Origin origin = Origin::Edit;
    QString label;
};

/// The words found inside a kept file; see core/workspace/files.cpp for what the states mean.
struct StoredText {
    QString text;
    QString state;
    friend bool operator==(const StoredText &, const StoredText &) = default;
};

class Store {
public:
    inline static constexpr qint32 kApplicationId = 0x54524931;  // "TRI1"

    /// At a free path, or where beginSealed() has written the head under which the workspace is to be protected.
    [[nodiscard]] static Result<std::unique_ptr<Store>> create(const QString &path, const Registry &registry);
    /// Opening for writing takes the lock file, so that no second program writes.
    /// What an older version wrote is brought up to date; @p beforeUpdate is carried out first, and its failure ends it.
    /// With Later the caller checks the pages before anything is written; of an older version they always are.
    enum class PageCheck { Now, Later };
    [[nodiscard]] static Result<std::unique_ptr<Store>>
    open(const QString &path, bool readOnly, const Registry &registry,
         const std::function<Status(Database &database)> &beforeUpdate = {}, PageCheck pages = PageCheck::Now);
    /// To be read alone, whatever version wrote it: what is older is brought up to date in memory.
    [[nodiscard]] static Result<std::unique_ptr<Store>> openOld(const QString &path,
                                                                const Registry &registry);
    /// Fails where the file is no workspace, of a newer version, or damaged; then @p isOld tells whether it is older.
    [[nodiscard]] static Status recognise(Database &database, bool *isOld);
    /// Reads the whole file. Fails with Damaged where its pages are not those of a database.
    [[nodiscard]] static Status checkPages(Database &database);
    /// What a program that was killed had half written is taken back, as opening for writing does. Reading alone cannot.
    static void finishCutOff(const QString &path);

    Store(const Store &) = delete;
    Store &operator=(const Store &) = delete;
    ~Store();

    [[nodiscard]] const Registry &registry() const { return m_registry; }
    /// Keeps others away from the file after the store is closed, for as long as the caller has it.
    [[nodiscard]] std::unique_ptr<QLockFile> takeLock() { return std::move(m_lock); }
    [[nodiscard]] const QString &path() const { return m_database.path(); }
    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }
    [[nodiscard]] Database &database() { return m_database; }
    /// A prepared statement kept for the next use.
    [[nodiscard]] Result<Statement *> cached(const QByteArray &sql);
    /// Likewise, for each kind's table: its fields in order by rid, and writing a row. Building their text each time
    /// would cost more than running them.
    [[nodiscard]] Result<Statement *> selectRow(const RecordSpec &spec);
    [[nodiscard]] Result<Statement *> insertRow(const RecordSpec &spec);

    // meta
    [[nodiscard]] Result<QString> meta(const QString &key);
    [[nodiscard]] Status setMeta(const QString &key, const QString &value);

    // The log
    [[nodiscard]] Result<qint64> lastSeq();
    [[nodiscard]] Result<QByteArray> headDigest(const QString &copy, qint64 *number);
    /// Appends as it is; returns its seq. @p stepFrom 0 = the commit is a step of its own.
    [[nodiscard]] Result<qint64> append(const LogCommit &commit, qint64 stepFrom = 0);
    [[nodiscard]] Result<LogCommit> readCommit(qint64 seq, bool withLines);
    [[nodiscard]] Result<qint64> seqOf(const Stamp &stamp);  ///< 0 = not here
    [[nodiscard]] Result<QList<LogCommit>> findCommits(const LogQuery &query);  ///< without lines, newest first
    [[nodiscard]] Result<qint64> countCommits(const LogQuery &query);           ///< regardless of page and limit
    /// Whether the log has more than what the program brings along.
    [[nodiscard]] static Result<bool> holdsWork(Database &database);
    [[nodiscard]] Result<QStringList> authors();                                ///< most commits first
    /// Living records of those commits, each once: those of the newest commit first.
    [[nodiscard]] Result<QList<ChangedRecord>> changedRecords(const LogQuery &query);
    /// Calls @p take for each log line of the seq range in order of (record, seq) or, with one record, of seq.
    using LineReader = std::function<Status(const LogLine &line, qint64 commitSeq)>;
    [[nodiscard]] Result<qint64> lineCount(qint64 fromSeq, qint64 toSeq);
    [[nodiscard]] Status readLines(qint64 fromSeq, qint64 toSeq, const LineReader &take);
    [[nodiscard]] Status readLinesByRecord(qint64 toSeq, const LineReader &take);
    [[nodiscard]] Status readLinesOf(const RecordId &record, qint64 toSeq, const LineReader &take);
    [[nodiscard]] Result<Stamp> stampOf(qint64 seq);
    [[nodiscard]] Result<HeldCommits> heldCommits();
    /// What is here of one commit: whole, or in one or several parts, in the order in which they came.
    [[nodiscard]] Result<QList<LogCommit>> partsOf(const LogCommit &named);
    [[nodiscard]] Result<bool> hasCommit(const QString &copy, const QByteArray &digest);
    /// What the row of a commit must give, beside its digest, when it is only a part: nothing when it is whole.
    [[nodiscard]] Result<QByteArray> digestOfPart(qint64 seq);
    /// The newest commits of the copies named in @p copies (separated by spaces), oldest first.
    [[nodiscard]] Result<QList<StoredStep>> stepsOf(const QString &copies, int limit);

    /// A copy under a name that is free, read again and compared with this one.
    [[nodiscard]] Status backUp(const QString &path);

    // Other copies
    [[nodiscard]] Result<QList<StoredPeer>> peers();  ///< by their names
    [[nodiscard]] Status setPeer(const StoredPeer &peer);
    [[nodiscard]] Result<QList<StoredSent>> sent();  ///< in the order of sending
    /// With seq 0 a new one, otherwise in place of that.
    [[nodiscard]] Status keepSent(const StoredSent &sent);

    // Derived
    [[nodiscard]] Result<std::optional<StoredRecord>> load(const RecordId &id);
    [[nodiscard]] Result<RecordIds> livingIds();    ///< by kind, then id
    [[nodiscard]] Result<RecordIds> idsInConflict();  ///< by kind, then in the kind's order
    [[nodiscard]] Result<QList<StoredLink>> linksTo(const RecordId &target);  ///< of living records
    /// Writes table row, links, search text and heads. @p before is the row now stored, for the index.
    [[nodiscard]] Status save(StoredRecord &record, const RecordId &id, const Row *before);
    /// A record that this commit creates: no state to build, because every register has the commit's stamp.
    [[nodiscard]] Status saveNew(const Row &row, const Stamp &stamp, const Entries &entries);
    /// The heads of a record as their text, without the state and the row that load() makes of them.
    [[nodiscard]] Result<std::optional<StoredHeads>> headsOf(const RecordId &id);
    /// The record begins or ends its life and is otherwise as it was.
    [[nodiscard]] Status saveLife(const StoredHeads &record, const RecordId &id);
    /// Carries out @p work, which writes records of which @p leaving leave the search index. When these are most of it,
    /// the index is made anew afterwards from the others, which is less work than taking them out one by one.
    [[nodiscard]] Status writeMany(qsizetype leaving, Progress *progress,
                                   const std::function<Status()> &work);

    // Contents of files, by their hash (SHA-256, lower hex)
    [[nodiscard]] Result<std::optional<qint64>> contentSize(const QString &hash);  ///< nothing = not here
    [[nodiscard]] Result<QStringList> contentHashes();
    /// Writes what @p give gives, which must have this size and hash; a failure leaves the transaction to be rolled back.
    [[nodiscard]] Status addContent(const QString &hash, qint64 size, const PieceGiver &give);
    /// Hands over the content piece by piece. Damaged, after the last piece, when it does not have its hash.
    [[nodiscard]] Status readContent(const QString &hash, const PieceTaker &take);
    /// Derived: the words inside; nothing = they were never looked for.
    [[nodiscard]] Result<std::optional<StoredText>> contentText(const QString &hash);
    /// Brings the index of the records that have the file up to date too.
    [[nodiscard]] Status setContentText(const QString &hash, const StoredText &text);
    /// What the index keeps of a record beside its heavy words: its light ones, and those inside its files.
    [[nodiscard]] Result<QString> lightText(const Row &row);

    [[nodiscard]] static QByteArray encodeHeads(const RecordState &state, const Row *row);
    [[nodiscard]] static Result<RecordState> decodeHeads(const QString &kind, const QByteArray &heads, const Row *row);

private:
    Store(Database database, const Registry &registry, bool readOnly);
    [[nodiscard]] static Status migrate(Database &database, const Registry &registry, qint64 from);
    [[nodiscard]] static Result<QStringList> expectedSchema(const Registry &registry);
    [[nodiscard]] static Status acceptSchema(Database &database, const Registry &registry);
    [[nodiscard]] static Status update(Database &database, const Registry &registry);
    [[nodiscard]] static Status recogniseHead(Database &database, bool *isOld);
    [[nodiscard]] static Status acceptFile(Database &database, const Registry &registry, bool readOnly,
                                           const std::function<Status(Database &)> &beforeUpdate, PageCheck pages);
    [[nodiscard]] Status writeRow(qint64 rid, const Row &row, const Row *before);
    [[nodiscard]] Status index(qint64 rid, const Row &row, bool remove);
    [[nodiscard]] Status makeIndexAnew(Progress *progress);
    [[nodiscard]] Result<QMap<qint64, RecordId>> recordsWith(const QString &hash);
    [[nodiscard]] Status writeLinks(qint64 rid, const Row &row);
    [[nodiscard]] Status readLinesFrom(Statement &statement, const LineReader &take);

    Database m_database;
    const Registry &m_registry;
    bool m_readOnly;
    std::unique_ptr<QLockFile> m_lock;
    QHash<QByteArray, std::shared_ptr<Statement>> m_statements;
    QHash<const RecordSpec *, Statement *> m_selects;
    QHash<const RecordSpec *, Statement *> m_inserts;
    QHash<qint64, Stamp> m_stamps;
    bool m_indexLater = false;  ///< it is made anew when all is written
};

/// A copy of any version's file under a name that is free, read again and compared with it.
[[nodiscard]] Status copyVerified(Database &database, const QString &path);
/// Removes a file that never got its name, with the journal beside it: a journal alone would be taken for that of the next.
void removeUnfinished(const QString &path);
/// So that no second program writes the workspace at @p path. Fails with Locked, or where no lock can be made.
[[nodiscard]] Result<std::unique_ptr<QLockFile>> lockWorkspace(const QString &path);

}  // namespace tri
