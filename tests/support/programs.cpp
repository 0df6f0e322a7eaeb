// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/programs.h"

#include "core/text/ziparchive.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace tri::test {

using namespace Qt::StringLiterals;

QByteArray output(const QString &program, const QStringList &arguments, bool merged)
{
    QProcess process;
    if (merged)
        process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        return "failed: " + process.readAllStandardError() + process.readAllStandardOutput();
    return process.readAllStandardOutput();
}

namespace {

/// Whether LibreOffice is there with this one of its modules.
bool hasOffice(const QString &module)
{
    const QString program = QStandardPaths::findExecutable(u"soffice"_s);
    return !program.isEmpty()
        && QFileInfo::exists(QFileInfo(QFileInfo(program).canonicalFilePath()).path() + u'/' + module);
}

}  // namespace

bool hasWriter()
{
    return hasOffice(u"libswlo.so"_s);
}

bool hasCalc()
{
    return hasOffice(u"libsclo.so"_s);
}

QByteArray convertedByOffice(const QByteArray &bytes, const QString &name, const QString &filter,
                             const QString &ending, const QString &reading)
{
    const QTemporaryDir folder;
    QFile before(folder.filePath(name));
    if (!before.open(QIODevice::WriteOnly) || before.write(bytes) != bytes.size())
        return {};
    before.close();
    QStringList arguments{u"-env:UserInstallation=file://"_s + folder.filePath(u"profile"_s),
                          u"--headless"_s};
    if (!reading.isEmpty())
        arguments << u"--infilter="_s + reading;
    QProcess office;
    office.start(u"soffice"_s,
                 arguments
                     + QStringList{u"--convert-to"_s, filter, u"--outdir"_s, folder.filePath(u"out"_s),
                                   before.fileName()});
    if (!office.waitForFinished(150'000))
        return {};
    QFile after(folder.filePath(u"out/"_s + QFileInfo(name).completeBaseName() + u'.' + ending));
    return after.open(QIODevice::ReadOnly) ? after.readAll() : QByteArray();
}

QString memberOf(const QByteArray &zip, const QString &name)
{
    auto archive = ZipArchive::open(zip);
    const auto bytes = archive ? archive->read(name) : fail(archive.error());
    return bytes ? QString::fromUtf8(*bytes) : QString();
}

}  // namespace tri::test
