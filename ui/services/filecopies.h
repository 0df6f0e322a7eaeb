// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <functional>
#include <memory>

class QTemporaryDir;

namespace tri {
class Progress;
class Workspace;
}

namespace tri::ui {

/// Copies of kept files that other programs look at: read-only, in a folder that only this person can open and that goes
/// with the workspace's closing.
class FileCopies {
public:
    using Show = std::function<bool(const QString &path)>;
    FileCopies(QString folder, Show show);
    ~FileCopies();

    /// The path of a fresh copy under its own name.
    [[nodiscard]] Result<QString> make(const Workspace &workspace, const QString &hash, const QString &name,
                                       Progress *progress = nullptr);
    /// Hands a copy to the program that this computer opens such files with.
    [[nodiscard]] Status show(const QString &path) const;

    /// A name that can be a file's: without folders, and without characters that hide how it ends.
    [[nodiscard]] static QString cleanName(const QString &name);
    /// True when opening the file may run what is in it instead of showing it.
    [[nodiscard]] static Result<bool> canRun(const Workspace &workspace, const QString &hash,
                                             const QString &name);

private:
    QString m_parent;
    Show m_show;
    std::unique_ptr<QTemporaryDir> m_folder;  // made when first needed
};

}  // namespace tri::ui
