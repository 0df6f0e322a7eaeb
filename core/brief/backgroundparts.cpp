// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Background and state of play, actions from the last meeting.

#include "core/brief/parts.h"
#include "core/rules/carryover.h"

namespace tri::parts {

using namespace Qt::StringLiterals;

namespace {

QString meetingLine(const Composer &c, const Meeting &meeting)
{
    QStringList parts{c.within(c.tell(meeting.title).text), c.days(meeting.from, meeting.to), c.within(meeting.place)};
    parts.removeAll(QString());
    return c.aside(parts);
}

QList<Inlines> agreed(Composer &c, const Meeting &last, int most)
{
    QList<Outcome> outcomes = c.reader.linked<Outcome>("meeting", last.id);
    outcomes.removeIf([](const Outcome &outcome) { return isAction(outcome); });
    c.keepShown(outcomes);
    QList<Inlines> out;
    for (const Outcome &outcome : outcomes) {
        if (out.size() == most) {
            out << plain(c.word("more_outcomes").arg(outcomes.size() - most));
            break;
        }
        Inlines runs;
        if (const QString kind = c.choice<Outcome>("kind", outcome.kind); !kind.isEmpty())
            runs << Inline{kind + u": "_s, {}, true, {}};
        out << runs + c.tell(outcome, u"text").inlines();
    }
    return out;
}

}  // namespace

QString dueText(const Composer &c, const Outcome &outcome)
{
    QStringList lines;
    if (!outcome.due.isNull())
        lines << c.shortDay(outcome.due);
    if (!outcome.revisedDue.isNull() && outcome.revisedDue != outcome.due)
        lines << c.word("revised_due").arg(c.shortDay(outcome.revisedDue));
    return lines.join(u'\n');
}

QString stateText(const Composer &c, const Outcome &outcome)
{
    const QString state = c.choice<Outcome>("status", outcome.status.isEmpty() ? u"open"_s : outcome.status);
    return outcome.doneOn.isNull() ? state : state + u'\n' + c.shortDay(outcome.doneOn);
}

void background(Composer &c, const RecipePart &part)
{
    c.openPart(part);
    const Told text = c.tell(c.meeting(), u"background");
    c.body(text);
    const QList<Meeting> before = previousMeetings(c.reader, c.meeting());
    if (before.isEmpty() || !c.shows(before.first().id)) {
        if (text.isEmpty())
            c.none();
        c.line(c.word("previous_meeting"), c.word(before.isEmpty() ? "none" : "not_in_copy"));
        return;
    }
    c.line(c.word("previous_meeting"), meetingLine(c, before.first()));
    c.heading(2, c.word("what_was_agreed"));
    const QList<Inlines> points = agreed(c, before.first(), part.limit(u"outcomes"_s, 12));
    points.isEmpty() ? c.none() : c.bullets(points);
}

void actions(Composer &c, const RecipePart &part)
{
    c.openPart(part);
    QList<Outcome> all = carriedActions(c.reader, c.meeting());
    c.keepShown(all);
    Table table = c.table(
        {{"col.action", 5}, {"col.responsible", 1.7}, {"col.due", 1.3}, {"col.state", 1.2}, {"col.note", 2.8}});
    const int most = part.limit(u"rows"_s, 40);
    for (const Outcome &outcome : all.mid(0, most)) {
        Inlines note = c.tell(outcome, u"status_note").inlines();
        if (note.isEmpty())
            note = c.tell(outcome, u"revision_reason").inlines();
        table.rows << QList<Inlines>{c.tell(outcome, u"text").inlines(),
                                     plain(c.actors(outcome.responsible, outcome.otherResponsible)),
                                     plain(dueText(c, outcome)), plain(stateText(c, outcome)), note};
    }
    c.add(std::move(table));
    if (all.size() > most)
        c.note(c.word("more_actions").arg(all.size() - most));
}

}  // namespace tri::parts
