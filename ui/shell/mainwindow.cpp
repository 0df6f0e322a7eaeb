// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "core/workspace/workspace.h"
#include "ui/dialogs/aboutdialog.h"
#include "ui/dialogs/shortcutsheet.h"
#include "ui/fields/spellfield.h"
#include "ui/pages/startpage.h"
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
#include "ui/shell/locator.h"
#include "ui/shell/locatorsources.h"
#include "ui/shell/pagecommands.h"
#include "ui/shell/progresscover.h"
#include "ui/shell/statusline.h"

#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QShortcut>
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
      m_commands(new PageCommands(m_actions, this)),
      m_edit(new EditActions(m_actions->action(ActionId::Undo), m_actions->action(ActionId::Redo), this)),
      m_stack(new QStackedWidget(this)),
      m_start(new StartPage(*m_setup.theme, *m_setup.preferences, m_stack)),
      m_status(new StatusLine(statusBar(), *m_setup.theme, *m_setup.clock))
{
    setObjectName(u"main_window"_s);
    m_stack->addWidget(m_start);
    setCentralWidget(m_stack);
    m_actions->fill(menuBar());
    m_newMenu = new QMenu(this);
    buildToolBar();
    setUpLocator();
    connectActions();
    setUpSpelling();
    DocumentController *documents = m_setup.documents;
    connect(documents, &DocumentController::opened, this, &MainWindow::onOpened);
    connect(documents, &DocumentController::closing, this, &MainWindow::onClosing);
    connect(documents, &DocumentController::failed, this, [this](const Problem &problem, const QString &path) {
        if (m_desk)
            m_desk->notify(problem);
        else
            m_start->showProblem(problem, path);
    });
    connect(m_start, &StartPage::newWanted, this, [this, documents] { documents->askNew(this); });
    connect(m_start, &StartPage::openWanted, this, [this, documents] { documents->askOpen(this); });
    connect(m_start, &StartPage::sampleWanted, documents, &DocumentController::openSample);
    connect(m_start, &StartPage::fileWanted, documents, [documents](const QString &path) { documents->open(path); });
    connect(m_start, &StartPage::readOnlyWanted, documents,
            [documents](const QString &path) { documents->open(path, Workspace::Mode::ReadOnly); });
    new ProgressCover(documents->longRuns(), *m_setup.theme, this);
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
        button->setAccessibleName(withoutAccessKey(actionText(actionSpec(id))));
        button->setFocusPolicy(Qt::TabFocus);
        return button;
    };
    add(ActionId::Back);
    add(ActionId::Forward);
    add(ActionId::Home);
    bar->addSeparator();
    QToolButton *fresh = add(ActionId::NewRecord, Qt::ToolButtonTextBesideIcon);
    fresh->setPopupMode(QToolButton::MenuButtonPopup);
    fresh->setMenu(m_newMenu);
    bar->addSeparator();
    add(ActionId::Undo);
    add(ActionId::Redo);
    bar->addSeparator();
    add(ActionId::Print);
    auto *gap = new QWidget(bar);
    gap->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(gap);
    m_search = new QLineEdit(bar);
    m_search->setObjectName(u"search_box"_s);
    m_search->setAccessibleName(tr("Go to anything"));
    m_search->setPlaceholderText(tr("Search or go to (%1)")
                                     .arg(m_actions->action(ActionId::Locate)->shortcut().toString(QKeySequence::NativeText)));
    m_search->setClearButtonEnabled(true);
    QSizePolicy grows(QSizePolicy::Expanding, QSizePolicy::Fixed);
    grows.setHorizontalStretch(10);  // before the gap: it gives way last
    m_search->setSizePolicy(grows);
    m_search->addAction(m_setup.theme->icon(u"edit-find"_s), QLineEdit::LeadingPosition);
    const auto fit = [this] {
        m_search->setMinimumWidth(m_setup.theme->textWidth(12));
        m_search->setMaximumWidth(m_setup.theme->textWidth(44));
    };
    fit();
    connect(m_setup.theme, &Theme::changed, m_search, fit);
    bar->addWidget(m_search);
    auto *end = new QWidget(bar);
    end->setFixedWidth(m_setup.theme->space(2));
    bar->addWidget(end);
}

