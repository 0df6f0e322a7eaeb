// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kinds/outcome.h"

#include "core/kinds/checks.h"
#include "core/kinds/common.h"
#include "core/kinds/otherwords.h"

namespace tri {
namespace {

constexpr std::array kKinds{
    Choice{"decision", QT_TRANSLATE_NOOP("Choice", "Decision")},
    Choice{"action", QT_TRANSLATE_NOOP("Choice", "Action")},
    Choice{"note", QT_TRANSLATE_NOOP("Choice", "Note")},
    Choice{"disagreement", QT_TRANSLATE_NOOP("Choice", "Disagreement")},
};
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

constexpr auto kFields = std::to_array<FieldOf<Outcome>>({
    field<&Outcome::text>({.key = "text", .label = QT_TRANSLATE_NOOP3("Field", "Text", "outcome"),
                           .help = QT_TRANSLATE_NOOP("Help", "One decision or one action in one sentence that names who does what."),
                           .type = FieldType::LocalLongText, .required = true, .list = 1, .search = Search::High,
                           .brief = true}),
    field<&Outcome::reference>({.key = "reference", .label = QT_TRANSLATE_NOOP3("Field", "Reference", "outcome"),
                                .list = 2, .search = Search::High, .aliases = "id"}),
    field<&Outcome::kind>({.key = "kind", .label = QT_TRANSLATE_NOOP3("Field", "Kind", "outcome"),
                           .type = FieldType::Choice, .choices = kKinds, .list = 3, .brief = true}),
    field<&Outcome::meeting>({.key = "meeting", .label = QT_TRANSLATE_NOOP3("Field", "Meeting", "outcome"),
                              .target = "meeting", .list = 4, .aliases = "meeting_id"}),
    field<&Outcome::item>({.key = "item", .label = QT_TRANSLATE_NOOP3("Field", "Agenda item", "outcome"),
                           .target = "agenda_item", .aliases = "agenda_item"}),
    field<&Outcome::responsible>({.key = "responsible",
                                  .label = QT_TRANSLATE_NOOP3("Field", "Responsible", "outcome"),
                                  .target = "state organisation body entity person",
                                  .group = QT_TRANSLATE_NOOP("Group", "Action"), .list = 5, .brief = true}),
    field<&Outcome::otherResponsible>({.key = "other_responsible",
                                       .label = QT_TRANSLATE_NOOP3("Field", "Others responsible", "outcome"),
                                       .help = QT_TRANSLATE_NOOP("Help", "Actors that stand in no list here, separated by semicolons."),
                                       .group = QT_TRANSLATE_NOOP("Group", "Action")}),
    field<&Outcome::due>({.key = "due", .label = QT_TRANSLATE_NOOP3("Field", "Due", "outcome"),
                          .help = QT_TRANSLATE_NOOP("Help", "As first agreed; it stays when the date moves."),
                          .group = QT_TRANSLATE_NOOP("Group", "Action"), .list = 6, .brief = true}),
    field<&Outcome::revisedDue>({.key = "revised_due", .label = QT_TRANSLATE_NOOP3("Field", "Revised due", "outcome"),
                                 .group = QT_TRANSLATE_NOOP("Group", "Action"), .brief = true}),
    field<&Outcome::revisionReason>({.key = "revision_reason",
                                     .label = QT_TRANSLATE_NOOP3("Field", "Reason for the new date", "outcome"),
                                     .group = QT_TRANSLATE_NOOP("Group", "Action")}),
    field<&Outcome::status>({.key = "status", .label = QT_TRANSLATE_NOOP3("Field", "Status", "outcome"),
                             .type = FieldType::Choice, .choices = kStatuses,
                             .group = QT_TRANSLATE_NOOP("Group", "Action"), .list = 7, .brief = true}),
    field<&Outcome::statusNote>({.key = "status_note", .label = QT_TRANSLATE_NOOP3("Field", "Status note", "outcome"),
                                 .type = FieldType::LocalLongText, .group = QT_TRANSLATE_NOOP("Group", "Action"),
                                 .search = Search::Low, .brief = true}),
    field<&Outcome::doneOn>({.key = "done_on", .label = QT_TRANSLATE_NOOP3("Field", "Done on", "outcome"),
                             .group = QT_TRANSLATE_NOOP("Group", "Action")}),
    themesField<&Outcome::themes>(),
    field<&Outcome::area>({.key = "area", .label = QT_TRANSLATE_NOOP3("Field", "Area of cooperation", "outcome"),
                           .target = "cooperation_area", .group = QT_TRANSLATE_NOOP("Group", "Links"),
                           .aliases = "area_id"}),
    field<&Outcome::became>({.key = "became", .label = QT_TRANSLATE_NOOP3("Field", "Became", "outcome"),
                             .help = QT_TRANSLATE_NOOP("Help", "The activity, request or other record that came of it."),
                             .target = "*", .group = QT_TRANSLATE_NOOP("Group", "Links")}),
    field<&Outcome::documents>({.key = "documents", .label = QT_TRANSLATE_NOOP3("Field", "Documents", "outcome"),
                                .type = FieldType::OrderedLinks, .target = "document",
                                .group = QT_TRANSLATE_NOOP("Group", "Links")}),
    handlingField<&Outcome::handling>(),
    sourceField<&Outcome::source>(),
    verificationField<&Outcome::verification>(),
});
constexpr auto kSpecs = specsOf(kFields);
static_assert(wellFormed(kSpecs));

QList<Finding> check(const Row &row)
{
    QList<Finding> findings;
    checks::movedWithReason(findings, row, u"due", u"revised_due", u"revision_reason");
    checks::neededWith(findings, row, u"revised_due", u"due");
    checks::neededWhen(findings, row, u"status", u"done", u"done_on", Finding::Severity::Note);
    checks::neededWhen(findings, row, u"status", u"dropped", u"status_note");
    checks::neededWhen(findings, row, u"kind", u"action", u"due");
    if (row.text(u"kind") == u"action")
        checks::oneOf(findings, row, {u"responsible", u"other_responsible"});
    return findings;
}

constexpr RecordSpec kSpec{.key = "outcome",
                           .label = QT_TRANSLATE_NOOP("Kind", "Outcome"),
                           .plural = QT_TRANSLATE_NOOP("Kind", "Outcomes"),
                           .help = QT_TRANSLATE_NOOP("Help", "Decisions, actions, notes and disagreements of a meeting."),
                           .place = Place::Meetings,
                           .icon = "checkbox",
                           .title = "text",
                           .reference = "reference",
                           .sort = "due reference",
                           .asked = "text responsible due kind",
                           .due = "revised_due due",
                           .owner = "responsible other_responsible",
                           .state = "status",
                           .open = "open under_way",
                           .fields = kSpecs,
                           .check = check};

}  // namespace

template <> const KindOf<Outcome> &kindOf<Outcome>()
{
    static const KindOf<Outcome> kind{kSpec, kFields};
    return kind;
}

}  // namespace tri
