// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/seal/keybook.h"

#include "core/base/safefile.h"
#include "core/seal/sealcrypt.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

struct KeyText {
    Q_DECLARE_TR_FUNCTIONS(Keys)
};

constexpr int kFormat = 1;
constexpr qint64 kMostBytes = qint64(16) * 1024 * 1024;
constexpr QFileDevice::Permissions kOwnerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

/// What does not read like what the book writes does not count.
QByteArray secretOf(const QJsonValue &value)
{
    auto decoded = QByteArray::fromBase64Encoding(
        value.toString().toLatin1(), QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? std::move(decoded.decoded) : QByteArray();
}

std::optional<Identity> identityOf(const QJsonObject &object)
{
    Identity out;
    const Result<QString> name = parseKeyName(object[u"name"].toString());
    const auto key = parseKeyText(object[u"key"].toString());
    if (!name || !key)
        return std::nullopt;
    out.name = *name;
    out.key = *key;
    out.secret = secretOf(object[u"secret"]);
    return out.isUsable() ? std::optional(std::move(out)) : std::nullopt;
}

std::optional<KnownKey> knownOf(const QJsonObject &object)
{
    const Result<QString> name = parseKeyName(object[u"name"].toString());
    const auto key = parseKeyText(object[u"key"].toString());
    const QDate since = QDate::fromString(object[u"since"].toString(), Qt::ISODate);
    if (!name || !key || !since.isValid() || !object[u"trusted"].isBool())
        return std::nullopt;
    return KnownKey{*name, *key, since, object[u"trusted"].toBool()};
}

bool isBefore(const KnownKey &left, const KnownKey &right)
{
    return QString::compare(left.name, right.name, Qt::CaseInsensitive) < 0;
}

/// Bytes of the file; none at all when it is not there.
Result<std::optional<QByteArray>> bytesOf(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return std::nullopt;
    QFile file(path);
    if (info.isFile() && info.size() <= kMostBytes && file.open(QIODevice::ReadOnly)) {
        QByteArray bytes = file.readAll();
        if (file.error() == QFileDevice::NoError)
            return bytes;
    }
    return fail(
        ProblemCode::Io,
        KeyText::tr(
            "The key book “%1” in the folder %2 cannot be read. Look whether the file is yours and may be "
            "read, and start again.")
            .arg(info.fileName(), info.absolutePath()),
        path + u": "_s + file.errorString());
}

QByteArray digestOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

tl::unexpected<Problem> notRestricted(const QString &path)
{
    return fail(
        ProblemCode::ReadOnly,
        KeyText::tr(
            "The key book “%1” was not saved: others could read it in the folder %2. Keep it on a disk that "
            "knows owners of files.")
            .arg(QFileInfo(path).fileName(), QFileInfo(path).absolutePath()),
        path);
}

}  // namespace

Result<KeyBook> KeyBook::load(const QString &path)
{
    const Result<std::optional<QByteArray>> bytes = bytesOf(path);
    if (!bytes)
        return fail(bytes.error());
    if (Status started = seal::ready(); !started)
        return fail(started.error());
    KeyBook book(path);
    if (!*bytes)
        return book;
    QByteArray text = **bytes;
    const QJsonObject all = QJsonDocument::fromJson(text).object();
    if (all[u"format"].toInt() > kFormat)
        return fail(
            ProblemCode::Newer,
            KeyText::tr(
                "The key book “%1” was written by a newer version of Trilateral and stays as it is. Install "
                "the newer version.")
                .arg(QFileInfo(path).fileName()),
            path);
    book.m_seen = digestOf(text);
    const bool isUnderstood = book.parse(text);
    seal::wipe(text);
    if (isUnderstood)
        return book;
    return fail(
        ProblemCode::Damaged,
        KeyText::tr(
            "The key book “%1” in the folder %2 is damaged. It stays as it is: bring it back from a backup. "
            "Or give the file another name and make a new key; what is sealed for the old one can then not "
            "be opened.")
            .arg(QFileInfo(path).fileName(), QFileInfo(path).absolutePath()),
        path);
}

bool KeyBook::parse(const QByteArray &bytes)
{
    const QJsonObject all = QJsonDocument::fromJson(bytes).object();
    if (all[u"format"].toInt() != kFormat || !all[u"known"].isArray())
        return false;
    if (all.contains(u"own")) {
        m_own = identityOf(all[u"own"].toObject());
        if (!m_own)
            return false;
    }
    for (const QJsonValue entry : all[u"known"].toArray()) {
        const auto known = knownOf(entry.toObject());
        if (!known || findName(known->name) || findKey(known->key))
            return false;
        m_known << *known;
    }
    std::sort(m_known.begin(), m_known.end(), isBefore);
    return true;
}

QByteArray KeyBook::written() const
{
    QJsonArray known;
    for (const KnownKey &entry : m_known)
        known << QJsonObject{{u"name"_s, entry.name},
                             {u"key"_s, keyText(entry.key)},
                             {u"since"_s, entry.since.toString(Qt::ISODate)},
                             {u"trusted"_s, entry.trusted}};
    QJsonObject all{{u"format"_s, kFormat}, {u"known"_s, known}};
    if (m_own)
        all[u"own"] = QJsonObject{
            {u"name"_s, m_own->name},
            {u"key"_s, keyText(m_own->key)},
            {u"secret"_s, QString::fromLatin1(m_own->secret.toBase64(QByteArray::Base64UrlEncoding))}};
    return QJsonDocument(all).toJson();
}

