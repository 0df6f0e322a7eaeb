// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/meetingdata.h"
#include "ui/services/theme.h"

#include <QScrollArea>

class QBoxLayout;
class QPushButton;

namespace tri::ui {

class HomeBlock;
class LatestWork;
class PositionColumn;
class ThemedLabel;

/// The item chosen in the agenda with the three positions side by side, and what the last meeting left open.
class ItemDetail final : public QScrollArea {
    Q_OBJECT
public:
    explicit ItemDetail(const AppContext &context, QWidget *parent = nullptr);
    /// @p at: line of the agenda; -1 when none is chosen.
    void showItem(const MeetingData &meeting, int at);
    [[nodiscard]] PositionColumn *position(int side) const { return m_positions[std::size_t(side)]; }

Q_SIGNALS:
    void openWanted();
    void whoWanted();
    void failed(const tri::Problem &problem);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeItem();
    ThemedLabel *addText(QBoxLayout *column, Theme::Role role);
    void showTexts(const AgendaLine &line);
    void readEarlier(const AgendaLine &line);
    void openPosition(int side);
    void arrange();

    AppContext m_context;
    MeetingData m_data;
    int m_at = -1;
    QBoxLayout *m_across;
    QBoxLayout *m_columns = nullptr;
    ThemedLabel *m_title = nullptr;
    ThemedLabel *m_facts = nullptr;
    ThemedLabel *m_wantedHead = nullptr;
    ThemedLabel *m_wanted = nullptr;
    ThemedLabel *m_backgroundHead = nullptr;
    ThemedLabel *m_background = nullptr;
    QPushButton *m_open = nullptr;
    QWidget *m_item = nullptr;
    QWidget *m_sides = nullptr;
    std::array<PositionColumn *, kSideCount> m_positions{};
    RecordId m_saidBefore;  ///< the item it was read for
    LatestWork *m_earlier;  ///< what the sides said before: from all positions they ever took
    HomeBlock *m_last;
};

}  // namespace tri::ui
