// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/plans/planpart.h"
#include "ui/widgets/page.h"

class QLabel;
class QStackedWidget;
class QTabWidget;

namespace tri {
struct CommitEvent;
}

namespace tri::ui {

class NoticeBar;
class PageHeader;
class PlanLoader;
class RecordPage;

/// A work plan: its parts, each a tab, and in the last one all fields of its own record.
class PlanPage final : public Page {
    Q_OBJECT
public:
    PlanPage(const AppContext &context, const RecordId &plan, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QString helpId() const override;
    [[nodiscard]] QString kind() const override { return QStringLiteral("work_plan"); }
    [[nodiscard]] RecordId currentRecord() const override { return m_id; }
    [[nodiscard]] QList<QAction *> pageActions() override;
    void refresh() override;
    void commit() override;
    [[nodiscard]] QVariantMap saveState() const override;
    void restoreState(const QVariantMap &state) override;
    [[nodiscard]] bool canPrint() const override;
    void print() override;
    void focusFirst() override;

    /// Null too while a large plan is being read for the first time.
    [[nodiscard]] SharedPlan plan() const { return m_plan; }

private:
    void setUpParts();
    void makeRecord();
    void addPart(PlanPart *part);
    void onCommitted(const CommitEvent &event);
    void takePlan();
    void showHead();
    void showCurrentPart();
    [[nodiscard]] PlanPart *currentPart() const;  ///< nullptr among all fields

    AppContext m_context;
    RecordId m_id;
    SharedPlan m_plan;  ///< null when there is no such plan, or it is in the trash
    RecordId m_line;    ///< the line chosen last, in whatever part
    PlanLoader *m_loader;
    PageHeader *m_header;
    NoticeBar *m_notice;
    QStackedWidget *m_stack;  ///< the tabs, or that the plan is being read
    QTabWidget *m_tabs;
    QWidget *m_all;                  ///< the last tab
    RecordPage *m_record = nullptr;  ///< in it, once it was shown
    QList<PlanPart *> m_parts;
};

}  // namespace tri::ui
