// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The words of a timeline in the language of its paper, which may be another than that of the screen.

#include "core/base/translations.h"

#include <QLocale>

namespace tri::timeline {

/// A text marked with QT_TRANSLATE_NOOP("Timeline", …).
[[nodiscard]] inline QString word(const QString &language, const char *text)
{
    return textIn(language, "Timeline", text);
}

}  // namespace tri::timeline
