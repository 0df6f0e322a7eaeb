// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/translations.h"
#include "core/exchange/packagenote.h"
#include "core/rules/packageleaks.h"
#include "core/seal/keybook.h"
#include "core/seal/sealedfile.h"

namespace tri {

struct PackageOrder {
    PackageScope scope;
    Handling highest = Handling::Shared;  ///< records for a narrower circle stay here
    bool withPast = false;                ///< also those that were for a narrower circle once
    CopyNumbers known{};  ///< what the receiver told that it has; used when all of this copy goes
    QString sender{};     ///< the name of the key that signs; "" = the workspace's author
    QString purpose{};
    QDate answerBy{};                         ///< valid: the lines of the scope are asked for until then
    QString language = screenLanguage();      ///< of titles
    bool withContents =
        true;  ///< of attached files; without, to be looked at only, the parts are not complete
};

/// A package before it is sealed: what will leave the house, to be looked at.
struct PackageContents {
    struct Line {
        RecordId id;
        QString kind;
        QString title;
        bool context = false;  ///< goes along so that others can be read
        bool deleted = false;
    };
    PackageNote note;
    QList<Line> lines;         ///< by kind in the order of the registry, then title
    QList<LeftBack> leftBack;  ///< what stays here, and why
    QStringList missingFiles;  ///< hashes that records name and this copy does not have
    QList<SealedPart> parts;
};

/// Hashes of the files that those commits name, or named once, each once, in order.
[[nodiscard]] QStringList filesNamed(const Registry &registry, const QList<LogCommit> &commits);

/// Made fresh from the log. The same workspace and order give the same parts.
/// A note as each package of this copy begins: who made it, of which newest commit, and what part it is about.
[[nodiscard]] Result<PackageNote> beginNote(const Workspace &workspace, const PackageScope &scope,
                                            const QString &sender,
                                            const QString &language = screenLanguage());
[[nodiscard]] Result<PackageContents> makePackage(const Workspace &workspace, const PackageOrder &order);

/// Notes that a package went to each of these, so that it is seen later who has what and who was asked for something; with
/// none, that it went to @p other. @p now as the log writes times.
[[nodiscard]] Status keepSentTo(Workspace &workspace, const PackageNote &note,
                                const QList<KnownKey> &receivers, const QString &other, const QString &now);

}  // namespace tri
