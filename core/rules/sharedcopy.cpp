// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/sharedcopy.h"

#include <algorithm>

namespace tri {

using namespace Qt::StringLiterals;

bool mayShow(Handling level, bool sharedCopy)
{
    return !sharedCopy || level == Handling::Public || level == Handling::Shared;
}

bool mayShowRecord(const Row &row, bool sharedCopy)
{
    return mayShow(row.handling(), sharedCopy);
}

bool mayShowField(const FieldSpec &field, bool sharedCopy)
{
    return mayShow(field.handling, sharedCopy);
}

bool mayShowFollowUp(const FollowUp &entry, bool byState, bool sharedCopy)
{
    return !sharedCopy || !byState || entry.consent || entry.declaredBy == u"state";
}

void LeftOut::add(const QString &what, const QString &name)
{
    auto group = std::find_if(m_groups.begin(), m_groups.end(), [&](const Group &g) { return g.what == what; });
    if (group == m_groups.end()) {
        m_groups << Group{what, {}};
        group = m_groups.end() - 1;
    }
    if (!group->names.contains(name))
        group->names << name;
}

int LeftOut::count() const
{
    int total = 0;
    for (const Group &group : m_groups)
        total += int(group.names.size());
    return total;
}

QStringList LeftOut::lines() const
{
    QStringList out;
    for (const Group &group : m_groups)
        out << u"%1 (%2): %3"_s.arg(group.what, QString::number(group.names.size()), group.names.join(u"; "_s));
    return out;
}

}  // namespace tri
