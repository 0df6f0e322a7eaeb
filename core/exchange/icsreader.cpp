// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/icsreader.h"

#include "core/base/localtext.h"
#include "core/exchange/icsevent.h"

#include <QCoreApplication>
#include <QSet>

#include <libical/ical.h>

#include <algorithm>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

struct ImportText {
    Q_DECLARE_TR_FUNCTIONS(Import)
};
using Severity = Finding::Severity;

class TableMaker {
public:
    TableMaker(const IcsParts &parts, const IcsLimits &limits)
        : m_parts(parts), m_limits(limits), m_zones(parts)
    {
    }

    CsvTable run()
    {
        m_table.source.format = TableSource::Format::Ics;
        m_table.source.madeBy = QString::fromUtf8(m_parts.madeBy).simplified();
        m_table.headerLine = 0;
        for (const IcsComponent &part : m_parts.events) {
            m_spare = std::max(m_spare, part.lines.isEmpty() ? part.line : part.lines.last().line);
            m_events << readIcsEvent(
                part, m_zones,
                [this, &part](int line, const QString &column, const QString &value, const QString &text,
                              Severity severity) { tell(part.line, column, value, text, severity, line); });
            if (m_parts.method == "CANCEL")
                m_events.last().status = u"CANCELLED"_s;
        }
        latestOnly();
        nameColumns();
        for (const IcsEvent &event : std::as_const(m_events))
            add(event);
        return std::move(m_table);
    }

private:
    void tell(int line, const QString &column, const QString &value, const QString &text, Severity severity,
              int place = 0)
    {
        m_table.findings << ImportFinding{line, column, value, text, severity, place};
    }

    /// An event that stands twice counts as it was changed last.
    void latestOnly()
    {
        QHash<QString, qsizetype> seen;
        QSet<qsizetype> older;
        for (qsizetype i = 0; i < m_events.size(); ++i) {
            const IcsEvent &event = m_events[i];
            if (event.uid.isEmpty())
                continue;
            const QString key =
                event.recurrence.isNull() ? event.uid : event.uid + u'/' + event.recurrence.key();
            const auto before = seen.constFind(key);
            const qsizetype loser = before == seen.cend()      ? -1
                : event.sequence >= m_events[*before].sequence ? *before
                                                               : i;
            if (loser >= 0) {
                older << loser;
                const int winner = m_events[loser == i ? *before : i].line;
                tell(m_events[loser].line, {}, {},
                     ImportText::tr("The event stands again in line %1; the newer one counts.").arg(winner),
                     Severity::Note);
            }
            if (loser != i)
                seen.insert(key, i);
        }
        QList<IcsEvent> kept;
        for (qsizetype i = 0; i < m_events.size(); ++i)
            if (!older.contains(i))
                kept << m_events[i];
        m_events = kept;
    }

    /// Texts in a language stand in columns of their own, as in any other table.
    static QString heading(QLatin1StringView field, const QString &language, bool told)
    {
        if (contentLanguages().contains(language))
            return field + u'_' + language;
        return told ? field + u"_en"_s : QString(field);
    }

    void nameColumns()
    {
        const auto known = [](const QString &language) { return contentLanguages().contains(language); };
        m_titlesTold = std::any_of(m_events.cbegin(), m_events.cend(),
                                   [&](const IcsEvent &one) { return known(one.summaryLanguage); });
        m_purposesTold = std::any_of(m_events.cbegin(), m_events.cend(),
                                     [&](const IcsEvent &one) { return known(one.descriptionLanguage); });
        QStringList titles;
        QStringList purposes;
        for (const IcsEvent &event : std::as_const(m_events)) {
            titles << heading(icsColumn::kTitle, event.summaryLanguage, m_titlesTold);
            if (!event.description.isEmpty())
                purposes << heading(icsColumn::kPurpose, event.descriptionLanguage, m_purposesTold);
        }
        if (titles.isEmpty())
            titles << icsColumn::kTitle;
        titles.removeDuplicates();
        purposes.removeDuplicates();
        std::sort(titles.begin(), titles.end());
        std::sort(purposes.begin(), purposes.end());
        m_table.header = titles;
        for (const QLatin1StringView key :
             {icsColumn::kFrom, icsColumn::kTo, icsColumn::kStart, icsColumn::kEnd, icsColumn::kZone,
              icsColumn::kVenue, icsColumn::kPlace})
            m_table.header << key;
        m_table.header += purposes;
        for (const QLatin1StringView key : {icsColumn::kParent, icsColumn::kHandling, icsColumn::kSaid,
                                            icsColumn::kSequence, icsColumn::kUid})
            m_table.header << key;
        for (const QLatin1StringView key :
             {icsColumn::kTo, icsColumn::kStart, icsColumn::kEnd, icsColumn::kVenue, icsColumn::kPlace})
            m_table.emptied << key;
    }

    void put(QStringList &cells, const QString &heading, const QString &text) const
    {
        cells[m_table.header.indexOf(heading)] = text;
    }

