// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/delegationoffer.h"

#include "core/rules/delegationprep.h"
#include "ui/pages/delegationpage.h"
#include "ui/services/theme.h"
#include "ui/widgets/page.h"

namespace tri::ui {

using namespace Qt::StringLiterals;

DelegationOffer::DelegationOffer(const AppContext &context, Page *page, Subject subject)
    : PageOffer(page), m_context(context), m_page(page), m_subject(std::move(subject)),
      m_prepare(new QAction(context.theme->icon(u"view-task"_s), tr("Prepare a delegation…"), this))
{
    m_prepare->setObjectName(u"delegation.prepare"_s);
    m_prepare->setToolTip(tr("A checklist for a State and a Forum Meeting, made of what is recorded: what to "
                             "present, settle and read"));
    connect(m_prepare, &QAction::triggered, this, &DelegationOffer::show);
}

void DelegationOffer::putOn(const AppContext &context, Page *page)
{
    if (page && page->kind() == kindOf<State>().spec.keyText())
        new DelegationOffer(context, page, [page] { return page->currentRecord(); });
}

void DelegationOffer::putOn(const AppContext &context, Page *page, const RecordId &subject)
{
    Reader reader(*context.workspace);
    if (page && (reader.one<State>(subject) || !forumMeetingOf(reader, subject).isNull()))
        new DelegationOffer(context, page, [subject] { return subject; });
}

/// With a State the meeting is the one chosen last, and the other way round.
void DelegationOffer::show()
{
    m_page->commit();  // what is being typed belongs to it
    const RecordId subject = m_subject();
    if (subject.isNull())
        m_context.navigator->notify(
            tr("Select a State, or write the new one first; then its delegation can be prepared."));
    else
        m_context.navigator->showPaper(subject, QString::fromLatin1(DelegationPage::kKey));
}

}  // namespace tri::ui
