// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Copies that share a synced or network folder exchange through it: each copy adds files of its own (foldernames.h) and
// reads those of the others. No file is ever written twice or removed, so nothing in the folder needs a lock, and what a
// program that syncs it does at which moment never matters. What is gone from the folder is never taken as deleted.

#include "core/exchange/received.h"
#include "core/workspace/workspace.h"

namespace tri {

class FolderSource;

/// The file that makes a folder a shared one.
inline constexpr QLatin1StringView kFolderMarker("trilateral-folder.json");

struct FolderOrder {
    const KeyBook *book = nullptr;  ///< nullptr = nothing is signed, and no keys are known
    QString passphrase{};           ///< of a folder that is locked with one, or is to be
    bool unverified = false;        ///< files of unknown senders are taken too
    bool begin = false;             ///< make it a shared folder, or take part in it anew
};

/// How a folder and a workspace stand to each other, before any file in it is read.
struct FolderStanding {
    bool isBegun = false;    ///< it has the file that makes it a shared folder
    bool isSealed = false;   ///< locked with a passphrase
    bool takesPart = false;  ///< this workspace takes part in a shared folder already
    bool isOurs = false;     ///< in this one
    QStringList lost{};      ///< files that were in it before and are gone
    /// It is read only when the person says that they begin (FolderOrder::begin).
    [[nodiscard]] bool needsBegin() const { return !isBegun || (takesPart && !isOurs) || !lost.isEmpty(); }
};
/// Fails when the folder is not there, or must not be used.
[[nodiscard]] Result<FolderStanding> folderStanding(const Workspace &workspace, const QString &path);

/// One file in the folder.
struct FolderFile {
    enum class State {
        Taken,         ///< dealt with before
        New,           ///< it brings something
        Known,         ///< all that it holds is here already
        Waiting,       ///< it builds on a file that has not arrived yet
        Refused,       ///< its sender is not known, or it cannot be read; see why
        Unfinished,    ///< it has not wholly arrived, or is damaged
        ConflictCopy,  ///< made by a program that syncs folders; never read
        Stranger,      ///< a package that does not belong to the folder; never read
    };
    QString name;
    State state = State::Taken;
    QString sender{};
    SenderStanding standing = SenderStanding::Unsigned;
    qint64 commits = 0;  ///< that are not here
    QString why{};       ///< translated: why it was not read
};
[[nodiscard]] QString folderStateKey(FolderFile::State state);   ///< stable: "taken", "new" …
[[nodiscard]] QString folderStateText(FolderFile::State state);  ///< translated

/// What is in the folder for this copy. Nothing was changed.
struct FolderReading {
    QString path;
    FolderMemory memory;      ///< as it will be; folder is "" when its marker is yet to be made
    bool joins = false;       ///< this copy took no part in it before
    QList<FolderFile> files;  ///< by name
    MergePlan plan;           ///< of all that is new
    std::shared_ptr<FolderSource> source;
    QList<ReceivedPackage> packages;  ///< those that were read, without what is in them
};
/// Fails, and says what to do, when the folder is not there, is none or another one, or has lost files that were in it.
[[nodiscard]] Result<FolderReading> readSharedFolder(const Workspace &workspace, const QString &path,
                                                     const FolderOrder &order);

/// What this copy would add to the folder.
struct FolderDraft {
    QList<LogCommit> commits;
    QStringList contents;  ///< hashes of files
    qint64 from = 0;       ///< number of the first own commit among them; 0 = all are of others
    qint64 length = 0;     ///< of the log when it was made
    [[nodiscard]] bool isEmpty() const { return commits.isEmpty() && contents.isEmpty(); }
};
[[nodiscard]] Result<FolderDraft> folderDraft(const Workspace &workspace, const FolderReading &reading);

struct FolderSync {
    std::optional<CommitEvent> merged;
    QString backup;                      ///< made before the merge; "" = none was needed
    QStringList written;                 ///< names of files
    std::optional<Problem> unwritten{};  ///< why nothing was written, though what was new was taken
};
/// Takes what is new and not refused, after a verified backup, then writes what the folder lacks. When it ends in between,
/// the next time goes on from there.
[[nodiscard]] Result<FolderSync> syncSharedFolder(Workspace &workspace, FolderReading reading,
                                                  const FolderOrder &order, const QDateTime &now,
                                                  const MergeRefusals &refusals = {});

}  // namespace tri
