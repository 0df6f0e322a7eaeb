// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/handlers.h"
#include "app/cli/lookup.h"
#include "app/cli/output.h"
#include "app/cli/session.h"
#include "core/change/confirmation.h"
#include "core/workspace/committext.h"

#include <algorithm>

namespace tri::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMost = 1'000'000;

QString lifeKey(const HistoryEntry &entry, bool first)
{
    return entry.deleted ? u"deleted"_s : first ? u"added"_s : u"restored"_s;
}

QString lifeText(const HistoryEntry &entry, bool first)
{
    return entry.deleted ? Cli::tr("Deleted") : first ? Cli::tr("Added") : Cli::tr("Put back");
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
        parts << Cli::tr("original: %1").arg(value->original);
    return parts.join(u"; "_s);
}

QString changeText(const FieldSpec &field, const HistoryEntry &entry, const TextContext &context)
{
    const auto side = [&](const FieldValue &value, const FieldValue &other) {
        const QString text = field.isLocal()
            ? sideText(std::get_if<LocalText>(&value), std::get_if<LocalText>(&other))
            : displayText(field, value, context);
        return text.isEmpty() ? Cli::tr("(empty)") : shortened(text, 48);
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

Status readTimes(const Call &call, LogQuery &query)
{
    if (call.has(u"--since"_s)) {
        const Result<QDate> day = dayOption(call, u"--since"_s);
        if (!day)
            return fail(day.error());
        query.since = QDateTime(*day, {}, Qt::UTC);
    }
    if (call.has(u"--until"_s)) {
        const Result<QDate> day = dayOption(call, u"--until"_s);
        if (!day)
            return fail(day.error());
        query.until = QDateTime(day->addDays(1), {}, Qt::UTC);
    }
    return {};
}

Status readWords(const Workspace &workspace, const Call &call, LogQuery &query)
{
    if (call.has(u"--author"_s)) {
        query.author = call.value(u"--author"_s);
        const Result<QStringList> known = workspace.authors();
        if (!known)
            return fail(known.error());
        if (!known->contains(*query.author))
            return fail(ProblemCode::NotFound,
                        Cli::tr("Nothing was changed by “%1”. There are changes by: %2.")
                            .arg(*query.author, known->join(u", "_s)));
    }
    if (call.has(u"--origin"_s)) {
        QStringList words;
        for (const Origin origin : allOrigins())
            words << originKey(origin);
        const QString word = call.value(u"--origin"_s);
        if (!words.contains(word))
            return wrong(call,
                         Cli::tr("“%1” is no origin; write one of: %2.").arg(word, words.join(u", "_s)));
        query.origin = parseOrigin(word);
    }
    if (call.has(u"--limit"_s)) {
        bool number = false;
        query.limit = call.value(u"--limit"_s).toInt(&number);
        if (!number || query.limit < 1 || query.limit > kMost)
            return wrong(call,
                         Cli::tr("“%1” is no limit; write a number from 1 to %2.")
                             .arg(call.value(u"--limit"_s))
                             .arg(kMost));
    }
    return {};
}

Result<LogQuery> queryFrom(const Workspace &workspace, const Call &call)
{
    LogQuery query;
    for (const Status &done : {readWords(workspace, call, query), readTimes(call, query)})
        if (!done)
            return fail(done.error());
    if (call.has(u"--kind"_s)) {
        const Result<const RecordSpec *> kind = kindNamed(workspace.registry(), call.value(u"--kind"_s));
        if (!kind)
            return fail(kind.error());
        query.kind = (*kind)->keyText();
    }
    return query;
}

QJsonObject commitJson(const CommitInfo &commit, const Registry &registry)
{
    return {{u"time"_s, commit.time.toString(Qt::ISODateWithMs)},
            {u"author"_s, commit.author},
            {u"origin"_s, originKey(commit.origin)},
            {u"stamp"_s, commit.stamp.toString()},
            {u"own"_s, commit.own},
            {u"what"_s, commitText(commit, registry)},
            {u"kind"_s, commit.label.kind},
            {u"count"_s, commit.label.count}};
}

Outcome historyOfAll(const Workspace &workspace, const Call &call)
{
    if (call.has(u"--field"_s))
        return Outcome::refused(wrong(call, Cli::tr("--field needs a record: REF is missing.")).value());
    const Result<LogQuery> query = queryFrom(workspace, call);
    const auto log = query ? workspace.log(*query) : fail(query.error());
    if (!log)
        return Outcome::refused(log.error());
    QJsonArray array;
    QList<QStringList> lines{{Cli::tr("Time (UTC)"), Cli::tr("Author"), Cli::tr("Origin"), Cli::tr("What")}};
    for (const CommitInfo &commit : *log) {
        array.append(commitJson(commit, workspace.registry()));
        lines << QStringList{commit.time.toString(u"yyyy-MM-dd HH:mm"_s), commit.author,
                             originKey(commit.origin),
                             shortened(commitText(commit, workspace.registry()), 80)};
    }
    Outcome out;
    out.data[u"history"_s] = array;
    out.text = array.isEmpty() ? Cli::tr("Nothing was changed that fits.") : columns(lines);
    return out;
}

bool fits(const LogQuery &query, const CommitInfo &commit)
{
    return (!query.author || commit.author == *query.author)
        && (!query.origin || commit.origin == *query.origin)
        && (!query.since.isValid() || commit.time >= query.since)
        && (!query.until.isValid() || commit.time < query.until);
}

Outcome historyOfOne(const Workspace &workspace, const Call &call)
{
    if (call.has(u"--kind"_s))
        return Outcome::refused(
            wrong(call, Cli::tr("A record has one kind: leave out --kind, or REF.")).value());
    const Result<Row> row = recordNamed(workspace, call.arguments[1]);
    const Result<LogQuery> query = row ? queryFrom(workspace, call) : fail(row.error());
    if (!query)
        return Outcome::refused(query.error());
    const QString only = call.value(u"--field"_s);
    if (call.has(u"--field"_s))
        if (const Result<const FieldSpec *> field = fieldNamed(*row->spec, only); !field)
            return Outcome::refused(field.error());
    const Result<QList<HistoryEntry>> entries = workspace.history(row->id);
    if (!entries)
        return Outcome::refused(entries.error());
    const TextContext context = textContext(workspace);
    QJsonArray array;
    QList<QStringList> lines{
        {Cli::tr("Time (UTC)"), Cli::tr("Author"), Cli::tr("Origin"), Cli::tr("Field"), Cli::tr("Change")}};
    qsizetype lives = std::count_if(entries->cbegin(), entries->cend(),
                                    [](const HistoryEntry &entry) { return entry.field.isEmpty(); });
    for (const HistoryEntry &entry : *entries) {
        const bool first = entry.field.isEmpty() && --lives == 0;
        const bool enough = query->limit >= 0 && array.size() >= query->limit;
        if (enough || (!only.isEmpty() && fieldOfRegister(entry.field) != only)
            || !fits(*query, entry.commit))
            continue;
        const FieldSpec *field = row->spec->field(entry.field);
        const auto confirmed = Confirmation::parse(*row->spec, entry.field);
        array.append(entryJson(entry, field, first));
        lines << QStringList{entry.commit.time.toString(u"yyyy-MM-dd HH:mm"_s), entry.commit.author,
                             originKey(entry.commit.origin)};
        if (confirmed)
            lines.last() << confirmed->labelText()
                         << (isEmpty(entry.after) ? Confirmation::words() + u" -> "_s + Cli::tr("(empty)")
                                                  : Confirmation::words());
        else if (field)
            lines.last() << field->labelText() << changeText(*field, entry, context);
        else
            lines.last() << QString() << lifeText(entry, first);
    }
    Outcome out;
    out.data[u"id"_s] = row->id.toString();
    out.data[u"kind"_s] = row->spec->keyText();
    out.data[u"history"_s] = array;
    const bool narrow = query->isNarrow();
    out.text = !array.isEmpty() ? columns(lines)
        : narrow                ? Cli::tr("Nothing was changed that fits.")
                                : Cli::tr("Nothing was entered here.");
    return out;
}

}  // namespace

Outcome history(Session &session, const Call &call)
{
    const auto workspace = session.openToRead(call.arguments[0]);
    if (!workspace)
        return Outcome::refused(workspace.error());
    return call.arguments.size() > 1 ? historyOfOne(**workspace, call) : historyOfAll(**workspace, call);
}

}  // namespace tri::cli
