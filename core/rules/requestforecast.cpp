// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/requestforecast.h"

#include "core/base/partstext.h"
#include "core/rules/requestlines.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

struct ForecastText {
    Q_DECLARE_TR_FUNCTIONS(RequestForecast)
};

/// Each Forum Meeting back counts this much less: habits of an office fade.
constexpr double kFading = 0.8;
/// What came less regularly than this is left to chance.
constexpr double kRegular = 0.4;

double weightOf(int cycle, int cycles)
{
    return std::pow(kFading, cycles - 1 - cycle);
}

/// The middle of values by their weights.
double weightedMedian(QList<std::pair<double, double>> values)
{
    std::sort(values.begin(), values.end());
    double all = 0;
    for (const auto &[value, weight] : values)
        all += weight;
    double sum = 0;
    for (qsizetype i = 0; i < values.size(); ++i) {
        sum += values[i].second;
        if (sum > all / 2)
            return values[i].first;
        if (sum == all / 2 && i + 1 < values.size())
            return (values[i].first + values[i + 1].first) / 2;
    }
    return values.isEmpty() ? 0 : values.last().first;
}

/// Days before the meeting as a date, as exactly as the meeting's own and the days are known.
PartialDate dateBefore(const Meeting &meeting, double days, bool exact)
{
    const QDate day = meeting.from.first().addDays(-std::lround(days));
    return exact && meeting.from.isDay() ? PartialDate(day) : PartialDate(day.year(), day.month());
}

struct Expected {
    PartialDate on;
    PartialDate earliest;
    PartialDate latest;
};

/// The usual day, from the exactly known ones where there are any, and how far all of them spread.
Expected expected(const Meeting &meeting, const QList<std::pair<DayRange, double>> &distances)
{
    if (distances.isEmpty())
        return {};
    const bool anyExact =
        std::any_of(distances.begin(), distances.end(), [](const auto &one) { return one.first.isExact(); });
    QList<std::pair<double, double>> middles;
    DayRange all = distances.first().first;
    for (const auto &[days, weight] : distances) {
        if (days.isExact() || !anyExact)
            middles << std::pair((days.least + days.most) / 2.0, weight);
        all = {std::min(all.least, days.least), std::max(all.most, days.most)};
    }
    Expected out{dateBefore(meeting, weightedMedian(middles), anyExact), dateBefore(meeting, all.most, true),
                 dateBefore(meeting, all.least, true)};
    if (!meeting.from.isDay()) {
        const QDate last = meeting.from.last().addDays(-all.least);
        out.latest = PartialDate(last.year(), last.month());
    }
    return out;
}

/// The value that most have; of equally many the later one.
template <typename T> std::pair<T, int> commonest(const QList<T> &values)
{
    std::pair<T, int> best;
    for (qsizetype i = values.size() - 1; i >= 0; --i)
        if (const auto times = int(values.count(values[i])); times > best.second)
            best = {values[i], times};
    return best;
}

/// Who asks: the Chair whoever that is, or the same one whoever was in the chair.
RecordId requesterOf(const RequestLine &line, const RequestCycles &cycles, const RecordIds &nextChair)
{
    int byChair = 0;
    RecordIds requesters;
    RecordIds others;
    for (const RequestMember &member : line.members) {
        const RecordId &by = member.request->askedBy;
        requesters << by;
        if (cycles.past[member.cycle].chair.contains(by))
            ++byChair;
        else if (!by.isNull())
            others << by;
    }
    if (2 * byChair > line.members.size())
        return nextChair.size() == 1 ? nextChair.first() : RecordId();
    const auto [who, times] = commonest(others);
    return 2 * times > requesters.size() ? who : RecordId();
}

RecordIds usualAgencies(const RequestLine &line)
{
    QMap<RecordId, int> times;
    for (const RequestMember &member : line.members)
        for (const RecordId &agency : member.request->asked)
            ++times[agency];
    RecordIds usual;
    for (const auto &[agency, count] : times.asKeyValueRange())
        if (2 * count >= line.members.size())
            usual << agency;
    return usual;
}

/// How regularly a line came, the last Forum Meetings counting most.
double recurrenceOf(const RequestLine &line, int cycles)
{
    double came = 0;
    double all = 0;
    for (int cycle = 0; cycle < cycles; ++cycle)
        all += weightOf(cycle, cycles);
    for (const RequestMember &member : line.members)
        came += weightOf(member.cycle, cycles);
    return all > 0 ? came / all : 0;
}

/// A line that came once may be chance, unless there is but one meeting to go by.
bool isRegular(const RequestLine &line, int cycles)
{
    return cycles == 1 || (line.members.size() > 1 && recurrenceOf(line, cycles) >= kRegular);
}

