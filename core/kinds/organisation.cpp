// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kinds/organisation.h"

#include "core/kinds/checks.h"
#include "core/kinds/common.h"

namespace tri {
namespace {

constexpr std::array kKinds{
    Choice{"un_agency", QT_TRANSLATE_NOOP("Choice", "UN agency, fund or programme")},
    Choice{"un_secretariat", QT_TRANSLATE_NOOP("Choice", "UN Secretariat")},
    Choice{"regional_commission", QT_TRANSLATE_NOOP("Choice", "UN regional commission")},
    Choice{"intergovernmental", QT_TRANSLATE_NOOP("Choice", "Other intergovernmental organization")},
    Choice{"donor", QT_TRANSLATE_NOOP("Choice", "Donor")},
    Choice{"civil_society", QT_TRANSLATE_NOOP("Choice", "Civil society")},
    Choice{"business", QT_TRANSLATE_NOOP("Choice", "Business")},
    Choice{"trade_union", QT_TRANSLATE_NOOP("Choice", "Trade union")},
    Choice{"academic", QT_TRANSLATE_NOOP("Choice", "Research institution")},
    Choice{"regional_process", QT_TRANSLATE_NOOP("Choice", "Regional consultative process")},
    Choice{"other", QT_TRANSLATE_NOOP("Choice", "Other")},
};

constexpr auto kFields = std::to_array<FieldOf<Organisation>>({
    field<&Organisation::name>({.key = "name", .label = QT_TRANSLATE_NOOP3("Field", "Name", "organisation"),
                                .required = true, .list = 1, .search = Search::High, .brief = true}),
    field<&Organisation::reference>({.key = "reference",
                                     .label = QT_TRANSLATE_NOOP3("Field", "Reference", "organisation"), .list = 2,
                                     .search = Search::High, .aliases = "id"}),
    field<&Organisation::acronym>({.key = "acronym", .label = QT_TRANSLATE_NOOP3("Field", "Acronym", "organisation"),
                                   .list = 3, .search = Search::High, .brief = true}),
    field<&Organisation::otherNames>({.key = "other_names",
                                      .label = QT_TRANSLATE_NOOP3("Field", "Other names", "organisation"),
                                      .help = QT_TRANSLATE_NOOP("Help", "Earlier names and spellings, one a line; they are found by search."),
                                      .type = FieldType::LongText, .search = Search::High}),
    field<&Organisation::kind>({.key = "kind", .label = QT_TRANSLATE_NOOP3("Field", "Kind", "organisation"),
                                .type = FieldType::Choice, .choices = kKinds, .list = 4}),
    field<&Organisation::parent>({.key = "parent", .label = QT_TRANSLATE_NOOP3("Field", "Part of", "organisation"),
                                  .target = "organisation", .aliases = "parent_id"}),
    field<&Organisation::seat>({.key = "seat", .label = QT_TRANSLATE_NOOP3("Field", "Seat", "organisation"),
                                .search = Search::Low}),
    field<&Organisation::state>({.key = "state", .label = QT_TRANSLATE_NOOP3("Field", "State", "organisation"),
                                 .target = "state"}),
    field<&Organisation::memberFrom>({.key = "member_from",
                                      .label = QT_TRANSLATE_NOOP3("Field", "GMG member from", "organisation"),
                                      .group = QT_TRANSLATE_NOOP("Group", "Membership of the GMG"), .list = 5,
                                      .aliases = "gmg_from"}),
    field<&Organisation::memberTo>({.key = "member_to",
                                    .label = QT_TRANSLATE_NOOP3("Field", "GMG member until", "organisation"),
                                    .group = QT_TRANSLATE_NOOP("Group", "Membership of the GMG"),
                                    .aliases = "gmg_to"}),
    field<&Organisation::membershipNote>({.key = "membership_note",
                                          .label = QT_TRANSLATE_NOOP3("Field", "Membership in words", "organisation"),
                                          .type = FieldType::LongText,
                                          .group = QT_TRANSLATE_NOOP("Group", "Membership of the GMG"),
                                          .aliases = "member_in_2014"}),
    field<&Organisation::genevaGroup>({.key = "geneva_group",
                                       .label = QT_TRANSLATE_NOOP3("Field", "In the Geneva Migration Group of 2003", "organisation"),
                                       .group = QT_TRANSLATE_NOOP("Group", "Membership of the GMG"),
                                       .aliases = "geneva_migration_group_2003"}),
    field<&Organisation::head>({.key = "head", .label = QT_TRANSLATE_NOOP3("Field", "Head", "organisation"),
                                .help = QT_TRANSLATE_NOOP("Help", "In words; dated terms of office stand under Roles."),
                                .group = QT_TRANSLATE_NOOP("Group", "People"), .search = Search::Low,
                                .aliases = "head_in_2014"}),
    themesField<&Organisation::themes>(),
    field<&Organisation::mandate>({.key = "mandate", .label = QT_TRANSLATE_NOOP3("Field", "Mandate", "organisation"),
                                   .help = QT_TRANSLATE_NOOP("Help", "What it brings to migration and development."),
                                   .type = FieldType::LocalLongText, .group = QT_TRANSLATE_NOOP("Group", "Texts"),
                                   .search = Search::Low, .brief = true}),
    field<&Organisation::contact>({.key = "contact", .label = QT_TRANSLATE_NOOP3("Field", "Contact", "organisation"),
                                   .type = FieldType::LongText, .handling = Handling::Internal,
                                   .group = QT_TRANSLATE_NOOP("Group", "Texts")}),
    field<&Organisation::url>({.key = "url", .label = QT_TRANSLATE_NOOP3("Field", "Web address", "organisation"),
                               .type = FieldType::Url, .group = QT_TRANSLATE_NOOP("Group", "Texts")}),
    field<&Organisation::from>({.key = "from", .label = QT_TRANSLATE_NOOP3("Field", "Exists from", "organisation"),
                                .group = QT_TRANSLATE_NOOP("Group", "Validity")}),
    field<&Organisation::to>({.key = "to", .label = QT_TRANSLATE_NOOP3("Field", "Exists until", "organisation"),
                              .group = QT_TRANSLATE_NOOP("Group", "Validity")}),
    field<&Organisation::replacedBy>({.key = "replaced_by",
                                      .label = QT_TRANSLATE_NOOP3("Field", "Replaced by", "organisation"),
                                      .target = "organisation", .group = QT_TRANSLATE_NOOP("Group", "Validity")}),
    handlingField<&Organisation::handling>(),
    sourceField<&Organisation::source>(),
    verificationField<&Organisation::verification>(),
});
constexpr auto kSpecs = specsOf(kFields);
static_assert(wellFormed(kSpecs));

QList<Finding> check(const Row &row)
{
    QList<Finding> findings;
    checks::dateOrder(findings, row, u"from", u"to");
    checks::dateOrder(findings, row, u"member_from", u"member_to");
    checks::notItself(findings, row, {u"parent", u"replaced_by"});
    return findings;
}

constexpr RecordSpec kSpec{.key = "organisation",
                           .label = QT_TRANSLATE_NOOP("Kind", "Organization"),
                           .plural = QT_TRANSLATE_NOOP("Kind", "Organizations"),
                           .help = QT_TRANSLATE_NOOP("Help", "Agencies, donors, civil society and other organizations."),
                           .place = Place::People,
                           .icon = "preferences-system-network",
                           .title = "name",
                           .shortTitle = "acronym",
                           .reference = "reference",
                           .parent = "parent",
                           .terms = "name acronym other_names",
                           .fields = kSpecs,
                           .check = check};

}  // namespace

template <> const KindOf<Organisation> &kindOf<Organisation>()
{
    static const KindOf<Organisation> kind{kSpec, kFields};
    return kind;
}

}  // namespace tri
