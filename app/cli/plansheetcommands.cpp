// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Work plans as workbooks, out and back in.

#include "app/cli/handlers.h"
#include "app/cli/lookup.h"
#include "app/cli/output.h"
#include "app/cli/session.h"
#include "core/plansheets/planexport.h"
#include "core/plansheets/planimport.h"
#include "core/plansheets/sheetmap.h"

#include <QFileInfo>

namespace tri::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kPrinted = 50;  // more than a person reads at once; --json has them all

QString severityKey(Finding::Severity severity)
{
    switch (severity) {
    case Finding::Severity::Note: return u"note"_s;
    case Finding::Severity::Warning: return u"warning"_s;
    case Finding::Severity::Error: break;
    }
    return u"error"_s;
}

QString fateKey(const PlanRowChange &row)
{
    if (row.faulty)
        return u"faulty"_s;
    switch (row.fate) {
    case PlanRowChange::Fate::New: return u"new"_s;
    case PlanRowChange::Fate::Changed: return u"changed"_s;
    case PlanRowChange::Fate::Deleted: return u"deleted"_s;
    case PlanRowChange::Fate::Unchanged: break;
    }
    return u"unchanged"_s;
}

QJsonObject jsonOf(const PlanFinding &finding)
{
    QJsonObject json{{u"severity"_s, severityKey(finding.severity)},
                     {u"sheet"_s, finding.place.sheet},
                     {u"cell"_s, finding.place.cell()},
                     {u"column"_s, finding.place.heading},
                     {u"value"_s, finding.place.value},
                     {u"text"_s, finding.text}};
    if (finding.fix)
        json[u"fix"_s] = *finding.fix;
    return json;
}

QJsonObject jsonOf(const PlanRowChange &row)
{
    QJsonArray fields;
    for (const PlanEdit &edit : row.edits)
        fields.append(QJsonObject{{u"field"_s, row.record.spec->fields[std::size_t(edit.field)].keyText()},
                                  {u"language"_s, edit.language},
                                  {u"cell"_s, edit.place.cell()},
                                  {u"old"_s, edit.oldText},
                                  {u"new"_s, edit.newText},
                                  {u"conflict"_s, edit.conflict}});
    return {{u"effect"_s, fateKey(row)},       {u"id"_s, row.id.isNull() ? QString() : row.id.toString()},
            {u"sheet"_s, row.place.sheet},     {u"row"_s, row.place.row},
            {u"level"_s, sheetKey(row.sheet)}, {u"title"_s, row.title},
            {u"conflict"_s, row.conflict},     {u"fields"_s, fields}};
}

QString whereOf(const SheetPlace &place)
{
    return place.sheet.isEmpty() ? Cli::tr("row %1").arg(place.row)
                                 : Cli::tr("%1, row %2").arg(place.sheet).arg(place.row);
}

