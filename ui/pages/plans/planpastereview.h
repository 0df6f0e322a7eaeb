// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/planoutline.h"
#include "core/rules/planpaste.h"
#include "ui/pages/plans/planpart.h"

class QComboBox;
class QLabel;
class QPushButton;
class QTableView;

namespace tri::ui {

class PastedModel;

/// What pasting lines into a plan will add, before it does: each line with its level, the first with something to look at
/// in sight. Titles and levels are mended here, and it is said where the lines go.
class PlanPasteReview final : public QWidget {
    Q_OBJECT
public:
    PlanPasteReview(const AppContext &context, const SharedPlan &plan, const RecordId &current,
                    const QList<PastedLine> &lines, QWidget *parent);

    void focusFirst();
    [[nodiscard]] PastedModel *model() const { return m_model; }

Q_SIGNALS:
    void accepted(const QList<tri::NewPlanLine> &lines, const tri::PlanOutline::Spot &spot);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void summarise();
    void goToProblem();
    void finish();
    void place();

    AppContext m_context;
    SharedPlan m_plan;
    RecordId m_current;
    PastedModel *m_model;
    QLabel *m_summary;
    QComboBox *m_where;
    QTableView *m_table;
    QLabel *m_problem;
    QPushButton *m_add;
    QPushButton *m_next;
};

}  // namespace tri::ui
