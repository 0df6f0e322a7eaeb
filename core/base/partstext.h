// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/translations.h"

namespace tri {

/// What stands between parts that may have commas of their own, for people: "؛ " in Arabic, "；" in Chinese, else "; ".
/// What stands in a file that is read back keeps its own sign.
[[nodiscard]] QString partsSeparator(const QString &language = screenLanguage());
[[nodiscard]] QString partsText(const QStringList &parts, const QString &language = screenLanguage());

/// A number, or another short word, behind a name: "Open (3)", in Chinese "开放（3）".
[[nodiscard]] QString withAside(const QString &name, const QString &aside,
                                const QString &language = screenLanguage());

/// What ends a sentence that is put together from parts: "。" in Chinese, else ".".
[[nodiscard]] QChar fullStop(const QString &language = screenLanguage());

}  // namespace tri
