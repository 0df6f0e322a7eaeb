// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/fault/operation.h"
#include "tests/support/failingdisk.h"

#include <QByteArray>
#include <QMap>
#include <QProcess>
#include <QTemporaryDir>

#include <memory>

namespace tri::test {

/// Bounds of a program that is tried; -1 and "" = none.
struct Bounds {
    qint64 fileSize = -1;   ///< bytes
    qint64 memory = -1;     ///< bytes, of all that it maps
    bool asNobody = false;  ///< without the rights of this user, where this one has all
    int killAfter = -1;     ///< ms after which it is killed
    QString output{};       ///< the file that its output goes to
};

/// How a program ended and what it said.
struct Ended {
    int exit = -1;  ///< -1 = it hung, -2 = it was killed or crashed
    QString out;
    QString err;
    [[nodiscard]] QString words() const
    {
        return QStringLiteral("exit %1, %2").arg(exit).arg(err.simplified());
    }
};

/// What an operation does when nothing disturbs it.
struct Reference {
    QStringList steps;         ///< of the disk; those that read only where they were asked for
    QList<QByteArray> states;  ///< digests of the workspace: at first, and after each acknowledged step
    QMap<QString, QByteArray> outputs;  ///< of the other files that it writes, by name
};

/// A folder "disk" with two copies of a small workspace, packages and settings, as each operation finds it, and the programs
/// that work on it.
class FaultWorld {
public:
    /// Makes what the operations begin with; asserts success.
    FaultWorld();

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString disk() const { return path(QStringLiteral("disk")); }
    [[nodiscard]] QString at(const QString &name) const { return path(QStringLiteral("disk/") + name); }
    /// Folders that no operation sees, in which what is of this test alone may lie.
    [[nodiscard]] FailingDisk &shim() { return m_shim; }

    /// The disk as the operation finds it.
    void putBack(const Operation &operation);
    [[nodiscard]] const Files &filesBefore(const Operation &operation);
    /// What lies on the disk now.
    [[nodiscard]] Files files() const { return filesUnder(disk()); }

    [[nodiscard]] Ended run(const Operation &operation, const FailingDisk::Variables &variables = {},
                            const Bounds &bounds = {}) const;
    /// The command line with these words, for what is no operation; "@/" stands for the disk.
    [[nodiscard]] Ended cli(const QStringList &words, const FailingDisk::Variables &variables = {},
                            const Bounds &bounds = {}) const;
    /// Set up, not started; the words likewise.
    void prepare(QProcess &process, bool core, const QStringList &words,
                 const FailingDisk::Variables &variables, const Bounds &bounds = {}) const;
    [[nodiscard]] static Ended ended(QProcess &process, int longest = 120'000);

    /// Of an operation that nothing disturbs; with @p reads the steps that read too.
    [[nodiscard]] const Reference &reference(const Operation &operation, bool reads = false);

    /// What is wrong with the disk after the operation ended in this way; "" = nothing. One that was killed by us may be
    /// unfinished, one that said it was done may not.
    [[nodiscard]] QString wrong(const Operation &operation, const Ended &ended, bool killed = false);
    /// Whether the disk holds all that the operation does.
    [[nodiscard]] bool isDone(const Operation &operation);
    /// Whether a package that it makes bears its name; then another one is refused.
    [[nodiscard]] bool hasPackage(const Operation &operation) const;
    /// What is wrong with files of a disk that lies elsewhere, when so many steps were acknowledged.
    [[nodiscard]] QString wrongIn(const Operation &operation, const QString &disk, qsizetype acknowledged);
    /// How many steps the program said were done.
    [[nodiscard]] static qsizetype acknowledged(const Operation &operation, const Ended &ended);

    /// A lock that names nobody is taken for a new one for a while: that while is over.
    static void letLocksAge(const QString &folder);
    [[nodiscard]] static Files filesUnder(const QString &folder);
    static void writeFiles(const QString &folder, const Files &files);
    /// Digest of all that a workspace holds; its Problem, or what its check finds, as words that begin with "!".
    [[nodiscard]] static QByteArray stateOf(const QString &path);

private:
    void restore(const Operation &operation);
    void makeWorkspaces();
    void makePackage();
    [[nodiscard]] Files baseOf(const Operation &operation);
    [[nodiscard]] QString wrongOutputs(const Operation &operation, const QString &disk, bool done);

    QTemporaryDir m_folder;
    FailingDisk m_shim;
    QString m_carl;  // a key that nobody has entered yet
    Files m_base;
    QMap<QString, Files> m_bases;  // by operation
    QMap<QString, Reference> m_references;
};

}  // namespace tri::test
