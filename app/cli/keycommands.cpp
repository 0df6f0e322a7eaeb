// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The key of this office, and those of others: with them packages are signed and sealed.

#include "app/cli/handlers.h"
#include "app/cli/output.h"
#include "app/cli/session.h"
#include "core/seal/keybook.h"

#include <QJsonArray>
#include <QLocale>

#include <utility>

namespace tri::cli {

using namespace Qt::StringLiterals;

namespace {

QString wordsOf(const PublicKey &key)
{
    return fingerprintWords(key).join(u' ');
}

QJsonObject jsonOf(const QString &name, const PublicKey &key)
{
    return {{u"name"_s, name},
            {u"key"_s, keyText(key)},
            {u"words"_s, QJsonArray::fromStringList(fingerprintWords(key))},
            {u"fingerprint"_s, fingerprintHex(key)}};
}

/// What one reads out to the other, who compares it with the own screen.
QString readOut(const QString &name, const PublicKey &key)
{
    return columns({{u"  "_s + Cli::tr("Name"), name},
                    {u"  "_s + Cli::tr("Key"), keyText(key)},
                    {u"  "_s + Cli::tr("Words to read aloud"), wordsOf(key)},
                    {u"  "_s + Cli::tr("Fingerprint"), fingerprintHex(key)}});
}

}  // namespace

Outcome keyNew(Session &session, const Call &call)
{
    Result<KeyBook> book = KeyBook::load(session.keyFile());
    if (!book)
        return Outcome::refused(book.error());
    Result<Identity> made = newIdentity(call.arguments[0]);
    if (!made)
        return Outcome::refused(made.error());
    Outcome out;
    out.data = jsonOf(made->name, made->key);
    out.text =
        Cli::tr("Made your key. Send it to those whom you exchange packages with, and read them the words "
                "on another way.")
        + u'\n' + readOut(made->name, made->key);
    if (const Status set = book->setOwn(*std::move(made)); !set)
        return Outcome::refused(set.error());
    if (const Status saved = book->save(); !saved)
        return Outcome::refused(saved.error());
    return out;
}

Outcome keyList(Session &session, const Call &)
{
    const Result<KeyBook> book = KeyBook::load(session.keyFile());
    if (!book)
        return Outcome::refused(book.error());
    Outcome out;
    if (book->own()) {
        out.data[u"own"_s] = jsonOf(book->own()->name, book->own()->key);
        out.text = Cli::tr("Your key:") + u'\n' + readOut(book->own()->name, book->own()->key);
    } else {
        out.text = Cli::tr("You have no key yet; “key new NAME” makes one.") + u'\n';
    }
    QJsonArray known;
    QList<QStringList> lines;
    for (const KnownKey &one : book->known()) {
        QJsonObject json = jsonOf(one.name, one.key);
        json[u"since"_s] = one.since.toString(Qt::ISODate);
        json[u"trusted"_s] = one.trusted;
        known.append(json);
        lines << QStringList{u"  "_s + one.name, wordsOf(one.key),
                             QLocale().toString(one.since, QLocale::ShortFormat)};
    }
    out.data[u"known"_s] = known;
    if (!lines.isEmpty())
        out.text += Cli::tr("Keys of others, with the words that you compared and since when:") + u'\n'
            + columns(lines);
    return out;
}

Outcome keyTrust(Session &session, const Call &call)
{
    Result<KeyBook> book = KeyBook::load(session.keyFile());
    if (!book)
        return Outcome::refused(book.error());
    const auto key = parseKeyText(call.arguments[1]);
    if (!key)
        return Outcome::refused({ProblemCode::Invalid,
                                 Cli::tr("“%1” is no key, or a letter of it is wrong. Copy it whole, from "
                                         "“trikey1-” on, out of what its owner sent.")
                                     .arg(shortened(call.arguments[1])),
                                 {}});
    if (const Status trusted = book->trust(call.arguments[0], *key, session.clock().today()); !trusted)
        return Outcome::refused(trusted.error());
    if (const Status saved = book->save(); !saved)
        return Outcome::refused(saved.error());
    Outcome out;
    out.data = jsonOf(call.arguments[0], *key);
    out.text = Cli::tr("Entered. Compare these words with “%1”, aloud, before you rely on it:")
                   .arg(call.arguments[0])
        + u'\n' + readOut(call.arguments[0], *key);
    return out;
}

Outcome keyForget(Session &session, const Call &call)
{
    Result<KeyBook> book = KeyBook::load(session.keyFile());
    if (!book)
        return Outcome::refused(book.error());
    if (const Status gone = book->forget(call.arguments[0]); !gone)
        return Outcome::refused(gone.error());
    if (const Status saved = book->save(); !saved)
        return Outcome::refused(saved.error());
    Outcome out;
    out.data[u"name"_s] = call.arguments[0];
    out.text =
        Cli::tr("“%1” is forgotten; another key can be entered under this name.").arg(call.arguments[0])
        + u'\n';
    return out;
}

}  // namespace tri::cli
