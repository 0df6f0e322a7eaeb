// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/requestinbox.h"

#include <QCoreApplication>

#include <algorithm>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

struct InboxText {
    Q_DECLARE_TR_FUNCTIONS(RequestInbox)
};

bool isClosed(const ExpertiseRequest &request)
{
    return request.status == u"delivered" || request.status == u"declined" || request.status == u"withdrawn";
}

bool isOpen(const ExpertiseRequest &request)
{
    return request.status == u"asked" || request.status == u"offered" || request.status == u"accepted";
}

struct Standing {
    RequestStep step = RequestStep::Answer;
    QString status;
};

/// How far these offers have come; nullopt when nothing follows from them.
std::optional<Standing> standingOf(const QList<Offer> &offers)
{
    const auto any = [&offers](QStringView status) {
        return std::any_of(offers.cbegin(), offers.cend(),
                           [status](const Offer &offer) { return offer.status == status; });
    };
    if (any(u"accepted"))
        return Standing{RequestStep::Deliver, u"accepted"_s};
    if (any(u"offered") || any(u"reserve"))
        return Standing{RequestStep::Confirm, u"offered"_s};
    if (any(u"delivered"))
        return Standing{RequestStep::Done, u"delivered"_s};
    if (any(u"declined"))
        return Standing{RequestStep::Done, u"declined"_s};
    if (any(u"not_taken") || any(u"withdrawn"))
        return Standing{RequestStep::Done, u"withdrawn"_s};
    return std::nullopt;
}

/// Of an open request as a whole.
Standing standingOfAll(const ExpertiseRequest &request, const QList<Offer> &offers)
{
    if (request.status == u"accepted")
        return {RequestStep::Deliver, request.status};
    if (request.status == u"offered")
        return {RequestStep::Confirm, request.status};
    const auto offered = standingOf(offers);
    const bool goesOn = offered && offered->step != RequestStep::Done;
    return goesOn ? Standing{offered->step, request.status} : Standing{RequestStep::Answer, request.status};
}

/// Of an agency's own part in an open request; nullopt when nothing waits for it.
std::optional<Standing> standingOfOne(const ExpertiseRequest &request, const QList<Offer> &offers,
                                      const RecordId &agency)
{
    QList<Offer> own;
    for (const Offer &offer : offers)
        if (offer.organisation == agency || offer.person == agency)
            own << offer;
    if (const auto standing = standingOf(own))
        return standing;
    if (!request.asked.contains(agency))
        return std::nullopt;
    if (request.status != u"accepted")
        return Standing{RequestStep::Answer, request.status};
    const auto others = standingOf(offers);
    const bool takenElsewhere = others && others->step == RequestStep::Deliver;
    return takenElsewhere ? std::nullopt : std::optional(Standing{RequestStep::Deliver, request.status});
}

/// When it came to its end, as far as that is known.
PartialDate endOf(const ExpertiseRequest &request)
{
    for (const PartialDate &date : {request.deliveredOn, request.answeredOn, request.neededBy})
        if (!date.isNull())
            return date;
    return {};
}

bool isLately(const PartialDate &end, const QDate &today)
{
    return !end.isNull() && end.last() >= today.addDays(-kLatelyDays);
}

bool concerns(const ExpertiseRequest &request, const QList<Offer> &offers, const RecordId &agency)
{
    return agency.isNull() || request.asked.contains(agency) || request.coordinatedBy == agency
        || std::any_of(offers.cbegin(), offers.cend(), [&agency](const Offer &offer) {
               return offer.organisation == agency || offer.person == agency;
           });
}

std::optional<InboxLine> lineOf(const ExpertiseRequest &request, const QList<Offer> &offers,
                                const RecordId &agency, const QDate &today)
{
    if (!concerns(request, offers, agency))
        return std::nullopt;
    InboxLine line{.request = request.id, .status = request.status};
    if (isClosed(request)) {
        line.step = RequestStep::Done;
        line.date = endOf(request);
        return isLately(line.date, today) ? std::optional(line) : std::nullopt;
    }
    if (!isOpen(request))
        return std::nullopt;
    std::optional<Standing> standing = agency.isNull() || request.coordinatedBy == agency
        ? std::optional(standingOfAll(request, offers))
        : standingOfOne(request, offers, agency);
    if (!standing)
        return std::nullopt;
    line.step = standing->step;
    line.status = standing->status;
    if (line.step == RequestStep::Done)  // its own part is; when that was nobody wrote down
        return line;
    line.date = request.neededBy;
    line.left = rangeOfDays(PartialDate(today), request.neededBy);
    return line;
}

QDate dayOrder(const PartialDate &date)
{
    return date.isNull() ? QDate(9999, 12, 31) : date.first();
}

bool comesBefore(const InboxLine &a, const InboxLine &b)
{
    if (a.step != b.step)
        return a.step < b.step;
    return a.step == RequestStep::Done ? b.date < a.date : dayOrder(a.date) < dayOrder(b.date);
}

}  // namespace

QList<InboxLine> requestInbox(const RequestData &data, const RecordId &agency, const QDate &today)
{
    QHash<RecordId, QList<Offer>> offers;
    for (const Offer &offer : data.offers)
        offers[offer.request] << offer;
    QList<InboxLine> lines;
    for (const ExpertiseRequest &request : data.requests)
        if (const auto line = lineOf(request, offers.value(request.id), agency, today))
            lines << *line;
    std::stable_sort(lines.begin(), lines.end(), comesBefore);
    return lines;
}

QString requestStepText(RequestStep step)
{
    switch (step) {
    case RequestStep::Answer: return InboxText::tr("To answer");
    case RequestStep::Confirm: return InboxText::tr("Offered, to be confirmed");
    case RequestStep::Deliver: return InboxText::tr("To deliver");
    case RequestStep::Done: break;
    }
    return InboxText::tr("Done lately");
}

QString daysLeftText(const DayRange &left)
{
    if (left.isExact()) {
        if (left.most == 0)
            return InboxText::tr("today");
        if (left.most == 1)
            return InboxText::tr("tomorrow");
        if (left.most == -1)
            return InboxText::tr("one day past");
        return left.most > 0 ? InboxText::tr("in %n days", nullptr, left.most)
                             : InboxText::tr("%n days past", nullptr, -left.most);
    }
    if (left.most < 0)
        return InboxText::tr("%1 to %n days past", nullptr, -left.least).arg(-left.most);
    return left.least > 0 ? InboxText::tr("in %1 to %n days", nullptr, left.most).arg(left.least)
                          : InboxText::tr("within %n days", nullptr, left.most);
}

}  // namespace tri
