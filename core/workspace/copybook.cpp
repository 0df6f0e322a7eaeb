// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/copybook.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

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
    const QByteArray bytes = QJsonDocument(all).toJson();
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush() || !file.commit())
        return fail(ProblemCode::Io,
                    QCoreApplication::translate("Store", "The settings file “%1” cannot be written.").arg(m_path),
                    file.errorString());
    return {};
}

}  // namespace tri
