// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/handlers.h"
#include "app/cli/output.h"
#include "app/cli/session.h"
#include "core/rules/crossfinding.h"
#include "core/workspace/committext.h"
#include "core/workspace/syncedfolder.h"

#include <QSet>

namespace tri::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonArray itemsJson(const QList<CheckReport::Item> &items, const QString &severity)
{
    QJsonArray array;
    for (const CheckReport::Item &item : items)
        array.append(
            QJsonObject{{u"severity"_s, severity}, {u"where"_s, item.where}, {u"text"_s, item.text}});
    return array;
}

QStringList itemLines(const QList<CheckReport::Item> &items)
{
    QStringList lines;
    for (const CheckReport::Item &item : items)
        lines << item.where + u": "_s + item.text;
    return lines;
}

/// A finding that is told, with the key of its rule for scripts.
struct ToldItem {
    CheckReport::Item item;
    QString rule;
};

/// What does not fit across records, and what a record's own form would refuse: it came in with another copy as it is.
/// Circles are told by the check of the file, for every kind that is a tree.
Result<QList<ToldItem>> recordItems(const Workspace &workspace)
{
    Reader reader(workspace);
    QList<ToldItem> items;
    const auto add = [&items](const QString &kind, const QString &name, const Finding &finding) {
        const QString field = finding.field.isEmpty() ? QString() : u", "_s + finding.field;
        items << ToldItem{{kind + u' ' + name + field, finding.fullText()}, finding.rule};
    };
    const auto nameOf = [](const std::optional<Row> &row, const RecordId &id) {
        return row && !row->reference().isEmpty() ? row->reference() : id.toString();
    };
    for (const CrossFinding &found : crossFindings(reader))
        if (found.finding.rule != u"agenda_cycle" && found.finding.rule != u"theme_circle")
            add(found.kind, nameOf(reader.row(found.record), found.record), found.finding);
    for (const RecordSpec *kind : workspace.registry().kinds())
        for (const Row &row : reader.rows(*kind, {}))
            for (const Finding &finding : checkRow(row))
                if (finding.severity == Finding::Severity::Error)
                    add(kind->keyText(), nameOf(row, row.id), finding);
    if (reader.problem())
        return fail(*reader.problem());
    return items;
}

Outcome repaired(const Session &session, const Call &call)
{
    Outcome out;
    const auto report = session.repair(call.arguments[0]);
    out.data[u"repaired"_s] = report.has_value();
    if (!report && report.error().code == ProblemCode::Nothing) {
        out.text = report.error().text + u'\n';
        return out;
    }
    if (!report) {
        out.problem = report.error();
        return out;
    }
    out.data[u"records"_s] = report->records;
    out.data[u"backup"_s] = report->backup;
    out.findings = itemsJson(report->errors, u"error"_s);
    out.text = Cli::tr("%1 records were made again from the log. What did not fit:").arg(report->records)
        + u"\n  "_s + itemLines(report->errors).join(u"\n  "_s) + u'\n'
        + Cli::tr("The damaged file as it was: %1").arg(report->backup) + u'\n';
    return out;
}

}  // namespace

