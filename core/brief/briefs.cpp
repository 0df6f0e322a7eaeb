// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/brief/briefs.h"

#include "core/base/clock.h"
#include "core/brief/coveragepaper.h"
#include "core/brief/delegationpaper.h"
#include "core/brief/distilpaper.h"
#include "core/brief/evidencegapspaper.h"
#include "core/brief/followupmatrixpaper.h"
#include "core/brief/parts.h"
#include "core/brief/planningfitpaper.h"
#include "core/brief/projectpapers.h"
#include "core/brief/requestcalendar.h"
#include "core/brief/speakerpaper.h"

#include <QCoreApplication>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

struct BriefText {
    Q_DECLARE_TR_FUNCTIONS(Brief)
};

/// Part key of a recipe -> who builds it.
const parts::Builders<Composer> &builders()
{
    static const parts::Builders<Composer> table{
        {u"title"_s, parts::title},
        {u"purpose"_s, parts::purpose},
        {u"key_messages"_s, parts::keyMessages},
        {u"scenario"_s, parts::scenario},
        {u"participants"_s, parts::participants},
        {u"background"_s, parts::background},
        {u"actions"_s, parts::actions},
        {u"items"_s, parts::items},
        {u"requests"_s, parts::requests},
        {u"theme_review"_s, parts::themeReview},
        {u"priorities"_s, parts::priorities},
        {u"follow_up"_s, parts::followUp},
        {u"logistics"_s, parts::logistics},
        {u"annexes"_s, parts::annexes},
        {u"minutes_title"_s, parts::minutesTitle},
        {u"attendance"_s, parts::attendance},
        {u"minutes_items"_s, parts::minutesItems},
        {u"open_actions"_s, parts::openActions},
        {u"checklist_title"_s, parts::checklistTitle},
        {u"preparation"_s, parts::preparation},
    };
    return table;
}

Result<Meeting> meetingOf(Reader &reader, const BriefRequest &request)
{
    const auto row = reader.row(request.meeting);
    if (reader.problem())
        return fail(*reader.problem());
    if (!row)
        return fail(
            ProblemCode::NotFound,
            BriefText::tr("The meeting of this brief is not in this workspace. Choose one from the list of meetings."),
            request.meeting.toString());
    if (row->spec != &kindOf<Meeting>().spec)
        return fail(ProblemCode::Invalid,
                    BriefText::tr("A brief is made of a meeting, and this record is of the kind %1. Choose a meeting.")
                        .arg(row->spec->labelText()),
                    request.meeting.toString());
    if (!mayShowRecord(*row, request.sharedCopy))
        return fail(
            ProblemCode::Invalid,
            BriefText::tr("This meeting is internal or sensitive, so it has no shared copy. Print the office copy, or "
                "first change the meeting's handling to “Shared with the three sides”."));
    return fromRow<Meeting>(*row);
}

void frame(Composer &c, const BriefRequest &request)
{
    BriefDocument &document = c.document;
    const Meeting &meeting = c.meeting();
    const QString title = c.tell(meeting.title).text;
    document.title = c.word("kind_of_paper") + u": "_s + title;
    document.subject = c.days(meeting.from, meeting.to);
    document.author = c.record().preparedBy.isEmpty() ? meeting.preparedBy : c.record().preparedBy;
    document.language = request.language;
    document.paper = request.paper;
    document.pageLimit = c.record().pageLimit.value_or(0);
    document.classification = parts::classificationLine(c);
    document.shortTitle =
        c.word("kind_of_paper") + u' ' + (meeting.reference.isEmpty() ? title : meeting.reference);
    document.version = parts::versionLine(c);
    document.pageOf = c.word("page_of");
}

/// The mark of invented statements stands on the first page, below the title block. Known only at the end.
using Maker = Result<BriefDocument> (*)(Reader &, const Recipe &, const BriefRequest &);

