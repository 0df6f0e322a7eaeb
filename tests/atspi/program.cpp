// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/atspi/program.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <utility>

namespace tri::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = 60'000;  // ms, under a sanitizer and beside other tests
constexpr int kFarewell = 10'000;

QString launcher()
{
    for (const QString &at :
         {u"/usr/libexec/at-spi-bus-launcher"_s, u"/usr/lib/at-spi2-core/at-spi-bus-launcher"_s,
          u"/usr/lib/at-spi-bus-launcher"_s})
        if (QFileInfo(at).isExecutable())
            return at;
    return {};
}

}  // namespace

QString Program::missing()
{
    for (const QString &needed : {u"Xvfb"_s, u"dbus-daemon"_s})
        if (QStandardPaths::findExecutable(needed).isEmpty())
            return needed + u" is not installed (packages xvfb, dbus)"_s;
    if (launcher().isEmpty())
        return u"the accessibility bus is not installed (package at-spi2-core)"_s;
    return {};
}

Program::~Program()
{
    while (!m_started.empty()) {
        QProcess *last = m_started.back().get();
        if (last->state() != QProcess::NotRunning) {
            last->terminate();
            if (!last->waitForFinished(kFarewell)) {
                last->kill();
                last->waitForFinished(kFarewell);
            }
        }
        m_started.pop_back();
    }
}

bool Program::isRunning() const
{
    return !m_started.empty() && m_started.back()->state() == QProcess::Running;
}

QString Program::start(const QString &program, const QStringList &arguments, bool speaks)
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(m_environment);
    process->setWorkingDirectory(m_home.path());
    process->setProcessChannelMode(QProcess::SeparateChannels);
    QProcess *own = process.get();
    QObject::connect(own, &QProcess::readyReadStandardError, own,
                     [this, own] { m_said += own->readAllStandardError(); });
    own->start(program, arguments);
    m_started.push_back(std::move(process));
    if (!own->waitForStarted(kPatience) || !speaks)
        return {};
    while (!own->canReadLine() && own->waitForReadyRead(kPatience)) {}
    return QString::fromUtf8(own->readLine()).trimmed();
}

int Program::waitForEnd(QString *wrote)
{
    QProcess *last = m_started.back().get();
    const bool ended = last->state() == QProcess::NotRunning || last->waitForFinished(10 * kPatience);
    *wrote = QString::fromUtf8(last->readAllStandardOutput()) + said();
    return ended && last->exitStatus() == QProcess::NormalExit ? last->exitCode() : -1;
}

QString Program::begin(const QString &program, const QStringList &arguments)
{
    m_environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name :
         {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"AT_SPI_BUS_ADDRESS"_s, u"XAUTHORITY"_s,
          u"DBUS_SESSION_BUS_ADDRESS"_s, u"QT_QPA_PLATFORMTHEME"_s, u"SESSION_MANAGER"_s})
        m_environment.remove(name);
    for (const auto &[name, folder] :
         {std::pair{u"HOME"_s, u"home"_s}, std::pair{u"XDG_CONFIG_HOME"_s, u"config"_s},
          std::pair{u"XDG_DATA_HOME"_s, u"data"_s}, std::pair{u"XDG_CACHE_HOME"_s, u"cache"_s},
          std::pair{u"XDG_RUNTIME_DIR"_s, u"run"_s}}) {
        QDir().mkpath(path(folder));
        QFile::setPermissions(path(folder), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        m_environment.insert(name, path(folder));
    }
    m_environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    m_environment.insert(u"QT_LINUX_ACCESSIBILITY_ALWAYS_ON"_s, u"1"_s);
    m_environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    m_environment.insert(u"GSETTINGS_BACKEND"_s, u"memory"_s);
    // The library that reads the keyboard of an X server hands over texts that no zero ends; that is not looked at here.
    m_environment.insert(
        u"ASAN_OPTIONS"_s,
        m_environment.value(u"ASAN_OPTIONS"_s, u"detect_leaks=0"_s) + u":strict_string_checks=0"_s);

    // It chooses a number that is free and writes it.
    const QString display = start(
        u"Xvfb"_s,
        {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1440x900x24"_s, u"-nolisten"_s, u"tcp"_s}, true);
    if (display.isEmpty())
        return u"Xvfb does not start: "_s + said();
    m_environment.insert(u"DISPLAY"_s, u':' + display);
    const QString session = start(
        u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--nopidfile"_s, u"--print-address"_s}, true);
    if (session.isEmpty())
        return u"the session bus does not start: "_s + said();
    m_environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, session);

    // Asked for, the session bus starts the accessibility bus, which ends with it.
    QDBusConnection bus = QDBusConnection::connectToBus(session, u"session"_s);
    QDBusMessage call = QDBusMessage::createMethodCall(u"org.a11y.Bus"_s, u"/org/a11y/bus"_s,
                                                       u"org.a11y.Bus"_s, u"GetAddress"_s);
    const QDBusMessage answer = bus.call(call, QDBus::Block, kPatience);
    m_accessibility = answer.arguments().value(0).toString();
    QDBusConnection::disconnectFromBus(u"session"_s);
    if (answer.type() != QDBusMessage::ReplyMessage || m_accessibility.isEmpty())
        return u"no accessibility bus: "_s + answer.errorMessage() + said();
    m_said.clear();
    start(program.isEmpty() ? QString::fromUtf8(TRI_PROGRAM) : program, arguments, false);
    return m_started.back()->error() == QProcess::FailedToStart ? u"the program does not start"_s : QString();
}

}  // namespace tri::test
