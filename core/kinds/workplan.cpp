// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kinds/workplan.h"

#include "core/kinds/checks.h"
#include "core/kinds/common.h"
#include "core/kinds/otherwords.h"

namespace tri {
namespace {

constexpr std::array kStatuses{
    Choice{"draft", QT_TRANSLATE_NOOP("Choice", "Draft"),
           words::kDraft},
    Choice{"adopted", QT_TRANSLATE_NOOP("Choice", "Adopted"),
           words::kApproved},
    Choice{"under_way", QT_TRANSLATE_NOOP("Choice", "Under way"),
           words::kUnderWay},
    Choice{"closed", QT_TRANSLATE_NOOP("Choice", "Closed"),
           words::kOver},
};

constexpr auto kFields = std::to_array<FieldOf<WorkPlan>>({
    field<&WorkPlan::title>({.key = "title", .label = QT_TRANSLATE_NOOP3("Field", "Title", "work_plan"),
                             .required = true, .list = 1, .search = Search::High, .brief = true}),
    field<&WorkPlan::reference>({.key = "reference", .label = QT_TRANSLATE_NOOP3("Field", "Reference", "work_plan"),
                                 .list = 2, .search = Search::High, .aliases = "id"}),
    field<&WorkPlan::entity>({.key = "entity", .label = QT_TRANSLATE_NOOP3("Field", "Plan of", "work_plan"),
                              .target = "entity", .list = 3, .brief = true, .aliases = "entity_id"}),
    field<&WorkPlan::body>({.key = "body", .label = QT_TRANSLATE_NOOP3("Field", "Kept by", "work_plan"),
                            .target = "body", .aliases = "body_id"}),
    field<&WorkPlan::from>({.key = "from", .label = QT_TRANSLATE_NOOP3("Field", "From", "work_plan"),
                            .group = QT_TRANSLATE_NOOP("Group", "Schedule"), .list = 4, .brief = true,
                            .aliases = "date_from"}),
    field<&WorkPlan::to>({.key = "to", .label = QT_TRANSLATE_NOOP3("Field", "Until", "work_plan"),
                          .group = QT_TRANSLATE_NOOP("Group", "Schedule"), .list = 5, .brief = true,
                          .aliases = "date_to"}),
    field<&WorkPlan::status>({.key = "status", .label = QT_TRANSLATE_NOOP3("Field", "Status", "work_plan"),
                              .type = FieldType::Choice, .choices = kStatuses,
                              .group = QT_TRANSLATE_NOOP("Group", "Schedule"), .list = 6}),
    field<&WorkPlan::adoptedOn>({.key = "adopted_on", .label = QT_TRANSLATE_NOOP3("Field", "Adopted on", "work_plan"),
                                 .group = QT_TRANSLATE_NOOP("Group", "Schedule")}),
    field<&WorkPlan::adoptedAt>({.key = "adopted_at", .label = QT_TRANSLATE_NOOP3("Field", "Adopted at", "work_plan"),
                                 .target = "meeting", .group = QT_TRANSLATE_NOOP("Group", "Schedule")}),
    field<&WorkPlan::purpose>({.key = "purpose", .label = QT_TRANSLATE_NOOP3("Field", "Purpose", "work_plan"),
                               .type = FieldType::LocalLongText, .group = QT_TRANSLATE_NOOP("Group", "Texts"),
                               .search = Search::Low, .brief = true}),
    field<&WorkPlan::assumptions>({.key = "assumptions",
                                   .label = QT_TRANSLATE_NOOP3("Field", "Assumptions", "work_plan"),
                                   .type = FieldType::LocalLongText, .group = QT_TRANSLATE_NOOP("Group", "Texts"),
                                   .search = Search::Low}),
    field<&WorkPlan::risks>({.key = "risks", .label = QT_TRANSLATE_NOOP3("Field", "Risks", "work_plan"),
                             .type = FieldType::LocalLongText, .handling = Handling::Shared,
                             .group = QT_TRANSLATE_NOOP("Group", "Texts"), .search = Search::Low}),
    field<&WorkPlan::reportEvery>({.key = "report_every",
                                   .label = QT_TRANSLATE_NOOP3("Field", "Report every", "work_plan"),
                                   .help = QT_TRANSLATE_NOOP("Help", "Months between two reports of those who lead its activities."),
                                   .group = QT_TRANSLATE_NOOP("Group", "Reports"), .since = 5}),
    field<&WorkPlan::reportFrom>({.key = "report_from",
                                  .label = QT_TRANSLATE_NOOP3("Field", "First report", "work_plan"),
                                  .group = QT_TRANSLATE_NOOP("Group", "Reports"), .since = 5}),
    field<&WorkPlan::reportTo>({.key = "report_to",
                                .label = QT_TRANSLATE_NOOP3("Field", "Last report", "work_plan"),
                                .group = QT_TRANSLATE_NOOP("Group", "Reports"), .since = 5}),
    themesField<&WorkPlan::themes>(),
    field<&WorkPlan::previous>({.key = "previous", .label = QT_TRANSLATE_NOOP3("Field", "Follows", "work_plan"),
                                .target = "work_plan", .group = QT_TRANSLATE_NOOP("Group", "Links")}),
    field<&WorkPlan::documents>({.key = "documents", .label = QT_TRANSLATE_NOOP3("Field", "Documents", "work_plan"),
                                 .type = FieldType::OrderedLinks, .target = "document",
                                 .group = QT_TRANSLATE_NOOP("Group", "Links")}),
    handlingField<&WorkPlan::handling>(),
    sourceField<&WorkPlan::source>(),
    verificationField<&WorkPlan::verification>(),
});
constexpr auto kSpecs = specsOf(kFields);
static_assert(wellFormed(kSpecs));

QList<Finding> check(const Row &row)
{
    QList<Finding> findings;
    checks::dateOrder(findings, row, u"from", u"to");
    checks::dateOrder(findings, row, u"report_from", u"report_to");
    checks::inRange(findings, row, u"report_every", 1, 120);
    checks::notItself(findings, row, {u"previous"});
    return findings;
}

constexpr RecordSpec kSpec{.key = "work_plan",
                           .label = QT_TRANSLATE_NOOP("Kind", "Work plan"),
                           .plural = QT_TRANSLATE_NOOP("Kind", "Work plans"),
                           .help = QT_TRANSLATE_NOOP("Help", "Plans of the GMG, the Forum or the SRSG for one or several years."),
                           .place = Place::Plans,
                           .icon = "view-calendar-timeline",
                           .title = "title",
                           .reference = "reference",
                           .sort = "from title",
                           .fields = kSpecs,
                           .check = check};

}  // namespace

template <> const KindOf<WorkPlan> &kindOf<WorkPlan>()
{
    static const KindOf<WorkPlan> kind{kSpec, kFields};
    return kind;
}

}  // namespace tri
