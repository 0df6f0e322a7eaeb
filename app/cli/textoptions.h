// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Options of the commands for translators' files.

#include "app/cli/exchangeoptions.h"

namespace tri::cli {

inline constexpr OptionSpec kTextsKind{"--kind", "KIND",
                                       QT_TRANSLATE_NOOP("Cli", "Only texts of records of this kind.")};
inline constexpr OptionSpec kTextsScope{
    "--scope", "SCOPE",
    QT_TRANSLATE_NOOP("Cli",
                      "Only texts of a part of the workspace: whole, theme:REF, meeting:REF, agency:REF, "
                      "state:REF or records:REF,REF.")};
inline constexpr OptionSpec kBuiltIn{
    "--built-in", "", QT_TRANSLATE_NOOP("Cli", "Also texts of the records that every workspace comes with.")};
inline constexpr std::array kTextsExport{
    OptionSpec{"--to", "LANG",
               QT_TRANSLATE_NOOP("Cli", "The language to translate into: ar, zh, en, fr, ru or es."), true},
    OptionSpec{"-o", "OUT.{xlf,xlsx}",
               QT_TRANSLATE_NOOP("Cli", "The file to write; its ending names the format."), true},
    kTextsKind,
    kFilter,
    kMine,
    kTextsScope,
    OptionSpec{
        "--only", "missing|stale|open|all",
        QT_TRANSLATE_NOOP("Cli",
                          "Texts without a translation, those whose original changed after it, both, or "
                          "all; open (both) when nothing is said.")},
    OptionSpec{"--handling", "LEVEL",
               QT_TRANSLATE_NOOP("Cli",
                                 "The narrowest circle whose texts go along: public, shared, internal or "
                                 "sensitive; shared when nothing is said.")},
    kBuiltIn,
    OptionSpec{"--lang", "en",
               QT_TRANSLATE_NOOP("Cli", "Language of headings and remarks: ar, zh, en, fr, ru or es.")},
};
inline constexpr std::array kTextsImport{
    kDryRun,
    OptionSpec{"--to", "LANG",
               QT_TRANSLATE_NOOP("Cli", "The language that is expected; another one is refused.")},
    OptionSpec{
        "--take-older", "",
        QT_TRANSLATE_NOOP("Cli",
                          "Also translations of originals that changed since the file was sent, and over "
                          "what was translated here meanwhile.")},
    OptionSpec{
        "--take-doubtful", "",
        QT_TRANSLATE_NOOP("Cli",
                          "Also translations that seem to be in another language or are the same as the "
                          "original.")},
};
inline constexpr std::array kTextsCoverage{
    kTextsKind,
    kFilter,
    kMine,
    kTextsScope,
};

}  // namespace tri::cli