/// Recipe -> who makes a paper that is not about one meeting.
const QHash<QString, Maker> &papersOfTheirOwn()
{
    static const QHash<QString, Maker> table{
        {u"minutes_series"_s, compileMinutes},
        {u"minutes_theme"_s, compileMinutes},
        {u"priorities"_s, prioritiesPaper},
        {u"coverage"_s, coveragePaper},
        {u"distil"_s, distilPaper},
        {u"evidence_gaps"_s, evidenceGapsPaper},
        {u"delegation_checklist"_s, delegationPaper},
        {u"followup_matrix"_s, followUpMatrixPaper},
        {u"followup_list"_s, followUpMatrixPaper},
        {u"work_plan"_s, composePlanPaper},
        {u"plan_gaps"_s, composePlanPaper},
        {u"plan_changes"_s, composePlanPaper},
        {u"profile"_s, composeProfile},
        {u"speaker"_s, speakerPaper},
        {u"planning_fit"_s, planningFitPaper},
        {u"project_sheet"_s, projectSheet},
        {u"project_list"_s, projectList},
    };
    return table;
}

}  // namespace

Meeting parts::dayAsHead(Reader &reader, const BriefRequest &request)
{
    QDate day = request.date.isValid() ? request.date : systemClock().today();
    if (const auto meeting = reader.one<Meeting>(request.meeting); meeting && !meeting->from.isNull())
        day = meeting->from.first();
    return Meeting{.from = PartialDate(day)};
}

Problem parts::unknownPart(const Recipe &recipe, const RecipePart &part)
{
    return {ProblemCode::Invalid,
            BriefText::tr("The brief recipe “%1” names a part “%2” that this version does not know. Use a "
                          "newer version, "
                          "or take the part out of the recipe.")
                .arg(recipe.key(), part.key),
            {}};
}

BriefRequest paperRequest(const QString &paper, const RecordId &subject)
{
    BriefRequest request;
    request.recipe = paper.section(u'@', 0, 0);
    const QString moments = paper.section(u'@', 1);
    if (isPlanPaper(request.recipe)) {
        request.record = subject;
        const bool two = moments.contains(u".."_s);
        request.then = two ? moments.section(u".."_s, 0, 0) : QString();
        request.at = two ? moments.section(u".."_s, 1) : moments;
    } else if (request.recipe == u"profile") {
        request.record = subject;
        request.asOf = QDate::fromString(moments, Qt::ISODate);
    } else if (request.recipe == u"speaker" || request.recipe == u"project_sheet"
               || request.recipe == u"planning_fit") {
        request.record = subject;
    } else if (request.recipe == u"project_list") {
        request.theme = subject;
        request.record = RecordId::parse(moments).value_or(RecordId());
    } else if (request.recipe == u"coverage") {
        request.meeting = subject;
        request.at = moments;
    } else if (request.recipe == u"delegation_checklist") {
        request.record = subject;
        request.meeting = RecordId::parse(moments).value_or(RecordId());
    } else if (request.recipe == u"followup_matrix" || request.recipe == u"followup_list") {
        request.question = moments;
    } else if (request.recipe == u"minutes_theme") {
        request.theme = subject;
    } else if (request.recipe == u"evidence_gaps") {
        request.meeting = subject;
        request.years = moments.toInt();
    } else if (request.recipe == u"request_calendar") {
        request.meeting = subject;
        request.dropped = moments.split(u' ', Qt::SkipEmptyParts);
    } else {
        request.meeting = subject;
        request.asOf = QDate::fromString(moments, Qt::ISODate);
    }
    return request;
}

Result<BriefDocument> makeBrief(const Workspace &workspace, const BriefRequest &request, Progress *progress)
{
    const auto recipe = Recipe::load(request.recipe);
    if (!recipe)
        return fail(recipe.error());
    Reader reader(workspace, progress);
    if (const auto own = papersOfTheirOwn().value(recipe->key()))
        return own(reader, *recipe, request);
    auto meeting = meetingOf(reader, request);
    if (!meeting)
        return fail(meeting.error());
    if (recipe->key() == u"request_calendar")
        return requestCalendar(reader, *recipe, request, *meeting);
    Composer composer(reader, *recipe, request, *std::move(meeting));
    if (!composer.shows(request.meeting) && reader.problem())
        return fail(*reader.problem());
    frame(composer, request);
    if (const Status built = parts::build(*recipe, builders(), composer, composer); !built)
        return fail(built.error());
    return composer.finish();
}

}  // namespace tri
