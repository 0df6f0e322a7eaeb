// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/profileoffer.h"

#include "core/brief/briefs.h"
#include "ui/services/theme.h"
#include "ui/widgets/page.h"

namespace tri::ui {

using namespace Qt::StringLiterals;

ProfileOffer::ProfileOffer(const AppContext &context, Page *page)
    : PageOffer(page), m_context(context), m_page(page),
      m_profile(new QAction(context.theme->icon(u"document-preview"_s), tr("Profile"), this))
{
    m_profile->setObjectName(u"profile.show"_s);
    m_profile->setToolTip(
        tr("Everything of this record on paper: what it is, holds, does and takes part in"));
    connect(m_profile, &QAction::triggered, this, &ProfileOffer::show);
}

void ProfileOffer::putOn(const AppContext &context, Page *page)
{
    if (page && mayHaveProfile(page->kind()))
        new ProfileOffer(context, page);
}

void ProfileOffer::show()
{
    m_page->commit();  // what is being typed belongs to it
    const RecordId record = m_page->currentRecord();
    if (record.isNull())
        m_context.navigator->notify(
            tr("Select a record, or write the new one first; then its profile can be made."));
    else
        m_context.navigator->showPaper(record, u"profile"_s);
}

}  // namespace tri::ui
