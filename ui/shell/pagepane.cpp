// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pagepane.h"

#include "ui/services/theme.h"
#include "ui/shell/actiontable.h"

#include <QMouseEvent>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTabBar>
#include <QTextDocument>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int kTitleLetters = 28;  // longer ones are shortened; the tip has all of it
}

PagePane::PagePane(PageHost::Maker maker, const Theme &theme, QWidget *parent)
    : QWidget(parent), m_maker(std::move(maker)), m_theme(theme), m_bar(new QTabBar(this)),
      m_stack(new QStackedWidget(this))
{
    setObjectName(u"page_pane"_s);
    m_bar->setObjectName(u"page_tabs"_s);
    m_bar->setAccessibleName(tr("Open pages"));
    m_bar->setDocumentMode(true);
    m_bar->setDrawBase(false);
    m_bar->setExpanding(false);
    m_bar->setUsesScrollButtons(true);
    m_bar->setElideMode(Qt::ElideRight);
    m_bar->installEventFilter(this);
    m_bar->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_stack, 1);
    connect(m_bar, &QTabBar::currentChanged, this, &PagePane::showTab);
    connect(&theme, &Theme::changed, this, &PagePane::updateBar);
}

PageHost *PagePane::host() const
{
    return m_shown;
}

PageHost *PagePane::insert(int at)
{
    auto *host = new PageHost(m_maker, m_stack);
    m_hosts.insert(at, host);
    m_stack->addWidget(host);
    {
        const QSignalBlocker quiet(m_bar);  // it would show the tab before there is a page in it
        m_bar->insertTab(at, QString());
        if (m_shown)
            m_bar->setCurrentIndex(int(m_hosts.indexOf(m_shown)));
    }
    addCloseButton(at);
    connect(host, &PageHost::pageChanged, this, [this, host] {
        updateBar();
        if (host == m_shown)
            Q_EMIT pageChanged();
        Q_EMIT stateChanged();
    });
    connect(host, &PageHost::titleChanged, this, [this] {
        updateBar();
        Q_EMIT stateChanged();
    });
    connect(host, &PageHost::actionsChanged, this, [this, host] {
        if (host == m_shown)
            Q_EMIT actionsChanged();
    });
    connect(host, &PageHost::stateChanged, this, &PagePane::stateChanged);
    return host;
}

void PagePane::addCloseButton(int tab)
{
    auto *button = new QToolButton(m_bar);
    button->setObjectName(u"page_tabs.close"_s);
    button->setIcon(m_theme.icon(u"window-close"_s));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::NoFocus);  // the keyboard closes with Ctrl+W, wherever it is
    button->setAccessibleName(tr("Close this tab"));
    button->setToolTip(
        tr("Close this tab (%1)")
            .arg(
                actionShortcuts(actionSpec(ActionId::CloseTab)).value(0).toString(QKeySequence::NativeText)));
    connect(button, &QToolButton::clicked, this,
            [this, host = m_hosts[tab]] { close(int(m_hosts.indexOf(host))); });
    m_bar->setTabButton(tab, QTabBar::RightSide, button);
}

PageHost *PagePane::add(const Destination &destination, const QVariantMap &state, bool inSight)
{
    const int at = m_shown ? int(m_hosts.indexOf(m_shown)) + 1 : 0;
    PageHost *host = insert(at);
    if (!host->visit(destination, state)) {
        m_hosts.removeAt(at);
        const QSignalBlocker quiet(m_bar);
        m_bar->removeTab(at);
        m_stack->removeWidget(host);
        host->deleteLater();
        return nullptr;
    }
    if (inSight || !m_shown)
        showTab(at);
    updateBar();
    return host;
}

void PagePane::showTab(int tab)
{
    if (tab < 0 || tab >= m_hosts.size() || m_hosts[tab] == m_shown)
        return;
    if (m_shown && m_hosts.contains(m_shown))
        commit();
    PageHost *host = m_hosts[tab];
    m_shown = host;
    if (!host->wake())
        host->visit({.type = Destination::Type::Home});  // what was there is gone meanwhile
    m_stack->setCurrentWidget(host);
    if (m_bar->currentIndex() != tab) {
        const QSignalBlocker quiet(m_bar);
        m_bar->setCurrentIndex(tab);
    }
    updateBar();
    Q_EMIT pageChanged();
    Q_EMIT stateChanged();
}

