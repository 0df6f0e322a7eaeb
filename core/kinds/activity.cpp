// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kinds/activity.h"

#include "core/kinds/checks.h"
#include "core/kinds/common.h"
#include "core/kinds/otherwords.h"

namespace tri {
namespace {

constexpr std::array kStatuses{
    Choice{"planned", QT_TRANSLATE_NOOP("Choice", "Planned"),
           words::kPlanned},
    Choice{"under_way", QT_TRANSLATE_NOOP("Choice", "Under way"),
           words::kUnderWay},
    Choice{"done", QT_TRANSLATE_NOOP("Choice", "Done"),
           words::kDone},
    Choice{"delayed", QT_TRANSLATE_NOOP("Choice", "Delayed"),
           words::kDelayed},
    Choice{"revised", QT_TRANSLATE_NOOP("Choice", "Revised"),
           "changed;amended;modifié;modifiée;révisée;modificado;modificada;revisada;изменено;пересмотрен;已修改;معدل"},
    Choice{"continued", QT_TRANSLATE_NOOP("Choice", "Continued in the next plan"),
           "continued;carried over;carried forward;poursuivi;reporté;reconduit;continúa;trasladado;перенесено;продолжено;转入下期;مستمر;مرحل"},
    Choice{"dropped", QT_TRANSLATE_NOOP("Choice", "Dropped"),
           words::kDropped},
};
constexpr std::array kAlerts{
    Choice{"none", QT_TRANSLATE_NOOP("Choice", "No")},
    Choice{"watch", QT_TRANSLATE_NOOP("Choice", "To be watched")},
    Choice{"help", QT_TRANSLATE_NOOP("Choice", "Help is wanted")},
};

constexpr auto kFields = std::to_array<FieldOf<Activity>>({
    field<&Activity::title>({.key = "title", .label = QT_TRANSLATE_NOOP3("Field", "Title", "activity"),
                             .required = true, .list = 1, .search = Search::High, .brief = true,
                             .aliases = "activity"}),
    field<&Activity::reference>({.key = "reference", .label = QT_TRANSLATE_NOOP3("Field", "Reference", "activity"),
                                 .list = 2, .search = Search::High, .aliases = "id"}),
    field<&Activity::number>({.key = "number", .label = QT_TRANSLATE_NOOP3("Field", "Number", "activity"),
                              .help = QT_TRANSLATE_NOOP("Help", "As printed, for example 2.3.1."),
                              .search = Search::High, .brief = true, .since = 5}),
    field<&Activity::workPlan>({.key = "work_plan", .label = QT_TRANSLATE_NOOP3("Field", "Work plan", "activity"),
                                .target = "work_plan", .aliases = "work_plan_id;plan"}),
    field<&Activity::objective>({.key = "objective", .label = QT_TRANSLATE_NOOP3("Field", "Objective", "activity"),
                                 .target = "objective", .aliases = "objective_id"}),
    field<&Activity::order>({.key = "order", .label = QT_TRANSLATE_NOOP3("Field", "Order", "activity")}),
    field<&Activity::area>({.key = "area", .label = QT_TRANSLATE_NOOP3("Field", "Area of cooperation", "activity"),
                            .target = "cooperation_area", .aliases = "area_id"}),
    themesField<&Activity::themes>(),
    field<&Activity::description>({.key = "description",
                                   .label = QT_TRANSLATE_NOOP3("Field", "Description", "activity"),
                                   .type = FieldType::LocalLongText, .search = Search::Low, .brief = true}),
    field<&Activity::output>({.key = "output", .label = QT_TRANSLATE_NOOP3("Field", "Output", "activity"),
                              .help = QT_TRANSLATE_NOOP("Help", "What will be there when it is done."),
                              .type = FieldType::LocalLongText, .search = Search::Low, .brief = true}),
    field<&Activity::owners>({.key = "owners", .label = QT_TRANSLATE_NOOP3("Field", "Lead", "activity"),
                              .help = QT_TRANSLATE_NOOP("Help", "A joint activity stands here once, with all its lead agencies."),
                              .target = "state organisation body entity person",
                              .group = QT_TRANSLATE_NOOP("Group", "People"), .list = 3, .brief = true,
                              .aliases = "lead_agencies;owner;lead"}),
    field<&Activity::contributors>({.key = "contributors",
                                    .label = QT_TRANSLATE_NOOP3("Field", "Contributors", "activity"),
                                    .target = "state organisation body entity person",
                                    .group = QT_TRANSLATE_NOOP("Group", "People")}),
    field<&Activity::partners>({.key = "partners", .label = QT_TRANSLATE_NOOP3("Field", "Partners", "activity"),
                                .target = "state organisation body entity person",
                                .group = QT_TRANSLATE_NOOP("Group", "People")}),
    field<&Activity::otherPartners>({.key = "other_partners",
                                     .label = QT_TRANSLATE_NOOP3("Field", "Other partners", "activity"),
                                     .help = QT_TRANSLATE_NOOP("Help", "Partners that stand in no list here, separated by semicolons."),
                                     .group = QT_TRANSLATE_NOOP("Group", "People")}),
    field<&Activity::body>({.key = "body", .label = QT_TRANSLATE_NOOP3("Field", "Working group", "activity"),
                            .target = "body", .group = QT_TRANSLATE_NOOP("Group", "People"), .list = 4,
                            .aliases = "body_id"}),
    field<&Activity::focalPoints>({.key = "focal_points",
                                   .label = QT_TRANSLATE_NOOP3("Field", "Focal points", "activity"),
                                   .target = "person", .group = QT_TRANSLATE_NOOP("Group", "People")}),
    field<&Activity::states>({.key = "states", .label = QT_TRANSLATE_NOOP3("Field", "States", "activity"),
                              .target = "state", .group = QT_TRANSLATE_NOOP("Group", "People"),
                              .aliases = "countries"}),
    field<&Activity::from>({.key = "from", .label = QT_TRANSLATE_NOOP3("Field", "From", "activity"),
                            .group = QT_TRANSLATE_NOOP("Group", "Schedule"), .aliases = "date_from"}),
    field<&Activity::to>({.key = "to", .label = QT_TRANSLATE_NOOP3("Field", "Until", "activity"),
                          .group = QT_TRANSLATE_NOOP("Group", "Schedule"), .aliases = "date_to"}),
    field<&Activity::firstDue>({.key = "first_due",
                                .label = QT_TRANSLATE_NOOP3("Field", "First due date", "activity"),
                                .help = QT_TRANSLATE_NOOP("Help", "As first agreed; it stays when the date moves."),
                                .group = QT_TRANSLATE_NOOP("Group", "Schedule")}),
    field<&Activity::due>({.key = "due", .label = QT_TRANSLATE_NOOP3("Field", "Due", "activity"),
                           .help = QT_TRANSLATE_NOOP("Help", "As last agreed."),
                           .group = QT_TRANSLATE_NOOP("Group", "Schedule"), .list = 5, .brief = true}),
    field<&Activity::revisionReason>({.key = "revision_reason",
                                      .label = QT_TRANSLATE_NOOP3("Field", "Reason for the new date", "activity"),
                                      .help = QT_TRANSLATE_NOOP("Help", "Needed when the due date has moved."),
                                      .group = QT_TRANSLATE_NOOP("Group", "Schedule")}),
    field<&Activity::milestone>({.key = "milestone", .label = QT_TRANSLATE_NOOP3("Field", "Milestone", "activity"),
                                 .group = QT_TRANSLATE_NOOP("Group", "Schedule")}),
    field<&Activity::dependsOn>({.key = "depends_on", .label = QT_TRANSLATE_NOOP3("Field", "Depends on", "activity"),
                                 .target = "activity", .group = QT_TRANSLATE_NOOP("Group", "Schedule")}),
    field<&Activity::status>({.key = "status", .label = QT_TRANSLATE_NOOP3("Field", "Status", "activity"),
                              .type = FieldType::Choice, .choices = kStatuses,
                              .group = QT_TRANSLATE_NOOP("Group", "Status"), .list = 6, .brief = true}),
    field<&Activity::statusDate>({.key = "status_date",
                                  .label = QT_TRANSLATE_NOOP3("Field", "Status as of", "activity"),
                                  .group = QT_TRANSLATE_NOOP("Group", "Status")}),
    field<&Activity::statusNote>({.key = "status_note",
                                  .label = QT_TRANSLATE_NOOP3("Field", "Status note", "activity"),
                                  .type = FieldType::LocalLongText, .group = QT_TRANSLATE_NOOP("Group", "Status"),
                                  .search = Search::Low, .brief = true}),
    field<&Activity::alert>({.key = "alert", .label = QT_TRANSLATE_NOOP3("Field", "Needs attention", "activity"),
                             .type = FieldType::Choice, .choices = kAlerts,
                             .group = QT_TRANSLATE_NOOP("Group", "Status")}),
    field<&Activity::documents>({.key = "documents", .label = QT_TRANSLATE_NOOP3("Field", "Documents", "activity"),
                                 .type = FieldType::OrderedLinks, .target = "document",
                                 .group = QT_TRANSLATE_NOOP("Group", "Links"),
                                 .aliases = "publication_id;publications"}),
    field<&Activity::meetings>({.key = "meetings", .label = QT_TRANSLATE_NOOP3("Field", "Meetings", "activity"),
                                .target = "meeting", .group = QT_TRANSLATE_NOOP("Group", "Links")}),
    field<&Activity::priorities>({.key = "priorities", .label = QT_TRANSLATE_NOOP3("Field", "Priorities", "activity"),
                                  .target = "priority", .group = QT_TRANSLATE_NOOP("Group", "Links")}),
    field<&Activity::recommendations>({.key = "recommendations",
                                       .label = QT_TRANSLATE_NOOP3("Field", "Recommendations", "activity"),
                                       .target = "recommendation", .group = QT_TRANSLATE_NOOP("Group", "Links")}),
    field<&Activity::previous>({.key = "previous", .label = QT_TRANSLATE_NOOP3("Field", "Continues", "activity"),
                                .help = QT_TRANSLATE_NOOP("Help", "The activity of the plan before that this one continues."),
                                .target = "activity", .group = QT_TRANSLATE_NOOP("Group", "Links")}),
    field<&Activity::previousNumber>({.key = "previous_number",
                                      .label = QT_TRANSLATE_NOOP3("Field", "Earlier number", "activity"),
                                      .group = QT_TRANSLATE_NOOP("Group", "Links")}),
    field<&Activity::related>({.key = "related", .label = QT_TRANSLATE_NOOP3("Field", "Related records", "activity"),
                               .target = "*", .group = QT_TRANSLATE_NOOP("Group", "Links")}),
    field<&Activity::assumptions>({.key = "assumptions",
                                   .label = QT_TRANSLATE_NOOP3("Field", "Assumptions", "activity"),
                                   .type = FieldType::LocalLongText,
                                   .group = QT_TRANSLATE_NOOP("Group", "Risk and means"), .search = Search::Low}),
    field<&Activity::risks>({.key = "risks", .label = QT_TRANSLATE_NOOP3("Field", "Risks", "activity"),
                             .type = FieldType::LocalLongText, .handling = Handling::Shared,
                             .group = QT_TRANSLATE_NOOP("Group", "Risk and means"), .search = Search::Low}),
    field<&Activity::funding>({.key = "funding", .label = QT_TRANSLATE_NOOP3("Field", "Funding", "activity"),
                               .type = FieldType::LongText, .handling = Handling::Internal,
                               .group = QT_TRANSLATE_NOOP("Group", "Risk and means")}),
    handlingField<&Activity::handling>(),
    sourceField<&Activity::source>(),
    verificationField<&Activity::verification>(),
});
constexpr auto kSpecs = specsOf(kFields);
static_assert(wellFormed(kSpecs));

QList<Finding> check(const Row &row)
{
    QList<Finding> findings;
    checks::dateOrder(findings, row, u"from", u"to");
    checks::dateOrder(findings, row, u"from", u"due");
    checks::movedWithReason(findings, row, u"first_due", u"due", u"revision_reason");
    checks::neededWith(findings, row, u"status", u"status_date", Finding::Severity::Note);
    checks::neededWhen(findings, row, u"status", u"dropped", u"status_note");
    checks::neededWhen(findings, row, u"status", u"delayed", u"status_note");
    checks::oneOf(findings, row, {u"owners", u"body"});
    checks::notItself(findings, row, {u"depends_on", u"previous"});
    return findings;
}

constexpr RecordSpec kSpec{.key = "activity",
                           .label = QT_TRANSLATE_NOOP("Kind", "Activity"),
                           .plural = QT_TRANSLATE_NOOP("Kind", "Activities"),
                           .help = QT_TRANSLATE_NOOP("Help", "What is done under a work plan: who leads, with whom, by when, and how it stands."),
                           .place = Place::Plans,
                           .icon = "view-task",
                           .title = "title",
                           .reference = "reference",
                           .sort = "due from reference",
                           .asked = "title owners due status",
                           .due = "due",
                           .owner = "owners",
                           .state = "status",
                           .open = "planned under_way delayed revised",
                           .fields = kSpecs,
                           .check = check};

}  // namespace

template <> const KindOf<Activity> &kindOf<Activity>()
{
    static const KindOf<Activity> kind{kSpec, kFields};
    return kind;
}

}  // namespace tri
