// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How much notice requests for expertise give, how long answers take, and what may be asked before a coming Forum Meeting.

#include "app/cli/handlers.h"
#include "app/cli/lookup.h"
#include "app/cli/output.h"
#include "app/cli/session.h"
#include "core/rules/evidencechecks.h"
#include "core/rules/requestforecast.h"
#include "core/rules/sides.h"

namespace tri::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonValue jsonOf(const std::optional<double> &number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonValue jsonOf(const std::optional<int> &number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonObject jsonOf(const DaySpread &days)
{
    QJsonArray values;
    for (const int value : days.values)
        values.append(value);
    QJsonArray imprecise;
    for (const DayRange &range : days.imprecise)
        imprecise.append(QJsonArray{range.least, range.most});
    return {{u"count"_s, days.count()},
            {u"least"_s, jsonOf(days.least())},
            {u"quartile_1"_s, jsonOf(days.quantile(0.25))},
            {u"median"_s, jsonOf(days.median())},
            {u"quartile_3"_s, jsonOf(days.quantile(0.75))},
            {u"most"_s, jsonOf(days.most())},
            {u"values"_s, values},
            {u"imprecise"_s, imprecise},
            {u"missing"_s, days.missing},
            {u"reversed"_s, days.reversed}};
}

/// Names as a script and a person know them.
class Naming {
public:
    explicit Naming(const Workspace &workspace) : m_workspace(workspace) {}

    [[nodiscard]] QString name(const RecordId &id) const
    {
        const QString title = m_workspace.shortTitle(id);
        return title.isEmpty() && !id.isNull() ? Cli::tr("(not in this copy)") : title;
    }
    [[nodiscard]] QString names(const RecordIds &ids) const
    {
        QStringList names;
        for (const RecordId &id : ids)
            names << name(id);
        return names.join(u", "_s);
    }
    [[nodiscard]] QJsonArray json(const RecordIds &ids) const
    {
        QJsonArray array;
        for (const RecordId &id : ids) {
            const Result<Row> row = m_workspace.row(id);
            array.append(QJsonObject{{u"id"_s, id.toString()},
                                     {u"reference"_s, row ? row->reference() : QString()},
                                     {u"name"_s, m_workspace.title(id)}});
        }
        return array;
    }
    [[nodiscard]] QString reference(const RecordId &id) const
    {
        const Result<Row> row = m_workspace.row(id);
        return row ? nameOf(*row) : id.toString();
    }

private:
    const Workspace &m_workspace;
};

QString kindText(const QString &key)
{
    const Choice *choice = kindOf<ExpertiseRequest>().spec.field(u"kind")->choice(key);
    return choice ? choiceText(*choice) : key.isEmpty() ? Cli::tr("No kind") : key;
}

QString knownKey(RequestGroup::Known known)
{
    switch (known) {
    case RequestGroup::Known::Yes: return u"yes"_s;
    case RequestGroup::Known::No: return u"no"_s;
    case RequestGroup::Known::Unclear: return u"unclear"_s;
    case RequestGroup::Known::Undated: break;
    }
    return u"undated"_s;
}

QJsonObject jsonOf(const Naming &naming, const RequestGroup &group)
{
    return {{u"known"_s, knownKey(group.known)},
            {u"who"_s, naming.json(group.who)},
            {u"kind"_s, group.kind},
            {u"from"_s, group.from.toString()},
            {u"to"_s, group.to.toString()},
            {u"requests"_s, group.requests},
            {u"notice"_s, jsonOf(group.notice)},
            {u"answer"_s, jsonOf(group.answer)}};
}

QString number(const std::optional<double> &value)
{
    return value ? QString::number(*value, 'g', 6) : u"–"_s;
}

/// "5: 10 | 12 | 20 | 31 | 60": how many, and the least, the quartiles and the most.
QStringList cells(const DaySpread &days)
{
    QStringList line{QString::number(days.count())};
    for (const double part : {0.0, 0.25, 0.5, 0.75, 1.0})
        line << number(days.quantile(part));
    return line << QString::number(days.imprecise.size()) << QString::number(days.missing)
                << QString::number(days.reversed);
}

using GroupName = std::function<QString(const RequestGroup &)>;

QString groupsTable(const QString &title, const QString &heading, const QList<RequestGroup> &groups,
                    const GroupName &nameOfGroup, bool answers)
{
    QList<QStringList> lines{{heading, Cli::tr("Requests"), Cli::tr("Days known"), Cli::tr("Least"),
                              Cli::tr("Quarter"), Cli::tr("Median"), Cli::tr("3 quarters"), Cli::tr("Most"),
                              Cli::tr("Month or year only"), Cli::tr("No date"), Cli::tr("Reversed")}};
    for (const RequestGroup &group : groups)
        lines << QStringList{nameOfGroup(group), QString::number(group.requests)}
                + cells(answers ? group.answer : group.notice);
    return title + u'\n' + columns(lines) + u'\n';
}

QString chairmanshipName(const Naming &naming, const RequestGroup &group)
{
    switch (group.known) {
    case RequestGroup::Known::Undated: return Cli::tr("Day of asking not entered");
    case RequestGroup::Known::Unclear: return Cli::tr("More than one Chair in that month or year");
    case RequestGroup::Known::No: return Cli::tr("No Chair on record");
    case RequestGroup::Known::Yes: break;
    }
    return u"%1 (%2 – %3)"_s.arg(naming.names(group.who), group.from.toString(), group.to.toString());
}

QString timesTables(const Naming &naming, const RequestTimes &times, bool answers)
{
    const GroupName requester = [&naming](const RequestGroup &group) {
        return group.who.isEmpty() ? Cli::tr("Nobody named") : naming.names(group.who);
    };
    const auto chair = [&naming](const RequestGroup &group) { return chairmanshipName(naming, group); };
    const auto kind = [](const RequestGroup &group) { return kindText(group.kind); };
    const auto all = [](const RequestGroup &) { return Cli::tr("All"); };
    const QString title = answers ? Cli::tr("Days from asking to the answer")
                                  : Cli::tr("Notice: days from asking to the day needed");
    return title + u"\n\n"_s
        + groupsTable(Cli::tr("Together"), Cli::tr("Requests for expertise"), {times.all}, all, answers)
        + groupsTable(Cli::tr("By kind"), Cli::tr("Kind"), times.byKind, kind, answers)
        + groupsTable(Cli::tr("By who asked"), Cli::tr("Asked by"), times.byRequester, requester, answers)
        + groupsTable(Cli::tr("By chairmanship of the Forum"), Cli::tr("Chair"), times.byChairmanship, chair,
                      answers);
}

/// Sorted by name, so that nothing stands first for being much or little.
QString loadTable(const Naming &naming, const QList<AgencyLoad> &agencies)
{
    QList<QStringList> lines;
    for (const AgencyLoad &load : agencies)
        lines << QStringList{naming.name(load.agency),       QString::number(load.asked),
                             QString::number(load.offered),  QString::number(load.delivered),
                             QString::number(load.declined), QString::number(load.open)};
    std::sort(lines.begin(), lines.end());
    lines.prepend({Cli::tr("Asked of"), Cli::tr("Asked"), Cli::tr("Offered"), Cli::tr("Delivered"),
                   Cli::tr("Declined"), Cli::tr("Open")});
    return Cli::tr("Requests by those asked") + u'\n' + columns(lines);
}

void addFindings(Outcome &out, const Naming &naming, const RecordIds &requests, const QString &rule,
                 const QString &text)
{
    for (const RecordId &id : requests) {
        const QString line = text.arg(naming.reference(id));
        out.findings.append(QJsonObject{{u"severity"_s, u"warning"_s},
                                        {u"where"_s, u"record "_s + id.toString()},
                                        {u"rule"_s, rule},
                                        {u"text"_s, line}});
        out.text += u"  "_s + line + u'\n';
    }
}

void addFindings(Outcome &out, const QList<CrossFinding> &found)
{
    for (const CrossFinding &one : found) {
        out.findings.append(QJsonObject{{u"severity"_s, u"warning"_s},
                                        {u"where"_s, u"record "_s + one.record.toString()},
                                        {u"rule"_s, one.finding.rule},
                                        {u"text"_s, one.finding.text},
                                        {u"fix"_s, one.finding.fix.text}});
        out.text += u"  "_s + one.finding.fullText() + u'\n';
    }
}

Outcome timesOutcome(const Naming &naming, const RequestTimes &times, const QList<CrossFinding> &offers)
{
    Outcome out;
    const auto groups = [&naming](const QList<RequestGroup> &all) {
        QJsonArray array;
        for (const RequestGroup &group : all)
            array.append(jsonOf(naming, group));
        return array;
    };
    QJsonArray agencies;
    for (const AgencyLoad &load : times.agencies) {
        QJsonObject object = naming.json({load.agency}).first().toObject();
        object[u"asked"_s] = load.asked;
        object[u"offered"_s] = load.offered;
        object[u"delivered"_s] = load.delivered;
        object[u"declined"_s] = load.declined;
        object[u"open"_s] = load.open;
        agencies.append(object);
    }
    out.data = {{u"all"_s, jsonOf(naming, times.all)},
                {u"by_kind"_s, groups(times.byKind)},
                {u"by_requester"_s, groups(times.byRequester)},
                {u"by_chairmanship"_s, groups(times.byChairmanship)},
                {u"agencies"_s, agencies},
                {u"drafts"_s, times.drafts}};
    if (times.all.requests == 0)
        out.text = Cli::tr("Nothing has been asked yet.") + u'\n';
    else
        out.text = timesTables(naming, times, false) + timesTables(naming, times, true)
            + loadTable(naming, times.agencies);
    if (times.drafts > 0)
        out.text += u'\n' + Cli::tr("Drafts, not counted: %1").arg(times.drafts) + u'\n';
    if (!times.neededBeforeAsked.isEmpty() || !times.answeredBeforeAsked.isEmpty() || !offers.isEmpty())
        out.text += u'\n' + Cli::tr("Dates to look at:") + u'\n';
    addFindings(out, naming, times.neededBeforeAsked, u"needed_before_asked"_s,
                Cli::tr("%1 is needed before it was asked. Correct “Needed by” or “Asked on”."));
    addFindings(out, naming, times.answeredBeforeAsked, u"answered_before_asked"_s,
                Cli::tr("%1 was answered before it was asked. Correct “Answered on” or “Asked on”."));
    addFindings(out, offers);
    return out;
}

QJsonObject jsonOf(const Naming &naming, const ProposedRequest &one)
{
    QJsonArray evidence;
    for (const ForecastEvidence &each : one.evidence)
        evidence.append(
            QJsonObject{{u"request"_s, naming.json({each.request}).first()},
                        {u"meeting"_s, naming.json({each.meeting}).first()},
                        {u"chair"_s, naming.json(each.chair)},
                        {u"days_before"_s, QJsonArray{each.daysBefore.least, each.daysBefore.most}}});
    return {{u"key"_s, one.key},
            {u"title"_s, one.title.in(u"en"_s)},
            {u"kind"_s, one.kind},
            {u"themes"_s, naming.json(one.themes)},
            {u"asked_by"_s, naming.json(one.askedBy.isNull() ? RecordIds() : RecordIds{one.askedBy})},
            {u"asked_on"_s, one.askedOn.toString()},
            {u"asked_earliest"_s, one.askedEarliest.toString()},
            {u"asked_latest"_s, one.askedLatest.toString()},
            {u"needed_by"_s, one.neededBy.toString()},
            {u"needed_earliest"_s, one.neededEarliest.toString()},
            {u"needed_latest"_s, one.neededLatest.toString()},
            {u"times"_s, one.times()},
            {u"of"_s, one.of},
            {u"recurrence"_s, one.recurrence},
            {u"agencies"_s, naming.json(one.agencies)},
            {u"time_passed"_s, one.timePassed},
            {u"evidence"_s, evidence}};
}

QString proposalText(const Naming &naming, const ProposedRequest &one, const QString &reason)
{
    QStringList head{kindText(one.kind)};
    if (!one.themes.isEmpty())
        head << naming.names(one.themes);
    const QString needed = one.neededBy.isNull() ? Cli::tr("needed by: never said")
                                                 : Cli::tr("needed by %1").arg(dateInWords(one.neededBy));
    const QString spread = one.askedEarliest == one.askedLatest
        ? Cli::tr("each time as long before the meeting")
        : Cli::tr("between %1 and %2").arg(dateInWords(one.askedEarliest), dateInWords(one.askedLatest));
    QString text = u"%1  %2\n"_s.arg(dateInWords(one.askedOn), head.join(u"; "_s)) + u"    "_s
        + shortened(one.title.in(u"en"_s), 70) + u'\n' + u"    "_s
        + spread + u"; "_s + needed + u'\n';
    if (!one.askedBy.isNull())
        text += u"    "_s + Cli::tr("expected to ask: %1").arg(naming.name(one.askedBy)) + u'\n';
    if (!one.agencies.isEmpty())
        text += u"    "_s + Cli::tr("usually asked: %1").arg(naming.names(one.agencies)) + u'\n';
    if (one.timePassed)
        text += u"    "_s + Cli::tr("This time is over: it was never asked as late as today.") + u'\n';
    return text + u"    "_s + reason + u'\n';
}

Outcome forecastOutcome(const Workspace &workspace, const Meeting &meeting, const Forecast &forecast,
                        const QDate &today)
{
    Outcome out;
    const Naming naming(workspace);
    const auto nameOf = [&naming](const RecordId &id) { return naming.name(id); };
    QJsonArray proposals;
    for (const ProposedRequest &one : forecast.proposals) {
        const QString reason = forecastReason(one, nameOf);
        QJsonObject object = jsonOf(naming, one);
        object[u"reason"_s] = reason;
        proposals.append(object);
        out.text += proposalText(naming, one, reason) + u'\n';
    }
    QJsonArray there;
    for (const Forecast::Known &known : forecast.alreadyThere)
        there.append(QJsonObject{{u"key"_s, known.proposal.key},
                                 {u"request"_s, naming.json({known.request}).first()}});
    out.data = {{u"meeting"_s, naming.json({meeting.id}).first()},
                {u"from"_s, meeting.from.toString()},
                {u"basis"_s, naming.json(forecast.basis)},
                {u"proposals"_s, proposals},
                {u"already_there"_s, there},
                {u"undated"_s, forecast.undated}};
    QString head = Cli::tr("Requests that may be expected before %1, %2")
                       .arg(workspace.title(meeting.id), dateInWords(meeting.from));
    QStringList notes;
    const PartialDate end = meeting.to.isNull() ? meeting.from : meeting.to;
    const bool isOver = end.last() < today;
    out.data[u"over"_s] = isOver;
    if (isOver)
        head += u'\n'
            + Cli::tr(
                  "This Forum Meeting is over (%1): the list tells what could be expected before it. Name "
                  "the "
                  "coming one to see what may still be asked.")
                  .arg(dateInWords(end));
    if (forecast.basis.isEmpty())
        notes << Cli::tr("No earlier Forum Meeting has requests on record that tell when they were asked, so "
                         "nothing can be expected.");
    else if (forecast.proposals.isEmpty() && forecast.alreadyThere.isEmpty())
        notes << Cli::tr("Nothing came before more than one of the earlier Forum Meetings: %1.")
                     .arg(naming.names(forecast.basis));
    else
        notes << Cli::tr("Drawn from: %1").arg(naming.names(forecast.basis));
    if (!forecast.alreadyThere.isEmpty())
        notes << Cli::tr("Expected and already there: %1").arg(forecast.alreadyThere.size());
    if (forecast.undated > 0)
        notes << Cli::tr("Earlier requests without a day or month of asking, not used: %1")
                     .arg(forecast.undated);
    out.text = head + u"\n\n"_s + out.text + notes.join(u'\n') + u'\n';
    return out;
}

Outcome printed(const Session &session, const Workspace &workspace, const Call &call, const RecordId &meeting)
{
    Result<BriefRequest> request = paperRequest(call);
    if (!request)
        return Outcome::refused(request.error());
    request->recipe = u"request_calendar"_s;
    request->meeting = meeting;
    return printPaper(session, workspace, call, *request, Cli::tr("Request calendar written to %1"));
}

}  // namespace

Outcome requests(Session &session, const Call &call)
{
    const auto workspace = session.openToRead(call.arguments[0]);
    if (!workspace)
        return Outcome::refused(workspace.error());
    if (call.has(u"-o"_s) && !call.has(u"--forecast"_s))
        return Outcome::refused(
            wrong(call, Cli::tr("The option %1 goes with --forecast.").arg(u"-o"_s)).value());
    for (const QString &option : {u"--copy"_s, u"--paper"_s, u"--lang"_s, u"--with"_s})
        if (call.has(option) && !call.has(u"-o"_s))
            return Outcome::refused(wrong(call, Cli::tr("The option %1 goes with -o.").arg(option)).value());
    Reader reader(**workspace);
    if (!call.has(u"--forecast"_s)) {
        const RequestTimes times = requestTimes(readRequests(reader));
        QList<CrossFinding> offers;
        for (const Offer &offer : reader.all<Offer>())
            offers += offerFindings(reader, offer);
        return reader.problem() ? Outcome::refused(*reader.problem())
                                : timesOutcome(Naming(**workspace), times, offers);
    }
    const Result<Row> row = recordNamed(**workspace, call.value(u"--forecast"_s), {u"meeting"_s});
    if (!row)
        return Outcome::refused(row.error());
    if (call.has(u"-o"_s))
        return printed(session, **workspace, call, row->id);
    const auto meeting = fromRow<Meeting>(*row);
    const RequestData data = readRequests(reader);
    if (reader.problem())
        return Outcome::refused(*reader.problem());
    const QDate today = session.clock().today();
    const Result<Forecast> forecast = forecastRequests(data, meeting, today);
    if (!forecast)
        return Outcome::refused(forecast.error());
    return forecastOutcome(**workspace, meeting, *forecast, today);
}

}  // namespace tri::cli
