// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/homedata.h"

#include "core/base/partstext.h"
#include "core/record/valuetext.h"
#include "core/rules/crosschecks.h"
#include "core/workspace/workspace.h"
#include "ui/fields/fieldtexts.h"
#include "ui/lists/cellvalues.h"
#include "ui/pages/meetingdata.h"
#include "ui/services/arrivals.h"
#include "ui/services/drafts.h"
#include "ui/services/preferences.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>
#include <tuple>
#include <vector>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {

/// All living records of a kind; none when this registry does not have the kind.
Result<QList<Row>> all(const Workspace &workspace, const QString &kind, const Filter &filter = {})
{
    const RecordSpec *spec = workspace.registry().kind(kind);
    if (!spec)
        return QList<Row>{};
    const auto ids = workspace.find({.kind = spec, .filter = filter});
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
    return partsText(list);
}

/// The next meeting; with none to come, the latest trilateral one that is not closed.
const Row *choose(const QList<Row> &meetings, const QDate &today)
{
    const Row *next = nullptr;
    const Row *latest = nullptr;
    for (const Row &row : meetings) {
        const PartialDate from = row.date(u"from");
        if (from.isNull() || row.text(u"status") == u"closed"_s || !isEmpty(row.value(u"is_template")))
            continue;
        const PartialDate to = row.date(u"to");
        const QDate last = to.isNull() ? from.last() : to.last();
        if (last >= today && (!next || from.first() < next->date(u"from").first()))
            next = &row;
        const bool trilateral = row.text(u"kind") == u"trilateral"_s;
        if (trilateral && !row.text(u"status").isEmpty()
            && (!latest || latest->date(u"from").first() < from.first()))
            latest = &row;
    }
    return next ? next : latest;
}

Result<std::optional<HomeMeeting>> readNextMeeting(const AppContext &context)
{
    const Workspace &workspace = *context.workspace;
    // Those that are closed are nearly all of them in time.
    const Filter mayBe{
        {{u"status"_s, Condition::Op::IsNot, u"closed"_s}, {u"from"_s, Condition::Op::NotEmpty}}};
    const auto meetings = all(workspace, u"meeting"_s, mayBe);
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
    meeting.days = std::max(0, int(today.daysTo(row->date(u"from").first())));
    const auto prepared = readMeeting(context, row->id);
    if (!prepared)
        return fail(prepared.error());
    meeting.items = prepared->itemCount();
    meeting.complete = prepared->completeCount();
    return std::optional(meeting);
}

bool isAmong(const RecordIds &us, const RecordIds &owners)
{
    return std::any_of(owners.cbegin(), owners.cend(), [&us](const RecordId &id) { return us.contains(id); });
}

/// Made of the row at hand: to ask for its title would read it once more.
HomeLine lineOf(const AppContext &context, const Row &row, const RecordIds &us)
{
    const PartialDate due = row.due();
    const RecordIds owners = row.owners();
    HomeLine line{row.id, titleText(row, textContext(context)), names(context, owners, row.otherOwners()),
                  due.isNull() ? QString() : shortDate(due, QLocale())};
    line.overdue = row.isOverdue(context.clock->today());
    line.own = isAmong(us, owners);
    return line;
}

/// One's own first, then the earliest; undated last.
QList<Row> sortedByDue(const QList<Row> &rows, const RecordIds &us)
{
    struct Place {
        bool others = false;
        bool undated = false;
        PartialDate due;
        qsizetype at = 0;
    };
    std::vector<Place> places;  // told once of each row: there are many more comparisons than rows
    places.reserve(std::size_t(rows.size()));
    for (qsizetype at = 0; at < rows.size(); ++at) {
        const PartialDate due = rows[at].due();
        places.push_back({!isAmong(us, rows[at].owners()), due.isNull(), due, at});
    }
    std::stable_sort(places.begin(), places.end(), [](const Place &a, const Place &b) {
        return std::tie(a.others, a.undated, a.due) < std::tie(b.others, b.undated, b.due);
    });
    QList<Row> out;
    out.reserve(rows.size());
    for (const Place &place : places)
        out << rows[place.at];
    return out;
}

/// Open work of a kind that nobody is to do, as one line; nothing when there is none.
Status readOwnerless(const Workspace &workspace, const RecordSpec &kind, HomeData &data)
{
    if (!*kind.owner)
        return {};
    Filter ownerless = openFilter(kind);
    for (const QByteArray &key : QByteArray(kind.owner).split(' '))
        ownerless = ownerless.with({{{QString::fromLatin1(key), Condition::Op::Empty, {}}}});
    const auto found = workspace.find({.kind = &kind, .filter = ownerless});
    if (!found)
        return fail(found.error());
    if (found->isEmpty())
        return {};
    HomeLine line{{},
                  QCoreApplication::translate("Home", "Open without anyone to do it: %1").arg(found->size()),
                  kind.pluralText(),
                  {}};
    line.kind = kind.keyText();
    data.checks << line;
    return {};
}

