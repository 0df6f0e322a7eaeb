// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace tri::samples {

/// Texts that @p root shows now and that stand out too little from what is drawn behind them: less than 4.5 to 1 by their
/// colour (WCAG 2.1, 1.4.3), or hardly at all as they are drawn. What cannot be used at the moment is not asked for it.
[[nodiscard]] QStringList contrastFaults(const QWidget &root);

}  // namespace tri::samples
