// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/plandates.h"
#include "core/rules/plantimeline.h"
#include "ui/pages/plans/planpart.h"
#include "ui/render/timelinepages.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPrinter;
class QStackedWidget;

namespace tri::ui {

class BriefPreview;
class NoticeBar;
class PrinterChooser;
class TimelineView;

/// The plan against time: bars that can be moved, filters, and its paper.
class TimelinePart final : public PlanPart {
    Q_OBJECT
public:
    explicit TimelinePart(const AppContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Timeline"); }
    void showPlan(const SharedPlan &plan) override;
    [[nodiscard]] QList<QAction *> actions() override;
    [[nodiscard]] QString helpId() const override { return QStringLiteral("plan-timeline"); }
    [[nodiscard]] RecordId currentLine() const override;
    void setCurrentLine(const RecordId &line) override;
    [[nodiscard]] bool canPrint() const override { return m_timeline != nullptr; }
    void print() override;
    void focusFirst() override;

    [[nodiscard]] TimelineView *view() const { return m_view; }
    [[nodiscard]] NoticeBar *asking() const { return m_asking; }
    void setPrinterChooser(PrinterChooser *printers) { m_printers = printers; }

private:
    void setUpActions();
    void setUpPaper();
    QWidget *makeBar();
    void fillFilters();
    void applyFilter();
    void showFindings();
    void step(DatePart part, DateStep step, int count);
    void drop(DatePart part, const QDate &day);
    void giveDates(const LineDates &dates);
    QLineEdit *field(const QString &key, const QString &name, const QString &text);
    void askReason(const RecordId &id, const LineDates &dates);
    void write(const RecordId &id, const LineDates &dates, const QString &reason);
    void askDates();
    void open(const RecordId &id);
    void makePaper();
    void setLegend(bool shown);
    void choosePrinter();
    void printOn(QPrinter &printer);
    void save(const QString &ending);
    [[nodiscard]] TimelinePrint paper() const;
    [[nodiscard]] bool isShared() const;
    [[nodiscard]] std::optional<Row> currentRow() const;
    void leavePaper();

    std::shared_ptr<const PlanTimeline> m_timeline;
    std::shared_ptr<const PlanTimeline> m_printed;  ///< what the paper shows: all, or what may be shared
    SharedPlan m_plan;
    TimelineView *m_view;
    NoticeBar *m_asking;  ///< the reason for a later date, or dates to type
    QStackedWidget *m_stack;
    QComboBox *m_lead = nullptr;
    QComboBox *m_theme = nullptr;
    QComboBox *m_status = nullptr;
    QLabel *m_tells = nullptr;
    BriefPreview *m_preview = nullptr;
    QComboBox *m_paper = nullptr;
    QComboBox *m_copy = nullptr;
    QLabel *m_leftOut = nullptr;
    QComboBox *m_wide = nullptr;
    QList<QAction *> m_actions;
    PrinterChooser *m_printers = nullptr;
};

}  // namespace tri::ui
