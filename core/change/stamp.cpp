// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/change/stamp.h"

#include <algorithm>

namespace tri {

namespace {

/// As nextCopyName() makes them, and those of tests and reference data. Stamps are written between quotation marks as they
/// are, so nothing else may come in as one.
bool isCopyName(QStringView name)
{
    return !name.isEmpty() && name.size() <= 32 && std::all_of(name.cbegin(), name.cend(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
    });
}

}  // namespace

QString Stamp::toString() const
{
    return copy + u'.' + QString::number(number) + u'.' + QString::number(check, 16).rightJustified(8, u'0');
}

std::optional<Stamp> Stamp::parse(QStringView text)
{
    const auto parts = text.split(u'.');
    if (parts.size() != 3 || !isCopyName(parts[0]) || parts[2].size() != 8)
        return std::nullopt;
    bool numberOk = false;
    bool checkOk = false;
    Stamp stamp{parts[0].toString(), parts[1].toLongLong(&numberOk), parts[2].toUInt(&checkOk, 16)};
    // A sign, a blank or a capital would read too, and be written in another way.
    if (!numberOk || !checkOk || stamp.number < 1 || stamp.toString() != text)
        return std::nullopt;
    return stamp;
}

}  // namespace tri
