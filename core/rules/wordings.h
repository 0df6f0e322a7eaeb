// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/localtext.h"

#include <QList>

namespace tri {

/// One change of a text in several languages, as the history has it.
struct TextChange {
    LocalText before;
    LocalText after;
};

/// Pure. The languages whose text was last changed before the original was, by @p changes with the newest first: those
/// translations may say what the original no longer does. In the order of the languages.
[[nodiscard]] QStringList olderThanOriginal(const LocalText &text, const QList<TextChange> &changes);

}  // namespace tri
