// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kinds/project.h"

#include "core/kinds/checks.h"
#include "core/kinds/common.h"
#include "core/kinds/otherwords.h"

namespace tri {
namespace {

constexpr std::array kLevels{
    Choice{"local", QT_TRANSLATE_NOOP("Choice", "Local")},
    Choice{"national", QT_TRANSLATE_NOOP("Choice", "National")},
    Choice{"bilateral", QT_TRANSLATE_NOOP("Choice", "Bilateral")},
    Choice{"regional", QT_TRANSLATE_NOOP("Choice", "Regional")},
    Choice{"global", QT_TRANSLATE_NOOP("Choice", "Global")},
};
constexpr std::array kStatuses{
    Choice{"planned", QT_TRANSLATE_NOOP("Choice", "Planned"),
           words::kPlanned},
    Choice{"under_way", QT_TRANSLATE_NOOP("Choice", "Under way"),
           words::kUnderWay},
    Choice{"done", QT_TRANSLATE_NOOP("Choice", "Done"),
           words::kDone},
    Choice{"stopped", QT_TRANSLATE_NOOP("Choice", "Stopped"),
           words::kDropped},
};

constexpr auto kFields = std::to_array<FieldOf<Project>>({
    field<&Project::title>({.key = "title", .label = QT_TRANSLATE_NOOP3("Field", "Title", "project"),
                            .required = true, .list = 1, .search = Search::High, .brief = true}),
    field<&Project::reference>({.key = "reference", .label = QT_TRANSLATE_NOOP3("Field", "Reference", "project"),
                                .list = 2, .search = Search::High, .aliases = "id"}),
    field<&Project::acronym>({.key = "acronym", .label = QT_TRANSLATE_NOOP3("Field", "Acronym", "project"),
                              .search = Search::High}),
    field<&Project::level>({.key = "level", .label = QT_TRANSLATE_NOOP3("Field", "Level", "project"),
                            .type = FieldType::Choice, .choices = kLevels, .list = 3}),
    field<&Project::status>({.key = "status", .label = QT_TRANSLATE_NOOP3("Field", "Status", "project"),
                             .type = FieldType::Choice, .choices = kStatuses}),
    field<&Project::from>({.key = "from", .label = QT_TRANSLATE_NOOP3("Field", "From", "project"),
                           .group = QT_TRANSLATE_NOOP("Group", "Schedule"), .list = 4, .brief = true,
                           .aliases = "date_from"}),
    field<&Project::to>({.key = "to", .label = QT_TRANSLATE_NOOP3("Field", "Until", "project"),
                         .group = QT_TRANSLATE_NOOP("Group", "Schedule"), .brief = true, .aliases = "date_to"}),
    field<&Project::agencies>({.key = "agencies", .label = QT_TRANSLATE_NOOP3("Field", "Agencies", "project"),
                               .target = "state organisation body entity person",
                               .group = QT_TRANSLATE_NOOP("Group", "People"), .list = 5, .brief = true}),
    field<&Project::otherAgencies>({.key = "other_agencies",
                                    .label = QT_TRANSLATE_NOOP3("Field", "Other agencies", "project"),
                                    .help = QT_TRANSLATE_NOOP("Help", "Agencies that stand in no list here, separated by semicolons."),
                                    .group = QT_TRANSLATE_NOOP("Group", "People")}),
    field<&Project::donors>({.key = "donors", .label = QT_TRANSLATE_NOOP3("Field", "Donors", "project"),
                             .target = "entity state organisation body",
                             .group = QT_TRANSLATE_NOOP("Group", "People"), .brief = true}),
    field<&Project::otherDonors>({.key = "other_donors",
                                  .label = QT_TRANSLATE_NOOP3("Field", "Other donors", "project"),
                                  .group = QT_TRANSLATE_NOOP("Group", "People")}),
    field<&Project::states>({.key = "states", .label = QT_TRANSLATE_NOOP3("Field", "States", "project"),
                             .target = "state", .group = QT_TRANSLATE_NOOP("Group", "People"), .list = 6,
                             .brief = true, .aliases = "countries"}),
    field<&Project::otherStates>({.key = "other_states",
                                  .label = QT_TRANSLATE_NOOP3("Field", "Other countries", "project"),
                                  .help = QT_TRANSLATE_NOOP("Help", "In words, for example Sub-Saharan Africa."),
                                  .group = QT_TRANSLATE_NOOP("Group", "People")}),
    field<&Project::contact>({.key = "contact", .label = QT_TRANSLATE_NOOP3("Field", "Contact", "project"),
                              .target = "person", .group = QT_TRANSLATE_NOOP("Group", "People")}),
    themesField<&Project::themes>(),
    field<&Project::summary>({.key = "summary", .label = QT_TRANSLATE_NOOP3("Field", "Summary", "project"),
                              .type = FieldType::LocalLongText, .group = QT_TRANSLATE_NOOP("Group", "Texts"),
                              .search = Search::Low, .brief = true}),
    field<&Project::results>({.key = "results", .label = QT_TRANSLATE_NOOP3("Field", "Results", "project"),
                              .type = FieldType::LocalLongText, .group = QT_TRANSLATE_NOOP("Group", "Texts"),
                              .search = Search::Low, .brief = true}),
    field<&Project::recommendations>({.key = "recommendations",
                                      .label = QT_TRANSLATE_NOOP3("Field", "Recommendations", "project"),
                                      .target = "recommendation", .group = QT_TRANSLATE_NOOP("Group", "Links")}),
    field<&Project::previous>({.key = "previous", .label = QT_TRANSLATE_NOOP3("Field", "Earlier phase", "project"),
                               .target = "project", .group = QT_TRANSLATE_NOOP("Group", "Links")}),
    field<&Project::documents>({.key = "documents", .label = QT_TRANSLATE_NOOP3("Field", "Documents", "project"),
                                .type = FieldType::OrderedLinks, .target = "document",
                                .group = QT_TRANSLATE_NOOP("Group", "Links")}),
    field<&Project::url>({.key = "url", .label = QT_TRANSLATE_NOOP3("Field", "Web address", "project"),
                          .type = FieldType::Url, .group = QT_TRANSLATE_NOOP("Group", "Links")}),
    field<&Project::lastChecked>({.key = "last_checked",
                                  .label = QT_TRANSLATE_NOOP3("Field", "Last checked", "project"),
                                  .group = QT_TRANSLATE_NOOP("Group", "Links")}),
    handlingField<&Project::handling>(),
    sourceField<&Project::source>(),
    verificationField<&Project::verification>(),
});
constexpr auto kSpecs = specsOf(kFields);
static_assert(wellFormed(kSpecs));

QList<Finding> check(const Row &row)
{
    QList<Finding> findings;
    checks::dateOrder(findings, row, u"from", u"to");
    checks::notItself(findings, row, {u"previous"});
    return findings;
}

constexpr RecordSpec kSpec{.key = "project",
                           .label = QT_TRANSLATE_NOOP("Kind", "Project"),
                           .plural = QT_TRANSLATE_NOOP("Kind", "Projects"),
                           .help = QT_TRANSLATE_NOOP("Help", "Country and regional projects in which recommendations take shape."),
                           .place = Place::Recommendations,
                           .icon = "applications-engineering",
                           .title = "title",
                           .shortTitle = "acronym",
                           .reference = "reference",
                           .sort = "from title",
                           .fields = kSpecs,
                           .check = check};

}  // namespace

template <> const KindOf<Project> &kindOf<Project>()
{
    static const KindOf<Project> kind{kSpec, kFields};
    return kind;
}

}  // namespace tri
