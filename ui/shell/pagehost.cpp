// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pagehost.h"

namespace tri::ui {

namespace {
constexpr qsizetype kKeptVisits = 50;
constexpr qsizetype kLivePages = 6;  // to either side of the page in sight
}

PageHost::PageHost(Maker maker, QWidget *parent) : QStackedWidget(parent), m_maker(std::move(maker)) {}

Page *PageHost::page() const
{
    return m_at < 0 ? nullptr : m_visits[m_at].page;
}

Destination PageHost::destination() const
{
    return m_at < 0 ? Destination{} : m_visits[m_at].destination;
}

void PageHost::leave()
{
    if (Page *current = page()) {
        current->commit();
        m_visits[m_at].state = current->saveState();
    }
}

void PageHost::drop(Visit &visit)
{
    if (!visit.page)
        return;
    removeWidget(visit.page);
    visit.page->deleteLater();  // it may be the one whose button was pressed
    visit.page = nullptr;
}

void PageHost::thin()
{
    while (m_visits.size() > kKeptVisits && m_at > 0) {
        drop(m_visits.first());
        m_visits.removeFirst();
        --m_at;
    }
    for (qsizetype i = 0; i < m_visits.size(); ++i)
        if (qAbs(i - m_at) > kLivePages)
            drop(m_visits[i]);
}

bool PageHost::show(qsizetype at)
{
    Visit &visit = m_visits[at];
    const bool made = !visit.page;
    if (made) {
        visit.page = m_maker(visit.destination);
        if (!visit.page)
            return false;
        addWidget(visit.page);
        connect(visit.page, &Page::titleChanged, this, [this, p = visit.page] {
            if (p == page())
                Q_EMIT titleChanged();
        });
        connect(visit.page, &Page::actionsChanged, this, [this, p = visit.page] {
            if (p == page())
                Q_EMIT actionsChanged();
        });
    }
    m_at = at;
    visit.page->refresh();
    if (made && !visit.state.isEmpty())
        visit.page->restoreState(visit.state);
    setCurrentWidget(visit.page);
    thin();
    Q_EMIT pageChanged();
    return true;
}

bool PageHost::visit(const Destination &destination)
{
    if (m_at >= 0 && m_visits[m_at].destination == destination) {
        page()->refresh();
        return true;
    }
    leave();
    // A form for a new record has done its work once the record is there; Back should not offer it again.
    const bool replace = m_at >= 0 && m_visits[m_at].destination.type == Destination::Type::NewRecord
                         && destination.type == Destination::Type::Record;
    m_visits.insert(m_at + 1, Visit{destination});
    const qsizetype before = m_at;
    if (!show(m_at + 1)) {
        m_visits.removeAt(before + 1);
        return false;
    }
    while (m_visits.size() > m_at + 1) {
        drop(m_visits.last());
        m_visits.removeLast();
    }
    if (replace) {
        drop(m_visits[m_at - 1]);
        m_visits.removeAt(m_at - 1);
        --m_at;
    }
    Q_EMIT pageChanged();
    return true;
}

void PageHost::back()
{
    if (!canGoBack())
        return;
    leave();
    show(m_at - 1);
}

void PageHost::forward()
{
    if (!canGoForward())
        return;
    leave();
    show(m_at + 1);
}

}  // namespace tri::ui
