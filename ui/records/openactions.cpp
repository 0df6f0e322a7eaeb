// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/openactions.h"

#include "ui/services/theme.h"

#include <QAction>
#include <QCoreApplication>
#include <QWidget>

#include <array>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {

struct Way {
    OpenIn where;
    const char *key;
    const char *text;
    const char *icon;
};

constexpr std::array kWays{
    Way{OpenIn::Tab, "open_tab", QT_TRANSLATE_NOOP("OpenActions", "Open in a new tab"), "tab-new"},
    Way{OpenIn::Beside, "open_beside", QT_TRANSLATE_NOOP("OpenActions", "Open beside"),
        "view-split-left-right"},
    Way{OpenIn::Window, "open_window", QT_TRANSLATE_NOOP("OpenActions", "Open in a window of its own"),
        "window-new"}};

}  // namespace

void addOpenActions(QWidget *widget, const AppContext &context, std::function<RecordId()> record,
                    OpenKeys keys)
{
    widget->setContextMenuPolicy(Qt::ActionsContextMenu);
    if (!context.navigator)
        return;
    for (const Way &way : kWays) {
        auto *action = new QAction(context.theme->icon(QString::fromLatin1(way.icon)),
                                   QCoreApplication::translate("OpenActions", way.text), widget);
        action->setObjectName(widget->objectName() + u'.' + QString::fromLatin1(way.key));
        if (keys == OpenKeys::CtrlEnter && way.where == OpenIn::Tab) {
            action->setShortcuts(
                {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)});
            action->setShortcutContext(Qt::WidgetShortcut);  // in forms these keys mean something else
        }
        QObject::connect(action, &QAction::triggered, widget,
                         [navigator = context.navigator, record, where = way.where] {
                             if (const RecordId id = record(); !id.isNull())
                                 navigator->openRecord(id, where);
                         });
        widget->addAction(action);
    }
}

}  // namespace tri::ui
