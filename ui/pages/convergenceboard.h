// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/priorities.h"
#include "ui/services/appcontext.h"

#include <QScrollArea>

class QHBoxLayout;
class QListWidget;

namespace tri::ui {

class ThemedLabel;

/// Priorities as cards, in one column for each state of agreement. The state follows from the positions, so no card can
/// be moved: arrows walk over the cards, Enter opens one.
class ConvergenceBoard final : public QScrollArea {
    Q_OBJECT
public:
    ConvergenceBoard(const AppContext &context, QWidget *parent);

    void showStandings(const QList<PriorityStanding> &standings);
    void select(const RecordId &id);
    [[nodiscard]] RecordId current() const;
    void focusCards();
    [[nodiscard]] QListWidget *column(Convergence state) const;

Q_SIGNALS:
    void chosen(const tri::RecordId &id);
    void opened(const tri::RecordId &id);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void addColumn(Convergence state);
    void follow();
    void fillColumn(int column, const QList<PriorityStanding> &standings);
    bool walk(QListWidget *list, bool right);

    AppContext m_context;
    QWidget *m_ground;
    QHBoxLayout *m_across;
    QList<Convergence> m_states;
    QList<QWidget *> m_columns;
    QList<ThemedLabel *> m_headings;
    QList<QListWidget *> m_lists;
    bool m_filling = false;
};

/// "GMG ○ Open": acronym, mark and word, so that nothing depends on the hue.
[[nodiscard]] QString stanceChip(std::size_t side, const SideStanding &standing);

}  // namespace tri::ui
