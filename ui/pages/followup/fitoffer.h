// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services/appcontext.h"
#include "ui/widgets/pageoffer.h"

namespace tri::ui {

class Page;

/// On pages of States what fits their next planning cycle, on those of recommendations how agencies could help, and on those
/// of projects their sheet and list on paper.
class FitOffer final : public PageOffer {
    Q_OBJECT
public:
    FitOffer(const AppContext &context, Page *page);
    /// On lists and pages of States, recommendations and projects; on others nothing happens.
    static void putOn(const AppContext &context, Page *page);

    [[nodiscard]] QList<QAction *> actions() const override { return m_actions; }

private:
    void add(const QString &key, const QString &icon, const QString &text, const QString &tip,
             const QString &paper, bool needsRecord = true);

    AppContext m_context;
    Page *m_page;
    QList<QAction *> m_actions;
};

}  // namespace tri::ui