void MainWindow::setUpLocator()
{
    m_locator = new Locator(m_search, *m_setup.theme, this);
    connect(m_locator, &Locator::searchWanted, this, [this](const QString &words) { m_desk->showSearch(words); });
    for (int number = 1; number <= 9; ++number) {
        auto *keys = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + number)), this);
        connect(keys, &QShortcut::activated, this, [this, number] {
            if (m_desk)
                m_desk->showNumberedView(number);
        });
    }
}

QList<QAction *> MainWindow::commands() const
{
    QList<QAction *> all;
    for (const ActionSpec &spec : actionTable())
        all << m_actions->action(spec.id);
    return m_commands->pageActions() + all;
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
    on(ActionId::Quit, [this] { close(); });
    on(ActionId::Locate, [this] { m_locator->open(); });
    const auto chooseKind = [this] { m_newMenu->popup(mapToGlobal(m_stack->pos())); };
    on(ActionId::NewRecord, [this, chooseKind] {
        if (!m_desk->newInPlace())
            chooseKind();
    });
    on(ActionId::NewOther, chooseKind);
    on(ActionId::Help, [this] { showHelp(); });
    on(ActionId::Shortcuts, [this] { showShortcuts(); });
    on(ActionId::About, [this] { (new AboutDialog(*m_setup.theme, this))->open(); });
    on(ActionId::TextLarger, [this] { scaleText(m_setup.theme->textScale() + 10); });
    on(ActionId::TextSmaller, [this] { scaleText(m_setup.theme->textScale() - 10); });
    on(ActionId::TextNormal, [this] { scaleText(100); });
    for (std::size_t i = 0; i < kSchemes.size(); ++i) {
        on(kSchemes[i].first, [this, i] { setScheme(int(i)); });
        m_actions->action(kSchemes[i].first)->setChecked(m_setup.theme->scheme() == Theme::Scheme(int(i)));
    }
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

void MainWindow::setUpSpelling()
{
    SpellChecker *spelling = m_setup.spelling;
    QAction *check = m_actions->action(ActionId::CheckSpelling);
    check->setVisible(spelling);
    m_actions->action(ActionId::NextMisspelling)->setVisible(spelling);
    if (!spelling)
        return;
    const auto follow = [spelling, check] { check->setChecked(spelling->isOn()); };
    follow();
    connect(spelling, &SpellChecker::changed, check, follow);
    connect(spelling, &SpellChecker::uncheckable, this, [this](const QString &text) { statusBar()->showMessage(text, kMessageMs); });
    on(ActionId::CheckSpelling, [spelling, check] { spelling->setOn(check->isChecked()); });
    on(ActionId::NextMisspelling, [this] { nextMisspelling(); });
}

void MainWindow::nextMisspelling()
{
    statusBar()->clearMessage();
    if (!m_setup.spelling->isOn())
        statusBar()->showMessage(tr("Spelling is not checked. Edit > Check spelling switches it on."), kMessageMs);
    else if (!selectNextWrong(m_desk->pages()->page()))
        statusBar()->showMessage(tr("No spelling mistake on this page."), kMessageMs);
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
    if (m_setup.spelling)
        m_setup.spelling->setWorkspace(workspace);
    m_start->dismissProblem();
    delete m_help;  // from now on help is a page of the desk
    m_desk = new Desk(context, m_setup.factories, m_setup.documents->isSample(), m_stack);
    const PageHost *at = m_desk->pages();  // showing the desk gives the keyboard to the first thing in it
    m_stack->addWidget(m_desk);
    m_stack->setCurrentWidget(m_desk);
    m_actions->setWorkspaceOpen(true);
    m_edit->setContext(m_desk->context());
    m_status->setWorkspace(workspace);
    m_status->setCount(m_desk->recordCount());
    m_desk->fillNewMenu(m_newMenu);
    connect(context.drafts, &Drafts::failed, m_desk, [this](const QString &text) {
        m_desk->notify(Problem{ProblemCode::Io, tr("Unfinished input cannot be kept for the next start: %1").arg(text), {}});
    });
    m_locator->setSources(recordSources(m_desk->context()) << commandSource([this] { return commands(); })
                                                             << helpSource(*m_setup.theme, [this](const QString &id) { m_desk->showHelp(id, true); }));
    m_commands->setArea(m_desk);
    connect(m_desk, &Desk::pageChanged, this, &MainWindow::followPage);
    connect(m_desk, &Desk::sessionWritten, this, &MainWindow::rememberGeometry);
    connect(m_desk, &Desk::recordCountChanged, this, [this] { m_status->setCount(m_desk->recordCount()); });
    updateTitle();
    at->page()->focusFirst();
    if (const QString notice = std::exchange(m_setup.notice, {}); !notice.isEmpty())
        m_desk->notify(Problem{ProblemCode::NotFound, notice, {}});  // unlike a note it stays until it is closed
}

void MainWindow::onClosing()
{
    setWholeScreen(false);
    m_desk->saveLayout();
    m_commands->setArea(nullptr);
    m_edit->setContext({});
    m_status->setWorkspace(nullptr);
    m_newMenu->clear();
    m_locator->setSources({});
    m_search->clear();
    m_actions->setWorkspaceOpen(false);
    m_stack->setCurrentWidget(m_start);
    if (m_setup.spelling)
        m_setup.spelling->setWorkspace(nullptr);
    delete std::exchange(m_desk, nullptr);  // now: pages must be gone before their workspace
    updateTitle();
    m_start->focusFirst();
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
    if (m_desk && m_desk->pages()->page()) {
        m_desk->showHelp(m_desk->pages()->page()->helpId());
        return;
    }
    if (!m_help)
        m_help = new HelpWindow(*m_setup.theme, this);
    m_help->showHelp(u"start"_s);
}

void MainWindow::showShortcuts()
{
    QList<ShortcutSheet::Row> rows;
    for (const ActionSpec &spec : actionTable()) {
        QStringList keys;
        const QList<QKeySequence> all = actionShortcuts(spec);
        for (const QKeySequence &key : all)
            keys.append(key.toString(QKeySequence::NativeText));
        if (*spec.listKeys)
            keys.append(QKeySequence(QString::fromLatin1(spec.listKeys)).toString(QKeySequence::NativeText));
        if (!keys.isEmpty())
            rows.append({withoutAccessKey(menuText(spec.menu)), withoutAccessKey(actionText(spec)), keys});
    }
    for (const QAction *action : m_commands->pageActions())
        if (!action->shortcut().isEmpty())
            rows.append({tr("This page"), withoutAccessKey(action->text()), {action->shortcut().toString(QKeySequence::NativeText)}});
    (new ShortcutSheet(*m_setup.theme, rows, this))->open();
}

void MainWindow::followPage()
{
    const Page *page = m_desk && m_desk->pages() ? m_desk->pages()->page() : nullptr;
    setWholeScreen(page && page->wantsWholeScreen());
}

void MainWindow::setWholeScreen(bool whole)
{
    if (m_whole == whole)
        return;
    m_whole = whole;
    m_desk->setWhole(whole);
    menuBar()->setVisible(!whole);
    m_bar->setVisible(!whole);
    statusBar()->setVisible(!whole);
    // The keys of a menu bar that does not show are dead; the window itself keeps them alive.
    for (const ActionSpec &spec : actionTable())
        if (whole)
            addAction(m_actions->action(spec.id));
        else
            removeAction(m_actions->action(spec.id));
    if (whole) {
        m_before = windowState();
        setWindowState(m_before | Qt::WindowFullScreen);
    } else {
        setWindowState(m_before);
    }
}

void MainWindow::rememberGeometry()
{
    if (m_whole)
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
    setWholeScreen(false);
    rememberGeometry();
    m_setup.documents->close();
    event->accept();
}

}  // namespace tri::ui
