// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/policy.h"

#include <QString>
#include <QStringList>

#include <memory>

class QTemporaryDir;

namespace tri {

/// Where the files of this person lie, for the desk and the command line; no other file asks the computer for its folders.
/// What the office sets (Policy) comes first. Of a portable copy – a file trilateral.portable lies beside the program – all
/// is kept in the program's own folder, and nothing is written into the home folder.
struct UserPlaces {
    QString settings;   ///< folder of settings and keys
    QString data;       ///< folder of what the program remembers, such as drafts
    QString cache;      ///< folder of what may go at any time
    QString documents;  ///< folder where new workspaces are offered a place
    QString root{};     ///< the program's folder where it is portable, else ""
    Policy policy{};
    QStringList shared{};  ///< folders of the computer in which programs share data, such as dictionaries
    /// Stands in for the folder of a portable copy that cannot be written, such as a locked stick; gone at the end.
    std::shared_ptr<QTemporaryDir> scratch{};

    /// Of the program in @p programFolder, with the policy of its office.
    [[nodiscard]] static UserPlaces find(const QString &programFolder);
    /// Where a policy may lie; the first file that is there counts.
    [[nodiscard]] static QStringList policyFiles(const QString &programFolder);

    [[nodiscard]] bool isPortable() const { return !root.isEmpty(); }
    [[nodiscard]] QString settingsFile() const;
    [[nodiscard]] QString keyFile() const;  ///< the key book
    [[nodiscard]] QString deskCopyBook() const;
    [[nodiscard]] QString commandLineCopyBook() const;
};

/// A path as a portable copy in @p root remembers it: what lies beside the copy or in it is told from there, so that it is
/// found again where the stick has another name. As it is where @p root is "".
[[nodiscard]] QString keptPath(const QString &root, const QString &path);
/// The path that was kept so.
[[nodiscard]] QString foundPath(const QString &root, const QString &kept);

}  // namespace tri
