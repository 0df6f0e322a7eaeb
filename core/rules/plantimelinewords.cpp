// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/plantimelinewords.h"

#include "core/rules/plantimeline.h"

#include <utility>

namespace tri {

using namespace Qt::StringLiterals;
using timeline::word;

namespace {

void add(QString &text, const QString &sentence)
{
    if (!sentence.isEmpty())
        text += text.isEmpty() ? sentence : u"\n"_s + sentence;
}

QString labelled(const QString &language, const char *label, const QString &value)
{
    return value.isEmpty() ? QString() : word(language, label).arg(value);
}

}  // namespace

QString barLookText(BarLook look, const QString &language)
{
    switch (look) {
    case BarLook::Planned: return word(language, QT_TRANSLATE_NOOP("Timeline", "Planned"));
    case BarLook::UnderWay: return word(language, QT_TRANSLATE_NOOP("Timeline", "Under way"));
    case BarLook::Done: return word(language, QT_TRANSLATE_NOOP("Timeline", "Done"));
    case BarLook::Delayed: return word(language, QT_TRANSLATE_NOOP("Timeline", "Delayed"));
    case BarLook::Revised: return word(language, QT_TRANSLATE_NOOP("Timeline", "Revised"));
    case BarLook::Continued:
        return word(language, QT_TRANSLATE_NOOP("Timeline", "Continued in the next plan"));
    case BarLook::Dropped: return word(language, QT_TRANSLATE_NOOP("Timeline", "Dropped"));
    case BarLook::Summary: return word(language, QT_TRANSLATE_NOOP("Timeline", "All that is below"));
    }
    Q_UNREACHABLE();
}

QString markKindText(TimelineMark::Kind kind, const QString &language)
{
    switch (kind) {
    case TimelineMark::Kind::Today: return word(language, QT_TRANSLATE_NOOP("Timeline", "Today"));
    case TimelineMark::Kind::Forum: return word(language, QT_TRANSLATE_NOOP("Timeline", "Forum Meeting"));
    case TimelineMark::Kind::Trilateral:
        return word(language, QT_TRANSLATE_NOOP("Timeline", "Trilateral meeting"));
    case TimelineMark::Kind::Request:
        return word(language, QT_TRANSLATE_NOOP("Timeline", "Request needed by"));
    case TimelineMark::Kind::Period:
        return word(language, QT_TRANSLATE_NOOP("Timeline", "Period of the plan"));
    }
    Q_UNREACHABLE();
}

QString nameOf(const TimelineRow &row)
{
    return row.number.isEmpty() ? row.title : row.number + u' ' + row.title;
}

QString datesWords(const TimelineRow &row, const QString &language)
{
    const QLocale locale = localeOf(language);
    if (row.isSummary()) {
        if (row.span.isNull())
            return word(language, QT_TRANSLATE_NOOP("Timeline", "no dates below"));
        return shortDate(PartialDate(row.span.first), locale) + u" – "_s
            + shortDate(PartialDate(row.span.last), locale);
    }
    if (row.from.isNull() && row.to.isNull())
        return word(language, QT_TRANSLATE_NOOP("Timeline", "no dates"));
    if (row.from.isNull() || row.isPoint)
        return word(language, QT_TRANSLATE_NOOP("Timeline", "until %1")).arg(shortDate(row.to, locale));
    if (row.to.isNull())
        return word(language, QT_TRANSLATE_NOOP("Timeline", "from %1, end open"))
            .arg(shortDate(row.from, locale));
    if (row.from == row.to)
        return shortDate(row.from, locale);
    return shortDate(row.from, locale) + u" – "_s + shortDate(row.to, locale);
}

QString slipWords(int days, const QString &language)
{
    if (days == 0)
        return {};
    return days > 0
        ? word(language, QT_TRANSLATE_NOOP("Timeline", "Days later than first agreed: %1")).arg(days)
        : word(language, QT_TRANSLATE_NOOP("Timeline", "Days earlier than first agreed: %1")).arg(-days);
}

QString pointWords(const PlanTimeline &timeline, const TimelinePoint &point)
{
    const QString &language = timeline.language;
    QString text =
        word(language, QT_TRANSLATE_NOOP("Timeline", "Milestone: %1, %2 (%3)"))
            .arg(point.title, shortDate(point.due, localeOf(language)), barLookText(point.look, language));
    if (const QString slip = slipWords(daysBetween(point.firstDue, point.due), language); !slip.isEmpty())
        text += u". "_s + slip;
    return text;
}

QString markWords(const PlanTimeline &timeline, const TimelineMark &mark)
{
    const QLocale locale = localeOf(timeline.language);
    const QString day = dateRange(mark.from, mark.to, locale);
    if (mark.kind == TimelineMark::Kind::Today)
        return listText({mark.label, day}, timeline.language);
    return markKindText(mark.kind, timeline.language) + u": "_s
        + listText({mark.label, day}, timeline.language);
}

QString rowWords(const PlanTimeline &timeline, int row)
{
    if (row < 0 || row >= timeline.rows.size())
        return {};
    const TimelineRow &at = timeline.rows[row];
    const QString &language = timeline.language;
    QString text = nameOf(at);
    add(text, datesWords(at, language));
    if (!at.isSummary())
        add(text,
            labelled(language, QT_TRANSLATE_NOOP("Timeline", "Status: %1"), barLookText(at.look, language)));
    add(text, labelled(language, QT_TRANSLATE_NOOP("Timeline", "Lead: %1"), at.leads));
    if (at.slip != 0)
        add(text,
            word(language, QT_TRANSLATE_NOOP("Timeline", "First due: %1"))
                .arg(shortDate(at.firstDue, localeOf(language))));
    add(text, slipWords(at.slip, language));
    for (const TimelinePoint &point : at.points) {
        if (point.id != at.id)
            add(text, pointWords(timeline, point));
    }
    for (const TimelineLink &link : timeline.links) {
        if (link.to == row)
            add(text,
                labelled(language, QT_TRANSLATE_NOOP("Timeline", "Waits for: %1"),
                         nameOf(timeline.rows[link.from])));
    }
    for (const QString &finding : at.findings)
        add(text, finding);
    return text;
}

}  // namespace tri
