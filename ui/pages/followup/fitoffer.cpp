// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/followup/fitoffer.h"

#include "core/kinds/project.h"
#include "core/kinds/recommendation.h"
#include "core/kinds/state.h"
#include "ui/pages/followup/agencyhelppage.h"
#include "ui/pages/followup/fitpage.h"
#include "ui/services/theme.h"
#include "ui/widgets/page.h"

namespace tri::ui {

using namespace Qt::StringLiterals;

FitOffer::FitOffer(const AppContext &context, Page *page) : PageOffer(page), m_context(context), m_page(page)
{
    const QString kind = page->kind();
    if (kind == kindOf<State>().spec.keyText())
        add(u"show"_s, u"x-office-calendar"_s, tr("Fit for the next planning cycle…"),
            tr("When the State plans, and what could be proposed for its next cycle, with reasons"),
            QString::fromLatin1(FitPage::kKey));
    if (kind == kindOf<Recommendation>().spec.keyText())
        add(u"help"_s, u"system-users"_s, tr("How agencies could help…"),
            tr("Agencies by mandate, earlier support, projects and people, with reasons"),
            QString::fromLatin1(AgencyHelpPage::kKey));
    if (kind == kindOf<Project>().spec.keyText()) {
        add(u"sheet"_s, u"document-preview"_s, tr("Project sheet"),
            tr("The project on one paper, to hand out: what, where, who, results"), u"project_sheet"_s);
        add(u"list"_s, u"document-preview"_s, tr("List of projects"),
            tr("All projects on paper, by theme and country"), u"project_list"_s, false);
    }
}

void FitOffer::add(const QString &key, const QString &icon, const QString &text, const QString &tip,
                   const QString &paper, bool needsRecord)
{
    auto *action = new QAction(m_context.theme->icon(icon), text, this);
    action->setObjectName(u"fit."_s + key);
    action->setToolTip(tip);
    connect(action, &QAction::triggered, this, [this, paper, needsRecord] {
        m_page->commit();  // what is being typed belongs to it
        const RecordId record = needsRecord ? m_page->currentRecord() : RecordId();
        if (record.isNull() && needsRecord)
            m_context.navigator->notify(tr("Select a record, or write the new one first."));
        else
            m_context.navigator->showPaper(record, paper);
    });
    m_actions << action;
}

void FitOffer::putOn(const AppContext &context, Page *page)
{
    if (!page)
        return;
    const QString kind = page->kind();
    if (kind == kindOf<State>().spec.keyText() || kind == kindOf<Recommendation>().spec.keyText()
        || kind == kindOf<Project>().spec.keyText())
        new FitOffer(context, page);
}

}  // namespace tri::ui
