// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the subject of a profile holds and wants, what was recommended to it or about it, and what became of that.

#include "core/base/translations.h"
#include "core/brief/profileparts.h"
#include "core/kinds/entity.h"
#include "core/kinds/priority.h"
#include "core/kinds/theme.h"

#include <QCoreApplication>

#include <algorithm>

namespace tri::profileparts {

using namespace Qt::StringLiterals;

namespace {

/// Stated on, else the day from which it holds, else the day of its meeting.
PartialDate saidOn(ProfilePaper &paper, const Position &position)
{
    if (!position.date.isNull())
        return position.date;
    if (!position.from.isNull())
        return position.from;
    if (!position.statedAt.isNull())
        return paper.dayOf(position.statedAt);
    const auto item = paper.c.reader.one<AgendaItem>(position.item);
    return item ? paper.dayOf(item->meeting) : PartialDate();
}

/// Of a theme also those on items and priorities that carry it.
QList<Position> heldBy(ProfilePaper &paper)
{
    if (!paper.isOf<Theme>())
        return paper.linked<Position>({"holder"});
    QList<Position> out = paper.linked<Position>({"themes"});
    RecordIds items;
    for (const AgendaItem &item : paper.linked<AgendaItem>({"themes"}))
        items << item.id;
    RecordIds wanted;
    for (const Priority &priority : paper.linked<Priority>({"themes"}))
        wanted << priority.id;
    for (const Position &position : paper.c.reader.linkedToAny<Position>("item", items)
             + paper.c.reader.linkedToAny<Position>("priority", wanted))
        if (std::none_of(out.begin(), out.end(), [&](const Position &one) { return one.id == position.id; }))
            out << position;
    return out;
}

/// "2. Recruitment costs (TRI-2014-04)", and the number of the priority.
QString heldOn(ProfilePaper &paper, const Position &position)
{
    Composer &c = paper.c;
    QStringList out;
    if (const auto item = c.reader.one<AgendaItem>(position.item); item && !paper.hides(item->id)) {
        QString text = c.itemName(*item);
        if (!item->meeting.isNull() && !paper.hides(item->meeting))
            text += u" ("_s + c.reference(item->meeting) + u')';
        out << text;
    }
    if (const auto priority = c.reader.one<Priority>(position.priority);
        priority && !paper.hides(priority->id))
        out << (priority->reference.isEmpty() || out.isEmpty() ? c.within(c.tell(priority->statement).text)
                                                               : c.within(priority->reference));
    return out.join(u'\n');
}

/// "3 (b), TRI-2014-04": where points are told one after the other.
QString heldOnInShort(ProfilePaper &paper, const Position &position)
{
    Composer &c = paper.c;
    const auto item = c.reader.one<AgendaItem>(position.item);
    if (!item || item->number.isEmpty() || paper.hides(item->id)) {
        const auto priority = c.reader.one<Priority>(position.priority);
        return priority && !priority->reference.isEmpty() ? c.within(priority->reference)
                                                          : heldOn(paper, position).section(u'\n', 0, 0);
    }
    const bool named = !item->meeting.isNull() && !paper.hides(item->meeting);
    return named ? c.aside({c.within(item->number), c.reference(item->meeting)}) : c.within(item->number);
}

QString when(ProfilePaper &paper, const Position &position)
{
    QStringList out{paper.shortDay(saidOn(paper, position))};
    if (!position.statedAt.isNull() && !paper.hides(position.statedAt)
        && paper.c.reader.one<Meeting>(position.statedAt))
        out << paper.c.reference(position.statedAt);
    if (!position.to.isNull())
        out << paper.c.word("until").arg(paper.shortDay(position.to));
    out.removeAll(QString());
    return out.join(u'\n');
}

/// If raised and sensitive points of what holds, for the office.
void cautions(ProfilePaper &paper, const QList<Position> &held)
{
    Composer &c = paper.c;
    for (const char *key : {"if_raised", "sensitive"}) {
        Inlines runs;
        for (const Position &position : held) {
            const Told told = c.tell(position, key);
            if (told.isEmpty())
                continue;
            QString on = heldOnInShort(paper, position);
            if (paper.isOf<Theme>())
                on = c.aside({c.actors({position.holder}), on});
            runs << Inline{runs.isEmpty() ? c.word(key) + u' ' : u"\n"_s, {}, true, {}}
                 << Inline{on + u": "_s, {}, true, {}};
            runs += plain(linesOf(told.text).join(u' '), told.language);
        }
        paper.sensitive = paper.sensitive || (!runs.isEmpty() && QLatin1String(key) == "sensitive"_L1);
        if (!runs.isEmpty())
            c.add(Paragraph{runs, Paragraph::Role::Caution, false, {}});
    }
}

/// The wording in short form, with the number by which it is known in front.
Inlines recommended(Composer &c, const Recommendation &recommendation)
{
    Told text = c.tell(recommendation, u"short_title");
    if (text.isEmpty())
        text = c.tell(recommendation, u"text");
    return text.inlines();
}

PartialDate dayOf(ProfilePaper &paper, const Recommendation &recommendation)
{
    return recommendation.date.isNull() ? paper.dayOf(recommendation.meeting) : recommendation.date;
}

/// Records of what was done belong to a recommendation on a theme even when they carry no theme of their own.
QList<FollowUp> entriesOf(ProfilePaper &paper)
{
    QList<FollowUp> out = paper.linked<FollowUp>(
        paper.isOf<Theme>() ? QList<const char *>{"themes"} : QList<const char *>{"actors", "partners"});
    if (paper.isOf<Theme>()) {
        RecordIds about;
        for (const Recommendation &one : paper.linked<Recommendation>({"themes", "other_themes"}))
            about << one.id;
        for (const FollowUp &entry : paper.c.reader.linkedToAny<FollowUp>("recommendations", about))
            if (std::none_of(out.begin(), out.end(), [&](const FollowUp &one) { return one.id == entry.id; }))
                out << entry;
    }
    return out;
}

bool showsEntry(ProfilePaper &paper, const FollowUp &entry)
{
    Composer &c = paper.c;
    if (!paper.isThere(entry.date))
        return false;
    if (mayShowFollowUp(entry, parts::isByState(c, entry), c.isShared()))
        return c.shows(entry.id);
    c.leftOut.add(QCoreApplication::translate("Brief", "Follow-up of States without their consent"),
                  entry.reference.isEmpty() ? listText(c.names.brief(entry.actors)) : entry.reference);
    return false;
}

}  // namespace

void positions(ProfilePaper &paper, const RecipePart &part)
{
    Composer &c = paper.c;
    QList<Position> there;
    QSet<RecordId> replaced;
    for (const Position &position : heldBy(paper)) {
        if (!paper.isThere(saidOn(paper, position)))
            continue;
        replaced.insert(position.previous);
        if (!paper.hides(position.item) && !paper.hides(position.priority) && !paper.hides(position.holder)
            && c.shows(position.id))
            there << position;
    }
    QList<ProfileRow> now;
    QList<ProfileRow> before;
    QList<Position> held;
    for (const Position &position : std::as_const(there)) {
        const bool holds = !replaced.contains(position.id) && !paper.isOver(position.to);
        const QString holder = paper.isOf<Theme>() ? c.actors({position.holder}) : QString();
        (holds ? now : before) << ProfileRow{saidOn(paper, position),
                                             {plain(holder), plain(heldOn(paper, position)),
                                              parts::positionCell(c, position),
                                              plain(when(paper, position))}};
        if (holds)
            held << position;
    }
    const ProfilePaper::Columns columns{
        {"col.held_by", 1.2}, {"col.on", 2.4}, {"col.position", 4.6}, {"col.stated", 1.7}};
    paper.put(part, before.isEmpty() ? "" : "positions_now", columns, now);
    cautions(paper, held);
    paper.put(part, "positions_before", columns, before);
}

void priorities(ProfilePaper &paper, const RecipePart &part)
{
    Composer &c = paper.c;
    const bool ofTheme = paper.isOf<Theme>();
    QList<ProfileRow> rows;
    for (const Priority &priority : paper.shown(paper.linked<Priority>({ofTheme ? "themes" : "proposed_by"}),
                                                [](const Priority &one) { return one.from; })) {
        const QString with = ofTheme ? c.actors(priority.proposedBy, priority.otherProposers)
                                     : paper.others(priority.proposedBy, priority.otherProposers);
        rows << ProfileRow{priority.from,
                           {plain(priority.reference), c.tell(priority, u"statement").inlines(), plain(with),
                            plain(priority.rank ? QString::number(*priority.rank) : QString()),
                            plain(paper.period(priority.from, priority.to))}};
    }
    paper.put(part, "",
              {{"col.number", 1.1},
               {"col.priority", 4.6},
               {ofTheme ? "col.proposed_by" : "col.also_by", 1.5},
               {"col.rank", 0.8},
               {"col.period", 2}},
              rows);
}

void recommendations(ProfilePaper &paper, const RecipePart &part)
{
    Composer &c = paper.c;
    const bool ofTheme = paper.isOf<Theme>();
    QList<ProfileRow> rows;
    const QList<const char *> keys =
        ofTheme ? QList<const char *>{"themes", "other_themes"} : QList<const char *>{"addressees"};
    for (const Recommendation &one :
         paper.shown(paper.linked<Recommendation>(keys),
                     [&paper](const Recommendation &each) { return dayOf(paper, each); }))
        rows << ProfileRow{dayOf(paper, one),
                           {plain(one.reference), recommended(c, one), plain(parts::originText(c, one)),
                            plain(paper.others(one.addressees, one.otherAddressees))}};
    paper.put(part, "",
              {{"col.number", 1.2},
               {"col.recommendation", 4.8},
               {"col.origin", 1.6},
               {ofTheme ? "col.addressees" : "col.also_to", 2}},
              rows);
}

/// What was declared and what was noted stand apart; both say what happened and nothing more.
void followUp(ProfilePaper &paper, const RecipePart &part)
{
    Composer &c = paper.c;
    const bool ofTheme = paper.isOf<Theme>();
    QList<ProfileRow> declared;
    QList<ProfileRow> noted;
    for (const FollowUp &entry : entriesOf(paper)) {
        if (!showsEntry(paper, entry))
            continue;
        QStringList on;
        for (const RecordId &id : entry.recommendations)
            if (!paper.hides(id) && c.reader.row(id))
                on << c.reference(id);
        const QString who = ofTheme
            ? c.actors(entry.actors, entry.otherActors)
            : paper.others(entry.actors + entry.partners, entry.otherActors + u';' + entry.otherPartners);
        const QString word = entry.status.isEmpty() ? u"no_information"_s : entry.status;
        (entry.declaredBy == u"state" ? declared : noted)
            << ProfileRow{entry.date,
                          {plain(ofTheme ? who : QString()), c.tell(entry, u"description").inlines(),
                           plain(on.join(u'\n')), plain(ofTheme ? QString() : who),
                           plain(paper.shortDay(entry.date)), plain(c.choice<FollowUp>("status", word))}};
    }
    if (declared.isEmpty() && noted.isEmpty())
        return;
    const ProfilePaper::Columns columns{
        {"col.taken_up_by", 1.4}, {"col.done", 4.2}, {"col.on_recommendation", 1.5},
        {"col.with", 1.4},        {"col.since", 1},  {"col.status", 1.3}};
    paper.put(part, "declared", columns, declared);
    paper.put(part, "noted", columns, noted);
    c.note(c.word("follow_up_note"));
}

}  // namespace tri::profileparts
