// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/brief/briefs.h"

#include "core/base/clock.h"
#include "core/brief/agendapaper.h"
#include "core/brief/arrangement.h"
#include "core/brief/bilingual.h"
#include "core/brief/changespaper.h"
#include "core/brief/conflictpaper.h"
#include "core/brief/coveragepaper.h"
#include "core/brief/delegationpaper.h"
#include "core/brief/distilpaper.h"
#include "core/brief/evidencegapspaper.h"
#include "core/brief/followupmatrixpaper.h"
#include "core/brief/handoverpaper.h"
#include "core/brief/issuing.h"
#include "core/brief/itemsheetpaper.h"
#include "core/brief/pageoptions.h"
#include "core/brief/paperkind.h"
#include "core/brief/papersubject.h"
#include "core/brief/parts.h"
#include "core/brief/planningfitpaper.h"
#include "core/brief/projectpapers.h"
#include "core/brief/reportpaper.h"
#include "core/brief/requestcalendar.h"
#include "core/brief/speakerpaper.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

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
        {u"chair_title"_s, parts::chairTitle},
        {u"running_order"_s, parts::runningOrder},
        {u"chair_items"_s, parts::chairItems},
        {u"attendance_title"_s, parts::attendanceTitle},
        {u"attendance_sheet"_s, parts::attendanceSheet},
    };
    return table;
}

Result<Meeting> meetingOf(Reader &reader, const BriefRequest &request)
{
    return paperMeeting(
        reader, request,
        {BriefText::tr(
             "The meeting of this brief is not in this workspace. Choose one from the list of meetings."),
         BriefText::tr("A brief is made of a meeting, and this record is of the kind %1. Choose a meeting."),
         BriefText::tr(
             "This meeting is internal or sensitive, so it has no shared copy. Print the office copy, or "
             "first change the meeting's handling to “Shared with the three sides”.")});
}

void frame(Composer &c)
{
    const Meeting &meeting = c.meeting();
    const QString title = c.tell(meeting.title).text;
    const QString kind = parts::kindOfPaper(c);
    c.frame(kind + u": "_s + title, kind + u' ' + (meeting.reference.isEmpty() ? title : meeting.reference));
    c.document.subject = c.days(meeting.from, meeting.to);
    c.document.author = c.record().preparedBy.isEmpty() ? meeting.preparedBy : c.record().preparedBy;
    c.document.version = parts::versionLine(c);
}

Result<BriefDocument> calendarOfMeeting(Reader &reader, const Recipe &recipe, const BriefRequest &request)
{
    const auto meeting = meetingOf(reader, request);
    return meeting ? requestCalendar(reader, recipe, request, *meeting)
                   : Result<BriefDocument>(fail(meeting.error()));
}

Result<BriefDocument> partsOfMeeting(Reader &reader, const Recipe &recipe, const BriefRequest &request)
{
    auto meeting = meetingOf(reader, request);
    if (!meeting)
        return fail(meeting.error());
    Composer composer(reader, recipe, request, *std::move(meeting));
    if (!composer.shows(request.meeting) && reader.problem())
        return fail(*reader.problem());
    frame(composer);
    if (const Status built = parts::build(recipe, builders(), composer, composer); !built)
        return fail(built.error());
    return composer.finish();
}

bool isOfSeries(const Workspace &workspace, const RecordId &subject)
{
    const auto row = workspace.row(subject);
    return row && row->spec->indexOf(u"series") >= 0 && !row->text(u"series").isEmpty();
}

bool onlyWhenAsked(const Workspace & /*workspace*/, const RecordId & /*subject*/)
{
    return false;
}

using Of = PaperKind::Of;
using After = PaperKind::After;

constexpr auto kRecord = QT_TRANSLATE_NOOP("Paper", "Open the record");
constexpr auto kPlan = QT_TRANSLATE_NOOP("Paper", "Open the work plan");
constexpr auto kPlanComplete = QT_TRANSLATE_NOOP(
    "Paper", "Nothing that this paper shows. “Open points” of the plan tells what is missing in it.");

