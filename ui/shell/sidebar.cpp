// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sidebar.h"

#include "core/workspace/workspace.h"
#include "ui/lists/listlook.h"
#include "ui/services/preferences.h"
#include "ui/services/theme.h"

#include <QHeaderView>
#include <QSignalBlocker>

#include <algorithm>
#include <map>
#include <utility>

namespace tri::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int kKindRole = Qt::UserRole;   // kind key; "" for a place, absent for Home
constexpr int kPlaceRole = Qt::UserRole + 1;
constexpr int kViewRole = Qt::UserRole + 2;  // id of a kept view
constexpr int kPageRole = Qt::UserRole + 3;  // key of a page of a place

QString placeIcon(Place place)
{
    switch (place) {
    case Place::Meetings: return u"view-calendar"_s;
    case Place::Plans: return u"view-calendar-timeline"_s;
    case Place::Requests: return u"mail-message-new"_s;
    case Place::Recommendations: return u"view-list-text"_s;
    case Place::Practices: return u"draw-star"_s;
    case Place::Priorities: return u"tag"_s;
    case Place::People: return u"system-users"_s;
    case Place::Documents: return u"document-multiple"_s;
    case Place::Desk: return u"view-pim-notes"_s;
    }
    return {};
}

}  // namespace

SideBar::SideBar(const AppContext &context, QList<PageFactories::PlacePage> pages, QWidget *parent)
    : QTreeWidget(parent), m_context(context), m_placePages(std::move(pages))
{
    setObjectName(u"side_bar"_s);
    setAccessibleName(tr("Places"));
    setFrameShape(QFrame::NoFrame);
    setHeaderHidden(true);
    setColumnCount(2);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    header()->setMinimumSectionSize(0);
    setAllColumnsShowFocus(true);
    setUniformRowHeights(true);
    setExpandsOnDoubleClick(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideRight);
    connect(this, &QTreeWidget::itemClicked, this, [this](QTreeWidgetItem *item) { choose(item); });
    connect(this, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem *item) { choose(item); });
    // Chosen from outside, where there is no key that would open it then.
    connect(
        this, &QTreeWidget::itemSelectionChanged, this,
        [this] {
            const QList<QTreeWidgetItem *> chosen = selectedItems();
            if (!chosen.isEmpty() && !hasFocus())
                choose(chosen.first());
        },
        Qt::QueuedConnection);
    connect(this, &QTreeWidget::itemExpanded, this, &SideBar::rememberOpen);
    connect(this, &QTreeWidget::itemCollapsed, this, &SideBar::rememberOpen);
    connect(context.theme, &Theme::changed, this, &SideBar::follow);
    follow();
    fill();
}

void SideBar::follow()
{
    QPalette colors;
    colors.setColor(QPalette::Base, m_context.theme->color(Theme::Role::Sunken));
    setPalette(colors);
    const int icon = m_context.theme->iconSize();
    setIconSize({icon, icon});
    setIndentation(m_context.theme->space(4));
    setMinimumWidth(m_context.theme->textWidth(22));
    for (const auto &items : {m_items, m_pageItems})
        for (QTreeWidgetItem *item : items)
            item->setForeground(1, m_context.theme->color(Theme::Role::Muted));
    for (int i = 0; m_views && i < m_views->childCount(); ++i)
        m_views->child(i)->setForeground(1, m_context.theme->color(Theme::Role::Muted));
}

void SideBar::fill()
{
    const QSignalBlocker quiet(this);
    clear();
    m_items.clear();
    m_pageItems.clear();
    const Theme &theme = *m_context.theme;
    auto *home = new QTreeWidgetItem(this, {tr("Home")});
    home->setIcon(0, theme.icon(u"go-home"_s));

    std::map<Place, QList<const RecordSpec *>> places;
    const QList<const RecordSpec *> kinds = m_context.workspace->registry().kinds();
    for (const RecordSpec *kind : kinds) {
        count(*kind);
        places[kind->place].append(kind);
    }
    const QStringList open = m_context.preferences->openPlaces.value();
    for (auto &[place, members] : places) {
        std::stable_sort(members.begin(), members.end(), [this](const RecordSpec *a, const RecordSpec *b) {
            return m_counts[a->keyText()] > m_counts[b->keyText()];
        });
        auto *group = new QTreeWidgetItem(this, {placeText(place)});
        group->setIcon(0, theme.icon(placeIcon(place)));
        group->setFirstColumnSpanned(true);  // the counts stand beside the kinds only
        group->setData(0, kKindRole, QString(u""_s));
        group->setData(0, kPlaceRole, QString::number(int(place)));
        for (const PageFactories::PlacePage &page : std::as_const(m_placePages)) {
            if (page.place != place)
                continue;
            auto *item = new QTreeWidgetItem(group, {page.title});
            item->setData(0, kPageRole, page.key);
            item->setToolTip(0, page.help);
            item->setTextAlignment(1, Qt::AlignVCenter | Qt::AlignRight);
            item->setForeground(1, theme.color(Theme::Role::Muted));
            m_pageItems.insert(page.key, item);
        }
        for (const RecordSpec *kind : members) {
            auto *item = new QTreeWidgetItem(group, {kind->pluralText()});
            item->setData(0, kKindRole, kind->keyText());
            item->setToolTip(0, kind->helpText());
            item->setTextAlignment(1, Qt::AlignVCenter | Qt::AlignRight);
            item->setForeground(1, theme.color(Theme::Role::Muted));
            m_items.insert(kind->keyText(), item);
            showCount(item, m_counts[kind->keyText()]);
        }
        group->setExpanded(open.contains(QString::number(int(place))));
    }
    countPages();
    fillViews();
    setCurrentItem(home);
}

