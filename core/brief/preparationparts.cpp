// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The preparation of a meeting as a list to tick and to write on.

#include "core/brief/parts.h"
#include "core/rules/preparation.h"

#include <algorithm>

namespace tri::parts {

using namespace Qt::StringLiterals;

namespace {

enum class Group { Before, OnTheDay, After, Undated };
constexpr std::array kGroups{std::pair{Group::Before, "before_meeting"}, std::pair{Group::OnTheDay, "on_the_day"},
                             std::pair{Group::After, "after_meeting"}, std::pair{Group::Undated, "without_a_day"}};

Group groupOf(const PreparationStep &step, const Meeting &meeting)
{
    const PartialDate due = dueOf(step, meeting);
    if (due.isDay() && meeting.from.isDay()) {
        const QDate last = meeting.to.isDay() ? meeting.to.first() : meeting.from.first();
        return due.first() < meeting.from.first() ? Group::Before
            : due.first() > last                  ? Group::After
                                                  : Group::OnTheDay;
    }
    if (!step.offsetDays)
        return Group::Undated;
    return *step.offsetDays < 0 ? Group::Before : *step.offsetDays > 0 ? Group::After : Group::OnTheDay;
}

/// What is done is ticked and what was given up is crossed out; what is open is open, whatever its day.
QString boxOf(const PreparationStep &step)
{
    return step.status == u"dropped" ? kCrossedBox : step.status == u"done" ? kTickedBox : kOpenBox;
}

/// How far it is, where there is more to say than the box does, what was noted, and room to write.
Inlines noteOf(Composer &c, const PreparationStep &step)
{
    Inlines out;
    const auto put = [&out](const QString &text, const QString &language = {}) {
        if (!text.isEmpty())
            out += plain((out.isEmpty() ? QString() : u"\n"_s) + text, language);
    };
    if (step.status == u"done" && !step.doneOn.isNull())
        put(c.word("done_on").arg(c.shortDay(step.doneOn)));
    else if (step.status != u"open" && !step.status.isEmpty())
        put(c.choice<PreparationStep>("status", step.status));
    const Told note = c.tell(step, u"note");
    put(note.text, note.language);
    if (!isDone(step))
        put(kWritingLine);
    return out;
}

QList<Inlines> rowOf(Composer &c, const PreparationStep &step)
{
    const PartialDate due = dueOf(step, c.meeting());
    return {plain(boxOf(step)),
            plain(c.within(offsetText(step.offsetDays))),
            plain(due.isNull() ? QString() : c.dayOfWeek(due)),
            c.tell(step, u"title").inlines(),
            plain(c.actors(step.owners, step.otherOwners)),
            noteOf(c, step)};
}

QList<PreparationStep> shownSteps(Composer &c)
{
    QList<PreparationStep> steps = stepsOf(c.reader, c.meeting());
    c.keepShown(steps);
    return steps;
}

}  // namespace

void checklistTitle(Composer &c, const RecipePart &)
{
    const Meeting &meeting = c.meeting();
    TitleBlock block;
    block.kind = c.word("kind_of_paper");
    block.title = c.tell(meeting.title).inlines();
    const auto put = [&](const char *key, const QString &text) {
        if (!text.isEmpty())
            block.lines << std::pair{c.word(key), plain(text)};
    };
    meetingLines(c, block);
    put("coordinator", c.within(meeting.coordinator));
    const QList<PreparationStep> steps = shownSteps(c);
    const auto done = std::count_if(steps.begin(), steps.end(), [](const auto &step) { return isDone(step); });
    if (!steps.isEmpty())
        put("steps", c.word("steps_done").arg(done).arg(steps.size()));
    put("version", versionLine(c));
    c.add(std::move(block));
}

void preparation(Composer &c, const RecipePart &part)
{
    const bool alone = part.option(u"alone"_s);
    if (!alone)
        c.openPart(part);
    const QList<PreparationStep> steps = shownSteps(c);
    if (steps.isEmpty()) {
        c.none();
        return;
    }
    for (const auto &[group, title] : kGroups) {
        Table table = c.table({{"col.ticked", 0.6}, {"col.day", 0.7}, {"col.date", 2.2}, {"col.step", 3.7}, {"col.who", 1.1},
                               {"col.note", 2.4}});
        for (TableColumn &column : table.columns)
            column.keepsShare = true;
        for (const PreparationStep &step : steps)
            if (groupOf(step, c.meeting()) == group)
                table.rows << rowOf(c, step);
        if (table.rows.isEmpty())
            continue;
        c.heading(alone ? 1 : 2, c.word(title), u"preparation-"_s + QString::fromLatin1(title));
        c.add(std::move(table));
    }
    c.note(c.word("day_note"));
}

}  // namespace tri::parts
