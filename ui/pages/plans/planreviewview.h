// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plansheets/planchanges.h"
#include "ui/services/appcontext.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTreeView;

namespace tri::ui {

class PlanReviewModel;
class ThemedLabel;

/// The changes of a workbook on their way into a plan: problems first, each row and each cell to be taken or left.
class PlanReviewView final : public QWidget {
    Q_OBJECT
public:
    explicit PlanReviewView(const AppContext &context, QWidget *parent = nullptr);
    void setSource(const QString &text);
    void setChanges(PlanChanges changes);
    [[nodiscard]] PlanReviewModel *model() const { return m_model; }
    void focusFirst();

Q_SIGNALS:
    void accepted(const tri::PlanTaking &taking);
    void cancelled();
    void mended(const tri::SheetPlace &place, const QString &text);

private:
    void setUp();
    void setUpButtons(QLayout *column);
    void summarise();
    void showDetail();
    void goToProblem();
    void fix();

    AppContext m_context;
    PlanReviewModel *m_model;
    QLabel *m_source;
    QLabel *m_summary;
    QTreeView *m_tree;
    ThemedLabel *m_detail;
    QPushButton *m_take;
    QPushButton *m_next;
    QPushButton *m_fix;
};

}  // namespace tri::ui
