// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

#include <QtGlobal>

#include <array>

namespace tri::cli {

inline constexpr std::array kCheck{
    OptionSpec{"--repair", "",
               QT_TRANSLATE_NOOP("Cli",
                                 "Make tables, links and search index again from the log, after a backup, "
                                 "where only they are damaged.")},
};
inline constexpr std::array kBackup{
    OptionSpec{"-o", "OUT",
               QT_TRANSLATE_NOOP("Cli",
                                 "The file to write, which must not be there; else one in the folder of "
                                 "backups beside the workspace.")},
    OptionSpec{"--list", "", QT_TRANSLATE_NOOP("Cli", "List the backups in that folder, newest first.")},
};
inline constexpr std::array kRestore{
    OptionSpec{"-o", "OUT", QT_TRANSLATE_NOOP("Cli", "The workspace to make, which must not be there.")},
    OptionSpec{"--compare", "FILE",
               QT_TRANSLATE_NOOP("Cli",
                                 "Print what this workspace has that the backup has not, and the other "
                                 "way round; nothing is written.")},
};
inline constexpr std::array kSalvage{
    OptionSpec{"-o", "OUT", QT_TRANSLATE_NOOP("Cli", "The workspace to make, which must not be there."),
               true},
};

}  // namespace tri::cli
