// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rosteroffer.h"

#include "core/kinds/agendaitem.h"
#include "core/kinds/expertiserequest.h"
#include "ui/services/theme.h"
#include "ui/widgets/page.h"

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {

bool isRequest(const QString &kind)
{
    return kind == kindOf<ExpertiseRequest>().spec.keyText();
}

}  // namespace

RosterOffer::RosterOffer(const AppContext &context, Page *page)
    : PageOffer(page), m_context(context), m_page(page),
      m_who(new QAction(context.theme->icon(u"system-users"_s), tr("Who could answer…"), this)),
      m_brief(new QAction(context.theme->icon(u"document-preview"_s), tr("Speaker brief"), this))
{
    m_who->setObjectName(u"roster.show"_s);
    m_who->setToolTip(
        tr("People by theme, language, region and free days, with what fits and what does not"));
    m_brief->setObjectName(u"roster.speaker_brief"_s);
    m_brief->setToolTip(
        tr("What the speaker has to know, on paper: the slot, the meeting, key messages, documents"));
    connect(m_who, &QAction::triggered, this, [this] { show(u"roster"_s); });
    connect(m_brief, &QAction::triggered, this, [this] { show(u"speaker"_s); });
}

void RosterOffer::putOn(const AppContext &context, Page *page)
{
    if (page && (isRequest(page->kind()) || page->kind() == kindOf<AgendaItem>().spec.keyText()))
        new RosterOffer(context, page);
}

QList<QAction *> RosterOffer::actions() const
{
    return isRequest(m_page->kind()) ? QList{m_who, m_brief} : QList{m_who};
}

void RosterOffer::show(const QString &paper)
{
    m_page->commit();  // what is being typed belongs to it
    const RecordId record = m_page->currentRecord();
    if (record.isNull())
        m_context.navigator->notify(tr("Select a record, or write the new one first."));
    else
        m_context.navigator->showPaper(record, paper);
}

}  // namespace tri::ui
