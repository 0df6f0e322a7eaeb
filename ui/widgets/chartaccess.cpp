// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chartaccess.h"

#include <QAbstractScrollArea>
#include <QEvent>
#include <QPointer>
#include <QTimer>

#include <utility>

namespace tri::ui {

namespace {

/// One part. Knows its widget and its key and asks for all the rest, so that it is never out of date.
class PartAccess final : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    PartAccess(QWidget *widget, int key) : m_widget(widget), m_key(key) {}

    [[nodiscard]] const QWidget *widget() const { return m_widget; }
    [[nodiscard]] int place() const
    {
        const ChartAccess *own = chart();
        const int at = own ? own->placeOf(m_key) : -1;
        return own && at < own->partCount() ? at : -1;
    }

    [[nodiscard]] bool isValid() const override { return place() >= 0; }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QWindow *window() const override { return chart() ? chart()->window() : nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override { return chart(); }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    void setText(QAccessible::Text, const QString &) override {}
    [[nodiscard]] QAccessible::Role role() const override
    {
        return isValid() ? told().role : QAccessible::ListItem;
    }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        if (!isValid())
            return {};
        switch (kind) {
        case QAccessible::Name: return told().name;
        case QAccessible::Description: return told().description;
        case QAccessible::Value: return told().value;
        default: return {};
        }
    }
    [[nodiscard]] QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect own = chart()->partRect(place());
        return {chart()->canvas()->mapToGlobal(own.topLeft()), own.size()};
    }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State now;
        if (!isValid()) {
            now.invalid = true;
            return now;
        }
        const ChartPart part = told();
        const bool usable = part.selectable && m_widget->isEnabled();
        now.disabled = !m_widget->isEnabled();
        now.readOnly = true;
        now.focusable = usable && m_widget->focusPolicy() != Qt::NoFocus;
        now.selectable = usable;
        now.selected = part.selectable && chart()->currentPart() == place();
        now.focused = now.selected && m_widget->hasFocus();
        now.expandable = part.expandable;
        now.expanded = part.expandable && part.expanded;
        now.collapsed = part.expandable && !part.expanded;
        now.invisible = !m_widget->isVisible();
        now.offscreen = !chart()->partsArea().intersects(chart()->partRect(place()));
        return now;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this)
                                                    : nullptr;
    }
    [[nodiscard]] QStringList actionNames() const override
    {
        QStringList names;
        if (!isValid() || !m_widget->isEnabled())
            return names;
        const ChartPart part = told();
        if (part.pressable)
            names << pressAction();
        if (part.selectable)
            names << setFocusAction();
        if (part.expandable)
            names << toggleAction();
        return names;
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString &) const override { return {}; }
    void doAction(const QString &action) override
    {
        if (!actionNames().contains(action))
            return;
        // What is done may load the content anew, and then this part is no more.
        const QPointer<QWidget> widget = m_widget;
        const int key = m_key;
        const auto own = [widget] {
            return dynamic_cast<ChartAccess *>(QAccessible::queryAccessibleInterface(widget.data()));
        };
        if (action == toggleAction()) {
            own()->togglePart(place());
            return;
        }
        if (action == setFocusAction())
            widget->setFocus(Qt::OtherFocusReason);
        if (told().selectable)
            own()->choosePart(place());
        if (action == pressAction() && widget && own() && own()->placeOf(key) >= 0)
            own()->pressPart(own()->placeOf(key));
    }

private:
    [[nodiscard]] ChartAccess *chart() const
    {
        return dynamic_cast<ChartAccess *>(QAccessible::queryAccessibleInterface(m_widget.data()));
    }
    [[nodiscard]] ChartPart told() const { return chart()->part(place()); }

    QPointer<QWidget> m_widget;
    int m_key;
};

}  // namespace

QWidget *ChartAccess::canvas() const
{
    auto *area = qobject_cast<QAbstractScrollArea *>(widget());
    return area ? area->viewport() : widget();
}

QAccessibleInterface *ChartAccess::child(int place) const
{
    if (place < 0 || place >= partCount())
        return nullptr;
    const int key = keyAt(place);
    if (const auto known = m_parts.constFind(key); known != m_parts.cend())
        return QAccessible::accessibleInterface(*known);
    auto *made = new PartAccess(widget(), key);
    m_parts.insert(key, QAccessible::registerAccessibleInterface(made));
    return made;
}

int ChartAccess::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *part = dynamic_cast<const PartAccess *>(child);
    return part && part->widget() == widget() ? part->place() : -1;
}

QAccessibleInterface *ChartAccess::childAt(int x, int y) const
{
    const QPoint at = canvas()->mapFromGlobal(QPoint(x, y));
    const bool inside = partsArea().contains(at);
    for (int place = 0; inside && place < partCount(); ++place)
        if (partRect(place).contains(at))
            return child(place);
    return nullptr;
}

QAccessibleInterface *ChartAccess::focusChild() const
{
    QAccessibleInterface *current = widget()->hasFocus() ? child(currentPart()) : nullptr;
    return current ? current : QAccessibleWidget::focusChild();
}

void ChartAccess::forgetParts()
{
    const auto ids = std::exchange(m_parts, {});
    for (const QAccessible::Id id : ids)
        QAccessible::deleteAccessibleInterface(id);
}

ChartVoice::ChartVoice(QWidget *widget) : QObject(widget), m_widget(widget)
{
    widget->installEventFilter(this);
}

ChartAccess *ChartVoice::access() const
{
    return dynamic_cast<ChartAccess *>(QAccessible::queryAccessibleInterface(m_widget));
}

void ChartVoice::tell(QAccessible::Event type, int place) const
{
    if (place < 0)
        return;
    QAccessibleEvent event(m_widget, type);
    event.setChild(place);
    QAccessible::updateAccessibility(&event);
}

int ChartVoice::current() const
{
    const ChartAccess *known = access();
    const int place = known ? known->currentPart() : -1;
    return known && place < known->partCount() ? place : -1;
}

void ChartVoice::tellFocus() const
{
    if (m_widget->hasFocus())
        tell(QAccessible::Focus, current());
}

void ChartVoice::chosen()
{
    const int place = current();
    const int key = place < 0 ? -1 : access()->keyAt(place);
    if (std::exchange(m_chosen, key) == key) {
        renamed(place);
        return;
    }
    tell(QAccessible::Selection, place);
    tellFocus();
}

void ChartVoice::renamed(int place)
{
    tell(QAccessible::NameChanged, place);
    tell(QAccessible::DescriptionChanged, place);
}

void ChartVoice::folded(int place)
{
    if (place < 0)
        return;
    QAccessible::State changed;
    changed.expanded = true;  // the event names what changed, not what it is now
    changed.collapsed = true;
    QAccessibleStateChangeEvent event(m_widget, changed);
    event.setChild(place);
    QAccessible::updateAccessibility(&event);
}

void ChartVoice::reordered()
{
    QAccessibleEvent event(m_widget, QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&event);
}

void ChartVoice::loadedAnew()
{
    m_chosen = -1;
    if (ChartAccess *known = access())
        known->forgetParts();
    reordered();
}

bool ChartVoice::eventFilter(QObject *object, QEvent *event)
{
    // Qt tells the focus of the whole widget when this event is over; the part comes after it.
    if (event->type() == QEvent::FocusIn)
        QTimer::singleShot(0, this, &ChartVoice::tellFocus);
    return QObject::eventFilter(object, event);
}

}  // namespace tri::ui
