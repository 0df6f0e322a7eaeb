// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/meetingrecords.h"

#include "core/kinds/activity.h"
#include "core/kinds/agendaitem.h"
#include "core/kinds/entity.h"
#include "core/kinds/expertiserequest.h"
#include "core/kinds/meeting.h"
#include "core/kinds/outcome.h"
#include "core/kinds/position.h"
#include "core/kinds/priority.h"
#include "core/kinds/theme.h"
#include "core/kinds/themereview.h"
#include "tests/bench/benchrecords.h"

#include <array>

namespace tri::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSeries = 3;
const QDate kFirst(2005, 1, 10);

LocalText en(const QString &text)
{
    return LocalText(u"en"_s, text);
}

/// Adds the records of one workspace, counting what it has given out.
class Making {
public:
    Making(Workspace &workspace, const MeetingRecords &size)
        : m_workspace(workspace), m_size(size), m_themes(all<Theme>()), m_entities(all<Entity>())
    {
        m_change.origin = Origin::Import;
        m_change.label = {u"import"_s, u"meeting"_s, {}, {}, size.meetings};
    }

    RecordId make()
    {
        for (int number = 0; number < m_size.meetings; ++number)
            addMeeting(number);
        for (int number = 0; number < m_size.items / 40; ++number)
            addPriority(number);
        for (int number = 0; number < m_size.items / 10; ++number)
            addActivity(number);
        for (int number = 0; number < m_size.items / 20; ++number)
            addRequest(number);
        (void)must(m_workspace.apply(m_change));
        return m_last[0];
    }

private:
    template <typename T> [[nodiscard]] RecordIds all() const
    {
        return must(m_workspace.find({.kind = &kindOf<T>().spec}));
    }
    template <typename T> void add(const T &record) { m_change.records << creation(toRow(record)); }
    [[nodiscard]] RecordIds themesAt(int number) const
    {
        return m_themes.isEmpty() ? RecordIds() : RecordIds{m_themes[number % m_themes.size()]};
    }
    [[nodiscard]] RecordId entityAt(int number) const
    {
        return m_entities.isEmpty() ? RecordId() : m_entities[number % m_entities.size()];
    }
    [[nodiscard]] QDate dayOf(int number) const
    {
        return kFirst.addDays(qint64(number) * 7300 / m_size.meetings);
    }

    void addMeeting(int number)
    {
        const int series = number % kSeries;
        Meeting meeting{.id = m_workspace.newId(), .title = en(u"Meeting %1"_s.arg(number + 1))};
        meeting.kind = series == 0 ? u"trilateral"_s : series == 1 ? u"steering_group"_s : u"working_group"_s;
        meeting.from = PartialDate(dayOf(number));
        meeting.startTime = u"10:00"_s;
        meeting.status = number + kSeries < m_size.meetings ? u"closed"_s : u"draft"_s;
        meeting.previous = m_last[std::size_t(series)];
        if (number % 10 == 9)
            meeting.parent = m_last[std::size_t((series + 1) % kSeries)];
        m_last[std::size_t(series)] = meeting.id;
        add(meeting);
        addAgenda(meeting, number);
    }

    /// Sections with items, and every fifth item with points below it.
    void addAgenda(const Meeting &meeting, int number)
    {
        const int count = m_size.items / m_size.meetings;
        RecordId section;
        RecordId above;
        for (int at = 0; at < count; ++at) {
            AgendaItem item{.id = m_workspace.newId(), .meeting = meeting.id, .order = at + 1};
            item.title = en(u"Item %1 of meeting %2"_s.arg(at + 1).arg(number + 1));
            item.kind = at % 10 == 0 ? u"section"_s : u"item"_s;
            item.parent = at % 10 == 0 ? RecordId() : at % 5 == 2 && !above.isNull() ? above : section;
            item.minutes = 10;
            item.themes = themesAt(number + at);
            if (meeting.status == u"closed" && at % 4 != 0)
                item.minutesTaken = en(u"Discussed; the three sides reported on what they do."_s);
            if (at % 10 == 0)
                section = item.id;
            else if (at % 5 == 1)
                above = item.id;
            add(item);
            if (at % 8 == 1)
                addPositions(item, meeting);
            if (at % 10 == 3)
                addOutcome(item, meeting, number);
        }
        ThemeReview review{.id = m_workspace.newId(), .meeting = meeting.id, .decision = u"keep"_s};
        review.theme = themesAt(number).value(0);
        if (!review.theme.isNull())
            add(review);
    }

    void addPositions(const AgendaItem &item, const Meeting &meeting)
    {
        for (int side = 0; side < kSeries; ++side) {
            Position position{.id = m_workspace.newId(), .holder = entityAt(side), .item = item.id};
            position.stance = side == 0 ? u"supports"_s : u"open"_s;
            position.date = meeting.from;
            position.summary = en(u"Made up for a measurement."_s);
            add(position);
        }
    }

    void addOutcome(const AgendaItem &item, const Meeting &meeting, int number)
    {
        Outcome outcome{.id = m_workspace.newId(), .text = en(u"Action of meeting %1"_s.arg(number + 1))};
        outcome.kind = number % 2 ? u"action"_s : u"decision"_s;
        outcome.meeting = meeting.id;
        outcome.item = item.id;
        outcome.status = number % 40 ? u"done"_s : u"open"_s;
        outcome.due = PartialDate(dayOf(number).addDays(60));
        outcome.themes = item.themes;
        add(outcome);
    }

    void addPriority(int number)
    {
        Priority priority{.id = m_workspace.newId(), .statement = en(u"Priority %1"_s.arg(number + 1))};
        priority.proposedBy = {entityAt(number)};
        priority.from = PartialDate(2005 + number % 20);
        priority.to = PartialDate(2007 + number % 20);
        priority.themes = themesAt(number);
        add(priority);
        for (int side = 0; side < kSeries; ++side) {
            Position position{.id = m_workspace.newId(), .holder = entityAt(side), .priority = priority.id};
            position.stance = (number + side) % 3 ? u"supports"_s : u"reserved"_s;
            position.date = priority.from;
            add(position);
        }
    }

    void addActivity(int number)
    {
        Activity activity{.id = m_workspace.newId(), .title = en(u"Activity %1"_s.arg(number + 1))};
        activity.owners = {entityAt(number)};
        activity.themes = themesAt(number);
        activity.from = PartialDate(2005 + number % 20, 1 + number % 12);
        activity.due = PartialDate(2006 + number % 20, 1 + number % 12);
        activity.status = number % 10 ? u"done"_s : u"under_way"_s;
        add(activity);
    }

    void addRequest(int number)
    {
        ExpertiseRequest request{.id = m_workspace.newId(), .title = en(u"Request %1"_s.arg(number + 1))};
        request.themes = themesAt(number);
        request.askedBy = entityAt(number);
        add(request);
    }

    Workspace &m_workspace;
    MeetingRecords m_size;
    RecordIds m_themes;
    RecordIds m_entities;
    ChangeSet m_change;
    std::array<RecordId, kSeries> m_last{};
};

}  // namespace

RecordId addMeetingRecords(Workspace &workspace, const MeetingRecords &size)
{
    return Making(workspace, size).make();
}

}  // namespace tri::bench
