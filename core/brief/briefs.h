// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/partialdate.h"
#include "core/brief/briefdocument.h"
#include "core/workspace/workspace.h"

#include <QDate>

#include <optional>

namespace tri {

class Reader;
class Recipe;

/// What was chosen about the pages; what was not is as the record of the brief has it.
struct PageChoices {
    std::optional<Paper> paper;
    std::optional<bool> cover;
    std::optional<bool> contents;
    std::optional<bool> largePrint;
    std::optional<int> writingLines;
    std::optional<bool> answerCodes;
};

/// What is printed: the brief or the minutes of one meeting, or the minutes of several ("minutes_series",
/// "minutes_theme") of a series of meetings or on a theme and what stands below it; or a paper of a work plan ("work_plan",
/// "plan_gaps", "plan_changes"); or everything of one State, organization, entity, theme or body ("profile"); or what the
/// delegation of a State prepares for a Forum Meeting ("delegation_checklist").
struct BriefRequest {
    enum class Order { ByDate, ByTheme };
    QString recipe = QStringLiteral("trilateral");
    RecordId meeting;
    bool sharedCopy = false;
    Paper paper = Paper::A4;  ///< where neither the choice nor the record of the brief names one
    PageChoices pages{};
    QString language = QStringLiteral("en");
    QString secondLanguage{};  ///< printed beside the first; "" = the paper is in one language
    QDate date{};  ///< printed as the date of the brief; invalid = that of the meeting's brief record, else today
    QString series{};      ///< of "minutes_series"
    RecordId theme{};      ///< of "minutes_theme"
    QDate since{};         ///< of several meetings: the first and the last day that count; invalid = any
    QDate until{};
    Order order = Order::ByDate;
    QDate
        asOf{};  ///< of "priorities"; invalid = the day of the meeting, else the day the board opens on. Of a
                 ///< "profile" the last day that counts; invalid = today, with what is to come
    RecordId
        record{};  ///< the work plan of a paper that is about one, what a profile is about, or the State of a checklist
    QString at{};       ///< the moment at which it is printed, as planMoment reads it; "" = now
    QString then{};     ///< of "plan_changes": the moment it is held against
    int years =
        0;  ///< of "evidence_gaps": after how many without a look evidence is old; 0 = as the recipe says
    QString question{};     ///< of a "followup_matrix" or "followup_list": what is asked for, as MatrixQuestion writes it
    RecordId like{};  ///< the brief's record whose arrangement of parts is taken; null = the paper's own
    QStringList dropped{};  ///< of a "request_calendar": keys of proposals that are left out
    QString edition{};      ///< the side for which it is made, one of editions(); "" = for all three
    /// What the paper says of itself when it is handed out (issuing.h): a draft with its number and, where comments are
    /// asked for, until when; or released.
    enum class Stage { Working, Draft, Released };
    Stage stage = Stage::Working;
    qint64 draft = 0;
    PartialDate commentsBy{};
};

/// "en", or "en-fr" of a paper in two: for names of files.
[[nodiscard]] QString languagesOf(const BriefRequest &request);

/// The sides for which a paper that has editions can be made: "srsg", "gfmd", "gmg". An edition puts its side first, has
/// that side's own messages, and holds of the positions of all others only what a shared copy holds.
[[nodiscard]] const QStringList &editions();

/// A paper as the desk names it: its recipe and, after "@", the moments of a plan or the day of the priorities or of a
/// profile, or the proposals that are left out: "work_plan@v2", "plan_changes@v1..v2", "priorities@2014-03-28",
/// "request_calendar@KEY KEY"; the years of "evidence_gaps@3"; or the question of
/// "followup_matrix@actors=states". @p subject is its meeting, its theme or its plan, or what a
/// profile is about. A checklist of a delegation has its State as subject and its meeting's id after the "@".
[[nodiscard]] BriefRequest paperRequest(const QString &paper, const RecordId &subject);
/// Pure. Whether a recipe is about a work plan.
[[nodiscard]] bool isPlanPaper(const QString &recipe);
/// Pure. Whether there is a profile of records of this kind.
[[nodiscard]] bool mayHaveProfile(const QString &kind);

/// The paper of one meeting. Names and chairs are those of the meeting's day, words those of the print language.
/// Fails when the recipe is unknown, the record is no meeting, the meeting may not be shared, or @p progress is cancelled.
[[nodiscard]] Result<BriefDocument> makeBrief(const Workspace &workspace, const BriefRequest &request,
                                              Progress *progress = nullptr);

/// The minutes of several meetings, each piece with its meeting and its item: of a series, or on a theme across years.
/// makeBrief comes here for the two recipes. Fails when the series or the theme is not in this workspace.
[[nodiscard]] Result<BriefDocument> compileMinutes(Reader &reader, const Recipe &recipe, const BriefRequest &request);

/// How far the three sides agree on each priority on a day, with their positions and how it came about. makeBrief comes
/// here for "priorities". Needs no meeting. What is only to be said if raised, or sensitive, stands in no copy of it.
[[nodiscard]] Result<BriefDocument> prioritiesPaper(Reader &reader, const Recipe &recipe, const BriefRequest &request);
/// A paper of a work plan: the plan itself, what is still missing in it, or what changed between two moments. makeBrief
/// comes here for these recipes. Fails when the record is no plan, may not be shared, or was not there at that moment.
[[nodiscard]] Result<BriefDocument> composePlanPaper(Reader &reader, const Recipe &recipe,
                                                     const BriefRequest &request);

/// Everything of one record on a page: what it is, holds, does and takes part in. makeBrief comes here for "profile". Names,
/// offices and memberships are those of the day; what is dated after it is left out. Fails when the record is of another
/// kind or may not be shared.
[[nodiscard]] Result<BriefDocument> composeProfile(Reader &reader, const Recipe &recipe,
                                                   const BriefRequest &request);

}  // namespace tri
