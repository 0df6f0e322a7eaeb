// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/icszones.h"

#include <QTimeZone>

#include <libical/ical.h>

namespace tri {

using namespace Qt::StringLiterals;

struct IcsZones::Own {
    icaltimezone *zone = nullptr;
    Own() = default;
    ~Own()
    {
        if (zone)
            icaltimezone_free(zone, 1);
    }
    Q_DISABLE_COPY_MOVE(Own)
};

namespace {

/// The value of a line without its parameters.
QByteArray valueOf(const QByteArray &text)
{
    return text.sliced(text.indexOf(':') + 1).trimmed();
}

/// Zones change on days of a year. A rule that repeats by the second would be counted out for centuries.
bool isHarmless(const IcsComponent &zone)
{
    static const QSet<QByteArray> parts{"FREQ",  "BYMONTH",  "BYDAY", "BYMONTHDAY",
                                        "UNTIL", "INTERVAL", "COUNT", "WKST"};
    for (const IcsLine &line : zone.lines) {
        if (line.name == "EXRULE")
            return false;
        if (line.name != "RRULE")
            continue;
        const QByteArray rule = valueOf(line.text).toUpper();
        if (!rule.contains("FREQ=YEARLY"))
            return false;
        for (const QByteArray &part : rule.split(';'))
            if (!parts.contains(part.first(std::max<qsizetype>(0, part.indexOf('=')))))
                return false;
    }
    return true;
}

}  // namespace

bool isUtc(const QByteArray &zone)
{
    static const QSet<QByteArray> names{"UTC", "Etc/UTC", "GMT",      "Etc/GMT",
                                        "Z",   "Zulu",    "Etc/Zulu", "Etc/Universal"};
    return names.contains(zone);
}

QByteArray ianaZone(const QByteArray &name)
{
    const QByteArray bare = name.trimmed();
    if (bare.isEmpty())
        return {};
    if (isUtc(bare))
        return "UTC";
    if (QTimeZone::isTimeZoneIdAvailable(bare) && bare.contains('/') && !bare.startsWith('/'))
        return bare;
    if (const QByteArray windows = QTimeZone::windowsIdToDefaultIanaId(bare); !windows.isEmpty())
        return windows;
    // "/mozilla.org/20050126_1/Europe/Berlin", "/freeassociation.sourceforge.net/Europe/Berlin"
    for (qsizetype at = bare.indexOf('/'); bare.startsWith('/') && at >= 0; at = bare.indexOf('/', at + 1))
        if (const QByteArray rest = bare.sliced(at + 1);
            rest.contains('/') && QTimeZone::isTimeZoneIdAvailable(rest))
            return rest;
    return QTimeZone::isTimeZoneIdAvailable(bare) ? bare : QByteArray();
}

QByteArray zoneDefinition(const QByteArray &iana)
{
    if (!QTimeZone::isTimeZoneIdAvailable(iana))
        return {};
    icaltimezone *zone = icaltimezone_get_builtin_timezone(iana.constData());
    icalcomponent *known = zone ? icaltimezone_get_component(zone) : nullptr;
    if (!known)
        return {};
    icalcomponent *own = icalcomponent_new_clone(known);
    // libical puts a path before its names, by which no other program knows them.
    if (icalproperty *name = icalcomponent_get_first_property(own, ICAL_TZID_PROPERTY))
        icalproperty_set_tzid(name, iana.constData());
    char *text = icalcomponent_as_ical_string_r(own);
    const QByteArray out(text);
    icalmemory_free_buffer(text);
    icalcomponent_free(own);
    return out;
}

bool isSame(const IcsSchedule &a, const IcsSchedule &b)
{
    if (a.isTimed() != b.isTimed() || !a.isTimed())
        return a.isTimed() == b.isTimed() && a.first == b.first && a.last == b.last;
    const auto moment = [](const QDate &day, const QTime &time, const QByteArray &zone) {
        return zone.isEmpty() ? QDateTime(day, time, Qt::UTC) : QDateTime(day, time, QTimeZone(zone));
    };
    const auto ends = [&moment](const IcsSchedule &one) {
        // Without an end it ends as it begins.
        return moment(one.last, one.end.isValid() ? one.end : one.start, one.zone).toMSecsSinceEpoch();
    };
    return a.zone.isEmpty() == b.zone.isEmpty()
        && moment(a.first, a.start, a.zone).toMSecsSinceEpoch()
        == moment(b.first, b.start, b.zone).toMSecsSinceEpoch()
        && ends(a) == ends(b);
}

IcsZones::IcsZones(const IcsParts &parts) : m_calendar(ianaZone(parts.zone))
{
    for (const IcsComponent &part : parts.zones) {
        const IcsLine *name = part.first("TZID");
        if (!name)
            continue;
        const QByteArray tzid = valueOf(name->text);
        if (const IcsLine *place = part.first("X-LIC-LOCATION"))
            m_locations.insert(tzid, valueOf(place->text));
        if (!isHarmless(part) || m_own.contains(tzid))
            continue;
        QByteArray text;
        for (const IcsLine &line : part.lines)
            text += line.text + "\r\n";
        icalcomponent *read = icalparser_parse_string(text.constData());
        if (!read)
            continue;
        auto own = std::make_shared<Own>();
        own->zone = icaltimezone_new();
        if (icalcomponent_isa(read) == ICAL_VTIMEZONE_COMPONENT
            && icaltimezone_set_component(own->zone, read))
            m_own.insert(tzid, std::move(own));
        else
            icalcomponent_free(read);
    }
}

IcsZones::~IcsZones() = default;

QByteArray IcsZones::iana(const QByteArray &tzid) const
{
    if (const QByteArray known = ianaZone(tzid); !known.isEmpty())
        return known;
    return ianaZone(m_locations.value(tzid));
}

std::optional<int> IcsZones::ownOffset(const QByteArray &tzid, const QDateTime &local) const
{
    const auto own = m_own.value(tzid);
    if (!own || local.date().year() < 1900 || local.date().year() > 2200)
        return std::nullopt;
    icaltimetype time = icaltime_null_time();
    time.year = local.date().year();
    time.month = local.date().month();
    time.day = local.date().day();
    time.hour = local.time().hour();
    time.minute = local.time().minute();
    time.second = local.time().second();
    int summer = 0;
    return icaltimezone_get_utc_offset(own->zone, &time, &summer);
}

}  // namespace tri
