// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Options of the commands that exchange with other copies.

#include "app/cli/command.h"
#include "app/cli/paperoptions.h"

#include <QtGlobal>

#include <array>

namespace tri::cli {

inline constexpr OptionSpec kFilter{
    "--filter", "WORDS",
    QT_TRANSLATE_NOOP(
        "Cli",
        "Only records that meet a filter in words, as the lists of the desk take it: \"Status is "
        "Planned, Delayed and Due before today\".")};
inline constexpr OptionSpec kMine{
    "--mine", "REF",
    QT_TRANSLATE_NOOP("Cli", "An organisation or person that “my organization” in a filter stands for."),
    false, true};
inline constexpr OptionSpec kPassphraseFile{
    "--passphrase-file", "FILE",
    QT_TRANSLATE_NOOP("Cli", "A file whose first line is the passphrase that the package is sealed with.")};
inline constexpr std::array kLock{
    OptionSpec{"--passphrase-file", "F",
               QT_TRANSLATE_NOOP(
                   "Cli", "A file whose first line is the new passphrase, of twelve letters at least."),
               true},
};
inline constexpr std::array kSecrets{
    OptionSpec{"--passphrase-file", "F",
               QT_TRANSLATE_NOOP(
                   "Cli", "A file whose first line is the new passphrase, of twelve letters at least.")},
    OptionSpec{
        "--recovery-code", "",
        QT_TRANSLATE_NOOP("Cli", "Make another recovery code and print it; the old one opens nothing then.")},
};
inline constexpr std::array kPackage{
    OptionSpec{"--scope", "SCOPE",
               QT_TRANSLATE_NOOP("Cli",
                                 "What it is about: whole, theme:REF, meeting:REF, agency:REF, state:REF or "
                                 "records:REF,REF."),
               true},
    OptionSpec{"-o", "OUT.tripack", QT_TRANSLATE_NOOP("Cli", "The file to write."), true},
    OptionSpec{"--to", "NAME",
               QT_TRANSLATE_NOOP("Cli", "Seal it so that only this name of the key book can open it."), false,
               true},
    kPassphraseFile,
    OptionSpec{"--handling", "LEVEL",
               QT_TRANSLATE_NOOP("Cli",
                                 "The narrowest circle whose records go along: public, shared, internal or "
                                 "sensitive; shared when nothing is said.")},
    OptionSpec{
        "--with-past", "",
        QT_TRANSLATE_NOOP("Cli",
                          "Also records that were for a narrower circle once: a package holds the whole "
                          "past of its records.")},
    OptionSpec{"--purpose", "TEXT",
               QT_TRANSLATE_NOOP("Cli", "What it is for, one line for those who receive it.")},
    OptionSpec{"--answer-by", "DATE",
               QT_TRANSLATE_NOOP("Cli", "Ask for the lines back, brought up to date, until this day.")},
    OptionSpec{
        "--for", "COPY",
        QT_TRANSLATE_NOOP("Cli",
                          "Leave out what this copy told that it has; of whole packages for the narrowest "
                          "circle.")},
    kDryRun,
};
inline constexpr std::array kReceive{
    kDryRun,
    OptionSpec{"--apply", "", QT_TRANSLATE_NOOP("Cli", "Take it, as one step, after a verified backup.")},
    kPassphraseFile,
    OptionSpec{
        "--unverified", "",
        QT_TRANSLATE_NOOP("Cli", "Take it though nobody signed it, or with a key that nobody compared.")},
    OptionSpec{
        "--refuse", "REF|REF.FIELD",
        QT_TRANSLATE_NOOP("Cli",
                          "Keep this record, or this field of it, as it is here; the other version stays in "
                          "the history."),
        false, true},
    OptionSpec{"--refuse-deletions", "",
               QT_TRANSLATE_NOOP("Cli", "Keep all records that the package deletes.")},
    OptionSpec{"--take-outside", "",
               QT_TRANSLATE_NOOP("Cli", "Take also what the sender was not asked for.")},
    OptionSpec{
        "--deletes", "N",
        QT_TRANSLATE_NOOP("Cli", "How many records it deletes, where they are many: so that it is meant.")},
};
inline constexpr std::array kConflicts{
    OptionSpec{
        "--resolve", "REF.FIELD=WORD",
        QT_TRANSLATE_NOOP(
            "Cli",
            "Decide: mine, theirs, theirs:NAME, both, combined, or a value; a value that is one of these "
            "words stands behind a second “=”. Of a record that was deleted: REF=keep or REF=delete. "
            "All are one change."),
        false, true},
    OptionSpec{"--assign", "REF.FIELD=WHO",
               QT_TRANSLATE_NOOP(
                   "Cli",
                   "Ask a person, an organisation, a body, an entity or a State to decide; nobody when "
                   "nothing follows the “=”."),
               false, true},
    OptionSpec{"--by", "DATE", QT_TRANSLATE_NOOP("Cli", "With --assign: until when.")},
    OptionSpec{"--lang", "en",
               QT_TRANSLATE_NOOP("Cli", "Language of a value in a text: ar, zh, en, fr, ru or es.")},
};
inline constexpr std::array kHubInit{
    OptionSpec{"--member", "ROLE",
               QT_TRANSLATE_NOOP("Cli", "A role of the server that pushes and pulls from now on."), false,
               true},
    OptionSpec{"--scope", "SCOPE",
               QT_TRANSLATE_NOOP(
                   "Cli",
                   "Which part of the workspace these members read: theme:REF, meeting:REF, agency:REF, "
                   "state:REF or records:REF,REF. All of it when nothing is said.")},
    OptionSpec{"--of", "FILE",
               QT_TRANSLATE_NOOP("Cli",
                                 "A workspace that has the records of --scope, or of the scopes of those who "
                                 "are members already.")},
    OptionSpec{"--remove", "ROLE",
               QT_TRANSLATE_NOOP("Cli", "A member that takes part no longer; what it wrote stays."), false,
               true},
    OptionSpec{"--hand-over", "COPY=ROLE",
               QT_TRANSLATE_NOOP("Cli", "Another member goes on with a copy of the workspace."), false, true},
};
inline constexpr OptionSpec kJoin{
    "--join", "",
    QT_TRANSLATE_NOOP(
        "Cli", "Do it though this copy and the hub have no change in common: two workspaces become one.")};
inline constexpr std::array kHubPush{
    kJoin,
};
inline constexpr std::array kHubPull{
    kDryRun,
    kJoin,
    OptionSpec{
        "--deletes", "N",
        QT_TRANSLATE_NOOP("Cli", "How many records it deletes, where they are many: so that it is meant.")},
};
inline constexpr std::array kFolderSync{
    OptionSpec{
        "--begin", "",
        QT_TRANSLATE_NOOP(
            "Cli", "Make it a shared folder, or take part in it anew: what it lacks is written again.")},
    kDryRun,
    OptionSpec{
        "--apply", "",
        QT_TRANSLATE_NOOP(
            "Cli", "Take what is new and write what the folder lacks. Without it nothing is changed.")},
    OptionSpec{"--unverified", "",
               QT_TRANSLATE_NOOP(
                   "Cli", "Take files too that nobody signed, or somebody whose key you have not entered.")},
    OptionSpec{"--passphrase-file", "F",
               QT_TRANSLATE_NOOP("Cli",
                                 "A text file with the passphrase of the folder. With --begin, the folder is "
                                 "locked with it from the start.")},
    OptionSpec{"--deletes", "N",
               QT_TRANSLATE_NOOP("Cli",
                                 "With --apply, where very many records would be deleted: how many, as the "
                                 "proposal says it.")},
};
inline constexpr std::array kReadingCopy{
    OptionSpec{
        "--scope", "SCOPE",
        QT_TRANSLATE_NOOP(
            "Cli", "Of what: whole, theme:REF, meeting:REF, agency:REF, state:REF or records:REF,REF."),
        true},
    OptionSpec{"--handling", "LEVEL",
               QT_TRANSLATE_NOOP("Cli",
                                 "The narrowest circle whose records are in it: public, shared, internal or "
                                 "sensitive; shared when nothing is said.")},
    OptionSpec{"--lang", "en", QT_TRANSLATE_NOOP("Cli", "Language of the copy: ar, zh, en, fr, ru or es.")},
    OptionSpec{"-o", "OUT.html", QT_TRANSLATE_NOOP("Cli", "The file to write."), true},
};

}  // namespace tri::cli
