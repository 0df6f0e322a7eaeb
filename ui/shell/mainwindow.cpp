// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "core/base/translations.h"
#include "core/workspace/workspace.h"
#include "ui/dialogs/salvagedialog.h"
#include "ui/pages/startpage.h"
#include "ui/services/accesskeys.h"
#include "ui/services/arrivals.h"
#include "ui/services/backupcheck.h"
#include "ui/services/drafts.h"
#include "ui/services/longruns.h"
#include "ui/services/preferences.h"
#include "ui/services/spellchecker.h"
#include "ui/services/theme.h"
#include "ui/shell/actionset.h"
#include "ui/shell/desk.h"
#include "ui/shell/documentcontroller.h"
#include "ui/shell/editactions.h"
#include "ui/shell/helpwindow.h"
#include "ui/shell/pagecommands.h"
#include "ui/shell/progresscover.h"
#include "ui/shell/statusline.h"
#include "ui/shell/wholescreen.h"
#include "ui/shell/windowcommands.h"
#include "ui/shell/workspaceguard.h"

#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>
#include <QToolButton>

#include <array>
#include <utility>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr std::array kSchemes{std::pair{ActionId::SchemeSystem, "system"}, std::pair{ActionId::SchemeLight, "light"},
                              std::pair{ActionId::SchemeDark, "dark"}, std::pair{ActionId::SchemeContrast, "contrast"}};
constexpr int kMessageMs = 10'000;  // in the line at the foot; long enough to be read twice
}

MainWindow::MainWindow(Setup setup, QWidget *parent)
    : QMainWindow(parent), m_setup(std::move(setup)), m_actions(new ActionSet(*m_setup.theme, this)),
      m_pageCommands(new PageCommands(m_actions, this)),
      m_commands(new WindowCommands(m_actions, m_pageCommands, *m_setup.theme, m_setup.spelling, this)),
      m_whole(new WholeScreen(m_actions, this)),
      m_edit(new EditActions(m_actions->action(ActionId::Undo), m_actions->action(ActionId::Redo), this)),
      m_stack(new QStackedWidget(this)),
      m_start(new StartPage(*m_setup.theme, *m_setup.preferences, m_stack)),
      m_status(new StatusLine(statusBar(), *m_setup.theme, *m_setup.clock))
{
    setObjectName(u"main_window"_s);
    m_guard = new WorkspaceGuard(
        *m_setup.documents, *m_setup.theme, *m_setup.preferences, *m_setup.clock,
        [this] { return m_desk && m_desk->isMeetingHeld(); }, this);
    m_stack->addWidget(m_start);
    setCentralWidget(m_stack);
    m_actions->fill(menuBar());
    m_actions->showLanguage(m_setup.preferences->language.value());
    m_actions->showOffice(*m_setup.preferences);
    buildToolBar();
    setUpCommands();
    connectActions();
    DocumentController *documents = m_setup.documents;
    connect(documents, &DocumentController::opened, this, &MainWindow::onOpened);
    connect(documents, &DocumentController::closing, this, &MainWindow::onClosing);
    connect(documents, &DocumentController::failed, this, [this](const Problem &problem, const QString &path) {
        m_start->showProblem(problem, path, m_desk ? m_desk->notices() : nullptr);
    });
    connect(m_start, &StartPage::newWanted, this, [this, documents] { documents->askNew(this); });
    connect(m_start, &StartPage::openWanted, this, [this, documents] { documents->askOpen(this); });
    connect(m_start, &StartPage::sampleWanted, documents, &DocumentController::openSample);
    connect(m_start, &StartPage::fileWanted, documents, [documents](const QString &path) { documents->open(path); });
    connect(m_start, &StartPage::readOnlyWanted, documents,
            [documents](const QString &path) { documents->open(path, Workspace::Mode::ReadOnly); });
    connect(m_start, &StartPage::salvageWanted, this,
            [this, documents](const QString &path) { documents->askSalvage(path, this); });
    connect(documents, &DocumentController::salvaged, this, &MainWindow::showSalvaged);
    new ProgressCover(documents->longRuns(), *m_setup.theme, this);
    new AccessKeys(this);
    resize(1120, 700);
    restoreGeometry(m_setup.preferences->windowGeometry.value());
    restoreState(m_setup.preferences->windowState.value());
    m_actions->setWorkspaceOpen(false);
    updateTitle();
    if (documents->workspace())
        onOpened();
    else
        m_start->focusFirst();
}

MainWindow::~MainWindow() = default;

void MainWindow::showSalvaged(const SalvageReport &report, const QString &out)
{
    m_start->dismissProblem();
    DocumentController *documents = m_setup.documents;
    auto *dialog = new SalvageDialog(report, out, documents->registry(), *m_setup.theme, this);
    connect(dialog, &QDialog::accepted, documents, [documents, out] { documents->open(out); });
    dialog->open();
}

