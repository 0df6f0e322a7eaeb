// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/recommendationsteps.h"
#include "ui/services/appcontext.h"
#include "ui/widgets/pageoffer.h"

namespace tri::ui {

class NoticeBar;
class Page;
class RecordPage;

/// On pages of recommendations: merge, split and replace; and beside one recommendation the earlier ones with the same idea,
/// its wordings, and above it what replaced it.
class RelatedOffer final : public PageOffer {
    Q_OBJECT
public:
    RelatedOffer(const AppContext &context, Page *page);
    /// On pages of recommendations; on others nothing happens.
    static void putOn(const AppContext &context, Page *page);

    [[nodiscard]] QList<QAction *> actions() const override { return {m_merge, m_split, m_replace}; }

private:
    QAction *makeAction(const QString &key, const QString &icon, const QString &text, const QString &tip,
                        RecommendationStep step);
    void addPanels(RecordPage *page);
    void begin(RecommendationStep step);
    void showReplacement();

    AppContext m_context;
    Page *m_page;
    QAction *m_merge;
    QAction *m_split;
    QAction *m_replace;
    NoticeBar *m_replaced = nullptr;
};

}  // namespace tri::ui