Status readWork(const AppContext &context, HomeData &data)
{
    constexpr int kDays = 7;
    const QDate today = context.clock->today();
    const RecordIds us = mine(context);
    QList<Row> open;
    for (const RecordSpec *kind : context.workspace->registry().kinds()) {
        if (!*kind->due || !*kind->state)
            continue;
        if (const Status read = readOwnerless(*context.workspace, *kind, data); !read)
            return read;
        // Requests wait for others whenever they are due; of everything else only what is due soon is shown.
        Filter wanted = openFilter(*kind);
        if (kind->place != Place::Requests)
            wanted = wanted.with(dueFilter(*kind, PartialDate(today.addDays(kDays))));
        const auto rows = all(*context.workspace, kind->keyText(), wanted);
        if (!rows)
            return fail(rows.error());
        open << *rows;
    }
    const QList<Row> sorted = sortedByDue(open, us);
    for (const Row &row : sorted) {
        const PartialDate due = row.due();
        const HomeLine line = lineOf(context, row, us);
        if (line.overdue)
            data.overdue << line;
        else if (!due.isNull() && due.first() <= today.addDays(kDays))
            data.week << line;
        if (row.spec->place == Place::Requests && !line.own)
            data.waiting << line;
    }
    return {};
}

QString seenKey(const AppContext &context)
{
    return u"seen/"_s + QString::fromLatin1(context.workspace->path().toUtf8().toHex());
}

Status readArrivals(const AppContext &context, HomeData &data)
{
    for (const OfferedPackage &package :
         context.arrivals ? context.arrivals->worthALook() : QList<OfferedPackage>()) {
        const QFileInfo file(package.path);
        HomeLine line;
        line.title = QCoreApplication::translate("Home", "Package: %1")
                         .arg(package.title.isEmpty() ? file.fileName() : package.title);
        line.who = package.sender;
        line.due = shortDate(PartialDate(file.lastModified().date()), QLocale());
        line.page = u"receive_package"_s;
        data.changes << line;
    }
    return {};
}

Status readChanges(const AppContext &context, HomeData &data)
{
    const QVariant seen = context.preferences ? context.preferences->roomState(seenKey(context)) : QVariant();
    if (!seen.isValid())
        return {};  // opened here for the first time: everything would be new
    const auto all = context.workspace->logCount({});
    if (!all)
        return fail(all.error());
    const qint64 fresh = *all - seen.toLongLong();
    if (fresh <= 0)
        return {};
    const auto log = context.workspace->log(int(fresh));
    if (!log)
        return fail(log.error());
    for (const CommitInfo &commit : *log)
        if (!commit.own)
            data.changes << HomeLine{{},
                                     labelText(commit.label, context.workspace->registry()),
                                     commit.author,
                                     shortDate(PartialDate(commit.time.toLocalTime().date()), QLocale())};
    return {};
}

Status readChecks(const AppContext &context, HomeData &data)
{
    const auto open = context.workspace->conflictCount();
    if (!open)
        return fail(open.error());
    if (*open > 0) {
        HomeLine line;
        line.title =
            QCoreApplication::translate("Home", "%n decision(s) between two versions", nullptr, *open);
        line.page = u"conflicts"_s;
        data.checks << line;
    }
    const QStringList unfinished = context.drafts ? context.drafts->records() : QStringList();
    for (const QString &record : unfinished) {
        HomeLine line;
        if (const auto id = RecordId::parse(record); id && context.workspace->row(*id)) {
            line.id = *id;
            line.title = context.workspace->title(*id, context.contentLanguage);
        } else if (const RecordSpec *kind = context.workspace->registry().kind(record)) {
            line.kind = record;
            line.title = QCoreApplication::translate("Home", "New: %1").arg(kind->labelText());
        } else {
            continue;
        }
        line.title = QCoreApplication::translate("Home", "Unfinished input: %1").arg(line.title);
        data.checks << line;
    }
    return {};
}

/// What does not fit across records and matters from today on: two chairs of one place, themes that are part of
/// themselves. The check tells the past too, and the dates of positions, whose reading takes longer than Home may.
Status readAcross(const AppContext &context, HomeData &data)
{
    const Registry &registry = context.workspace->registry();
    if (!registry.kind(u"role"_s) || !registry.kind(u"person"_s) || !registry.kind(u"theme"_s))
        return {};
    Reader reader(*context.workspace);
    const QList<CrossFinding> findings =
        chairTermFindings(reader, context.clock->today()) + themeCircleFindings(reader);
    if (reader.problem())
        return fail(*reader.problem());
    for (const CrossFinding &finding : findings) {
        const RecordSpec *kind = registry.kind(finding.kind);
        const FieldSpec *field = kind ? kind->field(finding.finding.field) : nullptr;
        data.checks << HomeLine{finding.record, finding.finding.fullText(), field ? field->labelText() : QString(), {}};
    }
    return {};
}

}  // namespace

Result<HomeData> readHome(const AppContext &context)
{
    HomeData data;
    auto meeting = readNextMeeting(context);
    if (!meeting)
        return fail(meeting.error());
    data.meeting = *meeting;
    for (const auto &read : {readChecks, readAcross, readWork, readArrivals, readChanges})
        if (const Status done = read(context, data); !done)
            return fail(done.error());
    return data;
}

void rememberSeen(const AppContext &context)
{
    const auto count = context.workspace->logCount({});
    if (count && context.preferences)
        context.preferences->setRoomState(seenKey(context), *count);
}

}  // namespace tri::ui
