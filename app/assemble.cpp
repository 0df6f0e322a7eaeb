// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/assemble.h"

#include "core/workspace/workspace.h"
#include "ui/pages/backupspage.h"
#include "ui/pages/briefpage.h"
#include "ui/pages/convergencepage.h"
#include "ui/pages/coverage/coveragepage.h"
#include "ui/pages/delegationpage.h"
#include "ui/pages/evidence/evidencepage.h"
#include "ui/pages/exchange/conflictpage.h"
#include "ui/pages/exchange/keyspage.h"
#include "ui/pages/exchange/receivepage.h"
#include "ui/pages/exchange/roundspage.h"
#include "ui/pages/exchange/sendpage.h"
#include "ui/pages/exchange/sharepage.h"
#include "ui/pages/experienceoffer.h"
#include "ui/pages/followup/agencyhelppage.h"
#include "ui/pages/followup/calendarspage.h"
#include "ui/pages/followup/fitoffer.h"
#include "ui/pages/followup/fitpage.h"
#include "ui/pages/followup/followupoffer.h"
#include "ui/pages/followupmatrix/followupmatrixpage.h"
#include "ui/pages/historypage.h"
#include "ui/pages/meetingmode.h"
#include "ui/pages/meetingpage.h"
#include "ui/pages/plans/mylinespage.h"
#include "ui/pages/plans/overviewpage.h"
#include "ui/pages/plans/planexchange.h"
#include "ui/pages/plans/planpage.h"
#include "ui/pages/recordoffers.h"
#include "ui/pages/related/relatedoffer.h"
#include "ui/pages/requests/requestspage.h"
#include "ui/pages/rosterpage.h"
#include "ui/pages/rostertablepage.h"
#include "ui/pages/translating/translationspage.h"
#include "ui/records/recordlistpage.h"
#include "ui/records/recordpage.h"
#include "ui/shell/pagearea.h"

#include <QCoreApplication>
#include <QPointer>

#include <memory>

