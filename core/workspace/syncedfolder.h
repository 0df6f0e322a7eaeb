// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace tri {

/// What can be told of the place of a file.
struct PlaceFacts {
    QString path;          ///< absolute
    QString home{};        ///< the user's folder
    QString mountPoint{};  ///< of the file system that it lies on
    QString mountType{};   ///< as the system names it: "ext4", "fuse.sshfs"
    QMap<QString, QString> environment{};
    QStringList markers{};  ///< names in the folder or one above it that programs which sync leave there
};
[[nodiscard]] PlaceFacts placeFactsOf(const QString &path);

/// A place where a workspace is not safe.
struct SyncedPlace {
    enum class Kind {
        Synced,     ///< a program copies its files to other computers, at moments of its own
        Network,    ///< the files lie on another computer
        Removable,  ///< a stick, which is pulled out
    };
    Kind kind = Kind::Synced;
    QString name;  ///< "Dropbox"; of a network drive its type
    friend bool operator==(const SyncedPlace &, const SyncedPlace &) = default;
};
/// Nothing for a folder of this computer.
[[nodiscard]] std::optional<SyncedPlace> syncedPlace(const PlaceFacts &facts);
/// Translated: what can happen there, and the safe way. "" for a folder of this computer.
[[nodiscard]] QString syncedFolderAdvice(const QString &workspacePath);
[[nodiscard]] QString adviceFor(const SyncedPlace &place, const QString &workspacePath);

}  // namespace tri