void MainWindow::buildToolBar()
{
    QToolBar *bar = m_bar = addToolBar(tr("Main tool bar"));
    bar->setObjectName(u"main_tool_bar"_s);
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    const auto add = [&](ActionId id, Qt::ToolButtonStyle style = Qt::ToolButtonIconOnly) {
        bar->addAction(m_actions->action(id));
        auto *button = qobject_cast<QToolButton *>(bar->widgetForAction(m_actions->action(id)));
        button->setToolButtonStyle(style);
        const QString name = withoutAccessKey(actionText(actionSpec(id)));
        m_actions->action(id)->setIconText(name);  // of "新建(&N)" Qt would leave "新建(N)"
        button->setAccessibleName(name);
        button->setFocusPolicy(Qt::TabFocus);
        return button;
    };
    add(ActionId::Back);
    add(ActionId::Forward);
    add(ActionId::Home);
    bar->addSeparator();
    QToolButton *fresh = add(ActionId::NewRecord, Qt::ToolButtonTextBesideIcon);
    fresh->setPopupMode(QToolButton::MenuButtonPopup);
    fresh->setMenu(m_commands->newMenu());
    bar->addSeparator();
    add(ActionId::Undo);
    add(ActionId::Redo);
    bar->addSeparator();
    add(ActionId::Print);
    m_commands->addSearchBox(bar);
}

void MainWindow::on(ActionId id, const std::function<void()> &run)
{
    connect(m_actions->action(id), &QAction::triggered, this, run);
}

void MainWindow::connectActions()
{
    on(ActionId::NewWorkspace, [this] { m_setup.documents->askNew(this); });
    on(ActionId::OpenWorkspace, [this] { m_setup.documents->askOpen(this); });
    on(ActionId::OpenSample, [this] { m_setup.documents->openSample(); });
    on(ActionId::CloseWorkspace, [this] { m_setup.documents->close(); });
    on(ActionId::Protection, [this] { m_guard->showProtection(); });
    on(ActionId::LockNow, [this] { m_guard->lockNow(); });
    on(ActionId::Quit, [this] { close(); });
    on(ActionId::TextLarger, [this] { scaleText(m_setup.theme->textScale() + 10); });
    on(ActionId::TextSmaller, [this] { scaleText(m_setup.theme->textScale() - 10); });
    on(ActionId::TextNormal, [this] { scaleText(100); });
    for (std::size_t i = 0; i < kSchemes.size(); ++i)
        on(kSchemes[i].first, [this, i] { setScheme(int(i)); });
    for (const ActionSpec &spec : actionTable())
        if (spec.menu == MenuId::Language)
            on(spec.id, [this, chosen = languageOf(spec.id)] { Q_EMIT languageWanted(chosen); });
}

void MainWindow::scaleText(int percent)
{
    m_setup.theme->setTextScale(percent);
    m_setup.preferences->textScale.set(m_setup.theme->textScale());
}

void MainWindow::setScheme(int scheme)
{
    m_setup.theme->setScheme(Theme::Scheme(scheme));
    m_setup.preferences->scheme.set(QString::fromLatin1(kSchemes[std::size_t(scheme)].second));
}

void MainWindow::setUpCommands()
{
    connect(m_commands, &WindowCommands::helpWanted, this, &MainWindow::showHelp);
    connect(m_commands, &WindowCommands::said, this, &MainWindow::say);
    if (m_setup.spelling)
        connect(m_setup.spelling, &SpellChecker::uncheckable, this, &MainWindow::say);
}

void MainWindow::say(const QString &text)
{
    if (text.isEmpty())
        statusBar()->clearMessage();
    else
        statusBar()->showMessage(text, kMessageMs);
}

