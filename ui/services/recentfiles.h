// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace tri::ui {

/// One workspace that was open before.
struct RecentFile {
    QString path;
    bool pinned = false;
    bool sample = false;  ///< made by "Open the sample": shown with a banner
    friend bool operator==(const RecentFile &, const RecentFile &) = default;
};

/// The list on the start page as a value: newest first, pinned ones before the rest, at most ten.
class RecentFiles {
public:
    static constexpr int kLimit = 10;

    RecentFiles() = default;
    explicit RecentFiles(QList<RecentFile> files);

    [[nodiscard]] const QList<RecentFile> &files() const { return m_files; }
    void add(const QString &path, bool sample);  ///< to the front; pin and sample mark are kept
    void setPinned(const QString &path, bool pinned);
    void remove(const QString &path);
    void clear();  ///< pinned ones stay
    [[nodiscard]] bool isSample(const QString &path) const;

private:
    [[nodiscard]] qsizetype indexOf(const QString &path) const;
    void arrange();

    QList<RecentFile> m_files;
};

}  // namespace tri::ui
