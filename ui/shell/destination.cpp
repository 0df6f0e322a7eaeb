// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/destination.h"

#include "core/workspace/workspace.h"

#include <algorithm>
#include <array>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kTypes{"home",         "kind",  "place_page", "record",  "new_record", "meeting",
                            "meeting_mode", "brief", "search",     "history", "help"};
static_assert(kTypes.size() == std::size_t(Destination::Type::Help) + 1);

}  // namespace

QVariantMap Destination::toMap() const
{
    QVariantMap map{{u"type"_s, QString::fromLatin1(kTypes[std::size_t(type)])}};
    if (!text.isEmpty())
        map.insert(u"text"_s, text);
    if (!id.isNull())
        map.insert(u"id"_s, id.toString());
    QVariantList pairs;
    for (const auto &[field, record] : links)
        pairs << QVariant(QStringList{field, record.toString()});
    if (!pairs.isEmpty())
        map.insert(u"links"_s, pairs);
    return map;
}

std::optional<Destination> Destination::fromMap(const QVariantMap &map)
{
    const QByteArray key = map.value(u"type"_s).toString().toLatin1();
    const auto type =
        std::find_if(kTypes.begin(), kTypes.end(), [&key](const char *known) { return key == known; });
    if (type == kTypes.end())
        return std::nullopt;
    Destination to{.type = Type(type - kTypes.begin()), .text = map.value(u"text"_s).toString()};
    if (const QString id = map.value(u"id"_s).toString(); !id.isEmpty()) {
        const auto parsed = RecordId::parse(id);
        if (!parsed)
            return std::nullopt;
        to.id = *parsed;
    }
    for (const QVariant &pair : map.value(u"links"_s).toList())
        if (const QStringList parts = pair.toStringList(); parts.size() == 2)
            if (const auto id = RecordId::parse(parts[1]))
                to.links.append({parts[0], *id});
    return to;
}

bool Destination::isIn(const Workspace &workspace) const
{
    switch (type) {
    case Type::Kind: return workspace.registry().kind(text);
    case Type::NewRecord: return workspace.registry().kind(text) && !workspace.isReadOnly();
    case Type::Record:
    case Type::Meeting:
    case Type::Brief: {
        if (id.isNull())  // a paper of no record
            return type == Type::Brief && !text.isEmpty();
        const auto row = workspace.row(id);
        return row && !row->deleted;
    }
    case Type::MeetingMode: return false;  // a meeting is over by then, or begun again with one key
    default: return true;
    }
}

}  // namespace tri::ui
