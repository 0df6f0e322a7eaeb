// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/handlers.h"
#include "app/cli/lookup.h"
#include "app/cli/output.h"
#include "app/cli/selection.h"
#include "app/cli/session.h"
#include "core/exchange/exporter.h"
#include "core/exchange/icsexport.h"
#include "core/exchange/importer.h"
#include "core/exchange/tablereader.h"

#include <QFileInfo>

#include <algorithm>

namespace tri::cli {

using namespace Qt::StringLiterals;

namespace {

QString severityKey(Finding::Severity severity)
{
    switch (severity) {
    case Finding::Severity::Note: return u"note"_s;
    case Finding::Severity::Warning: return u"warning"_s;
    case Finding::Severity::Error: break;
    }
    return u"error"_s;
}

constexpr qsizetype kPrinted = 50;  // more than a person reads at once; --json has them all

void describe(const ImportPlan &plan, Outcome &out)
{
    for (const ImportFinding &finding : plan.findings) {
        QJsonObject json{{u"severity"_s, severityKey(finding.severity)},
                         {u"line"_s, finding.line},
                         {u"column"_s, finding.column},
                         {u"value"_s, finding.value},
                         {u"text"_s, finding.text}};
        if (!finding.rule.isEmpty())
            json[u"rule"_s] = finding.rule;
        out.findings.append(json);
        if (out.findingLines.size() < kPrinted)
            out.findingLines << findingText(finding);
    }
    if (const qsizetype more = plan.findings.size() - out.findingLines.size(); more > 0)
        out.findingLines << say("… and %1 more").arg(more);
    out.data[u"new"_s] = plan.created;
    out.data[u"changed"_s] = plan.changed;
    out.data[u"unchanged"_s] = plan.unchanged;
    out.data[u"errors"_s] = plan.errors;
    out.data[u"warnings"_s] = plan.warnings;
    out.data[u"written"_s] = false;
}

/// How the command line says the file is to be read.
Result<TableOptions> tableOptions(const Call &call)
{
    TableOptions options;
    options.sheet = call.value(u"--sheet"_s);
    options.csv.encoding = call.value(u"--encoding"_s);
    if (!call.has(u"--separator"_s))
        return options;
    const QString separator = call.value(u"--separator"_s);
    options.csv.separator = parseSeparator(separator);
    if (options.csv.separator.isNull())
        return fail(ProblemCode::Usage,
                    say("“%1” is no separator; write comma, semicolon, tab or bar.").arg(separator),
                    say("Usage: %1").arg(usageLine(*call.command)));
    return options;
}

void describe(const TableSource &source, Outcome &out)
{
    QJsonObject json{{u"format"_s, formatKey(source.format)}, {u"text"_s, sourceText(source)}};
    if (source.format == TableSource::Format::Csv) {
        json[u"encoding"_s] = source.encoding;
        json[u"separator"_s] = separatorKey(source.separator);
    } else if (!source.sheets.isEmpty()) {
        QJsonArray names;
        for (const SheetInfo &sheet : source.sheets)
            names.append(sheet.name);
        json[u"sheet"_s] = source.sheet;
        json[u"sheets"_s] = names;
    }
    out.data[u"source"_s] = json;
}

using Exporter = decltype(&exportCsv);

/// By the ending of the file's name; nullptr when it is none of ours.
Exporter exporterFor(const QString &path)
{
    const auto ends = [&path](const QString &ending) { return path.endsWith(ending, Qt::CaseInsensitive); };
    return ends(u".csv"_s) ? exportCsv
        : ends(u".xlsx"_s) ? exportXlsx
        : ends(u".json"_s) ? exportJson
        : ends(u".ics"_s)  ? exportIcs
                           : nullptr;
}

/// A table is for our own office and holds everything; a calendar goes to other programs and people.
Result<Handling> highestFor(const Call &call, const QString &path)
{
    if (!call.has(u"--handling"_s))
        return path.endsWith(u".ics"_s, Qt::CaseInsensitive) ? Handling::Shared : Handling::Sensitive;
    const QString key = call.value(u"--handling"_s);
    const Handling level = parseHandling(key);
    if (handlingKey(level) != key)
        return fail(ProblemCode::Usage,
                    say("“%1” is no handling level; write public, shared, internal or sensitive.").arg(key),
                    say("Usage: %1").arg(usageLine(*call.command)));
    return level;
}

}  // namespace

Outcome importFile(Session &session, const Call &call)
{
    const bool dry = call.has(u"--dry-run"_s);
    const QString data = call.arguments[1];
    const auto workspace =
        dry ? session.openToRead(call.arguments[0]) : session.openToWrite(call.arguments[0]);
    if (!workspace)
        return Outcome::refused(workspace.error());
    const Result<const RecordSpec *> kind = kindNamed(session.registry(), call.value(u"--kind"_s));
    if (!kind)
        return Outcome::refused(kind.error());
    const Result<TableOptions> options = tableOptions(call);
    if (!options)
        return Outcome::refused(options.error());
    const Result<CsvTable> table = readTableFile(data, *options);
    if (!table)
        return Outcome::refused(table.error());
    const Result<ImportPlan> plan = planImport(**workspace, **kind, *table);
    if (!plan)
        return Outcome::refused(plan.error());

    Outcome out;
    describe(table->source, out);
    describe(*plan, out);
    if (plan->hasErrors()) {
        out.problem = Problem{ProblemCode::Invalid,
                              say("“%1” was not imported, nothing was changed. Errors: %2.")
                                  .arg(QFileInfo(data).fileName())
                                  .arg(plan->errors),
                              {}};
        return out;
    }
    out.text = sourceText(table->source) + u'\n';
    out.text +=
        say("%1 new, %2 changed, %3 unchanged").arg(plan->created).arg(plan->changed).arg(plan->unchanged)
        + u'\n';
    if (dry) {
        out.text += say("Nothing was written.") + u'\n';
        return out;
    }
    if (plan->changes.isEmpty())
        return out;
    const Result<Stamp> stamp = (*workspace)->apply(plan->changes);
    if (!stamp)
        return Outcome::refused(stamp.error());
    out.data[u"written"_s] = true;
    out.data[u"stamp"_s] = stamp->toString();
    return out;
}

Outcome exportFile(Session &session, const Call &call)
{
    const QString path = call.value(u"-o"_s);
    const auto write = exporterFor(path);
    if (!write)
        return Outcome::refused({ProblemCode::Usage,
                                 say("“%1” ends neither in .csv nor in .xlsx, .json or .ics.").arg(path),
                                 say("Usage: %1").arg(usageLine(*call.command))});
    const auto workspace = session.openToRead(call.arguments[0]);
    if (!workspace)
        return Outcome::refused(workspace.error());
    const Result<const RecordSpec *> kind = kindNamed(session.registry(), call.arguments[1]);
    if (!kind)
        return Outcome::refused(kind.error());
    const Result<Query> query = selectionOf(session, **workspace, **kind, call);
    if (!query)
        return Outcome::refused(query.error());
    const Result<Handling> highest = highestFor(call, path);
    if (!highest)
        return Outcome::refused(highest.error());
    const Result<Export> result = write(**workspace, *query, *highest, nullptr);
    if (!result)
        return Outcome::refused(result.error());
    if (const QFileInfo source(call.arguments[0]), target(path);
        target.exists() && source.canonicalFilePath() == target.canonicalFilePath())
        return Outcome::refused({ProblemCode::Invalid, say("“%1” is the workspace itself.").arg(path), {}});
    if (const Status written = session.writeFile(path, result->bytes); !written)
        return Outcome::refused(written.error());
    Outcome out;
    out.data[u"path"_s] = path;
    out.data[u"records"_s] = result->records;
    out.data[u"left_out"_s] = QJsonObject{{u"records"_s, result->recordsLeftOut},
                                          {u"fields"_s, result->fieldsLeftOut},
                                          {u"links"_s, result->linksLeftOut}};
    out.data[u"notes"_s] = QJsonArray::fromStringList(result->notes);
    out.text = say("%1 records written to %2").arg(result->records).arg(path) + u'\n';
    for (const QString &note : result->notes)
        out.text += u"  "_s + note + u'\n';
    return out;
}

}  // namespace tri::cli
