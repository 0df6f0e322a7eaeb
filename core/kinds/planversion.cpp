// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kinds/planversion.h"

#include "core/kinds/checks.h"
#include "core/kinds/common.h"

namespace tri {
namespace {

constexpr auto kFields = std::to_array<FieldOf<PlanVersion>>({
    field<&PlanVersion::workPlan>({.key = "work_plan",
                                   .label = QT_TRANSLATE_NOOP3("Field", "Work plan", "plan_version"),
                                   .required = true, .target = "work_plan", .list = 1, .aliases = "work_plan_id;plan",
                                   .since = 5}),
    field<&PlanVersion::number>({.key = "number", .label = QT_TRANSLATE_NOOP3("Field", "Number", "plan_version"),
                                 .help = QT_TRANSLATE_NOOP("Help", "Counts up within the plan; papers cite it."),
                                 .required = true, .list = 2, .brief = true, .since = 5}),
    field<&PlanVersion::title>({.key = "title", .label = QT_TRANSLATE_NOOP3("Field", "Released for", "plan_version"),
                                .help = QT_TRANSLATE_NOOP("Help", "What the version is for, in a few words."),
                                .list = 3, .search = Search::Low, .brief = true, .since = 5}),
    field<&PlanVersion::date>({.key = "date", .label = QT_TRANSLATE_NOOP3("Field", "Date", "plan_version"), .list = 4,
                               .brief = true, .since = 5}),
    field<&PlanVersion::time>({.key = "time", .label = QT_TRANSLATE_NOOP3("Field", "Time", "plan_version"),
                               .type = FieldType::Time, .since = 5}),
    field<&PlanVersion::author>({.key = "author", .label = QT_TRANSLATE_NOOP3("Field", "By", "plan_version"),
                                 .list = 5, .since = 5}),
    field<&PlanVersion::meeting>({.key = "meeting",
                                  .label = QT_TRANSLATE_NOOP3("Field", "For the meeting", "plan_version"),
                                  .target = "meeting", .list = 6, .since = 5}),
    field<&PlanVersion::objectives>({.key = "objectives",
                                     .label = QT_TRANSLATE_NOOP3("Field", "Objectives", "plan_version"),
                                     .group = QT_TRANSLATE_NOOP("Group", "Contents"), .since = 5}),
    field<&PlanVersion::activities>({.key = "activities",
                                     .label = QT_TRANSLATE_NOOP3("Field", "Activities", "plan_version"),
                                     .group = QT_TRANSLATE_NOOP("Group", "Contents"), .since = 5}),
    field<&PlanVersion::indicators>({.key = "indicators",
                                     .label = QT_TRANSLATE_NOOP3("Field", "Indicators", "plan_version"),
                                     .group = QT_TRANSLATE_NOOP("Group", "Contents"), .since = 5}),
    field<&PlanVersion::gaps>({.key = "gaps", .label = QT_TRANSLATE_NOOP3("Field", "Open points", "plan_version"),
                               .help = QT_TRANSLATE_NOOP("Help", "What the quality check still told when the version was released."),
                               .group = QT_TRANSLATE_NOOP("Group", "Contents"), .since = 5}),
    field<&PlanVersion::commit>({.key = "commit", .label = QT_TRANSLATE_NOOP3("Field", "Commit", "plan_version"),
                                 .help = QT_TRANSLATE_NOOP("Help", "The last change that the version contains; the history shows it."),
                                 .group = QT_TRANSLATE_NOOP("Group", "Contents"), .since = 5}),
    field<&PlanVersion::digest>({.key = "digest", .label = QT_TRANSLATE_NOOP3("Field", "Digest", "plan_version"),
                                 .help = QT_TRANSLATE_NOOP("Help", "Equal contents have equal digests (SHA-256)."),
                                 .group = QT_TRANSLATE_NOOP("Group", "Contents"), .since = 5}),
    field<&PlanVersion::note>({.key = "note", .label = QT_TRANSLATE_NOOP3("Field", "Note", "plan_version"),
                               .type = FieldType::LongText, .handling = Handling::Internal, .search = Search::Low,
                               .since = 5}),
    handlingField<&PlanVersion::handling>(),
});
constexpr auto kSpecs = specsOf(kFields);
static_assert(wellFormed(kSpecs));

QList<Finding> check(const Row &row)
{
    QList<Finding> findings;
    checks::inRange(findings, row, u"number", 1, 9999);
    return findings;
}

constexpr RecordSpec kSpec{.key = "plan_version",
                           .label = QT_TRANSLATE_NOOP("Kind", "Plan version"),
                           .plural = QT_TRANSLATE_NOOP("Kind", "Plan versions"),
                           .help = QT_TRANSLATE_NOOP("Help", "What a work plan was when it was released."),
                           .place = Place::Plans,
                           .icon = "view-history",
                           .title = "work_plan number",
                           .sort = "work_plan number",
                           .fields = kSpecs,
                           .check = check};

}  // namespace

template <> const KindOf<PlanVersion> &kindOf<PlanVersion>()
{
    static const KindOf<PlanVersion> kind{kSpec, kFields};
    return kind;
}

}  // namespace tri
