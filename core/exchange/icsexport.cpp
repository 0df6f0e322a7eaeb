// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/icsexport.h"

#include "core/exchange/icsreader.h"

#include <QCoreApplication>
#include <QSet>
#include <QTimeZone>

#include <libical/ical.h>

#include <algorithm>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

struct ExportText {
    Q_DECLARE_TR_FUNCTIONS(Export)
};

constexpr QLatin1StringView kAt{"@trilateral"};
constexpr std::array kScheduleFields{icsColumn::kFrom, icsColumn::kTo,    icsColumn::kStart, icsColumn::kEnd,
                                     icsColumn::kZone, icsColumn::kVenue, icsColumn::kPlace};

/// What a text may not hold in a calendar; line ends become plain ones.
QByteArray clean(QString text)
{
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    text.removeIf([](QChar c) { return (c < u' ' && c != u'\n' && c != u'\t') || c == QChar(0x7f); });
    return text.toUtf8();
}

icaltimetype icalTime(const QDate &day, const QTime &time)
{
    icaltimetype out = icaltime_null_time();
    out.year = day.year();
    out.month = day.month();
    out.day = day.day();
    out.is_date = time.isValid() ? 0 : 1;
    out.hour = time.isValid() ? time.hour() : 0;
    out.minute = time.isValid() ? time.minute() : 0;
    return out;
}

icaltimetype utcTime(const QDateTime &moment)
{
    icaltimetype out = icalTime(moment.toUTC().date(), moment.toUTC().time());
    out.second = moment.toUTC().time().second();
    out.zone = icaltimezone_get_utc_timezone();
    return out;
}

class CalendarMaker {
public:
    CalendarMaker(const Workspace &workspace, const RecordSpec &kind, Handling highest)
        : m_workspace(workspace), m_kind(kind), m_highest(highest)
    {
    }

    Result<Export> run(const QList<Row> &all, Progress *progress)
    {
        QList<Row> rows = chosen(all);
        begin(progress, rows.size());
        QByteArray events;
        for (const Row &row : std::as_const(rows)) {
            if (const Status going = advance(progress); !going)
                return fail(going.error());
            const Result<QByteArray> event = eventOf(row);
            if (!event)
                return fail(event.error());
            events += *event;
        }
        QByteArray &out = m_result.bytes;
        out = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Trilateral//Trilateral//"
              "EN\r\nCALSCALE:GREGORIAN\r\n";
        std::sort(m_zones.begin(), m_zones.end());
        for (const QByteArray &zone : std::as_const(m_zones))
            out += zoneDefinition(zone);
        out += events + "END:VCALENDAR\r\n";
        m_result.records = int(rows.size());
        tellLeftOut();
        return std::move(m_result);
    }

private:
    QList<Row> chosen(const QList<Row> &all)
    {
        QList<Row> rows;
        for (const Row &row : all) {
            if (row.handling() > m_highest)
                ++m_hidden;
            else if (!isEmpty(row.value("is_template")))
                ++m_templates;
            else if (!icsSchedule(row))
                ++m_dayless;
            else
                rows << row;
        }
        m_result.hidden = m_hidden;
        m_result.recordsLeftOut = m_hidden + m_templates + m_dayless;
        std::sort(rows.begin(), rows.end(), [](const Row &a, const Row &b) {
            const auto place = [](const Row &row) {
                return std::tuple(row.date("from"), row.text("start_time"), row.id);
            };
            return place(a) < place(b);
        });
        return rows;
    }

