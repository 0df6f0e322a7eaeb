// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kinds/experience.h"

#include "core/kinds/checks.h"
#include "core/kinds/common.h"

#include <QCoreApplication>

namespace tri {
namespace {

constexpr std::array kKinds{
    Choice{"agreement", QT_TRANSLATE_NOOP("Choice", "Agreement")},
    Choice{"institution", QT_TRANSLATE_NOOP("Choice", "Institution")},
    Choice{"law", QT_TRANSLATE_NOOP("Choice", "Law")},
    Choice{"partnership", QT_TRANSLATE_NOOP("Choice", "Partnership")},
    Choice{"plan", QT_TRANSLATE_NOOP("Choice", "Plan")},
    Choice{"policy", QT_TRANSLATE_NOOP("Choice", "Policy")},
    Choice{"presentation", QT_TRANSLATE_NOOP("Choice", "Presentation")},
    Choice{"procedure", QT_TRANSLATE_NOOP("Choice", "Procedure")},
    Choice{"product", QT_TRANSLATE_NOOP("Choice", "Product")},
    Choice{"programme", QT_TRANSLATE_NOOP("Choice", "Programme")},
    Choice{"project", QT_TRANSLATE_NOOP("Choice", "Project")},
    Choice{"rule", QT_TRANSLATE_NOOP("Choice", "Rule")},
    Choice{"scheme", QT_TRANSLATE_NOOP("Choice", "Scheme")},
    Choice{"service", QT_TRANSLATE_NOOP("Choice", "Service")},
    Choice{"tool", QT_TRANSLATE_NOOP("Choice", "Tool")},
    Choice{"other", QT_TRANSLATE_NOOP("Choice", "Other")},
};
constexpr std::array kLevels{
    Choice{"local", QT_TRANSLATE_NOOP("Choice", "Local")},
    Choice{"national", QT_TRANSLATE_NOOP("Choice", "National")},
    Choice{"bilateral", QT_TRANSLATE_NOOP("Choice", "Bilateral")},
    Choice{"regional", QT_TRANSLATE_NOOP("Choice", "Regional")},
    Choice{"global", QT_TRANSLATE_NOOP("Choice", "Global")},
};
constexpr std::array kGrades{
    Choice{"none", QT_TRANSLATE_NOOP("Choice", "None known")},
    Choice{"own_account", QT_TRANSLATE_NOOP("Choice", "Own account")},
    Choice{"monitored", QT_TRANSLATE_NOOP("Choice", "Monitored")},
    Choice{"evaluated", QT_TRANSLATE_NOOP("Choice", "Evaluated")},
    Choice{"independent", QT_TRANSLATE_NOOP("Choice", "Evaluated by others")},
};
constexpr std::array kConsents{
    Choice{"not_asked", QT_TRANSLATE_NOOP("Choice", "Not asked")},
    Choice{"asked", QT_TRANSLATE_NOOP("Choice", "Asked")},
    Choice{"given", QT_TRANSLATE_NOOP("Choice", "Given")},
    Choice{"refused", QT_TRANSLATE_NOOP("Choice", "Refused")},
};
constexpr std::array kReadiness{
    Choice{"not_known", QT_TRANSLATE_NOOP("Choice", "Not known")},
    Choice{"with_help", QT_TRANSLATE_NOOP("Choice", "With some help")},
    Choice{"ready", QT_TRANSLATE_NOOP("Choice", "Ready")},
    Choice{"not_ready", QT_TRANSLATE_NOOP("Choice", "Not ready")},
};

constexpr auto kFields = std::to_array<FieldOf<Experience>>({
    field<&Experience::title>({.key = "title", .label = QT_TRANSLATE_NOOP3("Field", "Title", "experience"),
                               .required = true, .list = 1, .search = Search::High, .brief = true}),
    field<&Experience::reference>({.key = "reference",
                                   .label = QT_TRANSLATE_NOOP3("Field", "Reference", "experience"), .list = 2,
                                   .search = Search::High, .aliases = "id"}),
    field<&Experience::kind>({.key = "kind", .label = QT_TRANSLATE_NOOP3("Field", "Kind", "experience"),
                              .type = FieldType::Choice, .choices = kKinds, .list = 4}),
    field<&Experience::states>({.key = "states", .label = QT_TRANSLATE_NOOP3("Field", "States", "experience"),
                                .target = "state", .list = 3, .brief = true,
                                .aliases = "country_iso2;countries;state"}),
    field<&Experience::level>({.key = "level", .label = QT_TRANSLATE_NOOP3("Field", "Level", "experience"),
                               .type = FieldType::Choice, .choices = kLevels}),
    field<&Experience::from>({.key = "from", .label = QT_TRANSLATE_NOOP3("Field", "From", "experience"), .list = 5,
                              .brief = true, .aliases = "year_from;date_from"}),
    field<&Experience::to>({.key = "to", .label = QT_TRANSLATE_NOOP3("Field", "Until", "experience"),
                            .aliases = "year_to;date_to"}),
    themesField<&Experience::themes>(),
    field<&Experience::sdgTargets>({.key = "sdg_targets",
                                    .label = QT_TRANSLATE_NOOP3("Field", "SDG targets", "experience"),
                                    .help = QT_TRANSLATE_NOOP("Help", "Numbers of targets, for example 8.8; 10.7.")}),
    field<&Experience::lead>({.key = "lead", .label = QT_TRANSLATE_NOOP3("Field", "Carried out by", "experience"),
                              .target = "state organisation body entity person",
                              .group = QT_TRANSLATE_NOOP("Group", "People"), .brief = true}),
    field<&Experience::partners>({.key = "partners", .label = QT_TRANSLATE_NOOP3("Field", "Partners", "experience"),
                                  .target = "state organisation body entity person",
                                  .group = QT_TRANSLATE_NOOP("Group", "People"), .brief = true}),
    field<&Experience::otherPartners>({.key = "other_partners",
                                       .label = QT_TRANSLATE_NOOP3("Field", "Other partners", "experience"),
                                       .help = QT_TRANSLATE_NOOP("Help", "Partners that stand in no list here, separated by semicolons."),
                                       .group = QT_TRANSLATE_NOOP("Group", "People")}),
    field<&Experience::contact>({.key = "contact", .label = QT_TRANSLATE_NOOP3("Field", "Contact", "experience"),
                                 .target = "person", .handling = Handling::Internal,
                                 .group = QT_TRANSLATE_NOOP("Group", "People")}),
    field<&Experience::contactText>({.key = "contact_text",
                                     .label = QT_TRANSLATE_NOOP3("Field", "Contact in words", "experience"),
                                     .handling = Handling::Internal, .group = QT_TRANSLATE_NOOP("Group", "People")}),
    field<&Experience::summary>({.key = "summary", .label = QT_TRANSLATE_NOOP3("Field", "Summary", "experience"),
                                 .type = FieldType::LocalLongText, .group = QT_TRANSLATE_NOOP("Group", "Texts"),
                                 .search = Search::Low, .brief = true}),
    field<&Experience::problem>({.key = "problem", .label = QT_TRANSLATE_NOOP3("Field", "Problem", "experience"),
                                 .type = FieldType::LocalLongText, .group = QT_TRANSLATE_NOOP("Group", "Texts"),
                                 .search = Search::Low, .brief = true}),
    field<&Experience::action>({.key = "action", .label = QT_TRANSLATE_NOOP3("Field", "What was done", "experience"),
                                .type = FieldType::LocalLongText, .group = QT_TRANSLATE_NOOP("Group", "Texts"),
                                .search = Search::Low, .brief = true}),
    field<&Experience::result>({.key = "result", .label = QT_TRANSLATE_NOOP3("Field", "Result", "experience"),
                                .type = FieldType::LocalLongText, .group = QT_TRANSLATE_NOOP("Group", "Texts"),
                                .search = Search::Low, .brief = true}),
    field<&Experience::pitfalls>({.key = "pitfalls", .label = QT_TRANSLATE_NOOP3("Field", "Pitfalls", "experience"),
                                  .help = QT_TRANSLATE_NOOP("Help", "What went wrong or would be done otherwise; as useful as success."),
                                  .type = FieldType::LocalLongText, .group = QT_TRANSLATE_NOOP("Group", "Texts"),
                                  .search = Search::Low, .brief = true}),
    field<&Experience::conditions>({.key = "conditions",
                                    .label = QT_TRANSLATE_NOOP3("Field", "Conditions elsewhere", "experience"),
                                    .help = QT_TRANSLATE_NOOP("Help", "What others need in order to adapt it."),
                                    .type = FieldType::LocalLongText, .group = QT_TRANSLATE_NOOP("Group", "Texts"),
                                    .search = Search::Low}),
    field<&Experience::cost>({.key = "cost", .label = QT_TRANSLATE_NOOP3("Field", "Cost", "experience"),
                              .group = QT_TRANSLATE_NOOP("Group", "Texts")}),
    field<&Experience::evidenceGrade>({.key = "evidence_grade",
                                       .label = QT_TRANSLATE_NOOP3("Field", "Evidence", "experience"),
                                       .type = FieldType::Choice, .choices = kGrades,
                                       .group = QT_TRANSLATE_NOOP("Group", "Evidence"), .list = 6, .brief = true}),
    field<&Experience::evaluatedOn>({.key = "evaluated_on",
                                     .label = QT_TRANSLATE_NOOP3("Field", "Evaluated on", "experience"),
                                     .group = QT_TRANSLATE_NOOP("Group", "Evidence")}),
    field<&Experience::evidenceNote>({.key = "evidence_note",
                                      .label = QT_TRANSLATE_NOOP3("Field", "Evidence in words", "experience"),
                                      .type = FieldType::LocalLongText,
                                      .group = QT_TRANSLATE_NOOP("Group", "Evidence"), .search = Search::Low}),
    field<&Experience::lastChecked>({.key = "last_checked",
                                     .label = QT_TRANSLATE_NOOP3("Field", "Last checked", "experience"),
                                     .group = QT_TRANSLATE_NOOP("Group", "Evidence")}),
    field<&Experience::updateRequestedOn>({.key = "update_requested_on",
                                           .label = QT_TRANSLATE_NOOP3("Field", "Update requested on", "experience"),
                                           .group = QT_TRANSLATE_NOOP("Group", "Evidence")}),
    field<&Experience::consent>({.key = "consent", .label = QT_TRANSLATE_NOOP3("Field", "Consent", "experience"),
                                 .help = QT_TRANSLATE_NOOP("Help", "Whether the State or body agrees that its experience is shown to others."),
                                 .type = FieldType::Choice, .choices = kConsents,
                                 .group = QT_TRANSLATE_NOOP("Group", "Presentation")}),
    field<&Experience::consentOn>({.key = "consent_on",
                                   .label = QT_TRANSLATE_NOOP3("Field", "Consent given on", "experience"),
                                   .group = QT_TRANSLATE_NOOP("Group", "Presentation")}),
    field<&Experience::readiness>({.key = "readiness",
                                   .label = QT_TRANSLATE_NOOP3("Field", "Ready to present", "experience"),
                                   .type = FieldType::Choice, .choices = kReadiness,
                                   .group = QT_TRANSLATE_NOOP("Group", "Presentation"), .list = 7}),
    field<&Experience::speaker>({.key = "speaker", .label = QT_TRANSLATE_NOOP3("Field", "Speaker", "experience"),
                                 .target = "person", .group = QT_TRANSLATE_NOOP("Group", "Presentation")}),
    field<&Experience::languages>({.key = "languages",
                                   .label = QT_TRANSLATE_NOOP3("Field", "Languages", "experience"),
                                   .type = FieldType::Choices, .choices = kLanguageChoices,
                                   .group = QT_TRANSLATE_NOOP("Group", "Presentation")}),
    field<&Experience::sharedAt>({.key = "shared_at", .label = QT_TRANSLATE_NOOP3("Field", "Shared at", "experience"),
                                  .target = "meeting", .group = QT_TRANSLATE_NOOP("Group", "Presentation"),
                                  .brief = true}),
    field<&Experience::sharedOn>({.key = "shared_on", .label = QT_TRANSLATE_NOOP3("Field", "Shared on", "experience"),
                                  .group = QT_TRANSLATE_NOOP("Group", "Presentation"), .aliases = "date_shared"}),
    field<&Experience::recommendations>({.key = "recommendations",
                                         .label = QT_TRANSLATE_NOOP3("Field", "Recommendations", "experience"),
                                         .target = "recommendation", .group = QT_TRANSLATE_NOOP("Group", "Links")}),
    field<&Experience::documents>({.key = "documents",
                                   .label = QT_TRANSLATE_NOOP3("Field", "Documents", "experience"),
                                   .type = FieldType::OrderedLinks, .target = "document",
                                   .group = QT_TRANSLATE_NOOP("Group", "Links")}),
    field<&Experience::related>({.key = "related",
                                 .label = QT_TRANSLATE_NOOP3("Field", "Similar experiences", "experience"),
                                 .target = "experience", .group = QT_TRANSLATE_NOOP("Group", "Links")}),
    field<&Experience::url>({.key = "url", .label = QT_TRANSLATE_NOOP3("Field", "Web address", "experience"),
                             .type = FieldType::Url, .group = QT_TRANSLATE_NOOP("Group", "Links")}),
    handlingField<&Experience::handling>(),
    sourceField<&Experience::source>(),
    verificationField<&Experience::verification>(),
});
constexpr auto kSpecs = specsOf(kFields);
static_assert(wellFormed(kSpecs));

QList<Finding> check(const Row &row)
{
    QList<Finding> findings;
    checks::dateOrder(findings, row, u"from", u"to");
    checks::neededWhen(findings, row, u"consent", u"given", u"consent_on", Finding::Severity::Note);
    if (row.text(u"readiness") == u"ready" && row.text(u"consent") != u"given")
        checks::warn(findings, u"consent",
                     QCoreApplication::translate("Finding", "Marked as ready to present, but the consent is not "
                                                            "recorded as given."));
    checks::notItself(findings, row, {u"related"});
    return findings;
}

constexpr RecordSpec kSpec{.key = "experience",
                           .label = QT_TRANSLATE_NOOP("Kind", "Experience"),
                           .plural = QT_TRANSLATE_NOOP("Kind", "Experiences"),
                           .help = QT_TRANSLATE_NOOP("Help", "Practices of States and others: problem, action, result and pitfalls, with evidence and readiness to present."),
                           .place = Place::Practices,
                           .icon = "emblem-favorite",
                           .title = "title",
                           .reference = "reference",
                           .sort = "title",
                           .fields = kSpecs,
                           .check = check};

}  // namespace

template <> const KindOf<Experience> &kindOf<Experience>()
{
    static const KindOf<Experience> kind{kSpec, kFields};
    return kind;
}

}  // namespace tri
