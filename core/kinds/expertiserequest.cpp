// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kinds/expertiserequest.h"

#include "core/kinds/checks.h"
#include "core/kinds/common.h"
#include "core/kinds/otherwords.h"

namespace tri {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kKinds{
    Choice{"paper", QT_TRANSLATE_NOOP("Choice", "Paper")},
    Choice{"speaker", QT_TRANSLATE_NOOP("Choice", "Speaker")},
    Choice{"data", QT_TRANSLATE_NOOP("Choice", "Data")},
    Choice{"review", QT_TRANSLATE_NOOP("Choice", "Review of a text")},
    Choice{"advice", QT_TRANSLATE_NOOP("Choice", "Advice")},
    Choice{"delegation_preparation", QT_TRANSLATE_NOOP("Choice", "Preparation of a delegation")},
};
constexpr std::array kStatuses{
    Choice{"draft", QT_TRANSLATE_NOOP("Choice", "Draft"),
           words::kDraft},
    Choice{"asked", QT_TRANSLATE_NOOP("Choice", "Asked"),
           "requested;sent;demandée;envoyé;envoyée;solicitada;pedido;enviado;запрос направлен;направлено;отправлено;已发出;مطلوب;أرسل"},
    Choice{"offered", QT_TRANSLATE_NOOP("Choice", "Offers received"),
           "offered;proposé;ofrecido;предложено;已提议;معروض"},
    Choice{"accepted", QT_TRANSLATE_NOOP("Choice", "Offer accepted"),
           "accepted;accepté;acceptée;aceptado;aceptada;принято;接受;已接受;مقبول;قبل"},
    Choice{"delivered", QT_TRANSLATE_NOOP("Choice", "Delivered"),
           words::kDelivered},
    Choice{"declined", QT_TRANSLATE_NOOP("Choice", "Declined"),
           words::kDeclined},
    Choice{"withdrawn", QT_TRANSLATE_NOOP("Choice", "Withdrawn"),
           words::kWithdrawn},
};
constexpr std::array kClearances{
    Choice{"not_needed", QT_TRANSLATE_NOOP("Choice", "Not needed"),
           "not required;none needed;pas nécessaire;non requis;no requerido;не нужно;无需;غير مطلوب"},
    Choice{"waiting", QT_TRANSLATE_NOOP("Choice", "Waiting"),
           "pending;awaited;attendu;pendiente;ожидается;ожидает;待定;معلق"},
    Choice{"cleared", QT_TRANSLATE_NOOP("Choice", "Cleared"),
           "approved;granted;approuvé;autorisé;aprobado;concedido;одобрено;согласовано;批准;已批准;موافق عليه"},
    Choice{"refused", QT_TRANSLATE_NOOP("Choice", "Refused"),
           "denied;rejected;rejeté;rechazado;отклонено;拒绝;مرفوض"},
};

constexpr auto kFields = std::to_array<FieldOf<ExpertiseRequest>>({
    field<&ExpertiseRequest::title>({.key = "title",
                                     .label = QT_TRANSLATE_NOOP3("Field", "Title", "expertise_request"),
                                     .required = true, .list = 1, .search = Search::High, .brief = true}),
    field<&ExpertiseRequest::reference>({.key = "reference",
                                         .label = QT_TRANSLATE_NOOP3("Field", "Reference", "expertise_request"),
                                         .list = 2, .search = Search::High, .aliases = "id"}),
    field<&ExpertiseRequest::kind>({.key = "kind", .label = QT_TRANSLATE_NOOP3("Field", "Kind", "expertise_request"),
                                    .type = FieldType::Choice, .choices = kKinds, .list = 3, .brief = true}),
    field<&ExpertiseRequest::description>({.key = "description",
                                           .label = QT_TRANSLATE_NOOP3("Field", "Description", "expertise_request"),
                                           .help = QT_TRANSLATE_NOOP("Help", "What is wanted, for whom, how long, in which language."),
                                           .type = FieldType::LocalLongText, .search = Search::Low, .brief = true}),
    themesField<&ExpertiseRequest::themes>(),
    field<&ExpertiseRequest::area>({.key = "area",
                                    .label = QT_TRANSLATE_NOOP3("Field", "Area of cooperation", "expertise_request"),
                                    .target = "cooperation_area", .aliases = "area_id"}),
    field<&ExpertiseRequest::askedBy>({.key = "asked_by",
                                       .label = QT_TRANSLATE_NOOP3("Field", "Asked by", "expertise_request"),
                                       .target = "state organisation body entity person",
                                       .group = QT_TRANSLATE_NOOP("Group", "People"), .brief = true}),
    field<&ExpertiseRequest::contact>({.key = "contact",
                                       .label = QT_TRANSLATE_NOOP3("Field", "Contact", "expertise_request"),
                                       .target = "person", .group = QT_TRANSLATE_NOOP("Group", "People")}),
    field<&ExpertiseRequest::asked>({.key = "asked",
                                     .label = QT_TRANSLATE_NOOP3("Field", "Asked of", "expertise_request"),
                                     .help = QT_TRANSLATE_NOOP("Help", "Asking several at once brings answers from more than the best-known agency."),
                                     .target = "organisation body entity person",
                                     .group = QT_TRANSLATE_NOOP("Group", "People"), .list = 4, .brief = true}),
    field<&ExpertiseRequest::otherAsked>({.key = "other_asked",
                                          .label = QT_TRANSLATE_NOOP3("Field", "Others asked", "expertise_request"),
                                          .help = QT_TRANSLATE_NOOP("Help", "Actors that stand in no list here, separated by semicolons."),
                                          .group = QT_TRANSLATE_NOOP("Group", "People")}),
    field<&ExpertiseRequest::coordinatedBy>({.key = "coordinated_by",
                                             .label = QT_TRANSLATE_NOOP3("Field", "Answer coordinated by", "expertise_request"),
                                             .target = "organisation body entity person",
                                             .group = QT_TRANSLATE_NOOP("Group", "People")}),
    field<&ExpertiseRequest::forMeeting>({.key = "for_meeting",
                                          .label = QT_TRANSLATE_NOOP3("Field", "For meeting", "expertise_request"),
                                          .target = "meeting", .group = QT_TRANSLATE_NOOP("Group", "Schedule"),
                                          .list = 5}),
    field<&ExpertiseRequest::forItem>({.key = "for_item",
                                       .label = QT_TRANSLATE_NOOP3("Field", "For agenda item", "expertise_request"),
                                       .target = "agenda_item", .group = QT_TRANSLATE_NOOP("Group", "Schedule")}),
    field<&ExpertiseRequest::askedOn>({.key = "asked_on",
                                       .label = QT_TRANSLATE_NOOP3("Field", "Asked on", "expertise_request"),
                                       .group = QT_TRANSLATE_NOOP("Group", "Schedule"), .brief = true}),
    field<&ExpertiseRequest::neededBy>({.key = "needed_by",
                                        .label = QT_TRANSLATE_NOOP3("Field", "Needed by", "expertise_request"),
                                        .group = QT_TRANSLATE_NOOP("Group", "Schedule"), .list = 6, .brief = true}),
    field<&ExpertiseRequest::answeredOn>({.key = "answered_on",
                                          .label = QT_TRANSLATE_NOOP3("Field", "Answered on", "expertise_request"),
                                          .group = QT_TRANSLATE_NOOP("Group", "Schedule")}),
    field<&ExpertiseRequest::deliveredOn>({.key = "delivered_on",
                                           .label = QT_TRANSLATE_NOOP3("Field", "Delivered on", "expertise_request"),
                                           .group = QT_TRANSLATE_NOOP("Group", "Schedule")}),
    field<&ExpertiseRequest::status>({.key = "status",
                                      .label = QT_TRANSLATE_NOOP3("Field", "Status", "expertise_request"),
                                      .type = FieldType::Choice, .choices = kStatuses,
                                      .group = QT_TRANSLATE_NOOP("Group", "Status"), .list = 7, .brief = true}),
    field<&ExpertiseRequest::statusNote>({.key = "status_note",
                                          .label = QT_TRANSLATE_NOOP3("Field", "Status note", "expertise_request"),
                                          .type = FieldType::LocalLongText,
                                          .group = QT_TRANSLATE_NOOP("Group", "Status"), .search = Search::Low}),
    field<&ExpertiseRequest::declineReason>({.key = "decline_reason",
                                             .label = QT_TRANSLATE_NOOP3("Field", "Reason for declining", "expertise_request"),
                                             .type = FieldType::LocalLongText,
                                             .group = QT_TRANSLATE_NOOP("Group", "Status"), .search = Search::Low}),
    field<&ExpertiseRequest::answer>({.key = "answer",
                                      .label = QT_TRANSLATE_NOOP3("Field", "Consolidated answer", "expertise_request"),
                                      .help = QT_TRANSLATE_NOOP("Help", "One answer drawn from all offers."),
                                      .type = FieldType::LocalLongText, .group = QT_TRANSLATE_NOOP("Group", "Status"),
                                      .search = Search::Low}),
    field<&ExpertiseRequest::languages>({.key = "languages",
                                         .label = QT_TRANSLATE_NOOP3("Field", "Languages", "expertise_request"),
                                         .help = QT_TRANSLATE_NOOP("Help", "Languages in which the paper or the speaker is needed."),
                                         .type = FieldType::Choices, .choices = kLanguageChoices,
                                         .group = QT_TRANSLATE_NOOP("Group", "Speaker")}),
    field<&ExpertiseRequest::topic>({.key = "topic",
                                     .label = QT_TRANSLATE_NOOP3("Field", "Topic", "expertise_request"),
                                     .group = QT_TRANSLATE_NOOP("Group", "Speaker")}),
    field<&ExpertiseRequest::slot>({.key = "slot", .label = QT_TRANSLATE_NOOP3("Field", "Slot", "expertise_request"),
                                    .help = QT_TRANSLATE_NOOP("Help", "Day, time and length of the intervention."),
                                    .group = QT_TRANSLATE_NOOP("Group", "Speaker")}),
    field<&ExpertiseRequest::clearance>({.key = "clearance",
                                         .label = QT_TRANSLATE_NOOP3("Field", "Clearance", "expertise_request"),
                                         .type = FieldType::Choice, .choices = kClearances,
                                         .group = QT_TRANSLATE_NOOP("Group", "Speaker")}),
    field<&ExpertiseRequest::travelNote>({.key = "travel_note",
                                          .label = QT_TRANSLATE_NOOP3("Field", "Travel note", "expertise_request"),
                                          .type = FieldType::LongText, .handling = Handling::Internal,
                                          .group = QT_TRANSLATE_NOOP("Group", "Speaker")}),
    field<&ExpertiseRequest::result>({.key = "result",
                                      .label = QT_TRANSLATE_NOOP3("Field", "Result", "expertise_request"),
                                      .target = "document", .group = QT_TRANSLATE_NOOP("Group", "Links"),
                                      .brief = true}),
    field<&ExpertiseRequest::usedBy>({.key = "used_by",
                                      .label = QT_TRANSLATE_NOOP3("Field", "Used by", "expertise_request"),
                                      .help = QT_TRANSLATE_NOOP("Help", "Meetings, outcomes or activities that made use of what was delivered."),
                                      .target = "*", .group = QT_TRANSLATE_NOOP("Group", "Links")}),
    field<&ExpertiseRequest::documents>({.key = "documents",
                                         .label = QT_TRANSLATE_NOOP3("Field", "Documents", "expertise_request"),
                                         .type = FieldType::OrderedLinks, .target = "document",
                                         .group = QT_TRANSLATE_NOOP("Group", "Links")}),
    handlingField<&ExpertiseRequest::handling>(),
    sourceField<&ExpertiseRequest::source>(),
    verificationField<&ExpertiseRequest::verification>(),
});
constexpr auto kSpecs = specsOf(kFields);
static_assert(wellFormed(kSpecs));

QList<Finding> check(const Row &row)
{
    QList<Finding> findings;
    // The two that spoil what is told about notice and answers have names, for scripts.
    const auto named = [&](QAnyStringView later, const QString &rule) {
        const qsizetype before = findings.size();
        checks::dateOrder(findings, row, u"asked_on", later);
        if (findings.size() > before)
            findings.last().rule = rule;
    };
    named(u"needed_by", u"needed_before_asked"_s);
    named(u"answered_on", u"answered_before_asked"_s);
    checks::dateOrder(findings, row, u"asked_on", u"delivered_on");
    if (const QString status = row.text(u"status"); !status.isEmpty() && status != u"draft") {
        checks::neededWith(findings, row, u"status", u"asked_on");
        checks::oneOf(findings, row, {u"asked", u"other_asked"});
        checks::neededWith(findings, row, u"status", u"needed_by");
    }
    checks::neededWhen(findings, row, u"status", u"declined", u"decline_reason");
    checks::neededWhen(findings, row, u"status", u"delivered", u"delivered_on", Finding::Severity::Note);
    return findings;
}

constexpr RecordSpec kSpec{.key = "expertise_request",
                           .label = QT_TRANSLATE_NOOP("Kind", "Expertise request"),
                           .plural = QT_TRANSLATE_NOOP("Kind", "Expertise requests"),
                           .help = QT_TRANSLATE_NOOP("Help", "Requests for papers, speakers, data, reviews or help for delegations: for what, from whom, by when."),
                           .place = Place::Requests,
                           .icon = "mail-message-new",
                           .title = "title",
                           .reference = "reference",
                           .sort = "needed_by reference",
                           .asked = "title asked needed_by kind",
                           .due = "needed_by",
                           .owner = "asked other_asked",
                           .state = "status",
                           .open = "asked offered accepted",
                           .fields = kSpecs,
                           .check = check};

}  // namespace

template <> const KindOf<ExpertiseRequest> &kindOf<ExpertiseRequest>()
{
    static const KindOf<ExpertiseRequest> kind{kSpec, kFields};
    return kind;
}

}  // namespace tri
