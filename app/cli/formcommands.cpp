// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One record as a form that others fill in, out and back in.

#include "app/cli/handlers.h"
#include "app/cli/lookup.h"
#include "app/cli/output.h"
#include "app/cli/session.h"
#include "core/exchange/fillform.h"

#include <QFileInfo>

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

/// The kind and the record that a form is of; the null id for a new one.
Result<std::pair<const RecordSpec *, RecordId>> subjectOf(const Session &session, const Workspace &workspace,
                                                          const Call &call)
{
    const bool hasRecord = call.arguments.size() > 1;
    if (hasRecord == call.has(u"--kind"_s))
        return wrong(call, Cli::tr("Name either a record or, for an empty form, a kind with --kind."));
    if (!hasRecord) {
        const auto kind = kindNamed(session.registry(), call.value(u"--kind"_s));
        if (!kind)
            return fail(kind.error());
        return std::pair(*kind, RecordId());
    }
    const Result<Row> row = recordNamed(workspace, call.arguments[1]);
    if (!row)
        return fail(row.error());
    return std::pair(row->spec, row->id);
}

void describe(const FormPlan &plan, Outcome &out)
{
    for (const FormFinding &finding : plan.findings) {
        out.findings.append(QJsonObject{{u"severity"_s, severityKey(finding.severity)},
                                        {u"field"_s, finding.field},
                                        {u"value"_s, finding.value},
                                        {u"text"_s, finding.text}});
        out.findingLines << findingText(finding);
    }
    QJsonArray fields;
    for (const FormEdit &edit : plan.edits) {
        fields.append(QJsonObject{{u"field"_s, plan.kind->fields[std::size_t(edit.field)].keyText()},
                                  {u"language"_s, edit.language},
                                  {u"old"_s, edit.here},
                                  {u"new"_s, edit.there},
                                  {u"conflict"_s, edit.conflict}});
        out.text +=
            u"%1: %2 → %3%4\n"_s.arg(edit.label, shortened(edit.here), shortened(edit.there),
                                     edit.conflict ? u"  "_s + Cli::tr("changed here too") : QString());
    }
    out.data[u"kind"_s] = plan.kind->keyText();
    out.data[u"id"_s] = plan.record.id.toString();
    out.data[u"new"_s] = plan.isNew;
    out.data[u"fields"_s] = fields;
    out.data[u"unchanged"_s] = plan.unchanged;
    out.data[u"conflicts"_s] = plan.conflicts();
    out.data[u"errors"_s] = plan.errors();
    out.data[u"written"_s] = false;
    out.text += plan.isNew ? Cli::tr("A new record: %1.").arg(plan.kind->labelText()) + u'\n' : QString();
    out.text += Cli::tr("%1 changed, %2 unchanged, %3 conflicting")
                    .arg(plan.edits.size() - plan.conflicts())
                    .arg(plan.unchanged)
                    .arg(plan.conflicts())
        + u'\n';
}

}  // namespace

Outcome exportForm(Session &session, const Call &call)
{
    const QString path = call.value(u"-o"_s);
    const QString language = call.value(u"--lang"_s, u"en"_s);
    const bool isDocument = path.endsWith(u".docx"_s, Qt::CaseInsensitive);
    if (!isDocument && !path.endsWith(u".csv"_s, Qt::CaseInsensitive))
        return Outcome::refused(
            wrong(call, Cli::tr("“%1” ends neither in .docx nor in .csv.").arg(path)).value());
    if (!contentLanguages().contains(language))
        return Outcome::refused(
            wrong(
                call,
                Cli::tr("“%1” is no language of the program; write ar, zh, en, fr, ru or es.").arg(language))
                .value());
    const auto workspace = session.openToRead(call.arguments[0]);
    if (!workspace)
        return Outcome::refused(workspace.error());
    const auto subject = subjectOf(session, **workspace, call);
    if (!subject)
        return Outcome::refused(subject.error());
    const Result<FillForm> form = makeFillForm(**workspace, *subject->first, subject->second, language);
    if (!form)
        return Outcome::refused(form.error());
    const Result<QByteArray> bytes =
        isDocument ? fillFormDocx(*form) : Result<QByteArray>(fillFormCsv(*form));
    if (!bytes)
        return Outcome::refused(bytes.error());
    if (const Status written = session.writeFile(path, *bytes); !written)
        return Outcome::refused(written.error());
    Outcome out;
    out.data[u"path"_s] = path;
    out.data[u"fields"_s] = form->boxes.size();
    out.data[u"withheld"_s] = form->withheld;
    const int fields = int(form->boxes.size());
    out.text = (fields == 1 ? Cli::tr("Form with 1 field written to %1")
                            : Cli::tr("Form with %n fields written to %1", nullptr, fields))
                   .arg(path)
        + u'\n';
    if (form->withheld > 0)
        out.text +=
            (form->withheld == 1 ? Cli::tr("1 value is not told in it, because only our office sees it")
                                 : Cli::tr("%n values are not told in it, because only our office sees them",
                                           nullptr, int(form->withheld)))
            + u'\n';
    return out;
}

Outcome importForm(Session &session, const Call &call)
{
    const bool dry = call.has(u"--dry-run"_s);
    const auto workspace =
        dry ? session.openToRead(call.arguments[0]) : session.openToWrite(call.arguments[0]);
    if (!workspace)
        return Outcome::refused(workspace.error());
    const Result<FilledForm> form = readFilledFormFile(call.arguments[1]);
    if (!form)
        return Outcome::refused(form.error());
    const Result<FormPlan> plan = planFilledForm(**workspace, *form);
    if (!plan)
        return Outcome::refused(plan.error());
    Outcome out;
    describe(*plan, out);
    if (plan->errors() > 0) {
        out.problem = Problem{ProblemCode::Invalid,
                              Cli::tr("“%1” was not taken in, nothing was changed. Errors: %2.")
                                  .arg(QFileInfo(call.arguments[1]).fileName())
                                  .arg(plan->errors()),
                              {}};
        return out;
    }
    const Result<ChangeSet> changes = formChanges(*plan);
    if (!changes)
        return Outcome::refused(changes.error());
    if (plan->conflicts() > 0)
        out.text +=
            Cli::tr("What changed on both sides stays as it is here; the desk lets you choose.") + u'\n';
    if (dry)
        out.text += Cli::tr("Nothing was written.") + u'\n';
    if (dry || changes->isEmpty())
        return out;
    if (const Status written = applyTo(**workspace, *changes, out); !written)
        return Outcome::refused(written.error());
    return out;
}

}  // namespace tri::cli
