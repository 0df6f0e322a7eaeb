// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/handlers.h"
#include "app/cli/output.h"
#include "app/cli/session.h"
#include "core/rules/minuteschecks.h"
#include "core/workspace/syncedfolder.h"

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
        out.text += say("To look at:") + u'\n';
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

void describePlan(const MergePlan &plan, Outcome &out)
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

Outcome newFile(Session &session, const Call &call)
{
    const auto workspace = session.create(call.arguments[0], call.has(u"--sample"_s));
    if (!workspace)
        return Outcome::refused(workspace.error());
    Outcome out;
    out.data[u"path"_s] = (*workspace)->path();
    out.text = say("Made %1").arg((*workspace)->path()) + u'\n';
    if (const QString advice = syncedFolderAdvice((*workspace)->path()); !advice.isEmpty())
        out.warnings << advice;
    return out;
}

Outcome merge(Session &session, const Call &call)
{
    const bool dry = call.has(u"--dry-run"_s);
    const auto workspace =
        dry ? session.openToRead(call.arguments[0]) : session.openToWrite(call.arguments[0]);
    if (!workspace)
        return Outcome::refused(workspace.error());
    const Result<MergePlan> plan = (*workspace)->planMerge(call.arguments[1]);
    if (!plan)
        return Outcome::refused(plan.error());
    Outcome out;
    describePlan(*plan, out);
    out.data[u"written"_s] = false;
    if (plan->isEmpty()) {
        out.text = say("The other copy has nothing that this one lacks.") + u'\n';
        return out;
    }
    if (dry) {
        out.text +=
            say("%1 changes would be taken over; nothing was written.").arg(plan->commits.size()) + u'\n';
        return out;
    }
    const Result<CommitEvent> event = (*workspace)->merge(*plan);
    if (!event)
        return Outcome::refused(event.error());
    out.data[u"written"_s] = true;
    out.text += say("%1 changes taken over.").arg(plan->commits.size()) + u'\n';
    if (!plan->files.isEmpty())
        out.text += say("%1 files taken over.").arg(plan->files.size()) + u'\n';
    if (const int open = plan->count(MergePlan::Item::Effect::Conflicting))
        out.text += say("%1 records have several versions now; “conflicts” lists them.").arg(open) + u'\n';
    if (const Status told = tellSettled(**workspace, *event, out); !told)
        return Outcome::refused(told.error());
    return out;
}

}  // namespace tri::cli
