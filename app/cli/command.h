// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QStringList>

#include <optional>
#include <span>

namespace tri::cli {

class Session;

struct OptionSpec {
    const char *name;        ///< "--where", "-o"
    const char *value = "";  ///< "FIELD=VALUE"; "" = a switch
    const char *help = "";   ///< context "Cli"
    bool required = false;
    bool repeated = false;
};

struct CommandSpec;

/// A command line that was understood.
struct Call {
    const CommandSpec *command = nullptr;
    QStringList arguments;
    QMap<QString, QStringList> options;
    bool json = false;
    bool help = false;

    [[nodiscard]] bool has(const QString &option) const { return options.contains(option); }
    [[nodiscard]] QString value(const QString &option, const QString &otherwise = {}) const
    {
        const QStringList given = options.value(option);
        return given.isEmpty() ? otherwise : given.last();
    }
};

/// What a command has to say: the same for people (text, lines of findings) and programs (data, findings).
struct Outcome {
    QString text;
    QJsonObject data;
    QJsonArray findings;
    QStringList findingLines;
    QStringList warnings;            ///< what does not stand in the way; on stderr, with --json too
    std::optional<Problem> problem;  ///< refused, or errors found: exit code 1, and 2 for ProblemCode::Usage

    static Outcome refused(Problem why)
    {
        Outcome out;
        out.problem = std::move(why);
        return out;
    }
};

/// Whether a command lays out pages: only then are the window system's libraries started, which know the fonts.
enum class Pages { Never, ToFile, Always };

struct CommandSpec {
    const char *name;       ///< one word, or two: "plan check"
    const char *arguments;  ///< "FILE KIND [REF]"; the last may end in "..." and then takes one or more
    std::span<const OptionSpec> options;
    const char *help;  ///< context "Cli"
    Outcome (*run)(Session &session, const Call &call);
    Pages pages = Pages::Never;  ///< ToFile = with -o
    bool isHidden = false;       ///< for other programs: not in the list of commands
};

/// All commands, in the order of the help page.
[[nodiscard]] std::span<const CommandSpec> commands();

/// By its first word, or its first two; nullptr when there is none of that name.
[[nodiscard]] const CommandSpec *commandNamed(const QStringList &words);
/// Fails with ProblemCode::Usage; the text names what was wrong and the right form.
[[nodiscard]] Result<Call> parseCommandLine(const QStringList &words);
[[nodiscard]] QString usageLine(const CommandSpec &command);
[[nodiscard]] QString helpText(const CommandSpec *command);  ///< nullptr = all commands

}  // namespace tri::cli