    void tellLeftOut()
    {
        const auto note = [this](int count, const QString &text) {
            if (count > 0)
                m_result.notes << text;
        };
        note(m_hidden, ExportText::tr("Left out because of their handling: %n.", nullptr, m_hidden));
        note(m_dayless,
             ExportText::tr("Left out because no day is known, at most a month or a year: %n.", nullptr,
                            m_dayless));
        note(m_templates, ExportText::tr("Left out because they are templates: %n.", nullptr, m_templates));
        note(m_people,
             ExportText::tr("Participants not named, since they are not marked as public: %n.", nullptr,
                            m_people));
        note(m_timesLost,
             ExportText::tr("Written as whole days, since a time is missing at the beginning or the end: %n.",
                            nullptr, m_timesLost));
        note(m_zoneless,
             ExportText::tr("Times without a known time zone; programs will show them as local time: %n.",
                            nullptr, m_zoneless));
        note(m_texts, ExportText::tr("Texts left out because of their handling: %n.", nullptr, m_texts));
        note(m_result.linksLeftOut,
             ExportText::tr("Links to records left out because of their handling: %n.", nullptr,
                            m_result.linksLeftOut));
    }

    void put(icalcomponent *event, icalproperty *property) { icalcomponent_add_property(event, property); }

    void putTime(icalcomponent *event, const QDate &day, const QTime &time, const QByteArray &zone, bool end)
    {
        icaltimetype value = icalTime(day, time);
        if (time.isValid() && isUtc(zone))
            value.zone = icaltimezone_get_utc_timezone();
        icalproperty *property = end ? icalproperty_new_dtend(value) : icalproperty_new_dtstart(value);
        if (!time.isValid())
            icalproperty_add_parameter(property, icalparameter_new_value(ICAL_VALUE_DATE));
        else if (!zone.isEmpty() && !isUtc(zone))
            icalproperty_add_parameter(property, icalparameter_new_tzid(zone.constData()));
        put(event, property);
    }

    void putSchedule(icalcomponent *event, const Row &row)
    {
        const IcsSchedule when = *icsSchedule(row);
        putTime(event, when.first, when.start, when.zone, false);
        if (!when.isTimed())
            putTime(event, when.last.addDays(1), {}, {}, true);
        else if (when.end.isValid())
            putTime(event, when.last, when.end, when.zone, true);
        const bool hasTime = !row.text("start_time").isEmpty() || !row.text("end_time").isEmpty();
        m_timesLost += !when.isTimed() && hasTime;
        m_zoneless += when.isTimed() && when.zone.isEmpty();
        if (when.isTimed() && !when.zone.isEmpty() && !isUtc(when.zone) && !m_zones.contains(when.zone))
            m_zones << when.zone;
    }

    /// The text in English, else in the language it was written in.
    void putText(icalcomponent *event, const Row &row, QLatin1StringView key, bool line)
    {
        const FieldSpec *field = m_kind.field(key);
        const auto *text = field ? std::get_if<LocalText>(&row.value(key)) : nullptr;
        if (!text || text->isEmpty())
            return;
        if (field->handling > m_highest) {
            ++m_texts;
            return;
        }
        const QString language = text->has(u"en"_s) ? u"en"_s : text->original;
        const QByteArray said = clean(line ? text->in(language).simplified() : text->in(language));
        icalproperty *property = line ? icalproperty_new_summary(said.constData())
                                      : icalproperty_new_description(said.constData());
        icalproperty_add_parameter(property, icalparameter_new_language(language.toUtf8().constData()));
        put(event, property);
    }

    Status putParent(icalcomponent *event, const Row &row)
    {
        const RecordId parent = row.link("parent");
        if (parent.isNull())
            return {};
        const Result<Row> found = m_workspace.row(parent);
        if (!found && found.error().code != ProblemCode::NotFound)
            return fail(found.error());
        if (!found || found->deleted || found->spec != &m_kind)
            return {};
        if (found->handling() > m_highest) {
            ++m_result.linksLeftOut;
            return {};
        }
        icalproperty *property = icalproperty_new_relatedto(clean(icsUid(*found)).constData());
        icalproperty_add_parameter(property, icalparameter_new_reltype(ICAL_RELTYPE_PARENT));
        put(event, property);
        return {};
    }

