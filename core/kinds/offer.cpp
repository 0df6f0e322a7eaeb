// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kinds/offer.h"

#include "core/kinds/checks.h"
#include "core/kinds/common.h"
#include "core/kinds/otherwords.h"

namespace tri {
namespace {

constexpr std::array kStatuses{
    Choice{"offered", QT_TRANSLATE_NOOP("Choice", "Offered"),
           "proposed;proposée;ofrecida;propuesto;предложен;提供;مقترح"},
    Choice{"accepted", QT_TRANSLATE_NOOP("Choice", "Accepted"),
           "taken;taken up;acceptée;retenu;retenue;aceptada;принят;принята;接受;قبل"},
    Choice{"reserve", QT_TRANSLATE_NOOP("Choice", "Held in reserve"),
           "reserve;on hold;reserva;резерв;候补;احتياط"},
    Choice{"not_taken", QT_TRANSLATE_NOOP("Choice", "Not taken up"),
           "unused;not used;non utilisé;no retenido;не принято;未使用;غير مستخدم"},
    Choice{"declined", QT_TRANSLATE_NOOP("Choice", "Declined"),
           words::kDeclined},
    Choice{"withdrawn", QT_TRANSLATE_NOOP("Choice", "Withdrawn"),
           words::kWithdrawn},
    Choice{"delivered", QT_TRANSLATE_NOOP("Choice", "Delivered"),
           words::kDelivered},
};

constexpr auto kFields = std::to_array<FieldOf<Offer>>({
    field<&Offer::request>({.key = "request", .label = QT_TRANSLATE_NOOP3("Field", "Request", "offer"),
                            .required = true, .target = "expertise_request", .list = 1, .aliases = "request_id"}),
    field<&Offer::organisation>({.key = "organisation", .label = QT_TRANSLATE_NOOP3("Field", "Organization", "offer"),
                                 .target = "organisation body entity state", .list = 2, .brief = true,
                                 .aliases = "organisation_id"}),
    field<&Offer::person>({.key = "person", .label = QT_TRANSLATE_NOOP3("Field", "Person", "offer"),
                           .target = "person", .list = 3, .brief = true, .aliases = "person_id"}),
    field<&Offer::deliverable>({.key = "deliverable", .label = QT_TRANSLATE_NOOP3("Field", "Deliverable", "offer"),
                                .type = FieldType::LocalLongText, .search = Search::Low, .brief = true}),
    field<&Offer::offeredOn>({.key = "offered_on", .label = QT_TRANSLATE_NOOP3("Field", "Offered on", "offer"),
                              .group = QT_TRANSLATE_NOOP("Group", "Schedule")}),
    field<&Offer::by>({.key = "by", .label = QT_TRANSLATE_NOOP3("Field", "Ready by", "offer"),
                       .group = QT_TRANSLATE_NOOP("Group", "Schedule"), .list = 4, .brief = true}),
    field<&Offer::status>({.key = "status", .label = QT_TRANSLATE_NOOP3("Field", "Status", "offer"),
                           .type = FieldType::Choice, .choices = kStatuses,
                           .group = QT_TRANSLATE_NOOP("Group", "Schedule"), .list = 5, .brief = true}),
    field<&Offer::conditions>({.key = "conditions", .label = QT_TRANSLATE_NOOP3("Field", "Conditions", "offer"),
                               .help = QT_TRANSLATE_NOOP("Help", "For example costs covered, or an embargo."),
                               .group = QT_TRANSLATE_NOOP("Group", "Schedule")}),
    field<&Offer::declineReason>({.key = "decline_reason",
                                  .label = QT_TRANSLATE_NOOP3("Field", "Reason for declining", "offer"),
                                  .group = QT_TRANSLATE_NOOP("Group", "Schedule")}),
    field<&Offer::languages>({.key = "languages", .label = QT_TRANSLATE_NOOP3("Field", "Languages", "offer"),
                              .type = FieldType::Choices, .choices = kLanguageChoices,
                              .group = QT_TRANSLATE_NOOP("Group", "Schedule")}),
    field<&Offer::documents>({.key = "documents", .label = QT_TRANSLATE_NOOP3("Field", "Documents", "offer"),
                              .type = FieldType::OrderedLinks, .target = "document",
                              .group = QT_TRANSLATE_NOOP("Group", "Links")}),
    field<&Offer::note>({.key = "note", .label = QT_TRANSLATE_NOOP3("Field", "Note", "offer"),
                         .type = FieldType::LocalLongText, .group = QT_TRANSLATE_NOOP("Group", "Links"),
                         .search = Search::Low}),
    handlingField<&Offer::handling>(),
    sourceField<&Offer::source>(),
    verificationField<&Offer::verification>(),
});
constexpr auto kSpecs = specsOf(kFields);
static_assert(wellFormed(kSpecs));

QList<Finding> check(const Row &row)
{
    QList<Finding> findings;
    checks::oneOf(findings, row, {u"organisation", u"person"});
    checks::dateOrder(findings, row, u"offered_on", u"by");
    checks::neededWhen(findings, row, u"status", u"declined", u"decline_reason", Finding::Severity::Note);
    return findings;
}

constexpr RecordSpec kSpec{.key = "offer",
                           .label = QT_TRANSLATE_NOOP("Kind", "Offer"),
                           .plural = QT_TRANSLATE_NOOP("Kind", "Offers"),
                           .help = QT_TRANSLATE_NOOP("Help", "What an agency or an expert offers in answer to a request."),
                           .place = Place::Requests,
                           .icon = "mail-reply-sender",
                           .title = "organisation person request",
                           .sort = "request by",
                           .fields = kSpecs,
                           .check = check};

}  // namespace

template <> const KindOf<Offer> &kindOf<Offer>()
{
    static const KindOf<Offer> kind{kSpec, kFields};
    return kind;
}

}  // namespace tri
