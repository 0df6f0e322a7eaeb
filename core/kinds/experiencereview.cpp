// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kinds/experiencereview.h"

#include "core/kinds/checks.h"
#include "core/kinds/common.h"

namespace tri {
namespace {

constexpr std::array kSides{
    Choice{"internal", QT_TRANSLATE_NOOP("Choice", "Internal")},
    Choice{"external", QT_TRANSLATE_NOOP("Choice", "External")},
};
constexpr std::array kConflicts{
    Choice{"none", QT_TRANSLATE_NOOP("Choice", "None declared")},
    Choice{"declared", QT_TRANSLATE_NOOP("Choice", "Declared")},
    Choice{"not_asked", QT_TRANSLATE_NOOP("Choice", "Not asked")},
};
constexpr std::array kVerdicts{
    Choice{"show", QT_TRANSLATE_NOOP("Choice", "Fit to be shown")},
    Choice{"revise", QT_TRANSLATE_NOOP("Choice", "To be revised")},
    Choice{"keep", QT_TRANSLATE_NOOP("Choice", "Not to be shown")},
};
constexpr std::array kGrades{
    Choice{"none", QT_TRANSLATE_NOOP("Choice", "None known")},
    Choice{"own_account", QT_TRANSLATE_NOOP("Choice", "Own account")},
    Choice{"monitored", QT_TRANSLATE_NOOP("Choice", "Monitored")},
    Choice{"evaluated", QT_TRANSLATE_NOOP("Choice", "Evaluated")},
    Choice{"independent", QT_TRANSLATE_NOOP("Choice", "Evaluated by others")},
};

constexpr auto kFields = std::to_array<FieldOf<ExperienceReview>>({
    field<&ExperienceReview::experience>({.key = "experience",
                                          .label = QT_TRANSLATE_NOOP3("Field", "Experience", "experience_review"),
                                          .required = true, .target = "experience", .list = 1,
                                          .aliases = "experience_id"}),
    field<&ExperienceReview::reviewer>({.key = "reviewer",
                                        .label = QT_TRANSLATE_NOOP3("Field", "Reviewer", "experience_review"),
                                        .target = "person", .list = 2}),
    field<&ExperienceReview::reviewerText>({.key = "reviewer_text",
                                            .label = QT_TRANSLATE_NOOP3("Field", "Reviewer in words", "experience_review"),
                                            .help = QT_TRANSLATE_NOOP("Help", "For a reviewer who stands in no list here."),
                                            .search = Search::Low}),
    field<&ExperienceReview::organisation>({.key = "organisation",
                                            .label = QT_TRANSLATE_NOOP3("Field", "For", "experience_review"),
                                            .target = "entity state organisation body",
                                            .aliases = "organisation_id"}),
    field<&ExperienceReview::side>({.key = "side",
                                    .label = QT_TRANSLATE_NOOP3("Field", "Internal or external", "experience_review"),
                                    .help = QT_TRANSLATE_NOOP("Help", "An experience has one internal and two external reviews."),
                                    .type = FieldType::Choice, .choices = kSides, .list = 3}),
    field<&ExperienceReview::conflict>({.key = "conflict",
                                        .label = QT_TRANSLATE_NOOP3("Field", "Conflict of interest", "experience_review"),
                                        .type = FieldType::Choice, .choices = kConflicts,
                                        .group = QT_TRANSLATE_NOOP("Group", "Declaration")}),
    field<&ExperienceReview::conflictNote>({.key = "conflict_note",
                                            .label = QT_TRANSLATE_NOOP3("Field", "Conflict in words", "experience_review"),
                                            .type = FieldType::LongText, .handling = Handling::Internal,
                                            .group = QT_TRANSLATE_NOOP("Group", "Declaration")}),
    field<&ExperienceReview::askedOn>({.key = "asked_on",
                                       .label = QT_TRANSLATE_NOOP3("Field", "Asked on", "experience_review"),
                                       .group = QT_TRANSLATE_NOOP("Group", "Schedule")}),
    field<&ExperienceReview::due>({.key = "due", .label = QT_TRANSLATE_NOOP3("Field", "Due", "experience_review"),
                                   .group = QT_TRANSLATE_NOOP("Group", "Schedule")}),
    field<&ExperienceReview::date>({.key = "date",
                                    .label = QT_TRANSLATE_NOOP3("Field", "Reviewed on", "experience_review"),
                                    .group = QT_TRANSLATE_NOOP("Group", "Schedule"), .list = 4}),
    field<&ExperienceReview::verdict>({.key = "verdict",
                                       .label = QT_TRANSLATE_NOOP3("Field", "Verdict", "experience_review"),
                                       .type = FieldType::Choice, .choices = kVerdicts,
                                       .group = QT_TRANSLATE_NOOP("Group", "Texts"), .list = 5, .brief = true}),
    field<&ExperienceReview::evidenceGrade>({.key = "evidence_grade",
                                             .label = QT_TRANSLATE_NOOP3("Field", "Evidence", "experience_review"),
                                             .type = FieldType::Choice, .choices = kGrades,
                                             .group = QT_TRANSLATE_NOOP("Group", "Texts"), .brief = true}),
    field<&ExperienceReview::strengths>({.key = "strengths",
                                         .label = QT_TRANSLATE_NOOP3("Field", "Strengths", "experience_review"),
                                         .type = FieldType::LocalLongText,
                                         .group = QT_TRANSLATE_NOOP("Group", "Texts"), .search = Search::Low}),
    field<&ExperienceReview::gaps>({.key = "gaps", .label = QT_TRANSLATE_NOOP3("Field", "Gaps", "experience_review"),
                                    .type = FieldType::LocalLongText, .group = QT_TRANSLATE_NOOP("Group", "Texts"),
                                    .search = Search::Low}),
    field<&ExperienceReview::comments>({.key = "comments",
                                        .label = QT_TRANSLATE_NOOP3("Field", "Comments", "experience_review"),
                                        .type = FieldType::LocalLongText, .handling = Handling::Internal,
                                        .group = QT_TRANSLATE_NOOP("Group", "Texts"), .search = Search::Low}),
    handlingField<&ExperienceReview::handling>(),
    sourceField<&ExperienceReview::source>(),
    verificationField<&ExperienceReview::verification>(),
});
constexpr auto kSpecs = specsOf(kFields);
static_assert(wellFormed(kSpecs));

QList<Finding> check(const Row &row)
{
    QList<Finding> findings;
    checks::oneOf(findings, row, {u"reviewer", u"reviewer_text"});
    checks::dateOrder(findings, row, u"asked_on", u"due");
    checks::dateOrder(findings, row, u"asked_on", u"date");
    checks::neededWhen(findings, row, u"conflict", u"declared", u"conflict_note");
    checks::neededWith(findings, row, u"verdict", u"conflict", Finding::Severity::Note);
    return findings;
}

constexpr RecordSpec kSpec{.key = "experience_review",
                           .label = QT_TRANSLATE_NOOP("Kind", "Review of an experience"),
                           .plural = QT_TRANSLATE_NOOP("Kind", "Reviews of experiences"),
                           .help = QT_TRANSLATE_NOOP("Help", "What reviewers say of an experience before it is shown to others."),
                           .place = Place::Practices,
                           .icon = "document-edit",
                           .title = "experience reviewer reviewer_text",
                           .sort = "experience date",
                           .fields = kSpecs,
                           .check = check};

}  // namespace

template <> const KindOf<ExperienceReview> &kindOf<ExperienceReview>()
{
    static const KindOf<ExperienceReview> kind{kSpec, kFields};
    return kind;
}

}  // namespace tri
