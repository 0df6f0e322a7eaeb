// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of PageArea that arranges pages: tabs, two panes side by side, and the keyboard in them.
#include "core/workspace/workspace.h"
#include "ui/services/theme.h"
#include "ui/shell/pagearea.h"
#include "ui/shell/pagepane.h"
#include "ui/widgets/noticebar.h"

#include <QSplitter>
#include <QTabBar>
#include <QTimer>

#include <utility>

namespace tri::ui {

using namespace Qt::StringLiterals;
using Type = Destination::Type;

PagePane *PageArea::addPane()
{
    auto *pane =
        new PagePane([this](const Destination &to) { return makePage(to); }, *m_context.theme, m_split);
    m_panes << pane;
    m_split->addWidget(pane);
    m_split->setStretchFactor(int(m_panes.size()) - 1, 1);
    connect(pane, &PagePane::pageChanged, this, [this, pane] {
        if (pane == m_active)
            Q_EMIT pageChanged();
    });
    connect(pane, &PagePane::actionsChanged, this, [this, pane] {
        if (pane == m_active)
            Q_EMIT actionsChanged();
    });
    connect(pane, &PagePane::stateChanged, this, &PageArea::stateChanged);
    connect(pane, &PagePane::closeWanted, this, [this, pane] {
        if (m_panes.size() > 1)
            closePane(pane);
        else
            Q_EMIT lastCloseWanted();
    });
    return pane;
}

void PageArea::closePane(PagePane *pane)
{
    pane->commit();
    pane->disconnect(this);
    m_panes.removeOne(pane);
    const bool worked = pane == m_active;
    if (worked)
        setActive(m_panes.first());
    // Out of the split at once, but gone only later: its own button may have been pressed.
    pane->hide();
    pane->setParent(m_body);
    pane->deleteLater();
    updatePanes();
    if (worked)
        m_active->focus();
    Q_EMIT stateChanged();
}

void PageArea::setActive(PagePane *pane)
{
    if (pane == m_active)
        return;
    m_active = pane;
    updatePanes();
    if (pages()) {
        Q_EMIT pageChanged();
        Q_EMIT stateChanged();
    }
}

void PageArea::updatePanes()
{
    for (PagePane *pane : std::as_const(m_panes))
        pane->setBeside(m_panes.size() > 1, pane == m_active);
}

void PageArea::setWhole(bool whole)
{
    if (m_whole == whole)
        return;
    m_whole = whole;
    if (whole)
        m_notice->fade();
    for (PagePane *pane : std::as_const(m_panes)) {
        pane->setWhole(whole);
        pane->setVisible(!whole || pane == m_active);
    }
}

void PageArea::onFocusChanged(QWidget *now)
{
    for (PagePane *pane : std::as_const(m_panes))
        if (now && pane->isAncestorOf(now)) {
            pane->keepFocus(now);
            setActive(pane);
            return;
        }
}

bool PageArea::open(const Destination &destination, OpenIn where, const QVariantMap &state)
{
    m_notice->fade();
    switch (where) {
    case OpenIn::Window: Q_EMIT windowWanted(destination, state); return true;
    case OpenIn::BackgroundTab: return m_active->add(destination, state, false);
    case OpenIn::Tab:
        if (!m_active->add(destination, state, true))
            return false;
        break;
    case OpenIn::Beside: {
        const bool fresh = m_panes.size() == 1;
        PagePane *pane = fresh ? addPane() : m_panes[m_panes.first() == m_active ? 1 : 0];
        const bool shown =
            fresh ? pane->add(destination, state, true) != nullptr : pane->host()->visit(destination, state);
        if (fresh && !shown)
            closePane(pane);
        if (!shown)
            return false;
        if (fresh) {
            pane->show();
            const auto halve = [this] { m_split->setSizes({m_split->width() / 2, m_split->width() / 2}); };
            halve();
            QTimer::singleShot(0, m_split,
                               halve);  // again when the page that was there has found its narrow form
        }
        setActive(pane);
        updatePanes();
        break;
    }
    }
    pages()->page()->focusFirst();
    Q_EMIT stateChanged();
    return true;
}

void PageArea::openElsewhere(OpenIn where)
{
    Page *page = pages()->page();
    page->commit();
    const Destination here = pages()->presentDestination();
    if (const RecordId id = page->currentRecord(); !id.isNull())
        open({.type = Type::Record, .id = id}, where, here.id == id ? page->saveState() : QVariantMap());
    else if (here.type == Type::NewRecord)
        notify(
            tr("This record is not added yet, so it can be in one place only. Add it first, then open it."));
    else if (here.type == Type::MeetingMode)
        open({.type = Type::Meeting, .id = here.id}, where);
    else
        open(here, where, page->saveState());
}

void PageArea::closeTab()
{
    m_active->close(int(m_active->bar()->currentIndex()));
}

void PageArea::stepTab(int by)
{
    m_active->step(by);
}

void PageArea::commit()
{
    for (PagePane *pane : std::as_const(m_panes))
        pane->commit();
}

QList<QWidget *> PageArea::parts() const
{
    QList<QWidget *> parts;
    if (m_notice->isShowing())
        parts << m_notice;
    for (PagePane *pane : m_panes)
        parts << pane;
    return parts;
}

void PageArea::cyclePane(bool forward)
{
    if (pages()->page() && pages()->page()->nextPane(forward))
        return;
    const QList<QWidget *> all = parts();
    qsizetype at = -1;
    for (qsizetype i = 0; i < all.size(); ++i)
        if (QWidget *focus = QWidget::window()->focusWidget();
            focus && (all[i] == focus || all[i]->isAncestorOf(focus)))
            at = i;
    const qsizetype count = all.size();
    QWidget *next = all[(at + (forward ? 1 : count - 1) + (at < 0 && !forward ? 1 : 0)) % count];
    if (auto *pane = qobject_cast<PagePane *>(next)) {
        setActive(pane);
        m_panes.size() > 1 ? pane->focus() : pages()->page()->focusFirst();
    } else if (next == m_notice) {
        m_notice->takeFocus();
    } else {
        next->setFocus(Qt::ShortcutFocusReason);
    }
}

QVariantMap PageArea::saveState() const
{
    QVariantList panes;
    for (const PagePane *pane : m_panes)
        panes << pane->saveState();
    return {{u"panes"_s, panes},
            {u"active"_s, m_panes.indexOf(m_active)},
            {u"split"_s, m_halves.isEmpty() ? m_split->saveState() : m_halves}};
}

void PageArea::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    // Only now there is a width to share; before, a split takes the least of each half for what is wanted.
    if (!m_halves.isEmpty())
        QTimer::singleShot(0, m_split, [this] { m_split->restoreState(std::exchange(m_halves, {})); });
}

bool PageArea::restoreState(const QVariantMap &state)
{
    const auto isThere = [this](const Destination &to) {
        return to.isIn(*m_context.workspace) && (to.type != Type::PlacePage || hasPlacePage(to.text));
    };
    const QVariantList panes = state.value(u"panes"_s).toList();
    const qsizetype active = state.value(u"active"_s).toLongLong();
    bool some = false;  // the first pane is there already, for what is restored first
    for (qsizetype i = 0; i < panes.size() && i < 2; ++i) {
        PagePane *pane = some ? addPane() : m_panes.first();
        if (!pane->restoreState(panes[i].toMap(), isThere)) {
            if (some)
                closePane(pane);
            continue;
        }
        some = true;
        if (i == active || pane == m_panes.first())
            setActive(pane);
    }
    if (m_panes.size() > 1)
        m_halves = state.value(u"split"_s).toByteArray();
    updatePanes();
    if (some)
        Q_EMIT pageChanged();
    return some;
}

}  // namespace tri::ui
