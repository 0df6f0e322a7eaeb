// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/changessince.h"

#include "core/base/partialdate.h"
#include "core/kinds/meetingrevision.h"
#include "core/kinds/planversion.h"
#include "core/rules/carryover.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace tri {

using namespace Qt::StringLiterals;
using Fate = RecordNews::Fate;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ChangesSince)
};

Result<SinceMoment> momentOf(const Meeting &meeting)
{
    const PartialDate last = meeting.to.isNull() ? meeting.from : meeting.to;
    if (last.isNull())
        return fail(
            ProblemCode::Invalid,
            Words::tr("This meeting has no date, so nothing can be counted from it. Enter its first day, or "
                      "write a date instead."),
            meeting.id.toString());
    return SinceMoment{last.last(), meeting.id};
}

/// Told of in a list of changes: what people work on, not what the desk keeps or freezes.
bool isTold(const RecordSpec &kind)
{
    return kind.use == DeskUse::None && kind.place != Place::Desk && &kind != &kindOf<MeetingRevision>().spec
        && &kind != &kindOf<PlanVersion>().spec;
}

/// Fields that say nothing to a reader: a place among neighbours, what calendar programs count.
bool isTold(const FieldSpec &field)
{
    static const QSet<QString> silent{u"order"_s, u"calendar_uid"_s, u"calendar_sequence"_s};
    return !silent.contains(field.keyText());
}

/// All living records at the end of that day, as people here count it; nothing where the log begins later.
Result<QHash<RecordId, Row>> stateOn(const Workspace &workspace, const QDate &day)
{
    LogQuery query;
    query.until = day.addDays(1).startOfDay().toUTC();
    query.limit = 1;
    const auto last = workspace.log(query);
    if (!last)
        return fail(last.error());
    QHash<RecordId, Row> out;
    if (last->isEmpty())
        return out;
    const auto rows = workspace.stateAt(last->first().stamp);
    if (!rows)
        return fail(rows.error());
    for (const Row &row : *rows)
        out.insert(row.id, row);
    return out;
}

/// Living records that somebody here entered or changed: reference data alone is no news to anybody.
QSet<RecordId> ownRecords(Reader &reader)
{
    LogQuery query;
    query.without = {Origin::Reference, Origin::RestorePoint};
    QSet<RecordId> out;
    for (const ChangedRecord &one : reader.take(reader.workspace().changed(query)))
        out.insert(one.id);
    return out;
}

QStringList changedFields(const Row &then, const Row &now)
{
    QStringList out;
    for (const FieldSpec &field : now.spec->fields)
        if (isTold(field) && then.value(field.key) != now.value(field.key))
            out << field.keyText();
    return out;
}

}  // namespace

Result<SinceMoment> sinceMoment(Reader &reader, const QString &text)
{
    const QString wanted = text.trimmed();
    if (const auto date = PartialDate::parseLoose(wanted, QLocale()); date && !date->isNull())
        return SinceMoment{date->last()};
    RecordId id = RecordId::parse(wanted).value_or(RecordId());
    if (id.isNull())
        id = reader.byReference(wanted, kindOf<Meeting>().spec.keyText());
    const auto meeting = reader.one<Meeting>(id);
    if (const auto &problem = reader.problem())
        return fail(*problem);
    if (!meeting)
        return fail(
            ProblemCode::NotFound,
            Words::tr(
                "“%1” is neither a date nor a meeting. Write 14 May 2014, 2014-05-14 or the reference of a "
                "meeting.")
                .arg(wanted));
    return momentOf(*meeting);
}

Result<SinceMoment> usualSince(Reader &reader, const Meeting &meeting, const Brief &brief)
{
    for (const Brief &one : QList<Brief>{brief} + reader.linked<Brief>("meeting", meeting.id)) {
        if (const auto named = reader.one<Meeting>(one.sinceMeeting))
            return momentOf(*named);
        if (!one.since.isNull())
            return SinceMoment{one.since.last()};
    }
    if (const auto before = previousMeeting(reader, meeting);
        before && !(before->from.isNull() && before->to.isNull()))
        return momentOf(*before);
    if (const auto &problem = reader.problem())
        return fail(*problem);
    return fail(
        ProblemCode::Invalid,
        Words::tr("No meeting before this one is known, so say since when: a date, or the reference of a "
                  "meeting."),
        meeting.id.toString());
}

Result<NewsSince> newsSince(Reader &reader, const QDate &day)
{
    auto then = stateOn(reader.workspace(), day);
    if (!then)
        return fail(then.error());
    NewsSince out{{}, then->isEmpty()};
    const QSet<RecordId> own = ownRecords(reader);
    for (const RecordSpec *kind : reader.workspace().registry().kinds()) {
        if (!isTold(*kind))
            continue;
        QList<RecordNews> changed;
        QSet<RecordId> living;
        for (const Row &now : reader.rows(*kind, {})) {
            living.insert(now.id);
            const auto before = then->constFind(now.id);
            if (before == then->cend()) {
                if (own.contains(now.id))
                    out.records << RecordNews{Fate::New, {}, now, {}};
            } else if (const QStringList fields = changedFields(*before, now); !fields.isEmpty()) {
                changed << RecordNews{Fate::Changed, *before, now, fields};
            }
        }
        out.records += changed;
        QList<RecordNews> gone;
        for (const Row &before : std::as_const(*then))
            if (before.spec == kind && !living.contains(before.id))
                gone << RecordNews{Fate::Gone, before, {}, {}};
        std::sort(gone.begin(), gone.end(), [](const RecordNews &a, const RecordNews &b) {
            return std::pair(a.then.reference(), a.then.id.toString())
                < std::pair(b.then.reference(), b.then.id.toString());
        });
        out.records += gone;
    }
    if (reader.problem())
        return fail(*reader.problem());
    return out;
}

}  // namespace tri
