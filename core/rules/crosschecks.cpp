// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/crosschecks.h"

#include "core/kinds/agendaitem.h"
#include "core/kinds/body.h"
#include "core/kinds/entity.h"
#include "core/kinds/meeting.h"
#include "core/kinds/organisation.h"
#include "core/kinds/person.h"
#include "core/kinds/position.h"
#include "core/kinds/role.h"
#include "core/kinds/theme.h"
#include "core/rules/officeholders.h"
#include "core/rules/sides.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

#include <algorithm>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Finding)
};

CrossFinding finding(const QString &rule, const RecordSpec &kind, const RecordId &record, const char *field,
                     const QStringList &sentences, const LikelyFix &fix)
{
    return {record, kind.keyText(),
            Finding{Finding::Severity::Warning, QString::fromLatin1(field), sentences.join(u' '), rule, fix}};
}

LikelyFix useDate(const QString &text, const char *field, const PartialDate &date)
{
    return date.isNull() ? LikelyFix{text}
                         : LikelyFix{text,
                                     Words::tr("Use %1").arg(longDate(date, QLocale())),
                                     {{QString::fromLatin1(field), date}}};
}

QDate beginsAtLatest(const Role &role)
{
    return role.from.isNull() ? QDate(1, 1, 1) : role.from.last();
}

QDate endsAtEarliest(const Role &role)
{
    return role.to.isNull() ? QDate(9999, 12, 31) : role.to.first();
}

bool surelyOverlap(const Role &a, const Role &b)
{
    return beginsAtLatest(a) <= endsAtEarliest(b) && beginsAtLatest(b) <= endsAtEarliest(a);
}

/// Which place a role fills: persons act for the State or agency in the chair, so they are compared among themselves.
struct Seat {
    RecordId body;
    bool personal = false;
    friend bool operator==(const Seat &, const Seat &) = default;
    friend size_t qHash(const Seat &seat, size_t seed = 0) { return qHash(seat.body, seed) ^ size_t(seat.personal); }
};

/// The last day, or month or year, that leaves @p next to itself; nothing where the term would end before it begins.
PartialDate endBefore(const Role &role, const PartialDate &next)
{
    if (next.isNull())
        return {};
    // Known as a month or a year only, both may touch in it.
    const PartialDate end = next.day > 0 ? PartialDate(next.first().addDays(-1)) : next;
    return role.from.isNull() || role.from.first() <= end.last() ? end : PartialDate();
}

PartialDate beginAfter(const Role &role, const PartialDate &end)
{
    if (end.isNull())
        return {};
    const PartialDate begin = end.day > 0 ? PartialDate(end.last().addDays(1)) : end;
    return role.to.isNull() || begin.first() <= role.to.last() ? begin : PartialDate();
}

enum class TellAt { EarlierEnd, LaterBeginning };

std::optional<CrossFinding> compareTerms(Reader &reader, const Role &earlier, const Role &later, TellAt place)
{
    const bool together = earlier.function == u"co_chair" && later.function == u"co_chair";
    if (together || earlier.holder == later.holder || !surelyOverlap(earlier, later))
        return std::nullopt;
    const auto name = [&reader](const RecordId &id) { return reader.workspace().shortTitle(id); };
    const PartialDate from = std::max(earlier.from, later.from);
    const bool atEnd = place == TellAt::EarlierEnd;
    const QString likely = earlier.to.isNull()
        ? Words::tr("Likely: the term of %1 lacks its end.").arg(name(earlier.holder))
        : Words::tr("Likely: the term of %1 ends before that of %2 begins, or both are co-chairs.")
              .arg(name(earlier.holder), name(later.holder));
    const bool toBeChecked = earlier.verification == u"to_be_checked" || later.verification == u"to_be_checked";
    QStringList sentences{Words::tr("%1 and %2 chair %3 at the same time, from %4.")
                              .arg(name(earlier.holder), name(later.holder), name(earlier.body),
                                   from.isNull() ? Words::tr("the beginning", "of a term without a date")
                                                 : dateInWords(from)),
                          Words::tr("A place has one chair at a time, unless all are co-chairs.")};
    if (toBeChecked)
        sentences << Words::tr("One of the two terms is marked as to be checked: see its source.");
    const Role &here = atEnd ? earlier : later;
    const Role &other = atEnd ? later : earlier;
    // A sourced term is not moved for the sake of one that is to be checked.
    const bool isSurer = other.verification == u"to_be_checked" && here.verification != u"to_be_checked";
    const PartialDate likelyDay = isSurer ? PartialDate()
        : atEnd                           ? endBefore(earlier, later.from)
                                          : beginAfter(later, earlier.to);
    const char *field = atEnd ? "to" : "from";
    return finding(u"chair_terms"_s, kindOf<Role>().spec, here.id, field, sentences,
                   useDate(likely, field, likelyDay));
}

bool isOver(const Role &a, const Role &b, const QDate &since)
{
    return since.isValid() && std::min(endsAtEarliest(a), endsAtEarliest(b)) < since;
}

