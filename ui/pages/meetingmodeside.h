// SPDX-FileCopyrightText: Trilateral contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/meetingmodedata.h"
#include "ui/services/theme.h"

#include <QScrollArea>

#include <array>

class QVBoxLayout;

namespace tri::ui {

class PositionColumn;
class ThemedLabel;

/// What only this screen shows of the item: our position and what to avoid, the others' positions, what was decided
/// last time, documents.
class MeetingModeSide final : public QScrollArea {
    Q_OBJECT
public:
    explicit MeetingModeSide(const AppContext &context, QWidget *parent = nullptr);

    void showItem(const ModeData &mode, const AgendaLine &line, const ModeItem &item);
    void showNothing();

Q_SIGNALS:
    void openWanted(const tri::RecordId &id);

private:
    ThemedLabel *addHead(const QString &text);
    void showLast(const QList<ModeLink> &lines);
    void showDocuments(const QList<ModeLink> &documents);
    void openPosition(int side);

    AppContext m_context;
    AgendaLine m_line;
    std::array<RecordId, kSideCount> m_sides;
    QVBoxLayout *m_column;
    QVBoxLayout *m_positions;
    ThemedLabel *m_positionsHead;
    std::array<PositionColumn *, kSideCount> m_columns{};
    ThemedLabel *m_lastHead = nullptr;
    ThemedLabel *m_last = nullptr;
    ThemedLabel *m_documentsHead = nullptr;
    QVBoxLayout *m_documents;
};

}  // namespace tri::ui
