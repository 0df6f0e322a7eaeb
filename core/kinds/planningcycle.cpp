// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kinds/planningcycle.h"

#include "core/kinds/checks.h"
#include "core/kinds/common.h"
#include "core/kinds/sharedchoices.h"

namespace tri {
namespace {

constexpr auto kFields = std::to_array<FieldOf<PlanningCycle>>({
    field<&PlanningCycle::state>({.key = "state", .label = QT_TRANSLATE_NOOP3("Field", "State", "planning_cycle"),
                                  .required = true, .target = "state", .list = 1, .brief = true,
                                  .aliases = "country;country_iso2", .since = 7}),
    field<&PlanningCycle::instrument>({.key = "instrument",
                                       .label = QT_TRANSLATE_NOOP3("Field", "Instrument", "planning_cycle"),
                                       .type = FieldType::Choice, .required = true,
                                       .choices = choices::kPlanningInstruments, .list = 2, .brief = true, .since = 7}),
    field<&PlanningCycle::name>({.key = "name", .label = QT_TRANSLATE_NOOP3("Field", "Name", "planning_cycle"),
                                 .help = QT_TRANSLATE_NOOP("Help", "The name of the plan or framework, as the country uses it."),
                                 .search = Search::High, .brief = true, .since = 7}),
    field<&PlanningCycle::from>({.key = "from", .label = QT_TRANSLATE_NOOP3("Field", "From", "planning_cycle"),
                                 .group = QT_TRANSLATE_NOOP("Group", "Schedule"), .list = 3, .brief = true, .since = 7}),
    field<&PlanningCycle::to>({.key = "to", .label = QT_TRANSLATE_NOOP3("Field", "Until", "planning_cycle"),
                               .group = QT_TRANSLATE_NOOP("Group", "Schedule"), .list = 4, .brief = true, .since = 7}),
    field<&PlanningCycle::preparationFrom>({.key = "preparation_from",
                                            .label = QT_TRANSLATE_NOOP3("Field", "Preparation begins", "planning_cycle"),
                                            .help = QT_TRANSLATE_NOOP("Help", "When the country and its partners begin to write it: from then on proposals are welcome."),
                                            .group = QT_TRANSLATE_NOOP("Group", "Schedule"), .list = 5, .brief = true,
                                            .since = 7}),
    field<&PlanningCycle::preparationTo>({.key = "preparation_to",
                                          .label = QT_TRANSLATE_NOOP3("Field", "Text is closed", "planning_cycle"),
                                          .help = QT_TRANSLATE_NOOP("Help", "After this day nothing new enters it."),
                                          .group = QT_TRANSLATE_NOOP("Group", "Schedule"), .list = 6, .brief = true,
                                          .since = 7}),
    field<&PlanningCycle::leads>({.key = "leads", .label = QT_TRANSLATE_NOOP3("Field", "Led by", "planning_cycle"),
                                  .target = "state organisation body entity",
                                  .group = QT_TRANSLATE_NOOP("Group", "People"), .brief = true, .since = 7}),
    field<&PlanningCycle::contact>({.key = "contact", .label = QT_TRANSLATE_NOOP3("Field", "Contact", "planning_cycle"),
                                    .target = "person", .group = QT_TRANSLATE_NOOP("Group", "People"), .since = 7}),
    themesField<&PlanningCycle::themes>(),
    field<&PlanningCycle::documents>({.key = "documents",
                                      .label = QT_TRANSLATE_NOOP3("Field", "Documents", "planning_cycle"),
                                      .type = FieldType::OrderedLinks, .target = "document",
                                      .group = QT_TRANSLATE_NOOP("Group", "Links"), .since = 7}),
    field<&PlanningCycle::url>({.key = "url", .label = QT_TRANSLATE_NOOP3("Field", "Address on the web", "planning_cycle"),
                                .type = FieldType::Url, .group = QT_TRANSLATE_NOOP("Group", "Links"), .since = 7}),
    field<&PlanningCycle::note>({.key = "note", .label = QT_TRANSLATE_NOOP3("Field", "Note", "planning_cycle"),
                                 .type = FieldType::LocalLongText,
                                 .group = QT_TRANSLATE_NOOP("Group", "Source and handling"), .search = Search::Low,
                                 .since = 7}),
    field<&PlanningCycle::lastChecked>({.key = "last_checked",
                                        .label = QT_TRANSLATE_NOOP3("Field", "Last checked", "planning_cycle"),
                                        .group = QT_TRANSLATE_NOOP("Group", "Source and handling"), .since = 7}),
    handlingField<&PlanningCycle::handling>(),
    sourceField<&PlanningCycle::source>(),
    verificationField<&PlanningCycle::verification>(),
});
constexpr auto kSpecs = specsOf(kFields);
static_assert(wellFormed(kSpecs));

QList<Finding> check(const Row &row)
{
    QList<Finding> findings;
    checks::dateOrder(findings, row, u"from", u"to");
    checks::dateOrder(findings, row, u"preparation_from", u"preparation_to");
    checks::dateOrder(findings, row, u"preparation_to", u"to");
    return findings;
}

constexpr RecordSpec kSpec{.key = "planning_cycle",
                           .label = QT_TRANSLATE_NOOP("Kind", "Planning cycle"),
                           .plural = QT_TRANSLATE_NOOP("Kind", "Planning cycles"),
                           .help = QT_TRANSLATE_NOOP("Help", "When a State plans: UNDAF, national plan and others, with the time in which their text is prepared."),
                           .place = Place::Recommendations,
                           .icon = "x-office-calendar",
                           .title = "state instrument from",
                           .sort = "state from",
                           .fields = kSpecs,
                           .check = check};

}  // namespace

template <> const KindOf<PlanningCycle> &kindOf<PlanningCycle>()
{
    static const KindOf<PlanningCycle> kind{kSpec, kFields};
    return kind;
}

}  // namespace tri
