// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Scenario and programme, participants and short biographies.

#include "core/brief/parts.h"
#include "core/kinds/cooperationarea.h"
#include "core/kinds/participant.h"
#include "core/kinds/person.h"

#include <algorithm>

namespace tri::parts {

using namespace Qt::StringLiterals;

namespace {

Table programmeTable(Composer &c)
{
    Table table = c.table({{"col.time", 1.1}, {"col.number", 0.7}, {"col.item", 5.4}, {"col.area", 0.7},
                           {"col.minutes", 0.7}, {"col.lead", 1.3}});
    table.columns[4].align = TableColumn::Align::End;
    for (const ProgrammeLine &line : c.programme()) {
        const AgendaItem &item = line.item;
        Inlines title = c.tell(item.title).inlines();
        for (Inline &run : title)
            run.target = u"item-"_s + item.id.toString();
        table.rows << QList<Inlines>{plain(c.time(line.start)), plain(item.number), title,
                                     plain(areaNumber(c, item)),
                                     plain(item.minutes ? QString::number(*item.minutes) : QString()),
                                     plain(c.actors(item.lead))};
    }
    return table;
}

/// Person, or the words given for one, or the side that has not yet named anybody.
QString nameOf(Composer &c, const Participant &participant, const std::optional<Person> &person)
{
    if (person) {
        const QString honorific = c.tell(person->honorific).text;
        return honorific.isEmpty() ? person->name : honorific + u' ' + person->name;
    }
    return participant.nameText.isEmpty() ? c.word("to_be_named") : participant.nameText;
}

}  // namespace

QList<Attendant> attendants(Composer &c)
{
    static const QStringList sides{u"srsg"_s, u"gfmd"_s, u"gmg"_s};
    QList<Participant> all = c.reader.linked<Participant>("meeting", c.meeting().id);
    c.keepShown(all);
    const auto place = [](const Participant &p) {
        const auto side = sides.indexOf(p.side);
        return std::pair{side < 0 ? sides.size() : side, p.order.value_or(1'000'000)};
    };
    std::stable_sort(all.begin(), all.end(), [&](const auto &a, const auto &b) { return place(a) < place(b); });
    QList<Attendant> out;
    for (const Participant &participant : all) {
        auto person = c.reader.one<Person>(participant.person);
        if (person && !c.mayName(person->id))
            continue;
        const QString name = nameOf(c, participant, person);
        out << Attendant{participant, std::move(person), name};
    }
    return out;
}

QString sideOf(Composer &c, const QString &side)
{
    static const QHash<QString, Side> known{{u"srsg"_s, Side::Srsg}, {u"gfmd"_s, Side::Gfmd}, {u"gmg"_s, Side::Gmg}};
    return known.contains(side) ? c.sideName(known.value(side)) : c.choice<Participant>("side", side);
}

QStringList functionsOf(Composer &c, const Attendant &attendant)
{
    const Participant &p = attendant.participant;
    QString function = c.tell(p.functionText).text;
    if (function.isEmpty() && attendant.person)
        function = c.tell(attendant.person->functionText).text;
    QStringList parts{function};
    // The side stands beside it, and a name that is heard already need not be said again.
    if (const QString from = c.mayName(p.organisation) ? c.names.brief(p.organisation) : QString();
        from != sideOf(c, p.side) && !attendant.name.contains(from))
        parts << from;
    parts.removeAll(QString());
    return parts;
}

namespace {

QString functionOf(Composer &c, const Attendant &attendant)
{
    const Participant &p = attendant.participant;
    QStringList parts = functionsOf(c, attendant);
    if (p.role != u"member")
        parts << c.choice<Participant>("role", p.role);
    if (p.attendance != u"expected" && p.attendance != u"attended")
        parts << c.choice<Participant>("attendance", p.attendance);
    parts.removeAll(QString());
    parts.removeDuplicates();
    return c.aside(parts);
}

void biographies(Composer &c, const QList<Attendant> &all)
{
    bool any = false;
    for (const Attendant &attendant : all) {
        Told text = c.tell(attendant.participant, u"biography");
        if (text.isEmpty() && attendant.person)
            text = c.tell(*attendant.person, u"biography");
        if (text.isEmpty())
            continue;
        if (!std::exchange(any, true))
            c.heading(2, c.word("biographies"));
        c.body(text, attendant.name + u'.');
    }
}

}  // namespace

QString areaNumber(Composer &c, const AgendaItem &item)
{
    const auto area = c.reader.one<CooperationArea>(item.area);
    return area && area->number ? QString::number(*area->number) : c.names.brief(item.area);
}

void scenario(Composer &c, const RecipePart &part)
{
    c.openPart(part);
    c.body(c.tell(c.meeting(), u"scenario"));
    if (c.meeting().attribution == u"chatham_house")
        c.note(c.word("chatham_house"));
    c.add(programmeTable(c));
}

void participants(Composer &c, const RecipePart &part)
{
    c.openPart(part);
    const QList<Attendant> all = attendants(c);
    Table table = c.table({{"col.name", 3.4}, {"col.side", 0.7}, {"col.function", 3.2}});
    if (!c.isShared())
        table.columns << TableColumn{c.word("col.interest"), 3.3, TableColumn::Align::Start};
    for (const Attendant &attendant : all) {
        const Told interest = c.tell(attendant.participant, u"expected_interest");
        QList<Inlines> row{plain(attendant.name), plain(sideOf(c, attendant.participant.side)),
                           plain(functionOf(c, attendant))};
        if (!c.isShared())
            row << interest.inlines();
        table.rows << row;
    }
    c.add(std::move(table));
    biographies(c, all);
}

}  // namespace tri::parts