/// What waits on a page of a place stands behind it, like the records of a kind.
void SideBar::countPages()
{
    for (const PageFactories::PlacePage &page : std::as_const(m_placePages)) {
        QTreeWidgetItem *item = page.count ? m_pageItems.value(page.key) : nullptr;
        if (!item)
            continue;
        const int count = page.count(*m_context.workspace);
        item->setText(1, count ? locale().toString(count) : QString());
        item->setData(
            0, Qt::AccessibleTextRole,
            count ? tr("%1: %2", "page, how many wait there").arg(page.title, locale().toString(count))
                  : page.title);
    }
}

void SideBar::fillViews()
{
    const QSignalBlocker quiet(this);
    delete std::exchange(m_views, nullptr);
    const QList<Row> views = keptViews(m_context);
    if (views.isEmpty())
        return;
    m_views = new QTreeWidgetItem(this, {tr("Views")});
    m_views->setIcon(0, m_context.theme->icon(u"view-filter"_s));
    m_views->setData(0, kPlaceRole, u"views"_s);
    m_views->setData(0, kViewRole, QString());
    int number = 0;
    for (const Row &view : views) {
        auto *item = new QTreeWidgetItem(m_views, {viewName(m_context, view)});
        item->setData(0, kViewRole, view.id.toString());
        item->setForeground(1, m_context.theme->color(Theme::Role::Muted));
        if (++number <= 9)
            item->setText(1, QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + number)).toString(QKeySequence::NativeText));
    }
    // The kept views are few and what people come for: they show until someone folds them.
    m_views->setExpanded(!m_context.preferences->roomState(u"views_folded"_s).toBool());
}

void SideBar::count(const RecordSpec &kind)
{
    const auto found = m_context.workspace->find({.kind = &kind});
    m_counts[kind.keyText()] = found ? int(found->size()) : 0;
}

void SideBar::showCount(QTreeWidgetItem *item, int count)
{
    item->setText(1, count ? locale().toString(count) : QString());
    item->setData(0, Qt::AccessibleTextRole, tr("%1, records: %2").arg(item->text(0), locale().toString(count)));
}

void SideBar::choose(QTreeWidgetItem *item)
{
    if (const QVariant page = item->data(0, kPageRole); page.isValid()) {
        Q_EMIT pageChosen(page.toString());
        return;
    }
    const QVariant kind = item->data(0, kKindRole);
    if (const QVariant view = item->data(0, kViewRole); view.isValid()) {
        if (const auto id = RecordId::parse(view.toString()); id && !id->isNull())
            Q_EMIT viewChosen(*id);
        else
            item->setExpanded(!item->isExpanded());
        return;
    }
    if (!kind.isValid()) {
        Q_EMIT homeChosen();
    } else if (!kind.toString().isEmpty()) {
        Q_EMIT kindChosen(kind.toString());
    } else {
        // A place opens on the kind it is mostly used for; its other kinds come into sight below it.
        item->setExpanded(true);
        int first = 0;
        while (!item->child(first)->data(0, kKindRole).isValid())
            ++first;  // pages stand before the kinds; a place has at least one kind
        Q_EMIT kindChosen(item->child(first)->data(0, kKindRole).toString());
    }
}

void SideBar::setCurrentKind(const QString &kind)
{
    makeCurrent(kind.isEmpty() ? topLevelItem(0) : m_items.value(kind));
}

void SideBar::setCurrentPage(const QString &key)
{
    makeCurrent(m_pageItems.value(key));
}

void SideBar::makeCurrent(QTreeWidgetItem *item)
{
    const QSignalBlocker quiet(this);
    if (!item)
        return;
    if (item->parent())
        item->parent()->setExpanded(true);
    setCurrentItem(item);
    scrollToItem(item);
    viewport()->update();
}

void SideBar::clearCurrent()
{
    const QSignalBlocker quiet(this);
    clearSelection();
    viewport()->update();
}

void SideBar::onCommitted(const CommitEvent &event)
{
    const RecordSpec *views = viewKind(m_context);
    if (views && std::any_of(event.records.cbegin(), event.records.cend(),
                             [views](const CommitEvent::Touched &t) { return t.kind == views->keyText(); }))
        fillViews();
    countPages();
    QStringList kinds;
    for (const CommitEvent::Touched &touched : event.records)
        if (touched.lifeChanged && !kinds.contains(touched.kind))
            kinds.append(touched.kind);
    for (const QString &key : std::as_const(kinds)) {
        const RecordSpec *kind = m_context.workspace->registry().kind(key);
        if (!kind)
            continue;
        count(*kind);
        if (QTreeWidgetItem *item = m_items.value(key))
            showCount(item, m_counts[key]);
    }
    if (!kinds.isEmpty())
        Q_EMIT countsChanged();
}

int SideBar::totalCount() const
{
    int total = 0;
    for (const int n : m_counts)
        total += n;
    return total;
}

void SideBar::rememberOpen()
{
    if (m_views)
        m_context.preferences->setRoomState(u"views_folded"_s, !m_views->isExpanded());
    QStringList open;
    for (int i = 0; i < topLevelItemCount(); ++i)
        if (topLevelItem(i)->isExpanded())
            open.append(topLevelItem(i)->data(0, kPlaceRole).toString());
    m_context.preferences->openPlaces.set(open);
}

}  // namespace tri::ui
