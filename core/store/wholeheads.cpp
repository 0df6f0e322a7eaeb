// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/wholeheads.h"

#include <algorithm>

namespace tri {

namespace {

const QByteArray kBegin = QByteArrayLiteral("{\"\":\"");
const QByteArray kLifeBegin = QByteArrayLiteral(",\"~life\":");

/// The stamp up to the next quotation mark, which is taken too.
std::optional<Stamp> takeStamp(QByteArrayView &rest)
{
    const qsizetype end = rest.indexOf('"');
    if (end <= 0)
        return std::nullopt;
    const auto stamp = Stamp::parse(QString::fromLatin1(rest.first(end)));
    rest = rest.sliced(end + 1);
    return stamp;
}

bool take(QByteArrayView &rest, QByteArrayView what)
{
    if (!rest.startsWith(what))
        return false;
    rest = rest.sliced(what.size());
    return true;
}

}  // namespace

Stamps WholeHeads::stamps() const
{
    Stamps out{made};
    if (life != made)
        out << life;
    std::sort(out.begin(), out.end());
    return out;
}

std::optional<WholeHeads> WholeHeads::parse(const QByteArray &heads)
{
    QByteArrayView rest(heads);
    if (!take(rest, kBegin))
        return std::nullopt;
    const auto made = takeStamp(rest);
    if (!made)
        return std::nullopt;
    if (rest == "}")
        return WholeHeads{*made, *made, QByteArrayLiteral("true")};
    if (!take(rest, kLifeBegin))
        return std::nullopt;
    const bool again = take(rest, "\"");  // alive by another commit
    if (!again && !take(rest, "[[\""))
        return std::nullopt;
    const auto life = takeStamp(rest);
    if (!life)
        return std::nullopt;
    if (again)
        return rest == "}" ? std::optional(WholeHeads{*made, *life, QByteArrayLiteral("true")})
                           : std::nullopt;
    // One head alone: of several, the brackets of the next would follow.
    if (!take(rest, ",[") || !rest.endsWith("]]]}"))
        return std::nullopt;
    const QByteArrayView seen = rest.chopped(4);
    if (seen.contains('[') || seen.contains(']'))
        return std::nullopt;
    return WholeHeads{*made, *life, '[' + seen.toByteArray() + ']'};
}

QByteArray WholeHeads::text() const
{
    QByteArray out = kBegin + made.toString().toLatin1() + '"';
    if (!isAlive())
        out += kLifeBegin + "[[\"" + life.toString().toLatin1() + "\"," + alive + "]]";
    else if (life != made)
        out += kLifeBegin + '"' + life.toString().toLatin1() + '"';
    return out + '}';
}

}  // namespace tri
