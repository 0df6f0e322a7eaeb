// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/output.h"

#include <algorithm>

namespace tri::cli {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Problem> usage(const QString &text, const CommandSpec *command)
{
    QString right = command ? usageLine(*command) : u"trilateral-cli COMMAND [FILE] [ARGUMENTS] [--json]"_s;
    return fail(ProblemCode::Usage, text, Cli::tr("Usage: %1").arg(right));
}

const CommandSpec *commandNamed(const QString &name)
{
    for (const CommandSpec &command : commands())
        if (name == QLatin1StringView(command.name))
            return &command;
    return nullptr;
}

/// The names of commands of two words that begin with this one: "plan" gives "plan check", "plan export".
QStringList commandsUnder(const QString &first)
{
    QStringList names;
    for (const CommandSpec &command : commands()) {
        const QString name = QString::fromLatin1(command.name);
        if (name.startsWith(first + u' '))
            names << name;
    }
    return names;
}

/// Takes one more word of the command's name; @p begun holds the first of two. Fails when there is no such command.
Status takeName(Call &call, QString &begun, const QString &word)
{
    const QString name = begun.isEmpty() ? word : begun + u' ' + word;
    call.command = commandNamed(name);
    if (call.command)
        return {};
    if (begun.isEmpty() && !commandsUnder(word).isEmpty()) {
        begun = word;
        return {};
    }
    if (!begun.isEmpty())
        return usage(
            Cli::tr("There is no command “%1”; there are: %2.").arg(name, commandsUnder(begun).join(u", "_s)),
            nullptr);
    return usage(Cli::tr("There is no command “%1”; trilateral-cli --help lists them.").arg(word), nullptr);
}

const OptionSpec *optionNamed(const CommandSpec &command, const QString &name)
{
    for (const OptionSpec &option : command.options)
        if (name == QLatin1StringView(option.name))
            return &option;
    return nullptr;
}

QStringList optionNames(const CommandSpec &command)
{
    QStringList names;
    for (const OptionSpec &option : command.options)
        names << QString::fromLatin1(option.name);
    return names << u"--json"_s << u"--help"_s;
}

/// Checks the number of arguments and what must not be missing.
Status checkComplete(const Call &call)
{
    const CommandSpec &command = *call.command;
    const QStringList wanted = QString::fromLatin1(command.arguments).split(u' ', Qt::SkipEmptyParts);
    const auto needed = std::count_if(wanted.cbegin(), wanted.cend(), [](const QString &word) { return !word.startsWith(u'['); });
    if (call.arguments.size() < needed) {
        QString missing = wanted[call.arguments.size()];
        return usage(Cli::tr("%1 is missing.").arg(missing.remove(u"..."_s)), &command);
    }
    const bool open = !wanted.isEmpty() && wanted.last().endsWith(u"..."_s);
    if (!open && call.arguments.size() > wanted.size())
        return usage(Cli::tr("“%1” is one argument too many.").arg(call.arguments[wanted.size()]), &command);
    for (const OptionSpec &option : command.options)
        if (option.required && !call.has(QString::fromLatin1(option.name)))
            return usage(Cli::tr("The option %1 %2 is missing.")
                             .arg(QString::fromLatin1(option.name), QString::fromLatin1(option.value)),
                         &command);
    return {};
}

Status addOption(Call &call, const QString &name, std::optional<QString> value, const QStringList &words,
                 qsizetype &at)
{
    const OptionSpec *option = optionNamed(*call.command, name);
    if (!option)
        return usage(
            Cli::tr("“%1” knows no option %2; there are: %3.")
                .arg(QString::fromLatin1(call.command->name), name, optionNames(*call.command).join(u", "_s)),
            call.command);
    const bool isSwitch = !*option->value;
    if (isSwitch && value)
        return usage(Cli::tr("The option %1 takes no value.").arg(name), call.command);
    if (call.has(name) && !option->repeated)
        return usage(Cli::tr("The option %1 is given twice.").arg(name), call.command);
    if (!isSwitch && !value) {
        if (at + 1 >= words.size())
            return usage(
                Cli::tr("The option %1 needs a value: %2.").arg(name, QString::fromLatin1(option->value)),
                call.command);
        value = words[++at];
    }
    call.options[name] << value.value_or(QString());
    return {};
}

}  // namespace

