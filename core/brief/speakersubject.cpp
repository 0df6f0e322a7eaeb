// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/brief/speakersubject.h"

#include "core/kinds/offer.h"
#include "core/rules/sharedcopy.h"

#include <QCoreApplication>
#include <QSet>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

struct BriefText {
    Q_DECLARE_TR_FUNCTIONS(Brief)
};

}  // namespace

Result<SpeakerSubject> speakerSubject(Reader &reader, const BriefRequest &asked)
{
    SpeakerSubject subject;
    RecordId id = asked.record;
    if (const auto offer = reader.one<Offer>(id)) {
        subject.offer = id;
        id = offer->request;
    }
    const auto request = reader.one<ExpertiseRequest>(id);
    if (reader.problem())
        return fail(*reader.problem());
    if (!request)
        return fail(ProblemCode::NotFound,
                    BriefText::tr(
                        "A speaker brief is made of a request for a speaker or of an offer for it, and this "
                        "is neither, or it is not in this workspace. Choose a request for expertise."),
                    asked.record.toString());
    if (request->kind != u"speaker")
        return fail(ProblemCode::Invalid,
                    BriefText::tr(
                        "This request does not ask for a speaker, so it has no speaker brief. Choose another "
                        "request, or set its kind to “Speaker”."),
                    id.toString());
    for (const RecordId &each : {id, asked.record})
        if (const auto row = reader.row(each); row && !mayShowRecord(*row, asked.sharedCopy))
            return fail(ProblemCode::Invalid,
                        BriefText::tr(
                            "This record is internal or sensitive, so its speaker brief has no shared copy. "
                            "Print the office copy, or first change the record's handling to “Shared with "
                            "the three sides”."),
                        each.toString());
    subject.request = *request;
    return subject;
}

Meeting speakerMeeting(Reader &reader, const ExpertiseRequest &request, const std::optional<AgendaItem> &item,
                       bool shared)
{
    const RecordId id = !request.forMeeting.isNull() ? request.forMeeting : item ? item->meeting : RecordId();
    const auto row = reader.row(id);
    if (!row || row->spec != &kindOf<Meeting>().spec || !mayShowRecord(*row, shared))
        return Meeting{.classification = u"shared"_s};
    auto meeting = fromRow<Meeting>(*row);
    // A session without a date of its own is held on the days of the meeting that it is part of.
    QSet<RecordId> seen{meeting.id};
    for (RecordId above = meeting.parent; meeting.from.isNull() && !seen.contains(above);) {
        seen.insert(above);
        const auto part = reader.one<Meeting>(above);
        if (!part || !mayShowRecord(toRow(*part), shared))
            break;
        meeting.from = part->from;
        meeting.to = part->to;
        above = part->parent;
    }
    return meeting;
}

}  // namespace tri
