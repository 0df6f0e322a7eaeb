// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/brief/briefs.h"

#include "core/brief/delegationpaper.h"
#include "core/brief/distilpaper.h"
#include "core/brief/evidencegapspaper.h"
#include "core/brief/parts.h"
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
const QHash<QString, parts::Builder> &builders()
{
    static const QHash<QString, parts::Builder> table{
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
void markSample(Composer &c)
{
    if (!c.hasInvented())
        return;
    QList<Block> &blocks = c.document.blocks;
    const bool titled = !blocks.isEmpty() && std::holds_alternative<TitleBlock>(blocks.first());
    const Inlines mark{{c.word("sample_note"), {}, true, {}}};
    blocks.insert(titled ? 1 : 0, Paragraph{mark, Paragraph::Role::Note, false, {}});
}

}  // namespace

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
    } else if (request.recipe == u"speaker") {
        request.record = subject;
    } else if (request.recipe == u"delegation_checklist") {
        request.record = subject;
        request.meeting = RecordId::parse(moments).value_or(RecordId());
    } else if (request.recipe == u"minutes_theme") {
        request.theme = subject;
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
    if (recipe->key() == u"minutes_series" || recipe->key() == u"minutes_theme")
        return compileMinutes(reader, *recipe, request);
    if (recipe->key() == u"priorities")
        return prioritiesPaper(reader, *recipe, request);
    if (recipe->key() == u"distil")
        return distilPaper(reader, *recipe, request);
    if (recipe->key() == u"delegation_checklist")
        return delegationPaper(reader, *recipe, request);
    if (recipe->key() == u"evidence_gaps")
        return evidenceGapsPaper(reader, *recipe, request);
    if (isPlanPaper(recipe->key()))
        return composePlanPaper(reader, *recipe, request);
    if (recipe->key() == u"profile")
        return composeProfile(reader, *recipe, request);
    if (recipe->key() == u"speaker")
        return speakerPaper(reader, *recipe, request);
    auto meeting = meetingOf(reader, request);
    if (!meeting)
        return fail(meeting.error());
    if (recipe->key() == u"request_calendar")
        return requestCalendar(reader, *recipe, request, *meeting);
    Composer composer(reader, *recipe, request, *std::move(meeting));
    if (!composer.shows(request.meeting) && reader.problem())
        return fail(*reader.problem());
    frame(composer, request);
    for (const RecipePart &part : recipe->parts()) {
        if (reader.problem())
            return fail(*reader.problem());
        if (!part.on)
            continue;
        const auto builder = builders().value(part.key);
        if (!builder)
            return fail(ProblemCode::Invalid,
                        BriefText::tr("The brief recipe “%1” names a part “%2” that this version does not know. Use a "
                            "newer version, "
                            "or take the part out of the recipe.")
                            .arg(recipe->key(), part.key));
        builder(composer, part);
    }
    if (reader.problem())
        return fail(*reader.problem());
    markSample(composer);
    composer.document.leftOut = composer.leftOut.lines();
    return std::move(composer.document);
}

}  // namespace tri
