// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/packagenote.h"

#include "core/change/logjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFormat = 1;
constexpr qsizetype kMostBytes = qsizetype(32) * 1024 * 1024;
constexpr qsizetype kMostLooked = 100'000;  // letters of a text of which one line is shown

bool isHash(const QString &text)
{
    return text.size() == 64 && std::all_of(text.cbegin(), text.cend(), [](QChar c) {
               return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
           });
}

}  // namespace

QString foreignLine(const QString &text, qsizetype most)
{
    QString out;
    // Of a text as long as a book, no more is turned into letters than can be shown.
    const qsizetype looked = std::min(text.size(), kMostLooked);
    for (const char32_t c : QStringView(text).first(looked).toUcs4()) {
        if (out.size() >= most)
            break;
        const auto category = QChar::category(c);
        if (category == QChar::Other_Format || category == QChar::Other_Surrogate
            || category == QChar::Other_NotAssigned || category == QChar::Other_PrivateUse)
            continue;
        if (category == QChar::Other_Control || QChar::isSpace(c))
            out += u' ';
        else
            out += QString::fromUcs4(&c, 1);
    }
    return out.simplified();
}

QByteArray noteBytes(const PackageNote &note)
{
    QJsonObject held;
    for (auto it = note.held.cbegin(); it != note.held.cend(); ++it)
        held.insert(it.key(), it.value());
    QJsonArray rights;
    for (const RecordId &id : note.rights)
        rights.append(id.toString());
    QJsonObject object{{u"format"_s, kFormat},
                       {u"sender"_s, note.sender},
                       {u"copy"_s, note.copy},
                       {u"newest"_s, note.newest},
                       {u"made"_s, note.made},
                       {u"scope"_s, scopeText(note.scope)},
                       {u"title"_s, note.title},
                       {u"highest"_s, handlingKey(note.highest)},
                       {u"complete"_s, note.complete},
                       {u"held"_s, held},
                       {u"commits"_s, note.commits},
                       {u"records"_s, note.records},
                       {u"files"_s, QJsonArray::fromStringList(note.files)}};
    if (!note.purpose.isEmpty())
        object[u"purpose"_s] = note.purpose;
    if (note.answerBy.isValid())
        object[u"answer_by"_s] = note.answerBy.toString(Qt::ISODate);
    if (!rights.isEmpty())
        object[u"rights"_s] = rights;
    QByteArray out;
    appendJson(out, object);
    return out;
}

std::optional<PackageNote> readNote(QByteArrayView bytes)
{
    if (bytes.size() > kMostBytes || !isModestJson(bytes))
        return std::nullopt;
    const QJsonDocument document =
        QJsonDocument::fromJson(QByteArray::fromRawData(bytes.data(), bytes.size()));
    const QJsonObject object = document.object();
    const auto scope = readScopeText(object[u"scope"].toString());
    if (!document.isObject() || object[u"format"].toInt() != kFormat || !scope)
        return std::nullopt;
    PackageNote note{.sender = foreignLine(object[u"sender"].toString()),
                     .copy = foreignLine(object[u"copy"].toString(), 32),
                     .newest = foreignLine(object[u"newest"].toString(), 80),
                     .made = foreignLine(object[u"made"].toString(), 40),
                     .purpose = foreignLine(object[u"purpose"].toString()),
                     .scope = *scope,
                     .title = foreignLine(object[u"title"].toString()),
                     .highest = parseHandling(object[u"highest"].toString()),
                     .complete = object[u"complete"].toBool(),
                     .held = {},
                     .answerBy = QDate::fromString(object[u"answer_by"].toString(), Qt::ISODate),
                     .rights = {},
                     .commits = object[u"commits"].toInteger(),
                     .records = object[u"records"].toInteger(),
                     .files = {}};
    const QJsonObject held = object[u"held"].toObject();
    for (auto it = held.begin(); it != held.end(); ++it)
        note.held.insert(foreignLine(it.key(), 32), it.value().toInteger());
    for (const QJsonValue &id : object[u"rights"].toArray()) {
        const auto record = RecordId::parse(id.toString());
        if (!record)
            return std::nullopt;
        note.rights << *record;
    }
    for (const QJsonValue &hash : object[u"files"].toArray()) {
        if (!isHash(hash.toString()))
            return std::nullopt;
        note.files << hash.toString();
    }
    return note;
}

}  // namespace tri