/// Every paper there is, in the order in which those of one family are offered. The first stands for what is not known.
constexpr auto kPapers = std::to_array<PaperKind>({
    {.recipe = "trilateral",
     .after = After::Edition,
     .name = QT_TRANSLATE_NOOP("Paper", "Meeting brief"),
     .title = QT_TRANSLATE_NOOP("Paper", "Brief"),
     .family = "meeting",
     .hasEditions = true,
     .complete = QT_TRANSLATE_NOOP("Paper", "Nothing: every item has its positions and its wanted outcome.")},
    {.recipe = "minutes",
     .name = QT_TRANSLATE_NOOP("Paper", "Minutes"),
     .file = QT_TRANSLATE_NOOP("Paper", "minutes"),
     .family = "meeting",
     .complete = QT_TRANSLATE_NOOP("Paper", "Nothing: the minutes of every item are agreed.")},
    {.recipe = "minutes_series",
     .make = compileMinutes,
     .name = QT_TRANSLATE_NOOP("Paper", "Minutes of the series"),
     .title = QT_TRANSLATE_NOOP("Paper", "Minutes"),
     .file = QT_TRANSLATE_NOOP("Paper", "minutes"),
     .family = "meeting",
     .offered = isOfSeries},
    {.recipe = "preparation",
     .name = QT_TRANSLATE_NOOP("Paper", "Preparation checklist"),
     .title = QT_TRANSLATE_NOOP("Paper", "Checklist"),
     .file = QT_TRANSLATE_NOOP("Paper", "checklist"),
     .family = "meeting"},
    {.recipe = "agenda",
     .make = publicAgenda,
     .name = QT_TRANSLATE_NOOP("Paper", "Public agenda"),
     .title = QT_TRANSLATE_NOOP("Paper", "Agenda"),
     .file = QT_TRANSLATE_NOOP("Paper", "agenda"),
     .family = "meeting",
     .help = "meeting-papers",
     .highest = Handling::Public},
    {.recipe = "chair_book",
     .name = QT_TRANSLATE_NOOP("Paper", "Chair’s book"),
     .file = QT_TRANSLATE_NOOP("Paper", "chair’s book"),
     .family = "meeting",
     .help = "meeting-papers"},
    {.recipe = "attendance_list",
     .name = QT_TRANSLATE_NOOP("Paper", "Attendance list"),
     .file = QT_TRANSLATE_NOOP("Paper", "attendance list"),
     .family = "meeting",
     .help = "meeting-papers"},
    {.recipe = "changes",
     .make = changesPaper,
     .after = After::Since,
     .name = QT_TRANSLATE_NOOP("Paper", "What changed since"),
     .title = QT_TRANSLATE_NOOP("Paper", "What changed"),
     .file = QT_TRANSLATE_NOOP("Paper", "what changed"),
     .family = "meeting",
     .picksDay = true,
     .picksSince = true,
     .help = "meeting-papers"},
    {.recipe = "item_sheet",
     .make = itemSheet,
     .of = Of::Record,
     .after = After::Edition,
     .name = QT_TRANSLATE_NOOP("Paper", "Item sheet"),
     .file = QT_TRANSLATE_NOOP("Paper", "item sheet"),
     .open = kRecord,
     .family = "item",
     .hasEditions = true,
     .help = "meeting-papers"},
    {.recipe = "priorities",
     .make = prioritiesPaper,
     .after = After::Day,
     .name = QT_TRANSLATE_NOOP("Paper", "Priorities"),
     .family = "meeting",
     .alone = true},
    {.recipe = "minutes_theme",
     .make = compileMinutes,
     .of = Of::Theme,
     .name = QT_TRANSLATE_NOOP("Paper", "Minutes on the theme"),
     .title = QT_TRANSLATE_NOOP("Paper", "Minutes"),
     .file = QT_TRANSLATE_NOOP("Paper", "minutes"),
     .open = QT_TRANSLATE_NOOP("Paper", "Open the theme")},
    {.recipe = "plan_changes",
     .make = composePlanPaper,
     .of = Of::Record,
     .after = After::Moments,
     .name = QT_TRANSLATE_NOOP("Paper", "What changed"),
     .file = QT_TRANSLATE_NOOP("Paper", "What changed"),
     .open = kPlan,
     .family = "plan",
     .offered = onlyWhenAsked,
     .complete = kPlanComplete},
    {.recipe = "work_plan",
     .make = composePlanPaper,
     .of = Of::Record,
     .after = After::Moments,
     .name = QT_TRANSLATE_NOOP("Paper", "Work plan"),
     .thenName = QT_TRANSLATE_NOOP("Paper", "Work plan as it was"),
     .file = QT_TRANSLATE_NOOP("Paper", "Work plan"),
     .open = kPlan,
     .family = "plan",
     .complete = kPlanComplete},
    {.recipe = "plan_gaps",
     .make = composePlanPaper,
     .of = Of::Record,
     .after = After::Moments,
     .name = QT_TRANSLATE_NOOP("Paper", "Open points"),
     .file = QT_TRANSLATE_NOOP("Paper", "Open points"),
     .open = kPlan,
     .family = "plan",
     .complete = kPlanComplete},
    {.recipe = "distil",
     .make = distilPaper,
     .after = After::Day,
     .name = QT_TRANSLATE_NOOP("Paper", "What experience teaches"),
     .family = "evidence",
     .alone = true},
    {.recipe = "evidence_gaps",
     .make = evidenceGapsPaper,
     .after = After::Years,
     .name = QT_TRANSLATE_NOOP("Paper", "Gaps in the evidence"),
     .family = "evidence",
     .alone = true},
    {.recipe = "profile",
     .make = composeProfile,
     .of = Of::Record,
     .after = After::Day,
     .name = QT_TRANSLATE_NOOP("Paper", "Profile"),
     .file = QT_TRANSLATE_NOOP("Paper", "profile"),
     .open = kRecord,
     .picksDay = true,
     .help = "profile"},
    {.recipe = "followup_report",
     .make = followUpReport,
     .of = Of::Record,
     .after = After::Day,
     .name = QT_TRANSLATE_NOOP("Paper", "Follow-up report"),
     .file = QT_TRANSLATE_NOOP("Paper", "follow-up report"),
     .open = kRecord,
     .picksDay = true,
     .help = "reports"},
    {.recipe = "handover",
     .make = handoverPaper,
     .of = Of::Record,
     .after = After::Day,
     .name = QT_TRANSLATE_NOOP("Paper", "Handover"),
     .file = QT_TRANSLATE_NOOP("Paper", "handover"),
     .open = kRecord,
     .picksDay = true,
     .help = "reports"},
    {.recipe = "speaker",
     .make = speakerPaper,
     .of = Of::Record,
     .name = QT_TRANSLATE_NOOP("Paper", "Speaker brief"),
     .file = QT_TRANSLATE_NOOP("Paper", "speaker brief"),
     .open = kRecord,
     .help = "roster"},
    {.recipe = "delegation_checklist",
     .make = delegationPaper,
     .of = Of::Record,
     .after = After::Meeting,
     .name = QT_TRANSLATE_NOOP("Paper", "Delegation checklist"),
     .file = QT_TRANSLATE_NOOP("Paper", "delegation checklist"),
     .open = kRecord,
     .help = "delegation"},
    {.recipe = "coverage",
     .make = coveragePaper,
     .after = After::Moment,
     .name = QT_TRANSLATE_NOOP("Paper", "Coverage"),
     .help = "coverage"},
    {.recipe = "followup_matrix",
     .make = followUpMatrixPaper,
     .after = After::Question,
     .name = QT_TRANSLATE_NOOP("Paper", "Follow-up matrix"),
     .family = "followup",
     .alone = true,
     .keepsAfter = true,
     .help = "matrix"},
    {.recipe = "followup_list",
     .make = followUpMatrixPaper,
     .after = After::Question,
     .name = QT_TRANSLATE_NOOP("Paper", "Follow-up list"),
     .family = "followup",
     .alone = true,
     .keepsAfter = true,
     .help = "matrix"},
    {.recipe = "planning_fit",
     .make = planningFitPaper,
     .of = Of::Record,
     .name = QT_TRANSLATE_NOOP("Paper", "Fit for the next planning cycle"),
     .open = kRecord,
     .help = "planning-fit"},
    {.recipe = "project_sheet",
     .make = projectSheet,
     .of = Of::Record,
     .name = QT_TRANSLATE_NOOP("Paper", "Project sheet"),
     .open = kRecord,
     .help = "planning-fit"},
    {.recipe = "project_list",
     .make = projectList,
     .of = Of::Theme,
     .after = After::Record,
     .name = QT_TRANSLATE_NOOP("Paper", "List of projects"),
     .open = kRecord,
     .help = "planning-fit"},
    {.recipe = "request_calendar",
     .make = calendarOfMeeting,
     .after = After::Dropped,
     .name = QT_TRANSLATE_NOOP("Paper", "Request calendar")},
    {.recipe = "conflicts",
     .make = conflictPaper,
     .name = QT_TRANSLATE_NOOP("Paper", "Two versions to decide"),
     .alone = true,
     .help = "conflicts"},
});

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

