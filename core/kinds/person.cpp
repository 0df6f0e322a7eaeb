// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kinds/person.h"

#include "core/kinds/checks.h"
#include "core/kinds/common.h"

namespace tri {
namespace {

/// The regions of the United Nations' M49 as States name theirs, in lower case: what an expert knows is found by the
/// States of a request.
constexpr std::array kRegions{
    Choice{"africa", QT_TRANSLATE_NOOP("Choice", "Africa")},
    Choice{"americas", QT_TRANSLATE_NOOP("Choice", "Americas")},
    Choice{"asia", QT_TRANSLATE_NOOP("Choice", "Asia")},
    Choice{"europe", QT_TRANSLATE_NOOP("Choice", "Europe")},
    Choice{"oceania", QT_TRANSLATE_NOOP("Choice", "Oceania")},
};

constexpr auto kFields = std::to_array<FieldOf<Person>>({
    field<&Person::name>({.key = "name", .label = QT_TRANSLATE_NOOP3("Field", "Name", "person"),
                          .help = QT_TRANSLATE_NOOP("Help", "As printed, given name first where that is the custom."),
                          .required = true, .list = 1, .search = Search::High, .brief = true}),
    field<&Person::reference>({.key = "reference", .label = QT_TRANSLATE_NOOP3("Field", "Reference", "person"),
                               .list = 2, .search = Search::High, .aliases = "id"}),
    field<&Person::sortName>({.key = "sort_name", .label = QT_TRANSLATE_NOOP3("Field", "Sorted under", "person"),
                              .help = QT_TRANSLATE_NOOP("Help", "For example Åkerman Börje, Eva.")}),
    field<&Person::otherNames>({.key = "other_names", .label = QT_TRANSLATE_NOOP3("Field", "Other names", "person"),
                                .help = QT_TRANSLATE_NOOP("Help", "Other spellings, one a line; they are found by search."),
                                .type = FieldType::LongText, .search = Search::High}),
    field<&Person::honorific>({.key = "honorific", .label = QT_TRANSLATE_NOOP3("Field", "Form of address", "person"),
                               .help = QT_TRANSLATE_NOOP("Help", "For example Her Excellency Ms.")}),
    field<&Person::functionText>({.key = "function_text", .label = QT_TRANSLATE_NOOP3("Field", "Function", "person"),
                                  .help = QT_TRANSLATE_NOOP("Help", "In words; dated terms of office stand under Roles."),
                                  .list = 3, .search = Search::Low, .brief = true, .aliases = "function"}),
    field<&Person::organisations>({.key = "organisations",
                                   .label = QT_TRANSLATE_NOOP3("Field", "Organizations", "person"),
                                   .target = "organisation body entity", .list = 4, .brief = true,
                                   .aliases = "organisation"}),
    field<&Person::state>({.key = "state", .label = QT_TRANSLATE_NOOP3("Field", "State", "person"), .target = "state",
                           .list = 5, .brief = true, .aliases = "country_iso2"}),
    field<&Person::languages>({.key = "languages", .label = QT_TRANSLATE_NOOP3("Field", "Languages", "person"),
                               .type = FieldType::Choices, .choices = kLanguageChoices}),
    themesField<&Person::themes>(),
    field<&Person::expertise>({.key = "expertise", .label = QT_TRANSLATE_NOOP3("Field", "Expertise", "person"),
                               .type = FieldType::LocalLongText, .group = QT_TRANSLATE_NOOP("Group", "Texts"),
                               .search = Search::Low}),
    field<&Person::biography>({.key = "biography", .label = QT_TRANSLATE_NOOP3("Field", "Biography", "person"),
                               .type = FieldType::LocalLongText, .group = QT_TRANSLATE_NOOP("Group", "Texts"),
                               .search = Search::Low, .brief = true}),
    field<&Person::maySpeak>({.key = "may_speak",
                              .label = QT_TRANSLATE_NOOP3("Field", "Available as a speaker", "person"),
                              .group = QT_TRANSLATE_NOOP("Group", "Texts")}),
    field<&Person::regions>({.key = "regions", .label = QT_TRANSLATE_NOOP3("Field", "Regions", "person"),
                             .help = QT_TRANSLATE_NOOP("Help", "Regions of the world the person knows from work there."),
                             .type = FieldType::Choices, .choices = kRegions,
                             .group = QT_TRANSLATE_NOOP("Group", "Availability"), .since = 6}),
    field<&Person::availableFrom>({.key = "available_from",
                                   .label = QT_TRANSLATE_NOOP3("Field", "Available from", "person"),
                                   .group = QT_TRANSLATE_NOOP("Group", "Availability"), .since = 6}),
    field<&Person::availableTo>({.key = "available_to",
                                 .label = QT_TRANSLATE_NOOP3("Field", "Available until", "person"),
                                 .group = QT_TRANSLATE_NOOP("Group", "Availability"), .since = 6}),
    field<&Person::availabilityNote>({.key = "availability_note",
                                      .label = QT_TRANSLATE_NOOP3("Field", "Availability in words", "person"),
                                      .help = QT_TRANSLATE_NOOP("Help", "For example travels only in the first half of the month."),
                                      .handling = Handling::Internal,
                                      .group = QT_TRANSLATE_NOOP("Group", "Availability"), .since = 6}),
    field<&Person::email>({.key = "email", .label = QT_TRANSLATE_NOOP3("Field", "E-mail", "person"),
                           .handling = Handling::Internal, .group = QT_TRANSLATE_NOOP("Group", "Contact")}),
    field<&Person::phone>({.key = "phone", .label = QT_TRANSLATE_NOOP3("Field", "Telephone", "person"),
                           .handling = Handling::Internal, .group = QT_TRANSLATE_NOOP("Group", "Contact")}),
    field<&Person::address>({.key = "address", .label = QT_TRANSLATE_NOOP3("Field", "Address", "person"),
                             .type = FieldType::LongText, .handling = Handling::Internal,
                             .group = QT_TRANSLATE_NOOP("Group", "Contact")}),
    field<&Person::contactConsent>({.key = "contact_consent",
                                    .label = QT_TRANSLATE_NOOP3("Field", "Agrees that contact data are kept", "person"),
                                    .handling = Handling::Internal, .group = QT_TRANSLATE_NOOP("Group", "Contact")}),
    field<&Person::lastChecked>({.key = "last_checked",
                                 .label = QT_TRANSLATE_NOOP3("Field", "Last checked", "person"),
                                 .group = QT_TRANSLATE_NOOP("Group", "Contact")}),
    field<&Person::privateNote>({.key = "private_note",
                                 .label = QT_TRANSLATE_NOOP3("Field", "Private note", "person"),
                                 .type = FieldType::LongText, .handling = Handling::Sensitive,
                                 .group = QT_TRANSLATE_NOOP("Group", "Contact")}),
    handlingField<&Person::handling>(),
    sourceField<&Person::source>(),
    verificationField<&Person::verification>(),
});
constexpr auto kSpecs = specsOf(kFields);
static_assert(wellFormed(kSpecs));

QList<Finding> check(const Row &row)
{
    QList<Finding> findings;
    checks::dateOrder(findings, row, u"available_from", u"available_to");
    for (const auto *contact : {u"email", u"phone", u"address"})
        if (!isEmpty(row.value(contact))) {
            checks::neededWith(findings, row, contact, u"contact_consent", Finding::Severity::Note);
            break;
        }
    return findings;
}

constexpr RecordSpec kSpec{.key = "person",
                           .label = QT_TRANSLATE_NOOP("Kind", "Person"),
                           .plural = QT_TRANSLATE_NOOP("Kind", "People"),
                           .help = QT_TRANSLATE_NOOP("Help", "People in public roles and our contacts; keep no more than the work needs."),
                           .place = Place::People,
                           .icon = "user-identity",
                           .title = "name",
                           .reference = "reference",
                           .sort = "sort_name name",
                           .terms = "name sort_name other_names",
                           .fields = kSpecs,
                           .check = check};

}  // namespace

template <> const KindOf<Person> &kindOf<Person>()
{
    static const KindOf<Person> kind{kSpec, kFields};
    return kind;
}

}  // namespace tri
