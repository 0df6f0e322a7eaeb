// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/change/stamp.h"

namespace tri {

QString Stamp::toString() const
{
    return copy + u'.' + QString::number(number) + u'.' + QString::number(check, 16).rightJustified(8, u'0');
}

std::optional<Stamp> Stamp::parse(QStringView text)
{
    const auto parts = text.split(u'.');
    if (parts.size() != 3 || parts[0].isEmpty() || parts[2].size() != 8)
        return std::nullopt;
    bool numberOk = false;
    bool checkOk = false;
    Stamp stamp{parts[0].toString(), parts[1].toLongLong(&numberOk), parts[2].toUInt(&checkOk, 16)};
    if (!numberOk || !checkOk || stamp.number < 1)
        return std::nullopt;
    return stamp;
}

}  // namespace tri
