// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/experienceoffer.h"

#include "core/base/safefile.h"
#include "core/kinds/experience.h"
#include "ui/pages/experiencepanel.h"
#include "ui/pages/formdialogs.h"
#include "ui/records/recordform.h"
#include "ui/records/recordpage.h"
#include "ui/services/filechooser.h"
#include "ui/services/theme.h"

#include <QAction>
#include <QFileInfo>

namespace tri::ui {

using namespace Qt::StringLiterals;

ExperienceOffer::ExperienceOffer(const AppContext &context, Page *page)
    : PageOffer(page), m_context(context), m_page(page),
      m_export(new QAction(context.theme->icon(u"document-export"_s), tr("Form to fill in…"), this)),
      m_import(new QAction(context.theme->icon(u"document-import"_s), tr("Take in a form…"), this))
{
    m_export->setObjectName(u"experience.form_export"_s);
    m_export->setToolTip(
        tr("Write this experience, or an empty form, as a document that others fill in and send back"));
    m_import->setObjectName(u"experience.form_import"_s);
    m_import->setToolTip(tr("Take in a form that was sent back; you see each change first"));
    m_export->setEnabled(context.files);
    m_import->setEnabled(context.files && !context.workspace->isReadOnly());
    connect(m_export, &QAction::triggered, this, &ExperienceOffer::askExport);
    connect(m_import, &QAction::triggered, this, &ExperienceOffer::askImport);
    if (auto *record = qobject_cast<RecordPage *>(page))
        addPanel(record);
}

void ExperienceOffer::putOn(const AppContext &context, Page *page)
{
    if (page && page->kind() == kindOf<Experience>().spec.keyText())
        new ExperienceOffer(context, page);
}

void ExperienceOffer::addPanel(RecordPage *page)
{
    auto *panel = new ExperiencePanel(m_context);
    page->addTab(panel, tr("Readiness"));
    panel->showRecord(page->currentRecord());
    connect(page, &Page::titleChanged, panel, [panel, page] { panel->showRecord(page->currentRecord()); });
    connect(panel, &ExperiencePanel::fieldWanted, page->form(), &RecordForm::focusField);
}

void ExperienceOffer::askExport()
{
    m_page->commit();  // what is being typed belongs to it
    auto *dialog = new FormExportDialog(m_context, m_page->currentRecord(), m_page);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const QString language = dialog->language();
        const bool empty = dialog->isEmptyForm();
        const RecordId record = empty ? RecordId() : m_page->currentRecord();
        const Result<FillForm> form =
            makeFillForm(*m_context.workspace, kindOf<Experience>().spec, record, language);
        if (!form) {
            m_context.navigator->notify(form.error());
            return;
        }
        const QString filter = tr("Word document (*.docx)") + u";;"_s + tr("CSV (*.csv)");
        m_context.files->chooseNew(
            m_page,
            {tr("Form to fill in"), filter, fillFormName(*m_context.workspace, *form) + u".docx"_s,
             u"docx"_s},
            [this, language, empty](const QString &path) { exportTo(path, language, empty); });
    });
    dialog->open();
}

void ExperienceOffer::exportTo(const QString &path, const QString &language, bool empty)
{
    const RecordId record = empty ? RecordId() : m_page->currentRecord();
    const Result<FillForm> form =
        makeFillForm(*m_context.workspace, kindOf<Experience>().spec, record, language);
    const Result<QByteArray> bytes = !form              ? Result<QByteArray>(fail(form.error()))
        : path.endsWith(u".csv"_s, Qt::CaseInsensitive) ? Result<QByteArray>(fillFormCsv(*form))
                                                        : fillFormDocx(*form);
    if (!bytes) {
        m_context.navigator->notify(bytes.error());
        return;
    }
    if (const Status written = writeAllAtomically(path, *bytes); !written) {
        m_context.navigator->notify(written.error());
        return;
    }
    QString text = tr("The form was written to “%1”.").arg(QFileInfo(path).fileName());
    if (form->withheld > 0)
        text += u' '
            + tr("Not told in it, because only our office sees them: %n values.", nullptr, form->withheld);
    m_context.navigator->notify(text);
}

void ExperienceOffer::askImport()
{
    m_page->commit();
    const QString filter = tr("Forms (*.docx *.csv)") + u";;"_s + tr("All files (*)");
    m_context.files->chooseExisting(m_page, {tr("Take in a form"), filter, {}, {}},
                                    [this](const QString &path) { importFrom(path); });
}

void ExperienceOffer::importFrom(const QString &path)
{
    const Result<FilledForm> form = readFilledFormFile(path);
    const Result<FormPlan> plan =
        form ? planFilledForm(*m_context.workspace, *form) : Result<FormPlan>(fail(form.error()));
    if (!plan) {
        m_context.navigator->notify(plan.error());
        return;
    }
    auto *dialog = new FormReviewDialog(m_context, *plan, QFileInfo(path).fileName(), m_page);
    dialog->open();
}

}  // namespace tri::ui
