// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kinds/objective.h"

#include "core/kinds/checks.h"
#include "core/kinds/common.h"

namespace tri {
namespace {

constexpr std::array kLevels{
    Choice{"objective", QT_TRANSLATE_NOOP("Choice", "Objective")},
    Choice{"outcome", QT_TRANSLATE_NOOP("Choice", "Outcome")},
    Choice{"output", QT_TRANSLATE_NOOP("Choice", "Output")},
};
constexpr std::array kStatuses{
    Choice{"under_way", QT_TRANSLATE_NOOP("Choice", "Under way")},
    Choice{"done", QT_TRANSLATE_NOOP("Choice", "Done")},
    Choice{"continued", QT_TRANSLATE_NOOP("Choice", "Continued in the next plan")},
    Choice{"dropped", QT_TRANSLATE_NOOP("Choice", "Dropped")},
};

constexpr auto kFields = std::to_array<FieldOf<Objective>>({
    field<&Objective::number>({.key = "number", .label = QT_TRANSLATE_NOOP3("Field", "Number", "objective"),
                               .help = QT_TRANSLATE_NOOP("Help", "As printed, for example 2.3."), .list = 1,
                               .search = Search::High}),
    field<&Objective::title>({.key = "title", .label = QT_TRANSLATE_NOOP3("Field", "Title", "objective"),
                              .required = true, .list = 2, .search = Search::High, .brief = true,
                              .aliases = "objective"}),
    field<&Objective::reference>({.key = "reference", .label = QT_TRANSLATE_NOOP3("Field", "Reference", "objective"),
                                  .list = 3, .search = Search::High, .aliases = "id"}),
    field<&Objective::level>({.key = "level", .label = QT_TRANSLATE_NOOP3("Field", "Level", "objective"),
                              .type = FieldType::Choice, .choices = kLevels, .list = 4}),
    field<&Objective::workPlan>({.key = "work_plan", .label = QT_TRANSLATE_NOOP3("Field", "Work plan", "objective"),
                                 .target = "work_plan", .list = 5, .aliases = "work_plan_id;plan"}),
    field<&Objective::parent>({.key = "parent", .label = QT_TRANSLATE_NOOP3("Field", "Under", "objective"),
                               .target = "objective", .aliases = "parent_id"}),
    field<&Objective::order>({.key = "order", .label = QT_TRANSLATE_NOOP3("Field", "Order", "objective"),
                              .help = QT_TRANSLATE_NOOP("Help", "Place among the lines at the same level.")}),
    field<&Objective::description>({.key = "description",
                                    .label = QT_TRANSLATE_NOOP3("Field", "Description", "objective"),
                                    .type = FieldType::LocalLongText, .group = QT_TRANSLATE_NOOP("Group", "Texts"),
                                    .search = Search::Low, .brief = true}),
    field<&Objective::assumptions>({.key = "assumptions",
                                    .label = QT_TRANSLATE_NOOP3("Field", "Assumptions", "objective"),
                                    .type = FieldType::LocalLongText, .group = QT_TRANSLATE_NOOP("Group", "Texts"),
                                    .search = Search::Low}),
    field<&Objective::risks>({.key = "risks", .label = QT_TRANSLATE_NOOP3("Field", "Risks", "objective"),
                              .type = FieldType::LocalLongText, .handling = Handling::Shared,
                              .group = QT_TRANSLATE_NOOP("Group", "Texts"), .search = Search::Low}),
    field<&Objective::owners>({.key = "owners", .label = QT_TRANSLATE_NOOP3("Field", "Responsible", "objective"),
                               .target = "state organisation body entity person",
                               .group = QT_TRANSLATE_NOOP("Group", "People")}),
    field<&Objective::body>({.key = "body", .label = QT_TRANSLATE_NOOP3("Field", "Working group", "objective"),
                             .target = "body", .group = QT_TRANSLATE_NOOP("Group", "People"), .aliases = "body_id"}),
    themesField<&Objective::themes>(),
    field<&Objective::area>({.key = "area", .label = QT_TRANSLATE_NOOP3("Field", "Area of cooperation", "objective"),
                             .target = "cooperation_area", .group = QT_TRANSLATE_NOOP("Group", "Links"),
                             .aliases = "area_id"}),
    field<&Objective::priorities>({.key = "priorities",
                                   .label = QT_TRANSLATE_NOOP3("Field", "Priorities", "objective"),
                                   .target = "priority", .group = QT_TRANSLATE_NOOP("Group", "Links")}),
    field<&Objective::previous>({.key = "previous", .label = QT_TRANSLATE_NOOP3("Field", "Was", "objective"),
                                 .help = QT_TRANSLATE_NOOP("Help", "The line of the plan before that this one continues."),
                                 .target = "objective", .group = QT_TRANSLATE_NOOP("Group", "Links")}),
    field<&Objective::previousNumber>({.key = "previous_number",
                                       .label = QT_TRANSLATE_NOOP3("Field", "Earlier number", "objective"),
                                       .group = QT_TRANSLATE_NOOP("Group", "Links")}),
    field<&Objective::status>({.key = "status", .label = QT_TRANSLATE_NOOP3("Field", "Status", "objective"),
                               .type = FieldType::Choice, .choices = kStatuses,
                               .group = QT_TRANSLATE_NOOP("Group", "Status"), .since = 5}),
    field<&Objective::statusNote>({.key = "status_note",
                                   .label = QT_TRANSLATE_NOOP3("Field", "Status note", "objective"),
                                   .type = FieldType::LocalLongText, .group = QT_TRANSLATE_NOOP("Group", "Status"),
                                   .search = Search::Low, .brief = true, .since = 5}),
    handlingField<&Objective::handling>(),
    sourceField<&Objective::source>(),
    verificationField<&Objective::verification>(),
});
constexpr auto kSpecs = specsOf(kFields);
static_assert(wellFormed(kSpecs));

QList<Finding> check(const Row &row)
{
    QList<Finding> findings;
    checks::neededWhen(findings, row, u"status", u"dropped", u"status_note");
    checks::notItself(findings, row, {u"parent", u"previous"});
    return findings;
}

constexpr RecordSpec kSpec{.key = "objective",
                           .label = QT_TRANSLATE_NOOP("Kind", "Objective"),
                           .plural = QT_TRANSLATE_NOOP("Kind", "Objectives"),
                           .help = QT_TRANSLATE_NOOP("Help", "Objectives, outcomes and outputs of a work plan, one below the other."),
                           .place = Place::Plans,
                           .icon = "view-list-tree",
                           .title = "number title",
                           .reference = "reference",
                           .parent = "parent",
                           .sort = "work_plan order number",
                           .fields = kSpecs,
                           .check = check};

}  // namespace

template <> const KindOf<Objective> &kindOf<Objective>()
{
    static const KindOf<Objective> kind{kSpec, kFields};
    return kind;
}

}  // namespace tri
