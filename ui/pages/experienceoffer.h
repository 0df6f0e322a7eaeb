// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/fillform.h"
#include "ui/services/appcontext.h"
#include "ui/widgets/pageoffer.h"

namespace tri::ui {

class Page;
class RecordPage;

/// On pages of experiences: forms to fill in, out and back in; and beside one experience what it still needs.
class ExperienceOffer final : public PageOffer {
    Q_OBJECT
public:
    ExperienceOffer(const AppContext &context, Page *page);
    /// On pages of experiences; on others nothing happens.
    static void putOn(const AppContext &context, Page *page);

    [[nodiscard]] QList<QAction *> actions() const override { return {m_export, m_import}; }
    void exportTo(const QString &path, const QString &language, bool empty);
    void importFrom(const QString &path);

private:
    void addPanel(RecordPage *page);
    void askExport();
    void askImport();

    AppContext m_context;
    Page *m_page;
    QAction *m_export;
    QAction *m_import;
};

}  // namespace tri::ui
