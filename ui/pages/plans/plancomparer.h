// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/plancompare.h"
#include "ui/services/appcontext.h"

#include <QObject>

#include <memory>
#include <optional>

class QThread;

namespace tri::ui {

/// Reads a plan at two moments and compares them in a thread of its own, since a past state is made of the whole log. The
/// newest order wins. The workspace must outlive the comparer; letting go of it waits for what is being read.
class PlanComparer final : public QObject {
    Q_OBJECT
public:
    struct Order {
        RecordId plan;
        QString then;  ///< moments, as planMoment reads them
        QString now;
    };
    struct Answer {
        Order order;
        PlanMoment then;
        PlanMoment now;
        PlanContents before;
        PlanContents after;
        PlanComparison comparison;
    };

    explicit PlanComparer(const AppContext &context, QObject *parent = nullptr);
    ~PlanComparer() override;

    void compare(const Order &order);
    [[nodiscard]] bool isBusy() const { return m_work != nullptr; }

Q_SIGNALS:
    /// In the thread of the comparer; never of an order that a newer one replaced.
    void compared(const std::shared_ptr<const tri::Result<tri::ui::PlanComparer::Answer>> &answer);

private:
    struct Work;
    void start();
    void finish();

    AppContext m_context;
    std::optional<Order> m_next;
    std::unique_ptr<Work> m_work;
};

}  // namespace tri::ui