/// What concerns one term: as the earlier of two at its end, as the later at its beginning; the first of each.
QList<CrossFinding> chairTermsOf(Reader &reader, const Role &role)
{
    QList<CrossFinding> out;
    if (!isChairing(role) || role.holder.isNull() || role.body.isNull())
        return out;
    const auto isPerson = [&reader](const RecordId &id) { return reader.one<Person>(id).has_value(); };
    const bool personal = isPerson(role.holder);
    QList<Role> roles = reader.linked<Role>("body", role.body);
    roles.removeIf([&](const Role &one) {
        return one.id == role.id || !isChairing(one) || one.holder.isNull() || isPerson(one.holder) != personal;
    });
    std::stable_sort(roles.begin(), roles.end(), [](const Role &a, const Role &b) { return a.from < b.from; });
    std::optional<CrossFinding> atEnd;
    std::optional<CrossFinding> atBeginning;
    for (const Role &other : std::as_const(roles)) {
        const bool first = role.from < other.from || (role.from == other.from && role.id < other.id);
        if (first && !atEnd)
            atEnd = compareTerms(reader, role, other, TellAt::EarlierEnd);
        else if (!first && !atBeginning)
            atBeginning = compareTerms(reader, other, role, TellAt::LaterBeginning);
    }
    for (const auto &found : {atBeginning, atEnd})
        if (found)
            out << *found;
    return out;
}

/// What a position's date is held against.
struct Surroundings {
    QHash<RecordId, Meeting> meetings;
    QHash<RecordId, RecordId> itemMeetings;
    QHash<RecordId, PartialDate> beginnings;  // of entities, bodies and organizations
    QHash<RecordId, PartialDate> firstTerms;  // of those who hold an entity or body
};

Surroundings readSurroundings(Reader &reader)
{
    Surroundings out;
    for (const Meeting &meeting : reader.all<Meeting>())
        if (!meeting.isTemplate && !meeting.from.isNull())
            out.meetings.insert(meeting.id, meeting);
    for (const Entity &entity : reader.all<Entity>())
        out.beginnings.insert(entity.id, entity.established);
    for (const Body &body : reader.all<Body>())
        out.beginnings.insert(body.id, body.from);
    for (const Organisation &agency : reader.all<Organisation>())
        out.beginnings.insert(agency.id, agency.from);
    for (const Role &role : reader.all<Role>()) {
        if (!isChairing(role))
            continue;
        auto first = out.firstTerms.find(role.body);
        if (first == out.firstTerms.end())
            out.firstTerms.insert(role.body, role.from);
        else if (role.from < *first)
            *first = role.from;
    }
    return out;
}

/// The same day in the meeting's year where that fits; else the day of the meeting.
PartialDate likelyDate(const PartialDate &date, const Meeting &meeting, const PartialDate &end)
{
    const PartialDate sameDay(meeting.from.year, date.month, date.day);
    return sameDay.first().isValid() && sameDay.first() <= end.last() ? sameDay : meeting.from;
}

void compareWithMeeting(Reader &reader, const Position &position, const Meeting &meeting, QList<CrossFinding> &out)
{
    const PartialDate end = meeting.to.isNull() ? meeting.from : meeting.to;
    if (position.date.first() <= end.last())
        return;
    out << finding(u"position_date"_s, kindOf<Position>().spec, position.id, "date",
                   {Words::tr("%1: stated on %2, after the meeting it belongs to (%3, %4).")
                        .arg(reader.workspace().shortTitle(position.holder), dateInWords(position.date),
                             meeting.reference.isEmpty() ? reader.workspace().title(meeting.id) : meeting.reference,
                             dateInWords(end)),
                    Words::tr("A position on an item is stated by the end of its meeting.")},
                   useDate(Words::tr("Likely: the date is mistyped, or the position belongs to a later meeting."),
                           "date", likelyDate(position.date, meeting, end)));
}

/// @p start: of the holder's existence or first term, whichever is later: an office may exist before anyone holds it.
void compareWithHolder(Reader &reader, const Position &position, const PartialDate &start, QList<CrossFinding> &out)
{
    if (start.isNull() || position.date.last() >= start.first())
        return;
    const QString holder = reader.workspace().shortTitle(position.holder);
    out << finding(u"position_date"_s, kindOf<Position>().spec, position.id, "date",
                   {Words::tr("%1: stated on %2, before its term began (%3).")
                        .arg(holder, dateInWords(position.date), dateInWords(start)),
                    Words::tr("Nobody states a position before being there.")},
                   {Words::tr("Likely: the year is mistyped, or someone else held the position.")});
}

/// When a holder came to be, and when someone first held it.
PartialDate startOfHolder(Reader &reader, const RecordId &holder)
{
    PartialDate start;
    if (const auto entity = reader.one<Entity>(holder))
        start = entity->established;
    else if (const auto body = reader.one<Body>(holder))
        start = body->from;
    else if (const auto agency = reader.one<Organisation>(holder))
        start = agency->from;
    std::optional<PartialDate> first;
    for (const Role &role : reader.linked<Role>("body", holder))
        if (isChairing(role) && (!first || role.from < *first))
            first = role.from;
    return std::max(start, first.value_or(PartialDate()));
}

