// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/evidence/chainaccess.h"

#include "ui/pages/evidence/chainview.h"

#include <QAccessibleWidget>
#include <QPointer>

#include <utility>

namespace tri::ui {

namespace {

class NodeAccess final : public QAccessibleInterface {
public:
    NodeAccess(ChainView *view, int node) : m_view(view), m_node(node) {}

    [[nodiscard]] bool isValid() const override
    {
        return m_view && m_view->chart() && m_node < m_view->chart()->nodes.size();
    }
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
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        if (!isValid())
            return {};
        if (kind == QAccessible::Name)
            return m_view->nameOf(m_node);
        return kind == QAccessible::Description ? m_view->wordsOf(m_node) : QString();
    }
    [[nodiscard]] QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect own = m_view->nodeRect(m_node);
        return {m_view->viewport()->mapToGlobal(own.topLeft()), own.size()};
    }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State now;
        if (!isValid())
            return now;
        now.focusable = now.selectable = true;
        now.selected = m_view->current() == m_node;
        now.focused = now.selected && m_view->hasFocus();
        now.offscreen = !m_view->viewport()->rect().intersects(m_view->nodeRect(m_node));
        return now;
    }

private:
    QPointer<ChainView> m_view;
    int m_node;
};

class ViewAccess final : public QAccessibleWidget {
public:
    explicit ViewAccess(ChainView *view) : QAccessibleWidget(view, QAccessible::List), m_view(view) {}
    ~ViewAccess() override
    {
        for (const QAccessible::Id id : std::as_const(m_ids))
            QAccessible::deleteAccessibleInterface(id);
    }

    [[nodiscard]] int childCount() const override
    {
        return m_view->chart() ? int(m_view->chart()->nodes.size()) : 0;
    }
    [[nodiscard]] QAccessibleInterface *child(int node) const override
    {
        if (node < 0 || node >= childCount())
            return nullptr;
        if (const auto known = m_ids.constFind(node); known != m_ids.cend())
            return QAccessible::accessibleInterface(*known);
        auto *made = new NodeAccess(m_view, node);
        m_ids.insert(node, QAccessible::registerAccessibleInterface(made));
        return made;
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (auto at = m_ids.cbegin(); at != m_ids.cend(); ++at)
            if (QAccessible::accessibleInterface(at.value()) == child)
                return at.key();
        return -1;
    }
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override
    {
        const QPoint place = m_view->viewport()->mapFromGlobal(QPoint(x, y));
        for (int node = 0; node < childCount(); ++node)
            if (m_view->nodeRect(node).contains(place))
                return child(node);
        return nullptr;
    }
    [[nodiscard]] QAccessibleInterface *focusChild() const override { return child(m_view->current()); }

private:
    ChainView *m_view;
    mutable QHash<int, QAccessible::Id> m_ids;
};

QAccessibleInterface *make(const QString &, QObject *object)
{
    auto *view = qobject_cast<ChainView *>(object);
    return view ? new ViewAccess(view) : nullptr;
}

}  // namespace

void installChainAccess()
{
    static const bool installed = [] {
        QAccessible::installFactory(make);
        return true;
    }();
    Q_UNUSED(installed)
}

}  // namespace tri::ui
