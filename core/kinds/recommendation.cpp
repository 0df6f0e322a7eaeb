// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kinds/recommendation.h"

#include "core/kinds/checks.h"
#include "core/kinds/common.h"

namespace tri {
namespace {

constexpr std::array kKinds{
    Choice{"recommendation", QT_TRANSLATE_NOOP("Choice", "Recommendation")},
    Choice{"follow_up_action", QT_TRANSLATE_NOOP("Choice", "Possible follow-up action")},
    Choice{"outcome", QT_TRANSLATE_NOOP("Choice", "Outcome")},
    Choice{"process_decision", QT_TRANSLATE_NOOP("Choice", "Process decision")},
    Choice{"input_to_un", QT_TRANSLATE_NOOP("Choice", "Input to the United Nations")},
};
constexpr std::array kWordings{
    Choice{"exact", QT_TRANSLATE_NOOP("Choice", "Exact wording")},
    Choice{"translated", QT_TRANSLATE_NOOP("Choice", "Our translation")},
    Choice{"paraphrase", QT_TRANSLATE_NOOP("Choice", "Our paraphrase")},
};
constexpr std::array kClarities{
    Choice{"concern", QT_TRANSLATE_NOOP("Choice", "1: a concern or a hope, without anything to do")},
    Choice{"direction", QT_TRANSLATE_NOOP("Choice", "2: a direction, without an action")},
    Choice{"action", QT_TRANSLATE_NOOP("Choice", "3: an action in general words")},
    Choice{"action_and_actor", QT_TRANSLATE_NOOP("Choice", "4: an action, and who could take it")},
    Choice{"action_and_sign", QT_TRANSLATE_NOOP("Choice", "5: an action, who could take it, and when or how it would show")},
};
constexpr std::array kConfidences{
    Choice{"high", QT_TRANSLATE_NOOP("Choice", "High")},
    Choice{"medium", QT_TRANSLATE_NOOP("Choice", "Medium")},
    Choice{"low", QT_TRANSLATE_NOOP("Choice", "Low")},
};

constexpr auto kFields = std::to_array<FieldOf<Recommendation>>({
    field<&Recommendation::reference>({.key = "reference",
                                       .label = QT_TRANSLATE_NOOP3("Field", "Reference", "recommendation"),
                                       .help = QT_TRANSLATE_NOOP("Help", "Our own number, for example GFMD7-R04; it never changes and is never used again."),
                                       .required = true, .list = 1, .search = Search::High, .aliases = "id"}),
    field<&Recommendation::text>({.key = "text", .label = QT_TRANSLATE_NOOP3("Field", "Text", "recommendation"),
                                  .help = QT_TRANSLATE_NOOP("Help", "Wording of the report, or our paraphrase; say which under Wording."),
                                  .type = FieldType::LocalLongText, .required = true, .list = 2,
                                  .search = Search::High, .brief = true}),
    field<&Recommendation::shortTitle>({.key = "short_title",
                                        .label = QT_TRANSLATE_NOOP3("Field", "Short title", "recommendation"),
                                        .help = QT_TRANSLATE_NOOP("Help", "A few words for narrow columns."),
                                        .search = Search::High}),
    field<&Recommendation::kind>({.key = "kind", .label = QT_TRANSLATE_NOOP3("Field", "Kind", "recommendation"),
                                  .type = FieldType::Choice, .choices = kKinds, .list = 4, .brief = true}),
    field<&Recommendation::wording>({.key = "wording",
                                     .label = QT_TRANSLATE_NOOP3("Field", "Wording", "recommendation"),
                                     .type = FieldType::Choice, .choices = kWordings}),
    field<&Recommendation::clarity>({.key = "clarity",
                                     .label = QT_TRANSLATE_NOOP3("Field", "Clarity of action", "recommendation"),
                                     .help = QT_TRANSLATE_NOOP("Help", "How clearly the wording says what could be done; it says nothing about those it is addressed to. 1: “Migrants deserve respect.” 2: “Migrating should cost less.” 3: “Make prices public.” 4: “States make transfer prices public.” 5: “States make transfer prices public by 2016, on one page”."),
                                     .type = FieldType::Choice, .choices = kClarities, .since = 7}),
    field<&Recommendation::meeting>({.key = "meeting",
                                     .label = QT_TRANSLATE_NOOP3("Field", "Meeting", "recommendation"),
                                     .target = "meeting", .list = 3, .brief = true,
                                     .aliases = "forum_meeting_id;meeting_id"}),
    field<&Recommendation::origin>({.key = "origin",
                                    .label = QT_TRANSLATE_NOOP3("Field", "Roundtable", "recommendation"),
                                    .help = QT_TRANSLATE_NOOP("Help", "The roundtable or session it comes from."),
                                    .target = "meeting", .brief = true, .aliases = "origin_id"}),
    field<&Recommendation::date>({.key = "date", .label = QT_TRANSLATE_NOOP3("Field", "Date", "recommendation"),
                                  .help = QT_TRANSLATE_NOOP("Help", "When it differs from the last day of the meeting.")}),
    field<&Recommendation::addressees>({.key = "addressees",
                                        .label = QT_TRANSLATE_NOOP3("Field", "Addressees", "recommendation"),
                                        .target = "entity state organisation body",
                                        .group = QT_TRANSLATE_NOOP("Group", "People"), .list = 5, .brief = true}),
    field<&Recommendation::otherAddressees>({.key = "other_addressees",
                                             .label = QT_TRANSLATE_NOOP3("Field", "Other addressees", "recommendation"),
                                             .help = QT_TRANSLATE_NOOP("Help", "In words, for example States of destination; separated by semicolons."),
                                             .group = QT_TRANSLATE_NOOP("Group", "People"), .brief = true}),
    themesField<&Recommendation::themes>(),
    field<&Recommendation::otherThemes>({.key = "other_themes",
                                         .label = QT_TRANSLATE_NOOP3("Field", "Other themes", "recommendation"),
                                         .target = "theme", .group = QT_TRANSLATE_NOOP("Group", "Links")}),
    field<&Recommendation::area>({.key = "area",
                                  .label = QT_TRANSLATE_NOOP3("Field", "Area of cooperation", "recommendation"),
                                  .target = "cooperation_area", .group = QT_TRANSLATE_NOOP("Group", "Links"),
                                  .aliases = "area_id"}),
    field<&Recommendation::eightPoints>({.key = "eight_points",
                                         .label = QT_TRANSLATE_NOOP3("Field", "Eight-point agenda", "recommendation"),
                                         .target = "agenda_point", .group = QT_TRANSLATE_NOOP("Group", "Links"),
                                         .aliases = "eight_point_no"}),
    field<&Recommendation::sdgTargets>({.key = "sdg_targets",
                                        .label = QT_TRANSLATE_NOOP3("Field", "SDG targets", "recommendation"),
                                        .help = QT_TRANSLATE_NOOP("Help", "Numbers of targets, for example 8.8; 10.7."),
                                        .group = QT_TRANSLATE_NOOP("Group", "Links")}),
    field<&Recommendation::related>({.key = "related",
                                     .label = QT_TRANSLATE_NOOP3("Field", "Related recommendations", "recommendation"),
                                     .help = QT_TRANSLATE_NOOP("Help", "Earlier ones with the same idea."),
                                     .target = "recommendation", .group = QT_TRANSLATE_NOOP("Group", "Links")}),
    field<&Recommendation::replaces>({.key = "replaces",
                                      .label = QT_TRANSLATE_NOOP3("Field", "Replaces", "recommendation"),
                                      .help = QT_TRANSLATE_NOOP("Help", "Earlier ones that were merged into this one or split to make it."),
                                      .target = "recommendation", .group = QT_TRANSLATE_NOOP("Group", "Links")}),
    field<&Recommendation::replacedBecause>({.key = "replaced_because",
                                             .label = QT_TRANSLATE_NOOP3("Field", "Why it replaces them", "recommendation"),
                                             .group = QT_TRANSLATE_NOOP("Group", "Links"), .search = Search::Low,
                                             .since = 7}),
    field<&Recommendation::documents>({.key = "documents",
                                       .label = QT_TRANSLATE_NOOP3("Field", "Documents", "recommendation"),
                                       .type = FieldType::OrderedLinks, .target = "document",
                                       .group = QT_TRANSLATE_NOOP("Group", "Links")}),
    field<&Recommendation::confidence>({.key = "confidence",
                                        .label = QT_TRANSLATE_NOOP3("Field", "Confidence", "recommendation"),
                                        .help = QT_TRANSLATE_NOOP("Help", "How sure we are of wording and place."),
                                        .type = FieldType::Choice, .choices = kConfidences,
                                        .group = QT_TRANSLATE_NOOP("Group", "Source and handling")}),
    field<&Recommendation::note>({.key = "note", .label = QT_TRANSLATE_NOOP3("Field", "Note", "recommendation"),
                                  .type = FieldType::LongText,
                                  .group = QT_TRANSLATE_NOOP("Group", "Source and handling"), .search = Search::Low}),
    handlingField<&Recommendation::handling>(),
    sourceField<&Recommendation::source>(),
    verificationField<&Recommendation::verification>(),
});
constexpr auto kSpecs = specsOf(kFields);
static_assert(wellFormed(kSpecs));

QList<Finding> check(const Row &row)
{
    QList<Finding> findings;
    checks::notItself(findings, row, {u"related", u"replaces"});
    checks::oneOf(findings, row, {u"addressees", u"other_addressees"}, Finding::Severity::Note);
    return findings;
}

constexpr RecordSpec kSpec{.key = "recommendation",
                           .label = QT_TRANSLATE_NOOP("Kind", "Recommendation"),
                           .plural = QT_TRANSLATE_NOOP("Kind", "Recommendations"),
                           .help = QT_TRANSLATE_NOOP("Help", "Recommendations and other outcomes of Forum Meetings, under our own stable numbers."),
                           .place = Place::Recommendations,
                           .icon = "emblem-documents",
                           .title = "text",
                           .reference = "reference",
                           .sort = "reference",
                           .fields = kSpecs,
                           .check = check};

}  // namespace

template <> const KindOf<Recommendation> &kindOf<Recommendation>()
{
    static const KindOf<Recommendation> kind{kSpec, kFields};
    return kind;
}

}  // namespace tri
