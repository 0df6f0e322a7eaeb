// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/homedata.h"

#include "core/workspace/workspace.h"
#include "ui/pages/meetingdata.h"

#include <QLocale>

#include <algorithm>
#include <functional>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {

/// All living records of a kind; none when this registry does not have the kind.
Result<QList<Row>> all(const Workspace &workspace, const QString &kind, const QList<Condition> &conditions = {})
{
    const RecordSpec *spec = workspace.registry().kind(kind);
    if (!spec)
        return QList<Row>{};
    const auto ids = workspace.find({.kind = spec, .filter = {conditions}});
    if (!ids)
        return fail(ids.error());
    return workspace.rows(*ids);
}

QString names(const AppContext &context, const RecordIds &ids, const QString &others)
{
    QStringList list;
    for (const RecordId &id : ids)
        list.append(context.workspace->shortTitle(id, context.contentLanguage));
    if (!others.isEmpty())
        list.append(others);
    list.removeAll(QString());
    return list.join(u"; "_s);
}

/// The next meeting; with none to come, the latest trilateral one that is not closed.
const Row *choose(const QList<Row> &meetings, const QDate &today)
{
    const Row *next = nullptr;
    const Row *latest = nullptr;
    for (const Row &row : meetings) {
        const PartialDate from = row.date(u"from");
        if (from.isNull() || row.text(u"status") == u"closed"_s)
            continue;
        const PartialDate to = row.date(u"to");
        const QDate last = to.isNull() ? from.last() : to.last();
        if (last >= today && (!next || from.first() < next->date(u"from").first()))
            next = &row;
        const bool trilateral = row.text(u"kind") == u"trilateral"_s;
        if (trilateral && !row.text(u"status").isEmpty() && (!latest || latest->date(u"from").first() < from.first()))
            latest = &row;
    }
    return next ? next : latest;
}

Result<std::optional<HomeMeeting>> readNextMeeting(const AppContext &context)
{
    const Workspace &workspace = *context.workspace;
    const auto meetings = all(workspace, u"meeting"_s);
    if (!meetings)
        return fail(meetings.error());
    const QDate today = context.clock->today();
    const Row *row = choose(*meetings, today);
    if (!row)
        return std::optional<HomeMeeting>();
    HomeMeeting meeting;
    meeting.id = row->id;
    meeting.title = workspace.title(row->id, context.contentLanguage);
    meeting.when = dateRange(row->date(u"from"), row->date(u"to"), QLocale());
    meeting.where = row->text(u"place");
    const PartialDate last = row->date(u"to").isNull() ? row->date(u"from") : row->date(u"to");
    meeting.upcoming = last.last() >= today;
    const auto prepared = readMeeting(context, row->id);
    if (!prepared)
        return fail(prepared.error());
    meeting.items = prepared->itemCount();
    meeting.complete = prepared->completeCount();
    return std::optional(meeting);
}

HomeLine lineOf(const AppContext &context, const Row &row, const RecordIds &who, const QString &others, const PartialDate &due)
{
    const bool overdue = !due.isNull() && due.last() < context.clock->today();
    return {row.id, context.workspace->title(row.id, context.contentLanguage), names(context, who, others),
            due.isNull() ? QString() : shortDate(due, QLocale()), overdue};
}

/// Earliest first, undated last.
void sortByDate(QList<Row> &rows, const std::function<PartialDate(const Row &)> &date)
{
    std::stable_sort(rows.begin(), rows.end(), [&](const Row &a, const Row &b) {
        const PartialDate x = date(a);
        const PartialDate y = date(b);
        return x.isNull() != y.isNull() ? y.isNull() : x < y;
    });
}

}  // namespace

Result<HomeData> readHome(const AppContext &context)
{
    HomeData data;
    auto meeting = readNextMeeting(context);
    if (!meeting)
        return fail(meeting.error());
    data.meeting = *meeting;

    auto outcomes = all(*context.workspace, u"outcome"_s, {{u"kind"_s, Condition::Op::Is, u"action"_s}});
    if (!outcomes)
        return fail(outcomes.error());
    const auto due = [](const Row &row) { return row.due(); };
    sortByDate(*outcomes, due);
    for (const Row &row : std::as_const(*outcomes))
        if (row.isOpen())
            data.actions.append(lineOf(context, row, row.links(u"responsible"), row.text(u"other_responsible"), row.due()));

    auto requests = all(*context.workspace, u"expertise_request"_s);
    if (!requests)
        return fail(requests.error());
    sortByDate(*requests, due);
    for (const Row &row : std::as_const(*requests))
        if (row.isOpen())
            data.requests.append(lineOf(context, row, row.links(u"asked"), row.text(u"other_asked"), row.due()));

    const auto conflicts = context.workspace->conflicts();
    if (!conflicts)
        return fail(conflicts.error());
    for (const Conflict &conflict : *conflicts) {
        const RecordSpec *kind = context.workspace->registry().kind(conflict.kind);
        const FieldSpec *field = kind ? kind->field(conflict.field) : nullptr;
        data.conflicts.append({conflict.id, context.workspace->title(conflict.id, context.contentLanguage),
                               field ? field->labelText() : QString(), QString(), false});
    }
    return data;
}

}  // namespace tri::ui
