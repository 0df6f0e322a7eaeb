// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/folding.h"
#include "core/base/translations.h"
#include "core/exchange/columns.h"
#include "core/exchange/fillform.h"

#include <QCoreApplication>

#include <algorithm>

namespace tri {

using namespace Qt::StringLiterals;

namespace {

struct FormText {
    Q_DECLARE_TR_FUNCTIONS(FillForm)
};

QString oneLine(const FieldSpec &field, const QString &text)
{
    return field.isLong() ? text : text.simplified();
}

/// The record as it would be with these edits.
Row withEdits(const FormPlan &plan, const FormChoices &choices)
{
    Row row = plan.record;
    for (int at = 0; at < int(plan.edits.size()); ++at) {
        const FormEdit &edit = plan.edits[at];
        if (!choices.takes(plan, at))
            continue;
        FieldValue &value = row.values[edit.field];
        if (edit.language.isEmpty()) {
            value = edit.after;
            continue;
        }
        LocalText text = std::holds_alternative<LocalText>(value) ? std::get<LocalText>(value) : LocalText();
        text.set(edit.language,
                 std::holds_alternative<QString>(edit.after) ? std::get<QString>(edit.after) : QString());
        value = canonical(FieldValue(text));
    }
    return row;
}

class FormPlanner {
public:
    FormPlanner(const Workspace &workspace, const FilledForm &form)
        : m_workspace(workspace), m_form(form), m_index(workspace)
    {
    }

    Result<FormPlan> run()
    {
        m_plan.kind = m_workspace.registry().kind(m_form.kind);
        if (!m_plan.kind)
            return fail(
                ProblemCode::Invalid,
                FormText::tr("The form is of a kind of record that this version does not know (%1). Use a "
                             "newer version to take it in.")
                    .arg(m_form.kind.left(40)));
        if (const Status found = findRecord(); !found)
            return fail(found.error());
        if (const Status loaded = m_index.load(*m_plan.kind); !loaded)
            return fail(loaded.error());
        for (const FilledBox &box : m_form.boxes)
            read(box);
        std::stable_sort(m_plan.edits.begin(), m_plan.edits.end(),
                         [](const FormEdit &a, const FormEdit &b) { return a.field < b.field; });
        if (!m_plan.edits.isEmpty())
            holdAgainstRules();
        else if (m_plan.isNew && m_plan.findings.isEmpty())
            m_plan.findings << FormFinding{Finding::Severity::Note,
                                           {},
                                           {},
                                           {},
                                           FormText::tr("Nothing has been written into the form yet.")};
        std::stable_sort(m_plan.findings.begin(), m_plan.findings.end(),
                         [](const FormFinding &a, const FormFinding &b) { return a.severity > b.severity; });
        return std::move(m_plan);
    }

private:
    /// A form for a new record makes the same record each time it comes, corrected or not.
    [[nodiscard]] RecordId madeFrom() const
    {
        QString name;
        for (const int at : m_plan.kind->titleFields()) {
            const FieldSpec &field = m_plan.kind->fields[std::size_t(at)];
            const QString key = field.isLocal() ? headingFor(field, m_form.language) : field.keyText();
            for (const FilledBox &box : m_form.boxes)
                if (box.key == key)
                    name += u'/' + foldedLetters(box.text.left(1000));
        }
        return RecordId::fromName(u"form", m_form.number + name);
    }

    Status findRecord()
    {
        const RecordId id = m_form.record.isNull() ? madeFrom() : m_form.record;
        const Result<Row> row = m_workspace.row(id);
        if (!row && m_form.record.isNull() && row.error().code == ProblemCode::NotFound) {
            m_plan.isNew = true;
            m_plan.record = Row(*m_plan.kind, id);
            return {};
        }
        if (!row && row.error().code == ProblemCode::NotFound)
            return fail(
                ProblemCode::NotFound,
                FormText::tr("The record that this form is of is not in this workspace. Open the workspace "
                             "that wrote the form, or merge with it first."),
                id.toString());
        if (!row)
            return fail(row.error());
        if (row->deleted)
            return fail(
                ProblemCode::NotFound,
                FormText::tr("The record that this form is of is in the trash. Put it back first, then "
                             "take in the form."),
                id.toString());
        if (row->spec != m_plan.kind)
            return fail(ProblemCode::Invalid,
                        FormText::tr("The key of the form names a record of another kind."), id.toString());
        m_plan.record = *row;
        return {};
    }

