// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The list that goes round at the beginning of a meeting: who is expected, of which side and for whom, and a line to sign
// on. Everybody in the room sees it, so no copy of it holds contact data, notes or what somebody is likely to want.

#include "core/brief/parts.h"
#include "core/rules/minutes.h"

#include <QCollator>

#include <algorithm>

namespace tri::parts {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kLast = 1'000'000;

/// Those of one side who come for the same State, organization or body.
struct Group {
    RecordId organisation;
    QString name;          ///< as printed
    qint64 order = kLast;  ///< the first place that the office gave to one of them
    QList<Attendant> people;
};

int rankOf(const Participant &participant)
{
    static const QStringList ranks{u"head"_s, u"chair"_s};
    const auto at = ranks.indexOf(participant.role);
    return int(at < 0 ? ranks.size() : at);
}

QString sortedUnder(const Attendant &one)
{
    if (!one.person)
        return one.name;
    return one.person->sortName.isEmpty() ? one.person->name : one.person->sortName;
}

QCollator collatorOf(const QString &language)
{
    QCollator collator{QLocale(language)};
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true);
    return collator;
}

/// Places that the office gave come first; then heads before the others, and names as they are sorted in the language.
void sortPeople(QList<Attendant> &people, const QCollator &collator)
{
    std::stable_sort(people.begin(), people.end(), [&](const Attendant &a, const Attendant &b) {
        const auto keyOf = [](const Attendant &one) {
            return std::pair{one.participant.order.value_or(kLast), rankOf(one.participant)};
        };
        return keyOf(a) != keyOf(b) ? keyOf(a) < keyOf(b)
                                    : collator.compare(sortedUnder(a), sortedUnder(b)) < 0;
    });
}

QList<Group> groupsOf(Composer &c, const QList<Attendant> &ofSide, const QCollator &collator)
{
    QList<Group> out;
    for (const Attendant &one : ofSide) {
        const RecordId id = one.participant.organisation;
        auto found =
            std::find_if(out.begin(), out.end(), [&](const Group &g) { return g.organisation == id; });
        if (found == out.end())
            found = out.insert(out.end(), Group{id, c.actors({id}), kLast, {}});
        found->order = std::min(found->order, one.participant.order.value_or(kLast));
        found->people << one;
    }
    std::stable_sort(out.begin(), out.end(), [&collator](const Group &a, const Group &b) {
        if (a.order != b.order)
            return a.order < b.order;
        if (a.name.isEmpty() != b.name.isEmpty())
            return b.name.isEmpty();
        return collator.compare(a.name, b.name) < 0;
    });
    for (Group &group : out)
        sortPeople(group.people, collator);
    return out;
}

bool isAway(const Participant &participant)
{
    return participant.attendance == u"apologies" || participant.attendance == u"alternate"
        || participant.attendance == u"absent";
}

/// The name, below it what the person is, and whom somebody stands in for.
Inlines nameCell(Composer &c, const Attendant &one, const QList<Attendant> &all)
{
    QString function = c.tell(one.participant, u"function_text").text;
    if (function.isEmpty() && one.person)
        function = c.tell(*one.person, u"function_text").text;
    QStringList below{c.within(function)};
    for (const Attendant &other : all)
        if (!other.participant.id.isNull() && one.participant.alternateFor == other.participant.id)
            below << c.word("alternate_for").arg(c.within(other.name));
    below.removeAll(QString());
    Inlines cell{{c.within(one.name), {}, true, {}}};
    return below.isEmpty() ? cell : cell + plain(u'\n' + below.join(u'\n'));
}

/// Who sent word is not asked for; the word beside it says so.
QString presentBox(const Participant &participant)
{
    if (isAway(participant))
        return {};
    return participant.attendance == u"attended" ? kTickedBox : kOpenBox;
}

Table sheetTable(const Composer &c)
{
    Table table = c.table({{"col.organisation", 1.7},
                           {"col.name", 2.9},
                           {"col.part", 1.3},
                           {"col.present", 0.7},
                           {"col.attendance", 1.2},
                           {"col.signature", 2.6}});
    for (TableColumn &column : table.columns)
        column.keepsShare = true;
    return table;
}

QList<Inlines> rowOf(Composer &c, const QString &organisation, const Attendant &one,
                     const QList<Attendant> &all)
{
    const Participant &p = one.participant;
    return {plain(organisation),
            nameCell(c, one, all),
            plain(c.choice<Participant>("role", p.role)),
            plain(presentBox(p)),
            plain(c.choice<Participant>("attendance", p.attendance.isEmpty() ? u"expected"_s : p.attendance)),
            isAway(p) ? Inlines() : plain(kWritingLine)};
}

}  // namespace

void attendanceTitle(Composer &c, const RecipePart & /*part*/)
{
    TitleBlock block;
    block.kind = c.word("kind_of_paper");
    block.title = c.tell(c.meeting().title).inlines();
    meetingLines(c, block);
    const QList<Attendant> all = attendants(c);
    const auto away =
        std::count_if(all.begin(), all.end(), [](const Attendant &one) { return isAway(one.participant); });
    if (!all.isEmpty())
        block.lines << std::pair{c.word("expected"), plain(QString::number(all.size() - away))};
    block.lines << std::pair{c.word("version"), plain(c.longDay(PartialDate(c.date())))};
    c.add(std::move(block));
    if (isChathamHouse(c.meeting()))
        c.note(c.word("chatham_house"));
}

void attendanceSheet(Composer &c, const RecipePart &part)
{
    c.openPart(part);
    const QList<Attendant> all = attendants(c);  // side by side
    const QCollator collator = collatorOf(c.request().language);
    for (qsizetype at = 0; at < all.size();) {
        const QString side = all[at].participant.side;
        QList<Attendant> ofSide;
        for (; at < all.size() && all[at].participant.side == side; ++at)
            ofSide << all[at];
        c.heading(2, side.isEmpty() ? c.choice<Participant>("side", u"other"_s) : sideOf(c, side));
        Table table = sheetTable(c);
        for (const Group &group : groupsOf(c, ofSide, collator))
            for (qsizetype i = 0; i < group.people.size(); ++i)
                table.rows << rowOf(c, i == 0 ? group.name : QString(), group.people[i], all);
        c.add(std::move(table));
    }
    if (all.isEmpty())
        c.none();
    const int blank = part.limit(u"blank"_s, 3);
    if (blank < 1)
        return;
    c.heading(2, c.word("others_present"));
    Table table = sheetTable(c);
    for (int at = 0; at < blank; ++at)
        table.rows << QList<Inlines>{
            plain(kWritingLine), plain(kWritingLine), {}, plain(QString(kOpenBox)), {}, plain(kWritingLine)};
    c.add(std::move(table));
}

}  // namespace tri::parts
