// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/query.h"

#include <algorithm>

namespace tri {

bool Filter::isEmpty() const
{
    return conditions.isEmpty()
        && std::all_of(groups.cbegin(), groups.cend(), [](const Filter &group) { return group.isEmpty(); });
}

Filter openFilter(const RecordSpec &kind)
{
    Filter open{.join = Filter::Join::Any};
    for (const QByteArray &word : QByteArray(kind.open).split(' '))
        open.conditions << Condition{QString::fromLatin1(kind.state), Condition::Op::Is,
                                     QString::fromLatin1(word)};
    return open;
}

Filter dueFilter(const RecordSpec &kind, const PartialDate &day)
{
    Filter due{.join = Filter::Join::Any};
    for (const QByteArray &key : QByteArray(kind.due).split(' '))
        due.conditions << Condition{QString::fromLatin1(key), Condition::Op::AtMost, day};
    return due;
}

Filter Filter::with(const Filter &other) const
{
    if (isEmpty())
        return other;
    if (other.isEmpty())
        return *this;
    Filter both = join == Join::All ? *this : Filter{{}, Join::All, {*this}};
    if (other.join == Join::All) {
        both.conditions += other.conditions;
        both.groups += other.groups;
    } else {
        both.groups << other;
    }
    return both;
}

Filter resolved(Filter filter, const QDate &today, const RecordIds &mine)
{
    for (Filter &group : filter.groups)
        group = resolved(std::move(group), today, mine);
    QList<Condition> fixed;
    for (Condition &condition : filter.conditions) {
        const Condition::Moving moving = std::exchange(condition.moving, Condition::Moving::No);
        if (moving == Condition::Moving::Today) {
            condition.value = PartialDate(today.addDays(std::exchange(condition.days, 0)));
        } else if (moving == Condition::Moving::Mine) {
            // "is mine" holds when one of them is in the field, "is not mine" when none is.
            const bool none = condition.op == Condition::Op::IsNot;
            Filter any{{}, none ? Filter::Join::All : Filter::Join::Any, {}};
            for (const RecordId &id : mine)
                any.conditions << Condition{condition.field, condition.op, id};
            if (mine.isEmpty())
                any.conditions << Condition{condition.field, condition.op, RecordId()};
            filter.groups << any;
            continue;
        }
        fixed << condition;
    }
    filter.conditions = fixed;
    return filter;
}

}  // namespace tri
