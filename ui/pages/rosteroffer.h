// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services/appcontext.h"
#include "ui/widgets/pageoffer.h"

namespace tri::ui {

class Page;

/// Who could answer the request, or speak to the agenda item, that a page is about or that is selected in its list; and of
/// a request for a speaker, what the speaker has to know.
class RosterOffer final : public PageOffer {
    Q_OBJECT
public:
    RosterOffer(const AppContext &context, Page *page);
    /// On pages of requests and agenda items; on others nothing happens.
    static void putOn(const AppContext &context, Page *page);

    [[nodiscard]] QList<QAction *> actions() const override;

private:
    void show(const QString &paper);

    AppContext m_context;
    Page *m_page;
    QAction *m_who;
    QAction *m_brief;
};

}  // namespace tri::ui
