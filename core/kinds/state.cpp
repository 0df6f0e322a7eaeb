// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kinds/state.h"

#include "core/kinds/checks.h"
#include "core/kinds/common.h"

namespace tri {
namespace {

// Standard country or area codes for statistical use (M49), with the names of the UN Statistics Division. Keys are the
// English names: files have held them since the first schema.
constexpr std::array kRegions{
    Choice{"Africa", QT_TRANSLATE_NOOP("Choice", "Africa")},
    Choice{"Americas", QT_TRANSLATE_NOOP("Choice", "Americas")},
    Choice{"Asia", QT_TRANSLATE_NOOP("Choice", "Asia")},
    Choice{"Europe", QT_TRANSLATE_NOOP("Choice", "Europe")},
    Choice{"Oceania", QT_TRANSLATE_NOOP("Choice", "Oceania")},
};
constexpr std::array kSubregions{
    Choice{"Northern Africa", QT_TRANSLATE_NOOP("Choice", "Northern Africa")},
    Choice{"Sub-Saharan Africa", QT_TRANSLATE_NOOP("Choice", "Sub-Saharan Africa")},
    Choice{"Latin America and the Caribbean", QT_TRANSLATE_NOOP("Choice", "Latin America and the Caribbean")},
    Choice{"Northern America", QT_TRANSLATE_NOOP("Choice", "Northern America")},
    Choice{"Central Asia", QT_TRANSLATE_NOOP("Choice", "Central Asia")},
    Choice{"Eastern Asia", QT_TRANSLATE_NOOP("Choice", "Eastern Asia")},
    Choice{"South-eastern Asia", QT_TRANSLATE_NOOP("Choice", "South-eastern Asia")},
    Choice{"Southern Asia", QT_TRANSLATE_NOOP("Choice", "Southern Asia")},
    Choice{"Western Asia", QT_TRANSLATE_NOOP("Choice", "Western Asia")},
    Choice{"Eastern Europe", QT_TRANSLATE_NOOP("Choice", "Eastern Europe")},
    Choice{"Northern Europe", QT_TRANSLATE_NOOP("Choice", "Northern Europe")},
    Choice{"Southern Europe", QT_TRANSLATE_NOOP("Choice", "Southern Europe")},
    Choice{"Western Europe", QT_TRANSLATE_NOOP("Choice", "Western Europe")},
    Choice{"Australia and New Zealand", QT_TRANSLATE_NOOP("Choice", "Australia and New Zealand")},
    Choice{"Melanesia", QT_TRANSLATE_NOOP("Choice", "Melanesia")},
    Choice{"Micronesia", QT_TRANSLATE_NOOP("Choice", "Micronesia")},
    Choice{"Polynesia", QT_TRANSLATE_NOOP("Choice", "Polynesia")},
};
constexpr std::array kGroups{
    Choice{"african", QT_TRANSLATE_NOOP("Choice", "African States")},
    Choice{"asia_pacific", QT_TRANSLATE_NOOP("Choice", "Asia-Pacific States")},
    Choice{"eastern_european", QT_TRANSLATE_NOOP("Choice", "Eastern European States")},
    Choice{"latin_american_caribbean", QT_TRANSLATE_NOOP("Choice", "Latin American and Caribbean States")},
    Choice{"western_european_other", QT_TRANSLATE_NOOP("Choice", "Western European and other States")},
    Choice{"none", QT_TRANSLATE_NOOP("Choice", "None")},
};
constexpr std::array kStatuses{
    Choice{"member", QT_TRANSLATE_NOOP("Choice", "Member State")},
    Choice{"observer", QT_TRANSLATE_NOOP("Choice", "Observer State")},
};

constexpr auto kFields = std::to_array<FieldOf<State>>({
    field<&State::name>({.key = "name", .label = QT_TRANSLATE_NOOP3("Field", "Short name", "state"), .required = true,
                         .list = 1, .search = Search::High, .brief = true, .aliases = "short_name"}),
    field<&State::reference>({.key = "reference", .label = QT_TRANSLATE_NOOP3("Field", "Reference", "state"),
                              .help = QT_TRANSLATE_NOOP("Help", "Two-letter code of ISO 3166, for example SE."),
                              .list = 2, .search = Search::High, .aliases = "id;iso_alpha2"}),
    field<&State::article>({.key = "article", .label = QT_TRANSLATE_NOOP3("Field", "Article", "state"),
                            .help = QT_TRANSLATE_NOOP("Help", "The definite article that goes before the short name in running text.")}),
    field<&State::formalName>({.key = "formal_name", .label = QT_TRANSLATE_NOOP3("Field", "Formal name", "state"),
                               .search = Search::High, .brief = true}),
    field<&State::isoAlpha3>({.key = "iso_alpha3", .label = QT_TRANSLATE_NOOP3("Field", "Three-letter code", "state"),
                              .group = QT_TRANSLATE_NOOP("Group", "Codes and groups"), .search = Search::High}),
    field<&State::m49>({.key = "m49", .label = QT_TRANSLATE_NOOP3("Field", "M49 code", "state"),
                        .group = QT_TRANSLATE_NOOP("Group", "Codes and groups")}),
    field<&State::m49Region>({.key = "m49_region", .label = QT_TRANSLATE_NOOP3("Field", "Region", "state"),
                              .type = FieldType::Choice, .choices = kRegions,
                              .group = QT_TRANSLATE_NOOP("Group", "Codes and groups"), .list = 3,
                              .aliases = "region"}),
    field<&State::m49Subregion>({.key = "m49_subregion", .label = QT_TRANSLATE_NOOP3("Field", "Subregion", "state"),
                                 .type = FieldType::Choice, .choices = kSubregions,
                                 .group = QT_TRANSLATE_NOOP("Group", "Codes and groups"), .aliases = "subregion"}),
    field<&State::unRegionalGroup>({.key = "un_regional_group",
                                    .label = QT_TRANSLATE_NOOP3("Field", "UN regional group", "state"),
                                    .type = FieldType::Choice, .choices = kGroups,
                                    .group = QT_TRANSLATE_NOOP("Group", "Codes and groups"), .list = 4}),
    field<&State::unStatus>({.key = "un_status", .label = QT_TRANSLATE_NOOP3("Field", "UN status", "state"),
                             .type = FieldType::Choice, .choices = kStatuses,
                             .group = QT_TRANSLATE_NOOP("Group", "Codes and groups"), .list = 5}),
    field<&State::gfmdEligible>({.key = "gfmd_eligible",
                                 .label = QT_TRANSLATE_NOOP3("Field", "May take part in the Forum", "state"),
                                 .group = QT_TRANSLATE_NOOP("Group", "Codes and groups")}),
    field<&State::ldc>({.key = "ldc", .label = QT_TRANSLATE_NOOP3("Field", "Least developed country", "state"),
                        .group = QT_TRANSLATE_NOOP("Group", "Codes and groups")}),
    field<&State::lldc>({.key = "lldc",
                         .label = QT_TRANSLATE_NOOP3("Field", "Landlocked developing country", "state"),
                         .group = QT_TRANSLATE_NOOP("Group", "Codes and groups")}),
    field<&State::sids>({.key = "sids",
                         .label = QT_TRANSLATE_NOOP3("Field", "Small island developing State", "state"),
                         .group = QT_TRANSLATE_NOOP("Group", "Codes and groups")}),
    field<&State::focalPoints>({.key = "focal_points", .label = QT_TRANSLATE_NOOP3("Field", "Focal points", "state"),
                                .target = "person", .group = QT_TRANSLATE_NOOP("Group", "People")}),
    field<&State::ministries>({.key = "ministries", .label = QT_TRANSLATE_NOOP3("Field", "Ministries", "state"),
                               .help = QT_TRANSLATE_NOOP("Help", "Who deals with migration and development in the government."),
                               .type = FieldType::LongText, .group = QT_TRANSLATE_NOOP("Group", "People"),
                               .search = Search::Low}),
    field<&State::profile>({.key = "profile", .label = QT_TRANSLATE_NOOP3("Field", "Profile", "state"),
                            .type = FieldType::LocalLongText, .group = QT_TRANSLATE_NOOP("Group", "Texts"),
                            .search = Search::Low, .brief = true}),
    field<&State::note>({.key = "note", .label = QT_TRANSLATE_NOOP3("Field", "Note", "state"),
                         .type = FieldType::LongText, .handling = Handling::Internal,
                         .group = QT_TRANSLATE_NOOP("Group", "Texts")}),
    handlingField<&State::handling>(),
    sourceField<&State::source>(),
    verificationField<&State::verification>(),
});
constexpr auto kSpecs = specsOf(kFields);
static_assert(wellFormed(kSpecs));

QList<Finding> check(const Row &row)
{
    QList<Finding> findings;
    checks::matches(findings, row, u"reference", "^[A-Z]{2}$", "SE");
    checks::matches(findings, row, u"iso_alpha3", "^[A-Z]{3}$", "SWE");
    checks::matches(findings, row, u"m49", "^[0-9]{3}$", "752");
    return findings;
}

constexpr RecordSpec kSpec{.key = "state",
                           .label = QT_TRANSLATE_NOOP("Kind", "State"),
                           .plural = QT_TRANSLATE_NOOP("Kind", "States"),
                           .help = QT_TRANSLATE_NOOP("Help", "Member and observer States with their names, codes and groups of today."),
                           .place = Place::People,
                           .icon = "flag",
                           .title = "name",
                           .reference = "reference",
                           .terms = "name formal_name",
                           .fields = kSpecs,
                           .check = check};

}  // namespace

template <> const KindOf<State> &kindOf<State>()
{
    static const KindOf<State> kind{kSpec, kFields};
    return kind;
}

}  // namespace tri
