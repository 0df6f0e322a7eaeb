// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sqlite.h"

namespace tri {

/// A file at @p path that holds nothing but the head of a protected workspace; what is written into it then is sealed.
[[nodiscard]] Status beginSealed(const QString &path, const QByteArray &head);
/// Likewise with the head of the workspace at @p like; where that is open, nothing is done.
[[nodiscard]] Status beginLike(const QString &path, const QString &like);
/// A verified copy of a workspace at @p to, where nothing may be, protected under @p head or, without one, open. The key of
/// each must be in the key ring. What was begun is removed when it fails.
[[nodiscard]] Status copySealed(const QString &from, const QString &to, const QByteArray &head);
/// Gives a protected workspace, closed or open through @p database, another head of the same key.
[[nodiscard]] Status replaceHead(Database &database, const QByteArray &head);
/// Whether the copy holds what @p ours does, as its log and files have it, and is sound. Damaged when not.
[[nodiscard]] Status compareCopy(Database &ours, const QString &path);

}  // namespace tri