    void report(const FilledBox &box, const QString &field, const QString &label, const QString &text,
                Finding::Severity severity = Finding::Severity::Error)
    {
        m_plan.findings << FormFinding{severity, field, label, box.text, text};
    }

    /// The box as this version would write it; nothing for a field that is not asked for.
    [[nodiscard]] std::optional<FillBox> known(const FilledBox &box)
    {
        if (m_boxes.isEmpty()) {
            Row all = m_plan.record;  // as if it had all languages
            for (qsizetype i = 0; i < all.values.size(); ++i)
                if (m_plan.kind->fields[std::size_t(i)].isLocal()) {
                    LocalText text;
                    for (const QString &language : contentLanguages())
                        text.set(language, u"x"_s);
                    all.values[i] = text;
                }
            for (const FillBox &one : boxesOf(*m_plan.kind, all, m_form.language))
                m_boxes.insert(one.key, one);
        }
        const auto found = m_boxes.constFind(box.key);
        return found == m_boxes.cend() ? std::nullopt : std::optional(*found);
    }

    void read(const FilledBox &filled)
    {
        const auto box = known(filled);
        if (!box) {
            if (!filled.text.isEmpty())
                report(filled, {}, filled.key,
                       FormText::tr("This version does not ask for it, so it is not taken."),
                       Finding::Severity::Note);
            return;
        }
        const bool isWithheld = filled.seal == kWithheld;
        const QString given = filled.text;
        // What nobody touched says nothing, whatever has changed here since.
        if (isWithheld ? given.isEmpty() : sealOf(filled.key, given) == filled.seal) {
            ++m_plan.unchanged;
            return;
        }
        RecordIds hidden;
        const QString here = toldText(m_workspace, m_index, m_plan.record, *box, m_form.language, &hidden);
        if (sealOf(filled.key, given) == sealOf(filled.key, here)) {
            ++m_plan.unchanged;
            return;
        }
        const FieldSpec &field = m_plan.kind->fields[std::size_t(box->field)];
        if (const QString lock = m_plan.isNew ? QString() : lockText(m_plan.record, field); !lock.isEmpty()) {
            report(filled, field.keyText(), field.labelText(), lock);
            return;
        }
        auto after = valueOf(filled, *box, field, hidden);
        if (!after)
            return;
        const FieldValue &now = m_plan.record.values[box->field];
        if (!field.isLocal() && *after == now) {
            ++m_plan.unchanged;
            return;
        }
        const bool moved = isWithheld ? !here.isEmpty() : sealOf(filled.key, here) != filled.seal;
        m_plan.edits << FormEdit{box->field, box->language, labelOf(field, *box), *std::move(after), here,
                                 given,      moved};
    }

    [[nodiscard]] QString labelOf(const FieldSpec &field, const FillBox &box) const
    {
        return box.language.isEmpty() || box.language == m_form.language
            ? field.labelText()
            : u"%1 (%2)"_s.arg(field.labelText(), languageName(box.language));
    }

    [[nodiscard]] std::optional<FieldValue> valueOf(const FilledBox &filled, const FillBox &box,
                                                    const FieldSpec &field, const RecordIds &hidden)
    {
        Q_UNUSED(box)
        if (field.isLocal())
            return canonical(FieldValue(oneLine(field, filled.text)));
        LinkIndex::Match last;
        QString lastName;
        ParseContext context{localeOf(m_form.language), m_form.language, {}};
        context.resolve = [this, &last, &lastName](const FieldSpec &link, const QString &name) {
            lastName = name;
            last = m_index.resolve(link, name);
            return last.id;
        };
        QString text = filled.text;
        if (field.isLink())  // marks of any script, and one paragraph each
            text = listText(field, text);
        Result<FieldValue> value = parseText(field, text, context);
        if (!value) {
            report(filled, field.keyText(), field.labelText(), whyNot(field, last, lastName, value.error()));
            return std::nullopt;
        }
        if (hidden.isEmpty())
            return canonical(*std::move(value), field.isSet());
        // Links that the form does not show stay.
        if (!field.isList())
            return *std::move(value);
        RecordIds ids = std::holds_alternative<RecordIds>(*value) ? std::get<RecordIds>(*value) : RecordIds();
        return canonical(FieldValue(ids + hidden), field.isSet());
    }

