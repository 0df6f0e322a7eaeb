// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/translations.h"
#include "core/kinds/expertiserequest.h"
#include "core/kinds/meeting.h"
#include "core/kinds/milestone.h"
#include "core/rules/plantree.h"

#include <QDate>

namespace tri {

/// A stretch of time as exactly as it is known. What lies between first and surely may belong to it, or not: only the
/// month or the year of that end is known.
struct TimelineSpan {
    QDate first;   ///< earliest day it can begin; invalid when no date is known at all
    QDate surely;  ///< from here on it runs, whatever the first date means
    QDate until;   ///< up to and on this day it runs, whatever the last date means; may be before surely
    QDate last;    ///< latest day it can end
    bool openStart = false;  ///< no first date is known; it is drawn as ending on until
    bool openEnd = false;    ///< likewise at the end
    [[nodiscard]] bool isNull() const { return !first.isValid(); }
    [[nodiscard]] bool isVagueAtStart() const { return surely > first; }
    [[nodiscard]] bool isVagueAtEnd() const { return last > until; }
};

/// How a bar is drawn; each looks different in grey too.
enum class BarLook { Planned, UnderWay, Done, Delayed, Revised, Continued, Dropped, Summary };
[[nodiscard]] QString barLookText(BarLook look, const QString &language);

/// A dated point of an activity.
struct TimelinePoint {
    RecordId id;  ///< of the milestone, or of the activity that is one itself
    QString title;
    PartialDate due;
    PartialDate firstDue;
    BarLook look = BarLook::Planned;
    [[nodiscard]] QDate day() const { return due.last(); }
};

struct TimelineRow {
    RecordId id;
    int depth = 0;
    int parent = -1;  ///< its row; -1 at the top
    PlanLevel level = PlanLevel::Objective;
    QString number;
    QString title;
    QString leads;  ///< "IOM, ILO"
    RecordIds owners;
    RecordIds themes;
    QString status;  ///< key
    BarLook look = BarLook::Planned;
    PartialDate from;
    PartialDate to;  ///< due where it has one, else until
    PartialDate firstDue;
    TimelineSpan span;  ///< of a summary: all that is below
    QList<TimelinePoint> points;
    int slip = 0;           ///< days from the first due date to the present one; earlier is below nought
    bool reversed = false;  ///< it ends before it begins; drawn from the earlier to the later date
    bool isPoint = false;   ///< the activity is a milestone itself: drawn as one, not as a bar
    bool canMove = false;   ///< an activity with a date
    bool isEarly = false;   ///< it starts before what it waits for has ended
    bool inCircle = false;  ///< it waits for itself, by whatever way
    QStringList findings;   ///< what does not fit, in words
    [[nodiscard]] bool isSummary() const { return level != PlanLevel::Activity; }
};

/// The second can only begin when the first has ended.
struct TimelineLink {
    int from = 0;  ///< rows
    int to = 0;
    bool early = false;   ///< the second begins, or is to begin, before the first ends
    bool circle = false;  ///< the two wait for each other, by whatever way
};

/// A day that matters to all lines.
struct TimelineMark {
    enum class Kind { Today, Forum, Trilateral, Request, Period };
    Kind kind = Kind::Today;
    RecordId id;
    QString label;  ///< short
    PartialDate from;
    PartialDate to;
    bool settled = false;  ///< a request that was answered, delivered or withdrawn
};
[[nodiscard]] QString markKindText(TimelineMark::Kind kind, const QString &language);

/// A plan against time. Pure data in one language; drawn by the desk, on paper and as SVG alike.
struct PlanTimeline {
    QString title;
    QString reference;
    QString version;  ///< "Version 3, 14 May 2014"; "" before it was released
    QString language = screenLanguage();
    PartialDate from;
    PartialDate to;
    QDate today;
    QList<TimelineRow> rows;  ///< as the lines of the PlanTree
    QList<TimelineLink> links;
    QList<TimelineMark> marks;  ///< by day
    QDate first;                ///< what is worth showing: the plan and what lies near it
    QDate last;
    QDate earliest;  ///< of all dates, far ones too
    QDate latest;
    int undated = 0;                                    ///< activities without any date
    QStringList findings;                               ///< of all rows, with their numbers
    [[nodiscard]] int rowOf(const RecordId &id) const;  ///< also of a milestone: its activity's; -1 for none
};

/// What is read beside the plan's lines.
struct TimelineSources {
    QList<Milestone> milestones;
    QList<Meeting> meetings;
    QList<ExpertiseRequest> requests;
    QHash<RecordId, QString> names;  ///< of leads
    QString version;
};
[[nodiscard]] TimelineSources readTimelineSources(Reader &reader, const PlanTree &plan,
                                                  const QString &language);

/// Pure. Nothing is left out: lines without dates have a row that says so, far or impossible dates are drawn as they are
/// and told.
[[nodiscard]] PlanTimeline planTimeline(const PlanTree &plan, const TimelineSources &sources,
                                        const QDate &today, const QString &language = screenLanguage());

/// Pure. From the first date to the last as exactly as they are known.
[[nodiscard]] TimelineSpan timelineSpan(const PartialDate &from, const PartialDate &to);
/// Days from one date to another, counted between the last days that they can mean; 0 where one is missing.
[[nodiscard]] int daysBetween(const PartialDate &first, const PartialDate &second);
/// Everything about a row in one text, for a tool tip and for screen readers.
[[nodiscard]] QString rowWords(const PlanTimeline &timeline, int row);
[[nodiscard]] QString pointWords(const PlanTimeline &timeline, const TimelinePoint &point);
[[nodiscard]] QString markWords(const PlanTimeline &timeline, const TimelineMark &mark);
/// The dates of a row: "3 Jul 2013 – Dec 2013", "until 2014", "no dates".
[[nodiscard]] QString datesWords(const TimelineRow &row, const QString &language);
/// "31 days later than first agreed"; "" when nothing moved.
[[nodiscard]] QString slipWords(int days, const QString &language);
/// The row's number and title: "2.3.1 Train the trainers".
[[nodiscard]] QString nameOf(const TimelineRow &row);

}  // namespace tri
