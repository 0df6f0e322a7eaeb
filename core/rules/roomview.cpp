// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/roomview.h"

#include "core/kinds/agendaitem.h"
#include "core/kinds/body.h"
#include "core/kinds/entity.h"
#include "core/kinds/meeting.h"
#include "core/kinds/organisation.h"
#include "core/kinds/outcome.h"
#include "core/kinds/person.h"
#include "core/rules/names.h"
#include "core/rules/sharedcopy.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

struct OpenField {
    std::string_view kind;
    std::string_view key;
};

/// All that may be read for the room; anything else comes back empty.
constexpr std::array kOpen{
    OpenField{"meeting", "title"},        OpenField{"agenda_item", "number"},
    OpenField{"agenda_item", "title"},    OpenField{"agenda_item", "wanted_outcome"},
    OpenField{"agenda_item", "minutes"},  OpenField{"outcome", "text"},
    OpenField{"outcome", "responsible"},  OpenField{"outcome", "other_responsible"},
    OpenField{"outcome", "due"},          OpenField{"outcome", "revised_due"},
    OpenField{"entity", "acronym"},       OpenField{"entity", "name"},
    OpenField{"organisation", "acronym"}, OpenField{"organisation", "name"},
    OpenField{"body", "acronym"},         OpenField{"body", "name"},
    OpenField{"state", "name"},           OpenField{"state_name", "name"},
    OpenField{"person", "name"},
};

template <typename T> bool isA(const Row &row)
{
    return row.spec == &kindOf<T>().spec;
}

FieldValue told(const Row &row, std::string_view key)
{
    const bool open = std::any_of(kOpen.begin(), kOpen.end(), [&](const OpenField &one) {
        return one.kind == row.spec->key && one.key == key;
    });
    const FieldSpec *field = row.spec->field(QLatin1String(key.data(), qsizetype(key.size())));
    if (!open || !field || row.deleted || !mayShowRecord(row, true) || !mayShowField(*field, true))
        return {};
    return row.value(QLatin1String(key.data(), qsizetype(key.size())));
}

QString toldText(const Row &row, std::string_view key, const QString &language)
{
    const FieldValue value = told(row, key);
    if (const auto *text = std::get_if<LocalText>(&value))
        return text->in(language);
    const auto *text = std::get_if<QString>(&value);
    return text ? *text : QString();
}

PartialDate toldDate(const Row &row, std::string_view key)
{
    const FieldValue value = told(row, key);
    const auto *date = std::get_if<PartialDate>(&value);
    return date ? *date : PartialDate();
}

QString stateName(const Row &row, const RoomSource &source)
{
    if (!mayShowRecord(row, true))  // not by a name of other days either
        return {};
    for (const Row &dated : source.names) {
        if (!isA<StateName>(dated))
            continue;
        const auto name = fromRow<StateName>(dated);
        if (name.state != row.id || !covers(name.from, name.to, source.day))
            continue;
        if (const QString text = toldText(dated, "name", source.language); !text.isEmpty())
            return text;
    }
    return toldText(row, "name", source.language);
}

QString actorName(const Row &row, const RoomSource &source)
{
    if (isA<State>(row))
        return stateName(row, source);
    const QString acronym = toldText(row, "acronym", source.language);
    return acronym.isEmpty() ? toldText(row, "name", source.language) : acronym;
}

QStringList namesBeside(const Row &outcome, const RoomSource &source, bool chathamHouse)
{
    if (chathamHouse && outcome.text(u"kind") != u"action")
        return {};
    QStringList out;
    const FieldValue responsible = told(outcome, "responsible");
    if (const auto *ids = std::get_if<RecordIds>(&responsible))
        for (const RecordId &id : *ids)
            for (const Row &row : source.actors)
                if (row.id == id && !(chathamHouse && isA<Person>(row)))
                    out << actorName(row, source);
    if (!chathamHouse)  // it may well name a person
        out << toldText(outcome, "other_responsible", source.language);
    out.removeAll(QString());
    return out;
}

/// Of the three sides, or public; a visibility that this version does not know counts as ours.
bool isForTheRoom(const Row &item)
{
    const QString visibility = item.text(u"visibility");
    return isA<AgendaItem>(item) && !item.deleted && mayShowRecord(item, true)
        && (visibility.isEmpty() || visibility == u"shared" || visibility == u"public");
}

void addAgreed(RoomView &view, const RoomSource &source, bool chathamHouse)
{
    for (const Row &row : source.outcomes) {
        const QString kind = row.text(u"kind");
        if (!isA<Outcome>(row) || (kind != u"decision" && kind != u"action")
            || row.link(u"item") != source.items.first().id)
            continue;
        RoomOutcome one{kind, toldText(row, "text", source.language), {}, {}};
        if (one.text.isEmpty())
            continue;
        one.who = namesBeside(row, source, chathamHouse);
        one.due = toldDate(row, "revised_due");
        if (one.due.isNull())
            one.due = toldDate(row, "due");
        view.agreed << one;
    }
    std::stable_partition(view.agreed.begin(), view.agreed.end(),
                          [](const RoomOutcome &one) { return one.kind == u"decision"; });
}

}  // namespace

RoomView roomView(const RoomSource &source, bool blank)
{
    RoomView view;
    if (blank) {
        view.shows = RoomView::Shows::Blank;
        return view;
    }
    if (!source.meeting || !isA<Meeting>(*source.meeting) || source.meeting->deleted
        || !mayShowRecord(*source.meeting, true))
        return view;
    view.shows = RoomView::Shows::Meeting;
    view.meeting = toldText(*source.meeting, "title", source.language);
    if (source.items.isEmpty() || !std::all_of(source.items.begin(), source.items.end(), isForTheRoom)
        || source.items.first().link(u"meeting") != source.meeting->id)
        return view;
    const Row &item = source.items.first();
    view.shows = RoomView::Shows::Item;
    view.number = toldText(item, "number", source.language);
    view.title = toldText(item, "title", source.language);
    view.wanted = toldText(item, "wanted_outcome", source.language);
    const FieldValue minutes = told(item, "minutes");
    if (const auto *allowed = std::get_if<qint64>(&minutes))
        view.minutes = *allowed;
    addAgreed(view, source, source.meeting->text(u"attribution") != u"attributed");
    return view;
}

RoomSource readRoom(Reader &reader, const RecordId &meeting, const RecordId &item, const QDate &today,
                    const QString &language)
{
    RoomSource source;
    source.language = language;
    source.meeting = reader.row(meeting);
    source.day = source.meeting ? source.meeting->date(u"from").first() : QDate();
    if (!source.day.isValid())
        source.day = today;
    RecordIds seen;
    for (RecordId at = item; !at.isNull() && !seen.contains(at);) {
        seen << at;
        const auto row = reader.row(at);
        if (!row)
            break;
        source.items << *row;
        at = row->link(u"parent");
    }
    for (const Outcome &outcome : reader.linked<Outcome>("item", item)) {
        source.outcomes << toRow(outcome);
        for (const RecordId &id : outcome.responsible)
            if (const auto actor = reader.row(id)) {
                source.actors << *actor;
                if (isA<State>(*actor))
                    for (const StateName &name : reader.linked<StateName>("state", id))
                        source.names << toRow(name);
            }
    }
    return source;
}

}  // namespace tri