QString PaperKind::text(const char *words)
{
    return words ? QCoreApplication::translate("Paper", words) : QString();
}

std::span<const PaperKind> paperKinds()
{
    return kPapers;
}

const PaperKind &paperKind(const QString &paper)
{
    const QString recipe = paper.section(u'@', 0, 0);
    const auto found = std::find_if(kPapers.begin(), kPapers.end(), [&recipe](const PaperKind &one) {
        return recipe == QLatin1String(one.recipe);
    });
    return found == kPapers.end() ? kPapers.front() : *found;
}

QList<std::pair<QString, QString>> papersBeside(const Workspace &workspace, const QString &paper,
                                                const RecordId &subject)
{
    const PaperKind &asked = paperKind(paper);
    if (!asked.family)
        return {{PaperKind::text(asked.name), paper}};
    QList<std::pair<QString, QString>> out;
    if (asked.thenName && paper.contains(u'@'))
        out << std::pair{PaperKind::text(asked.thenName), paper};
    for (const PaperKind &one : kPapers) {
        const bool isAsked = &one == &asked;
        if (QLatin1String(one.family) != QLatin1String(asked.family) || (subject.isNull() && !one.alone)
            || (!isAsked && one.offered && !one.offered(workspace, subject)))
            continue;
        QString key = isAsked && !one.thenName && !one.hasEditions ? paper : one.key();
        if (!isAsked && one.keepsAfter && paper.contains(u'@'))
            key += u'@' + paper.section(u'@', 1);
        out << std::pair{PaperKind::text(one.name), key};
        for (const QString &edition : one.hasEditions ? editions() : QStringList())
            out << std::pair{editionName(one, edition), key + u'@' + edition};
    }
    return out;
}

