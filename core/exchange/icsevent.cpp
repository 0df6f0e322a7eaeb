// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/icsevent.h"

#include "core/exchange/icsreader.h"

#include <QCoreApplication>
#include <QTimeZone>

#include <libical/ical.h>

#include <algorithm>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

struct ImportText {
    Q_DECLARE_TR_FUNCTIONS(Import)
};
using Severity = Finding::Severity;

struct FreeProperty {
    void operator()(icalproperty *property) const { icalproperty_free(property); }
};
using Property = std::unique_ptr<icalproperty, FreeProperty>;

QString parameter(icalproperty *property, const char *name)
{
    char *text = icalproperty_get_parameter_as_string_r(property, name);
    const QString out = QString::fromUtf8(text ? text : "");
    icalmemory_free_buffer(text);
    return out;
}

/// Nothing when a parameter made something else of the value.
std::optional<QString> textOf(icalproperty *property)
{
    const icalvalue *value = icalproperty_get_value(property);
    const char *text = value && icalvalue_isa(value) == ICAL_TEXT_VALUE ? icalvalue_get_text(value) : nullptr;
    return text ? std::optional(QString::fromUtf8(text)) : std::nullopt;
}

class EventReader {
public:
    EventReader(const IcsComponent &part, const IcsZones &zones, const IcsTell &tell)
        : m_part(part), m_zones(zones), m_tell(tell)
    {
    }

    IcsEvent run()
    {
        m_event.line = m_part.line;
        for (const IcsLine &line : m_part.lines)
            take(line);
        if (m_event.uid.isEmpty())
            say(m_part.line, {}, {},
                ImportText::tr(
                    "The event has no UID, by which it could be known again. It cannot be taken in."));
        settle();
        return std::move(m_event);
    }

private:
    bool say(int line, QLatin1StringView column, const QString &value, const QString &text,
             Severity severity = Severity::Error)
    {
        m_tell(line, column, value, text, severity);
        return true;
    }

    [[nodiscard]] static Property parsed(const QByteArray &text)
    {
        return Property(icalproperty_new_from_string(text.constData()));
    }

    void take(const IcsLine &line)
    {
        const QByteArray value = line.text.sliced(line.text.indexOf(':') + 1).trimmed();
        if (line.name == "SEQUENCE")
            takeSequence(line, value);
        else if (line.name == "STATUS")
            m_event.status = QString::fromUtf8(value).toUpper();
        else if (line.name == "CLASS")
            m_event.classification = QString::fromUtf8(value).toUpper();
        else if (line.name == "UID")
            m_event.uid = QString::fromUtf8(value).left(1000);
        else if (line.name == "DTSTART")
            take(line, icsColumn::kFrom, m_start);
        else if (line.name == "DTEND")
            take(line, icsColumn::kTo, m_end);
        else if (line.name == "DURATION")
            takeDuration(line, value);
        else if (line.name == "RECURRENCE-ID")
            take(line, icsColumn::kUid, m_event.recurrence);
        else if (line.name == "RRULE" || line.name == "EXRULE")
            takeRule(line, value);
        else if (line.name == "RDATE" || line.name == "EXDATE")
            takeDays(line, value);
        else if (!value.isEmpty())
            takeText(line);
    }

    void takeText(const IcsLine &line)
    {
        const Property property = parsed(line.text);
        const std::optional<QString> said = property ? textOf(property.get()) : std::nullopt;
        if (!said) {
            say(line.line, {}, QString::fromUtf8(line.text).left(80),
                ImportText::tr("%1 cannot be read.").arg(QString::fromLatin1(line.name)), Severity::Warning);
            return;
        }
        const QString &text = *said;
        const QString language = parameter(property.get(), "LANGUAGE").left(2).toLower();
        if (line.name == "SUMMARY") {
            m_event.summary = text.simplified();
            m_event.summaryLanguage = language;
        } else if (line.name == "DESCRIPTION") {
            m_event.description = text.trimmed();
            m_event.descriptionLanguage = language;
        } else if (line.name == "LOCATION") {
            m_event.location = text.simplified();
        } else if (line.name == "RELATED-TO") {
            if (const QString kind = parameter(property.get(), "RELTYPE").toUpper();
                kind.isEmpty() || kind == u"PARENT")
                m_event.parent = text.trimmed();
        }
    }

