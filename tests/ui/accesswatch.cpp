// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/accesswatch.h"

#include <QAbstractScrollArea>
#include <QTest>

namespace tri::test {

using namespace Qt::StringLiterals;

namespace {

AccessWatch *theWatch = nullptr;

QRect canvasOf(QWidget *widget)
{
    auto *area = qobject_cast<QAbstractScrollArea *>(widget);
    QWidget *on = area ? area->viewport() : widget;
    return {on->mapToGlobal(QPoint()), on->size()};
}

void checkActions(QAccessibleInterface *part, const QString &who, QStringList &faults)
{
    using Action = QAccessibleActionInterface;
    const QAccessible::State now = part->state();
    Action *actions = part->actionInterface();
    const QStringList names = actions ? actions->actionNames() : QStringList();
    if (now.focusable && !names.contains(Action::setFocusAction()))
        faults << who + u"can have the focus, and there is no way to give it"_s;
    if (now.expandable && !names.contains(Action::toggleAction()))
        faults << who + u"folds, and there is no way to fold it"_s;
    if (now.expandable && now.expanded == now.collapsed)
        faults << who + u"is neither open nor folded, or both"_s;
    if (now.focused && !now.selected)
        faults << who + u"has the focus and is not chosen"_s;
    if (now.selected && !now.selectable)
        faults << who + u"is chosen and cannot be"_s;
    for (const QString &name : names)
        if (actions->localizedActionName(name).isEmpty())
            faults << who + u"has an action without a name"_s;
}

void checkPlace(QAccessibleInterface *all, QAccessibleInterface *part, const QRect &canvas, const QString &who,
                QStringList &faults)
{
    const QRect rect = part->rect();
    if (rect.isEmpty())
        faults << who + u"stands nowhere"_s;
    if (!part->state().offscreen && !rect.intersects(canvas))
        faults << who + u"says that it is in sight, and is not"_s;
    if (part->state().offscreen && canvas.contains(rect) && !rect.isEmpty()
        && all->childAt(rect.center().x(), rect.center().y()) == part)
        faults << who + u"says that it is not in sight, and is"_s;
    const QPoint middle = rect.intersected(canvas).center();
    if (part->state().offscreen)
        return;
    const QAccessibleInterface *there = all->childAt(middle.x(), middle.y());
    // Of two that overlap either is right; what is found must lie there.
    if (!there || !there->rect().contains(middle))
        faults << who + u"is not found at its place"_s;
}

}  // namespace

QStringList accessFaults(QWidget *widget)
{
    QStringList faults;
    QAccessibleInterface *all = QAccessible::queryAccessibleInterface(widget);
    if (!all)
        return {u"nothing to read"_s};
    if (all->text(QAccessible::Name).isEmpty())
        faults << u"the whole has no name"_s;
    if (all->role() == QAccessible::Client || all->role() == QAccessible::NoRole)
        faults << u"the whole has no role"_s;
    const QRect canvas = canvasOf(widget);
    int chosen = 0;
    int focused = 0;
    for (int place = 0; place < all->childCount(); ++place) {
        QAccessibleInterface *part = all->child(place);
        const QString who = u"part %1 "_s.arg(place);
        if (!part || !part->isValid()) {
            faults << who + u"is not there"_s;
            continue;
        }
        if (part->parent() != all)
            faults << who + u"has another parent"_s;
        if (all->indexOfChild(part) != place)
            faults << who + u"stands at another place"_s;
        if (part->text(QAccessible::Name).isEmpty())
            faults << who + u"has no name"_s;
        if (part->role() == QAccessible::NoRole || part->role() == QAccessible::Client)
            faults << who + u"has no role"_s;
        checkActions(part, who, faults);
        checkPlace(all, part, canvas, who, faults);
        chosen += int(part->state().selected);
        focused += int(part->state().focused);
        if (part->state().focused && all->focusChild() != part)
            faults << who + u"has the focus, and the whole names another"_s;
    }
    if (chosen > 1)
        faults << u"more than one part is chosen"_s;
    if (focused > 1)
        faults << u"more than one part has the focus"_s;
    if (all->child(-1) || all->child(all->childCount()))
        faults << u"there are parts beyond the last"_s;
    return faults;
}

bool AccessWatch::isListenedTo()
{
    if (!qEnvironmentVariableIsSet("QT_LINUX_ACCESSIBILITY_ALWAYS_ON"))
        return QAccessible::isActive();
    return QTest::qWaitFor([] { return QAccessible::isActive(); }, 30'000);
}

AccessWatch::AccessWatch()
{
    Q_ASSERT(!theWatch);
    theWatch = this;
    m_before = QAccessible::installUpdateHandler(&AccessWatch::take);
}

AccessWatch::~AccessWatch()
{
    QAccessible::installUpdateHandler(m_before);
    theWatch = nullptr;
}

void AccessWatch::take(QAccessibleEvent *event)
{
    Heard heard{event->type(), event->object(), event->child()};
    if (event->type() != QAccessible::ObjectDestroyed && event->type() != QAccessible::ObjectCreated) {
        if (QAccessibleInterface *about = event->accessibleInterface())
            heard.name = about->text(QAccessible::Name);
    }
    if (event->type() == QAccessible::StateChanged)
        heard.changed = static_cast<QAccessibleStateChangeEvent *>(event)->changedStates();
    theWatch->m_heard << heard;
}

int AccessWatch::count(QAccessible::Event type, const QObject *object) const
{
    int found = 0;
    for (const Heard &one : m_heard)
        found += int(one.type == type && one.object == object);
    return found;
}

const AccessWatch::Heard *AccessWatch::last(QAccessible::Event type, const QObject *object) const
{
    for (auto at = m_heard.crbegin(); at != m_heard.crend(); ++at)
        if (at->type == type && at->object == object)
            return &*at;
    return nullptr;
}

int AccessWatch::part(QAccessible::Event type, const QObject *object) const
{
    const Heard *found = last(type, object);
    return found ? found->child : -1;
}

}  // namespace tri::test
