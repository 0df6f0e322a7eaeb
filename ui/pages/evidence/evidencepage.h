// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/evidence/evidencereading.h"
#include "ui/services/appcontext.h"
#include "ui/widgets/page.h"

class QStackedWidget;
class QTabWidget;

namespace tri::ui {

class ChainPart;
class DistilPart;
class EmptyState;
class EvidencePart;
class GapsPart;
class LatestWork;
class NoticeBar;
class PageHeader;

/// What experiences teach together, where each lesson comes from and leads to, and what is missing on the way.
class EvidencePage final : public Page {
    Q_OBJECT
public:
    explicit EvidencePage(const AppContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Evidence"); }
    [[nodiscard]] QString helpId() const override { return QStringLiteral("evidence"); }
    [[nodiscard]] QList<QAction *> pageActions() override;
    [[nodiscard]] QVariantMap saveState() const override;
    void restoreState(const QVariantMap &state) override;
    void refresh() override;
    void focusFirst() override;
    /// The chain of a record that stands in one.
    bool reveal(const RecordId &id) override;
    [[nodiscard]] bool canPrint() const override;
    void print() override;

    [[nodiscard]] bool isBusy() const;
    [[nodiscard]] DistilPart *distilPart() const { return m_distil; }
    [[nodiscard]] ChainPart *chainPart() const { return m_chain; }
    [[nodiscard]] GapsPart *gapsPart() const { return m_gaps; }

private:
    void setUpTabs();
    void take(const SharedReading &reading);
    void showPart();
    [[nodiscard]] EvidencePart *part() const;

    AppContext m_context;
    LatestWork *m_work;
    PageHeader *m_header;
    NoticeBar *m_notice;
    QStackedWidget *m_stack;
    QTabWidget *m_tabs;
    EmptyState *m_empty;
    DistilPart *m_distil;
    ChainPart *m_chain;
    GapsPart *m_gaps;
    SharedReading m_reading;
};

}  // namespace tri::ui
