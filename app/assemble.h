// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/pagefactories.h"

namespace tri::ui {
class FileChooser;
class PrinterChooser;
}

namespace tri::app {

/// Which page the desk shows for what. @p files and @p printers must outlive the factories; without printers the
/// system's own dialog asks.
[[nodiscard]] ui::PageFactories pageFactories(ui::FileChooser &files, ui::PrinterChooser *printers = nullptr);

}  // namespace tri::app
