// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plans/timelineaccess.h"

#include "ui/pages/plans/timelineview.h"

#include <QAccessibleWidget>
#include <QPointer>

#include <utility>

namespace tri::ui {

namespace {

class RowAccess final : public QAccessibleInterface {
public:
    RowAccess(TimelineView *view, int place) : m_view(view), m_place(place) {}

    [[nodiscard]] bool isValid() const override { return m_view && row() >= 0; }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_view.data());
    }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    void setText(QAccessible::Text, const QString &) override {}
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::TreeItem; }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        if (!isValid())
            return {};
        if (kind == QAccessible::Name)
            return nameOf(m_view->timeline()->rows[row()]);
        return kind == QAccessible::Description ? rowWords(*m_view->timeline(), row()) : QString();
    }
    [[nodiscard]] QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect own = m_view->rowRect(row());
        return {m_view->viewport()->mapToGlobal(own.topLeft()), own.size()};
    }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State now;
        if (!isValid())
            return now;
        now.focusable = now.selectable = true;
        now.selected = m_view->currentRow() == row();
        now.focused = now.selected && m_view->hasFocus();
        now.expandable = m_view->timeline()->rows[row()].isSummary();
        now.expanded = now.expandable && !m_view->isFolded(row());
        now.offscreen = m_view->rowRect(row()).isEmpty();
        return now;
    }

private:
    [[nodiscard]] int row() const
    {
        return m_view && m_view->timeline() ? m_view->visibleRows().value(m_place, -1) : -1;
    }

    QPointer<TimelineView> m_view;
    int m_place;
};

class ViewAccess final : public QAccessibleWidget {
public:
    explicit ViewAccess(TimelineView *view) : QAccessibleWidget(view, QAccessible::Tree), m_view(view) {}
    ~ViewAccess() override
    {
        for (const QAccessible::Id id : std::as_const(m_ids))
            QAccessible::deleteAccessibleInterface(id);
    }

    [[nodiscard]] int childCount() const override { return int(m_view->visibleRows().size()); }
    [[nodiscard]] QAccessibleInterface *child(int place) const override
    {
        if (place < 0 || place >= childCount())
            return nullptr;
        if (const auto known = m_ids.constFind(place); known != m_ids.cend())
            return QAccessible::accessibleInterface(*known);
        auto *made = new RowAccess(m_view, place);
        m_ids.insert(place, QAccessible::registerAccessibleInterface(made));
        return made;
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (auto at = m_ids.cbegin(); at != m_ids.cend(); ++at) {
            if (QAccessible::accessibleInterface(at.value()) == child)
                return at.key();
        }
        return -1;
    }
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override
    {
        for (int place = 0; place < childCount(); ++place) {
            const QRect own = m_view->rowRect(m_view->visibleRows()[place]);
            if (QRect(m_view->viewport()->mapToGlobal(own.topLeft()), own.size()).contains(x, y))
                return child(place);
        }
        return nullptr;
    }
    [[nodiscard]] QAccessibleInterface *focusChild() const override
    {
        return child(int(m_view->visibleRows().indexOf(m_view->currentRow())));
    }

private:
    TimelineView *m_view;
    mutable QHash<int, QAccessible::Id> m_ids;
};

QAccessibleInterface *make(const QString &, QObject *object)
{
    auto *view = qobject_cast<TimelineView *>(object);
    return view ? new ViewAccess(view) : nullptr;
}

}  // namespace

void installTimelineAccess()
{
    static const bool installed = [] {
        QAccessible::installFactory(make);
        return true;
    }();
    Q_UNUSED(installed)
}

}  // namespace tri::ui