    [[nodiscard]] QStringList cellsOf(const IcsEvent &event, const IcsSchedule &when,
                                      const QString &uid) const
    {
        QStringList cells(m_table.header.size());
        put(cells, heading(icsColumn::kTitle, event.summaryLanguage, m_titlesTold), event.summary);
        if (!event.description.isEmpty())
            put(cells, heading(icsColumn::kPurpose, event.descriptionLanguage, m_purposesTold),
                event.description);
        const auto clock = [](const QTime &time) {
            return time.isValid() ? time.toString(u"HH:mm"_s) : QString();
        };
        put(cells, icsColumn::kFrom, when.first.toString(Qt::ISODate));
        put(cells, icsColumn::kTo, when.last.toString(Qt::ISODate));
        put(cells, icsColumn::kStart, clock(when.start));
        put(cells, icsColumn::kEnd, clock(when.end));
        put(cells, icsColumn::kZone, QString::fromLatin1(when.zone));
        const qsizetype comma = event.location.lastIndexOf(u", "_s);
        put(cells, icsColumn::kVenue, comma < 0 ? QString() : event.location.first(comma).trimmed());
        put(cells, icsColumn::kPlace,
            comma < 0 ? event.location : event.location.sliced(comma + 2).trimmed());
        put(cells, icsColumn::kParent, event.parent);
        put(cells, icsColumn::kHandling,
            event.classification == u"PUBLIC"             ? u"public"_s
                : event.classification == u"PRIVATE"      ? u"internal"_s
                : event.classification == u"CONFIDENTIAL" ? u"sensitive"_s
                                                          : QString());
        put(cells, icsColumn::kSaid, event.status);
        put(cells, icsColumn::kSequence, event.sequence < 0 ? QString() : QString::number(event.sequence));
        put(cells, icsColumn::kUid, uid);
        return cells;
    }

    void add(const IcsEvent &event)
    {
        if (event.rule.isEmpty() && event.more.isEmpty()) {
            const QString uid =
                event.recurrence.isNull() ? event.uid : event.uid + u'/' + event.recurrence.key();
            m_table.records << CsvRecord{event.line, cellsOf(event, event.when, uid), 0};
            return;
        }
        bool cut = false;
        const bool tooMany = ++m_recurring > m_limits.recurring;
        const auto times = !event.when.first.isValid() || tooMany
            ? std::nullopt
            : occurrences(event, m_limits.occurrences, cut);
        if (!event.when.first.isValid()) {
            m_table.records << CsvRecord{event.line, cellsOf(event, event.when, event.uid), 0};
            return;  // what is wrong was told
        }
        if (!times) {
            tell(event.line, {}, QString::fromUtf8(event.rule).left(60),
                 ImportText::tr("It recurs by a rule that is not counted out here (“%1”). Only its first "
                                "time is taken in.")
                     .arg(QString::fromUtf8(event.rule).left(60)),
                 Severity::Warning, event.ruleLine);
            m_table.records << CsvRecord{event.line, cellsOf(event, event.when, event.uid), 0};
            return;
        }
        if (cut)
            tell(event.line, {}, {},
                 ImportText::tr("It recurs more often than %n times. Only the first %n are taken in.",
                                nullptr, int(m_limits.occurrences)),
                 Severity::Warning, event.ruleLine);
        addTimes(event, *times);
    }

    void addTimes(const IcsEvent &event, const QList<IcsMoment> &times)
    {
        QSet<QString> replaced;  // by an event of its own
        for (const IcsEvent &other : std::as_const(m_events))
            if (other.uid == event.uid && !other.recurrence.isNull())
                replaced << other.recurrence.key();
        const qint64 days = event.when.first.daysTo(event.when.last);
        int line = event.line;
        for (const IcsMoment &one : times) {
            if (replaced.contains(one.key()))
                continue;
            if (m_table.records.size() >= m_limits.records)
                return;
            IcsSchedule when = event.when;
            when.first = one.date;
            when.last = event.when.last.isValid() ? one.date.addDays(days) : QDate();
            m_table.records << CsvRecord{line, cellsOf(event, when, event.uid + u'/' + one.key()),
                                         event.line};
            line = ++m_spare;
        }
    }

    const IcsParts &m_parts;
    IcsLimits m_limits;
    IcsZones m_zones;
    QList<IcsEvent> m_events;
    CsvTable m_table;
    bool m_titlesTold = false;
    bool m_purposesTold = false;
    int m_recurring = 0;
    int m_spare = 0;  // lines that no event begins in
};

}  // namespace

QString icsLocation(const QString &venue, const QString &place)
{
    QStringList parts{venue.simplified(), place.simplified()};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

Result<CsvTable> readIcs(const QByteArray &bytes, const IcsLimits &limits)
{
    const Result<IcsParts> parts = scanIcs(bytes, limits);
    if (!parts)
        return fail(parts.error());
    if (parts->events.isEmpty())
        return fail(
            ProblemCode::Invalid,
            parts->others > 0 ? ImportText::tr(
                "The calendar file holds tasks or other entries, but no event. There is nothing to take in.")
                              : ImportText::tr(
                                  "The calendar file holds no event. There is nothing to take in."));
    icalerror_set_errors_are_fatal(0);
    CsvTable table = TableMaker(*parts, limits).run();
    if (table.records.size() >= limits.records)
        return fail(ProblemCode::Invalid,
                    ImportText::tr("The events of the file take place more than %n times. Export a shorter "
                                   "period and import that.",
                                   nullptr, int(limits.records)));
    return table;
}

}  // namespace tri