/// Problems first, each list in the order of the file.
void describe(const PlanChanges &changes, Outcome &out)
{
    for (const Finding::Severity severity :
         {Finding::Severity::Error, Finding::Severity::Warning, Finding::Severity::Note})
        for (const PlanFinding &finding : changes.findings) {
            if (finding.severity != severity)
                continue;
            out.findings.append(jsonOf(finding));
            if (out.findingLines.size() < kPrinted)
                out.findingLines << findingText(finding);
        }
    if (const qsizetype more = out.findings.size() - out.findingLines.size(); more > 0)
        out.findingLines << Cli::tr("… and %1 more").arg(more);
    QJsonArray rows;
    QStringList lines;
    for (const PlanRowChange &row : changes.rows) {
        rows.append(jsonOf(row));
        if (row.faulty)
            continue;
        lines << u"%1  %2  (%3)"_s.arg(fateKey(row).leftJustified(8), shortened(row.title),
                                       whereOf(row.place));
        for (const PlanEdit &edit : row.edits)
            lines << u"          %1: %2 → %3%4"_s.arg(
                row.record.spec->fields[std::size_t(edit.field)].labelText(), shortened(edit.oldText),
                shortened(edit.newText), edit.conflict ? u"  "_s + Cli::tr("changed here too") : QString());
    }
    using Fate = PlanRowChange::Fate;
    out.data[u"rows"_s] = rows;
    out.data[u"new"_s] = changes.count(Fate::New);
    out.data[u"changed"_s] = changes.count(Fate::Changed);
    out.data[u"deleted"_s] = changes.count(Fate::Deleted);
    out.data[u"unchanged"_s] = changes.unchanged;
    out.data[u"conflicts"_s] = changes.conflicts();
    out.data[u"missing"_s] = changes.missing;
    out.data[u"errors"_s] = changes.errors;
    out.data[u"warnings"_s] = changes.warnings;
    out.data[u"written"_s] = false;
    out.text = (lines.isEmpty() ? QString() : lines.join(u'\n') + u'\n')
        + Cli::tr("%1 new, %2 changed, %3 deleted, %4 unchanged, %5 conflicting")
              .arg(changes.count(Fate::New))
              .arg(changes.count(Fate::Changed))
              .arg(changes.count(Fate::Deleted))
              .arg(changes.unchanged)
              .arg(changes.conflicts())
        + u'\n';
}

/// How a sheet of somebody else's form is read: as it was last time, as it is asked for, or as it looks.
Result<SheetMap> mapFor(const Workspace &workspace, const RawBook &book, const Call &call)
{
    Reader reader(workspace);
    auto [map, kept] = proposeMap(reader, book);
    if (const QString name = call.value(u"--mapping"_s); !name.isEmpty()) {
        kept.reset();
        for (const SheetMapping &one : planMappings(reader))
            if (one.title.compare(name, Qt::CaseInsensitive) == 0 || one.id.toString() == name)
                kept = one;
        if (!kept && !reader.problem())
            return fail(ProblemCode::NotFound,
                        Cli::tr("No sheet mapping for work plans is called “%1”.").arg(name));
        if (kept)
            useMapping(map, *kept);
    }
    if (reader.problem())
        return fail(*reader.problem());
    return map;
}

void describe(const SheetMap &map, Outcome &out)
{
    QJsonArray meanings;
    for (const MapColumn &column : map.columns)
        meanings.append(QJsonObject{{u"column"_s, column.column},
                                    {u"heading"_s, column.heading},
                                    {u"means"_s, column.means},
                                    {u"confidence"_s, column.confidence}});
    out.data[u"mapping"_s] = QJsonObject{{u"sheet"_s, map.sheet},
                                         {u"heading_row"_s, map.headingRow},
                                         {u"lines_by"_s, linesByKey(map.by)},
                                         {u"title"_s, map.title},
                                         {u"columns"_s, meanings}};
}

struct Source {
    PlanBook book;
    std::optional<SheetMap> map;
};
Result<Source> sourceFor(const Workspace &workspace, const RawBook &raw, const Call &call)
{
    if (isPlanBook(raw) && !call.has(u"--mapping"_s)) {
        Result<PlanBook> book = readPlanBook(raw);
        if (!book)
            return fail(book.error());
        return Source{*std::move(book), {}};
    }
    Result<SheetMap> map = mapFor(workspace, raw, call);
    if (!map)
        return fail(map.error());
    return Source{mappedBook(raw, *map), *map};
}

Result<RecordId> planFor(const Workspace &workspace, const PlanBook &book, const Call &call)
{
    if (!call.has(u"--plan"_s)) {
        if (!book.plan.isNull())
            return book.plan;
        return fail(ProblemCode::Usage,
                    Cli::tr("The file does not say which work plan it is of; name it with --plan."),
                    Cli::tr("Usage: %1").arg(usageLine(*call.command)));
    }
    const Result<Row> plan = recordNamed(workspace, call.value(u"--plan"_s), {u"work_plan"_s});
    if (!plan)
        return fail(plan.error());
    return plan->id;
}

}  // namespace

