// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/handlers.h"
#include "app/cli/lookup.h"
#include "app/cli/output.h"
#include "app/cli/selection.h"
#include "app/cli/session.h"
#include "core/exchange/columns.h"
#include "core/exchange/exporter.h"
#include "core/exchange/headedtable.h"
#include "core/exchange/icsexport.h"
#include "core/exchange/importer.h"
#include "core/exchange/tablereader.h"
#include "core/rules/crossfinding.h"
#include "core/rules/keptmapping.h"

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
        QStringList fixes;
        for (const ImportFix &fix : finding.fixes)
            fixes << fix.action;
        QJsonObject json{{u"severity"_s, severityKey(finding.severity)},
                         {u"line"_s, finding.line},
                         {u"column"_s, finding.column},
                         {u"value"_s, finding.value},
                         {u"text"_s, finding.text},
                         {u"fixes"_s, QJsonArray::fromStringList(fixes)}};
        if (!finding.rule.isEmpty())
            json[u"rule"_s] = finding.rule;
        out.findings.append(json);
        if (out.findingLines.size() < kPrinted)
            out.findingLines << findingText(finding)
                    + (fixes.isEmpty() ? QString()
                                       : u' ' + Cli::tr("Possible: %1.").arg(fixes.join(u"; "_s)));
    }
    if (const qsizetype more = plan.findings.size() - out.findingLines.size(); more > 0)
        out.findingLines << Cli::tr("… and %1 more").arg(more);
    out.data[u"new"_s] = plan.created;
    out.data[u"changed"_s] = plan.changed;
    out.data[u"unchanged"_s] = plan.unchanged;
    out.data[u"errors"_s] = plan.errors;
    out.data[u"warnings"_s] = plan.warnings;
    out.data[u"written"_s] = false;
}

/// What lines change, old and new.
QString changesText(const Workspace &workspace, const CsvTable &table, const ImportPlan &plan, Outcome &out)
{
    QJsonArray json;
    QStringList lines;
    for (const CsvRecord &record : table.records)
        for (const ValueChange &one : valueChanges(workspace, plan, record.line)) {
            json.append(QJsonObject{{u"line"_s, record.line},
                                    {u"field"_s, one.label},
                                    {u"before"_s, one.before},
                                    {u"after"_s, one.after}});
            if (lines.size() < kPrinted)
                lines << Cli::tr("Line %1, %2: %3 → %4")
                             .arg(record.line)
                             .arg(one.label, shortened(one.before.simplified()),
                                  shortened(one.after.simplified()));
        }
    out.data[u"changes"_s] = json;
    if (json.size() > lines.size())
        lines << Cli::tr("… and %1 more").arg(json.size() - lines.size());
    return lines.isEmpty() ? QString() : lines.join(u'\n') + u'\n';
}

/// The columns as they were read last time, or as the call says.
Status useMapping(Reader &reader, const RecordSpec &kind, const Call &call, CsvTable &table, Outcome &out)
{
    const QList<SheetMapping> all = keptMappings(reader, kind.keyText());
    const QString name = call.value(u"--mapping"_s);
    const auto kept = name.isEmpty() ? keptFor(all, table.header) : keptNamed(all, name);
    if (reader.problem())
        return fail(*reader.problem());
    if (!kept && !name.isEmpty())
        return fail(ProblemCode::NotFound,
                    Cli::tr("No sheet mapping for %1 is called “%2”.").arg(kind.pluralText(), name));
    if (call.has(u"--keep"_s) && !kept)
        keepUnknownColumns(kind, table);
    if (!kept)
        return {};
    const QStringList meanings = meaningsIn(*kept, table.header);
    for (qsizetype i = 0; i < meanings.size(); ++i)
        if (!meanings[i].isEmpty())
            table.setMeaning(i, meanings[i]);
    if (call.has(u"--keep"_s))
        keepUnknownColumns(kind, table);
    out.data[u"mapping"_s] = kept->title;
    out.text += Cli::tr("Columns read as in “%1”.").arg(kept->title) + u'\n';
    return {};
}

std::optional<ImportOptions::Choice> parseAlike(const QString &key)
{
    using Choice = ImportOptions::Choice;
    return key == u"update"   ? std::optional(Choice::Update)
        : key == u"new"       ? std::optional(Choice::New)
        : key == u"leave_out" ? std::optional(Choice::LeaveOut)
                              : std::nullopt;
}

/// With what the call says about lines that look like records that are here.
Result<ImportPlan> planFor(const Workspace &workspace, const RecordSpec &kind, const CsvTable &table,
                           const Call &call)
{
    ImportOptions options;
    options.keyColumn = call.value(u"--key"_s);
    const QString how = call.value(u"--alike"_s);
    const auto choice = parseAlike(how);
    if (!how.isEmpty() && !choice)
        return wrong(call,
                     Cli::tr("“%1” is no answer for --alike; write update, new or leave_out.").arg(how));
    Result<ImportPlan> plan = planImport(workspace, kind, table, systemIds(), options);
    if (!plan || !choice || plan->alikes.isEmpty())
        return plan;
    for (const ImportPlan::Alike &one : plan->alikes)
        if (plan->fates.value(one.line, ImportPlan::Fate::Created) == ImportPlan::Fate::Created)
            options.choices.insert(one.line, *choice);
    return planImport(workspace, kind, table, systemIds(), options);
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
                    Cli::tr("“%1” is no separator; write comma, semicolon, tab or bar.").arg(separator),
                    Cli::tr("Usage: %1").arg(usageLine(*call.command)));
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