    static QString listText(const FieldSpec &field, const QString &text)
    {
        QString even = text;
        even.replace(u'；', u';').replace(u'؛', u';');
        if (field.isList())
            even.replace(u'\n', u';');
        return even;
    }

    static QString whyNot(const FieldSpec &field, const LinkIndex::Match &match, const QString &name,
                          const Problem &problem)
    {
        if (!field.isLink())
            return problem.text;
        if (!match.ambiguous.isEmpty())
            return FormText::tr("“%1” stands for %n records here. Write the reference of the right one.",
                                nullptr, int(match.ambiguous.size()))
                .arg(name);
        return FormText::tr(
                   "Nothing here is called “%1”. Write the name as it stands here, or add the record first.")
            .arg(name);
    }

    /// What would break a rule that was not broken before.
    void holdAgainstRules()
    {
        FormChoices all;
        for (int at = 0; at < int(m_plan.edits.size()); ++at)
            all.taken.insert(at);
        const QList<Finding> old = m_plan.isNew ? QList<Finding>() : checkRow(m_plan.record);
        for (const Finding &finding : checkRow(withEdits(m_plan, all))) {
            const bool told =
                std::any_of(m_plan.findings.cbegin(), m_plan.findings.cend(),
                            [&finding](const FormFinding &one) { return one.field == finding.field; });
            if (told || old.contains(finding))
                continue;
            const FieldSpec *field = m_plan.kind->field(finding.field);
            m_plan.findings << FormFinding{finding.severity,
                                           finding.field,
                                           field ? field->labelText() : QString(),
                                           {},
                                           finding.fullText()};
        }
    }

    const Workspace &m_workspace;
    const FilledForm &m_form;
    LinkIndex m_index;
    QHash<QString, FillBox> m_boxes;
    FormPlan m_plan;
};

}  // namespace

QString findingText(const FormFinding &finding)
{
    if (finding.label.isEmpty())
        return finding.text;
    return finding.value.isEmpty()
        ? FormText::tr("%1: %2").arg(finding.label, finding.text)
        : FormText::tr("%1, “%2”: %3").arg(finding.label, finding.value.simplified().left(60), finding.text);
}

int FormPlan::errors() const
{
    return int(std::count_if(findings.cbegin(), findings.cend(), [](const FormFinding &finding) {
        return finding.severity == Finding::Severity::Error;
    }));
}

int FormPlan::conflicts() const
{
    return int(
        std::count_if(edits.cbegin(), edits.cend(), [](const FormEdit &edit) { return edit.conflict; }));
}

bool FormChoices::takes(const FormPlan &plan, int edit) const
{
    return !left.contains(edit) && (!plan.edits[edit].conflict || taken.contains(edit));
}

Result<FormPlan> planFilledForm(const Workspace &workspace, const FilledForm &form)
{
    return FormPlanner(workspace, form).run();
}

Result<ChangeSet> formChanges(const FormPlan &plan, const FormChoices &choices)
{
    ChangeSet changes;
    changes.origin = Origin::Import;
    const Row after = withEdits(plan, choices);
    RecordChange change = plan.isNew ? creation(after) : difference(plan.record, after);
    if (change.fields.isEmpty())
        return changes;
    const QList<Finding> old = plan.isNew ? QList<Finding>() : checkRow(plan.record);
    for (const Finding &finding : checkRow(after))
        if (finding.severity == Finding::Severity::Error && !old.contains(finding)) {
            const FieldSpec *field = plan.kind->field(finding.field);
            return fail(ProblemCode::Invalid,
                        FormText::tr("The form cannot be taken so. %1: %2")
                            .arg(field ? field->labelText() : plan.kind->labelText(), finding.fullText()));
        }
    TextContext context;
    context.titleOf = [](const RecordId &) { return QString(); };
    const QString reference = after.reference();
    changes.label = {u"import"_s,
                     plan.kind->keyText(),
                     {},
                     reference.isEmpty() ? titleText(after, context).left(80) : reference,
                     1};
    changes.records << std::move(change);
    return changes;
}

}  // namespace tri
