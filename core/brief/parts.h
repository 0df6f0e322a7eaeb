// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The builders of a brief's parts; briefs.cpp maps the part keys of recipes to them.

#include "core/brief/composer.h"
#include "core/kinds/expertiserequest.h"
#include "core/kinds/outcome.h"
#include "core/kinds/participant.h"
#include "core/kinds/person.h"
#include "core/kinds/position.h"
#include "core/kinds/recommendation.h"

namespace tri::parts {

/// Part key of a recipe -> who writes it into a paper.
template <typename Paper> using Builders = QHash<QString, void (*)(Paper &, const RecipePart &)>;

[[nodiscard]] Problem unknownPart(const Recipe &recipe, const RecipePart &part);

/// Writes the parts that are on, as they are arranged for this paper, each with the text that the office wrote for it. Fails at one that this version does not know, and with what the reader met.
template <typename Paper> [[nodiscard]] Status build(const Recipe &recipe, const Builders<Paper> &builders,
                                                     Paper &paper, Composer &composer)
{
    for (const RecipePart &part : composer.arrangedParts()) {
        if (composer.reader.problem())
            return fail(*composer.reader.problem());
        if (!part.on) {
            composer.skipPart(part);
            continue;
        }
        const auto builder = builders.value(part.key);
        if (!builder)
            return fail(unknownPart(recipe, part));
        composer.beginPart();
        builder(paper, part);
        composer.endPart(part);
    }
    return {};
}

/// What stands for the meeting in a paper on the whole workspace: the day of the meeting asked for, else of the brief, else today.
[[nodiscard]] Meeting dayAsHead(Reader &reader, const BriefRequest &request);

void title(Composer &composer, const RecipePart &part);
void purpose(Composer &composer, const RecipePart &part);
void keyMessages(Composer &composer, const RecipePart &part);
void scenario(Composer &composer, const RecipePart &part);
void participants(Composer &composer, const RecipePart &part);
void background(Composer &composer, const RecipePart &part);
void actions(Composer &composer, const RecipePart &part);
void items(Composer &composer, const RecipePart &part);
void requests(Composer &composer, const RecipePart &part);
void themeReview(Composer &composer, const RecipePart &part);
void priorities(Composer &composer, const RecipePart &part);
void followUp(Composer &composer, const RecipePart &part);
void logistics(Composer &composer, const RecipePart &part);
void annexes(Composer &composer, const RecipePart &part);
void minutesTitle(Composer &composer, const RecipePart &part);
void attendance(Composer &composer, const RecipePart &part);
void minutesItems(Composer &composer, const RecipePart &part);
void openActions(Composer &composer, const RecipePart &part);
void checklistTitle(Composer &composer, const RecipePart &part);
void preparation(Composer &composer, const RecipePart &part);
void chairTitle(Composer &composer, const RecipePart &part);
void runningOrder(Composer &composer, const RecipePart &part);
void chairItems(Composer &composer, const RecipePart &part);
void attendanceTitle(Composer &composer, const RecipePart &part);
void attendanceSheet(Composer &composer, const RecipePart &part);

/// What the minutes say on one item, below its heading. @p outcomes: those of the item that are printed.
void minutesOfItem(Composer &composer, const AgendaItem &item, QList<Outcome> outcomes);
/// Actions with who and by when; with @p state also how far each is.
void actionsTable(Composer &composer, const QList<Outcome> &actions, bool state);
/// Outcomes that this copy shows, by the item they belong to; under the null id those that belong to none.
[[nodiscard]] QHash<RecordId, QList<Outcome>> outcomesByItem(Composer &composer);
[[nodiscard]] QString agreementOf(const Composer &composer);

/// A participant with the person, or the words given for one.
struct Attendant {
    Participant participant;
    std::optional<Person> person;
    QString name;
};
/// Whom this copy names, side by side in the order of the sides.
[[nodiscard]] QList<Attendant> attendants(Composer &composer);
[[nodiscard]] QStringList functionsOf(Composer &composer, const Attendant &attendant);
[[nodiscard]] QString sideOf(Composer &composer, const QString &side);
/// Of the meeting, as far as they are known: reference, date, time and place.
void meetingLines(Composer &composer, TitleBlock &block);
/// What it is called at its head; of an edition with its side.
[[nodiscard]] QString kindOfPaper(Composer &composer);
/// "9.30 a.m. – 12.15 p.m. (Europe/Zurich)"
[[nodiscard]] QString hours(const Composer &composer);
/// First date and, where it moved, the revised one; both are said, neither is judged.
[[nodiscard]] QString dueText(const Composer &composer, const Outcome &outcome);
[[nodiscard]] QString stateText(const Composer &composer, const Outcome &outcome);

// The sheet of an item, piece by piece
/// What holds on the day of the meeting, one position a holder, the three sides first.
[[nodiscard]] QList<Position> positionsOf(Composer &composer, const AgendaItem &item);
/// The three sides beside each other; where none of them has a position, a main item says so and others say nothing.
void threeSides(Composer &composer, const AgendaItem &item, const QList<Position> &held);
void otherPositions(Composer &composer, const QList<Position> &held);
/// What each side said last on what this item carries on, in one small paragraph.
void lastTime(Composer &composer, const AgendaItem &item);
/// One block for each of the fields @p keys (if_raised, sensitive), a line for each holder. The filter of the copy leaves
/// them out where it must.
void cautions(Composer &composer, const QList<Position> &held, std::initializer_list<const char *> keys);

/// Stance word, summary and message run on.
[[nodiscard]] Inlines positionCell(Composer &composer, const Position &position);

/// The line at the head and foot of every page.
[[nodiscard]] QString classificationLine(const Composer &composer);
[[nodiscard]] QString versionLine(Composer &composer);

/// The classification of this copy: a shared copy is for the three sides however the office marks its own, and an
/// office copy, which holds what the others do not see, is never wider than internal.
[[nodiscard]] Handling copyClassification(const QString &chosen, bool sharedCopy);

/// "9.30 a.m. – 9.45 a.m."; the start alone where no end is known.
[[nodiscard]] QString hours(const Composer &composer, const ProgrammeLine &line);

/// The themes and all that stand below them: who takes up a theme takes up its parts.
[[nodiscard]] QSet<RecordId> withSubthemes(Composer &composer, const RecordIds &themes);
/// "GFMD 5, RT 1.1, 2011"
[[nodiscard]] QString originText(Composer &composer, const Recommendation &recommendation);
/// For the rule of shared copies: what is noted about a State goes out only when it said so or agreed.
[[nodiscard]] bool isByState(Composer &composer, const FollowUp &entry);
/// Whether names of other records, of which a copy need not show every one, are part of its title.
[[nodiscard]] bool isTitledByOthers(const Row &row);
/// Whether all it can be told by are such names.
[[nodiscard]] bool isNamedByOthers(const Row &row);
/// What of the printed records is to be checked, by kind, under the numbers by which it is found; empty when nothing is.
[[nodiscard]] Inlines toCheck(Composer &composer);

/// Requests made for an item or linked from it, each once.
[[nodiscard]] QList<ExpertiseRequest> requestsOf(Composer &composer, const AgendaItem &item);
/// The number by which people know an area of cooperation.
[[nodiscard]] QString areaNumber(Composer &composer, const AgendaItem &item);
/// The themes that this copy's items carry.
[[nodiscard]] RecordIds itemThemes(const Composer &composer);

}  // namespace tri::parts
