// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "ui/pages/plans/planpart.h"

#include <QObject>

#include <optional>

class QThread;

namespace tri {
struct CommitEvent;
}

namespace tri::ui {

/// Reads a plan beside the window. What is read within a blink is there at once; a large plan comes later, and after a
/// change only the records that it touched are read again. The newest order wins. The workspace must outlive the loader.
class PlanLoader final : public QObject {
    Q_OBJECT
public:
    PlanLoader(const AppContext &context, const RecordId &plan, QObject *parent = nullptr);
    ~PlanLoader() override;

    void read();                            ///< all of it
    void follow(const CommitEvent &event);  ///< what the commit touched, if that concerns plans
    [[nodiscard]] bool isBusy() const { return m_work != nullptr; }
    [[nodiscard]] const SharedPlan &plan() const
    {
        return m_plan;
    }  ///< as read last; null when there is none
    [[nodiscard]] bool hasRead() const { return m_hasRead; }

Q_SIGNALS:
    void planRead();
    void failed(const tri::Problem &problem);

private:
    struct Work;
    void begin();
    void start();
    void finish();

    AppContext m_context;
    RecordId m_id;
    SharedPlan m_plan;
    bool m_hasRead = false;
    bool m_all = true;    ///< the next order is for all of the plan
    RecordIds m_touched;  ///< else for these
    bool m_wanted = false;
    int m_order = 0;
    std::unique_ptr<Work> m_work;
};

}  // namespace tri::ui
