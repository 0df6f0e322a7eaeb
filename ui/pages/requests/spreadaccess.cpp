// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/requests/spreadaccess.h"

#include "ui/pages/requests/spreadchart.h"

#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>

#include <utility>

namespace tri::ui {

namespace {

class RowAccess final : public QAccessibleInterface {
public:
    RowAccess(SpreadChart *chart, int row) : m_chart(chart), m_row(row) {}

    [[nodiscard]] bool isValid() const override { return m_chart && m_row < m_chart->rows().size(); }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_chart.data());
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
        const SpreadRow &row = m_chart->rows()[m_row];
        return kind == QAccessible::Name       ? row.title
            : kind == QAccessible::Description ? row.words
                                               : QString();
    }
    [[nodiscard]] QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect own = m_chart->rowRect(m_row);
        return {m_chart->viewport()->mapToGlobal(own.topLeft()), own.size()};
    }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State now;
        if (!isValid())
            return now;
        now.focusable = now.selectable = true;
        now.selected = m_chart->currentRow() == m_row;
        now.focused = now.selected && m_chart->hasFocus();
        now.offscreen = !m_chart->rowRect(m_row).intersects(m_chart->viewport()->rect());
        return now;
    }

private:
    QPointer<SpreadChart> m_chart;
    int m_row;
};

class ChartAccess final : public QAccessibleWidget {
public:
    explicit ChartAccess(SpreadChart *chart) : QAccessibleWidget(chart, QAccessible::List), m_chart(chart) {}
    ~ChartAccess() override
    {
        for (const QAccessible::Id id : std::as_const(m_ids))
            QAccessible::deleteAccessibleInterface(id);
    }

    [[nodiscard]] int childCount() const override { return int(m_chart->rows().size()); }
    [[nodiscard]] QAccessibleInterface *child(int row) const override
    {
        if (row < 0 || row >= childCount())
            return nullptr;
        if (const auto known = m_ids.constFind(row); known != m_ids.cend())
            return QAccessible::accessibleInterface(*known);
        auto *made = new RowAccess(m_chart, row);
        m_ids.insert(row, QAccessible::registerAccessibleInterface(made));
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
        for (int row = 0; row < childCount(); ++row) {
            const QRect own = m_chart->rowRect(row);
            if (QRect(m_chart->viewport()->mapToGlobal(own.topLeft()), own.size()).contains(x, y))
                return child(row);
        }
        return nullptr;
    }
    [[nodiscard]] QAccessibleInterface *focusChild() const override { return child(m_chart->currentRow()); }

private:
    SpreadChart *m_chart;
    mutable QHash<int, QAccessible::Id> m_ids;
};

QAccessibleInterface *make(const QString &, QObject *object)
{
    auto *chart = qobject_cast<SpreadChart *>(object);
    return chart ? new ChartAccess(chart) : nullptr;
}

}  // namespace

void installSpreadAccess()
{
    static const bool installed = [] {
        QAccessible::installFactory(make);
        return true;
    }();
    Q_UNUSED(installed)
}

}  // namespace tri::ui
