// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tri {
struct UserPlaces;
}

namespace tri::ui {

/// Where this person's files are. A value, so that tests and a portable copy bring their own.
struct UserPaths {
    QString settingsFile;
    QString documents;  ///< where new workspaces are offered a place
    QString data;       ///< what the program itself remembers, such as the tokens that tell copies apart
    QString cache{};    ///< what may go at any time, such as copies that other programs look at
    QString root{};     ///< of a portable copy, see keptPath()

    [[nodiscard]] static UserPaths of(const UserPlaces &places);
    /// The key book of this person, which the command line uses too.
    [[nodiscard]] QString keyFile() const;
    /// Where unfinished input of the workspace at @p path is kept.
    [[nodiscard]] QString draftsOf(const QString &path) const;
    /// A path in @p documents that is not taken: "Trilateral sample.trilateral", "Trilateral sample 2.trilateral" …
    [[nodiscard]] QString freeName(const QString &base) const;
};

/// The ending of workspace files, without the dot.
[[nodiscard]] QString workspaceSuffix();
/// The ending of packages, likewise.
[[nodiscard]] QString packageSuffix();
/// The person's full name as this computer knows it, else the login name.
[[nodiscard]] QString systemUserName();

}  // namespace tri::ui
