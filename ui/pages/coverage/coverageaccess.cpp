// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/coverage/coverageaccess.h"

#include "ui/pages/coverage/coveragechart.h"

#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>

#include <utility>

namespace tri::ui {

namespace {

class MarkAccess final : public QAccessibleInterface {
public:
    MarkAccess(CoverageChart *chart, int mark) : m_chart(chart), m_mark(mark) {}

    [[nodiscard]] bool isValid() const override { return m_chart && m_mark < m_chart->grid().marks.size(); }
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
        const CoverageGrid &grid = m_chart->grid();
        return kind == QAccessible::Name ? grid.words(line(), column())
            : kind == QAccessible::Value ? grid.mark(line(), column()).text()
                                         : QString();
    }
    [[nodiscard]] QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect own = m_chart->markRect(line(), column());
        return {m_chart->viewport()->mapToGlobal(own.topLeft()), own.size()};
    }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State now;
        if (!isValid())
            return now;
        now.focusable = now.selectable = true;
        now.selected = m_chart->currentLine() == line() && m_chart->currentColumn() == column();
        now.focused = now.selected && m_chart->hasFocus();
        now.offscreen = !m_chart->markRect(line(), column()).intersects(m_chart->viewport()->rect());
        return now;
    }

private:
    [[nodiscard]] int line() const { return m_mark / int(m_chart->grid().columns.size()); }
    [[nodiscard]] int column() const { return m_mark % int(m_chart->grid().columns.size()); }

    QPointer<CoverageChart> m_chart;
    int m_mark;
};

class ChartAccess final : public QAccessibleWidget {
public:
    explicit ChartAccess(CoverageChart *chart) : QAccessibleWidget(chart, QAccessible::List), m_chart(chart)
    {
    }
    ~ChartAccess() override
    {
        for (const QAccessible::Id id : std::as_const(m_ids))
            QAccessible::deleteAccessibleInterface(id);
    }

    [[nodiscard]] int childCount() const override { return int(m_chart->grid().marks.size()); }
    [[nodiscard]] QAccessibleInterface *child(int mark) const override
    {
        if (mark < 0 || mark >= childCount())
            return nullptr;
        if (const auto known = m_ids.constFind(mark); known != m_ids.cend())
            return QAccessible::accessibleInterface(*known);
        auto *made = new MarkAccess(m_chart, mark);
        m_ids.insert(mark, QAccessible::registerAccessibleInterface(made));
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
        for (int mark = 0; mark < childCount(); ++mark) {
            QAccessibleInterface *one = child(mark);
            if (one && one->rect().contains(x, y))
                return one;
        }
        return nullptr;
    }
    [[nodiscard]] QAccessibleInterface *focusChild() const override
    {
        return child(m_chart->currentLine() * int(m_chart->grid().columns.size()) + m_chart->currentColumn());
    }

private:
    CoverageChart *m_chart;
    mutable QHash<int, QAccessible::Id> m_ids;
};

QAccessibleInterface *make(const QString &, QObject *object)
{
    auto *chart = qobject_cast<CoverageChart *>(object);
    return chart ? new ChartAccess(chart) : nullptr;
}

}  // namespace

void installCoverageAccess()
{
    static const bool installed = [] {
        QAccessible::installFactory(make);
        return true;
    }();
    Q_UNUSED(installed)
}

}  // namespace tri::ui
