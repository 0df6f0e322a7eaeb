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
    bool tookBack = false;  ///< an undo or redo: it brought back what stood there, and nobody wrote anything
};

/// Pure. The languages whose text was written when the original was another one than now, by @p changes with the newest
/// first: those translations may say what the original no longer does. An original that is back at what was translated
/// makes no translation old. In the order of the languages.
[[nodiscard]] QStringList olderThanOriginal(const LocalText &text, const QList<TextChange> &changes);

}  // namespace tri
