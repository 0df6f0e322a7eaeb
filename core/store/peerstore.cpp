// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is known of other copies.

#include "core/change/logjson.h"
#include "core/store/store.h"

#include <QJsonObject>

namespace tri {

namespace {

QByteArray heldText(const QMap<QString, qint64> &held)
{
    QJsonObject object;
    for (auto it = held.cbegin(); it != held.cend(); ++it)
        object.insert(it.key(), it.value());
    QByteArray out;
    appendJson(out, object);
    return out;
}

QMap<QString, qint64> parsedHeld(const QByteArray &text)
{
    QMap<QString, qint64> held;
    const QJsonObject object = parseJson(text).toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        held.insert(it.key(), it.value().toInteger());
    return held;
}

}  // namespace

Result<QList<StoredPeer>> Store::peers()
{
    auto statement = cached("select copy, name, signer, scope, made, held, complete from peer order by copy");
    if (!statement)
        return fail(statement.error());
    QList<StoredPeer> out;
    const auto take = [&out](const Statement &row) {
        out << StoredPeer{row.text(0),        row.text(1), row.text(2),
                          row.text(3),        row.text(4), parsedHeld(row.utf8(5)),
                          row.integer(6) != 0};
    };
    if (auto done = (*statement)->forEach(take); !done)
        return fail(done.error());
    return out;
}

Status Store::setPeer(const StoredPeer &peer)
{
    auto statement = cached(
        "insert or replace into peer(copy, name, signer, scope, made, held, complete) values(?,?,?,?,?,?,?)");
    if (!statement)
        return fail(statement.error());
    return (*statement)
        ->bind(peer.copy)
        .bind(peer.name)
        .bind(peer.signer)
        .bind(peer.scope)
        .bind(peer.made)
        .bindUtf8(heldText(peer.held))
        .bind(qint64(peer.complete))
        .run();
}

Result<QList<StoredSent>> Store::sent()
{
    auto statement =
        cached("select seq, receiver, signer, scope, title, made, newest, answer_by, rights, returned "
               "from sent order by seq");
    if (!statement)
        return fail(statement.error());
    QList<StoredSent> out;
    const auto take = [&out](const Statement &row) {
        out << StoredSent{row.integer(0), row.text(1), row.text(2), row.text(3), row.text(4),
                          row.text(5),    row.text(6), row.text(7), row.text(8), row.text(9)};
    };
    if (auto done = (*statement)->forEach(take); !done)
        return fail(done.error());
    return out;
}

Status Store::keepSent(const StoredSent &sent)
{
    auto statement =
        cached("insert or replace into sent(seq, receiver, signer, scope, title, made, newest, answer_by, "
               "rights, returned) values(coalesce(nullif(?, 0), (select coalesce(max(seq), 0) + 1 from "
               "sent)),?,?,?,?,?,?,?,?,?)");
    if (!statement)
        return fail(statement.error());
    return (*statement)
        ->bind(sent.seq)
        .bind(sent.receiver)
        .bind(sent.signer)
        .bind(sent.scope)
        .bind(sent.title)
        .bind(sent.made)
        .bind(sent.newest)
        .bind(sent.answerBy)
        .bind(sent.rights)
        .bind(sent.returned)
        .run();
}

}  // namespace tri
