// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/recentfiles.h"

#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace tri::ui {

RecentFiles::RecentFiles(QList<RecentFile> files) : m_files(std::move(files))
{
    arrange();
}

qsizetype RecentFiles::indexOf(const QString &path) const
{
    const auto it = std::find_if(m_files.cbegin(), m_files.cend(), [&](const RecentFile &f) { return f.path == path; });
    return it == m_files.cend() ? -1 : it - m_files.cbegin();
}

void RecentFiles::arrange()
{
    std::stable_partition(m_files.begin(), m_files.end(), [](const RecentFile &f) { return f.pinned; });
    while (m_files.size() > kLimit)
        m_files.removeLast();
}

void RecentFiles::add(const QString &path, bool sample)
{
    const QString whole = QFileInfo(path).absoluteFilePath();
    RecentFile file{whole, false, sample};
    if (const qsizetype i = indexOf(whole); i >= 0) {
        const RecentFile old = m_files.takeAt(i);
        file.pinned = old.pinned;
        file.sample = sample || old.sample;
    }
    m_files.prepend(file);
    arrange();
}

void RecentFiles::setPinned(const QString &path, bool pinned)
{
    if (const qsizetype i = indexOf(path); i >= 0)
        m_files[i].pinned = pinned;
    arrange();
}

void RecentFiles::remove(const QString &path)
{
    if (const qsizetype i = indexOf(path); i >= 0)
        m_files.removeAt(i);
}

void RecentFiles::clear()
{
    m_files.removeIf([](const RecentFile &f) { return !f.pinned; });
}

bool RecentFiles::isSample(const QString &path) const
{
    const qsizetype i = indexOf(QFileInfo(path).absoluteFilePath());
    return i >= 0 && m_files[i].sample;
}

}  // namespace tri::ui
