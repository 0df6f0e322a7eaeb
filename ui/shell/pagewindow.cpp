// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pagewindow.h"

#include "core/workspace/workspace.h"
#include "ui/services/accesskeys.h"
#include "ui/services/preferences.h"
#include "ui/services/theme.h"
#include "ui/shell/actionset.h"
#include "ui/shell/editactions.h"
#include "ui/shell/pagearea.h"
#include "ui/shell/pagecommands.h"
#include "ui/shell/wholescreen.h"
#include "ui/shell/windowcommands.h"

#include <QAction>
#include <QCloseEvent>
#include <QFileInfo>
#include <QMenuBar>
#include <QToolBar>
#include <QToolButton>

namespace tri::ui {

using namespace Qt::StringLiterals;

PageWindow::PageWindow(const AppContext &context, const PageFactories &factories)
    : m_actions(new ActionSet(*context.theme, this)), m_area(new PageArea(context, factories, this)),
      m_edit(new EditActions(m_actions->action(ActionId::Undo), m_actions->action(ActionId::Redo), this)),
      m_pageCommands(new PageCommands(m_actions, this)),
      m_commands(new WindowCommands(m_actions, m_pageCommands, *context.theme, context.spelling, this)),
      m_whole(new WholeScreen(m_actions, this))
{
    setObjectName(u"page_window"_s);
    setCentralWidget(m_area);
    buildBars();
    new AccessKeys(this);
    m_edit->setContext(m_area->context());
    m_pageCommands->setArea(m_area);
    m_commands->setArea(m_area);
    for (const ActionSpec &spec : actionTable())
        if (spec.offered == Offered::Program)
            connect(m_actions->action(spec.id), &QAction::triggered, this,
                    [this, id = spec.id] { Q_EMIT programWanted(id); });
    connect(m_commands, &WindowCommands::said, this, [this](const QString &text) {
        if (!text.isEmpty())
            m_area->notify(text);
    });
    connect(m_area, &PageArea::lastCloseWanted, this, &QWidget::close);
    connect(m_area, &PageArea::pageChanged, this, &PageWindow::updateTitle);
    connect(m_area, &PageArea::pageChanged, this, &PageWindow::followPage);
    connect(m_area, &PageArea::stateChanged, this, &PageWindow::updateTitle);
    connect(m_area, &PageArea::stateChanged, this, &PageWindow::stateChanged);
    resize(context.theme->textWidth(120), context.theme->textWidth(90));
}

PageWindow::~PageWindow()
{
    // Before the area, which the page's actions in the menu belong to.
    m_commands->setArea(nullptr);
    m_pageCommands->setArea(nullptr);
    m_edit->setContext({});
    m_area->disconnect(this);
}

void PageWindow::buildBars()
{
    m_actions->fill(menuBar());
    m_actions->leaveOutMain();
    m_actions->showLanguage(m_area->context().preferences->language.value());
    m_actions->showOffice(*m_area->context().preferences);
    QToolBar *bar = addToolBar(tr("Tool bar"));
    bar->setObjectName(u"page_window_bar"_s);
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    for (const ActionId id :
         {ActionId::Back, ActionId::Forward, ActionId::Undo, ActionId::Redo, ActionId::Print}) {
        bar->addAction(m_actions->action(id));
        auto *button = qobject_cast<QToolButton *>(bar->widgetForAction(m_actions->action(id)));
        button->setAccessibleName(withoutAccessKey(actionText(actionSpec(id))));
        button->setFocusPolicy(Qt::TabFocus);
    }
    m_commands->addSearchBox(bar);
}

void PageWindow::followPage()
{
    if (!m_whole->isOn())
        m_geometry = saveGeometry();
    m_whole->follow(m_area);
}

void PageWindow::updateTitle()
{
    const PageHost *pages = m_area->pages();
    const QString name = QFileInfo(m_area->context().workspace->path()).completeBaseName();
    setWindowTitle(tr("%1 – %2 – Trilateral").arg(pages ? pages->title() : QString(), name));
}

QVariantMap PageWindow::keptState() const
{
    return {{u"geometry"_s, m_whole->isOn() ? m_geometry : saveGeometry()}, {u"area"_s, m_area->saveState()}};
}

bool PageWindow::bringBack(const QVariantMap &state)
{
    restoreGeometry(state.value(u"geometry"_s).toByteArray());
    return m_area->restoreState(state.value(u"area"_s).toMap());
}

void PageWindow::closeEvent(QCloseEvent *event)
{
    m_area->commit();
    m_closed = true;
    event->accept();
    Q_EMIT closed();
}

void PageWindow::moveEvent(QMoveEvent *event)
{
    QMainWindow::moveEvent(event);
    Q_EMIT stateChanged();
}

void PageWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    Q_EMIT stateChanged();
}

}  // namespace tri::ui