    [[nodiscard]] static icalparameter_partstat answer(const QString &attendance)
    {
        if (attendance == u"attended")
            return ICAL_PARTSTAT_ACCEPTED;
        if (attendance == u"apologies" || attendance == u"absent")
            return ICAL_PARTSTAT_DECLINED;
        return attendance == u"alternate" ? ICAL_PARTSTAT_DELEGATED : ICAL_PARTSTAT_NEEDSACTION;
    }

    /// Whoever is marked as public, by name and without an address.
    Status putAttendees(icalcomponent *event, const Row &row)
    {
        const Result<QList<Backlink>> links = m_workspace.linksTo(row.id);
        if (!links)
            return fail(links.error());
        RecordIds ids;
        for (const Backlink &link : *links) {
            const RecordSpec *kind = m_workspace.registry().kind(link.kind);
            if (kind && kind->field("attendance") && !ids.contains(link.from))
                ids << link.from;
        }
        std::sort(ids.begin(), ids.end());
        const Result<QList<Row>> people = m_workspace.rows(ids);
        if (!people)
            return fail(people.error());
        for (const Row &one : *people) {
            if (one.deleted)
                continue;
            if (one.text("handling") != u"public" || !isPublic(one.link("person"))) {
                ++m_people;
                continue;
            }
            icalproperty *property = icalproperty_new_attendee("invalid:nomail");
            icalproperty_add_parameter(
                property,
                icalparameter_new_cn(clean(m_workspace.title(one.id).simplified().remove(u'"')).constData()));
            icalproperty_add_parameter(property, icalparameter_new_partstat(answer(one.text("attendance"))));
            put(event, property);
        }
        return {};
    }

    [[nodiscard]] bool isPublic(const RecordId &id) const
    {
        const Result<Row> row = id.isNull() ? fail(ProblemCode::NotFound, {}) : m_workspace.row(id);
        return !row || row->handling() == Handling::Public;
    }

