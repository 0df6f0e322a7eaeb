// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/outcomesteps.h"
#include "ui/pages/meetingpart.h"

class QMenu;

namespace tri::ui {

class EmptyState;
class NoticeBar;
class OutcomeLine;
class RecordTableModel;
class RecordTableView;

/// What came of the meeting, by item of the agenda: a line to type, and the list to mend. An outcome is carried on as an
/// activity, a request, a follow-up or a recommendation in one step.
class OutcomesPart final : public MeetingPart {
    Q_OBJECT
public:
    explicit OutcomesPart(const AppContext &context, QWidget *parent = nullptr);
    ~OutcomesPart() override;

    [[nodiscard]] QString title() const override { return tr("Outcomes"); }
    [[nodiscard]] QString helpId() const override { return QStringLiteral("outcomes"); }
    [[nodiscard]] QString paper() const override { return QStringLiteral("minutes"); }
    void showMeeting(const MeetingData &meeting) override;
    [[nodiscard]] QList<QAction *> actions() override;
    void commit() override;
    void focusFirst() override;

    [[nodiscard]] OutcomeLine *line() const { return m_line; }
    [[nodiscard]] RecordTableModel *model() const { return m_model; }
    [[nodiscard]] RecordTableView *table() const { return m_view; }
    void select(const RecordId &outcome);
    void carryOn(OutcomeStep step);

private:
    void setUpActions();
    void setUpTable();
    QAction *makeAction(const QString &key, const QString &icon, const QString &text, const QString &tip);
    [[nodiscard]] RecordId current() const;
    void openCurrent();
    void removeSelected();
    void tellCarriedOn(const QString &reference, const RecordId &made);
    void tellRefused(const Problem &problem, const RecordId &first);
    void updateActions();

    RecordId m_meeting;
    RecordIds m_items;   // in the order of the agenda
    bool m_own = false;  // the commit that is being told of is this part's
    NoticeBar *m_notice;
    OutcomeLine *m_line;
    RecordTableModel *m_model;
    RecordTableView *m_view;
    EmptyState *m_empty;
    QMenu *m_menu;
    QAction *m_open = nullptr;
    QAction *m_delete = nullptr;
    QAction *m_carry = nullptr;
    std::array<QAction *, kOutcomeSteps.size()> m_steps{};
};

}  // namespace tri::ui
