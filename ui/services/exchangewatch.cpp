// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/exchangewatch.h"

#include <QDir>

#include <utility>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kQuiet = 1000;
constexpr int kEvery = 60'000;

}  // namespace

ExchangeWatch::ExchangeWatch(QObject *parent) : QObject(parent)
{
    m_quiet.setSingleShot(true);
    setPatience(kQuiet, kEvery);
    connect(&m_quiet, &QTimer::timeout, this, &ExchangeWatch::look);
    connect(&m_every, &QTimer::timeout, this, &ExchangeWatch::look);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, [this] { m_quiet.start(); });
}

void ExchangeWatch::setPatience(int quietMilliseconds, int everyMilliseconds)
{
    m_quiet.setInterval(quietMilliseconds);
    m_every.setInterval(everyMilliseconds);
}

void ExchangeWatch::setFolder(const QString &path)
{
    if (path == m_folder)
        return;
    if (const QStringList watched = m_watcher.directories(); !watched.isEmpty())
        m_watcher.removePaths(watched);
    m_folder = path;
    m_told.clear();
    m_last.clear();
    m_isAway = false;
    m_quiet.stop();
    m_every.stop();
    if (path.isEmpty())
        return;
    m_every.start();
    look();
}

void ExchangeWatch::look()
{
    const bool isAway = !QDir(m_folder).exists();
    bool hasChanged = std::exchange(m_isAway, isAway) != isAway;
    if (isAway) {  // its drive is not connected; what was told stays told
        if (hasChanged)
            Q_EMIT changed();
        return;
    }
    if (m_watcher.directories().isEmpty())
        m_watcher.addPath(m_folder);
    QHash<QString, Seen> now;
    QStringList fresh;
    bool moving = false;
    const QFileInfoList files = QDir(m_folder).entryInfoList({u"*.tripack"_s}, QDir::Files, QDir::Name);
    for (const QFileInfo &file : files) {
        const QString name = file.fileName();
        const Seen seen{file.size(), file.lastModified()};
        now.insert(name, seen);
        if (m_told.contains(name) && m_told.value(name) == seen)
            continue;
        if (m_last.contains(name) && m_last.value(name) == seen) {
            m_told.insert(name, seen);
            fresh << file.filePath();
        } else {
            moving = true;  // it may still grow
        }
    }
    hasChanged |= m_told.removeIf([&now](const auto &one) { return !now.contains(one.key()); }) > 0;
    m_last = std::move(now);
    if (moving)
        m_quiet.start();
    if (!fresh.isEmpty())
        Q_EMIT appeared(fresh);
    if (hasChanged)
        Q_EMIT changed();
}

}  // namespace tri::ui