Status KeyBook::save()
{
    const Result<std::optional<QByteArray>> there = bytesOf(m_path);
    if (!there)
        return fail(there.error());
    if (*there && digestOf(**there) != m_seen)
        return fail(
            ProblemCode::Stale,
            KeyText::tr(
                "The key book “%1” was not saved: another window changed it meanwhile. Open it again and "
                "repeat the change.")
                .arg(QFileInfo(m_path).fileName()),
            m_path);
    // A new file would be readable by others until its permissions are set, so an empty book goes first. What replaces a
    // file has its permissions from the first byte.
    if (!*there) {
        QDir().mkpath(QFileInfo(m_path).absolutePath());
        const QByteArray empty = KeyBook({}).written();
        if (Status made = writeAllAtomically(m_path, empty); !made)
            return made;
        m_seen = digestOf(empty);
    }
    const auto isRestricted = [this] {
        return (QFileInfo(m_path).permissions()
                & (QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup
                   | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther))
            == 0;
    };
    if (!QFile::setPermissions(m_path, kOwnerOnly) || !isRestricted())
        return notRestricted(m_path);
    QByteArray bytes = written();
    Status saved = writeAllAtomically(m_path, bytes);
    if (saved)
        m_seen = digestOf(bytes);
    seal::wipe(bytes);
    if (saved && (!QFile::setPermissions(m_path, kOwnerOnly) || !isRestricted()))
        return notRestricted(m_path);
    return saved;
}

Status KeyBook::setOwn(Identity own)
{
    if (m_own)
        return fail(
            ProblemCode::Exists,
            KeyText::tr(
                "You have a key already, as “%1”, and it was not replaced: what is sealed for it could not "
                "be opened any more. To begin anew, give the key book's file another name first.")
                .arg(m_own->name));
    const Result<QString> name = parseKeyName(own.name);
    if (!name)
        return fail(name.error());
    if (!own.isUsable())
        return fail(
            ProblemCode::Invalid,
            KeyText::tr("The key of “%1” was not entered: its secret does not belong to it. Make a new key.")
                .arg(*name));
    own.name = *name;
    m_own = std::move(own);
    return {};
}

const KnownKey *KeyBook::findName(const QString &name) const
{
    const auto found = std::find_if(m_known.cbegin(), m_known.cend(), [&name](const KnownKey &entry) {
        return isSameKeyName(entry.name, name);
    });
    return found == m_known.cend() ? nullptr : &*found;
}

const KnownKey *KeyBook::findKey(const PublicKey &key) const
{
    const auto found = std::find_if(m_known.cbegin(), m_known.cend(),
                                    [&key](const KnownKey &entry) { return entry.key == key; });
    return found == m_known.cend() ? nullptr : &*found;
}

Status KeyBook::checkNew(const QString &name, const PublicKey &key) const
{
    if (!key.isUsable())
        return fail(
            ProblemCode::Invalid,
            KeyText::tr(
                "The key of “%1” was not entered: nobody can have such a key. Ask for it again and copy it "
                "whole, from “trikey1-” to its end.")
                .arg(name));
    if (m_own && (m_own->key == key || isSameKeyName(m_own->name, name)))
        return fail(
            ProblemCode::Invalid,
            m_own->key == key
                ? KeyText::tr(
                      "The key of “%1” was not entered: it is your own. Ask the other person for theirs.")
                      .arg(name)
                : KeyText::tr(
                      "The key of “%1” was not entered: that is your own name, and this is another key. "
                      "Enter it under a name that tells the two apart.")
                      .arg(name));
    if (const KnownKey *entry = findName(name); entry && entry->key != key)
        return fail(
            ProblemCode::Invalid,
            KeyText::tr(
                "The key of “%1” has changed. Either they made a new one, or somebody else uses their name. "
                "Ask them, by telephone or in person, for the words of their key. Only if the words agree, "
                "forget the old key of “%1” and then enter the new one.")
                .arg(entry->name),
            u"%1 -> %2"_s.arg(fingerprintHex(entry->key), fingerprintHex(key)));
    if (const KnownKey *entry = findKey(key); entry && !isSameKeyName(entry->name, name))
        return fail(
            ProblemCode::Exists,
            KeyText::tr(
                "The key of “%1” is in the key book already, as that of “%2”. If both are one person, "
                "forget “%2” first and then enter the key again.")
                .arg(name, entry->name));
    return {};
}

Status KeyBook::trust(const QString &name, const PublicKey &key, const QDate &today)
{
    Q_ASSERT(today.isValid());
    const Result<QString> clean = parseKeyName(name);
    if (!clean)
        return fail(clean.error());
    if (Status checked = checkNew(*clean, key); !checked)
        return checked;
    for (KnownKey &entry : m_known)
        if (entry.key == key) {
            if (!entry.trusted)
                entry.since = today;
            entry.trusted = true;
            return {};
        }
    m_known << KnownKey{*clean, key, today, true};
    std::sort(m_known.begin(), m_known.end(), isBefore);
    return {};
}

Status KeyBook::forget(const QString &name)
{
    const KnownKey *entry = findName(name);
    if (!entry)
        return fail(
            ProblemCode::NotFound,
            KeyText::tr("There is no key of “%1” in the key book. Look for the name in its list.").arg(name));
    m_known.removeAt(entry - m_known.constData());
    return {};
}

KeyBook::Standing KeyBook::standingOf(const QString &name, const PublicKey &key) const
{
    if (m_own && m_own->key == key)
        return Standing::Own;
    const QString trimmed = name.trimmed();
    const KnownKey *entry = trimmed.isEmpty() ? findKey(key) : findName(trimmed);
    if (entry && entry->key == key)
        return entry->trusted ? Standing::Trusted : Standing::Unknown;
    if (entry || (m_own && !trimmed.isEmpty() && isSameKeyName(m_own->name, trimmed)))
        return Standing::Changed;
    return Standing::Unknown;
}

}  // namespace tri
