// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/planningfit.h"
#include "ui/services/appcontext.h"
#include "ui/widgets/page.h"

#include <optional>

class QCheckBox;
class QStackedWidget;
class QTreeWidget;
class QTreeWidgetItem;

namespace tri::ui {

class EmptyState;
class LatestWork;
class LinkBox;
class NoticeBar;
class PageHeader;
class ThemedLabel;

/// What could fit the next planning cycle of a State: when it plans, and recommendations with the reasons for each. A line
/// becomes a support record with a key; nothing is offered unless the person says so.
class FitPage final : public Page {
    Q_OBJECT
public:
    /// Under which the desk shows this page in place of a paper, since what it shows is printed from here.
    static constexpr auto kKey = "fit";
    enum Column { What, Why, With, Columns };

    FitPage(const AppContext &context, const RecordId &state, QWidget *parent = nullptr);
    ~FitPage() override;

    [[nodiscard]] QString title() const override { return tr("Fit for the next planning cycle"); }
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QString helpId() const override { return QStringLiteral("planning-fit"); }
    [[nodiscard]] RecordId currentRecord() const override;
    [[nodiscard]] QList<QAction *> pageActions() override;
    [[nodiscard]] QVariantMap saveState() const override;
    void restoreState(const QVariantMap &state) override;
    void refresh() override;
    void focusFirst() override;
    bool reveal(const RecordId &id) override;
    [[nodiscard]] bool canPrint() const override { return m_fit.has_value(); }
    void print() override;

    [[nodiscard]] QTreeWidget *list() const { return m_list; }
    [[nodiscard]] QTreeWidget *calendar() const { return m_calendar; }
    [[nodiscard]] bool isBusy() const;

private:
    struct Told {
        std::optional<PlanningFit> fit;
        std::optional<Problem> problem;
    };
    void setUpActions();
    void setUpChoice();
    void setUpLists();
    void setUpAsk();
    void chooseState(const RecordId &id);
    void take(const Told &told);
    void fill();
    void fillCalendar();
    void fillList();
    void addLine(QTreeWidgetItem *heading, int at);
    void showCurrent();
    [[nodiscard]] const FitLine *current() const;
    [[nodiscard]] QString whyText(const FitLine &line) const;
    [[nodiscard]] QString nothingText() const;
    void openCurrent();
    void openCycle();
    void addCycle();
    void startSupport();
    void makeSupport();

    AppContext m_context;
    RecordId m_state;
    RecordId m_wanted;  ///< the line to stand on once it is there
    std::optional<PlanningFit> m_fit;
    PageHeader *m_header;
    NoticeBar *m_notice;
    LinkBox *m_stateBox;
    ThemedLabel *m_when;
    QTreeWidget *m_calendar;
    QStackedWidget *m_stack;
    QTreeWidget *m_list;
    EmptyState *m_nothing;
    ThemedLabel *m_detail;
    QWidget *m_ask;
    LinkBox *m_agencyBox;
    QCheckBox *m_offered;
    RecordId m_agency;
    QAction *m_open = nullptr;
    QAction *m_support = nullptr;
    QAction *m_cycle = nullptr;
    QAction *m_print = nullptr;
    LatestWork *m_work;
};

}  // namespace tri::ui
