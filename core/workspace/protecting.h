// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/record/recordspec.h"

#include <QByteArray>

#include <optional>

namespace tri {

// A workspace protected by a passphrase: nothing of it can be read on the disk without it, in the file, its journal or its
// backups. While it is unlocked, this program alone has the key, in memory. There is no way in without the passphrase or
// the recovery code; both lost, all is lost.

/// True for a protected workspace, locked or not.
[[nodiscard]] bool isProtected(const QString &path);
/// True for a protected workspace whose key this program does not have: unlock() it first.
[[nodiscard]] bool isLocked(const QString &path);
/// From now on the workspace, and its backups, open in this program. By the passphrase, or by the recovery code. Invalid
/// when it is neither; takes half a second, so that guessing is slow.
[[nodiscard]] Status unlock(const QString &path, const QString &secret);
/// The program forgets the key. The workspace must be closed; where it is open, its pages stay readable to it until then.
void lockAgain(const QString &path);

/// For what is kept beside a protected workspace, such as unfinished input: sealed with its key. Empty when it is locked.
[[nodiscard]] QByteArray sealedBeside(const QString &path, const QByteArray &bytes);
/// Back again; nothing when they were not sealed with its key, or were changed.
[[nodiscard]] std::optional<QByteArray> openedBeside(const QString &path, const QByteArray &bytes);

/// Why a passphrase is not taken: fewer than 12 letters. Nothing when it is.
[[nodiscard]] Status checkNewPassphrase(const QString &passphrase);

struct Protection {
    QString recoveryCode;  ///< to be written down now: it is shown once and kept nowhere
    int backups = 0;       ///< earlier ones that are protected as well now
    QStringList open{};    ///< backups that could not be, and can still be read
};
/// Protects a closed workspace and its backups. The file takes its place only when its copy was read and compared; the old
/// one is written over before it goes, as far as the disk does that.
[[nodiscard]] Result<Protection> protectWorkspace(const QString &path, const QString &passphrase,
                                                  const Registry &registry);
/// Takes the protection off a closed workspace that is unlocked. Its backups stay as they are.
[[nodiscard]] Status unprotectWorkspace(const QString &path, const Registry &registry);
/// Another passphrase for a closed workspace that is unlocked; its pages and backups stay as they are, and backups open with
/// the passphrase that they were made under.
[[nodiscard]] Status changePassphrase(const QString &path, const QString &passphrase,
                                      const Registry &registry);
/// Another recovery code, after which the old one opens nothing but earlier backups.
[[nodiscard]] Result<QString> renewRecoveryCode(const QString &path, const Registry &registry);

}  // namespace tri
