// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

/// Keys that two commands of a window would answer to at once, with the keyboard in one place; what is hidden or
/// switched off has none.
[[nodiscard]] QStringList shortcutClashes(QWidget *window);
[[nodiscard]] int shortcutCount(QWidget *window);
