// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <functional>

namespace tri {

/// Takes the bytes of something one piece after the other; a failure ends the giving.
using PieceTaker = std::function<Status(QByteArrayView piece)>;
/// Gives all bytes to the taker.
using PieceGiver = std::function<Status(const PieceTaker &take)>;

/// Replaces the file at @p path by @p bytes as a whole, or leaves it as it is. The bytes go to a temporary file in the
/// same folder, are synced and read back, and only then take the name: a full disk never costs the old file.
[[nodiscard]] Status writeAllAtomically(const QString &path, const QByteArray &bytes);
/// Likewise for what is too large to be held in memory; @p size is what it will need, for the message of a full disk. When
/// @p give fails, its Problem is returned and the old file stays.
[[nodiscard]] Status writePiecesAtomically(const QString &path, qint64 size, const PieceGiver &give);

/// Fails with Exists where something bears the name, NotFound where its folder is missing, ReadOnly where no file can be made
/// in that.
[[nodiscard]] Status nameIsFree(const QString &path);
/// Gives a file that another library has written (a database) its name for good: its bytes are synced first, and the name
/// after. Fails with Exists when something bears that name.
[[nodiscard]] Status takeName(const QString &unfinished, const QString &path);
/// Likewise in place of the file that bears the name, which is there until the new one is.
[[nodiscard]] Status takePlace(const QString &unfinished, const QString &path);
/// Likewise, and zeros are written over what the old file held, as far as its disk writes where it wrote before: one of flash
/// memory may not.
[[nodiscard]] Status takePlaceOver(const QString &unfinished, const QString &path);

}  // namespace tri
