// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What goes to others as a package, and what is expected back.

#include "app/cli/handlers.h"
#include "app/cli/lookup.h"
#include "app/cli/output.h"
#include "app/cli/session.h"
#include "core/exchange/package.h"
#include "core/seal/keybook.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

namespace tri::cli {

using namespace Qt::StringLiterals;

namespace {

/// For whom a package is sealed.
Result<QList<KnownKey>> receiversOf(const Call &call, const KeyBook &book)
{
    QList<KnownKey> out;
    for (const QString &name : call.options.value(u"--to"_s)) {
        const auto known =
            std::find_if(book.known().cbegin(), book.known().cend(),
                         [&name](const KnownKey &key) { return isSameKeyName(key.name, name); });
        if (known == book.known().cend())
            return fail(
                ProblemCode::NotFound,
                Cli::tr("There is no key of “%1” in your key book. “key trust” enters one.").arg(name));
        out << *known;
    }
    return out;
}

Result<PackageOrder> orderOf(const Workspace &workspace, const Call &call, const KeyBook &book)
{
    const auto scope = parseScope(call.value(u"--scope"_s), finderIn(workspace));
    if (!scope)
        return fail(scope.error());
    const auto highest = handlingOption(call, Handling::Shared);
    const auto answerBy = dayOption(call, u"--answer-by"_s);
    if (!highest || !answerBy)
        return fail(highest ? answerBy.error() : highest.error());
    PackageOrder order{.scope = *scope,
                       .highest = *highest,
                       .withPast = call.has(u"--with-past"_s),
                       .known = {},
                       .sender = book.own() ? book.own()->name : QString(),
                       .purpose = call.value(u"--purpose"_s),
                       .answerBy = *answerBy};
    if (!call.has(u"--for"_s))
        return order;
    const auto peers = workspace.peers();
    if (!peers)
        return fail(peers.error());
    for (const Peer &peer : *peers)
        if (peer.copy == call.value(u"--for"_s)) {
            if (peer.complete)
                order.known = peer.held;
            return order;
        }
    return fail(ProblemCode::NotFound,
                Cli::tr("Nothing ever came from a copy “%1”. “rounds” lists those that are known.")
                    .arg(call.value(u"--for"_s)));
}

void tellContents(const PackageContents &contents, const Registry &registry, Outcome &out)
{
    QJsonArray lines;
    QMap<QString, std::array<int, 3>> counts;
    for (const PackageContents::Line &line : contents.lines) {
        lines.append(QJsonObject{{u"id"_s, line.id.toString()},
                                 {u"kind"_s, line.kind},
                                 {u"title"_s, line.title},
                                 {u"context"_s, line.context},
                                 {u"deleted"_s, line.deleted}});
        ++counts[line.kind][line.deleted ? 2 : line.context ? 1 : 0];
    }
    QList<QStringList> table;
    for (const RecordSpec *spec : registry.kinds())
        if (const auto it = counts.constFind(spec->keyText()); it != counts.cend())
            table << QStringList{u"  "_s + spec->pluralText(),
                                 QString::number((*it)[0] + (*it)[1] + (*it)[2]),
                                 (*it)[1] ? Cli::tr("%1 to make others readable").arg((*it)[1]) : QString(),
                                 (*it)[2] ? Cli::tr("%1 deleted").arg((*it)[2]) : QString()};
    out.text += Cli::tr("What goes along: %1").arg(contents.note.title) + u'\n' + columns(table);
    QJsonArray stays;
    QList<QStringList> left;
    for (const LeftBack &one : contents.leftBack) {
        stays.append(QJsonObject{{u"id"_s, one.id.toString()},
                                 {u"kind"_s, one.kind},
                                 {u"title"_s, one.title},
                                 {u"why"_s, leakText(one)}});
        left << QStringList{u"  "_s + one.kind, shortened(one.title, 40), leakText(one)};
    }
    if (!left.isEmpty())
        out.text += Cli::tr("What stays here:") + u'\n' + columns(left);
    if (const int files = int(contents.missingFiles.size()))
        out.text += (files == 1 ? Cli::tr("1 file that a record names is not in this copy and stays behind.")
                                : Cli::tr("%n files that records name are not in this copy and stay behind.",
                                          nullptr, files))
            + u'\n';
    out.data[u"records"_s] = lines;
    out.data[u"stays"_s] = stays;
    out.data[u"commits"_s] = contents.note.commits;
    out.data[u"files"_s] = contents.note.files.size();
    out.data[u"complete"_s] = contents.note.complete;
}

Status checkOut(const Call &call)
{
    const QString path = call.value(u"-o"_s);
    if (!path.endsWith(u".tripack"_s, Qt::CaseInsensitive))
        return fail(ProblemCode::Usage, Cli::tr("The name of a package ends in “.tripack”."));
    if (call.has(u"--to"_s) && call.has(u"--passphrase-file"_s))
        return fail(ProblemCode::Usage, Cli::tr("Seal it for receivers or with a passphrase, not both."));
    if (QFileInfo::exists(path))
        return fail(
            ProblemCode::Exists,
            Cli::tr("“%1” is there already. Choose another name.").arg(QDir::toNativeSeparators(path)));
    return {};
}

}  // namespace

Outcome package(Session &session, const Call &call)
{
    const bool dry = call.has(u"--dry-run"_s);
    if (const Status right = checkOut(call); !right)
        return Outcome::refused(right.error());
    const auto workspace =
        dry ? session.openToRead(call.arguments[0]) : session.openToWrite(call.arguments[0]);
    if (!workspace)
        return Outcome::refused(workspace.error());
    const auto book = KeyBook::load(session.keyFile());
    const auto passphrase = passphraseOption(call);
    const auto receivers = book ? receiversOf(call, *book) : fail(book.error());
    if (!passphrase || !receivers)
        return Outcome::refused(passphrase ? receivers.error() : passphrase.error());
    const auto order = orderOf(**workspace, call, *book);
    if (!order)
        return Outcome::refused(order.error());
    const auto contents = makePackage(**workspace, *order);
    if (!contents)
        return Outcome::refused(contents.error());
    Outcome out;
    tellContents(*contents, session.registry(), out);
    out.data[u"written"_s] = false;
    if (!book->own())
        out.warnings << Cli::tr("It is not signed: you have no key yet. “key new NAME” makes one.");
    if (receivers->isEmpty() && passphrase->isEmpty())
        out.warnings << Cli::tr(
            "It is not sealed: whoever has the file can read it. --to or --passphrase-file seal it.");
    if (dry)
        return out;
    SealOptions seal{
        .signer = book->own() ? &*book->own() : nullptr, .receivers = {}, .passphrase = *passphrase};
    for (const KnownKey &key : *receivers)
        seal.receivers << key.key;
    if (const Status done = writePackage(call.value(u"-o"_s), contents->parts, seal); !done)
        return Outcome::refused(done.error());
    const QString now = session.clock().now().toUTC().toString(Qt::ISODateWithMs);
    if (const Status done = keepSentTo(**workspace, contents->note, *receivers, {}, now); !done)
        return Outcome::refused(done.error());
    out.data[u"written"_s] = true;
    out.text += Cli::tr("Made %1").arg(call.value(u"-o"_s)) + u'\n';
    return out;
}

Outcome rounds(Session &session, const Call &call)
{
    const auto workspace = session.openToRead(call.arguments[0]);
    if (!workspace)
        return Outcome::refused(workspace.error());
    const auto sent = (*workspace)->sentPackages();
    const auto peers = (*workspace)->peers();
    const auto held = (*workspace)->heldNumbers();
    const auto copy = (*workspace)->copyName();
    if (!sent || !peers || !held || !copy)
        return Outcome::refused(!sent        ? sent.error()
                                    : !peers ? peers.error()
                                    : !held  ? held.error()
                                             : copy.error());
    Outcome out;
    QJsonArray rows;
    QList<QStringList> lines;
    for (const SentPackage &one : *sent) {
        const QString back = one.returned.isEmpty()
            ? (one.answerBy.isValid() ? Cli::tr("asked for until %1").arg(one.answerBy.toString(Qt::ISODate))
                                      : QString())
            : Cli::tr("returned %1").arg(one.returned.left(10));
        rows.append(QJsonObject{{u"receiver"_s, one.receiver},
                                {u"title"_s, one.title},
                                {u"scope"_s, one.scope},
                                {u"sent"_s, one.made},
                                {u"answer_by"_s, one.answerBy.toString(Qt::ISODate)},
                                {u"returned"_s, one.returned}});
        lines << QStringList{u"  "_s + (one.receiver.isEmpty() ? Cli::tr("(nobody named)") : one.receiver),
                             one.made.left(10), shortened(one.title, 40), back};
    }
    out.text = lines.isEmpty() ? Cli::tr("Nothing was sent from this copy yet.") + u'\n'
                               : Cli::tr("Sent:") + u'\n' + columns(lines);
    QJsonArray copies;
    lines.clear();
    for (const Peer &peer : *peers) {
        qint64 lacks = 0;
        for (auto it = held->cbegin(); it != held->cend(); ++it)
            lacks += std::max<qint64>(0, it.value() - peer.held.value(it.key()));
        copies.append(QJsonObject{{u"copy"_s, peer.copy},
                                  {u"name"_s, peer.name},
                                  {u"newest"_s, peer.made},
                                  {u"complete"_s, peer.complete},
                                  {u"lacks"_s, peer.complete ? QJsonValue(lacks) : QJsonValue()}});
        lines << QStringList{u"  "_s + peer.copy, peer.name, peer.made.left(10),
                             !peer.complete   ? Cli::tr("has a part of the workspace")
                                 : lacks == 1 ? Cli::tr("lacks 1 change")
                                              : Cli::tr("lacks %n changes", nullptr, int(lacks))};
    }
    if (!lines.isEmpty())
        out.text += Cli::tr("Copies that sent something:") + u'\n' + columns(lines);
    out.data[u"sent"_s] = rows;
    out.data[u"copies"_s] = copies;
    out.data[u"copy"_s] = *copy;
    return out;
}

}  // namespace tri::cli
