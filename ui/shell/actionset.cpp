// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/actionset.h"

#include "ui/services/preferences.h"
#include "ui/services/theme.h"

#include <QAction>
#include <QActionGroup>
#include <QMenuBar>
#include <QSet>

namespace tri::ui {

using namespace Qt::StringLiterals;

ActionSet::ActionSet(const Theme &theme, QObject *parent) : QObject(parent)
{
    auto *schemes = new QActionGroup(this);
    auto *languages = new QActionGroup(this);
    for (const ActionSpec &spec : actionTable()) {
        auto *action = new QAction(this);
        action->setObjectName(QString::fromLatin1(spec.key));
        if (*spec.icon)
            action->setIcon(theme.icon(QString::fromLatin1(spec.icon)));
        action->setShortcuts(actionShortcuts(spec));
        action->setCheckable(spec.checkable);
        if (spec.checkable && spec.id >= ActionId::SchemeSystem && spec.id <= ActionId::SchemeContrast)
            schemes->addAction(action);  // one of them at a time
        if (spec.menu == MenuId::Language)
            languages->addAction(action);
        if (spec.id == ActionId::Quit)
            action->setMenuRole(QAction::QuitRole);
        m_actions[std::size_t(spec.id)] = action;
    }
    setTexts();
}

void ActionSet::showLanguage(const QString &chosen)
{
    for (const ActionSpec &spec : actionTable())
        if (spec.menu == MenuId::Language && languageOf(spec.id) == chosen)
            action(spec.id)->setChecked(true);
}

void ActionSet::showOffice(const Preferences &preferences)
{
    const auto fix = [this](ActionId id, bool isFixed) {
        if (!isFixed)
            return;
        action(id)->setEnabled(false);
        action(id)->setStatusTip(tr("Set by your office."));
    };
    for (const ActionSpec &spec : actionTable())
        if (spec.menu == MenuId::Language)
            fix(spec.id, preferences.language.isFixed());
    for (const ActionId id :
         {ActionId::SchemeSystem, ActionId::SchemeLight, ActionId::SchemeDark, ActionId::SchemeContrast})
        fix(id, preferences.scheme.isFixed());
    for (const ActionId id : {ActionId::TextLarger, ActionId::TextSmaller, ActionId::TextNormal})
        fix(id, preferences.textScale.isFixed());
    fix(ActionId::CheckSpelling, preferences.checkSpelling.isFixed());
}

void ActionSet::setTexts()
{
    for (const ActionSpec &spec : actionTable()) {
        QAction *action = this->action(spec.id);
        const QString tip = actionTip(spec);
        action->setText(actionText(spec));
        action->setStatusTip(tip);
        const QKeySequence key = action->shortcut();
        action->setToolTip(key.isEmpty() ? tip
                                         : u"%1 (%2)"_s.arg(tip, key.toString(QKeySequence::NativeText)));
    }
}

void ActionSet::fill(QMenuBar *bar)
{
    for (std::size_t i = 0; i < m_menus.size(); ++i)
        if (menuAbove(MenuId(i)) == MenuId(i))
            m_menus[i] = bar->addMenu(menuText(MenuId(i)));
    for (const ActionSpec &spec : actionTable()) {
        QMenu *target = menuFor(spec);
        if (spec.begins)
            target->addSeparator();
        target->addAction(action(spec.id));
    }
}

/// The menu of a command; one that stands in another is made when the other has the commands before it.
QMenu *ActionSet::menuFor(const ActionSpec &spec)
{
    QMenu *&made = m_menus[std::size_t(spec.menu)];
    if (!made) {
        QMenu *above = menu(menuAbove(spec.menu));
        above->addSeparator();
        made = above->addMenu(menuText(spec.menu));
    }
    return made;
}

void ActionSet::leaveOutMain()
{
    QSet<int> menus{int(MenuId::Record)};  // the page in sight fills it
    for (const ActionSpec &spec : actionTable()) {
        if (spec.offered != Offered::MainOnly) {
            menus.insert(int(spec.menu));
            continue;
        }
        action(spec.id)->setVisible(false);
        action(spec.id)->setEnabled(false);  // nor by its keys
    }
    for (std::size_t i = 0; i < m_menus.size(); ++i)
        if (m_menus[i])
            m_menus[i]->menuAction()->setVisible(menus.contains(int(i)));
}

void ActionSet::setWorkspaceOpen(bool open)
{
    for (const ActionSpec &spec : actionTable())
        if (spec.needsWorkspace)
            action(spec.id)->setEnabled(open);
}

}  // namespace tri::ui
