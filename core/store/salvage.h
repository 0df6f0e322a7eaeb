// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What can still be read of a damaged workspace file, table by table. Nothing is believed and nothing is written: which of it
// bears a seal that fits is worked out in core/workspace.

#include "core/change/logcommit.h"
#include "core/store/pagefile.h"

#include <QHash>
#include <QMap>

namespace tri {

/// A row of the log's commits.
struct RawCommit {
    LogCommit commit;       ///< without its lines
    QByteArray partDigest;  ///< of the row, where the commit is held in part
};
/// A line of the log with the place of its commit.
struct RawLine {
    qint64 commitSeq = 0;
    LogLine line;
};
/// What the tables say of a record, beside its fields.
struct RawRecord {
    qint64 rid = 0;
    QString kind;
    bool living = true;
    QString sortKey;
    QByteArray heads;
};

struct RawWorkspace {
    std::unique_ptr<PageFile> file;
    qint64 version = -1;              ///< of the schema; -1 = the header does not tell
    QMap<qint64, RawCommit> commits;  ///< by their place in the log
    QMap<qint64, RawLine> lines;      ///< likewise
    QHash<RecordId, RawRecord> records;
    QHash<qint64, QList<RawRow>> rows;  ///< by rid: what may be rows of tables of kinds
    QHash<QString, RawCell> contents;   ///< of files, by the hash that they have
    QStringList damagedContents;        ///< by the hash that they should have
    QList<RawRow> peers;                ///< what may be notes on other copies; may tell of one twice
    QMap<qint64, RawRow> sent;          ///< likewise on packages that were sent, by their places

    /// A record's fields as its table has them.
    struct Read {
        Row row;
        QList<qsizetype> unreadable;  ///< fields that hold something which is no value of theirs
    };
    /// Nothing when they cannot be told.
    [[nodiscard]] std::optional<Read> rowOf(const RecordId &id, const Registry &registry) const;
    [[nodiscard]] Status giveContent(const QString &hash, const PieceTaker &take);
};

/// Fails where the file cannot be opened, is no workspace at all, or was written by a newer version.
[[nodiscard]] Result<RawWorkspace> readDamaged(const QString &path);

}  // namespace tri
