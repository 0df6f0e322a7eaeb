// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/clifolder.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTest>

namespace tri::test {

using namespace Qt::StringLiterals;

Ran CliFolder::run(const QStringList &arguments, const QList<std::pair<QString, QString>> &variables,
                   int longest) const
{
    QString program = qEnvironmentVariable("TRI_CLI");
    if (program.isEmpty())
        program = QCoreApplication::applicationDirPath() + u"/../../app/trilateral-cli"_s;
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_CONFIG_HOME"_s, path(u"config"_s));
    environment.remove(u"QT_QPA_PLATFORM"_s);
    environment.remove(u"DISPLAY"_s);
    for (const auto &[name, value] : variables)
        environment.insert(name, value);
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    if (!process.waitForFinished(longest))
        return {-1, {}, process.errorString()};
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2,
            QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

QString CliFolder::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
    return path(name);
}

QByteArray CliFolder::read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void CliFolder::make(const QStringList &options) const
{
    const QString name = u"new%1.trilateral"_s.arg(options.join(QString()));
    static const QTemporaryDir own;
    // The run of the tests keeps one of each for all programs (keepworkspaces.cmake); run by itself, a program makes its own.
    QString kept = qEnvironmentVariable("TRI_CLI_KEPT") + u'/' + name;
    if (!QFile::exists(kept)) {
        kept = own.filePath(name);
        if (!QFile::exists(kept)) {
            const Ran made = run(QStringList{u"new"_s, kept} + options,
                                 {{u"XDG_CONFIG_HOME"_s, own.filePath(u"config"_s)}});
            QVERIFY2(made.exit == 0, qPrintable(made.err));
        }
    }
    // To this test's settings the copy is a file from elsewhere: it takes a name of its own before its first commit.
    QVERIFY2(QFile::copy(kept, file()), qPrintable(kept));
}

void CliFolder::importThemes() const
{
    const QString data = write(u"themes.csv"_s,
                               "id,parent_id,name_en,name_fr,status,from\n"
                               "X-1,,Zebra corridors,Couloirs zébrés,active,2014-05\n"
                               "X-2,X-1,\"Quagga, and kin\",,retired,14 May 2013\n");
    const Ran done = run({u"import"_s, file(), data, u"--kind"_s, u"theme"_s});
    QVERIFY2(done.exit == 0, qPrintable(done.err));
    QVERIFY2(done.out.contains(u"2 new, 0 changed, 0 unchanged"), qPrintable(done.out));
}

void CliFolder::import(const QString &kind, const QByteArray &csv) const
{
    const Ran done = run({u"import"_s, file(), write(u"import.csv"_s, csv), u"--kind"_s, kind});
    QVERIFY2(done.exit == 0, qPrintable(done.err));
}

}  // namespace tri::test
