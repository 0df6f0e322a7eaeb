// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kinds/milestone.h"

#include "core/kinds/checks.h"
#include "core/kinds/common.h"

namespace tri {
namespace {

constexpr std::array kStatuses{
    Choice{"planned", QT_TRANSLATE_NOOP("Choice", "Planned")},
    Choice{"reached", QT_TRANSLATE_NOOP("Choice", "Reached")},
    Choice{"dropped", QT_TRANSLATE_NOOP("Choice", "Dropped")},
};

constexpr auto kFields = std::to_array<FieldOf<Milestone>>({
    field<&Milestone::title>({.key = "title", .label = QT_TRANSLATE_NOOP3("Field", "Title", "milestone"),
                              .required = true, .list = 1, .search = Search::High, .brief = true, .since = 5}),
    field<&Milestone::activity>({.key = "activity", .label = QT_TRANSLATE_NOOP3("Field", "Activity", "milestone"),
                                 .required = true, .target = "activity", .list = 2, .aliases = "activity_id",
                                 .since = 5}),
    field<&Milestone::firstDue>({.key = "first_due",
                                 .label = QT_TRANSLATE_NOOP3("Field", "First due date", "milestone"),
                                 .help = QT_TRANSLATE_NOOP("Help", "As first agreed; it stays when the date moves."),
                                 .group = QT_TRANSLATE_NOOP("Group", "Schedule"), .since = 5}),
    field<&Milestone::due>({.key = "due", .label = QT_TRANSLATE_NOOP3("Field", "Due", "milestone"),
                            .help = QT_TRANSLATE_NOOP("Help", "As last agreed."),
                            .group = QT_TRANSLATE_NOOP("Group", "Schedule"), .list = 3, .brief = true, .since = 5}),
    field<&Milestone::revisionReason>({.key = "revision_reason",
                                       .label = QT_TRANSLATE_NOOP3("Field", "Reason for the new date", "milestone"),
                                       .help = QT_TRANSLATE_NOOP("Help", "Needed when the due date has moved."),
                                       .group = QT_TRANSLATE_NOOP("Group", "Schedule"), .since = 5}),
    field<&Milestone::owners>({.key = "owners", .label = QT_TRANSLATE_NOOP3("Field", "Responsible", "milestone"),
                               .help = QT_TRANSLATE_NOOP("Help", "Empty when the lead of the activity is."),
                               .target = "state organisation body entity person", .list = 5, .since = 5}),
    field<&Milestone::status>({.key = "status", .label = QT_TRANSLATE_NOOP3("Field", "Status", "milestone"),
                               .type = FieldType::Choice, .choices = kStatuses, .list = 4, .brief = true,
                               .since = 5}),
    field<&Milestone::doneOn>({.key = "done_on", .label = QT_TRANSLATE_NOOP3("Field", "Reached on", "milestone"),
                               .brief = true, .since = 5}),
    field<&Milestone::note>({.key = "note", .label = QT_TRANSLATE_NOOP3("Field", "Note", "milestone"),
                             .type = FieldType::LocalLongText, .search = Search::Low, .brief = true, .since = 5}),
    handlingField<&Milestone::handling>(),
    sourceField<&Milestone::source>(),
    verificationField<&Milestone::verification>(),
});
constexpr auto kSpecs = specsOf(kFields);
static_assert(wellFormed(kSpecs));

QList<Finding> check(const Row &row)
{
    QList<Finding> findings;
    checks::movedWithReason(findings, row, u"first_due", u"due", u"revision_reason");
    checks::neededWhen(findings, row, u"status", u"dropped", u"note");
    return findings;
}

constexpr RecordSpec kSpec{.key = "milestone",
                           .label = QT_TRANSLATE_NOOP("Kind", "Milestone"),
                           .plural = QT_TRANSLATE_NOOP("Kind", "Milestones"),
                           .help = QT_TRANSLATE_NOOP("Help", "Dated points on the way of an activity."),
                           .place = Place::Plans,
                           .icon = "flag",
                           .title = "title",
                           .sort = "due title",
                           .asked = "title activity due owners",
                           .due = "due",
                           .owner = "owners",
                           .state = "status",
                           .open = "planned",
                           .fields = kSpecs,
                           .check = check};

}  // namespace

template <> const KindOf<Milestone> &kindOf<Milestone>()
{
    static const KindOf<Milestone> kind{kSpec, kFields};
    return kind;
}

}  // namespace tri