ProposedRequest proposalOf(const RequestLine &line, const RequestCycles &cycles, const Meeting &meeting,
                           const RecordIds &nextChair)
{
    const ExpertiseRequest &last = *line.members.last().request;
    const int all = int(cycles.past.size());
    ProposedRequest out;
    out.key = line.kind + u'/' + line.members.first().request->id.toString();
    out.title = last.title;
    out.kind = line.kind;
    out.themes = line.usualThemes();
    out.askedBy = requesterOf(line, cycles, nextChair);
    out.of = all;
    out.recurrence = recurrenceOf(line, all);
    out.agencies = usualAgencies(line);
    RecordIds areas;
    QList<std::pair<DayRange, double>> asked;
    QList<std::pair<DayRange, double>> needed;
    for (const RequestMember &member : line.members) {
        const RequestCycle &cycle = cycles.past[member.cycle];
        const double weight = weightOf(member.cycle, all);
        out.evidence << ForecastEvidence{member.request->id, member.request->reference,
                                         cycle.meeting.id,   cycle.chair,
                                         member.before,      member.neededBefore};
        asked << std::pair(member.before, weight);
        if (member.neededBefore)
            needed << std::pair(*member.neededBefore, weight);
        areas << member.request->area;
        out.handling = std::max(out.handling, toRow(*member.request).handling());
    }
    out.area = commonest(areas).first;
    const Expected asking = expected(meeting, asked);
    const Expected need = expected(meeting, needed);
    out.askedOn = asking.on;
    out.askedEarliest = asking.earliest;
    out.askedLatest = asking.latest;
    out.neededBy = need.on;
    out.neededEarliest = need.earliest;
    out.neededLatest = need.latest;
    if (!out.neededBy.isNull() && out.neededBy.last() < out.askedOn.first())
        out.neededBy = out.askedOn;  // each is the middle of its own days, and the two may cross
    return out;
}

Status checkMeeting(const Meeting &meeting)
{
    const QString title = meeting.title.in(meeting.title.original);
    if (meeting.kind != u"forum_meeting" || meeting.isTemplate)
        return fail(
            ProblemCode::Invalid,
            ForecastText::tr(
                "“%1” is no Forum Meeting. Requests are expected from one Forum Meeting to the next: choose "
                "the Forum Meeting that this one belongs to.")
                .arg(title));
    if (meeting.from.isNull() || meeting.from.month == 0)
        return fail(
            ProblemCode::Invalid,
            ForecastText::tr("“%1” has no first day, so nothing can be counted back from it. Enter at least "
                             "its month.")
                .arg(title));
    return {};
}

/// How well a request that is there fits a proposal; nullopt when it is another one.
std::optional<double> fit(const ProposedRequest &proposal, const ExpertiseRequest &request,
                          const Meeting &meeting)
{
    if (request.kind != proposal.kind)
        return std::nullopt;
    const bool themeless = request.themes.isEmpty() || proposal.themes.isEmpty();
    const double likeness = themeless ? kLeastLikeness : themeLikeness(proposal.themes, request.themes);
    if (likeness < kLeastLikeness)
        return std::nullopt;
    const auto away = [&](const PartialDate &date, const PartialDate &usual) -> std::optional<double> {
        const auto there = rangeOfDays(date, meeting.from);
        const auto then = rangeOfDays(usual, meeting.from);
        if (!there || !then || there->most - there->least > kVaguest)
            return std::nullopt;
        const double middle = (then->least + then->most) / 2.0;
        return std::abs((there->least + there->most) / 2.0 - middle) / windowAt(middle);
    };
    auto distance = away(request.askedOn, proposal.askedOn);
    if (!distance)
        distance = away(request.neededBy, proposal.neededBy);
    if (distance && *distance > 1)
        return std::nullopt;
    return 1 - likeness + distance.value_or(1);
}

/// For each proposal the request that it turned into already, each request once; null where there is none.
RecordIds matchExisting(const QList<ProposedRequest> &proposals,
                        const QList<const ExpertiseRequest *> &existing, const Meeting &meeting)
{
    QList<std::tuple<double, qsizetype, qsizetype>> pairs;
    for (qsizetype p = 0; p < proposals.size(); ++p)
        for (qsizetype e = 0; e < existing.size(); ++e)
            if (const auto cost = fit(proposals[p], *existing[e], meeting))
                pairs << std::tuple(*cost, p, e);
    std::sort(pairs.begin(), pairs.end());
    RecordIds matched(proposals.size());
    QSet<qsizetype> used;
    for (const auto &[cost, p, e] : std::as_const(pairs)) {
        if (!matched[p].isNull() || used.contains(e))
            continue;
        matched[p] = existing[e]->id;
        used.insert(e);
    }
    return matched;
}

}  // namespace

