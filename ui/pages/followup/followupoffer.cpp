// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/followup/followupoffer.h"

#include "core/kinds/recommendation.h"
#include "core/workspace/workspace.h"
#include "ui/pages/followup/followuppanel.h"
#include "ui/records/recordpage.h"
#include "ui/services/theme.h"

#include <QTabWidget>

namespace tri::ui {

using namespace Qt::StringLiterals;

FollowUpOffer::FollowUpOffer(const AppContext &context, RecordPage *page)
    : PageOffer(page), m_page(page), m_panel(new FollowUpPanel(context)),
      m_report(new QAction(context.theme->icon(u"document-edit"_s), tr("Add a dated report…"), this))
{
    m_report->setObjectName(u"follow_up.add_report"_s);
    m_report->setToolTip(
        tr("Write down what somebody reports of the follow-up, with the day and the word for how it stands"));
    m_report->setEnabled(!context.workspace->isReadOnly());
    page->addTab(m_panel, page->kind() == kindOf<FollowUp>().spec.keyText() ? tr("Story") : tr("Follow-up"));
    m_panel->showRecord(page->currentRecord());
    connect(page, &Page::titleChanged, m_panel, [this] { m_panel->showRecord(m_page->currentRecord()); });
    connect(m_report, &QAction::triggered, this, [this] {
        m_page->commit();  // what is being typed belongs to it
        m_panel->showRecord(m_page->currentRecord());
        if (auto *tabs = m_page->findChild<QTabWidget *>(u"record_page.tabs"_s))
            tabs->setCurrentWidget(m_panel);
        m_panel->startReport();
    });
}

void FollowUpOffer::putOn(const AppContext &context, Page *page)
{
    auto *record = qobject_cast<RecordPage *>(page);
    if (record
        && (record->kind() == kindOf<FollowUp>().spec.keyText()
            || record->kind() == kindOf<Recommendation>().spec.keyText()))
        new FollowUpOffer(context, record);
}

QList<QAction *> FollowUpOffer::actions() const
{
    return m_page->kind() == kindOf<FollowUp>().spec.keyText() ? QList{m_report} : QList<QAction *>();
}

}  // namespace tri::ui