void MainWindow::onOpened()
{
    Workspace *workspace = m_setup.documents->workspace();
    AppContext context;
    context.workspace = workspace;
    context.theme = m_setup.theme;
    context.preferences = m_setup.preferences;
    context.clock = m_setup.clock;
    context.drafts = m_setup.documents->drafts();
    context.files = m_setup.documents->files();
    context.longRuns = &m_setup.documents->longRuns();
    context.copies = m_setup.documents->copies();
    context.spelling = m_setup.spelling;
    context.keyFile = m_setup.documents->keyFile();
    context.contentLanguage = screenLanguage();
    if (m_setup.spelling)
        m_setup.spelling->setWorkspace(workspace);
    m_arrivals = std::make_unique<Arrivals>(*workspace, *m_setup.preferences, context.keyFile);
    context.arrivals = m_arrivals.get();
    m_start->dismissProblem();
    delete m_help;  // from now on help is a page of the desk
    m_desk = new Desk(context, m_setup.factories, m_setup.documents->isSample(), m_stack,
                      std::exchange(m_setup.left, {}));
    const PageHost *at = m_desk->pages();  // showing the desk gives the keyboard to the first thing in it
    m_stack->addWidget(m_desk);
    m_stack->setCurrentWidget(m_desk);
    m_actions->setWorkspaceOpen(true);
    m_edit->setContext(m_desk->context());
    m_status->setWorkspace(workspace);
    m_status->setCount(m_desk->recordCount());
    connect(context.drafts, &Drafts::failed, m_desk, [this](const QString &text) {
        m_desk->notify(Problem{ProblemCode::Io, tr("Unfinished input cannot be kept for the next start: %1").arg(text), {}});
    });
    connect(m_arrivals.get(), &Arrivals::arrived, m_desk, &Desk::tellArrival);
    connect(workspace, &Workspace::careEnded, m_desk, [this] { onCareEnded(); });
    if (!workspace->isInCare())
        QMetaObject::invokeMethod(m_desk, [this] { onCareEnded(); }, Qt::QueuedConnection);
    m_pageCommands->setArea(m_desk);
    m_commands->setArea(m_desk);
    connect(m_desk, &Desk::programWanted, this, [this](ActionId id) { m_actions->action(id)->trigger(); });
    connect(m_desk, &Desk::pageChanged, this, [this] { m_whole->follow(m_desk); });
    connect(m_desk, &Desk::sessionWritten, this, &MainWindow::rememberGeometry);
    connect(m_desk, &Desk::recordCountChanged, this, [this] { m_status->setCount(m_desk->recordCount()); });
    updateTitle();
    at->page()->focusFirst();
    if (const auto ask = std::exchange(m_setup.notice, {}))
        if (const QString notice = ask(); !notice.isEmpty())
            m_desk->notify(Problem{ProblemCode::NotFound, notice, {}});  // unlike a note it stays until it is closed
    if (const QString package = std::exchange(m_package, {}); !package.isEmpty())
        m_desk->receivePackage(package);
}

void MainWindow::onCareEnded()
{
    const Workspace *workspace = m_setup.documents->workspace();
    if (!workspace || m_check)
        return;  // it was told already
    if (workspace->damage()) {
        m_setup.documents->giveUp(*workspace->damage());
        return;
    }
    if (workspace->backupProblem())
        m_desk->notify(Problem{workspace->backupProblem()->code,
                               tr("There is no backup of this day: %1").arg(workspace->backupProblem()->text),
                               workspace->backupProblem()->detail});
    m_check = std::make_unique<BackupCheck>(*workspace, *m_setup.preferences);
    connect(m_check.get(), &BackupCheck::damaged, m_desk,
            [this](const Problem &problem) { m_desk->notify(problem); });
}

void MainWindow::onClosing()
{
    m_whole->end();
    m_desk->saveLayout();
    m_pageCommands->setArea(nullptr);
    m_commands->setArea(nullptr);
    m_edit->setContext({});
    m_status->setWorkspace(nullptr);
    m_actions->setWorkspaceOpen(false);
    m_stack->setCurrentWidget(m_start);
    if (m_setup.spelling)
        m_setup.spelling->setWorkspace(nullptr);
    delete std::exchange(m_desk, nullptr);  // now: pages must be gone before their workspace
    m_arrivals.reset();
    m_check.reset();
    updateTitle();
    m_start->focusFirst();
}

QVariantMap MainWindow::leave()
{
    QVariantMap left;
    if (m_desk) {
        m_whole->end();
        m_desk->saveLayout();
        left = m_desk->sessionState();
        onClosing();
    }
    rememberGeometry();
    m_setup.documents->disconnect(this);
    return left;
}

void MainWindow::receivePackage(const QString &path)
{
    if (m_desk) {
        m_desk->receivePackage(path);
        return;
    }
    m_package = path;
    m_start->showProblem(
        {ProblemCode::NotFound,
         tr("“%1” is a package for a workspace. Open the workspace that it is meant for; the "
            "package is shown there.")
             .arg(QFileInfo(path).fileName()),
         {}},
        path);
}

void MainWindow::updateTitle()
{
    const Workspace *workspace = m_setup.documents->workspace();
    const QString name = m_desk && workspace ? QFileInfo(workspace->path()).completeBaseName() : QString();
    setWindowTitle(name.isEmpty() ? tr("Trilateral") : tr("%1 – Trilateral").arg(name));
    m_bar->setVisible(m_desk);  // nothing in it is of use before
}

void MainWindow::showHelp()
{
    if (!m_help)
        m_help = new HelpWindow(*m_setup.theme, this);
    m_help->showHelp(u"start"_s);
}

void MainWindow::rememberGeometry()
{
    if (m_whole->isOn())
        return;  // the next start is no meeting
    m_setup.preferences->windowGeometry.set(saveGeometry());
    m_setup.preferences->windowState.set(saveState());
}

void MainWindow::moveEvent(QMoveEvent *event)
{
    QMainWindow::moveEvent(event);
    if (m_desk)
        m_desk->touchSession();
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    if (m_desk)
        m_desk->touchSession();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_whole->end();
    rememberGeometry();
    m_setup.documents->close();
    event->accept();
}

}  // namespace tri::ui
