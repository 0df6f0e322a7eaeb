// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the programs are run that work in the world of these tests.

#include "tests/fault/faultworld.h"

#include <QCoreApplication>

#include <csignal>
#include <sys/resource.h>
#include <unistd.h>

namespace tri::test {

using namespace Qt::StringLiterals;

namespace {

constexpr uid_t kNobody = 65534;

QString programFile(const char *variable, const QString &beside)
{
    const QString named = qEnvironmentVariable(variable);
    return named.isEmpty() ? QCoreApplication::applicationDirPath() + u'/' + beside : named;
}

/// In the new process, before the program begins: only what is allowed there.
void bind(const Bounds &bounds)
{
    const auto limit = [](auto what, qint64 most) {
        if (most < 0)
            return;
        const rlimit both{rlim_t(most), rlim_t(most)};
        (void)::setrlimit(what, &both);
    };
    std::signal(SIGXFSZ, SIG_IGN);
    limit(RLIMIT_FSIZE, bounds.fileSize);
    limit(RLIMIT_AS, bounds.memory);
    if (bounds.asNobody && ::geteuid() == 0 && (::setgid(kNobody) != 0 || ::setuid(kNobody) != 0))
        ::_exit(98);
}

}  // namespace

void FaultWorld::prepare(QProcess &process, bool core, const QStringList &words,
                         const FailingDisk::Variables &variables, const Bounds &bounds) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_CONFIG_HOME"_s, at(u"settings"_s));
    environment.insert(u"HOME"_s, m_folder.path());
    environment.insert(u"TMPDIR"_s, path(u"tmp"_s));
    environment.remove(u"QT_QPA_PLATFORM"_s);
    environment.remove(u"DISPLAY"_s);
    for (const auto &[name, value] : variables)
        environment.insert(name, value);
    environment.insert(u"ASAN_OPTIONS"_s,
                       environment.value(u"ASAN_OPTIONS"_s) + u":detect_leaks=0:exitcode=99"_s);
    process.setProcessEnvironment(environment);
    process.setChildProcessModifier([bounds] { bind(bounds); });
    if (!bounds.output.isEmpty())
        process.setStandardOutputFile(bounds.output);
    QStringList arguments = words;
    for (QString &word : arguments) {
        if (word.startsWith(u"@/"))
            word = at(word.mid(2));
        word.replace(u"%KEY%"_s, m_carl);
    }
    process.setProgram(core ? programFile("TRI_FAULT_WRITER", u"tri_fault_writer"_s)
                            : programFile("TRI_CLI", u"../../app/trilateral-cli"_s));
    process.setArguments(arguments);
}

Ended FaultWorld::ended(QProcess &process, int longest)
{
    if (process.state() != QProcess::NotRunning && !process.waitForFinished(longest)) {
        process.kill();
        process.waitForFinished(-1);
        return {-1, QString::fromUtf8(process.readAllStandardOutput()), process.errorString()};
    }
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2,
            QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

Ended FaultWorld::run(const Operation &operation, const FailingDisk::Variables &variables,
                      const Bounds &bounds) const
{
    QProcess process;
    prepare(process, operation.core, operation.words, variables, bounds);
    process.start();
    // What it does until then is left to chance.
    if (bounds.killAfter >= 0 && !process.waitForFinished(bounds.killAfter))
        process.kill();
    return ended(process);
}

Ended FaultWorld::cli(const QStringList &words, const FailingDisk::Variables &variables,
                      const Bounds &bounds) const
{
    return run({{}, false, words}, variables, bounds);
}

}  // namespace tri::test
