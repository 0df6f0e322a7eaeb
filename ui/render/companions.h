// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace tri::ui {

/// What goes beside a PDF file, whose pages are hard to listen to and to enlarge: formats of papers whose text flows.
[[nodiscard]] QStringList companionEndings();

[[nodiscard]] QString companionPath(const QString &pdf, const QString &ending);

/// Files of the PDF file's name with these endings. Exists when one is there already: nobody named it to be written over.
[[nodiscard]] Result<QStringList> companionsOf(const QString &pdf,
                                               const QStringList &endings = companionEndings());

}  // namespace tri::ui
