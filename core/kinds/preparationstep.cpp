// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kinds/preparationstep.h"

#include "core/kinds/checks.h"
#include "core/kinds/common.h"
#include "core/kinds/otherwords.h"

namespace tri {
namespace {

constexpr std::array kStatuses{
    Choice{"open", QT_TRANSLATE_NOOP("Choice", "Open"),
           words::kOpen},
    Choice{"under_way", QT_TRANSLATE_NOOP("Choice", "Under way"),
           words::kUnderWay},
    Choice{"done", QT_TRANSLATE_NOOP("Choice", "Done"),
           words::kDone},
    Choice{"dropped", QT_TRANSLATE_NOOP("Choice", "Dropped"),
           words::kDropped},
};

constexpr auto kFields = std::to_array<FieldOf<PreparationStep>>({
    field<&PreparationStep::title>({.key = "title",
                                    .label = QT_TRANSLATE_NOOP3("Field", "Step", "preparation_step"),
                                    .required = true, .list = 1, .search = Search::High, .brief = true, .since = 4}),
    field<&PreparationStep::meeting>({.key = "meeting",
                                      .label = QT_TRANSLATE_NOOP3("Field", "Meeting", "preparation_step"),
                                      .required = true, .target = "meeting", .list = 2, .aliases = "meeting_id",
                                      .since = 4}),
    field<&PreparationStep::offsetDays>({.key = "offset_days",
                                         .label = QT_TRANSLATE_NOOP3("Field", "Days from the meeting", "preparation_step"),
                                         .help = QT_TRANSLATE_NOOP("Help", "Days from the first day of the meeting: -60 is sixty days before it, 14 two weeks after."),
                                         .list = 3, .brief = true, .aliases = "offset", .since = 4}),
    field<&PreparationStep::due>({.key = "due", .label = QT_TRANSLATE_NOOP3("Field", "Due", "preparation_step"),
                                  .help = QT_TRANSLATE_NOOP("Help", "Follows from the day of the meeting, unless another day was agreed."),
                                  .list = 4, .brief = true, .since = 4}),
    field<&PreparationStep::owners>({.key = "owners",
                                     .label = QT_TRANSLATE_NOOP3("Field", "Owner", "preparation_step"),
                                     .target = "state organisation body entity person", .list = 5, .brief = true,
                                     .since = 4}),
    field<&PreparationStep::otherOwners>({.key = "other_owners",
                                          .label = QT_TRANSLATE_NOOP3("Field", "Other owners", "preparation_step"),
                                          .help = QT_TRANSLATE_NOOP("Help", "Actors that stand in no list here, separated by semicolons."),
                                          .brief = true, .since = 4}),
    field<&PreparationStep::status>({.key = "status",
                                     .label = QT_TRANSLATE_NOOP3("Field", "Status", "preparation_step"),
                                     .type = FieldType::Choice, .choices = kStatuses, .list = 6, .brief = true,
                                     .since = 4}),
    field<&PreparationStep::doneOn>({.key = "done_on",
                                     .label = QT_TRANSLATE_NOOP3("Field", "Done on", "preparation_step"),
                                     .brief = true, .since = 4}),
    field<&PreparationStep::note>({.key = "note", .label = QT_TRANSLATE_NOOP3("Field", "Note", "preparation_step"),
                                   .type = FieldType::LocalLongText, .search = Search::Low, .brief = true,
                                   .since = 4}),
    field<&PreparationStep::related>({.key = "related",
                                      .label = QT_TRANSLATE_NOOP3("Field", "Related records", "preparation_step"),
                                      .target = "*", .group = QT_TRANSLATE_NOOP("Group", "Links"), .since = 4}),
    handlingField<&PreparationStep::handling>(),
    sourceField<&PreparationStep::source>(),
    verificationField<&PreparationStep::verification>(),
});
constexpr auto kSpecs = specsOf(kFields);
static_assert(wellFormed(kSpecs));

QList<Finding> check(const Row &row)
{
    QList<Finding> findings;
    checks::inRange(findings, row, u"offset_days", -730, 730);
    checks::neededWhen(findings, row, u"status", u"dropped", u"note");
    return findings;
}

constexpr RecordSpec kSpec{.key = "preparation_step",
                           .label = QT_TRANSLATE_NOOP("Kind", "Preparation step"),
                           .plural = QT_TRANSLATE_NOOP("Kind", "Preparation steps"),
                           .help = QT_TRANSLATE_NOOP("Help", "What has to be done before a meeting and after it, by whom and by when."),
                           .place = Place::Meetings,
                           .icon = "view-calendar-tasks",
                           .title = "title",
                           .sort = "due offset_days",
                           .asked = "title meeting offset_days owners due",
                           .due = "due",
                           .owner = "owners other_owners",
                           .state = "status",
                           .open = "open under_way",
                           .fields = kSpecs,
                           .check = check};

}  // namespace

template <> const KindOf<PreparationStep> &kindOf<PreparationStep>()
{
    static const KindOf<PreparationStep> kind{kSpec, kFields};
    return kind;
}

}  // namespace tri
