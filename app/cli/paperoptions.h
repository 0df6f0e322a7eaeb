// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

// Options of the commands that make papers and tell what records add up to.

namespace tri::cli {

inline constexpr OptionSpec kCopy{
    "--copy", "office|shared",
    QT_TRANSLATE_NOOP("Cli", "A shared copy leaves out what is sensitive or only for our office.")};
inline constexpr OptionSpec kDryRun{"--dry-run", "", QT_TRANSLATE_NOOP("Cli", "Only say what would happen.")};
inline constexpr OptionSpec kPaper{
    "--paper", "a4|letter|a5",
    QT_TRANSLATE_NOOP("Cli", "The paper; that of the brief's record, or a4, when nothing is said.")};
inline constexpr OptionSpec kLanguages{
    "--lang", "xx[,yy]",
    QT_TRANSLATE_NOOP(
        "Cli",
        "Language of the paper: ar, zh, en, fr, ru or es; two of them, as in en,fr, are printed "
        "beside each other.")};
// How the pages are made up. What is not said is as the record of the brief has it.
inline constexpr OptionSpec kCover{
    "--cover", "yes|no", QT_TRANSLATE_NOOP("Cli", "The title and what it is about on a page of its own.")};
inline constexpr OptionSpec kContents{"--contents", "yes|no",
                                      QT_TRANSLATE_NOOP("Cli", "A list of the parts with their pages.")};
inline constexpr OptionSpec kLargePrint{
    "--large-print", "yes|no",
    QT_TRANSLATE_NOOP("Cli", "At least 16 point, for readers who need it; wide tables become lists.")};
inline constexpr OptionSpec kWritingLines{
    "--writing-lines", "N",
    QT_TRANSLATE_NOOP("Cli", "So many empty lines below each item, to write on by hand.")};
inline constexpr OptionSpec kAnswerCodes{
    "--answer-codes", "yes|no",
    QT_TRANSLATE_NOOP("Cli",
                      "Below each item a code, behind which what was decided is typed back: see “answers”.")};
inline constexpr OptionSpec kBooklet{
    "--booklet", "",
    QT_TRANSLATE_NOOP("Cli",
                      "With OUT.pdf: on A5, two pages beside each other in the order of a booklet, to be "
                      "printed on both sides and folded.")};
inline constexpr OptionSpec kLike{
    "--like", "REF",
    QT_TRANSLATE_NOOP("Cli",
                      "A brief's record: the parts are arranged as it says. “recipes” lists own recipes.")};
inline constexpr OptionSpec kWith{
    "--with", "html[,docx]",
    QT_TRANSLATE_NOOP("Cli",
                      "With OUT.pdf: also beside it as a web page, a Word document or both, for readers with "
                      "a screen reader or who need large letters. A file that is there is not replaced.")};
inline constexpr OptionSpec kPaperOut{
    "-o", "OUT.{pdf,docx,odt,html,txt,md}",
    QT_TRANSLATE_NOOP("Cli", "The file to write; its ending names the format."), true};
inline constexpr std::array kBrief{
    OptionSpec{"--recipe", "trilateral", QT_TRANSLATE_NOOP("Cli", "Which brief to make."), true},
    OptionSpec{"--meeting", "REF",
               QT_TRANSLATE_NOOP("Cli", "The meeting it is for; of a plan's paper see --record.")},
    OptionSpec{"--record", "REF",
               QT_TRANSLATE_NOOP("Cli",
                                 "The work plan of work_plan, plan_gaps and plan_changes; the request or the "
                                 "offer of speaker; the State of delegation_checklist, planning_fit and, "
                                 "where wanted, project_list; the project of project_sheet; the item of "
                                 "item_sheet, by its id or, with --meeting, by its number.")},
    OptionSpec{"--theme", "REF",
               QT_TRANSLATE_NOOP("Cli", "Of project_list: only projects on this theme and those below it.")},
    OptionSpec{"--state", "REF",
               QT_TRANSLATE_NOOP(
                   "Cli", "The State of followup_report, which takes a Forum Meeting as --meeting too.")},
    OptionSpec{
        "--subject", "REF",
        QT_TRANSLATE_NOOP("Cli",
                          "What handover is of: a role, an entity, a body, an organization, a State, a "
                          "person or a Forum Meeting.")},
    OptionSpec{
        "--as-of", "DATE",
        QT_TRANSLATE_NOOP("Cli",
                          "Of followup_report and handover: the last day that counts; today when nothing "
                          "is said.")},
    OptionSpec{
        "--at", "MOMENT",
        QT_TRANSLATE_NOOP(
            "Cli",
            "The plan as it was: v2, a date, or the reference of a meeting; now when nothing is said.")},
    OptionSpec{"--since", "MOMENT",
               QT_TRANSLATE_NOOP(
                   "Cli",
                   "Of plan_changes: the moment that the plan is held against. Of changes: a date or a "
                   "meeting, after which changes count; the meeting before when nothing is said.")},
    OptionSpec{"--years", "N",
               QT_TRANSLATE_NOOP("Cli",
                                 "Of evidence_gaps: after how many years without a look evidence is "
                                 "old; 5 when nothing is said.")},
    kLike,
    OptionSpec{
        "--edition", "srsg|gfmd|gmg",
        QT_TRANSLATE_NOOP("Cli",
                          "Of trilateral and item_sheet: made for one of the three sides, which comes first; "
                          "of the positions of all others it holds what a shared copy holds.")},
    kCopy,
    kPaper,
    kCover,
    kContents,
    kLargePrint,
    kWritingLines,
    kAnswerCodes,
    kBooklet,
    kLanguages,
    kWith,
    kPaperOut,
};
inline constexpr OptionSpec kTo{
    "--to", "REF",
    QT_TRANSLATE_NOOP(
        "Cli",
        "Who gets it: a State, an organization, a body, an entity or a person; noted, nothing is sent."),
    false, true};
/// What "issue" asks beside the options of "brief".
inline constexpr std::array kIssueAlone{
    OptionSpec{"--release", "",
               QT_TRANSLATE_NOOP("Cli", "Release it; when nothing is said, it is the next draft.")},
    OptionSpec{"--comments-by", "DATE",
               QT_TRANSLATE_NOOP("Cli", "Of a draft: until when comments are asked for; the paper says so.")},
    kTo,
    OptionSpec{"--to-name", "NAME",
               QT_TRANSLATE_NOOP("Cli", "Who gets it and stands in no list of this workspace."), false, true},
    OptionSpec{"-o", "OUT.pdf", QT_TRANSLATE_NOOP("Cli", "Also write the kept pages to this file.")},
};
/// All of "brief" but the files that it writes.
inline constexpr auto kIssue = [] {
    std::array<OptionSpec, kBrief.size() - 2 + kIssueAlone.size()> all{};
    std::copy(kBrief.begin(), kBrief.end() - 2, all.begin());
    std::copy(kIssueAlone.begin(), kIssueAlone.end(), all.begin() + kBrief.size() - 2);
    return all;
}();
inline constexpr std::array kAnswers{
    OptionSpec{"--meeting", "REF", QT_TRANSLATE_NOOP("Cli", "The meeting that they were given in."), true},
    kDryRun,
    OptionSpec{"--lang", "en",
               QT_TRANSLATE_NOOP("Cli", "Language they are written in: ar, zh, en, fr, ru or es.")},
};
inline constexpr std::array kIssued{
    OptionSpec{"--compare", "A..B",
               QT_TRANSLATE_NOOP(
                   "Cli", "Print what differs between two of them, by their numbers or ids, line by line.")},
};
inline constexpr std::array kReprint{
    OptionSpec{"-o", "OUT.{pdf,txt}",
               QT_TRANSLATE_NOOP("Cli", "The file to write: the kept pages, or the kept words."), true},
};
inline constexpr std::array kDraft{
    OptionSpec{"--meeting", "REF", QT_TRANSLATE_NOOP("Cli", "The last meeting of the series."), true},
    OptionSpec{"--recipe", "trilateral",
               QT_TRANSLATE_NOOP("Cli", "Which paper; the meeting brief when nothing is said.")},
    kCopy,
};
inline constexpr std::array kMinutes{
    OptionSpec{"--meeting", "REF",
               QT_TRANSLATE_NOOP("Cli", "The meeting; this, --series or --theme is needed.")},
    OptionSpec{"--series", "NAME", QT_TRANSLATE_NOOP("Cli", "All meetings whose series has this name.")},
    OptionSpec{"--theme", "REF",
               QT_TRANSLATE_NOOP("Cli", "What any meeting said on this theme and those below it.")},
    OptionSpec{"--since", "DATE",
               QT_TRANSLATE_NOOP("Cli", "Only meetings of this day or later; a month or a year will do.")},
    OptionSpec{"--until", "DATE", QT_TRANSLATE_NOOP("Cli", "Only meetings up to and on this day.")},
    OptionSpec{"--by", "date|theme",
               QT_TRANSLATE_NOOP("Cli", "How several meetings are sorted; by date when nothing is said.")},
    kLike,
    kCopy,
    kPaper,
    kCover,
    kContents,
    kLargePrint,
    kWritingLines,
    kAnswerCodes,
    kBooklet,
    OptionSpec{"--lang", "en",
               QT_TRANSLATE_NOOP("Cli", "Language of the minutes: ar, zh, en, fr, ru or es.")},
    kWith,
    kPaperOut,
};
inline constexpr std::array kPack{
    OptionSpec{"--meeting", "REF", QT_TRANSLATE_NOOP("Cli", "The meeting it is for."), true},
    OptionSpec{"--recipe", "trilateral",
               QT_TRANSLATE_NOOP("Cli", "The paper at its head; the meeting brief when nothing is said.")},
    kLike,
    kCopy,
    kPaper,
    kLanguages,
    OptionSpec{"-o", "OUT.pdf", QT_TRANSLATE_NOOP("Cli", "The file to write."), true},
};
inline constexpr std::array kPriorities{
    OptionSpec{"--as-of", "DATE",
               QT_TRANSLATE_NOOP(
                   "Cli",
                   "How things stood at the end of this day, month or year; today when nothing is said, or "
                   "the last trilateral meeting when nothing holds today.")},
    kCopy,
    kPaper,
    kLanguages,
    kWith,
    OptionSpec{
        "-o", "OUT.{pdf,docx,odt,html,txt,md}",
        QT_TRANSLATE_NOOP(
            "Cli", "Print them with positions and history to this file; its ending names the format.")},
};
inline constexpr std::array kEvidence{
    OptionSpec{
        "--as-of", "DATE",
        QT_TRANSLATE_NOOP("Cli", "The day on which the age of evidence counts; today when nothing is said.")},
    OptionSpec{"--years", "N",
               QT_TRANSLATE_NOOP(
                   "Cli", "After how many years without a look evidence is old; 5 when nothing is said.")},
    OptionSpec{"-o", "OUT.{svg,pdf}",
               QT_TRANSLATE_NOOP("Cli", "Also draw the chain to this file; its ending names the format.")},
    kCopy,
    OptionSpec{"--paper", "a4|a3",
               QT_TRANSLATE_NOOP("Cli", "The paper, landscape; a4 when nothing is said.")},
    OptionSpec{"--lang", "en",
               QT_TRANSLATE_NOOP("Cli", "Language of the picture: ar, zh, en, fr, ru or es.")},
};
inline constexpr std::array kRelated{
    OptionSpec{"--limit", "N", QT_TRANSLATE_NOOP("Cli", "How many at most; 10 when nothing is said.")},
};
inline constexpr std::array kExperiences{
    OptionSpec{"--duplicates", "",
               QT_TRANSLATE_NOOP("Cli", "Print instead which are likely one and the same, with reasons.")},
    OptionSpec{"--as-of", "DATE",
               QT_TRANSLATE_NOOP("Cli", "The day on which their age counts; today when nothing is said.")},
};
inline constexpr std::array kCoverage{
    OptionSpec{"--meeting", "REF",
               QT_TRANSLATE_NOOP("Cli", "Only recommendations of this meeting and its sessions.")},
    OptionSpec{"--theme", "REF",
               QT_TRANSLATE_NOOP("Cli", "Only those on this theme and the themes below it.")},
    OptionSpec{"--body", "REF",
               QT_TRANSLATE_NOOP("Cli",
                                 "Only those addressed to this entity, organization or body, with the bodies "
                                 "below it; never a State.")},
    OptionSpec{"--from", "DATE", QT_TRANSLATE_NOOP("Cli", "Only those of this day, month or year or later.")},
    OptionSpec{"--to", "DATE",
               QT_TRANSLATE_NOOP("Cli", "Only those up to the end of this day, month or year.")},
    OptionSpec{
        "--by", "theme|meeting|body|year",
        QT_TRANSLATE_NOOP("Cli", "What the lines are; themes when nothing is said, all four with -o.")},
    OptionSpec{"--as-of", "DATE",
               QT_TRANSLATE_NOOP("Cli", "The day on which priorities are shared, as of priorities.")},
    kCopy,
    kPaper,
    kLanguages,
    kWith,
    OptionSpec{"-o", "OUT.{pdf,docx,odt,html,txt,md}",
               QT_TRANSLATE_NOOP("Cli", "Print it to this file instead; its ending names the format.")},
};
inline constexpr std::array kRequests{
    OptionSpec{
        "--forecast", "MEETING",
        QT_TRANSLATE_NOOP(
            "Cli",
            "Print instead what may be asked before this coming Forum Meeting, drawn from what was asked "
            "before earlier ones, with reasons; nothing is written.")},
    kCopy,
    kPaper,
    kLanguages,
    kWith,
    OptionSpec{
        "-o", "OUT.{pdf,docx,odt,html,txt,md}",
        QT_TRANSLATE_NOOP("Cli",
                          "With --forecast: print the request calendar to this file; its ending names the "
                          "format.")},
};
inline constexpr std::array kMatrix{
    OptionSpec{"--meeting", "REF",
               QT_TRANSLATE_NOOP("Cli", "Recommendations of this meeting and of its sessions alone.")},
    OptionSpec{"--theme", "REF",
               QT_TRANSLATE_NOOP("Cli", "Recommendations on this theme and the themes below it alone.")},
    OptionSpec{"--addressee", "REF",
               QT_TRANSLATE_NOOP("Cli", "Recommendations that are addressed to this State, agency or body alone.")},
    OptionSpec{"--region", "NAME",
               QT_TRANSLATE_NOOP("Cli", "States of this region or UN regional group alone.")},
    OptionSpec{"--status", "WORD", QT_TRANSLATE_NOOP("Cli", "Follow-up with this status word alone.")},
    OptionSpec{"-o", "OUT.{xlsx,docx,pdf}",
               QT_TRANSLATE_NOOP("Cli", "Write it to this file instead; its ending names the format.")},
    OptionSpec{"--form", "matrix|list",
               QT_TRANSLATE_NOOP("Cli", "With OUT.docx or OUT.pdf: recommendations by actors, or a line an entry.")},
    kCopy,
    kPaper,
    OptionSpec{"--lang", "en", QT_TRANSLATE_NOOP("Cli", "Language of the table: ar, zh, en, fr, ru or es.")},
};
inline constexpr std::array kProfile{
    OptionSpec{
        "--as-of", "DATE",
        QT_TRANSLATE_NOOP("Cli",
                          "Names, offices and records as of the end of this day, month or year; today, with "
                          "what is to come, when nothing is said.")},
    kCopy,
    kPaper,
    kCover,
    kContents,
    kLargePrint,
    kWritingLines,
    kAnswerCodes,
    kBooklet,
    kLanguages,
    kWith,
    kPaperOut,
};
inline constexpr std::array kAgenda{
    OptionSpec{"--meeting", "REF", QT_TRANSLATE_NOOP("Cli", "The meeting whose agenda it is."), true},
    OptionSpec{
        "--propose", "",
        QT_TRANSLATE_NOOP("Cli",
                          "Print what the agenda might take up instead, with reasons and sources; nothing is "
                          "written.")},
};

}  // namespace tri::cli