    void takeSequence(const IcsLine &line, const QByteArray &value)
    {
        bool ok = false;
        m_event.sequence = value.toLongLong(&ok);
        if (!ok || m_event.sequence < 0 || m_event.sequence > 1'000'000'000) {
            m_event.sequence = -1;
            say(line.line, icsColumn::kSequence, QString::fromUtf8(value).left(40),
                ImportText::tr("SEQUENCE must be a whole number, such as 3."));
        }
    }

    void takeDuration(const IcsLine &line, const QByteArray &value)
    {
        const icaldurationtype length = icaldurationtype_from_string(value.constData());
        m_seconds = icaldurationtype_as_int(length);
        if (icaldurationtype_is_bad_duration(length) || m_seconds < 0 || m_seconds > 366 * 86400)
            m_endIsWrong = say(line.line, icsColumn::kTo, QString::fromUtf8(value).left(40),
                               ImportText::tr("DURATION must be a length of time, such as PT1H30M."));
        else
            m_hasLength = true;
    }

    void takeRule(const IcsLine &line, const QByteArray &value)
    {
        if (line.name == "EXRULE" || !m_event.rule.isEmpty())
            m_event.rule = "?";  // not counted out here
        else
            m_event.rule = value;
        m_event.ruleLine = line.line;
    }

    /// Several moments stand in one line, and all have its parameters.
    void takeDays(const IcsLine &line, const QByteArray &value)
    {
        const QByteArray head = line.text.first(line.text.indexOf(':') + 1);
        for (const QByteArray &one : value.split(',')) {
            IcsMoment moment;
            const qsizetype period = one.indexOf('/');  // from … to: the beginning is what matters
            take({line.line, line.name, head + one.first(period < 0 ? one.size() : period)}, icsColumn::kFrom,
                 moment);
            QList<IcsMoment> &days = line.name == "RDATE" ? m_event.more : m_event.less;
            if (!moment.isNull() && days.size() < 1000)
                days << moment;
        }
    }

    void take(const IcsLine &line, QLatin1StringView column, IcsMoment &moment)
    {
        if (line.name == "DTSTART")
            m_event.startLine = line.line;
        const QByteArray value = line.text.sliced(line.text.lastIndexOf(':') + 1).trimmed();
        const icaltimetype time = icaltime_from_string(value.constData());
        const QDate date(time.year, time.month, time.day);
        const QTime clock(time.hour, time.minute, std::min(time.second, 59));
        const bool whole = value.size() == 8;
        m_endIsWrong = m_endIsWrong || line.name == "DTEND";  // until it is understood
        if (icaltime_is_null_time(time) || (value.size() != 8 && value.size() != 15 && value.size() != 16)
            || !date.isValid() || date.year() < 1900 || date.year() > 2200 || (!whole && !clock.isValid())) {
            say(line.line, column, QString::fromUtf8(value).left(40),
                ImportText::tr("%1 must be a day such as 20140514 or a time such as 20140514T143000.")
                    .arg(QString::fromLatin1(line.name)));
            return;
        }
        moment = {date, whole ? QTime() : QTime(clock.hour(), clock.minute()), {}};
        m_endIsWrong = m_endIsWrong && line.name != "DTEND";
        if (whole)
            return;
        if (value.endsWith('Z'))
            moment.zone = "UTC";
        else
            place(line, column, moment);
        // Google and others write UTC and name the zone for the calendar as a whole.
        if (moment.zone == "UTC" && !m_zones.calendarZone().isEmpty())
            inZone(moment, m_zones.calendarZone());
    }

    static void inZone(IcsMoment &moment, const QByteArray &zone)
    {
        const QDateTime there = moment.at().toTimeZone(QTimeZone(zone));
        moment = {there.date(), there.time(), zone};
    }

