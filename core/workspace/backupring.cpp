// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Names, list and ring of the backups of a workspace.

#include "core/workspace/backupring.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

struct BackupText {
    Q_DECLARE_TR_FUNCTIONS(Backup)
};

constexpr int kSteps = 10;
constexpr int kDays = 7;
constexpr int kWeeks = 4;

/// Keys stand in names of files: they never change.
constexpr std::array kKeys{
    std::pair{BackupReason::Step, "step"},   std::pair{BackupReason::Update, "update"},
    std::pair{BackupReason::Merge, "merge"}, std::pair{BackupReason::Import, "import"},
    std::pair{BackupReason::Bulk, "bulk"},   std::pair{BackupReason::Repair, "repair"},
    std::pair{BackupReason::Daily, "daily"}, std::pair{BackupReason::Hand, "hand"},
};

QString baseOf(const QString &workspacePath)
{
    return QFileInfo(workspacePath).completeBaseName();
}

/// "base 2014-05-14 093000 merge (2).trilateral"; a backup of an earlier version has no word.
std::optional<Backup> parseName(const QString &name, const QString &base)
{
    static const QRegularExpression form(
        u"^ (\\d{4}-\\d\\d-\\d\\d \\d{6})(?: ([a-z]+))?(?: \\(([1-9]\\d{0,5})\\))?\\.trilateral$"_s);
    if (!name.startsWith(base))
        return std::nullopt;
    const auto match = form.match(name.mid(base.size()));
    if (!match.hasMatch())
        return std::nullopt;
    Backup backup;
    backup.made = QDateTime::fromString(match.captured(1), u"yyyy-MM-dd HHmmss"_s);
    backup.made.setTimeSpec(Qt::UTC);
    if (!backup.made.isValid())
        return std::nullopt;
    if (const QString word = match.captured(2); !word.isEmpty()) {
        const auto known = std::find_if(kKeys.begin(), kKeys.end(), [&word](const auto &one) {
            return word == QLatin1StringView(one.second);
        });
        if (known == kKeys.end())
            return std::nullopt;
        backup.reason = known->first;
    }
    if (!match.captured(3).isEmpty())
        backup.place = match.captured(3).toInt();
    return backup;
}

bool isNewer(const Backup &a, const Backup &b)
{
    return a.made != b.made ? a.made > b.made : a.place != b.place ? a.place > b.place : a.path > b.path;
}

/// Years and weeks as ISO 8601 counts them.
std::pair<int, int> weekOf(const Backup &backup)
{
    int year = 0;
    const int week = backup.made.date().weekNumber(&year);
    return {year, week};
}

}  // namespace

QString backupReasonKey(BackupReason reason)
{
    for (const auto &[one, key] : kKeys)
        if (one == reason)
            return QString::fromLatin1(key);
    Q_UNREACHABLE();
}

QString backupReasonText(BackupReason reason)
{
    switch (reason) {
    case BackupReason::Step: return BackupText::tr("before a step");
    case BackupReason::Update: return BackupText::tr("before the file was brought up to date");
    case BackupReason::Merge: return BackupText::tr("before a merge");
    case BackupReason::Import: return BackupText::tr("before an import");
    case BackupReason::Bulk: return BackupText::tr("before a change of many records");
    case BackupReason::Repair: return BackupText::tr("before a repair");
    case BackupReason::Daily: return BackupText::tr("of the day");
    case BackupReason::Hand: return BackupText::tr("made by hand");
    }
    Q_UNREACHABLE();
}

QString backupFolder(const QString &workspacePath)
{
    return QFileInfo(workspacePath).absoluteDir().filePath(baseOf(workspacePath) + u" backups"_s);
}

QString backupName(const QString &workspacePath, const QDateTime &now, BackupReason reason)
{
    const QDir folder(backupFolder(workspacePath));
    const QString base = baseOf(workspacePath);
    const QString second = base + u' ' + now.toUTC().toString(u"yyyy-MM-dd HHmmss"_s);
    // The next place within the second, whatever the others were made for: the order of the list is that of the making.
    int place = 1;
    for (const QString &other : folder.entryList({u"*.trilateral"_s}, QDir::Files)) {
        const auto backup = other.startsWith(second) ? parseName(other, base) : std::nullopt;
        if (backup)
            place = std::max(place, backup->place + 1);
    }
    const QString stem = second + u' ' + backupReasonKey(reason);
    QString name;
    do
        name = stem + (place > 1 ? u" (%1)"_s.arg(place) : QString()) + u".trilateral"_s;
    while (folder.exists(name) && ++place);
    return folder.filePath(name);
}

QList<Backup> listBackups(const QString &workspacePath)
{
    const QDir folder(backupFolder(workspacePath));
    QList<Backup> found;
    for (const QFileInfo &file : folder.entryInfoList({u"*.trilateral"_s}, QDir::Files)) {
        auto backup = parseName(file.fileName(), baseOf(workspacePath));
        if (!backup)
            continue;
        backup->path = file.filePath();
        backup->size = file.size();
        found << *std::move(backup);
    }
    std::sort(found.begin(), found.end(), isNewer);
    return found;
}

QList<Backup> surplusBackups(const QList<Backup> &all, const QString &justMade)
{
    QList<Backup> sorted = all;
    std::sort(sorted.begin(), sorted.end(), isNewer);
    QList<Backup> surplus;
    int steps = 0;
    int weeks = 0;
    QSet<QDate> days;
    QSet<std::pair<int, int>> covered;  // weeks of which a backup stays
    for (const Backup &backup : std::as_const(sorted)) {
        bool stays = backup.reason == BackupReason::Hand;
        if (backup.reason == BackupReason::Daily) {
            const QDate day = backup.made.date();
            if (!days.contains(day) && days.size() < kDays) {
                days.insert(day);
                stays = true;
            } else if (!covered.contains(weekOf(backup)) && weeks < kWeeks) {
                ++weeks;
                stays = true;
            }
            if (stays)
                covered.insert(weekOf(backup));
        } else if (!stays) {
            stays = ++steps <= kSteps;
        }
        if (!stays && backup.path != justMade)
            surplus << backup;
    }
    return surplus;
}

}  // namespace tri
