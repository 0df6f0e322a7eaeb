// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/homedata.h"
#include "ui/widgets/page.h"

#include <array>

class QBoxLayout;
class QComboBox;
class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace tri::ui {

class HomeBlock;
class LinkBox;
class PageHeader;
class ThemedLabel;

/// The first page: the next meeting, what is due, what is waited for, what is new and what needs a look; in the order
/// that suits those who sit at this desk.
class HomePage final : public Page {
    Q_OBJECT
public:
    explicit HomePage(AppContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Home"); }
    [[nodiscard]] QString helpId() const override { return QStringLiteral("home"); }
    void refresh() override;
    void focusFirst() override;
    [[nodiscard]] RecordId meetingInHand() const override
    {
        return m_data.meeting ? m_data.meeting->id : RecordId();
    }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void setUpDesk();
    [[nodiscard]] QWidget *makeMeetingCard();
    void showMeeting();
    void arrange();

    AppContext &m_context;
    HomeData m_data;
    PageHeader *m_header;
    ThemedLabel *m_meetingHint = nullptr;
    ThemedLabel *m_meetingTitle = nullptr;
    ThemedLabel *m_meetingWhen = nullptr;
    ThemedLabel *m_meetingReady = nullptr;
    QBoxLayout *m_cardRow = nullptr;
    QBoxLayout *m_cardButtons = nullptr;
    QPushButton *m_openMeeting = nullptr;
    QPushButton *m_mode = nullptr;
    QPushButton *m_brief = nullptr;
    QComboBox *m_role;
    LinkBox *m_us;
    HomeBlock *m_overdue;
    HomeBlock *m_week;
    HomeBlock *m_waiting;
    HomeBlock *m_changes;
    HomeBlock *m_checks;
    QVBoxLayout *m_column;
    QWidget *m_card = nullptr;
    QHBoxLayout *m_grid;
    std::array<QVBoxLayout *, 2> m_columns{};
};

}  // namespace tri::ui
