// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/brief/requestcalendar.h"

#include "core/brief/parts.h"
#include "core/rules/requestforecast.h"

#include <algorithm>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

class RequestCalendar {
public:
    RequestCalendar(Composer &composer, Forecast forecast) : m_c(composer), m_forecast(std::move(forecast)) {}

    void write();

private:
    [[nodiscard]] bool mayShow(const ProposedRequest &proposal);
    void frame();
    void title(qsizetype count, qsizetype dropped);
    void month(const PartialDate &month, const QList<ProposedRequest> &proposals);
    [[nodiscard]] QString dates(const PartialDate &usual, const PartialDate &earliest,
                                const PartialDate &latest) const;
    [[nodiscard]] Inlines requestCell(const ProposedRequest &proposal);
    [[nodiscard]] QString reasonCell(const ProposedRequest &proposal);

    Composer &m_c;
    Forecast m_forecast;
};

/// "T-107", "T+3", "T-122 – T-92": what a preparation says too.
QString distance(const DayRange &days)
{
    const auto one = [](int before) {
        return before == 0 ? u"T"_s : before > 0 ? u"T-%1"_s.arg(before) : u"T+%1"_s.arg(-before);
    };
    return days.isExact() ? one(days.most) : one(days.most) + u" – "_s + one(days.least);
}

/// What rests on a request that this copy does not show would give it away.
bool RequestCalendar::mayShow(const ProposedRequest &proposal)
{
    bool all = true;
    for (const ForecastEvidence &one : proposal.evidence)
        all = m_c.shows(one.request) && all;
    return all;
}

void RequestCalendar::frame()
{
    const Meeting &meeting = m_c.meeting();
    const QString title = m_c.tell(meeting.title).text;
    m_c.frame(m_c.word("calendar_for").arg(m_c.within(title)),
              m_c.word("kind_of_paper") + u' ' + (meeting.reference.isEmpty() ? title : meeting.reference));
    m_c.document.subject = m_c.days(meeting.from, meeting.to);
}

void RequestCalendar::title(qsizetype count, qsizetype dropped)
{
    TitleBlock block;
    block.kind = m_c.word("kind_of_paper");
    block.title = plain(m_c.document.title);
    const auto line = [&](const char *label, const QString &text) {
        if (!text.isEmpty())
            block.lines << std::pair{m_c.word(label), plain(text)};
    };
    line("date", m_c.document.subject);
    QStringList meetings;
    for (const RecordId &meeting : m_forecast.basis)
        if (m_c.mayName(meeting))
            meetings << m_c.reference(meeting);
    line("drawn_from", m_c.list(meetings));
    line("expected_count", QString::number(count));
    if (dropped > 0)
        line("dropped_count", QString::number(dropped));
    if (!m_forecast.alreadyThere.isEmpty())
        line("already_there", QString::number(m_forecast.alreadyThere.size()));
    line("version", m_c.longDay(PartialDate(m_c.date())));
    m_c.add(std::move(block));
}

/// The usual date and, below it, how far it spread.
QString RequestCalendar::dates(const PartialDate &usual, const PartialDate &earliest,
                               const PartialDate &latest) const
{
    if (usual.isNull())
        return m_c.word("not_recorded");
    const QString spread = earliest == latest
        ? QString()
        : u"\n"_s + m_c.word("between").arg(m_c.shortDay(earliest), m_c.shortDay(latest));
    return m_c.shortDay(usual) + spread;
}

Inlines RequestCalendar::requestCell(const ProposedRequest &proposal)
{
    const Told title = m_c.tell(proposal.title);
    Inlines cell{{m_c.choice<ExpertiseRequest>("kind", proposal.kind), {}, true, {}}};
    if (cell.first().text.isEmpty())
        cell.clear();
    if (const QString themes = m_c.actors(proposal.themes); !themes.isEmpty())
        cell += plain((cell.isEmpty() ? QString() : u": "_s) + themes);
    if (!title.isEmpty())
        cell += plain((cell.isEmpty() ? QString() : u"\n"_s) + title.text, title.language);
    const QString asking = proposal.askedBy.isNull() ? QString() : m_c.actors({proposal.askedBy});
    if (!asking.isEmpty())
        cell += plain(u"\n"_s + m_c.word("expected_from").arg(asking));
    if (const QString agencies = m_c.actors(proposal.agencies); !agencies.isEmpty())
        cell += plain(u"\n"_s + m_c.word("usually_asked").arg(agencies));
    return cell;
}

QString RequestCalendar::reasonCell(const ProposedRequest &proposal)
{
    QStringList lines{proposal.of == 1 ? m_c.word("reason_once")
                                       : m_c.word("reason").arg(proposal.times()).arg(proposal.of)};
    for (const ForecastEvidence &one : proposal.evidence) {
        const QString chair = m_c.actors(one.chair);
        lines << m_c.word("case").arg(m_c.reference(one.request),
                                      chair.isEmpty() ? m_c.reference(one.meeting) : chair,
                                      m_c.within(distance(one.daysBefore)));
    }
    if (proposal.timePassed)
        lines << m_c.word("time_passed");
    return lines.join(u'\n');
}

void RequestCalendar::month(const PartialDate &month, const QList<ProposedRequest> &proposals)
{
    m_c.heading(1, m_c.longDay(month));
    Table table =
        m_c.table({{"col.expected", 1.3}, {"col.request", 2.6}, {"col.needed_by", 1.3}, {"col.reason", 2.2}});
    for (TableColumn &column : table.columns)
        column.keepsShare = true;  // the tables of the months line up
    for (const ProposedRequest &proposal : proposals)
        table.rows << QList<Inlines>{
            plain(dates(proposal.askedOn, proposal.askedEarliest, proposal.askedLatest)),
            requestCell(proposal),
            plain(dates(proposal.neededBy, proposal.neededEarliest, proposal.neededLatest)),
            plain(reasonCell(proposal))};
    m_c.add(std::move(table));
}

void RequestCalendar::write()
{
    frame();
    QList<ProposedRequest> shown;
    qsizetype dropped = 0;
    for (const ProposedRequest &proposal : std::as_const(m_forecast.proposals)) {
        if (!mayShow(proposal))
            continue;
        if (m_c.request().dropped.contains(proposal.key))
            ++dropped;
        else
            shown << proposal;
    }
    title(shown.size(), dropped);
    if (shown.isEmpty())
        m_c.note(m_c.word(m_forecast.basis.isEmpty() ? "no_past" : "nothing_expected"));
    for (qsizetype from = 0; from < shown.size();) {
        const PartialDate month(shown[from].askedOn.year, shown[from].askedOn.month);
        qsizetype to = from;
        while (to < shown.size() && PartialDate(shown[to].askedOn.year, shown[to].askedOn.month) == month)
            ++to;
        this->month(month, shown.mid(from, to - from));
        from = to;
    }
    if (!shown.isEmpty())
        m_c.note(m_c.word("calendar_note"));
}

}  // namespace

Result<BriefDocument> requestCalendar(Reader &reader, const Recipe &recipe, const BriefRequest &request,
                                      const Meeting &meeting)
{
    const RequestData data = readRequests(reader);
    if (reader.problem())
        return fail(*reader.problem());
    Composer composer(reader, recipe, request, meeting);
    Result<Forecast> forecast = forecastRequests(data, meeting, composer.date());
    if (!forecast)
        return fail(forecast.error());
    RequestCalendar(composer, *std::move(forecast)).write();
    return composer.finish();
}

}  // namespace tri
