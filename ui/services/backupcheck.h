// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"
#include "ui/services/latestwork.h"

#include <QObject>

namespace tri::ui {

class Preferences;

/// Holds every record of the newest backup against its log, behind the pages: what is damaged in the workspace is damaged in
/// its copy, and reading the copy keeps nobody from writing. Each backup once.
class BackupCheck final : public QObject {
    Q_OBJECT
public:
    /// Begins at once, where there is a backup that was not looked at.
    BackupCheck(const Workspace &workspace, Preferences &preferences, QObject *parent = nullptr);
    ~BackupCheck() override;

Q_SIGNALS:
    void damaged(const tri::Problem &problem);  ///< what, and the way out; the details say where
    void whole();

private:
    void tell(const QString &backup, const Result<CheckReport> &report);

    QString m_path;
    Preferences &m_preferences;
    LatestWork m_work;
};

}  // namespace tri::ui