const CommandSpec *commandNamed(const QStringList &words)
{
    const CommandSpec *command = commandNamed(words.value(0));
    return command ? command : commandNamed(words.value(0) + u' ' + words.value(1));
}

Result<Call> parseCommandLine(const QStringList &words)
{
    Call call;
    QString begun;
    bool literal = false;
    for (qsizetype at = 0; at < words.size(); ++at) {
        const QString &word = words[at];
        const bool isOption = !literal && word.size() > 1 && word.startsWith(u'-');
        if (!literal && word == u"--") {
            literal = true;
        } else if (isOption && word == u"--json") {
            call.json = true;
        } else if (isOption && (word == u"--help" || word == u"-h")) {
            call.help = true;
        } else if (isOption && !call.command) {
            return usage(Cli::tr("“%1” is no option here; a command comes first.").arg(word), nullptr);
        } else if (isOption) {
            const qsizetype equals = word.startsWith(u"--") ? word.indexOf(u'=') : -1;
            const QString name = equals < 0 ? word : word.left(equals);
            const Status added = addOption(
                call, name, equals < 0 ? std::nullopt : std::optional(word.mid(equals + 1)), words, at);
            if (!added)
                return fail(added.error());
        } else if (!call.command) {
            if (const Status taken = takeName(call, begun, word); !taken)
                return fail(taken.error());
        } else {
            call.arguments << word;
        }
    }
    if (call.help)
        return call;
    if (!call.command && !begun.isEmpty())
        return usage(Cli::tr("“%1” needs a second word: %2.").arg(begun, commandsUnder(begun).join(u", "_s)),
                     nullptr);
    if (!call.command)
        return usage(Cli::tr("A command is missing; trilateral-cli --help lists them."), nullptr);
    if (const Status complete = checkComplete(call); !complete)
        return fail(complete.error());
    return call;
}

QString usageLine(const CommandSpec &command)
{
    QString line = u"trilateral-cli "_s + QString::fromLatin1(command.name);
    if (*command.arguments)
        line += u' ' + QString::fromLatin1(command.arguments);
    for (const OptionSpec &option : command.options) {
        QString form = QString::fromLatin1(option.name);
        if (*option.value)
            form += u' ' + QString::fromLatin1(option.value);
        line += option.required ? u' ' + form : u" ["_s + form + u']';
        if (option.repeated)
            line += u"..."_s;
    }
    return line + u" [--json]"_s;
}

QString helpText(const CommandSpec *command)
{
    if (command) {
        QList<QStringList> options;
        for (const OptionSpec &option : command->options)
            options << QStringList{u"  "_s + QString::fromLatin1(option.name) + u' '
                                       + QString::fromLatin1(option.value),
                                   Cli::tr(option.help)};
        options << QStringList{u"  --json"_s, Cli::tr("Print the result, or the refusal, as JSON.")};
        return usageLine(*command) + u"\n\n"_s + Cli::tr(command->help) + u"\n\n"_s + columns(options);
    }
    QString text =
        Cli::tr("Usage: %1").arg(u"trilateral-cli COMMAND [FILE] [ARGUMENTS] [--json]"_s) + u"\n\n"_s;
    QList<QStringList> rows;
    for (const CommandSpec &one : commands())
        if (!one.isHidden)
            rows << QStringList{u"  "_s + QString::fromLatin1(one.name), Cli::tr(one.help)};
    text += columns(rows) + u'\n';
    text +=
        Cli::tr("REF is a record's id or its own reference; kind:REF where kinds share a reference.") + u'\n';
    text +=
        Cli::tr("COMMAND --help shows the form and the options of a command. --version prints the version.")
        + u'\n';
    text += Cli::tr("--ui-lang LANG says the language of what is printed: ar, zh, en, fr, ru or es; else it "
                    "is that of the computer.")
        + u'\n';
    text +=
        Cli::tr(
            "--unlock-with FILE opens workspaces that are protected: its first line is the passphrase or the "
            "recovery code.")
        + u'\n';
    text += Cli::tr("Exit code: 0 done, 1 refused or errors found, 2 the command line was not understood.")
        + u'\n';
    return text;
}

}  // namespace tri::cli
