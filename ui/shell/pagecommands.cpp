// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pagecommands.h"

#include "ui/shell/actionset.h"
#include "ui/shell/pagearea.h"
#include "ui/widgets/page.h"
#include "ui/widgets/pageoffer.h"

#include <QAction>
#include <QMenu>

#include <utility>

namespace tri::ui {

PageCommands::PageCommands(ActionSet *actions, QObject *parent) : QObject(parent), m_actions(actions)
{
    on(ActionId::Print, [](PageArea &area) { area.pages()->page()->print(); });
    on(ActionId::RestorePoint, [](PageArea &area) { area.askRestorePoint(); });
    on(ActionId::Find, [](PageArea &area) { area.showSearch({}); });
    on(ActionId::Back, [](PageArea &area) { area.pages()->back(); });
    on(ActionId::Forward, [](PageArea &area) { area.pages()->forward(); });
    on(ActionId::Home, [](PageArea &area) { area.showHome(); });
    on(ActionId::History, [](PageArea &area) { area.showHistory(); });
    on(ActionId::Convergence, [](PageArea &area) { area.showPlacePage(QStringLiteral("convergence")); });
    on(ActionId::Roster, [](PageArea &area) { area.showPlacePage(QStringLiteral("roster")); });
    on(ActionId::RequestsDesk, [](PageArea &area) { area.showPlacePage(QStringLiteral("requests_desk")); });
    on(ActionId::ReceivePackage, [](PageArea &area) { area.askPackage(); });
    on(ActionId::MakePackage, [](PageArea &area) {
        const RecordIds chosen = area.pages()->page()->chosenRecords();
        QStringList ids;
        for (const RecordId &id : chosen)
            ids << id.toString();
        area.showPlacePage(QStringLiteral("make_package"), {{QStringLiteral("chosen"), ids}});
    });
    on(ActionId::Share, [](PageArea &area) { area.showPlacePage(QStringLiteral("sharing")); });
    on(ActionId::Backups, [](PageArea &area) { area.showPlacePage(QStringLiteral("backups")); });
    on(ActionId::Conflicts, [](PageArea &area) { area.showPlacePage(QStringLiteral("conflicts")); });
    on(ActionId::Rounds, [](PageArea &area) { area.showPlacePage(QStringLiteral("rounds")); });
    on(ActionId::Keys, [](PageArea &area) { area.showPlacePage(QStringLiteral("keys")); });
    on(ActionId::Evidence, [](PageArea &area) { area.showPlacePage(QStringLiteral("evidence")); });
    on(ActionId::Coverage, [](PageArea &area) { area.showPlacePage(QStringLiteral("coverage")); });
    on(ActionId::FollowUpMatrix, [](PageArea &area) { area.showPlacePage(QStringLiteral("followup_matrix")); });
    on(ActionId::MeetingMode, [](PageArea &area) { area.toggleMeetingMode(); });
    on(ActionId::NextPane, [](PageArea &area) { area.cyclePane(true); });
    on(ActionId::PreviousPane, [](PageArea &area) { area.cyclePane(false); });
    on(ActionId::OpenTab, [](PageArea &area) { area.openElsewhere(OpenIn::Tab); });
    on(ActionId::OpenBeside, [](PageArea &area) { area.openElsewhere(OpenIn::Beside); });
    on(ActionId::OpenWindow, [](PageArea &area) { area.openElsewhere(OpenIn::Window); });
    on(ActionId::CloseTab, [](PageArea &area) { area.closeTab(); });
    on(ActionId::NextTab, [](PageArea &area) { area.stepTab(1); });
    on(ActionId::PreviousTab, [](PageArea &area) { area.stepTab(-1); });
}

void PageCommands::on(ActionId id, const std::function<void(PageArea &)> &run)
{
    connect(m_actions->action(id), &QAction::triggered, this, [this, run] {
        if (m_area && m_area->pages() && m_area->pages()->page())
            run(*m_area);
    });
}

void PageCommands::setArea(PageArea *area)
{
    if (m_area)
        m_area->disconnect(this);
    m_area = area;
    m_pageActions.clear();
    qDeleteAll(std::exchange(m_separators, {}));
    if (!area)
        return;
    connect(area, &PageArea::pageChanged, this, &PageCommands::follow);
    connect(area, &PageArea::actionsChanged, this, &PageCommands::follow);
    follow();
}

void PageCommands::follow()
{
    if (!m_area || !m_area->pages() || !m_area->pages()->page())
        return;
    const PageHost &pages = *m_area->pages();
    m_actions->action(ActionId::Back)->setEnabled(pages.canGoBack());
    m_actions->action(ActionId::Forward)->setEnabled(pages.canGoForward());
    m_actions->action(ActionId::Print)->setEnabled(pages.page()->canPrint());
    followActions();
}

void PageCommands::followActions()
{
    QMenu *menu = m_actions->menu(MenuId::Record);
    for (QAction *action : std::as_const(m_pageActions))
        menu->removeAction(action);
    qDeleteAll(std::exchange(m_separators, {}));
    Page *page = m_area->pages()->page();
    m_pageActions = page->pageActions();
    const qsizetype own = m_pageActions.size();
    for (const PageOffer *offer : page->findChildren<PageOffer *>(QString(), Qt::FindDirectChildrenOnly))
        m_pageActions += offer->actions();
    for (qsizetype at = 0; at < m_pageActions.size(); ++at) {
        QAction *action = m_pageActions[at];
        if (at == 0 || at == own || action->property(kBeginsGroup).toBool())
            m_separators << menu->addSeparator();
        menu->addAction(action);
    }
}

}  // namespace tri::ui
