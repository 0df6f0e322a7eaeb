// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/plannumbers.h"

#include <algorithm>

namespace tri {

void PlanNumbers::use(const QString &number)
{
    if (number.isEmpty())
        return;
    m_used.insert(number);
    const qsizetype dot = number.lastIndexOf(u'.');
    bool plain = false;
    const qint64 own = QStringView(number).mid(dot + 1).toLongLong(&plain);
    if (!plain)
        return;
    qint64 &last = m_last[dot < 0 ? QString() : number.left(dot)];
    last = std::max(last, own);
}

QString PlanNumbers::next(const QString &prefix, const QString &wanted)
{
    const auto full = [&prefix](const QString &last) {
        return prefix.isEmpty() ? last : prefix + u'.' + last;
    };
    QString found = full(wanted);
    if (wanted.isEmpty() || m_used.contains(found))
        found = full(QString::number(m_last.value(prefix) + 1));
    use(found);
    return found;
}

}  // namespace tri
