// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kinds/progressreport.h"

#include "core/kinds/checks.h"
#include "core/kinds/common.h"
#include "core/kinds/otherwords.h"
#include "core/kinds/sharedchoices.h"

namespace tri {
namespace {

constexpr std::array kStatuses{
    Choice{"awaited", QT_TRANSLATE_NOOP("Choice", "Awaited"),
           "expected;pending;en attente;attendue;pendiente;esperado;ожидание;待交;قيد الانتظار;منتظرة"},
    Choice{"draft", QT_TRANSLATE_NOOP("Choice", "Draft"),
           words::kDraft},
    Choice{"submitted", QT_TRANSLATE_NOOP("Choice", "Submitted"),
           "sent;handed in;received;transmis;remis;envoyé;reçu;enviado;entregado;recibido;отправлено;направлено;получено;сдано;已报送;已交;已收到;مرسل;وارد"},
    Choice{"returned", QT_TRANSLATE_NOOP("Choice", "Returned with questions"),
           "returned;sent back;renvoyé;retourné;devuelto;возвращено;возвращен;退回;معاد"},
    Choice{"accepted", QT_TRANSLATE_NOOP("Choice", "Accepted"),
           words::kApproved},
};
constexpr std::array kProposed{
    Choice{"planned", QT_TRANSLATE_NOOP("Choice", "Planned"),
           words::kPlanned},
    Choice{"under_way", QT_TRANSLATE_NOOP("Choice", "Under way"),
           words::kUnderWay},
    Choice{"done", QT_TRANSLATE_NOOP("Choice", "Done"),
           words::kDone},
    Choice{"delayed", QT_TRANSLATE_NOOP("Choice", "Delayed"),
           words::kDelayed},
    Choice{"dropped", QT_TRANSLATE_NOOP("Choice", "Dropped"),
           words::kDropped},
};
constexpr std::array kGrades{
    Choice{"none", QT_TRANSLATE_NOOP("Choice", "None given")},
    Choice{"own_account", QT_TRANSLATE_NOOP("Choice", "Own account")},
    Choice{"documented", QT_TRANSLATE_NOOP("Choice", "Documented")},
    Choice{"checked", QT_TRANSLATE_NOOP("Choice", "Checked by others")},
};

constexpr auto kFields = std::to_array<FieldOf<ProgressReport>>({
    field<&ProgressReport::title>({.key = "title", .label = QT_TRANSLATE_NOOP3("Field", "Title", "progress_report"),
                                   .required = true, .list = 1, .search = Search::High, .brief = true}),
    field<&ProgressReport::reference>({.key = "reference",
                                       .label = QT_TRANSLATE_NOOP3("Field", "Reference", "progress_report"),
                                       .list = 2, .search = Search::High, .aliases = "id"}),
    field<&ProgressReport::about>({.key = "about",
                                   .label = QT_TRANSLATE_NOOP3("Field", "Report on", "progress_report"),
                                   .target = "activity objective work_plan indicator project follow_up", .list = 3}),
    field<&ProgressReport::reportedBy>({.key = "reported_by",
                                        .label = QT_TRANSLATE_NOOP3("Field", "Reported by", "progress_report"),
                                        .target = "state organisation body entity person", .list = 4, .brief = true}),
    field<&ProgressReport::from>({.key = "from",
                                  .label = QT_TRANSLATE_NOOP3("Field", "Period from", "progress_report"),
                                  .group = QT_TRANSLATE_NOOP("Group", "Schedule"), .aliases = "date_from"}),
    field<&ProgressReport::to>({.key = "to", .label = QT_TRANSLATE_NOOP3("Field", "Period until", "progress_report"),
                                .group = QT_TRANSLATE_NOOP("Group", "Schedule"), .brief = true,
                                .aliases = "date_to"}),
    field<&ProgressReport::due>({.key = "due", .label = QT_TRANSLATE_NOOP3("Field", "Due", "progress_report"),
                                 .group = QT_TRANSLATE_NOOP("Group", "Schedule"), .list = 5}),
    field<&ProgressReport::submittedOn>({.key = "submitted_on",
                                         .label = QT_TRANSLATE_NOOP3("Field", "Submitted on", "progress_report"),
                                         .group = QT_TRANSLATE_NOOP("Group", "Schedule")}),
    field<&ProgressReport::status>({.key = "status",
                                    .label = QT_TRANSLATE_NOOP3("Field", "Status", "progress_report"),
                                    .type = FieldType::Choice, .choices = kStatuses,
                                    .group = QT_TRANSLATE_NOOP("Group", "Schedule"), .list = 6}),
    field<&ProgressReport::achieved>({.key = "achieved",
                                      .label = QT_TRANSLATE_NOOP3("Field", "Achieved", "progress_report"),
                                      .type = FieldType::LocalLongText, .group = QT_TRANSLATE_NOOP("Group", "Texts"),
                                      .search = Search::Low, .brief = true}),
    field<&ProgressReport::problems>({.key = "problems",
                                      .label = QT_TRANSLATE_NOOP3("Field", "Problems", "progress_report"),
                                      .type = FieldType::LocalLongText, .handling = Handling::Shared,
                                      .group = QT_TRANSLATE_NOOP("Group", "Texts"), .search = Search::Low}),
    field<&ProgressReport::nextSteps>({.key = "next_steps",
                                       .label = QT_TRANSLATE_NOOP3("Field", "Next steps", "progress_report"),
                                       .type = FieldType::LocalLongText, .group = QT_TRANSLATE_NOOP("Group", "Texts"),
                                       .search = Search::Low, .brief = true}),
    field<&ProgressReport::proposedStatus>({.key = "proposed_status",
                                            .label = QT_TRANSLATE_NOOP3("Field", "Proposed status", "progress_report"),
                                            .help = QT_TRANSLATE_NOOP("Help", "Someone confirms it at the activity; it is not taken over by itself."),
                                            .type = FieldType::Choice, .choices = kProposed,
                                            .group = QT_TRANSLATE_NOOP("Group", "Texts")}),
    field<&ProgressReport::followUpStatus>({.key = "follow_up_status",
                                            .label = QT_TRANSLATE_NOOP3("Field", "Follow-up as reported", "progress_report"),
                                            .help = QT_TRANSLATE_NOOP("Help", "For a report on voluntary follow-up: what it says of it. The record of the follow-up stays as it is."),
                                            .type = FieldType::Choice, .choices = choices::kFollowUpStatuses,
                                            .group = QT_TRANSLATE_NOOP("Group", "Texts"), .since = 7}),
    field<&ProgressReport::evidenceGrade>({.key = "evidence_grade",
                                           .label = QT_TRANSLATE_NOOP3("Field", "Evidence", "progress_report"),
                                           .type = FieldType::Choice, .choices = kGrades,
                                           .group = QT_TRANSLATE_NOOP("Group", "Links")}),
    field<&ProgressReport::evidence>({.key = "evidence",
                                      .label = QT_TRANSLATE_NOOP3("Field", "Evidence records", "progress_report"),
                                      .target = "experience project document measurement",
                                      .group = QT_TRANSLATE_NOOP("Group", "Links")}),
    field<&ProgressReport::documents>({.key = "documents",
                                       .label = QT_TRANSLATE_NOOP3("Field", "Documents", "progress_report"),
                                       .type = FieldType::OrderedLinks, .target = "document",
                                       .group = QT_TRANSLATE_NOOP("Group", "Links")}),
    handlingField<&ProgressReport::handling>(),
    sourceField<&ProgressReport::source>(),
    verificationField<&ProgressReport::verification>(),
});
constexpr auto kSpecs = specsOf(kFields);
static_assert(wellFormed(kSpecs));

QList<Finding> check(const Row &row)
{
    QList<Finding> findings;
    checks::dateOrder(findings, row, u"from", u"to");
    checks::neededWhen(findings, row, u"status", u"submitted", u"submitted_on");
    checks::neededWhen(findings, row, u"status", u"accepted", u"submitted_on", Finding::Severity::Note);
    return findings;
}

constexpr RecordSpec kSpec{.key = "progress_report",
                           .label = QT_TRANSLATE_NOOP("Kind", "Progress report"),
                           .plural = QT_TRANSLATE_NOOP("Kind", "Progress reports"),
                           .help = QT_TRANSLATE_NOOP("Help", "What was reported on an activity or objective, by whom and for which period."),
                           .place = Place::Plans,
                           .icon = "document-edit",
                           .title = "title",
                           .reference = "reference",
                           .sort = "due title",
                           .due = "due",
                           .owner = "reported_by",
                           .state = "status",
                           .open = "awaited draft returned",
                           .fields = kSpecs,
                           .check = check};

}  // namespace

template <> const KindOf<ProgressReport> &kindOf<ProgressReport>()
{
    static const KindOf<ProgressReport> kind{kSpec, kFields};
    return kind;
}

}  // namespace tri