    /// Which zone a local time is in, by the TZID of its line.
    void place(const IcsLine &line, QLatin1StringView column, IcsMoment &moment)
    {
        const Property property = parsed(line.text);
        const QByteArray tzid = property ? parameter(property.get(), "TZID").toUtf8() : QByteArray();
        if (tzid.isEmpty())
            return;
        const QByteArray known = m_zones.iana(tzid);
        const QDateTime local(moment.date, moment.time, Qt::UTC);
        const std::optional<int> own = m_zones.ownOffset(tzid, local);
        const QString name = QString::fromUtf8(tzid).left(60);
        if (known.isEmpty() && !own) {
            say(line.line, column, name,
                ImportText::tr("The time zone “%1” is not known, and the file does not explain it.")
                    .arg(name));
            moment = {};
            m_endIsWrong = m_endIsWrong || line.name == "DTEND";
            return;
        }
        moment.zone = known.isEmpty() ? QByteArray("UTC") : known;
        if (!own)
            return;
        const bool same =
            !known.isEmpty() && QDateTime(moment.date, moment.time, QTimeZone(known)).offsetFromUtc() == *own;
        if (same)
            return;
        // What the file explains is what it means.
        const QDateTime utc = local.addSecs(-*own);
        const QByteArray shown = known.isEmpty() ? "UTC" : known;
        const QDateTime there = utc.toTimeZone(QTimeZone(shown));
        moment = {there.date(), there.time(), shown};
        if (!m_told.contains(tzid) && (!known.isEmpty() || m_zones.calendarZone().isEmpty()))
            say(line.line, column, name,
                ImportText::tr(
                    "The file explains the time zone “%1” in its own way; the time is given in %2.")
                    .arg(name, QString::fromLatin1(shown)),
                Severity::Warning);
        m_told << tzid;
    }

    void settle()
    {
        if (m_start.isNull()) {
            if (m_event.startLine == 0)
                say(m_part.line, icsColumn::kFrom, {},
                    ImportText::tr("The event has no DTSTART, so nobody knows when it begins."));
            return;
        }
        if (m_end.isNull() && m_hasLength)
            m_end = after(m_start, m_seconds);
        IcsSchedule &when = m_event.when;
        when.first = when.last = m_start.date;
        when.start = m_start.time;
        when.zone = m_start.zone;
        settleEnd(when);
        if (m_endIsWrong)
            when.last = {};  // an empty cell, which can be mended
    }

    void settleEnd(IcsSchedule &when)
    {
        if (m_end.isNull())
            return;
        if (m_end.time.isValid() != m_start.time.isValid()) {
            m_endIsWrong =
                say(m_part.line, icsColumn::kTo, {},
                    ImportText::tr("It begins with a day and ends with a time, or the other way round."));
            return;
        }
        if (when.isTimed() && m_end.zone != m_start.zone && !m_end.zone.isEmpty() && !m_start.zone.isEmpty())
            inZone(m_end, m_start.zone);
        if (m_end.at() < m_start.at()) {
            m_endIsWrong = say(m_part.line, icsColumn::kTo, m_end.date.toString(Qt::ISODate),
                               ImportText::tr("It ends before it begins."));
            return;
        }
        // The day after the last; some programs write the last day itself.
        when.last = when.isTimed() || m_end.date == m_start.date ? m_end.date : m_end.date.addDays(-1);
        when.end = m_end.at() == m_start.at() ? QTime() : m_end.time;
    }

    static IcsMoment after(const IcsMoment &start, int seconds)
    {
        if (!start.time.isValid())
            return {start.date.addDays(seconds / 86400), {}, {}};
        if (start.zone.isEmpty()) {
            const QDateTime end = start.at().addSecs(seconds);
            return {end.date(), end.time(), {}};
        }
        const QDateTime end = start.at().addSecs(seconds).toTimeZone(QTimeZone(start.zone));
        return {end.date(), end.time(), start.zone};
    }

    const IcsComponent &m_part;
    const IcsZones &m_zones;
    const IcsTell &m_tell;
    IcsEvent m_event;
    IcsMoment m_start;
    IcsMoment m_end;
    int m_seconds = 0;
    bool m_hasLength = false;
    bool m_endIsWrong = false;
    QList<QByteArray> m_told;
};