Outcome info(Session &session, const Call &call)
{
    const auto workspace = session.openToRead(call.arguments[0]);
    if (!workspace)
        return Outcome::refused(workspace.error());
    const Result<QList<CommitInfo>> log = (*workspace)->log();
    if (!log)
        return Outcome::refused(log.error());
    const Result<QList<Conflict>> open = (*workspace)->conflicts();
    if (!open)
        return Outcome::refused(open.error());
    QSet<QString> copies;
    for (const CommitInfo &commit : *log)
        copies.insert(commit.stamp.copy);

    Outcome out;
    QList<QStringList> lines;
    QJsonObject counts;
    qint64 total = 0;
    QList<QStringList> perKind;
    for (const RecordSpec *kind : session.registry().kinds()) {
        Query query;
        query.kind = kind;
        const Result<RecordIds> ids = (*workspace)->find(query);
        if (!ids)
            return Outcome::refused(ids.error());
        if (ids->isEmpty())
            continue;
        total += ids->size();
        counts.insert(kind->keyText(), ids->size());
        perKind << QStringList{u"  "_s + kind->keyText(), QString::number(ids->size())};
    }
    lines << QStringList{Cli::tr("File"), (*workspace)->path()}
          << QStringList{Cli::tr("Records"), QString::number(total)}
          << QStringList{Cli::tr("Changes"), QString::number(log->size())}
          << QStringList{Cli::tr("Copies"), QString::number(copies.size())}
          << QStringList{Cli::tr("Conflicts"), QString::number(open->size())};
    out.data[u"path"_s] = (*workspace)->path();
    out.data[u"records"_s] = counts;
    out.data[u"changes"_s] = log->size();
    out.data[u"copies"_s] = copies.size();
    out.data[u"conflicts"_s] = open->size();
    if (!log->isEmpty()) {
        const CommitInfo &last = log->first();
        const QString what = commitText(last, session.registry());
        lines << QStringList{Cli::tr("Last change"),
                             last.time.toString(u"yyyy-MM-dd HH:mm"_s) + u" UTC, "_s + what};
        out.data[u"last_change"_s] = QJsonObject{{u"stamp"_s, last.stamp.toString()},
                                                 {u"time"_s, last.time.toString(Qt::ISODateWithMs)},
                                                 {u"author"_s, last.author},
                                                 {u"label"_s, what}};
    }
    out.text = columns(lines) + columns(perKind);
    return out;
}

Outcome check(Session &session, const Call &call)
{
    if (call.has(u"--repair"_s))
        return repaired(session, call);
    const auto workspace = session.openToRead(call.arguments[0]);
    if (!workspace)
        return Outcome::refused(workspace.error());
    Result<CheckReport> report = (*workspace)->check();
    if (!report)
        return Outcome::refused(report.error());
    QJsonArray ofRecords;
    QStringList recordLines;
    // Of a damaged file nothing more can be told.
    if (report->errors.isEmpty()) {
        const auto found = recordItems(**workspace);
        if (!found)
            return Outcome::refused(found.error());
        for (const ToldItem &told : *found) {
            QJsonObject object = itemsJson({told.item}, u"warning"_s).first().toObject();
            object[u"rule"_s] = told.rule;
            ofRecords.append(object);
            recordLines += itemLines({told.item});
        }
    }
    Outcome out;
    out.data[u"commits"_s] = report->commits;
    out.data[u"records"_s] = report->records;
    out.findings = itemsJson(report->errors, u"error"_s);
    for (const QJsonValue &item : itemsJson(report->findings, u"warning"_s))
        out.findings.append(item);
    for (const QJsonValue &item : std::as_const(ofRecords))
        out.findings.append(item);
    if (const QString advice = syncedFolderAdvice((*workspace)->path()); !advice.isEmpty())
        out.warnings << advice;
    out.text = Cli::tr("Changes read: %1, records: %2.").arg(report->commits).arg(report->records) + u'\n';
    if (!report->errors.isEmpty()) {
        out.problem = Problem{
            ProblemCode::Damaged,
            report->errors.size() == 1
                ? Cli::tr("The file does not fit its log in 1 place. Keep it, and go on with a backup.")
                : Cli::tr("The file does not fit its log in %n places. Keep it, and go on with a backup.",
                          nullptr, int(report->errors.size())),
            {}};
        out.findingLines = itemLines(report->errors);
    } else {
        out.text += Cli::tr("The file fits its log.") + u'\n';
    }
    if (const QStringList lines = itemLines(report->findings) + recordLines; !lines.isEmpty())
        out.text +=
            Cli::tr("To look at, though nothing is damaged:") + u"\n  "_s + lines.join(u"\n  "_s) + u'\n';
    return out;
}

Outcome dump(Session &session, const Call &call)
{
    const auto workspace = session.openToRead(call.arguments[0]);
    if (!workspace)
        return Outcome::refused(workspace.error());
    const Result<QByteArray> bytes = (*workspace)->dump();
    if (!bytes)
        return Outcome::refused(bytes.error());
    Outcome out;
    out.text = QString::fromUtf8(*bytes);
    out.data[u"dump"_s] = out.text;
    return out;
}

}  // namespace tri::cli
