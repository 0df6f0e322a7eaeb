// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kinds/briefcomment.h"

#include "core/kinds/checks.h"
#include "core/kinds/common.h"

namespace tri {
namespace {

constexpr std::array kStates{
    Choice{"open", QT_TRANSLATE_NOOP("Choice", "Open")},
    Choice{"taken_in", QT_TRANSLATE_NOOP("Choice", "Taken in")},
    Choice{"not_taken_in", QT_TRANSLATE_NOOP("Choice", "Not taken in")},
};

constexpr auto kFields = std::to_array<FieldOf<BriefComment>>({
    field<&BriefComment::text>({.key = "text", .label = QT_TRANSLATE_NOOP3("Field", "Comment", "brief_comment"),
                                .type = FieldType::LongText, .required = true, .handling = Handling::Internal,
                                .list = 1, .search = Search::High, .since = 8}),
    field<&BriefComment::brief>({.key = "brief", .label = QT_TRANSLATE_NOOP3("Field", "Brief", "brief_comment"),
                                 .required = true, .target = "brief", .list = 2, .aliases = "brief_id", .since = 8}),
    field<&BriefComment::issued>({.key = "issued", .label = QT_TRANSLATE_NOOP3("Field", "On the draft", "brief_comment"),
                                  .help = QT_TRANSLATE_NOOP("Help", "The draft that was commented on; empty means the brief as it was at that time."),
                                  .target = "issued_brief", .since = 8}),
    field<&BriefComment::part>({.key = "part", .label = QT_TRANSLATE_NOOP3("Field", "Part", "brief_comment"),
                                .help = QT_TRANSLATE_NOOP("Help", "Key of the part in the recipe; empty means the paper as a whole."),
                                .since = 8}),
    field<&BriefComment::place>({.key = "place", .label = QT_TRANSLATE_NOOP3("Field", "Place", "brief_comment"),
                                 .help = QT_TRANSLATE_NOOP("Help", "Where in it, for example paragraph 7 or item 3 (b)."),
                                 .list = 3, .since = 8}),
    field<&BriefComment::author>({.key = "author", .label = QT_TRANSLATE_NOOP3("Field", "From", "brief_comment"),
                                  .help = QT_TRANSLATE_NOOP("Help", "The office that comments, or the person in their public office."),
                                  .target = "state organisation body entity person",
                                  .handling = Handling::Internal,
                                  .group = QT_TRANSLATE_NOOP("Group", "People"), .list = 4, .since = 8}),
    field<&BriefComment::authorText>({.key = "author_text",
                                      .label = QT_TRANSLATE_NOOP3("Field", "From, in words", "brief_comment"),
                                      .help = QT_TRANSLATE_NOOP("Help", "An office that stands in no list here, or the public office of the person."),
                                      .handling = Handling::Internal,
                                      .group = QT_TRANSLATE_NOOP("Group", "People"), .since = 8}),
    field<&BriefComment::receivedOn>({.key = "received_on",
                                      .label = QT_TRANSLATE_NOOP3("Field", "Received on", "brief_comment"),
                                      .group = QT_TRANSLATE_NOOP("Group", "People"), .since = 8}),
    field<&BriefComment::due>({.key = "due", .label = QT_TRANSLATE_NOOP3("Field", "Due", "brief_comment"),
                               .help = QT_TRANSLATE_NOOP("Help", "By when it is to be decided whether the comment is taken in."),
                               .group = QT_TRANSLATE_NOOP("Group", "Decision"), .list = 5, .since = 8}),
    field<&BriefComment::owners>({.key = "owners",
                                  .label = QT_TRANSLATE_NOOP3("Field", "Responsible", "brief_comment"),
                                  .target = "state organisation body entity person",
                                  .group = QT_TRANSLATE_NOOP("Group", "Decision"), .since = 8}),
    field<&BriefComment::state>({.key = "state", .label = QT_TRANSLATE_NOOP3("Field", "State", "brief_comment"),
                                 .type = FieldType::Choice, .required = true, .choices = kStates,
                                 .group = QT_TRANSLATE_NOOP("Group", "Decision"), .list = 6, .since = 8}),
    field<&BriefComment::answer>({.key = "answer", .label = QT_TRANSLATE_NOOP3("Field", "Reason", "brief_comment"),
                                  .help = QT_TRANSLATE_NOOP("Help", "Why it was not taken in, or what was written instead."),
                                  .type = FieldType::LongText, .handling = Handling::Internal,
                                  .group = QT_TRANSLATE_NOOP("Group", "Decision"), .search = Search::Low, .since = 8}),
    handlingField<&BriefComment::handling>(),
});
constexpr auto kSpecs = specsOf(kFields);
static_assert(wellFormed(kSpecs));

QList<Finding> check(const Row &row)
{
    QList<Finding> findings;
    // What comes after its day is a comment all the same.
    checks::oneOf(findings, row, {u"author", u"author_text"});
    checks::neededWhen(findings, row, u"state", u"not_taken_in", u"answer");
    return findings;
}

constexpr RecordSpec kSpec{.key = "brief_comment",
                           .label = QT_TRANSLATE_NOOP("Kind", "Comment on a brief"),
                           .plural = QT_TRANSLATE_NOOP("Kind", "Comments on briefs"),
                           .help = QT_TRANSLATE_NOOP("Help", "What others said on a brief or a draft of it, and whether it was taken in."),
                           .place = Place::Desk,
                           .icon = "comment",
                           .title = "text",
                           .sort = "due text",
                           .asked = "text brief author part place due",
                           .due = "due",
                           .owner = "owners",
                           .state = "state",
                           .open = "open",
                           .fields = kSpecs,
                           .check = check};

}  // namespace

template <> const KindOf<BriefComment> &kindOf<BriefComment>()
{
    static const KindOf<BriefComment> kind{kSpec, kFields};
    return kind;
}

}  // namespace tri