void PagePane::close(int tab)
{
    if (tab < 0 || tab >= m_hosts.size())
        return;
    if (m_hosts.size() == 1) {
        Q_EMIT closeWanted();
        return;
    }
    PageHost *host = m_hosts[tab];
    if (Page *page = host->page())
        page->commit();
    const bool inSight = host == m_shown;
    m_hosts.removeAt(tab);
    {
        const QSignalBlocker quiet(m_bar);
        m_bar->removeTab(tab);
    }
    if (inSight) {
        m_shown = nullptr;
        showTab(std::min(tab, count() - 1));
    }
    m_stack->removeWidget(host);
    host->deleteLater();  // its own button may have been pressed
    updateBar();
    if (inSight)
        m_shown->page()->focusFirst();  // the keyboard of a page that goes may have wandered anywhere
    Q_EMIT stateChanged();
}

void PagePane::step(int by)
{
    if (m_hosts.size() < 2)
        return;
    const bool onBar = m_bar->hasFocus();
    showTab(int((m_hosts.indexOf(m_shown) + by + m_hosts.size()) % m_hosts.size()));
    if (!onBar)
        m_shown->page()->focusFirst();
}

void PagePane::setBeside(bool beside, bool active)
{
    m_beside = beside;
    QFont font = m_bar->parentWidget()->font();
    font.setBold(beside && active);
    m_bar->setFont(font);
    updateBar();
}

void PagePane::setWhole(bool whole)
{
    m_whole = whole;
    updateBar();
}

void PagePane::updateBar()
{
    for (int i = 0; i < count(); ++i) {
        const QString title = m_hosts[i]->title();
        QString text = title.size() > kTitleLetters ? title.left(kTitleLetters - 1).trimmed() + u'…' : title;
        m_bar->setTabText(i, text.replace(u'&', u"&&"_s));
        m_bar->setTabToolTip(i, Qt::convertFromPlainText(title, Qt::WhiteSpaceNormal));
    }
    m_bar->setVisible(!m_whole && (m_beside || count() > 1));
}

void PagePane::commit()
{
    if (Page *page = m_shown ? m_shown->page() : nullptr)
        page->commit();
}

void PagePane::focus()
{
    Page *page = m_shown ? m_shown->page() : nullptr;
    if (m_focus && m_focus->isVisible() && page && page->isAncestorOf(m_focus))
        m_focus->setFocus(Qt::ShortcutFocusReason);
    else if (page)
        page->focusFirst();
}

QVariantMap PagePane::saveState() const
{
    QVariantList tabs;
    for (const PageHost *host : m_hosts)
        tabs << host->saveState();
    return {{u"tabs"_s, tabs}, {u"current"_s, m_hosts.indexOf(m_shown)}};
}

bool PagePane::restoreState(const QVariantMap &state, const std::function<bool(const Destination &)> &isThere)
{
    const QVariantList tabs = state.value(u"tabs"_s).toList();
    const qsizetype current = state.value(u"current"_s).toLongLong();
    int at = 0;
    for (qsizetype i = 0; i < tabs.size(); ++i) {
        PageHost *host = insert(count());
        const bool some =
            host->restoreState(tabs[i].toMap(), isThere) && (!host->title().isEmpty() || host->wake());
        if (!some) {
            const QSignalBlocker quiet(m_bar);
            m_bar->removeTab(count() - 1);
            m_hosts.removeLast();
            m_stack->removeWidget(host);
            delete host;
        }
        if (i <= current)
            at = std::max(0, count() - 1);
    }
    showTab(at);
    return m_shown;
}

bool PagePane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_bar && event->type() == QEvent::MouseButtonRelease)
        if (const auto *mouse = static_cast<QMouseEvent *>(event); mouse->button() == Qt::MiddleButton) {
            close(m_bar->tabAt(mouse->position().toPoint()));
            return true;
        }
    return QWidget::eventFilter(watched, event);
}

}  // namespace tri::ui
