// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/backupcheck.h"

#include "core/workspace/backupring.h"
#include "ui/services/preferences.h"

#include <QFileInfo>

#include <algorithm>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {

const QString kRoom = u"checked"_s;
constexpr qsizetype kFaultsTold = 6;

}  // namespace

BackupCheck::BackupCheck(const Workspace &workspace, Preferences &preferences, QObject *parent)
    : QObject(parent), m_path(workspace.path()), m_preferences(preferences)
{
    const QList<Backup> backups = listBackups(m_path);
    if (backups.isEmpty())
        return;
    const QString newest = backups.first().path;
    if (preferences.keptOf(m_path, kRoom).toString() == QFileInfo(newest).fileName())
        return;
    m_work.order(
        [newest, registry = &workspace.registry()](Progress &) -> Result<CheckReport> {
            Workspace::Options options;
            options.registry = registry;
            const auto opened = Workspace::open(newest, Workspace::Mode::ReadOnly, options);
            return opened ? (*opened)->check() : fail(opened.error());
        },
        [this, newest](const Result<CheckReport> &report) { tell(newest, report); });
}

BackupCheck::~BackupCheck() = default;

void BackupCheck::tell(const QString &backup, const Result<CheckReport> &report)
{
    const QString name = QFileInfo(backup).fileName();
    if (report && report->errors.isEmpty()) {
        m_preferences.keepOf(m_path, kRoom, name);
        Q_EMIT whole();
        return;
    }
    QStringList lines;
    if (report)
        for (const CheckReport::Item &item :
             report->errors.first(std::min(kFaultsTold, report->errors.size())))
            lines << item.where + u": "_s + item.text;
    else
        lines << report.error().text;
    Q_EMIT damaged({ProblemCode::Damaged,
                    tr("A check behind the pages found damage in the newest backup of this workspace, and so "
                       "most likely in "
                       "the workspace. Look at Backups and check, in the File menu."),
                    lines.join(u'\n')});
}

}  // namespace tri::ui