namespace tri::app {

using namespace Qt::StringLiterals;
using namespace tri::ui;

namespace {

/// The desk or window that the page stands in goes to the evidence, and shows the chain there.
void offerItsChain(AppContext &context, Page *page)
{
    offerChain(context, page, [navigator = context.navigator](const RecordId &id) {
        if (auto *area = dynamic_cast<PageArea *>(navigator))
            area->showPlacePage(u"evidence"_s);
        navigator->reveal(id);
    });
}

/// What a page of records offers beside its own actions, each for the kinds it knows.
template <typename RecordsPage> void putOffersOn(AppContext &context, RecordsPage *page)
{
    offerPapers(context, page);
    ExperienceOffer::putOn(context, page);
    RelatedOffer::putOn(context, page);
    FollowUpOffer::putOn(context, page);
    FitOffer::putOn(context, page);
    offerItsChain(context, page);
}

/// What stands in the side bar beside the lists of its kinds.
/// What is exchanged with other copies and other people, and kept safe.
QList<PageFactories::PlacePage> deskPages()
{
    return {
        {u"make_package"_s, Place::Desk, QCoreApplication::translate("PlacePage", "Make a package"),
         QCoreApplication::translate("PlacePage",
                                     "A part of this workspace, or all of it, as a file for another office."),
         [](AppContext &context) -> Page * { return new SendPage(context); }},
        {u"receive_package"_s, Place::Desk, QCoreApplication::translate("PlacePage", "Receive a package"),
         QCoreApplication::translate(
             "PlacePage", "What another office sent of its copy, record by record, before it is taken."),
         [](AppContext &context) -> Page * { return new ReceivePage(context); }},
        {u"sharing"_s, Place::Desk, QCoreApplication::translate("PlacePage", "Shared folder and hub"),
         QCoreApplication::translate(
             "PlacePage",
             "Exchange with the copies that share a folder, or with the hub of an organization."),
         [](AppContext &context) -> Page * { return new SharePage(context); }},
        {u"rounds"_s, Place::Desk, QCoreApplication::translate("PlacePage", "Sent and returned"),
         QCoreApplication::translate("PlacePage",
                                     "Which packages went out, what came back, and what other copies have."),
         [](AppContext &context) -> Page * { return new RoundsPage(context); }},
        {u"backups"_s, Place::Desk, QCoreApplication::translate("PlacePage", "Backups and check"),
         QCoreApplication::translate("PlacePage",
                                     "Whether the file is whole, and what there is to go back to."),
         [](AppContext &context) -> Page * { return new BackupsPage(context); }},
        {u"translations"_s, Place::Desk, QCoreApplication::translate("PlacePage", "Translations"),
         QCoreApplication::translate(
             "PlacePage", "Which texts lack a translation or have an old one, and files for translators."),
         [](AppContext &context) -> Page * { return new TranslationsPage(context); }},
        {u"keys"_s, Place::Desk, QCoreApplication::translate("PlacePage", "Keys"),
         QCoreApplication::translate(
             "PlacePage", "Your key and those of others, by which packages are signed and sealed."),
         [](AppContext &context) -> Page * { return new KeysPage(context); }}};
}

QList<PageFactories::PlacePage> placePages()
{
    const QList<PageFactories::PlacePage> before{
        {u"convergence"_s, Place::Priorities, QCoreApplication::translate("PlacePage", "Convergence"),
         QCoreApplication::translate(
             "PlacePage", "How far the three sides agree on each priority, and what they do on each theme."),
         [](AppContext &context) -> Page * { return new ConvergencePage(context); }},
        {u"coverage"_s, Place::Recommendations, QCoreApplication::translate("PlacePage", "Coverage"),
         QCoreApplication::translate(
             "PlacePage", "What recommendations were taken up, and for which nothing is entered yet."),
         [](AppContext &context) -> Page * { return new CoveragePage(context); }},
        {u"delegation"_s, Place::Meetings, QCoreApplication::translate("PlacePage", "Delegations"),
         QCoreApplication::translate(
             "PlacePage", "What a State prepares for a Forum Meeting, as a checklist made of its records."),
         [](AppContext &context) -> Page * { return new DelegationPage(context, {}); }},
        {u"evidence"_s, Place::Practices, QCoreApplication::translate("PlacePage", "Evidence"),
         QCoreApplication::translate(
             "PlacePage",
             "What experiences teach, the chain from experience to follow-up, and what is missing in it."),
         [](AppContext &context) -> Page * { return new EvidencePage(context); }},
        {u"followup_matrix"_s, Place::Recommendations,
         QCoreApplication::translate("PlacePage", "Follow-up matrix"),
         QCoreApplication::translate(
             "PlacePage",
             "Who follows up which recommendation, voluntarily, and how: recommendations by "
             "actors, or a line an entry."),
         [](AppContext &context) -> Page * { return new FollowUpMatrixPage(context); }},
        {u"my_lines"_s, Place::Plans, QCoreApplication::translate("PlacePage", "My lines"),
         QCoreApplication::translate("PlacePage", "What we are to do: late first, then what is due soon."),
         [](AppContext &context) -> Page * { return new MyLinesPage(context); }},
        {u"plans_overview"_s, Place::Plans, QCoreApplication::translate("PlacePage", "Plans side by side"),
         QCoreApplication::translate("PlacePage",
                                     "Where plans overlap or leave gaps, and who carries how much when."),
         [](AppContext &context) -> Page * { return new OverviewPage(context); }},
        {u"planning_calendars"_s, Place::Recommendations,
         QCoreApplication::translate("PlacePage", "Planning calendars"),
         QCoreApplication::translate(
             "PlacePage", "When States plan, month by month, so that proposals come while a text is open."),
         [](AppContext &context) -> Page * { return new CalendarsPage(context); }}};
    const QList<PageFactories::PlacePage> after{
        {u"roster"_s, Place::Requests, QCoreApplication::translate("PlacePage", "Roster"),
         QCoreApplication::translate("PlacePage",
                                     "Who knows which theme in which language, and themes without anybody."),
         [](AppContext &context) -> Page * { return new RosterTablePage(context); }},
        {u"requests_desk"_s, Place::Requests,
         QCoreApplication::translate("PlacePage", "Inbox, times and forecast"),
         QCoreApplication::translate("PlacePage",
                                     "What waits for whom, how much notice is given, and what to expect "
                                     "before the next Forum Meeting."),
         [](AppContext &context) -> Page * { return new RequestsPage(context); }},
        {QString::fromLatin1(ConflictPage::kKey), Place::Desk,
         QCoreApplication::translate("PlacePage", "Two versions"),
         QCoreApplication::translate(
             "PlacePage", "Where copies disagree: both versions beside each other, until somebody decides."),
         [](AppContext &context) -> Page * { return new ConflictPage(context); },
         [](const Workspace &workspace) { return workspace.conflictCount().value_or(0); }}};
    return before + deskPages() + after;
}

}  // namespace

PageFactories pageFactories(FileChooser &files, PrinterChooser *printers)
{
    // The list one looked at last gives its records the order for previous and next.
    const auto lastList = std::make_shared<QPointer<RecordListPage>>();
    PageFactories make;
    make.list = [lastList](AppContext &context, const QString &kind) -> Page * {
        const RecordSpec *spec = context.workspace->registry().kind(kind);
        if (!spec)
            return nullptr;
        auto *page = new RecordListPage(context, *spec);
        *lastList = page;
        if (kind == u"work_plan")
            new PlanExchange(context, page, [page] { return page->currentRecord(); });
        putOffersOn(context, page);
        return page;
    };
    make.record = [lastList](AppContext &context, const RecordId &id) -> Page * {
        auto *page = new RecordPage(context, id);
        if (*lastList && (*lastList)->sequence().contains(id))
            page->setSequence((*lastList)->sequence());
        putOffersOn(context, page);
        return page;
    };
    make.newRecord = [](AppContext &context, const QString &kind,
                        const QList<std::pair<QString, RecordId>> &links) -> Page * {
        const RecordSpec *spec = context.workspace->registry().kind(kind);
        RecordPage *page = spec ? new RecordPage(context, *spec, links) : nullptr;
        putOffersOn(context, page);
        return page;
    };
    make.meeting = [](AppContext &context, const RecordId &id) -> Page * {
        auto *page = new MeetingPage(context, id);
        offerDelegation(context, page, id);
        offerReports(context, page, id);
        return page;
    };
    make.ownPages.insert(u"meeting"_s, make.meeting);
    make.ownPages.insert(u"work_plan"_s, [](AppContext &context, const RecordId &id) -> Page * {
        auto *page = new PlanPage(context, id);
        new PlanExchange(context, page, [id] { return id; });
        return page;
    });
    make.meetingMode = [](AppContext &context, const RecordId &id) -> Page * {
        return new MeetingMode(context, id);
    };
    make.brief = [&files, printers](AppContext &context, const RecordId &id, const QString &recipe) -> Page * {
        // What is worked on before it is printed is reached the way papers are; its paper is asked for there.
        if (recipe == u"roster")
            return new RosterPage(context, id);
        if (recipe == QLatin1StringView(DelegationPage::kKey))
            return new DelegationPage(context, id);
        if (recipe == QLatin1StringView(FitPage::kKey))
            return new FitPage(context, id);
        if (recipe == QLatin1StringView(AgencyHelpPage::kKey))
            return new AgencyHelpPage(context, id);
        auto *page = new BriefPage(context, files, id, recipe);
        page->setPrinters(printers);
        if (recipe.section(u'@', 0, 0) == u"profile") {
            offerDelegation(context, page, id);
            offerReports(context, page, id);
        }
        return page;
    };
    make.history = [](AppContext &context) -> Page * { return new HistoryPage(context); };
    make.placePages = placePages();
    return make;
}

}  // namespace tri::app