    Result<QByteArray> eventOf(const Row &row)
    {
        const Result<QList<HistoryEntry>> history = m_workspace.history(row.id);
        if (!history)
            return fail(history.error());
        const Result<qint64> sequence = icsSequence(m_workspace, row);
        if (!sequence)
            return fail(sequence.error());
        const std::unique_ptr<icalcomponent, void (*)(icalcomponent *)> event(icalcomponent_new_vevent(),
                                                                              icalcomponent_free);
        put(event.get(), icalproperty_new_uid(clean(icsUid(row)).constData()));
        put(event.get(), icalproperty_new_sequence(int(std::min<qint64>(*sequence, 1'000'000'000))));
        if (!history->isEmpty()) {
            put(event.get(), icalproperty_new_dtstamp(utcTime(history->first().commit.time)));
            put(event.get(), icalproperty_new_created(utcTime(history->last().commit.time)));
            put(event.get(), icalproperty_new_lastmodified(utcTime(history->first().commit.time)));
        }
        putSchedule(event.get(), row);
        putText(event.get(), row, icsColumn::kTitle, true);
        putText(event.get(), row, icsColumn::kPurpose, false);
        if (const QString place = icsLocation(row.text("venue"), row.text("place")); !place.isEmpty())
            put(event.get(), icalproperty_new_location(clean(place).constData()));
        const QString status = row.text("status");
        put(event.get(),
            icalproperty_new_status(status.isEmpty() || status == u"draft" ? ICAL_STATUS_TENTATIVE
                                                                           : ICAL_STATUS_CONFIRMED));
        put(event.get(),
            icalproperty_new_class(row.handling() == Handling::Public          ? ICAL_CLASS_PUBLIC
                                       : row.handling() == Handling::Sensitive ? ICAL_CLASS_CONFIDENTIAL
                                                                               : ICAL_CLASS_PRIVATE));
        if (const Status done = putParent(event.get(), row); !done)
            return fail(done.error());
        if (const Status done = putAttendees(event.get(), row); !done)
            return fail(done.error());
        char *text = icalcomponent_as_ical_string_r(event.get());
        const QByteArray out(text);
        icalmemory_free_buffer(text);
        return out;
    }

    const Workspace &m_workspace;
    const RecordSpec &m_kind;
    Handling m_highest;
    Export m_result;
    QList<QByteArray> m_zones;
    int m_hidden = 0;
    int m_templates = 0;
    int m_dayless = 0;
    int m_people = 0;
    int m_timesLost = 0;
    int m_zoneless = 0;
    int m_texts = 0;
};

}  // namespace

bool isCalendared(const RecordSpec &kind)
{
    return kind.field("calendar_uid") && kind.field("calendar_sequence")
        && std::all_of(kScheduleFields.begin(), kScheduleFields.end(),
                       [&kind](QLatin1StringView key) { return kind.field(key) != nullptr; });
}

QString icsUid(const Row &row)
{
    const QString own = row.text("calendar_uid");
    return own.isEmpty() ? row.id.toString() + kAt : own;
}

RecordId icsRecord(const QString &uid)
{
    const auto id = uid.endsWith(kAt) ? RecordId::parse(uid.chopped(kAt.size())) : std::nullopt;
    return id.value_or(RecordId());
}

Result<qint64> icsSequence(const Workspace &workspace, const Row &row)
{
    const Result<QList<HistoryEntry>> history = workspace.history(row.id);
    if (!history)
        return fail(history.error());
    const auto *taken = std::get_if<qint64>(&row.value("calendar_sequence"));
    QList<Stamp> commits;
    for (const HistoryEntry &entry : *history) {  // newest first
        if (entry.field == icsColumn::kSequence || entry.commit.stamp == history->last().commit.stamp) {
            commits.removeOne(entry.commit.stamp);
            break;
        }
        const bool counts = std::any_of(kScheduleFields.begin(), kScheduleFields.end(),
                                        [&entry](QLatin1StringView key) { return entry.field == key; });
        if (counts && !commits.contains(entry.commit.stamp))
            commits << entry.commit.stamp;
    }
    return (taken ? *taken : 0) + commits.size();
}

std::optional<IcsSchedule> icsSchedule(const Row &row)
{
    const PartialDate from = row.date("from");
    const PartialDate to = row.date("to").isNull() ? from : row.date("to");
    if (!from.isDay() || !to.isDay())
        return std::nullopt;
    IcsSchedule when;
    when.first = from.first();
    when.last = std::max(from.first(), to.last());
    const QTime start = QTime::fromString(row.text("start_time"), u"HH:mm"_s);
    const QTime end = QTime::fromString(row.text("end_time"), u"HH:mm"_s);
    // A time of which nobody knows the other end would block days or none.
    if (!start.isValid() || (!end.isValid() && when.first != when.last)
        || (end.isValid() && when.first == when.last && end < start))
        return when;
    when.start = start;
    when.end = end == start && when.first == when.last ? QTime() : end;
    const QByteArray zone = ianaZone(row.text("time_zone").toUtf8());
    when.zone = isUtc(zone) || !zoneDefinition(zone).isEmpty() ? zone : QByteArray();
    return when;
}

Result<Export> exportIcs(const Workspace &workspace, const Query &query, Handling highest, Progress *progress)
{
    if (!isCalendared(*query.kind))
        return fail(
            ProblemCode::Invalid,
            ExportText::tr("A calendar file holds meetings; records of the kind %1 have no days and times of "
                           "that kind. Write them as .xlsx, .csv or .json.")
                .arg(query.kind->pluralText()));
    const Result<RecordIds> ids = workspace.find(query);
    if (!ids)
        return fail(ids.error());
    const Result<QList<Row>> rows = workspace.rows(*ids);
    if (!rows)
        return fail(rows.error());
    icalerror_set_errors_are_fatal(0);
    return CalendarMaker(workspace, *query.kind, highest).run(*rows, progress);
}

}  // namespace tri
