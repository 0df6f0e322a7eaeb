// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/mergetexts.h"

#include "app/cli/output.h"
#include "app/cli/session.h"
#include "core/rules/minuteschecks.h"
#include "core/workspace/backups.h"

namespace tri::cli {

using namespace Qt::StringLiterals;

namespace {

QString effectKey(MergePlan::Item::Effect effect)
{
    using Effect = MergePlan::Item::Effect;
    switch (effect) {
    case Effect::New: return u"new"_s;
    case Effect::Changed: return u"changed"_s;
    case Effect::Deleted: return u"deleted"_s;
    case Effect::Restored: return u"restored"_s;
    case Effect::Conflicting: return u"conflicting"_s;
    case Effect::Unchanged: break;
    }
    return u"unchanged"_s;
}

/// What was settled between people here, and now reads otherwise.
Status tellSettled(const Workspace &workspace, const CommitEvent &event, Outcome &out)
{
    RecordIds touched;
    for (const CommitEvent::Touched &one : event.records)
        touched << one.id;
    Reader reader(workspace);
    const QList<CrossFinding> found = agreedMinutesFindings(reader, touched);
    if (reader.problem())
        return fail(*reader.problem());
    if (!found.isEmpty())
        out.text += Cli::tr("To look at:") + u'\n';
    for (const CrossFinding &one : found) {
        out.findings.append(QJsonObject{{u"severity"_s, u"warning"_s},
                                        {u"rule"_s, one.finding.rule},
                                        {u"kind"_s, one.kind},
                                        {u"id"_s, one.record.toString()},
                                        {u"field"_s, one.finding.field},
                                        {u"text"_s, one.finding.fullText()}});
        out.text += u"  "_s + one.finding.fullText() + u'\n';
    }
    return {};
}

}  // namespace

void describe(const MergePlan &plan, Outcome &out)
{
    using Effect = MergePlan::Item::Effect;
    QJsonArray items;
    QList<QStringList> lines;
    for (const MergePlan::Item &item : plan.items) {
        items.append(QJsonObject{{u"id"_s, item.id.toString()},
                                 {u"kind"_s, item.kind},
                                 {u"title"_s, item.title},
                                 {u"effect"_s, effectKey(item.effect)},
                                 {u"fields"_s, QJsonArray::fromStringList(item.fields)},
                                 {u"conflicts"_s, QJsonArray::fromStringList(item.conflicts)}});
        if (item.effect != Effect::Unchanged)
            lines << QStringList{effectKey(item.effect), item.kind, shortened(item.title, 48),
                                 shortened(item.fields.join(u", "_s))};
    }
    out.data[u"commits"_s] = plan.commits.size();
    out.data[u"files"_s] = plan.files.size();
    out.data[u"items"_s] = items;
    for (const Effect effect :
         {Effect::New, Effect::Changed, Effect::Deleted, Effect::Restored, Effect::Conflicting})
        out.data[effectKey(effect)] = plan.count(effect);
    out.text = columns(lines);
}

QString changesAndFiles(qsizetype changes, qsizetype files)
{
    const QString first = changes == 1 ? Cli::tr("1 change") : Cli::tr("%n changes", nullptr, int(changes));
    const QString second = files == 1 ? Cli::tr("1 file") : Cli::tr("%n files", nullptr, int(files));
    if (files == 0)
        return first;
    return changes == 0 ? second : Cli::tr("%1 and %2", "changes and files").arg(first, second);
}

QString takenText(const MergePlan &plan)
{
    const int changes = int(plan.commits.size());
    return (changes == 1 ? Cli::tr("1 change taken over.")
                         : Cli::tr("%n changes taken over.", nullptr, changes))
        + u'\n';
}

QString versionsText(const MergePlan &plan)
{
    const int open = plan.count(MergePlan::Item::Effect::Conflicting);
    if (open == 0)
        return {};
    return (open == 1
                ? Cli::tr("1 record has several versions now; “conflicts” lists it.")
                : Cli::tr("%n records have several versions now; “conflicts” lists them.", nullptr, open))
        + u'\n';
}

QString proposedText(const MergePlan &plan)
{
    const int changes = int(plan.commits.size());
    return (changes == 1 ? Cli::tr("1 change would be taken over; nothing was written.")
                         : Cli::tr("%n changes would be taken over; nothing was written.", nullptr, changes))
        + u'\n';
}

Status tellTaken(const Workspace &workspace, const MergePlan &plan, const CommitEvent &event, Outcome &out)
{
    out.data[u"written"_s] = true;
    out.text += takenText(plan);
    if (const int files = int(plan.files.size()))
        out.text +=
            (files == 1 ? Cli::tr("1 file taken over.") : Cli::tr("%n files taken over.", nullptr, files))
            + u'\n';
    out.text += versionsText(plan);
    return tellSettled(workspace, event, out);
}

Status deletionsMeant(const Call &call, const MassDeletion &deletion)
{
    if (!deletion.needsWord() || call.value(u"--deletes"_s) == QString::number(deletion.records))
        return {};
    return fail(
        ProblemCode::Invalid,
        Cli::tr(
            "This would delete %1 of %n records. Nothing was taken. If that is meant, say “--deletes %1”.",
            nullptr, int(deletion.living))
            .arg(deletion.records));
}

Status takeMerge(const Session &session, Workspace &workspace, const MergePlan &plan,
                 const MergeRefusals &refusals, Outcome &out, const std::function<Status()> &receipt)
{
    const auto taken = mergeAfterBackup(workspace, plan, refusals, session.clock().now(), receipt);
    if (!taken)
        return fail(taken.error());
    out.data[u"backup"_s] = taken->backup;
    tellWritten(tellTaken(workspace, plan, taken->event, out), out);
    out.text += Cli::tr("A backup of what was before: %1").arg(taken->backup) + u'\n';
    return {};
}

}  // namespace tri::cli
