// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/evidence/evidenceoffer.h"

#include "ui/pages/evidence/chainpart.h"
#include "ui/services/theme.h"
#include "ui/widgets/page.h"

#include <utility>

namespace tri::ui {

using namespace Qt::StringLiterals;

EvidenceOffer::EvidenceOffer(const AppContext &context, Page *page, Show show)
    : PageOffer(page), m_context(context), m_page(page), m_show(std::move(show)),
      m_chain(new QAction(context.theme->icon(u"view-list-tree"_s), tr("Evidence chain…"), this))
{
    m_chain->setObjectName(u"evidence.show_chain"_s);
    m_chain->setToolTip(tr("What this record rests on and where it leads, from experience to follow-up"));
    connect(m_chain, &QAction::triggered, this, &EvidenceOffer::show);
}

void EvidenceOffer::putOn(const AppContext &context, Page *page, Show show)
{
    if (page && ChainPart::mayCenter(page->kind()))
        new EvidenceOffer(context, page, std::move(show));
}

void EvidenceOffer::show()
{
    m_page->commit();  // what is being typed belongs to it
    const RecordId record = m_page->currentRecord();
    if (record.isNull())
        m_context.navigator->notify(
            tr("Select a record, or write the new one first; then its chain can be shown."));
    else
        m_show(record);
}

}  // namespace tri::ui
