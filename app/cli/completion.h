// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

#include <QStringList>

namespace tri::cli {

/// What a shell may offer in one place of a command line.
struct Offered {
    enum class What { Nothing, Words, Files, Folders };
    What what = What::Nothing;
    QStringList words;    ///< of What::Words
    QStringList endings;  ///< of What::Files: without a dot; none = any file
};

/// What the lists of words are made of beside the command table.
struct CompletionWords {
    QStringList kinds;
    QStringList recipes;
    QStringList languages;
};

/// Shells in which the command line can be completed: bash, zsh, fish.
[[nodiscard]] QStringList completionShells();
/// What stands for a value in the table, such as "office|shared", "KIND" or "OUT.{svg,pdf}", as a shell offers it.
[[nodiscard]] Offered offeredFor(const OptionSpec &option, const CompletionWords &words);
[[nodiscard]] Offered offeredFor(const QString &argument, const CompletionWords &words);
/// Commands that are listed, in the order of the table.
[[nodiscard]] QList<const CommandSpec *> listedCommands();

/// The script for one shell.
[[nodiscard]] QString bashCompletion(const CompletionWords &words);
[[nodiscard]] QString zshCompletion(const CompletionWords &words);
[[nodiscard]] QString fishCompletion(const CompletionWords &words);

}  // namespace tri::cli
