// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What this copy knows of the folder that it shares with others.

#include "core/change/logjson.h"
#include "core/store/store.h"
#include "core/workspace/copyname.h"
#include "core/workspace/workspace.h"

#include <QJsonArray>
#include <QJsonObject>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

const QString kMemory = u"shared_folder"_s;

QStringList texts(const QJsonValue &value)
{
    QStringList out;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &item : array)
        out << item.toString();
    return out;
}

}  // namespace

Result<QString> Workspace::settleCopyName()
{
    const auto held = hold();
    if (auto done = readyToWrite(); !done)
        return fail(done.error());
    const auto before = m_store->meta(u"copy"_s);
    if (!before)
        return fail(before.error());
    Transaction transaction(m_store->database());
    if (auto done = transaction.begin(); !done)
        return fail(done.error());
    const auto name = m_copy->forWriting();
    if (!name)
        return name;
    if (auto done = transaction.commit(); !done)
        return fail(done.error());
    if (*name != *before)
        if (auto done = m_copy->remember(); !done)
            return fail(done.error());
    return name;
}

Result<qint64> Workspace::logLength() const
{
    const auto held = hold();
    return m_store->lastSeq();
}

Result<FolderMemory> Workspace::folderMemory() const
{
    const auto held = hold();
    const auto text = m_store->meta(kMemory);
    if (!text)
        return fail(text.error());
    const QJsonObject object = parseJson(text->toUtf8()).toObject();
    return FolderMemory{object[u"folder"].toString(), object[u"sealed"].toBool(), texts(object[u"files"]),
                        object[u"carried"].toInteger(), texts(object[u"contents"])};
}

Status Workspace::rememberFolder(const FolderMemory &memory)
{
    const auto held = hold();
    if (auto done = readyToWrite(); !done)
        return done;
    QByteArray text;
    appendJson(text,
               QJsonObject{{u"folder"_s, memory.folder},
                           {u"sealed"_s, memory.sealed},
                           {u"files"_s, QJsonArray::fromStringList(memory.files)},
                           {u"carried"_s, memory.carried},
                           {u"contents"_s, QJsonArray::fromStringList(memory.contents)}});
    return m_store->setMeta(kMemory, QString::fromUtf8(text));
}

}  // namespace tri
