// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/pagefactories.h"

namespace tri::ui {
class FileChooser;
}

namespace tri::app {

/// Which page the desk shows for what. @p files must outlive the factories.
[[nodiscard]] ui::PageFactories pageFactories(ui::FileChooser &files);

}  // namespace tri::app
