// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/handling.h"
#include "core/rules/packagescope.h"
#include "core/workspace/peer.h"

#include <QDate>

namespace tri {

/// What a package says of itself, in its first part. From whoever sent it: shown, and believed in nothing.
struct PackageNote {
    QString sender;   ///< the name of the key that signed, or the author; one line
    QString copy;     ///< that made it
    QString newest;   ///< stamp of the copy's newest commit: which package of that copy it is
    QString made;     ///< time of that commit, as the log writes times
    QString purpose;  ///< one line; "" = none is told
    PackageScope scope;
    QString title;                        ///< of the scope, as the sender sees it; one line
    Handling highest = Handling::Shared;  ///< records for a narrower circle were left out
    bool complete =
        false;         ///< all that the sender's copy has is in it, or in what this copy told that it has
    CopyNumbers held;  ///< what the sender's copy has; empty for a part of the workspace
    QDate answerBy;    ///< until when lines are to be returned; invalid = nothing is asked for
    RecordIds rights;  ///< records that the receiver is asked to bring up to date
    qint64 commits = 0;
    qint64 records = 0;
    QStringList files;  ///< hashes of the files that go along
};

[[nodiscard]] QByteArray noteBytes(const PackageNote &note);
/// Texts come back as one line each, without signs that cannot be seen. Nothing when it is no note, Newer versions of it
/// included: they would need another program.
[[nodiscard]] std::optional<PackageNote> readNote(QByteArrayView bytes);
/// One line of text from somebody else, at most @p most letters: no line breaks, no signs that turn the direction.
[[nodiscard]] QString foreignLine(const QString &text, qsizetype most = 200);

}  // namespace tri
