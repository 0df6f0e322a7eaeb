// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plans/planimportdialog.h"

#include "core/base/clock.h"
#include "core/workspace/workspace.h"
#include "ui/fields/fieldtexts.h"
#include "ui/pages/plans/planmappingview.h"
#include "ui/pages/plans/planreviewmodel.h"
#include "ui/pages/plans/planreviewview.h"
#include "ui/services/longruns.h"
#include "ui/services/theme.h"
#include "ui/widgets/noticebar.h"

#include <QFileInfo>
#include <QScreen>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace tri::ui {

using namespace Qt::StringLiterals;

PlanImportDialog::PlanImportDialog(const AppContext &context, const RecordId &plan, QWidget *parent)
    : QDialog(parent), m_context(context), m_plan(plan), m_notice(new NoticeBar(*context.theme, this)),
      m_stack(new QStackedWidget(this)), m_mapping(new PlanMappingView(context, m_stack)),
      m_review(new PlanReviewView(context, m_stack))
{
    setObjectName(u"plan_import"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Import into “%1”").arg(context.workspace->title(plan, context.contentLanguage)));
    const Theme &theme = *context.theme;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(4), theme.space(4), theme.space(4), theme.space(4));
    column->setSpacing(theme.space(2));
    m_notice->hide();
    column->addWidget(m_notice);
    column->addWidget(m_stack, 1);
    m_stack->addWidget(m_mapping);
    m_stack->addWidget(m_review);
    const QSize wanted(theme.textWidth(150), theme.rowHeight() * 26);
    resize(screen() ? wanted.boundedTo(screen()->availableSize() * 9 / 10) : wanted);
    connect(m_mapping, &PlanMappingView::accepted, this, &PlanImportDialog::takeMapped);
    connect(m_mapping, &PlanMappingView::cancelled, this, &QDialog::reject);
    connect(m_review, &PlanReviewView::cancelled, this, &QDialog::reject);
    connect(m_review, &PlanReviewView::accepted, this, &PlanImportDialog::apply);
    connect(m_review, &PlanReviewView::mended, this, [this](const SheetPlace &place, const QString &text) {
        setCell(m_book, place, text);
        if (const Status planned = replan(); !planned)
            m_notice->showProblem(planned.error());
    });
}

Status PlanImportDialog::begin(RawBook book, const QString &fileName)
{
    m_raw = std::move(book);
    m_review->setSource(fileName);
    if (!isPlanBook(m_raw)) {
        m_mapped = true;
        m_mapping->begin(m_raw, QFileInfo(fileName).completeBaseName());
        m_stack->setCurrentWidget(m_mapping);
        return {};
    }
    Result<PlanBook> read = readPlanBook(m_raw);
    if (!read)
        return fail(read.error());
    m_book = *std::move(read);
    m_stack->setCurrentWidget(m_review);
    return replan();
}

void PlanImportDialog::takeMapped()
{
    m_book = m_mapping->planBook();
    if (const Status planned = replan(); !planned) {
        m_notice->showProblem(planned.error());
        return;
    }
    m_stack->setCurrentWidget(m_review);
    m_review->focusFirst();
}

Status PlanImportDialog::replan()
{
    PlanImportOptions options;
    options.locale = parseContext(m_context).locale;
    Result<PlanChanges> changes = runLong(m_context, tr("Reading the workbook"), [&](Progress &progress) {
        options.progress = &progress;
        return planImport(*m_context.workspace, m_plan, m_book, systemIds(), options);
    });
    if (!changes)
        return fail(changes.error());
    m_review->setChanges(*std::move(changes));
    return {};
}

void PlanImportDialog::apply(const PlanTaking &taking)
{
    ChangeSet changes = taking.changes;
    if (m_mapped && m_mapping->isRemembered()) {
        // With what was taken it is one step, so that undoing takes both back.
        RecordChange kept = remembering(m_mapping->map(), m_mapping->rememberedAs(), m_mapping->kept(),
                                        m_context.clock->today(), systemIds());
        if (kept.life == LifeChange::Create || !kept.fields.isEmpty())
            changes.records << std::move(kept);
    }
    const Result<Stamp> done = applyLong(m_context, changes);
    if (!done) {
        m_notice->showProblem(done.error());
        return;
    }
    m_context.navigator->notify(
        tr("Taken over into the plan – new: %1, changed: %2, deleted: %3. Undo takes all of it back.")
            .arg(taking.created)
            .arg(taking.changed)
            .arg(taking.deleted));
    accept();
}

}  // namespace tri::ui
