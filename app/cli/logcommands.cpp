// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/handlers.h"
#include "app/cli/lookup.h"
#include "app/cli/output.h"
#include "app/cli/session.h"

#include <algorithm>

namespace tri::cli {

using namespace Qt::StringLiterals;

namespace {

QString lifeKey(const HistoryEntry &entry, bool first)
{
    return entry.deleted ? u"deleted"_s : first ? u"added"_s : u"restored"_s;
}

QString lifeText(const HistoryEntry &entry, bool first)
{
    return entry.deleted ? say("Deleted") : first ? say("Added") : say("Put back");
}

/// The languages of @p value in which it differs from @p other; all of it would hide a change of one language.
QString sideText(const LocalText *value, const LocalText *other)
{
    if (!value)
        return {};
    QStringList parts;
    for (auto it = value->texts.cbegin(); it != value->texts.cend(); ++it)
        if (!other || other->texts.value(it.key()) != it.value())
            parts << it.key() + u": "_s + it.value().simplified();
    if (other && value->texts == other->texts)
        parts << say("original: %1").arg(value->original);
    return parts.join(u"; "_s);
}

QString changeText(const FieldSpec &field, const HistoryEntry &entry, const TextContext &context)
{
    const auto side = [&](const FieldValue &value, const FieldValue &other) {
        const QString text = field.isLocal()
            ? sideText(std::get_if<LocalText>(&value), std::get_if<LocalText>(&other))
            : displayText(field, value, context);
        return text.isEmpty() ? say("(empty)") : shortened(text, 48);
    };
    return side(entry.before, entry.after) + u" -> "_s + side(entry.after, entry.before);
}

QJsonObject entryJson(const HistoryEntry &entry, const FieldSpec *field, bool first)
{
    QJsonObject object{{u"time"_s, entry.commit.time.toString(Qt::ISODateWithMs)},
                       {u"author"_s, entry.commit.author},
                       {u"origin"_s, originKey(entry.commit.origin)},
                       {u"stamp"_s, entry.commit.stamp.toString()},
                       {u"own"_s, entry.commit.own},
                       {u"field"_s, entry.field}};
    if (entry.field.isEmpty()) {
        object[u"life"_s] = lifeKey(entry, first);
    } else {
        object[u"label"_s] = field ? field->labelText() : entry.field;
        object[u"before"_s] = toJson(entry.before);
        object[u"after"_s] = toJson(entry.after);
    }
    return object;
}

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
        labels = {deleted ? say("(deleted)") : say("(put back)")};
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
    out.text = (back ? say("Undone: %1") : say("Done again: %1")).arg(what) + u'\n' + columns(lines);
    return out;
}

}  // namespace

Outcome history(Session &session, const Call &call)
{
    const auto workspace = session.openToRead(call.arguments[0]);
    if (!workspace)
        return Outcome::refused(workspace.error());
    const Result<Row> row = recordNamed(**workspace, call.arguments[1]);
    if (!row)
        return Outcome::refused(row.error());
    const QString only = call.value(u"--field"_s);
    if (call.has(u"--field"_s))
        if (const Result<const FieldSpec *> field = fieldNamed(*row->spec, only); !field)
            return Outcome::refused(field.error());
    const Result<QList<HistoryEntry>> entries = (*workspace)->history(row->id);
    if (!entries)
        return Outcome::refused(entries.error());

    const TextContext context = textContext(**workspace);
    QJsonArray array;
    QList<QStringList> lines{{say("Time (UTC)"), say("Author"), say("Origin"), say("Field"), say("Change")}};
    qsizetype lives = std::count_if(entries->cbegin(), entries->cend(),
                                    [](const HistoryEntry &entry) { return entry.field.isEmpty(); });
    for (const HistoryEntry &entry : *entries) {
        const bool first = entry.field.isEmpty() && --lives == 0;
        if (!only.isEmpty() && entry.field != only)
            continue;
        const FieldSpec *field = row->spec->field(entry.field);
        array.append(entryJson(entry, field, first));
        lines << QStringList{entry.commit.time.toString(u"yyyy-MM-dd HH:mm"_s), entry.commit.author,
                             originKey(entry.commit.origin)};
        if (field)
            lines.last() << field->labelText() << changeText(*field, entry, context);
        else
            lines.last() << QString() << lifeText(entry, first);
    }
    Outcome out;
    out.data[u"id"_s] = row->id.toString();
    out.data[u"kind"_s] = row->spec->keyText();
    out.data[u"history"_s] = array;
    out.text = array.isEmpty() ? say("Nothing was entered here.") : columns(lines);
    return out;
}

Outcome undo(Session &session, const Call &call)
{
    return step(session, call, true);
}

Outcome redo(Session &session, const Call &call)
{
    return step(session, call, false);
}

}  // namespace tri::cli