/// What came in and does not fit with other records. It is in all the same: it may be as it was.
Status tellMisfits(const Workspace &workspace, const ImportPlan &plan, Outcome &out)
{
    QMap<int, RecordId> lines;
    for (auto fate = plan.fates.cbegin(); fate != plan.fates.cend(); ++fate)
        if (*fate == ImportPlan::Fate::Created || *fate == ImportPlan::Fate::Changed)
            lines.insert(fate.key(), plan.records.value(fate.key()));
    QSet<std::pair<RecordId, QString>> told;  // of the table itself
    for (const ImportFinding &finding : plan.findings)
        told.insert({lines.value(finding.line), finding.rule});
    Reader reader(workspace);
    QList<CrossFinding> found = crossFindingsOf(reader, lines.values());
    if (reader.problem())
        return fail(*reader.problem());
    found.removeIf([&told](const CrossFinding &one) {
        return told.contains({one.record, one.finding.rule});
    });
    for (const CrossFinding &one : std::as_const(found)) {
        const int line = lines.key(one.record);
        out.findings.append(QJsonObject{{u"severity"_s, severityKey(one.finding.severity)},
                                        {u"line"_s, line},
                                        {u"kind"_s, one.kind},
                                        {u"id"_s, one.record.toString()},
                                        {u"field"_s, one.finding.field},
                                        {u"rule"_s, one.finding.rule},
                                        {u"text"_s, one.finding.text},
                                        {u"fix"_s, one.finding.fix.text}});
        if (out.findingLines.size() < kPrinted)
            out.findingLines << Cli::tr("Line %1 was taken in; to look at (%2): %3")
                                    .arg(line)
                                    .arg(one.finding.rule, one.finding.fullText());
    }
    out.data[u"warnings"_s] = plan.warnings + int(found.size());
    return {};
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
    return handlingOption(
        call, path.endsWith(u".ics"_s, Qt::CaseInsensitive) ? Handling::Shared : Handling::Sensitive);
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
    Reader reader(**workspace);
    QList<QStringList> known;
    for (const SheetMapping &one : keptMappings(reader, (*kind)->keyText()))
        known << one.headings.split(u'\n');
    Result<CsvTable> table = readHeadedTableFile(data, **kind, known, *options);
    if (!table)
        return Outcome::refused(table.error());
    Outcome out;
    if (const Status mapped = useMapping(reader, **kind, call, *table, out); !mapped)
        return Outcome::refused(mapped.error());
    const Result<ImportPlan> plan = planFor(**workspace, **kind, *table, call);
    if (!plan)
        return Outcome::refused(plan.error());
    describe(table->source, out);
    describe(*plan, out);
    const QString changes = changesText(**workspace, *table, *plan, out);
    if (plan->hasErrors()) {
        out.problem = Problem{ProblemCode::Invalid,
                              Cli::tr("“%1” was not imported, nothing was changed. Errors: %2.")
                                  .arg(QFileInfo(data).fileName())
                                  .arg(plan->errors),
                              {}};
        return out;
    }
    out.text += sourceText(table->source) + u'\n' + (dry ? changes : QString());
    out.text +=
        Cli::tr("%1 new, %2 changed, %3 unchanged").arg(plan->created).arg(plan->changed).arg(plan->unchanged)
        + u'\n';
    if (dry) {
        out.text += Cli::tr("Nothing was written.") + u'\n';
        return out;
    }
    if (plan->changes.isEmpty())
        return out;
    if (const Status written = applyTo(**workspace, plan->changes, out); !written)
        return Outcome::refused(written.error());
    tellWritten(tellMisfits(**workspace, *plan, out), out);
    return out;
}

Outcome exportFile(Session &session, const Call &call)
{
    const QString path = call.value(u"-o"_s);
    const auto write = exporterFor(path);
    if (!write)
        return Outcome::refused({ProblemCode::Usage,
                                 Cli::tr("“%1” ends neither in .csv nor in .xlsx, .json or .ics.").arg(path),
                                 Cli::tr("Usage: %1").arg(usageLine(*call.command))});
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
    if (const Status written = session.writeFile(path, result->bytes); !written)
        return Outcome::refused(written.error());
    Outcome out;
    out.data[u"path"_s] = path;
    out.data[u"records"_s] = result->records;
    out.data[u"left_out"_s] = QJsonObject{{u"records"_s, result->recordsLeftOut},
                                          {u"fields"_s, result->fieldsLeftOut},
                                          {u"links"_s, result->linksLeftOut}};
    out.data[u"notes"_s] = QJsonArray::fromStringList(result->notes);
    out.text = recordsWrittenText(result->records, path) + u'\n';
    for (const QString &note : result->notes)
        out.text += u"  "_s + note + u'\n';
    return out;
}

}  // namespace tri::cli
