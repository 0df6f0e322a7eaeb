// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/firstdate.h"

namespace tri {

using namespace Qt::StringLiterals;

void keepFirstDate(const Row &before, Row &after)
{
    if (!after.spec || before.spec != after.spec)
        return;
    const QString due = QString::fromLatin1(after.spec->due);
    const QString first = u"first_"_s + due;
    if (due.isEmpty() || after.spec->indexOf(first) < 0)
        return;
    const PartialDate was = before.date(due);
    const bool moved = !was.isNull() && was != after.date(due);
    if (moved && after.date(first).isNull() && before.date(first).isNull())
        after.setValue(first, was);
}

}  // namespace tri
