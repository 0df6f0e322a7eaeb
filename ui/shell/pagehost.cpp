// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pagehost.h"

#include <algorithm>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype kKeptVisits = 50;
constexpr qsizetype kLivePages = 6;      // to either side of the page in sight
constexpr qsizetype kSessionVisits = 8;  // likewise: what is worth keeping for another day
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

Destination PageHost::presentDestination() const
{
    Destination to = destination();
    const bool form = to.type == Destination::Type::Record || to.type == Destination::Type::NewRecord;
    if (const RecordId now = form && page() ? page()->currentRecord() : RecordId(); !now.isNull())
        to = {.type = Destination::Type::Record, .id = now};
    return to;
}

QString PageHost::title() const
{
    return page() ? page()->title().simplified() : m_title;
}

QVariantMap PageHost::saveState() const
{
    QVariantList visits;
    const qsizetype first = std::max(m_at - kSessionVisits, qsizetype(0));
    for (qsizetype i = first; i < m_visits.size() && i <= m_at + kSessionVisits; ++i) {
        const bool now = i == m_at && page();
        QVariantMap visit = now ? presentDestination().toMap() : m_visits[i].destination.toMap();
        visit.insert(u"state"_s, now ? page()->saveState() : m_visits[i].state);
        visits << visit;
    }
    return {{u"visits"_s, visits}, {u"at"_s, m_at - first}, {u"title"_s, title()}};
}

bool PageHost::restoreState(const QVariantMap &state, const std::function<bool(const Destination &)> &isThere)
{
    const QVariantList visits = state.value(u"visits"_s).toList();
    const qsizetype at = state.value(u"at"_s).toLongLong();
    bool same = false;  // whether the page is the one that was in sight
    for (qsizetype i = 0; i < visits.size(); ++i) {
        const QVariantMap visit = visits[i].toMap();
        const auto to = Destination::fromMap(visit);
        if (to && isThere(*to) && (m_visits.isEmpty() || m_visits.last().destination != *to)) {
            m_visits.append({.destination = *to, .state = visit.value(u"state"_s).toMap()});
            same = same || i == at;
        }
        if (i == at)
            m_at = m_visits.size() - 1;  // in place of a page that is gone, the one before it
    }
    if (m_at < 0 && !m_visits.isEmpty())
        m_at = 0;
    m_title = same ? state.value(u"title"_s).toString() : QString();
    return m_at >= 0;
}

bool PageHost::wake()
{
    return page() || (m_at >= 0 && show(m_at));
}

void PageHost::follow(Page *page)
{
    const auto pass = [this, page](void (Page::*from)(), void (PageHost::*to)()) {
        connect(page, from, this, [this, page, to] {
            if (page == this->page())
                Q_EMIT(this->*to)();
        });
    };
    pass(&Page::titleChanged, &PageHost::titleChanged);
    pass(&Page::actionsChanged, &PageHost::actionsChanged);
    pass(&Page::stateChanged, &PageHost::stateChanged);
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
        follow(visit.page);
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

bool PageHost::visit(const Destination &destination, const QVariantMap &state)
{
    if (page() && m_visits[m_at].destination == destination) {
        page()->refresh();
        return true;
    }
    leave();
    // A form for a new record has done its work once the record is there; Back should not offer it again.
    const bool replace = m_at >= 0 && m_visits[m_at].destination.type == Destination::Type::NewRecord
                         && destination.type == Destination::Type::Record;
    m_visits.insert(m_at + 1, Visit{destination, nullptr, state});
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
