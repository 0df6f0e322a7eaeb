// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/completion.h"
#include "app/cli/output.h"

namespace tri::cli {

using namespace Qt::StringLiterals;

namespace {

const QStringList &everywhere()
{
    static const QStringList options{u"--json"_s, u"--help"_s, u"--ui-lang"_s};
    return options;
}

QString nameOf(const CommandSpec &command)
{
    return QString::fromLatin1(command.name);
}

QStringList placesOf(const CommandSpec &command)
{
    return QString::fromLatin1(command.arguments).split(u' ', Qt::SkipEmptyParts);
}

/// The first words of all commands, and for each the second ones where there are such.
QStringList firstWords()
{
    QStringList words;
    for (const CommandSpec *command : listedCommands())
        words << nameOf(*command).section(u' ', 0, 0);
    words.removeDuplicates();
    return words;
}

QList<const CommandSpec *> under(const QString &first)
{
    QList<const CommandSpec *> found;
    for (const CommandSpec *command : listedCommands())
        if (nameOf(*command).startsWith(first + u' '))
            found << command;
    return found;
}

/// In single quotes, as the three shells read them.
QString quoted(const QString &text)
{
    return u'\'' + QString(text).replace(u'\'', u"'\\''"_s) + u'\'';
}

QString made(const QString &shell)
{
    return u"# %1 completion for trilateral-cli, made by “trilateral-cli completion %1”.\n"_s.arg(shell);
}

// ---------------------------------------------------------------------------------------------------------- bash

QString bashOffer(const Offered &offered)
{
    switch (offered.what) {
    case Offered::What::Words: return u"_trilateral_cli_words "_s + quoted(offered.words.join(u' '));
    case Offered::What::Files: return u"_trilateral_cli_files "_s + quoted(offered.endings.join(u'|'));
    case Offered::What::Folders: return u"_trilateral_cli_folders"_s;
    case Offered::What::Nothing: break;
    }
    return u":"_s;
}

/// The lines of one command: its options, those with a value, what stands behind them and in its places.
QString bashCommand(const CommandSpec &command, const CompletionWords &words)
{
    QStringList options;
    QStringList valued;
    QString values;
    for (const OptionSpec &option : command.options) {
        const QString name = QString::fromLatin1(option.name);
        options << name;
        if (!*option.value)
            continue;
        valued << name;
        values += u"                %1) %2; return ;;\n"_s.arg(name, bashOffer(offeredFor(option, words)));
    }
    QString places;
    const QStringList arguments = placesOf(command);
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString at = arguments[i].contains(u"..."_s) ? u"*"_s : QString::number(i);
        places += u"                %1) %2 ;;\n"_s.arg(at, bashOffer(offeredFor(arguments[i], words)));
    }
    QString text = u"        %1)\n"_s.arg(quoted(nameOf(command)));
    text += u"            _trilateral_cli_place %1 %2\n"_s.arg(quoted(valued.join(u' ')),
                                                               quoted((options + everywhere()).join(u' ')));
    if (!values.isEmpty())
        text += u"            case \"$previous\" in\n%1            esac\n"_s.arg(values);
    text += u"            [[ \"$current\" == -* ]] && { _trilateral_cli_words \"$options\"; return; }\n"_s;
    if (!places.isEmpty())
        text += u"            case \"$place\" in\n%1            esac\n"_s.arg(places);
    return text + u"            ;;\n"_s;
}

constexpr QLatin1StringView kBashHelpers(R"(
_trilateral_cli_words() {
    mapfile -t COMPREPLY < <(compgen -W "$1" -- "$current")
}

_trilateral_cli_files() {
    compopt -o filenames 2>/dev/null
    mapfile -t COMPREPLY < <(compgen -d -- "$current")
    local file
    while IFS= read -r file; do
        [[ -z "$1" || "$file" =~ \.($1)$ ]] && [[ ! -d "$file" ]] && COMPREPLY+=("$file")
    done < <(compgen -f -- "$current")
}

_trilateral_cli_folders() {
    compopt -o filenames 2>/dev/null
    mapfile -t COMPREPLY < <(compgen -d -- "$current")
}

# Counts the arguments before the cursor: $1 names the options that take a value, $2 all of them.
_trilateral_cli_place() {
    local at word skip=0
    options="$2"
    place=0
    for ((at = begin; at < COMP_CWORD; at++)); do
        word="${COMP_WORDS[at]}"
        if ((skip)); then
            skip=0
        elif [[ " $1 --ui-lang " == *" $word "* ]]; then
            skip=1
        elif [[ "$word" != -* ]]; then
            ((place++))
        fi
    done
}

_trilateral_cli() {
    local current="${COMP_WORDS[COMP_CWORD]}" previous="${COMP_WORDS[COMP_CWORD - 1]}"
    local command='' at=1 begin=1 options='' place=0
    COMPREPLY=()
    if [[ "$previous" == --ui-lang ]]; then _trilateral_cli_words "$languages"; return; fi
    while ((at < COMP_CWORD)); do
        if [[ "${COMP_WORDS[at]}" == --ui-lang ]]; then
            ((at += 2))
            continue
        fi
        if [[ "${COMP_WORDS[at]}" != -* ]]; then
            command="${command:+$command }${COMP_WORDS[at]}"
            begin=$((at + 1))
            [[ " $groups " == *" $command "* ]] || break
        fi
        ((at++))
    done
    case "$command" in
        '') [[ "$current" == -* ]] && { _trilateral_cli_words '--help --version --ui-lang'; return; }
)");

// ----------------------------------------------------------------------------------------------------------- zsh

/// Text in a description of _arguments, where brackets and colons have a meaning.
QString zshText(const QString &text)
{
    QString out = text.section(u". "_s, 0, 0);
    for (const QChar c : {u'\\', u'[', u']', u':'})
        out.replace(c, u'\\' + QString(c));
    return out;
}

QString zshOffer(const Offered &offered)
{
    switch (offered.what) {
    case Offered::What::Words: return u'(' + offered.words.join(u' ') + u')';
    case Offered::What::Files:
        return offered.endings.isEmpty() ? u"_files"_s
                                         : u"_files -g \"*.(%1)\""_s.arg(offered.endings.join(u'|'));
    case Offered::What::Folders: return u"_files -/"_s;
    case Offered::What::Nothing: break;
    }
    return u" "_s;
}

QString zshCommand(const CommandSpec &command, const CompletionWords &words, const QString &indent)
{
    QStringList lines;
    for (const OptionSpec &option : command.options) {
        QString line = QString::fromLatin1(option.name) + u'[' + zshText(Cli::tr(option.help)) + u']';
        if (option.repeated)
            line.prepend(u'*');
        if (*option.value)
            line += u':' + zshText(QString::fromLatin1(option.value)) + u':'
                + zshOffer(offeredFor(option, words));
        lines << quoted(line);
    }
    lines << quoted(u"--json[%1]"_s.arg(zshText(Cli::tr("Print the result, or the refusal, as JSON."))))
          << u"--help"_s;
    for (const QString &argument : placesOf(command)) {
        const QString name = zshText(QString(argument).remove(u"..."_s).remove(u'[').remove(u']'));
        const QString begin = argument.contains(u"..."_s) ? u"*:"_s
            : argument.startsWith(u'[')                   ? u"::"_s
                                                          : u":"_s;
        lines << quoted(begin + name + u':' + zshOffer(offeredFor(argument, words)));
    }
    return indent + u"_arguments "_s + lines.join(u" \\\n    "_s + indent) + u'\n';
}

// "name:help" lines of an array for _describe.
QString zshList(const QList<QStringList> &rows, const QString &indent)
{
    QString text;
    for (const QStringList &row : rows)
        text += indent + quoted(QString(row[0]).replace(u':', u"\\:"_s) + u':' + row[1]) + u'\n';
    return text;
}

QString helpOf(const CommandSpec &command)
{
    return Cli::tr(command.help);
}

QString zshGroup(const QString &first, const CompletionWords &words)
{
    QList<QStringList> rows;
    QString cases;
    for (const CommandSpec *command : under(first)) {
        const QString second = nameOf(*command).section(u' ', 1);
        rows << QStringList{second, helpOf(*command)};
        cases += u"                        %1)\n"_s.arg(second)
            + zshCommand(*command, words, QString(28, u' ')) + u"                            ;;\n"_s;
    }
    return u"                    _arguments -C '1: :->second' '*:: :->rest'\n"
           "                    if [[ $state == second ]]; then\n"
           "                        local -a seconds=(\n%1                        )\n"
           "                        _describe command seconds\n"
           "                    else\n"
           "                        case $words[1] in\n%2                        esac\n"
           "                    fi\n"_s.arg(zshList(rows, QString(28, u' ')), cases);
}

// ---------------------------------------------------------------------------------------------------------- fish

QString fishQuoted(const QString &text)
{
    return u'\'' + QString(text).replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s) + u'\'';
}

