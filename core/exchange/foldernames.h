// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace tri {

/// The name of a file in a shared folder: "k3v9m2q8ab-18-20.tripack" holds what the copy k3v9m2q8ab wrote when its own
/// changes 18 to 20 were new, "k3v9m2q8ab-18-20-p2.tripack" more of the same.
struct FolderName {
    QString copy;
    qint64 from = 0;  ///< numbers of the copy's own commits
    qint64 to = 0;
    int part = 1;
    friend bool operator==(const FolderName &, const FolderName &) = default;
};
[[nodiscard]] QString folderFileName(const FolderName &name);
[[nodiscard]] std::optional<FolderName> parseFolderName(const QString &name);

/// What a file of a shared folder is, judged by its name alone.
enum class FolderNameKind {
    Member,        ///< written by a copy
    Unfinished,    ///< a program still writes or fetches it
    ConflictCopy,  ///< a program that syncs folders made it of a member: "… (conflicted copy).tripack"
    Stranger,      ///< another package
    Other,         ///< nothing of ours
};
[[nodiscard]] FolderNameKind folderNameKind(const QString &name);

}  // namespace tri
