// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/helpwindow.h"

#include "ui/pages/helppage.h"
#include "ui/services/theme.h"
#include "ui/shell/actiontable.h"
#include "ui/shell/pagehost.h"

#include <QPointer>
#include <QShortcut>
#include <QVBoxLayout>

namespace tri::ui {

using namespace Qt::StringLiterals;

void visitHelp(PageHost &pages, const QString &id, bool reading)
{
    const QPointer<HelpPage> before = qobject_cast<HelpPage *>(pages.page());
    if (!pages.visit({.type = Destination::Type::Help, .text = id}))
        return;
    auto *now = qobject_cast<HelpPage *>(pages.page());
    if (!now)
        return;
    const bool onwards = before && before != now;
    if (onwards)
        now->takeListFrom(*before);
    if (onwards || reading)
        now->focusText();
    else
        now->focusFirst();
}

HelpWindow::HelpWindow(const Theme &theme, QWidget *parent)
    : QDialog(parent), m_pages(new PageHost(
                           [this, &theme](const Destination &to) -> Page * {
                               auto *page = new HelpPage(theme, to.text);
                               connect(page, &HelpPage::pageWanted, this, &HelpWindow::showHelp);
                               return page;
                           },
                           this))
{
    setObjectName(u"help_window"_s);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_pages);
    resize(theme.textWidth(120), theme.textWidth(80));
    const auto keys = [this](ActionId id, void (PageHost::*step)()) {
        for (const QKeySequence &key : actionShortcuts(actionSpec(id)))
            connect(new QShortcut(key, this), &QShortcut::activated, m_pages, step);
    };
    keys(ActionId::Back, &PageHost::back);
    keys(ActionId::Forward, &PageHost::forward);
    connect(m_pages, &PageHost::pageChanged, this, [this] { setWindowTitle(m_pages->page()->title()); });
}

void HelpWindow::showHelp(const QString &id)
{
    show();
    raise();
    activateWindow();
    visitHelp(*m_pages, id);
}

}  // namespace tri::ui
