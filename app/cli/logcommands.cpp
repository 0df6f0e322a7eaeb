// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/handlers.h"
#include "app/cli/lookup.h"
#include "app/cli/output.h"
#include "app/cli/session.h"

namespace tri::cli {

using namespace Qt::StringLiterals;

namespace {

/// What a step did to one record.
struct TouchedText {
    QJsonObject json;
    QStringList line;
};

TouchedText describe(const Workspace &workspace, const CommitEvent::Touched &touched)
{
    const Result<Row> row = workspace.row(touched.id);
    const RecordSpec *kind = workspace.registry().kind(touched.kind);
    const QString title = workspace.title(touched.id);
    const bool deleted = row && row->deleted;
    QStringList labels;
    for (const QString &key : touched.fields) {
        const FieldSpec *field = kind ? kind->field(key) : nullptr;
        labels << (field ? field->labelText() : key);
    }
    QJsonObject json{{u"id"_s, touched.id.toString()},
                     {u"kind"_s, touched.kind},
                     {u"reference"_s, row ? row->reference() : QString()},
                     {u"title"_s, title},
                     {u"fields"_s, QJsonArray::fromStringList(touched.fields)},
                     {u"deleted"_s, deleted}};
    if (touched.lifeChanged)
        labels = {deleted ? Cli::tr("(deleted)") : Cli::tr("(put back)")};
    return {json,
            {u"  "_s + touched.kind, row ? nameOf(*row) : touched.id.toString(), shortened(title, 40),
             shortened(labels.join(u", "_s))}};
}

Outcome step(Session &session, const Call &call, bool back)
{
    const auto workspace = session.openToWrite(call.arguments[0]);
    if (!workspace)
        return Outcome::refused(workspace.error());
    const auto label = back ? (*workspace)->undoLabel() : (*workspace)->redoLabel();
    const Result<CommitEvent> event = back ? (*workspace)->undo() : (*workspace)->redo();
    if (!event)
        return Outcome::refused(event.error());
    const QString what = labelText(label.value_or(event->label), session.registry());
    Outcome out;
    QJsonArray records;
    QList<QStringList> lines;
    for (const CommitEvent::Touched &touched : event->records) {
        const TouchedText text = describe(**workspace, touched);
        records.append(text.json);
        lines << text.line;
    }
    out.data[u"label"_s] = what;
    out.data[u"stamp"_s] = event->stamp.toString();
    out.data[u"records"_s] = event->records.size();
    out.data[u"touched"_s] = records;
    out.text = (back ? Cli::tr("Undone: %1") : Cli::tr("Done again: %1")).arg(what) + u'\n' + columns(lines);
    return out;
}

}  // namespace

Outcome undo(Session &session, const Call &call)
{
    return step(session, call, true);
}

Outcome redo(Session &session, const Call &call)
{
    return step(session, call, false);
}

}  // namespace tri::cli
