// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Options of the commands that list, find and look back.

#include "app/cli/exchangeoptions.h"

namespace tri::cli {

inline constexpr std::array kList{
    OptionSpec{"--where", "FIELD=VALUE",
               QT_TRANSLATE_NOOP("Cli",
                                 "Only records whose field has the value; several conditions must all hold. "
                                 "FIELD= finds empty fields."),
               false, true},
    kFilter,
    kMine,
};
inline constexpr std::array kSearch{
    OptionSpec{"--kind", "KIND", QT_TRANSLATE_NOOP("Cli", "Only records of this kind."), false, true},
    OptionSpec{"--lang", "en",
               QT_TRANSLATE_NOOP("Cli", "Language of titles and excerpts: ar, zh, en, fr, ru or es.")},
    OptionSpec{"--limit", "N",
               QT_TRANSLATE_NOOP("Cli", "How many records at most; 200 when nothing is said.")},
};
inline constexpr std::array kHistory{
    OptionSpec{"--field", "KEY", QT_TRANSLATE_NOOP("Cli", "Only the changes of this field of the record.")},
    OptionSpec{"--author", "NAME", QT_TRANSLATE_NOOP("Cli", "Only what this person changed.")},
    OptionSpec{"--kind", "KIND",
               QT_TRANSLATE_NOOP("Cli", "Only changes of records of this kind; without REF.")},
    OptionSpec{
        "--origin", "WORD",
        QT_TRANSLATE_NOOP("Cli",
                          "Only changes that came about in this way: edit, import, paste, merge, undo, "
                          "redo, resolve, restore_point or reference.")},
    OptionSpec{
        "--since", "DATE",
        QT_TRANSLATE_NOOP("Cli", "Only changes of this day (in UTC) or later; a month or a year will do.")},
    OptionSpec{"--until", "DATE", QT_TRANSLATE_NOOP("Cli", "Only changes up to and on this day (in UTC).")},
    OptionSpec{"--limit", "N",
               QT_TRANSLATE_NOOP("Cli", "How many at most, the newest ones; all when nothing is said.")},
};

}  // namespace tri::cli