/// Rules that repeat within a day would be counted out for a very long time.
bool isCounted(const icalrecurrencetype &rule)
{
    switch (rule.freq) {
    case ICAL_DAILY_RECURRENCE:
    case ICAL_WEEKLY_RECURRENCE:
    case ICAL_MONTHLY_RECURRENCE:
    case ICAL_YEARLY_RECURRENCE: break;
    default: return false;
    }
    return rule.by_second[0] == ICAL_RECURRENCE_ARRAY_MAX && rule.by_minute[0] == ICAL_RECURRENCE_ARRAY_MAX
        && rule.by_hour[0] == ICAL_RECURRENCE_ARRAY_MAX && rule.rscale == nullptr && rule.interval > 0;
}

icaltimetype toIcal(const IcsMoment &moment)
{
    icaltimetype time = icaltime_null_time();
    time.year = moment.date.year();
    time.month = moment.date.month();
    time.day = moment.date.day();
    time.is_date = moment.time.isValid() ? 0 : 1;
    time.hour = moment.time.isValid() ? moment.time.hour() : 0;
    time.minute = moment.time.isValid() ? moment.time.minute() : 0;
    return time;
}

/// An end given in UTC, for a series that is counted in its own local time.
void endLocally(icalrecurrencetype &rule, const IcsMoment &start)
{
    icaltimetype &until = rule.until;
    if (icaltime_is_null_time(until) || until.is_date || start.zone.isEmpty() || !start.time.isValid()
        || !icaltime_is_utc(until))
        return;
    const QDateTime utc(QDate(until.year, until.month, until.day), QTime(until.hour, until.minute), Qt::UTC);
    const QDateTime local = utc.toTimeZone(QTimeZone(start.zone));
    until = toIcal({local.date(), local.time(), {}});
}

}  // namespace

QDateTime IcsMoment::at() const
{
    const QTime clock = time.isValid() ? time : QTime(0, 0);
    return zone.isEmpty() || !time.isValid() ? QDateTime(date, clock, Qt::UTC)
                                             : QDateTime(date, clock, QTimeZone(zone));
}

QString IcsMoment::key() const
{
    if (!time.isValid())
        return date.toString(u"yyyyMMdd"_s);
    return at().toUTC().toString(u"yyyyMMdd'T'HHmmss"_s) + (zone.isEmpty() ? QString() : u"Z"_s);
}

IcsEvent readIcsEvent(const IcsComponent &part, const IcsZones &zones, const IcsTell &tell)
{
    return EventReader(part, zones, tell).run();
}

std::optional<QList<IcsMoment>> occurrences(const IcsEvent &event, int most, bool &cut)
{
    const IcsMoment start{event.when.first, event.when.start, event.when.zone};
    QList<IcsMoment> found{start};
    if (!event.rule.isEmpty()) {
        icalrecurrencetype rule = icalrecurrencetype_from_string(event.rule.constData());
        if (event.rule.toUpper().contains("RSCALE") || !isCounted(rule))
            return std::nullopt;
        endLocally(rule, start);
        icalrecur_iterator *next = icalrecur_iterator_new(rule, toIcal(start));
        if (!next)
            return std::nullopt;
        // The excluded ones do not count against the bound, so as many more are asked for.
        const qsizetype wanted = most + 1 + event.less.size();
        for (icaltimetype time = icalrecur_iterator_next(next);
             !icaltime_is_null_time(time) && found.size() <= wanted && time.year <= 2200;
             time = icalrecur_iterator_next(next)) {
            const IcsMoment one{QDate(time.year, time.month, time.day), start.time, start.zone};
            if (!one.isNull() && !found.contains(one))
                found << one;
        }
        icalrecur_iterator_free(next);
    }
    for (const IcsMoment &one : event.more)
        if (!found.contains(one))
            found << one;
    QStringList less;
    for (const IcsMoment &one : event.less)
        less << one.key();
    found.removeIf([&less](const IcsMoment &one) { return less.contains(one.key()); });
    std::stable_sort(found.begin(), found.end(),
                     [](const IcsMoment &a, const IcsMoment &b) { return a.at() < b.at(); });
    cut = found.size() > most;
    return found.first(std::min<qsizetype>(most, found.size()));
}

}  // namespace tri
