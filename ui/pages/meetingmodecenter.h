// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/meetingmodedata.h"
#include "ui/services/theme.h"

#include <QScrollArea>

class QVBoxLayout;

namespace tri::ui {

class ThemedLabel;

/// The item in hand, large: what it is, how long it takes, what we want of it, what was agreed on it.
class MeetingModeCenter final : public QScrollArea {
    Q_OBJECT
public:
    explicit MeetingModeCenter(const AppContext &context, QWidget *parent = nullptr);

    void showItem(const AgendaLine &line, const ModeItem &item);
    void showNothing(const QString &why);
    void showTime(const QString &time, const QString &over, bool running);

private:
    ThemedLabel *addText(const QString &name, Theme::Type type, Theme::Role role);
    [[nodiscard]] QString factsOf(const AgendaLine &line) const;

    AppContext m_context;
    QVBoxLayout *m_column = nullptr;
    ThemedLabel *m_title = nullptr;
    ThemedLabel *m_facts = nullptr;
    ThemedLabel *m_time = nullptr;
    ThemedLabel *m_paused = nullptr;
    ThemedLabel *m_over = nullptr;
    ThemedLabel *m_wantedHead = nullptr;
    ThemedLabel *m_wanted = nullptr;
    ThemedLabel *m_pointsHead = nullptr;
    ThemedLabel *m_points = nullptr;
    ThemedLabel *m_agreedHead = nullptr;
    ThemedLabel *m_agreed = nullptr;
};

}  // namespace tri::ui