QString fishOffer(const Offered &offered)
{
    switch (offered.what) {
    case Offered::What::Words: return u" -x -a "_s + fishQuoted(offered.words.join(u' '));
    case Offered::What::Files: return u" -r -F"_s;
    case Offered::What::Folders: return u" -x -a '(__fish_complete_directories)'"_s;
    case Offered::What::Nothing: break;
    }
    return u" -x"_s;
}

QString fishCommand(const CommandSpec &command, const CompletionWords &words)
{
    const QString begin =
        u"complete -c trilateral-cli -n "_s + fishQuoted(u"__trilateral_cli_is "_s + nameOf(command));
    QString text;
    for (const OptionSpec &option : command.options) {
        const QString name = QString::fromLatin1(option.name);
        text += begin + (name.startsWith(u"--") ? u" -l "_s + name.mid(2) : u" -s "_s + name.mid(1));
        if (*option.value)
            text += fishOffer(offeredFor(option, words));
        text += u" -d "_s + fishQuoted(Cli::tr(option.help)) + u'\n';
    }
    for (const QString &argument : placesOf(command)) {
        const Offered offered = offeredFor(argument, words);
        if (offered.what == Offered::What::Files)
            text += begin + u" -F\n"_s;
        else if (offered.what == Offered::What::Words)
            text += begin + u" -f -a "_s + fishQuoted(offered.words.join(u' ')) + u'\n';
        else if (offered.what == Offered::What::Folders)
            text += begin + u" -f -a '(__fish_complete_directories)'\n"_s;
    }
    return text;
}

