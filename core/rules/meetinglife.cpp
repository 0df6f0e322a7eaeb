// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/meetinglife.h"

#include "core/kinds/agendaitem.h"
#include "core/kinds/outcome.h"
#include "core/kinds/participant.h"
#include "core/kinds/position.h"
#include "core/kinds/themereview.h"
#include "core/rules/frozencontents.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(MeetingLife)
};

QString orDraft(const QString &status)
{
    return status.isEmpty() ? u"draft"_s : status;
}

int placeOf(const QString &status)
{
    return int(QStringList{u"draft"_s, u"open"_s, u"in_progress"_s, u"closed"_s}.indexOf(orDraft(status)));
}

/// Kinds whose records name the meeting itself.
const QList<const RecordSpec *> &partKinds()
{
    static const QList<const RecordSpec *> kinds{&kindOf<AgendaItem>().spec, &kindOf<Participant>().spec,
                                                 &kindOf<Outcome>().spec, &kindOf<ThemeReview>().spec};
    return kinds;
}

int countOf(const QList<Row> &rows, const RecordSpec &kind)
{
    return int(std::count_if(rows.begin(), rows.end(), [&kind](const Row &row) { return row.spec == &kind; }));
}

template <typename T> void takeAll(QList<Row> &out, const QList<T> &records)
{
    for (const T &record : records)
        out << toRow(record);
}

}  // namespace

QStringList nextStatuses(const QString &status)
{
    switch (placeOf(status)) {
    case 0: return {u"open"_s};
    case 1: return {u"in_progress"_s, u"closed"_s, u"draft"_s};
    case 2: return {u"closed"_s, u"open"_s};
    default: return {u"open"_s};
    }
}

bool goesBack(const QString &from, const QString &to)
{
    return placeOf(to) < placeOf(from);
}

QList<Row> contentsOf(Reader &reader, const RecordId &meeting)
{
    QList<Row> out;
    if (const auto row = reader.row(meeting))
        out << *row;
    const QList<AgendaItem> items = reader.linked<AgendaItem>("meeting", meeting);
    takeAll(out, items);
    for (const AgendaItem &item : items)
        takeAll(out, reader.linked<Position>("item", item.id));
    takeAll(out, reader.linked<Participant>("meeting", meeting));
    takeAll(out, reader.linked<Outcome>("meeting", meeting));
    takeAll(out, reader.linked<ThemeReview>("meeting", meeting));
    sortById(out);
    return out;
}

QList<Row> contentsOf(const QList<Row> &all, const RecordId &meeting)
{
    QList<Row> out;
    QSet<RecordId> items;
    for (const Row &row : all) {
        if (row.id == meeting)
            out << row;
        if (!partKinds().contains(row.spec) || row.link(u"meeting") != meeting)
            continue;
        out << row;
        if (row.spec == &kindOf<AgendaItem>().spec)
            items << row.id;
    }
    for (const Row &row : all)
        if (row.spec == &kindOf<Position>().spec && items.contains(row.link(u"item")))
            out << row;
    sortById(out);
    return out;
}

QString contentsDigest(const QList<Row> &contents)
{
    return digestOf(contents, [](const RecordSpec &kind, const FieldSpec &field) {
        return &kind == &kindOf<Meeting>().spec && QLatin1String(field.key) == "status"_L1;
    });
}

QList<MeetingRevision> revisionsOf(Reader &reader, const RecordId &meeting)
{
    QList<MeetingRevision> out = reader.linked<MeetingRevision>("meeting", meeting);
    std::stable_sort(out.begin(), out.end(), [](const MeetingRevision &a, const MeetingRevision &b) {
        return a.number.value_or(0) < b.number.value_or(0);
    });
    return out;
}

std::optional<MeetingRevision> presentRevision(Reader &reader, const RecordId &meeting)
{
    const QList<MeetingRevision> revisions = revisionsOf(reader, meeting);
    if (revisions.isEmpty())
        return {};
    const QString digest = contentsDigest(contentsOf(reader, meeting));
    const auto at = std::find_if(revisions.rbegin(), revisions.rend(),
                                 [&digest](const MeetingRevision &one) { return one.digest == digest; });
    return at == revisions.rend() ? std::nullopt : std::optional(*at);
}

Result<ChangeSet> changeStatus(Reader &reader, const Meeting &meeting, const StatusChange &change,
                               const std::function<RecordId()> &newId)
{
    if (!nextStatuses(meeting.status).contains(change.status))
        return fail(ProblemCode::Invalid,
                    Words::tr("A meeting cannot take this status from the one it has. Choose one of those offered."),
                    meeting.status + u" to "_s + change.status);
    if (goesBack(meeting.status, change.status) && change.reason.isEmpty())
        return fail(ProblemCode::Invalid, Words::tr("Say why the meeting goes back to an earlier status; others will want to know."));
    const auto last = reader.workspace().log(1);
    if (!last)
        return fail(last.error());
    const QList<Row> contents = contentsOf(reader, meeting.id);
    qint64 number = 0;
    for (const MeetingRevision &one : revisionsOf(reader, meeting.id))
        number = std::max(number, one.number.value_or(0));
    if (const auto &problem = reader.problem())
        return fail(*problem);
    const MeetingRevision revision{.id = newId(), .meeting = meeting.id, .number = number + 1, .status = change.status,
                                   .date = PartialDate(change.now.date()), .time = change.now.time().toString(u"HH:mm"_s),
                                   .author = change.author, .reason = change.reason,
                                   .items = countOf(contents, kindOf<AgendaItem>().spec),
                                   .positions = countOf(contents, kindOf<Position>().spec),
                                   .participants = countOf(contents, kindOf<Participant>().spec),
                                   .outcomes = countOf(contents, kindOf<Outcome>().spec),
                                   .commit = last->isEmpty() ? QString() : last->first().stamp.toString(),
                                   .digest = contentsDigest(contents), .handling = meeting.handling};
    Meeting after = meeting;
    after.status = change.status;
    ChangeSet changes = changeOf(difference(toRow(meeting), toRow(after)),
                                 meeting.reference.isEmpty() ? meeting.title.in(meeting.title.original) : meeting.reference);
    changes.records << creation(toRow(revision));
    return changes;
}

Result<QList<RecordSince>> changedSince(Reader &reader, const MeetingRevision &revision)
{
    const auto stamp = Stamp::parse(revision.commit);
    if (!stamp)
        return fail(ProblemCode::NotFound, Words::tr("The revision does not say which change it contains last."));
    const auto then = reader.workspace().stateAt(*stamp);
    if (!then)
        return fail(then.error());
    auto changed = changesBetween(contentsOf(*then, revision.meeting), contentsOf(reader, revision.meeting),
                                  [&reader](const RecordId &id) { return reader.workspace().row(id); });
    if (const auto &problem = reader.problem())
        return fail(*problem);
    return changed;
}

}  // namespace tri
