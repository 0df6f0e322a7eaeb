// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services/appcontext.h"
#include "ui/widgets/pageoffer.h"

#include <functional>

namespace tri::ui {

class Page;

/// "Prepare a delegation…" on pages of a State, of its profile, and of a Forum Meeting or what belongs to one.
class DelegationOffer final : public PageOffer {
    Q_OBJECT
public:
    using Subject = std::function<RecordId()>;

    DelegationOffer(const AppContext &context, Page *page, Subject subject);
    /// On the list and the pages of States; on others nothing happens.
    static void putOn(const AppContext &context, Page *page);
    /// On the page of a record: a State, or a meeting that is or belongs to a Forum Meeting; on others nothing happens.
    static void putOn(const AppContext &context, Page *page, const RecordId &subject);

    [[nodiscard]] QList<QAction *> actions() const override { return {m_prepare}; }

private:
    void show();

    AppContext m_context;
    Page *m_page;
    Subject m_subject;
    QAction *m_prepare;
};

}  // namespace tri::ui