QList<CrossFinding> positionDateOf(Reader &reader, const Position &position)
{
    QList<CrossFinding> out;
    if (position.date.isNull())
        return out;
    RecordId said = position.statedAt;
    if (said.isNull())
        if (const auto item = reader.one<AgendaItem>(position.item))
            said = item->meeting;
    if (const auto meeting = reader.one<Meeting>(said); meeting && !meeting->isTemplate && !meeting->from.isNull())
        compareWithMeeting(reader, position, *meeting, out);
    compareWithHolder(reader, position, startOfHolder(reader, position.holder), out);
    return out;
}

}  // namespace

QList<CrossFinding> chairTermFindings(Reader &reader, const QDate &since)
{
    QSet<RecordId> persons;
    for (const Person &person : reader.all<Person>())
        persons.insert(person.id);
    QHash<Seat, QList<Role>> seats;
    QList<Seat> order;
    for (const Role &role : reader.all<Role>()) {
        if (!isChairing(role) || role.holder.isNull() || role.body.isNull())
            continue;
        const Seat seat{role.body, persons.contains(role.holder)};
        if (!seats.contains(seat))
            order << seat;
        seats[seat] << role;
    }
    QList<CrossFinding> out;
    for (const Seat &seat : std::as_const(order)) {
        QList<Role> &roles = seats[seat];
        std::stable_sort(roles.begin(), roles.end(), [](const Role &a, const Role &b) {
            return std::pair(a.from, a.id) < std::pair(b.from, b.id);
        });
        for (qsizetype i = 0; i < roles.size(); ++i)
            // One missing end clashes with all that follows; the first clash tells enough.
            for (qsizetype j = i + 1, told = out.size(); j < roles.size() && out.size() == told; ++j)
                if (const auto clash = compareTerms(reader, roles[i], roles[j], TellAt::EarlierEnd);
                    clash && !isOver(roles[i], roles[j], since))
                    out << *clash;
    }
    return out;
}

QList<CrossFinding> themeCircleFindings(Reader &reader)
{
    QHash<RecordId, RecordId> parents;
    RecordIds order;
    for (const Theme &theme : reader.all<Theme>()) {
        parents.insert(theme.id, theme.parent);
        order << theme.id;
    }
    QList<CrossFinding> out;
    QSet<RecordId> told;
    for (const RecordId &theme : std::as_const(order)) {
        RecordIds path;
        RecordId at = theme;
        while (parents.contains(at) && !path.contains(at)) {
            path << at;
            at = parents.value(at);
        }
        if (at != theme || told.contains(theme))
            continue;
        QStringList names;
        for (const RecordId &each : std::as_const(path)) {
            told.insert(each);
            names << reader.workspace().title(each);
        }
        names << names.first();
        out << finding(u"theme_circle"_s, kindOf<Theme>().spec, theme, "parent",
                       {Words::tr("The theme is part of itself: %1.").arg(names.join(u" – "_s)),
                        Words::tr("Themes form a tree.")},
                       {Words::tr("Likely: empty “Part of” in one of them.")});
    }
    return out;
}

QList<CrossFinding> positionDateFindings(Reader &reader)
{
    QList<CrossFinding> out;
    const QList<Position> positions = reader.all<Position>({{u"date"_s, Condition::Op::NotEmpty, {}}});
    if (positions.isEmpty())
        return out;
    Surroundings around = readSurroundings(reader);
    for (const AgendaItem &item : reader.all<AgendaItem>())
        around.itemMeetings.insert(item.id, item.meeting);
    for (const Position &position : positions) {
        const RecordId said = position.statedAt.isNull() ? around.itemMeetings.value(position.item) : position.statedAt;
        if (const auto meeting = around.meetings.constFind(said); meeting != around.meetings.cend())
            compareWithMeeting(reader, position, *meeting, out);
        compareWithHolder(reader, position,
                          std::max(around.beginnings.value(position.holder), around.firstTerms.value(position.holder)),
                          out);
    }
    return out;
}

CrossRule chairTermRule()
{
    return {&kindOf<Role>().spec, [](Reader &reader) { return chairTermFindings(reader); },
            [](Reader &reader, const Row &row) { return chairTermsOf(reader, fromRow<Role>(row)); }};
}

CrossRule themeCircleRule()
{
    return {&kindOf<Theme>().spec, [](Reader &reader) { return themeCircleFindings(reader); }, nullptr};
}

CrossRule positionDateRule()
{
    return {&kindOf<Position>().spec, [](Reader &reader) { return positionDateFindings(reader); },
            [](Reader &reader, const Row &row) { return positionDateOf(reader, fromRow<Position>(row)); }};
}

}  // namespace tri
