// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/homedata.h"
#include "ui/widgets/page.h"

class QBoxLayout;
class QGridLayout;
class QPushButton;

namespace tri::ui {

class HomeBlock;
class PageHeader;
class ThemedLabel;

/// The first page: the next meeting, what is open, what is waited for, what two copies disagree on.
class HomePage final : public Page {
    Q_OBJECT
public:
    explicit HomePage(AppContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Home"); }
    [[nodiscard]] QString helpId() const override { return QStringLiteral("home"); }
    void refresh() override;
    void focusFirst() override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
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
    QPushButton *m_openMeeting = nullptr;
    QPushButton *m_brief = nullptr;
    HomeBlock *m_actions;
    HomeBlock *m_requests;
    HomeBlock *m_conflicts;
    QGridLayout *m_grid;
};

}  // namespace tri::ui
