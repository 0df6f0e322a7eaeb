// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace tri::test {

/// Files of a folder by their names in it.
using Files = QMap<QString, QByteArray>;

/// Something that people do and that writes. In all words "@/" stands for the disk.
struct Operation {
    /// What a file that it writes must be, beside what was there before.
    enum class Output {
        Same,       ///< what an undisturbed run writes, to the byte
        Package,    ///< a package that can be read
        Workspace,  ///< a workspace like that of an undisturbed run
        Backups,    ///< a folder of backups, each like a state that the workspace had
    };
    QString name;
    bool core =
        false;  ///< done by tri_fault_writer, as the desk does it, one acknowledged step for each word; else by the command line
    QStringList words;
    QMap<QString, Output> outputs{};  ///< by name on the disk
    QList<QStringList> before{};      ///< calls of the command line that come first, undisturbed
    int frozen = 0;                   ///< it finds the frozen workspace of that version
    bool cutOff = false;              ///< it finds an edit that was cut off
    bool own = true;                  ///< it writes to the workspace a.trilateral, or might
};

/// What is tried at each change: one of each kind.
[[nodiscard]] QList<Operation> commonOperations();
/// All.
[[nodiscard]] QList<Operation> allOperations();
/// One by its name; asserts that it is there.
[[nodiscard]] Operation operation(const QString &name);

/// The first themes of the workspaces are X-1 to X-so many.
inline constexpr int kThemes = 12;
/// A table of that many new themes.
[[nodiscard]] QByteArray newThemes(int count);

}  // namespace tri::test
