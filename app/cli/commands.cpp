// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/exchangeoptions.h"
#include "app/cli/handlers.h"
#include "app/cli/listoptions.h"
#include "app/cli/paperoptions.h"
#include "app/cli/textoptions.h"
#include "app/cli/trustoptions.h"

#include <QtGlobal>

#include <array>

namespace tri::cli {

namespace {

constexpr std::array kNew{
    OptionSpec{"--sample", "", QT_TRANSLATE_NOOP("Cli", "Fill it with the sample data.")},
};
constexpr std::array kImport{
    OptionSpec{"--kind", "KIND", QT_TRANSLATE_NOOP("Cli", "Which records the lines of the file are."), true},
    kDryRun,
    OptionSpec{"--sheet", "NAME",
               QT_TRANSLATE_NOOP("Cli", "The sheet of a workbook; the first one when nothing is said.")},
    OptionSpec{"--separator", "X",
               QT_TRANSLATE_NOOP(
                   "Cli",
                   "What divides the cells of a CSV file: comma, semicolon, tab or bar; found from its "
                   "first lines when nothing is said.")},
    OptionSpec{"--encoding", "NAME",
               QT_TRANSLATE_NOOP("Cli",
                                 "Encoding of a CSV file that is not Unicode: windows-1252, windows-1250, "
                                 "windows-1251, windows-1256 or gb18030.")},
    OptionSpec{"--mapping", "NAME",
               QT_TRANSLATE_NOOP("Cli",
                                 "How the columns are read: a sheet mapping by name. One with the same "
                                 "headings is used when nothing is said.")},
    OptionSpec{"--key", "COLUMN",
               QT_TRANSLATE_NOOP(
                   "Cli", "The column that tells which record a line stands for, beside id and reference.")},
    OptionSpec{
        "--keep", "",
        QT_TRANSLATE_NOOP("Cli", "Keep columns that no field is called by in the note of the record.")},
    OptionSpec{"--alike", "HOW",
               QT_TRANSLATE_NOOP("Cli",
                                 "What becomes of lines that look like a record that is here: update, new or "
                                 "leave_out. They are new, with a warning, when nothing is said.")},
};
constexpr std::array kExport{
    OptionSpec{"-o", "OUT.{csv,xlsx,json,ics}",
               QT_TRANSLATE_NOOP("Cli", "The file to write; its ending names the format."), true},
    OptionSpec{"--view", "NAME",
               QT_TRANSLATE_NOOP("Cli",
                                 "Only the records of a kept view, in its order; NAME is its title in any "
                                 "language, or its id. All fields are written.")},
    OptionSpec{"--handling", "LEVEL",
               QT_TRANSLATE_NOOP(
                   "Cli",
                   "The narrowest circle whose records are written: public, shared, internal or sensitive. "
                   "Public and shared files hold no experience without consent. When nothing is said, "
                   "calendar files "
                   "hold nothing above shared, other files everything.")},
    kFilter,
    kMine,
};
constexpr std::array kAttach{
    OptionSpec{"--language", "en",
               QT_TRANSLATE_NOOP("Cli", "The language the files are written in, as a key of the field.")},
};
constexpr std::array kExtract{
    OptionSpec{"-o", "OUT", QT_TRANSLATE_NOOP("Cli", "The file to write."), true},
};
constexpr std::array kPlanCheck{
    OptionSpec{"-o", "OUT.{pdf,docx,odt,html,txt,md}",
               QT_TRANSLATE_NOOP("Cli", "Also write the list as a paper; its ending names the format.")},
};
constexpr std::array kPlanCompare{
    OptionSpec{"--from", "MOMENT",
               QT_TRANSLATE_NOOP("Cli", "v2, a date, the reference of a meeting, or now."), true},
    OptionSpec{"--to", "MOMENT", QT_TRANSLATE_NOOP("Cli", "Likewise; now when nothing is said.")},
    OptionSpec{"-o", "OUT.{pdf,docx,odt,html,txt,md}",
               QT_TRANSLATE_NOOP("Cli", "Also write the list as a paper; its ending names the format.")},
};
constexpr std::array kTimeline{
    OptionSpec{"-o", "OUT.{svg,pdf}",
               QT_TRANSLATE_NOOP("Cli", "The file to write; its ending names the format.")},
    OptionSpec{
        "--from", "DATE",
        QT_TRANSLATE_NOOP(
            "Cli", "Where the time begins; a month or a year will do. As the plan when nothing is said.")},
    OptionSpec{"--to", "DATE", QT_TRANSLATE_NOOP("Cli", "Where the time ends.")},
    OptionSpec{"--paper", "a4|a3",
               QT_TRANSLATE_NOOP("Cli", "The paper, landscape; a4 when nothing is said.")},
    kCopy,
    OptionSpec{"--lang", "en",
               QT_TRANSLATE_NOOP("Cli", "Language of the timeline: ar, zh, en, fr, ru or es.")},
};

constexpr std::array kPolicy{
    OptionSpec{"--keys", "", QT_TRANSLATE_NOOP("Cli", "Print what may stand in a policy.")},
};
constexpr std::array kMerge{
    kDryRun,
};
constexpr std::array kFormExport{
    OptionSpec{"-o", "OUT.{docx,csv}",
               QT_TRANSLATE_NOOP("Cli", "The file to write; its ending names the format."), true},
    OptionSpec{"--kind", "KIND",
               QT_TRANSLATE_NOOP("Cli", "Write an empty form for a new record of this kind.")},
    OptionSpec{
        "--lang", "en",
        QT_TRANSLATE_NOOP(
            "Cli",
            "Language of the form and of the texts that are written in it: ar, zh, en, fr, ru or es.")},
};
constexpr std::array kFormImport{
    kDryRun,
};
constexpr std::array kPlanExport{
    OptionSpec{"-o", "OUT.xlsx", QT_TRANSLATE_NOOP("Cli", "The workbook to write."), true},
    OptionSpec{"--lang", "en",
               QT_TRANSLATE_NOOP(
                   "Cli", "Language of headings, names and words to choose from: ar, zh, en, fr, ru or es.")},
    OptionSpec{"--for-others", "",
               QT_TRANSLATE_NOOP(
                   "Cli", "A copy for people outside our office, without what is internal or sensitive.")},
};
constexpr std::array kPlanImport{
    OptionSpec{"--plan", "PLAN",
               QT_TRANSLATE_NOOP(
                   "Cli", "The work plan that takes it in; needed where the file is no workbook of a plan.")},
    OptionSpec{"--mapping", "NAME",
               QT_TRANSLATE_NOOP(
                   "Cli",
                   "The sheet mapping by which a sheet of another form is read; found from its headings when "
                   "nothing is said.")},
    kDryRun,
};

constexpr std::array kCommands{
    CommandSpec{"new", "FILE", kNew,
                QT_TRANSLATE_NOOP("Cli", "Make a workspace; an existing file is never replaced."), newFile},
    CommandSpec{"info", "FILE", {}, QT_TRANSLATE_NOOP("Cli", "Print what a workspace holds."), info},
    CommandSpec{"kinds",
                "",
                {},
                QT_TRANSLATE_NOOP("Cli", "Print the record kinds; with --json their fields too."),
                kinds},
    CommandSpec{"list", "FILE KIND", kList, QT_TRANSLATE_NOOP("Cli", "Print the records of a kind."), list},
    CommandSpec{
        "show", "FILE REF", {}, QT_TRANSLATE_NOOP("Cli", "Print one record with all its fields."), show},
    CommandSpec{"search", "FILE WORDS...", kSearch,
                QT_TRANSLATE_NOOP("Cli", "Print the records that hold all the words."), search},
    CommandSpec{
        "history", "FILE [REF]", kHistory,
        QT_TRANSLATE_NOOP("Cli", "Print who changed what, newest first; of one record field by field."),
        history},
    CommandSpec{
        "import", "FILE DATA.{csv,xlsx,ods,ics}", kImport,
        QT_TRANSLATE_NOOP(
            "Cli",
            "Read records from a CSV file, a workbook or a calendar file as one change; with any error "
            "nothing is changed."),
        importFile},
    CommandSpec{
        "export", "FILE KIND", kExport,
        QT_TRANSLATE_NOOP(
            "Cli",
            "Write the records of a kind as CSV, Excel workbook or JSON, or meetings as a calendar file."),
        exportFile},
    CommandSpec{"attach", "FILE REF DATA...", kAttach,
                QT_TRANSLATE_NOOP("Cli", "Keep copies of files with a record, as one change."), attach},
    CommandSpec{"files",
                "FILE [REF]",
                {},
                QT_TRANSLATE_NOOP("Cli", "Print the files that go with a record, or all that records hold."),
                files},
    CommandSpec{
        "extract", "FILE REF", kExtract,
        QT_TRANSLATE_NOOP("Cli", "Write the file that a record holds, or the only one attached to it."),
        extract},
    CommandSpec{"brief", "FILE", kBrief,
                QT_TRANSLATE_NOOP("Cli", "Make a meeting brief; the ending of the file names its format."),
                brief, Pages::Always},
    CommandSpec{
        "minutes", "FILE", kMinutes,
        QT_TRANSLATE_NOOP(
            "Cli", "Make the minutes of a meeting, of a series or on a theme; the ending names the format."),
        minutes, Pages::Always},
    CommandSpec{
        "recipes",
        "FILE",
        {},
        QT_TRANSLATE_NOOP("Cli", "Print which papers can be made, and of what; with --json their parts too."),
        recipes},
    CommandSpec{
        "pack", "FILE", kPack,
        QT_TRANSLATE_NOOP("Cli", "Make one PDF file of a meeting's brief and the files that go with it."),
        pack, Pages::Always},
    CommandSpec{
        "batch",
        "FILE LIST.txt",
        {},
        QT_TRANSLATE_NOOP("Cli",
                          "Make all papers that a text file lists: on each line a call such as “brief "
                          "--recipe agenda --meeting REF -o OUT.pdf”, without the workspace."),
        batch,
        Pages::Always},
    CommandSpec{
        "issue", "FILE", kIssue,
        QT_TRANSLATE_NOOP(
            "Cli",
            "Keep a paper as it is now, numbered, as the next draft or released, and note who gets it."),
        issue, Pages::Always},
    CommandSpec{
        "issued", "FILE [REF]", kIssued,
        QT_TRANSLATE_NOOP("Cli",
                          "Print what was issued, of a brief or a meeting if one is named, to whom it "
                          "went, and what of it is missing in this copy."),
        issued},
    CommandSpec{
        "reprint", "FILE NUMBER", kReprint,
        QT_TRANSLATE_NOOP("Cli", "Write the kept pages of an issued paper, byte for byte as they were kept."),
        reprint},
    CommandSpec{
        "answers", "FILE DATA.txt", kAnswers,
        QT_TRANSLATE_NOOP("Cli",
                          "Take in what was decided in a meeting, typed back behind the codes of a printed "
                          "paper, as outcomes: “K7Q3P A: The ILO circulates the list”, one a line."),
        answers},
    CommandSpec{"draft", "FILE", kDraft,
                QT_TRANSLATE_NOOP("Cli",
                                  "Begin the brief of the next meeting of a series with what that of the "
                                  "last one had, as one step."),
                draftNext},
    CommandSpec{"priorities", "FILE", kPriorities,
                QT_TRANSLATE_NOOP("Cli", "Print how far the three sides agree on each priority, and why."),
                priorities, Pages::ToFile},
    CommandSpec{"evidence", "FILE REF", kEvidence,
                QT_TRANSLATE_NOOP(
                    "Cli",
                    "Print what an experience, document, lesson, recommendation or follow-up rests on and "
                    "leads to, and what is missing there."),
                evidence, Pages::ToFile},
    CommandSpec{"related", "FILE RECOMMENDATION", kRelated,
                QT_TRANSLATE_NOOP(
                    "Cli",
                    "Print the earlier recommendations that likely carry the same idea, best first, with "
                    "the words that match."),
                related},
    CommandSpec{"experiences", "FILE [REF]", kExperiences,
                QT_TRANSLATE_NOOP(
                    "Cli",
                    "Print what experiences, or one of them, still need before they are shown to others: "
                    "readers, grade with reasons, what a speaker misses, age and consent."),
                experiences},
    CommandSpec{
        "coverage", "FILE", kCoverage,
        QT_TRANSLATE_NOOP(
            "Cli",
            "Print what recommendations were taken up, each record counted once, and for which nothing "
            "is entered yet."),
        coverage, Pages::ToFile},
    CommandSpec{"requests", "FILE", kRequests,
                QT_TRANSLATE_NOOP(
                    "Cli",
                    "Print how much notice requests for expertise give, how long answers take, and how many "
                    "each agency was asked."),
                requests, Pages::ToFile},
    CommandSpec{
        "matrix", "FILE", kMatrix,
        QT_TRANSLATE_NOOP(
            "Cli",
            "Print who follows up which recommendation and how, or write it as workbook, Word document or "
            "PDF."),
        matrix, Pages::ToFile},
    CommandSpec{
        "profile", "FILE REF", kProfile,
        QT_TRANSLATE_NOOP("Cli",
                          "Make the profile of a State, organization, entity, theme or body as PDF or plain "
                          "text: everything of it on a page."),
        profile, Pages::Always},
    CommandSpec{
        "agenda", "FILE", kAgenda,
        QT_TRANSLATE_NOOP(
            "Cli", "Print the agenda of a meeting with its times and positions, or propose items for it."),
        agenda},
    CommandSpec{
        "key new",
        "NAME",
        {},
        QT_TRANSLATE_NOOP("Cli",
                          "Make the key of this office, under the name that others know it by; with it "
                          "packages are signed, and opened that are sealed for it."),
        keyNew},
    CommandSpec{"key list",
                "",
                {},
                QT_TRANSLATE_NOOP("Cli", "Print your key and those of others, with the words to read aloud."),
                keyList},
    CommandSpec{"key trust",
                "NAME KEY",
                {},
                QT_TRANSLATE_NOOP("Cli", "Enter the key of somebody else, as they sent it."),
                keyTrust},
    CommandSpec{
        "key forget",
        "NAME",
        {},
        QT_TRANSLATE_NOOP("Cli", "Forget the key of somebody else, so that a new one can be entered."),
        keyForget},
    CommandSpec{"lock", "FILE", kLock,
                QT_TRANSLATE_NOOP(
                    "Cli", "Protect a workspace and its backups by a passphrase; prints a recovery code."),
                lockWorkspace},
    CommandSpec{
        "unlock",
        "FILE",
        {},
        QT_TRANSLATE_NOOP("Cli", "Take the protection off a workspace; --unlock-with names the passphrase."),
        unlockWorkspace},
    CommandSpec{"passphrase", "FILE", kSecrets,
                QT_TRANSLATE_NOOP("Cli", "Give a protected workspace another passphrase or recovery code."),
                changeSecrets},
    CommandSpec{
        "package", "FILE", kPackage,
        QT_TRANSLATE_NOOP("Cli",
                          "Make a package of a part of the workspace for others, after showing what goes "
                          "along and what stays."),
        package},
    CommandSpec{
        "receive", "FILE PACKAGE", kReceive,
        QT_TRANSLATE_NOOP("Cli",
                          "Show what a package would change, record by record, and take it with --apply; "
                          "the same package twice changes nothing."),
        receive},
    CommandSpec{
        "rounds",
        "FILE",
        {},
        QT_TRANSLATE_NOOP("Cli",
                          "Print what was sent to whom, what is expected back, and what other copies have "
                          "seen."),
        rounds},
    CommandSpec{
        "folder sync", "FILE DIR", kFolderSync,
        QT_TRANSLATE_NOOP("Cli",
                          "Print what a shared folder has for this workspace and lacks of it; with --apply "
                          "take the one and write the other."),
        folderSync},
    CommandSpec{"reading-copy", "FILE", kReadingCopy,
                QT_TRANSLATE_NOOP(
                    "Cli", "Write a part of the workspace as one web page, for people without the program."),
                readingCopyFile},
    CommandSpec{
        "form export", "FILE [REF]", kFormExport,
        QT_TRANSLATE_NOOP(
            "Cli", "Write a record as a form that others fill in and send back, as Word document or CSV."),
        exportForm},
    CommandSpec{
        "form import", "FILE DATA.{docx,csv}", kFormImport,
        QT_TRANSLATE_NOOP(
            "Cli",
            "Take what was written into a form, as one change; with any error nothing is changed, and "
            "what changed here too stays."),
        importForm},
    CommandSpec{"plan outline",
                "FILE PLAN",
                {},
                QT_TRANSLATE_NOOP("Cli", "Print the lines of a work plan, as they stand below each other."),
                planOutline},
    CommandSpec{
        "plan export", "FILE PLAN", kPlanExport,
        QT_TRANSLATE_NOOP("Cli", "Write a work plan as an Excel workbook to be edited and read back."),
        exportPlanFile},
    CommandSpec{
        "plan import", "FILE DATA.{xlsx,ods,csv}", kPlanImport,
        QT_TRANSLATE_NOOP(
            "Cli",
            "Take what was changed in the workbook of a work plan, or the lines of another sheet, as one "
            "change; with any error nothing is changed."),
        importPlanFile},
    CommandSpec{"plan check", "FILE PLAN", kPlanCheck,
                QT_TRANSLATE_NOOP("Cli", "Print what is missing or does not fit in a work plan."), planCheck,
                Pages::ToFile},
    CommandSpec{
        "plan compare", "FILE PLAN", kPlanCompare,
        QT_TRANSLATE_NOOP("Cli", "Print what changed in a work plan between two moments, field by field."),
        planCompare, Pages::ToFile},
    CommandSpec{
        "plan timeline", "FILE PLAN", kTimeline,
        QT_TRANSLATE_NOOP("Cli", "Draw a work plan against time as SVG or PDF; with --json print its rows."),
        planTimeline, Pages::ToFile},
    CommandSpec{"texts export", "FILE", kTextsExport,
                QT_TRANSLATE_NOOP("Cli",
                                  "Write texts for translators, as XLIFF or Excel workbook: those without a "
                                  "translation, and those whose original changed since."),
                exportTexts},
    CommandSpec{"texts import", "FILE DATA.{xlf,xlsx}", kTextsImport,
                QT_TRANSLATE_NOOP(
                    "Cli", "Take the translations of such a file as one change; what is in doubt stays out."),
                importTexts},
    CommandSpec{"texts coverage", "FILE", kTextsCoverage,
                QT_TRANSLATE_NOOP(
                    "Cli",
                    "Print how many texts are translated, in need of a check or not translated, by kind and "
                    "language."),
                textCoverageTable},
    CommandSpec{"check", "FILE", kCheck,
                QT_TRANSLATE_NOOP("Cli", "Compare a workspace with its log and print what does not fit."),
                check},
    CommandSpec{"backup", "FILE", kBackup,
                QT_TRANSLATE_NOOP("Cli",
                                  "Copy a workspace, read the copy again and compare; or list what "
                                  "backups there are."),
                backup},
    CommandSpec{"restore", "BACKUP", kRestore,
                QT_TRANSLATE_NOOP("Cli",
                                  "Make a workspace of a backup, under a new name; or print what going "
                                  "back to it would cost."),
                restore},
    CommandSpec{"salvage", "FILE", kSalvage,
                QT_TRANSLATE_NOOP("Cli", "Read what can be read of a damaged workspace into a new one."),
                salvage},
    CommandSpec{"dump",
                "FILE",
                {},
                QT_TRANSLATE_NOOP("Cli", "Print the whole content; equal contents print the same."),
                dump},
    CommandSpec{"merge", "FILE OTHER", kMerge,
                QT_TRANSLATE_NOOP("Cli", "Take over the changes of another copy, which is only read."),
                merge},
    CommandSpec{"hub init", "URL", kHubInit,
                QT_TRANSLATE_NOOP(
                    "Cli",
                    "Make a PostgreSQL database the hub of an organisation, or say who takes part in it: "
                    "postgresql://user@host/database?workspace=NAME."),
                hubInit},
    CommandSpec{"hub push", "FILE URL", kHubPush,
                QT_TRANSLATE_NOOP(
                    "Cli", "Send to a hub what it lacks of this copy; repeating it sends nothing twice."),
                hubPush},
    CommandSpec{"hub pull", "FILE URL", kHubPull,
                QT_TRANSLATE_NOOP("Cli", "Take over from a hub what this copy lacks of the others."),
                hubPull},
    CommandSpec{
        "undo", "FILE", {}, QT_TRANSLATE_NOOP("Cli", "Undo the last change made in this copy."), undo},
    CommandSpec{"redo", "FILE", {}, QT_TRANSLATE_NOOP("Cli", "Do again what was undone last."), redo},
    CommandSpec{
        "conflicts", "FILE", kConflicts,
        QT_TRANSLATE_NOOP("Cli", "Print fields with several versions after a merge, or decide on them."),
        conflicts},
    CommandSpec{"policy", "[POLICY]", kPolicy,
                QT_TRANSLATE_NOOP("Cli",
                                  "Print what the office has set for this computer, and what is wrong in it; "
                                  "or of the file that is named."),
                policy},
    CommandSpec{"completion",
                "SHELL",
                {},
                QT_TRANSLATE_NOOP("Cli", "Print what completes the command line in bash, zsh or fish."),
                completion,
                Pages::Never,
                true},
};

}  // namespace

std::span<const CommandSpec> commands()
{
    return kCommands;
}

}  // namespace tri::cli
