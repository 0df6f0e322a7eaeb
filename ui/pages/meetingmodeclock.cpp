// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/meetingmodeclock.h"

#include <QCoreApplication>

#include <algorithm>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMs = 1000;
constexpr qint64 kForgotten = qint64(3) * 3600 * kMs;  // no item takes that long without a key being pressed

QString told(const char *text)
{
    return QCoreApplication::translate("MeetingMode", text);
}

}  // namespace

qint64 MeetingModeClock::running() const
{
    // A clock that was set back meanwhile takes nothing away.
    return isRunning() ? std::max<qint64>(0, m_since.msecsTo(m_clock.now())) : 0;
}

void MeetingModeClock::settle()
{
    if (!isRunning())
        return;
    const QDateTime now = m_clock.now();
    m_spent[m_item] += std::max<qint64>(0, m_since.msecsTo(now));
    m_since = now;
}

void MeetingModeClock::setItem(const RecordId &item)
{
    if (item == m_item)
        return;
    settle();
    m_item = item;
}

void MeetingModeClock::start()
{
    if (!isRunning())
        m_since = m_clock.now();
}

void MeetingModeClock::pause()
{
    settle();
    m_since = {};
}

qint64 MeetingModeClock::spentOn(const RecordId &item) const
{
    return (m_spent.value(item) + (item == m_item ? running() : 0)) / kMs;
}

qint64 MeetingModeClock::total() const
{
    qint64 sum = running();
    for (const qint64 spent : m_spent)
        sum += spent;
    return sum / kMs;
}

QVariantMap MeetingModeClock::state() const
{
    QVariantMap spent;
    for (auto it = m_spent.cbegin(); it != m_spent.cend(); ++it)
        spent.insert(it.key().toString(), it.value());
    return {{u"spent"_s, spent}, {u"item"_s, m_item.toString()}, {u"since"_s, m_since}};
}

void MeetingModeClock::restore(const QVariantMap &state)
{
    m_spent.clear();
    const QVariantMap spent = state.value(u"spent"_s).toMap();
    for (auto it = spent.cbegin(); it != spent.cend(); ++it)
        if (const auto id = RecordId::parse(it.key()))
            m_spent.insert(*id, std::max<qint64>(0, it.value().toLongLong()));
    m_item = RecordId::parse(state.value(u"item"_s).toString()).value_or(RecordId());
    m_since = state.value(u"since"_s).toDateTime();
    if (isRunning() && running() > kForgotten)
        m_since = {};
}

qint64 plannedMinutes(const QList<AgendaLine> &lines)
{
    qint64 sum = 0;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        bool timedBelow = false;
        for (qsizetype below = i + 1; below < lines.size() && lines[below].level > lines[i].level; ++below)
            timedBelow = timedBelow || lines[below].item.minutes;
        if (!timedBelow)
            sum += lines[i].item.minutes.value_or(0);
    }
    return sum;
}

std::optional<qint64> wholeTimeLeft(const MeetingData &meeting, const MeetingModeClock &clock,
                                    const QDateTime &now)
{
    const QTime end = QTime::fromString(meeting.meeting.endTime, u"HH:mm"_s);
    const PartialDate last = meeting.meeting.to.isNull() ? meeting.meeting.from : meeting.meeting.to;
    const QDateTime here = now.toLocalTime();
    if (end.isValid() && last.isDay() && last.first() == here.date())
        return here.time().secsTo(end);
    const qint64 planned = plannedMinutes(meeting.lines);
    return planned > 0 ? std::optional(planned * 60 - clock.total()) : std::nullopt;
}

QString spanText(qint64 seconds)
{
    const auto two = [](qint64 number) { return QString::number(number).rightJustified(2, u'0'); };
    const qint64 hours = seconds / 3600;
    const qint64 minutes = seconds / 60 % 60;
    return hours > 0 ? QString::number(hours) + u':' + two(minutes) + u':' + two(seconds % 60)
                     : QString::number(minutes) + u':' + two(seconds % 60);
}

QString itemTimeText(qint64 spent, std::optional<qint64> minutes)
{
    return minutes ? told(QT_TRANSLATE_NOOP("MeetingMode", "%1 of %2 min")).arg(spanText(spent)).arg(*minutes)
                   : spanText(spent);
}

QString overTimeText(qint64 spent, std::optional<qint64> minutes)
{
    const qint64 over = minutes ? spent - *minutes * 60 : 0;
    return over > 0 ? told(QT_TRANSLATE_NOOP("MeetingMode", "! Over time by %1")).arg(spanText(over))
                    : QString();
}

}  // namespace tri::ui
