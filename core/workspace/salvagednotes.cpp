// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/salvagednotes.h"

#include "core/change/logjson.h"

#include <QJsonObject>

#include <algorithm>

namespace tri {

namespace {

std::optional<CopyNumbers> heldIn(const QByteArray &text)
{
    const QJsonValue value = parseJson(text);
    if (!value.isObject())
        return std::nullopt;
    CopyNumbers held;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.value().toInteger() < 1)
            return std::nullopt;
        held.insert(it.key(), it.value().toInteger());
    }
    return held;
}

std::optional<Peer> peerOf(const RawRow &row)
{
    auto held = heldIn(row[5].bytes);
    if (!held)
        return std::nullopt;
    return Peer{row[0].text(), row[1].text(),    row[2].text(),     row[3].text(),
                row[4].text(), *std::move(held), row[6].number != 0};
}

void doubt(Peer &peer, const CopyNumbers &taken)
{
    peer.complete = false;
    for (auto it = peer.held.begin(); it != peer.held.end();) {
        it.value() = std::min(it.value(), taken.value(it.key()));
        it = it.value() > 0 ? std::next(it) : peer.held.erase(it);
    }
}

SentPackage sentOf(qint64 seq, const RawRow &row)
{
    SentPackage sent{seq,
                     row[1].text(),
                     row[2].text(),
                     row[3].text(),
                     row[4].text(),
                     row[5].text(),
                     row[6].text(),
                     QDate::fromString(row[7].text(), Qt::ISODate),
                     {},
                     row[9].text()};
    for (const QString &id : row[8].text().split(u' ', Qt::SkipEmptyParts))
        if (const auto record = RecordId::parse(id))
            sent.rights << *record;
    return sent;
}

}  // namespace

SalvagedNotes salvagedNotes(const RawWorkspace &raw, const CopyNumbers &taken, const QSet<RecordId> &known)
{
    SalvagedNotes out;
    out.areInDoubt = raw.file->safeHead().isEmpty();
    QMap<QString, Peer> peers;
    for (const RawRow &row : raw.peers) {
        auto peer = peerOf(row);
        if (!peer)
            continue;
        // A page that was given up may still have what was known before.
        const auto before = peers.constFind(peer->copy);
        if (before != peers.cend() && before->held.value(peer->copy) > peer->held.value(peer->copy))
            continue;
        if (out.areInDoubt)
            doubt(*peer, taken);
        peers.insert(peer->copy, *std::move(peer));
    }
    out.peers = peers.values();
    for (auto it = raw.sent.cbegin(); it != raw.sent.cend(); ++it) {
        SentPackage sent = sentOf(it.key(), *it);
        if (out.areInDoubt)
            sent.rights.removeIf([&known](const RecordId &id) { return !known.contains(id); });
        out.sent << std::move(sent);
    }
    return out;
}

}  // namespace tri
