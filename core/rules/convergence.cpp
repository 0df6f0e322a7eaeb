// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/convergence.h"

#include <algorithm>

namespace tri {

using namespace Qt::StringLiterals;

QString convergenceKey(Convergence convergence)
{
    switch (convergence) {
    case Convergence::OneSided: return u"one_sided"_s;
    case Convergence::Emerging: return u"emerging"_s;
    case Convergence::Shared: return u"shared"_s;
    case Convergence::Diverging: return u"diverging"_s;
    case Convergence::NotKnown: break;
    }
    return u"not_known"_s;
}

Convergence convergence(const std::array<QString, 3> &stances)
{
    const auto supporting = std::count(stances.begin(), stances.end(), u"supports"_s);
    const auto against = std::count(stances.begin(), stances.end(), u"reserved"_s)
        + std::count(stances.begin(), stances.end(), u"opposes"_s);
    if (supporting == 0)
        return Convergence::NotKnown;
    if (against > 0)
        return Convergence::Diverging;
    return supporting == 3 ? Convergence::Shared : supporting == 2 ? Convergence::Emerging : Convergence::OneSided;
}

const Position *positionOn(const QList<Position> &positions, const RecordId &holder, const QDate &day)
{
    const Position *best = nullptr;
    const auto holds = [&](const Position &p) {
        return p.holder == holder && (!day.isValid() || covers(p.from, p.to, day));
    };
    for (const Position &position : positions) {
        if (!holds(position))
            continue;
        const bool replaced = std::any_of(positions.begin(), positions.end(),
                                          [&](const Position &p) { return p.previous == position.id && holds(p); });
        if (!replaced && (!best || position.date >= best->date))
            best = &position;
    }
    return best;
}

}  // namespace tri
