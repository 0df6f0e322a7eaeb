// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services/appcontext.h"
#include "ui/widgets/pageoffer.h"

#include <functional>

namespace tri::ui {

class Page;

/// The evidence chain of the record that a page is about, or that is selected in its list.
class EvidenceOffer final : public PageOffer {
    Q_OBJECT
public:
    using Show = std::function<void(const RecordId &)>;  ///< shows the chain of a record
    EvidenceOffer(const AppContext &context, Page *page, Show show);
    /// On pages of the kinds that stand in a chain; on others nothing happens.
    static void putOn(const AppContext &context, Page *page, Show show);

    [[nodiscard]] QList<QAction *> actions() const override { return {m_chain}; }

private:
    void show();

    AppContext m_context;
    Page *m_page;
    Show m_show;
    QAction *m_chain;
};

}  // namespace tri::ui