constexpr QLatin1StringView kFishHelpers(R"(
# The words of the command before the cursor, without options.
function __trilateral_cli_words
    set -l skip 0
    for word in (commandline -opc)[2..-1]
        if test $skip = 1
            set skip 0
        else if test "$word" = --ui-lang
            set skip 1
        else if not string match -q -- '-*' $word
            echo -- $word
        end
    end
end

function __trilateral_cli_is
    set -l words (__trilateral_cli_words)
    test (count $words) -ge (count $argv); and test "$words[1..$(count $argv)]" = "$argv"
end

function __trilateral_cli_begins
    set -l words (__trilateral_cli_words)
    test (count $words) -eq (count $argv); and test "$words" = "$argv"
end

complete -c trilateral-cli -f
)");

}  // namespace

QString bashCompletion(const CompletionWords &words)
{
    QStringList groups;
    QString cases;
    for (const QString &first : firstWords()) {
        const QList<const CommandSpec *> seconds = under(first);
        if (seconds.isEmpty())
            continue;
        groups << first;
        QStringList names;
        for (const CommandSpec *command : seconds)
            names << nameOf(*command).section(u' ', 1);
        cases += u"        %1) _trilateral_cli_words %2 ;;\n"_s.arg(quoted(first), quoted(names.join(u' ')));
    }
    QString helpers = QString(kBashHelpers);
    helpers.replace(u"$groups"_s, groups.join(u' ')).replace(u"$languages"_s, words.languages.join(u' '));
    QString text = made(u"bash"_s) + helpers;
    text += u"            _trilateral_cli_words %1 ;;\n"_s.arg(quoted(firstWords().join(u' '))) + cases;
    for (const CommandSpec *command : listedCommands())
        text += bashCommand(*command, words);
    return text + u"    esac\n}\n\ncomplete -F _trilateral_cli trilateral-cli\n"_s;
}

QString zshCompletion(const CompletionWords &words)
{
    QList<QStringList> rows;
    QString cases;
    for (const QString &first : firstWords()) {
        const bool isGroup = !under(first).isEmpty();
        QString help;
        for (const CommandSpec *command : listedCommands())
            if (nameOf(*command) == first)
                help = helpOf(*command);
        rows << QStringList{first, isGroup ? u"…"_s : help};
        cases += u"                %1)\n"_s.arg(first);
        if (isGroup)
            cases += zshGroup(first, words);
        for (const CommandSpec *command : listedCommands())
            if (nameOf(*command) == first)
                cases += zshCommand(*command, words, QString(20, u' '));
        cases += u"                    ;;\n"_s;
    }
    return u"#compdef trilateral-cli\n"_s + made(u"zsh"_s)
        + u"\n_trilateral-cli() {\n"
          "    local curcontext=\"$curcontext\" state\n"
          "    local -a words_of_state\n"
          "    _arguments -C '--ui-lang[language of what is printed]:language:(%1)' --version --help \\\n"
          "        '1: :->command' '*:: :->arguments'\n"
          "    case $state in\n"
          "        command)\n"
          "            local -a commands=(\n%2            )\n"
          "            _describe command commands\n"
          "            ;;\n"
          "        arguments)\n"
          "            case $words[1] in\n%3            esac\n"
          "            ;;\n"
          "    esac\n"
          "}\n\n"
          "_trilateral-cli \"$@\"\n"_s.arg(words.languages.join(u' '), zshList(rows, QString(16, u' ')),
                                           cases);
}

QString fishCompletion(const CompletionWords &words)
{
    QString text = made(u"fish"_s) + QString(kFishHelpers);
    text += u"complete -c trilateral-cli -l ui-lang -x -a %1\n"_s.arg(fishQuoted(words.languages.join(u' ')));
    text += u"complete -c trilateral-cli -l json\ncomplete -c trilateral-cli -l help\n"_s;
    for (const QString &first : firstWords()) {
        QString help;
        for (const CommandSpec *command : listedCommands())
            if (nameOf(*command) == first)
                help = helpOf(*command);
        text += u"complete -c trilateral-cli -n __trilateral_cli_begins -a "_s + first;
        text += help.isEmpty() ? u"\n"_s : u" -d "_s + fishQuoted(help) + u'\n';
        for (const CommandSpec *command : under(first))
            text += u"complete -c trilateral-cli -n %1 -a %2 -d %3\n"_s.arg(
                fishQuoted(u"__trilateral_cli_begins "_s + first), nameOf(*command).section(u' ', 1),
                fishQuoted(helpOf(*command)));
    }
    for (const CommandSpec *command : listedCommands())
        text += fishCommand(*command, words);
    return text;
}

}  // namespace tri::cli