Outcome exportPlanFile(Session &session, const Call &call)
{
    const QString path = call.value(u"-o"_s);
    const QString language = call.value(u"--lang"_s, u"en"_s);
    if (!path.endsWith(u".xlsx"_s, Qt::CaseInsensitive))
        return Outcome::refused({ProblemCode::Usage, Cli::tr("“%1” does not end in .xlsx.").arg(path),
                                 Cli::tr("Usage: %1").arg(usageLine(*call.command))});
    if (!contentLanguages().contains(language))
        return Outcome::refused(
            {ProblemCode::Usage,
             Cli::tr("“%1” is no language of the program; write ar, zh, en, fr, ru or es.").arg(language),
             Cli::tr("Usage: %1").arg(usageLine(*call.command))});
    const auto workspace = session.openToRead(call.arguments[0]);
    if (!workspace)
        return Outcome::refused(workspace.error());
    const Result<Row> plan = recordNamed(**workspace, call.arguments[1], {u"work_plan"_s});
    if (!plan)
        return Outcome::refused(plan.error());
    const Result<Export> made = exportPlan(
        **workspace, plan->id, {language, call.has(u"--for-others"_s), session.clock().today(), nullptr});
    if (!made)
        return Outcome::refused(made.error());
    if (const Status written = session.writeFile(path, made->bytes); !written)
        return Outcome::refused(written.error());
    Outcome out;
    out.data[u"path"_s] = path;
    out.data[u"records"_s] = made->records;
    out.data[u"left_out"_s] = QJsonObject{{u"records"_s, made->recordsLeftOut},
                                          {u"fields"_s, made->fieldsLeftOut},
                                          {u"links"_s, made->linksLeftOut}};
    out.text = recordsWrittenText(made->records, path) + u'\n';
    if (made->recordsLeftOut > 0)
        out.text += (made->recordsLeftOut == 1 ? Cli::tr("1 internal or sensitive record left out")
                                               : Cli::tr("%n internal or sensitive records left out", nullptr,
                                                         int(made->recordsLeftOut)))
            + u'\n';
    return out;
}

Outcome importPlanFile(Session &session, const Call &call)
{
    const bool dry = call.has(u"--dry-run"_s);
    const auto workspace =
        dry ? session.openToRead(call.arguments[0]) : session.openToWrite(call.arguments[0]);
    if (!workspace)
        return Outcome::refused(workspace.error());
    const Result<RawBook> raw = readRawBookFile(call.arguments[1]);
    if (!raw)
        return Outcome::refused(raw.error());
    const Result<Source> source = sourceFor(**workspace, *raw, call);
    if (!source)
        return Outcome::refused(source.error());
    const Result<RecordId> plan = planFor(**workspace, source->book, call);
    if (!plan)
        return Outcome::refused(plan.error());
    const Result<PlanChanges> changes = planImport(**workspace, *plan, source->book);
    if (!changes)
        return Outcome::refused(changes.error());
    Outcome out;
    describe(*changes, out);
    if (source->map)
        describe(*source->map, out);
    if (changes->errors > 0) {
        out.problem = Problem{ProblemCode::Invalid,
                              Cli::tr("“%1” was not imported, nothing was changed. Errors: %2.")
                                  .arg(QFileInfo(call.arguments[1]).fileName())
                                  .arg(changes->errors),
                              {}};
        return out;
    }
    const PlanTaking taking = takenChanges(*changes);
    if (dry)
        out.text += Cli::tr("Nothing was written.") + u'\n';
    if (dry || taking.changes.isEmpty())
        return out;
    if (const Status written = applyTo(**workspace, taking.changes, out); !written)
        return Outcome::refused(written.error());
    if (changes->conflicts() > 0)
        out.text +=
            Cli::tr("What changed on both sides stays as it is here; the desk lets you choose.") + u'\n';
    return out;
}

}  // namespace tri::cli
