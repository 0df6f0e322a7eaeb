// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/copybook.h"

#include "core/base/safefile.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

QJsonObject readAll(const QString &path)
{
    // A missing or unreadable book knows no copy: then a file gets a new copy name, which is always safe.
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

}  // namespace

std::optional<CopyBook::Known> FileCopyBook::find(const QString &copy) const
{
    const QJsonValue entry = readAll(m_path).value(copy);
    if (!entry.isObject())
        return std::nullopt;
    return Known{entry[u"path"].toString(), entry[u"digest"].toString().toLatin1()};
}

Status FileCopyBook::remember(const QString &copy, const Known &known)
{
    QJsonObject all = readAll(m_path);
    all[copy] = QJsonObject{{u"path"_s, known.path}, {u"digest"_s, QString::fromLatin1(known.digest)}};
    QDir().mkpath(QFileInfo(m_path).absolutePath());
    return writeAllAtomically(m_path, QJsonDocument(all).toJson());
}

}  // namespace tri
