// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/priorities.h"
#include "ui/services/appcontext.h"

#include <QScrollArea>

class QGridLayout;
class QPushButton;
class QTreeWidget;

namespace tri::ui {

class EntityChip;
class ThemedLabel;

/// Why a priority stands where it does: what each side holds, with a way to record a position, and how it came about.
class PriorityDetail final : public QScrollArea {
    Q_OBJECT
public:
    PriorityDetail(const AppContext &context, QWidget *parent);

    void showStanding(const PriorityStanding &standing, const QList<ConvergenceStep> &history);
    void clear();

Q_SIGNALS:
    void recordWanted(std::size_t side);
    void openWanted(const tri::RecordId &id);

private:
    struct Side {
        EntityChip *chip = nullptr;
        ThemedLabel *text = nullptr;
        QPushButton *record = nullptr;
    };
    void addSide(std::size_t side, QGridLayout *grid);
    void showSide(std::size_t side, const SideStanding &standing);
    void showHistory(const QList<ConvergenceStep> &history);

    AppContext m_context;
    QWidget *m_ground;
    ThemedLabel *m_statement;
    ThemedLabel *m_why;
    std::array<Side, kSides> m_sides;
    ThemedLabel *m_historyHead;
    QTreeWidget *m_history;
};

}  // namespace tri::ui
