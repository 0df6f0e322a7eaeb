// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/rawbook.h"
#include "ui/services/appcontext.h"
#include "ui/widgets/pageoffer.h"

#include <functional>

class QWidget;

namespace tri::ui {

/// Work plans as Excel workbooks, out and back in, on the page of a plan and in the list of plans.
class PlanExchange final : public PageOffer {
    Q_OBJECT
public:
    /// @p plan: the plan that is meant now; null when none is.
    PlanExchange(const AppContext &context, QWidget *page, std::function<RecordId()> plan);

    [[nodiscard]] QList<QAction *> actions() const override { return {m_export, m_import}; }
    void exportTo(const RecordId &plan, const QString &path, const QString &language, bool forOthers);
    void importFrom(const RecordId &plan, const QString &path);

private:
    void askExport();
    void askImport();
    [[nodiscard]] RecordId chosen() const;  ///< tells when there is none

    AppContext m_context;
    QWidget *m_page;
    std::function<RecordId()> m_plan;
    QAction *m_export;
    QAction *m_import;
};

}  // namespace tri::ui
