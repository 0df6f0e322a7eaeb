// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/handlers.h"
#include "app/cli/output.h"
#include "app/cli/session.h"
#include "core/workspace/backupcomparison.h"
#include "core/workspace/backups.h"

#include <QFileInfo>
#include <QLocale>

#include <algorithm>
#include <array>

namespace tri::cli {

using namespace Qt::StringLiterals;

namespace {

using What = BackupDifference::What;
constexpr std::array kAll{What::Missing, What::Older, What::Deleted, What::Back, What::Unknown};
constexpr qsizetype kPrinted = 200;

QString sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

Outcome listed(const Call &call)
{
    Outcome out;
    QJsonArray json;
    QList<QStringList> lines;
    for (const Backup &backup : listBackups(call.arguments[0])) {
        json.append(QJsonObject{{u"path"_s, backup.path},
                                {u"made"_s, backup.made.toString(Qt::ISODate)},
                                {u"reason"_s, backupReasonKey(backup.reason)},
                                {u"bytes"_s, backup.size}});
        lines << QStringList{backup.made.toString(u"yyyy-MM-dd HH:mm:ss"_s) + u" UTC"_s,
                             backupReasonText(backup.reason), sizeText(backup.size),
                             QFileInfo(backup.path).fileName()};
    }
    const QString folder = backupFolder(call.arguments[0]);
    out.data[u"folder"_s] = folder;
    out.data[u"backups"_s] = json;
    out.text = lines.isEmpty() ? Cli::tr("There are no backups in %1.").arg(folder) + u'\n'
                               : folder + u'\n' + columns(lines);
    return out;
}

QString whatText(What what, int count)
{
    switch (what) {
    case What::Missing: return Cli::tr("Made since, and not in the backup: %1").arg(count);
    case What::Older: return Cli::tr("Changed since; the backup has what was before: %1").arg(count);
    case What::Deleted: return Cli::tr("Deleted in the backup: %1").arg(count);
    case What::Back: return Cli::tr("Deleted since; they would be there again: %1").arg(count);
    case What::Unknown: return Cli::tr("In the backup alone: %1").arg(count);
    }
    Q_UNREACHABLE();
}

QString lineOf(const Registry &registry, const BackupDifference &one)
{
    const RecordSpec *kind = registry.kind(one.kind);
    QStringList fields;
    for (const QString &key : one.fields)
        fields << (kind && kind->field(key) ? kind->field(key)->labelText() : key);
    QString line = u"  "_s + one.kind + u' ' + (one.reference.isEmpty() ? one.id.toString() : one.reference);
    if (!one.title.isEmpty())
        line += u"  "_s + shortened(one.title);
    if (!fields.isEmpty())
        line += u"  "_s + shortened(fields.join(u", "_s));
    return line;
}

void tell(const Registry &registry, const BackupComparison &found, Outcome &out)
{
    QJsonArray records;
    for (const BackupDifference &one : found.records)
        records.append(QJsonObject{{u"id"_s, one.id.toString()},
                                   {u"kind"_s, one.kind},
                                   {u"reference"_s, one.reference},
                                   {u"title"_s, one.title},
                                   {u"what"_s, differenceKey(one.what)},
                                   {u"fields"_s, QJsonArray::fromStringList(one.fields)}});
    QJsonObject byKind;
    for (const QString &kind : found.kinds()) {
        QJsonObject counts;
        for (const What what : kAll)
            counts[differenceKey(what)] = found.count(what, kind);
        byKind[kind] = counts;
    }
    for (const What what : kAll)
        out.data[differenceKey(what)] = found.count(what);
    out.data[u"same"_s] = found.isSame();
    out.data[u"by_kind"_s] = byKind;
    out.data[u"records"_s] = records;
    out.data[u"changes_missing"_s] = found.commits;
    out.data[u"changes_unknown"_s] = found.commitsThere;
    out.data[u"files_missing"_s] = found.files;
    out.data[u"newest_change"_s] = found.newest.toString(Qt::ISODateWithMs);
    if (found.isSame()) {
        out.text = Cli::tr("The backup holds all that the workspace holds.") + u'\n';
        return;
    }
    out.text = Cli::tr("The newest change in the backup is of %1 UTC.")
                   .arg(found.newest.toString(u"yyyy-MM-dd HH:mm"_s))
        + u'\n' + Cli::tr("Changes that the backup lacks: %1").arg(found.commits) + u'\n';
    if (found.commitsThere)
        out.text += Cli::tr("Changes that the backup alone has: %1").arg(found.commitsThere) + u'\n';
    if (found.files)
        out.text += Cli::tr("Files that the backup lacks: %1").arg(found.files) + u'\n';
    for (const What what : kAll) {
        if (!found.count(what))
            continue;
        out.text += whatText(what, found.count(what)) + u'\n';
        qsizetype printed = 0;
        for (const BackupDifference &one : found.records)
            if (one.what == what && printed++ < kPrinted)
                out.text += lineOf(registry, one) + u'\n';
        if (printed > kPrinted)
            out.text += u"  "_s + Cli::tr("… and %1 more").arg(printed - kPrinted) + u'\n';
    }
}

Outcome compared(Session &session, const Call &call)
{
    const auto workspace = session.openToRead(call.value(u"--compare"_s));
    if (!workspace)
        return Outcome::refused(workspace.error());
    const auto found = compareWithBackup(**workspace, call.arguments[0]);
    if (!found)
        return Outcome::refused(found.error());
    Outcome out;
    tell(session.registry(), *found, out);
    return out;
}

QJsonArray recordsJson(const QList<SalvageReport::Record> &records)
{
    QJsonArray json;
    for (const SalvageReport::Record &one : records)
        json.append(
            QJsonObject{{u"id"_s, one.id.toString()}, {u"kind"_s, one.kind}, {u"title"_s, one.title}});
    return json;
}

void list(const QString &heading, const QList<SalvageReport::Record> &records, Outcome &out)
{
    if (records.isEmpty())
        return;
    out.text += heading.arg(records.size()) + u'\n';
    for (const SalvageReport::Record &one : records.first(std::min(records.size(), kPrinted)))
        out.text += u"  "_s + one.kind + u' ' + one.id.toString() + u"  "_s + shortened(one.title) + u'\n';
    if (records.size() > kPrinted)
        out.text += u"  "_s + Cli::tr("… and %1 more").arg(records.size() - kPrinted) + u'\n';
}

void tell(const SalvageReport &report, const QString &path, Outcome &out)
{
    out.data = {{u"path"_s, path},
                {u"whole"_s, report.isWhole()},
                {u"pages"_s, report.pages},
                {u"page_size"_s, report.pageSize},
                {u"header_lost"_s, report.headerLost},
                {u"pages_refused"_s, report.pagesRefused},
                {u"changes"_s, report.commits},
                {u"changes_in_part"_s, report.commitsInPart},
                {u"changes_lost"_s, report.commitsLost},
                {u"lines"_s, report.changes},
                {u"lines_lost"_s, report.changesLost},
                {u"verified"_s, report.verified},
                {u"doubtful"_s, report.doubtful.size()},
                {u"older"_s, report.older.size()},
                {u"lost"_s, report.lost.size()},
                {u"doubtful_records"_s, recordsJson(report.doubtful)},
                {u"older_records"_s, recordsJson(report.older)},
                {u"lost_records"_s, recordsJson(report.lost)},
                {u"files"_s, report.files},
                {u"peers"_s, report.peers},
                {u"sent"_s, report.sent},
                {u"notes_doubtful"_s, report.notesInDoubt},
                {u"files_lost"_s, QJsonArray::fromStringList(report.filesLost)}};
    if (report.headerLost)
        out.text += Cli::tr("The beginning of the file is lost; pages of %1 bytes were found in it.")
                        .arg(report.pageSize)
            + u'\n';
    if (report.pagesRefused > 0)
        out.text += Cli::tr("Pages whose seals do not fit, which count as lost: %1.").arg(report.pagesRefused)
            + u'\n';
    out.text += Cli::tr("Changes whose seal fits: %1. Lost or without a seal: %2.")
                    .arg(report.commits)
                    .arg(report.commitsLost)
        + u'\n' + Cli::tr("Files: %1. Lost: %2.").arg(report.files).arg(report.filesLost.size()) + u'\n'
        + Cli::tr("Records that are verified: %1.").arg(report.verified) + u'\n';
    if (report.peers + report.sent > 0)
        out.text +=
            (report.notesInDoubt
                 ? Cli::tr("Notes on other copies: %1, on packages sent: %2; no seal vouches for them.")
                 : Cli::tr("Notes on other copies: %1, on packages sent: %2."))
                .arg(report.peers)
                .arg(report.sent)
            + u'\n';
    list(Cli::tr("In doubt, brought in as one change of today; look at them: %1"), report.doubtful, out);
    list(Cli::tr("Verified as they were before a change that is lost: %1"), report.older, out);
    list(Cli::tr("Lost, as far as it can be told: %1"), report.lost, out);
    out.text += Cli::tr("Written to %1; the damaged file was only read.").arg(path) + u'\n';
}

}  // namespace

Outcome backup(Session &session, const Call &call)
{
    if (call.has(u"--list"_s))
        return listed(call);
    const auto workspace = session.openToRead(call.arguments[0]);
    if (!workspace)
        return Outcome::refused(workspace.error());
    QString path = call.value(u"-o"_s);
    if (path.isEmpty()) {
        auto made = backUpByHand(**workspace, session.clock().now());
        if (!made)
            return Outcome::refused(made.error());
        path = *std::move(made);
    } else if (const Status done = (*workspace)->backUp(path); !done) {
        return Outcome::refused(done.error());
    }
    Outcome out;
    out.data[u"path"_s] = path;
    out.data[u"bytes"_s] = QFileInfo(path).size();
    out.text = Cli::tr("Written, read again and the same: %1").arg(path) + u'\n';
    return out;
}

Outcome restore(Session &session, const Call &call)
{
    if (call.has(u"-o"_s) == call.has(u"--compare"_s)) {
        const auto refused = wrong(
            call, Cli::tr("Say either -o, to make a workspace, or --compare, to see what going back costs."));
        return Outcome::refused(refused.value());
    }
    if (call.has(u"--compare"_s))
        return compared(session, call);
    const QString path = call.value(u"-o"_s);
    const auto restored = session.restore(call.arguments[0], path);
    if (!restored)
        return Outcome::refused(restored.error());
    Outcome out;
    out.data[u"path"_s] = path;
    out.data[u"changes"_s] = restored->commits;
    out.data[u"records"_s] = restored->records;
    out.data[u"copy"_s] = restored->copy;
    out.text = Cli::tr("%1 changes and %2 records restored to %3; the file fits its log.")
                   .arg(restored->commits)
                   .arg(restored->records)
                   .arg(path)
        + u'\n';
    return out;
}

Outcome salvage(Session &session, const Call &call)
{
    const QString path = call.value(u"-o"_s);
    const auto report = session.salvage(call.arguments[0], path);
    if (!report)
        return Outcome::refused(report.error());
    Outcome out;
    tell(*report, path, out);
    return out;
}

}  // namespace tri::cli
