// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services/appcontext.h"
#include "ui/widgets/pageoffer.h"

namespace tri::ui {

class Page;

/// The profile of the record that a page is about, or that is selected in its list: everything of it on a page.
class ProfileOffer final : public PageOffer {
    Q_OBJECT
public:
    ProfileOffer(const AppContext &context, Page *page);
    /// On pages of the kinds that have a profile; on others nothing happens.
    static void putOn(const AppContext &context, Page *page);

    [[nodiscard]] QList<QAction *> actions() const override { return {m_profile}; }

private:
    void show();

    AppContext m_context;
    Page *m_page;
    QAction *m_profile;
};

}  // namespace tri::ui
