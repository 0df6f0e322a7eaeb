// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kinds/followup.h"

#include "core/kinds/checks.h"
#include "core/kinds/common.h"
#include "core/kinds/sharedchoices.h"

namespace tri {
namespace {

constexpr std::array kActorKinds{
    Choice{"state", QT_TRANSLATE_NOOP("Choice", "State")},
    Choice{"states", QT_TRANSLATE_NOOP("Choice", "Several States")},
    Choice{"organization", QT_TRANSLATE_NOOP("Choice", "Organization")},
    Choice{"agencies", QT_TRANSLATE_NOOP("Choice", "Several agencies")},
    Choice{"civil_society", QT_TRANSLATE_NOOP("Choice", "Civil society")},
    Choice{"process", QT_TRANSLATE_NOOP("Choice", "The process itself")},
};
constexpr std::array kDeclaredBy{
    Choice{"state", QT_TRANSLATE_NOOP("Choice", "The actor itself")},
    Choice{"us", QT_TRANSLATE_NOOP("Choice", "Noted by us")},
};
constexpr std::array kAttributions{
    Choice{"attributed", QT_TRANSLATE_NOOP("Choice", "Named by the source")},
    Choice{"unattributed", QT_TRANSLATE_NOOP("Choice", "Our reading")},
};
constexpr std::array kEvidenceKinds{
    Choice{"law", QT_TRANSLATE_NOOP("Choice", "Law")},
    Choice{"plan", QT_TRANSLATE_NOOP("Choice", "Plan")},
    Choice{"programme", QT_TRANSLATE_NOOP("Choice", "Programme")},
    Choice{"initiative", QT_TRANSLATE_NOOP("Choice", "Initiative")},
    Choice{"study", QT_TRANSLATE_NOOP("Choice", "Study")},
    Choice{"tool", QT_TRANSLATE_NOOP("Choice", "Tool")},
    Choice{"document", QT_TRANSLATE_NOOP("Choice", "Document")},
    Choice{"statement", QT_TRANSLATE_NOOP("Choice", "Statement")},
    Choice{"body", QT_TRANSLATE_NOOP("Choice", "Body")},
    Choice{"mandate", QT_TRANSLATE_NOOP("Choice", "Mandate")},
    Choice{"rule", QT_TRANSLATE_NOOP("Choice", "Rule")},
    Choice{"meeting", QT_TRANSLATE_NOOP("Choice", "Meeting")},
    Choice{"inventory", QT_TRANSLATE_NOOP("Choice", "Inventory")},
    Choice{"undaf", QT_TRANSLATE_NOOP("Choice", "UNDAF")},
    Choice{"other", QT_TRANSLATE_NOOP("Choice", "Other")},
};

constexpr auto kFields = std::to_array<FieldOf<FollowUp>>({
    field<&FollowUp::description>({.key = "description",
                                   .label = QT_TRANSLATE_NOOP3("Field", "Description", "follow_up"),
                                   .type = FieldType::LocalLongText, .required = true, .list = 1,
                                   .search = Search::High, .brief = true}),
    field<&FollowUp::reference>({.key = "reference", .label = QT_TRANSLATE_NOOP3("Field", "Reference", "follow_up"),
                                 .list = 2, .search = Search::High, .aliases = "id"}),
    field<&FollowUp::recommendations>({.key = "recommendations",
                                       .label = QT_TRANSLATE_NOOP3("Field", "Recommendations", "follow_up"),
                                       .help = QT_TRANSLATE_NOOP("Help", "One action that serves several recommendations stands here once."),
                                       .target = "recommendation", .list = 3, .brief = true,
                                       .aliases = "recommendation_id;recommendation_ids"}),
    field<&FollowUp::status>({.key = "status", .label = QT_TRANSLATE_NOOP3("Field", "Status", "follow_up"),
                              .type = FieldType::Choice, .choices = choices::kFollowUpStatuses, .list = 6, .brief = true}),
    field<&FollowUp::date>({.key = "date", .label = QT_TRANSLATE_NOOP3("Field", "Since", "follow_up"), .list = 5,
                            .brief = true}),
    themesField<&FollowUp::themes>(),
    field<&FollowUp::actorKind>({.key = "actor_kind",
                                 .label = QT_TRANSLATE_NOOP3("Field", "Kind of actor", "follow_up"),
                                 .type = FieldType::Choice, .choices = kActorKinds,
                                 .group = QT_TRANSLATE_NOOP("Group", "People")}),
    field<&FollowUp::actors>({.key = "actors", .label = QT_TRANSLATE_NOOP3("Field", "Taken up by", "follow_up"),
                              .target = "state organisation body entity person",
                              .group = QT_TRANSLATE_NOOP("Group", "People"), .list = 4, .brief = true,
                              .aliases = "actor"}),
    field<&FollowUp::otherActors>({.key = "other_actors", .label = QT_TRANSLATE_NOOP3("Field", "Others", "follow_up"),
                                   .help = QT_TRANSLATE_NOOP("Help", "Actors that stand in no list here, separated by semicolons."),
                                   .group = QT_TRANSLATE_NOOP("Group", "People"), .brief = true}),
    field<&FollowUp::partners>({.key = "partners", .label = QT_TRANSLATE_NOOP3("Field", "Partners", "follow_up"),
                                .target = "state organisation body entity person",
                                .group = QT_TRANSLATE_NOOP("Group", "People"), .brief = true}),
    field<&FollowUp::otherPartners>({.key = "other_partners",
                                     .label = QT_TRANSLATE_NOOP3("Field", "Other partners", "follow_up"),
                                     .group = QT_TRANSLATE_NOOP("Group", "People")}),
    field<&FollowUp::declaredBy>({.key = "declared_by",
                                  .label = QT_TRANSLATE_NOOP3("Field", "Declared by", "follow_up"),
                                  .help = QT_TRANSLATE_NOOP("Help", "Whether the State said so itself or we drew the line."),
                                  .type = FieldType::Choice, .choices = kDeclaredBy,
                                  .group = QT_TRANSLATE_NOOP("Group", "Declaration"), .brief = true}),
    field<&FollowUp::attribution>({.key = "attribution",
                                   .label = QT_TRANSLATE_NOOP3("Field", "Link to the recommendation", "follow_up"),
                                   .help = QT_TRANSLATE_NOOP("Help", "Whether the source itself names the recommendation or the Forum."),
                                   .type = FieldType::Choice, .choices = kAttributions,
                                   .group = QT_TRANSLATE_NOOP("Group", "Declaration")}),
    field<&FollowUp::declaredAt>({.key = "declared_at",
                                  .label = QT_TRANSLATE_NOOP3("Field", "Declared at", "follow_up"),
                                  .target = "meeting", .group = QT_TRANSLATE_NOOP("Group", "Declaration")}),
    field<&FollowUp::consent>({.key = "consent",
                               .label = QT_TRANSLATE_NOOP3("Field", "Consent to print", "follow_up"),
                               .help = QT_TRANSLATE_NOOP("Help", "The actor agrees that others see this entry."),
                               .group = QT_TRANSLATE_NOOP("Group", "Declaration")}),
    field<&FollowUp::consentOn>({.key = "consent_on",
                                 .label = QT_TRANSLATE_NOOP3("Field", "Consent given on", "follow_up"),
                                 .group = QT_TRANSLATE_NOOP("Group", "Declaration")}),
    field<&FollowUp::evidenceKind>({.key = "evidence_kind",
                                    .label = QT_TRANSLATE_NOOP3("Field", "Kind of evidence", "follow_up"),
                                    .type = FieldType::Choice, .choices = kEvidenceKinds,
                                    .group = QT_TRANSLATE_NOOP("Group", "Evidence")}),
    field<&FollowUp::evidence>({.key = "evidence", .label = QT_TRANSLATE_NOOP3("Field", "Evidence", "follow_up"),
                                .target = "experience project document",
                                .group = QT_TRANSLATE_NOOP("Group", "Evidence"), .brief = true,
                                .aliases = "link_to_experience_or_project"}),
    field<&FollowUp::nextStep>({.key = "next_step", .label = QT_TRANSLATE_NOOP3("Field", "Next step", "follow_up"),
                                .type = FieldType::LocalLongText, .group = QT_TRANSLATE_NOOP("Group", "Evidence"),
                                .search = Search::Low, .brief = true}),
    field<&FollowUp::lastChecked>({.key = "last_checked",
                                   .label = QT_TRANSLATE_NOOP3("Field", "Last checked", "follow_up"),
                                   .group = QT_TRANSLATE_NOOP("Group", "Evidence")}),
    handlingField<&FollowUp::handling>(),
    sourceField<&FollowUp::source>(),
    verificationField<&FollowUp::verification>(),
});
constexpr auto kSpecs = specsOf(kFields);
static_assert(wellFormed(kSpecs));

QList<Finding> check(const Row &row)
{
    QList<Finding> findings;
    checks::oneOf(findings, row, {u"actors", u"other_actors"});
    checks::neededWith(findings, row, u"status", u"declared_by", Finding::Severity::Note);
    checks::neededWhen(findings, row, u"status", u"existing_practice", u"date", Finding::Severity::Note);
    checks::neededWith(findings, row, u"consent_on", u"consent");
    return findings;
}

constexpr RecordSpec kSpec{.key = "follow_up",
                           .label = QT_TRANSLATE_NOOP("Kind", "Follow-up"),
                           .plural = QT_TRANSLATE_NOOP("Kind", "Follow-ups"),
                           .help = QT_TRANSLATE_NOOP("Help", "What States, agencies and others do, voluntarily, on a recommendation."),
                           .place = Place::Recommendations,
                           .icon = "go-next",
                           .title = "actors other_actors description",
                           .reference = "reference",
                           .sort = "date reference",
                           .fields = kSpecs,
                           .check = check};

}  // namespace

template <> const KindOf<FollowUp> &kindOf<FollowUp>()
{
    static const KindOf<FollowUp> kind{kSpec, kFields};
    return kind;
}

}  // namespace tri