Result<Forecast> forecastRequests(const RequestData &data, const Meeting &meeting, const QDate &today)
{
    if (const Status fits = checkMeeting(meeting); !fits)
        return fail(fits.error());
    const RequestCycles cycles = requestCycles(data, meeting);
    Forecast forecast;
    forecast.undated = cycles.undated;
    for (const RequestCycle &cycle : cycles.past)
        forecast.basis << cycle.meeting.id;
    const RecordIds nextChair = chairOfMeeting(data, meeting);
    QList<ProposedRequest> proposals;
    for (const RequestLine &line : requestLines(cycles))
        if (isRegular(line, int(cycles.past.size())))
            proposals << proposalOf(line, cycles, meeting, nextChair);
    const RecordIds matched = matchExisting(proposals, cycles.existing, meeting);
    for (qsizetype i = 0; i < proposals.size(); ++i) {
        ProposedRequest &proposal = proposals[i];
        proposal.timePassed =
            today.isValid() && meeting.from.last() >= today && proposal.askedLatest.last() < today;
        if (matched[i].isNull())
            forecast.proposals << proposal;
        else
            forecast.alreadyThere << Forecast::Known{proposal, matched[i]};
    }
    std::sort(forecast.proposals.begin(), forecast.proposals.end(),
              [](const ProposedRequest &a, const ProposedRequest &b) {
                  return std::tuple(a.askedOn.first(), a.neededBy, a.key)
                      < std::tuple(b.askedOn.first(), b.neededBy, b.key);
              });
    return forecast;
}

QString daysBeforeText(const DayRange &days)
{
    if (!days.isExact() && days.least < 0 && days.most > 0)
        return ForecastText::tr("about the time of the meeting");
    const int least = std::min(std::abs(days.least), std::abs(days.most));
    const int most = std::max(std::abs(days.least), std::abs(days.most));
    const bool after = days.most < 0;
    if (most == 0)
        return ForecastText::tr("on its first day");
    if (most == 1 && least == most)
        return after ? ForecastText::tr("one day after") : ForecastText::tr("one day before");
    if (least == most)
        return after ? ForecastText::tr("%n days after", nullptr, most)
                     : ForecastText::tr("%n days before", nullptr, most);
    return after ? ForecastText::tr("%1 to %n days after", nullptr, most).arg(least)
                 : ForecastText::tr("%1 to %n days before", nullptr, most).arg(least);
}

QString forecastReason(const ProposedRequest &proposal,
                       const std::function<QString(const RecordId &)> &nameOf)
{
    QStringList cases;
    DayRange all;
    for (const ForecastEvidence &one : proposal.evidence) {
        all = cases.isEmpty()
            ? one.daysBefore
            : DayRange{std::min(all.least, one.daysBefore.least), std::max(all.most, one.daysBefore.most)};
        QStringList chair;
        for (const RecordId &holder : one.chair)
            chair << nameOf(holder);
        chair.removeAll(QString());
        const QString who = chair.isEmpty() ? nameOf(one.meeting) : chair.join(ForecastText::tr(" and "));
        const QString name = one.reference.isEmpty() ? nameOf(one.request) : one.reference;
        cases << ForecastText::tr("%1 (%2, %3)").arg(name, who, daysBeforeText(one.daysBefore));
    }
    if (proposal.of == 1)
        return ForecastText::tr("Asked before the only earlier Forum Meeting that has requests on record, "
                                "which may have been a "
                                "single case: %1.")
            .arg(partsText(cases));
    return ForecastText::tr("Asked before %1 of %n earlier Forum Meetings, %2: %3.", nullptr, proposal.of)
        .arg(QString::number(proposal.times()), daysBeforeText(all), partsText(cases));
}

ChangeSet acceptForecast(const RequestData &data, const Meeting &meeting,
                         const QList<ProposedRequest> &chosen, const std::function<RecordId()> &newId,
                         const std::function<QString(const RecordId &)> &nameOf)
{
    const RecordIds matched = matchExisting(chosen, requestCycles(data, meeting).existing, meeting);
    const FieldSpec *status = kindOf<ExpertiseRequest>().spec.field(u"status");
    ChangeSet changes;
    for (qsizetype i = 0; i < chosen.size(); ++i) {
        const ProposedRequest &proposal = chosen[i];
        if (!matched[i].isNull())
            continue;
        ExpertiseRequest request{.id = newId(), .title = proposal.title};
        request.kind = proposal.kind;
        request.themes = proposal.themes;
        request.area = proposal.area;
        request.askedBy = proposal.askedBy;
        request.asked = proposal.agencies;
        request.forMeeting = meeting.id;
        request.neededBy = proposal.neededBy;
        request.status = QString::fromLatin1(status->choices.front().key);  // a draft
        if (proposal.handling != Handling::Public)
            request.handling = handlingKey(proposal.handling);
        request.source =
            ForecastText::tr(
                "Projected from earlier requests; nobody has asked yet. To be expected about %1.")
                .arg(longDate(proposal.askedOn, QLocale()))
            + u'\n' + forecastReason(proposal, nameOf);
        request.verification = u"to_be_checked"_s;
        changes.records << creation(toRow(request));
    }
    const QString subject = changes.records.size() == 1
        ? applied(Row(kindOf<ExpertiseRequest>().spec), changes.records.first()).reference()
        : QString();
    changes.label = {
        u"create"_s, kindOf<ExpertiseRequest>().spec.keyText(), {}, subject, int(changes.records.size())};
    return changes;
}

}  // namespace tri
