// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One sheet for each agenda item.

#include "core/brief/parts.h"
#include "core/rules/convergence.h"

#include <algorithm>

namespace tri::parts {

using namespace Qt::StringLiterals;

namespace {

/// Stance word, summary and message of one position; lines of one table cell.
Inlines positionCell(Composer &c, const Position &position)
{
    Inlines cell;
    const QString stance = c.choice<Position>("stance", position.stance.isEmpty() ? u"not_known"_s : position.stance);
    cell << Inline{stance, {}, true, {}};
    if (const Told summary = c.tell(position, u"summary"); !summary.isEmpty())
        cell << Inline{u"\n"_s + summary.text, summary.language, false, {}};
    if (const Told message = c.tell(position, u"message"); !message.isEmpty()) {
        cell << Inline{u"\n"_s + c.word("message_label") + u' ', {}, true, {}};
        cell << Inline{message.text, message.language, false, {}};
    }
    return cell;
}

bool isSide(const Composer &c, const RecordId &holder)
{
    return std::any_of(kSides.begin(), kSides.end(), [&](Side side) { return c.entity(side) == holder; });
}

/// What holds on the day of the meeting, one position a holder, the three sides first.
QList<Position> positionsOf(Composer &c, const AgendaItem &item)
{
    const QList<Position> all = c.reader.linked<Position>("item", item.id);
    RecordIds holders;
    for (const Side side : kSides)
        holders << c.entity(side);
    for (const Position &position : all)
        if (!holders.contains(position.holder))
            holders << position.holder;
    QList<Position> out;
    for (const RecordId &holder : holders)
        if (const Position *held = positionOn(all, holder, c.day()))
            out << *held;
    return out;
}

void threeSides(Composer &c, const QList<Position> &held)
{
    Table table;
    table.caption = c.word("positions_caption");
    QList<Inlines> row;
    for (const Side side : kSides) {
        table.columns << TableColumn{c.sideName(side), 1, TableColumn::Align::Start};
        const auto own = std::find_if(held.begin(), held.end(), [&](const Position &p) {
            return !p.holder.isNull() && p.holder == c.entity(side);
        });
        row << (own == held.end()      ? plain(c.word("none"))
                    : c.shows(own->id) ? positionCell(c, *own)
                                       : plain(c.word("not_in_copy")));
    }
    table.rows << row;
    c.add(std::move(table));
}

void otherPositions(Composer &c, const QList<Position> &held)
{
    QList<Inlines> points;
    for (const Position &position : held) {
        if (isSide(c, position.holder) || !c.shows(position.id) || !c.mayName(position.holder))
            continue;
        Inlines runs{{c.names.brief(position.holder) + u": "_s, {}, true, {}}};
        for (Inline run : positionCell(c, position)) {
            run.text.replace(u'\n', u' ');
            runs << run;
        }
        runs[1].text += u'.';
        points << runs;
    }
    if (points.isEmpty())
        return;
    c.heading(3, c.word("other_positions"));
    c.bullets(points);
}

/// If raised and sensitive points, each named by its holder. The filter of the copy leaves them out where it must.
void cautions(Composer &c, const QList<Position> &held)
{
    for (const char *key : {"if_raised", "sensitive"})
        for (const Position &position : held)
            if (c.shows(position.id) && c.mayName(position.holder))
                c.caution(c.word(key) + u" ("_s + c.names.brief(position.holder) + u')', c.tell(position, key));
}

void facts(Composer &c, const ProgrammeLine &line)
{
    const AgendaItem &item = line.item;
    QStringList when{c.time(line.start)};
    if (item.minutes)
        when << c.word("minutes_long").arg(*item.minutes);
    when.removeAll(QString());
    c.line(c.word("col.time"), when.join(u", "_s));
    c.line(c.word("col.lead"), c.actors(item.lead));
    c.line(c.word("col.area"), c.names.full(item.area));
    c.line(c.word("themes"), c.actors(item.themes));
    if (const auto from = c.reader.one<AgendaItem>(item.carriedFrom); from && c.mayName(from->meeting)) {
        const QString reason = c.tell(item, u"carry_reason").text;
        c.line(c.word("carried_from"), c.names.full(from->meeting) + (reason.isEmpty() ? QString() : u"; "_s + reason));
    }
}

void links(Composer &c, const AgendaItem &item, int most)
{
    QList<ExpertiseRequest> requests = c.reader.linked<ExpertiseRequest>("for_item", item.id);
    QList<Inlines> related;
    for (const RecordId &id : item.related) {
        const auto row = c.reader.row(id);
        if (!row || !c.shows(id))
            continue;
        if (row->spec == &kindOf<ExpertiseRequest>().spec) {
            auto request = fromRow<ExpertiseRequest>(*row);
            if (std::none_of(requests.begin(), requests.end(), [&](const auto &r) { return r.id == id; }))
                requests << request;
            continue;
        }
        const QString reference = row->reference();
        related << Inlines{{c.kindWord(*row->spec) + u": "_s, {}, true, {}}}
                + plain((reference.isEmpty() ? QString() : reference + u' ') + c.names.full(id));
    }
    c.keepShown(requests);
    if (!requests.isEmpty()) {
        c.heading(3, c.word("related_requests"));
        c.add(requestTable(c, requests, most));
    }
    if (!related.isEmpty())
        c.heading(3, c.word("related_records"));
    c.bullets(related);
    QList<Inlines> cited;
    for (const Document &document : c.documents(item.documents))
        cited << plain(c.docLine(document));
    if (!cited.isEmpty())
        c.heading(3, c.word("documents"));
    c.bullets(cited);
}

void labelled(Composer &c, const char *label, const Told &told, bool asBullets)
{
    c.heading(3, c.word(label));
    if (told.isEmpty())
        c.none();
    else
        asBullets ? c.bullets(told) : c.body(told);
}

void sheet(Composer &c, const ProgrammeLine &line, int most)
{
    const AgendaItem &item = line.item;
    c.heading(2, c.itemName(item), u"item-"_s + item.id.toString());
    facts(c, line);
    labelled(c, "background", c.tell(item, u"background"), false);
    const QList<Position> held = positionsOf(c, item);
    threeSides(c, held);
    otherPositions(c, held);
    labelled(c, "wanted_outcome", c.tell(item, u"wanted_outcome"), false);
    labelled(c, "talking_points", c.tell(item, u"talking_points"), true);
    cautions(c, held);
    links(c, item, most);
}

/// Pauses and bare headings need no sheet; a section with texts of its own does.
bool hasSheet(const AgendaItem &item)
{
    if (item.kind.isEmpty() || item.kind == u"item")
        return true;
    return item.kind != u"pause" && !(item.background.isEmpty() && item.talkingPoints.isEmpty());
}

}  // namespace

void items(Composer &c, const RecipePart &part)
{
    c.openPart(part);
    bool any = false;
    for (const ProgrammeLine &line : c.programme()) {
        if (!hasSheet(line.item))
            continue;
        sheet(c, line, part.limit(u"rows"_s, 12));
        any = true;
    }
    if (!any)
        c.none();
}

}  // namespace tri::parts
