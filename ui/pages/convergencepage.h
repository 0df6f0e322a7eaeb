// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/priorities.h"
#include "ui/services/appcontext.h"
#include "ui/widgets/page.h"

class QLineEdit;
class QStackedWidget;
class QTabWidget;
class QToolButton;

namespace tri::ui {

class ConvergenceBoard;
class EmptyState;
class MatrixPanel;
class NoticeBar;
class PageHeader;
class PriorityDetail;

/// How far the three sides agree on each priority on a day, why, and how it came about; and beside it what each of them
/// does on the themes. Nothing here is entered: all of it follows from positions, plans, agendas and recommendations.
class ConvergencePage final : public Page {
    Q_OBJECT
public:
    explicit ConvergencePage(const AppContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Convergence"); }
    [[nodiscard]] QString helpId() const override { return QStringLiteral("convergence"); }
    [[nodiscard]] QList<QAction *> pageActions() override;
    [[nodiscard]] QVariantMap saveState() const override;
    void restoreState(const QVariantMap &state) override;
    void refresh() override;
    void focusFirst() override;
    bool reveal(const RecordId &id) override;
    [[nodiscard]] bool canPrint() const override { return m_day.isValid() && showsBoard(); }
    void print() override;

    void setDay(const QDate &day);
    [[nodiscard]] QDate day() const { return m_day; }

private:
    void setUpDay();
    void setUpBoard();
    void setUpMatrix();
    void setUpActions();
    void showDay();
    void readDay();
    void step(bool forward);
    void updateSteps();
    void showCurrent(const RecordId &id);
    void recordPosition(std::size_t side);
    [[nodiscard]] const PriorityStanding *current() const;
    [[nodiscard]] bool showsBoard() const;

    AppContext m_context;
    PageHeader *m_header;
    NoticeBar *m_notice;
    QTabWidget *m_tabs;
    QLineEdit *m_dayBox;
    QToolButton *m_earlier;
    QToolButton *m_later;
    QStackedWidget *m_boardStack;
    EmptyState *m_empty;
    ConvergenceBoard *m_board;
    PriorityDetail *m_detail;
    MatrixPanel *m_matrix;
    QList<QAction *> m_boardActions;
    QAction *m_previousMeeting;
    QAction *m_nextMeeting;
    QAction *m_print;
    PriorityData m_data;
    QList<PriorityStanding> m_standings;
    QDate m_day;
    bool m_matrixRead = false;
};

}  // namespace tri::ui
