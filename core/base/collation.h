// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace tri {

/// Bytes that stand in the order that readers of @p language expect of such texts: é beside e in French, ñ after n in
/// Spanish, pinyin in Chinese. As ICU has it, which is what Qt sorts by too; bytes can be sorted by a database as well.
[[nodiscard]] QByteArray collationKey(const QString &text, const QString &language);

}  // namespace tri
