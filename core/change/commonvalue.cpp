// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/change/commonvalue.h"

namespace tri {

std::optional<LogValue> commonValue(const QString &reg, const QList<Head> &heads, const QList<PastLine> &past)
{
    QHash<Stamp, QSet<Stamp>> before;  // all that a change replaces, however indirectly
    QList<std::pair<Stamp, LogValue>> values;
    for (const PastLine &line : past) {
        for (const Entry &entry : line.entries) {
            if (entry.reg != reg)
                continue;
            QSet<Stamp> &all = before[line.stamp];
            for (const Stamp &stamp : entry.replaces) {
                all.insert(stamp);
                all.unite(before.value(stamp));
            }
            values << std::pair(line.stamp, entry.value);
        }
    }
    QSet<Stamp> common;
    bool first = true;
    for (const Head &head : heads) {
        const QSet<Stamp> all = before.value(head.stamp);
        common = first ? all : common.intersect(all);
        first = false;
    }
    for (auto it = values.crbegin(); it != values.crend(); ++it)
        if (common.contains(it->first))
            return it->second;
    return std::nullopt;
}

}  // namespace tri
