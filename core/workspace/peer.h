// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/fieldvalue.h"

#include <QDate>
#include <QMap>
#include <QString>

namespace tri {

/// Commits by the copies that made them: the highest number of each.
using CopyNumbers = QMap<QString, qint64>;

/// Another copy of this workspace, by what came from it last. Known to this copy alone; not in the log.
struct Peer {
    QString copy;
    QString name;      ///< of whoever signed; "" = it was not signed
    QString signer;    ///< public key, hex; "" = none
    QString scope;     ///< what it sent, as it told: see PackageScope
    QString made;      ///< time of its newest commit, as the log writes times; shown, never decides
    CopyNumbers held;  ///< what it had then
    bool complete =
        false;  ///< of every copy in held it has all up to that number; otherwise it holds a part of the workspace
    friend bool operator==(const Peer &, const Peer &) = default;
};

/// A package that this copy sent. Known to this copy alone; not in the log.
struct SentPackage {
    qint64 seq = 0;      ///< names it here; 0 = not kept yet
    QString receiver;    ///< a name of the key book, or as it was typed; "" = nobody was named
    QString signer;      ///< the receiver's public key, hex; "" = none
    QString scope;       ///< see PackageScope
    QString title;       ///< of the scope
    QString made;        ///< when it was sent, as the log writes times
    QString newest;      ///< stamp of this copy's newest commit then
    QDate answerBy;      ///< until when lines were to come back; invalid = nothing was asked for
    RecordIds rights{};  ///< the records that were asked for
    QString returned{};  ///< when they came back, as the log writes times; "" = not yet
    friend bool operator==(const SentPackage &, const SentPackage &) = default;
};

/// The shared folder through which this copy exchanges with others. Known to this copy alone; not in the log.
struct FolderMemory {
    QString folder;        ///< its id; "" = this copy shares none
    bool sealed = false;   ///< with a passphrase
    QStringList files;     ///< names of those in it that are dealt with
    qint64 carried = 0;    ///< so much of this copy's log, from its beginning, is in the folder
    QStringList contents;  ///< hashes of the contents of files that are in it
    friend bool operator==(const FolderMemory &, const FolderMemory &) = default;
};

}  // namespace tri
