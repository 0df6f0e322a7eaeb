// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/earlierpositions.h"
#include "ui/pages/meetingdata.h"
#include "ui/services/theme.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace tri::ui {

class ThemedLabel;

/// What one of the three sides holds on an item, and the way to its record.
class PositionColumn final : public QWidget {
    Q_OBJECT
public:
    PositionColumn(const AppContext &context, int side, QWidget *parent = nullptr);
    /// @p wanted: a position belongs to this item, so its absence is worth a word.
    void showPosition(const std::optional<Position> &position, bool wanted);
    /// What this side said before on the matter, the newest first; @p day is that of the meeting.
    void showEarlier(const QList<EarlierPosition> &earlier, const std::optional<Position> &held, const QDate &day);
    [[nodiscard]] QPushButton *button() const { return m_button; }

Q_SIGNALS:
    void buttonPressed();
    void earlierWanted(const tri::RecordId &position);

private:
    ThemedLabel *addText(Theme::Role role, bool strong = false);
    void addOfficeOnly(const QString &label, ThemedLabel *&head, ThemedLabel *&text);

    AppContext m_context;
    int m_side;
    QVBoxLayout *m_column;
    ThemedLabel *m_stance;
    ThemedLabel *m_summary;
    ThemedLabel *m_messageHead;
    ThemedLabel *m_message;
    ThemedLabel *m_ifRaisedHead = nullptr;
    ThemedLabel *m_ifRaised = nullptr;
    ThemedLabel *m_sensitiveHead = nullptr;
    ThemedLabel *m_sensitive = nullptr;
    QPushButton *m_button;
    ThemedLabel *m_age;
    ThemedLabel *m_earlierHead;
    QWidget *m_earlier;
};

}  // namespace tri::ui
