// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/recordoffers.h"

#include "core/brief/briefs.h"
#include "core/brief/reportpaper.h"
#include "core/kinds/agendaitem.h"
#include "core/kinds/body.h"
#include "core/kinds/entity.h"
#include "core/kinds/expertiserequest.h"
#include "core/kinds/organisation.h"
#include "core/kinds/person.h"
#include "core/rules/delegationprep.h"
#include "core/rules/handoverscope.h"
#include "ui/pages/delegationpage.h"
#include "ui/pages/evidence/chainpart.h"
#include "ui/services/theme.h"
#include "ui/widgets/page.h"

#include <QCoreApplication>

#include <utility>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {

struct OfferText {
    Q_DECLARE_TR_FUNCTIONS(RecordOffer)
};

template <typename T> bool isOf(const QString &kind)
{
    return kind == kindOf<T>().spec.keyText();
}

/// As papers are reached; so are pages that are worked on before they are printed.
std::function<void(const RecordId &)> paperOf(const AppContext &context, const QString &paper)
{
    return [navigator = context.navigator, paper](const RecordId &id) { navigator->showPaper(id, paper); };
}

RecordOffer profile(const AppContext &context)
{
    return {u"profile.show"_s,
            u"document-preview"_s,
            OfferText::tr("Profile"),
            OfferText::tr("Everything of this record on paper: what it is, holds, does and takes part in"),
            OfferText::tr("Select a record, or write the new one first; then its profile can be made."),
            paperOf(context, u"profile"_s)};
}

RecordOffer whoCouldAnswer(const AppContext &context)
{
    return {
        u"roster.show"_s,
        u"system-users"_s,
        OfferText::tr("Who could answer…"),
        OfferText::tr("People by theme, language, region and free days, with what fits and what does not"),
        OfferText::tr("Select a record, or write the new one first."),
        paperOf(context, u"roster"_s)};
}

RecordOffer speakerBrief(const AppContext &context)
{
    return {u"roster.speaker_brief"_s,
            u"document-preview"_s,
            OfferText::tr("Speaker brief"),
            OfferText::tr(
                "What the speaker has to know, on paper: the slot, the meeting, key messages, documents"),
            OfferText::tr("Select a record, or write the new one first."),
            paperOf(context, u"speaker"_s)};
}

RecordOffer itemSheet(const AppContext &context)
{
    return {
        u"item_sheet.show"_s,
        u"document-preview"_s,
        OfferText::tr("Item sheet"),
        OfferText::tr(
            "The item on its own, on paper: positions, what to say, last time, what is wanted, documents"),
        OfferText::tr("Select an agenda item, or write the new one first; then its sheet can be made."),
        paperOf(context, u"item_sheet"_s)};
}

/// With a State the meeting is the one chosen last, and the other way round.
RecordOffer delegation(const AppContext &context)
{
    return {u"delegation.prepare"_s,
            u"view-task"_s,
            OfferText::tr("Prepare a delegation…"),
            OfferText::tr("A checklist for a State and a Forum Meeting, made of what is recorded: what to "
                          "present, settle and read"),
            OfferText::tr("Select a State, or write the new one first; then its delegation can be prepared."),
            paperOf(context, QString::fromLatin1(DelegationPage::kKey))};
}

RecordOffer report(const AppContext &context)
{
    return {
        u"report.follow_up"_s,
        u"document-edit"_s,
        OfferText::tr("Follow-up report"),
        OfferText::tr("A draft made of the records: what was taken up, by whom, and what is not entered yet"),
        OfferText::tr("Select a record, or write the new one first; then its report can be made."),
        paperOf(context, u"followup_report"_s)};
}

RecordOffer handover(const AppContext &context)
{
    return {
        u"report.handover"_s,
        u"document-send"_s,
        OfferText::tr("Handover"),
        OfferText::tr("What the next holder gets: open items, promises, decisions, papers, contacts, dates"),
        OfferText::tr("Select a record, or write the new one first; then its handover can be made."),
        paperOf(context, u"handover"_s)};
}

}  // namespace

RecordOffers::RecordOffers(const AppContext &context, Page *page, const QList<RecordOffer> &offers,
                           Subject subject)
    : PageOffer(page), m_context(context), m_page(page), m_subject(std::move(subject))
{
    for (const RecordOffer &offer : offers) {
        auto *action = new QAction(context.theme->icon(offer.icon), offer.text, this);
        action->setObjectName(offer.key);
        action->setToolTip(offer.toolTip);
        connect(action, &QAction::triggered, this, [this, offer] { show(offer); });
        m_actions << action;
    }
}

void RecordOffers::show(const RecordOffer &offer)
{
    m_page->commit();  // what is being typed belongs to it
    const RecordId record = m_subject ? m_subject() : m_page->currentRecord();
    if (record.isNull())
        m_context.navigator->notify(offer.whenNone);
    else
        offer.show(record);
}

void offerPapers(const AppContext &context, Page *page)
{
    if (!page)
        return;
    const QString kind = page->kind();
    QList<RecordOffer> offers;
    if (mayHaveProfile(kind))
        offers << profile(context);
    if (isOf<ExpertiseRequest>(kind))
        offers << whoCouldAnswer(context) << speakerBrief(context);
    if (isOf<AgendaItem>(kind))
        offers << whoCouldAnswer(context) << itemSheet(context);
    if (isOf<State>(kind))
        offers << delegation(context) << report(context);
    if (isOf<Entity>(kind) || isOf<Body>(kind) || isOf<tri::Role>(kind) || isOf<Organisation>(kind)
        || isOf<State>(kind) || isOf<Person>(kind))
        offers << handover(context);
    if (!offers.isEmpty())
        new RecordOffers(context, page, offers);
}

void offerDelegation(const AppContext &context, Page *page, const RecordId &subject)
{
    Reader reader(*context.workspace);
    if (page && (reader.one<State>(subject) || !forumMeetingOf(reader, subject).isNull()))
        new RecordOffers(context, page, {delegation(context)}, [subject] { return subject; });
}

void offerReports(const AppContext &context, Page *page, const RecordId &subject)
{
    Reader reader(*context.workspace);
    const auto row = reader.row(subject);
    QList<RecordOffer> offers;
    if (row && mayHaveReport(reader, subject))
        offers << report(context);
    if (row && mayBeHandedOver(*row))
        offers << handover(context);
    if (page && !offers.isEmpty())
        new RecordOffers(context, page, offers, [subject] { return subject; });
}

void offerChain(const AppContext &context, Page *page, const std::function<void(const RecordId &)> &show)
{
    if (page && ChainPart::mayCenter(page->kind()))
        new RecordOffers(
            context, page,
            {{u"evidence.show_chain"_s, u"view-list-tree"_s, OfferText::tr("Evidence chain…"),
              OfferText::tr("What this record rests on and where it leads, from experience to follow-up"),
              OfferText::tr("Select a record, or write the new one first; then its chain can be shown."),
              show}});
}

}  // namespace tri::ui
