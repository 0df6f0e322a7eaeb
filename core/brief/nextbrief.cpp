// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/brief/nextbrief.h"

#include "core/brief/paperkind.h"
#include "core/brief/parttexts.h"
#include "core/brief/recipe.h"
#include "core/rules/agendamoves.h"

#include <QCoreApplication>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

struct BriefText {
    Q_DECLARE_TR_FUNCTIONS(Brief)
};

QString nameOf(const Meeting &meeting)
{
    return meeting.reference.isEmpty() ? meeting.title.in(meeting.title.original) : meeting.reference;
}

/// "Meeting brief: Trilateral meeting of September 2014", in every language that the meeting's title has.
LocalText titleFor(const Recipe &recipe, const Meeting &meeting)
{
    LocalText title;
    for (const QString &language : contentLanguages())
        if (meeting.title.has(language))
            title.set(language,
                      recipe.word(u"kind_of_paper"_s, language) + u": "_s
                          + meeting.title.texts.value(language));
    if (title.has(meeting.title.original))
        title.original = meeting.title.original;
    return title;
}

/// Own texts as they stood, each to be looked at; one that nobody looked at last time keeps the meeting it is from.
QList<PartText> carriedTexts(const Brief &from, const Meeting &last)
{
    QList<PartText> texts = partTexts(from);
    for (PartText &one : texts) {
        if (one.carriedIn.isEmpty())
            one.carried = nameOf(last);
        one.carriedIn = one.text.texts.keys();
        one.records.clear();  // other records: whether they changed since is no question
    }
    return texts;
}

Brief begun(const Brief &from, const BriefRequest &request, const Meeting &last, const Meeting &next)
{
    Brief brief = from;
    brief.reference.clear();
    brief.recipe = request.recipe;
    brief.meeting = next.id;
    brief.copy = request.sharedCopy ? u"shared"_s : u"office"_s;
    brief.date = {};
    brief.since = {};
    brief.sinceMeeting = last.id;
    brief.versionLabel.clear();
    brief.annexes.clear();  // papers of the last meeting
    brief.note.clear();
    if (brief.handling.isEmpty())
        brief.handling = request.sharedCopy ? u"shared"_s : u"internal"_s;
    return withPartTexts(brief, carriedTexts(from, last));
}

}  // namespace

Result<NextBrief> nextBrief(Reader &reader, const BriefRequest &request,
                            const std::function<RecordId()> &newId)
{
    const auto last = reader.one<Meeting>(request.meeting);
    const PaperKind &kind = paperKind(request.recipe);
    if (!last || kind.of != PaperKind::Of::Meeting || kind.alone)
        return fail(
            ProblemCode::Invalid,
            BriefText::tr("Only the paper of a meeting has one of the next meeting. Choose a meeting."));
    const auto next = nextMeeting(reader, *last);
    if (!next)
        return fail(
            ProblemCode::NotFound,
            BriefText::tr("No meeting follows %1. Enter the next one first, with the same series or with "
                          "%1 as its previous meeting.")
                .arg(nameOf(*last)));
    BriefRequest coming = request;
    coming.meeting = next->id;
    if (const auto there = briefRecordOf(reader, coming))
        return fail(
            ProblemCode::Exists,
            BriefText::tr("The brief of %1 was begun already, for this paper and copy. Open it, or delete "
                          "its record “%2” first.")
                .arg(nameOf(*next), there->title.in(there->title.original)));
    const auto recipe = Recipe::load(request.recipe);
    if (!recipe)
        return fail(recipe.error());
    const std::optional<Brief> from = briefRecordOf(reader, request);
    Brief brief = begun(from.value_or(Brief()), request, *last, *next);
    brief.id = newId();
    brief.title = titleFor(*recipe, *next);
    if (reader.problem())
        return fail(*reader.problem());
    NextBrief out{.change = changeOf(creation(toRow(brief)), nameOf(*next)),
                  .brief = brief.id,
                  .last = *last,
                  .next = *next,
                  .hadRecord = from.has_value()};
    for (const PartText &one : partTexts(brief))
        out.texts << one.part;
    return out;
}

}  // namespace tri
