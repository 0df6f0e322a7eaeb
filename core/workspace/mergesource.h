// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/safefile.h"
#include "core/change/logcommit.h"
#include "core/record/recordspec.h"

#include <QHash>
#include <QStringList>

#include <functional>
#include <memory>

namespace tri {

/// Where commits come from that a merge takes: another workspace file, a package, a folder, a hub. What it gives is
/// foreign: the merge believes nothing of it.
class MergeSource {
public:
    MergeSource() = default;
    MergeSource(const MergeSource &) = delete;
    MergeSource &operator=(const MergeSource &) = delete;
    virtual ~MergeSource() = default;

    /// For messages and for the history: a file or a sender.
    [[nodiscard]] virtual QString name() const = 0;
    /// It holds a part of a workspace only, so commits may lack the ones before them.
    [[nodiscard]] virtual bool isPartial() const = 0;
    /// Tells of a commit, by its digest, that all of it is known.
    using Known = std::function<bool(const QByteArray &digest)>;
    /// Its commits, each after those it builds on; what is known may be left out.
    [[nodiscard]] virtual Result<QList<LogCommit>> commits(const Known &known) = 0;
    /// Contents of files that it has, by their hash.
    [[nodiscard]] virtual Result<QStringList> files() = 0;
    [[nodiscard]] virtual Result<qint64> fileSize(const QString &hash) = 0;
    /// Hands over one of them piece by piece.
    [[nodiscard]] virtual Status giveFile(const QString &hash, const PieceTaker &take) = 0;
};

/// Another workspace file, opened read-only.
[[nodiscard]] Result<std::shared_ptr<MergeSource>> workspaceSource(const QString &path,
                                                                   const Registry &registry);

}  // namespace tri
