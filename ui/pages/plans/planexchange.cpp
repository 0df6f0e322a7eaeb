// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plans/planexchange.h"

#include "core/base/clock.h"
#include "core/base/safefile.h"
#include "core/plansheets/planexport.h"
#include "core/workspace/workspace.h"
#include "ui/pages/plans/planexportdialog.h"
#include "ui/pages/plans/planimportdialog.h"
#include "ui/services/filechooser.h"
#include "ui/services/longruns.h"
#include "ui/services/theme.h"

#include <QFileInfo>
#include <QWidget>

namespace tri::ui {

using namespace Qt::StringLiterals;

PlanExchange::PlanExchange(const AppContext &context, QWidget *page, std::function<RecordId()> plan)
    : PageOffer(page), m_context(context), m_page(page), m_plan(std::move(plan)),
      m_export(new QAction(context.theme->icon(u"document-export"_s), tr("Export plan to Excel…"), this)),
      m_import(new QAction(context.theme->icon(u"document-import"_s), tr("Import plan from Excel…"), this))
{
    m_export->setObjectName(u"plan.export_book"_s);
    m_export->setToolTip(tr("Write the plan as a workbook that others can edit and send back"));
    m_import->setObjectName(u"plan.import_book"_s);
    m_import->setToolTip(tr("Take in a workbook that was sent back, or another sheet with lines of a plan; "
                            "you see each change first"));
    m_export->setEnabled(context.files);
    m_import->setEnabled(context.files && !context.workspace->isReadOnly());
    connect(m_export, &QAction::triggered, this, &PlanExchange::askExport);
    connect(m_import, &QAction::triggered, this, &PlanExchange::askImport);
}

RecordId PlanExchange::chosen() const
{
    const RecordId plan = m_plan();
    if (plan.isNull())
        m_context.navigator->notify(tr("Select a work plan first."));
    return plan;
}

void PlanExchange::askExport()
{
    const RecordId plan = chosen();
    if (plan.isNull())
        return;
    auto *dialog = new PlanExportDialog(m_context, m_page);
    connect(dialog, &QDialog::accepted, this, [this, plan, dialog] {
        const QString language = dialog->language();
        const bool forOthers = dialog->isForOthers();
        m_context.files->chooseNew(m_page,
                                   {tr("Export plan to Excel"), tr("Excel workbook (*.xlsx)"),
                                    planFileName(*m_context.workspace, plan), u"xlsx"_s},
                                   [this, plan, language, forOthers](const QString &path) {
                                       exportTo(plan, path, language, forOthers);
                                   });
    });
    dialog->open();
}

void PlanExchange::exportTo(const RecordId &plan, const QString &path, const QString &language,
                            bool forOthers)
{
    const QDate today = m_context.clock->today();
    const Result<Export> made =
        runLong(m_context, tr("Writing the workbook"), [&](Progress &progress) -> Result<Export> {
            Result<Export> out =
                exportPlan(*m_context.workspace, plan, {language, forOthers, today, &progress});
            if (out)
                if (const Status written = writeAllAtomically(path, out->bytes); !written)
                    return fail(written.error());
            return out;
        });
    if (!made) {
        m_context.navigator->notify(made.error());
        return;
    }
    QString text =
        tr("The plan was written to “%1”; lines: %2.").arg(QFileInfo(path).fileName()).arg(made->records);
    if (!forOthers)
        text += u' ' + tr("It holds internal and sensitive lines too and is for your own office.");
    else if (made->recordsLeftOut > 0)
        text += u' ' + tr("Internal or sensitive lines that are not in it: %1.").arg(made->recordsLeftOut);
    m_context.navigator->notify(text);
}

void PlanExchange::askImport()
{
    const RecordId plan = chosen();
    if (plan.isNull())
        return;
    const QString filter = tr("Workbooks and tables (*.xlsx *.ods *.csv)") + u";;"_s + tr("All files (*)");
    m_context.files->chooseExisting(m_page, {tr("Import plan from Excel"), filter, {}, {}},
                                    [this, plan](const QString &path) { importFrom(plan, path); });
}

void PlanExchange::importFrom(const RecordId &plan, const QString &path)
{
    Result<RawBook> book = runLong(m_context, tr("Reading the workbook"), [&path](Progress &progress) {
        TableOptions options;
        options.limits.progress = &progress;
        return readRawBookFile(path, options);
    });
    if (!book) {
        m_context.navigator->notify(book.error());
        return;
    }
    auto *dialog = new PlanImportDialog(m_context, plan, m_page);
    if (const Status begun = dialog->begin(*std::move(book), QFileInfo(path).fileName()); !begun) {
        m_context.navigator->notify(begun.error());
        dialog->deleteLater();
        return;
    }
    dialog->open();
}

}  // namespace tri::ui
