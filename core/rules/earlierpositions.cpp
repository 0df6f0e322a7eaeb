// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/earlierpositions.h"

#include "core/kinds/meeting.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <optional>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(EarlierPositions)
};

/// The items that this one was carried from, back to where it was raised first. Merged copies may hold a circle.
RecordIds itemsBefore(Reader &reader, const AgendaItem &item)
{
    RecordIds out;
    for (RecordId at = item.carriedFrom; !at.isNull() && at != item.id && !out.contains(at);) {
        out << at;
        const auto found = reader.one<AgendaItem>(at);
        at = found ? found->carriedFrom : RecordId();
    }
    return out;
}

bool sharesAny(const RecordIds &some, const RecordIds &others)
{
    return std::any_of(some.begin(), some.end(), [&](const RecordId &id) { return others.contains(id); });
}

template <typename T> RecordIds idsWhere(Reader &reader, const Filter &filter)
{
    return reader.take(reader.workspace().find({.kind = &kindOf<T>().spec, .filter = filter}));
}

/// Which records of a kind have a field that leads to any of @p targets; their ids alone.
template <typename T>
QSet<RecordId> idsLinkedToAny(Reader &reader, const QString &key, const RecordIds &targets)
{
    constexpr qsizetype kAtOnce = 100;  // alternatives in one question
    QSet<RecordId> out;
    for (qsizetype from = 0; from < targets.size(); from += kAtOnce) {
        Filter any{.join = Filter::Join::Any};
        for (const RecordId &target : targets.mid(from, kAtOnce))
            any.conditions << Condition{key, Condition::Op::Is, target};
        for (const RecordId &id : idsWhere<T>(reader, any))
            out << id;
    }
    return out;
}

/// What one item is held against, whoever spoke.
class Matter {
public:
    Matter(Reader &reader, const AgendaItem &item, const QDate &before)
        : m_reader(reader), m_item(item), m_before(before), m_carried(itemsBefore(reader, item))
    {
    }
    [[nodiscard]] QList<EarlierPosition> saidBy(const RecordId &holder);

private:
    [[nodiscard]] QList<Position> near(const RecordId &holder);
    [[nodiscard]] const QSet<RecordId> &allNear();
    [[nodiscard]] std::optional<EarlierPosition::Tie> tie(const Position &position,
                                                          const std::optional<AgendaItem> &itsItem) const;

    Reader &m_reader;
    const AgendaItem &m_item;
    const QDate m_before;
    const RecordIds m_carried;
    std::optional<QSet<RecordId>> m_allNear;
};

/// The positions of anybody that may have a tie with the item.
const QSet<RecordId> &Matter::allNear()
{
    if (!m_allNear) {
        const QSet<RecordId> onThemes =
            idsLinkedToAny<AgendaItem>(m_reader, QStringLiteral("themes"), m_item.themes);
        const RecordIds items = m_carried + RecordIds(onThemes.cbegin(), onThemes.cend());
        m_allNear = idsLinkedToAny<Position>(m_reader, QStringLiteral("item"), items)
            + idsLinkedToAny<Position>(m_reader, QStringLiteral("priority"), m_item.related)
            + idsLinkedToAny<Position>(m_reader, QStringLiteral("themes"), m_item.themes);
    }
    return *m_allNear;
}

/// Of those who have spoken for years on everything, only what may have a tie is read.
QList<Position> Matter::near(const RecordId &holder)
{
    constexpr qsizetype kFew = 100;
    RecordIds held = idsWhere<Position>(
        m_reader, Filter{{Condition{QStringLiteral("holder"), Condition::Op::Is, holder}}});
    if (held.size() > kFew)
        held.removeIf([this](const RecordId &id) { return !allNear().contains(id); });
    m_reader.fetch(held);
    QList<Position> out;
    RecordIds items;
    for (const RecordId &id : std::as_const(held)) {
        if (const auto position = m_reader.one<Position>(id)) {
            out << *position;
            items << position->item;
        }
    }
    m_reader.fetch(items);
    return out;
}

std::optional<EarlierPosition::Tie> Matter::tie(const Position &position,
                                                const std::optional<AgendaItem> &itsItem) const
{
    if (m_carried.contains(position.item))
        return EarlierPosition::Tie::Item;
    if (!position.priority.isNull() && m_item.related.contains(position.priority))
        return EarlierPosition::Tie::Priority;
    if (sharesAny(m_item.themes, position.themes) || (itsItem && sharesAny(m_item.themes, itsItem->themes)))
        return EarlierPosition::Tie::Theme;
    return std::nullopt;
}

QList<EarlierPosition> Matter::saidBy(const RecordId &holder)
{
    QList<EarlierPosition> out;
    if (holder.isNull())
        return out;
    for (const Position &position : near(holder)) {
        if (position.item == m_item.id)
            continue;
        const auto itsItem = m_reader.one<AgendaItem>(position.item);
        const auto tied = tie(position, itsItem);
        if (!tied)
            continue;
        EarlierPosition one{position, position.date, position.statedAt, *tied};
        if (one.meeting.isNull() && itsItem)
            one.meeting = itsItem->meeting;
        if (one.when.isNull())
            if (const auto meeting = m_reader.one<Meeting>(one.meeting))
                one.when = meeting->from;
        // Without a date nobody knows whether it was before.
        if (!one.when.isNull() && (!m_before.isValid() || one.when.first() < m_before))
            out << one;
    }
    std::stable_sort(out.begin(), out.end(), [](const EarlierPosition &a, const EarlierPosition &b) {
        return a.when != b.when ? b.when < a.when : a.tie < b.tie;
    });
    return out;
}

}  // namespace

QList<EarlierPosition> earlierPositions(Reader &reader, const AgendaItem &item, const RecordId &holder,
                                        const QDate &before)
{
    return Matter(reader, item, before).saidBy(holder);
}

QList<QList<EarlierPosition>> earlierPositions(Reader &reader, const AgendaItem &item,
                                               const RecordIds &holders, const QDate &before)
{
    Matter matter(reader, item, before);
    QList<QList<EarlierPosition>> out;
    for (const RecordId &holder : holders)
        out << matter.saidBy(holder);
    return out;
}

int monthsBetween(const PartialDate &when, const QDate &day)
{
    if (when.isNull() || !day.isValid())
        return 0;
    const QDate from = when.last();
    const int months = (day.year() - from.year()) * 12 + day.month() - from.month() - (day.day() < from.day() ? 1 : 0);
    return std::max(0, months);
}

QString ageNote(const PartialDate &when, const QDate &day)
{
    const int months = monthsBetween(when, day);
    return months > 12 ? Words::tr("stated %n months ago", nullptr, months) : QString();
}

}  // namespace tri
