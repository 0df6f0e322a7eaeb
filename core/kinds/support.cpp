// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kinds/support.h"

#include "core/kinds/checks.h"
#include "core/kinds/common.h"
#include "core/kinds/otherwords.h"
#include "core/kinds/sharedchoices.h"

namespace tri {
namespace {

constexpr std::array kStatuses{
    Choice{"offered", QT_TRANSLATE_NOOP("Choice", "Offered"),
           "proposed;proposée;ofrecida;propuesto;предложен;提供;مقترح"},
    Choice{"in_talks", QT_TRANSLATE_NOOP("Choice", "In talks"),
           "under discussion;being discussed;in discussion;en pourparlers;en conversaciones;en discusión;на обсуждении;讨论中;قيد المناقشة"},
    Choice{"agreed", QT_TRANSLATE_NOOP("Choice", "Agreed"),
           words::kApproved},
    Choice{"under_way", QT_TRANSLATE_NOOP("Choice", "Under way"),
           words::kUnderWay},
    Choice{"done", QT_TRANSLATE_NOOP("Choice", "Done"),
           words::kDone},
    Choice{"withdrawn", QT_TRANSLATE_NOOP("Choice", "Withdrawn"),
           words::kWithdrawn},
};

constexpr auto kFields = std::to_array<FieldOf<Support>>({
    field<&Support::organisation>({.key = "organisation", .label = QT_TRANSLATE_NOOP3("Field", "Agency", "support"),
                                   .target = "organisation body entity", .list = 1, .brief = true,
                                   .aliases = "organisation_id;agency;agency_id"}),
    field<&Support::otherOrganisations>({.key = "other_organisations",
                                         .label = QT_TRANSLATE_NOOP3("Field", "Other agencies", "support"),
                                         .help = QT_TRANSLATE_NOOP("Help", "Agencies that stand in no list here, separated by semicolons."),
                                         .brief = true}),
    field<&Support::state>({.key = "state", .label = QT_TRANSLATE_NOOP3("Field", "State", "support"),
                            .target = "state", .list = 2, .brief = true, .aliases = "country_iso2"}),
    field<&Support::recommendation>({.key = "recommendation",
                                     .label = QT_TRANSLATE_NOOP3("Field", "Recommendation", "support"),
                                     .target = "recommendation", .list = 3, .brief = true,
                                     .aliases = "recommendation_id"}),
    field<&Support::followUp>({.key = "follow_up", .label = QT_TRANSLATE_NOOP3("Field", "Follow-up", "support"),
                               .target = "follow_up", .aliases = "follow_up_id"}),
    field<&Support::instrument>({.key = "instrument", .label = QT_TRANSLATE_NOOP3("Field", "Instrument", "support"),
                                 .help = QT_TRANSLATE_NOOP("Help", "Planning instrument through which the support comes."),
                                 .type = FieldType::Choice, .choices = choices::kPlanningInstruments, .list = 4, .brief = true}),
    field<&Support::instrumentName>({.key = "instrument_name",
                                     .label = QT_TRANSLATE_NOOP3("Field", "Name of the instrument", "support"),
                                     .search = Search::Low}),
    field<&Support::planningCycle>({.key = "planning_cycle",
                                    .label = QT_TRANSLATE_NOOP3("Field", "Planning cycle", "support"),
                                    .help = QT_TRANSLATE_NOOP("Help", "The State's own cycle that this support is to fit."),
                                    .target = "planning_cycle", .group = QT_TRANSLATE_NOOP("Group", "Schedule"),
                                    .aliases = "planning_cycle_id", .since = 7}),
    field<&Support::cycleFrom>({.key = "cycle_from",
                                .label = QT_TRANSLATE_NOOP3("Field", "Planning cycle from", "support"),
                                .group = QT_TRANSLATE_NOOP("Group", "Schedule"), .brief = true}),
    field<&Support::cycleTo>({.key = "cycle_to",
                              .label = QT_TRANSLATE_NOOP3("Field", "Planning cycle until", "support"),
                              .group = QT_TRANSLATE_NOOP("Group", "Schedule"), .brief = true}),
    field<&Support::offeredOn>({.key = "offered_on", .label = QT_TRANSLATE_NOOP3("Field", "Offered on", "support"),
                                .group = QT_TRANSLATE_NOOP("Group", "Schedule")}),
    field<&Support::status>({.key = "status", .label = QT_TRANSLATE_NOOP3("Field", "Status", "support"),
                             .type = FieldType::Choice, .choices = kStatuses,
                             .group = QT_TRANSLATE_NOOP("Group", "Schedule"), .list = 5, .brief = true}),
    themesField<&Support::themes>(),
    field<&Support::description>({.key = "description",
                                  .label = QT_TRANSLATE_NOOP3("Field", "Description", "support"),
                                  .type = FieldType::LocalLongText, .group = QT_TRANSLATE_NOOP("Group", "Texts"),
                                  .search = Search::Low, .brief = true}),
    field<&Support::conditions>({.key = "conditions", .label = QT_TRANSLATE_NOOP3("Field", "Conditions", "support"),
                                 .group = QT_TRANSLATE_NOOP("Group", "Texts")}),
    field<&Support::contact>({.key = "contact", .label = QT_TRANSLATE_NOOP3("Field", "Contact", "support"),
                              .target = "person", .group = QT_TRANSLATE_NOOP("Group", "Links")}),
    field<&Support::project>({.key = "project", .label = QT_TRANSLATE_NOOP3("Field", "Project", "support"),
                              .target = "project", .group = QT_TRANSLATE_NOOP("Group", "Links")}),
    field<&Support::documents>({.key = "documents", .label = QT_TRANSLATE_NOOP3("Field", "Documents", "support"),
                                .type = FieldType::OrderedLinks, .target = "document",
                                .group = QT_TRANSLATE_NOOP("Group", "Links")}),
    handlingField<&Support::handling>(),
    sourceField<&Support::source>(),
    verificationField<&Support::verification>(),
});
constexpr auto kSpecs = specsOf(kFields);
static_assert(wellFormed(kSpecs));

QList<Finding> check(const Row &row)
{
    QList<Finding> findings;
    checks::dateOrder(findings, row, u"cycle_from", u"cycle_to");
    checks::oneOf(findings, row, {u"organisation", u"other_organisations"});
    return findings;
}

constexpr RecordSpec kSpec{.key = "support",
                           .label = QT_TRANSLATE_NOOP("Kind", "Support"),
                           .plural = QT_TRANSLATE_NOOP("Kind", "Support"),
                           .help = QT_TRANSLATE_NOOP("Help", "What agencies offer to States for follow-up, through country planning or otherwise."),
                           .place = Place::Recommendations,
                           .icon = "help-contents",
                           .title = "organisation state instrument",
                           .sort = "state cycle_from",
                           .fields = kSpecs,
                           .check = check};

}  // namespace

template <> const KindOf<Support> &kindOf<Support>()
{
    static const KindOf<Support> kind{kSpec, kFields};
    return kind;
}

}  // namespace tri
