// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services/appcontext.h"
#include "ui/widgets/pageoffer.h"

namespace tri::ui {

class FollowUpPanel;
class Page;
class RecordPage;

/// Beside a follow-up or a recommendation: its story, and a dated report in one step.
class FollowUpOffer final : public PageOffer {
    Q_OBJECT
public:
    FollowUpOffer(const AppContext &context, RecordPage *page);
    /// On pages of one follow-up or one recommendation; on others nothing happens.
    static void putOn(const AppContext &context, Page *page);

    [[nodiscard]] QList<QAction *> actions() const override;

private:
    RecordPage *m_page;
    FollowUpPanel *m_panel;
    QAction *m_report;
};

}  // namespace tri::ui
