// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kinds/brief.h"

#include "core/kinds/checks.h"
#include "core/kinds/common.h"

namespace tri {
namespace {

constexpr std::array kCopies{
    Choice{"office", QT_TRANSLATE_NOOP("Choice", "Office copy")},
    Choice{"shared", QT_TRANSLATE_NOOP("Choice", "Shared copy")},
};
// What the desk calls its papers: paperKinds() has the same, which a test compares.
constexpr Choice paper(const char *recipe, const char *name)
{
    return {recipe, name, "", "Paper"};
}
constexpr std::array kRecipes{
    paper("trilateral", QT_TRANSLATE_NOOP("Paper", "Meeting brief")),
    paper("minutes", QT_TRANSLATE_NOOP("Paper", "Minutes")),
    paper("minutes_series", QT_TRANSLATE_NOOP("Paper", "Minutes of the series")),
    paper("preparation", QT_TRANSLATE_NOOP("Paper", "Preparation checklist")),
    paper("agenda", QT_TRANSLATE_NOOP("Paper", "Public agenda")),
    paper("chair_book", QT_TRANSLATE_NOOP("Paper", "Chair’s book")),
    paper("attendance_list", QT_TRANSLATE_NOOP("Paper", "Attendance list")),
    paper("changes", QT_TRANSLATE_NOOP("Paper", "What changed since")),
    paper("item_sheet", QT_TRANSLATE_NOOP("Paper", "Item sheet")),
    paper("priorities", QT_TRANSLATE_NOOP("Paper", "Priorities")),
    paper("minutes_theme", QT_TRANSLATE_NOOP("Paper", "Minutes on the theme")),
    paper("plan_changes", QT_TRANSLATE_NOOP("Paper", "What changed")),
    paper("work_plan", QT_TRANSLATE_NOOP("Paper", "Work plan")),
    paper("plan_gaps", QT_TRANSLATE_NOOP("Paper", "Open points")),
    paper("distil", QT_TRANSLATE_NOOP("Paper", "What experience teaches")),
    paper("evidence_gaps", QT_TRANSLATE_NOOP("Paper", "Gaps in the evidence")),
    paper("profile", QT_TRANSLATE_NOOP("Paper", "Profile")),
    paper("followup_report", QT_TRANSLATE_NOOP("Paper", "Follow-up report")),
    paper("handover", QT_TRANSLATE_NOOP("Paper", "Handover")),
    paper("speaker", QT_TRANSLATE_NOOP("Paper", "Speaker brief")),
    paper("delegation_checklist", QT_TRANSLATE_NOOP("Paper", "Delegation checklist")),
    paper("coverage", QT_TRANSLATE_NOOP("Paper", "Coverage")),
    paper("followup_matrix", QT_TRANSLATE_NOOP("Paper", "Follow-up matrix")),
    paper("followup_list", QT_TRANSLATE_NOOP("Paper", "Follow-up list")),
    paper("planning_fit", QT_TRANSLATE_NOOP("Paper", "Fit for the next planning cycle")),
    paper("project_sheet", QT_TRANSLATE_NOOP("Paper", "Project sheet")),
    paper("project_list", QT_TRANSLATE_NOOP("Paper", "List of projects")),
    paper("request_calendar", QT_TRANSLATE_NOOP("Paper", "Request calendar")),
    paper("conflicts", QT_TRANSLATE_NOOP("Paper", "Two versions to decide")),
};
constexpr std::array kPapers{
    Choice{"a4", QT_TRANSLATE_NOOP("Choice", "A4")},
    Choice{"letter", QT_TRANSLATE_NOOP("Choice", "US Letter")},
    Choice{"a5", QT_TRANSLATE_NOOP("Choice", "A5")},
};

constexpr auto kFields = std::to_array<FieldOf<Brief>>({
    field<&Brief::title>({.key = "title", .label = QT_TRANSLATE_NOOP3("Field", "Title", "brief"), .required = true,
                          .list = 1, .search = Search::High}),
    field<&Brief::reference>({.key = "reference", .label = QT_TRANSLATE_NOOP3("Field", "Reference", "brief"),
                              .list = 2, .search = Search::High, .aliases = "id"}),
    field<&Brief::recipe>({.key = "recipe", .label = QT_TRANSLATE_NOOP3("Field", "Recipe", "brief"),
                           .help = QT_TRANSLATE_NOOP("Help", "The paper that gives the sections and their order."),
                           .type = FieldType::Choice, .choices = kRecipes, .list = 3}),
    field<&Brief::meeting>({.key = "meeting", .label = QT_TRANSLATE_NOOP3("Field", "Meeting", "brief"),
                            .target = "meeting", .list = 4, .aliases = "meeting_id"}),
    field<&Brief::subject>({.key = "subject", .label = QT_TRANSLATE_NOOP3("Field", "About", "brief"),
                            .help = QT_TRANSLATE_NOOP("Help", "The State, theme or other records the brief is on, when it is not a meeting."),
                            .target = "*"}),
    field<&Brief::preparedFor>({.key = "prepared_for", .label = QT_TRANSLATE_NOOP3("Field", "Prepared for", "brief"),
                                .target = "state organisation body entity person",
                                .group = QT_TRANSLATE_NOOP("Group", "People")}),
    field<&Brief::preparedBy>({.key = "prepared_by", .label = QT_TRANSLATE_NOOP3("Field", "Prepared by", "brief"),
                               .group = QT_TRANSLATE_NOOP("Group", "People")}),
    field<&Brief::copy>({.key = "copy", .label = QT_TRANSLATE_NOOP3("Field", "Copy", "brief"),
                         .help = QT_TRANSLATE_NOOP("Help", "The shared copy leaves out If raised and Sensitive."),
                         .type = FieldType::Choice, .choices = kCopies,
                         .group = QT_TRANSLATE_NOOP("Group", "Printing"), .list = 5}),
    field<&Brief::language>({.key = "language", .label = QT_TRANSLATE_NOOP3("Field", "Language", "brief"),
                             .type = FieldType::Choice, .choices = kLanguageChoices,
                             .group = QT_TRANSLATE_NOOP("Group", "Printing"), .list = 6}),
    field<&Brief::date>({.key = "date", .label = QT_TRANSLATE_NOOP3("Field", "As of", "brief"),
                         .help = QT_TRANSLATE_NOOP("Help", "Names, chairs and members are printed as they were on this day."),
                         .group = QT_TRANSLATE_NOOP("Group", "Printing")}),
    field<&Brief::since>({.key = "since", .label = QT_TRANSLATE_NOOP3("Field", "Changes since", "brief"),
                          .group = QT_TRANSLATE_NOOP("Group", "Printing")}),
    field<&Brief::sinceMeeting>({.key = "since_meeting",
                                 .label = QT_TRANSLATE_NOOP3("Field", "Changes since meeting", "brief"),
                                 .target = "meeting", .group = QT_TRANSLATE_NOOP("Group", "Printing")}),
    field<&Brief::paper>({.key = "paper", .label = QT_TRANSLATE_NOOP3("Field", "Paper", "brief"),
                          .type = FieldType::Choice, .choices = kPapers,
                          .group = QT_TRANSLATE_NOOP("Group", "Printing")}),
    field<&Brief::largePrint>({.key = "large_print", .label = QT_TRANSLATE_NOOP3("Field", "Large print", "brief"),
                               .group = QT_TRANSLATE_NOOP("Group", "Printing")}),
    field<&Brief::contents>({.key = "contents", .label = QT_TRANSLATE_NOOP3("Field", "Table of contents", "brief"),
                             .group = QT_TRANSLATE_NOOP("Group", "Printing")}),
    field<&Brief::pageLimit>({.key = "page_limit", .label = QT_TRANSLATE_NOOP3("Field", "Page limit", "brief"),
                              .help = QT_TRANSLATE_NOOP("Help", "The brief's page says when there are more; type is never made smaller."),
                              .group = QT_TRANSLATE_NOOP("Group", "Printing")}),
    field<&Brief::classification>({.key = "classification",
                                   .label = QT_TRANSLATE_NOOP3("Field", "Classification", "brief"),
                                   .help = QT_TRANSLATE_NOOP("Help", "Stands at the head and foot of every page."),
                                   .type = FieldType::Choice, .choices = kHandlingChoices,
                                   .group = QT_TRANSLATE_NOOP("Group", "Printing")}),
    field<&Brief::versionLabel>({.key = "version_label", .label = QT_TRANSLATE_NOOP3("Field", "Version", "brief"),
                                 .group = QT_TRANSLATE_NOOP("Group", "Printing")}),
    field<&Brief::options>({.key = "options", .label = QT_TRANSLATE_NOOP3("Field", "Options", "brief"),
                            .help = QT_TRANSLATE_NOOP("Help", "One option a line: name = value."),
                            .type = FieldType::LongText, .group = QT_TRANSLATE_NOOP("Group", "Printing"),
                            .merge = MergeAs::Whole}),
    field<&Brief::annexes>({.key = "annexes", .label = QT_TRANSLATE_NOOP3("Field", "Annexes", "brief"),
                            .type = FieldType::OrderedLinks, .target = "document attachment",
                            .group = QT_TRANSLATE_NOOP("Group", "Texts")}),
    field<&Brief::opening>({.key = "opening", .label = QT_TRANSLATE_NOOP3("Field", "Opening text", "brief"),
                            .type = FieldType::LocalLongText, .group = QT_TRANSLATE_NOOP("Group", "Texts"),
                            .search = Search::Low}),
    field<&Brief::note>({.key = "note", .label = QT_TRANSLATE_NOOP3("Field", "Note", "brief"),
                         .type = FieldType::LongText, .group = QT_TRANSLATE_NOOP("Group", "Texts")}),
    handlingField<&Brief::handling>(),
});
constexpr auto kSpecs = specsOf(kFields);
static_assert(wellFormed(kSpecs));

QList<Finding> check(const Row &row)
{
    QList<Finding> findings;
    checks::oneOf(findings, row, {u"meeting", u"subject"}, Finding::Severity::Note);
    checks::inRange(findings, row, u"page_limit", 1, 10'000);
    checks::dateOrder(findings, row, u"since", u"date");
    return findings;
}

constexpr RecordSpec kSpec{.key = "brief",
                           .label = QT_TRANSLATE_NOOP("Kind", "Brief"),
                           .plural = QT_TRANSLATE_NOOP("Kind", "Briefs"),
                           .help = QT_TRANSLATE_NOOP("Help", "Recipes of briefs: which sections, for whom, in which language and copy."),
                           .place = Place::Desk,
                           .icon = "x-office-document",
                           .title = "title",
                           .reference = "reference",
                           .fields = kSpecs,
                           .check = check};

}  // namespace

template <> const KindOf<Brief> &kindOf<Brief>()
{
    static const KindOf<Brief> kind{kSpec, kFields};
    return kind;
}

}  // namespace tri
