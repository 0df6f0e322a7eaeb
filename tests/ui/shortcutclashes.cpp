// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shortcutclashes.h"

#include <QAction>
#include <QMenu>
#include <QShortcut>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace {

struct Command {
    const QObject *owner;
    QString name;
    QList<QKeySequence> keys;
    const QWidget *place;  ///< where the keyboard must be; the window = anywhere in it
    bool within;           ///< or in what that holds
};

Command commandOf(const QObject *owner, const QString &name, const QList<QKeySequence> &keys,
                  Qt::ShortcutContext context, QWidget *at)
{
    const bool anywhere = context == Qt::WindowShortcut || context == Qt::ApplicationShortcut;
    return {owner, name, keys, anywhere ? at->window() : at, context != Qt::WidgetShortcut};
}

QList<Command> commandsIn(QWidget *window)
{
    QList<Command> all;
    for (QWidget *widget : QList<QWidget *>{window} + window->findChildren<QWidget *>()) {
        const bool menu = qobject_cast<QMenu *>(widget);
        if (!menu && (!widget->isVisible() || widget->window() != window))
            continue;
        for (const QAction *action : widget->actions()) {
            const bool anywhere = action->shortcutContext() == Qt::WindowShortcut;
            if (!action->isEnabled() || !action->isVisible() || action->shortcuts().isEmpty()
                || (menu && !anywhere))
                continue;  // a menu never has the keyboard while its keys could be meant
            if (menu && !qobject_cast<QMenu *>(widget)->menuAction()->isVisible())
                continue;
            QWidget *at = menu ? window : widget;
            all << commandOf(action, action->text(), action->shortcuts(), action->shortcutContext(), at);
        }
    }
    for (const QShortcut *shortcut : window->findChildren<QShortcut *>()) {
        auto *at = qobject_cast<QWidget *>(shortcut->parent());
        if (at && shortcut->isEnabled() && at->isVisible() && at->window() == window)
            all << commandOf(shortcut, u"shortcut of "_s + at->objectName(), {shortcut->key()},
                             shortcut->context(), at);
    }
    return all;
}

bool meet(const Command &one, const Command &other)
{
    const auto holds = [](const Command &a, const Command &b) {
        return a.place == b.place || (a.within && a.place->isAncestorOf(b.place));
    };
    return one.owner != other.owner && (holds(one, other) || holds(other, one));
}

}  // namespace

QStringList shortcutClashes(QWidget *window)
{
    QStringList found;
    const QList<Command> all = commandsIn(window);
    for (qsizetype i = 0; i < all.size(); ++i)
        for (qsizetype j = i + 1; j < all.size(); ++j)
            for (const QKeySequence &key : all[i].keys)
                if (all[j].keys.contains(key) && meet(all[i], all[j]))
                    found << u"%1: %2 and %3"_s.arg(key.toString(), all[i].name, all[j].name);
    found.removeDuplicates();
    return found;
}

int shortcutCount(QWidget *window)
{
    int count = 0;
    for (const Command &command : commandsIn(window))
        count += int(command.keys.size());
    return count;
}