QString languagesOf(const BriefRequest &request)
{
    return request.secondLanguage.isEmpty() ? request.language
                                            : request.language + u'-' + request.secondLanguage;
}

bool isPlanPaper(const QString &recipe)
{
    return QLatin1String(paperKind(recipe).family) == "plan"_L1;
}

BriefRequest paperRequest(const QString &paper, const RecordId &subject)
{
    const PaperKind &kind = paperKind(paper);
    const QString after = paper.section(u'@', 1);
    BriefRequest request;
    request.recipe = paper.section(u'@', 0, 0);
    (kind.of == Of::Record      ? request.record
         : kind.of == Of::Theme ? request.theme
                                : request.meeting) = subject;
    switch (kind.after) {
    case After::Nothing: break;
    case After::Day: request.asOf = QDate::fromString(after, Qt::ISODate); break;
    case After::Moments: {
        const bool two = after.contains(u".."_s);
        request.then = two ? after.section(u".."_s, 0, 0) : QString();
        request.at = two ? after.section(u".."_s, 1) : after;
        break;
    }
    case After::Meeting: request.meeting = RecordId::parse(after).value_or(RecordId()); break;
    case After::Record: request.record = RecordId::parse(after).value_or(RecordId()); break;
    case After::Moment: request.at = after; break;
    case After::Question: request.question = after; break;
    case After::Years: request.years = after.toInt(); break;
    case After::Dropped: request.dropped = after.split(u' ', Qt::SkipEmptyParts); break;
    case After::Edition: request.edition = after; break;
    case After::Since:
        request.then = after;
        request.asOf = QDate::fromString(after, Qt::ISODate);
        break;
    }
    return request;
}

static Result<BriefDocument> inOneLanguage(Reader &reader, const Recipe &recipe, const BriefRequest &request)
{
    const PaperKind::Make own = paperKind(recipe.key()).make;
    Result<BriefDocument> made = own ? own(reader, recipe, request) : partsOfMeeting(reader, recipe, request);
    if (made)
        made = staged(reader, *std::move(made), request);
    return made;
}

Result<BriefDocument> makeBrief(const Workspace &workspace, const BriefRequest &request, Progress *progress)
{
    const auto recipe = Recipe::load(request.recipe);
    if (!recipe)
        return fail(recipe.error());
    if (const Status fits = editionFits(request); !fits)
        return fail(fits.error());
    Reader reader(workspace, progress);
    if (!request.like.isNull())
        if (const auto like = likeRecord(reader, request); !like)
            return fail(like.error());
    Result<BriefDocument> made = inOneLanguage(reader, *recipe, request);
    if (!made)
        return made;
    if (!request.secondLanguage.isEmpty() && request.secondLanguage != request.language) {
        BriefRequest other = request;
        other.language = request.secondLanguage;
        const Result<BriefDocument> second = inOneLanguage(reader, *recipe, other);
        if (!second)
            return second;
        putBeside(*made, *second);
    }
    setUpPages(*made, pageOptions(briefRecordOf(reader, request).value_or(Brief()), request));
    return reader.problem() ? Result<BriefDocument>(fail(*reader.problem())) : made;
}

}  // namespace tri
