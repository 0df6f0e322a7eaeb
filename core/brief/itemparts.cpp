// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One sheet for each agenda item.

#include "core/brief/parts.h"
#include "core/rules/convergence.h"
#include "core/rules/earlierpositions.h"

#include <algorithm>

namespace tri::parts {

using namespace Qt::StringLiterals;

namespace {

Inlines strong(const QString &text)
{
    return {{text, {}, true, {}}};
}

bool isSide(const Composer &c, const RecordId &holder)
{
    return std::any_of(kSideOrder.begin(), kSideOrder.end(), [&](Side side) { return c.entity(side) == holder; });
}

}  // namespace

QList<Position> positionsOf(Composer &c, const AgendaItem &item)
{
    const QList<Position> all = c.reader.linked<Position>("item", item.id);
    RecordIds holders;
    for (const Side side : c.sides())
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

void threeSides(Composer &c, const AgendaItem &item, const QList<Position> &held)
{
    if (std::none_of(held.begin(), held.end(), [&](const Position &p) { return isSide(c, p.holder); })) {
        if (!item.area.isNull() && item.minutes.value_or(0) > 0)
            c.add(Paragraph{plain(c.word("no_positions")), Paragraph::Role::Body, false, {}});
        return;
    }
    Table table;
    QList<Inlines> row;
    for (const Side side : c.sides()) {
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
    for (const Position &position : held)
        if (!isSide(c, position.holder) && c.shows(position.id) && c.mayName(position.holder))
            points << strong(c.within(c.names.brief(position.holder)) + u": "_s) + positionCell(c, position);
    c.bullets(points);
}

void lastTime(Composer &c, const AgendaItem &item)
{
    Inlines runs;
    const std::array sides = c.sides();
    RecordIds holders;
    for (const Side side : sides)
        holders << c.entity(side);
    const QList<QList<EarlierPosition>> said = earlierPositions(c.reader, item, holders, c.day());
    for (std::size_t at = 0; at < sides.size(); ++at) {
        const Side side = sides[at];
        for (const EarlierPosition &earlier : said[qsizetype(at)]) {
            // What was said on a theme alone may be on quite another matter.
            if (earlier.tie == EarlierPosition::Tie::Theme || !c.shows(earlier.position.id))
                continue;
            runs += strong((runs.isEmpty() ? c.word("last_time") + u' ' : u" "_s)
                           + c.within(c.sideName(side) + u" ("_s + c.shortDay(earlier.when) + u"): "_s));
            runs += positionCell(c, earlier.position);
            break;
        }
    }
    if (!runs.isEmpty())
        c.add(Paragraph{runs, Paragraph::Role::Note, false, {}});
}

void cautions(Composer &c, const QList<Position> &held, std::initializer_list<const char *> keys)
{
    for (const char *key : keys) {
        Inlines runs;
        for (const Position &position : held) {
            if (!c.shows(position.id) || !c.mayName(position.holder))
                continue;
            const Told told = c.tell(position, key);
            if (told.isEmpty())
                continue;
            const QString before = runs.isEmpty() ? c.word(key) + u' ' : u"\n"_s;
            runs += strong(before + c.within(c.names.brief(position.holder)) + u": "_s);
            runs += plain(linesOf(told.text).join(u' '), told.language);
        }
        if (!runs.isEmpty())
            c.add(Paragraph{runs, Paragraph::Role::Caution, false, {}});
    }
}

namespace {

/// When, by whom and where from, in one small line.
void facts(Composer &c, const ProgrammeLine &line)
{
    const AgendaItem &item = line.item;
    QStringList when{c.time(line.start)};
    if (item.minutes.value_or(0) > 0)
        when << c.word("minutes_long").arg(*item.minutes);
    when.removeAll(QString());
    QStringList out{c.aside(when)};
    if (const QString lead = c.actors(item.lead); !lead.isEmpty())
        out << c.word("introduced_by").arg(lead);
    if (const QString area = areaNumber(c, item); !area.isEmpty())
        out << c.word("area_number").arg(area);
    if (const auto from = c.reader.one<AgendaItem>(item.carriedFrom); from && c.mayName(from->meeting))
        out << c.word("carried_over").arg(c.reference(from->meeting));
    out.removeAll(QString());
    for (QString &text : out)
        text = sentence(text);
    c.note(out.join(u' '));
}

QString labelled(const Composer &c, const QString &label, const QStringList &values)
{
    return values.isEmpty() ? QString() : label + u": "_s + sentence(c.parts(values));
}

/// What else the workspace holds on the item, as references to it, in one small paragraph.
void links(Composer &c, const AgendaItem &item)
{
    QStringList requests;
    for (const ExpertiseRequest &request : requestsOf(c, item))
        requests << c.within(request.reference.isEmpty() ? c.tell(request, u"title").text : request.reference);
    QList<std::pair<QString, QStringList>> byKind;
    for (const RecordId &id : item.related) {
        const auto row = c.reader.row(id);
        if (!row || row->spec == &kindOf<ExpertiseRequest>().spec || !c.shows(id))
            continue;
        const QString kind = c.kindWord(*row->spec);
        auto group = std::find_if(byKind.begin(), byKind.end(), [&](const auto &g) { return g.first == kind; });
        if (group == byKind.end())
            group = byKind.insert(byKind.end(), {kind, {}});
        group->second << c.reference(id);
    }
    QStringList related;
    for (const auto &[kind, names] : byKind)
        related << kind + u' ' + c.list(names);
    QStringList cited;
    for (const Document &document : c.documents(item.documents))
        cited << c.docLine(document);
    QStringList out{requests.isEmpty()
                        ? QString()
                        : sentence(c.word("item_requests").arg(c.list(requests), c.partTitle(u"requests"_s))),
                    labelled(c, c.word("related_records"), related), labelled(c, c.word("documents"), cited)};
    out.removeAll(QString());
    c.note(out.join(u' '));
}

void sheet(Composer &c, const ProgrammeLine &line)
{
    const AgendaItem &item = line.item;
    c.heading(2, c.itemName(item), u"item-"_s + item.id.toString());
    facts(c, line);
    c.body(c.tell(item, u"background"));
    const QList<Position> held = positionsOf(c, item);
    threeSides(c, item, held);
    otherPositions(c, held);
    lastTime(c, item);
    c.body(c.tell(item, u"wanted_outcome"), c.word("wanted_outcome"));
    if (const Told points = c.tell(item, u"talking_points"); !points.isEmpty()) {
        c.heading(3, c.word("talking_points"));
        c.bullets(points);
    }
    cautions(c, held, {"if_raised", "sensitive"});
    links(c, item);
}

/// Pauses and bare headings need no sheet; a section with texts of its own does.
bool hasSheet(const AgendaItem &item)
{
    if (item.kind.isEmpty() || item.kind == u"item")
        return true;
    return item.kind != u"pause" && !(item.background.isEmpty() && item.talkingPoints.isEmpty());
}

}  // namespace

Inlines positionCell(Composer &c, const Position &position)
{
    Inlines cell =
        strong(c.choice<Position>("stance", position.stance.isEmpty() ? u"not_known"_s : position.stance) + u". "_s);
    if (const Told summary = c.tell(position, u"summary"); !summary.isEmpty())
        cell << Inline{summary.text + u' ', summary.language, false, {}};
    if (const Told message = c.tell(position, u"message"); !message.isEmpty()) {
        cell += strong(c.word("message_label") + u' ');
        cell << Inline{message.text, message.language, false, {}};
    }
    return cell;
}

void items(Composer &c, const RecipePart &part)
{
    c.openPart(part);
    bool any = false;
    for (const ProgrammeLine &line : c.programme()) {
        if (!hasSheet(line.item))
            continue;
        sheet(c, line);
        any = true;
    }
    if (!any)
        c.none();
}

}  // namespace tri::parts
