// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windowcommands.h"

#include "core/workspace/workspace.h"
#include "ui/dialogs/aboutdialog.h"
#include "ui/dialogs/shortcutsheet.h"
#include "ui/fields/spellfield.h"
#include "ui/services/accesskeys.h"
#include "ui/services/spellchecker.h"
#include "ui/services/theme.h"
#include "ui/shell/actionset.h"
#include "ui/shell/locator.h"
#include "ui/shell/locatorsources.h"
#include "ui/shell/pagearea.h"
#include "ui/shell/pagecommands.h"

#include <QAction>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenu>
#include <QShortcut>
#include <QToolBar>

#include <map>

namespace tri::ui {

using namespace Qt::StringLiterals;

WindowCommands::WindowCommands(ActionSet *actions, PageCommands *pages, const Theme &theme,
                               SpellChecker *spelling, QMainWindow *window)
    : QObject(window), m_actions(actions), m_pages(pages), m_theme(theme), m_spelling(spelling),
      m_window(window), m_newMenu(new QMenu(window))
{
    connectActions();
    setUpSpelling();
    followScheme();
    connect(&theme, &Theme::changed, this, &WindowCommands::followScheme);
}

void WindowCommands::addSearchBox(QToolBar *bar)
{
    auto *gap = new QWidget(bar);
    gap->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(gap);
    m_search = new QLineEdit(bar);
    m_search->setObjectName(u"search_box"_s);
    m_search->setAccessibleName(tr("Go to anything"));
    m_search->setPlaceholderText(
        tr("Search or go to (%1)")
            .arg(m_actions->action(ActionId::Locate)->shortcut().toString(QKeySequence::NativeText)));
    m_search->setClearButtonEnabled(true);
    QSizePolicy grows(QSizePolicy::Expanding, QSizePolicy::Fixed);
    grows.setHorizontalStretch(10);  // before the gap: it gives way last
    m_search->setSizePolicy(grows);
    m_search->addAction(m_theme.icon(u"edit-find"_s), QLineEdit::LeadingPosition)
        ->setText(m_search->accessibleName());  // its button is read too
    const auto fit = [this] {
        m_search->setMinimumWidth(m_theme.textWidth(12));
        m_search->setMaximumWidth(m_theme.textWidth(44));
    };
    fit();
    connect(&m_theme, &Theme::changed, m_search, fit);
    bar->addWidget(m_search);
    auto *end = new QWidget(bar);
    end->setFixedWidth(m_theme.space(2));
    bar->addWidget(end);
    m_locator = new Locator(m_search, m_theme, m_window);
    connect(m_locator, &Locator::searchWanted, this, [this](const QString &words) {
        if (m_area)
            m_area->showSearch(words);
    });
}

void WindowCommands::setArea(PageArea *area)
{
    m_area = area;
    m_newMenu->clear();
    if (!area) {
        m_locator->setSources({});
        m_search->clear();
        return;
    }
    fillNewMenu();
    m_locator->setSources(recordSources(area->context()) << commandSource([this] {
                              return commands();
                          }) << helpSource(m_theme, [area](const QString &id) { area->showHelp(id, true); }));
}

QList<QAction *> WindowCommands::commands() const
{
    QList<QAction *> all;
    for (const ActionSpec &spec : actionTable())
        all << m_actions->action(spec.id);
    return m_pages->pageActions() + all;
}

template <typename Run> void WindowCommands::on(ActionId id, Run run)
{
    connect(m_actions->action(id), &QAction::triggered, this, run);
}

void WindowCommands::connectActions()
{
    on(ActionId::Locate, [this] { m_locator->open(); });
    on(ActionId::NewRecord, [this] {
        if (m_area && !m_area->newInPlace())
            chooseKind();
    });
    on(ActionId::NewOther, [this] { chooseKind(); });
    on(ActionId::Help, [this] { showHelp(); });
    on(ActionId::Shortcuts, [this] { showShortcuts(); });
    on(ActionId::About, [this] { (new AboutDialog(m_theme, m_window))->open(); });
    for (int number = 1; number <= kNumberedViews; ++number) {
        auto *keys = new QShortcut(viewShortcut(number), m_window);
        connect(keys, &QShortcut::activated, this, [this, number] {
            if (m_area)
                m_area->showNumberedView(number);
        });
    }
}

void WindowCommands::followScheme()
{
    m_actions->action(ActionId(int(ActionId::SchemeSystem) + int(m_theme.scheme())))->setChecked(true);
}

void WindowCommands::setUpSpelling()
{
    QAction *check = m_actions->action(ActionId::CheckSpelling);
    check->setVisible(m_spelling);
    m_actions->action(ActionId::NextMisspelling)->setVisible(m_spelling);
    if (!m_spelling)
        return;
    const auto follow = [spelling = m_spelling, check] { check->setChecked(spelling->isOn()); };
    follow();
    connect(m_spelling, &SpellChecker::changed, check, follow);
    on(ActionId::CheckSpelling, [spelling = m_spelling, check] { spelling->setOn(check->isChecked()); });
    on(ActionId::NextMisspelling, [this] { nextMisspelling(); });
}

void WindowCommands::nextMisspelling()
{
    Q_EMIT said({});
    if (!m_spelling->isOn())
        Q_EMIT said(tr("Spelling is not checked. Edit > Check spelling switches it on."));
    else if (!m_area || !selectNextWrong(m_area->pages()->page()))
        Q_EMIT said(tr("No spelling mistake on this page."));
}

void WindowCommands::fillNewMenu()
{
    std::map<Place, QMenu *> places;
    const QList<const RecordSpec *> kinds = m_area->context().workspace->registry().kinds();
    for (const RecordSpec *kind : kinds) {
        QMenu *&place = places[kind->place];
        if (!place)
            place = new QMenu(placeText(kind->place), m_newMenu);
        place->addAction(m_theme.icon(QString::fromLatin1(kind->icon)), kind->labelText(), m_area,
                         [area = m_area, key = kind->keyText()] { area->showNewRecord(key); });
    }
    for (const auto &[place, submenu] : places)
        m_newMenu->addMenu(submenu);
}

void WindowCommands::chooseKind()
{
    m_newMenu->popup(m_window->mapToGlobal(m_window->centralWidget()->pos()));
}

void WindowCommands::showHelp()
{
    if (m_area && m_area->pages()->page())
        m_area->showHelp(m_area->pages()->page()->helpId());
    else
        Q_EMIT helpWanted();
}

void WindowCommands::showShortcuts()
{
    QList<ShortcutSheet::Row> rows;
    for (const ActionSpec &spec : actionTable()) {
        if (!m_actions->action(spec.id)->isVisible())
            continue;
        QStringList keys;
        const QList<QKeySequence> all = actionShortcuts(spec);
        for (const QKeySequence &key : all)
            keys.append(key.toString(QKeySequence::NativeText));
        if (*spec.listKeys)
            keys.append(QKeySequence(QString::fromLatin1(spec.listKeys)).toString(QKeySequence::NativeText));
        if (!keys.isEmpty())
            rows.append({withoutAccessKey(menuText(spec.menu)), withoutAccessKey(actionText(spec)), keys});
    }
    for (const QAction *action : m_pages->pageActions())
        if (!action->shortcut().isEmpty())
            rows.append({tr("This page"),
                         withoutAccessKey(action->text()),
                         {action->shortcut().toString(QKeySequence::NativeText)}});
    (new ShortcutSheet(m_theme, rows, m_window))->open();
}

}  // namespace tri::ui
